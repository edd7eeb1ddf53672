import Linguistics
import Testing

struct CoNLLUTests {
  private static func token(
    _ range: Range<Int>, _ form: String, _ upos: PartOfSpeech, _ head: Int,
    _ deprel: DependencyRelation
  ) -> Token {
    Token(
      range: range, form: form, lemma: form.lowercased(), upos: upos, head: head, deprel: deprel)
  }

  @Test func `a document is written in ten columns with its names`() {
    let document = Document(
      text: "Bo Ek left.\nHe ran",
      tokens: [
        Self.token(0..<2, "Bo", .propn, 2, .nsubj), Self.token(3..<5, "Ek", .propn, 0, .flat),
        Self.token(6..<10, "left", .verb, 2, .root), Self.token(10..<11, ".", .punct, 2, .punct),
        Self.token(12..<14, "He", .pron, 5, .nsubjPass),
        Self.token(15..<18, "ran", .verb, 5, .root),
      ],
      sentences: [
        Sentence(tokens: 0..<4, root: 2, block: 0), Sentence(tokens: 4..<6, root: 5, block: 1),
      ],
      mentions: [Mention(tokens: 0..<2, head: 0, label: .person)])
    #expect(
      document.conllu() == """
        # newpar
        # sent_id = 1
        # text = Bo Ek left.
        1\tBo\tbo\tPROPN\t_\t_\t3\tnsubj\t_\tEntity=B-PER
        2\tEk\tek\tPROPN\t_\t_\t1\tflat\t_\tEntity=I-PER
        3\tleft\tleft\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
        4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

        # newpar
        # sent_id = 2
        # text = He ran
        1\tHe\the\tPRON\t_\t_\t2\tnsubj:pass\t_\t_
        2\tran\tran\tVERB\t_\t_\t0\troot\t_\t_


        """)
  }

  @Test func `a name that touches the next word has both notes`() {
    let document = Document(
      text: "Ek's",
      tokens: [
        Self.token(0..<2, "Ek", .propn, 0, .root), Self.token(2..<4, "'s", .part, 0, .case),
      ],
      sentences: [Sentence(tokens: 0..<2, root: 0, block: 0)],
      mentions: [Mention(tokens: 0..<1, head: 0, label: .location)])
    #expect(document.conllu().contains("\tEntity=B-LOC|SpaceAfter=No\n"))
  }

  @Test func `tabs and line breaks never get into a column`() {
    let document = Document(
      text: "a\tb\r\nc ",
      tokens: [
        Token(range: 0..<6, form: "a\tb\r\nc", lemma: "", upos: .other, head: 0, deprel: .root)
      ],
      sentences: [Sentence(tokens: 0..<1, root: 0, block: 0)])
    #expect(document.conllu().contains("1\ta b c\t_\tX\t"))
  }

  @Test func `a document without sentences is written as nothing`() {
    #expect(Document(text: "").conllu() == "")
  }
}
