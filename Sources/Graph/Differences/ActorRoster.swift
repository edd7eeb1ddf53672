public import Knowledge

/// Who is who in a corpus: all that tells whether an actor is one of another corpus.
public struct ActorRoster: Sendable {
  /// A place in a text that names one actor, the same in every corpus that has the text.
  public enum Mention: Hashable, Sendable {
    /// The one end of a statement, or the other, by its key.
    case subject(UInt64)
    case object(UInt64)
    /// An actor of a document, by the document's name and the actor's name, kind and state there.
    case actor([String], of: Article.ID)
  }

  /// All of the corpus, each once.
  public var actors: [Actor]
  /// What documents call them, and whom each form stands for.
  public var forms: [ActorForm: Actor.ID]
  /// Whom each mention stands for.
  public var mentions: [Mention: Actor.ID]

  /// Puts the parts together.
  ///
  /// - Parameters:
  ///   - actors: with their roles, as far as known.
  ///   - forms: of the actors.
  ///   - mentions: of those that another corpus may have too.
  public init(
    actors: [Actor], forms: [ActorForm: Actor.ID], mentions: [Mention: Actor.ID]
  ) {
    self.actors = actors
    self.forms = forms
    self.mentions = mentions
  }

  /// What a graph knows: names, and the ends of its links.
  public init(_ graph: KnowledgeGraph) {
    actors = graph.actors
    forms = [:]
    for actor in graph.actors {
      // What means nothing outside its document is told by statements alone.
      let form = ActorForm(actor, in: "")
      if !form.isNameless { forms[form] = forms[form] == nil ? actor.id : "" }
    }
    forms = forms.filter { !$0.value.isEmpty }
    mentions = [:]
    for link in graph.links {
      mentions[.subject(link.key)] = graph.actors[Int(link.subject)].id
      mentions[.object(link.key)] = graph.actors[Int(link.object)].id
    }
  }
}
