public import Knowledge

/// One act of two actors, told by one statement or by many.
///
/// Statements tell of one act if they are of the same pair, of the same family of relations, and
/// both facts or both of one other status, and if their dates can be those of one day: equal, or one
/// within the other. A coarse date beside several finer ones belongs to the newest of them that its
/// document can have known. A statement without a date of its own joins an act of its own document,
/// else the newest that lies at most a week before it was written; what no dated statement explains is
/// one act for each date of writing. So ten papers on one meeting are one event, and a meeting held
/// again next month is another.
public struct Event: Hashable, Sendable {
  /// Sixteen hexadecimal digits: the least key of its statements, so that no two events of a graph
  /// have the same.
  public var id: String { hexadecimal(links.map(\.key).min() ?? 0) }
  /// In the order of their dates; never empty.
  public var links: [Link]
  /// The finest date of its statements, or of their documents if none has a date; nil if these have
  /// none either.
  public var date: PartialDate?
  /// Whether only its documents are dated.
  public var isDatedByDocument: Bool
  /// The surest of its statements.
  public var status: Status

  /// How many publishers vouch for it; documents without one count as one more together.
  public var publishers: Int { Set(links.map(\.publisher)).count }

  fileprivate init(_ links: [Link], on date: PartialDate?) {
    self.links = links.sorted(by: Link.isEarlier)
    self.date = date
    isDatedByDocument = date != nil && links.allSatisfy { $0.date == nil }
    status = links.map(\.status).min { $0.rank < $1.rank } ?? .uncertain
  }
}

extension KnowledgeGraph {
  /// The events that links tell of, in the order of their dates, undated ones last.
  public func events(of links: some Sequence<Link>) -> [Event] {
    let acts = Dictionary(grouping: links, by: act)
    return acts.values.flatMap { links in
      linksByDay(links).map { Event($0.links, on: $0.day) }
    }.sorted { one, other in
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
    return Dictionary(grouping: links, by: act).values.reduce(0) { $0 + linksByDay($1).count }
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

  /// What telling acts apart and sorting edges need of a relation.
  struct RelationKind: Sendable {
    let isTwoSided: Bool
    /// See `Act`.
    let family: Int32
    /// Its place among all relations of the graph.
    let order: Int32

    static func of(_ relations: [Relation]) -> [RelationKind] {
      var families: [String: Int32] = [:]
      let sorted = relations.sorted(by: Relation.precedes)
      let places = Dictionary(
        sorted.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
      return relations.enumerated().map { position, relation in
        let name = relation.event?.rawValue ?? relation.label
        let family = families[name] ?? Int32(position)
        families[name] = family
        return RelationKind(
          isTwoSided: relation.isTwoSided, family: family, order: places[relation] ?? 0)
      }
    }
  }
}

/// Which links of one act tell of one event, and on which day.
private func linksByDay(_ links: [Link]) -> [(day: PartialDate?, links: [Link])] {
  guard links.count > 1 else { return [(links[0].countingDate, links)] }
  let days = finest(of: links.compactMap(\.date))
  var members: [PartialDate: [Link]] = [:]
  var newestOfDocument: [Int32: PartialDate] = [:]
  for link in links {
    guard let date = link.date else { continue }
    let day = day(of: date, among: days, known: link.written)
    members[day, default: []].append(link)
    newestOfDocument[link.document] = max(day, newestOfDocument[link.document] ?? day)
  }
  var undated: [Link] = []
  for link in links where link.date == nil {
    let news = link.written.flatMap { newest(of: days, inNewsOf: $0) }
    if let day = newestOfDocument[link.document] ?? news {
      members[day, default: []].append(link)
    } else {
      undated.append(link)
    }
  }
  return days.map { ($0, members[$0] ?? []) } + linksByWriting(undated)
}

/// Of some dates those that contain no finer one of them, sorted, each once.
private func finest(of dates: [PartialDate]) -> [PartialDate] {
  // A date sorts just before those that it contains.
  let sorted = Set(dates).sorted()
  return sorted.indices.filter { position in
    position + 1 == sorted.count || !sorted[position].contains(sorted[position + 1])
  }.map { sorted[$0] }
}

/// The finest date that a date stands for: itself, or of those within it the newest that its
/// document can have known, else the first.
private func day(
  of date: PartialDate, among days: [PartialDate], known written: PartialDate?
) -> PartialDate {
  let within = days[days.boundary { $0 >= date }...].prefix(while: date.contains)
  let end = written.map { Period($0).end }
  let known = within.last { day in end.map { CalendarDay(firstOf: day) < $0 } ?? false }
  return known ?? within.first ?? date
}

/// The newest of some days, none within another, that lies at most a week before a date of writing.
private func newest(of days: [PartialDate], inNewsOf written: PartialDate) -> PartialDate? {
  let news = Period(written)
  let begun = days[..<days.boundary { CalendarDay(firstOf: $0) >= news.end }]
  return begun.last.flatMap { Period($0).end.advanced(by: 7) > news.start ? $0 : nil }
}

/// Statements without any date: those of one date of writing are of one event, a coarse one beside a
/// finer one left out, and those of a document that has no date either.
private func linksByWriting(_ links: [Link]) -> [(day: PartialDate?, links: [Link])] {
  let days = finest(of: links.compactMap(\.written))
  var written: [PartialDate: [Link]] = [:]
  var dateless: [Int32: [Link]] = [:]
  for link in links {
    if let date = link.written {
      written[day(of: date, among: days, known: nil), default: []].append(link)
    } else {
      dateless[link.document, default: []].append(link)
    }
  }
  return written.map { ($0, $1) } + dateless.values.map { (nil, $0) }
}

extension Relation {
  /// Whether both take part alike, so that who began says little: talks, agreements, signatures.
  public var isTwoSided: Bool { symmetric || formal || event == .consult || event == .agree }
}

extension Status {
  /// 0 for the surest, in the order of declaration.
  public var rank: Int {
    switch self {
    case .asserted: 0
    case .reported: 1
    case .planned: 2
    case .uncertain: 3
    case .denied: 4
    }
  }
}
