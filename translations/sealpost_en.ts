<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyActionsText</name>
    <message numerus="yes">
        <source>%n key(s) came.</source>
        <translation>
            <numerusform>%n key came.</numerusform>
            <numerusform>%n keys came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to some; not to %n recipient(s): %1</source>
        <translation>
            <numerusform>Sent to some; not to %n recipient: %1</numerusform>
            <numerusform>Sent to some; not to %n recipients: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people</source>
        <translation>
            <numerusform>Signed and encrypted for %n people</numerusform>
            <numerusform>Signed and encrypted for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Encrypted for %n people, not signed</numerusform>
            <numerusform>Encrypted for %n people, not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME</numerusform>
            <numerusform>Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME</numerusform>
            <numerusform>Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %n people</source>
        <translation>
            <numerusform>Not encrypted for %1: anybody can read it; signed and encrypted for %n people</numerusform>
            <numerusform>Not encrypted for %1: anybody can read it; signed and encrypted for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Not encrypted for %1: anybody can read it; encrypted for %n people, not signed</numerusform>
            <numerusform>Not encrypted for %1: anybody can read it; encrypted for %n people, not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message numerus="yes">
        <source>It has %n key(s) for somebody else, which Sealpost keeps. Look for the key of %1, or ask for it.</source>
        <translation>
            <numerusform>It has %n key for somebody else, which Sealpost keeps. Look for the key of %1, or ask for it.</numerusform>
            <numerusform>It has %n keys for somebody else, which Sealpost keeps. Look for the key of %1, or ask for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s)</source>
        <translation>
            <numerusform>%1 did not answer within %n second</numerusform>
            <numerusform>%1 did not answer within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>• %n key(s) of your own</source>
        <translation>
            <numerusform>• %n key of your own</numerusform>
            <numerusform>• %n keys of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of other people</source>
        <translation>
            <numerusform>• %n key of other people</numerusform>
            <numerusform>• %n keys of other people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• what you know of %n address(es)</source>
        <translation>
            <numerusform>• what you know of %n address</numerusform>
            <numerusform>• what you know of %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n account(s): the password is asked for once</source>
        <translation>
            <numerusform>• %n account: the password is asked for once</numerusform>
            <numerusform>• %n accounts: the password is asked for once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message numerus="yes">
        <source>%n file(s) and their names</source>
        <translation>
            <numerusform>%n file and their names</numerusform>
            <numerusform>%n files and their names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AboutSection</name>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupSection</name>
    <message numerus="yes">
        <source>%n of your keys is (are) in no back-up</source>
        <translation>
            <numerusform>%n of your keys is (are) in no back-up</numerusform>
            <numerusform>%n of your keys is (are) in no back-up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftMenu</name>
    <message numerus="yes">
        <source>To %1 and %n other(s), saved %2</source>
        <translation>
            <numerusform>To %1 and %n other, saved %2</numerusform>
            <numerusform>To %1 and %n others, saved %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageHeader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageNote</name>
    <message numerus="yes">
        <source>%n thing(s) that this message wanted to load from elsewhere were not loaded.</source>
        <translation>
            <numerusform>%n thing that this message wanted to load from elsewhere were not loaded.</numerusform>
            <numerusform>%n things that this message wanted to load from elsewhere were not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxPage</name>
    <message numerus="yes">
        <source>%n more message(s) that you took back</source>
        <translation>
            <numerusform>%n more message that you took back</numerusform>
            <numerusform>%n more messages that you took back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxRunner</name>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>Sending %n message</numerusform>
            <numerusform>Sending %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held back until you decide</source>
        <translation>
            <numerusform>%n message held back until you decide</numerusform>
            <numerusform>%n messages held back until you decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n message could not be sent</numerusform>
            <numerusform>%n messages could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s)</source>
        <translation>
            <numerusform>Sent %n message</numerusform>
            <numerusform>Sent %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartList</name>
    <message numerus="yes">
        <source>%n more part(s) are not listed.</source>
        <translation>
            <numerusform>%n more part are not listed.</numerusform>
            <numerusform>%n more parts are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PassphraseBar</name>
    <message numerus="yes">
        <source>%n more question(s) after this one.</source>
        <translation>
            <numerusform>%n more question after this one.</numerusform>
            <numerusform>%n more questions after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonView</name>
    <message numerus="yes">
        <source>%1 has %n key(s) here. Below it is about &amp;this one:</source>
        <translation>
            <numerusform>%1 has %n key here. Below it is about &amp;this one:</numerusform>
            <numerusform>%1 has %n keys here. Below it is about &amp;this one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingBar</name>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Sending in %n second</numerusform>
            <numerusform>Sending in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::WritePage</name>
    <message numerus="yes">
        <source>It cannot be sent like this: for %n person(s) something is missing</source>
        <translation>
            <numerusform>It cannot be sent like this: for %n person something is missing</numerusform>
            <numerusform>It cannot be sent like this: for %n persons something is missing</numerusform>
        </translation>
    </message>
</context>
</TS>
