public import Knowledge

/// The words that stand for relations, by lemma.
public struct RelationLexicon: Sendable {
  /// Every relation of the table, in its order.
  public let relations: [Relation]
  private let verbs: [String: [VerbPattern]]
  private let nouns: [String: [NounPattern]]

  init(relations: [Relation], verbs: [String: [VerbPattern]], nouns: [String: [NounPattern]]) {
    self.relations = relations
    self.verbs = verbs
    self.nouns = nouns
  }

  /// The patterns whose verb is `lemma`, the most specific first (most words, then table order).
  public func verbPatterns(for lemma: String) -> [VerbPattern] { verbs[lemma] ?? [] }

  /// The patterns whose event noun is `lemma`, the most specific first.
  public func nounPatterns(for lemma: String) -> [NounPattern] { nouns[lemma] ?? [] }
}

/// Which side of a statement an argument fills.
public enum Slot: String, Hashable, Sendable {
  case subject = "S"
  case object = "O"
  /// A topic, an instrument, anything that is no side of the act.
  case topic = "X"
}

/// A verb with its arguments: `meet with <O>`, `send letter to <O>`, `<O> hear from <S>`.
public struct VerbPattern: Hashable, Sendable {
  /// A prepositional argument.
  public struct Oblique: Hashable, Sendable {
    /// Lemmas of prepositions, any of which may stand: "with", "together with".
    public var prepositions: [String]
    public var slot: Slot
  }

  public var relation: Relation
  /// The lemma of the verb.
  public var lemma: String
  /// Lemmas of a particle that must stand with the verb (`call off`), empty for none.
  public var particles: [String]
  /// Lemmas of nouns, any of which must be the direct object (`hold talks`), empty for none.
  public var nouns: [String]
  /// What the grammatical subject of the active verb fills: `.subject` unless the pattern begins
  /// with `<O>`.
  public var subject: Slot
  /// What the direct object fills; nil when the pattern has none or has a fixed noun there.
  public var direct: Slot?
  /// In the order of the pattern.
  public var obliques: [Oblique]
  /// The status of the act in its complement clause, nil when the table does not say.
  public var complement: ComplementReading?
  /// The line of the table, from 1.
  public var line: Int
}

/// A noun that names an act, with its arguments: `visit to <O>`, `letter from <S> to <O>`.
///
/// Arguments that the pattern does not name stand where English puts them: the subject after `by`,
/// `from`, as possessive, compound or demonym (after `of` too, unless that is the object's); both
/// sides of a symmetric act after `between`, `with`, `of`, `among`.
public struct NounPattern: Hashable, Sendable {
  public var relation: Relation
  public var lemma: String
  /// Lemmas of a compound or adjective that must stand before it: `phone call`; empty for none.
  public var modifiers: [String]
  /// Prepositions that lead in the object.
  public var objectPrepositions: [String]
  /// Prepositions that lead in the subject.
  public var subjectPrepositions: [String]
  /// The line of the table, from 1.
  public var line: Int
}

/// What a predicate says of the factuality of the clause it governs.
public enum ComplementReading: String, Hashable, Sendable, CaseIterable {
  /// The clause is presupposed: welcome, regret, recall.
  case factive
  case reported, planned, uncertain, denied
}
