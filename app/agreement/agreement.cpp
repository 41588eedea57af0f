// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/agreement.h"

#include "app/agreement/content.h"
#include "app/agreement/other_writing.h"
#include "app/plan/row_errors.h"
#include "app/plan/sealed_item.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isAboutItem(const Seal &seal, const Item &item, Side side)
{
    return seal.kind == item.kind && seal.item == item.id && seal.side == side;
}

/// "1. Mai", "24,0 Mio" as "1 Mai", "24,0 M": German was written like that once, and who agreed to
/// it then has agreed to it now.
QString inPlainSigns(QString content)
{
    static const QRegularExpression dayDot(u"(?<=\\d)\\.(?=[ –])"_s);
    content.remove(dayDot);
    static const QRegularExpression thousands(u"(?<=\\d[ \u00a0])Tsd\\b"_s);
    static const QRegularExpression millions(u"(?<=\\d[ \u00a0])Mio\\b"_s);
    static const QRegularExpression billions(u"(?<=\\d[ \u00a0])Mrd\\b"_s);
    content.replace(thousands, u"k"_s).replace(millions, u"M"_s);
    return content.replace(billions, u"bn"_s);
}

bool covers(const Seal &seal, const QString &content)
{
    // Hashing is for what differs: most items still say what they said.
    if (seal.content == content || seal.digest == digestOf(content))
        return true;
    return content.size() > seal.content.size()
        && inPlainSigns(content) == inPlainSigns(seal.content);
}

Voice voiceOf(const Seal &seal, const Item &item, OtherWriting &other)
{
    Voice voice { seal.stand, false, {}, seal.note, seal.by, seal.at };
    if (covers(seal, item.content))
        return voice;
    const QString now = other.nearest(seal, item);
    voice.isVoid = !covers(seal, now);
    if (voice.isVoid)
        voice.changes = changes(seal.content, now);
    return voice;
}

using ItemKey = std::pair<int, qint64>;

/// What each seal says of the item that it is about, as far as `rows` has it.
void addVoices(QList<Standing> &to, const Plan &plan, const QHash<ItemKey, qsizetype> &rows,
    const ClauseTextIn &inOther)
{
    OtherWriting other(plan, inOther);
    for (const Seal &seal : plan.seals) {
        const auto row = rows.constFind({ static_cast<int>(seal.kind), seal.item });
        if (row == rows.constEnd())
            continue;
        Standing &standing = to[*row];
        Voice &voice = seal.side == Side::Marketing ? standing.marketing : standing.sales;
        voice = voiceOf(seal, standing.item, other);
    }
}

QHash<ItemKey, QString> contentsOf(const Plan &plan, const ChangedRows &rows)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    QHash<ItemKey, QString> contents;
    for (const qsizetype row : rows.steps)
        contents.insert({ static_cast<int>(ItemKind::Step), plan.steps[row].id.value },
            contentOf(plan, format, plan.steps[row]));
    for (const qsizetype row : rows.entries)
        contents.insert({ static_cast<int>(ItemKind::Entry), plan.entries[row].id.value },
            contentOf(plan, format, plan.entries[row]));
    return contents;
}

/// Most items are of other kinds, which need no looking up.
bool mayDiffer(ItemKind kind, const ChangedRows &rows)
{
    return kind == ItemKind::Clause || (kind == ItemKind::Step && !rows.steps.isEmpty())
        || (kind == ItemKind::Entry && !rows.entries.isEmpty());
}

/// Entries stand by their start, then as in the plan: brings these rows to their places among them.
void placeByStart(QList<Standing> &standings, const Plan &plan, const QList<qsizetype> &rows)
{
    QSet<qint64> moved;
    for (const qsizetype row : rows)
        moved.insert(plan.entries[row].id.value);
    const auto isEntry
        = [](const Standing &standing) { return standing.item.kind == ItemKind::Entry; };
    const auto isStill
        = [&moved](const Standing &standing) { return !moved.contains(standing.item.id); };
    const auto isBefore = [&plan](const Standing &a, const Standing &b) {
        const auto place = [&plan](const Standing &standing) {
            const Id<Entry> id { standing.item.id };
            return std::pair(find(plan.entries, id)->period.start, id);
        };
        return place(a) < place(b);
    };
    const auto first = std::find_if(standings.begin(), standings.end(), isEntry);
    const auto last = std::find_if_not(first, standings.end(), isEntry);
    const auto lone = std::find_if_not(first, last, isStill);
    if (moved.size() == 1 && lone != last) { // as most often; all others stay in order
        const auto earlier = std::upper_bound(first, lone, *lone, isBefore);
        if (earlier != lone)
            std::rotate(earlier, lone, lone + 1);
        else
            std::rotate(lone, lone + 1, std::lower_bound(lone + 1, last, *lone, isBefore));
        return;
    }
    for (auto at = std::stable_partition(first, last, isStill); at != last; ++at)
        std::rotate(std::upper_bound(first, at, *at, isBefore), at, at + 1);
}

