// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Collects named figures and writes each as people read it.

#include "app/base/format.h"
#include "app/figures/figures.h"

#include <QHash>

namespace lockstep {

class FigureList {
public:
    explicit FigureList(const Format &format)
        : m_format(format)
    {
    }
    /// What the figures added from now on are about; null: no single one.
    void about(Id<Stage> stage, Id<Market> market, Id<Channel> channel);

    void money(const QString &name, const QString &label, double minorUnits);
    void signedMoney(const QString &name, const QString &label, double minorUnits);
    void count(const QString &name, const QString &label, double value);
    void exactCount(const QString &name, const QString &label, double value);
    // Written as another number than they are.
    void count(const QString &name, const QString &label, double value, double shown);
    void exactCount(const QString &name, const QString &label, double value, double shown);
    void signedCount(const QString &name, const QString &label, double value, double shown);
    void share(const QString &name, const QString &label, double fraction);
    void days(const QString &name, const QString &label, double days);
    void duration(const QString &name, const QString &label, Duration duration); ///< minutes too
    void date(const QString &name, const QString &label, QDate date); ///< nothing for a null one
    void year(const QString &name, const QString &label, int fiscalYear);

    [[nodiscard]] QList<NamedFigure> take() { return std::move(m_figures); }

private:
    void add(const QString &name, const QString &label, const QString &unit, double value,
        const QString &text);

    const Format &m_format;
    NamedFigure m_subject; ///< only its ids
    QList<NamedFigure> m_figures;
    QHash<qint64, QString> m_dates; ///< many figures share a date, and writing one is slow
};

} // namespace lockstep
