/// Addresses of the net: pages, mail boxes, hosts, files. They are one token each.
extension TokenScanner {
  /// The end of the address that begins at a position, nil if none does.
  mutating func addressEnd(from start: Int) -> Int? {
    guard start == chunk.lowerBound || isWordBorder(start) || !text.glyph(before: start).isWordly
    else {
      return nil
    }
    if startsPage(start) { return trimmed(start..<plainEnd(from: start)) }
    guard glyph(start).isWordly else { return nil }
    return mailEnd(from: start) ?? hostEnd(from: start)
  }

  private func startsPage(_ start: Int) -> Bool {
    ["http://", "https://", "ftp://", "mailto:", "www.", "doi:"].contains { prefix in
      let end = start + prefix.utf8.count
      return end < chunk.upperBound && glyph(end).isWordly
        && zip(text.bytes[start..<end], prefix.utf8).allSatisfy { byte, letter in
          byte == letter || byte | 0x20 == letter && isCapital(byte)
        }
    }
  }

  /// The end of what may stand in an address at all.
  private func plainEnd(from start: Int) -> Int {
    var end = start
    while end < chunk.upperBound, !addressBorders.contains(byte(end)), !isFancyQuote(end) {
      end += 1
    }
    return end
  }

  private func isFancyQuote(_ position: Int) -> Bool {
    byte(position) == 0xE2 && byte(position + 1) == 0x80
      && (0x98...0x9F).contains(byte(position + 2))
  }

  /// An address without the punctuation of the sentence around it.
  private func trimmed(_ address: Range<Int>) -> Int {
    var end = address.upperBound
    var open = text.bytes[address].count { $0 == UInt8(ascii: "(") }
    open -= text.bytes[address].count { $0 == UInt8(ascii: ")") }
    while end > address.lowerBound + 1 {
      if text.scalar(end - 3)?.scalar == "\u{2026}" {
        end -= 3
      } else if byte(end - 1) == UInt8(ascii: ")"), open < 0 {
        open += 1
        end -= 1
      } else if trailingMarks.contains(byte(end - 1)) {
        end -= 1
      } else {
        return end
      }
    }
    return end
  }

  /// The end of "name@host.org" or "name@host".
  private mutating func mailEnd(from start: Int) -> Int? {
    guard start >= mailFreeEnd else { return nil }
    var sign = start
    while glyph(sign).isWordly || mailMarks.contains(byte(sign)) {
      sign += text.measured(sign).length
    }
    guard byte(sign) == UInt8(ascii: "@"), glyph(sign + 1).isWordly else {
      mailFreeEnd = sign
      return nil
    }
    var end = sign + 1
    while glyph(end).isWordly || byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ".") {
      end += text.measured(end).length
    }
    return trimmed(start..<end)
  }

  /// The end of names joined by periods, the last one a known ending, "example.org/page", or all of
  /// them in small letters and more than two, "alt.binaries.boats".
  mutating func hostEnd(from start: Int) -> Int? {
    guard start >= hostFreeEnd else { return nil }
    var end = hostNameEnd(from: start)
    var (names, lastName) = (1, start)
    while byte(end) == UInt8(ascii: "."), glyph(end + 1).isWordly {
      names += 1
      lastName = end + 1
      end = hostNameEnd(from: lastName)
    }
    guard names > 1, isHost(start..<end, lastName: lastName) || names > 2 && isNetName(start..<end)
    else {
      hostFreeEnd = end
      return nil
    }
    guard byte(end) == UInt8(ascii: "/") else { return end }
    return trimmed(start..<plainEnd(from: end))
  }

  private func isHost(_ names: Range<Int>, lastName: Int) -> Bool {
    WordLists.nameEndings.contains(lowercased(lastName..<names.upperBound))
      && (glyph(names.lowerBound) == .letter || glyph(lastName) == .letter)
  }

  /// Whether names joined by periods are written in small letters, the first one no abbreviation.
  private func isNetName(_ names: Range<Int>) -> Bool {
    byte(names.lowerBound + 1) != UInt8(ascii: ".")
      && text.bytes[names].allSatisfy { netNameBytes.contains($0) }
  }

  private func hostNameEnd(from start: Int) -> Int {
    var end = runEnd(from: start)
    while byte(end) == UInt8(ascii: "-"), glyph(end + 1).isWordly { end = runEnd(from: end + 1) }
    return end
  }
}

private let addressBorders = Array("<>\"|".utf8)
private let trailingMarks = Array(".,;:!?']}*".utf8)
private let netNameBytes = Set("abcdefghijklmnopqrstuvwxyz.-".utf8)
private let mailMarks = Array("._%+-".utf8)
