// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The file on the local disk in which an open plan lives, under a name and a lock of its own:
// removed when it is no longer needed. A note beside it says which file the user named and what of
// it was published, for after a crash. What is in it is left to plan_file.

#include "app/base/result.h"
#include "app/store/file_lock.h"
#include "app/store/file_stamp.h"

namespace lockstep {

/// What a working copy has to do with the file that the user named.
struct Origin {
    QString path; ///< empty: never published
    FileStamp stamp; ///< of the published file when it was last read or written
    qint64 step = 0; ///< number of the last step that is in it
    qint64 point = 0; ///< what identifies the state after that step
    qint64 restorePoints = 0; ///< how many are in it
    bool operator==(const Origin &) const = default;
};

[[nodiscard]] Result<void> writeOrigin(const QString &workingCopy, const Origin &origin);
[[nodiscard]] Origin readOrigin(const QString &workingCopy); ///< empty if there is none

/// The files in `stateFolder` that are named like working copies, oldest first.
[[nodiscard]] QStringList workingCopiesIn(const QString &stateFolder);
/// With all that lies beside it.
void removeWorkingCopy(const QString &path);

class WorkingCopy {
public:
    /// A new, empty file in `stateFolder`, which is made if there is none. Faults: CannotWrite.
    [[nodiscard]] static Result<WorkingCopy> create(const QString &stateFolder);
    /// One that was left behind. Faults: CannotOpen, InUse (it was not left, it is open).
    [[nodiscard]] static Result<WorkingCopy> adopt(const QString &path);

    WorkingCopy(WorkingCopy &&other) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) = delete;
    ~WorkingCopy(); ///< removes the file unless it is needed

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// Whether it holds something that stands nowhere else.
    void setNeeded(bool isNeeded) { m_isNeeded = isNeeded; }

private:
    WorkingCopy(QString path, FileLock lock);

    QString m_path; ///< empty: moved from
    FileLock m_lock;
    bool m_isNeeded = false;
};

} // namespace lockstep
