import Foundation
import TestSupport
import Testing

@testable import Workflow

/// Every `$ entente …` line of README.md prints what stands below it.
///
/// `UPDATE_GOLDEN=1` puts what they print into README.md.
struct ReadmeTests {
  @Test func `the commands of README print what it says`() throws {
    let readme = try String(contentsOfFile: path("README.md", in: repository), encoding: .utf8)
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: path("seeds", in: repository), toPath: folder.file("seeds"))
    let (text, commands) = try withOutputs(readme, in: folder.path)
    #expect(commands >= 4)
    try expectGolden(text, named: "../../../README.md")
  }

  /// The text with what its commands print now in the place of what stands below them.
  private func withOutputs(_ text: String, in folder: String) throws -> (String, commands: Int) {
    var lines: [Substring] = []
    var commands = 0
    var isConsole = false
    var isOutput = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        isOutput = false
      }
      if isConsole, line.hasPrefix("$ ") {
        isOutput = line.hasPrefix("$ entente ")
        lines.append(line)
        guard isOutput else { continue }
        commands += 1
        lines += try output(of: String(line.dropFirst(2)), in: folder)
      } else if !isOutput {
        lines.append(line)
      }
    }
    return (lines.joined(separator: "\n"), commands)
  }

  private func output(of command: String, in folder: String) throws -> [Substring] {
    let outcome = try Executable.shell(command, in: folder)
    #expect(outcome.errors.isEmpty, "\(command): \(outcome.errors)")
    return outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }
}
