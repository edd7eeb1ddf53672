/// A page to explore a diagram in a browser: the picture, and in tables all that stands behind it.
///
/// It holds no graph types, so tests build one by hand.
public struct Page: Hashable, Sendable {
  /// What the tables tell of an actor.
  public struct Actor: Hashable, Sendable {
    /// A role, and the date that vouches for it.
    public struct Role: Hashable, Sendable {
      /// In full: "foreign minister of Norland".
      public var words: String
      /// As its box shows it: "Foreign minister".
      public var detail: String
      /// ISO 8601, to the year, month or day; nil where nothing tells.
      public var asOf: String?

      public init(words: String, detail: String, asOf: String?) {
        self.words = words
        self.detail = detail
        self.asOf = asOf
      }
    }

    /// That of its node in the diagram.
    public var id: String
    public var name: String
    public var shape: Diagram.Shape
    public var country: String?
    public var aliases: [String]
    /// In the order of first mention.
    public var roles: [Role]
    /// Those in which any statement names it, also one that is not drawn; ascending.
    public var years: [Int]

    public init(
      id: String, name: String, shape: Diagram.Shape, country: String?, aliases: [String],
      roles: [Role], years: [Int]
    ) {
      self.id = id
      self.name = name
      self.shape = shape
      self.country = country
      self.aliases = aliases
      self.roles = roles
      self.years = years
    }
  }

  /// Where sentences stand.
  public struct Document: Hashable, Sendable {
    /// Its path or address as it was given.
    public var id: String
    public var title: String?
    public var publisher: String?
    /// ISO 8601, to the year, month or day; nil where nothing tells.
    public var published: String?
    /// Followed only if it is http, https or mailto.
    public var link: String?

    public init(
      id: String, title: String?, publisher: String?, published: String?, link: String? = nil
    ) {
      self.id = id
      self.title = title
      self.publisher = publisher
      self.published = published
      self.link = link
    }
  }

  /// One statement with its evidence.
  public struct Statement: Hashable, Sendable {
    /// That of its line in the diagram.
    public var line: String
    /// Ids of nodes: who did it, and to whom.
    public var subject: String
    public var object: String
    /// The words of the relation: "met".
    public var relation: String
    /// What counts as the same kind of act: the PLOVER type, or the label of an open relation.
    public var family: String
    /// "cooperation" or "conflict"; nil for neither.
    public var side: String?
    public var tone: Diagram.Tone
    /// Neither did it to the other.
    public var symmetric: Bool
    public var status: Diagram.Line
    /// When it happened, ISO 8601; nil where the text does not tell.
    public var date: String?
    /// The year it counts under; nil where neither it nor its document has a date.
    public var year: Int?
    /// Equal for statements of one act.
    public var event: Int
    /// A position in the list of documents.
    public var document: Int
    /// Who says so, if not the document.
    public var speaker: String?
    /// What says so.
    public var sentence: Sentence

    public init(
      line: String, subject: String, object: String, relation: String, family: String,
      side: String?, tone: Diagram.Tone, symmetric: Bool, status: Diagram.Line, date: String?,
      year: Int?,
      event: Int, document: Int, speaker: String?, sentence: Sentence
    ) {
      self.line = line
      self.subject = subject
      self.object = object
      self.relation = relation
      self.family = family
      self.side = side
      self.tone = tone
      self.symmetric = symmetric
      self.status = status
      self.date = date
      self.year = year
      self.event = event
      self.document = document
      self.speaker = speaker
      self.sentence = sentence
    }
  }

  /// A sentence, its predicate apart.
  public struct Sentence: Hashable, Sendable {
    public var before: String
    public var predicate: String
    public var after: String

    public init(before: String, predicate: String, after: String) {
      self.before = before
      self.predicate = predicate
      self.after = after
    }
  }

  public var diagram: Diagram
  /// One for each node that is an actor.
  public var actors: [Actor]
  public var documents: [Document]
  /// In the order in which the table shows them.
  public var statements: [Statement]

  public init(
    diagram: Diagram, actors: [Actor], documents: [Document], statements: [Statement]
  ) {
    self.diagram = diagram
    self.actors = actors
    self.documents = documents
    self.statements = statements
  }
}
