/// Writing documents in the CoNLL-U format of Universal Dependencies
/// (universaldependencies.org/format.html).
extension Document {
  /// The document's sentences in CoNLL-U.
  ///
  /// Each has the comments `newpar` (where a block begins), `sent_id`, counted from 1, and `text`.
  /// The last column tells where no space follows and which tokens are a name: `Entity=B-PER` for
  /// its first, `Entity=I-PER` for the others, and so for ORG and LOC. Columns that Entente does
  /// not fill hold an underscore.
  public func conllu() -> String {
    let entities = entityTags()
    var lines: [String] = []
    for (index, sentence) in sentences.enumerated() {
      if index == 0 || sentences[index - 1].block != sentence.block { lines.append("# newpar") }
      lines.append("# sent_id = \(index + 1)")
      lines.append("# text = \(plainText(of: sentence))")
      lines += sentence.tokens.map { line($0, of: sentence, entity: entities[$0]) }
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
    let notes = [entity, isSpaceless(after: index) ? "SpaceAfter=No" : nil].compactMap(\.self)
    return [
      "\(index - first + 1)", field(token.form), field(token.lemma), token.upos.rawValue, "_", "_",
      "\(head)", token.deprel.rawValue, "_", notes.isEmpty ? "_" : notes.joined(separator: "|"),
    ].joined(separator: "\t")
  }

  /// Whether the next token follows without white space.
  private func isSpaceless(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
  }

  /// Text that may stand in a column: not empty, no tabs or line breaks.
  private func field(_ text: String) -> String {
    guard !text.isEmpty else { return "_" }
    return String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
