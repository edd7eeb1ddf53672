import Graphviz

extension Diagram {
  /// The matrix in DOT: one node whose label is the table.
  func dotMatrix() -> DotGraph {
    var graph = DotGraph(
      "actors",
      [
        .fontname: .raw(Palette.fonts), .bgcolor: .raw(Palette.white),
        .label: .html(heading(.matrix)),
        .labelloc: .raw("t"), .labeljust: .raw("l"), .pad: .raw("0.3"), .tooltip: .tooltip(title),
      ])
    graph.nodeDefaults = [.fontname: .raw(Palette.fonts), .shape: .raw("plain")]
    let matrix = Matrix(of: self)
    graph.nodes = [
      DotGraph.Node(
        "matrix",
        [
          .id: .raw("matrix"), .tooltip: .tooltip(title),
          .label: matrix.actors.isEmpty ? .text("Nothing to show.") : .html(matrix.markup),
        ])
    ]
    return graph
  }
}

extension Matrix {
  /// The id of a cell's group.
  static func name(_ row: Int, _ column: Int) -> String { "m_\(row + 1)_\(column + 1)" }

  private static let cellSize = (width: 34, height: 18)
  private static let gap = 4

  /// A row an actor under its country, a column an actor; both have the same numbers.
  var markup: Markup {
    var rows = [header]
    for group in groups {
      rows.append([titleCell(group)])
      for row in group.actors { rows.append(cells(of: row)) }
    }
    return .table(rows, spacing: 1)
  }

  private var header: [Markup.Cell] {
    [Markup.Cell(width: 24, height: 14), Markup.Cell(caption("row did to column"), .left)]
      + columns { column in
        Markup.Cell(caption(String(column + 1)), box: .init(Matrix.cellSize))
      }
  }

  /// What stands for each actor, a gap before each group.
  private func columns(_ cell: (Int) -> Markup.Cell) -> [Markup.Cell] {
    groups.flatMap { group in
      [Markup.Cell(width: Matrix.gap, height: Matrix.cellSize.height)] + group.actors.map(cell)
    }
  }

  private func titleCell(_ group: Group) -> Markup.Cell {
    let title = Markup(shortened(group.label ?? "Others", to: 60)).bold
      .font(size: Palette.detailSize, colour: Palette.grey)
    return Markup.Cell(title, .left, columns: 2 + groups.count + actors.count)
  }

  private func cells(of row: Int) -> [Markup.Cell] {
    let actor = actors[row]
    let colour = actor.mark.map { $0 == .same ? Palette.text : $0.colour } ?? Palette.text
    let words = Markup(shortened([actor.mark?.sign, actor.label].joinedWords, to: 32))
    let name = (actor.shape == .country ? words.bold : words)
      .font(size: Palette.detailSize, colour: colour)
    return [Markup.Cell(caption("\(row + 1) "), .right), Markup.Cell(name, .left)]
      + columns { cell(row, $0) }
  }

  private func cell(_ row: Int, _ column: Int) -> Markup.Cell {
    guard let cell = self[row, column] else {
      return Markup.Cell(
        Markup(""),
        box: .init(
          Matrix.cellSize, background: row == column ? Palette.border : Palette.ground))
    }
    let act = cell.acts[0]
    let words = Markup(cell.text)
      .font(size: Palette.detailSize, colour: cell.mark?.textColour ?? act.tone.colour)
    return Markup.Cell(
      act.line == .asserted ? words.bold : words,
      box: .init(
        Matrix.cellSize, colour: cell.mark?.colour ?? act.tone.colour, background: Palette.white,
        rule: Markup.Rule(rawValue: act.line.pattern) ?? .solid),
      id: Matrix.name(row, column), tooltip: cell.tooltip)
  }

  private func caption(_ text: String) -> Markup {
    Markup(text).font(size: Palette.detailSize, colour: Palette.grey)
  }
}
