<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApartWords</name>
    <message>
        <source>Marketing %1</source>
        <translation>Marketing %1</translation>
    </message>
    <message>
        <source>Sales %1</source>
        <translation>Sales %1</translation>
    </message>
    <message>
        <source>%1 (in the plan)</source>
        <translation>%1 (im Plan)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value and both sides&apos; views of it</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: no revenue apart.</source>
        <translation>%1: kein Unterschied im Umsatz.</translation>
    </message>
    <message>
        <source>%1: %2 %3 of revenue apart.</source>
        <comment>views, amount, currency</comment>
        <translation>%1: %2 %3 Umsatz auseinander.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%1 over the budget of %2</source>
        <translation>%1 über dem Budget von %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 gebunden</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Not shown for want of room: %1</source>
        <translation>Aus Platzmangel nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>last start for %1: %2</source>
        <translation>letzter Start für %1: %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Trade show</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Produkteinführung</translation>
    </message>
    <message>
        <source>Price promotion</source>
        <translation>Preisaktion</translation>
    </message>
    <message>
        <source>Booking close-off</source>
        <translation>Buchungsschluss</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>%1 revenue, lands %2</source>
        <translation>%1 Umsatz, wirksam %2</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostet %1</translation>
    </message>
    <message>
        <source>return %1</source>
        <translation>Rendite %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>New sales activity</source>
        <translation>Neue Sales-Aktivität</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>lands %1</source>
        <translation>wirksam %1</translation>
    </message>
    <message>
        <source>last start for %1 revenue: %2</source>
        <translation>letzter Start für Umsatz in %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: too late</source>
        <translation>%1: zu spät</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>short</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a field and what was typed into it</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>Beginn von %1 ändern</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Change last day of %1</source>
        <translation>Letzten Tag von %1 ändern</translation>
    </message>
    <message>
        <source>Expected volume</source>
        <translation>Erwartete Menge</translation>
    </message>
    <message>
        <source>Change volume of %1</source>
        <translation>Menge von %1 ändern</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Change cost of %1</source>
        <translation>Kosten von %1 ändern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Art von %1 ändern</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Zuständigkeit für %1 ändern</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Change market of %1</source>
        <translation>Zielmarkt von %1 ändern</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Change channel of %1</source>
        <translation>Kanal von %1 ändern</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation>Steigt ein bei</translation>
    </message>
    <message>
        <source>Change entry stage of %1</source>
        <translation>Einstiegsphase von %1 ändern</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Erste Stufe</translation>
    </message>
    <message>
        <source>last start for</source>
        <translation>letzter Start für</translation>
    </message>
    <message>
        <source>last start</source>
        <translation>letzter Start</translation>
    </message>
    <message>
        <source>start by</source>
        <translation>Start bis</translation>
    </message>
    <message>
        <source>too late for %1, whose last start was %2</source>
        <translation>zu spät für %1, dessen letzter Start am %2 war</translation>
    </message>
    <message>
        <source>%1, had to start by %2</source>
        <translation>%1, hätte bis %2 beginnen müssen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>End of sale</source>
        <translation>Verkaufsende</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Begleitung beim Kunden</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Marketing only</source>
        <translation>Nur Marketing</translation>
    </message>
    <message>
        <source>Sales only</source>
        <translation>Nur Sales</translation>
    </message>
    <message>
        <source>For revenue of</source>
        <translation>Für Umsatz in</translation>
    </message>
    <message>
        <source>Change revenue quarter of %1</source>
        <translation>Umsatzquartal von %1 ändern</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Keines genannt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Change goal of %1</source>
        <translation>Ziel von %1 ändern</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Change messaging of %1</source>
        <translation>Botschaft von %1 ändern</translation>
    </message>
    <message>
        <source>In marketing</source>
        <translation>Im Marketing</translation>
    </message>
    <message>
        <source>Change who answers for %1 in marketing</source>
        <translation>Zuständigkeit für %1 im Marketing ändern</translation>
    </message>
    <message>
        <source>In sales</source>
        <translation>In Sales</translation>
    </message>
    <message>
        <source>Change who answers for %1 in sales</source>
        <translation>Zuständigkeit für %1 in Sales ändern</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Change committed cost of %1</source>
        <translation>Zugesagte Kosten von %1 ändern</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Change spent cost of %1</source>
        <translation>Ausgegebene Kosten von %1 ändern</translation>
    </message>
    <message>
        <source>Brief takes</source>
        <translation>Briefing dauert</translation>
    </message>
    <message>
        <source>Change briefing of %1</source>
        <translation>Briefing von %1 ändern</translation>
    </message>
    <message>
        <source>Build takes</source>
        <translation>Erstellung dauert</translation>
    </message>
    <message>
        <source>Change building of %1</source>
        <translation>Erstellung von %1 ändern</translation>
    </message>
    <message>
        <source>Follow-up takes</source>
        <translation>Nachfassen dauert</translation>
    </message>
    <message>
        <source>Change follow-up of %1</source>
        <translation>Nachfassen von %1 ändern</translation>
    </message>
    <message>
        <source>Review takes</source>
        <translation>Auswertung dauert</translation>
    </message>
    <message>
        <source>Change review of %1</source>
        <translation>Auswertung von %1 ändern</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Change last order date of %1</source>
        <translation>Letzten Bestelltag von %1 ändern</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Change place of %1</source>
        <translation>Ort von %1 ändern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change state of %1</source>
        <translation>Zustand von %1 ändern</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Change team of %1</source>
        <translation>Team von %1 ändern</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschiebt</translation>
    </message>
    <message>
        <source>Change who moves %1</source>
        <translation>Ändern, wer %1 verschiebt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Nach eigener Regel</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Findet statt</translation>
    </message>
    <message>
        <source>Change how often %1 takes place</source>
        <translation>Ändern, wie oft %1 stattfindet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>entries</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The calendar of %1 costs %2, of a budget of %3.</source>
        <translation>Der Kalender von %1 kostet %2, vom Budget von %3.</translation>
    </message>
    <message>
        <source>%1 begin within a fortnight, for the same audience.</source>
        <translation>%1 beginnen innerhalb von vierzehn Tagen, für dieselbe Zielgruppe.</translation>
    </message>
    <message>
        <source>%1 works on more than it can, %2: %3.</source>
        <translation>%1 arbeitet an mehr, als möglich ist, %2: %3.</translation>
    </message>
    <message>
        <source>More comes from %1 than %2 can follow up in time, %3.</source>
        <translation>Von %1 kommt mehr, als %2 rechtzeitig nachfassen kann, %3.</translation>
    </message>
    <message>
        <source>%1 ends after %2.</source>
        <translation>%1 endet nach %2.</translation>
    </message>
    <message>
        <source>%1 is on a holiday: %2, %3.</source>
        <translation>%1 liegt auf einem Feiertag: %2, %3.</translation>
    </message>
    <message>
        <source>%1 costs money without a target behind it.</source>
        <translation>%1 kostet Geld, ohne dass ein Ziel dahintersteht.</translation>
    </message>
    <message>
        <source>%1 is for a market and channel in which nothing is sold.</source>
        <translation>%1 gilt einem Markt und Kanal, in dem nichts verkauft wird.</translation>
    </message>
    <message>
        <source>Nothing on the calendar brings anybody for %1.</source>
        <translation>Nichts im Kalender bringt jemanden für %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Mon 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Volume per date</source>
        <translation>Menge je Termin</translation>
    </message>
    <message>
        <source>Cost per date</source>
        <translation>Kosten je Termin</translation>
    </message>
    <message>
        <source>Phases count</source>
        <translation>Phasen zählen</translation>
    </message>
    <message>
        <source>Change how phases of %1 count</source>
        <translation>Zählung der Phasen von %1 ändern</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Which gap it closes</source>
        <translation>Welche Lücke es schließt</translation>
    </message>
    <message>
        <source>What it says to them</source>
        <translation>Was es ihnen sagt</translation>
    </message>
    <message>
        <source>Money and yield</source>
        <translation>Geld und Ertrag</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Change yield curve of %1</source>
        <translation>Ertragskurve von %1 ändern</translation>
    </message>
    <message>
        <source>All in its period; or so much in it; the month after; the next</source>
        <translation>Alles im Zeitraum; oder so viel darin; im Monat danach; im nächsten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From quarter&apos;s end</source>
        <translation>Vor Quartalsende</translation>
    </message>
    <message>
        <source>Change close-off day of %1</source>
        <translation>Buchungsschluss von %1 ändern</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Leute und Ort</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Change links of %1</source>
        <translation>Verweise von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) with each</source>
        <translation>
            <numerusform>%n Termin mit</numerusform>
            <numerusform>%n Termine mit je</numerusform>
        </translation>
    </message>
    <message>
        <source>last start for %1: %2, with the brief by %3</source>
        <translation>letzter Beginn für %1: %2, Briefing bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year and what is left of its budget</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Verschiebt sich mit</translation>
    </message>
    <message>
        <source>Change what %1 moves with</source>
        <translation>Ändern, womit sich %1 verschiebt</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nichts anderem</translation>
    </message>
    <message>
        <source>Lanes: side</source>
        <translation>Bahnen: Seite</translation>
    </message>
    <message>
        <source>Lanes: market</source>
        <translation>Bahnen: Zielmarkt</translation>
    </message>
    <message>
        <source>Lanes: channel</source>
        <translation>Bahnen: Kanal</translation>
    </message>
    <message>
        <source>Lanes: kind</source>
        <translation>Bahnen: Art</translation>
    </message>
    <message>
        <source>Lanes: person</source>
        <translation>Bahnen: Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends %n working day(s) after %2.</source>
        <translation>
            <numerusform>%1 endet %n Arbeitstag nach %2.</numerusform>
            <numerusform>%1 endet %n Arbeitstage nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begin within a fortnight, through the same channel.</source>
        <translation>%1 beginnen innerhalb von vierzehn Tagen über denselben Kanal.</translation>
    </message>
    <message>
        <source>Volume, at least</source>
        <translation>Menge, mindestens</translation>
    </message>
    <message>
        <source>Change least volume of %1</source>
        <translation>Mindestmenge von %1 ändern</translation>
    </message>
    <message>
        <source>Volume, at most</source>
        <translation>Menge, höchstens</translation>
    </message>
    <message>
        <source>Change most volume of %1</source>
        <translation>Höchstmenge von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within the plan</source>
        <translation>
            <numerusform>%n Termin im Plan</numerusform>
            <numerusform>%n Termine im Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Ganze Tage</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Change end of %1</source>
        <translation>Ende von %1 ändern</translation>
    </message>
    <message>
        <source>A day, or how many times</source>
        <translation>Ein Tag, oder wie viele Male</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Change rule of %1</source>
        <translation>Regel von %1 ändern</translation>
    </message>
    <message>
        <source>Days apart by semicolons</source>
        <translation>Tage, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change time zone of %1</source>
        <translation>Zeitzone von %1 ändern</translation>
    </message>
    <message>
        <source>When exactly</source>
        <translation>Wann genau</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Nicht am</translation>
    </message>
    <message>
        <source>Change days left out of %1</source>
        <translation>Ausgelassene Tage von %1 ändern</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Auch am</translation>
    </message>
    <message>
        <source>Change days added to %1</source>
        <translation>Zusätzliche Tage von %1 ändern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>Uhrzeit von %1 ändern</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>its revenue comes after the year</source>
        <translation>ihr Umsatz kommt nach dem Jahr</translation>
    </message>
    <message>
        <source>clashes with another</source>
        <translation>steht einem anderen im Weg</translation>
    </message>
    <message>
        <source>Looked for: %1 (%2 of %3, the others are pale)</source>
        <translation>Gesucht: %1 (%2 von %3, die anderen sind blass)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Gemeinsamer Kalender</translation>
    </message>
    <message>
        <source>prepared from %1</source>
        <translation>vorbereitet ab %1</translation>
    </message>
    <message>
        <source>followed up until %1</source>
        <translation>nachgefasst bis %1</translation>
    </message>
    <message>
        <source>lump %1</source>
        <translation>Schub %1</translation>
    </message>
    <message>
        <source>trough %1</source>
        <translation>Flaute %1</translation>
    </message>
    <message>
        <source>%1 in the open pipeline at its end</source>
        <translation>%1 in der offenen Pipeline an seinem Ende</translation>
    </message>
    <message>
        <source>the fewest of all months</source>
        <translation>die wenigsten aller Monate</translation>
    </message>
    <message>
        <source>pipeline lowest in %1: %2</source>
        <translation>Pipeline am niedrigsten im %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 planned</source>
        <translation>%1 von %2 %3 geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Change reminders of %1</source>
        <translation>Erinnerungen von %1 ändern</translation>
    </message>
    <message>
        <source>Before it starts: 15 minutes; 1 day</source>
        <translation>Vor dem Beginn: 15 Minuten; 1 Tag</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week 27</comment>
        <translation>KW%1</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>fiscal period 1</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Mon 4 May 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Change cost centre of %1</source>
        <translation>Kostenstelle von %1 ändern</translation>
    </message>
    <message>
        <source>Also taking part</source>
        <translation>Außerdem dabei</translation>
    </message>
    <message>
        <source>Change who takes part in %1</source>
        <translation>Teilnehmer von %1 ändern</translation>
    </message>
    <message>
        <source>Anna Berg &lt;anna@example.com&gt;; …</source>
        <translation>Anna Berg &lt;anna@example.com&gt;; …</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Change categories of %1</source>
        <translation>Kategorien von %1 ändern</translation>
    </message>
    <message>
        <source>Apart by semicolons</source>
        <translation>Durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Mail in marketing</source>
        <translation>Mail im Marketing</translation>
    </message>
    <message>
        <source>Change marketing&apos;s address for %1</source>
        <translation>Marketings Adresse für %1 ändern</translation>
    </message>
    <message>
        <source>Mail in sales</source>
        <translation>Mail in Sales</translation>
    </message>
    <message>
        <source>Change sales&apos; address for %1</source>
        <translation>Adresse von Sales für %1 ändern</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Was es gebracht hat</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Change review date of %1</source>
        <translation>Prüftermin von %1 ändern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1.2 M EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>too late for %1, whose bridge counts on it with %2</source>
        <translation>zu spät für %1, in dessen Brücke %2 davon stehen</translation>
    </message>
    <message>
        <source>in the bridge of %1 with %2</source>
        <translation>in der Brücke von %1 mit %2</translation>
    </message>
    <message>
        <source>On no day of %1.</source>
        <translation>An keinem Tag von %1.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>dates</comment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <comment>a quarter and dates in it</comment>
        <translation>In %1: %2.</translation>
    </message>
    <message>
        <source>%1 %2 in the bridge of %3</source>
        <comment>−0.3 M EUR …</comment>
        <translation>%1 %2 in der Brücke von %3</translation>
    </message>
    <message>
        <source>Several streams</source>
        <translation>Mehrere Ströme</translation>
    </message>
    <message>
        <source>Lanes: stream</source>
        <translation>Bahnen: Strom</translation>
    </message>
    <message>
        <source>most missing in %1: %2, worth %3</source>
        <translation>am meisten fehlt im %1: %2, wert %3</translation>
    </message>
    <message>
        <source>lump</source>
        <translation>Häufung</translation>
    </message>
    <message>
        <source>trough</source>
        <translation>Flaute</translation>
    </message>
    <message>
        <source>open pipeline</source>
        <translation>offene Pipeline</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>Tiefstand %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>−165 · −1.2 M EUR</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>−165 · −1.2 M</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>180 k EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 missing, worth %2</source>
        <translation>%1 fehlen, wert %2</translation>
    </message>
    <message>
        <source>%1 more than needed, worth %2</source>
        <translation>%1 mehr als gebraucht, wert %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Q3 FY27: 112.0 missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>horizon: %1</source>
        <translation>Horizont: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a product and a fiscal year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By its name: %1</source>
        <translation>Nach dem Namen: %1</translation>
    </message>
    <message>
        <source>By its name: none</source>
        <translation>Nach dem Namen: keines</translation>
    </message>
    <message>
        <source>In the bridge</source>
        <translation>In der Brücke</translation>
    </message>
    <message>
        <source>Change which product of the bridge %1 is</source>
        <translation>Ändern, welches Produkt der Brücke %1 ist</translation>
    </message>
    <message>
        <source>Last start for %1 revenue: %2; for those who need nurturing first: %3.</source>
        <translation>Letzter Start für den Umsatz von %1: %2; für die, die zuerst gepflegt werden: %3.</translation>
    </message>
    <message>
        <source>Last start for %1 revenue: %2.</source>
        <translation>Letzter Start für den Umsatz von %1: %2.</translation>
    </message>
</context>
<context>
    <name>FunnelFaces</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>What is needed and planned at each stage.</source>
        <translation>Was in jeder Stufe gebraucht wird und geplant ist.</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Which input is worth most, and what would close the gap.</source>
        <translation>Welche Eingabe am meisten wert ist und was die Lücke schließt.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Other ways that the year could go, beside the plan.</source>
        <translation>Wie das Jahr sonst laufen könnte, neben dem Plan.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>How sure the revenue is, and what makes it uncertain.</source>
        <translation>Wie sicher der Umsatz ist und was ihn unsicher macht.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Waterfall in &amp;volume</source>
        <translation>Wasserfall in &amp;Mengen</translation>
    </message>
    <message>
        <source>Columns and numbers count who enters each stage.</source>
        <translation>Säulen und Zahlen zählen, wer in jede Stufe eintritt.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Waterfall in &amp;money</source>
        <translation>Wasserfall in &amp;Geld</translation>
    </message>
    <message>
        <source>Columns and numbers are the revenue that comes of each stage.</source>
        <translation>Säulen und Zahlen sind der Umsatz, der aus jeder Stufe wird.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Waterfall in &amp;both</source>
        <translation>Wasserfall in &amp;beidem</translation>
    </message>
    <message>
        <source>Columns count who enters each stage, with the money beside.</source>
        <translation>Säulen zählen, wer in jede Stufe eintritt, daneben steht das Geld.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>What the target is made of, and who sources what is left.</source>
        <translation>Woraus sich das Ziel zusammensetzt, und wer den Rest bringt.</translation>
    </message>
