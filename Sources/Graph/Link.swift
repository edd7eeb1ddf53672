public import Knowledge

/// One statement as a graph counts it: who, what, whom and when, without its words.
///
/// Everything in it is a number of 4 or 8 bytes or less, so that a million fit into 50 MB. Actors,
/// relations and publishers are positions in the lists of the graph that holds the link.
public struct Link: Hashable, Sendable {
  /// That of the statement.
  public var key: UInt64
  /// Equal for statements of one document, and only for these.
  public var document: Int32
  /// Who did it, as a position among the actors of the graph.
  public var subject: Int32
  /// To whom it was done, as a position among the actors of the graph.
  public var object: Int32
  /// Who says so; -1 for the document itself.
  public var voice: Int32
  /// What was done, as a position among the relations of the graph.
  public var relation: Int32
  /// Of the document; -1 where none is known.
  public var publisher: Int32
  /// How sure it is.
  public var status: Status
  /// When it happened.
  public var date: PartialDate?
  /// When its document was published.
  public var written: PartialDate?

  /// A link of positions in the lists of the graph that will hold it; see the properties.
  public init(
    key: UInt64, document: Int32, subject: Int32, object: Int32, voice: Int32, relation: Int32,
    publisher: Int32, status: Status, date: PartialDate?, written: PartialDate?
  ) {
    self.key = key
    self.document = document
    self.subject = subject
    self.object = object
    self.voice = voice
    self.relation = relation
    self.publisher = publisher
    self.status = status
    self.date = date
    self.written = written
  }

  /// The date it counts under: its own, else that of its document.
  public var countingDate: PartialDate? { date ?? written }
  /// Whether it counts under a period only because its document does.
  public var isDatedByDocument: Bool { date == nil && written != nil }
  /// Whether it counts in a period; without any date it is in none.
  func counts(in period: Period) -> Bool { countingDate.map(period.overlaps) ?? false }
  /// Whether both ends turned out to be one actor; such a link makes no edge.
  var isLoop: Bool { subject == object }

  /// The end that is not `actor`.
  func other(than actor: Int32) -> Int32 { subject == actor ? object : subject }

  /// Both ends, the lesser position first.
  var pair: Pair { Pair(min(subject, object), max(subject, object)) }

  /// Two positions of actors, ascending.
  struct Pair: Hashable, Comparable {
    let first: Int32
    let second: Int32

    init(_ first: Int32, _ second: Int32) {
      self.first = first
      self.second = second
    }

    static func < (one: Pair, other: Pair) -> Bool {
      (one.first, one.second) < (other.first, other.second)
    }
  }

  /// Dated ones in the order of their dates, then undated ones in that of their documents' dates.
  static func isEarlier(_ one: Link, _ other: Link) -> Bool {
    func place(_ link: Link) -> (Int32, Int32, UInt64) {
      (link.date?.code ?? .max, link.written?.code ?? .max, link.key)
    }
    return place(one) < place(other)
  }
}
