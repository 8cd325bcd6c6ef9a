import Testing
import TextAnalysis

struct DayTests {
    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
        var number = Day(year: 1800, month: 1, day: 1)!.number
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...Day.length(ofMonth: month, year: year) {
                    let d = Day(number: number)
                    #expect(d.components == (year, month, day))
                    #expect(Day(year: year, month: month, day: day) == d)
                    number += 1
                }
            }
        }
    }

    @Test func knownDays() {
        #expect(Day(year: 1970, month: 1, day: 1)!.number == 0)
        #expect(Day(year: 2021, month: 12, day: 2)!.weekday == 4)
        #expect(Day(year: 2000, month: 2, day: 29)!.iso == "2000-02-29")
        #expect(Day(year: 2021, month: 2, day: 29) == nil)
        #expect(Day(year: 20211, month: 1, day: 1) == nil)
        #expect(Day(year: 2021, month: 13, day: 1) == nil)
    }
}
