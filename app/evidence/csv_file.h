// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads a file's records, one after the other, or many at a time in several threads. The file is
// read in pieces and not mapped into memory: a mapped file that shrinks while it is read would end
// the program.

#include "app/evidence/file_form.h"
#include "app/evidence/record_reader.h"
#include "app/evidence/watch.h"

#include <memory>

namespace lockstep {

[[nodiscard]] QString fileName(const QString &path); ///< without its folder

/// Faults: CannotOpen, CannotRead and those of fileForm; subject: the file's name. What can be read
/// only once, such as a pipe, is CannotRead: evidence is read twice.
[[nodiscard]] Result<FileForm> formOf(const QString &path, std::optional<char> delimiter = {});
/// Of a file that turned out to be no UTF-8, be it far down: which encoding most of it is in, and
/// where the first stray byte is. Faults: as above.
[[nodiscard]] Result<FileForm> formWithStrayBytes(const QString &path, const FileForm &form);

/// Calls `record` in order until it returns false. Faults: CannotOpen, CannotRead, Cancelled and
/// those of RecordReader; subject: the file's name.
[[nodiscard]] Result<void> readCsv(const QString &path, const FileForm &form,
    const RecordReader::Record &record, const Watch &watch = {});

/// Some records of a file, in their order, made of its text by one thread.
class ReadBlock {
public:
    virtual ~ReadBlock() = default;
    /// A record of the block; its number counts from 1 in each block. Behind each cell there is
    /// kCellMargin.
    virtual void take(qint64 number, const RecordReader::Cells &cells) = 0;
    /// Called in the file's order and never twice at once; `before`: records of earlier blocks.
    virtual void finish(qint64 before) = 0;
    /// After finish(): all records are forgotten, others will come.
    virtual void forget() = 0;
};
using NewBlock = std::function<std::unique_ptr<ReadBlock>()>;

/// Tells the pace after each block. Faults: those of readCsv, and ChangedWhileReading. `threads`
/// from 1; all give the same.
[[nodiscard]] Result<void> readBlocks(
    const QString &path, const FileForm &form, int threads, const NewBlock &newBlock, Pace &pace);

} // namespace lockstep
