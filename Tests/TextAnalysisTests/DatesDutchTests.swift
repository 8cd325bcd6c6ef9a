import Testing
import TextAnalysis

struct DatesDutchTests {
    @Test(arguments: table)
    func dutch(sentence: DatedSentence) {
        #expect(notation(of: DateTagger(language: .nl).tag(sentence.text, anchor: thursday)) == sentence.dates)
    }

    private static let table = DatedSentence.table(
        """
        De stemming vond plaats op 2 december 2021.                   | 2021-12-02
        Zij werd geboren op 1 mei 1954 in Gent.                       | 1954-05-01
        De wet gaat in op 1 december.                                 | 2021-12-01
        Op 28 november kwam de politie tussen.                        | 2021-11-28
        Van 3 tot 5 december viert de stad feest.                     | 2021-12-03..2021-12-05
        Van 3 tot en met 5 december 2021 is het feest.                | 2021-12-03..2021-12-05
        Van 28 december tot 3 januari is alles dicht.                 | 2021-12-28..2022-01-03
        Op 3 en 4 december staken de treinen.                         | 2021-12-03..2021-12-04
        Op 3 en 7 december staken de treinen.                         | 2021-12-03 2021-12-07
        De 2de december of 2e december                                | 2021-12-02 2021-12-02
        Gepubliceerd op 02/12/2021 om 15.23 uur                       | 2021-12-02
        Gepubliceerd op 2-12-2021                                     | 2021-12-02
        Gepubliceerd op 02-12-21                                      | 2021-12-02
        Bijgewerkt 2021-12-02                                         | 2021-12-02
        Op 2 dec. 2021 in Luik                                        | 2021-12-02
        Op 14 jul. was het feest                                      | 2021-07-14
        Op 8 mrt. 2021 ook                                            | 2021-03-08
        In februari 2022 wordt er gestemd.                            | 2022-02
        In november nam hij ontslag.                                  | 2021-11
        Eind november kwam het virus.                                 | 2021-11-21..2021-11-30/month
        Half november kwam het virus.                                 | 2021-11-11..2021-11-20/month
        Begin december viel er sneeuw.                                | 2021-12-01..2021-12-10/month
        Sinds oktober is alles anders.                                | 2021-10
        Vorige november regende het.                                  | 2021-11
        In 2019 fuseerde de gemeente.                                 | 2019
        Sinds 2015 woont hij hier.                                    | 2015
        Het jaar 1830 was woelig.                                     | 1830
        Begin 2022 stijgt de prijs.                                   | 2022-01-01..2022-03-31/year
        Eind 2019 ging alles goed.                                    | 2019-10-01..2019-12-31/year
        De raad heeft woensdagavond een resolutie goedgekeurd.        | 2021-12-01
        De raad heeft woensdag een resolutie goedgekeurd.             | 2021-12-01
        Hij waarschuwde donderdag zijn buren.                         | 2021-12-02
        De bussen rijden deze donderdag niet.                         | 2021-12-02
        Vrijdag zullen de chauffeurs de ring blokkeren.               | 2021-12-03
        De chauffeurs zullen donderdag de ring blokkeren.             | 2021-12-02
        De koning zal maandag de formateur ontvangen.                 | 2021-12-06
        Vorige donderdag was de zitting geschorst.                    | 2021-11-25
        Afgelopen maandag was er mist.                                | 2021-11-29
        Komende dinsdag is er overleg.                                | 2021-12-07
        Volgende donderdag begint het opnieuw.                        | 2021-12-09
        De nacht van dinsdag tot woensdag was woelig.                 | 2021-11-30..2021-12-01
        Het proces begon op donderdag 25 november.                    | 2021-11-25
        Gisteren regende het.                                         | 2021-12-01
        Gisteravond regende het.                                      | 2021-12-01
        Eergisteren viel er sneeuw.                                   | 2021-11-30
        Vandaag vriest het.                                           | 2021-12-02
        Vanavond vriest het.                                          | 2021-12-02
        Morgen wordt het mooi.                                        | 2021-12-03
        In de morgen viel er sneeuw.                                  | -
        Overmorgen wordt het mooi.                                    | 2021-12-04
        Hij stierf maandag. De dag voordien was hij nog gezond.       | 2021-11-29 2021-11-28
        Hij stierf maandag. De dag nadien werd het bekend.            | 2021-11-29 2021-11-30
        Hij werd op 20 november opgepakt en de volgende dag vrijgelaten. | 2021-11-20 2021-11-21
        Hij kwam drie dagen geleden aan.                              | 2021-11-29
        Hij kwam 10 dagen geleden aan.                                | 2021-11-22
        Hij kwam twee weken geleden aan.                              | 2021-11-15..2021-11-21
        Hij kwam twee maanden geleden aan.                            | 2021-10
        Hij kwam een jaar geleden aan.                                | 2020
        De wedstrijd is over twee dagen.                              | 2021-12-04
        Hij stierf maandag. Twee dagen eerder zong hij nog.           | 2021-11-29 2021-11-27
        Vorige week was hij ziek.                                     | 2021-11-22..2021-11-28
        Volgende week is hij beter.                                   | 2021-12-06..2021-12-12
        Vorig weekend was er veel volk.                               | 2021-11-27..2021-11-28
        Vorig jaar was er veel volk.                                  | 2020
        Volgend jaar komt er veel volk.                               | 2022
        Deze maand komt er veel volk.                                 | 2021-12
        31 april bestaat niet.                                        | !
        30/02/2021 ook niet.                                          | !
        Elke maandag speelt hij, en Goede Vrijdag niet                | -
        Winst met 3-2, dienst 24/7, tel. 02/512.34.56                 | -
        2021 mensen, 20 miljoen, in 2000 huizen                       | -
        """)
}
