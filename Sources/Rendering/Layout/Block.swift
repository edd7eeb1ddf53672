import Graphviz

/// A country's actors as a grid under its name, or one actor that stands alone.
struct Block: Identifiable {
  /// Of the cluster, or of the lone node.
  let id: String
  /// Node ids, in the order of the diagram.
  let members: [String]
  /// Nil for a lone actor.
  let title: Size?
  /// All cells are as large as the largest member.
  let cell: Size
  let columns: Int
  /// Between cells, in points: wide enough for the words of lines inside the block.
  let gap: Size

  static let padding = 14.0
  static let titleHeight = 22.0

  /// A lone actor.
  init(lone node: String, sizes: Sizes) {
    id = node
    members = [node]
    title = nil
    cell = sizes.nodes[node] ?? Size(width: 0, height: 0)
    columns = 1
    gap = Size(width: 0, height: 0)
  }

  /// One column for up to three members, two for up to eight, then three or four.
  init(_ cluster: DotGraph.Cluster, inner: [DotGraph.Edge], sizes: Sizes) {
    id = cluster.id
    members = cluster.nodes
    title = sizes.titles[cluster.id] ?? Size(width: 0, height: 0)
    let boxes = cluster.nodes.compactMap { sizes.nodes[$0] }
    cell = Size(
      width: boxes.map(\.width).max() ?? 0, height: boxes.map(\.height).max() ?? 0)
    columns = members.count <= 3 ? 1 : members.count <= 8 ? 2 : members.count <= 15 ? 3 : 4
    let words = inner.compactMap { sizes.labels[$0.id] }
    let widest = words.map(\.width).max() ?? 0
    // Between two neighbours one above the other, the words of all their lines stack up.
    let twins = Dictionary(grouping: inner) { Set([$0.tail, $0.head]) }.values.map(\.count).max()
    gap = Size(
      width: columns == 1 ? 0 : max(26, min(130, widest + 24)),
      height: words.isEmpty ? 14 : 26 + 12 * Double(min(twins ?? 1, 8)))
  }

  var rows: Int { (members.count + columns - 1) / columns }

  /// The whole block, its name and padding included.
  var size: Size {
    guard let title else { return cell }
    let width = Double(columns) * cell.width + Double(columns - 1) * gap.width
    let height = Double(rows) * cell.height + Double(rows - 1) * gap.height
    return Size(
      width: max(width, title.width) + 2 * Block.padding,
      height: height + 2 * Block.padding + Block.titleHeight)
  }

  /// The centres of the cells, row by row from the top left, of a block at a place.
  func cells(at centre: Point) -> [Point] {
    guard title != nil else { return [centre] }
    let width = Double(columns) * cell.width + Double(columns - 1) * gap.width
    let left = centre.x - width / 2 + cell.width / 2
    let top = centre.y + size.height / 2 - Block.titleHeight - Block.padding - cell.height / 2
    return (0..<rows * columns).map { index in
      Point(
        x: left + Double(index % columns) * (cell.width + gap.width),
        y: top - Double(index / columns) * (cell.height + gap.height))
    }
  }

  /// Where the name stands: top left.
  func titleCentre(at centre: Point) -> Point {
    let width = title?.width ?? 0
    return Point(
      x: centre.x - size.width / 2 + Block.padding + width / 2,
      y: centre.y + size.height / 2 - Block.padding / 2 - Block.titleHeight / 2)
  }
}