</context>
<context>
    <name>FunnelWhy</name>
    <message>
        <source>%1 of %2 become %3 (%4).</source>
        <translation>%1 von %2 werden zu %3 (%4).</translation>
    </message>
    <message>
        <source>It takes %1 from %2 to %3 (%4).</source>
        <translation>Von %2 bis %3 dauert es %1 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 become %3, weighted by need over %n streams (at worst %4).</source>
        <translation>
            <numerusform>%1 von %2 werden zu %3, nach Bedarf gewichtet über %n Strom (schlechtestenfalls %4).</numerusform>
            <numerusform>%1 von %2 werden zu %3, nach Bedarf gewichtet über %n Ströme (schlechtestenfalls %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 from %2 to %3, weighted by need over %n streams (at worst %4).</source>
        <translation>
            <numerusform>Von %2 bis %3 dauert es %1, nach Bedarf gewichtet über %n Strom (schlechtestenfalls %4).</numerusform>
            <numerusform>Von %2 bis %3 dauert es %1, nach Bedarf gewichtet über %n Ströme (schlechtestenfalls %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>One point more would bring %1 of revenue for %2, two points %3.</source>
        <translation>Ein Prozentpunkt mehr brächte %1 Umsatz für %2, zwei Punkte %3.</translation>
    </message>
    <message>
        <source>Both sides have agreed.</source>
        <translation>Beide Seiten haben zugestimmt.</translation>
    </message>
    <message>
        <source>Of %1 streams, marketing has not agreed to %2, sales not to %3.</source>
        <translation>Von %1 Strömen fehlt bei %2 die Zustimmung des Marketings, bei %3 die von Sales.</translation>
    </message>
    <message>
        <source>%1 are needed at %2 and %3 planned: %4, worth %5.</source>
        <translation>Nötig bei %2: %1, geplant %3: %4, im Wert von %5.</translation>
    </message>
    <message>
        <source>The streams that are ahead are worth more.</source>
        <translation>Die Ströme im Plus sind mehr wert.</translation>
    </message>
    <message>
        <source>The streams that are behind are worth more.</source>
        <translation>Die Ströme im Rückstand sind mehr wert.</translation>
    </message>
    <message>
        <source>Rate %1 → %2: %3</source>
        <translation>Quote %1 → %2: %3</translation>
    </message>
    <message>
        <source>Days %1 → %2: %3</source>
        <translation>Tage %1 → %2: %3</translation>
    </message>
    <message>
        <source>Marketing still has to agree for %1.</source>
        <translation>Marketing muss noch zustimmen für %1.</translation>
    </message>
    <message>
        <source>Sales still has to agree for %1.</source>
        <translation>Sales muss noch zustimmen für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 MQLs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To book %1 in %2 we need %3.</source>
        <translation>Um %1 in %2 zu verbuchen, brauchen wir %3.</translation>
    </message>
    <message>
        <source>, so </source>
        <translation>, also </translation>
    </message>
    <message>
        <source>%1 of %2 are planned that become revenue in %3.</source>
        <translation>%1 von %2 sind geplant, die in %3 zu Umsatz werden.</translation>
    </message>
    <message>
        <source>One %1 is worth %2 of revenue on average.</source>
        <translation>Ein %1 ist im Mittel %2 Umsatz wert.</translation>
    </message>
    <message>
        <source>For revenue in %1, %2 must be there by %3.</source>
        <translation>Für Umsatz in %1 muss %2 bis %3 da sein.</translation>
    </message>
    <message>
        <source>To book %1 in %2 we need %3; %4 of it comes through %5: %6.</source>
        <translation>Um %1 in %2 zu buchen, brauchen wir %3; %4 davon kommt durch %5: %6.</translation>
    </message>
    <message>
        <source>%1 of %2 are planned that become revenue in %3, %4 of them for those who stand further right at the start.</source>
        <translation>%1 %2 sind geplant, die in %3 zu Umsatz werden, %4 davon für die, die am Anfang weiter rechts stehen.</translation>
    </message>
    <message>
        <source>%1 of it is nurturing.</source>
        <translation>%1 davon sind Pflege.</translation>
    </message>
    <message>
        <source>%1 of those who come need nurturing first, for %2 on average.</source>
        <translation>%1 derer, die kommen, brauchen zuerst Pflege, im Mittel %2.</translation>
    </message>
    <message>
        <source>%1 are in nurture on average.</source>
        <translation>%1 sind im Mittel in der Pflege.</translation>
    </message>
    <message>
        <source>%1 are in nurture on average, most in %2: %3.</source>
        <translation>%1 sind im Mittel in der Pflege, am meisten im %2: %3.</translation>
    </message>
    <message>
        <source>For revenue in %1, %2 must be there by %3, those who need nurturing first by %4.</source>
        <translation>Für Umsatz in %1 müssen %2 bis %3 da sein, die zuerst Pflege brauchen bis %4.</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>later this year</source>
        <translation>später in diesem Jahr</translation>
    </message>
    <message>
        <source>after this year</source>
        <translation>nach diesem Jahr</translation>
    </message>
    <message>
        <source>no quarter named</source>
        <translation>kein Quartal genannt</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>Later this year</source>
        <translation>Später in diesem Jahr</translation>
    </message>
    <message>
        <source>After this year</source>
        <translation>Nach diesem Jahr</translation>
    </message>
    <message>
        <source>No quarter named</source>
        <translation>Kein Quartal genannt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>no quarter</comment>
        <translation>keines genannt</translation>
    </message>
    <message>
        <source>later in %1</source>
        <translation>später in %1</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>this quarter to later this year</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Its owner&apos;s colour</source>
        <translation>Farbe der Seite</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Blass</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Striped</source>
        <translation>Gestreift</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Umrandet</translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message>
        <source>Rate %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>Days %1</source>
        <translation>Tage %1</translation>
    </message>
    <message>
        <source>Days from won to revenue</source>
        <translation>Tage vom Abschluss bis zum Umsatz</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>Already standing at %1</source>
        <translation>Anfangsbestand in %1</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>%1: 10 % more, %2 → %3, is worth %4 of revenue for %5; 10 % less, %6.</source>
        <translation>%1: 10 % mehr, %2 → %3, bringen %4 Umsatz für %5; 10 % weniger, %6.</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>the target of %1</source>
        <translation>das Ziel von %1</translation>
    </message>
    <message>
        <source>At any value of it, %1 is met.</source>
        <translation>Bei jedem Wert davon wird %1 erreicht.</translation>
    </message>
    <message>
        <source>At %1, %2 is met.</source>
        <translation>Bei %1 wird %2 erreicht.</translation>
    </message>
    <message>
        <source>No value of it meets %1: at best, revenue comes to %2.</source>
        <translation>Kein Wert davon erreicht %1: Der Umsatz kommt höchstens auf %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a year, streams</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>10 % more leaves the chance to reach the target at %1.</source>
        <translation>Mit 10 % mehr bleibt die Chance, das Ziel zu erreichen, bei %1.</translation>
    </message>
    <message>
        <source>10 % more takes the chance to reach the target from %1 to %2.</source>
        <translation>10 % mehr verändern die Chance, das Ziel zu erreichen, von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Need nurturing at %1</source>
        <translation>Brauchen Pflege bei %1</translation>
    </message>
    <message>
        <source>Days of nurturing at %1</source>
        <translation>Tage der Pflege bei %1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing contradicts: everything comes in by itself.</source>
        <translation>Nichts widerspricht sich: Alles kommt von selbst herein.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed on both sides. Choose one of each.</source>
        <translation>
            <numerusform>%n Stelle wurde auf beiden Seiten geändert. Wählen Sie eine der Fassungen.</numerusform>
            <numerusform>%n Stellen wurden auf beiden Seiten geändert. Wählen Sie jeweils eine der Fassungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both plans were made apart and differ in %n thing(s), those that move most money first. Choose one of each.</source>
        <translation>
            <numerusform>Beide Pläne sind getrennt entstanden und unterscheiden sich an %n Stelle. Wählen Sie eine der Fassungen.</numerusform>
            <numerusform>Beide Pläne sind getrennt entstanden und unterscheiden sich an %n Stellen, die mit dem meisten Geld zuerst. Wählen Sie jeweils eine der Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation>bewegt %1</translation>
    </message>
    <message>
        <source>%1 is merged; nothing of it was new here.</source>
        <translation>%1 ist zusammengeführt; nichts davon war hier neu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is merged: %n change(s) came in.</source>
        <translation>
            <numerusform>%1 ist zusammengeführt: %n Änderung ist hereingekommen.</numerusform>
            <numerusform>%1 ist zusammengeführt: %n Änderungen sind hereingekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Of %2 conflicts, %3 were decided for theirs.</source>
        <translation>%1 Von %2 Konflikten wurden %3 für die andere Fassung entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Both plans were made apart and differ in %n thing(s), too many to be put in the order of money. Choose one of each.</source>
        <translation>
            <numerusform>Beide Pläne sind getrennt entstanden und unterscheiden sich an %n Stelle. Wählen Sie eine der Fassungen.</numerusform>
            <numerusform>Beide Pläne sind getrennt entstanden und unterscheiden sich an %n Stellen, zu vielen, um sie nach Geld zu ordnen. Wählen Sie jeweils eine der Fassungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>%1: changed since</source>
        <translation>%1: seither geändert</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 widerspricht</translation>
    </message>
    <message>
        <source>%1 parked it</source>
        <translation>%1 hat geparkt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Both open</source>
        <translation>Beide offen</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Never saved to a file.</source>
        <translation>Nie in einer Datei gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), never saved to a file.</source>
        <translation>
            <numerusform>%n Schritt, nie in einer Datei gespeichert.</numerusform>
            <numerusform>%n Schritte, nie in einer Datei gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in %1 as it was left.</source>
        <translation>Nicht so in %1, wie der Plan verlassen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that are not in %1.</source>
        <translation>
            <numerusform>%n Schritt, der nicht in %1 steht.</numerusform>
            <numerusform>%n Schritte, die nicht in %1 stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last one: %2.</source>
        <translation>%1 Der letzte: %2.</translation>
    </message>
    <message>
        <source>%1 was left without being saved. %2</source>
        <translation>%1 wurde ohne Speichern verlassen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were left without being saved. Nothing of them is lost.</source>
        <translation>
            <numerusform>%n Plan wurde ohne Speichern verlassen. Nichts davon ist verloren.</numerusform>
            <numerusform>%n Pläne wurden ohne Speichern verlassen. Nichts davon ist verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>A scenario was left</source>
        <translation>Ein Szenario wurde verlassen</translation>
    </message>
</context>
<context>
    <name>StageFieldExplanations</name>
    <message>
        <source>Whoever stands here for longer is stalled and makes the pipeline look larger than it is. Empty: what was measured or, without that, twice the mean counts.</source>
        <translation>Wer länger hier steht, steht still und lässt die Pipeline größer aussehen, als sie ist. Leer: Es zählt, was gemessen wurde, sonst das Doppelte des Mittels.</translation>
    </message>
    <message>
        <source>What both sides agreed to do for those who stand here for too long.</source>
        <translation>Was beide Seiten für die zu tun vereinbart haben, die zu lange hier stehen.</translation>
    </message>
    <message>
        <source>Whether somebody may come to a later stage without having stood here. Where nobody may and some do, the plan&apos;s check says so.</source>
        <translation>Ob jemand eine spätere Stufe erreichen darf, ohne hier gestanden zu haben. Wo das niemand darf und es doch vorkommt, sagt es die Prüfung des Plans.</translation>
    </message>
    <message>
        <source>What both sides mean by this stage. Keep as version writes down the date and why it was changed; what is typed later is marked until it is kept, too.</source>
        <translation>Was beide Seiten unter dieser Stufe verstehen. „Als Fassung festhalten“ vermerkt Tag und Grund der Änderung; was später getippt wird, bleibt gekennzeichnet, bis auch das festgehalten ist.</translation>
    </message>
    <message>
        <source>What has to be true of whoever comes here.</source>
        <translation>Was auf jeden zutreffen muss, der hierher kommt.</translation>
    </message>
    <message>
        <source>What has to be true of whoever goes on.</source>
        <translation>Was auf jeden zutreffen muss, der weitergeht.</translation>
    </message>
    <message>
        <source>The part of those who come here that is not ready yet and is nurtured first. The rate counts them, too: they land later, and no fewer of them.</source>
        <translation>Der Teil derer, die hierher kommen, der noch nicht so weit ist und zuerst gepflegt wird. Die Quote zählt auch sie: Sie kommen später an, aber nicht weniger.</translation>
    </message>
    <message>
        <source>How long they are nurtured on average, before the step&apos;s own days begin.</source>
        <translation>Wie lange sie im Mittel gepflegt werden, bevor die eigenen Tage des Schrittes beginnen.</translation>
    </message>
    <message>
        <source>Of those who do not go on, the part that comes back later and tries again; the rest leaves the funnel.</source>
        <translation>Von denen, die nicht weitergehen, der Teil, der später zurückkommt und es noch einmal versucht; die Übrigen verlassen den Funnel.</translation>
    </message>
    <message>
        <source>Of those who count as having come here, the part that went past without ever standing here. They are no work for its teams.</source>
        <translation>Von denen, die als hierher gekommen zählen, der Teil, der vorbeiging, ohne je hier zu stehen. Den Teams der Stufe machen sie keine Arbeit.</translation>
    </message>
</context>
<context>
    <name>StageFields</name>
    <message>
        <source>Answers for it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Change who answers for %1</source>
        <translation>Zuständigkeit für %1 ändern</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft mit</translation>
    </message>
    <message>
        <source>Change who helps at %1</source>
        <translation>Mithilfe bei %1 ändern</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Change what %1 takes from where</source>
        <translation>Übernahmen von %1 ändern</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Change definition of %1</source>
        <translation>Definition von %1 ändern</translation>
    </message>
    <message>
        <source>To enter it</source>
        <translation>Für den Eintritt</translation>
    </message>
    <message>
        <source>Change what it takes to enter %1</source>
        <translation>Eintrittsbedingung von %1 ändern</translation>
    </message>
    <message>
        <source>To leave it</source>
        <translation>Für den Austritt</translation>
    </message>
    <message>
        <source>Change what it takes to leave %1</source>
        <translation>Austrittsbedingung von %1 ändern</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Own deal size</source>
        <translation>Eigener Auftragswert</translation>
    </message>
    <message>
        <source>Change deal size of %1</source>
        <translation>Auftragswert von %1 ändern</translation>
    </message>
    <message>
        <source>Marketing brings</source>
        <translation>Marketing bringt</translation>
    </message>
    <message>
        <source>Change marketing&apos;s share of %1</source>
        <translation>Anteil des Marketings an %1 ändern</translation>
    </message>
    <message>
        <source>Partners bring</source>
        <translation>Partner bringen</translation>
    </message>
    <message>
        <source>Change partners&apos; share of %1</source>
        <translation>Anteil der Partner an %1 ändern</translation>
    </message>
    <message>
        <source>… from this stage on</source>
        <translation>… ab dieser Stufe</translation>
    </message>
    <message>
        <source>Change where partners&apos; deals of %1 enter</source>
        <translation>Ändern, wo Aufträge der Partner in %1 eintreten</translation>
    </message>
    <message>
        <source>as those of sales</source>
        <translation>wie die von Sales</translation>
    </message>
    <message>
        <source>From won to revenue</source>
        <translation>Vom Abschluss zum Umsatz</translation>
    </message>
    <message>
        <source>Change when deals of %1 are revenue</source>
        <translation>Ändern, wann Aufträge von %1 Umsatz sind</translation>
    </message>
    <message>
        <source>Change how well inputs of %1 are known</source>
        <translation>Ändern, wie sicher Eingaben von %1 sind</translation>
    </message>
    <message>
        <source>… is</source>
        <translation>… ist</translation>
    </message>
    <message>
        <source>These shares are</source>
        <translation>Diese Anteile sind</translation>
    </message>
    <message>
        <source>Deals of sales enter at</source>
        <translation>Abschlüsse von Sales beginnen bei</translation>
    </message>
    <message>
        <source>Change where sales&apos; deals of %1 enter</source>
        <translation>Ändern, wo Abschlüsse von Sales in %1 beginnen</translation>
    </message>
    <message>
        <source>the first stage of sales</source>
        <translation>der ersten Stufe von Sales</translation>
    </message>
    <message>
        <source>Carries of the target</source>
        <translation>Trägt vom Ziel</translation>
    </message>
    <message>
        <source>Change what %1 carries of the target</source>
        <translation>Ändern, was %1 vom Ziel trägt</translation>
    </message>
    <message>
        <source>Too long after</source>
        <translation>Zu lange nach</translation>
    </message>
    <message>
        <source>Change after how long %1 is stalled</source>
        <translation>Ändern, ab wann %1 als stehengeblieben gilt</translation>
    </message>
    <message>
        <source>… what is done</source>
        <translation>… was getan wird</translation>
    </message>
    <message>
        <source>Change what is done for those stalled at %1</source>
        <translation>Ändern, was für die bei %1 Stehengebliebenen getan wird</translation>
    </message>
    <message>
        <source>messages, campaigns, offers that bring them back</source>
        <translation>Botschaften, Kampagnen, Angebote, die sie zurückholen</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>Darf übersprungen werden</translation>
    </message>
    <message>
        <source>Change whether %1 may be skipped</source>
        <translation>Ändern, ob %1 übersprungen werden darf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Change likely range of the rate from %1</source>
        <translation>Wahrscheinliche Spanne der Quote ab %1 ändern</translation>
    </message>
    <message>
        <source>Go on by month (10; 40; 50 %)</source>
        <translation>Weiter nach Monat (10; 40; 50 %)</translation>
    </message>
    <message>
        <source>Change when people go on from %1</source>
        <translation>Weitergang nach Monat ab %1 ändern</translation>
    </message>
    <message>
        <source>Come back, of those who do not</source>
        <translation>Von den Übrigen kehren zurück</translation>
    </message>
    <message>
        <source>Change how many come back at %1</source>
        <translation>Anteil der Rückkehr bei %1 ändern</translation>
    </message>
    <message>
        <source>… after</source>
        <translation>… nach</translation>
    </message>
    <message>
        <source>Change when people come back at %1</source>
        <translation>Zeit bis zur Rückkehr bei %1 ändern</translation>
    </message>
    <message>
        <source>… to</source>
        <translation>… zu</translation>
    </message>
    <message>
        <source>Change where people come back to from %1</source>
        <translation>Ziel der Rückkehr von %1 ändern</translation>
    </message>
    <message>
        <source>Change how well %1 is known</source>
        <translation>Beleg für %1 ändern</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Stand there at the start</source>
        <translation>Stehen zu Beginn dort</translation>
    </message>
    <message>
        <source>Change how many stand in %1 at the start</source>
        <translation>Anfangsbestand in %1 ändern</translation>
    </message>
    <message>
        <source>… for</source>
        <translation>… seit</translation>
    </message>
    <message>
        <source>Change how long people have stood in %1</source>
        <translation>Bisherige Dauer in %1 ändern</translation>
    </message>
    <message>
        <source>Rate, at least</source>
        <translation>Quote, mindestens</translation>
    </message>
    <message>
        <source>Rate, at most</source>
        <translation>Quote, höchstens</translation>
    </message>
    <message>
        <source>The rate is</source>
        <translation>Die Quote ist</translation>
    </message>
    <message>
        <source>The days are</source>
        <translation>Die Tage sind</translation>
    </message>
    <message>
        <source>Coming back is</source>
        <translation>Die Rückkehr ist</translation>
    </message>
    <message>
        <source>… is</source>
        <translation>… ist</translation>
    </message>
    <message>
        <source>Change how well it is known who stands in %1</source>
        <translation>Ändern, wie sicher ist, wer in %1 steht</translation>
    </message>
    <message>
        <source>Need nurturing first</source>
        <translation>Brauchen zuerst Pflege</translation>
    </message>
    <message>
        <source>Change how many need nurturing at %1</source>
        <translation>Anteil mit Pflege bei %1 ändern</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Change how long nurturing takes at %1</source>
        <translation>Dauer der Pflege bei %1 ändern</translation>
    </message>
    <message>
        <source>Nurturing is</source>
        <translation>Die Pflege ist</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>Marketing would take</source>
        <translation>Marketing nähme</translation>
    </message>
    <message>
        <source>Change the rate from %1 that marketing would take</source>
        <translation>Quote ab %1 ändern, die das Marketing nähme</translation>
    </message>
    <message>
        <source>Sales would take</source>
        <translation>Sales nähme</translation>
    </message>
    <message>
        <source>Change the rate from %1 that sales would take</source>
        <translation>Quote ab %1 ändern, die Sales nähme</translation>
    </message>
    <message>
        <source>Never stand there, of those who count</source>
        <translation>Stehen nie dort, von denen, die zählen</translation>
    </message>
    <message>
        <source>Change how many skip %1</source>
        <translation>Ändern, wie viele %1 überspringen</translation>
    </message>
    <message>
        <source>Change how well it is known who skips %1</source>
        <translation>Ändern, wie gut bekannt ist, wer %1 überspringt</translation>
    </message>
    <message>
        <source>… lasting</source>
        <translation>… Dauer</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Do more of</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Do less of</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>O</source>
        <comment>the key for: not decided</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>K</source>
        <comment>the key for: keep</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the key for: do more of</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the key for: do less of</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key for: stop</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 is to be less, and the calendar spends %2 on it, after %3 last year: %4.</source>
        <translation>%1 soll weniger werden, und der Kalender gibt %2 dafür aus, nach %3 im letzten Jahr: %4.</translation>
    </message>
    <message>
        <source>%1 is to stop, and the calendar still spends %2 on it: %3.</source>
        <translation>%1 soll aufhören, und der Kalender gibt noch %2 dafür aus: %3.</translation>
    </message>
    <message>
        <source>%1 is to stop, and is still on the calendar: %2.</source>
        <translation>%1 soll aufhören und steht noch im Kalender: %2.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>2 points more: %1</source>
        <translation>2 Punkte mehr: %1</translation>
    </message>
    <message>
        <source>+2 points: %1</source>
        <translation>+2 Punkte: %1</translation>
    </message>
    <message>
        <source>+2 points</source>
        <translation>+2 Pkt.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation>✓ vereinbart</translation>
    </message>
    <message>
        <source>M · Marketing</source>
        <translation>M · Marketing</translation>
    </message>
    <message>
        <source>S · Sales</source>
        <translation>S · Sales</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>Number and outline: needed. Fill: planned, true to its column. Hatched: missing. Lighter: more than needed. Column heights on a logarithmic scale.</source>
        <translation>Zahl und Umriss: nötig. Füllung: geplant, im Verhältnis zur eigenen Säule. Schraffiert: fehlt. Heller: mehr als nötig. Säulenhöhen logarithmisch.</translation>
    </message>
    <message>
        <source>Outline: needed. Fill: planned. Hatched: missing. Heights logarithmic.</source>
        <translation>Umriss: nötig. Füllung: geplant. Schraffiert: fehlt. Höhen logarithmisch.</translation>
    </message>
    <message>
        <source>Heights logarithmic</source>
        <translation>Höhen logarithmisch</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>to agree:</source>
        <translation>fehlt noch:</translation>
    </message>
    <message>
        <source>%1 of the rest come back</source>
        <translation>%1 der Übrigen kehren zurück</translation>
    </message>
    <message>
        <source>%1 come back</source>
        <translation>%1 kehren zurück</translation>
    </message>
    <message>
        <source>Number and outline: revenue needed. Fill: planned. Hatched: missing. Lighter: more than needed.</source>
        <translation>Zahl und Umriss: nötiger Umsatz. Füllung: geplant. Schraffiert: fehlt. Heller: mehr als nötig.</translation>
    </message>
    <message>
        <source>Outline: needed. Fill: planned. Hatched: missing. All as revenue.</source>
        <translation>Umriss: nötig. Füllung: geplant. Schraffiert: fehlt. Alles als Umsatz.</translation>
    </message>
    <message>
        <source>All as revenue</source>
        <translation>Alles als Umsatz</translation>
    </message>
    <message>
        <source>Lines: there at the start. Dots: came back.</source>
        <translation>Linien: zu Beginn da. Punkte: zurückgekehrt.</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>both open</source>
        <translation>beide offen</translation>
    </message>
    <message>
        <source>Sales open</source>
        <translation>Sales offen</translation>
    </message>
    <message>
        <source>Marketing open</source>
        <translation>Marketing offen</translation>
    </message>
    <message>
        <source>%1 come back, %2 of the rest</source>
        <translation>%1 kehren zurück, %2 der Übrigen</translation>
    </message>
    <message>
        <source>%1 leave</source>
        <translation>%1 gehen weg</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 target</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>new business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>the rest of the bridge</source>
        <translation>der Rest der Brücke</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Of the %1 in %2, %3 come from elsewhere, so new business carries %4.</source>
        <translation>Von den %1 im %2 kommen %3 von anderswo, also trägt das Neugeschäft %4.</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>the base itself</source>
        <translation>die Basis selbst</translation>
    </message>
    <message>
        <source>From a base of %1 to %2 is %3 of growth.</source>
        <translation>Von einer Basis von %1 bis %2 sind es %3 Wachstum.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stand there</source>
        <translation>stehen dort</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>booked already</source>
        <translation>schon gebucht</translation>
    </message>
    <message>
        <source>target that is left</source>
        <translation>Ziel, das noch bleibt</translation>
    </message>
    <message>
        <source>target of the streams</source>
        <translation>Ziel der Ströme</translation>
    </message>
    <message>
        <source>part that is won</source>
        <translation>Teil, der gewonnen wird</translation>
    </message>
    <message>
        <source>open pipeline by its chances</source>
        <translation>offene Pipeline nach ihren Chancen</translation>
    </message>
    <message>
        <source>open pipeline</source>
        <translation>offene Pipeline</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>%1 stand open for %2 of target: %3 times.</source>
        <translation>%1 stehen offen für %2 Ziel: das %3-Fache.</translation>
    </message>
    <message>
        <source>the target once</source>
        <translation>das Ziel einmal</translation>
    </message>
    <message>
        <source>%1 of the open pipeline is won, so it has to be %2 times the target.</source>
        <translation>%1 der offenen Pipeline werden gewonnen, also muss sie das %2-Fache des Ziels sein.</translation>
    </message>
    <message>
        <source>By its chances the open pipeline is %1 times the target that is left.</source>
        <translation>Nach ihren Chancen ist die offene Pipeline das %1-Fache des Ziels, das noch bleibt.</translation>
    </message>
    <message>
        <source>days until it is won</source>
        <translation>Tage, bis sie gewonnen ist</translation>
    </message>
    <message>
        <source>The open pipeline wins %1 a day.</source>
        <translation>Die offene Pipeline gewinnt %1 am Tag.</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>in der Woche</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>one person handles a week</source>
        <translation>schafft eine Person in der Woche</translation>
    </message>
    <message>
        <source>%1 can handle %2 %3 a week at full strength.</source>
        <translation>%1 schafft in voller Stärke %2 %3 in der Woche.</translation>
    </message>
    <message>
        <source>people, exactly</source>
        <translation>Personen, genau</translation>
    </message>
    <message>
        <source>entrants around %1</source>
        <translation>Neue um den %1</translation>
    </message>
    <message>
        <source>that one person handles then</source>
        <translation>die eine Person dann schafft</translation>
    </message>
    <message>
        <source>to whole people</source>
        <translation>bis zu ganzen Personen</translation>
    </message>
    <message>
        <source>In the fullest week what is planned takes %1 people of %2, exactly %3.</source>
        <translation>In der vollsten Woche braucht das Geplante %1 Personen von %2, genau %3.</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>erste Woche</translation>
    </message>
    <message>
        <source>planned in that week</source>
        <translation>in dieser Woche geplant</translation>
    </message>
    <message>
        <source>they can handle in it</source>
        <translation>schaffen sie in ihr</translation>
    </message>
    <message>
        <source>From the week of %1 on %2 cannot handle what is planned: %3, and they can handle %4.</source>
        <translation>Von der Woche ab %1 an schafft %2 nicht, was geplant ist: %3, und sie schaffen %4.</translation>
    </message>
    <message>
        <source>of the accounts approached can be won</source>
        <translation>der angesprochenen Kunden sind zu gewinnen</translation>
    </message>
    <message>
        <source>to whole accounts</source>
        <translation>bis zu ganzen Kunden</translation>
    </message>
    <message>
        <source>%1 deals in %2, of which %3 of the accounts approached can be won, take %4 accounts.</source>
        <translation>%1 Aufträge in %2, wo %3 der angesprochenen Kunden zu gewinnen sind, brauchen %4 Kunden.</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>rates and lags</source>
        <translation>Quoten und Dauern</translation>
    </message>
    <message>
        <source>calendar entries</source>
        <translation>Kalendereinträge</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>rows of the bridge</source>
        <translation>Zeilen der Brücke</translation>
    </message>
    <message>
        <source>opening pipeline</source>
        <translation>Anfangspipeline</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>voicemails</source>
        <translation>Mailbox-Nachrichten</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>social messages</source>
        <translation>Nachrichten in sozialen Netzen</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Both sides agreed to %1 of %2 items as they read now.</source>
        <translation>Beide Seiten haben %1 von %2 Punkten zugestimmt, wie sie jetzt lauten.</translation>
    </message>
    <message>
        <source>There are %1 items to agree.</source>
        <translation>Es gibt %1 Punkte, denen zuzustimmen ist.</translation>
    </message>
    <message>
        <source>At least one side disputes %1 of %2 items.</source>
        <translation>Mindestens eine Seite bestreitet %1 von %2 Punkten.</translation>
    </message>
    <message>
        <source>%1 of %2 inputs are guesses</source>
        <translation>%1 von %2 Eingaben sind vermutet</translation>
    </message>
    <message>
        <source>all streams&apos; shares</source>
        <translation>Anteile aller Ströme</translation>
    </message>
    <message>
        <source>rests on guesses</source>
        <translation>beruht auf Vermutungen</translation>
    </message>
    <message>
        <source>%1 of the target rests on inputs that are neither estimated nor measured.</source>
        <translation>%1 des Ziels beruhen auf Eingaben, die weder geschätzt noch gemessen sind.</translation>
    </message>
    <message>
        <source>hand-off to the last touch</source>
        <translation>Übergabe bis zum letzten Kontakt</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>The last touch is due %1 after the hand-off.</source>
        <translation>Der letzte Kontakt ist %1 nach der Übergabe fällig.</translation>
    </message>
    <message>
        <source>first response within</source>
        <translation>erste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Sales gets in touch within %1 of the hand-off.</source>
        <translation>Sales meldet sich spätestens %1 nach der Übergabe.</translation>
    </message>
    <message>
        <source>Sales follows a lead up with %1 touches.</source>
        <translation>Sales fasst bei einem Lead mit %1 Kontakten nach.</translation>
    </message>
    <message>
        <source>accounts on both lists</source>
        <translation>Zielkunden auf beiden Listen</translation>
    </message>
    <message>
        <source>accounts on sales&apos; list</source>
        <translation>Zielkunden auf der Liste von Sales</translation>
    </message>
    <message>
        <source>Marketing reaches %1 of the accounts on sales&apos; list.</source>
        <translation>Marketing erreicht %1 der Zielkunden auf der Liste von Sales.</translation>
    </message>
    <message>
        <source>accounts on either list</source>
        <translation>Zielkunden auf einer der Listen</translation>
    </message>
    <message>
        <source>accounts on marketing&apos;s list</source>
        <translation>Zielkunden auf der Liste des Marketings</translation>
    </message>
    <message>
        <source>%1 of all target accounts are on both lists.</source>
        <translation>%1 aller Zielkunden stehen auf beiden Listen.</translation>
    </message>
    <message>
        <source>%1 runs from %2 to %3.</source>
        <translation>%1 läuft vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>%1, same as %2</source>
        <translation>%1, wie %2</translation>
    </message>
    <message>
        <source>%1 rate</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>%1 rate with those who come back</source>
        <translation>Quote %1 mit denen, die zurückkommen</translation>
    </message>
    <message>
        <source>what those who come back add</source>
        <translation>was die dazutun, die zurückkommen</translation>
    </message>
    <message>
        <source>%1 lag</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>booking to revenue</source>
        <translation>Buchung bis Umsatz</translation>
    </message>
    <message>
        <source>deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>marketing&apos;s share</source>
        <translation>Anteil des Marketings</translation>
    </message>
    <message>
        <source>share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>carried by all streams in %1</source>
        <translation>von allen Strömen getragen im %1</translation>
    </message>
    <message>
        <source>streams carry nothing or more</source>
        <translation>Ströme tragen nichts oder mehr</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Marketing&apos;s revenue goal</source>
        <translation>Umsatzziel des Marketings</translation>
    </message>
    <message>
        <source>Customers from marketing</source>
        <translation>Kunden aus dem Marketing</translation>
    </message>
    <message>
        <source>Leads for them</source>
        <translation>Leads dafür</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation>Anteil des Marketings am Umsatz</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Mittlerer Auftragswert</translation>
    </message>
    <message>
        <source>Leads that become customers</source>
        <translation>Leads, die Kunden werden</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Win rate: 2 points more bring</source>
        <translation>Abschlussquote: 2 Punkte mehr bringen</translation>
    </message>
    <message>
        <source>First stage to won</source>
        <translation>Von der ersten Stufe bis zum Abschluss</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <translation>Erstes Geschäftsjahr</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Sein erster Tag</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Sein letzter Tag</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Erste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Hand-off to the last touch</source>
        <translation>Übergabe bis zum letzten Kontakt</translation>
    </message>
    <message>
        <source>Share of the target that rests on guesses</source>
        <translation>Anteil des Ziels, der auf Vermutungen beruht</translation>
    </message>
    <message>
        <source>Accounts on both lists</source>
        <translation>Zielkunden auf beiden Listen</translation>
    </message>
    <message>
        <source>Sales&apos; accounts that marketing reaches</source>
        <translation>Zielkunden von Sales, die das Marketing erreicht</translation>
    </message>
    <message>
        <source>Items agreed by both sides</source>
        <translation>Punkte, denen beide Seiten zugestimmt haben</translation>
    </message>
    <message>
        <source>Items to agree</source>
        <translation>Punkte zum Zustimmen</translation>
    </message>
    <message>
        <source>Items disputed</source>
        <translation>Strittige Punkte</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 gebraucht</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>Lücke bei %1</translation>
    </message>
    <message>
        <source>%1 needed per month of the first year</source>
        <translation>%1 je Monat des ersten Jahres gebraucht</translation>
    </message>
    <message>
        <source>%1: revenue from one</source>
        <translation>%1: Umsatz aus einem</translation>
    </message>
    <message>
        <source>%1 rate: 2 points more bring</source>
        <translation>Quote %1: 2 Punkte mehr bringen</translation>
    </message>
    <message>
        <source>Left to new business</source>
        <translation>Bleibt für das Neugeschäft</translation>
    </message>
    <message>
        <source>Growth over the base</source>
        <translation>Wachstum über die Basis</translation>
    </message>
    <message>
        <source>Open pipeline, times the target left</source>
        <translation>Offene Pipeline, Vielfaches des restlichen Ziels</translation>
    </message>
    <message>
        <source>Coverage that the win rate takes</source>
        <translation>Deckung, die die Abschlussquote verlangt</translation>
    </message>
    <message>
        <source>Open pipeline by chance, times the target left</source>
        <translation>Offene Pipeline nach Chancen, Vielfaches des restlichen Ziels</translation>
    </message>
    <message>
        <source>Pipeline won a day</source>
        <translation>Pipeline, am Tag gewonnen</translation>
    </message>
    <message>
        <source>%1: can handle a week</source>
        <translation>%1: schafft in der Woche</translation>
    </message>
    <message>
        <source>%1: people needed in the fullest week</source>
        <translation>%1: Personen in der vollsten Woche</translation>
    </message>
    <message>
        <source>%1: the same, exactly</source>
        <translation>%1: dasselbe, genau</translation>
    </message>
    <message>
        <source>%1: first week with more than they can handle</source>
        <translation>%1: erste Woche mit mehr, als sie schaffen</translation>
    </message>
    <message>
        <source>Accounts needed</source>
        <translation>Benötigte Kunden</translation>
    </message>
    <message>
        <source>%1: last day for %2</source>
        <translation>%1: letzter Tag für %2</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>deals that are revenue in %1</source>
        <translation>Aufträge, die im %1 Umsatz sind</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>marketing&apos;s goal, %1</source>
        <translation>Ziel des Marketings, %1</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>customers from marketing</source>
        <translation>Kunden aus dem Marketing</translation>
    </message>
    <message>
        <source>one stream of all</source>
        <translation>ein Strom von allen</translation>
    </message>
    <message>
        <source>marketing&apos;s revenue goal</source>
        <translation>Umsatzziel des Marketings</translation>
    </message>
    <message>
        <source>target of the same streams</source>
        <translation>Ziel derselben Ströme</translation>
    </message>
    <message>
        <source>average deal</source>
        <translation>mittlerer Auftragswert</translation>
    </message>
    <message>
        <source>deals that it takes</source>
        <translation>Aufträge, die es braucht</translation>
    </message>
    <message>
        <source>leads that become customers</source>
        <translation>Leads, die Kunden werden</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>The plan yields %1 in %2, the target is %3, so %4 is missing.</source>
        <translation>Der Plan ergibt %1 im %2, das Ziel ist %3, also fehlen %4.</translation>
    </message>
    <message>
        <source>The plan yields %1 in %2, the target is %3, so %4 is more than it takes.</source>
        <translation>Der Plan ergibt %1 im %2, das Ziel ist %3, also sind %4 mehr da als nötig.</translation>
    </message>
    <message>
        <source>Marketing sources %1 of the %2 that the streams carry in %3, so %4.</source>
        <translation>Marketing bringt %1 der %2, die die Ströme im %3 tragen, also %4.</translation>
    </message>
    <message>
        <source>To book marketing&apos;s %1 in %2 we need %3 customers from marketing.</source>
        <translation>Um %1 des Marketings im %2 zu buchen, brauchen wir %3 Kunden aus dem Marketing.</translation>
    </message>
    <message>
        <source>To book marketing&apos;s %1 in %2 we need %3 customers, so %4 %5.</source>
        <translation>Um %1 des Marketings im %2 zu buchen, brauchen wir %3 Kunden, also %4 %5.</translation>
    </message>
    <message>
        <source>Marketing sources %1 of the streams&apos; revenue in %2.</source>
        <translation>Marketing bringt %1 des Umsatzes der Ströme im %2.</translation>
    </message>
    <message>
        <source>One deal is worth %1 on average.</source>
        <translation>Ein Auftrag ist im Mittel %1 wert.</translation>
    </message>
    <message>
        <source>%1 of %2 become customers.</source>
        <translation>%1 von %2 werden Kunden.</translation>
    </message>
    <message>
        <source>Both sides answer for %1 of revenue in %2.</source>
        <translation>Beide Seiten stehen für %1 Umsatz im %2 ein.</translation>
    </message>
    <message>
        <source>The calendar and the opening pipeline yield %1 in %2 at today&apos;s rates.</source>
        <translation>Kalender und Anfangspipeline ergeben %1 im %2 zu heutigen Quoten.</translation>
    </message>
    <message>
        <source>opening pipeline at %1</source>
        <translation>Anfangspipeline bei %1</translation>
    </message>
    <message>
        <source>whose deals pass %1</source>
        <translation>deren Aufträge %1 durchlaufen</translation>
    </message>
    <message>
        <source>partners&apos; share</source>
        <translation>Anteil der Partner</translation>
    </message>
    <message>
        <source>sales&apos; share</source>
        <translation>Anteil von Sales</translation>
    </message>
    <message>
        <source>deals that come of them in %1</source>
        <translation>Aufträge, die im %1 daraus werden</translation>
    </message>
    <message>
        <source>we need %1, so %2</source>
        <translation>brauchen wir %1, also %2</translation>
    </message>
    <message>
        <source>we need %1, so %2, so %3</source>
        <translation>brauchen wir %1, also %2, also %3</translation>
    </message>
    <message>
        <source>we need %1</source>
        <translation>brauchen wir %1</translation>
    </message>
    <message>
        <source>To book %1 in %2 %3.</source>
        <translation>Um %1 im %2 zu buchen, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are planned and %3 needed for %4: %5.</source>
        <translation>%1 von %2 sind geplant und %3 gebraucht für %4: %5.</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1 are needed at %2 for %3, so %4 a month.</source>
        <translation>%1 werden bei %2 für %3 gebraucht, also %4 im Monat.</translation>
    </message>
    <message>
        <source>one %1</source>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>revenue from one</source>
        <translation>Umsatz aus einem</translation>
    </message>
    <message>
        <source>revenue of those needed</source>
        <translation>Umsatz der gebrauchten</translation>
    </message>
    <message>
        <source>One %1 is worth %2 of revenue on average.</source>
        <translation>Ein %1 ist im Mittel %2 Umsatz wert.</translation>
    </message>
    <message>
        <source>to revenue</source>
        <translation>bis zum Umsatz</translation>
    </message>
    <message>
        <source>to whole days</source>
        <translation>bis zu ganzen Tagen</translation>
    </message>
    <message>
        <source>last day of %1</source>
        <translation>letzter Tag von %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>the earliest of %1 more streams</source>
        <translation>der früheste von %1 weiteren Strömen</translation>
    </message>
    <message>
        <source>To book %1 in %2 %3 by %4.</source>
        <translation>Um %1 im %2 zu buchen, %3 bis zum %4.</translation>
    </message>
    <message>
        <source>For revenue in %1, %2 must be there by %3.</source>
        <translation>Für Umsatz im %1 muss %2 bis zum %3 da sein.</translation>
    </message>
    <message>
        <source>%1 of %2 are planned that become revenue in %3.</source>
        <translation>%1 von %2 sind geplant, die im %3 Umsatz werden.</translation>
    </message>
    <message>
        <source>of the need</source>
        <translation>vom Bedarf</translation>
    </message>
    <message>
        <source>planned revenue that passes the step</source>
        <translation>geplanter Umsatz, der durch den Schritt geht</translation>
    </message>
    <message>
        <source>growth of its rate, from %1 to %2</source>
        <translation>Wachstum seiner Quote, von %1 auf %2</translation>
    </message>
    <message>
        <source>those who come back: fewer of them, on other days</source>
        <translation>die zurückkommen: weniger, an anderen Tagen</translation>
    </message>
    <message>
        <source>2 points more bring</source>
        <translation>2 Punkte mehr bringen</translation>
    </message>
    <message>
        <source>If %1 of %2 became %3 in place of %4, planned revenue in %5 would be %6 more.</source>
        <translation>Würden %1 von %2 zu %3 statt %4, wäre der geplante Umsatz im %5 um %6 höher.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, weighted by need over %2 streams.</source>
        <translation>%1, nach Bedarf gewichtet über %2 Ströme.</translation>
    </message>
    <message>
        <source>%1 of %2 become %3</source>
        <translation>%1 von %2 werden %3</translation>
    </message>
    <message>
        <source>It takes %1 from %2 to %3</source>
        <translation>Von %2 bis %3 dauert es %1</translation>
    </message>
    <message>
        <source>first stage to won</source>
        <translation>von der ersten Stufe bis zum Abschluss</translation>
    </message>
    <message>
        <source>From %1 to %2 it takes %3 on average.</source>
        <translation>Von %1 bis %2 dauert es im Mittel %3.</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>und %1 weitere %2</translation>
    </message>
    <message>
        <source>shifted back by</source>
        <translation>zurückverlegt um</translation>
    </message>
    <message>
        <source>or, if earlier,</source>
        <translation>oder, wenn früher,</translation>
    </message>
    <message>
        <source>nobody agreed yet</source>
        <translation>noch niemand hat zugestimmt</translation>
    </message>
    <message>
        <source>only marketing agreed</source>
        <translation>nur Marketing hat zugestimmt</translation>
    </message>
    <message>
        <source>only sales agreed</source>
        <translation>nur Sales hat zugestimmt</translation>
    </message>
    <message>
        <source>both agreed</source>
        <translation>beide haben zugestimmt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Fälle</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Ströme</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>d</source>
        <translation>T</translation>
    </message>
    <message>
        <source>w</source>
        <translation>W</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>y</source>
        <translation>J</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>we need %1; %2 of it comes through %3: %4</source>
        <translation>brauchen wir %1; %2 davon kommt durch %3: %4</translation>
    </message>
    <message>
        <source>One deal with a customer from marketing is worth %1 on average.</source>
        <translation>Ein Abschluss mit einem Kunden aus dem Marketing ist im Mittel %1 wert.</translation>
    </message>
    <message>
        <source>Average deal with marketing&apos;s customers</source>
        <translation>Mittlerer Auftragswert mit Kunden aus dem Marketing</translation>
    </message>
    <message>
        <source>opening pipeline at %1, what of it passed %2</source>
        <translation>Anfangsbestand bei %1, was davon durch %2 ging</translation>
    </message>
    <message>
        <source>%1 of %2 are planned that become revenue in %3, %4 of them for those who stand further right at the start.</source>
        <translation>%1 %2 sind geplant, die in %3 zu Umsatz werden, %4 davon für die, die am Anfang weiter rechts stehen.</translation>
    </message>
    <message>
        <source>%1 to %2, by stream</source>
        <translation>%1 bis %2, je nach Strom</translation>
    </message>
    <message>
        <source>measured: nine in ten within %1</source>
        <translation>gemessen: neun von zehn brauchten bis zu %1</translation>
    </message>
    <message>
        <source>twice the mean: %1</source>
        <translation>das Doppelte des Mittels: %1</translation>
    </message>
    <message>
        <source>the stage’s own limit</source>
        <translation>die eigene Grenze der Stufe</translation>
    </message>
    <message>
        <source>nine in ten took less</source>
        <translation>neun von zehn brauchten weniger</translation>
    </message>
    <message>
        <source>twice the mean</source>
        <translation>das Doppelte des Mittels</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>If more than %1 of those at %2 have stood there too long</source>
        <translation>Wenn mehr als %1 derer, die bei %2 stehen, schon zu lange dort sind</translation>
    </message>
    <message>
        <source>If %1 falls under %2</source>
        <translation>Wenn %1 unter %2 fällt</translation>
    </message>
    <message>
        <source>If %1 takes longer than %2 on average</source>
        <translation>Wenn %1 im Mittel länger als %2 dauert</translation>
    </message>
    <message>
        <source>%1, %2 acts: %3</source>
        <translation>%1, handelt %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 acts; how and until when is not agreed.</source>
        <translation>%1, handelt %2; wie und bis wann, ist nicht vereinbart.</translation>
    </message>
    <message>
        <source>%1, %2 acts within %3: %4</source>
        <translation>%1, handelt %2 (Frist: %3): %4</translation>
    </message>
    <message>
        <source>%1, %2 acts within %3; how is not agreed.</source>
        <translation>%1, handelt %2 (Frist: %3); wie, ist nicht vereinbart.</translation>
    </message>
    <message>
        <source>The plan does not say.</source>
        <translation>Der Plan sagt es nicht.</translation>
    </message>
    <message>
        <source>The plan itself has %1 and trips it.</source>
        <translation>Der Plan selbst hat %1 und löst ihn aus.</translation>
    </message>
    <message>
        <source>The plan has %1.</source>
        <translation>Der Plan hat %1.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3, %4 cases, %5)</source>
        <translation>%1 (%2 bis %3, %4 Fälle, %5)</translation>
    </message>
    <message>
        <source>Measured %1: tripped.</source>
        <translation>Gemessen %1: ausgelöst.</translation>
    </message>
    <message>
        <source>Measured %1: holds.</source>
        <translation>Gemessen %1: hält.</translation>
    </message>
    <message>
        <source>Measured %1: too few cases to tell.</source>
        <translation>Gemessen %1: zu wenige Fälle für ein Urteil.</translation>
    </message>
    <message>
        <source>of all who count as %1, never stand there</source>
        <translation>von allen, die als %1 zählen, stehen nie dort</translation>
    </message>
    <message>
        <source>tripwires</source>
        <translation>Stolperdrähte</translation>
    </message>
    <message>
        <source>%1, those who need nurturing first by %2</source>
        <translation>%1, die zuerst Pflege brauchen bis %2</translation>
    </message>
    <message>
        <source>For revenue in %1, those %2 who need nurturing first must be there by %3.</source>
        <translation>Für Umsatz in %1 müssen die %2, die zuerst Pflege brauchen, bis %3 da sein.</translation>
    </message>
    <message>
        <source>%1: need nurturing first</source>
        <translation>%1: brauchen zuerst Pflege</translation>
    </message>
    <message>
        <source>%1: nurturing takes</source>
        <translation>%1: Pflege dauert</translation>
    </message>
    <message>
        <source>%1: in nurture, on average</source>
        <translation>%1: im Mittel in der Pflege</translation>
    </message>
    <message>
        <source>%1: last day with nurturing for %2</source>
        <translation>%1: letzter Tag mit Pflege für %2</translation>
    </message>
    <message>
        <source>over all who come</source>
        <translation>über alle, die kommen</translation>
    </message>
    <message>
        <source>who need nurturing first</source>
        <translation>die zuerst Pflege brauchen</translation>
    </message>
    <message>
        <source>come who need nurturing first</source>
        <translation>kommen, die zuerst Pflege brauchen</translation>
    </message>
    <message>
        <source>of the period</source>
        <translation>des Zeitraums</translation>
    </message>
    <message>
        <source>who came before it, or are not through at its end</source>
        <translation>die davor kamen oder an seinem Ende nicht durch sind</translation>
    </message>
    <message>
        <source>%1 of %2 are in nurture on average in %3: %4 of those who come need it, for %5.</source>
        <translation>%1 von %2 sind in %3 im Mittel in der Pflege: %4 derer, die kommen, brauchen sie, %5 lang.</translation>
    </message>
    <message>
        <source>%1 of those who come to %2 need nurturing first.</source>
        <translation>%1 derer, die zu %2 kommen, brauchen zuerst Pflege.</translation>
    </message>
    <message>
        <source>Nurturing takes %1 on average at %2, before the step&apos;s own time begins.</source>
        <translation>Pflege dauert bei %2 im Mittel %1, bevor die eigene Zeit des Schrittes beginnt.</translation>
    </message>
    <message>
        <source>%1 lag once ready</source>
        <translation>Dauer %1, sobald bereit</translation>
    </message>
    <message>
        <source>nurturing, over all who come</source>
        <translation>Pflege, über alle, die kommen</translation>
    </message>
    <message>
        <source>%1, %2 of it for nurturing</source>
        <translation>%1, davon %2 für die Pflege</translation>
    </message>
    <message>
        <source>%1: %2, and %3 before that for the %4 who need nurturing first</source>
        <translation>%1: %2, und davor %3 für die %4, die zuerst Pflege brauchen</translation>
    </message>
</context>
<context>
    <name>actionItems</name>
    <message>
        <source>not now</source>
        <translation>zurzeit nicht</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>%1 joint plan</source>
        <translation>Gemeinsamer Plan %1</translation>
    </message>
    <message>
        <source>stated for the plan</source>
        <translation>für den Plan angegeben</translation>
    </message>
    <message>
        <source>The market&apos;s name</source>
        <translation>Der Name des Zielmarkts</translation>
    </message>
    <message>
        <source>The channel&apos;s name</source>
        <translation>Der Name des Kanals</translation>
    </message>
    <message>
        <source>A deal&apos;s size</source>
        <translation>Der Auftragswert</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mehr als 0</translation>
    </message>
    <message>
        <source>no lead became a won deal</source>
        <translation>aus keinem Lead wurde ein Abschluss</translation>
    </message>
