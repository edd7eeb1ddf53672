import GRDB

extension Row {
  /// The value of a column, nil for NULL where an optional is asked for.
  ///
  /// - Throws: where a damaged file has another kind of value; GRDB's own subscript would stop the
  ///   program there.
  @inline(__always)
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws
    -> Value
  {
    try decode(Value.self, atIndex: column)
  }
}
