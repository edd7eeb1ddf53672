import Foundation
import Graph
public import Knowledge
import Ontology
public import Storage

/// What a decision has led to.
public struct DecisionReport: Sendable {
  /// The line of the file that it became.
  public var entry: String
  /// The path of the file.
  public var file: String
  /// Where it stands in the file, counted from 1.
  public var line: Int
  /// What became of the graph; nil if there is no store yet.
  public var changes: GraphChanges?

  /// Whether the decision found whom it names, or there is no store that could tell.
  public var isObeyed: Bool {
    changes.map { $0.conflicts.allSatisfy { $0.lines != [line] } } ?? true
  }

  /// Decisions that could not be obeyed, in words.
  public var conflicts: [String] { (changes?.conflicts ?? []).map(\.description) }

  /// What was written where, and what it did to the graph.
  public var text: String {
    "\(file): \(entry)\n"
      + (changes.map { $0.hasNews ? $0.text : "no edge of the graph changed\n" } ?? "")
  }
}

/// An actor as a user names it in a decision: "Li Wei (person) in notes/a.txt".
/// - Throws: `WorkflowError.brokenTable` for words without a letter.
public func actorName(_ words: String) throws(WorkflowError) -> ActorName {
  guard let name = ActorName(written: words) else { throw .brokenTable("'\(words)' is no name") }
  return name
}

/// Adds a decision to the decisions file and applies it to the store at once, if there is one.
/// - Parameters:
///   - verdict: what is decided.
///   - reason: why.
///   - date: when; nil for today.
///   - path: of the SQLite file.
///   - file: the path of the decisions file; nil for the one beside the store, made if need be.
///   - patience: how many seconds to wait for a build of the store to end.
/// - Returns: what was written, and what it did to the graph.
/// - Throws: `WorkflowError.brokenTable` for a file that cannot be read as decisions or a decision
///   that cannot be written; `WorkflowError.unwritable`, `.unknownStatement`; `StoreError`.
public func decide(
  _ verdict: Decision.Verdict, reason: String, date: PartialDate? = nil, store path: String,
  file: String? = nil, patience: Double = 5
) throws -> DecisionReport {
  let file = file ?? decisionsPath(besides: path)
  let decision = Decision(try withStateName(verdict), date: date ?? today(), reason: reason)
  let store =
    FileManager.default.fileExists(atPath: path)
    ? try Store(at: path, create: false) : nil
  if let store, case .drop(let id) = verdict {
    guard let key = UInt64(id, radix: 16), try store.hasStatement(key) else {
      throw WorkflowError.unknownStatement(id)
    }
  }
  // Begun first, so that whoever waits in vain leaves no entry behind, and no two write at once.
  let update = try store.map { store in try StoreUpdate(of: store, patience: patience) }
  let exists = FileManager.default.fileExists(atPath: file)
  let yaml = exists ? try tableText(at: file) : ""
  let (table, entry) = try added(decision, to: yaml, of: file)
  try write(Array(table.yaml.utf8), to: file)
  let changes = try update.map {
    try $0.finish(obeying: table.decisions, by: IncrementalReading.program)
  }
  return DecisionReport(
    entry: entry, file: file, line: table.decisions.last?.line ?? 0, changes: changes)
}

/// A verdict on a state under the name that the gazetteer has for it: "USA" is the United States.
private func withStateName(_ verdict: Decision.Verdict) throws -> Decision.Verdict {
  guard case .country(let name, is: let state?) = verdict else { return verdict }
  return .country(name, is: try stateName(state))
}

/// The decisions that a build obeys.
/// - Parameters:
///   - file: as the user names it; nil for the one beside the store, which need not be there.
///   - store: the path of the SQLite file.
/// - Returns: in the order of the file; none without a file.
/// - Throws: `DocumentError` for a file that is named and cannot be read, `WorkflowError.brokenTable`.
func decisions(at file: String?, besides store: String) throws -> [Decision] {
  let path = file ?? decisionsPath(besides: store)
  guard file != nil || FileManager.default.fileExists(atPath: path) else { return [] }
  let yaml = try tableText(at: path)
  do throws(OntologyError) {
    return try DecisionTable(yaml: yaml, file: path).decisions
  } catch {
    throw WorkflowError.brokenTable(error.description)
  }
}

/// Where decisions about a store stand unless the user says otherwise.
public func decisionsPath(besides store: String) -> String {
  let folder = URL(filePath: store).deletingLastPathComponent().relativePath
  return path("decisions.yaml", in: folder)
}

/// A decision added to the text of a file, and the line that it becomes.
private func added(_ decision: Decision, to yaml: String, of file: String) throws -> (
  table: DecisionTable, entry: String
) {
  do throws(OntologyError) {
    let table = try DecisionTable(yaml: yaml, file: file).adding(decision)
    return (table, try decision.entry())
  } catch {
    throw WorkflowError.brokenTable(error.description)
  }
}

/// The day by the clock and the time zone of this machine.
private func today() -> PartialDate {
  let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
  return PartialDate(year: parts.year ?? 1, month: parts.month, day: parts.day)
    ?? PartialDate(year: 1)
}
