/// HTML's elements, by what they mean for text.
enum HTMLElements {
    /// Elements that start a new line.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ]

    /// Elements whose content is not text.
    static let hidden: Set<String> = ["script", "style", "iframe", "svg", "template", "object", "select"]

    /// Every element.
    static let all: Set<String> = blocks.union(hidden).union([
        "a", "abbr", "acronym", "applet", "area", "audio", "b", "base", "bdi", "bdo", "big", "blink", "body", "button",
        "canvas", "cite", "code",
        "col", "colgroup", "data", "del", "dfn", "dialog", "em", "embed", "font", "frame", "frameset", "head", "html",
        "i", "img", "input",
        "ins", "kbd", "label", "legend", "link", "map", "mark", "marquee", "meta", "nobr", "noframes", "noscript",
        "option", "param", "path",
        "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "td", "textarea",
        "th", "time", "title", "track", "tt", "u", "var", "video", "wbr",
    ])
}
