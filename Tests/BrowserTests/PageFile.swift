import Foundation
import Rendering
import TestSupport

/// A page in a file that a browser opens.
struct PageFile {
  private let folder = try? TemporaryFolder()
  let address: String

  init(_ page: Page) throws { try self.init(bytes: page.html()) }

  init(bytes: [UInt8]) throws {
    let path = folder?.file("page.html") ?? ""
    try Data(bytes).write(to: URL(filePath: path))
    address = "file://\(path)"
  }
}
