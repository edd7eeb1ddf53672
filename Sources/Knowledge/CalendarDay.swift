/// One day of the proleptic Gregorian calendar as a count, for sums over days.
///
/// The conversions are the era-based ones of Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013).
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The first day that a date covers.
  public init(firstOf date: PartialDate) {
    let month = date.month ?? 1
    let year = month <= 2 ? date.year - 1 : date.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (date.day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The day `days` later, or earlier if negative.
  public func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// This day as a date of day precision; nil outside the years 1 to 9999.
  public var date: PartialDate? {
    guard CalendarDay.numbersWithDate.contains(number) else { return nil }
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return PartialDate(
      year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// From 0001-01-01 to 9999-12-31.
  private static let numbersWithDate = -719_162...2_932_896

  public static func < (one: CalendarDay, other: CalendarDay) -> Bool { one.number < other.number }
}
