import Linguistics

// A pass is a layer on its way forward with all that the way back needs. The blocks of the trunk are
// residual: each adds dropout(layer(normalised input)) to its input.

/// The convolution: every word and its neighbours.
struct ConvolutionPass {
  /// What the block adds to its input.
  let output: Matrix
  private let layer: Affine
  private let normalised: (rows: Matrix, inverseDeviations: [Float])
  private let windows: Matrix
  private let activated: Matrix
  private let mask: Matrix
  private let sentences: [Range<Int>]

  init(_ layer: Affine, _ input: Matrix, sentences: [Range<Int>], dropout: inout Dropout) {
    self.layer = layer
    self.sentences = sentences
    normalised = input.normalised()
    windows = neighbourhoods(in: normalised.rows, sentences: sentences)
    activated = layer(windows).rectified()
    mask = dropout.mask(rows: input.rows, columns: input.columns)
    var output = activated
    output.scale(by: mask)
    self.output = output
  }

  /// Carries the gradient of the output back to the input; adds that of the weights.
  func backward(_ gradient: Matrix, into weights: inout Affine) -> Matrix {
    var gradient = gradient
    gradient.scale(by: mask)
    gradient.keep(wherePositive: activated)
    let windowGradient = layer.backward(gradient, inputs: windows, into: &weights)
    return normalisationGradient(
      neighbourhoodGradient(windowGradient), rows: normalised.rows,
      inverseDeviations: normalised.inverseDeviations)
  }

  /// The gradient of `neighbourhoods`: every word gets what its own window and those of its
  /// neighbours say of it.
  private func neighbourhoodGradient(_ windows: Matrix) -> Matrix {
    let width = windows.columns / 3
    let before = windows.columns(0..<width)
    let after = windows.columns(2 * width..<3 * width)
    var gradient = windows.columns(width..<2 * width)
    for sentence in sentences {
      for row in sentence.dropFirst() {
        gradient.add(timesRow: row, of: before, toRow: row - 1)
        gradient.add(timesRow: row - 1, of: after, toRow: row)
      }
    }
    return gradient
  }
}

/// A recurrent layer: every word and all before or after it.
struct RecurrentPass {
  /// What the block adds to its input.
  let output: Matrix
  private let layer: Affine
  private let normalised: (rows: Matrix, inverseDeviations: [Float])
  private let recurrence: Recurrence
  private let mask: Matrix
  private let sentences: [Range<Int>]

  init(_ layer: Affine, _ input: Matrix, sentences: [Range<Int>], dropout: inout Dropout) {
    self.layer = layer
    self.sentences = sentences
    normalised = input.normalised()
    recurrence = Linguistics.recurrence(over: layer(normalised.rows), sentences: sentences)
    mask = dropout.mask(rows: input.rows, columns: input.columns)
    var output = recurrence.output
    output.scale(by: mask)
    self.output = output
  }

  /// Carries the gradient of the output back to the input; adds that of the weights.
  func backward(_ gradient: Matrix, into weights: inout Affine) -> Matrix {
    var gradient = gradient
    gradient.scale(by: mask)
    let gates = recurrenceGradient(gradient, of: recurrence, sentences: sentences)
    return normalisationGradient(
      layer.backward(gates, inputs: normalised.rows, into: &weights), rows: normalised.rows,
      inverseDeviations: normalised.inverseDeviations)
  }
}

/// The trunk on its way forward: words out of context become words in context.
struct TrunkPass {
  /// A normalised row for every word, some numbers switched off.
  let output: Matrix
  private let convolution: ConvolutionPass
  private let recurrent: [RecurrentPass]
  private let normalised: (rows: Matrix, inverseDeviations: [Float])
  private let mask: Matrix

  init(_ network: Network, _ words: Matrix, sentences: [Range<Int>], dropout: inout Dropout) {
    var hidden = words
    convolution = ConvolutionPass(
      network.convolution, hidden, sentences: sentences, dropout: &dropout)
    hidden.add(convolution.output)
    var passes: [RecurrentPass] = []
    for layer in network.recurrent {
      let pass = RecurrentPass(layer, hidden, sentences: sentences, dropout: &dropout)
      hidden.add(pass.output)
      passes.append(pass)
    }
    recurrent = passes
    normalised = hidden.normalised()
    mask = dropout.mask(rows: words.rows, columns: words.columns)
    var output = normalised.rows
    output.scale(by: mask)
    self.output = output
  }

  /// Carries the gradient of the output back to the words; adds that of the weights.
  func backward(_ gradient: Matrix, into weights: inout Network) -> Matrix {
    var gradient = gradient
    gradient.scale(by: mask)
    var hidden = normalisationGradient(
      gradient, rows: normalised.rows, inverseDeviations: normalised.inverseDeviations)
    for (layer, pass) in recurrent.enumerated().reversed() {
      hidden.add(pass.backward(hidden, into: &weights.recurrent[layer]))
    }
    hidden.add(convolution.backward(hidden, into: &weights.convolution))
    return hidden
  }
}
