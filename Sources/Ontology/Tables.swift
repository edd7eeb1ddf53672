/// All tables that reading needs, checked.
public struct Tables: Sendable {
  /// The words that stand for relations.
  public let relations: RelationLexicon
  /// How predicates colour what they govern.
  public let factuality: FactualityTable
  /// Countries and bodies by name.
  public let gazetteer: Gazetteer
  /// Titles, role nouns and given names.
  public let roles: RoleTable

  /// The bundled tables as text, by file name, for users who want to read and extend them.
  public static var bundledTexts: [(file: String, yaml: String)] {
    BundledTable.allCases.map { ($0.file, $0.yaml) }
  }

  /// The tables linked into the program.
  /// - Throws: `OntologyError` naming table and line, with the issues of all tables; a test reads
  ///   them all, so a released program never throws here.
  public static func bundled() throws(OntologyError) -> Tables {
    var issues: [OntologyError.Issue] = []
    let relations = RelationLexicon.read(BundledTable.relations.source, issues: &issues)
    let factuality = FactualityTable.read(BundledTable.factuality.source, issues: &issues)
    let gazetteer = Gazetteer.read(
      countries: BundledTable.countries.source, bodies: BundledTable.bodies.source,
      issues: &issues)
    let roles = RoleTable.read(
      roles: BundledTable.roles.source, givenNames: BundledTable.givenNames.source,
      issues: &issues)
    guard issues.isEmpty else { throw .invalid(issues) }
    return Tables(
      relations: relations, factuality: factuality, gazetteer: gazetteer, roles: roles)
  }

  /// These tables with a user's lexicon besides the shipped one; see `RelationLexicon.extended`.
  public func extended(byLexicon yaml: String, file: String) throws(OntologyError) -> Tables {
    Tables(
      relations: try relations.extended(by: yaml, file: file), factuality: factuality,
      gazetteer: gazetteer, roles: roles)
  }
}

extension BundledTable {
  fileprivate var source: TableSource { TableSource(yaml: yaml, file: file) }
}
