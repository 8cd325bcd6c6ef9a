/// The elements that matter for finding an article's text; `other` stands for all the rest, `text` for a run of characters.
enum HTMLTag: UInt8, CaseIterable {
    case text, other
    case a, abbr, address, area, article, aside, audio, base, blockquote, body, br, button, caption, center, code, col,
        dd, details, dialog, div
    case dl, dt, em, embed, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hr, html,
        i
    case rp, rt, iframe, img, input, label, li, link, main, menu, meta, nav, noscript, object, ol, option, p, param,
        pre,
        script, section
    case select, small, source, span, strong, style, summary, svg, table, tbody, td, template, textarea, tfoot, th,
        thead
    case time, title, tr, track, ul, video, wbr, xmp

    /// Whether it starts a line of its own.
    var isBlock: Bool {
        switch self {
        case .text, .other, .rp, .rt, .area, .base, .col, .embed, .param, .source, .track, .wbr, .link, .meta, .input,
            .script, .style, .a, .abbr, .code, .em, .i, .img, .label, .small, .span, .strong, .time, .br:
            false
        default: true
        }
    }

    /// Whether it never has content.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
        default: false
        }
    }

    /// Whether its content is characters up to its own end tag.
    var isRaw: Bool {
        switch self {
        case .script, .style, .textarea, .title, .iframe, .xmp: true
        default: false
        }
    }

    /// Whether nothing in it is text for readers.
    var isSilent: Bool {
        switch self {
        case .script, .style, .noscript, .iframe, .svg, .rp, .rt, .template, .object, .select, .textarea, .button,
            .option,
            .input,
            .audio, .video, .head, .dialog:
            true
        default: false
        }
    }

    /// Whether it is a headline within the text.
    var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }

    /// The elements by their names.
    static let byName = NameTable(
        allCases.filter { $0 != .text && $0 != .other }.map { (NameHash.of("\($0)"), $0) }, else: .other)
}
