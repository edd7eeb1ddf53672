import Graph
import Knowledge

/// What a line says when asked: the newest sentence, whence it is, and how many there are.
struct Tooltip {
  /// How a document is called; its id where nothing better is known.
  let sourceName: (Article.ID) -> String
  /// How an actor is called.
  let actorName: (Actor.ID) -> String

  /// What a part of a line says: its words, uncut, and the statements behind them.
  struct Part {
    var words: String
    var statements: [Statement]
  }

  /// The words of each part and its newest sentence, then how many statements there are.
  func text(_ parts: [Part]) -> String {
    let statements = parts.flatMap(\.statements)
    guard !statements.isEmpty else { return parts.map(\.words).joined(separator: "; ") }
    let documents = Set(statements.map(\.document)).count
    let room = max(80, min(400, 1200 / parts.count))
    let quotes = parts.map { quoted($0, room: room) }.joined(separator: " ")
    return
      "\(quotes) \(counted(statements.count, "statement")) in \(counted(documents, "document"))."
  }

  private func quoted(_ part: Part, room: Int) -> String {
    guard let newest = part.statements.max(by: Tooltip.isOlder) else { return part.words + "." }
    let quote = shortened(newest.evidence.quote, to: room)
    let date = newest.countingDate.map { ", \($0)" } ?? ""
    return "\(part.words): “\(quote)” \(sourceName(newest.document))\(date)."
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
