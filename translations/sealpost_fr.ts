<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>pattern of a date with its time</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dans %n seconde</numerusform>
            <numerusform>dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Write, send and read protected mail.</source>
        <translation>Écrire, envoyer et lire du courrier protégé.</translation>
    </message>
    <message>
        <source>Keep everything of Sealpost below DIR.</source>
        <translation>Conserver tout ce qui concerne Sealpost dans DIR.</translation>
    </message>
    <message>
        <source>Use the GnuPG folder DIR.</source>
        <translation>Utiliser le dossier GnuPG DIR.</translation>
    </message>
    <message>
        <source>A message to open, or a mailto: link.</source>
        <translation>Un message à ouvrir, ou un lien mailto:.</translation>
    </message>
</context>
<context>
    <name>BackupErrors</name>
    <message>
        <source>The code of the back-up is needed</source>
        <translation>Le code de la sauvegarde est nécessaire</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet.</source>
        <translation>Il figure sur votre fiche de récupération.</translation>
    </message>
    <message>
        <source>The code has a typing error in its group %1</source>
        <translation>Le code contient une faute de frappe dans le groupe %1</translation>
    </message>
    <message>
        <source>Compare this group with your recovery sheet. Nothing was changed.</source>
        <translation>Comparez ce groupe avec votre fiche de récupération. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a whole code: it has %1 groups of %2 characters</source>
        <translation>Ce code n’est pas complet&#x202f;: il doit compter %1 groupes de %2 caractères</translation>
    </message>
    <message>
        <source>Compare it with your recovery sheet. Nothing was changed.</source>
        <translation>Comparez-le avec votre fiche de récupération. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The code does not open this back-up</source>
        <translation>Le code n’ouvre pas cette sauvegarde</translation>
    </message>
    <message>
        <source>It may be the code of another back-up, or the file is damaged. Nothing was changed.</source>
        <translation>C’est peut-être le code d’une autre sauvegarde, ou le fichier est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The back-up is not whole: its end is missing</source>
        <translation>La sauvegarde n’est pas complète&#x202f;: la fin manque</translation>
    </message>
    <message>
        <source>The back-up is damaged</source>
        <translation>La sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>Use another copy of the file. Nothing was changed.</source>
        <translation>Utilisez une autre copie du fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The back-up is larger than Sealpost can handle</source>
        <translation>La sauvegarde est trop volumineuse pour Sealpost</translation>
    </message>
    <message>
        <source>This file is not a back-up of Sealpost</source>
        <translation>Ce fichier n’est pas une sauvegarde de Sealpost</translation>
    </message>
    <message>
        <source>Choose the file that you saved as a back-up. Nothing was changed.</source>
        <translation>Choisissez le fichier que vous avez enregistré comme sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This back-up was made by a newer Sealpost</source>
        <translation>Cette sauvegarde provient d’une version plus récente de Sealpost</translation>
    </message>
    <message>
        <source>Install the newer version, then restore it. Nothing was changed.</source>
        <translation>Installez la version plus récente, puis restaurez la sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The back-up holds something that cannot be read</source>
        <translation>La sauvegarde contient quelque chose d’illisible</translation>
    </message>
    <message>
        <source>Use another copy of the file, or ask whoever helps you. Nothing was changed.</source>
        <translation>Utilisez une autre copie du fichier, ou demandez de l’aide. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ComputerErrors</name>
    <message>
        <source>Something went wrong inside Sealpost</source>
        <translation>Une erreur s’est produite dans Sealpost</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it together with the details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le en joignant les détails.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may use this folder, then try again.</source>
        <translation>Vérifiez que le disque est connecté et que vous avez accès à ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>%1 n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing that was there is harmed. Make room on the disk, then try again.</source>
        <translation>Rien n’a été enregistré, et rien de ce qui existait n’est perdu. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for %1</source>
        <translation>Le disque est plein&#x202f;: il n’y a pas de place pour %1</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>Choose a file that lies in it.</source>
        <translation>Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>This file is not an e-mail</source>
        <translation>Ce fichier n’est pas un e-mail</translation>
    </message>
    <message>
        <source>Choose a message as a mail program saves it; such files usually end in .eml.</source>
        <translation>Choisissez un message enregistré par un programme de messagerie&#x202f;; ces fichiers se terminent en général par .eml.</translation>
    </message>
    <message>
        <source>There is no folder for Sealpost&apos;s files</source>
        <translation>Il n’y a pas de dossier pour les fichiers de Sealpost</translation>
    </message>
    <message>
        <source>Your user account on this computer has no home folder that can be used. Ask whoever looks after this computer.</source>
        <translation>Votre compte sur cet ordinateur n’a pas de dossier personnel utilisable. Adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details name the file: correct it there, or put an earlier copy of it back.</source>
        <translation>Rien n’a été modifié. Les détails indiquent le fichier&#x202f;: corrigez-le, ou remettez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Les paramètres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The settings cannot be read: line %1 makes no sense</source>
        <translation>Les paramètres ne peuvent pas être lus&#x202f;: la ligne %1 n’a pas de sens</translation>
    </message>
    <message>
        <source>A part that Sealpost needs is not installed</source>
        <translation>Un composant nécessaire à Sealpost n’est pas installé</translation>
    </message>
    <message>
        <source>Nothing was changed. Install Sealpost again; the details name the missing part.</source>
        <translation>Rien n’a été modifié. Réinstallez Sealpost&#x202f;; les détails indiquent ce qui manque.</translation>
    </message>
    <message>
        <source>The program GnuPG is not installed, or does not start</source>
        <translation>Le programme GnuPG n’est pas installé, ou ne démarre pas</translation>
    </message>
    <message>
        <source>Sealpost needs it to open and to protect messages. Install GnuPG, then start Sealpost again. Nothing was changed.</source>
        <translation>Sealpost en a besoin pour ouvrir et protéger les messages. Installez GnuPG, puis redémarrez Sealpost. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it happens again, show the details to whoever helps you.</source>
        <translation>Rien n’a été envoyé. Réessayez&#x202f;; si cela se reproduit, montrez les détails à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG n’a pas pu effectuer cette opération</translation>
    </message>
    <message>
        <source>The encryption could not be carried out</source>
        <translation>Le chiffrement n’a pas pu être effectué</translation>
    </message>
    <message>
        <source>The message would have been readable for others than you chose, and was destroyed</source>
        <translation>Le message aurait été lisible par d’autres que ceux que vous avez choisis, et a été détruit</translation>
    </message>
    <message>
        <source>Nothing was sent. A setting of GnuPG on this computer adds or hides recipients: have it taken out, then send again.</source>
        <translation>Rien n’a été envoyé. Un réglage de GnuPG sur cet ordinateur ajoute ou cache des destinataires&#x202f;: faites-le supprimer, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it in smaller pieces.</source>
        <translation>Rien n’a été modifié. Procédez par parties plus petites.</translation>
    </message>
    <message>
        <source>This is too long for a picture that a camera can read</source>
        <translation>C’est trop long pour une image lisible par un appareil photo</translation>
    </message>
    <message>
        <source>Compare the words or the digits instead.</source>
        <translation>Comparez plutôt les mots ou les chiffres.</translation>
    </message>
    <message>
        <source>This is larger, or more deeply packed, than Sealpost can handle</source>
        <translation>C’est trop volumineux ou trop imbriqué pour Sealpost</translation>
    </message>
    <message>
        <source>%1 is larger, or more deeply packed, than Sealpost can handle</source>
        <translation>%1 est trop volumineux ou trop imbriqué pour Sealpost</translation>
    </message>
    <message>
        <source>A newer version of Sealpost has been used here</source>
        <translation>Une version plus récente de Sealpost a été utilisée ici</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>Rien n’a été modifié. Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>Sealpost&apos;s own records do not open with the key that is kept for them</source>
        <translation>Les données propres à Sealpost ne s’ouvrent pas avec la clé prévue pour elles</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore your back-up, or ask somebody to look at the file that the details name.</source>
        <translation>Rien n’a été modifié. Restaurez votre sauvegarde, ou faites examiner le fichier indiqué dans les détails.</translation>
    </message>
    <message>
        <source>Some of Sealpost&apos;s own records are damaged</source>
        <translation>Certaines données propres à Sealpost sont endommagées</translation>
    </message>
    <message>
        <source>The damaged records were left as they are. Restore your back-up, or ask somebody to look at what the details name.</source>
        <translation>Les données endommagées ont été laissées telles quelles. Restaurez votre sauvegarde, ou faites examiner ce qu’indiquent les détails.</translation>
    </message>
    <message>
        <source>The key to Sealpost&apos;s own records cannot be reached</source>
        <translation>La clé des données propres à Sealpost n’est pas accessible</translation>
    </message>
    <message>
        <source>It lies in the password store of this computer, which does not answer. Open the password store, then try again. Nothing is lost.</source>
        <translation>Elle se trouve dans le trousseau de mots de passe de cet ordinateur, qui ne répond pas. Ouvrez-le, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This is not possible in this version of Sealpost</source>
        <translation>Ce n’est pas possible dans cette version de Sealpost</translation>
    </message>
    <message>
        <source>Look for a newer version; nothing was changed.</source>
        <translation>Cherchez une version plus récente&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped this before it was finished. You can begin it again.</source>
        <translation>Vous avez arrêté l’opération avant la fin. Vous pouvez la recommencer.</translation>
    </message>
    <message>
        <source>Install the program GnuPG, then start Sealpost again. Nothing was changed.</source>
        <translation>Installez le programme GnuPG, puis redémarrez Sealpost. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The helper that guards your keys (gpg-agent) does not answer. Try again; if that does not help, log out of this computer and in again.</source>
        <translation>Le programme qui garde vos clés (gpg-agent) ne répond pas. Réessayez&#x202f;; si cela ne suffit pas, fermez votre session sur cet ordinateur et rouvrez-la.</translation>
    </message>
    <message>
        <source>A setting of GnuPG forbids Sealpost to ask for your passphrase. Have no-allow-loopback-pinentry taken out of gpg-agent.conf, then try again.</source>
        <translation>Un réglage de GnuPG interdit à Sealpost de demander votre phrase secrète. Faites supprimer no-allow-loopback-pinentry de gpg-agent.conf, puis réessayez.</translation>
    </message>
    <message>
        <source>A setting of GnuPG on this computer forces this. Have it taken out of gpg.conf, then try again. Nothing was sent.</source>
        <translation>Un réglage de GnuPG sur cet ordinateur l’impose. Faites-le supprimer de gpg.conf, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A setting of GnuPG forces an outdated way of signing, and Sealpost signs nothing like that. Have it taken out of gpg.conf, or send without a signature.</source>
        <translation>Un réglage de GnuPG impose une façon de signer dépassée, que Sealpost n’emploie pas. Faites-le supprimer de gpg.conf, ou envoyez sans signature.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>You can allow it in the settings, under where keys may be looked up.</source>
        <translation>Vous pouvez l’autoriser dans les paramètres, là où se règle la recherche des clés.</translation>
    </message>
    <message>
        <source>Make a key for this address, then try again.</source>
        <translation>Créez une clé pour cette adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is a list of keys that were taken back. Add it to your issuers instead.</source>
        <translation>Ce fichier est une liste de clés révoquées. Ajoutez-le plutôt à vos émetteurs.</translation>
    </message>
    <message>
        <source>This file is not a request for a key that can be granted. Ask for a new one.</source>
        <translation>Ce fichier n’est pas une demande de clé qui puisse être accordée. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key that names only the addresses that you asked for.</source>
        <translation>Demandez à l’émetteur une clé qui ne contient que les adresses que vous avez demandées.</translation>
    </message>
    <message>
        <source>Make room if the disk is full, then begin the restoring again: what was done stays, and the rest follows.</source>
        <translation>Libérez de la place si le disque est plein, puis recommencez la restauration&#x202f;: ce qui est fait reste, et le reste suit.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to give Sealpost a folder of its own.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de donner à Sealpost un dossier à lui.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Made on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connue depuis</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Comment elle est arrivée</translation>
    </message>
    <message>
        <source>Last mail signed with it</source>
        <translation>Dernier message signé avec elle</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Aucun jusqu’ici</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue pour la dernière fois</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Show what was typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Not here: it is somebody else&apos;s key</source>
        <translation>Pas ici&#x202f;: c’est la clé de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>Dans un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>With GnuPG on this computer</source>
        <translation>Dans GnuPG sur cet ordinateur</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>Sur une carte à puce</translation>
    </message>
    <message>
        <source>On a security token</source>
        <translation>Sur un jeton de sécurité</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>S/MIME certificate</source>
        <translation>Certificat S/MIME</translation>
    </message>
    <message>
        <source>OpenPGP key</source>
        <translation>Clé OpenPGP</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Declared invalid</source>
        <translation>Déclarée non valide</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Names and addresses in it</source>
        <translation>Noms et adresses qu’elle contient</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expiration&#x202f;: %1</translation>
    </message>
    <message>
        <source>declared invalid</source>
        <translation>déclarée non valide</translation>
    </message>
    <message>
        <source>Subkey</source>
        <translation>Sous-clé</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garantie par</translation>
    </message>
    <message>
        <source>Secret part</source>
        <translation>Partie secrète</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Waits for your decision; no other program sees it</source>
        <translation>Attend votre décision&#x202f;; aucun autre programme ne la voit</translation>
    </message>
    <message>
        <source>Among your keys on this computer</source>
        <translation>Parmi vos clés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Opened by the keys</source>
        <translation>S’ouvre avec les clés</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Names the key</source>
        <translation>Indique la clé</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Key known since</source>
        <translation>Clé connue depuis</translation>
    </message>
    <message>
        <source>Issued under</source>
        <translation>Émise sous</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Head of the message</source>
        <translation>En-tête du message</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>OpenPGP, in the text</source>
        <translation>OpenPGP, dans le texte</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>non pris en charge&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (la vôtre)</translation>
    </message>
    <message>
        <source>inside the encryption</source>
        <translation>à l’intérieur du chiffrement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and how a key came</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2; decided on %3</source>
        <comment>a date, how a key came to count, another date</comment>
        <translation>%1&#x202f;: %2&#x202f;; décidé le %3</translation>
    </message>
    <message>
        <source>Nothing is recorded of it</source>
        <translation>Rien n’est enregistré à son sujet</translation>
    </message>
    <message>
        <source>Stands outside only, and is not protected</source>
        <translation>Figure seulement à l’extérieur, et n’est pas protégé</translation>
    </message>
    <message>
        <source>Protected together with the text, readable on the way</source>
        <translation>Protégé avec le texte, lisible en chemin</translation>
    </message>
    <message>
        <source>Protected together with the text, hidden on the way where possible</source>
        <translation>Protégé avec le texte, caché en chemin si possible</translation>
    </message>
    <message>
        <source>Protected together with the text, in an older form</source>
        <translation>Protégé avec le texte, sous une forme plus ancienne</translation>
    </message>
    <message>
        <source>Taken from a message inside this one</source>
        <translation>Tiré d’un message contenu dans celui-ci</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>non protégé</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>encrypted and signed</source>
        <translation>chiffré et signé</translation>
    </message>
    <message>
        <source>%1 (%2); inside stands: %3</source>
        <translation>%1 (%2)&#x202f;; à l’intérieur figure&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (%2); nothing stands outside</source>
        <translation>%1 (%2)&#x202f;; rien ne figure à l’extérieur</translation>
    </message>
    <message>
        <source>%1 (%2); outside stands: %3</source>
        <translation>%1 (%2)&#x202f;; à l’extérieur figure&#x202f;: %3</translation>
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
        <translation>Aucune de vos clés n’ouvre ce message</translation>
    </message>
    <message>
        <source>It may be meant for somebody else, or for a key of yours on another computer. Restore your back-up if you have one there, or ask %1 to write to your present key.</source>
        <translation>Il est peut-être destiné à quelqu’un d’autre, ou à une de vos clés sur un autre ordinateur. Restaurez votre sauvegarde si vous en avez une, ou demandez à %1 d’utiliser votre clé actuelle.</translation>
    </message>
    <message>
        <source>This message was changed or cut off on its way</source>
        <translation>Ce message a été modifié ou tronqué en chemin</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Ask %1 to send it again.</source>
        <translation>Rien n’en est affiché. Demandez à %1 de le renvoyer.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened</source>
        <translation>Ce message est endommagé et ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>It is not what it says it is. Ask %1 to send it again.</source>
        <translation>Il n’est pas ce qu’il prétend être. Demandez à %1 de le renvoyer.</translation>
    </message>
    <message>
        <source>This message waits for your passphrase</source>
        <translation>Ce message attend votre phrase secrète</translation>
    </message>
    <message>
        <source>The key that opens it is here, but locked. Unlock it to read the message.</source>
        <translation>La clé qui l’ouvre est ici, mais verrouillée. Déverrouillez-la pour lire le message.</translation>
    </message>
    <message>
        <source>This message is encrypted in a way that Sealpost cannot open</source>
        <translation>Ce message est chiffré d’une façon que Sealpost ne peut pas ouvrir</translation>
    </message>
    <message>
        <source>Ask %1 to encrypt it to your key with an up-to-date program.</source>
        <translation>Demandez à %1 de le chiffrer pour votre clé avec un programme à jour.</translation>
    </message>
    <message>
        <source>This encrypted message is packed too deeply to be opened</source>
        <translation>Ce message chiffré est trop imbriqué pour être ouvert</translation>
    </message>
    <message>
        <source>It unpacks to far more than it seems to hold. Ask %1 to send it in another way.</source>
        <translation>Une fois ouvert, il serait bien plus volumineux qu’il n’y paraît. Demandez à %1 de l’envoyer autrement.</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Ce message n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Ask %1 to send it again.</source>
        <translation>Demandez à %1 de le renvoyer.</translation>
    </message>
    <message>
        <source>It was not encrypted.</source>
        <translation>Il n’était pas chiffré.</translation>
    </message>
    <message>
        <source>It was encrypted, and what was encrypted is unchanged.</source>
        <translation>Il était chiffré, et ce qui était chiffré est intact.</translation>
    </message>
    <message>
        <source>It was encrypted, in a way that does not show whether it was changed.</source>
        <translation>Il était chiffré, d’une façon qui ne montre pas s’il a été modifié.</translation>
    </message>
    <message>
        <source>The sender named inside differs from the one named outside.</source>
        <translation>L’expéditeur indiqué à l’intérieur diffère de celui indiqué à l’extérieur.</translation>
    </message>
    <message>
        <source>The message names several senders.</source>
        <translation>Le message indique plusieurs expéditeurs.</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates another one: read it letter by letter.</source>
        <translation>L’adresse de l’expéditeur en imite une autre&#x202f;: lisez-la lettre par lettre.</translation>
    </message>
    <message>
        <source>A mailing list put its own address in place of the sender&apos;s.</source>
        <translation>Une liste de diffusion a mis sa propre adresse à la place de celle de l’expéditeur.</translation>
    </message>
    <message>
        <source>None of your addresses is among the recipients.</source>
        <translation>Aucune de vos adresses ne figure parmi les destinataires.</translation>
    </message>
    <message>
        <source>The list of recipients is not protected: it may have been changed.</source>
        <translation>La liste des destinataires n’est pas protégée&#x202f;: elle a pu être modifiée.</translation>
    </message>
    <message>
        <source>The encryption does not show whether the text was changed; only plain words are shown.</source>
        <translation>Le chiffrement ne montre pas si le texte a été modifié&#x202f;; seul le texte brut est affiché.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has run out since.</source>
        <translation>La clé du signataire a expiré depuis.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has been replaced since.</source>
        <translation>La clé du signataire a été remplacée depuis.</translation>
    </message>
    <message>
        <source>The date of the message differs from the time of the signature.</source>
        <translation>La date du message diffère de celle de la signature.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>Le message n’a pas de date.</translation>
    </message>
    <message>
        <source>A part is encrypted by itself, beside others that are not.</source>
        <translation>Une partie est chiffrée séparément, à côté d’autres qui ne le sont pas.</translation>
    </message>
    <message>
        <source>A part is signed by itself, beside others that are not.</source>
        <translation>Une partie est signée séparément, à côté d’autres qui ne le sont pas.</translation>
    </message>
    <message>
        <source>A mailing list wrapped the signed message and added something.</source>
        <translation>Une liste de diffusion a enveloppé le message signé et y a ajouté quelque chose.</translation>
    </message>
    <message>
        <source>A server on the way took the encrypted message apart.</source>
        <translation>Un serveur a démonté le message chiffré en chemin.</translation>
    </message>
    <message>
        <source>The subject and the sender come from a message inside this one, perhaps a forwarded one.</source>
        <translation>L’objet et l’expéditeur viennent d’un message contenu dans celui-ci, peut-être transféré.</translation>
    </message>
    <message>
        <source>A copy of the subject at the beginning of the text was left out.</source>
        <translation>Une copie de l’objet au début du texte a été omise.</translation>
    </message>
    <message>
        <source>A signature in the head of the message does not hold, and counts as none.</source>
        <translation>Une signature dans l’en-tête du message n’est pas valable, et ne compte pas.</translation>
    </message>
    <message>
        <source>The message wants to load something from elsewhere: nothing was loaded.</source>
        <translation>Le message veut charger quelque chose d’ailleurs&#x202f;: rien n’a été chargé.</translation>
    </message>
    <message>
        <source>The text is too long: this is its beginning.</source>
        <translation>Le texte est trop long&#x202f;: en voici le début.</translation>
    </message>
    <message>
        <source>The message has more parts than are looked at.</source>
        <translation>Le message a plus de parties qu’il n’en est examiné.</translation>
    </message>
