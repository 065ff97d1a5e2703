// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ProtectedNames.h"
#include "store/Store.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tuyen {

/// Words of a source as they may be shown inside the store: the name of somebody protected that
/// stands in a title, a label, a kind of link or a code becomes "•••". For what is shown only: who
/// edits a title gets its own words. A name that is a province's too ("Hà Giang") stays. Asks the
/// store for a few numbers a text, and for nothing where nobody is protected.
class ShownWords {
public:
    static constexpr std::string_view hidden = "•••";

    explicit ShownWords(Store& store);
    ~ShownWords();
    ShownWords(ShownWords&&) noexcept;
    std::string of(std::string text) const;

private:
    bool isBeginning(const NameWord& first, const NameWord& second) const;
    bool isName(std::span<const NameWord> run) const;
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// Whether something of a text was hidden so.
bool hasHidden(std::string_view text);

} // namespace tuyen
