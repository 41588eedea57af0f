// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A small file beside a plan, or beside a working copy, that says who has it open. One left by a
// crash is recognised by its process or its computer's start being gone, and is replaced.

#include "app/base/result.h"

#include <QDateTime>
#include <memory>
#include <optional>

class QLockFile;

namespace lockstep {

/// Who has a file open.
struct Holder {
    QString host;
    QString user; ///< empty where the system does not say
    qint64 process = 0;
    QDateTime since;
    bool operator==(const Holder &) const = default;
};

class FileLock {
public:
    /// Faults: InUse. In a folder that cannot be written nobody can save, so there is nothing to
    /// guard: the lock is then taken in name only.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

    FileLock();
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

    /// Who had it when a program or a computer crashed, if this one replaced it.
    [[nodiscard]] const std::optional<Holder> &takenOverFrom() const { return m_before; }

private:
    std::unique_ptr<QLockFile> m_lock; ///< none: in name only
    std::optional<Holder> m_before;
};

/// Who has the file at `path` open now, on this computer or another one.
[[nodiscard]] std::optional<Holder> holderOf(const QString &path);

} // namespace lockstep
