import FoundationEssentials
import Knowledge
import Linguistics
import Testing

/// One case of the corpus under Cases: a short document with its parse, and what must come of it.
///
/// A case file is CoNLL-U, as `entente parse` prints it, with three more comments: `# case =` opens a
/// case, `# date =` gives the document's date, and each `# expect =` one statement as
/// `subject | relation | object | EVENT | status | date | source` (`-` for no date, no source).
/// A case without `expect` must yield nothing. Sentences after the first belong to the same case.
struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var file: String
  var date: PartialDate?
  var expected: [String] = []
  var rows: [[[String]]] = []

  var testDescription: String { "\(file): \(name)" }

  /// Every case, by file name, in the order of each file.
  static func all() throws -> [Case] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try files.filter { $0.hasSuffix(".conllu") }.flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return try cases(in: text, of: file)
    }
  }

  private static func cases(in text: String, of file: String) throws -> [Case] {
    var cases: [Case] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = value(of: "case", in: line) {
        cases.append(Case(name: name, file: file))
      } else if let date = value(of: "date", in: line) {
        cases[cases.count - 1].date = try PartialDate(iso: date)
      } else if let expected = value(of: "expect", in: line) {
        cases[cases.count - 1].expected.append(expected)
      } else if line.hasPrefix("# text") {
        cases[cases.count - 1].rows.append([])
      } else if line.first?.isNumber == true {
        let last = cases.count - 1
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        cases[last].rows[cases[last].rows.count - 1].append(fields)
      }
    }
    return cases
  }

  private static func value(of key: String, in line: Substring) -> String? {
    guard line.hasPrefix("# \(key) =") else { return nil }
    return line.drop { $0 != "=" }.dropFirst().split(separator: " ").joined(separator: " ")
  }

  /// The case as an annotated document.
  var document: Document {
    var document = Document(text: "")
    for sentence in rows {
      let first = document.tokens.count
      for fields in sentence { add(fields, first: first, to: &document) }
      let root = document.tokens.indices.dropFirst(first).first { document.tokens[$0].head == $0 }
      document.sentences.append(
        Sentence(tokens: first..<document.tokens.count, root: root ?? first, block: 0))
    }
    document.mentions = mentions(in: document)
    return document
  }

  private func add(_ fields: [String], first: Int, to document: inout Document) {
    let start = document.text.utf8.count
    document.text += fields[1]
    let head = Int(fields[6]) ?? 0
    document.tokens.append(
      Token(
        range: start..<document.text.utf8.count, form: fields[1], lemma: fields[2],
        upos: PartOfSpeech(rawValue: fields[3]) ?? .other,
        head: head == 0 ? document.tokens.count : first + head - 1,
        deprel: DependencyRelation(rawValue: fields[7]) ?? .dep))
    if !fields[9].contains("SpaceAfter=No") { document.text += " " }
  }

  private func mentions(in document: Document) -> [Mention] {
    var mentions: [Mention] = []
    for (index, fields) in rows.joined().enumerated() {
      guard let tag = fields[9].split(separator: "|").first(where: { $0.hasPrefix("Entity=") }),
        let label = Mention.Label(rawValue: String(tag.suffix(3)))
      else { continue }
      if tag.contains("=B-") {
        mentions.append(Mention(tokens: index..<index + 1, head: index, label: label))
      } else if var last = mentions.popLast() {
        last.tokens = last.tokens.lowerBound..<index + 1
        mentions.append(last)
      }
    }
    return mentions.map { mention in
      let head = mention.tokens.first { !mention.tokens.contains(document.tokens[$0].head) }
      return Mention(tokens: mention.tokens, head: head ?? mention.head, label: mention.label)
    }
  }
}
