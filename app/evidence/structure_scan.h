// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Finds the bytes that give delimited text its structure, 32 or 16 at a time where the processor
// can. What they mean, a quote inside a cell or around it, is left to RecordReader.

#include <QByteArrayView>
#include <memory>
#include <vector>

namespace lockstep {

/// Which instructions are used; all give the same.
enum class Vectors { None, Sse2, Avx2 };

[[nodiscard]] Vectors bestVectors(); ///< of this processor

/// Leaves what it makes room for as it is: nobody needs it zeroed, or touched at all, before it is
/// written.
template <class Value> struct Unwritten : std::allocator<Value> {
    template <class Made> void construct(Made *) { }
};

struct Structure {
    std::vector<quint32, Unwritten<quint32>>
        places; ///< of every delimiter, quote, carriage return and newline
    std::size_t count = 0; ///< how many of `places` are meant; the rest is room
    bool hasNul = false;
    bool hasHigh = false; ///< a byte over 127
};

/// Replaces what `structure` held. `text` up to 4 GB.
void findStructure(
    QByteArrayView text, char delimiter, Structure &structure, Vectors vectors = bestVectors());

} // namespace lockstep
