import Knowledge
import Linguistics

/// Reads times that lean on another: "yesterday", "last year", "the day before", "over the weekend".
struct RelativeDates {
  let words: SentenceWords
  /// From the document's date.
  let calendar: Calendar
  /// From the day that the paragraph last named, for "the day before" and "two weeks later".
  var story: Calendar

  /// The expression that begins at a token; nil for none.
  func expression(at index: Int) -> DateExpression? {
    let word = words[index]
    guard Self.openings.contains(word) || word.utf8.first.map({ $0 < UInt8(ascii: ":") }) ?? false
    else { return nil }
    return single(at: index) ?? ago(at: index) ?? beside(at: index) ?? same(at: index)
      ?? season(at: index) ?? unit(at: index) ?? timeless(at: index)
  }

  private func made(
    _ index: Int, _ length: Int, _ date: PartialDate?, upcoming: PartialDate? = nil,
    explicit: Bool = false
  ) -> DateExpression {
    DateExpression(
      tokens: index..<index + length, date: date, upcoming: upcoming, isExplicit: explicit)
  }

  private func single(at index: Int) -> DateExpression? {
    switch words[index] {
    case "today", "tonight": made(index, 1, calendar.daysLater(0), explicit: true)
    case "yesterday": made(index, 1, calendar.daysLater(-1), explicit: true)
    case "tomorrow": made(index, 1, calendar.daysLater(1))
    case "recently", "lately": made(index, 1, calendar.stretch(from: -60, to: 0))
    case "recent" where Self.units[words[index + 1]] == nil && words.count(at: index + 1) == nil:
      made(index, 1, calendar.stretch(from: -60, to: 0))
    case "weekend": made(index, 1, calendar.lastWeekend, upcoming: calendar.stretch(from: 0, to: 6))
    default: nil
    }
  }

  /// "Three years ago", "a month earlier", "two days later", "years ago".
  private func ago(at index: Int) -> DateExpression? {
    let isBare = words[index + 1] == "ago"
    let place = isBare ? index : index + 1
    guard let direction = Self.directions[words[place + 1]], let unit = Self.units[words[place]],
      let count = isBare ? 3 : words.count(at: index)
    else { return nil }
    let isVague = isBare || ["few", "several", "couple"].contains(words[index])
    let base = words[place + 1] == "ago" ? calendar : story
    if words[place + 1] == "ago", words[place + 2] == "today", unit == .year {
      return made(index, place + 3 - index, calendar.sameDay(yearsLater: -count), explicit: true)
    }
    let date = isVague && unit != .day ? nil : moved(base, direction * count, unit, isVague)
    return made(index, place + 2 - index, date, explicit: unit == .day && !isVague)
  }

  private func moved(_ base: Calendar, _ count: Int, _ unit: Unit, _ isVague: Bool) -> PartialDate?
  {
    // Days after a month without a day lie in it or next to it.
    if unit == .day || unit == .week, base.today?.day == nil {
      return unit == .day && !isVague ? base.today : nil
    }
    return switch unit {
    case .day:
      isVague ? base.stretch(from: min(count, 0), to: max(count, 0)) : base.daysLater(count)
    case .week: base.stretch(from: 7 * count, to: 7 * count)
    case .month: base.monthsLater(count)
    case .year: base.yearsLater(count)
    case .decade: nil
    }
  }

  /// "The day before", "the previous day", "the next day", "the following month".
  private func beside(at index: Int) -> DateExpression? {
    let (first, second) = (words[index], words[index + 1])
    if first == "day" {
      if second == "earlier" || second == "before" && isClosed(index + 2) {
        return made(index, 2, story.daysLater(-1), explicit: true)
      }
      guard second == "after" || second == "later", isClosed(index + 2) else { return nil }
      return made(index, 2, story.daysLater(1), explicit: true)
    }
    let direction: Int? =
      switch first {
      case "previous": -1
      case "following": 1
      case "next": second == "day" ? 1 : nil
      default: nil
      }
    guard let direction, let unit = Self.units[second] else { return nil }
    if second.hasSuffix("s") {
      guard first == "following", let length = [Unit.day: 1, .week: 7][unit] else { return nil }
      return made(index, 2, story.stretch(from: length, to: 4 * length))
    }
    return made(index, 2, moved(story, direction, unit, false), explicit: unit == .day)
  }

  /// "That December", "the same week", "that evening": in the time that was told.
  private func same(at index: Int) -> DateExpression? {
    guard ["that", "same"].contains(words[index]), story.today != calendar.today,
      let told = story.today
    else { return nil }
    if let month = Calendar.month(words[index + 1]) {
      return made(index, 2, PartialDate(year: told.year, month: month), explicit: true)
    }
    switch words[index + 1] {
    case "day", "morning", "afternoon", "evening", "night":
      return made(index, 2, told, explicit: true)
    case "week":
      return made(index, 2, told.day == nil ? told : story.stretch(from: -3, to: 3))
    case "month": return made(index, 2, PartialDate(year: told.year, month: told.month))
    case "year", "spring", "summer", "autumn", "fall", "winter":
      return made(index, 2, PartialDate(year: told.year))
    default: return nil
    }
  }

