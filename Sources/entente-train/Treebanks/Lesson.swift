import Linguistics

/// A sentence as a larger model, the teacher, reads it.
struct Lesson: Hashable {
  var forms: [String] = []
  var upos = Answers()
  /// The tags of `NameTags`.
  var names = Answers()
  /// The heads within the sentence, the root its own.
  var arcs = Answers()
  /// The head of each word on which its relation was judged.
  var heads: [Int] = []
  var deprels = Answers()
}

/// Reads what a teacher wrote: a line for each word, an empty line after each sentence.
///
/// A line has five fields, separated by tabs: the word, its parts of speech, its name tags (O,
/// B-PER and so on), its heads (from 1 on, 0 for the root) and its relations. Each of the last four
/// is a list of choices, "NOUN:812|PROPN:180", with shares in thousandths; relations are judged for
/// the first of the heads.
struct LessonReader {
  /// The name of the file in error messages.
  let path: String
  private let labels: LabelSets
  private var lessons: [Lesson] = []
  private var current = Lesson()
  private var line = 0

  /// The sentences of a teacher's file, in its order.
  ///
  /// - Throws: `malformed` at the first line that is none of such a file.
  static func lessons(
    in text: String, path: String, labels: LabelSets = .complete
  ) throws(TrainingError) -> [Lesson] {
    var reader = LessonReader(path: path, labels: labels)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try reader.read(line)
    }
    try reader.endSentence()
    return reader.lessons
  }

  private init(path: String, labels: LabelSets) {
    self.path = path
    self.labels = labels
  }

  private mutating func read(_ text: Substring) throws(TrainingError) {
    line += 1
    guard !text.isEmpty else { return try endSentence() }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 5 else { throw malformed("a word needs 5 fields, not \(fields.count)") }
    let word = current.forms.count
    current.forms.append(String(fields[0]))
    current.upos.append(
      try choices(fields[1]) { name in
        PartOfSpeech(rawValue: name).flatMap(labels.upos.firstIndex)
      })
    current.names.append(
      try choices(fields[2]) { NameTags.tag(named: $0, labels: labels.names) })
    let arcs = try choices(fields[3]) { name in
      Int(name).map { $0 == 0 ? word : $0 - 1 }
    }
    current.arcs.append(arcs)
    current.heads.append(arcs[0].label)
    current.deprels.append(
      try choices(fields[4]) { name in
        DependencyRelation(treebankName: name).flatMap(labels.deprels.firstIndex)
      })
  }

  /// The choices of a field whose names have numbers; at least one.
  private func choices(
    _ field: Substring, number: (String) -> Int?
  ) throws(TrainingError) -> [Answers.Choice] {
    var choices: [Answers.Choice] = []
    for part in field.split(separator: "|", omittingEmptySubsequences: false) {
      guard let colon = part.lastIndex(of: ":"), let label = number(String(part[..<colon])),
        let share = Int(part[part.index(after: colon)...]), (1...1000).contains(share)
      else { throw malformed("'\(part)' is no label with a share in thousandths") }
      choices.append(Answers.Choice(label: label, share: Float(share)))
    }
    return choices
  }

  private mutating func endSentence() throws(TrainingError) {
    defer { current = Lesson() }
    guard !current.forms.isEmpty else { return }
    let words = current.forms.indices
    guard words.allSatisfy({ word in current.arcs[word].allSatisfy { words ~= $0.label } }) else {
      throw malformed("a head lies outside the sentence that ends here")
    }
    lessons.append(current)
  }

  private func malformed(_ reason: String) -> TrainingError {
    .malformed(path: path, line: line, reason: reason)
  }
}

extension NameTags {
  /// The number of a tag that is written as O, B-PER, I-PER, L-PER or U-PER; nil for any other.
  static func tag(named name: String, labels: [Mention.Label]) -> Int? {
    guard name != "O" else { return 0 }
    let parts: [Character] = ["B", "I", "L", "U"]
    guard name.dropFirst().first == "-", let part = name.first.flatMap(parts.firstIndex),
      let label = Mention.Label(rawValue: String(name.dropFirst(2))).flatMap(labels.firstIndex)
    else { return nil }
    return 1 + 4 * label + part
  }
}
