import Linguistics

extension Trainer {
  /// All that training goes on from, as the bytes of a file.
  var checkpoint: [UInt8] {
    var sections = [ModelFile.Section(name: "run", content: runBytes[...])]
    for (owner, state) in states {
      for (name, path) in tensors {
        var writer = ByteWriter()
        writer.append(self[keyPath: state][keyPath: path].values)
        sections.append(ModelFile.Section(name: "\(owner).\(name)", content: writer.bytes[...]))
      }
    }
    return ModelFile(sections: sections).bytes
  }

  /// Goes on where another run stopped.
  ///
  /// - Throws: `foreignCheckpoint` if that run had other options or other words.
  mutating func resume(from bytes: [UInt8], path: String) throws(TrainingError) {
    do {
      let file = try ModelFile(bytes: bytes)
      try readRun(file)
      for (owner, state) in states {
        for (name, path) in tensors {
          let matrix = state.appending(path: path)
          var reader = try file.reader(of: "\(owner).\(name)")
          self[keyPath: matrix].values = try reader.floats(self[keyPath: matrix].values.count)
          try reader.finish()
        }
      }
    } catch {
      throw .foreignCheckpoint(path: path)
    }
  }

  /// All that has the shape of the weights: its name in checkpoints, and where it is.
  private var states: [(name: String, path: WritableKeyPath<Trainer, Parameters>)] {
    [
      ("weights", \.parameters), ("first", \.optimiser.first), ("second", \.optimiser.second),
      ("average", \.average.parameters),
    ]
  }

  private var tensors: [Parameters.Tensor] { parameters.dense + parameters.tables }

  /// Progress, then what must be the same in the run that goes on.
  private var runBytes: [UInt8] {
    var writer = ByteWriter()
    for count in [epoch, optimiser.steps, average.updates] { writer.append(count: count) }
    writer.append(UInt32(truncatingIfNeeded: random.state))
    writer.append(UInt32(truncatingIfNeeded: random.state >> 32))
    writer.append(identity.utf8)
    return writer.bytes
  }

  private var identity: String { "\(options) \(vocabulary.rows.count) \(exampleCount)" }

  private mutating func readRun(_ file: ModelFile) throws(ModelError) {
    var reader = try file.reader(of: "run")
    epoch = try reader.count()
    optimiser.steps = try reader.count()
    average.updates = try reader.count()
    let low = UInt64(try reader.number())
    random = RandomSource(seed: UInt64(try reader.number()) << 32 | low)
    guard try reader.rest() == identity else {
      throw reader.malformed("another run")
    }
  }
}
