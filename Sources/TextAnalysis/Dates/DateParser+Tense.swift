/// Whether the sentence speaks of the past or of the future.
extension DateParser {
    /// The tense of the verb nearest to a date, where a mark between them counts as five words; a modifier tells more than a verb.
    ///
    /// Looks at no more than forty tokens on either side.
    func direction(around match: DateMatch) -> DateMention.Direction? {
        for i in match.first..<match.end {
            if can(i, be: [.last, .agoBefore, .agoAfter]) { return .past }
            if can(i, be: .next) { return .future }
        }
        if case .weekday = match.expression, can(match.first - 1, be: .deadline) { return .future }
        var past: Role = .past
        if case .weekday = match.expression { past.formUnion(.perfect) }
        let before = nearestVerb(from: match.first - 1, by: -1, past: past)
        let behind = nearestVerb(from: match.end, by: 1, past: past)
        guard let before else { return behind?.direction }
        guard let behind else { return before.direction }
        return before.distance <= behind.distance ? before.direction : behind.direction
    }

    private func nearestVerb(
        from start: Int, by step: Int, past: Role
    ) -> (direction: DateMention.Direction, distance: Int)? {
        var (i, distance) = (start, 0)
        while distance < 40, let token = token(i) {
            if token.can(be: .future) { return (.future, distance) }
            if token.can(be: past) { return (.past, distance) }
            distance += token.mark > 0 ? 5 : 1
            i += step
        }
        return nil
    }
}