  /// The year of "this spring", "last summer", "in the autumn"; a winter lies in two.
  private func season(at index: Int) -> DateExpression? {
    guard let first = Self.seasons[words[index]], let month = calendar.today?.month,
      Int(words[index + 1]) == nil, words[index + 1] != "of" || Int(words[index + 2]) == nil,
      Self.seasonLeads.contains(words[index - 1]) || words[index - 1] == "the" && isLedIn(index - 1)
    else { return nil }
    let isLast = words[index - 1] == "last"
    let recent = calendar.yearsLater((isLast ? first + 2 : first) <= month ? 0 : -1)
    let upcoming = calendar.yearsLater(month < first ? 0 : 1)
    let isNow = words[index - 1] == "this"
    let isNext = ["next", "coming"].contains(words[index - 1])
    return made(
      index, 1, isNow ? calendar.yearsLater(0) : isNext ? upcoming : recent,
      upcoming: isNow ? calendar.yearsLater(0) : upcoming)
  }

  private func isLedIn(_ index: Int) -> Bool {
    ["in", "during", "since", "until", "by", "before", "over"].contains(words[index - 1])
  }

  private static let seasons = ["spring": 3, "summer": 6, "autumn": 9, "fall": 9]
  private static let seasonLeads: Set<String> = ["this", "last", "past", "next", "coming"]

  /// "Last year", "this month", "the past two weeks", "in the coming days", "the end of the year".
  private func unit(at index: Int) -> DateExpression? {
    let first = words[index]
    if first == "year-end" { return made(index, 1, calendar.yearsLater(0)) }
    if first == "the", let unit = Self.units[words[index + 1]], !words[index + 1].hasSuffix("s"),
      isClosed(index + 2) || isVerb(index + 2), unit == .year || words[index - 1] == "of"
    {
      return made(index, 2, moved(calendar, 0, unit, false))
    }
    guard let side = Self.sides[first] else { return nil }
    let count = words.count(at: index + 1)
    let place = count == nil ? index + 1 : index + 2
    if count == nil, side == 0, ["morning", "afternoon", "evening"].contains(words[place]) {
      return made(index, 2, calendar.daysLater(0))
    }
    guard let unit = Self.units[words[place]] else { return nil }
    let length = place + 1 - index
    guard count != nil || words[place].hasSuffix("s") else {
      return made(index, length, moved(calendar, side, unit, false))
    }
    return made(index, length, stretch(side, count ?? 3, unit))
  }

  private func stretch(_ side: Int, _ count: Int, _ unit: Unit) -> PartialDate? {
    let days: [Unit: Int] = [.day: 1, .week: 7, .month: 30]
    guard let length = days[unit], side != 0 else { return nil }
    return calendar.stretch(from: min(0, side * count * length), to: max(0, side * count * length))
  }

  /// Times that are no date: "since then", "for decades", "during her first term", "formerly".
  private func timeless(at index: Int) -> DateExpression? {
    let word = words[index]
    if word == "since", words.tree[index].deprel != .mark || words.tree[index].upos == .adp {
      return made(index, words[index + 1] == "then" ? 2 : 1, nil)
    }
    let isPhrase =
      Self.phraseNouns.contains(word)
      && words.tree.children(of: index, .case).contains {
        ["during", "in", "under", "throughout", "for", "over", "across"].contains(words[$0])
      }
    let isAdverb =
      Self.adverbs.contains(word) && words.tree.relation(index) == .advmod
      && words[index - 1] != "as"
    return isPhrase || isAdverb ? made(index, 1, nil) : nil
  }

  /// Whether nothing follows that "the day before" could be before.
  private func isClosed(_ next: Int) -> Bool {
    guard words.tokens.contains(next) else { return true }
    return [.punct, .adp, .cconj].contains(words.tree[next].upos)
  }

  private func isVerb(_ index: Int) -> Bool {
    words.tokens.contains(index) && [.aux, .verb].contains(words.tree[index].upos)
  }

  private enum Unit { case day, week, month, year, decade }

  private static let units: [String: Unit] = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
    "year": .year, "years": .year, "decade": .decade, "decades": .decade,
  ]
  private static let directions = ["ago": -1, "earlier": -1, "later": 1]
  private static let sides = [
    "last": -1, "past": -1, "recent": -1, "this": 0, "next": 1, "coming": 1,
  ]
  /// The words that an expression may begin with, digits aside, so that most tokens cost one look.
  private static let openings: Set<String> = Set([
    "today", "tonight", "yesterday", "tomorrow", "recently", "lately", "weekend", "previous",
    "following", "that", "same", "year-end", "the", "since",
  ]).union(units.keys).union(sides.keys).union(seasons.keys).union(adverbs).union(phraseNouns)
    .union(SentenceWords.numbers)

  private static let adverbs: Set<String> = [
    "formerly", "previously", "historically", "traditionally", "long", "originally", "once",
  ]
  private static let phraseNouns: Set<String> = [
    "decades", "centuries", "generations", "years", "decade", "century", "term", "tenure", "era",
    "reign", "past", "presidency", "premiership",
  ]
}
