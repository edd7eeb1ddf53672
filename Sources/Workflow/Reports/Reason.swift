/// Why a statement reads as it does: the pattern that found its act, and the word that decided
/// whether it is a fact.
///
/// Read back from `Statement.rule`, `verb:31 cue:refused=denied`: the kind of pattern and its line in
/// the lexicon, then the cue and its reading.
struct Reason: Hashable {
  /// `verb` or `noun`; `joint` or `resumed` for acts that no pattern finds.
  var pattern: String
  /// Line, or file and line, of the pattern; empty for none.
  var place: String
  var cue: String?
  var reading: String?

  init(rule: String) {
    let halves = rule.split(separator: " ", maxSplits: 1)
    let pattern = (halves.first ?? "").split(separator: ":", maxSplits: 1)
    self.pattern = String(pattern.first ?? "")
    place = pattern.count > 1 ? String(pattern[1]) : ""
    guard halves.count > 1, halves[1].hasPrefix("cue:"),
      let sign = halves[1].lastIndex(of: "=")
    else { return }
    cue = String(halves[1][..<sign].dropFirst("cue:".count))
    reading = String(halves[1][sign...].dropFirst())
  }

  /// One line for a person.
  var text: String {
    let named = place.isEmpty ? pattern : "\(pattern) pattern of line \(place)"
    let found = Self.readings[pattern] ?? named
    guard let cue, let reading else { return found + "; no word qualifies it" }
    return found + "; “\(cue)” " + (Self.effects[reading] ?? "makes it \(reading)")
  }

  /// What finds an act without a pattern.
  private static let readings = [
    "joint": "two who do it together", "resumed": "an act told before, which goes on",
  ]

  private static let effects = [
    "factive": "takes it for granted", "implied": "implies it", "reported": "reports it",
    "planned": "leaves it to come", "uncertain": "leaves it open", "denied": "denies it",
  ]

  var json: JSON {
    [
      "pattern": .string(pattern), "line": .string(place), "cue": JSON(cue),
      "reading": JSON(reading),
    ]
  }
}
