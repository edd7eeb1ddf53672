/// A list of words in the order of their bytes, to find the place of a word in.
///
/// It is searched as it lies in the model file: nothing has to be built when a program starts.
package struct SortedWords: Sendable {
  /// Where each word ends in `bytes`; it begins where the one before ends.
  let ends: [UInt32]
  /// All words, one after the other, in UTF-8.
  let bytes: ArraySlice<UInt8>

  /// How many words there are.
  package var count: Int { ends.count }

  /// - Precondition: `ends` never falls and stays within the bytes.
  init(ends: [UInt32], bytes: ArraySlice<UInt8>) {
    precondition(ends.last ?? 0 <= bytes.count)
    self.ends = ends
    self.bytes = bytes
  }

  /// A list of words that are sorted already (by `lexicographicallyPrecedes`) and differ.
  package init(_ words: [[UInt8]]) {
    var end = 0
    ends = words.map { word in
      end += word.count
      return UInt32(end)
    }
    bytes = words.flatMap { $0 }[...]
  }

  /// The place of a word in the list, nil if it is not there.
  package func index(of word: [UInt8]) -> Int? {
    let (all, ends, word) = (bytes.span, ends.span, word.span)
    var range = 0..<ends.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let start = middle == 0 ? 0 : Int(ends[middle - 1])
      let candidate = all.extracting(start..<Int(ends[middle]))
      let order = order(of: candidate, word)
      if order == 0 { return middle }
      range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Below zero if a word stands before another, above zero if after it, zero if they are the same.
  @inline(__always)
  private func order(of word: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    for index in 0..<min(word.count, other.count) where word[index] != other[index] {
      return Int(word[index]) - Int(other[index])
    }
    return word.count - other.count
  }
}
