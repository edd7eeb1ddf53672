import Knowledge
import Rendering
import TestSupport
import Testing

/// A line answers to the pointer and tells its words in every view, whether it carries them or not.
@Suite(.serialized)
struct PageLineTests {
  /// A hundred and seventy lines between forty actors, of every status, in three years.
  private static let crowd = TestSupport.graph(
    of: (0..<170).flatMap { index in
      let ends = ("actor \(index % 40)", "actor \((index + 1 + index / 40) % 40)")
      let relation = ["met", "thanked", "warned", "aided", "sued"][index % 5]
      return (0..<(index % 3 == 0 ? 3 : 1)).map { turn in
        statement(
          ends.0, turn == 1 ? "exchanged letters with" : relation, ends.1,
          status: Status.allCases[(index + index / 7) % 5],
          on: "\(2023 + (index + turn / 2) % 3)-05-01", in: "\(index).txt", at: turn)
      }
    })

  private static let views = ["", "year=2024", "compare=2023-2025", "relations=sued&year=2025"]

  @Test func `tells relations and status in the tooltip of every line of every view`() throws {
    let view = try PageView(Page(of: Self.crowd, title: "A crowd"))
    var told = 0
    for fragment in Self.views {
      try view.open(fragment)
      let silent = try view.list(
        """
        [...document.querySelectorAll('#frame .relation:not(.off)')].flatMap((line) => {
          const title = line.querySelector('title').textContent;
          const rows = [...document.querySelectorAll(`#statements [data-line=${line.id}]`)]
            .filter((row) => !row.hidden);
          // Of two years, the later one is told where it has something to tell.
          const year = Math.max(...rows.map((row) => Number(row.dataset.year)));
          const words = { reported: '«reported»', planned: '«planned»', uncertain: ' ?',
            denied: '«denied»', asserted: '' };
          const mark = [...line.classList].find((name) => name.startsWith('mark-'));
          const sign = { 'mark-added': ', + ', 'mark-gone': ', − ', 'mark-changed': ', Δ ' }[mark];
          if (!title.includes(sign ?? ', ')) return [`${title}: ${mark}`];
          return rows.filter((row) => !location.hash.includes('compare')
              || Number(row.dataset.year) === year)
            .filter((row) => !title.includes(row.dataset.relation)
              || !title.includes(words[row.dataset.status]))
            .map((row) => `${title}: ${row.dataset.relation}, ${row.dataset.status}`);
        })
        """)
      #expect(silent == [], "\(fragment)")
      told += try view.list(
        "[...document.querySelectorAll('.relation:not(.off)')].map((line) => line.id)"
      ).count
    }
    #expect(told > 300)
  }

  @Test func `counts the lines that carry words, where some carry none`() throws {
    let view = try PageView(Page(of: Self.crowd, title: "A crowd"))
    let counts = """
      ['.words', '.relation'].map((each) =>
        String(document.querySelectorAll(`#frame ${each}:not(.off)`).length))
      """
    for fragment in Self.views {
      try view.open(fragment)
      let seen = try view.list(counts)
      let status = try view.status
      let words = "\(seen[0]) of \(seen[1]) lines carry words; "
      #expect(seen[0] != seen[1] && status.contains(words), "\(status)")
    }
    #expect(try view.status.contains("; the others tell theirs when pointed at."))
    try view.open("statuses=-")
    #expect(try !view.status.contains("words"))
    let few = try PageView()
    #expect(try !few.status.contains("words"))
  }

  @Test func `tells the words of a line without any in the panel of its actor`() throws {
    let view = try PageView(Page(of: Self.crowd, title: "A crowd"))
    let line = """
      [...document.querySelectorAll('.relation')]
        .find((line) => !document.getElementById(`l_${line.id}`)).id
      """
    let row = "document.querySelector(`#statements [data-line=${\(line)}]`).dataset"
    let (id, actor) = (try view.browser.text(line), try view.browser.text("\(row).from"))
    let relation = try view.browser.text("\(row).relation")
    for fragment in ["line=\(id)", "actor=\(actor)"] {
      try view.open(fragment)
      let words = try view.list(
        "[...document.querySelectorAll('#panel summary')].map((each) => each.textContent)")
      #expect(words.contains { $0.contains(relation) }, "\(words)")
    }
  }

  @Test(arguments: ["", "year=2025", "compare=2023-2025", "compare=2024-2025"])
  func `grows thicker under the pointer`(_ fragment: String) throws {
    let many = (0..<60).map { number in
      statement("dan", "met", "eve", symmetric: true, on: "2025-03-02", in: "\(number).txt")
    }
    let graph = TestSupport.graph(of: SmallWorld.statements + many)
    let view = try PageView(Page(of: graph, title: "A small world"), at: fragment)
    let lines = try view.list(
      "[...document.querySelectorAll('#frame .relation:not(.off)')].map((line) => line.id)")
    #expect(lines.count > 3)
    for line in lines {
      let width = """
        parseFloat(getComputedStyle(document.querySelector('#\(line) path')).strokeWidth)
        """
      let before = try #require(Double(try view.browser.text(width)))
      // Words and names may lie over some of it.
      let place = try view.browser.value(
        """
        (() => {
          const path = document.querySelector('#\(line) path');
          path.scrollIntoView({ block: "center", inline: "center" });
          const length = path.getTotalLength();
          for (let share = 0.02; share < 1; share += 0.02) {
            const { x, y } = path.getPointAtLength(length * share)
              .matrixTransform(path.getScreenCTM());
            if (document.elementFromPoint(x, y) === path) return [x, y];
          }
          return null;
        })()
        """)
      let point = try #require(place as? [Double])
      try view.browser.point(x: point[0], y: point[1])
      let after = try #require(Double(try view.browser.text(width)))
      #expect(after >= before + 1, "\(line): \(before), \(after)")
      try view.browser.point(x: 1, y: 1)
    }
  }
}
