import ArgumentParser
import Foundation
import Graph
import Graphviz
import Rendering
import Storage

/// Draws graphs, and prints how many CPU seconds and how much memory that takes.
struct DrawingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drawing", abstract: "Measure pictures of one kind.")

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case engines, map, memory
  }

  @Argument(help: "What is drawn: made-up graphs by each engine, or the map of a store.")
  var kind: Kind

  @Argument(help: "The folder for what is drawn.")
  var folder: String

  @Option(help: "The store whose map is drawn.")
  var store = "output/entente.sqlite"

  @Option(help: "How many times the map is drawn while its memory is watched.")
  var renders = 1000

  func run() throws {
    switch kind {
    case .engines: try engines()
    case .map: try map()
    case .memory: try memory()
    }
  }

  /// A call in a process that has drawn before, from the graph as a value to the SVG.
  private func engines() throws {
    for (engine, nodes) in [
      (Engine.dot, 50), (.neato, 50), (.dot, 200), (.neato, 200), (.sfdp, 1000), (.sfdp, 5000),
    ] {
      let graph = DotGraph.scaleFree(of: nodes, for: engine)
      try Data(graph.dot()).write(to: file("\(engine.rawValue)-\(nodes).dot"))
      let seconds = try laps(nodes > 1000 ? 3 : 9) {
        try Data(graph.drawn(by: engine, as: .svg)).write(to: file("ours.svg"))
      }
      print(engine.rawValue, nodes, digits(seconds.quantile(0.5)))
    }
  }

  /// All stages, from the diagram to the SVG: of a store, and of made-up worlds.
  private func map() throws {
    let worlds = [40, 50, 60].map { ("world-\($0)", Diagram.world(of: $0)) }
    for (name, diagram) in [("demo", try demo())] + worlds {
      let seconds = try laps(9) {
        try Data(diagram.drawn(as: .svg)).write(to: file("\(name).svg"))
      }
      print(name, diagram.nodes.count, diagram.edges.count, digits(seconds.quantile(0.5)))
    }
  }

  private func memory() throws {
    let diagram = try demo()
    for _ in 0..<20 { _ = try diagram.drawn(as: .svg) }
    let before = try residentMegabytes()
    for _ in 0..<renders { _ = try diagram.drawn(as: .svg) }
    print("memory", renders, String(format: "%.1f", try residentMegabytes() - before))
  }

  private func laps(_ count: Int, of work: () throws -> Void) rethrows -> [Double] {
    try work()
    return try (0..<count).map { _ in try Stopwatch.seconds(of: work) }
  }

  private func demo() throws -> Diagram {
    Diagram(of: try Store(at: store, create: false).graph(), title: "Who dealt with whom")
  }

  private func file(_ name: String) -> URL { URL(filePath: "\(folder)/\(name)") }

  /// What the process holds now, as the kernel counts it (proc(5), VmRSS).
  private func residentMegabytes() throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) / 1024
  }
}
