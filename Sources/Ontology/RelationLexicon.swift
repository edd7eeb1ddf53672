public import Knowledge

/// The words that stand for relations, by lemma.
public struct RelationLexicon: Sendable {
  /// Every relation of the table, in its order.
  public let relations: [Relation]
  private let verbs: [String: [VerbPattern]]
  private let nouns: [String: [NounPattern]]

  /// The patterns come by lemma, in the order of the table.
  init(
    relations: [Relation], verbs: [String: [VerbPattern]], nouns: [String: [NounPattern]]
  ) {
    self.relations = relations
    self.verbs = verbs.mapValues { mostSpecificFirst($0, size: \.size) }
    self.nouns = nouns.mapValues { mostSpecificFirst($0, size: \.size) }
  }

  /// A lexicon in the format of `relations.yaml`.
  /// - Parameters:
  ///   - yaml: the text of the table.
  ///   - file: the name that complaints show.
  /// - Throws: `OntologyError` with every issue of the table.
  public init(yaml: String, file: String) throws(OntologyError) {
    var issues: [OntologyError.Issue] = []
    self = Self.read(TableSource(yaml: yaml, file: file), issues: &issues)
    guard issues.isEmpty else { throw .invalid(issues) }
  }

  /// The patterns whose verb is `lemma`, the most specific first (most words, then table order).
  public func verbPatterns(for lemma: String) -> [VerbPattern] { verbs[lemma] ?? [] }

  /// The patterns whose event noun is `lemma`, the most specific first.
  public func nounPatterns(for lemma: String) -> [NounPattern] { nouns[lemma] ?? [] }

  /// The verbs that have patterns, sorted.
  public var verbLemmas: [String] { verbs.keys.sorted() }

  /// The nouns that have patterns, sorted.
  public var nounLemmas: [String] { nouns.keys.sorted() }
}

/// `sorted` may not keep the order of equals, so the place in the table counts too.
private func mostSpecificFirst<Pattern>(
  _ patterns: [Pattern], size: KeyPath<Pattern, Int>
) -> [Pattern] {
  patterns.enumerated()
    .sorted {
      ($1.element[keyPath: size], $0.offset) < ($0.element[keyPath: size], $1.offset)
    }
    .map(\.element)
}
