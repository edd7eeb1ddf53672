import Linguistics

/// A document's tokens with the way down its trees: which tokens depend on which.
struct Tree: Sendable {
  let document: Document
  private let dependants: [[Int]]
  private let universals: [DependencyRelation]
  private let sentenceOf: [Int]

  init(_ document: Document) {
    self.document = document
    var dependants = [[Int]](repeating: [], count: document.tokens.count)
    for (index, token) in document.tokens.enumerated() where token.head != index {
      dependants[token.head].append(index)
    }
    self.dependants = dependants
    universals = document.tokens.map { Tree.universal[$0.deprel] ?? $0.deprel }
    var sentenceOf = [Int](repeating: 0, count: document.tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for index in sentence.tokens { sentenceOf[index] = number }
    }
    self.sentenceOf = sentenceOf
  }

  private static let universal = Dictionary(
    uniqueKeysWithValues: DependencyRelation.allCases.map { ($0, $0.universal) })

  subscript(index: Int) -> Token { document.tokens[index] }

  func sentence(of index: Int) -> Int { sentenceOf[index] }

  /// The relation of a token without its subtype.
  func relation(_ index: Int) -> DependencyRelation { universals[index] }

  /// The token that this one depends on, nil for a root.
  func head(of index: Int) -> Int? {
    let head = document.tokens[index].head
    return head == index ? nil : head
  }

  /// Whether a token is another one or depends on it, over however many steps.
  func isBelow(_ token: Int, _ other: Int) -> Bool {
    var current = token
    while current != other {
      guard let head = head(of: current) else { return false }
      current = head
    }
    return true
  }

  /// The direct dependants of a token, in order.
  func children(of index: Int) -> [Int] { dependants[index] }

  /// The direct dependants under one of some universal relations, in order.
  func children(of index: Int, _ relations: DependencyRelation...) -> [Int] {
    dependants[index].filter { relations.contains(universals[$0]) }
  }

  /// Whether a token has a dependant with one of some lemmas.
  func has(_ index: Int, child lemmas: Set<String>) -> Bool {
    dependants[index].contains { lemmas.contains(document.tokens[$0].lemma.lowercased()) }
  }

  func lemma(_ index: Int) -> String { document.tokens[index].lemma.lowercased() }

  /// The token and everything below it, in order.
  func subtree(of index: Int) -> [Int] {
    var found = [index]
    var next = 0
    while next < found.count {
      found += dependants[found[next]]
      next += 1
    }
    return found.sorted()
  }

  /// The token's conjuncts with itself first: A, B and C for A.
  ///
  /// Of "A but not B" and "A rather than B" the second is none.
  func conjuncts(of index: Int) -> [Int] {
    var found = [index]
    var next = 0
    while next < found.count {
      found += children(of: found[next], .conj).filter { isNominal($0) && !isExcluded($0) }
      next += 1
    }
    return found.sorted()
  }

  private func isExcluded(_ conjunct: Int) -> Bool {
    children(of: conjunct, .advmod, .cc).contains { word in
      lemma(word) == "not" && !(word + 1 < document.tokens.count && lemma(word + 1) == "only")
        || ["rather", "instead"].contains(lemma(word))
    }
  }

  /// Whether a token can be the head of a noun phrase.
  func isNominal(_ index: Int) -> Bool {
    switch document.tokens[index].upos {
    case .noun, .propn, .pron, .num, .det, .sym, .other: true
    case .adj: children(of: index, .cop).isEmpty
    default: false
    }
  }

  /// The prepositions that lead in a noun phrase, lower case; "together with" gives both words.
  func prepositions(of index: Int) -> [String] {
    var found: [String] = []
    for child in children(of: index, .case) {
      let fixed = children(of: child, .fixed)
      let words = ([child] + fixed).map { document.tokens[$0].form.lowercased() }
      found.append(words.joined(separator: " "))
      if !fixed.isEmpty { found.append(words[0]) }
    }
    // "Out of" is one, however parsed.
    if found.count > 1 { found.append(found.joined(separator: " ")) }
    if found.isEmpty, relation(index) == .conj, let head = head(of: index) {
      return prepositions(of: head)
    }
    return found
  }

  /// The UTF-8 range from the first to the last of some tokens.
  func span(of tokens: [Int]) -> Range<Int> {
    guard let first = tokens.min(), let last = tokens.max() else { return 0..<0 }
    return document.tokens[first].range.lowerBound..<document.tokens[last].range.upperBound
  }

  /// The words of the text between two offsets, white space folded.
  func text(_ range: Range<Int>) -> String {
    let bytes = document.text.utf8
    guard
      let start = bytes.index(
        bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex)
    else { return "" }
    if isPlain(bytes[start..<end]) { return String(document.text[start..<end]) }
    return document.text[start..<end]
      .split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// Whether no white space but single blanks stands between words; now and then too careful.
  private func isPlain(_ bytes: Substring.UTF8View) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "): if before == byte { return false }
      // Controls, and the bytes that every longer white space of Unicode begins with.
      case ...0x20, 0xc2, 0xe1, 0xe2, 0xe3: return false
      default: break
      }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }
}
