public import Storage

extension GraphChanges {
  /// What a build did to the graph: a line for all, and one for each document that did something.
  public var text: String {
    guard !isFirst else { return "" }
    guard hasNews else { return "the graph is as before\n" }
    let acting = documents.filter { !$0.counts.isEmpty }
    let shown = acting.prefix(20).map { document in
      "  \(document.id)\(document.isRemoved ? " (gone)" : ""): \(document.counts.words)\n"
    }
    let rest = acting.count - shown.count
    return "the graph: \(total.words)\n" + shown.joined()
      + (rest > 0 ? "  and \(counted(rest, "more document"))\n" : "")
  }

  /// Whether any edge has changed.
  var hasNews: Bool { !total.isEmpty || documents.contains { !$0.counts.isEmpty } }
}

extension GraphChanges.Counts {
  /// "added 3 edges, removed 1, weakened 5"; "no edge changed" for nothing.
  var words: String {
    let parts = [
      ("added", added), ("removed", removed), ("strengthened", strengthened),
      ("weakened", weakened),
    ].filter { $0.1 > 0 }
    guard let first = parts.first else { return "no edge changed" }
    let rest = parts.dropFirst().map { ", \($0.0) \($0.1)" }.joined()
    return "\(first.0) \(counted(first.1, "edge"))" + rest
  }
}

extension BuildSummary {
  /// What is new since the last build, empty for a first one: how many documents were read, and what
  /// they did to the graph.
  public var news: String {
    guard !changes.isFirst else { return "" }
    let removed = changes.documents.count(where: \.isRemoved)
    let gone = removed > 0 ? ", \(removed) gone" : ""
    return "\(changed) read, \(batch.read - changed) unchanged\(gone); " + changes.text
  }
}
