/// The words of a language whose full stop does not end the sentence.
struct Abbreviations: Sendable {
    private let words: Set<String>
    private let starters: Set<String>
    private let hasOrdinals: Bool

    init(language: Language?) {
        let own = language.map { Self.own[$0, default: ""] } ?? ""
        words = Set((Self.shared + " " + own).split(separator: " ").map(String.init))
        starters = Set(
            language.map { Self.sentenceStarters[$0, default: ""] }?.split(separator: " ").map(String.init) ?? [])
        hasOrdinals = language == .de
    }

    /// Whether the full stop after `word` belongs to it rather than to the sentence.
    func includes(_ preceding: Preceding, followedBy next: Following, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = preceding.word
        guard !range.isEmpty else { return false }
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        let (first, length) = word.scalar(at: 0)
        if LetterCase(first) == .digit { return hasOrdinals && range.count <= 2 && next.begins != .opening }
        if length == range.count { return isInitial(first, endingAt: range.lowerBound, in: bytes) }
        // Longer words with capitals only at their head; no list holds words of more than eight letters.
        guard range.count <= 12 else { return false }
        let key = String(decoding: word, as: UTF8.self).lowercased()
        guard words.contains(key) || isDotted(word) else { return false }
        return !(Self.canEnd.contains(key) || isDotted(word)) || !startsSentence(next, in: bytes)
    }

    /// A capital is an initial (`J. Smith`, `M. Lavrov`); a lower-case letter is one unless a number stands before it (`31.5 m.`).
    private func isInitial(_ scalar: UInt32, endingAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if LetterCase(scalar) == .upper { return true }
        guard LetterCase(scalar).isLetter, start >= 2, bytes[start - 1] == 0x20 else {
            return LetterCase(scalar).isLetter
        }
        return LetterCase(bytes.scalar(before: start - 1)?.value ?? 0) != .digit
    }

    /// `U.S`, `z.B`, `p.m`: single letters with full stops between.
    private func isDotted(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= 3, word.count % 2 == 1 else { return false }
        for i in 0..<word.count where (word[i] == 0x2E) != (i % 2 == 1) { return false }
        return true
    }

    /// Whether the next word is one that heads sentences more often than names.
    private func startsSentence(_ next: Following, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard next.begins == .upper else { return next.begins == .opening }
        var end = next.start
        while end < bytes.count, end - next.start < 8, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
        return starters.contains(String(decoding: bytes[next.start..<end], as: UTF8.self).lowercased())
    }

    /// Those that stand at the end of sentences too.
    private static let canEnd: Set<String> = [
        "etc", "inc", "corp", "co", "ltd", "jr", "sr", "usw", "enz", "a.m", "p.m", "cie", "sa", "st", "av", "km",
    ]

    private static let shared = """
        dr prof st mr mrs ms vs etc no nr tel cf al ca ed vol art fig jan feb apr jun jul aug sep sept oct okt nov dec \
        inc corp co ltd jr sr
        """
    private static let own: [Language: String] = [
        .fr: """
        fév mm mme mmes mlle mlles me mgr ste sts stes janv févr avr juil déc bd av chap env ex hab min max réf p.ex cie gal \
        lt col cdt cpt ets pp éd coll suppl fasc boul
        """,
        .nl: """
        mrt dhr mevr mw drs ir ing mr bv blz bijv nl incl excl enz o.a m.a.w d.w.z jl a.s vgl resp ca gem sint nov aug \
        mgr ds jhr min max plm evt
        """,
        .en: """
        mon tue tues wed thu thur thurs fri sat gov sen rep gen col lt sgt capt cmdr adm maj rev hon pres supt messrs mt ft rd ave blvd dept univ assn bros \
        mar est approx min max e.g i.e a.m p.m calif fla mass mich minn okla ore pa tenn va wash wis ala ariz ark \
        colo conn del ga ill ind kan ky la md mo mont neb nev tex vt
        """,
        .de: """
        jän febr mrz bzw usw ca evtl ggf inkl exkl zzgl vgl sog bspw hr fr frl mio mrd std str nr abs abt bd hrsg jh jhd verf \
        tel geb gest gen lt max min ing dipl mag phil jur med jan feb mär apr okt dez aug sept d.h z.b u.a z.t
        """,
        .es: """
        sr sra dra sres sras srta dña gral cnel tte lic ing arq avda pza cía págs pág núm admón ud uds vd vds ee uu \
        ene abr ago set dic prov aprox máx mín depto d
        """,
    ]

    private static let sentenceStarters: [Language: String] = [
        .fr: "le la les il ils elle elles un une mais et ce cet cette ces dans en pour on nous je au aux selon",
        .nl: "de het een hij zij ze er in op maar en dit dat die we wij volgens ook",
        .en: "the he she it its they we you but and a an this that these those there in on at for as if when his her",
        .de: "der die das er sie es ein eine in im am aber und dies diese dieser wir auch nach",
        .es: "el la los las un una en y pero este esta se no por para al según",
    ]
}
