import Linguistics
import Testing

@testable import entente_train

struct DevelopmentScoresTests {
  @Test func `a model is scored against sentences`() throws {
    let model = try TinyCorpus.trainer().model()
    let trees = try TinyCorpus.sentences().filter(\.hasTree)
    let scores = DevelopmentScores(model, on: trees)
    #expect(scores.upos.gold == 19 && scores.uas.gold == 19 && scores.las.gold == 19)
    #expect(scores.las.correct <= scores.uas.correct)
    // One of the sentences has nobody's word on its names; what is predicted there does not count.
    #expect(scores.names.gold == 3)
  }

  @Test func `what a model predicts itself is all right`() throws {
    let model = try TinyCorpus.trainer().model()
    var sentences = try TinyCorpus.sentences().filter(\.hasTree)
    for (index, prediction) in model.predictions(for: sentences.map(\.forms)).enumerated() {
      sentences[index].upos = prediction.upos
      sentences[index].heads = prediction.heads
      sentences[index].deprels = prediction.deprels
      sentences[index].names = prediction.names
    }
    let scores = DevelopmentScores(model, on: sentences)
    #expect(scores.upos.f1 == 1 && scores.uas.f1 == 1 && scores.las.f1 == 1)
    #expect(scores.names.correct == scores.names.gold)
    // Another subtype of the same relation is right too.
    sentences[0].deprels = sentences[0].deprels.map { $0 == .nsubj ? .nsubjPass : $0 }
    #expect(DevelopmentScores(model, on: sentences).las.f1 == 1)
  }

  @Test func `scores are printed in per cent`() throws {
    let model = try TinyCorpus.trainer().model()
    #expect(
      DevelopmentScores(model, on: []).description == "UPOS 0.00 UAS 0.00 LAS 0.00 NER 0.00")
  }
}
