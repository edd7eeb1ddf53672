internal import Glibc

/// Standard error closed to the C libraries: cairo, pango and fontconfig write warnings there
/// themselves.
///
/// What other threads write to standard error meanwhile is lost too.
struct GraphvizSilence {
  private let standard: CInt
  private let nowhere: CInt

  /// Begins.
  init() {
    // A process that starts meanwhile shall not inherit it.
    standard = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)
    nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    if standard >= 0, nowhere >= 0 { dup2(nowhere, STDERR_FILENO) }
  }

  /// Gives standard error back; to be called once.
  func end() {
    if standard >= 0, nowhere >= 0 { dup2(standard, STDERR_FILENO) }
    for file in [standard, nowhere] where file >= 0 { close(file) }
  }
}
