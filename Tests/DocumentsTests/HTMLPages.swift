/// Pages as sites write them, with what a reader should keep.
enum HTMLPages {
  struct Page: Sendable {
    let html: String
    let headline: String
    var headings: [String] = []
    let paragraphs: [String]
  }

  static let all = [blog, divisions, tables, comments]

  /// Names in classes, a site name as first heading, related posts and comments inside the main
  /// element.
  private static let blog = Page(
    html: """
      <body class="single has-sidebar share-enabled"><header><h1><a href="/">The Zenda Post</a></h1>
      <p>News from the valley, every day of the week since 1880.</p><nav><a>Home</a></nav></header>
      <main><article><header><h1>Ruritania and Sylvania sign rail accord</h1></header>
      <div class="entry-meta">Posted on March 12, 2024 by Lea Moor</div>
      <p>Ruritania and Sylvania signed an accord on the railway, ending a year of talks.</p>
      <figure><img src="x.jpg"><figcaption>Voss and Hanak in Zenda</figcaption></figure>
      <p>Karl Voss signed for Ruritania. <a href="/x">Brandl</a> thanked both ministers.</p>
      <blockquote><p>"This is a good day for both countries," Voss said.</p></blockquote>
      <h2>What was agreed</h2><ul><li>Sylvania lends Ruritania thirty engines.</li></ul>
      <p><b>Read also:</b> <a href="/y">Graustark to host energy summit</a></p>
      <div class="relatedPosts"><h3>Related</h3><p>Graustark expelled two diplomats on Sunday.</p></div>
      </article><div id="comments"><p>I think that Brandl betrayed our country, and he should go.</p>
      </div></main><footer>© 2024</footer></body>
      """,
    headline: "Ruritania and Sylvania sign rail accord",
    headings: ["What was agreed"],
    paragraphs: [
      "Ruritania and Sylvania signed an accord on the railway, ending a year of talks.",
      "Karl Voss signed for Ruritania. Brandl thanked both ministers.",
      "\"This is a good day for both countries,\" Voss said.",
      "Sylvania lends Ruritania thirty engines.",
    ])

  /// Nothing but divisions without telling names; cards of other articles inside and below.
  private static let divisions = Page(
    html: """
      <div class="a"><a href="/">Daily Planet</a></div><div class="b">
      <div><h1>Freedonia recalls ambassador</h1></div>
      <div>The decision follows weeks of quarrels with Sylvania about a border post.</div>
      <div class="c"><div>Freedonia has recalled its ambassador, President Firefly announced.</div>
      <div>He accused Sylvania's ambassador, Trentino, of plotting against his government.</div>
      <div><h3><a href="/a">Army on parade</a></h3><div>Thousands lined the streets on Friday.</div></div>
      <div>Trentino denied the charge, and asked the League of Nations to mediate.</div>
      <div>Firefly rejected that offer.</div></div>
      <div class="d"><div><h3><a href="/b">Klow harbour reopens</a></h3><p>The harbour of Klow has
      reopened after three weeks of blockade by fishermen.</p></div></div></div>
      """,
    headline: "Freedonia recalls ambassador",
    paragraphs: [
      "The decision follows weeks of quarrels with Sylvania about a border post.",
      "Freedonia has recalled its ambassador, President Firefly announced.",
      "He accused Sylvania's ambassador, Trentino, of plotting against his government.",
      "Trentino denied the charge, and asked the League of Nations to mediate.",
      "Firefly rejected that offer.",
    ])

  /// Old markup: tables for layout, breaks for paragraphs.
  private static let tables = Page(
    html: """
      <title>Graustark Gazette | Envoy visits Klow</title><table><tr><td><a>Home</a> | <a>World</a>
      <tr><td><font size=5><b>Envoy visits Klow</b></font><br><i>By Ivo Stern</i><br>7 April 2019<br><br>
      The Graustark envoy Eva Lund visited Klow on Sunday and met the Syldavian king.<br><br>
      Lund handed the king a letter from her president.<br>He promised to think about it.
      <p>Borduria criticised the visit. It said that Graustark had no business in Klow.
      <p>&copy; 2019 Graustark Gazette<td><b>Other news</b><br><a href=1>Latveria buys grain</a></table>
      """,
    headline: "Envoy visits Klow",
    paragraphs: [
      "The Graustark envoy Eva Lund visited Klow on Sunday and met the Syldavian king.",
      "Lund handed the king a letter from her president.", "He promised to think about it.",
      "Borduria criticised the visit. It said that Graustark had no business in Klow.",
    ])

  /// A short statement among long appeals and notices.
  private static let comments = Page(
    html: """
      <div class="cookie-banner"><p>We use cookies to count visits and to remember you.</p></div>
      <main><h1>Secretary Doe's call with Minister Kern</h1><p class="doc-label">Readout</p>
      <p>The following is attributable to spokesperson Jane Roe:</p>
      <p>Secretary of State John Doe spoke today with Minister Anna Kern. They discussed Sylvania.</p>
      <div class="tags"><h2>Tags</h2><a>Ruritania</a></div></main>
      <footer><p>The department leads the foreign policy of the country through diplomacy.</p></footer>
      """,
    headline: "Secretary Doe's call with Minister Kern",
    paragraphs: [
      "Secretary of State John Doe spoke today with Minister Anna Kern. They discussed Sylvania."
    ])
}
