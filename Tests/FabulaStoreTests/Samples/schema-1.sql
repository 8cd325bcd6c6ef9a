PRAGMA application_id = 1180787317;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('readings');
INSERT INTO grdb_migrations VALUES('stories and timelines');
INSERT INTO grdb_migrations VALUES('views for SQL readers');
CREATE TABLE input (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    hash TEXT NOT NULL,
    time TEXT,
    UNIQUE (path, hash)
);
INSERT INTO input VALUES(1,'a.csv','b1946ac92492d2347c6235b4d2611184',NULL);
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE
);
INSERT INTO file VALUES(1,'a.csv');
INSERT INTO file VALUES(2,'page.txt');
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    given_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    published TEXT, published_clock INTEGER, published_offset INTEGER, published_precision TEXT,
    source TEXT,
    url TEXT,
    language TEXT,
    tags TEXT NOT NULL,
    other TEXT NOT NULL
);
INSERT INTO document VALUES(1,X'3e0369591e2b29b672861c2231a7d631','a1','a1','article','Les taxis bloquent Bruxelles','Jeudi matin.','2021-12-01T15:23:00+01:00',1638372180,3600,'second','Le Fanal','https://fanal.example/1',NULL,'["Région","Taxis"]','[]');
INSERT INTO document VALUES(2,X'5c87e82467821354f74f8e0895455874','7769059074164601d77b15571dd15e7a','','teaser','Blocage des taxis','Les taxis...',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]');
INSERT INTO document VALUES(3,X'0664407a57aa847c4253b65153482fe3','a3','a3','article','Seul','','2021-12-20T11:33:20',1640000000,NULL,'minute',NULL,NULL,NULL,'[]','[]');
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    hash BLOB NOT NULL,
    input_id INTEGER NOT NULL REFERENCES input (id),
    file_id INTEGER NOT NULL REFERENCES file (id),
    line INTEGER,
    seen TEXT, seen_clock INTEGER, seen_offset INTEGER, seen_precision TEXT,
    UNIQUE (document_id, hash)
);
INSERT INTO reading VALUES(1,1,X'b222b082d8cbd20c3fe1c5cd8ce4541d',1,1,2,NULL,NULL,NULL,NULL);
INSERT INTO reading VALUES(2,2,X'00cfa2edc9b9a9a8acc43eb0f9ef2571',1,2,NULL,'2021-12-02',1638403200,NULL,'day');
INSERT INTO reading VALUES(3,3,X'449edb16c66400ee583ccffd11823b91',1,1,3,NULL,NULL,NULL,NULL);
CREATE TABLE dropped (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    input_id INTEGER NOT NULL REFERENCES input (id),
    file_id INTEGER NOT NULL REFERENCES file (id),
    line INTEGER,
    reason TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    input_id INTEGER NOT NULL REFERENCES input (id),
    file_id INTEGER NOT NULL REFERENCES file (id),
    line INTEGER,
    severity TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL
);
CREATE TABLE parameter (
    name TEXT PRIMARY KEY,
    value TEXT
) WITHOUT ROWID;
INSERT INTO parameter VALUES('languages','[]');
INSERT INTO parameter VALUES('since',NULL);
INSERT INTO parameter VALUES('sources','[]');
INSERT INTO parameter VALUES('threshold','0.18');
INSERT INTO parameter VALUES('time_zone','Europe/Brussels');
INSERT INTO parameter VALUES('until',NULL);
CREATE TABLE story (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    keywords TEXT NOT NULL,
    names TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    medoid INTEGER NOT NULL REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
    outlets TEXT NOT NULL,
    cohesion REAL NOT NULL
);
INSERT INTO story VALUES(1,'s0000000001','Les taxis bloquent Bruxelles','["taxis","bloquent"]','["Bruxelles"]','2021-12-01','2021-12-02',0,'["Le Fanal"]',0.5);
INSERT INTO story VALUES(2,'s0000000002','Seul','[]','[]',NULL,NULL,2,'[]',1.0);
CREATE TABLE article (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    reading_id INTEGER NOT NULL REFERENCES reading (id),
    language TEXT,
    copy_of INTEGER REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
    story INTEGER REFERENCES story (number) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO article VALUES(0,'a1',1,'fr',NULL,1);
INSERT INTO article VALUES(1,'7769059074164601d77b15571dd15e7a',2,'fr',0,1);
INSERT INTO article VALUES(2,'a3',3,'fr',NULL,2);
CREATE TABLE entry (
    story INTEGER NOT NULL REFERENCES story (number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    end_date TEXT,
    precision TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    outlets TEXT NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (story, position)
) WITHOUT ROWID;
INSERT INTO entry VALUES(1,1,'2021-12-02',NULL,'day','happened','Les taxis bloquent Bruxelles','["Le Fanal"]',0.25);
INSERT INTO entry VALUES(1,2,'2021-12-02','2021-12-03','month','published','Blocage','[]',0.125);
CREATE TABLE entry_article (
    story INTEGER NOT NULL,
    position INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (story, position, article),
    FOREIGN KEY (story, position) REFERENCES entry DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
INSERT INTO entry_article VALUES(1,1,0);
INSERT INTO entry_article VALUES(1,1,1);
INSERT INTO entry_article VALUES(1,2,1);
CREATE TABLE evidence (
    story INTEGER NOT NULL,
    position INTEGER NOT NULL,
    place INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL,
    PRIMARY KEY (story, position, place),
    FOREIGN KEY (story, position) REFERENCES entry DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
INSERT INTO evidence VALUES(1,1,1,0,'jeudi matin');
INSERT INTO evidence VALUES(1,1,2,1,'jeudi');
INSERT INTO evidence VALUES(1,2,1,1,'');
INSERT INTO evidence VALUES(1,2,2,0,'');
CREATE INDEX document_by_name ON document (name);
CREATE INDEX article_by_id ON article (id);
CREATE INDEX article_by_story ON article (story);
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
COMMIT;
