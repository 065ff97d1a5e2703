// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"

#include "base/Error.h"
#include "base/FileWriter.h"

#include <fstream>
#include <system_error>

namespace tuyen {

std::filesystem::path pathFromUtf8(std::string_view text)
{
    return { std::u8string(text.begin(), text.end()) };
}

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return { text.begin(), text.end() };
}

std::string readFile(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        throw Error("file.missing", { { "file", utf8(path) } });
    }
    std::ifstream in(path, std::ios::binary);
    std::string bytes { std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>() };
    if (!in.is_open() || in.bad()) {
        throw Error("file.unreadable", { { "file", utf8(path) } });
    }
    return bytes;
}

void writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    FileWriter out(path);
    out.write(bytes);
    out.commit();
}

std::string hex(std::string_view bytes)
{
    static const char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace tuyen
