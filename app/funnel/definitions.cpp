// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/definitions.h"

#include "app/base/format.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct PartOfDefinition {
    DefinitionPart part;
    QString DefinitionVersion::*text;
};
constexpr std::array kDefinitionParts {
    PartOfDefinition { DefinitionPart::Definition, &DefinitionVersion::definition },
    PartOfDefinition { DefinitionPart::EntryCriteria, &DefinitionVersion::entryCriteria },
    PartOfDefinition { DefinitionPart::ExitCriteria, &DefinitionVersion::exitCriteria },
};

bool haveSameTexts(const DefinitionVersion &a, const DefinitionVersion &b)
{
    return std::all_of(kDefinitionParts.begin(), kDefinitionParts.end(),
        [&](const PartOfDefinition &part) { return a.*part.text == b.*part.text; });
}

/// Words that went and came in one place, after some that stayed.
struct ChangedPlace {
    QStringList same; ///< before it
    QStringList removed;
    QStringList added;
    [[nodiscard]] bool isChange() const { return !removed.isEmpty() || !added.isEmpty(); }
};

/// Puts together what few words part: they would only be in the way.
QList<ChangedPlace> nearJoined(const QList<ChangedPlace> &places)
{
    constexpr qsizetype kFew = 2;
    QList<ChangedPlace> result;
    for (const ChangedPlace &place : places) {
        const bool isNear = !result.isEmpty() && place.isChange() && place.same.size() <= kFew;
        if (!isNear) {
            result.append(place);
            continue;
        }
        ChangedPlace &before = result.last();
        before.removed += place.same + place.removed;
        before.added += place.same + place.added;
    }
    return result;
}

QList<WordChange> inOrder(const QList<ChangedPlace> &places)
{
    QList<WordChange> changes;
    const auto add = [&changes](WordChange::What what, const QStringList &words) {
        if (!words.isEmpty())
            changes.append({ what, words.join(u' ') });
    };
    for (const ChangedPlace &place : places) {
        add(WordChange::What::Same, place.same);
        add(WordChange::What::Removed, place.removed);
        add(WordChange::What::Added, place.added);
    }
    return changes;
}

/// How many words the ends of both have in common at most, by where those ends begin.
class CommonWords {
public:
    CommonWords(const QStringList &before, const QStringList &now)
        : m_width(size_t(now.size()) + 1)
        , m_lengths((size_t(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = now.size() - 1; j >= 0; --j)
                m_lengths[at(i, j)] = before[i] == now[j]
                    ? m_lengths[at(i + 1, j + 1)] + 1
                    : std::max(m_lengths[at(i + 1, j)], m_lengths[at(i, j + 1)]);
        }
    }
    /// Whether it is better to drop the old word than to take the new one.
    [[nodiscard]] bool isRemovedFirst(qsizetype i, qsizetype j) const
    {
        return m_lengths[at(i + 1, j)] >= m_lengths[at(i, j + 1)];
    }

private:
    [[nodiscard]] size_t at(qsizetype i, qsizetype j) const
    {
        return size_t(i) * m_width + size_t(j);
    }

    size_t m_width;
    std::vector<int> m_lengths;
};

constexpr qsizetype kMostWords = 1'000; ///< of each text: more are not compared one by one

/// What stayed between changes, no more of it than tells where they are.
QString surroundings(const QString &words, bool isFirst, bool isLast)
{
    constexpr qsizetype kBeside = 3; // words
    const QStringList all = words.split(u' ');
    const qsizetype kept = (isFirst ? 0 : kBeside) + (isLast ? 0 : kBeside);
    if (all.size() <= kept + 1)
        return words;
    const QStringList before = isFirst ? QStringList() : all.first(kBeside);
    const QStringList after = isLast ? QStringList() : all.last(kBeside);
    return (before + QStringList { u"…"_s } + after).join(u' ');
}

} // namespace

