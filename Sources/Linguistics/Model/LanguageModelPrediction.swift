extension LanguageModel {
  /// The most words that are read at once; more would only fill the processor's caches.
  private static let batchWords = 512
  /// The longest stretch that is parsed as a whole, for scores of arcs grow with its square.
  private static let pieceWords = 256

  /// Reads sentences that are split into words.
  ///
  /// The prediction of a sentence depends on its words alone, to the last bit.
  /// - Parameter sentences: words of the Universal Dependencies kind, such as "do" and "n't". A
  ///   sentence of more than 256 words is read in pieces, whose roots hang on the first one's.
  /// - Returns: a prediction for each sentence, in their order.
  package func predictions(for sentences: [[String]]) -> [Prediction] {
    var batch = Batch()
    var readings: [Prediction] = []
    for sentence in sentences {
      for piece in pieces(of: sentence) {
        if batch.forms.count + piece.count > Self.batchWords, !batch.forms.isEmpty {
          readings += predictions(for: batch)
          batch = Batch()
        }
        batch.append(piece)
      }
    }
    readings += predictions(for: batch)
    var remaining = readings[...]
    return sentences.map { sentence in
      let parts = remaining.prefix(pieces(of: sentence).count)
      remaining = remaining.dropFirst(parts.count)
      return parts.dropFirst().reduce(parts.first ?? Prediction()) { $0.continued(by: $1) }
    }
  }

  /// A sentence in stretches short enough to be parsed; one stretch for nearly every sentence.
  private func pieces(of sentence: [String]) -> [ArraySlice<String>] {
    stride(from: 0, to: max(1, sentence.count), by: Self.pieceWords).map {
      sentence[$0..<min($0 + Self.pieceWords, sentence.count)]
    }
  }

  /// Sentences that go through the network together.
  private struct Batch {
    private(set) var forms: [String] = []
    /// Where each sentence is in `forms`.
    private(set) var sentences: [Range<Int>] = []

    mutating func append(_ sentence: ArraySlice<String>) {
      sentences.append(forms.count..<forms.count + sentence.count)
      forms += sentence
    }
  }

  private func predictions(for batch: Batch) -> [Prediction] {
    let words = embedding.vectors(for: batch.forms)
    let projections = network.heads(network.encoding(of: words, sentences: batch.sentences))
    let heads = heads(projections, batch.sentences)
    let upos = tags(projections)
    let deprels = relations(projections, heads)
    let names = names(projections, batch.sentences)
    return zip(batch.sentences, names).map { sentence, names in
      Prediction(
        upos: Array(upos[sentence]), heads: heads[sentence].map { $0 - sentence.lowerBound },
        deprels: Array(deprels[sentence]), names: names)
    }
  }

  private func tags(_ projections: Matrix) -> [PartOfSpeech] {
    let first = network.shape.columns(of: .tag).lowerBound
    return (0..<projections.rows).map { word in
      labels.upos[indexOfMaximum(projections.row(word).dropFirst(first).prefix(labels.upos.count))]
    }
  }

  /// The row of every word's head; a root has its own row.
  private func heads(_ projections: Matrix, _ sentences: [Range<Int>]) -> [Int] {
    let dependents = network.arcDependents(projections)
    let heads = network.arcHeads(projections)
    let root = network.rootArc.rectified().values
    return sentences.flatMap { sentence in
      let scores = arcScores(dependents: dependents, heads: heads, root: root, sentence: sentence)
      return TreeDecoder.heads(scores).map { $0 + sentence.lowerBound }
    }
  }

  private func relations(_ projections: Matrix, _ heads: [Int]) -> [DependencyRelation] {
    var scores = network.label(network.labelInputs(projections, heads: heads).rectified())
    if let root = labels.deprels.firstIndex(of: .root) {
      for word in heads.indices { scores[word, root] = -.infinity }
    }
    return heads.enumerated().map { word, head in
      guard head != word else { return .root }
      return labels.deprels[indexOfMaximum(scores.row(word).prefix(labels.deprels.count))]
    }
  }

  private func names(_ projections: Matrix, _ sentences: [Range<Int>]) -> [[PredictedName]] {
    let hidden = projections.columns(network.shape.columns(of: .name)).rectified()
    let scores = network.name(hidden)
    let count = NameTags.count(labels: labels.names.count)
    return sentences.map { sentence in
      let tags = NameTags.best(scores, words: sentence, count: count)
      return NameTags.names(of: tags, labels: labels.names)
    }
  }
}

extension Prediction {
  /// This stretch of a sentence and the next, whose root hangs on this one's root.
  fileprivate func continued(by next: Prediction) -> Prediction {
    let shift = upos.count
    let root = heads.indices.first { heads[$0] == $0 } ?? 0
    var whole = self
    whole.upos += next.upos
    for (word, head) in next.heads.enumerated() {
      whole.heads.append(head == word ? root : head + shift)
      whole.deprels.append(head == word ? .parataxis : next.deprels[word])
    }
    whole.names += next.names.map {
      PredictedName(
        words: $0.words.lowerBound + shift..<$0.words.upperBound + shift, label: $0.label)
    }
    return whole
  }
}