</context>
<context>
    <name>calendarNotice</name>
    <message>
        <source>Called off there and removed: %1.</source>
        <translation>Dort abgesagt und entfernt: %1.</translation>
    </message>
    <message>
        <source>Older there than in the plan, left alone: %1.</source>
        <translation>Dort älter als im Plan, so gelassen: %1.</translation>
    </message>
    <message>
        <source>Too long for an entry and shortened: %1.</source>
        <translation>Zu lang für einen Eintrag und gekürzt: %1.</translation>
    </message>
    <message>
        <source>Lines that no calendar has, skipped: %1.</source>
        <translation>Zeilen, die kein Kalender hat, übergangen: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new, %3 changed, %4 as they were.</source>
        <translation>%1 ist eingelesen: %2 neu, %3 geändert, %4 wie vorher.</translation>
    </message>
    <message>
        <source>Time zones that are not known, their times as they stand: %1.</source>
        <translation>Unbekannte Zeitzonen, ihre Zeiten wie sie dastehen: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Changed in the plan meanwhile, and not in the file, left as they are: %1.</source>
        <translation>Inzwischen im Plan geändert, in der Datei nicht, so belassen: %1.</translation>
    </message>
    <message>
        <source>Not in this plan and left out: %1.</source>
        <translation>Nicht in diesem Plan und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Removed here before, so left out: %1 (%2).</source>
        <translation>Hier früher entfernt, darum ausgelassen: %1 (%2).</translation>
    </message>
    <message>
        <source>Otherwise in the plan before, now as in the file: %1 (%2).</source>
        <translation>Bisher anders im Plan, jetzt wie in der Datei: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>changeWords</name>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 von %2: %3 → %4</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Keep “%1”?</source>
        <translation>„%1“ behalten?</translation>
    </message>
    <message>
        <source>It has no file of its own yet.</source>
        <translation>Der Plan hat noch keine eigene Datei.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep as working copy</source>
        <translation>Als Arbeitskopie behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>errorWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>a field of a row</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>all leads</source>
        <translation>alle Leads</translation>
    </message>
    <message>
        <source>%1, closed cohorts alone</source>
        <translation>%1, nur abgeschlossene Kohorten</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>%1 cannot have this value; give one that is allowed (%2).</source>
        <translation>%1 kann diesen Wert nicht haben; geben Sie einen zulässigen an (%2).</translation>
    </message>
    <message>
        <source>%1 is empty; fill it in.</source>
        <translation>%1 ist leer; tragen Sie etwas ein.</translation>
    </message>
    <message>
        <source>%1 is not in the plan any more; choose another one.</source>
        <translation>%1 ist nicht mehr im Plan; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is still used (%2); change or remove that first.</source>
        <translation>%1 wird noch gebraucht (%2); ändern oder entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 31 Mar 2027 or 2027-03-31.</source>
        <translation>%1 ist kein Datum; schreiben Sie es wie 31. März 2027 oder 2027-03-31.</translation>
    </message>
    <message>
        <source>%1 is not a number; write it in figures, as 24 M or 22 %.</source>
        <translation>%1 ist keine Zahl; schreiben Sie sie in Ziffern wie 24 Mio oder 22 %.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2); check that it is there and that you may read it.</source>
        <translation>%1 lässt sich nicht öffnen (%2); prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check the disk, or copy the file here and try again.</source>
        <translation>%1 lässt sich nicht lesen (%2); prüfen Sie den Datenträger oder kopieren Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); save under another name or make room.</source>
        <translation>%1 lässt sich nicht schreiben (%2); speichern Sie unter anderem Namen oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 is not a Lockstep plan; choose the file of one, as plan.lockstep, or an earlier copy of it.</source>
        <translation>%1 ist kein Lockstep-Plan; wählen Sie die Datei eines Plans, etwa plan.lockstep, oder eine frühere Kopie davon.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); open an earlier copy of it.</source>
        <translation>%1 ist beschädigt (%2); öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Lockstep; update Lockstep to open it.</source>
        <translation>%1 stammt von einem neueren Lockstep; aktualisieren Sie Lockstep, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere (%2); close it there, or open it read only or as a copy.</source>
        <translation>%1 ist anderswo geöffnet (%2); schließen Sie den Plan dort, oder öffnen Sie ihn schreibgeschützt oder als Kopie.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; merge its changes, or save under another name.</source>
        <translation>%1 wurde von einem anderen Programm geändert; übernehmen Sie dessen Änderungen oder speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
        <source>%1 is open read only (%2); save it under another name to change it.</source>
        <translation>%1 ist schreibgeschützt geöffnet (%2); speichern Sie unter anderem Namen, um den Plan zu ändern.</translation>
    </message>
    <message>
        <source>%1 is not JSON (%2); export it again, or correct it there.</source>
        <translation>%1 ist kein JSON (%2); exportieren Sie neu oder berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 does not fit the form of plan.json (%2); correct it there.</source>
        <translation>%1 passt nicht zur Form von plan.json (%2); berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 has no column that can be used (%2); name the columns with --map.</source>
        <translation>%1 hat keine brauchbare Spalte (%2); benennen Sie die Spalten mit --map.</translation>
    </message>
    <message>
        <source>%1 has a quotation mark without its partner (%2); export the file again.</source>
        <translation>%1 hat ein Anführungszeichen ohne Gegenstück (%2); exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 has a line that is too long (%2); check that it is a CSV export.</source>
        <translation>%1 hat eine zu lange Zeile (%2); prüfen Sie, ob es ein CSV-Export ist.</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8 (%2); export it as CSV in UTF-8.</source>
        <translation>%1 ist keine Textdatei in UTF-8 (%2); exportieren Sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no rows to read (%2); export it again, with its contents.</source>
        <translation>%1 hat keine Zeilen zum Lesen (%2); exportieren Sie mit Inhalt.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways (%2); say which with --map dates=dmy or dates=mdy.</source>
        <translation>%1 lässt sich auf zwei Arten lesen (%2); legen Sie es mit --map dates=dmy oder dates=mdy fest.</translation>
    </message>
    <message>
        <source>%1 shares no identifier with the other files (%2); export both with the lead&apos;s id.</source>
        <translation>%1 hat keine Kennung mit den anderen Dateien gemeinsam (%2); exportieren Sie beide mit der Lead-ID.</translation>
    </message>
    <message>
        <source>%1 spans several steps of the plan (%2); take the rate or the mean time of one stream, which are put on them in proportion, or use it in a plan without these stages.</source>
        <translation>%1 umfasst mehrere Schritte des Plans (%2); nehmen Sie die Quote oder die mittlere Zeit eines Stroms, die im Verhältnis auf sie verteilt werden, oder verwenden Sie es in einem Plan ohne diese Stufen.</translation>
    </message>
    <message>
        <source>%1 has no such column (%2); choose one that is there.</source>
        <translation>%1 hat keine solche Spalte (%2); wählen Sie eine vorhandene.</translation>
    </message>
    <message>
        <source>%1 is not a command; see lockstep-cli --help.</source>
        <translation>%1 ist kein Befehl; siehe lockstep-cli --help.</translation>
    </message>
    <message>
        <source>%1 is not an option here; see --help.</source>
        <translation>%1 ist hier keine Option; siehe --help.</translation>
    </message>
    <message>
        <source>%1 is missing; see --help.</source>
        <translation>%1 fehlt; siehe --help.</translation>
    </message>
    <message>
        <source>%1 has an ending that is not supported; use another one (%2).</source>
        <translation>%1 hat eine Endung, die nicht unterstützt wird; nehmen Sie eine andere (%2).</translation>
    </message>
    <message>
        <source>%1 is not a figure of this plan (%2); see lockstep-cli figures.</source>
        <translation>%1 ist keine Kennzahl dieses Plans (%2); siehe lockstep-cli figures.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>%1 is %2, not a text file; open it where it comes from and export it as CSV.</source>
        <translation>%1 ist %2, keine Textdatei; öffnen Sie sie dort, wo sie herkommt, und exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; wait until its export has finished, and read it again.</source>
        <translation>%1 hat sich beim Lesen geändert; warten Sie, bis der Export fertig ist, und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>%1 holds amounts in several currencies (%2); state their rates with --map, such as rate.USD=0.92.</source>
        <translation>%1 enthält Beträge in mehreren Währungen (%2); geben Sie deren Kurse mit --map an, etwa rate.USD=0.92.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, for it was cancelled; nothing was taken into the plan.</source>
        <translation>%1 wurde nicht zu Ende gelesen, weil abgebrochen wurde; nichts wurde in den Plan übernommen.</translation>
    </message>
    <message>
        <source>%1 is not a calendar (%2); export it again as iCalendar, with the ending .ics.</source>
        <translation>%1 ist kein Kalender (%2); geben Sie ihn noch einmal als iCalendar aus, mit der Endung .ics.</translation>
    </message>
    <message>
        <source>%1 has more entries than a plan can hold (%2); export a shorter time of it.</source>
        <translation>%1 hat mehr Einträge, als ein Plan fassen kann (%2); geben Sie einen kürzeren Zeitraum aus.</translation>
    </message>
    <message>
        <source>%1 does not say how something recurs (%2); write it as FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>%1 sagt nicht, wie sich etwas wiederholt (%2); schreiben Sie es wie FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>%1 recurs more than once a minute (%2); let it recur by the day or more rarely.</source>
        <translation>%1 wiederholt sich mehr als einmal in der Minute (%2); lassen Sie es sich täglich oder seltener wiederholen.</translation>
    </message>
    <message>
        <source>%1 is moved by marketing only; let marketing move it, or change who may.</source>
        <translation>%1 darf nur das Marketing verschieben; lassen Sie es das tun, oder ändern Sie, wer darf.</translation>
    </message>
    <message>
        <source>%1 is moved by sales only; let sales move it, or change who may.</source>
        <translation>%1 darf nur Sales verschieben; lassen Sie Sales das tun, oder ändern Sie, wer darf.</translation>
    </message>
    <message>
        <source>%1 keeps its working days to the end of its quarter; change how many, or the quarter.</source>
        <translation>%1 behält seine Arbeitstage bis zum Ende seines Quartals; ändern Sie deren Zahl oder das Quartal.</translation>
    </message>
    <message>
        <source>%1 is declined by marketing; let marketing approve it, or set it back to proposed.</source>
        <translation>%1 lehnt das Marketing ab; lassen Sie das Marketing zustimmen, oder setzen Sie es auf vorgeschlagen zurück.</translation>
    </message>
    <message>
        <source>%1 is declined by sales; let sales approve it, or set it back to proposed.</source>
        <translation>%1 lehnt Sales ab; lassen Sie Sales zustimmen, oder setzen Sie es auf vorgeschlagen zurück.</translation>
    </message>
    <message>
        <source>%1 is not approved by both sides yet; let both approve it first.</source>
        <translation>%1 haben noch nicht beide Seiten genehmigt; lassen Sie erst beide zustimmen.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice under one name; its later version was taken (%2).</source>
        <translation>%1 steht zweimal unter einem Namen in der Datei; übernommen wurde die spätere Fassung (%2).</translation>
    </message>
    <message>
        <source>%1 exists already; give another name or remove it first (%2).</source>
        <translation>%1 gibt es schon; einen anderen Namen nennen oder es erst entfernen (%2).</translation>
    </message>
    <message>
        <source>%1 is not in the plan (%2); add it, or choose another one.</source>
        <translation>%1 ist nicht im Plan (%2); fügen Sie es hinzu oder wählen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>Planned less target: %1 of %2 has no lead in the plan that could become it.</source>
        <translation>Geplant minus Ziel: Für %1 von %2 steht kein Lead im Plan, aus dem es werden könnte.</translation>
    </message>
    <message>
        <source>Planned less target: the plan carries %1.</source>
        <translation>Geplant minus Ziel: Der Plan trägt %1.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>The revenue of %1 that both sides answer for. Click to change it.</source>
        <translation>Der Umsatz im %1, für den beide Seiten einstehen. Zum Ändern anklicken.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>What the calendar and the opening pipeline yield in %1 at today&apos;s rates.</source>
        <translation>Was Kalender und Anfangspipeline im %1 zu heutigen Quoten ergeben.</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>%1 of the target rests on inputs that are guessed, neither estimated nor measured.</source>
        <translation>%1 des Ziels beruhen auf Angaben, die nur vermutet sind, weder geschätzt noch gemessen.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>Both sides agreed to %1 items, as they read now.</source>
        <translation>Beide Seiten haben %1 Punkten zugestimmt, so wie sie jetzt lauten.</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>Items that at least one side disputes.</source>
        <translation>Punkte, denen mindestens eine Seite widerspricht.</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>How likely the year reaches its target. It is worked out in the background.</source>
        <translation>Wie wahrscheinlich das Jahr sein Ziel erreicht. Es wird im Hintergrund ausgerechnet.</translation>
    </message>
    <message>
        <source>The year has no target to reach.</source>
        <translation>Das Jahr hat kein Ziel, das zu erreichen wäre.</translation>
    </message>
    <message>
        <source>In %1 of all trials %2 reaches its target. Nine in ten come to %3 or more, half to %4, one in ten to %5.</source>
        <translation>In %1 aller Durchläufe erreicht %2 sein Ziel. Neun von zehn kommen auf %3 oder mehr, die Hälfte auf %4, einer von zehn auf %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market(s)</source>
        <translation>
            <numerusform>%n Markt</numerusform>
            <numerusform>%n Märkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Strom</numerusform>
            <numerusform>%n Ströme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n Quote</numerusform>
            <numerusform>%n Quoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s)</source>
        <translation>
            <numerusform>%n Kalendereintrag</numerusform>
            <numerusform>%n Kalendereinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n Klausel</numerusform>
            <numerusform>%n Klauseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge row(s)</source>
        <translation>
            <numerusform>%n Brückenzeile</numerusform>
            <numerusform>%n Brückenzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s)</source>
        <translation>
            <numerusform>%n Anfangspipeline</numerusform>
            <numerusform>%n Anfangspipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing has to agree to %1</source>
        <translation>Marketing hat noch zuzustimmen: %1</translation>
    </message>
    <message>
        <source>Sales has to agree to %1</source>
        <translation>Sales hat noch zuzustimmen: %1</translation>
    </message>
    <message>
        <source>The forecast was stopped. Another change begins it again.</source>
        <translation>Die Prognose wurde angehalten. Eine weitere Änderung beginnt sie neu.</translation>
    </message>
    <message>
        <source>last start</source>
        <translation>letzter Start</translation>
    </message>
    <message>
        <source>Without a stream there is no last day to start.</source>
        <translation>Ohne Strom gibt es keinen letzten Tag für den Start.</translation>
    </message>
    <message>
        <source>The point of no return of %1: by %2 the last %3 has to be there that can still be its revenue in every stream.</source>
        <translation>Der Punkt ohne Wiederkehr für %1: Bis zum %2 muss der letzte %3 da sein, der in jedem Strom noch sein Umsatz werden kann.</translation>
    </message>
    <message>
        <source>In the quickest stream %1 is early enough.</source>
        <translation>Im schnellsten Strom reicht der %1.</translation>
    </message>
    <message>
        <source>There are no figures: %1</source>
        <translation>Es gibt keine Zahlen: %1</translation>
    </message>
    <message>
        <source>Those who need nurturing first have to be there by %1.</source>
        <translation>Wer zuerst Pflege braucht, muss bis %1 da sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n tripwire(s)</source>
        <translation>
            <numerusform>%n Stolperdraht</numerusform>
            <numerusform>%n Stolperdrähte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpPanels</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Leave what is open or selected</source>
        <translation>Verlassen, was offen oder ausgewählt ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Change the number under the keyboard</source>
        <translation>Die Zahl unter der Tastatur ändern</translation>
    </message>
    <message>
        <source>Lockstep %1

One growth target, one joint plan: marketing and sales plan together and agree, item by item.

Free software under the GNU General Public License, version 3. Built with Qt %2.</source>
        <translation>Lockstep %1

Ein Wachstumsziel, ein gemeinsamer Plan: Marketing und Sales planen zusammen und einigen sich Punkt für Punkt.

Freie Software unter der GNU General Public License, Version 3. Gebaut mit Qt %2.</translation>
    </message>
    <message>
        <source>About Lockstep</source>
        <translation>Über Lockstep</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>Auf dem Kalender</translation>
    </message>
    <message>
        <source>Move an entry by a day, by a week</source>
        <translation>Einen Eintrag um einen Tag, um eine Woche verschieben</translation>
    </message>
    <message>
        <source>← → · Shift+← →</source>
        <translation>← → · Umschalt+← →</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>Ihn verlängern oder verkürzen</translation>
    </message>
    <message>
        <source>Ctrl+← →</source>
        <translation>Strg+← →</translation>
    </message>
    <message>
        <source>Choose several, to move them together</source>
        <translation>Mehrere wählen, um sie gemeinsam zu verschieben</translation>
    </message>
    <message>
        <source>Shift+click · Shift+drag</source>
        <translation>Umschalt+Klick · Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Choose all that is found</source>
        <translation>Alles Gefundene wählen</translation>
    </message>
    <message>
        <source>Copy an entry</source>
        <translation>Einen Eintrag kopieren</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Nearer or farther: year, quarter, month</source>
        <translation>Näher oder ferner: Jahr, Quartal, Monat</translation>
    </message>
    <message>
        <source>+ − · Ctrl+wheel</source>
        <translation>+ − · Strg+Rad</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Früher oder später</translation>
    </message>
    <message>
        <source>Page up · Page down · Shift+wheel</source>
        <translation>Bild auf · Bild ab · Umschalt+Rad</translation>
    </message>
    <message>
        <source>Search the calendar</source>
        <translation>Den Kalender durchsuchen</translation>
    </message>
</context>
<context>
    <name>historyMenu</name>
    <message>
        <source>The last %1 steps</source>
        <translation>Die letzten %1 Schritte</translation>
    </message>
    <message>
        <source>Older ones go with the next step, and restore points among them; so they do in plans that are opened later.</source>
        <translation>Ältere entfallen mit dem nächsten Schritt, Sicherungspunkte darunter auch; ebenso in Plänen, die später geöffnet werden.</translation>
    </message>
    <message>
        <source>History &amp;keeps</source>
        <translation>&amp;Verlauf behält</translation>
    </message>
    <message>
        <source>Joins all steps between restore points into one each. This cannot be undone: set restore points first where you want to come back to.</source>
        <translation>Macht aus allen Schritten zwischen zwei Sicherungspunkten je einen. Das lässt sich nicht rückgängig machen: Setzen Sie vorher Sicherungspunkte, wohin Sie zurückwollen.</translation>
    </message>
    <message>
        <source>Compact &amp;history</source>
        <translation>Verl&amp;auf verdichten</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 ist eingelesen.</translation>
    </message>
    <message>
        <source>%1 is imported. Fields that this version does not know are kept: %2.</source>
        <translation>%1 ist eingelesen. Felder, die diese Version nicht kennt, bleiben erhalten: %2.</translation>
    </message>
</context>
<context>
    <name>invitationExport</name>
    <message>
        <source>%1 is written, an invitation to %2.</source>
        <translation>%1 ist geschrieben, eine Einladung zu %2.</translation>
    </message>
    <message>
        <source>%1 invitations are written, %2 to %3.</source>
        <translation>%1 Einladungen sind geschrieben, %2 bis %3.</translation>
    </message>
    <message>
        <source>Without an address, to be invited by hand: %1.</source>
        <translation>Ohne Adresse, von Hand einzuladen: %1.</translation>
    </message>
    <message>
        <source>%1; written before it: %2</source>
        <translation>%1; davor geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 is written, which calls off %2.</source>
        <translation>%1 ist geschrieben, womit %2 abgesagt wird.</translation>
    </message>
    <message>
        <source>Of these, called off or without some of the people: %1.</source>
        <translation>Davon abgesagt oder ohne einige der Leute: %1.</translation>
    </message>
</context>
<context>
    <name>languageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>From its next start, Lockstep speaks the system&apos;s language.</source>
        <translation>Ab dem nächsten Start spricht Lockstep die Sprache des Systems.</translation>
    </message>
    <message>
        <source>From its next start, Lockstep speaks %1.</source>
        <translation>Ab dem nächsten Start spricht Lockstep %1.</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>What Lockstep speaks from its next start.</source>
        <translation>Was Lockstep ab dem nächsten Start spricht.</translation>
    </message>
</context>
<context>
    <name>lockstep::AccountList</name>
    <message>
        <source>Marketing&apos;s target accounts</source>
        <translation>Zielkunden des Marketings</translation>
    </message>
    <message>
        <source>Sales&apos; target accounts</source>
        <translation>Zielkunden von Sales</translation>
    </message>
    <message>
        <source>Add target accounts</source>
        <translation>Zielkunden hinzufügen</translation>
    </message>
    <message>
        <source>Add accounts, one a line</source>
        <translation>Kunden hinzufügen, einer pro Zeile</translation>
    </message>
    <message>
        <source>On both lists</source>
        <translation>Auf beiden Listen</translation>
    </message>
    <message>
        <source>Only on this list</source>
        <translation>Nur auf dieser Liste</translation>
    </message>
</context>
<context>
    <name>lockstep::AgreementChip</name>
    <message>
        <source>Marketing has not said yet</source>
        <translation>Marketing hat sich noch nicht geäußert</translation>
    </message>
    <message>
        <source>Sales has not said yet</source>
        <translation>Sales hat sich noch nicht geäußert</translation>
    </message>
    <message>
        <source>Marketing agreed</source>
        <translation>Marketing hat zugestimmt</translation>
    </message>
    <message>
        <source>Sales agreed</source>
        <translation>Sales hat zugestimmt</translation>
    </message>
    <message>
        <source>Marketing agreed with a reservation</source>
        <translation>Marketing hat mit Vorbehalt zugestimmt</translation>
    </message>
    <message>
        <source>Sales agreed with a reservation</source>
        <translation>Sales hat mit Vorbehalt zugestimmt</translation>
    </message>
    <message>
        <source>Marketing disputes</source>
        <translation>Marketing widerspricht</translation>
    </message>
    <message>
        <source>Sales disputes</source>
        <translation>Sales widerspricht</translation>
    </message>
    <message>
        <source>Marketing parked it</source>
        <translation>Marketing hat geparkt</translation>
    </message>
    <message>
        <source>Sales parked it</source>
        <translation>Sales hat geparkt</translation>
    </message>
    <message>
        <source>, but it changed since (%1)</source>
        <translation>, aber seither geändert (%1)</translation>
    </message>
</context>
<context>
    <name>lockstep::AttemptsOffer</name>
    <message>
        <source>Attempts a lead</source>
        <translation>Versuche je Lead</translation>
    </message>
    <message>
        <source>Attempts a lead · %1</source>
        <translation>Versuche je Lead · %1</translation>
    </message>
    <message>
        <source>Use as: %1</source>
        <translation>Verwenden als: %1</translation>
    </message>
    <message>
        <source>The plan has it.</source>
        <translation>Der Plan hat es schon.</translation>
    </message>
    <message>
        <source>It becomes how often sales tries a lead today, beside what the cadence promises.</source>
        <translation>So oft versucht Sales heute, einen Lead zu erreichen; es steht dann neben dem, was die Kadenz verspricht.</translation>
    </message>
    <message>
        <source>%1 %2, %3 at least once</source>
        <comment>calls, how many a lead, the share that was called</comment>
        <translation>%1 %2, %3 mindestens einmal</translation>
    </message>
    <message>
        <source>Of those who came to %1: %2.</source>
        <translation>Von denen, die zu %1 kamen: %2.</translation>
    </message>
    <message>
        <source>Of all leads: %1.</source>
        <translation>Von allen Leads: %1.</translation>
    </message>
    <message>
        <source>It stands beside the cadence.</source>
        <translation>Es steht neben der Kadenz.</translation>
    </message>
</context>
<context>
    <name>lockstep::Background</name>
    <message>
        <source>Work that is going on</source>
        <translation>Laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>lockstep::BalanceBar</name>
    <message>
        <source>%1 in %2</source>
        <comment>0.4 M in Q2 FY27</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>Of %1 %2 that all its entries still bring: %3.</source>
        <translation>Von %1 %2, die alle ihre Einträge noch bringen: %3.</translation>
    </message>
    <message>
        <source>When the revenue lands</source>
        <translation>Wann der Umsatz kommt</translation>
    </message>
    <message>
        <source>%1 where no quarter is named</source>
        <translation>%1, wo kein Quartal genannt ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>0.4 M later in FY27</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>0.4 M for Q2 FY27</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Of %1 %2 that these cost: %3.</source>
        <translation>Von %1 %2, die sie kosten: %3.</translation>
    </message>
    <message>
        <source>For which revenue it is spent</source>
        <translation>Für welchen Umsatz es ausgegeben wird</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <comment>Q2 FY27: 0.4 M EUR, 17 %</comment>
        <translation>%1: %2 %3, %4</translation>
    </message>
</context>
<context>
    <name>lockstep::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lockstep::BreakPanel</name>
    <message numerus="yes">
        <source>%1 of %n item(s) agreed by both sides</source>
        <translation>
            <numerusform>%1 von %n Punkt von beiden Seiten vereinbart</numerusform>
            <numerusform>%1 von %n Punkten von beiden Seiten vereinbart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in dispute</source>
        <translation>
            <numerusform>%n Punkt strittig</numerusform>
            <numerusform>%n Punkte strittig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) since the last break</source>
        <translation>
            <numerusform>%n Schritt seit der letzten Pause</numerusform>
            <numerusform>%n Schritte seit der letzten Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Break until %1</source>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>Length of the break</source>
        <translation>Länge der Pause</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The plan as it is now is a restore point: the history leads back to it.</source>
        <translation>Der Plan, wie er jetzt ist, ist ein Sicherungspunkt: der Verlauf führt zu ihm zurück.</translation>
    </message>
    <message>
        <source>This plan takes no steps, so no restore point was set.</source>
        <translation>Dieser Plan nimmt keine Schritte an, daher wurde kein Sicherungspunkt gesetzt.</translation>
    </message>
</context>
<context>
    <name>lockstep::BridgeChart</name>
    <message>
        <source>The way to the target</source>
        <translation>Der Weg zum Ziel</translation>
    </message>
</context>
<context>
    <name>lockstep::BridgeFace</name>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Still to be found</source>
        <translation>Noch zu finden</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Who sources it</source>
        <translation>Wer es bringt</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Who sources the new business: %1.</source>
        <translation>Wer das Neugeschäft bringt: %1.</translation>
    </message>
    <message>
        <source>The plan ends before the year does: of %1 until then it brings %2.</source>
        <translation>Der Plan endet vor dem Jahr: Von %1 bis dahin bringt er %2.</translation>
    </message>
    <message>
        <source>The plan brings %1 of it: %2 are missing.</source>
        <translation>Der Plan bringt %1 davon: %2 fehlen.</translation>
    </message>
    <message>
        <source>The plan brings %1, %2 more.</source>
        <translation>Der Plan bringt %1, %2 mehr.</translation>
    </message>
    <message>
        <source>What is stated comes to the target of %1 or more: nothing is left to new business.</source>
        <translation>Was angegeben ist, ergibt das Ziel von %1 oder mehr: Für Neugeschäft bleibt nichts.</translation>
    </message>
    <message>
        <source>Of the target of %1, new business must bring %2.</source>
        <translation>Vom Ziel von %1 muss das Neugeschäft %2 bringen.</translation>
    </message>
    <message>
        <source>The way to the target of %1.</source>
        <translation>Der Weg zum Ziel von %1.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
</context>
<context>
    <name>lockstep::BridgePanel</name>
    <message>
        <source>Change what %1 is</source>
        <translation>Art von %1 ändern</translation>
    </message>
    <message>
        <source>Say how well %1 is known</source>
        <translation>Angeben, wie sicher %1 ist</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Say what the target is made of: last year&apos;s revenue, renewals, churn, launches. What is left is new business.</source>
        <translation>Woraus besteht das Ziel: Vorjahresumsatz, Verlängerungen, Abwanderung, Markteinführungen. Was übrig bleibt, ist Neugeschäft.</translation>
    </message>
    <message>
        <source>Start with last year&apos;s revenue</source>
        <translation>Mit dem Vorjahresumsatz beginnen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Name des Teils</translation>
    </message>
    <message>
        <source>Change amount of %1</source>
        <translation>Betrag von %1 ändern</translation>
    </message>
    <message>
        <source>Change growth</source>
        <translation>Wachstum ändern</translation>
    </message>
    <message>
        <source>+ Add a part</source>
        <translation>+ Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add a part of the way to the target</source>
        <translation>Teil des Wegs zum Ziel hinzufügen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Betrag von %1</translation>
    </message>
    <message>
        <source>the difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>New business: left to the streams</source>
        <translation>Neugeschäft: bleibt den Strömen</translation>
    </message>
    <message>
        <source>Difference: more is needed than stated</source>
        <translation>Differenz: mehr nötig als angegeben</translation>
    </message>
    <message>
        <source>Difference: more is stated than needed</source>
        <translation>Differenz: mehr angegeben als nötig</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>growth over last year&apos;s revenue</source>
        <translation>Wachstum gegenüber dem Vorjahr</translation>
    </message>
    <message>
        <source>Growth over last year&apos;s revenue</source>
        <translation>Wachstum gegenüber dem Vorjahr</translation>
    </message>
    <message>
        <source>Last year&apos;s revenue</source>
        <translation>Vorjahresumsatz</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Markteinführung</translation>
    </message>
    <message>
        <source>Ended product</source>
        <translation>Auslaufprodukt</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Ersetzt %1</translation>
    </message>
    <message>
        <source>said in the room</source>
        <translation>im Raum gesagt</translation>
    </message>
    <message>
        <source>Its date in the calendar</source>
        <translation>Sein Datum im Kalender</translation>
    </message>
    <message>
        <source>%1, after the year</source>
        <translation>%1, nach dem Jahr</translation>
    </message>
    <message>
        <source>%1 in the calendar</source>
        <translation>%1 im Kalender</translation>
    </message>
    <message>
        <source>%1 in the calendar: %2</source>
        <translation>%1 im Kalender: %2</translation>
    </message>
</context>
<context>
    <name>lockstep::BrokenPage</name>
    <message>
        <source>Values to mend</source>
        <translation>Werte zu berichtigen</translation>
    </message>
    <message>
        <source>Nothing can be computed as long as a value is outside its range.</source>
        <translation>Solange ein Wert außerhalb seines Bereichs liegt, lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>%1 berichtigen</translation>
    </message>
</context>
<context>
    <name>lockstep::BudgetSection</name>
    <message>
        <source>Budget of the calendar</source>
        <translation>Budget des Kalenders</translation>
    </message>
    <message>
        <source>A year has a budget as soon as it has a target.</source>
        <translation>Ein Jahr hat ein Budget, sobald es ein Ziel hat.</translation>
    </message>
    <message>
        <source>Change budget of %1</source>
        <translation>Budget von %1 ändern</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Budget von %1</translation>
    </message>
</context>
<context>
    <name>lockstep::CadencePanel</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Social message</source>
        <translation>Social-Media-Nachricht</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Offsets count from hand-off</source>
        <translation>Abstände zählen ab Übergabe</translation>
    </message>
    <message>
        <source>Offsets count from the touch before</source>
        <translation>Abstände zählen ab dem Kontakt davor</translation>
    </message>
    <message>
        <source>What offsets count from</source>
        <translation>Ab wann Abstände zählen</translation>
    </message>
    <message>
        <source>+ Add touch</source>
        <translation>+ Kontakt</translation>
    </message>
    <message>
        <source>Add touch</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Kind of touch</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <source>Remove this touch</source>
        <translation>Diesen Kontakt entfernen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Sample lead</source>
        <translation>Beispiel-Lead</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Follow-up of a handed-over lead</source>
        <translation>Nachfassen bei einem übergebenen Lead</translation>
    </message>
    <message>
        <source>First attempt within %1</source>
        <translation>Erster Versuch: höchstens %1</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Reaktion</translation>
    </message>
    <message>
        <source>Touch after %1: %2</source>
        <translation>Kontakt, %1 danach: %2</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>voicemails</source>
        <translation>Mailbox-Nachrichten</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>social messages</source>
        <translation>Social-Media-Nachrichten</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of touch and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 reached)</source>
        <translation>%1 (%2 erreicht)</translation>
    </message>
    <message>
        <source>Today %1 attempts a lead: %2.</source>
        <translation>Heute %1 Versuche je Lead: %2.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Gemessen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Promised: %n touch(es), %1.</source>
        <translation>
            <numerusform>Versprochen: %n Kontakt, %1.</numerusform>
            <numerusform>Versprochen: %n Kontakte, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often is a lead tried today? Type: call 1.1, mail 0.7</source>
        <translation>Wie oft wird ein Lead heute angesprochen? Tippen Sie: Anruf 1,1; Mail 0,7</translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarCanvas</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Gemeinsamer Kalender</translation>
    </message>
    <message>
        <source>Add an entry of marketing&apos;s</source>
        <translation>Eintrag des Marketings hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry of sales&apos;</source>
        <translation>Eintrag von Sales hinzufügen</translation>
    </message>
    <message>
        <source>Rows of the calendar</source>
        <translation>Zeilen des Kalenders</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>MQL in Jul 2026</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>Stage whose supply is shown</source>
        <translation>Stufe, deren Angebot gezeigt wird</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Mon 4 May 2026, W19, Q4 FY26</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, nobody works.</source>
        <comment>a date and its holiday&apos;s name</comment>
        <translation>%1: %2, niemand arbeitet.</translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarFiles</name>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage einlesen</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>Kalender einlesen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Der Kalender wird gelesen…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Before importing %1</source>
        <translation>Vor dem Import von %1</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender ausgeben</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Export invitations</source>
        <translation>Einladungen schreiben</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>%1 exists already, so nothing was written.</source>
        <translation>%1 gibt es schon, darum wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Ersetzen, was da ist</translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarHead</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Das ganze Jahr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Three months, by weeks</source>
        <translation>Drei Monate, nach Wochen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>One month, by days</source>
        <translation>Ein Monat, nach Tagen</translation>
    </message>
    <message>
        <source>Days and years: fiscal year, holidays, budgets, kinds</source>
        <translation>Tage und Jahre: Geschäftsjahr, Feiertage, Budgets, Arten</translation>
    </message>
    <message>
        <source>What lanes stand for</source>
        <translation>Wofür Bahnen stehen</translation>
    </message>
    <message>
        <source>Search the calendar</source>
        <translation>Den Kalender durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Kinds that are looked for</source>
        <translation>Gesuchte Arten</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Side that is looked for</source>
        <translation>Gesuchte Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>State that is looked for</source>
        <translation>Gesuchter Stand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What each side does today, and which quarters&apos; revenue that feeds</source>
        <translation>Was jede Seite heute tut, und welche Quartale davon Umsatz haben</translation>
    </message>
    <message>
        <source>Horizon that is looked for</source>
        <translation>Gesuchter Horizont</translation>
    </message>
    <message>
        <source>Any horizon</source>
        <translation>Jeder Horizont</translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarSettings</name>
    <message>
        <source>What is wrong with the last change</source>
        <translation>Was an der letzten Änderung nicht stimmt</translation>
    </message>
</context>
<context>
    <name>lockstep::CalendarView</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change length of %1</source>
        <translation>Länge von %1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Add idea %1</source>
        <translation>Idee %1 hinzufügen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Press an arc or a line to look at it.</source>
        <translation>Bogen oder Zeile anklicken: ansehen.</translation>
    </message>
    <message>
        <source>Draw on a lane to add; drag to move or resize.</source>
        <translation>Auf der Bahn ziehen: neu; Eintrag ziehen: verschieben, dehnen.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 einplanen</translation>
    </message>
</context>
<context>
    <name>lockstep::CampaignMatches</name>
    <message>
        <source>as you said</source>
        <translation>wie Sie sagten</translation>
    </message>
    <message>
        <source>by its title</source>
        <translation>nach dem Titel</translation>
    </message>
    <message>
        <source>by the words of its title</source>
        <translation>nach den Wörtern des Titels</translation>
    </message>
    <message>
        <source>several are called so: choose one</source>
        <translation>mehrere heißen so: wählen Sie einen</translation>
    </message>
    <message>
        <source>none is called so</source>
        <translation>keiner heißt so</translation>
    </message>
    <message>
        <source>%1 leads, %2 won</source>
        <translation>%1 Leads, %2 gewonnen</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>no entry of the calendar</source>
        <translation>kein Eintrag des Kalenders</translation>
    </message>
    <message>
        <source>Show all %1 campaigns</source>
        <translation>Alle %1 Kampagnen zeigen</translation>
    </message>
    <message>
        <source>an entry without a title</source>
        <translation>ein Eintrag ohne Titel</translation>
    </message>
    <message>
        <source>%1 leads, %2 won, amounts of %3</source>
        <translation>%1 Leads, %2 gewonnen, Beträge von %3</translation>
    </message>
</context>
<context>
    <name>lockstep::CampaignsPage</name>
    <message>
        <source>Planned and measured</source>
        <translation>Geplant und gemessen</translation>
    </message>
    <message>
        <source>Campaigns of the exports</source>
        <translation>Kampagnen der Exporte</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>No column of these exports tells which campaign a lead came by: choose it among the columns.</source>
        <translation>Keine Spalte dieser Exporte sagt, durch welche Kampagne ein Lead kam: Wählen Sie sie unter den Spalten aus.</translation>
    </message>
    <message>
        <source>What did each campaign bring of what was planned? Measure exports with a column of campaigns: their leads, wins and revenue stand here beside the calendar’s.</source>
        <translation>Was brachte jede Kampagne von dem, was geplant war? Messen Sie Exporte mit einer Spalte für Kampagnen: Ihre Leads, Abschlüsse und Umsätze stehen dann hier neben denen des Kalenders.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Measure exports…</source>
        <translation>Exporte messen…</translation>
    </message>
    <message>
        <source>Large: measured, until the day that the exports reach to. Below: planned, whenever it comes. What is still under way is not called short.</source>
        <translation>Groß: gemessen, bis zu dem Tag, bis zu dem die Exporte reichen. Darunter: geplant, wann immer es kommt. Was noch läuft, gilt nicht als zu wenig.</translation>
    </message>
    <message>
        <source>Take what they brought into the plan</source>
        <translation>Was sie brachten, in den Plan übernehmen</translation>
    </message>
    <message>
        <source>%1 of %2 campaigns are entries of the calendar. Choose the entry where the titles differ; your choice is remembered for these columns.</source>
        <translation>%1 von %2 Kampagnen sind Einträge des Kalenders. Wählen Sie den Eintrag, wo die Titel verschieden sind; Ihre Wahl wird für diese Spalten gemerkt.</translation>
    </message>
    <message>
        <source>Entries with what they brought: %1.</source>
        <translation>Einträge mit dem, was sie brachten: %1.</translation>
    </message>
    <message>
        <source>The exports tell no amounts in the plan’s currency: no revenue is taken.</source>
        <translation>Die Exporte nennen keine Beträge in der Währung des Plans: Es wird kein Umsatz übernommen.</translation>
    </message>
    <message>
        <source>Amounts of %1 of %2 won are known: revenue is theirs alone.</source>
        <translation>Beträge sind von %1 von %2 Gewonnenen bekannt: Der Umsatz ist nur deren.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Left out, for no entry is chosen: %1.</source>
        <translation>Ausgelassen, weil kein Eintrag gewählt ist: %1.</translation>
    </message>
