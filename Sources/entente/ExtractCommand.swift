import ArgumentParser
import Workflow

struct ExtractCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print every statement of articles, with its sentence and place.",
    discussion: """
      Reads no store and writes none. Dates are YYYY, YYYY-MM, YYYY-MM-DD or null; spans are UTF-8 \
      byte offsets into the input decoded to UTF-8 (of HTML, into the visible text that --text \
      prints).

      EXAMPLES
        entente extract seeds --format jsonl > statements.jsonl
        entente extract article.html --explain
        entente extract - < article.txt
        entente extract article.md --open
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var lexicon: LexiconOption

  @Option(help: "One JSON object a line, or a table; tsv for open triples.")
  var format = ExtractOptions.Format.table

  @Flag(help: "Also say why a sentence yields nothing.")
  var explain = false

  @Flag(help: "Print open triples of whatever subjects and objects instead.")
  var open = false

  @Flag(help: "Print the text that spans count in, and nothing else.")
  var text = false

  @Flag(
    help: .init(
      "A sentence a line, a space a token (with --open --format tsv).", visibility: .hidden))
  var pretokenized = false

  func validate() throws {
    guard format != .tsv || open else {
      throw ValidationError("'--format tsv' is for open triples; add '--open'")
    }
    guard !pretokenized || format == .tsv else {
      throw ValidationError("'--pretokenized' needs '--open --format tsv'")
    }
    guard lexicon.lexicon == nil || !(open || text) else {
      throw ValidationError("'--lexicon' is for statements; leave '--open' and '--text' out")
    }
    guard !text || !(open || explain) else {
      throw ValidationError("'--text' prints the text only; leave '--open' and '--explain' out")
    }
  }

  func perform() async throws { try finish(try await batch()) }

  private func batch() async throws -> Batch {
    let (paths, threads) = (input.paths, input.threadCount)
    if text {
      return try await Workflow.visibleText(
        of: paths, threads: threads, log: Terminal.log, print: Terminal.print)
    }
    if pretokenized {
      return try await Workflow.extractPretokenized(
        paths, threads: threads, log: Terminal.log, print: Terminal.print)
    }
    return try await Workflow.extract(
      paths, ExtractOptions(format: format, explains: explain, isOpen: open, lexicon: lexicon.lexicon),
      threads: threads, style: Terminal.style, log: Terminal.log, print: Terminal.print)
  }
}
