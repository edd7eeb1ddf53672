import Knowledge

extension Page {
  /// When the document was published, by the first source that tells: metadata, dateline, a
  /// "Published …" line, a source line, a date by itself, the address, the file name.
  ///
  /// Copyright lines, captions and the texts of other articles never count. A dateline without a
  /// year takes the year from the address or the file name.
  func published(id: String, _ roles: PageRoles) -> PartialDate? {
    let outside = metadata.url.flatMap(dateInPath) ?? dateInPath(id)
    let lines = DatedLines(units.map(\.words), roles)
    let dateline = lines.dateline
    return metadata.published?.date ?? dateline?.date ?? lines.stamp ?? lines.sourceLine
      ?? lines.dateAlone
      ?? outside.map { day in dateline?.date(near: day) ?? day }
  }
}

/// The date in a path or an address: `2025/03/17`, `2025-03-17`, `20250317`.
func dateInPath(_ path: String) -> PartialDate? {
  DateMention.all(in: path.replacing("_", with: "-")).last { $0.day != nil && $0.year != nil }?.date
}

/// The lines of a page that can tell when it was published.
private struct DatedLines {
  private let lines: [String]
  private let roles: PageRoles

  init(_ lines: [String], _ roles: PageRoles) {
    self.lines = lines
    self.roles = roles
  }

  /// The date in "OSLO, 3 May 2031 - …" at the start of one of the first paragraphs.
  var dateline: DateMention? {
    let first = lines.indices.filter { roles.roles[$0] == .paragraph }.prefix(3)
    return first.lazy.compactMap { Dateline(of: lines[$0])?.date }.first
  }

  /// The date after "Published", else after "Updated".
  var stamp: PartialDate? {
    let short = lines.indices.filter { index in
      mayTell(index) && lines[index].utf8.count <= 160
    }
    for words in [
      ["published", "posted", "issued", "released", "date:"], ["updated", "modified"],
    ] {
      for index in short {
        if let date = date(after: words, in: lines[index]) { return date }
      }
    }
    return nil
  }

  /// The date of a "Source: …" line.
  var sourceLine: PartialDate? {
    lines.indices.lazy.filter { roles.kinds[$0] == .credit }
      .compactMap { DateMention.all(in: lines[$0]).lazy.compactMap(\.date).first }.first
  }

  /// The date of a short line: the nearest above the body, or the only one below it.
  var dateAlone: PartialDate? {
    let start = roles.run.lowerBound
    let above = lines.indices.prefix(start).reversed().lazy.compactMap { dateOfLine($0) }.first
    if let above { return above }
    let inside = roles.run.lazy.compactMap { dateOfLine($0) }.first
    if let inside { return inside }
    let below = lines.indices.suffix(from: roles.run.upperBound).filter { !isBesideTitle($0) }
    let dates = Set(below.compactMap { dateOfLine($0) })
    return dates.count == 1 ? dates.first : nil
  }

  /// Whether a line stands next to what may be the title of another article.
  private func isBesideTitle(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      lines.indices.contains(neighbour) && roles.kinds[neighbour] == nil
        && lines[neighbour].split(separator: " ").count >= 5
    }
  }

  private func dateOfLine(_ index: Int) -> PartialDate? {
    guard mayTell(index), lines[index].utf8.count <= 100,
      lines[index].split(separator: " ").count <= 12,
      roles.kinds[index] != .teaser
    else { return nil }
    return DateMention.all(in: lines[index]).lazy.filter { $0.day != nil }.compactMap(\.date).first
  }

  /// Whether a line is neither body nor one of those that tell another date.
  private func mayTell(_ index: Int) -> Bool {
    guard roles.roles[index] == .noise else { return false }
    switch roles.kinds[index] {
    case .copyright, .caption, .echo, .credit: return false
    default: return true
    }
  }

  private func date(after words: [String], in line: String) -> PartialDate? {
    let lower = line.lowercased()
    guard let word = words.lazy.compactMap({ lower.firstRange(of: $0) }).first else { return nil }
    let end = lower.utf8.distance(from: lower.startIndex, to: word.upperBound)
    return DateMention.all(in: line).first {
      $0.date != nil && $0.range.lowerBound >= end && $0.range.lowerBound <= end + 40
    }?.date
  }
}
