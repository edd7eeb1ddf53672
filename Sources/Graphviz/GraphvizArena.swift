internal import CGraphviz
internal import Glibc
internal import Synchronization

/// Memory for the graphs of a process that draws one and ends: given out in rising order and never
/// taken back.
///
/// The program fdp goes through what is in clusters in the order of addresses, which the heap gives
/// as it likes. Here it is the order of making, and the same graph gives the same bytes.
package struct GraphvizArena: Sendable {
  /// In bytes; only what is used counts as memory.
  private static let room = 2 << 30

  /// Kept beside the library, which takes plain C functions; empty until it is installed.
  private static let current = Mutex(GraphvizArena(free: 0..<0))

  /// Addresses; what they hold is zero.
  private var free: Range<UInt>

  /// The address of new room, of a size in bytes; 0 when there is none.
  private mutating func take(_ count: Int) -> UInt {
    guard count <= GraphvizArena.room else { return 0 }
    let start = free.lowerBound
    let size = UInt(count + 15) & ~15
    guard size <= free.count else { return 0 }
    free = (start + size)..<free.upperBound
    return start
  }

  private static func allocated(_ count: Int) -> UnsafeMutableRawPointer? {
    unsafe UnsafeMutableRawPointer(bitPattern: current.withLock { $0.take(count) })
  }

  /// Makes every graph opened from now on live here; without room for it, all stays as it was.
  ///
  /// Writes over the library's own discipline, as `GraphvizIdentifiers` does. To be called once,
  /// before anything is drawn.
  package static func install() {
    let pages = unsafe mmap(
      nil, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    let start = UInt(bitPattern: pages)
    guard start != UInt.max, let probe = unsafe agopen(nil, Agdesc_t(), nil) else { return }
    let discipline = unsafe probe.pointee.clos.pointee.disc.mem
    unsafe agclose(probe)
    current.withLock { $0.free = start..<(start + UInt(room)) }
    unsafe discipline?.pointee = unsafe Agmemdisc_t(
      open: { _ in nil },
      alloc: { _, count in unsafe GraphvizArena.allocated(count) },
      resize: { _, old, oldCount, count in
        let new = unsafe GraphvizArena.allocated(count)
        if let old = unsafe old, let new = unsafe new {
          unsafe memcpy(new, old, min(oldCount, count))
        }
        return unsafe new
      },
      free: { _, _ in },
      close: nil)
  }
}
