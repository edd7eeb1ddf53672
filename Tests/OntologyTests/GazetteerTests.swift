import Knowledge
import Ontology
import Testing

struct GazetteerTests {
  private func entry(_ name: String) throws -> Gazetteer.Entry? {
    try bundled.get().gazetteer.entry(for: name)
  }

  @Test(arguments: [
    ("Norway", "Norway", Gazetteer.Form.name), ("Türkiye", "Turkey", .name),
    ("TURKEY", "Turkey", .name), ("U.S.", "United States", .name), ("USA", "United States", .name),
    ("America", "United States", .name), ("the United States", "United States", .name),
    ("United\u{a0}Kingdom", "United Kingdom", .name), ("Czechia", "Czech Republic", .name),
    ("Côte d’Ivoire", "Ivory Coast", .name), ("Cote d'Ivoire", "Ivory Coast", .name),
    ("The Gambia", "Gambia", .name), ("DR Congo", "Democratic Republic of the Congo", .name),
    ("Guinea-Bissau", "Guinea-Bissau", .name), ("Soviet Union", "Soviet Union", .name),
    ("American", "United States", .demonym),
    ("Nigerien", "Niger", .demonym), ("Nigerian", "Nigeria", .demonym),
    ("North Korean", "North Korea", .demonym), ("Dutch", "Netherlands", .demonym),
    ("Poles", "Poland", .people), ("Kazakhs", "Kazakhstan", .people),
    ("Kiev", "Ukraine", .capital), ("Kyiv", "Ukraine", .capital),
    ("Washington", "United States", .capital), ("Washington, D.C.", "United States", .capital),
    ("White House", "United States", .seat), ("the Kremlin", "Russia", .seat),
    ("Downing Street", "United Kingdom", .seat), ("Élysée", "France", .seat),
    ("Elysee Palace", "France", .seat), ("Singapore", "Singapore", .name),
  ])
  func `names lead to their country`(
    _ name: String, _ country: String, _ form: Gazetteer.Form
  ) throws {
    let found = try entry(name)
    #expect(found?.actor.name == country)
    #expect(found?.form == form)
  }

  @Test(arguments: [
    "us", "Us", "who", "Who", "turkey", "polish", "chad", "car", "Car", "", ".", "the",
  ])
  func `ordinary words are no names`(_ word: String) throws {
    #expect(try entry(word) == nil)
  }

  @Test(
    arguments: [
      ("OSCE", "OSCE", nil), ("UN", "United Nations", nil), ("NATO", "NATO", nil),
      ("Nato", "NATO", nil), ("WHO", "World Health Organization", nil),
      ("Minsk Process", "OSCE Minsk Group", nil),
      ("Organization of Islamic Cooperation", "Organisation of Islamic Cooperation", nil),
      ("State Department", "U.S. Department of State", "United States"),
      ("Pentagon", "U.S. Department of Defense", "United States"), ("Knesset", "Knesset", "Israel"),
      ("FSB", "Federal Security Service", "Russia"),
    ] as [(String, String, String?)])
  func `acronyms and spellings lead to their body`(
    _ name: String, _ body: String, _ country: String?
  ) throws {
    let actor = try entry(name)?.actor
    #expect(actor?.name == body)
    #expect(actor?.country == country)
    #expect(actor?.kind == .organisation)
  }

  @Test func `regions that act are groups, agencies are media`() throws {
    #expect(try entry("Central Asia")?.actor.kind == .group)
    #expect(try entry("Reuters")?.isMedia == true)
    #expect(try entry("AFP")?.actor.name == "Agence France-Presse")
    #expect(try entry("NATO")?.isMedia == false)
  }

  @Test func `Norway keeps its code`() throws {
    let gazetteer = try bundled.get().gazetteer
    #expect(gazetteer.code(of: "Norway") == "NO")
    #expect(gazetteer.code(of: "Soviet Union") == nil)
    #expect(gazetteer.code(of: "Atlantis") == nil)
  }

  @Test func `all members of the United Nations are there`() throws {
    let gazetteer = try bundled.get().gazetteer
    #expect(gazetteer.countries.filter { gazetteer.code(of: $0.name) != nil }.count >= 197)
    #expect(Set(gazetteer.countries.map(\.id)).count == gazetteer.countries.count)
    for name in ["Kosovo", "Palestine", "Taiwan", "Vatican City", "Tuvalu", "South Sudan"] {
      #expect(gazetteer.country(named: name)?.country == name)
    }
  }

  @Test func `only names of countries name a country`() throws {
    let gazetteer = try bundled.get().gazetteer
    #expect(gazetteer.country(named: "türkiye")?.name == "Turkey")
    #expect(gazetteer.country(named: "Paris") == nil)
    #expect(gazetteer.country(named: "NATO") == nil)
    #expect(gazetteer.country(named: "") == nil)
  }

  @Test func `no name is longer than the longest`() throws {
    let gazetteer = try bundled.get().gazetteer
    let name = "Organisation for Security and Co-operation in Europe"
    #expect(gazetteer.entry(for: name) != nil)
    #expect(name.split(separator: " ").count <= gazetteer.longestName)
    #expect(gazetteer.longestName <= 12)
  }
}
