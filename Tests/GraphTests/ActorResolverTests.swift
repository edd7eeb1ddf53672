import Graph
import Knowledge
import TestSupport
import Testing

struct ActorResolverTests {
  @Test func `never merges through a third that resembles both`() {
    let chain = resolution(
      of: [person("Hikmat Rzayev")], [person("Hikmet Rzayev")], [person("Hekmet Rzayev")])
    #expect(chain.actors.map(\.id) == ["hekmet-rzayev", "hikmat-rzayev", "hikmet-rzayev"])
    let middles = resolution(
      of: [person("Adrian J. Colby")], [person("Adrian Colby")], [person("Adrian K. Colby")])
    #expect(middles.actors.count == 3)
  }

  @Test func `lets a surname stand for its only bearer`() {
    let resolution = resolution(
      of: [person("Rustamov")], [person("Rashid Rustamov", of: "Estara")],
      [person("Rustamow", of: "Estara")], [person("R. Rustamov")])
    #expect(resolution.actors.map(\.id) == ["rashid-rustamov"])
    #expect(resolution.reason(person("Rustamov")) == "the only bearer of the name")
  }

  @Test func `lets a surname stand for nobody if two bear it`() {
    let resolution = resolution(
      of: [person("Rustamov")], [person("Rashid Rustamov")], [person("Kamal Rustamov")],
      [person("Rustamov")])
    #expect(
      resolution.actors.map(\.name).sorted() == [
        "Kamal Rustamov", "Rashid Rustamov", "Rustamov",
      ])
    #expect(resolution.reason(person("Rustamov")) == "kept apart, 2 actors bear the name")
  }

  @Test(arguments: [
    ("Rustamov", "Estara", "Norland"), ("K. Rustamov", nil, nil), ("Rustamova", nil, nil),
  ])
  func `keeps a surname from a bearer that it does not fit`(
    _ name: String, _ country: String?, _ other: String?
  ) {
    let resolution = resolution(
      of: [person(name, of: country)], [person("Rashid Rustamov", of: other)])
    #expect(resolution.actors.count == 2)
  }

  @Test func `keeps surnames of two states from a bearer of unknown state`() {
    let resolution = resolution(
      of: [person("Rashid Rustamov")], [person("Rustamov", of: "Estara")],
      [person("Rustamov", of: "Norland")], [person("Rustamov")])
    #expect(resolution.actors.count == 3)
    #expect(resolution.actor(person("Rustamov")) == "rashid-rustamov")
    #expect(
      resolution.actor(person("Rustamov", of: "Estara"))
        != resolution.actor(person("Rustamov", of: "Norland")))
  }

  @Test func `takes a surname without bearer for a name like others`() {
    let resolution = resolution(of: [person("Rustamov")], [person("Rustamov")])
    #expect(resolution.actors.map(\.id) == ["rustamov"])
    #expect(resolution.reason(person("Rustamov")) == "same name")
  }

  @Test func `finds the bearer of a name of one word among the aliases`() {
    let resolution = resolution(
      of: [person("Zhou Ming", aliases: ["Zhou", "the premier"])], [person("Zhou")])
    #expect(resolution.actors.map(\.id) == ["zhou-ming"])
  }

  @Test func `lets an acronym stand for its only bearer`() {
    let union = organisation("River States Union", aliases: ["RSU", "the union"])
    #expect(actorsFound(in: [union], [organisation("RSU")]) == 1)
    let rival = organisation("Royal Sailing Union", aliases: ["RSU"])
    #expect(actorsFound(in: [union], [rival]) == 2)
    #expect(actorsFound(in: [union], [organisation("RSU")], [rival]) == 3)
  }

  @Test func `gives the actor its most frequent full name and all other words as aliases`() {
    let resolution = resolution(
      of: [person("Colby", aliases: ["the envoy"])], [person("Adrian J. Colby")],
      [person("Adrian Colby", aliases: ["Colby", "he of Norland"])], [person("Colby")],
      [person("Adrian J. Colby")], [person("ADRIAN COLBY")], [person("ADRIAN COLBY")],
      [person("ADRIAN COLBY")])
    #expect(resolution.actors.map(\.name) == ["Adrian J. Colby"])
    #expect(
      resolution.actors[0].aliases == [
        "ADRIAN COLBY", "Adrian Colby", "Colby", "he of Norland", "the envoy",
      ])
    #expect(
      resolution.reason(person("Adrian Colby"))
        == "same name as Adrian J. Colby but for middle names")
  }

  @Test func `chooses among equally frequent names by their bytes`() {
    let resolution = resolution(of: [person("Hikmet Rzayev")], [person("Hikmat Rzayev")])
    #expect(resolution.actors.map(\.name) == ["Hikmat Rzayev"])
    #expect(resolution.reason(person("Hikmet Rzayev")) == "one spelling apart from Hikmat Rzayev")
    #expect(resolution.reason(person("Hikmat Rzayev")) == "same name")
  }

  @Test func `takes the country from the documents that know it`() {
    let resolution = resolution(
      of: [person("Li Wei")], [person("Li Wei", of: "Norland")], [person("Li Wei")])
    #expect(resolution.actors.map(\.country) == ["Norland"])
  }

  @Test func `numbers homonyms, the state first`() {
    let resolution = resolution(
      of: [person("Georgia")],
      [Actor(id: "georgia", name: "Georgia", kind: .country, country: "Georgia")],
      [Actor(id: "georgia", name: "Georgia", kind: .group)])
    #expect(resolution.actors.map(\.id) == ["georgia", "georgia-2", "georgia-3"])
    #expect(resolution.actors.map(\.kind) == [.country, .group, .person])
    #expect(resolution.actor(person("Georgia")) == "georgia-3")
  }

  @Test func `keeps the nameless of two texts apart`() {
    let resolution = resolution(
      of: [Actor(id: "rebels-in-1", name: "rebels", kind: .group)],
      [Actor(id: "rebels-in-2", name: "rebels", kind: .group)],
      [Actor(id: "norland-rebels", name: "Norland rebels", kind: .group, country: "Norland")],
      [Actor(id: "norland-rebels", name: "Norland rebels", kind: .group, country: "Norland")])
    #expect(resolution.actors.count == 3)
  }

  @Test func `collects the roles of all documents in the order of their dates`() {
    func named(_ name: String, _ role: String, _ day: String?, in document: String) -> Actor {
      var actor = person(name)
      actor.affiliations = [
        Affiliation(
          person: actor.id, role: role, of: "Norland", asOf: day.map(date), document: document)
      ]
      return actor
    }
    let resolution = resolution(
      of: [named("Hikmet Rzayev", "envoy", "2025-03", in: "1")],
      [named("Hikmat Rzayev", "adviser", nil, in: "2")],
      [named("Hikmat Rzayev", "aide", "2024", in: "3")])
    #expect(resolution.actors[0].affiliations.map(\.role) == ["aide", "envoy", "adviser"])
    #expect(Set(resolution.actors[0].affiliations.map(\.person)) == ["hikmat-rzayev"])
  }

  @Test func `resolves nothing to nothing`() {
    #expect(ActorResolver().resolution(of: [Reading]()).actors.isEmpty)
    #expect(actorsFound(in: [], []) == 0)
  }

  @Test(arguments: ["", " ", ".", "-", "J.", "Jr.", "oglu", "von", "von der", "'", "🙂", "Dr."])
  func `copes with names that are none`(_ name: String) {
    let actor = Actor(id: "x", name: name, kind: .person, aliases: [name])
    #expect(actorsFound(in: [actor], [actor]) == 1)
    #expect(actorsFound(in: [actor], [person("Mira Halvorsen")]) == 2)
  }
}
