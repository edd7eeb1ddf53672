/// What may stay of an attribute that somebody else wrote.
///
/// Version 2.42 opens the files that some attributes name, writes others into SVG as they are, and
/// lets `layout` override the program.
enum ForeignAttribute {
  /// Nothing may: it names a file, or what may name one.
  case forbidden
  /// The name of the program, whatever it says.
  case program
  /// A link to http, https or mailto.
  case link
  /// Keywords, numbers, names of fonts.
  case keyword
  /// What libgvc escapes itself.
  case text

  init(named name: String) {
    switch name.lowercased() {
    case "image", "imagepath", "shapefile", "fontpath", "stylesheet", "_background", "page",
      "comment":
      self = .forbidden
    case "layout": self = .program
    case let name where name.hasSuffix("url") || name.hasSuffix("href"): self = .link
    case let name where name.hasSuffix("fontname") || name.hasSuffix("target"): self = .keyword
    case "fontnames": self = .keyword
    default: self = .text
    }
  }

  /// The harmless part of a plain value; markup is for `ForeignMarkup`.
  func harmless(_ value: String, program: String) -> String {
    switch self {
    case .forbidden: ""
    case .program: program
    case .link: Escape.url(value)
    case .keyword: Escape.keyword(value)
    case .text: Escape.plain(value)
    }
  }
}
