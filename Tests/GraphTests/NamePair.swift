import Graph
import Knowledge
import TestSupport

/// Two actors of two documents, and who else the corpus knows.
struct NamePair {
  let one: Actor
  let other: Actor
  /// Of further documents, one each.
  let among: [Actor]

  init(_ one: Actor, _ other: Actor, among: [Actor] = []) {
    self.one = one
    self.other = other
    self.among = among
  }

  /// Two people of one state, or of none that is known.
  init(_ one: String, _ other: String, of country: String? = nil) {
    self.init(person(one, of: country), person(other, of: country))
  }

  /// Two organisations of one state, or of none that is known.
  static func organisations(_ one: String, _ other: String, of country: String? = nil) -> NamePair {
    NamePair(organisation(one, of: country), organisation(other, of: country))
  }

  /// Whether the resolver takes the two for one.
  var isMerged: Bool {
    let documents = readings([[one], [other]] + among.map { [$0] })
    let resolution = ActorResolver().resolution(of: documents)
    let first = resolution.table[ActorForm(one, in: "1")]
    return first != nil && first == resolution.table[ActorForm(other, in: "2")]
  }

  /// For the list of failures.
  var description: String { "\(Self.words(one)) | \(Self.words(other))" }

  private static func words(_ actor: Actor) -> String {
    let details = [actor.kind.rawValue] + [actor.country].compactMap { $0 }
    return "\(actor.name) (\(details.joined(separator: ", ")))"
  }
}

extension Actor {
  /// The same actor holding a role on a day.
  func holding(_ role: String, of body: String?, on day: String? = nil) -> Actor {
    var actor = self
    actor.affiliations.append(
      Affiliation(person: id, role: role, of: body, asOf: day.map(date)))
    return actor
  }
}

/// A state named in one document.
func state(_ name: String, of country: String? = nil) -> Actor {
  Actor(id: slug(name), name: name, kind: .country, country: country)
}

/// A group named in one document.
func group(_ name: String, of country: String? = nil) -> Actor {
  Actor(id: slug(name), name: name, kind: .group, country: country)
}
