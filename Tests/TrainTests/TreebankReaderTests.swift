import Linguistics
import Testing

@testable import entente_train

struct TreebankReaderTests {
  @Test func `reads words, trees, texts and paragraphs`() throws {
    let sentences = try ConlluReader.sentences(in: TinyCorpus.conllu, path: "tiny.conllu")
    #expect(sentences.count == 3)
    #expect(sentences.map(\.newParagraph) == [true, true, false])
    #expect(sentences[0].text == "Ada sees birds.")
    #expect(sentences[0].forms == ["Ada", "sees", "birds", "."])
    #expect(sentences[0].lemmas == ["Ada", "see", "bird", "."])
    #expect(sentences[0].upos == [.propn, .verb, .noun, .punct])
    #expect(sentences[0].heads == [1, 1, 1, 1])
    #expect(sentences[0].deprels == [.nsubj, .root, .obj, .punct])
    #expect(sentences[0].hasTree)
  }

  @Test func `words of a multi-word token touch, and empty nodes are left out`() throws {
    let sentence = try ConlluReader.sentences(in: TinyCorpus.conllu, path: "tiny.conllu")[1]
    #expect(sentence.forms == ["The", "old", "mill", "in", "Ghent", "did", "n't", "burn", "."])
    #expect(sentence.spaceAfter == [true, true, true, true, true, false, true, false, true])
  }

  @Test func `reads Windows line ends not at all rather than wrongly`() {
    let text = "1\tAda\tAda\tPROPN\t_\t_\t0\troot\t_\t_\r\n"
    #expect(throws: Never.self) { try ConlluReader.sentences(in: "", path: "x") }
    #expect(throws: Never.self) { try ConlluReader.sentences(in: text, path: "x") }
  }

  @Test(arguments: [
    ("1\tAda", "10 fields"), ("1\ta\ta\tNAME\t_\t_\t0\troot\t_\t_", "'NAME'"),
    ("2\ta\ta\tNOUN\t_\t_\t0\troot\t_\t_", "word 1 is missing"),
    ("1\ta\ta\tNOUN\t_\t_\tx\troot\t_\t_", "head 'x'"),
    ("1\ta\ta\tNOUN\t_\t_\t-1\troot\t_\t_", "head '-1'"),
    ("1\ta\ta\tNOUN\t_\t_\t0\tboss\t_\t_", "'boss'"),
    ("1\ta\ta\tNOUN\t_\t_\t7\tdep\t_\t_", "outside"),
    (
      "1\ta\ta\tNOUN\t_\t_\t0\troot\t_\t_\n2\tb\tb\tNOUN\t_\t_\t0\troot\t_\t_",
      "no tree with one root"
    ),
    (
      "1\ta\ta\tNOUN\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tNOUN\t_\t_\t1\tdep\t_\t_",
      "no tree with one root"
    ),
    (
      "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t3\tdep\t_\t_\n"
        + "3\tc\tc\tX\t_\t_\t2\tdep\t_\t_", "no tree with one root"
    ),
  ])
  func `says where a treebank is wrong`(_ line: String, _ reason: String) {
    let error = #expect(throws: TrainingError.self) {
      try ConlluReader.sentences(in: "# comment\n\(line)\n", path: "bad.conllu")
    }
    #expect(error?.description.hasPrefix("bad.conllu:") == true)
    #expect(error?.description.contains(reason) == true)
  }

  @Test func `an unknown subtype counts as its relation`() throws {
    let line = "1\ta\ta\tNOUN\t_\t_\t0\tnsubj:xyz\t_\t_\n"
    #expect(try ConlluReader.sentences(in: line, path: "x")[0].deprels == [.nsubj])
  }

  @Test func `reads names, also those that begin with an inner tag`() throws {
    let sentences = try NameReader.sentences(in: TinyCorpus.iob, path: "tiny.iob")
    #expect(sentences.count == 3)
    #expect(sentences[0].names == [PredictedName(words: 0..<1, label: .person)])
    #expect(
      sentences[2].names == [
        PredictedName(words: 0..<3, label: .organisation),
        PredictedName(words: 4..<5, label: .person),
      ])
    #expect(!sentences[2].hasTree)
    #expect(sentences[2].text == "Old Mill Works see Ada")
  }

  @Test func `names that touch stay apart`() throws {
    let text = "A\tB-PER\nB\tB-PER\nC\tI-LOC\nD\tI-LOC"
    let names = try NameReader.sentences(in: text, path: "x")[0].names
    #expect(names?.map(\.words) == [0..<1, 1..<2, 2..<4])
  }

  @Test(arguments: ["Ada", "Ada\tB-FOO", "Ada\tPER", "Ada\tB-PER\tx"])
  func `says where a corpus of names is wrong`(_ line: String) {
    let error = #expect(throws: TrainingError.self) {
      try NameReader.sentences(in: "Bo\tO\n\(line)\n", path: "bad.iob")
    }
    #expect(error?.description == "bad.iob:2: expected a word, a tab and a tag")
  }

  @Test func `trees get the names of the sentences with the same words, in order`() throws {
    let trees = try ConlluReader.sentences(in: TinyCorpus.conllu, path: "x")
    var named = try NameReader.sentences(in: TinyCorpus.iob, path: "x")
    let joined = Corpus.joining(trees, named)
    #expect(joined.map { $0.names?.count } == [1, nil, 2])
    #expect(joined.map(\.heads) == trees.map(\.heads))
    named[1] = named[0]
    named[1].names = []
    let twice = Corpus.joining([trees[0], trees[0], trees[0]], named)
    #expect(twice.map { $0.names?.count } == [1, 0, 0])
  }

  @Test func `a missing folder is named`() {
    let error = #expect(throws: TrainingError.self) { try Corpus(directory: "/no/such/folder") }
    #expect(error?.description.contains("/no/such/folder/ewt-train.conllu") == true)
  }
}
