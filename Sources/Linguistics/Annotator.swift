/// Reads English: sentences, tokens, tags, lemmas, dependency trees and names.
///
/// Annotating never fails; at worst the parse is poor. One annotator serves any number of tasks.
public struct Annotator: Sendable {
  public init() throws(ModelError) {}

  /// Annotates the given stretches of a text; no sentence crosses from one into the next.
  /// - Parameters:
  ///   - text: any text at all.
  ///   - blocks: UTF-8 offset ranges into `text`, ascending and disjoint; nil for the whole text.
  public func document(of text: String, blocks: [Range<Int>]? = nil) -> Document {
    Document(text: text)
  }

  /// Annotates sentences that are already split into tokens; the text joins them by single spaces,
  /// sentences by line feeds.
  public func document(ofTokens sentences: [[String]]) -> Document { Document(text: "") }
}
