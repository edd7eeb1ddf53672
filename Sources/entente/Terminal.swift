import ArgumentParser
import Foundation
import Workflow

/// Standard output and standard error, which may or may not be a terminal.
enum Terminal {
  /// Colours only where somebody sees them and has not declined them (no-color.org).
  static var style: TextStyle {
    let declined = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TextStyle(coloured: showsOutput && !declined)
  }

  private static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  private static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }
  /// Whether standard input is a keyboard rather than a file or another program.
  static var isTypedInto: Bool { isatty(STDIN_FILENO) == 1 }

  /// Prints a result, line ends included.
  static func print(_ text: String) throws { try print(Array(text.utf8)) }

  /// Prints a result as it is.
  static func print(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw WorkflowError.unwritable("standard output", reason: fileReason(error))
    }
  }

  /// Hands a report over: to a file, written whole, or to standard output.
  /// - Throws: `ValidationError` when a picture would be poured into a terminal.
  static func deliver(_ bytes: [UInt8], to file: String?, isBinary: Bool) throws {
    if let file, file != "-" { return try Workflow.write(bytes, to: file) }
    guard !isBinary || !showsOutput else {
      throw ValidationError("a terminal cannot show this format; add '--output FILE'")
    }
    try print(bytes)
  }

  /// One message on standard error, after the program's name.
  static func complain(_ message: String) {
    clearProgress()
    note("entente: \(message)\n")
  }

  /// Warnings, and a progress line that is seen on a terminal only.
  static let log = Log(warn: { complain($0) }) { progress in
    guard showsProgress else { return }
    note("\r\u{1b}[K\(progress.done)/\(progress.total) \(progress.path)")
  }

  /// Wipes the progress line away.
  static func clearProgress() {
    if showsProgress { note("\r\u{1b}[K") }
  }

  /// Tells something that matters to a person at a terminal only.
  static func remark(_ message: String) {
    if showsProgress { note(message + "\n") }
  }

  private static func note(_ text: String) {
    // A message that cannot be shown has nowhere else to go.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
