import Ontology

/// The bundled tables, read once for all tests.
enum SharedTables {
  private static let result = Result { try Tables.bundled() }

  static func bundled() throws -> Tables { try result.get() }
}
