import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// The table of actors by actors, read off its drawing.
struct MatrixTests {
  private func texts(_ diagram: Diagram) throws -> [String] {
    try #require(DrawnSVG(try diagram.drawn(.matrix, as: .svg))).texts
  }

  /// The tooltip of each cell by its id: "m_ROW_COLUMN".
  private func cells(_ diagram: Diagram) throws -> [String: String] {
    let svg = String(decoding: try diagram.drawn(.matrix, as: .svg), as: UTF8.self)
    return Dictionary(
      svg.matches(of: /<g id="a_(m_\d+_\d+)"><a [^>]*xlink:title="([^"]*)"/)
        .map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
  }

  private func diagram(
    _ edges: [Diagram.Edge], clusters: [Diagram.Cluster] = []
  ) -> Diagram {
    Diagram(
      title: "T", caption: [], nodes: ["b", "a", "c"].map { Samples.node($0, $0.uppercased()) },
      edges: edges, clusters: clusters)
  }

  @Test func `has a row and a column an actor, countries by name, then the others`() throws {
    let texts = try texts(Samples.small)
    let rows = ["Aldoria", "Mira Tolan", "Brenmark", "Jonas Kray", "Others", "Hill League"]
    let places = rows.compactMap { row in texts.lastIndex(of: row) }
    #expect(places == places.sorted() && places.count == rows.count)
    #expect(texts.filter { $0 == "Aldoria" }.count == 2)
    for number in 1...4 {
      #expect(texts.count { $0.trimmingPrefix(" ").split(separator: " ") == ["\(number)"] } >= 2)
    }
  }

