import ArgumentParser
import FoundationEssentials
import Linguistics

/// `entente-train evaluate`: scores a model on treebanks and corpora of names.
struct Evaluate: ParsableCommand {
  /// How the scores are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score a language model on treebanks and corpora of names.",
    discussion: """
      Scores are F1 in percent by the conventions of the CoNLL 2018 shared task: relations without
      subtype, punctuation included. With --raw the text is also read as running text.

      Example: entente-train evaluate --conllu en-test.conllu --ner en-test.iob --raw
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Treebanks in CoNLL-U.", valueName: "file"))
  var conllu: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Corpora of names: a word, a tab and an IOB2 tag a line.", valueName: "file")
  )
  var ner: [String] = []

  @Option(help: ArgumentHelp("A model file instead of the one linked in.", valueName: "file"))
  var model: String?

  @Flag(help: "Score treebanks from their raw text too, with tokens and sentences.")
  var raw = false

  @Option(help: "How to print the scores: table or json.")
  var format = Format.table

  func validate() throws {
    guard !conllu.isEmpty || !ner.isEmpty else {
      throw ValidationError("name at least one file with --conllu or --ner")
    }
  }

  func run() throws {
    let report = try report(by: annotator())
    switch format {
    case .table: print(report.table(), terminator: "")
    case .json: print(try report.json())
    }
  }

  /// Scores all files in the order in which they are named, treebanks first.
  func report(by annotator: Annotator) throws -> ScoreReport {
    let trees = try conllu.map { path in
      let sentences = try ConlluReader.sentences(in: Corpus.text(at: path), path: path)
      return ScoreReport.Entry.trees(
        file: path, treeScores(of: annotator, on: sentences),
        raw: raw ? rawScores(of: annotator, on: sentences) : nil)
    }
    let names = try ner.map { path in
      let sentences = try NameReader.sentences(in: Corpus.text(at: path), path: path)
      return ScoreReport.Entry.names(file: path, nameScores(of: annotator, on: sentences))
    }
    return ScoreReport(files: trees + names)
  }

  private func annotator() throws -> Annotator {
    guard let model else { return try Annotator() }
    guard let data = FileManager.default.contents(atPath: model) else {
      throw TrainingError.unreadable(path: model)
    }
    return try Annotator(model: LanguageModel(bytes: Array(data)))
  }
}
