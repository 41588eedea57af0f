// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/merging.h"

#include "ui/merge/merge_page.h"
#include "ui/merge/merge_words.h"
#include "ui/shared/change_words.h"
#include "ui/window/background.h"

#include <QFileInfo>

namespace lockstep {

namespace {

/// What theirs brings in without a conflict; without common history what moves most money comes
/// first, which takes long enough for another thread.
QStringList comesIn(const FileMerge &merge)
{
    const auto &ours = merge.merge.ours;
    const auto after = merged(merge.merge); // undecided ones stay as they are here
    if (!after)
        return {};
    const Format format(ours.settings.locale, ours.settings.currency);
    QStringList lines;
    for (const auto &sentence : merge.hasCommonHistory
            ? sentences(changes(ours, *after))
            : sentences(differences(ours, *after), format))
        lines.append(sentence.text);
    return lines;
}

} // namespace

Merging::Merging(Scene &scene, Document &document, Dialogs dialogs, Background &background)
    : QObject(&scene)
    , m_scene(scene)
    , m_document(document)
    , m_dialogs(std::move(dialogs))
    , m_background(background)
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
    const auto name = QFileInfo(path).fileName();
    m_background.run(tr("Comparing the plan with %1…").arg(name),
        [this, work = m_document.mergeWork(path)]() -> Background::Finish {
            const auto merge = work();
            if (!merge)
                return [this, error = merge.error()] { emit failed(error); };
            return [this, merge = *merge, incoming = comesIn(*merge)] { show(merge, incoming); };
        });
}

void Merging::beginOutside()
{
    beginWith(m_document.path());
}

void Merging::show(const FileMerge &merge, const QStringList &incoming)
{
    drop();
    const auto &settings = m_document.committed().settings;
    m_page = new MergePage(merge, incoming, Format(settings.locale, settings.currency), m_style);
    connect(m_page, &MergePage::mergeWanted, this, &Merging::finish);
    connect(m_page, &MergePage::left, this, &Merging::leave);
    m_scene.showPage(m_page);
}

/// The plan went on, by an undo say, while it was decided what to take over into it.
void Merging::goOn(const FileMerge &merge)
{
    m_background.run(tr("Comparing the plans again…"),
        [this, merge, plan = m_document.committed()]() -> Background::Finish {
            FileMerge next = merge;
            next.merge = goneOn(merge.merge, plan);
            return [this, next, incoming = comesIn(next)] {
                show(next, incoming);
                emit told(tr("The plan has changed meanwhile: this is what differs now."));
            };
        });
}

void Merging::finish()
{
    const FileMerge merge = m_page->merge();
    if (merge.merge.ours != m_document.committed())
        return goOn(merge);
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
