import ArgumentParser
import Foundation
import Graph
import Graphviz
import Knowledge
import Rendering
import Storage

/// Draws graphs, and prints how many CPU seconds and how much memory that takes.
struct DrawingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drawing", abstract: "Measure pictures of one kind.")

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case graph, maps, memory
  }

  @Argument(help: "A made-up graph by an engine, some maps, or one map again and again.")
  var kind: Kind

  @Argument(help: "The folder for what is drawn.")
  var folder: String

  @Option(help: "The engine.")
  var engine = "dot"

  @Option(help: "How many nodes the graph has.")
  var nodes = 50

  @Option(help: "The store whose map is drawn.")
  var store = "output/entente.sqlite"

  @Option(help: "How often each is drawn.")
  var renders = 9

  func run() throws {
    switch kind {
    case .graph: try graph()
    case .maps: try maps()
    case .memory: try memory()
    }
  }

  /// A call in a process that has drawn before, from the graph as a value to the SVG.
  private func graph() throws {
    guard let engine = Engine(rawValue: engine) else {
      throw ValidationError("there is no engine '\(engine)'")
    }
    let graph = DotGraph.scaleFree(of: nodes, for: engine)
    try Data(graph.dot()).write(to: file("\(engine.rawValue)-\(nodes).dot"))
    print(digits(try laps { try graph.drawn(by: engine, as: .svg) }.quantile(0.5)))
  }

  /// All stages, from the diagram to the SVG: of a store, and of made-up worlds.
  private func maps() throws {
    let worlds = [40, 50, 60].map { ("world-\($0)", Diagram.world(of: $0)) }
    for (name, diagram) in [("demo", try demo())] + worlds {
      let seconds = try laps { try diagram.drawn(as: .svg) }
      try Data(diagram.drawn(as: .svg)).write(to: file("\(name).svg"))
      print(name, diagram.nodes.count, diagram.edges.count, digits(seconds.quantile(0.5)))
    }
  }

  private func memory() throws {
    let diagram = try demo()
    for _ in 0..<20 { _ = try diagram.drawn(as: .svg) }
    let before = try residentMegabytes()
    for _ in 0..<renders { _ = try diagram.drawn(as: .svg) }
    print(String(format: "%.1f", try residentMegabytes() - before))
  }

  /// The first drawing, which loads fonts, does not count.
  private func laps(of drawing: () throws -> [UInt8]) rethrows -> [Double] {
    _ = try drawing()
    return try (0..<renders).map { _ in try Stopwatch.seconds { _ = try drawing() } }
  }

  private func demo() throws -> Diagram {
    let store = try Store(at: store, create: false)
    var graph = try store.graph()
    try store.loadActors(Set(graph.actors.map(\.id)), into: &graph)
    return Diagram(of: graph, title: "Who dealt with whom")
  }

  private func file(_ name: String) -> URL { URL(filePath: "\(folder)/\(name)") }

  /// What the process holds now, as the kernel counts it (proc(5), VmRSS).
  private func residentMegabytes() throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) / 1024
  }
}
