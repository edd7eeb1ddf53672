import Graphviz

extension Legend {
  /// One table for each row, filled up to a width in points: Graphviz would spread the columns of
  /// a shorter one.
  func tables(width: Double) -> [Markup] {
    let full = max(width, rows.map(Legend.width).max() ?? 0)
    return rows.map { entries in
      let cells = entries.flatMap { entry in
        [
          Markup.Cell(entry.sample.markup, .left),
          Markup.Cell(Legend.small(entry.text), .left),
          Markup.Cell(width: Legend.gap, height: 12),
        ]
      }
      let rest = max(1, Int(full - Legend.width(of: entries)))
      return .table([cells + [Markup.Cell(width: rest, height: 12)]], padding: 2)
    }
  }

  private static let gap = 12

  /// About how wide a row is, told without a font: a letter is 0.6 of its size wide on average.
  private static func width(of entries: [Entry]) -> Double {
    entries.reduce(0) { sum, entry in
      let sample: Double
      switch entry.sample {
      case .line: sample = 34
      case .sign(let sign): sample = textWidth(sign, size: Palette.captionSize) + 4
      }
      return sum + sample + textWidth(entry.text, size: Palette.captionSize) + 4 + Double(gap) + 4
    }
  }

  fileprivate static func small(_ text: String) -> Markup {
    Markup(text).font(size: Palette.captionSize, colour: Palette.grey)
  }
}

extension Legend.Sample {
  fileprivate var markup: Markup {
    switch self {
    case .sign(let sign): Legend.small(sign)
    case .line(let pattern, let colour, let width):
      .table([
        [Markup.Cell(rule: rule(pattern), colour: colour, width: 30, thickness: Int(width))],
        [Markup.Cell(width: 30, height: 6)],
      ])
    }
  }

  private func rule(_ pattern: String) -> Markup.Rule { Markup.Rule(rawValue: pattern) ?? .solid }
}

extension Diagram {
  /// Title, caption and legend, one below the other.
  func heading(_ form: Form) -> Markup { Legend(of: self, as: form).below(title, fullCaption) }

  /// The same of a map some of whose lines carry no words.
  func heading(wordless: Int, of lines: Int) -> Markup {
    let words = wordless == 1 ? "line carries no words" : "lines carry no words"
    let lack = wordless == 0 ? [] : ["\(wordless) of \(lines) \(words)."]
    return Legend(of: self).below(title, fullCaption + lack)
  }
}

extension Legend {
  /// Title, caption and legend, one below the other.
  func below(_ title: String, _ caption: [String]) -> Markup {
    let titles = wrapped(title, width: 90, limit: 2)
    let captions = caption.flatMap { wrapped($0, width: 150, limit: 3) }
    let width = max(
      titles.map { textWidth($0, size: Palette.titleSize) * 1.15 }.max() ?? 0,
      captions.map { textWidth($0, size: Palette.captionSize) }.max() ?? 0)
    let lines =
      titles.map { Markup($0).bold.font(size: Palette.titleSize, colour: Palette.text) }
      + captions.map { Markup($0).font(size: Palette.captionSize, colour: Palette.grey) }
      + tables(width: width)
    return .table(lines.map { [Markup.Cell($0, .left)] }, padding: 1)
  }
}

private func textWidth(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.6 }
