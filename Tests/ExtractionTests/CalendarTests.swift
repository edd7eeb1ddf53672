import Knowledge
import Testing

@testable import Extraction

struct CalendarTests {
  /// A Friday.
  private let friday = Calendar(today: PartialDate(year: 2031, month: 3, day: 14))

  @Test(arguments: [
    ("monday", "2031-03-10"), ("friday", "2031-03-14"), ("saturday", "2031-03-08"),
  ])
  func `looks back to the last weekday`(_ name: String, _ date: String) throws {
    let weekday = try #require(Calendar.weekday(name))
    #expect(friday.recent(weekday: weekday)?.description == date)
  }

  @Test(arguments: [
    (2, 28, "2031-02-28"), (3, 14, "2031-03-14"), (3, 15, "2030-03-15"), (11, nil, "2030-11"),
    (3, nil, "2031-03"),
  ])
  func `takes a day without a year for the last one`(_ month: Int, _ day: Int?, _ date: String) {
    #expect(friday.recent(month: month, day: day)?.description == date)
  }

  @Test(arguments: [
    ("monday", "2031-03-17"), ("friday", "2031-03-21"), ("saturday", "2031-03-15"),
  ])
  func `looks ahead to the next weekday, never today`(_ name: String, _ date: String) throws {
    let weekday = try #require(Calendar.weekday(name))
    #expect(friday.upcoming(weekday: weekday)?.description == date)
  }

  @Test(arguments: [
    (5, 8, "2031-05-08"), (3, 14, "2031-03-14"), (3, 13, "2032-03-13"), (2, nil, "2032-02"),
    (3, nil, "2031-03"),
  ])
  func `takes a day to come for the next one`(_ month: Int, _ day: Int?, _ date: String) {
    #expect(friday.upcoming(month: month, day: day)?.description == date)
  }

  // The first of June 2031 is a Sunday.
  @Test(arguments: [
    ("2031-05-30", "2031-05"), ("2031-05-31", "2031-05"), ("2031-06-01", "2031"),
    ("2031-06-02", "2031"), ("2031-06-09", "2031-06"),
  ])
  func `gives the last weekend its month, or the year it shares`(_ today: String, _ date: String)
    throws
  {
    let calendar = Calendar(today: try PartialDate(iso: today))
    #expect(calendar.lastWeekend?.description == date)
  }

  @Test func `knows no 30 February`() { #expect(friday.recent(month: 2, day: 30) == nil) }

  @Test(arguments: [
    ("January", 1), ("Sept.", 9), ("sep", 9), ("DEC", 12), ("May", 5), ("Ma", nil), ("Mayor", nil),
  ])
  func `reads months by name`(_ word: String, _ month: Int?) {
    #expect(Calendar.month(word) == month)
  }

  @Test func `gives a stretch of days the month they share, or else the year`() {
    #expect(friday.stretch(from: -6, to: -5)?.description == "2031-03")
    #expect(friday.stretch(from: -20, to: -5)?.description == "2031")
    let january = Calendar(today: PartialDate(year: 2031, month: 1, day: 2))
    #expect(january.stretch(from: -7, to: 0) == nil)
    let march = Calendar(today: PartialDate(year: 2031, month: 3))
    #expect(march.stretch(from: -7, to: 0)?.description == "2031-03")
    #expect(march.stretch(from: -60, to: 0)?.description == "2031")
  }

  @Test func `resolves nothing without a date to start from`() {
    let undated = Calendar(today: nil)
    #expect(undated.recent(weekday: 0) == nil)
    #expect(undated.recent(month: 5, day: 1) == nil)
    #expect(undated.yearsLater(-1) == nil)
    #expect(undated.daysLater(-1) == nil)
  }

  @Test func `counts months across years`() {
    #expect(friday.monthsLater(-3)?.description == "2030-12")
    #expect(friday.monthsLater(10)?.description == "2032-01")
  }
}
