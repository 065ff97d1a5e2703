// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "ingest/TableReader.h"
#include "text/DateText.h"
#include "text/Number.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// One cell of a file. Ordered by sheet, row and column.
struct CellPlace {
    std::string sheet;    ///< empty in text files, and in recipes of before sheets were named: any
    std::int64_t row = 0; ///< as a person sees it, from 1
    int column = 0;       ///< from 0
    friend auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

/// What stands for a cell in an import.
struct CellFix {
    std::string text;
    /// What the file says there, without blanks around it: where it says anything else, the fix is of
    /// another file and left out. None: whatever it says, as in recipes of before this was kept.
    std::optional<std::string> was = std::nullopt;
    friend bool operator==(const CellFix&, const CellFix&) = default;

    bool isFor(std::string_view cell) const; ///< `cell` as the file says it
    bool isSaidBy(std::string_view cell) const; ///< nothing is to be fixed
};

/// What is said for all figures of a table of published totals; columns, rows and cells say it
/// first. Words as in the file.
struct FigureContext {
    std::string unit;      ///< name of a CountUnit
    std::string period;    ///< "năm 2023"
    std::string area;      ///< "tỉnh Lạng Sơn"
    std::string publisher; ///< "Bộ Công an"
    std::string file;      ///< name of the file: who published it, where nobody is named
    friend bool operator==(const FigureContext&, const FigureContext&) = default;
};

/// How a file of links is read; everything empty: found by looking.
struct LinkReading {
    std::string kind;     ///< of links whose row does not say it: "met", "called"
    std::string nodeKind; ///< of ends whose row does not say it: "person", "phone"
    std::optional<bool> isDirected;
    bool splitsOnBlanks = false; ///< a line is cut at blanks, however many
    // Found, not said: shown as guesses.
    bool isKindGuessed = false;
    bool isNodeGuessed = false;
};
/// Whether `nodeKind` may be these words: "person", "phone", "công ty" …
bool isNodeKind(std::string_view words);

/// How one file is read. Everything empty: found by looking. The same value serves window, command
/// line and recipe file, so that what was previewed is what is imported.
struct ImportOptions {
    ReadOptions read;   ///< read.sheet empty: every sheet with a table
    int headerRow = 0;  ///< first header row from 1; 0: find
    int headerRows = 0; ///< 1 or 2; 0: find
    /// The first row is data already: columns are named by their letters, and `headerRow` says
    /// nothing.
    bool hasNoHeader = false;
    std::optional<DateOrder> dateOrder;
    std::optional<NumberStyle> numberStyle;
    int yearHint = 0;
    /// What title, sheet and file name instead, where no year of them is that of the table: found for
    /// each table, and said of a date without a year.
    std::set<int> yearsNamed;
    /// A date behind this day is looked at. Empty: the day it is, wherever on earth.
    std::optional<std::chrono::sys_days> today;
    std::string
        sheetRole; ///< "suspect" or "victim": whom person columns are about; empty: from the title
    /// Header as in the file (folded) → field; empty field: leave out. Wins over what is found.
    std::vector<std::pair<std::string, std::string>> mapping;
    /// Values for this import only. The original bytes stay.
    std::map<CellPlace, CellFix> fixes;
    /// Columns of a fixed format that combine: see resources/recipes/README.md.
    std::string recipeName;
    /// Field of a count ← headers of the columns that are added up into it.
    std::vector<std::pair<std::string, std::vector<std::string>>> sums;
    /// Header of a column of 1 and 0 → the term that a 1 stands for.
    std::vector<std::pair<std::string, std::string>> flags;
    /// Field of a count → what each row counts where no column says so: "1" in a list of victims.
    std::vector<std::pair<std::string, std::string>> constants;
    /// Equal rows are records of their own, as in anonymised files, and no duplicates.
    bool keepsEqualRows = false;
    /// A date of birth that is no date ("19371233") stays in its words beside the person; otherwise
    /// its row waits.
    bool keepsOddBirths = false;
    /// Each row is one person of `sheetRole`, also where nobody is named: anonymised files.
    bool eachRowIsPerson = false;
    /// Headers of columns without a field of their own, kept in the note as "Header: value".
    std::vector<std::string> labelledNotes;
    /// Header, or letters of a column ("C") → encoding of its letters where it differs from the
    /// file's; "utf-8" leaves the column as it stands. Wins over what is found.
    std::vector<std::pair<std::string, std::string>> columnEncodings;
    /// Columns of these, by header or letters, that somebody named for this very file: one that no
    /// table has is refused ("encoding.no-column"). A recipe may name columns a file does not have.
    std::vector<std::string> neededColumns;
    FigureContext figures;
    LinkReading links;
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    std::vector<std::string> updateFields; ///< of an update; empty: every field that differs
    /// Choices for single rows of this file, by row; they win over onDuplicate.
    std::map<std::int64_t, DuplicateChoice> rowChoices;
    /// A recipe saved for these headers (store/RecipeStore) or shipped with the program may be
    /// used.
    bool useFittingRecipe = true;

    /// The cells read otherwise from now on: what the fixes of this very file replaced is not known
    /// until it is read again.
    void lettersChange()
    {
        for (auto& fix : fixes) {
            fix.second.was.reset();
        }
    }

    DuplicateChoice choiceFor(std::int64_t row) const
    {
        const auto found = rowChoices.find(row);
        return found == rowChoices.end() ? DuplicateChoice { onDuplicate, updateFields }
                                         : found->second;
    }
};

/// "skip", "update", "keep"
std::string_view name(OnDuplicate choice);
std::optional<OnDuplicate> onDuplicateFromName(std::string_view name);

/// A recipe: options and mapping as JSON. Throws Error "recipe.unreadable" with what is wrong.
ImportOptions readRecipe(std::string_view json);
std::string writeRecipe(const ImportOptions& options);
/// A recipe that ships with the program, by its name.
std::optional<ImportOptions> shippedRecipe(std::string_view name);
/// The recipes that ship with the program, by the headers they fit ("missing-migrants"); empty:
/// none fits.
std::string shippedRecipeFor(const std::vector<std::string>& headers);

} // namespace tuyen