QString plainText(const QList<WordChange> &changes)
{
    QStringList parts;
    for (const WordChange &change : changes) {
        switch (change.what) {
        case WordChange::What::Same:
            parts.append(surroundings(
                change.words, &change == &changes.first(), &change == &changes.last()));
            break;
        case WordChange::What::Added:
            parts.append(u"+“%1”"_s.arg(change.words));
            break;
        case WordChange::What::Removed:
            parts.append(u"−“%1”"_s.arg(change.words));
            break;
        }
    }
    return parts.join(u' ');
}

QList<DefinitionVersion> definitionVersions(const Plan &plan, Id<Stage> stage)
{
    QList<DefinitionVersion> versions;
    for (const DefinitionVersion &version : plan.definitionVersions) {
        if (version.stage == stage)
            versions.append(version);
    }
    std::stable_sort(versions.begin(), versions.end(),
        [](const DefinitionVersion &a, const DefinitionVersion &b) { return a.date < b.date; });
    return versions;
}

DefinitionVersion definitionNow(const Stage &stage)
{
    DefinitionVersion now;
    now.stage = stage.id;
    now.definition = stage.definition;
    now.entryCriteria = stage.entryCriteria;
    now.exitCriteria = stage.exitCriteria;
    return now;
}

DefinitionStanding definitionStanding(const Plan &plan, const Stage &stage)
{
    const QList<DefinitionVersion> versions = definitionVersions(plan, stage.id);
    const DefinitionVersion now = definitionNow(stage);
    if (versions.isEmpty())
        return { haveSameTexts(now, {}) ? DefinitionState::Empty : DefinitionState::Unkept };
    const DefinitionVersion &last = versions.last();
    return { haveSameTexts(now, last) ? DefinitionState::Kept : DefinitionState::Changed,
        static_cast<int>(versions.size()), last.date };
}

Result<Plan> keepDefinition(
    Plan plan, Id<Stage> stage, QDate today, const QString &note, QRandomGenerator &ids)
{
    const Stage *row = find(plan.stages, stage);
    if (!row)
        return fail(Fault::NoSuchItem, u"stage"_s);
    const QList<DefinitionVersion> versions = definitionVersions(plan, stage);
    const DefinitionStanding standing = definitionStanding(plan, *row);
    if (!standing.mayBeKept())
        return fail(Fault::Empty, u"change of the definition of "_s + rowName(plan, *row));
    DefinitionVersion version = definitionNow(*row);
    version.date = today;
    version.note = note.trimmed();
    if (standing.number > 0 && today < standing.date)
        return fail(Fault::OutOfRange, u"date of "_s + rowName(plan, version),
            u"from "_s + Format(plan.settings.locale, plan.settings.currency).date(standing.date));
    const bool isSameDay = standing.number > 0 && standing.date == today;
    version.id = isSameDay ? versions.last().id : newId<DefinitionVersion>(ids);
    if (isSameDay && version.note.isEmpty())
        version.note = versions.last().note;
    return withRow(std::move(plan), &Plan::definitionVersions, std::move(version));
}

QList<WordChange> wordChanges(const QString &before, const QString &now)
{
    const QStringList old = before.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList fresh = now.simplified().split(u' ', Qt::SkipEmptyParts);
    if (std::max(old.size(), fresh.size()) > kMostWords)
        return inOrder({ { {}, old, fresh } });
    const CommonWords common(old, fresh);
    QList<ChangedPlace> places { {} };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < fresh.size()) {
        if (i < old.size() && j < fresh.size() && old[i] == fresh[j]) {
            if (places.last().isChange())
                places.append(ChangedPlace {});
            places.last().same.append(old[i++]);
            ++j;
        } else if (j >= fresh.size() || (i < old.size() && common.isRemovedFirst(i, j))) {
            places.last().removed.append(old[i++]);
        } else {
            places.last().added.append(fresh[j++]);
        }
    }
    return inOrder(nearJoined(places));
}

QList<DefinitionChange> definitionChanges(
    const DefinitionVersion &before, const DefinitionVersion &now)
{
    QList<DefinitionChange> changes;
    for (const PartOfDefinition &part : kDefinitionParts) {
        if (before.*part.text != now.*part.text)
            changes.append({ part.part, wordChanges(before.*part.text, now.*part.text) });
    }
    return changes;
}

} // namespace lockstep
