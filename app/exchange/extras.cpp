// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/extras.h"

#include "app/base/stable_id.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString escapedName(QString name)
{
    return name.isEmpty() ? u"~2"_s : name.replace(u'~', u"~0"_s).replace(u'.', u"~1"_s);
}

QString unescapedName(QString name)
{
    return name == u"~2" ? QString() : name.replace(u"~1"_s, u"."_s).replace(u"~0"_s, u"~"_s);
}

/// A text that is no JSON (a damaged file) is shown as text rather than lost.
QJsonValue parsed(const QString &json)
{
    const auto list = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return list.size() == 1 ? list.first() : QJsonValue(json);
}

} // namespace

Extra makeExtra(const ExtraPlace &place, const QString &name, const QJsonValue &value)
{
    const auto field = place.prefix + escapedName(name);
    JsonWriter json;
    json.value(value, JsonWriter::Layout::OneLine);
    return { { stableId(QByteArray::number(place.owner) + ' ' + field.toUtf8()) }, place.owner,
        field, QString::fromUtf8(json.json().trimmed()) };
}

ExtraWriter::ExtraWriter(const Plan &plan)
{
    for (const auto &extra : plan.extras)
        m_byOwner[extra.owner].append(extra);
    for (auto &extras : m_byOwner) {
        std::sort(extras.begin(), extras.end(),
            [](const Extra &a, const Extra &b) { return a.field < b.field; });
    }
}

void ExtraWriter::write(JsonWriter &json, const ExtraPlace &place) const
{
    const auto extras = m_byOwner.constFind(place.owner);
    if (extras == m_byOwner.constEnd())
        return;
    for (const auto &extra : *extras) {
        const auto name
            = QStringView(extra.field).sliced(std::min(place.prefix.size(), extra.field.size()));
        if (!extra.field.startsWith(place.prefix) || name.isEmpty() || name.contains(u'.'))
            continue;
        json.key(unescapedName(name.toString()));
        json.value(parsed(extra.json));
    }
}

} // namespace lockstep
