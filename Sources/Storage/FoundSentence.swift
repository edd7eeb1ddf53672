import GRDB
public import Graph
import Knowledge

/// A sentence that a search has found.
public struct FoundSentence: Hashable, Sendable {
  /// Where it stands.
  public var document: KnowledgeGraph.Source
  /// As it stands.
  public var text: String
  /// UTF-8 offsets of the sentence in the article's text.
  public var span: Range<Int>
  /// What it says, with the corpus actors; in the order of the text.
  public var claims: [KnowledgeGraph.Claim]

  init(_ row: Row, in db: Database) throws {
    let (document, position): (Int64, Int) = (try row.value(0), try row.value(1))
    self.document = try KnowledgeGraph.Source(
      id: row.value(2), title: row.value(3), publisher: row.value(4),
      published: (row.value(5) as Int?).map(PartialDate.init(stored:)), url: row.value(9))
    text = try row.value(6)
    span = try Range(stored: row.value(7), row.value(8))
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
    let rows = try StatementRow.of(
      try claims.map { (UInt64(bitPattern: try $0.value(0) as Int64), document) }, in: db)
    let statements = Dictionary(
      rows.map { ($0.statement.key, $0.statement) }, uniquingKeysWith: { first, _ in first })
    self.claims = try claims.compactMap { claim in
      try statements[UInt64(bitPattern: claim.value(0) as Int64)].map { statement in
        try KnowledgeGraph.Claim(
          statement: statement, subject: claim.value(1), object: claim.value(2),
          speaker: claim.value(3))
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
    // By scalars: SQLite knows a quotation mark even where an accent makes it another character.
    let scalars = String.UnicodeScalarView(typed.unicodeScalars.map { $0 == "\0" ? " " : $0 })
    let pieces = scalars.split(separator: "\"", omittingEmptySubsequences: false)
    for (position, piece) in pieces.enumerated() {
      let isPhrase = position % 2 == 1
      let words = isPhrase ? [piece] : piece.split(whereSeparator: \.properties.isWhitespace)
      for word in words {
        let plain = word.filter { $0 != "*" }
        guard plain.contains(where: Self.isOfWord) else { continue }
        let isBeginning = !isPhrase && word.last == "*"
        let part = "\"\(String(String.UnicodeScalarView(plain)))\"" + (isBeginning ? "*" : "")
        parts.append(part)
      }
    }
    guard !parts.isEmpty else { return nil }
    text = parts.joined(separator: " AND ")
  }

  /// Whether SQLite's tokenizer takes a scalar for a part of a word.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
