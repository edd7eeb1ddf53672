/// The numbers that a loop over matrices handles in one step: four fit a register of any machine.
@usableFromInline package typealias Lanes = SIMD4<Float>

/// What the number of columns of every network matrix is a multiple of.
package let laneMultiple = 32

extension UnsafePointer<Float> {
  /// The lanes that begin at an index.
  @inlinable
  package func lanes(at index: Int) -> Lanes {
    unsafe UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self)
  }
}

extension UnsafeMutablePointer<Float> {
  /// The lanes that begin at an index.
  @inlinable
  package func lanes(at index: Int) -> Lanes {
    unsafe UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self)
  }

  /// Stores lanes from an index on.
  @inlinable
  package func store(_ lanes: Lanes, at index: Int) {
    unsafe UnsafeMutableRawPointer(self + index).storeBytes(of: lanes, as: Lanes.self)
  }
}

extension Array<Float> {
  /// Calls the body with the address of the numbers; not at all if there are none.
  @inlinable
  package func withPointer(_ body: (UnsafePointer<Float>) -> Void) {
    unsafe withUnsafeBufferPointer { buffer in
      if let address = buffer.baseAddress { unsafe body(address) }
    }
  }

  /// Calls the body with the address of the numbers; not at all if there are none.
  @inlinable
  package mutating func withMutablePointer(_ body: (UnsafeMutablePointer<Float>) -> Void) {
    unsafe withUnsafeMutableBufferPointer { buffer in
      if let address = buffer.baseAddress { unsafe body(address) }
    }
  }
}

extension Matrix {
  /// A matrix whose numbers the body writes, every one of them.
  @inlinable
  package init(rows: Int, columns: Int, writing body: (UnsafeMutablePointer<Float>) -> Void) {
    let values = unsafe [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      if let address = buffer.baseAddress { unsafe body(address) }
      count = rows * columns
    }
    self.init(rows: rows, columns: columns, values: values)
  }
}
