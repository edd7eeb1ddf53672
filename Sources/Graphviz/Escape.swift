/// What Graphviz 2.42 needs so that any text is drawn as it stands.
///
/// It writes links, font names and style sheets into SVG verbatim, unescapes tooltips twice, and
/// decodes character entities in labels.
enum Escape {
  /// The source of a value's text.
  static func source(of value: Value) -> String {
    switch value {
    case .text(let text): label(text, backslashes: 2)
    case .tooltip(let text): label(text, backslashes: 4)
    case .html(let markup): markup.source
    case .url(let text): url(text)
    case .raw(let text): keyword(text)
    }
  }

  /// The text without what XML 1.0 forbids (NUL would also cut the C string), without the C1
  /// controls, and without the marks that make text run backwards past its end.
  static func plain(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter(isPlain))
    return String(kept)
  }

  /// How many characters `plain` leaves out; the carriage return of a line's end is none.
  static func losses(in text: String) -> Int {
    guard !text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) else { return 0 }
    return text.unicodeScalars.count { !isPlain($0) && $0 != "\r" }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: true
    case 0..<0x20, 0x7f...0x9f: false
    case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: false
    case 0x2028, 0x2029, 0xfeff: false
    case let value: !(0xfdd0...0xfdef).contains(value) && value & 0xfffe != 0xfffe
    }
  }

  /// Literal text of a label or tooltip.
  ///
  /// For one backslash stand 2 in a label and 4 in a tooltip, which is unescaped twice: an odd one
  /// at its end would be read past.
  static func label(_ text: String, backslashes: Int) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(plain(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\": result.append(contentsOf: repeatElement(scalar, count: backslashes))
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\t": result.append(" ")
      case "&" where opensEntity(scalars[(index + 1)...]):
        result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether Graphviz would decode `&` before these letters: `amp;`, `#65;`.
  private static func opensEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix(12).prefix { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "#" || isDigit(scalar))
    }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Text inside XML or HTML-like markup.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in plain(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A link that is safe inside a quoted XML attribute, empty unless http, https or mailto.
  static func url(_ text: String) -> String {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      ["http", "https", "mailto"].contains(text[..<colon].lowercased())
    else { return "" }
    return text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;"
      // Of the printable characters all but " ' < > \ ^ ` { | } stand for themselves.
      case 0x21, 0x23...0x26, 0x28...0x3b, 0x3d, 0x3f...0x5b, 0x5d, 0x5f, 0x61...0x7a, 0x7e:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }

  /// A keyword, number, colour or list; nothing that could leave an XML attribute.
  static func keyword(_ text: String) -> String {
    let signs = " #,.;:+-_%/()!"
    return String(
      text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || signs.contains($0)) })
  }
}

/// A link as it may stand in a quoted attribute of XML or HTML; empty unless http, https or mailto.
package func safeLink(_ text: String) -> String { Escape.url(text) }

/// Text as it may stand in XML, in an element or a quoted attribute; what XML forbids is dropped.
package func xmlEscaped(_ text: String) -> String { Escape.markup(text) }

/// The text without what XML forbids, and without marks that turn its direction.
package func withoutControls(_ text: String) -> String { Escape.plain(text) }

/// How many characters of a text no drawing shows: what XML forbids, other control characters, and
/// marks that turn the direction of writing.
package func undrawableCount(in text: String) -> Int { Escape.losses(in: text) }
