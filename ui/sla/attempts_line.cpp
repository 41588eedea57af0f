// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/attempts_line.h"

#include "app/plan/limits.h"
#include "ui/sla/cadence_panel.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr TouchKind kAllKinds[] { TouchKind::Call, TouchKind::Voicemail, TouchKind::Mail,
    TouchKind::Social, TouchKind::Meeting };

/// As people say it beside the names that the panel shows.
QStringList wordsFor(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return { u"call"_s, u"calls"_s, CadencePanel::tr("calls") };
    case TouchKind::Voicemail:
        return { u"voicemail"_s, u"voicemails"_s, CadencePanel::tr("voicemails") };
    case TouchKind::Mail:
        return { u"mail"_s, u"mails"_s, u"email"_s, u"emails"_s, CadencePanel::tr("mails") };
    case TouchKind::Social:
        return { u"social"_s, u"social message"_s, u"social messages"_s,
            CadencePanel::tr("social messages") };
    case TouchKind::Meeting:
        return { u"meeting"_s, u"meetings"_s, CadencePanel::tr("meetings") };
    }
    Q_UNREACHABLE();
}

std::optional<TouchKind> kindSaid(const QString &word)
{
    if (word.isEmpty())
        return TouchKind::Call;
    for (const TouchKind kind : kAllKinds) {
        const auto words = QStringList { touchKindName(kind) } + wordsFor(kind);
        if (words.contains(word, Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

QString number(double value, const Format &format)
{
    return format.exactCount(value);
}

/// With every digit that there is, and none of the signs that attemptsTyped() would take for
/// another.
QString typedNumber(double value, const Format &format)
{
    auto locale = format.locale();
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

/// Where today's numbers are from, each source once.
QString sourcesOf(const QList<AttemptsNow> &kinds)
{
    QStringList sources;
    for (const auto &row : kinds)
        sources += row.evidence.source;
    sources.removeDuplicates();
    sources.removeAll(QString());
    return sources.join(u"; "_s);
}

std::optional<StatedAttempts> partTyped(const QString &part, const Format &format)
{
    static const QRegularExpression form(
        u"^([^\\d]*?)\\s*(\\d+(?:[.,]\\d+)?)(?:\\s*[(]?\\s*(\\d+(?:[.,]\\d+)?)\\s*%.*)?$"_s);
    const auto found = form.match(part.simplified());
    const auto kind = found.hasMatch() ? kindSaid(found.captured(1).trimmed()) : std::nullopt;
    if (!kind)
        return std::nullopt;
    const auto plain = [](QString text) { return text.replace(u',', u'.').toDouble(); };
    StatedAttempts stated { *kind, {}, {} };
    stated.perLead.ppm = std::llround(plain(found.captured(2)) * double(limits::kMaxPpm));
    if (!found.captured(3).isEmpty()) {
        const auto share = format.parsePercent(found.captured(3) + u" %"_s);
        if (!share)
            return std::nullopt;
        stated.reached = *share;
    }
    return stated;
}

} // namespace

QString attemptsSentence(const Plan &plan, const Format &format)
{
    const auto today = attemptsToday(plan);
    if (today.kinds.isEmpty())
        return {};
    QStringList kinds;
    for (const auto &row : today.kinds) {
        const auto said = CadencePanel::tr("%1 %2", "a kind of touch and how often")
                              .arg(touchKindName(row.kind), number(row.perLead.fraction(), format));
        kinds += row.reached.ppm > 0
            ? CadencePanel::tr("%1 (%2 reached)").arg(said, format.percent(row.reached.fraction()))
            : said;
    }
    auto text = CadencePanel::tr("Today %1 attempts a lead: %2.")
                    .arg(number(today.perLead, format), kinds.join(u", "_s));
    if (const auto sources = sourcesOf(today.kinds); today.isMeasured && !sources.isEmpty())
        text += u' ' + CadencePanel::tr("Measured: %1.").arg(sources);
    QStringList promised;
    qint64 all = 0;
    for (const auto &one : promisedTouches(plan)) {
        all += one.count;
        promised += CadencePanel::tr("%1 %2", "a kind of touch and how often")
                        .arg(touchKindName(one.kind), format.count(double(one.count)));
    }
    if (all > 0)
        text += u' '
            + CadencePanel::tr("Promised: %n touch(es), %1.", nullptr, int(all))
                  .arg(promised.join(u", "_s));
    return text;
}

QString attemptsLine(const Plan &plan, const Format &format)
{
    QStringList parts;
    const auto today = attemptsToday(plan);
    for (const auto &row : today.kinds) {
        auto part = touchKindName(row.kind) + u' ' + typedNumber(row.perLead.fraction(), format);
        if (row.reached.ppm > 0)
            part += u' ' + typedNumber(double(row.reached.ppm) / 10'000, format) + u" %"_s;
        parts += part;
    }
    return parts.join(u"; "_s);
}

std::optional<QList<StatedAttempts>> attemptsTyped(const QString &line, const Format &format)
{
    QList<StatedAttempts> all;
    // A comma may be a decimal one: between two numbers it is, unless a space follows.
    static const QRegularExpression between(u";|,(?!\\d)"_s);
    for (const auto &part : line.split(between)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto stated = partTyped(part, format);
        const bool isAgain = stated
            && std::any_of(all.begin(), all.end(),
                [&](const StatedAttempts &one) { return one.kind == stated->kind; });
        if (!stated || isAgain)
            return std::nullopt;
        all += *stated;
    }
    return all;
}

} // namespace lockstep
