// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_inputs.h"

#include "app/funnel/definitions.h"
#include "app/funnel/step_edits.h"
#include "ui/funnel/curve_chart.h"
#include "ui/funnel/definition_panel.h"
#include "ui/shared/calm_choice.h"
#include "ui/shared/spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

StageInputs::StageInputs(const FaceLinks &links, QWidget *parent)
    : ScrollPage(tr("Inputs of the stage"), parent)
    , m_links(links)
{
    setObjectName(u"stageInputs"_s);
    auto *grid = new QGridLayout(page());
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (const auto &field : stageFields()) {
        addRow(grid, field);
        if (field.objectName == "stageExitCriteria"_L1)
            addVersions(grid);
    }
    addPlaces(grid);
    addHead(grid, tr("The way on"));
    for (const auto &field : stepFields()) {
        addRow(grid, field);
        if (field.objectName == "lagCurve"_L1)
            addCurve(grid);
    }
    for (const auto &field : skipFields())
        addRow(grid, field);
    addHead(grid, tr("The stream's inputs"));
    for (const auto &field : streamFields())
        addRow(grid, field);
    m_hint = new QLabel(
        tr("Choose a market and a channel above: what its stream states for itself stands here."),
        page());
    m_hint->setObjectName(u"inputsHint"_s);
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
}

void StageInputs::addHead(QGridLayout *grid, const QString &text)
{
    auto *head = new QLabel(text, page());
    grid->addWidget(head, grid->rowCount(), 0, 1, 2);
    m_heads << head;
}

void StageInputs::addRow(QGridLayout *grid, const StageField &field)
{
    const auto index = m_rows.size();
    Row row { field, new QLabel(field.label, page()) };
    row.label->setWordWrap(true);
    QWidget *input = nullptr;
    if (field.choices) {
        input = row.box = new CalmChoice(page());
        row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.box->setMinimumContentsLength(6);
        connect(row.box, &QComboBox::activated, this,
            [this, index](int choice) { chosen(index, choice); });
    } else {
        input = row.edit = new QLineEdit(page());
        connect(row.edit, &QLineEdit::editingFinished, this, [this, index] { typed(index); });
        if (field.whileEmpty)
            connect(row.edit, &QLineEdit::textEdited, this, [this, index] { hint(index); });
        if (field.nudge)
            row.edit->installEventFilter(this);
    }
    input->setObjectName(field.objectName);
    input->setAccessibleName(field.label);
    input->setAccessibleDescription(explanation(field));
    row.label->setToolTip(input->accessibleDescription());
    row.label->setBuddy(input);
    const int at = grid->rowCount();
    grid->addWidget(row.label, at, 0);
    grid->addWidget(input, at, 1);
    m_rows << row;
}

QPushButton *StageInputs::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, page());
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    m_buttons << button;
    return button;
}

/// Below the same in figures.
void StageInputs::addCurve(QGridLayout *grid)
{
    m_curve = new CurveChart(page());
    grid->addWidget(m_curve, grid->rowCount(), 0, 1, 2);
    const auto changed = [this](const LagCurve &wanted) -> Result<Plan> {
        const auto at = scope();
        if (!at || !at->lags)
            return fail(Fault::NoSuchItem, u"step"_s);
        return setLagCurve(at->plan, at->lags->id, wanted);
    };
    connect(m_curve, &CurveChart::pulledTo, this,
        [this, changed](const LagCurve &wanted) { m_links.preview(changed(wanted)); });
    connect(m_curve, &CurveChart::settledAt, this, [this, changed](const LagCurve &wanted) {
        const auto at = scope();
        m_links.apply(tr("Change when people go on from %1").arg(at ? at->stage.name : QString()),
            changed(wanted));
    });
    connect(m_curve, &CurveChart::cancelled, this, [this] { m_links.document.cancel(); });
}

/// Below the texts that they are of.
void StageInputs::addVersions(QGridLayout *grid)
{
    m_versions = new DefinitionPanel(page());
    grid->addWidget(m_versions, grid->rowCount(), 0, 1, 2);
    connect(m_versions, &DefinitionPanel::keepWanted, this, [this](const QString &note) {
        if (const auto at = scope())
            m_links.apply(tr("Keep the definition of %1").arg(at->stage.name),
                keepDefinition(at->plan, m_stage, m_links.document.now().toLocalTime().date(), note,
                    *QRandomGenerator::global()));
    });
}

void StageInputs::addPlaces(QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *before = addButton(u"addStageBefore"_s, tr("Add a stage before"));
    auto *earlier = addButton(u"moveStageEarlier"_s, tr("Move earlier"));
    auto *later = addButton(u"moveStageLater"_s, tr("Move later"));
    auto *remove = addButton(u"removeStage"_s, tr("Remove"));
    grid->addWidget(earlier, row, 0);
    grid->addWidget(later, row, 1);
    grid->addWidget(before, row + 1, 1);
    grid->addWidget(remove, row + 1, 0);
    connect(before, &QPushButton::clicked, this, &StageInputs::insert);
    connect(earlier, &QPushButton::clicked, this, [this] { shift(-1); });
    connect(later, &QPushButton::clicked, this, [this] { shift(1); });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const auto at = scope())
            m_links.apply(tr("Remove %1").arg(at->stage.name), removeStage(at->plan, m_stage));
    });
}

