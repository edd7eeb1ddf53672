public import Knowledge

/// What a name that somebody typed may stand for.
public enum ActorMatch: Hashable, Sendable {
  /// One answers to it better than all others.
  case found(Actor)
  /// Several answer to it equally well; sorted by name and id.
  case ambiguous([Actor])
  /// None does; those whose names are spelt most alike, nearest first, at most five.
  case unknown(nearest: [Actor])
}

/// Finds actors by what a user types: case, accents and punctuation do not matter.
///
/// The first of these that any actor meets decides: the id, the name, an alias or surname, whole words
/// of the name in their order ("Aliyev", "Foreign Ministry"), the beginnings of such words ("Azer").
public struct ActorSearch: Sendable {
  private let entries: [Entry]

  /// A search among these actors, given in any order.
  public init(_ actors: [Actor]) {
    entries = actors.map(Entry.init).sorted {
      ($0.actor.name, $0.actor.id) < ($1.actor.name, $1.actor.id)
    }
  }

  /// The actors that `name` may stand for.
  public func match(_ name: String) -> ActorMatch {
    let asked = SearchKey(name)
    guard !asked.words.isEmpty else { return .unknown(nearest: []) }
    let readings: [(Entry) -> Bool] = [
      { $0.actor.id == name },
      { $0.name == asked },
      { $0.aliases.contains(asked) || $0.isSurname(asked) },
      { $0.name.contains(asked, by: ==) },
      { $0.name.contains(asked) { $0.hasPrefix($1) } },
    ]
    for answers in readings {
      let actors = entries.filter(answers).map(\.actor)
      if actors.count == 1 { return .found(actors[0]) }
      if !actors.isEmpty { return .ambiguous(actors) }
    }
    return .unknown(nearest: nearest(to: asked))
  }

  private func nearest(to asked: SearchKey, atMost count: Int = 5) -> [Actor] {
    let ranked = entries.enumerated().compactMap { offset, entry in
      entry.distance(to: asked).map { (distance: $0, offset: offset) }
    }
    return ranked.sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }
      .prefix(count).map { entries[$0.offset].actor }
  }
}

extension Actor {
  /// Whether this is its whole name, an alias, the surname of a person or the id; case, accents and
  /// punctuation do not matter.
  public func goes(by name: String) -> Bool { Entry(self).isCalled(SearchKey(name)) || id == name }
}

extension KnowledgeGraph {
  /// The actors of the graph that `name` may stand for; see `ActorSearch`.
  public func actors(matching name: String) -> ActorMatch { ActorSearch(actors).match(name) }
}

/// One actor, its names made ready for comparing.
private struct Entry: Sendable {
  let actor: Actor
  let name: SearchKey
  let aliases: [SearchKey]

  init(_ actor: Actor) {
    self.actor = actor
    name = SearchKey(actor.name)
    aliases = actor.aliases.map(SearchKey.init)
  }

  /// Whether this is its whole name, an alias or a surname.
  func isCalled(_ asked: SearchKey) -> Bool {
    name == asked || aliases.contains(asked) || isSurname(asked)
  }

  /// Whether a person's name ends in these words: nobody called by it alone hides another bearer.
  func isSurname(_ asked: SearchKey) -> Bool {
    actor.kind == .person && asked.words.count == 1 && name.words.last == asked.words[0]
  }

  /// How far the nearest of its names, or the last word of its name, is from what was typed; nil if
  /// more than a third of the letters differ.
  func distance(to asked: SearchKey) -> Int? {
    let limit = max(1, asked.text.unicodeScalars.count / 3)
    let spellings = [name.text] + aliases.map(\.text) + name.words.suffix(1)
    return spellings.compactMap { editDistance(asked.text, $0, limit: limit) }.min()
  }
}

/// The words of a name in lower case, without accents, punctuation and a leading article.
private struct SearchKey: Hashable, Sendable {
  let words: [String]
  let text: String

  init(_ name: String) {
    var words = nameWords(of: name)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    self.words = words
    text = words.joined(separator: " ")
  }

  /// Whether the asked words stand next to each other in these, each as `matches` says.
  func contains(_ asked: SearchKey, by matches: (String, String) -> Bool) -> Bool {
    guard asked.words.count <= words.count else { return false }
    return (0...words.count - asked.words.count).contains { start in
      zip(words[start...], asked.words).allSatisfy(matches)
    }
  }
}

/// The words of a name, folded: letters and digits, without apostrophes and full stops.
public func nameWords(of name: String) -> [String] {
  let letters = folded(name).unicodeScalars
  guard letters.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
  else { return [] }
  return slug(name).split(separator: "-").map(String.init)
}
