// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How a file is written, found out from its beginning: its encoding, what separates its cells, and
// the row that names its columns, which titles may stand above, or which may be missing.

#include "app/base/result.h"
#include "app/evidence/text_decoder.h"

#include <QStringList>
#include <optional>

namespace lockstep {

struct FileForm {
    Encoding encoding = Encoding::Utf8;
    qint64 strayRow = 0; ///< the first that is no UTF-8; 0: none, or not looked for
    qint64 strayBytes = 0; ///< that are no UTF-8
    char delimiter = ',';
    qint64 headerRow = 1; ///< 0: none, the columns are called by their place
    qint64 firstRow = 2; ///< of the data
    QStringList columns; ///< as named, or "column 1"
    bool operator==(const FileForm &) const = default;
};

/// What need not be found out.
struct StatedForm {
    std::optional<char> delimiter {};
    std::optional<Encoding> encoding {};
};

/// Of a file that begins with `head`; whether it `isWhole` matters to its last row. Faults:
/// NotDelimited, NoRows, those of RecordReader.
[[nodiscard]] Result<FileForm> fileForm(
    QByteArrayView head, bool isWhole, const StatedForm &stated = {});

[[nodiscard]] QString delimiterName(char delimiter); ///< "semicolon", or the sign itself

} // namespace lockstep
