import Knowledge
import Rendering
import TestSupport

/// Diagrams made by hand or at random, without any graph.
enum Samples {
  /// Two countries, a body, and lines of every tone.
  static var small: Diagram {
    Diagram(
      title: "Who dealt with whom, 2024",
      caption: ["2024 · 3 documents of The Lantern", "4 actors"],
      nodes: [
        node("mira-tolan", "Mira Tolan", detail: "President"),
        node("aldoria", "Aldoria", shape: .country),
        node("jonas-kray", "Jonas Kray", detail: "Foreign minister"),
        node("hill-league", "Hill League", shape: .organisation),
      ],
      edges: [
        edge("1", "mira-tolan", "jonas-kray", "met ×2", symmetric: true, weight: 2),
        edge("2", "aldoria", "jonas-kray", "accused", tone: .conflict),
        edge(
          "3", "jonas-kray", "hill-league", "signed «planned»", tone: .formal, line: .planned),
      ],
      clusters: [
        .init(id: "aldoria", label: "Aldoria", nodes: ["mira-tolan", "aldoria"]),
        .init(id: "brenmark", label: "Brenmark", nodes: ["jonas-kray"]),
      ])
  }

  static func node(
    _ id: String, _ label: String, detail: String? = nil, shape: Diagram.Shape = .person,
    tooltip: String? = nil, link: String? = nil, mark: Diagram.Mark? = nil
  ) -> Diagram.Node {
    Diagram.Node(
      id: id, label: label, detail: detail, shape: shape, tooltip: tooltip ?? label, link: link,
      mark: mark)
  }

  static func edge(
    _ id: String, _ from: String, _ to: String, _ label: String, tone: Diagram.Tone = .contact,
    line: Diagram.Line = .asserted, symmetric: Bool = false, weight: Int = 1,
    tooltip: String = "“They did.” The Lantern", link: String? = nil, mark: Diagram.Mark? = nil
  ) -> Diagram.Edge {
    Diagram.Edge(
      id: id, from: from, to: to, label: label, tone: tone, line: line, symmetric: symmetric,
      weight: weight, tooltip: tooltip, link: link, mark: mark)
  }

  /// A diagram as real ones are: countries of one to six actors, some actors in none, a few hubs.
  static func random(seed: UInt64, nodes count: Int, edges edgeCount: Int) -> Diagram {
    var random = SeededGenerator(seed: seed)
    let nodes = (0..<count).map { index in
      node(
        "actor-\(index)", "\(random.pick(names)) \(random.pick(names))",
        detail: random.pick([nil, "President", "Deputy foreign minister", "Special envoy"]),
        shape: random.pick([.person, .person, .organisation, .country]))
    }
    let words = [
      "met", "met ×2, spoke with", "accused ×3", "sent a letter to «planned»", "signed ?",
    ]
    let edges = (0..<edgeCount).map { index in
      let from = Int.random(in: 0..<count, using: &random)
      let to =
        random.oneIn(2) ? Int.random(in: 0..<min(8, count), using: &random) : (from + 1) % count
      return edge(
        "edge-\(index)", "actor-\(from)", "actor-\(to)", random.pick(words),
        tone: random.pick(Diagram.Tone.allCases), symmetric: random.oneIn(3),
        weight: Int.random(in: 1...9, using: &random))
    }
    let clusters = (0..<count / 5).map { country in
      Diagram.Cluster(
        id: "country-\(country)", label: "Land of \(names[country % names.count])",
        nodes: (country * 4..<country * 4 + 4).map { "actor-\($0)" })
    }
    return Diagram(
      title: "A random world", caption: ["\(count) actors"], nodes: nodes,
      edges: edges.filter { $0.from != $0.to }, clusters: clusters)
  }

