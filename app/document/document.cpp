// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/document/document.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <chrono>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kAutosaveDelay = 1s;

QString titleOf(const QList<HistoryStep> &history, qint64 number)
{
    const auto at = std::find_if(history.begin(), history.end(),
        [number](const HistoryStep &step) { return step.number == number; });
    return at == history.end() ? QString() : at->title;
}

} // namespace

Document::Document(PlanFile file, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_now(std::move(now))
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(kAutosaveDelay);
    connect(&m_autosave, &QTimer::timeout, this, &Document::autosave);
}

Document::~Document()
{
    // What cannot be saved now stays in the working copy.
    if (saveState() != SaveState::Untitled && !m_file.isPublished())
        std::ignore = m_file.publish(m_file.path());
}

const Plan &Document::plan() const
{
    return m_preview ? *m_preview : m_file.plan();
}

const Plan &Document::committed() const
{
    return m_file.plan();
}

void Document::tell()
{
    Q_ASSERT_X(!m_telling, "Document", "a handler of changed() changed the document");
    const QScopedValueRollback telling(m_telling, true);
    emit changed();
}

bool Document::endPreview()
{
    return std::exchange(m_preview, std::nullopt).has_value();
}

void Document::saveSoon()
{
    if (!m_file.path().isEmpty())
        m_autosave.start();
}

void Document::autosave()
{
    if (m_telling) // from an event loop inside a handler, a dialog say: later, then
        return saveSoon();
    std::ignore = save(); // saveState() and saveError() tell
}

Result<void> Document::commit(const QString &title, Result<Plan> next)
{
    Q_ASSERT_X(!m_telling, "Document", "a handler of changed() commits");
    const bool wasPreviewed = endPreview();
    const auto recorded = next.and_then([&](const Plan &plan) {
        return m_file.record(plan, { 0, title, now(), m_author });
    });
    const bool isRecorded = recorded.value_or(false);
    if (isRecorded)
        saveSoon();
    if (wasPreviewed || isRecorded)
        tell();
    return recorded.map([](bool) {});
}

Result<void> Document::preview(Result<Plan> next)
{
    if (!next) {
        cancel();
        return tl::unexpected(next.error());
    }
    m_preview = std::move(*next);
    tell();
    return {};
}

void Document::cancel()
{
    if (endPreview())
        tell();
}

Result<void> Document::travel(Result<void> (PlanFile::*undoOrRedo)())
{
    const bool wasPreviewed = endPreview();
    const qint64 before = m_file.cursor();
    auto travelled = (m_file.*undoOrRedo)();
    const bool isMoved = m_file.cursor() != before;
    if (isMoved)
        saveSoon();
    if (wasPreviewed || isMoved)
        tell();
    return travelled;
}

Result<void> Document::undo()
{
    return travel(&PlanFile::undo);
}

Result<void> Document::redo()
{
    return travel(&PlanFile::redo);
}

QString Document::undoTitle() const
{
    return titleOf(m_file.history(), m_file.cursor());
}

QString Document::redoTitle() const
{
    return titleOf(m_file.history(), m_file.cursor() + 1);
}

QString Document::path() const
{
    return m_file.path();
}

Result<void> Document::publish(const QString &path)
{
    const SaveState before = saveState();
    const QString pathBefore = m_file.path();
    auto published = m_file.publish(path);
    if (published)
        m_saveError.reset();
    else if (path == pathBefore) // failing elsewhere says nothing about the plan's own file
        m_saveError = published.error();
    if (published)
        m_autosave.stop();
    if (saveState() != before || m_file.path() != pathBefore)
        tell();
    return published;
}

Result<void> Document::save()
{
    if (m_file.path().isEmpty())
        return fail(Fault::CannotWrite, m_file.plan().settings.title, u"choose a name first"_s);
    return publish(m_file.path());
}

Result<void> Document::saveAs(const QString &path)
{
    return publish(path);
}

Document::SaveState Document::saveState() const
{
    if (m_file.path().isEmpty())
        return SaveState::Untitled;
    if (m_file.isPublished())
        return SaveState::Saved;
    return m_saveError ? SaveState::CannotSave : SaveState::Saving;
}

Error Document::saveError() const
{
    return m_saveError.value_or(Error {});
}

void Document::adopt(PlanFile file)
{
    if (!m_file.path().isEmpty() && !m_file.isPublished())
        std::ignore = m_file.publish(m_file.path());
    m_autosave.stop();
    m_preview.reset();
    m_saveError.reset();
    m_file = std::move(file);
    tell();
}

void Document::setAuthor(const QString &author)
{
    m_author = author;
}

QDateTime Document::now() const
{
    return m_now().toUTC();
}

} // namespace lockstep
