extension TimelineEvaluation {
    /// The figures for people: a line a timeline and one of the means.
    public func report(_ layout: Layout) -> String {
        let words = layout.wording.evaluation.timelines
        let (measureWidth, daysWidth) = (8, 6)
        let nameWidth = layout.width - daysWidth - measureWidth * TimelineMeasure.allCases.count
        guard nameWidth >= 16 else { return narrowReport(layout) }
        let row = { (name: String, days: String, cells: [String], role: Style.Role?) in
            let figures = ([days] + cells).enumerated().map { column, cell in
                padded(cell, to: column == 0 ? daysWidth : measureWidth, right: true)
            }.joined()
            return padded(truncated(name, to: nameWidth), to: nameWidth)
                + (role.map { layout.style.paint(figures, $0) } ?? figures)
        }
        var lines = [layout.style.paint(row(words.timeline, words.days, words.measures, .strong), .faint)]
        lines += results.map { row($0.name, String($0.days), $0.score.cells, $0.isMissing ? .faint : nil) }
        lines += means(words).map { row($0.name, "", $0.score.cells, .strong) }
        return joined(lines + notes(layout))
    }

    /// The means alone, a line each, for narrow terminals.
    private func narrowReport(_ layout: Layout) -> String {
        let words = layout.wording.evaluation.timelines
        let lines = means(words).flatMap { name, score in
            [layout.style.paint(name, .strong)]
                + zip(words.measures, score.cells).map { "  \(padded($0, to: 8))\($1)" }
        }
        return joined(lines + notes(layout))
    }

    /// The means over all, and over those that were predicted where that differs.
    private func means(_ words: TimelineEvaluationWording) -> [(name: String, score: TimelineScore)] {
        [(fill(words.mean, String(results.count)), mean)]
            + (meanOfPredicted.map { [(fill(words.meanOfPredicted, String(results.count - missing)), $0)] } ?? [])
    }

    private func notes(_ layout: Layout) -> [String] {
        let words = layout.wording.evaluation.timelines
        let absent = missing > 0 ? layout.facts([fill(words.missing, String(missing))], indent: "", role: .accent) : []
        return absent + layout.paragraph(words.legend, indent: "", role: .faint)
    }
}

extension TimelineEvaluation.Result {
    /// Its story, and its source where it has one.
    fileprivate var name: String { sanitized([story, source].compactMap(\.self).joined(separator: " ")) }
}

extension TimelineScore {
    /// F1 by each measure: `.1296`.
    fileprivate var cells: [String] { TimelineMeasure.allCases.map { withoutNought(fixed(self[$0].f1)) } }
}

extension TimelineComparison {
    /// The differences for people, a line a measure.
    public func report(_ layout: Layout) -> String {
        let words = layout.wording.evaluation.timelines
        let row = { (cells: [String]) in
            padded(cells[0], to: 9) + padded(cells[1], to: 9, right: true) + padded(cells[2], to: 18, right: true)
                + padded(cells[3], to: 8, right: true) + padded(cells[4], to: 7, right: true)
        }
        let head = layout.paragraph(
            fill(words.against, sanitized(name), sanitized(other)), indent: "", role: .strong)
        let columns = layout.style.paint(
            row(["", words.difference, words.interval, words.better, words.worse]), .faint)
        let lines = zip(words.measures, differences).map { name, difference in
            let interval = [difference.interval.lowerBound, difference.interval.upperBound].map(Self.signed)
            return row(
                [
                    name, Self.signed(difference.f1), interval.joined(separator: " … "), String(difference.better),
                    String(difference.worse),
                ])
        }
        return joined(head + [columns] + lines + layout.paragraph(words.explanation, indent: "", role: .faint))
    }

    /// `+.0123`, `−.0045`, `.0000`.
    private static func signed(_ value: Double) -> String {
        let digits = withoutNought(fixed(abs(value)))
        return digits == ".0000" ? digits : (value < 0 ? "−" : "+") + digits
    }
}
