extension PairEvaluation {
    /// What the labels say, for people: figures with intervals, the kinds of pairs, how it was reckoned, a threshold.
    public func report(_ layout: Layout) -> String {
        let words = layout.wording.labelling
        let counts = [
            layout.wording.count(answered, words.answer),
            unsure > 0 ? layout.wording.count(unsure, words.skipped) : nil,
            missing > 0 ? fill(words.missing, layout.wording.count(missing, words.pair)) : nil,
        ]
        var lines = layout.facts(counts, indent: "") + [""] + figures(layout) + [""] + kinds(layout) + [""]
        if let advice { lines += advice.lines(layout) + [""] }
        if !isOfThisCorpus { lines += layout.paragraph(words.otherCorpus, indent: "", role: .caution) + [""] }
        return joined(lines + layout.paragraph(words.method, indent: "", role: .faint))
    }

    /// Two lines for each range of pairs: the figures, and their intervals below; its name before them, or above.
    private func figures(_ layout: Layout) -> [String] {
        let words = layout.wording.labelling
        let measureWidth = 12
        let nameWidth = min(20, layout.width - 3 * measureWidth)
        let isWide = nameWidth >= 20
        let row = { (name: String, cells: [String], role: Style.Role) in
            let numbers = layout.style.paint(cells.map { padded($0, to: measureWidth, right: true) }.joined(), role)
            return isWide ? [padded(name, to: nameWidth) + numbers] : (name.isEmpty ? [] : [name]) + [numbers]
        }
        var lines = row(words.figuresHead, words.measures, .faint)
        for (name, figures) in [(words.weighed, accuracy.weighed), (words.all, accuracy.all)] {
            guard let figures else {
                lines += layout.paragraph("\(name): \(words.notYet)", indent: "", role: .faint)
                continue
            }
            let estimates = [figures.precision, figures.recall, figures.f1]
            let interval = { (range: ClosedRange<Double>) in
                Self.short(range.lowerBound) + "–" + Self.short(range.upperBound)
            }
            lines += row(name, estimates.map { Self.short($0.value) }, .strong)
            lines += row("", estimates.map { interval($0.interval) }, .faint)
        }
        return lines
    }

    /// A line for each stratum that has pairs: how many, how many answers, how many of those say one story.
    private func kinds(_ layout: Layout) -> [String] {
        let words = layout.wording.labelling
        let heads = [words.pairs, words.answers, words.same]
        let widths = heads.map { max(displayWidth($0), 7) + 2 }
        let room = layout.width - widths.reduce(0, +)
        let isWide = room >= 18
        let nameWidth = min(34, isWide ? room : layout.width)
        let row = { (name: String, cells: [String]) in
            let numbers = zip(cells, widths).map { padded($0, to: $1, right: true) }.joined()
            return isWide ? [padded(truncated(name, to: nameWidth), to: nameWidth) + numbers] : [name, numbers]
        }
        return row(words.kind, heads).map { layout.style.paint($0, .faint) }
            + strata.flatMap { stratum in
                row(
                    words.strata[stratum.stratum]!,
                    [stratum.population, stratum.answers.count, stratum.answers.count(where: \.isSame)]
                        .map(layout.wording.grouped))
            }
    }

    /// `.94`, `1`: two digits are more than a hundred answers can tell.
    private static func short(_ value: Double) -> String {
        let digits = fixed(value, decimals: 2)
        return digits == "1.00" ? "1" : withoutNought(digits)
    }
}

extension ThresholdAdvice {
    /// The two thresholds, and what follows.
    fileprivate func lines(_ layout: Layout) -> [String] {
        let words = layout.wording.labelling
        let number = { (value: Double) in withoutNought(fixed(value, decimals: 2)) }
        // Thresholds come in thousandths at most.
        let threshold = { (value: Double) in
            let digits = fixed(value, decimals: 3)
            return withoutNought(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
        }
        let facts = fill(
            words.threshold, threshold(present), number(presentF1), threshold(best), number(bestF1),
            threshold(plausible.lowerBound), threshold(plausible.upperBound))
        let verdict =
            best == present ? words.isBest : isTold ? fill(words.told, fixed(best, decimals: 2)) : words.notTold
        return layout.paragraph(facts + " " + verdict, indent: "")
    }
}
