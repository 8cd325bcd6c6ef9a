/// Newsletter offers, cookie notices, share buttons: what a site says on every page.
enum Boilerplate {
    /// Whether a whole line is boilerplate: short, and asking the reader to do something on the site.
    static func isLine(_ line: String) -> Bool {
        line.utf8.count <= 400 && weight(line) >= 2
    }

    /// Where the boilerplate at the end of a text begins, or `nil`: whole sentences, from the last one backwards.
    ///
    /// Looks at the last 1,200 bytes only: O(1).
    static func tail(of text: String) -> String.Index? {
        let from = text.utf8.index(text.endIndex, offsetBy: -1200, limitedBy: text.startIndex) ?? text.startIndex
        let start = from == text.startIndex ? from : text.unicodeScalars.index(after: aligned(from, in: text))
        var cut: String.Index?
        for sentence in sentences(text[start...]).reversed() {
            let part = text[sentence]
            let points = weight(String(part))
            let isShort = part.split(separator: " ").count <= 6
            let isPart = points >= 2 || isButton(part) || (points == 1 && (cut != nil || isShort))
            guard isPart else { break }
            cut = sentence.lowerBound
        }
        guard let cut else { return nil }
        // A sentence without full stop may run into the offer: the offer begins at its first cue.
        let begin = firstCue(in: text[cut...]) ?? cut
        return text[begin...].contains(where: \.isLetter) && weight(String(text[begin...])) >= 2 ? begin : nil
    }

    private static func aligned(_ index: String.Index, in text: String) -> String.Index {
        var index = index
        while index > text.startIndex, text.utf8[index] & 0xc0 == 0x80 { index = text.utf8.index(before: index) }
        return index
    }

    /// Sentences end in `.`, `!`, `?` or `×` followed by a space and a capital, or at a button word.
    private static func sentences(_ text: Substring) -> [Range<String.Index>] {
        var result: [Range<String.Index>] = []
        var start = text.startIndex
        var index = text.startIndex
        var previous: Character = " "
        while index < text.endIndex {
            let c = text[index]
            if c == " ", ".!?»\"”…×)".contains(previous) {
                let next = text.index(after: index)
                if next < text.endIndex, !text[next].isLowercase {
                    result.append(start..<next)
                    start = next
                }
            }
            previous = c
            index = text.index(after: index)
        }
        if start < text.endIndex { result.append(start..<text.endIndex) }
        return result
    }

    /// `OK`, `×`, `Fermer ×`.
    private static func isButton(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        return words.count <= 4 && words.allSatisfy { buttons.contains(Folding.hash($0)) || $0 == "×" || $0 == "✕" }
    }

    /// Where the first cue of an offer stands, with the words "Newsletter info" that may head it, where enough text is before it.
    private static func firstCue(in text: Substring) -> String.Index? {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        let hashes = words.map { Folding.hash($0) }
        for index in hashes.indices {
            guard headings.length(at: index, of: hashes) > 0 || calls.length(at: index, of: hashes) > 0 else {
                continue
            }
            let begin = words[index].startIndex
            return index >= 3 && weight(String(text[..<begin])) == 0 ? begin : nil
        }
        return nil
    }

    /// 2 for a phrase that only a site says; 1 for a call to act, 1 for the thing to act on, for a call that is all there is (a
    /// button), or one at either end.
    static func weight(_ text: String) -> Int {
        weight(Folding.words(text, limit: 80))
    }

    /// The same of words.
    static func weight(_ words: [UInt64]) -> Int {
        let acts = words.indices.contains { calls.length(at: $0, of: words) > 0 }
        let sites = 2 * phrases.count(in: words)
        guard acts else { return sites + (words.contains { objects.contains($0) } ? 1 : 0) }
        let heading = headings.length(at: 0, of: words)
        let opening = heading < words.count ? calls.length(at: heading, of: words) : 0
        let isButton = opening > 0 && heading + opening >= words.count - 1
        let closes = opening > 0 && calls.length(endingIn: words) > 0
        // `erhalten sie täglich` is news, `Erhalten Sie täglich` an offer.
        let offers = opening > 0 && words.indices.contains { promises.length(at: $0, of: words) > 0 }
        let things = words.contains { objects.contains($0) }
        return sites + 1 + (things || isButton || closes || offers ? 1 : 0)
    }

