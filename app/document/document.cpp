// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/document/document.h"

#include "app/document/merge_files.h"
#include "app/store/draft.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

QString titleOf(const QList<HistoryStep> &history, qint64 number)
{
    const auto at = std::find_if(history.begin(), history.end(),
        [number](const HistoryStep &step) { return step.number == number; });
    return at == history.end() ? QString() : at->title;
}

} // namespace

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

Result<void> Document::alter(const std::function<Result<bool>()> &change)
{
    Q_ASSERT_X(!m_telling, "Document", "a handler of changed() commits");
    const bool wasPreviewed = endPreview();
    const auto changed = change();
    const bool isChanged = changed.value_or(false);
    if (isChanged)
        saveSoon();
    if (wasPreviewed || isChanged)
        tell();
    return changed.map([](bool) {});
}

HistoryStep Document::stepNamed(const QString &title) const
{
    return { 0, title, now(), m_author, m_side };
}

Result<void> Document::commit(const QString &title, Result<Plan> next)
{
    return alter([&]() -> Result<bool> {
        return next.and_then(
            [&](const Plan &plan) { return m_file.record(plan, stepNamed(title)); });
    });
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

Result<void> Document::travel(const std::function<Result<void>()> &move)
{
    return alter([&]() -> Result<bool> {
        const qint64 before = m_file.cursor();
        return move().map([&] { return m_file.cursor() != before; });
    });
}

Result<void> Document::undo()
{
    return travel([this] { return m_file.undo(); });
}

Result<void> Document::redo()
{
    return travel([this] { return m_file.redo(); });
}

QString Document::undoTitle() const
{
    return titleOf(m_file.history(), m_file.cursor());
}

QString Document::redoTitle() const
{
    return titleOf(m_file.history(), m_file.cursor() + 1);
}

QList<HistoryStep> Document::history() const
{
    return m_file.history();
}

qint64 Document::cursor() const
{
    return m_file.cursor();
}

qint64 Document::firstState() const
{
    return m_file.firstState();
}

Result<void> Document::goTo(qint64 step)
{
    return travel([this, step] { return m_file.goTo(step); });
}

Result<QList<PlanState>> Document::states(qint64 from, qint64 to) const
{
    return m_file.states(from, to);
}

Result<QList<TouchedRow>> Document::touchedBy(qint64 step) const
{
    return m_file.touchedBy(step);
}

QList<RestorePoint> Document::restorePoints() const
{
    return m_file.restorePoints();
}

Result<void> Document::setRestorePoint(const QString &name, PointKind kind)
{
    return alter([&]() -> Result<bool> {
        return m_file.addRestorePoint({ 0, name, now(), kind, 0 }).map([] { return true; });
    });
}

Result<void> Document::removeRestorePoint(qint64 id)
{
    return alter(
        [&]() -> Result<bool> { return m_file.removeRestorePoint(id).map([] { return true; }); });
}

Result<void> Document::restore(const QString &title, qint64 step, const QString &scenarioBegun)
{
    const auto plan = m_file.planAt(step);
    const auto begun = begunPoint(restorePoints(), step);
    const bool isScenarios = begun && begun->step < step; // its first state is the plan's
    if (!isScenarios || begunPoint(restorePoints(), cursor()) || !plan)
        return commit(title, plan);
    return alter([&] {
        const HistoryStep done = stepNamed(title);
        return m_file.record({ { done, *plan } },
            RestorePoint { 0, scenarioBegun, done.at, PointKind::ScenarioRestored, 0 });
    });
}

Result<void> Document::compactHistory()
{
    return alter([this]() -> Result<bool> { return m_file.compact().map([] { return true; }); });
}

Result<PlanFile> Document::readOnlyCopy() const
{
    return m_file.readOnlyCopy();
}

std::function<Result<FileMerge>()> Document::mergeWork(const QString &path) const
{
    const auto ours = std::make_shared<const Result<PlanFile>>(readOnlyCopy());
    return [ours, path]() -> Result<FileMerge> {
        if (!*ours)
            return tl::unexpected(ours->error());
        return mergeWithFile(**ours, path);
    };
}

Result<void> Document::commitMerge(const FileMerge &merge)
{
    finishSaving(); // it may have read the file before the merge did
    return alter([&] { return recordMerge(m_file, merge, stepNamed(merge.name)); });
}

void Document::adopt(PlanFile file)
{
    finishSaving();
    if (saveState() != SaveState::Untitled && !m_file.isPublished())
        std::ignore = m_file.publish(m_file.path());
    m_autosave.stop();
    m_preview.reset();
    m_saveError.reset();
    m_failures = 0;
    m_file = std::move(file);
    if (m_historyLimit)
        m_file.setHistoryLimit(*m_historyLimit);
    tell();
}

void Document::setAuthor(const QString &author)
{
    m_author = author;
}

void Document::setSide(std::optional<Side> side)
{
    m_side = side;
}

void Document::setHistoryLimit(qint64 steps)
{
    m_historyLimit = steps;
    m_file.setHistoryLimit(steps);
}

QDateTime Document::now() const
{
    return m_now().toUTC();
}

} // namespace lockstep
