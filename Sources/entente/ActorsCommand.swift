import ArgumentParser
import Workflow

struct ActorsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List the actors of a store: ids, names, roles.",
    discussion: """
      EXAMPLES
        entente actors
        entente actors --format json --store atlas/entente.sqlite
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreOption

  @Option(help: "The form of the list.")
  var format = Format.table

  func perform() async throws {
    let list = try Workflow.actors(Question(store: store.store))
    try Terminal.print(format == .json ? list.json.text : list.text(Terminal.style))
  }
}
