import Documents
import Knowledge
import Testing
import Workflow

struct MarkdownReadingTests {
  @Test func `links and emphasis inside a paragraph are not read as words`() throws {
    let page = """
      # Talks in the north

      On 3 May 2031 **Norway** [met](https://example.org/canada/accused) *Japan* in Oslo.
      """
    let steps = try ReadingSteps()
    let article = try steps.reader.article(
      from: Array(page.utf8), named: "talks.md", format: .markdown)
    let reading = steps.reading(of: article)
    let statement = try #require(reading.statements.first)
    #expect(reading.statements.count == 1)
    #expect([statement.subject.actor, statement.object.actor] == ["norway", "japan"])
    #expect(statement.relation.label == "met")
    #expect(!statement.evidence.quote.contains("example"))
    let bytes = Array(page.utf8)[statement.object.span]
    #expect(String(decoding: bytes, as: UTF8.self) == "Japan")
  }
}
