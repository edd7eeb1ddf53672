import Linguistics

/// How well a text is read, by the conventions of the CoNLL 2018 shared task
/// (universaldependencies.org/conll18/evaluation.html): F1 over words that are aligned by their
/// place; relations count without subtype, punctuation counts.
struct TreeScores: Hashable, Sendable {
  var tokens = Tally()
  var sentences = Tally()
  var upos = Tally()
  var lemma = Tally()
  /// Words with the right head.
  var uas = Tally()
  /// Words with the right head and relation.
  var las = Tally()
  /// As `las`, for words with content alone.
  var clas = Tally()
  /// For each of `listedRelations` the words that have it, right if the head is right too.
  var relations: [DependencyRelation: Tally] = [:]

  /// The relations that are scored by themselves, in the order of reports.
  static let listedRelations: [DependencyRelation] = [
    .nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod, .nmodPoss, .appos, .conj, .aclRelcl,
    .xcomp, .ccomp, .advcl, .compound, .flat,
  ]

  /// The universal relations of function words and punctuation.
  private static let functionRelations: Set<DependencyRelation> = [
    .aux, .case, .cc, .clf, .cop, .det, .mark, .punct,
  ]

  /// Compares two readings of one text.
  init(gold: ScoredText, predicted: ScoredText) {
    tokens = Tally(gold: Set(gold.words.map(\.span)), predicted: Set(predicted.words.map(\.span)))
    sentences = Tally(gold: Set(gold.sentences), predicted: Set(predicted.sentences))
    for word in gold.words { count(word) { $0.gold += 1 } }
    for word in predicted.words { count(word) { $0.predicted += 1 } }
    let found = Dictionary(
      predicted.words.map { ($0.span, $0) }, uniquingKeysWith: { first, _ in first })
    for word in gold.words {
      if let other = found[word.span] { countMatches(word, other) }
    }
  }

  /// Changes all tallies to which a word belongs.
  private mutating func count(_ word: ScoredText.Word, _ change: (inout Tally) -> Void) {
    for score in [\TreeScores.upos, \.lemma, \.uas, \.las] { change(&self[keyPath: score]) }
    if Self.hasContent(word) { change(&clas) }
    if let relation = Self.listed(word.deprel) { change(&relations[relation, default: Tally()]) }
  }

  private mutating func countMatches(_ gold: ScoredText.Word, _ other: ScoredText.Word) {
    if gold.upos == other.upos { upos.correct += 1 }
    if gold.lemma == other.lemma || gold.lemma == "_" { lemma.correct += 1 }
    guard gold.head == other.head else { return }
    uas.correct += 1
    if gold.deprel.universal == other.deprel.universal {
      las.correct += 1
      if Self.hasContent(gold) { clas.correct += 1 }
    }
    if let relation = Self.listed(gold.deprel), relation == Self.listed(other.deprel) {
      relations[relation, default: Tally()].correct += 1
    }
  }

  private static func hasContent(_ word: ScoredText.Word) -> Bool {
    !functionRelations.contains(word.deprel.universal)
  }

  /// The listed relation as which one counts: itself, or its universal relation, if listed.
  private static func listed(_ relation: DependencyRelation) -> DependencyRelation? {
    [relation, relation.universal].first(where: listedRelations.contains)
  }
}
