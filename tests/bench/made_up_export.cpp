// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/made_up_export.h"

#include <QDate>
#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 1'000;

class Writer {
public:
    explicit Writer(int rows)
        : m_rows(rows)
    {
        for (int day = 0; day < 2 * kDays; ++day)
            m_dates += QDate(2022, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
    }

    QByteArray row(int number)
    {
        const int day = static_cast<int>(qint64 { number } * kDays / m_rows);
        const bool isMql = below(100) < 60;
        const bool isSql = isMql && below(100) < 45;
        const bool isWon = isSql && below(100) < 35;
        const int mql = day + below(20);
        const int sql = mql + below(40);
        const int won = sql + below(30) * below(12);
        QByteArray text = QByteArray::number(100'000'000 + number * 7LL) + ",person"
            + QByteArray::number(number) + "@example.com," + m_dates[day] + ',';
        text += (isMql ? m_dates[mql] : QByteArray()) + ',';
        text += (isSql ? m_dates[sql] : QByteArray()) + ',';
        text += (isWon ? m_dates[won] : QByteArray()) + ',';
        text += isWon ? "Closed Won," : isSql ? "SQL," : isMql ? "MQL," : "New,";
        text += any(kSources) + ',' + any(kChannels) + ',' + any(kMarkets) + ",Owner "
            + QByteArray::number(below(40)) + ',';
        text += isWon ? QByteArray::number(5'000 + below(90'000)) + ".50,EUR," : QByteArray(",,");
        return text + "Company " + QByteArray::number(below(50'000)) + " Ltd," + note() + '\n';
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    template <std::size_t size> QByteArray any(const std::array<const char *, size> &words)
    {
        return words[std::size_t(below(int(size)))];
    }
    QByteArray note()
    {
        return below(20) == 0 ? "\"Said \"\"not before spring\"\", then\nasked for prices, twice\""
                              : "Interested in the cell controller";
    }

    static constexpr std::array kSources { "Web", "Fair", "Referral", "Mailing", "Partner portal",
        "Outbound", "Webinar", "Search" };
    static constexpr std::array kChannels { "Direct", "Partner", "Online", "Distributor" };
    static constexpr std::array kMarkets { "Automotive", "Food", "Pharma", "Logistics", "Energy" };

    int m_rows;
    QList<QByteArray> m_dates;
    QRandomGenerator m_random { 20'260'701 };
};

} // namespace

bool writeMadeUpExport(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Lead ID,Email,Created Date,MQL Date,SQL Date,Close Date,Stage,Lead Source,"
               "Sales Channel,Market,Owner,Amount,Currency,Company,Notes\n");
    Writer writer(rows);
    for (int number = 0; number < rows; ++number)
        file.write(writer.row(number));
    return file.flush();
}

} // namespace lockstep
