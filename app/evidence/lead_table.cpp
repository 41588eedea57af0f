// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_table.h"

namespace lockstep {

using namespace Qt::StringLiterals;

NameList::Code NameList::codeOf(const QString &name)
{
    const auto plain = name.simplified();
    const auto shown = plain.isEmpty() ? kNoName.toString() : plain;
    const auto key = shown.toCaseFolded();
    if (const auto known = m_codes.constFind(key); known != m_codes.cend()) {
        m_none = plain.isEmpty() ? *known : m_none;
        return *known;
    }
    if (isCrowded()) // no longer kept: who counts them leaves the column out
        return 0;
    const auto code = static_cast<Code>(m_names.size());
    m_codes.insert(key, code);
    m_none = plain.isEmpty() ? code : m_none;
    m_names += shown;
    return code;
}

} // namespace lockstep
