internal import CBundledData

/// The text of a table that is linked into the program.
enum BundledTable: String, CaseIterable {
  case relations, factuality, countries, bodies, roles
  case givenNames = "given-names"

  /// The name of the file it was made from.
  var file: String { rawValue + ".yaml" }

  /// The YAML.
  ///
  /// The build put a zero byte after it, and it lives as long as the program.
  var yaml: String { unsafe String(cString: bytes) }

  private var bytes: UnsafePointer<CChar> {
    switch self {
    case .relations: unsafe bundled_relations()
    case .factuality: unsafe bundled_factuality()
    case .countries: unsafe bundled_countries()
    case .bodies: unsafe bundled_bodies()
    case .roles: unsafe bundled_roles()
    case .givenNames: unsafe bundled_given_names()
    }
  }
}
