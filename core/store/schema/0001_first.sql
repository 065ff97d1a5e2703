-- SPDX-FileCopyrightText: 2026 The Tuyến authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The whole domain. docs/data-model.md explains it; README.md here tells how to add a step.
-- A column of type ANY holds a code: the number of a row of `codes` when the text is a code of a
-- vocabulary, else the words themselves. Days are numbers since 1970-01-01; a date's precision is
-- that of DatePrecision, plus 16 when the source said "about". Times are milliseconds UTC.

CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Next ids and the numbers of things. Ids are drawn here, never max()+1: what an undone import
-- held stays taken, so that bringing it back finds its numbers free.
CREATE TABLE counters(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE codes(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE sources(
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sources_sha256 ON sources(sha256);

-- The original file, 1 MiB a piece, each compressed by itself: a row's bytes are read without the rest.
CREATE TABLE source_chunks(
    id INTEGER PRIMARY KEY, -- source * 2^24 + number of the piece
    bytes BLOB NOT NULL
) STRICT;

-- What becomes of waiting rows: a repair stores its rows as part of the import they waited in, but
-- with ids of its own; it is a batch whose parent is that import. is_undone of a repair: 1 taken back
-- by itself, 2 taken back together with its import.
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
CREATE INDEX batches_parent ON batches(parent) WHERE parent IS NOT NULL;

-- The ids a batch drew: all its rows of that table lie in the range, and nothing else does.
CREATE TABLE batch_ranges(
    batch INTEGER NOT NULL REFERENCES batches(id),
    table_name TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(batch, table_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheets(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources(id),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE source_rows(
    id INTEGER PRIMARY KEY,
    sheet INTEGER NOT NULL REFERENCES sheets(id),
    row INTEGER NOT NULL,
    byte_offset INTEGER NOT NULL,
    byte_length INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL
) STRICT;

-- Rows an import left out because equal ones were there, or a case that says all they say: who takes
-- those back is told.
CREATE TABLE duplicate_rows(
    batch INTEGER NOT NULL REFERENCES batches(id),
    row INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL,
    incident INTEGER -- that case; NULL: an equal row
) STRICT;

-- Which incident the rows beside the merged cells of a sheet are of, by the first of these rows.
CREATE TABLE case_rows(
    batch INTEGER NOT NULL REFERENCES batches(id),
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    incident INTEGER NOT NULL, -- it may be taken back, or gone
    PRIMARY KEY(batch, sheet, row)
) STRICT, WITHOUT ROWID;

-- What a file of links called its nodes, where rows of it wait: they speak of the same ones.
CREATE TABLE file_nodes(
    batch INTEGER NOT NULL REFERENCES batches(id),
    code TEXT NOT NULL,
    entity INTEGER NOT NULL, -- it may be taken back, or gone
    PRIMARY KEY(batch, code)
) STRICT, WITHOUT ROWID;

-- The cells of a row that is no range of bytes of its file: a row of a workbook.
CREATE TABLE source_cells(
    source_row INTEGER PRIMARY KEY REFERENCES source_rows(id),
    cells TEXT NOT NULL -- texts as JSON
) STRICT;

-- The one id space: the six tables of things that can be linked begin with the same five columns and
-- draw their ids from one counter; the view `entities` unites them. The label is the title of an
-- incident, the name of a person or organisation, an identifier as first written, the words of a
-- route. `origin` is the first row of a source that speaks of it. What sources seldom say lies in a
-- table of details, which has a row only where there is something to say.
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
CREATE INDEX incidents_code ON incidents(code) WHERE code IS NOT NULL;

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

CREATE TABLE persons(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    pseudonym TEXT,
    gender INTEGER,
    birth_earliest INTEGER, birth_latest INTEGER, birth_precision INTEGER, birth_raw TEXT,
    nationality ANY,
    name_raw TEXT, aliases TEXT
) STRICT;
CREATE INDEX persons_code ON persons(code) WHERE code IS NOT NULL;

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

CREATE TABLE organisations(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    kind ANY,
    is_confirmed INTEGER NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE identifiers(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    detail TEXT
) STRICT;
CREATE UNIQUE INDEX identifiers_value ON identifiers(value, kind);

CREATE TABLE places(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    unit ANY, country ANY, gate ANY, district TEXT, commune TEXT, village TEXT,
    lat REAL, lon REAL, candidates TEXT, raw TEXT
) STRICT;

-- A route of a drawn network may be joined to no incident. The legs are a JSON list, in order; docs/data-model.md has its keys. Legs that come again, and say
-- nothing but places of the reference tables, are a row of `codes`.
CREATE TABLE routes(
    id INTEGER PRIMARY KEY, label TEXT, code TEXT,
    batch INTEGER REFERENCES batches(id), origin INTEGER REFERENCES source_rows(id),
    incident INTEGER REFERENCES incidents(id),
    direction ANY,
    legs ANY
) STRICT;
CREATE INDEX routes_incident ON routes(incident);

-- Names and aliases of the protected, and the first two words of them: whether a text holds one.
CREATE TABLE hidden_names(
    hash INTEGER NOT NULL, -- of the folded words
    person INTEGER NOT NULL, -- it may be gone, or called otherwise by now
    PRIMARY KEY(hash, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE hidden_beginnings(hash INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE VIEW entities AS
    SELECT id, 1 AS kind, label, code, batch, origin FROM incidents
    UNION ALL SELECT id, 2, label, code, batch, origin FROM persons
    UNION ALL SELECT id, 3, label, code, batch, origin FROM organisations
    UNION ALL SELECT id, 4, label, code, batch, origin FROM identifiers
    UNION ALL SELECT id, 5, label, code, batch, origin FROM places
    UNION ALL SELECT id, 6, label, code, batch, origin FROM routes;

-- The role lies here, not on the person.
CREATE TABLE involvements(
    id INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL REFERENCES incidents(id),
    person INTEGER NOT NULL REFERENCES persons(id),
    role INTEGER NOT NULL,
    status ANY, part ANY, relation ANY, support TEXT,
    rescued_earliest INTEGER, rescued_latest INTEGER, rescued_precision INTEGER, rescued_raw TEXT,
    received_by TEXT
) STRICT;
CREATE INDEX involvements_incident ON involvements(incident, role);
CREATE INDEX involvements_person ON involvements(person, incident);

-- Who or what used which phone, account, document, vehicle.
CREATE TABLE identifier_uses(
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL, -- of any kind
    identifier INTEGER NOT NULL REFERENCES identifiers(id),
    origin INTEGER REFERENCES source_rows(id)
) STRICT;
CREATE INDEX identifier_uses_entity ON identifier_uses(entity);
CREATE INDEX identifier_uses_identifier ON identifier_uses(identifier);

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
-- Whole, so that the lines of a node of 100,000 are counted by kind without reading them.
CREATE INDEX links_from ON links(from_entity, to_entity, kind);
CREATE INDEX links_to ON links(to_entity, from_entity, kind);

-- Which records are one person: each row a merge somebody decided on, the smaller id first. A person
-- shown is the cluster these lines make; the records themselves stay as they are, and so a merge is
-- taken back by taking its line out, in any order.
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
CREATE UNIQUE INDEX same_as_pair ON same_as(person, other);
CREATE INDEX same_as_other ON same_as(other);

-- Pairs that were looked at and not merged. A merge leaves the row: it is there again after unmerging.
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
CREATE UNIQUE INDEX identity_decisions_pair ON identity_decisions(person, other);
CREATE INDEX identity_decisions_other ON identity_decisions(other);

-- Charts of the network somebody kept. `state` is JSON that core/links/Chart reads: ids and places,
-- no names. No constraint on the name: undo may bring one back beside a newer one.
CREATE TABLE charts(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;

-- Who and what is watched, and why. An entry lapses the day after its review; one about what went
-- with its import stays and waits.
CREATE TABLE watch_entries(
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL, -- of any kind
    ground TEXT NOT NULL,
    owner TEXT NOT NULL, -- who answers for it
    begun INTEGER NOT NULL, -- days
    review INTEGER NOT NULL,
    ended INTEGER -- NULL: on the list
) STRICT;
CREATE INDEX watch_entries_entity ON watch_entries(entity);

-- Totals somebody published, kept beside the records: no entities, nothing hangs on them. Several of
-- a row of a table (a year a column) share their origin.
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
CREATE INDEX official_figures_origin ON official_figures(origin);

-- Where else a statement stands. The first place of an entity or link is its `origin`, which saves a
-- row here for every row of a file; the view unites both for entities.
CREATE TABLE evidence(
    id INTEGER PRIMARY KEY,
    entity INTEGER,
    link INTEGER REFERENCES links(id),
    source_row INTEGER NOT NULL REFERENCES source_rows(id),
    grade_source INTEGER, grade_information INTEGER,
    grade_scheme INTEGER,
    CHECK((entity IS NULL) <> (link IS NULL))
) STRICT;
CREATE INDEX evidence_entity ON evidence(entity) WHERE entity IS NOT NULL;
CREATE INDEX evidence_link ON evidence(link) WHERE link IS NOT NULL;

CREATE VIEW all_evidence AS
    SELECT id AS entity, NULL AS link, origin AS source_row, NULL AS grade_source, NULL AS grade_information
        FROM entities WHERE origin IS NOT NULL
    UNION ALL
    SELECT entity, link, source_row, grade_source, grade_information FROM evidence;

-- Rows that could not go in, exactly as they were; lists are JSON.
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
CREATE INDEX quarantine_batch ON quarantine(batch, state);

-- What an import held that was taken back: rows packed and compressed, in the order they go in again.
CREATE TABLE undone_rows(
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches(id),
    table_name TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX undone_rows_batch ON undone_rows(batch);

-- Rows of an import taken back that another import still used, and then no longer did.
CREATE TABLE undone_shared(
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    owner INTEGER NOT NULL, -- the entity it belongs to
    bytes BLOB NOT NULL,
    PRIMARY KEY(owner, table_name, row)
) STRICT, WITHOUT ROWID;
-- Which undone batch needs which of them back.
CREATE TABLE undone_needs(
    batch INTEGER NOT NULL REFERENCES batches(id),
    entity INTEGER NOT NULL,
    PRIMARY KEY(batch, entity)
) STRICT, WITHOUT ROWID;

-- Who was involved in what by another import, and was said so by rows of this one too.
CREATE TABLE undone_said(
    batch INTEGER NOT NULL REFERENCES batches(id),
    involvement INTEGER NOT NULL,
    PRIMARY KEY(batch, involvement)
) STRICT, WITHOUT ROWID;

-- Numbers an import taken back had made and another import made again meanwhile: what they are now.
CREATE TABLE undone_aliases(
    entity INTEGER PRIMARY KEY,
    now INTEGER NOT NULL
) STRICT;

-- Who did what, when and why. `hash` is over the entry and the hash before it; the texts of the
-- changes enter it by their salted digests, so that a text may be erased by law and the chain stays whole.
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
CREATE INDEX journal_target ON journal(target) WHERE target IS NOT NULL;

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
CREATE INDEX journal_changes_sequence ON journal_changes(sequence);
CREATE INDEX journal_changes_entity ON journal_changes(entity);
CREATE INDEX journal_changes_other ON journal_changes(other) WHERE other IS NOT NULL;

CREATE TRIGGER journal_stays_1 BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_stays_2 BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_stay_1 BEFORE UPDATE ON journal_changes
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_stay_2 BEFORE DELETE ON journal_changes
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Folded words of every entity: derived, kept and read by core/store/WordBlocks.
CREATE TABLE search_blocks(
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL, -- the first in the block, and its first key
    first INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_blocks_start ON search_blocks(word, first);

PRAGMA user_version = 1;
