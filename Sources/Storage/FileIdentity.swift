import Foundation

/// Which file or folder of the disk stands at a path; one removed and made anew is another.
struct FileIdentity: Hashable {
  /// Of the disk.
  private let device: UInt64
  /// Of the file on its disk (the inode).
  let number: UInt64

  /// Nil if nothing stands there.
  init?(of path: String) {
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(filePath: path).resolvingSymlinksInPath().path),
      let device = attributes[.systemNumber] as? NSNumber,
      let number = attributes[.systemFileNumber] as? NSNumber
    else { return nil }
    self.device = device.uint64Value
    self.number = number.uint64Value
  }
}
