// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A value that is worked out when it is first read, and then kept: texts and lists that a change
// alters but that nobody may look at before the next one. Copies share it; any thread may read.
// Reads like the value itself.

#include <QList>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace lockstep {

template <class T> class Late {
public:
    using Make = std::function<T()>;

    Late() = default;
    Late(T value) // NOLINT(google-explicit-constructor): a known value is as good
        : m_state(std::make_shared<State>())
    {
        m_state->value = std::move(value);
        m_state->isKnown.store(true, std::memory_order_relaxed); // nobody else has it yet
    }
    /// `make` is called once, and whatever it holds is let go then.
    static Late of(Make make)
    {
        Late late;
        late.m_state = std::make_shared<State>();
        late.m_state->make = std::move(make);
        return late;
    }

    const T &operator*() const
    {
        static const T nothing {};
        if (!m_state)
            return nothing;
        // Asked first: a known value needs no flag, and to raise one asks the system each time.
        if (!m_state->isKnown.load(std::memory_order_acquire))
            std::call_once(m_state->once, [this] {
                m_state->value = m_state->make();
                m_state->make = nullptr;
                m_state->isKnown.store(true, std::memory_order_release);
            });
        return m_state->value;
    }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; } // NOLINT(google-explicit-constructor): reads so
    [[nodiscard]] bool isKnown() const { return !m_state || m_state->isKnown; }

    bool operator==(const Late &other) const
    {
        return m_state == other.m_state || **this == *other;
    }

private:
    struct State {
        std::once_flag once;
        Make make;
        T value {};
        std::atomic_bool isKnown = false;
    };
    std::shared_ptr<State> m_state;
};

template <class T> class LateList : public Late<QList<T>> {
public:
    using Late<QList<T>>::Late;
    LateList(std::initializer_list<T> list)
        : Late<QList<T>>(QList<T>(list))
    {
    }
    LateList(
        Late<QList<T>> late) // NOLINT(google-explicit-constructor): the same, with a list's ways
        : Late<QList<T>>(std::move(late))
    {
    }

    [[nodiscard]] qsizetype size() const { return (*this)->size(); }
    [[nodiscard]] bool isEmpty() const { return (*this)->isEmpty(); }
    [[nodiscard]] auto begin() const { return (*this)->cbegin(); }
    [[nodiscard]] auto end() const { return (*this)->cend(); }
    [[nodiscard]] T value(qsizetype index) const { return (*this)->value(index); }
    [[nodiscard]] const T &first() const { return (*this)->first(); }
    [[nodiscard]] const T &last() const { return (*this)->last(); }
    [[nodiscard]] const T &operator[](qsizetype index) const { return (*this)->at(index); }
};

} // namespace lockstep
