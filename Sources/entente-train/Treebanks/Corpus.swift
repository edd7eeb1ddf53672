import FoundationEssentials
import Linguistics

/// The sentences that a model is trained on, and those on which its progress is measured.
struct Corpus {
  /// Sentences with trees, most of them with names too.
  var treebank: [TreebankSentence]
  /// Sentences with names only.
  var names: [TreebankSentence]
  /// Sentences of the development parts, by the name of their treebank.
  var development: [(name: String, sentences: [TreebankSentence])]

  /// All sentences to train on, in a fixed order.
  var training: [TreebankSentence] { treebank + names }

  static let treebanks = ["ewt", "gum"]

  /// Reads ewt and gum (train and dev, .conllu and .ner.iob) and wikigold.ner.iob from a folder.
  ///
  /// Of Wikigold every fifth sentence is left out: it serves to measure names on other text. The
  /// names of gum were derived by rules and miss many: a teacher's are better.
  init(directory: String, hasTeacher: Bool = false) throws {
    treebank = []
    development = []
    for name in Self.treebanks {
      let sentences = try Self.part("\(name)-train", of: directory)
      treebank += hasTeacher && name == "gum" ? sentences.map(\.withoutNames) : sentences
      development.append((name, try Self.part("\(name)-dev", of: directory)))
    }
    let wikigold = try NameReader.sentences(
      in: Self.text(at: "\(directory)/wikigold.ner.iob"), path: "wikigold.ner.iob")
    names = wikigold.enumerated().filter { $0.offset % 5 != 4 }.map(\.element)
  }

  /// The sentences of one part of a treebank with their names.
  static func part(_ name: String, of directory: String) throws -> [TreebankSentence] {
    let trees = try ConlluReader.sentences(
      in: text(at: "\(directory)/\(name).conllu"), path: "\(name).conllu")
    let names = try NameReader.sentences(
      in: text(at: "\(directory)/\(name).ner.iob"), path: "\(name).ner.iob")
    return joining(trees, names)
  }

  /// Gives trees the names of the sentences that have the same words.
  ///
  /// Of several such sentences the first tree gets the first, and so on; the last one serves for
  /// any further tree. A tree whose words nobody has searched for names gets nil.
  static func joining(
    _ trees: [TreebankSentence], _ named: [TreebankSentence]
  ) -> [TreebankSentence] {
    var waiting = Dictionary(grouping: named, by: \.forms).mapValues { ArraySlice($0) }
    return trees.map { tree in
      var tree = tree
      tree.names = waiting[tree.forms]?.first?.names
      if let left = waiting[tree.forms]?.count, left > 1 { waiting[tree.forms]?.removeFirst() }
      return tree
    }
  }

  /// The text of a file in UTF-8.
  static func text(at path: String) throws(TrainingError) -> String {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else { throw .unreadable(path: path) }
    return text
  }
}

extension TreebankSentence {
  fileprivate var withoutNames: TreebankSentence {
    var sentence = self
    sentence.names = nil
    return sentence
  }
}
