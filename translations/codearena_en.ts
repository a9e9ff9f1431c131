<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SettingsFile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n setting or shortcut taken.</numerusform>
            <numerusform>%n settings and shortcuts taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%1 of %n problem solved</numerusform>
            <numerusform>%1 of %n problems solved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%n problem of %1 is in the list.</numerusform>
            <numerusform>%n problems of %1 are in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>Drop to import %n package</numerusform>
            <numerusform>Drop to import %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 of %n test</numerusform>
            <numerusform>%1 of %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>%1 of %n test is known on this machine. Only %2 has the others.</numerusform>
            <numerusform>%1 of %n tests are known on this machine. Only %2 has the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%1 of %n problem shown</numerusform>
            <numerusform>%1 of %n problems shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 of %n test</numerusform>
            <numerusform>%1 of %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 of %n test, %2 at most, in %3</numerusform>
            <numerusform>%1 of %n tests, %2 at most, in %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 is a CodeArena server with %n problem.</numerusform>
            <numerusform>%1 is a CodeArena server with %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n problem is waiting to be solved again.</numerusform>
            <numerusform>%n problems are waiting to be solved again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n own test</numerusform>
            <numerusform>%n own tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n setting is at its default again.</numerusform>
            <numerusform>%n settings are at their defaults again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::HeatMap</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n solved for the first time</numerusform>
            <numerusform>%n solved for the first time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n active day</numerusform>
            <numerusform>%n active days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln submission</numerusform>
            <numerusform>%Ln submissions, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::Words</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Head</name>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n test without an expected output</numerusform>
            <numerusform>%n tests without an expected output</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>after %1 of %n test</numerusform>
            <numerusform>after %1 of %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 of %n test</numerusform>
            <numerusform>%1 of %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>%n other first</numerusform>
            <numerusform>%n others first</numerusform>
        </translation>
    </message>
</context>
</TS>
