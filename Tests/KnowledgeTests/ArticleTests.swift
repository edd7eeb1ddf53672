import Knowledge
import Testing

struct ArticleTests {
  @Test func `has a body of all that is not noise, in the order of the text`() {
    let article = Article(
      id: "note.txt", text: "Menu. Title. First. Second. Imprint.",
      blocks: [
        .init(range: 0..<5, role: .noise), .init(range: 6..<12, role: .headline),
        .init(range: 13..<19, role: .paragraph), .init(range: 20..<27, role: .heading),
        .init(range: 28..<36, role: .noise),
      ])
    #expect(article.body.map(\.role) == [.headline, .paragraph, .heading])
  }

  @Test func `reads markup as spaces of the same length`() {
    let article = Article(
      id: "note.md", text: "Ådne [met](x) Bo **twice**",
      blocks: [.init(range: 0..<27, role: .paragraph, skipped: [6..<7, 10..<14, 18..<20, 25..<99])])
    #expect(article.readableText == "Ådne  met     Bo   twice  ")
    #expect(article.readableText.utf8.count == article.text.utf8.count)
  }

  @Test func `reads text without markup as it is`() {
    let article = Article(
      id: "a", text: "Bo met Di.", blocks: [.init(range: 0..<10, role: .heading)])
    #expect(article.readableText == article.text)
  }
}
