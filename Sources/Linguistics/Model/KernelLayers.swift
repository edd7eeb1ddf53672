internal import CKernels

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
        unsafe inverse.withMutablePointer { inverse in
          unsafe kernels.normalise(source, result, inverse, rows, columns)
        }
      }
    }
    return (result, inverse)
  }
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
  let output = unsafe Matrix(rows: rows, columns: width) { output in
    unsafe gates.values.withMutablePointer { gates in
      unsafe states.values.withMutablePointer { states in
        for sentence in sentences {
          let first = sentence.lowerBound * width
          unsafe kernels.recur(
            gates + 3 * first, states + first, output + first, sentence.count, width)
        }
      }
    }
  }
  return Recurrence(gates: gates, states: states, output: output)
}

/// The products of every row of a range of `dependents` with every row of that range of `heads`;
/// on the diagonal, where a word would depend on itself, with the root.
///
/// - Returns: a square matrix with a row for each dependent and a column for each head.
package func arcScores(
  dependents: Matrix, heads: Matrix, root: [Float], sentence: Range<Int>
) -> Matrix {
  let width = dependents.columns
  precondition(heads.columns == width && root.count == width)
  let count = sentence.count
  var candidates = heads.rows(sentence).values
  candidates += root
  let governors = Matrix(rows: count + 1, columns: width, values: candidates)
    .resized(toRows: (count / laneMultiple + 1) * laneMultiple)
  var scores = dependents.rows(sentence).times(governors.transposed())
  for word in 0..<count { scores[word, word] = scores[word, count] }
  return scores.columns(0..<count)
}
