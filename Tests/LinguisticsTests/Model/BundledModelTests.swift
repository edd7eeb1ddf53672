import Testing

@testable import Linguistics

struct BundledModelTests {
  private struct Case: CustomTestStringConvertible {
    let words: [String]
    let heads: [Int]
    let deprels: [DependencyRelation]
    var names: [PredictedName] = []

    var testDescription: String { words.joined(separator: " ") }

    /// Reads words, each with its head (from 1, 0 for none) and relation: "Birds/2/nsubj".
    init(_ text: String, names: [PredictedName] = []) {
      let fields = text.split(separator: " ").map { $0.split(separator: "/") }
      words = fields.map { String($0[0]) }
      heads = fields.enumerated().map { index, field in
        let head = Int(field[1]) ?? 0
        return head == 0 ? index : head - 1
      }
      deprels = fields.map { DependencyRelation(rawValue: String($0[2])) ?? .dep }
      self.names = names
    }
  }

  private static let cases = [
    Case("The/2/det birds/3/nsubj sang/0/root ./3/punct"),
    Case(
      "Anna/2/nsubj thanked/0/root the/4/det mayor/2/obj in/6/case Paris/2/obl ./2/punct",
      names: [
        PredictedName(words: 0..<1, label: .person), PredictedName(words: 5..<6, label: .location),
      ]),
    Case(
      "The/2/det letter/4/nsubj:pass was/4/aux:pass written/0/root by/7/case her/7/nmod:poss sister/4/obl:agent ./4/punct"
    ),
    Case("He/2/nsubj said/0/root that/5/mark they/5/nsubj agreed/2/ccomp ./2/punct"),
  ]

  @Test(arguments: cases)
  private func `reads plain sentences as they are meant`(_ test: Case) throws {
    let prediction = try LanguageModel.bundled().predictions(for: [test.words])[0]
    #expect(prediction.heads == test.heads)
    #expect(prediction.deprels == test.deprels)
    #expect(prediction.names == test.names)
  }

  @Test(
    arguments: [
      ("They repair old boats .", [.pron, .verb, .adj, .noun, .punct]),
      ("The repair was cheap .", [.det, .noun, .aux, .adj, .punct]),
      ("Two boats left Bergen quickly .", [.num, .noun, .verb, .propn, .adv, .punct]),
    ] as [(String, [PartOfSpeech])])
  func `tells parts of speech by their context`(_ text: String, _ upos: [PartOfSpeech]) throws {
    let words = text.split(separator: " ").map(String.init)
    #expect(try LanguageModel.bundled().predictions(for: [words])[0].upos == upos)
  }

  @Test func `names its data and licence, holds lemmas and is not too large`() throws {
    let model = try LanguageModel.bundled()
    #expect(model.about.contains("CC BY-SA 4.0"))
    #expect(model.about.contains("GUM"))
    #expect(model.section("lemmas")?.isEmpty == false)
    #expect(model.bytes.count < 15_000_000)
  }
}
