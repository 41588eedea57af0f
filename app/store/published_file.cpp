// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/published_file.h"

#include "app/store/schema.h"
#include "app/store/upgrade.h"
#include "app/store/whole_file.h"

#include <QtEndian>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

// The header of an SQLite file, as its documentation has it; numbers are big-endian.
constexpr QByteArrayView kMagic { "SQLite format 3", 16 }; // with its final zero
constexpr qsizetype kPageSizeAt = 16; // 1 stands for 65536
constexpr qsizetype kWriteVersionAt = 18; // 1: rollback journal, 2: write-ahead log
constexpr qsizetype kReadVersionAt = 19;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

template <class Number> Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

bool isCutShort(const QByteArray &bytes)
{
    if (bytes.size() < kHeaderBytes)
        return true;
    const auto stored = numberAt<quint16>(bytes, kPageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return bytes.size() < pageSize * numberAt<quint32>(bytes, kPageCountAt);
}

Result<void> checkHeader(const QByteArray &bytes, const QString &name, Versions versions)
{
    if (bytes.isEmpty())
        return fail(Fault::NotAPlan, name, u"it is empty"_s);
    if (!bytes.startsWith(kMagic))
        return fail(Fault::NotAPlan, name, u"it begins otherwise"_s);
    if (bytes.size() < kHeaderBytes)
        return fail(Fault::Damaged, name, u"it is cut short"_s);
    if (numberAt<quint32>(bytes, kApplicationIdAt) != kApplicationId)
        return fail(Fault::NotAPlan, name, u"another program's database"_s);
    const auto version = versionOf(bytes);
    if (version > kSchemaVersion && versions == Versions::Known)
        return fail(Fault::NewerVersion, name,
            u"version %1, this program reads up to %2"_s.arg(version).arg(kSchemaVersion));
    if (version == 0)
        return fail(Fault::Damaged, name, u"it has no version"_s);
    if (isCutShort(bytes))
        return fail(Fault::Damaged, name, u"it is cut short"_s);
    return {};
}

} // namespace

quint32 versionOf(const QByteArray &bytes)
{
    return numberAt<quint32>(bytes, kUserVersionAt);
}

QByteArray marked(QByteArray bytes, Journal journal)
{
    const char version = journal == Journal::Rollback ? 1 : 2;
    bytes[kWriteVersionAt] = version;
    bytes[kReadVersionAt] = version;
    return bytes;
}

Result<QByteArray> soundBytes(QByteArray bytes, const QString &name, Versions versions)
{
    if (auto sound = checkHeader(bytes, name, versions); !sound)
        return tl::unexpected(sound.error());
    bytes = marked(std::move(bytes), Journal::Rollback);
    if (versionOf(bytes) == kSchemaVersion)
        return bytes;
    return upgraded(bytes, name);
}

Result<void> writeWhole(const QString &path, QByteArray bytes, Journal journal)
{
    return writeWhole(path, marked(std::move(bytes), journal));
}

} // namespace lockstep
