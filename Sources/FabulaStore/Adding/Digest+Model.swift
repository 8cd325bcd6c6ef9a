import Fabula

extension Digest {
    mutating func add(_ time: Timestamp?) {
        add((time?.wallClock).map { Int($0) })
        add(time?.offset)
        add(time?.precision.rawValue)
    }

    mutating func add(_ origin: Origin) {
        add(origin.file)
        add(origin.line)
    }

    /// The hash of a document: all but the place where it was read and the date of the page that showed it.
    mutating func hash(of article: Article) -> Hash {
        add(article.id)
        add(article.kind.rawValue)
        add(article.title)
        add(article.text)
        add(article.published)
        add(article.source)
        add(article.url)
        add(article.language)
        add(article.tags.count)
        for tag in article.tags { add(tag) }
        add(article.other.count)
        for field in article.other {
            add(field.name)
            add(field.value)
        }
        return finish()
    }

    /// The hash of a document's place: `turn` counts equal readings of one addition, which are kept as often as read.
    mutating func hash(ofPlaceOf article: Article, turn: Int) -> Hash {
        add(article.origin)
        add(article.seen)
        add(turn)
        return finish()
    }

    /// The hash that tells equal readings of one addition.
    mutating func hash(ofReading article: Article, of documentID: Int64) -> Hash {
        add(article.origin)
        add(article.seen)
        add(Int(documentID))
        return finish()
    }

    mutating func hash(of passage: Dropped, turn: Int) -> Hash {
        add(passage.origin)
        add(passage.reason.rawValue)
        add(passage.text)
        add(turn)
        return finish()
    }

    mutating func hash(of finding: Finding, turn: Int) -> Hash {
        add(finding.origin)
        add(finding.severity.rawValue)
        add(finding.code)
        add(finding.message)
        add(turn)
        return finish()
    }
}
