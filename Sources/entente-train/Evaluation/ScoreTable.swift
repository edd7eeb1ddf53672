import Linguistics

extension ScoreReport {
  /// The report as text for people: a table for each kind of file, scores in percent; files go by
  /// their names without folder.
  func table() -> String {
    var blocks: [[[String]]] = []
    let trees = files.compactMap(\.trees)
    if let first = trees.first {
      let title = first.scores.isRaw ? "from raw text" : "given words"
      let header = [title] + first.scores.headline.map(\.name)
      blocks.append(
        [header] + trees.map { [$0.file] + $0.scores.headline.map { Self.number($0.tally.f1) } })
      blocks.append([["relations"] + trees.map(\.file)] + Self.relationRows(trees.map(\.scores)))
    }
    let names = files.compactMap(\.names)
    if !names.isEmpty { blocks.append([["names", "p", "r", "f1"]] + names) }
    return blocks.map(Self.aligned).joined(separator: "\n")
  }

  private static func relationRows(_ files: [Trees]) -> [[String]] {
    TreeScores.listedRelations.map { relation in
      [relation.rawValue] + files.map { number($0.scores.relations[relation]?.f1 ?? 0) }
    }
  }

  /// Lines of columns of equal width, the first to the left, figures to the right.
  private static func aligned(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// A share in percent with two places: "84.80".
  static func number(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let cents = hundredths % 100
    return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension ScoreReport.Entry {
  /// The scores if these are of a treebank.
  fileprivate var trees: (file: String, scores: ScoreReport.Trees)? {
    guard case .trees(let file, let scores) = self else { return nil }
    return (name(of: file), scores)
  }

  /// A row of the table if these are scores of names.
  fileprivate var names: [String]? {
    guard case .names(let file, let tally) = self else { return nil }
    return [name(of: file)] + [tally.precision, tally.recall, tally.f1].map(ScoreReport.number)
  }

  private func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
