internal import CGraphviz

extension GraphvizGraph {
  /// Takes out of a graph that somebody else wrote what opens files, leads elsewhere than to the web,
  /// or overrides the program.
  ///
  /// - Throws: `GraphvizError.parse` for markup that Graphviz does not know.
  func clean(for program: LayoutProgram) throws(GraphvizError) {
    for kind in [AGRAPH, AGNODE, AGEDGE] {
      var symbol = unsafe agnxtattr(root, kind, nil)
      while let attribute = unsafe symbol {
        let name = unsafe String(cString: attribute.pointee.name)
        let rule = ForeignAttribute(named: name)
        let cleaner = Cleaner(rule: rule, program: program.rawValue)
        try unsafe clean(attribute, of: kind, by: cleaner)
        unsafe symbol = unsafe agnxtattr(root, kind, attribute)
      }
    }
  }

  private struct Cleaner {
    let rule: ForeignAttribute
    let program: String
  }

  private func clean(
    _ attribute: UnsafeMutablePointer<Agsym_t>, of kind: CInt, by cleaner: Cleaner
  ) throws(GraphvizError) {
    switch kind {
    case AGRAPH: try unsafe clean(attribute, ofAllIn: root, by: cleaner)
    default:
      var next = unsafe agfstnode(root)
      while let node = unsafe next {
        if kind == AGNODE {
          try unsafe clean(attribute, of: node, by: cleaner)
        } else {
          var out = unsafe agfstout(root, node)
          while let edge = unsafe out {
            try unsafe clean(attribute, of: edge, by: cleaner)
            unsafe out = unsafe agnxtout(root, edge)
          }
        }
        unsafe next = unsafe agnxtnode(root, node)
      }
    }
  }

  /// Of a graph and all that it holds.
  private func clean(
    _ attribute: UnsafeMutablePointer<Agsym_t>, ofAllIn graph: UnsafeMutablePointer<Agraph_t>,
    by cleaner: Cleaner
  ) throws(GraphvizError) {
    try unsafe clean(attribute, of: graph, by: cleaner)
    var next = unsafe agfstsubg(graph)
    while let part = unsafe next {
      try unsafe clean(attribute, ofAllIn: part, by: cleaner)
      unsafe next = unsafe agnxtsubg(part)
    }
  }

  private func clean(
    _ attribute: UnsafeMutablePointer<Agsym_t>, of object: UnsafeMutableRawPointer,
    by cleaner: Cleaner
  ) throws(GraphvizError) {
    guard let value = unsafe agxget(object, attribute) else { return }
    let text = unsafe String(cString: value)
    if unsafe aghtmlstr(value) != 0, case .label = cleaner.rule {
      let source = try ForeignMarkup(text).source
      let markup = unsafe source.withMutableC { unsafe agstrdup_html(root, $0) }
      guard let markup = unsafe markup else { return }
      unsafe agxset(object, attribute, markup)
      unsafe agstrfree(root, markup)
      return
    }
    let harmless = cleaner.rule.harmless(text, program: cleaner.program)
    guard harmless != text else { return }
    _ = unsafe harmless.withMutableC { unsafe agxset(object, attribute, $0) }
    // libcgraph keeps one copy of equal texts: plain text becomes markup if there is such markup.
    guard case .label = cleaner.rule, let new = unsafe agxget(object, attribute),
      unsafe aghtmlstr(new) != 0
    else { return }
    _ = unsafe "".withMutableC { unsafe agxset(object, attribute, $0) }
  }
}
