import ArgumentParser
import FoundationEssentials
import Linguistics
import TestSupport
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
  private let folder: TemporaryFolder
  private let conllu: String
  private let ner: String

  init() throws {
    folder = try TemporaryFolder()
    conllu = try folder.write(Array(treebank.utf8), to: "a.conllu")
    ner = try folder.write(Array(names.utf8), to: "a.iob")
  }

  /// The report of a command line that names the files.
  private func report(_ options: String...) throws -> ScoreReport {
    let files = ["--conllu", conllu, "--ner", ner]
    return try Evaluate.parse(files + options).report(by: annotator)
  }

  private func files(_ options: String...) throws -> [Report.File] {
    let command = try Evaluate.parse(["--conllu", conllu, "--ner", ner] + options)
    let json = try command.report(by: annotator).json()
    return try JSONDecoder().decode(Report.self, from: Data(json.utf8)).files
  }

  @Test func `scores are printed as JSON in percent`() throws {
    let files = try files("--format", "json")
    #expect(
      files[0]
        == Report.File(
          file: conllu, upos: 66.67, lemma: 66.67, uas: 66.67, las: 66.67, clas: 80,
          relations: files[0].relations))
    #expect(files[0].relations?["obj"] == 66.67 && files[0].relations?["nsubj"] == 0)
    #expect(
      files[0].relations?.keys.sorted() == [
        "acl:relcl", "advcl", "appos", "ccomp", "compound", "conj", "flat", "iobj", "nmod",
        "nmod:poss", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "xcomp",
      ])
    #expect(files[1] == Report.File(file: ner, p: 25, r: 33.33, f1: 28.57))
    #expect(files.count == 2)
  }

  @Test func `from raw text tokens and sentences are scored too`() throws {
    let scores = try files("--raw")[0]
    #expect(scores.tokens == 100 && scores.sentences == 100 && scores.las == 66.67)
    #expect(try files()[0].tokens == nil)
  }

  @Test func `copies in capitals and in small letters are scored on demand`() throws {
    #expect(try files()[0].lasUpper == nil)
    // Words in capitals hang on the last one.
    let shy = Annotator(lemmas: LemmaTable()) { sentences in
      sentences.map { words in
        let isUpper = words[0] == words[0].uppercased()
        let root = isUpper ? words.count - 1 : 0
        return Prediction(
          upos: words.map { _ in .noun }, heads: words.map { _ in root },
          deprels: words.indices.map { $0 == root ? .root : $0 == 1 ? .obj : .punct })
      }
    }
    let command = try Evaluate.parse(["--conllu", conllu, "--cases"])
    let report = try command.report(by: shy)
    guard case .trees(_, let trees) = report.files[0] else {
      Issue.record("these are no scores of a treebank")
      return
    }
    #expect(trees.scores.las.f1 == 1 && trees.cases?.lower.f1 == 1 && trees.cases?.upper.f1 == 0)
    #expect(try report.json().contains("\"lasUpper\" : 0"))
  }

  @Test func `scores are printed as tables`() throws {
    let lines = try report("--raw").table().split(separator: "\n").map {
      $0.split(separator: "  ").map { $0.trimmingPrefix(" ") }
    }
    #expect(
      lines[0] == [
        "from raw text", "tokens", "sentences", "upos", "lemma", "uas", "las", "clas",
      ])
    #expect(
      lines[1] == ["a.conllu", "100.00", "100.00", "66.67", "66.67", "66.67", "66.67", "80.00"])
    #expect(lines.contains(["obj", "66.67"]))
    #expect(lines.last == ["a.iob", "25.00", "33.33", "28.57"])
  }

  @Test func `columns line up`() throws {
    let table = try report("--cases").table()
    for block in table.split(separator: "\n\n") {
      #expect(Set(block.split(separator: "\n").map(\.count)).count == 1)
    }
    #expect(table.hasPrefix("given words  ") && table.contains("lasUpper"))
  }

  @Test(arguments: [
    [], ["--raw"], ["--conllu", "a", "--format", "xml"], ["--conllu", "a", "--raw", "--cases"],
  ])
  func `a command without files, or with options that make no sense, is refused`(
    _ arguments: [String]
  ) {
    #expect(throws: (any Error).self) { try Evaluate.parse(arguments) }
  }

  @Test func `a file that is not there is named before anything is scored`() throws {
    let command = try Evaluate.parse(["--conllu", conllu, "/nowhere/a.conllu"])
    let idle = Annotator(lemmas: LemmaTable()) { _ in
      Issue.record("nothing should be read")
      return []
    }
    let error = #expect(throws: TrainingError.self) { try command.report(by: idle) }
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

/// The JSON, of which no member may be missing or of another kind.
private struct Report: Decodable {
  struct File: Decodable, Equatable {
    var file: String
    var tokens, sentences, upos, lemma, uas, las, clas, lasUpper, lasLower: Double?
    var relations: [String: Double]?
    var p, r, f1: Double?
  }

  var files: [File]
}
