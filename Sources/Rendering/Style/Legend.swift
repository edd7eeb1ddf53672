import Graphviz

/// The encodings that a diagram uses, and no other.
struct Legend: Hashable {
  struct Entry: Hashable {
    /// A line sample, or a sign.
    var sample: Sample
    var text: String
    /// What it stands for, where that comes and goes with what is shown.
    var meaning: Meaning?
  }

  enum Meaning: Hashable {
    case tone(Diagram.Tone)
    case status(Diagram.Line)
    case shape(Diagram.Shape)
    case arrow
    case width
  }

  enum Sample: Hashable {
    case line(pattern: String, colour: String, width: Double)
    case sign(String)
  }

  /// What colours, arrows and widths say, then what line styles and outlines say; rows may lack.
  let rows: [[Entry]]

  init(rows: [[Entry]]) { self.rows = rows.filter { !$0.isEmpty } }

  /// Reads off what is there.
  init(of diagram: Diagram, as form: Diagram.Form = .map) {
    guard form == .map else {
      self.init(of: Matrix(of: diagram))
      return
    }
    let edges = diagram.edges
    let first =
      Legend.marks(of: diagram) + Legend.tones(of: edges) + Legend.arrows(of: edges)
      + Legend.widths(of: edges)
    var second = Legend.lines(of: edges) + Legend.shapes(Set(diagram.nodes.map(\.shape)))
    if diagram.nodes.contains(where: { $0.id == diagram.focus }) {
      second.append(Entry(sample: .sign("heavy border:"), text: "whom this is about"))
    }
    self.init(rows: [first, second])
  }

  /// Of the marks in the middle, the tones at either side, and the styles of all three.
  init(of triptych: Triptych) {
    let sides = [triptych.before, triptych.after]
    let panels = sides + [triptych.difference]
    let edges = sides.flatMap(\.edges)
    self.init(rows: [
      Legend.row("Difference:", Legend.marks(of: triptych.difference)),
      Legend.row(
        "Either side:",
        Legend.tones(of: edges) + Legend.arrows(of: edges) + Legend.widths(of: edges)),
      Legend.lines(of: panels.flatMap(\.edges))
        + Legend.shapes(Set(panels.flatMap(\.nodes).map(\.shape))),
    ])
  }

  /// Entries under a name of their own; none without entries.
  private static func row(_ name: String, _ entries: [Entry]) -> [Entry] {
    entries.isEmpty ? [] : [Entry(sample: .sign(name), text: "")] + entries
  }

  private static func arrows(of edges: [Diagram.Edge]) -> [Entry] {
    guard edges.contains(where: { !$0.symmetric || $0.mutual }) else { return [] }
    return [Entry(sample: .sign("→"), text: "acts on", meaning: .arrow)]
  }

  /// A line for a mark that lines have; one that only names have is told by its sign.
  private static func marks(of diagram: Diagram) -> [Entry] {
    marks(Set(diagram.edges.map(\.mark)), names: Set(diagram.nodes.map(\.mark)))
  }

  static func marks(_ lines: Set<Diagram.Mark?>, names: Set<Diagram.Mark?>) -> [Entry] {
    Diagram.Mark.allCases.compactMap { mark in
      guard !lines.contains(mark) else {
        return Entry(
          sample: .line(pattern: "solid", colour: mark.colour, width: mark == .added ? 2 : 1),
          text: [mark.sign, mark.name].joinedWords)
      }
      guard let sign = mark.sign, names.contains(mark) else { return nil }
      return Entry(sample: .sign(sign), text: mark.name)
    }
  }

  /// Where a mark sets the colour, the tone is not seen.
  private static func tones(of edges: [Diagram.Edge]) -> [Entry] {
    Legend.tones(Set(edges.filter { $0.mark == nil }.map(\.tone)))
  }

  static func tones(_ tones: Set<Diagram.Tone>) -> [Entry] {
    Diagram.Tone.allCases.filter(tones.contains).map { tone in
      Entry(
        sample: .line(pattern: "solid", colour: tone.colour, width: 2), text: tone.name,
        meaning: .tone(tone))
    }
  }

  /// Where every line is asserted, the style says nothing and is not told.
  private static func lines(of edges: [Diagram.Edge]) -> [Entry] {
    let lines = Set(edges.map(\.line))
    guard lines != [.asserted] else { return [] }
    // A mark sets the width, so that only words tell what is reported.
    let isThin = !edges.contains { $0.line == .reported && $0.mark != nil }
    return Diagram.Line.allCases.filter(lines.contains).map { line in
      let width = line == .reported && isThin ? 1.0 : 2.0
      return Entry(
        sample: .line(pattern: line.pattern, colour: Palette.text, width: width), text: line.name,
        meaning: .status(line))
    }
  }

  /// In a diff the mark sets the width.
  private static func widths(of edges: [Diagram.Edge]) -> [Entry] {
    let widths = Set(edges.filter { $0.mark == nil }.map { Stroke.width(of: $0.weight) })
    guard widths.count > 1 else { return [] }
    return [
      Entry(
        sample: .line(pattern: "solid", colour: Palette.text, width: 4),
        text: "thicker: more events", meaning: .width)
    ]
  }

  private static func shapes(_ shapes: Set<Diagram.Shape>) -> [Entry] {
    guard shapes.count > 1 else { return [] }
    return Diagram.Shape.allCases.filter(shapes.contains).map { shape in
      Entry(sample: .sign(shape.outline + ":"), text: shape.name, meaning: .shape(shape))
    }
  }
}
