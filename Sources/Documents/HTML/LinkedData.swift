import FoundationEssentials

/// What the JSON-LD of a page says about its article, in the terms of schema.org.
struct LinkedData {
  var headline: String?
  var publisher: String?
  /// The organisation that is the author.
  var authoringBody: String?
  var published: DateMention?
  var modified: DateMention?
  var url: String?

  /// Reads all `application/ld+json` scripts; broken ones say nothing.
  init(in tree: HTMLTree) {
    let scripts = tree.elements(named: ["script"]).filter {
      tree.attribute("type", of: $0)?.lowercased().hasPrefix("application/ld+json") == true
    }
    let decoder = JSONDecoder()
    let values = scripts.compactMap { node in
      try? decoder.decode(JSONValue.self, from: Data(tree.text(in: node).utf8))
    }
    let things = values.flatMap(\.things)
    guard let article = things.first(where: \.isArticle) else { return }
    headline = article["headline"]?.text ?? article["name"]?.text
    publisher = article["publisher"]?.name(in: things)
    authoringBody = article["author"]?.items.first(where: \.isOrganisation)?.name(in: things)
    published = (article["datePublished"] ?? article["dateCreated"])?.text.flatMap(
      DateMention.value)
    modified = article["dateModified"]?.text.flatMap(DateMention.value)
    url = article["url"]?.text ?? article["mainEntityOfPage"]?.address
  }
}

/// A value of JSON, as far as linked data need it.
enum JSONValue: Decodable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// A number, a truth value or null.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .other
    }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }

  /// The text with white space folded; nil for anything but a text that says something.
  var text: String? {
    guard case .text(let text) = self, !text.isBlank else { return nil }
    return text.folded
  }

  /// The elements of a list, or the value alone.
  var items: [JSONValue] {
    guard case .list(let items) = self else { return [self] }
    return items
  }

  /// The objects on the top level and in its graph.
  var things: [JSONValue] {
    items.flatMap { item in [item] + (item["@graph"]?.items ?? []) }
  }

  var isArticle: Bool {
    types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  var isOrganisation: Bool { types.contains { $0.hasSuffix("Organization") } }

  /// The name of a person or an organisation, looked up among others if it is given by reference.
  func name(in things: [JSONValue]) -> String? {
    guard let one = items.first else { return nil }
    if let name = one["name"]?.text ?? one.text { return name }
    guard let id = one["@id"]?.text else { return nil }
    return things.first { $0["@id"]?.text == id && $0["name"] != nil }?["name"]?.text
  }

  /// An address given as text or by reference.
  var address: String? { text ?? self["@id"]?.text ?? self["url"]?.text }

  private var types: [String] { self["@type"]?.items.compactMap(\.text) ?? [] }
}
