/// Where a command tells how far it is and what went wrong; results never go here.
public struct Log: Sendable {
  /// How far a batch is.
  public struct Progress: Hashable, Sendable {
    /// Inputs dealt with so far.
    public var done: Int
    /// Inputs in all.
    public var total: Int
    /// The input that was dealt with last.
    public var path: String
  }

  /// Takes one message, without line end.
  public var warn: @Sendable (String) -> Void
  /// Is told after every input.
  public var progress: @Sendable (Progress) -> Void

  /// Without `progress` only messages are heard.
  public init(
    warn: @escaping @Sendable (String) -> Void,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.warn = warn
    self.progress = progress
  }

  /// Says nothing.
  public static let silent = Log(warn: { _ in })
}
