import TextAnalysis

/// The days that a sparkline shows, some of them a bar.
package struct DayAxis: Sendable, Equatable {
    /// The first day.
    package var first: Day
    /// How many days a bar stands for, and how many bars there are.
    package var daysPerBar: Int, bars: Int

    /// An axis over days in at most `limit` bars; `nil` without days.
    ///
    /// A hundredth of the days at either end may stay outside: one article dated 1970 would press a week into one bar.
    package init?(_ days: [Day], limit: Int) {
        let days = days.sorted()
        guard !days.isEmpty else { return nil }
        let spare = days.count / 100
        (first, daysPerBar, bars) = (days[spare], 1, 1)
        let length = days[days.count - 1 - spare] - first + 1
        daysPerBar = (length + limit - 1) / max(1, limit)
        bars = (length + daysPerBar - 1) / daysPerBar
    }

    /// The last day that the last bar can stand for.
    package var last: Day { first + (daysPerBar * bars - 1) }

    /// How many of the days fall on each bar.
    package func counts(_ days: [Day]) -> [Int] {
        var counts = [Int](repeating: 0, count: bars)
        for day in days where day >= first && day <= last { counts[(day - first) / daysPerBar] += 1 }
        return counts
    }
}

/// A bar a count, from `▁` to `█` for `peak`, and `·` for none. Up to a peak of eight the height is the count.
package func sparkline(_ counts: [Int], peak: Int) -> String {
    let heights = Array("▁▂▃▄▅▆▇█")
    let scale = max(peak, heights.count)
    return String(
        counts.map { $0 == 0 ? "·" : heights[min(heights.count, ($0 * heights.count + scale - 1) / scale) - 1] })
}

extension Chronicle {
    /// The days of the given articles that have one, in the articles' order.
    func days(of articles: [Int]) -> [Day] {
        articles.compactMap { corpus.articles[$0].time.map(corpus.clock.day) }
    }
}
