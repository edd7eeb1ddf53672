/// Why training or scoring cannot go on; the message says where and what to do.
enum TrainingError: Error, Hashable, CustomStringConvertible {
  /// A file that is needed is missing, or is not UTF-8 where text is wanted.
  case unreadable(path: String)
  /// A line that breaks the rules of its format; lines count from 1.
  case malformed(path: String, line: Int, reason: String)
  /// A binary file whose size does not fit its word list.
  case wrongSize(path: String, expected: Int, found: Int)
  /// A checkpoint of another run: other data, other options or another version of the trainer.
  case foreignCheckpoint(path: String)
  case unwritable(path: String)

  var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path): is it there, and is it UTF-8?"
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .wrongSize(let path, let expected, let found):
      "\(path) holds \(found) bytes, but the word list beside it calls for \(expected)"
    case .foreignCheckpoint(let path):
      "\(path) belongs to another training run: delete it, or train without --resume"
    case .unwritable(let path):
      "cannot write \(path): does its folder exist, and may you write there?"
    }
  }
}
