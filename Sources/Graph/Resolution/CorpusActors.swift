import Knowledge

/// What the documents of a cluster together say of their actor.
///
/// - Parameter names: the names that decisions give, by position of the cluster in `clusters`.
/// - Returns: each cluster with its actor, whose id is the slug of its name; of homonyms all but the
///   first, by name, kind and country, have a number behind it.
func corpusActors(
  of clusters: [Cluster], renamed names: [Int: String]
) -> [(cluster: Cluster, actor: Actor)] {
  let portraits = clusters.enumerated().map { ($1, portrait(of: $1, called: names[$0])) }
    .sorted { one, other in
      let (first, second) = (sortKey(one.1), sortKey(other.1))
      return first == second
        ? one.0.position < other.0.position : first.lexicographicallyPrecedes(second)
    }
  let plain = Set(portraits.map(\.1.id))
  var taken = Set<Actor.ID>()
  var numbers: [Actor.ID: Int] = [:]
  return portraits.map { cluster, portrait in
    var actor = portrait
    while !taken.insert(actor.id).inserted {
      repeat {
        numbers[portrait.id, default: 1] += 1
        actor.id = "\(portrait.id)-\(numbers[portrait.id] ?? 1)"
      } while plain.contains(actor.id)
    }
    for position in actor.affiliations.indices { actor.affiliations[position].person = actor.id }
    return (cluster, actor)
  }
}

/// States and bodies come before people and groups of the same name.
private func sortKey(_ actor: Actor) -> [String] {
  let kinds: [Actor.Kind] = [.country, .organisation, .group, .person]
  let rank = kinds.firstIndex(of: actor.kind) ?? kinds.count
  return [actor.name, String(rank), actor.country ?? ""]
}

private func portrait(of cluster: Cluster, called decided: String?) -> Actor {
  let usages = cluster.members.map(\.usage)
  let name = decided ?? cluster.name
  let words = Set(usages.map(\.form.name)).union(usages.flatMap(\.aliases)).subtracting([name])
  let kind = mostFrequent(usages.map { ($0.form.kind.rawValue, $0.documents) })
  return Actor(
    id: slug(name), name: name, kind: kind.flatMap(Actor.Kind.init) ?? usages[0].form.kind,
    country: mostFrequent(usages.map { ($0.form.country, $0.documents) }), aliases: words.sorted(),
    affiliations: inOrder(usages.flatMap(\.affiliations), of: ""))
}
