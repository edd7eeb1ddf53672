import Knowledge
import Linguistics

/// The time that a whole document tells of, before any of its words say more.
///
/// News tells of the month in which it is written; a look back over a year tells of that year.
struct DocumentTime: Sendable {
  /// When the document was written; of an undated look back, the year that it tells of.
  let today: PartialDate?
  /// What an act without a date of its own leans on.
  let news: PartialDate?
  /// The year of what holds in general or was already over.
  let year: PartialDate?

  /// Whether a date lies after the document's.
  func isAhead(_ date: PartialDate) -> Bool {
    guard let today else { return false }
    return (date.year, date.month ?? 0, date.day ?? 0)
      > (today.year, today.month ?? 12, today.day ?? 31)
  }

  init(tree: Tree, article: Article) {
    let reviewed = DocumentTime.reviewedYear(in: tree, article)
    let today = article.published ?? reviewed.map { PartialDate(year: $0) }
    self.today = today
    year = (reviewed ?? today?.year).map { PartialDate(year: $0) }
    let month = today.flatMap { PartialDate(year: $0.year, month: $0.month) }
    news = reviewed == nil ? month : year
  }

  /// The year that the title or the first sentences take stock of, nil for no such document.
  private static func reviewedYear(in tree: Tree, _ article: Article) -> Int? {
    let opening = tree.document.sentences.prefix(8).flatMap { Array($0.tokens) }
      .map { tree[$0].form.lowercased() }
    let title = (article.title ?? "").lowercased().split(separator: " ").map(String.init)
    let text = " " + (title + opening).joined(separator: " ") + " "
    guard let today = article.published else {
      let named = opening.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        .first { (1900...2100).contains($0) }
      return phrases.contains { text.contains(" \($0) ") } ? named : nil
    }
    guard today.month.map({ $0 >= 11 || $0 == 1 }) ?? true else { return nil }
    let year = today.month == 1 ? today.year - 1 : today.year
    let named = ["the year \(year)", "leaves \(year)", "results of \(year)", "review of \(year)"]
    return (phrases + named).contains { text.contains(" \($0) ") } ? year : nil
  }

  private static let phrases = [
    "year-end", "year - end", "end-of-year", "year in review", "review of the year",
    "stock of the year", "throughout the year", "over the year", "the outgoing year",
    "look back at the year",
  ]
}
