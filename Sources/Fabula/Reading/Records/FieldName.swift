/// What a field of a record is to an article.
enum FieldRole: Int, CaseIterable {
    case id, kind, title, text, published, seen, source, url, language, tags
}

/// A field's name as tables, JSON and exports write it, understood: its role, and its rank among names of that role.
///
/// Where a record has several fields of a role, the lowest rank with a value is used: `text` before `description`.
/// Names compare without case, accents, blanks or punctuation.
struct FieldName: Hashable {
    /// What the field is to the article.
    var role: FieldRole
    /// 0 for the best name.
    var rank: Int

    /// The role and rank of a name, or `nil` where it is none that Fabula knows.
    init?(_ name: some Sequence<UInt8>) {
        guard let known = Self.table[FoldedName.fold(name)] else { return nil }
        self = known
    }

    /// A name whose role is known.
    init(role: FieldRole, rank: Int) { (self.role, self.rank) = (role, rank) }

    /// For people: the names to give to columns.
    static let advice = """
        Name the columns in its first line: title (titre, titel, titular), text (texte, description, body, tekst, \
        inhalt), date (published, datum, fecha), source (outlet, média, journal), url (link, lien), \
        language (langue, taal, sprache), id, tags (mots-clés, keywords).
        """

    private static let table: [String: FieldName] = {
        var table: [String: FieldName] = [:]
        for (role, ranks) in names {
            for (rank, list) in ranks.enumerated() {
                for name in list.split(separator: " ") { table[String(name)] = FieldName(role: role, rank: rank) }
            }
        }
        return table
    }()

    /// Folded names by role; each string is one rank.
    private static let names: [(FieldRole, [String])] = [
        (.id, ["id", "articleid docid guid identifier identifiant uuid kennung"]),
        (.kind, ["kind", "type genre"]),
        (
            .title,
            [
                "title titre headline titel titular titulo kop uberschrift ueberschrift schlagzeile titolo",
                "titrearticle titledelarticle articletitle titlepage intitule",
            ]
        ),
        (
            .text,
            [
                "text texte fulltext textecomplet body articlebody maintext corps tekst texto volltext plaintext",
                "content contenu contenthtml contenttext contentencoded inhoud inhalt contenido cuerpo articletext",
                "description desc summary resume beschreibung omschrijving descripcion resumen samenvatting",
                "chapo chapeau lead lede intro introduction abstract excerpt extrait teaser zusammenfassung",
            ]
        ),
        (
            .published,
            [
                "published publishedat publishedon publicationdate publisheddate datepublished datepublication "
                    + "datedepublication dateparution datedeparution pubdate publie publiele publishdate datepublish "
                    + "gepubliceerd gepubliceerdop publicatiedatum datumpublicatie publikationsdatum veroffentlicht veroffentlichtam publicado fechadepublicacion",
                "date datetime datum fecha dateheure data tijdstip",
                "timestamp created createdat datecreated creation jour day heure time",
                "updated updatedat modified modifiedat datemodified lastmodified datemodification misajour",
            ]
        ),
        (
            .seen,
            [
                "seen seenat vu",
                "crawled crawledat fetched fetchedat scraped scrapedat retrieved retrievedat "
                    + "collectedat datedownload accessed",
            ]
        ),
        (
            .source,
            [
                "source outlet media medium journal newspaper bron quelle fuente krant zeitung periodico medio",
                "sourcename publisher publication sitename site provider editeur",
                "sourcedomain domain",
            ]
        ),
        (.url, ["url link lien enlace adresse webadresse uri permalink", "articleurl canonicalurl href externalurl"]),
        (.language, ["language langue lang taal sprache idioma", "languagecode inlanguage locale"]),
        (
            .tags,
            [
                "tags tag motscles motcles motcle keywords keyword trefwoorden schlagworte schlagworter etiquetas "
                    + "palabrasclave",
                "categories category categorie rubriques rubrique section sections theme themes",
            ]
        ),
    ]
}
