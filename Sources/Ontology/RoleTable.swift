internal import Knowledge

/// Words for people and parts of a state, and given names.
public struct RoleTable: Sendable {
  /// What a common noun says of the person or body it names.
  public enum Class: String, Hashable, Sendable, CaseIterable {
    /// Head of a state or government: president, prime minister, king.
    case leader
    /// Holds an office of a state or body: minister, secretary, envoy, spokesman, ambassador.
    case official
    /// Another role: lawyer, activist, politician, journalist.
    case person
    /// A part of a state that acts for it: government, side, delegation, authorities, troops.
    case organ
    /// A plural of persons that can be an actor of its own: prisoners, protesters, servicemen.
    case group
  }

  /// The gender that a given name or a title tells.
  public enum Gender: String, Hashable, Sendable, CaseIterable { case female, male }

  private let roles: [String: Class]
  private let titles: Set<String>
  private let genders: [String: Gender]
  private let unisex: Set<String>

  /// The class of a noun by its lemma, "prime minister" too; nil for any other word.
  public func role(_ lemma: String) -> Class? { roles[lemma] }

  /// Whether the word stands before names and is no part of them: Mr, Gen., President.
  ///
  /// Case, accents and full stops do not count, here and below.
  public func isTitle(_ word: String) -> Bool { titles.contains(plain(word)) }

  /// The usual gender of a given name or title (Ms, Mr, King); nil when both or unknown.
  public func gender(_ word: String) -> Gender? { genders[plain(word)] }

  /// Whether the word is a given name of the table, those of both genders too.
  public func isGivenName(_ word: String) -> Bool {
    let word = plain(word)
    return unisex.contains(word) || (genders[word] != nil && !titles.contains(word))
  }
}

extension RoleTable {
  /// Roles and names in the format of `roles.yaml` and `given-names.yaml`.
  /// - Parameters:
  ///   - roles: the text of the table of roles, with the name that complaints show.
  ///   - givenNames: the same of the names.
  /// - Throws: `OntologyError` with every issue of both tables.
  public init(
    roles: (yaml: String, file: String), givenNames: (yaml: String, file: String)
  ) throws(OntologyError) {
    var issues: [OntologyError.Issue] = []
    self = Self.read(
      roles: TableSource(yaml: roles.yaml, file: roles.file),
      givenNames: TableSource(yaml: givenNames.yaml, file: givenNames.file), issues: &issues)
    guard issues.isEmpty else { throw .invalid(issues) }
  }

  /// The two tables in the format of `roles.yaml` and `given-names.yaml`.
  static func read(
    roles: TableSource, givenNames: TableSource, issues: inout [OntologyError.Issue]
  ) -> RoleTable {
    var roleReader = TableReader(roles)
    let root = roleReader.single(keys: ["titles"] + Class.allCases.map(\.rawValue))
    let classes = root.map { roleReader.words(in: $0, by: Class.self) { $0 } } ?? [:]
    let titles = roleReader.gendered(
      root.flatMap {
        roleReader.row("titles", in: $0, keys: gendersAndBoth)
      })
    var nameReader = TableReader(givenNames)
    let names = nameReader.gendered(nameReader.single(keys: gendersAndBoth))
    issues += roleReader.issues + nameReader.issues
    return RoleTable(
      roles: classes, titles: titles.unisex.union(titles.genders.keys),
      genders: names.genders.merging(titles.genders) { _, title in title }, unisex: names.unisex)
  }
}

private let gendersAndBoth = ["female", "male", "both"]

extension TableReader {
  /// Words by gender, folded and without full stops, and those of both.
  fileprivate mutating func gendered(
    _ row: TableRow?
  ) -> (genders: [String: RoleTable.Gender], unisex: Set<String>) {
    guard let row else { return ([:], []) }
    let genders = words(in: row, by: RoleTable.Gender.self, spelling: plain)
    let both = texts("both", in: row)
    for text in both where genders[plain(text.text)] != nil {
      complain("'\(text.text)' stands under a gender and under 'both'", line: text.line)
    }
    return (genders, Set(both.map { plain($0.text) }))
  }
}

private func plain(_ word: String) -> String { folded(word).filter { $0 != "." } }
