import Documents
import Knowledge
import Testing

struct HTMLPageTests {
  private func read(_ html: String) throws -> Article { try article(html, named: "page.html") }

  @Test(arguments: [
    ("<p>Kern <b>met</b>\n  <i>Brandl</i>.</p><p>She left.</p>", "Kern met Brandl.\nShe left."),
    ("<p>Joe&nbsp;Doe &amp; Kern&rsquo;s aide</p>", "Joe\u{A0}Doe & Kern’s aide"),
    ("<title>x</title><style>p{}</style><!-- no --><p>Kern.<script>1 < 2</script></p>", "Kern."),
    ("<ul><li>Kern<li>Brandl</ul>Voss", "Kern\nBrandl\nVoss"),
    ("<table><tr><td>Kern<td>Brandl</table>", "Kern\nBrandl"),
    ("<p>Kern met<br>Brandl.<br><br>She left.", "Kern met\nBrandl.\nShe left."),
    ("<pre>Kern\n  met</pre>", "Kern\nmet"),
    ("<p hidden>No</p><p style='display: none'>no</p><p>Yes</p>", "Yes"),
    ("<p>Kern</i></b></p></p><div><p>Brandl", "Kern\nBrandl"),
    ("Kern met Brandl", "Kern met Brandl"),
  ])
  func `gives the text that a reader sees`(_ html: String, _ text: String) throws {
    #expect(try read(html).text == text)
  }

  @Test(arguments: HTMLPages.all)
  func `tells the article from the page around it`(_ page: HTMLPages.Page) throws {
    let article = try read(page.html)
    #expect(article.texts(.headline) == [page.headline])
    #expect(article.texts(.heading) == page.headings)
    #expect(article.readings(.paragraph) == page.paragraphs)
  }

  @Test func `joins a sentence that a line break parts`() throws {
    let page = try read("<p>Kern asked Brandl<br>to open the harbour.</p><p>He refused.</p>")
    #expect(page.texts(.paragraph)[0] == "Kern asked Brandl\nto open the harbour.")
  }
}

struct HTMLMetadataTests {
  private func read(_ head: String, _ body: String = "") throws -> Article {
    let text = "<p>Kern met Brandl in Zenda and thanked him for his help.</p><p>He was glad.</p>"
    return try article(
      "<html><head>\(head)</head><body>\(body)\(text)</body></html>", named: "x.html")
  }

  @Test(arguments: [
    (
      #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-17T23:40:00+04:00"}</script>"#,
      "2025-03-17"
    ),
    (
      #"<script type="application/ld+json">[{"@graph":[{"@type":["Report"],"datePublished":"2025-03"}]}]</script>"#,
      "2025-03"
    ),
    (
      #"<meta property="article:published_time" content="2024-12-20T09:15:00+04:00">"#, "2024-12-20"
    ),
    (#"<meta name="date" content="20241220">"#, "2024-12-20"),
    (#"<meta name="DC.date.issued" content="20 December 2024">"#, "2024-12-20"),
    (#"<meta property="article:modified_time" content="2024-12-21">"#, "2024-12-21"),
    (#"<link rel=canonical href="https://example.org/2025/03/17/kern">"#, "2025-03-17"),
  ])
  func `reads dates from the head`(_ head: String, _ date: String) throws {
    #expect(try read(head).published?.description == date)
  }

  @Test(arguments: [
    ("<p>By Lea Moor <time datetime='2025-03-17'>17 March</time></p>", "2025-03-17"),
    ("<span itemprop=datePublished content='2025-03-17'>Monday</span>", "2025-03-17"),
    ("<aside><time datetime='2020-01-01'></time></aside><time>17 March 2025</time>", "2025-03-17"),
    ("<p class=meta>20 December 2024 &middot; 4 min read</p>", "2024-12-20"),
  ])
  func `reads dates from the page`(_ body: String, _ date: String) throws {
    #expect(try read("", body).published?.description == date)
  }

  @Test func `prefers linked data to meta elements`() throws {
    let page = try read(
      #"<meta name=date content="2020-01-01"><meta property="og:title" content="Old">"#
        + #"<script type="application/ld+json">{"@type":"Article","headline":"Kern meets Brandl","#
        + #""datePublished":"2025-03-17","publisher":{"name":"Zenda Radio"}}</script>"#)
    #expect(page.published?.description == "2025-03-17")
    #expect(page.title == "Kern meets Brandl")
    #expect(page.publisher == "Zenda Radio")
  }

  @Test(arguments: [
    ("<title>Kern meets Brandl – Mountain Post</title>", "Kern meets Brandl", "Mountain Post"),
    (
      "<title>Kern meets Brandl | World | Mountain Post</title>", "Kern meets Brandl",
      "Mountain Post"
    ),
    (
      "<title>Kern meets Brandl</title><meta property='og:site_name' content='MP'>",
      "Kern meets Brandl", "MP"
    ),
    (
      "<meta property='og:title' content='Kern meets Brandl - MP'><meta property='og:site_name' content='MP'>",
      "Kern meets Brandl", "MP"
    ),
    (
      "<title>Kern meets Brandl</title><meta name=source content='after reporting by MP'>",
      "Kern meets Brandl", "MP"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Kern meets Brandl\",\"author\":{\"@type\":\"Organization\",\"name\":\"MP desk\"}}</script>",
      "Kern meets Brandl", "MP desk"
    ),
  ])
  func `reads title and publisher`(_ head: String, _ title: String, _ publisher: String) throws {
    let page = try read(head)
    #expect(page.title == title)
    #expect(page.publisher == publisher)
  }

  @Test(arguments: [
    "{broken", "[[[[", "null", "{\"@type\":1}", "{\"@type\":\"Article\",\"author\":[]}",
  ])
  func `survives broken linked data`(_ json: String) throws {
    let page = try read("<script type='application/ld+json'>\(json)</script>")
    #expect(page.texts(.paragraph).count == 2)
    #expect(page.published == nil)
  }
}
