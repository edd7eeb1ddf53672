import Knowledge
import Linguistics
import TestSupport
import Testing

@testable import Extraction

struct EventDatesTests {
  private let friday = PartialDate(year: 2031, month: 3, day: 14)

  private func dates(
    of document: Document, roles: [Article.Block.Role] = [.paragraph], people: [Int: [Int]] = [:]
  ) -> EventDates {
    var article = article(of: document, published: friday)
    article.blocks = roles.map { Article.Block(range: 0..<document.text.utf8.count, role: $0) }
    return EventDates(tree: Tree(document), article: article, people: people)
  }

  private func date(_ sentence: String, of predicate: Int, as status: Status = .asserted) -> String?
  {
    dates(of: parsed(sentence)).date(of: predicate, as: status)?.description
  }

  /// "Norway warned Chile on Monday": the verb is word 1.
  private let monday = """
    Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj on//ADP/5/case \
    Monday//PROPN/2/obl
    """
  private let undated = "It//PRON/2/nsubj thanked/thank/VERB/0/root Peru//PROPN/2/obj"

  @Test func `dates the verb that the words modify`() {
    #expect(date(monday, of: 1) == "2031-03-10")
  }

  @Test func `does not date a verb by the date of another`() {
    let sentence = """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj which//PRON/5/nsubj \
      attacked/attack/VERB/3/acl:relcl Peru//PROPN/5/obj in//ADP/8/case 2019//NUM/5/obl
      """
    #expect(date(sentence, of: 4) == "2019")
    #expect(date(sentence, of: 1) == "2031-03")
  }

  @Test func `dates verbs that share an occasion`() {
    let sentence = """
      On//ADP/2/case Monday//PROPN/4/obl Norway//PROPN/4/nsubj thanked/thank/VERB/0/root \
      Chile//PROPN/4/obj and//CCONJ/7/cc warned/warn/VERB/4/conj Peru//PROPN/7/obj
      """
    #expect(date(sentence, of: 6) == "2031-03-10")
  }

  @Test func `reads through nouns of time`() {
    let sentence = """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj in//ADP/6/case \
      the//DET/6/det middle//NOUN/2/obl of//ADP/8/case May//PROPN/6/nmod 2029//NUM/8/nummod
      """
    #expect(date(sentence, of: 1) == "2029-05")
  }

  @Test func `dates a noun by the participle on it`() {
    let sentence = """
      Talks/talk/NOUN/6/nsubj held/hold/VERB/1/acl on//ADP/4/case Monday//PROPN/2/obl \
      were/be/AUX/6/cop short//ADJ/0/root
      """
    #expect(date(sentence, of: 0) == "2031-03-10")
  }

  @Test(arguments: [
    (Status.asserted, "2031-03"), (.denied, "2031-03"), (.uncertain, "2031-03"), (.planned, "none"),
  ])
  func `takes what was told without a date for news`(_ status: Status, _ date: String) {
    #expect((self.date(undated, of: 1, as: status) ?? "none") == date)
  }

  @Test func `gives a lasting state no date of news`() {
    let dates = dates(
      of: parsed("The//DET/2/det war//NOUN/3/nsubj went/go/VERB/0/root on//ADV/3/advmod"))
    #expect(dates.date(of: 1, as: .asserted, isState: true) == nil)
  }

  @Test func `dates plans ahead, and not by the day on which they were asked for`() {
    let sentence = """
      On//ADP/2/case Monday//PROPN/4/obl Norway//PROPN/4/nsubj urged/urge/VERB/0/root \
      Chile//PROPN/4/obj to//PART/7/mark act//VERB/4/xcomp by//ADP/9/case May//PROPN/7/obl
      """
    #expect(date(sentence, of: 3) == "2031-03-10")
    #expect(date(sentence, of: 6, as: .planned) == "2031-05")
  }

  @Test func `carries a day on to what happened next, not to what is to come`() {
    let dates = dates(of: parsed(monday, undated))
    #expect(dates.date(of: 6, as: .asserted)?.description == "2031-03-10")
    #expect(dates.date(of: 6, as: .planned) == nil)
  }

  @Test func `carries a day over two sentences, then its month`() {
    let dates = dates(of: parsed(monday, undated, undated, undated))
    #expect(dates.date(of: 9, as: .asserted)?.description == "2031-03-10")
    #expect(dates.date(of: 12, as: .asserted)?.description == "2031-03")
  }

  @Test func `carries no day into another paragraph`() {
    let dates = dates(
      of: parsed(monday, undated, blocks: [0, 1]), roles: [.paragraph, .paragraph])
    #expect(dates.date(of: 6, as: .asserted)?.description == "2031-03")
  }

  @Test func `knows only the year once the story has stepped back a month`() {
    let october = """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj in//ADP/5/case \
      January//PROPN/2/obl
      """
    let dates = dates(
      of: parsed(october, undated, blocks: [0, 1]), roles: [.paragraph, .paragraph])
    #expect(dates.date(of: 6, as: .asserted)?.description == "2031")
  }

  @Test func `returns to the news where a paragraph tells of the present`() {
    let october = """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj in//ADP/5/case \
      January//PROPN/2/obl
      """
    let present = "Norway//PROPN/2/nsubj sleeps/sleep/VERB/0/root"
    let dates = dates(
      of: parsed(october, present, undated, blocks: [0, 1, 1]), roles: [.paragraph, .paragraph])
    #expect(dates.date(of: 8, as: .asserted)?.description == "2031-03")
  }

  @Test func `carries no other year, yet does not call it news`() {
    let year = """
      Norway//PROPN/2/nsubj warned/warn/VERB/0/root Chile//PROPN/2/obj in//ADP/5/case 2019//NUM/2/obl
      """
    #expect(dates(of: parsed(year, undated)).date(of: 6, as: .asserted) == nil)
  }

  @Test func `gives the people of the opening its day, in the headline too`() {
    let headline = "Lee//PROPN/2/nsubj praises/praise/VERB/0/root Ghana//PROPN/2/obj"
    let document = parsed(headline, monday, undated, blocks: [0, 1, 2])
    let dates = dates(
      of: document, roles: [.headline, .paragraph, .paragraph], people: [3: [7], 8: [7]])
    #expect(dates.date(of: 1, as: .asserted, agents: [7])?.description == "2031-03-10")
    #expect(dates.date(of: 9, as: .asserted, agents: [7])?.description == "2031-03-10")
    #expect(dates.date(of: 9, as: .asserted, agents: [8])?.description == "2031-03")
  }

  @Test func `returns to the day of an event that is spoken of again`() {
    let summit = """
      The//DET/2/det summit//NOUN/3/nsubj ended/end/VERB/0/root with//ADP/5/case \
      thanks//NOUN/3/obl
      """
    let dates = dates(
      of: parsed(monday, summit, blocks: [0, 1]), roles: [.paragraph, .paragraph])
    #expect(dates.date(of: 9, as: .asserted)?.description == "2031-03-10")
  }

  @Test func `survives trees that no parser gives`() {
    var random = RandomDocument(random: SeededGenerator(seed: 11))
    for _ in 0..<300 {
      let document = random.next()
      let dates = dates(of: document)
      for token in document.tokens.indices {
        #expect(dates.date(of: token, as: .asserted, isState: true)?.year ?? 2019 <= 2031)
        _ = dates.date(of: token, as: .planned)
      }
    }
  }
}
