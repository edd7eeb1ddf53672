import Knowledge

/// The offices that somebody's affiliations are roles in, found by the days on which they are told.
struct Offices: Sendable {
  /// Each once.
  private(set) var all: Set<Office> = []
  /// Of each day and body the first two offices that have one holder at a time.
  ///
  /// A third tells no more: an office that rivals it rivals one of those two.
  private var held: [OfficeDay: [HeldOffice]] = [:]
  /// How many affiliations they were taken from.
  private var count = 0

  init(_ affiliations: [Affiliation] = []) {
    // Of many affiliations most differ in their dates alone.
    var known: [Wording: Office] = [:]
    for (place, affiliation) in affiliations.enumerated() {
      let wording = Wording(role: affiliation.role, body: affiliation.of)
      let office = known[wording] ?? Office(affiliation)
      known[wording] = office
      guard office.isOfOne, let body = office.body, let day = affiliation.asOf, day.day != nil
      else { continue }
      add(
        HeldOffice(place: place, role: office.role, affiliation: affiliation),
        on: OfficeDay(day: day, body: body))
    }
    all = Set(known.values)
    count = affiliations.count
  }

  var isEmpty: Bool { all.isEmpty }

  /// Takes in what follows in a list.
  mutating func append(_ others: Offices) {
    all.formUnion(others.all)
    for (moment, offices) in others.held {
      for office in offices {
        var office = office
        office.place += count
        add(office, on: moment)
      }
    }
    count += others.count
  }

  private mutating func add(_ office: HeldOffice, on moment: OfficeDay) {
    let known = held[moment, default: []]
    guard known.count < 2, known.first?.role != office.role else { return }
    held[moment, default: []].append(office)
  }

  /// Two offices that both people hold on one day, though hardly anybody holds both, in words: the
  /// first of this list, with the first of the other that rivals it.
  ///
  /// - Complexity: O(n) in the days of the one that has fewer.
  func rivalry(with other: Offices) -> String? {
    let (few, many) =
      held.count < other.held.count ? (held.keys, other.held) : (other.held.keys, held)
    var first: (one: HeldOffice, other: HeldOffice, day: PartialDate)?
    for moment in few where many[moment] != nil {
      guard let offices = held[moment], let others = other.held[moment] else { continue }
      for office in offices where office.place < first?.one.place ?? .max {
        guard let rival = others.first(where: { $0.role != office.role }) else { continue }
        first = (office, rival, moment.day)
      }
    }
    guard let (one, other, day) = first else { return nil }
    let roles = [one.affiliation.role, other.affiliation.role].sorted()
    return "\(roles[0]) and \(roles[1]) of \(one.affiliation.of ?? "") on one day, \(day)"
  }

  /// Whether two of them are offices of one body on one day that hardly anybody holds together.
  var hasRivals: Bool { held.values.contains { $0.count > 1 } }

  /// Whether both hold an office that has one holder at a time, of the same state or body.
  func share(with others: Offices) -> Bool {
    !all.filter { $0.isOfOne && $0.body != nil }.isDisjoint(with: others.all)
  }
}

/// A day on which a document has somebody in an office of a body.
private struct OfficeDay: Hashable {
  let day: PartialDate
  /// Folded.
  let body: String
}

/// An office on one day.
private struct HeldOffice {
  /// Its place among all affiliations.
  var place: Int
  /// Folded.
  let role: String
  let affiliation: Affiliation
}

/// A role and a body as a text words them.
private struct Wording: Hashable {
  let role: String
  let body: String?
}
