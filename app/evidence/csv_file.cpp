// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_file.h"

#include "app/evidence/block_source.h"

#include <QFileInfo>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHeadBytes = 256 << 10;

Error named(Error error, const QString &path)
{
    if (error.subject.isEmpty())
        error.subject = fileName(path);
    return error;
}

/// One file, its blocks taken by whichever thread is free and finished in their order.
class BlockCrew {
public:
    BlockCrew(const QString &path, const FileForm &form, const NewBlock &newBlock, Pace &pace)
        : m_form(form)
        , m_newBlock(newBlock)
        , m_pace(pace)
        , m_source(path, form)
        , m_path(path)
    {
    }

    Result<void> run(int threads)
    {
        if (auto opened = m_source.open(); !opened)
            return opened;
        std::vector<std::thread> others;
        for (int at = 1; at < threads; ++at)
            others.emplace_back([this] { work(); });
        work();
        for (auto &other : others)
            other.join();
        if (m_error)
            return Failure(named(*m_error, m_path));
        if (m_source.hasChanged())
            return fail(Fault::ChangedWhileReading, fileName(m_path));
        return {};
    }

private:
    struct Piece {
        qint64 number = 0;
        qint64 bytes = 0;
        QByteArray text;
    };

    void work()
    {
        RecordReader reader(m_form.delimiter);
        while (const auto piece = nextPiece()) {
            const auto block = m_newBlock();
            const auto read = reader.read(piece->text, 1, [&](qint64 number, const auto &cells) {
                block->take(number, cells);
                return true;
            });
            finish(*piece, *block, read);
        }
    }

    std::optional<Piece> nextPiece()
    {
        const std::lock_guard lock(m_sourceMutex);
        if (m_isEnded)
            return std::nullopt;
        const qint64 before = m_source.bytesRead();
        auto text = m_source.next();
        if (text && text->isEmpty())
            return std::nullopt;
        if (!text) {
            const std::lock_guard turn(m_turnMutex);
            m_error = m_error ? m_error : text.error();
            return std::nullopt;
        }
        return Piece { m_nextNumber++, m_source.bytesRead() - before, *std::move(text) };
    }

    /// Waits until all earlier blocks are finished.
    void finish(const Piece &piece, ReadBlock &block, const Result<qint64> &read)
    {
        std::unique_lock lock(m_turnMutex);
        m_turned.wait(lock, [&] { return m_turn == piece.number; });
        if (!m_error) {
            block.finish(m_records);
            if (!read) // again, for the number of the record in the file
                m_error = RecordReader(m_form.delimiter)
                              .read(piece.text, m_records + 1, [](auto, auto &) { return true; })
                              .error();
            const qint64 records = read.value_or(1) - 1;
            m_records += records;
            if (!m_error && !m_pace.advance(piece.bytes, records))
                m_error = Error { Fault::Cancelled, {}, {} };
            m_isEnded = m_error.has_value();
        }
        ++m_turn;
        m_turned.notify_all();
    }

    const FileForm &m_form;
    const NewBlock &m_newBlock;
    Pace &m_pace;
    BlockSource m_source;
    QString m_path;
    std::mutex m_sourceMutex;
    qint64 m_nextNumber = 0;
    std::mutex m_turnMutex;
    std::condition_variable m_turned;
    qint64 m_turn = 0; ///< number of the piece to be finished next
    qint64 m_records = 0; ///< of all finished pieces
    std::atomic<bool> m_isEnded = false;
    std::optional<Error> m_error;
};

} // namespace

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<FileForm> formOf(const QString &path)
{
    BlockSource source(path, {});
    if (const auto opened = source.open(); !opened)
        return Failure(opened.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, fileName(path), file.errorString());
    const auto head = file.read(kHeadBytes);
    if (head.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(Fault::CannotRead, fileName(path), file.errorString());
    return fileForm(head, file.atEnd()).map_error([&](Error error) {
        return named(std::move(error), path);
    });
}

Result<void> readCsv(const QString &path, const FileForm &form, const RecordReader::Record &record,
    const Watch &watch)
{
    BlockSource source(path, form);
    if (auto opened = source.open(); !opened)
        return opened;
    RecordReader reader(form.delimiter);
    bool isWanted = true;
    qint64 number = 1;
    while (isWanted) {
        const auto text = source.next();
        if (!text)
            return Failure(text.error());
        if (text->isEmpty())
            return {};
        if (watch.isCancelled && watch.isCancelled())
            return fail(Fault::Cancelled, fileName(path));
        const auto read = reader.read(*text, number, [&](qint64 at, const auto &cells) {
            isWanted = record(at, cells);
            return isWanted;
        });
        if (!read)
            return Failure(named(read.error(), path));
        number = *read;
    }
    return {};
}

Result<void> readBlocks(
    const QString &path, const FileForm &form, int threads, const NewBlock &newBlock, Pace &pace)
{
    return BlockCrew(path, form, newBlock, pace).run(threads);
}

} // namespace lockstep
