// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/commands.h"

#include "ui/cli/command_line.h"

#include <cstdio>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const char *const kNewHelp = R"(lockstep-cli new FILE [options]

Makes a plan file: an empty plan with a default funnel, or the sample plan.

  --sample                     the sample plan of a made-up company
  --company NAME               whose plan it is
  --title TEXT                 what the plan is called
  --marketing-leader NAME      who signs for marketing
  --sales-leader NAME          who signs for sales
  --currency CODE              ISO 4217, such as EUR (the default)
  --locale NAME                how numbers and dates are written, such as en_GB
  --fiscal-year-start YYYY-MM  first month of the first fiscal year
  --months N                   length of the plan, 12 to 60 months
  --target AMOUNT              revenue target of the first fiscal year
  --deal-size AMOUNT           average deal of new markets
  --marketing-share PERCENT    revenue that marketing sources
  --booking-to-revenue TIME    from won to recognised revenue, such as "30 days"
)";

const char *const kCheckHelp = R"(lockstep-cli check FILE

Says what is wrong, missing or clashing in a plan, and where teams cannot handle
what is planned or markets lack accounts, one line each.
Exit status 1 if there is anything.
)";

const char *const kFiguresHelp = R"(lockstep-cli figures FILE [--day DATE] [--json]
lockstep-cli figures FILE --why NAME [--json]
lockstep-cli figures FILE --solve LEVER
lockstep-cli figures FILE --forecast [--trials N] [--seed N] [--json]

Prints every computed figure with its unit, then the bridge to each target, the
checks of teams, markets and pipeline, whether one side could win alone, what
the values that both sides see otherwise are apart in revenue, and the ten
levers that move planned revenue most; or how sure the revenue is.

  --json      all of them, month by month, as JSON
  --day DATE  from which the calendar's horizons are seen, as 2026-11-23; today
              unless given
  --why NAME  how one of them came about: a sentence, then its terms down to the
              inputs, with where they come from and who agreed: mqlNeed, gap,
              mqlLatestDate.q4, planned.automotive
  --solve LEVER  the value at which planned revenue of the first fiscal year
              meets the target, all else as planned: mqlRate, mqlLag,
              mqlRate.directAutomotive, dealSize, volume.springFair, sqlOpening
  --forecast  by quarter and year: what nine in ten, half and one in ten of many
              trials reach, the chance to reach the target, which inputs the
              spread comes from, and what 10 % more of one makes of the chance
  --trials N  how many trials, up to 1,000,000; 10,000 unless given
  --seed N    other luck than the plan's: the same seed gives the same numbers

Where a scenario is in the making in the plan, its numbers are printed, and that
is said.
)";

const char *const kMeasureHelp = R"(lockstep-cli measure EXPORT.csv… [options]

Measures exports of one or two systems, in any order: how many leads reached
each stage and were won, conversion rates with their 95 % intervals, the days
that steps took, deal sizes, cohorts, what is open, lost or leaked, by source
and in total; and says what should not be trusted in them. Any delimiter,
encoding and way to write dates and amounts is recognised.

  --json            all of it, as JSON
  --by A[,B]        a table by one of source, channel, market, owner, campaign,
                    quarter, or by two of them crossed; with what happened in each
                    quarter (in period), but by quarter, which are cohorts
  --closed          rates of closed cohorts alone: quarters whose leads have had the
                    time that nine in ten won deals took
  --beside PLAN     what the plan has beside it: planned, measured then and now,
                    stated profiles and deal sizes; the plan stays as it is
  --map USE=COLUMN  which column is for what, where the guess is wrong: id,
                    contact (date of first contact), won, lost, rejected (dates),
                    stage (its name), source, channel, market, owner, campaign, amount,
                    currency, vertical, region, size, and how often a lead was tried:
                    calls, voicemails, mails, social, meetings, attempts (of any kind);
                    USE=- for none
  --map dates=dmy   how dates such as 03/04/2027 are meant; or dates=mdy
  --map decimal=comma   how amounts such as 1,234 are meant; or decimal=point
  --map rate.USD=0.92   what one of another currency is worth
  --join A[=B]      the identifier's column in the files of leads, and in those of
                    deals where it is called differently
  --stages A,B,C    the stages first to last: columns of dates, or names in the
                    stage column
  --delimiter D     what separates the cells, where it is not found: a sign, or tab,
                    space, comma, semicolon, colon, bar
)";

const char *const kImportHelp = R"(lockstep-cli import FILE FROM… [options]

Takes other files into the plan FILE as one step that can be undone.

  FROM.json         a plan.json: becomes the plan's content
  FROM.csv…         exports: their measured rates and lags become inputs of the plan,
                    one stream for each source (--map, --join, --stages and --delimiter
                    as in lockstep-cli measure; --map as.Proposal=SQL says which of the
                    plan's stages a measured one is, as.Proposal=- that none is)
    --closed        rates of closed cohorts alone, which the plan then says
    --recycling     the share that comes back from nurture, and when, where the
                    exports tell of it; with the rates of first tries
    --one-step      a plan without streams gives up its stages where only Lead → Won
                    was measured; else the rate is put on their steps
    --deal-size N   what an average deal brings in, where neither the plan nor the
                    exports say so
  FROM.csv… and one of these, which take what they say and no rates:
    --look-back     cards of the look back: what each channel and campaign brought
    --campaigns     what each campaign brought, beside what the calendar's entry of
                    its title was to (--map "campaign.NAME=ENTRY" says which it is)
    --attempts      how often a lead is tried today, and in which ways
  FROM.csv --history  a table of counts: one row a quarter, month or year, with channel
                    and segment where they are told, a column for each stage, revenue
                    and mean days; becomes the default of rates, cycles and last
                    year's shape, and is kept
  FROM.ics          a calendar of another program: its entries; read again, they are
                    brought up to date
    --bring-back    with those that were removed here
    --holidays      its days are days on which nobody works
)";

