<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>pattern of a date with its time</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dentro de %n segundo</numerusform>
            <numerusform>dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Write, send and read protected mail.</source>
        <translation>Escribir, enviar y leer correo protegido.</translation>
    </message>
    <message>
        <source>Keep everything of Sealpost below DIR.</source>
        <translation>Guardar todo lo de Sealpost dentro de DIR.</translation>
    </message>
    <message>
        <source>Use the GnuPG folder DIR.</source>
        <translation>Usar la carpeta de GnuPG DIR.</translation>
    </message>
    <message>
        <source>A message to open, or a mailto: link.</source>
        <translation>Un mensaje que abrir, o un enlace mailto:.</translation>
    </message>
</context>
<context>
    <name>BackupErrors</name>
    <message>
        <source>The code of the back-up is needed</source>
        <translation>Se necesita el código de la copia de seguridad</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet.</source>
        <translation>Está en su hoja de recuperación.</translation>
    </message>
    <message>
        <source>The code has a typing error in its group %1</source>
        <translation>El código tiene un error de escritura en el grupo %1</translation>
    </message>
    <message>
        <source>Compare this group with your recovery sheet. Nothing was changed.</source>
        <translation>Compare este grupo con su hoja de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not a whole code: it has %1 groups of %2 characters</source>
        <translation>El código no está completo: consta de %1 grupos de %2 caracteres</translation>
    </message>
    <message>
        <source>Compare it with your recovery sheet. Nothing was changed.</source>
        <translation>Compárelo con su hoja de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The code does not open this back-up</source>
        <translation>El código no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>It may be the code of another back-up, or the file is damaged. Nothing was changed.</source>
        <translation>Quizá sea el código de otra copia de seguridad, o el archivo esté dañado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The back-up is not whole: its end is missing</source>
        <translation>La copia de seguridad no está completa: falta el final</translation>
    </message>
    <message>
        <source>The back-up is damaged</source>
        <translation>La copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>Use another copy of the file. Nothing was changed.</source>
        <translation>Use otra copia del archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The back-up is larger than Sealpost can handle</source>
        <translation>La copia de seguridad es demasiado grande para Sealpost</translation>
    </message>
    <message>
        <source>This file is not a back-up of Sealpost</source>
        <translation>Este archivo no es una copia de seguridad de Sealpost</translation>
    </message>
    <message>
        <source>Choose the file that you saved as a back-up. Nothing was changed.</source>
        <translation>Elija el archivo que guardó como copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This back-up was made by a newer Sealpost</source>
        <translation>Esta copia de seguridad se hizo con una versión más reciente de Sealpost</translation>
    </message>
    <message>
        <source>Install the newer version, then restore it. Nothing was changed.</source>
        <translation>Instale la versión más reciente y restáurela después. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The back-up holds something that cannot be read</source>
        <translation>La copia de seguridad contiene algo que no se puede leer</translation>
    </message>
    <message>
        <source>Use another copy of the file, or ask whoever helps you. Nothing was changed.</source>
        <translation>Use otra copia del archivo, o consulte a quien le ayude. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ComputerErrors</name>
    <message>
        <source>Something went wrong inside Sealpost</source>
        <translation>Se ha producido un fallo interno en Sealpost</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it together with the details.</source>
        <translation>Inténtelo de nuevo. Si se repite, comuníquelo junto con los detalles.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may use this folder, then try again.</source>
        <translation>Compruebe que el disco está conectado y que usted puede usar esta carpeta; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>No se pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>No se pudo leer o escribir %1</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing that was there is harmed. Make room on the disk, then try again.</source>
        <translation>No se ha guardado nada, y lo que había sigue intacto. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for %1</source>
        <translation>El disco está lleno: no hay espacio para %1</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>Choose a file that lies in it.</source>
        <translation>Elija un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>This file is not an e-mail</source>
        <translation>Este archivo no es un correo electrónico</translation>
    </message>
    <message>
        <source>Choose a message as a mail program saves it; such files usually end in .eml.</source>
        <translation>Elija un mensaje tal como lo guarda un programa de correo; estos archivos suelen terminar en .eml.</translation>
    </message>
    <message>
        <source>There is no folder for Sealpost&apos;s files</source>
        <translation>No hay carpeta para los archivos de Sealpost</translation>
    </message>
    <message>
        <source>Your user account on this computer has no home folder that can be used. Ask whoever looks after this computer.</source>
        <translation>Su cuenta de usuario en este equipo no tiene una carpeta personal que se pueda usar. Consulte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details name the file: correct it there, or put an earlier copy of it back.</source>
        <translation>No se ha cambiado nada. Los detalles indican el archivo: corríjalo ahí, o ponga de nuevo una copia anterior.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>The settings cannot be read: line %1 makes no sense</source>
        <translation>No se pueden leer los ajustes: la línea %1 no tiene sentido</translation>
    </message>
    <message>
        <source>A part that Sealpost needs is not installed</source>
        <translation>Falta instalar una parte que Sealpost necesita</translation>
    </message>
    <message>
        <source>Nothing was changed. Install Sealpost again; the details name the missing part.</source>
        <translation>No se ha cambiado nada. Vuelva a instalar Sealpost; los detalles indican la parte que falta.</translation>
    </message>
    <message>
        <source>The program GnuPG is not installed, or does not start</source>
        <translation>El programa GnuPG no está instalado o no arranca</translation>
    </message>
    <message>
        <source>Sealpost needs it to open and to protect messages. Install GnuPG, then start Sealpost again. Nothing was changed.</source>
        <translation>Sealpost lo necesita para abrir y proteger mensajes. Instale GnuPG y vuelva a iniciar Sealpost. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it happens again, show the details to whoever helps you.</source>
        <translation>No se ha enviado nada. Inténtelo de nuevo; si se repite, muestre los detalles a quien le ayude.</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG no pudo hacerlo</translation>
    </message>
    <message>
        <source>The encryption could not be carried out</source>
        <translation>No se pudo realizar el cifrado</translation>
    </message>
    <message>
        <source>The message would have been readable for others than you chose, and was destroyed</source>
        <translation>El mensaje habría podido leerlo alguien más que las personas elegidas, y se ha destruido</translation>
    </message>
    <message>
        <source>Nothing was sent. A setting of GnuPG on this computer adds or hides recipients: have it taken out, then send again.</source>
        <translation>No se ha enviado nada. Un ajuste de GnuPG en este equipo añade u oculta destinatarios: haga que lo quiten y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it in smaller pieces.</source>
        <translation>No se ha cambiado nada. Pídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>This is too long for a picture that a camera can read</source>
        <translation>Esto es demasiado largo para una imagen que una cámara pueda leer</translation>
    </message>
    <message>
        <source>Compare the words or the digits instead.</source>
        <translation>Compare en su lugar las palabras o las cifras.</translation>
    </message>
    <message>
        <source>This is larger, or more deeply packed, than Sealpost can handle</source>
        <translation>Esto es más grande, o está empaquetado en más niveles, de lo que Sealpost admite</translation>
    </message>
    <message>
        <source>%1 is larger, or more deeply packed, than Sealpost can handle</source>
        <translation>%1 es más grande, o está empaquetado en más niveles, de lo que Sealpost admite</translation>
    </message>
    <message>
        <source>A newer version of Sealpost has been used here</source>
        <translation>Aquí se ha usado una versión más reciente de Sealpost</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>No se ha cambiado nada. Vuelva a instalar la versión más reciente.</translation>
    </message>
    <message>
        <source>Sealpost&apos;s own records do not open with the key that is kept for them</source>
        <translation>Los registros de Sealpost no se abren con la clave que se guarda para ellos</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore your back-up, or ask somebody to look at the file that the details name.</source>
        <translation>No se ha cambiado nada. Restaure su copia de seguridad, o pida a alguien que examine el archivo que indican los detalles.</translation>
    </message>
    <message>
        <source>Some of Sealpost&apos;s own records are damaged</source>
        <translation>Algunos registros de Sealpost están dañados</translation>
    </message>
    <message>
        <source>The damaged records were left as they are. Restore your back-up, or ask somebody to look at what the details name.</source>
        <translation>Los registros dañados se han dejado como están. Restaure su copia de seguridad, o pida a alguien que examine lo que indican los detalles.</translation>
    </message>
    <message>
        <source>The key to Sealpost&apos;s own records cannot be reached</source>
        <translation>No se puede acceder a la clave de los registros de Sealpost</translation>
    </message>
    <message>
        <source>It lies in the password store of this computer, which does not answer. Open the password store, then try again. Nothing is lost.</source>
        <translation>Está en el almacén de contraseñas de este equipo, que no responde. Abra el almacén de contraseñas e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This is not possible in this version of Sealpost</source>
        <translation>Esto no es posible en esta versión de Sealpost</translation>
    </message>
    <message>
        <source>Look for a newer version; nothing was changed.</source>
        <translation>Busque una versión más reciente; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped this before it was finished. You can begin it again.</source>
        <translation>Usted lo detuvo antes de que terminara. Puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>Install the program GnuPG, then start Sealpost again. Nothing was changed.</source>
        <translation>Instale el programa GnuPG y vuelva a iniciar Sealpost. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The helper that guards your keys (gpg-agent) does not answer. Try again; if that does not help, log out of this computer and in again.</source>
        <translation>El programa auxiliar que guarda sus claves (gpg-agent) no responde. Inténtelo de nuevo; si no sirve, cierre la sesión en este equipo y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>A setting of GnuPG forbids Sealpost to ask for your passphrase. Have no-allow-loopback-pinentry taken out of gpg-agent.conf, then try again.</source>
        <translation>Un ajuste de GnuPG impide que Sealpost le pida su frase de contraseña. Haga que quiten no-allow-loopback-pinentry de gpg-agent.conf e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A setting of GnuPG on this computer forces this. Have it taken out of gpg.conf, then try again. Nothing was sent.</source>
        <translation>Un ajuste de GnuPG en este equipo obliga a ello. Haga que lo quiten de gpg.conf e inténtelo de nuevo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A setting of GnuPG forces an outdated way of signing, and Sealpost signs nothing like that. Have it taken out of gpg.conf, or send without a signature.</source>
        <translation>Un ajuste de GnuPG obliga a firmar de una forma anticuada, y Sealpost no firma nada así. Haga que lo quiten de gpg.conf, o envíe sin firma.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You can allow it in the settings, under where keys may be looked up.</source>
        <translation>Puede permitirlo en los ajustes, donde se indica dónde buscar claves.</translation>
    </message>
    <message>
        <source>Make a key for this address, then try again.</source>
        <translation>Cree una clave para esta dirección e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is a list of keys that were taken back. Add it to your issuers instead.</source>
        <translation>Este archivo es una lista de claves revocadas. Añádalo a sus emisores.</translation>
    </message>
    <message>
        <source>This file is not a request for a key that can be granted. Ask for a new one.</source>
        <translation>Este archivo no es una solicitud de clave que se pueda conceder. Pida una nueva.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key that names only the addresses that you asked for.</source>
        <translation>Pida al emisor una clave que contenga solo las direcciones que usted solicitó.</translation>
    </message>
    <message>
        <source>Make room if the disk is full, then begin the restoring again: what was done stays, and the rest follows.</source>
        <translation>Libere espacio si el disco está lleno y empiece de nuevo la restauración: lo hecho se conserva, y el resto se completa.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to give Sealpost a folder of its own.</source>
        <translation>Pida a quien se ocupa de este equipo que dé a Sealpost una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Made on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocida desde</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Last mail signed with it</source>
        <translation>Último correo firmado con ella</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Ninguno hasta ahora</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Not here: it is somebody else&apos;s key</source>
        <translation>No está aquí: es la clave de otra persona</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>En un archivo de este equipo</translation>
    </message>
    <message>
        <source>With GnuPG on this computer</source>
        <translation>En GnuPG, en este equipo</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>En una tarjeta inteligente</translation>
    </message>
    <message>
        <source>On a security token</source>
        <translation>En una llave de seguridad</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>S/MIME certificate</source>
        <translation>Certificado S/MIME</translation>
    </message>
    <message>
        <source>OpenPGP key</source>
        <translation>Clave OpenPGP</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Declared invalid</source>
        <translation>Declarada no válida</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Names and addresses in it</source>
        <translation>Nombres y direcciones que contiene</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca: %1</translation>
    </message>
    <message>
        <source>declared invalid</source>
        <translation>declarada no válida</translation>
    </message>
    <message>
        <source>Subkey</source>
        <translation>Subclave</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Avalada por</translation>
    </message>
    <message>
        <source>Secret part</source>
        <translation>Parte secreta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Waits for your decision; no other program sees it</source>
        <translation>Espera su decisión; ningún otro programa la ve</translation>
    </message>
    <message>
        <source>Among your keys on this computer</source>
        <translation>Entre sus claves de este equipo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Opened by the keys</source>
        <translation>La abren las claves</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Names the key</source>
        <translation>Clave que indica</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Key known since</source>
        <translation>Clave conocida desde</translation>
    </message>
    <message>
        <source>Issued under</source>
        <translation>Emitida bajo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Head of the message</source>
        <translation>Encabezado del mensaje</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>OpenPGP, in the text</source>
        <translation>OpenPGP, en el texto</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>no se admite: %1</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (suya)</translation>
    </message>
    <message>
        <source>inside the encryption</source>
        <translation>dentro del cifrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and how a key came</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; decided on %3</source>
        <comment>a date, how a key came to count, another date</comment>
        <translation>%1: %2; decidido: %3</translation>
    </message>
    <message>
        <source>Nothing is recorded of it</source>
        <translation>No consta nada sobre ella</translation>
    </message>
    <message>
        <source>Stands outside only, and is not protected</source>
        <translation>Solo está fuera, y no está protegido</translation>
    </message>
    <message>
        <source>Protected together with the text, readable on the way</source>
        <translation>Protegido junto con el texto, legible por el camino</translation>
    </message>
    <message>
        <source>Protected together with the text, hidden on the way where possible</source>
        <translation>Protegido junto con el texto, oculto por el camino en lo posible</translation>
    </message>
    <message>
        <source>Protected together with the text, in an older form</source>
        <translation>Protegido junto con el texto, en una forma antigua</translation>
    </message>
    <message>
        <source>Taken from a message inside this one</source>
        <translation>Tomado de un mensaje contenido en este</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>no protegido</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>encrypted and signed</source>
        <translation>cifrado y firmado</translation>
    </message>
    <message>
        <source>%1 (%2); inside stands: %3</source>
        <translation>%1 (%2); dentro pone: %3</translation>
    </message>
    <message>
        <source>%1 (%2); nothing stands outside</source>
        <translation>%1 (%2); fuera no pone nada</translation>
    </message>
    <message>
        <source>%1 (%2); outside stands: %3</source>
        <translation>%1 (%2); fuera pone: %3</translation>
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
        <translation>Ninguna de sus claves abre este mensaje</translation>
    </message>
    <message>
        <source>It may be meant for somebody else, or for a key of yours on another computer. Restore your back-up if you have one there, or ask %1 to write to your present key.</source>
        <translation>Quizá sea para otra persona, o para una clave que usted tiene en otro equipo. Restaure su copia de seguridad si la tiene allí, o pida a %1 que le escriba con la clave que usted usa ahora.</translation>
    </message>
    <message>
        <source>This message was changed or cut off on its way</source>
        <translation>Este mensaje fue modificado o cortado por el camino</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Ask %1 to send it again.</source>
        <translation>No se muestra nada de él. Pida a %1 que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened</source>
        <translation>Este mensaje está dañado y no se puede abrir</translation>
    </message>
    <message>
        <source>It is not what it says it is. Ask %1 to send it again.</source>
        <translation>No es lo que dice ser. Pida a %1 que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message waits for your passphrase</source>
        <translation>Este mensaje espera su frase de contraseña</translation>
    </message>
    <message>
        <source>The key that opens it is here, but locked. Unlock it to read the message.</source>
        <translation>La clave que lo abre está aquí, pero bloqueada. Desbloquéela para leer el mensaje.</translation>
    </message>
    <message>
        <source>This message is encrypted in a way that Sealpost cannot open</source>
        <translation>Este mensaje está cifrado de una forma que Sealpost no puede abrir</translation>
    </message>
    <message>
        <source>Ask %1 to encrypt it to your key with an up-to-date program.</source>
        <translation>Pida a %1 que lo cifre para la clave de usted con un programa actualizado.</translation>
    </message>
    <message>
        <source>This encrypted message is packed too deeply to be opened</source>
        <translation>Este mensaje cifrado está empaquetado en demasiados niveles para abrirlo</translation>
    </message>
    <message>
        <source>It unpacks to far more than it seems to hold. Ask %1 to send it in another way.</source>
        <translation>Al desempaquetarlo ocupa mucho más de lo que aparenta. Pida a %1 que lo envíe de otra forma.</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>No se pudo abrir este mensaje</translation>
    </message>
    <message>
        <source>Ask %1 to send it again.</source>
        <translation>Pida a %1 que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>It was not encrypted.</source>
        <translation>No estaba cifrado.</translation>
    </message>
    <message>
        <source>It was encrypted, and what was encrypted is unchanged.</source>
        <translation>Estaba cifrado, y lo cifrado no ha cambiado.</translation>
    </message>
    <message>
        <source>It was encrypted, in a way that does not show whether it was changed.</source>
        <translation>Estaba cifrado, de una forma que no revela si se modificó.</translation>
    </message>
    <message>
        <source>The sender named inside differs from the one named outside.</source>
        <translation>El remitente indicado dentro no es el mismo que el indicado fuera.</translation>
    </message>
    <message>
        <source>The message names several senders.</source>
        <translation>El mensaje indica varios remitentes.</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates another one: read it letter by letter.</source>
        <translation>La dirección del remitente imita a otra: léala letra por letra.</translation>
    </message>
    <message>
        <source>A mailing list put its own address in place of the sender&apos;s.</source>
        <translation>Una lista de correo puso su propia dirección en lugar de la del remitente.</translation>
    </message>
    <message>
        <source>None of your addresses is among the recipients.</source>
        <translation>Ninguna de sus direcciones está entre los destinatarios.</translation>
    </message>
    <message>
        <source>The list of recipients is not protected: it may have been changed.</source>
        <translation>La lista de destinatarios no está protegida: puede haber sido modificada.</translation>
    </message>
    <message>
        <source>The encryption does not show whether the text was changed; only plain words are shown.</source>
        <translation>El cifrado no revela si se modificó el texto; solo se muestra texto sin formato.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has run out since.</source>
        <translation>La clave de quien firmó ha caducado desde entonces.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has been replaced since.</source>
        <translation>La clave de quien firmó ha sido sustituida desde entonces.</translation>
    </message>
    <message>
        <source>The date of the message differs from the time of the signature.</source>
        <translation>La fecha del mensaje no coincide con la hora de la firma.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>El mensaje no tiene fecha.</translation>
    </message>
    <message>
        <source>A part is encrypted by itself, beside others that are not.</source>
        <translation>Una parte está cifrada por separado, junto a otras que no lo están.</translation>
    </message>
    <message>
        <source>A part is signed by itself, beside others that are not.</source>
        <translation>Una parte está firmada por separado, junto a otras que no lo están.</translation>
    </message>
    <message>
        <source>A mailing list wrapped the signed message and added something.</source>
        <translation>Una lista de correo envolvió el mensaje firmado y añadió algo.</translation>
    </message>
    <message>
        <source>A server on the way took the encrypted message apart.</source>
        <translation>Un servidor desmontó por el camino el mensaje cifrado.</translation>
    </message>
    <message>
        <source>The subject and the sender come from a message inside this one, perhaps a forwarded one.</source>
        <translation>El asunto y el remitente proceden de un mensaje contenido en este, quizá reenviado.</translation>
    </message>
    <message>
        <source>A copy of the subject at the beginning of the text was left out.</source>
        <translation>Se ha omitido una copia del asunto al principio del texto.</translation>
    </message>
    <message>
        <source>A signature in the head of the message does not hold, and counts as none.</source>
        <translation>Una firma en el encabezado del mensaje no es válida, y no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The message wants to load something from elsewhere: nothing was loaded.</source>
        <translation>El mensaje quiere cargar algo de otro sitio: no se ha cargado nada.</translation>
    </message>
    <message>
        <source>The text is too long: this is its beginning.</source>
        <translation>El texto es demasiado largo: este es su comienzo.</translation>
    </message>
    <message>
        <source>The message has more parts than are looked at.</source>
        <translation>El mensaje tiene más partes de las que se examinan.</translation>
    </message>
