// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <stdexcept>
#include <utility>
#include <vector>

namespace tuyen {

/// A list whose elements keep their memory when it is emptied and filled again. The rows of an
/// import are a million times the same few dozen texts: made anew each time, they cost a sixth of it
/// in malloc and free alone.
///
/// An element taken up again is first made equal to a new one, so nothing of the row before can stay
/// in it: by makeNew(element) where its type has one, else by assignment.
template <class T> class Refill {
public:
    using value_type = T;

    Refill() = default;
    Refill(const Refill& other) { *this = other; }
    Refill(Refill&& other) noexcept
        : m_all(std::move(other.m_all))
        , m_size(std::exchange(other.m_size, 0))
    {
        other.m_all.clear();
    }
    Refill& operator=(const Refill& other)
    {
        if (this != &other) {
            clear();
            for (const auto& element : other) {
                push_back(element);
            }
        }
        return *this;
    }
    Refill& operator=(std::initializer_list<T> values)
    {
        clear();
        for (const auto& value : values) {
            push_back(value);
        }
        return *this;
    }
    Refill& operator=(Refill&& other) noexcept
    {
        m_all.swap(other.m_all);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    T& emplace_back() ///< as new
    {
        if (m_size == m_all.size()) {
            m_all.emplace_back();
        } else if constexpr (requires(T& element) { makeNew(element); }) {
            makeNew(m_all[m_size]);
        } else {
            static const T none {};
            m_all[m_size] = none;
        }
        return m_all[m_size++];
    }
    void push_back(const T& value)
    {
        if (m_size == m_all.size()) {
            m_all.push_back(value);
        } else {
            m_all[m_size] = value;
        }
        ++m_size;
    }
    void push_back(T&& value)
    {
        if (m_size == m_all.size()) {
            m_all.push_back(std::move(value));
        } else {
            m_all[m_size] = std::move(value);
        }
        ++m_size;
    }
    /// For elements that are filled whole by whoever takes them: what was in it is still there.
    T& takeUp()
    {
        if (m_size == m_all.size()) {
            m_all.emplace_back();
        }
        return m_all[m_size++];
    }
    void clear() { m_size = 0; }
    void reserve(std::size_t size) { m_all.reserve(size); }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    T& operator[](std::size_t i) { return m_all[i]; }
    const T& operator[](std::size_t i) const { return m_all[i]; }
    const T& at(std::size_t i) const
    {
        if (i >= m_size) {
            throw std::out_of_range("Refill::at");
        }
        return m_all[i];
    }
    T& front() { return m_all.front(); }
    const T& front() const { return m_all.front(); }
    T& back() { return m_all[m_size - 1]; }
    const T& back() const { return m_all[m_size - 1]; }
    T* begin() { return m_all.data(); }
    T* end() { return m_all.data() + m_size; }
    const T* begin() const { return m_all.data(); }
    const T* end() const { return m_all.data() + m_size; }

private:
    std::vector<T> m_all;
    std::size_t m_size = 0;
};

} // namespace tuyen
