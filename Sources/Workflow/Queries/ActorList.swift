public import Knowledge
import Storage

/// All actors of a store.
public struct ActorList: Sendable {
  /// Sorted by id.
  public var actors: [Actor]
}

/// Lists the actors of a store.
/// - Throws: `StoreError`, or `WorkflowError.emptyStore`.
public func actors(_ question: Question) throws -> ActorList {
  let actors = try question.opened().actors()
  guard !actors.isEmpty else { throw WorkflowError.emptyStore(question.store) }
  return ActorList(actors: actors)
}
