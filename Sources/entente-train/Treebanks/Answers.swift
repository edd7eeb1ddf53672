/// What to answer for each word of a sentence: the right label, or several with their shares.
struct Answers: Hashable {
  /// A label, and how much of the answer it is: above 0, at most 1; those of a word add up to 1.
  struct Choice: Hashable {
    var label: Int
    var share: Float
  }

  private var choices: [Choice] = []
  /// Where the choices of each word end.
  private var ends: [Int] = []

  /// The number of words.
  var count: Int { ends.count }

  /// No word yet.
  init() {}

  /// One right label for each word.
  init(_ labels: [Int]) {
    for label in labels { append([Choice(label: label, share: 1)]) }
  }

  /// The choices of a word.
  subscript(word: Int) -> ArraySlice<Choice> {
    choices[(word == 0 ? 0 : ends[word - 1])..<ends[word]]
  }

  /// Adds a word; its shares are divided by their sum.
  mutating func append(_ choices: [Choice]) {
    let sum = choices.reduce(0) { $0 + $1.share }
    self.choices += choices.map { Choice(label: $0.label, share: $0.share / sum) }
    ends.append(self.choices.count)
  }

  /// Half these answers and half others to the same words.
  ///
  /// What annotators decided keeps the last word, and what else could be meant is not lost (Hinton
  /// and others 2015).
  func halved(with other: Answers) -> Answers {
    var result = Answers()
    for word in 0..<count { result.append(Array(self[word]) + Array(other[word])) }
    return result
  }
}
