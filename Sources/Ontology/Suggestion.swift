/// The end of a complaint about a word that is none of `names`.
///
/// `; did you mean 'CONSULT'?` or, where nothing is near, a list of the names if they are few.
func cure(for word: String, among names: [String]) -> String {
  if let name = nearest(to: word, among: names) { return "; did you mean '\(name)'?" }
  guard names.count <= 8 else { return "" }
  return "; known are " + names.joined(separator: ", ")
}

/// The name that a slip of the pen may have turned into `word`.
///
/// At most a third of its letters, and no more than three, are wrong; case does not count. Of equally
/// near names the first.
func nearest(to word: String, among names: [String]) -> String? {
  let letters = Array(word.lowercased())
  guard letters.count <= 64 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names {
    let other = Array(name.lowercased())
    let limit = min(3, max(1, max(letters.count, other.count) / 3))
    let distance = editDistance(letters, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name
}

/// Letters to insert, delete, replace or swap with their neighbour: the optimal string alignment
/// distance (Damerau 1964), in O(n·m).
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var distance = min(
        last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}
