import Knowledge
import TestSupport
import Testing

struct PartialDateTests {
  @Test(arguments: ["2019", "2019-03", "2019-03-07", "0001-01-01", "9999-12-31", "2024-02-29"])
  func `prints what it reads`(_ text: String) throws {
    #expect(try PartialDate(iso: text).description == text)
  }

  @Test(arguments: [
    "", "19", "2019-3", "2019-03-7", "2019-03-07-01", "2019/03", "20 9", "-2019", "2019-", "١٩٩٩",
    "2019-03-07T00:00", "+019", "201９",
  ])
  func `rejects another shape and quotes it`(_ text: String) {
    let error = #expect(throws: DateError.self) { try PartialDate(iso: text) }
    #expect(error == .notISO(text))
    #expect(error?.description == "'\(text)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
  }

  @Test(arguments: [
    "0000", "2019-00", "2019-13", "2019-01-00", "2019-01-32", "2019-04-31", "2023-02-29",
    "1900-02-29",
  ])
  func `rejects a day that the calendar lacks`(_ text: String) {
    #expect(throws: DateError.outOfRange(text)) { try PartialDate(iso: text) }
  }

  @Test func `has no day without a month`() {
    #expect(PartialDate(year: 2019, month: nil, day: 7) == nil)
    #expect(PartialDate(year: 2019, month: nil) == PartialDate(year: 2019))
  }

  @Test func `knows the leap years of every century`() {
    let leap = [1904, 2000, 2024, 2400]
    let common = [1900, 2023, 2100, 2200]
    #expect(leap.allSatisfy { PartialDate.days(in: 2, of: $0) == 29 })
    #expect(common.allSatisfy { PartialDate.days(in: 2, of: $0) == 28 })
    #expect((1...12).map { PartialDate.days(in: $0, of: 2023) }.reduce(0, +) == 365)
  }

  @Test(arguments: [
    ("2025", "2025-08-08", true), ("2025", "2025-08", true), ("2025-08", "2025-08-08", true),
    ("2025-08-08", "2025-08-08", true), ("2025-08", "2025", false),
    ("2025-08", "2025-09-08", false), ("2024", "2025", false), ("2025-08-08", "2025-08-09", false),
  ])
  func `contains what is finer and within`(_ outer: String, _ inner: String, _ contains: Bool) {
    #expect(date(outer).contains(date(inner)) == contains)
  }

  @Test func `sorts a coarse date before the finer ones in it`() {
    let sorted = ["2024-12-31", "2025", "2025-01", "2025-01-01", "2025-02", "2026"].map(date)
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `sorts random dates as their texts sort`() {
    var random = SeededGenerator(seed: 11)
    let dates = (0..<500).map { _ in random.partialDate(years: 1...9999) }
    #expect(dates.sorted().map(\.description) == dates.map(\.description).sorted())
  }

  @Test(arguments: [
    ("2025-08-08", 20_250_808), ("2025-08", 20_250_800), ("2025", 20_250_000),
    ("0001", 10_000), ("9999-12-31", 99_991_231), ("2024-02-29", 20_240_229),
  ])
  func `is one number`(_ text: String, _ code: Int) {
    #expect(date(text).code == code)
    #expect(PartialDate(code: code) == date(text))
  }

  @Test(arguments: [
    0, -1, 1, 101, 9999, 10_001, 20_250_001, 20_250_031, 20_250_832, 20_251_301, 20_251_300,
    20_230_229, 19_000_229, 20_250_431, 20_259_900, -20_250_808, 100_000_000, 100_000_101,
    120_250_808, Int(Int32.max), Int(Int32.min), Int.max, Int.min,
  ])
  func `takes no other number`(_ code: Int) {
    #expect(PartialDate(code: code) == nil)
  }

  @Test func `takes its own number back, and no number for two dates`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let date = random.partialDate(years: 1...9999)
      #expect(PartialDate(code: Int(date.code)) == date)
      let number = Int.random(in: -10...100_000_010, using: &random)
      #expect(PartialDate(code: number).map { Int($0.code) == number } ?? true)
    }
  }
}
