public import Knowledge

extension KnowledgeGraph {
  /// What an actor did and what was done to it, event by event.
  ///
  /// - Parameters:
  ///   - actor: an id.
  ///   - other: only what concerns this actor too; nil for all.
  ///   - filter: which statements and actors count.
  /// - Returns: in the order of their dates, the undated last.
  public func timeline(
    of actor: Actor.ID, with other: Actor.ID? = nil, where filter: Filter = Filter()
  ) -> [Event] {
    guard let centre = position(of: actor) else { return [] }
    let passing = LinkFilter(filter, in: self)
    let partner = other.map { position(of: $0) }
    let links = adjacency.links(of: centre).map { self.links[Int($0)] }.filter { link in
      let far = link.other(than: centre)
      return passing.admits(link) && passing.leads(link, from: centre)
        && (partner.map { $0 == far } ?? filter.admits(actors[Int(far)]))
    }
    return events(of: vouchedFor(links, by: filter.minimumSources))
  }

  /// The edges of an event, sorted as a graph sorts them.
  public func edges(of event: Event) -> [Edge] { edges(of: event.links) }

  /// The edges between two actors, sorted as a graph sorts them.
  public func edges(
    between one: Actor.ID, and other: Actor.ID, where filter: Filter = Filter()
  ) -> [Edge] {
    edges(of: timeline(of: one, with: other, where: filter).flatMap(\.links))
  }
}
