<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd, HH:mm</source>
        <comment>pattern of a time in this week</comment>
        <translation>dddd, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a short date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>pattern of a date with its time</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Write, send and read protected mail.</source>
        <translation>Geschützte Mails schreiben, senden und lesen.</translation>
    </message>
    <message>
        <source>Keep everything of Sealpost below DIR.</source>
        <translation>Alles von Sealpost unterhalb von DIR ablegen.</translation>
    </message>
    <message>
        <source>Use the GnuPG folder DIR.</source>
        <translation>Den GnuPG-Ordner DIR verwenden.</translation>
    </message>
    <message>
        <source>A message to open, or a mailto: link.</source>
        <translation>Eine Nachricht, die geöffnet werden soll, oder ein mailto:-Link.</translation>
    </message>
</context>
<context>
    <name>BackupErrors</name>
    <message>
        <source>The code of the back-up is needed</source>
        <translation>Der Code der Sicherung wird benötigt</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet.</source>
        <translation>Er steht auf Ihrem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>The code has a typing error in its group %1</source>
        <translation>Der Code hat einen Tippfehler in der Gruppe %1</translation>
    </message>
    <message>
        <source>Compare this group with your recovery sheet. Nothing was changed.</source>
        <translation>Vergleichen Sie diese Gruppe mit Ihrem Wiederherstellungsblatt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not a whole code: it has %1 groups of %2 characters</source>
        <translation>Das ist kein vollständiger Code: er hat %1 Gruppen zu %2 Zeichen</translation>
    </message>
    <message>
        <source>Compare it with your recovery sheet. Nothing was changed.</source>
        <translation>Vergleichen Sie ihn mit Ihrem Wiederherstellungsblatt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The code does not open this back-up</source>
        <translation>Der Code öffnet diese Sicherung nicht</translation>
    </message>
    <message>
        <source>It may be the code of another back-up, or the file is damaged. Nothing was changed.</source>
        <translation>Vielleicht gehört der Code zu einer anderen Sicherung, oder die Datei ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The back-up is not whole: its end is missing</source>
        <translation>Die Sicherung ist unvollständig: das Ende fehlt</translation>
    </message>
    <message>
        <source>The back-up is damaged</source>
        <translation>Die Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>Use another copy of the file. Nothing was changed.</source>
        <translation>Verwenden Sie eine andere Kopie der Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The back-up is larger than Sealpost can handle</source>
        <translation>Die Sicherung ist größer, als Sealpost verarbeiten kann</translation>
    </message>
    <message>
        <source>This file is not a back-up of Sealpost</source>
        <translation>Diese Datei ist keine Sicherung von Sealpost</translation>
    </message>
    <message>
        <source>Choose the file that you saved as a back-up. Nothing was changed.</source>
        <translation>Wählen Sie die Datei, die Sie als Sicherung gespeichert haben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This back-up was made by a newer Sealpost</source>
        <translation>Diese Sicherung stammt von einem neueren Sealpost</translation>
    </message>
    <message>
        <source>Install the newer version, then restore it. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version, und stellen Sie die Sicherung dann wieder her. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The back-up holds something that cannot be read</source>
        <translation>Die Sicherung enthält etwas, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Use another copy of the file, or ask whoever helps you. Nothing was changed.</source>
        <translation>Verwenden Sie eine andere Kopie der Datei, oder fragen Sie jemanden, der Ihnen hilft. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ComputerErrors</name>
    <message>
        <source>Something went wrong inside Sealpost</source>
        <translation>In Sealpost ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it together with the details.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie es bitte zusammen mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may use this folder, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist und ob Sie diesen Ordner benutzen dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing that was there is harmed. Make room on the disk, then try again.</source>
        <translation>Es wurde nichts gespeichert, und nichts Vorhandenes wurde beschädigt. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for %1</source>
        <translation>Der Datenträger ist voll: für %1 ist kein Platz</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Choose a file that lies in it.</source>
        <translation>Wählen Sie eine Datei, die darin liegt.</translation>
    </message>
    <message>
        <source>This file is not an e-mail</source>
        <translation>Diese Datei ist keine E-Mail</translation>
    </message>
    <message>
        <source>Choose a message as a mail program saves it; such files usually end in .eml.</source>
        <translation>Wählen Sie eine Nachricht, wie ein Mailprogramm sie speichert; solche Dateien enden meist auf .eml.</translation>
    </message>
    <message>
        <source>There is no folder for Sealpost&apos;s files</source>
        <translation>Es gibt keinen Ordner für die Dateien von Sealpost</translation>
    </message>
    <message>
        <source>Your user account on this computer has no home folder that can be used. Ask whoever looks after this computer.</source>
        <translation>Ihr Benutzerkonto auf diesem Computer hat keinen nutzbaren persönlichen Ordner. Fragen Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details name the file: correct it there, or put an earlier copy of it back.</source>
        <translation>Es wurde nichts geändert. Die Einzelheiten nennen die Datei: berichtigen Sie sie dort, oder setzen Sie eine frühere Kopie wieder ein.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The settings cannot be read: line %1 makes no sense</source>
        <translation>Die Einstellungen können nicht gelesen werden: Zeile %1 ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>A part that Sealpost needs is not installed</source>
        <translation>Ein Teil, den Sealpost braucht, ist nicht installiert</translation>
    </message>
    <message>
        <source>Nothing was changed. Install Sealpost again; the details name the missing part.</source>
        <translation>Es wurde nichts geändert. Installieren Sie Sealpost erneut; die Einzelheiten nennen den fehlenden Teil.</translation>
    </message>
    <message>
        <source>The program GnuPG is not installed, or does not start</source>
        <translation>Das Programm GnuPG ist nicht installiert oder startet nicht</translation>
    </message>
    <message>
        <source>Sealpost needs it to open and to protect messages. Install GnuPG, then start Sealpost again. Nothing was changed.</source>
        <translation>Sealpost braucht es, um Nachrichten zu öffnen und zu schützen. Installieren Sie GnuPG, und starten Sie Sealpost dann neu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it happens again, show the details to whoever helps you.</source>
        <translation>Es wurde nichts gesendet. Versuchen Sie es noch einmal; geschieht es wieder, zeigen Sie die Einzelheiten jemandem, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG konnte das nicht ausführen</translation>
    </message>
    <message>
        <source>The encryption could not be carried out</source>
        <translation>Die Verschlüsselung konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The message would have been readable for others than you chose, and was destroyed</source>
        <translation>Die Nachricht wäre für andere lesbar gewesen, als Sie gewählt haben, und wurde vernichtet</translation>
    </message>
    <message>
        <source>Nothing was sent. A setting of GnuPG on this computer adds or hides recipients: have it taken out, then send again.</source>
        <translation>Es wurde nichts gesendet. Eine Einstellung von GnuPG auf diesem Computer fügt Empfänger hinzu oder verbirgt sie: lassen Sie sie entfernen, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it in smaller pieces.</source>
        <translation>Es wurde nichts geändert. Fordern Sie es in kleineren Teilen an.</translation>
    </message>
    <message>
        <source>This is too long for a picture that a camera can read</source>
        <translation>Das ist zu lang für ein Bild, das eine Kamera lesen kann</translation>
    </message>
    <message>
        <source>Compare the words or the digits instead.</source>
        <translation>Vergleichen Sie stattdessen die Wörter oder die Ziffern.</translation>
    </message>
    <message>
        <source>This is larger, or more deeply packed, than Sealpost can handle</source>
        <translation>Das ist größer oder tiefer verpackt, als Sealpost verarbeiten kann</translation>
    </message>
    <message>
        <source>%1 is larger, or more deeply packed, than Sealpost can handle</source>
        <translation>%1 ist größer oder tiefer verpackt, als Sealpost verarbeiten kann</translation>
    </message>
    <message>
        <source>A newer version of Sealpost has been used here</source>
        <translation>Hier wurde schon eine neuere Version von Sealpost benutzt</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>Es wurde nichts geändert. Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>Sealpost&apos;s own records do not open with the key that is kept for them</source>
        <translation>Die eigenen Aufzeichnungen von Sealpost lassen sich mit dem dafür aufbewahrten Schlüssel nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore your back-up, or ask somebody to look at the file that the details name.</source>
        <translation>Es wurde nichts geändert. Stellen Sie Ihre Sicherung wieder her, oder lassen Sie jemanden die Datei ansehen, die in den Einzelheiten steht.</translation>
    </message>
    <message>
        <source>Some of Sealpost&apos;s own records are damaged</source>
        <translation>Einige der eigenen Aufzeichnungen von Sealpost sind beschädigt</translation>
    </message>
    <message>
        <source>The damaged records were left as they are. Restore your back-up, or ask somebody to look at what the details name.</source>
        <translation>Die beschädigten Aufzeichnungen blieben, wie sie waren. Stellen Sie Ihre Sicherung wieder her, oder lassen Sie jemanden ansehen, was in den Einzelheiten steht.</translation>
    </message>
    <message>
        <source>The key to Sealpost&apos;s own records cannot be reached</source>
        <translation>Der Schlüssel zu den eigenen Aufzeichnungen von Sealpost ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It lies in the password store of this computer, which does not answer. Open the password store, then try again. Nothing is lost.</source>
        <translation>Er liegt im Passwortspeicher dieses Computers, der nicht antwortet. Öffnen Sie den Passwortspeicher, und versuchen Sie es dann noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This is not possible in this version of Sealpost</source>
        <translation>Das ist in dieser Version von Sealpost nicht möglich</translation>
    </message>
    <message>
        <source>Look for a newer version; nothing was changed.</source>
        <translation>Suchen Sie nach einer neueren Version; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped this before it was finished. You can begin it again.</source>
        <translation>Sie haben den Vorgang angehalten, bevor er fertig war. Sie können ihn neu beginnen.</translation>
    </message>
    <message>
        <source>Install the program GnuPG, then start Sealpost again. Nothing was changed.</source>
        <translation>Installieren Sie das Programm GnuPG, und starten Sie Sealpost dann neu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The helper that guards your keys (gpg-agent) does not answer. Try again; if that does not help, log out of this computer and in again.</source>
        <translation>Das Hilfsprogramm, das Ihre Schlüssel hütet (gpg-agent), antwortet nicht. Versuchen Sie es noch einmal; hilft das nicht, melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>A setting of GnuPG forbids Sealpost to ask for your passphrase. Have no-allow-loopback-pinentry taken out of gpg-agent.conf, then try again.</source>
        <translation>Eine Einstellung von GnuPG verbietet Sealpost, nach Ihrem Kennwort zu fragen. Lassen Sie no-allow-loopback-pinentry aus gpg-agent.conf entfernen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A setting of GnuPG on this computer forces this. Have it taken out of gpg.conf, then try again. Nothing was sent.</source>
        <translation>Eine Einstellung von GnuPG auf diesem Computer erzwingt das. Lassen Sie sie aus gpg.conf entfernen, und versuchen Sie es dann noch einmal. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A setting of GnuPG forces an outdated way of signing, and Sealpost signs nothing like that. Have it taken out of gpg.conf, or send without a signature.</source>
        <translation>Eine Einstellung von GnuPG erzwingt eine veraltete Art der Unterschrift, und so unterschreibt Sealpost nichts. Lassen Sie sie aus gpg.conf entfernen, oder senden Sie ohne Unterschrift.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You can allow it in the settings, under where keys may be looked up.</source>
        <translation>Sie können es in den Einstellungen erlauben, dort, wo es um das Suchen von Schlüsseln geht.</translation>
    </message>
    <message>
        <source>Make a key for this address, then try again.</source>
        <translation>Erstellen Sie einen Schlüssel für diese Adresse, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This file is a list of keys that were taken back. Add it to your issuers instead.</source>
        <translation>Diese Datei ist eine Liste widerrufener Schlüssel. Fügen Sie sie stattdessen bei Ihren Ausstellern hinzu.</translation>
    </message>
    <message>
        <source>This file is not a request for a key that can be granted. Ask for a new one.</source>
        <translation>Diese Datei ist kein Antrag auf einen Schlüssel, der erfüllt werden kann. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key that names only the addresses that you asked for.</source>
        <translation>Bitten Sie den Aussteller um einen Schlüssel, der nur die Adressen nennt, die Sie beantragt haben.</translation>
    </message>
    <message>
        <source>Make room if the disk is full, then begin the restoring again: what was done stays, and the rest follows.</source>
        <translation>Schaffen Sie Platz, falls der Datenträger voll ist, und beginnen Sie die Wiederherstellung dann von Neuem: was getan ist, bleibt, und der Rest folgt.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to give Sealpost a folder of its own.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, Sealpost einen eigenen Ordner zu geben.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie er kam</translation>
    </message>
    <message>
        <source>Last mail signed with it</source>
        <translation>Letzte damit unterschriebene Mail</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Bisher keine</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Show what was typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Not here: it is somebody else&apos;s key</source>
        <translation>Nicht hier: es ist der Schlüssel von jemand anderem</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>In einer Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>With GnuPG on this computer</source>
        <translation>Bei GnuPG auf diesem Computer</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>Auf einer Chipkarte</translation>
    </message>
    <message>
        <source>On a security token</source>
        <translation>Auf einem Sicherheitsstick</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>S/MIME certificate</source>
        <translation>S/MIME-Zertifikat</translation>
    </message>
    <message>
        <source>OpenPGP key</source>
        <translation>OpenPGP-Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Declared invalid</source>
        <translation>Für ungültig erklärt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Names and addresses in it</source>
        <translation>Enthaltene Namen und Adressen</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>unterschreibt</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>declared invalid</source>
        <translation>für ungültig erklärt</translation>
    </message>
    <message>
        <source>Subkey</source>
        <translation>Unterschlüssel</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Secret part</source>
        <translation>Geheimer Teil</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Waits for your decision; no other program sees it</source>
        <translation>Wartet auf Ihre Entscheidung; kein anderes Programm sieht ihn</translation>
    </message>
    <message>
        <source>Among your keys on this computer</source>
        <translation>Unter Ihren Schlüsseln auf diesem Computer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Opened by the keys</source>
        <translation>Zu öffnen mit den Schlüsseln</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Names the key</source>
        <translation>Nennt den Schlüssel</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Key known since</source>
        <translation>Schlüssel bekannt seit</translation>
    </message>
    <message>
        <source>Issued under</source>
        <translation>Ausgestellt unter</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Head of the message</source>
        <translation>Kopf der Nachricht</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>OpenPGP, in the text</source>
        <translation>OpenPGP, im Text</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihrer)</translation>
    </message>
    <message>
        <source>inside the encryption</source>
        <translation>innerhalb der Verschlüsselung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and how a key came</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; decided on %3</source>
        <comment>a date, how a key came to count, another date</comment>
        <translation>%1: %2; entschieden am %3</translation>
    </message>
    <message>
        <source>Nothing is recorded of it</source>
        <translation>Darüber ist nichts verzeichnet</translation>
    </message>
    <message>
        <source>Stands outside only, and is not protected</source>
        <translation>Steht nur außen und ist nicht geschützt</translation>
    </message>
    <message>
        <source>Protected together with the text, readable on the way</source>
        <translation>Zusammen mit dem Text geschützt, unterwegs lesbar</translation>
    </message>
    <message>
        <source>Protected together with the text, hidden on the way where possible</source>
        <translation>Zusammen mit dem Text geschützt, unterwegs nach Möglichkeit verborgen</translation>
    </message>
    <message>
        <source>Protected together with the text, in an older form</source>
        <translation>Zusammen mit dem Text geschützt, in einer älteren Form</translation>
    </message>
    <message>
        <source>Taken from a message inside this one</source>
        <translation>Aus einer Nachricht innerhalb dieser Nachricht</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht geschützt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted and signed</source>
        <translation>verschlüsselt und unterschrieben</translation>
    </message>
    <message>
        <source>%1 (%2); inside stands: %3</source>
        <translation>%1 (%2); innen steht: %3</translation>
    </message>
    <message>
        <source>%1 (%2); nothing stands outside</source>
        <translation>%1 (%2); außen steht nichts</translation>
    </message>
    <message>
        <source>%1 (%2); outside stands: %3</source>
        <translation>%1 (%2); außen steht: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how it is protected</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>EncryptionWords</name>
    <message>
        <source>None of your keys opens this message</source>
        <translation>Keiner Ihrer Schlüssel öffnet diese Nachricht</translation>
    </message>
    <message>
        <source>It may be meant for somebody else, or for a key of yours on another computer. Restore your back-up if you have one there, or ask %1 to write to your present key.</source>
        <translation>Sie könnte für jemand anderen bestimmt sein oder für einen Ihrer Schlüssel auf einem anderen Computer. Stellen Sie Ihre Sicherung wieder her, falls Sie dort eine haben, oder bitten Sie %1, für Ihren jetzigen Schlüssel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>This message was changed or cut off on its way</source>
        <translation>Diese Nachricht wurde unterwegs verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Ask %1 to send it again.</source>
        <translation>Nichts davon wird angezeigt. Bitten Sie %1, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened</source>
        <translation>Diese Nachricht ist beschädigt und kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is not what it says it is. Ask %1 to send it again.</source>
        <translation>Sie ist nicht, was sie zu sein vorgibt. Bitten Sie %1, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This message waits for your passphrase</source>
        <translation>Diese Nachricht wartet auf Ihr Kennwort</translation>
    </message>
    <message>
        <source>The key that opens it is here, but locked. Unlock it to read the message.</source>
        <translation>Der Schlüssel, der sie öffnet, ist hier, aber gesperrt. Entsperren Sie ihn, um die Nachricht zu lesen.</translation>
    </message>
    <message>
        <source>This message is encrypted in a way that Sealpost cannot open</source>
        <translation>Diese Nachricht ist auf eine Weise verschlüsselt, die Sealpost nicht öffnen kann</translation>
    </message>
    <message>
        <source>Ask %1 to encrypt it to your key with an up-to-date program.</source>
        <translation>Bitten Sie %1, sie mit einem aktuellen Programm für Ihren Schlüssel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>This encrypted message is packed too deeply to be opened</source>
        <translation>Diese verschlüsselte Nachricht ist zu tief verpackt, um geöffnet zu werden</translation>
    </message>
    <message>
        <source>It unpacks to far more than it seems to hold. Ask %1 to send it in another way.</source>
        <translation>Ausgepackt wäre sie weit größer, als sie scheint. Bitten Sie %1, sie auf anderem Weg zu senden.</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Diese Nachricht konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Ask %1 to send it again.</source>
        <translation>Bitten Sie %1, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>It was not encrypted.</source>
        <translation>Sie war nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It was encrypted, and what was encrypted is unchanged.</source>
        <translation>Sie war verschlüsselt, und das Verschlüsselte ist unverändert.</translation>
    </message>
    <message>
        <source>It was encrypted, in a way that does not show whether it was changed.</source>
        <translation>Sie war verschlüsselt, aber so, dass sich nicht zeigt, ob sie verändert wurde.</translation>
    </message>
    <message>
        <source>The sender named inside differs from the one named outside.</source>
        <translation>Der innen genannte Absender ist ein anderer als der außen genannte.</translation>
    </message>
    <message>
        <source>The message names several senders.</source>
        <translation>Die Nachricht nennt mehrere Absender.</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates another one: read it letter by letter.</source>
        <translation>Die Adresse des Absenders ahmt eine andere nach: lesen Sie sie Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>A mailing list put its own address in place of the sender&apos;s.</source>
        <translation>Eine Mailingliste hat ihre eigene Adresse an die Stelle des Absenders gesetzt.</translation>
    </message>
    <message>
        <source>None of your addresses is among the recipients.</source>
        <translation>Keine Ihrer Adressen ist unter den Empfängern.</translation>
    </message>
    <message>
        <source>The list of recipients is not protected: it may have been changed.</source>
        <translation>Die Liste der Empfänger ist nicht geschützt: sie kann verändert worden sein.</translation>
    </message>
    <message>
        <source>The encryption does not show whether the text was changed; only plain words are shown.</source>
        <translation>Die Verschlüsselung zeigt nicht, ob der Text verändert wurde; nur der reine Text wird angezeigt.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has run out since.</source>
        <translation>Der Schlüssel der Unterschrift ist inzwischen abgelaufen.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has been replaced since.</source>
        <translation>Der Schlüssel der Unterschrift wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>The date of the message differs from the time of the signature.</source>
        <translation>Das Datum der Nachricht weicht von der Zeit der Unterschrift ab.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>Die Nachricht hat kein Datum.</translation>
    </message>
    <message>
        <source>A part is encrypted by itself, beside others that are not.</source>
        <translation>Ein Teil ist für sich verschlüsselt, neben anderen, die es nicht sind.</translation>
    </message>
    <message>
        <source>A part is signed by itself, beside others that are not.</source>
        <translation>Ein Teil ist für sich unterschrieben, neben anderen, die es nicht sind.</translation>
    </message>
    <message>
        <source>A mailing list wrapped the signed message and added something.</source>
        <translation>Eine Mailingliste hat die unterschriebene Nachricht umhüllt und etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>A server on the way took the encrypted message apart.</source>
        <translation>Ein Server unterwegs hat die verschlüsselte Nachricht auseinandergenommen.</translation>
    </message>
    <message>
        <source>The subject and the sender come from a message inside this one, perhaps a forwarded one.</source>
        <translation>Betreff und Absender stammen aus einer Nachricht innerhalb dieser, vielleicht einer weitergeleiteten.</translation>
    </message>
    <message>
        <source>A copy of the subject at the beginning of the text was left out.</source>
        <translation>Eine Kopie des Betreffs am Anfang des Textes wurde weggelassen.</translation>
    </message>
    <message>
        <source>A signature in the head of the message does not hold, and counts as none.</source>
        <translation>Eine Unterschrift im Kopf der Nachricht ist nicht gültig und zählt nicht.</translation>
    </message>
    <message>
        <source>The message wants to load something from elsewhere: nothing was loaded.</source>
        <translation>Die Nachricht will etwas von anderswo laden: es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The text is too long: this is its beginning.</source>
        <translation>Der Text ist zu lang: dies ist sein Anfang.</translation>
    </message>
    <message>
        <source>The message has more parts than are looked at.</source>
        <translation>Die Nachricht hat mehr Teile, als angesehen werden.</translation>
    </message>
