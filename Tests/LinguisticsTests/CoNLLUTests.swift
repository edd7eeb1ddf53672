import Linguistics
import TestSupport
import Testing

struct CoNLLUTests {
  private static func token(
    _ range: Range<Int>, _ form: String, _ upos: PartOfSpeech, _ head: Int,
    _ deprel: DependencyRelation
  ) -> Token {
    Token(
      range: range, form: form, lemma: form.lowercased(), upos: upos, head: head, deprel: deprel)
  }

  private static let sample = Document(
    text: "Bo Ek left.\nHe ran",
    tokens: [
      token(0..<2, "Bo", .propn, 2, .nsubj), token(3..<5, "Ek", .propn, 0, .flat),
      token(6..<10, "left", .verb, 2, .root), token(10..<11, ".", .punct, 2, .punct),
      token(12..<14, "He", .pron, 5, .nsubjPass), token(15..<18, "ran", .verb, 5, .root),
    ],
    sentences: [
      Sentence(tokens: 0..<4, root: 2, block: 0), Sentence(tokens: 4..<6, root: 5, block: 1),
    ],
    mentions: [Mention(tokens: 0..<2, head: 0, label: .person)])

  @Test func `a document is written in ten columns with its names`() {
    #expect(
      Self.sample.conllu(id: "a b.txt", after: 7) == """
        # newdoc id = a b.txt
        # newpar
        # sent_id = 8
        # text = Bo Ek left.
        1\tBo\tbo\tPROPN\t_\t_\t3\tnsubj\t_\tEntity=B-PER
        2\tEk\tek\tPROPN\t_\t_\t1\tflat\t_\tEntity=I-PER
        3\tleft\tleft\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
        4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

        # newpar
        # sent_id = 9
        # text = He ran
        1\tHe\the\tPRON\t_\t_\t2\tnsubj:pass\t_\t_
        2\tran\tran\tVERB\t_\t_\t0\troot\t_\t_


        """)
  }

  @Test func `without an id the document is not announced, and counting begins at one`() {
    let text = Self.sample.conllu()
    #expect(text.hasPrefix("# newpar\n# sent_id = 1\n") && !text.contains("newdoc"))
    #expect(conlluMistakes(in: text).isEmpty)
  }

  /// A sentence of words that all hang on the first, `|` where they touch.
  private func document(_ words: String, _ tags: [PartOfSpeech]) -> Document {
    var document = Document(text: words.filter { $0 != "|" })
    var end = 0
    for group in words.split(separator: " ") {
      for form in group.split(separator: "|").map(String.init) {
        let index = document.tokens.count
        document.tokens.append(
          Self.token(
            end..<end + form.utf8.count, form, tags[index], 0, index == 0 ? .root : .dep))
        end += form.utf8.count
      }
      end += 1
    }
    document.sentences = [Sentence(tokens: 0..<tags.count, root: 0, block: 0)]
    return document
  }

  @Test(
    arguments: [
      ("do|n't go", [.aux, .part, .verb], ["1-2 don't"]),
      ("can|not", [.aux, .part], ["1-2 cannot"]),
      ("gon|na go", [.verb, .part, .verb], ["1-2 gonna"]),
      ("she|’d|'ve left", [.pron, .aux, .aux, .verb], ["1-3 she’d've"]),
      ("see Ek|'s let|'s", [.verb, .propn, .part, .verb, .pron], ["2-3 Ek's", "4-5 let's"]),
      ("boys|' toys", [.noun, .part, .noun], ["1-2 boys'"]),
      ("boys|'|.", [.noun, .punct, .punct], []),
      ("Anglo|-|Dutch", [.adj, .punct, .adj], []),
      ("5|pm $|5", [.num, .noun, .sym, .num], []), ("do n't", [.aux, .part], []),
      ("\"|'s", [.punct, .part], []),
    ] as [(String, [PartOfSpeech], [String])])
  func `words written as one have a line for the whole`(
    _ words: String, _ tags: [PartOfSpeech], _ whole: [String]
  ) {
    let text = document(words, tags).conllu()
    let ranges = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t")
      return fields[0].contains("-") ? "\(fields[0]) \(fields[1])" : nil
    }
    #expect(ranges == whole)
    #expect(conlluMistakes(in: text).isEmpty)
  }

  @Test func `the line of the whole tells what follows it, those of its words do not`() {
    let document = document("do|n't|!", [.aux, .part, .punct])
    let lines = document.conllu().split(separator: "\n").suffix(4)
    #expect(
      lines.map { $0.split(separator: "\t").last } == ["SpaceAfter=No", "_", "_", "_"])
  }

  @Test func `a name that touches the next word has both notes`() {
    var document = document("(|Ek|)", [.punct, .propn, .punct])
    document.mentions = [Mention(tokens: 1..<2, head: 1, label: .location)]
    #expect(document.conllu().contains("\tEntity=B-LOC|SpaceAfter=No\n"))
  }

  @Test func `tabs and line breaks never get into a column or a comment`() {
    let document = Document(
      text: "a\tb\r\nc ",
      tokens: [
        Token(range: 0..<6, form: "a\tb\r\nc", lemma: "", upos: .other, head: 0, deprel: .root)
      ],
      sentences: [Sentence(tokens: 0..<1, root: 0, block: 0)])
    let text = document.conllu(id: "x\ny")
    #expect(text.contains("1\ta b c\t_\tX\t") && text.contains("newdoc id = x y\n"))
    #expect(conlluMistakes(in: text).isEmpty)
  }

  @Test func `a document without sentences is written as nothing`() {
    #expect(Document(text: "").conllu(id: "a") == "")
  }

  @Test(arguments: 0..<40)
  func `whatever is read is written as valid CoNLL-U`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "the", "Bo's", "don't", " ", "  ", "\n", "\n\n", "\t", "“Ja!”", "U.S.", "3,5%", "🙂",
      "e\u{301}",
      "…", "'", "--", "http://a.b/c", "#x", "_", "\u{A0}", "\u{200B}", "\u{0}", "\r\n", "שלום",
      "O'Neil",
    ]
    let text = (0..<60).map { _ in random.pick(pieces) + (random.oneIn(3) ? "" : " ") }.joined()
    let written = try Annotator().document(of: text).conllu(id: "random")
    #expect(conlluMistakes(in: written).isEmpty, "\(text.debugDescription)")
  }
}
