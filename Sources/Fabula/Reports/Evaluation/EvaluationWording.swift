/// The fixed words of evaluations, in one language.
struct EvaluationWording: Sendable {
    /// Heads of the measures, in the order of ``StoryEvaluation/figures``, at most nine letters each.
    var measures: [String]
    var set, mean, alone, missing, unlabelled: String
    var mistakesHead, joined, parted, costsPrecision, costsRecall: String
    /// What the two documents hold in common, and what not.
    var shared, words, names, topic, time, languages, similarity, asGroups, only, noStory: String
    var pair: Wording.Noun
    var interval: String
    /// The evaluation of timelines.
    var timelines: TimelineEvaluationWording

    static let english = EvaluationWording(
        measures: ["BCubed F", "precision", "recall", "pairs F", "best F"],
        set: "Set", mean: "Mean of %@ sets", alone: "%@ alone", missing: "%@ without a story",
        unlabelled: "%@ unlabelled",
        mistakesHead: "The worst mistakes: %@", joined: "joined", parted: "parted",
        costsPrecision: "costs %@ articles' precision", costsRecall: "costs %@ articles' recall",
        shared: "shared: %@", words: "words", names: "names", topic: "topic", time: "time",
        languages: "languages",
        similarity: "similarity", asGroups: "as groups, over %@: %@, threshold %@", only: "only here: %@",
        noStory: "none", pair: Wording.Noun("pair", "pairs"),
        interval:
            "Below each figure its 95 % interval (bootstrap over the labelled stories); counts: labelled → found.",
        timelines: .english)

    static let french = EvaluationWording(
        measures: ["BCubed F", "précision", "rappel", "paires F", "meill. F"],
        set: "Corpus", mean: "Moyenne de %@ corpus", alone: "%@ seuls", missing: "%@ sans sujet",
        unlabelled: "%@ sans étiquette",
        mistakesHead: "Les pires erreurs\u{A0}: %@", joined: "réunis", parted: "séparés",
        costsPrecision: "coûte la précision de %@ articles", costsRecall: "coûte le rappel de %@ articles",
        shared: "en commun\u{A0}: %@", words: "mots", names: "noms", topic: "thème", time: "temps",
        languages: "langues",
        similarity: "similarité", asGroups: "les groupes, sur %@\u{A0}: %@, seuil %@", only: "seulement ici\u{A0}: %@",
        noStory: "aucun", pair: Wording.Noun("paire", "paires"),
        interval:
            "Sous chaque chiffre, son intervalle à 95 % (bootstrap sur les sujets étiquetés)\u{A0}; nombres\u{A0}: étiquetés → trouvés.",
        timelines: .french)
}
