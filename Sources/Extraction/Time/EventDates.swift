import Knowledge
import Linguistics

/// Finds out which of the dates in the text is that of an act.
struct EventDates {
  let tree: Tree
  private var bySentence: [[DateExpression]] = []

  init(tree: Tree, published: PartialDate?) {
    self.tree = tree
    let reader = DateReader(tree: tree, calendar: Calendar(today: published))
    bySentence = tree.document.sentences.map { reader.expressions(in: $0.tokens) }
  }

  /// The date of the act whose predicate stands at a token; nil when the text does not tell.
  ///
  /// An act that is told as having happened (`isPast`) may lean on the date of the sentence before.
  func date(of predicate: Int, isPast: Bool) -> PartialDate? {
    let sentence = tree.sentence(of: predicate)
    let expressions = bySentence[sentence]
    if !expressions.isEmpty { return attached(to: predicate, expressions) }
    guard isPast else { return nil }
    return date(carriedInto: sentence)
  }

  /// Climbs from the predicate as long as the governing clause tells of the same occasion.
  private func attached(to predicate: Int, _ expressions: [DateExpression]) -> PartialDate? {
    var current = predicate
    for _ in 0..<12 {
      if let date = expressions.first(where: { hangs($0, on: current) })?.date { return date }
      guard let head = tree.head(of: current), sharesOccasion(current) else { return nil }
      current = head
    }
    return nil
  }

  private func sharesOccasion(_ index: Int) -> Bool {
    switch tree.relation(index) {
    case .obj, .nsubj, .obl, .xcomp, .conj, .nmod, .iobj: true
    case .advcl: tree.children(of: index, .mark).isEmpty
    case .acl: tree[index].deprel == .acl
    default: false
    }
  }

  /// Whether a date modifies a predicate, straight or through nouns that are no acts ("days of May").
  private func hangs(_ expression: DateExpression, on predicate: Int) -> Bool {
    guard
      var current = expression.tokens.first(where: { index in
        tree.head(of: index).map { !expression.tokens.contains($0) } ?? true
      })
    else { return false }
    for _ in 0..<4 {
      guard let head = tree.head(of: current) else { return false }
      if head == predicate {
        return tree.relation(current) != .appos && tree.relation(current) != .nsubj
      }
      guard timeNouns.contains(tree.lemma(head)) else { return false }
      current = head
    }
    return false
  }

  private let timeNouns: Set<String> = [
    "day", "week", "month", "year", "end", "beginning", "start", "eve", "half", "night", "morning",
    "evening", "afternoon", "middle", "weekend", "autumn", "spring", "summer", "winter", "before",
  ]

  /// The day that the paragraph last named, up to two sentences before.
  private func date(carriedInto sentence: Int) -> PartialDate? {
    let block = tree.document.sentences[sentence].block
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      guard tree.document.sentences[earlier].block == block else { return nil }
      if let last = bySentence[earlier].last {
        return last.isExplicit && last.date.day != nil ? last.date : nil
      }
    }
    return nil
  }
}
