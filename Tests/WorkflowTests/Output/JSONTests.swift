import Foundation
import TestSupport
import Testing

@testable import Workflow

struct JSONTests {
  @Test(arguments: [
    (JSON.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.integer(-7), "-7"),
    (.decimal(0.5), "0.50"), (.decimal(1), "1.00"), (.decimal(0.049), "0.05"),
    (.decimal(12.345), "12.35"), (.decimal(0), "0.00"), (.string(""), "\"\""),
    (JSON(nil as String?), "null"), (JSON(3..<9), "[3,9]"), (JSON(["a", "b"]), "[\"a\",\"b\"]"),
    (.array([]), "[]"), (.object([]), "{}"),
  ])
  func `writes every kind of value on one line`(_ value: JSON, _ line: String) {
    #expect(value.line == line)
  }

  @Test(arguments: [
    ("say \"no\"", #""say \"no\"""#), (#"back\slash"#, #""back\\slash""#),
    ("two\nlines\tand\r", #""two\nlines\tand\r""#), ("\u{0}\u{1f}", #""\u0000\u001f""#),
    ("\u{2028}", #""\u2028""#), ("naïve – “quoted”", "\"naïve – “quoted”\""), ("🕊", "\"🕊\""),
  ])
  func `escapes only what must be escaped`(_ text: String, _ line: String) {
    #expect(JSON.string(text).line == line)
  }

  @Test func `keeps the order of members`() {
    let value: JSON = [
      "zebra": .integer(1), "ant": [.null], "mole": ["b": .bool(true), "a": .bool(false)],
    ]
    #expect(value.line == #"{"zebra":1,"ant":[null],"mole":{"b":true,"a":false}}"#)
  }

  @Test func `indents what is nested and leaves flat lists on a line`() {
    let value: JSON = [
      "name": .string("A"), "dates": JSON(["2024", "2025"]), "edges": [["to": .null], []],
    ]
    #expect(
      value.text == """
        {
          "name": "A",
          "dates": ["2024","2025"],
          "edges": [
            {
              "to": null
            },
            []
          ]
        }

        """)
  }

  @Test func `another reader gets back any text`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2fff, using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      for form in [JSON.array([.string(text)]).line, JSON.array([.string(text)]).text] {
        let read = try JSONSerialization.jsonObject(with: Data(form.utf8)) as? [String]
        #expect(read.map { Array($0.joined().unicodeScalars) } == scalars)
      }
    }
  }
}