</context>
<context>
    <name>EntryErrors</name>
    <message>
        <source>The folder %1 was made anew on the server</source>
        <translation>La carpeta %1 se ha creado de nuevo en el servidor</translation>
    </message>
    <message>
        <source>Its messages have other numbers now. Open the folder again to see them.</source>
        <translation>Sus mensajes tienen ahora otros números. Abra de nuevo la carpeta para verlos.</translation>
    </message>
    <message>
        <source>The folder %1 is not on the server</source>
        <translation>La carpeta %1 no está en el servidor</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Refresh the list of folders, and choose another one.</source>
        <translation>Quizá se haya renombrado o eliminado. Actualice la lista de carpetas y elija otra.</translation>
    </message>
    <message>
        <source>This draft has no attachment %1</source>
        <translation>Este borrador no tiene el adjunto %1</translation>
    </message>
    <message>
        <source>It may have been taken out already. Attach the file again if you want it.</source>
        <translation>Quizá ya se haya quitado. Adjunte de nuevo el archivo si lo desea.</translation>
    </message>
    <message>
        <source>This draft is not there any more</source>
        <translation>Este borrador ya no está</translation>
    </message>
    <message>
        <source>It may have been sent or deleted, here or on another computer.</source>
        <translation>Quizá se haya enviado o eliminado, aquí o en otro equipo.</translation>
    </message>
    <message>
        <source>This message is not in the outbox any more</source>
        <translation>Este mensaje ya no está en la bandeja de salida</translation>
    </message>
    <message>
        <source>It may have been sent or taken back meanwhile. The list shows what still waits.</source>
        <translation>Quizá se haya enviado o recuperado entretanto. La lista muestra lo que aún espera.</translation>
    </message>
    <message>
        <source>This message is not in the folder any more</source>
        <translation>Este mensaje ya no está en la carpeta</translation>
    </message>
    <message>
        <source>It may have been moved or deleted by another program. Refresh the list.</source>
        <translation>Quizá otro programa lo haya movido o eliminado. Actualice la lista.</translation>
    </message>
    <message>
        <source>The message has no such encrypted part</source>
        <translation>El mensaje no tiene esa parte cifrada</translation>
    </message>
    <message>
        <source>Open the message again, and choose one of the parts that are shown.</source>
        <translation>Abra de nuevo el mensaje y elija una de las partes que se muestran.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet</source>
        <translation>Aún no se sabe nada de %1</translation>
    </message>
    <message>
        <source>Look for the key of this person, or import it from a file.</source>
        <translation>Busque la clave de esta persona, o impórtela de un archivo.</translation>
    </message>
    <message>
        <source>No key was found for %1</source>
        <translation>No se encontró ninguna clave para %1</translation>
    </message>
    <message>
        <source>Ask the person for the key, or import it from a file.</source>
        <translation>Pida la clave a esa persona, o impórtela de un archivo.</translation>
    </message>
    <message>
        <source>The key does not belong to %1</source>
        <translation>La clave no pertenece a %1</translation>
    </message>
    <message>
        <source>Choose another key, or ask for one that names this address.</source>
        <translation>Elija otra clave, o pida una que contenga esta dirección.</translation>
    </message>
    <message>
        <source>You do not issue keys for others yet</source>
        <translation>Usted aún no emite claves para otras personas</translation>
    </message>
    <message>
        <source>Set that up first; nothing was changed.</source>
        <translation>Configúrelo primero; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You did not issue this key, so you cannot take it back</source>
        <translation>Usted no emitió esta clave, así que no puede revocarla</translation>
    </message>
    <message>
        <source>Reject the key instead: Sealpost will then not use it.</source>
        <translation>En su lugar, rechace la clave: Sealpost no la usará.</translation>
    </message>
    <message>
        <source>This key is not on this computer</source>
        <translation>Esta clave no está en este equipo</translation>
    </message>
    <message>
        <source>It may have been removed. Look for it, or import it from a file.</source>
        <translation>Quizá se haya eliminado. Búsquela, o impórtela de un archivo.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está ahí</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted. Check the name, or choose another file.</source>
        <translation>Quizá se haya movido, renombrado o eliminado. Compruebe el nombre, o elija otro archivo.</translation>
    </message>
    <message>
        <source>What you asked for is not there</source>
        <translation>Lo que ha pedido no está ahí</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Refresh what you see, then try again.</source>
        <translation>Quizá se haya movido o eliminado. Actualice la vista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You issue keys for others already</source>
        <translation>Usted ya emite claves para otras personas</translation>
    </message>
    <message>
        <source>Go on with what you have set up.</source>
        <translation>Continúe con lo que ya ha configurado.</translation>
    </message>
    <message>
        <source>The key names %1 already</source>
        <translation>La clave ya contiene %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1 belongs to another account already: %2</source>
        <translation>%1 ya pertenece a otra cuenta: %2</translation>
    </message>
    <message>
        <source>Take the address out of that account first, or enter another one.</source>
        <translation>Quite primero la dirección de esa cuenta, o escriba otra.</translation>
    </message>
    <message>
        <source>There is an account for %1 already</source>
        <translation>Ya hay una cuenta para %1</translation>
    </message>
    <message>
        <source>Change it in the settings, or enter another address.</source>
        <translation>Cámbiela en los ajustes, o escriba otra dirección.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Se ha dejado como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Esto ya existe</translation>
    </message>
    <message>
        <source>A key cannot last until then</source>
        <translation>Una clave no puede durar hasta entonces</translation>
    </message>
    <message>
        <source>Choose a day that lies in the future.</source>
        <translation>Elija un día futuro.</translation>
    </message>
    <message>
        <source>The command for the password is incomplete</source>
        <translation>La orden para obtener la contraseña está incompleta</translation>
    </message>
    <message>
        <source>Check that every quotation mark is closed.</source>
        <translation>Compruebe que todas las comillas estén cerradas.</translation>
    </message>
    <message>
        <source>There is no setting %1</source>
        <translation>No existe el ajuste %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in the settings.</source>
        <translation>No se ha cambiado nada. Búsquelo en los ajustes.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2</source>
        <translation>El ajuste %1 no puede ser %2</translation>
    </message>
    <message>
        <source>Possible is: %1</source>
        <translation>Valores posibles: %1</translation>
    </message>
    <message>
        <source>%1 is the only address of the key</source>
        <translation>%1 es la única dirección de la clave</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another address to the key first, or give up the whole key.</source>
        <translation>No se ha cambiado nada. Añada primero otra dirección a la clave, o renuncie a la clave entera.</translation>
    </message>
    <message>
        <source>This cannot be done like that</source>
        <translation>Esto no se puede hacer así</translation>
    </message>
    <message>
        <source>Check what was entered, then try again.</source>
        <translation>Compruebe lo que ha escrito e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The message does not say from whom it is</source>
        <translation>El mensaje no dice de quién es</translation>
    </message>
    <message>
        <source>Choose the address it comes from.</source>
        <translation>Elija la dirección desde la que se envía.</translation>
    </message>
    <message>
        <source>The message names several senders</source>
        <translation>El mensaje indica varios remitentes</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Deje solo uno.</translation>
    </message>
    <message>
        <source>The message has no recipient</source>
        <translation>El mensaje no tiene destinatario</translation>
    </message>
    <message>
        <source>Enter at least one address beside To.</source>
        <translation>Escriba al menos una dirección junto a «Para».</translation>
    </message>
    <message>
        <source>The message has too many recipients</source>
        <translation>El mensaje tiene demasiados destinatarios</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it in several turns.</source>
        <translation>No se ha enviado nada. Envíelo en varias veces.</translation>
    </message>
    <message>
        <source>The message contradicts itself about the protection on its way</source>
        <translation>El mensaje se contradice sobre la protección por el camino</translation>
    </message>
    <message>
        <source>Nothing was sent. It demands a protected way, and a field of its own waives it: take one of the two back.</source>
        <translation>No se ha enviado nada. Exige un camino protegido, y uno de sus campos renuncia a él: retire una de las dos cosas.</translation>
    </message>
    <message>
        <source>%1 has changed since you attached it</source>
        <translation>%1 ha cambiado desde que lo adjuntó</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach the file anew, or take it out.</source>
        <translation>No se ha enviado nada. Adjunte de nuevo el archivo, o quítelo.</translation>
    </message>
    <message>
        <source>%1 is not where it was when you attached it</source>
        <translation>%1 no está donde estaba cuando lo adjuntó</translation>
    </message>
    <message>
        <source>This draft was not saved by you on this computer, or was changed since</source>
        <translation>Este borrador no lo guardó usted en este equipo, o ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Nothing was sent. Read it, and copy what is yours into a new message.</source>
        <translation>No se ha enviado nada. Léalo y copie lo que sea suyo en un mensaje nuevo.</translation>
    </message>
    <message>
        <source>A line of the message&apos;s head holds a line break where none may be</source>
        <translation>Una línea del encabezado del mensaje contiene un salto de línea donde no puede haberlo</translation>
    </message>
    <message>
        <source>Nothing was sent. Write the subject and the addresses anew.</source>
        <translation>No se ha enviado nada. Escriba de nuevo el asunto y las direcciones.</translation>
    </message>
    <message>
        <source>The message has a fault in its field %1</source>
        <translation>El mensaje tiene un error en el campo %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the field, then send again.</source>
        <translation>No se ha enviado nada. Corrija el campo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is</source>
        <translation>El mensaje no se puede enviar tal como está</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the addresses and the attachments, then send again.</source>
        <translation>No se ha enviado nada. Compruebe las direcciones y los adjuntos, y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation>Escríbala así: nombre@example.org.</translation>
    </message>
    <message>
        <source>An address is not valid</source>
        <translation>Una dirección no es válida</translation>
    </message>
    <message>
        <source>%1 is not a valid address</source>
        <translation>%1 no es una dirección válida</translation>
    </message>
    <message>
        <source>%1 is not an address of any account</source>
        <translation>%1 no es una dirección de ninguna cuenta</translation>
    </message>
    <message>
        <source>Add it to an account in the settings.</source>
        <translation>Añádala a una cuenta en los ajustes.</translation>
    </message>
    <message>
        <source>The account %1 has no server to read mail from</source>
        <translation>La cuenta %1 no tiene servidor para leer el correo</translation>
    </message>
    <message>
        <source>Enter one in the settings of the account.</source>
        <translation>Indique uno en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The account %1 has no server to send mail through</source>
        <translation>La cuenta %1 no tiene servidor para enviar el correo</translation>
    </message>
    <message>
        <source>There is no mail account yet</source>
        <translation>Aún no hay ninguna cuenta de correo</translation>
    </message>
    <message>
        <source>Set one up: that takes a minute.</source>
        <translation>Configure una: se tarda un minuto.</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>No existe la cuenta %1</translation>
    </message>
    <message>
        <source>It may have been removed. Choose another one, or set it up again.</source>
        <translation>Quizá se haya eliminado. Elija otra, o configúrela de nuevo.</translation>
    </message>
    <message>
        <source>Several keys of yours could sign this</source>
        <translation>Varias de sus claves podrían firmar esto</translation>
    </message>
    <message>
        <source>Choose the address that the message comes from.</source>
        <translation>Elija la dirección desde la que se envía el mensaje.</translation>
    </message>
    <message>
        <source>Several keys fit</source>
        <translation>Hay varias claves que encajan</translation>
    </message>
    <message>
        <source>Choose one of them in the list of keys.</source>
        <translation>Elija una en la lista de claves.</translation>
    </message>
    <message>
        <source>It is not clear which account is meant</source>
        <translation>No está claro a qué cuenta se refiere</translation>
    </message>
    <message>
        <source>Choose one of your accounts.</source>
        <translation>Elija una de sus cuentas.</translation>
    </message>
    <message>
        <source>Your settings do not allow this</source>
        <translation>Sus ajustes no permiten esto</translation>
    </message>
    <message>
        <source>Nobody was asked. You can allow it in the settings.</source>
        <translation>No se ha preguntado a nadie. Puede permitirlo en los ajustes.</translation>
    </message>
    <message>
        <source>Your rules do not allow this message to go out like that</source>
        <translation>Sus reglas no permiten que este mensaje salga así</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the people it is for: beside each stands what can be done.</source>
        <translation>No se ha enviado nada. Mire a quién va dirigido: junto a cada persona se indica qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Key of the server (SHA-256)</source>
        <translation>Clave del servidor (SHA-256)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>a day that is not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Open it under Keys and people and give it a new end: those who have it need no other key.</source>
        <translation>Ábrala en «Claves y personas» y dele una nueva fecha de caducidad: quienes la tienen no necesitan otra clave.</translation>
    </message>
    <message>
        <source>Make a new key under Keys and people.</source>
        <translation>Cree una clave nueva en «Claves y personas».</translation>
    </message>
    <message>
        <source>Your key for %1 ended on %2: nobody can write to you with it</source>
        <translation>Su clave para %1 caducó el %2: nadie puede escribirle con ella</translation>
    </message>
    <message>
        <source>Your key for %1 ends on %2</source>
        <translation>Su clave para %1 caduca el %2</translation>
    </message>
    <message>
        <source>Your key for %1 was revoked, and you have no other</source>
        <translation>Su clave para %1 fue revocada, y no tiene otra</translation>
    </message>
    <message>
        <source>Your key for %1 is too weak: others will not accept it</source>
        <translation>Su clave para %1 es demasiado débil: los demás no la aceptarán</translation>
    </message>
    <message>
        <source>Newer programs do not believe your key for %1</source>
        <translation>Los programas más recientes no dan por buena su clave para %1</translation>
    </message>
    <message>
        <source>It rests on an old kind of signature. Open it under Keys and people and give it a new end: that signs it anew.</source>
        <translation>Se basa en un tipo de firma antiguo. Ábrala en «Claves y personas» y dele una nueva fecha de caducidad: así se firma de nuevo.</translation>
    </message>
    <message>
        <source>Your key for %1 is in no back-up</source>
        <translation>Su clave para %1 no está en ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>If this computer is lost, so is all mail to it. Make a back-up; it takes two minutes.</source>
        <translation>Si pierde este equipo, pierde también todo el correo cifrado para ella. Haga una copia de seguridad; se tarda dos minutos.</translation>
    </message>
    <message>
        <source>Nobody can seal mail for your key of %1</source>
        <translation>Nadie puede cifrar correo para su clave de %1</translation>
    </message>
    <message>
        <source>Look for the new key on that person&apos;s page, or ask for it.</source>
        <translation>Busque la clave nueva en la página de esa persona, o pídala.</translation>
    </message>
    <message>
        <source>The key of %1 ended on %2: you cannot write to them sealed</source>
        <translation>La clave de %1 caducó el %2: no puede enviarle correo cifrado</translation>
    </message>
    <message>
        <source>The key of %1 ends on %2</source>
        <translation>La clave de %1 caduca el %2</translation>
    </message>
    <message>
        <source>The key of %1 was revoked</source>
        <translation>La clave de %1 fue revocada</translation>
    </message>
    <message>
        <source>Another key came for %1</source>
        <translation>Llegó otra clave para %1</translation>
    </message>
    <message>
        <source>Nothing is sent to them until you have compared both and said which one counts.</source>
        <translation>No se le envía nada hasta que usted haya comparado las dos y dicho cuál vale.</translation>
    </message>
    <message>
        <source>GnuPG is missing: PGP mail can neither be opened nor sealed</source>
        <translation>Falta GnuPG: no se puede abrir ni cifrar correo PGP</translation>
    </message>
    <message>
        <source>Install the package gnupg, then start Sealpost again.</source>
        <translation>Instale el paquete gnupg y vuelva a iniciar Sealpost.</translation>
    </message>
    <message>
        <source>GnuPG is too old (%1)</source>
        <translation>GnuPG es demasiado antiguo (%1)</translation>
    </message>
    <message>
        <source>Sealpost needs 2.2 or newer. Update the package gnupg.</source>
        <translation>Sealpost necesita la versión 2.2 o posterior. Actualice el paquete gnupg.</translation>
    </message>
    <message>
        <source>The part of GnuPG that keeps your keys does not answer</source>
        <translation>La parte de GnuPG que guarda sus claves no responde</translation>
    </message>
    <message>
        <source>PGP mail can neither be opened nor signed until it does. Start it with `gpgconf --launch gpg-agent`, or log out and in again.</source>
        <translation>Mientras no responda, no se puede abrir ni firmar correo PGP. Iníciela con `gpgconf --launch gpg-agent`, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>GnuPG has no window of its own to ask for passwords</source>
        <translation>GnuPG no tiene ventana propia para pedir contraseñas</translation>
    </message>
    <message>
        <source>Sealpost asks in this window instead. For other programs, install the package pinentry-gnome3.</source>
        <translation>Sealpost las pide en esta ventana. Para otros programas, instale el paquete pinentry-gnome3.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer, and something that is needed lies there</source>
        <translation>El llavero de este equipo no responde, y en él hay algo que se necesita</translation>
    </message>
    <message>
        <source>Start your desktop&apos;s keyring; if there is none, install the package gnome-keyring.</source>
        <translation>Inicie el llavero de su escritorio; si no hay ninguno, instale el paquete gnome-keyring.</translation>
    </message>
    <message>
        <source>The keyring of this computer is closed</source>
        <translation>El llavero de este equipo está cerrado</translation>
    </message>
    <message>
        <source>You will be asked to open it when something in it is needed.</source>
        <translation>Se le pedirá que lo abra cuando haga falta algo de él.</translation>
    </message>
    <message>
        <source>The key to Sealpost&apos;s own notes lies in a file</source>
        <translation>La clave de las notas de Sealpost está en un archivo</translation>
    </message>
    <message>
        <source>That works. In the keyring it would be safe from whoever takes the disk: see Keys and look-ups.</source>
        <translation>Funciona. En el llavero estaría a salvo de quien se lleve el disco: vea «Claves y búsquedas».</translation>
    </message>
    <message>
        <source>%1 once had the security hole %2</source>
        <translation>%1 tuvo en su día el fallo de seguridad %2</translation>
    </message>
    <message>
        <source>Whether your system has mended it cannot be told from its number. Keep it up to date, and all is well.</source>
        <translation>Por el número de versión no se puede saber si su sistema lo ha corregido. Manténgalo actualizado, y todo estará bien.</translation>
    </message>
    <message>
        <source>%1 has the known security hole %2</source>
        <translation>%1 tiene el fallo de seguridad conocido %2</translation>
    </message>
    <message>
        <source>Install the updates of your system now.</source>
        <translation>Instale ahora las actualizaciones de su sistema.</translation>
    </message>
    <message>
        <source>What was in memory may be found on the disk</source>
        <translation>Lo que estuvo en la memoria puede encontrarse en el disco</translation>
    </message>
    <message>
        <source>The swap space of this computer is not encrypted. Encrypt it, or switch it off; whoever looks after the computer knows how.</source>
        <translation>El espacio de intercambio de este equipo no está cifrado. Cífrelo o desactívelo; quien se ocupa del equipo sabe cómo.</translation>
    </message>
    <message>
        <source>An authority that you trust ended on %1</source>
        <translation>Una autoridad en la que usted confía caducó el %1</translation>
    </message>
    <message>
        <source>Keys that only it vouches for are not used any more. You can remove it: `sealpost ca remove`.</source>
        <translation>Las claves que solo ella avala ya no se usan. Puede quitarla: `sealpost ca remove`.</translation>
    </message>
    <message>
        <source>An authority that you trust ends on %1</source>
        <translation>Una autoridad en la que usted confía caduca el %1</translation>
    </message>
    <message>
        <source>Get its new certificate in time, and add it: `sealpost ca add`.</source>
        <translation>Consiga a tiempo su nuevo certificado y añádalo: `sealpost ca add`.</translation>
    </message>
    <message>
        <source>Your own authority ends on %1, and with it what it issued</source>
        <translation>Su propia autoridad caduca el %1, y con ella lo que emitió</translation>
    </message>
    <message>
        <source>`sealpost ca list` tells more.</source>
        <translation>`sealpost ca list` dice más.</translation>
    </message>
    <message>
        <source>The list of revoked keys of your own authority ended on %1</source>
        <translation>La lista de claves revocadas de su propia autoridad caducó el %1</translation>
    </message>
    <message>
        <source>Make a new one with `sealpost ca crl`, and hand it out.</source>
        <translation>Cree una nueva con `sealpost ca crl` y repártala.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Found %1 and %2, which nothing but the network names for %3.</source>
        <translation>Se encontraron %1 y %2, que solo la red indica para %3.</translation>
    </message>
    <message>
        <source>Found %1 and %2, in Sealpost&apos;s own list for %3.</source>
        <translation>Se encontraron %1 y %2, en la lista de Sealpost para %3.</translation>
    </message>
    <message>
        <source>Found %1 and %2, named by %3 itself.</source>
        <translation>Se encontraron %1 y %2, indicados por el propio %3.</translation>
    </message>
    <message>
        <source>Found %1 and %2, which belong to %3.</source>
        <translation>Se encontraron %1 y %2, que pertenecen a %3.</translation>
    </message>
    <message>
        <source>Found %1, which nothing but the network names for %2.</source>
        <translation>Se encontró %1, que solo la red indica para %2.</translation>
    </message>
    <message>
        <source>Found %1, in Sealpost&apos;s own list for %2.</source>
        <translation>Se encontró %1, en la lista de Sealpost para %2.</translation>
    </message>
    <message>
        <source>Found %1, named by %2 itself.</source>
        <translation>Se encontró %1, indicado por el propio %2.</translation>
    </message>
    <message>
        <source>Found %1, which belongs to %2.</source>
        <translation>Se encontró %1, que pertenece a %2.</translation>
    </message>
    <message>
        <source>Found %1 for incoming mail, but no server for outgoing mail.</source>
        <translation>Se encontró %1 para el correo entrante, pero ningún servidor para el saliente.</translation>
    </message>
    <message>
        <source>Found %1 for outgoing mail, but no server for incoming mail.</source>
        <translation>Se encontró %1 para el correo saliente, pero ningún servidor para el entrante.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up. %2</source>
        <translation>No se pudieron buscar los servidores de correo de %1. %2</translation>
    </message>
    <message>
        <source>No mail servers were found for %1.</source>
        <translation>No se encontraron servidores de correo para %1.</translation>
    </message>
    <message>
        <source>Only the network, which can be forged, says that mail of %1 is at %2 and %3: ask your provider if you do not know these names.</source>
        <translation>Solo la red, que se puede falsificar, dice que el correo de %1 está en %2 y %3: consulte a su proveedor si no conoce estos nombres.</translation>
    </message>
    <message>
        <source>Only the network, which can be forged, says that mail of %1 is at %2: ask your provider if you do not know this name.</source>
        <translation>Solo la red, que se puede falsificar, dice que el correo de %1 está en %2: consulte a su proveedor si no conoce este nombre.</translation>
    </message>
</context>
<context>
    <name>KeyActionsText</name>
    <message>
        <source>This key is not used for mails to %1.</source>
        <translation>Esta clave no se usa para los correos a %1.</translation>
    </message>
    <message>
        <source>Ask %1 for the right one. You can change your mind here at any time.</source>
        <translation>Pida a %1 la correcta. Aquí puede cambiar de opinión en cualquier momento.</translation>
    </message>
    <message>
        <source>Mails to %1 are encrypted with this key, which you have compared.</source>
        <translation>Los correos a %1 se cifran con esta clave, que usted ha comparado.</translation>
    </message>
    <message>
        <source>Mails to %1 are encrypted with this key from now on.</source>
        <translation>Desde ahora, los correos a %1 se cifran con esta clave.</translation>
    </message>
    <message>
        <source>Compare it with %1 when you next talk to each other: then nobody can be in between.</source>
        <translation>Compárela con %1 la próxima vez que hablen: así nadie puede interponerse.</translation>
    </message>
    <message>
        <source>Your key is good until %1.</source>
        <translation>Su clave es válida hasta el %1.</translation>
    </message>
    <message>
        <source>Your key does not expire any more.</source>
        <translation>Su clave ya no caduca.</translation>
    </message>
    <message>
        <source>Others learn of it when they get the key again: it goes along with your next mails, or send it to them by “Give your key to others”.</source>
        <translation>Los demás se enteran cuando reciben de nuevo la clave: va con sus próximos correos, o envíesela con «Dar su clave a otros».</translation>
    </message>
    <message>
        <source>Your key is declared invalid, for ever.</source>
        <translation>Su clave queda declarada no válida, para siempre.</translation>
    </message>
    <message>
        <source>Old mails can still be read with it. Make a new key, and send the old one to the people who write to you, so that their programs learn of it.</source>
        <translation>Los correos antiguos aún se pueden leer con ella. Cree una clave nueva y envíe la antigua a quienes le escriben, para que sus programas se enteren.</translation>
    </message>
    <message>
        <source>The key of %1 is deleted.</source>
        <translation>La clave de %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>What you decided about it is remembered, should it come again.</source>
        <translation>Lo que usted decidió sobre ella se recuerda, por si vuelve a llegar.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Su clave está lista.</translation>
    </message>
    <message>
        <source>It goes along with your mails by itself. Make a back-up of it, so that you can read your mail on another computer, too.</source>
        <translation>Acompaña a sus correos por sí sola. Haga una copia de seguridad de ella para poder leer su correo también en otro equipo.</translation>
    </message>
    <message>
        <source>The key was saved.</source>
        <translation>La clave se ha guardado.</translation>
    </message>
    <message>
        <source>It lies in %1 and can be given to anybody: nothing in it is secret.</source>
        <translation>Está en %1 y se puede dar a cualquiera: no contiene nada secreto.</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>La clave está en el portapapeles.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat: nothing in it is secret.</source>
        <translation>Péguela en un correo o un chat: no contiene nada secreto.</translation>
    </message>
    <message>
        <source>No key of a person was in it.</source>
        <translation>No contenía la clave de ninguna persona.</translation>
    </message>
    <message>
        <source>Ask for the key again, as a file that ends in .asc, .pem or .crt.</source>
        <translation>Pida de nuevo la clave, como archivo que termine en .asc, .pem o .crt.</translation>
    </message>
    <message>
        <source>It holds authorities that vouch for people. They are kept, and trusted for nothing before you say so in the settings.</source>
        <translation>Contiene autoridades que avalan a personas. Se guardan, pero no se confía en ellas para nada hasta que usted lo diga en los ajustes.</translation>
    </message>
    <message>
        <source>This is another key for %1 than the one that you use.</source>
        <translation>Esta clave para %1 no es la que usted usa.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you decide which one is right.</source>
        <translation>No se envía nada a %1 hasta que usted decida cuál es la correcta.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came.</source>
        <translation>
            <numerusform>Llegó %n clave.</numerusform>
            <numerusform>Llegaron %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of somebody else is used only after you have answered the question at that person.</source>
        <translation>La clave de otra persona solo se usa después de que usted responda a la pregunta en la página de esa persona.</translation>
    </message>
    <message>
        <source>The key of %1 came, but it cannot be used.</source>
        <translation>La clave de %1 llegó, pero no se puede usar.</translation>
    </message>
    <message>
        <source>Your own key is here: you can read and sign with it.</source>
        <translation>Su propia clave está aquí: con ella puede leer y firmar.</translation>
    </message>
    <message>
        <source>The key of %1 was here already.</source>
        <translation>La clave de %1 ya estaba aquí.</translation>
    </message>
    <message>
        <source>What you decided about it stays as it is.</source>
        <translation>Lo que usted decidió sobre ella queda como está.</translation>
    </message>
    <message>
        <source>What is known of the key of %1 was brought up to date.</source>
        <translation>Se ha actualizado lo que se sabe de la clave de %1.</translation>
    </message>
    <message>
        <source>The key of %1 came.</source>
        <translation>Llegó la clave de %1.</translation>
    </message>
    <message>
        <source>It is not used before you have answered the question below.</source>
        <translation>No se usa hasta que usted responda a la pregunta de abajo.</translation>
    </message>
