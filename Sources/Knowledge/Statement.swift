/// One act between two actors that one sentence reports.
///
/// A statement is never changed after extraction; whatever corrects it stands beside it.
public struct Statement: Hashable, Sendable, Identifiable {
  /// One side of the act: the actor, and the words that stand for it.
  public struct Participant: Hashable, Sendable {
    /// An actor of the same reading.
    public var actor: Actor.ID
    public var text: String
    /// UTF-8 offsets into the article's text.
    public var span: Range<Int>

    public init(actor: Actor.ID, text: String, span: Range<Int>) {
      self.actor = actor
      self.text = text
      self.span = span
    }
  }

  /// A hash of document, sentence, words in it, relation and status: the same for the same words,
  /// wherever in the document an edit has moved their sentence.
  public let key: UInt64
  public let document: Article.ID
  public var documentDate: PartialDate?
  public let subject: Participant
  public let relation: Relation
  /// The words of the predicate as they stand.
  public var phrase: String
  public let object: Participant
  public let status: Status
  /// Who says so, if not the document.
  public var attribution: Actor.ID?
  /// What it was about, or what was asked for.
  public var topic: String?
  /// When it happened, as precisely as the text tells.
  public var date: PartialDate?
  public var place: String?
  public let evidence: Evidence
  /// The reading that produced it.
  public var rule: String

  public init(
    document: Article.ID, documentDate: PartialDate?, subject: Participant, relation: Relation,
    phrase: String, object: Participant, status: Status, attribution: Actor.ID? = nil,
    topic: String? = nil, date: PartialDate? = nil, place: String? = nil, evidence: Evidence,
    rule: String
  ) {
    self.document = document
    self.documentDate = documentDate
    self.subject = subject
    self.relation = relation
    self.phrase = phrase
    self.object = object
    self.status = status
    self.attribution = attribution
    self.topic = topic
    self.date = date
    self.place = place
    self.evidence = evidence
    self.rule = rule
    let start = evidence.span.lowerBound
    key = fingerprintNumber([
      document, evidence.quote, String(evidence.occurrence),
      String(evidence.predicate.lowerBound - start), String(subject.span.lowerBound - start),
      subject.actor, relation.label, String(object.span.lowerBound - start), object.actor,
      status.rawValue,
    ])
  }
}

extension Statement {
  /// The key in sixteen hexadecimal digits.
  public var id: String { hexadecimal(key) }
}

/// Where a statement stands.
public struct Evidence: Hashable, Sendable {
  /// Counted from 0 in the article's body.
  public var sentence: Int
  /// The sentence as it stands.
  public var quote: String
  /// UTF-8 offsets of the sentence in the article's text.
  public var span: Range<Int>
  /// UTF-8 offsets of the predicate in the article's text.
  public var predicate: Range<Int>
  /// How many sentences of the same words stand before it in the article.
  public var occurrence: Int

  public init(
    sentence: Int, quote: String, span: Range<Int>, predicate: Range<Int>, occurrence: Int = 0
  ) {
    self.sentence = sentence
    self.quote = quote
    self.span = span
    self.predicate = predicate
    self.occurrence = occurrence
  }
}

/// A number that is the same for the same texts on every machine.
///
/// FNV-1a, 64 bits (Fowler, Noll, Vo), a zero byte after each text.
public func fingerprintNumber(_ texts: [String]) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for text in texts {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = hash &* 0x100_0000_01b3
  }
  return hash
}

/// The `fingerprintNumber` of texts in sixteen hexadecimal digits.
public func fingerprint(_ texts: [String]) -> String { hexadecimal(fingerprintNumber(texts)) }

/// A number in sixteen hexadecimal digits.
public func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