</context>
<context>
    <name>EntryErrors</name>
    <message>
        <source>The folder %1 was made anew on the server</source>
        <translation>Der Ordner %1 wurde auf dem Server neu angelegt</translation>
    </message>
    <message>
        <source>Its messages have other numbers now. Open the folder again to see them.</source>
        <translation>Seine Nachrichten haben nun andere Nummern. Öffnen Sie den Ordner erneut, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The folder %1 is not on the server</source>
        <translation>Der Ordner %1 ist nicht auf dem Server</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Refresh the list of folders, and choose another one.</source>
        <translation>Er wurde vielleicht umbenannt oder entfernt. Aktualisieren Sie die Liste der Ordner, und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This draft has no attachment %1</source>
        <translation>Dieser Entwurf hat keinen Anhang %1</translation>
    </message>
    <message>
        <source>It may have been taken out already. Attach the file again if you want it.</source>
        <translation>Er wurde vielleicht schon entfernt. Hängen Sie die Datei erneut an, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>This draft is not there any more</source>
        <translation>Diesen Entwurf gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It may have been sent or deleted, here or on another computer.</source>
        <translation>Er wurde vielleicht gesendet oder gelöscht, hier oder auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>This message is not in the outbox any more</source>
        <translation>Diese Nachricht ist nicht mehr im Postausgang</translation>
    </message>
    <message>
        <source>It may have been sent or taken back meanwhile. The list shows what still waits.</source>
        <translation>Sie wurde vielleicht inzwischen gesendet oder zurückgeholt. Die Liste zeigt, was noch wartet.</translation>
    </message>
    <message>
        <source>This message is not in the folder any more</source>
        <translation>Diese Nachricht ist nicht mehr im Ordner</translation>
    </message>
    <message>
        <source>It may have been moved or deleted by another program. Refresh the list.</source>
        <translation>Sie wurde vielleicht von einem anderen Programm verschoben oder gelöscht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The message has no such encrypted part</source>
        <translation>Die Nachricht hat keinen solchen verschlüsselten Teil</translation>
    </message>
    <message>
        <source>Open the message again, and choose one of the parts that are shown.</source>
        <translation>Öffnen Sie die Nachricht erneut, und wählen Sie einen der angezeigten Teile.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet</source>
        <translation>Über %1 ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Look for the key of this person, or import it from a file.</source>
        <translation>Suchen Sie den Schlüssel dieser Person, oder importieren Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>No key was found for %1</source>
        <translation>Für %1 wurde kein Schlüssel gefunden</translation>
    </message>
    <message>
        <source>Ask the person for the key, or import it from a file.</source>
        <translation>Bitten Sie die Person um den Schlüssel, oder importieren Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>The key does not belong to %1</source>
        <translation>Der Schlüssel gehört nicht zu %1</translation>
    </message>
    <message>
        <source>Choose another key, or ask for one that names this address.</source>
        <translation>Wählen Sie einen anderen Schlüssel, oder bitten Sie um einen, der diese Adresse nennt.</translation>
    </message>
    <message>
        <source>You do not issue keys for others yet</source>
        <translation>Sie stellen noch keine Schlüssel für andere aus</translation>
    </message>
    <message>
        <source>Set that up first; nothing was changed.</source>
        <translation>Richten Sie das zuerst ein; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You did not issue this key, so you cannot take it back</source>
        <translation>Sie haben diesen Schlüssel nicht ausgestellt und können ihn daher nicht widerrufen</translation>
    </message>
    <message>
        <source>Reject the key instead: Sealpost will then not use it.</source>
        <translation>Lehnen Sie den Schlüssel stattdessen ab: Sealpost verwendet ihn dann nicht.</translation>
    </message>
    <message>
        <source>This key is not on this computer</source>
        <translation>Dieser Schlüssel ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>It may have been removed. Look for it, or import it from a file.</source>
        <translation>Er wurde vielleicht entfernt. Suchen Sie ihn, oder importieren Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted. Check the name, or choose another file.</source>
        <translation>Vielleicht wurde es verschoben, umbenannt oder gelöscht. Prüfen Sie den Namen, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>What you asked for is not there</source>
        <translation>Das Gewünschte ist nicht da</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Refresh what you see, then try again.</source>
        <translation>Vielleicht wurde es verschoben oder gelöscht. Aktualisieren Sie die Anzeige, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You issue keys for others already</source>
        <translation>Sie stellen schon Schlüssel für andere aus</translation>
    </message>
    <message>
        <source>Go on with what you have set up.</source>
        <translation>Machen Sie mit dem weiter, was Sie eingerichtet haben.</translation>
    </message>
    <message>
        <source>The key names %1 already</source>
        <translation>Der Schlüssel nennt %1 schon</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 belongs to another account already: %2</source>
        <translation>%1 gehört schon zu einem anderen Konto: %2</translation>
    </message>
    <message>
        <source>Take the address out of that account first, or enter another one.</source>
        <translation>Nehmen Sie die Adresse zuerst aus jenem Konto heraus, oder geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>There is an account for %1 already</source>
        <translation>Für %1 gibt es schon ein Konto</translation>
    </message>
    <message>
        <source>Change it in the settings, or enter another address.</source>
        <translation>Ändern Sie es in den Einstellungen, oder geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Es blieb, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Das gibt es schon</translation>
    </message>
    <message>
        <source>A key cannot last until then</source>
        <translation>So lange kann ein Schlüssel nicht gelten</translation>
    </message>
    <message>
        <source>Choose a day that lies in the future.</source>
        <translation>Wählen Sie einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>The command for the password is incomplete</source>
        <translation>Der Befehl für das Passwort ist unvollständig</translation>
    </message>
    <message>
        <source>Check that every quotation mark is closed.</source>
        <translation>Prüfen Sie, ob jedes Anführungszeichen geschlossen ist.</translation>
    </message>
    <message>
        <source>There is no setting %1</source>
        <translation>Die Einstellung %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in the settings.</source>
        <translation>Es wurde nichts geändert. Sehen Sie in den Einstellungen nach.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2</source>
        <translation>Die Einstellung %1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>Possible is: %1</source>
        <translation>Möglich ist: %1</translation>
    </message>
    <message>
        <source>%1 is the only address of the key</source>
        <translation>%1 ist die einzige Adresse des Schlüssels</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another address to the key first, or give up the whole key.</source>
        <translation>Es wurde nichts geändert. Fügen Sie dem Schlüssel zuerst eine andere Adresse hinzu, oder geben Sie den ganzen Schlüssel auf.</translation>
    </message>
    <message>
        <source>This cannot be done like that</source>
        <translation>So geht das nicht</translation>
    </message>
    <message>
        <source>Check what was entered, then try again.</source>
        <translation>Prüfen Sie die Eingabe, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The message does not say from whom it is</source>
        <translation>Die Nachricht sagt nicht, von wem sie ist</translation>
    </message>
    <message>
        <source>Choose the address it comes from.</source>
        <translation>Wählen Sie die Adresse, von der sie kommt.</translation>
    </message>
    <message>
        <source>The message names several senders</source>
        <translation>Die Nachricht nennt mehrere Absender</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Lassen Sie einen davon stehen.</translation>
    </message>
    <message>
        <source>The message has no recipient</source>
        <translation>Die Nachricht hat keinen Empfänger</translation>
    </message>
    <message>
        <source>Enter at least one address beside To.</source>
        <translation>Geben Sie neben „An“ mindestens eine Adresse ein.</translation>
    </message>
    <message>
        <source>The message has too many recipients</source>
        <translation>Die Nachricht hat zu viele Empfänger</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it in several turns.</source>
        <translation>Es wurde nichts gesendet. Senden Sie sie in mehreren Schritten.</translation>
    </message>
    <message>
        <source>The message contradicts itself about the protection on its way</source>
        <translation>Die Nachricht widerspricht sich beim Schutz auf ihrem Weg</translation>
    </message>
    <message>
        <source>Nothing was sent. It demands a protected way, and a field of its own waives it: take one of the two back.</source>
        <translation>Es wurde nichts gesendet. Sie verlangt einen geschützten Weg, und ein eigenes Feld verzichtet darauf: nehmen Sie eines von beiden zurück.</translation>
    </message>
    <message>
        <source>%1 has changed since you attached it</source>
        <translation>%1 hat sich geändert, seit Sie es angehängt haben</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach the file anew, or take it out.</source>
        <translation>Es wurde nichts gesendet. Hängen Sie die Datei neu an, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>%1 is not where it was when you attached it</source>
        <translation>%1 ist nicht mehr dort, wo es beim Anhängen war</translation>
    </message>
    <message>
        <source>This draft was not saved by you on this computer, or was changed since</source>
        <translation>Dieser Entwurf wurde nicht von Ihnen auf diesem Computer gespeichert oder seither verändert</translation>
    </message>
    <message>
        <source>Nothing was sent. Read it, and copy what is yours into a new message.</source>
        <translation>Es wurde nichts gesendet. Lesen Sie ihn, und kopieren Sie, was von Ihnen ist, in eine neue Nachricht.</translation>
    </message>
    <message>
        <source>A line of the message&apos;s head holds a line break where none may be</source>
        <translation>Eine Zeile im Kopf der Nachricht enthält einen Umbruch, wo keiner stehen darf</translation>
    </message>
    <message>
        <source>Nothing was sent. Write the subject and the addresses anew.</source>
        <translation>Es wurde nichts gesendet. Schreiben Sie den Betreff und die Adressen neu.</translation>
    </message>
    <message>
        <source>The message has a fault in its field %1</source>
        <translation>Die Nachricht hat einen Fehler im Feld %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the field, then send again.</source>
        <translation>Es wurde nichts gesendet. Berichtigen Sie das Feld, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is</source>
        <translation>Die Nachricht kann so nicht gesendet werden</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the addresses and the attachments, then send again.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Adressen und die Anhänge, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation>Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>An address is not valid</source>
        <translation>Eine Adresse ist ungültig</translation>
    </message>
    <message>
        <source>%1 is not a valid address</source>
        <translation>%1 ist keine gültige Adresse</translation>
    </message>
    <message>
        <source>%1 is not an address of any account</source>
        <translation>%1 ist keine Adresse eines Ihrer Konten</translation>
    </message>
    <message>
        <source>Add it to an account in the settings.</source>
        <translation>Fügen Sie sie in den Einstellungen einem Konto hinzu.</translation>
    </message>
    <message>
        <source>The account %1 has no server to read mail from</source>
        <translation>Das Konto %1 hat keinen Server zum Empfangen von Mail</translation>
    </message>
    <message>
        <source>Enter one in the settings of the account.</source>
        <translation>Geben Sie einen in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>The account %1 has no server to send mail through</source>
        <translation>Das Konto %1 hat keinen Server zum Senden von Mail</translation>
    </message>
    <message>
        <source>There is no mail account yet</source>
        <translation>Es gibt noch kein Mailkonto</translation>
    </message>
    <message>
        <source>Set one up: that takes a minute.</source>
        <translation>Richten Sie eines ein: das dauert eine Minute.</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Das Konto %1 gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been removed. Choose another one, or set it up again.</source>
        <translation>Es wurde vielleicht entfernt. Wählen Sie ein anderes, oder richten Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Several keys of yours could sign this</source>
        <translation>Mehrere Ihrer Schlüssel könnten dies unterschreiben</translation>
    </message>
    <message>
        <source>Choose the address that the message comes from.</source>
        <translation>Wählen Sie die Adresse, von der die Nachricht kommt.</translation>
    </message>
    <message>
        <source>Several keys fit</source>
        <translation>Mehrere Schlüssel passen</translation>
    </message>
    <message>
        <source>Choose one of them in the list of keys.</source>
        <translation>Wählen Sie einen davon in der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>It is not clear which account is meant</source>
        <translation>Es ist nicht klar, welches Konto gemeint ist</translation>
    </message>
    <message>
        <source>Choose one of your accounts.</source>
        <translation>Wählen Sie eines Ihrer Konten.</translation>
    </message>
    <message>
        <source>Your settings do not allow this</source>
        <translation>Ihre Einstellungen erlauben das nicht</translation>
    </message>
    <message>
        <source>Nobody was asked. You can allow it in the settings.</source>
        <translation>Niemand wurde gefragt. Sie können es in den Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>Your rules do not allow this message to go out like that</source>
        <translation>Ihre Regeln erlauben nicht, dass diese Nachricht so hinausgeht</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the people it is for: beside each stands what can be done.</source>
        <translation>Es wurde nichts gesendet. Sehen Sie sich an, für wen sie ist: bei jeder Person steht, was sich tun lässt.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Wortlaut des Servers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Key of the server (SHA-256)</source>
        <translation>Schlüssel des Servers (SHA-256)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>a day that is not known</source>
        <translation>ein unbekannter Tag</translation>
    </message>
    <message>
        <source>Open it under Keys and people and give it a new end: those who have it need no other key.</source>
        <translation>Öffnen Sie ihn unter „Schlüssel und Personen“, und geben Sie ihm ein neues Ende: wer ihn hat, braucht keinen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Make a new key under Keys and people.</source>
        <translation>Erstellen Sie unter „Schlüssel und Personen“ einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Your key for %1 ended on %2: nobody can write to you with it</source>
        <translation>Ihr Schlüssel für %1 ist abgelaufen (%2): niemand kann Ihnen damit schreiben</translation>
    </message>
    <message>
        <source>Your key for %1 ends on %2</source>
        <translation>Ihr Schlüssel für %1 läuft ab (%2)</translation>
    </message>
    <message>
        <source>Your key for %1 was revoked, and you have no other</source>
        <translation>Ihr Schlüssel für %1 wurde widerrufen, und Sie haben keinen anderen</translation>
    </message>
    <message>
        <source>Your key for %1 is too weak: others will not accept it</source>
        <translation>Ihr Schlüssel für %1 ist zu schwach: andere nehmen ihn nicht an</translation>
    </message>
    <message>
        <source>Newer programs do not believe your key for %1</source>
        <translation>Neuere Programme glauben Ihrem Schlüssel für %1 nicht</translation>
    </message>
    <message>
        <source>It rests on an old kind of signature. Open it under Keys and people and give it a new end: that signs it anew.</source>
        <translation>Er beruht auf einer alten Art von Unterschrift. Öffnen Sie ihn unter „Schlüssel und Personen“, und geben Sie ihm ein neues Ende: damit wird er neu unterschrieben.</translation>
    </message>
    <message>
        <source>Your key for %1 is in no back-up</source>
        <translation>Ihr Schlüssel für %1 ist in keiner Sicherung</translation>
    </message>
    <message>
        <source>If this computer is lost, so is all mail to it. Make a back-up; it takes two minutes.</source>
        <translation>Geht dieser Computer verloren, dann auch alle Mail an diesen Schlüssel. Machen Sie eine Sicherung; das dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>Nobody can seal mail for your key of %1</source>
        <translation>Niemand kann Mail für Ihren Schlüssel von %1 verschließen</translation>
    </message>
    <message>
        <source>Look for the new key on that person&apos;s page, or ask for it.</source>
        <translation>Suchen Sie den neuen Schlüssel auf der Seite dieser Person, oder bitten Sie darum.</translation>
    </message>
    <message>
        <source>The key of %1 ended on %2: you cannot write to them sealed</source>
        <translation>Der Schlüssel von %1 ist abgelaufen (%2): Sie können dorthin nicht geschützt schreiben</translation>
    </message>
    <message>
        <source>The key of %1 ends on %2</source>
        <translation>Der Schlüssel von %1 läuft ab (%2)</translation>
    </message>
    <message>
        <source>The key of %1 was revoked</source>
        <translation>Der Schlüssel von %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Another key came for %1</source>
        <translation>Für %1 kam ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>Nothing is sent to them until you have compared both and said which one counts.</source>
        <translation>Dorthin wird nichts gesendet, bis Sie beide verglichen und gesagt haben, welcher gilt.</translation>
    </message>
    <message>
        <source>GnuPG is missing: PGP mail can neither be opened nor sealed</source>
        <translation>GnuPG fehlt: PGP-Mail kann weder geöffnet noch verschlossen werden</translation>
    </message>
    <message>
        <source>Install the package gnupg, then start Sealpost again.</source>
        <translation>Installieren Sie das Paket gnupg, und starten Sie Sealpost dann neu.</translation>
    </message>
    <message>
        <source>GnuPG is too old (%1)</source>
        <translation>GnuPG ist zu alt (%1)</translation>
    </message>
    <message>
        <source>Sealpost needs 2.2 or newer. Update the package gnupg.</source>
        <translation>Sealpost braucht 2.2 oder neuer. Aktualisieren Sie das Paket gnupg.</translation>
    </message>
    <message>
        <source>The part of GnuPG that keeps your keys does not answer</source>
        <translation>Der Teil von GnuPG, der Ihre Schlüssel aufbewahrt, antwortet nicht</translation>
    </message>
    <message>
        <source>PGP mail can neither be opened nor signed until it does. Start it with `gpgconf --launch gpg-agent`, or log out and in again.</source>
        <translation>Solange kann PGP-Mail weder geöffnet noch unterschrieben werden. Starten Sie ihn mit `gpgconf --launch gpg-agent`, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>GnuPG has no window of its own to ask for passwords</source>
        <translation>GnuPG hat kein eigenes Fenster, um nach Passwörtern zu fragen</translation>
    </message>
    <message>
        <source>Sealpost asks in this window instead. For other programs, install the package pinentry-gnome3.</source>
        <translation>Sealpost fragt stattdessen in diesem Fenster. Für andere Programme installieren Sie das Paket pinentry-gnome3.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer, and something that is needed lies there</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht, und etwas Benötigtes liegt darin</translation>
    </message>
    <message>
        <source>Start your desktop&apos;s keyring; if there is none, install the package gnome-keyring.</source>
        <translation>Starten Sie den Schlüsselbund Ihrer Arbeitsumgebung; gibt es keinen, installieren Sie das Paket gnome-keyring.</translation>
    </message>
    <message>
        <source>The keyring of this computer is closed</source>
        <translation>Der Schlüsselbund dieses Computers ist geschlossen</translation>
    </message>
    <message>
        <source>You will be asked to open it when something in it is needed.</source>
        <translation>Sie werden gebeten, ihn zu öffnen, sobald etwas daraus gebraucht wird.</translation>
    </message>
    <message>
        <source>The key to Sealpost&apos;s own notes lies in a file</source>
        <translation>Der Schlüssel zu den eigenen Notizen von Sealpost liegt in einer Datei</translation>
    </message>
    <message>
        <source>That works. In the keyring it would be safe from whoever takes the disk: see Keys and look-ups.</source>
        <translation>Das geht. Im Schlüsselbund wäre er sicher vor jedem, der den Datenträger mitnimmt: siehe „Schlüssel und Suche“.</translation>
    </message>
    <message>
        <source>%1 once had the security hole %2</source>
        <translation>%1 hatte einmal die Sicherheitslücke %2</translation>
    </message>
    <message>
        <source>Whether your system has mended it cannot be told from its number. Keep it up to date, and all is well.</source>
        <translation>Ob Ihr System sie behoben hat, lässt sich an der Nummer nicht erkennen. Halten Sie es aktuell, dann ist alles gut.</translation>
    </message>
    <message>
        <source>%1 has the known security hole %2</source>
        <translation>%1 hat die bekannte Sicherheitslücke %2</translation>
    </message>
    <message>
        <source>Install the updates of your system now.</source>
        <translation>Installieren Sie jetzt die Aktualisierungen Ihres Systems.</translation>
    </message>
    <message>
        <source>What was in memory may be found on the disk</source>
        <translation>Was im Arbeitsspeicher war, könnte auf dem Datenträger zu finden sein</translation>
    </message>
    <message>
        <source>The swap space of this computer is not encrypted. Encrypt it, or switch it off; whoever looks after the computer knows how.</source>
        <translation>Der Auslagerungsspeicher dieses Computers ist nicht verschlüsselt. Verschlüsseln Sie ihn, oder schalten Sie ihn ab; wer den Computer betreut, weiß, wie das geht.</translation>
    </message>
    <message>
        <source>An authority that you trust ended on %1</source>
        <translation>Eine Zertifizierungsstelle, der Sie vertrauen, ist abgelaufen (%1)</translation>
    </message>
    <message>
        <source>Keys that only it vouches for are not used any more. You can remove it: `sealpost ca remove`.</source>
        <translation>Schlüssel, die nur sie bestätigt, werden nicht mehr verwendet. Sie können sie entfernen: `sealpost ca remove`.</translation>
    </message>
    <message>
        <source>An authority that you trust ends on %1</source>
        <translation>Eine Zertifizierungsstelle, der Sie vertrauen, läuft ab (%1)</translation>
    </message>
    <message>
        <source>Get its new certificate in time, and add it: `sealpost ca add`.</source>
        <translation>Besorgen Sie rechtzeitig ihr neues Zertifikat, und fügen Sie es hinzu: `sealpost ca add`.</translation>
    </message>
    <message>
        <source>Your own authority ends on %1, and with it what it issued</source>
        <translation>Ihre eigene Zertifizierungsstelle läuft ab (%1), und mit ihr, was sie ausgestellt hat</translation>
    </message>
    <message>
        <source>`sealpost ca list` tells more.</source>
        <translation>`sealpost ca list` sagt mehr.</translation>
    </message>
    <message>
        <source>The list of revoked keys of your own authority ended on %1</source>
        <translation>Die Liste widerrufener Schlüssel Ihrer eigenen Zertifizierungsstelle ist abgelaufen (%1)</translation>
    </message>
    <message>
        <source>Make a new one with `sealpost ca crl`, and hand it out.</source>
        <translation>Erstellen Sie mit `sealpost ca crl` eine neue, und verteilen Sie sie.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Found %1 and %2, which nothing but the network names for %3.</source>
        <translation>Gefunden: %1 und %2, für %3 allein vom Netzwerk genannt.</translation>
    </message>
    <message>
        <source>Found %1 and %2, in Sealpost&apos;s own list for %3.</source>
        <translation>Gefunden: %1 und %2, für %3 in der eigenen Liste von Sealpost.</translation>
    </message>
    <message>
        <source>Found %1 and %2, named by %3 itself.</source>
        <translation>Gefunden: %1 und %2, von %3 selbst genannt.</translation>
    </message>
    <message>
        <source>Found %1 and %2, which belong to %3.</source>
        <translation>Gefunden: %1 und %2; beide gehören zu %3.</translation>
    </message>
    <message>
        <source>Found %1, which nothing but the network names for %2.</source>
        <translation>Gefunden: %1, für %2 allein vom Netzwerk genannt.</translation>
    </message>
    <message>
        <source>Found %1, in Sealpost&apos;s own list for %2.</source>
        <translation>Gefunden: %1, für %2 in der eigenen Liste von Sealpost.</translation>
    </message>
    <message>
        <source>Found %1, named by %2 itself.</source>
        <translation>Gefunden: %1, von %2 selbst genannt.</translation>
    </message>
    <message>
        <source>Found %1, which belongs to %2.</source>
        <translation>Gefunden: %1; er gehört zu %2.</translation>
    </message>
    <message>
        <source>Found %1 for incoming mail, but no server for outgoing mail.</source>
        <translation>Gefunden: %1 für eingehende Mail, aber kein Server für ausgehende Mail.</translation>
    </message>
    <message>
        <source>Found %1 for outgoing mail, but no server for incoming mail.</source>
        <translation>Gefunden: %1 für ausgehende Mail, aber kein Server für eingehende Mail.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up. %2</source>
        <translation>Die Mailserver von %1 konnten nicht ermittelt werden. %2</translation>
    </message>
    <message>
        <source>No mail servers were found for %1.</source>
        <translation>Für %1 wurden keine Mailserver gefunden.</translation>
    </message>
    <message>
        <source>Only the network, which can be forged, says that mail of %1 is at %2 and %3: ask your provider if you do not know these names.</source>
        <translation>Nur das Netzwerk, das gefälscht sein kann, sagt, dass die Mail von %1 bei %2 und %3 liegt: fragen Sie Ihren Anbieter, wenn Sie diese Namen nicht kennen.</translation>
    </message>
    <message>
        <source>Only the network, which can be forged, says that mail of %1 is at %2: ask your provider if you do not know this name.</source>
        <translation>Nur das Netzwerk, das gefälscht sein kann, sagt, dass die Mail von %1 bei %2 liegt: fragen Sie Ihren Anbieter, wenn Sie diesen Namen nicht kennen.</translation>
    </message>
</context>
<context>
    <name>KeyActionsText</name>
    <message>
        <source>This key is not used for mails to %1.</source>
        <translation>Dieser Schlüssel wird für Mails an %1 nicht verwendet.</translation>
    </message>
    <message>
        <source>Ask %1 for the right one. You can change your mind here at any time.</source>
        <translation>Bitten Sie %1 um den richtigen. Sie können Ihre Meinung hier jederzeit ändern.</translation>
    </message>
    <message>
        <source>Mails to %1 are encrypted with this key, which you have compared.</source>
        <translation>Mails an %1 werden mit diesem Schlüssel verschlüsselt, den Sie verglichen haben.</translation>
    </message>
    <message>
        <source>Mails to %1 are encrypted with this key from now on.</source>
        <translation>Mails an %1 werden ab jetzt mit diesem Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Compare it with %1 when you next talk to each other: then nobody can be in between.</source>
        <translation>Vergleichen Sie ihn mit %1, wenn Sie das nächste Mal miteinander sprechen: dann kann niemand dazwischen sein.</translation>
    </message>
    <message>
        <source>Your key is good until %1.</source>
        <translation>Ihr Schlüssel gilt bis %1.</translation>
    </message>
    <message>
        <source>Your key does not expire any more.</source>
        <translation>Ihr Schlüssel läuft nicht mehr ab.</translation>
    </message>
    <message>
        <source>Others learn of it when they get the key again: it goes along with your next mails, or send it to them by “Give your key to others”.</source>
        <translation>Andere erfahren davon, wenn sie den Schlüssel wieder erhalten: er geht mit Ihren nächsten Mails mit, oder senden Sie ihn über „Ihren Schlüssel weitergeben“.</translation>
    </message>
    <message>
        <source>Your key is declared invalid, for ever.</source>
        <translation>Ihr Schlüssel ist für immer ungültig erklärt.</translation>
    </message>
    <message>
        <source>Old mails can still be read with it. Make a new key, and send the old one to the people who write to you, so that their programs learn of it.</source>
        <translation>Alte Mails lassen sich damit weiterhin lesen. Erstellen Sie einen neuen Schlüssel, und senden Sie den alten an alle, die Ihnen schreiben, damit ihre Programme davon erfahren.</translation>
    </message>
    <message>
        <source>The key of %1 is deleted.</source>
        <translation>Der Schlüssel von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>What you decided about it is remembered, should it come again.</source>
        <translation>Ihre Entscheidung dazu bleibt gemerkt, falls er wiederkommt.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Ihr Schlüssel ist fertig.</translation>
    </message>
    <message>
        <source>It goes along with your mails by itself. Make a back-up of it, so that you can read your mail on another computer, too.</source>
        <translation>Er geht von selbst mit Ihren Mails mit. Machen Sie eine Sicherung davon, damit Sie Ihre Mails auch auf einem anderen Computer lesen können.</translation>
    </message>
    <message>
        <source>The key was saved.</source>
        <translation>Der Schlüssel wurde gespeichert.</translation>
    </message>
    <message>
        <source>It lies in %1 and can be given to anybody: nothing in it is secret.</source>
        <translation>Er liegt in %1 und darf jedem gegeben werden: nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>Der Schlüssel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat: nothing in it is secret.</source>
        <translation>Fügen Sie ihn in eine Mail oder einen Chat ein: nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>No key of a person was in it.</source>
        <translation>Es war kein Schlüssel einer Person darin.</translation>
    </message>
    <message>
        <source>Ask for the key again, as a file that ends in .asc, .pem or .crt.</source>
        <translation>Bitten Sie noch einmal um den Schlüssel, als Datei, die auf .asc, .pem oder .crt endet.</translation>
    </message>
    <message>
        <source>It holds authorities that vouch for people. They are kept, and trusted for nothing before you say so in the settings.</source>
        <translation>Sie enthält Zertifizierungsstellen, die für Personen bürgen. Sie werden aufbewahrt, aber ihnen wird in nichts vertraut, bevor Sie es in den Einstellungen sagen.</translation>
    </message>
    <message>
        <source>This is another key for %1 than the one that you use.</source>
        <translation>Das ist für %1 ein anderer Schlüssel als der, den Sie verwenden.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you decide which one is right.</source>
        <translation>An %1 wird nichts gesendet, bevor Sie entscheiden, welcher der richtige ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came.</source>
        <translation>
            <numerusform>Ein Schlüssel ist gekommen.</numerusform>
            <numerusform>%n Schlüssel sind gekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of somebody else is used only after you have answered the question at that person.</source>
        <translation>Der Schlüssel von jemand anderem wird erst verwendet, wenn Sie die Frage bei dieser Person beantwortet haben.</translation>
    </message>
    <message>
        <source>The key of %1 came, but it cannot be used.</source>
        <translation>Der Schlüssel von %1 ist gekommen, kann aber nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your own key is here: you can read and sign with it.</source>
        <translation>Ihr eigener Schlüssel ist da: Sie können damit lesen und unterschreiben.</translation>
    </message>
    <message>
        <source>The key of %1 was here already.</source>
        <translation>Der Schlüssel von %1 war schon da.</translation>
    </message>
    <message>
        <source>What you decided about it stays as it is.</source>
        <translation>Ihre Entscheidung dazu bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What is known of the key of %1 was brought up to date.</source>
        <translation>Was über den Schlüssel von %1 bekannt ist, wurde auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>The key of %1 came.</source>
        <translation>Der Schlüssel von %1 ist gekommen.</translation>
    </message>
    <message>
        <source>It is not used before you have answered the question below.</source>
        <translation>Er wird erst verwendet, wenn Sie die Frage unten beantwortet haben.</translation>
    </message>
