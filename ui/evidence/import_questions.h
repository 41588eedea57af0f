// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the columns alone cannot tell, asked in place: what separates cells, which of day and month
// comes first, what a comma in an amount means, what other currencies are worth. Shows only what is
// to be asked.

#include "app/evidence/mapping.h"
#include "ui/shared/view.h"

class QHBoxLayout;
class QPushButton;
class QLineEdit;

namespace lockstep {

class ChoiceButton;

class ImportQuestions : public QWidget {
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);
    struct Found {
        QStringList currencies;
        QList<char> delimiters; ///< that the files were read with
    };
    void show(
        const Mapping &mapping, const ColumnMap &map, const Found &found, const Snapshot &snapshot);

signals:
    void mapWanted(const lockstep::ColumnMap &map);
    void notANumber(const QString &text);

private:
    void buildDelimiter();
    void showDelimiter(const QList<char> &delimiters, const Style &style);
    void showRates(const QStringList &currencies, const Snapshot &snapshot);
    QPushButton *addOrder(const QString &name, const QString &text, DateOrder order);
    void takeRate(const QString &currency, const QString &text);

    ColumnMap m_map;
    QLocale m_locale; ///< the plan's: rates are shown and typed as its numbers
    QWidget *m_cells;
    QLabel *m_cellsText;
    ChoiceButton *m_delimiter;
    QWidget *m_dates;
    QLabel *m_datesText;
    QPushButton *m_dayFirst;
    QPushButton *m_monthFirst;
    QWidget *m_amounts;
    QLabel *m_amountsText;
    ChoiceButton *m_decimal;
    QWidget *m_rates;
    QLabel *m_ratesText;
    struct Rate {
        QLabel *text = nullptr;
        QLineEdit *edit = nullptr;
    };
    QMap<QString, Rate> m_rateOf;
};

} // namespace lockstep
