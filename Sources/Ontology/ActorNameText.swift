public import Knowledge

extension ActorName {
  /// Reads a name as decisions have it; nil when nothing is left to be one.
  ///
  /// The part after the last ` in ` is a document if it has a full stop or a slash; brackets at the
  /// end, after a space, are the qualifier. White space counts, as it may in the name of a file.
  /// - Parameter text: `Li Wei`, `Georgia (country)`, `John Smith (Canada) in notes/a.txt`.
  public init?(written text: String) {
    var name = Array(text.utf8)
    var document: String?
    if let place = lastPlace(of: " in ", in: name) {
      let tail = name[(place + 4)...]
      if tail.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }) {
        document = String(decoding: tail, as: UTF8.self)
        name.removeSubrange(place...)
      }
    }
    var qualifier: String?
    if let place = openingBracket(in: name) {
      qualifier = String(decoding: name[(place + 2)..<(name.count - 1)], as: UTF8.self)
      name.removeSubrange(place...)
    }
    guard name.contains(where: { $0 > UInt8(ascii: " ") }) else { return nil }
    self.init(String(decoding: name, as: UTF8.self), qualifier: qualifier, document: document)
  }
}

/// Where `words`, which are ASCII, begin for the last time.
private func lastPlace(of words: String, in bytes: [UInt8]) -> Int? {
  let words = Array(words.utf8)
  guard bytes.count >= words.count else { return nil }
  return (0...(bytes.count - words.count)).last { bytes[$0...].starts(with: words) }
}

/// Where the space before the brackets stands that close at the end and are not empty.
private func openingBracket(in bytes: [UInt8]) -> Int? {
  guard bytes.last == UInt8(ascii: ")") else { return nil }
  var depth = 0
  for place in bytes.indices.reversed() {
    switch bytes[place] {
    case UInt8(ascii: ")"): depth += 1
    case UInt8(ascii: "("): depth -= 1
    default: continue
    }
    guard depth == 0 else { continue }
    let inside = bytes[(place + 1)..<(bytes.count - 1)]
    let isQualifier =
      place > 0 && bytes[place - 1] == UInt8(ascii: " ")
      && inside.contains { $0 > UInt8(ascii: " ") }
    return isQualifier ? place - 1 : nil
  }
  return nil
}
