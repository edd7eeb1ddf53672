import CGumbo

extension HTMLTree {
  /// Parses a page as HTML5 does; any input has a tree.
  ///
  /// libgumbo parses with a stack of its own but frees its tree recursively, and some of its
  /// searches are quadratic in the depth of the tree; pages of unusual depth are made shallower
  /// before (see `boundedNesting`), and the tree is walked without recursion.
  init(html: String) {
    let bytes = boundedNesting(of: Array(html.utf8))
    var options = unsafe kGumboDefaultOptions
    unsafe options.max_errors = 0
    nodes = unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self)
      guard let output = unsafe gumbo_parse_with_options(&options, text.baseAddress, text.count)
      else { return [] }
      defer { unsafe gumbo_destroy_output(&options, output) }
      return unsafe Self.nodes(of: output.pointee.document)
    }
    if nodes.isEmpty {
      nodes = [Node(content: .element(""), parent: nil, attributes: [:], end: 1)]
    }
  }

  /// Copies a tree, parents first, with an explicit stack.
  private static func nodes(of document: UnsafeMutablePointer<GumboNode>?) -> [Node] {
    guard let document = unsafe document else { return [] }
    var nodes: [Node] = []
    var open: [Int] = []
    var stack = unsafe [(node: document, depth: 0)]
    while let (source, depth) = unsafe stack.popLast() {
      close(&open, to: depth, &nodes)
      guard let content = unsafe content(of: source) else { continue }
      let attributes = unsafe attributes(of: source)
      nodes.append(
        Node(content: content, parent: open.last, attributes: attributes, end: nodes.count + 1))
      guard case .element = content else { continue }
      open.append(nodes.count - 1)
      unsafe stack.append(
        contentsOf: children(of: source).reversed().map { unsafe ($0, depth + 1) })
    }
    close(&open, to: 0, &nodes)
    return nodes
  }

  private static func close(_ open: inout [Int], to depth: Int, _ nodes: inout [Node]) {
    while open.count > depth, let last = open.popLast() { nodes[last].end = nodes.count }
  }

  /// What a node is to a reader; nil for comments.
  private static func content(of node: UnsafeMutablePointer<GumboNode>) -> Node.Content? {
    switch unsafe node.pointee.type {
    case GUMBO_NODE_DOCUMENT: return .element("")
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      return unsafe .element(name(of: node.pointee.v.element))
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      return unsafe .text(node.pointee.v.text.text.map { unsafe String(cString: $0) } ?? "")
    default: return nil
    }
  }

  /// The name of an element, of one that HTML does not know as the page writes it.
  private static func name(of element: GumboElement) -> String {
    if unsafe element.tag != GUMBO_TAG_UNKNOWN {
      return unsafe String(cString: gumbo_normalized_tagname(element.tag))
    }
    var original = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&original)
    let bytes = unsafe UnsafeRawBufferPointer(start: original.data, count: Int(original.length))
    return unsafe String(decoding: bytes, as: UTF8.self).lowercased()
  }

  private static func attributes(of node: UnsafeMutablePointer<GumboNode>) -> [String: String] {
    let type = unsafe node.pointee.type
    guard type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE else { return [:] }
    let vector = unsafe node.pointee.v.element.attributes
    var attributes: [String: String] = [:]
    for index in 0..<Int(unsafe vector.length) {
      guard let attribute = unsafe vector.data?[index]?.assumingMemoryBound(to: GumboAttribute.self)
      else { continue }
      let name = unsafe String(cString: attribute.pointee.name).lowercased()
      let value = unsafe String(cString: attribute.pointee.value)
      if attributes[name] == nil { attributes[name] = value }
    }
    return attributes
  }

  private static func children(of node: UnsafeMutablePointer<GumboNode>)
    -> [UnsafeMutablePointer<GumboNode>]
  {
    let isDocument = unsafe node.pointee.type == GUMBO_NODE_DOCUMENT
    let vector =
      unsafe isDocument ? node.pointee.v.document.children : node.pointee.v.element.children
    return unsafe (0..<Int(vector.length)).compactMap {
      unsafe vector.data?[$0]?.assumingMemoryBound(to: GumboNode.self)
    }
  }
}