</context>
<context>
    <name>EntryErrors</name>
    <message>
        <source>The folder %1 was made anew on the server</source>
        <translation>Le dossier %1 a été recréé sur le serveur</translation>
    </message>
    <message>
        <source>Its messages have other numbers now. Open the folder again to see them.</source>
        <translation>Ses messages ont maintenant d’autres numéros. Rouvrez le dossier pour les voir.</translation>
    </message>
    <message>
        <source>The folder %1 is not on the server</source>
        <translation>Le dossier %1 n’est pas sur le serveur</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Refresh the list of folders, and choose another one.</source>
        <translation>Il a peut-être été renommé ou supprimé. Actualisez la liste des dossiers, et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This draft has no attachment %1</source>
        <translation>Ce brouillon n’a pas de pièce jointe %1</translation>
    </message>
    <message>
        <source>It may have been taken out already. Attach the file again if you want it.</source>
        <translation>Elle a peut-être déjà été retirée. Joignez de nouveau le fichier si vous le souhaitez.</translation>
    </message>
    <message>
        <source>This draft is not there any more</source>
        <translation>Ce brouillon n’existe plus</translation>
    </message>
    <message>
        <source>It may have been sent or deleted, here or on another computer.</source>
        <translation>Il a peut-être été envoyé ou supprimé, ici ou sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This message is not in the outbox any more</source>
        <translation>Ce message n’est plus dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>It may have been sent or taken back meanwhile. The list shows what still waits.</source>
        <translation>Il a peut-être été envoyé ou retiré entre-temps. La liste montre ce qui attend encore.</translation>
    </message>
    <message>
        <source>This message is not in the folder any more</source>
        <translation>Ce message n’est plus dans le dossier</translation>
    </message>
    <message>
        <source>It may have been moved or deleted by another program. Refresh the list.</source>
        <translation>Il a peut-être été déplacé ou supprimé par un autre programme. Actualisez la liste.</translation>
    </message>
    <message>
        <source>The message has no such encrypted part</source>
        <translation>Le message n’a pas de telle partie chiffrée</translation>
    </message>
    <message>
        <source>Open the message again, and choose one of the parts that are shown.</source>
        <translation>Rouvrez le message, et choisissez une des parties affichées.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet</source>
        <translation>On ne sait encore rien de %1</translation>
    </message>
    <message>
        <source>Look for the key of this person, or import it from a file.</source>
        <translation>Cherchez la clé de cette personne, ou importez-la depuis un fichier.</translation>
    </message>
    <message>
        <source>No key was found for %1</source>
        <translation>Aucune clé trouvée pour %1</translation>
    </message>
    <message>
        <source>Ask the person for the key, or import it from a file.</source>
        <translation>Demandez la clé à cette personne, ou importez-la depuis un fichier.</translation>
    </message>
    <message>
        <source>The key does not belong to %1</source>
        <translation>La clé n’appartient pas à %1</translation>
    </message>
    <message>
        <source>Choose another key, or ask for one that names this address.</source>
        <translation>Choisissez une autre clé, ou demandez-en une qui contient cette adresse.</translation>
    </message>
    <message>
        <source>You do not issue keys for others yet</source>
        <translation>Vous n’émettez pas encore de clés pour d’autres</translation>
    </message>
    <message>
        <source>Set that up first; nothing was changed.</source>
        <translation>Configurez cela d’abord&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You did not issue this key, so you cannot take it back</source>
        <translation>Vous n’avez pas émis cette clé, vous ne pouvez donc pas la révoquer</translation>
    </message>
    <message>
        <source>Reject the key instead: Sealpost will then not use it.</source>
        <translation>Refusez plutôt la clé&#x202f;: Sealpost ne l’utilisera pas.</translation>
    </message>
    <message>
        <source>This key is not on this computer</source>
        <translation>Cette clé n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>It may have been removed. Look for it, or import it from a file.</source>
        <translation>Elle a peut-être été retirée. Cherchez-la, ou importez-la depuis un fichier.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted. Check the name, or choose another file.</source>
        <translation>Le fichier a peut-être été déplacé, renommé ou supprimé. Vérifiez le nom, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>What you asked for is not there</source>
        <translation>Ce que vous avez demandé est introuvable</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Refresh what you see, then try again.</source>
        <translation>Cela a peut-être été déplacé ou supprimé. Actualisez l’affichage, puis réessayez.</translation>
    </message>
    <message>
        <source>You issue keys for others already</source>
        <translation>Vous émettez déjà des clés pour d’autres</translation>
    </message>
    <message>
        <source>Go on with what you have set up.</source>
        <translation>Continuez avec ce que vous avez configuré.</translation>
    </message>
    <message>
        <source>The key names %1 already</source>
        <translation>La clé contient déjà %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>%1 belongs to another account already: %2</source>
        <translation>%1 appartient déjà à un autre compte&#x202f;: %2</translation>
    </message>
    <message>
        <source>Take the address out of that account first, or enter another one.</source>
        <translation>Retirez d’abord l’adresse de ce compte, ou saisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is an account for %1 already</source>
        <translation>Il y a déjà un compte pour %1</translation>
    </message>
    <message>
        <source>Change it in the settings, or enter another address.</source>
        <translation>Modifiez-le dans les paramètres, ou saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>L’existant a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <source>A key cannot last until then</source>
        <translation>Une clé ne peut pas durer jusque-là</translation>
    </message>
    <message>
        <source>Choose a day that lies in the future.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>The command for the password is incomplete</source>
        <translation>La commande pour le mot de passe est incomplète</translation>
    </message>
    <message>
        <source>Check that every quotation mark is closed.</source>
        <translation>Vérifiez que tous les guillemets sont fermés.</translation>
    </message>
    <message>
        <source>There is no setting %1</source>
        <translation>Il n’y a pas de paramètre %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in the settings.</source>
        <translation>Rien n’a été modifié. Cherchez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2</source>
        <translation>Le paramètre %1 ne peut pas être %2</translation>
    </message>
    <message>
        <source>Possible is: %1</source>
        <translation>Valeurs possibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is the only address of the key</source>
        <translation>%1 est la seule adresse de la clé</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another address to the key first, or give up the whole key.</source>
        <translation>Rien n’a été modifié. Ajoutez d’abord une autre adresse à la clé, ou renoncez à la clé entière.</translation>
    </message>
    <message>
        <source>This cannot be done like that</source>
        <translation>Ce n’est pas possible ainsi</translation>
    </message>
    <message>
        <source>Check what was entered, then try again.</source>
        <translation>Vérifiez ce qui a été saisi, puis réessayez.</translation>
    </message>
    <message>
        <source>The message does not say from whom it is</source>
        <translation>Le message n’indique pas de qui il vient</translation>
    </message>
    <message>
        <source>Choose the address it comes from.</source>
        <translation>Choisissez l’adresse d’expédition.</translation>
    </message>
    <message>
        <source>The message names several senders</source>
        <translation>Le message indique plusieurs expéditeurs</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>The message has no recipient</source>
        <translation>Le message n’a pas de destinataire</translation>
    </message>
    <message>
        <source>Enter at least one address beside To.</source>
        <translation>Saisissez au moins une adresse à côté de Pour.</translation>
    </message>
    <message>
        <source>The message has too many recipients</source>
        <translation>Le message a trop de destinataires</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it in several turns.</source>
        <translation>Rien n’a été envoyé. Envoyez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>The message contradicts itself about the protection on its way</source>
        <translation>Le message se contredit sur sa protection en chemin</translation>
    </message>
    <message>
        <source>Nothing was sent. It demands a protected way, and a field of its own waives it: take one of the two back.</source>
        <translation>Rien n’a été envoyé. Il exige un trajet protégé, et un de ses champs y renonce&#x202f;: retirez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 has changed since you attached it</source>
        <translation>%1 a changé depuis que vous l’avez joint</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach the file anew, or take it out.</source>
        <translation>Rien n’a été envoyé. Joignez de nouveau le fichier, ou retirez-le.</translation>
    </message>
    <message>
        <source>%1 is not where it was when you attached it</source>
        <translation>%1 n’est plus là où il était quand vous l’avez joint</translation>
    </message>
    <message>
        <source>This draft was not saved by you on this computer, or was changed since</source>
        <translation>Ce brouillon n’a pas été enregistré par vous sur cet ordinateur, ou a été modifié depuis</translation>
    </message>
    <message>
        <source>Nothing was sent. Read it, and copy what is yours into a new message.</source>
        <translation>Rien n’a été envoyé. Lisez-le, et copiez ce qui est de vous dans un nouveau message.</translation>
    </message>
    <message>
        <source>A line of the message&apos;s head holds a line break where none may be</source>
        <translation>Une ligne de l’en-tête du message contient un saut de ligne interdit</translation>
    </message>
    <message>
        <source>Nothing was sent. Write the subject and the addresses anew.</source>
        <translation>Rien n’a été envoyé. Récrivez l’objet et les adresses.</translation>
    </message>
    <message>
        <source>The message has a fault in its field %1</source>
        <translation>Le message a une erreur dans son champ %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the field, then send again.</source>
        <translation>Rien n’a été envoyé. Corrigez le champ, puis renvoyez.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is</source>
        <translation>Le message ne peut pas être envoyé tel quel</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the addresses and the attachments, then send again.</source>
        <translation>Rien n’a été envoyé. Vérifiez les adresses et les pièces jointes, puis renvoyez.</translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation>Écrivez-la ainsi&#x202f;: nom@example.org.</translation>
    </message>
    <message>
        <source>An address is not valid</source>
        <translation>Une adresse n’est pas valable</translation>
    </message>
    <message>
        <source>%1 is not a valid address</source>
        <translation>%1 n’est pas une adresse valable</translation>
    </message>
    <message>
        <source>%1 is not an address of any account</source>
        <translation>%1 n’est l’adresse d’aucun compte</translation>
    </message>
    <message>
        <source>Add it to an account in the settings.</source>
        <translation>Ajoutez-la à un compte dans les paramètres.</translation>
    </message>
    <message>
        <source>The account %1 has no server to read mail from</source>
        <translation>Le compte %1 n’a pas de serveur de réception</translation>
    </message>
    <message>
        <source>Enter one in the settings of the account.</source>
        <translation>Saisissez-en un dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The account %1 has no server to send mail through</source>
        <translation>Le compte %1 n’a pas de serveur d’envoi</translation>
    </message>
    <message>
        <source>There is no mail account yet</source>
        <translation>Il n’y a pas encore de compte de messagerie</translation>
    </message>
    <message>
        <source>Set one up: that takes a minute.</source>
        <translation>Configurez-en un&#x202f;: cela prend une minute.</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Il n’y a pas de compte %1</translation>
    </message>
    <message>
        <source>It may have been removed. Choose another one, or set it up again.</source>
        <translation>Il a peut-être été retiré. Choisissez-en un autre, ou configurez-le de nouveau.</translation>
    </message>
    <message>
        <source>Several keys of yours could sign this</source>
        <translation>Plusieurs de vos clés pourraient signer ceci</translation>
    </message>
    <message>
        <source>Choose the address that the message comes from.</source>
        <translation>Choisissez l’adresse d’expédition du message.</translation>
    </message>
    <message>
        <source>Several keys fit</source>
        <translation>Plusieurs clés conviennent</translation>
    </message>
    <message>
        <source>Choose one of them in the list of keys.</source>
        <translation>Choisissez l’une d’elles dans la liste des clés.</translation>
    </message>
    <message>
        <source>It is not clear which account is meant</source>
        <translation>On ne sait pas de quel compte il s’agit</translation>
    </message>
    <message>
        <source>Choose one of your accounts.</source>
        <translation>Choisissez un de vos comptes.</translation>
    </message>
    <message>
        <source>Your settings do not allow this</source>
        <translation>Vos paramètres ne le permettent pas</translation>
    </message>
    <message>
        <source>Nobody was asked. You can allow it in the settings.</source>
        <translation>Personne n’a été interrogé. Vous pouvez l’autoriser dans les paramètres.</translation>
    </message>
    <message>
        <source>Your rules do not allow this message to go out like that</source>
        <translation>Vos règles ne permettent pas d’envoyer ce message ainsi</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the people it is for: beside each stands what can be done.</source>
        <translation>Rien n’a été envoyé. Regardez les destinataires&#x202f;: à côté de chacun figure ce qui peut être fait.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Key of the server (SHA-256)</source>
        <translation>Clé du serveur (SHA-256)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Open it under Keys and people and give it a new end: those who have it need no other key.</source>
        <translation>Ouvrez-la dans Clés et personnes et donnez-lui une nouvelle échéance&#x202f;: ceux qui l’ont n’ont pas besoin d’une autre clé.</translation>
    </message>
    <message>
        <source>Make a new key under Keys and people.</source>
        <translation>Créez une nouvelle clé dans Clés et personnes.</translation>
    </message>
    <message>
        <source>Your key for %1 ended on %2: nobody can write to you with it</source>
        <translation>Votre clé pour %1 a expiré (%2)&#x202f;: personne ne peut vous écrire avec elle</translation>
    </message>
    <message>
        <source>Your key for %1 ends on %2</source>
        <translation>Votre clé pour %1 expire bientôt (%2)</translation>
    </message>
    <message>
        <source>Your key for %1 was revoked, and you have no other</source>
        <translation>Votre clé pour %1 a été révoquée, et vous n’en avez pas d’autre</translation>
    </message>
    <message>
        <source>Your key for %1 is too weak: others will not accept it</source>
        <translation>Votre clé pour %1 est trop faible&#x202f;: d’autres ne l’accepteront pas</translation>
    </message>
    <message>
        <source>Newer programs do not believe your key for %1</source>
        <translation>Les programmes récents ne reconnaissent pas votre clé pour %1</translation>
    </message>
    <message>
        <source>It rests on an old kind of signature. Open it under Keys and people and give it a new end: that signs it anew.</source>
        <translation>Elle repose sur une signature d’un type ancien. Ouvrez-la dans Clés et personnes et donnez-lui une nouvelle échéance&#x202f;: elle sera signée de nouveau.</translation>
    </message>
    <message>
        <source>Your key for %1 is in no back-up</source>
        <translation>Votre clé pour %1 n’est dans aucune sauvegarde</translation>
    </message>
    <message>
        <source>If this computer is lost, so is all mail to it. Make a back-up; it takes two minutes.</source>
        <translation>Si cet ordinateur est perdu, tout le courrier qu’elle ouvre l’est aussi. Faites une sauvegarde&#x202f;; cela prend deux minutes.</translation>
    </message>
    <message>
        <source>Nobody can seal mail for your key of %1</source>
        <translation>Personne ne peut chiffrer de courrier pour votre clé de %1</translation>
    </message>
    <message>
        <source>Look for the new key on that person&apos;s page, or ask for it.</source>
        <translation>Cherchez la nouvelle clé sur la page de cette personne, ou demandez-la.</translation>
    </message>
    <message>
        <source>The key of %1 ended on %2: you cannot write to them sealed</source>
        <translation>La clé de %1 a expiré (%2)&#x202f;: vous ne pouvez pas lui écrire de façon chiffrée</translation>
    </message>
    <message>
        <source>The key of %1 ends on %2</source>
        <translation>La clé de %1 expire bientôt (%2)</translation>
    </message>
    <message>
        <source>The key of %1 was revoked</source>
        <translation>La clé de %1 a été révoquée</translation>
    </message>
    <message>
        <source>Another key came for %1</source>
        <translation>Une autre clé est arrivée pour %1</translation>
    </message>
    <message>
        <source>Nothing is sent to them until you have compared both and said which one counts.</source>
        <translation>Rien ne lui est envoyé tant que vous n’avez pas comparé les deux et dit laquelle compte.</translation>
    </message>
    <message>
        <source>GnuPG is missing: PGP mail can neither be opened nor sealed</source>
        <translation>GnuPG manque&#x202f;: le courrier PGP ne peut être ni ouvert ni chiffré</translation>
    </message>
    <message>
        <source>Install the package gnupg, then start Sealpost again.</source>
        <translation>Installez le paquet gnupg, puis redémarrez Sealpost.</translation>
    </message>
    <message>
        <source>GnuPG is too old (%1)</source>
        <translation>GnuPG est trop ancien (%1)</translation>
    </message>
    <message>
        <source>Sealpost needs 2.2 or newer. Update the package gnupg.</source>
        <translation>Sealpost a besoin de la version 2.2 ou plus récente. Mettez à jour le paquet gnupg.</translation>
    </message>
    <message>
        <source>The part of GnuPG that keeps your keys does not answer</source>
        <translation>La partie de GnuPG qui garde vos clés ne répond pas</translation>
    </message>
    <message>
        <source>PGP mail can neither be opened nor signed until it does. Start it with `gpgconf --launch gpg-agent`, or log out and in again.</source>
        <translation>D’ici là, le courrier PGP ne peut être ni ouvert ni signé. Démarrez-la avec `gpgconf --launch gpg-agent`, ou fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>GnuPG has no window of its own to ask for passwords</source>
        <translation>GnuPG n’a pas de fenêtre à lui pour demander les mots de passe</translation>
    </message>
    <message>
        <source>Sealpost asks in this window instead. For other programs, install the package pinentry-gnome3.</source>
        <translation>Sealpost les demande dans sa propre fenêtre. Pour d’autres programmes, installez le paquet pinentry-gnome3.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer, and something that is needed lies there</source>
        <translation>Le trousseau de cet ordinateur ne répond pas, et un élément nécessaire s’y trouve</translation>
    </message>
    <message>
        <source>Start your desktop&apos;s keyring; if there is none, install the package gnome-keyring.</source>
        <translation>Démarrez le trousseau de votre bureau&#x202f;; s’il n’y en a pas, installez le paquet gnome-keyring.</translation>
    </message>
    <message>
        <source>The keyring of this computer is closed</source>
        <translation>Le trousseau de cet ordinateur est fermé</translation>
    </message>
    <message>
        <source>You will be asked to open it when something in it is needed.</source>
        <translation>Il vous sera demandé de l’ouvrir quand un élément sera nécessaire.</translation>
    </message>
    <message>
        <source>The key to Sealpost&apos;s own notes lies in a file</source>
        <translation>La clé des notes propres à Sealpost se trouve dans un fichier</translation>
    </message>
    <message>
        <source>That works. In the keyring it would be safe from whoever takes the disk: see Keys and look-ups.</source>
        <translation>Cela fonctionne. Dans le trousseau, elle serait à l’abri de quiconque prendrait le disque&#x202f;: voir Clés et recherches.</translation>
    </message>
    <message>
        <source>%1 once had the security hole %2</source>
        <translation>%1 a connu la faille de sécurité %2</translation>
    </message>
    <message>
        <source>Whether your system has mended it cannot be told from its number. Keep it up to date, and all is well.</source>
        <translation>Son numéro de version ne dit pas si votre système l’a corrigée. Tenez-le à jour, et tout va bien.</translation>
    </message>
    <message>
        <source>%1 has the known security hole %2</source>
        <translation>%1 a la faille de sécurité connue %2</translation>
    </message>
    <message>
        <source>Install the updates of your system now.</source>
        <translation>Installez dès maintenant les mises à jour de votre système.</translation>
    </message>
    <message>
        <source>What was in memory may be found on the disk</source>
        <translation>Ce qui était en mémoire peut se retrouver sur le disque</translation>
    </message>
    <message>
        <source>The swap space of this computer is not encrypted. Encrypt it, or switch it off; whoever looks after the computer knows how.</source>
        <translation>L’espace d’échange de cet ordinateur n’est pas chiffré. Chiffrez-le, ou désactivez-le&#x202f;; la personne qui s’occupe de l’ordinateur sait comment.</translation>
    </message>
    <message>
        <source>An authority that you trust ended on %1</source>
        <translation>Une autorité à laquelle vous faites confiance a expiré (%1)</translation>
    </message>
    <message>
        <source>Keys that only it vouches for are not used any more. You can remove it: `sealpost ca remove`.</source>
        <translation>Les clés qu’elle seule garantit ne sont plus utilisées. Vous pouvez la retirer&#x202f;: `sealpost ca remove`.</translation>
    </message>
    <message>
        <source>An authority that you trust ends on %1</source>
        <translation>Une autorité à laquelle vous faites confiance expire bientôt (%1)</translation>
    </message>
    <message>
        <source>Get its new certificate in time, and add it: `sealpost ca add`.</source>
        <translation>Procurez-vous à temps son nouveau certificat, et ajoutez-le&#x202f;: `sealpost ca add`.</translation>
    </message>
    <message>
        <source>Your own authority ends on %1, and with it what it issued</source>
        <translation>Votre propre autorité expire bientôt (%1), et avec elle ce qu’elle a émis</translation>
    </message>
    <message>
        <source>`sealpost ca list` tells more.</source>
        <translation>`sealpost ca list` en dit plus.</translation>
    </message>
    <message>
        <source>The list of revoked keys of your own authority ended on %1</source>
        <translation>La liste des clés révoquées de votre propre autorité a expiré (%1)</translation>
    </message>
    <message>
        <source>Make a new one with `sealpost ca crl`, and hand it out.</source>
        <translation>Créez-en une nouvelle avec `sealpost ca crl`, et distribuez-la.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Found %1 and %2, which nothing but the network names for %3.</source>
        <translation>%1 et %2 trouvés&#x202f;; seul le réseau les indique pour %3.</translation>
    </message>
    <message>
        <source>Found %1 and %2, in Sealpost&apos;s own list for %3.</source>
        <translation>%1 et %2 trouvés, dans la liste de Sealpost pour %3.</translation>
    </message>
    <message>
        <source>Found %1 and %2, named by %3 itself.</source>
        <translation>%1 et %2 trouvés, indiqués par %3 même.</translation>
    </message>
    <message>
        <source>Found %1 and %2, which belong to %3.</source>
        <translation>%1 et %2 trouvés, qui appartiennent à %3.</translation>
    </message>
    <message>
        <source>Found %1, which nothing but the network names for %2.</source>
        <translation>%1 trouvé&#x202f;; seul le réseau l’indique pour %2.</translation>
    </message>
    <message>
        <source>Found %1, in Sealpost&apos;s own list for %2.</source>
        <translation>%1 trouvé, dans la liste de Sealpost pour %2.</translation>
    </message>
    <message>
        <source>Found %1, named by %2 itself.</source>
        <translation>%1 trouvé, indiqué par %2 même.</translation>
    </message>
    <message>
        <source>Found %1, which belongs to %2.</source>
        <translation>%1 trouvé, qui appartient à %2.</translation>
    </message>
    <message>
        <source>Found %1 for incoming mail, but no server for outgoing mail.</source>
        <translation>%1 trouvé pour la réception, mais aucun serveur pour l’envoi.</translation>
    </message>
    <message>
        <source>Found %1 for outgoing mail, but no server for incoming mail.</source>
        <translation>%1 trouvé pour l’envoi, mais aucun serveur pour la réception.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up. %2</source>
        <translation>Les serveurs de messagerie de %1 n’ont pas pu être recherchés. %2</translation>
    </message>
    <message>
        <source>No mail servers were found for %1.</source>
        <translation>Aucun serveur de messagerie trouvé pour %1.</translation>
    </message>
    <message>
        <source>Only the network, which can be forged, says that mail of %1 is at %2 and %3: ask your provider if you do not know these names.</source>
        <translation>Seul le réseau, qui peut être falsifié, dit que le courrier de %1 se trouve sur %2 et %3&#x202f;: interrogez votre fournisseur si vous ne connaissez pas ces noms.</translation>
    </message>
    <message>
        <source>Only the network, which can be forged, says that mail of %1 is at %2: ask your provider if you do not know this name.</source>
        <translation>Seul le réseau, qui peut être falsifié, dit que le courrier de %1 se trouve sur %2&#x202f;: interrogez votre fournisseur si vous ne connaissez pas ce nom.</translation>
    </message>
</context>
<context>
    <name>KeyActionsText</name>
    <message>
        <source>This key is not used for mails to %1.</source>
        <translation>Cette clé n’est pas utilisée pour les messages à %1.</translation>
    </message>
    <message>
        <source>Ask %1 for the right one. You can change your mind here at any time.</source>
        <translation>Demandez la bonne à %1. Vous pouvez changer d’avis ici à tout moment.</translation>
    </message>
    <message>
        <source>Mails to %1 are encrypted with this key, which you have compared.</source>
        <translation>Les messages à %1 sont chiffrés avec cette clé, que vous avez comparée.</translation>
    </message>
    <message>
        <source>Mails to %1 are encrypted with this key from now on.</source>
        <translation>Les messages à %1 sont désormais chiffrés avec cette clé.</translation>
    </message>
    <message>
        <source>Compare it with %1 when you next talk to each other: then nobody can be in between.</source>
        <translation>Comparez-la avec %1 lors de votre prochaine conversation&#x202f;: personne ne pourra alors s’interposer.</translation>
    </message>
    <message>
        <source>Your key is good until %1.</source>
        <translation>Votre clé est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Your key does not expire any more.</source>
        <translation>Votre clé n’expire plus.</translation>
    </message>
    <message>
        <source>Others learn of it when they get the key again: it goes along with your next mails, or send it to them by “Give your key to others”.</source>
        <translation>Les autres l’apprennent en recevant de nouveau la clé&#x202f;: elle accompagne vos prochains messages, ou envoyez-la par «&#xa0;Transmettre votre clé&#xa0;».</translation>
    </message>
    <message>
        <source>Your key is declared invalid, for ever.</source>
        <translation>Votre clé est déclarée non valide, pour toujours.</translation>
    </message>
    <message>
        <source>Old mails can still be read with it. Make a new key, and send the old one to the people who write to you, so that their programs learn of it.</source>
        <translation>Elle permet encore de lire les anciens messages. Créez une nouvelle clé, et envoyez l’ancienne à ceux qui vous écrivent, pour que leurs programmes l’apprennent.</translation>
    </message>
    <message>
        <source>The key of %1 is deleted.</source>
        <translation>La clé de %1 est supprimée.</translation>
    </message>
    <message>
        <source>What you decided about it is remembered, should it come again.</source>
        <translation>Ce que vous avez décidé à son sujet est retenu, si elle devait revenir.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Votre clé est prête.</translation>
    </message>
    <message>
        <source>It goes along with your mails by itself. Make a back-up of it, so that you can read your mail on another computer, too.</source>
        <translation>Elle accompagne d’elle-même vos messages. Faites-en une sauvegarde, pour pouvoir lire votre courrier aussi sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The key was saved.</source>
        <translation>La clé a été enregistrée.</translation>
    </message>
    <message>
        <source>It lies in %1 and can be given to anybody: nothing in it is secret.</source>
        <translation>Elle se trouve dans %1 et peut être donnée à n’importe qui&#x202f;: elle ne contient rien de secret.</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>La clé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat: nothing in it is secret.</source>
        <translation>Collez-la dans un e-mail ou une messagerie instantanée&#x202f;: elle ne contient rien de secret.</translation>
    </message>
    <message>
        <source>No key of a person was in it.</source>
        <translation>Aucune clé d’une personne ne s’y trouvait.</translation>
    </message>
    <message>
        <source>Ask for the key again, as a file that ends in .asc, .pem or .crt.</source>
        <translation>Redemandez la clé, sous forme de fichier se terminant par .asc, .pem ou .crt.</translation>
    </message>
    <message>
        <source>It holds authorities that vouch for people. They are kept, and trusted for nothing before you say so in the settings.</source>
        <translation>Le fichier contient des autorités qui se portent garantes de personnes. Elles sont conservées, sans aucune confiance tant que vous ne l’avez pas dit dans les paramètres.</translation>
    </message>
    <message>
        <source>This is another key for %1 than the one that you use.</source>
        <translation>C’est une autre clé pour %1 que celle que vous utilisez.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you decide which one is right.</source>
        <translation>Rien n’est envoyé à %1 tant que vous n’avez pas décidé laquelle est la bonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came.</source>
        <translation>
            <numerusform>%n clé est arrivée.</numerusform>
            <numerusform>%n clés sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of somebody else is used only after you have answered the question at that person.</source>
        <translation>La clé de quelqu’un d’autre n’est utilisée qu’après votre réponse à la question posée sur sa page.</translation>
    </message>
    <message>
        <source>The key of %1 came, but it cannot be used.</source>
        <translation>La clé de %1 est arrivée, mais elle n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Your own key is here: you can read and sign with it.</source>
        <translation>Votre propre clé est ici&#x202f;: elle vous permet de lire et de signer.</translation>
    </message>
    <message>
        <source>The key of %1 was here already.</source>
        <translation>La clé de %1 était déjà ici.</translation>
    </message>
    <message>
        <source>What you decided about it stays as it is.</source>
        <translation>Ce que vous avez décidé à son sujet reste inchangé.</translation>
    </message>
    <message>
        <source>What is known of the key of %1 was brought up to date.</source>
        <translation>Les informations sur la clé de %1 ont été mises à jour.</translation>
    </message>
    <message>
        <source>The key of %1 came.</source>
        <translation>La clé de %1 est arrivée.</translation>
    </message>
    <message>
        <source>It is not used before you have answered the question below.</source>
        <translation>Elle n’est pas utilisée tant que vous n’avez pas répondu à la question ci-dessous.</translation>
    </message>
