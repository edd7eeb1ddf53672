import Documents
import Knowledge
import Testing

struct FurnitureTests {
  /// A page of a site with a line in the middle of its article.
  private func page(with line: String) throws -> Article {
    try article(
      """
      Home
      Subscribe
      Kern asks Brandl to open the border at Hentzau
      By The Zenda Staff
      Foreign Minister Anna Kern has asked the Sylvanian prime minister, Otto Brandl, to open the \
      border at Hentzau. Brandl promised to think about it.
      Ruritania closed the border last year, when Sylvania refused to return a general who had fled \
      to Zenda. Kern has since called that a mistake.
      \(line)
      The border at Hentzau is the only one with a railway. Brandl and Kern will meet there again in \
      May, and the Ruritanian president will come too.
      More stories
      Storm leaves thousands without power in the north
      """)
  }

  @Test(arguments: [
    "© 2024 The Zenda Post", "Copyright 2024 Zenda Media Group", "All rights reserved.",
    "Photo: Ministry of Energy", "Kern (left) and Brandl in Zenda", "Getty Images",
    "The bridge at Hentzau. File photo", "Anna Kern in 2021. Photo by Ivo Stern",
    "By Lea Moor", "By the Zenda desk", "Written by Lea Moor", "Reporting by Lea Moor",
    "Source: Ruritanian government", "(After reporting by the Strelsau Press Bureau)",
    "Translated from the Sylvanian", "This article was first published in The Zenda Post.",
    "5 March 2024", "Tuesday, March 5, 2024", "Published 5 March 2024", "6 min read",
    "Share this story", "Share on Facebook", "Copy link", "Read more", "Sign in", "Advertisement",
    "Skip to main content", "Home > News > Europe", "News | Sport | Culture", "1234567 src",
    "2b6f4a99c1de4420 1200x630", "Zenda PostZenda Post", "press@zenda.example", "12 3",
    "Sign up for our newsletter.", "Subscribe to support our work.", "We use cookies on this site.",
    "You can change your cookie settings at any time.",
    "Your support makes our journalism possible.",
    "Download our app.", "Be the first to comment.", "Did you like this article?",
    "By using this site, you agree to the terms.", "To unsubscribe, write to the editor.",
    "Read also: Graustark expels two diplomats", "Related: A history of the railway",
    "Graustark has expelled two diplomats of Axphain and has asked for...",
    "Zenda Staff is a team of reporters who cover politics.",
  ])
  func `silences furniture inside an article`(_ line: String) throws {
    let page = try page(with: line)
    #expect(page.texts(.noise).contains(line))
    #expect(page.texts(.paragraph).count == 3)
    #expect(page.title == "Kern asks Brandl to open the border at Hentzau")
  }

  @Test(arguments: [
    "Ruritania has applied for membership of the Union.",
    "In a briefing on Monday, the minister would not comment.",
    "Kern said that the story was not true.",
    "\"You will read my opinion in your newspapers,\" Kern told Brandl.",
    "Kern: We thank you for your comment.",
    "We, the ministers of both countries, call on you to listen.",
    "Share prices fell in Zenda after the closing of the border.",
    "The photo shows Kern with the general.",
    "Kern opened the archive of the secret police.",
    "The report by the Zenda court covers ten years.",
    "By Monday the border was open.",
    "On 5 March 2024 the two ministers met.",
    "Sources in Zenda confirmed the report.",
    "Related talks will go on in Strelsau.",
    "Recommended by the court, the treaty was signed in April.",
    "He left.",
  ])
  func `keeps sentences that only sound like furniture`(_ line: String) throws {
    #expect(try page(with: line).texts(.paragraph).contains(line))
  }

  @Test(arguments: [
    "A bridge too far", "Why now?", "Relations with the U.S.", "COP29", "What next",
  ])
  func `keeps headings`(_ line: String) throws {
    let page = try page(with: line)
    #expect(page.body.map(page.words).contains(line))
  }

  @Test(arguments: [
    "More stories", "Most read", "You may also like", "Related articles", "Comments (3)",
  ])
  func `skips a list of other articles inside the article`(_ marker: String) throws {
    let page = try page(with: marker + "\nStorm hits the coast\nBakers raise their prices")
    #expect(page.texts(.paragraph).count == 3)
    #expect(page.texts(.noise).contains("Bakers raise their prices"))
  }
}
