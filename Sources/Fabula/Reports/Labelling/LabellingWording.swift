/// The fixed words of questions about pairs, and of what their answers say, in one language.
struct LabellingWording: Sendable {
    /// Before the first question: how many are asked, and where the answers go.
    var introduction: String
    /// Above a pair: its number, how many there are; and below it: what to type.
    var question, prompt, unknown: String
    /// When no pair is left.
    var nothingLeft: String
    var answer, skipped, pair: Wording.Noun
    /// Heads of the figures: precision, recall, F1; and of their lines.
    var measures: [String]
    var figuresHead, weighed, all, notYet: String
    /// Heads of the table of strata, and what the strata are.
    var kind, pairs, answers, same: String
    var strata: [PairStratum: String]
    var method, otherCorpus, missing: String
    /// Advice: the present threshold and its F1, the best one and its F1, the range; what follows from it.
    var threshold, told, notTold, isBest: String

    static let english = LabellingWording(
        introduction:
            "Do the two articles belong to one story: an event with its run-up, its reactions and what "
            + "came of it? Each answer is kept at once in %@; stop whenever you like, and begin again to "
            + "go on.",
        question: "%@ of %@", prompt: "One story? [y]es [n]o [s]kip [w]hy [q]uit: ",
        unknown:
            "Type y for yes, n for no, s to skip, w to see what Fabula made of the two, q to stop.",
        nothingLeft: "All pairs that were to be asked are answered; --count asks more.",
        answer: Wording.Noun("answer", "answers"), skipped: Wording.Noun("skipped", "skipped"),
        pair: Wording.Noun("pair", "pairs"), measures: ["precision", "recall", "F1"], figuresHead: "Accuracy",
        weighed: "pairs weighed", all: "all pairs", notYet: "answers from every kind of pairs are needed",
        kind: "Kind of pairs", pairs: "Pairs", answers: "Answers", same: "One story",
        strata: [
            .copies: "one story, copies", .linked: "one story, directly", .chained: "one story, through others",
            .near: "two stories, nearly one", .far: "two stories, far from one",
            .refused: "two stories, the two alike", .rest: "two stories, nothing in common",
        ],
        method:
            "Pairs were drawn at random from each kind; an answer stands for as many pairs as its kind "
            + "has for each answer. Below each figure its 95 % interval: melded confidence distributions "
            + "of the kinds' shares, mid-p. Pairs weighed are all but the last kind, which a sample so "
            + "small can hardly bound: one missed pair in it would stand for very many.",
        otherCorpus:
            "These articles are not grouped as they were when the pairs were drawn (other articles or "
            + "options): the answers stand for the pairs that they were drawn from.",
        missing: "%@ of articles that are not here: left out.",
        threshold:
            "Threshold now %@: F1 %@. Estimated best %@: F1 %@ (in 95 % of samples like this one it "
            + "lies between %@ and %@).",
        told: "The answers tell the two apart: try --threshold %@ (fabula evaluate pairs scores it).",
        notTold: "The answers do not tell the two apart: keep the present one, or answer more.",
        isBest:
            "No other is estimated to be better: keep it.")

    static let french = LabellingWording(
        introduction:
            "Les deux articles relèvent-ils d'un même sujet\u{A0}: un événement, ce qui l'annonce, ses "
            + "réactions et ses suites\u{A0}? Chaque réponse est aussitôt gardée dans %@\u{A0}; arrêtez "
            + "quand vous voulez, relancez pour continuer.",
        question: "%@ sur %@", prompt: "Même sujet\u{A0}? [o]ui [n]on [s]auter [p]ourquoi [q]uitter\u{A0}: ",
        unknown:
            "Tapez o pour oui, n pour non, s pour sauter, p pour voir ce que Fabula en a fait, q pour "
            + "arrêter.",
        nothingLeft: "Toutes les paires prévues ont leur réponse\u{A0}; --count en demande plus.",
        answer: Wording.Noun("réponse", "réponses"), skipped: Wording.Noun("sautée", "sautées"),
        pair: Wording.Noun("paire", "paires"), measures: ["précision", "rappel", "F1"], figuresHead: "Exactitude",
        weighed: "paires pesées", all: "toutes les paires", notYet: "il faut des réponses de chaque genre de paires",
        kind: "Genre de paires", pairs: "Paires", answers: "Réponses", same: "Même sujet",
        strata: [
            .copies: "même sujet, copies", .linked: "même sujet, directement", .chained: "même sujet, par d'autres",
            .near: "deux sujets, presque un", .far: "deux sujets, loin d'un",
            .refused: "deux sujets, mais proches", .rest: "deux sujets, rien en commun",
        ],
        method:
            "Les paires sont tirées au hasard dans chaque genre\u{A0}; une réponse compte pour autant de "
            + "paires que son genre en a par réponse. Sous chaque chiffre, son intervalle à 95 %\u{A0}: "
            + "distributions de confiance des genres, fondues, mid-p. Les paires pesées sont toutes sauf "
            + "le dernier genre, qu'un si petit échantillon borne à peine\u{A0}: une paire manquée y "
            + "compterait pour un très grand nombre.",
        otherCorpus:
            "Ces articles ne sont pas groupés comme lors du tirage (autres articles ou options)\u{A0}: "
            + "les réponses valent pour les paires dont elles sont tirées.",
        missing: "%@ d'articles absents\u{A0}: laissées de côté.",
        threshold:
            "Seuil actuel %@\u{A0}: F1 %@. Meilleur estimé %@\u{A0}: F1 %@ (dans 95 % des échantillons de "
            + "ce genre, il est entre %@ et %@).",
        told: "Les réponses les distinguent\u{A0}: essayez --threshold %@ (fabula evaluate pairs le note).",
        notTold: "Les réponses ne les distinguent pas\u{A0}: gardez l'actuel, ou répondez davantage.",
        isBest:
            "Aucun autre n'est estimé meilleur\u{A0}: gardez-le.")
}
