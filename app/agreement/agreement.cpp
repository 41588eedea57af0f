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

using ItemKey = std::pair<int, qint64>;

/// What each seal says of the item that it is about, as far as `rows` has it.
void addVoices(QList<Standing> &to, const Plan &plan, const QHash<ItemKey, qsizetype> &rows)
{
    for (const Seal &seal : plan.seals) {
        const auto row = rows.constFind({ static_cast<int>(seal.kind), seal.item });
        if (row == rows.constEnd())
            continue;
        Standing &standing = to[*row];
        Voice &voice = seal.side == Side::Marketing ? standing.marketing : standing.sales;
        voice = voiceOf(seal, standing.item);
    }
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
    QHash<ItemKey, qsizetype> rows;
    rows.reserve(items.size());
    QList<Standing> standings;
    standings.reserve(items.size());
    for (const Item &item : items) {
        rows.insert({ static_cast<int>(item.kind), item.id }, standings.size());
        standings.append({ item, {}, {} });
    }
    addVoices(standings, plan, rows);
    return standings;
}

QList<Standing> standings(const Plan &plan, const ClauseText &clauseText, QList<Standing> known,
    const QList<qsizetype> &changedSteps)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    QHash<qint64, const Step *> steps;
    for (const qsizetype row : changedSteps)
        steps.insert(plan.steps[row].id.value, &plan.steps[row]);
    QHash<ItemKey, qsizetype> restated;
    for (qsizetype row = 0; row < known.size(); ++row) {
        const Item &item = known.at(row).item;
        const Step *step = item.kind == ItemKind::Step ? steps.value(item.id) : nullptr;
        if (item.kind != ItemKind::Clause && !step)
            continue;
        const QString content = step ? contentOf(plan, format, *step)
                                     : clauseText(*find(plan.clauses, Id<Clause> { item.id }));
        if (content == item.content)
            continue;
        restated.insert({ static_cast<int>(item.kind), item.id }, row);
        known[row] = { { item.kind, item.id, item.title, content }, {}, {} };
    }
    addVoices(known, plan, restated);
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
