// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/file_form.h"

#include "app/evidence/date_text.h"
#include "app/evidence/file_encoding.h"
#include "app/evidence/number_text.h"
#include "app/evidence/record_cutter.h"

#include <QMap>
#include <algorithm>
#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSeparators { ',', ';', '\t', '|', '^', '~', '\x1F' };
constexpr qsizetype kFirstRecords = 200; ///< looked at
constexpr qsizetype kMostTitles = 30; ///< rows above the header

struct HeadRow {
    qint64 number = 0;
    QList<QByteArray> cells;
    [[nodiscard]] qsizetype filled() const
    {
        return std::count_if(cells.begin(), cells.end(),
            [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); });
    }
};
using HeadRows = QList<HeadRow>;

struct Magic {
    QByteArrayView bytes;
    QString what;
};

QString otherFormat(QByteArrayView head)
{
    static const QList<Magic> formats { { "PK\x03\x04", u"a zip archive or an XLSX workbook"_s },
        { "\xD0\xCF\x11\xE0", u"an XLS workbook"_s }, { "%PDF", u"a PDF document"_s },
        { "\x1F\x8B", u"a gzip archive"_s }, { "7z\xBC\xAF", u"a 7z archive"_s },
        { "\x89PNG", u"a picture"_s }, { "SQLite format 3", u"a database"_s },
        { "<?xml", u"an XML document"_s }, { "<html", u"a web page"_s },
        { "<!DOCTYPE", u"a web page"_s }, { "{\\rtf", u"an RTF document"_s } };
    for (const auto &format : formats) {
        if (head.startsWith(format.bytes))
            return format.what;
    }
    return {};
}

/// Up to the first that cannot be read.
HeadRows firstRows(QByteArrayView text, char delimiter, qsizetype most)
{
    HeadRows rows;
    (void)RecordReader(delimiter).read(text, 1, [&rows, most](qint64 number, const auto &cells) {
        HeadRow row { number, {} };
        row.cells.reserve(cells.size());
        for (const auto cell : cells)
            row.cells += cell.toByteArray();
        rows += std::move(row);
        return rows.size() < most;
    });
    return rows;
}

/// Looks at no more of the text than it usually takes; one row more shows that none was cut there.
HeadRows rowsOfHead(QByteArrayView text, char delimiter)
{
    constexpr qsizetype usual = 64 << 10;
    if (text.size() > usual) {
        auto rows = firstRows(text.first(usual), delimiter, kFirstRecords + 1);
        if (rows.size() > kFirstRecords) {
            rows.removeLast();
            return rows;
        }
    }
    return firstRows(text, delimiter, kFirstRecords);
}

/// How many cells most rows have.
qsizetype usualWidth(const HeadRows &rows)
{
    QMap<qsizetype, qsizetype> counts;
    for (const auto &row : rows)
        ++counts[row.cells.size()];
    qsizetype best = 1;
    for (auto width = counts.begin(); width != counts.end(); ++width) {
        if (*width >= counts.value(best))
            best = width.key();
    }
    return best;
}

/// The share of rows that have as many cells as most; among alike the one with more cells.
double fit(const HeadRows &rows)
{
    const auto width = usualWidth(rows);
    if (width < 2)
        return 0;
    const auto alike = std::count_if(rows.begin(), rows.end(),
        [width](const HeadRow &row) { return row.cells.size() == width; });
    constexpr double perCell = 0.002;
    return static_cast<double>(alike) / static_cast<double>(rows.size())
        + perCell * static_cast<double>(std::min<qsizetype>(width, 100));
}

/// Dates, mail addresses and mostly numbers name no columns.
bool isData(const HeadRow &row)
{
    qsizetype numbers = 0;
    for (const auto &cell : row.cells) {
        const auto form = dateText(cell).form;
        if ((form != DateText::Form::None && form != DateText::Form::Number)
            || (cell.contains('@') && cell.contains('.')))
            return true;
        numbers += numberText(cell).has_value() ? 1 : 0;
    }
    return numbers * 2 > row.filled();
}

