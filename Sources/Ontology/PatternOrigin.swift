/// Where a pattern stands.
public struct PatternOrigin: Hashable, Sendable, CustomStringConvertible {
  /// The user's table, nil for the shipped one.
  public var file: String?
  /// From 1.
  public var line: Int

  /// A line, from 1, of a user's table or, without a file, of the shipped one.
  public init(file: String? = nil, line: Int) {
    self.file = file
    self.line = line
  }

  /// `12`, or `mine.yaml:12` in a user's table.
  public var description: String { (file.map { $0 + ":" } ?? "") + String(line) }
}
