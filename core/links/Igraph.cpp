// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/internal/Igraph.h"

#include "base/Error.h"

#include <new>
#include <string>

namespace tuyen::igraph {

static std::mutex& turn()
{
    static std::mutex mutex;
    return mutex;
}

/// Who may stop it: guarded by turn(), as all of igraph is.
static const Progress* listener = nullptr;
static std::string lastReason;

static void noteError(const char* reason, const char*, int, igraph_error_t)
{
    lastReason = reason;
    IGRAPH_FINALLY_FREE();
}

/// igraph calls this when it found itself broken, and must not be returned to. The exception goes
/// through its frames, which own nothing but memory; losing that is better than losing the window.
static void refuse(const char* reason, const char*, int)
{
    throw Error("links.cannot-compute", { { "reason", reason } });
}

static igraph_error_t askListener(void*)
{
    const bool isStopped = listener && listener->isCancelled();
    if (isStopped) {
        IGRAPH_FINALLY_FREE();
    }
    return isStopped ? IGRAPH_INTERRUPTED : IGRAPH_SUCCESS;
}

Use::Use(const Progress& progress)
    : m_lock(turn())
{
    checkpoint(progress); // it may have been a long wait
    listener = &progress;
    igraph_set_error_handler(noteError);
    igraph_set_warning_handler(igraph_warning_handler_ignore);
    igraph_set_fatal_handler(refuse);
    igraph_set_interruption_handler(askListener);
}

Use::~Use()
{
    listener = nullptr;
    igraph_set_interruption_handler(nullptr);
}

void Use::require(igraph_error_t code) const
{
    switch (code) {
    case IGRAPH_SUCCESS:
        return;
    case IGRAPH_INTERRUPTED:
        throw Cancelled {};
    case IGRAPH_ENOMEM:
        throw std::bad_alloc();
    default:
        throw Error("links.cannot-compute",
            { { "reason", lastReason.empty() ? igraph_strerror(code) : lastReason } });
    }
}

void Use::seed(std::uint64_t seed) const { require(igraph_rng_seed(igraph_rng_default(), seed)); }

Vector::Vector(const Use& use, std::size_t size)
{
    use.require(igraph_vector_init(&m_inner, static_cast<igraph_integer_t>(size)));
}

Vector::Vector(const Use& use, const std::vector<double>& values)
    : Vector(use, values.size())
{
    std::copy(values.begin(), values.end(), m_inner.stor_begin);
}

std::vector<double> Vector::values() const { return { m_inner.stor_begin, m_inner.end }; }

IntVector::IntVector(const Use& use, std::size_t size)
{
    use.require(igraph_vector_int_init(&m_inner, static_cast<igraph_integer_t>(size)));
}

std::vector<std::uint32_t> IntVector::values() const
{
    std::vector<std::uint32_t> values;
    for (const auto* value = m_inner.stor_begin; value != m_inner.end; ++value) {
        values.push_back(static_cast<std::uint32_t>(*value));
    }
    return values;
}

Graph::Graph(const Use& use, const Topology& topology)
{
    IntVector edges(use, topology.edges.size() * 2);
    for (std::size_t i = 0; i < topology.edges.size(); ++i) {
        edges[2 * i] = topology.edges[i].a;
        edges[2 * i + 1] = topology.edges[i].b;
    }
    use.require(igraph_create(
        &m_inner, &edges, static_cast<igraph_integer_t>(topology.nodes), IGRAPH_UNDIRECTED));
}

} // namespace tuyen::igraph
