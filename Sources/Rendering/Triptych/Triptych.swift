/// Two sides and what changed between them: three pictures, side by side, with one layout.
///
/// Whoever and whatever is in two of them stands at the same place in both. The title of each
/// diagram heads its panel, and its caption stands below that.
public struct Triptych: Hashable, Sendable {
  /// The headline of the whole.
  public var title: String
  /// A few lines about the whole.
  public var caption: [String]
  /// What the earlier side has: no part that `difference` lacks is drawn.
  public var before: Diagram
  /// The union of both, marked; it decides where everything stands.
  public var difference: Diagram
  /// What the later side has.
  public var after: Diagram

  public init(
    title: String, caption: [String], before: Diagram, difference: Diagram, after: Diagram
  ) {
    self.title = title
    self.caption = caption
    self.before = before
    self.difference = difference
    self.after = after
  }
}
