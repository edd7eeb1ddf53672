import Knowledge

/// Tells which actors of two graphs are one.
///
/// Ids cannot tell: each graph numbers its homonyms by itself. Ends of a statement that both graphs
/// have are one; the rest is resolved as the actors of a corpus are.
struct ActorMatching {
  /// For each actor of the earlier graph the position of its match in the later one; nil for none.
  private(set) var matches: [Int32?]
  /// The actors of the later graph that have a match.
  private var taken = Set<Int32>()

  init(_ earlier: KnowledgeGraph, _ later: KnowledgeGraph) {
    matches = [Int32?](repeating: nil, count: earlier.actors.count)
    matchBySharedStatements(earlier, later)
    matchByName(earlier, later)
  }

  private mutating func match(_ one: Int32, _ other: Int32) {
    guard matches[Int(one)] == nil, taken.insert(other).inserted else { return }
    matches[Int(one)] = other
  }

  private struct Pair: Hashable {
    let one: Int32
    let other: Int32
  }

  /// Those with the most statements in common first.
  private mutating func matchBySharedStatements(
    _ earlier: KnowledgeGraph, _ later: KnowledgeGraph
  ) {
    let known = Dictionary(
      earlier.links.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var shared: [Pair: Int] = [:]
    for link in later.links {
      guard let old = known[link.key] else { continue }
      shared[Pair(one: old.subject, other: link.subject), default: 0] += 1
      shared[Pair(one: old.object, other: link.object), default: 0] += 1
    }
    func isRenamed(_ pair: Pair) -> Bool {
      earlier.actors[Int(pair.one)].name != later.actors[Int(pair.other)].name
    }
    let ranked = shared.sorted { first, second in
      if first.value != second.value { return first.value > second.value }
      let renamed = (isRenamed(first.key), isRenamed(second.key))
      if renamed.0 != renamed.1 { return renamed.1 }
      return (first.key.one, first.key.other) < (second.key.one, second.key.other)
    }
    for (pair, _) in ranked { match(pair.one, pair.other) }
  }

  /// Where each side has exactly one of an actor.
  private mutating func matchByName(_ earlier: KnowledgeGraph, _ later: KnowledgeGraph) {
    var usages: [ActorForm: ActorUsage] = [:]
    func form(_ actor: Actor, _ side: Article.ID) -> ActorForm {
      let form = ActorForm(actor, in: side)
      usages[form, default: ActorUsage(form: form)].add(actor)
      return form
    }
    let old = earlier.actors.indices.filter { matches[$0] == nil }
      .map { (position: Int32($0), form: form(earlier.actors[$0], "earlier")) }
    let new = later.actors.indices.filter { !taken.contains(Int32($0)) }
      .map { (position: Int32($0), form: form(later.actors[$0], "later")) }
    let resolution = ActorResolver().resolution(
      of: usages.values.sorted { $0.form < $1.form })
    func positions(_ side: [(position: Int32, form: ActorForm)]) -> [Actor.ID: [Int32]] {
      Dictionary(grouping: side) { resolution.table[$0.form] ?? "" }
        .mapValues { $0.map(\.position) }
    }
    let bearers = positions(new)
    for (id, positions) in positions(old) where positions.count == 1 && !id.isEmpty {
      guard let others = bearers[id], others.count == 1 else { continue }
      match(positions[0], others[0])
    }
  }
}

extension ActorUsage {
  fileprivate mutating func add(_ actor: Actor) {
    aliases = Set(aliases + actor.aliases).sorted()
    affiliations = inOrder(affiliations + actor.affiliations, of: "")
  }
}
