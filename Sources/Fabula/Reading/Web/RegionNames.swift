/// What the names that a page gives its elements (`class`, `id`, `role`) say of what is in them.
enum RegionNames {
    /// What a region holds.
    enum Region: UInt8 {
        case comment, navigation, boilerplate, consent, content, date
    }

    /// The regions that the names in a value stand for; names are split at marks and inner capitals, and looked up by
    /// one word and by two: `entry-content`, `relatedPosts`.
    @inline(__always)
    static func regions(of names: UnsafeBufferPointer<UInt8>, by table: NameTable<Region?>) -> RegionSet {
        var found = RegionSet()
        var (word, last) = (UInt64(0), UInt64(0))
        var wasLower = false
        func take(_ found: inout RegionSet) {
            guard word != 0 else { return }
            if let region = table[word] { found.insert(region) }
            if last != 0, let region = table[joined(last, word)] { found.insert(region) }
            (last, word) = (word, 0)
        }
        for byte in names {
            guard byte.isLetter else {
                take(&found)
                if byte.isSpace { last = 0 }
                wasLower = false
                continue
            }
            let isUpper = byte & 0x20 == 0
            if isUpper, wasLower { take(&found) }
            word = (word == 0 ? basis : word) &* prime ^ UInt64(byte | 0x20)
            wasLower = !isUpper
        }
        take(&found)
        return found
    }

    private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01b3

    private static func joined(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* prime) ^ (b &* 31) | 1 }

    private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(basis) { $0 &* prime ^ UInt64($1 | 0x20) }
    }

    /// What words and pairs of words stand for, by their hashes.
    static let table: NameTable<Region?> = {
        var entries: [(hash: UInt64, meaning: Region?)] = []
        for (region, names) in lists {
            for name in names.split(whereSeparator: \.isWhitespace) {
                let words = name.utf8.split(separator: UInt8(ascii: "-")).map { hash($0) }
                entries.append((words.count == 2 ? joined(words[0], words[1]) : words[0], region))
            }
        }
        return NameTable(entries, else: nil)
    }()

    private static let lists: [(Region, String)] = [
        (
            .comment,
            """
            comment comments commentlist commentaire commentaires kommentar kommentare kommentarer reacties reactie comentarios
            comentario commenti disqus respond comment-form replies discussion livefyre coral talkback leserbriefe
            """
        ),
        (
            .navigation,
            """
            nav navbar navigation navi menu submenu breadcrumb breadcrumbs related related-posts relatedposts relateditems
            recommended recommendation recommendations recommend readmore read-more read-next readnext more-news more-stories
            morestories most-read mostread popular trending sidebar sidebars aside rightbar leftbar pagination pager
            paging pagenav prev-next next-prev post-navigation post-nav nextprev tagcloud tag-cloud tag-list taglist tags
            post-tags entry-tags toc jump skip teaser teasers teaserlist similar linked-articles outbrain taboola
            plista zergnet see-also seealso lire-aussi also-read more-on moreon linklist topnav subnav archive archives
            widgets widget-area crp jp-relatedposts yarpp blogroll sitemap site-nav suggestions suggested
            categories category-list catlinks vector-menu
            """
        ),
        (
            .boilerplate,
            """
            newsletter newsletters subscribe subscription signup sign-up paywall
            share sharing shares sharedaddy sharebar sharebuttons share-buttons social socials socialmedia addthis addtoany
            sociable shariff likes facebook-like ad ads advert adverts advertisement advertising adsense adbox anzeige
            werbung publicite pub sponsor sponsored banner promo promotion footer foot colophon legal disclaimer
            copyright imprint impressum print printonly print-only tools toolbar toolbox login register modal popup overlay
            lightbox author-box authorbox author-bio about-author author-info authorinfo byline bylines post-meta entry-meta
            postmeta postmetadata article-meta meta metadata credits credit caption captions wp-caption-text image-caption
            vcard rating ratings feedback search searchform search-form hidden visually-hidden sr-only screen-reader
            screenreader noprint player video-player gallery slideshow carousel utility infos-site shoutbox
            entry-footer entry-utility post-footer postfooter article-footer masthead topbar donate donation
            spenden abo abonnement kiosk app-download subscribe-box printfriendly
            """
        ),
        (
            .consent,
            """
            cookie cookies consent gdpr rgpd dsgvo cookiebar cookiebox cookielaw cookieconsent cookienotice cmp cmplz borlabs
            onetrust usercentrics didomi klaro cybot quantcast tarteaucitron iubenda
            """
        ),
        (
            .content,
            """
            article-body articlebody article-content articlecontent article-text articletext article-copy entry-content
            entrycontent entry post-content postcontent post-body postbody post-text post-entry posttext story-body storybody
            story-content storycontent story-text body-content body-copy bodycopy bodytext body-text text-content
            articletextbody main-content maincontent content-main contentmain content-body contentbody main-text
            article-detail articledetail blog-content blog-post blogpost news-content news-text news-body newstext
            page-content field-body single-content single-post hentry rich-text richtext prose td-content
            """
        ),
        (
            .date,
            """
            date dates datetime pubdate published publish-date post-date postdate entry-date dateline timestamp time datum
            publication publication-date date-published created posted posted-on fecha article-date postedon dtstamp
            """
        ),
    ]
}

/// Some of ``RegionNames/Region``.
struct RegionSet {
    private var bits: UInt8 = 0
    mutating func insert(_ region: RegionNames.Region) { bits |= 1 << region.rawValue }
    mutating func formUnion(_ other: RegionSet) { bits |= other.bits }
    func contains(_ region: RegionNames.Region) -> Bool { bits & 1 << region.rawValue != 0 }

    /// Why a passage of such a region is no text of the article.
    var reason: Dropped.Reason? {
        if contains(.comment) { return .comment }
        if contains(.navigation) { return .navigation }
        return contains(.boilerplate) || contains(.consent) ? .boilerplate : nil
    }
}
