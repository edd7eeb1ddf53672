import Yams

/// The YAML between two lines of dashes that a Markdown file may begin with.
struct FrontMatter {
  /// UTF-8 offset of the first line after it; 0 if there is none.
  let end: Int
  private let fields: [String: String]

  /// Reads the front matter of a file.
  ///
  /// Dashes that nothing closes, or with anything but a mapping between them, are no front matter.
  /// - Throws: `DocumentError.badFrontMatter` with the line of the file.
  init(of source: SourceText, id: String) throws(DocumentError) {
    let lines = source.lines
    let isFence = { (line: Range<Int>, marks: [String]) in
      line.count <= 8 && marks.contains(source[source.trimmed(line)])
    }
    guard let first = lines.first, isFence(first, ["---"]),
      let close = lines.dropFirst().firstIndex(where: { isFence($0, ["---", "..."]) })
    else {
      (end, fields) = (0, [:])
      return
    }
    let yaml = lines[1..<close].map { source[$0] }.joined(separator: "\n")
    guard let mapping = try Self.mapping(yaml, id: id) else {
      (end, fields) = (0, [:])
      return
    }
    end = close + 1 < lines.count ? lines[close + 1].lowerBound : source.bytes.count
    fields = mapping
  }

  /// What the fields tell; each may have one of several usual names.
  var metadata: PageMetadata {
    let source = first("source", "via", "credit")
    let sourceIsAddress = source?.contains("://") == true
    let address = first("url", "link", "canonical", "permalink", "canonical_url", "source_url")
    return PageMetadata(
      title: first("title", "headline"),
      publisher: first("publisher", "site", "site_name", "outlet", "publication", "newspaper"),
      source: sourceIsAddress ? nil : source.map { outlet(creditedIn: $0) ?? $0 },
      published: first(
        "date", "published", "datepublished", "date_published", "pubdate", "published_at",
        "publish_date", "publishdate", "created", "updated"
      ).flatMap(DateMention.value),
      url: address ?? (sourceIsAddress ? source : nil))
  }

  private func first(_ names: String...) -> String? {
    names.lazy.compactMap { fields[$0] }.first { !$0.isBlank }
  }

  /// The scalars of the mapping by their keys in lower case, of a mapping inside its `name`.
  private static func mapping(_ yaml: String, id: String) throws(DocumentError) -> [String: String]?
  {
    if let line = tooDeepLine(of: yaml) {
      throw .badFrontMatter(id, line: line + 1, reason: "it is nested too deeply")
    }
    do {
      guard let node = try compose(yaml: yaml) else { return [:] }
      guard let mapping = node.mapping else { return nil }
      let pairs = mapping.compactMap { pair -> (String, String)? in
        let value = pair.value.scalar?.string ?? pair.value.mapping?["name"]?.scalar?.string
        guard let key = pair.key.scalar?.string, let value else { return nil }
        return (key.lowercased(), value)
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    } catch let error as YamlError {
      throw error.located(in: id)
    } catch {
      throw .badFrontMatter(id, line: 1, reason: "it cannot be read")
    }
  }

  /// The first line, counted from 1, whose brackets or dashes nest deeper than any metadata; the
  /// composer descends once per level.
  private static func tooDeepLine(of yaml: String) -> Int? {
    var depth = 0
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for byte in line.utf8 {
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
      }
      let marks = line.prefix { "-?: \t".contains($0) }.count { $0 != " " && $0 != "\t" }
      let indent = line.prefix { $0 == " " }.count
      if depth > 50 || marks > 50 || indent > 500 { return index + 1 }
    }
    return nil
  }
}

extension YamlError {
  /// The same error at its place in the file, whose first line is the opening dashes.
  fileprivate func located(in id: String) -> DocumentError {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .badFrontMatter(id, line: mark.line + 1, reason: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      .badFrontMatter(
        id, line: context.mark.line + 1,
        reason: "a field is given twice: " + duplicates.sorted().joined(separator: ", "))
    case .reader(let problem, _, _, _):
      .badFrontMatter(id, line: 2, reason: problem)
    default:
      .badFrontMatter(id, line: 2, reason: "it cannot be read")
    }
  }
}
