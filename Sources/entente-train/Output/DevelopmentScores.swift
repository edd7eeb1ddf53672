import Linguistics

/// How well a network reads sentences whose words and trees are known; measured after every epoch.
///
/// `evaluate` measures more, and the whole way from text to names.
struct DevelopmentScores: Hashable, CustomStringConvertible {
  /// Words with the right part of speech.
  var upos = Tally()
  /// Words with the right head.
  var uas = Tally()
  /// Words with the right head and the right universal relation, punctuation included.
  var las = Tally()
  /// Names with the right words and label, in sentences whose names are marked.
  var names = Tally()

  /// Compares sentences with trees to what a model predicts for their words.
  init(_ model: LanguageModel, on sentences: [TreebankSentence]) {
    let predictions = model.predictions(for: sentences.map(\.forms))
    for (sentence, prediction) in zip(sentences, predictions) {
      addWords(sentence, prediction)
      guard let gold = sentence.names else { continue }
      names += Tally(gold: Set(gold), predicted: Set(prediction.names))
    }
  }

  private mutating func addWords(_ sentence: TreebankSentence, _ prediction: Prediction) {
    for word in sentence.heads.indices {
      let isHead = sentence.heads[word] == prediction.heads[word]
      let isLabel = sentence.deprels[word].universal == prediction.deprels[word].universal
      upos += tally(isRight: sentence.upos[word] == prediction.upos[word])
      uas += tally(isRight: isHead)
      las += tally(isRight: isHead && isLabel)
    }
  }

  /// The count of a single word.
  private func tally(isRight: Bool) -> Tally {
    Tally(correct: isRight ? 1 : 0, gold: 1, predicted: 1)
  }

  /// All scores in per cent: "UPOS 95.48 UAS 87.40 LAS 84.31 NER 73.07".
  var description: String {
    [("UPOS", upos), ("UAS", uas), ("LAS", las), ("NER", names)]
      .map { "\($0) \(ScoreReport.number($1.f1))" }.joined(separator: " ")
  }
}