/// Where several streams are looked at, the ones that differ are not there.
void StageInputs::enter(const QString &input)
{
    for (const auto &row : std::as_const(m_rows)) {
        auto *widget = row.edit ? static_cast<QWidget *>(row.edit) : row.box;
        if (row.field.objectName != input)
            continue;
        page()->layout()->activate();
        auto *there = widget->isHidden() ? static_cast<QWidget *>(this) : widget;
        there->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(widget->isHidden() ? m_hint : widget);
    }
}

std::optional<StageScope> StageInputs::scope() const
{
    const auto &plan = m_links.document.committed();
    const auto *stage = lockstep::find(plan.stages, m_stage);
    if (!stage)
        return {};
    return stageScope(plan, m_snapshot.format, *stage, m_stream);
}

int StageInputs::place() const
{
    const auto stages = ordered(m_links.document.committed().stages);
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == m_stage)
            return i;
    }
    return -1;
}

void StageInputs::show(const Snapshot &snapshot, Id<Stage> stage, Id<Stream> stream)
{
    const bool isOther = stage != m_stage || stream != m_stream;
    for (const auto &row : std::as_const(m_rows)) {
        if (isOther && row.edit && row.edit->isModified())
            row.edit->setModified(false); // it was meant for what was selected before
    }
    m_snapshot = snapshot;
    m_stage = stage;
    m_stream = stream;
    const auto at = scope();
    if (!at)
        return;
    const auto &style = snapshot.style;
    auto *grid = static_cast<QGridLayout *>(page()->layout());
    setSpacing(*grid, style.px(8), style.px(4));
    // The fields are the committed plan's: while something is dragged, none of them changes.
    const bool isAsked = isOther || !m_links.document.isPreview();
    for (const auto &row : std::as_const(m_rows))
        fill(row, *at, isAsked);
    m_versions->show(at->plan, at->stage, style, snapshot.format);
    for (auto *head : std::as_const(m_heads)) {
        head->setFont(style.font(TextRole::Caption, QFont::DemiBold));
        head->setVisible(at->stream && (head == m_heads.last() || at->rates));
    }
    m_hint->setHidden(at->stream);
    const auto shown = stageScope(snapshot.plan, snapshot.format, at->stage, stream);
    m_curve->setVisible(shown.lags);
    if (shown.lags)
        m_curve->show(shown.lags->lagCurve, shown.lags->lag, style, snapshot.format);
    m_hint->setFont(style.font(TextRole::Caption));
    for (auto *button : std::as_const(m_buttons))
        button->setFont(style.font(TextRole::Caption));
    const auto last = int(at->plan.stages.size()) - 1;
    m_buttons[1]->setEnabled(place() > 0 && place() < last);
    m_buttons[2]->setEnabled(place() + 1 < last);
    m_buttons[3]->setEnabled(place() < last);
}

/// As soon as it is emptied: what counts then is worked out for empty ones only.
void StageInputs::hint(qsizetype row)
{
    auto *edit = m_rows[row].edit;
    const auto at = scope();
    if (at && edit->text().isEmpty())
        edit->setPlaceholderText(m_rows[row].field.whileEmpty(*at));
}

void StageInputs::fill(const Row &row, const StageScope &at, bool isAsked)
{
    const bool mayBeThere = row.field.of == StageField::Of::Stage
        || (row.field.of == StageField::Of::Stream && at.stream)
        || (row.field.of == StageField::Of::Step && at.rates && at.lags);
    const bool isThere = mayBeThere && (!row.field.isThere || row.field.isThere(at));
    auto *input = row.edit ? static_cast<QWidget *>(row.edit) : row.box;
    row.label->setVisible(isThere);
    input->setVisible(isThere);
    row.label->setFont(m_snapshot.style.font(TextRole::Caption));
    input->setFont(m_snapshot.style.font(TextRole::Caption));
    if (!isThere)
        return;
    if (row.edit) {
        if (!row.edit->hasFocus() || !row.edit->isModified())
            row.edit->setText(row.field.read(at));
        if (row.edit->text().isEmpty() && row.field.whileEmpty && isAsked)
            row.edit->setPlaceholderText(row.field.whileEmpty(at));
        if (!row.edit->hasFocus())
            row.edit->setCursorPosition(0); // long texts read from their beginning
        const auto text = row.edit->text();
        QStringList tip { text.isEmpty() ? row.edit->placeholderText() : text,
            row.edit->accessibleDescription() };
        tip.removeAll(QString());
        row.edit->setToolTip(tip.join(u'\n'));
        return;
    }
    row.box->setToolTip(row.box->accessibleDescription());
    const QSignalBlocker quiet(row.box);
    row.box->clear();
    row.box->addItems(row.field.choices(at));
    row.box->setCurrentIndex(row.field.chosen(at));
}

} // namespace lockstep
