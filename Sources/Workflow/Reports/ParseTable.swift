import Knowledge
import Linguistics

/// The analysis of an article for people: its title, then for each sentence its text and a line for
/// each word.
///
/// Heads go by their number in the sentence and their word; of a name its kind stands at the first
/// word and a dot at the others.
func table(of document: Document, _ article: Article, _ style: TextStyle) -> String {
  guard !document.sentences.isEmpty else {
    return heading(of: article, style) + "  no sentences\n\n"
  }
  var table = Table(head: ["", "word", "lemma", "tag", "relation", "head", "name"])
  let names = names(in: document)
  for (number, sentence) in document.sentences.enumerated() {
    table.add(note: "")
    table.add(note: "\(number + 1): \(text(of: sentence, in: document))", .plain)
    for index in sentence.tokens { table.add(index, of: sentence, in: document, names[index]) }
  }
  return heading(of: article, style) + table.text(style) + "\n"
}

extension Table {
  fileprivate mutating func add(
    _ index: Int, of sentence: Sentence, in document: Document, _ name: String?
  ) {
    let token = document.tokens[index]
    let first = sentence.tokens.lowerBound
    let head = document.tokens[token.head].form
    add(
      .init("\(index - first + 1)", .faint), .init(line(token.form), .name),
      .init(line(token.lemma)), .init(token.upos.rawValue), .init(token.deprel.rawValue),
      .init(token.head == index ? "" : "\(token.head - first + 1) \(line(head))"),
      .init(name ?? ""))
  }
}

/// What the last column says of the tokens that are part of a name.
private func names(in document: Document) -> [Int: String] {
  var names: [Int: String] = [:]
  for mention in document.mentions {
    for token in mention.tokens {
      names[token] = token == mention.tokens.lowerBound ? mention.label.rawValue : "·"
    }
  }
  return names
}

/// A sentence as it stands in the text, on one line.
private func text(of sentence: Sentence, in document: Document) -> String {
  let tokens = document.tokens[sentence.tokens]
  guard let first = tokens.first, let last = tokens.last else { return "" }
  let bytes = Array(
    document.text.utf8.dropFirst(first.range.lowerBound).prefix(
      last.range.upperBound - first.range.lowerBound))
  return line(String(decoding: bytes, as: UTF8.self))
}

/// Text with single spaces for all its white space.
private func line(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
