import Synchronization

@testable import Workflow

/// What a log was told.
final class Messages: Sendable {
  private let texts = Mutex<[String]>([])

  var all: [String] { texts.withLock { $0 } }

  /// A log that keeps what it is told.
  var log: Log { Log(warn: { text in self.texts.withLock { $0.append(text) } }) }
}
