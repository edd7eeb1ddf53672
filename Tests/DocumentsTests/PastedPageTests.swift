import Documents
import Knowledge
import Testing

struct PastedPageTests {
  @Test(arguments: PastedPages.all)
  func `tells the article from the page around it`(_ page: String) throws {
    let page = MarkedPage(page)
    #expect(MarkedPage.marks(of: try article(page.text)) == page.marks)
  }

  @Test func `keeps a text of unrelated sentences whole`() throws {
    let text = """
      Ruritania's president met the king of Sylvania on Monday.
      The parliament of Borduria ratified a fishing treaty with Syldavia.
      Klow criticised the harbour blockade by San Theodoros.
      Graustark expelled two diplomats of Axphain.
      Latveria and Symkaria opened talks about grain.
      Genovia lent Zubrowka three million crowns.
      Elbonia apologised to its neighbours.
      """
    #expect(try article(text).texts(.paragraph).count == 7)
  }

  @Test func `takes a single line for a paragraph`() throws {
    let one = try article("Ruritania expels two diplomats\n")
    #expect(one.texts(.paragraph) == ["Ruritania expels two diplomats"])
    #expect(one.title == nil)
  }

  @Test func `takes lines without full stops for text if there is nothing else`() throws {
    let notes = try article("Kern met Brandl\nVoss called Hanak\n")
    #expect(notes.texts(.paragraph) == ["Kern met Brandl", "Voss called Hanak"])
  }

  @Test func `joins the lines of a text broken to a width`() throws {
    let text = """
      Ruritania reopens embassy in Zenda

      Ruritania reopened its embassy in Zenda on Monday, two years after it had
      recalled its diplomats from the Sylvanian capital over a border dispute that
      Foreign Minister Anna Kern now calls a family quarrel.

      The Sylvanian prime minister answered that patience was cheap, and that the
      government in Strelsau would be judged by its deeds.
      """
    let embassy = try article(text)
    #expect(embassy.title == "Ruritania reopens embassy in Zenda")
    #expect(embassy.texts(.paragraph).count == 2)
    #expect(embassy.readings(.paragraph)[0].contains("two years after it had recalled"))
  }

  @Test func `names the outlet that a credit line names`() throws {
    let text = "Kern met Brandl in Zenda.\nShe thanked him.\n(After reporting by The Zenda Post)"
    #expect(try article(text).publisher == "The Zenda Post")
  }
}
