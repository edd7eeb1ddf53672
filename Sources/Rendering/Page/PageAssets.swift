internal import CBundledData

/// The page's style and script, which the build links into the program.
enum PageAssets {
  // The build put a zero byte after each, and they live as long as the program.
  static let style = unsafe String(cString: bundled_page_style())
  static let script = unsafe String(cString: bundled_page_script())

  /// Only the style and the script of these digests run, and nothing is loaded or sent (W3C,
  /// Content Security Policy Level 3).
  static let policy = [
    "default-src 'none'", "script-src 'sha256-\(scriptDigest)'",
    "style-src 'sha256-\(styleDigest)'", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  /// SHA-256 in base 64; a test says what they have to be after a change.
  private static let styleDigest = "LNyFykcrxL2jWw5uSBkSy7EEjcczZXjdinXsfzJgAc0="
  private static let scriptDigest = "/WuQyhu+DLDqyToD2TDWDlaFB4oax++wYxHL9Kg8Yfk="
}
