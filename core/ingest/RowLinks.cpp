// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of files of links. A cell that cannot be understood keeps its row out, as everywhere.
#include "ingest/internal/RowWork.h"

#include "domain/LinkDraft.h"
#include "gazetteer/IdentifierText.h"
#include "text/DateText.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tuyen {

using namespace std::string_view_literals;

namespace {

struct NodeKindWord {
    std::string_view word; ///< folded
    EntityKind kind;
    IdentifierKind identifier = IdentifierKind::Other;
    std::string_view sort = {}; ///< of an organisation
};

constexpr std::array nodeKindWords {
    NodeKindWord { "person", EntityKind::Person },
    NodeKindWord { "people", EntityKind::Person },
    NodeKindWord { "nguoi", EntityKind::Person },
    NodeKindWord { "doi tuong", EntityKind::Person },
    NodeKindWord { "suspect", EntityKind::Person },
    NodeKindWord { "victim", EntityKind::Person },
    NodeKindWord { "organisation", EntityKind::Organisation },
    NodeKindWord { "organization", EntityKind::Organisation },
    NodeKindWord { "company", EntityKind::Organisation, IdentifierKind::Other, "company" },
    NodeKindWord { "ring", EntityKind::Organisation, IdentifierKind::Other, "ring" },
    NodeKindWord { "agency", EntityKind::Organisation, IdentifierKind::Other, "agency" },
    NodeKindWord { "ngo", EntityKind::Organisation, IdentifierKind::Other, "ngo" },
    NodeKindWord { "other organisation", EntityKind::Organisation, IdentifierKind::Other, "other" },
    NodeKindWord { "to chuc", EntityKind::Organisation },
    NodeKindWord { "co quan", EntityKind::Organisation, IdentifierKind::Other, "agency" },
    NodeKindWord { "cong ty", EntityKind::Organisation, IdentifierKind::Other, "company" },
    NodeKindWord { "duong day", EntityKind::Organisation, IdentifierKind::Other, "ring" },
    NodeKindWord { "place", EntityKind::Place },
    NodeKindWord { "location", EntityKind::Place },
    NodeKindWord { "dia diem", EntityKind::Place },
    NodeKindWord { "incident", EntityKind::Incident },
    NodeKindWord { "case", EntityKind::Incident },
    NodeKindWord { "event", EntityKind::Incident },
    NodeKindWord { "vu", EntityKind::Incident },
    NodeKindWord { "vu viec", EntityKind::Incident },
    NodeKindWord { "phone", EntityKind::Identifier, IdentifierKind::Phone },
    NodeKindWord { "dien thoai", EntityKind::Identifier, IdentifierKind::Phone },
    NodeKindWord { "account", EntityKind::Identifier, IdentifierKind::BankAccount },
    NodeKindWord { "bank account", EntityKind::Identifier, IdentifierKind::BankAccount },
    NodeKindWord { "tai khoan", EntityKind::Identifier, IdentifierKind::BankAccount },
    NodeKindWord { "social account", EntityKind::Identifier, IdentifierKind::SocialAccount },
    NodeKindWord { "vehicle", EntityKind::Identifier, IdentifierKind::Plate },
    NodeKindWord { "plate", EntityKind::Identifier, IdentifierKind::Plate },
    NodeKindWord { "bien so", EntityKind::Identifier, IdentifierKind::Plate },
    NodeKindWord { "document", EntityKind::Identifier, IdentifierKind::Passport },
    NodeKindWord { "passport", EntityKind::Identifier, IdentifierKind::Passport },
    NodeKindWord { "id number", EntityKind::Identifier, IdentifierKind::IdNumber },
    NodeKindWord { "email", EntityKind::Identifier, IdentifierKind::Email },
    NodeKindWord { "wallet", EntityKind::Identifier, IdentifierKind::Wallet },
    NodeKindWord { "imei", EntityKind::Identifier, IdentifierKind::Imei },
    NodeKindWord { "identifier", EntityKind::Identifier, IdentifierKind::Other },
    NodeKindWord { "other", EntityKind::Identifier, IdentifierKind::Other },
    NodeKindWord { "route", EntityKind::Route },
    NodeKindWord { "tuyen", EntityKind::Route },
};

} // namespace

bool isNodeKind(std::string_view words)
{
    return std::ranges::find(nodeKindWords, fold(words), &NodeKindWord::word)
        != nodeKindWords.end();
}

