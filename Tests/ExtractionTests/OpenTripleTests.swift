import Extraction
import Knowledge
import Linguistics
import Ontology
import Testing

struct OpenTripleTests {
  /// The triples of a sentence as "subject | relation | object".
  private func triples(_ sentence: String) throws -> [String] {
    try found(sentence).map { "\($0.subject) | \($0.relation) | \($0.object)" }
  }

  private func found(_ sentence: String) throws -> [OpenTriple] {
    let document = parsed(sentence)
    let extractor = Extractor(tables: try SharedTables.bundled())
    return extractor.openTriples(in: document, of: article(of: document))
  }

  @Test func `needs no actor of the lexicon and no known verb`() throws {
    #expect(
      try triples(
        """
        The//DET/3/det old//ADJ/3/amod baker//NOUN/4/nsubj kneads/knead/VERB/0/root \
        sourdough//NOUN/4/obj
        """) == ["The old baker | kneads | sourdough"])
  }

  @Test func `takes a preposition into the relation, with the object before it`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/2/nsubj put//VERB/0/root the//DET/4/det cup//NOUN/2/obj on//ADP/7/case \
        the//DET/7/det shelf//NOUN/2/obl
        """) == ["Ada | put | the cup", "Ada | put the cup on | the shelf"])
  }

  @Test func `gives every member of a list a triple`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/4/nsubj and//CCONJ/3/cc Bo//PROPN/1/conj ate/eat/VERB/0/root \
        figs/fig/NOUN/4/obj and//CCONJ/7/cc nuts/nut/NOUN/5/conj
        """) == ["Ada | ate | figs", "Ada | ate | nuts", "Bo | ate | figs", "Bo | ate | nuts"])
  }

  @Test func `reads what something is`() throws {
    #expect(
      try triples("Ada//PROPN/4/nsubj is/be/AUX/4/cop a//DET/4/det baker//NOUN/0/root")
        == ["Ada | is | a baker"])
  }

  @Test func `chains verbs`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark bake//VERB/2/xcomp \
        bread//NOUN/4/obj
        """) == ["Ada | agreed to bake | bread"])
  }

  @Test func `marks what did not happen`() throws {
    let triples = try found(
      """
      Ada//PROPN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod bake//VERB/0/root bread//NOUN/4/obj
      """)
    #expect(triples.map(\.relation) == ["did not bake"])
    #expect(triples.map(\.status) == [.denied])
  }

  @Test func `leaves side clauses out of a slot`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/5/nsubj ,//PUNCT/4/punct who//PRON/4/nsubj sang/sing/VERB/1/acl:relcl \
        ate/eat/VERB/0/root figs/fig/NOUN/5/obj
        """) == ["Ada | ate | figs"])
  }

  @Test(arguments: ["Rain//NOUN/0/root", "Ada//PROPN/2/nsubj slept/sleep/VERB/0/root"])
  func `finds none without an object`(_ sentence: String) throws {
    #expect(try triples(sentence).isEmpty)
  }

  @Test func `says how sure it is and where it stands`() throws {
    let triple = try #require(
      try found("Ada//PROPN/2/nsubj ate/eat/VERB/0/root figs/fig/NOUN/2/obj").first)
    #expect((0.0...1.0).contains(triple.confidence))
    #expect(triple.evidence.predicate == 4..<7)
    #expect(triple.evidence.quote == "Ada ate figs")
  }
}
