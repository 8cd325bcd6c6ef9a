import TextAnalysis

/// How many documents of each outlet, day, language and kind an input gave, and what was found and dropped.
public struct CorpusStatistics: Sendable, Equatable {
    /// Documents that have something in common.
    public struct Group: Sendable, Equatable {
        /// What they have in common; `nil` where it is not known.
        public var name: String?
        /// How many there are of each kind.
        public var articles = 0, teasers = 0
        /// All of them.
        public var documents: Int { articles + teasers }
    }

    /// Findings of one code and severity.
    public struct FindingGroup: Sendable, Equatable {
        /// The code, such as `bad-date`.
        public var code: String
        /// How much was lost.
        public var severity: Finding.Severity
        /// How many there are.
        public var count: Int
    }

    /// Dropped passages of one reason.
    public struct DroppedGroup: Sendable, Equatable {
        /// Why they were dropped.
        public var reason: Dropped.Reason
        /// How many there are.
        public var count: Int
    }

    /// The whole.
    public var total = Group()
    /// By outlet, most documents first, then by name; the unknown last.
    public var outlets: [Group] = []
    /// By day in ISO form, ascending; undated last.
    public var days: [Group] = []
    /// By language, most documents first, then by tag; the unknown last.
    public var languages: [Group] = []
    /// Dropped passages by reason, in the order of ``Dropped/Reason``; reasons that did not occur are left out.
    public var dropped: [DroppedGroup] = []
    /// Findings, the gravest first, then the most frequent, then by code.
    public var findings: [FindingGroup] = []

    /// Counts a corpus; days are cut by its clock. O(n log n).
    public init(_ corpus: Corpus) {
        let documents = corpus.articles
        for article in documents { total.add(article) }
        outlets = Self.groups(documents) { $0.source }.sorted(by: Self.precedes)
        languages = Self.groups(documents) { $0.language }.sorted(by: Self.precedes)
        days = Self.groups(documents) { $0.time.map { corpus.clock.day($0).iso } }
            .sorted { ($0.name ?? "~") < ($1.name ?? "~") }
        dropped = Dropped.Reason.allCases.compactMap { reason in
            let count = corpus.dropped.count { $0.reason == reason }
            return count == 0 ? nil : DroppedGroup(reason: reason, count: count)
        }
        findings = Self.findings(corpus.findings)
    }

    private static func groups(_ articles: [Article], by name: (Article) -> String?) -> [Group] {
        var groups: [String?: Group] = [:]
        for article in articles {
            let name = name(article)
            groups[name, default: Group(name: name)].add(article)
        }
        return Array(groups.values)
    }

    private static func precedes(_ a: Group, _ b: Group) -> Bool {
        guard let first = a.name, let second = b.name else { return a.name != nil && b.name == nil }
        return a.documents != b.documents ? a.documents > b.documents : Corpus.bytewise(first, second)
    }

    private static func findings(_ findings: [Finding]) -> [FindingGroup] {
        var groups: [String: FindingGroup] = [:]
        for finding in findings {
            let key = "\(finding.code)\u{0}\(finding.severity)"
            groups[key, default: FindingGroup(code: finding.code, severity: finding.severity, count: 0)].count += 1
        }
        return groups.values.sorted { a, b in
            if a.severity != b.severity { return a.severity > b.severity }
            return a.count != b.count ? a.count > b.count : Corpus.bytewise(a.code, b.code)
        }
    }
}

extension CorpusStatistics.Group {
    fileprivate mutating func add(_ article: Article) {
        switch article.kind {
        case .article: articles += 1
        case .teaser: teasers += 1
        }
    }
}
