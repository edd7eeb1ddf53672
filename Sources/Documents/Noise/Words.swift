/// The vocabulary of page furniture in English, in lower case.
///
/// Phrases are compared with `LineShape.phrase`: words without marks, joined by single spaces.
enum Words {
  /// Whole lines that operate a site.
  static let controls: Set<String> = [
    "menu", "search", "home", "sign in", "sign up", "sign out", "log in", "login", "log out",
    "register", "subscribe", "subscribe now", "join", "join now", "join us", "join today", "accept",
    "accept all", "accept cookies", "reject all", "decline", "i agree", "agree", "ok", "got it",
    "manage cookies", "cookie settings", "share", "share this", "share article", "copy link",
    "link copied", "print", "email", "save", "bookmark", "listen", "watch", "play", "facebook",
    "twitter", "x", "telegram", "whatsapp", "linkedin", "instagram", "youtube", "follow",
    "follow us",
    "read more", "show more", "show less", "load more", "see more", "see all", "view all", "more",
    "next", "previous", "prev", "back", "close", "open", "loading", "advertisement", "advertising",
    "ad", "ads", "sponsored", "promoted", "live", "live tv", "videos", "video", "photos", "gallery",
    "podcasts", "podcast", "newsletters", "newsletter", "rss", "about", "about us", "contact",
    "contact us", "privacy", "privacy policy", "terms of use", "terms and conditions",
    "terms of service", "cookie policy", "cookies policy", "user agreement", "legal notice",
    "imprint", "careers", "jobs", "help", "faq", "sitemap", "site map", "feedback", "reply",
    "donate",
    "donate now", "support us", "become a member", "members only", "skip", "top", "avatar",
    "media logo", "logo", "image", "images", "top of page", "bottom of page", "back to top",
    "scroll to top", "text size", "font size", "dark mode", "continue reading", "keep reading",
    "continue reading the main story", "translate", "language",
  ]

  /// Beginnings of short lines that operate a site.
  static let controlBeginnings = [
    "skip to ", "jump to ", "back to ", "go to ", "share on ", "share this ", "share via ",
    "share to ", "tweet this", "follow us", "sign in ", "log in ", "sign up ", "subscribe to ",
    "text size ", "font size ", "font resizer", "copy ", "print this", "email this", "save this ",
    "add to ", "open in ", "view on ", "listen to this", "toggle ", "open menu", "close menu",
    "show comments", "hide comments", "view comments", "click here", "tap here", "get the app",
    "get our app", "download ", "accept all", "reject all", "privacy policy", "terms of ",
    "about us",
    "contact us", "all rights", "no comments", "become a ", "buy a ", "gift this ",
  ]

  /// Whole lines that head lists of other things.
  static let markers: Set<String> = [
    "related", "related articles", "related article", "related stories", "related story",
    "related news", "related content", "related posts", "related topics", "related reading",
    "related links", "related coverage", "more stories", "more news", "more articles",
    "more headlines", "other news", "other stories", "other articles", "most read", "most popular",
    "most viewed", "most shared", "most commented", "most recent", "popular", "popular now",
    "popular stories", "popular articles", "popular posts", "trending", "trending now",
    "trending stories", "recommended", "recommended for you", "recommended stories",
    "recommended articles", "recommended reading", "read also", "also read", "read next",
    "read this next", "what to read next", "up next", "next up", "next article", "previous article",
    "next post", "previous post", "see also", "further reading", "latest", "latest news",
    "latest stories", "latest articles", "latest posts", "latest headlines", "new articles",
    "recent posts", "recent articles", "recent stories", "recent news", "top stories", "top news",
    "top headlines", "editor picks", "editors picks", "editor choice", "our picks", "staff picks",
    "in case you missed it", "don't miss", "featured", "featured stories", "featured articles",
    "about the author", "about the authors", "about author", "comments", "leave a comment",
    "leave a reply", "post a comment", "join the conversation", "join the discussion",
    "sponsored content", "from the web", "around the web", "from our partners", "useful links",
    "quick links", "tags", "topics", "in other news", "news stories", "keep up with us",
    "stay informed", "stay connected", "stay in touch", "share this article", "share this story",
    "share this post", "share this page", "follow us on", "sign up for our newsletter",
    "subscribe to our newsletter", "explore more", "discover more", "ends", "notes to editors",
    "notes for editors", "note to editors", "media contact", "media contacts", "press contact",
    "press contacts", "contacts", "for further information", "for more information",
    "you may have missed", "elsewhere", "elsewhere on the site", "more like this",
  ]

  /// Beginnings of such headings.
  static let markerBeginnings = [
    "more from ", "more on ", "more in ", "more by ", "more about ", "you may also ",
    "you might also ", "you may like", "you might like", "you may be interested",
    "you might be interested", "also in ", "also on ", "latest from ", "latest in ", "latest on ",
    "most read ", "most popular ", "other stories ", "related articles", "related stories",
    "recommended for ", "recommended by ", "stories from ", "follow us on ", "filed under",
    "explore our ", "discover our ", "what others are ",
  ]

