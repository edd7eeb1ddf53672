/// Names the binary format of a file by its first bytes.
///
/// - Returns: a phrase that fits after "is", or nil if the bytes begin like none of the formats.
/// - Complexity: constant.
func binaryKind(of bytes: [UInt8]) -> String? {
  signatures.first { signature in
    let start = signature.offset
    return bytes.count >= start + signature.bytes.count
      && bytes[start..<start + signature.bytes.count].elementsEqual(signature.bytes)
  }?.kind
}

private struct Signature {
  var offset = 0
  let bytes: [UInt8]
  let kind: String
}

/// First bytes as listed by the IANA media type registrations and the formats' specifications.
private let signatures: [Signature] = [
  Signature(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], kind: "a PNG picture"),
  Signature(bytes: [0xFF, 0xD8, 0xFF], kind: "a JPEG picture"),
  Signature(bytes: Array("GIF87a".utf8), kind: "a GIF picture"),
  Signature(bytes: Array("GIF89a".utf8), kind: "a GIF picture"),
  Signature(bytes: [0x49, 0x49, 0x2A, 0x00], kind: "a TIFF picture"),
  Signature(bytes: [0x4D, 0x4D, 0x00, 0x2A], kind: "a TIFF picture"),
  Signature(offset: 8, bytes: Array("WEBP".utf8), kind: "a WebP picture"),
  Signature(offset: 4, bytes: Array("ftyp".utf8), kind: "a video or a HEIF picture"),
  Signature(bytes: Array("%PDF-".utf8), kind: "a PDF document"),
  Signature(bytes: [0x50, 0x4B, 0x03, 0x04], kind: "a ZIP archive or an Office document"),
  Signature(bytes: [0x50, 0x4B, 0x05, 0x06], kind: "an empty ZIP archive"),
  Signature(
    bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], kind: "an old Office document"),
  Signature(bytes: Array("{\\rtf".utf8), kind: "an RTF document"),
  Signature(bytes: [0x1F, 0x8B], kind: "a gzip archive"),
  Signature(bytes: Array("BZh".utf8), kind: "a bzip2 archive"),
  Signature(bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], kind: "an xz archive"),
  Signature(bytes: [0x28, 0xB5, 0x2F, 0xFD], kind: "a Zstandard archive"),
  Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], kind: "a 7-Zip archive"),
  Signature(offset: 257, bytes: Array("ustar".utf8), kind: "a tar archive"),
  Signature(bytes: Array("SQLite format 3\0".utf8), kind: "an SQLite database"),
  Signature(bytes: [0x7F, 0x45, 0x4C, 0x46], kind: "a program"),
  Signature(bytes: [0xCF, 0xFA, 0xED, 0xFE], kind: "a program"),
  Signature(bytes: [0x00, 0x61, 0x73, 0x6D], kind: "a WebAssembly program"),
  Signature(bytes: Array("ID3".utf8), kind: "an MP3 recording"),
  Signature(bytes: Array("OggS".utf8), kind: "an Ogg recording"),
  Signature(bytes: [0xFF, 0xFE, 0x00, 0x00], kind: "text in UTF-32"),
  Signature(bytes: [0x00, 0x00, 0xFE, 0xFF], kind: "text in UTF-32"),
]
