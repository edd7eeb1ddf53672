@testable import Graphviz
import Testing

@testable import Rendering

struct PolylineTests {
  private let box = Box(centre: Point(x: 10, y: 10), width: 4, height: 2)

  @Test(arguments: [
    (Point(x: 0, y: 10), Point(x: 20, y: 10), true), (Point(x: 0, y: 0), Point(x: 20, y: 20), true),
    (Point(x: 10, y: 10), Point(x: 10.5, y: 10), true),
    (Point(x: 0, y: 0), Point(x: 7, y: 20), false),
    (Point(x: 0, y: 12), Point(x: 20, y: 12), false),
    (Point(x: 0, y: 10), Point(x: 7, y: 10), false),
  ])
  func `knows which straight pieces touch a box`(_ from: Point, _ to: Point, _ touches: Bool) {
    #expect(box.touches(from: from, to: to) == touches)
    #expect(box.touches(from: to, to: from) == touches)
  }

  @Test func `finds places along its length`() {
    let line = Polyline([Point(x: 0, y: 0), Point(x: 6, y: 0), Point(x: 6, y: 2)])
    #expect(line.length == 8)
    #expect(line.place(at: 0.5).point == Point(x: 4, y: 0))
    #expect(line.place(at: 0.875).point == Point(x: 6, y: 1))
    #expect(line.place(at: 0.875).direction == Point(x: 0, y: 1))
    #expect(line.place(at: 1).point == Point(x: 6, y: 2))
    #expect(Polyline([]).place(at: 0.5).point == Point(x: 0, y: 0))
  }

  @Test func `follows a curve from tip to tip`() {
    let controls = [(2.0, 0.0), (4, 6), (8, 6), (10, 0)].map { Point(x: $0.0, y: $0.1) }
    let route = Route(
      controls: controls, startTip: nil, endTip: Point(x: 12, y: 0), source: "")
    let line = Polyline(route)
    #expect(line.points.first == controls[0] && line.points.last == Point(x: 12, y: 0))
    // The highest point of this cubic is three quarters of its control points' height.
    #expect(line.points.map(\.y).max() == 4.5)
    #expect(line.crosses(Box(centre: Point(x: 6, y: 4.5), width: 1, height: 1)))
    #expect(!line.crosses(Box(centre: Point(x: 6, y: 1), width: 1, height: 1)))
  }

  @Test(arguments: [(4.0, true), (5.9, true), (6.1, false), (-1, true)])
  func `knows when segments cross`(_ x: Double, _ crosses: Bool) {
    let (a, b) = (Point(x: x, y: -1), Point(x: x, y: 1))
    #expect(segmentsCross(Point(x: -2, y: 0), Point(x: 6, y: 0), a, b) == crosses)
  }
}
