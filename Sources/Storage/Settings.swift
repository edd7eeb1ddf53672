import Foundation
import GRDB
import Graph

/// What holds for the whole store.
enum Setting: String {
  /// There is a value while forms of actors have changed that are not yet resolved.
  case actorsAreStale
  /// The decisions that the graph obeys, as one text.
  case decisions
  /// Which of them name nobody or several, or contradict each other, in JSON; those on statements
  /// aside.
  case conflicts
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

  func conflicts() throws -> [DecisionConflict] {
    guard let text = try value(of: .conflicts) else { return [] }
    do {
      return try JSONDecoder().decode([DecisionConflict].self, from: Data(text.utf8))
    } catch {
      throw DamagedValue(description: "the list of conflicts")
    }
  }

  func set(conflicts: [DecisionConflict]) throws {
    let text = String(decoding: try JSONEncoder().encode(conflicts), as: UTF8.self)
    try set(.conflicts, to: conflicts.isEmpty ? nil : text)
  }
}
