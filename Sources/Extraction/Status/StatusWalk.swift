import Ontology

/// What the way from an act out to the root of its sentence has shown so far.
struct StatusWalk {
  /// Which of the words further out still decide about the act.
  enum Reach: Hashable, Sendable {
    case all
    /// In a clause of time or manner: it shares the plans and doubts of the main clause.
    case plans
    /// In a clause that stands for itself: only the report of it all still counts.
    case reports
    /// It is there whatever the sentence says of it.
    case nothing

    func admits(_ reading: ComplementReading) -> Bool {
      switch self {
      case .all: true
      case .plans: [.planned, .uncertain, .reported].contains(reading)
      case .reports: reading == .reported
      case .nothing: false
      }
    }
  }

  /// The token of the act's verb or noun.
  var predicate: Int
  var factuality: Factuality
  var reach = Reach.all

  /// Puts the act under a word, if the word still counts.
  mutating func embed(
    _ reading: ComplementReading?, by cue: Int, from source: Int? = nil
  ) {
    guard let reading, reach.admits(reading) else { return }
    factuality.embed(reading, by: cue, from: source)
  }

  /// Puts the act under the modals and negations of a governing clause.
  mutating func embed(_ outer: Factuality) {
    guard let cue = outer.cue else { return }
    embed(cue.reading, by: cue.token)
  }

  /// Leaves the words further out no more than a narrower reach.
  mutating func narrow(to reach: Reach) {
    if self.reach == .all || self.reach == .plans || reach == .nothing { self.reach = reach }
  }
}
