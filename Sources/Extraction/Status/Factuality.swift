import Knowledge
import Ontology

/// Whether an act happened, who says so, and the word that decided it.
struct Factuality: Hashable, Sendable {
  /// A word that coloured an act, and how.
  struct Cue: Hashable, Sendable {
    var token: Int
    var reading: ComplementReading
  }

  var status = Status.asserted
  /// An index into the cast.
  var source: Int?
  /// The last word that changed the status; for a fact, the first that takes it for granted.
  var cue: Cue?
  /// The status of the refusal, where the act did not happen because somebody would not do it.
  var refusal: Status?

  /// Puts the act under one more word, from the inside out.
  ///
  /// The word at the token `cue` colours an act only once; of several sources the nearest counts;
  /// `undone` is what becomes of an act whose denial is denied.
  mutating func embed(
    _ reading: ComplementReading, by cue: Int, from source: Int? = nil,
    undoing undone: Status = .uncertain
  ) {
    guard self.cue?.token != cue else { return }
    let before = status
    let isUndone = reading == .denied && status == .denied
    status = isUndone ? undone : Factuality.compose(reading, over: status)
    refusal = refusal.map { Factuality.compose(reading, over: $0) }
    let takesForGranted = reading == .factive || reading == .implied
    if status != before || takesForGranted && self.cue == nil {
      self.cue = Cue(token: cue, reading: reading)
    }
    if !takesForGranted, self.source == nil { self.source = source }
  }

  /// The status of a clause with `status` under a word with `reading`.
  ///
  /// Two denials make no fact by themselves: who does not deny an act has not confirmed it.
  static func compose(_ reading: ComplementReading, over status: Status) -> Status {
    switch (reading, status) {
    case (.factive, _), (.implied, _): status
    case (.reported, .asserted): .reported
    case (.reported, _): status
    case (.planned, .denied): .denied
    case (.planned, .uncertain): .uncertain
    case (.planned, _): .planned
    case (.uncertain, _): .uncertain
    case (.denied, .denied), (.denied, .uncertain): .uncertain
    case (.denied, _): .denied
    }
  }
}
