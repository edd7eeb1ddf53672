import Graph
import Knowledge
import TestSupport
import Testing

@testable import Storage

/// What a build says it has done to the graph.
struct GraphChangesTests {
  private let store: Store

  /// Ada and bo met in two documents, twice in the first; only the first has ada and cy.
  init() throws {
    store = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: store)
    try update.save(
      Self.reading("a", [("ada", "met", "bo"), ("ada", "met", "bo"), ("cy", "urged", "ada")]),
      of: Self.article("a"))
    try update.save(Self.reading("b", [("bo", "met", "ada")]), of: Self.article("b"))
    let changes = try update.finish()
    #expect(changes.isFirst)
    #expect(changes.total.isEmpty)
    #expect(changes.documents.isEmpty)
  }

  private static func article(_ id: Article.ID) -> Article {
    Article(id: id, text: "", blocks: [])
  }

  /// A reading in which people met each other, or one urged another.
  private static func reading(_ id: Article.ID, _ acts: [(Actor.ID, String, Actor.ID)]) -> Reading {
    Reading(
      document: id,
      actors: ["ada", "bo", "cy", "dee"].map { Actor(id: $0, name: $0, kind: .person) },
      statements: acts.enumerated().map { place, act in
        statement(act.0, act.1, act.2, symmetric: act.1 == "met", in: id, at: place)
      })
  }

  private func update(_ work: (StoreUpdate) throws -> Void) throws -> GraphChanges {
    let update = try StoreUpdate(of: store)
    try work(update)
    return try update.finish()
  }

  private func counts(
    added: Int = 0, removed: Int = 0, strengthened: Int = 0, weakened: Int = 0
  ) -> GraphChanges.Counts {
    var counts = GraphChanges.Counts()
    (counts.added, counts.removed) = (added, removed)
    (counts.strengthened, counts.weakened) = (strengthened, weakened)
    return counts
  }

  private func expect(
    _ changes: GraphChanges, total: GraphChanges.Counts,
    _ documents: [(Article.ID, isRemoved: Bool, GraphChanges.Counts)],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!changes.isFirst, sourceLocation: sourceLocation)
    #expect(changes.total == total, sourceLocation: sourceLocation)
    #expect(changes.documents.map(\.id) == documents.map(\.0), sourceLocation: sourceLocation)
    #expect(
      changes.documents.map(\.isRemoved) == documents.map(\.isRemoved),
      sourceLocation: sourceLocation)
    #expect(changes.documents.map(\.counts) == documents.map(\.2), sourceLocation: sourceLocation)
  }

  @Test func `is empty where nothing was done`() throws {
    try expect(update { _ in }, total: counts(), [])
  }

  @Test func `counts nothing for a document that says the same again`() throws {
    try expect(
      update { try $0.save(Self.reading("b", [("bo", "met", "ada")]), of: Self.article("b")) },
      total: counts(), [("b", false, counts())])
  }

  @Test func `counts what a removed document takes with it`() throws {
    try expect(
      update { try $0.remove("a") }, total: counts(removed: 1, weakened: 1),
      [("a", true, counts(removed: 1, weakened: 1))])
  }

  @Test func `counts an edge of which a document tells less or more`() throws {
    let less = Self.reading("a", [("bo", "met", "ada"), ("cy", "urged", "ada")])
    try expect(
      update { try $0.save(less, of: Self.article("a")) }, total: counts(weakened: 1),
      [("a", false, counts(weakened: 1))])
    let more = Self.reading(
      "a", [("bo", "met", "ada"), ("cy", "urged", "ada"), ("cy", "urged", "ada")])
    try expect(
      update { try $0.save(more, of: Self.article("a")) }, total: counts(strengthened: 1),
      [("a", false, counts(strengthened: 1))])
  }

  @Test func `tells apart what documents did and what became of it`() throws {
    try expect(
      update { update in
        try update.remove("b")
        try update.save(
          Self.reading("c", [("bo", "met", "ada"), ("dee", "met", "cy"), ("ada", "urged", "cy")]),
          of: Self.article("c"))
      }, total: counts(added: 2),
      [("b", true, counts(weakened: 1)), ("c", false, counts(added: 2, strengthened: 1))])
  }

  @Test func `counts an edge that two documents make once in all`() throws {
    try expect(
      update { update in
        for id in ["c", "d"] {
          try update.save(Self.reading(id, [("dee", "met", "bo")]), of: Self.article(id))
        }
      }, total: counts(added: 1),
      [("c", false, counts(added: 1)), ("d", false, counts(added: 1))])
  }

  @Test func `takes every edge from a store that is emptied`() throws {
    try expect(
      update { try $0.keepOnly([]) }, total: counts(removed: 2),
      [("a", true, counts(removed: 2)), ("b", true, counts(removed: 1))])
    let changes = try update {
      try $0.save(Self.reading("b", [("bo", "met", "ada")]), of: Self.article("b"))
    }
    #expect(changes.isFirst)
  }

  @Test func `counts where every document was replaced`() throws {
    try expect(
      update { update in
        try update.keepOnly(["a"])
        try update.save(
          Self.reading("a", [("ada", "met", "bo"), ("dee", "met", "bo")]), of: Self.article("a"))
      }, total: counts(added: 1, removed: 1, weakened: 1),
      [
        ("a", false, counts(added: 1, removed: 1, weakened: 1)),
        ("b", true, counts(weakened: 1)),
      ])
  }

  @Test func `keeps silent of a document that came and went`() throws {
    try expect(
      update { update in
        try update.save(Self.reading("c", [("bo", "met", "ada")]), of: Self.article("c"))
        try update.save(Self.reading("c", [("bo", "met", "cy")]), of: Self.article("c"))
        try update.remove("c")
      }, total: counts(), [])
  }

  @Test func `counts from the beginning of the build, finished twice or not`() throws {
    let update = try StoreUpdate(of: store)
    try update.save(Self.reading("b", [("dee", "met", "ada")]), of: Self.article("b"))
    try expect(
      update.finish(), total: counts(added: 1, weakened: 1),
      [("b", false, counts(added: 1, weakened: 1))])
    try update.save(Self.reading("b", [("bo", "met", "ada")]), of: Self.article("b"))
    try expect(update.finish(), total: counts(), [("b", false, counts())])
  }

  @Test func `counts edges that a decision drops, and brings back`() throws {
    let dropped = Self.reading("a", [("ada", "met", "bo"), ("ada", "met", "bo")]).statements[1]
    let decision = Decision(.drop(dropped.id), date: date("2025"), reason: "wrong")
    try expect(
      StoreUpdate(of: store).finish(obeying: [decision]), total: counts(weakened: 1),
      [("a", false, counts(weakened: 1))])
    try expect(
      StoreUpdate(of: store).finish(obeying: [decision]), total: counts(), [])
    try expect(
      StoreUpdate(of: store).finish(), total: counts(strengthened: 1),
      [("a", false, counts(strengthened: 1))])
  }

  @Test func `tells the documents whose actors have become others`() throws {
    // From now on two are called bo, so that neither has the id of before.
    let other = Actor(id: "bo", name: "Bo", kind: .country)
    let reading = Reading(
      document: "c", actors: [other, Actor(id: "ada", name: "ada", kind: .person)],
      statements: [statement("bo", "urged", "ada", in: "c")])
    let changes = try update { try $0.save(reading, of: Self.article("c")) }
    #expect(try Set(store.graph().actors.map(\.id)) == ["ada", "bo", "bo-2", "cy"])
    expect(
      changes, total: counts(added: 2, removed: 1),
      [
        ("a", false, counts(added: 1, removed: 1)), ("b", false, counts(added: 1, removed: 1)),
        ("c", false, counts(added: 1)),
      ])
  }
}
