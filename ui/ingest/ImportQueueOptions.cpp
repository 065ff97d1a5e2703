// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a file is read, as somebody changes it: each change can be taken back before the import.
#include "ingest/ImportQueue.h"

#include <utility>

namespace tuyen {

using State = ImportFile::State;

void ImportQueue::changeOptions(int key, const ImportOptions& options)
{
    const ImportFile* file = find(key);
    if (file == nullptr || file->state == State::Importing) {
        return;
    }
    Changes& changes = m_changes[key];
    changes.before.push_back(file->options);
    changes.after.clear();
    setOptions(key, options);
}

/// None once the file is in the store: from then on its receipt is the way back.
const ImportQueue::Changes* ImportQueue::changes(int key) const
{
    const auto found = m_changes.find(key);
    const ImportFile* one = file(key);
    const bool isIn = one == nullptr || one->state == State::Importing
        || one->state == State::Imported || one->state == State::SameBytes;
    return isIn || found == m_changes.end() ? nullptr : &found->second;
}

bool ImportQueue::canUndo(int key) const
{
    const Changes* one = changes(key);
    return one != nullptr && !one->before.empty();
}

bool ImportQueue::canRedo(int key) const
{
    const Changes* one = changes(key);
    return one != nullptr && !one->after.empty();
}

void ImportQueue::stepOptions(int key, bool back)
{
    const ImportFile* file = find(key);
    if (file == nullptr || file->state == State::Importing
        || !(back ? canUndo(key) : canRedo(key))) {
        return;
    }
    Changes& changes = m_changes[key];
    auto& from = back ? changes.before : changes.after;
    auto& to = back ? changes.after : changes.before;
    const ImportOptions options = std::move(from.back());
    from.pop_back();
    to.push_back(file->options);
    setOptions(key, options);
}

} // namespace tuyen