</context>
<context>
    <name>KeyErrors</name>
    <message>
        <source>This is a person&apos;s key, not an issuer&apos;s</source>
        <translation>Das ist der Schlüssel einer Person, nicht der eines Ausstellers</translation>
    </message>
    <message>
        <source>Nothing was added. Import it under Keys and people instead.</source>
        <translation>Es wurde nichts hinzugefügt. Importieren Sie ihn stattdessen unter „Schlüssel und Personen“.</translation>
    </message>
    <message>
        <source>This file is protected in a way that this computer cannot check</source>
        <translation>Diese Datei ist auf eine Weise geschützt, die dieser Computer nicht prüfen kann</translation>
    </message>
    <message>
        <source>Nothing was imported. Have the key exported again in the usual way, or import it on a computer with newer software.</source>
        <translation>Es wurde nichts importiert. Lassen Sie den Schlüssel auf die übliche Weise neu exportieren, oder importieren Sie ihn auf einem Computer mit neuerer Software.</translation>
    </message>
    <message>
        <source>This file is far too large for a key</source>
        <translation>Diese Datei ist viel zu groß für einen Schlüssel</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose the file that holds the key alone.</source>
        <translation>Es wurde nichts importiert. Wählen Sie die Datei, die nur den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask for the key again, as a file of its own.</source>
        <translation>Es wurde nichts importiert. Bitten Sie noch einmal um den Schlüssel, als eigene Datei.</translation>
    </message>
    <message>
        <source>No key could be read here</source>
        <translation>Hier war kein Schlüssel zu lesen</translation>
    </message>
    <message>
        <source>No key could be read from %1</source>
        <translation>Aus %1 war kein Schlüssel zu lesen</translation>
    </message>
    <message>
        <source>Only the issuer of this key can let it last longer</source>
        <translation>Nur der Aussteller dieses Schlüssels kann ihn verlängern</translation>
    </message>
    <message>
        <source>Get a new key. Keep the old one: it opens your old messages.</source>
        <translation>Besorgen Sie einen neuen Schlüssel. Behalten Sie den alten: er öffnet Ihre alten Nachrichten.</translation>
    </message>
    <message>
        <source>Only the issuer of this key can change its addresses</source>
        <translation>Nur der Aussteller dieses Schlüssels kann seine Adressen ändern</translation>
    </message>
    <message>
        <source>Get a key for the other address from the issuer.</source>
        <translation>Besorgen Sie vom Aussteller einen Schlüssel für die andere Adresse.</translation>
    </message>
    <message>
        <source>Only the issuer of this key can take it back</source>
        <translation>Nur der Aussteller dieses Schlüssels kann ihn widerrufen</translation>
    </message>
    <message>
        <source>Ask the issuer. Until then you can reject the key, and Sealpost will not use it.</source>
        <translation>Fragen Sie den Aussteller. Bis dahin können Sie den Schlüssel ablehnen, dann verwendet Sealpost ihn nicht.</translation>
    </message>
    <message>
        <source>This cannot be done with a key of this kind</source>
        <translation>Das geht mit einem Schlüssel dieser Art nicht</translation>
    </message>
    <message>
        <source>Its issuer decides about it. Nothing was changed.</source>
        <translation>Darüber entscheidet sein Aussteller. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use another key, or get a new one. Nothing was sent.</source>
        <translation>Verwenden Sie einen anderen Schlüssel, oder besorgen Sie einen neuen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The key has run out</source>
        <translation>Der Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>The key ran out on %1</source>
        <translation>Der Schlüssel ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>If it is your own, let it last longer; else ask its owner for the new one.</source>
        <translation>Ist es Ihr eigener, verlängern Sie ihn; sonst bitten Sie seinen Inhaber um den neuen.</translation>
    </message>
    <message>
        <source>The key was given up by its owner</source>
        <translation>Der Schlüssel wurde von seinem Inhaber aufgegeben</translation>
    </message>
    <message>
        <source>The key was given up by its owner on %1</source>
        <translation>Der Schlüssel wurde von seinem Inhaber am %1 aufgegeben</translation>
    </message>
    <message>
        <source>Ask the owner for the new key.</source>
        <translation>Bitten Sie den Inhaber um den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this key</source>
        <translation>Für diesen Schlüssel kann nichts verschlüsselt werden</translation>
    </message>
    <message>
        <source>The key for this is not on this computer</source>
        <translation>Der Schlüssel dafür ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Import it from a file.</source>
        <translation>Importieren Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>The key is not valid yet</source>
        <translation>Der Schlüssel ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Dieser Schlüssel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This is not encrypted</source>
        <translation>Das ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>There is nothing to open: it can be read as it is.</source>
        <translation>Es gibt nichts zu öffnen: es ist lesbar, wie es ist.</translation>
    </message>
    <message>
        <source>Only the public half of this key is on this computer</source>
        <translation>Auf diesem Computer ist nur die öffentliche Hälfte dieses Schlüssels</translation>
    </message>
    <message>
        <source>Its private half is needed: restore your back-up, or import it from a file.</source>
        <translation>Seine private Hälfte wird gebraucht: stellen Sie Ihre Sicherung wieder her, oder importieren Sie sie aus einer Datei.</translation>
    </message>
    <message>
        <source>None of your keys opens this</source>
        <translation>Keiner Ihrer Schlüssel öffnet dies</translation>
    </message>
    <message>
        <source>It may have been meant for somebody else, or for a key of yours on another computer. Restore your back-up, or ask the sender to write to your present key.</source>
        <translation>Es war vielleicht für jemand anderen bestimmt oder für einen Ihrer Schlüssel auf einem anderen Computer. Stellen Sie Ihre Sicherung wieder her, oder bitten Sie den Absender, für Ihren jetzigen Schlüssel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>This was changed or cut off on its way</source>
        <translation>Dies wurde unterwegs verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Ask the sender to send it again.</source>
        <translation>Nichts davon wird angezeigt. Bitten Sie den Absender, es noch einmal zu senden.</translation>
    </message>
    <message>
        <source>What was encrypted is damaged and cannot be read</source>
        <translation>Das Verschlüsselte ist beschädigt und kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Bitten Sie den Absender, es noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This is encrypted in a way that Sealpost cannot open</source>
        <translation>Dies ist auf eine Weise verschlüsselt, die Sealpost nicht öffnen kann</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it to your key with an up-to-date program.</source>
        <translation>Bitten Sie den Absender, es mit einem aktuellen Programm für Ihren Schlüssel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>There is no signature here that holds</source>
        <translation>Hier ist keine gültige Unterschrift</translation>
    </message>
    <message>
        <source>Do not rely on who seems to have written it. Ask the sender in another way.</source>
        <translation>Verlassen Sie sich nicht darauf, wer es geschrieben zu haben scheint. Fragen Sie den Absender auf anderem Weg.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked</source>
        <translation>Der Passwortspeicher dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing is lost.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es dann noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The password of %1 is needed</source>
        <translation>Das Passwort von %1 wird benötigt</translation>
    </message>
    <message>
        <source>Enter it, then try again.</source>
        <translation>Geben Sie es ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file with your key needs a passphrase of its own</source>
        <translation>Die Datei mit Ihrem Schlüssel braucht ein eigenes Kennwort</translation>
    </message>
    <message>
        <source>Nothing was written. Enter a passphrase for it.</source>
        <translation>Es wurde nichts geschrieben. Geben Sie ein Kennwort dafür ein.</translation>
    </message>
    <message>
        <source>The file with the key is locked</source>
        <translation>Die Datei mit dem Schlüssel ist gesperrt</translation>
    </message>
    <message>
        <source>Enter the passphrase it was made with.</source>
        <translation>Geben Sie das Kennwort ein, mit dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The new key needs a passphrase</source>
        <translation>Der neue Schlüssel braucht ein Kennwort</translation>
    </message>
    <message>
        <source>Open the password store of this computer, or choose a passphrase yourself.</source>
        <translation>Öffnen Sie den Passwortspeicher dieses Computers, oder wählen Sie selbst ein Kennwort.</translation>
    </message>
    <message>
        <source>Your key is locked</source>
        <translation>Ihr Schlüssel ist gesperrt</translation>
    </message>
    <message>
        <source>Enter its passphrase, then try again. Nothing is lost.</source>
        <translation>Geben Sie sein Kennwort ein, und versuchen Sie es dann noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Change the command in the settings of the account, or let Sealpost keep the password instead.</source>
        <translation>An den Server wurde nichts gesendet. Ändern Sie den Befehl in den Einstellungen des Kontos, oder lassen Sie stattdessen Sealpost das Passwort aufbewahren.</translation>
    </message>
    <message>
        <source>The program %1, which gives the password, cannot be started</source>
        <translation>Das Programm %1, das das Passwort liefert, kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The program %1, which gives the password, did not answer in time</source>
        <translation>Das Programm %1, das das Passwort liefert, hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The program %1 gave no usable password</source>
        <translation>Das Programm %1 hat kein brauchbares Passwort geliefert</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file</source>
        <translation>Das ist nicht das Kennwort der Datei</translation>
    </message>
    <message>
        <source>Nothing was imported. Enter the one it was made with.</source>
        <translation>Es wurde nichts importiert. Geben Sie das ein, mit dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Das Kennwort ist falsch</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again with the right one.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal mit dem richtigen.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer</source>
        <translation>Der Passwortspeicher dieses Computers antwortet nicht</translation>
    </message>
    <message>
        <source>Log out of this computer and in again, so that it is started; or enter the password each time.</source>
        <translation>Melden Sie sich am Computer ab und wieder an, damit er gestartet wird; oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Your key could not be made yet.</source>
        <translation>Ihr Schlüssel konnte noch nicht erstellt werden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your key is being made …</source>
        <translation>Ihr Schlüssel wird erstellt …</translation>
    </message>
    <message>
        <source>With it you sign your mail, and others protect what they write to you. It takes a few seconds; you can go on meanwhile.</source>
        <translation>Damit unterschreiben Sie Ihre Mails, und andere schützen, was sie Ihnen schreiben. Es dauert einige Sekunden; Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Ihr Schlüssel ist fertig.</translation>
    </message>
    <message>
        <source>It is used by itself from now on. You find it under Keys and people.</source>
        <translation>Er wird ab jetzt von selbst verwendet. Sie finden ihn unter „Schlüssel und Personen“.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWords</name>
    <message>
        <source>You decided that mail to %1 goes out without encryption.</source>
        <translation>Sie haben entschieden, dass Mail an %1 unverschlüsselt hinausgeht.</translation>
    </message>
