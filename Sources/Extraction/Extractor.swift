public import Knowledge
public import Linguistics
public import Ontology

/// Turns annotated articles into statements.
public struct Extractor: Sendable {
  private let tables: Tables

  public init(tables: Tables) { self.tables = tables }

  /// Reads one article.
  /// - Parameters:
  ///   - document: the annotation of `article.text` over the blocks of `article.body`, in order.
  ///   - article: gives id, date and the role of each block.
  public func reading(of document: Document, from article: Article) -> Reading {
    Reading(document: article.id)
  }

  /// The open triples of every sentence: any subject, relation and object, in its own words.
  public func openTriples(in document: Document, of article: Article) -> [OpenTriple] { [] }
}
