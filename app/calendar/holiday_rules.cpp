// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Sources: the holiday laws of each country, as of 2026.
#include "app/calendar/holiday_rules.h"

#include <Qt>

#include <array>
#include <vector>

namespace lockstep {

namespace {

// A region's code with "!" is for that one alone, not for those within it.
constexpr auto kRules = std::to_array<HolidayRule>({
    // Germany.
    { u" DE ", u"Neujahr", DayRule::Fixed, 1, 1 },
    { u" DE-BW DE-BY DE-ST ", u"Heilige Drei Könige", DayRule::Fixed, 1, 6 },
    { u" DE-BE ", u"Frauentag", DayRule::Fixed, 3, 8, 0, InLieu::Nothing, 2019 },
    { u" DE-MV ", u"Frauentag", DayRule::Fixed, 3, 8, 0, InLieu::Nothing, 2023 },
    { u" DE ", u"Karfreitag", DayRule::Easter, 0, -2 },
    { u" DE-BB ", u"Ostersonntag", DayRule::Easter },
    { u" DE ", u"Ostermontag", DayRule::Easter, 0, 1 },
    { u" DE ", u"Tag der Arbeit", DayRule::Fixed, 5, 1 },
    { u" DE ", u"Christi Himmelfahrt", DayRule::Easter, 0, 39 },
    { u" DE-BB ", u"Pfingstsonntag", DayRule::Easter, 0, 49 },
    { u" DE ", u"Pfingstmontag", DayRule::Easter, 0, 50 },
    { u" DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL ", u"Fronleichnam", DayRule::Easter, 0, 60 },
    { u" DE-BY DE-SL ", u"Mariä Himmelfahrt", DayRule::Fixed, 8, 15 },
    { u" DE-TH ", u"Weltkindertag", DayRule::Fixed, 9, 20, 0, InLieu::Nothing, 2019 },
    { u" DE ", u"Tag der Deutschen Einheit", DayRule::Fixed, 10, 3, 0, InLieu::Nothing, 1990 },
    { u" DE-BB DE-MV DE-SN DE-ST DE-TH ", u"Reformationstag", DayRule::Fixed, 10, 31 },
    { u" DE-HB DE-HH DE-NI DE-SH ", u"Reformationstag", DayRule::Fixed, 10, 31, 0, InLieu::Nothing,
        2018 },
    { u" DE-BW DE-BY DE-NW DE-RP DE-SL ", u"Allerheiligen", DayRule::Fixed, 11, 1 },
    { u" DE-SN ", u"Buß- und Bettag", DayRule::OnOrBefore, 11, 22, Qt::Wednesday },
    { u" DE ", u"Erster Weihnachtstag", DayRule::Fixed, 12, 25 },
    { u" DE ", u"Zweiter Weihnachtstag", DayRule::Fixed, 12, 26 },
    // Austria.
    { u" AT ", u"Neujahr", DayRule::Fixed, 1, 1 },
    { u" AT ", u"Heilige Drei Könige", DayRule::Fixed, 1, 6 },
    { u" AT ", u"Ostermontag", DayRule::Easter, 0, 1 },
    { u" AT ", u"Staatsfeiertag", DayRule::Fixed, 5, 1 },
    { u" AT ", u"Christi Himmelfahrt", DayRule::Easter, 0, 39 },
    { u" AT ", u"Pfingstmontag", DayRule::Easter, 0, 50 },
    { u" AT ", u"Fronleichnam", DayRule::Easter, 0, 60 },
    { u" AT ", u"Mariä Himmelfahrt", DayRule::Fixed, 8, 15 },
    { u" AT ", u"Nationalfeiertag", DayRule::Fixed, 10, 26 },
    { u" AT ", u"Allerheiligen", DayRule::Fixed, 11, 1 },
    { u" AT ", u"Mariä Empfängnis", DayRule::Fixed, 12, 8 },
    { u" AT ", u"Christtag", DayRule::Fixed, 12, 25 },
    { u" AT ", u"Stefanitag", DayRule::Fixed, 12, 26 },
    // Switzerland: what all cantons share, and Zurich.
    { u" CH ", u"Neujahr", DayRule::Fixed, 1, 1 },
    { u" CH-ZH ", u"Karfreitag", DayRule::Easter, 0, -2 },
    { u" CH-ZH ", u"Ostermontag", DayRule::Easter, 0, 1 },
    { u" CH-ZH ", u"Tag der Arbeit", DayRule::Fixed, 5, 1 },
    { u" CH ", u"Auffahrt", DayRule::Easter, 0, 39 },
    { u" CH-ZH ", u"Pfingstmontag", DayRule::Easter, 0, 50 },
    { u" CH ", u"Bundesfeier", DayRule::Fixed, 8, 1 },
    { u" CH ", u"Weihnachten", DayRule::Fixed, 12, 25 },
    { u" CH-ZH ", u"Stephanstag", DayRule::Fixed, 12, 26 },
    // France.
    { u" FR ", u"Jour de l’an", DayRule::Fixed, 1, 1 },
    { u" FR ", u"Lundi de Pâques", DayRule::Easter, 0, 1 },
    { u" FR ", u"Fête du Travail", DayRule::Fixed, 5, 1 },
    { u" FR ", u"Victoire 1945", DayRule::Fixed, 5, 8 },
    { u" FR ", u"Ascension", DayRule::Easter, 0, 39 },
    { u" FR ", u"Lundi de Pentecôte", DayRule::Easter, 0, 50 },
    { u" FR ", u"Fête nationale", DayRule::Fixed, 7, 14 },
    { u" FR ", u"Assomption", DayRule::Fixed, 8, 15 },
    { u" FR ", u"Toussaint", DayRule::Fixed, 11, 1 },
    { u" FR ", u"Armistice 1918", DayRule::Fixed, 11, 11 },
    { u" FR ", u"Noël", DayRule::Fixed, 12, 25 },
    // Italy.
    { u" IT ", u"Capodanno", DayRule::Fixed, 1, 1 },
    { u" IT ", u"Epifania", DayRule::Fixed, 1, 6 },
    { u" IT ", u"Pasqua", DayRule::Easter },
    { u" IT ", u"Lunedì dell’Angelo", DayRule::Easter, 0, 1 },
    { u" IT ", u"Liberazione", DayRule::Fixed, 4, 25 },
    { u" IT ", u"Festa del Lavoro", DayRule::Fixed, 5, 1 },
    { u" IT ", u"Festa della Repubblica", DayRule::Fixed, 6, 2 },
    { u" IT ", u"Ferragosto", DayRule::Fixed, 8, 15 },
    { u" IT ", u"San Francesco d’Assisi", DayRule::Fixed, 10, 4, 0, InLieu::Nothing, 2026 },
    { u" IT ", u"Ognissanti", DayRule::Fixed, 11, 1 },
    { u" IT ", u"Immacolata Concezione", DayRule::Fixed, 12, 8 },
    { u" IT ", u"Natale", DayRule::Fixed, 12, 25 },
    { u" IT ", u"Santo Stefano", DayRule::Fixed, 12, 26 },
    // Spain: what the whole country shares.
    { u" ES ", u"Año Nuevo", DayRule::Fixed, 1, 1 },
    { u" ES ", u"Epifanía del Señor", DayRule::Fixed, 1, 6 },
    { u" ES ", u"Viernes Santo", DayRule::Easter, 0, -2 },
    { u" ES ", u"Fiesta del Trabajo", DayRule::Fixed, 5, 1 },
    { u" ES ", u"Asunción de la Virgen", DayRule::Fixed, 8, 15 },
    { u" ES ", u"Fiesta Nacional", DayRule::Fixed, 10, 12 },
    { u" ES ", u"Todos los Santos", DayRule::Fixed, 11, 1 },
    { u" ES ", u"Día de la Constitución", DayRule::Fixed, 12, 6 },
    { u" ES ", u"Inmaculada Concepción", DayRule::Fixed, 12, 8 },
    { u" ES ", u"Navidad", DayRule::Fixed, 12, 25 },
    // Netherlands.
    { u" NL ", u"Nieuwjaarsdag", DayRule::Fixed, 1, 1 },
    { u" NL ", u"Eerste paasdag", DayRule::Easter },
    { u" NL ", u"Tweede paasdag", DayRule::Easter, 0, 1 },
    { u" NL ", u"Koningsdag", DayRule::King, 0, 0, 0, InLieu::Nothing, 2014 },
    { u" NL ", u"Bevrijdingsdag", DayRule::Fixed, 5, 5, 0, InLieu::Nothing, 1990, 5 },
    { u" NL ", u"Hemelvaartsdag", DayRule::Easter, 0, 39 },
    { u" NL ", u"Eerste pinksterdag", DayRule::Easter, 0, 49 },
    { u" NL ", u"Tweede pinksterdag", DayRule::Easter, 0, 50 },
    { u" NL ", u"Eerste kerstdag", DayRule::Fixed, 12, 25 },
    { u" NL ", u"Tweede kerstdag", DayRule::Fixed, 12, 26 },
    // United Kingdom: GB is England and Wales.
    { u" GB ", u"New Year’s Day", DayRule::Fixed, 1, 1, 0, InLieu::Next },
    { u" GB-SCT ", u"2 January", DayRule::Fixed, 1, 2, 0, InLieu::Next },
    { u" GB-NIR ", u"St Patrick’s Day", DayRule::Fixed, 3, 17, 0, InLieu::Next },
    { u" GB ", u"Good Friday", DayRule::Easter, 0, -2 },
    { u" GB! GB-NIR ", u"Easter Monday", DayRule::Easter, 0, 1 },
    { u" GB ", u"Early May bank holiday", DayRule::Nth, 5, 1, Qt::Monday },
    { u" GB ", u"Spring bank holiday", DayRule::Nth, 5, -1, Qt::Monday },
    { u" GB-NIR ", u"Battle of the Boyne", DayRule::Fixed, 7, 12, 0, InLieu::Next },
    { u" GB-SCT ", u"Summer bank holiday", DayRule::Nth, 8, 1, Qt::Monday },
    { u" GB! GB-NIR ", u"Summer bank holiday", DayRule::Nth, 8, -1, Qt::Monday },
    { u" GB-SCT ", u"St Andrew’s Day", DayRule::Fixed, 11, 30, 0, InLieu::Next },
    { u" GB ", u"Christmas Day", DayRule::Fixed, 12, 25, 0, InLieu::Next },
    { u" GB ", u"Boxing Day", DayRule::Fixed, 12, 26, 0, InLieu::Next },
    // Ireland.
    { u" IE ", u"New Year’s Day", DayRule::Fixed, 1, 1 },
    { u" IE ", u"St Brigid’s Day", DayRule::Brigid, 0, 0, 0, InLieu::Nothing, 2023 },
    { u" IE ", u"St Patrick’s Day", DayRule::Fixed, 3, 17 },
    { u" IE ", u"Easter Monday", DayRule::Easter, 0, 1 },
    { u" IE ", u"May holiday", DayRule::Nth, 5, 1, Qt::Monday },
    { u" IE ", u"June holiday", DayRule::Nth, 6, 1, Qt::Monday },
    { u" IE ", u"August holiday", DayRule::Nth, 8, 1, Qt::Monday },
    { u" IE ", u"October holiday", DayRule::Nth, 10, -1, Qt::Monday },
    { u" IE ", u"Christmas Day", DayRule::Fixed, 12, 25 },
    { u" IE ", u"St Stephen’s Day", DayRule::Fixed, 12, 26 },
    // United States: federal holidays.
    { u" US ", u"New Year’s Day", DayRule::Fixed, 1, 1, 0, InLieu::Nearest },
    { u" US ", u"Martin Luther King Jr. Day", DayRule::Nth, 1, 3, Qt::Monday, InLieu::Nothing,
        1986 },
    { u" US ", u"Washington’s Birthday", DayRule::Nth, 2, 3, Qt::Monday },
    { u" US ", u"Memorial Day", DayRule::Nth, 5, -1, Qt::Monday },
    { u" US ", u"Juneteenth", DayRule::Fixed, 6, 19, 0, InLieu::Nearest, 2021 },
    { u" US ", u"Independence Day", DayRule::Fixed, 7, 4, 0, InLieu::Nearest },
    { u" US ", u"Labor Day", DayRule::Nth, 9, 1, Qt::Monday },
    { u" US ", u"Columbus Day", DayRule::Nth, 10, 2, Qt::Monday },
    { u" US ", u"Veterans Day", DayRule::Fixed, 11, 11, 0, InLieu::Nearest },
    { u" US ", u"Thanksgiving Day", DayRule::Nth, 11, 4, Qt::Thursday },
    { u" US ", u"Christmas Day", DayRule::Fixed, 12, 25, 0, InLieu::Nearest },
    // Canada: federal holidays.
    { u" CA ", u"New Year’s Day", DayRule::Fixed, 1, 1, 0, InLieu::Next },
    { u" CA ", u"Good Friday", DayRule::Easter, 0, -2 },
    { u" CA ", u"Victoria Day", DayRule::OnOrBefore, 5, 24, Qt::Monday },
    { u" CA ", u"Canada Day", DayRule::Fixed, 7, 1, 0, InLieu::Next },
    { u" CA ", u"Labour Day", DayRule::Nth, 9, 1, Qt::Monday },
    { u" CA ", u"Day for Truth and Reconciliation", DayRule::Fixed, 9, 30, 0, InLieu::Next, 2021 },
    { u" CA ", u"Thanksgiving Day", DayRule::Nth, 10, 2, Qt::Monday },
    { u" CA ", u"Remembrance Day", DayRule::Fixed, 11, 11, 0, InLieu::Next },
    { u" CA ", u"Christmas Day", DayRule::Fixed, 12, 25, 0, InLieu::Next },
    { u" CA ", u"Boxing Day", DayRule::Fixed, 12, 26, 0, InLieu::Next },
    // Australia: what all states share, and New South Wales.
    { u" AU ", u"New Year’s Day", DayRule::Fixed, 1, 1, 0, InLieu::Next },
    { u" AU ", u"Australia Day", DayRule::Fixed, 1, 26, 0, InLieu::Next },
    { u" AU ", u"Good Friday", DayRule::Easter, 0, -2 },
    { u" AU-NSW ", u"Easter Saturday", DayRule::Easter, 0, -1 },
    { u" AU-NSW ", u"Easter Sunday", DayRule::Easter },
    { u" AU ", u"Easter Monday", DayRule::Easter, 0, 1 },
    { u" AU ", u"Anzac Day", DayRule::Fixed, 4, 25 },
    { u" AU-NSW ", u"King’s Birthday", DayRule::Nth, 6, 2, Qt::Monday },
    { u" AU-NSW ", u"Labour Day", DayRule::Nth, 10, 1, Qt::Monday },
    { u" AU ", u"Christmas Day", DayRule::Fixed, 12, 25, 0, InLieu::Next },
    { u" AU ", u"Boxing Day", DayRule::Fixed, 12, 26, 0, InLieu::Next },
    // Japan.
    { u" JP ", u"元日", DayRule::Fixed, 1, 1, 0, InLieu::NextOfSunday },
    { u" JP ", u"成人の日", DayRule::Nth, 1, 2, Qt::Monday },
    { u" JP ", u"建国記念の日", DayRule::Fixed, 2, 11, 0, InLieu::NextOfSunday },
    { u" JP ", u"天皇誕生日", DayRule::Fixed, 2, 23, 0, InLieu::NextOfSunday, 2020 },
    { u" JP ", u"春分の日", DayRule::VernalEquinox, 0, 0, 0, InLieu::NextOfSunday },
    { u" JP ", u"昭和の日", DayRule::Fixed, 4, 29, 0, InLieu::NextOfSunday },
    { u" JP ", u"憲法記念日", DayRule::Fixed, 5, 3, 0, InLieu::NextOfSunday },
    { u" JP ", u"みどりの日", DayRule::Fixed, 5, 4, 0, InLieu::NextOfSunday },
    { u" JP ", u"こどもの日", DayRule::Fixed, 5, 5, 0, InLieu::NextOfSunday },
    { u" JP ", u"海の日", DayRule::Nth, 7, 3, Qt::Monday },
    { u" JP ", u"山の日", DayRule::Fixed, 8, 11, 0, InLieu::NextOfSunday, 2016 },
    { u" JP ", u"敬老の日", DayRule::Nth, 9, 3, Qt::Monday },
    { u" JP ", u"秋分の日", DayRule::AutumnalEquinox, 0, 0, 0, InLieu::NextOfSunday },
    { u" JP ", u"スポーツの日", DayRule::Nth, 10, 2, Qt::Monday },
    { u" JP ", u"文化の日", DayRule::Fixed, 11, 3, 0, InLieu::NextOfSunday },
    { u" JP ", u"勤労感謝の日", DayRule::Fixed, 11, 23, 0, InLieu::NextOfSunday },
});

} // namespace

std::span<const HolidayRule> holidayRules()
{
    static const std::vector<HolidayRule> all = [] {
        const auto further = furtherHolidayRules();
        std::vector<HolidayRule> rules(kRules.begin(), kRules.end());
        rules.insert(rules.end(), further.begin(), further.end());
        return rules;
    }();
    return all;
}

} // namespace lockstep
