/// Tags that say where names begin and end: outside, or the first, an inner, the last or the only
/// word of a name of some label (BILOU; Ratinov and Roth 2009).
///
/// A tag is a number: 0 for outside, then four for each label.
package enum NameTags {
  /// How many tags there are for so many labels.
  package static func count(labels: Int) -> Int { 1 + 4 * labels }

  private enum Part: Int {
    case first, inner, last, only
  }

  private static func tag(_ part: Part, label: Int) -> Int { 1 + 4 * label + part.rawValue }

  private static func part(of tag: Int) -> Part? { tag == 0 ? nil : Part(rawValue: (tag - 1) % 4) }

  /// Whether a tag may follow another; before the first word and after the last stands outside.
  package static func canFollow(_ tag: Int, _ previous: Int) -> Bool {
    let isInside = part(of: previous) == .first || part(of: previous) == .inner
    let goesOn = part(of: tag) == .inner || part(of: tag) == .last
    guard isInside else { return !goesOn }
    return goesOn && (tag - 1) / 4 == (previous - 1) / 4
  }

  /// The tags of a sentence.
  ///
  /// - Parameters:
  ///   - names: within the sentence, none overlapping another.
  ///   - count: the words of the sentence.
  ///   - labels: the labels in the order of their tags.
  /// - Returns: a tag for each word.
  package static func tags(
    for names: [PredictedName], count: Int, labels: [Mention.Label]
  ) -> [Int] {
    var tags = [Int](repeating: 0, count: count)
    for name in names {
      guard let label = labels.firstIndex(of: name.label) else { continue }
      let last = name.words.upperBound - 1
      for word in name.words { tags[word] = tag(.inner, label: label) }
      tags[name.words.lowerBound] = tag(.first, label: label)
      tags[last] = tag(name.words.count == 1 ? .only : .last, label: label)
    }
    return tags
  }

  /// The names that tags mark; each tag must be able to follow the one before.
  package static func names(of tags: [Int], labels: [Mention.Label]) -> [PredictedName] {
    var names: [PredictedName] = []
    var start = 0
    for (word, tag) in tags.enumerated() {
      guard let part = part(of: tag) else { continue }
      if part == .first || part == .only { start = word }
      if part == .last || part == .only {
        names.append(PredictedName(words: start..<word + 1, label: labels[(tag - 1) / 4]))
      }
    }
    return names
  }

  /// The best tags of a sentence of which each can follow the one before (Viterbi 1967).
  ///
  /// - Parameters:
  ///   - scores: a row for every word; tags are its first columns.
  ///   - words: the rows of the sentence.
  ///   - count: how many tags there are.
  /// - Returns: a tag for each word.
  package static func best(_ scores: Matrix, words: Range<Int>, count: Int) -> [Int] {
    var totals = [Float](repeating: -.infinity, count: count)
    totals[0] = 0
    var next = totals
    var origins: [Int] = []
    origins.reserveCapacity(words.count * count)
    for word in words {
      let first = origins.count
      appendOrigins(of: totals, to: &origins)
      for tag in 0..<count { next[tag] = totals[origins[first + tag]] + scores[word, tag] }
      swap(&totals, &next)
    }
    return trace(from: bestEnd(totals), through: origins, count: count)
  }

  /// For every tag the one of the best total that may stand before it, outside or the first of
  /// equals.
  private static func appendOrigins(of totals: [Float], to origins: inout [Int]) {
    let end = bestEnd(totals)
    origins.append(end)
    for first in stride(from: tag(.first, label: 0), to: totals.count, by: 4) {
      let inner = first + Part.inner.rawValue
      let start = totals[inner] > totals[first] ? inner : first
      // In the order of `Part`: the first and the only word follow an end, the others a start.
      origins.append(end)
      origins.append(start)
      origins.append(start)
      origins.append(end)
    }
  }

  /// The best tag after which no name goes on.
  private static func bestEnd(_ totals: [Float]) -> Int {
    var best = 0
    for first in stride(from: tag(.first, label: 0), to: totals.count, by: 4) {
      for end in first + Part.last.rawValue...first + Part.only.rawValue
      where totals[end] > totals[best] {
        best = end
      }
    }
    return best
  }

  private static func trace(from last: Int, through origins: [Int], count: Int) -> [Int] {
    var tags = [Int](repeating: 0, count: origins.count / count)
    var tag = last
    for word in tags.indices.reversed() {
      tags[word] = tag
      tag = origins[word * count + tag]
    }
    return tags
  }
}
