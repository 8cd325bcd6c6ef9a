import VectorSpace

extension PairVerdict {
    /// The verdict for people: the two articles, the sum of their similarity with the words that make it, and what decided.
    public func report(of corpus: Corpus, _ layout: Layout) -> String {
        let words = layout.wording.why
        let (a, b) = (corpus.articles[explanation.first], corpus.articles[explanation.second])
        var lines = article(a, "A", corpus, layout) + article(b, "B", corpus, layout) + [""]
        lines.append(layout.style.paint(isTogether ? words.together : words.apart, .strong))
        lines += layout.paragraph(decision(layout), indent: "") + [""] + sum(layout)
        for (name, forms) in [("A", explanation.onlyFirst), ("B", explanation.onlySecond)] where !forms.isEmpty {
            let list = forms.map(sanitized).joined(separator: ", ")
            lines += layout.paragraph(fill(words.onlyIn, name, list), indent: "", role: .faint)
        }
        return joined(lines)
    }

    private func article(_ article: Article, _ name: String, _ corpus: Corpus, _ layout: Layout) -> [String] {
        let facts = [
            article.source.map(sanitized), article.time.map { layout.wording.short($0, clock: corpus.clock) },
            sanitized(article.id),
        ]
        return layout.paragraph(
            sanitized(article.title.isEmpty ? article.text : article.title), indent: "   ",
            first: layout.style.paint(name, .accent) + "  ", role: .strong)
            + layout.facts(facts, indent: "   ", role: .faint)
    }

    /// What decided, and what would turn it.
    private func decision(_ layout: Layout) -> String {
        let words = layout.wording.why
        if isCopy { return words.copies }
        let group = { (documents: [Int]) in
            layout.wording.count(documents.count, layout.wording.article)
        }
        let pattern = isTogether ? words.met : words.refused
        let decided = fill(
            pattern, "A", group(offer.first), "B", group(offer.second), fixed(offer.similarity, decimals: 3),
            String(threshold))
        let turning =
            turningThreshold.map { fill(isTogether ? words.turnsApart : words.turnsTogether, fixed($0, decimals: 3)) }
            ?? (isTogether ? words.neverApart : words.neverTogether)
        return decided + " " + turning
    }

    /// The addends in lines whose figures, rounded as shown, add up.
    private func sum(_ layout: Layout) -> [String] {
        let words = layout.wording.why
        let parts = explanation.parts
        let figures = addingUp([parts.words, parts.names, parts.latent].map(Double.init), to: Double(parts.dot))
        let lexical = { (isName: Bool) in
            let terms = explanation.terms.filter { $0.isName == isName }.prefix(8)
            return terms.map { "\(sanitized($0.form)) \(fixed(Double($0.product)))" }.joined(separator: ", ")
        }
        let width = [words.similarity, words.words, words.names, words.topic, words.sum, words.time, words.languages]
            .map(displayWidth)
            .max()!
        let row = { (name: String, figure: String, note: String) in
            let head = "\(padded(name, to: width))  \(padded(figure, to: 7, right: true))  "
            let indent = String(repeating: " ", count: displayWidth(head))
            return layout.paragraph(note, indent: indent, first: layout.style.paint(head, .accent))
        }
        let time =
            explanation.timeFactor == 1 ? words.sameTime : explanation.timeFactor == 0 ? words.tooFar : ""
        return row(words.words, figures[0], lexical(false).isEmpty ? words.nothingShared : lexical(false))
            + row(words.names, figures[1], lexical(true)) + row(words.topic, figures[2], "")
            + row(words.sum, fixed(Double(parts.dot)), "")
            + (explanation.languageFactor == 1
                ? [] : row(words.languages, fixed(Double(explanation.languageFactor)), words.foreign))
            + row(words.time, fixed(Double(explanation.timeFactor)), time)
            + row(words.similarity, fixed(Double(explanation.similarity)), "")
    }

    /// The verdict as JSON: `{"story","reason","threshold","offer":{"first","second","similarity"},"turning_threshold",
    /// "similarity":{…}}`; the groups are ids.
    public func json(of corpus: Corpus) -> OrderedJSON {
        let ids = { (documents: [Int]) in OrderedJSON(documents.map { corpus.articles[$0].id }) }
        return .object([
            OrderedJSON.Field("first", .string(corpus.articles[explanation.first].id)),
            OrderedJSON.Field("second", .string(corpus.articles[explanation.second].id)),
            OrderedJSON.Field("story", .string(isTogether ? "same" : "different")),
            OrderedJSON.Field("reason", .string(isCopy ? "copies" : isTogether ? "merge" : "refusal")),
            OrderedJSON.Field("threshold", .decimal(threshold)),
            OrderedJSON.Field(
                "offer",
                .object([
                    OrderedJSON.Field("first", ids(offer.first)), OrderedJSON.Field("second", ids(offer.second)),
                    OrderedJSON.Field("similarity", .decimal(offer.similarity)),
                ])),
            OrderedJSON.Field("turning_threshold", turningThreshold.map(OrderedJSON.decimal) ?? .null),
            OrderedJSON.Field("similarity", explanation.json),
        ])
    }
}

/// Figures with four decimals that add up to the total as it is rounded: each is rounded down, and what is missing goes to
/// those that lost most (the first of equals).
func addingUp(_ values: [Double], to total: Double) -> [String] {
    var scaled = values.map { ($0 * 10_000).rounded(.down) }
    let missing = Int((total * 10_000).rounded() - scaled.reduce(0, +))
    let byLoss = values.indices.sorted {
        (scaled[$0] - values[$0] * 10_000, $0) < (scaled[$1] - values[$1] * 10_000, $1)
    }
    for index in byLoss.prefix(max(0, missing)) { scaled[index] += 1 }
    return scaled.map { fixed($0 / 10_000) }
}