</context>
<context>
    <name>KeyErrors</name>
    <message>
        <source>This is a person&apos;s key, not an issuer&apos;s</source>
        <translation>C’est la clé d’une personne, pas celle d’un émetteur</translation>
    </message>
    <message>
        <source>Nothing was added. Import it under Keys and people instead.</source>
        <translation>Rien n’a été ajouté. Importez-la plutôt dans Clés et personnes.</translation>
    </message>
    <message>
        <source>This file is protected in a way that this computer cannot check</source>
        <translation>Ce fichier est protégé d’une façon que cet ordinateur ne peut pas vérifier</translation>
    </message>
    <message>
        <source>Nothing was imported. Have the key exported again in the usual way, or import it on a computer with newer software.</source>
        <translation>Rien n’a été importé. Faites réexporter la clé de la façon habituelle, ou importez-la sur un ordinateur avec un logiciel plus récent.</translation>
    </message>
    <message>
        <source>This file is far too large for a key</source>
        <translation>Ce fichier est bien trop volumineux pour une clé</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose the file that holds the key alone.</source>
        <translation>Rien n’a été importé. Choisissez le fichier qui contient la clé seule.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask for the key again, as a file of its own.</source>
        <translation>Rien n’a été importé. Redemandez la clé, dans un fichier à part.</translation>
    </message>
    <message>
        <source>No key could be read here</source>
        <translation>Aucune clé n’a pu être lue ici</translation>
    </message>
    <message>
        <source>No key could be read from %1</source>
        <translation>Aucune clé n’a pu être lue dans %1</translation>
    </message>
    <message>
        <source>Only the issuer of this key can let it last longer</source>
        <translation>Seul l’émetteur de cette clé peut la prolonger</translation>
    </message>
    <message>
        <source>Get a new key. Keep the old one: it opens your old messages.</source>
        <translation>Procurez-vous une nouvelle clé. Gardez l’ancienne&#x202f;: elle ouvre vos anciens messages.</translation>
    </message>
    <message>
        <source>Only the issuer of this key can change its addresses</source>
        <translation>Seul l’émetteur de cette clé peut en changer les adresses</translation>
    </message>
    <message>
        <source>Get a key for the other address from the issuer.</source>
        <translation>Demandez à l’émetteur une clé pour l’autre adresse.</translation>
    </message>
    <message>
        <source>Only the issuer of this key can take it back</source>
        <translation>Seul l’émetteur de cette clé peut la révoquer</translation>
    </message>
    <message>
        <source>Ask the issuer. Until then you can reject the key, and Sealpost will not use it.</source>
        <translation>Adressez-vous à l’émetteur. D’ici là, vous pouvez refuser la clé, et Sealpost ne l’utilisera pas.</translation>
    </message>
    <message>
        <source>This cannot be done with a key of this kind</source>
        <translation>Ce n’est pas possible avec une clé de ce type</translation>
    </message>
    <message>
        <source>Its issuer decides about it. Nothing was changed.</source>
        <translation>Son émetteur en décide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use another key, or get a new one. Nothing was sent.</source>
        <translation>Utilisez une autre clé, ou procurez-vous-en une nouvelle. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The key has run out</source>
        <translation>La clé a expiré</translation>
    </message>
    <message>
        <source>The key ran out on %1</source>
        <translation>La clé a expiré le %1</translation>
    </message>
    <message>
        <source>If it is your own, let it last longer; else ask its owner for the new one.</source>
        <translation>Si c’est la vôtre, prolongez-la&#x202f;; sinon, demandez la nouvelle à son propriétaire.</translation>
    </message>
    <message>
        <source>The key was given up by its owner</source>
        <translation>La clé a été abandonnée par son propriétaire</translation>
    </message>
    <message>
        <source>The key was given up by its owner on %1</source>
        <translation>La clé a été abandonnée par son propriétaire le %1</translation>
    </message>
    <message>
        <source>Ask the owner for the new key.</source>
        <translation>Demandez la nouvelle clé à son propriétaire.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this key</source>
        <translation>Rien ne peut être chiffré pour cette clé</translation>
    </message>
    <message>
        <source>The key for this is not on this computer</source>
        <translation>La clé nécessaire n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import it from a file.</source>
        <translation>Importez-la depuis un fichier.</translation>
    </message>
    <message>
        <source>The key is not valid yet</source>
        <translation>La clé n’est pas encore valable</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Cette clé n’est pas utilisable</translation>
    </message>
    <message>
        <source>This is not encrypted</source>
        <translation>Ceci n’est pas chiffré</translation>
    </message>
    <message>
        <source>There is nothing to open: it can be read as it is.</source>
        <translation>Il n’y a rien à ouvrir&#x202f;: c’est lisible tel quel.</translation>
    </message>
    <message>
        <source>Only the public half of this key is on this computer</source>
        <translation>Seule la moitié publique de cette clé est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its private half is needed: restore your back-up, or import it from a file.</source>
        <translation>Sa moitié privée est nécessaire&#x202f;: restaurez votre sauvegarde, ou importez-la depuis un fichier.</translation>
    </message>
    <message>
        <source>None of your keys opens this</source>
        <translation>Aucune de vos clés n’ouvre ceci</translation>
    </message>
    <message>
        <source>It may have been meant for somebody else, or for a key of yours on another computer. Restore your back-up, or ask the sender to write to your present key.</source>
        <translation>C’était peut-être destiné à quelqu’un d’autre, ou à une de vos clés sur un autre ordinateur. Restaurez votre sauvegarde, ou demandez à l’expéditeur d’utiliser votre clé actuelle.</translation>
    </message>
    <message>
        <source>This was changed or cut off on its way</source>
        <translation>Ceci a été modifié ou tronqué en chemin</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Ask the sender to send it again.</source>
        <translation>Rien n’en est affiché. Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>What was encrypted is damaged and cannot be read</source>
        <translation>Ce qui était chiffré est endommagé et illisible</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>This is encrypted in a way that Sealpost cannot open</source>
        <translation>Ceci est chiffré d’une façon que Sealpost ne peut pas ouvrir</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it to your key with an up-to-date program.</source>
        <translation>Demandez à l’expéditeur de le chiffrer pour votre clé avec un programme à jour.</translation>
    </message>
    <message>
        <source>There is no signature here that holds</source>
        <translation>Il n’y a pas ici de signature valable</translation>
    </message>
    <message>
        <source>Do not rely on who seems to have written it. Ask the sender in another way.</source>
        <translation>Ne vous fiez pas à l’auteur apparent. Interrogez l’expéditeur par un autre moyen.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked</source>
        <translation>Le trousseau de mots de passe de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing is lost.</source>
        <translation>Déverrouillez-le, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The password of %1 is needed</source>
        <translation>Le mot de passe de %1 est nécessaire</translation>
    </message>
    <message>
        <source>Enter it, then try again.</source>
        <translation>Saisissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file with your key needs a passphrase of its own</source>
        <translation>Le fichier avec votre clé a besoin de sa propre phrase secrète</translation>
    </message>
    <message>
        <source>Nothing was written. Enter a passphrase for it.</source>
        <translation>Rien n’a été écrit. Saisissez une phrase secrète pour ce fichier.</translation>
    </message>
    <message>
        <source>The file with the key is locked</source>
        <translation>Le fichier avec la clé est verrouillé</translation>
    </message>
    <message>
        <source>Enter the passphrase it was made with.</source>
        <translation>Saisissez la phrase secrète avec laquelle il a été créé.</translation>
    </message>
    <message>
        <source>The new key needs a passphrase</source>
        <translation>La nouvelle clé a besoin d’une phrase secrète</translation>
    </message>
    <message>
        <source>Open the password store of this computer, or choose a passphrase yourself.</source>
        <translation>Ouvrez le trousseau de mots de passe de cet ordinateur, ou choisissez vous-même une phrase secrète.</translation>
    </message>
    <message>
        <source>Your key is locked</source>
        <translation>Votre clé est verrouillée</translation>
    </message>
    <message>
        <source>Enter its passphrase, then try again. Nothing is lost.</source>
        <translation>Saisissez sa phrase secrète, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Change the command in the settings of the account, or let Sealpost keep the password instead.</source>
        <translation>Rien n’a été envoyé au serveur. Modifiez la commande dans les paramètres du compte, ou laissez Sealpost conserver le mot de passe.</translation>
    </message>
    <message>
        <source>The program %1, which gives the password, cannot be started</source>
        <translation>Le programme %1, qui fournit le mot de passe, ne peut pas être démarré</translation>
    </message>
    <message>
        <source>The program %1, which gives the password, did not answer in time</source>
        <translation>Le programme %1, qui fournit le mot de passe, n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The program %1 gave no usable password</source>
        <translation>Le programme %1 n’a pas fourni de mot de passe utilisable</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file</source>
        <translation>Ce n’est pas la phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Nothing was imported. Enter the one it was made with.</source>
        <translation>Rien n’a été importé. Saisissez celle avec laquelle il a été créé.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La phrase secrète n’est pas la bonne</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again with the right one.</source>
        <translation>Rien n’a été modifié. Réessayez avec la bonne.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer</source>
        <translation>Le trousseau de mots de passe de cet ordinateur ne répond pas</translation>
    </message>
    <message>
        <source>Log out of this computer and in again, so that it is started; or enter the password each time.</source>
        <translation>Fermez votre session sur cet ordinateur et rouvrez-la, pour qu’il démarre&#x202f;; ou saisissez le mot de passe à chaque fois.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Your key could not be made yet.</source>
        <translation>Votre clé n’a pas encore pu être créée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your key is being made …</source>
        <translation>Création de votre clé…</translation>
    </message>
    <message>
        <source>With it you sign your mail, and others protect what they write to you. It takes a few seconds; you can go on meanwhile.</source>
        <translation>Elle vous sert à signer votre courrier, et aux autres à protéger ce qu’ils vous écrivent. Cela prend quelques secondes&#x202f;; vous pouvez continuer entre-temps.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Votre clé est prête.</translation>
    </message>
    <message>
        <source>It is used by itself from now on. You find it under Keys and people.</source>
        <translation>Elle est désormais utilisée d’elle-même. Vous la trouvez dans Clés et personnes.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWords</name>
    <message>
        <source>You decided that mail to %1 goes out without encryption.</source>
        <translation>Vous avez décidé que le courrier à %1 part sans chiffrement.</translation>
    </message>
</context>
<context>
    <name>MailboxWords</name>
    <message>
        <source>The folder “%1” is no longer on the server.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>It was renamed or removed, perhaps by another program. You see the inbox now, and all folders that are there.</source>
        <translation>Il a été renommé ou supprimé, peut-être par un autre programme. Vous voyez maintenant la boîte de réception, et tous les dossiers existants.</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» a été recréé sur le serveur.</translation>
    </message>
    <message>
        <source>The list shows what is in it now.</source>
        <translation>La liste montre ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>This message is no longer in the folder.</source>
        <translation>Ce message n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>It was moved or deleted, perhaps by another program. The list shows what is in the folder now.</source>
        <translation>Il a été déplacé ou supprimé, peut-être par un autre programme. La liste montre ce que le dossier contient maintenant.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>It is on its way to the server this moment. Look again when that is over.</source>
        <translation>Il est en ce moment même en route vers le serveur. Revenez voir ensuite.</translation>
    </message>
    <message>
        <source>It cannot be taken back: some already have it. The others can be given up.</source>
        <translation>L’envoi ne peut plus être annulé&#x202f;: certains l’ont déjà. Vous pouvez renoncer aux autres.</translation>
    </message>
    <message>
        <source>It cannot be taken back: your provider already has it.</source>
        <translation>L’envoi ne peut plus être annulé&#x202f;: votre fournisseur l’a déjà.</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>signed, in the clear</source>
        <translation>signé, en clair</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>signed and encrypted</source>
        <translation>signé et chiffré</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>%1: taken by the server</source>
        <translation>%1&#x202f;: accepté par le serveur</translation>
    </message>
    <message>
        <source>%1: still waits</source>
        <translation>%1&#x202f;: encore en attente</translation>
    </message>
    <message>
        <source>%1: refused, or given up</source>
        <translation>%1&#x202f;: refusé, ou abandonné</translation>
    </message>
    <message>
        <source>%1: refused; the server said: %2</source>
        <translation>%1&#x202f;: refusé&#x202f;; le serveur a répondu&#x202f;: %2</translation>
    </message>
    <message>
        <source>Written: %1, from %2. A blind copy: %3, %4.</source>
        <translation>Écrit&#x202f;: %1, de %2. Une copie cachée&#x202f;: %3, %4.</translation>
    </message>
    <message>
        <source>Written: %1, from %2. %3, %4.</source>
        <comment>%3 = signed and encrypted</comment>
        <translation>Écrit&#x202f;: %1, de %2. %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: goes out %1</source>
        <comment>%1: in 8 seconds</comment>
        <translation>En attente&#x202f;: départ %1</translation>
    </message>
    <message>
        <source>Waiting: goes out as soon as it can</source>
        <translation>En attente&#x202f;: départ dès que possible</translation>
    </message>
    <message>
        <source>Not sent yet, tried again %1: %2</source>
        <comment>%1: in 8 minutes; %2: why</comment>
        <translation>Pas encore envoyé, nouvel essai %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not sent yet, tried again as soon as it can be: %1</source>
        <translation>Pas encore envoyé, nouvel essai dès que possible&#x202f;: %1</translation>
    </message>
    <message>
        <source>You can still take it back.</source>
        <translation>Vous pouvez encore annuler l’envoi.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>It is on its way to the server.</source>
        <translation>Il est en route vers le serveur.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent; your own copy is being put away</source>
        <translation>Envoyé&#x202f;; votre propre copie est en cours de classement</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Held back until you decide</source>
        <translation>Retenu jusqu’à votre décision</translation>
    </message>
    <message>
        <source>Nothing was sent. Decide, then send it again.</source>
        <translation>Rien n’a été envoyé. Décidez, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>It is kept here, and not tried again by itself. Send it again, or take it back.</source>
        <translation>Il est conservé ici, sans nouvel essai automatique. Renvoyez-le, ou annulez l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to some; not to %n recipient(s): %1</source>
        <translation>
            <numerusform>Envoyé à certains&#x202f;; pas à %n destinataire&#x202f;: %1</numerusform>
            <numerusform>Envoyé à certains&#x202f;; pas à %n destinataires&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>Nobody received it.</source>
        <translation>Personne ne l’a reçu.</translation>
    </message>
    <message>
        <source>You gave the others up.</source>
        <translation>Vous avez renoncé aux autres.</translation>
    </message>
    <message>
        <source>Taken back, but an attempt had been cut off before: the server may have sent it</source>
        <translation>Envoi annulé, mais un essai avait été interrompu avant&#x202f;: le serveur l’a peut-être envoyé</translation>
    </message>
    <message>
        <source>Look into the folder of sent mail, or ask the recipient.</source>
        <translation>Regardez dans le dossier des messages envoyés, ou interrogez le destinataire.</translation>
    </message>
    <message>
        <source>The server may have taken it all the same: look into the folder of sent mail before you send it again.</source>
        <translation>Le serveur l’a peut-être accepté malgré tout&#x202f;: regardez dans le dossier des messages envoyés avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The server does not tell whether it was delivered, though you asked for it.</source>
        <translation>Le serveur n’indique pas si le message a été remis, bien que vous l’ayez demandé.</translation>
    </message>
    <message>
        <source>Your own copy is still to be put into the folder of sent mail</source>
        <translation>Votre propre copie doit encore être placée dans le dossier des messages envoyés</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai aura lieu de lui-même.</translation>
    </message>
    <message>
        <source>What stands in the way: %1.</source>
        <translation>Ce qui l’empêche&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your own copy could not be put into the folder of sent mail</source>
        <translation>Votre propre copie n’a pas pu être placée dans le dossier des messages envoyés</translation>
    </message>
    <message>
        <source>The message was sent; the copy is kept here. Try again when the server can be reached.</source>
        <translation>Le message est envoyé&#x202f;; la copie est conservée ici. Réessayez quand le serveur sera joignable.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps sent, tried again %1: %2</source>
        <comment>%1: in 8 minutes; %2: why</comment>
        <translation>Peut-être envoyé, nouvel essai %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Perhaps sent, tried again as soon as it can be: %1</source>
        <translation>Peut-être envoyé, nouvel essai dès que possible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Perhaps sent, perhaps not: %1</source>
        <translation>Peut-être envoyé, peut-être pas&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source> (this link leads to %1)</source>
        <translation> (ce lien mène à %1)</translation>
    </message>
    <message>
        <source>[Image, not shown]</source>
        <translation>[Image non affichée]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Image&#x202f;: %1]</translation>
    </message>
