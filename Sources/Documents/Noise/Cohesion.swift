/// How much of a unit's vocabulary the rest of the article shares.
///
/// The idea is that of lexical cohesion in Hearst, "TextTiling: Segmenting Text into
/// Multi-paragraph Subtopic Passages" (Computational Linguistics 23, 1997), with names counted
/// twice.
struct Cohesion {
  private let shapes: [LineShape]
  /// The units that words are looked up in.
  private let members: Set<Int>
  /// How many members have a stem.
  private var counts: [String: Int] = [:]

  init(_ shapes: [LineShape], members: [Int]) {
    self.shapes = shapes
    self.members = Set(members)
    for key in members.flatMap({ shapes[$0].keys.keys }) { counts[key, default: 0] += 1 }
  }

  /// The weight of the unit's stems that another member has, from 0 to 1.
  func share(of index: Int) -> Double {
    let keys = shapes[index].keys
    let own = members.contains(index) ? 1 : 0
    let total = keys.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let shared = keys.reduce(0) { $0 + ((counts[$1.key] ?? 0) > own ? $1.value : 0) }
    return Double(shared) / Double(total)
  }

  /// The median share of the given units; 0 if there are none.
  func median(of indices: [Int]) -> Double {
    let shares = indices.map(share).sorted()
    return shares.isEmpty ? 0 : shares[shares.count / 2]
  }
}
