// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/header_words.h"

#include <QByteArrayList>
#include <QMap>
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

/// Exports in German are as frequent as those in English here.
const QMap<ColumnUse, QStringList> &wordsFor()
{
    static const QMap<ColumnUse, QStringList> words {
        { ColumnUse::ContactDate,
            { u"firstcontactdate"_s, u"firstcontact"_s, u"firstcontactedat"_s, u"firsttouchdate"_s,
                u"firsttouch"_s, u"contactdate"_s, u"leadcreateddate"_s, u"leadcreated"_s,
                u"leaddate"_s, u"becamealeaddate"_s, u"inquirydate"_s, u"createdate"_s,
                u"createddate"_s, u"creationdate"_s, u"datecreated"_s, u"createdat"_s,
                u"createdon"_s, u"created"_s, u"erstkontakt"_s, u"erstelltam"_s, u"erstellt"_s,
                u"angelegtam"_s, u"anfragedatum"_s, u"mqldate"_s } },
        { ColumnUse::WonDate,
            { u"wondate"_s, u"datewon"_s, u"wonat"_s, u"wonon"_s, u"won"_s, u"closedwondate"_s,
                u"dealwondate"_s, u"becameacustomerdate"_s, u"closedate"_s, u"closeddate"_s,
                u"dateclosed"_s, u"closedat"_s, u"closedon"_s, u"closed"_s, u"gewonnenam"_s,
                u"gewonnen"_s, u"actualclosedate"_s, u"abschlussdatum"_s, u"auftragsdatum"_s } },
        { ColumnUse::LostDate,
            { u"lostdate"_s, u"datelost"_s, u"loston"_s, u"lostat"_s, u"closedlostdate"_s,
                u"verlorenam"_s } },
        { ColumnUse::RejectedDate,
            { u"rejecteddate"_s, u"daterejected"_s, u"rejectedon"_s, u"rejectedat"_s,
                u"disqualifieddate"_s, u"datedisqualified"_s, u"disqualifiedon"_s,
                u"disqualifiedat"_s, u"abgelehntam"_s } },
        { ColumnUse::ChangeDate,
            { u"stagechangedate"_s, u"stagechangedat"_s, u"stagechangedon"_s, u"stagedate"_s,
                u"changedate"_s, u"changedat"_s, u"changedon"_s, u"changed"_s, u"stageenteredat"_s,
                u"stageentereddate"_s, u"dateentered"_s, u"enteredat"_s, u"transitiondate"_s,
                u"editdate"_s, u"eventdate"_s, u"phasenwechsel"_s, u"ge\u00E4ndertam"_s,
                u"geaendertam"_s, u"\u00E4nderungsdatum"_s, u"aenderungsdatum"_s, u"date"_s,
                u"timestamp"_s, u"datum"_s, u"modifieddate"_s, u"lastmodifieddate"_s,
                u"lastmodified"_s } },
        { ColumnUse::StageName,
            { u"newstage"_s, u"tostage"_s, u"stageto"_s, u"newvalue"_s, u"newstatus"_s,
                u"neuephase"_s, u"neuerstatus"_s, u"stage"_s, u"dealstage"_s, u"stagename"_s,
                u"opportunitystage"_s, u"lifecyclestage"_s, u"pipelinestage"_s, u"leadstatus"_s,
                u"status"_s, u"phase"_s, u"outcome"_s, u"result"_s, u"iswon"_s, u"won"_s,
                u"istgewonnen"_s, u"gewonnen"_s } },
        { ColumnUse::Source,
            { u"leadsource"_s, u"originalsource"_s, u"origin"_s, u"source"_s, u"utmsource"_s,
                u"trafficsource"_s, u"herkunft"_s, u"quelle"_s, u"leadquelle"_s, u"channel"_s } },
        { ColumnUse::Channel,
            { u"saleschannel"_s, u"channel"_s, u"route"_s, u"routetomarket"_s, u"vertriebsweg"_s,
                u"kanal"_s } },
        { ColumnUse::Market,
            { u"market"_s, u"targetmarket"_s, u"segment"_s, u"marketsegment"_s, u"businessunit"_s,
                u"country"_s, u"territory"_s, u"markt"_s, u"land"_s } },
        { ColumnUse::Owner,
            { u"owner"_s, u"leadowner"_s, u"dealowner"_s, u"opportunityowner"_s, u"contactowner"_s,
                u"accountowner"_s, u"salesrep"_s, u"rep"_s, u"assignedto"_s, u"srid"_s, u"sdrid"_s,
                u"besitzer"_s, u"verantwortlich"_s } },
        { ColumnUse::Campaign,
            { u"campaign"_s, u"campaignname"_s, u"primarycampaign"_s, u"primarycampaignsource"_s,
                u"leadcampaign"_s, u"sourcecampaign"_s, u"originatingcampaign"_s,
                u"firstcampaign"_s, u"firsttouchcampaign"_s, u"originalcampaign"_s,
                u"lastcampaign"_s, u"utmcampaign"_s, u"marketingcampaign"_s, u"programname"_s,
                u"acquisitionprogram"_s, u"kampagne"_s, u"kampagnenname"_s, u"erstkampagne"_s,
                u"originalsourcedrilldown1"_s, u"originalsourcedrilldown"_s,
                u"originalsourcedrilldown2"_s } },
        { ColumnUse::Calls,
            { u"callattempts"_s, u"numberofcalls"_s, u"numberofcallsmade"_s, u"callsmade"_s,
                u"callslogged"_s, u"phonecalls"_s, u"outboundcalls"_s, u"calls"_s, u"anrufe"_s,
                u"anzahlanrufe"_s, u"anrufversuche"_s, u"telefonate"_s } },
        { ColumnUse::Voicemails,
            { u"voicemails"_s, u"voicemailsleft"_s, u"numberofvoicemails"_s,
                u"mailboxansagen"_s } },
        { ColumnUse::Mails,
            { u"salesemailssent"_s, u"salesemails"_s, u"emailssent"_s, u"mailssent"_s,
                u"numberofemails"_s, u"numberofemailssent"_s, u"numberofsalesemails"_s, u"emails"_s,
                u"gesendeteemails"_s, u"emailsgesendet"_s, u"anzahlemails"_s } },
        { ColumnUse::SocialMessages,
            { u"socialmessages"_s, u"linkedinmessages"_s, u"numberoflinkedinmessages"_s,
                u"inmails"_s, u"socialtouches"_s } },
        { ColumnUse::Meetings,
            { u"meetings"_s, u"numberofmeetings"_s, u"meetingsheld"_s, u"anzahltermine"_s } },
        { ColumnUse::Attempts,
            { u"contactattempts"_s, u"numberofcontactattempts"_s, u"numberofattempts"_s,
                u"attempts"_s, u"numberoftimescontacted"_s, u"timescontacted"_s,
                u"numberofsalesactivities"_s, u"salesactivities"_s, u"numberoftouches"_s,
                u"touches"_s, u"numberofactivities"_s, u"activities"_s, u"kontaktversuche"_s,
                u"anzahlkontaktversuche"_s, u"anzahlkontakte"_s } },
        { ColumnUse::Amount,
            { u"amount"_s, u"dealamount"_s, u"dealsize"_s, u"dealvalue"_s, u"value"_s,
                u"recentdealamount"_s, u"actualrevenue"_s, u"estimatedrevenue"_s, u"estrevenue"_s,
                u"contractvalue"_s, u"acv"_s, u"tcv"_s, u"revenue"_s, u"bookingvalue"_s,
                u"betrag"_s, u"auftragswert"_s, u"umsatz"_s } },
        { ColumnUse::Currency,
            { u"currency"_s, u"currencycode"_s, u"currencyisocode"_s, u"dealcurrency"_s,
                u"waehrung"_s, u"w\u00E4hrung"_s } },
        { ColumnUse::Vertical,
            { u"vertical"_s, u"industry"_s, u"businesssegment"_s, u"sector"_s, u"branche"_s } },
        { ColumnUse::Region,
            { u"region"_s, u"country"_s, u"countryregion"_s, u"state"_s, u"territory"_s, u"land"_s,
                u"billingcountry"_s } },
        { ColumnUse::Size,
            { u"companysize"_s, u"employees"_s, u"numberofemployees"_s, u"businesstype"_s,
                u"size"_s, u"leadtype"_s, u"mitarbeiter"_s } },
    };
    return words;
}

