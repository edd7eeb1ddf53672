import Linguistics

/// Scores on the words and sentences of a treebank.
func treeScores(of annotator: Annotator, on sentences: [TreebankSentence]) -> TreeScores {
  let document = annotator.document(ofTokens: sentences.map(\.forms))
  return TreeScores(gold: ScoredText(sentences), predicted: ScoredText(document).numbered)
}

/// Scores on the running text of a treebank, of which the paragraphs alone are given.
func rawScores(of annotator: Annotator, on sentences: [TreebankSentence]) -> TreeScores {
  let raw = RawText(sentences)
  let document = annotator.document(of: raw.text, blocks: raw.paragraphs)
  return TreeScores(gold: raw.gold, predicted: ScoredText(document))
}

/// How well trees are found where capitals say nothing.
struct CaseScores: Hashable, Sendable {
  /// LAS of the words IN CAPITALS.
  var upper: Tally
  /// LAS of the words in small letters.
  var lower: Tally
}

/// Scores on copies of a treebank in capitals and in small letters.
func caseScores(of annotator: Annotator, on sentences: [TreebankSentence]) -> CaseScores {
  func las(_ writing: Augmentation) -> Tally {
    let copies = sentences.map { sentence in
      var copy = sentence
      copy.forms = writing.applied(to: sentence.forms)
      return copy
    }
    return treeScores(of: annotator, on: copies).las
  }
  return CaseScores(upper: las(.uppercase), lower: las(.lowercase))
}

/// The names found in sentences that are split into words; right are those with the same words and
/// the same label.
func nameScores(of annotator: Annotator, on sentences: [TreebankSentence]) -> Tally {
  var gold: Set<Mention> = []
  var start = 0
  for sentence in sentences {
    for name in sentence.names ?? [] {
      gold.insert(
        comparable(name.words.lowerBound + start..<name.words.upperBound + start, name.label))
    }
    start += sentence.forms.count
  }
  let document = annotator.document(ofTokens: sentences.map(\.forms))
  return Tally(
    gold: gold, predicted: Set(document.mentions.map { comparable($0.tokens, $0.label) }))
}

/// A mention without a head of its own.
private func comparable(_ tokens: Range<Int>, _ label: Mention.Label) -> Mention {
  Mention(tokens: tokens, head: tokens.lowerBound, label: label)
}
