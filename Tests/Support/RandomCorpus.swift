public import Graph
public import Knowledge

/// A made-up corpus: articles and what extraction might have learnt from each.
public struct RandomCorpus: Sendable {
  public var articles: [Article] = []
  /// One for each article, in the same order, valid in every respect.
  public var readings: [Reading] = []

  /// Articles of the years 2023 to 2025, some undated; ten people and states, some under several
  /// names.
  public init(seed: UInt64, documents: Int = 8, statementsInEach: Int = 12) {
    var random = SeededGenerator(seed: seed)
    for number in 0..<documents {
      let article = Self.article(number, &random)
      articles.append(article)
      readings.append(Self.reading(of: article, statements: statementsInEach, &random))
    }
  }

  /// What the graph knows of the documents.
  public var sources: [KnowledgeGraph.Source] {
    articles.map {
      .init(
        id: $0.id, title: $0.title, publisher: $0.publisher, published: $0.published, url: $0.url)
    }
  }

  /// The whole, resolved.
  public var graph: KnowledgeGraph {
    KnowledgeGraph(
      sources: sources, readings: readings, resolution: ActorResolver().resolution(of: readings))
  }

  private static func article(_ number: Int, _ random: inout SeededGenerator) -> Article {
    let digits = String(1000 + number)
    return Article(
      id: "notes/\(digits).txt", title: random.oneIn(4) ? nil : "Note \(digits)",
      publisher: random.oneIn(3) ? nil : random.pick(["The Pier", "Hill Post"]),
      published: random.oneIn(5) ? nil : random.partialDate(years: 2023...2025),
      url: random.oneIn(2) ? nil : "https://example.org/\(digits)", text: "", blocks: [])
  }

  private static func reading(
    of article: Article, statements: Int, _ random: inout SeededGenerator
  ) -> Reading {
    var actors: [Actor] = []
    for name in names.shuffled(using: &random).prefix(5) {
      // Two spellings of one name share a slug; ids are unique in a document.
      let id =
        actors.contains { $0.id == slug(name.text) } ? "\(slug(name.text))-2" : slug(name.text)
      let role = Affiliation(
        person: id, role: random.pick(["envoy", "minister"]), of: name.country,
        asOf: article.published, document: article.id)
      actors.append(
        Actor(
          id: id, name: name.text, kind: name.kind, country: name.country,
          aliases: random.oneIn(2) ? [] : ["the envoy", "words \"quoted\" 'so'"],
          affiliations: name.kind == .person && random.oneIn(2) ? [role] : []))
    }
    let ids = actors.map(\.id)
    var counts: [String: Int] = [:]
    return Reading(
      document: article.id, actors: actors,
      statements: (0..<statements).map { sentence in
        randomStatement(at: sentence, counting: &counts, between: ids, in: article, &random)
      })
  }

  private static func randomStatement(
    at sentence: Int, counting sentences: inout [String: Int], between ids: [Actor.ID],
    in article: Article, _ random: inout SeededGenerator
  ) -> Statement {
    let ends = ids.shuffled(using: &random)
    let relation = random.pick(relations)
    let words = "\(ends[0]) \(relation.label) \(ends[1])"
    defer { sentences[words, default: 0] += 1 }
    return statement(
      ends[0], relation.label, ends[1], event: relation.event, symmetric: relation.symmetric,
      formal: relation.formal, status: random.pick(Status.allCases),
      on: random.oneIn(3) ? nil : random.partialDate(years: 2023...2025).description,
      in: article.id, written: article.published?.description, at: sentence,
      occurrence: sentences[words] ?? 0,
      attribution: random.oneIn(4) ? ends[2] : nil, topic: random.oneIn(3) ? "the bridge" : nil,
      place: random.oneIn(5) ? "Riverton" : nil)
  }

  private static let relations = [
    Relation(label: "met", event: .consult, symmetric: true),
    Relation(label: "urged", event: .request, symmetric: false),
    Relation(label: "signed with", event: .support, symmetric: true, formal: true),
    Relation(label: "outfoxed", event: nil, symmetric: false),
  ]

  private static let names: [(text: String, kind: Actor.Kind, country: String?)] = [
    ("Mira Halvorsen", .person, "Norland"), ("Mira Halvorsén", .person, nil),
    ("Halvorsen", .person, nil), ("Tomas Petrosyan", .person, "Estara"),
    ("Tomas J. Petrosian", .person, nil), ("Anna Petrosyan", .person, "Estara"),
    ("Petrosyan", .person, "Estara"), ("Norland", .country, "Norland"),
    ("Estara", .country, "Estara"), ("River Union", .organisation, nil),
    ("Fishermen", .group, "Norland"), ("Iris O'Hara", .person, "Norland"),
  ]
}
