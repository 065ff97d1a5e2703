-- SPDX-FileCopyrightText: 2026 The Tuyến authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of waiting rows. A repair stores its rows as part of the import they waited in, but
-- with ids of its own: it is a batch whose parent is that import. is_undone of a repair: 1 taken back
-- by itself, 2 taken back together with its import.

ALTER TABLE batches ADD COLUMN parent INTEGER REFERENCES batches(id);
CREATE INDEX batches_parent ON batches(parent) WHERE parent IS NOT NULL;

-- What the section lines above the row said (JSON), the texts that stand for its cells since it waits
-- (JSON, [[column, text], …]), and why it was set aside.
ALTER TABLE quarantine ADD COLUMN context TEXT;
ALTER TABLE quarantine ADD COLUMN fixes TEXT;
ALTER TABLE quarantine ADD COLUMN reason TEXT;

PRAGMA user_version = 2;
