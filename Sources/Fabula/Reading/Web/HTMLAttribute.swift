/// The attributes that are kept.
enum HTMLAttribute: UInt8, CaseIterable {
    case `class`, id, itemprop, property, name, content, datetime, href, rel, lang, type, role, style, hidden, pubdate,
        title

    /// Its bit in ``HTMLTree/Node/attributeSet``.
    var bit: UInt16 { 1 &<< UInt16(rawValue) }

    /// The attributes by their names.
    static let byName = NameTable<HTMLAttribute?>(allCases.map { (NameHash.of("\($0)"), $0) }, else: nil)
}
