extension TableReader {
  /// Words by the value whose list they stand in.
  ///
  /// - Parameters:
  ///   - row: an entry that has a list of words under the name of each value, or nothing.
  ///   - type: the type of the values.
  ///   - spelling: what the words are looked up by.
  /// - Returns: the first value of each word; a word that stands twice is complained of.
  mutating func words<Value: RawRepresentable & CaseIterable>(
    in row: TableRow, by type: Value.Type, spelling: (String) -> String
  ) -> [String: Value] where Value.RawValue == String {
    var found: [String: (value: Value, line: Int)] = [:]
    for value in Value.allCases {
      for text in texts(value.rawValue, in: row) {
        let word = spelling(text.text)
        if let first = found[word] {
          complain(
            "'\(text.text)' stands under '\(first.value.rawValue)' at line \(first.line) already",
            line: text.line)
        } else {
          found[word] = (value, text.line)
        }
      }
    }
    return found.mapValues(\.value)
  }
}
