public import Graph
public import Knowledge

/// A date that the test is sure of.
///
/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else stops the test.
public func date(_ iso: String) -> PartialDate {
  do { return try PartialDate(iso: iso) } catch { preconditionFailure(error.description) }
}

/// A period that the test is sure of: "2024", "2024-03..2024-06".
public func period(_ text: String) -> Period {
  do { return try Period(text) } catch { preconditionFailure(error.description) }
}

/// A statement whose sentence is made of its words, as "A met B.".
///
/// The ids of subject and object are also the texts of their mentions; `written` is the document's
/// date; two statements of one document should differ in their sentence. An `occurrence` of nil is
/// that of the sentence.
public func statement(
  _ subject: Actor.ID, _ label: String, _ object: Actor.ID, event: EventType? = .consult,
  symmetric: Bool = false, formal: Bool = false, status: Status = .asserted, on day: String? = nil,
  in document: Article.ID = "note.txt", written: String? = nil, at sentence: Int = 0,
  occurrence: Int? = nil, quote: String? = nil, attribution: Actor.ID? = nil,
  topic: String? = nil, place: String? = nil
) -> Statement {
  let start = sentence * 1000
  let verb = start + subject.utf8.count + 1
  let end = verb + label.utf8.count + 1
  let plain = "\(subject) \(label) \(object)."
  return Statement(
    document: document, documentDate: written.map(date),
    subject: .init(actor: subject, text: subject, span: start..<verb - 1),
    relation: Relation(label: label, event: event, symmetric: symmetric, formal: formal),
    phrase: label,
    object: .init(actor: object, text: object, span: end..<end + object.utf8.count),
    status: status, attribution: attribution, topic: topic, date: day.map(date), place: place,
    evidence: Evidence(
      sentence: sentence, quote: quote ?? plain, span: start..<start + plain.utf8.count,
      predicate: verb..<end - 1, occurrence: occurrence ?? sentence),
    rule: "test")
}

/// A graph of statements whose actors are corpus actors already.
///
/// Give the actors that should be more than a person of their id, and the sources that should be
/// more than the id and date of the statements' documents.
public func graph(
  of statements: [Statement], actors: [Actor] = [], sources: [KnowledgeGraph.Source] = []
) -> KnowledgeGraph {
  var actors = actors
  var sources = sources
  for statement in statements {
    for id in [statement.subject.actor, statement.object.actor, statement.attribution]
      .compactMap(\.self)
    where !actors.contains(where: { $0.id == id }) {
      actors.append(Actor(id: id, name: id, kind: .person))
    }
    if !sources.contains(where: { $0.id == statement.document }) {
      sources.append(
        .init(
          id: statement.document, title: nil, publisher: nil, published: statement.documentDate))
    }
  }
  let claims = statements.map {
    KnowledgeGraph.Claim(
      statement: $0, subject: $0.subject.actor, object: $0.object.actor, speaker: $0.attribution)
  }
  return KnowledgeGraph(sources: sources, actors: actors, claims: claims)
}
