/// What may stay of an attribute that somebody else wrote.
///
/// Version 2.42 opens the files that some attributes name, writes others into SVG as they are, and
/// lets `layout` override the program.
enum ForeignAttribute {
  /// Nothing may: it names a file, or what may name one, or a coding other than UTF-8.
  case forbidden
  /// The name of the program, whatever it says.
  case program
  /// A link to http, https or mailto.
  case link
  /// Keywords, numbers, colours, names of fonts.
  case keyword
  /// What names an element of SVG: libgvc escapes all but what looks like an entity.
  case identifier
  /// Plain text that libgvc escapes itself, or markup.
  case label
  /// What libgvc escapes itself.
  case text

  init(named name: String) {
    switch name.lowercased() {
    case "image", "imagepath", "shapefile", "fontpath", "stylesheet", "_background", "page",
      "comment", "charset":
      self = .forbidden
    case "layout": self = .program
    case "id", "class": self = .identifier
    case "label", "xlabel", "headlabel", "taillabel": self = .label
    case let name where name.hasSuffix("url") || name.hasSuffix("href"): self = .link
    case let name where name.hasSuffix("tooltip"): self = .text
    // Colours and others, which libgvc writes into SVG as they are.
    default: self = .keyword
    }
  }

  /// Of an attribute in markup; nil for one that Graphviz 2.42 does not know (lib/common/htmllex.c),
  /// or that names a file.
  init?(ofMarkup name: String) {
    switch name.lowercased() {
    case "href": self = .link
    case "id": self = .identifier
    case "align", "balign", "bgcolor", "border", "cellborder", "cellpadding", "cellspacing",
      "color",
      "colspan", "face", "fixedsize", "gradientangle", "height", "hspace", "point-size", "rowspan",
      "sides", "style", "target", "valign", "vspace", "width":
      self = .keyword
    case "columns", "port", "rows", "title", "tooltip": self = .text
    default: return nil
    }
  }

  /// The harmless part of a plain value; markup is for `ForeignMarkup`.
  func harmless(_ value: String, program: String) -> String {
    switch self {
    case .forbidden: ""
    case .program: program
    case .link: Escape.url(value)
    case .keyword: Escape.keyword(value)
    case .identifier: ForeignAttribute.identifier(value)
    case .label, .text: Escape.plain(value)
    }
  }

  /// Without what stands for the name of a node, which may hold anything.
  private static func identifier(_ value: String) -> String {
    Escape.plain(value).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": break
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
