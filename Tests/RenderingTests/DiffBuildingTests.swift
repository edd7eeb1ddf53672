import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

struct DiffBuildingTests {
  private let statements = [
    statement("ana", "met", "bo", symmetric: true, status: .planned, on: "2023-05-01", in: "a"),
    statement("ana", "signed", "bo", event: .agree, formal: true, on: "2024-05-01", in: "b"),
    statement("ana", "called", "cy", symmetric: true, on: "2023-06-01", in: "a", at: 1),
    statement("ana", "called", "cy", symmetric: true, on: "2024-06-01", in: "b", at: 1),
    statement("cy", "accused", "dee", event: .accuse, on: "2023-01-01", in: "a", at: 2),
    statement("eve", "thanked", "ana", event: .support, on: "2024-02-01", in: "b", at: 2),
    statement("eve", "thanked", "ana", event: .support, on: "2024-02-03", in: "c", at: 2),
  ]
  private let sources = [
    KnowledgeGraph.Source(
      id: "a", title: nil, publisher: "The Lantern", published: date("2023-12-01")),
    KnowledgeGraph.Source(
      id: "b", title: nil, publisher: "The Gazette", published: date("2024-12-01")),
    KnowledgeGraph.Source(id: "c", title: nil, publisher: nil, published: date("2024-12-02")),
  ]

  private func diagram(limit: Int = 60) -> Diagram {
    let diff = GraphDiff(
      of: graph(of: statements, sources: sources), before: period("2023"), after: period("2024"))
    return Diagram(of: diff, title: "2024 against 2023", limit: limit)
  }

