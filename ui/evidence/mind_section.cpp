// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/mind_section.h"

#include "ui/evidence/warning_words.h"
#include "ui/shared/ink.h"

#include <QLabel>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewRows = 5;

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MindSection::MindSection(QWidget *parent)
    : Section(u"mindSection"_s, tr("What to mind"), parent)
    , m_warnings(textLabel(u"evidenceWarnings"_s, this))
    , m_unused(textLabel(u"unusedRows"_s, this))
    , m_all(new QPushButton(this))
{
    m_all->setObjectName(u"allUnusedRows"_s);
    m_all->setFlat(true);
    add(m_warnings);
    add(m_unused);
    add(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        emit otherWanted();
    });
}

void MindSection::beginAnew()
{
    m_showsAll = false;
}

QString MindSection::unusedText(const EvidenceLook &look) const
{
    const auto &found = look.measurement;
    const auto &format = look.snapshot.format;
    if (found.unusedCount == 0)
        return tr("All %1 rows could be used.").arg(format.count(double(found.rows)));
    QStringList lines { tr("Rows not used, or not for everything: %1 of %2.")
                            .arg(format.count(double(found.unusedCount)),
                                format.count(double(found.rows))) };
    for (auto kind = found.unusedKinds.begin(); kind != found.unusedKinds.end(); ++kind)
        lines += tr("%1 × %2").arg(format.count(double(*kind)), reasonWords(kind.key()));
    const auto rows = m_showsAll ? found.unused : found.unused.mid(0, kFewRows);
    for (const auto &row : rows)
        lines += tr("%1, row %2: %3")
                     .arg(row.file, format.count(double(row.row)), reasonWords(row.why));
    return lines.join(u'\n');
}

/// The part that is looked at may say little where all of it says enough.
QString MindSection::fewText(const EvidenceLook &look)
{
    constexpr qint64 kFew = 30;
    const auto &rate = look.rate(look.slice());
    if (look.place.by.isEmpty() || rate.successes >= kFew)
        return {};
    const auto &format = look.snapshot.format;
    return tr("%1, %2: only %3 of %4 went on. Fewer than 30 cases say little; the rate may lie "
              "anywhere from %5 to %6.")
        .arg(look.ratedName(), look.stepName(), format.count(double(rate.successes)),
            format.count(double(rate.cases)), format.percent(rate.low), format.percent(rate.high));
}

void MindSection::show(const EvidenceLook &look)
{
    const auto &style = look.snapshot.style;
    QStringList warnings;
    if (const auto few = fewText(look); !few.isEmpty())
        warnings += u"• "_s + few;
    for (const auto &warning : look.measurement.warnings)
        warnings += u"• "_s + warningWords(warning, look.snapshot.format);
    m_warnings->setText(
        warnings.isEmpty() ? tr("Nothing speaks against these numbers.") : warnings.join(u'\n'));
    m_warnings->setFont(style.font(TextRole::Body));
    m_unused->setFont(style.font(TextRole::Caption));
    setInk(*m_unused, style.colours().muted);
    m_unused->setText(unusedText(look));
    const auto rows = look.measurement.unused.size();
    m_all->setText(tr("Show %1 rows").arg(rows));
    m_all->setAccessibleName(m_all->text());
    m_all->setFont(style.font(TextRole::Caption));
    m_all->setVisible(!m_showsAll && rows > kFewRows);
    explain(look.place.by.isEmpty()
            ? QString()
            : tr("Of all leads, but for what names %1.").arg(look.placeName()));
    restyle(style);
}

} // namespace lockstep
