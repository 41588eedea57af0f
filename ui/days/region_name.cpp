// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/region_name.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Country {
    QStringView code;
    const char *name;
};
constexpr Country kCountries[] = {
    { u"AT", QT_TRANSLATE_NOOP("lockstep::countries", "Austria") },
    { u"AU", QT_TRANSLATE_NOOP("lockstep::countries", "Australia") },
    { u"BE", QT_TRANSLATE_NOOP("lockstep::countries", "Belgium") },
    { u"CA", QT_TRANSLATE_NOOP("lockstep::countries", "Canada") },
    { u"CH", QT_TRANSLATE_NOOP("lockstep::countries", "Switzerland") },
    { u"CZ", QT_TRANSLATE_NOOP("lockstep::countries", "Czechia") },
    { u"DE", QT_TRANSLATE_NOOP("lockstep::countries", "Germany") },
    { u"DK", QT_TRANSLATE_NOOP("lockstep::countries", "Denmark") },
    { u"ES", QT_TRANSLATE_NOOP("lockstep::countries", "Spain") },
    { u"FI", QT_TRANSLATE_NOOP("lockstep::countries", "Finland") },
    { u"FR", QT_TRANSLATE_NOOP("lockstep::countries", "France") },
    { u"GB", QT_TRANSLATE_NOOP("lockstep::countries", "United Kingdom") },
    { u"IE", QT_TRANSLATE_NOOP("lockstep::countries", "Ireland") },
    { u"IT", QT_TRANSLATE_NOOP("lockstep::countries", "Italy") },
    { u"JP", QT_TRANSLATE_NOOP("lockstep::countries", "Japan") },
    { u"LU", QT_TRANSLATE_NOOP("lockstep::countries", "Luxembourg") },
    { u"NL", QT_TRANSLATE_NOOP("lockstep::countries", "Netherlands") },
    { u"NO", QT_TRANSLATE_NOOP("lockstep::countries", "Norway") },
    { u"PL", QT_TRANSLATE_NOOP("lockstep::countries", "Poland") },
    { u"PT", QT_TRANSLATE_NOOP("lockstep::countries", "Portugal") },
    { u"SE", QT_TRANSLATE_NOOP("lockstep::countries", "Sweden") },
    { u"US", QT_TRANSLATE_NOOP("lockstep::countries", "United States") },
};

QString countryName(const QString &code)
{
    for (const Country &country : kCountries) {
        if (country.code == code)
            return QCoreApplication::translate("lockstep::countries", country.name);
    }
    return code;
}

} // namespace

QString regionName(const QString &code)
{
    const QString country = countryName(code.section(u'-', 0, 0));
    const QString part = code.section(u'-', 1);
    return part.isEmpty() ? country : country + u" · "_s + part;
}

} // namespace lockstep
