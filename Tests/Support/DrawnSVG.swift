import Foundation
import FoundationXML

/// What a test sees of a drawing in SVG: a strict XML parser reads it.
public struct DrawnSVG {
  /// A named part of the drawing: an actor, a line, the words on one.
  public struct Group {
    public var id: String
    public var classes: [String]
    public var title = ""
    public var texts: [String] = []
    /// About where the texts stand, as groups of their own: the font is not asked.
    fileprivate(set) var textExtents: [Group] = []
    /// The extent of its outlines, y downwards; texts do not count.
    public var left = Double.infinity
    public var right = -Double.infinity
    public var top = Double.infinity
    public var bottom = -Double.infinity
    /// Of its curves, the control points: x, y, x, y and so on.
    fileprivate(set) var curves: [[Double]] = []
    /// Of its arrowheads or other shapes of straight sides, the corners, in the same way.
    fileprivate(set) var polygons: [[Double]] = []

    /// Whether two extents share more than a hair.
    public func overlaps(_ other: Group) -> Bool {
      let hair = 0.01
      return min(right, other.right) - max(left, other.left) > hair
        && min(bottom, other.bottom) - max(top, other.top) > hair
    }

    /// Widens the extent by points given as x, y, x, y and so on.
    fileprivate mutating func include(_ numbers: [Double]) {
      for index in stride(from: 0, to: numbers.count - 1, by: 2) {
        left = min(left, numbers[index])
        right = max(right, numbers[index])
        top = min(top, numbers[index + 1])
        bottom = max(bottom, numbers[index + 1])
      }
    }
  }

  public private(set) var groups: [Group] = []
  /// All texts in the order of drawing.
  public private(set) var texts: [String] = []
  public private(set) var links: [String] = []
  public private(set) var elements: Set<String> = []
  public private(set) var attributes: Set<String> = []
  /// Of the root element.
  public private(set) var root: [String: String] = [:]
  /// The title and the description of the whole.
  public private(set) var title = ""
  public private(set) var summary = ""

  /// Nil unless the bytes are well-formed XML.
  public init?(_ bytes: [UInt8]) {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    self.init(reading: parser, into: reader)
  }

  private init?(reading parser: XMLParser, into reader: SVGReader) {
    guard parser.parse() else { return nil }
    self = reader.drawing
  }

  fileprivate init() {}

  public func groups(of class: String) -> [Group] { groups.filter { $0.classes.contains(`class`) } }

  fileprivate mutating func begin(_ element: String, _ attributes: [String: String]) {
    if elements.isEmpty { root = attributes }
    elements.insert(element)
    self.attributes.formUnion(attributes.keys)
    if let link = attributes["xlink:href"] ?? attributes["href"] { links.append(link) }
    // Graphviz wraps what has a tooltip into one more group, without a class.
    if element == "g", let classes = attributes["class"]?.split(separator: " ") {
      groups.append(Group(id: attributes["id"] ?? "", classes: classes.map(String.init)))
    }
    guard !groups.isEmpty else { return }
    let outline = outline(of: element, attributes)
    groups[groups.count - 1].include(outline)
    if element == "path" { groups[groups.count - 1].curves.append(outline) }
    if element == "polygon" { groups[groups.count - 1].polygons.append(outline) }
  }

  fileprivate mutating func end(
    _ element: String, _ text: String, at place: [String: String]
  ) {
    switch element {
    case "text":
      texts.append(text)
      guard let last = groups.indices.last else { break }
      groups[last].texts.append(text)
      var extent = Group(id: groups[last].id, classes: ["text"], texts: [text])
      extent.include(corners(of: text, place))
      groups[last].textExtents.append(extent)
    case "title" where groups.isEmpty: title = text
    case "title": groups[groups.count - 1].title = text
    case "desc": summary = text
    default: break
    }
  }

  private func outline(of element: String, _ attributes: [String: String]) -> [Double] {
    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
    switch element {
    case "polygon", "polyline": return numbers(in: attributes["points"] ?? "")
    case "path": return numbers(in: attributes["d"] ?? "")
    case "ellipse":
      let (x, y, width, height) = (number("cx"), number("cy"), number("rx"), number("ry"))
      return [x - width, y - height, x + width, y + height]
    default: return []
    }
  }

  /// Where a text stands that starts at its place: letters are about 0.57 of their size wide.
  private func corners(of text: String, _ attributes: [String: String]) -> [Double] {
    guard attributes["text-anchor"] == "start",
      let x = attributes["x"].flatMap(Double.init), let y = attributes["y"].flatMap(Double.init),
      let size = attributes["font-size"].flatMap(Double.init)
    else { return [] }
    return [x, y - 0.75 * size, x + 0.57 * size * Double(text.count), y + 0.2 * size]
  }

  private func numbers(in text: String) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
  }
}

private final class SVGReader: NSObject, XMLParserDelegate {
  var drawing = DrawnSVG()
  var text = ""
  /// The attributes of the text that is being read.
  var place: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    if element == "text" { place = attributes }
    drawing.begin(element, attributes)
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    drawing.end(element, text, at: place)
    text = ""
  }
}
