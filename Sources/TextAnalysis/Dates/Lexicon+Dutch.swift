extension Lexicon {
    /// Dutch.
    static let dutch = Lexicon(
        Grammar(),
        cycle(.month, "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december")
            + cycle(.abbreviatedMonth, "jan|feb|mrt|apr||jun|jul|aug|sep,sept|okt|nov|dec")
            + cycle(
                .weekday, "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
                suffixes: "ochtend,morgen,voormiddag,middag,namiddag,avond,nacht")
            + cardinals(
                """
                een,één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|\
                zeventien|achttien|negentien|twintig
                """)
            + units("dag;dagen|week;weken|weekend,weekeinde;weekends|maand;maanden|jaar;jaren")
            + phases("begin|half,midden|eind,einde,tegen eind")
            + [
                (
                    .partOfDay, 0,
                    "ochtend,morgen,avond,nacht,middag,namiddag,voormiddag,avonds,in de ochtend,in de voormiddag"
                ),
                (.partOfDay, 0, "in de namiddag,s avonds,s morgens,s ochtends,s middags,s nachts"),
                (.ordinalSuffix, 0, "ste,de,e"),
                (.offset, -2, "eergisteren"),
                (.offset, -1, "gisteren,gisterenavond,gisteravond,gisterochtend,gistermiddag,gisteren avond"),
                (.offset, -1, "gisterenochtend,gisterenmiddag,gisterennamiddag,gisternacht,gisternamiddag"),
                (.offset, 0, "vandaag,vanavond,vanmiddag,vanmorgen,vanochtend,vannacht,vannamiddag,heden"),
                (.offset, 1, "morgen,morgenavond,morgenochtend,morgenmiddag,morgenvroeg"), (.offset, 2, "overmorgen"),
                (
                    .relative, -1,
                    "de dag ervoor,de dag voordien,daags voordien,de vorige dag,de dag daarvoor,een dag eerder"
                ),
                (.relative, -1, "daags ervoor,de avond ervoor,de avond voordien"),
                (.relative, 1, "de dag erna,de volgende dag,de dag nadien,daags nadien,de dag daarna,een dag later"),
                (.relative, 1, "daags erna"), (.relative, 0, "dezelfde dag,diezelfde dag,die dag"),
                (.last, 0, "vorige,vorig,afgelopen,verleden,voorbije,voorbij"),
                (.next, 0, "volgende,volgend,komende,komend,aanstaande"), (.this, 0, "deze,dit"),
                (.agoAfter, 0, "geleden"), (.earlier, 0, "eerder,voordien,ervoor"), (.later, 0, "later,nadien"),
                (.ahead, 0, "over,binnen"), (.of, 0, "van"), (.to, 0, "op,tot,tot en met,t m"), (.and, 0, "en"),
                (.article, 0, "de"), (.cue, 0, "in,sinds,vanaf,tot,tegen,voor,na,maand,uit"),
                (.habit, 0, "elke,iedere,alle,per"), (.nameBefore, 0, "goede,witte,zwarte,super"),
                (.deadline, 0, "tegen"), (.perfect, 0, "is,zijn"),
                (.past, 0, "heeft,hebben,had,hadden,was,waren,werd,werden,zei,zeiden,kwam,kwamen,liet,gebeurde"),
                (
                    .future, 0,
                    "gepland,verwacht,uitgesteld,verschoven,zal,zullen,gaat,gaan,wordt,worden,moet,moeten,zou,zouden"
                ),
            ])
}
