import Linguistics

/// The running text of a treebank, put together from the texts of its sentences, with the places
/// of its words.
struct RawText: Hashable, Sendable {
  /// A line for each paragraph; its sentences stand one space apart.
  private(set) var text = ""
  /// The UTF-8 offsets of the paragraphs.
  private(set) var paragraphs: [Range<Int>] = []
  private(set) var gold = ScoredText()

  /// - Parameter sentences: all of a file, in its order.
  init(_ sentences: [TreebankSentence]) {
    var bytes: [UInt8] = []
    for (index, sentence) in sentences.enumerated() {
      let isNew = index == 0 || sentence.newParagraph
      if index > 0 { bytes.append(UInt8(ascii: isNew ? "\n" : " ")) }
      let start = bytes.count
      bytes += Self.text(of: sentence).utf8
      gold.append(sentence, spans: Self.spans(of: sentence.forms, in: bytes, from: start))
      let paragraph = isNew ? start : paragraphs.removeLast().lowerBound
      paragraphs.append(paragraph..<bytes.count)
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A sentence as it was written; where the treebank does not say, its words with their spaces.
  private static func text(of sentence: TreebankSentence) -> String {
    guard sentence.text.isEmpty else { return sentence.text }
    let last = sentence.forms.count - 1
    return sentence.forms.enumerated().map { word, form in
      form + (word < last && sentence.spaceAfter[word] ? " " : "")
    }.joined()
  }

  /// Where words stand in the end of a text.
  ///
  /// A word that is not there as it is written, which happens in multi-word tokens, gets the place
  /// right after the word before it.
  private static func spans(of forms: [String], in bytes: [UInt8], from start: Int) -> [Range<Int>]
  {
    var position = start
    return forms.map { form in
      let form = Array(form.utf8)
      let found = (position...position + 3).first { bytes.dropFirst($0).starts(with: form) }
      let span = (found ?? position)..<min((found ?? position) + form.count, bytes.count)
      position = span.upperBound
      return span
    }
  }
}