</context>
<context>
    <name>lockstep::CardForm</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Both plan with</source>
        <translation>Beide planen mit</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Marketing would take</source>
        <translation>Marketing nähme</translation>
    </message>
    <message>
        <source>Sales would take</source>
        <translation>Sales nähme</translation>
    </message>
    <message>
        <source>%1: why</source>
        <translation>%1: warum</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The plan has %1 now.</source>
        <translation>Der Plan hat jetzt %1.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Fälle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>median %1, the middle half %2 to %3</source>
        <translation>Median %1, mittlere Hälfte %2 bis %3</translation>
    </message>
    <message>
        <source>The plan has none of its own now.</source>
        <translation>Der Plan hat jetzt keinen eigenen.</translation>
    </message>
    <message>
        <source>Rate over several steps</source>
        <translation>Quote über mehrere Schritte</translation>
    </message>
    <message>
        <source>Time over several steps</source>
        <translation>Zeit über mehrere Schritte</translation>
    </message>
    <message>
        <source>The plan has stages in between: the rate is put on their steps in proportion, so that together they make it.</source>
        <translation>Der Plan hat Stufen dazwischen: Die Quote wird im Verhältnis auf deren Schritte verteilt, sodass sie zusammen wieder herauskommt.</translation>
    </message>
    <message>
        <source>The plan has stages in between: the time is put on their steps in proportion, so that together they make it.</source>
        <translation>Der Plan hat Stufen dazwischen: Die Zeit wird im Verhältnis auf deren Schritte verteilt, sodass sie zusammen wieder herauskommt.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, jetzt %3</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1 Abschlüsse</translation>
    </message>
    <message>
        <source>%1 stand there, without %2 who do for so long that they have leaked away</source>
        <translation>%1 stehen dort, ohne %2, die es schon so lange tun, dass sie versickert sind</translation>
    </message>
    <message>
        <source>Quarter %1: %2</source>
        <translation>Quartal %1: %2</translation>
    </message>
    <message>
        <source>The target is spread over its quarters so:</source>
        <translation>Das Ziel verteilt sich so auf seine Quartale:</translation>
    </message>
    <message>
        <source>The plan spreads it evenly now.</source>
        <translation>Der Plan verteilt es jetzt gleichmäßig.</translation>
    </message>
    <message>
        <source>The plan spreads it as last year now.</source>
        <translation>Der Plan verteilt es jetzt wie im letzten Jahr.</translation>
    </message>
    <message>
        <source>The plan spreads it by shares of its own now.</source>
        <translation>Der Plan verteilt es jetzt nach eigenen Anteilen.</translation>
    </message>
    <message>
        <source>The plan lets it grow month by month now.</source>
        <translation>Der Plan lässt es jetzt Monat für Monat wachsen.</translation>
    </message>
    <message>
        <source>then, on %1: %2</source>
        <translation>damals, am %1: %2</translation>
    </message>
</context>
<context>
    <name>lockstep::ChannelList</name>
    <message>
        <source>Remove this channel and its streams</source>
        <translation>Diesen Kanal und seine Ströme entfernen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>+ Add channel</source>
        <translation>+ Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>No part of the target is sold through it.</source>
        <translation>Kein Teil des Ziels wird darüber verkauft.</translation>
    </message>
    <message>
        <source>No market is sold through it.</source>
        <translation>Kein Markt wird darüber verkauft.</translation>
    </message>
    <message>
        <source>%1 of the %2 inputs of its funnel are guesses.</source>
        <translation>%1 der %2 Angaben seines Funnels sind vermutet.</translation>
    </message>
    <message>
        <source>Nothing on the calendar brings it anybody.</source>
        <translation>Nichts im Kalender bringt ihm jemanden.</translation>
    </message>
    <message>
        <source>Nothing on the calendar is for it alone.</source>
        <translation>Nichts im Kalender ist für ihn allein.</translation>
    </message>
    <message>
        <source>No clause of the agreement names it or shows its figures.</source>
        <translation>Keine Klausel der Vereinbarung nennt ihn oder zeigt seine Zahlen.</translation>
    </message>
    <message>
        <source>It has a target, a funnel, campaigns and its place in the agreement.</source>
        <translation>Er hat ein Ziel, einen Funnel, Kampagnen und seinen Platz in der Vereinbarung.</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1: %2 von %3. %4</translation>
    </message>
</context>
<context>
    <name>lockstep::ChecksPanel</name>
    <message>
        <source>open, times the target left</source>
        <translation>offen, mal das restliche Ziel</translation>
    </message>
    <message>
        <source>Open pipeline at deal size by the target that is left.</source>
        <translation>Offene Pipeline zum Auftragswert, geteilt durch das restliche Ziel.</translation>
    </message>
    <message>
        <source>times are required</source>
        <translation>mal sind nötig</translation>
    </message>
    <message>
        <source>So many times the target has to be open at today&apos;s win rate.</source>
        <translation>So viele Male das Ziel muss bei heutiger Abschlussquote offen sein.</translation>
    </message>
    <message>
        <source>times, by chance</source>
        <translation>mal, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What of the open pipeline is won on average, by the target left.</source>
        <translation>Was von der offenen Pipeline im Mittel gewonnen wird, geteilt durch das restliche Ziel.</translation>
    </message>
    <message>
        <source>won a day</source>
        <translation>am Tag gewonnen</translation>
    </message>
    <message>
        <source>Opportunities × deal × win rate by the days that they take.</source>
        <translation>Chancen × Auftrag × Abschlussquote, geteilt durch die Tage, die sie brauchen.</translation>
    </message>
    <message>
        <source>Could one side win alone?</source>
        <translation>Könnte eine Seite allein gewinnen?</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Offene Pipeline</translation>
    </message>
    <message>
        <source>Sales on plan, marketing&apos;s volumes at their worst: %1 comes to %2 of %3.</source>
        <translation>Sales nach Plan, Mengen des Marketings im schlechtesten Fall: %1 kommt auf %2 von %3.</translation>
    </message>
    <message>
        <source>Marketing on plan, sales&apos; rates at their worst: %1 comes to %2 of %3.</source>
        <translation>Marketing nach Plan, Quoten von Sales im schlechtesten Fall: %1 kommt auf %2 von %3.</translation>
    </message>
    <message>
        <source>That is %1 times the target left.</source>
        <translation>Das ist das %1-Fache des verbleibenden Ziels.</translation>
    </message>
    <message>
        <source>%1 of the open pipeline (%2) stand still for too long; %3 are left without them.</source>
        <translation>%1 der offenen Pipeline (%2) stehen zu lange still; ohne sie bleiben %3.</translation>
    </message>
    <message>
        <source>Nothing of the open pipeline stands still for too long.</source>
        <translation>Nichts in der offenen Pipeline steht zu lange still.</translation>
    </message>
</context>
<context>
    <name>lockstep::ClauseRow</name>
    <message>
        <source>Remove this clause</source>
        <translation>Diese Klausel entfernen</translation>
    </message>
    <message>
        <source>About what is selected</source>
        <translation>Betrifft die Auswahl</translation>
    </message>
    <message>
        <source>About another market or channel</source>
        <translation>Betrifft einen anderen Markt oder Kanal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Beide vereinbaren</translation>
    </message>
    <message>
        <source>Marketing promises …</source>
        <translation>Marketing verspricht …</translation>
    </message>
    <message>
        <source>Sales promises …</source>
        <translation>Sales verspricht …</translation>
    </message>
</context>
<context>
    <name>lockstep::ClausesQuestion</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>What do you promise each other?</source>
        <translation>Was versprechen Sie einander?</translation>
    </message>
    <message>
        <source>A start: every word can be changed later. Figures follow the plan.</source>
        <translation>Ein Anfang: Jedes Wort lässt sich später ändern. Zahlen folgen dem Plan.</translation>
    </message>
    <message>
        <source>%1 of %2 promises</source>
        <translation>%1 von %2 Zusagen</translation>
    </message>
</context>
<context>
    <name>lockstep::ClockDial</name>
    <message>
        <source>Two-lane clock</source>
        <translation>Uhr mit zwei Bahnen</translation>
    </message>
    <message>
        <source>Marketing outside, sales inside, from %1</source>
        <translation>Marketing außen, Sales innen, %1</translation>
    </message>
