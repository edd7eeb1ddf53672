import Linguistics

/// How well a model reads sentences whose words and trees are known, in per cent.
struct DevelopmentScores: Hashable, CustomStringConvertible {
  /// Words with the right part of speech.
  var upos = 0.0
  /// Words with the right head.
  var uas = 0.0
  /// Words with the right head and the right universal relation, punctuation included.
  var las = 0.0
  /// The harmonic mean of precision and recall of names.
  var names = 0.0

  init(_ model: LanguageModel, on sentences: [TreebankSentence]) {
    var counts = Counts()
    let predictions = model.predictions(for: sentences.map(\.forms))
    for (sentence, prediction) in zip(sentences, predictions) { counts.add(sentence, prediction) }
    upos = Self.percent(counts.tags, of: counts.words)
    uas = Self.percent(counts.heads, of: counts.words)
    las = Self.percent(counts.labelled, of: counts.words)
    names = Self.percent(2 * counts.foundNames, of: counts.names)
  }

  var description: String {
    "UPOS \(Self.tenths(upos)) UAS \(Self.tenths(uas)) LAS \(Self.tenths(las)) "
      + "NER \(Self.tenths(names))"
  }

  private struct Counts {
    var (words, tags, heads, labelled) = (0, 0, 0, 0)
    /// Names in the sentences and names predicted together, and those in both.
    var (names, foundNames) = (0, 0)

    mutating func add(_ sentence: TreebankSentence, _ prediction: Prediction) {
      for word in sentence.heads.indices {
        let isHead = sentence.heads[word] == prediction.heads[word]
        let isLabel = sentence.deprels[word].universal == prediction.deprels[word].universal
        words += 1
        tags += sentence.upos[word] == prediction.upos[word] ? 1 : 0
        heads += isHead ? 1 : 0
        labelled += isHead && isLabel ? 1 : 0
      }
      guard let gold = sentence.names else { return }
      names += gold.count + prediction.names.count
      foundNames += Set(gold).intersection(prediction.names).count
    }
  }

  private static func percent(_ part: Int, of whole: Int) -> Double {
    100 * Double(part) / Double(max(1, whole))
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
