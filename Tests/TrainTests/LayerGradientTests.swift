import Linguistics
import Testing

@testable import entente_train

struct LayerGradientTests {
  private let sentences = [0..<4, 4..<5, 5..<7]

  @Test func `products have the gradient of what they compute`() {
    var random = RandomSource(seed: 1)
    let layer = random.affine(32, 64)
    let (inputs, weights) = (random.matrix(7, 32), random.matrix(7, 64))
    var gradient = Affine(inputs: 32, outputs: 64)
    let inputGradient = layer.backward(weights, inputs: inputs, into: &gradient)
    expectGradient(inputGradient, at: inputs) { weighted(layer($0), weights) }
    expectGradient(gradient.weights, at: layer.weights) {
      var layer = layer
      layer.weights = $0
      return weighted(layer(inputs), weights)
    }
    expectGradient(gradient.bias, at: layer.bias) {
      var layer = layer
      layer.bias = $0
      return weighted(layer(inputs), weights)
    }
  }

  @Test func `gradients of weights are added to what is there`() {
    var random = RandomSource(seed: 2)
    let layer = random.affine(32, 32)
    let (inputs, outputs) = (random.matrix(6, 32), random.matrix(6, 32))
    var once = Affine(inputs: 32, outputs: 32)
    _ = layer.backward(outputs, inputs: inputs, into: &once)
    var twice = once
    _ = layer.backward(outputs, inputs: inputs, into: &twice)
    #expect(twice.bias.values == once.bias.values.map { 2 * $0 })
  }

  @Test func `so has normalisation`() {
    var random = RandomSource(seed: 3)
    let (inputs, weights) = (random.matrix(5, 32, deviation: 3), random.matrix(5, 32))
    let normalised = inputs.normalised()
    let gradient = normalisationGradient(
      weights, rows: normalised.rows, inverseDeviations: normalised.inverseDeviations)
    expectGradient(gradient, at: inputs) { weighted($0.normalised().rows, weights) }
  }

  @Test func `so has recurrence`() {
    var random = RandomSource(seed: 4)
    let (gates, weights) = (random.matrix(7, 96), random.matrix(7, 32))
    let forward = recurrence(over: gates, sentences: sentences)
    let gradient = recurrenceGradient(weights, of: forward, sentences: sentences)
    expectGradient(gradient, at: gates) {
      weighted(recurrence(over: $0, sentences: sentences).output, weights)
    }
  }

  @Test func `so has convolution, dropout included`() {
    var random = RandomSource(seed: 5)
    let layer = random.affine(96, 32)
    let (inputs, weights) = (random.matrix(7, 32), random.matrix(7, 32))
    func pass(_ layer: Affine, _ inputs: Matrix) -> ConvolutionPass {
      var dropout = Dropout(rate: 0.3, random: RandomSource(seed: 6))
      return ConvolutionPass(layer, inputs, sentences: sentences, dropout: &dropout)
    }
    var gradient = Affine(inputs: 96, outputs: 32)
    let inputGradient = pass(layer, inputs).backward(weights, into: &gradient)
    expectGradient(inputGradient, at: inputs) { weighted(pass(layer, $0).output, weights) }
    expectGradient(gradient.weights, at: layer.weights) {
      var layer = layer
      layer.weights = $0
      return weighted(pass(layer, inputs).output, weights)
    }
  }

  @Test func `so have recurrent layers, dropout included`() {
    var random = RandomSource(seed: 7)
    let layer = random.affine(32, 96)
    let (inputs, weights) = (random.matrix(7, 32), random.matrix(7, 32))
    func pass(_ layer: Affine, _ inputs: Matrix) -> RecurrentPass {
      var dropout = Dropout(rate: 0.3, random: RandomSource(seed: 6))
      return RecurrentPass(layer, inputs, sentences: sentences, dropout: &dropout)
    }
    var gradient = Affine(inputs: 32, outputs: 96)
    let inputGradient = pass(layer, inputs).backward(weights, into: &gradient)
    expectGradient(inputGradient, at: inputs) { weighted(pass(layer, $0).output, weights) }
    expectGradient(gradient.weights, at: layer.weights) {
      var layer = layer
      layer.weights = $0
      return weighted(pass(layer, inputs).output, weights)
    }
  }

  @Test(arguments: [[3: 1], [3: 0.5, 7: 0.3, 9: 0.2]] as [[Int: Float]])
  func `so has the loss of a choice`(_ shares: [Int: Float]) {
    var random = RandomSource(seed: 8)
    let scores = random.matrix(1, 32)
    var answers = Answers()
    answers.append(shares.map { Answers.Choice(label: $0.key, share: $0.value) })
    var gradient = scores
    _ = gradient.replaceByLossGradient(row: 0, count: 10, answer: answers[0], weight: 0.5)
    #expect(gradient.values[10...].allSatisfy { $0 == 0 })
    expectGradient(gradient, at: scores) {
      var scores = $0
      return 0.5 * scores.replaceByLossGradient(row: 0, count: 10, answer: answers[0], weight: 1)
    }
  }
}
