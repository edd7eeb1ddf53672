/// The text of a page that a reader sees, a line for every block, and where each line stands.
struct VisibleText {
  struct Line {
    /// UTF-8 offsets into the text.
    var range: Range<Int>
    /// The innermost block element that holds the line's first word.
    var block: Int
    /// How many of its bytes are link text.
    var linkBytes: Int
    /// Whether only a line break parts it from the line before.
    var followsBreak: Bool
  }

  private(set) var text: [UInt8] = []
  private(set) var lines: [Line] = []
  private let tree: HTMLTree
  private var current: Line?
  private var pendingSpace = false
  private var breaks = 0

  /// Reads a page: scripts, styles, head and comments are left out, inline tags removed, ASCII
  /// white space folded to one space, no-break spaces kept.
  init(of tree: HTMLTree) {
    self.tree = tree
    var index = 0
    var open: [Int] = []
    while index < tree.nodes.count {
      while let last = open.last, tree.nodes[last].end <= index {
        leave(last)
        open.removeLast()
      }
      let node = tree.nodes[index]
      switch node.content {
      case .text(let text): append(text, in: open)
      case .element where isHidden(index):
        index = node.end
        continue
      case .element:
        enter(index)
        open.append(index)
      }
      index += 1
    }
    endLine()
  }

  private func isHidden(_ index: Int) -> Bool {
    guard let tag = tree.tag(index) else { return false }
    let style = tree.attribute("style", of: index)?.replacing(" ", with: "").lowercased() ?? ""
    return Self.hidden.contains(tag) || tree.attribute("hidden", of: index) != nil
      || style.contains("display:none") || style.contains("visibility:hidden")
  }

  private mutating func enter(_ index: Int) {
    switch tree.tag(index) {
    case "br":
      endLine()
      breaks += 1
    case let tag? where Self.blocks.contains(tag):
      endLine()
      breaks = 0
    default: break
    }
  }

  private mutating func leave(_ index: Int) {
    guard let tag = tree.tag(index), Self.blocks.contains(tag) else { return }
    endLine()
    breaks = 0
  }

  private mutating func append(_ part: String, in open: [Int]) {
    let isLink = open.contains { tree.tag($0) == "a" }
    let isPreformatted = open.contains { tree.tag($0) == "pre" }
    for byte in part.utf8 {
      if isPreformatted && byte == 0x0A {
        endLine()
      } else if byte.isASCIIBlank {
        pendingSpace = true
      } else {
        append(byte, isLink: isLink, in: open)
      }
    }
  }

  private mutating func append(_ byte: UInt8, isLink: Bool, in open: [Int]) {
    if current == nil {
      let block = open.last { tree.tag($0).map(Self.blocks.contains) == true } ?? 0
      if !text.isEmpty { text.append(0x0A) }
      current = Line(
        range: text.count..<text.count, block: block, linkBytes: 0, followsBreak: breaks == 1)
      pendingSpace = false
    }
    if pendingSpace { text.append(0x20) }
    pendingSpace = false
    text.append(byte)
    if isLink { current?.linkBytes += 1 }
  }

  private mutating func endLine() {
    pendingSpace = false
    guard var line = current else { return }
    line.range = line.range.lowerBound..<text.count
    lines.append(line)
    current = nil
    breaks = 0
  }

  private static let hidden: Set<String> = [
    "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "canvas",
    "audio", "video", "select", "textarea", "datalist", "map", "noembed", "noframes", "applet",
  ]

  static let blocks: Set<String> = [
    "", "html", "body", "address", "article", "aside", "blockquote", "button", "caption", "center",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li",
    "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "amp-sidebar", "amp-ad",
  ]
}
