/// A half-open stretch of days: `start` belongs to it, `end` does not.
public struct Period: Hashable, Sendable {
  public let start: CalendarDay
  public let end: CalendarDay
  /// The words it was asked for with, for captions: "2024", "2024-03..2024-06".
  public let label: String

  /// All the days that a date covers.
  public init(_ date: PartialDate) {
    start = CalendarDay(firstOf: date)
    end = Period.dayAfter(date)
    label = date.description
  }

  /// Reads a year, a month, a day, or two of them joined by `..` (both ends included).
  /// - Throws: `DateError` when a part is no date, or the second lies before the first.
  public init(_ text: String) throws(DateError) {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    let first = try PartialDate(iso: ends[0])
    let last =
      ends.count > 1 ? try PartialDate(iso: ends.dropFirst().joined(separator: "..")) : first
    start = CalendarDay(firstOf: first)
    end = Period.dayAfter(last)
    label = text
    guard start < end else { throw .emptyPeriod(text) }
  }

  /// From the first day of one date to the last of another; nil leaves that side open.
  /// - Throws: `DateError.emptyPeriod` when `until` lies before `since`.
  public init(since: PartialDate?, until: PartialDate?) throws(DateError) {
    start = since.map(CalendarDay.init(firstOf:)) ?? CalendarDay(number: Int(Int32.min))
    end = until.map(Period.dayAfter) ?? CalendarDay(number: Int(Int32.max))
    switch (since, until) {
    case (let since?, let until?): label = "\(since)..\(until)"
    case (let since?, nil): label = "since \(since)"
    case (nil, let until?): label = "until \(until)"
    case (nil, nil): label = "all times"
    }
    guard start < end else { throw .emptyPeriod(label) }
  }

  /// Whether the two share a day: a date of year precision overlaps each of its months.
  public func overlaps(_ date: PartialDate) -> Bool {
    CalendarDay(firstOf: date) < end && start < Period.dayAfter(date)
  }

  private static func dayAfter(_ date: PartialDate) -> CalendarDay {
    let days =
      switch (date.month, date.day) {
      case (_, .some): 1
      case (let month?, nil): PartialDate.days(in: month, of: date.year)
      case (nil, nil): PartialDate.days(in: 2, of: date.year) == 29 ? 366 : 365
      }
    return CalendarDay(firstOf: date).advanced(by: days)
  }
}
