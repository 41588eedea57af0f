// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/field_makers.h"

#include "ui/shared/why_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What no member holds, is left to the edit to refuse by its limits.
template <class Whole> TypedField countedField(const FieldNames &names, Whole Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &format) {
            return entry.*member == 0 ? QString() : format.count(double(entry.*member));
        },
        [member, label = names.label](
            Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const auto count
                = text.trimmed().isEmpty() ? std::optional<qint64>(0) : format.parseCount(text);
            if (!count)
                return fail(Fault::NotANumber, typedInto(label, text));
            const qint64 most = std::numeric_limits<Whole>::max();
            entry.*member = static_cast<Whole>(std::clamp<qint64>(*count, -1, most));
            return entry;
        } };
}

} // namespace

QString typedInto(const QString &label, const QString &text)
{
    return CalendarWords::tr("%1 “%2”", "a field and what was typed into it").arg(label, text);
}

TypedField textField(const FieldNames &names, QString Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &) { return entry.*member; },
        [member](Entry entry, const QString &text, const Format &) -> Result<Entry> {
            entry.*member = text.trimmed();
            return entry;
        } };
}

TypedField moneyField(const FieldNames &names, Money Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &format) { return format.money(entry.*member); },
        [member, label = names.label](
            Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const auto amount = format.parseMoney(text);
            if (!amount)
                return fail(Fault::NotANumber, typedInto(label, text));
            entry.*member = *amount;
            return entry;
        } };
}

TypedField durationField(const FieldNames &names, Duration Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &format) {
            return (entry.*member).minutes == 0 ? QString() : saidDays(format, entry.*member);
        },
        [member, label = names.label](
            Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const auto duration = text.trimmed().isEmpty() ? std::optional(Duration {})
                                                           : typedDuration(format, text);
            if (!duration)
                return fail(Fault::NotANumber, typedInto(label, text));
            entry.*member = *duration;
            return entry;
        } };
}

TypedField countField(const FieldNames &names, int Entry::*member)
{
    return countedField(names, member);
}

TypedField volumeEndField(const FieldNames &names, qint64 Entry::*member)
{
    return countedField(names, member);
}

TypedField curveField(const FieldNames &names, LagCurve Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &format) {
            QStringList parts;
            for (const Ratio share : (entry.*member).shares)
                parts << format.percent(share.fraction());
            return parts.join(u"; "_s);
        },
        [member, label = names.label](
            Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            LagCurve curve;
            for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
                const auto share = format.parsePercent(part.trimmed());
                if (!share)
                    return fail(Fault::NotANumber, typedInto(label, text));
                curve.shares.append(*share);
            }
            entry.*member = curve;
            return entry;
        } };
}

TypedField linesField(const FieldNames &names, QString Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](
            const Entry &entry, const Format &) { return (entry.*member).split(u'\n').join(u' '); },
        [member](Entry entry, const QString &text, const Format &) -> Result<Entry> {
            entry.*member = text.simplified().split(u' ').join(u'\n');
            return entry;
        } };
}

TypedField listField(const FieldNames &names, QString Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &) {
            return (entry.*member).split(u'\n', Qt::SkipEmptyParts).join(u"; "_s);
        },
        [member](Entry entry, const QString &text, const Format &) -> Result<Entry> {
            QStringList lines;
            for (const QString &line : text.split(u';')) {
                if (const QString one = line.simplified(); !one.isEmpty())
                    lines << one;
            }
            entry.*member = lines.join(u'\n');
            return entry;
        } };
}

TypedField dateField(const FieldNames &names, QDate Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [member](const Entry &entry, const Format &format) {
            return (entry.*member).isValid() ? format.date(entry.*member) : QString();
        },
        [member, label = names.label](
            Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const auto date
                = text.trimmed().isEmpty() ? std::optional(QDate()) : format.parseDate(text);
            if (!date)
                return fail(Fault::NotADate, typedInto(label, text));
            entry.*member = *date;
            return entry;
        } };
}

} // namespace lockstep
