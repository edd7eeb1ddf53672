/// The HTML-like text of a label.
///
/// Every text that goes in is escaped, so nothing can break out.
package struct Markup: Hashable, Sendable {
  /// How text or a table cell stands in its line.
  package enum Alignment: String, Hashable, Sendable { case left, centre = "center", right }

  /// The pattern of a drawn rule.
  package enum Rule: String, Hashable, Sendable { case solid, dashed, dotted }

  /// As Graphviz reads it.
  package let source: String

  private init(source: String) { self.source = source }

  /// A text; a blank one becomes a no-break space, as Graphviz refuses empty elements.
  package init(_ text: String) {
    let escaped = Escape.markup(text)
    source = escaped.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? "&#160;" : escaped
  }

  /// In another size (in points) or colour (`#RRGGBB`).
  package func font(size: Double? = nil, colour: String? = nil) -> Markup {
    let size = size.map { " POINT-SIZE=\"\(decimal($0))\"" } ?? ""
    let colour = colour.map { " COLOR=\"\(Escape.keyword($0))\"" } ?? ""
    return Markup(source: "<FONT\(size)\(colour)>\(source)</FONT>")
  }

  package var bold: Markup { Markup(source: "<B>\(source)</B>") }

  /// Lines one below the other.
  package static func lines(_ lines: [Markup], _ alignment: Alignment = .centre) -> Markup {
    guard alignment == .left else {
      return Markup(source: lines.map(\.source).joined(separator: "<BR/>"))
    }
    return Markup(source: lines.map { $0.source + "<BR ALIGN=\"LEFT\"/>" }.joined())
  }

  /// Texts one after the other.
  package static func line(_ parts: [Markup]) -> Markup {
    Markup(source: parts.map(\.source).joined())
  }

  /// A table without rules: rows of cells, of which there must be at least one.
  ///
  /// The padding between a cell's border and its text, and the spacing between cells, are in points;
  /// the background is `#RRGGBB`, `#RRGGBBAA`, or nil to let the ground show.
  package static func table(
    _ rows: [[Cell]], padding: Int = 0, spacing: Int = 0, background: String? = nil
  ) -> Markup {
    precondition(rows.contains { !$0.isEmpty }, "a table has cells")
    let ground = background.map { " BGCOLOR=\"\(Escape.keyword($0))\"" } ?? ""
    let body = rows.map { "<TR>\($0.map(\.source).joined())</TR>" }.joined()
    return Markup(
      source: "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" "
        + "CELLPADDING=\"\(padding)\"\(ground)>\(body)</TABLE>")
  }

  /// A cell of a table.
  package struct Cell: Hashable, Sendable {
    fileprivate let source: String

    /// A cell that holds a text or another table, over some columns.
    package init(_ content: Markup, _ alignment: Alignment = .centre, columns: Int = 1) {
      let side = alignment.rawValue.uppercased()
      let span = columns > 1 ? " COLSPAN=\"\(columns)\"" : ""
      source = "<TD ALIGN=\"\(side)\" BALIGN=\"\(side)\"\(span)>\(content.source)</TD>"
    }

    /// The border, ground and fixed size of a cell.
    package struct Box: Hashable, Sendable {
      fileprivate let source: String

      /// - Parameters:
      ///   - size: in points; what does not fit is drawn over the border.
      ///   - colour: of the border, `#RRGGBB`; nil for none.
      ///   - background: `#RRGGBB`; nil to let the ground show.
      ///   - rule: the pattern of the border.
      package init(
        _ size: (width: Int, height: Int), colour: String? = nil, background: String? = nil,
        rule: Rule = .solid
      ) {
        let border = colour.map { " BORDER=\"1\" COLOR=\"\(Escape.keyword($0))\"" } ?? ""
        let ground = background.map { " BGCOLOR=\"\(Escape.keyword($0))\"" } ?? ""
        let style = rule == .solid ? "" : " STYLE=\"\(rule.rawValue)\""
        source =
          " WIDTH=\"\(size.width)\" HEIGHT=\"\(size.height)\" FIXEDSIZE=\"TRUE\""
          + border + ground + style
      }
    }

    /// A text in a box.
    ///
    /// - Parameters:
    ///   - content: what stands in it.
    ///   - box: its size and border.
    ///   - id: of its group in SVG, an identifier; nil for none.
    ///   - tooltip: what it says when asked; needs an id.
    package init(_ content: Markup, box: Box, id: String? = nil, tooltip: String = "") {
      let name = id.map {
        // Graphviz leaves out the tooltip of a cell without a link; this one leads to the cell itself.
        " ID=\"\(Escape.keyword($0))\" HREF=\"#\(Escape.keyword($0))\" "
          + "TITLE=\"\(Escape.markup(tooltip))\""
      }
      source = "<TD\(box.source)\(name ?? "")>\(content.source)</TD>"
    }

    /// Nothing, of a size in points.
    package init(width: Int, height: Int) {
      source = "<TD WIDTH=\"\(width)\" HEIGHT=\"\(height)\" FIXEDSIZE=\"TRUE\"></TD>"
    }

    /// A rule as a line sample: its colour (`#RRGGBB`), and its size in points.
    package init(rule: Rule, colour: String, width: Int, thickness: Int) {
      let style = rule == .solid ? "" : " STYLE=\"\(rule.rawValue)\""
      source =
        "<TD WIDTH=\"\(width)\" HEIGHT=\"\(thickness + 1)\" FIXEDSIZE=\"TRUE\" "
        + "BORDER=\"\(thickness)\" SIDES=\"B\" COLOR=\"\(Escape.keyword(colour))\"\(style)></TD>"
    }
  }
}
