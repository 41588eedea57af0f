// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Meetings written as invitations: no file is replaced that nobody was asked about.
#include "app/calendar/calendar_edits.h"
#include "tests/support/full_disk.h"
#include "tests/support/plan_builder.h"
#include "ui/window/invitation_export.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

const QDateTime kNow(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);

/// So many, a day after the other.
Plan withMeetings(int count)
{
    Plan plan = smallPlan();
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = { 801 + i };
        entry.kind = EntryKind::Review;
        entry.title = u"Review %1"_s.arg(i + 1);
        entry.period = { QDate(2026, 9, 1 + i), QDate(2026, 9, 2 + i) };
        plan.entries.append(entry);
    }
    return plan;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class InvitationsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void oneMeeting_replacesTheFileThatWasChosen()
    {
        put(u"inv.ics"_s, "old");
        QVERIFY(writeInvitations(withMeetings(1), path(u"inv.ics"_s), kNow));
        QVERIFY(bytesOf(path(u"inv.ics"_s)).contains("SUMMARY:Review 1"));
    }

    void severalMeetings_replaceNothing()
    {
        put(u"inv-2.ics"_s, "somebody's");
        const auto done = writeInvitations(withMeetings(3), path(u"inv.ics"_s), kNow);
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error { Fault::AlreadyExists, u"inv-2.ics"_s, {} }));
        QCOMPARE(bytesOf(path(u"inv-2.ics"_s)), QByteArray("somebody's"));
        for (const QString &other : { u"inv-1.ics"_s, u"inv-3.ics"_s })
            QVERIFY(!QFileInfo::exists(path(other)));
        QVERIFY(writeInvitations(withMeetings(3), path(u"other.ics"_s), kNow));
        QVERIFY(bytesOf(path(u"other-3.ics"_s)).contains("SUMMARY:Review 3"));
    }

    void severalMeetings_replaceWhatIsThere_whenToldTo()
    {
        put(u"inv-2.ics"_s, "an earlier one");
        QVERIFY(writeInvitations(withMeetings(3), path(u"inv.ics"_s), kNow, OtherFiles::Replaced));
        QVERIFY(bytesOf(path(u"inv-2.ics"_s)).contains("SUMMARY:Review 2"));
    }

    void whatWasRemoved_isCalledOff_andSaid()
    {
        const auto first = writeInvitations(withMeetings(2), path(u"inv.ics"_s), kNow);
        QVERIFY(first);
        Plan plan = *removeEntry(first->plan, { 801 });
        const auto next = writeInvitations(plan, path(u"next.ics"_s), kNow);
        QVERIFY(next);
        QVERIFY2(next->notice.contains(u"called off or without some of the people: Review 1."_s),
            qPrintable(next->notice));
        QVERIFY(bytesOf(path(u"next-2.ics"_s)).contains("METHOD:CANCEL"));
        plan = *removeEntry(next->plan, { 802 });
        const auto last = writeInvitations(plan, path(u"last.ics"_s), kNow);
        QVERIFY2(last
                && last->notice.startsWith(
                    path(u"last.ics"_s) + u" is written, which calls off Review 2."_s),
            qPrintable(last ? last->notice : last.error().subject));
    }

    void brokenOff_saysWhatIsWritten()
    {
        if (!FullDisk::isPossible)
            QSKIP("Disks cannot be filled here");
        Plan plan = withMeetings(3);
        plan.entries.last().notes = QString(9'000, u'x');
        const FullDisk full(6'000);
        const auto done = writeInvitations(plan, path(u"inv.ics"_s), kNow);
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::CannotWrite);
        QCOMPARE(done.error().subject, u"inv-3.ics"_s);
        QVERIFY2(done.error().detail.endsWith(u"; written before it: %1, %2"_s.arg(
                     path(u"inv-1.ics"_s), path(u"inv-2.ics"_s))),
            qPrintable(done.error().detail));
        QVERIFY(bytesOf(path(u"inv-2.ics"_s)).contains("SUMMARY:Review 2"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(InvitationsTest)
#include "tst_invitations.moc"
