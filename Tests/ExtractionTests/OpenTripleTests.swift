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
        """) == ["Ada | put | the cup on the shelf", "Ada | put the cup on | the shelf"])
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

  @Test func `tells what leads in last`() throws {
    #expect(
      try triples(
        """
        On//ADP/2/case Monday//PROPN/4/obl Ada//PROPN/4/nsubj baked/bake/VERB/0/root \
        bread//NOUN/4/obj in//ADP/7/case Lima//PROPN/4/obl
        """) == ["Ada | baked | bread in Lima On Monday", "Ada | baked bread in | Lima"])
  }

  @Test func `lets the first phrase stand for an object`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/2/nsubj slept/sleep/VERB/0/root in//ADP/4/case Lima//PROPN/2/obl \
        on//ADP/6/case Monday//PROPN/2/obl
        """) == ["Ada | slept in | Lima on Monday"])
  }

  @Test func `keeps the adverbs among the words of the verb`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/4/nsubj has/have/AUX/4/aux often//ADV/4/advmod baked/bake/VERB/0/root \
        bread//NOUN/4/obj
        """) == ["Ada | has often baked | bread"])
  }

  @Test func `gives what is said without its that`() throws {
    #expect(
      try triples(
        """
        Ada//PROPN/2/nsubj said/say/VERB/0/root that//SCONJ/5/mark Bo//PROPN/5/nsubj \
        ate/eat/VERB/2/ccomp figs/fig/NOUN/5/obj
        """) == ["Ada | said that | Bo ate figs", "Bo | ate | figs"])
  }

  /// The stance on the last triple, as "status, polarity, modality, cues, attribution".
  private func stance(_ sentence: String) throws -> String {
    let stance = try #require(try found(sentence).last).stance
    return [
      stance.status.rawValue, stance.polarity.rawValue, stance.modality.rawValue,
      stance.cues.joined(separator: " "), stance.attribution ?? "-",
    ].joined(separator: ", ")
  }

  @Test(arguments: [
    ("did/do/AUX not//PART bake//VERB", "denied, negative, certain, not, -"),
    ("may//AUX often//ADV bake//VERB", "uncertain, positive, possible, may, -"),
    ("will//AUX not//PART bake//VERB", "denied, negative, possible, will not, -"),
    ("has/have/AUX reportedly//ADV baked/bake/VERB", "reported, positive, possible, reportedly, -"),
    ("has/have/AUX never//ADV baked/bake/VERB", "denied, negative, certain, never, -"),
  ])
  func `reads polarity and modality, and drops no word`(_ verb: String, _ stance: String) throws {
    let words = verb.split(separator: " ")
    let relations = ["4/aux", "4/advmod", "0/root"]
    let sentence = zip(words, relations).map { "\($0)/\($1)" }.joined(separator: " ")
    let whole = "Ada//PROPN/4/nsubj \(sentence) bread//NOUN/4/obj"
    #expect(try self.stance(whole) == stance)
    let forms = words.map { String($0.prefix { $0 != "/" }) }.joined(separator: " ")
    #expect(try found(whole).map(\.relation) == [forms])
  }

  @Test(arguments: [
    ("refused/refuse", "denied, negative, certain, refused, -"),
    ("hopes/hope", "planned, positive, possible, hopes, -"),
  ])
  func `reads the verb over a chain`(_ verb: String, _ stance: String) throws {
    let sentence = """
      Ada//PROPN/2/nsubj \(verb)/VERB/0/root to//PART/4/mark bake//VERB/2/xcomp bread//NOUN/4/obj
      """
    #expect(try self.stance(sentence) == stance)
  }

  @Test(arguments: [
    ("said/say", "reported, positive, certain, , Ann Lee"),
    ("hopes/hope", "planned, positive, possible, hopes, Ann Lee"),
  ])
  func `names who says or thinks so`(_ verb: String, _ stance: String) throws {
    let sentence = """
      Ann//PROPN/3/nsubj Lee//PROPN/1/flat \(verb)/VERB/0/root that//SCONJ/6/mark \
      Ada//PROPN/6/nsubj bakes/bake/VERB/3/ccomp bread//NOUN/6/obj
      """
    #expect(try self.stance(sentence) == stance)
  }

  @Test func `names an account, and a remark beside the clause`() throws {
    let account = """
      Ada//PROPN/2/nsubj bakes/bake/VERB/0/root bread//NOUN/2/obj according//VERB/6/case \
      to//ADP/4/fixed Bo//PROPN/2/obl
      """
    #expect(try found(account).first?.stance.attribution == "Bo")
    let remark = """
      Ada//PROPN/2/nsubj bakes/bake/VERB/0/root bread//NOUN/2/obj ,//PUNCT/6/punct Bo//PROPN/6/nsubj \
      said/say/VERB/2/parataxis
      """
    #expect(try found(remark).first?.stance.attribution == "Bo")
    #expect(try found(remark).first?.stance.status == .reported)
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
