internal import Knowledge

extension Gazetteer {
  /// Countries and bodies in the format of `countries.yaml` and `bodies.yaml`.
  /// - Parameters:
  ///   - countries: the text of the table of countries, with the name that complaints show.
  ///   - bodies: the same of the bodies, whose `country` must name a country of the first table.
  /// - Throws: `OntologyError` with every issue of both tables.
  public init(
    countries: (yaml: String, file: String), bodies: (yaml: String, file: String)
  ) throws(OntologyError) {
    var issues: [OntologyError.Issue] = []
    self = Self.read(
      countries: TableSource(yaml: countries.yaml, file: countries.file),
      bodies: TableSource(yaml: bodies.yaml, file: bodies.file), issues: &issues)
    guard issues.isEmpty else { throw .invalid(issues) }
  }

  static func read(
    countries: TableSource, bodies: TableSource, issues: inout [OntologyError.Issue]
  ) -> Gazetteer {
    var table = GazetteerTable()
    var countryReader = TableReader(countries)
    table.readCountries(&countryReader)
    var bodyReader = TableReader(bodies)
    table.readBodies(&bodyReader)
    issues += countryReader.issues + bodyReader.issues
    return Gazetteer(names: table.names, countries: table.countries, codes: table.codes)
  }
}

/// Gathers the names of both tables and sees to it that each leads to one actor.
private struct GazetteerTable {
  var names: [GazetteerName] = []
  var countries: [Actor] = []
  var codes: [String: String] = [:]
  /// The names by what they are looked up by, each with the number of its entry.
  private var owners: [String: [(name: GazetteerName, entry: Int)]] = [:]
  /// Entries read so far, of both tables.
  private var count = 0

  mutating func readCountries(_ reader: inout TableReader) {
    let keys = ["name", "iso", "aliases", "demonyms", "people", "capital", "seats"]
    for row in reader.rows(keys: keys, example: "name: Norway") {
      guard let name = reader.text("name", in: row) else { continue }
      readCode(of: name, in: row, &reader)
      let country = Actor(
        id: slug(name.text), name: name.text, kind: .country, country: name.text)
      countries.append(country)
      let lists: [(Gazetteer.Form, [TableText])] = [
        (.name, [name] + reader.texts("aliases", in: row)),
        (.demonym, reader.texts("demonyms", in: row)),
        (.people, reader.texts("people", in: row)),
        (.capital, reader.texts("capital", in: row)),
        (.seat, reader.texts("seats", in: row)),
      ]
      count += 1
      for (form, texts) in lists {
        let entry = Gazetteer.Entry(actor: country, form: form, isMedia: false)
        for text in texts { add(text, entry, &reader) }
      }
    }
  }

  private mutating func readCode(
    of name: TableText, in row: TableRow, _ reader: inout TableReader
  ) {
    guard let code = reader.optionalText("iso", in: row) else { return }
    let letters = code.text.unicodeScalars
    if letters.count != 2 || !letters.allSatisfy({ ("A"..."Z").contains($0) }) {
      reader.complain("the ISO code '\(code.text)' must be two capital letters", line: code.line)
    } else if let other = codes.first(where: { $0.value == code.text }) {
      reader.complain(
        "the ISO code '\(code.text)' belongs to \(other.key) already", line: code.line)
    }
    codes[name.text] = code.text
  }

  mutating func readBodies(_ reader: inout TableReader) {
    let keys = ["name", "aliases", "country", "kind", "media", "seats"]
    for row in reader.rows(keys: keys, example: "name: United Nations") {
      guard let name = reader.text("name", in: row) else { continue }
      let kind: BodyKind? = reader.optionalText("kind", in: row)
        .flatMap { reader.choice($0, what: "kind") }
      let body = Actor(
        id: slug(name.text), name: name.text, kind: kind == .group ? .group : .organisation,
        country: country(in: row, &reader))
      count += 1
      let entry = Gazetteer.Entry(
        actor: body, form: .name, isMedia: reader.flag("media", in: row))
      for text in [name] + reader.texts("aliases", in: row) { add(text, entry, &reader) }
      let seat = Gazetteer.Entry(actor: body, form: .seat, isMedia: false)
      for text in reader.texts("seats", in: row) { add(text, seat, &reader) }
    }
  }

  private func country(in row: TableRow, _ reader: inout TableReader) -> String? {
    guard let text = reader.optionalText("country", in: row) else { return nil }
    if !countries.contains(where: { $0.name == text.text }) {
      let advice = cure(for: text.text, among: countries.map(\.name))
      reader.complain("no country is called '\(text.text)'\(advice)", line: text.line)
    }
    return text.text
  }

  /// One name may stand for its country in two forms (Singapore is a capital too): the first counts.
  private mutating func add(
    _ text: TableText, _ entry: Gazetteer.Entry, _ reader: inout TableReader
  ) {
    let name = GazetteerName(text.text, entry: entry)
    let other = owners[name.key]?.first { $0.name.needsCapitals == name.needsCapitals }
    if let other {
      guard other.entry != count else { return }
      let owner = other.name.entry.actor.name
      reader.complain("'\(text.text)' is a name of \(owner) already", line: text.line)
      return
    }
    owners[name.key, default: []].append((name, count))
    names.append(name)
  }
}

/// What a body may be besides an organisation.
private enum BodyKind: String, CaseIterable { case organisation, group }
