import Foundation

/// The root of the repository: the folder of `seeds/` and `output/`.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
