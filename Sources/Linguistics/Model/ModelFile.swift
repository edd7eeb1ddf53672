internal import CBundledData

/// A file of named sections, of which `LanguageModel` knows the meaning.
///
/// It begins with "ENTENTE\n" and the version of the format; then follow the sections, each as the
/// count of bytes and the bytes of its name, the count of bytes and the bytes of its content.
/// Numbers are little-endian and take four bytes.
package struct ModelFile: Sendable {
  /// A named stretch of bytes.
  package struct Section: Sendable {
    /// What kind of content it is; names should differ.
    package var name: String
    /// Most often a part of the file, not copied.
    package var content: ArraySlice<UInt8>

    /// A section of the given name and content.
    package init(name: String, content: ArraySlice<UInt8>) {
      self.name = name
      self.content = content
    }

    /// A copy of the content.
    package var bytes: [UInt8] { Array(content) }
  }

  /// In the order of the file.
  package var sections: [Section]

  private static let magic = Array("ENTENTE\n".utf8)
  /// Rises whenever older programs would misread newer files.
  private static let version = 1

  /// A file of the given sections.
  package init(sections: [Section]) { self.sections = sections }

  /// Splits a file into its sections.
  ///
  /// - Throws: `malformed` where the bytes stop making sense.
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
  ///
  /// - Throws: `malformed` if the file has no such section.
  package func reader(of name: String) throws(ModelError) -> ByteReader {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw .malformed(byte: 0, reason: "section '\(name)' is missing")
    }
    return ByteReader(section.content)
  }
}

/// The bytes of the model that the build linked into the program.
func bundledModelBytes() -> [UInt8] {
  unsafe Array(
    UnsafeBufferPointer(start: bundled_english_model(), count: bundled_english_model_size()))
}
