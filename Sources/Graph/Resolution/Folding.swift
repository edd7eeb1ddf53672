import Knowledge

/// The letters and digits of a name without the rest: "Jong-un" and "Jong Un" are the same.
///
/// The words of `foldedWords(of:)`, joined.
func letters(of name: String) -> String {
  guard let ascii = lowerCaseASCII(name) else { return nameWords(of: name).joined() }
  return String(decoding: ascii.filter(isLetterOrDigit), as: UTF8.self)
}

/// `nameWords(of:)`, which is slower, for names in any script.
func foldedWords(of name: String) -> [String] {
  guard let ascii = lowerCaseASCII(name) else { return nameWords(of: name) }
  let apostrophe = UInt8(ascii: "'")
  let stop = UInt8(ascii: ".")
  return ascii.split { !isLetterOrDigit($0) && $0 != apostrophe && $0 != stop }
    .map { $0.filter(isLetterOrDigit) }.filter { !$0.isEmpty }
    .map { String(decoding: $0, as: UTF8.self) }
}

/// `folded`, which is slower, for texts in any script.
func quicklyFolded(_ text: String) -> String {
  lowerCaseASCII(text).map { String(decoding: $0, as: UTF8.self) } ?? folded(text)
}

/// The bytes of a text in lower case; nil if it is not all ASCII.
private func lowerCaseASCII(_ text: String) -> [UInt8]? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    guard byte < 0x80 else { return nil }
    bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
  }
  return bytes
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
