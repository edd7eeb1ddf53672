import Linguistics
import Testing

@testable import entente_train

struct EvaluationRawTextTests {
  private static let treebank = """
    # newdoc id = a
    # text = Émile can't.
    1\tÉmile\tÉmile\tPROPN\t_\t_\t0\troot\t_\t_
    2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
    2\tca\tcan\tAUX\t_\t_\t1\taux\t_\t_
    3\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\t_
    4\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

    # text = He left
    1\tHe\the\tPRON\t_\t_\t2\tnsubj\t_\t_
    2\tleft\tleave\tVERB\t_\t_\t0\troot\t_\t_

    # newpar
    # text = wannabe
    1-2\twannabe\t_\t_\t_\t_\t_\t_\t_\t_
    1\twant\twant\tVERB\t_\t_\t0\troot\t_\t_
    2\tbe\tbe\tAUX\t_\t_\t1\txcomp\t_\t_


    """

  private static func raw() throws -> RawText {
    RawText(try ConlluReader.sentences(in: treebank, path: "test"))
  }

  @Test func `paragraphs are lines, their sentences stand a space apart`() throws {
    let raw = try Self.raw()
    #expect(raw.text == "Émile can't. He left\nwannabe")
    #expect(raw.paragraphs == [0..<21, 22..<29])
    #expect(raw.gold.sentences == [0..<13, 14..<21, 22..<29])
  }

  @Test func `words know their place, even where the text has others`() throws {
    let spans = try Self.raw().gold.words.map(\.span)
    #expect(spans == [0..<6, 7..<9, 9..<12, 12..<13, 14..<16, 17..<21, 22..<26, 27..<29])
  }

  @Test func `heads are places too`() throws {
    let words = try Self.raw().gold.words
    #expect(words[0].head == words[0].span)
    #expect(words[4].head == words[5].span)
  }

  @Test func `where nobody wrote the text down it is put together from the words`() throws {
    let bare = Self.treebank.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("# text") }.joined(separator: "\n")
    let raw = RawText(try ConlluReader.sentences(in: bare, path: "test"))
    // Of "wannabe" the words are known alone.
    #expect(raw.text == "Émile can't. He left\nwantbe")
    #expect(raw.gold.sentences == [0..<13, 14..<21, 22..<28])
  }

  @Test func `no sentences make no text`() {
    #expect(RawText([]).text.isEmpty)
    #expect(RawText([]).paragraphs.isEmpty)
  }
}
