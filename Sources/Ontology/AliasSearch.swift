/// The first alias of a YAML text (`*name` where an anchor `&name` stands too), with its line.
///
/// A table needs none, and Yams follows them without bounds: a chain of aliases exhausts the stack,
/// and a key that doubles with every alias keeps the parser busy for ever. So we look before we
/// parse. Quotes and comments are not told apart from the rest: no alias can hide, and prose that
/// has both signs before one word is rare.
func firstAlias(in yaml: String) -> TableText? {
  let bytes = Array(yaml.utf8)
  let (anchors, aliases) = (places(of: "&", in: bytes), places(of: "*", in: bytes))
  guard !anchors.isEmpty, !aliases.isEmpty else { return nil }
  let names = Set(anchors.map { name(after: $0, in: bytes) })
  guard let place = aliases.first(where: { names.contains(name(after: $0, in: bytes)) }) else {
    return nil
  }
  let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
  return TableText(
    text: "*" + String(decoding: name(after: place, in: bytes), as: UTF8.self), line: line)
}

/// Where the sign stands before a letter and after none: inside a word it begins nothing.
private func places(of sign: Unicode.Scalar, in bytes: [UInt8]) -> [Int] {
  let sign = UInt8(ascii: sign)
  return bytes.indices.filter { place in
    guard bytes[place] == sign, place + 1 < bytes.count, isNameByte(bytes[place + 1]) else {
      return false
    }
    return place == 0 || bytes[place - 1] == UInt8(ascii: "-") || !isNameByte(bytes[place - 1])
  }
}

private func name(after place: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
  bytes[(place + 1)...].prefix(while: isNameByte)
}

/// What libyaml allows in the name of an anchor.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}
