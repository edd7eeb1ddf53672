import Knowledge
import Linguistics

/// Whom "it" and "its" stand for.
extension ReferenceReader {
  /// The country or body that a neuter pronoun stands for; only a country has soil.
  func neuter(at token: Int, in sentence: Int) -> [Int]? {
    guard tree.relation(token) != .expl else { return nil }
    func kind(_ actor: Int) -> Actor.Kind { cast[actor].actor.kind }
    if let above = subjectAbove(token, where: { kind($0) != .person }) { return [above] }
    if let thing = objectBefore(token) {
      return references[thing]?.actors ?? descriptions.owners(of: thing, references, cast)
    }
    let isLand = tree.head(of: token).map { Self.lands.contains(tree.lemma($0)) } == true
    return discourse.single(before: token, in: sentence, reach: 1) {
      (kind($0) == .country || kind($0) == .organisation && !isLand)
        && !isCoArgument($0, of: token)
    }.map { [$0] }
  }

  private static let lands: Set<String> = ["soil", "territory", "airspace", "coast", "capital"]
}
