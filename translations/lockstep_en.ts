<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) with each</source>
        <translation>
            <numerusform>%n date with</numerusform>
            <numerusform>%n dates with each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends %n working day(s) after %2.</source>
        <translation>
            <numerusform>%1 ends %n working day after %2.</numerusform>
            <numerusform>%1 ends %n working days after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within the plan</source>
        <translation>
            <numerusform>%n date within the plan</numerusform>
            <numerusform>%n dates within the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelWhy</name>
    <message numerus="yes">
        <source>%1 of %2 become %3, weighted by need over %n streams (at worst %4).</source>
        <translation>
            <numerusform>%1 of %2 become %3, weighted by need over %n stream (at worst %4).</numerusform>
            <numerusform>%1 of %2 become %3, weighted by need over %n streams (at worst %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 from %2 to %3, weighted by need over %n streams (at worst %4).</source>
        <translation>
            <numerusform>It takes %1 from %2 to %3, weighted by need over %n stream (at worst %4).</numerusform>
            <numerusform>It takes %1 from %2 to %3, weighted by need over %n streams (at worst %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n thing(s) changed on both sides. Choose one of each.</source>
        <translation>
            <numerusform>%n thing changed on both sides. Choose one of the versions.</numerusform>
            <numerusform>%n things changed on both sides. Choose one of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both plans were made apart and differ in %n thing(s), those that move most money first. Choose one of each.</source>
        <translation>
            <numerusform>Both plans were made apart and differ in %n thing. Choose one of the versions.</numerusform>
            <numerusform>Both plans were made apart and differ in %n things, those that move most money first. Choose one of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is merged: %n change(s) came in.</source>
        <translation>
            <numerusform>%1 is merged: %n change came in.</numerusform>
            <numerusform>%1 is merged: %n changes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both plans were made apart and differ in %n thing(s), too many to be put in the order of money. Choose one of each.</source>
        <translation>
            <numerusform>Both plans were made apart and differ in %n thing, too many to be put in the order of money. Choose one of each.</numerusform>
            <numerusform>Both plans were made apart and differ in %n things, too many to be put in the order of money. Choose one of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message numerus="yes">
        <source>%n step(s), never saved to a file.</source>
        <translation>
            <numerusform>%n step, never saved to a file.</numerusform>
            <numerusform>%n steps, never saved to a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that are not in %1.</source>
        <translation>
            <numerusform>%n step that is not in %1.</numerusform>
            <numerusform>%n steps that are not in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were left without being saved. Nothing of them is lost.</source>
        <translation>
            <numerusform>%n plan was left without being saved. Nothing of it is lost.</numerusform>
            <numerusform>%n plans were left without being saved. Nothing of them is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market(s)</source>
        <translation>
            <numerusform>%n market</numerusform>
            <numerusform>%n markets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n rate</numerusform>
            <numerusform>%n rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s)</source>
        <translation>
            <numerusform>%n calendar entry</numerusform>
            <numerusform>%n calendar entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge row(s)</source>
        <translation>
            <numerusform>%n bridge row</numerusform>
            <numerusform>%n bridge rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s)</source>
        <translation>
            <numerusform>%n pipeline</numerusform>
            <numerusform>%n pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tripwire(s)</source>
        <translation>
            <numerusform>%n tripwire</numerusform>
            <numerusform>%n tripwires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::BreakPanel</name>
    <message numerus="yes">
        <source>%1 of %n item(s) agreed by both sides</source>
        <translation>
            <numerusform>%1 of %n item agreed by both sides</numerusform>
            <numerusform>%1 of %n items agreed by both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in dispute</source>
        <translation>
            <numerusform>%n item in dispute</numerusform>
            <numerusform>%n items in dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) since the last break</source>
        <translation>
            <numerusform>%n step since the last break</numerusform>
            <numerusform>%n steps since the last break</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::CadencePanel</name>
    <message numerus="yes">
        <source>Promised: %n touch(es), %1.</source>
        <translation>
            <numerusform>Promised: %n touch, %1.</numerusform>
            <numerusform>Promised: %n touches, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarView</name>
    <message numerus="yes">
        <source>Move %n entries</source>
        <translation>
            <numerusform>Move %n entry</numerusform>
            <numerusform>Move %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::ClockFace</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::EntryLine</name>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries move together; Esc lets them go.</source>
        <translation>
            <numerusform>%n entry moves; Esc lets it go.</numerusform>
            <numerusform>%n entries move together; Esc lets them go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n idea(s) not yet placed</source>
        <translation>
            <numerusform>List of %n idea not yet placed</numerusform>
            <numerusform>List of %n ideas not yet placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::FiscalSection</name>
    <message numerus="yes">
        <source>%1: %2, %n week(s). Quarters begin on %3.</source>
        <translation>
            <numerusform>%1: %2, %n week. Quarters begin on %3.</numerusform>
            <numerusform>%1: %2, %n weeks. Quarters begin on %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryView</name>
    <message numerus="yes">
        <source>%n item(s) differ.</source>
        <translation>
            <numerusform>%n item differs.</numerusform>
            <numerusform>%n items differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::LookBackPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::MergePage</name>
    <message numerus="yes">
        <source>%n change(s) that come in by themselves</source>
        <translation>
            <numerusform>%n change that comes in by itself</numerusform>
            <numerusform>%n changes that come in by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::OutsideLine</name>
    <message numerus="yes">
        <source>%n entry(ies) before the plan&apos;s months.</source>
        <translation>
            <numerusform>%n entry lies before the plan&apos;s months.</numerusform>
            <numerusform>%n entries lie before the plan&apos;s months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) after the plan&apos;s months.</source>
        <translation>
            <numerusform>%n entry lies after the plan&apos;s months.</numerusform>
            <numerusform>%n entries lie after the plan&apos;s months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::RemovalQuestion</name>
    <message numerus="yes">
        <source>%n calendar entry(s) are for %1. What becomes of them?</source>
        <translation>
            <numerusform>%n calendar entry is for %1. What becomes of it?</numerusform>
            <numerusform>%n calendar entries are for %1. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s) are for %1 and for other markets. What becomes of them?</source>
        <translation>
            <numerusform>%n calendar entry is for %1 and for other markets. What becomes of it?</numerusform>
            <numerusform>%n calendar entries are for %1 and for other markets. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are for other markets, too, and stay there.</source>
        <translation>
            <numerusform>%n more is for other markets, too, and stays there.</numerusform>
            <numerusform>%n more are for other markets, too, and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s) are for %1 and for other channels. What becomes of them?</source>
        <translation>
            <numerusform>%n calendar entry is for %1 and for other channels. What becomes of it?</numerusform>
            <numerusform>%n calendar entries are for %1 and for other channels. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are for other channels, too, and stay there.</source>
        <translation>
            <numerusform>%n more is for other channels, too, and stays there.</numerusform>
            <numerusform>%n more are for other channels, too, and stay there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::ScenarioBar</name>
    <message numerus="yes">
        <source>A scenario is in the making, with %n change(s) so far: all numbers are the scenario&apos;s, not the plan&apos;s.</source>
        <translation>
            <numerusform>A scenario is in the making, with %n change so far: all numbers are the scenario&apos;s, not the plan&apos;s.</numerusform>
            <numerusform>A scenario is in the making, with %n changes so far: all numbers are the scenario&apos;s, not the plan&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::ScenarioFace</name>
    <message numerus="yes">
        <source>A scenario keeps changed values only: %n change(s) by adding or removing will be in neither the scenario nor the plan.</source>
        <translation>
            <numerusform>A scenario keeps changed values only: %n change by adding or removing will be in neither the scenario nor the plan.</numerusform>
            <numerusform>A scenario keeps changed values only: %n changes by adding or removing will be in neither the scenario nor the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::VerdictBoard</name>
    <message numerus="yes">
        <source>%n card(s) · %1 · %2</source>
        <translation>
            <numerusform>%n card · %1 · %2</numerusform>
            <numerusform>%n cards · %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::WorkSection</name>
    <message numerus="yes">
        <source>%1 has %n working day(s).</source>
        <translation>
            <numerusform>%1 has %n working day.</numerusform>
            <numerusform>%1 has %n working days.</numerusform>
        </translation>
    </message>
</context>
</TS>
