import Fabula
import TextAnalysis

/// A week of three stories and two lone items, made by hand: what a report shows depends on nothing but these values.
let sampleChronicle: Chronicle = {
    let articles = [
        article("a01", 29, 18, "Taxis: le secteur annonce une action à Bruxelles jeudi", "La Dépêche du Midi-Nord"),
        article(
            "a02", 30, 8, "Les taxis bruxellois bloqueront la ville jeudi", "Le Courrier", tags: ["taxi", "mobilité"]),
        article("a03", 30, 9, "Les taxis bruxellois bloqueront la ville jeudi", "Canal Info"),
        article("a04", 32, 7, "Plan taxi: l'action a débuté au rond-point Meiser", "Le Courrier"),
        article("a05", 32, 12, "Blocage des taxis: des files jusqu'à Zaventem", "Canal Info"),
        article("a06", 32, 20, "Taxiactie legt Brussel lam", "De Morgenpost", language: "nl"),
        article(
            "a07", 31, 21, "Philosophie et citoyenneté: le Parlement demande deux heures par semaine", "Le Courrier"),
        article("a08", 32, 6, "Deux heures de citoyenneté à l'école: résolution adoptée", "Canal Info"),
        article("a09", 33, 10, "新幹線が大雪で運休、京都で足止め 🚄", "Kyōto Shimbun", language: "ja"),
        article("a10", 33, 11, "大雪で新幹線に遅れ、二千人に影響", "東京日報", language: "ja"),
        Article(
            id: "t01", kind: .teaser, title: "Europol arrête 1803 personnes", text: "1803 arrestations ont été…",
            seen: Timestamp(day(32), hour: 15, minute: 23, precision: .second), language: "fr",
            origin: Origin(file: "page.txt", line: 21)),
        article("a11", 34, 9, "Marché de Noël: la grande roue reviendra", nil),
    ]
    return Chronicle(
        corpus: Corpus(articles: articles, dropped: sampleDropped, findings: sampleFindings, clock: .brussels),
        stories: sampleStories, timelines: sampleTimelines,
        copyOf: [nil, nil, 1, nil, nil, nil, nil, nil, nil, nil, nil, nil])
}()

/// Day `n` of November 2021; from 31 on it runs into December.
func day(_ n: Int) -> Day { Day(year: 2021, month: 11, day: 1)! + (n - 1) }

private func article(
    _ id: String, _ n: Int, _ hour: Int, _ title: String, _ source: String?, tags: [String] = [],
    language: String = "fr"
) -> Article {
    Article(
        id: id, title: title, text: title + ". Plus d'informations suivent.",
        published: Timestamp(day(n), hour: hour, minute: 5, precision: .second), source: source,
        url: source == nil ? nil : "https://journal.example/\(id)", language: language, tags: tags,
        origin: Origin(file: "week.jsonl", line: Int(id.dropFirst())))
}

private let sampleStories = [
    Story(
        id: "staxi234567", number: 1, title: "Les taxis bruxellois bloqueront la ville jeudi",
        keywords: ["taxis", "blocage", "Meiser", "action", "plan"], names: ["Bruxelles", "Meiser"],
        firstDay: day(29), lastDay: day(32), articles: [0, 1, 2, 3, 4, 5], medoid: 1,
        outlets: ["Canal Info", "De Morgenpost", "La Dépêche du Midi-Nord", "Le Courrier"], cohesion: 0.41237),
    Story(
        id: "sphilo23456", number: 2,
        title: "Philosophie et citoyenneté: le Parlement demande deux heures par semaine",
        keywords: ["citoyenneté", "heures", "résolution"], names: ["Parlement"], firstDay: day(31),
        lastDay: day(32), articles: [6, 7], medoid: 6, outlets: ["Canal Info", "Le Courrier"], cohesion: 0.5),
    Story(
        id: "sshinkansen", number: 3, title: "新幹線が大雪で運休、京都で足止め 🚄", keywords: ["新幹線", "大雪"], names: [],
        firstDay: day(33), lastDay: day(33), articles: [8, 9], medoid: 8, outlets: ["Kyōto Shimbun", "東京日報"],
        cohesion: 1.0 / 3),
    Story(
        id: "seuropol234", number: 4, title: "Europol arrête 1803 personnes", keywords: ["arrestations"],
        names: ["Europol"],
        firstDay: day(32), lastDay: day(32), articles: [10], medoid: 10, outlets: [], cohesion: 1),
    Story(
        id: "smarche2345", number: 5, title: "Marché de Noël: la grande roue reviendra", keywords: ["roue"],
        names: ["Noël"], firstDay: day(34), lastDay: day(34), articles: [11], medoid: 11, outlets: [], cohesion: 1),
]

private let sampleTimelines = [
    Timeline(
        storyID: "staxi234567",
        entries: [
            entry(29, .published, "Le secteur des taxis annonce une action dans la capitale.", [0], [""], 0.9),
            entry(
                32, .happened, "Plan taxi: l'action a débuté au rond-point Meiser", [1, 2, 3, 4],
                ["jeudi", "jeudi", "jeudi matin", ""], 2.5),
            TimelineEntry(
                date: day(40), endDate: day(42), precision: .day, kind: .expected,
                text: "Une deuxième action de trois jours est prévue si le plan n'est pas revu.", articles: [4],
                outlets: ["Canal Info"], weight: 0.25,
                evidence: [TimelineEntry.Evidence(article: 4, words: "du 10 au 12 décembre")]),
            TimelineEntry(
                date: day(62), endDate: nil, precision: .month, kind: .expected,
                text: "Le nouveau décret doit entrer en vigueur.", articles: [5], outlets: ["De Morgenpost"],
                weight: 0.125, evidence: [TimelineEntry.Evidence(article: 5, words: "in januari")]),
        ]),
    Timeline(
        storyID: "sphilo23456",
        entries: [
            entry(
                31, .happened, "Le Parlement a adopté mercredi soir une résolution.", [6, 7],
                ["mercredi soir", "hier"], 1)
        ]),
    Timeline(storyID: "sshinkansen", entries: [entry(33, .published, "新幹線が大雪で運休", [8], [""], 1)]),
    Timeline(storyID: "seuropol234", entries: []),
    Timeline(storyID: "smarche2345", entries: []),
]

private func entry(
    _ n: Int, _ kind: TimelineEntry.Kind, _ text: String, _ articles: [Int], _ words: [String], _ weight: Double
) -> TimelineEntry {
    TimelineEntry(
        date: day(n), endDate: nil, precision: .day, kind: kind, text: text, articles: articles,
        outlets: ["Canal Info", "Le Courrier"].suffix(min(2, articles.count)), weight: weight,
        evidence: zip(articles, words).map { TimelineEntry.Evidence(article: $0, words: $1) })
}

private let sampleDropped = [
    Dropped("Oh non! Je vais être en retard.", .comment, at: Origin(file: "page.txt", line: 23)),
    Dropped(
        "Newsletter info Recevez chaque matin l'essentiel. OK", .boilerplate, at: Origin(file: "page.txt", line: 40)),
]

private let sampleFindings = [
    Finding(
        .warning, "bad-date", "“32/13/2021” is no date: the article stays without one.",
        at: Origin(file: "week.jsonl", line: 9))
]
