public import FoundationEssentials
public import Testing

/// Checks a text against the file `Golden/<name>` beside the calling test file.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is written instead; look at the difference in
/// git before you commit it.
public func expectGolden(
  _ text: String, named name: String, in file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectGolden(Data(text.utf8), named: name, in: file, sourceLocation: sourceLocation)
}

/// Checks bytes against the file `Golden/<name>` beside the calling test file.
public func expectGolden(
  _ bytes: Data, named name: String, in file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: golden)
    return
  }
  guard let expected = try? Data(contentsOf: golden) else {
    Issue.record(
      "there is no \(golden.path); UPDATE_GOLDEN=1 swift test writes it",
      sourceLocation: sourceLocation)
    return
  }
  guard let difference = firstDifference(expected, bytes) else { return }
  Issue.record(
    "\(name): \(difference); UPDATE_GOLDEN=1 swift test accepts it",
    sourceLocation: sourceLocation)
}

/// Where two texts part, in words with both lines, or two byte sequences, with both bytes.
///
/// - Returns: nil if they are the same.
public func firstDifference(_ expected: Data, _ actual: Data) -> String? {
  guard expected != actual else { return nil }
  guard let expectedText = String(validating: expected, as: UTF8.self),
    let actualText = String(validating: actual, as: UTF8.self)
  else {
    let offset = zip(expected, actual).prefix { $0 == $1 }.count
    return "byte \(offset) differs (\(expected.count) bytes expected, \(actual.count) given)"
  }
  let expectedLines = lines(of: expectedText)
  let actualLines = lines(of: actualText)
  let line = zip(expectedLines, actualLines).prefix { $0 == $1 }.count
  func shown(_ lines: [Substring]) -> String {
    line < lines.count ? "'\(lines[line])'" : "the end of the text"
  }
  return "line \(line + 1) should be \(shown(expectedLines)), but is \(shown(actualLines))"
}

/// Split at line feeds only, so that a carriage return shows as a difference.
private func lines(of text: String) -> [Substring] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
}
