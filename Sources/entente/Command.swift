import ArgumentParser
import Workflow

/// A command whose errors become one message on standard error and an exit status.
protocol Command: AsyncParsableCommand {
  /// Does what the command is for.
  func perform() async throws
}

extension Command {
  mutating func run() async throws {
    do {
      try await perform()
    } catch let error where error is ExitCode || error is ValidationError {
      throw error
    } catch {
      Terminal.complain(String(describing: error))
      throw ExitCode(Fault(error).rawValue)
    }
  }
}

/// Ends a batch: says what could not be read, and leaves with the status for it.
func finish(_ batch: Batch) throws {
  Terminal.clearProgress()
  guard let complaint = batch.complaint else { return }
  Terminal.complain(complaint)
  throw ExitCode(Fault.data.rawValue)
}
