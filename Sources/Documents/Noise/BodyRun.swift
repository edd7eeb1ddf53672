/// Finds the stretch of a page that the article takes up.
///
/// The stretch is the one whose units have the greatest sum of scores, sentences counting for it
/// and furniture against, as in Pasternack and Roth, "Extracting Article Text from the Web with
/// Maximum Subsequence Segmentation" (WWW 2009). The scores here are set by hand: they rest on
/// length, shape and shared vocabulary.
struct BodyRun {
  private let shapes: [LineShape]
  private let kinds: [Furniture?]
  private let hasStructure: Bool
  /// The units that are sentences and no furniture.
  private let prose: [Int]
  /// The share of its vocabulary that each unit has in common with the prose.
  private let shares: [Double]
  /// The share that a paragraph of this page is expected to have.
  private let expected: Double
  /// The long paragraphs that share what is expected.
  private let core: [Int]
  private let strangers: Set<Int>
  /// The short lines of lists that a sentence announces.
  let listed: Set<Int>
  /// Whether the page shows no sign of a site around the text.
  private let isClean: Bool

  init(_ shapes: [LineShape], kinds: [Furniture?], hasStructure: Bool) {
    let prose = shapes.indices.filter {
      shapes[$0].isProse && kinds[$0] == nil && shapes[$0].hint != .noise
    }
    let long = prose.filter { shapes[$0].isLong }
    let cohesion = Cohesion(shapes, members: prose)
    let shares = shapes.indices.map(cohesion.share)
    let expected = 0.8 * cohesion.median(of: long.isEmpty ? prose : long)
    self.shapes = shapes
    self.kinds = kinds
    self.hasStructure = hasStructure
    self.prose = prose
    self.shares = shares
    self.expected = expected
    core = long.filter { shares[$0] >= expected }
    strangers = Self.strangers(among: prose, shapes, shares, expected)
    listed = Furniture.lists(in: shapes, kinds: kinds)
    isClean = !kinds.contains { kind in
      kind.map { [.control, .appeal, .marker, .teaser, .copyright].contains($0) } == true
    }
  }

  /// The units of the article, from its first sentence to its last; nil if the page has none.
  var range: Range<Int>? {
    guard !prose.isEmpty else { return nil }
    let end = tailStart ?? shapes.count
    var best: (range: Range<Int>, sum: Double)?
    var start = 0
    var sum = 0.0
    for index in 0..<end {
      if sum <= 0 { (start, sum) = (index, 0) }
      sum += score(of: index)
      if sum > best?.sum ?? 0 { best = (start..<index + 1, sum) }
    }
    return best.map { withoutTeasers($0.range) }
  }

  /// How many words a unit counts for the article, in fives; negative if against it.
  private func score(of index: Int) -> Double {
    let shape = shapes[index]
    if shape.hint == .noise || shape.hint == .headline { return 0 }
    switch kinds[index] {
    case .caption, .byline, .credit, .date, .echo: return -0.5
    case .some: return -1.5
    case nil: break
    }
    guard shape.isProse else {
      return shape.hint == .none && !listed.contains(index) && !keepsLine(index) ? -1 : 0
    }
    if strangers.contains(index) { return -1 }
    return min(6, Double(shape.words.count) / 5)
  }

  /// Short sentences of which two in a row share next to nothing with the rest.
  private static func strangers(
    among prose: [Int], _ shapes: [LineShape], _ shares: [Double], _ expected: Double
  ) -> Set<Int> {
    guard prose.count >= 6 else { return [] }
    let lone = prose.map { index in
      shares[index] < expected / 3 && shapes[index].words.count < 25 && !shapes[index].hasQuote
    }
    let places = lone.indices.filter { place in
      let isBeside = place > 0 && lone[place - 1] || place + 1 < lone.count && lone[place + 1]
      return lone[place] && isBeside
    }
    return Set(places.map { prose[$0] })
  }

  /// Where a heading such as "More stories" ends the article: one after which no article goes on.
  private var tailStart: Int? {
    kinds.indices.first { index in
      guard kinds[index] == .marker, shapes[index].hint != .noise else { return false }
      return prose[0] < index && !resumes(after: index)
    }
  }

  /// Whether the article goes on after an inserted list of others.
  func resumes(after index: Int) -> Bool {
    let later = core.suffix(2).filter { $0 > index }
    return later.count == 2 || core.last { shapes[$0].sentences >= 2 }.map { $0 > index } == true
  }

  /// Whether a unit is a paragraph that goes on with the article after an insertion.
  func isContinuation(_ index: Int) -> Bool {
    guard kinds[index] == nil, shapes[index].isLong else { return false }
    return shapes[index].sentences >= 2 || shares[index] >= expected
  }

  /// The weight of a unit's vocabulary that the prose shares, from 0 to 1.
  func share(of index: Int) -> Double { shares[index] }

  /// Whether a line without an end counts as a sentence that lacks its full stop.
  func keepsLine(_ index: Int) -> Bool { isClean && shapes[index].words.count >= 5 }
}

extension BodyRun {
  /// How many units at the end are looked at as texts of other articles.
  private static let window = 40

  /// Cuts off the texts of other articles that follow pasted text without a heading.
  ///
  /// The cut is made where the units after it fall short of the expected share by the greatest sum.
  /// Such texts are single sentences, three at least; only a page with other furniture has them,
  /// and only a long article vouches for its vocabulary.
  private func withoutTeasers(_ run: Range<Int>) -> Range<Int> {
    let inside = prose.filter(run.contains)
    guard !hasStructure, inside.count >= 8, kinds.contains(where: { $0 != nil }) else { return run }
    let own = Cohesion(shapes, members: inside)
    let expected = 0.8 * own.median(of: inside)
    var best = (cut: run.upperBound, lack: 0.6)
    var lack = 0.0
    var others = (count: 0, single: 0)
    for index in inside.suffix(min(Self.window, inside.count - 5)).reversed() {
      lack += expected - own.share(of: index)
      others.count += 1
      others.single += shapes[index].sentences <= 1 ? 1 : 0
      if others.count >= 3, lack > best.lack, others.single * 5 >= others.count * 4 {
        best = (index, lack)
      }
    }
    return run.lowerBound..<best.cut
  }
}
