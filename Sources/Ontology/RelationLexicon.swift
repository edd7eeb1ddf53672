public import Knowledge

/// The words that stand for relations, by lemma.
public struct RelationLexicon: Sendable {
  /// The entries as they were read, in order; of a known label a user's patterns stand last.
  let table: [Entry]
  let verbs: [String: [VerbPattern]]
  let nouns: [String: [NounPattern]]

  /// The patterns come by lemma, in the order of the table.
  init(
    table: [Entry], verbs: [String: [VerbPattern]], nouns: [String: [NounPattern]]
  ) {
    self.table = table
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

  /// This lexicon with the entries of a user's table besides.
  ///
  /// An entry with a label that is known adds patterns to it and may leave out what this lexicon
  /// says of the label. The user's patterns win over those that read the same words.
  /// - Parameters:
  ///   - yaml: the text of the user's table.
  ///   - file: the name that complaints show; rules show it without its folder.
  /// - Returns: a lexicon of both, whose own labels come last.
  /// - Throws: `OntologyError` with every issue of the table.
  public func extended(by yaml: String, file: String) throws(OntologyError) -> RelationLexicon {
    var issues: [OntologyError.Issue] = []
    let own = Self.read(TableSource(yaml: yaml, file: file), extending: self, issues: &issues)
    guard issues.isEmpty else { throw .invalid(issues) }
    return RelationLexicon(
      table: own.table.reduce(into: table) { $0.add($1) },
      verbs: own.verbs.besides(verbs), nouns: own.nouns.besides(nouns))
  }

  /// Every relation of the table, in its order.
  public var relations: [Relation] { table.map(\.relation).filter { $0.event != nil } }

  /// The patterns whose verb is `lemma`, the most specific first (most words, then table order).
  ///
  /// One whose relation has no event type says that the words are no act.
  public func verbPatterns(for lemma: String) -> [VerbPattern] { verbs[lemma] ?? [] }

  /// The patterns whose event noun is `lemma`, the most specific first.
  ///
  /// One whose relation has no event type says that the words are no act.
  public func nounPatterns(for lemma: String) -> [NounPattern] { nouns[lemma] ?? [] }

  /// The verbs that have patterns, sorted.
  public var verbLemmas: [String] { verbs.keys.sorted() }

  /// The nouns that have patterns, sorted.
  public var nounLemmas: [String] { nouns.keys.sorted() }
}

extension [RelationLexicon.Entry] {
  /// Adds an entry to the one of the same relation, or at the end.
  fileprivate mutating func add(_ entry: RelationLexicon.Entry) {
    guard let place = firstIndex(where: { $0.relation == entry.relation }) else {
      append(entry)
      return
    }
    self[place].verbs += entry.verbs
    self[place].nouns += entry.nouns
  }
}

extension Dictionary where Key == String {
  /// These patterns first, then those of another lexicon that read other words.
  fileprivate func besides<Pattern: OverlapChecked>(
    _ shipped: [String: [Pattern]]
  ) -> [String: [Pattern]] where Value == [Pattern] {
    merging(shipped) { own, shipped in
      own + shipped.filter { pattern in own.allSatisfy { $0.overlap(with: pattern) == nil } }
    }
  }
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
