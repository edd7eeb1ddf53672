import Knowledge
import Ontology
import Testing

/// Complaints about the tables of countries and bodies, word by word.
struct GazetteerErrorTests {
  private let norway = "- name: Norway\n  iso: NO\n  people: [Norwegians]\n"

  private func complaints(countries: String, bodies: String = "- name: NATO\n") -> String? {
    let error = #expect(throws: OntologyError.self) {
      try Gazetteer(countries: (countries, "c.yaml"), bodies: (bodies, "b.yaml"))
    }
    return error?.description
  }

  @Test func `an unquoted NO is a code like any other`() throws {
    let gazetteer = try Gazetteer(
      countries: (norway, "c.yaml"), bodies: ("- name: NATO\n", "b.yaml"))
    #expect(gazetteer.code(of: "Norway") == "NO")
  }

  @Test(arguments: [
    (
      "- name: Sweden\n  people: [norwegians]", "c.yaml:5: 'norwegians' is a name of Norway already"
    ),
    ("- name: NORWAY", "c.yaml:4: 'NORWAY' is a name of Norway already"),
    ("- name: Sweden\n  iso: NO", "c.yaml:5: the ISO code 'NO' belongs to Norway already"),
    ("- name: Sweden\n  iso: swe", "c.yaml:5: the ISO code 'swe' must be two capital letters"),
    ("- iso: SE", "c.yaml:4: the entry has no 'name'"),
    (
      "- name: Sweden\n  captial: [Stockholm]",
      "c.yaml:5: there is no key 'captial' here; did you mean 'capital'?"
    ),
  ])
  func `a wrong country is told with its line`(_ entry: String, _ message: String) {
    #expect(complaints(countries: norway + entry) == message)
  }

  @Test(arguments: [
    (
      "- name: Storting\n  country: Norwya",
      "b.yaml:2: no country is called 'Norwya'; did you mean 'Norway'?"
    ),
    ("- name: Norwegians", "b.yaml:1: 'Norwegians' is a name of Norway already"),
    (
      "- name: Nordics\n  kind: region",
      "b.yaml:2: no kind is called 'region'; known are organisation, group"
    ),
    ("- name: NRK\n  media: yes", "b.yaml:2: 'media' must be true or false, not 'yes'"),
  ])
  func `a wrong body is told with its line`(_ entry: String, _ message: String) {
    #expect(complaints(countries: norway, bodies: entry) == message)
  }

  @Test func `the issues of both tables come together`() {
    #expect(
      complaints(countries: "", bodies: "- nam: NATO")
        == """
        c.yaml:1: the table is empty
        b.yaml:1: there is no key 'nam' here; did you mean 'name'?
        b.yaml:1: the entry has no 'name'
        """)
  }

  @Test func `a country may own a name in two forms`() throws {
    let gazetteer = try Gazetteer(
      countries: ("- name: Monaco\n  capital: [Monaco]\n", "c.yaml"),
      bodies: ("- name: NATO\n", "b.yaml"))
    #expect(gazetteer.entry(for: "Monaco")?.form == .name)
  }

  @Test func `capitals tell two names of the same letters apart`() throws {
    let gazetteer = try Gazetteer(
      countries: (norway, "c.yaml"),
      bodies: ("- name: Eco\n- name: Trade Bloc\n  aliases: [ECO]\n", "b.yaml"))
    #expect(gazetteer.entry(for: "ECO")?.actor.name == "Trade Bloc")
    #expect(gazetteer.entry(for: "Eco")?.actor.name == "Eco")
  }
}
