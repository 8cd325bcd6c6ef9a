extension Lexicon {
    /// English.
    static let english = Lexicon(
        Grammar(
            monthBeforeDay: true, capitalised: true, past: ["ed"],
            noVerbs: "need speed feed seed exceed united hundred indeed proceed succeed embed agreed"),
        cycle(.month, "january|february|march|april|may|june|july|august|september|october|november|december")
            + cycle(.abbreviatedMonth, "jan|feb|mar|apr||jun|jul|aug|sep,sept|oct|nov|dec")
            + cycle(.weekday, "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
            + cycle(.abbreviatedWeekday, "mon|tue,tues|wed|thu,thur,thurs|fri|sat|sun")
            + cardinals(
                """
                one,a,an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\
                seventeen|eighteen|nineteen|twenty
                """)
            + units("day;days|week;weeks|weekend;weekends|month;months|year;years")
            + phases(
                "early,early in,beginning of,the beginning of,start of,the start of|mid,middle of|late,late in,end of,the end of"
            )
            + [
                (.partOfDay, 0, "morning,afternoon,evening,night,noon,midday,lunchtime,midnight,in the morning"),
                (.partOfDay, 0, "in the afternoon,in the evening,at night"),
                (.ordinalSuffix, 0, "st,nd,rd,th"),
                (.offset, -2, "day before yesterday,the day before yesterday"), (.offset, -1, "yesterday,last night"),
                (.offset, -1, "last evening"), (.offset, 0, "today,tonight,later today,earlier today"),
                (.offset, 1, "tomorrow"), (.offset, 2, "day after tomorrow,the day after tomorrow"),
                (.relative, -1, "the day before,the previous day,a day earlier,one day earlier,the night before"),
                (.relative, -1, "the evening before,the previous night,the previous evening,the day previously"),
                (.relative, 1, "the day after,the next day,the following day,a day later,one day later,next day"),
                (.relative, 1, "the next morning,the following morning"),
                (.relative, 0, "the same day,that day,that same day,that night,that evening"),
                (.last, 0, "last"), (.next, 0, "next,coming,this coming"), (.this, 0, "this"),
                (.agoAfter, 0, "ago"), (.earlier, 0, "earlier,previously"), (.later, 0, "later"),
                (.ahead, 0, "in,within"), (.of, 0, "of"), (.to, 0, "to,through,until,till,thru"), (.and, 0, "and"),
                (.article, 0, "the,his,her,its,their"),
                (.cue, 0, "in,since,until,by,from,during,of,for,before,after,through,to,between"),
                (.habit, 0, "every,each,most"),
                (.nameBefore, 0, "black,good,super,bloody,ash,cyber,palm,easter,shrove,whit"),
                (.nameAfter, 0, "times,mirror,telegraph,express,herald,post,mail,star,sun"),
                (.past, 0, "was,were,had,has,have,did,said,told,been,began,came,went,took,made,saw,met,left,won,lost"),
                (
                    .past, 0,
                    "held,fell,rose,broke,gave,found,hit,led,became,spoke,shot,fought,sank,ran,drove,grew,knew,sent,got"
                ),
                (
                    .future, 0,
                    "will,ll,shall,due to,scheduled,set to,expected,expected to,plan to,plans to,going to,to be held"
                ),
                (.deadline, 0, "by"), (.future, 0, "is to,are to,due,scheduled,expected,postponed"),
            ])
}
