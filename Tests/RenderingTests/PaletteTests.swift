import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Everything can be read and told apart, by everybody.
struct PaletteTests {
  /// What texts and lines stand on: the page and the box of a country.
  private let grounds = [Palette.white, Palette.ground]

  /// Every tone, status, mark and outline there is, in a country and outside.
  private func everything(marked: Bool) -> Diagram {
    let marks: [Diagram.Mark?] = marked ? Diagram.Mark.allCases.map(\.self) : [nil]
    var diagram = Samples.small
    diagram.nodes = Diagram.Shape.allCases.flatMap { shape in
      marks.map { mark in
        Samples.node(
          "\(shape) \(mark?.rawValue ?? "")", "Somebody", detail: "Of \(shape)", shape: shape,
          mark: mark)
      }
    }
    diagram.clusters = [.init(id: "c", label: "Country", nodes: [diagram.nodes[0].id])]
    diagram.edges = []
    for (index, node) in diagram.nodes.enumerated() {
      for tone in Diagram.Tone.allCases {
        let line = Diagram.Line.allCases[(index + diagram.edges.count) % 5]
        diagram.edges.append(
          Samples.edge(
            "\(node.id) \(tone)", node.id, diagram.nodes[(index + 1) % diagram.nodes.count].id,
            words(of: tone), tone: tone, line: line, mark: node.mark))
      }
    }
    return diagram
  }

  @Test(arguments: [true, false], Diagram.Form.allCases)
  func `every text has a contrast of 4.5 or more on every ground`(
    _ marked: Bool, _ form: Diagram.Form
  ) throws {
    let svg = String(decoding: try everything(marked: marked).drawn(form, as: .svg), as: UTF8.self)
    let texts = svg.matches(of: /<text [^>]*?(?: fill="(#\w+)")?>/).map { $0.1.map(String.init) }
    #expect(texts.count > 20 && Set(texts).count >= 4)
    for colour in Set(texts.map { $0 ?? "#000000" }) {
      for ground in grounds {
        let contrast = try contrast(colour, ground)
        #expect(contrast >= 4.5, "\(colour) on \(ground): \(contrast)")
      }
    }
  }

  @Test func `every line has a contrast of 3 or more`() throws {
    let colours = Diagram.Tone.allCases.map(\.colour) + Diagram.Mark.allCases.map(\.colour)
    for colour in colours + [Palette.nodeBorder] {
      for ground in grounds {
        let contrast = try contrast(colour, ground)
        #expect(contrast >= 3, "\(colour) on \(ground): \(contrast)")
      }
    }
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    try #require(Colour(one)).contrast(to: #require(Colour(other)))
  }

  @Test(arguments: [nil] + Colour.Blindness.allCases.map(\.self))
  func `tones and marks look different, with every kind of colour blindness`(
    _ blindness: Colour.Blindness?
  ) throws {
    let sets = [Diagram.Tone.allCases.map(\.colour), Diagram.Mark.allCases.map(\.colour)]
    for colours in sets {
      for (index, one) in colours.enumerated() {
        for other in colours[(index + 1)...] {
          let seen = try [one, other].map { try #require(Colour($0)).seen(with: blindness) }
          let distance = seen[0].distance(to: seen[1])
          #expect(distance >= 30, "\(one) and \(other): \(distance)")
        }
      }
    }
  }

  @Test func `marks are told by signs and statuses by words, too`() throws {
    #expect(Set(Diagram.Mark.allCases.map(\.sign)).count == Diagram.Mark.allCases.count)
    #expect(Set(Diagram.Line.allCases.map(\.words)).count == Diagram.Line.allCases.count)
    let drawing = try #require(DrawnSVG(try everything(marked: true).drawn(as: .svg)))
    for mark in Diagram.Mark.allCases {
      let parts = ["actor", "words"].flatMap(drawing.groups).filter { group in
        group.id.contains("_") && group.title != "" && !group.texts.isEmpty
      }
      let marked = parts.filter { $0.classes.contains(mark.rawValue) }
      #expect(marked.count == Diagram.Shape.allCases.count)
      #expect(marked.allSatisfy { $0.texts[0].hasPrefix(mark.sign ?? "Somebody") })
    }
  }

  @Test func `tones are told by the words on every line, and by signs in a table`() throws {
    let diagram = everything(marked: false)
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    for tone in Diagram.Tone.allCases {
      let lines = drawing.groups(of: tone.rawValue).map(\.id)
      #expect(lines.count == Diagram.Shape.allCases.count)
      for line in lines {
        let told = try #require(drawing.groups(of: "words").first { $0.id == "l_" + line })
        #expect(told.texts.joined(separator: " ").hasPrefix(words(of: tone)))
      }
    }
    #expect(Set(Diagram.Tone.allCases.map(\.sign)).count == Diagram.Tone.allCases.count)
    var apart = everything(marked: false)
    apart.edges = Diagram.Tone.allCases.indices.map { index in
      let tone = Diagram.Tone.allCases[index]
      let ends = [index, (index + 1) % apart.nodes.count].map { apart.nodes[$0].id }
      return Samples.edge("\(tone)", ends[0], ends[1], words(of: tone), tone: tone)
    }
    let table = try #require(DrawnSVG(try apart.drawn(.matrix, as: .svg))).texts
    for tone in Diagram.Tone.allCases where !tone.sign.isEmpty {
      #expect(table.contains { $0.contains("\(words(of: tone).prefix(1))\(tone.sign)") })
      #expect(table.contains { $0.hasPrefix("\(tone.sign) ") })
    }
  }

  @Test(arguments: [(130, 120), (320, 40)])
  func `tones are told by the tooltip of a line without words`(
    _ count: Int, _ labelled: Int
  ) throws {
    var diagram = Samples.random(seed: 1, nodes: 25, edges: 0)
    diagram.edges = (0..<count).map { index in
      let tone = Diagram.Tone.allCases[index % 4]
      return Samples.edge(
        "\(index)", "actor-\(index % 25)", "actor-\((index + 1 + index / 25) % 25)",
        words(of: tone), tone: tone, tooltip: "Somebody, \(words(of: tone)).")
    }
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    let lines = drawing.groups(of: "relation")
    #expect(lines.count == count && drawing.groups(of: "words").count <= labelled)
    for line in lines {
      let tone = try #require(line.classes.compactMap(Diagram.Tone.init).first)
      #expect(line.title.contains(words(of: tone)), "\(line.id): \(line.title)")
    }
  }

  private func words(of tone: Diagram.Tone) -> String {
    switch tone {
    case .cooperation: "helped"
    case .contact: "met"
    case .formal: "signed"
    case .conflict: "accused"
    }
  }

  // The examples of the standards themselves.
  @Test func `contrast and distance are measured as the standards say`() throws {
    #expect(abs(try contrast("#FFFFFF", "#000000") - 21) < 0.001)
    #expect(abs(try contrast("#777777", "#FFFFFF") - 4.48) < 0.005)
    let white = try #require(Colour("#FFFFFF"))
    #expect(abs(white.distance(to: try #require(Colour("#000000"))) - 100) < 0.01)
    for blindness in Colour.Blindness.allCases {
      #expect(white.seen(with: blindness).distance(to: white) < 0.1)
    }
    // Red and green are one for whom green cones lack.
    let (red, green) = (try #require(Colour("#C8503C")), try #require(Colour("#7D8232")))
    #expect(red.distance(to: green) > 60)
    #expect(
      red.seen(with: .deuteranopia).distance(to: green.seen(with: .deuteranopia)) < 25)
  }
}
