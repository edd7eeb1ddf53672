import Linguistics

/// Reads treebanks in the CoNLL-U format (universaldependencies.org/format.html).
///
/// Empty nodes and enhanced dependencies are left out; of a multi-word token the words are kept.
struct ConlluReader {
  /// The name of the file in error messages.
  let path: String
  private var sentences: [TreebankSentence] = []
  private var current = TreebankSentence(forms: [], spaceAfter: [], text: "")
  /// The last word of the multi-word token that is being read, and whether white space follows it.
  private var multiWord: (last: Int, spaceAfter: Bool)?
  private var line = 0

  /// The sentences of a treebank, in its order.
  ///
  /// - Throws: `malformed` at the first line that is no CoNLL-U or has a tag or relation that
  ///   English treebanks do not have.
  static func sentences(in text: String, path: String) throws(TrainingError) -> [TreebankSentence] {
    var reader = ConlluReader(path: path)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try reader.read(line)
    }
    try reader.endSentence()
    return reader.sentences
  }

  private init(path: String) { self.path = path }

  private mutating func read(_ text: Substring) throws(TrainingError) {
    line += 1
    if text.isEmpty {
      try endSentence()
    } else if text.hasPrefix("#") {
      readComment(text)
    } else {
      try readWord(text.split(separator: "\t", omittingEmptySubsequences: false))
    }
  }

  private mutating func readComment(_ text: Substring) {
    if text.hasPrefix("# text = ") {
      current.text = String(text.dropFirst("# text = ".count))
    } else if text.hasPrefix("# newpar") || text.hasPrefix("# newdoc") {
      current.newParagraph = true
    }
  }

  private mutating func readWord(_ fields: [Substring]) throws(TrainingError) {
    guard fields.count == 10 else { throw malformed("a word needs 10 fields, not \(fields.count)") }
    let spaceAfter = !fields[9].contains("SpaceAfter=No")
    if let dash = fields[0].firstIndex(of: "-") {
      multiWord = Int(fields[0][fields[0].index(after: dash)...]).map { ($0, spaceAfter) }
      return
    }
    guard !fields[0].contains(".") else { return }
    try append(fields, spaceAfter: spaceAfter)
  }

  private mutating func append(_ fields: [Substring], spaceAfter: Bool) throws(TrainingError) {
    let index = current.forms.count
    guard fields[0] == "\(index + 1)" else { throw malformed("word \(index + 1) is missing") }
    guard let upos = PartOfSpeech(rawValue: String(fields[3])) else {
      throw malformed("no part of speech is called '\(fields[3])'")
    }
    guard let head = Int(fields[6]), head >= 0 else {
      throw malformed("the head '\(fields[6])' is no number")
    }
    current.forms.append(String(fields[1]))
    current.lemmas.append(String(fields[2]))
    current.upos.append(upos)
    current.heads.append(head == 0 ? index : head - 1)
    current.deprels.append(try relation(fields[7]))
    current.spaceAfter.append(spaceFollows(word: index + 1, itself: spaceAfter))
  }

  private func relation(_ name: Substring) throws(TrainingError) -> DependencyRelation {
    guard let relation = DependencyRelation(treebankName: String(name)) else {
      throw malformed("no relation is called '\(name)'")
    }
    return relation
  }

  /// Words inside a multi-word token touch; the last one is followed by what follows the token.
  private mutating func spaceFollows(word: Int, itself: Bool) -> Bool {
    guard let token = multiWord else { return itself }
    guard word >= token.last else { return false }
    multiWord = nil
    return token.spaceAfter
  }

  private mutating func endSentence() throws(TrainingError) {
    defer {
      current = TreebankSentence(forms: [], spaceAfter: [], text: "")
      multiWord = nil
    }
    guard !current.forms.isEmpty else { return }
    guard current.heads.allSatisfy({ $0 < current.forms.count }) else {
      throw malformed("a head lies outside the sentence that ends here")
    }
    guard isTree(current.heads) else {
      throw malformed("the heads of the sentence that ends here are no tree with one root")
    }
    sentences.append(current)
  }

  /// Whether there is one word that is its own head, to which the heads of all others lead.
  private func isTree(_ heads: [Int]) -> Bool {
    let depths = heads.indices.map { word in
      var (current, steps) = (word, 0)
      while heads[current] != current, steps < heads.count {
        current = heads[current]
        steps += 1
      }
      return steps
    }
    return depths.filter { $0 == 0 }.count == 1 && depths.allSatisfy { $0 < heads.count }
  }

  private func malformed(_ reason: String) -> TrainingError {
    .malformed(path: path, line: line, reason: reason)
  }
}

extension DependencyRelation {
  /// The relation of that name; a subtype that this project does not know counts as its relation.
  init?(treebankName name: String) {
    guard let relation = Self(rawValue: name) ?? Self(rawValue: String(name.prefix { $0 != ":" }))
    else { return nil }
    self = relation
  }
}