/// Signs that times and words hold too: only where they cut every row alike, and nothing else does.
std::optional<char> rareSeparator(QByteArrayView text, double bestFit)
{
    constexpr double plain = 0.9; // another one cuts nearly all rows alike
    if (bestFit >= plain)
        return std::nullopt;
    for (const char separator : { ':', ' ' }) {
        const auto rows = rowsOfHead(text, separator);
        const auto width = rows.isEmpty() ? 0 : rows.first().cells.size();
        const bool areAlike = std::all_of(rows.begin(), rows.end(),
            [width](const HeadRow &row) { return row.cells.size() == width; });
        const bool isWide = width > (bestFit > 0 ? 2 : separator == ' ' ? 2 : 1);
        if (rows.size() > 1 && isWide && areAlike && !isData(rows.first()))
            return separator;
    }
    return std::nullopt;
}

char separatorOf(QByteArrayView text)
{
    if (text.startsWith("sep=") && text.size() > 5 && (text[5] == '\r' || text[5] == '\n'))
        return text[4]; // what spreadsheets write
    char best = kSeparators.front();
    double bestFit = 0;
    for (const char separator : kSeparators) {
        const double value = fit(rowsOfHead(text, separator));
        if (value > bestFit) {
            best = separator;
            bestFit = value;
        }
    }
    return rareSeparator(text, bestFit).value_or(best);
}

/// Some systems end each row of data with a separator, but not the header: it names one column
/// less than the rows below have cells.
bool isHeaderOf(const HeadRow &row, const HeadRow &below)
{
    const auto width = row.cells.size();
    return width > 1 && row.filled() == width && below.cells.size() == width + 1
        && below.cells.last().trimmed().isEmpty() && !isData(row);
}

/// The first row as wide as most and mostly filled; titles above it are not.
const HeadRow &headerOf(const HeadRows &rows)
{
    const auto width = usualWidth(rows);
    for (qsizetype at = 0; at < std::min(rows.size(), kMostTitles); ++at) {
        if (at + 1 < rows.size() && rows[at + 1].cells.size() == width
            && isHeaderOf(rows[at], rows[at + 1]))
            return rows[at];
        if (rows[at].cells.size() >= width && rows[at].filled() * 2 > width)
            return rows[at];
    }
    return rows.first();
}

/// A header that ends with a separator, but not the rows below.
void dropUnnamed(FileForm &form, qsizetype width)
{
    while (form.columns.size() > std::max<qsizetype>(1, width) && form.columns.last().isEmpty())
        form.columns.removeLast();
}

void nameColumns(FileForm &form, const HeadRow &header)
{
    const bool isMissing = isData(header);
    form.headerRow = isMissing ? 0 : header.number;
    form.firstRow = isMissing ? header.number : header.number + 1;
    for (qsizetype at = 0; at < header.cells.size(); ++at) {
        form.columns += isMissing ? u"column %1"_s.arg(at + 1)
                                  : QString::fromUtf8(header.cells[at]).simplified();
    }
}

} // namespace

Result<FileForm> fileForm(QByteArrayView head, bool isWhole, const StatedForm &stated)
{
    if (const auto other = otherFormat(head); !other.isEmpty())
        return fail(Fault::NotDelimited, {}, other);
    FileForm form;
    form.encoding = stated.encoding.value_or(encodingOf(head));
    TextDecoder decoder(form.encoding);
    auto text = decoder.decode(head);
    if (isWhole)
        text += decoder.finish();
    form.delimiter = stated.delimiter ? *stated.delimiter : separatorOf(text);
    if (!isWhole) {
        const auto whole = RecordCutter(form.delimiter).cut(text);
        text.truncate(whole > 0 ? whole : text.size());
    }
    const auto rows = rowsOfHead(text, form.delimiter);
    if (rows.isEmpty()) {
        if (const auto read
            = RecordReader(form.delimiter).read(text, 1, [](auto, auto &) { return true; });
            !read)
            return Failure(read.error());
        return fail(Fault::NoRows, {}, u"the file is empty"_s);
    }
    nameColumns(form, headerOf(rows));
    dropUnnamed(form, usualWidth(rows));
    return form;
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return u"comma"_s;
    case ';':
        return u"semicolon"_s;
    case '\t':
        return u"tab"_s;
    case '|':
        return u"bar"_s;
    case ':':
        return u"colon"_s;
    case ' ':
        return u"space"_s;
    case '\x1F':
        return u"unit separator"_s;
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace lockstep
