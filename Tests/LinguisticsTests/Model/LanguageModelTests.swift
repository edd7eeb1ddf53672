import TestSupport
import Testing

@testable import Linguistics

struct LanguageModelTests {
  @Test func `every sentence gets a label for each word and a tree with one root`() {
    let sentences = madeUpSentences(lengths: [1, 0, 2, 3, 17, 150, 255, 256, 257, 600, 0, 5])
    let predictions = tinyModel.predictions(for: sentences)
    #expect(predictions.count == sentences.count)
    for (sentence, prediction) in zip(sentences, predictions) { check(prediction, sentence.count) }
  }

  private func check(_ prediction: Prediction, _ count: Int) {
    #expect(prediction.upos.count == count && prediction.heads.count == count)
    #expect(prediction.deprels.count == count)
    #expect(TreeDecoder.isTree(prediction.heads))
    for (word, head) in prediction.heads.enumerated() {
      #expect((prediction.deprels[word] == .root) == (head == word))
    }
    var end = 0
    for name in prediction.names {
      #expect(name.words.lowerBound >= end && !name.words.isEmpty)
      end = name.words.upperBound
    }
    #expect(end <= count)
  }

  @Test func `a prediction depends on the sentence alone, not on its company`() {
    let model = tinyModel
    let sentences = madeUpSentences(lengths: [3, 200, 7, 1, 40, 300, 2, 260, 6, 9])
    let together = model.predictions(for: sentences)
    #expect(together == sentences.flatMap { model.predictions(for: [$0]) })
    #expect(together.reversed() == model.predictions(for: sentences.reversed()))
  }

  @Test func `tasks side by side predict the same`() async {
    let model = tinyModel
    let sentences = madeUpSentences(lengths: [30, 5, 90])
    let expected = model.predictions(for: sentences)
    await withTaskGroup(of: [Prediction].self) { group in
      for _ in 0..<4 { group.addTask { model.predictions(for: sentences) } }
      for await predictions in group { #expect(predictions == expected) }
    }
  }

  @Test func `nothing to read gives nothing`() {
    #expect(tinyModel.predictions(for: []).isEmpty)
    #expect(tinyModel.predictions(for: [[], []]) == [Prediction(), Prediction()])
  }

  @Test(arguments: ["", "\u{0}", "\u{301}", "👩‍👩‍👧", String(repeating: "x", count: 10_000)])
  func `any word can be read`(_ word: String) {
    check(tinyModel.predictions(for: [[word, "flew", word]])[0], 3)
  }

  @Test func `the pieces of a long sentence hang on the first one's root`() {
    let model = tinyModel
    let sentence = madeUpSentences(lengths: [300])[0]
    let whole = model.predictions(for: [sentence])[0]
    let pieces = model.predictions(for: [Array(sentence[..<256]), Array(sentence[256...])])
    #expect(Array(whole.heads[..<256]) == pieces[0].heads)
    #expect(whole.upos == pieces[0].upos + pieces[1].upos)
    let root = pieces[0].heads.indices.first { pieces[0].heads[$0] == $0 }
    let second = pieces[1].heads.indices.first { pieces[1].heads[$0] == $0 } ?? 0
    #expect(whole.heads[256 + second] == root)
    #expect(whole.deprels[256 + second] == .parataxis)
  }

  @Test func `a model survives the way through a file`() throws {
    let lemmas = ModelFile.Section(name: "lemmas", content: [7, 8])
    let model = makeTinyModel(extras: [lemmas])
    let read = try LanguageModel(bytes: model.bytes)
    let sentences = madeUpSentences(lengths: [12, 30])
    #expect(read.predictions(for: sentences) == model.predictions(for: sentences))
    #expect(read.about == "Random numbers.")
    #expect(read.section("lemmas") == [7, 8])
    #expect(read.section("table") == nil)
    #expect(read.bytes == model.bytes)
  }

  @Test func `a model that lacks a section is refused`() throws {
    let file = try ModelFile(bytes: tinyModel.bytes)
    for index in file.sections.indices {
      var file = file
      let name = file.sections.remove(at: index).name
      let error = #expect(throws: ModelError.self) { _ = try LanguageModel(bytes: file.bytes) }
      #expect(error?.description.contains("'\(name)'") == true)
    }
  }

  @Test func `sections of the wrong length are refused`() throws {
    let file = try ModelFile(bytes: tinyModel.bytes)
    for index in file.sections.indices
    where !["about", "labels"].contains(file.sections[index].name) {
      for content in [file.sections[index].content.dropLast(), file.sections[index].content + [0]] {
        var file = file
        file.sections[index].content = ArraySlice(content)
        #expect(throws: ModelError.self) { _ = try LanguageModel(bytes: file.bytes) }
      }
    }
  }

  @Test(arguments: [(0, 64, 2), (33, 32, 2), (32, 0, 2), (2048, 32, 2), (32, 32, 17)])
  func `networks of impossible shape are refused`(
    _ width: Int, _ projection: Int, _ layers: Int
  ) throws {
    var file = try ModelFile(bytes: tinyModel.bytes)
    var writer = ByteWriter()
    for count in [width, projection, layers] { writer.append(count: count) }
    for index in file.sections.indices where file.sections[index].name == "shape" {
      file.sections[index].content = writer.bytes[...]
    }
    #expect(throws: ModelError.self) { _ = try LanguageModel(bytes: file.bytes) }
  }

  @Test func `damaged files are refused or still give trees`() throws {
    var random = SeededGenerator(seed: 21)
    let bytes = tinyModel.bytes
    let sentences = madeUpSentences(lengths: [9, 3])
    for round in 0..<60 {
      var damaged = bytes
      // Half of the damage goes where counts, names and labels are.
      let reach = round.isMultiple(of: 2) ? 700 : bytes.count
      for _ in 0...round {
        damaged[Int.random(in: 0..<reach, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if round.isMultiple(of: 5) {
        damaged.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      }
      guard let model = try? LanguageModel(bytes: damaged) else { continue }
      for (sentence, prediction) in zip(sentences, model.predictions(for: sentences)) {
        check(prediction, sentence.count)
      }
    }
  }

  @Test func `weights that are no numbers still give trees`() throws {
    var file = try ModelFile(bytes: tinyModel.bytes)
    for index in file.sections.indices where file.sections[index].name.hasPrefix("tensor.") {
      let nan = (0..<file.sections[index].content.count).map { $0 % 4 < 2 ? UInt8(0) : 0xFF }
      file.sections[index].content = nan[...]
    }
    let model = try LanguageModel(bytes: file.bytes)
    let sentence = madeUpSentences(lengths: [20])[0]
    check(model.predictions(for: [sentence])[0], 20)
  }
}
