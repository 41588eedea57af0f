// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the desk looks files through, with the separator that is found or that people say, and what
// it remembers of their columns.

#include "ui/evidence/evidence_desk.h"

#include <utility>

namespace lockstep {

QList<char> EvidenceDesk::delimiters() const
{
    QList<char> all;
    for (const auto &file : m_files) {
        if (!all.contains(file.form.delimiter))
            all += file.form.delimiter;
    }
    return all;
}

void EvidenceDesk::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    setAside();
    if (m_phase != Phase::Looking) {
        m_pathsBefore = m_paths;
        m_phaseBefore = m_phase == Phase::Measuring ? Phase::Mapping : m_phase;
    }
    m_paths = paths;
    m_face = Face::Measured; // where reading is shown
    m_error.reset();
    m_progress = {};
    m_wanted.reset();
    m_measuring.look(paths);
    go(Phase::Looking);
}

/// The same files with other cells: what was said of their columns is of the columns as they were.
void EvidenceDesk::lookAgain(const ColumnMap &map)
{
    m_pathsBefore = m_paths;
    m_phaseBefore = Phase::Mapping;
    m_error.reset();
    m_progress = {};
    m_wanted = Wanted { map.delimiter };
    m_measuring.look(m_paths, map.delimiter);
    go(Phase::Looking);
}

void EvidenceDesk::refused(const Error &error)
{
    m_paths = m_pathsBefore;
    m_error = error;
    go(m_phaseBefore);
}

void EvidenceDesk::looked(const QList<FileSurvey> &files)
{
    const auto key = headerKeyOf(files);
    auto map = m_seams.memory.recall ? mapRecalled(m_seams.memory.recall(key)) : ColumnMap {};
    const auto wanted = std::exchange(m_wanted, {});
    m_files = files;
    if (!wanted)
        m_foundKey = key;
    else
        map.delimiter = wanted->delimiter;
    m_map = map;
    if (!wanted)
        m_map.delimiter.reset(); // these files were not looked through with it yet
    m_mapping = mappingOf(m_files, m_map);
    if (map.delimiter != m_map.delimiter)
        return lookAgain(map);
    go(Phase::Mapping);
}

void EvidenceDesk::correct(const ColumnMap &map)
{
    if (map.delimiter != m_map.delimiter)
        return lookAgain(map);
    m_map = map;
    m_error.reset();
    m_mapping = mappingOf(m_files, m_map);
    emit changed();
}

void EvidenceDesk::remember()
{
    if (!m_seams.memory.keep)
        return;
    // The next time they are found as they were before people said what separates them.
    if (m_foundKey != m_mapping.headerKey) {
        ColumnMap separated;
        separated.delimiter = m_map.delimiter;
        m_seams.memory.keep(m_foundKey, mapArguments(separated));
    }
    m_seams.memory.keep(m_mapping.headerKey, mapArguments(m_map));
}

} // namespace lockstep
