import TestSupport
import Testing

@testable import entente_train

struct GoldFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func trees(_ text: String) throws -> [TreebankSentence] {
    try goldTrees(at: folder.write(Array(text.utf8), to: "a.conllu"))
  }

  @Test(arguments: [
    TinyCorpus.conllu, TinyCorpus.conllu.replacing("\n", with: "\r\n"),
    "\u{FEFF}" + TinyCorpus.conllu, String(TinyCorpus.conllu.dropLast()),
    String(TinyCorpus.conllu.dropLast(2)), "\n\n" + TinyCorpus.conllu + "\n\n\n",
  ])
  func `line ends, byte order marks and blank lines make no difference`(_ text: String) throws {
    let expected = try ConlluReader.sentences(in: TinyCorpus.conllu, path: "tiny")
    #expect(try trees(text) == expected)
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "# text = nothing\n\n", "# a\n\n# b\n\n"])
  func `a file without sentences is an error`(_ text: String) {
    let error = #expect(throws: TrainingError.self) { try trees(text) }
    #expect(error?.description.hasSuffix("a.conllu:1: the file holds no sentence") == true)
  }

  @Test func `mistakes keep their line in files of Windows`() {
    let error = #expect(throws: TrainingError.self) { try trees("# x\r\n# y\r\n1\tAda\r\n") }
    #expect(error?.description.contains("a.conllu:3: a word needs 10 fields, not 2") == true)
  }

  @Test func `bytes that are no text are refused`() throws {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x31], [0x31, 0x09, 0xC3, 0x28]] {
      let path = try folder.write(bytes, to: "b.conllu")
      #expect(throws: TrainingError.unreadable(path: path)) { try goldTrees(at: path) }
      #expect(throws: TrainingError.unreadable(path: path)) { try goldNames(at: path) }
    }
  }

  @Test func `a NUL is a character like any other`() throws {
    let sentences = try trees("1\ta\u{0}b\ta\tNOUN\t_\t_\t0\troot\t_\t_\n")
    #expect(sentences.map(\.forms) == [["a\u{0}b"]])
  }

  @Test func `names are read with all line ends too`() throws {
    let path = try folder.write(Array("Ada\tB-PER\r\nsees\tO\r\n\r\nUlm\tB-LOC".utf8), to: "a.iob")
    let sentences = try goldNames(at: path)
    #expect(sentences.map(\.forms) == [["Ada", "sees"], ["Ulm"]])
    #expect(sentences.map { $0.names?.count } == [1, 1])
    let empty = try folder.write([], to: "b.iob")
    #expect(throws: TrainingError.self) { try goldNames(at: empty) }
  }
}
