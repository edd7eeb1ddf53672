import ArgumentParser
import Foundation
import Graphviz
import Workflow

/// Draws one graph for another process of ours, which lives on if this one does not.
struct WorkerCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Draw the DOT of standard input.", shouldDisplay: false)

  @Argument(help: "The layout.")
  var engine: LayoutProgram

  @Argument(help: "svg, png or pdf.")
  var format: String

  @Argument(help: "After how many seconds to end at the latest.")
  var limit: Double

  @Argument(help: "The process that it dies with.")
  var parent: Int32?

  func perform() async throws {
    let text = Array(try FileHandle.standardInput.readToEnd() ?? Data())
    try Terminal.print(try work(on: text, by: engine, as: format, limit: limit, for: parent))
  }
}
