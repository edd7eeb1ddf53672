import Knowledge
import TestSupport
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2025-01-01"), ("2023", "2023-01-01", "2024-01-01"),
    ("2024-02", "2024-02-01", "2024-03-01"), ("2024-12", "2024-12-01", "2025-01-01"),
    ("2024-12-31", "2024-12-31", "2025-01-01"), ("2023..2024", "2023-01-01", "2025-01-01"),
    ("2024-03..2024-06-15", "2024-03-01", "2024-06-16"), ("2024..2024", "2024-01-01", "2025-01-01"),
  ])
  func `runs from its first day to the one after its last`(
    _ text: String, _ start: String, _ end: String
  ) throws {
    let period = try Period(text)
    #expect(period.start.date == date(start))
    #expect(period.end.date == date(end))
    #expect(period.label == text)
  }

  @Test func `of a date is the period its text names`() throws {
    for text in ["2024", "2024-02", "2024-02-29"] {
      #expect(try Period(date(text)) == Period(text))
    }
  }

  @Test(arguments: ["", "..", "2024..", "..2024", "2024..2025..2026", "2024...2025", "soon"])
  func `rejects what is no date`(_ text: String) {
    let error = #expect(throws: DateError.self) { try Period(text) }
    #expect(error?.description.contains("write YYYY, YYYY-MM or YYYY-MM-DD") == true)
  }

  @Test func `rejects an end before the start`() {
    let error = #expect(throws: DateError.self) { try Period("2025..2024") }
    #expect(error?.description == "the period '2025..2024' ends before it begins")
  }

  @Test(arguments: [
    ("2024", "2024", true), ("2024", "2024-12-31", true), ("2024", "2025-01-01", false),
    ("2024-03", "2024", true), ("2024-03", "2024-02", false), ("2024-03", "2024-02-29", false),
    ("2024-03-15", "2024-03", true), ("2023..2024", "2022", false), ("2023..2024", "2023-06", true),
  ])
  func `overlaps the dates it shares a day with`(_ text: String, _ day: String, _ overlaps: Bool) {
    #expect(period(text).overlaps(date(day)) == overlaps)
  }

  @Test func `overlaps a date just when some day of the date lies within`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let period = Period(random.partialDate(years: 2023...2025))
      let other = random.partialDate(years: 2023...2025)
      let days = Period(other)
      let shares = (days.start.number..<days.end.number).contains {
        (period.start.number..<period.end.number).contains($0)
      }
      #expect(period.overlaps(other) == shares)
    }
  }

  @Test(arguments: [
    ("2023", "2024-06", "2023-01-01", "2024-07-01", "2023..2024-06"),
    ("2024-02", "2024-02", "2024-02-01", "2024-03-01", "2024-02..2024-02"),
    ("2024-05", "2024", "2024-05-01", "2025-01-01", "2024-05..2024"),
  ])
  func `runs from one date to another, both included`(
    _ since: String, _ until: String, _ start: String, _ end: String, _ label: String
  ) throws {
    let period = try Period(since: date(since), until: date(until))
    #expect(period.start.date == date(start) && period.end.date == date(end))
    #expect(period.label == label)
    #expect(try Period("\(since)..\(until)") == period)
  }

  @Test func `may be open on either side`() throws {
    let since = try Period(since: date("2024-03"), until: nil)
    let until = try Period(since: nil, until: date("2024-03"))
    let always = try Period(since: nil, until: nil)
    for (day, isSince, isUntil) in [
      ("0001", false, true), ("2024-02-29", false, true), ("2024-03-01", true, true),
      ("2024-03-31", true, true), ("2024-04-01", true, false), ("2024", true, true),
      ("9999-12-31", true, false),
    ] {
      #expect(since.overlaps(date(day)) == isSince)
      #expect(until.overlaps(date(day)) == isUntil)
      #expect(always.overlaps(date(day)))
    }
    #expect(
      [since, until, always].map(\.label) == ["since 2024-03", "until 2024-03", "all times"])
  }

  @Test func `does not run backwards`() {
    let error = #expect(throws: DateError.self) {
      try Period(since: date("2025"), until: date("2024-12-31"))
    }
    #expect(error == .emptyPeriod("2025..2024-12-31"))
  }
}
