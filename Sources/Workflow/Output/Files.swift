import Foundation

/// Writes a file whole or not at all: a reader never meets half of it.
///
/// A link is followed; a device or a pipe is written to, not replaced; a store stays.
public func write(_ bytes: [UInt8], to path: String) throws(WorkflowError) {
  let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  let kind = try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
  let isReplaceable = kind == nil || kind as? FileAttributeType == .typeRegular
  guard !isReplaceable || !isDatabase(target.path) else {
    throw .unwritable(path, reason: "it is a store, which would be lost; choose another file")
  }
  do {
    try Data(bytes).write(to: target, options: isReplaceable ? .atomic : [])
  } catch {
    throw .unwritable(path, reason: fileReason(error))
  }
}

/// Whether a file begins as those of SQLite do.
func isDatabase(_ path: String) -> Bool {
  guard let file = FileHandle(forReadingAtPath: path) else { return false }
  return (try? file.read(upToCount: 15)) == Data("SQLite format 3".utf8)
}

/// Makes a folder, and those it lies in, if it is not there.
func makeFolder(_ path: String) throws(WorkflowError) {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw .unwritable(path, reason: fileReason(error))
  }
}

/// A file's path in a folder.
func path(_ name: String, in folder: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// What a file operation failed of, in the system's own words: "Permission denied".
public func fileReason(_ error: any Error) -> String {
  let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
  let message = (underlying ?? error).localizedDescription
  let preamble = "The operation could not be completed. "
  return message.hasPrefix(preamble) ? String(message.dropFirst(preamble.count)) : message
}
