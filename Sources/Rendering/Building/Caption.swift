import Graph
import Knowledge

/// What a drawing rests on, in words.
enum Caption {
  /// "2024 · 31 documents of The Ledger, Mountain Wire and 3 more".
  static func coverage(
    of period: String?, documents: Int, publishers: [String]
  ) -> String {
    let names = publishers.prefix(3).joined(separator: ", ")
    let more = publishers.count > 3 ? " and \(publishers.count - 3) more" : ""
    let of = names.isEmpty ? "" : " of \(names)\(more)"
    return (period.map { "\($0) · " } ?? "") + counted(documents, "document") + of
  }

  /// "only asserted, reported statements · only met, signed".
  static func filter(_ filter: Filter) -> [String] {
    let statuses = filter.statuses.map { chosen in
      Status.allCases.filter(chosen.contains).map(\.rawValue).joined(separator: ", ")
    }
    let relations = filter.relations?.sorted().joined(separator: ", ")
    let types = filter.events?.map(\.rawValue).sorted().joined(separator: ", ")
    let publishers = filter.minimumSources > 1 ? filter.minimumSources : nil
    return [
      statuses.map { "only \($0) statements" }, relations.map { "only the relations \($0)" },
      types.map { "only the types \($0)" }, publishers.map { "only what \($0) publishers tell" },
    ].compactMap(\.self)
  }

  /// What was compared, and what "gone" means.
  static func comparison(to later: String, where filter: Filter) -> [String] {
    let only = Caption.filter(filter).joined(separator: " · ")
    return (only.isEmpty ? [] : [only])
      + ["− means: no such statement of \(later); it need not have ended."]
  }

  /// The stretch of time that links tell of: "2021-12-07 to 2025-08-08"; nil without dates.
  static func span(of links: [Link]) -> String? {
    let dates = links.compactMap(\.countingDate)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return first == last ? first.description : "\(first) to \(last)"
  }
}
