import Graphviz

/// A drawing of libgvc as a page would have it: no prologue, a title and a description for screen
/// readers, our tooltips instead of names like `a->b`, a little style.
struct PolishedSVG {
  private let title: String
  private let summary: String
  /// By the id of the group.
  private let tooltips: [String: String]
  /// Whether it brings its style along.
  private let isStyled: Bool

  init(title: String, summary: String, tooltips: [String: String], isStyled: Bool = true) {
    self.title = title
    self.summary = summary
    self.tooltips = tooltips
    self.isStyled = isStyled
  }

  /// Reads the lines that libgvc writes: each element starts on a line of its own.
  func polished(_ svg: [UInt8]) -> [UInt8] {
    let lines = String(decoding: svg, as: UTF8.self).split(separator: "\n")
    guard let opening = lines.firstIndex(where: { $0.hasPrefix("<svg") }),
      let body = lines[opening...].firstIndex(where: { $0.hasSuffix(">") })
    else { return svg }
    let size = PolishedSVG.size(lines[opening])
    let box = PolishedSVG.value(of: "viewBox", in: lines[opening...body].joined(separator: " "))
    var result = head(size: size, viewBox: box)
    var group = ""
    // Of a comment or a title, which a name may break over several lines.
    var end: String?
    for line in lines[(body + 1)...] {
      if line.hasPrefix("<g id=\"") { group = PolishedSVG.value(of: "id", in: String(line)) }
      if line.hasPrefix("<title>") { result += titleElement(of: group) }
      end = end ?? PolishedSVG.end(of: line)
      guard let text = end else {
        result += (link(line) ?? PolishedSVG.clean(line)) + "\n"
        continue
      }
      if line.hasSuffix(text) { end = nil }
    }
    return Array(result.utf8)
  }

  /// How what is left out ends: a comment, or a title that is only a name; nil of other lines.
  private static func end(of line: Substring) -> String? {
    line.hasPrefix("<!--") ? "-->" : line.hasPrefix("<title>") ? "</title>" : nil
  }

  private func head(size: String, viewBox: String) -> String {
    let style = isStyled ? "<style>\(PolishedSVG.style)</style>\n" : ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \(size) \
      viewBox="\(viewBox)" role="img" aria-labelledby="diagram-title diagram-summary">
      <title id="diagram-title">\(xmlEscaped(title))</title>
      <desc id="diagram-summary">\(xmlEscaped(summary))</desc>
      \(style)
      """
  }

  private static let style = """
    svg{max-width:100%;height:auto;background:#fff}\
    .cluster text{paint-order:stroke;stroke:#f6f6f6;stroke-width:3px;stroke-linejoin:round}\
    .relation:hover path{stroke-width:6}\
    .relation:hover,.actor:hover,.words:hover{cursor:pointer}
    """

  private func titleElement(of group: String) -> String {
    guard let tooltip = tooltips[group], !tooltip.isEmpty else { return "" }
    return "<title>\(xmlEscaped(tooltip))</title>\n"
  }

  /// A link without the tooltip that its group tells already.
  private func link(_ line: Substring) -> String? {
    guard line.hasPrefix("<g id=\"a_"),
      tooltips[String(PolishedSVG.value(of: "id", in: String(line)).dropFirst(2))] != nil,
      let start = line.firstRange(of: "<a ")?.lowerBound
    else { return nil }
    let kept = ["xlink:href", "target"].compactMap { name -> String? in
      let value = PolishedSVG.value(of: name, in: String(line[start...]))
      return value.isEmpty ? nil : " \(name)=\"\(value)\""
    }
    return line[..<start] + "<a\(kept.joined())>"
  }

  /// `transparent` is no colour of SVG 1.1.
  private static func clean(_ line: Substring) -> String {
    guard line.contains("\"transparent\"") else { return String(line) }
    return line.split(separator: "\"transparent\"", omittingEmptySubsequences: false)
      .joined(separator: "\"none\"")
  }

  /// `width` and `height` in pixels, one for each point.
  private static func size(_ line: Substring) -> String {
    ["width", "height"].map { name in
      "\(name)=\"\(value(of: name, in: String(line)).prefix { $0 != "p" })\""
    }.joined(separator: " ")
  }

  private static func value(of name: String, in line: String) -> String {
    let parts = line.split(separator: "\(name)=\"", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return "" }
    return String(parts[1].prefix { $0 != "\"" })
  }
}