  @Test func `shows in a cell what the row did to the column`() throws {
    #expect(try Set(cells(diagram([Samples.edge("1", "c", "a", "accused")])).keys) == ["m_3_1"])
    let met = [Samples.edge("1", "a", "b", "met", symmetric: true)]
    #expect(try Set(cells(diagram(met)).keys) == ["m_1_2", "m_2_1"])
    var mutual = Samples.edge("1", "a", "b", "thanked")
    mutual.mutual = true
    #expect(try Set(cells(diagram([mutual])).keys) == ["m_1_2", "m_2_1"])
    #expect(try cells(diagram([Samples.edge("1", "a", "nobody", "met")])).isEmpty)
    #expect(
      try Set(cells(diagram([Samples.edge("1", "a", "a", "met", symmetric: true)])).keys)
        == ["m_1_1"])
  }

  @Test(arguments: [
    ("accused ×3", Diagram.Line.asserted, 3, nil, "a3"), ("met", .asserted, 1, nil, "m"),
    ("met «reported»", .reported, 1, nil, "«m»"), ("signed «planned»", .planned, 2, nil, "s2?"),
    ("met ?", .uncertain, 1, nil, "m?"), ("met «denied»", .denied, 1, nil, "¬m"),
    ("met", .asserted, 4, Diagram.Mark.added, "+m4"), ("met", .asserted, 1, .gone, "−m"),
    ("+met ×2", .asserted, 2, .changed, "Δm2"), ("met", .asserted, 1000, .same, "m99+"),
    ("«»", .asserted, 1, nil, "•"),
  ])
  func `tells sign, letter, number and doubt`(
    _ label: String, _ line: Diagram.Line, _ weight: Int, _ mark: Diagram.Mark?, _ text: String
  ) throws {
    let edge = Samples.edge("1", "a", "b", label, line: line, weight: weight, mark: mark)
    #expect(try texts(diagram([edge])).contains(text))
  }

  @Test(arguments: [
    ("thanked", EventType.support, false, "t&"), ("met", .consult, false, "m"),
    ("signed", .agree, true, "s§"), ("accused", .accuse, false, "a!"),
  ])
  func `tells the tone by a sign too`(
    _ label: String, _ event: EventType, _ isFormal: Bool, _ text: String
  ) throws {
    let diagram = Diagram(
      of: graph(of: [statement("ana", label, "bo", event: event, formal: isFormal)]), title: "T")
    #expect(try texts(diagram).contains(text))
  }

  @Test func `tells of each direction only what was done in it, and how often`() throws {
    let diagram = Diagram(
      of: graph(of: [
        statement("ana", "met", "bo", symmetric: true, on: "2024-01-01"),
        statement("ana", "contacted", "bo", event: .consult, on: "2024-02-01"),
        statement("ana", "contacted", "bo", event: .consult, on: "2024-03-01"),
        statement("bo", "accused", "ana", event: .accuse, status: .reported, on: "2024-04-01"),
      ]), title: "T")
    let texts = try texts(diagram)
    #expect(texts.contains("c2…") && texts.contains("m…"), "\(texts)")
    let diff = GraphDiff(
      of: graph(of: [
        statement("ana", "praised", "bo", event: .support, on: "2023-01-01"),
        statement("bo", "attacked", "ana", event: .assault, status: .denied, on: "2024-01-01"),
      ]), before: period("2023"), after: period("2024"))
    let compared = try self.texts(Diagram(of: diff, title: "T"))
    #expect(compared.contains("−p") && compared.contains("+¬a"), "\(compared)")
  }

  @Test func `puts facts first, and quotes all`() throws {
    let edges = [
      Samples.edge("1", "a", "b", "planned", line: .planned, weight: 9, tooltip: "Late."),
      Samples.edge("2", "a", "b", "urged", weight: 1, tooltip: "Second."),
      Samples.edge("3", "a", "b", "met", weight: 2, tooltip: "First."),
    ]
    #expect(try texts(diagram(edges)).contains("m2…"))
    #expect(try cells(diagram(edges)) == ["m_1_2": "First. Second. Late."])
  }

  @Test func `tells in its legend what the cells use, and nothing else`() throws {
    let plain = try texts(diagram([Samples.edge("1", "a", "b", "met")]))
    #expect(plain.contains("first letter of the relation, number of events"))
    for absent in ["planned or uncertain", "more besides", "acts on", "thicker: more events"] {
      #expect(!plain.contains(absent))
    }
    let doubt = [
      Samples.edge("1", "a", "b", "met"), Samples.edge("2", "a", "b", "met ?", line: .uncertain),
      Samples.edge("3", "c", "b", "met ?", line: .uncertain),
    ]
    let full = try texts(diagram(doubt))
    #expect(full.contains("planned or uncertain") && full.contains("more besides"))
    #expect(try texts(diagram([])).allSatisfy { !$0.contains("first letter") })
  }

  @Test(arguments: Diagram.Format.allCases)
  func `gives the same bytes twice in every format`(_ format: Diagram.Format) throws {
    let diagram = Samples.random(seed: 4, nodes: 24, edges: 60)
    let bytes = try diagram.drawn(.matrix, as: format)
    #expect(try !bytes.isEmpty && bytes == diagram.drawn(.matrix, as: format))
  }

  @Test(arguments: [0, 1, 2, 60, 150])
  func `draws few and many actors`(_ count: Int) throws {
    let diagram = Samples.random(seed: 6, nodes: count, edges: count * 3)
    let texts = try texts(diagram)
    #expect(texts.contains("Nothing to show.") == (count == 0))
    let pairs = Set(
      diagram.edges.flatMap { edge in
        [[edge.from, edge.to]] + (edge.symmetric || edge.mutual ? [[edge.to, edge.from]] : [])
      })
    #expect(try cells(diagram).count == pairs.count)
  }

  @Test func `lets no name break out`() throws {
    let hostile = [
      "<b>&\"'>", "\u{202e}evil\0", "]]>", "\\N\\", String(repeating: "x", count: 9999),
    ]
    let diagram = Diagram(
      title: "T", caption: [], nodes: hostile.map { Samples.node($0, $0) },
      edges: hostile.dropFirst().enumerated().map {
        Samples.edge("\($0)", hostile[0], $1, $1, tooltip: $1)
      },
      clusters: [.init(id: "<", label: "<&>", nodes: [hostile[1]])])
    let drawing = try #require(DrawnSVG(try diagram.drawn(.matrix, as: .svg)))
    #expect(drawing.texts.contains("<b>&\"'>") && drawing.texts.contains("<&>"))
    let svg = String(decoding: try diagram.drawn(.matrix, as: .svg), as: UTF8.self)
    #expect(!svg.contains("\u{202e}") && !svg.contains("<b>"))
  }
}
