import Knowledge
import TestSupport
import Testing

struct StatementTests {
  @Test func `has the same id in every run`() {
    #expect(statement("ada", "met", "bo").id == "01f93a47410e6159")
  }

  @Test func `keeps its id when date, topic or place are read otherwise`() {
    let plain = statement("ada", "met", "bo")
    let dated = statement("ada", "met", "bo", on: "2024-05-06", topic: "fish", place: "Oslo")
    #expect(plain.id == dated.id)
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
