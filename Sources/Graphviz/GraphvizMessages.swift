internal import CGraphviz
internal import Synchronization

/// The warnings and errors of libgvc since the last reset; none goes to standard error.
struct GraphvizMessages: Sendable {
  private(set) var errors: [String] = []
  private(set) var warnings: [String] = []
  private var severity = Severity.warning
  private var isNew = false

  private enum Severity { case error, warning }

  /// Kept beside the library, which takes a plain C function.
  ///
  /// All use of the library is under one lock; this one only tells the compiler so.
  private static let current = Mutex(GraphvizMessages())

  static func reset() { current.withLock { $0 = GraphvizMessages() } }
  static var errors: [String] { current.withLock { $0.errors } }

  /// Sends the library's messages here.
  static func install() {
    unsafe agseterrf { text in
      guard let text = unsafe text else { return 0 }
      let part = unsafe String(cString: text)
      GraphvizMessages.current.withLock { $0.add(part) }
      return 0
    }
    agseterr(AGWARN)
  }

  /// Takes one part of a message: "Error" or "Warning", then ": ", then the text, then any number
  /// of texts that continue it.
  mutating func add(_ part: String) {
    switch part {
    case "Error": begin(.error)
    case "Warning": begin(.warning)
    case ": " where isNew: break
    default: addText(String(part.prefix(500)))
    }
  }

  private mutating func begin(_ severity: Severity) {
    self.severity = severity
    isNew = true
  }

  private mutating func addText(_ text: String) {
    let text = text.last == "\n" ? String(text.dropLast()) : text
    switch severity {
    case .error: GraphvizMessages.append(text, to: &errors, isNew: isNew)
    case .warning: GraphvizMessages.append(text, to: &warnings, isNew: isNew)
    }
    isNew = false
  }

  private static func append(_ text: String, to list: inout [String], isNew: Bool) {
    if isNew || list.isEmpty {
      list.append(text)
    } else {
      list[list.count - 1] += " " + text
    }
  }
}
