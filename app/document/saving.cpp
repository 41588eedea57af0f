// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// When and how the document reaches the file that the user named. Whatever fails here, what was
// committed stays in the working copy.

#include "app/document/document.h"

#include "app/store/whole_file.h"

#include <chrono>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kAutosaveDelay = 1s;
constexpr int kMostDoublings = 6; // up to a minute between two tries

} // namespace

Document::Document(PlanFile file, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_now(std::move(now))
{
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &Document::autosave);
    saveSoon(); // a recovered plan is not in its file yet
}

Document::~Document()
{
    const QSignalBlocker nobodyListens(this);
    finishSaving();
    // What cannot be saved now stays in the working copy.
    if (saveState() != SaveState::Untitled && !m_file.isPublished())
        std::ignore = m_file.publish(m_file.path());
}

QString Document::path() const
{
    return m_file.path();
}

bool Document::isReadOnly() const
{
    return m_file.isReadOnly();
}

void Document::saveSoon()
{
    if (!m_file.path().isEmpty() && !m_file.isPublished())
        m_autosave.start(kAutosaveDelay);
}

void Document::autosave()
{
    const bool isWriting = m_writing.valid();
    if (m_telling || isWriting) // from an event loop inside a handler, a dialog say: later, then
        return saveSoon();
    startSaving();
}

void Document::saveInBackground()
{
    if (!m_file.path().isEmpty())
        autosave();
}

/// A slow disk is no reason for the window to wait.
void Document::startSaving()
{
    m_autosave.stop();
    auto publication = m_file.publication(m_file.path());
    if (!publication) {
        const SaveState before = saveState();
        noteSaved(m_file.path(), tl::unexpected(publication.error()));
        return saveState() != before ? tell() : void();
    }
    m_publication = std::move(*publication);
    m_writing = std::async(std::launch::async, [this, publication = m_publication] {
        auto origin = write(publication);
        QMetaObject::invokeMethod(this, &Document::whenWritten, Qt::QueuedConnection);
        return origin;
    });
}

void Document::whenWritten()
{
    if (m_telling)
        QTimer::singleShot(10ms, this, &Document::whenWritten);
    else
        finishSaving();
}

void Document::finishSaving()
{
    if (!m_writing.valid())
        return;
    const SaveState before = saveState();
    const auto origin = m_writing.get();
    if (origin)
        m_file.published(m_publication, *origin);
    const QString written = std::exchange(m_publication, {}).path;
    noteSaved(written, origin.map([](const Origin &) {}));
    if (saveState() != before)
        tell();
}

void Document::noteSaved(const QString &path, const Result<void> &saved)
{
    if (saved) {
        m_saveError.reset();
        m_failures = 0;
    } else if (path == m_file.path()) { // failing elsewhere says nothing about the plan's own file
        m_saveError = saved.error();
        m_failures = std::min(m_failures + 1, kMostDoublings);
    }
    if (m_file.isPublished())
        m_autosave.stop();
    else if (m_saveError && m_saveError->fault != Fault::ChangedOutside)
        m_autosave.start(kAutosaveDelay * (1 << m_failures));
}

Result<void> Document::publish(const QString &path)
{
    finishSaving();
    const SaveState before = saveState();
    const QString pathBefore = m_file.path();
    auto published = m_file.publish(path);
    noteSaved(path, published);
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

Result<void> Document::saveOver()
{
    finishSaving();
    return readWhole(m_file.path()).and_then([this](const QByteArray &bytes) {
        m_file.acceptOutside(bytes);
        return save();
    });
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

} // namespace lockstep
