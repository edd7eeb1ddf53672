/// Transforms items side by side and hands the results over one by one, in the items' order.
///
/// At most `width` items are under way or waiting for their turn, so memory does not grow with the
/// batch, and what is handed over never depends on `width`.
/// - Parameters:
///   - items: in the order of the results.
///   - width: at least 1.
///   - transform: a pure function; runs on any thread.
///   - consume: runs serially.
/// - Throws: what `consume` throws, which stops the rest.
func inOrder<Item: Sendable, Result: Sendable>(
  _ items: [Item], width: Int, transform: @escaping @Sendable (Item) -> Result,
  consume: (Result) throws -> Void
) async throws {
  precondition(width >= 1, "at least one item is under way")
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    func start(_ index: Int) {
      guard index < items.count else { return }
      let item = items[index]
      group.addTask { (index, transform(item)) }
    }
    for index in 0..<min(width, items.count) { start(index) }
    var waiting: [Int: Result] = [:]
    var next = 0
    while let (index, result) = try await group.next() {
      waiting[index] = result
      while let ready = waiting.removeValue(forKey: next) {
        try consume(ready)
        start(next + width)
        next += 1
      }
    }
  }
}
