/// The harmless part of HTML-like text that somebody else wrote: pictures are left out, links lead to
/// http, https or mailto, and fonts have plain names.
struct ForeignMarkup {
  let source: String

  init(_ text: String) {
    var result = ""
    var rest = Escape.plain(text)[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      guard let end = ForeignMarkup.end(of: rest) else { break }
      result += ForeignMarkup.harmless(rest[..<end])
      rest = rest[end...]
    }
    source = result + rest
  }

  /// Behind the `>` of the tag that the text begins with, those in quotation marks not counted; nil
  /// if it has none, which is no markup to libgvc either.
  private static func end(of text: Substring) -> String.Index? {
    if text.hasPrefix("<!--") {
      var rest = text
      while !rest.isEmpty {
        if rest.hasPrefix("-->") { return rest.index(rest.startIndex, offsetBy: 3) }
        rest = rest.dropFirst()
      }
      return nil
    }
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return text.index(after: index)
      }
    }
    return nil
  }

  /// A tag without what may do harm; nothing of a comment, a picture or a processing instruction.
  private static func harmless(_ tag: Substring) -> String {
    let opening = tag.hasPrefix("</") ? "</" : "<"
    let name = tag.dropFirst(opening.count).prefix(while: \.isLetter)
    guard !name.isEmpty, name.lowercased() != "img" else { return "" }
    var result = opening + name
    var rest = tag.dropFirst(opening.count + name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].filter { $0.isLetter || $0 == "-" }
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else { break }
      let text = value.dropFirst().prefix { $0 != quote }
      result += " \(key)=\(quote)\(harmless(String(text), of: key))\(quote)"
      rest = value.dropFirst(text.count + 2)
    }
    return result + (tag.hasSuffix("/>") ? "/>" : ">")
  }

  private static func harmless(_ text: String, of key: String) -> String {
    switch key.lowercased() {
    // Expat decodes entities, and libgvc writes what is left as it stands.
    case "href": Escape.markup(Escape.url(decoded(text)))
    case "face", "target": Escape.keyword(decoded(text))
    case "src": ""
    default: text
    }
  }

  /// The text with the entities of XML replaced by what they stand for.
  private static func decoded(_ text: String) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      let name = part.prefix { $0 != ";" }
      guard name.count < part.count, let scalar = scalar(named: name) else {
        result += "&" + part
        return
      }
      result.unicodeScalars.append(scalar)
      result += part.dropFirst(name.count + 1)
    }
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
  }
}
