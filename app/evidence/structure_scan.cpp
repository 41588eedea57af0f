// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/structure_scan.h"

#include <array>
#include <bit>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define LOCKSTEP_HAS_VECTORS
#include <immintrin.h>
#endif

namespace lockstep {

namespace {

/// Writes places behind the last one; there is always room for a whole block of text more, and
/// some.
class PlaceList {
public:
    PlaceList(Structure &structure, qsizetype most)
        : m_places(structure.places)
    {
        // Grown once for the largest text and never shrunk between.
        const auto room = static_cast<std::size_t>(most) + kAtOnce;
        if (m_places.size() < room)
            m_places.resize(room);
        m_next = m_places.data();
    }
    void add(qsizetype place) { *m_next++ = static_cast<quint32>(place); }
    /// Several at once whether there are so many or not: what is too much is written over next.
    void addBits(quint32 bits, qsizetype base)
    {
        constexpr quint64 never = 1ULL << 32U; // a number without bits would be asked for
        const int count = std::popcount(bits);
        quint32 *place = m_next;
        do {
            for (std::size_t at = 0; at < kAtOnce / 2; ++at) {
                place[at] = static_cast<quint32>(base + std::countr_zero(bits | never));
                bits &= bits - 1;
            }
            place += kAtOnce / 2;
        } while (bits != 0);
        m_next += count;
    }
    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(m_next - m_places.data());
    }
    [[nodiscard]] quint32 *next() const { return m_next; }
    void setNext(quint32 *next) { m_next = next; }

private:
    static constexpr std::size_t kAtOnce = 8;

    std::vector<quint32, Unwritten<quint32>> &m_places;
    quint32 *m_next = nullptr;
};

void scanBytes(
    QByteArrayView text, qsizetype from, char delimiter, Structure &found, PlaceList &places)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == delimiter || byte == '"' || byte == '\n' || byte == '\r')
            places.add(at);
        found.hasNul = found.hasNul || byte == '\0';
        found.hasHigh = found.hasHigh || static_cast<signed char>(byte) < 0;
    }
}

#ifdef LOCKSTEP_HAS_VECTORS

/// Of every byte, the numbers of its bits from the lowest on.
constexpr auto kBitsOf = [] {
    std::array<std::array<quint8, 8>, 256> all {};
    for (unsigned byte = 0; byte < all.size(); ++byte) {
        std::size_t count = 0;
        for (quint8 bit = 0; bit < 8; ++bit) {
            if ((byte >> bit & 1U) != 0)
                all[byte][count++] = bit;
        }
    }
    return all;
}();

/// Returns how far it came; the rest is shorter than a vector.
qsizetype scanSse2(QByteArrayView text, char delimiter, Structure &found, PlaceList &places)
{
    constexpr qsizetype width = 16;
    const auto all = [](char byte) { return _mm_set1_epi8(byte); };
    const __m128i delimiters = all(delimiter);
    const __m128i quotes = all('"');
    const __m128i newlines = all('\n');
    const __m128i returns = all('\r');
    __m128i high = _mm_setzero_si128();
    __m128i nul = _mm_setzero_si128();
    qsizetype at = 0;
    for (; at + width <= text.size(); at += width) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        const __m128i ends
            = _mm_or_si128(_mm_cmpeq_epi8(bytes, newlines), _mm_cmpeq_epi8(bytes, returns));
        const __m128i marks
            = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes));
        high = _mm_or_si128(high, bytes);
        nul = _mm_or_si128(nul, _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
        places.addBits(static_cast<quint32>(_mm_movemask_epi8(_mm_or_si128(ends, marks))), at);
    }
    found.hasHigh = _mm_movemask_epi8(high) != 0;
    found.hasNul = _mm_movemask_epi8(nul) != 0;
    return at;
}

/// Eight bits at a time, whether they are set or not: nobody could foresee how many are.
__attribute__((target("avx2,bmi,popcnt"))) inline quint32 *writeBits(
    quint32 *next, quint32 bits, qsizetype base)
{
    constexpr int step = 8;
    for (int first = 0; first < 32; first += step) {
        const quint32 some = bits >> first & 0xFFU;
        const __m128i places = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(&kBitsOf[some]));
        const __m256i begin = _mm256_set1_epi32(static_cast<int>(base) + first);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(next),
            _mm256_add_epi32(_mm256_cvtepu8_epi32(places), begin));
        next += std::popcount(some);
    }
    return next;
}

__attribute__((target("avx2,bmi,popcnt"))) qsizetype scanAvx2(
    QByteArrayView text, char delimiter, Structure &found, PlaceList &places)
{
    constexpr qsizetype width = 32;
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i quotes = _mm256_set1_epi8('"');
    const __m256i newlines = _mm256_set1_epi8('\n');
    const __m256i returns = _mm256_set1_epi8('\r');
    __m256i high = _mm256_setzero_si256();
    __m256i nul = _mm256_setzero_si256();
    quint32 *next = places.next();
    qsizetype at = 0;
    for (; at + width <= text.size(); at += width) {
        const __m256i bytes
            = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text.data() + at));
        const __m256i ends = _mm256_or_si256(
            _mm256_cmpeq_epi8(bytes, newlines), _mm256_cmpeq_epi8(bytes, returns));
        const __m256i marks = _mm256_or_si256(
            _mm256_cmpeq_epi8(bytes, delimiters), _mm256_cmpeq_epi8(bytes, quotes));
        high = _mm256_or_si256(high, bytes);
        nul = _mm256_or_si256(nul, _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()));
        next = writeBits(
            next, static_cast<quint32>(_mm256_movemask_epi8(_mm256_or_si256(ends, marks))), at);
    }
    places.setNext(next);
    found.hasHigh = _mm256_movemask_epi8(high) != 0;
    found.hasNul = _mm256_movemask_epi8(nul) != 0;
    return at;
}

#endif

} // namespace

Vectors bestVectors()
{
#ifdef LOCKSTEP_HAS_VECTORS
    static const Vectors best = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        ? Vectors::Avx2
        : Vectors::Sse2;
    return best;
#else
    return Vectors::None;
#endif
}

void findStructure(QByteArrayView text, char delimiter, Structure &structure, Vectors vectors)
{
    structure.hasNul = false;
    structure.hasHigh = false;
    PlaceList places(structure, text.size());
    qsizetype done = 0;
#ifdef LOCKSTEP_HAS_VECTORS
    if (vectors == Vectors::Avx2 && bestVectors() == Vectors::Avx2)
        done = scanAvx2(text, delimiter, structure, places);
    else if (vectors != Vectors::None)
        done = scanSse2(text, delimiter, structure, places);
#else
    Q_UNUSED(vectors)
#endif
    scanBytes(text, done, delimiter, structure, places);
    structure.count = places.size();
}

} // namespace lockstep
