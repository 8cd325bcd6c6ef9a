/// The fixed words of explanations, in one language.
struct WhyWording: Sendable {
    var together, apart, similarity, words, names, topic, sum, time, languages, sameTime, tooFar: String
    var onlyIn: String
    /// How two met: the two groups, the similarity of these, the threshold.
    var met, refused, turnsApart, turnsTogether, neverApart, neverTogether: String
    var nothingShared, foreign, copies: String

    static let english = WhyWording(
        together: "In one story: yes.", apart: "In one story: no.", similarity: "Similarity", words: "words",
        names: "names", topic: "topic", sum: "sum", time: "× time", languages: "× languages",
        sameTime: "no time between them",
        tooFar: "more than 10 days apart: nothing is similar then", onlyIn: "Only in %@: %@.",
        met: "They met when %@ (%@) and %@ (%@) were joined: as groups these are %@ alike, and %@ is asked for.",
        refused:
            "%@ (%@) and %@ (%@) stay apart: as groups they are %@ alike, and %@ is asked for.",
        turnsApart: "They would be apart from --threshold %@ on.",
        turnsTogether: "They would be together from --threshold %@ down.",
        neverApart: "No threshold up to 1 parts them.", neverTogether: "No threshold down to 0.02 joins them.",
        nothingShared: "no word or name in common", foreign: "two languages can share names only",
        copies:
            "They have one text (see fabula copies): copies are always in the story of what they were taken from.")

    static let french = WhyWording(
        together: "Dans le même sujet\u{A0}: oui.", apart: "Dans le même sujet\u{A0}: non.", similarity: "Similarité",
        words: "mots", names: "noms", topic: "thème", sum: "somme", time: "× temps", languages: "× langues",
        sameTime: "aucun temps entre eux", tooFar: "plus de 10 jours d'écart\u{A0}: plus rien ne se ressemble",
        onlyIn: "Seulement dans %@\u{A0}: %@.",
        met:
            "Réunis quand %@ (%@) et %@ (%@) l'ont été\u{A0}: la similarité des deux groupes est %@, il en faut %@.",
        refused: "%@ (%@) et %@ (%@) restent séparés\u{A0}: la similarité des deux groupes est %@, il en faut %@.",
        turnsApart: "Ils seraient séparés à partir de --threshold %@.",
        turnsTogether: "Ils seraient réunis jusqu'à --threshold %@.",
        neverApart: "Aucun seuil jusqu'à 1 ne les sépare.", neverTogether: "Aucun seuil jusqu'à 0.02 ne les réunit.",
        nothingShared: "aucun mot ni nom en commun",
        foreign: "deux langues n'ont que des noms en commun",
        copies:
            "Ils ont un même texte (voir fabula copies)\u{A0}: une copie suit toujours l'article dont elle est tirée.")
}
