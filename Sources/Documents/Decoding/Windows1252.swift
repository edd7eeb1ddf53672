/// The Windows-1252 encoding, of which ISO 8859-1 is a part, as the WHATWG Encoding Standard has it.
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; nil where the encoding has none.
  private static let upperControls: [UInt32?] = [
    0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil, 0x017D, nil,
    nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, nil, 0x017E, 0x0178,
  ]

  /// Decodes bytes.
  /// - Returns: the text, or the offset of the first byte that stands for no character.
  static func decode(_ bytes: ArraySlice<UInt8>) -> Result<String, Undefined> {
    var text = ""
    for (index, byte) in zip(bytes.indices, bytes) {
      guard let scalar = scalar(of: byte) else { return .failure(Undefined(byte: index)) }
      text.unicodeScalars.append(scalar)
    }
    return .success(text)
  }

  /// A byte without a meaning.
  struct Undefined: Error {
    let byte: Int
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80].flatMap { Unicode.Scalar($0) }
  }
}
