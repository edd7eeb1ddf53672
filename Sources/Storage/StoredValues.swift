import GRDB
import Graph
import Knowledge

extension Database {
  /// Runs a statement that is used again and again.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Reads row by row, without keeping a copy of any.
  func forEachRow(
    of sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { try read(row) }
  }

  /// The one number that a statement gives, if it gives any.
  func number(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }
}

/// A value that the schema rules out, in a file that something else has written to.
struct DamagedValue: Error, CustomStringConvertible {
  var description: String
}

extension RawRepresentable<String> {
  /// Reads the name of a case.
  init(stored text: String) throws {
    guard let value = Self(rawValue: text) else {
      throw DamagedValue(description: "'\(text)' is no \(Self.self)")
    }
    self = value
  }
}

extension Status {
  /// Reads a rank.
  init(stored rank: Int) throws {
    guard Status.allCases.indices.contains(rank) else {
      throw DamagedValue(description: "\(rank) is no status")
    }
    self = Status.allCases[rank]
  }
}

extension PartialDate {
  /// Reads a code.
  init(stored code: Int) throws {
    guard let date = PartialDate(code: code) else {
      throw DamagedValue(description: "\(code) is no date")
    }
    self = date
  }
}

extension Int32 {
  /// Reads the number of a row that a graph keeps by the million.
  ///
  /// Lists are as long as the greatest, so that there is an end to it, far beyond any corpus.
  init(stored number: Int64) throws {
    guard (0..<1 << 24).contains(number) else {
      throw DamagedValue(description: "the number \(number)")
    }
    self = Int32(number)
  }

  /// The same for one that may be missing, which links write as -1.
  init(stored number: Int64?) throws {
    guard let number else {
      self = -1
      return
    }
    try self.init(stored: number)
  }
}

extension Range<Int> {
  /// Reads two offsets.
  init(stored start: Int, _ end: Int) throws {
    guard start <= end else { throw DamagedValue(description: "a span from \(start) to \(end)") }
    self = start..<end
  }
}