    private static let phrases = PhraseSet(
        """
        newsletter info|ne plus afficher|niet meer tonen|nicht mehr anzeigen|no volver a mostrar|don t show again|do not show again
        non mostrare più|tous droits réservés|alle rechten voorbehouden|all rights reserved|alle rechte vorbehalten
        todos los derechos reservados|partager sur facebook|partager sur twitter|partagez cet article|partager cet article
        share on facebook|share on twitter|share this article|share this story|delen via facebook|deel dit artikel|deel op facebook
        auf facebook teilen|artikel teilen|diesen artikel teilen|compartir en facebook|comparte esta noticia|compartir en twitter
        accepter les cookies|tout accepter|accepter et fermer|accept all cookies|accept cookies|we use cookies|wij gebruiken cookies
        we gebruiken cookies|deze website gebruikt cookies|cookies accepteren|alles accepteren|wir verwenden cookies|alle akzeptieren
        cookies akzeptieren|utilizamos cookies|aceptar todas|aceptar cookies|ce site utilise des cookies|nous utilisons des cookies
        this site uses cookies|inscrivez vous à notre newsletter|abonnez vous à notre newsletter|sign up for our newsletter
        sign up to our newsletter|subscribe to our newsletter|schrijf je in voor onze nieuwsbrief|schrijf u in voor onze nieuwsbrief
        abonnieren sie unseren newsletter|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|iscriviti alla newsletter
        """)
    private static let calls = PhraseSet(
        """
        recevez|inscrivez vous|abonnez vous|je m abonne|je m inscris|s inscrire|s abonner|découvrez notre|téléchargez|suivez nous
        ne manquez rien|ne ratez rien|retrouvez chaque|créez votre compte|connectez vous
        schrijf je in|schrijf u in|schrijf me in|meld je aan|meld u aan|ontvang|abonneer je|inschrijven|aanmelden|volg ons|download
        mis niets|meld je gratis aan|schrijf je gratis in|ik meld me aan|ik schrijf me in|maak een account
        sign up|sign me up|subscribe|get the latest|get our|get the day|get all the|register now|follow us|join our
        delivered to your inbox|delivered straight to|never miss|don t miss|create an account
        abonnieren|melden sie sich|melde dich|jetzt anmelden|anmelden|erhalten sie|erhalte|folgen sie uns|folge uns|bestellen sie
        kostenlos anmelden|jetzt abonnieren|abonnieren sie|abonniere|registrieren sie sich|verpassen sie|jetzt bestellen
        suscríbete|suscríbase|suscribirme|regístrate|recibe|reciba|síguenos|apúntate|me apunto|no te pierdas|date de alta
        iscriviti|ricevi
        """)
    private static let objects = Folding.set(
        """
        newsletter newsletters infolettre nieuwsbrief nieuwsbrieven boletín boletines cookies cookie inbox mailbox app
        boîte mail e-mail email whatsapp abonnement postfach posteingang correo notifications push meldingen
        """)
    /// What an offer promises, where it begins with the call.
    private static let promises = PhraseSet(
        """
        l essentiel|toute l actualité|toute l info|l actu|le meilleur de|nos alertes|nos articles|chaque matin|chaque jour|chaque soir
        chaque semaine|gratuitement|elke ochtend|elke dag|elke avond|elke week|dagelijks|wekelijks|het belangrijkste nieuws
        het laatste nieuws|gratis|every morning|every day|each morning|every evening|every week|the latest news|the day s
        our top stories|top stories|daily|weekly|for free|breaking news|jeden morgen|jeden tag|jeden abend|täglich|wöchentlich
        das wichtigste|die wichtigsten|kostenlos|cada mañana|cada día|cada semana|lo esencial|las noticias|los titulares
        las últimas noticias|todas las noticias
        """)
    private static let headings = PhraseSet(
        """
        newsletter|newsletters|nieuwsbrief|infolettre|restez informé|restez informés|blijf op de hoogte|stay informed|stay up to date
        bleiben sie informiert|mantente informado|manténgase informado
        """)
    private static let buttons = Folding.set(
        "ok × x ✕ fermer sluiten close schließen cerrar accepter accepteren accept valider")
}