/// A name, and not what such a number looks like: nodes of lists are called anything.
static bool isName(const IdentifierReading& reading)
{
    return reading.identifier.kind == IdentifierKind::Other
        || reading.identifier.kind == IdentifierKind::SocialAccount
        || reading.identifier.value.empty()
        || std::ranges::any_of(reading.findings,
            [](const IdentifierFinding& finding) { return finding.code.ends_with(".odd"); });
}

static Identifier identifierIn(IdentifierKind kind, const std::string& words)
{
    auto reading = readIdentifier(kind, words);
    auto& identifier = reading.identifier;
    const bool isCalled = isName(reading);
    identifier.kind = kind;
    identifier.raw = words;
    if (isCalled) {
        identifier.value = words;
        identifier.detail.clear();
    }
    return identifier;
}

static NodeDraft nodeOf(const std::string& code, const std::string& label, std::string_view kind)
{
    NodeDraft node;
    node.code = code;
    node.label = label;
    const auto found = std::ranges::find(nodeKindWords, fold(kind), &NodeKindWord::word);
    if (found != nodeKindWords.end()) {
        node.kind = found->kind;
        node.sort = found->sort;
    }
    if (node.kind == EntityKind::Identifier) {
        node.identifier = identifierIn(found->identifier, label.empty() ? code : label);
    }
    return node;
}

/// What should be looked at in the number a node is.
static std::vector<IdentifierFinding> findingsOf(const NodeDraft& node)
{
    if (node.kind != EntityKind::Identifier) {
        return {};
    }
    auto reading = readIdentifier(node.identifier.kind, node.identifier.raw);
    return isName(reading) ? std::vector<IdentifierFinding>() : std::move(reading.findings);
}

/// A cell that a spreadsheet was kept from computing, as it was before.
static std::string unguarded(std::string text)
{
    const bool isGuarded = text.size() > 1 && text[0] == '\''
        && std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos;
    return isGuarded ? text.substr(1) : std::move(text);
}

/// What stands at the ends of the kinds of lines that the network itself has.
static std::pair<std::string_view, std::string_view> endsOf(std::string_view kind)
{
    return roleOfLine(kind) ? std::pair("person"sv, "incident"sv)
        : kind == "uses"      ? std::pair(""sv, "identifier"sv)
        : kind == "has-route" ? std::pair("incident"sv, "route"sv)
                              : std::pair(""sv, ""sv);
}

static std::optional<bool> directionIn(std::string_view words)
{
    const auto folded = fold(words);
    for (const auto yes : { "directed"sv, "true"sv, "yes"sv, "1"sv, "co"sv, "co huong"sv }) {
        if (folded == yes) {
            return true;
        }
    }
    for (const auto no : { "undirected"sv, "mutual"sv, "false"sv, "no"sv, "0"sv, "khong"sv,
             "vo huong"sv }) {
        if (folded == no) {
            return false;
        }
    }
    return std::nullopt;
}

/// "3", "2.5", "1,5": a number above zero.
static std::optional<double> weightIn(std::string text)
{
    std::ranges::replace(text, ',', '.');
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && value >= 0 && value < 1e15
        ? std::optional(value)
        : std::nullopt;
}

void RowWork::readDirection(Link& link)
{
    const auto& columns = tools.links;
    const auto& reading = tools.options.links;
    link.isDirected = reading.isDirected.value_or(false);
    if (const auto& words = text(columns.directed); !words.empty()) {
        if (const auto direction = directionIn(words)) {
            link.isDirected = *direction;
        } else {
            lookAt("link.direction-unclear", columns.directed);
        }
    }
    // "Type" is the direction in the tables of one program and the kind in those of another.
    const auto& kind = text(columns.kind);
    const auto direction = directionIn(kind);
    const bool isKind = !kind.empty() && !(direction && fold(kind).ends_with("directed"));
    if (!isKind && direction) {
        link.isDirected = *direction;
    }
    link.kind = isKind ? unguarded(kind) : reading.kind;
}

void RowWork::readGrade(Link& link)
{
    const int column = tools.links.grade;
    const auto& words = text(column);
    if (words.empty()) {
        return;
    }
    const Grade grade { words.front(), words.size() == 2 ? words.back() - '0' : 0 };
    const bool is4x4 = text(tools.links.scheme) == "4x4";
    if (!is4x4 && words.size() == 2 && isValid(grade, GradeScheme::SixBySix)) {
        link.grade = grade;
    } else if (words.size() == 2 && isValid(grade, GradeScheme::FourByFour)) {
        link.grade = grade;
        link.scheme = GradeScheme::FourByFour;
    } else {
        lookAt("link.grade-unclear", column);
    }
    link.certainty = certaintyOf(link.grade, link.scheme);
}

