import Graph
import Knowledge
import TestSupport
import Testing

struct TimelineTests {
  private let told = graph(
    of: [
      statement("ada", "met", "bo", on: "2024-05-03", in: "a"),
      statement("bo", "met", "ada", on: "2024-05", in: "b"),
      statement("cy", "urged", "ada", event: .request, on: "2023", in: "a", at: 1),
      statement("ada", "accused", "est", event: .accuse, in: "a", at: 2),
      statement("bo", "met", "cy", on: "2022", in: "a", at: 3),
      statement("ada", "thanked", "bo", event: .support, in: "c", written: "2024-01-07"),
    ], actors: [Actor(id: "est", name: "Estara", kind: .country, country: "Estara")])

  private func labels(_ events: [Event]) -> [String] {
    events.map { event in
      told.edges(of: event).map(\.relation.label).joined(separator: ", ")
    }
  }

  @Test func `tells an actor's events in the order of their dates, the undated last`() {
    let events = told.timeline(of: "ada")
    #expect(labels(events) == ["urged", "thanked", "met, met", "accused"])
    #expect(events.map(\.date) == ["2023", "2024-01-07", "2024-05-03"].map(date) + [nil])
    #expect(told.timeline(of: "nobody").isEmpty)
  }

  @Test func `tells what concerns two actors only`() {
    #expect(labels(told.timeline(of: "ada", with: "bo")) == ["thanked", "met, met"])
    #expect(labels(told.timeline(of: "bo", with: "ada")) == ["thanked", "met, met"])
    #expect(told.timeline(of: "ada", with: "nobody").isEmpty)
    #expect(told.timeline(of: "ada", with: "ada").isEmpty)
  }

  @Test(arguments: [
    (Filter(events: [.consult]), ["met, met"]), (Filter(direction: .in), ["urged", "met"]),
    (Filter(direction: .out), ["thanked", "met", "accused"]),
    (Filter(kinds: [.country]), ["accused"]), (Filter(countries: ["Estara"]), ["accused"]),
    (Filter(period: period("2024-01")), ["thanked"]),
    (Filter(statuses: [.planned]), []), (Filter(minimumSources: 2), []),
  ])
  func `tells what the filter lets pass`(_ filter: Filter, _ expected: [String]) {
    #expect(labels(told.timeline(of: "ada", where: filter)) == expected)
  }

  @Test func `gives the edges between two actors`() {
    let between = told.edges(between: "ada", and: "bo")
    #expect(between == told.edges().filter { $0.pair == ActorPair("ada", "bo") })
    #expect(between.map(\.relation.label) == ["met", "thanked", "met"])
    #expect(told.edges(between: "bo", and: "ada") == between)
    let out = Filter(direction: .out)
    #expect(told.edges(between: "bo", and: "ada", where: out).map(\.subject) == ["bo"])
    #expect(told.edges(between: "ada", and: "est", where: Filter(kinds: [.person])).count == 1)
    #expect(told.edges(between: "ada", and: "nobody").isEmpty)
  }
}
