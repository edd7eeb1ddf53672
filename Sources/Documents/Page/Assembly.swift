import Knowledge

extension Page {
  /// Makes the article: roles, title, publisher and date.
  func article(id: String) -> Article {
    let roles = PageRoles(of: self)
    let source = SourceText(text)
    let first = roles.roles.indices.filter { roles.roles[$0] == .paragraph }.prefix(3)
    let blocks = units.indices.flatMap { index in
      let unit = units[index]
      let block = Article.Block(
        range: unit.range, role: roles.roles[index], skipped: unit.skipped)
      return first.contains(index) ? withoutDateline(block, source) : [block]
    }
    let headline = roles.headline.map { units[$0].words }
    return Article(
      id: id, title: title(headline),
      publisher: metadata.publisher ?? metadata.source ?? creditedOutlet(roles),
      published: published(id: id, roles), url: metadata.url, text: text, blocks: blocks)
  }

  /// A paragraph with its dateline as a block of its own, which is no sentence of the article.
  private func withoutDateline(
    _ block: Article.Block, _ source: SourceText
  ) -> [Article.Block] {
    guard let dateline = Dateline(of: source[block.range]), dateline.length < block.range.count,
      block.skipped.allSatisfy({ $0.lowerBound >= block.range.lowerBound + dateline.length })
    else { return [block] }
    let end = block.range.lowerBound + dateline.length
    return [
      Article.Block(range: block.range.lowerBound..<end, role: .noise),
      Article.Block(
        range: end..<block.range.upperBound, role: block.role, skipped: block.skipped),
    ]
  }

  /// The title of the metadata, or the headline alone if the former is more than that.
  private func title(_ headline: String?) -> String? {
    guard let given = metadata.title, let headline else { return metadata.title ?? headline }
    let (whole, part) = (phrase(of: given), phrase(of: headline))
    let isPart = whole != part && (whole.hasPrefix(part + " ") || whole.hasSuffix(" " + part))
    return isPart && part.contains(" ") ? headline : given
  }

  /// The outlet that a line such as "(After reporting by …)" names.
  private func creditedOutlet(_ roles: PageRoles) -> String? {
    for (unit, kind) in zip(units, roles.kinds) where kind == .credit {
      if let outlet = outlet(creditedIn: unit.words) { return outlet }
    }
    return nil
  }
}

/// The name after "after reporting by", "source:" and the like; nil if there is no such phrase.
func outlet(creditedIn line: String) -> String? {
  let lower = line.lowercased()
  for phrase in ["after reporting by ", "based on reporting by ", "source: "] {
    guard let found = lower.firstRange(of: phrase), lower.utf8.count == line.utf8.count else {
      continue
    }
    let offset = lower.utf8.distance(from: lower.startIndex, to: found.upperBound)
    let rest = String(decoding: line.utf8.dropFirst(offset), as: UTF8.self)
    let dated = DateMention.all(in: rest).first?.range.lowerBound ?? rest.utf8.count
    let name = String(decoding: rest.utf8.prefix(dated), as: UTF8.self)
      .trimmedSuffix { " .,;)]*_".contains($0) }
    if !name.isEmpty { return String(name) }
  }
  return nil
}
