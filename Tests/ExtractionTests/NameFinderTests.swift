import Linguistics
import Ontology
import Testing

@testable import Extraction

struct NameFinderTests {
  /// The names of a sentence as "form: words".
  private func names(_ sentence: String) throws -> [String] {
    let document = parsed(sentence)
    return NameFinder(tree: Tree(document), tables: try SharedTables.bundled()).names().map {
      name in
      let words = document.tokens[name.tokens].map(\.form).joined(separator: " ")
      return switch name.kind {
      case .listed(let entry): "\(entry.form.rawValue): \(words)"
      case .person: "person: \(words)"
      case .organisation: "organisation: \(words)"
      case .place: "place: \(words)"
      }
    }
  }

  @Test(arguments: [
    ("Norway//PROPN/0/root", "name: Norway"), ("Norwegian//ADJ/0/root", "demonym: Norwegian"),
    ("Norwegians//PROPN/0/root", "people: Norwegians"), ("Oslo//PROPN/0/root", "capital: Oslo"),
    ("South//PROPN/2/compound Africa//PROPN/0/root", "name: South Africa"),
    ("White//PROPN/2/compound House//PROPN/0/root", "seat: White House"),
  ])
  func `knows the names of the gazetteer`(_ sentence: String, _ name: String) throws {
    #expect(try names(sentence) == [name])
  }

  @Test(arguments: ["turkey//NOUN/0/root", "us//PRON/0/root", "Mali's//X/0/root", "//X/0/root"])
  func `knows no country by small letters or half a word`(_ sentence: String) throws {
    #expect(try names(sentence).isEmpty)
  }

  @Test func `leaves an article before a name to the noun that it belongs to`() throws {
    let words = "The//DET/3/det Norwegian//ADJ/3/amod envoy//NOUN/0/root"
    #expect(try names(words) == ["demonym: Norwegian"])
    #expect(try names("The//DET/2/det Gambia//PROPN/0/root") == ["name: Gambia"])
  }

  @Test func `strips titles and nationalities from a person`() throws {
    let words = """
      Norwegian//PROPN/4/amod/PER Foreign//PROPN/4/compound/+ Minister//PROPN/4/compound/+ \
      Ingrid//PROPN/0/root/+ Solheim//PROPN/4/flat/+ 's//PART/4/case/+
      """
    #expect(try names(words) == ["demonym: Norwegian", "person: Ingrid Solheim"])
  }

  @Test func `takes a title without a name for nobody`() throws {
    #expect(try names("Minister//PROPN/0/root/PER").isEmpty)
  }

  @Test func `prefers the longer of two names`() throws {
    let words = """
      Norwegian//PROPN/3/amod/ORG Refuge//PROPN/3/compound/+ Fund//PROPN/0/root/+
      """
    #expect(try names(words) == ["organisation: Norwegian Refuge Fund"])
  }

  @Test func `finds a person that the recogniser missed, by the given name`() throws {
    let words = "Ingrid//PROPN/0/root Solheim//PROPN/1/flat spoke/speak/VERB/1/dep"
    #expect(try names(words) == ["person: Ingrid Solheim"])
  }

  @Test
  func
    `takes what a role follows for a person, what an outlet follows for a body, the rest for a place`()
    throws
  {
    let envoy = """
      Xoku//PROPN/0/root/LOC Zubar//PROPN/1/flat/+ ,//PUNCT/1/punct an/a/DET/5/det \
      envoy//NOUN/1/appos
      """
    #expect(try names(envoy) == ["person: Xoku Zubar"])
    let outlet = """
      Xoku//PROPN/0/root/LOC ,//PUNCT/1/punct a//DET/4/det newspaper//NOUN/1/appos
      """
    #expect(try names(outlet) == ["organisation: Xoku"])
    #expect(try names("Xoku//PROPN/0/root/LOC") == ["place: Xoku"])
  }
}
