/// Counts of what should be found, what was found and what of it is right.
struct Tally: Hashable, Sendable {
  var correct = 0
  var gold = 0
  var predicted = 0

  /// The share of what was found that is right, 0 to 1; 0 if nothing was found.
  var precision: Double { predicted == 0 ? 0 : Double(correct) / Double(predicted) }
  /// The share of what should be found that was, 0 to 1; 0 if there was nothing to find.
  var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }
  /// The harmonic mean of precision and recall, 0 to 1.
  var f1: Double {
    gold + predicted == 0 ? 0 : 2 * Double(correct) / Double(gold + predicted)
  }

  /// The counts of two sets of things without order or repetition.
  init<Element: Hashable>(gold: Set<Element>, predicted: Set<Element>) {
    self.init(
      correct: gold.intersection(predicted).count, gold: gold.count, predicted: predicted.count)
  }

  init(correct: Int = 0, gold: Int = 0, predicted: Int = 0) {
    self.correct = correct
    self.gold = gold
    self.predicted = predicted
  }

  static func += (sum: inout Tally, other: Tally) {
    sum.correct += other.correct
    sum.gold += other.gold
    sum.predicted += other.predicted
  }
}
