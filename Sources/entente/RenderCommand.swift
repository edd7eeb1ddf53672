import ArgumentParser
import Graphviz
import Rendering
import Workflow

struct RenderCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a DOT file, ours after your changes or anybody's.",
    discussion: """
      The graph is laid out in a process of its own, so that one that Graphviz cannot bear ends in a \
      message. Pictures, files and style sheets that it names are left out, and so are links that do not \
      begin with http, https or mailto. The engine is the one given here, whatever the file says.

      EXAMPLES
        entente render output/relations.dot > relations.svg
        entente render changed.dot --engine fdp --format pdf --output changed.pdf
        entente diff 2024 2025 --format dot | entente render - --time-limit 5
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case svg, png, pdf }

  @Argument(help: "A DOT file, or - for standard input.")
  var file: String

  @Option(help: "Which of Graphviz's programs lays it out.")
  var engine = LayoutProgram.dot

  @Option(help: "The form of the picture.")
  var format = Format.svg

  @Option(parsing: .unconditional, help: "How many seconds the drawing may take.")
  var timeLimit = TimeLimit.usual

  @OptionGroup var destination: OutputOption

  func validate() throws { try TimeLimit.validate(timeLimit) }

  func perform() async throws {
    guard let picture = Diagram.Format(rawValue: format.rawValue) else { return }
    let bytes = try render(file, by: engine, as: picture, in: Worker(limit: timeLimit))
    try destination.deliver(bytes, isBinary: format != .svg)
  }
}
