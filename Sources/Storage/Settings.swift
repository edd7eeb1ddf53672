import Foundation
import GRDB
import Graph

/// What holds for the whole store.
enum Setting: String {
  /// There is a value while forms of actors have changed that are not yet resolved.
  case actorsAreStale
  /// The decisions that the graph obeys, as one text.
  case decisions
  /// Stands for the program that resolved the actors.
  case resolver
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

  /// Nil if there are none that can be read.
  func conflicts() throws -> [DecisionConflict]? {
    let text = try value(of: .conflicts) ?? "[]"
    return try? JSONDecoder().decode([DecisionConflict].self, from: Data(text.utf8))
  }

  func set(conflicts: [DecisionConflict]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(conflicts), as: UTF8.self)
    try set(.conflicts, to: conflicts.isEmpty ? nil : text)
  }
}
