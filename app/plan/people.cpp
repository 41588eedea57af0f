// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/people.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

bool isMail(const QString &mail)
{
    static const QString outside = u"<>()[]\",;:\\"_s;
    const auto isInside
        = [](QChar c) { return !c.isSpace() && c.isPrint() && !outside.contains(c); };
    return mail.count(u'@') == 1 && !mail.startsWith(u'@') && !mail.endsWith(u'@')
        && std::all_of(mail.begin(), mail.end(), isInside);
}

Person personFrom(const QString &line)
{
    const QString text = line.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>')) {
        const QString mail = text.mid(open + 1).chopped(1).trimmed();
        const QString name = text.left(open).trimmed();
        if (isMail(mail))
            return { name.isEmpty() ? mail : name, mail };
    }
    return { text, isMail(text) ? text : QString() };
}

Person personFrom(const QString &name, const QString &mail)
{
    Person person = personFrom(name);
    if (!mail.isEmpty())
        person.mail = mail;
    if (person.name.isEmpty())
        person.name = mail;
    return person;
}

Person leaderOf(const Settings &settings, Side side)
{
    return side == Side::Marketing ? personFrom(settings.marketingLeader, settings.marketingMail)
                                   : personFrom(settings.salesLeader, settings.salesMail);
}

Person ownerOf(const Entry &entry, Side side)
{
    return side == Side::Marketing ? personFrom(entry.marketingOwner, entry.marketingMail)
                                   : personFrom(entry.salesOwner, entry.salesMail);
}

QList<Person> participantsOf(const Entry &entry)
{
    QList<Person> people;
    const QStringList lines = entry.participants.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const Person person = personFrom(line); !person.name.isEmpty())
            people.append(person);
    }
    return people;
}

} // namespace lockstep
