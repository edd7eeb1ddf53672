import Extraction
import Knowledge
import Linguistics
import Ontology
import TestSupport
import Testing

struct ExtractorTests {
  private let extractor: Extractor

  init() throws { extractor = Extractor(tables: try SharedTables.bundled()) }

  private func reading(of document: Document) -> Reading {
    extractor.reading(
      of: document, from: article(of: document, published: PartialDate(year: 2031, month: 3)))
  }

  @Test func `reads nothing in an empty document`() {
    #expect(reading(of: Document(text: "")) == Reading(document: "article"))
    #expect(
      extractor.openTriples(in: Document(text: ""), of: article(of: Document(text: ""))) == [])
  }

  @Test func `reads nothing in tokens that are in no sentence`() {
    var document = parsed(
      "Ingrid//PROPN/3/nsubj/PER Solheim//PROPN/1/flat/+ met/meet/VERB/0/root Togo//PROPN/3/obj")
    document.sentences = []
    #expect(reading(of: document).statements == [])
    #expect(reading(of: document).gaps == [])
  }

  @Test func `says of every sentence that yields nothing why`() {
    let gaps = reading(
      of: parsed(
        "Rain/rain/NOUN/0/root", "Norway//PROPN/2/nsubj won/win/VERB/0/root",
        "Norway//PROPN/2/nsubj borders/border/VERB/0/root Sweden//PROPN/2/obj",
        "Norway//PROPN/2/nsubj met/meet/VERB/0/root Sweden//PROPN/2/obj")
    ).gaps
    #expect(gaps.map(\.sentence) == [0, 1, 2])
    #expect(
      gaps.map(\.reason) == [
        "no actor", "no second actor", "no predicate of the lexicon between its actors",
      ])
  }

  @Test func `an unknown verb between two actors yields no statement`() {
    let reading = reading(
      of: parsed("Norway//PROPN/2/nsubj borders/border/VERB/0/root Sweden//PROPN/2/obj"))
    #expect(reading.statements.isEmpty)
    #expect(reading.gaps.map(\.reason) == ["no predicate of the lexicon between its actors"])
  }

  @Test func `quotes its evidence and points at the words`() throws {
    let document = parsed(
      """
      Norway//PROPN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod meet//VERB/0/root \
      Sweden//PROPN/4/obj in//ADP/7/case Accra//PROPN/4/obl
      """)
    let statement = try #require(reading(of: document).statements.first)
    #expect(statement.evidence.quote == "Norway did not meet Sweden in Accra")
    #expect(statement.evidence.span == 0..<35)
    #expect(statement.evidence.predicate == 7..<19)
    #expect(statement.phrase == "did not meet")
    #expect(statement.object.span == 20..<26)
    #expect(statement.place == "Accra")
    #expect(statement.rule.hasPrefix("verb:") && statement.rule.hasSuffix(" cue:not=denied"))
  }

  @Test func `notes what it was about`() throws {
    let document = parsed(
      """
      Norway//PROPN/2/nsubj discussed/discuss/VERB/0/root fishing//NOUN/4/compound \
      quotas/quota/NOUN/2/obj with//ADP/6/case Iceland//PROPN/2/obl
      """)
    #expect(reading(of: document).statements.map(\.topic) == ["fishing quotas"])
  }

  @Test func `learns offices`() throws {
    let document = parsed(
      """
      Ingrid//PROPN/8/nsubj/PER Solheim//PROPN/1/flat/+ ,//PUNCT/5/punct foreign//ADJ/5/amod \
      minister//NOUN/1/appos of//ADP/7/case Norway//PROPN/5/nmod left/leave/VERB/0/root
      """)
    let person = try #require(reading(of: document).actors.first { $0.kind == .person })
    #expect(person.country == "Norway")
    #expect(person.affiliations.map(\.role) == ["foreign minister"])
    #expect(person.affiliations.map(\.of) == ["Norway"])
    #expect(person.affiliations.map(\.asOf) == [PartialDate(year: 2031, month: 3)])
  }

  @Test(arguments: [("same", ["envoy"]), ("second", [])])
  func `learns an office that is told by another's`(_ word: String, _ roles: [String]) throws {
    let document = parsed(
      """
      Ingrid//PROPN/6/nsubj/PER Solheim//PROPN/1/flat/+ ,//PUNCT/4/punct envoy//NOUN/1/appos \
      ,//PUNCT/4/punct met/meet/VERB/0/root Iris//PROPN/6/obj/PER Varga//PROPN/7/flat/+ \
      who//PRON/10/nsubj holds/hold/VERB/7/acl:relcl the//DET/13/det \(word)//ADJ/13/amod \
      post//NOUN/10/obj in//ADP/15/case Iceland//PROPN/10/obl
      """)
    let person = try #require(reading(of: document).actors.first { $0.name == "Iris Varga" })
    #expect(person.affiliations.map(\.role) == roles)
    #expect(person.affiliations.map(\.of) == roles.map { _ in "Iceland" })
  }
}

