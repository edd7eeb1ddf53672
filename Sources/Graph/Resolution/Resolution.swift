public import Knowledge

extension ActorResolver {
  /// The corpus actors, and which of them each form stands for.
  public struct Resolution: Hashable, Sendable {
    /// Sorted by id, with the aliases and affiliations of every form.
    public var actors: [Actor]
    /// The id of the actor that each form stands for; of every form that was resolved.
    public var table: [ActorForm: Actor.ID]
    /// Why each form stands where it stands: "same name", "one spelling apart from Hikmat Rzayev".
    public var reasons: [ActorForm: String]
    /// Merges that were considered and refused, sorted; at most ten of each actor.
    public var refusals: [Refusal]
    /// Decisions that were not obeyed, sorted by line.
    public var conflicts: [DecisionConflict]

    /// Without arguments, the resolution of no forms.
    public init(
      actors: [Actor] = [], table: [ActorForm: Actor.ID] = [:],
      reasons: [ActorForm: String] = [:], refusals: [Refusal] = [],
      conflicts: [DecisionConflict] = []
    ) {
      self.actors = actors
      self.table = table
      self.reasons = reasons
      self.refusals = refusals
      self.conflicts = conflicts
    }

    /// The form that a document's actor was resolved by; nil if it was not.
    public func form(of actor: Actor, in document: Article.ID) -> ActorForm? {
      let form = ActorForm(actor, in: document)
      var singledOut = form
      singledOut.document = document
      return [singledOut, form].first { table[$0] != nil }
    }
  }
}
