extension Network {
  /// Words in their context: a normalised row for every word.
  ///
  /// - Parameters:
  ///   - words: a row for every word out of context.
  ///   - sentences: the rows of each sentence; no sentence influences another.
  /// - Returns: as many rows and columns as `words` has.
  package func encoding(of words: Matrix, sentences: [Range<Int>]) -> Matrix {
    var hidden = words
    let windows = neighbourhoods(in: hidden.normalised().rows, sentences: sentences)
    hidden.add(convolution(windows).rectified())
    for layer in recurrent {
      let gates = layer(hidden.normalised().rows)
      hidden.add(recurrence(over: gates, sentences: sentences).output)
    }
    return hidden.normalised().rows
  }

  /// The dependents of arcs, ready for `arcScores`.
  package func arcDependents(_ projections: Matrix) -> Matrix {
    arc(projections.columns(shape.columns(of: .arcDependent)).rectified())
  }

  /// The heads of arcs, ready for `arcScores`.
  package func arcHeads(_ projections: Matrix) -> Matrix {
    projections.columns(shape.columns(of: .arcHead)).rectified()
  }

  /// What the labels of arcs are read from, before rectification: the word as dependent plus its
  /// head as head.
  ///
  /// - Parameters:
  ///   - projections: the outputs of `heads`.
  ///   - heads: the row of every word's head; a root has its own row.
  /// - Returns: a row for each word.
  package func labelInputs(_ projections: Matrix, heads: [Int]) -> Matrix {
    var inputs = projections.columns(shape.columns(of: .labelDependent))
    let governors = projections.columns(shape.columns(of: .labelHead))
    var chosen: [Float] = []
    chosen.reserveCapacity(governors.values.count)
    for (word, head) in heads.enumerated() {
      chosen += head == word ? rootLabel.values[...] : governors.row(head)
    }
    inputs.add(Matrix(rows: inputs.rows, columns: inputs.columns, values: chosen))
    return inputs
  }
}

/// Every row between its neighbours: the row before, itself, the row after.
///
/// Beyond the ends of its sentence are zeros. The result has three times as many columns.
package func neighbourhoods(in matrix: Matrix, sentences: [Range<Int>]) -> Matrix {
  let outside = [Float](repeating: 0, count: matrix.columns)[...]
  var values: [Float] = []
  values.reserveCapacity(3 * matrix.values.count)
  for sentence in sentences {
    for row in sentence {
      values += row > sentence.lowerBound ? matrix.row(row - 1) : outside
      values += matrix.row(row)
      values += row + 1 < sentence.upperBound ? matrix.row(row + 1) : outside
    }
  }
  return Matrix(rows: matrix.rows, columns: 3 * matrix.columns, values: values)
}
