import GRDB
public import Graph
import Knowledge

/// A sentence that a search has found.
public struct FoundSentence: Hashable, Sendable {
  public var document: KnowledgeGraph.Source
  public var text: String
  /// UTF-8 offsets of the sentence in the article's text.
  public var span: Range<Int>
  /// What it says, with the corpus actors; in the order of the text.
  public var claims: [KnowledgeGraph.Claim]

  init(_ row: Row, in db: Database) throws {
    let (document, position): (Int64, Int) = (row[0], row[1])
    self.document = KnowledgeGraph.Source(
      id: row[2], title: row[3], publisher: row[4],
      published: try (row[5] as Int?).map(PartialDate.init(stored:)))
    text = row[6]
    guard (row[7] as Int) <= row[8] else { throw DamagedValue(description: "a span backwards") }
    span = row[7]..<row[8]
    let claims = try Row.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT statement.key, subject.id, object.id, voice.id FROM statement
          JOIN link ON link.document = statement.document AND link.position = statement.position
          JOIN corpusActor AS subject ON subject.number = link.subject
          JOIN corpusActor AS object ON object.number = link.object
          LEFT JOIN corpusActor AS voice ON voice.number = link.voice
          WHERE statement.document = ? AND sentence = ? ORDER BY statement.position
          """), arguments: [document, position])
    self.claims = try claims.compactMap { claim in
      try StatementRow.of(UInt64(bitPattern: claim[0] as Int64), in: document, db).map { row in
        KnowledgeGraph.Claim(
          statement: row.statement, subject: claim[1], object: claim[2], speaker: claim[3])
      }
    }
  }
}

/// Words that somebody typed, as an expression of FTS5 that can only ask for words.
struct SearchExpression {
  let text: String

  /// Nil if there is no word.
  init?(_ typed: String) {
    var parts: [String] = []
    for (position, part) in typed.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      let isPhrase = position % 2 == 1
      let words = isPhrase ? [Substring(part)] : part.split(whereSeparator: \.isWhitespace)
      for word in words {
        let hasWord = word.unicodeScalars.contains {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        guard hasWord else { continue }
        let isBeginning = !isPhrase && word.hasSuffix("*")
        let plain = word.filter { $0 != "*" && $0 != "\0" }
        parts.append("\"\(plain)\"" + (isBeginning ? "*" : ""))
      }
    }
    guard !parts.isEmpty else { return nil }
    text = parts.joined(separator: " AND ")
  }
}
