extension String {
  /// Whether there is nothing to see: white space, byte order marks and invisible marks only.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.isInvisible) }
}

extension Unicode.Scalar {
  /// Whether a scalar leaves no mark on the page.
  var isInvisible: Bool {
    if value < 0x80 { return value <= 0x20 || value == 0x7F }
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .format || properties.generalCategory == .control
  }

  /// Whether a scalar is white space, no-break spaces included; looking up properties takes long.
  var isWhiteSpace: Bool {
    value < 0x80 ? UInt8(value).isASCIIBlank : properties.isWhitespace
  }
}

extension UInt8 {
  /// The white space of HTML and Markdown.
  var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Letters A to Z as a to z, everything else unchanged.
  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

/// A text as bytes that ranges are cut from.
struct SourceText {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text of a range that begins and ends between two scalars.
  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The lines as offset ranges without their ends: line feed, carriage return or both.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isSecondHalf = byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D
      if !isSecondHalf { lines.append(start..<index) }
      start = index + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// A range without the ASCII white space and the no-break spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while true {
      if let first = bytes[range].first, first.isASCIIBlank {
        range = range.dropFirst()
      } else if let last = bytes[range].last, last.isASCIIBlank {
        range = range.dropLast()
      } else if bytes[range].starts(with: Self.noBreakSpace) {
        range = range.dropFirst(2)
      } else if bytes[range].suffix(2).elementsEqual(Self.noBreakSpace) {
        range = range.dropLast(2)
      } else {
        return range
      }
    }
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}
