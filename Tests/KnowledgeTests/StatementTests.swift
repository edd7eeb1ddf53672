import Knowledge
import TestSupport
import Testing

struct StatementTests {
  @Test func `has the same id in every run`() {
    #expect(statement("ada", "met", "bo").id == "b669230348f821ee")
  }

  @Test func `keeps its id when date, topic or place are read otherwise`() {
    let plain = statement("ada", "met", "bo")
    let dated = statement("ada", "met", "bo", on: "2024-05-06", topic: "fish", place: "Oslo")
    #expect(plain.id == dated.id)
  }

  @Test func `keeps its id when its sentence is moved`() {
    let plain = statement("ada", "met", "bo")
    var evidence = plain.evidence
    evidence.sentence += 3
    evidence.span = evidence.span.moved(by: 40)
    evidence.predicate = evidence.predicate.moved(by: 40)
    func moved(_ side: Statement.Participant) -> Statement.Participant {
      .init(actor: side.actor, text: side.text, span: side.span.moved(by: 40))
    }
    func moved(to evidence: Evidence) -> Statement {
      Statement(
        document: plain.document, documentDate: nil, subject: moved(plain.subject),
        relation: plain.relation, phrase: plain.phrase, object: moved(plain.object),
        status: plain.status, evidence: evidence, rule: plain.rule)
    }
    #expect(moved(to: evidence).id == plain.id)
    evidence.occurrence = 1
    #expect(moved(to: evidence).id != plain.id)
    evidence.occurrence = 0
    evidence.quote = "ada met bo?"
    #expect(moved(to: evidence).id != plain.id)
  }

  @Test func `has another id for every other act`() {
    let statements = [
      statement("ada", "met", "bo"), statement("bo", "met", "ada"),
      statement("ada", "called", "bo"), statement("ada", "met", "bo", status: .planned),
      statement("ada", "met", "bo", in: "other.txt"), statement("ada", "met", "bo", at: 1),
      statement("ada", "met", "cy"),
    ]
    #expect(Set(statements.map(\.id)).count == statements.count)
  }

  @Test(arguments: [
    ([], "cbf29ce484222325"), ([""], "af63bd4c8601b7df"), (["a"], "089be207b544f1e4"),
  ])
  func `hashes as FNV-1a does`(_ texts: [String], _ digits: String) {
    #expect(fingerprint(texts) == digits)
  }

  @Test func `tells where one text ends and the next begins`() {
    #expect(fingerprint(["ab", "c"]) != fingerprint(["a", "bc"]))
    #expect(fingerprint(["ab"]) != fingerprint(["ab", ""]))
  }

  @Test func `always has sixteen digits`() {
    let digits = (0..<2000).map { fingerprint([String($0)]) }
    #expect(digits.allSatisfy { $0.utf8.count == 16 })
    #expect(Set(digits).count == digits.count)
  }

  @Test func `is a fact if asserted or reported`() {
    #expect(Status.allCases.filter(\.isFact) == [.asserted, .reported])
  }

  @Test func `has the sixteen event types of PLOVER`() {
    #expect(EventType.allCases.count == 16)
    #expect(EventType(rawValue: "CONSULT") == .consult)
    #expect(EventType(rawValue: "consult") == nil)
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Self { lowerBound + offset..<upperBound + offset }
}
