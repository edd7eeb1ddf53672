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
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let candidate = self[middle]
      if candidate.elementsEqual(word) { return middle }
      let isBefore = candidate.lexicographicallyPrecedes(word)
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The word at a place.
  private subscript(index: Int) -> ArraySlice<UInt8> {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return bytes[bytes.startIndex + start..<bytes.startIndex + Int(ends[index])]
  }
}