</context>
<context>
    <name>MailboxWords</name>
    <message>
        <source>The folder “%1” is no longer on the server.</source>
        <translation>Der Ordner „%1“ ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>It was renamed or removed, perhaps by another program. You see the inbox now, and all folders that are there.</source>
        <translation>Er wurde umbenannt oder entfernt, vielleicht von einem anderen Programm. Sie sehen jetzt den Posteingang und alle vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server.</source>
        <translation>Der Ordner „%1“ wurde auf dem Server neu angelegt.</translation>
    </message>
    <message>
        <source>The list shows what is in it now.</source>
        <translation>Die Liste zeigt, was jetzt darin ist.</translation>
    </message>
    <message>
        <source>This message is no longer in the folder.</source>
        <translation>Diese Nachricht ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>It was moved or deleted, perhaps by another program. The list shows what is in the folder now.</source>
        <translation>Sie wurde verschoben oder gelöscht, vielleicht von einem anderen Programm. Die Liste zeigt, was jetzt im Ordner ist.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>It is on its way to the server this moment. Look again when that is over.</source>
        <translation>Sie ist gerade auf dem Weg zum Server. Sehen Sie wieder nach, wenn das vorbei ist.</translation>
    </message>
    <message>
        <source>It cannot be taken back: some already have it. The others can be given up.</source>
        <translation>Sie kann nicht zurückgeholt werden: einige haben sie schon. Die übrigen können aufgegeben werden.</translation>
    </message>
    <message>
        <source>It cannot be taken back: your provider already has it.</source>
        <translation>Sie kann nicht zurückgeholt werden: Ihr Anbieter hat sie schon.</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>signed, in the clear</source>
        <translation>unterschrieben, unverschlüsselt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>signed and encrypted</source>
        <translation>unterschrieben und verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Jetzt &amp;noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: taken by the server</source>
        <translation>%1: vom Server angenommen</translation>
    </message>
    <message>
        <source>%1: still waits</source>
        <translation>%1: wartet noch</translation>
    </message>
    <message>
        <source>%1: refused, or given up</source>
        <translation>%1: abgelehnt oder aufgegeben</translation>
    </message>
    <message>
        <source>%1: refused; the server said: %2</source>
        <translation>%1: abgelehnt; der Server sagte: %2</translation>
    </message>
    <message>
        <source>Written: %1, from %2. A blind copy: %3, %4.</source>
        <translation>Geschrieben: %1, von %2. Eine Blindkopie: %3, %4.</translation>
    </message>
    <message>
        <source>Written: %1, from %2. %3, %4.</source>
        <comment>%3 = signed and encrypted</comment>
        <translation>Geschrieben: %1, von %2. %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: goes out %1</source>
        <comment>%1: in 8 seconds</comment>
        <translation>Wartet: geht %1 hinaus</translation>
    </message>
    <message>
        <source>Waiting: goes out as soon as it can</source>
        <translation>Wartet: geht hinaus, sobald es möglich ist</translation>
    </message>
    <message>
        <source>Not sent yet, tried again %1: %2</source>
        <comment>%1: in 8 minutes; %2: why</comment>
        <translation>Noch nicht gesendet, neuer Versuch %1: %2</translation>
    </message>
    <message>
        <source>Not sent yet, tried again as soon as it can be: %1</source>
        <translation>Noch nicht gesendet, neuer Versuch, sobald es möglich ist: %1</translation>
    </message>
    <message>
        <source>You can still take it back.</source>
        <translation>Sie können sie noch zurückholen.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>It is on its way to the server.</source>
        <translation>Sie ist auf dem Weg zum Server.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent; your own copy is being put away</source>
        <translation>Gesendet; Ihre eigene Kopie wird gerade abgelegt</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Held back until you decide</source>
        <translation>Zurückgehalten, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Nothing was sent. Decide, then send it again.</source>
        <translation>Es wurde nichts gesendet. Entscheiden Sie, und senden Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>It is kept here, and not tried again by itself. Send it again, or take it back.</source>
        <translation>Sie bleibt hier und wird nicht von selbst noch einmal versucht. Senden Sie sie noch einmal, oder holen Sie sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to some; not to %n recipient(s): %1</source>
        <translation>
            <numerusform>An einige gesendet; an %n Empfänger nicht: %1</numerusform>
            <numerusform>An einige gesendet; an %n Empfänger nicht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Nobody received it.</source>
        <translation>Niemand hat sie erhalten.</translation>
    </message>
    <message>
        <source>You gave the others up.</source>
        <translation>Die übrigen haben Sie aufgegeben.</translation>
    </message>
    <message>
        <source>Taken back, but an attempt had been cut off before: the server may have sent it</source>
        <translation>Zurückgeholt, aber vorher war ein Versuch abgebrochen worden: der Server kann sie gesendet haben</translation>
    </message>
    <message>
        <source>Look into the folder of sent mail, or ask the recipient.</source>
        <translation>Sehen Sie im Ordner der gesendeten Mails nach, oder fragen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>The server may have taken it all the same: look into the folder of sent mail before you send it again.</source>
        <translation>Der Server kann sie trotzdem angenommen haben: sehen Sie im Ordner der gesendeten Mails nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The server does not tell whether it was delivered, though you asked for it.</source>
        <translation>Der Server teilt nicht mit, ob sie zugestellt wurde, obwohl Sie darum gebeten haben.</translation>
    </message>
    <message>
        <source>Your own copy is still to be put into the folder of sent mail</source>
        <translation>Ihre eigene Kopie muss noch in den Ordner der gesendeten Mails gelegt werden</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Das wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>What stands in the way: %1.</source>
        <translation>Was im Weg steht: %1.</translation>
    </message>
    <message>
        <source>Your own copy could not be put into the folder of sent mail</source>
        <translation>Ihre eigene Kopie konnte nicht in den Ordner der gesendeten Mails gelegt werden</translation>
    </message>
    <message>
        <source>The message was sent; the copy is kept here. Try again when the server can be reached.</source>
        <translation>Die Nachricht wurde gesendet; die Kopie bleibt hier. Versuchen Sie es noch einmal, wenn der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps sent, tried again %1: %2</source>
        <comment>%1: in 8 minutes; %2: why</comment>
        <translation>Vielleicht gesendet, neuer Versuch %1: %2</translation>
    </message>
    <message>
        <source>Perhaps sent, tried again as soon as it can be: %1</source>
        <translation>Vielleicht gesendet, neuer Versuch, sobald es möglich ist: %1</translation>
    </message>
    <message>
        <source>Perhaps sent, perhaps not: %1</source>
        <translation>Vielleicht gesendet, vielleicht nicht: %1</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source> (this link leads to %1)</source>
        <translation> (dieser Link führt zu %1)</translation>
    </message>
    <message>
        <source>[Image, not shown]</source>
        <translation>[Bild, nicht angezeigt]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>PartRiskWords</name>
    <message>
        <source>This file is a program. Opened, it can do anything that you can do on this computer. Open it only if you asked for it.</source>
        <translation>Diese Datei ist ein Programm. Geöffnet kann sie alles tun, was Sie auf diesem Computer tun können. Öffnen Sie sie nur, wenn Sie darum gebeten haben.</translation>
    </message>
    <message>
        <source>This file holds commands for your computer. Open it only if you asked for it.</source>
        <translation>Diese Datei enthält Befehle für Ihren Computer. Öffnen Sie sie nur, wenn Sie darum gebeten haben.</translation>
    </message>
    <message>
        <source>This file is a web page. It opens in your browser, can load things from elsewhere, and may imitate a page that asks for a password.</source>
        <translation>Diese Datei ist eine Webseite. Sie wird in Ihrem Browser geöffnet, kann Dinge von anderswo laden und könnte eine Seite nachahmen, die nach einem Passwort fragt.</translation>
    </message>
    <message>
        <source>This kind of document can carry a program. Open it only if you expected it, and do not allow it to run anything.</source>
        <translation>Diese Art von Dokument kann ein Programm enthalten. Öffnen Sie es nur, wenn Sie es erwartet haben, und erlauben Sie ihm nicht, etwas auszuführen.</translation>
    </message>
    <message>
        <source>This file is a program, and its name is made to look like a document. It is very likely meant to harm you.</source>
        <translation>Diese Datei ist ein Programm, und ihr Name soll wie der eines Dokuments aussehen. Sehr wahrscheinlich soll sie Ihnen schaden.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>its sender</source>
        <translation>die absendende Person</translation>
    </message>
    <message>
        <source>A message of its own. It is not protected by itself.</source>
        <translation>Eine eigene Nachricht. Für sich allein ist sie nicht geschützt.</translation>
    </message>
    <message>
        <source>A message of its own. Of it alone: %1</source>
        <translation>Eine eigene Nachricht. Für sie allein gilt: %1</translation>
    </message>
    <message>
        <source>Not covered by the protection of the message.</source>
        <translation>Nicht vom Schutz der Nachricht erfasst.</translation>
    </message>
    <message>
        <source>This part is signed, and others could read it.</source>
        <translation>Dieser Teil ist unterschrieben, und andere konnten ihn lesen.</translation>
    </message>
    <message>
        <source>This part was encrypted. Nothing proves who wrote it.</source>
        <translation>Dieser Teil war verschlüsselt. Nichts beweist, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>This part is signed and was encrypted.</source>
        <translation>Dieser Teil ist unterschrieben und war verschlüsselt.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Part with a protection of its own</source>
        <translation>Teil mit eigenem Schutz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Datei ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Protected, compared</source>
        <translation>Geschützt, verglichen</translation>
    </message>
    <message>
        <source>Protected, not yet compared</source>
        <translation>Geschützt, noch nicht verglichen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Two different keys</source>
        <translation>Zwei verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>Key cannot be used</source>
        <translation>Schlüssel nicht verwendbar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>%1: protected, compared</source>
        <translation>%1: geschützt, verglichen</translation>
    </message>
    <message>
        <source>%1: protected, not yet compared</source>
        <translation>%1: geschützt, noch nicht verglichen</translation>
    </message>
    <message>
        <source>%1: new key, waits for you</source>
        <translation>%1: neuer Schlüssel, wartet auf Sie</translation>
    </message>
    <message>
        <source>%1: two different keys, only you can tell which is right</source>
        <translation>%1: zwei verschiedene Schlüssel, nur Sie können sagen, welcher richtig ist</translation>
    </message>
    <message>
        <source>%1: the key cannot be used</source>
        <translation>%1: der Schlüssel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: kein Schlüssel</translation>
    </message>
    <message>
        <source>Use this key for mails to %1?</source>
        <translation>Diesen Schlüssel für Mails an %1 verwenden?</translation>
    </message>
    <message>
        <source>Your mails to %1 are then sealed with it, and signatures made with it count. Compare it with %1, by phone for instance, to be sure that nobody sits in between.</source>
        <translation>Ihre Mails an %1 werden dann damit verschlossen, und damit geleistete Unterschriften gelten. Vergleichen Sie ihn mit %1, zum Beispiel am Telefon, um sicher zu sein, dass niemand dazwischensitzt.</translation>
    </message>
    <message>
        <source>Yes, use it</source>
        <translation>Ja, verwenden</translation>
    </message>
    <message>
        <source>Yes, I have compared it with %1</source>
        <translation>Ja, ich habe ihn mit %1 verglichen</translation>
    </message>
    <message>
        <source>No, do not use it</source>
        <translation>Nein, nicht verwenden</translation>
    </message>
    <message>
        <source>There is no key: look for one, or ask for it.</source>
        <translation>Es gibt keinen Schlüssel: suchen Sie einen, oder bitten Sie darum.</translation>
    </message>
    <message>
        <source>The key does not name this address: look for one that does.</source>
        <translation>Der Schlüssel nennt diese Adresse nicht: suchen Sie einen, der sie nennt.</translation>
    </message>
    <message>
        <source>The key is not valid yet: check the date and time of this computer.</source>
        <translation>Der Schlüssel ist noch nicht gültig: prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The key has run out: a new one is needed, or more time for this one.</source>
        <translation>Der Schlüssel ist abgelaufen: ein neuer wird gebraucht, oder dieser muss verlängert werden.</translation>
    </message>
    <message>
        <source>The key ran out on %1: a new one is needed, or more time for this one.</source>
        <translation>Der Schlüssel ist am %1 abgelaufen: ein neuer wird gebraucht, oder dieser muss verlängert werden.</translation>
    </message>
    <message>
        <source>The key is too weak to protect anything: a new one is needed.</source>
        <translation>Der Schlüssel ist zu schwach, um etwas zu schützen: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with this key: a new one is needed.</source>
        <translation>Mit diesem Schlüssel kann nichts verschlossen werden: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key: a new one is needed.</source>
        <translation>Mit diesem Schlüssel kann nichts unterschrieben werden: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here: import the private half to sign with it.</source>
        <translation>Nur die öffentliche Hälfte des Schlüssels ist hier: importieren Sie die private Hälfte, um damit zu unterschreiben.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here: import the private half.</source>
        <translation>Nur die öffentliche Hälfte des Schlüssels ist hier: importieren Sie die private Hälfte.</translation>
    </message>
    <message>
        <source>Nobody that you trust vouches for the key: compare it, then say that you use it.</source>
        <translation>Niemand, dem Sie vertrauen, bürgt für den Schlüssel: vergleichen Sie ihn, und sagen Sie dann, dass Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>The key is damaged or faulty: a new one is needed.</source>
        <translation>Der Schlüssel ist beschädigt oder fehlerhaft: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>You have not said yet that you use this key.</source>
        <translation>Sie haben noch nicht gesagt, dass Sie diesen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>There is another key for the same address: look at both, and choose.</source>
        <translation>Es gibt einen anderen Schlüssel für dieselbe Adresse: sehen Sie sich beide an, und wählen Sie.</translation>
    </message>
    <message>
        <source>You rejected the key. If it is the right one after all, say that you use it.</source>
        <translation>Sie haben den Schlüssel abgelehnt. Ist er doch der richtige, sagen Sie, dass Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because others may have it: a new one is needed.</source>
        <translation>Der Schlüssel wurde widerrufen, weil andere ihn haben könnten: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because another one replaces it: get the new one.</source>
        <translation>Der Schlüssel wurde widerrufen, weil ein anderer ihn ersetzt: besorgen Sie den neuen.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because it is no longer used.</source>
        <translation>Der Schlüssel wurde widerrufen, weil er nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>The key was withdrawn: a new one is needed.</source>
        <translation>Der Schlüssel wurde widerrufen: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>The key was withdrawn on %1: a new one is needed.</source>
        <translation>Der Schlüssel wurde am %1 widerrufen: ein neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ihr eigener Schlüssel</translation>
    </message>
    <message>
        <source>Compared by you</source>
        <translation>Von Ihnen verglichen</translation>
    </message>
    <message>
        <source>You accepted it</source>
        <translation>Sie haben ihn angenommen</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>Sie haben ihn abgelehnt</translation>
    </message>
    <message>
        <source>An issuer of keys for mail vouches for it</source>
        <translation>Ein Aussteller von Mail-Schlüsseln bürgt für ihn</translation>
    </message>
    <message>
        <source>Found on the server of the address</source>
        <translation>Auf dem Server der Adresse gefunden</translation>
    </message>
    <message>
        <source>Came along with a mail</source>
        <translation>Kam mit einer Mail mit</translation>
    </message>
    <message>
        <source>Passed on in somebody else&apos;s mail</source>
        <translation>In der Mail von jemand anderem weitergegeben</translation>
    </message>
    <message>
        <source>Came as part of a signed mail</source>
        <translation>Kam als Teil einer unterschriebenen Mail</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Came from its issuer</source>
        <translation>Kam von seinem Aussteller</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>Persönlich übergeben</translation>
    </message>
    <message>
        <source>It is not known how it came here</source>
        <translation>Es ist nicht bekannt, wie er hierherkam</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names</comment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and encrypted for %1</source>
        <translation>Unterschrieben und verschlüsselt für %1</translation>
    </message>
    <message>
        <source>Encrypted for %1, not signed</source>
        <translation>Verschlüsselt für %1, nicht unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people</source>
        <translation>
            <numerusform>Unterschrieben und verschlüsselt für %n Person</numerusform>
            <numerusform>Unterschrieben und verschlüsselt für %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Verschlüsselt für %n Person, nicht unterschrieben</numerusform>
            <numerusform>Verschlüsselt für %n Personen, nicht unterschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Unterschrieben und verschlüsselt für %n Person: %1 mit PGP, %2 mit S/MIME</numerusform>
            <numerusform>Unterschrieben und verschlüsselt für %n Personen: %1 mit PGP, %2 mit S/MIME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Verschlüsselt für %n Person, nicht unterschrieben: %1 mit PGP, %2 mit S/MIME</numerusform>
            <numerusform>Verschlüsselt für %n Personen, nicht unterschrieben: %1 mit PGP, %2 mit S/MIME</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; Bcc gets a separate copy</source>
        <translation>%1; Bcc erhält eine eigene Kopie</translation>
    </message>
    <message>
        <source>%1; each Bcc gets a separate copy</source>
        <translation>%1; jede Bcc-Adresse erhält eine eigene Kopie</translation>
    </message>
    <message>
        <source>Signed, but not encrypted: anybody on the way can read the mail to %1</source>
        <translation>Unterschrieben, aber nicht verschlüsselt: jeder unterwegs kann die Mail an %1 lesen</translation>
    </message>
    <message>
        <source>Not protected: anybody on the way can read the mail to %1</source>
        <translation>Nicht geschützt: jeder unterwegs kann die Mail an %1 lesen</translation>
    </message>
    <message>
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %2</source>
        <translation>Nicht verschlüsselt für %1: jeder kann sie lesen; unterschrieben und verschlüsselt für %2</translation>
    </message>
    <message>
        <source>Not encrypted for %1: anybody can read it; encrypted for %2, not signed</source>
        <translation>Nicht verschlüsselt für %1: jeder kann sie lesen; verschlüsselt für %2, nicht unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %n people</source>
        <translation>
            <numerusform>Nicht verschlüsselt für %1: jeder kann sie lesen; unterschrieben und verschlüsselt für %n Person</numerusform>
            <numerusform>Nicht verschlüsselt für %1: jeder kann sie lesen; unterschrieben und verschlüsselt für %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Nicht verschlüsselt für %1: jeder kann sie lesen; verschlüsselt für %n Person, nicht unterschrieben</numerusform>
            <numerusform>Nicht verschlüsselt für %1: jeder kann sie lesen; verschlüsselt für %n Personen, nicht unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Only they and you can open it.</source>
        <translation>Nur die Empfänger und Sie können sie öffnen.</translation>
    </message>
    <message>
        <source>Only they can open it: there is no copy that you could open later.</source>
        <translation>Nur die Empfänger können sie öffnen: es gibt keine Kopie, die Sie später öffnen könnten.</translation>
    </message>
    <message>
        <source>The subject is not hidden: your settings say so.</source>
        <translation>Der Betreff ist nicht verborgen: so steht es in Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody can prove that it comes from you.</source>
        <translation>Niemand kann beweisen, dass sie von Ihnen kommt.</translation>
    </message>
    <message>
        <source>Whoever carries the mail can read all of it, because one copy is not encrypted.</source>
        <translation>Wer die Mail befördert, kann sie ganz lesen, weil eine Kopie nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Not encrypted by your choice for this message: %1.</source>
        <translation>Nicht verschlüsselt, weil Sie es für diese Nachricht so gewählt haben: %1.</translation>
    </message>
    <message>
        <source>Not encrypted by a rule in your settings: %1.</source>
        <translation>Nicht verschlüsselt wegen einer Regel in Ihren Einstellungen: %1.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>The passphrase of your key</source>
        <translation>Das Kennwort Ihres Schlüssels</translation>
    </message>
    <message>
        <source>The passphrase of your key: %1</source>
        <translation>Das Kennwort Ihres Schlüssels: %1</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>Das war nicht das Kennwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sealpost needs the key to open or to sign a message, and it is locked.</source>
        <translation>Sealpost braucht den Schlüssel, um eine Nachricht zu öffnen oder zu unterschreiben, und er ist gesperrt.</translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation>Das Kennwort der Datei</translation>
    </message>
    <message>
        <source>That was not the passphrase of the file. Try again.</source>
        <translation>Das war nicht das Kennwort der Datei. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file with the key is locked. Whoever made it chose the passphrase.</source>
        <translation>Die Datei mit dem Schlüssel ist gesperrt. Wer sie erstellt hat, hat das Kennwort gewählt.</translation>
    </message>
    <message>
        <source>A passphrase for the new key</source>
        <translation>Ein Kennwort für den neuen Schlüssel</translation>
    </message>
    <message>
        <source>A passphrase for the key of %1</source>
        <translation>Ein Kennwort für den Schlüssel von %1</translation>
    </message>
    <message>
        <source>This passphrase could not be taken. Choose another one.</source>
        <translation>Dieses Kennwort konnte nicht übernommen werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Whoever finds the file of the key cannot use it without the passphrase. Choose one that you can remember.</source>
        <translation>Wer die Datei des Schlüssels findet, kann sie ohne das Kennwort nicht benutzen. Wählen Sie eines, das Sie sich merken können.</translation>
    </message>
    <message>
        <source>The password of your mail account</source>
        <translation>Das Passwort Ihres Mailkontos</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>Das Passwort von %1</translation>
    </message>
    <message>
        <source>The server did not accept that password. Try again.</source>
        <translation>Der Server hat dieses Passwort nicht angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your provider asks for it before mail can be fetched or sent.</source>
        <translation>Ihr Anbieter verlangt es, bevor Mail abgeholt oder gesendet werden kann.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>%1 is not a mail address: it has no @. Press Enter to change it.</source>
        <translation>%1 ist keine Mailadresse: das @ fehlt. Mit der Eingabetaste ändern Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: nothing stands before the @. Press Enter to change it.</source>
        <translation>%1 ist keine Mailadresse: vor dem @ steht nichts. Mit der Eingabetaste ändern Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: nothing stands after the @. Press Enter to change it.</source>
        <translation>%1 ist keine Mailadresse: nach dem @ steht nichts. Mit der Eingabetaste ändern Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: it has more than one @. Press Enter to change it.</source>
        <translation>%1 ist keine Mailadresse: sie hat mehr als ein @. Mit der Eingabetaste ändern Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: there is a blank in it. Press Enter to change it.</source>
        <translation>%1 ist keine Mailadresse: darin ist ein Leerzeichen. Mit der Eingabetaste ändern Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: something in it is not allowed there. Press Enter to change it.</source>
        <translation>%1 ist keine Mailadresse: etwas darin ist dort nicht erlaubt. Mit der Eingabetaste ändern Sie sie.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Look for the key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Import the key from a file…</source>
        <translation>Schlüssel aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Compare the two keys</source>
        <translation>Die beiden Schlüssel vergleichen</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>Um den Schlüssel bitten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Ohne Verschlüsselung senden</translation>
    </message>
    <message>
        <source>Make a key of my own</source>
        <translation>Eigenen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Let my key last longer</source>
        <translation>Meinen Schlüssel verlängern</translation>
    </message>
    <message>
        <source>Look at the key</source>
        <translation>Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Change what would be published</source>
        <translation>Ändern, was bekannt würde</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>der Betreff</translation>
    </message>
    <message>
        <source>the names of the recipients</source>
        <translation>die Namen der Empfänger</translation>
    </message>
    <message>
        <source>the name of the sender</source>
        <translation>der Name des Absenders</translation>
    </message>
    <message>
        <source>Nothing was sent. Look for the new key of %1, or ask for it.</source>
        <translation>Es wurde nichts gesendet. Suchen Sie den neuen Schlüssel von %1, oder bitten Sie darum.</translation>
    </message>
    <message>
        <source>There is no key for %1, and the mail to %2 must be sealed</source>
        <translation>Für %1 gibt es keinen Schlüssel, und die Mail an %2 muss verschlossen sein</translation>
    </message>
    <message>
        <source>Look for the key, ask for it, or send to %1 in a message of its own.</source>
        <translation>Suchen Sie den Schlüssel, bitten Sie darum, oder schreiben Sie an %1 eine eigene Nachricht.</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Für %1 gibt es keinen Schlüssel</translation>
    </message>
    <message>
        <source>Without it nothing can be sealed for %1. Look for the key, or ask for it.</source>
        <translation>Ohne ihn kann für %1 nichts verschlossen werden. Suchen Sie den Schlüssel, oder bitten Sie darum.</translation>
    </message>
    <message>
        <source>The key for %1 waits for you</source>
        <translation>Der Schlüssel für %1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Say that you use it for mails to %1, or compare it first.</source>
        <translation>Sagen Sie, dass Sie ihn für Mails an %1 verwenden, oder vergleichen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There are two different keys for %1</source>
        <translation>Für %1 gibt es zwei verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>Only you can tell which one is right. Ask %1 in another way, by phone for instance, then choose.</source>
        <translation>Nur Sie können sagen, welcher der richtige ist. Fragen Sie %1 auf anderem Weg, zum Beispiel am Telefon, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>You rejected the key for %1</source>
        <translation>Sie haben den Schlüssel für %1 abgelehnt</translation>
    </message>
    <message>
        <source>Look for another key of %1; or use this one, if it is the right one after all.</source>
        <translation>Suchen Sie einen anderen Schlüssel von %1; oder verwenden Sie diesen, wenn er doch der richtige ist.</translation>
    </message>
    <message>
        <source>The key for %1 has run out</source>
        <translation>Der Schlüssel für %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The key for %1 ran out on %2</source>
        <translation>Der Schlüssel für %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>The key for %1 was withdrawn</source>
        <translation>Der Schlüssel für %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>The key for %1 was withdrawn on %2</source>
        <translation>Der Schlüssel für %1 wurde am %2 widerrufen</translation>
    </message>
    <message>
        <source>The key for %1 is not valid yet</source>
        <translation>Der Schlüssel für %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; else wait, or leave %1 out.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; sonst warten Sie, oder lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key for %1</source>
        <translation>Mit dem Schlüssel für %1 kann nichts verschlossen werden</translation>
    </message>
    <message>
        <source>The key for %1 is too weak to protect anything</source>
        <translation>Der Schlüssel für %1 ist zu schwach, um etwas zu schützen</translation>
    </message>
    <message>
        <source>Nobody that you trust vouches for the key of %1</source>
        <translation>Niemand, dem Sie vertrauen, bürgt für den Schlüssel von %1</translation>
    </message>
    <message>
        <source>Compare the key with %1, then say that you use it.</source>
        <translation>Vergleichen Sie den Schlüssel mit %1, und sagen Sie dann, dass Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>The key that you chose for %1 is not on this computer</source>
        <translation>Der Schlüssel, den Sie für %1 gewählt haben, ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Import it with its private half, or choose another one in the settings. Nothing was sent.</source>
        <translation>Importieren Sie ihn mit seiner privaten Hälfte, oder wählen Sie in den Einstellungen einen anderen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You have no key of your own for %1</source>
        <translation>Sie haben keinen eigenen Schlüssel für %1</translation>
    </message>
    <message>
        <source>One is made in a moment, and nothing is asked. What you wrote stays.</source>
        <translation>Er ist gleich erstellt, und es wird nichts gefragt. Was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Mail to %1 goes without encryption, and the mail to %2 must be sealed</source>
        <translation>Mail an %1 geht unverschlüsselt hinaus, und die Mail an %2 muss verschlossen sein</translation>
    </message>
    <message>
        <source>Send to %1 in a message of its own.</source>
        <translation>Schreiben Sie an %1 eine eigene Nachricht.</translation>
    </message>
    <message>
        <source>%1 would get without encryption what is sealed for the others</source>
        <translation>%1 bekäme unverschlüsselt, was für die anderen verschlossen ist</translation>
    </message>
    <message>
        <source>Your rules do not allow that. Leave %1 out, and send to %1 in a message of its own.</source>
        <translation>Ihre Regeln erlauben das nicht. Lassen Sie %1 weg, und schreiben Sie an %1 eine eigene Nachricht.</translation>
    </message>
    <message>
        <source>The copy for %1 would publish what was confidential: %2</source>
        <translation>Die Kopie für %1 würde Vertrauliches bekannt machen: %2</translation>
    </message>
    <message>
        <source>You answer a sealed message, and this copy would not be sealed. Look for the key of %1, or change what must not be seen.</source>
        <translation>Sie beantworten eine geschützte Nachricht, und diese Kopie wäre nicht geschützt. Suchen Sie den Schlüssel von %1, oder ändern Sie, was niemand sehen darf.</translation>
    </message>
    <message>
        <source>The copy for %1 would be neither sealed nor signed</source>
        <translation>Die Kopie für %1 wäre weder verschlossen noch unterschrieben</translation>
    </message>
    <message>
        <source>Nobody could tell that it is yours. Switch signing on again, or leave %1 out.</source>
        <translation>Niemand könnte erkennen, dass sie von Ihnen ist. Schalten Sie das Unterschreiben wieder ein, oder lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>%1 cannot get this message as it is</source>
        <translation>%1 kann diese Nachricht so nicht bekommen</translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation>Lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>Your own key for %1 has run out</source>
        <translation>Ihr eigener Schlüssel für %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Your own key for %1 ran out on %2</source>
        <translation>Ihr eigener Schlüssel für %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>Let it last longer: that takes a moment. What you wrote stays.</source>
        <translation>Verlängern Sie ihn: das dauert einen Moment. Was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Your own key for %1 cannot be used any more</source>
        <translation>Ihr eigener Schlüssel für %1 kann nicht mehr verwendet werden</translation>
    </message>
    <message>
        <source>Make a new one: that takes a moment. The old one still opens your old messages.</source>
        <translation>Erstellen Sie einen neuen: das dauert einen Moment. Der alte öffnet weiterhin Ihre alten Nachrichten.</translation>
    </message>
    <message>
        <source>Your own key for %1 is not valid yet</source>
        <translation>Ihr eigener Schlüssel für %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Address: %1, key: %2</source>
        <translation>Adresse: %1, Schlüssel: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>The file has no key for %1</source>
        <translation>Die Datei enthält keinen Schlüssel für %1</translation>
    </message>
    <message>
        <source>There is nothing in it that could be used. Look for the key, or ask for it.</source>
        <translation>Es ist nichts Brauchbares darin. Suchen Sie den Schlüssel, oder bitten Sie darum.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n key(s) for somebody else, which Sealpost keeps. Look for the key of %1, or ask for it.</source>
        <translation>
            <numerusform>Sie enthält %n Schlüssel für jemand anderen, den Sealpost aufbewahrt. Suchen Sie den Schlüssel von %1, oder bitten Sie darum.</numerusform>
            <numerusform>Sie enthält %n Schlüssel für andere, die Sealpost aufbewahrt. Suchen Sie den Schlüssel von %1, oder bitten Sie darum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key for %2</source>
        <translation>%1 hat keinen Schlüssel für %2</translation>
    </message>
    <message>
        <source>Many servers have none at all. Ask %1 for the key: the answer brings it along.</source>
        <translation>Viele Server haben gar keine. Bitten Sie %1 um den Schlüssel: die Antwort bringt ihn mit.</translation>
    </message>
    <message>
        <source>%1 could not be asked for the key</source>
        <translation>%1 konnte nicht nach dem Schlüssel gefragt werden</translation>
    </message>
    <message>
        <source>The key for %1 is here</source>
        <translation>Der Schlüssel für %1 ist da</translation>
    </message>
    <message>
        <source>The key for %1 was found at %2</source>
        <translation>Der Schlüssel für %1 wurde bei %2 gefunden</translation>
    </message>
    <message>
        <source>Mail to %1 is sealed with it from now on.</source>
        <translation>Mail an %1 wird ab jetzt damit verschlossen.</translation>
    </message>
    <message>
        <source>The file has a key for %1</source>
        <translation>Die Datei enthält einen Schlüssel für %1</translation>
    </message>
    <message>
        <source>There is a key for %1 at %2</source>
        <translation>Bei %2 gibt es einen Schlüssel für %1</translation>
    </message>
    <message>
        <source>It is another key than the one that you know for %1</source>
        <translation>Es ist ein anderer Schlüssel als der, den Sie für %1 kennen</translation>
    </message>
    <message>
        <source>Nothing is sealed with either of them until you decide. Compare the two, and ask %1 in another way, by phone for instance.</source>
        <translation>Mit keinem von beiden wird etwas verschlossen, bis Sie entscheiden. Vergleichen Sie die beiden, und fragen Sie %1 auf anderem Weg, zum Beispiel am Telefon.</translation>
    </message>
    <message>
        <source>May Sealpost ask %1 for keys?</source>
        <translation>Darf Sealpost %1 nach Schlüsseln fragen?</translation>
    </message>
    <message>
        <source>The server of the address, and no other one, is asked; it learns that somebody looks for this address. The same then holds for other addresses; you can change it in the settings.</source>
        <translation>Gefragt wird der Server der Adresse und kein anderer; er erfährt, dass jemand nach dieser Adresse sucht. Dasselbe gilt dann für andere Adressen; Sie können es in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Looking for the key of %1 at %2…</source>
        <translation>Der Schlüssel von %1 wird bei %2 gesucht…</translation>
    </message>
    <message>
        <source>This takes ten seconds at most.</source>
        <translation>Das dauert höchstens zehn Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s)</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Many servers have no keys. Ask for the key: the answer brings it along.</source>
        <translation>Viele Server haben keine Schlüssel. Bitten Sie um den Schlüssel: die Antwort bringt ihn mit.</translation>
    </message>
    <message>
        <source>%1 gets a short message that asks for the key</source>
        <translation>%1 bekommt eine kurze Nachricht, die um den Schlüssel bittet</translation>
    </message>
    <message>
        <source>It goes out at once, with your own key and without encryption, and says nothing of what you are writing here. Your message waits as a draft.</source>
        <translation>Sie geht sofort hinaus, mit Ihrem eigenen Schlüssel und unverschlüsselt, und sagt nichts von dem, was Sie hier schreiben. Ihre Nachricht wartet als Entwurf.</translation>
    </message>
    <message>
        <source>%1 is asked for the key</source>
        <translation>%1 wird um den Schlüssel gebeten</translation>
    </message>
    <message>
        <source>When the answer comes, the key in it waits for one click. Your message is kept as a draft.</source>
        <translation>Kommt die Antwort, wartet der Schlüssel darin auf einen Klick. Ihre Nachricht bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>You have a key of your own now</source>
        <translation>Sie haben jetzt einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>It signs what you send, and opens what is sealed for you.</source>
        <translation>Er unterschreibt, was Sie senden, und öffnet, was für Sie verschlossen ist.</translation>
    </message>
    <message>
        <source>May I write to you in sealed mail?</source>
        <translation>Darf ich Ihnen geschützte Mails schreiben?</translation>
    </message>
    <message>
        <source>Hello,

I would like to write to you in sealed mail, which nobody but you can read, and
have no key of yours yet. This message holds nothing secret.

If you have a key or an e-mail certificate, please answer with the public one attached.
If you have none, your mail program can make one:

- Thunderbird: Account Settings, End-to-End Encryption, Add Key. Then write to me
  with Security, Attach My Public Key.
- Outlook, Apple Mail, and other programs with S/MIME: get an e-mail certificate
  from your company or a certificate authority, then send me a signed message.
- Kleopatra (Gpg4win), GPG Suite, GnuPG: make a new key pair, export the public
  key, and attach the file.
- Proton Mail, mailbox.org, Posteo and others in the browser: the account&apos;s
  settings have keys to export; attach the public one.
- Sealpost: just answer; the key goes along by itself.

My own public key is attached. Before you rely on it, compare its fingerprint with
me by telephone, or when we meet:

%FINGERPRINT%

%NAME%
</source>
        <comment>keep %FINGERPRINT% and %NAME% as they are</comment>
        <translation>Guten Tag,

ich möchte Ihnen geschützte Mails schreiben, die niemand außer Ihnen lesen
kann, und habe noch keinen Schlüssel von Ihnen. Diese Nachricht enthält nichts
Geheimes.

Wenn Sie einen Schlüssel oder ein E-Mail-Zertifikat haben, antworten Sie bitte
mit dem öffentlichen im Anhang. Wenn nicht, kann Ihr Mailprogramm einen
erstellen:

- Thunderbird: Konten-Einstellungen, Ende-zu-Ende-Verschlüsselung, Schlüssel
  hinzufügen. Schreiben Sie mir dann mit „Sicherheit“, „Meinen öffentlichen
  Schlüssel anhängen“.
- Outlook, Apple Mail und andere Programme mit S/MIME: besorgen Sie ein
  E-Mail-Zertifikat von Ihrer Firma oder einer Zertifizierungsstelle, und senden
  Sie mir dann eine signierte Nachricht.
- Kleopatra (Gpg4win), GPG Suite, GnuPG: erstellen Sie ein neues Schlüsselpaar,
  exportieren Sie den öffentlichen Schlüssel, und hängen Sie die Datei an.
- Proton Mail, mailbox.org, Posteo und andere im Browser: in den Einstellungen
  des Kontos lassen sich Schlüssel exportieren; hängen Sie den öffentlichen an.
- Sealpost: antworten Sie einfach; der Schlüssel geht von selbst mit.

Mein eigener öffentlicher Schlüssel ist angehängt. Bevor Sie sich auf ihn
verlassen, vergleichen Sie seinen Fingerabdruck mit mir, am Telefon oder wenn
wir uns treffen:

%FINGERPRINT%

