extension RandomAccessCollection where Index == Int {
  /// Where the elements that meet a condition begin, if all that do not stand before them.
  ///
  /// - Returns: `endIndex` if none does.
  /// - Complexity: O(log n).
  func boundary(where isBeyond: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
