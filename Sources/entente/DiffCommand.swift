import ArgumentParser
import Rendering
import Workflow

struct DiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what two years, stores or versions of a corpus say of each pair.",
    discussion: """
      A statement stands in the year of its event; one without a date in that of its document. \
      "Not mentioned" never means "ended": look at how many documents each side has. Two stores, or \
      two folders of articles, are compared whole, and every difference of what they say of actors \
      and pairs counts; a document that says nothing makes none. Folders are read for the purpose, \
      under the decisions beside the store on the other side, or none. A folder named like a year goes by \
      ./2024. Exits 0 when both sides say the same, 1 when they differ, 65 when an article could \
      not be read.

      EXAMPLES
        entente diff 2024 2025
        entente diff 2024-01..2024-06 2024-07..2024-12 --status asserted,reported --context 1
        entente diff 2024 2025 --format svg --output output/diff-2024-2025.svg
        entente diff 2024 2025 --triptych --format png --output triptych.png
        entente diff 2024 2025 --matrix --format png --output matrix.png
        entente diff yesterday/entente.sqlite output/entente.sqlite
        entente diff drafts/ final/
      """)

  @Argument(help: "A year, month, day, FROM..TO; a store; or articles.")
  var before: String

  @Argument(help: "What it is compared with.")
  var after: String

  @OptionGroup var store: StoreOption
  @OptionGroup var kinds: KindOptions
  @OptionGroup var sources: SourcesOption
  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var decisions: DecisionsOption
  @OptionGroup var threading: ThreadOption

  @Option(help: "Also show unchanged pairs within this many relations of a change.")
  var context = 0

  @Option(
    help:
      "The most pairs to tell of (default: 200 in a table, else all; a picture has 60 actors at most)."
  )
  var limit: Int?

  @Option(help: "The form of the answer.")
  var format = ReportFormat.table

  @OptionGroup var drawing: DrawingOptions

  @Flag(help: "Draw what each side has beside the difference, everybody at the same place.")
  var triptych = false

  @OptionGroup var destination: OutputOption

  func validate() throws {
    try drawing.validate(for: format)
    guard !triptych || format.picture != nil else {
      throw ValidationError("--triptych is a picture; add --format svg, png, pdf or dot")
    }
    guard !triptych || !drawing.matrix else {
      throw ValidationError("--triptych and --matrix are two pictures; choose one")
    }
    guard !triptych || drawing.engine == nil else {
      throw ValidationError("--triptych has a layout of its own; leave --engine out")
    }
    guard !triptych || drawing.timeLimit == nil else {
      throw ValidationError("--triptych has a layout of its own; leave --time-limit out")
    }
    guard context >= 0 else { throw ValidationError("--context must be at least 0") }
    guard (limit ?? 1) >= 1 else { throw ValidationError("--limit must be at least 1") }
  }

  func perform() async throws {
    var words = Question.Words()
    kinds.fill(&words)
    sources.fill(&words)
    let answer = try await Workflow.difference(
      from: before, to: after, context: context, limit: limit ?? (format == .table ? 200 : nil),
      detail: Detail(for: format),
      try Question(store: store.store, words),
      reading: BuildOptions(
        lexicon: lexicon.lexicon, decisions: decisions.decisions, threads: threading.threadCount),
      log: Terminal.log)
    if answer.batch.read > 0 { Terminal.clearProgress() }
    if triptych, let picture = format.picture {
      let bytes = try answer.triptych.drawn(as: picture)
      try destination.deliver(bytes, isBinary: format.isBinary)
    } else {
      try destination.deliver(answer, as: format, drawing)
    }
    if answer.batch.failed > 0 { try finish(answer.batch) }
    guard answer.isEmpty else { throw ExitCode(1) }
  }
}
