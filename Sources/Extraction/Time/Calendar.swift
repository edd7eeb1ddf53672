import Knowledge

/// Resolves words for days, weeks and months against the date of the document.
///
/// News looks back: a month or weekday without a year is the last one before the document. Of a plan
/// it is the next one after it.
struct Calendar: Sendable {
  /// The document's date, nil when it has none; then only full dates resolve.
  let today: PartialDate?

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// 1 to 12 for a month's name or its usual abbreviation.
  static func month(_ word: String) -> Int? {
    let plain = word.lowercased().filter { $0 != "." }
    guard plain.count >= 3 else { return nil }
    let index = months.firstIndex {
      $0 == plain || $0.hasPrefix(plain) && (plain.count == 3 || plain == "sept")
    }
    return index.map { $0 + 1 }
  }

  /// 0 for Monday to 6 for Sunday.
  static func weekday(_ word: String) -> Int? { weekdays.firstIndex(of: word.lowercased()) }

  /// A month, with its day if given, in the last year in which it does not lie after the document.
  func recent(month: Int, day: Int?) -> PartialDate? {
    guard let today, today.year > 1 else { return nil }
    let isLater = (month, day ?? 0) > (today.month ?? 12, today.day ?? 31)
    return PartialDate(year: isLater ? today.year - 1 : today.year, month: month, day: day)
  }

  /// A month, with its day if given, in the first year in which it does not lie before the document.
  func upcoming(month: Int, day: Int?) -> PartialDate? {
    guard let today, today.month != nil else { return nil }
    let isEarlier = (month, day ?? 31) < (today.month ?? 1, today.day ?? 1)
    return PartialDate(year: isEarlier ? today.year + 1 : today.year, month: month, day: day)
  }

  /// The last such weekday, the document's own day included.
  func recent(weekday: Int) -> PartialDate? {
    guard let now = day else { return nil }
    return now.advanced(by: -((now.weekday - weekday + 7) % 7)).date
  }

  /// The next such weekday, the document's own day not included.
  func upcoming(weekday: Int) -> PartialDate? {
    guard let now = day else { return nil }
    return now.advanced(by: (weekday - now.weekday + 6) % 7 + 1).date
  }

  /// The day so many days after the document's.
  func daysLater(_ days: Int) -> PartialDate? { day?.advanced(by: days).date }

  func yearsLater(_ years: Int) -> PartialDate? {
    today.flatMap { PartialDate(year: $0.year + years, month: nil) }
  }

  /// The document's day of another year: "twenty years ago today".
  func sameDay(yearsLater years: Int) -> PartialDate? {
    today.flatMap { PartialDate(year: $0.year + years, month: $0.month, day: $0.day) }
  }

  func monthsLater(_ months: Int) -> PartialDate? {
    guard let today, let month = today.month else { return nil }
    let count = today.year * 12 + month - 1 + months
    return PartialDate(year: count / 12, month: count % 12 + 1)
  }

  /// The month of a stretch of days around the document, or the year if it crosses a month.
  func stretch(from first: Int, to last: Int) -> PartialDate? {
    guard day != nil else {
      let isShort = max(-first, last) <= 7
      return today.flatMap { PartialDate(year: $0.year, month: isShort ? $0.month : nil) }
    }
    guard let start = daysLater(first), let end = daysLater(last) else { return nil }
    if start.month == end.month, start.year == end.year {
      return PartialDate(year: start.year, month: start.month)
    }
    return start.year == end.year ? PartialDate(year: start.year, month: nil) : nil
  }

  /// The month of the last weekend that has begun.
  var lastWeekend: PartialDate? {
    guard let now = day else { return stretch(from: 0, to: 0) }
    let sinceSaturday = (now.weekday + 2) % 7
    return stretch(from: -sinceSaturday, to: min(0, 1 - sinceSaturday))
  }

  private var day: CalendarDay? {
    guard let today, today.day != nil else { return nil }
    return CalendarDay(firstOf: today)
  }
}
