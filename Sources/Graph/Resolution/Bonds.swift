import Knowledge

/// What decisions say of pairs of forms: which are one actor and which are two.
///
/// The latest decision is entered first; an earlier one that contradicts it is not.
struct Bonds: Sendable {
  /// How the forms that are one hang together; the edges that were entered, with their decisions.
  private var links: [Int: [(form: Int, decision: Decision)]] = [:]
  /// The form that each linked form's group goes by.
  private var groups: [Int: Int] = [:]
  /// The forms that are one, by the form that they go by.
  private var members: [Int: Group] = [:]
  /// The decision that parts two groups; a form that is not linked is one of its own.
  private var parted: [Int: [Int: Decision]] = [:]
  /// The forms that decisions name, in the order of the decisions and of their names.
  private(set) var named: [Int] = []

  var isEmpty: Bool { named.isEmpty }

  /// Whether a decision says that the form is one with another.
  func isLinked(_ form: Int) -> Bool { links[form] != nil }

  /// The first of all forms that are one with it.
  func root(_ form: Int) -> Int { members[group(form)]?.first ?? form }

  private func group(_ form: Int) -> Int { groups[form] ?? form }

  /// The latest decision that names the form as one with another.
  func link(of form: Int) -> Decision? {
    links[form]?.map(\.decision).max { $0.line < $1.line }
  }

  /// The decision that two forms, or forms that are one with them, are two.
  func separation(_ one: Int, _ other: Int) -> Decision? { parted[group(one)]?[group(other)] }

  /// The decision that a member and some form of a cluster are two.
  func separation(of member: Member, from cluster: Cluster) -> Decision? {
    guard let others = parted[group(member.position)] else { return nil }
    return cluster.members.lazy.compactMap { others[group($0.position)] }.first
  }

  /// Whether a decision parts the form from another.
  func isParted(_ form: Int) -> Bool { parted[group(form)] != nil }

  /// Pairs of forms that a decision parts, each once, sorted.
  var partedPairs: [(one: Int, other: Int, decision: Decision)] {
    parted.flatMap { one, others in
      others.map { (one: root(one), other: root($0), decision: $1) }.filter { $0.one < $0.other }
    }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
  }

  /// Puts the forms that a decision names at the end of `named`.
  mutating func name(_ forms: [Int]) {
    named += forms
  }

  /// Enters that two forms are one.
  /// - Returns: the later decision that says otherwise, if there is one; then nothing is entered.
  mutating func link(_ one: Int, _ other: Int, by decision: Decision) -> Decision? {
    if let later = separation(one, other) { return later }
    links[one, default: []].append((other, decision))
    links[other, default: []].append((one, decision))
    unite(group(one), group(other))
    return nil
  }

  /// Makes one group of two.
  ///
  /// The smaller goes by the form of the larger, so that no form changes its group more often than
  /// the logarithm of their number.
  private mutating func unite(_ one: Int, _ other: Int) {
    guard one != other else { return }
    let (kept, gone) = size(one) < size(other) ? (other, one) : (one, other)
    // Where both are parted from a third, the decision of the later group's first form counts.
    let isGoneLater = root(gone) > root(kept)
    for (opposite, separation) in parted.removeValue(forKey: gone) ?? [:] {
      parted[opposite]?[gone] = nil
      let known = isGoneLater ? nil : parted[kept]?[opposite]
      parted[opposite, default: [:]][kept] = known ?? separation
      parted[kept, default: [:]][opposite] = known ?? separation
    }
    let moved = members.removeValue(forKey: gone) ?? Group(gone)
    for form in moved.forms { groups[form] = kept }
    members[kept, default: Group(kept)].add(moved)
  }

  private func size(_ group: Int) -> Int {
    (members[group]?.forms.count ?? 1) + (parted[group]?.count ?? 0)
  }

  /// Enters that a form and others are two.
  /// - Returns: the later decisions that say otherwise; of those nothing is entered.
  mutating func part(_ one: Int, from others: [Int], by decision: Decision) -> [Decision] {
    var links: [Int: Decision]?
    return others.compactMap { other in
      let (group, opposite) = (group(one), group(other))
      guard group != opposite else {
        links = links ?? firstLinks(from: one)
        return links?[other] ?? decision
      }
      let separation = parted[group]?[opposite] ?? decision
      parted[group, default: [:]][opposite] = separation
      parted[opposite, default: [:]][group] = separation
      return nil
    }
  }

  /// The first decision on the shortest way from a form to each that is one with it.
  private func firstLinks(from one: Int) -> [Int: Decision] {
    var first: [Int: Decision] = [:]
    var queue = [one]
    var next = 0
    while next < queue.count {
      let form = queue[next]
      for link in links[form] ?? [] where link.form != one && first[link.form] == nil {
        first[link.form] = first[form] ?? link.decision
        queue.append(link.form)
      }
      next += 1
    }
    return first
  }
}

/// Forms that decisions say are one.
private struct Group {
  private(set) var forms: [Int]
  /// The least.
  private(set) var first: Int

  init(_ form: Int) {
    forms = [form]
    first = form
  }

  mutating func add(_ other: Group) {
    forms += other.forms
    first = min(first, other.first)
  }
}

extension Decision {
  /// "Decided on 2026-11-22, line 4: one man in two spellings".
  var words: String {
    "decided on \(date)" + (line > 0 ? ", line \(line)" : "")
      + (reason.isEmpty ? "" : ": \(reason)")
  }
}
