// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include "base/File.h"
#include "support/Paths.h"
#include "support/RawFile.h"

#include <catch2/catch_test_macros.hpp>

namespace tuyen {

ProcessResult runTuyen(const std::vector<std::string>& arguments, ProcessOptions options)
{
    options.environment.try_emplace("TUYEN_PASSPHRASE", "năm con mèo xanh ngủ trưa");
    return runProcess(TUYEN_BINARY_DIR "/tuyen", arguments, options);
}

static std::string joined(const std::vector<std::string>& arguments)
{
    std::string text = "tuyen";
    for (const auto& argument : arguments) {
        text += ' ' + argument;
    }
    return text;
}

nlohmann::json tuyenJson(std::vector<std::string> arguments, int exitCode)
{
    arguments.emplace_back("--json");
    const auto result = runTuyen(arguments);
    INFO(joined(arguments));
    INFO("stderr: " << result.err);
    INFO("stdout: " << result.out.substr(0, 2000));
    REQUIRE(result.exitCode == exitCode);
    auto value = nlohmann::json::parse(result.out, nullptr, false);
    REQUIRE_FALSE(value.is_discarded());
    return value;
}

std::string tuyenError(std::vector<std::string> arguments, int exitCode)
{
    arguments.emplace_back("--json");
    const auto result = runTuyen(arguments);
    INFO(joined(arguments));
    INFO("stderr: " << result.err);
    INFO("stdout: " << result.out.substr(0, 2000));
    CHECK(result.exitCode == exitCode);
    const auto value = nlohmann::json::parse(result.out, nullptr, false);
    REQUIRE(value.is_object());
    REQUIRE(value.contains("error"));
    const auto& error = value["error"];
    const auto message = error.at("message").get<std::string>();
    const auto code = error.at("code").get<std::string>();
    CHECK(message.size() > 20);
    CHECK(message.find(code) == std::string::npos); // a sentence, not the code again
    CHECK(result.err.find(message) != std::string::npos);
    return code;
}

NewStore::NewStore() { REQUIRE(tuyenJson({ "new", store() }).at("schema").get<int>() >= 1); }

std::string NewStore::file(const std::string& name) const
{
    return utf8(m_folder.path() / pathFromUtf8(name));
}

std::string NewStore::write(const std::string& name, std::string_view bytes) const
{
    test::writeRaw(pathFromUtf8(file(name)), bytes);
    return file(name);
}

std::string NewStore::digest() const
{
    const auto check = tuyenJson({ "check", store() });
    CHECK(check.at("ok") == true);
    return check.at("digest").get<std::string>();
}

} // namespace tuyen
