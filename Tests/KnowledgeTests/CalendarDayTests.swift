import Knowledge
import TestSupport
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896), ("2024-02-29", 19_782),
  ])
  func `counts from the first of January 1970`(_ text: String, _ number: Int) {
    #expect(CalendarDay(firstOf: date(text)).number == number)
    #expect(CalendarDay(number: number).date == date(text))
  }

  @Test func `gives every day back that it was made of`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5000 {
      let day = CalendarDay(number: Int.random(in: -719_162...2_932_896, using: &random))
      let date = day.date
      #expect(date.map(CalendarDay.init(firstOf:)) == day)
    }
  }

  @Test func `follows the calendar day by day over four centuries`() {
    var day = CalendarDay(firstOf: date("1899-12-31"))
    var wrong: [PartialDate?] = []
    for year in 1900...2300 {
      for month in 1...12 {
        for number in 1...PartialDate.days(in: month, of: year) {
          day = day.advanced(by: 1)
          let expected = PartialDate(year: year, month: month, day: number)
          if day.date != expected { wrong.append(expected) }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("1970-01-01", 3), ("2025-08-08", 4), ("2024-02-29", 3), ("1900-01-01", 0),
    ("1969-12-28", 6), ("0001-01-01", 0),
  ])
  func `knows the day of the week`(_ text: String, _ weekday: Int) {
    #expect(CalendarDay(firstOf: date(text)).weekday == weekday)
  }

  @Test func `starts a month or a year with its first day`() {
    #expect(CalendarDay(firstOf: date("2025")).date == date("2025-01-01"))
    #expect(CalendarDay(firstOf: date("2025-08")).date == date("2025-08-01"))
  }

  @Test(arguments: [Int.min, -719_163, 2_932_897, Int.max])
  func `has no date outside the years 1 to 9999`(_ number: Int) {
    #expect(CalendarDay(number: number).date == nil)
  }
}
