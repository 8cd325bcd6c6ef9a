extension Schema {
    /// The tables of the CSV export, with its columns, for the sqlite3 shell, Datasette, pandas and the like.
    ///
    /// - `articles`: those of the latest run with their stories, in canonical order; then the documents that it left out
    ///   (read since, or filtered) in their last reading, without a story. `document.text` has the full text.
    /// - `stories`: by number. - `timeline`: by story and position. Lists are joined by `; `, empty ones are empty text.
    static let views = """
        CREATE VIEW articles AS
        SELECT a.id, s.id AS story_id, c.id AS copy_of, d.kind, d.published, r.seen, d.source, a.language, d.title, d.url,
            ifnull((SELECT group_concat(value, '; ') FROM json_each(d.tags)), '') AS tags,
            f.path || ifnull(':' || r.line, '') AS origin
        FROM article a
            LEFT JOIN story s ON s.number = a.story
            LEFT JOIN article c ON c.position = a.copy_of
            LEFT JOIN reading r ON r.id = a.reading_id
            LEFT JOIN document d ON d.id = r.document_id
            LEFT JOIN file f ON f.id = r.file_id
        UNION ALL
        SELECT d.name, NULL, NULL, d.kind, d.published, r.seen, d.source, d.language, d.title, d.url,
            ifnull((SELECT group_concat(value, '; ') FROM json_each(d.tags)), ''),
            f.path || ifnull(':' || r.line, '')
        FROM document d
            CROSS JOIN reading r ON r.id = (SELECT max(id) FROM reading WHERE document_id = d.id)
            CROSS JOIN file f ON f.id = r.file_id
        WHERE d.id = (SELECT max(id) FROM document WHERE name = d.name)
            AND d.name NOT IN (
                SELECT shown.name
                FROM article JOIN reading ON reading.id = article.reading_id
                    JOIN document shown ON shown.id = reading.document_id);

        CREATE VIEW stories AS
        SELECT s.id, s.title,
            ifnull((SELECT group_concat(value, '; ') FROM json_each(s.keywords)), '') AS keywords,
            ifnull((SELECT group_concat(value, '; ') FROM json_each(s.names)), '') AS names,
            s.first_day, s.last_day,
            (SELECT count(*) FROM article WHERE story = s.number) AS articles,
            ifnull((SELECT group_concat(value, '; ') FROM json_each(s.outlets)), '') AS outlets,
            s.cohesion
        FROM story s ORDER BY s.number;

        CREATE VIEW timeline AS
        SELECT s.id AS story_id, e.position, e.date, e.end_date, e.precision, e.kind, e.text,
            (SELECT count(*) FROM entry_article x WHERE x.story = e.story AND x.position = e.position) AS articles,
            ifnull((SELECT group_concat(value, '; ') FROM json_each(e.outlets)), '') AS outlets,
            e.weight,
            ifnull((SELECT group_concat(id, '; ') FROM (
                SELECT a.id FROM evidence v JOIN article a ON a.position = v.article
                WHERE v.story = e.story AND v.position = e.position ORDER BY v.place)), '') AS evidence_ids,
            ifnull((SELECT CASE WHEN max(words) > '' THEN group_concat(words, '; ') END FROM (
                SELECT v.words FROM evidence v
                WHERE v.story = e.story AND v.position = e.position ORDER BY v.place)), '') AS evidence_words
        FROM entry e JOIN story s ON s.number = e.story ORDER BY e.story, e.position;
        """
}
