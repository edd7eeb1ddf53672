public import Knowledge

/// Which side of a statement an argument fills.
public enum Slot: String, Hashable, Sendable, CaseIterable {
  case subject = "S"
  case object = "O"
  /// A topic, an instrument, anything that is no side of the act.
  case topic = "X"
}

/// A verb with its arguments: `meet with <O>`, `send letter to <O>`, `<O> hear from <S>`.
public struct VerbPattern: Hashable, Sendable {
  /// A prepositional argument.
  public struct Oblique: Hashable, Sendable {
    /// Lemmas of prepositions, any of which may stand: "with", "out of".
    public var prepositions: [String]
    /// What the noun after the preposition fills.
    public var slot: Slot
    /// Lemmas of nouns, any of which must stand after the preposition (`put <O> on trial`), with
    /// `slot` topic; empty when any noun may stand there.
    public var nouns: [String]

    /// An argument led in by one of some prepositions; without nouns, any noun may stand in it.
    public init(prepositions: [String], slot: Slot, nouns: [String] = []) {
      self.prepositions = prepositions
      self.slot = slot
      self.nouns = nouns
    }
  }

  /// A clause that stands as an argument.
  public enum Clause: Hashable, Sendable {
    /// Another act, in the infinitive: `pledge <A>`. Whom that is done to is the object of both.
    ///
    /// It must be hostile where the outer one is THREATEN, else friendly.
    case act
    /// A clause whose subject is the object: `demand that <O>`, and with modals, any of which must
    /// stand in it, `say that <O> must|should`; empty when none need stand.
    case claim(modals: [String])
    /// A noun or adjective said of the object: `call <O> <P>`.
    case predicate
  }

  /// What it stands for; without an event type the words are no act at all.
  public var relation: Relation
  /// The lemma of the verb.
  public var lemma: String
  /// Lemmas of particles or adverbs that must all stand with the verb (`call off`), empty for none.
  public var particles: [String]
  /// Lemmas of nouns, any of which must be the direct object (`hold talks`), empty for none.
  ///
  /// A compound is spelt with a space: "phone call".
  public var nouns: [String]
  /// What the grammatical subject of the active verb fills: `.subject` unless the pattern begins
  /// with `<O>`.
  public var subject: Slot
  /// What the direct object fills; nil when the pattern has none or has a fixed noun there.
  public var direct: Slot?
  /// The prepositional arguments, in the order of the pattern.
  ///
  /// Those that fill the subject or object, or have nouns, must stand; a topic may be missing.
  public var obliques: [Oblique]
  /// The clause that must stand, nil when the pattern names none.
  public var clause: Clause?
  /// The status of the act in its complement clause, nil when the table does not say.
  public var complement: ComplementReading?
  /// The words as the table spells them.
  public var text: String
  /// Where it stands, which complaints and rules name.
  public var origin: PatternOrigin

  /// How many words and slots the pattern counts: the more, the more specific.
  var size: Int {
    1 + particles.count + (nouns.isEmpty ? 0 : 2) + (direct == nil ? 0 : 1) + 2 * obliques.count
      + (clause == nil ? 0 : 1)
  }
}
