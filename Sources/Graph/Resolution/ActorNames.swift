import Knowledge

extension ActorName {
  /// As decisions write it: "Li Wei (Norland) in notes/a.txt".
  var words: String {
    name + (qualifier.map { " (\($0))" } ?? "") + (document.map { " in \($0)" } ?? "")
  }
}