extension ExtractorTests {
  @Test func `takes the office of who is named, not of whom the office serves`() throws {
    let document = parsed(
      """
      Ingrid//PROPN/11/nsubj/PER Solheim//PROPN/1/flat/+ ,//PUNCT/8/punct \
      Olav//PROPN/8/nmod:poss/PER Berg//PROPN/4/flat/+ 's//PART/4/case special//ADJ/8/amod \
      envoy//NOUN/1/appos ,//PUNCT/8/punct and//CCONJ/11/cc met/meet/VERB/0/root \
      Iris//PROPN/11/obj/PER Varga//PROPN/12/flat/+ who//PRON/15/nsubj \
      does/do/VERB/12/acl:relcl the//DET/18/det same//ADJ/18/amod job//NOUN/15/obj
      """)
    let person = try #require(reading(of: document).actors.first { $0.name == "Iris Varga" })
    #expect(person.affiliations.map(\.role) == ["special envoy"])
  }
}

struct ExtractorInvariantTests {
  @Test func `holds to its word in 3,000 random trees`() throws {
    let extractor = Extractor(tables: try SharedTables.bundled())
    var documents = RandomDocument(random: SeededGenerator(seed: 11))
    var count = 0
    for _ in 0..<3000 {
      let document = documents.next()
      let article = article(of: document, published: PartialDate(year: 2031))
      let reading = extractor.reading(of: document, from: article)
      #expect(reading == extractor.reading(of: document, from: article))
      check(reading, of: document)
      count += reading.statements.count
      for triple in extractor.openTriples(in: document, of: article) {
        #expect(!triple.subject.isEmpty && !triple.relation.isEmpty && !triple.object.isEmpty)
        #expect((0.0...1.0).contains(triple.confidence))
      }
    }
    #expect(count > 40, "the random words should say something now and then")
  }

  private func check(_ reading: Reading, of document: Document) {
    let ids = reading.actors.map(\.id)
    #expect(Set(ids).count == ids.count)
    let statements = reading.statements
    #expect(Set(statements.map(\.id)).count == statements.count)
    for statement in statements { check(statement, actors: Set(ids), of: document) }
    let silent = Set(document.sentences.indices)
      .subtracting(reading.statements.map(\.evidence.sentence))
    #expect(reading.gaps.map(\.sentence) == silent.sorted())
    #expect(
      reading.statements.map(\.evidence.sentence)
        == reading.statements.map(\.evidence.sentence).sorted())
  }

  private func check(_ statement: Statement, actors: Set<Actor.ID>, of document: Document) {
    let (subject, object) = (statement.subject, statement.object)
    #expect(subject.actor != object.actor)
    #expect(actors.isSuperset(of: [subject.actor, object.actor]))
    if let source = statement.attribution { #expect(actors.contains(source)) }
    #expect(statement.status != .asserted || statement.attribution == nil)
    let evidence = statement.evidence
    #expect(document.sentences.indices.contains(evidence.sentence))
    for span in [subject.span, object.span, evidence.span, evidence.predicate] {
      #expect(0 <= span.lowerBound && span.upperBound <= document.text.utf8.count)
    }
    #expect(evidence.span.lowerBound <= evidence.predicate.lowerBound)
    #expect(evidence.predicate.upperBound <= evidence.span.upperBound)
    for side in [subject, object] { #expect(text(side.span, of: document) == side.text) }
    #expect(text(evidence.span, of: document) == evidence.quote)
  }

  /// The words between two offsets, white space folded.
  private func text(_ span: Range<Int>, of document: Document) -> String {
    String(decoding: Array(document.text.utf8)[span], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
