import Foundation

/// One run of a program that may misbehave, from its start to its end.
///
/// Its input and output are files that only the two have open, so that neither waits for the other.
struct WorkerRun {
  /// How it ended.
  enum End: Hashable {
    case exit(Int32)
    /// Killed by somebody else, or of its own fault.
    case signal(Int32)
    /// Killed after the limit.
    case late
  }

  let end: End
  let output: [UInt8]
  /// What it says went wrong; nothing that libraries wrote.
  let complaint: String

  /// - Parameters:
  ///   - executable: its path.
  ///   - arguments: without its name.
  ///   - input: what it reads from standard input.
  ///   - limit: in seconds.
  /// - Throws: `WorkflowError` when it does not start, or when there is no room for its files.
  init(
    of executable: String, _ arguments: [String], reading input: [UInt8], limit: Double
  ) throws(WorkflowError) {
    let files = try WorkerFiles(input)
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      // A crash is expected, and told of by its signal alone.
      ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) =
      (files.input, files.output, files.errors)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw .workerMissing(executable, reason: fileReason(error))
    }
    let isLate = ended.wait(timeout: .now() + limit) == .timedOut
    if isLate {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
    }
    let status = process.terminationStatus
    end = isLate ? .late : process.terminationReason == .exit ? .exit(status) : .signal(status)
    output = files.read(files.output)
    complaint = String(decoding: files.read(files.errors), as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("entente: ") }
      .map { $0.dropFirst("entente: ".count) }.joined(separator: "; ")
  }
}

/// The standard files of a run, made in a folder that only this user may open and that is gone as
/// soon as they are open: whatever becomes of us, nothing is left behind.
private struct WorkerFiles {
  let input: FileHandle
  let output: FileHandle
  let errors: FileHandle
  init(_ bytes: [UInt8]) throws(WorkflowError) {
    let manager = FileManager.default
    let name = "entente-worker-\(UUID().uuidString)"
    let folder = manager.temporaryDirectory.appending(path: name, directoryHint: .isDirectory)
    // What cannot be removed is left to the system.
    defer { try? manager.removeItem(at: folder) }
    do {
      try manager.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: folder.appending(path: "input"))
      for name in ["output", "errors"] { try Data().write(to: folder.appending(path: name)) }
      input = try FileHandle(forReadingFrom: folder.appending(path: "input"))
      output = try FileHandle(forUpdating: folder.appending(path: "output"))
      errors = try FileHandle(forUpdating: folder.appending(path: "errors"))
    } catch {
      throw .unwritable(folder.path, reason: fileReason(error))
    }
  }

  /// All that was written; nothing if it cannot be read any more.
  func read(_ file: FileHandle) -> [UInt8] {
    try? file.seek(toOffset: 0)
    return (try? file.readToEnd()).flatMap { $0 }.map(Array.init) ?? []
  }
}
