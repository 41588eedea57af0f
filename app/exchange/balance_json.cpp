// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/balance_json.h"

#include "app/exchange/row_writer.h"

namespace lockstep {

namespace {

const char *nameOfHorizon(Horizon horizon)
{
    switch (horizon) {
    case Horizon::ThisQuarter:
        return "thisQuarter";
    case Horizon::NextQuarter:
        return "nextQuarter";
    case Horizon::LaterThisYear:
        return "laterThisYear";
    case Horizon::AfterThisYear:
        return "afterThisYear";
    case Horizon::NotNamed:
        return "notNamed";
    }
    Q_UNREACHABLE();
}

class BalanceWriter : RowWriter {
public:
    BalanceWriter(JsonWriter &to, double minorUnits)
        : RowWriter(to, minorUnits)
    {
    }

    void write(const RevenueBalance &balance, QDate day)
    {
        m_json.key("horizons");
        m_json.beginObject();
        member("day", day);
        member("thisQuarter", quarterLabel(balance.thisQuarter));
        member("nextQuarter", quarterLabel(balance.nextQuarter));
        shares("marketingRevenue", balance.marketing);
        shares("marketingSpend", balance.marketingSpend);
        shares("salesRevenue", balance.sales);
        shares("salesSpend", balance.salesSpend);
        m_json.endObject();
    }

private:
    void shares(const char *name, const FeedShares &shares)
    {
        m_json.key(name);
        m_json.beginObject(JsonWriter::Layout::OneLine);
        for (int i = 0; i < kHorizonCount; ++i)
            money(nameOfHorizon(Horizon(i)), shares.of(Horizon(i)));
        m_json.endObject();
    }
};

} // namespace

void writeBalance(JsonWriter &to, const RevenueBalance &balance, QDate day, double minorUnits)
{
    BalanceWriter(to, minorUnits).write(balance, day);
}

QStringList horizonNames(const QList<Horizon> &horizons)
{
    QStringList names;
    for (const Horizon horizon : horizons)
        names.append(QString::fromLatin1(nameOfHorizon(horizon)));
    return names;
}

} // namespace lockstep
