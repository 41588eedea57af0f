// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/solve.h"

#include "app/funnel/planned_revenue.h"

#include <cmath>

namespace lockstep {

namespace {

constexpr double kLagStep = static_cast<double>(kCurveMonth) / kMinutesPerDay;

/// Less than half a minor unit is no difference that anybody could see.
constexpr double kSameMoney = 0.5;

/// Tries values of one lever, and keeps the best of them.
class LeverTrial {
public:
    LeverTrial(const LeverBench &bench, const Lever &lever)
        : m_bench(bench)
        , m_planned(sum(bench.planned()))
    {
        m_result.lever = lever;
        m_result.value = bench.value(lever);
        m_result.range = bench.range(lever);
        m_result.targetMinorUnits = bench.target();
        m_result.plannedMinorUnits = m_planned;
        m_result.best = m_result.value;
        m_result.bestMinorUnits = m_planned;
    }

    [[nodiscard]] bool isInProportion() const
    {
        const LeverKind kind = m_result.lever.kind;
        return kind == LeverKind::DealSize || kind == LeverKind::Volume
            || kind == LeverKind::Opening;
    }

    Solution inProportion()
    {
        const double value = m_result.value;
        const LeverRange &range = m_result.range;
        const double more = std::max(value, 1.0);
        const double perUnit = (revenue(value + more) - m_planned) / more;
        if (meets(range.least))
            return always();
        const double exact = value + (m_result.targetMinorUnits - m_planned) / perUnit;
        if (!(perUnit > 0) || exact > range.most) {
            (void)meets(range.most);
            return m_result;
        }
        // A target that is met exactly by a whole number must not take one more by the last bit.
        return found(std::ceil(exact - 1e-9 * std::max(1.0, exact)));
    }

    Solution byHalving()
    {
        const QList<double> values = tried();
        std::optional<std::pair<double, double>> nearest;
        bool meetsAll = true;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const bool isMet = meets(values[i]);
            meetsAll = meetsAll && isMet;
            if (i > 0 && isMet != m_wasMet && isNearer(values[i - 1], values[i], nearest))
                nearest = m_wasMet ? std::pair(values[i - 1], values[i])
                                   : std::pair(values[i], values[i - 1]);
            m_wasMet = isMet;
        }
        if (meetsAll)
            return always();
        return nearest ? found(halved(nearest->first, nearest->second)) : m_result;
    }

private:
    [[nodiscard]] double revenue(double value) const
    {
        return m_planned + sum(m_bench.change(m_result.lever, value));
    }

    bool meets(double value)
    {
        const double reached = revenue(value);
        if (reached > m_result.bestMinorUnits) {
            m_result.best = value;
            m_result.bestMinorUnits = reached;
        }
        return reached >= m_result.targetMinorUnits - kSameMoney;
    }

    /// Revenue only grows with a rate, so its ends are enough; times go up and down in months,
    /// shares who are nurtured in tenths.
    [[nodiscard]] QList<double> tried() const
    {
        const LeverRange &range = m_result.range;
        QList<double> values { range.least, m_result.value, range.most };
        if (m_result.lever.kind == LeverKind::NurtureShare) {
            for (int tenth = 1; tenth < 10; ++tenth)
                values.append(tenth / 10.0);
        } else if (m_result.lever.kind != LeverKind::Rate) {
            for (int month = 1; month * kLagStep < range.most; ++month)
                values.append(month * kLagStep);
        }
        std::sort(values.begin(), values.end());
        return values;
    }

    [[nodiscard]] bool isNearer(
        double a, double b, const std::optional<std::pair<double, double>> &than) const
    {
        const auto distance = [&](double from, double to) {
            return std::abs(std::clamp(m_result.value, std::min(from, to), std::max(from, to))
                - m_result.value);
        };
        return !than || distance(a, b) < distance(than->first, than->second);
    }

    /// In whole units between a value that meets the target and one that does not.
    double halved(double meeting, double missing)
    {
        const double unit = m_result.range.unit;
        const auto whole = [unit](double value) { return std::llround(value / unit); };
        qint64 good = whole(meeting);
        qint64 bad = whole(missing);
        while (std::abs(good - bad) > 1) {
            const qint64 middle = (good + bad) / 2;
            (meets(static_cast<double>(middle) * unit) ? good : bad) = middle;
        }
        return static_cast<double>(good) * unit;
    }

    Solution found(double value)
    {
        m_result.answer = value;
        m_result.answerMinorUnits = revenue(value);
        return m_result;
    }

    Solution always()
    {
        m_result.meetsAlways = true;
        return found(m_result.value);
    }

    const LeverBench &m_bench;
    double m_planned;
    bool m_wasMet = false;
    Solution m_result;
};

} // namespace

Solution solve(const LeverBench &bench, const Lever &lever)
{
    LeverTrial trial(bench, lever);
    return trial.isInProportion() ? trial.inProportion() : trial.byHalving();
}

} // namespace lockstep
