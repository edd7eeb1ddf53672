import Testing

@testable import Linguistics
@testable import entente_train

struct TrainerTests {
  private func trained(_ options: Trainer.Options = TinyCorpus.options) throws -> Trainer {
    var trainer = try TinyCorpus.trainer(options)
    while trainer.epoch < options.epochs { _ = trainer.trainEpoch() }
    return trainer
  }

  @Test func `learns a few sentences by heart`() throws {
    var trainer = try TinyCorpus.trainer()
    let losses = (0..<TinyCorpus.options.epochs).map { _ in trainer.trainEpoch().total }
    #expect((losses.last ?? 1) < 0.2 * losses[0])
    let trees = try TinyCorpus.sentences().filter(\.hasTree)
    let model = trainer.model()
    let predictions = model.predictions(for: trees.map(\.forms))
    #expect(predictions.map(\.heads) == trees.map(\.heads))
    #expect(predictions.map(\.deprels) == trees.map(\.deprels))
    #expect(predictions.map(\.upos) == trees.map(\.upos))
    #expect(predictions[2].names == trees[2].names)
    let scores = DevelopmentScores(model, on: trees)
    #expect(scores.description.hasPrefix("UPOS 100.00 UAS 100.00 LAS 100.00"))
  }

  @Test func `the same seed gives the same weights, another seed others`() throws {
    var options = TinyCorpus.options
    options.epochs = 2
    options.dropout = 0.2
    options.wordDropout = 0.2
    let weights = try trained(options).parameters
    #expect(try trained(options).parameters == weights)
    options.seed = 2
    #expect(try trained(options).parameters != weights)
  }

  @Test func `a run that is taken up again ends as if it had not stopped`() throws {
    var options = TinyCorpus.options
    options.epochs = 4
    options.dropout = 0.2
    var interrupted = try TinyCorpus.trainer(options)
    for _ in 0..<2 { _ = interrupted.trainEpoch() }
    var resumed = try TinyCorpus.trainer(options)
    try resumed.resume(from: interrupted.checkpoint, path: "x")
    #expect(resumed.epoch == 2)
    while resumed.epoch < 4 { _ = resumed.trainEpoch() }
    let whole = try trained(options)
    #expect(resumed.parameters == whole.parameters)
    #expect(resumed.average.parameters == whole.average.parameters)
  }

  @Test func `checkpoints of other runs and broken ones are refused`() throws {
    var options = TinyCorpus.options
    let checkpoint = try TinyCorpus.trainer(options).checkpoint
    options.epochs += 1
    var other = try TinyCorpus.trainer(options)
    for bytes in [checkpoint, Array(checkpoint.dropLast()), [], [1, 2, 3]] {
      let error = #expect(throws: TrainingError.self) {
        try other.resume(from: bytes, path: "run.checkpoint")
      }
      #expect(error?.description.contains("run.checkpoint") == true)
    }
  }

  @Test func `long sentences are left out`() throws {
    var options = TinyCorpus.options
    options.longestSentence = 0
    var trainer = try TinyCorpus.trainer(options)
    #expect(trainer.trainEpoch() == Losses())
    #expect(trainer.optimiser.steps == 0)
  }

  @Test func `a model sums up the tables that training kept apart`() throws {
    let trainer = try trained()
    let forms = ["Ada", "walrus", "zebra", "1984", "1985", "7", "birds", "Ghent", "“"]
    let model = trainer.model(extras: [ModelFile.Section(name: "more", content: [1])])
    var dropout = Dropout(rate: 0, random: trainer.random)
    let expected = EmbeddingPass(
      trainer.average.parameters, trainer.vocabulary.inputs(for: forms),
      table: trainer.vocabulary.vectors.table, dropout: &dropout
    ).output
    let file = try ModelFile(bytes: model.bytes)
    #expect(file.sections.contains { $0.name == "more" })
    let vectors = model.embedding.vectors(for: forms)
    #expect(vectors.rows == expected.rows)
    for (stored, number) in zip(vectors.values, expected.values) {
      #expect(abs(stored - number) < 0.05)
    }
  }
}
