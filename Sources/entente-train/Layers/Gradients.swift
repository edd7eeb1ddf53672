import Linguistics

/// What a batch says of the weights: in which direction the loss rises, and which rows of the
/// tables it has a say on.
struct Gradients {
  var parameters: Parameters
  var touchedWords: TouchedRows
  var touchedHashed: TouchedRows

  /// All zeros, in the shape of the given parameters.
  init(of parameters: Parameters, vocabulary: Vocabulary) {
    self.parameters = Parameters(shape: parameters.network.shape, vocabulary: vocabulary)
    touchedWords = TouchedRows(tableRows: parameters.words.rows)
    touchedHashed = TouchedRows(tableRows: parameters.hashed.rows)
  }
}
