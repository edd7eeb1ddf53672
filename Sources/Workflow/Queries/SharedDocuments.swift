import Graph
import Knowledge
import Storage

/// The documents that two stores have in common, with one name for both.
///
/// Those of the same path; or, where no path is the same, as of two folders, those of the same path
/// within the folders, if they have a sentence in common.
struct SharedDocuments {
  private(set) var before: [Article.ID: Article.ID] = [:]
  private(set) var after: [Article.ID: Article.ID] = [:]

  init(_ one: Store, _ other: Store) throws {
    let (old, new) = (try one.sources().map(\.id), try other.sources().map(\.id))
    let same = Set(old).intersection(new)
    guard same.isEmpty else {
      before = Dictionary(uniqueKeysWithValues: same.map { ($0, $0) })
      after = before
      return
    }
    let places = Dictionary(
      zip(withoutFolder(new), new), uniquingKeysWith: { first, _ in first })
    for (place, document) in zip(withoutFolder(old), old) {
      guard let twin = places[place],
        try !one.quotes(of: document).isDisjoint(with: other.quotes(of: twin))
      else { continue }
      before[document] = place
      after[twin] = place
    }
  }
}

/// Paths without the folders that all of them begin with.
private func withoutFolder(_ paths: [String]) -> [String] {
  let parts = paths.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
  guard var shared = parts.first?.dropLast() else { return [] }
  for part in parts {
    let same = zip(shared, part.dropLast()).prefix { $0 == $1 }.count
    shared = shared.prefix(same)
  }
  return parts.map { $0.dropFirst(shared.count).joined(separator: "/") }
}
