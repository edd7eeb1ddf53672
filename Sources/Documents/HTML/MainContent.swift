/// Tells the part of a page that holds the article from navigation, boxes and lists.
///
/// Elements that name their purpose, by tag, role or class, decide first; of the rest, the main
/// element is the innermost that holds nearly all sentences, as in Kohlschütter, Fankhauser and
/// Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM 2010), which link density and
/// length of lines are taken from.
struct MainContent {
  private let tree: HTMLTree
  private let lines: [VisibleText.Line]
  private let words: [Int]
  /// Words of sentences by node, those of its descendants included.
  private var weights: [Int]
  /// Whether a node or one it is in is furniture.
  private var isFurniture: [Bool]
  private var main = 0
  /// The blocks that are headings of the first level and stand in no furniture but a header.
  private(set) var titles: Set<Int> = []
  private let source: [UInt8]

  init(of visible: VisibleText, in tree: HTMLTree) {
    self.tree = tree
    source = visible.text
    lines = visible.lines
    words = visible.lines.map { visible.text[$0.range].split(separator: 0x20).count }
    weights = []
    isFurniture = Array(repeating: false, count: tree.nodes.count)
    weights = sentenceWords()
    markFurniture()
    weights = sentenceWords()
    markCards()
    main = mainElement()
    titles = Set(tree.elements(named: ["h1"]).filter(isTitle))
  }

  /// What the markup says about a line.
  func hint(ofLine index: Int) -> PageUnit.Hint {
    let line = lines[index]
    let tag = tree.tag(line.block) ?? ""
    if isFurniture[line.block] && !titles.contains(line.block) { return .noise }
    let isHeading = Self.headings.contains(tag)
    if isHeading && tag == "h1" { return .heading }
    guard contains(line.block) || isStandfirst(index) else { return .noise }
    if isHeading { return isLinked(index, by: 8) && !isAnchor(line.block) ? .noise : .heading }
    if isLinked(index, by: 6) && words[index] < 25 { return .noise }
    return tag == "li" ? .item : .none
  }

  /// Whether a node, a `time` element for instance, stands in furniture that tells of other things.
  func isAside(_ node: Int) -> Bool {
    tree.ancestry(of: node).contains { index in
      guard let tag = tree.tag(index) else { return false }
      return ["aside", "footer", "nav"].contains(tag)
        || !FurnitureNames.words(of: index, in: tree).isDisjoint(with: FurnitureNames.otherThings)
    }
  }

  /// Whether a line is a heading of any level.
  func isHeading(_ block: Int) -> Bool { tree.tag(block).map(Self.headings.contains) == true }

  private func contains(_ node: Int) -> Bool { node >= main && node < tree.nodes[main].end }

  private func isTitle(_ node: Int) -> Bool {
    !tree.ancestry(of: node).contains { ["aside", "footer", "nav"].contains(tree.tag($0)) }
  }

  /// Whether a line is a sentence between the title and the main element.
  private func isStandfirst(_ index: Int) -> Bool {
    guard isSentence(index), !isLinked(index, by: 5), lines[index].block < main else {
      return false
    }
    return titles.contains { $0 < lines[index].block }
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
}

extension MainContent {
  /// Whether at least so many tenths of a line are link text.
  private func isLinked(_ index: Int, by tenths: Int) -> Bool {
    lines[index].linkBytes * 10 >= lines[index].range.count * tenths && lines[index].linkBytes > 0
  }

  /// Whether the link in a heading leads to a place on the same page.
  private func isAnchor(_ block: Int) -> Bool {
    (block..<tree.nodes[block].end).contains { node in
      tree.tag(node) == "a" && (tree.attribute("href", of: node) ?? "#").hasPrefix("#")
    }
  }

  private func isSentence(_ index: Int) -> Bool {
    let ends = source[lines[index].range].last { !$0.isClosingMark }.map { ".!?".utf8.contains($0) }
    return words[index] >= 20 || (words[index] >= 8 && ends == true)
  }

  /// Counts the words of sentences outside links and furniture under every node.
  private func sentenceWords() -> [Int] {
    var sums = Array(repeating: 0, count: tree.nodes.count)
    for index in lines.indices where isSentence(index) && !isLinked(index, by: 5) {
      guard !isFurniture[lines[index].block] else { continue }
      for node in tree.ancestry(of: lines[index].block) { sums[node] += words[index] }
    }
    return sums
  }

  /// Marks the elements that say that they are furniture, and all in them.
  ///
  /// A wrapper around four fifths of the sentences may be called what it likes.
  private mutating func markFurniture() {
    let total = weights.first ?? 0
    for node in tree.nodes.indices where tree.tag(node) != nil && !isFurniture[node] {
      let isNamed = FurnitureNames.isFurniture(node, in: tree)
      let isWrapper = weights[node] * 5 >= total * 4 && total > 0
      guard isNamed, !isWrapper || FurnitureNames.isAlways(tree.tag(node)) else { continue }
      mark(node)
    }
  }

  private mutating func mark(_ node: Int) {
    for inner in node..<tree.nodes[node].end { isFurniture[inner] = true }
  }

  /// Marks what stands with a heading that is a link: the card of another article.
  private mutating func markCards() {
    let total = weights.first ?? 0
    for index in lines.indices where isHeading(lines[index].block) && isLinked(index, by: 8) {
      guard !isAnchor(lines[index].block), tree.tag(lines[index].block) != "h1" else { continue }
      let around = tree.ancestry(of: lines[index].block).dropFirst()
      if let card = around.prefix(4).prefix(while: { weights[$0] * 4 <= total }).last(
        where: { $0 > 0 })
      {
        mark(card)
      }
    }
    weights = sentenceWords()
  }

  /// Goes down from the page as long as one child holds three quarters of the sentences.
  private func mainElement() -> Int {
    let blocks = Set(lines.map(\.block))
    if let marked = tree.nodes.indices.first(where: isArticleBody) { return marked }
    var node = 0
    while let child = heaviestChild(of: node), weights[child] * 4 >= weights[node] * 3,
      weights[child] > 0, !blocks.contains(child)
    {
      node = child
    }
    return node
  }

  /// Whether the page itself calls a node the body of the article, and it holds most of the text.
  private func isArticleBody(_ node: Int) -> Bool {
    tree.attribute("itemprop", of: node)?.lowercased() == "articlebody"
      && weights[node] * 2 >= (weights.first ?? 0) && weights[node] > 0
  }

  private func heaviestChild(of node: Int) -> Int? {
    var best: Int?
    var child = node + 1
    while child < tree.nodes[node].end {
      if weights[child] > best.map({ weights[$0] }) ?? 0 { best = child }
      child = tree.nodes[child].end
    }
    return best
  }
}

extension UInt8 {
  /// Marks that follow the end of a sentence, as single bytes and as last bytes of quotation marks.
  fileprivate var isClosingMark: Bool {
    "\"')]".utf8.contains(self) || self >= 0x80
  }
}