</context>
<context>
    <name>KeyErrors</name>
    <message>
        <source>This is a person&apos;s key, not an issuer&apos;s</source>
        <translation>Esta clave es de una persona, no de un emisor</translation>
    </message>
    <message>
        <source>Nothing was added. Import it under Keys and people instead.</source>
        <translation>No se ha añadido nada. Impórtela en «Claves y personas».</translation>
    </message>
    <message>
        <source>This file is protected in a way that this computer cannot check</source>
        <translation>Este archivo está protegido de una forma que este equipo no puede comprobar</translation>
    </message>
    <message>
        <source>Nothing was imported. Have the key exported again in the usual way, or import it on a computer with newer software.</source>
        <translation>No se ha importado nada. Haga que exporten de nuevo la clave de la forma habitual, o impórtela en un equipo con programas más recientes.</translation>
    </message>
    <message>
        <source>This file is far too large for a key</source>
        <translation>Este archivo es demasiado grande para ser una clave</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose the file that holds the key alone.</source>
        <translation>No se ha importado nada. Elija el archivo que contiene solo la clave.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask for the key again, as a file of its own.</source>
        <translation>No se ha importado nada. Pida de nuevo la clave, en un archivo aparte.</translation>
    </message>
    <message>
        <source>No key could be read here</source>
        <translation>Aquí no se pudo leer ninguna clave</translation>
    </message>
    <message>
        <source>No key could be read from %1</source>
        <translation>No se pudo leer ninguna clave de %1</translation>
    </message>
    <message>
        <source>Only the issuer of this key can let it last longer</source>
        <translation>Solo el emisor de esta clave puede prolongar su validez</translation>
    </message>
    <message>
        <source>Get a new key. Keep the old one: it opens your old messages.</source>
        <translation>Consiga una clave nueva. Conserve la antigua: abre sus mensajes antiguos.</translation>
    </message>
    <message>
        <source>Only the issuer of this key can change its addresses</source>
        <translation>Solo el emisor de esta clave puede cambiar sus direcciones</translation>
    </message>
    <message>
        <source>Get a key for the other address from the issuer.</source>
        <translation>Pida al emisor una clave para la otra dirección.</translation>
    </message>
    <message>
        <source>Only the issuer of this key can take it back</source>
        <translation>Solo el emisor de esta clave puede revocarla</translation>
    </message>
    <message>
        <source>Ask the issuer. Until then you can reject the key, and Sealpost will not use it.</source>
        <translation>Pídaselo al emisor. Hasta entonces puede rechazar la clave, y Sealpost no la usará.</translation>
    </message>
    <message>
        <source>This cannot be done with a key of this kind</source>
        <translation>Esto no se puede hacer con una clave de este tipo</translation>
    </message>
    <message>
        <source>Its issuer decides about it. Nothing was changed.</source>
        <translation>Eso lo decide su emisor. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Use another key, or get a new one. Nothing was sent.</source>
        <translation>Use otra clave, o consiga una nueva. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The key has run out</source>
        <translation>La clave ha caducado</translation>
    </message>
    <message>
        <source>The key ran out on %1</source>
        <translation>La clave caducó el %1</translation>
    </message>
    <message>
        <source>If it is your own, let it last longer; else ask its owner for the new one.</source>
        <translation>Si es suya, prolongue su validez; si no, pida la nueva a su titular.</translation>
    </message>
    <message>
        <source>The key was given up by its owner</source>
        <translation>Su titular renunció a la clave</translation>
    </message>
    <message>
        <source>The key was given up by its owner on %1</source>
        <translation>Su titular renunció a la clave el %1</translation>
    </message>
    <message>
        <source>Ask the owner for the new key.</source>
        <translation>Pida la clave nueva a su titular.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this key</source>
        <translation>No se puede cifrar nada para esta clave</translation>
    </message>
    <message>
        <source>The key for this is not on this computer</source>
        <translation>La clave para esto no está en este equipo</translation>
    </message>
    <message>
        <source>Import it from a file.</source>
        <translation>Impórtela de un archivo.</translation>
    </message>
    <message>
        <source>The key is not valid yet</source>
        <translation>La clave aún no es válida</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Esta clave no se puede usar</translation>
    </message>
    <message>
        <source>This is not encrypted</source>
        <translation>Esto no está cifrado</translation>
    </message>
    <message>
        <source>There is nothing to open: it can be read as it is.</source>
        <translation>No hay nada que abrir: se puede leer tal como está.</translation>
    </message>
    <message>
        <source>Only the public half of this key is on this computer</source>
        <translation>En este equipo solo está la mitad pública de esta clave</translation>
    </message>
    <message>
        <source>Its private half is needed: restore your back-up, or import it from a file.</source>
        <translation>Se necesita la mitad privada: restaure su copia de seguridad, o impórtela de un archivo.</translation>
    </message>
    <message>
        <source>None of your keys opens this</source>
        <translation>Ninguna de sus claves abre esto</translation>
    </message>
    <message>
        <source>It may have been meant for somebody else, or for a key of yours on another computer. Restore your back-up, or ask the sender to write to your present key.</source>
        <translation>Quizá fuera para otra persona, o para una clave que usted tiene en otro equipo. Restaure su copia de seguridad, o pida al remitente que le escriba con la clave que usted usa ahora.</translation>
    </message>
    <message>
        <source>This was changed or cut off on its way</source>
        <translation>Esto fue modificado o cortado por el camino</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Ask the sender to send it again.</source>
        <translation>No se muestra nada de él. Pida al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>What was encrypted is damaged and cannot be read</source>
        <translation>Lo cifrado está dañado y no se puede leer</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Pida al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This is encrypted in a way that Sealpost cannot open</source>
        <translation>Esto está cifrado de una forma que Sealpost no puede abrir</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it to your key with an up-to-date program.</source>
        <translation>Pida al remitente que lo cifre para la clave de usted con un programa actualizado.</translation>
    </message>
    <message>
        <source>There is no signature here that holds</source>
        <translation>Aquí no hay ninguna firma válida</translation>
    </message>
    <message>
        <source>Do not rely on who seems to have written it. Ask the sender in another way.</source>
        <translation>No se fíe de quien parece haberlo escrito. Pregunte al remitente por otro medio.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked</source>
        <translation>El almacén de contraseñas de este equipo está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing is lost.</source>
        <translation>Desbloquéelo e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The password of %1 is needed</source>
        <translation>Se necesita la contraseña de %1</translation>
    </message>
    <message>
        <source>Enter it, then try again.</source>
        <translation>Escríbala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file with your key needs a passphrase of its own</source>
        <translation>El archivo con su clave necesita una frase de contraseña propia</translation>
    </message>
    <message>
        <source>Nothing was written. Enter a passphrase for it.</source>
        <translation>No se ha escrito nada. Escriba una frase de contraseña para él.</translation>
    </message>
    <message>
        <source>The file with the key is locked</source>
        <translation>El archivo con la clave está bloqueado</translation>
    </message>
    <message>
        <source>Enter the passphrase it was made with.</source>
        <translation>Escriba la frase de contraseña con la que se creó.</translation>
    </message>
    <message>
        <source>The new key needs a passphrase</source>
        <translation>La clave nueva necesita una frase de contraseña</translation>
    </message>
    <message>
        <source>Open the password store of this computer, or choose a passphrase yourself.</source>
        <translation>Abra el almacén de contraseñas de este equipo, o elija usted una frase de contraseña.</translation>
    </message>
    <message>
        <source>Your key is locked</source>
        <translation>Su clave está bloqueada</translation>
    </message>
    <message>
        <source>Enter its passphrase, then try again. Nothing is lost.</source>
        <translation>Escriba su frase de contraseña e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Change the command in the settings of the account, or let Sealpost keep the password instead.</source>
        <translation>No se ha enviado nada al servidor. Cambie la orden en los ajustes de la cuenta, o deje que Sealpost guarde la contraseña.</translation>
    </message>
    <message>
        <source>The program %1, which gives the password, cannot be started</source>
        <translation>No se puede iniciar el programa %1, que da la contraseña</translation>
    </message>
    <message>
        <source>The program %1, which gives the password, did not answer in time</source>
        <translation>El programa %1, que da la contraseña, no respondió a tiempo</translation>
    </message>
    <message>
        <source>The program %1 gave no usable password</source>
        <translation>El programa %1 no dio una contraseña utilizable</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file</source>
        <translation>Esta no es la frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Nothing was imported. Enter the one it was made with.</source>
        <translation>No se ha importado nada. Escriba la frase con la que se creó.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña no es correcta</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again with the right one.</source>
        <translation>No se ha cambiado nada. Inténtelo de nuevo con la correcta.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer</source>
        <translation>El almacén de contraseñas de este equipo no responde</translation>
    </message>
    <message>
        <source>Log out of this computer and in again, so that it is started; or enter the password each time.</source>
        <translation>Cierre la sesión en este equipo y vuelva a iniciarla, para que arranque; o escriba la contraseña cada vez.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Your key could not be made yet.</source>
        <translation>Su clave aún no se ha podido crear.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your key is being made …</source>
        <translation>Se está creando su clave…</translation>
    </message>
    <message>
        <source>With it you sign your mail, and others protect what they write to you. It takes a few seconds; you can go on meanwhile.</source>
        <translation>Con ella usted firma su correo, y los demás protegen lo que le escriben. Tarda unos segundos; mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Su clave está lista.</translation>
    </message>
    <message>
        <source>It is used by itself from now on. You find it under Keys and people.</source>
        <translation>Desde ahora se usa por sí sola. La encontrará en «Claves y personas».</translation>
    </message>
</context>
<context>
    <name>KnowledgeWords</name>
    <message>
        <source>You decided that mail to %1 goes out without encryption.</source>
        <translation>Usted decidió que el correo a %1 salga sin cifrar.</translation>
    </message>
</context>
<context>
    <name>MailboxWords</name>
    <message>
        <source>The folder “%1” is no longer on the server.</source>
        <translation>La carpeta «%1» ya no está en el servidor.</translation>
    </message>
    <message>
        <source>It was renamed or removed, perhaps by another program. You see the inbox now, and all folders that are there.</source>
        <translation>Se ha renombrado o eliminado, quizá desde otro programa. Ahora ve la bandeja de entrada y todas las carpetas que hay.</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server.</source>
        <translation>La carpeta «%1» se ha creado de nuevo en el servidor.</translation>
    </message>
    <message>
        <source>The list shows what is in it now.</source>
        <translation>La lista muestra lo que contiene ahora.</translation>
    </message>
    <message>
        <source>This message is no longer in the folder.</source>
        <translation>Este mensaje ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>It was moved or deleted, perhaps by another program. The list shows what is in the folder now.</source>
        <translation>Se ha movido o eliminado, quizá desde otro programa. La lista muestra lo que hay ahora en la carpeta.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>It is on its way to the server this moment. Look again when that is over.</source>
        <translation>En este momento va camino del servidor. Vuelva a mirar cuando haya terminado.</translation>
    </message>
    <message>
        <source>It cannot be taken back: some already have it. The others can be given up.</source>
        <translation>No se puede recuperar: algunas personas ya lo tienen. Se puede renunciar a las demás.</translation>
    </message>
    <message>
        <source>It cannot be taken back: your provider already has it.</source>
        <translation>No se puede recuperar: su proveedor ya lo tiene.</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>signed, in the clear</source>
        <translation>firmado, sin cifrar</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>signed and encrypted</source>
        <translation>firmado y cifrado</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Enviar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Probar de nuevo ahora</translation>
    </message>
    <message>
        <source>%1: taken by the server</source>
        <translation>%1: aceptado por el servidor</translation>
    </message>
    <message>
        <source>%1: still waits</source>
        <translation>%1: aún espera</translation>
    </message>
    <message>
        <source>%1: refused, or given up</source>
        <translation>%1: rechazado, o se renunció al envío</translation>
    </message>
    <message>
        <source>%1: refused; the server said: %2</source>
        <translation>%1: rechazado; el servidor dijo: %2</translation>
    </message>
    <message>
        <source>Written: %1, from %2. A blind copy: %3, %4.</source>
        <translation>Escrito: %1, desde %2. Una copia oculta: %3, %4.</translation>
    </message>
    <message>
        <source>Written: %1, from %2. %3, %4.</source>
        <comment>%3 = signed and encrypted</comment>
        <translation>Escrito: %1, desde %2. %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n persona más</numerusform>
            <numerusform>%1 y %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: goes out %1</source>
        <comment>%1: in 8 seconds</comment>
        <translation>En espera: sale %1</translation>
    </message>
    <message>
        <source>Waiting: goes out as soon as it can</source>
        <translation>En espera: sale en cuanto sea posible</translation>
    </message>
    <message>
        <source>Not sent yet, tried again %1: %2</source>
        <comment>%1: in 8 minutes; %2: why</comment>
        <translation>Aún no enviado, nuevo intento %1: %2</translation>
    </message>
    <message>
        <source>Not sent yet, tried again as soon as it can be: %1</source>
        <translation>Aún no enviado, nuevo intento en cuanto sea posible: %1</translation>
    </message>
    <message>
        <source>You can still take it back.</source>
        <translation>Todavía puede recuperarlo.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>It is on its way to the server.</source>
        <translation>Va camino del servidor.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent; your own copy is being put away</source>
        <translation>Enviado; se está guardando su propia copia</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>Held back until you decide</source>
        <translation>Retenido hasta que usted decida</translation>
    </message>
    <message>
        <source>Nothing was sent. Decide, then send it again.</source>
        <translation>No se ha enviado nada. Decida y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>It is kept here, and not tried again by itself. Send it again, or take it back.</source>
        <translation>Se conserva aquí, y no se vuelve a intentar por sí solo. Envíelo de nuevo, o recupérelo.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to some; not to %n recipient(s): %1</source>
        <translation>
            <numerusform>Enviado en parte; falta %n destinatario: %1</numerusform>
            <numerusform>Enviado en parte; faltan %n destinatarios: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Nobody received it.</source>
        <translation>Nadie lo ha recibido.</translation>
    </message>
    <message>
        <source>You gave the others up.</source>
        <translation>Usted renunció a los demás.</translation>
    </message>
    <message>
        <source>Taken back, but an attempt had been cut off before: the server may have sent it</source>
        <translation>Recuperado, pero antes se interrumpió un intento: el servidor puede haberlo enviado</translation>
    </message>
    <message>
        <source>Look into the folder of sent mail, or ask the recipient.</source>
        <translation>Mire en la carpeta de enviados, o pregunte al destinatario.</translation>
    </message>
    <message>
        <source>The server may have taken it all the same: look into the folder of sent mail before you send it again.</source>
        <translation>Aun así, el servidor puede haberlo aceptado: mire en la carpeta de enviados antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not tell whether it was delivered, though you asked for it.</source>
        <translation>El servidor no informa de si se entregó, aunque usted lo pidió.</translation>
    </message>
    <message>
        <source>Your own copy is still to be put into the folder of sent mail</source>
        <translation>Su propia copia aún no está en la carpeta de enviados</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>What stands in the way: %1.</source>
        <translation>Lo que lo impide: %1.</translation>
    </message>
    <message>
        <source>Your own copy could not be put into the folder of sent mail</source>
        <translation>No se pudo guardar su propia copia en la carpeta de enviados</translation>
    </message>
    <message>
        <source>The message was sent; the copy is kept here. Try again when the server can be reached.</source>
        <translation>El mensaje se envió; la copia se conserva aquí. Inténtelo de nuevo cuando se pueda acceder al servidor.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps sent, tried again %1: %2</source>
        <comment>%1: in 8 minutes; %2: why</comment>
        <translation>Quizá enviado, nuevo intento %1: %2</translation>
    </message>
    <message>
        <source>Perhaps sent, tried again as soon as it can be: %1</source>
        <translation>Quizá enviado, nuevo intento en cuanto sea posible: %1</translation>
    </message>
    <message>
        <source>Perhaps sent, perhaps not: %1</source>
        <translation>Quizá enviado, quizá no: %1</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source> (this link leads to %1)</source>
        <translation> (este enlace lleva a %1)</translation>
    </message>
    <message>
        <source>[Image, not shown]</source>
        <translation>[Imagen, no se muestra]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
