// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/kinds_section.h"

#include "app/calendar/calendar_edits.h"
#include "ui/shared/calm_choice.h"
#include "ui/shared/kind_look.h"
#include "ui/shared/remove_button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

/// The kind's colour and pattern, as bars have them.
class KindSwatch : public QWidget {
public:
    void show(const FreeKind &kind, const Style &style)
    {
        m_kind = kind;
        m_style = style;
        setFixedSize(style.px(20), style.px(20));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawKindArea(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_kind, Side::Marketing, m_style);
    }

private:
    FreeKind m_kind;
    Style m_style;
};

KindsSection::KindsSection()
    : SettingsSection(u"kindsSection"_s, tr("Kinds of your own"))
{
    auto *rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins({});
    addWide(rows);
    auto *add = new QPushButton(tr("Add kind"));
    add->setObjectName(u"addKind"_s);
    add->setAccessibleName(tr("Add a kind of entry"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(add);
    row->addStretch();
    addWide(line);
    connect(add, &QPushButton::clicked, this, &KindsSection::add);
}

void KindsSection::makeRow()
{
    const auto index = m_made.size();
    const QString number = QString::number(index + 1);
    Row row;
    row.line = new QWidget;
    auto *grid = new QGridLayout(row.line);
    grid->setContentsMargins({});
    row.swatch = new KindSwatch;
    row.name = new QLineEdit;
    row.name->setObjectName(u"kindName"_s + number);
    row.name->setAccessibleName(tr("Name of the kind"));
    row.colour = new CalmChoice;
    row.colour->setObjectName(u"kindColour"_s + number);
    row.colour->setAccessibleName(tr("Colour"));
    row.colour->addItems(kindColourNames());
    row.pattern = new CalmChoice;
    row.pattern->setObjectName(u"kindPattern"_s + number);
    row.pattern->setAccessibleName(tr("Pattern"));
    row.pattern->addItems(kindPatternNames());
    row.remove = new RemoveButton(tr("Remove this kind; its entries stay"), row.line);
    row.remove->setObjectName(u"removeKind"_s + number);
    grid->addWidget(row.swatch, 0, 0);
    grid->addWidget(row.name, 0, 1, 1, 2);
    grid->addWidget(row.remove, 0, 3);
    grid->addWidget(row.colour, 1, 1);
    grid->addWidget(row.pattern, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_rows->addWidget(row.line);
    m_made.append(row);
    connect(row.name, &QLineEdit::editingFinished, this, [this, index] { rename(index); });
    connect(row.colour, &QComboBox::activated, this, [this, index](int colour) {
        change(index, tr("Change colour of %1"),
            [colour](FreeKind &kind) { kind.colour = KindColour(colour); });
    });
    connect(row.pattern, &QComboBox::activated, this, [this, index](int pattern) {
        change(index, tr("Change pattern of %1"),
            [pattern](FreeKind &kind) { kind.pattern = KindPattern(pattern); });
    });
    connect(row.remove, &QToolButton::clicked, this, [this, index] { remove(index); });
}

/// Named as no other is, so that adding one never needs a question.
void KindsSection::add()
{
    emit wanted(tr("Add kind of entry"), [base = tr("New kind")](const Plan &plan) {
        FreeKind kind;
        kind.name = base;
        for (int number = 2; freeKindCalled(plan, kind.name); ++number)
            kind.name = u"%1 %2"_s.arg(base).arg(number);
        return putFreeKind(plan, kind, *QRandomGenerator::global());
    });
    if (!m_ids.isEmpty()) {
        m_made[m_ids.size() - 1].name->setFocus(Qt::OtherFocusReason);
        m_made[m_ids.size() - 1].name->selectAll();
    }
}

void KindsSection::change(
    qsizetype index, const QString &step, const std::function<void(FreeKind &)> &set)
{
    const Id<FreeKind> id = m_ids.value(index);
    const FreeKind *now = lockstep::find(plan().freeKinds, id);
    if (!now)
        return;
    emit wanted(step.arg(now->name), [id, set](const Plan &plan) -> Result<Plan> {
        const FreeKind *kind = lockstep::find(plan.freeKinds, id);
        if (!kind)
            return fail(Fault::NoSuchItem, u"kind of entry"_s);
        FreeKind next = *kind;
        set(next);
        return putFreeKind(plan, next, *QRandomGenerator::global());
    });
}

void KindsSection::rename(qsizetype index)
{
    QLineEdit *edit = m_made[index].name;
    if (!edit->isModified())
        return;
    edit->setModified(false);
    change(index, tr("Rename kind %1"),
        [name = edit->text().trimmed()](FreeKind &kind) { kind.name = name; });
}

void KindsSection::remove(qsizetype index)
{
    const Id<FreeKind> id = m_ids.value(index);
    const FreeKind *now = lockstep::find(plan().freeKinds, id);
    if (now)
        emit wanted(tr("Remove kind %1").arg(now->name),
            [id](const Plan &plan) { return removeFreeKind(plan, id); });
}

void KindsSection::fill()
{
    const QList<FreeKind> kinds = ordered(plan().freeKinds);
    m_ids.clear();
    while (m_made.size() < kinds.size())
        makeRow();
    for (qsizetype i = 0; i < m_made.size(); ++i) {
        Row &row = m_made[i];
        row.line->setVisible(i < kinds.size());
        if (i >= kinds.size())
            continue;
        m_ids.append(kinds[i].id);
        row.swatch->show(kinds[i], snapshot().style);
        showTyped(row.name, kinds[i].name);
        row.name->setMinimumHeight(snapshot().style.px(28));
        showChosen(row.colour, int(kinds[i].colour));
        showChosen(row.pattern, int(kinds[i].pattern));
    }
}

} // namespace lockstep
