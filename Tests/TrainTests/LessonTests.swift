import Linguistics
import Testing

@testable import entente_train

struct LessonTests {
  private static let tsv = """
    Ada\tPROPN:990|NOUN:10\tU-PER:1000\t2:900|0:100\tnsubj:1000
    sees\tVERB:1000\tO:1000\t0:1000\troot:1000
    birds\tNOUN:1000\tO:750|U-ORG:250\t2:600|1:400\tobj:500|obl:xyz:500
    .\tPUNCT:1000\tO:1000\t2:1000\tpunct:1000

    Zebras\tNOUN:1000\tO:1000\t2:1000\tnsubj:1000
    sleep\tVERB:1000\tO:1000\t0:1000\troot:1000

    """

  private func lessons() throws -> [Lesson] {
    try LessonReader.lessons(in: Self.tsv, path: "lessons.tsv")
  }

  private func labels(_ answers: Answers?, _ word: Int) -> [Int: Float] {
    Dictionary((answers?[word] ?? []).map { ($0.label, $0.share) }, uniquingKeysWith: +)
  }

  private func number(_ relation: DependencyRelation) throws -> Int {
    try #require(DependencyRelation.allCases.firstIndex(of: relation))
  }

  @Test func `reads words and shares`() throws {
    let lessons = try lessons()
    #expect(lessons.map(\.forms) == [["Ada", "sees", "birds", "."], ["Zebras", "sleep"]])
    #expect(lessons[0].heads == [1, 1, 1, 1])
    #expect(labels(lessons[0].arcs, 0) == [1: 0.9, 0: 0.1])
    #expect(labels(lessons[0].arcs, 1) == [1: 1])
    #expect(try labels(lessons[0].deprels, 2) == [number(.obj): 0.5, number(.obl): 0.5])
    let organisation = NameTags.tags(
      for: [PredictedName(words: 0..<1, label: .organisation)], count: 1,
      labels: LabelSets.complete.names)
    #expect(labels(lessons[0].names, 2) == [0: 0.75, organisation[0]: 0.25])
  }

  @Test(arguments: [
    ("a\tNOUN:1000", "5 fields"), ("a\tTHING:1\tO:1\t0:1\troot:1", "'THING:1'"),
    ("a\tNOUN:1\tX-PER:1\t0:1\troot:1", "'X-PER:1'"),
    ("a\tNOUN:1\tU-CAT:1\t0:1\troot:1", "'U-CAT:1'"),
    ("a\tNOUN:1\tO:1\t5:1\troot:1", "outside"), ("a\tNOUN:1\tO:1\t-3:1\troot:1", "outside"),
    ("a\tNOUN:1\tO:1\t0:1\tboss:1", "'boss:1'"), ("a\tNOUN:0\tO:1\t0:1\troot:1", "'NOUN:0'"),
    ("a\tNOUN\tO:1\t0:1\troot:1", "'NOUN'"), ("a\t\tO:1\t0:1\troot:1", "''"),
  ])
  func `says where lessons are wrong`(_ line: String, _ reason: String) {
    let error = #expect(throws: TrainingError.self) {
      try LessonReader.lessons(in: Self.tsv + line + "\n", path: "bad.tsv")
    }
    #expect(error?.description.hasPrefix("bad.tsv:") == true)
    #expect(error?.description.contains(reason) == true)
  }

  @Test func `names of tags are those that marking names gives`() {
    let sets = LabelSets.complete.names
    for label in sets {
      let tags = NameTags.tags(
        for: [
          PredictedName(words: 0..<3, label: label), PredictedName(words: 3..<4, label: label),
        ], count: 5, labels: sets)
      let names = ["B", "I", "L", "U"].map { "\($0)-\(label.rawValue)" } + ["O"]
      #expect(names.map { NameTags.tag(named: $0, labels: sets) } == tags)
    }
  }

  @Test func `a teacher adds to what annotators say and does not replace it`() throws {
    let vocabulary = try TinyCorpus.vocabulary()
    let sentence = try TinyCorpus.sentences()[0]
    let example = Example(sentence, lesson: try lessons()[0], vocabulary: vocabulary)
    #expect(labels(example.tree?.arcs, 0) == [1: 0.95, 0: 0.05])
    #expect(try labels(example.tree?.deprels, 2) == [number(.obj): 0.75, number(.obl): 0.25])
    #expect(labels(example.names, 2)[0] == 0.875)
  }

  @Test func `relations that were judged on other heads are left out`() throws {
    let vocabulary = try TinyCorpus.vocabulary()
    var lesson = try lessons()[0]
    lesson.heads[2] = 0
    let example = Example(
      try TinyCorpus.sentences()[0], lesson: lesson, vocabulary: vocabulary)
    #expect(try labels(example.tree?.deprels, 2) == [number(.obj): 1])
    #expect(example.tree?.heads == [1, 1, 1, 1])
  }

  @Test func `where nobody has marked names the teacher does`() throws {
    let vocabulary = try TinyCorpus.vocabulary()
    var sentence = try TinyCorpus.sentences()[0]
    sentence.names = nil
    let example = Example(sentence, lesson: try lessons()[0], vocabulary: vocabulary)
    #expect(labels(example.names, 2)[0] == 0.75)
  }

  @Test func `sentences of the teacher alone are learned too, others once`() throws {
    var options = TinyCorpus.options
    options.epochs = 80
    var trainer = Trainer(
      sentences: try TinyCorpus.sentences(), lessons: try lessons(),
      vocabulary: try TinyCorpus.vocabulary(), options: options)
    #expect(trainer.exampleCount == 5)
    while trainer.epoch < options.epochs { _ = trainer.trainEpoch() }
    let prediction = trainer.model().predictions(for: [["Zebras", "sleep"]])[0]
    #expect(prediction.upos == [.noun, .verb])
    #expect(prediction.deprels == [.nsubj, .root])
  }
}
