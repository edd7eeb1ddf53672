import Knowledge
import Ontology

/// Whom the text has spoken of so far, for pronouns and descriptions to point back to.
///
/// Candidates are weighed as Lappin and Leass (1994) do it: recency by sentence, subjects and first
/// mentions above the rest.
struct Discourse: Sendable {
  /// One mention of one or more actors.
  struct Entry: Sendable {
    var actors: [Int]
    var token: Int
    var sentence: Int
    var isSubject: Bool
    /// The first of its kind in its sentence.
    var isFirst: Bool
  }

  private var entries: [Entry] = []
  /// How often each actor was spoken of, in the order of their first mentions.
  private var counts: [(actor: Int, count: Int)] = []
  /// The place of each actor in `counts`.
  private var places: [Int: Int] = [:]

  mutating func add(_ actors: [Int], token: Int, sentence: Int, isSubject: Bool) {
    let isFirst = !entries.reversed().prefix { $0.sentence == sentence }
      .contains { $0.actors.count == actors.count }
    for actor in actors { count(actor) }
    entries.append(
      Entry(
        actors: actors, token: token, sentence: sentence, isSubject: isSubject, isFirst: isFirst))
  }

  private mutating func count(_ actor: Int) {
    guard let place = places[actor] else {
      places[actor] = counts.count
      counts.append((actor, 1))
      return
    }
    counts[place].count += 1
  }

  /// The likeliest single actor that `fits`, named before `token` and at most `reach` sentences ago.
  func single(
    before token: Int, in sentence: Int, reach: Int, where fits: (Int) -> Bool
  ) -> Int? {
    var best: (actor: Int, score: Int)?
    for entry in entries.reversed() {
      guard sentence - entry.sentence <= reach else { break }
      guard entry.token < token, entry.actors.count == 1, let actor = entry.actors.first,
        fits(actor)
      else { continue }
      let score = score(of: entry, from: sentence)
      if score > (best?.score ?? Int.min) { best = (actor, score) }
    }
    return best?.actor
  }

  /// The last group of `count` or more actors that `fits`, at most `reach` sentences ago.
  func several(
    _ count: Int, before token: Int, in sentence: Int, reach: Int, where fits: ([Int]) -> Bool
  ) -> [Int]? {
    entries.reversed().prefix { sentence - $0.sentence <= reach }.first { entry in
      entry.token < token && entry.actors.count >= 2
        && (count == 0 || entry.actors.count == count) && fits(entry.actors)
    }?.actors
  }

  /// The last so many different actors that fit, in the order of the text; nil if there are fewer.
  func last(
    _ count: Int, before token: Int, in sentence: Int, reach: Int, where fits: (Int) -> Bool
  ) -> [Int]? {
    var found: [Int] = []
    for entry in entries.reversed() where entry.token < token {
      guard sentence - entry.sentence <= reach else { break }
      for actor in entry.actors.reversed() where fits(actor) && !found.contains(actor) {
        found.append(actor)
        if found.count == count { return found.reversed() }
      }
    }
    return nil
  }

  /// The two actors that a text speaks of most, if they stand out, in the order of the text.
  func mainTwo(where fits: (Int) -> Bool) -> [Int]? {
    let fitting = counts.filter { fits($0.actor) }
    let sorted = fitting.map(\.count).sorted(by: >)
    guard sorted.count > 2, sorted[1] >= 3, sorted[1] > sorted[2] else { return nil }
    return fitting.filter { $0.count >= sorted[1] }.map(\.actor)
  }

  private func score(of entry: Entry, from sentence: Int) -> Int {
    100 - 30 * (sentence - entry.sentence) + (entry.isSubject ? 25 : 0) + (entry.isFirst ? 10 : 0)
  }
}
