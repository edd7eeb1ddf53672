import Foundation
import Graph
import Knowledge
import Ontology
import Storage

extension Store {
  /// The one actor that a user's words stand for.
  ///
  /// Tried in turn: the whole names of the corpus; another name of a state or body (a capital, a seat
  /// of government, a demonym); parts of names; a role ("foreign minister of Norway"), which belongs to whoever held it
  /// in the period.
  /// - Throws: `WorkflowError.unknownActor` with the nearest names, or `.ambiguousActor`.
  func actor(called name: String, in period: Period?) throws -> Actor {
    switch try actors(matching: name) {
    case .found(let actor):
      // "Oslo" is the capital before it is a word of Oslo University.
      return try actor.goes(by: name) ? actor : self.actor(fromGazetteer: name) ?? actor
    case .ambiguous(let actors):
      if !actors.contains(where: { $0.goes(by: name) }),
        let actor = try actor(fromGazetteer: name)
      {
        return actor
      }
      throw ambiguity(name, actors)
    case .unknown(let nearest):
      if let actor = try actor(fromGazetteer: name) { return actor }
      let holders = try holders(of: name, in: period)
      switch holders.count {
      case 0: throw WorkflowError.unknownActor(name, nearest: nearest.map(\.name))
      case 1: return holders[0]
      default: throw ambiguity(name, holders)
      }
    }
  }

  private func actor(fromGazetteer name: String) throws -> Actor? {
    try known(name).flatMap { try actors([$0.id]).first }
  }

  private func holders(of words: String, in period: Period?) throws -> [Actor] {
    let parts = words.components(separatedBy: " of ")
    let people = try actors()
    let whole = people.holders(of: words, body: nil, in: period)
    guard whole.isEmpty, parts.count > 1, let body = parts.last else { return whole }
    return people.holders(
      of: parts.dropLast().joined(separator: " of "), body: body, in: period)
  }

  private func ambiguity(_ name: String, _ actors: [Actor]) -> WorkflowError {
    .ambiguousActor(
      name,
      candidates: actors.map { actor in
        "\(actor.name) (\(actor.id))"
          + ([actor.country] + [actor.roles.last]).compactMap { $0.map { ", \($0)" } }.joined()
      })
  }
}

/// The English short name of a state that somebody typed: "United States" for "usa"; what the gazetteer
/// does not know as a state stays as it is.
func stateName(_ words: String) throws -> String {
  guard let actor = try known(words), actor.kind == .country else { return words }
  return actor.name
}

/// Whom the gazetteer knows by a name, in whatever case it was typed.
private func known(_ name: String) throws -> Actor? {
  // "baku", "usa" and "white house" are typed; the gazetteer knows proper names.
  let written = name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    .joined(separator: " ")
  let gazetteer = try Tables.bundled().gazetteer
  return [name, written, name.uppercased()].lazy.compactMap { gazetteer.entry(for: $0) }.first?
    .actor
}
