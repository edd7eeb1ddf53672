import ArgumentParser
import Workflow

struct ActorsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List or find the actors of a store; tell why one is who it is.",
    discussion: """
      With a name, lists those who may be meant by it: case, accents and slips of the pen are \
      forgiven. --why tells which names of which documents were taken for one actor, which were \
      not, and the reason of each; 'entente decide' overrules them.

      EXAMPLES
        entente actors
        entente actors halvorsn
        entente actors --kind person --country Norway --format csv
        entente actors --why Halvorsen
      """)

  @Argument(help: "A name, or nearly one.")
  var name: String?

  @OptionGroup var store: StoreOption

  @Option(help: "Tell why this actor is who it is.")
  var why: String?

  @OptionGroup var kinds: ActorKindOptions

  @Option(help: "The form of the list.")
  var format = ListFormat.table

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard why == nil || name == nil && kinds.isEmpty else {
      throw ValidationError("'--why' takes the name itself; leave the rest out")
    }
  }

  func perform() async throws {
    var words = Question.Words()
    kinds.fill(&words)
    let question = try Question(store: store.store, words)
    if let why {
      let identity = try Workflow.identity(of: why, question, log: Terminal.log)
      return try destination.deliver(identity, as: format)
    }
    let list = try Workflow.actors(called: name, question, log: Terminal.log)
    try destination.deliver(list, as: format)
  }
}
