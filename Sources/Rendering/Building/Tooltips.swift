import Graph
import Knowledge

/// What a line says when asked: the newest sentence, whence it is, and how many there are.
struct Tooltip {
  /// Has the words to quote.
  private let graph: KnowledgeGraph
  /// How a document is called; by its id where nil.
  private let name: (KnowledgeGraph.Source) -> String?

  init(of graph: KnowledgeGraph, naming name: @escaping (KnowledgeGraph.Source) -> String?) {
    self.graph = graph
    self.name = name
  }

  /// What a part of a line says: its words, uncut, and the links behind them.
  struct Part {
    var words: String
    var links: [Link]
  }

  /// The words of each part and its newest sentence, then how many statements there are.
  func text(_ parts: [Part]) -> String {
    let links = parts.flatMap(\.links)
    guard !links.isEmpty else { return parts.map(\.words).joined(separator: "; ") }
    let documents = Set(links.map(\.document)).count
    let room = max(80, min(400, 1200 / parts.count))
    let quotes = parts.map { quoted($0, room: room) }.joined(separator: " ")
    return
      "\(quotes) \(counted(links.count, "statement")) in \(counted(documents, "document"))."
  }

  private func quoted(_ part: Part, room: Int) -> String {
    let loaded = part.links.compactMap { link in
      graph.statement(of: link).map { Quote(link: link, statement: $0) }
    }
    guard let newest = loaded.max(by: Quote.isOlder) else { return part.words + "." }
    let quote = shortened(newest.statement.evidence.quote, to: room)
    let source = graph.sources[newest.link.document].flatMap(name) ?? newest.statement.document
    let date = newest.link.countingDate.map { ", \($0)" } ?? ""
    return "\(part.words): “\(quote)” \(source)\(date)."
  }

  private struct Quote {
    let link: Link
    let statement: Statement

    static func isOlder(_ one: Quote, _ other: Quote) -> Bool {
      func key(_ quote: Quote) -> (Int32, String, Int, UInt64) {
        (
          quote.link.countingDate?.code ?? 0, quote.statement.document,
          quote.statement.evidence.sentence, quote.link.key
        )
      }
      return key(one) < key(other)
    }
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
