import Linguistics

/// Other ways to write a sentence, so that the network does not rely on capitals too much.
enum Augmentation: CaseIterable {
  /// LIKE AN OLD HEADLINE.
  case uppercase
  /// Like a Headline of These Days: words of four letters and more, and the first one.
  case titleCase
  /// like a hasty note.
  case lowercase

  /// How often each of them is chosen.
  static let rate: Float = 0.05

  /// One of them, or most often none.
  static func random(_ random: inout RandomSource) -> Augmentation? {
    let choice = Int(random.fraction() / rate)
    return choice < allCases.count ? allCases[choice] : nil
  }

  /// The words of a sentence, written that way.
  func applied(to forms: [String]) -> [String] {
    switch self {
    case .uppercase: forms.map { $0.uppercased() }
    case .lowercase: forms.map { $0.lowercased() }
    case .titleCase:
      forms.enumerated().map { index, form in
        guard index == 0 || form.count >= 4 else { return form }
        return form.prefix(1).uppercased() + form.dropFirst()
      }
    }
  }
}
