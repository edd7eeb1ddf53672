import Foundation

/// Which file of the disk stands at a path; a file that was removed and made anew is another one.
struct FileIdentity: Hashable {
  private let device: Int?
  private let number: Int?

  /// Nil if nothing stands there.
  init?(of path: String) {
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    else { return nil }
    device = (attributes[.systemNumber] as? NSNumber)?.intValue
    number = (attributes[.systemFileNumber] as? NSNumber)?.intValue
  }
}
