/// A day, a month or a year: as much of a date as a text vouches for.
///
/// Dates follow the proleptic Gregorian calendar (ISO 8601). Order is by the first day that the
/// date covers, a coarser date before the finer ones it contains.
public struct PartialDate: Hashable, Sendable {
  /// Year, month and day in decimal places: 20250808; zeros for what is not known.
  public let code: Int32

  /// 1 to 9999.
  public var year: Int { Int(code) / 10_000 }
  /// 1 to 12, or nil when only the year is known.
  public var month: Int? { PartialDate.known(Int(code) / 100 % 100) }
  /// 1 to 31, or nil when only the month or the year is known.
  public var day: Int? { PartialDate.known(Int(code) % 100) }

  private static func known(_ number: Int) -> Int? { number == 0 ? nil : number }

  /// Makes a date of year precision.
  /// - Parameter year: 1 to 9999; values outside are a programmer's mistake.
  public init(year: Int) {
    precondition((1...9999).contains(year), "a year lies between 1 and 9999")
    code = Int32(year * 10_000)
  }

  /// Reads a `code`; nil for a number that is none.
  public init?(code: Int) {
    guard (1_0000...9999_9999).contains(code) else { return nil }
    let (month, day) = (code / 100 % 100, code % 100)
    self.init(
      year: code / 10_000, month: PartialDate.known(month), day: PartialDate.known(day))
  }

  /// Makes a date of the finest precision given; nil if no such day exists.
  public init?(year: Int, month: Int?, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...PartialDate.days(in: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    code = Int32(year * 10_000 + (month ?? 0) * 100 + (day ?? 0))
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  /// - Throws: `DateError.notISO` for another shape, `DateError.outOfRange` for a day that does
  ///   not exist.
  public init(iso text: String) throws(DateError) {
    let count = text.utf8.count
    guard [4, 7, 10].contains(count) else { throw .notISO(text) }
    var (year, month, day) = (0, 0, 0)
    for (offset, byte) in text.utf8.enumerated() {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen == (offset == 4 || offset == 7) else { throw .notISO(text) }
      if isHyphen { continue }
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit) else { throw .notISO(text) }
      if offset < 4 {
        year = year * 10 + digit
      } else if offset < 7 {
        month = month * 10 + digit
      } else {
        day = day * 10 + digit
      }
    }
    guard
      let date = PartialDate(year: year, month: count > 4 ? month : nil, day: count > 7 ? day : nil)
    else { throw .outOfRange(text) }
    self = date
  }

  /// How many days a month has, leap years counted.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether every day of `other` is a day of this date: 2025 contains 2025-08 and 2025-08-08.
  public func contains(_ other: PartialDate) -> Bool {
    year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } })
      .joined(separator: "-")
  }
}

extension PartialDate: Comparable {
  public static func < (one: PartialDate, other: PartialDate) -> Bool {
    one.code < other.code
  }
}

/// Why a text is no date.
public enum DateError: Error, Hashable, Sendable, CustomStringConvertible {
  case notISO(String)
  case outOfRange(String)
  case emptyPeriod(String)

  public var description: String {
    switch self {
    case .notISO(let text): "'\(text)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    case .outOfRange(let text): "'\(text)' is no day of the calendar"
    case .emptyPeriod(let text): "the period '\(text)' ends before it begins"
    }
  }
}
