import Linguistics

/// A text with sentences and trees, from annotators or from Entente, in a form in which the two
/// can be compared.
struct ScoredText: Hashable, Sendable {
  /// A word; words of the two sides are the same if they cover the same stretch.
  struct Word: Hashable, Sendable {
    /// Where the word stands: UTF-8 offsets of the text, or its number where the tokens are given.
    var span: Range<Int>
    var upos: PartOfSpeech
    var lemma: String
    /// The span of the word it depends on; its own for a root.
    var head: Range<Int>
    var deprel: DependencyRelation
  }

  var words: [Word] = []
  /// From the first word's start to the last one's end.
  var sentences: [Range<Int>] = []
}

extension ScoredText {
  /// The words of an annotated document, by their place in its text.
  init(_ document: Document) {
    words = document.tokens.map { token in
      Word(
        span: token.range, upos: token.upos, lemma: token.lemma,
        head: document.tokens[token.head].range, deprel: token.deprel)
    }
    sentences = document.sentences.map { sentence in
      let tokens = document.tokens[sentence.tokens]
      return (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
    }
  }

  /// The words of treebank sentences, by their number.
  init(_ sentences: [TreebankSentence]) {
    for sentence in sentences {
      let start = words.count
      append(sentence, spans: sentence.forms.indices.map { start + $0..<start + $0 + 1 })
    }
  }

  /// Adds a treebank sentence whose words stand at the given places.
  mutating func append(_ sentence: TreebankSentence, spans: [Range<Int>]) {
    for (index, span) in spans.enumerated() {
      words.append(
        Word(
          span: span, upos: sentence.upos[index], lemma: sentence.lemmas[index],
          head: spans[sentence.heads[index]], deprel: sentence.deprels[index]))
    }
    guard let first = spans.first, let last = spans.last else { return }
    sentences.append(first.lowerBound..<last.upperBound)
  }

  /// The same words by their number instead of their place in the text.
  var numbered: ScoredText {
    let numbers = Dictionary(
      words.enumerated().map { ($1.span, $0..<$0 + 1) }, uniquingKeysWith: { first, _ in first })
    var result = self
    for index in words.indices {
      result.words[index].span = index..<index + 1
      result.words[index].head = numbers[words[index].head] ?? index..<index + 1
    }
    return result
  }
}
