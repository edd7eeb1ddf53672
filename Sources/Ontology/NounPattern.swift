public import Knowledge

/// A noun that names an act, with its arguments: `visit to <O>`, `letter from <S> to <O>`.
///
/// Arguments that the pattern does not name stand where English puts them: the subject after `by`,
/// `from`, as possessive, compound or demonym (after `of` too, unless that is the object's); both
/// sides of a symmetric act after `between`, `with`, `of`, `among`. The adjectives of a few acts
/// (`grateful to <O>`) are in the table as nouns too.
public struct NounPattern: Hashable, Sendable {
  /// What it stands for; without an event type the words are no act at all.
  public var relation: Relation
  /// The lemma of the noun.
  public var lemma: String
  /// Lemmas of a compound or adjective that must stand before it: `phone call`; empty for none.
  public var modifiers: [String]
  /// A phrase with fixed nouns that must hang on the noun (`cooling in relation with <O>`), nil for
  /// none; the sides may then hang on either noun.
  public var inner: VerbPattern.Oblique?
  /// What the subject of the noun as predicate or under a light verb fills ("is on trial"):
  /// `.subject` unless the pattern begins with `<O>`.
  public var subject: Slot
  /// Prepositions that lead in the object; of a symmetric act both sides may stand there.
  public var objectPrepositions: [String]
  /// Prepositions that lead in the subject.
  public var subjectPrepositions: [String]
  /// Prepositions that lead in the topic (`signing of <X>`), empty when the pattern names none.
  public var topicPrepositions: [String]
  /// The status of the act in its complement clause, nil when the table does not say.
  public var complement: ComplementReading?
  /// The words as the table spells them.
  public var text: String
  /// Where it stands, which complaints and rules name.
  public var origin: PatternOrigin

  /// How many fixed words the pattern counts: the more, the more specific.
  var size: Int { 1 + modifiers.count + (inner == nil ? 0 : 2) }
}
