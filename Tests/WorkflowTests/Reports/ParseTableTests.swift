import Knowledge
import Linguistics
import Testing

@testable import Workflow

struct ParseTableTests {
  private let article = Article(
    id: "note.txt", title: "A note", published: PartialDate(year: 2024), text: "", blocks: [])

  private static func token(
    _ range: Range<Int>, _ form: String, _ lemma: String, _ upos: PartOfSpeech, _ head: Int,
    _ deprel: DependencyRelation
  ) -> Token {
    Token(range: range, form: form, lemma: lemma, upos: upos, head: head, deprel: deprel)
  }

  private static let document = Document(
    text: "Bo  Ek left\nUlm. He ran",
    tokens: [
      token(0..<2, "Bo", "Bo", .propn, 2, .nsubj), token(4..<6, "Ek", "Ek", .propn, 0, .flat),
      token(7..<11, "left", "leave", .verb, 2, .root),
      token(12..<15, "Ulm", "Ulm", .propn, 2, .obj), token(15..<16, ".", ".", .punct, 2, .punct),
      token(17..<19, "He", "he", .pron, 6, .nsubj), token(20..<23, "ran", "run", .verb, 6, .root),
    ],
    sentences: [
      Sentence(tokens: 0..<5, root: 2, block: 0), Sentence(tokens: 5..<7, root: 6, block: 0),
    ],
    mentions: [
      Mention(tokens: 0..<2, head: 0, label: .person),
      Mention(tokens: 3..<4, head: 3, label: .location),
    ])

  @Test func `every sentence has its text and a line a word`() {
    #expect(
      table(of: Self.document, article, .plain) == """
        note.txt  2024  A note
           word  lemma  tag    relation  head    name

        1: Bo Ek left Ulm.
        1  Bo    Bo     PROPN  nsubj     3 left  PER
        2  Ek    Ek     PROPN  flat      1 Bo    ·
        3  left  leave  VERB   root
        4  Ulm   Ulm    PROPN  obj       3 left  LOC
        5  .     .      PUNCT  punct     3 left

        2: He ran
        1  He    he     PRON   nsubj     2 ran
        2  ran   run    VERB   root


        """)
  }

  @Test func `colours change nothing but colours`() {
    let coloured = table(of: Self.document, article, TextStyle(coloured: true))
    #expect(coloured.contains("\u{1b}["))
    #expect(
      coloured.replacing(/\u{1b}\[[0-9;]*m/, with: "") == table(of: Self.document, article, .plain))
  }

  @Test func `words with white space stay on their line`() {
    var document = Self.document
    document.tokens[0].form = "B\n o"
    let lines = table(of: document, article, .plain).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("1  B o ") })
  }

  @Test func `an article without sentences says so`() {
    #expect(
      table(of: Document(text: ""), article, .plain) == "note.txt  2024  A note\n  no sentences\n\n"
    )
  }
}
