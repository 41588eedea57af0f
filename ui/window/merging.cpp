// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/merging.h"

#include "ui/merge/merge_page.h"
#include "ui/merge/merge_words.h"

namespace lockstep {

Merging::Merging(Scene &scene, Document &document, Dialogs dialogs)
    : QObject(&scene)
    , m_scene(scene)
    , m_document(document)
    , m_dialogs(std::move(dialogs))
{
}

void Merging::begin()
{
    const auto path = m_dialogs.openFile(
        &m_scene, { tr("Merge with"), tr("Lockstep plans (*.lockstep)"), m_document.path() });
    if (!path.isEmpty())
        beginWith(path);
}

void Merging::beginWith(const QString &path)
{
    show(m_document.prepareMerge(path));
}

void Merging::beginOutside()
{
    show(m_document.prepareOutsideMerge());
}

void Merging::show(const Result<FileMerge> &merge)
{
    if (!merge) {
        emit failed(merge.error());
        return;
    }
    drop();
    const auto &settings = m_document.committed().settings;
    m_page = new MergePage(*merge, Format(settings.locale, settings.currency), m_style);
    connect(m_page, &MergePage::mergeWanted, this, &Merging::finish);
    connect(m_page, &MergePage::left, this, &Merging::leave);
    m_scene.showPage(m_page);
}

void Merging::finish()
{
    const FileMerge merge = m_page->merge();
    const Plan before = m_document.committed();
    const qint64 cursor = m_document.cursor();
    if (const auto done = m_document.commitMerge(merge); !done) {
        emit failed(done.error());
        return;
    }
    leave();
    m_document.saveInBackground();
    const bool isMoved = m_document.cursor() != cursor;
    emit merged(mergedNotice(merge, before, m_document.committed()),
        isMoved ? std::optional(cursor) : std::nullopt);
}

void Merging::leave()
{
    m_scene.showBoard();
    drop();
}

void Merging::drop()
{
    if (m_page)
        m_page->deleteLater();
    m_page.clear();
}

void Merging::restyle(const Style &style)
{
    m_style = style;
    if (m_page)
        m_page->restyle(style);
}

} // namespace lockstep
