import Documents
import Knowledge
import Testing

struct DocumentDateTests {
  private static let body = """
    Kern met Brandl in Zenda and thanked him for his help with the railway across the border.
    Brandl answered that Sylvania would always be a friend of Ruritania.
    """

  @Test(arguments: [
    ("ZENDA, 7 December 2021 - ", "2021-12-07"),
    ("ZENDA, December 7, 2021 (RNS) - ", "2021-12-07"),
    ("Zenda, 7 December 2021 (RNS): ", "2021-12-07"),
    ("STRELSAU/ZENDA, Dec. 7, 2021 — ", "2021-12-07"),
    ("7 December 2021 – ", "2021-12-07"),
    ("ZENDA, 07.12.2021 - ", "2021-12-07"),
  ])
  func `reads datelines`(_ dateline: String, _ date: String) throws {
    #expect(try article(dateline + Self.body).published?.description == date)
  }

  @Test(arguments: [
    ("Published March 5, 2024 6 Min Read", "2024-03-05"),
    ("Updated: 5 March 2024", "2024-03-05"),
    ("Updated 6 March 2024, published 5 March 2024", "2024-03-05"),
    ("Tuesday, 5 March 2024", "2024-03-05"),
    ("5\u{A0}March\u{A0}2024 · 4 min read", "2024-03-05"),
    ("2024-03-05", "2024-03-05"),
    ("5th of March 2024", "2024-03-05"),
    ("By Lea Moor | Mar 5, 2024", "2024-03-05"),
    ("03/25/2024", "2024-03-25"),
  ])
  func `reads the line with the date above the text`(_ line: String, _ date: String) throws {
    let page = try article("Kern thanks Brandl for help\n\(line)\n\(Self.body)")
    #expect(page.published?.description == date)
    #expect(!page.texts(.paragraph).contains(line))
  }

  @Test func `reads the date of a source line below the text`() throws {
    let page = try article(Self.body + "\n\nSource: Ministry of Transport, April 28, 2024")
    #expect(page.published?.description == "2024-04-28")
    #expect(page.publisher == "Ministry of Transport")
  }

  @Test func `reads the only date of a page below the text, run into other words`() throws {
    let tail = "Join Today\nThe\nWeekDaily BriefTuesday, 5 March 2024Members only\nAbout Us"
    #expect(try article(Self.body + "\n\n" + tail).published?.description == "2024-03-05")
  }

  @Test(arguments: [
    "© 5 March 2024 The Zenda Post",
    "Kern (left) and Brandl, 5 March 2024. Photo: Ministry of Transport",
    "More stories\nStorm leaves thousands without power in the north\n5 March 2024",
    "The summit of 5 March 2024 was followed by others, and nobody counts them any more.",
  ])
  func `never takes the date of something else`(_ line: String) throws {
    #expect(try article("\(Self.body)\n\(line)").published == nil)
  }

  @Test(arguments: [
    ("news/2025-12-26-review.txt", "2025-12-26"),
    ("news/20251226.txt", "2025-12-26"),
    ("news/2025/12/26/review.txt", "2025-12-26"),
    ("review_2025_12_26.txt", "2025-12-26"),
  ])
  func `falls back on the name of the file`(_ name: String, _ date: String) throws {
    #expect(try article(Self.body, named: name).published?.description == date)
  }

  @Test(arguments: ["000_59eb6f6345128a45.txt", "a20251226b.txt", "2025.txt", "99999999.txt", "-"])
  func `finds no date in other names`(_ name: String) throws {
    #expect(try article(Self.body, named: name).published == nil)
  }

  @Test(arguments: [
    ("STRELSAU, April 28 - ", "x-2024-04-30.txt", "2024-04-28"),
    ("STRELSAU, December 31 - ", "x-2024-01-01.txt", "2023-12-31"),
    ("STRELSAU, April 28, 2024 - ", "x-2024-05-02.txt", "2024-04-28"),
  ])
  func `completes a dateline with the year of the file name`(
    _ dateline: String, _ name: String, _ date: String
  ) throws {
    #expect(try article(dateline + Self.body, named: name).published?.description == date)
  }

  @Test func `leaves a text without a date undated`() throws {
    #expect(try article("STRELSAU, April 28 - " + Self.body).published == nil)
  }
}
