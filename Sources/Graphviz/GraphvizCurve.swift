internal import CGraphviz

extension GraphvizContext {
  /// A smooth curve near a path; see `smoothCurve(along:between:)`.
  func curve(along path: [Point], between barriers: [Segment]) -> [Point]? {
    var points = path.map { Ppoint_t(x: $0.x, y: $0.y) }
    var edges = barriers.map {
      Pedge_t(a: Ppoint_t(x: $0.start.x, y: $0.start.y), b: Ppoint_t(x: $0.end.x, y: $0.end.y))
    }
    // Of no length: the curve may leave and arrive in any direction.
    var slopes = [Ppoint_t(x: 0, y: 0), Ppoint_t(x: 0, y: 0)]
    return unsafe points.withUnsafeMutableBufferPointer { points in
      unsafe edges.withUnsafeMutableBufferPointer { edges in
        unsafe slopes.withUnsafeMutableBufferPointer { slopes in
          let line = unsafe Ppolyline_t(ps: points.baseAddress, pn: CInt(points.count))
          // Owned by the library, and overwritten by its next call.
          var curve = unsafe Ppolyline_t()
          let failed = unsafe Proutespline(
            edges.baseAddress, CInt(edges.count), line, slopes.baseAddress, &curve)
          guard failed == 0, let found = unsafe curve.ps else { return nil }
          return unsafe UnsafeBufferPointer(start: found, count: Int(curve.pn))
            .map { Point(x: $0.x, y: $0.y) }
        }
      }
    }
  }
}
