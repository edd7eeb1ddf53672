import Graph
import Knowledge
import Testing

/// Decisions that cannot be obeyed.
struct DecisionConflictTests {
  private let ada = ActorName("Ada Lund")
  private let bo = ActorName("Bo Ek")
  private let cy = ActorName("Cy Orr")

  private func resolved(_ verdicts: [Decision.Verdict]) -> ActorResolver.Resolution {
    resolution(under: verdicts, of: [person("Ada Lund")], [person("Bo Ek")], [person("Cy Orr")])
  }

  @Test func `obeys the later of two that contradict each other`() {
    let apart = resolved([.same([ada, bo]), .different([ada, bo])])
    #expect(apart.actors.count == 3)
    #expect(apart.conflicts.map(\.lines) == [[1, 2]])
    #expect(
      apart.conflicts.map(\.description) == [
        "line 1 says that Ada Lund and Bo Ek are the same, line 2 that they are different; line 2 is"
          + " obeyed"
      ])
    let one = resolved([.different([ada, bo]), .same([ada, bo])])
    #expect(one.actors.count == 2)
    #expect(one.conflicts.map(\.lines) == [[1, 2]])
  }

  @Test func `finds contradictions through a third`() {
    let resolution = resolved([.same([ada, bo]), .same([bo, cy]), .different([ada, cy])])
    #expect(resolution.conflicts.map(\.lines) == [[1, 3]])
    #expect(
      resolution.actor(person("Bo Ek"), in: "2") == resolution.actor(person("Cy Orr"), in: "3"))
    #expect(resolution.actors.count == 2)
  }

  @Test func `obeys the later of two names, states or kinds`() {
    let resolution = resolved([
      .rename(ada, to: "Ada L."), .rename(ada, to: "A. Lund"), .country(bo, is: "Norland"),
      .country(bo, is: nil), .kind(cy, is: .group), .kind(cy, is: .organisation),
      .rename(bo, to: "Bo"), .rename(bo, to: "Bo"),
    ])
    #expect(resolution.conflicts.map(\.lines) == [[1, 2], [3, 4], [5, 6]])
    #expect(resolution.actors.map(\.name) == ["A. Lund", "Bo", "Cy Orr"])
    #expect(resolution.actors.map(\.kind) == [.person, .person, .organisation])
    #expect(
      resolution.conflicts.map(\.description) == [
        "line 1 renames Ada Lund to Ada L., line 2 to A. Lund; line 2 is obeyed",
        "line 3 says that Bo Ek is of Norland, line 4 of no state; line 4 is obeyed",
        "line 5 says that Cy Orr is of the kind group, line 6 of the kind organisation; line 6 is obeyed",
      ])
  }

  @Test func `gives no actor the name of another`() {
    let resolution = resolved([.rename(ada, to: "BO EK"), .rename(cy, to: "Bo-Ek")])
    #expect(resolution.conflicts.map(\.lines) == [[1]])
    #expect(
      resolution.conflicts.map(\.description) == [
        "line 1 gives the name 'BO EK', which another actor has; if the two are one, decide that "
          + "they are the same"
      ])
    #expect(resolution.actors.map(\.id) == ["ada-lund", "bo-ek", "bo-ek-2"])
    #expect(resolution.actors.map(\.name) == ["Ada Lund", "Bo Ek", "Bo-Ek"])
    let joined = resolved([.same([ada, bo]), .rename(ada, to: "Bo Ek")])
    #expect(joined.conflicts.isEmpty)
    #expect(joined.actors.map(\.name) == ["Bo Ek", "Cy Orr"])
  }

  @Test func `reports a name that nobody bears`() {
    let nobody = ActorName("Ada Lind")
    let resolution = resolved([
      .same([ada, nobody]), .rename(nobody, to: "X"), .country(nobody, is: nil),
      .different([ada, ActorName("Bo Ek", qualifier: "Norland")]),
    ])
    #expect(resolution.conflicts.map(\.lines) == [[1], [2], [3], [4]])
    #expect(
      resolution.conflicts[0].description == "line 1 names 'Ada Lind', whom no document names")
    #expect(
      resolution.conflicts[3].description
        == "line 4 names 'Bo Ek (Norland)', whom no document names")
    #expect(resolution.actors.map(\.id) == ["ada-lund", "bo-ek", "cy-orr"])
  }

  @Test func `reports a name that several bear, and what would tell them apart`() {
    let wei = ActorName("Li Wei")
    let documents = [[person("Li Wei", of: "Norland")], [person("Li Wei", of: "Estara")]]
    for verdict in [
      Decision.Verdict.rename(wei, to: "X"), .same([wei, wei]), .kind(wei, is: .group),
    ] {
      let resolution = ActorResolver(decisions: decisions([verdict])).resolution(
        of: readings(documents))
      #expect(resolution.actors.map(\.id) == ["li-wei", "li-wei-2"])
      #expect(
        resolution.conflicts.map(\.description) == [
          "line 1 names 'Li Wei', which 2 actors are called; write Li Wei (Estara) or Li Wei"
            + " (Norland) or Li Wei in DOCUMENT"
        ])
    }
  }

  @Test func `reports an actor that is named twice`() {
    #expect(
      resolved([.different([ada, ActorName("ADA LUND")])]).conflicts.map(\.description) == [
        "line 1 names 'ADA LUND' and then the same actor again"
      ])
  }

  @Test func `knows no conflict without decisions, nor in those on statements`() {
    #expect(resolved([]).conflicts.isEmpty)
    #expect(resolved([.drop("0123456789abcdef")]).conflicts.isEmpty)
  }
}
