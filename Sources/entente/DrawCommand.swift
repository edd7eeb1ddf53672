import ArgumentParser
import Rendering
import Workflow

struct DrawCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw who dealt with whom.",
    discussion: """
      With --format html it makes one page to explore in a browser: search, filters, years to choose \
      and to compare, and the sentences behind each line. The page loads nothing from elsewhere.

      EXAMPLES
        entente draw > relations.svg
        entente draw --year 2025 --status asserted,reported --format pdf --output 2025.pdf
        entente draw --engine fdp --time-limit 10 > springs.svg
        entente draw --matrix --format png --output who-whom.png
        entente draw --format html --limit 300 --output relations.html
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case dot, svg, png, pdf, html }

  @OptionGroup var options: QuestionOptions

  @Option(help: "The most actors to show; the caption says what is left out.")
  var limit = 60

  @Option(help: "The form of the picture.")
  var format = Format.svg

  @OptionGroup var drawing: DrawingOptions
  @OptionGroup var destination: OutputOption

  func validate() throws {
    // A page is no picture: neither another form nor another engine goes with it.
    try drawing.validate(for: ReportFormat(rawValue: format.rawValue) ?? .table)
    guard limit >= 1 else { throw ValidationError("--limit must be at least 1") }
    guard format != .html || limit <= Diagram.inProcessNodes else {
      throw ValidationError("a page shows at most \(Diagram.inProcessNodes) actors; lower --limit")
    }
  }

  func perform() async throws {
    let question = try options.question()
    guard let picture = Diagram.Format(rawValue: format.rawValue) else {
      let page = try Workflow.page(question, limit: limit, log: Terminal.log)
      return try destination.deliver(page, isBinary: false)
    }
    let bytes = try Workflow.draw(
      question, as: picture, limit: limit, by: drawing.drawer, log: Terminal.log)
    try destination.deliver(bytes, isBinary: picture == .png || picture == .pdf)
  }
}
