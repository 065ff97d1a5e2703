// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/XmlStream.h"

#include "base/Error.h"

#include <expat.h>

#include <exception>
#include <new>

namespace tuyen {

static constexpr int deepest = 256;
static constexpr int mostAttributes = 256;
static constexpr std::size_t longestTag = std::size_t(1) << 20;

static std::string_view localName(const char* name)
{
    const std::string_view whole(name);
    const auto colon = whole.rfind(':');
    return colon == whole.npos ? whole : whole.substr(colon + 1);
}

std::string_view XmlAttributes::value(std::string_view wanted) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == wanted) {
            return pair[1];
        }
    }
    return {};
}

std::string_view XmlAttributes::exact(std::string_view wanted) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (pair[0] == wanted) {
            return pair[1];
        }
    }
    return {};
}

struct XmlStream::Inner {
    XmlSink& sink;
    std::string file;
    XML_Parser parser = nullptr;
    std::size_t fed = 0;
    int depth = 0;
    const char* refused = nullptr;
    std::exception_ptr thrown; ///< an exception must not pass through the C parser

    Inner(XmlSink& into, std::string name)
        : sink(into)
        , file(std::move(name))
    {
    }

    template <class Act> void guarded(Act act)
    {
        if (thrown || refused) {
            return;
        }
        try {
            act();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    void refuse(const char* code)
    {
        refused = code;
        XML_StopParser(parser, XML_FALSE);
    }
    static void onStart(void* self, const char* name, const char** attributes)
    {
        auto& in = *static_cast<Inner*>(self);
        int count = 0;
        while (attributes[count * 2]) {
            ++count;
        }
        if (++in.depth > deepest || count > mostAttributes) {
            in.refuse("xlsx.hostile");
            return;
        }
        in.guarded([&] { in.sink.start(localName(name), XmlAttributes(attributes)); });
    }
    static void onEnd(void* self, const char* name)
    {
        auto& in = *static_cast<Inner*>(self);
        --in.depth;
        in.guarded([&] { in.sink.end(localName(name)); });
    }
    static void onText(void* self, const char* bytes, int length)
    {
        auto& in = *static_cast<Inner*>(self);
        in.guarded([&] { in.sink.text({ bytes, std::size_t(length) }); });
    }
    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        static_cast<Inner*>(self)->refuse("xlsx.hostile");
    }
    ~Inner()
    {
        if (parser) {
            XML_ParserFree(parser);
        }
    }
};

XmlStream::XmlStream(XmlSink& sink, std::string file)
    : m_inner(std::make_unique<Inner>(sink, std::move(file)))
{
    m_inner->parser = XML_ParserCreate(nullptr);
    if (!m_inner->parser) {
        throw std::bad_alloc();
    }
    XML_SetUserData(m_inner->parser, m_inner.get());
    XML_SetElementHandler(m_inner->parser, &Inner::onStart, &Inner::onEnd);
    XML_SetCharacterDataHandler(m_inner->parser, &Inner::onText);
    XML_SetStartDoctypeDeclHandler(m_inner->parser, &Inner::onDoctype);
}

XmlStream::~XmlStream() = default;

void XmlStream::feed(std::string_view piece, bool isLast)
{
    auto& in = *m_inner;
    const auto status = XML_Parse(in.parser, piece.data(), int(piece.size()), isLast);
    in.fed += piece.size();
    if (in.thrown) {
        std::rethrow_exception(in.thrown);
    }
    if (in.refused) {
        throw Error(in.refused, { { "file", in.file } });
    }
    if (status != XML_STATUS_OK) {
        throw Error("xlsx.damaged", { { "file", in.file } });
    }
    // What the parser holds back is one unfinished tag; text is handed on as it comes.
    const auto done = XML_GetCurrentByteIndex(in.parser);
    if (done >= 0 && in.fed - std::size_t(done) > longestTag + piece.size()) {
        throw Error("xlsx.hostile", { { "file", in.file } });
    }
}

} // namespace tuyen
