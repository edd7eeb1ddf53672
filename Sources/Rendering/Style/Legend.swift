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
    let marks = Set(edges.compactMap(\.mark)).union(diagram.nodes.compactMap(\.mark))
    var first = marks.isEmpty ? Legend.tones(Set(edges.map(\.tone))) : Legend.marks(marks)
    if edges.contains(where: { !$0.symmetric }) { first.append(Legend.arrow) }
    // In a diff the mark sets the width.
    if marks.isEmpty, Set(edges.map(\.weight)).count > 1 { first.append(Legend.widths) }
    var second =
      Legend.lines(Set(edges.map(\.line))) + Legend.shapes(Set(diagram.nodes.map(\.shape)))
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
    let marks = Set(
      triptych.difference.edges.compactMap(\.mark) + triptych.difference.nodes.compactMap(\.mark))
    var tones = Legend.tones(Set(edges.map(\.tone)))
    if edges.contains(where: { !$0.symmetric }) { tones.append(Legend.arrow) }
    if Set(edges.map(\.weight)).count > 1 { tones.append(Legend.widths) }
    self.init(rows: [
      Legend.row("Difference:", Legend.marks(marks)),
      Legend.row("Either side:", tones),
      Legend.lines(Set(panels.flatMap(\.edges).map(\.line)))
        + Legend.shapes(Set(panels.flatMap(\.nodes).map(\.shape))),
    ])
  }

  /// Entries under a name of their own; none without entries.
  private static func row(_ name: String, _ entries: [Entry]) -> [Entry] {
    entries.isEmpty ? [] : [Entry(sample: .sign(name), text: "")] + entries
  }

  private static let arrow = Entry(sample: .sign("→"), text: "acts on")

  static func marks(_ marks: Set<Diagram.Mark>) -> [Entry] {
    Diagram.Mark.allCases.filter(marks.contains).map { mark in
      let sample = Sample.line(pattern: "solid", colour: mark.colour, width: mark == .added ? 2 : 1)
      return Entry(sample: sample, text: [mark.sign, mark.name].joinedWords)
    }
  }

  static func tones(_ tones: Set<Diagram.Tone>) -> [Entry] {
    Diagram.Tone.allCases.filter(tones.contains).map { tone in
      Entry(
        sample: .line(pattern: "solid", colour: tone.colour, width: 2), text: tone.name,
        meaning: .tone(tone))
    }
  }

  /// Where every line is asserted, the style says nothing and is not told.
  private static func lines(_ lines: Set<Diagram.Line>) -> [Entry] {
    guard lines != [.asserted] else { return [] }
    return Diagram.Line.allCases.filter(lines.contains).map { line in
      let width = line == .reported ? 1.0 : 2.0
      return Entry(
        sample: .line(pattern: line.pattern, colour: Palette.text, width: width), text: line.name,
        meaning: .status(line))
    }
  }

  private static let widths = Entry(
    sample: .line(pattern: "solid", colour: Palette.text, width: 4), text: "thicker: more events",
    meaning: .width)

  private static func shapes(_ shapes: Set<Diagram.Shape>) -> [Entry] {
    guard shapes.count > 1 else { return [] }
    return Diagram.Shape.allCases.filter(shapes.contains).map { shape in
      Entry(sample: .sign(shape.outline + ":"), text: shape.name, meaning: .shape(shape))
    }
  }
}
