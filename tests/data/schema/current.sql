CREATE INDEX batches_parent ON batches(parent) WHERE parent IS NOT NULL;
CREATE INDEX evidence_entity ON evidence(entity) WHERE entity IS NOT NULL;
CREATE INDEX evidence_link ON evidence(link) WHERE link IS NOT NULL;
CREATE INDEX identifier_uses_entity ON identifier_uses(entity);
CREATE INDEX identifier_uses_identifier ON identifier_uses(identifier);
CREATE UNIQUE INDEX identifiers_value ON identifiers(value, kind);
CREATE INDEX identity_decisions_other ON identity_decisions(other);
CREATE UNIQUE INDEX identity_decisions_pair ON identity_decisions(person, other);
CREATE INDEX incidents_code ON incidents(code) WHERE code IS NOT NULL;
CREATE INDEX involvements_incident ON involvements(incident, role);
CREATE INDEX involvements_person ON involvements(person, incident);
CREATE INDEX journal_changes_entity ON journal_changes(entity);
CREATE INDEX journal_changes_other ON journal_changes(other) WHERE other IS NOT NULL;
CREATE INDEX journal_changes_sequence ON journal_changes(sequence);
CREATE INDEX journal_target ON journal(target) WHERE target IS NOT NULL;
CREATE INDEX links_from ON links(from_entity, to_entity, kind);
CREATE INDEX links_to ON links(to_entity, from_entity, kind);
CREATE INDEX official_figures_origin ON official_figures(origin);
CREATE INDEX persons_code ON persons(code) WHERE code IS NOT NULL;
CREATE INDEX quarantine_batch ON quarantine(batch, state);
CREATE INDEX routes_incident ON routes(incident);
CREATE INDEX same_as_other ON same_as(other);
CREATE UNIQUE INDEX same_as_pair ON same_as(person, other);
CREATE INDEX sources_sha256 ON sources(sha256);
CREATE INDEX undone_rows_batch ON undone_rows(batch);
CREATE INDEX watch_entries_entity ON watch_entries(entity);
CREATE TABLE batch_ranges(
    batch INTEGER NOT NULL REFERENCES batches(id),
    table_name TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(batch, table_name)
) STRICT, WITHOUT ROWID;
CREATE TABLE batches(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources(id),
    imported_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    recipe TEXT NOT NULL,
    receipt TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    quarantined INTEGER NOT NULL,
    not_rows INTEGER NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0,
    parent INTEGER REFERENCES batches(id)
) STRICT;
CREATE TABLE case_rows(
    batch INTEGER NOT NULL REFERENCES batches(id),
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    incident INTEGER NOT NULL, -- it may be taken back, or gone
    PRIMARY KEY(batch, sheet, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE charts(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE TABLE codes(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE counters(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE duplicate_rows(
    batch INTEGER NOT NULL REFERENCES batches(id),
    row INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL,
    incident INTEGER -- that case; NULL: an equal row
) STRICT;
CREATE TABLE evidence(
    id INTEGER PRIMARY KEY,
    entity INTEGER,
    link INTEGER REFERENCES links(id),
    source_row INTEGER NOT NULL REFERENCES source_rows(id),
    grade_source INTEGER, grade_information INTEGER,
    grade_scheme INTEGER,
    CHECK((entity IS NULL) <> (link IS NULL))
) STRICT;
CREATE TABLE file_nodes(
    batch INTEGER NOT NULL REFERENCES batches(id),
    code TEXT NOT NULL,
    entity INTEGER NOT NULL, -- it may be taken back, or gone
    PRIMARY KEY(batch, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE hidden_beginnings(hash INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE hidden_names(
    hash INTEGER NOT NULL, -- of the folded words
    person INTEGER NOT NULL, -- it may be gone, or called otherwise by now
    PRIMARY KEY(hash, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE identifier_uses(
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL, -- of any kind
    identifier INTEGER NOT NULL REFERENCES identifiers(id),
    origin INTEGER REFERENCES source_rows(id)
) STRICT;
CREATE TABLE identifiers(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    detail TEXT
) STRICT;
CREATE TABLE identity_decisions(
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES persons(id),
    other INTEGER NOT NULL REFERENCES persons(id),
    decided_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    decision INTEGER NOT NULL, -- 1 not the same person, 2 later
    CHECK(person < other)
) STRICT;
CREATE TABLE incident_details(
    id INTEGER PRIMARY KEY REFERENCES incidents(id),
    minors INTEGER, female_victims INTEGER,
    suspects_upper INTEGER, suspects_qualifier INTEGER, suspects_raw TEXT,
    victims_upper INTEGER, victims_qualifier INTEGER, victims_raw TEXT,
    presumed_victims_upper INTEGER, presumed_victims_qualifier INTEGER, presumed_victims_raw TEXT,
    person_times_upper INTEGER, person_times_qualifier INTEGER, person_times_raw TEXT,
    minors_upper INTEGER, minors_qualifier INTEGER, minors_raw TEXT,
    female_victims_upper INTEGER, female_victims_qualifier INTEGER, female_victims_raw TEXT,
    detected_earliest INTEGER, detected_latest INTEGER, detected_precision INTEGER, detected_raw TEXT,
    prosecuted_earliest INTEGER, prosecuted_latest INTEGER, prosecuted_precision INTEGER, prosecuted_raw TEXT,
    reported_earliest INTEGER, reported_latest INTEGER, reported_precision INTEGER, reported_raw TEXT,
    amount INTEGER, currency ANY,
    status_raw TEXT, offence ANY, agency TEXT, report_number TEXT, source_urls TEXT
) STRICT;
CREATE TABLE incidents(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    date_earliest INTEGER, date_latest INTEGER, date_precision INTEGER, date_raw TEXT,
    unit ANY, country ANY, neighbour ANY, terms ANY, status ANY,
    suspects INTEGER, victims INTEGER, presumed_victims INTEGER, person_times INTEGER,
    grade_source INTEGER, grade_information INTEGER,
    gate ANY, district TEXT, commune TEXT, village TEXT, lat REAL, lon REAL,
    place_candidates TEXT, place_raw TEXT,
    method_raw TEXT, summary TEXT, note TEXT,
    counted_by_name INTEGER -- bit (1 << role): the count of them is of those named
) STRICT;
CREATE TABLE involvements(
    id INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL REFERENCES incidents(id),
    person INTEGER NOT NULL REFERENCES persons(id),
    role INTEGER NOT NULL,
    status ANY, part ANY, relation ANY, support TEXT,
    rescued_earliest INTEGER, rescued_latest INTEGER, rescued_precision INTEGER, rescued_raw TEXT,
    received_by TEXT
) STRICT;
CREATE TABLE journal(
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    batch INTEGER,
    target INTEGER, -- the entry that this one takes back or brings back
    entities TEXT NOT NULL, -- JSON, the first few it touched
    changes INTEGER NOT NULL,
    digest BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE journal_changes(
    id INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL REFERENCES journal(sequence),
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    other INTEGER, -- a second entity it concerns
    before TEXT, -- JSON, NULL: there was no row
    after TEXT,
    salt BLOB NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE TABLE links(
    id INTEGER PRIMARY KEY,
    from_entity INTEGER NOT NULL, -- of any kind
    to_entity INTEGER NOT NULL, -- of any kind
    kind ANY NOT NULL,
    is_directed INTEGER NOT NULL,
    certainty INTEGER NOT NULL,
    grade_source INTEGER, grade_information INTEGER,
    since_earliest INTEGER, since_latest INTEGER, since_precision INTEGER, since_raw TEXT,
    until_earliest INTEGER, until_latest INTEGER, until_precision INTEGER, until_raw TEXT,
    note TEXT,
    grade_scheme INTEGER, -- NULL: A-F x 1-6; 1: 4x4
    weight REAL, -- how often, as the source counts
    origin INTEGER REFERENCES source_rows(id) -- the first row that states it
) STRICT;
CREATE TABLE official_figures(
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches(id), origin INTEGER NOT NULL REFERENCES source_rows(id),
    unit_counted INTEGER NOT NULL, -- CountUnit
    value INTEGER NOT NULL, value_upper INTEGER, value_qualifier INTEGER, value_raw TEXT,
    period_earliest INTEGER, period_latest INTEGER, period_precision INTEGER, period_raw TEXT,
    unit ANY, country ANY, gate ANY, district TEXT, commune TEXT, village TEXT,
    lat REAL, lon REAL, candidates TEXT, place_raw TEXT,
    publisher TEXT, label TEXT, is_part INTEGER NOT NULL, raw TEXT,
    source_column INTEGER, -- from 0
    fingerprint INTEGER NOT NULL -- the same figure again has the same
) STRICT;
CREATE TABLE organisations(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    kind ANY,
    is_confirmed INTEGER NOT NULL,
    note TEXT
) STRICT;
CREATE TABLE person_details(
    id INTEGER PRIMARY KEY REFERENCES persons(id),
    ethnicity TEXT,
    residence_unit ANY, residence_country ANY, residence_gate ANY, residence_district TEXT,
    residence_commune TEXT, residence_village TEXT, residence_lat REAL, residence_lon REAL,
    residence_candidates TEXT, residence_raw TEXT,
    hometown_unit ANY, hometown_country ANY, hometown_gate ANY, hometown_district TEXT,
    hometown_commune TEXT, hometown_village TEXT, hometown_lat REAL, hometown_lon REAL,
    hometown_candidates TEXT, hometown_raw TEXT,
    occupation TEXT, education TEXT, marital_status TEXT, criminal_record TEXT, note TEXT
) STRICT;
CREATE TABLE persons(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    pseudonym TEXT,
    gender INTEGER,
    birth_earliest INTEGER, birth_latest INTEGER, birth_precision INTEGER, birth_raw TEXT,
    nationality ANY,
    name_raw TEXT, aliases TEXT
) STRICT;
CREATE TABLE places(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    unit ANY, country ANY, gate ANY, district TEXT, commune TEXT, village TEXT,
    lat REAL, lon REAL, candidates TEXT, raw TEXT
) STRICT;
CREATE TABLE quarantine(
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches(id),
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    byte_offset INTEGER NOT NULL,
    byte_length INTEGER NOT NULL,
    column_names TEXT NOT NULL,
    cells TEXT NOT NULL,
    issues TEXT NOT NULL,
    state TEXT NOT NULL,
    context TEXT, -- what the section lines above the row said, JSON
    fixes TEXT, -- the texts that stand for its cells since it waits: JSON, [[column, text], …]
    reason TEXT -- why it was set aside
) STRICT;
CREATE TABLE routes(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    incident INTEGER REFERENCES incidents(id),
    direction ANY,
    legs ANY
) STRICT;
CREATE TABLE same_as(
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES persons(id),
    other INTEGER NOT NULL REFERENCES persons(id),
    decided_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    probability REAL, -- as scored when it was decided; NULL: merged without a score
    shown TEXT, -- JSON: field → the person whose value is shown; the newest merge wins
    CHECK(person < other)
) STRICT;
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sheets(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources(id),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE source_cells(
    source_row INTEGER PRIMARY KEY REFERENCES source_rows(id),
    cells TEXT NOT NULL -- texts as JSON
) STRICT;
CREATE TABLE source_chunks(
    id INTEGER PRIMARY KEY, -- source * 2^24 + number of the piece
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE source_rows(
    id INTEGER PRIMARY KEY,
    sheet INTEGER NOT NULL REFERENCES sheets(id),
    row INTEGER NOT NULL,
    byte_offset INTEGER NOT NULL,
    byte_length INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL
) STRICT;
CREATE TABLE sources(
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;
CREATE TABLE undone_aliases(
    entity INTEGER PRIMARY KEY,
    now INTEGER NOT NULL
) STRICT;
CREATE TABLE undone_needs(
    batch INTEGER NOT NULL REFERENCES batches(id),
    entity INTEGER NOT NULL,
    PRIMARY KEY(batch, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE undone_rows(
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches(id),
    table_name TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE undone_said(
    batch INTEGER NOT NULL REFERENCES batches(id),
    involvement INTEGER NOT NULL,
    PRIMARY KEY(batch, involvement)
) STRICT, WITHOUT ROWID;
CREATE TABLE undone_shared(
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    owner INTEGER NOT NULL, -- the entity it belongs to
    bytes BLOB NOT NULL,
    PRIMARY KEY(owner, table_name, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE watch_entries(
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL, -- of any kind
    ground TEXT NOT NULL,
    owner TEXT NOT NULL, -- who answers for it
    begun INTEGER NOT NULL, -- days
    review INTEGER NOT NULL,
    ended INTEGER -- NULL: on the list
) STRICT;
CREATE TRIGGER journal_changes_stay_1 BEFORE UPDATE ON journal_changes
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_stay_2 BEFORE DELETE ON journal_changes
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_stays_1 BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_stays_2 BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE VIEW all_evidence AS
    SELECT id AS entity, NULL AS link, origin AS source_row, NULL AS grade_source, NULL AS grade_information
        FROM entities WHERE origin IS NOT NULL
    UNION ALL
    SELECT entity, link, source_row, grade_source, grade_information FROM evidence;
CREATE VIEW entities AS
    SELECT id, 1 AS kind, label, code, batch, origin FROM incidents
    UNION ALL SELECT id, 2, label, code, batch, origin FROM persons
    UNION ALL SELECT id, 3, label, code, batch, origin FROM organisations
    UNION ALL SELECT id, 4, label, code, batch, origin FROM identifiers
    UNION ALL SELECT id, 5, label, code, batch, origin FROM places
    UNION ALL SELECT id, 6, label, code, batch, origin FROM routes;
