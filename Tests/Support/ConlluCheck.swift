/// What is wrong with a text in CoNLL-U by the rules of universaldependencies.org/format.html; knows
/// nothing of how Entente writes it.
///
/// - Returns: a sentence for each mistake, with its line; nothing for a valid text.
public func conlluMistakes(in text: String) -> [String] {
  var checker = ConlluChecker()
  guard !text.isEmpty else { return [] }
  guard text.hasSuffix("\n\n") else { return ["the last sentence has no blank line after it"] }
  for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    .dropLast()
  {
    checker.read(String(line))
  }
  return checker.mistakes
}

/// Reads CoNLL-U line by line.
private struct ConlluChecker {
  private(set) var mistakes: [String] = []
  private var line = 0
  private var words: [[String]] = []
  private var comments: [String] = []
  /// The words of a sentence as they are written, with the spaces after them.
  private var written = ""
  /// The last word of the multi-word token that is being read.
  private var insideUntil = 0
  private var identifiers: Set<String> = []

  mutating func read(_ text: String) {
    line += 1
    if text.isEmpty {
      endSentence()
    } else if text.hasPrefix("#") {
      comments.append(text)
      check(words.isEmpty, "a comment stands inside a sentence")
    } else {
      readToken(text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  private mutating func check(_ isRight: Bool, _ mistake: String) {
    if !isRight { mistakes.append("line \(line): \(mistake)") }
  }

  private mutating func readToken(_ fields: [String]) {
    guard fields.count == 10 else { return check(false, "\(fields.count) columns") }
    for field in fields {
      check(!field.isEmpty && field.first != " " && field.last != " ", "a bare or empty column")
    }
    let number = fields[0].split(separator: "-").compactMap { Int($0) }
    let spaced = fields[1] + (fields[9].contains("SpaceAfter=No") ? "" : " ")
    switch number.count {
    case 2:
      check(
        number[0] == words.count + 1 && number[1] > number[0], "token \(fields[0]) is misplaced")
      check(fields[2...8].allSatisfy { $0 == "_" }, "a multi-word token has annotations")
      written += spaced
      insideUntil = number[1]
    case 1:
      check(number[0] == words.count + 1, "word \(fields[0]) follows word \(words.count)")
      words.append(fields)
      if words.count > insideUntil { written += spaced }
    default: check(false, "'\(fields[0])' is no number")
    }
  }

  private mutating func endSentence() {
    check(!words.isEmpty, "a sentence has no words")
    checkComments()
    checkTree()
    (words, comments, written, insideUntil) = ([], [], "", 0)
  }

  private mutating func checkComments() {
    let texts = comments.compactMap { value("# text = ", $0) }
    // The space after the last word belongs to no sentence.
    let whole = written.hasSuffix(" ") ? String(written.dropLast()) : written
    check(texts == [whole], "the text \(texts) is not its words '\(whole)'")
    let names = comments.compactMap { value("# sent_id = ", $0) }
    check(names.count == 1, "\(names.count) sent_id")
    for name in names {
      check(!name.isEmpty && !name.contains("/"), "sent_id '\(name)'")
      check(identifiers.insert(name).inserted, "sent_id \(name) comes twice")
    }
  }

  private func value(_ key: String, _ comment: String) -> String? {
    comment.hasPrefix(key) ? String(comment.dropFirst(key.count)) : nil
  }

  private mutating func checkTree() {
    let heads = words.map { Int($0[6]) ?? -1 }
    check(heads.allSatisfy { (0...words.count).contains($0) }, "a head lies outside the sentence")
    check(heads.filter { $0 == 0 }.count == 1, "there is not one root")
    for (word, head) in zip(words, heads) {
      check((head == 0) == (word[7] == "root"), "relation \(word[7]) of head \(head)")
    }
    for start in heads.indices {
      var (current, steps) = (start, 0)
      while heads.indices.contains(current), heads[current] > 0, steps <= words.count {
        current = heads[current] - 1
        steps += 1
      }
      check(steps <= words.count, "word \(start + 1) hangs in a circle")
    }
  }
}
