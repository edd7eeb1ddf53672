import Graph
import Knowledge
import Testing

struct ActorSearchTests {
  private let search = ActorSearch([
    Actor(id: "mira-halvorsen", name: "Mira Halvorsén", kind: .person, aliases: ["the premier"]),
    Actor(id: "odd-halvorsen", name: "Odd Halvorsen", kind: .person, aliases: ["Halv"]),
    Actor(id: "norland", name: "Norland", kind: .country, aliases: ["Norlanders", "Port Nor"]),
    Actor(id: "norland-bank", name: "Norland Bank", kind: .organisation, aliases: ["NB"]),
    Actor(id: "tomas-okafor", name: "Tomas O'Kafor", kind: .person),
    Actor(id: "river-union", name: "The River Union", kind: .organisation, aliases: ["RU"]),
  ])

  @Test(arguments: [
    ("mira-halvorsen", "mira-halvorsen"), ("Mira Halvorsén", "mira-halvorsen"),
    ("mira halvorsen", "mira-halvorsen"), ("MIRA HALVORSEN", "mira-halvorsen"),
    ("mira", "mira-halvorsen"), ("The Premier", "mira-halvorsen"), ("Norland", "norland"),
    ("norlanders", "norland"), ("port nor", "norland"), ("bank", "norland-bank"),
    ("okafor", "tomas-okafor"), ("O’Kafor", "tomas-okafor"), ("Tomas O'Kafor", "tomas-okafor"),
    ("river union", "river-union"), ("the River Union", "river-union"), ("ru", "river-union"),
    ("tom", "tomas-okafor"), ("riv un", "river-union"), ("tomas-okafor", "tomas-okafor"),
    ("  Norland ", "norland"), ("Halv", "odd-halvorsen"),
  ])
  func `finds an actor however the name is typed`(_ name: String, _ id: String) {
    guard case .found(let actor) = search.match(name) else {
      Issue.record("\(name) gives \(search.match(name))")
      return
    }
    #expect(actor.id == id)
  }

  @Test(arguments: [
    ("Halvorsen", ["mira-halvorsen", "odd-halvorsen"]), ("norl", ["norland", "norland-bank"]),
  ])
  func `lists all that a name may stand for`(_ name: String, _ ids: [String]) {
    guard case .ambiguous(let actors) = search.match(name) else {
      Issue.record("\(name) gives \(search.match(name))")
      return
    }
    #expect(actors.map(\.id) == ids)
  }

  @Test(arguments: [
    ("Halvorson", ["mira-halvorsen", "odd-halvorsen"]), ("Nroland", ["norland"]),
    ("Mira Halvorsson", ["mira-halvorsen"]), ("Okafro", ["tomas-okafor"]),
    ("Rivr Union", ["river-union"]), ("Zebedee", []), ("", []), ("?", []), ("🙂", []),
  ])
  func `suggests the nearest names for an unknown one`(_ name: String, _ ids: [String]) {
    guard case .unknown(let nearest) = search.match(name) else {
      Issue.record("\(name) gives \(search.match(name))")
      return
    }
    #expect(nearest.map(\.id) == ids)
  }

  @Test func `puts the nearest first and suggests five at most`() {
    let actors = ["Karlson", "Karlsen", "Karlssen", "Carlssen", "Karlsten", "Karlstan", "Karl"]
      .map { Actor(id: $0, name: $0, kind: .person) }
    guard case .unknown(let nearest) = ActorSearch(actors).match("Karlsun") else {
      Issue.record("found")
      return
    }
    #expect(nearest.map(\.id) == ["Karlsen", "Karlson", "Karlssen", "Karlstan", "Karlsten"])
  }

  @Test func `finds nobody among nobody`() {
    #expect(ActorSearch([]).match("Mira") == .unknown(nearest: []))
  }

  @Test func `takes a very long name`() {
    let name = String(repeating: "Halvorsen ", count: 5000)
    #expect(search.match(name) == .unknown(nearest: []))
  }
}
