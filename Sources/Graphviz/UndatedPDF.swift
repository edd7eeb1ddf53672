/// A PDF without the moment it was made, so that the same graph gives the same bytes.
///
/// Cairo writes the date uncompressed into the document's information dictionary (ISO 32000-1,
/// 14.3.3). Blanks of the same length leave every offset of the file's table in place.
struct UndatedPDF {
  let bytes: [UInt8]

  private static let key = Array("/CreationDate (".utf8)

  init(_ pdf: [UInt8]) {
    var bytes = pdf
    // The dictionary stands near the end.
    if let start = bytes.lastIndex(of: UndatedPDF.key),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
    {
      bytes.replaceSubrange(start...end, with: repeatElement(0x20, count: end - start + 1))
    }
    self.bytes = bytes
  }
}

extension [UInt8] {
  /// Where the last occurrence of `key` begins.
  fileprivate func lastIndex(of key: [UInt8]) -> Int? {
    guard count >= key.count else { return nil }
    return (0...count - key.count).last { self[$0] == key[0] && self[$0...].starts(with: key) }
  }
}