</context>
<context>
    <name>PartRiskWords</name>
    <message>
        <source>This file is a program. Opened, it can do anything that you can do on this computer. Open it only if you asked for it.</source>
        <translation>Ce fichier est un programme. Ouvert, il peut faire tout ce que vous pouvez faire sur cet ordinateur. Ne l’ouvrez que si vous l’avez demandé.</translation>
    </message>
    <message>
        <source>This file holds commands for your computer. Open it only if you asked for it.</source>
        <translation>Ce fichier contient des commandes pour votre ordinateur. Ne l’ouvrez que si vous l’avez demandé.</translation>
    </message>
    <message>
        <source>This file is a web page. It opens in your browser, can load things from elsewhere, and may imitate a page that asks for a password.</source>
        <translation>Ce fichier est une page web. Il s’ouvre dans votre navigateur, peut charger des éléments d’ailleurs, et peut imiter une page qui demande un mot de passe.</translation>
    </message>
    <message>
        <source>This kind of document can carry a program. Open it only if you expected it, and do not allow it to run anything.</source>
        <translation>Ce genre de document peut contenir un programme. Ne l’ouvrez que si vous l’attendiez, et ne le laissez rien exécuter.</translation>
    </message>
    <message>
        <source>This file is a program, and its name is made to look like a document. It is very likely meant to harm you.</source>
        <translation>Ce fichier est un programme, et son nom le fait passer pour un document. Il est très probablement destiné à vous nuire.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>its sender</source>
        <translation>son expéditeur</translation>
    </message>
    <message>
        <source>A message of its own. It is not protected by itself.</source>
        <translation>Un message à part entière. Il n’est pas protégé en lui-même.</translation>
    </message>
    <message>
        <source>A message of its own. Of it alone: %1</source>
        <translation>Un message à part entière. Pour lui seul&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not covered by the protection of the message.</source>
        <translation>Non couvert par la protection du message.</translation>
    </message>
    <message>
        <source>This part is signed, and others could read it.</source>
        <translation>Cette partie est signée, et d’autres ont pu la lire.</translation>
    </message>
    <message>
        <source>This part was encrypted. Nothing proves who wrote it.</source>
        <translation>Cette partie était chiffrée. Rien ne prouve qui l’a écrite.</translation>
    </message>
    <message>
        <source>This part is signed and was encrypted.</source>
        <translation>Cette partie est signée et était chiffrée.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Part with a protection of its own</source>
        <translation>Partie avec sa propre protection</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Fichier sans nom</translation>
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
        <translation>Protégé, clé comparée</translation>
    </message>
    <message>
        <source>Protected, not yet compared</source>
        <translation>Protégé, clé pas encore comparée</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Two different keys</source>
        <translation>Deux clés différentes</translation>
    </message>
    <message>
        <source>Key cannot be used</source>
        <translation>Clé inutilisable</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>%1: protected, compared</source>
        <translation>%1&#x202f;: protégé, clé comparée</translation>
    </message>
    <message>
        <source>%1: protected, not yet compared</source>
        <translation>%1&#x202f;: protégé, clé pas encore comparée</translation>
    </message>
    <message>
        <source>%1: new key, waits for you</source>
        <translation>%1&#x202f;: nouvelle clé, attend votre décision</translation>
    </message>
    <message>
        <source>%1: two different keys, only you can tell which is right</source>
        <translation>%1&#x202f;: deux clés différentes, vous seul pouvez dire laquelle est la bonne</translation>
    </message>
    <message>
        <source>%1: the key cannot be used</source>
        <translation>%1&#x202f;: clé inutilisable</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1&#x202f;: pas de clé</translation>
    </message>
    <message>
        <source>Use this key for mails to %1?</source>
        <translation>Utiliser cette clé pour les messages à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Your mails to %1 are then sealed with it, and signatures made with it count. Compare it with %1, by phone for instance, to be sure that nobody sits in between.</source>
        <translation>Vos messages à %1 sont alors chiffrés avec elle, et les signatures faites avec elle comptent. Comparez-la avec %1, par téléphone par exemple, pour vous assurer que personne ne s’interpose.</translation>
    </message>
    <message>
        <source>Yes, use it</source>
        <translation>Oui, l’utiliser</translation>
    </message>
    <message>
        <source>Yes, I have compared it with %1</source>
        <translation>Oui, je l’ai comparée avec %1</translation>
    </message>
    <message>
        <source>No, do not use it</source>
        <translation>Non, ne pas l’utiliser</translation>
    </message>
    <message>
        <source>There is no key: look for one, or ask for it.</source>
        <translation>Il n’y a pas de clé&#x202f;: cherchez-en une, ou demandez-la.</translation>
    </message>
    <message>
        <source>The key does not name this address: look for one that does.</source>
        <translation>La clé ne contient pas cette adresse&#x202f;: cherchez-en une qui la contient.</translation>
    </message>
    <message>
        <source>The key is not valid yet: check the date and time of this computer.</source>
        <translation>La clé n’est pas encore valable&#x202f;: vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key has run out: a new one is needed, or more time for this one.</source>
        <translation>La clé a expiré&#x202f;: il en faut une nouvelle, ou une prolongation de celle-ci.</translation>
    </message>
    <message>
        <source>The key ran out on %1: a new one is needed, or more time for this one.</source>
        <translation>La clé a expiré le %1&#x202f;: il en faut une nouvelle, ou une prolongation de celle-ci.</translation>
    </message>
    <message>
        <source>The key is too weak to protect anything: a new one is needed.</source>
        <translation>La clé est trop faible pour protéger quoi que ce soit&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with this key: a new one is needed.</source>
        <translation>Rien ne peut être chiffré avec cette clé&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key: a new one is needed.</source>
        <translation>Rien ne peut être signé avec cette clé&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here: import the private half to sign with it.</source>
        <translation>Seule la moitié publique de la clé est ici&#x202f;: importez la moitié privée pour signer avec elle.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here: import the private half.</source>
        <translation>Seule la moitié publique de la clé est ici&#x202f;: importez la moitié privée.</translation>
    </message>
    <message>
        <source>Nobody that you trust vouches for the key: compare it, then say that you use it.</source>
        <translation>Personne en qui vous avez confiance ne garantit la clé&#x202f;: comparez-la, puis dites que vous l’utilisez.</translation>
    </message>
    <message>
        <source>The key is damaged or faulty: a new one is needed.</source>
        <translation>La clé est endommagée ou défectueuse&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>You have not said yet that you use this key.</source>
        <translation>Vous n’avez pas encore dit que vous utilisez cette clé.</translation>
    </message>
    <message>
        <source>There is another key for the same address: look at both, and choose.</source>
        <translation>Il y a une autre clé pour la même adresse&#x202f;: regardez les deux, et choisissez.</translation>
    </message>
    <message>
        <source>You rejected the key. If it is the right one after all, say that you use it.</source>
        <translation>Vous avez refusé la clé. Si c’est tout de même la bonne, dites que vous l’utilisez.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because others may have it: a new one is needed.</source>
        <translation>La clé a été retirée, car d’autres l’ont peut-être&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because another one replaces it: get the new one.</source>
        <translation>La clé a été retirée, car une autre la remplace&#x202f;: procurez-vous la nouvelle.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because it is no longer used.</source>
        <translation>La clé a été retirée, car elle n’est plus utilisée.</translation>
    </message>
    <message>
        <source>The key was withdrawn: a new one is needed.</source>
        <translation>La clé a été retirée&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>The key was withdrawn on %1: a new one is needed.</source>
        <translation>La clé a été retirée le %1&#x202f;: il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Votre propre clé</translation>
    </message>
    <message>
        <source>Compared by you</source>
        <translation>Comparée par vous</translation>
    </message>
    <message>
        <source>You accepted it</source>
        <translation>Vous l’avez acceptée</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>Vous l’avez refusée</translation>
    </message>
    <message>
        <source>An issuer of keys for mail vouches for it</source>
        <translation>Un émetteur de clés pour le courrier la garantit</translation>
    </message>
    <message>
        <source>Found on the server of the address</source>
        <translation>Trouvée sur le serveur de l’adresse</translation>
    </message>
    <message>
        <source>Came along with a mail</source>
        <translation>Arrivée avec un message</translation>
    </message>
    <message>
        <source>Passed on in somebody else&apos;s mail</source>
        <translation>Transmise dans le message de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Came as part of a signed mail</source>
        <translation>Arrivée dans un message signé</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importée depuis un fichier</translation>
    </message>
    <message>
        <source>Came from its issuer</source>
        <translation>Venue de son émetteur</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>Remise en mains propres</translation>
    </message>
    <message>
        <source>It is not known how it came here</source>
        <translation>On ne sait pas comment elle est arrivée ici</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and encrypted for %1</source>
        <translation>Signé et chiffré pour %1</translation>
    </message>
    <message>
        <source>Encrypted for %1, not signed</source>
        <translation>Chiffré pour %1, non signé</translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people</source>
        <translation>
            <numerusform>Signé et chiffré pour %n personne</numerusform>
            <numerusform>Signé et chiffré pour %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Chiffré pour %n personne, non signé</numerusform>
            <numerusform>Chiffré pour %n personnes, non signé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Signé et chiffré pour %n personne&#x202f;: %1 par PGP, %2 par S/MIME</numerusform>
            <numerusform>Signé et chiffré pour %n personnes&#x202f;: %1 par PGP, %2 par S/MIME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Chiffré pour %n personne, non signé&#x202f;: %1 par PGP, %2 par S/MIME</numerusform>
            <numerusform>Chiffré pour %n personnes, non signé&#x202f;: %1 par PGP, %2 par S/MIME</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; Bcc gets a separate copy</source>
        <translation>%1&#x202f;; le destinataire en Cci reçoit une copie séparée</translation>
    </message>
    <message>
        <source>%1; each Bcc gets a separate copy</source>
        <translation>%1&#x202f;; chaque destinataire en Cci reçoit une copie séparée</translation>
    </message>
    <message>
        <source>Signed, but not encrypted: anybody on the way can read the mail to %1</source>
        <translation>Signé, mais pas chiffré&#x202f;: n’importe qui en chemin peut lire le message à %1</translation>
    </message>
    <message>
        <source>Not protected: anybody on the way can read the mail to %1</source>
        <translation>Non protégé&#x202f;: n’importe qui en chemin peut lire le message à %1</translation>
    </message>
    <message>
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %2</source>
        <translation>Non chiffré pour %1&#x202f;: n’importe qui peut le lire&#x202f;; signé et chiffré pour %2</translation>
    </message>
    <message>
        <source>Not encrypted for %1: anybody can read it; encrypted for %2, not signed</source>
        <translation>Non chiffré pour %1&#x202f;: n’importe qui peut le lire&#x202f;; chiffré pour %2, non signé</translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %n people</source>
        <translation>
            <numerusform>Non chiffré pour %1&#x202f;: n’importe qui peut le lire&#x202f;; signé et chiffré pour %n personne</numerusform>
            <numerusform>Non chiffré pour %1&#x202f;: n’importe qui peut le lire&#x202f;; signé et chiffré pour %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Non chiffré pour %1&#x202f;: n’importe qui peut le lire&#x202f;; chiffré pour %n personne, non signé</numerusform>
            <numerusform>Non chiffré pour %1&#x202f;: n’importe qui peut le lire&#x202f;; chiffré pour %n personnes, non signé</numerusform>
        </translation>
    </message>
    <message>
        <source>Only they and you can open it.</source>
        <translation>Seuls eux et vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>Only they can open it: there is no copy that you could open later.</source>
        <translation>Eux seuls peuvent l’ouvrir&#x202f;: il n’y a pas de copie que vous pourriez ouvrir plus tard.</translation>
    </message>
    <message>
        <source>The subject is not hidden: your settings say so.</source>
        <translation>L’objet n’est pas caché&#x202f;: vos paramètres le veulent ainsi.</translation>
    </message>
    <message>
        <source>Nobody can prove that it comes from you.</source>
        <translation>Personne ne peut prouver qu’il vient de vous.</translation>
    </message>
    <message>
        <source>Whoever carries the mail can read all of it, because one copy is not encrypted.</source>
        <translation>Quiconque transporte le message peut tout lire, car une copie n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Not encrypted by your choice for this message: %1.</source>
        <translation>Non chiffré par votre choix pour ce message&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not encrypted by a rule in your settings: %1.</source>
        <translation>Non chiffré par une règle de vos paramètres&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>The passphrase of your key</source>
        <translation>La phrase secrète de votre clé</translation>
    </message>
    <message>
        <source>The passphrase of your key: %1</source>
        <translation>La phrase secrète de votre clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>Ce n’était pas la phrase secrète. Réessayez.</translation>
    </message>
    <message>
        <source>Sealpost needs the key to open or to sign a message, and it is locked.</source>
        <translation>Sealpost a besoin de la clé pour ouvrir ou signer un message, et elle est verrouillée.</translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation>La phrase secrète du fichier</translation>
    </message>
    <message>
        <source>That was not the passphrase of the file. Try again.</source>
        <translation>Ce n’était pas la phrase secrète du fichier. Réessayez.</translation>
    </message>
    <message>
        <source>The file with the key is locked. Whoever made it chose the passphrase.</source>
        <translation>Le fichier avec la clé est verrouillé. La personne qui l’a créé a choisi la phrase secrète.</translation>
    </message>
    <message>
        <source>A passphrase for the new key</source>
        <translation>Une phrase secrète pour la nouvelle clé</translation>
    </message>
    <message>
        <source>A passphrase for the key of %1</source>
        <translation>Une phrase secrète pour la clé de %1</translation>
    </message>
    <message>
        <source>This passphrase could not be taken. Choose another one.</source>
        <translation>Cette phrase secrète n’a pas pu être acceptée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Whoever finds the file of the key cannot use it without the passphrase. Choose one that you can remember.</source>
        <translation>Quiconque trouve le fichier de la clé ne peut pas l’utiliser sans la phrase secrète. Choisissez-en une dont vous vous souviendrez.</translation>
    </message>
    <message>
        <source>The password of your mail account</source>
        <translation>Le mot de passe de votre compte de messagerie</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>Le mot de passe de %1</translation>
    </message>
    <message>
        <source>The server did not accept that password. Try again.</source>
        <translation>Le serveur n’a pas accepté ce mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>Your provider asks for it before mail can be fetched or sent.</source>
        <translation>Votre fournisseur le demande avant de remettre ou d’envoyer du courrier.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>%1 is not a mail address: it has no @. Press Enter to change it.</source>
        <translation>%1 n’est pas une adresse e-mail&#x202f;: il manque @. Appuyez sur Entrée pour la modifier.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: nothing stands before the @. Press Enter to change it.</source>
        <translation>%1 n’est pas une adresse e-mail&#x202f;: il n’y a rien avant @. Appuyez sur Entrée pour la modifier.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: nothing stands after the @. Press Enter to change it.</source>
        <translation>%1 n’est pas une adresse e-mail&#x202f;: il n’y a rien après @. Appuyez sur Entrée pour la modifier.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: it has more than one @. Press Enter to change it.</source>
        <translation>%1 n’est pas une adresse e-mail&#x202f;: il y a plus d’un @. Appuyez sur Entrée pour la modifier.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: there is a blank in it. Press Enter to change it.</source>
        <translation>%1 n’est pas une adresse e-mail&#x202f;: elle contient un espace. Appuyez sur Entrée pour la modifier.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: something in it is not allowed there. Press Enter to change it.</source>
        <translation>%1 n’est pas une adresse e-mail&#x202f;: elle contient un caractère non permis. Appuyez sur Entrée pour la modifier.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Look for the key</source>
        <translation>Chercher la clé</translation>
    </message>
    <message>
        <source>Import the key from a file…</source>
        <translation>Importer la clé depuis un fichier…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Compare the two keys</source>
        <translation>Comparer les deux clés</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>Demander la clé</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Envoyer sans chiffrement</translation>
    </message>
    <message>
        <source>Make a key of my own</source>
        <translation>Créer ma propre clé</translation>
    </message>
    <message>
        <source>Let my key last longer</source>
        <translation>Prolonger ma clé</translation>
    </message>
    <message>
        <source>Look at the key</source>
        <translation>Voir la clé</translation>
    </message>
    <message>
        <source>Change what would be published</source>
        <translation>Modifier ce qui serait dévoilé</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <source>the names of the recipients</source>
        <translation>les noms des destinataires</translation>
    </message>
    <message>
        <source>the name of the sender</source>
        <translation>le nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Nothing was sent. Look for the new key of %1, or ask for it.</source>
        <translation>Rien n’a été envoyé. Cherchez la nouvelle clé de %1, ou demandez-la.</translation>
    </message>
    <message>
        <source>There is no key for %1, and the mail to %2 must be sealed</source>
        <translation>Il n’y a pas de clé pour %1, et le message à %2 doit être chiffré</translation>
    </message>
    <message>
        <source>Look for the key, ask for it, or send to %1 in a message of its own.</source>
        <translation>Cherchez la clé, demandez-la, ou écrivez à %1 dans un message à part.</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Il n’y a pas de clé pour %1</translation>
    </message>
    <message>
        <source>Without it nothing can be sealed for %1. Look for the key, or ask for it.</source>
        <translation>Sans elle, rien ne peut être chiffré pour %1. Cherchez la clé, ou demandez-la.</translation>
    </message>
    <message>
        <source>The key for %1 waits for you</source>
        <translation>La clé pour %1 attend votre décision</translation>
    </message>
    <message>
        <source>Say that you use it for mails to %1, or compare it first.</source>
        <translation>Dites que vous l’utilisez pour les messages à %1, ou comparez-la d’abord.</translation>
    </message>
    <message>
        <source>There are two different keys for %1</source>
        <translation>Il y a deux clés différentes pour %1</translation>
    </message>
    <message>
        <source>Only you can tell which one is right. Ask %1 in another way, by phone for instance, then choose.</source>
        <translation>Vous seul pouvez dire laquelle est la bonne. Interrogez %1 par un autre moyen, par téléphone par exemple, puis choisissez.</translation>
    </message>
    <message>
        <source>You rejected the key for %1</source>
        <translation>Vous avez refusé la clé pour %1</translation>
    </message>
    <message>
        <source>Look for another key of %1; or use this one, if it is the right one after all.</source>
        <translation>Cherchez une autre clé de %1&#x202f;; ou utilisez celle-ci, si c’est tout de même la bonne.</translation>
    </message>
    <message>
        <source>The key for %1 has run out</source>
        <translation>La clé pour %1 a expiré</translation>
    </message>
    <message>
        <source>The key for %1 ran out on %2</source>
        <translation>La clé pour %1 a expiré le %2</translation>
    </message>
    <message>
        <source>The key for %1 was withdrawn</source>
        <translation>La clé pour %1 a été retirée</translation>
    </message>
    <message>
        <source>The key for %1 was withdrawn on %2</source>
        <translation>La clé pour %1 a été retirée le %2</translation>
    </message>
    <message>
        <source>The key for %1 is not valid yet</source>
        <translation>La clé pour %1 n’est pas encore valable</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; else wait, or leave %1 out.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#x202f;; sinon attendez, ou laissez %1 de côté.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key for %1</source>
        <translation>Rien ne peut être chiffré avec la clé pour %1</translation>
    </message>
    <message>
        <source>The key for %1 is too weak to protect anything</source>
        <translation>La clé pour %1 est trop faible pour protéger quoi que ce soit</translation>
    </message>
    <message>
        <source>Nobody that you trust vouches for the key of %1</source>
        <translation>Personne en qui vous avez confiance ne garantit la clé de %1</translation>
    </message>
    <message>
        <source>Compare the key with %1, then say that you use it.</source>
        <translation>Comparez la clé avec %1, puis dites que vous l’utilisez.</translation>
    </message>
    <message>
        <source>The key that you chose for %1 is not on this computer</source>
        <translation>La clé que vous avez choisie pour %1 n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import it with its private half, or choose another one in the settings. Nothing was sent.</source>
        <translation>Importez-la avec sa moitié privée, ou choisissez-en une autre dans les paramètres. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You have no key of your own for %1</source>
        <translation>Vous n’avez pas de clé à vous pour %1</translation>
    </message>
    <message>
        <source>One is made in a moment, and nothing is asked. What you wrote stays.</source>
        <translation>Sa création prend un instant, sans aucune question. Ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <source>Mail to %1 goes without encryption, and the mail to %2 must be sealed</source>
        <translation>Le courrier à %1 part sans chiffrement, et le message à %2 doit être chiffré</translation>
    </message>
    <message>
        <source>Send to %1 in a message of its own.</source>
        <translation>Écrivez à %1 dans un message à part.</translation>
    </message>
    <message>
        <source>%1 would get without encryption what is sealed for the others</source>
        <translation>%1 recevrait sans chiffrement ce qui est chiffré pour les autres</translation>
    </message>
    <message>
        <source>Your rules do not allow that. Leave %1 out, and send to %1 in a message of its own.</source>
        <translation>Vos règles ne le permettent pas. Laissez %1 de côté, et écrivez à %1 dans un message à part.</translation>
    </message>
    <message>
        <source>The copy for %1 would publish what was confidential: %2</source>
        <translation>La copie pour %1 dévoilerait ce qui était confidentiel&#x202f;: %2</translation>
    </message>
    <message>
        <source>You answer a sealed message, and this copy would not be sealed. Look for the key of %1, or change what must not be seen.</source>
        <translation>Vous répondez à un message chiffré, et cette copie ne le serait pas. Cherchez la clé de %1, ou modifiez ce qui ne doit pas être vu.</translation>
    </message>
    <message>
        <source>The copy for %1 would be neither sealed nor signed</source>
        <translation>La copie pour %1 ne serait ni chiffrée ni signée</translation>
    </message>
    <message>
        <source>Nobody could tell that it is yours. Switch signing on again, or leave %1 out.</source>
        <translation>Personne ne pourrait savoir qu’elle est de vous. Réactivez la signature, ou laissez %1 de côté.</translation>
    </message>
    <message>
        <source>%1 cannot get this message as it is</source>
        <translation>%1 ne peut pas recevoir ce message tel quel</translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation>Laissez %1 de côté.</translation>
    </message>
    <message>
        <source>Your own key for %1 has run out</source>
        <translation>Votre propre clé pour %1 a expiré</translation>
    </message>
    <message>
        <source>Your own key for %1 ran out on %2</source>
        <translation>Votre propre clé pour %1 a expiré le %2</translation>
    </message>
    <message>
        <source>Let it last longer: that takes a moment. What you wrote stays.</source>
        <translation>Prolongez-la&#x202f;: cela prend un instant. Ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <source>Your own key for %1 cannot be used any more</source>
        <translation>Votre propre clé pour %1 n’est plus utilisable</translation>
    </message>
    <message>
        <source>Make a new one: that takes a moment. The old one still opens your old messages.</source>
        <translation>Créez-en une nouvelle&#x202f;: cela prend un instant. L’ancienne ouvre toujours vos anciens messages.</translation>
    </message>
    <message>
        <source>Your own key for %1 is not valid yet</source>
        <translation>Votre propre clé pour %1 n’est pas encore valable</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Address: %1, key: %2</source>
        <translation>Adresse&#x202f;: %1, clé&#x202f;: %2</translation>
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
        <translation>Le fichier ne contient pas de clé pour %1</translation>
    </message>
    <message>
        <source>There is nothing in it that could be used. Look for the key, or ask for it.</source>
        <translation>Il ne contient rien d’utilisable. Cherchez la clé, ou demandez-la.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n key(s) for somebody else, which Sealpost keeps. Look for the key of %1, or ask for it.</source>
        <translation>
            <numerusform>Il contient %n clé pour quelqu’un d’autre, que Sealpost conserve. Cherchez la clé de %1, ou demandez-la.</numerusform>
            <numerusform>Il contient %n clés pour quelqu’un d’autre, que Sealpost conserve. Cherchez la clé de %1, ou demandez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key for %2</source>
        <translation>%1 n’a pas de clé pour %2</translation>
    </message>
    <message>
        <source>Many servers have none at all. Ask %1 for the key: the answer brings it along.</source>
        <translation>Beaucoup de serveurs n’en ont aucune. Demandez la clé à %1&#x202f;: la réponse l’apportera.</translation>
    </message>
    <message>
        <source>%1 could not be asked for the key</source>
        <translation>Impossible de demander la clé à %1</translation>
    </message>
    <message>
        <source>The key for %1 is here</source>
        <translation>La clé pour %1 est là</translation>
    </message>
    <message>
        <source>The key for %1 was found at %2</source>
        <translation>La clé pour %1 a été trouvée chez %2</translation>
    </message>
    <message>
        <source>Mail to %1 is sealed with it from now on.</source>
        <translation>Le courrier à %1 est désormais chiffré avec elle.</translation>
    </message>
    <message>
        <source>The file has a key for %1</source>
        <translation>Le fichier contient une clé pour %1</translation>
    </message>
    <message>
        <source>There is a key for %1 at %2</source>
        <translation>Il y a une clé pour %1 chez %2</translation>
    </message>
    <message>
        <source>It is another key than the one that you know for %1</source>
        <translation>C’est une autre clé que celle que vous connaissez pour %1</translation>
    </message>
    <message>
        <source>Nothing is sealed with either of them until you decide. Compare the two, and ask %1 in another way, by phone for instance.</source>
        <translation>Rien n’est chiffré avec l’une ni l’autre avant votre décision. Comparez les deux, et interrogez %1 par un autre moyen, par téléphone par exemple.</translation>
    </message>
    <message>
        <source>May Sealpost ask %1 for keys?</source>
        <translation>Sealpost peut-il demander des clés à %1&#x202f;?</translation>
    </message>
    <message>
        <source>The server of the address, and no other one, is asked; it learns that somebody looks for this address. The same then holds for other addresses; you can change it in the settings.</source>
        <translation>Seul le serveur de l’adresse est interrogé&#x202f;; il apprend que quelqu’un cherche cette adresse. Cela vaudra ensuite pour les autres adresses&#x202f;; vous pouvez le changer dans les paramètres.</translation>
    </message>
    <message>
        <source>Looking for the key of %1 at %2…</source>
        <translation>Recherche de la clé de %1 chez %2…</translation>
    </message>
    <message>
        <source>This takes ten seconds at most.</source>
        <translation>Cela prend dix secondes au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s)</source>
        <translation>
            <numerusform>%1 n’a pas répondu en %n seconde</numerusform>
            <numerusform>%1 n’a pas répondu en %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Many servers have no keys. Ask for the key: the answer brings it along.</source>
        <translation>Beaucoup de serveurs n’ont pas de clés. Demandez la clé&#x202f;: la réponse l’apportera.</translation>
    </message>
    <message>
        <source>%1 gets a short message that asks for the key</source>
        <translation>%1 reçoit un court message qui demande la clé</translation>
    </message>
    <message>
        <source>It goes out at once, with your own key and without encryption, and says nothing of what you are writing here. Your message waits as a draft.</source>
        <translation>Il part aussitôt, avec votre propre clé et sans chiffrement, et ne dit rien de ce que vous écrivez ici. Votre message attend comme brouillon.</translation>
    </message>
    <message>
        <source>%1 is asked for the key</source>
        <translation>La clé est demandée à %1</translation>
    </message>
    <message>
        <source>When the answer comes, the key in it waits for one click. Your message is kept as a draft.</source>
        <translation>Quand la réponse arrivera, sa clé n’attendra plus qu’un clic. Votre message est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>You have a key of your own now</source>
        <translation>Vous avez maintenant votre propre clé</translation>
    </message>
    <message>
        <source>It signs what you send, and opens what is sealed for you.</source>
        <translation>Elle signe ce que vous envoyez, et ouvre ce qui est chiffré pour vous.</translation>
    </message>
    <message>
        <source>May I write to you in sealed mail?</source>
        <translation>Puis-je vous écrire de façon chiffrée&#x202f;?</translation>
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
        <translation>Bonjour,

Je souhaite vous écrire par courrier chiffré, que vous seul pouvez lire, mais
je n’ai pas encore votre clé. Ce message ne contient rien de secret.

Si vous avez une clé ou un certificat e-mail, répondez en joignant la partie publique.
Sinon, votre programme de messagerie peut en créer une&#x202f;:

- Thunderbird&#x202f;: Paramètres des comptes, Chiffrement de bout en bout, Ajouter une clé.
  Écrivez-moi ensuite avec Sécurité, Joindre ma clé publique.
- Outlook, Apple Mail et autres programmes avec S/MIME&#x202f;: procurez-vous un certificat
  auprès de votre entreprise ou d’une autorité, puis envoyez-moi un message signé.
- Kleopatra (Gpg4win), GPG Suite, GnuPG&#x202f;: créez une nouvelle paire de clés, exportez
  la clé publique, et joignez le fichier.
- Proton Mail, mailbox.org, Posteo et autres dans le navigateur&#x202f;: les paramètres du
  compte permettent d’exporter les clés&#x202f;; joignez la clé publique.
- Sealpost&#x202f;: répondez simplement&#x202f;; la clé est jointe d’elle-même.

Ma propre clé publique est jointe. Avant de vous y fier, comparez son empreinte avec
moi par téléphone, ou quand nous nous verrons&#x202f;:

%FINGERPRINT%

