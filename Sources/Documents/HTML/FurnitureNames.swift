/// The names by which pages call their furniture: tags, roles, and words in classes and ids.
enum FurnitureNames {
  /// Whether an element says that it is no part of an article.
  static func isFurniture(_ node: Int, in tree: HTMLTree) -> Bool {
    guard let tag = tree.tag(node) else { return false }
    if isAlways(tag) || tag == "form" { return true }
    if tag == "header" { return !isInArticle(node, tree) }
    if ["html", "body", "main", "article", "h1"].contains(tag) { return false }
    if let role = tree.attribute("role", of: node), roles.contains(role.lowercased()) {
      return true
    }
    if tree.attribute("aria-hidden", of: node) == "true" { return true }
    let words = words(of: node, in: tree)
    return !words.isDisjoint(with: single) || !words.isDisjoint(with: otherThings)
      || pairs.contains { words.isSuperset(of: $0) }
  }

  /// Whether a tag is furniture however much text it holds.
  static func isAlways(_ tag: String?) -> Bool { tag.map(always.contains) == true }

  /// The words that the class and the id of an element are made of, in lower case.
  static func words(of node: Int, in tree: HTMLTree) -> Set<String> {
    var words: Set<String> = []
    for name in ["class", "id", "data-component", "data-testid"] {
      guard let value = tree.attribute(name, of: node) else { continue }
      var word = ""
      for character in value.prefix(400) {
        let startsWord = character.isUppercase && word.last?.isLowercase == true
        if !character.isLetter || startsWord {
          words.insert(word.lowercased())
          word = ""
        }
        if character.isLetter { word.append(character) }
      }
      words.insert(word.lowercased())
    }
    return words
  }

  private static func isInArticle(_ node: Int, _ tree: HTMLTree) -> Bool {
    tree.ancestry(of: node).contains { ["article", "main"].contains(tree.tag($0)) }
  }

  private static let always: Set<String> = [
    "nav", "footer", "aside", "button", "figure", "figcaption", "dialog", "search", "menu",
    "amp-sidebar", "amp-ad",
  ]

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search",
    "menu",
    "menubar", "toolbar", "tablist", "alert", "form", "button", "note",
  ]

  /// Words for what tells of other articles, or of other people's opinions on this one.
  static let otherThings: Set<String> = [
    "related", "recommended", "recommendation", "recommendations", "recirc", "recirculation",
    "teaser", "teasers", "promo", "promos", "trending", "popular", "sidebar", "comments", "comment",
    "disqus", "respond", "outbrain", "taboola", "readmore", "carousel", "upnext", "latest",
    "footer",
    "bottom", "nav", "navbar", "navigation", "menu", "ticker", "box", "mostread",
  ]

  private static let single: Set<String> = [
    "breadcrumb", "breadcrumbs", "crumbs", "share", "sharing", "sharebar", "social", "socials",
    "sponsor", "sponsored", "ad", "ads", "advert", "advertisement", "adslot", "banner", "cookie",
    "cookies", "consent", "gdpr", "popup", "modal", "overlay", "newsletter", "subscribe",
    "subscription", "signup", "login", "paywall", "plea", "donate", "donation", "membership",
    "support", "appeal", "tags", "tag", "taglist", "topics", "keywords", "byline", "author",
    "authors", "bio", "meta", "metadata", "timestamp", "dateline", "pubdate", "kicker", "label",
    "eyebrow", "category", "categories", "rubric", "caption", "credit", "credits", "copyright",
    "skip", "toolbar", "tools", "pagination", "pager", "print", "gallery", "slideshow", "widget",
    "widgets", "infobox", "factbox", "pullquote", "disclaimer", "feedback", "rating", "survey",
    "poll", "quiz", "search", "embed", "masthead", "topbar", "colophon", "hidden", "tooltip",
    "screenreader", "legal",
  ]

  private static let pairs: [Set<String>] = [
    ["most", "read"], ["most", "viewed"], ["read", "more"], ["read", "also"], ["read", "next"],
    ["also", "like"], ["more", "stories"], ["more", "news"], ["more", "on"], ["more", "from"],
    ["in", "case"], ["editors", "picks"], ["sign", "up"], ["call", "to", "action"], ["sr", "only"],
    ["visually", "hidden"], ["pull", "quote"], ["site", "header"], ["page", "header"],
    ["top", "bar"],
    ["next", "article"], ["see", "also"], ["follow", "us"], ["join", "us"], ["further", "reading"],
  ]
}
