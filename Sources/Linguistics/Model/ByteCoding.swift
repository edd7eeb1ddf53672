/// Puts numbers and bytes one after the other; numbers are little-endian and take four bytes.
package struct ByteWriter {
  /// All that has been written so far.
  package private(set) var bytes: [UInt8]

  /// Begins with the given bytes.
  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Writes bytes as they are.
  package mutating func append(_ new: some Sequence<UInt8>) { bytes.append(contentsOf: new) }

  /// Writes a number from 0 to 2³² − 1.
  package mutating func append(count: Int) { append(UInt32(count)) }

  /// Writes a number.
  package mutating func append(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Writes numbers of the IEEE single format.
  package mutating func append(_ numbers: [Float]) {
    for number in numbers { append(number.bitPattern) }
  }
}

/// Takes numbers and bytes off the front of a stretch of bytes, never beyond its end.
package struct ByteReader {
  private var remaining: ArraySlice<UInt8>

  /// Reads the given bytes from the first one on.
  package init(_ bytes: ArraySlice<UInt8>) { remaining = bytes }

  /// Whether nothing is left.
  package var isAtEnd: Bool { remaining.isEmpty }

  /// The error that reading stopped here.
  package func malformed(_ reason: String) -> ModelError {
    .malformed(byte: remaining.startIndex, reason: reason)
  }

  /// So many bytes as they are.
  ///
  /// - Throws: `malformed` if fewer are left, as all functions of this type do.
  package mutating func bytes(_ count: Int) throws(ModelError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining.count else {
      throw malformed("\(count) bytes are announced, but \(remaining.count) are left")
    }
    defer { remaining = remaining.dropFirst(count) }
    return remaining.prefix(count)
  }

  /// A number that counts something.
  package mutating func count() throws(ModelError) -> Int { Int(try number()) }

  /// A number of four bytes.
  package mutating func number() throws(ModelError) -> UInt32 {
    try bytes(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A text of so many bytes in UTF-8.
  ///
  /// - Throws: `malformed` also if it is not UTF-8.
  package mutating func text(_ count: Int) throws(ModelError) -> String {
    guard let text = String(validating: try bytes(count), as: UTF8.self) else {
      throw malformed("a text is not UTF-8")
    }
    return text
  }

  /// All that is left, as text.
  package mutating func rest() throws(ModelError) -> String { try text(remaining.count) }

  /// - Throws: `malformed` if something is left.
  package func finish() throws(ModelError) {
    guard isAtEnd else { throw malformed("\(remaining.count) bytes are left over") }
  }

  /// So many numbers of four bytes.
  package mutating func numbers(_ count: Int) throws(ModelError) -> [UInt32] {
    let content = try bytes(count > Int.max / 4 ? .max : 4 * max(0, count))
    let start = content.startIndex
    return (0..<count).map { index in
      let byte = start + 4 * index
      return UInt32(content[byte]) | UInt32(content[byte + 1]) << 8
        | UInt32(content[byte + 2]) << 16 | UInt32(content[byte + 3]) << 24
    }
  }

  /// So many numbers of the IEEE single format.
  package mutating func floats(_ count: Int) throws(ModelError) -> [Float] {
    try numbers(count).map(Float.init(bitPattern:))
  }
}
