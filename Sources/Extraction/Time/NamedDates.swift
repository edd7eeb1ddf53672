import Knowledge
import Linguistics

/// Reads dates that name their day, month or year: "8 August 2025", "early May", "on Monday", "2031-05-08".
struct NamedDates {
  let words: SentenceWords
  let calendar: Calendar
  /// The tokens of people's names, in which May and April are no months.
  let names: Set<Int>
  /// The time of the story of a history.
  let era: PartialDate?

  /// The expression that begins at a token; nil for none.
  func expression(at index: Int) -> DateExpression? {
    guard let first = words.tree[index].form.utf8.first,
      first < UInt8(ascii: "a") || words[index].hasPrefix("mid-")
    else { return nil }
    return dayFirst(at: index) ?? monthFirst(at: index) ?? weekday(at: index) ?? year(at: index)
      ?? numeric(at: index)
  }

  // "8 August 2025", "the 8th of August", "3 to 5 May"
  private func dayFirst(at index: Int) -> DateExpression? {
    if isRange(words[index]), let month = month(at: index + 1) {
      return full(month, day: nil, index..<index + 2)
    }
    guard let day = day(words[index]) else { return nil }
    if isRangeSign(index + 1), self.day(words[index + 2]) != nil, let month = month(at: index + 3) {
      return full(month, day: nil, index..<index + 4)
    }
    let next = words[index + 1] == "of" ? index + 2 : index + 1
    guard let month = month(at: next) else { return nil }
    return full(month, day: day, index..<next + 1)
  }

  // "August 8, 2025", "May 3-5", "August 2025", "in August"
  private func monthFirst(at index: Int) -> DateExpression? {
    guard let month = month(at: index) else { return nil }
    let next = words[index + 1]
    if isRange(next) { return full(month, day: nil, index..<index + 2) }
    guard let day = day(next), year(next) == nil else {
      guard isMonth(at: index) || year(words[index + 1]) != nil else { return nil }
      return full(month, day: nil, index..<index + 1)
    }
    if isRangeSign(index + 2), self.day(words[index + 3]) != nil, year(words[index + 3]) == nil {
      return full(month, day: nil, index..<index + 4)
    }
    return full(month, day: day, index..<index + 2)
  }

  /// With the year that may follow, or the year that the document's date gives it.
  private func full(_ month: Int, day: Int?, _ tokens: Range<Int>) -> DateExpression? {
    var place = tokens.upperBound
    if words[place] == "," || words[place] == "of" { place += 1 }
    if let year = year(words[place]) {
      guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
      return DateExpression(
        tokens: tokens.lowerBound..<place + 1, date: date, isExplicit: true)
    }
    if let era, let date = PartialDate(year: era.year, month: month, day: day) {
      return DateExpression(tokens: tokens, date: date, isExplicit: true)
    }
    guard let recent = calendar.recent(month: month, day: day) else { return nil }
    let upcoming = calendar.upcoming(month: month, day: day)
    let isNext = ["next", "coming"].contains(words[tokens.lowerBound - 1])
    return DateExpression(
      tokens: tokens, date: isNext ? upcoming : recent, upcoming: upcoming, isExplicit: true)
  }

  // "on Friday", "last Friday", "next Friday"
  private func weekday(at index: Int) -> DateExpression? {
    guard let weekday = Calendar.weekday(words[index]),
      let recent = calendar.recent(weekday: weekday)
    else { return nil }
    let upcoming = calendar.upcoming(weekday: weekday)
    var date: PartialDate? = recent
    switch words[index - 1] {
    case "next", "coming": date = upcoming
    case "last" where recent == calendar.today:
      date = CalendarDay(firstOf: recent).advanced(by: -7).date
    default: break
    }
    return DateExpression(
      tokens: index..<index + 1, date: date, upcoming: upcoming, isExplicit: true)
  }

  // "in 2025", "the 2020 war", "mid-2025", "in the 1990s", "from 2019 to 2021"
  private func year(at index: Int) -> DateExpression? {
    let word = words[index]
    if word.utf8.count == 5, word.hasSuffix("0s"), Int(word.dropLast()) != nil {
      return DateExpression(tokens: index..<index + 1, date: nil)
    }
    guard let year = year(word.hasPrefix("mid-") ? String(word.dropFirst(4)) : word),
      isYear(at: index)
    else { return nil }
    if isRangeSign(index + 1), let last = self.year(words[index + 2]), last > year {
      return DateExpression(tokens: index..<index + 3, date: nil, isExplicit: true)
    }
    return DateExpression(
      tokens: index..<index + 1, date: PartialDate(year: year), isExplicit: true)
  }

  // "2031-05-08"
  private func numeric(at index: Int) -> DateExpression? {
    guard words[index].utf8.count == 10, let date = try? PartialDate(iso: words[index]) else {
      return nil
    }
    return DateExpression(tokens: index..<index + 1, date: date, isExplicit: true)
  }

  /// "May", "March" and "August" are months as names that stand in nobody's name.
  private func month(at index: Int) -> Int? {
    guard words.tokens.contains(index), !names.contains(index) else { return nil }
    let token = words.tree[index]
    guard token.upos == .propn || token.upos == .noun, token.form.first?.isUppercase == true
    else { return nil }
    return Calendar.month(token.form)
  }

  /// A month that stands alone follows a word of time.
  private func isMonth(at index: Int) -> Bool {
    let before = words[index - 1]
    return Self.timePrepositions.contains(words.lead(before: index))
      || ["last", "next", "this", "early", "late", "mid", "past", "of"].contains(before)
      || words.tree[index].deprel == .oblUnmarked
  }

  /// A bare number is a year after a word of time, or beside the noun of something that happened.
  private func isYear(at index: Int) -> Bool {
    if Self.timePrepositions.contains(words.lead(before: index)) { return true }
    if ["leaves", "year", "mid", "early", "late"].contains(words[index - 1]) { return true }
    switch words.tree[index].deprel {
    case .oblUnmarked: return true
    case .nummod, .nmodUnmarked, .flat:
      return words.tree.head(of: index).map { words.tree[$0].upos == .noun } ?? false
    default: return false
    }
  }

  private static let timePrepositions: Set<String> = [
    "in", "since", "of", "by", "until", "till", "before", "after", "during", "from", "for", "to",
    "through", "throughout", "between", "over", "within", "following", "on",
  ]

  private func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...31).contains(number),
      ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return number
  }

  /// "3-5" as one word.
  private func isRange(_ word: String) -> Bool {
    guard word.utf8.first.map({ $0 < UInt8(ascii: ":") }) ?? false else { return false }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    return parts.count == 2 && parts.allSatisfy { day(String($0)) != nil }
  }

  private func isRangeSign(_ index: Int) -> Bool {
    ["to", "-", "–", "and", "through", "until"].contains(words[index])
  }

  private func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let number = Int(word), (1900...2100).contains(number) else {
      return nil
    }
    return number
  }
}
