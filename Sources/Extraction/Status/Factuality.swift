import Knowledge
import Ontology

/// Whether an act happened, who says so, and the words that decided it.
struct Factuality: Hashable, Sendable {
  var status = Status.asserted
  /// An index into the cast.
  var source: Int?
  /// The token of the last word that changed the status.
  var cue: Int?
  /// The status of the refusal, where the act did not happen because somebody would not do it.
  var refusal: Status?
  /// Whether the words take it for granted, so that nothing above them counts ("after the talks").
  var isPresupposed = false

  /// Puts the act under one more governing word, from the inside out.
  mutating func embed(under reading: ComplementReading, cue: Int, source: Int?) {
    let before = status
    status = Factuality.compose(reading, over: status)
    refusal = refusal.map { Factuality.compose(reading, over: $0) }
    if status != before { self.cue = cue }
    if reading != .factive, self.source == nil { self.source = source }
  }

  /// Puts the act under a word of the governing clause itself: its modal, its negation.
  mutating func embed(under outer: Status, cue: Int?) {
    let before = status
    switch (outer, status) {
    case (.asserted, _): break
    case (.denied, .denied): status = .asserted
    case (.denied, .planned), (.denied, .asserted), (.denied, .reported): status = .denied
    case (.denied, .uncertain): break
    case (.reported, .asserted): status = .reported
    case (.reported, _): break
    case (.planned, .asserted), (.planned, .reported): status = .planned
    case (.planned, _): break
    case (.uncertain, .denied): break
    case (.uncertain, _): status = .uncertain
    }
    if status != before { self.cue = cue }
  }

  /// The status of a clause with `status` under a word with `reading`.
  static func compose(_ reading: ComplementReading, over status: Status) -> Status {
    switch (reading, status) {
    case (.factive, _): status
    case (.reported, .asserted): .reported
    case (.reported, _): status
    case (.planned, .denied): .denied
    case (.planned, .uncertain): .uncertain
    case (.planned, _): .planned
    case (.uncertain, _): .uncertain
    case (.denied, .denied): .asserted
    case (.denied, _): .denied
    }
  }
}
