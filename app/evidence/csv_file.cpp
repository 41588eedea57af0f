// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_file.h"

#include "app/evidence/block_source.h"
#include "app/evidence/file_encoding.h"

#include <QFileInfo>
#include <condition_variable>
#include <map>
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
        m_mostAhead = 2 * qint64 { threads };
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
    struct ReadPiece {
        Piece piece;
        std::unique_ptr<ReadBlock> block;
        Result<qint64> read; ///< the number behind the last record of the piece
    };

    void work()
    {
        RecordReader reader(m_form.delimiter);
        while (auto piece = nextPiece()) {
            auto block = spareBlock();
            auto read = reader.read(piece->text, 1, [&](qint64 number, const auto &cells) {
                block->take(number, cells);
                return true;
            });
            handIn({ *std::move(piece), std::move(block), std::move(read) });
        }
    }

    std::optional<Piece> nextPiece()
    {
        const std::lock_guard lock(m_sourceMutex);
        if (m_isEnded)
            return std::nullopt;
        const qint64 before = m_source.bytesRead();
        auto text = m_source.next(spareText());
        if (text && text->isEmpty())
            return std::nullopt;
        if (!text) {
            const std::lock_guard turn(m_turnMutex);
            m_error = m_error ? m_error : text.error();
            return std::nullopt;
        }
        return Piece { m_nextNumber++, m_source.bytesRead() - before, *std::move(text) };
    }

    QByteArray spareText()
    {
        const std::lock_guard lock(m_spareMutex);
        return m_spareTexts.empty() ? QByteArray() : m_spareTexts.takeLast();
    }

    std::unique_ptr<ReadBlock> spareBlock()
    {
        {
            const std::lock_guard lock(m_spareMutex);
            if (!m_spareBlocks.empty()) {
                auto block = std::move(m_spareBlocks.back());
                m_spareBlocks.pop_back();
                return block;
            }
        }
        return m_newBlock();
    }

    /// The memory of what was finished: asking the system for it again each time takes long.
    void keepSpare(ReadPiece done)
    {
        done.block->forget();
        const std::lock_guard lock(m_spareMutex);
        m_spareTexts += std::move(done.piece.text);
        m_spareBlocks.push_back(std::move(done.block));
    }

    /// Nobody waits for the blocks before, unless too many are waiting already: who hands in the
    /// next one finishes those behind it too.
    void handIn(ReadPiece done)
    {
        const qint64 number = done.piece.number;
        std::unique_lock lock(m_turnMutex);
        m_waiting.emplace(number, std::move(done));
        m_turned.wait(lock, [&] { return number < m_turn + m_mostAhead; });
        if (m_isFinishing)
            return;
        m_isFinishing = true;
        for (auto next = m_waiting.find(m_turn); next != m_waiting.end();
             next = m_waiting.find(m_turn)) {
            auto ready = m_waiting.extract(next);
            const bool isWanted = !m_error;
            lock.unlock();
            auto error = isWanted ? finish(ready.mapped()) : std::nullopt;
            keepSpare(std::move(ready.mapped())); // while others may go on
            lock.lock();
            m_error = m_error ? m_error : std::move(error);
            m_isEnded = m_error.has_value();
            ++m_turn;
            m_turned.notify_all();
        }
        m_isFinishing = false;
    }

    /// In the file's order, never twice at once.
    std::optional<Error> finish(ReadPiece &done)
    {
        done.block->finish(m_records);
        if (!done.read) // again, for the number of the record in the file
            return RecordReader(m_form.delimiter)
                .read(done.piece.text, m_records + 1, [](auto, auto &) { return true; })
                .error();
        const qint64 records = *done.read - 1;
        m_records += records;
        if (!m_pace.advance(done.piece.bytes, records))
            return Error { Fault::Cancelled, {}, {} };
        return std::nullopt;
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
    qint64 m_mostAhead = 0; ///< so many pieces are in memory at once
    std::map<qint64, ReadPiece> m_waiting; ///< read, but not finished
    bool m_isFinishing = false; ///< somebody is
    qint64 m_records = 0; ///< of all finished pieces
    std::mutex m_spareMutex; ///< taken while others are held, never the other way round
    QList<QByteArray> m_spareTexts;
    std::vector<std::unique_ptr<ReadBlock>> m_spareBlocks;
    std::atomic<bool> m_isEnded = false;
    std::optional<Error> m_error;
};

Result<FileForm> formOfHead(const QString &path, const StatedForm &stated)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, fileName(path), file.errorString());
    const auto head = file.read(kHeadBytes);
    if (head.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(Fault::CannotRead, fileName(path), file.errorString());
    return fileForm(head, file.atEnd(), stated).map_error([&](Error error) {
        return named(std::move(error), path);
    });
}

/// As RecordReader counts: it refuses the first record that is no UTF-8. 0: none.
qint64 firstStrayRow(const QString &path, FileForm form)
{
    form.encoding = Encoding::Utf8;
    const auto read = readCsv(path, form, [](auto, auto &) { return true; });
    return read || read.error().fault != Fault::NotText
        ? 0
        : read.error().detail.section(u' ', 1).toLongLong();
}

} // namespace

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<FileForm> formOf(const QString &path, std::optional<char> delimiter)
{
    BlockSource source(path, {});
    if (const auto opened = source.open(); !opened)
        return Failure(opened.error());
    return formOfHead(path, { delimiter, {} }).and_then([&](const FileForm &form) {
        const bool isClean
            = form.encoding != Encoding::Windows1252 && form.encoding != Encoding::MendedUtf8;
        return isClean ? Result<FileForm>(form) : formWithStrayBytes(path, form);
    });
}

Result<FileForm> formWithStrayBytes(const QString &path, const FileForm &form)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, fileName(path), file.errorString());
    const bool hasMark = file.peek(3) == "\xEF\xBB\xBF";
    Utf8Counter counter;
    for (auto piece = file.read(kHeadBytes); !piece.isEmpty(); piece = file.read(kHeadBytes))
        counter.add(piece);
    const auto count = counter.finish();
    const StatedForm stated { form.delimiter, encodingWith(count, hasMark) };
    return formOfHead(path, stated).map([&](FileForm decided) {
        decided.strayBytes = count.strayBytes;
        decided.strayRow = firstStrayRow(path, decided);
        return decided;
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
