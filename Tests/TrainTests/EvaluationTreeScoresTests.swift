import Linguistics
import Testing

@testable import entente_train

/// A text of one sentence whose words are one byte long, from lines such as "0 2 nsubj".
private func text(_ words: [(Int, Int, DependencyRelation)]) -> ScoredText {
  ScoredText(
    words: words.map { start, head, deprel in
      ScoredText.Word(
        span: start..<start + 1, upos: .noun, lemma: "x", head: head..<head + 1, deprel: deprel)
    },
    sentences: [0..<(words.last?.0 ?? 0) + 1])
}

struct EvaluationTreeScoresTests {
  private static let gold = text([
    (0, 1, .nsubjPass), (1, 1, .root), (2, 3, .case), (3, 1, .oblAgent), (4, 1, .punct),
  ])

  @Test func `a text read rightly has full scores`() {
    let scores = TreeScores(gold: Self.gold, predicted: Self.gold)
    for tally in [scores.upos, scores.lemma, scores.uas, scores.las] {
      #expect(tally == Tally(correct: 5, gold: 5, predicted: 5))
    }
    #expect(scores.tokens.f1 == 1 && scores.sentences.f1 == 1)
    #expect(scores.clas == Tally(correct: 3, gold: 3, predicted: 3))
    #expect(scores.relations[.oblAgent] == Tally(correct: 1, gold: 1, predicted: 1))
  }

  @Test func `a wrong subtype counts for the relation alone, a wrong head for all`() {
    let predicted = text([
      (0, 1, .nsubj), (1, 1, .root), (2, 1, .case), (3, 1, .oblAgent), (4, 1, .punct),
    ])
    let scores = TreeScores(gold: Self.gold, predicted: predicted)
    #expect(scores.uas == Tally(correct: 4, gold: 5, predicted: 5))
    #expect(scores.las == Tally(correct: 4, gold: 5, predicted: 5))
    #expect(scores.clas == Tally(correct: 3, gold: 3, predicted: 3))
    #expect(scores.relations[.nsubj] == Tally(correct: 0, gold: 0, predicted: 1))
    #expect(scores.relations[.nsubjPass] == Tally(correct: 0, gold: 1, predicted: 0))
  }

  @Test func `words that are cut elsewhere count against precision and recall`() {
    var predicted = text([(0, 1, .nsubjPass), (1, 1, .root), (4, 1, .punct)])
    predicted.words.append(
      ScoredText.Word(span: 2..<4, upos: .noun, lemma: "x", head: 1..<2, deprel: .obl))
    let scores = TreeScores(gold: Self.gold, predicted: predicted)
    #expect(scores.tokens == Tally(correct: 3, gold: 5, predicted: 4))
    #expect(scores.upos == Tally(correct: 3, gold: 5, predicted: 4))
    #expect(scores.las == Tally(correct: 3, gold: 5, predicted: 4))
    #expect(scores.relations[.obl] == Tally(correct: 0, gold: 0, predicted: 1))
  }

  @Test func `other subtypes count as the relation that is listed`() {
    let gold = text([(0, 0, .root), (1, 0, .oblUnmarked), (2, 0, .acl)])
    let scores = TreeScores(gold: gold, predicted: gold)
    #expect(scores.relations[.obl] == Tally(correct: 1, gold: 1, predicted: 1))
    #expect(scores.relations.count == 1)
  }

  @Test func `a lemma that the treebank does not tell is never wrong`() {
    var gold = Self.gold
    gold.words[0].lemma = "_"
    var predicted = Self.gold
    predicted.words[0].lemma = "y"
    predicted.words[1].lemma = "_"
    let scores = TreeScores(gold: gold, predicted: predicted)
    #expect(scores.lemma == Tally(correct: 4, gold: 5, predicted: 5))
  }

  @Test func `a wrong head is wrong below a word that is cut elsewhere`() {
    let gold = text([(0, 2, .nsubj), (2, 2, .root)])
    var predicted = text([(0, 1, .nsubj)])
    predicted.words.append(
      ScoredText.Word(span: 1..<3, upos: .noun, lemma: "x", head: 1..<3, deprel: .root))
    predicted.words[0].head = 1..<3
    #expect(TreeScores(gold: gold, predicted: predicted).uas.correct == 0)
  }

  @Test(arguments: DependencyRelation.allCases)
  func `words with content are all but function words and punctuation`(
    _ relation: DependencyRelation
  ) {
    let functions = ["aux", "case", "cc", "clf", "cop", "det", "mark", "punct"]
    let gold = text([(0, 0, .root), (1, 0, relation)])
    let isFunction = functions.contains(relation.universal.rawValue)
    let scores = TreeScores(gold: gold, predicted: gold)
    #expect(scores.clas.gold == (isFunction ? 1 : 2))
    #expect(
      scores.clas == Tally(gold: Set(0..<scores.clas.gold), predicted: Set(0..<scores.clas.gold)))
  }

  @Test func `nothing has a score of nothing`() {
    let scores = TreeScores(gold: ScoredText(), predicted: ScoredText())
    #expect(scores.las.f1 == 0 && scores.las.precision == 0 && scores.las.recall == 0)
  }

  @Test func `precision, recall and F1 follow from the counts`() {
    let tally = Tally(correct: 2, gold: 4, predicted: 5)
    #expect(tally.precision == 0.4 && tally.recall == 0.5)
    #expect(abs(tally.f1 - 4.0 / 9.0) < 1e-12)
  }
}
