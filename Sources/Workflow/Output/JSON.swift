/// A JSON value (RFC 8259) whose objects keep the order in which their members were written.
public indirect enum JSON: Hashable, Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// Of the members of one object no two have the same.
    public var name: String
    /// What stands behind the colon.
    public var value: JSON
  }

  case null
  case bool(Bool)
  case integer(Int)
  /// Not negative, written with two digits after the point.
  case decimal(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A string, or null for nil.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A list of strings.
  init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

  /// Offsets as a pair: first byte, and the one after the last.
  init(_ span: Range<Int>) { self = [.integer(span.lowerBound), .integer(span.upperBound)] }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  /// An object with its members in the order of the literal.
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// An array.
  public init(arrayLiteral values: JSON...) { self = .array(values) }
}

extension JSON {
  /// The value on one line without spaces.
  public var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value): rounded(value)
    case .string(let text): quoted(text)
    case .array(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { quoted($0.name) + ":" + $0.value.line }.joined(separator: ",") + "}"
    }
  }

  /// The value over several lines, indented by two spaces; lists of plain values stay on one.
  public var text: String { text(indent: "") + "\n" }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    func block(_ open: String, _ parts: [String], _ close: String) -> String {
      open + "\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n" + indent + close
    }
    switch self {
    case .array(let values) where values.contains(where: \.isNested):
      return block("[", values.map { $0.text(indent: inner) }, "]")
    case .object(let members) where !members.isEmpty:
      let parts = members.map { quoted($0.name) + ": " + $0.value.text(indent: inner) }
      return block("{", parts, "}")
    default:
      return line
    }
  }

  private var isNested: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}

/// A JSON string: only what must be escaped is, everything else stays UTF-8.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}": result += escape(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// The six-character escape of a scalar below U+10000.
private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}

/// Two digits after the point, without the help of a locale.
private func rounded(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + String(hundredths % 100)
}
