/// Turns the bytes of one input into text, whatever their encoding.
///
/// A byte order mark decides; without one, UTF-8 is taken if the bytes are valid, and Windows-1252
/// if they are not and still look like Western text.
struct TextDecoder {
  /// How errors name the input.
  let id: String

  /// Decodes an input; a byte order mark is no part of the text.
  /// - Throws: `DocumentError.empty`, `.binary`, `.unreadable` for an encoding that is declared and
  ///   not known here, `.invalidText` for anything else that is no text.
  func text(of bytes: [UInt8]) throws(DocumentError) -> String {
    guard !bytes.isEmpty else { throw .empty(id) }
    if let kind = binaryKind(of: bytes) { throw .binary(id, kind: kind) }
    let text: String
    switch Array(bytes.prefix(3)) {
    case let mark where mark.starts(with: [0xEF, 0xBB, 0xBF]):
      text = try unicode(bytes.dropFirst(3))
    case let mark where mark.starts(with: [0xFF, 0xFE]): text = try utf16(bytes, low: 0)
    case let mark where mark.starts(with: [0xFE, 0xFF]): text = try utf16(bytes, low: 1)
    default: text = try unicode(bytes[...])
    }
    guard !text.isBlank else { throw .empty(id) }
    return text
  }

  private func unicode(_ bytes: ArraySlice<UInt8>) throws(DocumentError) -> String {
    if bytes.contains(0) { throw .binary(id, kind: "data with zero bytes") }
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    if controls * 20 > bytes.count { throw .binary(id, kind: "data with control bytes") }
    guard let broken = UTF8Damage(in: bytes) else { return String(decoding: bytes, as: UTF8.self) }
    return try western(bytes, broken)
  }

  /// Reads bytes that are not UTF-8 as Windows-1252.
  ///
  /// Bytes that hold more good UTF-8 sequences than bad are damaged UTF-8; where a third is beyond
  /// ASCII it is another alphabet, and no Western word has three accented letters in a row.
  private func western(_ bytes: ArraySlice<UInt8>, _ damage: UTF8Damage) throws(DocumentError)
    -> String
  {
    if let label = declaredEncoding(in: bytes), !Self.westernLabels.contains(label),
      !["utf-8", "utf8"].contains(label)
    {
      throw .unreadable(id, reason: "its encoding is \(label); save it as UTF-8")
    }
    let high = bytes.count { $0 >= 0x80 }
    let hasRun = zip(bytes, zip(bytes.dropFirst(), bytes.dropFirst(2))).contains {
      min($0, $1.0, $1.1) >= 0xC0
    }
    guard damage.goodSequences < damage.badBytes, high * 3 < bytes.count, !hasRun,
      case .success(let text) = Windows1252.decode(bytes)
    else { throw .invalidText(id, byte: damage.firstByte) }
    return text
  }

  private static let westernLabels: Set<String> = [
    "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1",
    "us-ascii", "ascii",
  ]

  private func utf16(_ bytes: [UInt8], low: Int) throws(DocumentError) -> String {
    var text = ""
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
    }
    var position = 0
    var parser = Unicode.UTF16.ForwardParser()
    var source = units.makeIterator()
    parsing: while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let scalar):
        position += scalar.count
        text.unicodeScalars.append(Unicode.UTF16.decode(scalar))
      case .emptyInput: break parsing
      case .error: throw .invalidText(id, byte: 2 + 2 * position)
      }
    }
    guard bytes.count.isMultiple(of: 2) else { throw .invalidText(id, byte: bytes.count - 1) }
    return text
  }
}

/// The encoding that a page declares in a `meta` element of its first 1,024 bytes, in lower case.
private func declaredEncoding(in bytes: ArraySlice<UInt8>) -> String? {
  let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
  guard let name = head.firstRange(of: "charset=") else { return nil }
  let label = head[name.upperBound...].drop { "\"' ".contains($0) }
    .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
  return label.isEmpty ? nil : String(label)
}

/// What is wrong with bytes that are not UTF-8.
struct UTF8Damage {
  /// The offset of the first byte that belongs to no sequence.
  let firstByte: Int
  /// Sequences of two bytes and more that are valid.
  let goodSequences: Int
  let badBytes: Int

  /// Looks for damage; nil if the bytes are valid UTF-8.
  init?(in bytes: ArraySlice<UInt8>) {
    var first: Int?
    var good = 0
    var bad = 0
    var offset = bytes.startIndex
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    parsing: while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let scalar):
        good += scalar.count > 1 ? 1 : 0
        offset += scalar.count
      case .error(let length):
        first = first ?? offset
        bad += length
        offset += length
      case .emptyInput: break parsing
      }
    }
    guard let first else { return nil }
    firstByte = first
    goodSequences = good
    badBytes = bad
  }
}
