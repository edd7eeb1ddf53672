import Linguistics

/// A sentence as annotators left it: of a treebank, or of a corpus that has names only.
struct TreebankSentence: Hashable, Sendable {
  /// The words of the Universal Dependencies kind, never empty: "can't" is two.
  var forms: [String]
  /// One of each of these for every word; all four are empty where the corpus has names only.
  var lemmas: [String] = []
  var upos: [PartOfSpeech] = []
  /// Indexes of the words' heads within the sentence; the root has its own index.
  var heads: [Int] = []
  var deprels: [DependencyRelation] = []
  /// Whether white space follows the word in the text; one for every word.
  var spaceAfter: [Bool]
  /// The sentence as it was written.
  var text: String
  /// The names in the sentence; nil where nobody has marked names.
  var names: [PredictedName]?
  /// Whether the sentence begins a paragraph or a document.
  var newParagraph = false

  /// Whether the sentence has parts of speech, lemmas and a dependency tree.
  var hasTree: Bool { !heads.isEmpty }
}
