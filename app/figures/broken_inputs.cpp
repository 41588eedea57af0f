// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/broken_inputs.h"

#include "app/evidence/single_number.h"
#include "app/plan/fields.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// As a row's errors name one of its fields.
template <class Noun> QString subjectOf(const Plan &plan, const Noun &row, const char *field)
{
    return u"%1 of %2"_s.arg(fieldWords(field), rowName(plan, row));
}

std::optional<Error> errorOf(const QList<Error> &errors, const QString &subject)
{
    const auto at = std::find_if(
        errors.begin(), errors.end(), [&](const Error &error) { return error.subject == subject; });
    return at == errors.end() ? std::nullopt : std::optional(*at);
}

template <class Noun> bool takesNumber(const Noun &row, const QString &wanted)
{
    bool takes = false;
    forEachField(row, [&]<class Value>(const char *field, const Value &) {
        takes = takes || (isSingleNumber<Value> && wanted == QLatin1StringView(field));
    });
    return takes;
}

/// Another value in the middle takes its range with it; an end that was typed stays as typed.
template <class Noun>
void stretchAround([[maybe_unused]] Noun &row, [[maybe_unused]] const QString &typed)
{
    if constexpr (std::is_same_v<Noun, Step>) {
        if (typed == "rate"_L1)
            stretchRange(row);
    } else if constexpr (std::is_same_v<Noun, Entry>) {
        if (typed == "expectedVolume"_L1)
            stretchRange(row);
    }
}

template <class Noun> Noun mended(Noun row, const QString &field, qint64 value)
{
    forEachField(row, [&]<class Value>(const char *name, Value &to) {
        const QLatin1StringView at(name);
        if constexpr (isSingleNumber<Value>) {
            if (at == field)
                setNumber(to, value);
        }
        if constexpr (std::is_same_v<Value, Evidence>) {
            if (isEvidenceOf(at, field))
                to = typedOver(to);
        }
    });
    stretchAround(row, field);
    return row;
}

} // namespace

QList<BrokenInput> brokenInputs(const Plan &plan)
{
    QList<BrokenInput> broken;
    forEachList(plan, [&](const char *table, const auto &rows) {
        for (const auto &row : rows) {
            const QList<Error> errors = rowErrors(plan, row);
            if (errors.isEmpty())
                continue;
            forEachField(row, [&]<class Value>(const char *field, const Value &) {
                if (!isSingleNumber<Value>)
                    return;
                const QString subject = subjectOf(plan, row, field);
                const InputPlace place { QString::fromLatin1(table), row.id.value,
                    QString::fromLatin1(field) };
                const auto error = errorOf(errors, subject);
                const auto input = error ? inputAt(plan, place) : std::nullopt;
                if (input)
                    broken.append({ place, subject, input->unit, input->value, *error });
            });
        }
    });
    return broken;
}

Result<Plan> mendInput(Plan plan, const InputPlace &place, qint64 value)
{
    Result<Plan> result = fail(Fault::NoSuchItem, placeName(plan, place));
    forEachList(plan, [&](const char *table, const auto &rows) {
        using Noun = typename std::remove_cvref_t<decltype(rows)>::value_type;
        const Noun *row = place.table == QLatin1StringView(table)
            ? find(rows, Id<Noun> { place.row })
            : nullptr;
        if (!row || !takesNumber(*row, place.field))
            return;
        const Noun next = mended(*row, place.field, value);
        const auto error = errorOf(
            rowErrors(plan, next), subjectOf(plan, next, place.field.toLatin1().constData()));
        if (error) {
            result = Failure(*error);
            return;
        }
        Plan mendedPlan = plan;
        forEachList(mendedPlan, [&](const char *, auto &list) {
            using Other = typename std::remove_cvref_t<decltype(list)>::value_type;
            if constexpr (std::is_same_v<Noun, Other>)
                put(list, next);
        });
        result = std::move(mendedPlan);
    });
    return result;
}

} // namespace lockstep
