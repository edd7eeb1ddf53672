import ArgumentParser
import Knowledge
import Workflow

struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide what the program cannot know, or got wrong; kept through every build.",
    discussion: """
      A decision is a line of a YAML file beside the store, with its date and reason; it holds at \
      once and at every build. To take one back, delete its line and build again. The exit status is \
      65 when nobody, or more than one, is meant by a name, and 75 when a build works on the store \
      for longer than --wait.
      A name is as articles have it; where several bear it, add a kind or a country in brackets, or \
      the article: "Georgia (country)", "John Smith (Canada)", "Li Wei in notes/a.txt".

      EXAMPLES
        entente decide same "Hikmat Rzayev" "Hikmet Rzayev" --reason "two spellings"
        entente decide different "Li Wei in a.txt" "Li Wei in b.txt" --reason "two people"
        entente decide rename "River Union" "Union of River States" --reason "its full name"
        entente decide drop 1f3a5c7e9b2d4f60 --reason "misread sentence"
        entente decide country "River Union" none --reason "it belongs to no state"
        entente decide kind "River Union" organisation --reason "it has members"
      """,
    subcommands: [
      DecideSame.self, DecideDifferent.self, DecideRename.self, DecideDrop.self,
      DecideCountry.self, DecideKind.self,
    ])
}

/// What all decisions have besides what they decide.
struct DecisionOptions: ParsableArguments {
  @Option(help: "Why; kept with the decision.")
  var reason: String

  @Option(help: "When it was made (default: today).")
  var date: String?

  @OptionGroup var store: StoreOption
  @OptionGroup var file: DecisionsOption
  @OptionGroup var waiting: WaitOption

  func decide(_ verdict: Decision.Verdict) throws {
    let report = try Workflow.decide(
      verdict, reason: reason, date: try date.map(PartialDate.init(iso:)), store: store.store,
      file: file.decisions, patience: waiting.wait)
    for conflict in report.conflicts { Terminal.complain(conflict) }
    try Terminal.print(report.text)
    guard report.isObeyed else { throw ExitCode(Fault.data.rawValue) }
  }

  /// A name as the decisions file has it.
  func name(_ words: String) throws -> ActorName {
    try Workflow.actorName(words)
  }
}

struct DecideSame: Command {
  static let configuration = CommandConfiguration(
    commandName: "same", abstract: "These names are one actor.")

  @Argument(help: "Two names or more.") var names: [String]
  @OptionGroup var options: DecisionOptions

  func perform() async throws { try options.decide(.same(try names.map(options.name))) }
}

struct DecideDifferent: Command {
  static let configuration = CommandConfiguration(
    commandName: "different", abstract: "No two of these names are one actor.")

  @Argument(help: "Two names or more.") var names: [String]
  @OptionGroup var options: DecisionOptions

  func perform() async throws { try options.decide(.different(try names.map(options.name))) }
}

struct DecideRename: Command {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Show an actor under another name.")

  @Argument(help: "The actor.") var name: String
  @Argument(help: "The name to show.") var to: String
  @OptionGroup var options: DecisionOptions

  func perform() async throws { try options.decide(.rename(try options.name(name), to: to)) }
}

struct DecideDrop: Command {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "A statement counts nowhere; 'entente why' prints its number.")

  @Argument(help: "The number of the statement.") var statement: String
  @OptionGroup var options: DecisionOptions

  func perform() async throws { try options.decide(.drop(statement.lowercased())) }
}

struct DecideCountry: Command {
  static let configuration = CommandConfiguration(
    commandName: "country", abstract: "An actor belongs to this state, or to none.")

  @Argument(help: "The actor.") var name: String
  @Argument(help: "The state, or 'none'.") var country: String
  @OptionGroup var options: DecisionOptions

  func perform() async throws {
    try options.decide(.country(try options.name(name), is: country == "none" ? nil : country))
  }
}

struct DecideKind: Command {
  static let configuration = CommandConfiguration(
    commandName: "kind", abstract: "An actor is a person, country, organisation or group.")

  @Argument(help: "The actor.") var name: String
  @Argument(help: "person, country, organisation or group.") var kind: String
  @OptionGroup var options: DecisionOptions

  func perform() async throws {
    guard let kind = Actor.Kind(rawValue: kind) else {
      throw ValidationError("'\(kind)' is no kind; there are person, country, organisation, group")
    }
    try options.decide(.kind(try options.name(name), is: kind))
  }
}