</context>
<context>
    <name>PartRiskWords</name>
    <message>
        <source>This file is a program. Opened, it can do anything that you can do on this computer. Open it only if you asked for it.</source>
        <translation>Este archivo es un programa. Si lo abre, puede hacer todo lo que usted puede hacer en este equipo. Ábralo solo si lo ha pedido.</translation>
    </message>
    <message>
        <source>This file holds commands for your computer. Open it only if you asked for it.</source>
        <translation>Este archivo contiene órdenes para su equipo. Ábralo solo si lo ha pedido.</translation>
    </message>
    <message>
        <source>This file is a web page. It opens in your browser, can load things from elsewhere, and may imitate a page that asks for a password.</source>
        <translation>Este archivo es una página web. Se abre en su navegador, puede cargar cosas de otros sitios y puede imitar una página que pide una contraseña.</translation>
    </message>
    <message>
        <source>This kind of document can carry a program. Open it only if you expected it, and do not allow it to run anything.</source>
        <translation>Este tipo de documento puede llevar un programa. Ábralo solo si lo esperaba, y no le permita ejecutar nada.</translation>
    </message>
    <message>
        <source>This file is a program, and its name is made to look like a document. It is very likely meant to harm you.</source>
        <translation>Este archivo es un programa, y su nombre imita el de un documento. Es muy probable que pretenda causarle daño.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>its sender</source>
        <translation>su remitente</translation>
    </message>
    <message>
        <source>A message of its own. It is not protected by itself.</source>
        <translation>Un mensaje aparte. Por sí mismo no está protegido.</translation>
    </message>
    <message>
        <source>A message of its own. Of it alone: %1</source>
        <translation>Un mensaje aparte. Solo sobre él: %1</translation>
    </message>
    <message>
        <source>Not covered by the protection of the message.</source>
        <translation>No lo cubre la protección del mensaje.</translation>
    </message>
    <message>
        <source>This part is signed, and others could read it.</source>
        <translation>Esta parte está firmada, y otras personas podían leerla.</translation>
    </message>
    <message>
        <source>This part was encrypted. Nothing proves who wrote it.</source>
        <translation>Esta parte estaba cifrada. Nada demuestra quién la escribió.</translation>
    </message>
    <message>
        <source>This part is signed and was encrypted.</source>
        <translation>Esta parte está firmada y estaba cifrada.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Part with a protection of its own</source>
        <translation>Parte con protección propia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Archivo sin nombre</translation>
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
        <translation>Protegido, clave comparada</translation>
    </message>
    <message>
        <source>Protected, not yet compared</source>
        <translation>Protegido, clave aún no comparada</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Two different keys</source>
        <translation>Dos claves distintas</translation>
    </message>
    <message>
        <source>Key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>%1: protected, compared</source>
        <translation>%1: protegido, clave comparada</translation>
    </message>
    <message>
        <source>%1: protected, not yet compared</source>
        <translation>%1: protegido, clave aún no comparada</translation>
    </message>
    <message>
        <source>%1: new key, waits for you</source>
        <translation>%1: clave nueva, espera su decisión</translation>
    </message>
    <message>
        <source>%1: two different keys, only you can tell which is right</source>
        <translation>%1: dos claves distintas, solo usted puede decir cuál es la correcta</translation>
    </message>
    <message>
        <source>%1: the key cannot be used</source>
        <translation>%1: la clave no se puede usar</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: sin clave</translation>
    </message>
    <message>
        <source>Use this key for mails to %1?</source>
        <translation>¿Usar esta clave para los correos a %1?</translation>
    </message>
    <message>
        <source>Your mails to %1 are then sealed with it, and signatures made with it count. Compare it with %1, by phone for instance, to be sure that nobody sits in between.</source>
        <translation>Sus correos a %1 se cifran entonces con ella, y las firmas hechas con ella cuentan. Compárela con %1, por ejemplo por teléfono, para asegurarse de que nadie se interpone.</translation>
    </message>
    <message>
        <source>Yes, use it</source>
        <translation>Sí, usar esta clave</translation>
    </message>
    <message>
        <source>Yes, I have compared it with %1</source>
        <translation>Sí, la he comparado con %1</translation>
    </message>
    <message>
        <source>No, do not use it</source>
        <translation>No, no usarla</translation>
    </message>
    <message>
        <source>There is no key: look for one, or ask for it.</source>
        <translation>No hay clave: busque una, o pídala.</translation>
    </message>
    <message>
        <source>The key does not name this address: look for one that does.</source>
        <translation>La clave no contiene esta dirección: busque una que la contenga.</translation>
    </message>
    <message>
        <source>The key is not valid yet: check the date and time of this computer.</source>
        <translation>La clave aún no es válida: compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The key has run out: a new one is needed, or more time for this one.</source>
        <translation>La clave ha caducado: se necesita una nueva, o prolongar esta.</translation>
    </message>
    <message>
        <source>The key ran out on %1: a new one is needed, or more time for this one.</source>
        <translation>La clave caducó el %1: se necesita una nueva, o prolongar esta.</translation>
    </message>
    <message>
        <source>The key is too weak to protect anything: a new one is needed.</source>
        <translation>La clave es demasiado débil para proteger nada: se necesita una nueva.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with this key: a new one is needed.</source>
        <translation>Con esta clave no se puede cifrar nada: se necesita una nueva.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key: a new one is needed.</source>
        <translation>Con esta clave no se puede firmar nada: se necesita una nueva.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here: import the private half to sign with it.</source>
        <translation>Aquí solo está la mitad pública de la clave: importe la mitad privada para firmar con ella.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here: import the private half.</source>
        <translation>Aquí solo está la mitad pública de la clave: importe la mitad privada.</translation>
    </message>
    <message>
        <source>Nobody that you trust vouches for the key: compare it, then say that you use it.</source>
        <translation>Nadie en quien usted confíe avala la clave: compárela y diga después que la usa.</translation>
    </message>
    <message>
        <source>The key is damaged or faulty: a new one is needed.</source>
        <translation>La clave está dañada o es defectuosa: se necesita una nueva.</translation>
    </message>
    <message>
        <source>You have not said yet that you use this key.</source>
        <translation>Aún no ha dicho que usa esta clave.</translation>
    </message>
    <message>
        <source>There is another key for the same address: look at both, and choose.</source>
        <translation>Hay otra clave para la misma dirección: mire las dos y elija.</translation>
    </message>
    <message>
        <source>You rejected the key. If it is the right one after all, say that you use it.</source>
        <translation>Usted rechazó la clave. Si a pesar de todo es la correcta, diga que la usa.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because others may have it: a new one is needed.</source>
        <translation>La clave fue retirada porque otros pueden tenerla: se necesita una nueva.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because another one replaces it: get the new one.</source>
        <translation>La clave fue retirada porque otra la sustituye: consiga la nueva.</translation>
    </message>
    <message>
        <source>The key was withdrawn, because it is no longer used.</source>
        <translation>La clave fue retirada porque ya no se usa.</translation>
    </message>
    <message>
        <source>The key was withdrawn: a new one is needed.</source>
        <translation>La clave fue retirada: se necesita una nueva.</translation>
    </message>
    <message>
        <source>The key was withdrawn on %1: a new one is needed.</source>
        <translation>La clave fue retirada el %1: se necesita una nueva.</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Su propia clave</translation>
    </message>
    <message>
        <source>Compared by you</source>
        <translation>Comparada por usted</translation>
    </message>
    <message>
        <source>You accepted it</source>
        <translation>Usted la aceptó</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>Usted la rechazó</translation>
    </message>
    <message>
        <source>An issuer of keys for mail vouches for it</source>
        <translation>La avala un emisor de claves para correo</translation>
    </message>
    <message>
        <source>Found on the server of the address</source>
        <translation>Encontrada en el servidor de la dirección</translation>
    </message>
    <message>
        <source>Came along with a mail</source>
        <translation>Llegó con un correo</translation>
    </message>
    <message>
        <source>Passed on in somebody else&apos;s mail</source>
        <translation>Transmitida en el correo de otra persona</translation>
    </message>
    <message>
        <source>Came as part of a signed mail</source>
        <translation>Llegó como parte de un correo firmado</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importada de un archivo</translation>
    </message>
    <message>
        <source>Came from its issuer</source>
        <translation>Llegó de su emisor</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>Entregada en persona</translation>
    </message>
    <message>
        <source>It is not known how it came here</source>
        <translation>No se sabe cómo llegó aquí</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and encrypted for %1</source>
        <translation>Firmado y cifrado para %1</translation>
    </message>
    <message>
        <source>Encrypted for %1, not signed</source>
        <translation>Cifrado para %1, sin firmar</translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people</source>
        <translation>
            <numerusform>Firmado y cifrado para %n persona</numerusform>
            <numerusform>Firmado y cifrado para %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Cifrado para %n persona, sin firmar</numerusform>
            <numerusform>Cifrado para %n personas, sin firmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Firmado y cifrado para %n persona: %1 con PGP, %2 con S/MIME</numerusform>
            <numerusform>Firmado y cifrado para %n personas: %1 con PGP, %2 con S/MIME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME</source>
        <translation>
            <numerusform>Cifrado para %n persona, sin firmar: %1 con PGP, %2 con S/MIME</numerusform>
            <numerusform>Cifrado para %n personas, sin firmar: %1 con PGP, %2 con S/MIME</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; Bcc gets a separate copy</source>
        <translation>%1; la persona en CCO recibe una copia aparte</translation>
    </message>
    <message>
        <source>%1; each Bcc gets a separate copy</source>
        <translation>%1; cada persona en CCO recibe una copia aparte</translation>
    </message>
    <message>
        <source>Signed, but not encrypted: anybody on the way can read the mail to %1</source>
        <translation>Firmado, pero sin cifrar: cualquiera puede leer por el camino el correo a %1</translation>
    </message>
    <message>
        <source>Not protected: anybody on the way can read the mail to %1</source>
        <translation>No protegido: cualquiera puede leer por el camino el correo a %1</translation>
    </message>
    <message>
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %2</source>
        <translation>Sin cifrar para %1: cualquiera puede leerlo; firmado y cifrado para %2</translation>
    </message>
    <message>
        <source>Not encrypted for %1: anybody can read it; encrypted for %2, not signed</source>
        <translation>Sin cifrar para %1: cualquiera puede leerlo; cifrado para %2, sin firmar</translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; signed and encrypted for %n people</source>
        <translation>
            <numerusform>Sin cifrar para %1: cualquiera puede leerlo; firmado y cifrado para %n persona</numerusform>
            <numerusform>Sin cifrar para %1: cualquiera puede leerlo; firmado y cifrado para %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted for %1: anybody can read it; encrypted for %n people, not signed</source>
        <translation>
            <numerusform>Sin cifrar para %1: cualquiera puede leerlo; cifrado para %n persona, sin firmar</numerusform>
            <numerusform>Sin cifrar para %1: cualquiera puede leerlo; cifrado para %n personas, sin firmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Only they and you can open it.</source>
        <translation>Solo esas personas y usted pueden abrirlo.</translation>
    </message>
    <message>
        <source>Only they can open it: there is no copy that you could open later.</source>
        <translation>Solo esas personas pueden abrirlo: no queda ninguna copia que usted pueda abrir después.</translation>
    </message>
    <message>
        <source>The subject is not hidden: your settings say so.</source>
        <translation>El asunto no se oculta: así lo dicen sus ajustes.</translation>
    </message>
    <message>
        <source>Nobody can prove that it comes from you.</source>
        <translation>Nadie puede demostrar que procede de usted.</translation>
    </message>
    <message>
        <source>Whoever carries the mail can read all of it, because one copy is not encrypted.</source>
        <translation>Quien transporta el correo puede leerlo entero, porque una copia va sin cifrar.</translation>
    </message>
    <message>
        <source>Not encrypted by your choice for this message: %1.</source>
        <translation>Sin cifrar por decisión suya para este mensaje: %1.</translation>
    </message>
    <message>
        <source>Not encrypted by a rule in your settings: %1.</source>
        <translation>Sin cifrar por una regla de sus ajustes: %1.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>The passphrase of your key</source>
        <translation>La frase de contraseña de su clave</translation>
    </message>
    <message>
        <source>The passphrase of your key: %1</source>
        <translation>La frase de contraseña de su clave: %1</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>Esa no era la frase de contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sealpost needs the key to open or to sign a message, and it is locked.</source>
        <translation>Sealpost necesita la clave para abrir o firmar un mensaje, y está bloqueada.</translation>
    </message>
    <message>
        <source>The passphrase of the file</source>
        <translation>La frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>That was not the passphrase of the file. Try again.</source>
        <translation>Esa no era la frase de contraseña del archivo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file with the key is locked. Whoever made it chose the passphrase.</source>
        <translation>El archivo con la clave está bloqueado. La frase de contraseña la eligió quien lo creó.</translation>
    </message>
    <message>
        <source>A passphrase for the new key</source>
        <translation>Una frase de contraseña para la clave nueva</translation>
    </message>
    <message>
        <source>A passphrase for the key of %1</source>
        <translation>Una frase de contraseña para la clave de %1</translation>
    </message>
    <message>
        <source>This passphrase could not be taken. Choose another one.</source>
        <translation>No se pudo aceptar esta frase de contraseña. Elija otra.</translation>
    </message>
    <message>
        <source>Whoever finds the file of the key cannot use it without the passphrase. Choose one that you can remember.</source>
        <translation>Quien encuentre el archivo de la clave no puede usarla sin la frase de contraseña. Elija una que pueda recordar.</translation>
    </message>
    <message>
        <source>The password of your mail account</source>
        <translation>La contraseña de su cuenta de correo</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>La contraseña de %1</translation>
    </message>
    <message>
        <source>The server did not accept that password. Try again.</source>
        <translation>El servidor no aceptó esa contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your provider asks for it before mail can be fetched or sent.</source>
        <translation>Su proveedor la pide antes de poder recibir o enviar correo.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>%1 is not a mail address: it has no @. Press Enter to change it.</source>
        <translation>%1 no es una dirección de correo: le falta la @. Pulse Intro para cambiarla.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: nothing stands before the @. Press Enter to change it.</source>
        <translation>%1 no es una dirección de correo: no hay nada antes de la @. Pulse Intro para cambiarla.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: nothing stands after the @. Press Enter to change it.</source>
        <translation>%1 no es una dirección de correo: no hay nada después de la @. Pulse Intro para cambiarla.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: it has more than one @. Press Enter to change it.</source>
        <translation>%1 no es una dirección de correo: tiene más de una @. Pulse Intro para cambiarla.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: there is a blank in it. Press Enter to change it.</source>
        <translation>%1 no es una dirección de correo: contiene un espacio. Pulse Intro para cambiarla.</translation>
    </message>
    <message>
        <source>%1 is not a mail address: something in it is not allowed there. Press Enter to change it.</source>
        <translation>%1 no es una dirección de correo: contiene algo que no se permite. Pulse Intro para cambiarla.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Look for the key</source>
        <translation>Buscar la clave</translation>
    </message>
    <message>
        <source>Import the key from a file…</source>
        <translation>Importar la clave de un archivo…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Compare the two keys</source>
        <translation>Comparar las dos claves</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>Pedir la clave</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Enviar sin cifrar</translation>
    </message>
    <message>
        <source>Make a key of my own</source>
        <translation>Crear una clave propia</translation>
    </message>
    <message>
        <source>Let my key last longer</source>
        <translation>Prolongar la validez de mi clave</translation>
    </message>
    <message>
        <source>Look at the key</source>
        <translation>Ver la clave</translation>
    </message>
    <message>
        <source>Change what would be published</source>
        <translation>Cambiar lo que se haría público</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>el asunto</translation>
    </message>
    <message>
        <source>the names of the recipients</source>
        <translation>los nombres de los destinatarios</translation>
    </message>
    <message>
        <source>the name of the sender</source>
        <translation>el nombre del remitente</translation>
    </message>
    <message>
        <source>Nothing was sent. Look for the new key of %1, or ask for it.</source>
        <translation>No se ha enviado nada. Busque la clave nueva de %1, o pídala.</translation>
    </message>
    <message>
        <source>There is no key for %1, and the mail to %2 must be sealed</source>
        <translation>No hay clave para %1, y el correo a %2 debe ir cifrado</translation>
    </message>
    <message>
        <source>Look for the key, ask for it, or send to %1 in a message of its own.</source>
        <translation>Busque la clave, pídala, o escriba a %1 en un mensaje aparte.</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>No hay clave para %1</translation>
    </message>
    <message>
        <source>Without it nothing can be sealed for %1. Look for the key, or ask for it.</source>
        <translation>Sin ella no se puede cifrar nada para %1. Busque la clave, o pídala.</translation>
    </message>
    <message>
        <source>The key for %1 waits for you</source>
        <translation>La clave de %1 espera su decisión</translation>
    </message>
    <message>
        <source>Say that you use it for mails to %1, or compare it first.</source>
        <translation>Diga que la usa para los correos a %1, o compárela primero.</translation>
    </message>
    <message>
        <source>There are two different keys for %1</source>
        <translation>Hay dos claves distintas para %1</translation>
    </message>
    <message>
        <source>Only you can tell which one is right. Ask %1 in another way, by phone for instance, then choose.</source>
        <translation>Solo usted puede decir cuál es la correcta. Pregunte a %1 por otro medio, por ejemplo por teléfono, y elija después.</translation>
    </message>
    <message>
        <source>You rejected the key for %1</source>
        <translation>Usted rechazó la clave de %1</translation>
    </message>
    <message>
        <source>Look for another key of %1; or use this one, if it is the right one after all.</source>
        <translation>Busque otra clave de %1; o use esta, si a pesar de todo es la correcta.</translation>
    </message>
    <message>
        <source>The key for %1 has run out</source>
        <translation>La clave de %1 ha caducado</translation>
    </message>
    <message>
        <source>The key for %1 ran out on %2</source>
        <translation>La clave de %1 caducó el %2</translation>
    </message>
    <message>
        <source>The key for %1 was withdrawn</source>
        <translation>La clave de %1 fue retirada</translation>
    </message>
    <message>
        <source>The key for %1 was withdrawn on %2</source>
        <translation>La clave de %1 fue retirada el %2</translation>
    </message>
    <message>
        <source>The key for %1 is not valid yet</source>
        <translation>La clave de %1 aún no es válida</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; else wait, or leave %1 out.</source>
        <translation>Compruebe la fecha y la hora de este equipo; si son correctas, espere, o deje fuera a %1.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key for %1</source>
        <translation>No se puede cifrar nada con la clave de %1</translation>
    </message>
    <message>
        <source>The key for %1 is too weak to protect anything</source>
        <translation>La clave de %1 es demasiado débil para proteger nada</translation>
    </message>
    <message>
        <source>Nobody that you trust vouches for the key of %1</source>
        <translation>Nadie en quien usted confíe avala la clave de %1</translation>
    </message>
    <message>
        <source>Compare the key with %1, then say that you use it.</source>
        <translation>Compare la clave con %1 y diga después que la usa.</translation>
    </message>
    <message>
        <source>The key that you chose for %1 is not on this computer</source>
        <translation>La clave que eligió para %1 no está en este equipo</translation>
    </message>
    <message>
        <source>Import it with its private half, or choose another one in the settings. Nothing was sent.</source>
        <translation>Impórtela con su mitad privada, o elija otra en los ajustes. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>You have no key of your own for %1</source>
        <translation>Usted no tiene una clave propia para %1</translation>
    </message>
    <message>
        <source>One is made in a moment, and nothing is asked. What you wrote stays.</source>
        <translation>Se crea en un momento, sin preguntas. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>Mail to %1 goes without encryption, and the mail to %2 must be sealed</source>
        <translation>El correo a %1 va sin cifrar, y el correo a %2 debe ir cifrado</translation>
    </message>
    <message>
        <source>Send to %1 in a message of its own.</source>
        <translation>Escriba a %1 en un mensaje aparte.</translation>
    </message>
    <message>
        <source>%1 would get without encryption what is sealed for the others</source>
        <translation>%1 recibiría sin cifrar lo que para los demás va cifrado</translation>
    </message>
    <message>
        <source>Your rules do not allow that. Leave %1 out, and send to %1 in a message of its own.</source>
        <translation>Sus reglas no lo permiten. Deje fuera a %1 y escriba a %1 en un mensaje aparte.</translation>
    </message>
    <message>
        <source>The copy for %1 would publish what was confidential: %2</source>
        <translation>La copia para %1 haría público lo que era confidencial: %2</translation>
    </message>
    <message>
        <source>You answer a sealed message, and this copy would not be sealed. Look for the key of %1, or change what must not be seen.</source>
        <translation>Usted responde a un mensaje cifrado, y esta copia no iría cifrada. Busque la clave de %1, o cambie lo que no debe verse.</translation>
    </message>
    <message>
        <source>The copy for %1 would be neither sealed nor signed</source>
        <translation>La copia para %1 no iría cifrada ni firmada</translation>
    </message>
    <message>
        <source>Nobody could tell that it is yours. Switch signing on again, or leave %1 out.</source>
        <translation>Nadie podría saber que es suya. Vuelva a activar la firma, o deje fuera a %1.</translation>
    </message>
    <message>
        <source>%1 cannot get this message as it is</source>
        <translation>%1 no puede recibir este mensaje tal como está</translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation>Deje fuera a %1.</translation>
    </message>
    <message>
        <source>Your own key for %1 has run out</source>
        <translation>Su propia clave para %1 ha caducado</translation>
    </message>
    <message>
        <source>Your own key for %1 ran out on %2</source>
        <translation>Su propia clave para %1 caducó el %2</translation>
    </message>
    <message>
        <source>Let it last longer: that takes a moment. What you wrote stays.</source>
        <translation>Prolongue su validez: se tarda un momento. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>Your own key for %1 cannot be used any more</source>
        <translation>Su propia clave para %1 ya no se puede usar</translation>
    </message>
    <message>
        <source>Make a new one: that takes a moment. The old one still opens your old messages.</source>
        <translation>Cree una nueva: se tarda un momento. La antigua sigue abriendo sus mensajes antiguos.</translation>
    </message>
    <message>
        <source>Your own key for %1 is not valid yet</source>
        <translation>Su propia clave para %1 aún no es válida</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Address: %1, key: %2</source>
        <translation>Dirección: %1, clave: %2</translation>
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
        <translation>El archivo no contiene ninguna clave para %1</translation>
    </message>
    <message>
        <source>There is nothing in it that could be used. Look for the key, or ask for it.</source>
        <translation>No contiene nada que se pueda usar. Busque la clave, o pídala.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n key(s) for somebody else, which Sealpost keeps. Look for the key of %1, or ask for it.</source>
        <translation>
            <numerusform>Contiene %n clave de otra persona, que Sealpost conserva. Busque la clave de %1, o pídala.</numerusform>
            <numerusform>Contiene %n claves de otras personas, que Sealpost conserva. Busque la clave de %1, o pídala.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key for %2</source>
        <translation>%1 no tiene clave para %2</translation>
    </message>
    <message>
        <source>Many servers have none at all. Ask %1 for the key: the answer brings it along.</source>
        <translation>Muchos servidores no tienen ninguna. Pida la clave a %1: llega con la respuesta.</translation>
    </message>
    <message>
        <source>%1 could not be asked for the key</source>
        <translation>No se pudo pedir la clave a %1</translation>
    </message>
    <message>
        <source>The key for %1 is here</source>
        <translation>La clave de %1 está aquí</translation>
    </message>
    <message>
        <source>The key for %1 was found at %2</source>
        <translation>La clave de %1 se encontró en %2</translation>
    </message>
    <message>
        <source>Mail to %1 is sealed with it from now on.</source>
        <translation>Desde ahora, el correo a %1 se cifra con ella.</translation>
    </message>
    <message>
        <source>The file has a key for %1</source>
        <translation>El archivo contiene una clave para %1</translation>
    </message>
    <message>
        <source>There is a key for %1 at %2</source>
        <translation>Hay una clave para %1 en %2</translation>
    </message>
    <message>
        <source>It is another key than the one that you know for %1</source>
        <translation>No es la clave que usted conoce de %1</translation>
    </message>
    <message>
        <source>Nothing is sealed with either of them until you decide. Compare the two, and ask %1 in another way, by phone for instance.</source>
        <translation>No se cifra nada con ninguna de las dos hasta que usted decida. Compárelas y pregunte a %1 por otro medio, por ejemplo por teléfono.</translation>
    </message>
    <message>
        <source>May Sealpost ask %1 for keys?</source>
        <translation>¿Puede Sealpost pedir claves a %1?</translation>
    </message>
    <message>
        <source>The server of the address, and no other one, is asked; it learns that somebody looks for this address. The same then holds for other addresses; you can change it in the settings.</source>
        <translation>Se pregunta solo al servidor de la dirección; este se entera de que alguien busca esta dirección. Lo mismo valdrá para otras direcciones; puede cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Looking for the key of %1 at %2…</source>
        <translation>Buscando la clave de %1 en %2…</translation>
    </message>
    <message>
        <source>This takes ten seconds at most.</source>
        <translation>Tarda diez segundos como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s)</source>
        <translation>
            <numerusform>%1 no respondió en %n segundo</numerusform>
            <numerusform>%1 no respondió en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Many servers have no keys. Ask for the key: the answer brings it along.</source>
        <translation>Muchos servidores no tienen claves. Pida la clave: llega con la respuesta.</translation>
    </message>
    <message>
        <source>%1 gets a short message that asks for the key</source>
        <translation>%1 recibe un breve mensaje que pide la clave</translation>
    </message>
    <message>
        <source>It goes out at once, with your own key and without encryption, and says nothing of what you are writing here. Your message waits as a draft.</source>
        <translation>Sale enseguida, con la clave de usted y sin cifrar, y no dice nada de lo que está escribiendo aquí. Su mensaje espera como borrador.</translation>
    </message>
    <message>
        <source>%1 is asked for the key</source>
        <translation>Se pide la clave a %1</translation>
    </message>
    <message>
        <source>When the answer comes, the key in it waits for one click. Your message is kept as a draft.</source>
        <translation>Cuando llegue la respuesta, la clave que trae esperará un clic. Su mensaje se conserva como borrador.</translation>
    </message>
    <message>
        <source>You have a key of your own now</source>
        <translation>Ahora tiene una clave propia</translation>
    </message>
    <message>
        <source>It signs what you send, and opens what is sealed for you.</source>
        <translation>Firma lo que usted envía y abre lo que se cifra para usted.</translation>
    </message>
    <message>
        <source>May I write to you in sealed mail?</source>
        <translation>¿Puedo escribirle con correo cifrado?</translation>
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
        <translation>Hola:

Quisiera escribirle con correo cifrado, que nadie más que usted puede leer, y
aún no tengo su clave. Este mensaje no contiene nada secreto.

Si tiene una clave o un certificado de correo, responda adjuntando la parte pública.
Si no la tiene, su programa de correo puede crearla:

- Thunderbird: Configuración de la cuenta, Cifrado de extremo a extremo, Añadir clave.
  Después escríbame con Seguridad, Adjuntar mi clave pública.
- Outlook, Apple Mail y otros programas con S/MIME: consiga un certificado de correo
  de su empresa o de una autoridad de certificación y envíeme un mensaje firmado.
- Kleopatra (Gpg4win), GPG Suite, GnuPG: cree un nuevo par de claves, exporte la
  clave pública y adjunte el archivo.
- Proton Mail, mailbox.org, Posteo y otros en el navegador: en los ajustes de la
  cuenta se pueden exportar las claves; adjunte la pública.
- Sealpost: simplemente responda; la clave va por sí sola.

Adjunto mi propia clave pública. Antes de confiar en ella, compare su huella digital
conmigo por teléfono, o cuando nos veamos:

%FINGERPRINT%

