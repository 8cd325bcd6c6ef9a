import Fabula
import Testing
import TextAnalysis

struct TimestampTests {
    @Test func printsAsGiven() {
        let day = Day(year: 2021, month: 12, day: 2)!
        #expect(Timestamp(day, precision: .day).iso == "2021-12-02")
        #expect(Timestamp(day, precision: .month).iso == "2021-12")
        #expect(Timestamp(day, hour: 15, minute: 23, precision: .second).iso == "2021-12-02T15:23:00")
        #expect(Timestamp(day, hour: 15, minute: 23, offset: 0, precision: .minute).iso == "2021-12-02T15:23:00Z")
        #expect(Timestamp(day, hour: 1, offset: -12_600, precision: .second).iso == "2021-12-02T01:00:00-03:30")
    }

    @Test(arguments: [
        (0, 0, 1_638_399_600),  // winter: UTC+1
        (12, 0, 1_638_442_800),
    ])
    func zonelessTimesAreReadInTheClock(hour: Int, minute: Int, instant: Int) {
        let time = Timestamp(Day(year: 2021, month: 12, day: 2)!, hour: hour, minute: minute, precision: .second)
        #expect(Clock.brussels.instant(time) == Int64(instant))
    }

    /// On 31 October 2021 the hour from 02:00 to 03:00 came twice in Brussels; on 28 March 2021 it did not come at all.
    @Test func changesOfSummerTime() {
        let autumn = Timestamp(Day(year: 2021, month: 10, day: 31)!, hour: 2, minute: 30, precision: .second)
        #expect(Clock.brussels.instant(autumn) == 1_635_640_200)  // 00:30 UTC, still summer time
        let before = Timestamp(Day(year: 2021, month: 10, day: 31)!, hour: 1, minute: 59, precision: .second)
        #expect(Clock.brussels.instant(before) == 1_635_638_340)
        let after = Timestamp(Day(year: 2021, month: 10, day: 31)!, hour: 3, minute: 0, precision: .second)
        #expect(Clock.brussels.instant(after) == 1_635_645_600)
        let spring = Timestamp(Day(year: 2021, month: 3, day: 28)!, hour: 3, minute: 0, precision: .second)
        #expect(Clock.brussels.instant(spring) == 1_616_893_200)
    }

    @Test func daysAreCutInTheClocksZone() {
        let late = Timestamp(Day(year: 2021, month: 12, day: 2)!, hour: 23, minute: 30, offset: 0, precision: .second)
        #expect(Clock.brussels.day(late) == Day(year: 2021, month: 12, day: 3)!)
        let dateAlone = Timestamp(Day(year: 2021, month: 12, day: 2)!, offset: 0, precision: .day)
        #expect(Clock.brussels.day(dateAlone) == Day(year: 2021, month: 12, day: 2)!)
    }
}
