import Knowledge

/// Forms that are one actor of the corpus.
struct Cluster: Sendable {
  /// Sorted by position; never empty.
  let members: [Member]
  /// One of each name and state.
  private let distinct: [Profile]
  /// Those of all members, in their order.
  let offices: Offices

  init(_ members: [Member]) {
    guard members.count > 1 else {
      self.members = members
      distinct = members.map(\.profile)
      offices = members.first?.profile.offices ?? Offices()
      return
    }
    self.members = members.sorted { $0.position < $1.position }
    var seen = Set<NameForm>()
    distinct = self.members.map(\.profile).filter { seen.insert($0.form).inserted }
    var offices = Offices()
    for member in self.members { offices.append(member.profile.offices) }
    self.offices = offices
  }

  init(_ clusters: [Cluster]) {
    self.init(clusters.flatMap(\.members))
  }

  /// Each once.
  var forms: [NameForm] { distinct.map(\.form) }

  var formCount: Int { distinct.count }

  /// The place of the first form.
  var position: Int { members[0].position }

  /// The name that most documents use.
  var name: String { bestName(of: members) }

  var countries: Set<String> { Set(distinct.compactMap(\.form.country)) }

  /// How far all forms of the one agree with all forms of the other; nil if some do not.
  func agreement(with other: Cluster) -> Agreement? {
    var furthest = Agreement.letters
    for profile in distinct {
      for otherProfile in other.distinct {
        guard let agreement = profile.form.agreement(with: otherProfile.form) else { return nil }
        furthest = max(furthest, agreement)
      }
    }
    if furthest == .lastWords, !offices.share(with: other.offices) { return nil }
    if furthest.isLoose, offices.rivalry(with: other.offices) != nil { return nil }
    return furthest
  }

  /// The cluster with a note on each form.
  func noting(_ note: String) -> Cluster {
    Cluster(
      members.map { member in
        var member = member
        member.note = note
        return member
      })
  }
}

/// The name that most documents use; a short one, or one in capitals, only if there is no other.
func bestName(of members: [Member]) -> String {
  if members.count == 1 { return members[0].usage.form.name }
  let full = members.filter { $0.form.short == nil }
  let usages = (full.isEmpty ? members : full).map(\.usage)
  let written = usages.filter { $0.form.name != $0.form.name.uppercased() }
  return mostFrequent(
    (written.isEmpty ? usages : written).map { ($0.form.name, $0.documents) }) ?? ""
}

/// The value that occurs most often, of equally frequent ones the first by bytes.
func mostFrequent(_ values: [(value: String?, count: Int)]) -> String? {
  if values.count == 1 { return values[0].value }
  let known = values.compactMap { value, count in value.map { ($0, count) } }
  let counts = Dictionary(known, uniquingKeysWith: +)
  return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
}
