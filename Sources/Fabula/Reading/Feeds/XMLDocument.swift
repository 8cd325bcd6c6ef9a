import CXML2

/// An XML document as libxml2 reads it in recovery mode: without network, entities or document types.
///
/// Owns the C tree; ``XMLNode`` values must not outlive it.
final class XMLDocument {
    /// What the parser complained about: line and message, at most a hundred.
    private(set) var faults: [(line: Int, message: String)] = []
    private var faultCount = 0
    private var tree: xmlDocPtr?

    /// After so many faults the rest is not read.
    private static let hopeless = 10_000

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Reads UTF-8; whatever the document declares, the bytes are UTF-8. ``root`` is `nil` where nothing could be read.
    init(_ bytes: [UInt8]) {
        guard Self.isReady, bytes.count < Int(Int32.max), let context = xmlNewParserCtxt() else { return }
        defer { xmlFreeParserCtxt(context) }
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        context.pointee.sax.pointee.serror = { user, error in
            guard let user, let error else { return }
            let context = user.assumingMemoryBound(to: xmlParserCtxt.self)
            guard let owner = context.pointee._private else { return }
            // Prefixes that nobody declared are read as they are written.
            if error.pointee.domain == Int32(XML_FROM_NAMESPACE.rawValue) { return }
            let document = Unmanaged<XMLDocument>.fromOpaque(owner).takeUnretainedValue()
            document.add(error.pointee)
            // Not a feed any more; each further fault would cost as much as a page of text.
            if document.faultCount == XMLDocument.hopeless { xmlStopParser(context) }
        }
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
            | XML_PARSE_HUGE.rawValue  // Long texts: entities and nesting, which its limits are for, were taken out.
        tree = bytes.withUnsafeBytes { raw in
            xmlCtxtReadMemory(
                context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), nil, "UTF-8",
                Int32(options))
        }
    }

    deinit { if let tree { xmlFreeDoc(tree) } }

    /// The outermost element.
    var root: XMLNode? { xmlDocGetRootElement(tree).map(XMLNode.init) }

    private func add(_ error: xmlError) {
        faultCount += 1
        guard faults.count < 100 else { return }
        let message = error.message.map { String(cString: $0) } ?? "unknown fault"
        faults.append((Int(error.line), PlainText.line(message)))
    }
}

/// An element of an ``XMLDocument``.
struct XMLNode {
    private let node: xmlNodePtr

    fileprivate init(_ node: xmlNodePtr) { self.node = node }

    /// The name without prefix, and the usual prefix of its namespace (``FeedNamespace``), both in lower case.
    var name: (prefix: String, local: String) {
        let written = text(node.pointee.name).lowercased()
        if let space = node.pointee.ns {
            if let usual = FeedNamespace.prefix(of: text(space.pointee.href)) { return (usual, written) }
            return (text(space.pointee.prefix).lowercased(), written)
        }
        guard let colon = written.firstIndex(of: ":") else { return ("", written) }
        let prefix = String(written[..<colon])
        let local = String(written[written.index(after: colon)...])
        return (FeedNamespace.core.contains(prefix) ? "" : prefix, local)
    }

    /// The element around it.
    var parent: XMLNode? {
        guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return XMLNode(parent)
    }

    /// The line on which it starts.
    var line: Int { xmlGetLineNo(node) }

    /// The elements directly within it.
    var children: [XMLNode] {
        var children: [XMLNode] = []
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { children.append(XMLNode(child)) }
            next = child.pointee.next
        }
        return children
    }

    /// All text within it, CDATA included.
    var content: String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { cxml2_free(content) }
        return text(content)
    }

    /// Its markup and text, for elements that hold XHTML.
    var innerMarkup: String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        var next = node.pointee.children
        while let child = next {
            xmlNodeDump(buffer, node.pointee.doc, child, 0, 0)
            next = child.pointee.next
        }
        return text(xmlBufferContent(buffer))
    }

    /// An attribute's value.
    subscript(attribute: String) -> String? {
        guard let value = xmlGetProp(node, attribute) else { return nil }
        defer { cxml2_free(value) }
        return text(value)
    }

    private func text(_ bytes: UnsafePointer<xmlChar>?) -> String { bytes.map { String(cString: $0) } ?? "" }
}
