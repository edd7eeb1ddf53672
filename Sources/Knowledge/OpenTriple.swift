/// A subject, a relation and an object in the sentence's own words, whatever they are.
///
/// The words are never changed: "did not meet" stays so, and `stance` says what it comes to.
public struct OpenTriple: Hashable, Sendable {
  public var document: Article.ID
  public var subject: String
  public var relation: String
  public var object: String
  public var stance: Stance
  /// 0 to 1: how sure the reading is of the form, not of the fact.
  public var confidence: Double
  public var evidence: Evidence

  public init(
    document: Article.ID, subject: String, relation: String, object: String, stance: Stance,
    confidence: Double, evidence: Evidence
  ) {
    self.document = document
    self.subject = subject
    self.relation = relation
    self.object = object
    self.stance = stance
    self.confidence = confidence
    self.evidence = evidence
  }
}

/// What a sentence commits itself to.
///
/// The side fields of MinIE (Gashteovski et al. 2017).
public struct Stance: Hashable, Sendable {
  public enum Polarity: String, Hashable, Sendable, CaseIterable { case positive, negative }

  public enum Modality: String, Hashable, Sendable, CaseIterable {
    case certain
    /// Planned, wished for, doubted or hedged.
    case possible
  }

  public var status: Status
  public var polarity: Polarity
  public var modality: Modality
  /// The words that made it negative or possible, in the order of the text.
  public var cues: [String]
  /// The words for who says or thinks so, nil for the document itself.
  public var attribution: String?

  public init(
    status: Status = .asserted, polarity: Polarity = .positive, modality: Modality = .certain,
    cues: [String] = [], attribution: String? = nil
  ) {
    self.status = status
    self.polarity = polarity
    self.modality = modality
    self.cues = cues
    self.attribution = attribution
  }
}
