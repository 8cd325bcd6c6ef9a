/// One record of an input before its fields are understood: a JSON object, a row of a table, an item of a feed.
struct Record {
    /// A field's value: text, or a list where the input had one.
    enum Value {
        case text(String)
        case list([String])

        /// Whether there is nothing in it.
        var isEmpty: Bool {
            switch self {
            case .text(let text): text.isEmpty
            case .list(let items): items.isEmpty
            }
        }

        /// The text, or the list joined by "; ".
        var text: String {
            switch self {
            case .text(let text): text
            case .list(let items): items.joined(separator: "; ")
            }
        }
    }

    /// A field with its name as read, and the name understood.
    struct Field {
        var name: String
        var meaning: FieldName?
        var value: Value
    }

    /// The line on which it starts.
    var line: Int
    /// Its fields in the input's order.
    var fields: [Field]

    /// The text of the best field of a role.
    func text(of role: FieldRole) -> String? {
        fields.filter { $0.meaning?.role == role && !$0.value.isEmpty }
            .min { $0.meaning!.rank < $1.meaning!.rank }?.value.text
    }
}
