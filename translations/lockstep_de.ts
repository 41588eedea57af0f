<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Calendar</name>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for want of room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last start for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking close-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revenue, lands %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · lands %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sales activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lands %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last start for %1 revenue: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most missing in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change last day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change volume of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change market of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change channel of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change entry stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunnelWhy</name>
    <message>
        <source>%1 of %2 become %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 from %2 to %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 become %3, weighted by need over %n streams (at worst %4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 from %2 to %3, weighted by need over %n streams (at worst %4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One point more would bring %1 of revenue for %2, two points %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides have agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 streams, marketing has not agreed to %2, sales not to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are needed at %2 and %3 planned: %4, worth %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams that are ahead are worth more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams that are behind are worth more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1 → %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days %1 → %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 points more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 points: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M · Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S · Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and outline: needed. Fill: planned, true to its column. Hatched: missing. Lighter: more than needed. Column heights on a logarithmic scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: needed. Fill: planned. Hatched: missing. Heights logarithmic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actionItems</name>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>%1 joint plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated for the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead became a won deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Keep “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no file of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>%1 cannot have this value; give one that is allowed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the plan any more; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still used (%2); change or remove that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 31 Mar 2027 or 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number; write it in figures, as 24 M or 22 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2); check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check the disk, or copy the file here and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); save under another name or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Lockstep plan; choose a file that ends in .lockstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2); open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Lockstep; update Lockstep to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; give another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere (%2); close it there, or open it read only or as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program; merge its changes, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open read only (%2); save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON (%2); export it again, or correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the form of plan.json (%2); correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column that can be used (%2); name the columns with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a quotation mark without its partner (%2); export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a line that is too long (%2); check that it is a CSV export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8 (%2); export it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rows to read (%2); export it again, with its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read in two ways (%2); say which with --map dates=dmy or dates=mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares no identifier with the other files (%2); export both with the lead&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans several steps of the plan (%2); use it in a plan without these stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such column (%2); choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a command; see lockstep-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option here; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an ending that is not supported; use another one (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a figure of this plan; see lockstep-cli figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>Planned less target: %1 of %2 has no lead in the plan that could become it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned less target: the plan carries %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revenue of %1 that both sides answer for. Click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the calendar and the opening pipeline yield in %1 at today&apos;s rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the target rests on inputs that are guessed, neither estimated nor measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agreed to %1 items, as they read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that at least one side disputes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>helpPanels</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what is open or selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number under the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockstep %1

One growth target, one joint plan: marketing and sales plan together and agree, item by item.

Free software under the GNU General Public License, version 3. Built with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lockstep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>%1 is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is imported. Fields that this version does not know are kept: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::AccountList</name>
    <message>
        <source>Marketing&apos;s target accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales&apos; target accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add accounts, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::AgreementChip</name>
    <message>
        <source>Marketing has not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales has not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing agreed with a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales agreed with a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing parked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales parked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but it changed since (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Background</name>
    <message>
        <source>Work that is going on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::CadencePanel</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count from hand-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count from the touch before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What offsets count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of a handed-over lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First attempt within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarCanvas</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry of marketing&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry of sales&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarView</name>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change length of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ClauseRow</name>
    <message>
        <source>Remove this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About another market or channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing promises …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales promises …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ClausesQuestion</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you promise each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start: every word can be changed later. Figures follow the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, something in the plan, or a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓  move     Enter  choose     Esc  leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::CurrencyQuestion</name>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which currency do you count in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And how do you write numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three letters, as EUR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::EmptyCalendar</name>
    <message>
        <source>Campaigns, trade shows, launches and trainings of both sides stand here, on one calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::EntryEditor</name>
    <message>
        <source>Calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the entry&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::EntryLine</name>
    <message>
        <source>Selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on a lane to add an entry; drag one to move it, its ends to change its length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::FileCommands</name>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockstep plans (*.lockstep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::FiscalQuestion</name>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does your fiscal year begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year that you plan together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::FunnelPicture</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funnel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::FunnelView</name>
    <message>
        <source>Funnel waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No markets yet: add a market, or import exports, and its funnel stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 → %2 rate of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 → %2 days of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Guide</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::HeadlineStrip</name>
    <message>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::InlineEdit</name>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::LegibilityForm</name>
    <message>
        <source> in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text must be at least %1 of the picture’s %2 pixels high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector’s zoom is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zoom makes it that large: bring the last row closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1: has too little room as one of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1: its smallest text has %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor can it be read alone: bring the last row closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::MainWindow</name>
    <message>
        <source>Lockstep — %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a plan of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sam&amp;ple plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a complete plan of a made-up company, to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, open and recent plans, large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to its file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to another file, and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this plan for the start screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Lockstep. The plan is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports as &amp;evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure rates and days in exports of your systems, and plan with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import plan.json…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the plan&apos;s contents by those of a plan.json. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan on paper, with lines to sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan.&amp;json…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan as text that other programs read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree as marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing agrees to what is selected, or takes its word back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree as sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales agrees to what is selected, or takes its word back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stands out alike again (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action, item and figure by a few letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, leaders, target, fiscal year, currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, menu by menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lockstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Funnel waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;level agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole window, and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panes of this step as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark ink on white paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light ink on dark paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text at 7 : 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as large: readable from the last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a tenth larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a tenth smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything at its normal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the panes for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was selected before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was selected after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::MarkButton</name>
    <message>
        <source>%1 is an estimate, not a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed or estimated? Click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::MarketAims</name>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average deal of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::MarketView</name>
    <message>
        <source>Rename market %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change vertical of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change region of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change company size of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change trigger of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change exclusion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change average deal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change addressable accounts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename buyer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add buyer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove target accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you want to win together? Add the first target market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change buyer role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove buyer role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::MeasurePanel</name>
    <message>
        <source>Reading the exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure them from exports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03/04 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03/04 is March 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of leads and deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from %1: %2 leads, %3 won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::MonthChart</name>
    <message>
        <source>Need and plan by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 planned; %4 since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::NamesQuestion</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ObstacleRow</name>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side has agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::OverlapMeter</name>
    <message>
        <source>Overlap of the target account lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all named accounts are on both lists; marketing reaches %2 of sales&apos; list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all named are on both lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of sales&apos; list marketing reaches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Pane</name>
    <message>
        <source>Back to all panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow %1 to the whole window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::PlanForm</name>
    <message>
        <source>What is wrong with the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::PlanPreview</name>
    <message>
        <source>Your plan so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ProfileCard</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this market and its streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vertical?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes them buy now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do we leave alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1, planned %2. Needs %3 wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of the addressable accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan asks of this market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ProgressDots</name>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Projector</name>
    <message>
        <source>The projector is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector&apos;s screen has gone. What it shows comes back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: no screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector blank · F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector black · Shift+F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector frozen · F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room legibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the projector&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the audience&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank, with the plan&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project the &amp;whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project the &amp;printed plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page of the printed plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious page of the printed plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector &amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector &amp;high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector in roo&amp;m size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector l&amp;arger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector small&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room le&amp;gibility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ProjectorSign</name>
    <message>
        <source>Shows the live picture again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ProjectorWindow</name>
    <message>
        <source>%1 — for the audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::PromiseEditor</name>
    <message>
        <source>New text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::QuarterChart</name>
    <message>
        <source>Revenue by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned %2 of %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::RecentRow</name>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in %1. It was moved or deleted, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ReportPicture</name>
    <message>
        <source>Printed plan, page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ResultModel</name>
    <message>
        <source>Lately chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::RoleList</name>
    <message>
        <source>executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add buyer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add buyer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this buyer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SaveBadge</name>
    <message>
        <source>This plan has no file yet. Every step is kept in a working copy on this computer; save it under a name to keep it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step is about to be saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: every step is kept in a working copy on this computer. Try again, or save the plan somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of saving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SelectionChooser</name>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::ShareQuestion</name>
    <message>
        <source>Marketing&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does marketing bring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the revenue that begins with marketing&apos;s leads; sales finds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SideCard</name>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: agreed to %3 of %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SignView</name>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to agree to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before you sign</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Markets, rates, entries and clauses stand here as soon as the plan has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides have agreed to all %1 items as they read now. Export the plan as PDF and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the chips, or go to an item to talk about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SlaView</name>
    <message>
        <source>Rename clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marketing&apos;s promise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sales&apos; promise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change first-response limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time of touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text of touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the follow-up counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this section and its clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::SplitBar</name>
    <message>
        <source>M  Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales  S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::StageDetails</name>
    <message>
        <source>Most is missing in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last day that still counts for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already past: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::StartCard</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one growth target to a plan that both sides sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .lockstep file from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company, complete: change whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::StartScreen</name>
    <message>
        <source>Lockstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One growth target. One joint plan of marketing and sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan that is open (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::StepButton</name>
    <message>
        <source>%1 (key %2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disputed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::StepsBar</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::StepsQuestion</name>
    <message>
        <source>over %1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::TargetBar</name>
    <message>
        <source>M · Marketing %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M · Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S · Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1 of a target of %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::TargetQuestion</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to reach together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revenue in the first year, for which both of you will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 2 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year&apos;s revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 1.6 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 last year and %2 growth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::TargetView</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revenue of %1 that both sides answer for. Click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the calendar and the opening pipeline yield in %1 at today&apos;s rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned less target: so much has no lead in the plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned less target: the plan carries %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the revenue, sourced by marketing. Click to set it for every stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all markets, by what the target asks of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At these deal sizes, to reach the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads for marketing&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing-qualified leads that become marketing&apos;s customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other years: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marketing&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average deal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change average deal of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Toast</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::Transfers</name>
    <message>
        <source>Import plan.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n export(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take measured rates from exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the plan as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::View</name>
    <message>
        <source>What went wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lockstep::WaterfallCanvas</name>
    <message>
        <source>Funnel waterfall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>planFields</name>
    <message>
        <source>Fiscal year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change start of fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change months planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue target of the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal size of new markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change deal size of new markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marketing&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marketing leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sales leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>planItems</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-off date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer role · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of marketing&apos;s · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of sales&apos; · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no market yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plans together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company, and the two who will answer for the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Halden Robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an average deal bring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From it follows how many deals the target takes. Each market can have its own later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 5,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which markets do you aim at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one and press Enter. With none, all customers are one market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Automotive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which channels do you sell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one and press Enter. Every market is sold through every channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many get to the next stage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess will do. What you have counted is better: read it from your exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does each step take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days decide by when a campaign has to start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stands</name>
    <message>
        <source>Take back marketing&apos;s word on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back sales&apos; word on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as marketing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as sales: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
