/// The table as a section of the model file: UTF-8 text, a line for each exception with part of
/// speech, word and lemma, and for each rule with part of speech, ending, the count of characters
/// to drop and what to add; tabs between.
extension LemmaTable {
  /// Reads what ``bytes`` writes.
  ///
  /// - Throws: `malformed` with the offset of the first line that is no entry.
  package init(bytes: [UInt8]) throws(ModelError) {
    var exceptions: [Key: String] = [:]
    var rules: [Key: Rule] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .compactMap { String(validating: $0, as: UTF8.self) }
      if let (key, lemma) = Self.exception(fields) {
        exceptions[key] = lemma
      } else if let (key, rule) = Self.rule(fields) {
        rules[key] = rule
      } else {
        throw .malformed(byte: line.startIndex, reason: "this is no entry of the lemma table")
      }
    }
    self.init(exceptions: exceptions, rules: rules)
  }

  private static func exception(_ fields: [String]) -> (Key, String)? {
    guard fields.count == 3, let upos = PartOfSpeech(rawValue: fields[0]), !fields[2].isEmpty
    else { return nil }
    return (Key(upos, fields[1]), fields[2])
  }

  private static func rule(_ fields: [String]) -> (Key, Rule)? {
    guard fields.count == 4, let upos = PartOfSpeech(rawValue: fields[0]),
      fields[1].unicodeScalars.count <= longestEnding,
      let dropping = Int(fields[2]), (0...255).contains(dropping)
    else { return nil }
    return (Key(upos, fields[1]), Rule(dropping: dropping, adding: fields[3]))
  }

  /// The table as bytes, its lines in order; ``init(bytes:)`` reads them.
  package var bytes: [UInt8] {
    let entries = exceptions.map { "\($0.upos.rawValue)\t\($0.text)\t\($1)" }
    let ruleLines = rules.map {
      "\($0.upos.rawValue)\t\($0.text)\t\($1.dropping)\t\($1.adding)"
    }
    return Array((entries + ruleLines).sorted().map { $0 + "\n" }.joined().utf8)
  }
}