  private func edge(_ one: String, _ other: String) throws -> Diagram.Edge {
    try #require(
      diagram().edges.first { Set([$0.from, $0.to]) == [one, other] })
  }

  @Test func `draws the union of both periods, one line a pair, each with its mark`() {
    #expect(
      Set(diagram().edges.map { "\($0.from) \($0.to) \($0.mark?.rawValue ?? "-")" }) == [
        "ana bo changed", "ana cy same", "cy dee gone", "eve ana added",
      ])
  }

  @Test func `marks actors that appear and those not mentioned any more`() {
    #expect(
      diagram().nodes.map { "\($0.id) \($0.mark?.rawValue ?? "-")" } == [
        "ana same", "bo same", "cy same", "dee gone", "eve added",
      ])
  }

  @Test func `marks an actor in another role as changed, and names the later role`() throws {
    let roles = [("minister", "2023-12-01"), ("president", "2024-12-01")].map { role, day in
      Affiliation(person: "bo", role: role, of: nil, asOf: date(day), document: "a")
    }
    let bo = Actor(id: "bo", name: "Bo", kind: .person, affiliations: roles)
    let diff = GraphDiff(
      of: graph(of: statements, actors: [bo], sources: sources), before: period("2023"),
      after: period("2024"))
    let node = try #require(Diagram(of: diff, title: "T").nodes.first { $0.id == "bo" })
    #expect(node.mark == .changed && node.detail == "President")
  }

  @Test func `says of a changed pair only what changed`() throws {
    let changed = try edge("ana", "bo")
    #expect(changed.label == "+signed, −met «planned»")
    #expect(changed.line == .asserted && changed.tone == .formal)
    #expect(changed.from == "ana" && !changed.symmetric && !changed.mutual)
    #expect(changed.tooltip.contains("met «planned» → signed"))
    #expect(changed.tooltip.contains("“ana signed bo.” b, 2024-05-01"))
  }

  @Test func `says of the others what the period has`() throws {
    #expect(try edge("cy", "dee").label == "accused")
    #expect(try edge("ana", "eve").label == "thanked ×2")
    #expect(try edge("ana", "cy").symmetric)
    #expect(try edge("cy", "dee").tooltip.contains("“cy accused dee.” a, 2023-01-01"))
  }

  @Test func `captions each period, the counts, and what gone means`() {
    #expect(
      diagram().caption == [
        "2023 · 1 document of The Lantern", "2024 · 2 documents of The Gazette",
        "Pairs of actors: +1 −1 Δ1 =1 · 5 actors",
        "− means: no such statement of 2024; it need not have ended.",
      ])
  }

  @Test func `counts all pairs, drawn or not`() {
    let diff = GraphDiff(
      of: graph(of: statements, sources: sources), before: period("2023"), after: period("2024"))
    let few = Diagram(of: diff, showing: diff.pairs(.changed), title: "T")
    #expect(few.edges.map(\.mark) == [.changed])
    #expect(few.caption[2] == "Pairs of actors: +1 −1 Δ1 =1 · showing 1 of them, 2 of 5 actors")
  }

  @Test func `names the filter that was compared under`() {
    let filter = Filter(statuses: [.planned], minimumSources: 2)
    let diff = GraphDiff(
      of: graph(of: statements, sources: sources), before: period("2023"), after: period("2024"),
      where: filter)
    let words = "only planned statements · only what 2 publishers tell"
    #expect(Diagram(of: diff, where: filter, title: "T").caption[3] == words)
    #expect(Triptych(of: diff, where: filter, title: "T").caption[0] == words)
  }

  @Test(
    arguments: [
      // A denial gives no head to what did happen.
      (
        [("ana", "met", true, Status.asserted), ("bo", "attacked", false, .denied)],
        "met, attacked «denied»", ""
      ),
      (
        [("ana", "praised", false, .asserted), ("bo", "accused", false, .denied)], "praised +1",
        "bo"
      ),
      (
        [("ana", "praised", false, .asserted), ("bo", "accused", false, .reported)], "praised +1",
        "bo"
      ),
      (
        [("ana", "praised", false, .planned), ("bo", "praised", false, .planned)],
        "praised ×2 «planned»", "ana bo"
      ),
      (
        [("ana", "praised", false, .asserted), ("bo", "praised", false, .reported)], "praised +1",
        "bo"
      ),
      (
        [("ana", "met", true, .asserted), ("ana", "praised", false, .asserted)], "met, praised", ""
      ),
    ] as [([(String, String, Bool, Status)], String, String)])
  func `points only where what it says was done`(
    _ acts: [(String, String, Bool, Status)], _ label: String, _ heads: String
  ) throws {
    let made = acts.enumerated().map { index, act in
      let (subject, relation, isSymmetric, status) = act
      return statement(
        subject, relation, subject == "ana" ? "bo" : "ana", symmetric: isSymmetric, status: status,
        on: "2024-0\(index + 1)-01", in: "b", at: index)
    }
    let diff = GraphDiff(
      of: graph(of: made, sources: sources), before: period("2023"), after: period("2024"))
    let line = try #require(Diagram(of: diff, title: "T").edges.first)
    #expect(line.label == label)
    let ends = line.symmetric ? [] : line.mutual ? [line.from, line.to] : [line.to]
    #expect(ends.sorted().joined(separator: " ") == heads)
  }

  @Test func `draws signs and colours that say the same`() throws {
    let drawing = try #require(DrawnSVG(try diagram().drawn(as: .svg)))
    let texts = drawing.groups(of: "words").flatMap(\.texts)
    #expect(Set(texts).isSuperset(of: ["− accused", "+ thanked ×2", "called"]))
    #expect(texts.joined(separator: " ").contains("Δ +signed, −met"))
    let actors = drawing.groups(of: "actor").flatMap(\.texts)
    #expect(actors.contains("− dee") && actors.contains("+ eve") && actors.contains("ana"))
    let text = String(decoding: try diagram().drawn(as: .dot), as: UTF8.self)
    #expect(text.contains("#B34E00") && text.contains("#0072B2") && text.contains("#8C8C8C"))
  }

  @Test func `prefers what changed where room is short`() {
    let small = diagram(limit: 4)
    #expect(
      small.caption[2] == "Pairs of actors: +1 −1 Δ1 =1 · showing 3 of them, 4 of 5 actors")
    #expect(small.edges.contains { $0.mark == .changed })
  }

  @Test func `draws two graphs, the number of events included`() throws {
    let more = statement("ana", "called", "cy", symmetric: true, on: "2024-07-01", in: "c", at: 3)
    let diff = GraphDiff(
      from: (graph: graph(of: statements, sources: sources), label: "old.entente"),
      to: (graph: graph(of: statements + [more], sources: sources), label: "new.entente"))
    let drawn = Diagram(of: diff, title: "new.entente against old.entente")
    #expect(
      drawn.caption == [
        "old.entente · 3 documents of The Gazette, The Lantern",
        "new.entente · 3 documents of The Gazette, The Lantern",
        "Pairs of actors: +0 −0 Δ1 =3 · 5 actors",
        "− means: no such statement of new.entente; it need not have ended.",
      ])
    let changed = try #require(drawn.edges.first { $0.mark == .changed })
    #expect(changed.label == "called ×3" && changed.weight == 3)
    #expect(changed.tooltip.contains("called ×2 → called ×3: “ana called cy.” c, 2024-07-01."))
    #expect(changed.tooltip.hasSuffix("3 statements in 3 documents."))
  }

  @Test func `draws two equal periods as same`() {
    let diff = GraphDiff(
      of: graph(of: statements, sources: sources), before: period("2024"), after: period("2024"))
    let drawn = Diagram(of: diff, title: "Nothing new")
    #expect(drawn.edges.allSatisfy { $0.mark == .same })
    #expect(drawn.caption[2].hasPrefix("Pairs of actors: +0 −0 Δ0 =3"))
  }
}
