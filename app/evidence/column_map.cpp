// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/column_map.h"

#include "app/evidence/delimiter_words.h"
#include "app/plan/title_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct UseWord {
    ColumnUse use;
    const char *word; ///< on the command line
    const char *name; ///< for people
};

constexpr std::array kUseWords { UseWord { ColumnUse::LeadId, "id", "lead id" },
    UseWord { ColumnUse::ContactDate, "contact", "first contact" },
    UseWord { ColumnUse::WonDate, "won", "won" }, UseWord { ColumnUse::Source, "source", "source" },
    UseWord { ColumnUse::LostDate, "lost", "lost" },
    UseWord { ColumnUse::StageDate, "", "date of a stage" },
    UseWord { ColumnUse::StageName, "stage", "stage" },
    UseWord { ColumnUse::Channel, "channel", "channel" },
    UseWord { ColumnUse::Market, "market", "market" },
    UseWord { ColumnUse::Owner, "owner", "owner" },
    UseWord { ColumnUse::Amount, "amount", "deal size" },
    UseWord { ColumnUse::Currency, "currency", "currency" },
    UseWord { ColumnUse::Vertical, "vertical", "vertical" },
    UseWord { ColumnUse::Region, "region", "region" },
    UseWord { ColumnUse::Size, "size", "company size" },
    UseWord { ColumnUse::ChangeDate, "change", "date of a change of stage" },
    UseWord { ColumnUse::RejectedDate, "rejected", "rejected" },
    UseWord { ColumnUse::Campaign, "campaign", "campaign" },
    UseWord { ColumnUse::Calls, "calls", "calls" },
    UseWord { ColumnUse::Voicemails, "voicemails", "voicemails" },
    UseWord { ColumnUse::Mails, "mails", "mails" },
    UseWord { ColumnUse::SocialMessages, "social", "social messages" },
    UseWord { ColumnUse::Meetings, "meetings", "meetings" },
    UseWord { ColumnUse::Attempts, "attempts", "attempts of any kind" } };

const UseWord &wordOf(ColumnUse use)
{
    return *std::find_if(
        kUseWords.begin(), kUseWords.end(), [use](const UseWord &word) { return word.use == use; });
}

std::optional<ColumnUse> useNamed(const QString &word)
{
    const auto use = std::find_if(kUseWords.begin(), kUseWords.end(),
        [&word](const UseWord &known) { return word == QLatin1StringView(known.word); });
    return use == kUseWords.end() || word.isEmpty() ? std::nullopt : std::optional(use->use);
}

QStringList listIn(const QString &words)
{
    QStringList list;
    for (const auto &word : words.split(u',')) {
        if (const auto plain = word.simplified(); !plain.isEmpty())
            list += plain;
    }
    return list;
}

bool takeDates(ColumnMap &map, const QString &value)
{
    if (map.dates || (value != u"dmy"_s && value != u"mdy"_s))
        return false;
    map.dates = value == u"dmy"_s ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return true;
}

bool takeDecimal(ColumnMap &map, const QString &value)
{
    if (map.decimal || (value != u"comma"_s && value != u"point"_s))
        return false;
    map.decimal = value == u"comma"_s ? DecimalSign::Comma : DecimalSign::Point;
    return true;
}

bool takeRate(ColumnMap &map, const QString &currency, const QString &value)
{
    bool isNumber = false;
    const double rate = value.toDouble(&isNumber);
    const auto code = currencyCode(currency.toUtf8());
    if (!isNumber || !(rate > 0 && rate < 1e9) || code.isEmpty() || map.rates.contains(code))
        return false;
    map.rates.insert(code, rate);
    return true;
}

/// Names of the files and of the plan may hold what separates them here.
QString escaped(QString name)
{
    return name.replace(u"%25"_s, u"%2525"_s).replace(u"%3D"_s, u"%253D"_s).replace(u'=', u"%3D"_s);
}

QString unescaped(QString text)
{
    return text.replace(u"%3D"_s, u"="_s).replace(u"%25"_s, u"%"_s);
}

/// "as.Proposal=SQL": the plan's stage for a measured one.
bool takePlanStage(ColumnMap &map, const QString &measured, const QString &planned)
{
    if (measured.isEmpty() || planned.isEmpty() || map.planStages.contains(measured))
        return false;
    map.planStages.insert(measured, planned);
    return true;
}

/// "campaign.Expo 27=Expo": the calendar entry that a campaign is.
bool takePlanEntry(ColumnMap &map, const QString &campaign, const QString &entry)
{
    const auto plain = plainTitle(campaign);
    if (plain.isEmpty() || entry.isEmpty() || map.planEntries.contains(plain))
        return false;
    map.planEntries.insert(plain, entry);
    return true;
}

/// Names such as "utm=spring" may hold the sign, too: the last one separates.
bool takePlanName(ColumnMap &map, const QString &argument)
{
    const auto equals = argument.lastIndexOf(u'=');
    const auto dot = argument.indexOf(u'.');
    const auto name = unescaped(argument.first(equals).sliced(dot + 1).trimmed());
    const auto planned = unescaped(argument.sliced(equals + 1).trimmed());
    return argument.startsWith("as."_L1, Qt::CaseInsensitive) ? takePlanStage(map, name, planned)
                                                              : takePlanEntry(map, name, planned);
}

bool takeDelimiter(ColumnMap &map, const QString &value)
{
    if (map.delimiter)
        return false;
    map.delimiter = delimiterNamed(value);
    return map.delimiter.has_value();
}

