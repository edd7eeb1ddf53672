import Foundation

/// Which file or folder of the disk stands at a path; one removed and made anew is another.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

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

  /// As `/proc/locks` has it: the two halves of the device's number in hexadecimal digits, then the
  /// file's; "fe:00:253853".
  var asInLocks: String {
    let major = (device >> 8 & 0xfff) | (device >> 32 & ~0xfff)
    let minor = (device & 0xff) | (device >> 12 & ~0xff)
    return String(format: "%02llx:%02llx:", major, minor) + String(number)
  }
}
