// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mapping.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/ColumnMapping.h"
#include "ingest/ShallowJson.h"

#include <nlohmann/json.hpp>

namespace tuyen::cli {

using Mapping = std::vector<std::pair<std::string, std::string>>;

static Error unreadable(const std::string& file)
{
    return Error("mapping.unreadable", { { "file", file } });
}

static void add(Mapping& mapping, const std::string& file, const std::string& header,
    const nlohmann::json& field)
{
    if (!field.is_string() && !field.is_null()) {
        throw unreadable(file);
    }
    const auto name = field.is_string() ? field.get<std::string>() : std::string();
    if (!name.empty() && !fieldDefinition(name)) {
        throw Error("mapping.unknown-field", { { "file", file }, { "field", name } });
    }
    mapping.emplace_back(header, name);
}

std::vector<std::pair<std::string, std::string>> readMapping(const std::string& file)
{
    auto value = parseShallow(readFile(pathFromUtf8(file)));
    if (value.is_object() && value.contains("mapping") && value["mapping"].is_structured()) {
        value = nlohmann::json(value["mapping"]);
    }
    Mapping mapping;
    if (value.is_object()) {
        for (const auto& [header, field] : value.items()) {
            add(mapping, file, header, field);
        }
    } else if (value.is_array()) {
        for (const auto& one : value) {
            if (!one.is_object() || !one.contains("column") || !one["column"].is_string()) {
                throw unreadable(file);
            }
            add(mapping, file, one["column"].get<std::string>(),
                one.contains("field") ? one["field"] : nlohmann::json());
        }
    } else {
        throw unreadable(file);
    }
    return mapping;
}

} // namespace tuyen::cli
