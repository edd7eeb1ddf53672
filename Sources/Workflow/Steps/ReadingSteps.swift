public import Documents
public import Extraction
public import Knowledge
public import Linguistics
import Ontology

/// The pure steps of an article's walk, with the model and the tables that they share.
///
/// Making one reads the model; using it from many tasks is free.
public struct ReadingSteps: Sendable {
  /// From a file to an article.
  public let reader = ArticleReader()
  /// From its text to sentences, tokens, trees and names.
  public let annotator: Annotator
  /// From these to statements.
  public let extractor: Extractor

  /// - Parameter lexicon: the path of a user's lexicon that is read besides the shipped one.
  /// - Throws: `DocumentError` or `WorkflowError.brokenTable` for the user's lexicon; `ModelError`
  ///   or `OntologyError`, if the program was built with a broken model or table.
  public init(lexicon: String? = nil) throws {
    extractor = Extractor(tables: try tables(lexicon: lexicon))
    annotator = try Annotator()
  }

  /// What an article says of who did what to whom.
  public func reading(of article: Article) -> Reading {
    extractor.reading(of: annotator.document(of: article), from: article)
  }
}

extension Annotator {
  /// Sentences, tokens, tree and names of an article's body.
  func document(of article: Article) -> Document {
    document(of: article.readableText, blocks: article.body.map(\.range))
  }
}
