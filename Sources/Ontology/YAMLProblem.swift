internal import Yams

/// What Yams says of a text that is no YAML, in one line.
/// - Returns: the line is counted from 1.
func syntaxProblem(_ error: any Error) -> TableText {
  guard let error = error as? YamlError else { return TableText(text: "\(error)", line: 1) }
  switch error {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    return TableText(text: notYAML(problem, context: context), line: mark.line)
  case .reader(let problem, let offset, _, let yaml):
    let line = yaml.utf8.prefix(offset ?? 0).count { $0 == UInt8(ascii: "\n") } + 1
    return TableText(text: notYAML(problem, context: nil), line: line)
  case .duplicatedKeysInMapping(let keys, let context):
    let names = keys.map { "'\($0)'" }.joined(separator: ", ")
    return TableText(text: "the key \(names) stands twice", line: context.mark.line)
  default:
    return TableText(text: "this is no YAML", line: 1)
  }
}

private func notYAML(_ problem: String, context: YamlError.Context?) -> String {
  "this is no YAML: \(problem)" + (context.map { " \($0.text)" } ?? "")
}
