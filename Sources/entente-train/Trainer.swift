import Linguistics

/// Trains a network: holds its weights, the state of the optimiser and of chance between batches.
struct Trainer {
  /// What is chosen before training and never changes.
  struct Options: Hashable {
    var shape = NetworkShape()
    var epochs = 30
    var seed: UInt64 = 1
    var dropout: Float = 0.15
    var wordDropout: Float = 0.1
    /// A batch holds whole sentences of about so many words together.
    var batchWords = 512
    /// Longer sentences are left out: there are few, and they are lists more often than not.
    var longestSentence = 120
    var schedule = Schedule()
  }

  let options: Options
  let vocabulary: Vocabulary
  var parameters: Parameters
  var optimiser: Adam
  var average: AveragedParameters
  var random: RandomSource
  /// How many epochs are over.
  var epoch = 0
  private var gradients: Gradients
  private let examples: [(forms: [String], example: Example)]

  /// How many sentences an epoch goes through.
  var exampleCount: Int { examples.count }

  /// - Parameters:
  ///   - sentences: what annotators have read.
  ///   - lessons: what a teacher says of these sentences and of others.
  ///   - vocabulary: the words with rows of their own.
  ///   - options: all that is chosen.
  init(
    sentences: [TreebankSentence], lessons: [Lesson] = [], vocabulary: Vocabulary, options: Options
  ) {
    self.options = options
    self.vocabulary = vocabulary
    examples = Self.examples(sentences, lessons, vocabulary).filter {
      $0.forms.count <= options.longestSentence
    }
    random = RandomSource(seed: options.seed)
    let zeros = Parameters(shape: options.shape, vocabulary: vocabulary)
    parameters = zeros
    parameters.initialise(random: &random)
    optimiser = Adam(zeros: zeros)
    average = AveragedParameters(parameters)
    gradients = Gradients(of: parameters, vocabulary: vocabulary)
  }

  /// Sentences of annotators with the lessons on the same words, then all other lessons.
  private static func examples(
    _ sentences: [TreebankSentence], _ lessons: [Lesson], _ vocabulary: Vocabulary
  ) -> [(forms: [String], example: Example)] {
    var waiting = Dictionary(
      lessons.map { ($0.forms, $0) }, uniquingKeysWith: { first, _ in first })
    let annotated = sentences.map { sentence in
      let lesson = waiting[sentence.forms]
      return (sentence.forms, Example(sentence, lesson: lesson, vocabulary: vocabulary))
    }
    for sentence in sentences { waiting[sentence.forms] = nil }
    let further = lessons.filter { waiting[$0.forms] != nil }.map {
      ($0.forms, Example($0, vocabulary: vocabulary))
    }
    return annotated + further
  }

  /// Goes through all sentences once, in random order.
  ///
  /// - Returns: the losses per word.
  mutating func trainEpoch() -> Losses {
    var losses = Losses()
    var words = 0
    var position = 0
    let order = Array(examples.indices).shuffled(using: &random)
    while position < order.count {
      let progress = (Float(epoch) + Float(position) / Float(order.count)) / Float(options.epochs)
      let batch = nextBatch(order, &position)
      losses = losses + learn(batch, progress: progress)
      words += batch.count
    }
    epoch += 1
    return losses.per(words)
  }

  /// The sentences from a position in the order on, until the batch is full.
  private mutating func nextBatch(_ order: [Int], _ position: inout Int) -> Batch {
    var batch = Batch()
    while position < order.count {
      let (forms, example) = examples[order[position]]
      guard batch.count == 0 || batch.count + example.count <= options.batchWords else { break }
      batch.append(augmented(example, forms))
      position += 1
    }
    batch.forgetWords(rate: options.wordDropout, random: &random)
    return batch
  }

  private mutating func augmented(_ example: Example, _ forms: [String]) -> Example {
    guard let augmentation = Augmentation.random(&random) else { return example }
    var example = example
    example.inputs = vocabulary.inputs(for: augmentation.applied(to: forms))
    return example
  }

  /// Makes one step of the optimiser.
  private mutating func learn(_ batch: Batch, progress: Float) -> Losses {
    var dropout = Dropout(rate: options.dropout, random: random)
    let losses = gradients.add(
      of: batch, parameters: parameters, table: vocabulary.vectors.table, dropout: &dropout)
    random = dropout.random
    let rate = options.schedule.rate(step: optimiser.steps, progress: progress)
    optimiser.step(&parameters, &gradients, rate: rate)
    if optimiser.steps.isMultiple(of: AveragedParameters.interval) {
      average.update(with: parameters)
    }
    return losses
  }
}

extension Gradients {
  /// Goes forward through the whole network with a batch, and back.
  ///
  /// - Parameters:
  ///   - batch: what to learn from.
  ///   - parameters: the weights as they are.
  ///   - table: the static vectors.
  ///   - dropout: what to switch off, and the next random numbers.
  /// - Returns: the losses, summed over the words.
  mutating func add(
    of batch: Batch, parameters: Parameters, table: Matrix, dropout: inout Dropout
  ) -> Losses {
    let network = parameters.network
    let embedding = EmbeddingPass(parameters, batch.inputs, table: table, dropout: &dropout)
    let trunk = TrunkPass(
      network, embedding.output, sentences: batch.sentences, dropout: &dropout)
    var heads = HeadsPass(network, trunk.output, batch: batch)
    heads.learnTags()
    heads.learnNames(into: &self.parameters.network)
    heads.learnArcs(into: &self.parameters.network)
    heads.learnLabels(into: &self.parameters.network)
    let words = trunk.backward(
      heads.backward(into: &self.parameters.network), into: &self.parameters.network)
    embedding.backward(words, into: &self)
    return heads.losses
  }
}
