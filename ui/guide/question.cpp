// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/question.h"

namespace lockstep {

Question::Question(Words words)
    : m_words(std::move(words))
{
    setObjectName(m_words.name);
    setAccessibleName(m_words.title);
    setAccessibleDescription(m_words.help);
}

} // namespace lockstep
