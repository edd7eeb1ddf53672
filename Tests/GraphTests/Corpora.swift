import Graph
import Knowledge

/// A person named in one document.
func person(_ name: String, of country: String? = nil, aliases: [String] = []) -> Actor {
  Actor(id: slug(name), name: name, kind: .person, country: country, aliases: aliases)
}

/// An organisation named in one document.
func organisation(_ name: String, of country: String? = nil, aliases: [String] = []) -> Actor {
  Actor(id: slug(name), name: name, kind: .organisation, country: country, aliases: aliases)
}

/// One reading for each list of actors, of the documents `1`, `2` and so on.
func readings(_ documents: [[Actor]]) -> [Reading] {
  documents.enumerated().map { Reading(document: String($0 + 1), actors: $1) }
}

/// What documents with these actors resolve to.
func resolution(of documents: [Actor]...) -> ActorResolver.Resolution {
  ActorResolver().resolution(of: readings(documents))
}

/// What documents with these actors resolve to under decisions.
func resolution(
  under verdicts: [Decision.Verdict], of documents: [Actor]...
) -> ActorResolver.Resolution {
  ActorResolver(decisions: decisions(verdicts)).resolution(of: readings(documents))
}

/// Decisions that stand in the lines from 1 on.
func decisions(_ verdicts: [Decision.Verdict]) -> [Decision] {
  verdicts.enumerated().map {
    Decision($1, date: PartialDate(year: 2026), reason: "told so", line: $0 + 1)
  }
}

/// How many actors of the corpus documents with these actors have.
func actorsFound(in documents: [Actor]...) -> Int {
  ActorResolver().resolution(of: readings(documents)).actors.count
}

extension ActorResolver.Resolution {
  /// The corpus actor of a document's actor.
  func actor(_ actor: Actor, in document: String = "1") -> Actor.ID? {
    form(of: actor, in: document).flatMap { table[$0] }
  }

  /// Why a document's actor stands where it stands.
  func reason(_ actor: Actor, in document: String = "1") -> String? {
    form(of: actor, in: document).flatMap { reasons[$0] }
  }
}
