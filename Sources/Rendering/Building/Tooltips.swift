import Graph
import Knowledge

/// What a line says when asked: the newest sentence, whence it is, and how many there are.
struct Tooltip {
  /// How a document is called; its id where nothing better is known.
  let sourceName: (Article.ID) -> String
  /// How an actor is called.
  let actorName: (Actor.ID) -> String

  /// The words of all relations, uncut, then the newest of the statements behind them.
  func text(_ words: String, of statements: [Statement]) -> String {
    guard let newest = statements.max(by: Tooltip.isOlder) else { return words }
    let documents = Set(statements.map(\.document)).count
    var text = "\(words): “\(shortened(newest.evidence.quote, to: 400))”"
    text += " \(sourceName(newest.document))"
    if let date = newest.countingDate { text += ", \(date)" }
    return text
      + ". \(counted(statements.count, "statement")) in \(counted(documents, "document"))."
  }

  private static func isOlder(_ one: Statement, _ other: Statement) -> Bool {
    func key(_ statement: Statement) -> (String, String, Int, String) {
      (
        statement.countingDate?.description ?? "", statement.document,
        statement.evidence.sentence, statement.id
      )
    }
    return key(one) < key(other)
  }

  /// Aliases, and roles with the newest date that vouches for each.
  static func text(of actor: Actor) -> String {
    var parts = [actor.name]
    if !actor.aliases.isEmpty { parts.append("also " + actor.aliases.joined(separator: ", ")) }
    var roles: [(text: String, asOf: PartialDate?)] = []
    for affiliation in actor.affiliations {
      let text = [affiliation.role, affiliation.of].compactMap(\.self).joined(separator: ", ")
      if let known = roles.firstIndex(where: { $0.text == text }) {
        roles[known].asOf = [roles[known].asOf, affiliation.asOf].compactMap(\.self).max()
      } else {
        roles.append((text, affiliation.asOf))
      }
    }
    parts += roles.map { role in role.asOf.map { "\(role.text) (\($0))" } ?? role.text }
    return parts.joined(separator: "; ")
  }
}

/// "1 document", "2 documents".
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
