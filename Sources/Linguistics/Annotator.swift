/// Reads English: sentences, tokens, tags, lemmas, dependency trees and names.
///
/// Annotating never fails; at worst the parse is poor. One annotator serves any number of tasks.
/// The steps: ``tokenRanges(in:block:)``, ``sentenceRanges(in:tokens:)``, the network, the lemmas.
public struct Annotator: Sendable {
  /// Tags, trees and names for sentences that are split into words.
  private let predictions: @Sendable ([[String]]) -> [Prediction]
  private let lemmas: LemmaTable
  /// The most tokens of a sentence, for the time of parsing grows with the square; longer ones are
  /// cut.
  static let longestSentence = 150

  /// An annotator with the model that is linked into the program.
  public init() throws(ModelError) {
    try self.init(model: .bundled())
  }

  /// An annotator with a model of one's own, such as one fresh from training.
  package init(model: LanguageModel) throws(ModelError) {
    guard let section = model.section(Self.lemmaSection) else {
      throw .malformed(byte: 0, reason: "section '\(Self.lemmaSection)' is missing")
    }
    self.init(lemmas: try LemmaTable(bytes: section)) { model.predictions(for: $0) }
  }

  /// An annotator with another source of tags, trees and names than a model.
  ///
  /// `predictions` gives one prediction for each sentence, in their order.
  package init(
    lemmas: LemmaTable, predictions: @escaping @Sendable ([[String]]) -> [Prediction]
  ) {
    self.lemmas = lemmas
    self.predictions = predictions
  }

  /// The name of the model's section that holds the ``LemmaTable``.
  package static let lemmaSection = "lemmas"

  /// Annotates the given stretches of a text; no sentence crosses from one into the next.
  ///
  /// - Parameters:
  ///   - text: any text at all.
  ///   - blocks: UTF-8 offset ranges into `text`, ascending and disjoint; nil for the whole text.
  ///     What lies outside the text, inside a character or in an earlier block is left out.
  /// - Returns: tokens and sentences of the blocks; sentences know the number of their block.
  public func document(of text: String, blocks: [Range<Int>]? = nil) -> Document {
    let bytes = Array(text.utf8)
    var tokens: [Range<Int>] = []
    var sentences: [SentenceSpan] = []
    var end = 0
    for (block, range) in (blocks ?? [0..<bytes.count]).enumerated() {
      let range = wholeCharacters(of: range.clamped(to: end..<max(end, bytes.count)), in: bytes)
      end = max(end, range.upperBound)
      let found = tokenRanges(in: bytes, block: range)
      for sentence in sentenceRanges(in: bytes, tokens: found) {
        let parts = pieces(of: sentence, limit: Self.longestSentence) { token in
          String(decoding: bytes[found[token]], as: UTF8.self)
        }
        sentences += parts.map {
          SentenceSpan(tokens: $0.shifted(by: tokens.count), block: block)
        }
      }
      tokens += found
    }
    let forms = tokens.map { String(decoding: bytes[$0], as: UTF8.self) }
    return document(text, tokens, forms, sentences)
  }

  /// Annotates sentences that are already split into tokens; the text joins them by single spaces,
  /// sentences by line feeds.
  ///
  /// Each sentence that has tokens becomes one of the document's, all in block 0.
  public func document(ofTokens sentences: [[String]]) -> Document {
    var text = ""
    var tokens: [Range<Int>] = []
    var spans: [SentenceSpan] = []
    for sentence in sentences where !sentence.isEmpty {
      if !text.isEmpty { text += "\n" }
      spans.append(
        SentenceSpan(tokens: tokens.count..<tokens.count + sentence.count, block: 0))
      for (index, form) in sentence.enumerated() {
        if index > 0 { text += " " }
        tokens.append(text.utf8.count..<text.utf8.count + form.utf8.count)
        text += form
      }
    }
    return document(text, tokens, sentences.flatMap { $0 }, spans)
  }
}

/// A sentence before it is read.
private struct SentenceSpan {
  /// Indexes of the document's tokens.
  var tokens: Range<Int>
  var block: Int
}

extension Annotator {
  /// Reads sentences and puts the document together.
  private func document(
    _ text: String, _ ranges: [Range<Int>], _ forms: [String], _ sentences: [SentenceSpan]
  ) -> Document {
    var document = Document(text: text)
    document.tokens.reserveCapacity(ranges.count)
    let plain = forms.map(plainForm)
    let predictions = predictions(sentences.map { Array(plain[$0.tokens]) })
    for (sentence, prediction) in zip(sentences, predictions) {
      let start = sentence.tokens.lowerBound
      let lemmas = lemmas.lemmas(of: Array(plain[sentence.tokens]), read: prediction)
      for (word, token) in sentence.tokens.enumerated() {
        document.tokens.append(
          Token(
            range: ranges[token], form: forms[token], lemma: lemmas[word],
            upos: prediction.upos[word],
            head: start + prediction.heads[word], deprel: prediction.deprels[word]))
      }
      let root = sentence.tokens.first { document.tokens[$0].head == $0 } ?? start
      document.sentences.append(
        Sentence(tokens: sentence.tokens, root: root, block: sentence.block))
      document.mentions += prediction.names.map { mention($0, start, document.tokens) }
    }
    return document
  }

  /// A name of a sentence as a mention; its head is the first of its tokens that depends on none
  /// of the others.
  private func mention(_ name: PredictedName, _ start: Int, _ tokens: [Token]) -> Mention {
    let range = name.words.shifted(by: start)
    let head = range.first { tokens[$0].head == $0 || !range.contains(tokens[$0].head) }
    return Mention(tokens: range, head: head ?? range.lowerBound, label: name.label)
  }
}

/// A word as the training data write it: without soft hyphens and joiners that nobody sees, with
/// plain hyphens and apostrophes.
private func plainForm(_ form: String) -> String {
  guard form.utf8.contains(where: { $0 >= 0x80 }) else { return form }
  var plain = String.UnicodeScalarView()
  for scalar in form.unicodeScalars {
    switch scalar {
    case "\u{AD}", "\u{2060}": continue
    case "\u{2010}", "\u{2011}", "\u{FE63}", "\u{FF0D}": plain.append("-")
    case "\u{2BC}", "\u{201B}", "\u{55A}", "\u{FF07}": plain.append("'")
    default: plain.append(scalar)
    }
  }
  return plain.isEmpty ? form : String(plain)
}

/// A range without the characters that it cuts in two.
private func wholeCharacters(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  func isInside(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, isInside(start) { start += 1 }
  while end > start, isInside(end) { end -= 1 }
  return start..<end
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
