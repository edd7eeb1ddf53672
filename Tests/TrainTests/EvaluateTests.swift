import ArgumentParser
import FoundationEssentials
import Linguistics
import Testing

@testable import entente_train

/// Reads every word as a noun that hangs on the word before, and capitals as persons.
private let annotator = Annotator(lemmas: LemmaTable()) { sentences in
  sentences.map { words in
    Prediction(
      upos: words.map { _ in .noun }, heads: words.indices.map { max(0, $0 - 1) },
      deprels: words.indices.map { $0 == 0 ? .root : .obj },
      names: words.indices.filter { words[$0].first?.isUppercase == true }.map {
        PredictedName(words: $0..<$0 + 1, label: .person)
      })
  }
}

private let treebank = """
  # newpar
  # text = boats sank.
  1\tboats\tboat\tNOUN\t_\t_\t0\troot\t_\t_
  2\tsank\tsank\tNOUN\t_\t_\t1\tobj\t_\tSpaceAfter=No
  3\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_


  """

private let names = "Bo\tB-PER\nEk\tI-PER\nmet\tO\nUme\tB-PER\n\nOslo\tB-LOC\n"

struct EvaluateTests {
  /// Runs `body` with the paths of a treebank and a corpus of names.
  private func withFiles(_ body: (_ conllu: String, _ ner: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "entente-evaluate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (conllu, ner) = (folder.appending(path: "a.conllu"), folder.appending(path: "a.iob"))
    try Data(treebank.utf8).write(to: conllu)
    try Data(names.utf8).write(to: ner)
    try body(conllu.path, ner.path)
  }

  @Test func `scores are printed as JSON in percent`() throws {
    try withFiles { conllu, ner in
      let command = try Evaluate.parse([
        "--conllu", conllu, "--ner", ner, "--raw", "--format", "json",
      ])
      let json = try command.report(by: annotator).json()
      let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
      let trees = try #require(report.files.first)
      #expect(trees.file == conllu)
      #expect(trees.upos == 66.67 && trees.uas == 66.67 && trees.las == 66.67)
      #expect(trees.lemma == 66.67 && trees.clas == 80)
      #expect(trees.raw == Report.Raw(tokens: 100, sentences: 100, las: 66.67))
      #expect(report.files.last == Report.File(file: ner, p: 25, r: 33.33, f1: 28.57))
    }
  }

  @Test func `scores are printed as tables`() throws {
    try withFiles { conllu, ner in
      let command = try Evaluate.parse(["--conllu", conllu, "--ner", ner, "--raw"])
      let lines = try command.report(by: annotator).table().split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
      }
      #expect(lines[0] == ["words", "tokens", "sentences", "upos", "lemma", "uas", "las", "clas"])
      #expect(
        lines[1] == ["a.conllu", "given", "given", "66.67", "66.67", "66.67", "66.67", "80.00"])
      #expect(
        lines[2].suffix(7) == ["100.00", "100.00", "66.67", "66.67", "66.67", "66.67", "80.00"])
      #expect(lines.contains(["obj", "66.67"]))
      #expect(lines.last == ["a.iob", "25.00", "33.33", "28.57"])
    }
  }

  @Test(arguments: [[], ["--raw"], ["--conllu", "a", "--format", "xml"]])
  func `a command without files or with an unknown format is refused`(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try Evaluate.parse(arguments) }
  }

  @Test func `a file that is not there is named`() throws {
    let command = try Evaluate.parse(["--conllu", "/nowhere/a.conllu"])
    let error = #expect(throws: TrainingError.self) { try command.report(by: annotator) }
    #expect(error == .unreadable(path: "/nowhere/a.conllu"))
  }

  @Test func `what Entente writes as CoNLL-U is read back as it was`() throws {
    let document = annotator.document(of: "Bo left. “So,” they said…")
    let sentences = try ConlluReader.sentences(in: document.conllu(), path: "test")
    #expect(sentences.map(\.text) == ["Bo left.", "“So,” they said…"])
    #expect(sentences.flatMap(\.forms) == document.tokens.map(\.form))
    #expect(sentences.flatMap(\.deprels) == document.tokens.map(\.deprel))
    #expect(sentences.map(\.newParagraph) == [true, false])
    #expect(RawText(sentences).gold.words == ScoredText(document).words)
  }
}

/// The part of the JSON that the tests look at.
private struct Report: Decodable {
  struct Raw: Decodable, Equatable {
    var tokens: Double
    var sentences: Double
    var las: Double
  }

  struct File: Decodable, Equatable {
    var file: String
    var upos, lemma, uas, las, clas: Double?
    var raw: Raw?
    var p, r, f1: Double?
  }

  var files: [File]
}
