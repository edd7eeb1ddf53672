import Knowledge

/// What the documents of a cluster together say of their actor.
///
/// - Parameters:
///   - clusters: in any order.
///   - names: the names that decisions give, by position of the cluster in `clusters`.
/// - Returns: each cluster with its actor, whose id is the slug of its name; of homonyms all but the
///   first, by name, kind and country, have a number behind it, those renamed last.
func corpusActors(
  of clusters: [Cluster], renamed names: [Int: String]
) -> [(cluster: Cluster, actor: Actor)] {
  let portraits = clusters.enumerated().map { portrait(of: $1, called: names[$0]) }
  let order = clusters.indices.sorted { one, other in
    // A name that a decision gives must not take the id of an actor that documents call so.
    let isRenamed = (names[one] != nil, names[other] != nil)
    guard isRenamed.0 == isRenamed.1 else { return isRenamed.1 }
    return precedes(portraits[one], portraits[other])
      ?? (clusters[one].position < clusters[other].position)
  }
  let plain = Set(portraits.map(\.id))
  var taken = Set<Actor.ID>()
  var numbers: [Actor.ID: Int] = [:]
  return order.map { position in
    let portrait = portraits[position]
    var actor = portrait
    while !taken.insert(actor.id).inserted {
      repeat {
        numbers[portrait.id, default: 1] += 1
        actor.id = "\(portrait.id)-\(numbers[portrait.id] ?? 1)"
      } while plain.contains(actor.id)
    }
    for position in actor.affiliations.indices { actor.affiliations[position].person = actor.id }
    return (clusters[position], actor)
  }
}

/// Whether one comes first by name, states and bodies before people and groups; nil if nothing
/// tells.
private func precedes(_ one: Actor, _ other: Actor) -> Bool? {
  if one.name != other.name { return one.name < other.name }
  if one.kind != other.kind { return rank(one.kind) < rank(other.kind) }
  return one.country == other.country ? nil : one.country ?? "" < other.country ?? ""
}

private func rank(_ kind: Actor.Kind) -> Int {
  switch kind {
  case .country: 0
  case .organisation: 1
  case .group: 2
  case .person: 3
  }
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
