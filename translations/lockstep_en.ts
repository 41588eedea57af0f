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
</TS>
