import ArgumentParser
import Foundation
import Linguistics

/// `entente-train train`: trains a language model and writes its file.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a language model on treebanks.",
    discussion: """
      The folder holds ewt-train, ewt-dev, gum-train and gum-dev (.conllu and .ner.iob each), \
      wikigold.ner.iob, and vectors/ with words.txt, glove50.f16 and minilm64.f16.
      After every epoch all that is needed to go on is written beside the output.

      Lessons are what scripts/teacher writes of the same sentences and of further text.

      Example: entente-train train --treebanks treebanks --lessons lessons.tsv --output english.model
      """)

  @Option(help: ArgumentHelp("The folder with the training data.", valueName: "folder"))
  var treebanks: String

  @Option(help: ArgumentHelp("What a teacher says of sentences, a word a line.", valueName: "file"))
  var lessons: String?

  @Option(help: ArgumentHelp("Where to write the model.", valueName: "file"))
  var output: String

  @Option(help: "How often to go through all sentences.")
  var epochs = 30

  @Option(help: "The same seed gives the same model on the same machine.")
  var seed: UInt64 = 1

  @Flag(help: "Go on from the last epoch of an earlier run with the same options.")
  var resume = false

  private var checkpointPath: String { output + ".checkpoint" }

  func validate() throws {
    guard (1...10_000).contains(epochs) else {
      throw ValidationError("--epochs must lie between 1 and 10000")
    }
  }

  func run() throws {
    let lessons = try lessons.map { path in
      try LessonReader.lessons(in: Corpus.text(at: path), path: path)
    }
    let corpus = try Corpus(directory: treebanks, hasTeacher: lessons != nil)
    let vectors = try StaticVectors(directory: treebanks)
    let vocabulary = Vocabulary(sentences: corpus.training, vectors: vectors)
    var options = Trainer.Options()
    options.epochs = epochs
    options.seed = seed
    var trainer = Trainer(
      sentences: corpus.training, lessons: lessons ?? [], vocabulary: vocabulary, options: options)
    if resume { try trainer.resume(from: bytes(at: checkpointPath), path: checkpointPath) }
    print("\(trainer.exampleCount) sentences, \(vocabulary.rows.count) words")
    var scores = try trainToTheEnd(&trainer, corpus)
    let lemmas = lemmaTable(from: corpus.treebank).bytes
    if scores.isEmpty { scores = lines(trainer.model(), corpus) }
    let model = trainer.model(
      about: aboutText(scores: scores, epochs: epochs, hasTeacher: lessons != nil),
      extras: [ModelFile.Section(name: "lemmas", content: lemmas[...])])
    try write(model.bytes, to: output)
    try? FileManager.default.removeItem(atPath: checkpointPath)
  }

  /// Trains the epochs that are left; prints losses and scores of each.
  ///
  /// - Returns: the scores after the last epoch, empty if none was left.
  private func trainToTheEnd(_ trainer: inout Trainer, _ corpus: Corpus) throws -> [String] {
    var scores: [String] = []
    while trainer.epoch < epochs {
      let losses = trainer.trainEpoch()
      scores = lines(trainer.model(), corpus)
      let loss = (losses.total * 1000).rounded() / 1000
      print("epoch \(trainer.epoch): loss \(loss); " + scores.joined(separator: "; "))
      fflush(nil)
      try write(trainer.checkpoint, to: checkpointPath)
    }
    return scores
  }

  private func lines(_ model: LanguageModel, _ corpus: Corpus) -> [String] {
    corpus.development.map { "\($0.name): \(DevelopmentScores(model, on: $0.sentences))" }
  }

  private func bytes(at path: String) throws(TrainingError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    return Array(data)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(TrainingError) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .unwritable(path: path)
    }
  }
}

extension Trainer {
  /// The averaged network as a model.
  func model(about: String = "", extras: [ModelFile.Section] = []) -> LanguageModel {
    LanguageModel(average.parameters, vocabulary: vocabulary, about: about, extras: extras)
  }
}
