import Linguistics

/// Reads corpora of names: a word, a tab and a tag a line, a blank line between sentences.
///
/// The tags are those of the IOB2 scheme: O, B-PER, I-PER, and so on for ORG and LOC.
enum NameReader {
  /// The sentences of a corpus, in its order, without trees.
  ///
  /// A tag I- that continues nothing begins a name, as is usual with IOB data.
  ///
  /// - Throws: `malformed` at a line without tab or with a tag of another scheme.
  static func sentences(in text: String, path: String) throws(TrainingError) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var forms: [String] = []
    var tags: [Substring] = []
    var lineNumber = 0
    let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines + [""] {
      lineNumber += 1
      if line.isEmpty {
        if !forms.isEmpty { sentences.append(sentence(forms, tags)) }
        (forms, tags) = ([], [])
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, isTag(fields[1]) else {
        throw .malformed(path: path, line: lineNumber, reason: "expected a word, a tab and a tag")
      }
      forms.append(String(fields[0]))
      tags.append(fields[1])
    }
    return sentences
  }

  private static func isTag(_ tag: Substring) -> Bool {
    tag == "O" || (tag.hasPrefix("B-") || tag.hasPrefix("I-")) && label(of: tag) != nil
  }

  private static func label(of tag: Substring) -> Mention.Label? {
    Mention.Label(rawValue: String(tag.dropFirst(2)))
  }

  private static func sentence(_ forms: [String], _ tags: [Substring]) -> TreebankSentence {
    TreebankSentence(
      forms: forms, spaceAfter: forms.map { _ in true }, text: forms.joined(separator: " "),
      names: names(tags))
  }

  /// The names that a sequence of IOB2 tags marks, in its order.
  private static func names(_ tags: [Substring]) -> [PredictedName] {
    var names: [PredictedName] = []
    for (index, tag) in tags.enumerated() {
      guard let label = label(of: tag) else { continue }
      if let last = names.last, tag.hasPrefix("I-"), last.label == label,
        last.words.upperBound == index
      {
        names[names.count - 1].words = last.words.lowerBound..<index + 1
      } else {
        names.append(PredictedName(words: index..<index + 1, label: label))
      }
    }
    return names
  }
}
