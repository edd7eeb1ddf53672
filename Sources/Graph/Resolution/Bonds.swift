import Knowledge

/// What decisions say of pairs of forms: which are one actor and which are two.
///
/// The latest decision is entered first; an earlier one that contradicts it is not.
struct Bonds: Sendable {
  /// How the forms that are one hang together; the edges that were entered, with their decisions.
  private var links: [Int: [(form: Int, decision: Decision)]] = [:]
  /// The representative of each linked form.
  private var roots: [Int: Int] = [:]
  /// The decision that parts two forms.
  private var parted: [Int: [Int: Decision]] = [:]
  /// The forms that decisions name, in the order of the decisions and of their names.
  private(set) var named: [Int] = []

  var isEmpty: Bool { named.isEmpty }

  /// Whether a decision says that the form is one with another.
  func isLinked(_ form: Int) -> Bool { links[form] != nil }

  /// The form that stands for all that are one with it.
  func root(_ form: Int) -> Int { roots[form] ?? form }

  /// The latest decision that names the form as one with another.
  func link(of form: Int) -> Decision? {
    links[form]?.map(\.decision).max { $0.line < $1.line }
  }

  /// The decision that two forms, or forms that are one with them, are two.
  func separation(_ one: Int, _ other: Int) -> Decision? { parted[root(one)]?[root(other)] }

  /// The decision that a member and some form of a cluster are two.
  func separation(of member: Member, from cluster: Cluster) -> Decision? {
    guard let others = parted[root(member.position)] else { return nil }
    return cluster.members.lazy.compactMap { others[root($0.position)] }.first
  }

  /// Whether a decision parts the form from another.
  func isParted(_ form: Int) -> Bool { parted[root(form)] != nil }

  /// Pairs of forms that a decision parts, each once, sorted.
  var partedPairs: [(one: Int, other: Int, decision: Decision)] {
    parted.sorted { $0.key < $1.key }.flatMap { one, others in
      others.sorted { $0.key < $1.key }.filter { one < $0.key }.map { (one, $0.key, $0.value) }
    }
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
    let (kept, gone) = (min(root(one), root(other)), max(root(one), root(other)))
    guard kept != gone else { return nil }
    for form in members(of: gone) { roots[form] = kept }
    for (opposite, separation) in parted.removeValue(forKey: gone) ?? [:] {
      parted[opposite]?[gone] = nil
      parted[opposite, default: [:]][kept] = separation
      parted[kept, default: [:]][opposite] = separation
    }
    return nil
  }

  /// Enters that two forms are two.
  /// - Returns: the later decision that says otherwise, if there is one; then nothing is entered.
  mutating func part(_ one: Int, _ other: Int, by decision: Decision) -> Decision? {
    guard root(one) != root(other) else { return path(from: one, to: other).first ?? decision }
    parted[root(one), default: [:]][root(other)] = parted[root(one)]?[root(other)] ?? decision
    parted[root(other), default: [:]][root(one)] = parted[root(other)]?[root(one)] ?? decision
    return nil
  }

  /// All forms that are one with a form, itself included.
  private func members(of form: Int) -> [Int] {
    var found = [form]
    var seen: Set = [form]
    var next = 0
    while next < found.count {
      for link in links[found[next]] ?? [] where seen.insert(link.form).inserted {
        found.append(link.form)
      }
      next += 1
    }
    return found.filter { root($0) == root(form) }
  }

  /// The decisions by which one form is another.
  private func path(from one: Int, to other: Int) -> [Decision] {
    var ways: [Int: [Decision]] = [one: []]
    var queue = [one]
    var next = 0
    while next < queue.count, ways[other] == nil {
      for link in links[queue[next]] ?? [] where ways[link.form] == nil {
        ways[link.form] = (ways[queue[next]] ?? []) + [link.decision]
        queue.append(link.form)
      }
      next += 1
    }
    return ways[other] ?? []
  }
}

extension Decision {
  /// "Decided on 2026-11-22, line 4: one man in two spellings".
  var words: String {
    "decided on \(date)" + (line > 0 ? ", line \(line)" : "")
      + (reason.isEmpty ? "" : ": \(reason)")
  }
}
