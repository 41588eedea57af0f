// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The file on the local disk in which an open plan lives, under a name of its own: removed when it
// is no longer needed. What is in it is left to plan_file.

#include "app/base/result.h"

namespace lockstep {

class WorkingCopy {
public:
    /// A new, empty file in `stateFolder`, which is made if there is none. Faults: CannotWrite.
    [[nodiscard]] static Result<WorkingCopy> create(const QString &stateFolder);

    WorkingCopy(WorkingCopy &&other) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) = delete;
    ~WorkingCopy(); ///< removes the file unless it is needed

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// Whether it holds something that stands nowhere else.
    void setNeeded(bool isNeeded) { m_isNeeded = isNeeded; }

private:
    explicit WorkingCopy(QString path);

    QString m_path; ///< empty: moved from
    bool m_isNeeded = false;
};

} // namespace lockstep
