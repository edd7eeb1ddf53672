import Knowledge

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
  let word = word.lowercased()
  guard word.count <= 64 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names {
    let limit = min(3, max(1, max(word.count, name.count) / 3))
    guard let distance = editDistance(word, name.lowercased(), limit: limit) else { continue }
    if distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name
}
