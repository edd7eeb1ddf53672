/// A number, a word or a mark: what dates are put together from.
struct DatePiece {
  enum Kind: Equatable {
    /// A run of digits: its value, and how many they are.
    case number(Int, digits: Int)
    /// A run of ASCII letters in lower case.
    case word(String)
    case mark(UInt8)
  }

  let kind: Kind
  /// UTF-8 offsets into the line.
  let range: Range<Int>
  /// Whether a letter or a digit stands right before it.
  let isGlued: Bool

  /// Cuts a line into pieces; a no-break space is a blank, other characters beyond ASCII are marks.
  static func pieces(of bytes: [UInt8]) -> [DatePiece] {
    var pieces: [DatePiece] = []
    var index = 0
    var isGlued = false
    while index < bytes.count {
      let blank = blankLength(bytes[index...])
      guard blank == 0 else {
        index += blank
        isGlued = false
        continue
      }
      let (kind, length) = piece(bytes[index...])
      pieces.append(DatePiece(kind: kind, range: index..<index + length, isGlued: isGlued))
      index += length
      if case .mark = kind { isGlued = false } else { isGlued = true }
    }
    return pieces
  }

  private static func blankLength(_ rest: ArraySlice<UInt8>) -> Int {
    if rest.first?.isASCIIBlank == true { return 1 }
    return rest.starts(with: [0xC2, 0xA0]) ? 2 : 0
  }

  private static func piece(_ rest: ArraySlice<UInt8>) -> (Kind, length: Int) {
    let digits = rest.prefix(while: \.isASCIIDigit)
    if !digits.isEmpty {
      let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1) - 0x30 }
      return (.number(value, digits: digits.count), digits.count)
    }
    let letters = rest.prefix(while: \.isASCIILetter)
    if !letters.isEmpty {
      let word =
        letters.count > 12
        ? ""
        : letters.map(\.lowercasedASCII)
          .reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
      return (.word(word), letters.count)
    }
    return (.mark(rest.first ?? 0), 1)
  }
}

extension DatePiece {
  /// The number, if it has as many digits as wanted.
  func number(digits wanted: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let digits) = kind, wanted.contains(digits) else { return nil }
    return value
  }

  /// 1 to 12 for the English name of a month or its usual abbreviation.
  var month: Int? {
    guard case .word(let word) = kind else { return nil }
    if word == "sept" { return 9 }
    return Self.months.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  func isMark(_ marks: String) -> Bool {
    guard case .mark(let byte) = kind else { return false }
    return marks.utf8.contains(byte)
  }

  func isWord(_ words: Set<String>) -> Bool {
    guard case .word(let word) = kind else { return false }
    return words.contains(word)
  }
}
