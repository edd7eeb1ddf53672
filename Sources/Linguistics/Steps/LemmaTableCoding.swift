/// The table as a section of the model file: UTF-8 text, a line for each exception with part of
/// speech, word and lemma, and for each rule with part of speech, ending, the count of characters
/// to drop and what to add; tabs between.
extension LemmaTable {
  /// Reads what ``bytes`` writes.
  ///
  /// - Throws: `malformed` with the offset of the first line that is no entry.
  package init(bytes: [UInt8]) throws(ModelError) {
    self.init()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard read(line) else {
        throw .malformed(byte: line.startIndex, reason: "this is no entry of the lemma table")
      }
    }
  }

  /// Adds the entry of a line; false if it is none.
  private mutating func read(_ line: ArraySlice<UInt8>) -> Bool {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .compactMap { String(validating: $0, as: UTF8.self) }
    guard let tag = fields.first, let upos = PartOfSpeech(rawValue: tag) else { return false }
    switch fields.count {
    case 3 where !fields[2].isEmpty: exceptions[Key(upos, fields[1])] = fields[2]
    case 4:
      guard let dropping = Int(fields[2]), (0...255).contains(dropping),
        fields[1].unicodeScalars.count <= Self.longestEnding
      else { return false }
      rules[Key(upos, fields[1])] = Rule(dropping: dropping, adding: fields[3])
    default: return false
    }
    return true
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