/// What a row of a history names beside the new stage.
const QStringList &oldStageWords()
{
    static const QStringList words { u"oldstage"_s, u"fromstage"_s, u"stagefrom"_s,
        u"previousstage"_s, u"oldvalue"_s, u"oldstatus"_s, u"fromstatus"_s, u"previousvalue"_s,
        u"altephase"_s, u"alterstatus"_s, u"alterwert"_s, u"vonphase"_s };
    return words;
}

} // namespace

bool namesOldStage(const QString &header)
{
    return oldStageWords().contains(squeezed(header));
}

bool namesWonFlag(const QString &header)
{
    static const QStringList words { u"iswon"_s, u"won"_s, u"istgewonnen"_s, u"gewonnen"_s };
    return words.contains(squeezed(header));
}

bool namesRejection(const QString &header)
{
    const auto word = squeezed(header);
    return word.startsWith("disqualified"_L1) || word.startsWith("rejected"_L1)
        || word.startsWith("abgelehnt"_L1);
}

int ownIdRank(const QString &header)
{
    const int rank = idRank(squeezed(header));
    return rank >= kNamesLeads ? rank : !namesDeals(header) ? 0 : rank == 1 ? 1 : 2;
}

bool namesDeals(const QString &header)
{
    static const QStringList words { u"id"_s, u"dealid"_s, u"dealnumber"_s, u"opportunityid"_s,
        u"opportunitynumber"_s, u"oppid"_s, u"recordid"_s, u"orderid"_s, u"ordernumber"_s,
        u"contractid"_s, u"contractnumber"_s, u"auftragsnummer"_s, u"vorgangsnummer"_s,
        u"leadnumber"_s, u"leadno"_s, u"leadnr"_s };
    return words.contains(squeezed(header));
}

