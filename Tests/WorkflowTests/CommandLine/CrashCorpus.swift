import TestSupport

/// Short articles of six years about the same few pairs of people and states, and what becomes of them:
/// in the second generation every tenth is gone, two of ten say something else, and some are new.
enum CrashCorpus: Int {
  case first = 1
  case second

  private static let people = [
    "Mira Halvorsen", "Tomas Petrosyan", "Anna Lindqvist", "Jorge Albarado", "Karim Haddad",
    "Petra Novotna",
  ]
  private static let states = ["Norway", "Estonia", "Kenya", "Peru", "Jordan", "Finland"]
  private static let acts = ["met", "criticised", "praised", "called"]

  /// Writes the articles into the folder `texts`.
  func write(into folder: TemporaryFolder) throws {
    for number in 0..<(self == .first ? 500 : 550) where self == .first || number % 10 != 3 {
      let day = "\(2020 + number % 7 % 6)-\(10 + number % 3)-\(10 + number % 19)"
      try folder.write(Array(text(number).utf8), to: "texts/\(day)-note-\(number).txt")
    }
  }

  private func text(_ number: Int) -> String {
    let (one, other) = (number % 6, (number % 6 + 1 + number / 6 % 2) % 6)
    let isChanged = self == .second && number % 10 > 7
    // Somebody new, so that the actors have to be resolved anew.
    let partner = isChanged ? "Lena Brandt" : Self.people[other]
    let act = Self.acts[(number + (isChanged ? 1 : 0)) % 4]
    return """
      \(Self.states[one])'s Foreign Minister \(Self.people[one]) \(act) \
      \(partner), the prime minister of \(Self.states[other]), in Geneva on Friday.

      \(Self.states[other]) and \(Self.states[one]) signed an agreement. \
      \(Self.states[one]) accused \(Self.states[other]) of delay.
      """
  }
}
