import Testing
import TextAnalysis

struct DatesGermanTests {
    @Test(arguments: table)
    func german(sentence: DatedSentence) {
        #expect(notation(of: DateTagger(language: .de).tag(sentence.text, anchor: thursday)) == sentence.dates)
    }

    private static let table = DatedSentence.table(
        """
        Die Wahl fand am 2. Dezember 2021 statt.                      | 2021-12-02
        Sie wurde am 1. Mai 1954 in Köln geboren.                     | 1954-05-01
        Das Gesetz gilt ab dem 1. Dezember.                           | 2021-12-01
        Am 28. November kam die Polizei.                              | 2021-11-28
        Vom 3. bis 5. Dezember feiert die Stadt.                      | 2021-12-03..2021-12-05
        Vom 3. bis zum 5. Dezember 2021 feiert die Stadt.             | 2021-12-03..2021-12-05
        Vom 28. Dezember bis 3. Januar ist zu.                        | 2021-12-28..2022-01-03
        Am 3. und 4. Dezember wird gestreikt.                         | 2021-12-03..2021-12-04
        Am 3. und 7. Dezember wird gestreikt.                         | 2021-12-03 2021-12-07
        Veröffentlicht am 02.12.2021 um 15.23 Uhr                     | 2021-12-02
        Veröffentlicht am 2. 12. 2021                                 | 2021-12-02
        Veröffentlicht am 02.12.21                                    | 2021-12-02
        Aktualisiert 2021-12-02                                       | 2021-12-02
        Am 2. Dez. 2021 in Bonn                                       | 2021-12-02
        Am 14. Jul. war Fest                                          | 2021-07-14
        Am 8. März und am 8. Jänner                                   | 2022-03-08 2022-01-08
        Am ersten Mai ist alles zu.                                   | 2022-05-01
        Im Februar 2022 wird gewählt.                                 | 2022-02
        Im November trat er zurück.                                   | 2021-11
        Ende November kam das Virus.                                  | 2021-11-21..2021-11-30/month
        Mitte November kam das Virus.                                 | 2021-11-11..2021-11-20/month
        Anfang Dezember schneite es.                                  | 2021-12-01..2021-12-10/month
        Seit Oktober ist alles anders.                                | 2021-10
        Vergangenen November regnete es.                              | 2021-11
        Im Jahr 2019 fusionierten die Orte.                           | 2019
        Er wurde 2019 gewählt.                                        | 2019
        Seit 2015 lebt er hier.                                       | 2015
        Das Jahr 1830 war unruhig.                                    | 1830
        Anfang 2022 steigen die Preise.                               | 2022-01-01..2022-03-31/year
        Ende 2019 war alles gut.                                      | 2019-10-01..2019-12-31/year
        Der Rat hat am Mittwochabend zugestimmt.                      | 2021-12-01
        Der Rat hat am Mittwoch zugestimmt.                           | 2021-12-01
        Er warnte am Donnerstag seine Nachbarn.                       | 2021-12-02
        Die Busse fahren diesen Donnerstag nicht.                     | 2021-12-02
        Die Fahrer werden am Freitag den Ring sperren.                | 2021-12-03
        Die Fahrer werden am Donnerstag den Ring sperren.             | 2021-12-02
        Der König wird ihn am Montag empfangen.                       | 2021-12-06
        Am vergangenen Donnerstag regnete es.                         | 2021-11-25
        Letzten Montag regnete es.                                    | 2021-11-29
        Kommenden Dienstag wird beraten.                              | 2021-12-07
        Nächsten Donnerstag geht es weiter.                           | 2021-12-09
        Von Dienstag bis Mittwoch schneite es.                        | 2021-11-30..2021-12-01
        Der Prozess begann am Donnerstag, dem 25. November.           | 2021-11-25
        Der Prozess begann am Donnerstag, den 25. November 2021.      | 2021-11-25
        Gestern regnete es.                                           | 2021-12-01
        Gestern Abend regnete es.                                     | 2021-12-01
        Vorgestern schneite es.                                       | 2021-11-30
        Heute friert es.                                              | 2021-12-02
        Heute Morgen friert es.                                       | 2021-12-02
        Es wird morgen schön.                                         | 2021-12-03
        Am Morgen schneite es.                                        | -
        Übermorgen wird es schön.                                     | 2021-12-04
        Er starb am Montag. Am Vortag war er noch gesund.             | 2021-11-29 2021-11-28
        Er starb am Montag. Am nächsten Tag wurde es bekannt.         | 2021-11-29 2021-11-30
        Am 20. November verhaftet, kam er tags darauf frei.           | 2021-11-20 2021-11-21
        Er kam vor drei Tagen an.                                     | 2021-11-29
        Er kam vor 10 Tagen an.                                       | 2021-11-22
        Er kam vor zwei Wochen an.                                    | 2021-11-15..2021-11-21
        Er kam vor zwei Monaten an.                                   | 2021-10
        Er kam vor einem Jahr an.                                     | 2020
        Das Spiel ist in zwei Tagen.                                  | 2021-12-04
        Er starb am Montag. Zwei Tage zuvor sang er noch.             | 2021-11-29 2021-11-27
        Letzte Woche war er krank.                                    | 2021-11-22..2021-11-28
        Nächste Woche ist er gesund.                                  | 2021-12-06..2021-12-12
        Vergangenes Wochenende war viel los.                          | 2021-11-27..2021-11-28
        Letztes Jahr war viel los.                                    | 2020
        Im nächsten Jahr ist viel los.                                | 2022
        Diesen Monat ist viel los.                                    | 2021-12
        Den 31. April gibt es nicht, den 30.02.2021 auch nicht.       | ! !
        Jeden Montag spielt er, donnerstags nie                       | -
        Sieg mit 3:2, 24/7 offen, Tel. 02/512.34.56                   | -
        2021 Menschen, 20 Millionen, 2000 Euro                        | -
        In den letzten Wochen und vor dem Haus in der Nacht           | -
        """)
}
