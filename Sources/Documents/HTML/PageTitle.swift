/// The `title` of a page taken apart into the headline and the name of the site.
struct PageTitle {
  /// The headline; nil if the page has no title at all.
  let headline: String?
  /// The name of the site, if the title carries it.
  let site: String?

  /// Takes a title apart where one of its parts is known to be the headline or the site, or where
  /// the last part is short enough for a name.
  /// - Parameters:
  ///   - title: the content of the `title` element.
  ///   - known: the headline that other metadata give.
  ///   - headings: the headings of the first level.
  ///   - site: the name of the site that other metadata give.
  init(_ title: String?, known: String?, headings: [String], site: String?) {
    let parts = (title?.folded ?? "").parts
    let whole = phrase(of: title ?? "")
    let names = ([known].compactMap { $0 } + headings).map(phrase(of:)).filter { !$0.isEmpty }
    let siteName = site.map(phrase(of:))
    let headlinePart = parts.firstIndex { names.contains(phrase(of: $0)) }
    var found = parts.last { phrase(of: $0) == siteName }
    if parts.count >= 2, found == nil, !names.contains(whole) {
      let isAtEnd = headlinePart.map { $0 < parts.count - 1 } ?? true
      let candidate = isAtEnd ? parts[parts.count - 1] : parts[0]
      let isName = candidate.split(separator: " ").count <= 5
      if headlinePart != nil || (isName && parts[0].split(separator: " ").count >= 3) {
        found = candidate
      }
    }
    let name = site ?? found
    self.site = name
    let rest = parts.filter { $0 != found }
    let own = headlinePart.map { parts[$0] } ?? (found == nil ? title?.folded : rest.first)
    headline =
      known.map { Self.withoutSite($0.folded, name) } ?? own
  }

  /// A headline without the name of the site that some pages add to it.
  private static func withoutSite(_ headline: String, _ site: String?) -> String {
    let parts = headline.parts
    guard parts.count >= 2, let site, phrase(of: parts[parts.count - 1]) == phrase(of: site) else {
      return headline
    }
    let end = headline.utf8.count - parts[parts.count - 1].utf8.count
    let head = String(decoding: headline.utf8.prefix(end), as: UTF8.self)
    return String(head.trimmedSuffix { $0.isWhitespace || "|–—-·:«»•".contains($0) })
  }
}

extension String {
  /// The parts between separators that stand between blanks: " | ", " – ", " - ", " :: ".
  fileprivate var parts: [String] {
    var parts: [[Substring]] = [[]]
    for word in split(separator: " ") {
      if ["|", "–", "—", "-", "·", "::", "«", "»", "•", "/", "~"].contains(word) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
