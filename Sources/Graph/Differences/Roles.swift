public import Knowledge

extension GraphDiff {
  /// A person whose roles two sides word differently.
  public struct RoleChange: Hashable, Sendable {
    /// Whose roles they are.
    public var actor: Actor.ID
    /// Those that documents of the earlier side vouch for, in order of first mention; never empty.
    public var before: [Affiliation]
    /// Those of the later side, likewise.
    public var after: [Affiliation]
  }
}

extension GraphDiff.RoleChange {
  /// Nil unless both sides tell a role, and not the same ones.
  init?(of actor: Actor.ID, before: [Affiliation], after: [Affiliation]) {
    guard !before.isEmpty, !after.isEmpty, Set(before.map(\.office)) != Set(after.map(\.office))
    else { return nil }
    self.init(actor: actor, before: before, after: after)
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
