import Linguistics
import Ontology
import Testing

@testable import Extraction

struct QuotationReaderTests {
  private func reader(_ document: Document) throws -> QuotationReader {
    QuotationReader(tree: Tree(document), table: try SharedTables.bundled().factuality)
  }

  private let led = """
    “//PUNCT/3/punct Peru//PROPN/3/nsubj won/win/VERB/6/ccomp ”//PUNCT/3/punct \
    she//PRON/6/nsubj said/say/VERB/0/root
    """
  private let inside = "“//PUNCT/3/punct It//PRON/3/nsubj won/win/VERB/0/root ”//PUNCT/3/punct"
  private let plain = "Peru//PROPN/2/nsubj lost/lose/VERB/0/root ./PUNCT//2/punct"

  @Test func `knows a sentence that is all quotation from one that only holds some`() throws {
    let reader = try reader(parsed(led, inside, plain))
    #expect([0, 1, 2].map(reader.isQuoted) == [false, true, false])
  }

  @Test func `finds the verb of saying before and after`() throws {
    #expect(try reader(parsed(led, inside)).speechVerb(beside: 1) == 5)
    #expect(try reader(parsed(inside, led)).speechVerb(beside: 0) == 9)
    #expect(try reader(parsed(inside, plain)).speechVerb(beside: 0) == nil)
  }

  @Test func `follows a quotation over several sentences`() throws {
    let opening = "“//PUNCT/2/punct Stay//VERB/0/root ./PUNCT//2/punct"
    let closing = "Leave//VERB/0/root ./PUNCT//1/punct ”//PUNCT/1/punct"
    let reader = try reader(parsed(opening, plain, closing, plain))
    #expect([0, 1, 2, 3].map(reader.isQuoted) == [true, true, true, false])
  }

  @Test func `ends a quotation that nobody closed with its paragraph`() throws {
    let opening = "“//PUNCT/2/punct Stay//VERB/0/root"
    let reader = try reader(parsed(opening, plain, blocks: [0, 1]))
    #expect(!reader.isQuoted(1))
  }

  @Test func `asks no speaker of another paragraph`() throws {
    #expect(try reader(parsed(led, inside, blocks: [0, 1])).speechVerb(beside: 1) == nil)
  }

  @Test func `reads straight marks in pairs and leaves apostrophes alone`() throws {
    let straight = "\"//PUNCT/2/punct Stay//VERB/0/root \"//PUNCT/2/punct"
    let owner = "Peru//PROPN/3/nmod:poss ’s//PART/1/case side//NOUN/0/root"
    let reader = try reader(parsed(straight, owner))
    #expect([0, 1].map(reader.isQuoted) == [true, false])
  }

  @Test func `finds the speaker across every sentence of a quotation`() throws {
    let opening = "“//PUNCT/2/punct Stay//VERB/0/root"
    let closing = """
      Leave//VERB/4/ccomp ”//PUNCT/1/punct she//PRON/4/nsubj said/say/VERB/0/root
      """
    let reader = try reader(parsed(opening, plain, closing))
    #expect(try #require(reader.speechVerb(beside: 0)) == 8)
    #expect(try #require(reader.speechVerb(beside: 1)) == 8)
  }

  @Test func `takes a lead-in with a colon from the paragraph before`() throws {
    let lead = "She//PRON/2/nsubj said/say/VERB/0/root :/:/PUNCT/2/punct"
    #expect(try reader(parsed(lead, inside, blocks: [0, 1])).speechVerb(beside: 1) == 1)
  }

  @Test func `asks no verb that is itself quoted`() throws {
    let quoted = "“//PUNCT/3/punct They//PRON/3/nsubj said/say/VERB/0/root ”//PUNCT/3/punct"
    #expect(try reader(parsed(quoted, inside)).speechVerb(beside: 1) == nil)
  }

  @Test func `tells words inside the marks from those outside`() throws {
    let reader = try reader(parsed(led))
    #expect((0..<6).map(reader.isInside) == [true, true, true, true, false, false])
  }
}
