import Knowledge

/// How much links tell of one actor.
public struct Activity: Hashable, Sendable {
  /// Where the actor stands in the list of the graph.
  public var actor: Int32
  /// How many acts it had a part in; see `Event`.
  public var events: Int
  /// How many documents tell of them.
  public var documents: Int
}

extension KnowledgeGraph {
  /// How much links tell of each actor that they name.
  ///
  /// - Returns: those with the most events first, then those with the most documents, then by id.
  public func activity(in links: [Link]) -> [Activity] {
    var events = [Int](repeating: 0, count: actors.count)
    let sorted = links.sorted { $0.pair < $1.pair }
    var start = 0
    while start < sorted.count {
      let pair = sorted[start].pair
      let end = sorted[start...].firstIndex { $0.pair != pair } ?? sorted.count
      let count = eventCount(of: sorted[start..<end])
      events[Int(pair.first)] += count
      events[Int(pair.second)] += count
      start = end
    }
    let documents = documentCounts(in: links)
    let active = actors.indices.filter { events[$0] > 0 }
    return active.map {
      Activity(actor: Int32($0), events: events[$0], documents: documents[$0])
    }.sorted {
      ($1.events, $1.documents, $0.actor) < ($0.events, $0.documents, $1.actor)
    }
  }

  /// For each actor, how many documents the links that name it are of.
  private func documentCounts(in links: [Link]) -> [Int] {
    var mentions: [UInt64] = []
    mentions.reserveCapacity(links.count * 2)
    for link in links {
      let document = UInt64(UInt32(bitPattern: link.document))
      mentions.append(UInt64(link.subject) << 32 | document)
      mentions.append(UInt64(link.object) << 32 | document)
    }
    mentions.sort()
    var counts = [Int](repeating: 0, count: actors.count)
    var last: UInt64?
    for mention in mentions where mention != last {
      counts[Int(mention >> 32)] += 1
      last = mention
    }
    return counts
  }
}
