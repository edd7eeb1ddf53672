/// A product with weights, plus a bias: what most layers of the network are made of.
package struct Affine: Hashable, Sendable {
  /// A row for every input, a column for every output.
  package var weights: Matrix
  /// One row.
  package var bias: Matrix

  /// All zeros.
  package init(inputs: Int, outputs: Int) {
    weights = Matrix(rows: inputs, columns: outputs)
    bias = Matrix(rows: 1, columns: outputs)
  }

  /// The outputs, a row for every row of inputs.
  package func callAsFunction(_ inputs: Matrix) -> Matrix {
    inputs.times(weights, plus: bias.values)
  }
}

/// The sizes of a network, multiples of `laneMultiple`.
package struct NetworkShape: Hashable, Sendable {
  /// Numbers that stand for one word in its sentence.
  package var width = 128
  /// Numbers that stand for one word in one role: as dependent, as head, as part of a name.
  package var projection = 96
  /// How many recurrent layers follow the convolution.
  package var recurrentLayers = 4

  /// A shape, by default that of the bundled model.
  package init(width: Int = 128, projection: Int = 96, recurrentLayers: Int = 4) {
    self.width = width
    self.projection = projection
    self.recurrentLayers = recurrentLayers
  }

  /// Room for the parts of speech.
  package static let tagColumns = 32
  /// Room for the tags of names.
  package static let nameColumns = 32
  /// Room for the relations.
  package static let labelColumns = 64

  /// The columns of `Network.heads` that a head of the network reads.
  package func columns(of head: NetworkHead) -> Range<Int> {
    let start = head.rawValue == 0 ? 0 : Self.tagColumns + (head.rawValue - 1) * projection
    return start..<start + (head == .tag ? Self.tagColumns : projection)
  }
}

/// What is read off the representation of a word, in the order of its columns.
package enum NetworkHead: Int, CaseIterable, Sendable {
  case tag, arcDependent, arcHead, labelDependent, labelHead, name
}

/// The weights behind the word tables; also the shape in which their gradients are gathered.
package struct Network: Hashable, Sendable {
  /// The sizes of all matrices.
  package let shape: NetworkShape
  /// A word and its two neighbours to one word.
  package var convolution: Affine
  /// To the gates of the recurrent layers.
  package var recurrent: [Affine]
  /// To the columns of all heads side by side.
  package var heads: Affine
  /// The bilinear form between dependents and heads; the bias prefers some heads to others.
  package var arc: Affine
  /// The root as a head of arcs, before rectification; one row.
  package var rootArc: Matrix
  /// The root as a head of labels; one row.
  package var rootLabel: Matrix
  /// From dependant and head together to the columns of relations.
  package var label: Affine
  /// From a word's projection to the columns of name tags.
  package var name: Affine

  /// All zeros.
  package init(shape: NetworkShape) {
    let (width, projection) = (shape.width, shape.projection)
    let columns = shape.columns(of: .name).upperBound
    self.shape = shape
    convolution = Affine(inputs: 3 * width, outputs: width)
    recurrent = Array(
      repeating: Affine(inputs: width, outputs: 3 * width), count: shape.recurrentLayers)
    heads = Affine(inputs: width, outputs: columns)
    arc = Affine(inputs: projection, outputs: projection)
    rootArc = Matrix(rows: 1, columns: projection)
    rootLabel = Matrix(rows: 1, columns: projection)
    label = Affine(inputs: projection, outputs: NetworkShape.labelColumns)
    name = Affine(inputs: projection, outputs: NetworkShape.nameColumns)
  }

  /// A matrix of the network: its name in model files, and where it is.
  package typealias Tensor = (name: String, path: WritableKeyPath<Network, Matrix>)

  /// All matrices, in a fixed order.
  package var tensors: [Tensor] {
    var tensors: [Tensor] = [
      ("convolution.weights", \.convolution.weights), ("convolution.bias", \.convolution.bias),
      ("heads.weights", \.heads.weights), ("heads.bias", \.heads.bias),
      ("arc.weights", \.arc.weights), ("arc.bias", \.arc.bias),
      ("root.arc", \.rootArc), ("root.label", \.rootLabel),
      ("label.weights", \.label.weights), ("label.bias", \.label.bias),
      ("name.weights", \.name.weights), ("name.bias", \.name.bias),
    ]
    for layer in 0..<shape.recurrentLayers {
      tensors.append(("recurrent.\(layer).weights", \.recurrent[layer].weights))
      tensors.append(("recurrent.\(layer).bias", \.recurrent[layer].bias))
    }
    return tensors
  }
}
