/// The words of dates of one language: a hash table from folded words to senses, with fixed phrases of several words.
///
/// Words are compared in lower case and without accents.
struct Lexicon: Sendable {
    /// How the language writes dates, beyond its words.
    struct Grammar: Sendable {
        /// `December 2`.
        var monthBeforeDay = false
        /// `2. Dezember`.
        var dayWithFullStop = false
        /// Months and weekdays are capitalised (`May`, `März`), so that `may` is a verb.
        var capitalised = false
        /// `Er wurde 2019 gewählt`.
        var bareYears = false
        /// `le jeudi` is a habit, `el jueves` is not.
        var articleMakesHabit = false
        /// Endings of verbs that tell the tense, and words that have them by chance.
        var future: [String] = [], past: [String] = [], noVerbs = ""
    }

    /// How the language writes dates, beyond its words.
    let grammar: Grammar
    private let future, past: [VerbEnding]
    private let noVerbs: Set<UInt64>
    private var slots = [Slot](repeating: Slot(), count: 2048)
    private var phrases: [UInt64: Sense] = [:]
    private var prefixes: Set<UInt64> = []

    private struct Slot {
        var hash: UInt64 = 0
        var entry = Entry()
    }

    /// What the table knows of a word.
    struct Entry {
        /// Its roles by itself.
        var sense = Sense()
        /// Phrases begin with it.
        var startsPhrase = false
    }

    /// Each entry: the role, its value, and words or phrases separated by commas.
    init(_ grammar: Grammar, _ entries: [(role: Role, value: Int, words: String)]) {
        self.grammar = grammar
        future = grammar.future.map(VerbEnding.init)
        past = grammar.past.map(VerbEnding.init)
        noVerbs = Set(grammar.noVerbs.split(separator: " ").map { FoldedWord($0).hash })
        for (role, value, words) in entries {
            for phrase in words.split(separator: ",") {
                add(phrase.split(separator: " ").map { FoldedWord($0).hash }, role, value)
            }
        }
    }

    /// What the table knows of a word. O(1).
    @inline(__always)
    func entry(_ word: FoldedWord) -> Entry {
        let slot = slots[find(word.hash)]
        return slot.hash == word.hash ? slot.entry : Entry()
    }

    /// The tense that a verb's ending tells, for a word that the table does not know.
    @inline(__always)
    func tense(_ word: FoldedWord) -> Role {
        if future.contains(where: { $0.matches(word) }) { return noVerbs.contains(word.hash) ? [] : .future }
        if past.contains(where: { $0.matches(word) }) { return noVerbs.contains(word.hash) ? [] : .past }
        return []
    }

    /// The key of a phrase that goes on with a word; a phrase begins from key 0.
    ///
    /// The lowest bit of a word's hash does not count.
    static func extend(_ key: UInt64, by word: UInt64) -> UInt64 {
        let word = word & ~1
        return (key ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ word >> 29
    }

    /// The sense of a whole phrase.
    func sense(ofPhrase key: UInt64) -> Sense? { phrases[key] }

    /// Whether a longer phrase begins so.
    func isPrefix(_ key: UInt64) -> Bool { prefixes.contains(key) }

    private mutating func add(_ words: [UInt64], _ role: Role, _ value: Int) {
        let slot = find(words[0])
        slots[slot].hash = words[0]
        guard words.count > 1 else { return slots[slot].entry.sense.add(role, value) }
        slots[slot].entry.startsPhrase = true
        var key: UInt64 = 0
        for word in words.dropLast() {
            key = Self.extend(key, by: word)
            prefixes.insert(key)
        }
        phrases[Self.extend(key, by: words.last!), default: Sense()].add(role, value)
    }

    /// The tables hold a few hundred words, so that a free slot is near.
    @inline(__always)
    private func find(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
        while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}

extension Sense {
    fileprivate mutating func add(_ role: Role, _ value: Int) {
        roles.formUnion(role)
        if role.contains(.cardinal) { count = Int8(value) } else if value != 0 { self.value = Int8(value) }
    }
}
