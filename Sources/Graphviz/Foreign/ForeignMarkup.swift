/// The harmless part of HTML-like text that somebody else wrote: pictures and comments are left out,
/// links lead to http, https or mailto, and fonts have plain names.
///
/// It is read strictly and written anew from the tags and attributes that Graphviz 2.42 knows. Nothing
/// passes as it stands: Expat, which reads it again, might find other tags in it than we do.
struct ForeignMarkup {
  let source: String

  /// - Throws: `GraphvizError.parse` with what is no such text: other elements, processing
  ///   instructions, declarations, unfinished tags.
  init(_ text: String) throws(GraphvizError) {
    var reader = MarkupReader(Escape.plain(text))
    source = try reader.harmless()
  }
}

private struct MarkupReader {
  /// Scalars, as an accent behind a `<` does not keep it from opening a tag.
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = text[...].unicodeScalars }

  mutating func harmless() throws(GraphvizError) -> String {
    var result = ""
    while let next = rest.first { result += next == "<" ? try tag() : try text() }
    return result
  }

  /// What stands before the next tag; names of entities are left to libgvc, which knows those of HTML.
  private mutating func text() throws(GraphvizError) -> String {
    var result = ""
    while let next = rest.first, next != "<" {
      let place = rest
      rest.removeFirst()
      switch next {
      case ">": result += "&gt;"
      case "&":
        let name = take { $0.isASCII && ($0.properties.isAlphabetic || isDigit($0) || $0 == "#") }
        guard !name.isEmpty, skip(";") else { throw MarkupReader.failure(at: place) }
        if name.unicodeScalars.contains("#") {
          guard let scalar = scalar(named: name) else { throw MarkupReader.failure(at: place) }
          result += Escape.markup(String(scalar))
        } else {
          result += "&\(name);"
        }
      default: result.unicodeScalars.append(next)
      }
    }
    return result
  }

  /// A tag without what may do harm; nothing of a comment or a picture.
  private mutating func tag() throws(GraphvizError) -> String {
    let place = rest
    if skip("<!--") {
      while !skip("-->") {
        guard rest.popFirst() != nil else { throw MarkupReader.failure(at: place) }
      }
      return ""
    }
    let opening = skip("</") ? "</" : "<"
    if opening == "<" { rest.removeFirst() }
    let name = take { $0.isASCII && $0.properties.isAlphabetic }
    guard elements.contains(name.lowercased()) else { throw MarkupReader.failure(at: place) }
    var result = opening + name
    var closing: String?
    while closing == nil {
      skipSpace()
      if skip(">") {
        closing = ">"
      } else if opening == "<", skip("/>") {
        closing = "/>"
      } else if opening == "<", let attribute = attribute() {
        result += attribute
      } else {
        throw MarkupReader.failure(at: place)
      }
    }
    return name.lowercased() == "img" ? "" : result + (closing ?? "")
  }

  /// One attribute with a space before it, empty if Graphviz does not know it; nil if it is none.
  private mutating func attribute() -> String? {
    let key = take {
      $0.isASCII && $0.properties.isAlphabetic || $0 == "-" || $0 == "_" || $0 == ":"
    }
    skipSpace()
    guard !key.isEmpty, skip("=") else { return nil }
    skipSpace()
    guard let quote = rest.popFirst(), quote == "\"" || quote == "'" else { return nil }
    let value = take { $0 != quote && $0 != "<" }
    guard rest.popFirst() == quote else { return nil }
    guard let rule = ForeignAttribute(ofMarkup: key) else { return "" }
    return " \(key)=\"\(escaped(rule.harmless(decoded(value), program: "")))\""
  }

  /// A value as Expat gives it back, line breaks included.
  private func escaped(_ value: String) -> String {
    value.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Escape.markup(String($0)) }.joined(separator: "&#10;")
  }
}

extension MarkupReader {
  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(part)
  }

  /// Whether the text goes on with these letters, which are then behind us.
  private mutating func skip(_ start: String) -> Bool {
    guard rest.starts(with: start.unicodeScalars) else { return false }
    rest = rest.dropFirst(start.unicodeScalars.count)
    return true
  }

  private mutating func skipSpace() { rest = rest.drop { " \n\t".unicodeScalars.contains($0) } }

  private static func failure(at place: Substring.UnicodeScalarView) -> GraphvizError {
    .parse(["'\(String(place.prefix(20)))' in a label is no markup of Graphviz; for < write &lt;"])
  }
}

/// Those of Graphviz 2.42 (lib/common/htmllex.c).
private let elements: Set = [
  "table", "tr", "th", "td", "font", "b", "u", "o", "i", "sup", "sub", "s", "hr", "vr", "br", "img",
  "html",
]

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// The text with the entities of XML replaced by what they stand for; other signs & are meant as such.
private func decoded(_ text: String) -> String {
  // A line that is broken in a value is a space in XML.
  let parts = text.replacing("\n", with: " ").split(
    separator: "&", omittingEmptySubsequences: false)
  return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
    let name = part.prefix { $0 != ";" }
    guard name.count < part.count, let scalar = scalar(named: String(name)) else {
      result += "&" + part
      return
    }
    result.unicodeScalars.append(scalar)
    result += part.dropFirst(name.count + 1)
  }
}

private func scalar(named name: String) -> Unicode.Scalar? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }
}