  /// Three countries whose lines nearly all run between the same few actors, and some onlookers.
  static func crowded(seed: UInt64) -> Diagram {
    var random = SeededGenerator(seed: seed)
    let nodes = (0..<20).map { node("actor-\($0)", "\(random.pick(names)) \($0)") }
    let words = ["met ×3, called", "accused", "agreed with ×4 +3 «planned»", "pressed"]
    // Eight between the first of either country, then fewer, then one from each onlooker.
    let pairs: [(Int, Int, Int)] = [
      (0, 4, 8), (0, 8, 5), (4, 8, 3), (1, 4, 3), (1, 5, 2), (2, 8, 2), (3, 9, 2), (6, 0, 2),
    ]
    let ends =
      pairs.flatMap { from, to, count in (0..<count).map { _ in (from, to) } }
      + (12..<20).map { ($0, 4) }
    let edges = ends.enumerated().map { index, ends in
      edge(
        "edge-\(index)", "actor-\(ends.0)", "actor-\(ends.1)", random.pick(words),
        tone: random.pick(Diagram.Tone.allCases))
    }
    let clusters = (0..<3).map { country in
      Diagram.Cluster(
        id: "country-\(country)", label: "Land of \(names[country])",
        nodes: (country * 4..<country * 4 + 4).map { "actor-\($0)" })
    }
    return Diagram(
      title: "A crowd", caption: ["20 actors"], nodes: nodes, edges: edges, clusters: clusters)
  }

  /// A few hubs with five to eight lines between any two, and others that deal with one or two of
  /// them; half of all in countries.
  ///
  /// - Parameters:
  ///   - seed: of its random numbers.
  ///   - count: how many actors, at least 10.
  ///   - isAround: whether the drawing is about one of the others, two hops from most.
  /// - Returns: the same diagram for the same parameters.
  static func bundled(seed: UInt64, nodes count: Int, around isAround: Bool) -> Diagram {
    var random = SeededGenerator(seed: seed)
    let nodes = (0..<count).map { index in
      node(
        "actor-\(index)", "\(random.pick(names)) \(random.pick(names))",
        detail: random.pick([nil, "President", "Deputy foreign minister"]),
        shape: random.pick([.person, .organisation, .country, .group]))
    }
    let hubs = [0, 4, 8].prefix(count < 20 ? 2 : 3)
    var ends: [(Int, Int)] = []
    for (position, hub) in hubs.enumerated() {
      for other in hubs.dropFirst(position + 1) {
        let lines = Int.random(in: 5...8, using: &random)
        ends += (0..<lines).map { $0.isMultiple(of: 2) ? (hub, other) : (other, hub) }
      }
    }
    let focus = count - 1
    ends += hubs.map { (focus, $0) }
    for actor in 0..<focus where !hubs.contains(actor) {
      let hub = random.pick(Array(hubs))
      ends += (0...(random.oneIn(5) ? 1 : 0)).map { _ in (actor, hub) }
      if random.oneIn(8) { ends.append((actor, random.pick(Array(hubs)))) }
    }
    let words = ["met ×2", "had relations with +3", "accused", "agreed with «planned»", "aided"]
    let edges = ends.enumerated().map { index, ends in
      edge(
        "edge-\(index)", "actor-\(ends.0)", "actor-\(ends.1)", random.pick(words),
        tone: random.pick(Diagram.Tone.allCases), symmetric: random.oneIn(3),
        weight: Int.random(in: 1...5, using: &random))
    }
    let clusters = (0..<count / 8).map { country in
      Diagram.Cluster(
        id: "country-\(country)", label: "Land of \(names[country])",
        nodes: (country * 4..<country * 4 + 4).map { "actor-\($0)" })
    }
    return Diagram(
      title: "A world of hubs", caption: ["\(count) actors"], nodes: nodes, edges: edges,
      clusters: clusters, focus: isAround ? "actor-\(focus)" : nil)
  }

  private static let names = [
    "Tolan", "Vesk", "Lorin", "Kray", "Danar", "Holm", "Saal", "Vane", "Corr", "Strelnikova", "Ng",
    "Bakradze-Lomidze", "Erdem", "Marron",
  ]
}
