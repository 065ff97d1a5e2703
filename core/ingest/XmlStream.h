// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace tuyen {

/// The attributes of one element, valid during the call.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    /// By local name; empty when absent.
    std::string_view value(std::string_view localName) const;
    /// By the name as written, prefix and all, where two prefixes share a local name.
    std::string_view exact(std::string_view name) const;
    /// Calls `take(localName, value)` for each, in one pass.
    template <class Take> void each(Take take) const
    {
        for (const char** pair = m_pairs; *pair; pair += 2) {
            const std::string_view name(pair[0]);
            take(name.substr(name.rfind(':') + 1), std::string_view(pair[1]));
        }
    }

private:
    const char** m_pairs;
};

/// Takes what an XmlStream reads. Names come without their prefix: "row" for <x:row>.
class XmlSink {
public:
    virtual ~XmlSink() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) { }
};

/// XML fed in pieces, with the limits hostile files need: no DTD, depth and attributes capped, no
/// single tag over a megabyte. Throws Error "xlsx.damaged" or "xlsx.hostile".
class XmlStream {
public:
    XmlStream(XmlSink& sink, std::string file);
    ~XmlStream();
    void feed(std::string_view piece, bool isLast);

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace tuyen
