import Testing
import TextAnalysis

struct DatesEnglishTests {
    @Test(arguments: table)
    func english(sentence: DatedSentence) {
        #expect(notation(of: DateTagger(language: .en).tag(sentence.text, anchor: thursday)) == sentence.dates)
    }

    private static let table = DatedSentence.table(
        """
        The vote took place on 2 December 2021.                       | 2021-12-02
        The vote took place on December 2, 2021.                      | 2021-12-02
        The vote took place on Dec. 2, 2021, in Rome.                 | 2021-12-02
        The vote took place on Dec 2 in Rome.                         | 2021-12-02
        The vote took place on December 2nd.                          | 2021-12-02
        The vote took place on the 2nd of December 2021.              | 2021-12-02
        She was born on May 1, 1954 in Ghent.                         | 1954-05-01
        On May 3 she resigned.                                        | 2021-05-03
        On Nov. 28 police moved in.                                   | 2021-11-28
        From 3 to 5 December the city celebrates.                     | 2021-12-03..2021-12-05
        From December 3 to 5 the city celebrates.                     | 2021-12-03..2021-12-05
        The fair, December 3-5, 2021, is free.                        | 2021-12-03..2021-12-05
        Closed from December 28 to January 3.                         | 2021-12-28..2022-01-03
        Strikes on December 3 and 4.                                  | 2021-12-03..2021-12-04
        Posted 12/25/2021 by staff                                    | 2021-12-25
        Posted 25/12/2021 by staff                                    | 2021-12-25
        Posted 2021-12-02T15:23:00Z                                   | 2021-12-02
        In February 2022 there will be a vote.                        | 2022-02
        He resigned in November.                                      | 2021-11
        He resigned in May.                                           | 2021-05
        He will resign in May.                                        | 2022-05
        He resigned last May.                                         | 2021-05
        He came in late November.                                     | 2021-11-21..2021-11-30/month
        He came in mid-November.                                      | 2021-11-11..2021-11-20/month
        He came in early December.                                    | 2021-12-01..2021-12-10/month
        Since October all has changed.                                | 2021-10
        Next March all will change.                                   | 2022-03
        In 2019 the towns merged.                                     | 2019
        Since 2015 he has lived here.                                 | 2015
        The year 1830 was a wild one.                                 | 1830
        By early 2022 prices will rise.                               | 2022-01-01..2022-03-31/year
        In late 2019 all was well.                                    | 2019-10-01..2019-12-31/year
        The council adopted it Wednesday night.                       | 2021-12-01
        The council adopted it on Wednesday.                          | 2021-12-01
        He warned his neighbours on Thursday.                         | 2021-12-02
        Buses do not run this Thursday.                               | 2021-12-02
        Drivers will block the road on Friday.                        | 2021-12-03
        Drivers will block the road on Thursday morning.              | 2021-12-02
        The king is expected to meet them on Monday.                  | 2021-12-06
        Last Thursday it rained.                                      | 2021-11-25
        Next Monday it starts again.                                  | 2021-12-06
        Next Thursday it starts again.                                | 2021-12-09
        It lasted from Monday to Wednesday.                           | 2021-11-29..2021-12-01
        The trial opened on Thursday, Nov. 25.                        | 2021-11-25
        The trial opened on Thursday, 25 November 2021.               | 2021-11-25
        It rained yesterday.                                          | 2021-12-01
        It rained last night.                                         | 2021-12-01
        It snowed the day before yesterday.                           | 2021-11-30
        It is freezing today.                                         | 2021-12-02
        He speaks tonight.                                            | 2021-12-02
        It snowed this morning.                                       | 2021-12-02
        Tomorrow will be fine.                                        | 2021-12-03
        The day after tomorrow will be fine.                          | 2021-12-04
        He died on Monday. The day before, he had been well.          | 2021-11-29 2021-11-28
        He died on Monday. It was known the next day.                 | 2021-11-29 2021-11-30
        Held on November 20, he was freed the following day.          | 2021-11-20 2021-11-21
        He died on Monday, a day later than his wife                  | 2021-11-29 2021-11-30
        He came three days ago.                                       | 2021-11-29
        He came 10 days ago.                                          | 2021-11-22
        He came two weeks ago.                                        | 2021-11-15..2021-11-21
        He came a week ago.                                           | 2021-11-22..2021-11-28
        He came two months ago.                                       | 2021-10
        He came a year ago.                                           | 2020
        The match is in two days.                                     | 2021-12-04
        The ship sank in two days.                                    | -
        He died on Monday. Two days earlier he sang.                  | 2021-11-29 2021-11-27
        Last week he was ill.                                         | 2021-11-22..2021-11-28
        Next week he will be fine.                                    | 2021-12-06..2021-12-12
        Last year it was busy.                                        | 2020
        This month it is busy.                                        | 2021-12
        There is no April 31, nor 30/02/2021.                         | ! !
        Theresa May said they may march in a sunny spot               | -
        May I march on Sundays, every Monday, on Black Friday?        | -
        The Sunday Times sold a second copy of the Daily Mail         | -
        A 3-2 win, open 24/7, call 555-0123 or 02/512.34.56           | -
        In 2000 homes, 2021 people, 20 million                        | -
        The day before the election it rained                         | -
        -LRB- CNN -RRB- `` It began Thursday , '' he said .           | 2021-12-02
        Egypt , Jan. 25 , 2011 -- Protesters met                      | 2011-01-25
        """)
}
