// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/sqlite_failure.h"

#include <sqlite3.h>

namespace lockstep {

namespace {

Fault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // our SQL is right, so the database is not what it says it is
    case SQLITE_SCHEMA:
        return Fault::Damaged;
    case SQLITE_CANTOPEN:
        return Fault::CannotOpen;
    default:
        break;
    }
    const bool reading = code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
    return reading ? Fault::CannotRead : Fault::CannotWrite;
}

} // namespace

Failure failureOf(sqlite3 *handle, int code, const QString &name)
{
    const bool known = handle && (sqlite3_errcode(handle) & 0xff) == (code & 0xff);
    const char *message = known ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return fail(faultOf(code), name, QString::fromUtf8(message));
}

} // namespace lockstep
