internal import CBundledData

/// A file of named sections, of which `LanguageModel` knows the meaning.
///
/// It begins with "ENTENTE\n" and the version of the format; then follow the sections, each as the
/// count of bytes and the bytes of its name, the count of bytes and the bytes of its content.
/// Numbers are little-endian and take four bytes.
package struct ModelFile: Sendable {
  /// A named stretch of bytes.
  package struct Section: Sendable {
    package var name: String
    /// Most often a part of the file, not copied.
    package var content: ArraySlice<UInt8>

    package init(name: String, content: ArraySlice<UInt8>) {
      self.name = name
      self.content = content
    }

    /// A copy of the content.
    package var bytes: [UInt8] { Array(content) }
  }

  package var sections: [Section]

  private static let magic = Array("ENTENTE\n".utf8)
  /// Rises whenever older programs would misread newer files.
  private static let version = 1

  package init(sections: [Section]) { self.sections = sections }

  /// Splits a file into its sections.
  package init(bytes: [UInt8]) throws(ModelError) {
    var reader = ByteReader(bytes[...])
    guard bytes.starts(with: Self.magic) else {
      throw reader.malformed("it is no model of Entente")
    }
    _ = try reader.bytes(Self.magic.count)
    let version = try reader.count()
    guard version == Self.version else {
      throw reader.malformed("format \(version) is not format \(Self.version): train it anew")
    }
    sections = []
    while !reader.isAtEnd {
      let name = try reader.text(reader.count())
      sections.append(Section(name: name, content: try reader.bytes(reader.count())))
    }
  }

  /// The file as bytes; `init(bytes:)` reads them.
  package var bytes: [UInt8] {
    var writer = ByteWriter(Self.magic)
    writer.append(count: Self.version)
    for section in sections {
      writer.append(count: section.name.utf8.count)
      writer.append(section.name.utf8)
      writer.append(count: section.content.count)
      writer.append(section.content)
    }
    return writer.bytes
  }

  /// A reader of the content of a section.
  package func reader(of name: String) throws(ModelError) -> ByteReader {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw .malformed(byte: 0, reason: "section '\(name)' is missing")
    }
    return ByteReader(section.content)
  }
}

/// Puts numbers and bytes one after the other.
package struct ByteWriter {
  package private(set) var bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  package mutating func append(_ new: some Sequence<UInt8>) { bytes.append(contentsOf: new) }

  package mutating func append(count: Int) { append(UInt32(count)) }

  package mutating func append(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  package mutating func append(_ numbers: [Float]) {
    for number in numbers { append(number.bitPattern) }
  }
}

/// Takes numbers and bytes off the front of a stretch of bytes, never beyond its end.
package struct ByteReader {
  private var remaining: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { remaining = bytes }

  package var isAtEnd: Bool { remaining.isEmpty }

  /// The error that reading stopped here.
  package func malformed(_ reason: String) -> ModelError {
    .malformed(byte: remaining.startIndex, reason: reason)
  }

  package mutating func bytes(_ count: Int) throws(ModelError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining.count else {
      throw malformed("\(count) bytes are announced, but \(remaining.count) are left")
    }
    defer { remaining = remaining.dropFirst(count) }
    return remaining.prefix(count)
  }

  /// A number that counts something.
  package mutating func count() throws(ModelError) -> Int { Int(try number()) }

  package mutating func number() throws(ModelError) -> UInt32 {
    try bytes(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

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

  package mutating func numbers(_ count: Int) throws(ModelError) -> [UInt32] {
    let content = try bytes(count > Int.max / 4 ? .max : 4 * max(0, count))
    let start = content.startIndex
    return (0..<count).map { index in
      let byte = start + 4 * index
      return UInt32(content[byte]) | UInt32(content[byte + 1]) << 8
        | UInt32(content[byte + 2]) << 16 | UInt32(content[byte + 3]) << 24
    }
  }

  package mutating func floats(_ count: Int) throws(ModelError) -> [Float] {
    try numbers(count).map(Float.init(bitPattern:))
  }
}

/// The bytes of the model that the build linked into the program.
func bundledModelBytes() -> [UInt8] {
  unsafe Array(
    UnsafeBufferPointer(start: bundled_english_model(), count: bundled_english_model_size()))
}
