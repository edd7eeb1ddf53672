/// Figures: amounts, times, dates, telephone numbers, decades.
extension TokenScanner {
  /// The end of the figure that begins with the digit at a position.
  func numberEnd(from start: Int) -> Int {
    if let end = hyphenedNumberEnd(from: start) { return end }
    let end = figureEnd(from: start)
    return endingEnd(of: start..<end)
  }

  /// The end of digits joined by periods, commas, colons or slashes, each between two digits.
  private func figureEnd(from start: Int) -> Int {
    var end = digitsEnd(from: start)
    while glyph(end + 1) == .digit, isFigureJoint(byte(end)) {
      let next = digitsEnd(from: end + 1)
      if byte(end) == UInt8(ascii: ","), isListed(start..<end, next: end + 1..<next) { break }
      end = next
    }
    return end
  }

  /// Whether a comma stands between two entries of a list, "12,13,14", rather than within a
  /// figure, "12,500" or "12,5".
  private func isListed(_ figure: Range<Int>, next: Range<Int>) -> Bool {
    guard next.count != 3 else { return false }
    if glyph(figure.lowerBound - 2) == .digit, byte(figure.lowerBound - 1) == UInt8(ascii: ",") {
      return true
    }
    let isLong = byte(next.upperBound) == UInt8(ascii: ",") && glyph(next.upperBound + 1) == .digit
    return isLong || text.bytes[figure].contains(UInt8(ascii: ",")) || next.count > 3
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
      if WordLists.units.contains(lowercased(end..<letters)), isWordBorder(letters) { return end }
      return runEnd(from: end)
    case .apostrophe: return decadeEnd(of: figure) ?? end
    default: return end
    }
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

  /// The end of figures that hyphens join to one: a telephone number ("555-0199") or a date
  /// ("2021-05-04"), but no span of years or amounts ("1994-1997").
  private func hyphenedNumberEnd(from start: Int) -> Int? {
    var lengths: [Int] = []
    var end = start
    while true {
      let next = digitsEnd(from: end)
      guard next > end else { return nil }
      lengths.append(next - end)
      end = next
      guard byte(end) == UInt8(ascii: "-"), lengths.count < 6 else { break }
      end += 1
    }
    guard isWordBorder(end), lengths.count > 2 || lengths == [3, 4] else { return nil }
    return end
  }
}
