/// The tags of the Penn Treebank as the English treebanks of Universal Dependencies use them.
///
/// Telling "met" the past tense from "met" the participle is a task of training alone: what it
/// teaches the trunk serves the tree, and the model that is written has no such head.
enum FineTags {
  private static let tags = """
    . , : -LRB- -RRB- `` '' $ # HYPH NFP ADD AFX CC CD DT EX FW GW IN JJ JJR JJS LS MD NN NNP NNPS \
    NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX
    """.split(separator: " ").map(String.init)
  private static let numbers = Dictionary(
    uniqueKeysWithValues: tags.enumerated().map { ($0.element, $0.offset) })

  /// How many columns the scores of tags have, a multiple of the kernel's lanes.
  static let columns = 64

  /// The number of a tag, 0 to 63; 63 for tags that the treebanks do not document.
  static func number(of tag: String) -> Int { numbers[tag] ?? columns - 1 }
}
