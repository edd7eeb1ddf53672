internal import CGraphviz
internal import Synchronization

/// The errors of libgvc since the last reset.
///
/// Nothing goes to standard error; warnings, as of a name that is a little wide, are dropped.
struct GraphvizMessages: Sendable {
  private(set) var errors: [String] = []
  private var isError = false
  private var isNew = false

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
    case "Error", "Warning":
      isError = part == "Error"
      isNew = true
    case ": " where isNew: break
    default:
      if isError { addError(String(part.prefix(500))) }
      isNew = false
    }
  }

  private mutating func addError(_ text: String) {
    let text = text.last == "\n" ? String(text.dropLast()) : text
    if isNew || errors.isEmpty {
      errors.append(text)
    } else {
      errors[errors.count - 1] += " " + text
    }
  }
}
