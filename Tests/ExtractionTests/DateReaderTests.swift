import Knowledge
import Linguistics
import TestSupport
import Testing

@testable import Extraction

struct DateReaderTests {
  /// A Friday.
  private let today = PartialDate(year: 2031, month: 3, day: 14)

  private func expressions(_ text: String, on today: PartialDate?) -> [DateExpression] {
    let document = flat(text)
    return DateReader(tree: Tree(document), calendar: Calendar(today: today))
      .expressions(in: 0..<document.tokens.count)
  }

  private func dates(_ text: String, on today: PartialDate?) -> [String] {
    expressions(text, on: today).compactMap(\.date?.description)
  }

  @Test(arguments: [
    ("signed on 8 August 2025", "2025-08-08"), ("signed on August 8 , 2025", "2025-08-08"),
    ("signed on 8th August 2025", "2025-08-08"), ("signed in August 2025", "2025-08"),
    ("signed in 1999", "1999"), ("signed on 3 March", "2031-03-03"),
    ("signed on 20 March", "2030-03-20"), ("signed in Nov.", "2030-11"),
    ("signed on Monday", "2031-03-10"), ("signed yesterday", "2031-03-13"),
    ("signed today", "2031-03-14"), ("signed tomorrow", "2031-03-15"),
    ("signed the day before", "2031-03-13"), ("signed last week", "2031-03"),
    ("signed over the weekend", "2031-03"), ("signed last month", "2031-02"),
    ("signed next month", "2031-04"), ("signed last year", "2030"), ("signed next year", "2032"),
    ("signed three years ago", "2028"), ("signed two days earlier", "2031-03-12"),
    ("signed a month ago", "2031-02"), ("signed 10 days ago", "2031-03-04"),
    ("signed on 8th of August", "2030-08-08"), ("signed on 3 - 5 May 2029", "2029-05"),
    ("signed on May 3 - 5 , 2029", "2029-05"), ("signed from 3 to 5 March", "2031-03"),
    ("signed on 3-5 March", "2031-03"), ("signed on 2029-05-04", "2029-05-04"),
    ("signed last Friday", "2031-03-07"), ("signed next Friday", "2031-03-21"),
    ("signed last October", "2030-10"), ("signed next October", "2031-10"),
    ("signed in mid-2029", "2029"), ("signed in late 2029", "2029"),
    ("signed in the spring of 2029", "2029"), ("signed this morning", "2031-03-14"),
    ("signed in recent days", "2031-03"), ("signed in the past two weeks", "2031"),
    ("signed recently", "2031"), ("signed a few days ago", "2031-03"),
    ("signed by the end of the month", "2031-03"), ("signed in the previous month", "2031-02"),
    ("signed this week", "2031-03"), ("signed the following day", "2031-03-15"),
  ])
  func `reads words for a date`(_ words: String, _ date: String) {
    #expect(dates(words, on: today) == [date])
  }

  @Test(arguments: [
    "they may sign", "they march on", "the 1994 soldiers", "some 300 men", "in 18999", "ago",
    "years ago", "Mayor Olsen", "32 Augustine", "", "Article 2019", "© 2029", "Agenda 2040",
    "the Group of 77", "in 1850", "a May of hers", "in 2031-13-01",
  ])
  func `takes no other word for one`(_ words: String) {
    #expect(dates(words, on: today).isEmpty)
  }

  @Test func `reads several dates in the order of the text`() {
    let found = dates("on Monday and in May 2029 , then last year", on: today)
    #expect(found == ["2031-03-10", "2029-05", "2030"])
  }

  @Test func `knows a dateline from a date of the story`() {
    #expect(
      dates("OSLO , 7 December 2030 - signed on 5 December 2030", on: today) == ["2030-12-05"])
    #expect(dates("Oslo , 7 December 2030 ( NN ) : signed yesterday", on: today) == ["2031-03-13"])
    #expect(dates("Signed on 7 December 2030 - at last", on: today) == ["2030-12-07"])
  }

  @Test(arguments: [
    "since then", "since 2019", "from 2019 to 2024", "between 2019 and 2024", "in the 1990s",
    "several years ago", "a decade ago", "after 2019",
  ])
  func `knows times that date nothing`(_ words: String) {
    let found = expressions(words, on: today)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.date(ofPlan: false) == nil })
  }

  @Test(arguments: [
    ("by 2033", "2033", "2033"), ("before the end of the year", "none", "2031"),
    ("on 8 May", "2030-05-08", "2031-05-08"), ("on Monday", "2031-03-10", "2031-03-17"),
    ("in October", "2030-10", "2031-10"), ("on 8 May 2029", "2029-05-08", "2029-05-08"),
    ("over the weekend", "2031-03", "2031-03"),
  ])
  func `looks ahead for what is planned`(_ words: String, _ fact: String, _ plan: String) {
    let found = expressions(words, on: today)
    #expect(found.map { $0.date(ofPlan: false)?.description ?? "none" } == [fact])
    #expect(found.map { $0.date(ofPlan: true)?.description ?? "none" } == [plan])
  }

  @Test func `counts days from the day that the story has reached`() {
    let document = flat("the day before")
    let found = DateReader(tree: Tree(document), calendar: Calendar(today: today))
      .expressions(in: 0..<3, after: PartialDate(year: 2030, month: 5, day: 1))
    #expect(found.map { $0.date?.description } == ["2030-04-30"])
  }

  @Test func `finds no month in a person's name`() {
    let document = parsed(
      """
      Theresa//PROPN/3/nsubj/PER May//PROPN/1/flat/+ won/win/VERB/0/root in//ADP/5/case \
      June//PROPN/3/obl
      """)
    let found = DateReader(tree: Tree(document), calendar: Calendar(today: today))
      .expressions(in: 0..<5)
    #expect(found.map { $0.date?.description } == ["2030-06"])
  }

  @Test func `needs the date of the document only for dates that lean on it`() {
    #expect(dates("on 8 August 2025", on: nil) == ["2025-08-08"])
    #expect(dates("in 1999", on: nil) == ["1999"])
    for words in ["on Monday", "in August", "last year", "yesterday", "three days ago"] {
      #expect(dates(words, on: nil).isEmpty)
    }
  }

  @Test func `lets only words that name a day or month carry on`() {
    #expect(expressions("on Monday", on: today).map(\.isExplicit) == [true])
    #expect(expressions("last year", on: today).map(\.isExplicit) == [false])
  }

  @Test func `never overlaps nor leaves the sentence`() {
    let words = [
      "8", "August", "2025", ",", "last", "year", "three", "weeks", "ago", "Monday", "in", "the",
      "weekend", "31", "February", "May", "1999", "day", "before", "0", "99999999999999999999",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in random.pick(words) }
      let found = expressions(text.joined(separator: " "), on: random.oneIn(5) ? nil : today)
      for (one, other) in zip(found, found.dropFirst()) {
        #expect(one.tokens.upperBound <= other.tokens.lowerBound)
      }
      for expression in found {
        #expect(!expression.tokens.isEmpty && expression.tokens.upperBound <= text.count)
      }
    }
  }
}
