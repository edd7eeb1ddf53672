import Linguistics

/// A sentence as training sees it: rows of tables in, numbers of labels out.
struct Example: Hashable {
  var inputs: WordInputs
  /// What to learn from the tree; nil for a sentence without one.
  let tree: TreeLabels?
  /// The tags of `NameTags`; nil for a sentence whose names are not marked.
  let names: [Int]?

  /// The number of words.
  var count: Int { inputs.words.count }

  /// One of each for every word; heads within the sentence, the root its own.
  struct TreeLabels: Hashable {
    let upos: [Int]
    let heads: [Int]
    let deprels: [Int]
  }

  init(_ sentence: TreebankSentence, vocabulary: Vocabulary, labels: LabelSets = .complete) {
    inputs = vocabulary.inputs(for: sentence.forms)
    tree = sentence.hasTree ? TreeLabels(sentence, labels) : nil
    names = sentence.names.map {
      NameTags.tags(for: $0, count: sentence.forms.count, labels: labels.names)
    }
  }
}

extension Example.TreeLabels {
  init(_ sentence: TreebankSentence, _ labels: LabelSets) {
    upos = sentence.upos.map { labels.upos.firstIndex(of: $0) ?? 0 }
    deprels = sentence.deprels.map { labels.deprels.firstIndex(of: $0) ?? 0 }
    heads = sentence.heads
  }
}

/// Sentences that go through the network together.
struct Batch {
  private(set) var inputs = WordInputs()
  private(set) var examples: [Example] = []
  /// The rows of each example.
  private(set) var sentences: [Range<Int>] = []

  /// The number of words.
  var count: Int { inputs.words.count }

  mutating func append(_ example: Example) {
    sentences.append(count..<count + example.count)
    inputs.append(example.inputs)
    examples.append(example)
  }

  /// Makes words unknown at random, so that the row of unknown words learns something too.
  mutating func forgetWords(rate: Float, random: inout RandomSource) {
    for index in inputs.words.indices where random.fraction() < rate { inputs.words[index] = 0 }
  }
}
