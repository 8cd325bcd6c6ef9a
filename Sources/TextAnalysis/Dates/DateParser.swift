/// Finds the expressions in the tokens of one sentence: a grammar of dates that is the same for all languages, over roles that each
/// language's ``Lexicon`` gives to its words.
struct DateParser {
    let tokens: [DateToken]
    let grammar: Lexicon.Grammar

    /// The indices of the tokens.
    var bounds: Range<Int> { tokens.indices }

    /// The expression that begins with token `i`, if any. Looks at a bounded number of tokens.
    func match(at i: Int) -> DateMatch? {
        let token = tokens[i]
        if token.digits > 0 {
            if isInsideNumber(i) { return nil }
            return numericDate(at: i) ?? dayFirst(at: i) ?? counted(at: i) ?? yearAlone(at: i)
        }
        let roles = token.sense.roles
        if roles.isEmpty { return nil }
        if roles.contains(.first), let match = dayFirst(at: i) { return match }
        if !roles.isDisjoint(with: .modifier), let match = modified(at: i) { return match }
        if !roles.isDisjoint(with: .anyWeekday), let match = weekday(at: i, from: i) { return match }
        if roles.contains(.agoBefore), let match = ago(at: i) { return match }
        if roles.contains(.ahead), let match = ahead(at: i) { return match }
        if roles.contains(.phase), let match = phase(at: i) { return match }
        if !roles.isDisjoint(with: .anyMonth), let match = monthFirst(at: i) ?? monthAlone(at: i) { return match }
        if roles.contains(.offset) { return offset(at: i) }
        if roles.contains(.relative), let match = relative(at: i) { return match }
        if roles.contains(.unit), let match = unit(at: i, from: i, shift: nil) { return match }
        return roles.contains(.cardinal) ? counted(at: i) : nil
    }

    // MARK: Tokens

    /// The token, or `nil` outside the sentence.
    func token(_ i: Int) -> DateToken? { bounds.contains(i) ? tokens[i] : nil }

    /// Whether the token has one of the roles.
    func can(_ i: Int, be roles: Role) -> Bool { bounds.contains(i) && tokens[i].can(be: roles) }

    /// Whether the token is that mark.
    func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool { bounds.contains(i) && tokens[i].mark == UInt8(ascii: mark) }

    /// Whether the token is one of the marks that join figures, with no space on either side.
    func joins(_ i: Int, _ marks: String) -> Bool {
        guard let mark = token(i), let next = token(i + 1), mark.isGlued, next.isGlued else { return false }
        return mark.mark > 1 && marks.utf8.contains(mark.mark)
    }

    /// Whether figures and a joining mark stand right before the figures at `i` (a phone number, a score, an amount).
    func isInsideNumber(_ i: Int) -> Bool {
        guard let before = token(i - 2), before.digits > 0, tokens[i].isGlued else { return false }
        return joins(i - 1, "./:,-") && tokens[i - 1].mark != UInt8(ascii: "-")
    }

    /// Whether a joining mark and figures stand right behind the figures that end before `i`.
    func goesOnAsNumber(_ i: Int, _ marks: String = "./:,-") -> Bool {
        joins(i, marks) && tokens[i + 1].digits > 0
    }

    /// A number in figures or words.
    func count(_ i: Int) -> Int? {
        guard let token = token(i) else { return nil }
        if token.digits > 0 { return token.digits <= 3 && !goesOnAsNumber(i + 1) ? Int(token.number) : nil }
        return token.can(be: .cardinal) ? Int(token.sense.count) : nil
    }

    /// The shift that a modifier means.
    func shift(_ i: Int) -> DateExpression.Shift? {
        can(i, be: .last) ? .last : can(i, be: .next) ? .next : can(i, be: .this) ? .this : nil
    }

    /// A full stop right behind an abbreviation.
    func hasFullStop(_ i: Int) -> Bool { isMark(i, ".") && tokens[i].isGlued }

    /// The index behind a hyphen between glued words (`mid-November`).
    func skipHyphen(_ i: Int) -> Int { joins(i, "-") ? i + 1 : i }

    /// The index behind the words if they have the role.
    func skip(_ i: Int, _ roles: Role) -> Int { can(i, be: roles) ? i + 1 : i }
}
