// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Bytes that libFuzzer makes up as a plan file. tests/store/tst_made_up_files runs some in each
// build.

#include "tests/fuzz/made_up_plan_file.h"

#include <cstdlib>

/// Seeds go into the first folder that is named, before the fuzzer reads it.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        if ((*argv)[i][0] == '-')
            continue;
        const QDir folder(QFile::decodeName((*argv)[i]));
        const QByteArrayList seeds = lockstep::test::planFileSeeds();
        for (qsizetype seed = 0; seed < seeds.size(); ++seed)
            std::ignore = lockstep::writeWhole(
                folder.filePath(QStringLiteral("seed-%1").arg(seed)), seeds[seed]);
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!lockstep::test::openAnything(bytes))
        std::abort();
    return 0;
}
