// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/number_text.h"

#include "app/evidence/cell_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNumber = 40;
constexpr std::ptrdiff_t kMostLetters = 3; ///< of a currency

struct CurrencySign {
    QByteArrayView sign;
    const char *code;
};
constexpr std::array kCurrencySigns { CurrencySign { "€", "EUR" }, CurrencySign { "R$", "BRL" },
    CurrencySign { "US$", "USD" }, CurrencySign { "$", "USD" }, CurrencySign { "£", "GBP" },
    CurrencySign { "¥", "JPY" }, CurrencySign { "₹", "INR" }, CurrencySign { "zł", "PLN" },
    CurrencySign { "₺", "TRY" }, CurrencySign { "₽", "RUB" }, CurrencySign { "₩", "KRW" },
    CurrencySign { "Kč", "CZK" }, CurrencySign { "kr", "SEK" }, CurrencySign { "Fr.", "CHF" } };

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isAsciiLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Digits, signs and separators; those beyond ASCII are looked at later.
bool mayBeInside(char byte)
{
    return isDigit(byte) || byte == '.' || byte == ',' || byte == ' ' || byte == '\''
        || static_cast<signed char>(byte) < 0;
}

/// Spaces between digits, thin and narrow ones too, and apostrophes: separators of thousands.
QByteArray withoutSpaces(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    const bool isPlain = std::all_of(plain.begin(), plain.end(),
        [](char byte) { return isDigit(byte) || byte == '.' || byte == ','; });
    if (isPlain)
        return plain;
    for (const auto space :
        { "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99", "'", " " })
        plain.replace(space, "");
    return plain;
}

/// Groups of three behind the first sign, and no other sign.
bool isGrouped(QByteArrayView digits, char sign)
{
    qsizetype since = -1;
    for (const char byte : digits) {
        if (byte == sign) {
            if (since >= 0 && since != 3)
                return false;
            since = 0;
        } else if (since >= 0) {
            ++since;
        }
    }
    return since == 3;
}

/// Which sign is the decimal one, as far as the number itself tells.
void findSign(NumberText &text)
{
    const auto points = text.digits.count('.');
    const auto commas = text.digits.count(',');
    text.hasSign = points + commas > 0;
    if (points > 0 && commas > 0) {
        const bool isComma = text.digits.lastIndexOf(',') > text.digits.lastIndexOf('.');
        text.sign = isComma ? DecimalSign::Comma : DecimalSign::Point;
        return;
    }
    const char sign = points > 0 ? '.' : ',';
    const bool isGroups = isGrouped(text.digits, sign);
    text.isEither = text.hasSign && points + commas == 1 && isGroups;
    const bool isDecimal = points + commas == 1; // several of one kind separate thousands
    text.sign = (sign == ',') == isDecimal ? DecimalSign::Comma : DecimalSign::Point;
}

} // namespace

std::optional<NumberText> numberText(QByteArrayView cell)
{
    auto text = cell.trimmed();
    if (text.isEmpty() || text.size() > kLongestNumber)
        return std::nullopt;
    NumberText number;
    if (text.startsWith('(') && text.endsWith(')')) { // as accountants write what is lacking
        number.isNegative = true;
        text = text.sliced(1, text.size() - 2);
    }
    const auto first = std::find_if(text.begin(), text.end(), isDigit) - text.begin();
    if (first == text.size())
        return std::nullopt;
    qsizetype last = text.size() - 1;
    while (!isDigit(text[last]))
        --last;
    const auto inner = text.sliced(first, last - first + 1);
    const auto letters = std::count_if(text.begin(), text.end(), isAsciiLetter);
    if (letters > kMostLetters || !std::all_of(inner.begin(), inner.end(), mayBeInside))
        return std::nullopt;
    auto around = text.first(first).toByteArray() + text.sliced(last + 1).toByteArray();
    if (around.contains('-') || around.contains("\xE2\x88\x92"))
        number.isNegative = true;
    around.replace("-", "").replace("\xE2\x88\x92", "").replace("+", "");
    number.currency = withoutSpaces(around);
    if (number.currency.endsWith(",") || number.currency.endsWith("."))
        number.currency.chop(number.currency == "Fr." ? 0 : 1);
    if (!number.currency.isEmpty() && currencyCode(number.currency).isEmpty())
        return std::nullopt;
    number.digits = withoutSpaces(inner);
    const bool isNumber = std::all_of(number.digits.begin(), number.digits.end(),
        [](char byte) { return isDigit(byte) || byte == '.' || byte == ','; });
    if (!isNumber)
        return std::nullopt;
    findSign(number);
    return number;
}

std::optional<qint64> hundredths(const NumberText &text, DecimalSign sign)
{
    const char decimal = sign == DecimalSign::Point ? '.' : ',';
    const bool isFraction
        = !(text.isEither && text.sign != sign) && text.digits.count(decimal) == 1;
    const auto point = isFraction ? text.digits.indexOf(decimal) : text.digits.size();
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 100;
    qint64 value = 0;
    int places = 0;
    for (qsizetype at = 0; at < text.digits.size() && places < 3; ++at) {
        if (!isDigit(text.digits[at]))
            continue;
        if (at > point && places == 2) { // the third decimal rounds
            value += text.digits[at] >= '5' ? 1 : 0;
            ++places;
            break;
        }
        if (value > most / 10)
            return std::nullopt;
        value = value * 10 + (text.digits[at] - '0');
        places += at > point ? 1 : 0;
    }
    for (; places < 2; ++places)
        value *= 10;
    return text.isNegative ? -value : value;
}

std::optional<qint64> plainHundredths(QByteArrayView cell, DecimalSign sign)
{
    constexpr qsizetype longest = 15;
    if (cell.isEmpty() || cell.size() > longest || !isDigit(cell.back()))
        return std::nullopt;
    const char decimal = sign == DecimalSign::Point ? '.' : ',';
    qint64 value = 0;
    int places = -1; // no decimal sign yet
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (cell[at] == decimal && places < 0 && at > 0) {
            places = 0;
        } else if (isDigit(cell[at]) && places < 2) {
            value = value * 10 + (cell[at] - '0');
            places += places < 0 ? 0 : 1;
        } else {
            return std::nullopt;
        }
    }
    return places == 2 ? value : places == 1 ? value * 10 : value * 100;
}

QString currencyCode(QByteArrayView text)
{
    for (const auto &known : kCurrencySigns) {
        if (text == known.sign)
            return QString::fromLatin1(known.code);
    }
    const bool isCode
        = text.size() == kMostLetters && std::all_of(text.begin(), text.end(), isAsciiLetter);
    return isCode ? QString::fromLatin1(text).toUpper() : QString();
}

void NumberColumn::add(QByteArrayView cell, qint64 times)
{
    if (isMissing(cell))
        return;
    m_filled += times;
    const auto text = numberText(cell);
    if (!text)
        return;
    m_numbers += times;
    m_signed += text->hasSign || !text->currency.isEmpty() ? times : 0;
    if (!text->hasSign)
        return;
    if (text->isEither)
        m_eitherPoints += text->sign == DecimalSign::Point ? times : 0;
    else if (text->sign == DecimalSign::Point)
        m_points += times;
    else
        m_commas += times;
}

DecimalSign NumberColumn::sign() const
{
    if (m_points != m_commas)
        return m_points > m_commas ? DecimalSign::Point : DecimalSign::Comma;
    return m_eitherPoints > 0 ? DecimalSign::Comma : DecimalSign::Point;
}

} // namespace lockstep
