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
  /// How often each actor was spoken of, and the actors by their first mention.
  private var counts: [Int: Int] = [:]
  private var order: [Int] = []
  private var ranks: [Int: Int] = [:]

  mutating func add(_ actors: [Int], token: Int, sentence: Int, isSubject: Bool) {
    let isFirst = !entries.reversed().prefix { $0.sentence == sentence }
      .contains { $0.actors.count == actors.count }
    for actor in actors {
      if counts[actor] == nil {
        ranks[actor] = order.count
        order.append(actor)
      }
      counts[actor, default: 0] += 1
    }
    entries.append(
      Entry(
        actors: actors, token: token, sentence: sentence, isSubject: isSubject, isFirst: isFirst))
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
    var best: [Int] = []
    for actor in order where fits(actor) {
      best.append(actor)
      // Three are enough to tell whether two stand out; equals keep the order of the text.
      best.sort { (counts[$0] ?? 0, -(ranks[$0] ?? 0)) > (counts[$1] ?? 0, -(ranks[$1] ?? 0)) }
      if best.count > 3 { best.removeLast() }
    }
    guard best.count == 3, let second = counts[best[1]], let third = counts[best[2]], second >= 3,
      second > third
    else { return nil }
    return best.prefix(2).sorted { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }
  }

  private func score(of entry: Entry, from sentence: Int) -> Int {
    100 - 30 * (sentence - entry.sentence) + (entry.isSubject ? 25 : 0) + (entry.isFirst ? 10 : 0)
  }
}
