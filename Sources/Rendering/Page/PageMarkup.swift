import Graphviz

/// The parts of the page around the picture.
///
/// What only works with script is hidden until the script shows it.
enum PageMarkup {
  /// The headline and what the picture rests on.
  static func opening(_ page: Page) -> String {
    let caption = page.fullCaption.map { "<p>\(xmlEscaped($0))</p>" }.joined(separator: "\n")
    return """
      <body>
      <header>
      <h1>\(xmlEscaped(page.diagram.title))</h1>
      \(caption)
      <p id="status" role="status"></p>
      </header>
      <main>
      """
  }

  /// Search, filters, the year, and the comparison of two years.
  static func controls(years: [Int]) -> String {
    """
    <form id="controls" hidden>
    <div id="search">
    <label for="query">Find an actor</label>
    <input id="query" type="text" role="combobox" aria-expanded="false" aria-controls="found" \
    aria-autocomplete="list" autocomplete="off" spellcheck="false" placeholder="name or alias">
    <ul id="found" role="listbox" aria-label="Actors found" hidden></ul>
    </div>
    <details class="filter" id="relations"><summary>Relations</summary></details>
    <details class="filter" id="statuses"><summary>Status</summary></details>
    <details class="filter" id="countries"><summary>Countries</summary></details>
    \(time(years))
    <button type="button" id="reset">Show all</button>
    \(zoom)
    </form>
    """
  }

  private static func time(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last, first < last else { return "" }
    let options = years.map { "<option value=\"\($0)\">\($0)</option>" }.joined()
    return """
      <div id="time">
      <div id="single">
      <label for="year">Year</label>
      <input id="year" type="range" min="0" max="\(years.count)" value="0" step="1">
      <output id="shown-year" for="year">all years</output>
      </div>
      <label><input id="comparing" type="checkbox"> Compare two years</label>
      <div id="pair" hidden>
      <label>from <select id="earlier">\(options)</select></label>
      <label>to <select id="later">\(options)</select></label>
      </div>
      </div>
      """
  }

  /// How to do without a pointer.
  static let keys = """
    <p id="keys" hidden>Keys: <kbd>/</kbd> finds an actor; in the picture, arrows go from actor to actor, \
    <kbd>Enter</kbd> chooses, <kbd>Escape</kbd> lets go.</p>
    """

  private static let zoom = """
    <div id="zoom">
    <button type="button" id="smaller" aria-label="Smaller">−</button>
    <button type="button" id="fit">Fit</button>
    <button type="button" id="larger" aria-label="Larger">+</button>
    </div>
    """
}

extension Legend {
  /// The rows as a list with a sample each, told apart by what they stand for; what another legend
  /// lacks is hidden until the script shows it.
  func html(showing shown: Legend) -> String {
    let seen = Set(shown.rows.joined())
    let items = rows.joined().map { entry in
      "<li\(Legend.data(of: entry))\(seen.contains(entry) ? "" : " hidden")>"
        + "\(entry.sample.html) \(xmlEscaped(entry.text))</li>"
    }
    return "<ul id=\"legend\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private static func data(of entry: Entry) -> String {
    switch entry.meaning {
    case .tone(let tone): " data-tone=\"\(tone.rawValue)\""
    case .status(let line): " data-status=\"\(line.rawValue)\""
    case .shape(let shape): " data-shape=\"\(shape.rawValue)\""
    case .arrow: " data-arrow=\"\""
    case .width: " data-width=\"\""
    case nil: ""
    }
  }
}

extension Legend.Sample {
  fileprivate var html: String {
    switch self {
    case .sign(let sign): return "<span class=\"sign\">\(xmlEscaped(sign))</span>"
    case .line(let pattern, let colour, let width):
      let dashes = pattern == "dashed" ? "5,2" : pattern == "dotted" ? "1,5" : "none"
      return """
        <svg width="30" height="8" aria-hidden="true"><line x1="0" y1="4" x2="30" y2="4" \
        stroke="\(colour.lowercased())" stroke-width="\(width)" stroke-dasharray="\(dashes)"/></svg>
        """
    }
  }
}
