/// The words of written dates in French, Dutch, English, German, Spanish, Italian and Portuguese, folded.
enum DateWords {
    /// 1…12 of a month's name or abbreviation.
    static func month(_ word: String) -> Int? { months[word] }

    /// Seconds east of UTC of a zone's name.
    static func zone(_ word: String) -> Int? { zones[word].map { $0 * 1800 } }

    /// Words that say nothing that the numbers do not say: weekdays, prepositions, "published on".
    static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    /// What follows the hour: `15h23`, `15u23`, `15 Uhr`.
    static let hours: Set<String> = ["h", "u", "uhr", "uur", "heure", "heures", "hs", "hrs"]

    /// What follows a day: `1er`, `2nd`.
    static let ordinals: Set<String> = ["er", "ere", "st", "nd", "rd", "th", "e", "eme", "ste", "de", "o", "a", "ter"]

    private static let months: [String: Int] = table([
        "january januari janvier januar janner jaenner enero gennaio janeiro jan janv ene gen",
        "february februari fevrier februar feber febrero febbraio fevereiro feb fevr fev",
        "march maart mars marz maerz marzo marco mar mrt mrz",
        "april avril abril aprile apr avr abr",
        "may mei mai mayo maggio maio mag",
        "june juni juin junio giugno junho jun giu",
        "july juli juillet julio luglio julho jul juil lug",
        "august augustus aout agosto aug ago aoute",
        "september septembre septiembre setiembre settembre setembro sep sept set",
        "october oktober octobre octubre ottobre outubro oct okt ott out",
        "november novembre noviembre novembro nov",
        "december decembre dezember diciembre dicembre dezembro dec dez dic",
    ])

    /// Half hours east of UTC.
    private static let zones: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 2, "bst": 2, "cet": 2, "mez": 2, "met": 2, "hec": 2,
        "cest": 4, "mesz": 4, "mest": 4, "heec": 4, "eet": 4, "eest": 6, "msk": 6, "ist": 11, "jst": 18,
        "est": -10, "edt": -8, "cst": -12, "cdt": -10, "mst": -14, "mdt": -12, "pst": -16, "pdt": -14,
    ]

    private static let fillers: Set<String> = Set(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa so
        lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
        lunedi martedi mercoledi giovedi venerdi domenica segunda terca quarta quinta sexta feira
        le la les a au at on the of de del du den der die das am um om op het las los el em as alle ore ora
        il y publie publiee paru parue published posted gepubliceerd geplaatst veroffentlicht publicado publicada
        erschienen stand poste posteado min minutes mis mise jour date
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static func table(_ lists: [String]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (i, list) in lists.enumerated() {
            for name in list.split(separator: " ") { table[String(name)] = i + 1 }
        }
        return table
    }
}
