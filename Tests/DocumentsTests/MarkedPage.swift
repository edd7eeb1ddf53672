import Documents
import Knowledge

/// A page whose lines begin with the mark of the role that a reader should give them.
///
/// `#` the headline, `=` a heading, `+` a paragraph, `~` noise; a line without a mark belongs to the
/// paragraph above it, and an empty line stays empty. `|+` begins a paragraph inside a line.
struct MarkedPage {
  let text: String
  /// The marks in the order of the lines that have one.
  let marks: [String]
  private static let marks: Set<Character> = ["#", "=", "+", "~"]

  init(_ marked: String) {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    marks = lines.flatMap { $0.replacing("|+", with: "\n+").split(separator: "\n") }
      .compactMap { line in
        line.first.flatMap { Self.marks.contains($0) ? String($0) + " " + line.dropFirst() : nil }
      }
    text = lines.map { $0.first.map(Self.marks.contains) == true ? $0.dropFirst() : $0 }
      .joined(separator: "\n").replacing("|+", with: "")
  }

  /// The same marks as a reader gives them: a mark and the first line of every block.
  static func marks(of article: Article) -> [String] {
    article.blocks.map { block in
      let first = article.words(of: block).split(separator: "\n").first ?? ""
      return mark(of: block.role) + " " + first
    }
  }

  private static func mark(of role: Article.Block.Role) -> String {
    switch role {
    case .headline: "#"
    case .heading: "="
    case .paragraph: "+"
    case .noise: "~"
    }
  }
}

extension Article {
  /// The text of a block as it stands, markup included.
  func words(of block: Block) -> String {
    String(decoding: Array(text.utf8)[block.range], as: UTF8.self)
  }

  /// The texts of all blocks of a role.
  func texts(_ role: Block.Role) -> [String] {
    blocks.filter { $0.role == role }.map(words)
  }

  /// The texts of all blocks of a role with markup blanked and blanks folded.
  func readings(_ role: Block.Role) -> [String] {
    let bytes = Array(readableText.utf8)
    return blocks.filter { $0.role == role }.map {
      String(decoding: bytes[$0.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
  }
}

/// Reads a text under a name.
func article(_ text: String, named name: String = "page.txt") throws -> Article {
  try ArticleReader().article(from: Array(text.utf8), named: name)
}
