public import Knowledge

extension GraphDiff {
  /// A person whose roles two sides word differently.
  public struct RoleChange: Hashable, Sendable {
    /// Whose roles they are.
    public var actor: Actor.ID
    /// Those that documents of the earlier side vouch for, in order of first mention.
    public var before: [Affiliation]
    /// Those of the later side, likewise.
    public var after: [Affiliation]
  }
}

extension GraphDiff.RoleChange {
  /// Nil if both sides tell the same roles or, unless it is strict, one of them tells none.
  init?(of actor: Actor.ID, before: [Affiliation], after: [Affiliation], isStrict: Bool = false) {
    let bothTell = !before.isEmpty && !after.isEmpty
    guard bothTell || isStrict, Set(before.map(\.office)) != Set(after.map(\.office)) else {
      return nil
    }
    self.init(actor: actor, before: before, after: after)
  }
}

extension GraphDiff {
  /// An actor that the later of two graphs calls, or takes for, something else.
  public struct IdentityChange: Hashable, Sendable {
    /// That of the later graph.
    public var actor: Actor.ID
    /// As each graph has it, under its own id.
    public var before: Actor
    public var after: Actor
  }
}

extension GraphDiff.IdentityChange {
  /// Nil if name, kind and state are the same.
  init?(from before: Actor, to after: Actor) {
    let isSame =
      before.name == after.name && before.kind == after.kind && before.country == after.country
    guard !isSame else { return nil }
    self.init(actor: after.id, before: before, after: after)
  }
}

extension Actor {
  /// The roles that documents of a period vouch for, each once, in the order of first mention.
  func roles(in period: Period) -> [Affiliation] {
    eachOnce(affiliations.filter { $0.asOf.map(period.overlaps) ?? false })
  }

  /// All its roles, each once, in the order of first mention.
  var roles: [Affiliation] { eachOnce(affiliations) }

  private func eachOnce(_ affiliations: [Affiliation]) -> [Affiliation] {
    var seen = Set<[String]>()
    return affiliations.filter { seen.insert($0.office).inserted }
  }
}

extension Affiliation {
  /// Role and body without regard to case and accents.
  fileprivate var office: [String] { [folded(role), folded(of ?? "")] }
}