%NAME%
</translation>
    </message>
    <message>
        <source>%1. Try again later, or ask for the key.</source>
        <translation>%1. Versuchen Sie es später noch einmal, oder bitten Sie um den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>What you decided about the key of %1</source>
        <translation>Ihre Entscheidung zum Schlüssel von %1</translation>
    </message>
    <message>
        <source>What %1 wishes for mail</source>
        <translation>Was %1 sich für Mails wünscht</translation>
    </message>
    <message>
        <source>Your settings (%1)</source>
        <translation>Ihre Einstellungen (%1)</translation>
    </message>
    <message>
        <source>The account %1</source>
        <translation>Das Konto %1</translation>
    </message>
    <message>
        <source>Your own key %1</source>
        <translation>Ihr eigener Schlüssel %1</translation>
    </message>
    <message>
        <source>The passphrase of your key %1 could not be kept here</source>
        <translation>Das Kennwort Ihres Schlüssels %1 konnte hier nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>What is known of the server %1</source>
        <translation>Was über den Server %1 bekannt ist</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Vertrauen in %1</translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of your own</source>
        <translation>
            <numerusform>• %n eigener Schlüssel</numerusform>
            <numerusform>• %n eigene Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of other people</source>
        <translation>
            <numerusform>• %n Schlüssel einer anderen Person</numerusform>
            <numerusform>• %n Schlüssel anderer Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• what you know of %n address(es)</source>
        <translation>
            <numerusform>• was Sie über %n Adresse wissen</numerusform>
            <numerusform>• was Sie über %n Adressen wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n account(s): the password is asked for once</source>
        <translation>
            <numerusform>• %n Konto: das Passwort wird einmal erfragt</numerusform>
            <numerusform>• %n Konten: das Passwort wird je einmal erfragt</numerusform>
        </translation>
    </message>
    <message>
        <source>• nothing that was not here already</source>
        <translation>• nichts, was nicht schon hier war</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>This message</source>
        <translation>Diese Nachricht</translation>
    </message>
    <message>
        <source>The copy for %1</source>
        <translation>Die Kopie für %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Who writes: %1</source>
        <translation>Wer schreibt: %1</translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>An wen: %1</translation>
    </message>
    <message>
        <source>Copies to: %1</source>
        <translation>Kopien an: %1</translation>
    </message>
    <message>
        <source>That there is a subject, but not which</source>
        <translation>Dass es einen Betreff gibt, aber nicht welchen</translation>
    </message>
    <message>
        <source>The subject: %1</source>
        <translation>Der Betreff: %1</translation>
    </message>
    <message>
        <source>The date in the message: %1</source>
        <translation>Das Datum in der Nachricht: %1</translation>
    </message>
    <message>
        <source>A mark by which answers are matched</source>
        <translation>Ein Kennzeichen, das Antworten zuordnet</translation>
    </message>
    <message>
        <source>Which message it answers</source>
        <translation>Auf welche Nachricht sie antwortet</translation>
    </message>
    <message>
        <source>Which conversation it belongs to</source>
        <translation>Zu welcher Unterhaltung sie gehört</translation>
    </message>
    <message>
        <source>Where answers go: %1</source>
        <translation>Wohin Antworten gehen: %1</translation>
    </message>
    <message>
        <source>Your public key, which goes along</source>
        <translation>Ihr öffentlicher Schlüssel, der mitgeht</translation>
    </message>
    <message>
        <source>The field %1: %2</source>
        <translation>Das Feld %1: %2</translation>
    </message>
    <message>
        <source>Who receives it: %1</source>
        <translation>Wer sie erhält: %1</translation>
    </message>
    <message>
        <source>Its size: about %1</source>
        <translation>Ihre Größe: etwa %1</translation>
    </message>
    <message>
        <source>That it is encrypted, but not what is in it</source>
        <translation>Dass sie verschlüsselt ist, aber nicht, was darin ist</translation>
    </message>
    <message>
        <source>The whole text, and all files</source>
        <translation>Der ganze Text und alle Dateien</translation>
    </message>
    <message>
        <source>When it goes out: %1 at the earliest</source>
        <comment>%1: in 8 seconds</comment>
        <translation>Wann sie hinausgeht: frühestens %1</translation>
    </message>
    <message>
        <source>When it goes out: as soon as you send it</source>
        <translation>Wann sie hinausgeht: sobald Sie sie senden</translation>
    </message>
    <message>
        <source>When you wrote it: %1</source>
        <translation>Wann Sie sie geschrieben haben: %1</translation>
    </message>
    <message>
        <source>Your time zone, and with it roughly where you are</source>
        <translation>Ihre Zeitzone und damit ungefähr, wo Sie sind</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Wann sie unterschrieben wurde</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>der Betreff</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>the names of the recipients</source>
        <translation>die Namen der Empfänger</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>the field %1</source>
        <translation>das Feld %1</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and their names</source>
        <translation>
            <numerusform>%n Datei und ihr Name</numerusform>
            <numerusform>%n Dateien und ihre Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>The server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 does not promise to pass this message on in a protected way</source>
        <translation>%1 sagt nicht zu, diese Nachricht geschützt weiterzugeben</translation>
    </message>
    <message>
        <source>Nothing was sent. The message waits in the outbox: waive the promise for this message, or send it through another server.</source>
        <translation>Es wurde nichts gesendet. Die Nachricht wartet im Postausgang: verzichten Sie für diese Nachricht auf die Zusage, oder senden Sie sie über einen anderen Server.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again. If it is, check the server&apos;s name in the settings. Nothing is lost.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es dann noch einmal. Ist er es, prüfen Sie den Namen des Servers in den Einstellungen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>It may have taken the message all the same: look into the folder of sent mail before you send it again.</source>
        <translation>Er kann die Nachricht trotzdem angenommen haben: sehen Sie im Ordner der gesendeten Mails nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Try again in a while. Nothing is lost.</source>
        <translation>Versuchen Sie es nach einer Weile noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>It may have taken the message nonetheless: look into the folder of sent mail before you send it again.</source>
        <translation>Er kann die Nachricht dennoch angenommen haben: sehen Sie im Ordner der gesendeten Mails nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be busy, or the network slow. Try again in a while.</source>
        <translation>Vielleicht ist er überlastet oder das Netzwerk langsam. Versuchen Sie es nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was taken from it.</source>
        <translation>Fragen Sie den Betreiber des Servers; es wurde nichts von dort übernommen.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not protected</source>
        <translation>%1 führt zu einer Adresse, die nicht geschützt ist</translation>
    </message>
    <message>
        <source>%1 leads to a server that belongs to somebody else</source>
        <translation>%1 führt zu einem Server, der jemand anderem gehört</translation>
    </message>
    <message>
        <source>%1 answers with more than a key can be</source>
        <translation>%1 antwortet mit mehr, als ein Schlüssel sein kann</translation>
    </message>
    <message>
        <source>%1 gives answers that make no sense</source>
        <translation>%1 gibt Antworten, die keinen Sinn ergeben</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings: they may belong to something else than mail.</source>
        <translation>Prüfen Sie Namen und Port des Servers in den Einstellungen: sie gehören vielleicht zu etwas anderem als Mail.</translation>
    </message>
    <message>
        <source>%1 asks to try again later</source>
        <translation>%1 bittet, es später noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>This usually passes by itself. Its own words are in the details. Nothing is lost.</source>
        <translation>Das geht meist von selbst vorüber. Der genaue Wortlaut steht in den Einzelheiten. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 refused the mail for %2</source>
        <translation>%1 hat die Mail für %2 abgelehnt</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s own words are in the details.</source>
        <translation>Prüfen Sie die Adresse. Der Wortlaut des Servers steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 refused this</source>
        <translation>%1 hat dies abgelehnt</translation>
    </message>
    <message>
        <source>Its own words, in the details, tell why. Ask whoever runs the server if they do not help.</source>
        <translation>Der Wortlaut in den Einzelheiten sagt, warum. Hilft das nicht, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use another address of theirs, one with plain letters before the @.</source>
        <translation>Es wurde nichts gesendet. Verwenden Sie eine andere Adresse dieser Person, mit einfachen Buchstaben vor dem @.</translation>
    </message>
    <message>
        <source>%1 cannot handle the letters of an address in this message</source>
        <translation>%1 kann die Buchstaben einer Adresse in dieser Nachricht nicht verarbeiten</translation>
    </message>
    <message>
        <source>%1 cannot handle the letters of %2</source>
        <translation>%1 kann die Buchstaben von %2 nicht verarbeiten</translation>
    </message>
    <message>
        <source>%1 did not let you in: your permission may have run out</source>
        <translation>%1 hat Sie nicht eingelassen: Ihre Erlaubnis ist vielleicht abgelaufen</translation>
    </message>
    <message>
        <source>Renew the permission at your provider, then try again. Nothing is lost.</source>
        <translation>Erneuern Sie die Erlaubnis bei Ihrem Anbieter, und versuchen Sie es dann noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 did not accept your name or password</source>
        <translation>%1 hat Ihren Namen oder Ihr Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password of its own for mail programs. Nothing is lost.</source>
        <translation>Geben Sie das Passwort noch einmal ein. Manche Anbieter verlangen für Mailprogramme ein eigenes Passwort. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 offers no safe way to log in that Sealpost knows</source>
        <translation>%1 bietet keine sichere Anmeldung an, die Sealpost kennt</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server; the details tell what it offers.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Fragen Sie den Betreiber des Servers; die Einzelheiten zeigen, was er anbietet.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files, or send them in another way.</source>
        <translation>Senden Sie weniger oder kleinere Dateien, oder senden Sie sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Die Nachricht ist größer, als %1 annimmt</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>within a sentence</comment>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The message is too large: it has %1, and the server takes %2</source>
        <translation>Die Nachricht ist zu groß: sie hat %1, und der Server nimmt %2</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server: this cannot be ignored safely.</source>
        <translation>Das Passwort wurde nicht gesendet. Fragen Sie den Betreiber des Servers: darüber lässt sich nicht gefahrlos hinwegsehen.</translation>
    </message>
    <message>
        <source>The password was not sent. If it is your own server, compare the number in the details with the server&apos;s, and trust it in the settings; else ask whoever runs the server.</source>
        <translation>Das Passwort wurde nicht gesendet. Ist es Ihr eigener Server, vergleichen Sie die Nummer in den Einzelheiten mit der des Servers, und vertrauen Sie ihr in den Einstellungen; sonst fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine has run out</source>
        <translation>Der Nachweis, dass %1 echt ist, ist abgelaufen</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine is not valid yet</source>
        <translation>Der Nachweis, dass %1 echt ist, ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first; then ask whoever runs the server.</source>
        <translation>Prüfen Sie zuerst Datum und Uhrzeit dieses Computers; fragen Sie dann den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 proves to be a server of another name</source>
        <translation>%1 weist sich als Server mit anderem Namen aus</translation>
    </message>
    <message>
        <source>The password was not sent. Check the server&apos;s name in the settings: somebody may sit in between, or it has a typing error.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfen Sie den Namen des Servers in den Einstellungen: jemand könnte dazwischensitzen, oder er enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Nobody but itself vouches for %1</source>
        <translation>Dass %1 echt ist, bestätigt niemand außer dem Server selbst</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1</source>
        <translation>Dass %1 echt ist, bestätigt niemand, dem dieser Computer vertraut</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine is too easy to forge</source>
        <translation>Der Nachweis, dass %1 echt ist, lässt sich zu leicht fälschen</translation>
    </message>
    <message>
        <source>%1 only knows outdated ways to protect a connection</source>
        <translation>%1 kennt nur veraltete Arten, eine Verbindung zu schützen</translation>
    </message>
    <message>
        <source>%1 only offers encryption that can be broken</source>
        <translation>%1 bietet nur Verschlüsselung an, die gebrochen werden kann</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about</source>
        <translation>Über eine geschützte Verbindung ist %1 nicht erreichbar</translation>
    </message>
    <message>
        <source>The password was not sent. Check the server&apos;s name and port in the settings, then ask whoever runs the server.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfen Sie Namen und Port des Servers in den Einstellungen, und fragen Sie dann den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 does not offer a protected connection</source>
        <translation>%1 bietet keine geschützte Verbindung an</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the other kind of protection in the settings of the account, or ask whoever runs the server.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie in den Einstellungen des Kontos die andere Art des Schutzes, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Somebody may sit between you and %1</source>
        <translation>Vielleicht antwortet nicht %1, sondern jemand, der dazwischensitzt</translation>
    </message>
    <message>
        <source>Nothing was sent. It spoke before the connection was protected: try again from another network.</source>
        <translation>Es wurde nichts gesendet. Die Gegenseite sprach, bevor die Verbindung geschützt war: versuchen Sie es aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>%1 offers less protection than before</source>
        <translation>%1 bietet weniger Schutz als bisher</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may sit in between. Try another network. If whoever runs the server meant it so, allow it in the settings of the account.</source>
        <translation>Es wurde nichts gesendet: jemand könnte dazwischensitzen. Versuchen Sie es aus einem anderen Netzwerk. Hat der Betreiber des Servers es so gewollt, erlauben Sie es in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you trusted</source>
        <translation>%1 zeigt einen anderen Schlüssel als den, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may sit in between. Ask whoever runs the server whether it has a new key, and compare it before you trust it in the settings.</source>
        <translation>Es wurde nichts gesendet: jemand könnte dazwischensitzen. Fragen Sie den Betreiber des Servers, ob er einen neuen Schlüssel hat, und vergleichen Sie ihn, bevor Sie ihm in den Einstellungen vertrauen.</translation>
    </message>
    <message>
        <source>%1 wants your password before the connection is protected</source>
        <translation>%1 verlangt Ihr Passwort, bevor die Verbindung geschützt ist</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>%1 (protected from the start)</source>
        <translation>%1 (von Anfang an geschützt)</translation>
    </message>
    <message>
        <source>%1 (protected before anything is said: STARTTLS)</source>
        <translation>%1 (geschützt, bevor etwas gesagt wird: STARTTLS)</translation>
    </message>
    <message>
        <source>Only protected mail</source>
        <translation>Nur geschützte Mail</translation>
    </message>
    <message>
        <source>A message goes out sealed. Where somebody has no key you are asked, and only whom you name gets it readable for all on the way.</source>
        <translation>Eine Nachricht geht verschlossen hinaus. Hat jemand keinen Schlüssel, werden Sie gefragt, und nur wen Sie nennen, der erhält sie für alle unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Only protected mail, for all or for none</source>
        <translation>Nur geschützte Mail, für alle oder für niemanden</translation>
    </message>
    <message>
        <source>As above; and a message that is sealed for some is never readable for others.</source>
        <translation>Wie oben; und eine Nachricht, die für einige verschlossen ist, ist nie für andere lesbar.</translation>
    </message>
    <message>
        <source>Protected when possible</source>
        <translation>Geschützt, wenn möglich</translation>
    </message>
    <message>
        <source>Sealed for everybody who has a key. Whoever has none gets it signed, but readable for all on the way, without a question.</source>
        <translation>Verschlossen für alle, die einen Schlüssel haben. Wer keinen hat, erhält sie ohne Rückfrage unterschrieben, aber für alle unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Nur unterschrieben</translation>
    </message>
    <message>
        <source>Everybody on the way can read your mail. Recipients can check that it is yours.</source>
        <translation>Jeder unterwegs kann Ihre Mail lesen. Empfänger können prüfen, dass sie von Ihnen ist.</translation>
    </message>
    <message>
        <source>Sealed, in the folder for sent mail</source>
        <translation>Verschlossen, im Ordner für gesendete Mails</translation>
    </message>
    <message>
        <source>Sealpost puts it there, and only you can open it.</source>
        <translation>Sealpost legt sie dort ab, und nur Sie können sie öffnen.</translation>
    </message>
    <message>
        <source>My provider does it</source>
        <translation>Mein Anbieter erledigt das</translation>
    </message>
    <message>
        <source>Some providers keep a copy of all that goes out. Sealpost adds none.</source>
        <translation>Manche Anbieter behalten eine Kopie von allem, was hinausgeht. Sealpost fügt keine hinzu.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>You cannot read again what you sent.</source>
        <translation>Sie können nicht wieder lesen, was Sie gesendet haben.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
    <message>
        <source>Your provider sees dots in its place, and still who writes to whom and when.</source>
        <translation>An seiner Stelle sieht Ihr Anbieter Punkte, und weiterhin, wer wann wem schreibt.</translation>
    </message>
    <message>
        <source>The subject and all that need not be seen</source>
        <translation>Der Betreff und alles, was nicht sichtbar sein muss</translation>
    </message>
    <message>
        <source>Names beside the addresses and the exact time are hidden too. Some programs then show less in their list of messages.</source>
        <translation>Auch Namen bei den Adressen und die genaue Zeit werden verborgen. Manche Programme zeigen dann in ihrer Nachrichtenliste weniger.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Your provider can read the subject of every message.</source>
        <translation>Ihr Anbieter kann den Betreff jeder Nachricht lesen.</translation>
    </message>
    <message>
        <source>As an attachment that mail programs know</source>
        <translation>Als Anhang, den Mailprogramme kennen</translation>
    </message>
    <message>
        <source>Programs that check no signatures show a small file beside the text.</source>
        <translation>Programme, die keine Unterschriften prüfen, zeigen neben dem Text eine kleine Datei.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Programs that check no signatures show nothing of it. Few can check it so far.</source>
        <translation>Programme, die keine Unterschriften prüfen, zeigen nichts davon. Bisher können nur wenige sie prüfen.</translation>
    </message>
    <message>
        <source>Whatever the other person reads</source>
        <translation>Was immer die andere Person lesen kann</translation>
    </message>
    <message>
        <source>Told from the mail that came from them.</source>
        <translation>Erkannt an den Mails, die von ihr kamen.</translation>
    </message>
    <message>
        <source>PGP</source>
        <translation>PGP</translation>
    </message>
    <message>
        <source>S/MIME</source>
        <translation>S/MIME</translation>
    </message>
    <message>
        <source>Mail comes from %1 and goes out through %2.</source>
        <translation>Mail kommt von %1 und geht über %2 hinaus.</translation>
    </message>
    <message>
        <source>Mail comes from %1. Nothing can be sent: no server for that is named.</source>
        <translation>Mail kommt von %1. Gesendet werden kann nichts: dafür ist kein Server genannt.</translation>
    </message>
    <message>
        <source>Mail goes out through %1. None is fetched: no server for that is named.</source>
        <translation>Mail geht über %1 hinaus. Abgeholt wird keine: dafür ist kein Server genannt.</translation>
    </message>
    <message>
        <source>No servers are named: mail can neither be fetched nor sent.</source>
        <translation>Es sind keine Server genannt: Mail kann weder abgeholt noch gesendet werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You also write as: %1</source>
        <translation>Sie schreiben auch als: %1</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Sealpost recovery sheet</source>
        <translation>Wiederherstellungsblatt von Sealpost</translation>
    </message>
    <message>
        <source>With this code and the file %1 you get back your keys, and with them all your old protected mail. Without the code nobody can open the file: not you either. Keep this sheet where you keep your passport. Whoever has both the sheet and the file can read your mail and write in your name.</source>
        <translation>Mit diesem Code und der Datei %1 erhalten Sie Ihre Schlüssel zurück und mit ihnen alle Ihre alten geschützten Mails. Ohne den Code kann niemand die Datei öffnen, auch Sie nicht. Bewahren Sie dieses Blatt dort auf, wo Sie Ihren Reisepass aufbewahren. Wer Blatt und Datei hat, kann Ihre Mails lesen und in Ihrem Namen schreiben.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Seven groups of five. There is no letter I, L, O or U in it: what looks like one is a 1 or a 0. Upper and lower case are the same.</source>
        <translation>Sieben Gruppen zu fünf Zeichen. Die Buchstaben I, L, O und U kommen nicht vor: was so aussieht, ist eine 1 oder eine 0. Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>What the back-up holds</source>
        <translation>Was die Sicherung enthält</translation>
    </message>
    <message>
        <source>Made on %1: your own keys, the keys of the people you write to with what you decided about them, accounts and settings. Not in it: passwords of mail servers, keys on a smart card, mail itself.</source>
        <translation>Erstellt am %1: Ihre eigenen Schlüssel, die Schlüssel der Menschen, denen Sie schreiben, mit Ihren Entscheidungen dazu, Konten und Einstellungen. Nicht enthalten: Passwörter von Mailservern, Schlüssel auf einer Chipkarte, die Mails selbst.</translation>
    </message>
    <message>
        <source>How to get everything back</source>
        <translation>So erhalten Sie alles zurück</translation>
    </message>
    <message>
        <source>Install Sealpost, choose &quot;I have a back-up of Sealpost&quot; at its first start, then choose the file and type the code.</source>
        <translation>Installieren Sie Sealpost, wählen Sie beim ersten Start „Ich habe eine Sicherung von Sealpost“, wählen Sie dann die Datei, und tippen Sie den Code ein.</translation>
    </message>
    <message>
        <source>Without Sealpost: gpg --decrypt --output backup.tar FILE asks for the code, exactly as it is printed above, and tar -xf backup.tar unpacks it; README.txt in it says what is what.</source>
        <translation>Ohne Sealpost: gpg --decrypt --output backup.tar DATEI fragt nach dem Code, genau wie er oben gedruckt ist, und tar -xf backup.tar packt alles aus; README.txt darin erklärt, was was ist.</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>the sender</source>
        <comment>within a sentence, in place of a name</comment>
        <translation>die absendende Person</translation>
    </message>
    <message>
        <source>The signature is damaged or could not be checked</source>
        <translation>Die Unterschrift ist beschädigt oder konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The signature does not fit this message</source>
        <translation>Die Unterschrift passt nicht zu dieser Nachricht</translation>
    </message>
    <message>
        <source>Signed with a key that is not here</source>
        <translation>Unterschrieben mit einem Schlüssel, der nicht hier ist</translation>
    </message>
    <message>
        <source>Signed in an outdated way that can be forged</source>
        <translation>Auf veraltete Weise unterschrieben, die gefälscht werden kann</translation>
    </message>
    <message>
        <source>Signed with a key that is too weak</source>
        <translation>Unterschrieben mit einem zu schwachen Schlüssel</translation>
    </message>
    <message>
        <source>The signer&apos;s key was issued with one that is too weak</source>
        <translation>Der Schlüssel der Unterschrift wurde mit einem zu schwachen ausgestellt</translation>
    </message>
    <message>
        <source>Signed with a key that was withdrawn</source>
        <translation>Unterschrieben mit einem widerrufenen Schlüssel</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key was withdrawn</source>
        <translation>Der Aussteller des Schlüssels der Unterschrift wurde widerrufen</translation>
    </message>
    <message>
        <source>Signed with a key that had run out</source>
        <translation>Unterschrieben mit einem abgelaufenen Schlüssel</translation>
    </message>
    <message>
        <source>The signature itself has run out</source>
        <translation>Die Unterschrift selbst ist abgelaufen</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key had run out</source>
        <translation>Der Aussteller des Schlüssels der Unterschrift war abgelaufen</translation>
    </message>
    <message>
        <source>Signed, but the message names no sender</source>
        <translation>Unterschrieben, aber die Nachricht nennt keinen Absender</translation>
    </message>
    <message>
        <source>Signed, but the message names several senders</source>
        <translation>Unterschrieben, aber die Nachricht nennt mehrere Absender</translation>
    </message>
    <message>
        <source>Signed with a key that is not of %1</source>
        <translation>Unterschrieben mit einem Schlüssel, der nicht für %1 ist</translation>
    </message>
    <message>
        <source>Signed with a key of which nothing is known yet</source>
        <translation>Unterschrieben mit einem Schlüssel, über den noch nichts bekannt ist</translation>
    </message>
    <message>
        <source>Signed with a new key that you have not accepted yet</source>
        <translation>Unterschrieben mit einem neuen Schlüssel, den Sie noch nicht angenommen haben</translation>
    </message>
    <message>
        <source>Signed with a key that was looked up, but not accepted by you</source>
        <translation>Unterschrieben mit einem Schlüssel, der gefunden, aber von Ihnen nicht angenommen wurde</translation>
    </message>
    <message>
        <source>Signed with another key than the one you know of %1</source>
        <translation>Unterschrieben mit einem anderen Schlüssel als dem, den Sie für %1 kennen</translation>
    </message>
    <message>
        <source>Signed with a key that you rejected</source>
        <translation>Unterschrieben mit einem Schlüssel, den Sie abgelehnt haben</translation>
    </message>
    <message>
        <source>The signer&apos;s key was not issued as it should be</source>
        <translation>Der Schlüssel der Unterschrift wurde nicht ordnungsgemäß ausgestellt</translation>
    </message>
    <message>
        <source>Whether the signer&apos;s key was withdrawn cannot be told</source>
        <translation>Ob der Schlüssel der Unterschrift widerrufen wurde, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The signature claims to be older than its key</source>
        <translation>Die Unterschrift gibt vor, älter als ihr Schlüssel zu sein</translation>
    </message>
    <message>
        <source>The signature claims to come from the future</source>
        <translation>Die Unterschrift gibt vor, aus der Zukunft zu kommen</translation>
    </message>
    <message>
        <source>Signed at another time than the message says</source>
        <translation>Zu einer anderen Zeit unterschrieben, als die Nachricht sagt</translation>
    </message>
    <message>
        <source>Signed, but the date of the message cannot be read</source>
        <translation>Unterschrieben, aber das Datum der Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <source>The signature does not say when it was made</source>
        <translation>Die Unterschrift sagt nicht, wann sie geleistet wurde</translation>
    </message>
    <message>
        <source>Whether the message is from %1 is not proven. Ask %1 to send it again.</source>
        <translation>Ob %1 die Nachricht geschrieben hat, ist nicht bewiesen. Bitten Sie %1, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The message was changed after it was signed, or the signature belongs to another one. Do not rely on it; ask %1 to send it again.</source>
        <translation>Die Nachricht wurde nach der Unterschrift verändert, oder die Unterschrift gehört zu einer anderen. Verlassen Sie sich nicht darauf; bitten Sie %1, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Whether it is from %1 cannot be told without the key. Look for the key, or ask %1 for it.</source>
        <translation>Ob %1 sie geschrieben hat, lässt sich ohne den Schlüssel nicht sagen. Suchen Sie den Schlüssel, oder bitten Sie %1 darum.</translation>
    </message>
    <message>
        <source>Somebody else could have made it. Ask %1 for a newer key, or an up-to-date program.</source>
        <translation>Jemand anderes könnte sie geleistet haben. Bitten Sie %1 um einen neueren Schlüssel oder ein aktuelles Programm.</translation>
    </message>
    <message>
        <source>Do not rely on it: somebody else may have made it. Ask %1 for the new key.</source>
        <translation>Verlassen Sie sich nicht darauf: jemand anderes kann sie geleistet haben. Bitten Sie %1 um den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven any more. Ask %1 for a key that is in force.</source>
        <translation>Ob %1 sie geschrieben hat, ist nicht mehr bewiesen. Bitten Sie %1 um einen gültigen Schlüssel.</translation>
    </message>
    <message>
        <source>A signature can only be good for exactly one sender. Who wrote the message is not proven.</source>
        <translation>Eine Unterschrift kann nur für genau einen Absender gelten. Wer die Nachricht geschrieben hat, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Take it for a message of the key&apos;s owner, if at all.</source>
        <translation>Halten Sie sie allenfalls für eine Nachricht des Schlüsselinhabers.</translation>
    </message>
    <message>
        <source>The signature fits the message, but whether the key is really of %1 is for you to say. Compare it with %1 if you can.</source>
        <translation>Die Unterschrift passt zur Nachricht, aber ob der Schlüssel wirklich der richtige für %1 ist, müssen Sie sagen. Fragen Sie %1, und vergleichen Sie ihn, wenn Sie können.</translation>
    </message>
    <message>
        <source>The signature fits the message. Say that you use this key for %1, and it counts from then on.</source>
        <translation>Die Unterschrift passt zur Nachricht. Sagen Sie, dass Sie diesen Schlüssel für %1 verwenden, dann gilt sie von da an.</translation>
    </message>
    <message>
        <source>Either %1 has a new key, or somebody else wrote this. Ask %1 in another way, by phone for instance, before you believe it.</source>
        <translation>Entweder hat %1 einen neuen Schlüssel, oder jemand anderes hat dies geschrieben. Fragen Sie %1 auf anderem Weg, zum Beispiel am Telefon, bevor Sie es glauben.</translation>
    </message>
    <message>
        <source>Take it for a message of somebody else.</source>
        <translation>Halten Sie sie für eine Nachricht von jemand anderem.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven.</source>
        <translation>Ob %1 sie geschrieben hat, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>You demand to know that before a signature counts. Get the issuer&apos;s present list of withdrawn keys, and add it.</source>
        <translation>Sie verlangen, das zu wissen, bevor eine Unterschrift gilt. Besorgen Sie die aktuelle Liste widerrufener Schlüssel des Ausstellers, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>One of the two times is false. Do not rely on it before you have asked %1.</source>
        <translation>Eine der beiden Zeiten ist falsch. Verlassen Sie sich nicht darauf, bevor Sie %1 gefragt haben.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, ask %1 what happened.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, fragen Sie %1, was geschehen ist.</translation>
    </message>
    <message>
        <source>An old message may have been sent again, perhaps by somebody else. Look at the time of the signature in the details.</source>
        <translation>Eine alte Nachricht wurde vielleicht noch einmal gesendet, womöglich von jemand anderem. Sehen Sie sich in den Einzelheiten die Zeit der Unterschrift an.</translation>
    </message>
    <message>
        <source>It may be an old message that was sent again, perhaps by somebody else.</source>
        <translation>Es ist vielleicht eine alte Nachricht, die noch einmal gesendet wurde, womöglich von jemand anderem.</translation>
    </message>
    <message>
        <source>The signature is of a kind that Sealpost cannot check</source>
        <translation>Die Unterschrift ist von einer Art, die Sealpost nicht prüfen kann</translation>
    </message>
    <message>
        <source>That proves nothing, neither for nor against %1. Ask for a signature of another kind if it matters.</source>
        <translation>Das beweist nichts, weder für noch gegen %1. Bitten Sie um eine Unterschrift anderer Art, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>The key names: %1.</source>
        <translation>Der Schlüssel nennt: %1.</translation>
    </message>
    <message>
        <source>The signer&apos;s key comes from an issuer that you do not trust</source>
        <translation>Der Schlüssel der Unterschrift kommt von einem Aussteller, dem Sie nicht vertrauen</translation>
    </message>
    <message>
        <source>Nobody but the signer vouches for the signer&apos;s key</source>
        <translation>Für den Schlüssel der Unterschrift bürgt nur sein Inhaber selbst</translation>
    </message>
    <message>
        <source>The signer&apos;s key was issued after its issuer had lost trust</source>
        <translation>Der Schlüssel der Unterschrift wurde ausgestellt, als sein Aussteller das Vertrauen schon verloren hatte</translation>
    </message>
    <message>
        <source>The signer&apos;s key rests on an issuer on which nothing may rest</source>
        <translation>Der Schlüssel der Unterschrift beruht auf einem Aussteller, auf dem nichts beruhen darf</translation>
    </message>
    <message>
        <source>Who issued the signer&apos;s key cannot be followed: a link is missing</source>
        <translation>Wer den Schlüssel der Unterschrift ausgestellt hat, lässt sich nicht verfolgen: ein Glied fehlt</translation>
    </message>
    <message>
        <source>Who issued the signer&apos;s key may not issue keys</source>
        <translation>Wer den Schlüssel der Unterschrift ausgestellt hat, darf keine Schlüssel ausstellen</translation>
    </message>
    <message>
        <source>The signer&apos;s key was handed down through too many issuers</source>
        <translation>Der Schlüssel der Unterschrift ging durch zu viele Aussteller</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key may not vouch for this address</source>
        <translation>Der Aussteller des Schlüssels der Unterschrift darf nicht für diese Adresse bürgen</translation>
    </message>
    <message>
        <source>The signer&apos;s key is not made for signing mail</source>
        <translation>Der Schlüssel der Unterschrift ist nicht zum Unterschreiben von Mail gemacht</translation>
    </message>
    <message>
        <source>The signer&apos;s key demands something that Sealpost does not know</source>
        <translation>Der Schlüssel der Unterschrift verlangt etwas, das Sealpost nicht kennt</translation>
    </message>
    <message>
        <source>An issuer of the signer&apos;s key was not valid yet</source>
        <translation>Ein Aussteller des Schlüssels der Unterschrift war noch nicht gültig</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven. Compare the key with %1, or trust its issuer if you know it.</source>
        <translation>Ob %1 sie geschrieben hat, ist nicht bewiesen. Fragen Sie %1, und vergleichen Sie den Schlüssel, oder vertrauen Sie seinem Aussteller, wenn Sie ihn kennen.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven. Ask for a key of another issuer.</source>
        <translation>Ob %1 sie geschrieben hat, ist nicht bewiesen. Bitten Sie um einen Schlüssel eines anderen Ausstellers.</translation>
    </message>
    <message>
        <source>The signature of %1 is good</source>
        <translation>Gültig unterschrieben durch %1</translation>
    </message>
    <message>
        <source>Nothing can be said of the signature</source>
        <translation>Über die Unterschrift lässt sich nichts sagen</translation>
    </message>
    <message>
        <source>Its owner said that others may have it.</source>
        <translation>Sein Inhaber hat gesagt, dass andere ihn haben könnten.</translation>
    </message>
    <message>
        <source>Others may have the key of its issuer.</source>
        <translation>Andere könnten den Schlüssel seines Ausstellers haben.</translation>
    </message>
    <message>
        <source>Another key replaces it.</source>
        <translation>Ein anderer Schlüssel ersetzt ihn.</translation>
    </message>
    <message>
        <source>It is no longer used.</source>
        <translation>Er wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>Its owner has left, or changed the name.</source>
        <translation>Sein Inhaber ist ausgeschieden oder hat den Namen geändert.</translation>
    </message>
    <message>
        <source>Its owner may not use it any more.</source>
        <translation>Sein Inhaber darf ihn nicht mehr benutzen.</translation>
    </message>
    <message>
        <source>It is withdrawn for the time being.</source>
        <translation>Er ist vorläufig widerrufen.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>It was withdrawn on %1.</source>
        <translation>Er wurde am %1 widerrufen.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Encrypted and signed by %1</source>
        <translation>Verschlüsselt und unterschrieben von %1</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way, and nobody changed it.</source>
        <translation>Niemand sonst konnte sie unterwegs lesen, und niemand hat sie verändert.</translation>
    </message>
    <message>
        <source>Signed by %1, not encrypted</source>
        <translation>Unterschrieben von %1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>It is from %1, and nobody changed it. Everybody on the way could read it.</source>
        <translation>Sie ist von %1, und niemand hat sie verändert. Jeder unterwegs konnte sie lesen.</translation>
    </message>
    <message>
        <source>Encrypted, but not signed</source>
        <translation>Verschlüsselt, aber nicht unterschrieben</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way. Who wrote it is not proven.</source>
        <translation>Niemand sonst konnte sie unterwegs lesen. Wer sie geschrieben hat, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Encrypted; the signature stands around it and does not prove who wrote the text</source>
        <translation>Verschlüsselt; die Unterschrift steht außen herum und beweist nicht, wer den Text geschrieben hat</translation>
    </message>
    <message>
        <source>Somebody signed the closed envelope, not what is in it. Nobody else could read it on the way.</source>
        <translation>Jemand hat den geschlossenen Umschlag unterschrieben, nicht seinen Inhalt. Niemand sonst konnte sie unterwegs lesen.</translation>
    </message>
    <message>
        <source>Encrypted, but whether the text was changed cannot be told</source>
        <translation>Verschlüsselt, aber ob der Text verändert wurde, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The way it was encrypted does not show changes, so only plain words are shown. Ask the sender to use an up-to-date program.</source>
        <translation>Die Art der Verschlüsselung zeigt Änderungen nicht, daher wird nur der reine Text angezeigt. Bitten Sie den Absender, ein aktuelles Programm zu verwenden.</translation>
    </message>
    <message>
        <source>There is a signature, but it does not cover this message</source>
        <translation>Es gibt eine Unterschrift, aber sie gilt nicht für diese Nachricht</translation>
    </message>
    <message>
        <source>Nothing is proven of what you read here.</source>
        <translation>Nichts ist bewiesen von dem, was Sie hier lesen.</translation>
    </message>
    <message>
        <source>Neither encrypted nor signed</source>
        <translation>Weder verschlüsselt noch unterschrieben</translation>
    </message>
    <message>
        <source>Everybody on the way could read and change it, and anybody could have written it.</source>
        <translation>Jeder unterwegs konnte sie lesen und verändern, und jeder könnte sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Careful: the sender&apos;s address imitates another one</source>
        <translation>Vorsicht: die Adresse des Absenders ahmt eine andere nach</translation>
    </message>
    <message>
        <source>It looks like an address you know, or hides another one. Read it letter by letter before you believe or answer anything.</source>
        <translation>Sie sieht aus wie eine Adresse, die Sie kennen, oder verbirgt eine andere. Lesen Sie sie Buchstabe für Buchstabe, bevor Sie etwas glauben oder beantworten.</translation>
    </message>
    <message>
        <source>Signed by %1, though another sender is named outside</source>
        <translation>Unterschrieben von %1, obwohl außen ein anderer Absender genannt ist</translation>
    </message>
    <message>
        <source>The signature is good. Somebody else may have passed the message on.</source>
        <translation>Die Unterschrift ist gültig. Jemand anderes kann die Nachricht weitergegeben haben.</translation>
    </message>
    <message>
        <source>The sender named inside differs from the one named outside</source>
        <translation>Der innen genannte Absender ist ein anderer als der außen genannte</translation>
    </message>
    <message>
        <source>Which of them is right is not proven. The one outside is shown.</source>
        <translation>Welcher der richtige ist, ist nicht bewiesen. Angezeigt wird der äußere.</translation>
    </message>
    <message>
        <source>Signed by %1, but not addressed to you</source>
        <translation>Unterschrieben von %1, aber nicht an Sie gerichtet</translation>
    </message>
    <message>
        <source>It is a blind copy, or somebody passed on a message to others. Look at the recipients before you answer all of them.</source>
        <translation>Es ist eine Blindkopie, oder jemand hat eine Nachricht an andere weitergegeben. Sehen Sie sich die Empfänger an, bevor Sie allen antworten.</translation>
    </message>
    <message>
        <source>A mailing list put its own address in place of the sender&apos;s</source>
        <translation>Eine Mailingliste hat ihre eigene Adresse an die Stelle des Absenders gesetzt</translation>
    </message>
    <message>
        <source>The signature may be of the real author, but it cannot be matched with the address shown. Who wrote the message is not proven.</source>
        <translation>Die Unterschrift kann vom wirklichen Verfasser sein, lässt sich aber der angezeigten Adresse nicht zuordnen. Wer die Nachricht geschrieben hat, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>This message names several senders</source>
        <translation>Diese Nachricht nennt mehrere Absender</translation>
    </message>
    <message>
        <source>Who of them wrote it is not proven.</source>
        <translation>Wer von ihnen sie geschrieben hat, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>A server on the way took this encrypted message apart</source>
        <translation>Ein Server unterwegs hat diese verschlüsselte Nachricht auseinandergenommen</translation>
    </message>
    <message>
        <source>The encrypted part stands below with a status of its own; the rest is not protected.</source>
        <translation>Der verschlüsselte Teil steht unten mit einem eigenen Status; der Rest ist nicht geschützt.</translation>
    </message>
    <message>
        <source>A mailing list wrapped this signed message</source>
        <translation>Eine Mailingliste hat diese unterschriebene Nachricht umhüllt</translation>
    </message>
    <message>
        <source>The signature covers a part only, which says for itself what is known of it. The rest is not protected.</source>
        <translation>Die Unterschrift gilt nur für einen Teil, der selbst sagt, was über ihn bekannt ist. Der Rest ist nicht geschützt.</translation>
    </message>
    <message>
        <source>Only a part of this message is encrypted</source>
        <translation>Nur ein Teil dieser Nachricht ist verschlüsselt</translation>
    </message>
    <message>
        <source>The part says for itself what is known of it. The rest is not protected: anybody could have written it.</source>
        <translation>Der Teil sagt selbst, was über ihn bekannt ist. Der Rest ist nicht geschützt: jeder könnte ihn geschrieben haben.</translation>
    </message>
    <message>
        <source>Only a part of this message is signed</source>
        <translation>Nur ein Teil dieser Nachricht ist unterschrieben</translation>
    </message>
    <message>
        <source>This message has too many parts to be looked at as a whole</source>
        <translation>Diese Nachricht hat zu viele Teile, um als Ganzes angesehen zu werden</translation>
    </message>
    <message>
        <source>What was left out may be anything. Nothing is proven of the message.</source>
        <translation>Was weggelassen wurde, kann alles Mögliche sein. Nichts ist bewiesen von dieser Nachricht.</translation>
    </message>
    <message>
        <source>Everybody on the way could read it.</source>
        <translation>Jeder unterwegs konnte sie lesen.</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way.</source>
        <translation>Niemand sonst konnte sie unterwegs lesen.</translation>
    </message>
    <message>
        <source>It was encrypted, in a way that does not show whether the text was changed.</source>
        <translation>Sie war verschlüsselt, aber so, dass sich nicht zeigt, ob der Text verändert wurde.</translation>
    </message>
    <message>
        <source>Encrypted and signed</source>
        <translation>Verschlüsselt und unterschrieben</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>This message is damaged: its beginning is missing</source>
        <translation>Diese Nachricht ist beschädigt: ihr Anfang fehlt</translation>
    </message>
    <message>
        <source>It cannot be shown. Ask the sender to send it again.</source>
        <translation>Sie kann nicht angezeigt werden. Bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This message is too large to be shown</source>
        <translation>Diese Nachricht ist zu groß, um angezeigt zu werden</translation>
    </message>
    <message>
        <source>It is kept as it is. You can save it as a file.</source>
        <translation>Sie bleibt, wie sie ist. Sie können sie als Datei speichern.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Weak: easy to guess. Take more words.</source>
        <translation>Schwach: leicht zu erraten. Nehmen Sie mehr Wörter.</translation>
    </message>
    <message>
        <source>Fair: a few more characters would help.</source>
        <translation>Mäßig: ein paar Zeichen mehr würden helfen.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Gut: schwer zu erraten.</translation>
    </message>
    <message>
        <source>Strong: very hard to guess.</source>
        <translation>Stark: sehr schwer zu erraten.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AboutSection</name>
    <message>
        <source>About Sealpost</source>
        <translation>Über Sealpost</translation>
    </message>
    <message>
        <source>What Sealpost stands on</source>
        <translation>Worauf Sealpost aufbaut</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Sealpost %1</source>
        <translation>Sealpost %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message>
        <source>GnuPG %1, OpenSSL %2</source>
        <translation>GnuPG %1, OpenSSL %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <comment>GnuPG is missing</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Your keys, those of the people you write to, GnuPG and the keyring of this computer were looked at.</source>
        <translation>Geprüft wurden Ihre Schlüssel, die der Menschen, denen Sie schreiben, GnuPG und der Schlüsselbund dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n Hinweis für Sie</numerusform>
            <numerusform>%n Hinweise für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a back-up</source>
        <translation>Sicherung machen</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Das ändern</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Why your yes is needed</source>
        <translation>Warum Ihr Ja gebraucht wird</translation>
    </message>
    <message>
        <source>&amp;Yes, my password may go there</source>
        <translation>&amp;Ja, mein Passwort darf dorthin</translation>
    </message>
    <message>
        <source>&amp;Details of the servers</source>
        <translation>&amp;Einzelheiten zu den Servern</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>I have a &amp;back-up of Sealpost</source>
        <translation>Ich habe eine &amp;Sicherung von Sealpost</translation>
    </message>
    <message>
        <source>No answer within 10 seconds: write the servers in by hand, or try again later.</source>
        <translation>Keine Antwort innerhalb von 10 Sekunden: tragen Sie die Server von Hand ein, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Ihr Mailkonto</translation>
    </message>
    <message>
        <source>Sealpost works with the mailbox that you have. Your name is what others see.</source>
        <translation>Sealpost arbeitet mit dem Postfach, das Sie haben. Ihr Name ist das, was andere sehen.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation>Mail&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Password of the mailbox</source>
        <translation>&amp;Passwort des Postfachs</translation>
    </message>
    <message>
        <source>Yes, my password may go there</source>
        <translation>Ja, mein Passwort darf dorthin</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1 …</source>
        <translation>Die Mailserver von %1 werden gesucht …</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Das ist noch keine Mailadresse.</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Sie sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>The password of your mailbox is missing.</source>
        <translation>Das Passwort Ihres Postfachs fehlt.</translation>
    </message>
    <message>
        <source>It is the one that you log in with at your mail provider.</source>
        <translation>Es ist das, mit dem Sie sich bei Ihrem Mailanbieter anmelden.</translation>
    </message>
    <message>
        <source>Sealpost does not know yet where this mail lies.</source>
        <translation>Sealpost weiß noch nicht, wo diese Mail liegt.</translation>
    </message>
    <message>
        <source>Write in the two servers: the help pages of your provider name them. Or try again, when you are online.</source>
        <translation>Tragen Sie die beiden Server ein: die Hilfeseiten Ihres Anbieters nennen sie. Oder versuchen Sie es noch einmal, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Your password does not go anywhere without your yes.</source>
        <translation>Ihr Passwort geht nirgendwohin ohne Ihr Ja.</translation>
    </message>
    <message>
        <source>Tick the box, if you know the name of the server, or write in another server.</source>
        <translation>Kreuzen Sie das Kästchen an, wenn Sie den Namen des Servers kennen, oder tragen Sie einen anderen Server ein.</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>The servers did not answer within 10 seconds.</source>
        <translation>Die Server haben innerhalb von 10 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was stored. Look whether you are online and whether the servers in the details are right, then go on once more.</source>
        <translation>Es wurde nichts gespeichert. Sehen Sie nach, ob Sie online sind und ob die Server in den Einzelheiten stimmen, und gehen Sie dann noch einmal weiter.</translation>
    </message>
    <message>
        <source>Stopped: nothing was stored.</source>
        <translation>Angehalten: es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation>Machen Sie weiter, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The log-in works, but nothing on this computer keeps passwords safely.</source>
        <translation>Die Anmeldung gelingt, aber nichts auf diesem Computer bewahrt Passwörter sicher auf.</translation>
    </message>
    <message>
        <source>Sealpost writes no password into a file. It can ask you for it whenever it is needed; or you start a password store (GNOME Keyring, KWallet or KeePassXC) and go on then.</source>
        <translation>Sealpost schreibt kein Passwort in eine Datei. Es kann Sie jedes Mal danach fragen; oder Sie starten einen Passwortspeicher (GNOME Keyring, KWallet oder KeePassXC) und machen dann weiter.</translation>
    </message>
    <message>
        <source>As&amp;k me for it</source>
        <translation>Mich danach &amp;fragen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountPanel</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Mail from this account</source>
        <translation>&amp;Mail von diesem Konto</translation>
    </message>
    <message>
        <source>Where your &amp;own copies go</source>
        <translation>Wohin Ihre &amp;eigenen Kopien gehen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Remove this account</source>
        <translation>&amp;Konto entfernen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>Das &amp;alte behalten</translation>
    </message>
    <message>
        <source>How the servers prove who they are</source>
        <translation>Wie sich die Server ausweisen</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The password is not kept here: a program that this account names fetches it. It is changed there.</source>
        <translation>Das Passwort wird nicht hier aufbewahrt: ein Programm, das dieses Konto nennt, holt es. Geändert wird es dort.</translation>
    </message>
    <message>
        <source>Asking the servers ...</source>
        <translation>Die Server werden gefragt ...</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>The servers answer, prove who they are, and let you in.</source>
        <translation>Die Server antworten, weisen sich aus und lassen Sie ein.</translation>
    </message>
    <message>
        <source>Trying the new password ...</source>
        <translation>Das neue Passwort wird geprüft ...</translation>
    </message>
    <message>
        <source>The new password works and is kept</source>
        <translation>Das neue Passwort stimmt und ist gespeichert</translation>
    </message>
    <message>
        <source>The new password is kept, but could not be tried</source>
        <translation>Das neue Passwort ist gespeichert, konnte aber nicht geprüft werden</translation>
    </message>
    <message>
        <source>The servers cannot be reached now. Whether it is right will be seen with the next mail.</source>
        <translation>Die Server sind gerade nicht erreichbar. Ob es stimmt, zeigt sich bei der nächsten Mail.</translation>
    </message>
    <message>
        <source>Remove %1 from Sealpost?</source>
        <translation>%1 aus Sealpost entfernen?</translation>
    </message>
    <message>
        <source>Its servers and its password are forgotten here. Your mail stays with your provider, and your keys stay on this computer.</source>
        <translation>Seine Server und sein Passwort werden hier vergessen. Ihre Mail bleibt bei Ihrem Anbieter, und Ihre Schlüssel bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The account is removed; its password stays in the keyring</source>
        <translation>Das Konto ist entfernt; sein Passwort bleibt im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer. You can remove the password with the keyring&apos;s own program.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet. Sie können das Passwort mit dem Programm des Schlüsselbunds entfernen.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account is set up yet. With your name, your address and your password Sealpost finds the rest.</source>
        <translation>Es ist noch kein Konto eingerichtet. Mit Ihrem Namen, Ihrer Adresse und Ihrem Passwort findet Sealpost den Rest.</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Konten</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AddingPanel</name>
    <message>
        <source>Add somebody&apos;s key</source>
        <translation>Schlüssel einer Person hinzufügen</translation>
    </message>
    <message>
        <source>Most keys come by themselves, with the first mail of whoever has one. Here are the other ways.</source>
        <translation>Die meisten Schlüssel kommen von selbst, mit der ersten Mail von jemandem, der einen hat. Hier sind die anderen Wege.</translation>
    </message>
    <message>
        <source>Look for it on the net</source>
        <translation>Im Netz suchen</translation>
    </message>
    <message>
        <source>The &amp;address of the person:</source>
        <translation>&amp;Adresse der Person:</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse der Person</translation>
    </message>
    <message>
        <source>Enter looks for the key</source>
        <translation>Die Eingabetaste sucht den Schlüssel</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>The mail provider of that address is asked, and learns that somebody asks.</source>
        <translation>Gefragt wird der Mailanbieter dieser Adresse; er erfährt, dass jemand fragt.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>From a file that you were given, or from what you have copied. You can also drop files here. Your own key from another program comes in the same way.</source>
        <translation>Aus einer Datei, die Sie bekommen haben, oder aus dem, was Sie kopiert haben. Sie können Dateien auch hierher ziehen. Ihr eigener Schlüssel aus einem anderen Programm kommt auf demselben Weg.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking for the key of %1…</source>
        <translation>Der Schlüssel von %1 wird gesucht…</translation>
    </message>
    <message>
        <source>This takes ten seconds at most.</source>
        <translation>Das dauert höchstens zehn Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Looking on the net is switched off.</source>
        <translation>Die Suche im Netz ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The mail provider of an address can tell its key, and learns that you ask. You can change this in the settings at any time.</source>
        <translation>Der Mailanbieter einer Adresse kann ihren Schlüssel nennen und erfährt, dass Sie fragen. Sie können das jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Switch it on and loo&amp;k</source>
        <translation>&amp;Einschalten und suchen</translation>
    </message>
    <message>
        <source>No key for %1 was found.</source>
        <translation>Für %1 wurde kein Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Ask for it: whoever has a key can send it, and it comes along with their mail.</source>
        <translation>Bitten Sie darum: wer einen Schlüssel hat, kann ihn senden, und er kommt mit der Mail mit.</translation>
    </message>
    <message>
        <source>The search for the key of %1 came to nothing: %2</source>
        <translation>Die Suche nach dem Schlüssel von %1 blieb ohne Ergebnis: %2</translation>
    </message>
    <message>
        <source>As&amp;k for the key…</source>
        <translation>Um den Schlüssel &amp;bitten…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your key for encrypted mail</source>
        <translation>Ihr Schlüssel für verschlüsselte Mail</translation>
    </message>
    <message>
        <source>Hello,

