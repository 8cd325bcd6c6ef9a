import Fabula
import Testing
import TextAnalysis

/// What a reader of small stories sees, all reported on Thursday 2 December 2021.
struct ReadableTimelineTests {
    @Test func anEventOfTheEveningBefore() {
        let timeline = timelineOfAll([
            .sample(
                "Le conseil régional veut doubler les heures de musique",
                "Le conseil régional a voté mercredi soir, dans l'urgence, un texte qui invite le gouvernement à...",
                on: thursday, kind: .teaser)
        ])
        #expect(timeline.outline == ["2021-12-01 happened mercredi soir"])
        #expect(timeline.entries[0].text.hasPrefix("Le conseil régional veut"))
    }

    @Test func twoTeasersOfOneBlockade() {
        let timeline = timelineOfAll([
            .sample(
                "Les livreurs bloqueront le centre jeudi matin",
                "Les livreurs de la capitale se sont unis pour bloquer la circulation jeudi dans le centre, ce qui...",
                on: thursday, kind: .teaser),
            .sample(
                "Livreurs : l'action dans le centre a commencé place Sainte-Anne",
                "Comme prévu, les livreurs se mobilisent ensemble jeudi matin pour bloquer la circulation dans le...",
                on: thursday, kind: .teaser),
        ])
        #expect(
            timeline.outline == ["2021-12-02 happened jeudi"] || timeline.outline == ["2021-12-02 happened jeudi matin"]
        )
        #expect(timeline.entries.first?.articles == [0, 1])
    }

    @Test func todayByName() {
        let timeline = timelineOfAll([
            .sample(
                "Pas de navettes dans la région ce jeudi",
                "Les navettes ne rouleront pas dans la région ce jeudi à cause d'une grève au sein de la société...",
                on: thursday, kind: .teaser)
        ])
        #expect(timeline.outline == ["2021-12-02 happened ce jeudi"])
        #expect(timeline.entries[0].text == "Pas de navettes dans la région ce jeudi")
    }

    @Test func aSpeechAndAProposalOfTheDayBefore() {
        let timeline = timelineOfAll([
            .sample(
                "Le ministre redoute un retour de la guerre froide",
                """
                Un retour de la guerre froide menace l'Europe, a averti jeudi le ministre des Affaires étrangères. À la \
                tribune d'une réunion à Stockholm, le ministre a reproché à l'alliance de rapprocher ses troupes. "Nous \
                demanderons un accord qui empêche l'alliance d'avancer", a-t-il dit, reprenant une proposition du \
                président la veille. Le ministre a ensuite vu son homologue américain."Espérons que ce soit notre travail \
                d'aujourd'hui", a-t-il conclu.
                """, on: thursday)
        ])
        #expect(timeline.outline == ["2021-12-01 happened la veille", "2021-12-02 happened jeudi"])
        #expect(
            timeline.entries.map { String($0.text.prefix(20)) } == ["\"Nous demanderons un", "Le ministre redoute "])
    }

    @Test func anAnnouncedEventIsExpected() {
        let timeline = timelineOfAll([
            .sample(
                "Une marche pour les hôpitaux", "Les soignants défileront samedi dans les rues de Namur.", on: thursday)
        ])
        #expect(timeline.outline.contains("2021-12-04 expected samedi"))
    }

    @Test func withoutDatesTheReportStandsForTheDay() {
        let timeline = timelineOfAll([
            .sample("Un train déraille à Hal", "Trois wagons sont sortis des rails près de la gare.", on: thursday)
        ])
        #expect(timeline.outline == ["2021-12-02 published"])
        #expect(timeline.entries[0].text == "Un train déraille à Hal")
    }

    @Test func aStoryWithoutAnyTime() {
        let undated = [Article.sample("Un train déraille à Hal", "Trois wagons sont sortis des rails jeudi.", on: nil)]
        #expect(timelineOfAll(undated).entries.isEmpty)
        let dated = [
            Article.sample(
                "Un train déraille", "Trois wagons sont sortis des rails le 25 novembre 2021 à Hal.", on: nil)
        ]
        #expect(timelineOfAll(dated).outline == ["2021-11-25 happened 25 novembre 2021"])
        #expect(timelineOfAll([]).entries.isEmpty)
    }

    @Test func aSpanHasBothItsDays() {
        let timeline = timelineOfAll([
            .sample("La foire revient", "La foire aura lieu du 6 au 8 décembre sur la grand-place.", on: thursday)
        ])
        let entry = timeline.entries.first { $0.kind == .expected }
        #expect(entry?.date.iso == "2021-12-06" && entry?.endDate?.iso == "2021-12-08")
    }
}
