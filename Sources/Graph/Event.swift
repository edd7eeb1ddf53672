public import Knowledge

/// One act of two actors, told by one statement or by many.
///
/// Statements tell of one act if they are of the same pair, of the same family of relations, and
/// both facts or both of one other status, and if their dates can be those of one day: equal, or one
/// within the other. A coarse date beside several finer ones belongs to the newest of them that its
/// document can have known. A statement without a date of its own joins an act of its own document,
/// else one that lies at most a week before it was written. So ten papers on one meeting are one event,
/// and a meeting held again next month is another.
public struct Event: Hashable, Sendable {
  /// The same whatever else a graph holds; sixteen hexadecimal digits.
  public var id: String { hexadecimal(links.map(\.key).min() ?? 0) }
  /// In the order of their dates; never empty.
  public var links: [Link]
  /// The finest date of its statements, or that of the earliest document if none has a date.
  public var date: PartialDate?
  /// Whether only its documents are dated.
  public var isDatedByDocument: Bool
  /// The surest of its statements.
  public var status: Status

  /// How many publishers vouch for it; documents without one count as one more together.
  public var publishers: Int { Set(links.map(\.publisher)).count }

  fileprivate init(_ links: [Link], date: PartialDate?) {
    self.links = links.sorted(by: Link.isEarlier)
    self.date = date ?? links.compactMap(\.written).min()
    isDatedByDocument = date == nil
    status = links.map(\.status).min { $0.rank < $1.rank } ?? .uncertain
  }
}

extension KnowledgeGraph {
  /// The events that links tell of, in the order of their dates, undated ones last.
  func events(of links: some Sequence<Link>) -> [Event] {
    let acts = Dictionary(grouping: links, by: act)
    return acts.values.flatMap(eventsOfOneAct).sorted { one, other in
      (one.date?.code ?? .max, one.links[0].key) < (other.date?.code ?? .max, other.links[0].key)
    }
  }

  /// How many events edges tell of together, which may be fewer than the sum of theirs.
  public func eventCount(of edges: [Edge]) -> Int {
    edges.count == 1 ? edges[0].events : eventCount(of: edges.flatMap(\.links))
  }

  /// How many events links tell of.
  func eventCount(of links: some Collection<Link>) -> Int {
    guard links.count > 1 else { return links.count }
    return Dictionary(grouping: links, by: act).values.reduce(0) { $0 + eventsOfOneAct($1).count }
  }

  /// What statements of one event have in common, their dates apart.
  struct Act: Hashable {
    let pair: Link.Pair
    /// Who did it, where that tells acts apart, else -1.
    let subject: Int32
    /// The first relation of the graph with the same PLOVER type, or label if it is open.
    let family: Int32
    /// Facts have one.
    let status: Status
  }

  /// The act that a link tells of.
  func act(of link: Link) -> Act {
    let kind = kinds[Int(link.relation)]
    return Act(
      pair: link.pair, subject: kind.isTwoSided ? -1 : link.subject, family: kind.family,
      status: link.status.isFact ? .asserted : link.status)
  }

  /// What telling acts apart needs of a relation.
  struct RelationKind: Sendable {
    let isTwoSided: Bool
    let family: Int32

    static func of(_ relations: [Relation]) -> [RelationKind] {
      var families: [String: Int32] = [:]
      return relations.enumerated().map { position, relation in
        let name = relation.event?.rawValue ?? relation.label
        let family = families[name] ?? Int32(position)
        families[name] = family
        return RelationKind(isTwoSided: relation.isTwoSided, family: family)
      }
    }
  }
}

/// The events that links of one act tell of.
private func eventsOfOneAct(_ links: [Link]) -> [Event] {
  guard links.count > 1 else { return [Event(links, date: links[0].date)] }
  let dates = Set(links.compactMap(\.date)).sorted()
  let days = finest(of: dates)
  var members: [PartialDate: [Link]] = [:]
  for link in links {
    if let date = link.date {
      members[day(of: date, among: days, link.written), default: []].append(link)
    }
  }
  var undated: [Link] = []
  for link in links where link.date == nil {
    if let day = day(ofUndated: link, among: days, members) {
      members[day]?.append(link)
    } else {
      undated.append(link)
    }
  }
  return days.map { Event(members[$0] ?? [], date: $0) } + undatedEvents(undated)
}

/// The dates that contain no finer one, sorted; a date sorts just before those it contains.
private func finest(of sorted: [PartialDate]) -> [PartialDate] {
  sorted.indices.filter { position in
    position + 1 == sorted.count || !sorted[position].contains(sorted[position + 1])
  }.map { sorted[$0] }
}

/// The finest date that a date stands for: itself, or of those within it the newest that its
/// document can have known, else the first.
private func day(
  of date: PartialDate, among days: [PartialDate], _ written: PartialDate?
) -> PartialDate {
  let within = days[position(of: date, in: days)...].prefix(while: date.contains)
  let known = within.last { day in
    written.map { CalendarDay(firstOf: day) < Period($0).end } ?? false
  }
  return known ?? within.first ?? date
}

/// Where a date stands, or would stand, in a sorted list.
private func position(of date: PartialDate, in days: [PartialDate]) -> Int {
  var (low, high) = (0, days.count)
  while low < high {
    let middle = (low + high) / 2
    if days[middle] < date { low = middle + 1 } else { high = middle }
  }
  return low
}

/// The date of the event that a statement without date tells of; nil if there is none.
private func day(
  ofUndated link: Link, among days: [PartialDate], _ members: [PartialDate: [Link]]
) -> PartialDate? {
  let own = days.last { day in
    members[day]?.contains { $0.date != nil && $0.document == link.document } ?? false
  }
  guard own == nil, let written = link.written else { return own }
  let news = Period(written)
  return days.last { day in
    let happened = Period(day)
    return happened.start < news.end && happened.end.advanced(by: 7) >= news.start
  }
}

/// Statements without any date: one event for each date of writing, a coarse one beside a finer one
/// left out, and for each document that has no date either.
private func undatedEvents(_ links: [Link]) -> [Event] {
  let days = finest(of: Set(links.compactMap(\.written)).sorted())
  var written: [PartialDate: [Link]] = [:]
  var dateless: [Int32: [Link]] = [:]
  for link in links {
    if let date = link.written {
      written[day(of: date, among: days, nil), default: []].append(link)
    } else {
      dateless[link.document, default: []].append(link)
    }
  }
  return (Array(written.values) + Array(dateless.values)).map { Event($0, date: nil) }
}

extension Relation {
  /// Whether both take part alike, so that who began says little: talks, agreements, signatures.
  public var isTwoSided: Bool { symmetric || formal || event == .consult || event == .agree }
}

extension Status {
  /// 0 for the surest, in the order of declaration.
  public var rank: Int { Status.allCases.firstIndex(of: self) ?? Status.allCases.count }
}
