import GRDB

/// What holds for the whole store.
enum Setting: String {
  /// There is a value while forms of actors have changed that are not yet resolved.
  case actorsAreStale
  /// The decisions that the graph obeys, as one text.
  case decisions
}

extension Database {
  func value(of setting: Setting) throws -> String? {
    try String.fetchOne(
      try cachedStatement(sql: "SELECT value FROM setting WHERE name = ?"),
      arguments: [setting.rawValue])
  }

  /// Nil takes the value away.
  func set(_ setting: Setting, to value: String?) throws {
    if let value {
      try run(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = ?",
        [setting.rawValue, value, value])
    } else {
      try run("DELETE FROM setting WHERE name = ?", [setting.rawValue])
    }
  }
}
