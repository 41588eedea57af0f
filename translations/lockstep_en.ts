<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>lockstep::HistoryView</name>
    <message numerus="yes">
        <source>%n item(s) differ.</source>
        <translation>
            <numerusform>%n item differs.</numerusform>
            <numerusform>%n items differ.</numerusform>
        </translation>
    </message>
</context>
</TS>