/// One end of a link, as its row tells of it.
NodeDraft RowWork::endOfLink(int name, int label, int kind, int code, int day, int isProtected,
    std::string_view implied)
{
    const auto& said = text(kind);
    auto node = nodeOf(text(name), unguarded(text(label)),
        isNodeKind(said) ? std::string_view(said)
            : implied.empty() ? std::string_view(tools.options.links.nodeKind) : implied);
    node.ownCode = unguarded(text(code));
    node.date = date(day, tools.options.yearHint);
    node.isProtected = directionIn(text(isProtected)).value_or(false);
    return node;
}

void RowWork::readNode(NodeDraft& node)
{
    const auto& columns = tools.links;
    const auto& kind = text(columns.nodeKind);
    if (text(columns.node).empty()) {
        waits("link.end-missing", columns.node);
    }
    if (!kind.empty() && !isNodeKind(kind)) {
        lookAt("link.node-kind-unknown", columns.nodeKind);
    }
    node = nodeOf(text(columns.node), unguarded(text(columns.label)),
        isNodeKind(kind) ? kind : tools.options.links.nodeKind);
    node.ownCode = unguarded(text(columns.nodeCode));
    node.date = date(columns.nodeDate, tools.options.yearHint);
    const auto roles = fold(text(columns.roles));
    const bool isVictim = roles.find("victim") != roles.npos || roles.find("nan nhan") != roles.npos
        || fold(kind) == "victim";
    node.isProtected = isVictim || directionIn(text(columns.nodeProtected)).value_or(false);
    lookAt(findingsOf(node), text(columns.label).empty() ? columns.node : columns.label);
}

void RowWork::readLink()
{
    const auto& columns = tools.links;
    const auto& nodeKind = tools.options.links.nodeKind;
    auto draft = std::make_shared<LinkDraft>();
    if (columns.node >= 0) {
        readNode(draft->from);
    } else {
        for (const int end : { columns.from, columns.to }) {
            if (text(end).empty()) {
                waits("link.end-missing", end);
            }
        }
        readLinkItself(draft->link.emplace());
        const auto [first, second] = endsOf(draft->link->kind);
        draft->from = endOfLink(columns.from, columns.fromLabel, columns.fromKind, columns.fromCode,
            columns.fromDate, columns.fromProtected, first);
        draft->to = endOfLink(columns.to, columns.toLabel, columns.toKind, columns.toCode,
            columns.toDate, columns.toProtected, second);
        lookAt(findingsOf(draft->from), columns.from);
        lookAt(findingsOf(draft->to), columns.to);
        if (!out.waits && draft->from == draft->to) {
            lookAt("link.with-itself", columns.to);
        }
        if (directionIn(text(columns.suggested)).value_or(false)) {
            draft->link.reset(); // no source states it: it is worked out from what they do state
            lookAt("link.only-suggested", columns.suggested);
        }
    }
    if (const auto& words = text(columns.undeclared); words.starts_with("node ")) {
        waits("graph.undeclared-node", columns.undeclared, {}, { { "node", words.substr(5) } });
    } else if (!words.empty()) {
        lookAt("graph.undeclared-key", columns.undeclared);
    }
    for (std::size_t i = tools.plan.width; i < row.cells.size(); ++i) {
        if (!trimmed(row.cells[i].text).empty()) {
            waits("row.too-many-cells", int(i));
            break;
        }
    }
    if (row.isCutShort && row.cells.size() < tools.plan.width && row.cells.size() > 1) {
        waits("csv.cut-short", -1);
    }
    out.draft.link = std::move(draft);
    out.draft.fingerprint = rowFingerprint(row, columns.compared,
        (columns.node >= 0 ? "node:" : "link:" + tools.options.links.kind + ':') + nodeKind);
}

void RowWork::readLinkItself(Link& link)
{
    const auto& columns = tools.links;
    readDirection(link);
    readGrade(link);
    if (const auto said = certaintyFromName(text(columns.certainty))) {
        link.certainty = *said;
    }
    const auto day = [this](int precise, int plain) {
        return date(text(precise).empty() ? plain : precise, tools.options.yearHint);
    };
    link.since = day(columns.sinceText, columns.since);
    link.until = day(columns.untilText, columns.until);
    link.note = text(columns.note);
    if (link.since.isKnown() && link.until.isKnown()
        && link.until.latest < link.since.earliest) {
        waits("link.ends-before-it-begins", columns.until);
    }
    if (const auto& words = text(columns.weight); !words.empty()) {
        link.weight = weightIn(words);
        if (!link.weight) {
            waits("link.weight-unreadable", columns.weight);
        }
    }
}

} // namespace tuyen
