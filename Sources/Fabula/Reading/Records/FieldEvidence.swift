/// What the values of fields with unknown names look like, over a file's first records: what a mapping can be proposed by.
struct FieldEvidence {
    /// Records that are looked at.
    private static let sample = 50
    private static let widest = 100

    /// The line of the first record.
    private(set) var line: Int?
    private var records = 0
    private var fields: [Field] = []

    private struct Field {
        var name: String
        var values = 0
        var bytes = 0
        var words = 0
        var dates = 0
        var addresses = 0

        func mostly(_ count: Int) -> Bool { count * 5 >= values * 4 }
        var length: Int { bytes / max(values, 1) }
        /// A sentence or more, most of the time.
        var isProse: Bool { words >= 4 * values && !mostly(dates) && !mostly(addresses) }
    }

    /// A mapping to propose.
    struct Proposal {
        var roles: [FieldRole] = []
        var names: [String] = []

        /// `“Kop” looks like a title, “Dag” like a date: --map title=Kop,date=Dag`.
        var sentence: String {
            let looks = zip(roles, names).enumerated().map { index, field in
                let verb = index == 0 ? "looks like" : "like"
                return "“\(excerpt(field.1))” \(verb) \(field.0 == .url ? "an" : "a") \(Self.noun(field.0))"
            }
            let map = zip(roles, names).map { "\(FieldMapping.word(for: $0))=\($1)" }.joined(separator: ",")
            let isPlain = map.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "=,_.-0123456789".unicodeScalars.contains($0)
            }
            let argument = isPlain ? map : "'" + map.replacing("'", with: "'\\''") + "'"
            return "\(looks.joined(separator: ", ")): --map \(argument)"
        }

        private static func noun(_ role: FieldRole) -> String {
            role == .url ? "address" : FieldMapping.word(for: role)
        }
    }

    /// Looks at one record.
    mutating func add(_ record: Record) {
        guard records < Self.sample else { return }
        records += 1
        if line == nil { line = record.line }
        for field in record.fields where field.meaning == nil {
            guard case .text(let text) = field.value, !text.isEmpty else { continue }
            let index = fields.firstIndex { $0.name == field.name } ?? fields.count
            if index == fields.count {
                if index == Self.widest { continue }
                fields.append(Field(name: field.name))
            }
            count(text, as: index)
        }
    }

    /// Adds what was seen of later records, where there were none before.
    mutating func append(_ other: FieldEvidence) {
        if records == 0 { self = other }
    }

    /// Fields for the roles that are asked for, as far as their values show them; `nil` where none does.
    func proposal(for roles: [FieldRole]) -> Proposal? {
        var proposal = Proposal()
        func propose(_ role: FieldRole, _ field: Field?) {
            guard roles.contains(role), let field, field.values > 0 else { return }
            proposal.roles.append(role)
            proposal.names.append(field.name)
        }
        let prose = fields.filter(\.isProse)
        let longest = prose.max { $0.length < $1.length }
        let title = prose.filter { $0.length <= 250 && (prose.count == 1 || $0.name != longest?.name) }
            .max { $0.words * $1.values < $1.words * $0.values }
        propose(.title, title)
        propose(.text, longest?.name == title?.name ? nil : longest)
        propose(.published, fields.first { $0.values > 0 && $0.mostly($0.dates) })
        propose(.url, fields.first { $0.values > 0 && $0.mostly($0.addresses) })
        return proposal.roles.isEmpty ? nil : proposal
    }

    private mutating func count(_ text: String, as index: Int) {
        fields[index].values += 1
        fields[index].bytes += text.utf8.count
        fields[index].words += text.utf8.prefix(400).split { $0.isSpace }.count
        if text.hasPrefix("http://") || text.hasPrefix("https://") { fields[index].addresses += 1 }
        // Numbers alone are as often something else.
        let isNumber = text.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
        if !isNumber, (8...60).contains(text.utf8.count), TimestampParser.parse(text, order: .dayFirst) != nil {
            fields[index].dates += 1
        }
    }
}
