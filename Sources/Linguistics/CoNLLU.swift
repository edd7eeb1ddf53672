/// Writing documents in the CoNLL-U format of Universal Dependencies
/// (universaldependencies.org/format.html).
extension Document {
  /// The document's sentences in CoNLL-U.
  ///
  /// Each has the comments `newdoc` (the first, if there is an id), `newpar` (where a block begins),
  /// `sent_id` and `text`. Words that are written as one, such as "do" and "n't", also have a line
  /// for the whole. The last column tells where no space follows and which tokens are a name:
  /// `Entity=B-PER` for its first, `Entity=I-PER` for the others, and so for ORG and LOC. Columns
  /// that Entente does not fill hold an underscore.
  ///
  /// - Parameters:
  ///   - id: a name for the document, on one line.
  ///   - previous: how many sentences the output has already; `sent_id` counts on from there.
  /// - Returns: nothing at all if there are no sentences.
  public func conllu(id: String? = nil, after previous: Int = 0) -> String {
    let entities = entityTags()
    var lines: [String] = []
    for (index, sentence) in sentences.enumerated() {
      if index == 0, let id { lines.append("# newdoc id = \(field(id))") }
      if index == 0 || sentences[index - 1].block != sentence.block { lines.append("# newpar") }
      lines.append("# sent_id = \(previous + index + 1)")
      lines.append("# text = \(plainText(of: sentence))")
      for token in sentence.tokens {
        if let end = endOfWrittenWord(from: token, in: sentence) {
          lines.append(lineOfWrittenWord(token..<end, of: sentence))
        }
        lines.append(line(token, of: sentence, entity: entities[token]))
      }
      lines.append("")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The IOB2 tags of the tokens that are part of a name.
  private func entityTags() -> [Int: String] {
    var tags: [Int: String] = [:]
    for mention in mentions {
      for token in mention.tokens {
        let position = token == mention.tokens.lowerBound ? "B" : "I"
        tags[token] = "Entity=\(position)-\(mention.label.rawValue)"
      }
    }
    return tags
  }

  /// The text of a sentence on one line, white space between tokens as one space.
  private func plainText(of sentence: Sentence) -> String {
    sentence.tokens.map { token in
      let isLast = token + 1 == sentence.tokens.upperBound
      return field(tokens[token].form) + (isLast || isSpaceless(after: token) ? "" : " ")
    }.joined()
  }

  private func line(_ index: Int, of sentence: Sentence, entity: String?) -> String {
    let token = tokens[index]
    let first = sentence.tokens.lowerBound
    let head = token.head == index ? 0 : token.head - first + 1
    // Inside a written word nothing else is possible, so only its own line says it.
    let isInside = continuesWord(index, in: sentence) || continuesWord(index + 1, in: sentence)
    let spacing = isSpaceless(after: index) && !isInside ? "SpaceAfter=No" : nil
    let notes = [entity, spacing].compactMap(\.self)
    return [
      "\(index - first + 1)", field(token.form), field(token.lemma), token.upos.rawValue, "_", "_",
      "\(head)", token.deprel.rawValue, "_", notes.isEmpty ? "_" : notes.joined(separator: "|"),
    ].joined(separator: "\t")
  }

  /// Text that may stand in a column: not empty, no tabs or line breaks.
  private func field(_ text: String) -> String {
    guard !text.isEmpty else { return "_" }
    return String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

/// Words that are written as one: the multi-word tokens of the English treebanks.
extension Document {
  /// The token after the last one that is written together with this one, nil if none is or if this
  /// is not the first.
  private func endOfWrittenWord(from index: Int, in sentence: Sentence) -> Int? {
    guard !continuesWord(index, in: sentence) else { return nil }
    var end = index + 1
    while continuesWord(end, in: sentence) { end += 1 }
    return end > index + 1 ? end : nil
  }

  private func lineOfWrittenWord(_ word: Range<Int>, of sentence: Sentence) -> String {
    let first = sentence.tokens.lowerBound
    let form = tokens[word].map(\.form).joined()
    let notes = isSpaceless(after: word.upperBound - 1) ? "SpaceAfter=No" : "_"
    return "\(word.lowerBound - first + 1)-\(word.upperBound - first)\t\(field(form))"
      + String(repeating: "\t_", count: 7) + "\t\(notes)"
  }

  /// Whether a token is the end of a word that the token before it begins: "n't", "'s", the "not" of
  /// "cannot", but not the parts of "Anglo-Dutch".
  private func continuesWord(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.tokens.contains(index), index > sentence.tokens.lowerBound,
      isSpaceless(after: index - 1), ![.punct, .sym].contains(tokens[index - 1].upos),
      let last = tokens[index - 1].form.last, let first = tokens[index].form.first
    else { return false }
    let isParticle = tokens[index].upos == .part
    if "'’`".contains(first) {
      return isParticle || tokens[index].form.dropFirst().contains(where: \.isLetter)
    }
    return last.isLetter && first.isLetter && (isParticle || tokens[index].upos == .aux)
  }

  /// Whether the next token follows without white space.
  private func isSpaceless(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
  }
}
