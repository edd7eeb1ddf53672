import Linguistics

/// The tokens of a text, a space between them and a double bar where a sentence begins.
func reading(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let tokens = tokenRanges(in: bytes, block: 0..<bytes.count)
  return sentenceRanges(in: bytes, tokens: tokens).map { sentence in
    tokens[sentence].map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
  }.joined(separator: " ‖ ")
}
