import Knowledge
import Linguistics

/// Finds the times that a text tells.
struct DateReader {
  let tree: Tree
  let calendar: Calendar
  private let names: Set<Int>

  init(tree: Tree, calendar: Calendar) {
    self.tree = tree
    self.calendar = calendar
    names = Set(
      tree.document.mentions.filter { $0.label == .person && $0.tokens.count > 1 }
        .flatMap(\.tokens))
  }

  /// The expressions of a sentence, in order, none overlapping another; "the day before" counts from
  /// the day that the paragraph last named, a month without its year is of the year of `era`.
  func expressions(
    in sentence: Range<Int>, after day: PartialDate? = nil, era: PartialDate? = nil
  ) -> [DateExpression] {
    let words = SentenceWords(tree: tree, tokens: sentence)
    let named = NamedDates(words: words, calendar: calendar, names: names, era: era)
    var relative = RelativeDates(
      words: words, calendar: calendar, story: day.map { Calendar(today: $0) } ?? calendar)
    var found: [DateExpression] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard var expression = named.expression(at: index) ?? relative.expression(at: index) else {
        index += 1
        continue
      }
      expression.bound = bound(of: expression, words)
      if !isDateline(expression, words), !isSpan(expression, words) {
        found.append(expression)
        if expression.isExplicit, expression.bound == .within, let date = expression.date {
          relative.story = Calendar(today: date)
        }
      }
      index = expression.tokens.upperBound
    }
    return found
  }

  private func bound(of expression: DateExpression, _ words: SentenceWords)
    -> DateExpression.Bound
  {
    // "From 3 to 5 May" tells when, "from May" only since when.
    guard !expression.tokens.contains(where: { Self.rangeSigns.contains(words[$0]) }) else {
      return .within
    }
    return switch words.lead(before: expression.tokens.lowerBound) {
    case "by": .by
    case "until", "till", "before": .upTo
    case "since", "from", "after", "following", "between": .from
    default: .within
    }
  }

  /// "A programme for 2025-2026": tells of what will be.
  private func isSpan(_ expression: DateExpression, _ words: SentenceWords) -> Bool {
    expression.date == nil && expression.isExplicit
      && words[expression.tokens.lowerBound - 1] == "for"
  }

  private static let rangeSigns: Set<String> = ["to", "-", "–", "and", "through", "until"]

  /// "OSLO, 3 May 2031 -": tells when the document was written, not when something happened.
  private func isDateline(_ expression: DateExpression, _ words: SentenceWords) -> Bool {
    let before = words.tokens.lowerBound..<expression.tokens.lowerBound
    // "7 May: A leaves" is an entry of a chronology.
    let isEntry = before.isEmpty && words.tokens.lowerBound > 0
    guard !isEntry, before.count <= 4, before.allSatisfy({ isName($0) }) else { return false }
    var end = expression.tokens.upperBound
    if words[end] == "(", let close = (end..<end + 5).first(where: { words[$0] == ")" }) {
      end = close + 1
    }
    return ["-", "–", "—", "--", ":"].contains(words[end])
  }

  private func isName(_ index: Int) -> Bool {
    tree[index].upos == .propn || tree[index].form.allSatisfy(\.isPunctuation)
  }
}
