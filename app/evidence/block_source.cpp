// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/block_source.h"

#include "app/evidence/cell_text.h"
#include "app/evidence/csv_file.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPieceBytes = 512 << 10; ///< fits a processor's cache with what is made of it
constexpr qint64 kUsualRest = 16 << 10; ///< of records that a piece cuts

} // namespace

BlockSource::BlockSource(const QString &path, const FileForm &form)
    : m_path(path)
    , m_encoding(form.encoding)
    , m_file(path)
    , m_decoder(form.encoding)
    , m_cutter(form.delimiter)
{
}

Result<void> BlockSource::open()
{
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile() && !info.isDir()) // opening a pipe may never end
        return fail(Fault::CannotRead, fileName(m_path), u"it can be read only once"_s);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Fault::CannotOpen, fileName(m_path), m_file.errorString());
    m_size = m_file.size();
    m_modified = info.lastModified();
    return {};
}

bool BlockSource::hasChanged() const
{
    const QFileInfo info(m_path);
    return !info.exists() || info.size() != m_size || info.lastModified() != m_modified;
}

Result<QByteArray> BlockSource::next(QByteArray spare)
{
    while (!m_isAtEnd) {
        const auto more = readPiece();
        if (!more)
            return Failure(more.error());
        m_isAtEnd = !*more;
        const qsizetype whole = m_isAtEnd ? m_text.size() : m_cutter.cut(m_text);
        const bool isTooLong = whole == 0 && m_text.size() > kMostHeld;
        if (whole == 0 && !isTooLong)
            continue;
        const qsizetype length = isTooLong ? m_text.size() : whole;
        m_isAtEnd = m_isAtEnd || isTooLong; // who reads it will say so
        spare.truncate(0);
        spare.reserve(kPieceBytes + kUsualRest);
        spare += QByteArrayView(m_text).sliced(length);
        m_text.truncate(length);
        m_text.reserve(length + kCellMargin);
        return std::exchange(m_text, std::move(spare));
    }
    return QByteArray();
}

/// False: there was nothing more.
Result<bool> BlockSource::readPiece()
{
    const bool isBegin = m_read == 0;
    if (m_encoding == Encoding::Utf8 && !isBegin)
        return readAsItIs();
    const auto piece = m_file.read(kPieceBytes);
    if (piece.isEmpty() && m_file.error() != QFileDevice::NoError)
        return fail(Fault::CannotRead, fileName(m_path), m_file.errorString());
    m_read += piece.size();
    m_text += piece.isEmpty() ? m_decoder.finish() : m_decoder.decode(piece);
    if (m_encoding == Encoding::Utf8)
        m_text += m_decoder.finish(); // less than a byte order mark
    return !piece.isEmpty();
}

/// Behind what is there, without a copy.
Result<bool> BlockSource::readAsItIs()
{
    const qsizetype held = m_text.size();
    m_text.resize(held + kPieceBytes);
    const auto length = m_file.read(m_text.data() + held, kPieceBytes);
    m_text.resize(held + std::max<qint64>(0, length));
    if (length < 0)
        return fail(Fault::CannotRead, fileName(m_path), m_file.errorString());
    m_read += length;
    return length > 0;
}

} // namespace lockstep
