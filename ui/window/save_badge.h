// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The state of saving in the window's corner: a picture and a word. Clicked, it says where the plan
// is, or why it could not be saved and what to do.

#include "app/document/document.h"
#include "ui/shared/style.h"

#include <QToolButton>

#include <functional>

namespace lockstep {

class FileCommands;

class SaveBadge : public QToolButton {
    Q_OBJECT

public:
    explicit SaveBadge(QWidget *parent = nullptr);
    bool show(const Document &document, const Style &style); ///< false: as it was

private:
    struct Shown {
        bool isReadOnly = false;
        Document::SaveState state = Document::SaveState::Untitled;
        QString sentence; ///< at length, with the plan's path
        Style style;
        bool operator==(const Shown &) const = default;
    };
    std::optional<Shown> m_shown;
};

[[nodiscard]] QString saveWords(const Document &document); ///< "could not save"
/// For the side panel: what the badge's word means, and what can be done. `merge` begins to merge
/// what another program wrote into the plan's file.
[[nodiscard]] QWidget *savePanel(const Document &document, FileCommands &files,
    const std::function<void()> &merge, const Style &style);

} // namespace lockstep
