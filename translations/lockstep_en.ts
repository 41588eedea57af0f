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
    <name>lockstep::SignView</name>
    <message numerus="yes">
        <source>%n thing(s) before you sign</source>
        <translation>
            <numerusform>%n thing before you sign</numerusform>
            <numerusform>%n things before you sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::StepButton</name>
    <message numerus="yes">
        <source>%n disputed.</source>
        <translation>
            <numerusform>%n disputed.</numerusform>
            <numerusform>%n disputed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lockstep::Transfers</name>
    <message numerus="yes">
        <source>Reading %n export(s)…</source>
        <translation>
            <numerusform>Reading %n export…</numerusform>
            <numerusform>Reading %n exports…</numerusform>
        </translation>
    </message>
</context>
</TS>
