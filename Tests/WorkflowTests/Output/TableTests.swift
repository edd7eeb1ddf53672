import Knowledge
import Testing

@testable import Workflow

struct TableTests {
  @Test func `lines columns up and leaves no space at the end of a line`() {
    var table = Table(head: ["who", "what"])
    table.add(.init("Aşağı"), .init("met"), .init(""))
    table.add(.init("B"), .init(""), .init("x"))
    #expect(table.text(.plain) == "who    what\nAşağı  met\nB            x\n")
  }

  @Test func `a note takes a line of its own and widens no column`() {
    var table = Table(head: [])
    table.indent = "  "
    table.add(.init("a"), .init("b"))
    table.add(note: "a long sentence below")
    table.add(.init("c"), .init("d"))
    #expect(table.text(.plain) == "  a  b\n  a long sentence below\n  c  d\n")
  }

  @Test func `colours do not move columns`() {
    var table = Table(head: ["who", "status"])
    table.add(.init("A", .name), .init("denied", .status(.denied)), .init("1"))
    table.add(.init("Abc"), .init("asserted", .status(.asserted)), .init("2"))
    let codes = /\u{1b}\[[0-9;]*m/
    let coloured = table.text(TextStyle(coloured: true))
    #expect(coloured != table.text(.plain))
    #expect(coloured.replacing(codes, with: "") == table.text(.plain))
  }

  @Test(arguments: [
    "two\nlines", "two\r\nlines", "two\u{2028}lines", "two\u{1b}lines", "two\u{7}lines",
    "two\tlines", "two\u{0}lines", "two\u{9b}lines",
  ])
  func `a cell stays on its line and does nothing to a terminal`(_ text: String) {
    var table = Table(head: [])
    table.add(.init(text), .init("x"))
    #expect(table.text(.plain) == "two lines  x\n")
  }

  @Test func `an empty table is no text`() {
    #expect(Table(head: []).text(.plain).isEmpty)
  }
}