</context>
<context>
    <name>lockstep::ClockFace</name>
    <message>
        <source>Marketing today</source>
        <translation>Marketing heute</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Sales heute</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>%1, lands %2</source>
        <translation>%1, wirksam %2</translation>
    </message>
    <message>
        <source>Feeds no quarter&apos;s revenue.</source>
        <translation>Bringt keinem Quartal Umsatz.</translation>
    </message>
    <message>
        <source>Feeds the revenue of %1.</source>
        <translation>Bringt Umsatz in %1.</translation>
    </message>
    <message>
        <source>Feeds the revenue from %1 to %2.</source>
        <translation>Bringt Umsatz von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find an action, something in the plan, or a figure</source>
        <translation>Eine Aktion, etwas im Plan oder eine Kennzahl finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓  move     Enter  choose     Esc  leave</source>
        <translation>↑ ↓  bewegen     Enter  wählen     Esc  verlassen</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>lockstep::ConflictModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Ours (1)</source>
        <translation>Unsere (1)</translation>
    </message>
    <message>
        <source>Theirs (2)</source>
        <translation>Andere (2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>lockstep::ConflictTable</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>lockstep::CurrencyQuestion</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Which currency do you count in?</source>
        <translation>In welcher Währung rechnen Sie?</translation>
    </message>
    <message>
        <source>And how do you write numbers?</source>
        <translation>Und wie schreiben Sie Zahlen?</translation>
    </message>
    <message>
        <source>three letters, as EUR</source>
        <translation>drei Buchstaben, etwa EUR</translation>
    </message>
</context>
<context>
    <name>lockstep::CurveChart</name>
    <message>
        <source>When people go on, by month</source>
        <translation>Wann es weitergeht, nach Monaten</translation>
    </message>
    <message>
        <source>Month %1 after they came: %2 go on.</source>
        <translation>Monat %1 nach dem Eintritt: %2 gehen weiter.</translation>
    </message>
    <message>
        <source>Everybody takes the mean time. Pull a month to state a curve.</source>
        <translation>Alle brauchen die mittlere Zeit. Ziehen Sie an einem Monat, um eine Kurve anzugeben.</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
</context>
<context>
    <name>lockstep::DateChoice</name>
    <message>
        <source>&amp;This date</source>
        <translation>&amp;Dieser Termin</translation>
    </message>
    <message>
        <source>This and &amp;following</source>
        <translation>Dieser und &amp;folgende</translation>
    </message>
    <message>
        <source>&amp;All dates</source>
        <translation>&amp;Alle Termine</translation>
    </message>
</context>
<context>
    <name>lockstep::DefinitionPanel</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>No version has been kept yet.</source>
        <translation>Noch wurde keine Fassung festgehalten.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 vom %2</translation>
    </message>
    <message>
        <source>≠ Changed since version %1 of %2</source>
        <translation>≠ Geändert seit Fassung %1 vom %2</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>To enter it</source>
        <translation>Um hineinzukommen</translation>
    </message>
    <message>
        <source>To leave it</source>
        <translation>Um weiterzukommen</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht festgehalten</translation>
    </message>
    <message>
        <source>Keep as version…</source>
        <translation>Als Fassung festhalten…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Keep as version</source>
        <translation>Als Fassung festhalten</translation>
    </message>
    <message>
        <source>These texts, with today’s date and what changed and why.</source>
        <translation>Diese Texte, mit dem heutigen Datum und was sich warum geändert hat.</translation>
    </message>
    <message>
        <source>Show the versions of the definition</source>
        <translation>Die Fassungen der Definition zeigen</translation>
    </message>
    <message>
        <source>What changed, and why? Enter keeps it</source>
        <translation>Was hat sich geändert, und warum? Enter hält es fest</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Änderungsvermerk</translation>
    </message>
</context>
<context>
    <name>lockstep::EffortForm</name>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Campaign or channel</source>
        <translation>Kampagne oder Kanal</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brachte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Type an amount, such as 120 k, or leave it empty.</source>
        <translation>Geben Sie einen Betrag ein, etwa 120 Tsd, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>Geben Sie eine ganze Zahl ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
</context>
<context>
    <name>lockstep::EmptyCalendar</name>
    <message>
        <source>Campaigns, trade shows, launches and trainings of both sides stand here, on one calendar.</source>
        <translation>Kampagnen, Messen, Produkteinführungen und Schulungen beider Seiten stehen hier in einem Kalender.</translation>
    </message>
    <message>
        <source>Add the first campaign</source>
        <translation>Erste Kampagne hinzufügen</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryAgenda</name>
    <message>
        <source>Definition of %1: changed since %2, not kept yet</source>
        <translation>Definition von %1: geändert seit %2, noch nicht festgehalten</translation>
    </message>
    <message>
        <source>Definition of %1: version %2 of %3</source>
        <translation>Definition von %1: Fassung %2 vom %3</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>In die Notizen</translation>
    </message>
    <message>
        <source>Add what changed to the notes of the meeting</source>
        <translation>Was sich änderte, in die Notizen der Besprechung schreiben</translation>
    </message>
    <message>
        <source>The notes go out with the invitation</source>
        <translation>Die Notizen gehen mit der Einladung hinaus</translation>
    </message>
    <message>
        <source>To talk about on %1, changed since %2:</source>
        <translation>Zu besprechen am %1, geändert seit %2:</translation>
    </message>
    <message>
        <source>To talk about on %1, as definitions changed:</source>
        <translation>Zu besprechen am %1, da sich Definitionen änderten:</translation>
    </message>
    <message>
        <source>Add what changed to the notes of %1</source>
        <translation>Änderungen in die Notizen von %1 schreiben</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryAudience</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>Also for…</source>
        <translation>Auch für …</translation>
    </message>
    <message>
        <source>Whom it is also for</source>
        <translation>Für wen es auch ist</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between audiences</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For %1; both sides agreed to the profile</source>
        <translation>Für %1; beide Seiten haben dem Profil zugestimmt</translation>
    </message>
    <message>
        <source>%1 (profile agreed)</source>
        <translation>%1 (Profil vereinbart)</translation>
    </message>
    <message>
        <source>For %1; not agreed yet: the profile of %2</source>
        <translation>Für %1; noch nicht vereinbart: das Profil von %2</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryEditor</name>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the entry&apos;s fields</source>
        <translation>Felder des Eintrags schließen</translation>
    </message>
    <message>
        <source>Agreement to this entry</source>
        <translation>Zustimmung zu diesem Eintrag</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>More fields of this entry</source>
        <translation>Weitere Felder dieses Eintrags</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryForm</name>
    <message>
        <source>Change audience of %1</source>
        <translation>Zielgruppe von %1 ändern</translation>
    </message>
    <message>
        <source>Schedule %1 back from its quarter</source>
        <translation>%1 von seinem Quartal aus zurückrechnen</translation>
    </message>
    <message>
        <source>Sales training for %1</source>
        <translation>Sales-Schulung zu %1</translation>
    </message>
    <message>
        <source>Playbook for %1</source>
        <translation>Leitfaden zu %1</translation>
    </message>
    <message>
        <source>First quota quarter of %1</source>
        <translation>Erstes Quotenquartal von %1</translation>
    </message>
    <message>
        <source>Add dates of %1</source>
        <translation>Termine von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryLine</name>
    <message>
        <source>Selected entry</source>
        <translation>Ausgewählter Eintrag</translation>
    </message>
    <message>
        <source>Agreement to the selected entry</source>
        <translation>Zustimmung zum ausgewählten Eintrag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Ausgewählten Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>New idea for the calendar</source>
        <translation>Neue Idee für den Kalender</translation>
    </message>
    <message>
        <source>Idea, then Enter</source>
        <translation>Idee, dann Enter</translation>
    </message>
    <message>
        <source>An idea brings nothing until it is proposed</source>
        <translation>Eine Idee bringt nichts, bis sie vorgeschlagen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries move together; Esc lets them go.</source>
        <translation>
            <numerusform>%n Eintrag bewegt sich mit; Esc lässt ihn los.</numerusform>
            <numerusform>%n Einträge bewegen sich gemeinsam; Esc lässt sie los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n Idee</numerusform>
            <numerusform>%n Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n idea(s) not yet placed</source>
        <translation>
            <numerusform>Liste mit %n noch nicht eingeplanten Idee</numerusform>
            <numerusform>Liste mit %n noch nicht eingeplanten Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>−0.3 M EUR in the bridge of FY27</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryNotes</name>
    <message>
        <source>What else both sides should know</source>
        <translation>Was beide Seiten sonst wissen sollten</translation>
    </message>
    <message>
        <source>Change notes of %1</source>
        <translation>Notizen von %1 ändern</translation>
    </message>
    <message>
        <source>Change results of %1</source>
        <translation>Ergebnisse von %1 ändern</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Was es gebracht hat</translation>
    </message>
</context>
<context>
    <name>lockstep::EntrySchedule</name>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Too late for revenue of %1: it had to be briefed by %2 and begin by %3.</source>
        <translation>Zu spät für Umsatz in %1: Briefing bis %2 und Beginn bis %3 waren nötig.</translation>
    </message>
    <message>
        <source>For revenue of %1: briefed by %2, begun by %3.</source>
        <translation>Für Umsatz in %1: Briefing bis %2, Beginn bis %3.</translation>
    </message>
    <message>
        <source>Add training, playbook and first quota quarter</source>
        <translation>Schulung, Leitfaden und erstes Quotenquartal hinzufügen</translation>
    </message>
    <message>
        <source>They move when the launch does</source>
        <translation>Sie verschieben sich mit der Einführung</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Am %1 beginnen</translation>
    </message>
    <message>
        <source>Begin on the last day that is in time</source>
        <translation>Am letzten Tag beginnen, der rechtzeitig ist</translation>
    </message>
    <message>
        <source>Too late for revenue of %1: it had to begin by %2.</source>
        <translation>Zu spät für Umsatz in %1: Beginn bis %2 war nötig.</translation>
    </message>
    <message>
        <source>For revenue of %1: begun by %2.</source>
        <translation>Für Umsatz in %1: Beginn bis %2.</translation>
    </message>
    <message>
        <source>Horizon: %1.</source>
        <comment>this quarter to later this year</comment>
        <translation>Horizont: %1.</translation>
    </message>
</context>
<context>
    <name>lockstep::EntryWords</name>
    <message>
        <source>%1: %2</source>
        <comment>what is said and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has spoken, but it was changed since</source>
        <translation>hat sich geäußert, aber es wurde seitdem geändert</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>hat sich nicht geäußert</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>gibt frei</translation>
    </message>
    <message>
        <source>approves with a reservation</source>
        <translation>gibt mit Vorbehalt frei</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>puts it off</source>
        <translation>stellt es zurück</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve as marketing</source>
        <translation>Als Marketing freigeben</translation>
    </message>
    <message>
        <source>Approve as sales</source>
        <translation>Als Sales freigeben</translation>
    </message>
    <message>
        <source>Decline as marketing</source>
        <translation>Als Marketing ablehnen</translation>
    </message>
    <message>
        <source>Decline as sales</source>
        <translation>Als Sales ablehnen</translation>
    </message>
    <message>
        <source>Why marketing declines</source>
        <translation>Warum Marketing ablehnt</translation>
    </message>
    <message>
        <source>Why sales declines</source>
        <translation>Warum Sales ablehnt</translation>
    </message>
    <message>
        <source>Why not? Then Enter</source>
        <translation>Warum nicht? Dann Enter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and what it says</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lockstep::ErrorLine</name>
    <message>
        <source>What went wrong here</source>
        <translation>Was hier nicht ging</translation>
    </message>
</context>
<context>
    <name>lockstep::EvidenceDesk</name>
    <message>
        <source>Exports of leads and deals</source>
        <translation>Exporte von Leads und Aufträgen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt)</source>
        <translation>Exporte (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>lockstep::EvidenceView</name>
    <message>
        <source>Plan with measured numbers of %1</source>
        <translation>Mit gemessenen Zahlen aus %1 planen</translation>
    </message>
    <message>
        <source>Spread the target as last year</source>
        <translation>Ziel wie im Vorjahr verteilen</translation>
    </message>
    <message>
        <source>Before taking measured rates</source>
        <translation>Vor der Übernahme gemessener Quoten</translation>
    </message>
    <message>
        <source>Take measured rates from exports</source>
        <translation>Gemessene Quoten aus Exporten übernehmen</translation>
    </message>
    <message>
        <source>Plan with another %1</source>
        <translation>Mit anderem Wert planen: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What did last year really do? Drop exports of marketing automation and CRM here: rates, times and deal sizes stand here, and nothing but counts is kept.</source>
        <translation>Was hat das letzte Jahr wirklich gebracht? Ziehen Sie Exporte aus Marketing-Automation und CRM hierher: Hier stehen dann Quoten, Zeiten und Auftragswerte, und nur Zahlen werden behalten.</translation>
    </message>
    <message>
        <source>Choose exports…</source>
        <translation>Exporte wählen…</translation>
    </message>
    <message>
        <source>Type or paste counts by quarter…</source>
        <translation>Zahlen je Quartal eintippen oder einfügen…</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What exports say of rates, times and deals.</source>
        <translation>Was Exporte über Quoten, Zeiten und Abschlüsse sagen.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>What each campaign brought of what was planned.</source>
        <translation>Was jede Kampagne von dem brachte, was geplant war.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>What of last year to keep, do more of, do less of, or stop.</source>
        <translation>Was vom letzten Jahr bleibt, wovon es mehr oder weniger wird und was aufhört.</translation>
    </message>
    <message>
        <source>Change the card %1</source>
        <translation>Karte %1 ändern</translation>
    </message>
    <message>
        <source>Remove the card %1</source>
        <translation>Karte %1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a card and what was decided</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add the card %1</source>
        <translation>Karte %1 hinzufügen</translation>
    </message>
    <message>
        <source>Take channels of the look back from exports</source>
        <translation>Kanäle des Rückblicks aus Exporten übernehmen</translation>
    </message>
    <message>
        <source>Take campaigns of the look back from exports</source>
        <translation>Kampagnen des Rückblicks aus Exporten übernehmen</translation>
    </message>
    <message>
        <source>Take what campaigns brought from exports</source>
        <translation>Was Kampagnen brachten, aus Exporten übernehmen</translation>
    </message>
    <message>
        <source>Take how often leads are tried from exports</source>
        <translation>Versuche je Lead aus Exporten übernehmen</translation>
    </message>
</context>
<context>
    <name>lockstep::ExitsBar</name>
    <message>
        <source>%1 go on (%2)</source>
        <translation>%1 gehen weiter (%2)</translation>
    </message>
    <message>
        <source>%1 come back (%2)</source>
        <translation>%1 kommen zurück (%2)</translation>
    </message>
    <message>
        <source>%1 leave (%2)</source>
        <translation>%1 gehen weg (%2)</translation>
    </message>
    <message>
        <source>Of %1 who come to %2 for revenue in %3: %4. Whoever leaves without a reason that is noted down has leaked.</source>
        <translation>Von %1, die für Umsatz in %3 zu %2 kommen: %4. Wer ohne notierten Grund weggeht, ist versickert.</translation>
    </message>
</context>
<context>
    <name>lockstep::FileCommands</name>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Lockstep plans (*.lockstep)</source>
        <translation>Lockstep-Pläne (*.lockstep)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>lockstep::FiscalQuestion</name>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>When does your fiscal year begin?</source>
        <translation>Wann beginnt Ihr Geschäftsjahr?</translation>
    </message>
    <message>
        <source>The first year that you plan together.</source>
        <translation>Das erste Jahr, das Sie zusammen planen.</translation>
    </message>
    <message>
        <source>of the year</source>
        <translation>des Jahres</translation>
    </message>
    <message>
        <source>as 2027</source>
        <translation>etwa 2027</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
</context>
<context>
    <name>lockstep::FiscalSection</name>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>First year begins in</source>
        <translation>Erstes Jahr beginnt im</translation>
    </message>
    <message>
        <source>Quarters are made of</source>
        <translation>Quartale bestehen aus</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>Kalendermonaten</translation>
    </message>
    <message>
        <source>4, 4 and 5 weeks</source>
        <translation>4, 4 und 5 Wochen</translation>
    </message>
    <message>
        <source>4, 5 and 4 weeks</source>
        <translation>4, 5 und 4 Wochen</translation>
    </message>
    <message>
        <source>5, 4 and 4 weeks</source>
        <translation>5, 4 und 4 Wochen</translation>
    </message>
    <message>
        <source>Years end on the</source>
        <translation>Jahre enden am</translation>
    </message>
    <message>
        <source>Last such day of their month</source>
        <translation>Letzten solchen Tag ihres Monats</translation>
    </message>
    <message>
        <source>Such day nearest to the month&apos;s end</source>
        <translation>Solchen Tag, der dem Monatsende am nächsten ist</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Named by the year in which</source>
        <translation>Benannt nach dem Jahr, in dem</translation>
    </message>
    <message>
        <source>They end</source>
        <translation>Sie enden</translation>
    </message>
    <message>
        <source>They begin</source>
        <translation>Sie beginnen</translation>
    </message>
    <message>
        <source>Change fiscal year</source>
        <translation>Geschäftsjahr ändern</translation>
    </message>
    <message>
        <source>Change start of fiscal year</source>
        <translation>Beginn des Geschäftsjahrs ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n week(s). Quarters begin on %3.</source>
        <translation>
            <numerusform>%1: %2, %n Woche. Quartale beginnen am %3.</numerusform>
            <numerusform>%1: %2, %n Wochen. Quartale beginnen am %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dates</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>lockstep::ForecastFace</name>
    <message>
        <source>Forecast again</source>
        <translation>Neu vorhersagen</translation>
    </message>
    <message>
        <source>The forecast was stopped.</source>
        <translation>Die Prognose wurde angehalten.</translation>
    </message>
    <message>
        <source>Playing the year through…</source>
        <translation>Das Jahr wird durchgespielt…</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>The quarters</source>
        <translation>Die Quartale</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>How sure each quarter&apos;s revenue is by itself.</source>
        <translation>Wie sicher der Umsatz jedes Quartals für sich ist.</translation>
    </message>
    <message>
        <source>Year so far</source>
        <translation>Jahr bis dahin</translation>
    </message>
    <message>
        <source>How sure the revenue is from the year&apos;s start up to each quarter.</source>
        <translation>Wie sicher der Umsatz vom Jahresbeginn bis zu jedem Quartal ist.</translation>
    </message>
    <message>
        <source>The forecast is of the whole plan, not only of what is chosen above.</source>
        <translation>Die Prognose gilt für den ganzen Plan, nicht nur für das oben Gewählte.</translation>
    </message>
</context>
<context>
    <name>lockstep::ForecastFan</name>
    <message>
        <source>How sure the revenue is</source>
        <translation>Wie sicher der Umsatz ist</translation>
    </message>
    <message>
        <source>%1: half of all cases reach %2; eight in ten lie between %3 and %4.</source>
        <translation>%1: Die Hälfte aller Fälle erreicht %2; acht von zehn liegen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>The chance to reach the target of %1 is %2.</source>
        <translation>Die Chance, das Ziel von %1 zu erreichen, ist %2.</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>lockstep::ForecastShares</name>
    <message>
        <source>Rate %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>Deal size of %1</source>
        <translation>Auftragswert von %1</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>What makes it uncertain</source>
        <translation>Was ihn unsicher macht</translation>
    </message>
    <message>
        <source>Luck, and what matters only together</source>
        <translation>Glück und was nur zusammen zählt</translation>
    </message>
</context>
<context>
    <name>lockstep::FunnelLooks</name>
    <message>
        <source>F&amp;unnel shows</source>
        <translation>Funnel ze&amp;igt</translation>
    </message>
</context>
<context>
    <name>lockstep::FunnelPicture</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The funnel</source>
        <translation>Der Funnel</translation>
    </message>
</context>
<context>
    <name>lockstep::FunnelView</name>
    <message>
        <source>Funnel waterfall</source>
        <translation>Funnel-Wasserfall</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Markt hinzufügen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>First market</source>
        <translation>Erster Markt</translation>
    </message>
    <message>
        <source>Add a market, or import exports, and its funnel stands here.</source>
        <translation>Fügen Sie einen Markt hinzu oder lesen Sie Exporte ein, dann steht hier sein Funnel.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>lockstep::Guide</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>lockstep::GuidedStart</name>
    <message>
        <source>Answer the first questions</source>
        <translation>Beantworten Sie die ersten Fragen</translation>
    </message>
</context>
<context>
    <name>lockstep::HeadlineStrip</name>
    <message>
        <source>Headline figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>said in the room</source>
        <translation>im Raum gesagt</translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation>Umsatzziel ändern</translation>
    </message>
    <message>
        <source>This is the scenario in the making, not the plan.</source>
        <translation>Das ist das entstehende Szenario, nicht der Plan.</translation>
    </message>
</context>
<context>
    <name>lockstep::HeatSection</name>
    <message>
        <source>Conversion by quarter</source>
        <translation>Abschlüsse nach Quartal</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen als</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>The leads of a quarter, followed to the end.</source>
        <translation>Die Leads eines Quartals, bis zum Ende verfolgt.</translation>
    </message>
    <message>
        <source>In period</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <source>What happened in a quarter, whenever its leads came.</source>
        <translation>Was in einem Quartal geschah, wann immer die Leads kamen.</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>nach Stufe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Over 100 %, without a shade: those who went on came in earlier quarters, when more came.</source>
        <translation>Über 100 %, ohne Färbung: Die weiterkamen, kamen in früheren Quartalen, als es mehr waren.</translation>
    </message>
    <message>
        <source>Each share is of all who came in as %1.</source>
        <translation>Jeder Anteil gilt für alle, die als %1 kamen.</translation>
    </message>
    <message>
        <source>In period: %1, by who entered both stages in the quarter, whenever their leads came.</source>
        <translation>Im Zeitraum: %1, nach denen, die beide Stufen im Quartal erreichten, wann immer ihre Leads kamen.</translation>
    </message>
    <message>
        <source>In period: what happened in each quarter to all leads, by the leads that came in it. Where leads become more, that looks worse than it is.</source>
        <translation>Im Zeitraum: was in jedem Quartal mit allen Leads geschah, gemessen an den Leads, die darin kamen. Wo es mehr Leads werden, sieht das schlechter aus, als es ist.</translation>
    </message>
    <message>
        <source>In period: what happened in each quarter to the leads of %1, by those that came in it. Where leads become more, that looks worse than it is.</source>
        <translation>Im Zeitraum: was in jedem Quartal mit den Leads von %1 geschah, gemessen an denen, die darin kamen. Wo es mehr Leads werden, sieht das schlechter aus, als es ist.</translation>
    </message>
    <message>
        <source>A count without a shade: so many went on where nobody came.</source>
        <translation>Eine Zahl ohne Tönung: So viele kamen weiter, wo niemand neu kam.</translation>
    </message>
    <message>
        <source>Cohorts: %1, all leads of each quarter, followed to the end of the data. Dotted: still open, more may come.</source>
        <translation>Kohorten: %1, alle Leads jedes Quartals, bis zum Ende der Daten verfolgt. Gepunktet: noch offen, es können mehr werden.</translation>
    </message>
    <message>
        <source>Cohorts: all leads of each quarter, followed to the end of the data. Dotted: still open, more may come.</source>
        <translation>Kohorten: alle Leads jedes Quartals, bis zum Ende der Daten verfolgt. Gepunktet: noch offen, es können mehr werden.</translation>
    </message>
    <message>
        <source>Cohorts: the leads of %1 of each quarter, followed to the end of the data. Dotted: still open, more may come.</source>
        <translation>Kohorten: die Leads von %1 jedes Quartals, bis zum Ende der Daten verfolgt. Gepunktet: noch offen, es können mehr werden.</translation>
    </message>
</context>
<context>
    <name>lockstep::HeatView</name>
    <message>
        <source>Conversion by quarter of entry</source>
        <translation>Abschlüsse nach Quartal des Eingangs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nobody came.</source>
        <translation>%1: Niemand kam.</translation>
    </message>
    <message>
        <source>%1: %2, that is %3 of %4.</source>
        <translation>%1: %2, das sind %3 von %4.</translation>
    </message>
    <message>
        <source>The true rate lies between %1 and %2.</source>
        <translation>Die wahre Quote liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Still open: more may come.</source>
        <translation>Noch offen: Es können mehr werden.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 · open</source>
        <translation>%1 · offen</translation>
    </message>
    <message>
        <source>%1: %2, of leads that came in earlier quarters; none came in this one.</source>
        <translation>%1: %2, von Leads früherer Quartale; in diesem kamen keine.</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryActions</name>
    <message>
        <source>Redo up to here</source>
        <translation>Bis hier wiederholen</translation>
    </message>
    <message>
        <source>Go to here</source>
        <translation>Hierher gehen</translation>
    </message>
    <message>
        <source>The plan as it was here (Enter). What comes after it can be done again.</source>
        <translation>Der Plan, wie er hier war (Enter). Was danach kommt, lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>Bring back as a step</source>
        <translation>Als Schritt zurückholen</translation>
    </message>
    <message>
        <source>The plan as it was here becomes one more step, which can be undone.</source>
        <translation>Der Plan, wie er hier war, wird ein weiterer Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Ab hier vergleichen</translation>
    </message>
    <message>
        <source>Show the steps again (Esc).</source>
        <translation>Die Schritte wieder zeigen (Esc).</translation>
    </message>
    <message>
        <source>Then choose another place: what differs stands below.</source>
        <translation>Wählen Sie dann eine andere Stelle: Was sich unterscheidet, steht darunter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this restore point out of the list (Delete).</source>
        <translation>Diesen Sicherungspunkt aus der Liste nehmen (Entf).</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryDelegate</name>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryDetails</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryGrid</name>
    <message>
        <source>Counts by quarter</source>
        <translation>Zahlen je Quartal</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryModel</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>The plan as it began</source>
        <translation>Der Plan, wie er begann</translation>
    </message>
    <message>
        <source>The earliest that is still kept</source>
        <translation>Das Früheste, das noch aufbewahrt ist</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Gestern · %1</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>the plan stands here</source>
        <translation>hier steht der Plan</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryPage</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The column of quarters, as Q1 2026,</source>
        <translation>Die Spalte der Quartale, wie Q1 2026,</translation>
    </message>
    <message>
        <source>What says how many leads came and were won</source>
        <translation>Was sagt, wie viele Leads kamen und gewonnen wurden,</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>What did each quarter bring?</source>
        <translation>Was brachte jedes Quartal?</translation>
    </message>
    <message>
        <source>Paste a table from a spreadsheet, or type: one row for each calendar quarter, month or year, with channel and segment where you tell them apart. How many came to each stage in that time, the revenue of the deals won, and the mean days from first contact to won. Revenue and days may stay empty.</source>
        <translation>Fügen Sie eine Tabelle aus einer Tabellenkalkulation ein, oder tippen Sie: eine Zeile je Kalenderquartal, Monat oder Jahr, mit Kanal und Segment, wo Sie sie unterscheiden. Wie viele in dieser Zeit jede Stufe erreichten, der Umsatz der gewonnenen Aufträge und die mittleren Tage vom ersten Kontakt bis zum Gewinn. Umsatz und Tage dürfen leer bleiben.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Empty the table</source>
        <translation>Tabelle leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>Verlaufstabelle</translation>
    </message>
    <message>
        <source>What says how many leads came and were won (%1 does not)</source>
        <translation>Was sagt, wie viele Leads kamen und gewonnen wurden (%1 sagt es nicht),</translation>
    </message>
</context>
<context>
    <name>lockstep::HistoryView</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>Choose another place to compare it with.</source>
        <translation>Wählen Sie eine andere Stelle zum Vergleich.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>Name des Sicherungspunkts</translation>
    </message>
    <message>
        <source>Name of the restore point, such as “end of day 1”</source>
        <translation>Name des Sicherungspunkts, etwa „Ende von Tag 1“</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps and restore points, newest first</source>
        <translation>Schritte und Sicherungspunkte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>So ist kein Schritt.</translation>
    </message>
    <message>
        <source>Only steps with these words</source>
        <translation>Nur Schritte mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Wessen Schritte</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Marketing&apos;s</source>
        <translation>Vom Marketing</translation>
    </message>
    <message>
        <source>Sales&apos;</source>
        <translation>Von Sales</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Nur die Auswahl</translation>
    </message>
    <message>
        <source>Only steps that touched what is selected in the plan</source>
        <translation>Nur Schritte, die betrafen, was im Plan ausgewählt ist</translation>
    </message>
    <message>
        <source>Set restore point…</source>
        <translation>Sicherungspunkt setzen…</translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation>Sicherungspunkt setzen</translation>
    </message>
    <message>
        <source>Give the plan as it is now a name to come back to.</source>
        <translation>Dem Plan, wie er jetzt ist, einen Namen geben, zu dem Sie zurückkehren können.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ.</source>
        <translation>
            <numerusform>%n Punkt unterscheidet sich.</numerusform>
            <numerusform>%n Punkte unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a scenario</source>
        <translation>Vor einem Szenario</translation>
    </message>
</context>
<context>
    <name>lockstep::HolidaySection</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days off in</source>
        <translation>Freie Tage in</translation>
    </message>
    <message>
        <source>Whose public holidays</source>
        <translation>Wessen gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>+ Add country or region</source>
        <translation>+ Land oder Region</translation>
    </message>
    <message>
        <source>Add public holidays of a country or region</source>
        <translation>Gesetzliche Feiertage eines Landes oder einer Region hinzufügen</translation>
    </message>
    <message>
        <source>A day of your own</source>
        <translation>Ein eigener Tag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add this day off</source>
        <translation>Diesen freien Tag hinzufügen</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Aus Datei lesen …</translation>
    </message>
    <message>
        <source>Read holidays from an .ics file</source>
        <translation>Feiertage aus einer .ics-Datei lesen</translation>
    </message>
    <message>
        <source>Add holidays of %1</source>
        <translation>Feiertage von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add holiday on %1</source>
        <translation>Freien Tag am %1 hinzufügen</translation>
    </message>
    <message>
        <source>Give back the holiday on %1</source>
        <translation>Freien Tag am %1 zurückgeben</translation>
    </message>
    <message>
        <source>Take away the holiday on %1</source>
        <translation>Freien Tag am %1 wegnehmen</translation>
    </message>
    <message>
        <source>Remove holidays of %1</source>
        <translation>Feiertage von %1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2, nobody works</source>
        <translation>%1, %2, niemand arbeitet</translation>
    </message>
    <message>
        <source>People work on this day</source>
        <translation>An diesem Tag wird gearbeitet</translation>
    </message>
    <message>
        <source>Nobody works</source>
        <translation>Niemand arbeitet</translation>
    </message>
</context>
<context>
    <name>lockstep::IdeaDrawer</name>
    <message>
        <source>Ideas, not yet placed</source>
        <translation>Ideen, noch nicht eingeplant</translation>
    </message>
    <message>
        <source>Drag one on a lane, or press Enter: it is proposed there. Del removes it.</source>
        <translation>Auf eine Bahn ziehen oder Enter drücken: Dort wird sie vorgeschlagen. Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Place the idea on the sheet</source>
        <translation>Die Idee im Kalender einplanen</translation>
    </message>
    <message>
        <source>Remove the idea</source>
        <translation>Die Idee entfernen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>M · an idea&apos;s title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>V</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an idea&apos;s title and side</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lockstep::ImportPage</name>
    <message>
        <source>Which column is for what?</source>
        <translation>Welche Spalte ist wofür?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Andere Dateien…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files are joined by their identifiers: %1 of those in the smaller one are in the other, too.</source>
        <translation>Die Dateien werden über ihre Kennungen verbunden: %1 der Kennungen der kleineren stehen auch in der anderen.</translation>
    </message>
    <message>
        <source>Only counts leave these files. Nothing of the plan changes before you take a number into it.</source>
        <translation>Nur Zahlen verlassen diese Dateien. Am Plan ändert sich nichts, bevor Sie eine Zahl übernehmen.</translation>
    </message>
</context>
<context>
    <name>lockstep::ImportQuestions</name>
    <message>
        <source>In dates such as 03/04, what comes first?</source>
        <translation>Was steht in Daten wie 03/04 vorn?</translation>
    </message>
    <message>
        <source>The day: 3 April</source>
        <translation>Der Tag: 3. April</translation>
    </message>
    <message>
        <source>The month: March 4</source>
        <translation>Der Monat: 4. März</translation>
    </message>
    <message>
        <source>Amounts are written with a</source>
        <translation>Beträge haben ein</translation>
    </message>
    <message>
        <source>decimal point: 1,234.50</source>
        <translation>Dezimalpunkt: 1,234.50</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,50</source>
        <translation>Dezimalkomma: 1.234,50</translation>
    </message>
    <message>
        <source>1 %1 in %2:</source>
        <translation>1 %1 in %2:</translation>
    </message>
    <message>
        <source>What one %1 is worth in %2</source>
        <translation>Was ein %1 in %2 wert ist</translation>
    </message>
    <message>
        <source>Amounts are in %1, and the plan counts in %2.</source>
        <translation>Die Beträge sind in %1, der Plan rechnet in %2.</translation>
    </message>
    <message>
        <source>as found in the files</source>
        <translation>wie in den Dateien gefunden</translation>
    </message>
    <message>
        <source>What separates cells</source>
        <translation>Was Zellen trennt</translation>
    </message>
    <message>
        <source>Between cells stands: %1.</source>
        <translation>Zwischen Zellen steht: %1.</translation>
    </message>
</context>
<context>
    <name>lockstep::InlineEdit</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>lockstep::KeptRow</name>
    <message>
        <source>Talk it over</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Fälle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>%1, outside of what was measured</source>
        <translation>%1, außerhalb des Gemessenen</translation>
    </message>
    <message>
        <source>Talk over %1</source>
        <translation>%1 besprechen</translation>
    </message>
    <message>
        <source>measured then %1</source>
        <translation>damals gemessen %1</translation>
    </message>
    <message>
        <source>measured now %1</source>
        <translation>jetzt gemessen %1</translation>
    </message>
</context>
<context>
    <name>lockstep::KeptSection</name>
    <message>
        <source>What the plan keeps</source>
        <translation>Was der Plan behält</translation>
    </message>
    <message>
        <source>%1, measured %2: %3 leads from %4 to %5, %6 won; %7 of %8 rows not used.</source>
        <translation>%1, gemessen am %2: %3 Leads vom %4 bis %5, %6 gewonnen; %7 von %8 Zeilen nicht verwendet.</translation>
    </message>
    <message>
        <source>Only these counts are in the plan, no rows and no files: measure the exports again to see cohorts and curves.</source>
        <translation>Nur diese Zahlen stehen im Plan, keine Zeilen und keine Dateien: Messen Sie die Exporte erneut, um Kohorten und Kurven zu sehen.</translation>
    </message>
    <message>
        <source>%1, a history table of %2 rows: %3 leads from %4 to %5, %6 won.</source>
        <translation>%1, eine Verlaufstabelle mit %2 Zeilen: %3 Leads vom %4 bis zum %5, %6 gewonnen.</translation>
    </message>
</context>
<context>
    <name>lockstep::KindsSection</name>
    <message>
        <source>Kinds of your own</source>
        <translation>Eigene Arten</translation>
    </message>
    <message>
        <source>Add kind</source>
        <translation>Art hinzufügen</translation>
    </message>
    <message>
        <source>Add a kind of entry</source>
        <translation>Eine Art von Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Name of the kind</source>
        <translation>Name der Art</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Remove this kind; its entries stay</source>
        <translation>Diese Art entfernen; ihre Einträge bleiben</translation>
    </message>
    <message>
        <source>Change colour of %1</source>
        <translation>Farbe von %1 ändern</translation>
    </message>
    <message>
        <source>Change pattern of %1</source>
        <translation>Muster von %1 ändern</translation>
    </message>
    <message>
        <source>Add kind of entry</source>
        <translation>Art von Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Neue Art</translation>
    </message>
    <message>
        <source>Rename kind %1</source>
        <translation>Art %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove kind %1</source>
        <translation>Art %1 entfernen</translation>
    </message>
</context>
<context>
    <name>lockstep::LegibilityForm</name>
    <message>
        <source> in</source>
        <translation> in</translation>
    </message>
    <message>
        <source> ft</source>
        <translation> ft</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Height of the picture on the wall</source>
        <translation>Höhe des Bildes an der Wand</translation>
    </message>
    <message>
        <source>Distance of the last row</source>
        <translation>Entfernung der letzten Reihe</translation>
    </message>
    <message>
        <source>Text must be at least %1 of the picture’s %2 pixels high.</source>
        <translation>Text muss mindestens %1 der %2 Pixel hoch sein, die das Bild hat.</translation>
    </message>
    <message>
        <source>The projector’s zoom is %1.</source>
        <translation>Der Projektor vergrößert auf %1.</translation>
    </message>
    <message>
        <source>No zoom makes it that large: bring the last row closer.</source>
        <translation>Keine Vergrößerung reicht dafür: Holen Sie die letzte Reihe näher heran.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1: has too little room as one of four.</source>
        <translation>✗ %1: hat als eine von vieren zu wenig Platz.</translation>
    </message>
    <message>
        <source>✗ %1: its smallest text has %2 pixels.</source>
        <translation>✗ %1: Der kleinste Text hat %2 Pixel.</translation>
    </message>
    <message>
        <source>Nor can it be read alone: bring the last row closer.</source>
        <translation>Auch allein nicht lesbar: Holen Sie die letzte Reihe näher heran.</translation>
    </message>
    <message>
        <source>Project %1 alone</source>
        <translation>%1 allein projizieren</translation>
    </message>
</context>
<context>
    <name>lockstep::LeverList</name>
    <message>
        <source>Levers, the strongest first</source>
        <translation>Hebel, die stärksten zuerst</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>10 % more is worth, %1</source>
        <translation>10 % mehr bringen, %1</translation>
    </message>
    <message>
        <source>Closes the gap</source>
        <translation>Schließt die Lücke</translation>
    </message>
    <message>
        <source>10 % more, %1</source>
        <translation>10 % mehr, %1</translation>
    </message>
    <message>
        <source>Chance, now %1</source>
        <translation>Chance, jetzt %1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
</context>
<context>
    <name>lockstep::LeverStrip</name>
    <message>
        <source>The strongest levers</source>
        <translation>Die stärksten Hebel</translation>
    </message>
    <message>
        <source>What is worth most</source>
        <translation>Was am meisten bringt</translation>
    </message>
    <message>
        <source>Working out the levers…</source>
        <translation>Die Hebel werden ermittelt …</translation>
    </message>
    <message>
        <source>What is worth most in %1</source>
        <translation>Was in %1 am meisten bringt</translation>
    </message>
</context>
<context>
    <name>lockstep::LeversFace</name>
    <message>
        <source>Levers</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Working out what each input is worth…</source>
        <translation>Es wird ausgerechnet, was jede Eingabe wert ist…</translation>
    </message>
    <message>
        <source>Nothing that is planned becomes revenue yet.</source>
        <translation>Noch wird nichts Geplantes zu Umsatz.</translation>
    </message>
</context>
<context>
    <name>lockstep::LookBackPage</name>
    <message>
        <source>Cards of</source>
        <translation>Karten für</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>One card for each channel or source.</source>
        <translation>Eine Karte für jeden Kanal oder jede Quelle.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>One card for each campaign.</source>
        <translation>Eine Karte für jede Kampagne.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>%1 cards added, %2 brought up to date.</source>
        <translation>%1 Karten hinzugefügt, %2 auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>%1 more brought %2 together and are no cards: type those that matter.</source>
        <translation>%1 weitere brachten zusammen %2 und sind keine Karten: Tippen Sie die ein, auf die es ankommt.</translation>
    </message>
    <message>
        <source>The exports tell no amounts in the plan’s currency: type what they brought.</source>
        <translation>Die Exporte nennen keine Beträge in der Währung des Plans: Tippen Sie ein, was sie brachten.</translation>
    </message>
    <message>
        <source>What do we do more of, what less? The more a card brought, the larger it is. Drag it, or press %1.</source>
        <translation>Wovon machen wir mehr, wovon weniger? Je mehr eine Karte brachte, desto größer ist sie. Ziehen Sie sie, oder drücken Sie %1.</translation>
    </message>
    <message>
        <source>What did last year’s channels and campaigns bring, and what do we do more of? Type one, with what it brought, and press Enter, or take all of them from exports.</source>
        <translation>Was brachten die Kanäle und Kampagnen des letzten Jahres, und wovon machen wir mehr? Tippen Sie eine mit dem, was sie brachte, und drücken Sie Enter, oder übernehmen Sie alle aus Exporten.</translation>
    </message>
    <message>
        <source>an entry without a title</source>
        <translation>ein Eintrag ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a channel: Trade shows, 1.2 M</source>
        <translation>Kanal hinzufügen: Messen, 1,2 Mio</translation>
    </message>
    <message>
        <source>Add a campaign: Spring webinar, 120 k</source>
        <translation>Kampagne hinzufügen: Frühjahrs-Webinar, 120 Tsd</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Measure exports…</source>
        <translation>Exporte messen…</translation>
    </message>
    <message>
        <source>Take channels from the exports</source>
        <translation>Kanäle aus den Exporten übernehmen</translation>
    </message>
    <message>
        <source>Take campaigns from the exports</source>
        <translation>Kampagnen aus den Exporten übernehmen</translation>
    </message>
    <message>
        <source>No column tells channels or sources apart.</source>
        <translation>Keine Spalte unterscheidet Kanäle oder Quellen.</translation>
    </message>
    <message>
        <source>No column tells campaigns apart: choose it among the columns.</source>
        <translation>Keine Spalte unterscheidet Kampagnen: Wählen Sie sie unter den Spalten aus.</translation>
    </message>
    <message>
        <source>Amounts of %1 of %2 won are known: revenue is theirs alone, and a card of which none is keeps its own.</source>
        <translation>Beträge sind von %1 von %2 Gewonnenen bekannt: Der Umsatz ist nur deren, und eine Karte ohne Beträge behält ihren eigenen.</translation>
    </message>
    <message>
        <source>These exports do not name %1, measured before: if it is the same as %2, added now, remove one of the two.</source>
        <translation>Diese Exporte nennen %1 nicht, das früher gemessen wurde: Ist es dasselbe wie das neu hinzugefügte %2, entfernen Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>lockstep::MainWindow</name>
    <message>
        <source>How it comes about</source>
        <translation>Wie es zustande kommt</translation>
    </message>
    <message>
        <source>Lockstep — %1 — %2</source>
        <translation>Lockstep – %1 – %2</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>Begin a plan of your own.</source>
        <translation>Einen eigenen Plan beginnen.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a plan from a file.</source>
        <translation>Einen Plan aus einer Datei öffnen.</translation>
    </message>
    <message>
        <source>Open sam&amp;ple plan</source>
        <translation>&amp;Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Open a complete plan of a made-up company, to try things on.</source>
        <translation>Den vollständigen Plan einer erfundenen Firma öffnen, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>S&amp;tart screen</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>New, open and recent plans, large.</source>
        <translation>Neue, vorhandene und zuletzt geöffnete Pläne, groß.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the plan to its file now.</source>
        <translation>Den Plan jetzt in seine Datei schreiben.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the plan to another file, and go on there.</source>
        <translation>Den Plan in eine andere Datei schreiben und dort weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>Leave this plan for the start screen.</source>
        <translation>Diesen Plan verlassen, zur Startseite.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Leave Lockstep. The plan is saved.</source>
        <translation>Lockstep verlassen. Der Plan ist gespeichert.</translation>
    </message>
    <message>
        <source>Import exports as &amp;evidence…</source>
        <translation>Exporte als Be&amp;lege einlesen…</translation>
    </message>
    <message>
        <source>Measure rates and days in exports of your systems, and plan with them.</source>
        <translation>Quoten und Tage in Exporten Ihrer Systeme messen und damit planen.</translation>
    </message>
    <message>
        <source>&amp;Import plan.json…</source>
        <translation>plan.json e&amp;inlesen…</translation>
    </message>
    <message>
        <source>Replace the plan&apos;s contents by those of a plan.json. Can be undone.</source>
        <translation>Den Inhalt des Plans durch eine plan.json ersetzen. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Export plan as P&amp;DF…</source>
        <translation>Plan als P&amp;DF ausgeben…</translation>
    </message>
    <message>
        <source>The whole plan on paper, with lines to sign on.</source>
        <translation>Der ganze Plan auf Papier, mit Zeilen für die Unterschriften.</translation>
    </message>
    <message>
        <source>Export plan.&amp;json…</source>
        <translation>plan.&amp;json ausgeben…</translation>
    </message>
    <message>
        <source>The whole plan as text that other programs read.</source>
        <translation>Der ganze Plan als Text, den andere Programme lesen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the step again that was taken back.</source>
        <translation>Den zurückgenommenen Schritt wieder tun.</translation>
    </message>
    <message>
        <source>Agree as marketing</source>
        <translation>Als Marketing zustimmen</translation>
    </message>
    <message>
        <source>Marketing agrees to what is selected, or takes its word back.</source>
        <translation>Marketing stimmt der Auswahl zu oder nimmt sein Wort zurück.</translation>
    </message>
    <message>
        <source>Agree as sales</source>
        <translation>Als Sales zustimmen</translation>
    </message>
    <message>
        <source>Sales agrees to what is selected, or takes its word back.</source>
        <translation>Sales stimmt der Auswahl zu oder nimmt sein Wort zurück.</translation>
    </message>
    <message>
        <source>C&amp;lear the selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Everything stands out alike again (Esc).</source>
        <translation>Alles steht wieder gleich da (Esc).</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>Every action, item and figure by a few letters of its name.</source>
        <translation>Jede Aktion, jeder Punkt und jede Kennzahl nach ein paar Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation>Plan&amp;einstellungen</translation>
    </message>
    <message>
        <source>Company, leaders, target, fiscal year, currency.</source>
        <translation>Firma, Leitung, Ziel, Geschäftsjahr, Währung.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key, menu by menu.</source>
        <translation>Jede Taste, Menü für Menü.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Lockstep</source>
        <translation>Ü&amp;ber Lockstep</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Funnel waterfall</source>
        <translation>&amp;Funnel-Wasserfall</translation>
    </message>
    <message>
        <source>&amp;Target markets</source>
        <translation>&amp;Zielmärkte</translation>
    </message>
    <message>
        <source>Service &amp;level agreement</source>
        <translation>Service-&amp;Level-Vereinbarung</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Zi&amp;el</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>&amp;Unterschrift</translation>
    </message>
    <message>
        <source>Over the whole window, and back.</source>
        <translation>Über das ganze Fenster und zurück.</translation>
    </message>
    <message>
        <source>R&amp;eset arrangement</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>The panes of this step as they were at first.</source>
        <translation>Die Bereiche dieses Schritts, wie sie zuerst waren.</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Hell oder dunkel, wie der Desktop ist.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark ink on white paper.</source>
        <translation>Dunkle Schrift auf weißem Papier.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light ink on dark paper.</source>
        <translation>Helle Schrift auf dunklem Papier.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>Every text at 7 : 1 or more.</source>
        <translation>Jeder Text mit mindestens 7 : 1.</translation>
    </message>
    <message>
        <source>&amp;Room size</source>
        <translation>&amp;Raumgröße</translation>
    </message>
    <message>
        <source>Twice as large: readable from the last row.</source>
        <translation>Doppelt so groß: lesbar aus der letzten Reihe.</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Everything a tenth larger.</source>
        <translation>Alles um ein Zehntel größer.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verklei&amp;nern</translation>
    </message>
    <message>
        <source>Everything a tenth smaller.</source>
        <translation>Alles um ein Zehntel kleiner.</translation>
    </message>
    <message>
        <source>&amp;Normal zoom</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Everything at its normal size.</source>
        <translation>Alles in normaler Größe.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Nothing but the plan.</source>
        <translation>Nichts als der Plan.</translation>
    </message>
    <message>
        <source>Arrange the panes for this step.</source>
        <translation>Die Bereiche für diesen Schritt anordnen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>What was selected before.</source>
        <translation>Was vorher ausgewählt war.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>What was selected after that.</source>
        <translation>Was danach ausgewählt war.</translation>
    </message>
    <message>
        <source>P&amp;rojector</source>
        <translation>P&amp;rojektor</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Funnel waterfall</source>
        <translation>Funnel-Wasserfall</translation>
    </message>
    <message>
        <source>Target markets</source>
        <translation>Zielmärkte</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>Service-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Plans that a crash left without being saved.</source>
        <translation>Pläne, die nach einem Absturz ungespeichert blieben.</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>Zusa&amp;mmenführen mit…</translation>
    </message>
    <message>
        <source>Bring in what another leader&apos;s copy of this plan has. Can be undone.</source>
        <translation>Hereinholen, was die Kopie einer anderen Leitung enthält. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Every step and restore point: back to any of them, and forward again.</source>
        <translation>Alle Schritte und Sicherungspunkte: zu jedem zurück und wieder vor.</translation>
    </message>
    <message>
        <source>Set &amp;restore point…</source>
        <translation>Sicherungs&amp;punkt setzen…</translation>
    </message>
    <message>
        <source>Give the plan as it is now a name to come back to.</source>
        <translation>Dem jetzigen Stand einen Namen geben, zu dem man zurückkehren kann.</translation>
    </message>
    <message>
        <source>&amp;Whose steps</source>
        <translation>Wessen &amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Both sides&apos; together</source>
        <translation>&amp;Beider Seiten zusammen</translation>
    </message>
    <message>
        <source>&amp;Marketing&apos;s</source>
        <translation>&amp;Marketing</translation>
    </message>
    <message>
        <source>&amp;Sales&apos;</source>
        <translation>&amp;Sales</translation>
    </message>
    <message>
        <source>Whose the next steps are, in the history.</source>
        <translation>Wem die nächsten Schritte im Verlauf gehören.</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle zeigen…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Bele&amp;ge</translation>
    </message>
    <message>
        <source>Import ca&amp;lendar…</source>
        <translation>&amp;Kalender einlesen…</translation>
    </message>
    <message>
        <source>Take another calendar&apos;s entries in, or bring them up to date. Can be undone.</source>
        <translation>Einträge eines anderen Kalenders übernehmen oder auf den neuesten Stand bringen. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Import holida&amp;ys…</source>
        <translation>Feierta&amp;ge einlesen…</translation>
    </message>
    <message>
        <source>Take a calendar&apos;s days as days on which nobody works. Can be undone.</source>
        <translation>Die Tage eines Kalenders als arbeitsfreie Tage übernehmen. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>E&amp;xport calendar…</source>
        <translation>Kalende&amp;r ausgeben…</translation>
    </message>
    <message>
        <source>The entries as a file that other calendars read.</source>
        <translation>Die Einträge als Datei, die andere Kalender lesen.</translation>
    </message>
    <message>
        <source>Take a &amp;break</source>
        <translation>Pa&amp;use machen</translation>
    </message>
    <message>
        <source>Sets a restore point, and tells the room when it goes on and what came out.</source>
        <translation>Setzt einen Sicherungspunkt und sagt dem Raum, wann es weitergeht und was herauskam.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Days and years</source>
        <translation>Tage und Jahre</translation>
    </message>
    <message>
        <source>&amp;Days and years</source>
        <translation>&amp;Tage und Jahre</translation>
    </message>
    <message>
        <source>Fiscal year, working days, holidays, budgets, kinds of entries.</source>
        <translation>Geschäftsjahr, Arbeitstage, Feiertage, Budgets, Arten von Einträgen.</translation>
    </message>
    <message>
        <source>Calendar on one pa&amp;ge…</source>
        <translation>Kalender als eine &amp;PDF-Seite…</translation>
    </message>
    <message>
        <source>What the calendar shows now, as one page to print, with a key.</source>
        <translation>Was der Kalender jetzt zeigt, als eine Seite zum Drucken, mit Zeichenerklärung.</translation>
    </message>
    <message>
        <source>Export in&amp;vitations…</source>
        <translation>Einladungen sc&amp;hreiben…</translation>
    </message>
    <message>
        <source>Each review meeting as a file to send to those who take part.</source>
        <translation>Jede Besprechung als Datei, die an die Teilnehmer geht.</translation>
    </message>
    <message>
        <source>Add standing &amp;meetings</source>
        <translation>Regelmäßige &amp;Besprechungen hinzufügen</translation>
    </message>
    <message>
        <source>The agreement&apos;s meetings on the calendar: each week, each month, each quarter.</source>
        <translation>Die Besprechungen der Vereinbarung im Kalender: jede Woche, jeden Monat, jedes Quartal.</translation>
    </message>
</context>
<context>
    <name>lockstep::MappingRow</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>%1 is taken for: %2</source>
        <translation>%1 gilt als: %2</translation>
    </message>
</context>
<context>
    <name>lockstep::MarkButton</name>
    <message>
        <source>%1 is an estimate, not a guess</source>
        <translation>%1 ist geschätzt, nicht nur vermutet</translation>
    </message>
    <message>
        <source>Guessed or estimated? Click to change it.</source>
        <translation>Vermutet oder geschätzt? Zum Ändern anklicken.</translation>
    </message>
</context>
<context>
    <name>lockstep::MarketAims</name>
    <message>
        <source>Market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>average deal</source>
        <translation>mittlerer Auftragswert</translation>
    </message>
    <message>
        <source>Average deal of %1</source>
        <translation>Mittlerer Auftragswert von %1</translation>
    </message>
</context>
<context>
    <name>lockstep::MarketView</name>
    <message>
        <source>Rename market %1</source>
        <translation>Markt %1 umbenennen</translation>
    </message>
    <message>
        <source>Change vertical of %1</source>
        <translation>Branche von %1 ändern</translation>
    </message>
    <message>
        <source>Change region of %1</source>
        <translation>Region von %1 ändern</translation>
    </message>
    <message>
        <source>Change company size of %1</source>
        <translation>Firmengröße von %1 ändern</translation>
    </message>
    <message>
        <source>Change trigger of %1</source>
        <translation>Auslöser von %1 ändern</translation>
    </message>
    <message>
        <source>Change exclusion of %1</source>
        <translation>Ausschluss von %1 ändern</translation>
    </message>
    <message>
        <source>Change average deal of %1</source>
        <translation>Mittleren Auftragswert von %1 ändern</translation>
    </message>
    <message>
        <source>Change addressable accounts of %1</source>
        <translation>Erreichbare Kunden von %1 ändern</translation>
    </message>
    <message>
        <source>Rename buyer role</source>
        <translation>Käuferrolle umbenennen</translation>
    </message>
    <message>
        <source>New market</source>
        <translation>Neuer Markt</translation>
    </message>
    <message>
        <source>Add market</source>
        <translation>Markt hinzufügen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Add buyer role</source>
        <translation>Käuferrolle hinzufügen</translation>
    </message>
    <message>
        <source>Add target accounts</source>
        <translation>Zielkunden hinzufügen</translation>
    </message>
    <message>
        <source>Remove target accounts</source>
        <translation>Zielkunden entfernen</translation>
    </message>
    <message>
        <source>+ Add market</source>
        <translation>+ Markt hinzufügen</translation>
    </message>
    <message>
        <source>Target markets</source>
        <translation>Zielmärkte</translation>
    </message>
    <message>
        <source>Remove market</source>
        <translation>Markt entfernen</translation>
    </message>
    <message>
        <source>Change buyer role %1</source>
        <translation>Käuferrolle %1 ändern</translation>
    </message>
    <message>
        <source>Remove buyer role</source>
        <translation>Käuferrolle entfernen</translation>
    </message>
    <message>
        <source>Whom do you want to win together? Their profile stands here, and how far both lists of accounts overlap.</source>
        <translation>Wen wollen Sie zusammen gewinnen? Hier steht das Profil, und wie weit sich beide Kundenlisten überschneiden.</translation>
    </message>
    <message>
        <source>Add the first target market</source>
        <translation>Ersten Zielmarkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Kanal entfernen</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Rename channel %1</source>
        <translation>Kanal %1 umbenennen</translation>
    </message>
    <message>
        <source>Change how far deals of %1 differ</source>
        <translation>Streuung der Abschlüsse von %1 ändern</translation>
    </message>
    <message>
        <source>Change how many accounts of %1 can be won</source>
        <translation>Gewinnbaren Anteil der Kunden von %1 ändern</translation>
    </message>
</context>
<context>
    <name>lockstep::MeasurePanel</name>
    <message>
        <source>Reading the exports</source>
        <translation>Die Exporte werden gelesen</translation>
    </message>
    <message>
        <source>Measure them from exports…</source>
        <translation>Aus Exporten messen…</translation>
    </message>
    <message>
        <source>03/04 is 3 April</source>
        <translation>03/04 ist der 3. April</translation>
    </message>
    <message>
        <source>03/04 is March 4</source>
        <translation>03/04 ist der 4. März</translation>
    </message>
    <message>
        <source>Type them instead</source>
        <translation>Lieber eintippen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Exports of leads and deals</source>
        <translation>Exporte von Leads und Abschlüssen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt)</source>
        <translation>Exporte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Measured from %1: %2 leads, %3 won.</source>
        <translation>Gemessen aus %1: %2 Leads, %3 gewonnen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 has no column that can be used (%2); export it with the lead&apos;s id, the first contact and the day it was won.</source>
        <translation>%1 hat keine brauchbare Spalte (%2); exportieren Sie mit der Lead-ID, dem ersten Kontakt und dem Tag des Abschlusses.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways (%2); choose the one that is meant.</source>
        <translation>%1 lässt sich auf zwei Arten lesen (%2); wählen Sie die gemeinte.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 leads won, after %4 on average</source>
        <translation>%1: %2 von %3 Leads gewonnen, Dauer im Mittel %4</translation>
    </message>
</context>
<context>
    <name>lockstep::MergePage</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>All ours</source>
        <translation>Alle unsere</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Nothing comes in by itself</source>
        <translation>Nichts kommt von selbst herein</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that come in by themselves</source>
        <translation>
            <numerusform>%n Änderung, die von selbst hereinkommt</numerusform>
            <numerusform>%n Änderungen, die von selbst hereinkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::Merging</name>
    <message>
        <source>Merge with</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Lockstep plans (*.lockstep)</source>
        <translation>Lockstep-Pläne (*.lockstep)</translation>
    </message>
    <message>
        <source>Comparing the plan with %1…</source>
        <translation>Der Plan wird mit %1 verglichen …</translation>
    </message>
    <message>
        <source>Comparing the plans again…</source>
        <translation>Die Pläne werden noch einmal verglichen …</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile: this is what differs now.</source>
        <translation>Der Plan hat sich inzwischen geändert: Das ist jetzt verschieden.</translation>
    </message>
</context>
<context>
    <name>lockstep::MindSection</name>
    <message>
        <source>What to mind</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>All %1 rows could be used.</source>
        <translation>Alle %1 Zeilen waren verwendbar.</translation>
    </message>
    <message>
        <source>Rows not used, or not for everything: %1 of %2.</source>
        <translation>Nicht oder nicht ganz verwendete Zeilen: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Nothing speaks against these numbers.</source>
        <translation>Nichts spricht gegen diese Zahlen.</translation>
    </message>
    <message>
        <source>Show %1 rows</source>
        <translation>%1 Zeilen zeigen</translation>
    </message>
    <message>
        <source>%1, %2: only %3 of %4 went on. Fewer than 30 cases say little; the rate may lie anywhere from %5 to %6.</source>
        <translation>%1, %2: Nur %3 von %4 kamen weiter. Weniger als 30 Fälle sagen wenig; die Quote kann irgendwo zwischen %5 und %6 liegen.</translation>
    </message>
    <message>
        <source>Of all leads, but for what names %1.</source>
        <translation>Von allen Leads, außer wo %1 genannt ist.</translation>
    </message>
</context>
<context>
    <name>lockstep::MonthChart</name>
    <message>
        <source>Need and plan by month</source>
        <translation>Bedarf und Plan nach Monat</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 planned; %4 since the beginning</source>
        <translation>%1: %2 nötig, %3 geplant; %4 seit Beginn</translation>
    </message>
    <message>
        <source>%1 since the beginning</source>
        <translation>%1 seit Beginn</translation>
    </message>
</context>
<context>
    <name>lockstep::NamesQuestion</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>lockstep::ObstacleRow</name>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Changed since it was agreed</source>
        <translation>Seit der Zustimmung geändert</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>One side has agreed</source>
        <translation>Eine Seite hat zugestimmt</translation>
    </message>
    <message>
        <source>Open on both sides</source>
        <translation>Bei beiden Seiten offen</translation>
    </message>
    <message>
        <source>Agreed, and tripped already</source>
        <translation>Vereinbart und schon ausgelöst</translation>
    </message>
</context>
<context>
    <name>lockstep::OpenChoice</name>
    <message>
        <source>%1 is open on %2, since %3.</source>
        <translation>%1 ist auf %2 geöffnet, seit %3.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3, since %4.</source>
        <translation>%1 ist auf %2 von %3 geöffnet, seit %4.</translation>
    </message>
    <message>
        <source>%1 was still marked as open on %2 since %3, by a program that did not end as it should. It is open here now.</source>
        <translation>%1 galt seit %3 auf %2 noch als geöffnet, durch ein Programm, das nicht ordentlich endete. Hier ist der Plan jetzt offen.</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Öffnen, was lesbar ist</translation>
    </message>
    <message>
        <source>As a plan without a file yet, with a list of what was lost. The file stays as it is.</source>
        <translation>Als Plan ohne eigene Datei, mit einer Liste dessen, was verloren ging. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>To look at it. Nothing can be changed.</source>
        <translation>Zum Ansehen. Nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
    <message>
        <source>A plan of its own that can be merged with the other one later.</source>
        <translation>Ein eigener Plan, der sich später mit dem anderen zusammenführen lässt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Once it is closed there.</source>
        <translation>Sobald er dort geschlossen ist.</translation>
    </message>
    <message>
        <source>Everything in it could be read; only its history is gone. Save the plan under a name.</source>
        <translation>Alles darin war lesbar; nur der Verlauf ist verloren. Speichern Sie den Plan unter einem Namen.</translation>
    </message>
    <message>
        <source>This could not be read. Everything else is there; look it through, then save it under a name.</source>
        <translation>Dies war nicht lesbar. Alles andere ist da; sehen Sie es durch und speichern Sie es unter einem Namen.</translation>
    </message>
</context>
<context>
    <name>lockstep::OutcomeTable</name>
    <message>
        <source>Campaigns, planned and measured</source>
        <translation>Kampagnen, geplant und gemessen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>planned</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>an entry without a title</source>
        <translation>ein Eintrag ohne Titel</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>revenue comes until %1</source>
        <translation>Umsatz kommt bis %1</translation>
    </message>
    <message>
        <source>%1: %2, not planned</source>
        <translation>%1: %2, nicht geplant</translation>
    </message>
    <message>
        <source>%1: %2 %3 planned</source>
        <comment>a stage, what came, of how many</comment>
        <translation>%1: %2 %3 geplant</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