%NAME%
</translation>
    </message>
    <message>
        <source>%1. Try again later, or ask for the key.</source>
        <translation>%1. Inténtelo de nuevo más tarde o pida la clave.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>What you decided about the key of %1</source>
        <translation>Lo que usted decidió sobre la clave de %1</translation>
    </message>
    <message>
        <source>What %1 wishes for mail</source>
        <translation>Lo que %1 desea para el correo</translation>
    </message>
    <message>
        <source>Your settings (%1)</source>
        <translation>Sus ajustes (%1)</translation>
    </message>
    <message>
        <source>The account %1</source>
        <translation>La cuenta %1</translation>
    </message>
    <message>
        <source>Your own key %1</source>
        <translation>Su propia clave %1</translation>
    </message>
    <message>
        <source>The passphrase of your key %1 could not be kept here</source>
        <translation>No se pudo guardar aquí la frase de contraseña de su clave %1</translation>
    </message>
    <message>
        <source>What is known of the server %1</source>
        <translation>Lo que se sabe del servidor %1</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Confianza en %1</translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of your own</source>
        <translation>
            <numerusform>• %n clave propia</numerusform>
            <numerusform>• %n claves propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n key(s) of other people</source>
        <translation>
            <numerusform>• %n clave de otra persona</numerusform>
            <numerusform>• %n claves de otras personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• what you know of %n address(es)</source>
        <translation>
            <numerusform>• lo que sabe de %n dirección</numerusform>
            <numerusform>• lo que sabe de %n direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n account(s): the password is asked for once</source>
        <translation>
            <numerusform>• %n cuenta: la contraseña se pide una vez</numerusform>
            <numerusform>• %n cuentas: la contraseña se pide una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>• nothing that was not here already</source>
        <translation>• nada que no estuviera ya aquí</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>This message</source>
        <translation>Este mensaje</translation>
    </message>
    <message>
        <source>The copy for %1</source>
        <translation>La copia para %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Who writes: %1</source>
        <translation>Quién escribe: %1</translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>A quién: %1</translation>
    </message>
    <message>
        <source>Copies to: %1</source>
        <translation>Copias a: %1</translation>
    </message>
    <message>
        <source>That there is a subject, but not which</source>
        <translation>Que hay un asunto, pero no cuál</translation>
    </message>
    <message>
        <source>The subject: %1</source>
        <translation>El asunto: %1</translation>
    </message>
    <message>
        <source>The date in the message: %1</source>
        <translation>La fecha en el mensaje: %1</translation>
    </message>
    <message>
        <source>A mark by which answers are matched</source>
        <translation>Una marca con la que se relacionan las respuestas</translation>
    </message>
    <message>
        <source>Which message it answers</source>
        <translation>A qué mensaje responde</translation>
    </message>
    <message>
        <source>Which conversation it belongs to</source>
        <translation>A qué conversación pertenece</translation>
    </message>
    <message>
        <source>Where answers go: %1</source>
        <translation>Adónde van las respuestas: %1</translation>
    </message>
    <message>
        <source>Your public key, which goes along</source>
        <translation>Su clave pública, que va con él</translation>
    </message>
    <message>
        <source>The field %1: %2</source>
        <translation>El campo %1: %2</translation>
    </message>
    <message>
        <source>Who receives it: %1</source>
        <translation>Quién lo recibe: %1</translation>
    </message>
    <message>
        <source>Its size: about %1</source>
        <translation>Su tamaño: unos %1</translation>
    </message>
    <message>
        <source>That it is encrypted, but not what is in it</source>
        <translation>Que está cifrado, pero no lo que contiene</translation>
    </message>
    <message>
        <source>The whole text, and all files</source>
        <translation>Todo el texto y todos los archivos</translation>
    </message>
    <message>
        <source>When it goes out: %1 at the earliest</source>
        <comment>%1: in 8 seconds</comment>
        <translation>Cuándo sale: %1 como muy pronto</translation>
    </message>
    <message>
        <source>When it goes out: as soon as you send it</source>
        <translation>Cuándo sale: en cuanto usted lo envíe</translation>
    </message>
    <message>
        <source>When you wrote it: %1</source>
        <translation>Cuándo lo escribió: %1</translation>
    </message>
    <message>
        <source>Your time zone, and with it roughly where you are</source>
        <translation>Su zona horaria, y con ella más o menos dónde está</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Cuándo se firmó</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>el asunto</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>the names of the recipients</source>
        <translation>los nombres de los destinatarios</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>su zona horaria</translation>
    </message>
    <message>
        <source>the field %1</source>
        <translation>el campo %1</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and their names</source>
        <translation>
            <numerusform>%n archivo y su nombre</numerusform>
            <numerusform>%n archivos y sus nombres</numerusform>
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
        <translation>El servidor</translation>
    </message>
    <message>
        <source>%1 does not promise to pass this message on in a protected way</source>
        <translation>%1 no promete transmitir este mensaje de forma protegida</translation>
    </message>
    <message>
        <source>Nothing was sent. The message waits in the outbox: waive the promise for this message, or send it through another server.</source>
        <translation>No se ha enviado nada. El mensaje espera en la bandeja de salida: renuncie a la promesa para este mensaje, o envíelo por otro servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 no está accesible</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again. If it is, check the server&apos;s name in the settings. Nothing is lost.</source>
        <translation>Compruebe que este equipo tiene conexión e inténtelo de nuevo. Si la tiene, revise el nombre del servidor en los ajustes. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 cortó la conexión</translation>
    </message>
    <message>
        <source>It may have taken the message all the same: look into the folder of sent mail before you send it again.</source>
        <translation>Aun así puede haber aceptado el mensaje: mire en la carpeta de enviados antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a while. Nothing is lost.</source>
        <translation>Inténtelo de nuevo dentro de un rato. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>It may have taken the message nonetheless: look into the folder of sent mail before you send it again.</source>
        <translation>A pesar de ello puede haber aceptado el mensaje: mire en la carpeta de enviados antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>It may be busy, or the network slow. Try again in a while.</source>
        <translation>Quizá tenga mucha carga, o la red vaya lenta. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was taken from it.</source>
        <translation>Consulte a quien gestiona el servidor; no se ha aceptado nada de él.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not protected</source>
        <translation>%1 lleva a una dirección que no está protegida</translation>
    </message>
    <message>
        <source>%1 leads to a server that belongs to somebody else</source>
        <translation>%1 lleva a un servidor que pertenece a otro</translation>
    </message>
    <message>
        <source>%1 answers with more than a key can be</source>
        <translation>%1 responde con más de lo que puede ocupar una clave</translation>
    </message>
    <message>
        <source>%1 gives answers that make no sense</source>
        <translation>%1 da respuestas que no tienen sentido</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings: they may belong to something else than mail.</source>
        <translation>Revise el nombre y el puerto del servidor en los ajustes: quizá no sean de un servidor de correo.</translation>
    </message>
    <message>
        <source>%1 asks to try again later</source>
        <translation>%1 pide que se intente más tarde</translation>
    </message>
    <message>
        <source>This usually passes by itself. Its own words are in the details. Nothing is lost.</source>
        <translation>Suele pasar por sí solo. Su respuesta literal está en los detalles. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 refused the mail for %2</source>
        <translation>%1 rechazó el correo para %2</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s own words are in the details.</source>
        <translation>Compruebe la dirección. La respuesta literal del servidor está en los detalles.</translation>
    </message>
    <message>
        <source>%1 refused this</source>
        <translation>%1 rechazó esto</translation>
    </message>
    <message>
        <source>Its own words, in the details, tell why. Ask whoever runs the server if they do not help.</source>
        <translation>Su respuesta literal, en los detalles, dice por qué. Si no le ayuda, consulte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use another address of theirs, one with plain letters before the @.</source>
        <translation>No se ha enviado nada. Use otra dirección de esa persona, con letras sencillas antes de la @.</translation>
    </message>
    <message>
        <source>%1 cannot handle the letters of an address in this message</source>
        <translation>%1 no admite las letras de una dirección de este mensaje</translation>
    </message>
    <message>
        <source>%1 cannot handle the letters of %2</source>
        <translation>%1 no admite las letras de %2</translation>
    </message>
    <message>
        <source>%1 did not let you in: your permission may have run out</source>
        <translation>%1 no le dejó entrar: su permiso puede haber caducado</translation>
    </message>
    <message>
        <source>Renew the permission at your provider, then try again. Nothing is lost.</source>
        <translation>Renueve el permiso con su proveedor e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 did not accept your name or password</source>
        <translation>%1 no aceptó su nombre o su contraseña</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password of its own for mail programs. Nothing is lost.</source>
        <translation>Escriba de nuevo la contraseña. Algunos proveedores exigen una contraseña propia para los programas de correo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 offers no safe way to log in that Sealpost knows</source>
        <translation>%1 no ofrece ninguna forma segura de iniciar sesión que Sealpost conozca</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server; the details tell what it offers.</source>
        <translation>No se ha enviado su contraseña. Consulte a quien gestiona el servidor; los detalles dicen lo que ofrece.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files, or send them in another way.</source>
        <translation>Envíe menos archivos o más pequeños, o envíelos de otra forma.</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>El mensaje es demasiado grande para %1</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>within a sentence</comment>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The message is too large: it has %1, and the server takes %2</source>
        <translation>El mensaje es demasiado grande: ocupa %1, y el servidor admite %2</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server: this cannot be ignored safely.</source>
        <translation>No se ha enviado la contraseña. Consulte a quien gestiona el servidor: no es seguro pasar esto por alto.</translation>
    </message>
    <message>
        <source>The password was not sent. If it is your own server, compare the number in the details with the server&apos;s, and trust it in the settings; else ask whoever runs the server.</source>
        <translation>No se ha enviado la contraseña. Si el servidor es suyo, compare el número de los detalles con el del servidor y confíe en él en los ajustes; si no, consulte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine has run out</source>
        <translation>La prueba de que %1 es auténtico ha caducado</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine is not valid yet</source>
        <translation>La prueba de que %1 es auténtico aún no es válida</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first; then ask whoever runs the server.</source>
        <translation>Compruebe primero la fecha y la hora de este equipo; después, consulte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>%1 proves to be a server of another name</source>
        <translation>%1 resulta ser un servidor con otro nombre</translation>
    </message>
    <message>
        <source>The password was not sent. Check the server&apos;s name in the settings: somebody may sit in between, or it has a typing error.</source>
        <translation>No se ha enviado la contraseña. Revise el nombre del servidor en los ajustes: puede haber alguien en medio, o un error de escritura.</translation>
    </message>
    <message>
        <source>Nobody but itself vouches for %1</source>
        <translation>Nadie responde por %1 salvo él mismo</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1</source>
        <translation>Nadie en quien confíe este equipo responde por %1</translation>
    </message>
    <message>
        <source>The proof that %1 is genuine is too easy to forge</source>
        <translation>La prueba de que %1 es auténtico es demasiado fácil de falsificar</translation>
    </message>
    <message>
        <source>%1 only knows outdated ways to protect a connection</source>
        <translation>%1 solo conoce formas anticuadas de proteger una conexión</translation>
    </message>
    <message>
        <source>%1 only offers encryption that can be broken</source>
        <translation>%1 solo ofrece un cifrado que se puede romper</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about</source>
        <translation>No se estableció una conexión protegida con %1</translation>
    </message>
    <message>
        <source>The password was not sent. Check the server&apos;s name and port in the settings, then ask whoever runs the server.</source>
        <translation>No se ha enviado la contraseña. Revise el nombre y el puerto del servidor en los ajustes; después, consulte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>%1 does not offer a protected connection</source>
        <translation>%1 no ofrece una conexión protegida</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the other kind of protection in the settings of the account, or ask whoever runs the server.</source>
        <translation>No se ha enviado nada. Elija el otro tipo de protección en los ajustes de la cuenta, o consulte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>Somebody may sit between you and %1</source>
        <translation>Puede haber alguien entre usted y %1</translation>
    </message>
    <message>
        <source>Nothing was sent. It spoke before the connection was protected: try again from another network.</source>
        <translation>No se ha enviado nada. Respondió antes de que la conexión estuviera protegida: inténtelo desde otra red.</translation>
    </message>
    <message>
        <source>%1 offers less protection than before</source>
        <translation>%1 ofrece menos protección que antes</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may sit in between. Try another network. If whoever runs the server meant it so, allow it in the settings of the account.</source>
        <translation>No se ha enviado nada: puede haber alguien en medio. Pruebe con otra red. Si quien gestiona el servidor lo quiso así, permítalo en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you trusted</source>
        <translation>%1 muestra otra clave que aquella en la que usted confió</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may sit in between. Ask whoever runs the server whether it has a new key, and compare it before you trust it in the settings.</source>
        <translation>No se ha enviado nada: puede haber alguien en medio. Pregunte a quien gestiona el servidor si tiene una clave nueva, y compárela antes de confiar en ella en los ajustes.</translation>
    </message>
    <message>
        <source>%1 wants your password before the connection is protected</source>
        <translation>%1 quiere su contraseña antes de que la conexión esté protegida</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>%1 (protected from the start)</source>
        <translation>%1 (protegida desde el principio)</translation>
    </message>
    <message>
        <source>%1 (protected before anything is said: STARTTLS)</source>
        <translation>%1 (protegida antes de decir nada: STARTTLS)</translation>
    </message>
    <message>
        <source>Only protected mail</source>
        <translation>Solo correo protegido</translation>
    </message>
    <message>
        <source>A message goes out sealed. Where somebody has no key you are asked, and only whom you name gets it readable for all on the way.</source>
        <translation>Los mensajes salen cifrados. Si alguien no tiene clave se le pregunta a usted, y solo quien usted indique lo recibe legible para todos por el camino.</translation>
    </message>
    <message>
        <source>Only protected mail, for all or for none</source>
        <translation>Solo correo protegido, para todos o para nadie</translation>
    </message>
    <message>
        <source>As above; and a message that is sealed for some is never readable for others.</source>
        <translation>Como arriba; además, un mensaje cifrado para unos nunca es legible para otros.</translation>
    </message>
    <message>
        <source>Protected when possible</source>
        <translation>Protegido cuando sea posible</translation>
    </message>
    <message>
        <source>Sealed for everybody who has a key. Whoever has none gets it signed, but readable for all on the way, without a question.</source>
        <translation>Cifrado para todos los que tienen clave. Quien no la tiene lo recibe firmado, pero legible para todos por el camino, sin preguntar.</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Solo firmado</translation>
    </message>
    <message>
        <source>Everybody on the way can read your mail. Recipients can check that it is yours.</source>
        <translation>Todos pueden leer su correo por el camino. Los destinatarios pueden comprobar que es suyo.</translation>
    </message>
    <message>
        <source>Sealed, in the folder for sent mail</source>
        <translation>Cifrada, en la carpeta de enviados</translation>
    </message>
    <message>
        <source>Sealpost puts it there, and only you can open it.</source>
        <translation>Sealpost la pone ahí, y solo usted puede abrirla.</translation>
    </message>
    <message>
        <source>My provider does it</source>
        <translation>Lo hace mi proveedor</translation>
    </message>
    <message>
        <source>Some providers keep a copy of all that goes out. Sealpost adds none.</source>
        <translation>Algunos proveedores guardan una copia de todo lo que sale. Sealpost no añade ninguna.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ningún sitio</translation>
    </message>
    <message>
        <source>You cannot read again what you sent.</source>
        <translation>No podrá volver a leer lo que envió.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El asunto</translation>
    </message>
    <message>
        <source>Your provider sees dots in its place, and still who writes to whom and when.</source>
        <translation>Su proveedor ve puntos en su lugar, y sigue viendo quién escribe a quién y cuándo.</translation>
    </message>
    <message>
        <source>The subject and all that need not be seen</source>
        <translation>El asunto y todo lo que no hace falta ver</translation>
    </message>
    <message>
        <source>Names beside the addresses and the exact time are hidden too. Some programs then show less in their list of messages.</source>
        <translation>También se ocultan los nombres junto a las direcciones y la hora exacta. Algunos programas muestran entonces menos en su lista de mensajes.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Your provider can read the subject of every message.</source>
        <translation>Su proveedor puede leer el asunto de todos los mensajes.</translation>
    </message>
    <message>
        <source>As an attachment that mail programs know</source>
        <translation>Como adjunto que los programas de correo conocen</translation>
    </message>
    <message>
        <source>Programs that check no signatures show a small file beside the text.</source>
        <translation>Los programas que no comprueban firmas muestran un pequeño archivo junto al texto.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Fuera de la vista</translation>
    </message>
    <message>
        <source>Programs that check no signatures show nothing of it. Few can check it so far.</source>
        <translation>Los programas que no comprueban firmas no muestran nada de ella. Por ahora, pocos pueden comprobarla.</translation>
    </message>
    <message>
        <source>Whatever the other person reads</source>
        <translation>Lo que lea la otra persona</translation>
    </message>
    <message>
        <source>Told from the mail that came from them.</source>
        <translation>Se deduce del correo que llegó de ella.</translation>
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
        <translation>El correo llega de %1 y sale por %2.</translation>
    </message>
    <message>
        <source>Mail comes from %1. Nothing can be sent: no server for that is named.</source>
        <translation>El correo llega de %1. No se puede enviar nada: no se ha indicado un servidor para ello.</translation>
    </message>
    <message>
        <source>Mail goes out through %1. None is fetched: no server for that is named.</source>
        <translation>El correo sale por %1. No se recibe nada: no se ha indicado un servidor para ello.</translation>
    </message>
    <message>
        <source>No servers are named: mail can neither be fetched nor sent.</source>
        <translation>No se han indicado servidores: no se puede recibir ni enviar correo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You also write as: %1</source>
        <translation>También escribe como: %1</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Sealpost recovery sheet</source>
        <translation>Hoja de recuperación de Sealpost</translation>
    </message>
    <message>
        <source>With this code and the file %1 you get back your keys, and with them all your old protected mail. Without the code nobody can open the file: not you either. Keep this sheet where you keep your passport. Whoever has both the sheet and the file can read your mail and write in your name.</source>
        <translation>Con este código y el archivo %1 recupera sus claves, y con ellas todo su correo protegido anterior. Sin el código nadie puede abrir el archivo: tampoco usted. Guarde esta hoja donde guarda su pasaporte. Quien tenga la hoja y el archivo puede leer su correo y escribir en su nombre.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Seven groups of five. There is no letter I, L, O or U in it: what looks like one is a 1 or a 0. Upper and lower case are the same.</source>
        <translation>Siete grupos de cinco. No contiene las letras I, L, O ni U: lo que se parezca a una de ellas es un 1 o un 0. Da igual mayúsculas que minúsculas.</translation>
    </message>
    <message>
        <source>What the back-up holds</source>
        <translation>Qué contiene la copia de seguridad</translation>
    </message>
    <message>
        <source>Made on %1: your own keys, the keys of the people you write to with what you decided about them, accounts and settings. Not in it: passwords of mail servers, keys on a smart card, mail itself.</source>
        <translation>Hecha el %1: sus propias claves, las claves de las personas a las que escribe con lo que decidió sobre ellas, cuentas y ajustes. No contiene: contraseñas de servidores de correo, claves de una tarjeta inteligente ni el correo mismo.</translation>
    </message>
    <message>
        <source>How to get everything back</source>
        <translation>Cómo recuperarlo todo</translation>
    </message>
    <message>
        <source>Install Sealpost, choose &quot;I have a back-up of Sealpost&quot; at its first start, then choose the file and type the code.</source>
        <translation>Instale Sealpost, elija «Tengo una copia de seguridad de Sealpost» al iniciarlo por primera vez; después elija el archivo y escriba el código.</translation>
    </message>
    <message>
        <source>Without Sealpost: gpg --decrypt --output backup.tar FILE asks for the code, exactly as it is printed above, and tar -xf backup.tar unpacks it; README.txt in it says what is what.</source>
        <translation>Sin Sealpost: gpg --decrypt --output backup.tar ARCHIVO pide el código, exactamente como está impreso arriba, y tar -xf backup.tar lo desempaqueta; README.txt, dentro, explica qué es cada cosa.</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>the sender</source>
        <comment>within a sentence, in place of a name</comment>
        <translation>su remitente</translation>
    </message>
    <message>
        <source>The signature is damaged or could not be checked</source>
        <translation>La firma está dañada o no se pudo comprobar</translation>
    </message>
    <message>
        <source>The signature does not fit this message</source>
        <translation>La firma no corresponde a este mensaje</translation>
    </message>
    <message>
        <source>Signed with a key that is not here</source>
        <translation>Firmado con una clave que no está aquí</translation>
    </message>
    <message>
        <source>Signed in an outdated way that can be forged</source>
        <translation>Firmado de una forma anticuada que se puede falsificar</translation>
    </message>
    <message>
        <source>Signed with a key that is too weak</source>
        <translation>Firmado con una clave demasiado débil</translation>
    </message>
    <message>
        <source>The signer&apos;s key was issued with one that is too weak</source>
        <translation>La clave de quien firmó se emitió con una demasiado débil</translation>
    </message>
    <message>
        <source>Signed with a key that was withdrawn</source>
        <translation>Firmado con una clave que fue retirada</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key was withdrawn</source>
        <translation>El emisor de la clave de quien firmó fue retirado</translation>
    </message>
    <message>
        <source>Signed with a key that had run out</source>
        <translation>Firmado con una clave que había caducado</translation>
    </message>
    <message>
        <source>The signature itself has run out</source>
        <translation>La propia firma ha caducado</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key had run out</source>
        <translation>El emisor de la clave de quien firmó había caducado</translation>
    </message>
    <message>
        <source>Signed, but the message names no sender</source>
        <translation>Firmado, pero el mensaje no indica remitente</translation>
    </message>
    <message>
        <source>Signed, but the message names several senders</source>
        <translation>Firmado, pero el mensaje indica varios remitentes</translation>
    </message>
    <message>
        <source>Signed with a key that is not of %1</source>
        <translation>Firmado con una clave que no es de %1</translation>
    </message>
    <message>
        <source>Signed with a key of which nothing is known yet</source>
        <translation>Firmado con una clave de la que aún no se sabe nada</translation>
    </message>
    <message>
        <source>Signed with a new key that you have not accepted yet</source>
        <translation>Firmado con una clave nueva que usted aún no ha aceptado</translation>
    </message>
    <message>
        <source>Signed with a key that was looked up, but not accepted by you</source>
        <translation>Firmado con una clave que se buscó, pero que usted no ha aceptado</translation>
    </message>
    <message>
        <source>Signed with another key than the one you know of %1</source>
        <translation>Firmado con una clave distinta de la que usted conoce de %1</translation>
    </message>
    <message>
        <source>Signed with a key that you rejected</source>
        <translation>Firmado con una clave que usted rechazó</translation>
    </message>
    <message>
        <source>The signer&apos;s key was not issued as it should be</source>
        <translation>La clave de quien firmó no se emitió como es debido</translation>
    </message>
    <message>
        <source>Whether the signer&apos;s key was withdrawn cannot be told</source>
        <translation>No se puede saber si la clave de quien firmó fue retirada</translation>
    </message>
    <message>
        <source>The signature claims to be older than its key</source>
        <translation>La firma dice ser anterior a su clave</translation>
    </message>
    <message>
        <source>The signature claims to come from the future</source>
        <translation>La firma dice venir del futuro</translation>
    </message>
    <message>
        <source>Signed at another time than the message says</source>
        <translation>Firmado a una hora distinta de la que dice el mensaje</translation>
    </message>
    <message>
        <source>Signed, but the date of the message cannot be read</source>
        <translation>Firmado, pero no se puede leer la fecha del mensaje</translation>
    </message>
    <message>
        <source>The signature does not say when it was made</source>
        <translation>La firma no dice cuándo se hizo</translation>
    </message>
    <message>
        <source>Whether the message is from %1 is not proven. Ask %1 to send it again.</source>
        <translation>No está demostrado que el mensaje sea de %1. Pida a %1 que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The message was changed after it was signed, or the signature belongs to another one. Do not rely on it; ask %1 to send it again.</source>
        <translation>El mensaje se modificó después de firmarlo, o la firma pertenece a otro. No se fíe de él; pida a %1 que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>Whether it is from %1 cannot be told without the key. Look for the key, or ask %1 for it.</source>
        <translation>Sin la clave no se puede saber si es de %1. Busque la clave, o pídala a %1.</translation>
    </message>
    <message>
        <source>Somebody else could have made it. Ask %1 for a newer key, or an up-to-date program.</source>
        <translation>Podría haberla hecho otra persona. Pida a %1 una clave más reciente, o que use un programa actualizado.</translation>
    </message>
    <message>
        <source>Do not rely on it: somebody else may have made it. Ask %1 for the new key.</source>
        <translation>No se fíe de ella: puede haberla hecho otra persona. Pida a %1 la clave nueva.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven any more. Ask %1 for a key that is in force.</source>
        <translation>Ya no está demostrado que sea de %1. Pida a %1 una clave vigente.</translation>
    </message>
    <message>
        <source>A signature can only be good for exactly one sender. Who wrote the message is not proven.</source>
        <translation>Una firma solo puede valer para un único remitente. No está demostrado quién escribió el mensaje.</translation>
    </message>
    <message>
        <source>Take it for a message of the key&apos;s owner, if at all.</source>
        <translation>Considérelo, como mucho, un mensaje del titular de la clave.</translation>
    </message>
    <message>
        <source>The signature fits the message, but whether the key is really of %1 is for you to say. Compare it with %1 if you can.</source>
        <translation>La firma corresponde al mensaje, pero si la clave es realmente de %1 lo debe decir usted. Compárela con %1 si puede.</translation>
    </message>
    <message>
        <source>The signature fits the message. Say that you use this key for %1, and it counts from then on.</source>
        <translation>La firma corresponde al mensaje. Diga que usa esta clave para %1, y contará desde entonces.</translation>
    </message>
    <message>
        <source>Either %1 has a new key, or somebody else wrote this. Ask %1 in another way, by phone for instance, before you believe it.</source>
        <translation>O %1 tiene una clave nueva, o esto lo escribió otra persona. Pregunte a %1 por otro medio, por ejemplo por teléfono, antes de creerlo.</translation>
    </message>
    <message>
        <source>Take it for a message of somebody else.</source>
        <translation>Considérelo un mensaje de otra persona.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven.</source>
        <translation>No está demostrado que sea de %1.</translation>
    </message>
    <message>
        <source>You demand to know that before a signature counts. Get the issuer&apos;s present list of withdrawn keys, and add it.</source>
        <translation>Usted exige saberlo antes de que una firma cuente. Consiga la lista actual de claves retiradas del emisor y añádala.</translation>
    </message>
    <message>
        <source>One of the two times is false. Do not rely on it before you have asked %1.</source>
        <translation>Una de las dos horas es falsa. No se fíe antes de haber preguntado a %1.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, ask %1 what happened.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, pregunte a %1 qué ocurrió.</translation>
    </message>
    <message>
        <source>An old message may have been sent again, perhaps by somebody else. Look at the time of the signature in the details.</source>
        <translation>Puede que se haya reenviado un mensaje antiguo, quizá por otra persona. Mire la hora de la firma en los detalles.</translation>
    </message>
    <message>
        <source>It may be an old message that was sent again, perhaps by somebody else.</source>
        <translation>Puede ser un mensaje antiguo que se envió de nuevo, quizá por otra persona.</translation>
    </message>
    <message>
        <source>The signature is of a kind that Sealpost cannot check</source>
        <translation>La firma es de un tipo que Sealpost no puede comprobar</translation>
    </message>
    <message>
        <source>That proves nothing, neither for nor against %1. Ask for a signature of another kind if it matters.</source>
        <translation>Eso no demuestra nada, ni a favor ni en contra de %1. Pida otro tipo de firma si es importante.</translation>
    </message>
    <message>
        <source>The key names: %1.</source>
        <translation>La clave indica: %1.</translation>
    </message>
    <message>
        <source>The signer&apos;s key comes from an issuer that you do not trust</source>
        <translation>La clave de quien firmó procede de un emisor en el que usted no confía</translation>
    </message>
    <message>
        <source>Nobody but the signer vouches for the signer&apos;s key</source>
        <translation>Nadie salvo quien firmó avala su clave</translation>
    </message>
    <message>
        <source>The signer&apos;s key was issued after its issuer had lost trust</source>
        <translation>La clave de quien firmó se emitió cuando su emisor ya no era de confianza</translation>
    </message>
    <message>
        <source>The signer&apos;s key rests on an issuer on which nothing may rest</source>
        <translation>La clave de quien firmó se basa en un emisor en el que nada puede basarse</translation>
    </message>
    <message>
        <source>Who issued the signer&apos;s key cannot be followed: a link is missing</source>
        <translation>No se puede seguir quién emitió la clave de quien firmó: falta un eslabón</translation>
    </message>
    <message>
        <source>Who issued the signer&apos;s key may not issue keys</source>
        <translation>Quien emitió la clave de quien firmó no puede emitir claves</translation>
    </message>
    <message>
        <source>The signer&apos;s key was handed down through too many issuers</source>
        <translation>La clave de quien firmó pasó por demasiados emisores</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s key may not vouch for this address</source>
        <translation>El emisor de la clave de quien firmó no puede avalar esta dirección</translation>
    </message>
    <message>
        <source>The signer&apos;s key is not made for signing mail</source>
        <translation>La clave de quien firmó no está hecha para firmar correo</translation>
    </message>
    <message>
        <source>The signer&apos;s key demands something that Sealpost does not know</source>
        <translation>La clave de quien firmó exige algo que Sealpost no conoce</translation>
    </message>
    <message>
        <source>An issuer of the signer&apos;s key was not valid yet</source>
        <translation>Un emisor de la clave de quien firmó aún no era válido</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven. Compare the key with %1, or trust its issuer if you know it.</source>
        <translation>No está demostrado que sea de %1. Compare la clave con %1, o confíe en su emisor si lo conoce.</translation>
    </message>
    <message>
        <source>Whether it is from %1 is not proven. Ask for a key of another issuer.</source>
        <translation>No está demostrado que sea de %1. Pida una clave de otro emisor.</translation>
    </message>
    <message>
        <source>The signature of %1 is good</source>
        <translation>La firma de %1 es válida</translation>
    </message>
    <message>
        <source>Nothing can be said of the signature</source>
        <translation>No se puede decir nada de la firma</translation>
    </message>
    <message>
        <source>Its owner said that others may have it.</source>
        <translation>Su titular dijo que otros pueden tenerla.</translation>
    </message>
    <message>
        <source>Others may have the key of its issuer.</source>
        <translation>Otros pueden tener la clave de su emisor.</translation>
    </message>
    <message>
        <source>Another key replaces it.</source>
        <translation>Otra clave la sustituye.</translation>
    </message>
    <message>
        <source>It is no longer used.</source>
        <translation>Ya no se usa.</translation>
    </message>
    <message>
        <source>Its owner has left, or changed the name.</source>
        <translation>Su titular se ha ido, o ha cambiado de nombre.</translation>
    </message>
    <message>
        <source>Its owner may not use it any more.</source>
        <translation>Su titular ya no puede usarla.</translation>
    </message>
    <message>
        <source>It is withdrawn for the time being.</source>
        <translation>Está retirada por ahora.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se indicó ningún motivo.</translation>
    </message>
    <message>
        <source>It was withdrawn on %1.</source>
        <translation>Fue retirada el %1.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Encrypted and signed by %1</source>
        <translation>Cifrado y firmado por %1</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way, and nobody changed it.</source>
        <translation>Nadie más pudo leerlo por el camino, y nadie lo modificó.</translation>
    </message>
    <message>
        <source>Signed by %1, not encrypted</source>
        <translation>Firmado por %1, sin cifrar</translation>
    </message>
    <message>
        <source>It is from %1, and nobody changed it. Everybody on the way could read it.</source>
        <translation>Es de %1, y nadie lo modificó. Cualquiera pudo leerlo por el camino.</translation>
    </message>
    <message>
        <source>Encrypted, but not signed</source>
        <translation>Cifrado, pero sin firmar</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way. Who wrote it is not proven.</source>
        <translation>Nadie más pudo leerlo por el camino. No está demostrado quién lo escribió.</translation>
    </message>
    <message>
        <source>Encrypted; the signature stands around it and does not prove who wrote the text</source>
        <translation>Cifrado; la firma lo envuelve por fuera y no demuestra quién escribió el texto</translation>
    </message>
    <message>
        <source>Somebody signed the closed envelope, not what is in it. Nobody else could read it on the way.</source>
        <translation>Alguien firmó el sobre cerrado, no su contenido. Nadie más pudo leerlo por el camino.</translation>
    </message>
    <message>
        <source>Encrypted, but whether the text was changed cannot be told</source>
        <translation>Cifrado, pero no se puede saber si se modificó el texto</translation>
    </message>
    <message>
        <source>The way it was encrypted does not show changes, so only plain words are shown. Ask the sender to use an up-to-date program.</source>
        <translation>La forma de cifrado no revela los cambios, así que solo se muestra texto sin formato. Pida al remitente que use un programa actualizado.</translation>
    </message>
    <message>
        <source>There is a signature, but it does not cover this message</source>
        <translation>Hay una firma, pero no cubre este mensaje</translation>
    </message>
    <message>
        <source>Nothing is proven of what you read here.</source>
        <translation>Nada de lo que lee aquí está demostrado.</translation>
    </message>
    <message>
        <source>Neither encrypted nor signed</source>
        <translation>Sin cifrar y sin firmar</translation>
    </message>
    <message>
        <source>Everybody on the way could read and change it, and anybody could have written it.</source>
        <translation>Cualquiera pudo leerlo y modificarlo por el camino, y cualquiera pudo haberlo escrito.</translation>
    </message>
    <message>
        <source>Careful: the sender&apos;s address imitates another one</source>
        <translation>Atención: la dirección del remitente imita a otra</translation>
    </message>
    <message>
        <source>It looks like an address you know, or hides another one. Read it letter by letter before you believe or answer anything.</source>
        <translation>Se parece a una dirección que usted conoce, u oculta otra. Léala letra por letra antes de creer o responder nada.</translation>
    </message>
    <message>
        <source>Signed by %1, though another sender is named outside</source>
        <translation>Firmado por %1, aunque fuera se indica otro remitente</translation>
    </message>
    <message>
        <source>The signature is good. Somebody else may have passed the message on.</source>
        <translation>La firma es válida. Puede que otra persona haya transmitido el mensaje.</translation>
    </message>
    <message>
        <source>The sender named inside differs from the one named outside</source>
        <translation>El remitente indicado dentro no es el mismo que el indicado fuera</translation>
    </message>
    <message>
        <source>Which of them is right is not proven. The one outside is shown.</source>
        <translation>No está demostrado cuál es el correcto. Se muestra el de fuera.</translation>
    </message>
    <message>
        <source>Signed by %1, but not addressed to you</source>
        <translation>Firmado por %1, pero no dirigido a usted</translation>
    </message>
    <message>
        <source>It is a blind copy, or somebody passed on a message to others. Look at the recipients before you answer all of them.</source>
        <translation>Es una copia oculta, o alguien transmitió un mensaje dirigido a otros. Mire los destinatarios antes de responder a todos.</translation>
    </message>
    <message>
        <source>A mailing list put its own address in place of the sender&apos;s</source>
        <translation>Una lista de correo puso su propia dirección en lugar de la del remitente</translation>
    </message>
    <message>
        <source>The signature may be of the real author, but it cannot be matched with the address shown. Who wrote the message is not proven.</source>
        <translation>La firma puede ser del verdadero autor, pero no se puede relacionar con la dirección mostrada. No está demostrado quién escribió el mensaje.</translation>
    </message>
    <message>
        <source>This message names several senders</source>
        <translation>Este mensaje indica varios remitentes</translation>
    </message>
    <message>
        <source>Who of them wrote it is not proven.</source>
        <translation>No está demostrado cuál de ellos lo escribió.</translation>
    </message>
    <message>
        <source>A server on the way took this encrypted message apart</source>
        <translation>Un servidor desmontó por el camino este mensaje cifrado</translation>
    </message>
    <message>
        <source>The encrypted part stands below with a status of its own; the rest is not protected.</source>
        <translation>La parte cifrada está abajo, con su propio estado; el resto no está protegido.</translation>
    </message>
    <message>
        <source>A mailing list wrapped this signed message</source>
        <translation>Una lista de correo envolvió este mensaje firmado</translation>
    </message>
    <message>
        <source>The signature covers a part only, which says for itself what is known of it. The rest is not protected.</source>
        <translation>La firma cubre solo una parte, que indica por sí misma lo que se sabe de ella. El resto no está protegido.</translation>
    </message>
    <message>
        <source>Only a part of this message is encrypted</source>
        <translation>Solo una parte de este mensaje está cifrada</translation>
    </message>
    <message>
        <source>The part says for itself what is known of it. The rest is not protected: anybody could have written it.</source>
        <translation>La parte indica por sí misma lo que se sabe de ella. El resto no está protegido: cualquiera pudo haberlo escrito.</translation>
    </message>
    <message>
        <source>Only a part of this message is signed</source>
        <translation>Solo una parte de este mensaje está firmada</translation>
    </message>
    <message>
        <source>This message has too many parts to be looked at as a whole</source>
        <translation>Este mensaje tiene demasiadas partes para examinarlo entero</translation>
    </message>
    <message>
        <source>What was left out may be anything. Nothing is proven of the message.</source>
        <translation>Lo que se omitió puede ser cualquier cosa. Nada del mensaje está demostrado.</translation>
    </message>
    <message>
        <source>Everybody on the way could read it.</source>
        <translation>Cualquiera pudo leerlo por el camino.</translation>
    </message>
    <message>
        <source>Nobody else could read it on the way.</source>
        <translation>Nadie más pudo leerlo por el camino.</translation>
    </message>
    <message>
        <source>It was encrypted, in a way that does not show whether the text was changed.</source>
        <translation>Estaba cifrado, de una forma que no revela si se modificó el texto.</translation>
    </message>
    <message>
        <source>Encrypted and signed</source>
        <translation>Cifrado y firmado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>No protegido</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mire con atención</translation>
    </message>
    <message>
        <source>This message is damaged: its beginning is missing</source>
        <translation>Este mensaje está dañado: falta el principio</translation>
    </message>
    <message>
        <source>It cannot be shown. Ask the sender to send it again.</source>
        <translation>No se puede mostrar. Pida al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message is too large to be shown</source>
        <translation>Este mensaje es demasiado grande para mostrarlo</translation>
    </message>
    <message>
        <source>It is kept as it is. You can save it as a file.</source>
        <translation>Se conserva como está. Puede guardarlo como archivo.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Weak: easy to guess. Take more words.</source>
        <translation>Débil: fácil de adivinar. Use más palabras.</translation>
    </message>
    <message>
        <source>Fair: a few more characters would help.</source>
        <translation>Aceptable: unos caracteres más ayudarían.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Buena: difícil de adivinar.</translation>
    </message>
    <message>
        <source>Strong: very hard to guess.</source>
        <translation>Fuerte: muy difícil de adivinar.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AboutSection</name>
    <message>
        <source>About Sealpost</source>
        <translation>Acerca de Sealpost</translation>
    </message>
    <message>
        <source>What Sealpost stands on</source>
        <translation>En qué se apoya Sealpost</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Sealpost %1</source>
        <translation>Sealpost %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Comprobando...</translation>
    </message>
    <message>
        <source>GnuPG %1, OpenSSL %2</source>
        <translation>GnuPG %1, OpenSSL %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <comment>GnuPG is missing</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>Your keys, those of the people you write to, GnuPG and the keyring of this computer were looked at.</source>
        <translation>Se han comprobado sus claves, las de las personas a las que escribe, GnuPG y el llavero de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n cosa que conviene saber</numerusform>
            <numerusform>%n cosas que conviene saber</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a back-up</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Why your yes is needed</source>
        <translation>Por qué se necesita su consentimiento</translation>
    </message>
    <message>
        <source>&amp;Yes, my password may go there</source>
        <translation>&amp;Sí, mi contraseña puede ir ahí</translation>
    </message>
    <message>
        <source>&amp;Details of the servers</source>
        <translation>&amp;Detalles de los servidores</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Lo que está ocurriendo</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>I have a &amp;back-up of Sealpost</source>
        <translation>&amp;Tengo una copia de seguridad de Sealpost</translation>
    </message>
    <message>
        <source>No answer within 10 seconds: write the servers in by hand, or try again later.</source>
        <translation>Sin respuesta en 10 segundos: escriba los servidores a mano, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Su cuenta de correo</translation>
    </message>
    <message>
        <source>Sealpost works with the mailbox that you have. Your name is what others see.</source>
        <translation>Sealpost trabaja con el buzón que usted ya tiene. Su nombre es lo que ven los demás.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Password of the mailbox</source>
        <translation>Contraseña del &amp;buzón</translation>
    </message>
    <message>
        <source>Yes, my password may go there</source>
        <translation>Sí, mi contraseña puede ir ahí</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1 …</source>
        <translation>Buscando los servidores de correo de %1…</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Esto aún no es una dirección de correo.</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Tiene esta forma: nombre@example.org.</translation>
    </message>
    <message>
        <source>The password of your mailbox is missing.</source>
        <translation>Falta la contraseña de su buzón.</translation>
    </message>
    <message>
        <source>It is the one that you log in with at your mail provider.</source>
        <translation>Es la que usa para iniciar sesión en su proveedor de correo.</translation>
    </message>
    <message>
        <source>Sealpost does not know yet where this mail lies.</source>
        <translation>Sealpost aún no sabe dónde está este correo.</translation>
    </message>
    <message>
        <source>Write in the two servers: the help pages of your provider name them. Or try again, when you are online.</source>
        <translation>Escriba los dos servidores: las páginas de ayuda de su proveedor los indican. O inténtelo de nuevo cuando tenga conexión.</translation>
    </message>
    <message>
        <source>Your password does not go anywhere without your yes.</source>
        <translation>Su contraseña no va a ninguna parte sin su consentimiento.</translation>
    </message>
    <message>
        <source>Tick the box, if you know the name of the server, or write in another server.</source>
        <translation>Marque la casilla si conoce el nombre del servidor, o escriba otro servidor.</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>The servers did not answer within 10 seconds.</source>
        <translation>Los servidores no respondieron en 10 segundos.</translation>
    </message>
    <message>
        <source>Nothing was stored. Look whether you are online and whether the servers in the details are right, then go on once more.</source>
        <translation>No se ha guardado nada. Compruebe que tiene conexión y que los servidores de los detalles son correctos, y continúe de nuevo.</translation>
    </message>
    <message>
        <source>Stopped: nothing was stored.</source>
        <translation>Detenido: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation>Continúe cuando quiera.</translation>
    </message>
    <message>
        <source>The log-in works, but nothing on this computer keeps passwords safely.</source>
        <translation>El inicio de sesión funciona, pero nada en este equipo guarda contraseñas de forma segura.</translation>
    </message>
    <message>
        <source>Sealpost writes no password into a file. It can ask you for it whenever it is needed; or you start a password store (GNOME Keyring, KWallet or KeePassXC) and go on then.</source>
        <translation>Sealpost no escribe contraseñas en ningún archivo. Puede pedírsela cada vez que se necesite; o usted inicia un almacén de contraseñas (GNOME Keyring, KWallet o KeePassXC) y continúa después.</translation>
    </message>
    <message>
        <source>As&amp;k me for it</source>
        <translation>&amp;Pedírmela</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountPanel</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Mail from this account</source>
        <translation>&amp;Correo de esta cuenta</translation>
    </message>
    <message>
        <source>Where your &amp;own copies go</source>
        <translation>Dónde van sus propias cop&amp;ias</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>Cambiar la con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Remove this account</source>
        <translation>&amp;Quitar esta cuenta</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Guardarla</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>C&amp;onservar la anterior</translation>
    </message>
    <message>
        <source>How the servers prove who they are</source>
        <translation>Cómo demuestran los servidores quiénes son</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The password is not kept here: a program that this account names fetches it. It is changed there.</source>
        <translation>La contraseña no se guarda aquí: la obtiene un programa que esta cuenta indica. Se cambia allí.</translation>
    </message>
    <message>
        <source>Asking the servers ...</source>
        <translation>Consultando los servidores...</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>The servers answer, prove who they are, and let you in.</source>
        <translation>Los servidores responden, demuestran quiénes son y le dejan entrar.</translation>
    </message>
    <message>
        <source>Trying the new password ...</source>
        <translation>Probando la contraseña nueva...</translation>
    </message>
    <message>
        <source>The new password works and is kept</source>
        <translation>La contraseña nueva funciona y se ha guardado</translation>
    </message>
    <message>
        <source>The new password is kept, but could not be tried</source>
        <translation>La contraseña nueva se ha guardado, pero no se pudo probar</translation>
    </message>
    <message>
        <source>The servers cannot be reached now. Whether it is right will be seen with the next mail.</source>
        <translation>Ahora no se puede acceder a los servidores. Con el próximo correo se verá si es correcta.</translation>
    </message>
    <message>
        <source>Remove %1 from Sealpost?</source>
        <translation>¿Quitar %1 de Sealpost?</translation>
    </message>
    <message>
        <source>Its servers and its password are forgotten here. Your mail stays with your provider, and your keys stay on this computer.</source>
        <translation>Aquí se olvidan sus servidores y su contraseña. Su correo sigue en su proveedor, y sus claves siguen en este equipo.</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Con&amp;servarla</translation>
    </message>
    <message>
        <source>The account is removed; its password stays in the keyring</source>
        <translation>La cuenta se ha quitado; su contraseña sigue en el llavero</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer. You can remove the password with the keyring&apos;s own program.</source>
        <translation>El llavero de este equipo no respondió. Puede quitar la contraseña con el programa propio del llavero.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account is set up yet. With your name, your address and your password Sealpost finds the rest.</source>
        <translation>Aún no hay ninguna cuenta configurada. Con su nombre, su dirección y su contraseña, Sealpost encuentra lo demás.</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>Aña&amp;dir una cuenta</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AddingPanel</name>
    <message>
        <source>Add somebody&apos;s key</source>
        <translation>Añadir la clave de alguien</translation>
    </message>
    <message>
        <source>Most keys come by themselves, with the first mail of whoever has one. Here are the other ways.</source>
        <translation>La mayoría de las claves llegan por sí solas, con el primer correo de quien tiene una. Estas son las otras formas.</translation>
    </message>
    <message>
        <source>Look for it on the net</source>
        <translation>Buscarla en la red</translation>
    </message>
    <message>
        <source>The &amp;address of the person:</source>
        <translation>La &amp;dirección de la persona:</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Dirección de la persona</translation>
    </message>
    <message>
        <source>Enter looks for the key</source>
        <translation>Intro busca la clave</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>The mail provider of that address is asked, and learns that somebody asks.</source>
        <translation>Se pregunta al proveedor de correo de esa dirección, que se entera de que alguien pregunta.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importarla</translation>
    </message>
    <message>
        <source>From a file that you were given, or from what you have copied. You can also drop files here. Your own key from another program comes in the same way.</source>
        <translation>De un archivo que le hayan dado, o de lo que haya copiado. También puede soltar archivos aquí. Su propia clave de otro programa entra de la misma forma.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Looking for the key of %1…</source>
        <translation>Buscando la clave de %1…</translation>
    </message>
    <message>
        <source>This takes ten seconds at most.</source>
        <translation>Tarda diez segundos como máximo.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Looking on the net is switched off.</source>
        <translation>La búsqueda en la red está desactivada.</translation>
    </message>
    <message>
        <source>The mail provider of an address can tell its key, and learns that you ask. You can change this in the settings at any time.</source>
        <translation>El proveedor de correo de una dirección puede dar su clave, y se entera de que usted pregunta. Puede cambiarlo en los ajustes en cualquier momento.</translation>
    </message>
    <message>
        <source>Switch it on and loo&amp;k</source>
        <translation>Acti&amp;varla y buscar</translation>
    </message>
    <message>
        <source>No key for %1 was found.</source>
        <translation>No se encontró ninguna clave para %1.</translation>
    </message>
    <message>
        <source>Ask for it: whoever has a key can send it, and it comes along with their mail.</source>
        <translation>Pídala: quien tiene una clave puede enviarla, y llega con su correo.</translation>
    </message>
    <message>
        <source>The search for the key of %1 came to nothing: %2</source>
        <translation>La búsqueda de la clave de %1 no dio resultado: %2</translation>
    </message>
    <message>
        <source>As&amp;k for the key…</source>
        <translation>Pedir la c&amp;lave…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Probar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Your key for encrypted mail</source>
        <translation>Su clave para el correo cifrado</translation>
    </message>
    <message>
        <source>Hello,

