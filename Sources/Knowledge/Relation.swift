/// The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records).
public enum EventType: String, Hashable, Sendable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"

  /// Whether it is done against the other side; a request is neither for nor against it.
  public var isHostile: Bool {
    switch self {
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: true
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat, .request: false
    }
  }
}

/// What one actor did to or with another.
public struct Relation: Hashable, Sendable {
  /// The past tense with its preposition: "met", "called on", "sent a letter to".
  public var label: String
  /// Nil for an open statement, whose verb is in no lexicon.
  public var event: EventType?
  /// Whether both sides do the same: A met B is B met A.
  public var symmetric: Bool
  /// Whether it is a formal act: signed, ratified, recognised.
  public var formal: Bool

  public init(label: String, event: EventType?, symmetric: Bool, formal: Bool = false) {
    self.label = label
    self.event = event
    self.symmetric = symmetric
    self.formal = formal
  }
}