std::optional<bool> flagWord(const QByteArray &cell)
{
    static const QByteArrayList yes { "1", "true", "yes", "y", "x", "ja", "wahr" };
    static const QByteArrayList no { "0", "false", "no", "n", "nein", "falsch", "" };
    const auto word = cell.trimmed().toLower();
    return yes.contains(word) ? std::optional(true)
        : no.contains(word)   ? std::optional(false)
                              : std::nullopt;
}

int headerRank(ColumnUse use, const QString &header)
{
    const auto letters = squeezed(header);
    return use == ColumnUse::LeadId ? idRank(letters) : rankAmong(wordsFor().value(use), letters);
}

std::optional<KnownStage> stageNamed(const QString &text)
{
    static const QList<KnownStage> stages { { 10, u"MQL"_s, {} }, { 20, u"SAL"_s, {} },
        { 30, u"SQL"_s, {} }, { 40, u"Opportunity"_s, {} }, { 50, u"Proposal"_s, {} },
        { 60, u"Negotiation"_s, {} } };
    static const QMap<QString, int> words { { u"mql"_s, 10 }, { u"marketingqualified"_s, 10 },
        { u"marketingqualifiedlead"_s, 10 }, { u"sal"_s, 20 }, { u"salesaccepted"_s, 20 },
        { u"salesacceptedlead"_s, 20 }, { u"accepted"_s, 20 }, { u"sql"_s, 30 },
        { u"salesqualified"_s, 30 }, { u"salesqualifiedlead"_s, 30 }, { u"qualified"_s, 30 },
        { u"qualification"_s, 30 }, { u"opportunity"_s, 40 }, { u"opportunitycreated"_s, 40 },
        { u"opp"_s, 40 }, { u"meeting"_s, 40 }, { u"demo"_s, 40 }, { u"presentation"_s, 40 },
        { u"appointmentscheduled"_s, 40 }, { u"presentationscheduled"_s, 40 },
        { u"qualifiedtobuy"_s, 40 }, { u"converted"_s, 40 }, { u"closedconverted"_s, 40 },
        { u"proposal"_s, 50 }, { u"proposalsent"_s, 50 }, { u"proposalpricequote"_s, 50 },
        { u"quote"_s, 50 }, { u"angebot"_s, 50 }, { u"negotiation"_s, 60 },
        { u"negotiationreview"_s, 60 }, { u"contractsent"_s, 60 }, { u"contract"_s, 60 },
        { u"verhandlung"_s, 60 } };
    static const QStringList beginnings { u""_s, u"became"_s, u"becamea"_s, u"becamean"_s,
        u"datebecame"_s, u"date"_s, u"dateentered"_s, u"entered"_s };
    static const QStringList endings { u""_s, u"enteredat"_s, u"entered"_s, u"date"_s, u"datum"_s,
        u"at"_s, u"on"_s, u"lifecyclestagepipeline"_s };
    const auto word = squeezed(text);
    int rank = 0;
    for (const auto &beginning : beginnings) {
        for (const auto &ending : endings) {
            if (word.startsWith(beginning) && word.endsWith(ending)
                && word.size() > beginning.size() + ending.size())
                rank = std::max(
                    rank, words.value(word.sliced(beginning.size()).chopped(ending.size()), 0));
        }
    }
    const auto stage = std::find_if(stages.begin(), stages.end(),
        [rank](const KnownStage &known) { return known.rank == rank; });
    return stage == stages.end() ? std::nullopt : std::optional(*stage);
}

StageWord stageWord(const QString &text)
{
    static const QMap<StageWord, QStringList> words {
        { StageWord::Won, { u"won"_s, u"closedwon"_s, u"customer"_s, u"gewonnen"_s, u"win"_s } },
        { StageWord::Lost, { u"lost"_s, u"closedlost"_s, u"verloren"_s, u"closed"_s } },
        { StageWord::Rejected,
            { u"rejected"_s, u"disqualified"_s, u"unqualified"_s, u"notqualified"_s, u"junk"_s,
                u"abgelehnt"_s } },
        { StageWord::Recycled,
            { u"recycled"_s, u"recycle"_s, u"nurture"_s, u"nurturing"_s, u"backtomarketing"_s } },
        { StageWord::First,
            { u"lead"_s, u"new"_s, u"open"_s, u"inquiry"_s, u"subscriber"_s, u"contact"_s,
                u"working"_s, u"contacted"_s, u"prospecting"_s, u"neu"_s, u"offen"_s } },
    };
    const auto word = squeezed(text);
    for (auto kind = words.begin(); kind != words.end(); ++kind) {
        if (kind->contains(word))
            return kind.key();
    }
    return StageWord::Other;
}

} // namespace lockstep
