import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

struct DifferenceReportTests {
  private let sample = graph(
    of: [
      statement("ada", "signed with", "ben", symmetric: true, status: .planned, written: "2024"),
      statement(
        "ada", "signed with", "ben", event: .support, symmetric: true, on: "2025-08-08",
        in: "later.txt", written: "2025-09", at: 1),
      statement(
        "ada", "thanked", "cy", event: .support, in: "later.txt", written: "2025-09", at: 2),
      statement("ada", "visited", "dora", written: "2024", at: 3),
      statement("ben", "visited", "dora", written: "2024", at: 4),
      statement("ben", "visited", "dora", in: "later.txt", written: "2025-09", at: 5),
    ])

  private func report(_ before: String, _ after: String, context: Int = 0) -> Difference {
    let diff = GraphDiff(of: sample, before: period(before), after: period(after))
    return Difference(diff: diff, shown: diff.pairs(withContext: context))
  }

  @Test func `a plan that came true leads the new facts`() {
    #expect(
      report("2024", "2025").text(.plain) == """
        period  documents  events  a document  statements  undated  publishers
        2024    1          3       3.0         3           3
        2025    1          3       3.0         3           2

        New facts in 2025: 2 pairs
          ada – ben   planned → asserted
            2024  signed with  planned   (2024)      [1]
            2025  signed with  asserted  2025-08-08  [2]
          ada – cy
            2025  ada thanked  asserted  (2025-09)   [2]

        Facts not mentioned in 2025: 1 pair
          ada – dora
            2024  ada visited  asserted  (2024)  [1]

        1 unchanged pair not shown; see --context

        Sources
          [1]  2024     note.txt
          [2]  2025-09  later.txt
        Not mentioned does not mean ended: it rests on which documents there are. A date in \
        brackets is the document's.

        """)
  }

  @Test func `unchanged pairs near a change are shown on demand`() {
    let text = report("2024", "2025", context: 1).text(.plain)
    #expect(
      text.contains(
        """
        Facts in both: 1 pair
          ben – dora
            2024  ben visited  asserted  (2024)     [1]
            2025  ben visited  asserted  (2025-09)  [2]

        """))
    #expect(!text.contains("not shown"))
    #expect(report("2024", "2025", context: 1).records.rows.count == 4)
    #expect(report("2024", "2025").records.rows.count == 3)
  }

  @Test func `a period does not differ from itself`() {
    #expect(report("2024", "2024").isEmpty)
    #expect(!report("2024", "2025").isEmpty)
  }

  @Test func `JSON counts and names what became of each pair`() {
    let json = report("2024", "2025").json.line
    #expect(json.contains(#""counts":{"added":1,"gone":1,"changed":1,"unchanged":1}"#))
    #expect(
      json.contains(
        #"{"first":"ada","second":"ben","change":"changed","aspects":["relation","status","dates"],"facts":"new","#
      ))
    #expect(
      json.contains(#""before":{"label":"2024","documents":1,"publishers":[],"statements":3"#))
  }
}
