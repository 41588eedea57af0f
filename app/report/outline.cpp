// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/outline.h"

#include "app/report/chapters.h"
#include "app/report/draft_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

void addTable(const Writing &to, const QString &title, const Table &table, const QString &note)
{
    if (table.rows.isEmpty())
        return;
    to.parts.append(Heading { 2, title });
    to.parts.append(table);
    if (!note.isEmpty())
        to.parts.append(Paragraph { note, Tone::Muted });
}

Cell numberCell(const QString &text, Tone tone)
{
    return { text, true, tone };
}

Tone toneOfGap(double gap)
{
    return gap < 0 ? Tone::Bad : Tone::Good;
}

QString sideWord(Side side)
{
    return side == Side::Marketing ? u"Marketing"_s : u"Sales"_s;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString markWord(EvidenceMark mark)
{
    switch (mark) {
    case EvidenceMark::Guessed:
        return u"guessed"_s;
    case EvidenceMark::Estimated:
        return u"estimated"_s;
    case EvidenceMark::Measured:
        return u"measured"_s;
    }
    Q_UNREACHABLE();
}

QString periodLabel(int fiscalYear, int quarter)
{
    const QString year = fiscalYearLabel(fiscalYear);
    return quarter > 0 ? u"Q%1 %2"_s.arg(quarter).arg(year) : year;
}

QString standText(const Voice &voice)
{
    QString text;
    switch (voice.stand) {
    case Stand::Open:
        return u"open"_s;
    case Stand::Agreed:
        text = u"agreed"_s;
        break;
    case Stand::AgreedWithReservation:
        text = u"agreed with reservation"_s;
        break;
    case Stand::Disputed:
        text = u"disputed"_s;
        break;
    case Stand::Parked:
        text = u"parked"_s;
        break;
    }
    return voice.isVoid ? text + u", but changed since"_s : text;
}

Outline outline(const Plan &plan, const Figures &figures, const OutlineOptions &options)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    Outline result;
    result.title = plan.settings.title.isEmpty() ? u"Joint plan"_s : plan.settings.title;
    result.company = plan.settings.company;
    result.subtitle
        = u"Joint plan of marketing and sales, "_s + format.period(horizon(plan.settings));
    result.marketingLeader = plan.settings.marketingLeader;
    result.salesLeader = plan.settings.salesLeader;
    if (options.before)
        result.draft = draftSentence(plan, *options.before);
    const Writing to { plan, figures, format, result.parts, options.forecast, options.isCancelled,
        options.before, options.today };
    for (const auto write : { writeGlance, writeBridge, writeLookBack, writeMarkets, writeFunnel,
             writeChecks, writeLevers, writeScenarios, writeForecast, writeCalendar,
             writeCampaignResults, writeSla, writeSignOff, writeWhy }) {
        if (!to.isCancelled())
            write(to);
    }
    return result;
}

} // namespace lockstep
