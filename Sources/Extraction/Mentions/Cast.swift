import Knowledge
import Ontology

/// The actors of one document, with what reading needs to tell them apart.
struct Cast: Sendable {
  /// One actor of the document.
  struct Member: Sendable {
    var actor: Actor
    var gender: RoleTable.Gender?
    /// Lemmas of the role nouns the text has given it: president, minister.
    fileprivate(set) var roles: [String] = []
    var isMedia = false
    /// How often the text names it.
    var count = 0
  }

  private(set) var members: [Member] = []
  private var byID: [Actor.ID: Int] = [:]
  private var byRole: [String: [Int]] = [:]
  /// The groups among the members, in the order of the cast.
  private var groups: [Int] = []

  subscript(index: Int) -> Member {
    get { members[index] }
    set { members[index] = newValue }
  }

  /// The index of an actor, which joins the cast if it is new.
  mutating func index(of actor: Actor, isMedia: Bool = false) -> Int {
    if let known = byID[actor.id] { return known }
    byID[actor.id] = members.count
    if actor.kind == .group { groups.append(members.count) }
    members.append(Member(actor: actor, isMedia: isMedia))
    return members.count - 1
  }

  /// The index of the country with this English short name.
  func country(_ name: String) -> Int? {
    members.firstIndex { $0.actor.kind == .country && $0.actor.name == name }
  }

  /// The group last named whose name ends in a noun.
  func lastGroup(endingIn noun: String) -> Int? {
    groups.last { members[$0].actor.name.lowercased().hasSuffix(noun) }
  }

  /// Notes that the text gives an actor a role, by its lemma.
  mutating func give(_ role: String, to index: Int) {
    guard !members[index].roles.contains(role) else { return }
    members[index].roles.append(role)
    byRole[role, default: []].append(index)
    // A special envoy is found under "envoy" too.
    if let noun = role.split(separator: " ").last.map(String.init), noun != role,
      byRole[noun]?.contains(index) != true
    {
      byRole[noun, default: []].append(index)
    }
  }

  /// Everybody to whom the text gives a role, or one whose noun it is, in the order of the cast.
  func holders(of role: String) -> [Int] { (byRole[role] ?? []).sorted() }

  /// The country that the document is about: named at least three times and more than any other.
  var topic: Int? {
    let countries = members.indices.filter { members[$0].actor.kind == .country }
      .sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    guard let first = countries.first, members[first].count >= 3,
      countries.count < 2 || members[countries[1]].count < members[first].count
    else { return nil }
    return first
  }

  /// Gives the one leader whose country the text leaves out that of the text: at home "the
  /// president" needs no country.
  /// - Parameters:
  ///   - isLeader: whether a role is that of a head of state or government.
  ///   - beside: how often each country stands in one sentence with an actor.
  mutating func settleHome(isLeader: (String) -> Bool, beside: (Int) -> [Int: Int]) {
    guard let topic else { return }
    let home = members[topic].actor.name
    let leaders = members.indices.filter { members[$0].roles.contains(where: isLeader) }
    let homeless = leaders.filter { members[$0].actor.country == nil }
    guard let leader = homeless.first, homeless.count == 1,
      !leaders.contains(where: { members[$0].actor.country == home })
    else { return }
    let led = Set(leaders.compactMap { members[$0].actor.country })
    let countries = beside(leader).filter { !led.contains(members[$0.key].actor.name) }
    guard countries.allSatisfy({ $0.key == topic || $0.value < countries[topic, default: 0] })
    else { return }
    members[leader].actor.country = home
  }

  /// Notes words that stand for an actor.
  mutating func note(alias: String, for index: Int) {
    members[index].count += 1
    guard alias != members[index].actor.name, !members[index].actor.aliases.contains(alias)
    else { return }
    members[index].actor.aliases.append(alias)
  }
}
