public import Knowledge

extension KnowledgeGraph {
  /// What an actor did and what was done to it, event by event.
  ///
  /// - Parameters:
  ///   - actor: an id.
  ///   - other: only what concerns this actor too, whatever its kind and country; nil for all.
  ///   - filter: which statements and actors count.
  /// - Returns: in the order of their dates, the undated last.
  public func timeline(
    of actor: Actor.ID, with other: Actor.ID? = nil, where filter: Filter = Filter()
  ) -> [Event] {
    events(of: links(of: actor, with: other, where: filter))
  }

  /// The edges of an event, sorted as a graph sorts them.
  public func edges(of event: Event) -> [Edge] { edges(of: event.links) }

  /// The edges between two actors, sorted as a graph sorts them; directions are seen from the first.
  public func edges(
    between one: Actor.ID, and other: Actor.ID, where filter: Filter = Filter()
  ) -> [Edge] {
    edges(of: links(of: one, with: other, where: filter))
  }

  private func links(of actor: Actor.ID, with other: Actor.ID?, where filter: Filter) -> [Link] {
    guard let centre = position(of: actor) else { return [] }
    let partner = other.map { position(of: $0) }
    return steps(from: [centre], where: filter) { far in
      partner.map { $0 == far } ?? filter.admits(actors[Int(far)])
    }.map(\.link)
  }
}
