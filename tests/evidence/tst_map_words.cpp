// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What people say of their columns, campaigns and stages, written down and read back whatever the
// names hold.

#include "app/evidence/campaign_match.h"
#include "app/evidence/column_map.h"
#include "app/plan/title_words.h"

#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestMapWords : public QObject {
    Q_OBJECT

private slots:
    void anyName_isRememberedAsItIs_data()
    {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QString>("entry");
        for (const char *name :
            { "utm=spring", "=weird", "a=b=c", "50% off", "50%=", "%3D", "%25", "%253D" })
            QTest::addRow("%s", name)
                << plainTitle(QString::fromLatin1(name)) << QString::fromLatin1(name);
    }

    void anyName_isRememberedAsItIs()
    {
        QFETCH(QString, campaign);
        QFETCH(QString, entry);
        ColumnMap map;
        map.planEntries = { { campaign, entry }, { u"utm=other"_s, u"Expo"_s } };
        map.planStages = { { entry, u"SQL"_s } };
        map.names = { { ColumnUse::LeadId, u"lead="_s } };
        map.dealId = u"a=b"_s;
        QCOMPARE(columnMap(mapArguments(map)).value(), map);
        ColumnMap advised;
        advised.planEntries = { { campaign, u"Expo"_s } };
        QCOMPARE(columnMap({ planEntryArgument(campaign, u"Expo"_s) }).value(), advised);
    }

    void namesWithEqualsSign_areTypedAsTheyAre()
    {
        const auto map = columnMap({ u"campaign.utm=spring=Expo"_s, u"as.A=B=SQL"_s }).value();
        QCOMPARE(map.planEntries, (QMap<QString, QString> { { u"utm=spring"_s, u"Expo"_s } }));
        QCOMPARE(map.planStages, (QMap<QString, QString> { { u"A=B"_s, u"SQL"_s } }));
        QVERIFY(!columnMap({ u"campaign.=Expo"_s }));
    }

    void whatIsNotUnderstoodAnyMore_isForgottenAlone()
    {
        const auto map = mapRecalled(
            { u"source=Origin"_s, u"campaign.expo="_s, u"stages=MQL"_s, u"owner=Seller"_s });
        QCOMPARE(map.names,
            (QMap<ColumnUse, QString> {
                { ColumnUse::Source, u"Origin"_s }, { ColumnUse::Owner, u"Seller"_s } }));
        QVERIFY(map.planEntries.isEmpty());
        QVERIFY(map.stages.isEmpty());
    }

    void untitledEntry_isNamedByItsDay()
    {
        Entry untitled;
        untitled.id = { 1 };
        untitled.title = u" "_s;
        untitled.period = { QDate(2025, 8, 20), QDate(2025, 8, 21) };
        QCOMPARE(entryWords({ untitled }), QStringList { u"2025-08-20"_s });
    }
};

QTEST_APPLESS_MAIN(TestMapWords)
#include "tst_map_words.moc"
