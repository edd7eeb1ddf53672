import Foundation

/// How well one colour stands out from another.
enum Contrast {
  /// 1 for equal colours to 21 for black on white (WCAG 2.1, "contrast ratio").
  ///
  /// Colours are written `#rrggbb`.
  static func ratio(_ one: String, _ other: String) -> Double {
    let lights = [one, other].map(luminance)
    return (max(lights[0], lights[1]) + 0.05) / (min(lights[0], lights[1]) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let shares = [16, 8, 0].map { (shift: Int) -> Double in
      let share = Double((number >> shift) & 0xff) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
  }
}
