import ArgumentParser
import Linguistics

@main
struct EntenteTrain: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "entente-train")
}
