import Graphviz

extension Diagram {
  /// Above this many nodes, the focus not counted, only the heaviest lines carry words, and countries
  /// get no boxes.
  static let labelledNodes = 60
  /// How many lines carry words in a larger diagram.
  static let labelledEdges = 40
  /// How many lines carry words in any other diagram: more cannot be read.
  static let legibleEdges = 120
  /// With more lines than this a diagram counts as large too: finding ways and room for words would
  /// take very long, and show nothing.
  static let routedEdges = 300

  /// The diagram in DOT: structure, words and styles, but no places, so that it depends on
  /// neither fonts nor layout.
  ///
  /// Graphviz's own `dot` draws it too: layers from left to right with `newrank`, without which
  /// clusters with labelled lines crash it.
  ///
  /// Its parts are called by `names`, by default its own; a part without name is left out. Without
  /// boxes each actor tells its own country.
  func dotGraph(_ names: Names? = nil, boxes: Bool = true) -> DotGraph {
    let names = names ?? Names(of: self)
    var graph = DotGraph("actors", graphAttributes)
    graph.nodeDefaults = [
      .fontname: .raw(Palette.fonts), .fontsize: .number(Palette.nameSize), .shape: .raw("box"),
      .style: .raw("filled"), .fillcolor: .raw(Palette.white), .color: .raw(Palette.nodeBorder),
      .fontcolor: .raw(Palette.text), .margin: .raw("0.09,0.045"), .width: .raw("0"),
      .height: .raw("0"), .tooltip: .tooltip(""),
    ]
    graph.edgeDefaults = [
      .fontname: .raw(Palette.fonts), .fontsize: .number(Palette.labelSize),
      .arrowsize: .raw("0.6"), .tooltip: .tooltip(""),
    ]
    // A large drawing has no boxes for countries either.
    graph.nodes = dotNodes(names, in: isLarge || !boxes ? homes : [:])
    graph.edges = dotEdges(names)
    graph.clusters = boxes ? dotClusters(names) : []
    let wordless = graph.edges.count { $0.attributes[.label] == nil }
    graph.attributes[.label] = .html(heading(wordless: wordless, of: graph.edges.count))
    return graph
  }

  private var graphAttributes: DotGraph.Attributes {
    [
      .fontname: .raw(Palette.fonts), .bgcolor: .raw(Palette.white),
      .labelloc: .raw("t"), .labeljust: .raw("l"), .pad: .raw("0.3"), .newrank: .raw("true"),
      .rankdir: .raw("LR"), .nodesep: .raw("0.3"), .ranksep: .raw("0.9"),
      .outputorder: .raw("edgesfirst"), .tooltip: .tooltip(title),
    ]
  }

  var isLarge: Bool {
    nodes.count - (focus == nil ? 0 : 1) > Diagram.labelledNodes
      || edges.count > Diagram.routedEdges
  }

  private func dotNodes(_ names: Names, in countries: [String: String]) -> [DotGraph.Node] {
    guard !nodes.isEmpty else {
      return [DotGraph.Node("empty", [.label: .text("Nothing to show."), .shape: .raw("plain")])]
    }
    let degrees = edges.reduce(into: [String: Int]()) { degrees, edge in
      for end in [edge.from, edge.to] { degrees[end, default: 0] += 1 }
    }
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard seen.insert(node.id).inserted, let name = names.nodes[node.id] else { return nil }
      return DotGraph.Node(
        name,
        node.attributes(
          name: name, degree: degrees[node.id] ?? 0, country: countries[node.id],
          isFocus: node.id == focus))
    }
  }

  /// The name of each node's cluster.
  private var homes: [String: String] {
    clusters.reduce(into: [:]) { homes, cluster in
      for node in cluster.nodes { homes[node] = cluster.label }
    }
  }

  private func dotEdges(_ names: Names) -> [DotGraph.Edge] {
    let labelled = labelledEdgeIDs
    var seen: Set<String> = []
    return edges.compactMap { edge in
      guard seen.insert(edge.id).inserted, let name = names.edges[edge.id],
        let tail = names.nodes[edge.from], let head = names.nodes[edge.to]
      else { return nil }
      let attributes = edge.attributes(name: name, isLabelled: labelled.contains(edge.id))
      return DotGraph.Edge(name, from: tail, to: head, attributes)
    }
  }

  private var labelledEdgeIDs: Set<String> {
    let heaviest = edges.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
    return Set(heaviest.prefix(isLarge ? Diagram.labelledEdges : Diagram.legibleEdges).map(\.id))
  }

  private func dotClusters(_ names: Names) -> [DotGraph.Cluster] {
    var placed: Set<String> = []
    return clusters.compactMap { cluster in
      let members = cluster.nodes.compactMap { names.nodes[$0] }
        .filter { placed.insert($0).inserted }
      guard !members.isEmpty, let name = names.clusters[cluster.id] else { return nil }
      return DotGraph.Cluster(name, nodes: members, cluster.attributes(name: name))
    }
  }
}

extension Diagram.Cluster {
  fileprivate func attributes(name: String) -> DotGraph.Attributes {
    let title = Markup(shortened(label, to: 40)).bold.font(
      size: Palette.nameSize, colour: Palette.grey)
    return [
      .label: .html(title), .labeljust: .raw("l"), .style: .raw("rounded,filled"),
      .fillcolor: .raw(Palette.ground), .color: .raw(Palette.border), .id: .raw(name),
      .class: .raw("country"), .tooltip: .tooltip(label), .margin: .raw("12"),
    ]
  }
}
