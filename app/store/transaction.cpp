// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/database.h"

#include <utility>

namespace lockstep {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    return database.kept("BEGIN IMMEDIATE")
        .and_then([](Statement *begin) { return begin->run(); })
        .map([&database] { return Transaction(database); });
}

Transaction::~Transaction()
{
    if (m_database) // SQLite may have rolled back already, which is as good
        std::ignore = m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto done = m_database->kept("COMMIT").and_then([](Statement *end) { return end->run(); });
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace lockstep
