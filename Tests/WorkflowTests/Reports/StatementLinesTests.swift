import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Workflow

struct StatementLinesTests {
  private let article = Article(
    id: "note.txt", title: "A note", published: date("2024-05-01"), text: "", blocks: [])
  private let reading = Reading(
    document: "note.txt",
    actors: [
      Actor(id: "ada", name: "Ada", kind: .person, country: "Atlantis"),
      Actor(id: "ben", name: "Ben \"B\"", kind: .organisation),
    ],
    statements: [
      statement(
        "ada", "urged", "ben", event: .request, status: .reported, on: "2024-04",
        written: "2024-05-01", attribution: "ada", topic: "peace")
    ],
    gaps: [Reading.Gap(sentence: 2, quote: "It rained.", reason: "no actor")])

  private func printed(_ format: ExtractOptions.Format, explains: Bool = false) -> String {
    text(of: reading, article, ExtractOptions(format: format, explains: explains), .plain)
  }

  @Test func `a line has the members of the record in their order`() throws {
    let id = try #require(reading.statements.first).id
    #expect(
      printed(.jsonl) == """
        {"id":"\(id)","document":"note.txt","documentDate":"2024-05-01","sentence":0,\
        "text":"ada urged ben.","span":[0,14],\
        "subject":{"id":"ada","name":"Ada","kind":"person","country":"Atlantis",\
        "text":"ada","span":[0,3]},\
        "relation":"urged","phrase":"urged","event":"REQUEST","symmetric":false,\
        "object":{"id":"ben","name":"Ben \\"B\\"","kind":"organisation","country":null,\
        "text":"ben","span":[10,13]},\
        "status":"reported","attribution":{"id":"ada","name":"Ada"},"topic":"peace",\
        "date":"2024-04","place":null,"rule":"test"}

        """)
  }

  @Test func `explaining adds reasons and the sentences that yield nothing`() {
    let lines = printed(.jsonl, explains: true).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.last
        == #"{"document":"note.txt","sentence":2,"text":"It rained.","gap":"no actor"}"#)
    #expect(lines.first?.contains(#","why":{"pattern":"test","line":"","cue":null"#) == true)
    let table = printed(.table, explains: true)
    #expect(table.contains("  no actor  “It rained.”\n"))
    #expect(
      table.contains("    “ada urged ben.”\n    test; no word qualifies it\n"))
  }

  @Test func `a table tells who says so`() {
    #expect(
      printed(.table) == """
        note.txt  2024-05-01  A note
          subject  relation  object   status              date
          Ada      urged     Ben "B"  reported, says Ada  2024-04


        """)
  }

  @Test func `an article without statements says so`() {
    let empty = text(
      of: Reading(document: "note.txt"), article, ExtractOptions(format: .table), .plain)
    #expect(empty == "note.txt  2024-05-01  A note\n  nothing between two actors\n\n")
  }

  @Test func `an open triple takes any arguments and has no event`() throws {
    let triple = OpenTriple(
      document: "note.txt", subject: "the\train", relation: "fell on", object: "Ada's\nhat",
      stance: Stance(
        status: .denied, polarity: .negative, modality: .possible, cues: ["never"],
        attribution: "Ada"), confidence: 0.75,
      evidence: Evidence(sentence: 3, quote: "…", span: 5..<8, predicate: 5..<6))
    #expect(
      openText([triple], of: article, .tsv, .plain) == "4\tthe rain\tfell on\tAda's hat\t0.75\n")
    let line = Data(openText([triple], of: article, .jsonl, .plain).utf8)
    let members = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    #expect(members["subject"] as? String == "the\train")
    #expect(members["event"] is NSNull)
    #expect(members["documentDate"] as? String == "2024-05-01")
    #expect(members["polarity"] as? String == "negative")
    #expect(members["modality"] as? String == "possible")
    #expect(members["cues"] as? [String] == ["never"])
    #expect(members["attribution"] as? String == "Ada")
    let table = openText([triple], of: article, .table, .plain)
    #expect(table.contains("denied by Ada"))
    #expect(table.contains("negative"))
  }
}
