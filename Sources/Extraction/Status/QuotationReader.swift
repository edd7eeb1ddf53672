import Linguistics
import Ontology

/// Finds the sentences that stand wholly inside a quotation, and who speaks in them.
struct QuotationReader {
  private let tree: Tree
  private let table: FactualityTable
  private var quoted: Set<Int> = []

  init(tree: Tree, table: FactualityTable) {
    self.tree = tree
    self.table = table
    var isOpen = false
    for (number, sentence) in tree.document.sentences.enumerated() {
      if number > 0, tree.document.sentences[number - 1].block != sentence.block { isOpen = false }
      let startsInside = isOpen || isOpening(sentence.tokens.lowerBound)
      for token in sentence.tokens { isOpen = state(after: token, isOpen) }
      let endsInside = isOpen || sentence.tokens.suffix(2).contains { isClosing($0) }
      if startsInside, endsInside { quoted.insert(number) }
    }
  }

  func isQuoted(_ sentence: Int) -> Bool { quoted.contains(sentence) }

  /// The verb of saying that leads in or follows the quotation of a sentence, nil for none near.
  func speechVerb(beside sentence: Int) -> Int? {
    let block = tree.document.sentences[sentence].block
    for near in [sentence - 1, sentence + 1, sentence - 2] {
      guard tree.document.sentences.indices.contains(near),
        tree.document.sentences[near].block == block
      else { continue }
      let verb = tree.document.sentences[near].tokens.first {
        table.isSpeech(tree.lemma($0)) && tree[$0].upos == .verb
          && !tree.children(of: $0, .nsubj).isEmpty
      }
      if let verb { return verb }
    }
    return nil
  }

  private func state(after token: Int, _ isOpen: Bool) -> Bool {
    switch tree[token].form {
    case "“", "«", "„": true
    case "”", "»": false
    case "\"", "''", "``": !isOpen
    case "‘": true
    case "’" where isOpen && tree[token].upos == .punct: false
    default: isOpen
    }
  }

  private func isOpening(_ token: Int) -> Bool {
    ["“", "«", "„", "\"", "‘", "``"].contains(tree[token].form)
  }

  private func isClosing(_ token: Int) -> Bool {
    ["”", "»", "\"", "’", "''"].contains(tree[token].form)
  }
}
