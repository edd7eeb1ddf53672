import Knowledge
import Linguistics

@testable import Extraction

/// A document of sentences that are parsed by hand, each word as `form/lemma/UPOS/head/deprel`.
///
/// Heads count from 1, 0 is a root. An empty lemma is the form in small letters. A sixth part names
/// a mention: `PER`, `ORG` or `LOC` at its first word, `+` at the others. All words stand apart.
func parsed(_ sentences: String..., blocks: [Int] = []) -> Document {
  var document = Document(text: "")
  for (number, sentence) in sentences.enumerated() {
    let first = document.tokens.count
    for word in sentence.split(separator: " ") { add(word, first: first, to: &document) }
    let tokens = first..<document.tokens.count
    let root = tokens.first { document.tokens[$0].head == $0 } ?? first
    let block = blocks.isEmpty ? 0 : blocks[number]
    document.sentences.append(Sentence(tokens: tokens, root: root, block: block))
  }
  return document
}

private func add(_ word: Substring, first: Int, to document: inout Document) {
  let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  let (index, start) = (document.tokens.count, document.text.utf8.count)
  let head = Int(parts[3]) ?? 0
  document.text += parts[0] + " "
  document.tokens.append(
    Token(
      range: start..<start + parts[0].utf8.count, form: parts[0],
      lemma: parts[1].isEmpty ? parts[0].lowercased() : parts[1],
      upos: PartOfSpeech(rawValue: parts[2]) ?? .other, head: head == 0 ? index : first + head - 1,
      deprel: DependencyRelation(rawValue: parts[4]) ?? .dep))
  guard parts.count > 5 else { return }
  if let label = Mention.Label(rawValue: parts[5]) {
    document.mentions.append(Mention(tokens: index..<index + 1, head: index, label: label))
  } else if var name = document.mentions.popLast() {
    name.tokens = name.tokens.lowerBound..<index + 1
    document.mentions.append(name)
  }
}

/// A document of one flat sentence for readers that look at words only: names and numbers by form.
func flat(_ text: String) -> Document {
  let words = text.split(separator: " ").map { word in
    let tag =
      word.first?.isNumber == true ? "NUM" : word.first?.isUppercase == true ? "PROPN" : "NOUN"
    return "\(word)//\(tag)/1/dep"
  }
  return parsed(words.joined(separator: " "))
}

/// An article around a document, one block for all its text.
func article(of document: Document, published: PartialDate? = nil) -> Article {
  Article(
    id: "article", published: published, text: document.text,
    blocks: [Article.Block(range: 0..<document.text.utf8.count, role: .paragraph)])
}
