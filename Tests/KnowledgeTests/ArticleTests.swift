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
}
