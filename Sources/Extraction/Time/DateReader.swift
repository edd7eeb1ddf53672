import Knowledge
import Linguistics

/// Finds the dates that a text tells.
struct DateReader {
  let tree: Tree
  let calendar: Calendar

  /// The expressions of a sentence, in order, none overlapping another.
  func expressions(in sentence: Range<Int>) -> [DateExpression] {
    var found: [DateExpression] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let expression = expression(at: index, before: sentence.upperBound) {
        if !isDateline(expression, in: sentence) { found.append(expression) }
        index = expression.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// "BAKU, 7 December 2021 -": tells when the document was written, not when something happened.
  private func isDateline(_ expression: DateExpression, in sentence: Range<Int>) -> Bool {
    let end = expression.tokens.upperBound
    guard expression.tokens.lowerBound - sentence.lowerBound <= 4, end < sentence.upperBound
    else { return false }
    let first = tree[sentence.lowerBound].form
    return ["-", "–", "—", "--"].contains(tree[end].form) && first.allSatisfy { !$0.isLowercase }
  }

  private func word(_ index: Int, _ end: Int) -> String {
    index < end && index >= 0 ? tree[index].form.lowercased() : ""
  }

  private func expression(at index: Int, before end: Int) -> DateExpression? {
    named(at: index, before: end) ?? relative(at: index, before: end)
  }

  // "8 August 2025", "August 8, 2025", "August 2025", "August", "2025"
  private func named(at index: Int, before end: Int) -> DateExpression? {
    let word = word(index, end)
    if let day = day(word), index + 1 < end, let month = month(at: index + 1) {
      return full(month: month, day: day, from: index, past: index + 2, end)
    }
    if let month = month(at: index) {
      if let day = day(self.word(index + 1, end)), year(self.word(index + 1, end)) == nil {
        return full(month: month, day: day, from: index, past: index + 2, end)
      }
      return full(month: month, day: nil, from: index, past: index + 1, end)
    }
    guard let year = year(word), isYear(at: index, end) else { return nil }
    return DateExpression(
      tokens: index..<index + 1, date: PartialDate(year: year), isExplicit: true)
  }

  private func full(month: Int, day: Int?, from start: Int, past next: Int, _ end: Int)
    -> DateExpression?
  {
    let comma = word(next, end) == ","
    let place = comma ? next + 1 : next
    if let year = year(word(place, end)), let date = PartialDate(year: year, month: month, day: day)
    {
      return DateExpression(tokens: start..<place + 1, date: date, isExplicit: true)
    }
    return calendar.recent(month: month, day: day).map {
      DateExpression(tokens: start..<next, date: $0, isExplicit: true)
    }
  }

  /// "May" and "March" are months only as names.
  private func month(at index: Int) -> Int? {
    guard tree[index].upos == .propn || tree[index].upos == .noun,
      tree[index].form.first?.isUppercase == true
    else { return nil }
    return Calendar.month(tree[index].form)
  }

  private func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...31).contains(number),
      ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return number
  }

  private func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let number = Int(word), (1900...2100).contains(number) else {
      return nil
    }
    return number
  }

  /// A bare number is a year after a preposition of time, or as a modifier standing alone.
  private func isYear(at index: Int, _ end: Int) -> Bool {
    let before = word(index - 1, end)
    return [
      "in", "since", "of", "by", "until", "before", "after", "during", "from", "for", "early",
      "late",
      "leaves", "to", "through", "throughout",
    ].contains(before) || tree[index].deprel == .oblUnmarked
  }

  // "yesterday", "last year", "on Friday", "over the weekend", "two years ago"
  private func relative(at index: Int, before end: Int) -> DateExpression? {
    let (first, second) = (word(index, end), word(index + 1, end))
    func found(_ date: PartialDate?, _ length: Int, explicit: Bool = false) -> DateExpression? {
      date.map { DateExpression(tokens: index..<index + length, date: $0, isExplicit: explicit) }
    }
    if let weekday = Calendar.weekday(first) {
      return found(calendar.recent(weekday: weekday), 1, explicit: true)
    }
    switch (first, second) {
    case ("today", _), ("tonight", _): return found(calendar.daysLater(0), 1)
    case ("yesterday", _): return found(calendar.daysLater(-1), 1, explicit: true)
    case ("tomorrow", _): return found(calendar.daysLater(1), 1)
    case ("day", "before") where isClosed(index + 2, end), ("day", "earlier"):
      return found(calendar.daysLater(-1), 2, explicit: true)
    case ("last", "year"), ("previous", "year"): return found(calendar.yearsLater(-1), 2)
    case ("next", "year"): return found(calendar.yearsLater(1), 2)
    case ("this", "year"): return found(calendar.yearsLater(0), 2)
    case ("last", "month"): return found(calendar.monthsLater(-1), 2)
    case ("next", "month"): return found(calendar.monthsLater(1), 2)
    case ("this", "month"): return found(calendar.monthsLater(0), 2)
    case ("last", "week"): return found(calendar.stretch(from: -7, to: -7), 2)
    case ("this", "week"), ("recent", "days"), ("this", "morning"):
      return found(calendar.stretch(from: 0, to: 0), 2)
    case ("next", "week"): return found(calendar.stretch(from: 7, to: 7), 2)
    case ("weekend", _): return found(calendar.stretch(from: -2, to: -1), 1)
    default: return ago(at: index, before: end)
    }
  }

  /// Whether nothing follows that "the day before" could be before.
  private func isClosed(_ next: Int, _ end: Int) -> Bool {
    guard next < end else { return true }
    return tree[next].upos == .punct || tree[next].upos == .adp || tree[next].upos == .cconj
  }

  /// "Three years ago", "a month earlier".
  private func ago(at index: Int, before end: Int) -> DateExpression? {
    guard ["ago", "earlier"].contains(word(index + 2, end)), let count = count(word(index, end))
    else { return nil }
    let date: PartialDate? =
      switch word(index + 1, end) {
      case "year", "years": calendar.yearsLater(-count)
      case "month", "months": calendar.monthsLater(-count)
      case "week", "weeks": calendar.stretch(from: -7 * count, to: -7 * count)
      case "day", "days": calendar.daysLater(-count)
      default: nil
      }
    return date.map { DateExpression(tokens: index..<index + 3, date: $0, isExplicit: false) }
  }

  private func count(_ word: String) -> Int? {
    let words = [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10,
    ]
    return words[word] ?? (word.count < 4 ? Int(word) : nil)
  }
}
