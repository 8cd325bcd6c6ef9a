extension Lexicon {
    /// German.
    static let german = Lexicon(
        Grammar(dayWithFullStop: true, capitalised: true, bareYears: true),
        cycle(
            .month,
            """
            januar,jänner,jaenner|februar,feber|märz,maerz|april|mai|juni|juli|august|september|oktober|november|\
            dezember
            """)
            + cycle(.abbreviatedMonth, "jan,jän|feb,febr|mrz|apr|||jul|aug|sep,sept|okt|nov|dez")
            + cycle(
                .weekday, "montag|dienstag|mittwoch|donnerstag|freitag|samstag,sonnabend|sonntag",
                suffixes: "abend,morgen,vormittag,mittag,nachmittag,nacht,früh")
            + cardinals(
                """
                ein,eine,einem,einen,einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|\
                fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig
                """)
            + units(
                "tag;tage,tagen|woche;wochen|wochenende;wochenenden|monat,monats;monate,monaten|jahr,jahres;jahre,jahren"
            )
            + phases("anfang|mitte|ende")
            + [
                (
                    .partOfDay, 0,
                    "abend,morgen,vormittag,mittag,nachmittag,nacht,früh,abends,morgens,am abend,am morgen"
                ),
                (.partOfDay, 0, "am nachmittag,am vormittag,in der nacht"), (.first, 1, "ersten,erster"),
                (.offset, -2, "vorgestern"), (.offset, -1, "gestern"), (.offset, 0, "heute"),
                (.offset, 1, "morgen"), (.offset, 2, "übermorgen"),
                (.relative, -1, "am vortag,vortag,tags zuvor,am tag zuvor,am tag davor,einen tag zuvor,am vorabend"),
                (
                    .relative, 1,
                    "am nächsten tag,am folgenden tag,tags darauf,am tag danach,am tag darauf,einen tag später"
                ),
                (.relative, 0, "am selben tag,am gleichen tag,an diesem tag"),
                (.last, 0, "letzte,letzten,letzter,letztes,letztem,vergangene,vergangenen,vergangener,vergangenes"),
                (.last, 0, "vorige,vorigen,voriger,voriges"),
                (.next, 0, "nächste,nächsten,nächster,nächstes,kommende,kommenden,kommender,kommendes"),
                (.this, 0, "diese,diesen,dieser,dieses,diesem"),
                (.agoBefore, 0, "vor,vor rund,vor etwa,vor knapp,vor gut,vor mehr als"),
                (.earlier, 0, "zuvor,früher,vorher,davor"), (.later, 0, "später,danach,darauf"),
                (.ahead, 0, "in,binnen"), (.of, 0, "des,dieses"), (.to, 0, "auf,bis,bis zum"), (.and, 0, "und"),
                (.article, 0, "der,den,dem"),
                (
                    .cue, 0,
                    "im,seit,ab,bis,vom,monat,im jahr,im jahre,jahr,jahres,seit dem jahr,bis zum jahr,in,zum,zwischen"
                ),
                (.habit, 0, "jeden,jeder,alle,jedes"),
                (.nameBefore, 0, "black,super"),
                (.deadline, 0, "für"), (.perfect, 0, "ist,sind"),
                (.past, 0, "hat,haben,hatte,hatten,war,waren,wurde,wurden,worden,sagte,sagten,kam,kamen,teilte,gab"),
                (.past, 0, "erklärte,berichtete,starb,starben"),
                (.future, 0, "geplant,erwartet,verschoben,wird,werden,soll,sollen,will,wollen"),
            ])
}