bool isApproval(Stand stand)
{
    return stand == Stand::Agreed || stand == Stand::AgreedWithReservation;
}

EntryState stateAfter(const Plan &plan, const Entry &entry, const Item &item, Stand said)
{
    const bool isWaiting = entry.state == EntryState::Idea || entry.state == EntryState::Proposed;
    const bool goesAhead
        = entry.state == EntryState::Approved || entry.state == EntryState::Running;
    if (said == Stand::Disputed && goesAhead)
        return EntryState::Proposed;
    OtherWriting other(plan, {});
    const auto approvals
        = std::count_if(plan.seals.begin(), plan.seals.end(), [&](const Seal &seal) {
              return seal.kind == item.kind && seal.item == item.id && isApproval(seal.stand)
                  && !voiceOf(seal, item, other).isVoid;
          });
    return isWaiting && approvals == 2 ? EntryState::Approved : entry.state;
}

/// How far an entry has come follows from what both sides say to it.
Plan withStateAfter(Plan plan, const Item &item, Stand said)
{
    const Entry *entry = find(plan.entries, Id<Entry> { item.id });
    if (item.kind != ItemKind::Entry || !entry)
        return plan;
    Entry next = *entry;
    next.state = stateAfter(plan, next, item, said);
    if (next.state != entry->state)
        put(plan.entries, std::move(next));
    return plan;
}

} // namespace

bool Voice::isYes() const
{
    return !isVoid && (stand == Stand::Agreed || stand == Stand::AgreedWithReservation);
}

bool Voice::isNo() const
{
    return stand == Stand::Disputed;
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

QList<Standing> standings(const Plan &plan, const QList<Item> &items, const ClauseTextIn &inOther)
{
    QHash<ItemKey, qsizetype> rows;
    rows.reserve(items.size());
    QList<Standing> standings;
    standings.reserve(items.size());
    for (const Item &item : items) {
        rows.insert({ static_cast<int>(item.kind), item.id }, standings.size());
        standings.append({ item, {}, {} });
    }
    addVoices(standings, plan, rows, inOther);
    return standings;
}

QList<Standing> standings(const Plan &plan, const ClauseText &clauseText, QList<Standing> known,
    const ChangedRows &changed, const ClauseTextIn &inOther)
{
    const QHash<ItemKey, QString> contents = contentsOf(plan, changed);
    QHash<ItemKey, qsizetype> restated;
    for (qsizetype row = 0; row < known.size(); ++row) {
        const Item &item = known.at(row).item;
        if (!mayDiffer(item.kind, changed))
            continue;
        const ItemKey key { static_cast<int>(item.kind), item.id };
        const bool isClause = item.kind == ItemKind::Clause;
        if (!isClause && !contents.contains(key))
            continue;
        const QString content = isClause ? clauseText(*find(plan.clauses, Id<Clause> { item.id }))
                                         : contents.value(key);
        if (content == item.content)
            continue;
        restated.insert(key, row);
        known[row] = { { item.kind, item.id, item.title, content }, {}, {} };
    }
    addVoices(known, plan, restated, inOther);
    if (!changed.entries.isEmpty())
        placeByStart(known, plan, changed.entries);
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
    auto sealed = withRow(std::move(plan), &Plan::seals,
        Seal { id, item.kind, item.id, word.side, word.stand, std::move(word.note),
            std::move(word.by), word.at.toUTC(), digestOf(item.content), item.content });
    return std::move(sealed).map(
        [&](Plan next) { return withStateAfter(std::move(next), item, word.stand); });
}

} // namespace lockstep
