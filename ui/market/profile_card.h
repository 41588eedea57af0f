// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One target market's profile as a card: who they are, what a deal is worth, who has a say, and
// what the plan asks of the market. Asks for changes; makes none.

#include "ui/market/role_list.h"
#include "ui/shared/accessible.h"
#include "ui/shared/agreement_chip.h"

class QGridLayout;
class QLabel;

namespace lockstep {

class ElidedLabel;

enum class ProfileField {
    Name,
    Vertical,
    Region,
    Size,
    Trigger,
    Exclusion,
    DealSize,
    Accounts,
    DealSpread, ///< how far single deals differ from their mean
    WinShare, ///< of the accounts approached, how many can be won
};

class ProfileCard : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ProfileCard(Id<Market> market, QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] LiveLabel *label(ProfileField field) const { return m_values.value(int(field)); }
    [[nodiscard]] bool isFilled() const { return m_shown.has_value(); }
    [[nodiscard]] bool isFaded() const { return m_isFaded; }
    [[nodiscard]] RoleList *roles() const { return m_roles; }
    [[nodiscard]] QAccessible::Role accessibleRole() const override
    {
        return QAccessible::ListItem;
    }
    [[nodiscard]] std::function<void()> accessiblePress() override
    {
        return [this] { emit selectWanted(m_market); };
    }

signals:
    void editWanted(Id<Market> market, ProfileField field);
    void chipClicked(Id<Market> market, Side side);
    void chipMenuWanted(Id<Market> market, Side side, QPoint globalPosition);
    void selectWanted(Id<Market> market); ///< null: none any more
    void removeWanted(Id<Market> market);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addField(ProfileField field, const QString &caption);
    void showFields(const Market &market, const Snapshot &snapshot);
    void showCaptions(const Style &style);
    void showSelected(const Selection &scope);
    [[nodiscard]] QColor ink() const; ///< stands back while another market is selected
    void showAsk(const Snapshot &snapshot);
    void showStanding(const Standing &standing);
    void fitHead(); ///< the name in one line goes before who has not agreed
    void showProfile(const Snapshot &snapshot, const Market &market);

    /// What the profile's words come from: the same again is no work.
    struct Shown {
        Market market;
        QList<BuyerRole> roles; ///< of all markets
        QString locale;
        QString currency;
        bool isFaded = false;
        bool isEnabled = false;
        Style style;
        bool operator==(const Shown &) const = default;
    };

    std::optional<Shown> m_shown;
    std::optional<Standing> m_standing; ///< that is shown
    Id<Market> m_market;
    QHash<int, LiveLabel *> m_values;
    struct Caption {
        QString text;
        LiveLabel *label = nullptr;
    };
    QList<Caption> m_captions;
    QGridLayout *m_grid;
    LiveLabel *m_ask;
    ElidedLabel *m_open; ///< who has not agreed
    AgreementChip *m_chip;
    RemoveButton *m_remove;
    RoleList *m_roles;
    Style m_style;
    bool m_isSelected = false;
    bool m_isFaded = false;
};

/// "50 – 500", "from 50", "up to 500"; empty for any size.
[[nodiscard]] QString sizeText(const Market &market, const Format &format);
/// Sizes back from what people type; nothing when it is not such a range.
struct SizeRange {
    qint64 from = 0;
    qint64 to = 0;
};
[[nodiscard]] std::optional<SizeRange> sizeFrom(const QString &text, const Format &format);

} // namespace lockstep
