import Foundation

/// The built `entente`, which SwiftPM puts beside the test bundle.
struct Executable {
  /// What a run left.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder that holds `entente`.
  static let folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().path

  /// Runs a line of shell in which `entente` is the built one, with plain output.
  static func shell(_ line: String, in folder: String) throws -> Outcome {
    try run("/bin/sh", ["-c", line], in: folder)
  }

  /// Runs `entente`.
  static func run(_ arguments: [String], in folder: String) throws -> Outcome {
    try run(Self.folder + "/entente", arguments, in: folder)
  }

  private static func run(_ program: String, _ arguments: [String], in folder: String) throws
    -> Outcome
  {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = Self.folder + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Messages are short and fit the pipe, so reading one after the other cannot block.
    let outputBytes = try output.fileHandleForReading.readToEnd() ?? Data()
    let errorBytes = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self))
  }
}
