import Linguistics

/// The sentences of a treebank to score against.
///
/// - Throws: `unreadable` or `malformed`, the latter also where there is no sentence at all.
func goldTrees(at path: String) throws(TrainingError) -> [TreebankSentence] {
  try sentences(at: path, by: ConlluReader.sentences)
}

/// The sentences of a corpus of names to score against.
///
/// - Throws: `unreadable` or `malformed`, the latter also where there is no sentence at all.
func goldNames(at path: String) throws(TrainingError) -> [TreebankSentence] {
  try sentences(at: path, by: NameReader.sentences)
}

/// What a reader makes of a file without its byte order mark and the carriage returns of Windows.
private func sentences(
  at path: String, by reader: (String, String) throws(TrainingError) -> [TreebankSentence]
) throws(TrainingError) -> [TreebankSentence] {
  var scalars = try Corpus.text(at: path).unicodeScalars
  if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
  scalars.removeAll { $0 == "\r" }
  let sentences = try reader(String(scalars), path)
  guard !sentences.isEmpty else {
    throw .malformed(path: path, line: 1, reason: "the file holds no sentence")
  }
  return sentences
}
