import Foundation
import Knowledge
import TestSupport

@testable import Workflow

/// Six invented articles, small enough to know by heart.
enum News {
  /// By their paths, in the order in which they are read.
  static let articles: [(path: String, text: String)] = [
    (
      "news/2024-03-04-lima.md",
      """
      ---
      title: Halvorsen in Lima
      publisher: The Harbour Post
      ---
      LIMA, 4 March 2024 - Norway's Foreign Minister Mira Halvorsen met Peru's President Tomas \
      Quiroga in Lima on 2 March 2024. Mira Halvorsen thanked Peru. Norway signed a fishing \
      agreement with Peru on 2 March 2024.
      """
    ),
    (
      "news/2024-05-10-spies.md",
      """
      ---
      title: A quarrel over spies
      publisher: Andes Wire
      ---
      LIMA, 10 May 2024 - On 9 May 2024 Peru accused Chile of spying. Peru's President Tomas \
      Quiroga met Norway's Foreign Minister Mira Halvorsen on 2 March 2024.
      """
    ),
    (
      "news/2025-02-01-new-minister.md",
      """
      ---
      title: A new foreign minister
      publisher: The Harbour Post
      ---
      OSLO, 1 February 2025 - Norway's Foreign Minister Jonas Dahl visited Chile on 30 January \
      2025. Norway plans to sign a trade agreement with Chile. Peru denied that it had threatened \
      Chile.
      """
    ),
    (
      "news/2025-06-12-call.txt",
      """
      A call from Santiago

      SANTIAGO, 12 June 2025 - Chile's Prime Minister Ana Soto called Jonas Dahl on 11 June 2025. \
      Ana Soto urged Peru to pull back its troops. Norway's Defence Minister Nils Halvorsen \
      visited Ghana on 10 June 2025.
      """
    ),
    (
      "news/2025-09-20-geneva.txt",
      """
      Ministers meet in Geneva

      GENEVA, 20 September 2025 - Chile said that Peru had attacked the River Union. Jonas Dahl \
      met Tomas Quiroga in Geneva on 18 September 2025. Kenya signed an agreement with Ghana on \
      19 September 2025.
      """
    ),
    ("news/undated.txt", "Kenya thanked Uganda."),
  ]

  /// A folder with the articles in `news` and their store in `output`, built once for all tests of a
  /// run that only ask.
  static var folder: String { get throws { try built.get() } }

  private static let built = Result {
    let folder =
      FileManager.default.temporaryDirectory.path + "/entente-news-" + fingerprint([repository])
    try? FileManager.default.removeItem(atPath: folder)
    try makeFolder(folder + "/news")
    for (path, text) in articles { try write(Array(text.utf8), to: folder + "/" + path) }
    let outcome = try Executable.shell("entente build news", in: folder)
    guard outcome.status == 0 else {
      throw WorkflowError.unwritable(folder, reason: outcome.errors)
    }
    return folder
  }

  /// A question to the store of the articles.
  static func question(_ words: String = "") throws -> Question {
    try Question(store: folder + "/output/entente.sqlite", Question.Words(words))
  }

  /// Runs a line of shell beside the articles; nothing there may be changed.
  static func ask(_ line: String) throws -> Executable.Outcome {
    try Executable.shell("entente \(line)", in: try folder)
  }

  /// The articles in a folder of one's own.
  static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in articles { try folder.write(Array(text.utf8), to: path) }
    return folder
  }
}

extension TemporaryFolder {
  /// Writes a text into the folder.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Runs a line of shell in the folder.
  func entente(_ line: String) throws -> Executable.Outcome {
    try Executable.shell("entente \(line)", in: path)
  }

  /// Where `entente build … --output output` leaves the store.
  var store: String { file("output/entente.sqlite") }
}