/// "mql_id", or "mql_id=lead" where the files call it differently.
bool takeJoin(ColumnMap &map, const QString &value)
{
    if (map.names.contains(ColumnUse::LeadId) || value.isEmpty())
        return false;
    map.names.insert(ColumnUse::LeadId, unescaped(value.section(u'=', 0, 0).simplified()));
    map.dealId = unescaped(value.section(u'=', 1).simplified());
    return !map.names.value(ColumnUse::LeadId).isEmpty();
}

bool takeUse(ColumnMap &map, const QString &word, const QString &value)
{
    const auto use = useNamed(word);
    if (!use || value.isEmpty() || map.names.contains(*use))
        return false;
    map.names.insert(*use, value);
    return true;
}

bool takeArgument(ColumnMap &map, const QString &argument)
{
    const auto equals = argument.indexOf(u'=');
    if (equals < 0)
        return false;
    const auto word = argument.first(equals).trimmed().toLower();
    const auto value = argument.sliced(equals + 1).simplified();
    if (word == u"dates"_s)
        return takeDates(map, value.toLower());
    if (word == u"decimal"_s)
        return takeDecimal(map, value.toLower());
    if (word == u"delimiter"_s)
        return takeDelimiter(map, value);
    if (word.startsWith("rate."_L1))
        return takeRate(map, word.sliced(5), value);
    if (word.startsWith("as."_L1) || word.startsWith("campaign."_L1))
        return takePlanName(map, argument.simplified());
    if (word == u"join"_s)
        return takeJoin(map, value);
    if (word == u"stages"_s) {
        map.stages = listIn(value);
        return map.stages.size() >= 2;
    }
    return takeUse(map, word, value);
}

} // namespace

Result<ColumnMap> columnMap(const QStringList &arguments)
{
    ColumnMap map;
    for (const auto &argument : arguments) {
        if (!takeArgument(map, argument)) {
            return fail(Fault::UnknownOption, argument,
                u"id=, contact=, won=, lost=, rejected=, stage=, change=, source=, "
                u"channel=, market=, owner=, campaign=, amount=, "
                "currency=, vertical=, region=, size=, calls=, voicemails=, mails=, social=, "
                "meetings=, attempts= and a column, join=, "
                "stages=, as.STAGE=, campaign.NAME=, rate.USD=, "
                "decimal=comma, decimal=point, dates=dmy, dates=mdy, delimiter="_s);
        }
    }
    return map;
}

ColumnMap mapRecalled(const QStringList &arguments)
{
    ColumnMap map;
    for (const auto &argument : arguments) {
        auto with = map;
        if (takeArgument(with, argument))
            map = with;
    }
    return map;
}

QString planEntryArgument(const QString &campaign, const QString &entry)
{
    return u"campaign.%1=%2"_s.arg(escaped(campaign), escaped(entry));
}

QStringList mapArguments(const ColumnMap &map)
{
    QStringList arguments;
    for (auto name = map.names.begin(); name != map.names.end(); ++name) {
        if (name.key() == ColumnUse::LeadId && !map.dealId.isEmpty())
            arguments += u"join=%1=%2"_s.arg(escaped(*name), escaped(map.dealId));
        else
            arguments += u"%1=%2"_s.arg(QLatin1StringView(wordOf(name.key()).word), *name);
    }
    if (map.dates)
        arguments += map.dates == DateOrder::DayFirst ? u"dates=dmy"_s : u"dates=mdy"_s;
    if (map.decimal)
        arguments += map.decimal == DecimalSign::Comma ? u"decimal=comma"_s : u"decimal=point"_s;
    if (!map.stages.isEmpty())
        arguments += u"stages="_s + map.stages.join(u',');
    for (auto rate = map.rates.begin(); rate != map.rates.end(); ++rate)
        arguments += u"rate.%1=%2"_s.arg(rate.key(), QString::number(*rate, 'g', 17));
    for (auto stage = map.planStages.begin(); stage != map.planStages.end(); ++stage)
        arguments += u"as.%1=%2"_s.arg(escaped(stage.key()), escaped(*stage));
    for (auto entry = map.planEntries.begin(); entry != map.planEntries.end(); ++entry)
        arguments += planEntryArgument(entry.key(), *entry);
    if (map.delimiter)
        arguments += u"delimiter="_s + delimiterWord(*map.delimiter);
    return arguments;
}

QString useName(ColumnUse use)
{
    return QString::fromLatin1(wordOf(use).name);
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Source:
        return u"source"_s;
    case Dimension::Channel:
        return u"channel"_s;
    case Dimension::Market:
        return u"market"_s;
    case Dimension::Owner:
        return u"owner"_s;
    case Dimension::Campaign:
        return u"campaign"_s;
    case Dimension::Quarter:
        return u"quarter"_s;
    }
    Q_UNREACHABLE();
}

Result<Dimensions> dimensions(const QString &words)
{
    Dimensions by;
    for (const auto &word : listIn(words)) {
        const auto known = std::find_if(kDimensions.begin(), kDimensions.end(),
            [&word](Dimension one) { return dimensionName(one) == word.toLower(); });
        if (known == kDimensions.end() || by.contains(*known))
            return fail(Fault::UnknownOption, u"--by "_s + words);
        by += *known;
    }
    if (by.isEmpty() || by.size() > 2)
        return fail(Fault::UnknownOption, u"--by "_s + words);
    return by;
}

} // namespace lockstep
