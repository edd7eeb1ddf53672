/// Figures: amounts, times, dates, telephone numbers, decades.
extension TokenScanner {
  /// The end of the figure that begins with the digit at a position.
  func numberEnd(from start: Int) -> Int {
    if let end = hyphenedNumberEnd(from: start) { return end }
    let end = figureEnd(from: start)
    return endingEnd(of: start..<end)
  }

  /// The end of digits joined by periods, commas, colons or slashes, each between two digits, or
  /// by apostrophes before three of them: "1'000'000".
  private func figureEnd(from start: Int) -> Int {
    var end = digitsEnd(from: start)
    while true {
      let joint = text.measured(end)
      let part = end + joint.length
      guard glyph(part) == .digit else { return end }
      let next = digitsEnd(from: part)
      let isJoint =
        joint.glyph == .apostrophe
        ? next - part == 3 : joint.length == 1 && isFigureJoint(byte(end))
      guard isJoint else { return end }
      if byte(end) == UInt8(ascii: ","), isListed(start..<end, next: part..<next) { return end }
      end = next
    }
  }

  /// Whether a comma stands between two entries of a list, "12,13,14" or "[1,2]", rather than within
  /// a figure, "12,500", "12,5" or "1,00,000".
  private func isListed(_ figure: Range<Int>, next: Range<Int>) -> Bool {
    guard next.count != 3 else { return false }
    let before = byte(figure.lowerBound - 1)
    if before == UInt8(ascii: "["), figure.count < 4 { return true }
    if glyph(figure.lowerBound - 2) == .digit, before == UInt8(ascii: ",") { return true }
    let last = lastGroup(after: next)
    if last > next.lowerBound, next.count == 2, digitsEnd(from: last) - last == 3 { return false }
    return last > next.lowerBound || text.bytes[figure].contains(UInt8(ascii: ","))
      || next.count > 3
  }

  /// Where the last of the next groups of digits begins that commas join to a group.
  private func lastGroup(after group: Range<Int>) -> Int {
    var group = group
    for _ in 0..<4 where byte(group.upperBound) == UInt8(ascii: ",") {
      let next = group.upperBound + 1
      guard glyph(next) == .digit else { break }
      group = next..<digitsEnd(from: next)
    }
    return group.lowerBound
  }

  private func isFigureJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// A figure with the letters that belong to it: "20th", "1980s", "1980's", "3D"; units are
  /// words of their own.
  private func endingEnd(of figure: Range<Int>) -> Int {
    let end = figure.upperBound
    switch glyph(end) {
    case .letter, .mark:
      let letters = lettersOnlyEnd(from: end)
      return isUnit(end..<letters) ? end : runEnd(from: end)
    case .apostrophe: return decadeEnd(of: figure) ?? end
    default: return end
    }
  }

  /// Whether letters after a figure are a unit; "5G" is no weight.
  private func isUnit(_ letters: Range<Int>) -> Bool {
    WordLists.units.contains(lowercased(letters)) && isWordBorder(letters.upperBound)
      && !(letters.count == 1 && byte(letters.lowerBound) == UInt8(ascii: "G"))
  }

  private func lettersOnlyEnd(from start: Int) -> Int {
    var position = start
    while glyph(position) == .letter || glyph(position) == .mark {
      position += text.measured(position).length
    }
    return position
  }

  /// The end of "1980's" and "80's".
  private func decadeEnd(of figure: Range<Int>) -> Int? {
    guard figure.count == 2 || figure.count == 4, byte(figure.upperBound - 1) == UInt8(ascii: "0"),
      let end = cliticEnd(from: figure.upperBound), byte(end - 1) == UInt8(ascii: "s")
    else { return nil }
    return end
  }

  /// The end of figures that hyphens join to one: a telephone number ("555-0199"), a postal code
  /// ("10001-1234") or a date ("2021-05-04"), but no span of years or amounts ("1994-1997").
  private func hyphenedNumberEnd(from start: Int) -> Int? {
    var lengths: [Int] = []
    var end = start
    while true {
      let next = digitsEnd(from: end)
      guard next > end else { return nil }
      lengths.append(next - end)
      end = next
      guard glyph(end) == .hyphen, lengths.count < 6 else { break }
      end += text.measured(end).length
    }
    guard isWordBorder(end), lengths.count > 2 || lengths == [3, 4] || lengths == [5, 4] else {
      return nil
    }
    return end
  }
}
