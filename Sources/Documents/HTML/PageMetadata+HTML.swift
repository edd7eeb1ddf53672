extension PageMetadata {
  /// Reads what a page says about itself: linked data first, then `meta` elements, then the title
  /// and the `time` elements near the article.
  init(of tree: HTMLTree, content: MainContent) {
    let data = LinkedData(in: tree)
    let meta = MetaElements(in: tree)
    let title = PageTitle(
      tree.elements(named: ["title"]).first.map(tree.text),
      known: data.headline
        ?? meta["og:title", "twitter:title", "dc.title", "citation_title", "headline"],
      headings: content.titles.sorted().map(tree.text), site: meta["og:site_name"])
    self.title = title.headline
    publisher =
      meta["og:site_name"] ?? data.publisher
      ?? meta["publisher", "dc.publisher", "application-name", "citation_publisher"]
      ?? title.site ?? data.authoringBody
    source = meta["source", "dc.source", "original-source", "syndication-source"]
      .map { outlet(creditedIn: $0) ?? $0 }
    published =
      data.published ?? meta.published ?? Self.time(in: tree, content)
      ?? data.modified ?? meta.modified
    url = Self.canonical(tree) ?? meta["og:url"] ?? data.url
  }

  /// The date of a `time` element or of one marked as the date of publication, outside the parts
  /// that tell of other things.
  private static func time(in tree: HTMLTree, _ content: MainContent) -> DateMention? {
    let nodes = tree.nodes.indices.filter { index in
      let property = tree.attribute("itemprop", of: index)?.lowercased()
      return tree.tag(index) == "time" || property == "datepublished"
    }
    let dates = nodes.lazy.filter { !content.isAside($0) }.compactMap { index -> DateMention? in
      let value = tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)
      return DateMention.value(value ?? tree.text(in: index)).flatMap { $0.date == nil ? nil : $0 }
    }
    return dates.first
  }

  private static func canonical(_ tree: HTMLTree) -> String? {
    let link = tree.elements(named: ["link"]).first {
      tree.attribute("rel", of: $0)?.lowercased() == "canonical"
    }
    return link.flatMap { tree.attribute("href", of: $0) }.flatMap { $0.isBlank ? nil : $0 }
  }
}

/// The `meta` elements of a page by name or property, in lower case; the first of a name counts.
struct MetaElements {
  private var values: [String: String] = [:]

  init(in tree: HTMLTree) {
    for node in tree.elements(named: ["meta"]) {
      let keys = ["name", "property", "itemprop", "http-equiv"]
      let name = keys.lazy.compactMap { tree.attribute($0, of: node) }.first
      guard let name, let value = tree.attribute("content", of: node), !value.isBlank else {
        continue
      }
      if values[name.lowercased()] == nil { values[name.lowercased()] = value.folded }
    }
  }

  /// The value of the first of the names that has one.
  subscript(names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }

  var published: DateMention? { date(Self.publication) }
  var modified: DateMention? { date(Self.modification) }

  private func date(_ names: [String]) -> DateMention? {
    names.lazy.compactMap { values[$0] }.compactMap(DateMention.value).first { $0.date != nil }
  }

  private static let publication = [
    "article:published_time", "article:published", "og:published_time", "datepublished",
    "publication_date", "publish_date", "publish-date", "publishdate", "pubdate", "published_time",
    "published", "date", "article_date_original", "originalpublicationdate", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
    "citation_publication_date", "citation_date", "created",
  ]

  private static let modification = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified",
    "revised",
  ]
}

extension String {
  /// The text with all runs of white space made one blank and none at the ends.
  var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
