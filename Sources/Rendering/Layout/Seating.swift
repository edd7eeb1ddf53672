import Graphviz

/// Gives each member a cell of its block, near those it deals with.
struct Seating {
  private let blocks: [Block]
  private let cells: [[Point]]
  private let neighbours: [String: [String]]
  private(set) var places: [String: Point]

  /// Starts in the order of the members, then swaps two cells of a block as long as that
  /// shortens the lines, at most four rounds over all blocks.
  init(_ blocks: [Block], at centres: [Point], edges: [DotGraph.Edge]) {
    self.blocks = blocks
    cells = zip(blocks, centres).map { $0.cells(at: $1) }
    neighbours = edges.reduce(into: [:]) { neighbours, edge in
      guard edge.tail != edge.head else { return }
      neighbours[edge.tail, default: []].append(edge.head)
      neighbours[edge.head, default: []].append(edge.tail)
    }
    places = [:]
    for (block, cells) in zip(blocks, cells) {
      for (member, cell) in zip(block.members, cells) { places[member] = cell }
    }
    for _ in 0..<4 {
      let before = places
      for index in blocks.indices { improve(index) }
      if places == before { return }
    }
  }

  /// Tries every pair of cells of one block, free cells included.
  private mutating func improve(_ index: Int) {
    guard blocks[index].members.count > 1 else { return }
    for (position, first) in cells[index].enumerated() {
      for second in cells[index][(position + 1)...] { swapIfShorter(first, second, in: index) }
    }
  }

  private mutating func swapIfShorter(_ first: Point, _ second: Point, in index: Int) {
    let here = blocks[index].members.filter { places[$0] == first }
    let there = blocks[index].members.filter { places[$0] == second }
    let touched = here + there
    let before = length(of: touched)
    for member in here { places[member] = second }
    for member in there { places[member] = first }
    guard length(of: touched) > before - 1e-6 else { return }
    for member in here { places[member] = first }
    for member in there { places[member] = second }
  }

  private func length(of members: [String]) -> Double {
    members.reduce(0) { sum, member in
      guard let place = places[member] else { return sum }
      return (neighbours[member] ?? []).reduce(sum) { sum, neighbour in
        places[neighbour].map { sum + place.distance(to: $0) } ?? sum
      }
    }
  }
}

extension Point {
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
