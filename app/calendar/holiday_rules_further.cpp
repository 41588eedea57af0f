// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Sources: the holiday laws of each country, as of 2026.
#include "app/calendar/holiday_rules.h"

#include <Qt>

#include <array>

namespace lockstep {

namespace {

constexpr auto kFurther = std::to_array<HolidayRule>({
    // Belgium.
    { u" BE ", u"Nouvel An", DayRule::Fixed, 1, 1 },
    { u" BE ", u"Lundi de Pâques", DayRule::Easter, 0, 1 },
    { u" BE ", u"Fête du Travail", DayRule::Fixed, 5, 1 },
    { u" BE ", u"Ascension", DayRule::Easter, 0, 39 },
    { u" BE ", u"Lundi de Pentecôte", DayRule::Easter, 0, 50 },
    { u" BE ", u"Fête nationale", DayRule::Fixed, 7, 21 },
    { u" BE ", u"Assomption", DayRule::Fixed, 8, 15 },
    { u" BE ", u"Toussaint", DayRule::Fixed, 11, 1 },
    { u" BE ", u"Armistice", DayRule::Fixed, 11, 11 },
    { u" BE ", u"Noël", DayRule::Fixed, 12, 25 },
    // Luxembourg.
    { u" LU ", u"Neijoerschdag", DayRule::Fixed, 1, 1 },
    { u" LU ", u"Ouschterméindeg", DayRule::Easter, 0, 1 },
    { u" LU ", u"Dag vun der Aarbecht", DayRule::Fixed, 5, 1 },
    { u" LU ", u"Europadag", DayRule::Fixed, 5, 9, 0, InLieu::Nothing, 2019 },
    { u" LU ", u"Christi Himmelfaart", DayRule::Easter, 0, 39 },
    { u" LU ", u"Péngschtméindeg", DayRule::Easter, 0, 50 },
    { u" LU ", u"Nationalfeierdag", DayRule::Fixed, 6, 23 },
    { u" LU ", u"Mariä Himmelfaart", DayRule::Fixed, 8, 15 },
    { u" LU ", u"Allerhellgen", DayRule::Fixed, 11, 1 },
    { u" LU ", u"Chrëschtdag", DayRule::Fixed, 12, 25 },
    { u" LU ", u"Stiefesdag", DayRule::Fixed, 12, 26 },
    // Denmark.
    { u" DK ", u"Nytårsdag", DayRule::Fixed, 1, 1 },
    { u" DK ", u"Skærtorsdag", DayRule::Easter, 0, -3 },
    { u" DK ", u"Langfredag", DayRule::Easter, 0, -2 },
    { u" DK ", u"Påskedag", DayRule::Easter },
    { u" DK ", u"2. påskedag", DayRule::Easter, 0, 1 },
    { u" DK ", u"Kristi himmelfartsdag", DayRule::Easter, 0, 39 },
    { u" DK ", u"Pinsedag", DayRule::Easter, 0, 49 },
    { u" DK ", u"2. pinsedag", DayRule::Easter, 0, 50 },
    { u" DK ", u"Juledag", DayRule::Fixed, 12, 25 },
    { u" DK ", u"2. juledag", DayRule::Fixed, 12, 26 },
    // Norway.
    { u" NO ", u"Første nyttårsdag", DayRule::Fixed, 1, 1 },
    { u" NO ", u"Skjærtorsdag", DayRule::Easter, 0, -3 },
    { u" NO ", u"Langfredag", DayRule::Easter, 0, -2 },
    { u" NO ", u"Første påskedag", DayRule::Easter },
    { u" NO ", u"Andre påskedag", DayRule::Easter, 0, 1 },
    { u" NO ", u"Arbeidernes dag", DayRule::Fixed, 5, 1 },
    { u" NO ", u"Grunnlovsdagen", DayRule::Fixed, 5, 17 },
    { u" NO ", u"Kristi himmelfartsdag", DayRule::Easter, 0, 39 },
    { u" NO ", u"Første pinsedag", DayRule::Easter, 0, 49 },
    { u" NO ", u"Andre pinsedag", DayRule::Easter, 0, 50 },
    { u" NO ", u"Første juledag", DayRule::Fixed, 12, 25 },
    { u" NO ", u"Andre juledag", DayRule::Fixed, 12, 26 },
    // Sweden.
    { u" SE ", u"Nyårsdagen", DayRule::Fixed, 1, 1 },
    { u" SE ", u"Trettondedag jul", DayRule::Fixed, 1, 6 },
    { u" SE ", u"Långfredagen", DayRule::Easter, 0, -2 },
    { u" SE ", u"Påskdagen", DayRule::Easter },
    { u" SE ", u"Annandag påsk", DayRule::Easter, 0, 1 },
    { u" SE ", u"Första maj", DayRule::Fixed, 5, 1 },
    { u" SE ", u"Kristi himmelsfärdsdag", DayRule::Easter, 0, 39 },
    { u" SE ", u"Pingstdagen", DayRule::Easter, 0, 49 },
    { u" SE ", u"Sveriges nationaldag", DayRule::Fixed, 6, 6, 0, InLieu::Nothing, 2005 },
    { u" SE ", u"Midsommardagen", DayRule::OnOrBefore, 6, 26, Qt::Saturday },
    { u" SE ", u"Alla helgons dag", DayRule::OnOrBefore, 11, 6, Qt::Saturday },
    { u" SE ", u"Juldagen", DayRule::Fixed, 12, 25 },
    { u" SE ", u"Annandag jul", DayRule::Fixed, 12, 26 },
    // Finland.
    { u" FI ", u"Uudenvuodenpäivä", DayRule::Fixed, 1, 1 },
    { u" FI ", u"Loppiainen", DayRule::Fixed, 1, 6 },
    { u" FI ", u"Pitkäperjantai", DayRule::Easter, 0, -2 },
    { u" FI ", u"Pääsiäispäivä", DayRule::Easter },
    { u" FI ", u"Toinen pääsiäispäivä", DayRule::Easter, 0, 1 },
    { u" FI ", u"Vappu", DayRule::Fixed, 5, 1 },
    { u" FI ", u"Helatorstai", DayRule::Easter, 0, 39 },
    { u" FI ", u"Helluntaipäivä", DayRule::Easter, 0, 49 },
    { u" FI ", u"Juhannuspäivä", DayRule::OnOrBefore, 6, 26, Qt::Saturday },
    { u" FI ", u"Pyhäinpäivä", DayRule::OnOrBefore, 11, 6, Qt::Saturday },
    { u" FI ", u"Itsenäisyyspäivä", DayRule::Fixed, 12, 6 },
    { u" FI ", u"Joulupäivä", DayRule::Fixed, 12, 25 },
    { u" FI ", u"Tapaninpäivä", DayRule::Fixed, 12, 26 },
    // Poland.
    { u" PL ", u"Nowy Rok", DayRule::Fixed, 1, 1 },
    { u" PL ", u"Trzech Króli", DayRule::Fixed, 1, 6, 0, InLieu::Nothing, 2011 },
    { u" PL ", u"Wielkanoc", DayRule::Easter },
    { u" PL ", u"Poniedziałek Wielkanocny", DayRule::Easter, 0, 1 },
    { u" PL ", u"Święto Pracy", DayRule::Fixed, 5, 1 },
    { u" PL ", u"Święto Konstytucji 3 Maja", DayRule::Fixed, 5, 3 },
    { u" PL ", u"Zielone Świątki", DayRule::Easter, 0, 49 },
    { u" PL ", u"Boże Ciało", DayRule::Easter, 0, 60 },
    { u" PL ", u"Wniebowzięcie NMP", DayRule::Fixed, 8, 15 },
    { u" PL ", u"Wszystkich Świętych", DayRule::Fixed, 11, 1 },
    { u" PL ", u"Święto Niepodległości", DayRule::Fixed, 11, 11 },
    { u" PL ", u"Wigilia", DayRule::Fixed, 12, 24, 0, InLieu::Nothing, 2025 },
    { u" PL ", u"Boże Narodzenie", DayRule::Fixed, 12, 25 },
    { u" PL ", u"Drugi dzień świąt", DayRule::Fixed, 12, 26 },
    // Czechia.
    { u" CZ ", u"Nový rok", DayRule::Fixed, 1, 1 },
    { u" CZ ", u"Velký pátek", DayRule::Easter, 0, -2, 0, InLieu::Nothing, 2016 },
    { u" CZ ", u"Velikonoční pondělí", DayRule::Easter, 0, 1 },
    { u" CZ ", u"Svátek práce", DayRule::Fixed, 5, 1 },
    { u" CZ ", u"Den vítězství", DayRule::Fixed, 5, 8 },
    { u" CZ ", u"Cyril a Metoděj", DayRule::Fixed, 7, 5 },
    { u" CZ ", u"Mistr Jan Hus", DayRule::Fixed, 7, 6 },
    { u" CZ ", u"Den české státnosti", DayRule::Fixed, 9, 28 },
    { u" CZ ", u"Vznik Československa", DayRule::Fixed, 10, 28 },
    { u" CZ ", u"Den boje za svobodu a demokracii", DayRule::Fixed, 11, 17 },
    { u" CZ ", u"Štědrý den", DayRule::Fixed, 12, 24 },
    { u" CZ ", u"1. svátek vánoční", DayRule::Fixed, 12, 25 },
    { u" CZ ", u"2. svátek vánoční", DayRule::Fixed, 12, 26 },
    // Portugal.
    { u" PT ", u"Ano Novo", DayRule::Fixed, 1, 1 },
    { u" PT ", u"Sexta-feira Santa", DayRule::Easter, 0, -2 },
    { u" PT ", u"Páscoa", DayRule::Easter },
    { u" PT ", u"Dia da Liberdade", DayRule::Fixed, 4, 25 },
    { u" PT ", u"Dia do Trabalhador", DayRule::Fixed, 5, 1 },
    { u" PT ", u"Corpo de Deus", DayRule::Easter, 0, 60 },
    { u" PT ", u"Dia de Portugal", DayRule::Fixed, 6, 10 },
    { u" PT ", u"Assunção", DayRule::Fixed, 8, 15 },
    { u" PT ", u"Implantação da República", DayRule::Fixed, 10, 5 },
    { u" PT ", u"Todos os Santos", DayRule::Fixed, 11, 1 },
    { u" PT ", u"Restauração da Independência", DayRule::Fixed, 12, 1 },
    { u" PT ", u"Imaculada Conceição", DayRule::Fixed, 12, 8 },
    { u" PT ", u"Natal", DayRule::Fixed, 12, 25 },
});

} // namespace

std::span<const HolidayRule> furtherHolidayRules()
{
    return kFurther;
}

} // namespace lockstep