  /// Beginnings of a line that leads to another article, before a colon, a bar or a dash.
  static let pointers = [
    "read also", "also read", "read more", "read next", "see also", "related", "related story",
    "related article", "related stories", "more on this", "don't miss", "watch", "watch also",
    "listen", "must read", "recommended", "in pictures", "go deeper", "opinion", "explainer",
    "breaking", "live", "podcast", "video", "up next",
  ]

  /// What stands before the colon of a caption or a picture credit.
  static let pictures: Set<String> = [
    "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures",
    "video",
    "caption", "credit", "illustration", "graphic", "map", "infographic", "screenshot",
  ]

  /// What only captions contain, in running lower case.
  static let captionSigns = [
    "photo:", "photos:", "(photo", "[photo", "photo/", "/photo", "image:", "picture:",
    "photo credit",
    "image credit", "photo courtesy", "image courtesy", "getty images", "/reuters", "reuters/",
    "/afp", "afp/", "afp via", "ap photo", "(left)", "(right)", "(centre)", "(center)", "(l)",
    "(r)",
    "pictured:",
  ]

  /// What lines contain or end with that are captions unless they are whole sentences.
  static let weakCaptionSigns = [
    "photo by ", "file photo", "file picture", "file image", "file photograph", "archive photo",
    "archive photograph", "archive picture", "archive image", "stock photo", "handout photo",
    "press office photo", "screenshot from", " via reuters", " via ap", " shutterstock", " flickr",
    " wikimedia commons", " social media", "licensing rights",
  ]

  /// Beginnings of a line that says where a text comes from, in running lower case.
  static let creditBeginnings = [
    "source:", "sources:", "source -", "source –", "after reporting by", "after a report by",
    "based on reporting by", "with reporting by", "with agency", "with agencies", "translated from",
    "translated by", "originally published", "this article was originally",
    "this article was first",
    "this article first appeared", "this story was originally", "this story was first",
    "this post was originally", "first published on", "first published in", "republished from",
    "republished with", "reprinted from", "courtesy of", "via:", "editing by", "written by",
    "reporting by", "additional reporting", "compiled by", "edited by",
    "the following is attributable to", "attributable to",
  ]

  static let bylineBeginnings = [
    "written by ", "reporting by ", "reported by ", "edited by ", "story by ", "text by ",
    "words by ", "author ", "authors ", "posted by ", "published by ", "updated by ",
    "from our correspondent", "writer picture",
  ]

  static let dateBeginnings = [
    "published", "posted", "updated", "last updated", "modified", "last modified",
    "first published",
    "issued", "released", "date ", "created",
  ]

  /// Beginnings of a sentence to the visitor.
  static let appealBeginnings = [
    "sign up ", "subscribe ", "follow us ", "download ", "click ", "tap ", "enter your ", "enable ",
    "please enable ", "please sign ", "please log ", "please subscribe ", "join us ", "join our ",
    "join the ", "support our ", "support independent ", "support quality ", "support us",
    "help us ",
    "donate ", "be the first to ", "leave a ", "leave the first ", "leave your ",
    "thank you for reading", "thanks for reading", "get the latest ", "get our ", "get breaking ",
    "stay up to date ", "never miss ", "already a ", "already have ", "not a member",
    "not a subscriber", "welcome back", "create an account", "create a free ", "lost your ",
    "forgot your ", "by using this ", "by continuing ", "by clicking ", "by signing ",
    "by subscribing ", "what do you think", "what is your view", "this site uses ",
    "this website uses ", "we use cookies", "we value your ", "your email ", "your browser ",
    "your support ", "have your say", "tell us ", "let us know", "contact us ", "write to us",
    "send us ", "this article is for subscribers", "only available to ",
  ]

  /// What a site has and an article seldom speaks of to "you".
  static let site: Set<String> = [
    "site", "website", "cookie", "cookies", "browser", "account", "password", "login", "email",
    "e-mail", "inbox", "newsletter", "newsletters", "subscription", "subscriptions", "subscriber",
    "subscribers", "subscribe", "subscribing", "membership", "donation", "donations", "donate",
    "download", "app", "apps", "podcast", "comment", "privacy", "javascript", "ads", "adverts",
    "story", "article", "journalism", "opinion", "reading", "notifications", "unsubscribe",
  ]

  /// What a site speaks of as "we" and "us".
  static let selling: Set<String> = [
    "cookies", "newsletter", "newsletters", "subscribe", "subscriber", "subscribers", "app",
    "inbox",
    "unsubscribe", "paywall", "advertisers",
  ]

  /// What people write who introduce themselves below their articles.
  static let journalism: Set<String> = [
    "reporter", "reporters", "journalist", "journalists", "correspondent", "editor", "columnist",
    "freelance", "freelancer",
    "writer", "writes", "cover", "covers", "covered", "covering", "contributor", "author",
    "journalism",
    "reporting", "reports", "analyst", "fellow", "researcher", "blogger",
  ]

  /// The verbs of such sentences.
  static let introductions: Set<String> = [
    "is", "was", "has", "joined", "works", "writes", "covers", "reports", "holds", "lives",
  ]

  /// Lines that end a release; what follows is about its sender.
  static let endMarks: Set<String> = [
    "###", "# # #", "-30-", "- 30 -", "-end-", "-ends-", "— ends —", "--", "-- ",
  ]
}
