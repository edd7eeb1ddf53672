import Graph
import Knowledge

extension Difference {
  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "before": json(diff.before), "after": json(diff.after),
      "counts": .object(
        GraphDiff.Change.allCases.map { change in
          .init(name: change.rawValue, value: .integer(diff.pairs(change).count))
        }),
      "pairs": .array(shown.map(json)),
      "appearing": JSON(diff.appearing), "notMentioned": JSON(diff.notMentioned),
      "roleChanges": .array(
        diff.roleChanges.map { change in
          [
            "actor": .string(change.actor), "before": json(change.before),
            "after": json(change.after),
          ]
        }),
      "identityChanges": .array(
        diff.identityChanges.map { change in
          [
            "actor": .string(change.actor), "before": json(change.before),
            "after": json(change.after),
          ]
        }),
      "dateless": .integer(diff.dateless), "actors": .array(diff.actors.map(\.json)),
      "documents": sources.json,
    ]
  }

  private func json(_ coverage: GraphDiff.Coverage) -> JSON {
    [
      "label": .string(coverage.label), "documents": .integer(coverage.documents),
      "publishers": JSON(coverage.publishers), "statements": .integer(coverage.statements),
      "undated": .integer(coverage.undated), "events": .integer(coverage.events),
      "eventsPerDocument": coverage.rate(of: coverage.events).map { .decimal($0 / 100) } ?? .null,
    ]
  }

  private func json(_ pair: GraphDiff.Pair) -> JSON {
    [
      "first": .string(pair.first), "second": .string(pair.second),
      "change": .string(pair.change.rawValue),
      "aspects": JSON(GraphDiff.Aspect.allCases.filter(pair.aspects.contains).map(\.rawValue)),
      "facts": .string(pair.facts.rawValue),
      "before": json(pair.before, diff.before, diff.edgesBefore(pair)),
      "after": json(pair.after, diff.after, diff.edgesAfter(pair)),
    ]
  }

  private func json(_ side: GraphDiff.Side, _ coverage: GraphDiff.Coverage, _ edges: [Edge])
    -> JSON
  {
    [
      "events": .integer(side.events), "publishers": .integer(side.publishers),
      "eventsPerDocument": coverage.rate(of: side.events).map { .decimal($0 / 100) } ?? .null,
      "first": JSON(side.first?.description), "last": JSON(side.last?.description),
      "status": JSON(side.status?.rawValue), "edges": .array(edges.map(\.json)),
    ]
  }

  private func json(_ actor: Actor) -> JSON {
    [
      "id": .string(actor.id), "name": .string(actor.name), "kind": .string(actor.kind.rawValue),
      "country": JSON(actor.country),
    ]
  }

  private func json(_ roles: [Affiliation]) -> JSON {
    .array(
      roles.map {
        ["role": .string($0.role), "of": JSON($0.of), "asOf": JSON($0.asOf?.description)]
      })
  }

  /// A row a pair that is shown.
  public var records: Records {
    func cells(_ side: GraphDiff.Side) -> [JSON] {
      [
        .integer(side.events), .integer(side.publishers), JSON(side.status?.rawValue),
        JSON(side.first?.description), JSON(side.last?.description),
      ]
    }
    let sides = ["Before", "After"].flatMap { side in
      ["events", "publishers", "status", "first", "last"].map { $0 + side }
    }
    return Records(
      ["first", "second", "change", "aspects", "facts"] + sides,
      shown.map { pair in
        let aspects = GraphDiff.Aspect.allCases.filter(pair.aspects.contains).map(\.rawValue)
        let head: [JSON] = [
          .string(name(pair.first)), .string(name(pair.second)), .string(pair.change.rawValue),
          JSON(aspects), .string(pair.facts.rawValue),
        ]
        return head + cells(pair.before) + cells(pair.after)
      })
  }
}
