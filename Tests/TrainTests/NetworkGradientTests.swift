import Linguistics
import Testing

@testable import entente_train

struct NetworkGradientTests {
  /// A small network with random weights, the corpus as a batch, and the total loss of the two.
  private struct Setting {
    var parameters: Parameters
    let batch: Batch
    let vocabulary: Vocabulary

    init() throws {
      vocabulary = try TinyCorpus.vocabulary()
      batch = try TinyCorpus.batch()
      let shape = NetworkShape(width: 32, projection: 32, recurrentLayers: 2)
      parameters = Parameters(shape: shape, vocabulary: vocabulary)
      var random = RandomSource(seed: 12)
      parameters.initialise(random: &random)
      // Large rows, for the normalisation of small ones bends too much to be measured.
      parameters.words.values = parameters.words.values.map { 20 * $0 }
      parameters.hashed.values = parameters.hashed.values.map { 10 * $0 }
      // Biases away from zero, and roots that are positive somewhere.
      for (name, path) in parameters.dense where name.hasSuffix("bias") || name.hasPrefix("root") {
        let count = parameters[keyPath: path].columns
        parameters[keyPath: path] = random.matrix(1, count, deviation: 0.5)
      }
    }

    func gradients() -> (Gradients, Losses) {
      var gradients = Gradients(of: parameters, vocabulary: vocabulary)
      var dropout = Dropout(rate: 0.2, random: RandomSource(seed: 13))
      let losses = gradients.add(
        of: batch, parameters: parameters, table: vocabulary.vectors.table, dropout: &dropout)
      return (gradients, losses)
    }

    /// What the gradients are of: the loss per word.
    var loss: Float { gradients().1.total / Float(batch.count) }
  }

  @Test func `every matrix gets the gradient of the whole loss`() throws {
    let setting = try Setting()
    let (gradients, _) = setting.gradients()
    for (name, path) in setting.parameters.dense + setting.parameters.tables {
      expectGradient(
        gradients.parameters[keyPath: path], at: setting.parameters[keyPath: path],
        of: {
          var setting = setting
          setting.parameters[keyPath: path] = $0
          return setting.loss
        }, Comment(rawValue: name))
    }
  }

  @Test func `rows of tables that the batch uses are listed once`() throws {
    let setting = try Setting()
    let (gradients, _) = setting.gradients()
    let words = Set(setting.batch.inputs.words.map(Int.init))
    let hashed = Set(setting.batch.inputs.hashed.map(Int.init))
    #expect(gradients.touchedWords.rows.count == words.count)
    #expect(Set(gradients.touchedWords.rows) == words)
    #expect(Set(gradients.touchedHashed.rows) == hashed)
    for row in 0..<gradients.parameters.words.rows where !words.contains(row) {
      #expect(gradients.parameters.words.row(row).allSatisfy { $0 == 0 })
    }
  }

  @Test func `sentences without tree or names do not learn those`() throws {
    let setting = try Setting()
    var names = Batch()
    names.append(setting.batch.examples[3])
    var heads = HeadsPass(
      setting.parameters.network, Matrix(rows: names.count, columns: 32, repeating: 0.5),
      batch: names)
    var gradient = Network(shape: setting.parameters.network.shape)
    heads.learnTags()
    heads.learnArcs(into: &gradient)
    heads.learnLabels(into: &gradient)
    #expect(heads.losses.total == 0)
    #expect(gradient == Network(shape: gradient.shape))
    heads.learnNames(into: &gradient)
    #expect(heads.losses.names > 0)
  }

  @Test func `training and inference go forward alike`() throws {
    let setting = try Setting()
    let network = setting.parameters.network
    var random = RandomSource(seed: 14)
    let words = random.matrix(setting.batch.count, 32)
    var dropout = Dropout(rate: 0, random: random)
    let trained = TrunkPass(
      network, words, sentences: setting.batch.sentences, dropout: &dropout)
    #expect(
      trained.output == network.encoding(of: words, sentences: setting.batch.sentences))
  }
}
