import Graph
import Knowledge
import Testing

/// What dated roles tell of who is who, and who held them when.
struct ActorResolverRoleTests {
  private let defence = person("Zakir Hasan", of: "Norland")
    .holding("Defence Minister", of: "Norland", on: "2024-05-03")
  private let interior = person("Vilayat Hasan", of: "Norland")
    .holding("interior minister", of: "Norland", on: "2024-05-03")

  @Test(arguments: [
    ("defense minister", "Norland"), ("the Defence Minister", "Norland"),
    ("minister of defence", "Norland"), ("defence minister", nil),
  ])
  func `tell bearers of one surname apart`(_ role: String, _ body: String?) {
    let hasan = person("Hasan").holding(role, of: body)
    let resolution = resolution(of: [hasan], [defence], [interior])
    #expect(resolution.actor(hasan) == "zakir-hasan")
    let words = role + (body.map { " of \($0)" } ?? "")
    #expect(resolution.reason(hasan) == "the only Hasan who was \(words)")
  }

  @Test(arguments: [("finance minister", "Norland"), ("defence minister", "Estara")])
  func `tell nothing if no bearer held them`(_ role: String, _ body: String?) {
    let hasan = person("Hasan").holding(role, of: body)
    #expect(resolution(of: [hasan], [defence], [interior]).actor(hasan) == "hasan")
  }

  @Test func `tell nothing if two bearers held them`() {
    let hasan = person("Hasan").holding("minister", of: "Norland")
    let one = defence.holding("minister", of: "Norland")
    let other = interior.holding("minister", of: "Norland")
    #expect(resolution(of: [hasan], [one], [other]).actor(hasan) == "hasan")
  }

  @Test func `keep names of one document apart from those of another by the role`() {
    let one = person("Hasan").holding("defence minister", of: "Norland")
    let other = person("Hasan").holding("interior minister", of: "Norland")
    let resolution = resolution(of: [one], [other], [defence], [interior])
    #expect(resolution.actor(one, in: "1") == "zakir-hasan")
    #expect(resolution.actor(other, in: "2") == "vilayat-hasan")
  }

  @Test func `keep two apart who hold two offices on one day`() {
    let one = person("Hasan").holding("finance minister", of: "Norland", on: "2024-05-03")
    #expect(actorsFound(in: [one], [defence]) == 2)
    let other = person("Hasan").holding("justice minister", of: "Norland", on: "2024-05-03")
    #expect(actorsFound(in: [one], [other]) == 2)
    let later = person("Hasan").holding("finance minister", of: "Norland", on: "2025-05-03")
    #expect(actorsFound(in: [later], [defence]) == 1)
  }

  @Test(arguments: [
    ("2021", ["bo"]), ("2022-02", ["bo"]), ("2022-03-01", ["ada"]), ("2022", ["bo", "ada"]),
    ("2024-06", ["ada"]), ("2024-07", []), ("2019", []),
  ])
  func `are held until the next holder`(_ period: String, _ holders: [Actor.ID]) throws {
    let bo = person("Bo").holding("foreign minister", of: "Norland", on: "2020-01-10")
      .holding("Foreign Minister", of: "the Norland", on: "2021-06-01")
    let ada = person("Ada").holding("foreign minister", of: "Norland", on: "2022-03-01")
      .holding("foreign minister", of: "Norland", on: "2024-06-01")
    let others = [
      person("Cy").holding("foreign minister", of: "Estara", on: "2021-01-01"),
      person("Di").holding("foreign minister", of: "Norland"),
    ]
    let actors = [bo, ada] + others
    let found = actors.holders(
      of: "The foreign minister", body: "Norland", in: try Period(period))
    #expect(found.map(\.id) == holders)
    #expect(actors.holders(of: "foreign minister", body: nil, in: nil).count == 4)
    #expect(actors.holders(of: "foreign minister", body: "Norland", in: nil).count == 3)
    #expect(actors.holders(of: "mayor", body: nil, in: nil).isEmpty)
  }
}
