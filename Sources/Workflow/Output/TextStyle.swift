import Knowledge

/// How text may look where it goes: with colours on a terminal, without in a file.
public struct TextStyle: Hashable, Sendable {
  /// The roles that words play in a report.
  enum Role: Hashable, Sendable {
    case plain, heading, name, faint
    /// The colours of the diff drawing: blue and orange are told apart by all readers.
    case added, gone
    case status(Status)
  }

  /// Whether there are colours and bold letters.
  public var coloured: Bool

  /// With colours and bold letters, or without.
  public init(coloured: Bool) { self.coloured = coloured }

  /// Neither colours nor bold letters.
  public static let plain = TextStyle(coloured: false)

  /// A text with the terminal's codes for its role around it (ECMA-48, SGR).
  func callAsFunction(_ text: String, _ role: Role) -> String {
    guard coloured, !text.isEmpty, let code = code(of: role) else { return text }
    return "\u{1b}[\(code)m\(text)\u{1b}[0m"
  }

  private func code(of role: Role) -> String? {
    switch role {
    case .plain, .status(.asserted): nil
    case .heading: "1;4"
    case .name: "1"
    case .faint: "2"
    case .added: "34"
    case .gone: "33"
    case .status(.reported): "36"
    case .status(.planned), .status(.uncertain): "35"
    case .status(.denied): "33"
    }
  }
}
