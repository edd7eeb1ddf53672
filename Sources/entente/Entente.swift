import ArgumentParser
import Workflow

@main
struct Entente: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "entente")
}
