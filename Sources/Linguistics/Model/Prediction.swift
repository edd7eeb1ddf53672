/// What the network reads in one sentence; a sentence without words has an empty prediction.
package struct Prediction: Hashable, Sendable {
  /// The part of speech of every word.
  package var upos: [PartOfSpeech] = []
  /// The word that every word depends on, as an index within the sentence.
  ///
  /// The heads form a tree; its root, of which there is one if there are words, has its own index.
  package var heads: [Int] = []
  /// The relation of every word to its head; `.root` for the root and for no other word.
  package var deprels: [DependencyRelation] = []
  /// The names in the sentence, in its order, none overlapping another.
  package var names: [PredictedName] = []

  /// A prediction with one label of each kind for every word.
  package init(
    upos: [PartOfSpeech] = [], heads: [Int] = [], deprels: [DependencyRelation] = [],
    names: [PredictedName] = []
  ) {
    self.upos = upos
    self.heads = heads
    self.deprels = deprels
    self.names = names
  }
}

/// A name within a sentence.
package struct PredictedName: Hashable, Sendable {
  /// Indexes of words within the sentence, never empty.
  package var words: Range<Int>
  /// What the name names.
  package var label: Mention.Label

  /// A name of the given words.
  package init(words: Range<Int>, label: Mention.Label) {
    self.words = words
    self.label = label
  }
}
