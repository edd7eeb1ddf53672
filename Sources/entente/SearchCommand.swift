import ArgumentParser
import Workflow

struct SearchCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the sentences that statements stand in.",
    discussion: """
      Finds sentences with all the words; case and accents do not matter. Words in double quotation \
      marks stand side by side; a word may end in *. The best come first.

      EXAMPLES
        entente search ceasefire
        entente search '"mine maps" handed*' --year 2021
      """)

  @Argument(help: "Words to search for.")
  var words: [String]

  @OptionGroup var store: StoreOption
  @OptionGroup var kinds: KindOptions
  @OptionGroup var times: TimeOptions

  @Option(help: "The most sentences.")
  var limit = 50

  @Option(help: "The form of the answer.")
  var format = ListFormat.table

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit must be at least 1") }
  }

  func perform() async throws {
    var filter = Question.Words()
    kinds.fill(&filter)
    times.fill(&filter)
    let found = try Workflow.search(
      words.joined(separator: " "), limit: limit, try Question(store: store.store, filter),
      log: Terminal.log)
    try destination.deliver(found, as: format)
  }
}
