// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IngestText.h"

#include "base/Catalogue.h"
#include "ingest/ColumnMapping.h"
#include "text/Number.h"
#include "theme/Text.h"

#include <QDateTime>

#include <array>
#include <utility>

namespace tuyen {

Language IngestText::language()
{
    //: The language these texts are in: leave "en" in English, write "vi" in Vietnamese
    return tr("en") == QLatin1String("vi") ? Language::Vietnamese : Language::English;
}

QString IngestText::number(std::int64_t value) { return qt(formatNumber(value, language())); }

QString IngestText::count(std::int64_t value)
{
    return value == 0 ? QStringLiteral("–") : number(value);
}

QString IngestText::moment(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString IngestText::day(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("dd/MM/yyyy"));
}

QString IngestText::seconds(double seconds)
{
    const bool isShort = seconds < 10;
    return tr("%1 s", "seconds").arg(qt(formatNumber(seconds, isShort ? 1 : 0, language())));
}

QString IngestText::bytes(std::int64_t size)
{
    constexpr double kibi = 1024;
    const auto value = static_cast<double>(size);
    if (value < kibi) {
        return tr("%1 bytes").arg(number(size));
    }
    if (value < kibi * kibi) {
        return tr("%1 KB").arg(qt(formatNumber(value / kibi, 0, language())));
    }
    return tr("%1 MB").arg(qt(formatNumber(value / kibi / kibi, 1, language())));
}

QString IngestText::batchName(BatchId id)
{
    return QStringLiteral("N-%1").arg(id.value, 4, 10, QLatin1Char('0'));
}

QString IngestText::hash(std::string_view sha256)
{
    QString text;
    for (std::size_t i = 0; i < 16 && i < sha256.size(); i += 4) {
        text += qt(sha256.substr(i, 4)) + QLatin1Char(' ');
    }
    return text + QStringLiteral("…");
}

QString IngestText::issueTitle(std::string_view code)
{
    const std::string brief = std::string(code) + ".short";
    return qt(sentence(hasSentence(brief) ? std::string_view(brief) : code, {}, language()));
}

QString IngestText::issueSentence(const Issue& issue)
{
    Args args = issue.args;
    const auto add = [&args](const char* name, const std::string& value) {
        if (argument(args, name).empty()) {
            args.emplace_back(name, value);
        }
    };
    add("raw", issue.raw);
    add("suggestion", issue.suggestion);
    add("row", std::to_string(issue.row));
    add("column", columnLetters(issue.column));
    add("sheet", issue.sheet);
    add("field", fieldName(issue.field).toStdString());
    return qt(sentence(issue.code, args, language()));
}

QString IngestText::cellName(const Issue& issue)
{
    if (issue.row <= 0) {
        return tr("the whole sheet");
    }
    if (issue.column < 0) {
        return tr("row %1").arg(issue.row);
    }
    return tr("cell %1%2").arg(qt(columnLetters(issue.column))).arg(issue.row);
}

QString IngestText::fieldName(std::string_view field)
{
    const FieldDefinition* definition = fieldDefinition(field);
    if (definition == nullptr) {
        return qt(field);
    }
    return qt(language() == Language::Vietnamese ? definition->labelVi : definition->labelEn);
}

QString IngestText::encodingName(std::string_view encoding)
{
    static const std::array<std::pair<std::string_view, const char*>, 8> names { {
        { "utf-8", "UTF-8" },
        { "utf-16le", "UTF-16 LE" },
        { "utf-16be", "UTF-16 BE" },
        { "windows-1258", "CP1258" },
        { "windows-1252", "CP1252" },
        { "tcvn3", "TCVN3 (ABC)" },
        { "vni", "VNI" },
        { "viscii", "VISCII" },
    } };
    for (const auto& [code, name] : names) {
        if (code == encoding) {
            return QString::fromLatin1(name);
        }
    }
    return qt(encoding).toUpper();
}

QString IngestText::formatName(std::string_view format, std::string_view encoding)
{
    const bool isText = format == "csv" || format == "tsv";
    const QString name = qt(format).toUpper();
    return isText && !encoding.empty() ? name + QLatin1Char(' ') + encodingName(encoding) : name;
}

} // namespace tuyen
