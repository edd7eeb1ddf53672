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
      Scores are in percent, by the conventions of the CoNLL 2018 shared task: F1 over words; \
      relations without subtype, punctuation included; for CLAS content words alone. Single \
      relations count with the subtypes listed, and with their head; a name is right if all its \
      words and its label are.
      JSON is {"files": [...]}, for a treebank with file, upos, lemma, uas, las, clas and relations \
      (F1 by name), for a corpus of names with file, p, r and f1.

      EXAMPLES
        entente-train evaluate --conllu en-test.conllu --ner en-test.iob
        entente-train evaluate --conllu en-test.conllu --raw --format json
        entente-train evaluate --conllu en-test.conllu --cases
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

  @Flag(
    help: """
      Read the treebanks' running text instead of their words, and score tokens and sentences too.
      """)
  var raw = false

  @Flag(
    help: """
      Also the LAS of the words in capitals and in small letters (in JSON lasUpper and lasLower).
      """)
  var cases = false

  @Option(help: "How to print the scores: table or json.")
  var format = Format.table

  func validate() throws {
    guard !conllu.isEmpty || !ner.isEmpty else {
      throw ValidationError("name at least one file with --conllu or --ner")
    }
    guard !raw || !cases else {
      throw ValidationError("--cases changes the words, so it does not go with --raw")
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
  ///
  /// - Throws: `TrainingError` for the first file that cannot be read or holds no sentence.
  func report(by annotator: Annotator) throws -> ScoreReport {
    // All files are read first: a mistake in the last one should not cost the time of the others.
    let trees = try conllu.map { ($0, try goldTrees(at: $0)) }
    let names = try ner.map { ($0, try goldNames(at: $0)) }
    return ScoreReport(
      files: trees.map { .trees(file: $0, scores(of: annotator, on: $1)) }
        + names.map { .names(file: $0, nameScores(of: annotator, on: $1)) })
  }

  private func scores(
    of annotator: Annotator, on sentences: [TreebankSentence]
  ) -> ScoreReport.Trees {
    ScoreReport.Trees(
      scores: raw
        ? rawScores(of: annotator, on: sentences) : treeScores(of: annotator, on: sentences),
      isRaw: raw, cases: cases ? caseScores(of: annotator, on: sentences) : nil)
  }

  private func annotator() throws -> Annotator {
    guard let model else { return try Annotator() }
    guard let data = FileManager.default.contents(atPath: model) else {
      throw TrainingError.unreadable(path: model)
    }
    return try Annotator(model: LanguageModel(bytes: Array(data)))
  }
}