I would like to send you encrypted mail. Please send me your public key, or simply answer with a signed mail: it brings the key along.
</source>
        <translation>Hola:

Quisiera enviarle correo cifrado. Envíeme su clave pública, o simplemente responda con un correo firmado: la clave llega con él.
</translation>
    </message>
    <message>
        <source>Choose files with keys</source>
        <translation>Elegir archivos con claves</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)</source>
        <translation>Claves (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>El portapapeles está vacío.</translation>
    </message>
    <message>
        <source>Copy the key first: all of it, from the line with BEGIN to the one with END.</source>
        <translation>Copie primero la clave: entera, desde la línea con BEGIN hasta la línea con END.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::AttachmentChip</name>
    <message>
        <source>Progress of reading %1</source>
        <translation>Progreso de la lectura de %1</translation>
    </message>
    <message>
        <source>Take %1 out of the message</source>
        <translation>Quitar %1 del mensaje</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
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
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>A part of the message</source>
        <translation>Una parte del mensaje</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupOffer</name>
    <message>
        <source>Your key lies on this computer alone.</source>
        <translation>Su clave está solo en este equipo.</translation>
    </message>
    <message>
        <source>A back-up takes two minutes and a sheet of paper. Without one, protected mail is lost with the computer.</source>
        <translation>Una copia de seguridad requiere dos minutos y una hoja de papel. Sin ella, el correo protegido se pierde con el equipo.</translation>
    </message>
    <message>
        <source>Make a &amp;back-up</source>
        <translation>&amp;Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>No back-up was made.</source>
        <translation>No se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>You find it in the settings whenever you like.</source>
        <translation>La encontrará en los ajustes cuando quiera.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupPage</name>
    <message>
        <source>&amp;Make a back-up</source>
        <translation>&amp;Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation>Hacerlo más &amp;tarde</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Sho&amp;w the code</source>
        <translation>&amp;Mostrar el código</translation>
    </message>
    <message>
        <source>&amp;Save the back-up …</source>
        <translation>&amp;Guardar la copia de seguridad…</translation>
    </message>
    <message>
        <source>Sheet to &amp;print …</source>
        <translation>Hoja para im&amp;primir…</translation>
    </message>
    <message>
        <source>Where the back-up is</source>
        <translation>Dónde está la copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Type the code back from your sheet</source>
        <translation>Escriba el código de su ho&amp;ja</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>A back-up of your keys</source>
        <translation>Una copia de seguridad de sus claves</translation>
    </message>
    <message>
        <source>If this computer is lost, your protected mail is lost with it, unless you have a back-up. It is one file that only a code opens: the code goes on paper, the file on a stick or another computer.</source>
        <translation>Si pierde este equipo, pierde con él su correo protegido, a no ser que tenga una copia de seguridad. Es un único archivo que solo se abre con un código: el código va en papel; el archivo, en una memoria USB o en otro equipo.</translation>
    </message>
    <message>
        <source>The back-up is being made</source>
        <translation>Se está haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Your back-up is made: put it in a safe place</source>
        <translation>Su copia de seguridad está hecha: guárdela en un lugar seguro</translation>
    </message>
    <message>
        <source>1. The code, on paper</source>
        <translation>1. El código, en papel</translation>
    </message>
    <message>
        <source>Write it down, or print the sheet. It is shown only now, and nobody can tell it to you later.</source>
        <translation>Anótelo, o imprima la hoja. Solo se muestra ahora, y nadie podrá decírselo después.</translation>
    </message>
    <message>
        <source>2. The file, somewhere else</source>
        <translation>2. El archivo, en otro lugar</translation>
    </message>
    <message>
        <source>Best on a stick or a computer that is not this one. Without the code nobody can read it.</source>
        <translation>Lo mejor es una memoria USB o un equipo que no sea este. Sin el código nadie puede leerlo.</translation>
    </message>
    <message>
        <source>3. Sure that it is right?</source>
        <translation>3. ¿Seguro que es correcto?</translation>
    </message>
    <message>
        <source>There is no key of your own in this back-up yet.</source>
        <translation>En esta copia de seguridad aún no hay ninguna clave suya.</translation>
    </message>
    <message>
        <source>It holds the people you know and your settings. Make another one, once you have a key.</source>
        <translation>Contiene las personas que conoce y sus ajustes. Haga otra cuando tenga una clave.</translation>
    </message>
    <message>
        <source>&amp;Hide the code</source>
        <translation>&amp;Ocultar el código</translation>
    </message>
    <message>
        <source>Save the back-up</source>
        <translation>Guardar la copia de seguridad</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>✓ The back-up is in %1.</source>
        <translation>✓ La copia de seguridad está en %1.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>La hoja está en %1.</translation>
    </message>
    <message>
        <source>Open it, print it, then delete this file: the code is for paper alone.</source>
        <translation>Ábrala, imprímala y elimine después este archivo: el código es solo para el papel.</translation>
    </message>
    <message>
        <source>&amp;Open the sheet</source>
        <translation>&amp;Abrir la hoja</translation>
    </message>
    <message>
        <source>Still to do: save the file, and type the code.</source>
        <translation>Queda por hacer: guardar el archivo y escribir el código.</translation>
    </message>
    <message>
        <source>Still to do: save the file.</source>
        <translation>Queda por hacer: guardar el archivo.</translation>
    </message>
    <message>
        <source>Still to do: type the code.</source>
        <translation>Queda por hacer: escribir el código.</translation>
    </message>
    <message>
        <source>That is another code than the one of this back-up.</source>
        <translation>Ese no es el código de esta copia de seguridad.</translation>
    </message>
    <message>
        <source>✓ The code is right: the back-up is complete.</source>
        <translation>✓ El código es correcto: la copia de seguridad está completa.</translation>
    </message>
    <message>
        <source>Your back-up is complete.</source>
        <translation>Su copia de seguridad está completa.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::BackupSection</name>
    <message>
        <source>Back-up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Make a back-up</source>
        <translation>&amp;Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Bring a back-up back</source>
        <translation>&amp;Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>Your mail can be opened with your keys alone. A back-up is one file, sealed by a code on a sheet of paper: with both you can read your mail on another computer, whatever happens to this one.</source>
        <translation>Su correo solo se puede abrir con sus claves. Una copia de seguridad es un único archivo, cifrado con un código en una hoja de papel: con ambos puede leer su correo en otro equipo, pase lo que pase con este.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your keys is (are) in no back-up</source>
        <translation>
            <numerusform>%n de sus claves no está en ninguna copia de seguridad</numerusform>
            <numerusform>%n de sus claves no están en ninguna copia de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>The last back-up is of %1. If this computer is lost, so is the mail to the newer keys.</source>
        <translation>La última copia de seguridad es del %1. Si pierde este equipo, pierde también el correo cifrado para las claves más recientes.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is all mail to them.</source>
        <translation>Si pierde este equipo, pierde también todo el correo cifrado para ellas.</translation>
    </message>
    <message>
        <source>Last back-up: %1</source>
        <translation>Última copia de seguridad: %1</translation>
    </message>
    <message>
        <source>All your keys are in it.</source>
        <translation>Todas sus claves están en ella.</translation>
    </message>
    <message>
        <source>No back-up was made yet</source>
        <translation>Aún no se ha hecho ninguna copia de seguridad</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::CodeField</name>
    <message>
        <source>What is wrong with the code</source>
        <translation>Qué falla en el código</translation>
    </message>
    <message>
        <source>✗ The code has seven groups of five characters: this has more, or others.</source>
        <translation>✗ El código tiene siete grupos de cinco caracteres: este tiene más, u otros.</translation>
    </message>
    <message>
        <source>✗ There is a slip in group %1: compare it with the sheet.</source>
        <translation>✗ Hay un error en el grupo %1: compárelo con la hoja.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::CompareView</name>
    <message>
        <source>Compare the key with %1</source>
        <translation>Comparar la clave con %1</translation>
    </message>
    <message>
        <source>Call %1, or meet: by telephone or face to face, never by mail. %1 reads out the words of the key in their program, and you see whether they are these. Every word counts.</source>
        <translation>Llame a %1, o reúnanse: por teléfono o cara a cara, nunca por correo. %1 lee en voz alta las palabras de la clave en su programa, y usted comprueba si son estas. Cada palabra cuenta.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>La clave de %1</translation>
    </message>
    <message>
        <source>Your own key, which %1 sees</source>
        <translation>La clave de usted, que ve %1</translation>
    </message>
    <message>
        <source>A&amp;ll words are the same</source>
        <translation>&amp;Todas las palabras son iguales</translation>
    </message>
    <message>
        <source>A word di&amp;ffers</source>
        <translation>Una palabra es &amp;distinta</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>%1 can scan it instead of reading</source>
        <translation>%1 puede escanearla en lugar de leer</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeFormatRow</name>
    <message>
        <source>B</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>I</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• Lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Dirección de la página web</translation>
    </message>
    <message>
        <source>https://example.org, then Enter</source>
        <translation>https://example.org y después Intro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://</source>
        <translation>Un enlace empieza por https:// o http://</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeHead</name>
    <message>
        <source>Cc and &amp;Bcc</source>
        <translation>C&amp;C y CCO</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>CCO</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;CC</translation>
    </message>
    <message>
        <source>Nobody else sees who is named here; each gets a copy of their own</source>
        <translation>Nadie más ve a quién se nombra aquí; cada persona recibe su propia copia</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>As&amp;unto</translation>
    </message>
    <message>
        <source>Shows the fields for people who get a copy</source>
        <translation>Muestra los campos para las personas que reciben una copia</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ComposeText</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Write your message here</source>
        <translation>Escriba aquí su mensaje</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ConflictView</name>
    <message>
        <source>Two different keys for %1</source>
        <translation>Dos claves distintas para %1</translation>
    </message>
    <message>
        <source>Which key is the right one?</source>
        <translation>¿Cuál es la clave correcta?</translation>
    </message>
    <message>
        <source>There are two different keys for %1. Perhaps %2 has a new one; perhaps somebody wants to read your mail. Ask %2 by telephone or face to face, never by mail. Nothing is sent before you decide.</source>
        <translation>Hay dos claves distintas para %1. Quizá %2 tenga una nueva; quizá alguien quiera leer su correo. Pregunte a %2 por teléfono o cara a cara, nunca por correo. No se envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>The key in use until now</source>
        <translation>La clave usada hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>C&amp;onservar esta</translation>
    </message>
    <message>
        <source>The key that came later</source>
        <translation>La clave que llegó después</translation>
    </message>
    <message>
        <source>Use th&amp;is one</source>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Mostrar sus palabras</translation>
    </message>
    <message>
        <source>This key is not on this computer any more.</source>
        <translation>Esta clave ya no está en este equipo.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftKeeper</name>
    <message>
        <source>not-in-this-copy.txt</source>
        <translation>no-incluido-en-esta-copia.txt</translation>
    </message>
    <message>
        <source>Attached on the computer where this draft was written, and too large for this copy of it:</source>
        <translation>Adjuntado en el equipo donde se escribió este borrador, y demasiado grande para esta copia:</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::DraftMenu</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Messages that were begun and not sent; choose one to go on with it</source>
        <translation>Mensajes empezados y no enviados; elija uno para continuarlo</translation>
    </message>
    <message>
        <source>&amp;Drafts (%1)</source>
        <translation>Borradore&amp;s (%1)</translation>
    </message>
    <message>
        <source>To nobody yet, saved %1</source>
        <translation>Aún sin destinatario, guardado: %1</translation>
    </message>
    <message>
        <source>To %1, saved %2</source>
        <translation>Para %1, guardado: %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s), saved %2</source>
        <translation>
            <numerusform>Para %1 y %n persona más, guardado: %2</numerusform>
            <numerusform>Para %1 y %n personas más, guardado: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ExportPanel</name>
    <message>
        <source>Give the key to others</source>
        <translation>Dar la clave a otros</translation>
    </message>
    <message>
        <source>Anybody may have it: with it, mail can be encrypted for its owner, and nothing can be read.</source>
        <translation>Cualquiera puede tenerla: con ella se puede cifrar correo para su titular, y no se puede leer nada.</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>Cop&amp;iarla</translation>
    </message>
    <message>
        <source>Sa&amp;ve it to a file…</source>
        <translation>&amp;Guardarla en un archivo…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Or let a phone scan it:</source>
        <translation>O deje que un teléfono la escanee:</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Guardar la clave</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FirstStart</name>
    <message>
        <source>Do this &amp;later</source>
        <translation>Hacerlo más &amp;tarde</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Su clave está lista.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::FolderPane</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::KeyPassphrasePage</name>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>&amp;Make my key</source>
        <translation>&amp;Crear mi clave</translation>
    </message>
    <message>
        <source>A passphrase for your key</source>
        <translation>Una frase de contraseña para su clave</translation>
    </message>
    <message>
        <source>Your key opens all mail that is protected for you, so it is kept locked. Nothing on this computer can keep a passphrase for you: choose one yourself, of a few words, and write it down at home. You are asked for it now and then; nobody can tell it to you if it is lost.</source>
        <translation>Su clave abre todo el correo protegido para usted, por eso se guarda bloqueada. Nada en este equipo puede guardarle una frase de contraseña: elija una usted, de unas cuantas palabras, y anótela en casa. Se le pide de vez en cuando; si la pierde, nadie puede decírsela.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::KeyQuestionPage</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The key in numbers</source>
        <translation>La clave en cifras</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar esta clave</translation>
    </message>
    <message>
        <source>Make a &amp;new one</source>
        <translation>Crear una &amp;nueva</translation>
    </message>
    <message>
        <source>You have a key already</source>
        <translation>Usted ya tiene una clave</translation>
    </message>
    <message>
        <source>&amp;Details of the key</source>
        <translation>&amp;Detalles de la clave</translation>
    </message>
    <message>
        <source>On this computer there is a key for %1, made on %2. With it you can read the mail that was protected for you so far: use it?</source>
        <translation>En este equipo hay una clave para %1, creada el %2. Con ella puede leer el correo que se protegió para usted hasta ahora: ¿usarla?</translation>
    </message>
    <message>
        <source>On this computer there is a key for %1. With it you can read the mail that was protected for you so far: use it?</source>
        <translation>En este equipo hay una clave para %1. Con ella puede leer el correo que se protegió para usted hasta ahora: ¿usarla?</translation>
    </message>
    <message>
        <source>OpenPGP, %1, fingerprint %2</source>
        <translation>OpenPGP, %1, huella digital %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LanguageSection</name>
    <message>
        <source>As this computer has it</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of this window</source>
        <translation>&amp;Idioma de esta ventana</translation>
    </message>
    <message>
        <source>The new language is used when Sealpost is started again</source>
        <translation>El idioma nuevo se usará cuando Sealpost se inicie de nuevo</translation>
    </message>
    <message>
        <source>Close the window and open it: nothing that you wrote is lost.</source>
        <translation>Cierre la ventana y vuelva a abrirla: no se pierde nada de lo que escribió.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ListModel</name>
    <message>
        <source>No sender</source>
        <translation>Sin remitente</translation>
    </message>
    <message>
        <source>Protected message</source>
        <translation>Mensaje protegido</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>sender, subject, date, protection</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation>No leído. %1</translation>
    </message>
    <message>
        <source>Protected, not opened yet</source>
        <translation>Protegido, aún no abierto</translation>
    </message>
    <message>
        <source>Signature not checked yet</source>
        <translation>Firma aún no comprobada</translation>
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
        <translation>Mostrar mensajes más anti&amp;guos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LookSection</name>
    <message>
        <source>As this computer has it</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Colours of this window</source>
        <translation>C&amp;olores de esta ventana</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::LookupsSection</name>
    <message>
        <source>In the keyring of this computer</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>It opens when you log in, and stays closed for whoever takes the disk.</source>
        <translation>Se abre cuando usted inicia sesión, y permanece cerrado para quien se lleve el disco.</translation>
    </message>
    <message>
        <source>In a file of my own</source>
        <translation>En un archivo propio</translation>
    </message>
    <message>
        <source>Works without a keyring. Whoever gets that file can read what Sealpost notes here, such as whom you write to, but has neither your keys nor your mail.</source>
        <translation>Funciona sin llavero. Quien obtenga ese archivo puede leer lo que Sealpost anota aquí, por ejemplo a quién escribe usted, pero no tiene ni sus claves ni su correo.</translation>
    </message>
    <message>
        <source>Keys and look-ups</source>
        <translation>Claves y búsquedas</translation>
    </message>
    <message>
        <source>&amp;Look for keys at people&apos;s own providers</source>
        <translation>Buscar claves en el &amp;proveedor de cada persona</translation>
    </message>
    <message>
        <source>Look for keys at people&apos;s own providers</source>
        <translation>Buscar claves en el proveedor de cada persona</translation>
    </message>
    <message>
        <source>&amp;Be strict when revocations cannot be checked</source>
        <translation>Ser es&amp;tricto cuando no se puedan comprobar las revocaciones</translation>
    </message>
    <message>
        <source>Be strict when revocations cannot be checked</source>
        <translation>Ser estricto cuando no se puedan comprobar las revocaciones</translation>
    </message>
    <message>
        <source>Where the &amp;key to Sealpost&apos;s own notes lies</source>
        <translation>Dónde está la cla&amp;ve de las notas de Sealpost</translation>
    </message>
    <message>
        <source>For whoever looks after this computer</source>
        <translation>Para quien se ocupa de este equipo</translation>
    </message>
    <message>
        <source>When you write to somebody without a key, Sealpost asks the provider of that address. The provider then learns that somebody asks, and nobody else is asked.</source>
        <translation>Cuando usted escribe a alguien sin clave, Sealpost pregunta al proveedor de esa dirección. El proveedor se entera entonces de que alguien pregunta, y no se pregunta a nadie más.</translation>
    </message>
    <message>
        <source>What a key that was found counts for</source>
        <translation>Qué valor tiene una clave encontrada</translation>
    </message>
    <message>
        <source>The first key from a person&apos;s own provider is used and remembered. If another one turns up later, nothing is sent until you have decided which one counts. A key that came any other way waits for your click.</source>
        <translation>La primera clave del propio proveedor de una persona se usa y se recuerda. Si después aparece otra, no se envía nada hasta que usted haya decidido cuál vale. Una clave que llega de cualquier otra forma espera su clic.</translation>
    </message>
    <message>
        <source>Concerns people whose keys an authority vouches for: without its up-to-date list of revoked keys, theirs are not used.</source>
        <translation>Afecta a las personas cuyas claves avala una autoridad: sin su lista actualizada de claves revocadas, las de esas personas no se usan.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is set. `sealpost config list` names what can be.</source>
        <translation>No hay nada fuera de lo normal. `sealpost config list` indica lo que se puede ajustar.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailPage</name>
    <message>
        <source>Your mail will be here</source>
        <translation>Aquí estará su correo</translation>
    </message>
    <message>
        <source>Sealpost needs your e-mail address and the password of your mailbox to show your mail. The key that protects it comes by itself.</source>
        <translation>Sealpost necesita su dirección de correo electrónico y la contraseña de su buzón para mostrar su correo. La clave que lo protege llega por sí sola.</translation>
    </message>
    <message>
        <source>&amp;Set up your mail</source>
        <translation>&amp;Configurar su correo</translation>
    </message>
    <message>
        <source>&amp;Back to the mailbox</source>
        <translation>Vol&amp;ver al buzón</translation>
    </message>
    <message>
        <source>The message in the file %1</source>
        <translation>El mensaje del archivo %1</translation>
    </message>
    <message>
        <source>Reading the list of messages …</source>
        <translation>Leyendo la lista de mensajes…</translation>
    </message>
    <message>
        <source>There are no messages in this folder.</source>
        <translation>No hay mensajes en esta carpeta.</translation>
    </message>
    <message>
        <source>Looked for new mail at %1</source>
        <translation>Correo nuevo buscado a las %1</translation>
    </message>
    <message>
        <source>While you see your mail, Sealpost looks for new messages every minute.</source>
        <translation>Mientras usted ve su correo, Sealpost busca mensajes nuevos cada minuto.</translation>
    </message>
    <message>
        <source>Delete the selected message for ever?</source>
        <translation>¿Eliminar para siempre el mensaje seleccionado?</translation>
    </message>
    <message>
        <source>It does not go to a trash folder: nobody can bring it back.</source>
        <translation>No va a ninguna papelera: nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Delete for e&amp;ver</source>
        <translation>Eliminar para &amp;siempre</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>The list of messages could not be read.</source>
        <translation>No se pudo leer la lista de mensajes.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar de nuevo</translation>
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
        <translation>Buscar correo &amp;nuevo</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>Arch&amp;ivar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marcar como no &amp;leído</translation>
    </message>
    <message>
        <source>Look for new messages</source>
        <translation>Buscar mensajes nuevos</translation>
    </message>
    <message>
        <source>Select a message in the list first.</source>
        <translation>Seleccione primero un mensaje de la lista.</translation>
    </message>
    <message>
        <source>Move the message to the archive</source>
        <translation>Mover el mensaje al archivo</translation>
    </message>
    <message>
        <source>This account has no other folder for the archive.</source>
        <translation>Esta cuenta no tiene otra carpeta para el archivo.</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Eliminar el mensaje</translation>
    </message>
    <message>
        <source>Mark the message as not read yet</source>
        <translation>Marcar el mensaje como aún no leído</translation>
    </message>
    <message>
        <source>The message is marked as unread already.</source>
        <translation>El mensaje ya está marcado como no leído.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MailboxReader</name>
    <message>
        <source>Fetching the message: %1 of %2</source>
        <translation>Recibiendo el mensaje: %1 de %2</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageAnswers</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Responder a &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Reen&amp;viar</translation>
    </message>
    <message>
        <source>The message could not be opened: there is nothing yet to answer.</source>
        <translation>No se pudo abrir el mensaje: aún no hay nada que responder.</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>No hay ningún mensaje abierto.</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>El %1, %2 escribió:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escribió:</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1; copy to %2</source>
        <translation>%1; copia a %2</translation>
    </message>
    <message>
        <source>This message names nobody to answer to.</source>
        <translation>Este mensaje no indica a quién responder.</translation>
    </message>
    <message>
        <source>Write a message of your own instead.</source>
        <translation>Escriba en su lugar un mensaje nuevo.</translation>
    </message>
    <message>
        <source>You are not among those this message was addressed to.</source>
        <translation>Usted no está entre las personas a las que se dirigió este mensaje.</translation>
    </message>
    <message>
        <source>It came as a blind copy, or somebody else passed it on. A reply to all would tell them that you have it: %1</source>
        <translation>Llegó como copia oculta, o lo transmitió otra persona. Una respuesta a todos les revelaría que usted lo tiene: %1</translation>
    </message>
    <message>
        <source>The list of recipients of this message is not protected.</source>
        <translation>La lista de destinatarios de este mensaje no está protegida.</translation>
    </message>
    <message>
        <source>Somebody on the way could have added an address, to get your answer. Look at them first: %1</source>
        <translation>Alguien pudo haber añadido por el camino una dirección para recibir su respuesta. Mire primero los destinatarios: %1</translation>
    </message>
    <message>
        <source>Reply to the &amp;sender only</source>
        <translation>Responder &amp;solo al remitente</translation>
    </message>
    <message>
        <source>Reply to all an&amp;yway</source>
        <translation>Responder a todos de todas f&amp;ormas</translation>
    </message>
    <message>
        <source>---------- Forwarded message ----------</source>
        <translation>---------- Mensaje reenviado ----------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Copia a: %1</translation>
    </message>
    <message>
        <source>What could not be opened cannot be forwarded.</source>
        <translation>Lo que no se pudo abrir no se puede reenviar.</translation>
    </message>
    <message>
        <source>Whoever you would send it to could not open it either.</source>
        <translation>Quien lo recibiera tampoco podría abrirlo.</translation>
    </message>
    <message>
        <source>This message is not forwarded, since nobody can tell whether it was changed.</source>
        <translation>Este mensaje no se reenvía, porque nadie puede saber si se modificó.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again with an up-to-date program, or write what matters in your own words.</source>
        <translation>Pida al remitente que lo envíe de nuevo con un programa actualizado, o escriba lo importante con sus propias palabras.</translation>
    </message>
    <message>
        <source>This message is too large to be forwarded as a whole.</source>
        <translation>Este mensaje es demasiado grande para reenviarlo entero.</translation>
    </message>
    <message>
        <source>Save the attachments you need, and attach them to a message of your own.</source>
        <translation>Guarde los adjuntos que necesite y adjúntelos a un mensaje propio.</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sin remitente)</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>su remitente</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageNote</name>
    <message>
        <source>Show &amp;more of the text</source>
        <translation>Mostrar más te&amp;xto</translation>
    </message>
    <message>
        <source>Show as plain &amp;text</source>
        <translation>Mostrar sin &amp;formato</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Este mensaje no tiene texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that this message wanted to load from elsewhere were not loaded.</source>
        <translation>
            <numerusform>No se ha cargado %n elemento que este mensaje quería cargar de otro sitio.</numerusform>
            <numerusform>No se han cargado %n elementos que este mensaje quería cargar de otro sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than can be shown: this is its beginning.</source>
        <translation>El texto es más largo de lo que se puede mostrar: este es su comienzo.</translation>
    </message>
    <message>
        <source>Show with forma&amp;tting</source>
        <translation>Mostrar con &amp;formato</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageOffer</name>
    <message>
        <source>%1 sent you a key.</source>
        <translation>%1 le ha enviado una clave.</translation>
    </message>
    <message>
        <source>You do not use the key of %1 yet.</source>
        <translation>Usted aún no usa la clave de %1.</translation>
    </message>
    <message>
        <source>Use it, and only %1 can read what you write to %1. You can compare it with %1 later.</source>
        <translation>Si la usa, solo %1 podrá leer lo que usted escriba a %1. Puede compararla con %1 más adelante.</translation>
    </message>
    <message>
        <source>&amp;Use it for mails to %1</source>
        <translation>&amp;Usar esta clave para los correos a %1</translation>
    </message>
    <message>
        <source>There are two different keys for %1.</source>
        <translation>Hay dos claves distintas para %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 until you have decided which of them is right. Ask %1 in another way than by mail.</source>
        <translation>No se envía nada a %1 hasta que usted haya decidido cuál es la correcta. Pregunte a %1 por un medio que no sea el correo.</translation>
    </message>
    <message>
        <source>&amp;Look at both keys</source>
        <translation>Ver amba&amp;s claves</translation>
    </message>
    <message>
        <source>You use this key for mails to %1 from now on.</source>
        <translation>Desde ahora usted usa esta clave para los correos a %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation>Elija un mensaje para leerlo aquí.</translation>
    </message>
    <message>
        <source>Opening the message…</source>
        <translation>Abriendo el mensaje…</translation>
    </message>
    <message>
        <source>This message lies inside another one.</source>
        <translation>Este mensaje está dentro de otro.</translation>
    </message>
    <message>
        <source>What is said here holds for this message alone.</source>
        <translation>Lo que se dice aquí vale solo para este mensaje.</translation>
    </message>
    <message>
        <source>&amp;Back to the message around it</source>
        <translation>Volver al mensaje que lo con&amp;tiene</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>The message was not opened</source>
        <translation>El mensaje no se abrió</translation>
    </message>
    <message>
        <source>Opening it was stopped. It is kept as it is.</source>
        <translation>Se detuvo la apertura. Se conserva como está.</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>Guardar como arc&amp;hivo…</translation>
    </message>
    <message>
        <source>What this message says about keys was not recorded.</source>
        <translation>No se ha registrado lo que este mensaje dice sobre claves.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You see a part of the message, not its main text</source>
        <translation>Está viendo una parte del mensaje, no su texto principal</translation>
    </message>
    <message>
        <source>It is protected like the message.</source>
        <translation>Está protegida igual que el mensaje.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>Volver al mensa&amp;je</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Guardar mensaje</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>&amp;Details of the protection</source>
        <translation>&amp;Detalles de la protección</translation>
    </message>
    <message>
        <source>Details of the protection</source>
        <translation>Detalles de la protección</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Strength in words</source>
        <translation>Seguridad en palabras</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase de contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma otra ve&amp;z</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks you out.</source>
        <translation>Escríbala otra vez, para que ningún error le impida el acceso.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>✗ The two are not the same.</source>
        <translation>✗ Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Type a passphrase: a few words that nobody would guess.</source>
        <translation>Escriba una frase de contraseña: unas cuantas palabras que nadie adivinaría.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxDetails</name>
    <message>
        <source>When and from whom</source>
        <translation>Cuándo y desde dónde</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Lo que dijeron los servidores</translation>
    </message>
    <message>
        <source>What cannot be done, and why</source>
        <translation>Qué no se puede hacer, y por qué</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Probar de nuevo ahora</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Give the others up</source>
        <translation>Renunciar a los &amp;demás</translation>
    </message>
    <message>
        <source>Send it &amp;without that promise</source>
        <translation>Enviarlo &amp;sin esa promesa</translation>
    </message>
    <message>
        <source>Look at the &amp;key</source>
        <translation>&amp;Ver la clave</translation>
    </message>
    <message>
        <source>Your provider cannot promise a protected connection all the way. The message itself stays sealed.</source>
        <translation>Su proveedor no puede prometer una conexión protegida en todo el camino. El mensaje en sí sigue cifrado.</translation>
    </message>
    <message>
        <source>Look at the &amp;key of %1</source>
        <translation>&amp;Ver la clave de %1</translation>
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
        <translation>Para %1. %2. %3</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OutboxPage</name>
    <message>
        <source>Nothing waits here. What you send stays here, sealed, until your provider has taken it; if something is in the way, this page says what.</source>
        <translation>Aquí no espera nada. Lo que usted envía permanece aquí, cifrado, hasta que su proveedor lo acepta; si algo lo impide, esta página dice qué.</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>La bandeja de salida está vacía</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>Mensajes en camino</translation>
    </message>
    <message>
        <source>Done in the last 24 hours</source>
        <translation>Terminados en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Messages that are done</source>
        <translation>Mensajes terminados</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>It is on its way to the server this moment</source>
        <translation>En este momento va camino del servidor</translation>
    </message>
    <message>
        <source>It was not taken back. In a few seconds this page says whether the server has it.</source>
        <translation>No se ha recuperado. En unos segundos, esta página dirá si el servidor lo tiene.</translation>
    </message>
    <message>
        <source>Too late: your provider already has it</source>
        <translation>Demasiado tarde: su proveedor ya lo tiene</translation>
    </message>
    <message>
        <source>Nobody can take it back from there.</source>
        <translation>Desde allí nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>What you wrote can be opened again here, until Sealpost is closed.</source>
        <translation>Lo que escribió se puede volver a abrir aquí hasta que se cierre Sealpost.</translation>
    </message>
    <message>
        <source>Taken back, but it may have arrived</source>
        <translation>Recuperado, pero puede haber llegado</translation>
    </message>
    <message>
        <source>An earlier attempt was cut off before the server had answered: it may have taken the message. It will not be sent again.</source>
        <translation>Un intento anterior se interrumpió antes de que el servidor respondiera: puede haber aceptado el mensaje. No se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Taken back: it will not be sent</source>
        <translation>Recuperado: no se enviará</translation>
    </message>
    <message>
        <source>Write it &amp;anew</source>
        <translation>Escribirlo de &amp;nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) that you took back</source>
        <translation>
            <numerusform>%n mensaje más que usted recuperó</numerusform>
            <numerusform>%n mensajes más que usted recuperó</numerusform>
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
            <numerusform>Enviando %n mensaje</numerusform>
            <numerusform>Enviando %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network; next try at %1</source>
        <translation>Esperando a la red; próximo intento a las %1</translation>
    </message>
    <message>
        <source>Not sent yet; next try at %1</source>
        <translation>Aún no enviado; próximo intento a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held back until you decide</source>
        <translation>
            <numerusform>%n mensaje retenido hasta que usted decida</numerusform>
            <numerusform>%n mensajes retenidos hasta que usted decida</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why, and what you can do.</source>
        <translation>La bandeja de salida dice por qué, y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>No se pudo enviar %n mensaje</numerusform>
            <numerusform>No se pudieron enviar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the copy for your own folder still waits</source>
        <translation>Enviado; la copia para su propia carpeta aún espera</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s)</source>
        <translation>
            <numerusform>%n mensaje enviado</numerusform>
            <numerusform>%n mensajes enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>No espera nada en la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::OwnKeyView</name>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>You have no key for this address yet.</source>
        <translation>Aún no tiene clave para esta dirección.</translation>
    </message>
    <message>
        <source>With one, others can encrypt their mail to you, and see that yours is genuine. It takes a moment, and nothing is asked.</source>
        <translation>Con ella, otras personas pueden cifrar el correo que le envían y ver que el suyo es auténtico. Se tarda un momento, sin preguntas.</translation>
    </message>
    <message>
        <source>Your key cannot be used.</source>
        <translation>Su clave no se puede usar.</translation>
    </message>
    <message>
        <source>Your key expires on %1.</source>
        <translation>Su clave caduca el %1.</translation>
    </message>
    <message>
        <source>Extend it now: then nobody who writes to you notices anything.</source>
        <translation>Prolónguela ahora: así nadie que le escriba notará nada.</translation>
    </message>
    <message>
        <source>Your key is ready.</source>
        <translation>Su clave está lista.</translation>
    </message>
    <message>
        <source>Mail to you can be encrypted, and yours is signed. It is good until %1.</source>
        <translation>El correo para usted se puede cifrar, y el suyo va firmado. Es válida hasta el %1.</translation>
    </message>
    <message>
        <source>Mail to you can be encrypted, and yours is signed. It does not expire.</source>
        <translation>El correo para usted se puede cifrar, y el suyo va firmado. No caduca.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>Certificate of %1: %2</source>
        <translation>Certificado de %1: %2</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Clave de %1: %2</translation>
    </message>
    <message>
        <source>You have several keys. Below it is about &amp;this one:</source>
        <translation>Usted tiene varias claves. Abajo se trata de e&amp;sta:</translation>
    </message>
    <message>
        <source>Which key it is about</source>
        <translation>De qué clave se trata</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>&amp;Crear una clave</translation>
    </message>
    <message>
        <source>Your key is being made…</source>
        <translation>Se está creando su clave…</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the key</source>
        <translation>De&amp;talles de la clave</translation>
    </message>
    <message>
        <source>&amp;Give your key to others…</source>
        <translation>&amp;Dar su clave a otros…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>E&amp;xtend it by two years</source>
        <translation>&amp;Prolongarla dos años</translation>
    </message>
    <message>
        <source>Declare it in&amp;valid…</source>
        <translation>Declararla no &amp;válida…</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>Eli&amp;minarla…</translation>
    </message>
    <message>
        <source>Whoever issued this certificate can also extend it, or declare it invalid: ask them for a new one, and import it here.</source>
        <translation>Quien emitió este certificado también puede prolongarlo, o declararlo no válido: pídale uno nuevo e impórtelo aquí.</translation>
    </message>
    <message>
        <source>Declare your key invalid, for ever?</source>
        <translation>¿Declarar su clave no válida, para siempre?</translation>
    </message>
    <message>
        <source>Nobody will encrypt to it again, and this cannot be taken back. What came until now can still be read. Afterwards you make a new key, and send the old one to those who have it.</source>
        <translation>Nadie volverá a cifrar para ella, y esto no se puede deshacer. Lo que ha llegado hasta ahora se podrá seguir leyendo. Después cree una clave nueva y envíe la antigua a quienes la tienen.</translation>
    </message>
    <message>
        <source>Declare it invalid for &amp;ever</source>
        <translation>Declararla no válida para &amp;siempre</translation>
    </message>
    <message>
        <source>Keep it (&amp;no)</source>
        <translation>Conservarla (&amp;no)</translation>
    </message>
    <message>
        <source>I do not use it any more</source>
        <translation>Ya no la uso</translation>
    </message>
    <message>
        <source>I have another one</source>
        <translation>Tengo otra</translation>
    </message>
    <message>
        <source>Delete your own key, with its secret part?</source>
        <translation>¿Eliminar su propia clave, con su parte secreta?</translation>
    </message>
    <message>
        <source>What was encrypted to it can never be read again, old mail included, unless you have a back-up. To stop using it, declare it invalid instead.</source>
        <translation>Lo que se cifró para ella no podrá volver a leerse nunca, tampoco el correo antiguo, salvo que tenga una copia de seguridad. Para dejar de usarla, declárela no válida.</translation>
    </message>
    <message>
        <source>Delete it for &amp;ever</source>
        <translation>Eliminarla para &amp;siempre</translation>
    </message>
    <message>
        <source>Somebody else may have it</source>
        <translation>Otra persona puede tenerla</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartList</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) are not listed.</source>
        <translation>
            <numerusform>%n parte más no aparece en la lista.</numerusform>
            <numerusform>%n partes más no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all in a folder…</source>
        <translation>Guardar todo en una carpeta…</translation>
    </message>
    <message>
        <source>Opened as a copy that is removed when Sealpost ends. Save what you change elsewhere.</source>
        <translation>Se ha abierto una copia que se elimina cuando termina Sealpost. Guarde en otro sitio lo que cambie.</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file. You can save it.</source>
        <translation>Ningún programa de este equipo abre este tipo de archivo. Puede guardarlo.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Guardar adjunto</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Guardar todos los adjuntos en</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n archivo guardado en %1</numerusform>
            <numerusform>%n archivos guardados en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PartRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1 here</source>
        <translation>Mostrar %1 aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1 with another program</source>
        <translation>Abrir %1 con otro programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation>Guardar %1 como archivo</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>No abrirlo</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirlo de todas formas</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Usar esta frase</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) after this one.</source>
        <translation>
            <numerusform>%n pregunta más después de esta.</numerusform>
            <numerusform>%n preguntas más después de esta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PeoplePage</name>
    <message>
        <source>Keys and people</source>
        <translation>Claves y personas</translation>
    </message>
    <message>
        <source>Search for people and keys</source>
        <translation>Buscar personas y claves</translation>
    </message>
    <message>
        <source>Name, address or a part of them</source>
        <translation>Nombre, dirección o una parte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>You first, then everybody else</source>
        <translation>Primero usted, después los demás</translation>
    </message>
    <message>
        <source>Loo&amp;k for a key</source>
        <translation>B&amp;uscar una clave</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Restore a back-up…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Reading your keys…</source>
        <translation>Leyendo sus claves…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Probar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>People come by themselves: whoever sends you mail with a key is listed here afterwards. You can also look for somebody&apos;s key, import one from a file, or restore a back-up; the buttons are below the list.</source>
        <translation>Las personas llegan por sí solas: quien le envía correo con una clave aparece después en esta lista. También puede buscar la clave de alguien, importar una de un archivo o restaurar una copia de seguridad; los botones están debajo de la lista.</translation>
    </message>
    <message>
        <source>&amp;Set up your account</source>
        <translation>&amp;Configurar su cuenta</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonView</name>
    <message>
        <source>%1. Compare it when you next talk to each other: then nobody can be in between.</source>
        <translation>%1. Compárela la próxima vez que hablen: así nadie puede interponerse.</translation>
    </message>
    <message>
        <source>%1. It is not used before you have answered the question below.</source>
        <translation>%1. No se usa hasta que usted responda a la pregunta de abajo.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you have decided which one is right.</source>
        <translation>No se envía nada a %1 hasta que usted haya decidido cuál es la correcta.</translation>
    </message>
    <message>
        <source>%1: you do not use the key</source>
        <translation>%1: usted no usa la clave</translation>
    </message>
    <message>
        <source>You decided not to use the key of %1. You can change your mind below, or ask for another one.</source>
        <translation>Usted decidió no usar la clave de %1. Puede cambiar de opinión abajo, o pedir otra.</translation>
    </message>
    <message>
        <source>Mail to %1 cannot be encrypted. Look for the key on the net, import it from a file, or ask %1 to send it: it comes along with a mail.</source>
        <translation>El correo a %1 no se puede cifrar. Busque la clave en la red, impórtela de un archivo, o pida a %1 que la envíe: llega con un correo.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Certificate of %1: %2</source>
        <translation>Certificado de %1: %2</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Clave de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n key(s) here. Below it is about &amp;this one:</source>
        <translation>
            <numerusform>%1 tiene aquí %n clave. Abajo se trata de e&amp;sta:</numerusform>
            <numerusform>%1 tiene aquí %n claves. Abajo se trata de e&amp;sta:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which key it is about</source>
        <translation>De qué clave se trata</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>Escri&amp;bir a %1</translation>
    </message>
    <message>
        <source>&amp;Look for a key on the net</source>
        <translation>Buscar una clave en la re&amp;d</translation>
    </message>
    <message>
        <source>&amp;Compare the key…</source>
        <translation>&amp;Comparar la clave…</translation>
    </message>
    <message>
        <source>Give the key &amp;to others…</source>
        <translation>Dar la clave a &amp;otros…</translation>
    </message>
    <message>
        <source>&amp;Delete the key…</source>
        <translation>Eli&amp;minar la clave…</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the key</source>
        <translation>De&amp;talles de la clave</translation>
    </message>
    <message>
        <source>Delete this key of %1?</source>
        <translation>¿Eliminar esta clave de %1?</translation>
    </message>
    <message>
        <source>Mail to %1 can then not be encrypted with it, and it cannot be told any more whether mail from %1 is genuine. You can import it again later.</source>
        <translation>El correo a %1 ya no se podrá cifrar con ella, y ya no se podrá saber si el correo de %1 es auténtico. Puede volver a importarla más adelante.</translation>
    </message>
    <message>
        <source>Delete the &amp;key</source>
        <translation>Eliminar la cla&amp;ve</translation>
    </message>
    <message>
        <source>Keep it (&amp;no)</source>
        <translation>Conservarla (&amp;no)</translation>
    </message>
    <message>
        <source>%1: you made sure that this key belongs to %2.</source>
        <translation>%1: usted comprobó que esta clave pertenece a %2.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::PersonsModel</name>
    <message>
        <source>Key not used</source>
        <translation>Clave no usada</translation>
    </message>
    <message>
        <source>Your key is ready</source>
        <translation>Su clave está lista</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>Your key needs care</source>
        <translation>Su clave necesita atención</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Otras personas</translation>
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
        <translation>Correo entrante: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Correo saliente: %1</translation>
    </message>
    <message>
        <source>Usually an authority that this computer trusts vouches for a server. If you pin a server&apos;s key instead, Sealpost talks to that server only as long as it shows exactly this key, and to nobody else in its place. When your provider changes its key, mail stops until you pin the new one.</source>
        <translation>Normalmente, una autoridad en la que confía este equipo responde por un servidor. Si en su lugar fija la clave de un servidor, Sealpost habla con ese servidor solo mientras muestre exactamente esta clave, y con ningún otro en su lugar. Cuando su proveedor cambie la clave, el correo se detiene hasta que usted fije la nueva.</translation>
    </message>
    <message>
        <source>&amp;Look at what the servers show now</source>
        <translation>&amp;Ver lo que muestran ahora los servidores</translation>
    </message>
    <message>
        <source>&amp;Forget how strong the connections were</source>
        <translation>&amp;Olvidar lo seguras que eran las conexiones</translation>
    </message>
    <message>
        <source>Sealpost remembers the best protection that worked with a server, and refuses less. Forget it only if your provider told you that it changed something; pinned keys stay.</source>
        <translation>Sealpost recuerda la mejor protección que funcionó con un servidor, y rechaza una menor. Olvídela solo si su proveedor le ha dicho que cambió algo; las claves fijadas se conservan.</translation>
    </message>
    <message>
        <source>No key is pinned; an authority vouches for it.</source>
        <translation>No hay ninguna clave fijada; responde por él una autoridad.</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>No hay ninguna clave fijada.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijada: %1</translation>
    </message>
    <message>
        <source>&amp;Remove this pin</source>
        <translation>&amp;Quitar esta clave fijada</translation>
    </message>
    <message>
        <source>Asking the servers ...</source>
        <translation>Consultando los servidores...</translation>
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
        <translation>Fije una clave solo después de compararla con la que su proveedor le haya dado por otro medio.</translation>
    </message>
    <message>
        <source>This is what the servers show now</source>
        <translation>Esto es lo que muestran ahora los servidores</translation>
    </message>
    <message>
        <source>A server shows a key that nothing vouches for</source>
        <translation>Un servidor muestra una clave que nadie avala</translation>
    </message>
    <message>
        <source>Pin the key for &amp;incoming mail</source>
        <translation>Fijar la clave para el correo &amp;entrante</translation>
    </message>
    <message>
        <source>Pin the key for &amp;outgoing mail</source>
        <translation>Fijar la clave para el correo &amp;saliente</translation>
    </message>
    <message>
        <source>The key is pinned</source>
        <translation>La clave se ha fijado</translation>
    </message>
    <message>
        <source>The pin is removed</source>
        <translation>La clave ya no está fijada</translation>
    </message>
    <message>
        <source>Forgotten: the next connection counts as the first</source>
        <translation>Olvidado: la próxima conexión cuenta como la primera</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ProviderPanel</name>
    <message>
        <source>What &amp;your provider sees</source>
        <translation>Lo &amp;que ve su proveedor</translation>
    </message>
    <message>
        <source>What your provider sees</source>
        <translation>Lo que ve su proveedor</translation>
    </message>
    <message>
        <source>As soon as it is clear who the message is for, you see here what your mail provider will learn from it, and what stays hidden.</source>
        <translation>En cuanto esté claro para quién es el mensaje, verá aquí lo que su proveedor de correo sabrá por él y lo que permanece oculto.</translation>
    </message>
    <message>
        <source>Stays hidden</source>
        <translation>Permanece oculto</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::QrView</name>
    <message>
        <source>The key as a square of dots, to be scanned by another device</source>
        <translation>La clave como cuadrado de puntos, para escanearla con otro dispositivo</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RecipientChip</name>
    <message>
        <source>%1: not an address</source>
        <translation>%1: no es una dirección</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>No es una dirección</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RecipientField</name>
    <message>
        <source>Names or addresses, with commas between</source>
        <translation>Nombres o direcciones, separados por comas</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RemedyPanel</name>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Dejar fuera a %1</translation>
    </message>
    <message>
        <source>Send to %1 without encryption</source>
        <translation>Enviar a %1 sin cifrar</translation>
    </message>
    <message>
        <source>Compare it first</source>
        <translation>Compararla primero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Import the key of %1</source>
        <translation>Importar la clave de %1</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)</source>
        <translation>Claves (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show my keys</source>
        <translation>Mostrar mis claves</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::RestorePage</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>The &amp;code on your sheet</source>
        <translation>El &amp;código de su hoja</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>&amp;Bring everything back</source>
        <translation>&amp;Recuperarlo todo</translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation>Hacerlo más &amp;tarde</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que se ha recuperado</translation>
    </message>
    <message>
        <source>Passphrases to write down</source>
        <translation>Frases de contraseña que debe anotar</translation>
    </message>
    <message>
        <source>What &amp;stayed as it was</source>
        <translation>Lo que &amp;quedó como estaba</translation>
    </message>
    <message>
        <source>What stayed as it was</source>
        <translation>Lo que quedó como estaba</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Take a back-up back</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>It needs the file and the code on your recovery sheet. Nothing that is on this computer is lost by it.</source>
        <translation>Se necesitan el archivo y el código de su hoja de recuperación. No se pierde nada de lo que hay en este equipo.</translation>
    </message>
    <message>
        <source>The &amp;file with the back-up</source>
        <translation>El arc&amp;hivo con la copia de seguridad</translation>
    </message>
    <message>
        <source>The file with the back-up</source>
        <translation>El archivo con la copia de seguridad</translation>
    </message>
    <message>
        <source>The back-up is being taken back</source>
        <translation>Se está recuperando la copia de seguridad</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Le damos de nuevo la bienvenida</translation>
    </message>
    <message>
        <source>Choose the back-up</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
    <message>
        <source>Still to do: type the code.</source>
        <translation>Queda por hacer: escribir el código.</translation>
    </message>
    <message>
        <source>Still to do: choose the file.</source>
        <translation>Queda por hacer: elegir el archivo.</translation>
    </message>
    <message>
        <source>Still to do: choose the file, and type the code.</source>
        <translation>Queda por hacer: elegir el archivo y escribir el código.</translation>
    </message>
    <message>
        <source>✗ This code does not open this file. Look whether sheet and file belong together: each back-up has a code of its own.</source>
        <translation>✗ Este código no abre este archivo. Mire si la hoja y el archivo van juntos: cada copia de seguridad tiene su propio código.</translation>
    </message>
    <message>
        <source>The back-up of %1 is here again.</source>
        <translation>La copia de seguridad del %1 está de nuevo aquí.</translation>
    </message>
    <message>
        <source>Nothing on this computer can keep a passphrase for you. Write this one down: your key asks for it.
%1</source>
        <translation>Nada en este equipo puede guardarle una frase de contraseña. Anote esta: su clave la pide.
%1</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>Ver la bande&amp;ja de salida</translation>
    </message>
    <message>
        <source>The message is not sent, and comes back to be changed</source>
        <translation>El mensaje no se envía, y vuelve para que lo cambie</translation>
    </message>
    <message>
        <source>Progress of encrypting the message</source>
        <translation>Progreso del cifrado del mensaje</translation>
    </message>
    <message>
        <source>The message is being encrypted</source>
        <translation>Se está cifrando el mensaje</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Se envía dentro de %n segundo</numerusform>
            <numerusform>Se envía dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>It was too late to take the message back</source>
        <translation>Era demasiado tarde para recuperar el mensaje</translation>
    </message>
    <message>
        <source>The server has it already, or is receiving it this moment.</source>
        <translation>El servidor ya lo tiene, o lo está recibiendo en este momento.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>How long sending can be undone</source>
        <translation>Cuánto tiempo se puede deshacer el envío</translation>
    </message>
    <message>
        <source>Mail from this &amp;account</source>
        <translation>Correo de esta c&amp;uenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>&amp;Hidden from your provider</source>
        <translation>&amp;Oculto para su proveedor</translation>
    </message>
    <message>
        <source>How mail is &amp;sealed</source>
        <translation>Cómo se ci&amp;fra el correo</translation>
    </message>
    <message>
        <source>How si&amp;gnatures travel with mail in the clear</source>
        <translation>Có&amp;mo viajan las firmas con el correo sin cifrar</translation>
    </message>
    <message>
        <source>Ask for &amp;reports when delivery fails</source>
        <translation>Pedir a&amp;visos cuando falle la entrega</translation>
    </message>
    <message>
        <source>Ask for reports when delivery fails</source>
        <translation>Pedir avisos cuando falle la entrega</translation>
    </message>
    <message>
        <source>Demand a &amp;protected connection all the way</source>
        <translation>Exigir una conexión &amp;protegida en todo el camino</translation>
    </message>
    <message>
        <source>Demand a protected connection all the way</source>
        <translation>Exigir una conexión protegida en todo el camino</translation>
    </message>
    <message>
        <source>More about how mail is sealed</source>
        <translation>Más sobre cómo se cifra el correo</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> segundos</translation>
    </message>
    <message>
        <source>How long sending can be &amp;undone</source>
        <translation>Cuánto tiempo se puede des&amp;hacer el envío</translation>
    </message>
    <message>
        <source>A message waits that long, sealed, before it leaves.</source>
        <translation>Un mensaje espera ese tiempo, cifrado, antes de salir.</translation>
    </message>
    <message>
        <source>If your provider cannot promise that, the message is held in the outbox until you decide.</source>
        <translation>Si su proveedor no puede prometerlo, el mensaje se retiene en la bandeja de salida hasta que usted decida.</translation>
    </message>
    <message>
        <source>Servers on the way then tell you when a message is late or cannot be delivered, as far as they know how.</source>
        <translation>Los servidores del camino le avisan entonces si un mensaje se retrasa o no se puede entregar, en la medida en que sepan hacerlo.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::ServerFields</name>
    <message>
        <source>Server for &amp;incoming mail (IMAP)</source>
        <translation>Servidor para el correo &amp;entrante (IMAP)</translation>
    </message>
    <message>
        <source>Server for &amp;outgoing mail (SMTP)</source>
        <translation>Servidor para el correo &amp;saliente (SMTP)</translation>
    </message>
    <message>
        <source>&amp;User name, where it is not the address</source>
        <translation>Nombre de &amp;usuario, si no es la dirección</translation>
    </message>
    <message>
        <source>File with your organisation&apos;s own au&amp;thority (PEM)</source>
        <translation>Arc&amp;hivo con la autoridad propia de su organización (PEM)</translation>
    </message>
    <message>
        <source>User name, where it is not the address</source>
        <translation>Nombre de usuario, si no es la dirección</translation>
    </message>
    <message>
        <source>File with your organisation&apos;s own authority</source>
        <translation>Archivo con la autoridad propia de su organización</translation>
    </message>
    <message>
        <source>Left empty, the authorities that this computer trusts count.</source>
        <translation>Si se deja vacío, cuentan las autoridades en las que confía este equipo.</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Puerto: %1</translation>
    </message>
    <message>
        <source>Encryption of the line: %1</source>
        <translation>Cifrado de la conexión: %1</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>TLS after the greeting (STARTTLS)</source>
        <translation>TLS tras el saludo (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Keys and look-ups</source>
        <translation>Claves y búsquedas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>About Sealpost</source>
        <translation>Acerca de Sealpost</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::SideBar</name>
    <message>
        <source>&amp;Mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>&amp;Keys and people</source>
        <translation>Claves &amp;y personas</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 Click for the reason.</source>
        <translation>%1 Haga clic para ver el motivo.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::TrustPanel</name>
    <message>
        <source>The key carries several addresses. Your answer is for these:</source>
        <translation>La clave lleva varias direcciones. Su respuesta vale para estas:</translation>
    </message>
    <message>
        <source>Tick an address that your answer is for.</source>
        <translation>Marque una dirección para la que valga su respuesta.</translation>
    </message>
</context>
<context>
    <name>sealpost::gui::WritePage</name>
    <message>
        <source>N&amp;ew message</source>
        <translation>&amp;Mensaje nuevo</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Throws this message away; it can be brought back right afterwards</source>
        <translation>Descarta este mensaje; se puede recuperar justo después</translation>
    </message>
    <message>
        <source>&amp;Attach files</source>
        <translation>Ad&amp;juntar archivos</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Encrypts and sends the message (Ctrl+Enter)</source>
        <translation>Cifra y envía el mensaje (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Others can read on the way what you write here</source>
        <translation>Otras personas pueden leer por el camino lo que escriba aquí</translation>
    </message>
    <message>
        <source>This draft was not saved by you on this computer, or was changed since</source>
        <translation>Este borrador no lo guardó usted en este equipo, o ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Read it carefully before you send any of it.</source>
        <translation>Léalo con atención antes de enviar nada de él.</translation>
    </message>
    <message>
        <source>This message is not kept as a draft</source>
        <translation>Este mensaje no se guarda como borrador</translation>
    </message>
    <message>
        <source>There is no key of yours yet to encrypt it to. The text stays in this window; it is kept as soon as you have a key.</source>
        <translation>Aún no hay una clave suya para cifrarlo. El texto permanece en esta ventana; se guardará en cuanto tenga una clave.</translation>
    </message>
    <message>
        <source>There is no mail account yet. The text stays in this window; it is kept as soon as you have an account.</source>
        <translation>Aún no hay ninguna cuenta de correo. El texto permanece en esta ventana; se guardará en cuanto tenga una cuenta.</translation>
    </message>
    <message>
        <source>Drafts are encrypted, and the program for that, GnuPG, is missing. The text stays in this window: copy it to a safe place before you close Sealpost. Then install GnuPG, and start Sealpost again.</source>
        <translation>Los borradores se cifran y falta el programa necesario, GnuPG. El texto permanece en esta ventana: cópielo en un lugar seguro antes de cerrar Sealpost. Después instale GnuPG y vuelva a iniciar Sealpost.</translation>
    </message>
    <message>
        <source>%1. The text stays in this window. %2</source>
        <comment>why, what to do</comment>
        <translation>%1. El texto permanece en esta ventana. %2</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Probar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Go on with this message</source>
        <translation>Se&amp;guir con este mensaje</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>The message was thrown away</source>
        <translation>El mensaje se ha descartado</translation>
    </message>
    <message>
        <source>Brin&amp;g it back</source>
        <translation>Recuperar&amp;lo</translation>
    </message>
    <message>
        <source>Send it encrypted &amp;or not at all</source>
        <translation>Enviarlo ci&amp;frado o no enviarlo</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be sent like this: for %n person(s) something is missing</source>
        <translation>
            <numerusform>No se puede enviar así: falta algo para %n persona</numerusform>
            <numerusform>No se puede enviar así: falta algo para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a name above to see what can be done for that person.</source>
        <translation>Haga clic arriba en un nombre para ver qué se puede hacer por esa persona.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address yet</source>
        <translation>«%1» aún no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Nobody is named yet who gets it</source>
        <translation>Aún no se ha indicado quién lo recibe</translation>
    </message>
    <message>
        <source>The files are still being read</source>
        <translation>Los archivos aún se están leyendo</translation>
    </message>
    <message>
        <source>Not sent: something has changed for the people you write to</source>
        <translation>No enviado: algo ha cambiado para las personas a las que escribe</translation>
    </message>
    <message>
        <source>Look at what is said below, and send it again if that is right.</source>
        <translation>Lea lo que se indica abajo y envíelo de nuevo si es correcto.</translation>
    </message>
    <message>
        <source>The message was taken back</source>
        <translation>El mensaje se ha recuperado</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
</TS>
