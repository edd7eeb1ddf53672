import ArgumentParser
import Workflow

struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Print, check and extend the words that stand for relations.",
    discussion: """
      The lexicon says which verbs and nouns stand for which act, and who fills which role. \
      Your own file in the same format is read besides it with --lexicon, here and in 'extract' \
      and 'build'; your patterns win over shipped ones of the same words.

      EXAMPLES
        entente lexicon CONSULT
        entente lexicon strike
        entente lexicon "signed with" --format json > mine.yaml
        entente lexicon check mine.yaml
        entente extract article.md --lexicon mine.yaml
      """,
    subcommands: [LexiconShowCommand.self, LexiconCheckCommand.self],
    defaultSubcommand: LexiconShowCommand.self)
}

struct LexiconShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the lexicon, or what it has of a word.",
    discussion: """
      JSON is in the format of the lexicon itself: what it prints can be changed and read back.

      EXAMPLES
        entente lexicon show
        entente lexicon show nudge --lexicon mine.yaml
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @Argument(help: "An event type (CONSULT), a label (\"signed with\") or a lemma (strike).")
  var word: String?

  @OptionGroup var lexicon: LexiconOption

  @Option(help: "The form of the list.")
  var format = Format.table

  func perform() async throws {
    let list = try Workflow.lexicon(word, lexicon: lexicon.lexicon)
    try Terminal.print(format == .json ? list.json.text : list.text(Terminal.style))
  }
}

struct LexiconCheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check your own lexicon: all that is wrong in it, with its line.",
    discussion: """
      The exit status is 65 when something is wrong.

      EXAMPLES
        entente lexicon check mine.yaml
      """)

  @Argument(help: "A file in the format of the lexicon.")
  var file: String

  func perform() async throws { try Terminal.print(try Workflow.checkLexicon(at: file).text) }
}
