import Extraction
import Knowledge
import Linguistics
import Ontology
import Testing

struct SpeakerReaderTests {
  /// Who attacks whom in a text that is parsed by hand.
  private func attacks(in sentences: String...) throws -> [String] {
    let document = sentences.count == 1 ? parsed(sentences[0]) : parsed(sentences[0], sentences[1])
    let reading = Extractor(tables: try SharedTables.bundled())
      .reading(of: document, from: article(of: document))
    func name(_ id: Actor.ID) -> String { reading.actors.first { $0.id == id }?.name ?? "-" }
    return reading.statements.filter { $0.relation.label == "attacked" }
      .map { "\(name($0.subject.actor)) > \(name($0.object.actor))" }
  }

  @Test func `takes the subject of the saying above, also when it comes last`() throws {
    let said = """
      “//PUNCT/3/punct We//PRON/3/nsubj attacked/attack/VERB/6/ccomp Peru//PROPN/3/obj \
      ”//PUNCT/3/punct said/say/VERB/0/root Ghana//PROPN/6/nsubj
      """
    #expect(try attacks(in: said) == ["Ghana > Peru"])
  }

  @Test func `takes the addressee for you`() throws {
    let told = """
      “//PUNCT/3/punct You//PRON/3/nsubj attacked/attack/VERB/7/ccomp us/we/PRON/3/obj \
      ”//PUNCT/3/punct Ghana//PROPN/7/nsubj told/tell/VERB/0/root Peru//PROPN/7/iobj
      """
    #expect(try attacks(in: told) == ["Peru > Ghana"])
  }

  @Test func `asks the sentence beside for the speaker of a wholly quoted one`() throws {
    let quoted = """
      “//PUNCT/3/punct We//PRON/3/nsubj attacked/attack/VERB/0/root Peru//PROPN/3/obj \
      ”//PUNCT/3/punct
      """
    let beside = "Ghana//PROPN/2/nsubj said/say/VERB/0/root so//ADV/2/advmod"
    #expect(try attacks(in: quoted, beside) == ["Ghana > Peru"])
  }

  @Test func `knows no speaker of a text that nobody is said to speak`() throws {
    let plain = "We//PRON/2/nsubj attacked/attack/VERB/0/root Peru//PROPN/2/obj"
    #expect(try attacks(in: plain).isEmpty)
  }
}
