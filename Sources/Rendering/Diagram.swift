/// A picture in words: what to draw, not where.
///
/// It holds no graph types, so tests build one by hand.
public struct Diagram: Hashable, Sendable {
  /// What a line or a name says about time in a diff drawing.
  public enum Mark: String, Hashable, Sendable, CaseIterable { case added, gone, changed, same }
  /// The tone of a relation, shown by colour.
  public enum Tone: String, Hashable, Sendable, CaseIterable {
    case cooperation, contact, formal, conflict
  }
  /// The shape of a node.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case person, organisation, country, group
  }
  /// The style of a line, after its status.
  public enum Line: String, Hashable, Sendable, CaseIterable {
    case asserted, reported, planned, uncertain, denied
  }

  /// An actor.
  public struct Node: Hashable, Sendable {
    /// Unique; any text, the renderer makes it safe.
    public var id: String
    /// Its name.
    public var label: String
    /// The second line, a role for instance.
    public var detail: String?
    public var shape: Shape
    /// What it says when asked: aliases, roles with dates.
    public var tooltip: String
    /// Followed only if it is http, https or mailto.
    public var link: String?
    /// Only in a diff.
    public var mark: Mark?
    public init(
      id: String, label: String, detail: String? = nil, shape: Shape, tooltip: String,
      link: String? = nil, mark: Mark? = nil
    ) {
      self.id = id
      self.label = label
      self.detail = detail
      self.shape = shape
      self.tooltip = tooltip
      self.link = link
      self.mark = mark
    }
  }

  /// A line between two actors.
  public struct Edge: Hashable, Sendable {
    /// Unique; any text, the renderer makes it safe.
    public var id: String
    /// Ids of nodes; a line to a node that is not there is not drawn.
    public var from: String
    public var to: String
    /// Words on the line: "met ×9".
    public var label: String
    public var tone: Tone
    public var line: Line
    /// No arrowheads.
    public var symmetric: Bool
    /// Arrowheads at both ends: either side did so to the other.
    public var mutual: Bool
    /// How many events stand behind it, at least 1; sets the width.
    public var weight: Int
    /// What it says when asked: the newest sentence, its source, how many there are.
    public var tooltip: String
    /// Followed only if it is http, https or mailto.
    public var link: String?
    /// Only in a diff, where it decides colour and width.
    public var mark: Mark?
    /// What it stands for, one by one; empty for just what it says itself.
    public var acts: [Act]
    public init(
      id: String, from: String, to: String, label: String, tone: Tone, line: Line,
      symmetric: Bool, mutual: Bool = false, weight: Int, tooltip: String, link: String? = nil,
      mark: Mark? = nil, acts: [Act] = []
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.label = label
      self.tone = tone
      self.line = line
      self.symmetric = symmetric
      self.mutual = mutual
      self.weight = weight
      self.tooltip = tooltip
      self.link = link
      self.mark = mark
      self.acts = acts
    }
  }

  /// Nodes of one country, drawn in one box.
  public struct Cluster: Hashable, Sendable {
    /// Unique; any text, the renderer makes it safe.
    public var id: String
    /// The name of the country.
    public var label: String
    /// Ids of nodes; a node stands in one cluster at most.
    public var nodes: [String]
    public init(id: String, label: String, nodes: [String]) {
      self.id = id
      self.label = label
      self.nodes = nodes
    }
  }

  /// The headline.
  public var title: String
  /// A few lines: period, documents, filter, what was left out.
  public var caption: [String]
  public var nodes: [Node]
  public var edges: [Edge]
  public var clusters: [Cluster]
  /// The id of the node that the drawing is about: it stands in the middle under a heavy border.
  public var focus: String?

  public init(
    title: String, caption: [String], nodes: [Node], edges: [Edge], clusters: [Cluster],
    focus: String? = nil
  ) {
    self.title = title
    self.caption = caption
    self.nodes = nodes
    self.edges = edges
    self.clusters = clusters
    self.focus = focus
  }
}
