/// Why a model file cannot be used.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `byte` is the offset at which reading stopped.
  case malformed(byte: Int, reason: String)

  public var description: String {
    switch self {
    case .malformed(let byte, let reason):
      "the language model is unusable at byte \(byte): \(reason)"
    }
  }
}
