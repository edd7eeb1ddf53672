import Knowledge

extension GraphDiff {
  /// What a side rests on.
  public struct Coverage: Hashable, Sendable {
    /// What it is called: "2024", or the path of a store.
    public var label: String
    /// How many documents were published in the period, or the graph has.
    public var documents: Int
    /// Of those documents, sorted, each once.
    public var publishers: [String]
    /// How many statements the side has.
    public internal(set) var statements = 0
    /// How many of those count there only by the date of their document.
    public internal(set) var undated = 0
    /// How many acts they tell of.
    public internal(set) var events = 0

    /// Of a side whose statements are not counted yet.
    ///
    /// - Parameters:
    ///   - label: what the side is called.
    ///   - documents: how many it rests on.
    ///   - publishers: of these documents, sorted, each once.
    public init(label: String, documents: Int, publishers: [String]) {
      self.label = label
      self.documents = documents
      self.publishers = publishers
    }

    /// How many acts there would be in a hundred documents; nil without documents.
    public func rate(of events: Int) -> Double? {
      documents == 0 ? nil : Double(events) * 100 / Double(documents)
    }
  }
}

extension KnowledgeGraph {
  /// The documents published in a period, and their publishers.
  func coverage(of period: Period) -> GraphDiff.Coverage {
    coverage(of: sources.values.filter { $0.published.map(period.overlaps) ?? false }, period.label)
  }

  /// All documents, and their publishers.
  func coverage(label: String) -> GraphDiff.Coverage { coverage(of: Array(sources.values), label) }

  private func coverage(of sources: [Source], _ label: String) -> GraphDiff.Coverage {
    GraphDiff.Coverage(
      label: label, documents: sources.count,
      publishers: Set(sources.compactMap(\.publisher)).sorted())
  }
}
