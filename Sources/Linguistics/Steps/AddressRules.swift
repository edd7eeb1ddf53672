/// Addresses of the net: pages, mail boxes, hosts, files. They are one token each.
extension TokenScanner {
  /// The end of the address that begins at a position, nil if none does.
  func addressEnd(from start: Int) -> Int? {
    guard start == chunk.lowerBound || isWordBorder(start) || !text.glyph(before: start).isWordly
    else {
      return nil
    }
    if startsPage(start) { return trimmed(start..<plainEnd(from: start)) }
    guard glyph(start).isWordly else { return nil }
    return mailEnd(from: start) ?? hostEnd(from: start)
  }

  private func startsPage(_ start: Int) -> Bool {
    ["http://", "https://", "ftp://", "mailto:", "www."].contains { prefix in
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
    let opens = text.bytes[address].contains(UInt8(ascii: "("))
    while end > address.lowerBound + 1 {
      let last = byte(end - 1)
      guard trailingMarks.contains(last) || last == UInt8(ascii: ")") && !opens else { break }
      end -= 1
    }
    return end
  }

  /// The end of "name@host.org" or "name@host".
  private func mailEnd(from start: Int) -> Int? {
    var sign = start
    while glyph(sign).isWordly || mailMarks.contains(byte(sign)) {
      sign += text.measured(sign).length
    }
    guard byte(sign) == UInt8(ascii: "@"), glyph(sign + 1).isWordly else { return nil }
    var end = sign + 1
    while glyph(end).isWordly || byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ".") {
      end += text.measured(end).length
    }
    return trimmed(start..<end)
  }

  /// The end of names joined by periods, the last one a known ending: "example.org/page".
  private func hostEnd(from start: Int) -> Int? {
    var end = start
    var lastName = start
    while true {
      end = hostNameEnd(from: end)
      guard byte(end) == UInt8(ascii: "."), glyph(end + 1).isWordly else { break }
      lastName = end + 1
      end = lastName
    }
    guard lastName > start, WordLists.nameEndings.contains(lowercased(lastName..<end)),
      glyph(start) == .letter || glyph(lastName) == .letter
    else { return nil }
    guard byte(end) == UInt8(ascii: "/") else { return end }
    return trimmed(start..<plainEnd(from: end))
  }

  private func hostNameEnd(from start: Int) -> Int {
    var end = runEnd(from: start)
    while byte(end) == UInt8(ascii: "-"), glyph(end + 1).isWordly { end = runEnd(from: end + 1) }
    return end
  }
}

private let addressBorders = Array("<>\"|".utf8)
private let trailingMarks = Array(".,;:!?']}*".utf8)
private let mailMarks = Array("._%+-".utf8)
