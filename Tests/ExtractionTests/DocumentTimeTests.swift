import Knowledge
import Linguistics
import Testing

@testable import Extraction

struct DocumentTimeTests {
  private func time(_ text: String, title: String? = nil, _ published: String?) throws
    -> DocumentTime
  {
    let document = flat(text)
    var article = article(of: document)
    article.title = title
    article.published = try published.map { try PartialDate(iso: $0) }
    return DocumentTime(tree: Tree(document), article: article)
  }

  @Test(arguments: [("2031-03-14", "2031-03"), ("2031-03", "2031-03"), ("2031", "2031")])
  func `takes news for what happened in its month`(_ published: String, _ news: String) throws {
    let time = try time("Norway thanked Chile", published)
    #expect(time.news?.description == news)
    #expect(time.year?.description == "2031")
  }

  @Test func `tells of no time without a date`() throws {
    let time = try time("Norway thanked Chile in 2019", nil)
    #expect(time.news == nil)
    #expect(time.year == nil)
  }

  @Test(arguments: [
    ("the year-end review of the ministry", "2031-12-20", "2031"),
    ("Peru leaves 2031 behind", "2031-12-20", "2031"),
    ("Peru took stock of the year", "2031-11-20", "2031"),
    ("the year-end review of the ministry", "2032-01-03", "2031"),
    ("Peru leaves 2031 behind", "2032-01-03", "2031"),
  ])
  func `takes a look back over a year for that year`(
    _ text: String, _ published: String, _ year: String
  ) throws {
    #expect(try time(text, published).news?.description == year)
    #expect(try time("Lima", title: text, published).news?.description == year)
  }

  @Test(arguments: [
    ("the review of the year 2029 was late", "2031-05-04", "2031-05"),
    ("Peru leaves 2030 behind", "2031-12-20", "2031-12"),
  ])
  func `takes no other text for a look back`(_ text: String, _ published: String, _ news: String)
    throws
  {
    #expect(try time(text, published).news?.description == news)
  }

  @Test func `finds the year of a look back without a date in its own words`() throws {
    let time = try time("In 2031 Peru made progress , said the year-end review", nil)
    #expect(time.today?.description == "2031")
  }
}
