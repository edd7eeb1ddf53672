// Four lanes fit a register of any x86-64 or arm64 machine. Sixteen (with -DWIDE_VECTORS and a
// compiler flag that names the processor) make training three times as fast where the processor has
// AVX-512; every sum over a row is then taken in another order, so that last digits differ.
#if WIDE_VECTORS
  /// The numbers that the kernels handle in one step.
  package typealias Lanes = SIMD16<Float>
  private typealias LaneBits = SIMD16<Int32>
#else
  /// The numbers that the kernels handle in one step.
  package typealias Lanes = SIMD4<Float>
  private typealias LaneBits = SIMD4<Int32>
#endif

/// What the number of columns of every network matrix is a multiple of.
package let laneMultiple = 32

extension UnsafePointer<Float> {
  /// The lanes that begin at an index.
  @inline(__always)
  package func lanes(at index: Int) -> Lanes {
    unsafe UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self)
  }
}

extension UnsafeMutablePointer<Float> {
  /// The lanes that begin at an index.
  @inline(__always)
  package func lanes(at index: Int) -> Lanes {
    unsafe UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self)
  }

  /// Stores lanes from an index on.
  @inline(__always)
  package func store(_ lanes: Lanes, at index: Int) {
    unsafe UnsafeMutableRawPointer(self + index).storeBytes(of: lanes, as: Lanes.self)
  }
}

extension Array<Float> {
  /// Calls the body with the address of the numbers; not at all if there are none.
  @inline(__always)
  package func withPointer(_ body: (UnsafePointer<Float>) -> Void) {
    unsafe withUnsafeBufferPointer { buffer in
      if let address = buffer.baseAddress { unsafe body(address) }
    }
  }

  /// Calls the body with the address of the numbers; not at all if there are none.
  @inline(__always)
  package mutating func withMutablePointer(_ body: (UnsafeMutablePointer<Float>) -> Void) {
    unsafe withUnsafeMutableBufferPointer { buffer in
      if let address = buffer.baseAddress { unsafe body(address) }
    }
  }
}

extension Matrix {
  /// A matrix whose numbers the body writes, every one of them.
  @inline(__always)
  package init(rows: Int, columns: Int, writing body: (UnsafeMutablePointer<Float>) -> Void) {
    let values = unsafe [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      if let address = buffer.baseAddress { unsafe body(address) }
      count = rows * columns
    }
    self.init(rows: rows, columns: columns, values: values)
  }
}

/// 1 / (1 + e⁻ˣ), right to four digits; 0 and 1 far from zero.
///
/// 2ʸ is put together from its whole part, moved into the exponent bits, and a polynomial for the
/// rest. Adding 1.5 · 2²³ rounds to a whole number, which `rounded()` would leave to a slow call.
@inline(__always)
package func sigmoid(_ x: Lanes) -> Lanes {
  let limit = Lanes(repeating: 100)
  var y = x * -1.442_695
  y = y.replacing(with: limit, where: y .> limit)
  y = y.replacing(with: -limit, where: y .< -limit)
  let rounder = Lanes(repeating: 12_582_912)
  let whole = y + rounder
  let rest = y - (whole - rounder)
  var power = rest * 0.009_67 + 0.055_507_7
  power = power * rest + 0.240_221_1
  power = power * rest + 0.693_147_2
  power = power * rest + 1
  let exponent = (bits(of: whole) &+ 127) &<< 23
  return 1 / (power * lanes(of: exponent) + 1)
}

/// The hyperbolic tangent, right to four digits.
@inline(__always)
package func hyperbolicTangent(_ x: Lanes) -> Lanes { sigmoid(x + x) * 2 - 1 }

@inline(__always)
private func bits(of lanes: Lanes) -> LaneBits {
  unsafe unsafeBitCast(lanes, to: LaneBits.self)
}

@inline(__always)
private func lanes(of bits: LaneBits) -> Lanes {
  unsafe unsafeBitCast(bits, to: Lanes.self)
}
