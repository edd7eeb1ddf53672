internal import CGraphviz
internal import Glibc

extension GraphvizGraph {
  /// Reads the one graph of a DOT text.
  ///
  /// - Throws: `GraphvizError.syntax` with the line, or how many graphs there are instead.
  init(reading text: [UInt8]) throws(GraphvizError) {
    let source = Source(text)
    // The library counts the lines of all texts that it has ever read.
    agreadline(1)
    var input = unsafe Agiodisc_t(
      afread: { channel, buffer, room in
        guard let channel = unsafe channel, let buffer = unsafe buffer else { return -1 }
        let source = unsafe Unmanaged<Source>.fromOpaque(channel).takeUnretainedValue()
        return unsafe source.read(into: buffer, CInt(room))
      },
      putstr: nil, flush: nil)
    let graphs = unsafe withUnsafeMutablePointer(to: &input) { input in
      var discipline = unsafe Agdisc_t(mem: nil, id: nil, io: input)
      let channel = unsafe Unmanaged.passUnretained(source).toOpaque()
      // The second reading goes on where the first one ended.
      return unsafe (agread(channel, &discipline), agread(channel, &discipline))
    }
    let errors = GraphvizMessages.errors
    guard errors.isEmpty else { throw .syntax(errors.map(GraphvizGraph.placed)) }
    guard let root = unsafe graphs.0 else { throw .graphCount(0) }
    guard unsafe graphs.1 == nil else { throw .graphCount(2) }
    unsafe self.init(owning: root)
  }

  /// "line 3: syntax error near '}'" of "syntax error in line 3 near '}'".
  private static func placed(_ message: String) -> String {
    let words = message.split(whereSeparator: \.isWhitespace)
    guard let place = words.firstIndex(of: "line"), place > 0, place + 1 < words.endIndex else {
      return message
    }
    let what = words[..<(place - 1)] + words[(place + 2)...]
    return "line \(words[place + 1]): \(what.joined(separator: " "))"
  }

  private final class Source {
    private let bytes: [UInt8]
    private var next = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The number of bytes that were there.
    func read(into buffer: UnsafeMutablePointer<CChar>, _ room: CInt) -> CInt {
      let count = min(Int(room), bytes.count - next)
      for offset in 0..<count { unsafe buffer[offset] = CChar(bitPattern: bytes[next + offset]) }
      next += count
      return CInt(count)
    }
  }
}
