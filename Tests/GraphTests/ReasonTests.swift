import Graph
import Knowledge
import Testing

/// Why a form stands for the actor whose shown name is another.
struct ReasonTests {
  @Test(arguments: [
    (person("MIRA HALVORSEN"), person("Mira Halvorsen"), "same letters as Mira Halvorsen"),
    (
      person("Adrian J. Colby"), person("Adrian Colby"),
      "same name as Adrian Colby but for middle names"
    ),
    (
      person("Tomas Petrosyan"), person("Tomas Petrosian"),
      "one spelling apart from Tomas Petrosian"
    ),
    (person("Mike Colby"), person("Michael Colby"), "nickname of Michael Colby: Mike for Michael"),
    (
      person("Volodymyr Rzayev"), person("Vladimir Rzayev"),
      "another form of Vladimir Rzayev: Volodymyr, Vladimir"
    ),
    (person("A. Colby"), person("Adrian Colby"), "initials fit Adrian Colby alone"),
    (person("Colby"), person("Adrian Colby"), "the only bearer of the name"),
    (organisation("RSU"), organisation("River States Union"), "acronym of River States Union"),
    (
      organisation("The River Corp."), organisation("River Corporation"),
      "another wording of River Corporation"
    ),
    (
      person("Jinping Xi", of: "China"), person("Xi Jinping", of: "China"),
      "Xi Jinping turned round"
    ),
    (
      person("Luis Arce", of: "Bolivia"), person("Luis Arce Catacora", of: "Bolivia"),
      "part of one name with Luis Arce Catacora"
    ),
  ])
  func `is told in words`(_ one: Actor, _ shown: Actor, _ reason: String) {
    let resolution = resolution(of: [one], [shown], [shown])
    #expect(resolution.actors.map(\.name) == [shown.name])
    #expect(resolution.reason(one) == reason)
    #expect(resolution.reason(shown, in: "2") == "same name")
  }

  @Test func `an acronym stands for nobody if other words or a second reading speak against it`() {
    let union = organisation("River States Union")
    let named = organisation("RSU", aliases: ["Royal Sailing Union"])
    #expect(actorsFound(in: [named], [union]) == 2)
    #expect(actorsFound(in: [organisation("RSU")], [union], [organisation("Royal Ski Union")]) == 3)
    #expect(actorsFound(in: [organisation("RSU", of: "Norland")], [union]) == 2)
    #expect(actorsFound(in: [organisation("RU")], [organisation("River Union")]) == 2)
  }
}
