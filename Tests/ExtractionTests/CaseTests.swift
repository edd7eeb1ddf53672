import Extraction
import Knowledge
import Linguistics
import Ontology
import Testing

struct CaseTests {
  @Test(arguments: try Case.all())
  func `yields what the case expects`(_ example: Case) throws {
    let document = example.document
    let reading = Extractor(tables: try SharedTables.bundled())
      .reading(of: document, from: article(of: document, published: example.date))
    #expect(reading.statements.map { line($0, of: reading) }.sorted() == example.expected.sorted())
  }

  @Test(arguments: try Case.all())
  func `is a well-formed tree`(_ example: Case) {
    #expect(!example.rows.isEmpty)
    for sentence in example.rows {
      #expect(sentence.allSatisfy { $0.count == 10 })
      #expect(sentence.map { $0[0] } == (1...sentence.count).map(String.init))
      #expect(sentence.allSatisfy { PartOfSpeech(rawValue: $0[3]) != nil })
      #expect(sentence.allSatisfy { DependencyRelation(rawValue: $0[7]) != nil })
      #expect(sentence.filter { $0[6] == "0" }.map { $0[7] } == ["root"])
      #expect(sentence.indices.allSatisfy { reachesRoot(from: $0, in: sentence) })
    }
  }

  private func reachesRoot(from word: Int, in sentence: [[String]]) -> Bool {
    var current = word + 1
    for _ in sentence.indices {
      guard let head = Int(sentence[current - 1][6]), (0...sentence.count).contains(head)
      else { return false }
      if head == 0 { return true }
      current = head
    }
    return false
  }

  @Test(arguments: Status.allCases)
  func `covers every status in ten cases or more`(_ status: Status) throws {
    let cases = try Case.all().filter { example in
      example.expected.contains { $0.contains(" | \(status.rawValue) | ") }
    }
    #expect(cases.count >= 10)
  }

  @Test func `holds cases that must yield nothing, and no name twice`() throws {
    let cases = try Case.all()
    #expect(cases.count >= 750)
    #expect(cases.count { $0.file.hasPrefix("status-") } >= 200)
    #expect(cases.filter(\.expected.isEmpty).count >= 40)
    #expect(Set(cases.map(\.name)).count == cases.count)
  }

  private func line(_ statement: Statement, of reading: Reading) -> String {
    func name(_ id: Actor.ID?) -> String { reading.actors.first { $0.id == id }?.name ?? "-" }
    return [
      name(statement.subject.actor), statement.relation.label, name(statement.object.actor),
      statement.relation.event?.rawValue ?? "-", statement.status.rawValue,
      statement.date?.description ?? "-", name(statement.attribution),
    ].joined(separator: " | ")
  }
}
