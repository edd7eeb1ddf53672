internal import CGraphviz
internal import Glibc

/// Bounds what this process may take before it draws what somebody else wrote: it dies rather than
/// fill the memory, run for ever, outlive its parent, or leave a core behind.
///
/// - Parameters:
///   - seconds: how long it may run on.
///   - parent: the process that it works for; nil for one that may end before it.
package func limitThisProcess(seconds: Double, parent: Int32? = nil) {
  if let parent {
    _ = die_with_parent()
    // It may have died already.
    if getppid() != parent { exit(0) }
  }
  let memory: rlim_t = 4 << 30
  var (space, core) = (
    rlimit(rlim_cur: memory, rlim_max: memory), rlimit(rlim_cur: 0, rlim_max: 0)
  )
  unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
  unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
  alarm(CUnsignedInt(max(1, min(1_000_000, seconds.rounded(.up)))))
}
