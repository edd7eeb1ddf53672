public import Knowledge

extension KnowledgeGraph {
  /// Puts readings and the actors that were resolved for them together.
  ///
  /// - Parameters:
  ///   - sources: the documents.
  ///   - readings: one for each document.
  ///   - resolution: covers the actors of `readings`; a statement whose actors it lacks is left out.
  ///   - decisions: of these only dropped statements count here.
  public init(
    sources: [Source], readings: [Reading], resolution: ActorResolver.Resolution,
    decisions: [Decision] = []
  ) {
    let singledOut = SingledOut(decisions)
    let dropped = Set(decisions.compactMap(\.droppedStatement))
    var claims: [Claim] = []
    for reading in readings {
      let corpus = Dictionary(
        reading.actors.map { actor in
          let form = ActorForm(actor, in: reading.document, singledOut: singledOut)
          return (actor.id, resolution.table[form])
        }, uniquingKeysWith: { first, _ in first })
      for statement in reading.statements where !dropped.contains(statement.id) {
        guard let subject = corpus[statement.subject.actor] ?? nil,
          let object = corpus[statement.object.actor] ?? nil
        else { continue }
        claims.append(
          Claim(
            statement: statement, subject: subject, object: object,
            speaker: statement.attribution.flatMap { corpus[$0] ?? nil }))
      }
    }
    self.init(sources: sources, actors: resolution.actors, claims: claims)
  }

  /// A statement with the corpus actors that its document's actors stand for.
  public struct Claim: Hashable, Sendable {
    /// As its document has it, its actors among those of the document.
    public var statement: Statement
    /// The corpus actor who did it.
    public var subject: Actor.ID
    /// The corpus actor to whom it was done; the same as `subject` if the two turned out to be one.
    public var object: Actor.ID
    /// Who says so; nil for the document itself.
    public var speaker: Actor.ID?

    /// A claim of actors that a resolution gave ids.
    public init(
      statement: Statement, subject: Actor.ID, object: Actor.ID, speaker: Actor.ID? = nil
    ) {
      self.statement = statement
      self.subject = subject
      self.object = object
      self.speaker = speaker
    }
  }

  /// Makes a graph of statements with all their words.
  ///
  /// A statement whose actors are not among `actors`, or whose document is not among `sources`, is
  /// left out.
  public init(sources: [Source], actors: [Actor], claims: [Claim]) {
    let actors = actors.sorted { $0.id < $1.id }
    let sources = sources.sorted { $0.id < $1.id }
    let relations = Set(claims.map(\.statement.relation)).sorted(by: Relation.precedes)
    let publishers = Set(sources.compactMap(\.publisher)).sorted()
    let positions = GraphPositions(actors, sources, relations, publishers)
    self.init(
      actors: actors, relations: relations, publishers: publishers,
      links: claims.compactMap(positions.link),
      sources: Dictionary(
        uniqueKeysWithValues: sources.enumerated().map { (Int32($0), $1) }),
      words: Dictionary(
        claims.map { ($0.statement.key, Words(statement: $0.statement, speaker: $0.speaker)) },
        uniquingKeysWith: { first, _ in first }))
  }
}

/// The positions of everything that links name.
private struct GraphPositions {
  let actors: [Actor.ID: Int32]
  let documents: [Article.ID: (number: Int32, publisher: Int32)]
  let relations: [Relation: Int32]

  init(
    _ actors: [Actor], _ sources: [KnowledgeGraph.Source], _ relations: [Relation],
    _ publishers: [String]
  ) {
    func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int32] {
      Dictionary(keys.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: min)
    }
    let publishers = positions(publishers)
    self.actors = positions(actors.map(\.id))
    self.relations = positions(relations)
    documents = Dictionary(
      sources.enumerated().map { number, source in
        (source.id, (Int32(number), source.publisher.flatMap { publishers[$0] } ?? -1))
      }, uniquingKeysWith: { first, _ in first })
  }

  func link(_ claim: KnowledgeGraph.Claim) -> Link? {
    guard let subject = actors[claim.subject], let object = actors[claim.object],
      let document = documents[claim.statement.document],
      let relation = relations[claim.statement.relation]
    else { return nil }
    return Link(
      key: claim.statement.key, document: document.number, subject: subject, object: object,
      voice: claim.speaker.flatMap { actors[$0] } ?? -1, relation: relation,
      publisher: document.publisher, status: claim.statement.status, date: claim.statement.date,
      written: claim.statement.documentDate)
  }
}

extension Relation {
  /// By label, then by type and form.
  static func precedes(_ one: Relation, _ other: Relation) -> Bool {
    func key(_ relation: Relation) -> [String] {
      [
        relation.label, relation.event?.rawValue ?? "", String(relation.symmetric),
        String(relation.formal),
      ]
    }
    return key(one).lexicographicallyPrecedes(key(other))
  }
}
