import Extraction
import Knowledge
import Ontology
import Testing

struct CaseTests {
  @Test(arguments: try Case.all())
  func `yields what the case expects`(_ example: Case) throws {
    let document = example.document
    let article = Article(
      id: "case", published: example.date, text: document.text,
      blocks: [Article.Block(range: 0..<document.text.utf8.count, role: .paragraph)])
    let reading = Extractor(tables: try Tables.bundled()).reading(of: document, from: article)
    #expect(reading.statements.map { line($0, of: reading) }.sorted() == example.expected.sorted())
  }

  @Test func `there are cases of every status`() throws {
    let statuses = try Case.all().flatMap(\.expected).compactMap {
      $0.components(separatedBy: " | ").dropFirst(4).first
    }
    for status in Status.allCases { #expect(statuses.contains(status.rawValue)) }
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

extension String {
  /// The parts between a separator of several characters.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
