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
