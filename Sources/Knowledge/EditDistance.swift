/// How many letters must be put in, left out, replaced or swapped with the next to turn one word
/// into another.
///
/// The optimal string alignment distance (Damerau 1964; Boytsov, "Indexing methods for approximate
/// dictionary searching", 2011), on Unicode scalars.
/// - Returns: nil if the distance is greater than `limit`, where the search ends early.
package func editDistance(_ one: String, _ other: String, limit: Int) -> Int? {
  let first = Array(one.unicodeScalars)
  let second = Array(other.unicodeScalars)
  guard abs(first.count - second.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for column in second.indices {
      let same = first[row] == second[column]
      var best = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    guard let nearest = current.min(), nearest <= limit else { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
