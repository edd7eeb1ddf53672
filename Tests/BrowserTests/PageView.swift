import Rendering

/// A page open in a browser, and what a reader sees of it.
final class PageView {
  let browser: Browser
  let file: PageFile

  init(
    _ page: Page = SmallWorld.page, at fragment: String = "",
    size: (width: Int, height: Int) = (1440, 1000), isDark: Bool = false
  ) throws {
    browser = try Browser(size: size, isDark: isDark)
    file = try PageFile(page)
    try open(fragment)
  }

  /// Opens the page anew at a fragment.
  func open(_ fragment: String) throws {
    try browser.open(file.address + (fragment.isEmpty ? "" : "#" + fragment))
  }

  /// The words of the lines that are seen, sorted: "met ×2".
  var words: [String] {
    get throws {
      try list(
        """
        [...document.querySelectorAll("#frame .words:not(.off)")].map((group) =>
          [...group.querySelectorAll("text")].map((text) => text.textContent)
            .filter((text) => text !== "").join(" "))
        """
      ).sorted()
    }
  }

  /// The names of the actors that are seen, sorted.
  var actors: [String] {
    get throws { try names(of: ".actor:not(.off)") }
  }

  /// The names of the actors that stand out, sorted.
  var near: [String] {
    get throws { try names(of: ".focused .actor.near") }
  }

  private func names(of selector: String) throws -> [String] {
    try list(
      """
      [...document.querySelectorAll("#frame \(selector)")]
        .map((group) => document.getElementById("row_" + group.id).cells[0].textContent)
      """
    ).sorted()
  }

  /// What the panel says; empty when it is closed.
  var panel: String {
    get throws { try browser.text("document.getElementById('panel').innerText") }
  }

  var status: String {
    get throws { try browser.text("document.getElementById('status').textContent") }
  }

  var fragment: String {
    get throws { try browser.text("location.hash") }
  }

  /// How many rows of a table are seen.
  func rows(_ table: String) throws -> Int {
    try browser.value("document.querySelectorAll('#\(table) tbody tr:not([hidden])').length")
      as? Int ?? -1
  }

  func list(_ expression: String) throws -> [String] {
    try browser.value(expression) as? [String] ?? []
  }
}
