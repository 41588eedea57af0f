// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCertain = 100;

QString squeezed(const QString &header)
{
    QString letters;
    std::copy_if(header.begin(), header.end(), std::back_inserter(letters),
        [](QChar letter) { return letter.isLetterOrNumber(); });
    return letters.toLower();
}

/// Earlier words are surer than later ones.
int rankAmong(const QStringList &words, const QString &header)
{
    const auto at = words.indexOf(header);
    return at < 0 ? 0 : kCertain - static_cast<int>(at);
}

int idRank(const QString &header)
{
    static const QStringList leads { u"mqlid"_s, u"leadid"_s, u"contactid"_s, u"personid"_s,
        u"prospectid"_s, u"email"_s, u"emailaddress"_s, u"leademail"_s, u"contactemail"_s };
    if (leads.contains(header))
        return kNamesLeads;
    if (header == u"id"_s)
        return 1;
    return header.endsWith(u"id"_s) || header.endsWith(u"key"_s) || header.endsWith(u"email"_s) ? 2
                                                                                                : 0;
}

int contactRank(const QString &header)
{
    static const QStringList words { u"firstcontactdate"_s, u"firstcontact"_s,
        u"firstcontactedat"_s, u"firsttouchdate"_s, u"firsttouch"_s, u"contactdate"_s,
        u"leadcreateddate"_s, u"leadcreated"_s, u"leaddate"_s, u"becamealeaddate"_s,
        u"inquirydate"_s, u"mqldate"_s, u"createdate"_s, u"createddate"_s, u"creationdate"_s,
        u"datecreated"_s, u"createdat"_s, u"createdon"_s, u"created"_s };
    return rankAmong(words, header);
}

int wonRank(const QString &header)
{
    static const QStringList words { u"wondate"_s, u"datewon"_s, u"wonat"_s, u"wonon"_s, u"won"_s,
        u"closedwondate"_s, u"dealwondate"_s, u"becameacustomerdate"_s, u"closedate"_s,
        u"closeddate"_s, u"dateclosed"_s, u"closedat"_s, u"closedon"_s, u"closed"_s };
    return rankAmong(words, header);
}

int sourceRank(const QString &header)
{
    static const QStringList words { u"leadsource"_s, u"originalsource"_s, u"origin"_s, u"source"_s,
        u"channel"_s, u"utmsource"_s, u"trafficsource"_s };
    return rankAmong(words, header);
}

} // namespace

int headerRank(ColumnUse use, const QString &header)
{
    const auto letters = squeezed(header);
    switch (use) {
    case ColumnUse::LeadId:
        return idRank(letters);
    case ColumnUse::ContactDate:
        return contactRank(letters);
    case ColumnUse::WonDate:
        return wonRank(letters);
    case ColumnUse::Source:
        return sourceRank(letters);
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
