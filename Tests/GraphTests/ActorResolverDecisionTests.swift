import Graph
import Knowledge
import Testing

/// What decisions make of the actors that the rules find.
struct ActorResolverDecisionTests {
  private let bibi = ActorName("Bibi")
  private let hikmat = ActorName("Hikmat Rzayev")
  private let hikmet = ActorName("Hikmet Rzayev")

  @Test func `merges names that no rule would`() {
    let resolution = resolution(
      under: [.same([bibi, ActorName("Ilan Peretz")])], of: [person("Bibi")],
      [person("Ilan Peretz", of: "Norland")], [person("Peretz")], [person("Ilan Peretz")])
    #expect(resolution.actors.map(\.id) == ["ilan-peretz"])
    #expect(resolution.actors[0].aliases == ["Bibi", "Peretz"])
    #expect(resolution.reason(person("Bibi")) == "decided on 2026, line 1: told so")
    #expect(resolution.reason(person("Peretz")) == "the only bearer of the name")
    #expect(resolution.conflicts.isEmpty)
  }

  @Test func `merges against states and kinds`() {
    let union = organisation("River Union", of: "Norland")
    let verdict = Decision.Verdict.same([
      ActorName("River Union", qualifier: "Norland"), ActorName("River Union", qualifier: "group"),
    ])
    let resolution = resolution(
      under: [verdict], of: [union], [union], [group("River Union", of: "Estara")])
    #expect(resolution.actors.map(\.kind) == [.organisation])
    #expect(resolution.actors.map(\.country) == ["Norland"])
  }

  @Test func `merges a chain whose links are named`() {
    let names = ["Hikmat Rzayev", "Hikmet Rzayev", "Hekmet Rzayev"]
    let resolution = resolution(
      under: [.same(names.map { ActorName($0) })], of: [person(names[0])], [person(names[1])],
      [person(names[2])])
    #expect(resolution.actors.count == 1)
  }

  @Test func `takes apart what the rules merge`() {
    let resolution = resolution(
      under: [.different([hikmat, hikmet])], of: [person("Hikmat Rzayev")],
      [person("Hikmet Rzayev")], [person("HIKMET RZAYEV")], [person("Rzayev")])
    #expect(resolution.actors.map(\.id) == ["hikmat-rzayev", "hikmet-rzayev", "rzayev"])
    #expect(resolution.actor(person("HIKMET RZAYEV")) == "hikmet-rzayev")
    #expect(resolution.reason(person("Hikmet Rzayev")) == "decided on 2026, line 1: told so")
    #expect(
      resolution.refusals.first
        == Refusal(
          one: "hikmat-rzayev", other: "hikmet-rzayev", reason: "decided on 2026, line 1: told so"))
  }

  @Test func `keeps a surname from a bearer that it is not`() {
    let apart = Decision.Verdict.different([ActorName("Rustamov"), ActorName("Rashid Rustamov")])
    let one = resolution(under: [apart], of: [person("Rustamov")], [person("Rashid Rustamov")])
    #expect(one.actors.count == 2)
    let two = resolution(
      under: [apart], of: [person("Rustamov")], [person("Rashid Rustamov")],
      [person("Kamal Rustamov")])
    #expect(two.actor(person("Rustamov")) == "kamal-rustamov")
  }

  @Test func `singles out the name as one document uses it`() {
    let other = ActorName("Li Wei", document: "2")
    let resolution = resolution(
      under: [
        .different([ActorName("Li Wei"), other]), .rename(other, to: "Li Wei, the painter"),
      ],
      of: [person("Li Wei")], [person("Li Wei")], [person("Li Wei")])
    #expect(resolution.actors.map(\.id) == ["li-wei", "li-wei-the-painter"])
    #expect(resolution.actor(person("Li Wei"), in: "2") == "li-wei-the-painter")
    #expect(resolution.actor(person("Li Wei"), in: "3") == "li-wei")
    #expect(resolution.conflicts.isEmpty)
  }

  @Test func `leaves a name that is singled out where the rules put it`() {
    let resolution = resolution(
      under: [.country(ActorName("Li Wei", document: "2"), is: "Norland")], of: [person("Li Wei")],
      [person("Li Wei")])
    #expect(resolution.actors.map(\.country) == ["Norland"])
  }

  @Test func `shows an actor under another name`() {
    let resolution = resolution(
      under: [.rename(hikmet, to: "H. Rzayev of Riverton")], of: [person("Hikmat Rzayev")],
      [person("Hikmet Rzayev")])
    #expect(resolution.actors.map(\.id) == ["h-rzayev-of-riverton"])
    #expect(resolution.actors[0].aliases == ["Hikmat Rzayev", "Hikmet Rzayev"])
  }

  @Test func `gives state and kind before it merges`() {
    let wei = ActorName("Li Wei", qualifier: "Norland")
    let stated = resolution(
      under: [.country(wei, is: "Estara")], of: [person("Li Wei", of: "Norland")],
      [person("Li Wei", of: "Estara")])
    #expect(stated.actors.map(\.country) == ["Estara"])
    #expect(
      stated.reason(person("Li Wei", of: "Norland"))
        == "same name; state decided on 2026, line 1: told so")
    let kinds = resolution(
      under: [.kind(ActorName("The Hill", qualifier: "person"), is: .organisation)],
      of: [person("The Hill")], [organisation("The Hill")])
    #expect(kinds.actors.map(\.kind) == [.organisation])
    let stateless = resolution(
      under: [.country(wei, is: nil)], of: [person("Li Wei", of: "Norland")])
    #expect(stateless.actors.map(\.country) == [nil])
  }

  @Test func `finds names by alias if nobody bears them`() {
    let resolution = resolution(
      under: [.rename(ActorName("the Fox"), to: "Fox")],
      of: [person("Mira Halvorsen", aliases: ["The Fox"])])
    #expect(resolution.actors.map(\.name) == ["Fox"])
  }
}
