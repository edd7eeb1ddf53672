/// The hashed features of a word.
///
/// Each has rows of its own in one table; words that share a row share what is learned there, which
/// is rare enough to do no harm.
package enum HashedFeature: CaseIterable, Sendable {
  case suffix3, suffix2, prefix3, shape, letterCase

  /// How many rows the feature has.
  var size: UInt32 {
    switch self {
    case .suffix3, .prefix3: 4096
    case .suffix2, .shape: 1024
    case .letterCase: 512
    }
  }

  /// The rows of all features together.
  package static let rows = Int(allCases.reduce(0) { $0 + $1.size })
}

/// A word as the network sees it.
///
/// Training and inference read words through this type only.
package struct WordForm: Sendable {
  /// The word in lower case, typographic quotation marks straightened; UTF-8.
  package let lowercase: [UInt8]
  /// The same with every digit as 0: the key under which the word is looked up.
  package let key: [UInt8]
  private let shape: UInt32
  private let letterCase: UInt32

  /// Reads a word, whatever its characters.
  package init(_ word: String) {
    var traits = Traits()
    for scalar in word.unicodeScalars { traits.add(scalar) }
    lowercase = lowercased(word)
    // Most words have no digits; then both are one array.
    let hasDigits = lowercase.contains(where: isDigit)
    key = hasDigits ? lowercase.map { isDigit($0) ? UInt8(ascii: "0") : $0 } : lowercase
    shape = traits.shape.value
    letterCase = traits.letterCase
  }

  /// Appends the row of every hashed feature, in the order of `HashedFeature.allCases`.
  ///
  /// - Parameters:
  ///   - rows: where to append.
  ///   - first: the row with which the table of hashed features begins.
  package func appendHashedRows(to rows: inout [Int32], first: Int) {
    var start = UInt32(first)
    for feature in HashedFeature.allCases {
      rows.append(Int32(start + hash(of: feature) % feature.size))
      start += feature.size
    }
  }

  private func hash(of feature: HashedFeature) -> UInt32 {
    switch feature {
    case .suffix3: Hash(key.suffix(3)).value
    case .suffix2: Hash(key.suffix(2)).value
    case .prefix3: Hash(key.prefix(3)).value
    case .shape: shape
    case .letterCase: letterCase
    }
  }
}

/// What the letters of a word look like, whatever they are.
private struct Traits {
  /// X, x and d for upper case, lower case and digits, other characters as they are; of a run of
  /// the same sort the first three count, of the word the first eight.
  var shape = Hash([])
  private var shapeLength = 0
  private var run: (sort: UInt32, length: Int) = (0, 0)
  private var first: UInt32 = 0
  private var last: UInt32 = 0
  private var count = 0
  private var (uppercase, lowercase, hyphens) = (0, 0, 0)

  mutating func add(_ scalar: Unicode.Scalar) {
    let sort = sort(of: scalar)
    run = sort == run.sort ? (sort, run.length + 1) : (sort, 1)
    if run.length <= 3, shapeLength < 8 {
      shape.add(UInt8(truncatingIfNeeded: sort))
      shape.add(UInt8(truncatingIfNeeded: sort >> 8))
      shapeLength += 1
    }
    if count == 0 { first = sort }
    last = scalar.value
    count += 1
  }

  private mutating func sort(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "A"..."Z": uppercase += 1
    case "a"..."z": lowercase += 1
    case "0"..."9": return UInt32(UInt8(ascii: "d"))
    case _ where scalar.isASCII:
      if scalar == "-" { hyphens += 1 }
      return scalar.value
    case _ where scalar.properties.isUppercase: uppercase += 1
    case _ where scalar.properties.isLowercase: lowercase += 1
    default: return scalar.value
    }
    return UInt32(UInt8(ascii: isUpper(scalar) ? "X" : "x"))
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value < 0x60 : scalar.properties.isUppercase
  }

  /// All capitals, a capital first or none; the last character; whether there is a hyphen.
  var letterCase: UInt32 {
    var hash = Hash([])
    let allCapitals = uppercase > 0 && lowercase == 0 && count > 1
    let capitalFirst = first == UInt32(UInt8(ascii: "X"))
    hash.add(allCapitals ? 2 : capitalFirst ? 1 : 0)
    hash.add(UInt8(truncatingIfNeeded: last))
    hash.add(UInt8(truncatingIfNeeded: last >> 8))
    hash.add(hyphens > 0 ? 1 : 0)
    return hash.value
  }
}

/// The hash function of Fowler, Noll and Vo (FNV-1a, 32 bits).
private struct Hash {
  private(set) var value: UInt32 = 2_166_136_261

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 16_777_619
  }
}

/// A word in lower case, quotation marks straightened, in UTF-8.
private func lowercased(_ word: String) -> [UInt8] {
  var bytes = Array(word.utf8)
  guard bytes.allSatisfy({ $0 < 0x80 }) else {
    let straight = String(String.UnicodeScalarView(word.unicodeScalars.map(straightened)))
    return Array(straight.lowercased().utf8)
  }
  for index in bytes.indices { bytes[index] = lowercased(bytes[index]) }
  return bytes
}

/// An ASCII character in lower case; the grave accent is a quotation mark.
private func lowercased(_ byte: UInt8) -> UInt8 {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  case UInt8(ascii: "`"): UInt8(ascii: "'")
  default: byte
  }
}

/// The plain ASCII form of a quotation mark; any other character as it is.
private func straightened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "“", "”", "„", "‟", "«", "»": "\""
  case "‘", "’", "‚", "‛", "`", "´": "'"
  default: scalar
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
}
