import Ontology
import Testing

struct RoleTableTests {
  @Test(arguments: [
    ("president", RoleTable.Class.leader), ("prime minister", .leader), ("king", .leader),
    ("minister", .official), ("foreign minister", .official), ("envoy", .official),
    ("spokeswoman", .official), ("lawyer", .person), ("journalist", .person),
    ("government", .organ), ("delegation", .organ), ("side", .organ), ("troop", .organ),
    ("prisoner", .group), ("serviceman", .group), ("protester", .group),
  ])
  func `role nouns have a class`(_ lemma: String, _ role: RoleTable.Class) throws {
    #expect(try bundled.get().roles.role(lemma) == role)
  }

  @Test func `other words have none`() throws {
    let roles = try bundled.get().roles
    for word in ["table", "", "President", "agreement"] { #expect(roles.role(word) == nil) }
  }

  @Test func `titles are known without their full stop`() throws {
    let roles = try bundled.get().roles
    for word in ["mr", "Mr.", "gen", "Gen.", "President", "SECRETARY", "sir"] {
      #expect(roles.isTitle(word))
    }
    for word in ["united", "olga", ""] { #expect(!roles.isTitle(word)) }
  }

  @Test(arguments: [
    ("ms", RoleTable.Gender.female), ("mr", .male), ("king", .male), ("queen", .female),
    ("Olga", .female), ("José", .male), ("Jose", .male), ("john", .male), ("nino", .female),
    ("aysel", .female), ("tigran", .male),
    ("fatima", .female), ("reza", .male), ("priya", .female), ("kofi", .male), ("giorgi", .male),
  ])
  func `names and titles tell a gender`(_ word: String, _ gender: RoleTable.Gender) throws {
    #expect(try bundled.get().roles.gender(word) == gender)
  }

  @Test func `names of both genders tell none but are names`() throws {
    let roles = try bundled.get().roles
    for word in ["alex", "kim", "robin"] {
      #expect(roles.gender(word) == nil)
      #expect(roles.isGivenName(word))
    }
    #expect(roles.gender("president") == nil)
    #expect(!roles.isGivenName("mr"))
    #expect(!roles.isGivenName("table"))
  }

  @Test(arguments: [
    ("female: [Ann]\nmale: [Ånn]", "n.yaml:2: 'Ånn' stands under 'female' at line 1 already"),
    ("female: [Ann]\nboth: [ANN]", "n.yaml:2: 'ANN' stands under a gender and under 'both'"),
    ("femal: [Ann]", "n.yaml:1: there is no key 'femal' here; did you mean 'female'?"),
  ])
  func `a wrong table of names is told with its line`(_ yaml: String, _ message: String) {
    let error = #expect(throws: OntologyError.self) {
      try RoleTable(roles: ("leader: [king]", "r.yaml"), givenNames: (yaml, "n.yaml"))
    }
    #expect(error?.description == message)
  }

  @Test func `a role has one class`() {
    let error = #expect(throws: OntologyError.self) {
      try RoleTable(
        roles: ("leader: [king]\norgan: [court, king]", "r.yaml"),
        givenNames: ("male: [Olaf]", "n.yaml"))
    }
    #expect(error?.description == "r.yaml:2: 'king' stands under 'leader' at line 1 already")
  }
}
