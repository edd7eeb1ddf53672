internal import CGraphviz
internal import Glibc

/// Counts the ids of a graph's objects instead of taking them from addresses.
///
/// libcgraph names an object by the address of its name and keeps subgraphs in that order, so that
/// the order of clusters, and with it the drawing, changes from run to run. With this table in
/// place the same graph gives the same bytes (upstream issue 1214 tells of the same).
@safe final class GraphvizIdentifiers {
  private let graph: UnsafeMutablePointer<Agraph_t>
  /// By the bytes of the name: equality of Strings would join names that Unicode deems equal.
  private var ids: [[UInt8]: IDTYPE] = [:]
  private var names: [IDTYPE: UnsafeMutablePointer<CChar>] = unsafe [:]
  private var last: IDTYPE = 0

  private init(_ graph: UnsafeMutablePointer<Agraph_t>) { unsafe self.graph = unsafe graph }

  /// The id of a name, a new one if `create`; nil if the name is unknown.
  ///
  /// Named objects have even ids, nameless ones odd ids, as libcgraph wants it.
  private func id(of name: UnsafeMutablePointer<CChar>?, create: Bool) -> IDTYPE? {
    guard let name = unsafe name else {
      last += 1
      return last * 2 + 1
    }
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: name, count: strlen(name)))
    if let known = ids[bytes] { return known }
    guard create else { return nil }
    last += 1
    ids[bytes] = last * 2
    // Must be libcgraph's own copy: agwrite looks into the header in front of it.
    unsafe names[last * 2] = unsafe agstrdup(graph, name)
    return last * 2
  }

  /// Makes every graph opened from now on count, those that layouts open for themselves included.
  ///
  /// Writes over the library's own discipline, which Swift cannot name (a mutable C global) but
  /// can reach through any graph. To be called once, before `gvContext()`.
  static func install() {
    guard let probe = unsafe agopen(nil, Agdesc_t(), nil) else { return }
    let discipline = unsafe probe.pointee.clos.pointee.disc.id
    unsafe agclose(probe)
    unsafe discipline?.pointee = unsafe Agiddisc_t(
      open: { graph, _ in
        guard let graph = unsafe graph else { return nil }
        return unsafe Unmanaged.passRetained(GraphvizIdentifiers(graph)).toOpaque()
      },
      map: { state, _, name, id, create in
        guard let found = unsafe GraphvizIdentifiers.table(state)?.id(of: name, create: create != 0)
        else { return 0 }
        unsafe id?.pointee = found
        return 1
      },
      alloc: { _, _, _ in 0 },
      free: { _, _, _ in },
      print: { state, _, id in unsafe GraphvizIdentifiers.table(state)?.names[id] },
      close: { state in
        guard let state = unsafe state else { return }
        unsafe Unmanaged<GraphvizIdentifiers>.fromOpaque(state).release()
      },
      idregister: { _, _, _ in })
  }

  private static func table(_ state: UnsafeMutableRawPointer?) -> GraphvizIdentifiers? {
    guard let state = unsafe state else { return nil }
    return unsafe Unmanaged<GraphvizIdentifiers>.fromOpaque(state).takeUnretainedValue()
  }
}
