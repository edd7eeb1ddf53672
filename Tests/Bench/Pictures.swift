import Graphviz
import Knowledge
import Rendering

extension DotGraph {
  /// A graph without scale (Barabási and Albert 1999), each node joined to two before it, with the
  /// words, tooltips and links that our drawings have.
  static func scaleFree(of count: Int, for engine: Engine) -> DotGraph {
    var dice = Dice(seed: UInt64(count))
    var graph = DotGraph("bench", attributes(for: engine))
    graph.nodeDefaults = [.shape: .raw("box"), .fontname: .raw("DejaVu Sans")]
    graph.edgeDefaults = graph.nodeDefaults.filter { $0.key == .fontname }
    graph.nodes = (0..<count).map { index in
      DotGraph.Node(
        "n\(index)",
        [
          .label: .text("\(dice.pick(Wording.givenNames)) \(Wording.surname(index).usual)"),
          .tooltip: .tooltip("Number \(index)"),
          .url: .url("https://a.example/?actor=\(index)&a=1"),
        ])
    }
    // An end for each line at a node: who has many lines gets more.
    var ends = [0]
    for index in 1..<count {
      for _ in 0..<min(2, index) {
        let other = dice.pick(ends)
        graph.edges.append(
          DotGraph.Edge(
            "e\(graph.edges.count)", from: "n\(index)", to: "n\(other)",
            engine == .sfdp ? [:] : [.label: .text(dice.pick(["met", "called", "accused"]))]))
        ends += [index, other]
      }
    }
    return graph
  }

  /// Those that are safe with each engine.
  private static func attributes(for engine: Engine) -> Attributes {
    switch engine {
    case .dot: [.newrank: .raw("true"), .rankdir: .raw("LR")]
    case .neato: [.overlap: .raw("prism"), .start: .raw("7")]
    default: [.overlap: .raw("prism"), .splines: .raw("line"), .start: .raw("7")]
    }
  }
}

extension Diagram {
  /// A made-up world: a fifth of the actors are states, most lines lead to the few busiest actors.
  static func world(of count: Int) -> Diagram {
    var dice = Dice(seed: UInt64(count))
    let cast = Cast(of: count, &dice)
    let fame = Weights(ranks: count, offset: 4)
    let nodes = cast.players.enumerated().map { index, player in
      Node(
        id: "\(index)", label: player.full, detail: player.roles.first,
        shape: Shape(rawValue: player.kind.rawValue) ?? .person, tooltip: player.other)
    }
    let edges = (0..<count * 3 / 2).map { index in
      Edge(
        id: "\(index)", from: "\(dice.draw(fame))", to: "\(dice.below(count))",
        label: dice.pick(["met ×2", "accused", "signed with, called", "urged «planned»"]),
        tone: dice.pick(Tone.allCases), line: .asserted, symmetric: dice.percent(40),
        weight: 1 + dice.below(6), tooltip: "“They did.” The Pier, 2024-05-03. 1 statement.")
    }
    let countries = Dictionary(grouping: cast.players.indices) { cast.players[$0].country ?? "" }
    return Diagram(
      title: "A made-up world", caption: ["\(count) actors"], nodes: nodes,
      edges: edges.filter { $0.from != $0.to },
      clusters: countries.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map {
        Cluster(id: $0.key, label: $0.key, nodes: $0.value.map(String.init))
      })
  }
}
