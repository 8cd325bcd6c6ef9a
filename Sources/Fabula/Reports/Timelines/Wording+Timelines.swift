extension Wording {
    /// The languages of ``timelines(in:)``.
    public static let timelineLanguages = ["fr", "en", "nl", "de", "es"]

    /// The wording of timelines and of a story's list of articles in a language, or `nil` where there is none.
    ///
    /// Dutch, German and Spanish have the words of these two reports only; in others they fall back to English.
    public static func timelines(in language: String) -> Wording? {
        switch language {
        case "fr": french
        case "en": english
        case "nl": dutch
        case "de": german
        case "es": spanish
        default: nil
        }
    }

    /// `donderdag 2 december 2021`.
    private static let dutch: Wording = {
        var words = english
        words.months = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ]
        words.shortMonths = [
            "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.",
        ]
        words.weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
        words.thousands = "."
        words.story = Noun("verhaal", "verhalen")
        (words.article, words.outlet) = (Noun("artikel", "artikelen"), Noun("medium", "media"))
        (words.day, words.articlesHead, words.noDates) = (Noun("dag", "dagen"), "Artikelen", "zonder datum")
        (words.daysABar, words.most) = ("%@ per balk", "piek: %@, %@")
        words.legend = ["● datum uit de tekst", "○ dag van het bericht", "◇ verwacht"]
        (words.datedBy, words.ofReport) = ("gedateerd door", "dag van het bericht")
        (words.expectedHead, words.noTimeline) = ("Verwacht", "Geen gedateerde feiten.")
        (words.seen, words.copy, words.teaserKind) = ("gezien", "kopie", "teaser")
        return words
    }()

    /// `Donnerstag, 2. Dezember 2021`.
    private static let german: Wording = {
        var words = english
        words.months = [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ]
        words.shortMonths = [
            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
        ]
        words.weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
        (words.dayMark, words.behindWeekday, words.thousands, words.quotes) = (".", ", ", ".", ("„", "“"))
        words.story = Noun("Thema", "Themen")
        (words.article, words.outlet) = (Noun("Artikel", "Artikel"), Noun("Medium", "Medien"))
        (words.day, words.articlesHead, words.noDates) = (Noun("Tag", "Tage"), "Artikel", "ohne Datum")
        (words.daysABar, words.most) = ("%@ je Balken", "Spitze: %@, %@")
        words.legend = ["● Datum aus dem Text", "○ Tag der Meldung", "◇ erwartet"]
        (words.datedBy, words.ofReport) = ("datiert durch", "Tag der Meldung")
        (words.expectedHead, words.noTimeline) = ("Erwartet", "Keine datierten Ereignisse.")
        (words.seen, words.copy, words.teaserKind) = ("gesehen", "Kopie", "Anreißer")
        return words
    }()

    /// `jueves 2 de diciembre de 2021`.
    private static let spanish: Wording = {
        var words = english
        words.months = [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ]
        words.shortMonths = [
            "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
        ]
        words.weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
        (words.behindDay, words.behindMonth, words.thousands) = (" de ", " de ", "\u{A0}")
        words.quotes = ("«", "»")
        words.story = Noun("tema", "temas")
        (words.article, words.outlet) = (Noun("artículo", "artículos"), Noun("medio", "medios"))
        (words.day, words.articlesHead, words.noDates) = (Noun("día", "días"), "Artículos", "sin fecha")
        (words.daysABar, words.most) = ("%@ por barra", "máximo: %@, %@")
        words.legend = ["● fechado por el texto", "○ día de la noticia", "◇ previsto"]
        (words.datedBy, words.ofReport) = ("fechado por", "día de la noticia")
        (words.expectedHead, words.noTimeline) = ("Previsto", "Ningún hecho fechado.")
        (words.seen, words.copy, words.teaserKind) = ("visto", "copia", "avance")
        return words
    }()
}
