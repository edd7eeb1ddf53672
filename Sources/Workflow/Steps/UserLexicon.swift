import Documents
import Foundation
import Ontology

/// The shipped tables, with a user's lexicon besides if there is one.
/// - Parameter path: the file of the user's lexicon.
/// - Returns: the tables that extraction needs.
/// - Throws: `DocumentError` when it cannot be read, `WorkflowError.brokenTable` with all that is
///   wrong in it.
func tables(lexicon path: String?) throws -> Tables {
  let shipped = try Tables.bundled()
  guard let path else { return shipped }
  let yaml = try tableText(at: path)
  do throws(OntologyError) {
    return try shipped.extended(byLexicon: yaml, file: path)
  } catch {
    throw WorkflowError.brokenTable(error.description)
  }
}

/// The text of a user's table.
/// - Throws: `DocumentError` when it cannot be read, `WorkflowError.brokenTable` when it is no UTF-8.
func tableText(at path: String) throws -> String {
  let bytes: Data
  do {
    bytes = try Data(contentsOf: URL(filePath: path))
  } catch CocoaError.fileReadNoSuchFile {
    throw DocumentError.notFound(path)
  } catch {
    throw DocumentError.unreadable(path, reason: fileReason(error))
  }
  guard let yaml = String(validating: bytes, as: UTF8.self) else {
    throw WorkflowError.brokenTable("\(path): is no UTF-8 text; save it as UTF-8")
  }
  return yaml
}
