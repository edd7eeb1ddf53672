import Knowledge

/// What happened in a made-up world on some days, before anybody wrote about it.
struct Story {
  /// Who did what to whom.
  struct Act {
    /// Positions in the story's people.
    let subject: Int
    let object: Int
    let relation: Relation
    let status: Status
    let day: CalendarDay
    /// What all who write of it say.
    let words: String
  }

  let people: [Int]
  let acts: [Act]
  let day: CalendarDay

  private static let relations = Weights(ranks: Wording.relations.count, offset: 4)
  /// In the order of declaration.
  private static let statuses = Weights([62, 14, 12, 6, 6])

  /// Something that these people did in the years 2016 to 2025.
  init(of people: [Int], _ dice: inout Dice) {
    let first = CalendarDay(firstOf: PartialDate(year: 2016)).number
    day = CalendarDay(number: first + dice.below(3653))
    self.people = people
    var acts: [Act] = []
    for _ in 0..<9 + dice.below(7) {
      // The lead takes part in every third act.
      let subject = dice.percent(33) ? 0 : dice.below(people.count)
      let object = (subject + 1 + dice.below(people.count - 1)) % people.count
      acts.append(
        Act(
          subject: subject, object: object,
          relation: Wording.relations[dice.draw(Self.relations)],
          status: Status.allCases[dice.draw(Self.statuses)],
          day: day.advanced(by: -dice.below(4)), words: Wording.filler(16 + dice.below(6), &dice)))
    }
    self.acts = acts
  }
}
