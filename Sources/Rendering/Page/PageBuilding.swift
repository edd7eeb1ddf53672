public import Graph
import Knowledge

extension Page {
  /// The page of a graph under a filter, with the diagram that `Diagram.init(of:where:title:limit:)`
  /// makes and the statements behind its lines whose words are loaded.
  ///
  /// - Parameters:
  ///   - graph: what is drawn.
  ///   - documents: all of the corpus, also those of which nothing is drawn, as the page tells by
  ///     them how thin the coverage of a year is; by default those that the graph knows.
  ///   - filter: which statements count.
  ///   - title: the headline.
  ///   - limit: how many actors at most.
  public init(
    of graph: KnowledgeGraph, documents: [KnowledgeGraph.Source]? = nil,
    where filter: Filter = Filter(), title: String, limit: Int = 60
  ) {
    let diagram = Diagram(of: graph, where: filter, title: title, limit: limit)
    let drawn = Set(diagram.nodes.map(\.id))
    let all = graph.links(where: filter)
    let links = all.filter { link in
      [link.subject, link.object].allSatisfy { drawn.contains(graph.actors[Int($0)].id) }
    }
    let sources = (documents ?? Array(graph.sources.values)).sorted { $0.id < $1.id }
    let byID = Dictionary(
      sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = graph.sources.compactMapValues { byID[$0.id] }
    let years = Page.years(of: all, in: graph)
    let clusters = Set(diagram.clusters.flatMap(\.nodes))
    self.init(
      diagram: diagram,
      actors: graph.actors.filter { drawn.contains($0.id) }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        .map { actor in
          Actor(
            actor, in: filter.period, years: years[actor.id] ?? [],
            isGrouped: clusters.contains(actor.id))
        },
      documents: sources.map(Document.init),
      statements: Page.statements(of: links, in: graph, places))
  }

  /// In which years links name an actor.
  private static func years(
    of links: [Link], in graph: KnowledgeGraph
  ) -> [Knowledge.Actor.ID: [Int]] {
    var years: [Int32: Set<Int>] = [:]
    for link in links {
      guard let year = link.countingDate?.year else { continue }
      for end in [link.subject, link.object] { years[end, default: []].insert(year) }
    }
    return Dictionary(
      uniqueKeysWithValues: years.map { (graph.actors[Int($0)].id, $1.sorted()) })
  }

  /// By date, then by document and place.
  private static func statements(
    of links: [Link], in graph: KnowledgeGraph, _ places: [Int32: Int]
  ) -> [Statement] {
    var events: [UInt64: Int] = [:]
    for (number, event) in graph.events(of: links).enumerated() {
      for link in event.links { events[link.key] = number }
    }
    let loaded = graph.edges(of: links)
    var lines: [UInt64: String] = [:]
    for strand in Strand.folded(loaded) {
      for link in strand.edges.flatMap(\.links) { lines[link.key] = strand.id }
    }
    return links.sorted { one, other in
      (one.countingDate?.code ?? .max, places[one.document] ?? .max, one.key)
        < (other.countingDate?.code ?? .max, places[other.document] ?? .max, other.key)
    }.compactMap { link in
      guard let words = graph.words[link.key], let line = lines[link.key],
        let place = places[link.document], let event = events[link.key]
      else { return nil }
      return Statement(link, words, in: graph, on: line, event: event, document: place)
    }
  }
}

extension Page.Actor {
  /// With the roles that documents before the end of a period vouch for.
  fileprivate init(
    _ actor: Knowledge.Actor, in period: Period?, years: [Int], isGrouped: Bool
  ) {
    self.init(
      id: actor.id, name: actor.name, shape: Diagram.Shape(of: actor.kind),
      country: actor.country, aliases: actor.aliases,
      roles: actor.affiliations(before: period).map { affiliation in
        Role(
          words: affiliation.words,
          detail: affiliation.detail(besides: isGrouped ? actor.country : nil),
          asOf: affiliation.asOf?.description)
      }, years: years)
  }
}

extension Page.Document {
  fileprivate init(_ source: KnowledgeGraph.Source) {
    self.init(
      id: source.id, title: source.title, publisher: source.publisher,
      published: source.published?.description, link: source.url)
  }
}

extension Page.Statement {
  fileprivate init(
    _ link: Link, _ words: KnowledgeGraph.Words, in graph: KnowledgeGraph, on line: String,
    event: Int, document: Int
  ) {
    let relation = graph.relation(of: link)
    let side = relation.event.flatMap { $0 == .request ? nil : $0.side }
    self.init(
      line: line, subject: graph.actors[Int(link.subject)].id,
      object: graph.actors[Int(link.object)].id, relation: relation.label,
      family: relation.event?.rawValue ?? relation.label, side: side?.rawValue,
      tone: Diagram.Tone(of: relation), symmetric: relation.symmetric,
      status: Diagram.Line(of: link.status),
      date: link.date?.description, year: link.countingDate?.year, event: event,
      document: document, speaker: words.speaker.flatMap { graph.actor($0)?.name },
      sentence: Page.Sentence(words.statement.evidence))
  }
}

extension Page.Sentence {
  /// The quote, cut where the predicate begins and ends; whole where the offsets do not fit it.
  fileprivate init(_ evidence: Evidence) {
    let bytes = Array(evidence.quote.utf8)
    let (span, predicate) = (evidence.span, evidence.predicate)
    guard span.count == bytes.count, span.lowerBound <= predicate.lowerBound,
      predicate.upperBound <= span.upperBound
    else {
      self.init(before: evidence.quote, predicate: "", after: "")
      return
    }
    let (start, end) = (
      predicate.lowerBound - span.lowerBound, predicate.upperBound - span.lowerBound
    )
    self.init(
      before: String(decoding: bytes[..<start], as: UTF8.self),
      predicate: String(decoding: bytes[start..<end], as: UTF8.self),
      after: String(decoding: bytes[end...], as: UTF8.self))
  }
}
