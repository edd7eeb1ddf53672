import Linguistics

/// A sentence as training sees it: rows of tables in, answers out.
struct Example: Hashable {
  var inputs: WordInputs
  /// What to learn of the tree; nil for a sentence without one.
  let tree: TreeAnswers?
  /// The tags of `NameTags`; nil for a sentence whose names are not marked.
  let names: Answers?

  /// The number of words.
  var count: Int { inputs.words.count }

  /// One of each for every word; heads within the sentence, the root its own.
  struct TreeAnswers: Hashable {
    let upos: Answers
    let arcs: Answers
    /// The head of each word on which its relation is learned.
    let heads: [Int]
    let deprels: Answers
  }

  /// What annotators say of a sentence, and what a teacher adds.
  init(
    _ sentence: TreebankSentence, lesson: Lesson? = nil, vocabulary: Vocabulary,
    labels: LabelSets = .complete
  ) {
    inputs = vocabulary.inputs(for: sentence.forms)
    let known = sentence.hasTree ? TreeAnswers(sentence, labels) : nil
    let names = sentence.names.map {
      Answers(NameTags.tags(for: $0, count: sentence.forms.count, labels: labels.names))
    }
    tree = lesson.map { known?.halved(with: $0) ?? TreeAnswers($0) } ?? known
    self.names = lesson.map { names?.halved(with: $0.names) ?? $0.names } ?? names
  }

  /// What a teacher says of a sentence that no annotator has seen.
  init(_ lesson: Lesson, vocabulary: Vocabulary) {
    inputs = vocabulary.inputs(for: lesson.forms)
    tree = TreeAnswers(lesson)
    names = lesson.names
  }
}

extension Example.TreeAnswers {
  init(_ sentence: TreebankSentence, _ labels: LabelSets) {
    upos = Answers(sentence.upos.map { labels.upos.firstIndex(of: $0) ?? 0 })
    deprels = Answers(sentence.deprels.map { labels.deprels.firstIndex(of: $0) ?? 0 })
    arcs = Answers(sentence.heads)
    heads = sentence.heads
  }

  init(_ lesson: Lesson) {
    upos = lesson.upos
    deprels = lesson.deprels
    arcs = lesson.arcs
    heads = lesson.heads
  }

  /// Half these answers, half a teacher's; relations are learned on the heads of these.
  func halved(with lesson: Lesson) -> Self {
    Self(
      upos: upos.halved(with: lesson.upos), arcs: arcs.halved(with: lesson.arcs), heads: heads,
      deprels: lesson.heads == heads ? deprels.halved(with: lesson.deprels) : deprels)
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
