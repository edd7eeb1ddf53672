public import Knowledge

extension [Actor] {
  /// Who held a role, in their own order.
  ///
  /// A person holds a role from the first date on which a document gives it to them to the first
  /// date, that day excluded, on which another person first has the same role of the same body. Where
  /// nobody follows, they hold it through the last date on which a document gives it to them. A role
  /// without any date is held at no time that is known.
  ///
  /// - Parameters:
  ///   - role: compared without case, accents and articles: "the Foreign Minister".
  ///   - body: the state or body, compared alike; nil for any.
  ///   - period: nil for any time, known or not.
  /// - Returns: nobody where the role is not known.
  public func holders(of role: String, body: String?, in period: Period?) -> [Actor] {
    let asked = Office(role: role, of: body)
    let tenures = tenures(of: asked.role)
    return filter { actor in
      actor.affiliations.contains { affiliation in
        let office = Office(affiliation)
        guard office.role == asked.role, asked.body == nil || office.body == asked.body else {
          return false
        }
        guard let period else { return true }
        return tenures[office]?[actor.id].map { $0.overlaps(period) } ?? false
      }
    }
  }

  /// From when to when each holder has each office with this role.
  private func tenures(of role: String) -> [Office: [Actor.ID: Tenure]] {
    var tenures: [Office: [Actor.ID: Tenure]] = [:]
    for actor in self {
      for affiliation in actor.affiliations {
        let office = Office(affiliation)
        guard office.role == role, let period = affiliation.asOf.map(Period.init) else { continue }
        tenures[office, default: [:]][actor.id, default: Tenure(period)].include(period)
      }
    }
    return tenures.mapValues { holders in
      let starts = Set(holders.values.map(\.start)).sorted()
      return holders.mapValues { tenure in
        var tenure = tenure
        if let next = starts.first(where: { $0 > tenure.start }) { tenure.end = next }
        return tenure
      }
    }
  }
}

/// The days on which somebody holds an office, the last excluded.
private struct Tenure {
  var start: CalendarDay
  var end: CalendarDay

  init(_ period: Period) {
    start = period.start
    end = period.end
  }

  mutating func include(_ period: Period) {
    start = min(start, period.start)
    end = max(end, period.end)
  }

  func overlaps(_ period: Period) -> Bool { start < period.end && period.start < end }
}