</context>
<context>
    <name>lockstep::OutsideLine</name>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>List the entries outside the plan&apos;s months</source>
        <translation>Einträge außerhalb der Monate des Plans auflisten</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) before the plan&apos;s months.</source>
        <translation>
            <numerusform>%n Eintrag liegt vor den Monaten des Plans.</numerusform>
            <numerusform>%n Einträge liegen vor den Monaten des Plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) after the plan&apos;s months.</source>
        <translation>
            <numerusform>%n Eintrag liegt nach den Monaten des Plans.</numerusform>
            <numerusform>%n Einträge liegen nach den Monaten des Plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days and title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lockstep::OverlapMeter</name>
    <message>
        <source>Overlap of the target account lists</source>
        <translation>Überschneidung der Zielkundenlisten</translation>
    </message>
    <message>
        <source>%1 of all named accounts are on both lists; marketing reaches %2 of sales&apos; list.</source>
        <translation>%1 aller genannten Kunden stehen auf beiden Listen; Marketing erreicht %2 der Sales-Liste.</translation>
    </message>
    <message>
        <source>of all named are on both lists</source>
        <translation>aller genannten stehen auf beiden Listen</translation>
    </message>
    <message>
        <source>of sales&apos; list marketing reaches</source>
        <translation>der Sales-Liste erreicht Marketing</translation>
    </message>
</context>
<context>
    <name>lockstep::Pane</name>
    <message>
        <source>Back to all panes</source>
        <translation>Zurück zu allen Bereichen</translation>
    </message>
    <message>
        <source>Grow %1 to the whole window</source>
        <translation>%1 über das ganze Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>lockstep::PaneTab</name>
    <message>
        <source>Show %1 here</source>
        <translation>%1 hier zeigen</translation>
    </message>
</context>
<context>
    <name>lockstep::PlanForm</name>
    <message>
        <source>What is wrong with the last change</source>
        <translation>Was an der letzten Änderung nicht stimmt</translation>
    </message>
</context>
<context>
    <name>lockstep::PlanPreview</name>
    <message>
        <source>Your plan so far</source>
        <translation>Ihr Plan bisher</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>Abschlüsse</translation>
    </message>
</context>
<context>
    <name>lockstep::ProfileCard</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Remove this market and its streams</source>
        <translation>Diesen Markt und seine Ströme entfernen</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Mittlerer Auftragswert</translation>
    </message>
    <message>
        <source>Addressable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Which vertical?</source>
        <translation>Welche Branche?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>What makes them buy now?</source>
        <translation>Was bewegt sie, jetzt zu kaufen?</translation>
    </message>
    <message>
        <source>Whom do we leave alone?</source>
        <translation>Wen lassen wir in Ruhe?</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation>Wie viele gibt es?</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Target %1, planned %2. Needs %3 wins</source>
        <translation>Ziel %1, geplant %2. Nötige Abschlüsse: %3</translation>
    </message>
    <message>
        <source>, %1 of the addressable accounts</source>
        <translation>, %1 der erreichbaren Kunden</translation>
    </message>
    <message>
        <source>What the plan asks of this market</source>
        <translation>Was der Plan von diesem Markt verlangt</translation>
    </message>
    <message>
        <source>Deals differ by</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Can be won</source>
        <translation>Gewinnbar</translation>
    </message>
    <message>
        <source>How far from their mean?</source>
        <translation>Wie weit um ihr Mittel?</translation>
    </message>
    <message>
        <source>%1 of those approached</source>
        <translation>%1 der angesprochenen</translation>
    </message>
    <message>
        <source>How many of those approached?</source>
        <translation>Wie viele der angesprochenen?</translation>
    </message>
    <message>
        <source>Standard deviation of single deals as a part of their mean, up to %1. The forecast takes it where deals were counted, and where it is less than the deal size&apos;s mark says. Empty: not known.</source>
        <translation>Standardabweichung einzelner Abschlüsse als Teil ihres Mittels, bis %1. Die Prognose nimmt sie, wo Abschlüsse gezählt wurden und wo sie kleiner ist, als die Herkunft des Auftragswerts annehmen lässt. Leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>Of the accounts that are approached, how many can be won at all, over %1, up to %2. The fewer they are, the more accounts the market must have for its target.</source>
        <translation>Wie viele der angesprochenen Kunden sich überhaupt gewinnen lassen, über %1, bis %2. Je weniger, desto mehr Kunden muss der Markt für sein Ziel haben.</translation>
    </message>
</context>
<context>
    <name>lockstep::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>lockstep::ProgressDots</name>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Frage %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lockstep::Projector</name>
    <message>
        <source>The projector is back.</source>
        <translation>Der Projektor ist wieder da.</translation>
    </message>
    <message>
        <source>The projector&apos;s screen has gone. What it shows comes back with it.</source>
        <translation>Der Bildschirm des Projektors ist weg. Sein Bild kommt mit ihm zurück.</translation>
    </message>
    <message>
        <source>Projector: no screen</source>
        <translation>Projektor: kein Bildschirm</translation>
    </message>
    <message>
        <source>Projector blank · F8</source>
        <translation>Projektor leer · F8</translation>
    </message>
    <message>
        <source>Projector black · Shift+F8</source>
        <translation>Projektor schwarz · Umschalt+F8</translation>
    </message>
    <message>
        <source>Projector frozen · F7</source>
        <translation>Projektor angehalten · F7</translation>
    </message>
    <message>
        <source>Room legibility</source>
        <translation>Lesbarkeit im Raum</translation>
    </message>
    <message>
        <source>&amp;Show the projector&apos;s window</source>
        <translation>Projektorfenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Freeze the audience&apos;s picture</source>
        <translation>Bild für das Publikum an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Blank, with the plan&apos;s title</source>
        <translation>&amp;Leer, mit dem Titel des Plans</translation>
    </message>
    <message>
        <source>Blac&amp;k</source>
        <translation>&amp;Schwarz</translation>
    </message>
    <message>
        <source>Project the &amp;whole plan</source>
        <translation>Den &amp;ganzen Plan projizieren</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projizieren: %1</translation>
    </message>
    <message>
        <source>Project the &amp;printed plan</source>
        <translation>Den ge&amp;druckten Plan projizieren</translation>
    </message>
    <message>
        <source>&amp;Next page of the printed plan</source>
        <translation>&amp;Nächste Seite des gedruckten Plans</translation>
    </message>
    <message>
        <source>P&amp;revious page of the printed plan</source>
        <translation>&amp;Vorige Seite des gedruckten Plans</translation>
    </message>
    <message>
        <source>Projector &amp;light</source>
        <translation>Projektor h&amp;ell</translation>
    </message>
    <message>
        <source>Projector &amp;dark</source>
        <translation>Projektor d&amp;unkel</translation>
    </message>
    <message>
        <source>Projector &amp;high contrast</source>
        <translation>Projektor mit hohem &amp;Kontrast</translation>
    </message>
    <message>
        <source>Projector in roo&amp;m size</source>
        <translation>Projektor in &amp;Raumgröße</translation>
    </message>
    <message>
        <source>Projector l&amp;arger</source>
        <translation>&amp;Projektor größer</translation>
    </message>
    <message>
        <source>Projector small&amp;er</source>
        <translation>Pro&amp;jektor kleiner</translation>
    </message>
    <message>
        <source>Room le&amp;gibility</source>
        <translation>Lesbarkeit im Rau&amp;m</translation>
    </message>
    <message>
        <source>A window for the audience: on the second screen, if there is one.</source>
        <translation>Ein Fenster für das Publikum: auf dem zweiten Bildschirm, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>It stays as it is while you go on.</source>
        <translation>Es bleibt, wie es ist, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>The audience sees the plan&apos;s title on empty paper.</source>
        <translation>Das Publikum sieht den Titel des Plans auf leerem Papier.</translation>
    </message>
    <message>
        <source>The audience sees nothing at all.</source>
        <translation>Das Publikum sieht gar nichts.</translation>
    </message>
    <message>
        <source>What the audience sees.</source>
        <translation>Was das Publikum sieht.</translation>
    </message>
    <message>
        <source>As far down as the audience can see at once.</source>
        <translation>So weit hinunter, wie das Publikum auf einmal sehen kann.</translation>
    </message>
    <message>
        <source>As far up as the audience can see at once.</source>
        <translation>So weit hinauf, wie das Publikum auf einmal sehen kann.</translation>
    </message>
    <message>
        <source>The colours that the audience sees, whichever this window has.</source>
        <translation>Die Farben für das Publikum, gleich welche dieses Fenster hat.</translation>
    </message>
    <message>
        <source>Text as large as the last row needs.</source>
        <translation>Text so groß, wie ihn die letzte Reihe braucht.</translation>
    </message>
    <message>
        <source>Everything the audience sees, a tenth larger.</source>
        <translation>Alles für das Publikum um ein Zehntel größer.</translation>
    </message>
    <message>
        <source>Everything the audience sees, a tenth smaller.</source>
        <translation>Alles für das Publikum um ein Zehntel kleiner.</translation>
    </message>
    <message>
        <source>What can be read from the last row, and how large it has to be.</source>
        <translation>Was aus der letzten Reihe lesbar ist und wie groß es sein muss.</translation>
    </message>
    <message>
        <source>%1 · F9</source>
        <translation>%1 · F9</translation>
    </message>
</context>
<context>
    <name>lockstep::ProjectorSign</name>
    <message>
        <source>Shows the live picture again</source>
        <translation>Zeigt wieder das laufende Bild</translation>
    </message>
</context>
<context>
    <name>lockstep::ProjectorWindow</name>
    <message>
        <source>%1 — for the audience</source>
        <translation>%1 – für das Publikum</translation>
    </message>
</context>
<context>
    <name>lockstep::PromiseEditor</name>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
</context>
<context>
    <name>lockstep::QuarterChart</name>
    <message>
        <source>Revenue by quarter</source>
        <translation>Umsatz nach Quartal</translation>
    </message>
    <message>
        <source>%1: planned %2 of %3, %4.</source>
        <translation>%1: geplant %2 von %3, %4.</translation>
    </message>
</context>
<context>
    <name>lockstep::RatesSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3); the true rate lies between %4 and %5.</source>
        <translation>%1: %2 (%3); die wahre Quote liegt zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>Rates, and how sure they are</source>
        <translation>Quoten, und wie sicher sie sind</translation>
    </message>
    <message>
        <source>Rates with the interval of 95 %</source>
        <translation>Quoten mit dem Intervall von 95 %</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>%1, of all leads. The line over each bar holds the true rate in 95 of 100 such counts.</source>
        <translation>%1, von allen Leads. Die Linie über jedem Balken enthält die wahre Quote in 95 von 100 solchen Zählungen.</translation>
    </message>
    <message>
        <source>%1, of closed cohorts alone. The line over each bar holds the true rate in 95 of 100 such counts.</source>
        <translation>%1, nur von abgeschlossenen Kohorten. Die Linie über jedem Balken enthält die wahre Quote in 95 von 100 solchen Zählungen.</translation>
    </message>
</context>
<context>
    <name>lockstep::RecentRow</name>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation>Aus dieser Liste entfernen. Die Datei bleibt.</translation>
    </message>
    <message>
        <source>Not found in %1. It was moved or deleted, or its disk is not connected.</source>
        <translation>Nicht gefunden in %1. Die Datei wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
</context>
<context>
    <name>lockstep::RecoverCard</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>lockstep::RecoverPanel</name>
    <message>
        <source>Nothing was left behind: every plan is whole in its file.</source>
        <translation>Nichts blieb zurück: Jeder Plan steht ganz in seiner Datei.</translation>
    </message>
    <message>
        <source>These plans hold steps that are in no file, because Lockstep or this computer stopped before they were saved.</source>
        <translation>Diese Pläne enthalten Schritte, die in keiner Datei stehen, weil Lockstep oder dieser Rechner vor dem Speichern anhielt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>lockstep::Recovery</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>lockstep::RemovalQuestion</name>
    <message>
        <source>Leave them for all markets</source>
        <translation>Für alle Märkte lassen</translation>
    </message>
    <message>
        <source>They name no market any more</source>
        <translation>Sie nennen keinen Markt mehr</translation>
    </message>
    <message>
        <source>Move them to…</source>
        <translation>Verschieben nach …</translation>
    </message>
    <message>
        <source>They are for another market</source>
        <translation>Sie sind für einen anderen Markt</translation>
    </message>
    <message>
        <source>Remove them too</source>
        <translation>Auch entfernen</translation>
    </message>
    <message>
        <source>They go with the market; can be undone</source>
        <translation>Sie gehen mit dem Markt; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Keep the market</source>
        <translation>Markt behalten</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>Nichts wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s) are for %1. What becomes of them?</source>
        <translation>
            <numerusform>%n Kalendereintrag ist für %1. Was wird aus ihm?</numerusform>
            <numerusform>%n Kalendereinträge sind für %1. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s) are for %1 and for other markets. What becomes of them?</source>
        <translation>
            <numerusform>%n Kalendereintrag ist für %1 und für andere Märkte. Was wird aus ihm?</numerusform>
            <numerusform>%n Kalendereinträge sind für %1 und für andere Märkte. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are for other markets, too, and stay there.</source>
        <translation>
            <numerusform>%n weiterer ist auch für andere Märkte und bleibt dort.</numerusform>
            <numerusform>%n weitere sind auch für andere Märkte und bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them for the others</source>
        <translation>Für die anderen lassen</translation>
    </message>
    <message>
        <source>They name this market no more</source>
        <translation>Sie nennen diesen Markt nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(s) are for %1 and for other channels. What becomes of them?</source>
        <translation>
            <numerusform>%n Kalendereintrag ist für %1 und für andere Kanäle. Was wird aus ihm?</numerusform>
            <numerusform>%n Kalendereinträge sind für %1 und für andere Kanäle. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are for other channels, too, and stay there.</source>
        <translation>
            <numerusform>%n weiterer ist auch für andere Kanäle und bleibt dort.</numerusform>
            <numerusform>%n weitere sind auch für andere Kanäle und bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them for all channels</source>
        <translation>Für alle Kanäle lassen</translation>
    </message>
    <message>
        <source>They name no channel any more</source>
        <translation>Sie nennen keinen Kanal mehr</translation>
    </message>
    <message>
        <source>They name this channel no more</source>
        <translation>Sie nennen diesen Kanal nicht mehr</translation>
    </message>
    <message>
        <source>They are for another channel</source>
        <translation>Sie sind für einen anderen Kanal</translation>
    </message>
    <message>
        <source>They go with the channel; can be undone</source>
        <translation>Sie gehen mit dem Kanal; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Keep the channel</source>
        <translation>Kanal behalten</translation>
    </message>
</context>
<context>
    <name>lockstep::ReportPicture</name>
    <message>
        <source>Printed plan, page %1 of %2</source>
        <translation>Gedruckter Plan, Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>lockstep::ResultModel</name>
    <message>
        <source>Lately chosen</source>
        <translation>Zuletzt gewählt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>lockstep::ResultPage</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Measure exports…</source>
        <translation>Exporte messen…</translation>
    </message>
    <message>
        <source>What the exports say</source>
        <translation>Was die Exporte sagen</translation>
    </message>
    <message>
        <source>Nothing was measured since this plan was opened. Choose exports, or drop them here.</source>
        <translation>Seit dieser Plan offen ist, wurde nichts gemessen. Wählen Sie Exporte oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>%1 · %2 leads from %3 to %4</source>
        <translation>%1 · %2 Leads vom %3 bis %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, between %5 and %6</source>
        <translation>%1, %2: %3 von %4, zwischen %5 und %6</translation>
    </message>
    <message>
        <source>History table…</source>
        <translation>Verlaufstabelle…</translation>
    </message>
    <message>
        <source>Rates of all cohorts</source>
        <translation>Quoten aller Kohorten</translation>
    </message>
    <message>
        <source>Rates of closed cohorts alone: %1 of %2 leads, until %3</source>
        <translation>Quoten nur abgeschlossener Kohorten: %1 von %2 Leads, bis zum %3</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
</context>
<context>
    <name>lockstep::RoleList</name>
    <message>
        <source>executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Bereichsleitung</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>beeinflusst</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>nutzt</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>kann verhindern</translation>
    </message>
    <message>
        <source>+ Add buyer role</source>
        <translation>+ Käuferrolle</translation>
    </message>
    <message>
        <source>Add buyer role</source>
        <translation>Käuferrolle hinzufügen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Say in the purchase</source>
        <translation>Gewicht beim Kauf</translation>
    </message>
    <message>
        <source>Remove this buyer role</source>
        <translation>Diese Käuferrolle entfernen</translation>
    </message>
    <message>
        <source>Buyer role</source>
        <translation>Käuferrolle</translation>
    </message>
</context>
<context>
    <name>lockstep::SaveBadge</name>
    <message>
        <source>This plan has no file yet. Every step is kept in a working copy on this computer; save it under a name to keep it for good.</source>
        <translation>Dieser Plan hat noch keine Datei. Jeder Schritt steht in einer Arbeitskopie auf diesem Rechner; speichern Sie den Plan unter einem Namen, um ihn auf Dauer zu behalten.</translation>
    </message>
    <message>
        <source>Everything is saved in %1.</source>
        <translation>Alles ist gespeichert in %1.</translation>
    </message>
    <message>
        <source>The last step is about to be saved in %1.</source>
        <translation>Der letzte Schritt wird gleich gespeichert in %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: every step is kept in a working copy on this computer. Try again, or save the plan somewhere else.</source>
        <translation>Nichts ist verloren: Jeder Schritt steht in einer Arbeitskopie auf diesem Rechner. Versuchen Sie es noch einmal oder speichern Sie den Plan anderswo.</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>speichert…</translation>
    </message>
    <message>
        <source>could not save</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>State of saving: %1</source>
        <translation>Stand des Speicherns: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 is open to be looked at. To change it, save it under a name of its own.</source>
        <translation>%1 ist nur zum Ansehen geöffnet. Zum Ändern speichern Sie den Plan unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
</context>
<context>
    <name>lockstep::ScenarioBar</name>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message numerus="yes">
        <source>A scenario is in the making, with %n change(s) so far: all numbers are the scenario&apos;s, not the plan&apos;s.</source>
        <translation>
            <numerusform>Ein Szenario entsteht, mit bisher %n Änderung: Alle Zahlen sind die des Szenarios, nicht die des Plans.</numerusform>
            <numerusform>Ein Szenario entsteht, mit bisher %n Änderungen: Alle Zahlen sind die des Szenarios, nicht die des Plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is in the making: all numbers are the scenario&apos;s, not the plan&apos;s. The plan as it was before cannot be read.</source>
        <translation>Ein Szenario entsteht: Alle Zahlen sind die des Szenarios, nicht des Plans. Der Plan davor lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>lockstep::ScenarioFace</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>A scenario is another way that the year could go. Begin one, change what you like, and compare it with the plan.</source>
        <translation>Ein Szenario zeigt, wie das Jahr sonst laufen könnte. Beginnen, beliebig ändern und mit dem Plan vergleichen.</translation>
    </message>
    <message>
        <source>Begin a scenario</source>
        <translation>Szenario beginnen</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Take over into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take over scenario %1</source>
        <translation>Szenario %1 übernehmen</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>Szenario %1 entfernen</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>A scenario is begun. Change what you like, in any view; keep it here.</source>
        <translation>Ein Szenario ist begonnen. Beliebig ändern, in jeder Ansicht; hier behalten.</translation>
    </message>
    <message>
        <source>For the scenario so far:</source>
        <translation>Bisher für das Szenario:</translation>
    </message>
    <message>
        <source>It changes nothing in the plan as it is.</source>
        <translation>Am jetzigen Plan ändert es nichts.</translation>
    </message>
    <message>
        <source>Show in all views</source>
        <translation>In allen Ansichten zeigen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Keep scenario %1</source>
        <translation>Szenario %1 behalten</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Before a scenario</source>
        <translation>Vor einem Szenario</translation>
    </message>
    <message>
        <source>Scenarios are of the whole plan, not only of what is chosen above.</source>
        <translation>Szenarien gelten für den ganzen Plan, nicht nur für das oben Gewählte.</translation>
    </message>
    <message>
        <source>A scenario is in the making, but the plan as it was before cannot be read. Go back to an earlier state in the history.</source>
        <translation>Ein Szenario entsteht, aber der Plan davor lässt sich nicht lesen. Gehen Sie im Verlauf zu einem früheren Stand zurück.</translation>
    </message>
    <message numerus="yes">
        <source>A scenario keeps changed values only: %n change(s) by adding or removing will be in neither the scenario nor the plan.</source>
        <translation>
            <numerusform>Ein Szenario behält nur geänderte Werte: %n Änderung durch Hinzufügen oder Entfernen wird weder im Szenario noch im Plan stehen.</numerusform>
            <numerusform>Ein Szenario behält nur geänderte Werte: %n Änderungen durch Hinzufügen oder Entfernen werden weder im Szenario noch im Plan stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario is in the making. Keep it or go back to the plan first: this one is a change of the plan.</source>
        <translation>Ein Szenario entsteht. Behalten Sie es zuerst oder gehen Sie zurück zum Plan: Dieses hier ändert den Plan.</translation>
    </message>
</context>
<context>
    <name>lockstep::ScenarioTable</name>
    <message>
        <source>Scenarios beside the plan</source>
        <translation>Szenarien neben dem Plan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 nötig</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>First overload</source>
        <translation>Erste Überlastung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a hundred</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1, there are %2</source>
        <comment>people</comment>
        <translation>%1, da sind %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Marketing hands over</source>
        <translation>Marketing übergibt</translation>
    </message>
    <message>
        <source>Marketing&apos;s people needed</source>
        <translation>Leute im Marketing nötig</translation>
    </message>
    <message>
        <source>Sales&apos; people needed</source>
        <translation>Leute in Sales nötig</translation>
    </message>
</context>
<context>
    <name>lockstep::SeasonChart</name>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lockstep::SeasonSection</name>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>In period: what came in each month.</source>
        <translation>Im Zeitraum: was in jedem Monat kam.</translation>
    </message>
    <message>
        <source>In period: what came in each month, of all leads, not of %1 alone.</source>
        <translation>Im Zeitraum: was in jedem Monat kam, von allen Leads, nicht nur von %1.</translation>
    </message>
    <message>
        <source>In the latest %1 whole months %2 won most, %3 of an average month, and %4 fewest, %5.</source>
        <translation>In den letzten %1 vollen Monaten gewann der %2 am meisten, %3 eines mittleren Monats, und der %4 am wenigsten, %5.</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
</context>
<context>
    <name>lockstep::SelectionChooser</name>
    <message>
        <source>Market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
</context>
<context>
    <name>lockstep::ShareQuestion</name>
    <message>
        <source>Marketing&apos;s share</source>
        <translation>Anteil des Marketings</translation>
    </message>
    <message>
        <source>How much does marketing bring?</source>
        <translation>Wie viel bringt das Marketing?</translation>
    </message>
    <message>
        <source>The part of the revenue that begins with marketing&apos;s leads; sales finds the rest.</source>
        <translation>Der Teil des Umsatzes, der mit Leads des Marketings beginnt; den Rest findet Sales.</translation>
    </message>
    <message>
        <source>as 50 %</source>
        <translation>etwa 50 %</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation>Anteil des Marketings am Umsatz</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue, in percent</source>
        <translation>Anteil des Marketings am Umsatz, in Prozent</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lockstep::SideCard</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>%1, %2: agreed to %3 of %4. %5</source>
        <translation>%1, %2: hat %3 von %4 zugestimmt. %5</translation>
    </message>
    <message>
        <source>%1 disputed</source>
        <translation>%1 strittig</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>%1 seither geändert</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 geparkt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Bereit zur Unterschrift</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>vereinbart von %1</translation>
    </message>
</context>
<context>
    <name>lockstep::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>lockstep::SignOff</name>
    <message>
        <source>Agreed by both sides</source>
        <translation>Von beiden Seiten vereinbart</translation>
    </message>
</context>
<context>
    <name>lockstep::SignView</name>
    <message>
        <source>Signing</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Nothing to agree to yet</source>
        <translation>Noch nichts zum Zustimmen</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Bereit zur Unterschrift</translation>
    </message>
    <message>
        <source>Markets, rates, entries and clauses stand here as soon as the plan has them.</source>
        <translation>Märkte, Quoten, Einträge und Klauseln stehen hier, sobald der Plan sie hat.</translation>
    </message>
    <message>
        <source>Both sides have agreed to all %1 items as they read now. Export the plan as PDF and sign it.</source>
        <translation>Beide Seiten haben allen %1 Punkten zugestimmt, so wie sie jetzt lauten. Geben Sie den Plan als PDF aus und unterschreiben Sie ihn.</translation>
    </message>
    <message>
        <source>Agree on the chips, or go to an item to talk about it.</source>
        <translation>Stimmen Sie auf den Feldern M und S zu, oder gehen Sie zu einem Punkt, um ihn zu besprechen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to settle before you sign</source>
        <translation>%1 vor der Unterschrift zu klären</translation>
    </message>
</context>
<context>
    <name>lockstep::SlaView</name>
    <message>
        <source>Rename clause %1</source>
        <translation>Klausel %1 umbenennen</translation>
    </message>
    <message>
        <source>Change marketing&apos;s promise: %1</source>
        <translation>Zusage des Marketings ändern: %1</translation>
    </message>
    <message>
        <source>Change sales&apos; promise: %1</source>
        <translation>Zusage von Sales ändern: %1</translation>
    </message>
    <message>
        <source>Change clause %1</source>
        <translation>Klausel %1 ändern</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Change first-response limit</source>
        <translation>Frist der ersten Reaktion ändern</translation>
    </message>
    <message>
        <source>Change time of touch</source>
        <translation>Zeitpunkt des Kontakts ändern</translation>
    </message>
    <message>
        <source>Change text of touch</source>
        <translation>Text des Kontakts ändern</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Neue Klausel</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Klausel hinzufügen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add touch</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>+ Add section</source>
        <translation>+ Abschnitt</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>Service-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>Change what the follow-up counts from</source>
        <translation>Ändern, ab wann das Nachfassen zählt</translation>
    </message>
    <message>
        <source>Change kind of touch</source>
        <translation>Art des Kontakts ändern</translation>
    </message>
    <message>
        <source>Remove touch</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>+ Add clause</source>
        <translation>+ Klausel</translation>
    </message>
    <message>
        <source>Remove this section and its clauses</source>
        <translation>Diesen Abschnitt und seine Klauseln entfernen</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Remove clause</source>
        <translation>Klausel entfernen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What does each side promise the other? The promises stand here in pairs, with figures from the plan.</source>
        <translation>Was verspricht jede Seite der anderen? Hier stehen die Zusagen paarweise, mit Zahlen aus dem Plan.</translation>
    </message>
    <message>
        <source>Add the first section</source>
        <translation>Ersten Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has written down what counts as %1.</source>
        <translation>Niemand hat aufgeschrieben, was als %1 zählt.</translation>
    </message>
    <message>
        <source>Neither side has agreed what counts as %1.</source>
        <translation>Keine Seite hat zugestimmt, was als %1 zählt.</translation>
    </message>
    <message>
        <source>Sales has not agreed what counts as %1.</source>
        <translation>Sales hat nicht zugestimmt, was als %1 zählt.</translation>
    </message>
    <message>
        <source>Marketing has not agreed what counts as %1.</source>
        <translation>Das Marketing hat nicht zugestimmt, was als %1 zählt.</translation>
    </message>
    <message>
        <source>Until then its numbers are skewed: counted freely, too many are promised; counted strictly, too few.</source>
        <translation>Bis dahin sind die Zahlen verzerrt: großzügig gezählt werden zu viele versprochen, streng gezählt zu wenige.</translation>
    </message>
    <message>
        <source>State today’s attempts</source>
        <translation>Heutige Versuche angeben</translation>
    </message>
    <message>
        <source>Change limit of tripwire</source>
        <translation>Grenze des Stolperdrahts ändern</translation>
    </message>
    <message>
        <source>Change deadline of tripwire</source>
        <translation>Frist des Stolperdrahts ändern</translation>
    </message>
    <message>
        <source>Change first act of tripwire</source>
        <translation>Ersten Schritt des Stolperdrahts ändern</translation>
    </message>
    <message>
        <source>Remove tripwire</source>
        <translation>Stolperdraht entfernen</translation>
    </message>
    <message>
        <source>Change who acts on tripwire</source>
        <translation>Ändern, wer beim Stolperdraht handelt</translation>
    </message>
    <message>
        <source>Change what tripwire watches</source>
        <translation>Ändern, was der Stolperdraht beobachtet</translation>
    </message>
    <message>
        <source>Add tripwire</source>
        <translation>Stolperdraht hinzufügen</translation>
    </message>
</context>
<context>
    <name>lockstep::SplitBar</name>
    <message>
        <source>M  Marketing</source>
        <translation>M  Marketing</translation>
    </message>
    <message>
        <source>Sales  S</source>
        <translation>Sales  S</translation>
    </message>
</context>
<context>
    <name>lockstep::SpreadPanel</name>
    <message>
        <source>Over the quarters</source>
        <translation>Über die Quartale</translation>
    </message>
    <message>
        <source>How the target is spread over the quarters</source>
        <translation>Wie sich das Ziel auf die Quartale verteilt</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>wie im Vorjahr</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>growing month by month</source>
        <translation>von Monat zu Monat wachsend</translation>
    </message>
    <message>
        <source>Share of quarter %1</source>
        <translation>Anteil von Quartal %1</translation>
    </message>
    <message>
        <source>Change share of quarter %1</source>
        <translation>Anteil von Quartal %1 ändern</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quartal %1</translation>
    </message>
    <message>
        <source>a month before the year</source>
        <translation>ein Monat vor dem Jahr</translation>
    </message>
    <message>
        <source>a month at its end</source>
        <translation>ein Monat an seinem Ende</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>eintippen</translation>
    </message>
    <message>
        <source>Last year&apos;s revenue of quarter %1</source>
        <translation>Vorjahresumsatz von Quartal %1</translation>
    </message>
    <message>
        <source>Recurring revenue of the month before the year</source>
        <translation>Wiederkehrender Umsatz im Monat vor dem Jahr</translation>
    </message>
    <message>
        <source>Recurring revenue of the year&apos;s last month</source>
        <translation>Wiederkehrender Umsatz im letzten Monat des Jahres</translation>
    </message>
    <message>
        <source>Type last year&apos;s revenue of all four quarters: then its shape counts.</source>
        <translation>Den Vorjahresumsatz aller vier Quartale eintippen: Dann zählt seine Form.</translation>
    </message>
    <message>
        <source>Type the recurring revenue of both months: then it grows evenly, and the target is the sum of the twelve months.</source>
        <translation>Den wiederkehrenden Umsatz beider Monate eintippen: Dann wächst er gleichmäßig, und das Ziel ist die Summe der zwölf Monate.</translation>
    </message>
    <message>
        <source>Recurring revenue of a month; the target is the sum of the twelve.</source>
        <translation>Wiederkehrender Umsatz eines Monats; das Ziel ist die Summe der zwölf.</translation>
    </message>
    <message>
        <source>Change how the target is spread</source>
        <translation>Verteilung des Ziels ändern</translation>
    </message>
</context>
<context>
    <name>lockstep::StageChoices</name>
    <message>
        <source>no stage of the plan</source>
        <translation>keine Stufe des Plans</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ist</translation>
    </message>
</context>
<context>
    <name>lockstep::StageDetails</name>
    <message>
        <source>Most is missing in %1: %2.</source>
        <translation>Am meisten fehlt im %1: %2.</translation>
    </message>
    <message>
        <source>%1 is the last day that still counts for %2.</source>
        <translation>%1 ist der letzte Tag, der noch für %2 zählt.</translation>
    </message>
    <message>
        <source>Already past: %1.</source>
        <translation>Schon vorbei: %1.</translation>
    </message>
    <message>
        <source>Agreement on %1</source>
        <translation>Zustimmung zu %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Need and plan, month by month.</source>
        <translation>Bedarf und Plan, Monat für Monat.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>What can be stated about this stage.</source>
        <translation>Was sich zu dieser Stufe angeben lässt.</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Was %1 ist</translation>
    </message>
    <message>
        <source>%1 there at the start (%2)</source>
        <translation>%1 dort zu Beginn (%2)</translation>
    </message>
    <message>
        <source>%1 of the planned ones count for those who stand further right at the start.</source>
        <translation>%1 der geplanten zählen für die, die am Anfang weiter rechts stehen.</translation>
    </message>
    <message>
        <source>%1 never stood here, which is allowed.</source>
        <translation>%1 standen nie hier; das ist erlaubt.</translation>
    </message>
    <message>
        <source>%1 never stood here, which is not allowed: find out why.</source>
        <translation>%1 standen nie hier; das ist nicht erlaubt: Finden Sie heraus, warum.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many, of which stream</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 stand here for %2, too long after %3 (%4).</source>
        <translation>%1 stehen hier schon %2; zu lange ist es ab %3 (%4).</translation>
    </message>
    <message>
        <source>What is done for them: %1</source>
        <translation>Was für sie getan wird: %1</translation>
    </message>
    <message>
        <source>For those who need nurturing first it is %1.</source>
        <translation>Für die, die zuerst Pflege brauchen, ist es der %1.</translation>
    </message>
    <message>
        <source>The step&apos;s days are measured: nurturing that was in them then counts twice.</source>
        <translation>Die Tage des Schrittes sind gemessen: Pflege, die dann in ihnen war, zählt doppelt.</translation>
    </message>
</context>
<context>
    <name>lockstep::StageInputs</name>
    <message>
        <source>Inputs of the stage</source>
        <translation>Eingaben der Stufe</translation>
    </message>
    <message>
        <source>The way on</source>
        <translation>Der Weg weiter</translation>
    </message>
    <message>
        <source>The stream&apos;s inputs</source>
        <translation>Eingaben des Stroms</translation>
    </message>
    <message>
        <source>Add a stage before</source>
        <translation>Stufe davor hinzufügen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Add a stage before %1</source>
        <translation>Stufe vor %1 hinzufügen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Choose a market and a channel above: what its stream states for itself stands here.</source>
        <translation>Wählen Sie oben einen Markt und einen Kanal: Was ihr Strom für sich angibt, steht hier.</translation>
    </message>
    <message>
        <source>Change when people go on from %1</source>
        <translation>Ändern, wann es von %1 weitergeht</translation>
    </message>
    <message>
        <source>Keep the definition of %1</source>
        <translation>Definition von %1 festhalten</translation>
    </message>
