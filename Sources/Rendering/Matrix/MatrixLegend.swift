import Graphviz

extension Legend {
  /// Of a table: only what its cells show.
  init(of matrix: Matrix) {
    let cells = matrix.cells
    let acts = cells.map { $0.acts[0] }
    let marks = Legend.marks(Set(cells.map(\.mark)), names: Set(matrix.actors.map(\.mark)))
    let tones = Set(zip(cells, acts).filter { $0.0.mark == nil }.map(\.1.tone))
    let lines = Set(acts.map(\.line))
    var signs: [Entry] = []
    func explain(_ sign: String, _ text: String, if isThere: Bool) {
      if isThere { signs.append(Entry(sample: .sign(sign + ":"), text: text)) }
    }
    explain("m2", "first letter of the relation, number of events", if: !cells.isEmpty)
    explain("«m»", "reported", if: lines.contains(.reported))
    explain("m?", "planned or uncertain", if: !lines.isDisjoint(with: [.planned, .uncertain]))
    explain("¬m", "denied", if: lines.contains(.denied))
    explain("…", "more besides", if: cells.contains { $0.acts.count > 1 })
    self.init(rows: [marks + Legend.signedTones(tones), signs])
  }

  /// "! conflict".
  private static func signedTones(_ tones: Set<Diagram.Tone>) -> [Entry] {
    Legend.tones(tones).map { entry in
      guard case .tone(let tone) = entry.meaning, !tone.sign.isEmpty else { return entry }
      var entry = entry
      entry.text = "\(tone.sign) \(entry.text)"
      return entry
    }
  }
}
