public import Graphviz

extension Page {
  /// The page as one HTML file that loads nothing: picture, tables, style and script.
  ///
  /// Its content security policy lets only this style and this script run, and forbids every
  /// request. Without script the picture and the tables are there all the same.
  ///
  /// - Returns: UTF-8 text; the same page gives the same bytes, as far as the same fonts are
  ///   installed.
  /// - Throws: `GraphvizError` when Graphviz is not there or gives up.
  public func html() throws(GraphvizError) -> [UInt8] {
    let drawing = String(decoding: try diagram.drawnForPage(), as: UTF8.self)
    let names = Names(of: diagram)
    let parts = [
      head, PageMarkup.opening(self), PageMarkup.controls(years: years),
      "<div id=\"stage\">\n<section id=\"picture\" aria-label=\"Diagram\">",
      "<div id=\"frame\">", drawing, "</div>",
      Legend(of: anyView).html(showing: Legend(of: diagram)), PageMarkup.keys, "</section>",
      "<aside id=\"panel\" aria-label=\"Evidence\" tabindex=\"-1\" hidden></aside>\n</div>",
      statementTable(names), actorTable(names), documentTable,
      "</main>\n<script type=\"module\">\(PageAssets.script)</script>\n</body>\n</html>\n",
    ]
    return Array(parts.joined(separator: "\n").utf8)
  }

  /// With a line for each statement, as filters may leave it alone: whatever the legend of a view
  /// may have to tell.
  private var anyView: Diagram {
    var all = diagram
    for statement in statements {
      all.edges.append(
        Diagram.Edge(
          id: "", from: "", to: "", label: "", tone: statement.tone, line: statement.status,
          symmetric: true, weight: 1, tooltip: ""))
    }
    return all
  }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(PageAssets.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(xmlEscaped(diagram.title))</title>
    <style>\(PageAssets.style)</style>
    </head>
    """
  }

  /// Those that a statement counts under or a document is of.
  private var years: [Int] {
    let published = documents.compactMap { $0.published.flatMap { Int($0.prefix(4)) } }
    return Set(statements.compactMap(\.year) + published).sorted()
  }
}

extension Diagram {
  /// The map without title, caption and legend, which the page has in words of its own.
  fileprivate func drawnForPage() throws(GraphvizError) -> [UInt8] {
    try drawnMap(as: .svg, inPage: true)
  }
}
