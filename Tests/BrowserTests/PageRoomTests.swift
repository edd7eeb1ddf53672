import Rendering
import TestSupport
import Testing

/// Views write other words than the drawing has, signs before them too; there is room for all.
@Suite(.serialized)
struct PageRoomTests {
  @Test(arguments: [5, 13, 21, 34] as [UInt64])
  func `lets no words cover others or leave their outline in any year or comparison`(
    _ seed: UInt64
  ) throws {
    let graph = RandomCorpus(seed: seed, documents: 9, statementsInEach: 6).graph
    let view = try PageView(Page(of: graph, title: "A random world"))
    var words = 0
    for fragment in [
      "", "year=2023", "year=2024", "year=2025", "compare=2023-2024", "compare=2024-2025",
      "compare=2023-2025",
    ] {
      try view.open(fragment)
      words += try view.words.count
      let clashes = try view.list(PageRoomTests.clashes)
      #expect(clashes.isEmpty, "\(fragment): \(clashes)")
    }
    #expect(words > 40)
  }

  /// Pairs of texts that overlap by more than a pixel, and names that stand out of their boxes.
  private static let clashes = """
    (() => {
      const seen = (selector) => [...document.querySelectorAll(`#frame ${selector}:not(.off)`)];
      const texts = (group) => [...group.querySelectorAll("text")].filter((text) => text.textContent)
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
      const outlines = seen(".actor").map((group) => ({
        name: group.id, box: group.querySelector("path, polygon").getBoundingClientRect(), group }));
      const words = seen(".words").map(texts);
      const meet = (one, other) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
        && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
      const clashes = (some, others) => some.flatMap((one) => others
        .filter((other) => meet(one.box, other.box)).map((other) => `${one.name} on ${other.name}`));
      return [
        ...words.flatMap((some, index) => clashes(some, words.slice(index + 1).flat())),
        ...words.flatMap((some) => clashes(some, outlines)),
        ...outlines.flatMap(({ name, box, group }) => texts(group)
          .filter((text) => text.box.left < box.left || text.box.right > box.right)
          .map((text) => `${text.name} out of ${name}`)),
      ];
    })()
    """
}
