import Knowledge

/// The actors of a made-up world, the best known first.
struct Cast {
  /// Somebody who acts, as the author of the world knows them.
  struct Player {
    let kind: Actor.Kind
    let country: String?
    /// What documents call it, in full, otherwise spelt, and short.
    let full: String
    let other: String
    let short: String
    /// Of a person, in the first and in the second half of the years.
    let roles: [String]
  }

  let players: [Player]
  private let fame: Weights
  /// The players of each state, and how well known they are.
  private var homes: [(players: [Int], fame: Weights)] = []

  /// A world of so many actors, among them twenty states.
  init(of count: Int, _ dice: inout Dice) {
    var players: [Player] = []
    for rank in 0..<count {
      let country = Wording.states[dice.below(Wording.states.count)]
      if rank % 5 == 0, rank / 5 < Wording.states.count {
        players.append(Self.state(Wording.states[rank / 5]))
      } else if rank % 9 == 4 {
        players.append(Self.body(rank / 9, country))
      } else if rank % 60 == 17 {
        players.append(Self.group(country, &dice))
      } else {
        players.append(Self.person(dice.below(max(40, count / 2)), country, &dice))
      }
    }
    self.players = players
    fame = Weights(ranks: count, offset: 8)
    for state in Wording.states {
      let people = players.indices.filter { players[$0].country == state }
      homes.append((people, Weights(people.map { 1 / Double($0 + 9) })))
    }
  }

  private static func state(_ name: String) -> Player {
    Player(kind: .country, country: name, full: name, other: name, short: name, roles: [])
  }

  private static func body(_ number: Int, _ country: String) -> Player {
    let field = Wording.fields[number % Wording.fields.count]
    let kind = Wording.bodies[number / Wording.fields.count % Wording.bodies.count]
    let name = "\(country) \(field) \(kind)"
    let acronym = name.split(separator: " ").compactMap(\.first).map(String.init).joined()
    return Player(
      kind: .organisation, country: country, full: name, other: "The \(name)", short: acronym,
      roles: [])
  }

  private static func group(_ country: String, _ dice: inout Dice) -> Player {
    let name = "\(dice.pick(Wording.groups)) of \(country)"
    return Player(kind: .group, country: country, full: name, other: name, short: name, roles: [])
  }

  private static func person(_ surname: Int, _ country: String, _ dice: inout Dice) -> Player {
    let given = dice.pick(Wording.givenNames)
    let (usual, other) = Wording.surname(surname)
    let initial = dice.pick(["A", "J", "K", "M"])
    let spelling = usual == other ? "\(given) \(initial). \(usual)" : "\(given) \(other)"
    return Player(
      kind: .person, country: country, full: "\(given) \(usual)", other: spelling,
      short: dice.percent(25) ? "\(given.prefix(1)). \(usual)" : usual,
      roles: [dice.pick(Wording.roles), dice.pick(Wording.roles)])
  }

  /// Who a story is about, the first by fame, half of the others compatriots of the first.
  func people(_ count: Int, _ dice: inout Dice) -> [Int] {
    let lead = dice.draw(fame)
    let home = Wording.states.firstIndex { $0 == players[lead].country } ?? 0
    var people = [lead]
    for _ in 0..<count * 3 where people.count < count {
      let next =
        dice.percent(50) && !homes[home].players.isEmpty
        ? homes[home].players[dice.draw(homes[home].fame)] : dice.draw(fame)
      if !people.contains(next) { people.append(next) }
    }
    return people
  }
}
