import Graph
import Knowledge
import Storage
import Testing

/// All that a store answers, in words that say nothing of its numbers.
struct Answers: Equatable {
  private var told: [String: [String]] = [:]

  init(of store: Store) throws {
    let actors = try store.actors()
    told["actors"] = actors.map { "\($0)" }
    told["forms"] = try actors.flatMap { actor in
      try store.forms(of: actor.id).map { "\(actor.id) \($0.form) \($0.documents) \($0.reason)" }
    }
    told["refusals"] = try actors.flatMap { actor in
      try store.refusals(of: actor.id).map { "\(actor.id) \($0)" }
    }
    told["affiliations"] = try actors.flatMap { try store.affiliations(of: $0.id).map { "\($0)" } }
    told["readings"] = try store.sources().map { "\($0) \(try store.reading(of: $0.id) as Any)" }
    let graph = try store.wholeGraph()
    told["graph actors"] = graph.actors.map { "\($0)" }
    told["edges"] = graph.edges().map { "\(ToldEdge($0, in: graph))" }
    for words in ["met", "mira OR halvorsen", "norland", "\"signed with\"", "es*", "urged estara"] {
      told["sentences with \(words)"] = try store.sentences(with: words).map { found in
        "\(found.document) \(found.text) \(found.span) \(found.claims)"
      }
    }
    for name in ["norland", "halvorsen", "petrosyan", "mira", "envoy", "nrland", "riv"] {
      told["actors matching \(name)"] = ["\(try store.actors(matching: name))"]
    }
    told["coverage"] = ["\(try store.coverage(of: nil, label: "all"))"]
    for year in try store.years() {
      told["coverage of \(year)"] = [
        "\(try store.coverage(of: Period(PartialDate(year: year)), label: "year"))"
      ]
    }
    told["size"] = ["\(try store.size()) \(try store.datelessCount()) \(try store.years())"]
  }

  /// Names the first answer that differs.
  func expectEqual(to other: Answers, sourceLocation: SourceLocation = #_sourceLocation) {
    for question in Set(told.keys).union(other.told.keys).sorted() {
      let (mine, theirs) = (told[question] ?? [], other.told[question] ?? [])
      guard mine != theirs else { continue }
      let different = zip(mine, theirs).first { $0 != $1 }
      Issue.record(
        """
        '\(question)' has \(mine.count) answers, not \(theirs.count):
        \(different?.0 ?? "")
        instead of
        \(different?.1 ?? "")
        """, sourceLocation: sourceLocation)
    }
  }
}

/// An edge in words that say nothing of the numbers of its graph.
struct ToldEdge: Hashable {
  let ends: [Actor.ID]
  let relation: Relation
  let status: Status
  let events: Int
  let links: [ToldLink]
  let statements: [Statement]
  let speakers: [String]
  let documents: Int
  let publishers: Int

  init(_ edge: Edge, in graph: KnowledgeGraph) {
    ends = [edge.subject, edge.object]
    relation = edge.relation
    status = edge.status
    events = edge.events
    links = edge.links.map { ToldLink($0, in: graph) }
    statements = edge.statements
    speakers = edge.speakers.map { "\($0.key) \($0.value)" }.sorted()
    documents = edge.documentCount
    publishers = edge.publisherCount
  }
}

/// A link in words that say nothing of the numbers of its graph.
struct ToldLink: Hashable {
  let key: UInt64
  let ends: [Actor.ID]
  let voice: Actor.ID?
  let relation: Relation
  let publisher: String?
  let status: Status
  let dates: [PartialDate?]

  init(_ link: Link, in graph: KnowledgeGraph) {
    key = link.key
    ends = [graph.actors[Int(link.subject)].id, graph.actors[Int(link.object)].id]
    voice = link.voice < 0 ? nil : graph.actors[Int(link.voice)].id
    relation = graph.relation(of: link)
    publisher = link.publisher < 0 ? nil : graph.publishers[Int(link.publisher)]
    status = link.status
    dates = [link.date, link.written]
  }
}
