// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/json_edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::test {

using namespace Qt::StringLiterals;

static QJsonValue changed(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const auto rest = path.sliced(1);
    if (json.isArray()) {
        auto list = json.toArray();
        const auto index = path.first().toLongLong();
        if (index == list.size())
            list.append(QJsonValue());
        list[index] = changed(list.at(index), rest, value);
        return list;
    }
    auto object = json.toObject();
    object[path.first()] = changed(object[path.first()], rest, value);
    return object;
}

QByteArray withValue(const QByteArray &json, const QString &path, const QJsonValue &value)
{
    const auto steps = path.split(u'/').sliced(1);
    const auto root = QJsonDocument::fromJson(json).object();
    return QJsonDocument(changed(root, steps, value).toObject()).toJson();
}

QJsonValue valueAt(const QByteArray &json, const QString &path)
{
    QJsonValue value = QJsonDocument::fromJson(json).object();
    for (const auto &step : path.split(u'/').sliced(1))
        value = value.isArray() ? value[step.toLongLong()] : value[step];
    return value;
}

} // namespace lockstep::test