const char *const kExportHelp = R"(lockstep-cli export FILE TO [options]

Writes the plan in another form, by TO's extension.

  TO.pdf            the joint plan to sign and carry away
    --view calendar its calendar alone, on one page:
    --lanes NAME    by side (unless given), market, channel, kind, person or stream
    --paper NAME    a4 or letter; unless given, what is usual where the plan is
  TO.json           plan.json, the open exchange form
  TO.ics            the calendar's entries, as iCalendar
    --invitations   only review meetings, as invitations to those who take part; of
                    several to TO-1.ics, TO-2.ics, ...; with what is called off. The
                    plan remembers what was sent, so that the next invitation to a
                    meeting that was changed takes the place of the last one
    --force         replaces TO-1.ics, TO-2.ics, ... where they exist
  TO.png            a picture of the window or of one view:
    --view NAME     window (the default), calendar, funnel, markets, sla or evidence
    --size WxH      in pixels, 1280x720 unless given
    --theme NAME    light (the default) or dark
    --room          text as large as a projector needs
)";

const char *const kDiffHelp = R"(lockstep-cli diff A B [--json]

Says what differs from plan A to plan B, one line each, what moves most revenue
first. Rows that were made apart are the same by their names.

  --json    as JSON, each with the revenue that it moves in minor units
)";

const char *const kMergeHelp = R"(lockstep-cli merge INTO FROM [--ours | --theirs]

Takes what was changed in FROM into the plan INTO, and says what that was. Of
plans with a common history, such as a copy for each leader, the steps taken
since are added with their titles, times and authors, after a restore point;
fields that only one side changed merge by themselves. Other plans are compared
by the names of their items.

  --ours      where both changed the same, INTO's version stays
  --theirs    where both changed the same, FROM's version is taken

Without either, conflicts are listed, INTO stays as it is, and the exit status
is 1.
)";

Result<void> printHelp()
{
    QString text = u"lockstep-cli: a joint plan of marketing and sales, without a window\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1%2\n"_s.arg(QLatin1StringView(command.name), -10)
                    .arg(QLatin1StringView(command.summary));
    text += u"\nlockstep-cli COMMAND --help tells more; --version says which version this is.\n"_s;
    return print(text);
}

Result<Exit> run(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const auto done = [] { return Exit::Done; };
    if (name.isEmpty())
        return fail(Fault::MissingArgument, u"a command"_s);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1)
        return printHelp().map(done);
    if (name == "--version"_L1)
        return print(u"Lockstep %1\n"_s.arg(QLatin1StringView(LOCKSTEP_VERSION))).map(done);
    for (const Command &command : commands()) {
        if (name != QLatin1StringView(command.name))
            continue;
        const QStringList own = arguments.mid(1);
        if (own.contains("--help"_L1) || own.contains("-h"_L1))
            return print(QString::fromUtf8(command.help)).map(done);
        return command.run(own);
    }
    return fail(Fault::UnknownCommand, name);
}

/// What says how to work something out, not what a plan is to hold.
bool isOfCommandLineAlone(const Error &error)
{
    return error.subject.startsWith("--trials "_L1) || error.subject.startsWith("--seed "_L1);
}

Exit exitFor(const Error &error)
{
    switch (error.fault) {
    case Fault::OutOfRange:
        return isOfCommandLineAlone(error) ? Exit::CommandLineAtFault : Exit::PlanAtFault;
    case Fault::UnknownCommand:
    case Fault::UnknownOption:
    case Fault::MissingArgument:
    case Fault::UnknownExtension:
        return Exit::CommandLineAtFault;
    default:
        return Exit::PlanAtFault;
    }
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all {
        { "new", "an empty plan, or the sample plan", kNewHelp, runNew },
        { "check", "what is wrong or missing in a plan", kCheckHelp, runCheck },
        { "figures", "every computed figure", kFiguresHelp, runFigures },
        { "measure", "rates and cycle times of CRM and automation exports", kMeasureHelp,
            runMeasure },
        { "import", "a plan.json, a calendar, or exports as evidence, into a plan", kImportHelp,
            runImport },
        { "export", "a plan as PDF, plan.json, calendar or picture", kExportHelp, runExport },
        { "diff", "what differs between two plans", kDiffHelp, runDiff },
        { "merge", "the changes of another plan into a plan", kMergeHelp, runMerge },
    };
    return all;
}

Exit runCommandLine(const QStringList &arguments)
{
    const auto result = run(arguments);
    if (result)
        return *result;
    complain(u"lockstep-cli: "_s + line(result.error()));
    return exitFor(result.error());
}

} // namespace lockstep
