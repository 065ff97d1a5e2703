// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "links/Topology.h"

#include <igraph.h>

#include <cstdint>
#include <mutex>
#include <vector>

namespace tuyen::igraph {

/// The right to call igraph, for as long as it lives. Debian's build keeps its stack of what to
/// free, its handlers and its random numbers in globals, so one thread works with it at a time.
/// While it lives, an error of igraph comes back as a code (by default it ends the program), its
/// warnings are silent, and it stops soon after `progress` is cancelled.
class Use {
public:
    explicit Use(const Progress& progress);
    ~Use();
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

    /// Throws Cancelled, std::bad_alloc, or Error "links.cannot-compute".
    void require(igraph_error_t code) const;
    void seed(std::uint64_t seed) const;

private:
    std::unique_lock<std::mutex> m_lock;
};

/// igraph's own values, freed when they go. Make a Use first.
class Vector {
public:
    Vector(const Use& use, std::size_t size);
    explicit Vector(const Use& use, const std::vector<double>& values);
    ~Vector() { igraph_vector_destroy(&m_inner); }
    Vector(const Vector&) = delete;
    Vector& operator=(const Vector&) = delete;
    igraph_vector_t* operator&() { return &m_inner; }
    std::vector<double> values() const;

private:
    igraph_vector_t m_inner;
};

class IntVector {
public:
    IntVector(const Use& use, std::size_t size);
    ~IntVector() { igraph_vector_int_destroy(&m_inner); }
    IntVector(const IntVector&) = delete;
    IntVector& operator=(const IntVector&) = delete;
    igraph_vector_int_t* operator&() { return &m_inner; }
    igraph_integer_t& operator[](std::size_t index) { return VECTOR(m_inner)[index]; }
    std::vector<std::uint32_t> values() const;

private:
    igraph_vector_int_t m_inner;
};

/// A topology as igraph holds it: undirected, edges in the same order.
class Graph {
public:
    Graph(const Use& use, const Topology& topology);
    ~Graph() { igraph_destroy(&m_inner); }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;
    const igraph_t* operator&() const { return &m_inner; }

private:
    igraph_t m_inner;
};

} // namespace tuyen::igraph
