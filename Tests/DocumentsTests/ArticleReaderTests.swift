import Documents
import Knowledge
import Testing

struct ArticleReaderTests {
  @Test(arguments: [
    ("a.md", "# Kern meets Brandl\n\nKern met Brandl. She left.", "Kern meets Brandl"),
    ("a.MARKDOWN", "# Kern meets Brandl\n\nKern met Brandl. She left.", "Kern meets Brandl"),
    ("a.html", "<h1>Kern meets Brandl</h1><p>Kern met Brandl. She left.", "Kern meets Brandl"),
    ("a.txt", "Kern meets Brandl\n\nKern met Brandl. She left.", "Kern meets Brandl"),
    ("a.txt", "<!DOCTYPE html><h1>Kern meets Brandl</h1><p>Kern met Brandl.", "Kern meets Brandl"),
    ("-", " \n<html><h1>Kern meets Brandl</h1><p>Kern met Brandl.", "Kern meets Brandl"),
    ("-", "---\ntitle: Kern meets Brandl\n---\nKern met Brandl.", "Kern meets Brandl"),
    ("-", "# Kern meets Brandl\n\nKern met Brandl. She left.", "Kern meets Brandl"),
    ("a.txt", "# Kern meets Brandl\n\nKern met Brandl. She left.", "# Kern meets Brandl"),
  ])
  func `tells the format by name and first bytes`(_ name: String, _ text: String, _ title: String)
    throws
  {
    let article = try article(text, named: name)
    #expect(article.title == title)
    #expect(article.id == name)
  }

  @Test func `obeys the format that is asked for`() throws {
    let bytes = Array("<p>Kern met Brandl.</p>".utf8)
    let reader = ArticleReader()
    let text = try reader.article(from: bytes, named: "a.html", format: .text)
    #expect(text.text == "<p>Kern met Brandl.</p>")
    #expect(try reader.article(from: bytes, named: "-", format: .html).text == "Kern met Brandl.")
  }

  @Test func `gives plain text unchanged`() throws {
    let text = "  Kern met\tBrandl. \r\n\r\n She left him. \n"
    #expect(try article(text).text == text)
    #expect(try article(text).texts(.paragraph) == ["Kern met\tBrandl.", "She left him."])
  }

  @Test func `silences a repeated headline`() throws {
    let page = try article(
      """
      Kern meets Brandl in Zenda

      Home > News > Kern meets Brandl in Zenda

      Anna Kern met Otto Brandl in Zenda.

      Kern meets Brandl in Zenda

      She thanked him for his letter.
      """)
    #expect(page.texts(.headline) == ["Kern meets Brandl in Zenda"])
    #expect(page.texts(.noise).count == 2)
  }
}