</context>
<context>
    <name>lockstep::StageSection</name>
    <message>
        <source>%1 went on</source>
        <translation>%1 kamen weiter</translation>
    </message>
    <message>
        <source>%1 stand there</source>
        <translation>%1 stehen dort</translation>
    </message>
    <message>
        <source>%1 of them leaked</source>
        <translation>davon %1 versickert</translation>
    </message>
    <message>
        <source>%1: %2 of the leads reached it (%3). %4</source>
        <translation>%1: %2 der Leads erreichten sie (%3). %4</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Leads by stage</source>
        <translation>Leads nach Stufe</translation>
    </message>
    <message>
        <source>Won of all that came so far: %1.</source>
        <translation>Gewonnen von allen, die so weit kamen: %1.</translation>
    </message>
    <message>
        <source>The exports tell of nobody lost, rejected or recycled.</source>
        <translation>Die Exporte nennen niemanden, der verloren, abgelehnt oder zurückgegeben wurde.</translation>
    </message>
    <message>
        <source>Won of the decided: %1.</source>
        <translation>Gewonnen von den entschiedenen: %1.</translation>
    </message>
    <message>
        <source>Skipped a stage, of all leads: %1.</source>
        <translation>Eine Stufe übersprungen, von allen Leads: %1.</translation>
    </message>
    <message>
        <source>Leads without a deal: %1. Deals without a lead: %2.</source>
        <translation>Leads ohne Abschluss: %1. Abschlüsse ohne Lead: %2.</translation>
    </message>
    <message>
        <source>Of %1. Leaked: they stand in a stage for longer than nine in ten took who went on.</source>
        <translation>Gezählt: %1. Versickert: Sie stehen länger in einer Stufe, als neun von zehn brauchten, die weiterkamen.</translation>
    </message>
    <message>
        <source>A history table tells of nobody lost, rejected or recycled.</source>
        <translation>Eine Verlaufstabelle sagt nichts von Verlorenen, Abgelehnten oder Zurückgegebenen.</translation>
    </message>
    <message>
        <source>Lost: %1. Rejected by sales: %2. In nurture now: %3.</source>
        <translation>Verloren: %1. Von Sales abgelehnt: %2. Jetzt in der Pflege: %3.</translation>
    </message>
    <message>
        <source>Ever recycled: %1 of %2 (%3).</source>
        <translation>Je zurückgegeben: %1 von %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing tells who came back; a file of changes of stage would.</source>
        <translation>Nichts sagt, wer wiederkam; eine Datei der Stufenwechsel täte es.</translation>
    </message>
    <message>
        <source>Nobody came back.</source>
        <translation>Niemand kam wieder.</translation>
    </message>
    <message>
        <source>%1 of them came back (%2), after %3 in the median, %4 on average.</source>
        <translation>%1 davon kamen wieder (%2); Dauer im Median %3, im Mittel %4.</translation>
    </message>
    <message>
        <source>Of %1. Who stands where is told of all cohorts only.</source>
        <translation>Gezählt: %1. Wer wo steht, wird nur von allen Kohorten gesagt.</translation>
    </message>
    <message>
        <source>Of %1, all quarters together: what happened in period, no cohorts.</source>
        <translation>Gezählt: %1, alle Quartale zusammen; was im Zeitraum geschah, keine Kohorten.</translation>
    </message>
    <message>
        <source>%1 never stood there (%2)</source>
        <translation>%1 standen nie dort (%2)</translation>
    </message>
</context>
<context>
    <name>lockstep::StartCard</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Beispielplan</translation>
    </message>
    <message>
        <source>From one growth target to a plan that both sides sign.</source>
        <translation>Von einem Wachstumsziel zu einem Plan, den beide Seiten unterschreiben.</translation>
    </message>
    <message>
        <source>A .lockstep file from this computer.</source>
        <translation>Eine .lockstep-Datei von diesem Rechner.</translation>
    </message>
    <message>
        <source>A made-up company, complete: change whatever you like.</source>
        <translation>Eine erfundene Firma, vollständig: Ändern Sie, was Sie wollen.</translation>
    </message>
</context>
<context>
    <name>lockstep::StartScreen</name>
    <message>
        <source>Lockstep</source>
        <translation>Lockstep</translation>
    </message>
    <message>
        <source>One growth target. One joint plan of marketing and sales.</source>
        <translation>Ein Wachstumsziel. Ein gemeinsamer Plan von Marketing und Sales.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to the plan that is open (Esc)</source>
        <translation>Zurück zum offenen Plan (Esc)</translation>
    </message>
</context>
<context>
    <name>lockstep::StepButton</name>
    <message>
        <source>%1 (key %2). %3</source>
        <translation>%1 (Taste %2). %3</translation>
    </message>
    <message>
        <source>%1 of %2 agreed.</source>
        <translation>%1 von %2 vereinbart.</translation>
    </message>
    <message>
        <source>%1 disputed.</source>
        <translation>%1 strittig.</translation>
    </message>
</context>
<context>
    <name>lockstep::StepsBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>lockstep::StepsQuestion</name>
    <message>
        <source>over %1, up to %2</source>
        <translation>über %1, bis %2</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>lockstep::TargetBar</name>
    <message>
        <source>M · Marketing %1, %2</source>
        <translation>M · Marketing %1, %2</translation>
    </message>
    <message>
        <source>M · Marketing</source>
        <translation>M · Marketing</translation>
    </message>
    <message>
        <source>S · Sales</source>
        <translation>S · Sales</translation>
    </message>
    <message>
        <source>Planned %1 of a target of %2. %3.</source>
        <translation>Geplant %1 von einem Ziel von %2. %3.</translation>
    </message>
</context>
<context>
    <name>lockstep::TargetQuestion</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What do you want to reach together?</source>
        <translation>Was wollen Sie zusammen erreichen?</translation>
    </message>
    <message>
        <source>New revenue in the first year, for which both of you will answer.</source>
        <translation>Neuer Umsatz im ersten Jahr, für den Sie beide einstehen.</translation>
    </message>
    <message>
        <source>A target</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>Growth on last year</source>
        <translation>Wachstum zum Vorjahr</translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>as 2 M</source>
        <translation>etwa 2 Mio</translation>
    </message>
    <message>
        <source>Last year&apos;s revenue</source>
        <translation>Umsatz im Vorjahr</translation>
    </message>
    <message>
        <source>as 1.6 M</source>
        <translation>etwa 1,6 Mio</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>as 25 %</source>
        <translation>etwa 25 %</translation>
    </message>
    <message>
        <source>makes %1</source>
        <translation>ergibt %1</translation>
    </message>
    <message>
        <source>said in the room</source>
        <translation>im Raum gesagt</translation>
    </message>
    <message>
        <source>%1 last year and %2 growth</source>
        <translation>%1 im Vorjahr und %2 Wachstum</translation>
    </message>
</context>
<context>
    <name>lockstep::TargetView</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target %1, %2</source>
        <translation>Ziel %1, %2</translation>
    </message>
    <message>
        <source>The revenue of %1 that both sides answer for. Click to change it.</source>
        <translation>Der Umsatz im %1, für den beide Seiten einstehen. Zum Ändern anklicken.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>What the calendar and the opening pipeline yield in %1 at today&apos;s rates.</source>
        <translation>Was Kalender und Anfangspipeline im %1 zu heutigen Quoten ergeben.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Planned less target: so much has no lead in the plan yet.</source>
        <translation>Geplant minus Ziel: Dafür steht noch kein Lead im Plan.</translation>
    </message>
    <message>
        <source>Planned less target: the plan carries %1.</source>
        <translation>Geplant minus Ziel: Der Plan trägt %1.</translation>
    </message>
    <message>
        <source>marketing&apos;s share</source>
        <translation>Anteil des Marketings</translation>
    </message>
    <message>
        <source>Of the revenue, sourced by marketing. Click to set it for every stream.</source>
        <translation>Des Umsatzes, vom Marketing angestoßen. Anklicken, um ihn für jeden Strom zu setzen.</translation>
    </message>
    <message>
        <source>average deal</source>
        <translation>mittlerer Auftragswert</translation>
    </message>
    <message>
        <source>Over all markets, by what the target asks of each.</source>
        <translation>Über alle Märkte, nach dem, was das Ziel von jedem verlangt.</translation>
    </message>
    <message>
        <source>deals to win</source>
        <translation>Abschlüsse nötig</translation>
    </message>
    <message>
        <source>At these deal sizes, to reach the target.</source>
        <translation>Bei diesen Auftragswerten, um das Ziel zu erreichen.</translation>
    </message>
    <message>
        <source>leads for marketing&apos;s share</source>
        <translation>Leads für den Anteil des Marketings</translation>
    </message>
    <message>
        <source>Marketing-qualified leads that become marketing&apos;s customers.</source>
        <translation>Vom Marketing qualifizierte Leads, aus denen Kunden des Marketings werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other years: %1</source>
        <translation>Andere Jahre: %1</translation>
    </message>
    <message>
        <source>Revenue target</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation>Umsatzziel ändern</translation>
    </message>
    <message>
        <source>said in the room</source>
        <translation>im Raum gesagt</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation>Anteil des Marketings am Umsatz</translation>
    </message>
    <message>
        <source>Change marketing&apos;s share</source>
        <translation>Anteil des Marketings ändern</translation>
    </message>
    <message>
        <source>Average deal of %1</source>
        <translation>Mittlerer Auftragswert von %1</translation>
    </message>
    <message>
        <source>Change average deal of %1</source>
        <translation>Mittleren Auftragswert von %1 ändern</translation>
    </message>
    <message>
        <source>new business, of %1</source>
        <translation>Neugeschäft, von %1</translation>
    </message>
    <message>
        <source>Budget of the calendar</source>
        <translation>Budget des Kalenders</translation>
    </message>
    <message>
        <source>Change budget of %1</source>
        <translation>Budget von %1 ändern</translation>
    </message>
    <message>
        <source>%1. Click to set the budget.</source>
        <translation>%1. Klicken, um das Budget festzulegen.</translation>
    </message>
    <message>
        <source>planned entries, no budget</source>
        <translation>geplante Einträge, kein Budget</translation>
    </message>
    <message>
        <source>over the budget of %1</source>
        <translation>über dem Budget von %1</translation>
    </message>
    <message>
        <source>left of the budget of %1</source>
        <translation>vom Budget von %1 übrig</translation>
    </message>
</context>
<context>
    <name>lockstep::TeamsPanel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Start of the team</source>
        <translation>Beginn des Teams</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Time to full strength</source>
        <translation>Zeit bis zur vollen Stärke</translation>
    </message>
    <message>
        <source>at full strength at once</source>
        <translation>sofort voll eingearbeitet</translation>
    </message>
    <message>
        <source>full strength after %1</source>
        <translation>Einarbeitung: %1</translation>
    </message>
    <message>
        <source>Quota of one person a year</source>
        <translation>Vorgabe einer Person im Jahr</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>keine Vorgabe</translation>
    </message>
    <message>
        <source>quota %1 each</source>
        <translation>Vorgabe je %1</translation>
    </message>
    <message>
        <source>Leads that one person handles a month</source>
        <translation>Leads, die eine Person im Monat schafft</translation>
    </message>
    <message>
        <source>%1 a month each</source>
        <translation>je %1 im Monat</translation>
    </message>
    <message>
        <source>how many a month?</source>
        <translation>wie viele im Monat?</translation>
    </message>
    <message>
        <source>Hours a week for the follow-up, of one person</source>
        <translation>Stunden einer Person in der Woche für das Nachfassen</translation>
    </message>
    <message>
        <source>%1 h a week for follow-up</source>
        <translation>%1 h in der Woche zum Nachfassen</translation>
    </message>
    <message>
        <source>hours for follow-up not stated</source>
        <translation>Stunden zum Nachfassen nicht angegeben</translation>
    </message>
    <message>
        <source>Who can handle it</source>
        <translation>Wer es bewältigt</translation>
    </message>
    <message>
        <source>+ Add a team</source>
        <translation>+ Team hinzufügen</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Stage that the team works</source>
        <translation>Stufe, die das Team bearbeitet</translation>
    </message>
    <message>
        <source>Remove this team</source>
        <translation>Dieses Team entfernen</translation>
    </message>
    <message>
        <source>Rename team</source>
        <translation>Team umbenennen</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>Change stage of a team</source>
        <translation>Stufe eines Teams ändern</translation>
    </message>
    <message>
        <source>Remove a team</source>
        <translation>Team entfernen</translation>
    </message>
    <message>
        <source>Weeks of %1</source>
        <translation>Wochen von %1</translation>
    </message>
    <message>
        <source>They can handle %1 a week.</source>
        <translation>Sie schaffen %1 in der Woche.</translation>
    </message>
    <message>
        <source>That is enough for what is planned.</source>
        <translation>Das reicht für das Geplante.</translation>
    </message>
    <message>
        <source>Weeks with more than they can handle: %1, the first from %2 on.</source>
        <translation>Wochen mit mehr, als sie schaffen: %1, die erste ab %2.</translation>
    </message>
    <message>
        <source>The fullest takes %1 people (%2).</source>
        <translation>Die vollste braucht %1 Personen (%2).</translation>
    </message>
    <message>
        <source>Change a team: %1</source>
        <translation>Team ändern: %1</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Change how well a team&apos;s capacity is known</source>
        <translation>Ändern, wie sicher die Kapazität eines Teams ist</translation>
    </message>
    <message>
        <source>How well the team&apos;s capacity is known</source>
        <translation>Wie sicher die Kapazität des Teams ist</translation>
    </message>
    <message>
        <source>Calendar entries that the team works on at once</source>
        <translation>Kalendereinträge, an denen das Team zugleich arbeitet</translation>
    </message>
    <message>
        <source>any number of entries at once</source>
        <translation>beliebig viele Einträge zugleich</translation>
    </message>
    <message>
        <source>up to %1 entries at once</source>
        <translation>bis zu %1 Einträge zugleich</translation>
    </message>
</context>
<context>
    <name>lockstep::TimeChart</name>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>nine in ten %1</source>
        <translation>neun von zehn %1</translation>
    </message>
    <message>
        <source>By the end of month %1: %2.</source>
        <translation>Bis zum Ende von Monat %1: %2.</translation>
    </message>
    <message>
        <source>Nobody went on with usable dates.</source>
        <translation>Niemand kam mit verwendbaren Daten weiter.</translation>
    </message>
    <message>
        <source>Median %1, mean %2, the middle half from %3 to %4, nine in ten within %5, over %6 cases.</source>
        <translation>Median %1, Mittel %2, mittlere Hälfte: %3 bis %4, neun von zehn: %5, über %6 Fälle.</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
</context>
<context>
    <name>lockstep::TimeSection</name>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The table states no days of this.</source>
        <translation>Die Tabelle nennt dafür keine Tage.</translation>
    </message>
    <message>
        <source>%1: %2 on average, over %3 won deals. A table of means has no curve.</source>
        <translation>%1: %2 im Mittel, über %3 gewonnene Aufträge. Eine Tabelle von Mittelwerten hat keine Kurve.</translation>
    </message>
    <message>
        <source>%1, %2 cases of %3: the share that is done by the end of each day. Tinted: the middle half.</source>
        <translation>%1, Fälle: %2 (%3). Der Anteil, der am Ende jedes Tages fertig ist. Getönt: die mittlere Hälfte.</translation>
    </message>
</context>
<context>
    <name>lockstep::Toast</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lockstep::TradeChart</name>
    <message>
        <source>More or better %1</source>
        <translation>Mehr oder bessere %1</translation>
    </message>
    <message>
        <source>Where %1 of %2 become %3, the target takes %4 %2: %5 of what is planned.</source>
        <translation>Wo %1 von %2 zu %3 werden, braucht das Ziel %4 %2: %5 des Geplanten.</translation>
    </message>
    <message>
        <source>Better: %1 → %2</source>
        <translation>Besser: %1 → %2</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>for the target</source>
        <translation>für das Ziel</translation>
    </message>
</context>
<context>
    <name>lockstep::Transfers</name>
    <message>
        <source>Import plan.json</source>
        <translation>plan.json einlesen</translation>
    </message>
    <message>
        <source>Plans as JSON (*.json)</source>
        <translation>Pläne als JSON (*.json)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Import exports as evidence</source>
        <translation>Exporte als Belege einlesen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt)</source>
        <translation>Exporte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export plan as PDF</source>
        <translation>Plan als PDF ausgeben</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Setting the plan as PDF…</source>
        <translation>Der Plan wird als PDF gesetzt…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Export plan.json</source>
        <translation>plan.json ausgeben</translation>
    </message>
    <message>
        <source>Before importing %1</source>
        <translation>Vor dem Import von %1</translation>
    </message>
    <message>
        <source>Export calendar on one page</source>
        <translation>Kalender auf einer Seite ausgeben</translation>
    </message>
    <message>
        <source>Setting the calendar on one page…</source>
        <translation>Der Kalender wird auf eine Seite gesetzt …</translation>
    </message>
</context>
<context>
    <name>lockstep::TripwirePanel</name>
    <message>
        <source>+ Add tripwire</source>
        <translation>+ Stolperdraht hinzufügen</translation>
    </message>
    <message>
        <source>Add tripwire</source>
        <translation>Stolperdraht hinzufügen</translation>
    </message>
    <message>
        <source>Tripwires</source>
        <translation>Stolperdrähte</translation>
    </message>
    <message>
        <source>What would make you change course? Agree on the limit and the first act now, while nobody has to defend anything.</source>
        <translation>Was würde Sie den Kurs ändern lassen? Vereinbaren Sie Grenze und ersten Schritt jetzt, solange sich niemand verteidigen muss.</translation>
    </message>
    <message>
        <source>Whoever is named acts first; when one trips, either side may act.</source>
        <translation>Wer genannt ist, handelt zuerst; ist einer ausgelöst, darf jede Seite handeln.</translation>
    </message>
</context>
<context>
    <name>lockstep::TripwireRow</name>
    <message>
        <source>in all streams</source>
        <translation>in allen Strömen</translation>
    </message>
    <message>
        <source>Standing too long</source>
        <translation>Zu langes Stehen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Marketing acts</source>
        <translation>Marketing handelt</translation>
    </message>
    <message>
        <source>Sales acts</source>
        <translation>Sales handelt</translation>
    </message>
    <message>
        <source>Remove this tripwire</source>
        <translation>Diesen Stolperdraht entfernen</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In which stream</source>
        <translation>In welchem Strom</translation>
    </message>
    <message>
        <source>Who acts first</source>
        <translation>Wer zuerst handelt</translation>
    </message>
    <message>
        <source>Click to close</source>
        <translation>Zum Schließen klicken</translation>
    </message>
    <message>
        <source>Click to change it</source>
        <translation>Zum Ändern klicken</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>länger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What is done first</source>
        <translation>Was zuerst getan wird</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <translation>Stolperdraht</translation>
    </message>
</context>
<context>
    <name>lockstep::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>lockstep::UseSection</name>
    <message>
        <source>Plan with it</source>
        <translation>Damit planen</translation>
    </message>
    <message>
        <source>In the stream</source>
        <translation>Im Strom</translation>
    </message>
    <message>
        <source>Last year’s shape</source>
        <translation>Verlauf des Vorjahrs</translation>
    </message>
    <message>
        <source>All sources’ rates and days</source>
        <translation>Quoten und Tage aller Quellen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Whole curve</source>
        <translation>Ganze Kurve</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>Opening pipeline</source>
        <translation>Anfangspipeline</translation>
    </message>
    <message>
        <source>The latest twelve months’ revenue by quarter shapes the target.</source>
        <translation>Der Umsatz der letzten zwölf Monate nach Quartal gibt dem Ziel den Verlauf.</translation>
    </message>
    <message>
        <source>Each source becomes a channel with its rate and days.</source>
        <translation>Jede Quelle wird ein Kanal mit ihrer Quote und ihren Tagen.</translation>
    </message>
    <message>
        <source>The plan has no streams yet: take all sources at once, and each becomes a channel.</source>
        <translation>Der Plan hat noch keine Ströme: Übernehmen Sie alle Quellen auf einmal, und jede wird ein Kanal.</translation>
    </message>
    <message>
        <source>Choose the stream that a number is for.</source>
        <translation>Wählen Sie den Strom, für den eine Zahl gilt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Choose one step above: this belongs to a step, not to the whole way.</source>
        <translation>Wählen Sie oben einen Schritt: Das gehört zu einem Schritt, nicht zum ganzen Weg.</translation>
    </message>
    <message>
        <source>Nothing was counted of this.</source>
        <translation>Davon wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Use as: %1</source>
        <translation>Verwenden als: %1</translation>
    </message>
    <message>
        <source>from %1,</source>
        <translation>für %1,</translation>
    </message>
    <message>
        <source>Rates and times belong to a step: choose one.</source>
        <translation>Quoten und Zeiten gehören zu einem Schritt: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>All sources’ rates leave out %1: none of their leads was won.</source>
        <translation>Die Quoten aller Quellen lassen %1 aus: Keiner ihrer Leads wurde gewonnen.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>Amounts are in %1, and the plan counts in %2: state under Columns… what one %1 is worth, before anything of money is taken.</source>
        <translation>Die Beträge sind in %1, der Plan rechnet in %2: Geben Sie unter „Spalten…“ an, was ein %1 wert ist, bevor etwas mit Geld übernommen wird.</translation>
    </message>
    <message>
        <source>No stage of the plan stands for %1: choose one below.</source>
        <translation>Keine Stufe des Plans steht für %1: Wählen Sie unten eine.</translation>
    </message>
    <message>
        <source>The plan has %1 and %2 the other way round: choose other stages below.</source>
        <translation>Der Plan hat %1 und %2 umgekehrt: Wählen Sie unten andere Stufen.</translation>
    </message>
    <message>
        <source>Only Lead → Won was measured:</source>
        <translation>Gemessen wurde nur Lead → Gewonnen:</translation>
    </message>
    <message>
        <source>The plan’s stages</source>
        <translation>Die Stufen des Plans</translation>
    </message>
    <message>
        <source>keep the plan’s stages, and put the rate on their steps</source>
        <translation>die Stufen des Plans behalten und die Quote auf ihre Schritte verteilen</translation>
    </message>
    <message>
        <source>plan with this one step alone</source>
        <translation>nur mit diesem einen Schritt planen</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Only %1 was measured:</source>
        <translation>Gemessen wurde nur %1:</translation>
    </message>
    <message>
        <source>Take as the plan’s defaults</source>
        <translation>Als Vorgaben des Plans übernehmen</translation>
    </message>
    <message>
        <source>All rates and days</source>
        <translation>Alle Quoten und Tage</translation>
    </message>
    <message>
        <source>Rates are of closed cohorts alone, and the plan says so.</source>
        <translation>Die Quoten sind nur die abgeschlossener Kohorten, und der Plan sagt es.</translation>
    </message>
    <message>
        <source>The plan has stages in between: this cannot be divided among their steps.</source>
        <translation>Der Plan hat Stufen dazwischen: Das lässt sich nicht auf ihre Schritte verteilen.</translation>
    </message>
    <message>
        <source>Skip share</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1, less %2 of nurturing</source>
        <translation>%1, ohne %2 für Pflege</translation>
    </message>
</context>
<context>
    <name>lockstep::VerdictBoard</name>
    <message>
        <source>Cards of last year</source>
        <translation>Karten des letzten Jahres</translation>
    </message>
    <message>
        <source>Arrow keys choose a card; K, M, L, S and O decide it; Shift and an arrow key move it; Enter changes it.</source>
        <translation>Pfeiltasten wählen eine Karte; B, M, W, A und O entscheiden sie; Umschalt und Pfeiltaste verschieben sie; Enter ändert sie.</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>cost %1, return %2</source>
        <translation>Kosten %1, Rendite %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>brought %1</source>
        <translation>brachte %1</translation>
    </message>
    <message>
        <source>the calendar says otherwise</source>
        <translation>der Kalender sagt etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) · %1 · %2</source>
        <translation>
            <numerusform>%n Karte · %1 · %2</numerusform>
            <numerusform>%n Karten · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>lockstep::View</name>
    <message>
        <source>%1: why?</source>
        <translation>%1: Warum?</translation>
    </message>
</context>
<context>
    <name>lockstep::WaterfallCanvas</name>
    <message>
        <source>Funnel waterfall</source>
        <translation>Funnel-Wasserfall</translation>
    </message>
</context>
<context>
    <name>lockstep::WaterfallFace</name>
    <message>
        <source>Revenue target of %1: %2</source>
        <translation>Umsatzziel für %1: %2</translation>
    </message>
    <message>
        <source>%1 of revenue are wanted for %2, over all streams. Pull to see what another target needs.</source>
        <translation>Gewünscht sind %1 Umsatz für %2, über alle Ströme. Ziehen Sie, um zu sehen, was ein anderes Ziel braucht.</translation>
    </message>
    <message>
        <source>said in the room</source>
        <translation>im Raum gesagt</translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation>Umsatzziel ändern</translation>
    </message>
    <message>
        <source>Change %1 → %2 rate of %3</source>
        <translation>Quote %1 → %2 von %3 ändern</translation>
    </message>
    <message>
        <source>Change %1 → %2 days of %3</source>
        <translation>Tage %1 → %2 von %3 ändern</translation>
    </message>
</context>
<context>
    <name>lockstep::WhyTree</name>
    <message>
        <source>How it comes about</source>
        <translation>Wie es zustande kommt</translation>
    </message>
    <message>
        <source>This cannot be worked out as the plan is now.</source>
        <translation>So wie der Plan jetzt ist, lässt sich das nicht ausrechnen.</translation>
    </message>
</context>
<context>
    <name>lockstep::WonSection</name>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>genannt: %1</translation>
    </message>
    <message>
        <source>%1: %2 of the won deals (%3).</source>
        <translation>%1: %2 der gewonnenen Aufträge (%3).</translation>
    </message>
    <message>
        <source>What was won</source>
        <translation>Was gewonnen wurde</translation>
    </message>
    <message>
        <source>Verticals</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Company sizes</source>
        <translation>Firmengrößen</translation>
    </message>
    <message>
        <source>No column says what deals were worth.</source>
        <translation>Keine Spalte sagt, was Aufträge wert waren.</translation>
    </message>
    <message>
        <source>Verticals, of all won deals</source>
        <translation>Branchen, von allen Abschlüssen</translation>
    </message>
    <message>
        <source>Regions, of all won deals</source>
        <translation>Regionen, von allen Abschlüssen</translation>
    </message>
    <message>
        <source>Company sizes, of all won deals</source>
        <translation>Firmengrößen, von allen Abschlüssen</translation>
    </message>
    <message>
        <source>%1 deals of %2: mean %3, median %4, the middle half from %5 to %6. Spread %7 of the mean, %8 of the logarithms.</source>
        <translation>%1 Abschlüsse (%2): Mittel %3, Median %4, die mittlere Hälfte von %5 bis %6. Streuung %7 des Mittels, %8 der Logarithmen.</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Firmengröße</translation>
    </message>
    <message>
        <source>%1 %2: stated by %3, but nobody was won.</source>
        <translation>%1 %2: von %3 angegeben, aber niemand wurde gewonnen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2 of the won deals are of none that a market states: %3.</source>
        <translation>%1: %2 der gewonnenen Aufträge haben, was kein Markt angibt: %3.</translation>
    </message>
    <message>
        <source>all won deals</source>
        <translation>allen gewonnenen Aufträgen</translation>
    </message>
    <message>
        <source>%1 states %2 a deal, %3 times the mean of %4 (%5, cases: %6).</source>
        <translation>%1 gibt %2 je Auftrag an, das %3-Fache des Mittels von %4 (%5, Fälle: %6).</translation>
    </message>
    <message>
        <source>%1 states %2 a deal, %3 below the mean of %4 (%5, cases: %6).</source>
        <translation>%1 gibt %2 je Auftrag an, %3 unter dem Mittel von %4 (%5, Fälle: %6).</translation>
    </message>
    <message>
        <source>%1 states %2 a deal, %3 above the mean of %4 (%5, cases: %6).</source>
        <translation>%1 gibt %2 je Auftrag an, %3 über dem Mittel von %4 (%5, Fälle: %6).</translation>
    </message>
    <message>
        <source>That lies outside of the middle half.</source>
        <translation>Das liegt außerhalb der mittleren Hälfte.</translation>
    </message>
    <message>
        <source>%1 deals of %2: mean %3.</source>
        <translation>%1 Abschlüsse (%2): Mittel %3.</translation>
    </message>
    <message>
        <source>Where the stated profiles and the won deals differ:</source>
        <translation>Wo sich die angegebenen Profile und die gewonnenen Aufträge unterscheiden:</translation>
    </message>
</context>
<context>
    <name>lockstep::WorkSection</name>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>People work on</source>
        <translation>Gearbeitet wird am</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>Change start of the week</source>
        <translation>Wochenbeginn ändern</translation>
    </message>
    <message>
        <source>Change working days</source>
        <translation>Arbeitstage ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n working day(s).</source>
        <translation>
            <numerusform>%1 hat %n Arbeitstag.</numerusform>
            <numerusform>%1 hat %n Arbeitstage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::WorkshopBreak</name>
    <message>
        <source>Break at %1</source>
        <translation>Pause um %1</translation>
    </message>
</context>
<context>
    <name>lockstep::countries</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
</context>
<context>
    <name>lockstep::errorDetails</name>
    <message>
        <source>over −100 %, up to 10,000 %</source>
        <translation>über −100 %, bis 10,000 %</translation>
    </message>
    <message>
        <source>1 day to %1 years, between %2 and %3</source>
        <translation>1 Tag bis %1 Jahre, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>at most as many successes as cases</source>
        <translation>höchstens so viele Erfolge wie Fälle</translation>
    </message>
    <message>
        <source>one of the known kinds</source>
        <translation>eine der bekannten Arten</translation>
    </message>
    <message>
        <source>three capital letters, as EUR</source>
        <translation>drei Großbuchstaben, etwa EUR</translation>
    </message>
    <message>
        <source>a language and a country, as en_GB</source>
        <translation>eine Sprache und ein Land, etwa en_GB</translation>
    </message>
    <message>
        <source>the first day of a month</source>
        <translation>der erste Tag eines Monats</translation>
    </message>
    <message>
        <source>revenue in at least one quarter</source>
        <translation>Umsatz in mindestens einem Quartal</translation>
    </message>
    <message>
        <source>not before it starts</source>
        <translation>nicht vor dem Beginn</translation>
    </message>
    <message>
        <source>at least one of MO,TU,WE,TH,FR,SA,SU</source>
        <translation>mindestens eines von MO,TU,WE,TH,FR,SA,SU</translation>
    </message>
    <message>
        <source>codes of countries, as DE,GB</source>
        <translation>Kürzel von Ländern, etwa DE,GB</translation>
    </message>
    <message>
        <source>an entry that does not move with this one</source>
        <translation>ein Eintrag, der nicht mit diesem verschoben wird</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>ein anderer Eintrag</translation>
    </message>
    <message>
        <source>a date of the entry that recurs, and only of one</source>
        <translation>ein Datum des Eintrags, der sich wiederholt, und nur davon</translation>
    </message>
    <message>
        <source>nothing, as only a launch replaces</source>
        <translation>nichts, da nur eine Einführung ersetzt</translation>
    </message>
    <message>
        <source>an ended product</source>
        <translation>ein auslaufendes Produkt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>it can be read only once</source>
        <translation>nur einmal lesbar</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation>nichts darin ist lesbar</translation>
    </message>
    <message>
        <source>the exports hold no twelve whole months</source>
        <translation>die Exporte enthalten keine zwölf vollen Monate</translation>
    </message>
    <message>
        <source>state what an average deal brings in</source>
        <translation>angeben, was ein durchschnittlicher Auftrag einbringt</translation>
    </message>
    <message>
        <source>%1 or an earlier stage</source>
        <translation>%1 oder eine frühere Stufe</translation>
    </message>
    <message>
        <source>%1 to %2, its quarter’s working days</source>
        <translation>%1 bis %2, die Arbeitstage seines Quartals</translation>
    </message>
    <message>
        <source>%1 to %2, what marketing leaves</source>
        <translation>%1 bis %2, was Marketing übrig lässt</translation>
    </message>
    <message>
        <source>over %1, up to %2</source>
        <translation>über %1, bis %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 months</source>
        <translation>höchstens %1 Monate</translation>
    </message>
    <message>
        <source>at most %1 years</source>
        <translation>höchstens %1 Jahre</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>over %1, up to %2, where %3 reaches %4</source>
        <translation>über %1, bis %2, wo %3 bei %4 ist</translation>
    </message>
    <message>
        <source>up to %1, where %2 reaches %3</source>
        <translation>bis %1, wo %2 bei %3 ist</translation>
    </message>
    <message>
        <source>not before it ends</source>
        <translation>nicht vor seinem Ende</translation>
    </message>
    <message>
        <source>lines %1 and %2</source>
        <translation>Zeilen %1 und %2</translation>
    </message>
    <message>
        <source>an address, as anna@example.com</source>
        <translation>eine Adresse wie anna@example.com</translation>
    </message>
    <message>
        <source>one a line, as Anna Berg &lt;anna@example.com&gt;</source>
        <translation>je Zeile einer, wie Anna Berg &lt;anna@example.com&gt;</translation>
    </message>
    <message>
        <source>%1, where its quarter puts it</source>
        <translation>%1, wo sein Quartal ihn hinsetzt</translation>
    </message>
    <message>
        <source>over %1, so that a meeting is still to come</source>
        <translation>über %1, damit noch eine Besprechung bevorsteht</translation>
    </message>
    <message>
        <source>choose one for each, or --map &quot;campaign.NAME=ENTRY&quot;</source>
        <translation>wählen Sie für jede einen, oder --map campaign.NAME=ENTRY</translation>
    </message>
</context>
<context>
    <name>lockstep::errorSubjects</name>
    <message>
        <source>calendar entry</source>
        <translation>Der Kalendereintrag</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Der Strom</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Die Stufe</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Der Markt</translation>
    </message>
    <message>
        <source>target markets</source>
        <translation>Zielmärkte</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Der Kanal</translation>
    </message>
    <message>
        <source>sales channels</source>
        <translation>Vertriebskanäle</translation>
    </message>
    <message>
        <source>buyer role</source>
        <translation>Die Rolle im Einkauf</translation>
    </message>
    <message>
        <source>target account</source>
        <translation>Der Zielkunde</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Die Klausel</translation>
    </message>
    <message>
        <source>section of the agreement</source>
        <translation>Der Abschnitt der Vereinbarung</translation>
    </message>
    <message>
        <source>follow-up step</source>
        <translation>Der Schritt des Nachfassens</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Der Feiertag</translation>
    </message>
    <message>
        <source>kind of entry</source>
        <translation>Die Art von Eintrag</translation>
    </message>
    <message>
        <source>opening pipeline</source>
        <translation>Anfangspipeline</translation>
    </message>
    <message>
        <source>bridge row</source>
        <translation>Die Zeile der Brücke</translation>
    </message>
    <message>
        <source>base of the bridge</source>
        <translation>Grundlage der Brücke</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>number of stages</source>
        <translation>Anzahl der Stufen</translation>
    </message>
    <message>
        <source>place of the stage</source>
        <translation>Platz der Stufe</translation>
    </message>
    <message>
        <source>horizon start of the plan</source>
        <translation>Beginn des Plans</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>rate of %1</source>
        <translation>Quote bei %1</translation>
    </message>
    <message>
        <source>lag of %1</source>
        <translation>Dauer bei %1</translation>
    </message>
    <message>
        <source>rate from %1</source>
        <translation>Quote von %1</translation>
    </message>
    <message>
        <source>lag from %1</source>
        <translation>Dauer von %1</translation>
    </message>
    <message>
        <source>step of %1</source>
        <translation>Schritt von %1</translation>
    </message>
    <message>
        <source>share of quarter %1</source>
        <translation>Anteil von Quartal %1</translation>
    </message>
    <message>
        <source>sum of the target shares (%1)</source>
        <translation>Summe der Zielanteile (%1)</translation>
    </message>
    <message>
        <source>sum of the bridge to the %1</source>
        <translation>Summe der Brücke zu %1</translation>
    </message>
    <message>
        <source>addressable accounts</source>
        <translation>Erreichbare Kunden</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>list of meetings of two or more</source>
        <translation>Liste der Besprechungen von zwei oder mehr Personen</translation>
    </message>
    <message>
        <source>calendar entry of any campaign of %1</source>
        <translation>Kalendereintrag zu irgendeiner Kampagne aus %1</translation>
    </message>
