import GRDB
import Graph
import Knowledge

/// Reads the links that a filter lets pass, and what they name, as a graph.
///
/// Links name actors, relations and publishers by their numbers in the database until all are read;
/// only then is it known which these are.
struct LinkLoading {
  let db: Database
  private let filter: Filter
  /// Those that pass.
  let relations: [Relation]
  /// Where each relation of the database stands in `relations`; -1 for those that do not pass.
  private let positions: [Int32]
  private var links: [Link] = []
  /// The actors all of whose links are there.
  private var visited = Set<Int64>()

  init(_ db: Database, where filter: Filter) throws {
    self.db = db
    self.filter = filter
    let rows = try Row.fetchAll(
      db, sql: "SELECT number, label, event, symmetric, formal FROM relation ORDER BY number")
    var relations: [Relation] = []
    var positions: [Int32] = []
    for row in rows {
      let relation = try Relation(
        label: row.value(1), event: (row.value(2) as String?).map(EventType.init(stored:)),
        symmetric: row.value(3), formal: row.value(4))
      let number = Int(try Int32(stored: row.value(0) as Int64))
      while positions.count <= number { positions.append(-1) }
      guard filter.admits(relation) else { continue }
      positions[number] = Int32(relations.count)
      relations.append(relation)
    }
    (self.relations, self.positions) = (relations, positions)
  }

  /// Adds all links, or those of the filter's period.
  mutating func addAll() throws {
    guard let period = filter.period else { return try add("", []) }
    try addAll(of: period)
  }

  /// Adds the links of one of some periods.
  mutating func addAll(ofAny periods: [Period]) throws {
    for (position, period) in periods.enumerated() {
      let start = links.count
      try addAll(of: period)
      let known = periods[..<position]
      let isKnown = { (link: Link) in
        known.contains { link.countingDate.map($0.overlaps) ?? false }
      }
      links = links[..<start] + links[start...].filter { !isKnown($0) }
    }
  }

  private mutating func addAll(of period: Period) throws {
    try add(
      "INDEXED BY linkByDay WHERE firstDay < ? AND endDay > ?",
      [period.end.number, period.start.number])
  }

  /// Adds the links between two actors.
  mutating func add(between one: Int64, and other: Int64) throws {
    try add("WHERE subject = ? AND object = ?", [one, other])
    try add("WHERE object = ? AND subject = ?", [one, other])
  }

  /// Goes outwards from an actor ring by ring.
  mutating func add(around actor: Int64, hops: Int) throws {
    var rings = Rings(around: actor)
    var hop = 0
    while hop < hops, !rings.outermost.isEmpty {
      hop += 1
      rings.reach(try add(of: rings.outermost))
    }
  }

  /// Adds the links of some actors that are not there yet.
  ///
  /// - Returns: the actors at both ends of all their links.
  mutating func add(of actors: Set<Int64>) throws -> Set<Int64> {
    var ends = Set<Int64>()
    for near in actors.sorted() {
      let start = links.count
      try add("WHERE subject = ?", [near])
      try add("WHERE object = ?", [near])
      // Two statements may have one key, so that a link is known only by where it was met before.
      let new = links[start...].filter { link in
        let (subject, object) = (Int64(link.subject), Int64(link.object))
        ends.formUnion([subject, object])
        return !visited.contains(subject) && !visited.contains(object)
      }
      links.replaceSubrange(start..., with: new)
      visited.insert(near)
    }
    return ends
  }

  private mutating func add(_ condition: String, _ arguments: StatementArguments) throws {
    let columns =
      "key, document, subject, object, voice, relation, publisher, status, date, written"
    try db.forEachRow(of: "SELECT \(columns) FROM link \(condition)", arguments) { row in
      let relation: Int = try row.value(5)
      guard positions.indices.contains(relation), positions[relation] >= 0 else { return }
      let link = try Link(
        key: UInt64(bitPattern: row.value(0) as Int64),
        document: Int32(stored: row.value(1) as Int64),
        subject: Int32(stored: row.value(2) as Int64),
        object: Int32(stored: row.value(3) as Int64),
        voice: Int32(stored: row.value(4) as Int64?), relation: positions[relation],
        publisher: Int32(stored: row.value(6) as Int64?),
        status: Status(stored: row.value(7) as Int),
        date: (row.value(8) as Int?).map(PartialDate.init(stored:)),
        written: (row.value(9) as Int?).map(PartialDate.init(stored:)))
      if admits(link) { links.append(link) }
    }
  }

  private func admits(_ link: Link) -> Bool {
    guard filter.statuses?.contains(link.status) ?? true else { return false }
    guard let period = filter.period else { return true }
    return link.countingDate.map(period.overlaps) ?? false
  }

  /// What was added, as a graph without words.
  ///
  /// - Parameter others: actors that belong to it whether a link names them or not.
  /// - Returns: a graph with the actors that its links name, and these.
  /// - Throws: what SQLite reports, or `DamagedValue`.
  func graph(with others: Set<Int64> = []) throws -> KnowledgeGraph {
    let actors = try ActorLoading(db).bare(numbersOfActors.union(others))
    let places = Places(actors.map(\.number))
    let publishers = try Row.fetchAll(db, sql: "SELECT number, name FROM publisher ORDER BY name")
    let publisherPlaces = Places(
      try publishers.map { Int64(try Int32(stored: $0.value(0) as Int64)) })
    return KnowledgeGraph(
      actors: actors.map(\.actor), relations: relations,
      publishers: try publishers.map { try $0.value(1) },
      links: try links.map { link in
        var link = link
        link.subject = places[link.subject]
        link.object = places[link.object]
        link.voice = places[link.voice]
        link.publisher = publisherPlaces[link.publisher]
        guard link.subject >= 0, link.object >= 0 else {
          throw DamagedValue(description: "a link of an actor that is not there")
        }
        return link
      }, sources: [:])
  }

  private var numbersOfActors: Set<Int64> {
    var isNamed: [Bool] = []
    for link in links {
      for actor in [link.subject, link.object, link.voice] where actor >= 0 {
        while isNamed.count <= Int(actor) {
          isNamed.append(contentsOf: repeatElement(false, count: Int(actor) + 1))
        }
        isNamed[Int(actor)] = true
      }
    }
    return Set(isNamed.indices.filter { isNamed[$0] }.map(Int64.init))
  }
}

/// The actors around one, by how many links away they are.
struct Rings {
  private(set) var reached: Set<Int64>
  /// Those reached last.
  private(set) var outermost: Set<Int64>

  init(around actor: Int64) {
    reached = [actor]
    outermost = [actor]
  }

  /// Makes a new ring of those that are not reached yet.
  mutating func reach(_ actors: Set<Int64>) {
    outermost = actors.subtracting(reached)
    reached.formUnion(outermost)
  }
}

/// Where numbers stand in a list.
private struct Places {
  private var places: [Int32] = []

  init(_ numbers: [Int64]) {
    places = Array(repeating: -1, count: Int(numbers.max() ?? -1) + 1)
    for (place, number) in numbers.enumerated() { places[Int(number)] = Int32(place) }
  }

  /// -1 for a number that is not in the list.
  subscript(_ number: Int32) -> Int32 {
    places.indices.contains(Int(number)) ? places[Int(number)] : -1
  }
}
