import Linguistics
import Testing

@testable import Extraction

struct ClauseReaderTests {
  private func reader(_ sentence: String) -> ClauseReader {
    ClauseReader(tree: Tree(parsed(sentence)))
  }

  @Test func `shares the subject of the first verb with the second`() {
    let reader = reader(
      """
      Ghana//PROPN/2/nsubj praised/praise/VERB/0/root Togo//PROPN/2/obj and//CCONJ/5/cc \
      thanked/thank/VERB/2/conj Benin//PROPN/5/obj
      """)
    #expect(reader.subjects(of: 4) == [0])
    #expect(reader.clause(at: 4).patients == [5])
  }

  @Test func `shares the object of the last verb with the first`() {
    let reader = reader(
      """
      Ghana//PROPN/2/nsubj freed/free/VERB/0/root and//CCONJ/4/cc deported/deport/VERB/2/conj \
      him/he/PRON/4/obj
      """)
    #expect(reader.clause(at: 1).patients == [4])
  }

  @Test(arguments: [
    ("urged", "urge", [2]), ("asked", "ask", [2]), ("promised", "promise", [0]),
    ("threatened", "threaten", [0]),
  ])
  func `finds out who should act`(_ form: String, _ lemma: String, _ subjects: [Int]) {
    let reader = reader(
      """
      Ghana//PROPN/2/nsubj \(form)/\(lemma)/VERB/0/root Togo//PROPN/2/obj to//PART/5/mark \
      release//VERB/2/xcomp him/he/PRON/5/obj
      """)
    #expect(reader.subjects(of: 4) == subjects)
  }

  @Test func `lets those called upon act`() {
    let reader = reader(
      """
      Ghana//PROPN/2/nsubj called/call/VERB/0/root on//ADP/4/case Togo//PROPN/2/obl \
      to//PART/6/mark act//VERB/2/xcomp
      """)
    #expect(reader.subjects(of: 5) == [3])
  }

  @Test func `gives an adverbial clause the subject of the main one`() {
    let reader = reader(
      """
      Ghana//PROPN/2/nsubj left/leave/VERB/0/root without//SCONJ/4/mark \
      thanking/thank/VERB/2/advcl Togo//PROPN/4/obj
      """)
    #expect(reader.subjects(of: 3) == [0])
  }

  @Test func `fills the gap of a relative clause with the noun`() {
    let subject = reader(
      """
      Ghana//PROPN/0/root which//PRON/3/nsubj thanked/thank/VERB/1/acl:relcl Togo//PROPN/3/obj
      """)
    #expect(subject.clause(at: 2).agents == [0])
    let object = reader(
      """
      envoys/envoy/NOUN/0/root whom//PRON/4/obj Togo//PROPN/4/nsubj expelled/expel/VERB/1/acl:relcl
      """)
    #expect(object.clause(at: 3).agents == [2])
    #expect(object.clause(at: 3).patients == [0])
    let bare = reader(
      "envoys/envoy/NOUN/0/root Togo//PROPN/3/nsubj expelled/expel/VERB/1/acl:relcl")
    #expect(bare.clause(at: 2).patients == [0])
  }

  @Test func `makes passive and active alike`() {
    let passive = reader(
      """
      Envoys/envoy/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass expelled/expel/VERB/0/root \
      by//ADP/5/case Togo//PROPN/3/obl:agent on//ADP/7/case Monday//PROPN/3/obl
      """
    ).clause(at: 2)
    #expect(passive.isPassive)
    #expect(passive.agents == [4])
    #expect(passive.patients == [0])
    #expect(passive.obliques == [Clause.Oblique(token: 6, prepositions: ["on"])])
  }

  @Test func `reads a participle after its noun as passive, one in -ing as active`() {
    let passive = reader(
      """
      Talks/talk/NOUN/0/root held/hold/VERB/1/acl by//ADP/4/case Togo//PROPN/2/obl:agent
      """
    ).clause(at: 1)
    #expect(passive.isPassive && passive.agents == [3] && passive.patients == [0])
    let active = reader("Envoys/envoy/NOUN/0/root visiting/visit/VERB/1/acl Togo//PROPN/2/obj")
    #expect(!active.isPassive(1) && active.clause(at: 1).agents == [0])
  }

  @Test func `reads somebody given something as given to`() {
    let clause = reader(
      """
      Ghana//PROPN/2/nsubj sent/send/VERB/0/root Togo//PROPN/2/iobj a//DET/5/det letter//NOUN/2/obj
      """
    ).clause(at: 1)
    #expect(clause.obliques == [Clause.Oblique(token: 2, prepositions: ["to"])])
    #expect(clause.patients == [4])
  }

  @Test func `keeps directions apart that the parser hung on a name`() {
    let clause = reader(
      """
      Envoys/envoy/NOUN/2/nsubj flew/fly/VERB/0/root from//ADP/4/case Togo//PROPN/2/obl \
      to//ADP/6/case Benin//PROPN/4/nmod
      """
    ).clause(at: 1)
    #expect(clause.obliques.map(\.token) == [3, 5])
  }

  @Test func `gives up on chains of verbs rather than climb for ever`() {
    let verbs = (1...40).map { "go//VERB/\($0)/xcomp" }
    let reader = reader("go//VERB/0/root " + verbs.joined(separator: " "))
    #expect(reader.subjects(of: 40) == [])
  }
}