%NAME%
</translation>
    </message>
    <message>
        <source>%1. Try again later, or ask for the key.</source>
        <translation>%1. Réessayez plus tard, ou demandez la clé.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>What you decided about the key of %1</source>
        <translation>Ce que vous avez décidé sur la clé de %1</translation>
    </message>
    <message>
        <source>What %1 wishes for mail</source>
        <translation>Ce que %1 souhaite pour le courrier</translation>
    </message>
    <message>
        <source>Your settings (%1)</source>
        <translation>Vos paramètres (%1)</translation>
    </message>
    <message>
        <source>The account %1</source>
        <translation>Le compte %1</translation>
    </message>
    <message>
        <source>Your own key %1</source>
        <translation>Votre propre clé %1</translation>
    </message>
    <message>
        <source>The passphrase of your key %1 could not be kept here</source>
        <translation>La phrase secrète de votre clé %1 n’a pas pu être conservée ici</translation>
    </message>
    <message>
        <source>What is known of the server %1</source>
        <translation>Ce qui est connu du serveur %1</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>La confiance accordée à %1</translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of your own</source>
        <translation>
            <numerusform>• %n clé à vous</numerusform>
            <numerusform>• %n clés à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of other people</source>
        <translation>
            <numerusform>• %n clé d’autres personnes</numerusform>
            <numerusform>• %n clés d’autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• what you know of %n address(es)</source>
        <translation>
            <numerusform>• ce que vous savez de %n adresse</numerusform>
            <numerusform>• ce que vous savez de %n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n account(s): the password is asked for once</source>
        <translation>
            <numerusform>• %n compte&#x202f;: le mot de passe est demandé une fois</numerusform>
            <numerusform>• %n comptes&#x202f;: le mot de passe est demandé une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>• nothing that was not here already</source>
        <translation>• rien qui n’était pas déjà ici</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>This message</source>
        <translation>Ce message</translation>
    </message>
    <message>
        <source>The copy for %1</source>
        <translation>La copie pour %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Who writes: %1</source>
        <translation>Qui écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>À qui&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copies to: %1</source>
        <translation>Copies à&#x202f;: %1</translation>
    </message>
    <message>
        <source>That there is a subject, but not which</source>
        <translation>Qu’il y a un objet, mais pas lequel</translation>
    </message>
    <message>
        <source>The subject: %1</source>
        <translation>L’objet&#x202f;: %1</translation>
    </message>
    <message>
        <source>The date in the message: %1</source>
        <translation>La date dans le message&#x202f;: %1</translation>
    </message>
    <message>
        <source>A mark by which answers are matched</source>
        <translation>Une marque qui permet de rattacher les réponses</translation>
    </message>
    <message>
        <source>Which message it answers</source>
        <translation>À quel message il répond</translation>
    </message>
    <message>
        <source>Which conversation it belongs to</source>
        <translation>À quelle conversation il appartient</translation>
    </message>
    <message>
        <source>Where answers go: %1</source>
        <translation>Où vont les réponses&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your public key, which goes along</source>
        <translation>Votre clé publique, qui l’accompagne</translation>
    </message>
    <message>
        <source>The field %1: %2</source>
        <translation>Le champ %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Who receives it: %1</source>
        <translation>Qui le reçoit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its size: about %1</source>
        <translation>Sa taille&#x202f;: environ %1</translation>
    </message>
    <message>
        <source>That it is encrypted, but not what is in it</source>
        <translation>Qu’il est chiffré, mais pas ce qu’il contient</translation>
    </message>
    <message>
        <source>The whole text, and all files</source>
        <translation>Tout le texte, et tous les fichiers</translation>
    </message>
    <message>
        <source>When it goes out: %1 at the earliest</source>
        <comment>%1: in 8 seconds</comment>
        <translation>Quand il part&#x202f;: %1 au plus tôt</translation>
    </message>
    <message>
        <source>When it goes out: as soon as you send it</source>
        <translation>Quand il part&#x202f;: dès que vous l’envoyez</translation>
    </message>
    <message>
        <source>When you wrote it: %1</source>
        <translation>Quand vous l’avez écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your time zone, and with it roughly where you are</source>
        <translation>Votre fuseau horaire, et donc à peu près où vous êtes</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Quand il a été signé</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>the names of the recipients</source>
        <translation>les noms des destinataires</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>votre fuseau horaire</translation>
    </message>
    <message>
        <source>the field %1</source>
        <translation>le champ %1</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and their names</source>
        <translation>
            <numerusform>%n fichier et son nom</numerusform>
            <numerusform>%n fichiers et leurs noms</numerusform>
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
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 does not promise to pass this message on in a protected way</source>
        <translation>%1 ne garantit pas de transmettre ce message de façon protégée</translation>
    </message>
    <message>
        <source>Nothing was sent. The message waits in the outbox: waive the promise for this message, or send it through another server.</source>
        <translation>Rien n’a été envoyé. Le message attend dans la boîte d’envoi&#x202f;: renoncez à la garantie pour ce message, ou envoyez-le par un autre serveur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 n’est pas joignable</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again. If it is, check the server&apos;s name in the settings. Nothing is lost.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis réessayez. S’il l’est, vérifiez le nom du serveur dans les paramètres. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 a mis fin à la connexion</translation>
    </message>
    <message>
        <source>It may have taken the message all the same: look into the folder of sent mail before you send it again.</source>
        <translation>Il a peut-être accepté le message malgré tout&#x202f;: regardez dans le dossier des messages envoyés avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Try again in a while. Nothing is lost.</source>
        <translation>Réessayez dans un moment. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>It may have taken the message nonetheless: look into the folder of sent mail before you send it again.</source>
        <translation>Il a peut-être accepté le message malgré tout&#x202f;: regardez dans le dossier des messages envoyés avant de le renvoyer.</translation>
    </message>
    <message>
        <source>It may be busy, or the network slow. Try again in a while.</source>
        <translation>Il est peut-être occupé, ou le réseau est lent. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was taken from it.</source>
        <translation>Adressez-vous à la personne qui gère le serveur&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not protected</source>
        <translation>%1 mène à une adresse qui n’est pas protégée</translation>
    </message>
    <message>
        <source>%1 leads to a server that belongs to somebody else</source>
        <translation>%1 mène à un serveur qui appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 answers with more than a key can be</source>
        <translation>%1 répond par plus de données qu’une clé ne peut en avoir</translation>
    </message>
    <message>
        <source>%1 gives answers that make no sense</source>
        <translation>%1 donne des réponses qui n’ont pas de sens</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings: they may belong to something else than mail.</source>
        <translation>Vérifiez le nom et le port du serveur dans les paramètres&#x202f;: ils correspondent peut-être à autre chose que la messagerie.</translation>
    </message>
    <message>
        <source>%1 asks to try again later</source>
        <translation>%1 demande de réessayer plus tard</translation>
    </message>
    <message>
        <source>This usually passes by itself. Its own words are in the details. Nothing is lost.</source>
        <translation>Cela passe en général de soi-même. Sa réponse exacte est dans les détails. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 refused the mail for %2</source>
        <translation>%1 a refusé le message pour %2</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s own words are in the details.</source>
        <translation>Vérifiez l’adresse. La réponse exacte du serveur est dans les détails.</translation>
    </message>
    <message>
        <source>%1 refused this</source>
        <translation>%1 a refusé cela</translation>
    </message>
    <message>
        <source>Its own words, in the details, tell why. Ask whoever runs the server if they do not help.</source>
        <translation>Sa réponse exacte, dans les détails, dit pourquoi. Adressez-vous à la personne qui gère le serveur si cela ne suffit pas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use another address of theirs, one with plain letters before the @.</source>
        <translation>Rien n’a été envoyé. Utilisez une autre adresse de cette personne, avec des lettres sans accent avant le @.</translation>
    </message>
    <message>
        <source>%1 cannot handle the letters of an address in this message</source>
        <translation>%1 ne peut pas traiter les lettres d’une adresse de ce message</translation>
    </message>
    <message>
        <source>%1 cannot handle the letters of %2</source>
        <translation>%1 ne peut pas traiter les lettres de %2</translation>
    </message>
    <message>
        <source>%1 did not let you in: your permission may have run out</source>
        <translation>%1 ne vous a pas laissé entrer&#x202f;: votre autorisation a peut-être expiré</translation>
    </message>
    <message>
        <source>Renew the permission at your provider, then try again. Nothing is lost.</source>
        <translation>Renouvelez l’autorisation chez votre fournisseur, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 did not accept your name or password</source>
        <translation>%1 n’a pas accepté votre nom ou votre mot de passe</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password of its own for mail programs. Nothing is lost.</source>
        <translation>Saisissez de nouveau le mot de passe. Certains fournisseurs exigent un mot de passe distinct pour les programmes de messagerie. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 offers no safe way to log in that Sealpost knows</source>
        <translation>%1 n’offre aucune connexion au compte qui soit sûre et connue de Sealpost</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server; the details tell what it offers.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Adressez-vous à la personne qui gère le serveur&#x202f;; les détails disent ce qu’il propose.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files, or send them in another way.</source>
        <translation>Envoyez moins de fichiers, ou de plus petits, ou envoyez-les autrement.</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Le message est trop volumineux pour %1</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>within a sentence</comment>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The message is too large: it has %1, and the server takes %2</source>
        <translation>Le message est trop volumineux&#x202f;: il fait %1, et le serveur accepte %2</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server: this cannot be ignored safely.</source>
        <translation>Le mot de passe n’a pas été envoyé. Adressez-vous à la personne qui gère le serveur&#x202f;: on ne peut pas l’ignorer sans risque.</translation>
    </message>
    <message>
        <source>The password was not sent. If it is your own server, compare the number in the details with the server&apos;s, and trust it in the settings; else ask whoever runs the server.</source>
        <translation>Le mot de passe n’a pas été envoyé. Si c’est votre propre serveur, comparez le nombre dans les détails avec celui du serveur, et accordez-lui votre confiance dans les paramètres&#x202f;; sinon, adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine has run out</source>
        <translation>La preuve que %1 est authentique a expiré</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine is not valid yet</source>
        <translation>La preuve que %1 est authentique n’est pas encore valable</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first; then ask whoever runs the server.</source>
        <translation>Vérifiez d’abord la date et l’heure de cet ordinateur&#x202f;; adressez-vous ensuite à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 proves to be a server of another name</source>
        <translation>%1 se révèle être un serveur d’un autre nom</translation>
    </message>
    <message>
        <source>The password was not sent. Check the server&apos;s name in the settings: somebody may sit in between, or it has a typing error.</source>
        <translation>Le mot de passe n’a pas été envoyé. Vérifiez le nom du serveur dans les paramètres&#x202f;: quelqu’un s’interpose peut-être, ou il contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Nobody but itself vouches for %1</source>
        <translation>%1 n’est garanti que par lui-même</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1</source>
        <translation>%1 n’est garanti par personne en qui cet ordinateur a confiance</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine is too easy to forge</source>
        <translation>La preuve que %1 est authentique est trop facile à falsifier</translation>
    </message>
    <message>
        <source>%1 only knows outdated ways to protect a connection</source>
        <translation>%1 ne connaît que des façons dépassées de protéger une connexion</translation>
    </message>
    <message>
        <source>%1 only offers encryption that can be broken</source>
        <translation>%1 n’offre qu’un chiffrement qui peut être percé</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about</source>
        <translation>Aucune connexion protégée avec %1 n’a pu être établie</translation>
    </message>
    <message>
        <source>The password was not sent. Check the server&apos;s name and port in the settings, then ask whoever runs the server.</source>
        <translation>Le mot de passe n’a pas été envoyé. Vérifiez le nom et le port du serveur dans les paramètres, puis adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 does not offer a protected connection</source>
        <translation>%1 n’offre pas de connexion protégée</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the other kind of protection in the settings of the account, or ask whoever runs the server.</source>
        <translation>Rien n’a été envoyé. Choisissez l’autre type de protection dans les paramètres du compte, ou adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Somebody may sit between you and %1</source>
        <translation>Quelqu’un s’interpose peut-être entre vous et %1</translation>
    </message>
    <message>
        <source>Nothing was sent. It spoke before the connection was protected: try again from another network.</source>
        <translation>Rien n’a été envoyé. Il a répondu avant que la connexion soit protégée&#x202f;: réessayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>%1 offers less protection than before</source>
        <translation>%1 offre moins de protection qu’avant</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may sit in between. Try another network. If whoever runs the server meant it so, allow it in the settings of the account.</source>
        <translation>Rien n’a été envoyé&#x202f;: quelqu’un s’interpose peut-être. Essayez un autre réseau. Si la personne qui gère le serveur l’a voulu ainsi, autorisez-le dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you trusted</source>
        <translation>%1 présente une autre clé que celle que vous aviez acceptée</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may sit in between. Ask whoever runs the server whether it has a new key, and compare it before you trust it in the settings.</source>
        <translation>Rien n’a été envoyé&#x202f;: quelqu’un s’interpose peut-être. Demandez à la personne qui gère le serveur s’il a une nouvelle clé, et comparez-la avant de l’accepter dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 wants your password before the connection is protected</source>
        <translation>%1 veut votre mot de passe avant que la connexion soit protégée</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>%1 (protected from the start)</source>
        <translation>%1 (protégé dès le début)</translation>
    </message>
    <message>
        <source>%1 (protected before anything is said: STARTTLS)</source>
        <translation>%1 (protégé avant tout échange&#x202f;: STARTTLS)</translation>
    </message>
    <message>
        <source>Only protected mail</source>
        <translation>Uniquement du courrier protégé</translation>
    </message>
    <message>
        <source>A message goes out sealed. Where somebody has no key you are asked, and only whom you name gets it readable for all on the way.</source>
        <translation>Un message part chiffré. Si quelqu’un n’a pas de clé, la question vous est posée, et seuls ceux que vous désignez le reçoivent lisible pour tous en chemin.</translation>
    </message>
    <message>
        <source>Only protected mail, for all or for none</source>
        <translation>Uniquement du courrier protégé, pour tous ou pour personne</translation>
    </message>
    <message>
        <source>As above; and a message that is sealed for some is never readable for others.</source>
        <translation>Comme ci-dessus&#x202f;; et un message chiffré pour certains n’est jamais lisible pour d’autres.</translation>
    </message>
    <message>
        <source>Protected when possible</source>
        <translation>Protégé si possible</translation>
    </message>
    <message>
        <source>Sealed for everybody who has a key. Whoever has none gets it signed, but readable for all on the way, without a question.</source>
        <translation>Chiffré pour tous ceux qui ont une clé. Les autres le reçoivent signé, mais lisible pour tous en chemin, sans question.</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Signé seulement</translation>
    </message>
    <message>
        <source>Everybody on the way can read your mail. Recipients can check that it is yours.</source>
        <translation>Tout le monde en chemin peut lire votre courrier. Les destinataires peuvent vérifier qu’il est de vous.</translation>
    </message>
    <message>
        <source>Sealed, in the folder for sent mail</source>
        <translation>Chiffrées, dans le dossier des messages envoyés</translation>
    </message>
    <message>
        <source>Sealpost puts it there, and only you can open it.</source>
        <translation>Sealpost les y place, et vous seul pouvez les ouvrir.</translation>
    </message>
    <message>
        <source>My provider does it</source>
        <translation>Mon fournisseur s’en charge</translation>
    </message>
    <message>
        <source>Some providers keep a copy of all that goes out. Sealpost adds none.</source>
        <translation>Certains fournisseurs gardent une copie de tout ce qui part. Sealpost n’en ajoute pas.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>You cannot read again what you sent.</source>
        <translation>Vous ne pouvez pas relire ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>Your provider sees dots in its place, and still who writes to whom and when.</source>
        <translation>Votre fournisseur voit des points à sa place, et toujours qui écrit à qui et quand.</translation>
    </message>
    <message>
        <source>The subject and all that need not be seen</source>
        <translation>L’objet et tout ce qui n’a pas besoin d’être vu</translation>
    </message>
    <message>
        <source>Names beside the addresses and the exact time are hidden too. Some programs then show less in their list of messages.</source>
        <translation>Les noms à côté des adresses et l’heure exacte sont aussi cachés. Certains programmes en montrent alors moins dans leur liste de messages.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Your provider can read the subject of every message.</source>
        <translation>Votre fournisseur peut lire l’objet de chaque message.</translation>
    </message>
    <message>
        <source>As an attachment that mail programs know</source>
        <translation>En pièce jointe, connue des programmes de messagerie</translation>
    </message>
    <message>
        <source>Programs that check no signatures show a small file beside the text.</source>
        <translation>Les programmes qui ne vérifient pas les signatures montrent un petit fichier à côté du texte.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Hors de vue</translation>
    </message>
    <message>
        <source>Programs that check no signatures show nothing of it. Few can check it so far.</source>
        <translation>Les programmes qui ne vérifient pas les signatures n’en montrent rien. Peu savent la vérifier pour l’instant.</translation>
    </message>
    <message>
        <source>Whatever the other person reads</source>
        <translation>Ce que l’autre personne peut lire</translation>
    </message>
    <message>
        <source>Told from the mail that came from them.</source>
        <translation>D’après les messages reçus d’elle.</translation>
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
        <translation>Le courrier vient de %1 et part par %2.</translation>
    </message>
    <message>
        <source>Mail comes from %1. Nothing can be sent: no server for that is named.</source>
        <translation>Le courrier vient de %1. Rien ne peut être envoyé&#x202f;: aucun serveur n’est indiqué pour cela.</translation>
    </message>
    <message>
        <source>Mail goes out through %1. None is fetched: no server for that is named.</source>
        <translation>Le courrier part par %1. Rien n’est relevé&#x202f;: aucun serveur n’est indiqué pour cela.</translation>
    </message>
    <message>
        <source>No servers are named: mail can neither be fetched nor sent.</source>
        <translation>Aucun serveur n’est indiqué&#x202f;: le courrier ne peut être ni relevé ni envoyé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You also write as: %1</source>
        <translation>Vous écrivez aussi en tant que&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Sealpost recovery sheet</source>
        <translation>Fiche de récupération Sealpost</translation>
    </message>
    <message>
        <source>With this code and the file %1 you get back your keys, and with them all your old protected mail. Without the code nobody can open the file: not you either. Keep this sheet where you keep your passport. Whoever has both the sheet and the file can read your mail and write in your name.</source>
        <translation>Avec ce code et le fichier %1, vous retrouvez vos clés, et avec elles tout votre ancien courrier protégé. Sans le code, personne ne peut ouvrir le fichier&#x202f;: vous non plus. Gardez cette fiche là où vous gardez votre passeport. Quiconque a la fiche et le fichier peut lire votre courrier et écrire en votre nom.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Seven groups of five. There is no letter I, L, O or U in it: what looks like one is a 1 or a 0. Upper and lower case are the same.</source>
        <translation>Sept groupes de cinq. Il ne contient aucune lettre I, L, O ou U&#x202f;: ce qui y ressemble est un 1 ou un 0. Majuscules et minuscules se valent.</translation>
    </message>
    <message>
        <source>What the back-up holds</source>
        <translation>Ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>Made on %1: your own keys, the keys of the people you write to with what you decided about them, accounts and settings. Not in it: passwords of mail servers, keys on a smart card, mail itself.</source>
        <translation>Créée le %1&#x202f;: vos propres clés, les clés de vos correspondants avec ce que vous avez décidé à leur sujet, comptes et paramètres. N’y sont pas&#x202f;: les mots de passe des serveurs, les clés sur une carte à puce, le courrier lui-même.</translation>
    </message>
    <message>
        <source>How to get everything back</source>
        <translation>Comment tout récupérer</translation>
    </message>
    <message>
        <source>Install Sealpost, choose &quot;I have a back-up of Sealpost&quot; at its first start, then choose the file and type the code.</source>
        <translation>Installez Sealpost, choisissez «&#xa0;J’ai une sauvegarde de Sealpost&#xa0;» au premier démarrage, puis choisissez le fichier et saisissez le code.</translation>
    </message>
    <message>
        <source>Without Sealpost: gpg --decrypt --output backup.tar FILE asks for the code, exactly as it is printed above, and tar -xf backup.tar unpacks it; README.txt in it says what is what.</source>
        <translation>Sans Sealpost&#x202f;: gpg --decrypt --output backup.tar FILE demande le code, exactement comme imprimé ci-dessus, et tar -xf backup.tar extrait le contenu&#x202f;; README.txt y explique ce qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>the sender</source>
        <comment>within a sentence, in place of a name</comment>
        <translation>l’expéditeur</translation>
    </message>
    <message>
        <source>The signature is damaged or could not be checked</source>
        <translation>La signature est endommagée ou n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>The signature does not fit this message</source>
        <translation>La signature ne correspond pas à ce message</translation>
    </message>
    <message>
        <source>Signed with a key that is not here</source>
        <translation>Signé avec une clé qui n’est pas ici</translation>
    </message>
    <message>
        <source>Signed in an outdated way that can be forged</source>
        <translation>Signé d’une façon dépassée et falsifiable</translation>
    </message>
    <message>
        <source>Signed with a key that is too weak</source>
        <translation>Signé avec une clé trop faible</translation>
    </message>
    <message>
        <source>The signer&apos;s key was issued with one that is too weak</source>
        <translation>La clé du signataire a été émise avec une clé trop faible</translation>
    </message>
    <message>
        <source>Signed with a key that was withdrawn</source>
        <translation>Signé avec une clé qui a été retirée</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key was withdrawn</source>
        <translation>L’émetteur de la clé du signataire a été retiré</translation>
    </message>
    <message>
        <source>Signed with a key that had run out</source>
        <translation>Signé avec une clé qui avait expiré</translation>
    </message>
    <message>
        <source>The signature itself has run out</source>
        <translation>La signature elle-même a expiré</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key had run out</source>
        <translation>L’émetteur de la clé du signataire avait expiré</translation>
    </message>
    <message>
        <source>Signed, but the message names no sender</source>
        <translation>Signé, mais le message n’indique pas d’expéditeur</translation>
    </message>
    <message>
        <source>Signed, but the message names several senders</source>
        <translation>Signé, mais le message indique plusieurs expéditeurs</translation>
    </message>
    <message>
        <source>Signed with a key that is not of %1</source>
        <translation>Signé avec une clé qui n’est pas celle de %1</translation>
    </message>
    <message>
        <source>Signed with a key of which nothing is known yet</source>
        <translation>Signé avec une clé dont on ne sait encore rien</translation>
    </message>
    <message>
        <source>Signed with a new key that you have not accepted yet</source>
        <translation>Signé avec une nouvelle clé que vous n’avez pas encore acceptée</translation>
    </message>
    <message>
        <source>Signed with a key that was looked up, but not accepted by you</source>
        <translation>Signé avec une clé trouvée par une recherche, mais non acceptée par vous</translation>
    </message>
    <message>
        <source>Signed with another key than the one you know of %1</source>
        <translation>Signé avec une autre clé que celle que vous connaissez de %1</translation>
    </message>
    <message>
        <source>Signed with a key that you rejected</source>
        <translation>Signé avec une clé que vous avez refusée</translation>
    </message>
    <message>
        <source>The signer&apos;s key was not issued as it should be</source>
        <translation>La clé du signataire n’a pas été émise comme il se doit</translation>
    </message>
    <message>
        <source>Whether the signer&apos;s key was withdrawn cannot be told</source>
        <translation>On ne peut pas savoir si la clé du signataire a été retirée</translation>
    </message>
    <message>
        <source>The signature claims to be older than its key</source>
        <translation>La signature se dit plus ancienne que sa clé</translation>
    </message>
    <message>
        <source>The signature claims to come from the future</source>
        <translation>La signature se dit venue du futur</translation>
    </message>
    <message>
        <source>Signed at another time than the message says</source>
        <translation>Signé à un autre moment que ne le dit le message</translation>
    </message>
    <message>
        <source>Signed, but the date of the message cannot be read</source>
        <translation>Signé, mais la date du message est illisible</translation>
    </message>
    <message>
        <source>The signature does not say when it was made</source>
        <translation>La signature n’indique pas quand elle a été faite</translation>
    </message>
    <message>
        <source>Whether the message is from %1 is not proven. Ask %1 to send it again.</source>
        <translation>Rien ne prouve que le message vient de %1. Demandez à %1 de le renvoyer.</translation>
    </message>
    <message>
        <source>The message was changed after it was signed, or the signature belongs to another one. Do not rely on it; ask %1 to send it again.</source>
        <translation>Le message a été modifié après sa signature, ou la signature appartient à un autre. Ne vous y fiez pas&#x202f;; demandez à %1 de le renvoyer.</translation>
    </message>
    <message>
        <source>Whether it is from %1 cannot be told without the key. Look for the key, or ask %1 for it.</source>
        <translation>Sans la clé, on ne peut pas dire s’il vient de %1. Cherchez la clé, ou demandez-la à %1.</translation>
    </message>
    <message>
        <source>Somebody else could have made it. Ask %1 for a newer key, or an up-to-date program.</source>
        <translation>Quelqu’un d’autre pourrait l’avoir faite. Demandez à %1 une clé plus récente, ou d’utiliser un programme à jour.</translation>
    </message>
    <message>
        <source>Do not rely on it: somebody else may have made it. Ask %1 for the new key.</source>
        <translation>Ne vous y fiez pas&#x202f;: quelqu’un d’autre peut l’avoir faite. Demandez la nouvelle clé à %1.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven any more. Ask %1 for a key that is in force.</source>
        <translation>Rien ne prouve plus qu’il vient de %1. Demandez à %1 une clé en vigueur.</translation>
    </message>
    <message>
        <source>A signature can only be good for exactly one sender. Who wrote the message is not proven.</source>
        <translation>Une signature ne peut valoir que pour un seul expéditeur. Rien ne prouve qui a écrit le message.</translation>
    </message>
    <message>
        <source>Take it for a message of the key&apos;s owner, if at all.</source>
        <translation>Considérez-le tout au plus comme un message du propriétaire de la clé.</translation>
    </message>
    <message>
        <source>The signature fits the message, but whether the key is really of %1 is for you to say. Compare it with %1 if you can.</source>
        <translation>La signature correspond au message, mais c’est à vous de dire si la clé est vraiment celle de %1. Comparez-la avec %1 si vous le pouvez.</translation>
    </message>
    <message>
        <source>The signature fits the message. Say that you use this key for %1, and it counts from then on.</source>
        <translation>La signature correspond au message. Dites que vous utilisez cette clé pour %1, et elle comptera désormais.</translation>
    </message>
    <message>
        <source>Either %1 has a new key, or somebody else wrote this. Ask %1 in another way, by phone for instance, before you believe it.</source>
        <translation>Soit %1 a une nouvelle clé, soit quelqu’un d’autre a écrit ceci. Interrogez %1 par un autre moyen, par téléphone par exemple, avant d’y croire.</translation>
    </message>
    <message>
        <source>Take it for a message of somebody else.</source>
        <translation>Considérez-le comme le message de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven.</source>
        <translation>Rien ne prouve qu’il vient de %1.</translation>
    </message>
    <message>
        <source>You demand to know that before a signature counts. Get the issuer&apos;s present list of withdrawn keys, and add it.</source>
        <translation>Vous exigez de le savoir avant qu’une signature compte. Procurez-vous la liste actuelle des clés révoquées de l’émetteur, et ajoutez-la.</translation>
    </message>
    <message>
        <source>One of the two times is false. Do not rely on it before you have asked %1.</source>
        <translation>L’un des deux moments est faux. Ne vous y fiez pas avant d’avoir interrogé %1.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, ask %1 what happened.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, demandez à %1 ce qui s’est passé.</translation>
    </message>
    <message>
        <source>An old message may have been sent again, perhaps by somebody else. Look at the time of the signature in the details.</source>
        <translation>Un ancien message a peut-être été renvoyé, peut-être par quelqu’un d’autre. Regardez l’heure de la signature dans les détails.</translation>
    </message>
    <message>
        <source>It may be an old message that was sent again, perhaps by somebody else.</source>
        <translation>C’est peut-être un ancien message qui a été renvoyé, peut-être par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The signature is of a kind that Sealpost cannot check</source>
        <translation>La signature est d’un type que Sealpost ne peut pas vérifier</translation>
    </message>
    <message>
        <source>That proves nothing, neither for nor against %1. Ask for a signature of another kind if it matters.</source>
        <translation>Cela ne prouve rien, ni pour ni contre %1. Demandez une signature d’un autre type si c’est important.</translation>
    </message>
    <message>
        <source>The key names: %1.</source>
        <translation>La clé indique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The signer&apos;s key comes from an issuer that you do not trust</source>
        <translation>La clé du signataire vient d’un émetteur auquel vous ne faites pas confiance</translation>
    </message>
    <message>
        <source>Nobody but the signer vouches for the signer&apos;s key</source>
        <translation>Personne d’autre que le signataire ne garantit sa clé</translation>
    </message>
    <message>
        <source>The signer&apos;s key was issued after its issuer had lost trust</source>
        <translation>La clé du signataire a été émise après que son émetteur avait perdu la confiance</translation>
    </message>
    <message>
        <source>The signer&apos;s key rests on an issuer on which nothing may rest</source>
        <translation>La clé du signataire repose sur un émetteur sur lequel rien ne peut reposer</translation>
    </message>
    <message>
        <source>Who issued the signer&apos;s key cannot be followed: a link is missing</source>
        <translation>On ne peut pas savoir qui a émis la clé du signataire&#x202f;: un maillon manque</translation>
    </message>
    <message>
        <source>Who issued the signer&apos;s key may not issue keys</source>
        <translation>L’émetteur de la clé du signataire n’a pas le droit d’émettre des clés</translation>
    </message>
    <message>
        <source>The signer&apos;s key was handed down through too many issuers</source>
        <translation>La clé du signataire est passée par trop d’émetteurs</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key may not vouch for this address</source>
        <translation>L’émetteur de la clé du signataire n’a pas le droit de garantir cette adresse</translation>
    </message>
    <message>
        <source>The signer&apos;s key is not made for signing mail</source>
        <translation>La clé du signataire n’est pas faite pour signer du courrier</translation>
    </message>
    <message>
        <source>The signer&apos;s key demands something that Sealpost does not know</source>
        <translation>La clé du signataire exige quelque chose que Sealpost ne connaît pas</translation>
    </message>
    <message>
        <source>An issuer of the signer&apos;s key was not valid yet</source>
        <translation>Un émetteur de la clé du signataire n’était pas encore valable</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven. Compare the key with %1, or trust its issuer if you know it.</source>
        <translation>Rien ne prouve qu’il vient de %1. Comparez la clé avec %1, ou faites confiance à son émetteur si vous le connaissez.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven. Ask for a key of another issuer.</source>
        <translation>Rien ne prouve qu’il vient de %1. Demandez une clé d’un autre émetteur.</translation>
    </message>
    <message>
        <source>The signature of %1 is good</source>
        <translation>La signature de %1 est valable</translation>
    </message>
    <message>
        <source>Nothing can be said of the signature</source>
        <translation>On ne peut rien dire de la signature</translation>
    </message>
    <message>
        <source>Its owner said that others may have it.</source>
        <translation>Son propriétaire a indiqué que d’autres l’ont peut-être.</translation>
    </message>
    <message>
        <source>Others may have the key of its issuer.</source>
        <translation>D’autres ont peut-être la clé de son émetteur.</translation>
    </message>
    <message>
        <source>Another key replaces it.</source>
        <translation>Une autre clé la remplace.</translation>
    </message>
    <message>
        <source>It is no longer used.</source>
        <translation>Elle n’est plus utilisée.</translation>
    </message>
    <message>
        <source>Its owner has left, or changed the name.</source>
        <translation>Son propriétaire est parti, ou a changé de nom.</translation>
    </message>
    <message>
        <source>Its owner may not use it any more.</source>
        <translation>Son propriétaire n’a plus le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>It is withdrawn for the time being.</source>
        <translation>Elle est retirée provisoirement.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucune raison n’a été donnée.</translation>
    </message>
    <message>
        <source>It was withdrawn on %1.</source>
        <translation>Elle a été retirée le %1.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Encrypted and signed by %1</source>
        <translation>Chiffré et signé par %1</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way, and nobody changed it.</source>
        <translation>Personne d’autre n’a pu le lire en chemin, et personne ne l’a modifié.</translation>
    </message>
    <message>
        <source>Signed by %1, not encrypted</source>
        <translation>Signé par %1, non chiffré</translation>
    </message>
    <message>
        <source>It is from %1, and nobody changed it. Everybody on the way could read it.</source>
        <translation>Il vient de %1, et personne ne l’a modifié. Tout le monde en chemin a pu le lire.</translation>
    </message>
    <message>
        <source>Encrypted, but not signed</source>
        <translation>Chiffré, mais non signé</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way. Who wrote it is not proven.</source>
        <translation>Personne d’autre n’a pu le lire en chemin. Rien ne prouve qui l’a écrit.</translation>
    </message>
    <message>
        <source>Encrypted; the signature stands around it and does not prove who wrote the text</source>
        <translation>Chiffré&#x202f;; la signature se trouve autour et ne prouve pas qui a écrit le texte</translation>
    </message>
    <message>
        <source>Somebody signed the closed envelope, not what is in it. Nobody else could read it on the way.</source>
        <translation>Quelqu’un a signé l’enveloppe fermée, pas ce qu’elle contient. Personne d’autre n’a pu le lire en chemin.</translation>
    </message>
    <message>
        <source>Encrypted, but whether the text was changed cannot be told</source>
        <translation>Chiffré, mais on ne peut pas dire si le texte a été modifié</translation>
    </message>
    <message>
        <source>The way it was encrypted does not show changes, so only plain words are shown. Ask the sender to use an up-to-date program.</source>
        <translation>Ce mode de chiffrement ne montre pas les modifications, seul le texte brut est donc affiché. Demandez à l’expéditeur d’utiliser un programme à jour.</translation>
    </message>
    <message>
        <source>There is a signature, but it does not cover this message</source>
        <translation>Il y a une signature, mais elle ne couvre pas ce message</translation>
    </message>
    <message>
        <source>Nothing is proven of what you read here.</source>
        <translation>Rien de ce que vous lisez ici n’est prouvé.</translation>
    </message>
    <message>
        <source>Neither encrypted nor signed</source>
        <translation>Ni chiffré ni signé</translation>
    </message>
    <message>
        <source>Everybody on the way could read and change it, and anybody could have written it.</source>
        <translation>Tout le monde en chemin a pu le lire et le modifier, et n’importe qui a pu l’écrire.</translation>
    </message>
    <message>
        <source>Careful: the sender&apos;s address imitates another one</source>
        <translation>Attention&#x202f;: l’adresse de l’expéditeur en imite une autre</translation>
    </message>
    <message>
        <source>It looks like an address you know, or hides another one. Read it letter by letter before you believe or answer anything.</source>
        <translation>Elle ressemble à une adresse que vous connaissez, ou en cache une autre. Lisez-la lettre par lettre avant de croire ou de répondre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Signed by %1, though another sender is named outside</source>
        <translation>Signé par %1, bien qu’un autre expéditeur soit indiqué à l’extérieur</translation>
    </message>
    <message>
        <source>The signature is good. Somebody else may have passed the message on.</source>
        <translation>La signature est valable. Quelqu’un d’autre a peut-être transmis le message.</translation>
    </message>
    <message>
        <source>The sender named inside differs from the one named outside</source>
        <translation>L’expéditeur indiqué à l’intérieur diffère de celui indiqué à l’extérieur</translation>
    </message>
    <message>
        <source>Which of them is right is not proven. The one outside is shown.</source>
        <translation>Rien ne prouve lequel est le bon. Celui de l’extérieur est affiché.</translation>
    </message>
    <message>
        <source>Signed by %1, but not addressed to you</source>
        <translation>Signé par %1, mais il ne vous est pas adressé</translation>
    </message>
    <message>
        <source>It is a blind copy, or somebody passed on a message to others. Look at the recipients before you answer all of them.</source>
        <translation>C’est une copie cachée, ou quelqu’un a transmis un message destiné à d’autres. Regardez les destinataires avant de répondre à tous.</translation>
    </message>
    <message>
        <source>A mailing list put its own address in place of the sender&apos;s</source>
        <translation>Une liste de diffusion a mis sa propre adresse à la place de celle de l’expéditeur</translation>
    </message>
    <message>
        <source>The signature may be of the real author, but it cannot be matched with the address shown. Who wrote the message is not proven.</source>
        <translation>La signature est peut-être celle du véritable auteur, mais elle ne peut pas être rattachée à l’adresse affichée. Rien ne prouve qui a écrit le message.</translation>
    </message>
    <message>
        <source>This message names several senders</source>
        <translation>Ce message indique plusieurs expéditeurs</translation>
    </message>
    <message>
        <source>Who of them wrote it is not proven.</source>
        <translation>Rien ne prouve lequel d’entre eux l’a écrit.</translation>
    </message>
    <message>
        <source>A server on the way took this encrypted message apart</source>
        <translation>Un serveur a démonté ce message chiffré en chemin</translation>
    </message>
    <message>
        <source>The encrypted part stands below with a status of its own; the rest is not protected.</source>
        <translation>La partie chiffrée figure ci-dessous avec son propre état&#x202f;; le reste n’est pas protégé.</translation>
    </message>
    <message>
        <source>A mailing list wrapped this signed message</source>
        <translation>Une liste de diffusion a enveloppé ce message signé</translation>
    </message>
    <message>
        <source>The signature covers a part only, which says for itself what is known of it. The rest is not protected.</source>
        <translation>La signature ne couvre qu’une partie, qui dit elle-même ce qu’on en sait. Le reste n’est pas protégé.</translation>
    </message>
    <message>
        <source>Only a part of this message is encrypted</source>
        <translation>Seule une partie de ce message est chiffrée</translation>
    </message>
    <message>
        <source>The part says for itself what is known of it. The rest is not protected: anybody could have written it.</source>
        <translation>Cette partie dit elle-même ce qu’on en sait. Le reste n’est pas protégé&#x202f;: n’importe qui a pu l’écrire.</translation>
    </message>
    <message>
        <source>Only a part of this message is signed</source>
        <translation>Seule une partie de ce message est signée</translation>
    </message>
    <message>
        <source>This message has too many parts to be looked at as a whole</source>
        <translation>Ce message a trop de parties pour être examiné en entier</translation>
    </message>
    <message>
        <source>What was left out may be anything. Nothing is proven of the message.</source>
        <translation>Ce qui a été omis peut être n’importe quoi. Rien n’est prouvé à propos de ce message.</translation>
    </message>
    <message>
        <source>Everybody on the way could read it.</source>
        <translation>Tout le monde en chemin a pu le lire.</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way.</source>
        <translation>Personne d’autre n’a pu le lire en chemin.</translation>
    </message>
    <message>
        <source>It was encrypted, in a way that does not show whether the text was changed.</source>
        <translation>Il était chiffré, d’une façon qui ne montre pas si le texte a été modifié.</translation>
    </message>
    <message>
        <source>Encrypted and signed</source>
        <translation>Chiffré et signé</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>This message is damaged: its beginning is missing</source>
        <translation>Ce message est endommagé&#x202f;: le début manque</translation>
    </message>
    <message>
        <source>It cannot be shown. Ask the sender to send it again.</source>
        <translation>Il ne peut pas être affiché. Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>This message is too large to be shown</source>
        <translation>Ce message est trop volumineux pour être affiché</translation>
    </message>
    <message>
        <source>It is kept as it is. You can save it as a file.</source>
        <translation>Il est conservé tel quel. Vous pouvez l’enregistrer comme fichier.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Weak: easy to guess. Take more words.</source>
        <translation>Faible&#x202f;: facile à deviner. Prenez plus de mots.</translation>
    </message>
    <message>
        <source>Fair: a few more characters would help.</source>
        <translation>Moyenne&#x202f;: quelques caractères de plus aideraient.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Bonne&#x202f;: difficile à deviner.</translation>
    </message>
    <message>
        <source>Strong: very hard to guess.</source>
        <translation>Forte&#x202f;: très difficile à deviner.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AboutSection</name>
    <message>
        <source>About Sealpost</source>
        <translation>À propos de Sealpost</translation>
    </message>
    <message>
        <source>What Sealpost stands on</source>
        <translation>Ce sur quoi repose Sealpost</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Sealpost %1</source>
        <translation>Sealpost %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Tout est-il en ordre&#x202f;?</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>GnuPG %1, OpenSSL %2</source>
        <translation>GnuPG %1, OpenSSL %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <comment>GnuPG is missing</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Your keys, those of the people you write to, GnuPG and the keyring of this computer were looked at.</source>
        <translation>Vos clés, celles de vos correspondants, GnuPG et le trousseau de cet ordinateur ont été vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n point à connaître</numerusform>
            <numerusform>%n points à connaître</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a back-up</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Modifier cela</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Why your yes is needed</source>
        <translation>Pourquoi votre accord est nécessaire</translation>
    </message>
    <message>
        <source>&amp;Yes, my password may go there</source>
        <translation>&amp;Oui, mon mot de passe peut y être envoyé</translation>
    </message>
    <message>
        <source>&amp;Details of the servers</source>
        <translation>&amp;Détails des serveurs</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>I have a &amp;back-up of Sealpost</source>
        <translation>J’ai une sauve&amp;garde de Sealpost</translation>
    </message>
    <message>
        <source>No answer within 10 seconds: write the servers in by hand, or try again later.</source>
        <translation>Pas de réponse en 10 secondes&#x202f;: saisissez les serveurs vous-même, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Votre compte de messagerie</translation>
    </message>
    <message>
        <source>Sealpost works with the mailbox that you have. Your name is what others see.</source>
        <translation>Sealpost fonctionne avec la messagerie que vous avez. Votre nom est ce que voient les autres.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation>&amp;Adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Password of the mailbox</source>
        <translation>&amp;Mot de passe de la messagerie</translation>
    </message>
    <message>
        <source>Yes, my password may go there</source>
        <translation>Oui, mon mot de passe peut y être envoyé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1 …</source>
        <translation>Recherche des serveurs de messagerie de %1…</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Ce n’est pas encore une adresse e-mail.</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Elle ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>The password of your mailbox is missing.</source>
        <translation>Il manque le mot de passe de votre messagerie.</translation>
    </message>
    <message>
        <source>It is the one that you log in with at your mail provider.</source>
        <translation>C’est celui avec lequel vous vous connectez chez votre fournisseur.</translation>
    </message>
    <message>
        <source>Sealpost does not know yet where this mail lies.</source>
        <translation>Sealpost ne sait pas encore où se trouve ce courrier.</translation>
    </message>
    <message>
        <source>Write in the two servers: the help pages of your provider name them. Or try again, when you are online.</source>
        <translation>Saisissez les deux serveurs&#x202f;: les pages d’aide de votre fournisseur les indiquent. Ou réessayez, une fois en ligne.</translation>
    </message>
    <message>
        <source>Your password does not go anywhere without your yes.</source>
        <translation>Votre mot de passe n’est envoyé nulle part sans votre accord.</translation>
    </message>
    <message>
        <source>Tick the box, if you know the name of the server, or write in another server.</source>
        <translation>Cochez la case si vous connaissez le nom du serveur, ou saisissez un autre serveur.</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>The servers did not answer within 10 seconds.</source>
        <translation>Les serveurs n’ont pas répondu en 10 secondes.</translation>
    </message>
    <message>
        <source>Nothing was stored. Look whether you are online and whether the servers in the details are right, then go on once more.</source>
        <translation>Rien n’a été enregistré. Vérifiez que vous êtes en ligne et que les serveurs indiqués dans les détails sont justes, puis continuez de nouveau.</translation>
    </message>
    <message>
        <source>Stopped: nothing was stored.</source>
        <translation>Arrêté&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation>Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>The log-in works, but nothing on this computer keeps passwords safely.</source>
        <translation>La connexion fonctionne, mais rien sur cet ordinateur ne conserve les mots de passe en sécurité.</translation>
    </message>
    <message>
        <source>Sealpost writes no password into a file. It can ask you for it whenever it is needed; or you start a password store (GNOME Keyring, KWallet or KeePassXC) and go on then.</source>
        <translation>Sealpost n’écrit aucun mot de passe dans un fichier. Il peut vous le demander chaque fois que c’est nécessaire&#x202f;; ou vous démarrez un trousseau de mots de passe (GNOME Keyring, KWallet ou KeePassXC), puis vous continuez.</translation>
    </message>
    <message>
        <source>As&amp;k me for it</source>
        <translation>Me le d&amp;emander</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountPanel</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Mail from this account</source>
        <translation>Courrier de ce co&amp;mpte</translation>
    </message>
    <message>
        <source>Where your &amp;own copies go</source>
        <translation>Où vont vos pr&amp;opres copies</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>Cha&amp;nger le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remove this account</source>
        <translation>&amp;Retirer ce compte</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>&amp;Garder l’ancien</translation>
    </message>
    <message>
        <source>How the servers prove who they are</source>
        <translation>Comment les serveurs prouvent leur identité</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Nouveau mot de p&amp;asse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The password is not kept here: a program that this account names fetches it. It is changed there.</source>
        <translation>Le mot de passe n’est pas conservé ici&#x202f;: un programme indiqué par ce compte le fournit. C’est là qu’il se change.</translation>
    </message>
    <message>
        <source>Asking the servers ...</source>
        <translation>Interrogation des serveurs…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>The servers answer, prove who they are, and let you in.</source>
        <translation>Les serveurs répondent, prouvent leur identité et vous laissent entrer.</translation>
    </message>
    <message>
        <source>Trying the new password ...</source>
        <translation>Essai du nouveau mot de passe…</translation>
    </message>
    <message>
        <source>The new password works and is kept</source>
        <translation>Le nouveau mot de passe fonctionne et est conservé</translation>
    </message>
    <message>
        <source>The new password is kept, but could not be tried</source>
        <translation>Le nouveau mot de passe est conservé, mais n’a pas pu être essayé</translation>
    </message>
    <message>
        <source>The servers cannot be reached now. Whether it is right will be seen with the next mail.</source>
        <translation>Les serveurs ne sont pas joignables pour l’instant. Le prochain courrier montrera s’il est juste.</translation>
    </message>
    <message>
        <source>Remove %1 from Sealpost?</source>
        <translation>Retirer %1 de Sealpost&#x202f;?</translation>
    </message>
    <message>
        <source>Its servers and its password are forgotten here. Your mail stays with your provider, and your keys stay on this computer.</source>
        <translation>Ses serveurs et son mot de passe sont oubliés ici. Votre courrier reste chez votre fournisseur, et vos clés restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>Le retirer &amp;de Sealpost</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>The account is removed; its password stays in the keyring</source>
        <translation>Le compte est retiré&#x202f;; son mot de passe reste dans le trousseau</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer. You can remove the password with the keyring&apos;s own program.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu. Vous pouvez supprimer le mot de passe avec le programme du trousseau.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account is set up yet. With your name, your address and your password Sealpost finds the rest.</source>
        <translation>Aucun compte n’est encore configuré. Avec votre nom, votre adresse et votre mot de passe, Sealpost trouve le reste.</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>A&amp;jouter un compte</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AddingPanel</name>
    <message>
        <source>Add somebody&apos;s key</source>
        <translation>Ajouter la clé de quelqu’un</translation>
    </message>
    <message>
        <source>Most keys come by themselves, with the first mail of whoever has one. Here are the other ways.</source>
        <translation>La plupart des clés arrivent d’elles-mêmes, avec le premier message de leur propriétaire. Voici les autres moyens.</translation>
    </message>
    <message>
        <source>Look for it on the net</source>
        <translation>La chercher sur Internet</translation>
    </message>
    <message>
        <source>The &amp;address of the person:</source>
        <translation>L’&amp;adresse de la personne&#x202f;:</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse de la personne</translation>
    </message>
    <message>
        <source>Enter looks for the key</source>
        <translation>Entrée lance la recherche de la clé</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>The mail provider of that address is asked, and learns that somebody asks.</source>
        <translation>Le fournisseur de messagerie de cette adresse est interrogé, et apprend que quelqu’un la cherche.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>From a file that you were given, or from what you have copied. You can also drop files here. Your own key from another program comes in the same way.</source>
        <translation>Depuis un fichier que l’on vous a donné, ou ce que vous avez copié. Vous pouvez aussi déposer des fichiers ici. Votre propre clé d’un autre programme s’importe de la même façon.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>&amp;Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Looking for the key of %1…</source>
        <translation>Recherche de la clé de %1…</translation>
    </message>
    <message>
        <source>This takes ten seconds at most.</source>
        <translation>Cela prend dix secondes au plus.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Looking on the net is switched off.</source>
        <translation>La recherche sur Internet est désactivée.</translation>
    </message>
    <message>
        <source>The mail provider of an address can tell its key, and learns that you ask. You can change this in the settings at any time.</source>
        <translation>Le fournisseur de messagerie d’une adresse peut en donner la clé, et apprend que vous la demandez. Vous pouvez changer cela dans les paramètres à tout moment.</translation>
    </message>
    <message>
        <source>Switch it on and loo&amp;k</source>
        <translation>Activer et re&amp;chercher</translation>
    </message>
    <message>
        <source>No key for %1 was found.</source>
        <translation>Aucune clé trouvée pour %1.</translation>
    </message>
    <message>
        <source>Ask for it: whoever has a key can send it, and it comes along with their mail.</source>
        <translation>Demandez-la&#x202f;: quiconque a une clé peut l’envoyer, et elle accompagne ses messages.</translation>
    </message>
    <message>
        <source>The search for the key of %1 came to nothing: %2</source>
        <translation>La recherche de la clé de %1 n’a pas abouti&#x202f;: %2</translation>
    </message>
    <message>
        <source>As&amp;k for the key…</source>
        <translation>Dema&amp;nder la clé…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Your key for encrypted mail</source>
        <translation>Votre clé pour le courrier chiffré</translation>
    </message>
    <message>
        <source>Hello,

I would like to send you encrypted mail. Please send me your public key, or simply answer with a signed mail: it brings the key along.
</source>
        <translation>Bonjour,

Je souhaite vous envoyer du courrier chiffré. Merci de m’envoyer votre clé publique, ou simplement de répondre par un message signé&#x202f;: il apporte la clé.
</translation>
    </message>
    <message>
        <source>Choose files with keys</source>
        <translation>Choisir des fichiers de clés</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)</source>
        <translation>Clés (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>Le presse-papiers est vide.</translation>
    </message>
    <message>
        <source>Copy the key first: all of it, from the line with BEGIN to the one with END.</source>
        <translation>Copiez d’abord la clé&#x202f;: en entier, de la ligne avec BEGIN à celle avec END.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AttachmentChip</name>
    <message>
        <source>Progress of reading %1</source>
        <translation>Progression de la lecture de %1</translation>
    </message>
    <message>
        <source>Take %1 out of the message</source>
        <translation>Retirer %1 du message</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
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
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>A part of the message</source>
        <translation>Une partie du message</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupOffer</name>
    <message>
        <source>Your key lies on this computer alone.</source>
        <translation>Votre clé ne se trouve que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A back-up takes two minutes and a sheet of paper. Without one, protected mail is lost with the computer.</source>
        <translation>Une sauvegarde prend deux minutes et une feuille de papier. Sans elle, le courrier protégé est perdu avec l’ordinateur.</translation>
    </message>
    <message>
        <source>Make a &amp;back-up</source>
        <translation>Faire une sauve&amp;garde</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>No back-up was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>You find it in the settings whenever you like.</source>
        <translation>Vous la trouverez dans les paramètres quand vous voudrez.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupPage</name>
    <message>
        <source>&amp;Make a back-up</source>
        <translation>&amp;Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Sho&amp;w the code</source>
        <translation>&amp;Afficher le code</translation>
    </message>
    <message>
        <source>&amp;Save the back-up …</source>
        <translation>&amp;Enregistrer la sauvegarde…</translation>
    </message>
    <message>
        <source>Sheet to &amp;print …</source>
        <translation>Fiche à i&amp;mprimer…</translation>
    </message>
    <message>
        <source>Where the back-up is</source>
        <translation>Où se trouve la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Type the code back from your sheet</source>
        <translation>Re&amp;saisissez le code de votre fiche</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Te&amp;rminé</translation>
    </message>
    <message>
        <source>A back-up of your keys</source>
        <translation>Une sauvegarde de vos clés</translation>
    </message>
    <message>
        <source>If this computer is lost, your protected mail is lost with it, unless you have a back-up. It is one file that only a code opens: the code goes on paper, the file on a stick or another computer.</source>
        <translation>Si cet ordinateur est perdu, votre courrier protégé l’est aussi, à moins d’avoir une sauvegarde. C’est un fichier que seul un code ouvre&#x202f;: le code va sur papier, le fichier sur une clé USB ou un autre ordinateur.</translation>
    </message>
    <message>
        <source>The back-up is being made</source>
        <translation>La sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Your back-up is made: put it in a safe place</source>
        <translation>Votre sauvegarde est faite&#x202f;: mettez-la en lieu sûr</translation>
    </message>
    <message>
        <source>1. The code, on paper</source>
        <translation>1. Le code, sur papier</translation>
    </message>
    <message>
        <source>Write it down, or print the sheet. It is shown only now, and nobody can tell it to you later.</source>
        <translation>Notez-le, ou imprimez la fiche. Il n’est affiché que maintenant, et personne ne pourra vous le redire.</translation>
    </message>
    <message>
        <source>2. The file, somewhere else</source>
        <translation>2. Le fichier, ailleurs</translation>
    </message>
    <message>
        <source>Best on a stick or a computer that is not this one. Without the code nobody can read it.</source>
        <translation>De préférence sur une clé USB ou un autre ordinateur que celui-ci. Sans le code, personne ne peut le lire.</translation>
    </message>
    <message>
        <source>3. Sure that it is right?</source>
        <translation>3. Tout est juste&#x202f;?</translation>
    </message>
    <message>
        <source>There is no key of your own in this back-up yet.</source>
        <translation>Cette sauvegarde ne contient encore aucune clé à vous.</translation>
    </message>
    <message>
        <source>It holds the people you know and your settings. Make another one, once you have a key.</source>
        <translation>Elle contient les personnes que vous connaissez et vos paramètres. Faites-en une autre, une fois que vous aurez une clé.</translation>
    </message>
    <message>
        <source>&amp;Hide the code</source>
        <translation>M&amp;asquer le code</translation>
    </message>
    <message>
        <source>Save the back-up</source>
        <translation>Enregistrer la sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>✓ The back-up is in %1.</source>
        <translation>✓ La sauvegarde est dans %1.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>À imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>La fiche est dans %1.</translation>
    </message>
    <message>
        <source>Open it, print it, then delete this file: the code is for paper alone.</source>
        <translation>Ouvrez-la, imprimez-la, puis supprimez ce fichier&#x202f;: le code ne doit être que sur papier.</translation>
    </message>
    <message>
        <source>&amp;Open the sheet</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Still to do: save the file, and type the code.</source>
        <translation>Reste à faire&#x202f;: enregistrer le fichier, et saisir le code.</translation>
    </message>
    <message>
        <source>Still to do: save the file.</source>
        <translation>Reste à faire&#x202f;: enregistrer le fichier.</translation>
    </message>
    <message>
        <source>Still to do: type the code.</source>
        <translation>Reste à faire&#x202f;: saisir le code.</translation>
    </message>
    <message>
        <source>That is another code than the one of this back-up.</source>
        <translation>C’est un autre code que celui de cette sauvegarde.</translation>
    </message>
    <message>
        <source>✓ The code is right: the back-up is complete.</source>
        <translation>✓ Le code est juste&#x202f;: la sauvegarde est complète.</translation>
    </message>
    <message>
        <source>Your back-up is complete.</source>
        <translation>Votre sauvegarde est complète.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupSection</name>
    <message>
        <source>Back-up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Make a back-up</source>
        <translation>&amp;Faire une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Bring a back-up back</source>
        <translation>&amp;Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Your mail can be opened with your keys alone. A back-up is one file, sealed by a code on a sheet of paper: with both you can read your mail on another computer, whatever happens to this one.</source>
        <translation>Seules vos clés peuvent ouvrir votre courrier. Une sauvegarde est un fichier, fermé par un code sur une feuille de papier&#x202f;: avec les deux, vous pouvez lire votre courrier sur un autre ordinateur, quoi qu’il arrive à celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your keys is (are) in no back-up</source>
        <translation>
            <numerusform>%n de vos clés n’est dans aucune sauvegarde</numerusform>
            <numerusform>%n de vos clés ne sont dans aucune sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>The last back-up is of %1. If this computer is lost, so is the mail to the newer keys.</source>
        <translation>La dernière sauvegarde date du %1. Si cet ordinateur est perdu, le courrier destiné aux clés plus récentes l’est aussi.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is all mail to them.</source>
        <translation>Si cet ordinateur est perdu, tout le courrier qui leur est destiné l’est aussi.</translation>
    </message>
    <message>
        <source>Last back-up: %1</source>
        <translation>Dernière sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>All your keys are in it.</source>
        <translation>Toutes vos clés y sont.</translation>
    </message>
    <message>
        <source>No back-up was made yet</source>
        <translation>Aucune sauvegarde n’a encore été faite</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::CodeField</name>
    <message>
        <source>What is wrong with the code</source>
        <translation>Ce qui ne va pas dans le code</translation>
    </message>
    <message>
        <source>✗ The code has seven groups of five characters: this has more, or others.</source>
        <translation>✗ Le code a sept groupes de cinq caractères&#x202f;: celui-ci en a plus, ou d’autres.</translation>
    </message>
    <message>
        <source>✗ There is a slip in group %1: compare it with the sheet.</source>
        <translation>✗ Il y a une erreur dans le groupe %1&#x202f;: comparez-le avec la fiche.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::CompareView</name>
    <message>
        <source>Compare the key with %1</source>
        <translation>Comparer la clé avec %1</translation>
    </message>
    <message>
        <source>Call %1, or meet: by telephone or face to face, never by mail. %1 reads out the words of the key in their program, and you see whether they are these. Every word counts.</source>
        <translation>Appelez %1, ou rencontrez-vous&#x202f;: par téléphone ou de vive voix, jamais par e-mail. %1 lit les mots de la clé dans son programme, et vous voyez si ce sont ceux-ci. Chaque mot compte.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>La clé de %1</translation>
    </message>
    <message>
        <source>Your own key, which %1 sees</source>
        <translation>Votre propre clé, que voit %1</translation>
    </message>
    <message>
        <source>A&amp;ll words are the same</source>
        <translation>Tous les mots sont identi&amp;ques</translation>
    </message>
    <message>
        <source>A word di&amp;ffers</source>
        <translation>Un mot di&amp;ffère</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>Pas main&amp;tenant</translation>
    </message>
    <message>
        <source>%1 can scan it instead of reading</source>
        <translation>%1 peut la scanner au lieu de lire</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeFormatRow</name>
    <message>
        <source>B</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
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
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Adresse de la page web</translation>
    </message>
    <message>
        <source>https://example.org, then Enter</source>
        <translation>https://example.org, puis Entrée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://</source>
        <translation>Un lien commence par https:// ou http://</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeHead</name>
    <message>
        <source>Cc and &amp;Bcc</source>
        <translation>Cc &amp;et Cci</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Nobody else sees who is named here; each gets a copy of their own</source>
        <translation>Personne d’autre ne voit qui est indiqué ici&#x202f;; chacun reçoit sa propre copie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Obje&amp;t</translation>
    </message>
    <message>
        <source>Shows the fields for people who get a copy</source>
        <translation>Affiche les champs pour les personnes qui reçoivent une copie</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeText</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Write your message here</source>
        <translation>Écrivez votre message ici</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ConflictView</name>
    <message>
        <source>Two different keys for %1</source>
        <translation>Deux clés différentes pour %1</translation>
    </message>
    <message>
        <source>Which key is the right one?</source>
        <translation>Quelle clé est la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>There are two different keys for %1. Perhaps %2 has a new one; perhaps somebody wants to read your mail. Ask %2 by telephone or face to face, never by mail. Nothing is sent before you decide.</source>
        <translation>Il y a deux clés différentes pour %1. %2 en a peut-être une nouvelle&#x202f;; quelqu’un veut peut-être lire votre courrier. Interrogez %2 par téléphone ou de vive voix, jamais par e-mail. Rien n’est envoyé avant votre décision.</translation>
    </message>
    <message>
        <source>The key in use until now</source>
        <translation>La clé utilisée jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Garder celle-ci</translation>
    </message>
    <message>
        <source>The key that came later</source>
        <translation>La clé arrivée ensuite</translation>
    </message>
    <message>
        <source>Use th&amp;is one</source>
        <translation>Utiliser &amp;celle-ci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Afficher ses mots</translation>
    </message>
    <message>
        <source>This key is not on this computer any more.</source>
        <translation>Cette clé n’est plus sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftKeeper</name>
    <message>
        <source>not-in-this-copy.txt</source>
        <translation>absent-de-cette-copie.txt</translation>
    </message>
    <message>
        <source>Attached on the computer where this draft was written, and too large for this copy of it:</source>
        <translation>Joint sur l’ordinateur où ce brouillon a été écrit, et trop volumineux pour cette copie&#x202f;:</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftMenu</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Messages that were begun and not sent; choose one to go on with it</source>
        <translation>Messages commencés et non envoyés&#x202f;; choisissez-en un pour le continuer</translation>
    </message>
    <message>
        <source>&amp;Drafts (%1)</source>
        <translation>B&amp;rouillons (%1)</translation>
    </message>
    <message>
        <source>To nobody yet, saved %1</source>
        <translation>Encore sans destinataire, enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>To %1, saved %2</source>
        <translation>Pour %1, enregistré&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s), saved %2</source>
        <translation>
            <numerusform>Pour %1 et %n autre, enregistré&#x202f;: %2</numerusform>
            <numerusform>Pour %1 et %n autres, enregistré&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ExportPanel</name>
    <message>
        <source>Give the key to others</source>
        <translation>Transmettre la clé à d’autres</translation>
    </message>
    <message>
        <source>Anybody may have it: with it, mail can be encrypted for its owner, and nothing can be read.</source>
        <translation>N’importe qui peut l’avoir&#x202f;: elle permet de chiffrer du courrier pour son propriétaire, et ne permet de rien lire.</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Sa&amp;ve it to a file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Or let a phone scan it:</source>
        <translation>Ou faites-la scanner par un téléphone&#x202f;:</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Enregistrer la clé</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FirstStart</name>
    <message>
        <source>Do this &amp;later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Votre clé est prête.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FolderPane</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::KeyPassphrasePage</name>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Make my key</source>
        <translation>&amp;Créer ma clé</translation>
    </message>
    <message>
        <source>A passphrase for your key</source>
        <translation>Une phrase secrète pour votre clé</translation>
    </message>
    <message>
        <source>Your key opens all mail that is protected for you, so it is kept locked. Nothing on this computer can keep a passphrase for you: choose one yourself, of a few words, and write it down at home. You are asked for it now and then; nobody can tell it to you if it is lost.</source>
        <translation>Votre clé ouvre tout le courrier protégé pour vous, elle est donc gardée verrouillée. Rien sur cet ordinateur ne peut conserver une phrase secrète pour vous&#x202f;: choisissez-en une vous-même, de quelques mots, et notez-la chez vous. Elle vous est demandée de temps en temps&#x202f;; personne ne peut vous la redire si elle est perdue.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::KeyQuestionPage</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The key in numbers</source>
        <translation>La clé en chiffres</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Utiliser &amp;cette clé</translation>
    </message>
    <message>
        <source>Make a &amp;new one</source>
        <translation>En créer une &amp;nouvelle</translation>
    </message>
    <message>
        <source>You have a key already</source>
        <translation>Vous avez déjà une clé</translation>
    </message>
    <message>
        <source>&amp;Details of the key</source>
        <translation>&amp;Détails de la clé</translation>
    </message>
    <message>
        <source>On this computer there is a key for %1, made on %2. With it you can read the mail that was protected for you so far: use it?</source>
        <translation>Sur cet ordinateur se trouve une clé pour %1, créée le %2. Elle vous permet de lire le courrier protégé pour vous jusqu’ici&#x202f;: l’utiliser&#x202f;?</translation>
    </message>
    <message>
        <source>On this computer there is a key for %1. With it you can read the mail that was protected for you so far: use it?</source>
        <translation>Sur cet ordinateur se trouve une clé pour %1. Elle vous permet de lire le courrier protégé pour vous jusqu’ici&#x202f;: l’utiliser&#x202f;?</translation>
    </message>
    <message>
        <source>OpenPGP, %1, fingerprint %2</source>
        <translation>OpenPGP, %1, empreinte %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LanguageSection</name>
    <message>
        <source>As this computer has it</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language of this window</source>
        <translation>Lan&amp;gue de cette fenêtre</translation>
    </message>
    <message>
        <source>The new language is used when Sealpost is started again</source>
        <translation>La nouvelle langue sera utilisée au prochain démarrage de Sealpost</translation>
    </message>
    <message>
        <source>Close the window and open it: nothing that you wrote is lost.</source>
        <translation>Fermez la fenêtre et rouvrez-la&#x202f;: rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ListModel</name>
    <message>
        <source>No sender</source>
        <translation>Sans expéditeur</translation>
    </message>
    <message>
        <source>Protected message</source>
        <translation>Message protégé</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>sender, subject, date, protection</comment>
        <translation>%1&#x202f;: %2. %3. %4</translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation>Non lu. %1</translation>
    </message>
    <message>
        <source>Protected, not opened yet</source>
        <translation>Protégé, pas encore ouvert</translation>
    </message>
    <message>
        <source>Signature not checked yet</source>
        <translation>Signature pas encore vérifiée</translation>
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
        <translation>Afficher les messages plus &amp;anciens</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LookSection</name>
    <message>
        <source>As this computer has it</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours of this window</source>
        <translation>&amp;Couleurs de cette fenêtre</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LookupsSection</name>
    <message>
        <source>In the keyring of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>It opens when you log in, and stays closed for whoever takes the disk.</source>
        <translation>Il s’ouvre quand vous ouvrez votre session, et reste fermé pour quiconque prend le disque.</translation>
    </message>
    <message>
        <source>In a file of my own</source>
        <translation>Dans un fichier à moi</translation>
    </message>
    <message>
        <source>Works without a keyring. Whoever gets that file can read what Sealpost notes here, such as whom you write to, but has neither your keys nor your mail.</source>
        <translation>Fonctionne sans trousseau. Quiconque obtient ce fichier peut lire ce que Sealpost note ici, par exemple à qui vous écrivez, mais n’a ni vos clés ni votre courrier.</translation>
    </message>
    <message>
        <source>Keys and look-ups</source>
        <translation>Clés et recherches</translation>
    </message>
    <message>
        <source>&amp;Look for keys at people&apos;s own providers</source>
        <translation>&amp;Chercher les clés chez le fournisseur de chaque personne</translation>
    </message>
    <message>
        <source>Look for keys at people&apos;s own providers</source>
        <translation>Chercher les clés chez le fournisseur de chaque personne</translation>
    </message>
    <message>
        <source>&amp;Be strict when revocations cannot be checked</source>
        <translation>Être &amp;strict quand les révocations ne peuvent pas être vérifiées</translation>
    </message>
    <message>
        <source>Be strict when revocations cannot be checked</source>
        <translation>Être strict quand les révocations ne peuvent pas être vérifiées</translation>
    </message>
    <message>
        <source>Where the &amp;key to Sealpost&apos;s own notes lies</source>
        <translation>Où se trouve la clé des &amp;notes propres à Sealpost</translation>
    </message>
    <message>
        <source>For whoever looks after this computer</source>
        <translation>Pour la personne qui s’occupe de cet ordinateur</translation>
    </message>
    <message>
        <source>When you write to somebody without a key, Sealpost asks the provider of that address. The provider then learns that somebody asks, and nobody else is asked.</source>
        <translation>Quand vous écrivez à quelqu’un sans clé, Sealpost interroge le fournisseur de cette adresse. Celui-ci apprend alors que quelqu’un la cherche, et personne d’autre n’est interrogé.</translation>
    </message>
    <message>
        <source>What a key that was found counts for</source>
        <translation>Ce que vaut une clé trouvée</translation>
    </message>
    <message>
        <source>The first key from a person&apos;s own provider is used and remembered. If another one turns up later, nothing is sent until you have decided which one counts. A key that came any other way waits for your click.</source>
        <translation>La première clé venue du fournisseur de la personne est utilisée et retenue. Si une autre apparaît plus tard, rien n’est envoyé tant que vous n’avez pas décidé laquelle compte. Une clé arrivée autrement attend votre clic.</translation>
    </message>
    <message>
        <source>Concerns people whose keys an authority vouches for: without its up-to-date list of revoked keys, theirs are not used.</source>
        <translation>Concerne les personnes dont une autorité garantit les clés&#x202f;: sans sa liste à jour des clés révoquées, les leurs ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is set. `sealpost config list` names what can be.</source>
        <translation>Rien de particulier n’est réglé. `sealpost config list` indique ce qui peut l’être.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailPage</name>
    <message>
        <source>Your mail will be here</source>
        <translation>Votre courrier sera ici</translation>
    </message>
    <message>
        <source>Sealpost needs your e-mail address and the password of your mailbox to show your mail. The key that protects it comes by itself.</source>
        <translation>Sealpost a besoin de votre adresse e-mail et du mot de passe de votre messagerie pour afficher votre courrier. La clé qui le protège vient d’elle-même.</translation>
    </message>
    <message>
        <source>&amp;Set up your mail</source>
        <translation>C&amp;onfigurer votre messagerie</translation>
    </message>
    <message>
        <source>&amp;Back to the mailbox</source>
        <translation>Retour à la messa&amp;gerie</translation>
    </message>
    <message>
        <source>The message in the file %1</source>
        <translation>Le message du fichier %1</translation>
    </message>
    <message>
        <source>Reading the list of messages …</source>
        <translation>Lecture de la liste des messages…</translation>
    </message>
    <message>
        <source>There are no messages in this folder.</source>
        <translation>Il n’y a pas de messages dans ce dossier.</translation>
    </message>
    <message>
        <source>Looked for new mail at %1</source>
        <translation>Dernière relève du courrier à %1</translation>
    </message>
    <message>
        <source>While you see your mail, Sealpost looks for new messages every minute.</source>
        <translation>Pendant que vous voyez votre courrier, Sealpost cherche de nouveaux messages chaque minute.</translation>
    </message>
    <message>
        <source>Delete the selected message for ever?</source>
        <translation>Supprimer définitivement le message sélectionné&#x202f;?</translation>
    </message>
    <message>
        <source>It does not go to a trash folder: nobody can bring it back.</source>
        <translation>Il ne va pas dans une corbeille&#x202f;: personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>Delete for e&amp;ver</source>
        <translation>Suppri&amp;mer définitivement</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>The list of messages could not be read.</source>
        <translation>La liste des messages n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
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
        <translation>Rele&amp;ver le courrier</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>Ar&amp;chiver</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mar&amp;quer comme non lu</translation>
    </message>
    <message>
        <source>Look for new messages</source>
        <translation>Chercher de nouveaux messages</translation>
    </message>
    <message>
        <source>Select a message in the list first.</source>
        <translation>Sélectionnez d’abord un message dans la liste.</translation>
    </message>
    <message>
        <source>Move the message to the archive</source>
        <translation>Déplacer le message vers les archives</translation>
    </message>
    <message>
        <source>This account has no other folder for the archive.</source>
        <translation>Ce compte n’a pas d’autre dossier pour les archives.</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Mark the message as not read yet</source>
        <translation>Marquer le message comme non lu</translation>
    </message>
    <message>
        <source>The message is marked as unread already.</source>
        <translation>Le message est déjà marqué comme non lu.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailboxReader</name>
    <message>
        <source>Fetching the message: %1 of %2</source>
        <translation>Réception du message&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageAnswers</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Répondre à &amp;tous</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Trans&amp;férer</translation>
    </message>
    <message>
        <source>The message could not be opened: there is nothing yet to answer.</source>
        <translation>Le message n’a pas pu être ouvert&#x202f;: on ne peut pas encore y répondre.</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>Aucun message n’est ouvert.</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Le %1, %2 a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1; copy to %2</source>
        <translation>%1&#x202f;; copie à %2</translation>
    </message>
    <message>
        <source>This message names nobody to answer to.</source>
        <translation>Ce message n’indique personne à qui répondre.</translation>
    </message>
    <message>
        <source>Write a message of your own instead.</source>
        <translation>Écrivez plutôt un nouveau message.</translation>
    </message>
    <message>
        <source>You are not among those this message was addressed to.</source>
        <translation>Vous n’êtes pas parmi les destinataires de ce message.</translation>
    </message>
    <message>
        <source>It came as a blind copy, or somebody else passed it on. A reply to all would tell them that you have it: %1</source>
        <translation>Il est arrivé en copie cachée, ou quelqu’un d’autre l’a transmis. Une réponse à tous leur apprendrait que vous l’avez&#x202f;: %1</translation>
    </message>
    <message>
        <source>The list of recipients of this message is not protected.</source>
        <translation>La liste des destinataires de ce message n’est pas protégée.</translation>
    </message>
    <message>
        <source>Somebody on the way could have added an address, to get your answer. Look at them first: %1</source>
        <translation>Quelqu’un a pu ajouter une adresse en chemin, pour recevoir votre réponse. Regardez-les d’abord&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reply to the &amp;sender only</source>
        <translation>Répondre à l’e&amp;xpéditeur seul</translation>
    </message>
    <message>
        <source>Reply to all an&amp;yway</source>
        <translation>Répondre à tous quand &amp;même</translation>
    </message>
    <message>
        <source>---------- Forwarded message ----------</source>
        <translation>---------- Message transféré ----------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#x202f;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Copie à&#x202f;: %1</translation>
    </message>
    <message>
        <source>What could not be opened cannot be forwarded.</source>
        <translation>Ce qui n’a pas pu être ouvert ne peut pas être transféré.</translation>
    </message>
    <message>
        <source>Whoever you would send it to could not open it either.</source>
        <translation>La personne à qui vous l’enverriez ne pourrait pas l’ouvrir non plus.</translation>
    </message>
    <message>
        <source>This message is not forwarded, since nobody can tell whether it was changed.</source>
        <translation>Ce message n’est pas transféré, car personne ne peut dire s’il a été modifié.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again with an up-to-date program, or write what matters in your own words.</source>
        <translation>Demandez à l’expéditeur de le renvoyer avec un programme à jour, ou écrivez l’essentiel avec vos propres mots.</translation>
    </message>
    <message>
        <source>This message is too large to be forwarded as a whole.</source>
        <translation>Ce message est trop volumineux pour être transféré en entier.</translation>
    </message>
    <message>
        <source>Save the attachments you need, and attach them to a message of your own.</source>
        <translation>Enregistrez les pièces jointes dont vous avez besoin, et joignez-les à un nouveau message.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageHeader</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sans expéditeur)</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>l’expéditeur</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageNote</name>
    <message>
        <source>Show &amp;more of the text</source>
        <translation>Afficher la suite du t&amp;exte</translation>
    </message>
    <message>
        <source>Show as plain &amp;text</source>
        <translation>Afficher en te&amp;xte brut</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Ce message n’a pas de texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that this message wanted to load from elsewhere were not loaded.</source>
        <translation>
            <numerusform>%n élément que ce message voulait charger d’ailleurs n’a pas été chargé.</numerusform>
            <numerusform>%n éléments que ce message voulait charger d’ailleurs n’ont pas été chargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than can be shown: this is its beginning.</source>
        <translation>Le texte est trop long pour être affiché&#x202f;: en voici le début.</translation>
    </message>
    <message>
        <source>Show with forma&amp;tting</source>
        <translation>Afficher avec la mise en f&amp;orme</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageOffer</name>
    <message>
        <source>%1 sent you a key.</source>
        <translation>%1 vous a envoyé une clé.</translation>
    </message>
    <message>
        <source>You do not use the key of %1 yet.</source>
        <translation>Vous n’utilisez pas encore la clé de %1.</translation>
    </message>
    <message>
        <source>Use it, and only %1 can read what you write to %1. You can compare it with %1 later.</source>
        <translation>Utilisez-la&#x202f;: ce que vous écrivez à %1 ne pourra être lu que par %1. Vous pourrez la comparer plus tard avec %1.</translation>
    </message>
    <message>
        <source>&amp;Use it for mails to %1</source>
        <translation>L’utiliser pour les &amp;messages à %1</translation>
    </message>
    <message>
        <source>There are two different keys for %1.</source>
        <translation>Il y a deux clés différentes pour %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 until you have decided which of them is right. Ask %1 in another way than by mail.</source>
        <translation>Rien n’est envoyé à %1 tant que vous n’avez pas décidé laquelle est la bonne. Interrogez %1 autrement que par e-mail.</translation>
    </message>
    <message>
        <source>&amp;Look at both keys</source>
        <translation>E&amp;xaminer les deux clés</translation>
    </message>
    <message>
        <source>You use this key for mails to %1 from now on.</source>
        <translation>Vous utilisez désormais cette clé pour les messages à %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation>Choisissez un message pour le lire ici.</translation>
    </message>
    <message>
        <source>Opening the message…</source>
        <translation>Ouverture du message…</translation>
    </message>
    <message>
        <source>This message lies inside another one.</source>
        <translation>Ce message est contenu dans un autre.</translation>
    </message>
    <message>
        <source>What is said here holds for this message alone.</source>
        <translation>Ce qui est dit ici ne vaut que pour ce message.</translation>
    </message>
    <message>
        <source>&amp;Back to the message around it</source>
        <translation>Revenir au messa&amp;ge qui le contient</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>The message was not opened</source>
        <translation>Le message n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Opening it was stopped. It is kept as it is.</source>
        <translation>L’ouverture a été arrêtée. Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>Enregistrer c&amp;omme fichier…</translation>
    </message>
    <message>
        <source>What this message says about keys was not recorded.</source>
        <translation>Ce que ce message dit à propos de clés n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You see a part of the message, not its main text</source>
        <translation>Vous voyez une partie du message, pas son texte principal</translation>
    </message>
    <message>
        <source>It is protected like the message.</source>
        <translation>Elle est protégée comme le message.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>Revenir au messa&amp;ge</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>&amp;Details of the protection</source>
        <translation>&amp;Détails de la protection</translation>
    </message>
    <message>
        <source>Details of the protection</source>
        <translation>Détails de la protection</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même une seconde fois</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Strength in words</source>
        <translation>Solidité en mots</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La &amp;même une seconde fois</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks you out.</source>
        <translation>Saisissez-la de nouveau, pour qu’aucune faute de frappe ne vous bloque l’accès.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>✗ The two are not the same.</source>
        <translation>✗ Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type a passphrase: a few words that nobody would guess.</source>
        <translation>Saisissez une phrase secrète&#x202f;: quelques mots que personne ne devinerait.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxDetails</name>
    <message>
        <source>When and from whom</source>
        <translation>Quand et de qui</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Ce que les serveurs ont répondu</translation>
    </message>
    <message>
        <source>What cannot be done, and why</source>
        <translation>Ce qui n’est pas possible, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message>
        <source>&amp;Give the others up</source>
        <translation>Renoncer aux autre&amp;s</translation>
    </message>
    <message>
        <source>Send it &amp;without that promise</source>
        <translation>Envoyer sans cette &amp;garantie</translation>
    </message>
    <message>
        <source>Look at the &amp;key</source>
        <translation>Voir la &amp;clé</translation>
    </message>
    <message>
        <source>Your provider cannot promise a protected connection all the way. The message itself stays sealed.</source>
        <translation>Votre fournisseur ne peut pas garantir une connexion protégée sur tout le trajet. Le message lui-même reste chiffré.</translation>
    </message>
    <message>
        <source>Look at the &amp;key of %1</source>
        <translation>Voir la &amp;clé de %1</translation>
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
        <translation>Pour %1. %2. %3</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxPage</name>
    <message>
        <source>Nothing waits here. What you send stays here, sealed, until your provider has taken it; if something is in the way, this page says what.</source>
        <translation>Rien n’attend ici. Ce que vous envoyez reste ici, chiffré, jusqu’à ce que votre fournisseur l’ait accepté&#x202f;; si quelque chose l’empêche, cette page dit quoi.</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>La boîte d’envoi est vide</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>Messages en route</translation>
    </message>
    <message>
        <source>Done in the last 24 hours</source>
        <translation>Terminés ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Messages that are done</source>
        <translation>Messages terminés</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>It is on its way to the server this moment</source>
        <translation>Il est en ce moment même en route vers le serveur</translation>
    </message>
    <message>
        <source>It was not taken back. In a few seconds this page says whether the server has it.</source>
        <translation>L’envoi n’a pas été annulé. Dans quelques secondes, cette page dira si le serveur l’a reçu.</translation>
    </message>
    <message>
        <source>Too late: your provider already has it</source>
        <translation>Trop tard&#x202f;: votre fournisseur l’a déjà</translation>
    </message>
    <message>
        <source>Nobody can take it back from there.</source>
        <translation>Personne ne peut le faire revenir de là.</translation>
    </message>
    <message>
        <source>What you wrote can be opened again here, until Sealpost is closed.</source>
        <translation>Ce que vous avez écrit peut être rouvert ici, jusqu’à la fermeture de Sealpost.</translation>
    </message>
    <message>
        <source>Taken back, but it may have arrived</source>
        <translation>Envoi annulé, mais il est peut-être arrivé</translation>
    </message>
    <message>
        <source>An earlier attempt was cut off before the server had answered: it may have taken the message. It will not be sent again.</source>
        <translation>Un essai précédent a été interrompu avant la réponse du serveur&#x202f;: il a peut-être accepté le message. Il ne sera pas renvoyé.</translation>
    </message>
    <message>
        <source>Taken back: it will not be sent</source>
        <translation>Envoi annulé&#x202f;: il ne partira pas</translation>
    </message>
    <message>
        <source>Write it &amp;anew</source>
        <translation>Le &amp;modifier</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) that you took back</source>
        <translation>
            <numerusform>%n autre message dont vous avez annulé l’envoi</numerusform>
            <numerusform>%n autres messages dont vous avez annulé l’envoi</numerusform>
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
            <numerusform>Envoi de %n message</numerusform>
            <numerusform>Envoi de %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network; next try at %1</source>
        <translation>En attente du réseau&#x202f;; prochain essai à %1</translation>
    </message>
    <message>
        <source>Not sent yet; next try at %1</source>
        <translation>Pas encore envoyé&#x202f;; prochain essai à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held back until you decide</source>
        <translation>
            <numerusform>%n message retenu jusqu’à votre décision</numerusform>
            <numerusform>%n messages retenus jusqu’à votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why, and what you can do.</source>
        <translation>La boîte d’envoi dit pourquoi, et ce que vous pouvez faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n message n’a pas pu être envoyé</numerusform>
            <numerusform>%n messages n’ont pas pu être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the copy for your own folder still waits</source>
        <translation>Envoyé&#x202f;; la copie pour votre propre dossier attend encore</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s)</source>
        <translation>
            <numerusform>%n message envoyé</numerusform>
            <numerusform>%n messages envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>Rien n’attend dans la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OwnKeyView</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#x202f;: %1</translation>
    </message>
    <message>
        <source>You have no key for this address yet.</source>
        <translation>Vous n’avez pas encore de clé pour cette adresse.</translation>
    </message>
    <message>
        <source>With one, others can encrypt their mail to you, and see that yours is genuine. It takes a moment, and nothing is asked.</source>
        <translation>Avec elle, les autres peuvent chiffrer ce qu’ils vous écrivent, et voir que votre courrier est authentique. Cela prend un instant, sans aucune question.</translation>
    </message>
    <message>
        <source>Your key cannot be used.</source>
        <translation>Votre clé n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Your key expires on %1.</source>
        <translation>Votre clé expire le %1.</translation>
    </message>
    <message>
        <source>Extend it now: then nobody who writes to you notices anything.</source>
        <translation>Prolongez-la maintenant&#x202f;: ceux qui vous écrivent ne remarqueront rien.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Votre clé est prête.</translation>
    </message>
    <message>
        <source>Mail to you can be encrypted, and yours is signed. It is good until %1.</source>
        <translation>Le courrier qui vous est destiné peut être chiffré, et le vôtre est signé. Elle est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Mail to you can be encrypted, and yours is signed. It does not expire.</source>
        <translation>Le courrier qui vous est destiné peut être chiffré, et le vôtre est signé. Elle n’expire pas.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Certificate of %1: %2</source>
        <translation>Certificat (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Clé (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>You have several keys. Below it is about &amp;this one:</source>
        <translation>Vous avez plusieurs clés. Ci-dessous, il s’agit de &amp;celle-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Which key it is about</source>
        <translation>De quelle clé il s’agit</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>C&amp;réer une clé</translation>
    </message>
    <message>
        <source>Your key is being made…</source>
        <translation>Création de votre clé…</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the key</source>
        <translation>&amp;Détails de la clé</translation>
    </message>
    <message>
        <source>&amp;Give your key to others…</source>
        <translation>&amp;Transmettre votre clé…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sau&amp;vegarder…</translation>
    </message>
    <message>
        <source>E&amp;xtend it by two years</source>
        <translation>La prolonger de deu&amp;x ans</translation>
    </message>
    <message>
        <source>Declare it in&amp;valid…</source>
        <translation>La déclarer &amp;non valide…</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>La &amp;supprimer…</translation>
    </message>
    <message>
        <source>Whoever issued this certificate can also extend it, or declare it invalid: ask them for a new one, and import it here.</source>
        <translation>L’émetteur de ce certificat peut aussi le prolonger, ou le déclarer non valide&#x202f;: demandez-lui-en un nouveau, et importez-le ici.</translation>
    </message>
    <message>
        <source>Declare your key invalid, for ever?</source>
        <translation>Déclarer votre clé non valide, pour toujours&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody will encrypt to it again, and this cannot be taken back. What came until now can still be read. Afterwards you make a new key, and send the old one to those who have it.</source>
        <translation>Personne ne chiffrera plus pour elle, et c’est irrévocable. Ce qui est arrivé jusqu’ici reste lisible. Vous créerez ensuite une nouvelle clé, et enverrez l’ancienne à ceux qui l’ont.</translation>
    </message>
    <message>
        <source>Declare it invalid for &amp;ever</source>
        <translation>La déclarer non valide pour tou&amp;jours</translation>
    </message>
    <message>
        <source>Keep it (&amp;no)</source>
        <translation>La &amp;garder (non)</translation>
    </message>
    <message>
        <source>I do not use it any more</source>
        <translation>Je ne l’utilise plus</translation>
    </message>
    <message>
        <source>I have another one</source>
        <translation>J’en ai une autre</translation>
    </message>
    <message>
        <source>Delete your own key, with its secret part?</source>
        <translation>Supprimer votre propre clé, avec sa partie secrète&#x202f;?</translation>
    </message>
    <message>
        <source>What was encrypted to it can never be read again, old mail included, unless you have a back-up. To stop using it, declare it invalid instead.</source>
        <translation>Ce qui a été chiffré pour elle ne pourra plus jamais être lu, ancien courrier compris, à moins d’avoir une sauvegarde. Pour cesser de l’utiliser, déclarez-la plutôt non valide.</translation>
    </message>
    <message>
        <source>Delete it for &amp;ever</source>
        <translation>La supprimer définitive&amp;ment</translation>
    </message>
    <message>
        <source>Somebody else may have it</source>
        <translation>Quelqu’un d’autre l’a peut-être</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartList</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) are not listed.</source>
        <translation>
            <numerusform>%n autre partie n’est pas affichée.</numerusform>
            <numerusform>%n autres parties ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all in a folder…</source>
        <translation>Tout enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Opened as a copy that is removed when Sealpost ends. Save what you change elsewhere.</source>
        <translation>Ouvert comme copie, supprimée à la fermeture de Sealpost. Enregistrez ailleurs ce que vous modifiez.</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file. You can save it.</source>
        <translation>Aucun programme sur cet ordinateur n’ouvre ce type de fichier. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Enregistrer toutes les pièces jointes dans</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1</numerusform>
            <numerusform>%n fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartRow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1 here</source>
        <translation>Afficher %1 ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1 with another program</source>
        <translation>Ouvrir %1 avec un autre programme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation>Enregistrer %1 comme fichier</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Ne pas l’ouvrir</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L’ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Utiliser cette p&amp;hrase secrète</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) after this one.</source>
        <translation>
            <numerusform>%n autre question après celle-ci.</numerusform>
            <numerusform>%n autres questions après celle-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PeoplePage</name>
    <message>
        <source>Keys and people</source>
        <translation>Clés et personnes</translation>
    </message>
    <message>
        <source>Search for people and keys</source>
        <translation>Rechercher des personnes et des clés</translation>
    </message>
    <message>
        <source>Name, address or a part of them</source>
        <translation>Nom, adresse ou une partie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>You first, then everybody else</source>
        <translation>Vous d’abord, puis tous les autres</translation>
    </message>
    <message>
        <source>Loo&amp;k for a key</source>
        <translation>C&amp;hercher une clé</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;orter…</translation>
    </message>
    <message>
        <source>&amp;Restore a back-up…</source>
        <translation>Restaurer une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>Reading your keys…</source>
        <translation>Lecture de vos clés…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Il n’y a encore personne ici</translation>
    </message>
    <message>
        <source>People come by themselves: whoever sends you mail with a key is listed here afterwards. You can also look for somebody&apos;s key, import one from a file, or restore a back-up; the buttons are below the list.</source>
        <translation>Les personnes arrivent d’elles-mêmes&#x202f;: quiconque vous envoie du courrier avec une clé figure ensuite dans cette liste. Vous pouvez aussi chercher la clé de quelqu’un, en importer une depuis un fichier, ou restaurer une sauvegarde&#x202f;; les boutons sont sous la liste.</translation>
    </message>
    <message>
        <source>&amp;Set up your account</source>
        <translation>&amp;Configurer votre compte</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonView</name>
    <message>
        <source>%1. Compare it when you next talk to each other: then nobody can be in between.</source>
        <translation>%1. Comparez-la lors de votre prochaine conversation&#x202f;: personne ne pourra alors s’interposer.</translation>
    </message>
    <message>
        <source>%1. It is not used before you have answered the question below.</source>
        <translation>%1. Elle n’est pas utilisée tant que vous n’avez pas répondu à la question ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you have decided which one is right.</source>
        <translation>Rien n’est envoyé à %1 tant que vous n’avez pas décidé laquelle est la bonne.</translation>
    </message>
    <message>
        <source>%1: you do not use the key</source>
        <translation>%1&#x202f;: vous n’utilisez pas la clé</translation>
    </message>
    <message>
        <source>You decided not to use the key of %1. You can change your mind below, or ask for another one.</source>
        <translation>Vous avez décidé de ne pas utiliser la clé de %1. Vous pouvez changer d’avis ci-dessous, ou en demander une autre.</translation>
    </message>
    <message>
        <source>Mail to %1 cannot be encrypted. Look for the key on the net, import it from a file, or ask %1 to send it: it comes along with a mail.</source>
        <translation>Le courrier à %1 ne peut pas être chiffré. Cherchez la clé sur Internet, importez-la depuis un fichier, ou demandez à %1 de l’envoyer&#x202f;: elle accompagne un message.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Certificate of %1: %2</source>
        <translation>Certificat (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Clé (%1)&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n key(s) here. Below it is about &amp;this one:</source>
        <translation>
            <numerusform>%1 a %n clé ici. Ci-dessous, il s’agit de &amp;celle-ci&#x202f;:</numerusform>
            <numerusform>%1 a %n clés ici. Ci-dessous, il s’agit de &amp;celle-ci&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which key it is about</source>
        <translation>De quelle clé il s’agit</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>Écrir&amp;e à %1</translation>
    </message>
    <message>
        <source>&amp;Look for a key on the net</source>
        <translation>Chercher une clé &amp;sur Internet</translation>
    </message>
    <message>
        <source>&amp;Compare the key…</source>
        <translation>Co&amp;mparer la clé…</translation>
    </message>
    <message>
        <source>Give the key &amp;to others…</source>
        <translation>&amp;Transmettre la clé…</translation>
    </message>
    <message>
        <source>&amp;Delete the key…</source>
        <translation>Supprime&amp;r la clé…</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the key</source>
        <translation>&amp;Détails de la clé</translation>
    </message>
    <message>
        <source>Delete this key of %1?</source>
        <translation>Supprimer cette clé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Mail to %1 can then not be encrypted with it, and it cannot be told any more whether mail from %1 is genuine. You can import it again later.</source>
        <translation>Le courrier à %1 ne pourra plus être chiffré avec elle, et on ne pourra plus dire si le courrier de %1 est authentique. Vous pourrez la réimporter plus tard.</translation>
    </message>
    <message>
        <source>Delete the &amp;key</source>
        <translation>Supprimer l&amp;a clé</translation>
    </message>
    <message>
        <source>Keep it (&amp;no)</source>
        <translation>La garder (&amp;non)</translation>
    </message>
    <message>
        <source>%1: you made sure that this key belongs to %2.</source>
        <translation>%1&#x202f;: vous vous êtes assuré que cette clé appartient à %2.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonsModel</name>
    <message>
        <source>Key not used</source>
        <translation>Clé non utilisée</translation>
    </message>
    <message>
        <source>Your key is ready</source>
        <translation>Votre clé est prête</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Your key needs care</source>
        <translation>Votre clé demande votre attention</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Autres personnes</translation>
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
        <translation>Réception&#x202f;: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Usually an authority that this computer trusts vouches for a server. If you pin a server&apos;s key instead, Sealpost talks to that server only as long as it shows exactly this key, and to nobody else in its place. When your provider changes its key, mail stops until you pin the new one.</source>
        <translation>D’ordinaire, une autorité à laquelle cet ordinateur fait confiance garantit un serveur. Si vous épinglez plutôt la clé d’un serveur, Sealpost ne lui parle que tant qu’il présente exactement cette clé, et à personne d’autre à sa place. Quand votre fournisseur change de clé, le courrier s’arrête jusqu’à ce que vous épingliez la nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Look at what the servers show now</source>
        <translation>Voir &amp;ce que les serveurs présentent maintenant</translation>
    </message>
    <message>
        <source>&amp;Forget how strong the connections were</source>
        <translation>Oublier la solidité des conne&amp;xions</translation>
    </message>
    <message>
        <source>Sealpost remembers the best protection that worked with a server, and refuses less. Forget it only if your provider told you that it changed something; pinned keys stay.</source>
        <translation>Sealpost retient la meilleure protection qui a fonctionné avec un serveur, et refuse moins. Ne l’oubliez que si votre fournisseur vous a dit avoir changé quelque chose&#x202f;; les clés épinglées restent.</translation>
    </message>
    <message>
        <source>No key is pinned; an authority vouches for it.</source>
        <translation>Aucune clé n’est épinglée&#x202f;; une autorité garantit le serveur.</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>Aucune clé n’est épinglée.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglée&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Remove this pin</source>
        <translation>Ne plus épin&amp;gler cette clé</translation>
    </message>
    <message>
        <source>Asking the servers ...</source>
        <translation>Interrogation des serveurs…</translation>
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
        <translation>N’épinglez une clé qu’après l’avoir comparée à celle que votre fournisseur vous a donnée par un autre moyen.</translation>
    </message>
    <message>
        <source>This is what the servers show now</source>
        <translation>Voici ce que les serveurs présentent maintenant</translation>
    </message>
    <message>
        <source>A server shows a key that nothing vouches for</source>
        <translation>Un serveur présente une clé que rien ne garantit</translation>
    </message>
    <message>
        <source>Pin the key for &amp;incoming mail</source>
        <translation>Épin&amp;gler la clé pour la réception</translation>
    </message>
    <message>
        <source>Pin the key for &amp;outgoing mail</source>
        <translation>Épingler la clé pour l’&amp;envoi</translation>
    </message>
    <message>
        <source>The key is pinned</source>
        <translation>La clé est épinglée</translation>
    </message>
    <message>
        <source>The pin is removed</source>
        <translation>La clé n’est plus épinglée</translation>
    </message>
    <message>
        <source>Forgotten: the next connection counts as the first</source>
        <translation>Oublié&#x202f;: la prochaine connexion compte comme la première</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ProviderPanel</name>
    <message>
        <source>What &amp;your provider sees</source>
        <translation>Ce que voit votre &amp;fournisseur</translation>
    </message>
    <message>
        <source>What your provider sees</source>
        <translation>Ce que voit votre fournisseur</translation>
    </message>
    <message>
        <source>As soon as it is clear who the message is for, you see here what your mail provider will learn from it, and what stays hidden.</source>
        <translation>Dès que l’on sait à qui le message est destiné, vous voyez ici ce que votre fournisseur de messagerie en apprendra, et ce qui reste caché.</translation>
    </message>
    <message>
        <source>Stays hidden</source>
        <translation>Reste caché</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::QrView</name>
    <message>
        <source>The key as a square of dots, to be scanned by another device</source>
        <translation>La clé sous forme de carré de points, à scanner par un autre appareil</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RecipientChip</name>
    <message>
        <source>%1: not an address</source>
        <translation>%1&#x202f;: pas une adresse</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Pas une adresse</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RecipientField</name>
    <message>
        <source>Names or addresses, with commas between</source>
        <translation>Noms ou adresses, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RemedyPanel</name>
    <message>
        <source>What it says</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Laisser %1 de côté</translation>
    </message>
    <message>
        <source>Send to %1 without encryption</source>
        <translation>Envoyer à %1 sans chiffrement</translation>
    </message>
    <message>
        <source>Compare it first</source>
        <translation>La comparer d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>L’interroger</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Import the key of %1</source>
        <translation>Importer la clé de %1</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)</source>
        <translation>Clés (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show my keys</source>
        <translation>Afficher mes clés</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RestorePage</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>The &amp;code on your sheet</source>
        <translation>Le &amp;code de votre fiche</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Bring everything back</source>
        <translation>Tout &amp;restaurer</translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui a été restauré</translation>
    </message>
    <message>
        <source>Passphrases to write down</source>
        <translation>Phrases secrètes à noter</translation>
    </message>
    <message>
        <source>What &amp;stayed as it was</source>
        <translation>Ce qui e&amp;st resté tel quel</translation>
    </message>
    <message>
        <source>What stayed as it was</source>
        <translation>Ce qui est resté tel quel</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Take a back-up back</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>It needs the file and the code on your recovery sheet. Nothing that is on this computer is lost by it.</source>
        <translation>Il faut le fichier et le code de votre fiche de récupération. Rien de ce qui est sur cet ordinateur n’est perdu.</translation>
    </message>
    <message>
        <source>The &amp;file with the back-up</source>
        <translation>Le &amp;fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>The file with the back-up</source>
        <translation>Le fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>The back-up is being taken back</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Heureux de vous retrouver</translation>
    </message>
    <message>
        <source>Choose the back-up</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Still to do: type the code.</source>
        <translation>Reste à faire&#x202f;: saisir le code.</translation>
    </message>
    <message>
        <source>Still to do: choose the file.</source>
        <translation>Reste à faire&#x202f;: choisir le fichier.</translation>
    </message>
    <message>
        <source>Still to do: choose the file, and type the code.</source>
        <translation>Reste à faire&#x202f;: choisir le fichier, et saisir le code.</translation>
    </message>
    <message>
        <source>✗ This code does not open this file. Look whether sheet and file belong together: each back-up has a code of its own.</source>
        <translation>✗ Ce code n’ouvre pas ce fichier. Vérifiez que la fiche et le fichier vont ensemble&#x202f;: chaque sauvegarde a son propre code.</translation>
    </message>
    <message>
        <source>The back-up of %1 is here again.</source>
        <translation>La sauvegarde du %1 est de nouveau là.</translation>
    </message>
    <message>
        <source>Nothing on this computer can keep a passphrase for you. Write this one down: your key asks for it.
%1</source>
        <translation>Rien sur cet ordinateur ne peut conserver une phrase secrète pour vous. Notez celle-ci&#x202f;: votre clé la demande.
%1</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler l’envoi</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>Affic&amp;her la boîte d’envoi</translation>
    </message>
    <message>
        <source>The message is not sent, and comes back to be changed</source>
        <translation>Le message n’est pas envoyé, et revient pour être modifié</translation>
    </message>
    <message>
        <source>Progress of encrypting the message</source>
        <translation>Progression du chiffrement du message</translation>
    </message>
    <message>
        <source>The message is being encrypted</source>
        <translation>Chiffrement du message</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Envoi dans %n seconde</numerusform>
            <numerusform>Envoi dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>It was too late to take the message back</source>
        <translation>Il était trop tard pour annuler l’envoi</translation>
    </message>
    <message>
        <source>The server has it already, or is receiving it this moment.</source>
        <translation>Le serveur a déjà le message, ou le reçoit en ce moment même.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>How long sending can be undone</source>
        <translation>Délai pour annuler un envoi</translation>
    </message>
    <message>
        <source>Mail from this &amp;account</source>
        <translation>Courrier de ce &amp;compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>&amp;Hidden from your provider</source>
        <translation>Caché à votre &amp;fournisseur</translation>
    </message>
    <message>
        <source>How mail is &amp;sealed</source>
        <translation>Comment le courrier est c&amp;hiffré</translation>
    </message>
    <message>
        <source>How si&amp;gnatures travel with mail in the clear</source>
        <translation>Comment les si&amp;gnatures accompagnent le courrier en clair</translation>
    </message>
    <message>
        <source>Ask for &amp;reports when delivery fails</source>
        <translation>Demander un &amp;rapport en cas d’échec de remise</translation>
    </message>
    <message>
        <source>Ask for reports when delivery fails</source>
        <translation>Demander un rapport en cas d’échec de remise</translation>
    </message>
    <message>
        <source>Demand a &amp;protected connection all the way</source>
        <translation>&amp;Exiger une connexion protégée sur tout le trajet</translation>
    </message>
    <message>
        <source>Demand a protected connection all the way</source>
        <translation>Exiger une connexion protégée sur tout le trajet</translation>
    </message>
    <message>
        <source>More about how mail is sealed</source>
        <translation>En savoir plus sur le chiffrement du courrier</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> secondes</translation>
    </message>
    <message>
        <source>How long sending can be &amp;undone</source>
        <translation>&amp;Délai pour annuler un envoi</translation>
    </message>
    <message>
        <source>A message waits that long, sealed, before it leaves.</source>
        <translation>Un message attend ce temps, chiffré, avant de partir.</translation>
    </message>
    <message>
        <source>If your provider cannot promise that, the message is held in the outbox until you decide.</source>
        <translation>Si votre fournisseur ne peut pas le garantir, le message est retenu dans la boîte d’envoi jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Servers on the way then tell you when a message is late or cannot be delivered, as far as they know how.</source>
        <translation>Les serveurs en chemin vous signalent alors qu’un message est en retard ou ne peut pas être remis, dans la mesure où ils le savent.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ServerFields</name>
    <message>
        <source>Server for &amp;incoming mail (IMAP)</source>
        <translation>&amp;Serveur de réception (IMAP)</translation>
    </message>
    <message>
        <source>Server for &amp;outgoing mail (SMTP)</source>
        <translation>Ser&amp;veur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>&amp;User name, where it is not the address</source>
        <translation>Nom d’utilisateur, s’il di&amp;ffère de l’adresse</translation>
    </message>
    <message>
        <source>File with your organisation&apos;s own au&amp;thority (PEM)</source>
        <translation>Fic&amp;hier de l’autorité de votre organisation (PEM)</translation>
    </message>
    <message>
        <source>User name, where it is not the address</source>
        <translation>Nom d’utilisateur, s’il diffère de l’adresse</translation>
    </message>
    <message>
        <source>File with your organisation&apos;s own authority</source>
        <translation>Fichier de l’autorité de votre organisation</translation>
    </message>
    <message>
        <source>Left empty, the authorities that this computer trusts count.</source>
        <translation>Laissé vide, ce sont les autorités auxquelles cet ordinateur fait confiance qui comptent.</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port&#x202f;: %1</translation>
    </message>
    <message>
        <source>Encryption of the line: %1</source>
        <translation>Chiffrement de la ligne&#x202f;: %1</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>TLS after the greeting (STARTTLS)</source>
        <translation>TLS après l’accueil (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Keys and look-ups</source>
        <translation>Clés et recherches</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>About Sealpost</source>
        <translation>À propos de Sealpost</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SideBar</name>
    <message>
        <source>&amp;Mail</source>
        <translation>Co&amp;urrier</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Écr&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Keys and people</source>
        <translation>C&amp;lés et personnes</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
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
        <translation>Prêt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>%1 Click for the reason.</source>
        <translation>%1 Cliquez pour en voir la raison.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::TrustPanel</name>
    <message>
        <source>The key carries several addresses. Your answer is for these:</source>
        <translation>La clé porte plusieurs adresses. Votre réponse vaut pour celles-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Tick an address that your answer is for.</source>
        <translation>Cochez une adresse pour laquelle vaut votre réponse.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::WritePage</name>
    <message>
        <source>N&amp;ew message</source>
        <translation>Nouveau messa&amp;ge</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Throws this message away; it can be brought back right afterwards</source>
        <translation>Écarte ce message&#x202f;; il peut être récupéré juste après</translation>
    </message>
    <message>
        <source>&amp;Attach files</source>
        <translation>&amp;Joindre des fichiers</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Encrypts and sends the message (Ctrl+Enter)</source>
        <translation>Chiffre et envoie le message (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Others can read on the way what you write here</source>
        <translation>D’autres peuvent lire en chemin ce que vous écrivez ici</translation>
    </message>
    <message>
        <source>This draft was not saved by you on this computer, or was changed since</source>
        <translation>Ce brouillon n’a pas été enregistré par vous sur cet ordinateur, ou a été modifié depuis</translation>
    </message>
    <message>
        <source>Read it carefully before you send any of it.</source>
        <translation>Lisez-le attentivement avant d’en envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>This message is not kept as a draft</source>
        <translation>Ce message n’est pas conservé comme brouillon</translation>
    </message>
    <message>
        <source>There is no key of yours yet to encrypt it to. The text stays in this window; it is kept as soon as you have a key.</source>
        <translation>Vous n’avez pas encore de clé pour le chiffrer. Le texte reste dans cette fenêtre&#x202f;; il sera conservé dès que vous aurez une clé.</translation>
    </message>
    <message>
        <source>There is no mail account yet. The text stays in this window; it is kept as soon as you have an account.</source>
        <translation>Il n’y a pas encore de compte de messagerie. Le texte reste dans cette fenêtre&#x202f;; il sera conservé dès que vous aurez un compte.</translation>
    </message>
    <message>
        <source>Drafts are encrypted, and the program for that, GnuPG, is missing. The text stays in this window: copy it to a safe place before you close Sealpost. Then install GnuPG, and start Sealpost again.</source>
        <translation>Les brouillons sont chiffrés, et le programme nécessaire, GnuPG, est absent. Le texte reste dans cette fenêtre&#x202f;: copiez-le en lieu sûr avant de fermer Sealpost. Installez ensuite GnuPG et redémarrez Sealpost.</translation>
    </message>
    <message>
        <source>%1. The text stays in this window. %2</source>
        <comment>why, what to do</comment>
        <translation>%1. Le texte reste dans cette fenêtre. %2</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Go on with this message</source>
        <translation>Continuer ce me&amp;ssage</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Brouillon conservé, %1</translation>
    </message>
    <message>
        <source>The message was thrown away</source>
        <translation>Le message a été abandonné</translation>
    </message>
    <message>
        <source>Brin&amp;g it back</source>
        <translation>Reprendre le &amp;message</translation>
    </message>
    <message>
        <source>Send it encrypted &amp;or not at all</source>
        <translation>L’envoyer c&amp;hiffré ou pas du tout</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be sent like this: for %n person(s) something is missing</source>
        <translation>
            <numerusform>Impossible de l’envoyer ainsi&#x202f;: il manque quelque chose pour %n personne</numerusform>
            <numerusform>Impossible de l’envoyer ainsi&#x202f;: il manque quelque chose pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a name above to see what can be done for that person.</source>
        <translation>Cliquez sur un nom ci-dessus pour voir ce qui peut être fait pour cette personne.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address yet</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore une adresse e-mail</translation>
    </message>
    <message>
        <source>Nobody is named yet who gets it</source>
        <translation>Aucun destinataire n’est encore indiqué</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>Les fichiers sont en cours de lecture</translation>
    </message>
    <message>
        <source>Not sent: something has changed for the people you write to</source>
        <translation>Non envoyé&#x202f;: quelque chose a changé pour vos destinataires</translation>
    </message>
    <message>
        <source>Look at what is said below, and send it again if that is right.</source>
        <translation>Regardez ce qui est dit ci-dessous, et renvoyez-le si cela convient.</translation>
    </message>
    <message>
        <source>The message was taken back</source>
        <translation>L’envoi du message a été annulé</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
</TS>
