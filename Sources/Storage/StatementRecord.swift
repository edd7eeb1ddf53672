import GRDB
import Knowledge

/// A row of `statement`.
struct StatementRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "statement"

  var document: Int64
  var position: Int
  var subject: String
  var subjectText: String
  var subjectStart: Int
  var subjectEnd: Int
  var relation: String
  var event: String?
  var symmetric: Bool
  var formal: Bool
  var phrase: String
  var object: String
  var objectText: String
  var objectStart: Int
  var objectEnd: Int
  var status: String
  var attribution: String?
  var topic: String?
  var date: String?
  var place: String?
  var sentence: Int
  var quote: String
  var quoteStart: Int
  var quoteEnd: Int
  var predicateStart: Int
  var predicateEnd: Int
  var rule: String
  var firstDay: Int?
  var endDay: Int?
}

extension StatementRecord {
  init(_ statement: Knowledge.Statement, at position: Int, of document: Int64) {
    let days = (statement.date ?? statement.documentDate).map(Period.init)
    self.init(
      document: document, position: position, subject: statement.subject.actor,
      subjectText: statement.subject.text, subjectStart: statement.subject.span.lowerBound,
      subjectEnd: statement.subject.span.upperBound, relation: statement.relation.label,
      event: statement.relation.event?.rawValue, symmetric: statement.relation.symmetric,
      formal: statement.relation.formal, phrase: statement.phrase,
      object: statement.object.actor, objectText: statement.object.text,
      objectStart: statement.object.span.lowerBound, objectEnd: statement.object.span.upperBound,
      status: statement.status.rawValue, attribution: statement.attribution,
      topic: statement.topic, date: statement.date?.description, place: statement.place,
      sentence: statement.evidence.sentence, quote: statement.evidence.quote,
      quoteStart: statement.evidence.span.lowerBound,
      quoteEnd: statement.evidence.span.upperBound,
      predicateStart: statement.evidence.predicate.lowerBound,
      predicateEnd: statement.evidence.predicate.upperBound, rule: statement.rule,
      firstDay: days?.start.number, endDay: days?.end.number)
  }

  /// The statement as it was saved.
  func statement(of document: DocumentRecord) throws -> Knowledge.Statement {
    Knowledge.Statement(
      document: document.id, documentDate: try document.published.map(PartialDate.init(iso:)),
      subject: .init(
        actor: subject, text: subjectText, span: try range(subjectStart, subjectEnd)),
      relation: Relation(
        label: relation, event: try event.map(EventType.init(stored:)), symmetric: symmetric,
        formal: formal),
      phrase: phrase,
      object: .init(actor: object, text: objectText, span: try range(objectStart, objectEnd)),
      status: try Status(stored: status), attribution: attribution, topic: topic,
      date: try date.map(PartialDate.init(iso:)), place: place,
      evidence: Evidence(
        sentence: sentence, quote: quote, span: try range(quoteStart, quoteEnd),
        predicate: try range(predicateStart, predicateEnd)),
      rule: rule)
  }

  private func range(_ start: Int, _ end: Int) throws -> Range<Int> {
    guard start <= end else {
      throw DamagedValue(description: "a span from \(start) to \(end)")
    }
    return start..<end
  }
}
