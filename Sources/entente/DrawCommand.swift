import ArgumentParser
import Workflow

struct DrawCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw who dealt with whom.",
    discussion: """
      EXAMPLES
        entente draw > relations.svg
        entente draw --year 2025 --status asserted,reported --format pdf --output 2025.pdf
        entente draw --engine fdp --time-limit 10 > springs.svg
        entente draw --matrix --format png --output who-whom.png
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case dot, svg, png, pdf }

  @OptionGroup var options: QuestionOptions

  @Option(help: "The most actors to show; the caption says what is left out.")
  var limit = 60

  @Option(help: "The form of the picture.")
  var format = Format.svg

  @OptionGroup var drawing: DrawingOptions
  @OptionGroup var destination: OutputOption

  func validate() throws {
    try drawing.validate(for: ReportFormat(rawValue: format.rawValue) ?? .svg)
    guard limit >= 1 else { throw ValidationError("--limit must be at least 1") }
  }

  func perform() async throws {
    guard let report = ReportFormat(rawValue: format.rawValue), let picture = report.picture else {
      return
    }
    let bytes = try Workflow.draw(
      try options.question(), as: picture, limit: limit, by: drawing.drawer, log: Terminal.log)
    try destination.deliver(bytes, isBinary: report.isBinary)
  }
}
