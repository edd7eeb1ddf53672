import Knowledge
import Linguistics
import Ontology
import Testing

@testable import Extraction

struct CastReaderTests {
  private func reader(_ document: Document) throws -> CastReader {
    CastReader(tree: Tree(document), tables: try SharedTables.bundled())
  }

  private func names(_ document: Document) throws -> [String] {
    try reader(document).cast.members.map(\.actor.name)
  }

  private let ingrid = "Ingrid//PROPN/0/root/PER Solheim//PROPN/1/flat/+"
  private let solheim = "Solheim//PROPN/0/root/PER"

  @Test func `joins a surname to the full name, before or after it`() throws {
    #expect(try names(parsed(ingrid, solheim)) == ["Ingrid Solheim"])
    #expect(try names(parsed(solheim, ingrid)) == ["Ingrid Solheim"])
  }

  @Test func `joins a surname that the recogniser missed or mistook`() throws {
    #expect(try names(parsed(ingrid, "Solheim//PROPN/0/root")) == ["Ingrid Solheim"])
    #expect(try names(parsed(ingrid, "Solheim//PROPN/0/root/ORG")) == ["Ingrid Solheim"])
  }

  @Test func `leaves a surname with two bearers apart`() throws {
    let erik = "Erik//PROPN/0/root/PER Solheim//PROPN/1/flat/+"
    #expect(
      try names(parsed(ingrid, erik, solheim)) == ["Ingrid Solheim", "Erik Solheim", "Solheim"])
  }

  @Test func `drops a middle initial from the name and keeps it as an alias`() throws {
    let initial = "Ingrid//PROPN/0/root/PER J.//PROPN/1/flat/+ Solheim//PROPN/1/flat/+"
    let cast = try reader(parsed(initial)).cast
    #expect(cast.members.map(\.actor.name) == ["Ingrid Solheim"])
    #expect(cast[0].actor.aliases == ["Ingrid J. Solheim"])
  }

  @Test func `reads an acronym in brackets as the body before it`() throws {
    let long = """
      Northern//PROPN/3/compound/ORG Relief//PROPN/3/compound/+ Council//PROPN/0/root/+ \
      (//PUNCT/5/punct NRC//PROPN/3/appos/ORG )//PUNCT/5/punct
      """
    let reader = try reader(parsed(long, "NRC//PROPN/0/root/ORG"))
    let council = reader.cast.members.firstIndex { $0.actor.id == "northern-relief-council" }
    #expect(council != nil)
    #expect(reader.references[6]?.actors == council.map { [$0] })
    #expect(reader.cast[council ?? 0].actor.aliases == ["NRC"])
  }

  @Test func `tells a people that acts as its state from people who act for themselves`() throws {
    let state = try reader(parsed("The//DET/2/det Norwegians//PROPN/0/root")).cast[0].actor
    #expect(state.kind == .country && state.name == "Norway")
    let people = try reader(parsed("Norwegians//PROPN/0/root")).cast[0].actor
    #expect(people.kind == .group && people.name == "Norwegians" && people.country == "Norway")
  }

  @Test func `learns the gender of a person from the given name or the title`() throws {
    #expect(try reader(parsed(ingrid)).cast[0].gender == .female)
    let titled = "Mr.//PROPN/2/nmod:desc Xoku//PROPN/0/root/PER"
    #expect(try reader(parsed(titled)).cast[0].gender == .male)
  }

  @Test func `counts the country that a text names most as its topic, unless two are level`() throws
  {
    let ghana = "Ghana//PROPN/0/root"
    let togo = "Togo//PROPN/0/root"
    let three = try reader(parsed(ghana, togo, ghana, ghana)).cast
    #expect(three.topic.map { three[$0].actor.name } == "Ghana")
    #expect(try reader(parsed(ghana, togo, ghana)).cast.topic == nil)
    #expect(try reader(parsed(ghana, togo, ghana, togo, ghana, togo)).cast.topic == nil)
  }

  @Test func `points with the head of a name to its actor and with every token to that head`()
    throws
  {
    let document = parsed(
      """
      spoke/speak/VERB/0/root to//ADP/3/case Ingrid//PROPN/1/obl/PER Solheim//PROPN/3/flat/+
      """)
    let reader = try reader(document)
    #expect(reader.references.keys.sorted() == [2])
    #expect(reader.references[2]?.tokens == [2, 3])
    #expect(reader.nameOf == [2: 2, 3: 2])
  }
}