I would like to send you encrypted mail. Please send me your public key, or simply answer with a signed mail: it brings the key along.
</source>
        <translation>Guten Tag,

ich möchte Ihnen verschlüsselte Mail senden. Bitte senden Sie mir Ihren öffentlichen Schlüssel, oder antworten Sie einfach mit einer unterschriebenen (signierten) Mail: sie bringt den Schlüssel mit.
</translation>
    </message>
    <message>
        <source>Choose files with keys</source>
        <translation>Dateien mit Schlüsseln wählen</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)</source>
        <translation>Schlüssel (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>Die Zwischenablage ist leer.</translation>
    </message>
    <message>
        <source>Copy the key first: all of it, from the line with BEGIN to the one with END.</source>
        <translation>Kopieren Sie zuerst den Schlüssel: ganz, von der Zeile mit BEGIN bis zu der mit END.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AttachmentChip</name>
    <message>
        <source>Progress of reading %1</source>
        <translation>Fortschritt beim Lesen von %1</translation>
    </message>
    <message>
        <source>Take %1 out of the message</source>
        <translation>%1 aus der Nachricht nehmen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AttachmentList</name>
    <message>
        <source>Files attached</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>A part of the message</source>
        <translation>Ein Teil der Nachricht</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupOffer</name>
    <message>
        <source>Your key lies on this computer alone.</source>
        <translation>Ihr Schlüssel liegt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>A back-up takes two minutes and a sheet of paper. Without one, protected mail is lost with the computer.</source>
        <translation>Eine Sicherung braucht zwei Minuten und ein Blatt Papier. Ohne sie geht geschützte Mail mit dem Computer verloren.</translation>
    </message>
    <message>
        <source>Make a &amp;back-up</source>
        <translation>&amp;Sicherung machen</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>No back-up was made.</source>
        <translation>Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>You find it in the settings whenever you like.</source>
        <translation>Sie finden sie jederzeit in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupPage</name>
    <message>
        <source>&amp;Make a back-up</source>
        <translation>Sicherung &amp;machen</translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation>S&amp;päter erledigen</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Sho&amp;w the code</source>
        <translation>&amp;Code anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save the back-up …</source>
        <translation>&amp;Sicherung speichern …</translation>
    </message>
    <message>
        <source>Sheet to &amp;print …</source>
        <translation>Blatt zum &amp;Drucken …</translation>
    </message>
    <message>
        <source>Where the back-up is</source>
        <translation>Wo die Sicherung ist</translation>
    </message>
    <message>
        <source>&amp;Type the code back from your sheet</source>
        <translation>Code vom &amp;Blatt eintippen</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>A back-up of your keys</source>
        <translation>Eine Sicherung Ihrer Schlüssel</translation>
    </message>
    <message>
        <source>If this computer is lost, your protected mail is lost with it, unless you have a back-up. It is one file that only a code opens: the code goes on paper, the file on a stick or another computer.</source>
        <translation>Geht dieser Computer verloren, dann mit ihm Ihre geschützten Mails, es sei denn, Sie haben eine Sicherung. Sie ist eine Datei, die nur ein Code öffnet: der Code kommt auf Papier, die Datei auf einen USB-Stick oder einen anderen Computer.</translation>
    </message>
    <message>
        <source>The back-up is being made</source>
        <translation>Die Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Your back-up is made: put it in a safe place</source>
        <translation>Ihre Sicherung ist fertig: legen Sie sie an einen sicheren Ort</translation>
    </message>
    <message>
        <source>1. The code, on paper</source>
        <translation>1. Der Code, auf Papier</translation>
    </message>
    <message>
        <source>Write it down, or print the sheet. It is shown only now, and nobody can tell it to you later.</source>
        <translation>Schreiben Sie ihn auf, oder drucken Sie das Blatt. Er wird nur jetzt angezeigt, und niemand kann ihn Ihnen später nennen.</translation>
    </message>
    <message>
        <source>2. The file, somewhere else</source>
        <translation>2. Die Datei, an einem anderen Ort</translation>
    </message>
    <message>
        <source>Best on a stick or a computer that is not this one. Without the code nobody can read it.</source>
        <translation>Am besten auf einem USB-Stick oder einem anderen Computer als diesem. Ohne den Code kann niemand sie lesen.</translation>
    </message>
    <message>
        <source>3. Sure that it is right?</source>
        <translation>3. Sicher, dass alles stimmt?</translation>
    </message>
    <message>
        <source>There is no key of your own in this back-up yet.</source>
        <translation>In dieser Sicherung ist noch kein eigener Schlüssel von Ihnen.</translation>
    </message>
    <message>
        <source>It holds the people you know and your settings. Make another one, once you have a key.</source>
        <translation>Sie enthält die Menschen, die Sie kennen, und Ihre Einstellungen. Machen Sie eine weitere, sobald Sie einen Schlüssel haben.</translation>
    </message>
    <message>
        <source>&amp;Hide the code</source>
        <translation>Code &amp;verbergen</translation>
    </message>
    <message>
        <source>Save the back-up</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>✓ The back-up is in %1.</source>
        <translation>✓ Die Sicherung ist in %1.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>Das Blatt ist in %1.</translation>
    </message>
    <message>
        <source>Open it, print it, then delete this file: the code is for paper alone.</source>
        <translation>Öffnen Sie es, drucken Sie es, und löschen Sie dann diese Datei: der Code gehört nur auf Papier.</translation>
    </message>
    <message>
        <source>&amp;Open the sheet</source>
        <translation>B&amp;latt öffnen</translation>
    </message>
    <message>
        <source>Still to do: save the file, and type the code.</source>
        <translation>Noch zu tun: die Datei speichern und den Code eintippen.</translation>
    </message>
    <message>
        <source>Still to do: save the file.</source>
        <translation>Noch zu tun: die Datei speichern.</translation>
    </message>
    <message>
        <source>Still to do: type the code.</source>
        <translation>Noch zu tun: den Code eintippen.</translation>
    </message>
    <message>
        <source>That is another code than the one of this back-up.</source>
        <translation>Das ist ein anderer Code als der dieser Sicherung.</translation>
    </message>
    <message>
        <source>✓ The code is right: the back-up is complete.</source>
        <translation>✓ Der Code stimmt: die Sicherung ist vollständig.</translation>
    </message>
    <message>
        <source>Your back-up is complete.</source>
        <translation>Ihre Sicherung ist vollständig.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupSection</name>
    <message>
        <source>Back-up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>&amp;Make a back-up</source>
        <translation>Sicherung &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Bring a back-up back</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Your mail can be opened with your keys alone. A back-up is one file, sealed by a code on a sheet of paper: with both you can read your mail on another computer, whatever happens to this one.</source>
        <translation>Ihre Mails lassen sich nur mit Ihren Schlüsseln öffnen. Eine Sicherung ist eine Datei, verschlossen mit einem Code auf einem Blatt Papier: mit beidem können Sie Ihre Mails auf einem anderen Computer lesen, was auch immer mit diesem geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your keys is (are) in no back-up</source>
        <translation>
            <numerusform>%n Ihrer Schlüssel ist in keiner Sicherung</numerusform>
            <numerusform>%n Ihrer Schlüssel sind in keiner Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>The last back-up is of %1. If this computer is lost, so is the mail to the newer keys.</source>
        <translation>Die letzte Sicherung ist vom %1. Geht dieser Computer verloren, dann auch die Mail an die neueren Schlüssel.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is all mail to them.</source>
        <translation>Geht dieser Computer verloren, dann auch alle Mail an sie.</translation>
    </message>
    <message>
        <source>Last back-up: %1</source>
        <translation>Letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>All your keys are in it.</source>
        <translation>Alle Ihre Schlüssel sind darin.</translation>
    </message>
    <message>
        <source>No back-up was made yet</source>
        <translation>Es wurde noch keine Sicherung gemacht</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::CodeField</name>
    <message>
        <source>What is wrong with the code</source>
        <translation>Was am Code nicht stimmt</translation>
    </message>
    <message>
        <source>✗ The code has seven groups of five characters: this has more, or others.</source>
        <translation>✗ Der Code hat sieben Gruppen zu fünf Zeichen: hier sind es mehr oder andere.</translation>
    </message>
    <message>
        <source>✗ There is a slip in group %1: compare it with the sheet.</source>
        <translation>✗ In Gruppe %1 ist ein Fehler: vergleichen Sie sie mit dem Blatt.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::CompareView</name>
    <message>
        <source>Compare the key with %1</source>
        <translation>Den Schlüssel mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Call %1, or meet: by telephone or face to face, never by mail. %1 reads out the words of the key in their program, and you see whether they are these. Every word counts.</source>
        <translation>Rufen Sie %1 an, oder treffen Sie sich: am Telefon oder persönlich, nie per Mail. %1 liest die Wörter des Schlüssels aus dem eigenen Programm vor, und Sie sehen, ob es diese sind. Jedes Wort zählt.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>Der Schlüssel von %1</translation>
    </message>
    <message>
        <source>Your own key, which %1 sees</source>
        <translation>Ihr eigener Schlüssel, den %1 sieht</translation>
    </message>
    <message>
        <source>A&amp;ll words are the same</source>
        <translation>Alle Wörter sind &amp;gleich</translation>
    </message>
    <message>
        <source>A word di&amp;ffers</source>
        <translation>Ein Wort ist &amp;anders</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 can scan it instead of reading</source>
        <translation>%1 kann dies scannen, statt zu lesen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeFormatRow</name>
    <message>
        <source>B</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>I</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Adresse der Webseite</translation>
    </message>
    <message>
        <source>https://example.org, then Enter</source>
        <translation>https://example.org, dann Eingabetaste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://</source>
        <translation>Ein Link beginnt mit https:// oder http://</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeHead</name>
    <message>
        <source>Cc and &amp;Bcc</source>
        <translation>Cc und &amp;Bcc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Nobody else sees who is named here; each gets a copy of their own</source>
        <translation>Niemand sonst sieht, wer hier steht; jede Person erhält eine eigene Kopie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>Shows the fields for people who get a copy</source>
        <translation>Zeigt die Felder für Personen, die eine Kopie erhalten</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeText</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Write your message here</source>
        <translation>Schreiben Sie hier Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ConflictView</name>
    <message>
        <source>Two different keys for %1</source>
        <translation>Zwei verschiedene Schlüssel für %1</translation>
    </message>
    <message>
        <source>Which key is the right one?</source>
        <translation>Welcher Schlüssel ist der richtige?</translation>
    </message>
    <message>
        <source>There are two different keys for %1. Perhaps %2 has a new one; perhaps somebody wants to read your mail. Ask %2 by telephone or face to face, never by mail. Nothing is sent before you decide.</source>
        <translation>Für %1 gibt es zwei verschiedene Schlüssel. Vielleicht hat %2 einen neuen; vielleicht möchte jemand Ihre Mails lesen. Fragen Sie %2 am Telefon oder persönlich, nie per Mail. Es wird nichts gesendet, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>The key in use until now</source>
        <translation>Der bisher verwendete Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>Diesen &amp;behalten</translation>
    </message>
    <message>
        <source>The key that came later</source>
        <translation>Der später gekommene Schlüssel</translation>
    </message>
    <message>
        <source>Use th&amp;is one</source>
        <translation>Diesen &amp;verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Seine Wörter anzeigen</translation>
    </message>
    <message>
        <source>This key is not on this computer any more.</source>
        <translation>Dieser Schlüssel ist nicht mehr auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftKeeper</name>
    <message>
        <source>not-in-this-copy.txt</source>
        <translation>nicht-in-dieser-kopie.txt</translation>
    </message>
    <message>
        <source>Attached on the computer where this draft was written, and too large for this copy of it:</source>
        <translation>Auf dem Computer angehängt, auf dem dieser Entwurf geschrieben wurde, und zu groß für diese Kopie davon:</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftMenu</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Messages that were begun and not sent; choose one to go on with it</source>
        <translation>Nachrichten, die begonnen und nicht gesendet wurden; wählen Sie eine, um daran weiterzuschreiben</translation>
    </message>
    <message>
        <source>&amp;Drafts (%1)</source>
        <translation>&amp;Entwürfe (%1)</translation>
    </message>
    <message>
        <source>To nobody yet, saved %1</source>
        <translation>Noch an niemanden, gespeichert %1</translation>
    </message>
    <message>
        <source>To %1, saved %2</source>
        <translation>An %1, gespeichert %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s), saved %2</source>
        <translation>
            <numerusform>An %1 und %n weitere Person, gespeichert %2</numerusform>
            <numerusform>An %1 und %n weitere, gespeichert %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ExportPanel</name>
    <message>
        <source>Give the key to others</source>
        <translation>Den Schlüssel weitergeben</translation>
    </message>
    <message>
        <source>Anybody may have it: with it, mail can be encrypted for its owner, and nothing can be read.</source>
        <translation>Jeder darf ihn haben: damit lässt sich Mail für seinen Inhaber verschlüsseln und nichts lesen.</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve it to a file…</source>
        <translation>In einer &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Or let a phone scan it:</source>
        <translation>Oder lassen Sie ein Telefon ihn scannen:</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FirstStart</name>
    <message>
        <source>Do this &amp;later</source>
        <translation>S&amp;päter erledigen</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Ihr Schlüssel ist fertig.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Unerwünscht</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FolderPane</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::KeyPassphrasePage</name>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>&amp;Make my key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>A passphrase for your key</source>
        <translation>Ein Kennwort für Ihren Schlüssel</translation>
    </message>
    <message>
        <source>Your key opens all mail that is protected for you, so it is kept locked. Nothing on this computer can keep a passphrase for you: choose one yourself, of a few words, and write it down at home. You are asked for it now and then; nobody can tell it to you if it is lost.</source>
        <translation>Ihr Schlüssel öffnet alle Mail, die für Sie geschützt ist, daher wird er gesperrt aufbewahrt. Nichts auf diesem Computer kann ein Kennwort für Sie aufbewahren: wählen Sie selbst eines aus ein paar Wörtern, und schreiben Sie es zu Hause auf. Sie werden ab und zu danach gefragt; geht es verloren, kann niemand es Ihnen nennen.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::KeyQuestionPage</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The key in numbers</source>
        <translation>Der Schlüssel in Zahlen</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diesen Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>Make a &amp;new one</source>
        <translation>Einen &amp;neuen erstellen</translation>
    </message>
    <message>
        <source>You have a key already</source>
        <translation>Sie haben schon einen Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Details of the key</source>
        <translation>&amp;Einzelheiten zum Schlüssel</translation>
    </message>
    <message>
        <source>On this computer there is a key for %1, made on %2. With it you can read the mail that was protected for you so far: use it?</source>
        <translation>Auf diesem Computer gibt es einen Schlüssel für %1, erstellt am %2. Damit können Sie die Mail lesen, die bisher für Sie geschützt wurde: verwenden?</translation>
    </message>
    <message>
        <source>On this computer there is a key for %1. With it you can read the mail that was protected for you so far: use it?</source>
        <translation>Auf diesem Computer gibt es einen Schlüssel für %1. Damit können Sie die Mail lesen, die bisher für Sie geschützt wurde: verwenden?</translation>
    </message>
    <message>
        <source>OpenPGP, %1, fingerprint %2</source>
        <translation>OpenPGP, %1, Fingerabdruck %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LanguageSection</name>
    <message>
        <source>As this computer has it</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language of this window</source>
        <translation>&amp;Sprache dieses Fensters</translation>
    </message>
    <message>
        <source>The new language is used when Sealpost is started again</source>
        <translation>Die neue Sprache gilt, wenn Sealpost neu gestartet wird</translation>
    </message>
    <message>
        <source>Close the window and open it: nothing that you wrote is lost.</source>
        <translation>Schließen Sie das Fenster, und öffnen Sie es wieder: nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ListModel</name>
    <message>
        <source>No sender</source>
        <translation>Kein Absender</translation>
    </message>
    <message>
        <source>Protected message</source>
        <translation>Geschützte Nachricht</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>sender, subject, date, protection</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation>Ungelesen. %1</translation>
    </message>
    <message>
        <source>Protected, not opened yet</source>
        <translation>Geschützt, noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Signature not checked yet</source>
        <translation>Unterschrift noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>subject, protection</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ListPane</name>
    <message>
        <source>Show &amp;older messages</source>
        <translation>Äl&amp;tere Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LookSection</name>
    <message>
        <source>As this computer has it</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours of this window</source>
        <translation>&amp;Farben dieses Fensters</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LookupsSection</name>
    <message>
        <source>In the keyring of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>It opens when you log in, and stays closed for whoever takes the disk.</source>
        <translation>Er öffnet sich, wenn Sie sich anmelden, und bleibt für jeden geschlossen, der den Datenträger mitnimmt.</translation>
    </message>
    <message>
        <source>In a file of my own</source>
        <translation>In einer eigenen Datei</translation>
    </message>
    <message>
        <source>Works without a keyring. Whoever gets that file can read what Sealpost notes here, such as whom you write to, but has neither your keys nor your mail.</source>
        <translation>Funktioniert ohne Schlüsselbund. Wer diese Datei bekommt, kann lesen, was Sealpost hier notiert, etwa wem Sie schreiben, hat aber weder Ihre Schlüssel noch Ihre Mails.</translation>
    </message>
    <message>
        <source>Keys and look-ups</source>
        <translation>Schlüssel und Suche</translation>
    </message>
    <message>
        <source>&amp;Look for keys at people&apos;s own providers</source>
        <translation>Schlüssel beim &amp;Anbieter der jeweiligen Person suchen</translation>
    </message>
    <message>
        <source>Look for keys at people&apos;s own providers</source>
        <translation>Schlüssel beim Anbieter der jeweiligen Person suchen</translation>
    </message>
    <message>
        <source>&amp;Be strict when revocations cannot be checked</source>
        <translation>&amp;Streng sein, wenn Widerrufe nicht geprüft werden können</translation>
    </message>
    <message>
        <source>Be strict when revocations cannot be checked</source>
        <translation>Streng sein, wenn Widerrufe nicht geprüft werden können</translation>
    </message>
    <message>
        <source>Where the &amp;key to Sealpost&apos;s own notes lies</source>
        <translation>Wo der Schlüssel zu den eigenen &amp;Notizen von Sealpost liegt</translation>
    </message>
    <message>
        <source>For whoever looks after this computer</source>
        <translation>Für die Person, die diesen Computer betreut</translation>
    </message>
    <message>
        <source>When you write to somebody without a key, Sealpost asks the provider of that address. The provider then learns that somebody asks, and nobody else is asked.</source>
        <translation>Schreiben Sie jemandem ohne Schlüssel, fragt Sealpost den Anbieter dieser Adresse. Der Anbieter erfährt dann, dass jemand fragt, und sonst wird niemand gefragt.</translation>
    </message>
    <message>
        <source>What a key that was found counts for</source>
        <translation>Was ein gefundener Schlüssel gilt</translation>
    </message>
    <message>
        <source>The first key from a person&apos;s own provider is used and remembered. If another one turns up later, nothing is sent until you have decided which one counts. A key that came any other way waits for your click.</source>
        <translation>Der erste Schlüssel vom Anbieter der Person wird verwendet und gemerkt. Taucht später ein anderer auf, wird nichts gesendet, bis Sie entschieden haben, welcher gilt. Ein Schlüssel, der auf anderem Weg kam, wartet auf Ihren Klick.</translation>
    </message>
    <message>
        <source>Concerns people whose keys an authority vouches for: without its up-to-date list of revoked keys, theirs are not used.</source>
        <translation>Betrifft Personen, für deren Schlüssel eine Zertifizierungsstelle bürgt: ohne deren aktuelle Liste widerrufener Schlüssel werden sie nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is set. `sealpost config list` names what can be.</source>
        <translation>Nichts Ungewöhnliches ist eingestellt. `sealpost config list` nennt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailPage</name>
    <message>
        <source>Your mail will be here</source>
        <translation>Ihre Mails werden hier sein</translation>
    </message>
    <message>
        <source>Sealpost needs your e-mail address and the password of your mailbox to show your mail. The key that protects it comes by itself.</source>
        <translation>Sealpost braucht Ihre E-Mail-Adresse und das Passwort Ihres Postfachs, um Ihre Mails zu zeigen. Der Schlüssel, der sie schützt, kommt von selbst.</translation>
    </message>
    <message>
        <source>&amp;Set up your mail</source>
        <translation>Mail &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Back to the mailbox</source>
        <translation>&amp;Zurück zum Postfach</translation>
    </message>
    <message>
        <source>The message in the file %1</source>
        <translation>Die Nachricht in der Datei %1</translation>
    </message>
    <message>
        <source>Reading the list of messages …</source>
        <translation>Die Liste der Nachrichten wird gelesen …</translation>
    </message>
    <message>
        <source>There are no messages in this folder.</source>
        <translation>In diesem Ordner sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>Looked for new mail at %1</source>
        <translation>Neue Mails zuletzt gesucht um %1</translation>
    </message>
    <message>
        <source>While you see your mail, Sealpost looks for new messages every minute.</source>
        <translation>Während Sie Ihre Mails sehen, sucht Sealpost jede Minute nach neuen Nachrichten.</translation>
    </message>
    <message>
        <source>Delete the selected message for ever?</source>
        <translation>Die ausgewählte Nachricht endgültig löschen?</translation>
    </message>
    <message>
        <source>It does not go to a trash folder: nobody can bring it back.</source>
        <translation>Sie kommt nicht in einen Papierkorb: niemand kann sie zurückbringen.</translation>
    </message>
    <message>
        <source>Delete for e&amp;ver</source>
        <translation>En&amp;dgültig löschen</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The list of messages could not be read.</source>
        <translation>Die Liste der Nachrichten konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailboxBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Check for mail</source>
        <translation>Mails &amp;abrufen</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>Archi&amp;vieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Look for new messages</source>
        <translation>Nach neuen Nachrichten suchen</translation>
    </message>
    <message>
        <source>Select a message in the list first.</source>
        <translation>Wählen Sie zuerst eine Nachricht in der Liste.</translation>
    </message>
    <message>
        <source>Move the message to the archive</source>
        <translation>Die Nachricht ins Archiv verschieben</translation>
    </message>
    <message>
        <source>This account has no other folder for the archive.</source>
        <translation>Dieses Konto hat keinen anderen Ordner für das Archiv.</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Die Nachricht löschen</translation>
    </message>
    <message>
        <source>Mark the message as not read yet</source>
        <translation>Die Nachricht als noch nicht gelesen markieren</translation>
    </message>
    <message>
        <source>The message is marked as unread already.</source>
        <translation>Die Nachricht ist schon als ungelesen markiert.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailboxReader</name>
    <message>
        <source>Fetching the message: %1 of %2</source>
        <translation>Die Nachricht wird abgeholt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageAnswers</name>
    <message>
        <source>&amp;Reply</source>
        <translation>An&amp;tworten</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Allen ant&amp;worten</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Weiterl&amp;eiten</translation>
    </message>
    <message>
        <source>The message could not be opened: there is nothing yet to answer.</source>
        <translation>Die Nachricht konnte nicht geöffnet werden: es gibt noch nichts zu beantworten.</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>Es ist keine Nachricht geöffnet.</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Am %1 schrieb %2:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1; copy to %2</source>
        <translation>%1; Kopie an %2</translation>
    </message>
    <message>
        <source>This message names nobody to answer to.</source>
        <translation>Diese Nachricht nennt niemanden, dem man antworten könnte.</translation>
    </message>
    <message>
        <source>Write a message of your own instead.</source>
        <translation>Schreiben Sie stattdessen eine eigene Nachricht.</translation>
    </message>
    <message>
        <source>You are not among those this message was addressed to.</source>
        <translation>Sie gehören nicht zu denen, an die diese Nachricht gerichtet war.</translation>
    </message>
    <message>
        <source>It came as a blind copy, or somebody else passed it on. A reply to all would tell them that you have it: %1</source>
        <translation>Sie kam als Blindkopie, oder jemand anderes hat sie weitergegeben. Eine Antwort an alle würde ihnen verraten, dass Sie sie haben: %1</translation>
    </message>
    <message>
        <source>The list of recipients of this message is not protected.</source>
        <translation>Die Liste der Empfänger dieser Nachricht ist nicht geschützt.</translation>
    </message>
    <message>
        <source>Somebody on the way could have added an address, to get your answer. Look at them first: %1</source>
        <translation>Jemand unterwegs könnte eine Adresse hinzugefügt haben, um Ihre Antwort zu bekommen. Sehen Sie sich die Adressen zuerst an: %1</translation>
    </message>
    <message>
        <source>Reply to the &amp;sender only</source>
        <translation>Nur dem Ab&amp;sender antworten</translation>
    </message>
    <message>
        <source>Reply to all an&amp;yway</source>
        <translation>Trotz&amp;dem allen antworten</translation>
    </message>
    <message>
        <source>---------- Forwarded message ----------</source>
        <translation>---------- Weitergeleitete Nachricht ----------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Kopie an: %1</translation>
    </message>
    <message>
        <source>What could not be opened cannot be forwarded.</source>
        <translation>Was nicht geöffnet werden konnte, kann nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Whoever you would send it to could not open it either.</source>
        <translation>Auch die Person, der Sie es senden würden, könnte es nicht öffnen.</translation>
    </message>
    <message>
        <source>This message is not forwarded, since nobody can tell whether it was changed.</source>
        <translation>Diese Nachricht wird nicht weitergeleitet, da niemand sagen kann, ob sie verändert wurde.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again with an up-to-date program, or write what matters in your own words.</source>
        <translation>Bitten Sie den Absender, sie mit einem aktuellen Programm noch einmal zu senden, oder schreiben Sie das Wichtige mit eigenen Worten.</translation>
    </message>
    <message>
        <source>This message is too large to be forwarded as a whole.</source>
        <translation>Diese Nachricht ist zu groß, um als Ganzes weitergeleitet zu werden.</translation>
    </message>
    <message>
        <source>Save the attachments you need, and attach them to a message of your own.</source>
        <translation>Speichern Sie die Anhänge, die Sie brauchen, und hängen Sie sie an eine eigene Nachricht an.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageHeader</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>die absendende Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageNote</name>
    <message>
        <source>Show &amp;more of the text</source>
        <translation>&amp;Mehr vom Text anzeigen</translation>
    </message>
    <message>
        <source>Show as plain &amp;text</source>
        <translation>Als &amp;reinen Text anzeigen</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Diese Nachricht hat keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that this message wanted to load from elsewhere were not loaded.</source>
        <translation>
            <numerusform>%n Element, das diese Nachricht von anderswo laden wollte, wurde nicht geladen.</numerusform>
            <numerusform>%n Elemente, die diese Nachricht von anderswo laden wollte, wurden nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than can be shown: this is its beginning.</source>
        <translation>Der Text ist länger, als angezeigt werden kann: dies ist sein Anfang.</translation>
    </message>
    <message>
        <source>Show with forma&amp;tting</source>
        <translation>Mit &amp;Formatierung anzeigen</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageOffer</name>
    <message>
        <source>%1 sent you a key.</source>
        <translation>%1 hat Ihnen einen Schlüssel gesandt.</translation>
    </message>
    <message>
        <source>You do not use the key of %1 yet.</source>
        <translation>Sie verwenden den Schlüssel von %1 noch nicht.</translation>
    </message>
    <message>
        <source>Use it, and only %1 can read what you write to %1. You can compare it with %1 later.</source>
        <translation>Verwenden Sie ihn, dann kann nur %1 lesen, was Sie an %1 schreiben. Sie können ihn später mit %1 vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Use it for mails to %1</source>
        <translation>Für Mails an %1 &amp;verwenden</translation>
    </message>
    <message>
        <source>There are two different keys for %1.</source>
        <translation>Für %1 gibt es zwei verschiedene Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 until you have decided which of them is right. Ask %1 in another way than by mail.</source>
        <translation>An %1 wird nichts gesendet, bis Sie entschieden haben, welcher der richtige ist. Fragen Sie %1 auf anderem Weg als per Mail.</translation>
    </message>
    <message>
        <source>&amp;Look at both keys</source>
        <translation>&amp;Beide Schlüssel ansehen</translation>
    </message>
    <message>
        <source>You use this key for mails to %1 from now on.</source>
        <translation>Sie verwenden diesen Schlüssel ab jetzt für Mails an %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation>Wählen Sie eine Nachricht, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Opening the message…</source>
        <translation>Die Nachricht wird geöffnet…</translation>
    </message>
    <message>
        <source>This message lies inside another one.</source>
        <translation>Diese Nachricht liegt in einer anderen.</translation>
    </message>
    <message>
        <source>What is said here holds for this message alone.</source>
        <translation>Was hier gesagt wird, gilt nur für diese Nachricht.</translation>
    </message>
    <message>
        <source>&amp;Back to the message around it</source>
        <translation>&amp;Zurück zur umgebenden Nachricht</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The message was not opened</source>
        <translation>Die Nachricht wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening it was stopped. It is kept as it is.</source>
        <translation>Das Öffnen wurde angehalten. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>What this message says about keys was not recorded.</source>
        <translation>Was diese Nachricht über Schlüssel sagt, wurde nicht verzeichnet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You see a part of the message, not its main text</source>
        <translation>Sie sehen einen Teil der Nachricht, nicht ihren Haupttext</translation>
    </message>
    <message>
        <source>It is protected like the message.</source>
        <translation>Er ist geschützt wie die Nachricht.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>&amp;Zurück zur Nachricht</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Details of the protection</source>
        <translation>&amp;Einzelheiten zum Schutz</translation>
    </message>
    <message>
        <source>Details of the protection</source>
        <translation>Einzelheiten zum Schutz</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength in words</source>
        <translation>Stärke in Worten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neues Kennwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dasselbe noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks you out.</source>
        <translation>Tippen Sie es noch einmal, damit kein Tippfehler Sie aussperrt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>✗ The two are not the same.</source>
        <translation>✗ Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type a passphrase: a few words that nobody would guess.</source>
        <translation>Tippen Sie ein Kennwort: ein paar Wörter, die niemand erraten würde.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxDetails</name>
    <message>
        <source>When and from whom</source>
        <translation>Wann und von wem</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Was die Server sagten</translation>
    </message>
    <message>
        <source>What cannot be done, and why</source>
        <translation>Was nicht geht, und warum</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Jetzt &amp;noch einmal versuchen</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Give the others up</source>
        <translation>Die übrigen &amp;aufgeben</translation>
    </message>
    <message>
        <source>Send it &amp;without that promise</source>
        <translation>&amp;Ohne diese Zusage senden</translation>
    </message>
    <message>
        <source>Look at the &amp;key</source>
        <translation>&amp;Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Your provider cannot promise a protected connection all the way. The message itself stays sealed.</source>
        <translation>Ihr Anbieter kann keine durchgehend geschützte Verbindung zusagen. Die Nachricht selbst bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Look at the &amp;key of %1</source>
        <translation>&amp;Schlüssel von %1 ansehen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>To %1. %2. %3</source>
        <translation>An %1. %2. %3</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxPage</name>
    <message>
        <source>Nothing waits here. What you send stays here, sealed, until your provider has taken it; if something is in the way, this page says what.</source>
        <translation>Hier wartet nichts. Was Sie senden, bleibt verschlossen hier, bis Ihr Anbieter es übernommen hat; steht etwas im Weg, sagt diese Seite, was.</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Der Postausgang ist leer</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>Nachrichten unterwegs</translation>
    </message>
    <message>
        <source>Done in the last 24 hours</source>
        <translation>In den letzten 24 Stunden erledigt</translation>
    </message>
    <message>
        <source>Messages that are done</source>
        <translation>Erledigte Nachrichten</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>It is on its way to the server this moment</source>
        <translation>Sie ist gerade auf dem Weg zum Server</translation>
    </message>
    <message>
        <source>It was not taken back. In a few seconds this page says whether the server has it.</source>
        <translation>Sie wurde nicht zurückgeholt. In ein paar Sekunden sagt diese Seite, ob der Server sie hat.</translation>
    </message>
    <message>
        <source>Too late: your provider already has it</source>
        <translation>Zu spät: Ihr Anbieter hat sie schon</translation>
    </message>
    <message>
        <source>Nobody can take it back from there.</source>
        <translation>Von dort kann niemand sie zurückholen.</translation>
    </message>
    <message>
        <source>What you wrote can be opened again here, until Sealpost is closed.</source>
        <translation>Was Sie geschrieben haben, kann hier wieder geöffnet werden, bis Sealpost geschlossen wird.</translation>
    </message>
    <message>
        <source>Taken back, but it may have arrived</source>
        <translation>Zurückgeholt, aber sie kann angekommen sein</translation>
    </message>
    <message>
        <source>An earlier attempt was cut off before the server had answered: it may have taken the message. It will not be sent again.</source>
        <translation>Ein früherer Versuch wurde abgebrochen, bevor der Server geantwortet hatte: er kann die Nachricht angenommen haben. Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Taken back: it will not be sent</source>
        <translation>Zurückgeholt: sie wird nicht gesendet</translation>
    </message>
    <message>
        <source>Write it &amp;anew</source>
        <translation>&amp;Neu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) that you took back</source>
        <translation>
            <numerusform>%n weitere Nachricht, die Sie zurückgeholt haben</numerusform>
            <numerusform>%n weitere Nachrichten, die Sie zurückgeholt haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxRunner</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht wird gesendet</numerusform>
            <numerusform>%n Nachrichten werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network; next try at %1</source>
        <translation>Wartet auf das Netzwerk; nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Not sent yet; next try at %1</source>
        <translation>Noch nicht gesendet; nächster Versuch um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held back until you decide</source>
        <translation>
            <numerusform>%n Nachricht zurückgehalten, bis Sie entscheiden</numerusform>
            <numerusform>%n Nachrichten zurückgehalten, bis Sie entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why, and what you can do.</source>
        <translation>Der Postausgang sagt, warum, und was Sie tun können.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht gesendet werden</numerusform>
            <numerusform>%n Nachrichten konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the copy for your own folder still waits</source>
        <translation>Gesendet; die Kopie für Ihren eigenen Ordner wartet noch</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht gesendet</numerusform>
            <numerusform>%n Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>Im Postausgang wartet nichts</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OwnKeyView</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>You have no key for this address yet.</source>
        <translation>Sie haben noch keinen Schlüssel für diese Adresse.</translation>
    </message>
    <message>
        <source>With one, others can encrypt their mail to you, and see that yours is genuine. It takes a moment, and nothing is asked.</source>
        <translation>Damit können andere ihre Mails an Sie verschlüsseln und sehen, dass Ihre echt sind. Es dauert einen Moment, und es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Your key cannot be used.</source>
        <translation>Ihr Schlüssel kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your key expires on %1.</source>
        <translation>Ihr Schlüssel läuft ab: %1.</translation>
    </message>
    <message>
        <source>Extend it now: then nobody who writes to you notices anything.</source>
        <translation>Verlängern Sie ihn jetzt: dann merkt niemand, der Ihnen schreibt, etwas davon.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Ihr Schlüssel ist bereit.</translation>
    </message>
    <message>
        <source>Mail to you can be encrypted, and yours is signed. It is good until %1.</source>
        <translation>Mail an Sie kann verschlüsselt werden, und Ihre wird unterschrieben. Er gilt bis: %1.</translation>
    </message>
    <message>
        <source>Mail to you can be encrypted, and yours is signed. It does not expire.</source>
        <translation>Mail an Sie kann verschlüsselt werden, und Ihre wird unterschrieben. Er läuft nicht ab.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>unbekannter Tag</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>Certificate of %1: %2</source>
        <translation>Zertifikat (%1): %2</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Schlüssel (%1): %2</translation>
    </message>
    <message>
        <source>You have several keys. Below it is about &amp;this one:</source>
        <translation>Sie haben mehrere Schlüssel. Unten geht es um &amp;diesen:</translation>
    </message>
    <message>
        <source>Which key it is about</source>
        <translation>Um welchen Schlüssel es geht</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>Your key is being made…</source>
        <translation>Ihr Schlüssel wird erstellt…</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the key</source>
        <translation>E&amp;inzelheiten zum Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Give your key to others…</source>
        <translation>Ihren Schlüssel &amp;weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>E&amp;xtend it by two years</source>
        <translation>Um zwei &amp;Jahre verlängern</translation>
    </message>
    <message>
        <source>Declare it in&amp;valid…</source>
        <translation>Für &amp;ungültig erklären…</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Whoever issued this certificate can also extend it, or declare it invalid: ask them for a new one, and import it here.</source>
        <translation>Wer dieses Zertifikat ausgestellt hat, kann es auch verlängern oder für ungültig erklären: bitten Sie dort um ein neues, und importieren Sie es hier.</translation>
    </message>
    <message>
        <source>Declare your key invalid, for ever?</source>
        <translation>Ihren Schlüssel für immer ungültig erklären?</translation>
    </message>
    <message>
        <source>Nobody will encrypt to it again, and this cannot be taken back. What came until now can still be read. Afterwards you make a new key, and send the old one to those who have it.</source>
        <translation>Niemand wird mehr für ihn verschlüsseln, und das lässt sich nicht zurücknehmen. Was bisher kam, bleibt lesbar. Danach erstellen Sie einen neuen Schlüssel und senden den alten an alle, die ihn haben.</translation>
    </message>
    <message>
        <source>Declare it invalid for &amp;ever</source>
        <translation>Endgültig für un&amp;gültig erklären</translation>
    </message>
    <message>
        <source>Keep it (&amp;no)</source>
        <translation>Behalten (&amp;nein)</translation>
    </message>
    <message>
        <source>I do not use it any more</source>
        <translation>Ich benutze ihn nicht mehr</translation>
    </message>
    <message>
        <source>I have another one</source>
        <translation>Ich habe einen anderen</translation>
    </message>
    <message>
        <source>Delete your own key, with its secret part?</source>
        <translation>Ihren eigenen Schlüssel mit seinem geheimen Teil löschen?</translation>
    </message>
    <message>
        <source>What was encrypted to it can never be read again, old mail included, unless you have a back-up. To stop using it, declare it invalid instead.</source>
        <translation>Was dafür verschlüsselt wurde, ist nie wieder lesbar, auch alte Mails nicht, es sei denn, Sie haben eine Sicherung. Wollen Sie ihn nur nicht mehr benutzen, erklären Sie ihn stattdessen für ungültig.</translation>
    </message>
    <message>
        <source>Delete it for &amp;ever</source>
        <translation>Endgültig lösc&amp;hen</translation>
    </message>
    <message>
        <source>Somebody else may have it</source>
        <translation>Jemand anderes könnte ihn haben</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartList</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) are not listed.</source>
        <translation>
            <numerusform>%n weiterer Teil ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Teile sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all in a folder…</source>
        <translation>Alle in einem Ordner speichern…</translation>
    </message>
    <message>
        <source>Opened as a copy that is removed when Sealpost ends. Save what you change elsewhere.</source>
        <translation>Als Kopie geöffnet, die beim Beenden von Sealpost entfernt wird. Speichern Sie Änderungen an einem anderen Ort.</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file. You can save it.</source>
        <translation>Kein Programm auf diesem Computer öffnet diese Art von Datei. Sie können sie speichern.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n Datei gespeichert in %1</numerusform>
            <numerusform>%n Dateien gespeichert in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1 here</source>
        <translation>%1 hier anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 with another program</source>
        <translation>%1 mit einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation>%1 als Datei speichern</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Dieses &amp;Kennwort verwenden</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) after this one.</source>
        <translation>
            <numerusform>Danach noch %n Frage.</numerusform>
            <numerusform>Danach noch %n Fragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PeoplePage</name>
    <message>
        <source>Keys and people</source>
        <translation>Schlüssel und Personen</translation>
    </message>
    <message>
        <source>Search for people and keys</source>
        <translation>Personen und Schlüssel suchen</translation>
    </message>
    <message>
        <source>Name, address or a part of them</source>
        <translation>Name, Adresse oder ein Teil davon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>You first, then everybody else</source>
        <translation>Zuerst Sie, dann alle anderen</translation>
    </message>
    <message>
        <source>Loo&amp;k for a key</source>
        <translation>Schlüssel &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Restore a back-up…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Reading your keys…</source>
        <translation>Ihre Schlüssel werden gelesen…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Hier ist noch niemand</translation>
    </message>
    <message>
        <source>People come by themselves: whoever sends you mail with a key is listed here afterwards. You can also look for somebody&apos;s key, import one from a file, or restore a back-up; the buttons are below the list.</source>
        <translation>Personen kommen von selbst: wer Ihnen eine Mail mit Schlüssel sendet, steht danach in dieser Liste. Sie können auch den Schlüssel einer Person suchen, einen aus einer Datei importieren oder eine Sicherung wiederherstellen; die Schaltflächen stehen unter der Liste.</translation>
    </message>
    <message>
        <source>&amp;Set up your account</source>
        <translation>&amp;Konto einrichten</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonView</name>
    <message>
        <source>%1. Compare it when you next talk to each other: then nobody can be in between.</source>
        <translation>%1. Vergleichen Sie ihn, wenn Sie das nächste Mal miteinander sprechen: dann kann niemand dazwischen sein.</translation>
    </message>
    <message>
        <source>%1. It is not used before you have answered the question below.</source>
        <translation>%1. Er wird erst verwendet, wenn Sie die Frage unten beantwortet haben.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you have decided which one is right.</source>
        <translation>An %1 wird nichts gesendet, bevor Sie entschieden haben, welcher der richtige ist.</translation>
    </message>
    <message>
        <source>%1: you do not use the key</source>
        <translation>%1: Sie verwenden den Schlüssel nicht</translation>
    </message>
    <message>
        <source>You decided not to use the key of %1. You can change your mind below, or ask for another one.</source>
        <translation>Sie haben entschieden, den Schlüssel von %1 nicht zu verwenden. Unten können Sie Ihre Meinung ändern oder um einen anderen bitten.</translation>
    </message>
    <message>
        <source>Mail to %1 cannot be encrypted. Look for the key on the net, import it from a file, or ask %1 to send it: it comes along with a mail.</source>
        <translation>Mail an %1 kann nicht verschlüsselt werden. Suchen Sie den Schlüssel im Netz, importieren Sie ihn aus einer Datei, oder bitten Sie %1, ihn zu senden: er kommt mit einer Mail mit.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>unbekannter Tag</translation>
    </message>
    <message>
        <source>Certificate of %1: %2</source>
        <translation>Zertifikat (%1): %2</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Schlüssel (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n key(s) here. Below it is about &amp;this one:</source>
        <translation>
            <numerusform>%1 hat hier %n Schlüssel. Unten geht es um &amp;diesen:</numerusform>
            <numerusform>%1 hat hier %n Schlüssel. Unten geht es um &amp;diesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which key it is about</source>
        <translation>Um welchen Schlüssel es geht</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>An %1 sch&amp;reiben</translation>
    </message>
    <message>
        <source>&amp;Look for a key on the net</source>
        <translation>Schlüssel im Netz &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Compare the key…</source>
        <translation>Schlüssel &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Give the key &amp;to others…</source>
        <translation>Schlüssel &amp;weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Delete the key…</source>
        <translation>Schlüssel &amp;löschen…</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the key</source>
        <translation>&amp;Einzelheiten zum Schlüssel</translation>
    </message>
    <message>
        <source>Delete this key of %1?</source>
        <translation>Diesen Schlüssel von %1 löschen?</translation>
    </message>
    <message>
        <source>Mail to %1 can then not be encrypted with it, and it cannot be told any more whether mail from %1 is genuine. You can import it again later.</source>
        <translation>Mail an %1 kann dann nicht mehr damit verschlüsselt werden, und es lässt sich nicht mehr sagen, ob Mail von %1 echt ist. Sie können ihn später wieder importieren.</translation>
    </message>
    <message>
        <source>Delete the &amp;key</source>
        <translation>Schlüssel lösc&amp;hen</translation>
    </message>
    <message>
        <source>Keep it (&amp;no)</source>
        <translation>Behalten (&amp;nein)</translation>
    </message>
    <message>
        <source>%1: you made sure that this key belongs to %2.</source>
        <translation>%1: Sie haben sich vergewissert, dass dieser Schlüssel zu %2 gehört.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonsModel</name>
    <message>
        <source>Key not used</source>
        <translation>Schlüssel nicht verwendet</translation>
    </message>
    <message>
        <source>Your key is ready</source>
        <translation>Ihr Schlüssel ist bereit</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Your key needs care</source>
        <translation>Ihr Schlüssel braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andere Personen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PinPanel</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>Eingehende Mail: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Ausgehende Mail: %1</translation>
    </message>
    <message>
        <source>Usually an authority that this computer trusts vouches for a server. If you pin a server&apos;s key instead, Sealpost talks to that server only as long as it shows exactly this key, and to nobody else in its place. When your provider changes its key, mail stops until you pin the new one.</source>
        <translation>Normalerweise bürgt eine Zertifizierungsstelle, der dieser Computer vertraut, für einen Server. Legen Sie stattdessen den Schlüssel eines Servers fest, spricht Sealpost mit diesem Server nur, solange er genau diesen Schlüssel zeigt, und mit niemandem an seiner Stelle. Wechselt Ihr Anbieter den Schlüssel, kommt und geht keine Mail, bis Sie den neuen festlegen.</translation>
    </message>
    <message>
        <source>&amp;Look at what the servers show now</source>
        <translation>&amp;Ansehen, was die Server jetzt zeigen</translation>
    </message>
    <message>
        <source>&amp;Forget how strong the connections were</source>
        <translation>&amp;Vergessen, wie stark die Verbindungen waren</translation>
    </message>
    <message>
        <source>Sealpost remembers the best protection that worked with a server, and refuses less. Forget it only if your provider told you that it changed something; pinned keys stay.</source>
        <translation>Sealpost merkt sich den besten Schutz, der mit einem Server gelang, und lehnt weniger ab. Vergessen Sie das nur, wenn Ihr Anbieter Ihnen eine Änderung mitgeteilt hat; festgelegte Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>No key is pinned; an authority vouches for it.</source>
        <translation>Kein Schlüssel ist festgelegt; eine Zertifizierungsstelle bürgt für den Server.</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>Kein Schlüssel ist festgelegt.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Festgelegt: %1</translation>
    </message>
    <message>
        <source>&amp;Remove this pin</source>
        <translation>Festlegung ent&amp;fernen</translation>
    </message>
    <message>
        <source>Asking the servers ...</source>
        <translation>Die Server werden gefragt ...</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <comment>server, its name, its key</comment>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Pin a key only after you compared it with one that your provider gave you in another way.</source>
        <translation>Legen Sie einen Schlüssel erst fest, nachdem Sie ihn mit einem verglichen haben, den Ihr Anbieter Ihnen auf anderem Weg gegeben hat.</translation>
    </message>
    <message>
        <source>This is what the servers show now</source>
        <translation>Das zeigen die Server jetzt</translation>
    </message>
    <message>
        <source>A server shows a key that nothing vouches for</source>
        <translation>Ein Server zeigt einen Schlüssel, für den nichts bürgt</translation>
    </message>
    <message>
        <source>Pin the key for &amp;incoming mail</source>
        <translation>Schlüssel für &amp;eingehende Mail festlegen</translation>
    </message>
    <message>
        <source>Pin the key for &amp;outgoing mail</source>
        <translation>Schlüssel für a&amp;usgehende Mail festlegen</translation>
    </message>
    <message>
        <source>The key is pinned</source>
        <translation>Der Schlüssel ist festgelegt</translation>
    </message>
    <message>
        <source>The pin is removed</source>
        <translation>Die Festlegung ist entfernt</translation>
    </message>
    <message>
        <source>Forgotten: the next connection counts as the first</source>
        <translation>Vergessen: die nächste Verbindung zählt als die erste</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ProviderPanel</name>
    <message>
        <source>What &amp;your provider sees</source>
        <translation>Was I&amp;hr Anbieter sieht</translation>
    </message>
    <message>
        <source>What your provider sees</source>
        <translation>Was Ihr Anbieter sieht</translation>
    </message>
    <message>
        <source>As soon as it is clear who the message is for, you see here what your mail provider will learn from it, and what stays hidden.</source>
        <translation>Sobald klar ist, für wen die Nachricht ist, sehen Sie hier, was Ihr Mailanbieter daraus erfährt und was verborgen bleibt.</translation>
    </message>
    <message>
        <source>Stays hidden</source>
        <translation>Bleibt verborgen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::QrView</name>
    <message>
        <source>The key as a square of dots, to be scanned by another device</source>
        <translation>Der Schlüssel als Quadrat aus Punkten, zum Scannen mit einem anderen Gerät</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RecipientChip</name>
    <message>
        <source>%1: not an address</source>
        <translation>%1: keine Adresse</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RecipientField</name>
    <message>
        <source>Names or addresses, with commas between</source>
        <translation>Namen oder Adressen, mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RemedyPanel</name>
    <message>
        <source>What it says</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Send to %1 without encryption</source>
        <translation>An %1 ohne Verschlüsselung senden</translation>
    </message>
    <message>
        <source>Compare it first</source>
        <translation>Zuerst vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Import the key of %1</source>
        <translation>Den Schlüssel von %1 importieren</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)</source>
        <translation>Schlüssel (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show my keys</source>
        <translation>Meine Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RestorePage</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>The &amp;code on your sheet</source>
        <translation>Der &amp;Code auf Ihrem Blatt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>&amp;Bring everything back</source>
        <translation>&amp;Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation>S&amp;päter erledigen</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Passphrases to write down</source>
        <translation>Kennwörter zum Aufschreiben</translation>
    </message>
    <message>
        <source>What &amp;stayed as it was</source>
        <translation>Was &amp;blieb, wie es war</translation>
    </message>
    <message>
        <source>What stayed as it was</source>
        <translation>Was blieb, wie es war</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Take a back-up back</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>It needs the file and the code on your recovery sheet. Nothing that is on this computer is lost by it.</source>
        <translation>Dazu braucht es die Datei und den Code auf Ihrem Wiederherstellungsblatt. Nichts, was auf diesem Computer ist, geht dabei verloren.</translation>
    </message>
    <message>
        <source>The &amp;file with the back-up</source>
        <translation>Die &amp;Datei mit der Sicherung</translation>
    </message>
    <message>
        <source>The file with the back-up</source>
        <translation>Die Datei mit der Sicherung</translation>
    </message>
    <message>
        <source>The back-up is being taken back</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Choose the back-up</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Still to do: type the code.</source>
        <translation>Noch zu tun: den Code eintippen.</translation>
    </message>
    <message>
        <source>Still to do: choose the file.</source>
        <translation>Noch zu tun: die Datei wählen.</translation>
    </message>
    <message>
        <source>Still to do: choose the file, and type the code.</source>
        <translation>Noch zu tun: die Datei wählen und den Code eintippen.</translation>
    </message>
    <message>
        <source>✗ This code does not open this file. Look whether sheet and file belong together: each back-up has a code of its own.</source>
        <translation>✗ Dieser Code öffnet diese Datei nicht. Sehen Sie nach, ob Blatt und Datei zusammengehören: jede Sicherung hat einen eigenen Code.</translation>
    </message>
    <message>
        <source>The back-up of %1 is here again.</source>
        <translation>Die Sicherung vom %1 ist wieder da.</translation>
    </message>
    <message>
        <source>Nothing on this computer can keep a passphrase for you. Write this one down: your key asks for it.
%1</source>
        <translation>Nichts auf diesem Computer kann ein Kennwort für Sie aufbewahren. Schreiben Sie dieses auf: Ihr Schlüssel fragt danach.
%1</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>Postaus&amp;gang anzeigen</translation>
    </message>
    <message>
        <source>The message is not sent, and comes back to be changed</source>
        <translation>Die Nachricht wird nicht gesendet und kommt zurück, damit Sie sie ändern können</translation>
    </message>
    <message>
        <source>Progress of encrypting the message</source>
        <translation>Fortschritt beim Verschlüsseln der Nachricht</translation>
    </message>
    <message>
        <source>The message is being encrypted</source>
        <translation>Die Nachricht wird verschlüsselt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Wird in %n Sekunde gesendet</numerusform>
            <numerusform>Wird in %n Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>It was too late to take the message back</source>
        <translation>Es war zu spät, die Nachricht zurückzuholen</translation>
    </message>
    <message>
        <source>The server has it already, or is receiving it this moment.</source>
        <translation>Der Server hat sie schon oder empfängt sie gerade.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>How long sending can be undone</source>
        <translation>Wie lange das Senden rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Mail from this &amp;account</source>
        <translation>Mail von diesem &amp;Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Hidden from your provider</source>
        <translation>Vor Ihrem &amp;Anbieter verborgen</translation>
    </message>
    <message>
        <source>How mail is &amp;sealed</source>
        <translation>Wie Mail &amp;verschlossen wird</translation>
    </message>
    <message>
        <source>How si&amp;gnatures travel with mail in the clear</source>
        <translation>Wie &amp;Unterschriften bei unverschlüsselter Mail mitgehen</translation>
    </message>
    <message>
        <source>Ask for &amp;reports when delivery fails</source>
        <translation>Um &amp;Berichte bitten, wenn die Zustellung scheitert</translation>
    </message>
    <message>
        <source>Ask for reports when delivery fails</source>
        <translation>Um Berichte bitten, wenn die Zustellung scheitert</translation>
    </message>
    <message>
        <source>Demand a &amp;protected connection all the way</source>
        <translation>&amp;Durchgehend geschützte Verbindung verlangen</translation>
    </message>
    <message>
        <source>Demand a protected connection all the way</source>
        <translation>Durchgehend geschützte Verbindung verlangen</translation>
    </message>
    <message>
        <source>More about how mail is sealed</source>
        <translation>Mehr darüber, wie Mail verschlossen wird</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>How long sending can be &amp;undone</source>
        <translation>Wie &amp;lange das Senden rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>A message waits that long, sealed, before it leaves.</source>
        <translation>So lange wartet eine Nachricht verschlossen, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>If your provider cannot promise that, the message is held in the outbox until you decide.</source>
        <translation>Kann Ihr Anbieter das nicht zusagen, bleibt die Nachricht im Postausgang, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Servers on the way then tell you when a message is late or cannot be delivered, as far as they know how.</source>
        <translation>Server unterwegs teilen Ihnen dann mit, wenn eine Nachricht verspätet ist oder nicht zugestellt werden kann, soweit sie das können.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ServerFields</name>
    <message>
        <source>Server for &amp;incoming mail (IMAP)</source>
        <translation>Server für e&amp;ingehende Mail (IMAP)</translation>
    </message>
    <message>
        <source>Server for &amp;outgoing mail (SMTP)</source>
        <translation>Server für a&amp;usgehende Mail (SMTP)</translation>
    </message>
    <message>
        <source>&amp;User name, where it is not the address</source>
        <translation>&amp;Benutzername, falls er nicht die Adresse ist</translation>
    </message>
    <message>
        <source>File with your organisation&apos;s own au&amp;thority (PEM)</source>
        <translation>Datei mit der eigenen &amp;Zertifizierungsstelle Ihrer Organisation (PEM)</translation>
    </message>
    <message>
        <source>User name, where it is not the address</source>
        <translation>Benutzername, falls er nicht die Adresse ist</translation>
    </message>
    <message>
        <source>File with your organisation&apos;s own authority</source>
        <translation>Datei mit der eigenen Zertifizierungsstelle Ihrer Organisation</translation>
    </message>
    <message>
        <source>Left empty, the authorities that this computer trusts count.</source>
        <translation>Bleibt dies leer, gelten die Zertifizierungsstellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Encryption of the line: %1</source>
        <translation>Verschlüsselung der Verbindung: %1</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>TLS after the greeting (STARTTLS)</source>
        <translation>TLS nach der Begrüßung (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Keys and look-ups</source>
        <translation>Schlüssel und Suche</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>About Sealpost</source>
        <translation>Über Sealpost</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SideBar</name>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Sch&amp;reiben</translation>
    </message>
    <message>
        <source>&amp;Keys and people</source>
        <translation>Sch&amp;lüssel und Personen</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Einstellun&amp;gen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::StatusBar</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 Click for the reason.</source>
        <translation>%1 Klicken Sie, um den Grund zu sehen.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::TrustPanel</name>
    <message>
        <source>The key carries several addresses. Your answer is for these:</source>
        <translation>Der Schlüssel enthält mehrere Adressen. Ihre Antwort gilt für diese:</translation>
    </message>
    <message>
        <source>Tick an address that your answer is for.</source>
        <translation>Kreuzen Sie eine Adresse an, für die Ihre Antwort gilt.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::WritePage</name>
    <message>
        <source>N&amp;ew message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Throws this message away; it can be brought back right afterwards</source>
        <translation>Verwirft diese Nachricht; sie kann gleich danach zurückgeholt werden</translation>
    </message>
    <message>
        <source>&amp;Attach files</source>
        <translation>&amp;Dateien anhängen</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Encrypts and sends the message (Ctrl+Enter)</source>
        <translation>Verschlüsselt und sendet die Nachricht (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Others can read on the way what you write here</source>
        <translation>Andere können unterwegs lesen, was Sie hier schreiben</translation>
    </message>
    <message>
        <source>This draft was not saved by you on this computer, or was changed since</source>
        <translation>Dieser Entwurf wurde nicht von Ihnen auf diesem Computer gespeichert oder seither verändert</translation>
    </message>
    <message>
        <source>Read it carefully before you send any of it.</source>
        <translation>Lesen Sie ihn sorgfältig, bevor Sie etwas davon senden.</translation>
    </message>
    <message>
        <source>This message is not kept as a draft</source>
        <translation>Diese Nachricht wird nicht als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>There is no key of yours yet to encrypt it to. The text stays in this window; it is kept as soon as you have a key.</source>
        <translation>Sie haben noch keinen Schlüssel, für den sie verschlüsselt werden könnte. Der Text bleibt in diesem Fenster; er wird gespeichert, sobald Sie einen Schlüssel haben.</translation>
    </message>
    <message>
        <source>There is no mail account yet. The text stays in this window; it is kept as soon as you have an account.</source>
        <translation>Es gibt noch kein Mailkonto. Der Text bleibt in diesem Fenster; er wird gespeichert, sobald Sie ein Konto haben.</translation>
    </message>
    <message>
        <source>Drafts are encrypted, and the program for that, GnuPG, is missing. The text stays in this window: copy it to a safe place before you close Sealpost. Then install GnuPG, and start Sealpost again.</source>
        <translation>Entwürfe werden verschlüsselt, und das Programm dafür, GnuPG, fehlt. Der Text bleibt in diesem Fenster: Kopieren Sie ihn an einen sicheren Ort, bevor Sie Sealpost schließen. Installieren Sie dann GnuPG, und starten Sie Sealpost neu.</translation>
    </message>
    <message>
        <source>%1. The text stays in this window. %2</source>
        <comment>why, what to do</comment>
        <translation>%1. Der Text bleibt in diesem Fenster. %2</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Noch einmal vers&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Go on with this message</source>
        <translation>Mit dieser Nachricht &amp;fortfahren</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Entwurf gespeichert, %1</translation>
    </message>
    <message>
        <source>The message was thrown away</source>
        <translation>Die Nachricht wurde verworfen</translation>
    </message>
    <message>
        <source>Brin&amp;g it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Send it encrypted &amp;or not at all</source>
        <translation>Verschlüsselt senden &amp;oder gar nicht</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be sent like this: for %n person(s) something is missing</source>
        <translation>
            <numerusform>So kann sie nicht gesendet werden: für %n Person fehlt etwas</numerusform>
            <numerusform>So kann sie nicht gesendet werden: für %n Personen fehlt etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a name above to see what can be done for that person.</source>
        <translation>Klicken Sie oben auf einen Namen, um zu sehen, was sich für diese Person tun lässt.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address yet</source>
        <translation>„%1“ ist noch keine Mailadresse</translation>
    </message>
    <message>
        <source>Nobody is named yet who gets it</source>
        <translation>Es ist noch niemand genannt, der sie erhält</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>Die Dateien werden noch gelesen</translation>
    </message>
    <message>
        <source>Not sent: something has changed for the people you write to</source>
        <translation>Nicht gesendet: für die Menschen, denen Sie schreiben, hat sich etwas geändert</translation>
    </message>
    <message>
        <source>Look at what is said below, and send it again if that is right.</source>
        <translation>Sehen Sie sich an, was unten steht, und senden Sie sie noch einmal, wenn es so richtig ist.</translation>
    </message>
    <message>
        <source>The message was taken back</source>
        <translation>Die Nachricht wurde zurückgeholt</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
</TS>
