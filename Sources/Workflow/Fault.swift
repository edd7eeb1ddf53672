import Documents
import Graphviz
import Knowledge
import Linguistics
import Ontology
import Storage

/// What kind of thing went wrong, with the exit status that BSD's sysexits.h gives it.
public enum Fault: Int32, Hashable, Sendable, CaseIterable {
  /// The question makes no sense: a date that is none, a status that is none.
  case usage = 64
  /// The input is there, but of no use.
  case data = 65
  /// A file, folder or store that is named is not there or cannot be read.
  case noInput = 66
  /// Something the program needs is not there.
  case unavailable = 69
  /// Our own mistake.
  case software = 70
  /// A file or folder cannot be written.
  case cannotCreate = 73
  /// The disk, or SQLite, fails.
  case inputOutput = 74
  /// Somebody else is at it.
  case tryAgain = 75

  /// The kind of any error that this module throws or lets through.
  public init(_ error: any Error) {
    switch error {
    case let error as DocumentError: self.init(document: error)
    case let error as StoreError: self.init(store: error)
    case let error as WorkflowError: self.init(workflow: error)
    case is DateError: self = .usage
    case GraphvizError.unavailable: self = .unavailable
    case let complaint as WorkerComplaint: self = complaint.isOfData ? .data : .unavailable
    default: self = .software
    }
  }

  private init(document error: DocumentError) {
    switch error {
    case .notFound, .unreadable, .nothingReadable: self = .noInput
    default: self = .data
    }
  }

  private init(store error: StoreError) {
    switch error {
    case .missing, .folder: self = .noInput
    case .unwritable: self = .cannotCreate
    case .notAStore, .newer, .unfinished, .damaged: self = .data
    case .busy: self = .tryAgain
    case .inconsistent: self = .software
    case .database: self = .inputOutput
    }
  }

  private init(workflow error: WorkflowError) {
    switch error {
    case .unknownName, .unknownRelation, .twoPeriods, .unlikeSides, .nothingToRead:
      self = .usage
    case .unknownActor, .ambiguousActor, .emptyPeriod, .emptyStore, .brokenTable, .unknownWord,
      .unknownStatement, .unusableGraph, .matrixTooLarge:
      self = .data
    case .drawingDied, .drawingTooSlow, .drawingFailed, .workerMissing: self = .unavailable
    case .nothingRead: self = .noInput
    case .unwritable: self = .cannotCreate
    }
  }
}
