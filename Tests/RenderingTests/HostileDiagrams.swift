import Rendering
import TestSupport

extension Samples {
  /// A diagram that nobody would draw.
  ///
  /// 2 to 70 actors with any text, cycles, loops, parallel lines, countries of all sizes. Its ids
  /// are harmless: `actor-3`, `edge-7`, `country-0`.
  static func hostile(seed: UInt64) -> Diagram {
    var random = SeededGenerator(seed: seed &* 7919 &+ 1)
    // Small ones are as many as large ones, though they hold far fewer actors.
    let largest = random.pick([6, 12, 25, 60, 70])
    let count = Int.random(in: 2...largest, using: &random)
    let nodes = (0..<count).map { Samples.hostileNode($0, &random) }
    let lines = Int.random(in: 0...(count * 2), using: &random)
    let edges = (0..<lines).map { Samples.hostileEdge($0, among: count, &random) }
    return Diagram(
      title: random.text(), caption: [random.text(), "\(count) actors, seed \(seed)"],
      nodes: nodes, edges: edges, clusters: Samples.hostileClusters(of: count, &random))
  }

  private static func hostileNode(_ index: Int, _ random: inout SeededGenerator) -> Diagram.Node {
    Diagram.Node(
      id: "actor-\(index)", label: random.text(), detail: random.oneIn(2) ? nil : random.text(),
      shape: random.pick(Diagram.Shape.allCases), tooltip: random.text(), link: random.link(),
      mark: random.oneIn(3) ? random.pick(Diagram.Mark.allCases) : nil)
  }

  /// Some lines are loops, some lie beside others, some go round in a ring.
  private static func hostileEdge(
    _ index: Int, among count: Int, _ random: inout SeededGenerator
  ) -> Diagram.Edge {
    var from = Int.random(in: 0..<count, using: &random)
    var to = Int.random(in: 0..<count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: to = from
    case 1: (from, to) = (0, 1)
    case 2: (from, to) = (index % count, (index + 1) % count)
    default: break
    }
    return Diagram.Edge(
      id: "edge-\(index)", from: "actor-\(from)", to: "actor-\(to)", label: random.text(),
      tone: random.pick(Diagram.Tone.allCases), line: random.pick(Diagram.Line.allCases),
      symmetric: random.oneIn(3), mutual: random.oneIn(5),
      weight: random.pick([-1, 0, 1, 2, 9, 1_000_000]), tooltip: random.text(),
      link: random.link(), mark: random.oneIn(3) ? random.pick(Diagram.Mark.allCases) : nil)
  }

  private static func hostileClusters(
    of count: Int, _ random: inout SeededGenerator
  ) -> [Diagram.Cluster] {
    var free = (0..<count).shuffled(using: &random)
    return (0..<Int.random(in: 0...8, using: &random)).map { index in
      let members = free.prefix(random.pick([0, 1, 2, 5, 12, 30]))
      free.removeFirst(members.count)
      return Diagram.Cluster(
        id: "country-\(index)", label: random.text(), nodes: members.map { "actor-\($0)" })
    }
  }
}

extension SeededGenerator {
  /// A harmless name, some signs that are special somewhere, or ten thousand letters.
  fileprivate mutating func text() -> String {
    guard !oneIn(3) else { return pick(["Mira Tolan", "Jonas Kray", "met ×2"]) }
    guard !oneIn(60) else { return String(repeating: pick(["x", "ab ", "😀", "漢"]), count: 10_000) }
    return (0..<Int.random(in: 0...9, using: &self)).map { _ in pick(pieces) }.joined()
  }

  fileprivate mutating func link() -> String? {
    pick([nil, nil, "https://a.example/?x=1&y=2", "javascript:alert(1)", "https://" + text()])
  }
}

private let pieces = [
  "\0", "\u{1}", "\u{8}", "\r", "\n", "\t", " ", "\u{a0}", "\u{202e}", "\u{2066}", "\u{2028}",
  "\u{fffe}", "\u{feff}", "\u{85}", "&", "<", ">", "\"", "'", "\\", "\\N", "\\l", "{", "|", "}",
  "&amp;", "&#0;", "&#x202e;", "&lt;b&gt;", "<b>", "</svg>", "<script>alert(1)</script>", "]]>",
  "<!--", "-->", "%s%n", "#", ";", "$(x)", "javascript:", "😀", "👩‍👩‍👧", "🇦🇲", "Հայաստան", "Երևան",
  "საქართველო", "თბილისი", "العربية", "القاهرة", "עברית", "漢字", "東京", "한국", "e\u{301}",
  "Z\u{351}\u{36b}\u{343}",
  "Ə", "ğ", "İ", "Ereván", "Tolan", "of", "−", "Δ", "+",
]
