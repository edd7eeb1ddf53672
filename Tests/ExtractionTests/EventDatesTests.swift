import Knowledge
import Linguistics
import Testing

@testable import Extraction

struct EventDatesTests {
  private func dates(of document: Document) -> EventDates {
    EventDates(tree: Tree(document), published: PartialDate(year: 2031, month: 3, day: 14))
  }

  /// "Norway warned Chile on Monday": the verb is word 1.
  private let monday = """
    Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj on//ADP/5/case \
    Monday//PROPN/2/obl
    """
  private let undated = "It//PRON/2/nsubj thanked/thank/VERB/0/root Peru//PROPN/2/obj"

  @Test func `dates the verb that the words modify`() {
    #expect(dates(of: parsed(monday)).date(of: 1, isPast: true)?.description == "2031-03-10")
  }

  @Test func `does not date a verb by the date of another`() {
    let document = parsed(
      """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj which//PRON/5/nsubj \
      attacked/attack/VERB/3/acl:relcl Peru//PROPN/5/obj in//ADP/8/case 2019//NUM/5/obl
      """)
    #expect(dates(of: document).date(of: 4, isPast: true)?.description == "2019")
    #expect(dates(of: document).date(of: 1, isPast: true) == nil)
  }

  @Test func `dates verbs that share an occasion`() {
    let document = parsed(
      """
      On//ADP/2/case Monday//PROPN/4/obl Norway//PROPN/4/nsubj thanked/thank/VERB/0/root \
      Chile//PROPN/4/obj and//CCONJ/7/cc warned/warn/VERB/4/conj Peru//PROPN/7/obj
      """)
    #expect(dates(of: document).date(of: 6, isPast: true)?.description == "2031-03-10")
  }

  @Test func `reads through nouns of time`() {
    let document = parsed(
      """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj in//ADP/6/case \
      the//DET/6/det middle//NOUN/2/obl of//ADP/8/case May//PROPN/6/nmod 2029//NUM/8/nummod
      """)
    #expect(dates(of: document).date(of: 1, isPast: true)?.description == "2029-05")
  }

  @Test func `carries a day on to what happened next, not to what is to come`() {
    let dates = dates(of: parsed(monday, undated))
    #expect(dates.date(of: 6, isPast: true)?.description == "2031-03-10")
    #expect(dates.date(of: 6, isPast: false) == nil)
  }

  @Test func `carries a day over two sentences, not three`() {
    let document = parsed(monday, undated, undated, undated)
    #expect(dates(of: document).date(of: 9, isPast: true)?.description == "2031-03-10")
    #expect(dates(of: document).date(of: 12, isPast: true) == nil)
  }

  @Test func `carries nothing into another paragraph`() {
    #expect(dates(of: parsed(monday, undated, blocks: [0, 1])).date(of: 6, isPast: true) == nil)
  }

  @Test func `carries no year`() {
    let year = """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj in//ADP/5/case 2019//NUM/2/obl
      """
    #expect(dates(of: parsed(year, undated)).date(of: 6, isPast: true) == nil)
  }
}