</context>
<context>
    <name>lockstep::fieldNames</name>
    <message>
        <source>accounts evidence</source>
        <translation>Beleg der Kundenzahl</translation>
    </message>
    <message>
        <source>addressable accounts</source>
        <translation>erreichbare Kunden</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>booking to revenue</source>
        <translation>Buchung bis Umsatz</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von wem</translation>
    </message>
    <message>
        <source>cadence from previous touch</source>
        <translation>Abstände ab dem Kontakt davor</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>deal size evidence</source>
        <translation>Beleg des Auftragswerts</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>employees from</source>
        <translation>Beschäftigte ab</translation>
    </message>
    <message>
        <source>employees to</source>
        <translation>Beschäftigte bis</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>exit criteria</source>
        <translation>Ausstiegskriterien</translation>
    </message>
    <message>
        <source>expected volume</source>
        <translation>erwartete Menge</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>erste Reaktion</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>horizon months</source>
        <translation>geplante Monate</translation>
    </message>
    <message>
        <source>horizon start</source>
        <translation>Planungsbeginn</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>json</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>lag evidence</source>
        <translation>Beleg der Dauer</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>marketing leader</source>
        <translation>Leitung Marketing</translation>
    </message>
    <message>
        <source>marketing promise</source>
        <translation>Zusage des Marketings</translation>
    </message>
    <message>
        <source>marketing share</source>
        <translation>Anteil des Marketings</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>rate evidence</source>
        <translation>Beleg der Quote</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>sales entry stage</source>
        <translation>Einstiegsphase von Sales</translation>
    </message>
    <message>
        <source>sales leader</source>
        <translation>Leitung Sales</translation>
    </message>
    <message>
        <source>sales promise</source>
        <translation>Zusage von Sales</translation>
    </message>
    <message>
        <source>say</source>
        <translation>Gewicht beim Kauf</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>seniority</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>share evidence</source>
        <translation>Beleg des Anteils</translation>
    </message>
    <message>
        <source>shared text</source>
        <translation>gemeinsamer Text</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>target share</source>
        <translation>Anteil am Ziel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>volume evidence</source>
        <translation>Beleg der Menge</translation>
    </message>
    <message>
        <source>account win share</source>
        <translation>gewinnbarer Anteil der Kunden</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>booking evidence</source>
        <translation>Beleg der Dauer von Buchung bis Umsatz</translation>
    </message>
    <message>
        <source>deal size same as</source>
        <translation>Auftragswert wie in</translation>
    </message>
    <message>
        <source>deal size spread</source>
        <translation>Streuung des Auftragswerts</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>entry criteria</source>
        <translation>Eintrittskriterien</translation>
    </message>
    <message>
        <source>forecast seed</source>
        <translation>Startwert der Prognose</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>wer hilft</translation>
    </message>
    <message>
        <source>hours per week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>lag curve</source>
        <translation>Verteilung der Dauer</translation>
    </message>
    <message>
        <source>lags same as</source>
        <translation>Dauern wie in</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>partner entry stage</source>
        <translation>Eintrittsstufe der Partner</translation>
    </message>
    <message>
        <source>partner share</source>
        <translation>Anteil der Partner</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>Anlaufzeit</translation>
    </message>
    <message>
        <source>ramp from</source>
        <translation>Anstieg von</translation>
    </message>
    <message>
        <source>ramp to</source>
        <translation>Anstieg bis</translation>
    </message>
    <message>
        <source>rate high</source>
        <translation>höchste Quote</translation>
    </message>
    <message>
        <source>rate low</source>
        <translation>niedrigste Quote</translation>
    </message>
    <message>
        <source>rates same as</source>
        <translation>Quoten wie in</translation>
    </message>
    <message>
        <source>recycle delay</source>
        <translation>Dauer bis zur Rückkehr</translation>
    </message>
    <message>
        <source>recycle evidence</source>
        <translation>Beleg der Rückkehr</translation>
    </message>
    <message>
        <source>recycle share</source>
        <translation>Anteil der Rückkehrer</translation>
    </message>
    <message>
        <source>recycle to</source>
        <translation>Rückkehr in</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>shares same as</source>
        <translation>Anteile wie in</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>beginnt am</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>volume high</source>
        <translation>höchste Menge</translation>
    </message>
    <message>
        <source>volume low</source>
        <translation>niedrigste Menge</translation>
    </message>
    <message>
        <source>whole wins first</source>
        <translation>ganze Abschlüsse zuerst</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>also dates</source>
        <translation>zusätzliche Termine</translation>
    </message>
    <message>
        <source>brief time</source>
        <translation>Zeit für das Briefing</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>build time</source>
        <translation>Zeit für die Erstellung</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>close off days</source>
        <translation>Arbeitstage bis Quartalsende</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>zugesagte Kosten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>endet um</translation>
    </message>
    <message>
        <source>entries at once</source>
        <translation>Einträge zugleich</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>except dates</source>
        <translation>ausgelassene Termine</translation>
    </message>
    <message>
        <source>fiscal pattern</source>
        <translation>Muster des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>follow up time</source>
        <translation>Zeit für das Nachfassen</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>Angaben anderer Kalender</translation>
    </message>
    <message>
        <source>free kind</source>
        <translation>eigene Art</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>holiday regions</source>
        <translation>Feiertage der Länder</translation>
    </message>
    <message>
        <source>in working days</source>
        <translation>in Arbeitstagen</translation>
    </message>
    <message>
        <source>is timed</source>
        <translation>hat eine Uhrzeit</translation>
    </message>
    <message>
        <source>is working day</source>
        <translation>ist ein Arbeitstag</translation>
    </message>
    <message>
        <source>last order date</source>
        <translation>letzter Bestelltag</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>marketing owner</source>
        <translation>zuständig im Marketing</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>mover</source>
        <translation>wer verschieben darf</translation>
    </message>
    <message>
        <source>moves with</source>
        <translation>verschiebt sich mit</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>replaces date</source>
        <translation>ersetzter Termin</translation>
    </message>
    <message>
        <source>revenue quarter</source>
        <translation>Umsatzquartal</translation>
    </message>
    <message>
        <source>review time</source>
        <translation>Zeit für die Auswertung</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>sales owner</source>
        <translation>zuständig in Sales</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegebene Kosten</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>beginnt um</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>uid</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>week start</source>
        <translation>Wochenbeginn</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>year end</source>
        <translation>Jahresende</translation>
    </message>
    <message>
        <source>year end weekday</source>
        <translation>Wochentag des Jahresendes</translation>
    </message>
    <message>
        <source>year named by start</source>
        <translation>Jahr nach seinem Beginn benannt</translation>
    </message>
    <message>
        <source>yield curve</source>
        <translation>Verlauf des Ertrags</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>last read</source>
        <translation>zuletzt gelesen</translation>
    </message>
    <message>
        <source>marketing mail</source>
        <translation>Mailadresse im Marketing</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>Prüftermin</translation>
    </message>
    <message>
        <source>sales mail</source>
        <translation>Mailadresse in Sales</translation>
    </message>
    <message>
        <source>bridge row</source>
        <translation>Produkt der Brücke</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>first act</source>
        <translation>erster Schritt</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>limit lag</source>
        <translation>Grenzdauer</translation>
    </message>
    <message>
        <source>limit rate</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>may skip</source>
        <translation>darf übersprungen werden</translation>
    </message>
    <message>
        <source>nurture evidence</source>
        <translation>Beleg zur Pflege</translation>
    </message>
    <message>
        <source>nurture share</source>
        <translation>Anteil, der Pflege braucht</translation>
    </message>
    <message>
        <source>nurture time</source>
        <translation>Pflegezeit</translation>
    </message>
    <message>
        <source>per lead</source>
        <translation>je Lead</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>skip evidence</source>
        <translation>Beleg zum Überspringen</translation>
    </message>
    <message>
        <source>skip share</source>
        <translation>Anteil, der überspringt</translation>
    </message>
    <message>
        <source>stall limit</source>
        <translation>Liegezeitgrenze</translation>
    </message>
    <message>
        <source>stall play</source>
        <translation>Vorgehen bei Stehengebliebenen</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
</context>
<context>
    <name>lockstep::itemNames</name>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>FY%1 target</source>
        <translation>Ziel FY%1</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>eine Stufe</translation>
    </message>
    <message>
        <source>a market</source>
        <translation>ein Markt</translation>
    </message>
    <message>
        <source>a buyer role</source>
        <translation>eine Käuferrolle</translation>
    </message>
    <message>
        <source>a target account</source>
        <translation>ein Zielkunde</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>ein Kanal</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>ein Strom</translation>
    </message>
    <message>
        <source>a new stream</source>
        <translation>ein neuer Strom</translation>
    </message>
    <message>
        <source>opening pipeline at %1, %2</source>
        <translation>Anfangspipeline bei %1, %2</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>ein Kalendereintrag</translation>
    </message>
    <message>
        <source>a section of the agreement</source>
        <translation>ein Abschnitt der Vereinbarung</translation>
    </message>
    <message>
        <source>a clause</source>
        <translation>eine Klausel</translation>
    </message>
    <message>
        <source>follow-up step %1</source>
        <translation>Nachfass-Schritt %1</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>ein Szenario</translation>
    </message>
    <message>
        <source>a change of %1</source>
        <translation>eine Änderung in %1</translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation>eine Messung</translation>
    </message>
    <message>
        <source>measurement of %1</source>
        <translation>Messung von %1</translation>
    </message>
    <message>
        <source>a seal</source>
        <translation>eine Zusage</translation>
    </message>
    <message>
        <source>seal by %1</source>
        <translation>Zusage von %1</translation>
    </message>
    <message>
        <source>unknown field %1</source>
        <translation>unbekanntes Feld %1</translation>
    </message>
    <message>
        <source>further audience of %1</source>
        <translation>weitere Zielgruppe von %1</translation>
    </message>
    <message>
        <source>a kind of entry</source>
        <translation>eine Art von Eintrag</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>ein Feiertag</translation>
    </message>
    <message>
        <source>texts of %1, %2</source>
        <translation>Texte von %1, %2</translation>
    </message>
    <message>
        <source>tripwire of the stalled in %1</source>
        <translation>Stolperdraht für Stehengebliebene in %1</translation>
    </message>
    <message>
        <source>tripwire of the rate from %1</source>
        <translation>Stolperdraht für die Quote ab %1</translation>
    </message>
    <message>
        <source>tripwire of the time from %1</source>
        <translation>Stolperdraht für die Dauer ab %1</translation>
    </message>
    <message>
        <source>an effort of last year</source>
        <translation>eine Maßnahme des letzten Jahres</translation>
    </message>
    <message>
        <source>outcome of %1 at %2</source>
        <translation>Ergebnis von %1 bei %2</translation>
    </message>
    <message>
        <source>attempts today: %1</source>
        <translation>Versuche heute: %1</translation>
    </message>
    <message>
        <source>a removed event</source>
        <translation>ein entfernter Termin</translation>
    </message>
</context>
<context>
    <name>lockstep::valueWords</name>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>guessed, %1 of %2 (%3)</source>
        <translation>vermutet, %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>guessed, %1 cases (%2)</source>
        <translation>vermutet, %1 Fälle (%2)</translation>
    </message>
    <message>
        <source>guessed, %1 of %2</source>
        <translation>vermutet, %1 von %2</translation>
    </message>
    <message>
        <source>guessed, %1 cases</source>
        <translation>vermutet, %1 Fälle</translation>
    </message>
    <message>
        <source>guessed (%1)</source>
        <translation>vermutet (%1)</translation>
    </message>
    <message>
        <source>estimated, %1 of %2 (%3)</source>
        <translation>geschätzt, %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>estimated, %1 cases (%2)</source>
        <translation>geschätzt, %1 Fälle (%2)</translation>
    </message>
    <message>
        <source>estimated, %1 of %2</source>
        <translation>geschätzt, %1 von %2</translation>
    </message>
    <message>
        <source>estimated, %1 cases</source>
        <translation>geschätzt, %1 Fälle</translation>
    </message>
    <message>
        <source>estimated (%1)</source>
        <translation>geschätzt (%1)</translation>
    </message>
    <message>
        <source>measured, %1 of %2 (%3)</source>
        <translation>gemessen, %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>measured, %1 cases (%2)</source>
        <translation>gemessen, %1 Fälle (%2)</translation>
    </message>
    <message>
        <source>measured, %1 of %2</source>
        <translation>gemessen, %1 von %2</translation>
    </message>
    <message>
        <source>measured, %1 cases</source>
        <translation>gemessen, %1 Fälle</translation>
    </message>
    <message>
        <source>measured (%1)</source>
        <translation>gemessen (%1)</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>guessed, %1, %2 of %3</source>
        <translation>vermutet, %1, %2 von %3</translation>
    </message>
    <message>
        <source>estimated, %1, %2 of %3</source>
        <translation>geschätzt, %1, %2 von %3</translation>
    </message>
    <message>
        <source>measured, %1, %2 of %3</source>
        <translation>gemessen, %1, %2 von %3</translation>
    </message>
    <message>
        <source>guessed, %1</source>
        <translation>vermutet, %1</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <translation>geschätzt, %1</translation>
    </message>
    <message>
        <source>measured, %1</source>
        <translation>gemessen, %1</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Gewonnen am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Verloren am</translation>
    </message>
    <message>
        <source>Date of a stage</source>
        <translation>Datum einer Stufe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Firmengröße</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>nach Kanal</translation>
    </message>
    <message>
        <source>by market</source>
        <translation>nach Markt</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>nach Zuständigen</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartal</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>a spreadsheet’s day numbers</source>
        <translation>Tageszahlen einer Tabelle</translation>
    </message>
    <message>
        <source>spelling does not matter</source>
        <translation>Schreibweise ist egal</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>%1 still lacks a column; choose one below for the date of first contact, for the day it was won, and an identifier.</source>
        <translation>In %1 fehlt noch eine Spalte; wählen Sie unten eine für den ersten Kontakt, für den Tag des Gewinns und eine Kennung.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways; choose the one that is meant.</source>
        <translation>%1 lässt sich auf zwei Arten lesen; wählen Sie die gemeinte.</translation>
    </message>
    <message>
        <source>%1 holds amounts in several currencies; state what they are worth.</source>
        <translation>%1 enthält Beträge in mehreren Währungen; geben Sie an, was sie wert sind.</translation>
    </message>
    <message>
        <source>%1 does not have a column that was chosen before; choose again.</source>
        <translation>%1 fehlt eine Spalte, die früher gewählt wurde; wählen Sie neu.</translation>
    </message>
    <message>
        <source>None of the deals belongs to a lead; choose other identifiers.</source>
        <translation>Kein Auftrag gehört zu einem Lead; wählen Sie andere Kennungen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>noch %1 Sekunden</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Date of a change of stage</source>
        <translation>Datum eines Stufenwechsels</translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>year, month and day in one</source>
        <translation>Jahr, Monat und Tag in einem</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Zahl der Anrufe</translation>
    </message>
    <message>
        <source>Number of voicemails</source>
        <translation>Zahl der Mailbox-Nachrichten</translation>
    </message>
    <message>
        <source>Number of mails</source>
        <translation>Zahl der Mails</translation>
    </message>
    <message>
        <source>Number of social messages</source>
        <translation>Zahl der Social-Media-Nachrichten</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Zahl der Treffen</translation>
    </message>
    <message>
        <source>Number of attempts of any kind</source>
        <translation>Zahl der Versuche jeder Art</translation>
    </message>
    <message>
        <source>by campaign</source>
        <translation>nach Kampagne</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>unit separator</source>
        <translation>Einheitentrenner</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>, %1 of %2 cases</source>
        <translation>, %1 von %2 Fällen</translation>
    </message>
</context>
<context>
    <name>meetingPlan</name>
    <message>
        <source>Demand council</source>
        <translation>Nachfragerunde</translation>
    </message>
    <message>
        <source>1. Entries that wait for approval
2. Promises that were missed
3. Gaps of this quarter and the next, and who closes them</source>
        <translation>1. Einträge, die auf Genehmigung warten
2. Zusagen, die verfehlt wurden
3. Lücken in diesem und dem nächsten Quartal, und wer sie schließt</translation>
    </message>
    <message>
        <source>Monthly review of the plan</source>
        <translation>Monatliche Durchsicht des Plans</translation>
    </message>
    <message>
        <source>Quarterly review of the partnership</source>
        <translation>Quartalsgespräch über die Zusammenarbeit</translation>
    </message>
    <message>
        <source>1. What each side keeps and what it changes
2. Terms of the agreement
3. Targets and budgets of the next quarters</source>
        <translation>1. Was jede Seite beibehält und was sie ändert
2. Inhalt der Vereinbarung
3. Ziele und Budgets der nächsten Quartale</translation>
    </message>
    <message>
        <source>Add standing meetings</source>
        <translation>Regelmäßige Besprechungen hinzufügen</translation>
    </message>
    <message>
        <source>1. Plan against actuals: volume, rates, deal size, timing
2. Guesses that were replaced by measurements
3. Results of campaigns that are over
4. Definitions of stages that were changed</source>
        <translation>1. Plan und Ist: Menge, Quoten, Auftragswert, Zeit
2. Schätzungen, die durch Messungen ersetzt wurden
3. Ergebnisse beendeter Kampagnen
4. Geänderte Definitionen von Stufen</translation>
    </message>
</context>
<context>
    <name>motionMenu</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Wie im &amp;System eingestellt</translation>
    </message>
    <message>
        <source>Things move only if the desktop wants them to.</source>
        <translation>Etwas bewegt sich nur, wenn das System es so eingestellt hat.</translation>
    </message>
    <message>
        <source>&amp;On: nothing moves</source>
        <translation>&amp;Ein: nichts bewegt sich</translation>
    </message>
    <message>
        <source>Panels and panes are there at once.</source>
        <translation>Tafeln und Bereiche sind sofort da.</translation>
    </message>
    <message>
        <source>O&amp;ff: show where things go</source>
        <translation>A&amp;us: zeigen, wohin etwas geht</translation>
    </message>
    <message>
        <source>Panels slide in, and panes show where they went.</source>
        <translation>Tafeln gleiten herein, und Bereiche zeigen, wohin sie gingen.</translation>
    </message>
</context>
<context>
    <name>planFields</name>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Change start of fiscal year</source>
        <translation>Beginn des Geschäftsjahrs ändern</translation>
    </message>
    <message>
        <source>Months planned</source>
        <translation>Geplante Monate</translation>
    </message>
    <message>
        <source>Change months planned</source>
        <translation>Geplante Monate ändern</translation>
    </message>
    <message>
        <source>Revenue target of the first year</source>
        <translation>Umsatzziel des ersten Jahres</translation>
    </message>
    <message>
        <source>Change revenue target</source>
        <translation>Umsatzziel ändern</translation>
    </message>
    <message>
        <source>said in the room</source>
        <translation>im Raum gesagt</translation>
    </message>
    <message>
        <source>Deal size of new markets</source>
        <translation>Auftragswert neuer Märkte</translation>
    </message>
    <message>
        <source>Change deal size of new markets</source>
        <translation>Auftragswert neuer Märkte ändern</translation>
    </message>
    <message>
        <source>Marketing&apos;s share of revenue</source>
        <translation>Anteil des Marketings am Umsatz</translation>
    </message>
    <message>
        <source>Change marketing&apos;s share</source>
        <translation>Anteil des Marketings ändern</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>Firma ändern</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel des Plans</translation>
    </message>
    <message>
        <source>Change title of the plan</source>
        <translation>Titel des Plans ändern</translation>
    </message>
    <message>
        <source>Marketing leader</source>
        <translation>Leitung Marketing</translation>
    </message>
    <message>
        <source>Change marketing leader</source>
        <translation>Leitung Marketing ändern</translation>
    </message>
    <message>
        <source>Sales leader</source>
        <translation>Leitung Sales</translation>
    </message>
    <message>
        <source>Change sales leader</source>
        <translation>Leitung Sales ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Marketing leader&apos;s mail</source>
        <translation>Mail der Leitung Marketing</translation>
    </message>
    <message>
        <source>Change marketing leader&apos;s mail</source>
        <translation>Mail der Leitung Marketing ändern</translation>
    </message>
    <message>
        <source>Sales leader&apos;s mail</source>
        <translation>Mail der Leitung Sales</translation>
    </message>
    <message>
        <source>Change sales leader&apos;s mail</source>
        <translation>Mail der Leitung Sales ändern</translation>
    </message>
</context>
<context>
    <name>planItems</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Trade show</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Produkteinführung</translation>
    </message>
    <message>
        <source>Price promotion</source>
        <translation>Preisaktion</translation>
    </message>
    <message>
        <source>Close-off date</source>
        <translation>Buchungsschluss</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Buyer role · %1</source>
        <translation>Käuferrolle · %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Section of the agreement</source>
        <translation>Abschnitt der Vereinbarung</translation>
    </message>
    <message>
        <source>Clause · %1</source>
        <translation>Klausel · %1</translation>
    </message>
    <message>
        <source>Account of marketing&apos;s · %1</source>
        <translation>Zielkunde des Marketings · %1</translation>
    </message>
    <message>
        <source>Account of sales&apos; · %1</source>
        <translation>Zielkunde von Sales · %1</translation>
    </message>
    <message>
        <source>no market yet</source>
        <translation>noch kein Markt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>End of sale</source>
        <translation>Verkaufsende</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Begleitung beim Kunden</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Who plans together?</source>
        <translation>Wer plant zusammen?</translation>
    </message>
    <message>
        <source>Your company, and the two who will answer for the plan.</source>
        <translation>Ihre Firma und die beiden, die für den Plan einstehen.</translation>
    </message>
    <message>
        <source>as Halden Robotics</source>
        <translation>etwa Halden Robotics</translation>
    </message>
    <message>
        <source>Who leads marketing</source>
        <translation>Wer leitet das Marketing</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>Who leads sales</source>
        <translation>Wer leitet Sales</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>What does an average deal bring?</source>
        <translation>Wie hoch ist der mittlere Auftragswert?</translation>
    </message>
    <message>
        <source>From it follows how many deals the target takes. Each market can have its own later.</source>
        <translation>Daraus folgt, wie viele Abschlüsse das Ziel verlangt. Jeder Markt kann später seine eigene haben.</translation>
    </message>
    <message>
        <source>as 5,000</source>
        <translation>etwa 5.000</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Which markets do you aim at?</source>
        <translation>Welche Märkte haben Sie im Blick?</translation>
    </message>
    <message>
        <source>Type one and press Enter. With none, all customers are one market.</source>
        <translation>Tippen Sie einen ein und drücken Sie Enter. Ohne Angabe gelten alle Kunden als ein Markt.</translation>
    </message>
    <message>
        <source>as Automotive</source>
        <translation>etwa Automobil</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Through which channels do you sell?</source>
        <translation>Über welche Kanäle verkaufen Sie?</translation>
    </message>
    <message>
        <source>Type one and press Enter. Every market is sold through every channel.</source>
        <translation>Tippen Sie einen ein und drücken Sie Enter. Jeder Markt wird über jeden Kanal bedient.</translation>
    </message>
    <message>
        <source>as Direct</source>
        <translation>etwa Direkt</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>How many get to the next stage?</source>
        <translation>Wie viele erreichen die nächste Stufe?</translation>
    </message>
    <message>
        <source>A guess will do. What you have counted is better: read it from your exports.</source>
        <translation>Eine Vermutung genügt. Besser ist, was Sie gezählt haben: Lesen Sie es aus Ihren Exporten.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>How long does each step take?</source>
        <translation>Wie lange dauert jeder Schritt?</translation>
    </message>
    <message>
        <source>The days decide by when a campaign has to start.</source>
        <translation>Die Tage entscheiden, bis wann eine Kampagne beginnen muss.</translation>
    </message>
</context>
<context>
    <name>stands</name>
    <message>
        <source>Take back marketing&apos;s word on %1</source>
        <translation>Wort des Marketings zu %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back sales&apos; word on %1</source>
        <translation>Wort von Sales zu %1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1 as marketing: %2</source>
        <translation>%1 als Marketing: %2</translation>
    </message>
    <message>
        <source>%1 as sales: %2</source>
        <translation>%1 als Sales: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Agree with reservation</source>
        <translation>Mit Vorbehalt zustimmen</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>unusedRows</name>
    <message>
        <source>first contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>winning</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>the change of stage</source>
        <translation>Stufenwechsel</translation>
    </message>
    <message>
        <source>%1: there is no date</source>
        <translation>%1: kein Datum</translation>
    </message>
    <message>
        <source>%1: what stands there is no date</source>
        <translation>%1: Was dort steht, ist kein Datum</translation>
    </message>
    <message>
        <source>%1: there is no such day as %2</source>
        <translation>%1: Den Tag %2 gibt es nicht</translation>
    </message>
    <message>
        <source>%1: %2 is too long ago</source>
        <translation>%1: %2 ist zu lange her</translation>
    </message>
    <message>
        <source>%1: %2 lies in the future</source>
        <translation>%1: %2 liegt in der Zukunft</translation>
    </message>
    <message>
        <source>%1 %2 lies before %3 %4</source>
        <translation>%1 %2 liegt vor %3 %4</translation>
    </message>
    <message>
        <source>%1 cells, but the header has %2</source>
        <translation>%1 Zellen, aber die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>more cells than the header has</source>
        <translation>mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>keine Kennung</translation>
    </message>
    <message>
        <source>no date where one is needed</source>
        <translation>kein Datum, wo eines nötig ist</translation>
    </message>
    <message>
        <source>a date that is none</source>
        <translation>ein Datum, das keines ist</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>ein Tag, den es nicht gibt</translation>
    </message>
    <message>
        <source>a date too long ago</source>
        <translation>ein Datum, das zu lange her ist</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>ein Datum in der Zukunft</translation>
    </message>
    <message>
        <source>a deal size that is no number</source>
        <translation>ein Auftragswert, der keine Zahl ist</translation>
    </message>
    <message>
        <source>a negative deal size</source>
        <translation>ein negativer Auftragswert</translation>
    </message>
    <message>
        <source>the lead stands in an earlier row</source>
        <translation>der Lead steht in einer früheren Zeile</translation>
    </message>
    <message>
        <source>no lead has this identifier</source>
        <translation>kein Lead hat diese Kennung</translation>
    </message>
    <message>
        <source>the lead was won in an earlier row</source>
        <translation>der Lead wurde in einer früheren Zeile gewonnen</translation>
    </message>
    <message>
        <source>a date before that of the stage before</source>
        <translation>ein Datum vor dem der vorigen Stufe</translation>
    </message>
    <message>
        <source>%1: %2 is no number of a day</source>
        <translation>%1: %2 ist keine Zahl eines Tages</translation>
    </message>
    <message>
        <source>the deal stands in an earlier row</source>
        <translation>der Abschluss steht in einer früheren Zeile</translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message>
        <source>Fewer than 30 leads came from %1: their rates are chance more than habit.</source>
        <translation>Weniger als 30 Leads kamen von %1: Ihre Quoten sind mehr Zufall als Gewohnheit.</translation>
    </message>
    <message>
        <source>Fewer than 30 leads came from %1 and %2 more: their rates are chance more than habit.</source>
        <translation>Weniger als 30 Leads kamen von %1 und %2 weiteren: Ihre Quoten sind mehr Zufall als Gewohnheit.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne Angabe)</translation>
    </message>
    <message>
        <source>The mean of %1 days is far from the median of %2: half are won by then, but a few take very long. Plan with the curve, not with one number.</source>
        <translation>Das Mittel von %1 Tagen ist weit vom Median von %2: Die Hälfte ist bis dahin gewonnen, aber einige dauern sehr lange. Planen Sie mit der Kurve, nicht mit einer Zahl.</translation>
    </message>
    <message>
        <source>The rate of %1 hides a spread of more than three to one: %2 from %3, %4 from %5. Plan by source.</source>
        <translation>Die Quote von %1 verbirgt eine Spanne von mehr als drei zu eins: %2 von %3, %4 von %5. Planen Sie nach Quelle.</translation>
    </message>
    <message>
        <source>Leads since %1 may still be won: nine in ten won deals took up to %2 days, and the data end on %3.</source>
        <translation>Leads seit %1 können noch gewonnen werden: Neun von zehn Aufträgen dauerten bis zu %2 Tage, und die Daten enden am %3.</translation>
    </message>
    <message>
        <source>Leads with a date before its predecessor: %1. They count, but not for the times.</source>
        <translation>Leads mit einem Datum vor dem vorigen: %1. Sie zählen, aber nicht für die Zeiten.</translation>
    </message>
    <message>
        <source>Rows that repeat an identifier: %1. The first one counts.</source>
        <translation>Zeilen, die eine Kennung wiederholen: %1. Die erste zählt.</translation>
    </message>
    <message>
        <source>%1 of %2 deals have no lead: they are left out, and the rate is too low by them if the leads are missing.</source>
        <translation>%1 von %2 Aufträgen haben keinen Lead: Sie bleiben weg, und die Quote ist um sie zu niedrig, falls die Leads fehlen.</translation>
    </message>
    <message>
        <source>Identifiers are spelled differently in the files (%1 of %2): they are compared without case, spaces and leading zeros.</source>
        <translation>Kennungen sind in den Dateien verschieden geschrieben (%1 von %2): Verglichen wird ohne Groß und Klein, Leerzeichen und führende Nullen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows could not be used, or not for everything.</source>
        <translation>%1 von %2 Zeilen waren nicht oder nicht ganz verwendbar.</translation>
    </message>
    <message>
        <source>Rows with a stage of an unknown name: %1. They count as leads only.</source>
        <translation>Zeilen mit einer Stufe unbekannten Namens: %1. Sie zählen nur als Leads.</translation>
    </message>
    <message>
        <source>Deals with a negative amount: %1. They count as won, without a size.</source>
        <translation>Aufträge mit negativem Betrag: %1. Sie zählen als gewonnen, ohne Wert.</translation>
    </message>
    <message>
        <source>Deals won: only %1. Fewer than 30 cases say little; the rate may lie anywhere from %2 to %3.</source>
        <translation>Gewonnene Aufträge: nur %1. Weniger als 30 Fälle sagen wenig; die Quote kann irgendwo zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>Columns with more than %1 different names: %2. They are left out, for so many tell nothing apart; choose others if need be.</source>
        <translation>Spalten mit über %1 verschiedenen Namen: %2. Sie bleiben weg, denn so viele unterscheiden nichts; wählen Sie bei Bedarf andere.</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 went on. Fewer than 30 cases say little; the rate may lie anywhere from %4 to %5.</source>
        <translation>%1: Nur %2 von %3 kamen weiter. Weniger als 30 Fälle sagen wenig; die Quote kann überall zwischen %4 und %5 liegen.</translation>
    </message>
    <message>
        <source>%1: fewer than 30 cases came from %2: their rates are chance more than habit.</source>
        <translation>%1: Weniger als 30 Fälle kamen von %2: Ihre Quoten sind eher Zufall als Regel.</translation>
    </message>
    <message>
        <source>%1: fewer than 30 cases came from %2 and %3 more: their rates are chance more than habit.</source>
        <translation>%1: Weniger als 30 Fälle kamen von %2 und %3 weiteren: Ihre Quoten sind eher Zufall als Regel.</translation>
    </message>
    <message>
        <source>%1: the rate of %2 hides a spread of more than three to one: %3 from %4, %5 from %6.</source>
        <translation>%1: Die Quote von %2 verdeckt eine Spanne von mehr als drei zu eins: %3 von %4, %5 von %6.</translation>
    </message>
    <message>
        <source>%1: the mean of %2 days is far from the median of %3. Plan with the curve, not with one number.</source>
        <translation>%1: Das Mittel von %2 Tagen liegt weit vom Median von %3. Planen Sie mit der Kurve, nicht mit einer Zahl.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cases may still go on: they have stood in %4 for less than the %5 days that nine in ten took. The rate may rise.</source>
        <translation>%1: %2 von %3 Fällen können noch weiterkommen: Sie stehen kürzer in %4 als die %5 Tage, die neun von zehn brauchten. Die Quote kann steigen.</translation>
    </message>
    <message>
        <source>Rows of %1 with fewer cells than the header: %2, the first in row %3. What they lack counts as empty.</source>
        <translation>Zeilen von %1 mit weniger Zellen als die Kopfzeile: %2, die ersten in Zeile %3. Was ihnen fehlt, gilt als leer.</translation>
    </message>
    <message>
        <source>%1 is read as Windows-1252, for it is no UTF-8: row %2 is the first that is none.</source>
        <translation>%1 wird als Windows-1252 gelesen, denn UTF-8 ist es nicht: Zeile %2 ist die erste, die keines ist.</translation>
    </message>
    <message>
        <source>%1 is UTF-8, but for %2 bytes, the first in row %3: they are read as Windows-1252.</source>
        <translation>%1 ist UTF-8 bis auf %2 Bytes, das erste in Zeile %3: Sie werden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>%1 has no header: what its columns are for is guessed from what stands in them. Look at the columns before you trust the numbers.</source>
        <translation>%1 hat keine Kopfzeile: Wofür die Spalten stehen, ist aus ihrem Inhalt erraten. Sehen Sie sich die Spalten an, bevor Sie den Zahlen trauen.</translation>
    </message>
    <message>
        <source>Amounts left out, for nobody said what their currency is worth: %1, in %2.</source>
        <translation>Ausgelassene Beträge, weil niemand gesagt hat, was ihre Währung wert ist: %1, in %2.</translation>
    </message>
    <message>
        <source>The stated rates are taken to be in %1, the one currency without a rate.</source>
        <translation>Die angegebenen Kurse gelten in %1, der einzigen Währung ohne Kurs.</translation>
    </message>
    <message>
        <source>Lost leads of which nothing tells at which stage: %1. They count as lost and in the rate of the whole way, but in no step that they may have passed.</source>
        <translation>Verlorene Leads, von denen nichts sagt, auf welcher Stufe: %1. Sie zählen als verloren und in der Quote des ganzen Weges, aber in keinem Schritt, den sie gegangen sein können.</translation>
    </message>
    <message>
        <source>Further deals of leads that were won before: %1. Rates and times count each lead once; deal sizes and amounts count every deal.</source>
        <translation>Weitere Abschlüsse von Leads, die schon gewonnen waren: %1. Quoten und Zeiten zählen jeden Lead einmal, Auftragswerte und Beträge jeden Abschluss.</translation>
    </message>
    <message>
        <source>Leads with a date of losing and one of rejection: %1. The later one counts, for it is the last word; of the same day the loss.</source>
        <translation>Leads mit einem Datum des Verlusts und einem der Ablehnung: %1. Das spätere zählt, denn es ist das letzte Wort; am selben Tag der Verlust.</translation>
    </message>
    <message>
        <source>Nothing tells which leads were won: what is measured ends with %1.</source>
        <translation>Nichts sagt, welche Leads gewonnen wurden: Gemessen wird bis %1.</translation>
    </message>
    <message>
        <source>Only deals name an owner: leads without a deal have none, and rates by owner say how deals end, not how many leads become deals.</source>
        <translation>Nur Abschlüsse nennen einen Verantwortlichen: Leads ohne Abschluss haben keinen, und Quoten nach Verantwortlichen sagen, wie Verkaufschancen enden, nicht wie viele Leads zu solchen werden.</translation>
    </message>
    <message>
        <source>Only deals name a channel: leads without a deal have none, and rates by channel say how deals end, not how many leads become deals.</source>
        <translation>Nur Abschlüsse nennen einen Kanal: Leads ohne Abschluss haben keinen, und Quoten nach Kanal sagen, wie Verkaufschancen enden, nicht wie viele Leads zu solchen werden.</translation>
    </message>
    <message>
        <source>Only deals name a market: leads without a deal have none, and rates by market say how deals end, not how many leads become deals.</source>
        <translation>Nur Abschlüsse nennen einen Markt: Leads ohne Abschluss haben keinen, und Quoten nach Markt sagen, wie Verkaufschancen enden, nicht wie viele Leads zu solchen werden.</translation>
    </message>
    <message>
        <source>Leads whose deals name another owner than their own file: %2. The deal’s counts.</source>
        <translation>Leads, deren Abschlüsse einen anderen Verantwortlichen nennen als ihre eigene Datei: %2. Der des Abschlusses zählt.</translation>
    </message>
    <message>
        <source>Leads whose deals name another channel than their own file: %2. The lead’s counts.</source>
        <translation>Leads, deren Abschlüsse einen anderen Kanal nennen als ihre eigene Datei: %2. Der des Leads zählt.</translation>
    </message>
    <message>
        <source>Leads whose deals name another market than their own file: %2. The lead’s counts.</source>
        <translation>Leads, deren Abschlüsse einen anderen Markt nennen als ihre eigene Datei: %2. Der des Leads zählt.</translation>
    </message>
    <message>
        <source>Columns that are no known stage and left out: %1.</source>
        <translation>Spalten, die keine bekannte Stufe sind und weggelassen wurden: %1.</translation>
    </message>
    <message>
        <source>Rows of totals, whose parts other rows tell, left out: %1.</source>
        <translation>Weggelassene Summenzeilen, deren Teile andere Zeilen nennen: %1.</translation>
    </message>
</context>
</TS>
