import FoundationEssentials

/// The other processes that have a file open, in words for a message: "process 4711 (entente)".
///
/// Read from `/proc`, which shows the processes of the same user; elsewhere, and when only this
/// process has the file open, the words stay general.
func processesHolding(_ path: String) -> String {
  let this = ProcessInfo.processInfo.processIdentifier
  let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
  let holders = processes.compactMap(Int32.init).sorted().filter {
    $0 != this && has($0, open: path)
  }
  guard !holders.isEmpty else { return "another connection" }
  return holders.map { "process \($0)\(name(of: $0))" }.joined(separator: " and ")
}

/// Whether a process has a file or folder open; false where `/proc` does not show it.
func has(_ process: Int32, open path: String) -> Bool {
  let files = FileManager.default
  let target = URL(filePath: path).resolvingSymlinksInPath().path
  let folder = "/proc/\(process)/fd"
  let open = (try? files.contentsOfDirectory(atPath: folder)) ?? []
  return open.contains {
    (try? files.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")) == target
  }
}

/// The name of a process in brackets, or nothing if it is gone.
func name(of process: Int32) -> String {
  guard let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) else {
    return ""
  }
  return " (\(name.filter { !$0.isNewline }))"
}
