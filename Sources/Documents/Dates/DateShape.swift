import Knowledge

/// The shapes in which dates are written.
enum DateShape {
  typealias Match = (mention: DateMention, length: Int)

  /// The longest date that begins with the first piece; nil if none does.
  static func match(_ pieces: ArraySlice<DatePiece>) -> Match? {
    for shape in [isoDay, dayMonth, monthDay, monthYear, numeric, compact] {
      guard let (fields, end) = shape(Cursor(pieces)), fields.isOnCalendar else { continue }
      let range = pieces[pieces.startIndex].range.lowerBound..<pieces[end - 1].range.upperBound
      let mention = DateMention(
        range: range, year: fields.year, month: fields.month, day: fields.day)
      return (mention, end - pieces.startIndex)
    }
    return nil
  }

  private struct Fields {
    var year: Int?
    var month: Int?
    var day: Int?

    /// Whether there is such a day, in a leap year if no year is given, in 1900 to 2100 if one is.
    var isOnCalendar: Bool {
      guard (1900...2100).contains(year ?? 2000) else { return false }
      return PartialDate(year: year ?? 2000, month: month, day: day) != nil
    }
  }

  private typealias Shape = @Sendable (Cursor) -> (Fields, end: Int)?

  // 2024-12-20, 2024/12/20, 2024.12.20
  private static let isoDay: Shape = { start in
    var cursor = start
    guard let year = cursor.number(4...4), let separator = cursor.mark("-/."),
      let month = cursor.number(1...2), cursor.mark(separator) != nil,
      let day = cursor.number(1...2)
    else { return nil }
    return (Fields(year: year, month: month, day: day), cursor.index)
  }

  // 20 December 2024, 7th of December 2021, 7-Dec-2021, 28 April
  private static let dayMonth: Shape = { start in
    var cursor = start
    guard let day = cursor.number(1...2) else { return nil }
    cursor.skip(words: ["st", "nd", "rd", "th"])
    cursor.skip(words: ["of"])
    cursor.skip(marks: "-.")
    guard let month = cursor.month() else { return nil }
    let end = cursor.index
    cursor.skip(marks: ".,-")
    let year = cursor.number(4...4)
    return (Fields(year: year, month: month, day: day), year == nil ? end : cursor.index)
  }

  // December 20, 2024, Dec. 20 2024, April 28
  private static let monthDay: Shape = { start in
    var cursor = start
    guard let month = cursor.month() else { return nil }
    cursor.skip(marks: ".")
    guard let day = cursor.number(1...2) else { return nil }
    cursor.skip(words: ["st", "nd", "rd", "th"])
    let end = cursor.index
    cursor.skip(marks: ",")
    let year = cursor.number(4...4)
    return (Fields(year: year, month: month, day: day), year == nil ? end : cursor.index)
  }

  // December 2024
  private static let monthYear: Shape = { start in
    var cursor = start
    guard let month = cursor.month() else { return nil }
    cursor.skip(marks: ".,")
    guard let year = cursor.number(4...4) else { return nil }
    return (Fields(year: year, month: month), cursor.index)
  }

  // 20.12.2024; 12/20/2024 and 20/12/2024 as far as only one reading is possible.
  private static let numeric: Shape = { start in
    var cursor = start
    guard let one = cursor.number(1...2), let separator = cursor.mark("./-"),
      let two = cursor.number(1...2), cursor.mark(separator) != nil,
      let year = cursor.number(4...4)
    else { return nil }
    if separator == "." || one > 12 || one == two {
      return (Fields(year: year, month: two, day: one), cursor.index)
    }
    return two > 12
      ? (Fields(year: year, month: one, day: two), cursor.index)
      : (Fields(year: year), cursor.index)
  }

  // 20241220, with no letter or digit beside it
  private static let compact: Shape = { start in
    var cursor = start
    guard start.isFree, let number = cursor.number(8...8), cursor.isFree else { return nil }
    let fields = Fields(year: number / 10000, month: number / 100 % 100, day: number % 100)
    return (fields, cursor.index)
  }
}

/// A place among pieces that moves on as they fit.
private struct Cursor {
  private let pieces: ArraySlice<DatePiece>
  private(set) var index: Int

  init(_ pieces: ArraySlice<DatePiece>) {
    self.pieces = pieces
    index = pieces.startIndex
  }

  private var current: DatePiece? { index < pieces.endIndex ? pieces[index] : nil }

  /// Whether no letter and no digit stands right before this place.
  var isFree: Bool {
    guard let current, current.isGlued else { return true }
    if case .mark = current.kind { return true }
    return false
  }

  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    guard let number = current?.number(digits: digits) else { return nil }
    index += 1
    return number
  }

  mutating func month() -> Int? {
    guard let month = current?.month else { return nil }
    index += 1
    return month
  }

  mutating func mark(_ marks: String) -> String? {
    guard let current, case .mark(let byte) = current.kind, marks.utf8.contains(byte) else {
      return nil
    }
    index += 1
    return String(Unicode.Scalar(byte))
  }

  mutating func skip(words: Set<String>) {
    if current?.isWord(words) == true { index += 1 }
  }

  mutating func skip(marks: String) {
    if current?.isMark(marks) == true { index += 1 }
  }
}
