import Graphviz
import Testing

struct AttributeTests {
  @Test(arguments: [
    (12.0, "12"), (0.5, "0.5"), (-3.25, "-3.25"), (0.05, "0.05"), (-0.004, "0"), (1.999, "2"),
    (-0.5, "-0.5"), (1e20, "0"), (.nan, "0"), (-.infinity, "0"), (1234567.891, "1234567.89"),
  ])
  func `writes numbers with at most two decimals and never an exponent`(
    _ number: Double, _ expected: String
  ) {
    #expect(decimal(number) == expected)
    #expect(Value.number(number) == .raw(expected))
  }

  @Test func `joins numbers with commas`() {
    #expect(Value.numbers(1, -2.5, 0.125) == .raw("1,-2.5,0.13"))
  }

  @Test(arguments: ["image", "shapefile", "stylesheet", "layout", "concentrate", "nslimit"])
  func `offers no attribute that opens files or crashes`(_ name: String) {
    #expect(Attribute(rawValue: name) == nil)
  }
}
