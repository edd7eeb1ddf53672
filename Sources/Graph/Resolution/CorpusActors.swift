import Knowledge

/// What the documents of a cluster together say of their actor.
///
/// - Returns: each cluster with its actor, whose id is the slug of its name; of homonyms all but the
///   first, by name, kind and country, have a number behind it.
func corpusActors(of clusters: [Cluster]) -> [(cluster: Cluster, actor: Actor)] {
  let portraits = clusters.map { ($0, portrait(of: $0)) }.sorted { one, other in
    let (first, second) = (sortKey(one.1), sortKey(other.1))
    return first == second ? one.0 < other.0 : first.lexicographicallyPrecedes(second)
  }
  var taken = Set<Actor.ID>()
  return portraits.map { cluster, portrait in
    var actor = portrait
    var number = 2
    while !taken.insert(actor.id).inserted {
      actor.id = "\(portrait.id)-\(number)"
      number += 1
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

private func portrait(of cluster: Cluster) -> Actor {
  let usages = cluster.members.map(\.usage)
  let full = cluster.members.filter { $0.form.short == nil }.map(\.usage)
  let name = bestName(of: full.isEmpty ? usages : full)
  let words = Set(usages.map(\.form.name)).union(usages.flatMap(\.aliases)).subtracting([name])
  return Actor(
    id: slug(name), name: name, kind: usages[0].form.kind,
    country: mostFrequent(usages.map { ($0.form.country, $0.documents) }), aliases: words.sorted(),
    affiliations: inOrder(usages.flatMap(\.affiliations), of: slug(name)))
}

/// The name that most documents use; one in capitals only if there is no other.
private func bestName(of usages: [ActorUsage]) -> String {
  let written = usages.filter { $0.form.name != $0.form.name.uppercased() }
  let names = (written.isEmpty ? usages : written).map { ($0.form.name as String?, $0.documents) }
  return mostFrequent(names) ?? ""
}

/// The value that occurs most often, of equally frequent ones the first by bytes.
private func mostFrequent(_ values: [(value: String?, count: Int)]) -> String? {
  let known = values.compactMap { value, count in value.map { ($0, count) } }
  let counts = Dictionary(known, uniquingKeysWith: +)
  return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
}
