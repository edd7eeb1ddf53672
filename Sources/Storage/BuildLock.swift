import Foundation

/// Keeps a second build from the same store; the system lifts it when the process ends, however that
/// happens.
///
/// It is a lock of the folder (flock, 4.4BSD), not of the file: SQLite's own locks would be lost with
/// the first handle of the file that is closed. So stores of one folder are built one after another.
final class BuildLock {
  private let folder: FileHandle

  /// Waits until nobody else holds the lock.
  ///
  /// - Parameters:
  ///   - path: of the store.
  ///   - patience: how many seconds to wait at most.
  /// - Throws: `busy` with the process that holds it, or `unwritable` if the folder cannot be opened.
  init(of path: String, patience: Double) throws(StoreError) {
    let file = URL(filePath: path).resolvingSymlinksInPath()
    let place = file.deletingLastPathComponent().path
    guard let folder = FileHandle(forReadingAtPath: place) else {
      throw .unwritable(path, reason: "its folder is missing or closed to you")
    }
    self.folder = folder
    var waited = 0.0
    while flock(folder.fileDescriptor, LOCK_EX | LOCK_NB) != 0 {
      guard waited < patience else {
        throw .busy(path, holder: holderOfLock(on: place) ?? "another process")
      }
      Thread.sleep(forTimeInterval: 0.05)
      waited += 0.05
    }
  }

  deinit { flock(folder.fileDescriptor, LOCK_UN) }

  /// The process that holds the lock of a store, in words; nil if nobody does.
  static func holder(of path: String) -> String? {
    let place = URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
    guard let folder = FileHandle(forReadingAtPath: place) else { return nil }
    guard flock(folder.fileDescriptor, LOCK_SH | LOCK_NB) != 0 else {
      flock(folder.fileDescriptor, LOCK_UN)
      return nil
    }
    return holderOfLock(on: place) ?? "another process"
  }
}

extension Store {
  /// The process that builds the store at this moment: "process 4711 (entente)"; nil if none does.
  public var builder: String? { path == ":memory:" ? nil : BuildLock.holder(of: path) }
}

/// The process that holds a lock of a folder: "process 4711 (entente)"; nil where `/proc` tells none.
private func holderOfLock(on folder: String) -> String? {
  guard let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8),
    let number = FileIdentity(of: folder)?.number
  else { return nil }
  for line in locks.split(separator: "\n") where line.contains("FLOCK") && !line.contains("->") {
    let fields = line.split(separator: " ")
    // Files of other disks may have this number, and some file systems number their disks otherwise
    // here; that the process has the folder open decides.
    guard fields.count > 5, fields[5].hasSuffix(":\(number)"), let process = Int32(fields[4]),
      has(process, open: folder)
    else { continue }
    return "process \(process)\(name(of: process))"
  }
  return nil
}
