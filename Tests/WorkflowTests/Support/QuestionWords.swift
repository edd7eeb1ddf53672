@testable import Workflow

extension Question.Words {
  /// Words in one line, for tables of tests: `status=reported,denied year=2024`.
  init(_ line: String) {
    self.init()
    for part in line.split(separator: " ") {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      let (name, value) = (sides[0], sides.count > 1 ? sides[1] : "")
      let values = value.split(separator: ",").map(String.init)
      switch name {
      case "status": statuses = values
      case "relation": relations = values
      case "event": events = values
      case "year": year = value
      case "since": since = value
      case "until": until = value
      case "direction": direction = value
      case "kind": kinds = values
      case "country": countries = values
      case "sources": minimumSources = Int(value) ?? 1
      default: preconditionFailure("no word is called '\(name)'")
      }
    }
  }
}
