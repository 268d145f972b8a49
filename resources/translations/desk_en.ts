<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardEditor</name>
    <message numerus="yes">
        <source>%n people read</source>
        <translation>
            <numerusform>%n person read</numerusform>
            <numerusform>%n people read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>%n person written</numerusform>
            <numerusform>%n people written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message numerus="yes">
        <source>%n missed updates</source>
        <translation>
            <numerusform>%n missed update</numerusform>
            <numerusform>%n missed updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateActions</name>
    <message numerus="yes">
        <source>%n improvement actions are late</source>
        <translation>
            <numerusform>%n improvement action is late</numerusform>
            <numerusform>%n improvement actions are late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatePill</name>
    <message numerus="yes">
        <source>%n late above</source>
        <translation>
            <numerusform>%n late above</numerusform>
            <numerusform>%n late above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message numerus="yes">
        <source>With the report&apos;s evidence (%n files)</source>
        <translation>
            <numerusform>With the report&apos;s evidence (%n file)</numerusform>
            <numerusform>With the report&apos;s evidence (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message numerus="yes">
        <source>{0}: %n incidents behind it</source>
        <translation>
            <numerusform>{0}: %n incident behind it</numerusform>
            <numerusform>{0}: %n incidents behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n messages are not searched yet: they were read just now</source>
        <translation>
            <numerusform>%n message is not searched yet: it was read just now</numerusform>
            <numerusform>%n messages are not searched yet: they were read just now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n messages</source>
        <translation>
            <numerusform>more than %n message</numerusform>
            <numerusform>more than %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unposted</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPill</name>
    <message numerus="yes">
        <source>%n changes wait while you point here. Show now</source>
        <translation>
            <numerusform>%n change waits while you point here. Show now</numerusform>
            <numerusform>%n changes wait while you point here. Show now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallFrame</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n unacknowledged</numerusform>
            <numerusform>%n unacknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message numerus="yes">
        <source>%n warnings, nothing that stops you</source>
        <translation>
            <numerusform>%n warning, nothing that stops you</numerusform>
            <numerusform>%n warnings, nothing that stops you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n clocks need you</source>
        <translation>
            <numerusform>%n clock needs you</numerusform>
            <numerusform>%n clocks need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clocks are late</source>
        <translation>
            <numerusform>%n clock is late</numerusform>
            <numerusform>%n clocks are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clocks late</source>
        <translation>
            <numerusform>%n clock late</numerusform>
            <numerusform>%n clocks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n reported</numerusform>
            <numerusform>%n reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed updates</source>
        <translation>
            <numerusform>%n missed update</numerusform>
            <numerusform>%n missed updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates not delivered</source>
        <translation>
            <numerusform>%n update not delivered</numerusform>
            <numerusform>%n updates not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n area removed</numerusform>
            <numerusform>%n areas removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) to be recorded in Slack.</source>
        <comment>kept on this computer</comment>
        <translation>
            <numerusform>%n contact to be recorded in Slack.</numerusform>
            <numerusform>%n contacts to be recorded in Slack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} (%n answers)</source>
        <comment>feedback of a month</comment>
        <translation>
            <numerusform>{0} (%n answer)</numerusform>
            <numerusform>{0} (%n answers)</numerusform>
        </translation>
    </message>
</context>
</TS>
