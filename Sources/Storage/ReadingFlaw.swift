import Knowledge

extension Reading {
  /// What keeps this from being a reading of an article, in words; nil if nothing does.
  func flaw(as article: Article) -> String? {
    guard document == article.id else { return "the reading is of '\(document)'" }
    var known = Set<Actor.ID>()
    for actor in actors {
      guard known.insert(actor.id).inserted else { return "two actors have the id '\(actor.id)'" }
    }
    var sentences: [Int: Evidence] = [:]
    for (number, statement) in statements.enumerated() {
      let named = [statement.subject.actor, statement.object.actor, statement.attribution]
      if let stranger = named.compactMap({ $0 }).first(where: { !known.contains($0) }) {
        return "statement \(number) names '\(stranger)', which is no actor of the reading"
      }
      guard statement.document == document, statement.documentDate == article.published else {
        return "statement \(number) is of another document or date"
      }
      let evidence = statement.evidence
      let first = sentences[evidence.sentence] ?? evidence
      guard first.quote == evidence.quote, first.span == evidence.span else {
        return "statement \(number) words sentence \(evidence.sentence) differently"
      }
      sentences[evidence.sentence] = first
    }
    return nil
  }
}
