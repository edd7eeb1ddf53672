/// One word of the Universal Dependencies kind: "can't" is two, "U.S." is one.
public struct Token: Hashable, Sendable {
  /// UTF-8 offsets into the document's text.
  public var range: Range<Int>
  /// The word as it stands.
  public var form: String
  /// The dictionary form: "met" has "meet".
  public var lemma: String
  /// The part of speech.
  public var upos: PartOfSpeech
  /// The index, in the document, of the token it depends on; its own index for a root.
  public var head: Int
  /// The relation to the head; `.root` for a root.
  public var deprel: DependencyRelation

  /// A token of given parts; `head` is an index into the same document's tokens.
  public init(
    range: Range<Int>, form: String, lemma: String, upos: PartOfSpeech, head: Int,
    deprel: DependencyRelation
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.head = head
    self.deprel = deprel
  }
}

/// The universal parts of speech (universaldependencies.org/u/pos).
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case adj = "ADJ"
  case adp = "ADP"
  case adv = "ADV"
  case aux = "AUX"
  case cconj = "CCONJ"
  case det = "DET"
  case intj = "INTJ"
  case noun = "NOUN"
  case num = "NUM"
  case part = "PART"
  case pron = "PRON"
  case propn = "PROPN"
  case punct = "PUNCT"
  case sconj = "SCONJ"
  case sym = "SYM"
  case verb = "VERB"
  case other = "X"
}
