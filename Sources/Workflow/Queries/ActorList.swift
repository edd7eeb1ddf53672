public import Graph
public import Knowledge
import Storage

/// Actors of a store.
public struct ActorList: Sendable {
  /// Sorted by id; of a search the nearest first.
  public var actors: [Actor]
  /// What was looked for, if it was.
  public var name: String?
}

/// Lists the actors of a store.
/// - Parameters:
///   - name: only those who may be meant by this name, also with slips of the pen; nil for all.
///   - question: the store; the filter's kinds and countries count.
///   - log: is told of a build that did not finish.
/// - Returns: none if a name finds nobody.
/// - Throws: `StoreError`, or `WorkflowError.emptyStore`.
public func actors(
  called name: String? = nil, _ question: Question, log: Log = .silent
) throws -> ActorList {
  let store = try question.opened(log)
  let actors: [Actor] =
    switch try name.map({ try store.actors(matching: $0) }) {
    case nil: try store.actors()
    case .found(let actor): try store.actors([actor.id])
    case .ambiguous(let several): try store.actors(Set(several.map(\.id)))
    case .unknown(let nearest): nearest
    }
  return ActorList(actors: actors.filter(question.filter.admits), name: name)
}

/// Why an actor of the corpus is who it is.
public struct Identity: Sendable {
  /// A name that documents use.
  public struct Form: Hashable, Sendable {
    /// The name, and what sets it apart from others of the same letters.
    public var form: ActorForm
    /// How many documents use it, at least 1.
    public var documents: Int
    /// Why it stands for the actor.
    public var reason: String
  }

  /// With aliases and roles.
  public var actor: Actor
  /// The most frequent first.
  public var forms: [Form]
  /// Its roles, each with a document that vouches for it; by date, the undated last.
  public var roles: [Affiliation]
  /// Those with whom a merge was considered and refused.
  public var refusals: [Refusal]
  /// The names of the others of the refusals.
  public var names: [Actor.ID: String]
}

/// Tells which names of which documents an actor was made of, and which it was not, and why.
/// - Parameters:
///   - name: a name, an alias, a surname, a role or an id.
///   - question: the store.
///   - log: is told of a build that did not finish.
/// - Returns: the actor with its forms and refusals.
/// - Throws: `StoreError`; `WorkflowError` for an empty store, an unknown or ambiguous
///   actor.
public func identity(of name: String, _ question: Question, log: Log = .silent) throws -> Identity {
  let store = try question.opened(log)
  let found = try store.actor(called: name, in: question.filter.period)
  let refusals = try store.refusals(of: found.id)
  let others = try store.actors(Set(refusals.flatMap { [$0.one, $0.other] } + [found.id]))
  return Identity(
    actor: others.first { $0.id == found.id } ?? found,
    forms: try store.forms(of: found.id).map {
      Identity.Form(form: $0.form, documents: $0.documents, reason: $0.reason)
    }, roles: try store.affiliations(of: found.id), refusals: refusals,
    names: Dictionary(uniqueKeysWithValues: others.map { ($0.id, $0.name) }))
}
