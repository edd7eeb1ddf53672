import Foundation

/// A colour of light, for judging how well it can be seen.
struct Colour {
  /// Linear light, 0 to 1.
  private let red: Double
  private let green: Double
  private let blue: Double

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#RRGGBB` of sRGB; nil for another shape.
  init?(_ text: String) {
    guard text.count == 7, text.first == "#", let number = Int(text.dropFirst(), radix: 16) else {
      return nil
    }
    func linear(_ byte: Int) -> Double {
      let share = Double(byte & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    self.init(red: linear(number >> 16), green: linear(number >> 8), blue: linear(number))
  }

  /// Relative luminance, of white 1.
  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// 1 to 21 (WCAG 2.1, "contrast ratio").
  func contrast(to other: Colour) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// How people see who lack one kind of cones, by the kind (Machado, Oliveira and Fernandes 2009,
  /// "A physiologically-based model for simulation of color vision deficiency", severity 1).
  enum Blindness: CaseIterable {
    case protanopia, deuteranopia, tritanopia

    fileprivate var matrix: [[Double]] {
      switch self {
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  func seen(with blindness: Blindness?) -> Colour {
    guard let blindness else { return self }
    let seen = blindness.matrix.map { row in
      min(1, max(0, row[0] * red + row[1] * green + row[2] * blue))
    }
    return Colour(red: seen[0], green: seen[1], blue: seen[2])
  }

  /// How different two colours look: their distance in CIELAB under D65 (CIE 1976); 2.3 is just
  /// noticeable.
  func distance(to other: Colour) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var lab: [Double] {
    let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    func root(_ share: Double) -> Double {
      share > 0.008856 ? cbrt(share) : (share * 903.3 + 16) / 116
    }
    return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))]
  }
}
