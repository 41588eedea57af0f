// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/gallery.h"

#include "ui/shared/agreement_chip.h"
#include "ui/shared/evidence_tag.h"
#include "ui/shared/headline_number.h"
#include "ui/shared/live_label.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

HeadlineNumber *number(
    const QString &caption, const QString &value, const QColor &colour, const Style &style)
{
    auto *shown = new HeadlineNumber(u"sampleNumber"_s, true);
    shown->show({ caption, value, Gallery::tr("Why, in a sentence."), colour }, style);
    return shown;
}

void hangNumbers(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto &c = style.colours();
    const auto target = [&] { return number(Gallery::tr("Target"), u"24.0 M"_s, c.ink, style); };
    auto *disabled = target();
    disabled->setEnabled(false);
    gallery.addSection(Gallery::tr("Headline number"),
        { { gallery.exhibit(target(), Gallery::tr("normal")),
            gallery.exhibit(target(), Gallery::tr("hovered"), Attention::Hovered),
            gallery.exhibit(target(), Gallery::tr("focused"), Attention::Focused),
            gallery.exhibit(disabled, Gallery::tr("disabled")),
            gallery.exhibit(
                number(Gallery::tr("Gap"), u"−2.2 M"_s, c.bad, style), Gallery::tr("too little")),
            gallery.exhibit(number(Gallery::tr("Agreed"), u"22 of 22"_s, c.good, style),
                Gallery::tr("on plan")),
            gallery.exhibit(
                number(Gallery::tr("Planned"), u"–"_s, c.ink, style), Gallery::tr("missing")),
            gallery.exhibit(number(Gallery::tr("Revenue that rests on guesses"),
                                u"11,234,567 CHF"_s, c.ink, style),
                Gallery::tr("long")) } });
}

EvidenceTag *tag(const QString &value, const Evidence &evidence, const Style &style)
{
    auto *shown = new EvidenceTag;
    shown->show(value, evidence, style);
    return shown;
}

void hangEvidence(Gallery &gallery)
{
    const auto &style = gallery.style();
    const Evidence measured { EvidenceMark::Measured, u"leads.csv"_s, 8000, 842 };
    const Evidence estimated { EvidenceMark::Estimated, Gallery::tr("said in the room"), 0, 0 };
    const Evidence guessed;
    gallery.addSection(Gallery::tr("Evidence"),
        { { gallery.exhibit(tag(u"10.5 %"_s, measured, style), Gallery::tr("measured")),
            gallery.exhibit(tag(u"24 %"_s, estimated, style), Gallery::tr("estimated")),
            gallery.exhibit(tag(u"48 days"_s, guessed, style), Gallery::tr("guessed")),
            gallery.exhibit(tag({}, measured, style), Gallery::tr("mark alone")),
            gallery.exhibit(tag({}, estimated, style), Gallery::tr("mark alone")),
            gallery.exhibit(tag({}, guessed, style), Gallery::tr("mark alone")),
            gallery.exhibit(
                tag(u"24 %"_s, guessed, style), Gallery::tr("focused"), Attention::Focused),
            gallery.exhibit(tag(u"124,500,000 EUR"_s, guessed, style), Gallery::tr("long")) } });
}

Voice voice(Stand stand, bool isVoid = false)
{
    Voice said;
    said.stand = stand;
    said.isVoid = isVoid;
    if (isVoid)
        said.changes = { u"20 % → 22 %"_s };
    return said;
}

AgreementChip *chip(const Voice &marketing, const Voice &sales, const Style &style)
{
    auto *shown = new AgreementChip;
    shown->show(
        { { ItemKind::Clause, 1, Gallery::tr("Follow up in a day"), {} }, marketing, sales },
        style);
    return shown;
}

void hangAgreement(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto both = [&](const QString &name, const Voice &said) {
        return gallery.exhibit(chip(said, said, style), name);
    };
    const auto yes = voice(Stand::Agreed);
    const auto no = voice(Stand::Disputed);
    auto *disabled = chip(yes, voice(Stand::Open), style);
    disabled->setEnabled(false);
    gallery.addSection(Gallery::tr("Agreement"),
        { { both(Gallery::tr("open"), voice(Stand::Open)), both(Gallery::tr("agreed"), yes),
              both(Gallery::tr("with reservation"), voice(Stand::AgreedWithReservation)),
              both(Gallery::tr("disputed"), no), both(Gallery::tr("parked"), voice(Stand::Parked)),
              both(Gallery::tr("changed since"), voice(Stand::Agreed, true)) },
            { gallery.exhibit(chip(yes, voice(Stand::Open), style), Gallery::tr("one agreed")),
                gallery.exhibit(chip(yes, no, style), Gallery::tr("one disputes")),
                gallery.exhibit(
                    chip(voice(Stand::Agreed, true), yes, style), Gallery::tr("one to say again")),
                gallery.exhibit(chip(yes, yes, style), Gallery::tr("hovered"), Attention::Hovered),
                gallery.exhibit(chip(yes, no, style), Gallery::tr("focused"), Attention::Focused),
                gallery.exhibit(disabled, Gallery::tr("disabled")) } });
}

LiveLabel *live(const LiveText &text, const Style &style)
{
    auto *shown = new LiveLabel(TextRole::Body);
    shown->show(text, Gallery::tr("Nothing promised yet"), style);
    shown->setFixedWidth(style.px(280));
    return shown;
}

void hangLiveText(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto clause = [](const QString &figure, bool isError) {
        LiveText text;
        text.parts.append({ Gallery::tr("Marketing hands over "), {}, false });
        text.parts.append({ figure, u"leads"_s, isError });
        text.parts.append({ Gallery::tr(" qualified leads each month."), {}, false });
        return text;
    };
    const auto known = clause(u"142"_s, false);
    gallery.addSection(Gallery::tr("Live text"),
        { { gallery.exhibit(live(known, style), Gallery::tr("normal")),
            gallery.exhibit(live(known, style), Gallery::tr("focused"), Attention::Focused),
            gallery.exhibit(live(clause(u"{leads}"_s, true), style), Gallery::tr("unknown figure")),
            gallery.exhibit(live({}, style), Gallery::tr("empty")) } });
}

} // namespace

void hangFigures(Gallery &gallery)
{
    hangNumbers(gallery);
    hangEvidence(gallery);
    hangAgreement(gallery);
    hangLiveText(gallery);
}

} // namespace lockstep
