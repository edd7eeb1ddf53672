import Graph
import Knowledge
import Testing

/// Which merges were considered and refused, and why.
struct RefusalTests {
  @Test(arguments: [
    (
      person("Li Wei", of: "Norland"), person("Li Wei", of: "Estara"),
      "different states: Estara, Norland"
    ),
    (
      person("Hikmat Rzayev", of: "Norland"), person("Hikmet Rzayev", of: "Estara"),
      "different states: Estara, Norland"
    ),
    (person("Peter Stone Jr."), person("Peter Stone"), "generation differs: jr"),
    (person("Adrian J. Colby"), person("Adrian K. Colby"), "middle names differ: j, k"),
    (
      person("Rustamov", of: "Norland"), person("Rashid Rustamov", of: "Estara"),
      "different states: Estara, Norland"
    ),
    (person("K. Rustamov"), person("Rashid Rustamov"), "the initials do not fit"),
    (
      person("Hikmat Rzayev").holding("foreign minister", of: "Estara", on: "2024-05-03"),
      person("Hikmet Rzayev").holding("defence minister", of: "Estara", on: "2024-05-03"),
      "defence minister and foreign minister of Estara on one day, 2024-05-03"
    ),
    (
      person("Hikmat Rzayev").holding("foreign minister", of: "Estara", on: "2024-05-04")
        .holding("president", of: "Estara", on: "2024-05-03"),
      person("Hikmet Rzayev").holding("president", of: "Estara", on: "2024-05-03")
        .holding("king", of: "Estara", on: "2024-05-03")
        .holding("envoy", of: "Estara", on: "2024-05-04")
        .holding("premier", of: "Estara", on: "2024-05-04"),
      "king and president of Estara on one day, 2024-05-03"
    ),
  ])
  func `names the reason`(_ one: Actor, _ other: Actor, _ reason: String) {
    let resolution = resolution(of: [one], [other])
    #expect(resolution.refusals.map(\.reason) == [reason])
    #expect(resolution.refusals.allSatisfy { $0.one < $0.other })
  }

  @Test func `says of a name with several bearers whose it may be`() {
    let resolution = resolution(
      of: [person("Rustamov")], [person("Rashid Rustamov")], [person("Kamal Rustamov")])
    #expect(
      resolution.refusals == [
        Refusal(one: "kamal-rustamov", other: "rustamov", reason: "2 actors bear the name"),
        Refusal(one: "rashid-rustamov", other: "rustamov", reason: "2 actors bear the name"),
      ])
  }

  @Test func `says through whom two are alike`() {
    let chain = resolution(
      of: [person("Hikmat Rzayev")], [person("Hikmet Rzayev")], [person("Hekmet Rzayev")])
    #expect(
      chain.refusals == [
        Refusal(
          one: "hekmet-rzayev", other: "hikmat-rzayev", reason: "only alike through Hikmet Rzayev"),
        Refusal(
          one: "hekmet-rzayev", other: "hikmet-rzayev",
          reason: "Hikmat Rzayev is like only one of them"),
        Refusal(
          one: "hikmat-rzayev", other: "hikmet-rzayev",
          reason: "Hekmet Rzayev is like only one of them"),
      ])
  }

  @Test func `keeps ten of each actor at most`() {
    let states = (0..<40).map { [person("Li Wei", of: "State \($0)")] }
    let refusals = ActorResolver().resolution(of: readings(states)).refusals
    let counts = Dictionary(
      refusals.flatMap { [$0.one, $0.other] }.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.values.max() == 10)
    #expect(refusals == refusals.sorted())
  }

  @Test func `has none for names that are not alike`() {
    #expect(resolution(of: [person("Ada Lund")], [person("Bo Lund")]).refusals.isEmpty)
    let rebels = [group("rebels")]
    #expect(resolution(of: rebels, rebels).refusals.isEmpty)
  }
}
