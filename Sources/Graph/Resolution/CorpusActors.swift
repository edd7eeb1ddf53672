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
  let actors = cluster.members.map(\.actor)
  let full = cluster.members.filter { $0.form.short == nil }.map(\.actor.name)
  let name = bestName(of: full.isEmpty ? actors.map(\.name) : full)
  let words = Set(actors.map(\.name)).union(actors.flatMap(\.aliases)).subtracting([name])
  let id = slug(name)
  return Actor(
    id: id, name: name, kind: actors[0].kind,
    country: mostFrequent(actors.compactMap(\.country)), aliases: words.sorted(),
    affiliations: affiliations(of: cluster.members, as: id))
}

/// The name that most documents use; one in capitals only if there is no other.
private func bestName(of names: [String]) -> String {
  let written = names.filter { $0 != $0.uppercased() }
  return mostFrequent(written.isEmpty ? names : written) ?? ""
}

/// The value that occurs most often, of equally frequent ones the first by bytes.
private func mostFrequent(_ values: [String]) -> String? {
  let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
  return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
}

/// In the order of their dates, then of document and mention, each once.
private func affiliations(of members: [Member], as person: Actor.ID) -> [Affiliation] {
  var seen = Set<Affiliation>()
  let all = members.flatMap { member in
    member.actor.affiliations.map { affiliation in
      var affiliation = affiliation
      affiliation.person = person
      return affiliation
    }
  }.filter { seen.insert($0).inserted }
  return all.enumerated().sorted { one, other in
    switch (one.element.asOf, other.element.asOf) {
    case (let first?, let second?) where first != second: first < second
    case (nil, .some): false
    case (.some, nil): true
    default: one.offset < other.offset
    }
  }.map(\.element)
}
