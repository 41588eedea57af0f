// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/agreement.h"

#include "app/agreement/content.h"
#include "app/plan/row_errors.h"
#include "app/plan/sealed_item.h"

#include <QCryptographicHash>

namespace lockstep {

namespace {

bool isAboutItem(const Seal &seal, const Item &item, Side side)
{
    return seal.kind == item.kind && seal.item == item.id && seal.side == side;
}

Voice voiceOf(const Seal &seal, const Item &item)
{
    // Hashing is for what differs: most items still say what they said.
    const bool isSame = seal.content == item.content || seal.digest == digestOf(item.content);
    Voice voice { seal.stand, !isSame, {}, seal.note, seal.by, seal.at };
    if (voice.isVoid)
        voice.changes = changes(seal.content, item.content);
    return voice;
}

/// One item's, that reads otherwise now.
Standing restated(const Plan &plan, const Item &item)
{
    Standing standing { item, {}, {} };
    for (const Seal &seal : plan.seals) {
        if (isAboutItem(seal, item, Side::Marketing))
            standing.marketing = voiceOf(seal, item);
        else if (isAboutItem(seal, item, Side::Sales))
            standing.sales = voiceOf(seal, item);
    }
    return standing;
}

} // namespace

bool Voice::isYes() const
{
    return !isVoid && (stand == Stand::Agreed || stand == Stand::AgreedWithReservation);
}

bool Voice::isNo() const
{
    return !isVoid && stand == Stand::Disputed;
}

bool Standing::isAgreed() const
{
    return marketing.isYes() && sales.isYes();
}

bool Standing::isDisputed() const
{
    return marketing.isNo() || sales.isNo();
}

QString digestOf(const QString &content)
{
    const auto digest = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

QList<Standing> standings(const Plan &plan, const QList<Item> &items)
{
    using Key = std::pair<int, qint64>;
    QHash<Key, qsizetype> indexOf;
    QList<Standing> standings;
    standings.reserve(items.size());
    for (const Item &item : items) {
        indexOf.insert({ static_cast<int>(item.kind), item.id }, standings.size());
        standings.append({ item, {}, {} });
    }
    for (const Seal &seal : plan.seals) {
        const auto index = indexOf.constFind({ static_cast<int>(seal.kind), seal.item });
        if (index == indexOf.constEnd())
            continue;
        Standing &standing = standings[*index];
        Voice &voice = seal.side == Side::Marketing ? standing.marketing : standing.sales;
        voice = voiceOf(seal, standing.item);
    }
    return standings;
}

QList<Standing> standings(const Plan &plan, const ClauseText &clauseText, QList<Standing> known,
    const QList<qsizetype> &changedSteps)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    QHash<qint64, const Step *> steps;
    for (const qsizetype row : changedSteps)
        steps.insert(plan.steps[row].id.value, &plan.steps[row]);
    for (qsizetype row = 0; row < known.size(); ++row) {
        const Item &item = known.at(row).item;
        QString content = item.content;
        if (item.kind == ItemKind::Clause)
            content = clauseText(*find(plan.clauses, Id<Clause> { item.id }));
        else if (item.kind == ItemKind::Step && steps.contains(item.id))
            content = contentOf(plan, format, *steps.value(item.id));
        if (content != item.content)
            known[row] = restated(plan, { item.kind, item.id, item.title, content });
    }
    return known;
}

Result<Plan> seal(Plan plan, const Item &item, Word word, QRandomGenerator &ids)
{
    if (!hasItem(plan, item.kind, item.id))
        return fail(Fault::NoSuchItem, item.title);
    const auto isEarlier = [&](const Seal &s) { return isAboutItem(s, item, word.side); };
    const auto earlier = std::find_if(plan.seals.begin(), plan.seals.end(), isEarlier);
    const Id<Seal> id = earlier == plan.seals.end() ? newId<Seal>(ids) : earlier->id;
    plan.seals.removeIf(isEarlier);
    if (word.stand == Stand::Open)
        return plan;
    return withRow(std::move(plan), &Plan::seals,
        Seal { id, item.kind, item.id, word.side, word.stand, std::move(word.note),
            std::move(word.by), word.at.toUTC(), digestOf(item.content), item.content });
}

} // namespace lockstep
