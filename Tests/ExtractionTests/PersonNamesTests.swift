import Testing

@testable import Extraction

struct PersonNamesTests {
  private func names(_ texts: String...) -> PersonNames { PersonNames(texts.map(words)) }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  @Test func `joins a surname to its only bearer`() {
    #expect(names("Marta Olsen", "Pavel Brandt").fullName(of: ["Brandt"]) == ["Pavel", "Brandt"])
  }

  @Test func `leaves a surname with two bearers alone`() {
    #expect(names("Marta Olsen", "Erik Olsen").fullName(of: ["Olsen"]) == nil)
  }

  @Test func `drops initials in the middle`() {
    #expect(names("Marta J. Olsen").fullName(of: words("Marta Olsen")) == ["Marta", "Olsen"])
  }

  @Test(arguments: ["Rustamoglu", "Rustamoghlu", "Rüstamoglu"])
  func `reads spellings one letter apart as one name`(_ surname: String) {
    #expect(names("Vugar Rustamoglu").fullName(of: [surname]) == ["Vugar", "Rustamoglu"])
  }

  @Test(arguments: [("Brandt", "Brant"), ("Olsen", "Olson"), ("Marinov", "Karinov")])
  func `keeps short names and other first letters apart`(_ known: String, _ other: String) {
    #expect(names("Ada \(known)").fullName(of: [other]) == nil)
  }

  @Test func `knows nobody in an empty text`() {
    #expect(PersonNames([]).fullName(of: ["Olsen"]) == nil)
    #expect(PersonNames([[], [""]]).fullName(of: []) == nil)
  }
}
