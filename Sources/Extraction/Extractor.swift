public import Knowledge
public import Linguistics
public import Ontology

/// Turns annotated articles into statements.
///
/// The steps: who is spoken of (mentions and coreference), what is said to have happened (verbs and
/// event nouns with their arguments), whether it is a fact, and when.
public struct Extractor: Sendable {
  private let tables: Tables

  /// An extractor that reads by these tables.
  public init(tables: Tables) { self.tables = tables }

  /// Reads one article.
  /// - Parameters:
  ///   - document: the annotation of `article.readableText` over the blocks of `article.body`, in order.
  ///   - article: gives id, date and the role of each block.
  /// - Returns: actors, statements and gaps in the order of the text; empty for an empty document.
  public func reading(of document: Document, from article: Article) -> Reading {
    guard !document.sentences.isEmpty else { return Reading(document: article.id) }
    let tree = Tree(repaired(document))
    let references = ReferenceReader(tree: tree, tables: tables, article: article)
    let clauses = ClauseReader(tree: tree)
    let arguments = ArgumentReader(
      tree: tree, clauses: clauses, references: references.references, cast: references.cast)
    let status = StatusReader(tree: tree, tables: tables, clauses: clauses, arguments: arguments)
    var acts = ActReader(
      tree: tree, tables: tables, clauses: clauses, arguments: arguments, status: status)
    let builder = StatementBuilder(
      tree: tree, article: article, cast: references.cast, status: status,
      dates: EventDates(
        tree: tree, article: article,
        people: references.references.mapValues { reference in
          reference.actors.filter { references.cast[$0].actor.kind == .person }
        }))
    var reading = Reading(document: article.id)
    for sentence in document.sentences.indices {
      let found = acts.acts(in: sentence)
      let statements = unique(found.flatMap { builder.statements(of: $0) })
      reading.statements += statements
      if statements.isEmpty { reading.gaps.append(acts.gap(in: sentence)) }
    }
    reading.actors = actors(of: references, in: reading.statements)
    return reading
  }

  /// The document without the mistakes that parsers make again and again.
  func repaired(_ document: Document) -> Document {
    document.withPresentVerbs {
      !tables.relations.verbPatterns(for: $0).isEmpty || tables.factuality.verb($0) != nil
    }
    .withVerbsMain().withTensesTogether().withListsWhole().withTitlesWhole(tables.roles)
    .withPlacesApart(tables.gazetteer)
    .withClausesMended { verb, particle in
      ["over", "up", "off", "out", "back"].contains(particle)
        && tables.relations.verbPatterns(for: verb).contains { $0.particles == [particle] }
    }
    .withInterpolationsApart { tables.factuality.isSpeech($0) }
  }

  /// Everybody named, and those without a name that a statement is about.
  private func actors(of references: ReferenceReader, in statements: [Statement]) -> [Actor] {
    let sides = Set(statements.flatMap { [$0.subject.actor, $0.object.actor, $0.attribution] })
    let incidental = Set(
      references.references.values.filter { [.unnamed, .place].contains($0.form) }
        .flatMap(\.actors))
    return references.cast.members.enumerated().compactMap { index, member in
      guard !incidental.contains(index) || sides.contains(member.actor.id) else { return nil }
      var actor = member.actor
      actor.aliases.sort()
      for index in actor.affiliations.indices where actor.affiliations[index].of == nil {
        actor.affiliations[index].of =
          isOffice(actor.affiliations[index].role) ? actor.country : nil
      }
      return actor
    }
  }

  private func isOffice(_ role: String) -> Bool {
    role.lowercased().split(separator: " ").contains {
      [.leader, .official].contains(tables.roles.role(String($0)))
    }
  }

  /// One sentence tells an act once, even if a verb and a noun both name it; two verbs tell two.
  private func unique(_ statements: [Statement]) -> [Statement] {
    struct Key: Hashable {
      var actors: [Actor.ID]
      var event: EventType?
      var status: Status
    }
    var verbs: [Key: Set<String>] = [:]
    return statements.filter { statement in
      let sides = [statement.subject.actor, statement.object.actor]
      let key = Key(
        actors: statement.relation.symmetric ? sides.sorted() : sides,
        event: statement.relation.event, status: statement.status)
      let verb = statement.rule.hasPrefix("verb:") ? statement.relation.label : ""
      let before = verbs[key, default: []]
      verbs[key, default: []].insert(verb)
      return before.isEmpty || verb != "" && before.isDisjoint(with: [verb, ""])
    }
  }

  /// The open triples of every sentence: any subject, relation and object, in its own words.
  public func openTriples(in document: Document, of article: Article) -> [OpenTriple] {
    OpenTripleReader(tree: Tree(document), tables: tables).triples(of: article)
  }
}
