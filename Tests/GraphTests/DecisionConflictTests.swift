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

  @Test func `gives two actors no one name`() {
    let resolution = resolved([
      .rename(ada, to: "Di Ask"), .rename(bo, to: "di ask"), .rename(ada, to: "Eve"),
      .rename(cy, to: "Di Ask"),
    ])
    #expect(resolution.actors.map(\.name) == ["Bo Ek", "Di Ask", "Eve"])
    #expect(resolution.conflicts.map(\.lines) == [[1, 3], [2]])
    #expect(
      resolution.conflicts.last?.description
        == "line 2 gives the name 'di ask', which line 1 has given to another actor; if the two are "
        + "one, decide that they are the same")
  }

  @Test func `finds whom it has renamed, and is not led in a circle`() {
    let resolution = resolved([
      .rename(ada, to: "Di Ask"), .country(ActorName("Di Ask"), is: "Norland"),
      .rename(ActorName("No"), to: "One"), .rename(ActorName("One"), to: "No"),
    ])
    #expect(resolution.conflicts.map(\.lines) == [[3], [4]])
    #expect(resolution.actors.first { $0.name == "Di Ask" }?.country == "Norland")
  }

  @Test func `tells of a contradiction through others as such`() {
    let later = resolved([.same([ada, bo]), .same([bo, cy]), .different([ada, cy])])
    #expect(
      later.conflicts.map(\.description) == [
        "line 1 says that Ada Lund and Bo Ek are the same, which with other decisions makes those the "
          + "same that line 3 calls different; line 3 is obeyed"
      ])
    let earlier = resolved([.different([ada, cy]), .same([ada, bo]), .same([bo, cy])])
    #expect(
      earlier.conflicts.map(\.description) == [
        "line 1 says that Ada Lund and Cy Orr are different, which line 2 with other decisions makes "
          + "the same; line 2 is obeyed"
      ])
  }

  @Test func `says why a name is left with nobody`() {
    let resolution = resolved([.same([ada, ActorName("Ada Lund", document: "1")])])
    #expect(
      resolution.conflicts.map(\.description) == [
        "line 1 names 'Ada Lund' and then the same actor again"
      ])
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
