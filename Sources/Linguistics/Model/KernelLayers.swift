extension Matrix {
  /// Every row less its mean and divided by its standard deviation.
  ///
  /// This is layer normalisation (Ba, Kiros and Hinton 2016) without the learned scale and shift,
  /// which the product that follows can do as well.
  ///
  /// - Returns: the rows, and for each the inverse of its deviation, which the gradient needs.
  package func normalised() -> (rows: Matrix, inverseDeviations: [Float]) {
    precondition(columns.isMultiple(of: laneMultiple))
    var inverse = [Float](repeating: 0, count: rows)
    let result = unsafe Matrix(rows: rows, columns: columns) { result in
      unsafe values.withPointer { source in
        for row in 0..<rows {
          let offset = row * columns
          inverse[row] = unsafe normalise(source + offset, into: result + offset, count: columns)
        }
      }
    }
    return (result, inverse)
  }
}

@inline(__always)
private func normalise(
  _ source: UnsafePointer<Float>, into result: UnsafeMutablePointer<Float>, count: Int
) -> Float {
  var (sum, squares) = (Lanes.zero, Lanes.zero)
  for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
    let x = unsafe source.lanes(at: index)
    sum += x
    squares += x * x
  }
  let mean = sum.sum() / Float(count)
  let variance = max(0, squares.sum() / Float(count) - mean * mean)
  let inverse = 1 / (variance + 1e-5).squareRoot()
  for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
    unsafe result.store((source.lanes(at: index) - mean) * inverse, at: index)
  }
  return inverse
}

/// What a recurrent layer computes, and what its gradient needs to know of it.
package struct Recurrence: Sendable {
  /// In each row: candidates z, forget gates f and output gates o, each as wide as the output.
  package var gates: Matrix
  /// The cell states c.
  package var states: Matrix
  /// o · tanh c.
  package var output: Matrix
}

/// Runs a recurrent layer through every sentence, the first half of the columns from left to right,
/// the second half from right to left.
///
/// The layer is the simple recurrent unit of Lei and others (2018):
/// c = f · c' + (1 − f) · z, where c' is the state of the word before, or zero; the output is
/// o · tanh c. The gates do not look at c', so that one product computes them for all words.
/// - Parameters:
///   - gates: z, f and o side by side, f and o not yet squeezed by the sigmoid.
///   - sentences: the rows of each sentence.
/// - Returns: gates, states and output, a row for each word.
package func recurrence(over gates: consuming Matrix, sentences: [Range<Int>]) -> Recurrence {
  let (rows, width) = (gates.rows, gates.columns / 3)
  precondition(gates.columns == 3 * width && width.isMultiple(of: laneMultiple))
  precondition(sentences.allSatisfy { (0..<rows).contains($0) })
  var gates = gates
  var states = Matrix(rows: rows, columns: width)
  var output = Matrix(rows: rows, columns: width)
  unsafe gates.values.withMutablePointer { gates in
    unsafe states.values.withMutablePointer { states in
      unsafe output.values.withMutablePointer { output in
        for sentence in sentences {
          for column in stride(from: 0, to: width, by: Lanes.scalarCount) {
            unsafe scan(
              gates + column, states + column, output + column, width: width, sentence: sentence,
              backwards: column >= width / 2)
          }
        }
      }
    }
  }
  return Recurrence(gates: gates, states: states, output: output)
}

/// Runs through one sentence for as many columns as lanes.
@inline(__always)
private func scan(
  _ gates: UnsafeMutablePointer<Float>, _ states: UnsafeMutablePointer<Float>,
  _ output: UnsafeMutablePointer<Float>, width: Int, sentence: Range<Int>, backwards: Bool
) {
  var state = Lanes.zero
  for step in 0..<sentence.count {
    let row = backwards ? sentence.upperBound - 1 - step : sentence.lowerBound + step
    let gate = unsafe gates + row * 3 * width
    let candidate = unsafe gate.lanes(at: 0)
    let forget = unsafe sigmoid(gate.lanes(at: width))
    let open = unsafe sigmoid(gate.lanes(at: 2 * width))
    state = candidate + forget * (state - candidate)
    unsafe gate.store(forget, at: width)
    unsafe gate.store(open, at: 2 * width)
    unsafe states.store(state, at: row * width)
    unsafe output.store(open * hyperbolicTangent(state), at: row * width)
  }
}

/// The products of every row of a range of `dependents` with every row of that range of `heads`;
/// on the diagonal, where a word would depend on itself, with the root.
///
/// - Returns: a square matrix with a row for each dependent and a column for each head.
package func arcScores(
  dependents: Matrix, heads: Matrix, root: [Float], sentence: Range<Int>
) -> Matrix {
  let width = dependents.columns
  precondition(heads.columns == width && root.count == width && width.isMultiple(of: laneMultiple))
  precondition((0..<min(dependents.rows, heads.rows)).contains(sentence))
  let count = sentence.count
  return unsafe Matrix(rows: count, columns: count) { scores in
    unsafe dependents.values.withPointer { dependents in
      unsafe heads.values.withPointer { heads in
        unsafe root.withPointer { root in
          for row in 0..<count {
            let dependent = unsafe dependents + (sentence.lowerBound + row) * width
            for column in 0..<count {
              let head =
                unsafe row == column ? root : heads + (sentence.lowerBound + column) * width
              unsafe scores[row * count + column] = dot(dependent, head, count: width)
            }
          }
        }
      }
    }
  }
}

@inline(__always)
private func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int) -> Float {
  var sum = Lanes.zero
  for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
    unsafe sum += a.lanes(at: index) * b.lanes(at: index)
  }
  return sum.sum()
}
