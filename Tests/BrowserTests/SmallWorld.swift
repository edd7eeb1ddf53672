import Graph
import Knowledge
import Rendering
import TestSupport

/// Six actors of three years, small enough to say what each view has to show.
enum SmallWorld {
  static let statements = [
    statement("ana", "met", "bo", symmetric: true, on: "2024-05-01", in: "a.txt"),
    statement("ana", "met", "bo", symmetric: true, on: "2025-03-02", in: "b.txt"),
    statement(
      "league", "praised", "bo", event: .support, on: "2024-06-01", in: "a.txt", at: 1),
    statement(
      "aldoria", "warned", "castovia", event: .threaten, status: .reported, on: "2025-01-09",
      in: "b.txt", at: 1, attribution: "bo"),
    statement(
      "elise", "met", "ana", symmetric: true, status: .planned, on: "2025-09", in: "b.txt",
      at: 2),
    statement(
      "bo", "accused", "elise", event: .accuse, on: "2023-02-03", in: "c.txt", at: 0),
    statement(
      "elise", "accused", "bo", event: .accuse, on: "2025-02-04", in: "b.txt", at: 3),
  ]

  static let graph = TestSupport.graph(
    of: statements,
    actors: [
      Actor(
        id: "ana", name: "Ana Lorin", kind: .person, country: "Aldoria", aliases: ["Lorin"],
        affiliations: [
          role("ana", "envoy", "Aldoria", "2023-02-01"),
          role("ana", "president", "Aldoria", "2025-01-01"),
        ]),
      Actor(id: "bo", name: "Bo Kray", kind: .person, country: "Brenmark"),
      Actor(id: "elise", name: "Élise Çoban", kind: .person, country: "Castovia"),
      Actor(id: "aldoria", name: "Aldoria", kind: .country, country: "Aldoria"),
      Actor(id: "castovia", name: "Castovia", kind: .country, country: "Castovia"),
      Actor(id: "league", name: "Hill League", kind: .organisation),
    ],
    sources: [
      .init(id: "a.txt", title: "Talks", publisher: "The Lantern", published: date("2024-06-02")),
      .init(id: "b.txt", title: "Later", publisher: "Hill Post", published: date("2025-10-01")),
      .init(id: "c.txt", title: "Early", publisher: nil, published: date("2023-02-04")),
    ])

  static let page = Page(of: graph, title: "A small world")

  private static func role(
    _ person: String, _ role: String, _ of: String, _ asOf: String
  ) -> Affiliation {
    Affiliation(person: person, role: role, of: of, asOf: date(asOf))
  }
}
