import FoundationEssentials

/// The other processes that have a file open, in words for a message: "process 4711 (entente)".
///
/// Read from `/proc`, which shows the processes of the same user; elsewhere, and when only this
/// process has the file open, the words stay general.
func processesHolding(_ path: String) -> String {
  let files = FileManager.default
  let target = URL(filePath: path).resolvingSymlinksInPath().path
  let this = ProcessInfo.processInfo.processIdentifier
  let numbers = ((try? files.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap(Int32.init)
  let holders = numbers.sorted().filter { number in
    let folder = "/proc/\(number)/fd"
    guard number != this, let open = try? files.contentsOfDirectory(atPath: folder) else {
      return false
    }
    return open.contains {
      (try? files.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")) == target
    }
  }
  guard !holders.isEmpty else { return "another connection" }
  return holders.map { "process \($0)\(name(of: $0))" }.joined(separator: " and ")
}

/// The name of a process in brackets, or nothing if it is gone.
func name(of process: Int32) -> String {
  guard let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) else {
    return ""
  }
  return " (\(name.filter { !$0.isNewline }))"
}
