<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Another report is being written: send it or empty it first</source>
        <translation>Eine andere Meldung wird gerade geschrieben: Senden oder leeren Sie sie zuerst</translation>
    </message>
    <message>
        <source>Propose a severity</source>
        <translation>Schweregrad vorschlagen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>It is agreed when both sides name the same level.</source>
        <translation>Vereinbart ist er, sobald beide Seiten dieselbe Stufe nennen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>Mit einem anderen Vorfall zusammenführen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The earliest clock and both histories are kept; it can be undone.</source>
        <translation>Die früheste Frist und beide Verläufe bleiben erhalten; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The post-mortem was held</source>
        <translation>Das Post-mortem hat stattgefunden</translation>
    </message>
    <message>
        <source>Schedule the post-mortem</source>
        <translation>Post-mortem ansetzen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ansetzen</translation>
    </message>
    <message>
        <source>The window opens 24 h and closes 48 h after the resolution. Earlier is allowed and flagged.</source>
        <translation>Das Zeitfenster beginnt 24 h und endet 48 h nach der Lösung. Früher ist erlaubt und wird vermerkt.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The operator confirms. You have ten seconds to undo before it is posted.</source>
        <translation>Der Betreiber nimmt die Lösung ab. Bis zum Senden bleiben zehn Sekunden zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A new cycle begins; the first acknowledgement&apos;s verdict stays.</source>
        <translation>Ein neuer Durchgang beginnt; das Ergebnis der ersten Bestätigung bleibt.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>You have ten seconds to undo before it is posted.</source>
        <translation>Bis zum Senden bleiben zehn Sekunden zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Skip the phone step</source>
        <translation>Anruf auslassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Feedback on the procedure</source>
        <translation>Rückmeldung zum Verfahren</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Agree the resolution time</source>
        <translation>Lösungszeit vereinbaren</translation>
    </message>
    <message>
        <source>Total, for example 1:42:00</source>
        <translation>Gesamtzeit, zum Beispiel 1:42:00</translation>
    </message>
    <message>
        <source>It is agreed when both sides name the same.</source>
        <translation>Vereinbart ist es, sobald beide Seiten dasselbe nennen.</translation>
    </message>
    <message>
        <source>Agree the credits</source>
        <translation>Gutschriften vereinbaren</translation>
    </message>
    <message>
        <source>Figure, as it should stand in the document</source>
        <translation>Betrag, wie er im Dokument stehen soll</translation>
    </message>
    <message>
        <source>Resolving {0}</source>
        <translation>{0} wird gelöst</translation>
    </message>
    <message>
        <source>Withdrawing {0}</source>
        <translation>{0} wird zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ActionsModel</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>{0} is no day: write it like 2026-11-02</source>
        <translation>{0} ist kein Tag: Schreiben Sie ihn wie 2026-11-02</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Improvement actions</source>
        <translation>Verbesserungsmaßnahmen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AlarmPage</name>
    <message>
        <source>Try the alarm</source>
        <translation>Alarm ausprobieren</translation>
    </message>
    <message>
        <source>desk rings five minutes and two minutes before a clock is due, on the instant, and after it.</source>
        <translation>desk meldet sich fünf und zwei Minuten vor Ablauf einer Frist, im Augenblick des Ablaufs und danach.</translation>
    </message>
    <message>
        <source>Test my alarm</source>
        <translation>Meinen Alarm testen</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm: {0}</source>
        <translation>Alarm: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Alarm {0} of {1}, show the next</source>
        <translation>Alarm {0} von {1}, den nächsten zeigen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Acknowledge {0}</source>
        <translation>{0} bestätigen</translation>
    </message>
    <message>
        <source>Snooze {0}</source>
        <translation>{0} stummschalten</translation>
    </message>
    <message>
        <source>Quiet for {0}, the deadline stands. Why?</source>
        <translation>{0} Ruhe, die Frist läuft weiter. Warum?</translation>
    </message>
    <message>
        <source>I am writing to them</source>
        <translation>Ich schreibe gerade</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Ich warte auf eine Kollegin oder einen Kollegen</translation>
    </message>
    <message>
        <source>On the phone with them</source>
        <translation>Ich telefoniere gerade</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Jemand anderes kümmert sich</translation>
    </message>
</context>
<context>
    <name>AlarmsSection</name>
    <message>
        <source>Ring for</source>
        <translation>Alarm für</translation>
    </message>
    <message>
        <source>Incidents that I have</source>
        <translation>Vorfälle, die ich habe</translation>
    </message>
    <message>
        <source>Mine, and those that nobody has</source>
        <translation>Meine und die, die niemand hat</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Sound when something is due soon</source>
        <translation>Ton, wenn bald etwas fällig ist</translation>
    </message>
    <message>
        <source>Sound when something is due or late</source>
        <translation>Ton, wenn etwas fällig oder überfällig ist</translation>
    </message>
    <message>
        <source>Show notifications of the desktop</source>
        <translation>Benachrichtigungen des Desktops zeigen</translation>
    </message>
    <message>
        <source>Ask for attention in the taskbar</source>
        <translation>In der Taskleiste auf sich aufmerksam machen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Test my alarm</source>
        <translation>Meinen Alarm testen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Five and two minutes before a clock is due, on the instant, and again while it is late.</source>
        <translation>Fünf und zwei Minuten vor Ablauf einer Frist, im Augenblick des Ablaufs und wieder, solange sie überschritten ist.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>Fällig und überfällig</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>A P1, and a clock of yours that is due, ring all the same.</source>
        <translation>Ein P1 und eine eigene fällige Frist läuten trotzdem.</translation>
    </message>
    <message>
        <source>Snoozed last</source>
        <translation>Zuletzt stumm</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen to: {0}</source>
        <translation>Anhören: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{0}, {1} by {2}: {3} · {4}</source>
        <translation>{0}, {1} von {2}: {3} · {4}</translation>
    </message>
    <message>
        <source>Nothing was snoozed on this computer</source>
        <translation>Auf diesem Computer wurde nichts stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <source>Annotate {0}</source>
        <translation>{0} beschriften</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Dieses Bild verwenden</translation>
    </message>
    <message>
        <source>Drag from the tail to the point.</source>
        <translation>Vom Ende zur Spitze ziehen.</translation>
    </message>
    <message>
        <source>Drag around what matters.</source>
        <translation>Um das Wichtige ziehen.</translation>
    </message>
    <message>
        <source>Click where the words shall stand.</source>
        <translation>Klicken, wo die Wörter stehen sollen.</translation>
    </message>
    <message>
        <source>Drag over what nobody shall see. Its pixels are replaced, not blurred.</source>
        <translation>Über das ziehen, was niemand sehen soll. Seine Pixel werden ersetzt, nicht verwischt.</translation>
    </message>
    <message>
        <source>By keyboard: arrows move the cross, Enter sets a corner.</source>
        <translation>Mit der Tastatur: Pfeile bewegen das Kreuz, Enter setzt eine Ecke.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>{0}, {1} removed for good</source>
        <translation>{0}, {1} endgültig entfernt</translation>
    </message>
    <message>
        <source>{0}. The original is never sent.</source>
        <translation>{0}. Das Original wird nie gesendet.</translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>Create the Slack app</source>
        <translation>Slack-App anlegen</translation>
    </message>
    <message>
        <source>desk talks to Slack as an app of your own workspace. It takes two minutes, once for all desks.</source>
        <translation>desk spricht mit Slack als App Ihres eigenen Workspace. Das dauert zwei Minuten, einmal für alle desks.</translation>
    </message>
    <message>
        <source>Open Slack’s page. The app’s settings are filled in; choose your workspace and press Create.</source>
        <translation>Öffnen Sie die Seite von Slack. Die Einstellungen der App sind ausgefüllt; wählen Sie Ihren Workspace und drücken Sie Create.</translation>
    </message>
    <message>
        <source>On the app’s page press Install to Workspace. Somebody with the right to add apps has to.</source>
        <translation>Drücken Sie auf der Seite der App Install to Workspace. Das muss jemand tun, der Apps hinzufügen darf.</translation>
    </message>
    <message>
        <source>In the channel you share with the other party type /invite @desk</source>
        <translation>Geben Sie im gemeinsamen Kanal mit der anderen Seite /invite @desk ein</translation>
    </message>
    <message>
        <source>Open Slack’s page</source>
        <translation>Seite von Slack öffnen</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>Manifest kopieren</translation>
    </message>
    <message>
        <source>Copied. In Slack: Create New App, From a manifest, paste it as JSON.</source>
        <translation>Kopiert. In Slack: Create New App, From a manifest, als JSON einfügen.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Everything grows with it: rows, buttons, columns.</source>
        <translation>Alles wächst mit: Zeilen, Schaltflächen, Spalten.</translation>
    </message>
    <message>
        <source>Also of dates and numbers. What desk posts to Slack stays English.</source>
        <translation>Auch für Datum und Zahlen. Was desk in Slack schreibt, bleibt englisch.</translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>{0} is a folder; only files can be attached</source>
        <translation>{0} ist ein Ordner; nur Dateien lassen sich anhängen</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <source>{0} is larger than the 1 GB that Slack takes</source>
        <translation>{0} ist größer als das 1 GB, das Slack annimmt</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be read</source>
        <translation>In der Zwischenablage ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>Files cannot be attached here</source>
        <translation>Hier lassen sich keine Dateien anhängen</translation>
    </message>
    <message>
        <source>{0} could not be kept: {1}</source>
        <translation>{0} ließ sich nicht speichern: {1}</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>{0} is no picture that can be shown</source>
        <translation>{0} ist kein Bild, das sich zeigen lässt</translation>
    </message>
</context>
<context>
    <name>BackupRooms</name>
    <message>
        <source>This window sends no e-mail</source>
        <translation>Dieses Fenster sendet keine E-Mail</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>E-mail NOT SENT to {0}: {1} Settings, E-mail lists it.</source>
        <translation>E-Mail an {0} NICHT GESENDET: {1} Einstellungen, E-Mail zeigt sie.</translation>
    </message>
    <message>
        <source>File a report made by phone</source>
        <translation>Telefonische Meldung aufnehmen</translation>
    </message>
    <message>
        <source>The call was at</source>
        <translation>Der Anruf war um</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Meldung schreiben …</translation>
    </message>
    <message>
        <source>Its clock starts at the time of the call.</source>
        <translation>Ihre Frist beginnt zur Zeit des Anrufs.</translation>
    </message>
</context>
<context>
    <name>BackupStrip</name>
    <message>
        <source>Work without Slack</source>
        <translation>Ohne Slack arbeiten</translation>
    </message>
    <message>
        <source>Back to Slack</source>
        <translation>Zurück zu Slack</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone about {0}</source>
        <translation>Wegen {0} anrufen</translation>
    </message>
    <message>
        <source>E-mail about {0}</source>
        <translation>E-Mail zu {0}</translation>
    </message>
</context>
<context>
    <name>BehindDelegate</name>
    <message>
        <source>missed · {0}</source>
        <translation>versäumt · {0}</translation>
    </message>
</context>
<context>
    <name>BehindModel</name>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Snoozed from the notification</source>
        <translation>Aus der Benachrichtigung stummgeschaltet</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>desk: nothing is due</source>
        <translation>desk: nichts ist fällig</translation>
    </message>
    <message>
        <source>No sound in this window</source>
        <translation>Kein Ton in diesem Fenster</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Der Ton ist aus</translation>
    </message>
    <message>
        <source>A sound was played</source>
        <translation>Ein Ton wurde abgespielt</translation>
    </message>
    <message>
        <source>This is how an alarm of desk looks.</source>
        <translation>So sieht ein Alarm von desk aus.</translation>
    </message>
    <message>
        <source>Test of the alarm</source>
        <translation>Test des Alarms</translation>
    </message>
    <message>
        <source>A notification was shown</source>
        <translation>Eine Benachrichtigung wurde gezeigt</translation>
    </message>
    <message>
        <source>Notifications are off</source>
        <translation>Benachrichtigungen sind aus</translation>
    </message>
    <message>
        <source>The taskbar asked for attention</source>
        <translation>Die Taskleiste hat sich bemerkbar gemacht</translation>
    </message>
</context>
<context>
    <name>BoardDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>gesendet {0}</translation>
    </message>
</context>
<context>
    <name>BoardEmpty</name>
    <message>
        <source>Show all live</source>
        <translation>Alle offenen zeigen</translation>
    </message>
    <message>
        <source>Slack is not heard: what is reported now cannot appear here.</source>
        <translation>Von Slack kommt nichts an: Was jetzt gemeldet wird, kann hier nicht erscheinen.</translation>
    </message>
    <message>
        <source>No post-mortem is owed</source>
        <translation>Kein Post-mortem steht aus</translation>
    </message>
    <message>
        <source>No live incidents. New reports appear here by themselves.</source>
        <translation>Keine offenen Vorfälle. Neue Meldungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Slack has everything that was sent</source>
        <translation>Slack hat alles, was gesendet wurde</translation>
    </message>
    <message>
        <source>You have no incident</source>
        <translation>Sie haben keinen Vorfall</translation>
    </message>
    <message>
        <source>Everything is acknowledged</source>
        <translation>Alles ist bestätigt</translation>
    </message>
    <message>
        <source>Nothing in this view</source>
        <translation>Nichts in dieser Ansicht</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächstes Update</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Awaiting operator</source>
        <translation>Wartet auf Betreiber</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Nur mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Words of title, product or operator</source>
        <translation>Wörter aus Titel, Produkt oder Betreiber</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Slack huddle</source>
        <translation>Slack-Huddle</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ring them now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Link that joins it, for the thread</source>
        <translation>Link zum Teilnehmen, für den Thread</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Slack has not said yet which workspace you are in: start the huddle in Slack.</source>
        <translation>Slack hat noch nicht gesagt, in welchem Workspace Sie sind: Starten Sie den Huddle in Slack.</translation>
    </message>
    <message>
        <source>paste the meeting&apos;s own link here</source>
        <translation>hier den eigenen Link der Besprechung einfügen</translation>
    </message>
    <message>
        <source>A meeting with everybody on the contact card, for you to send, or a call to them now.</source>
        <translation>Eine Besprechung mit allen auf der Kontaktkarte, die Sie versenden, oder ein Anruf bei ihnen.</translation>
    </message>
    <message>
        <source>Nobody of the contact card has an address to invite.</source>
        <translation>Niemand auf der Kontaktkarte hat eine Adresse zum Einladen.</translation>
    </message>
    <message>
        <source>The link must begin with https://</source>
        <translation>Der Link muss mit https:// beginnen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Words on the picture</source>
        <translation>Wörter auf dem Bild</translation>
    </message>
    <message>
        <source>Picture, marks: {0}, removed areas: {1}</source>
        <translation>Bild, Markierungen: {0}, entfernte Bereiche: {1}</translation>
    </message>
    <message>
        <source>First corner set</source>
        <translation>Erste Ecke gesetzt</translation>
    </message>
    <message>
        <source>Words, then Enter</source>
        <translation>Wörter, dann Enter</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>People, in the order in which to try</source>
        <translation>Personen, in der Reihenfolge der Versuche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Phones, one a line, like +49 30 901820 (night desk)</source>
        <translation>Telefonnummern, eine je Zeile, wie +49 30 901820 (Nachtdienst)</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line</source>
        <translation>E-Mail-Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Time zone, empty for the card&apos;s</source>
        <translation>Zeitzone, leer: wie Karte</translation>
    </message>
    <message>
        <source>Slack user</source>
        <translation>Slack-Person</translation>
    </message>
    <message>
        <source>Preferred call</source>
        <translation>Bevorzugter Anruf</translation>
    </message>
    <message>
        <source>Slack huddle</source>
        <translation>Slack-Huddle</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Note, for us</source>
        <translation>Notiz, für uns</translation>
    </message>
    <message>
        <source>Import vCards…</source>
        <translation>vCards einlesen …</translation>
    </message>
    <message>
        <source>Export vCards…</source>
        <translation>vCards ausgeben …</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Import vCards</source>
        <translation>vCards einlesen</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people read</source>
        <translation>
            <numerusform>%n Person gelesen</numerusform>
            <numerusform>%n Personen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export vCards</source>
        <translation>vCards ausgeben</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} lässt sich nicht schreiben: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>%n Person geschrieben</numerusform>
            <numerusform>%n Personen geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Choose the channel</source>
        <translation>Kanal auswählen</translation>
    </message>
    <message>
        <source>The one you share with the other party. Missing? In it type /invite @desk, then check again.</source>
        <translation>Der gemeinsame Kanal mit der anderen Seite. Er fehlt? Geben Sie dort /invite @desk ein und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The app sees no channel yet</source>
        <translation>Die App sieht noch keinen Kanal</translation>
    </message>
    <message>
        <source>Or its id</source>
        <translation>Oder seine ID</translation>
    </message>
    <message>
        <source>channel details, at the very bottom</source>
        <translation>Kanaldetails, ganz unten</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Kanal-ID</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>what the other party is called on your screens</source>
        <translation>so heißt die andere Seite auf Ihren Bildschirmen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>the app is not in it</source>
        <translation>die App ist nicht darin</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>checking with Slack</source>
        <translation>wird bei Slack geprüft</translation>
    </message>
    <message>
        <source>{0} ok</source>
        <translation>{0} in Ordnung</translation>
    </message>
    <message>
        <source>, {0} to do</source>
        <translation>, {0} zu tun</translation>
    </message>
    <message>
        <source> · checked {0} ago</source>
        <translation> · vor {0} geprüft</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>{0}, {1}, {2}. Why: {3}</source>
        <translation>{0}, {1}, {2}. Warum: {3}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Clocks and severity</source>
        <translation>Fristen und Schweregrad</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed updates</source>
        <translation>
            <numerusform>%n versäumtes Update</numerusform>
            <numerusform>%n versäumte Updates</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by {0}</source>
        <translation>Gesehen von {0}</translation>
    </message>
    <message>
        <source>stops no clock</source>
        <translation>hält keine Frist an</translation>
    </message>
    <message>
        <source>due {0} {1}</source>
        <translation>fällig {0} {1}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>geschuldet</translation>
    </message>
    <message>
        <source>P1 and P2 have one. The window opens and closes a set time after the resolution.</source>
        <translation>P1 und P2 haben eines. Das Fenster öffnet und schließt eine feste Zeit nach der Lösung.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>Other level…</source>
        <translation>Andere Stufe …</translation>
    </message>
</context>
<context>
    <name>ColumnQuestion</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Die Leertaste zeigt oder verbirgt eine Spalte, Alt+↑ und Alt+↓ verschieben sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>always there</source>
        <translation>immer da</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Propose severity</source>
        <translation>Schweregrad vorschlagen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Bereich des Bildschirms aufnehmen</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Jemanden erwähnen</translation>
    </message>
    <message>
        <source>Canned texts</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Draft saved {0}</source>
        <translation>Entwurf gespeichert {0}</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Choose a level first</source>
        <translation>Wählen Sie zuerst eine Stufe</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Ways to reach them</source>
        <translation>Wege zu ihnen</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Call in Teams</source>
        <translation>In Teams anrufen</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Karte bearbeiten …</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>short, it goes to the channel</source>
        <translation>kurz, es geht in den Kanal</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>At ({0})</source>
        <translation>Um ({0})</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No numbers are kept here yet. They stay on this computer and never go to the channel.</source>
        <translation>Hier sind noch keine Nummern gespeichert. Sie bleiben auf diesem Computer und gelangen nie in den Kanal.</translation>
    </message>
    <message>
        <source>Dial {0}</source>
        <translation>{0} wählen</translation>
    </message>
    <message>
        <source>Call {0} in Teams</source>
        <translation>{0} in Teams anrufen</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>An {0} schreiben</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>Say with whom you spoke</source>
        <translation>Nennen Sie, mit wem Sie gesprochen haben</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>Close the strip</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>attempt {0}</source>
        <translation>Versuch {0}</translation>
    </message>
    <message>
        <source>Until Slack accepts it, the clock above still runs.</source>
        <translation>Bis Slack es annimmt, läuft die Frist oben weiter.</translation>
    </message>
</context>
<context>
    <name>DesktopOutlets</name>
    <message>
        <source>No notifications: this desktop has no tray that shows them</source>
        <translation>Keine Benachrichtigungen: Dieser Desktop hat keinen Infobereich, der sie zeigt</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>desk öffnen</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Support is called</source>
        <translation>Der Support heißt</translation>
    </message>
    <message>
        <source>In documents and letters, such as Gamnify.</source>
        <translation>In Dokumenten und Briefen, etwa Gamnify.</translation>
    </message>
    <message>
        <source>Credit tables</source>
        <translation>Gutschriftentabellen</translation>
    </message>
    <message>
        <source>Operators and their credit tables</source>
        <translation>Betreiber und ihre Gutschriftentabellen</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Tabelle wählen …</translation>
    </message>
    <message>
        <source>A TOML file with the fee, the percentages, the cap and the rounding. It never leaves this computer: the channel gets its version and hash. Other terms need a higher version.</source>
        <translation>Eine TOML-Datei mit Entgelt, Prozentsätzen, Obergrenze und Rundung. Sie verlässt diesen Computer nie: Der Kanal bekommt ihre Version und ihren Hash. Andere Bedingungen brauchen eine höhere Version.</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>keine Tabelle</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Capture region</source>
        <translation>Bereich aufnehmen</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Bereich des Bildschirms aufnehmen</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Browse for files to attach</source>
        <translation>Dateien zum Anhängen suchen</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen ablegen</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture</source>
        <translation>Dateien hier ablegen oder ein Bild einfügen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>DroppedMail</name>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>an address that cannot be read</source>
        <translation>eine nicht lesbare Adresse</translation>
    </message>
    <message>
        <source>at a time it does not say: the clock starts now</source>
        <translation>zu einer nicht genannten Zeit: Die Frist beginnt jetzt</translation>
    </message>
    <message>
        <source>From {0}, sent {1}</source>
        <translation>Von {0}, gesendet {1}</translation>
    </message>
    <message>
        <source>It is not in the template: what is missing can be asked for afterwards.</source>
        <translation>Sie folgt nicht der Vorlage: Was fehlt, lässt sich danach erfragen.</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Mit {0}</translation>
    </message>
    <message>
        <source>A report needs a title</source>
        <translation>Eine Meldung braucht einen Titel</translation>
    </message>
    <message>
        <source>No operator is connected yet</source>
        <translation>Noch ist kein Betreiber verbunden</translation>
    </message>
    <message>
        <source>An attachment cannot be kept: {0}</source>
        <translation>Ein Anhang lässt sich nicht aufbewahren: {0}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Changed since you wrote this: {0}. Your words stay as they are.</source>
        <translation>Seit Sie dies schrieben, hat sich geändert: {0}. Ihre Worte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>EndCall</name>
    <message>
        <source>Ended at ({0})</source>
        <translation>Beendet um ({0})</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilgenommen hat</translation>
    </message>
    <message>
        <source>Say who took part</source>
        <translation>Sagen Sie, wer teilgenommen hat</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Documents cannot be written here</source>
        <translation>Hier lassen sich keine Dokumente schreiben</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Verlauf als Tabelle</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>Das Protokoll als JSON</translation>
    </message>
    <message>
        <source>Letter with attachments</source>
        <translation>Brief mit Anhängen</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>{0} ausgeben</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jeder Schweregrad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Keine Meldung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Keine Filter</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle Betreiber</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last {0} days</source>
        <translation>Letzte {0} Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>severity not agreed</source>
        <translation>Schweregrad nicht vereinbart</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>in Slack gelöscht</translation>
    </message>
    <message>
        <source>cycle {0}</source>
        <translation>Durchgang {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n nicht zugestellt</numerusform>
            <numerusform>%n nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Call about {0}</source>
        <translation>Anrufen wegen {0}</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Mehr zu {0}</translation>
    </message>
</context>
<context>
    <name>InviteQuestion</name>
    <message>
        <source>E-mail by my mail server</source>
        <translation>E-Mail über meinen Mailserver</translation>
    </message>
    <message>
        <source>Letter for my mail program (.eml)</source>
        <translation>Brief für mein Mailprogramm (.eml)</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>Kalenderdatei (.ics)</translation>
    </message>
    <message>
        <source>From, your e-mail address</source>
        <translation>Von, Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Choose a place for the file</source>
        <translation>Platz für die Datei wählen</translation>
    </message>
</context>
<context>
    <name>LateActions</name>
    <message numerus="yes">
        <source>%n improvement actions are late</source>
        <translation>
            <numerusform>%n Verbesserungsmaßnahme ist überfällig</numerusform>
            <numerusform>%n Verbesserungsmaßnahmen sind überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>LatePill</name>
    <message numerus="yes">
        <source>%n late above</source>
        <translation>
            <numerusform>oben %n überfällig</numerusform>
            <numerusform>oben %n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>P1 octagon, P2 triangle, P3 diamond, P4 circle. Outlined: five minutes or less. Filled: late.</source>
        <translation>P1 Achteck, P2 Dreieck, P3 Raute, P4 Kreis. Umrandet: fünf Minuten oder weniger. Gefüllt: zu spät.</translation>
    </message>
    <message>
        <source>sent 14:06</source>
        <translation>gesendet 14:06</translation>
    </message>
    <message>
        <source>Slack has it</source>
        <translation>Slack hat es</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NICHT ZUGESTELLT</translation>
    </message>
    <message>
        <source>Dashed means: only on this computer. It counts when Slack has accepted it.</source>
        <translation>Gestrichelt heißt: nur auf diesem Computer. Es zählt, sobald Slack es angenommen hat.</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>choose above</source>
        <translation>bitte oben wählen</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>heard {0} ago</source>
        <translation>vor {0} gehört</translation>
    </message>
    <message>
        <source>Slack clock {0} s</source>
        <translation>Slack-Uhr {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n nicht zugestellt</numerusform>
            <numerusform>%n nicht zugestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>desk does not read the channel of this link</source>
        <translation>desk liest den Kanal dieses Links nicht</translation>
    </message>
    <message>
        <source>This message was not read yet: reading it from Slack…</source>
        <translation>Diese Nachricht wurde noch nicht gelesen: Sie wird aus Slack gelesen …</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>In Slack öffnen</translation>
    </message>
    <message>
        <source>The message could not be read: {0}</source>
        <translation>Die Nachricht ließ sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>The message was read; it belongs to no incident</source>
        <translation>Die Nachricht wurde gelesen; sie gehört zu keinem Vorfall</translation>
    </message>
    <message>
        <source>There is no such message in the channel (any more)</source>
        <translation>Diese Nachricht gibt es im Kanal nicht (mehr)</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message numerus="yes">
        <source>With the report&apos;s evidence (%n files)</source>
        <translation>
            <numerusform>Mit dem Beleg der Meldung (%n Datei)</numerusform>
            <numerusform>Mit den Belegen der Meldung (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>As a new message…</source>
        <translation>Als neue Nachricht …</translation>
    </message>
    <message>
        <source>A new message in your mail program with these words: no files, a conversation of its own</source>
        <translation>Eine neue Nachricht mit diesen Worten in Ihrem Mailprogramm: ohne Dateien, eine Unterhaltung für sich</translation>
    </message>
    <message>
        <source>The letter as it goes</source>
        <translation>Der Brief, wie er hinausgeht</translation>
    </message>
    <message>
        <source>Please write something</source>
        <translation>Bitte schreiben Sie etwas</translation>
    </message>
    <message>
        <source>Nobody to write to: type an address, or add people to the contact card</source>
        <translation>Niemand zum Anschreiben: Geben Sie eine Adresse ein oder ergänzen Sie Personen auf der Kontaktkarte</translation>
    </message>
    <message>
        <source>It counts at the time it goes, and is logged with the incident. Addresses stay on this computer.</source>
        <translation>Sie zählt zu der Zeit, zu der sie hinausgeht, und wird beim Vorfall eingetragen. Adressen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Addresses stay on this computer.</source>
        <translation>Adressen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ich habe sie gesendet</translation>
    </message>
    <message>
        <source>It is open in your mail program. Send it there, then say so here.</source>
        <translation>Sie ist in Ihrem Mailprogramm offen. Senden Sie sie dort und sagen Sie es dann hier.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>E-mails, the newest first</source>
        <translation>E-Mails, die neueste zuerst</translation>
    </message>
    <message>
        <source>desk has sent no e-mail yet</source>
        <translation>desk hat noch keine E-Mail gesendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, for a server on this computer</source>
        <translation>Keine, für einen Server auf diesem Computer</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Empty where the server wants no login.</source>
        <translation>Leer, wenn der Server keine Anmeldung will.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the keyring and nowhere else.</source>
        <translation>Liegt im Schlüsselbund und nirgends sonst.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Testmail an</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Sending a test mail…</source>
        <translation>Testmail wird gesendet …</translation>
    </message>
    <message>
        <source>The server took it for {0}</source>
        <translation>Der Server hat sie für {0} angenommen</translation>
    </message>
</context>
<context>
    <name>MailWatch</name>
    <message>
        <source>No mail server is set</source>
        <translation>Kein Mailserver eingerichtet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>It may have gone: ask before you send it again.</source>
        <translation>Sie ist vielleicht hinausgegangen: Fragen Sie nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>{0}; desk tries again while this is open</source>
        <translation>{0}; desk versucht es wieder, solange dies offen ist</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A report was being written and is not sent</source>
        <translation>Eine Meldung wurde begonnen und ist nicht gesendet</translation>
    </message>
    <message>
        <source>This desk does not know the incident any more</source>
        <translation>desk kennt diesen Vorfall nicht mehr</translation>
    </message>
    <message>
        <source>Reading old messages: {0}, back to {1}</source>
        <translation>Alte Nachrichten werden gelesen: {0}, zurück bis {1}</translation>
    </message>
</context>
<context>
    <name>MissedModel</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>Nothing happened that is for you</source>
        <translation>Nichts geschah, das Sie betrifft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what others have posted</source>
        <translation>Zeigen, was andere gesendet haben</translation>
    </message>
    <message>
        <source>{0} posted at {1}, while you write</source>
        <translation>{0} hat um {1} gesendet, während Sie schreiben</translation>
    </message>
    <message>
        <source>{0}. The next update is due {1}</source>
        <translation>{0}. Das nächste Update ist fällig {1}</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Improvement actions</source>
        <translation>Verbesserungsmaßnahmen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Save the service report…</source>
        <translation>Servicebericht speichern …</translation>
    </message>
    <message>
        <source>Measures of the month</source>
        <translation>Messwerte des Monats</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Nach Betreiber</translation>
    </message>
    <message>
        <source>The month in parts</source>
        <translation>Der Monat in Teilen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Incidents behind the figure</source>
        <translation>Vorfälle hinter der Zahl</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle Betreiber</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vormonat</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Sechs Monate</translation>
    </message>
    <message>
        <source>A service report is for one operator: choose one</source>
        <translation>Ein Servicebericht gilt für einen Betreiber: Wählen Sie einen</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(nicht genannt)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>Update intervals kept</source>
        <translation>Update-Abstände eingehalten</translation>
    </message>
    <message>
        <source>Time to resolve, median</source>
        <translation>Lösungszeit, Median</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n incidents behind it</source>
        <translation>
            <numerusform>{0}: %n Vorfall dahinter</numerusform>
            <numerusform>{0}: %n Vorfälle dahinter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersRoom</name>
    <message>
        <source>Save the service report</source>
        <translation>Servicebericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The service report was not written: {0}</source>
        <translation>Der Servicebericht wurde nicht geschrieben: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>Operators and tokens</source>
        <translation>Betreiber und Tokens</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>No operator is connected yet</source>
        <translation>Noch kein Betreiber ist verbunden</translation>
    </message>
    <message>
        <source>Add an operator…</source>
        <translation>Betreiber hinzufügen …</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Neue Tokens …</translation>
    </message>
    <message>
        <source>Forget tokens…</source>
        <translation>Tokens vergessen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Tokens are kept in: {0}. They are never written anywhere else.</source>
        <translation>Tokens werden hier aufbewahrt: {0}. Sie werden nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>This computer has no keyring: tokens last until desk is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Tokens gelten, bis desk geschlossen wird.</translation>
    </message>
    <message>
        <source>{0}, not connected</source>
        <translation>{0}, nicht verbunden</translation>
    </message>
    <message>
        <source>Remove {0} from this desk?</source>
        <translation>{0} von diesem desk entfernen?</translation>
    </message>
    <message>
        <source>Its tokens are forgotten and its incidents leave the board. What was read stays on this computer, and is there again once the channel is connected again.</source>
        <translation>Die Tokens werden vergessen, und die Vorfälle verlassen das Board. Was gelesen wurde, bleibt auf diesem Computer und ist wieder da, sobald der Kanal wieder verbunden ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget the tokens of {0}?</source>
        <translation>Tokens von {0} vergessen?</translation>
    </message>
    <message>
        <source>desk stops reading and posting there until it gets new ones. What was read stays, and so does what waits to be sent.</source>
        <translation>desk liest und schreibt dort nicht mehr, bis es neue bekommt. Was gelesen wurde, bleibt, ebenso was noch zu senden ist.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing answers that</source>
        <translation>Dazu findet sich nichts</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ wählen</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter ausführen</translation>
    </message>
    <message>
        <source>Ctrl+Enter open the incident</source>
        <translation>Strg+Enter Vorfall öffnen</translation>
    </message>
    <message>
        <source>or paste a Slack link</source>
        <translation>oder einen Slack-Link einfügen</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message>
        <source>Preview of the Slack message</source>
        <translation>Vorschau der Slack-Nachricht</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>Kein Vorfall gewählt</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Reported {0} {1} by {2}</source>
        <translation>Gemeldet {0} {1} von {2}</translation>
    </message>
    <message>
        <source>(a reaction, stops no clock)</source>
        <translation>(eine Reaktion, hält keine Frist an)</translation>
    </message>
    <message>
        <source>Call about {0}</source>
        <translation>Anrufen wegen {0}</translation>
    </message>
    <message>
        <source>Contact card of {0}</source>
        <translation>Kontaktkarte von {0}</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Mehr zu {0}</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>RegionCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen; use its own, then paste here</source>
        <translation>Dieser Desktop lässt kein Programm den Bildschirm aufnehmen; nehmen Sie sein eigenes und fügen Sie dann hier ein</translation>
    </message>
</context>
<context>
    <name>ReportFields</name>
    <message>
        <source>Product impacted</source>
        <translation>Betroffenes Produkt</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Set the time of occurrence to now</source>
        <translation>Zeitpunkt des Auftretens auf jetzt setzen</translation>
    </message>
    <message>
        <source>Time of occurrence</source>
        <translation>Zeitpunkt des Auftretens</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Support answers with its own; agreed when both name the same</source>
        <translation>Der Support nennt seine eigene Stufe; vereinbart ist sie, wenn beide dieselbe nennen</translation>
    </message>
    <message>
        <source>Severity level</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Screenshots and logs</source>
        <translation>Screenshots und Logs</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a picture</source>
        <translation>Strg+V fügt ein Bild ein</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>{0}, in the future</source>
        <translation>{0}, in der Zukunft</translation>
    </message>
    <message>
        <source>{0}, {1} ago</source>
        <translation>{0}, vor {1}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>New report</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Close and keep the draft</source>
        <translation>Schließen und Entwurf behalten</translation>
    </message>
    <message>
        <source>Not a draft yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Meldung senden</translation>
    </message>
    <message>
        <source>Made by phone at {0}: its clock starts then</source>
        <translation>Um {0} telefonisch gemeldet: Die Frist beginnt dann</translation>
    </message>
    <message>
        <source>The acknowledge clock starts when Slack accepts the report: 15 minutes.</source>
        <translation>Die Bestätigungsfrist beginnt, wenn Slack die Meldung annimmt: 15 Minuten.</translation>
    </message>
    <message>
        <source>For a P1, desk also opens the contact card to phone.</source>
        <translation>Bei einem P1 öffnet desk auch die Kontaktkarte zum Anrufen.</translation>
    </message>
    <message>
        <source>Draft of an earlier time</source>
        <translation>Früherer Entwurf</translation>
    </message>
    <message>
        <source>Draft saved {0} on this computer</source>
        <translation>Entwurf gespeichert {0} auf diesem Computer</translation>
    </message>
    <message>
        <source>A report needs a title</source>
        <translation>Eine Meldung braucht einen Titel</translation>
    </message>
    <message>
        <source>The time of occurrence lies in the future.</source>
        <translation>Der Zeitpunkt des Auftretens liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The time of occurrence is more than 30 days back.</source>
        <translation>Der Zeitpunkt des Auftretens liegt mehr als 30 Tage zurück.</translation>
    </message>
    <message>
        <source>There is no screenshot or log.</source>
        <translation>Es gibt keinen Screenshot und kein Log.</translation>
    </message>
    <message>
        <source>Send this report?</source>
        <translation>Diese Meldung senden?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Wird übergeben …</translation>
    </message>
    <message>
        <source>Closing this window stops nothing</source>
        <translation>Dieses Fenster zu schließen hält nichts an</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
</context>
<context>
    <name>ReportMail</name>
    <message>
        <source>Ways to reach them</source>
        <translation>Wege zu ihnen</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>As a new message…</source>
        <translation>Als neue Nachricht …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The letter as it goes</source>
        <translation>Der Brief, wie er hinausgeht</translation>
    </message>
    <message>
        <source>Nobody to write to: type an address, or add people to the contact card</source>
        <translation>Niemand zum Anschreiben: Geben Sie eine Adresse ein oder ergänzen Sie Personen auf der Kontaktkarte</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Product impacted</source>
        <translation>Betroffenes Produkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Erfragen</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Fehlendes erfragen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Aufgetreten</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Resolution time {0}</source>
        <translation>Lösungszeit {0}</translation>
    </message>
    <message>
        <source>{0} cycles, {1} between them</source>
        <translation>{0} Durchgänge, {1} dazwischen</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer kümmert sich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Back to the reviews</source>
        <translation>Zurück zu den Reviews</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Vorfall öffnen</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Revision {0}: back to the draft</source>
        <translation>Fassung {0}: zurück zum Entwurf</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Meeting, figures and readiness</source>
        <translation>Besprechung, Zahlen und Bereitschaft</translation>
    </message>
    <message>
        <source>closes {0}</source>
        <translation>schließt {0}</translation>
    </message>
    <message>
        <source>opens {0}</source>
        <translation>öffnet {0}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Post-mortem meeting</source>
        <translation>Post-mortem-Besprechung</translation>
    </message>
    <message>
        <source>None is owed at this level</source>
        <translation>Auf dieser Stufe ist keine geschuldet</translation>
    </message>
    <message>
        <source>Not ready to send</source>
        <translation>Noch nicht sendebereit</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Sendebereit</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Mend: {0}</source>
        <translation>Beheben: {0}</translation>
    </message>
    <message>
        <source>Revision {0} went out {1}.</source>
        <translation>Fassung {0} ging {1} hinaus.</translation>
    </message>
    <message>
        <source>Send a correction…</source>
        <translation>Berichtigung senden …</translation>
    </message>
    <message>
        <source>Send the document…</source>
        <translation>Dokument senden …</translation>
    </message>
    <message>
        <source>Revisions that went out</source>
        <translation>Hinausgegangene Fassungen</translation>
    </message>
    <message>
        <source>{0}: {1} by {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>Show revision {0}</source>
        <translation>Fassung {0} zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Besprechung absagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>The duty to hold one inside the window stays.</source>
        <translation>Die Pflicht, eine im Fenster zu halten, bleibt.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>This message belongs to no incident; it is only in the channel</source>
        <translation>Diese Nachricht gehört zu keinem Vorfall; sie steht nur im Kanal</translation>
    </message>
</context>
<context>
    <name>ScreenOverlay</name>
    <message>
        <source>Capture a region</source>
        <translation>Bereich aufnehmen</translation>
    </message>
    <message>
        <source>Drag over what to show. Arrows move, Shift+arrows resize, Enter takes, Escape cancels.</source>
        <translation>Über das ziehen, was gezeigt werden soll. Pfeile bewegen, Umschalt+Pfeile ändern die Größe, Enter nimmt auf, Esc bricht ab.</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}, {3}</source>
        <translation>{0} mal {1} bei {2}, {3}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything ever read</source>
        <translation>Alles je Gelesene durchsuchen</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>In Slack</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Search cannot read this desk’s log: {0}</source>
        <translation>Die Suche kann das Protokoll von desk nicht lesen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are not searched yet: they were read just now</source>
        <translation>
            <numerusform>%n Nachricht ist noch nicht durchsuchbar: Sie wurde eben erst gelesen</numerusform>
            <numerusform>%n Nachrichten sind noch nicht durchsuchbar: Sie wurden eben erst gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n messages</source>
        <translation>
            <numerusform>mehr als %n Nachricht</numerusform>
            <numerusform>mehr als %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Slack does not have it any more, but this computer has: {0}</source>
        <translation>Slack hat es nicht mehr, aber dieser Computer hat: {0}</translation>
    </message>
    <message>
        <source>Nothing apart. In Slack: {0}</source>
        <translation>Nichts nur hier. In Slack: {0}</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Mit diesen Filtern nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to search yet</source>
        <translation>Es gibt noch nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Every message this desk has ever read, of all operators, also closed ones</source>
        <translation>Jede Nachricht, die desk je gelesen hat, von allen Betreibern, auch aus geschlossenen Vorfällen</translation>
    </message>
    <message>
        <source>Every word must be there; the last one may be a beginning. “Words in quotes” stand together. Accents and capitals do not matter. Works offline.</source>
        <translation>Jedes Wort muss vorkommen; das letzte darf ein Anfang sein. „Wörter in Anführungszeichen“ stehen zusammen. Akzente und Großschreibung sind gleich. Geht ohne Netz.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Keine Filter</translation>
    </message>
    <message>
        <source>Show in Slack</source>
        <translation>In Slack zeigen</translation>
    </message>
    <message>
        <source>Show what is on this computer</source>
        <translation>Zeigen, was auf diesem Computer ist</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due within 15 minutes</source>
        <translation>Fällig in 15 Minuten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Resolved and review</source>
        <translation>Gelöst und Review</translation>
    </message>
</context>
<context>
    <name>SendQuestion</name>
    <message>
        <source>Not ready, it still lacks {0}. The document will say so.</source>
        <translation>Nicht bereit, es fehlt noch {0}. Das Dokument wird es sagen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What this revision corrects</source>
        <translation>Was diese Fassung berichtigt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>As a file for my mail program…</source>
        <translation>Als Datei für mein Mailprogramm …</translation>
    </message>
    <message>
        <source>The record is not read yet</source>
        <translation>Das Protokoll ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Der Brief wird erstellt …</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The report is on its way to Slack</source>
        <translation>Die Meldung ist auf dem Weg zu Slack</translation>
    </message>
    <message>
        <source>Slack has the report. {0} of {1} files uploaded</source>
        <translation>Slack hat die Meldung. {0} von {1} Dateien hochgeladen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SeverityBox</name>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>no proposal yet</source>
        <translation>noch kein Vorschlag</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>when both name one level</source>
        <translation>wenn beide dieselbe Stufe nennen</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Taste ändern …</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Wieder die eigene Taste</translation>
    </message>
    <message>
        <source>With Ctrl, or a function key. An empty key takes it away.</source>
        <translation>Mit Strg oder eine Funktionstaste. Ein leeres Feld nimmt die Taste weg.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>SideRooms</name>
    <message>
        <source>While you were away: {0}</source>
        <translation>Während Sie weg waren: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Diese Ansicht vergessen</translation>
    </message>
</context>
<context>
    <name>SidesPage</name>
    <message>
        <source>Say who is support</source>
        <translation>Wer ist Support?</translation>
    </message>
    <message>
        <source>Only support’s messages stop a clock. If the channel’s roster says it already, that stands.</source>
        <translation>Nur Nachrichten des Supports halten eine Frist an. Sagt es die Teilnehmerliste des Kanals schon, gilt diese.</translation>
    </message>
    <message>
        <source>Support is</source>
        <translation>Support ist</translation>
    </message>
    <message>
        <source>People of support</source>
        <translation>Personen des Supports</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>The people ticked below</source>
        <translation>Die unten angekreuzten Personen</translation>
    </message>
    <message>
        <source>Everybody of our own workspace, also who joins later</source>
        <translation>Alle im eigenen Workspace, auch wer später dazukommt</translation>
    </message>
    <message>
        <source>Choose yourself</source>
        <translation>Wählen Sie sich selbst</translation>
    </message>
    <message>
        <source>our workspace</source>
        <translation>unser Workspace</translation>
    </message>
    <message>
        <source>another workspace</source>
        <translation>anderer Workspace</translation>
    </message>
</context>
<context>
    <name>SlackPreview</name>
    <message>
        <source>In Slack</source>
        <translation>In Slack</translation>
    </message>
    <message>
        <source>Preview of the Slack message</source>
        <translation>Vorschau der Slack-Nachricht</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>No sound: the sound libraries of Qt are not installed here</source>
        <translation>Kein Ton: Die Tonbibliotheken von Qt sind hier nicht installiert</translation>
    </message>
    <message>
        <source>No sound: this computer has no audio output</source>
        <translation>Kein Ton: Dieser Computer hat keine Audioausgabe</translation>
    </message>
</context>
<context>
    <name>Stakeholders</name>
    <message>
        <source>Add a name</source>
        <translation>Name hinzufügen</translation>
    </message>
    <message>
        <source>Stakeholders, add a name</source>
        <translation>Beteiligte, Name hinzufügen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>No keyring here</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Tokens are kept in this computer’s keyring and nowhere else.</source>
        <translation>Tokens liegen im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>Tokens last until desk is closed; nothing is written to disk.</source>
        <translation>Tokens gelten, bis desk geschlossen wird; nichts wird auf die Platte geschrieben.</translation>
    </message>
</context>
<context>
    <name>StripStack</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0}: not posted, desk ended before the time to undo was over</source>
        <translation>{0}: nicht gesendet, desk endete vor Ablauf der Zeit zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Improvement actions</source>
        <translation>Verbesserungsmaßnahmen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist erledigt</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Vorfall öffnen</translation>
    </message>
    <message>
        <source>No document that was sent names an action yet</source>
        <translation>Noch nennt kein gesendetes Dokument eine Maßnahme</translation>
    </message>
</context>
<context>
    <name>ToDoModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>! late</source>
        <translation>! überfällig</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Paste the tokens</source>
        <translation>Tokens einfügen</translation>
    </message>
    <message>
        <source>Two from the app’s pages in Slack; a third if you want to post under your own name.</source>
        <translation>Zwei von den Seiten der App in Slack; ein drittes, wenn Sie unter eigenem Namen schreiben möchten.</translation>
    </message>
    <message>
        <source>Where is it? OAuth &amp; Permissions</source>
        <translation>Wo ist es? OAuth &amp; Permissions</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Where is it? Basic Information</source>
        <translation>Wo ist es? Basic Information</translation>
    </message>
    <message>
        <source>App token, for the live connection</source>
        <translation>App-Token, für die Live-Verbindung</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>User-Token</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>This looks like no such token: it begins with {0}</source>
        <translation>Das sieht nicht nach diesem Token aus: Es beginnt mit {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>All live</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Only {0} {1}</source>
        <translation>Nur {0} {1}</translation>
    </message>
    <message>
        <source>Grouped by due time</source>
        <translation>Nach Fälligkeit gruppiert</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächstes Update</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Set up columns…</source>
        <translation>Spalten einrichten…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle Betreiber</translation>
    </message>
    <message>
        <source>No longer only with “{0}”</source>
        <translation>Nicht mehr nur mit „{0}“</translation>
    </message>
    <message>
        <source>Only with these words…</source>
        <translation>Nur mit diesen Wörtern…</translation>
    </message>
    <message>
        <source>Flat, by due time</source>
        <translation>Flach, nach Fälligkeit</translation>
    </message>
    <message>
        <source>Flat, by severity</source>
        <translation>Flach, nach Schweregrad</translation>
    </message>
    <message>
        <source>Flat, by title</source>
        <translation>Flach, nach Titel</translation>
    </message>
    <message>
        <source>Flat, by who has it</source>
        <translation>Flach, nach Zuständigen</translation>
    </message>
    <message>
        <source>Flat, by last sent</source>
        <translation>Flach, nach letztem Senden</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What is written into a channel and is no report comes here.</source>
        <translation>Hier erscheint, was in einem Kanal geschrieben wird und keine Meldung ist.</translation>
    </message>
    <message>
        <source>Messages to decide</source>
        <translation>Zu entscheidende Nachrichten</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Zum Vorfall machen</translation>
    </message>
    <message>
        <source>Credit to…</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Is support</source>
        <translation>Ist Support</translation>
    </message>
    <message>
        <source>Is operator</source>
        <translation>Ist Betreiber</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Absender</translation>
    </message>
    <message>
        <source>wrote to the channel</source>
        <translation>schrieb in den Kanal</translation>
    </message>
    <message>
        <source>wrote to the channel of {0}</source>
        <translation>schrieb in den Kanal von {0}</translation>
    </message>
    <message>
        <source>credited to {0}</source>
        <translation>zugeordnet zu {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>Credit to an incident</source>
        <translation>Einem Vorfall zuordnen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}”. It counts at that time.</source>
        <translation>{0}, {1}: „{2}“. Es zählt zu diesem Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>Unposted</name>
    <message>
        <source>Reports that are not delivered</source>
        <translation>Meldungen, die nicht zugestellt sind</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateFields</name>
    <message>
        <source>Impact now</source>
        <translation>Auswirkung jetzt</translation>
    </message>
    <message>
        <source>What we are doing</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Next update at</source>
        <translation>Nächstes Update um</translation>
    </message>
    <message>
        <source>in {0}, limit {1}</source>
        <translation>in {0}, spätestens {1}</translation>
    </message>
    <message>
        <source>Say the impact, or tick no change</source>
        <translation>Nennen Sie die Auswirkung oder kreuzen Sie „unverändert“ an</translation>
    </message>
    <message>
        <source>Say what is being done, or tick no change</source>
        <translation>Schreiben Sie, was getan wird, oder kreuzen Sie „unverändert“ an</translation>
    </message>
</context>
<context>
    <name>UploadRows</name>
    <message>
        <source>Files on their way</source>
        <translation>Dateien unterwegs</translation>
    </message>
    <message>
        <source>Cancel {0}</source>
        <translation>{0} abbrechen</translation>
    </message>
    <message>
        <source>Send without {0}</source>
        <translation>Ohne {0} senden</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
</context>
<context>
    <name>WaitingPill</name>
    <message numerus="yes">
        <source>%n changes wait while you point here. Show now</source>
        <translation>
            <numerusform>%n Änderung wartet, solange Sie hierher zeigen. Jetzt zeigen</numerusform>
            <numerusform>%n Änderungen warten, solange Sie hierher zeigen. Jetzt zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand kümmert sich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>severity {0}</source>
        <translation>Schweregrad {0}</translation>
    </message>
</context>
<context>
    <name>WallFrame</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n unbestätigt</numerusform>
            <numerusform>%n unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n Betreiber</numerusform>
            <numerusform>%n Betreiber</numerusform>
        </translation>
    </message>
    <message>
        <source>Slack was not heard yet</source>
        <translation>Slack wurde noch nicht gehört</translation>
    </message>
    <message>
        <source>Heard {0}  ·  Slack clock {1} s</source>
        <translation>Gehört {0}  ·  Slack-Uhr {1} s</translation>
    </message>
    <message>
        <source>No live incidents</source>
        <translation>Keine offenen Vorfälle</translation>
    </message>
</context>
<context>
    <name>WallModel</name>
    <message>
        <source>nobody has it</source>
        <translation>niemand kümmert sich</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>desk wallboard</source>
        <translation>desk-Wandtafel</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Every clock of the channel, in one place</source>
        <translation>Alle Fristen des Kanals an einem Ort</translation>
    </message>
    <message>
        <source>desk reads the Slack channel that you share with the other party, shows what is due next, and posts what you send. There is no other server.</source>
        <translation>desk liest den Slack-Kanal, den Sie mit der anderen Seite teilen, zeigt, was als Nächstes fällig ist, und schreibt, was Sie senden. Einen weiteren Server gibt es nicht.</translation>
    </message>
    <message>
        <source>How to read the board</source>
        <translation>So liest man die Übersicht</translation>
    </message>
    <message>
        <source>From a terminal: {0} or {1}</source>
        <translation>Im Terminal: {0} oder {1}</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Auf diesem Computer ausprobieren</translation>
    </message>
    <message>
        <source>A Slack that runs here, with incidents already counting and people who answer. Nothing leaves this computer.</source>
        <translation>Ein Slack, das hier läuft, mit laufenden Vorfällen und Menschen, die antworten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>Connect to Slack</source>
        <translation>Mit Slack verbinden</translation>
    </message>
    <message>
        <source>Create the app from our manifest, paste two tokens, choose the channel. Tokens go into this computer’s keyring.</source>
        <translation>App aus unserem Manifest anlegen, zwei Tokens einfügen, Kanal wählen. Tokens kommen in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Connect to Slack</source>
        <translation>Mit Slack verbinden</translation>
    </message>
    <message>
        <source>Create the Slack app</source>
        <translation>Slack-App anlegen</translation>
    </message>
    <message>
        <source>Paste the tokens</source>
        <translation>Tokens einfügen</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Kanal auswählen</translation>
    </message>
    <message>
        <source>Say who is support</source>
        <translation>Wer ist Support?</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>Alarm ausprobieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reading the channel</source>
        <translation>Der Kanal wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, nothing that stops you</source>
        <translation>
            <numerusform>%n Warnung, kein Hindernis</numerusform>
            <numerusform>%n Warnungen, kein Hindernis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_SideDelegate</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
</context>
<context>
    <name>alarm</name>
    <message>
        <source>{0} left</source>
        <translation>{0} übrig</translation>
    </message>
    <message>
        <source>due {0} ago, while asleep</source>
        <translation>vor {0} fällig, im Ruhezustand</translation>
    </message>
    <message>
        <source>late {0}</source>
        <translation>zu spät {0}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>{0} · {1}
Due {2}</source>
        <translation>{0} · {1}
Fällig {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Slack is back</source>
        <translation>Slack ist wieder da</translation>
    </message>
    <message>
        <source>Working without Slack since {0}</source>
        <translation>Arbeit ohne Slack seit {0}</translation>
    </message>
    <message>
        <source>Slack unavailable since {0}</source>
        <translation>Slack nicht erreichbar seit {0}</translation>
    </message>
    <message>
        <source>Deadlines keep running: use phone and e-mail.</source>
        <translation>Die Fristen laufen weiter: Nutzen Sie Telefon und E-Mail.</translation>
    </message>
    <message>
        <source>Slack answers again.</source>
        <translation>Slack antwortet wieder.</translation>
    </message>
    <message>
        <source>Slack&apos;s status page: {0}</source>
        <translation>Slacks Statusseite: {0}</translation>
    </message>
    <message>
        <source>late {0}</source>
        <translation>zu spät {0}</translation>
    </message>
    <message>
        <source>due in {0}</source>
        <translation>fällig in {0}</translation>
    </message>
    <message>
        <source>Slack does not answer and nothing is said yet.</source>
        <translation>Slack antwortet nicht, und noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>What waits for it cannot be delivered.</source>
        <translation>Was darauf wartet, lässt sich nicht zustellen.</translation>
    </message>
    <message>
        <source>What waits for it will be delivered about {0} too late.</source>
        <translation>Was dafür wartet, kommt etwa {0} zu spät an.</translation>
    </message>
    <message>
        <source>Backup channels</source>
        <translation>Ersatzkanäle</translation>
    </message>
    <message>
        <source>phone required for P1</source>
        <translation>Anruf bei P1 vorgeschrieben</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, not in Slack yet</source>
        <translation>{0}, noch nicht in Slack</translation>
    </message>
    <message>
        <source>No call and no e-mail</source>
        <translation>Kein Anruf und keine E-Mail</translation>
    </message>
    <message>
        <source>Phone…</source>
        <translation>Telefon …</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail …</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen …</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Noch kein Anruf</translation>
    </message>
    <message>
        <source>No e-mail yet</source>
        <translation>Noch keine E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>Reported {0} at {1} already</source>
        <translation>{0} schon um {1} gemeldet</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Huddle</source>
        <translation>Huddle</translation>
    </message>
    <message>
        <source>Teams call</source>
        <translation>Teams-Anruf</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} seit {1}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>The update in writing stays due.</source>
        <translation>Das schriftliche Update bleibt fällig.</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Called {0}</source>
        <translation>{0} angerufen</translation>
    </message>
    <message>
        <source>Wrote to {0}</source>
        <translation>{0} angeschrieben</translation>
    </message>
</context>
<context>
    <name>block</name>
    <message>
        <source>{0}, only on this computer</source>
        <translation>{0}, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation>Versuch {0}</translation>
    </message>
    <message>
        <source>The update clock still runs.</source>
        <translation>Die Update-Frist läuft weiter.</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Open it, then announce it. The update clock runs on: an update in writing stays due.</source>
        <translation>Öffnen Sie ihn, dann kündigen Sie ihn an. Die Update-Frist läuft weiter: Ein schriftliches Update bleibt fällig.</translation>
    </message>
    <message>
        <source>Call about this incident</source>
        <translation>Zu diesem Vorfall anrufen</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>What was said there is nowhere in writing yet: an update is still due.</source>
        <translation>Was dort gesagt wurde, steht noch nirgends: Ein Update ist weiter fällig.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Anruf beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>names, parted by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>reported {0}</source>
        <translation>gemeldet {0}</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächstes Update</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>late by {0}</source>
        <translation>überfällig seit {0}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>due in {0}</source>
        <translation>fällig in {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>was late by {0}</source>
        <translation>war zu spät um {0}</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>war zu spät</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>met after {0}</source>
        <translation>erfüllt nach {0}</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>bis Beginn</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>bis Ende</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Not posted yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>{0}. It still waits for its undo.</source>
        <translation>{0}. Das kann noch zurückgenommen werden und ist nicht gesendet.</translation>
    </message>
    <message>
        <source>Post and close</source>
        <translation>Senden und schließen</translation>
    </message>
    <message>
        <source>Close, ask me later</source>
        <translation>Schließen, später fragen</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Wird übergeben …</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>This is a P1: somebody must be called as well.</source>
        <translation>Das ist ein P1: Es muss auch jemand angerufen werden.</translation>
    </message>
    <message>
        <source>Slack is unavailable: what you log counts at its own time and is recorded when it is back.</source>
        <translation>Slack ist nicht erreichbar: Was Sie eintragen, zählt zu seiner eigenen Zeit und wird vermerkt, wenn Slack wieder da ist.</translation>
    </message>
    <message>
        <source>Contact card of {0}</source>
        <translation>Kontaktkarte von {0}</translation>
    </message>
    <message>
        <source>It stays on this computer and never goes to the channel.</source>
        <translation>Es bleibt auf diesem Computer und geht nie in den Kanal.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n clocks need you</source>
        <translation>
            <numerusform>%n Frist braucht Sie</numerusform>
            <numerusform>%n Fristen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clocks are late</source>
        <translation>
            <numerusform>%n Frist ist überschritten</numerusform>
            <numerusform>%n Fristen sind überschritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clocks late</source>
        <translation>
            <numerusform>%n Frist überschritten</numerusform>
            <numerusform>%n Fristen überschritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n gemeldet</numerusform>
            <numerusform>%n gemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n gelöst</numerusform>
            <numerusform>%n gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed updates</source>
        <translation>
            <numerusform>%n versäumtes Update</numerusform>
            <numerusform>%n versäumte Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates not delivered</source>
        <translation>
            <numerusform>%n Update nicht zugestellt</numerusform>
            <numerusform>%n Updates nicht zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n Bereich entfernt</numerusform>
            <numerusform>%n Bereiche entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) to be recorded in Slack.</source>
        <comment>kept on this computer</comment>
        <translation>
            <numerusform>%n Kontakt ist in Slack noch zu vermerken.</numerusform>
            <numerusform>%n Kontakte sind in Slack noch zu vermerken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} (%n answers)</source>
        <comment>feedback of a month</comment>
        <translation>
            <numerusform>{0} (%n Antwort)</numerusform>
            <numerusform>{0} (%n Antworten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>checking with Slack</source>
        <translation>wird bei Slack geprüft</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>{0} of {1} files uploaded</source>
        <translation>{0} von {1} Dateien hochgeladen</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NICHT ZUGESTELLT</translation>
    </message>
    <message>
        <source>waits for Slack</source>
        <translation>wartet auf Slack</translation>
    </message>
    <message>
        <source>next try in {0} s</source>
        <translation>nächster Versuch in {0} s</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Please write something</source>
        <translation>Bitte schreiben Sie etwas</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>Es gibt nichts auszuwählen</translation>
    </message>
</context>
<context>
    <name>did</name>
    <message>
        <source>reported it</source>
        <translation>hat gemeldet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>hat bestätigt</translation>
    </message>
    <message>
        <source>posted an update</source>
        <translation>hat ein Update gesendet</translation>
    </message>
    <message>
        <source>named a severity</source>
        <translation>hat einen Schweregrad genannt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>hat zugestimmt</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>hat gelöst</translation>
    </message>
    <message>
        <source>confirmed the resolution</source>
        <translation>hat die Lösung abgenommen</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>hat wieder geöffnet</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>hat zurückgezogen</translation>
    </message>
    <message>
        <source>merged it</source>
        <translation>hat zusammengeführt</translation>
    </message>
    <message>
        <source>undid the merge</source>
        <translation>hat die Zusammenführung aufgehoben</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>hat übernommen</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>hat übergeben</translation>
    </message>
    <message>
        <source>logged a contact</source>
        <translation>hat einen Kontakt eingetragen</translation>
    </message>
    <message>
        <source>skipped the phone step</source>
        <translation>hat den Anruf ausgelassen</translation>
    </message>
    <message>
        <source>announced a call</source>
        <translation>hat einen Anruf angekündigt</translation>
    </message>
    <message>
        <source>named the resolution time</source>
        <translation>hat die Lösungszeit genannt</translation>
    </message>
    <message>
        <source>named the credits</source>
        <translation>hat die Gutschriften genannt</translation>
    </message>
    <message>
        <source>scheduled the post-mortem</source>
        <translation>hat das Post-mortem angesetzt</translation>
    </message>
    <message>
        <source>cancelled the post-mortem</source>
        <translation>hat das Post-mortem abgesagt</translation>
    </message>
    <message>
        <source>recorded the post-mortem</source>
        <translation>hat das Post-mortem eingetragen</translation>
    </message>
    <message>
        <source>sent the post-mortem document</source>
        <translation>hat das Post-mortem-Dokument gesendet</translation>
    </message>
    <message>
        <source>finished an improvement action</source>
        <translation>hat eine Verbesserungsmaßnahme erledigt</translation>
    </message>
    <message>
        <source>asked for feedback</source>
        <translation>hat um Rückmeldung gebeten</translation>
    </message>
    <message>
        <source>gave feedback</source>
        <translation>hat Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>made it an incident</source>
        <translation>hat es zum Vorfall gemacht</translation>
    </message>
    <message>
        <source>edited the report</source>
        <translation>hat die Meldung bearbeitet</translation>
    </message>
    <message>
        <source>(an app)</source>
        <translation>(eine App)</translation>
    </message>
    <message>
        <source>acknowledged, agrees to</source>
        <translation>hat bestätigt, stimmt zu:</translation>
    </message>
    <message>
        <source>agrees to</source>
        <translation>stimmt zu:</translation>
    </message>
    <message>
        <source>acknowledged, proposes</source>
        <translation>hat bestätigt, schlägt vor:</translation>
    </message>
    <message>
        <source>reported it as</source>
        <translation>hat gemeldet als</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>schlägt vor:</translation>
    </message>
    <message>
        <source>unknown author, stops no clock</source>
        <translation>unbekannter Absender, hält keine Frist an</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>no proposal yet</source>
        <translation>noch kein Vorschlag</translation>
    </message>
    <message>
        <source>{0} agreed</source>
        <translation>{0} vereinbart</translation>
    </message>
    <message>
        <source>unset, treated as {0}</source>
        <translation>nicht gesetzt, gilt als {0}</translation>
    </message>
    <message>
        <source>{0} governs until agreed</source>
        <translation>{0} gilt bis zur Einigung</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>{0} governs · {1} proposes {2}</source>
        <translation>{0} gilt · {1} schlägt {2} vor</translation>
    </message>
    <message>
        <source>Phone step</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>called {0}, not in Slack yet</source>
        <translation>angerufen {0}, noch nicht in Slack</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>ausgelassen: {0}</translation>
    </message>
    <message>
        <source>called {0}</source>
        <translation>angerufen {0}</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>owed once resolved</source>
        <translation>fällig nach der Lösung</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time of occurrence</source>
        <translation>Zeitpunkt des Auftretens</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Screenshots and logs</source>
        <translation>Screenshots und Logs</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>One key at a time</source>
        <translation>Nur eine Taste auf einmal</translation>
    </message>
    <message>
        <source>Ctrl+Alt types letters on some keyboards</source>
        <translation>Strg+Alt schreibt auf manchen Tastaturen Buchstaben</translation>
    </message>
    <message>
        <source>Without Ctrl it would be typed by accident</source>
        <translation>Ohne Strg würde sie aus Versehen gedrückt</translation>
    </message>
    <message>
        <source>{0} has another meaning already</source>
        <translation>{0} hat schon eine andere Bedeutung</translation>
    </message>
    <message>
        <source>{0} is the key of: {1}</source>
        <translation>{0} ist die Taste von: {1}</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>{0} was deleted in Slack. This desk still has its own copy, which is not the channel’s record.</source>
        <translation>{0} wurde in Slack gelöscht. Dieser desk hat noch eine eigene Kopie; sie gehört nicht zum Protokoll des Kanals.</translation>
    </message>
    <message>
        <source>{0} was deleted in Slack.</source>
        <translation>{0} wurde in Slack gelöscht.</translation>
    </message>
    <message>
        <source>Show copy</source>
        <translation>Kopie zeigen</translation>
    </message>
    <message>
        <source>Is support</source>
        <translation>Ist Support</translation>
    </message>
    <message>
        <source>Is operator</source>
        <translation>Ist Betreiber</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Lösen …</translation>
    </message>
    <message>
        <source>Starts the running update clock: due {0}</source>
        <translation>Beginnt die laufende Update-Frist: fällig {0}</translation>
    </message>
    <message>
        <source>Stops the acknowledge clock: met, {0} of {1}</source>
        <translation>Hält die Bestätigungsfrist an: erfüllt, {0} von {1}</translation>
    </message>
    <message>
        <source>Stops the acknowledge clock: late, {0} of {1}</source>
        <translation>Hält die Bestätigungsfrist an: zu spät, {0} von {1}</translation>
    </message>
    <message>
        <source>Cancel {0}</source>
        <translation>{0} abbrechen</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Nicht berechtigt</translation>
    </message>
</context>
<context>
    <name>locked</name>
    <message>
        <source>New tokens…</source>
        <translation>Neue Tokens…</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>File this e-mail as a report?</source>
        <translation>Diese E-Mail als Meldung aufnehmen?</translation>
    </message>
    <message>
        <source>Its clock starts at the time it was sent. Who sent it is not proved by an e-mail.</source>
        <translation>Die Frist beginnt zur Sendezeit. Wer sie gesendet hat, ist durch eine E-Mail nicht bewiesen.</translation>
    </message>
    <message>
        <source>File the report</source>
        <translation>Meldung aufnehmen</translation>
    </message>
    <message>
        <source>E-mail about {0}</source>
        <translation>E-Mail zu {0}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>No mail server is set: it opens in your mail program.</source>
        <translation>Kein Mailserver eingerichtet: Sie öffnet sich in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Post-mortem document</source>
        <translation>Post-mortem-Dokument</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>in your mail program</source>
        <translation>in Ihrem Mailprogramm</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>NICHT GESENDET</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>vielleicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>GESCHEITERT</translation>
    </message>
    <message>
        <source>sent by you</source>
        <translation>von Ihnen gesendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Slack does not take the report now</source>
        <translation>Slack nimmt die Meldung jetzt nicht an</translation>
    </message>
    <message>
        <source>It waits and is posted when Slack is back. Until then, call and write.</source>
        <translation>Sie wartet und geht hinaus, wenn Slack wieder da ist. Rufen Sie bis dahin an und schreiben Sie.</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>A new message takes no files along: open the letter itself</source>
        <translation>Eine neue Nachricht nimmt keine Dateien mit: Öffnen Sie die E-Mail selbst</translation>
    </message>
    <message>
        <source>These words are too long for a new message: open the letter itself</source>
        <translation>Das ist zu lang für eine neue Nachricht: Öffnen Sie die E-Mail selbst</translation>
    </message>
</context>
<context>
    <name>missed</name>
    <message>
        <source>{0} was late</source>
        <translation>{0} war überfällig</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>{0} to {1} {2}</source>
        <translation>{0} bis {1} {2}</translation>
    </message>
    <message>
        <source>While you were away: {0}</source>
        <translation>Während Sie weg waren: {0}</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Absender</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>nicht angesetzt</translation>
    </message>
    <message>
        <source>support proposes {0}</source>
        <translation>Support schlägt {0} vor</translation>
    </message>
    <message>
        <source>operator proposes {0}</source>
        <translation>Betreiber schlägt {0} vor</translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>fehlt: {0}</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>wartet auf Abnahme</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Incidents reported</source>
        <translation>Gemeldete Vorfälle</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>Update intervals kept</source>
        <translation>Update-Abstände eingehalten</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Versäumte Updates</translation>
    </message>
    <message>
        <source>Post-mortems in the window</source>
        <translation>Post-mortems im Fenster</translation>
    </message>
    <message>
        <source>Time to acknowledge, median</source>
        <translation>Zeit bis zur Bestätigung, Median</translation>
    </message>
    <message>
        <source>Time to acknowledge, 90 % within</source>
        <translation>Zeit bis zur Bestätigung, 90 % binnen</translation>
    </message>
    <message>
        <source>Time to resolve, median</source>
        <translation>Lösungszeit, Median</translation>
    </message>
    <message>
        <source>Time to resolve, 90 % within</source>
        <translation>Lösungszeit, 90 % binnen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Feedback, mean mark of 5</source>
        <translation>Rückmeldung, mittlere Note von 5</translation>
    </message>
    <message>
        <source>{0} % ({1} of {2})</source>
        <translation>{0} % ({1} von {2})</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message>
        <source>Acknowledge as {0}</source>
        <translation>Als {0} bestätigen</translation>
    </message>
    <message>
        <source>Post update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>Agree to {0}</source>
        <translation>{0} zustimmen</translation>
    </message>
    <message>
        <source>Propose another level</source>
        <translation>Andere Stufe vorschlagen</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Lösen …</translation>
    </message>
    <message>
        <source>Confirm resolution</source>
        <translation>Lösung abnehmen</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführung aufheben</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail …</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>End the call…</source>
        <translation>Anruf beenden …</translation>
    </message>
    <message>
        <source>Skip the phone step…</source>
        <translation>Anruf auslassen …</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Fehlendes erfragen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>New linked incident</source>
        <translation>Neuer verknüpfter Vorfall</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Review: meeting, figures, document</source>
        <translation>Review: Besprechung, Zahlen, Dokument</translation>
    </message>
    <message>
        <source>Schedule the post-mortem…</source>
        <translation>Post-mortem ansetzen …</translation>
    </message>
    <message>
        <source>Post-mortem was held…</source>
        <translation>Post-mortem fand statt …</translation>
    </message>
    <message>
        <source>Agree the resolution time…</source>
        <translation>Lösungszeit vereinbaren …</translation>
    </message>
    <message>
        <source>Agree the credits…</source>
        <translation>Gutschriften vereinbaren …</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Feedback on the procedure…</source>
        <translation>Rückmeldung zum Verfahren …</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>The link you pasted</source>
        <translation>Der eingefügte Link</translation>
    </message>
    <message>
        <source>Incidents that wait for it</source>
        <translation>Vorfälle, die darauf warten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Not read yet: read this message and open it</source>
        <translation>Noch nicht gelesen: diese Nachricht lesen und öffnen</translation>
    </message>
    <message>
        <source>desk does not read the channel of this link</source>
        <translation>desk liest den Kanal dieses Links nicht</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Zum Vorfall machen</translation>
    </message>
    <message>
        <source>Credit to an incident</source>
        <translation>Einem Vorfall zuordnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Its author is support</source>
        <translation>Wer sie schrieb, ist Support</translation>
    </message>
    <message>
        <source>Its author is operator</source>
        <translation>Wer sie schrieb, ist Betreiber</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Resolution time</source>
        <translation>Lösungszeit</translation>
    </message>
    <message>
        <source>Not resolved yet</source>
        <translation>Noch nicht gelöst</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Agree to {0}</source>
        <translation>{0} zustimmen</translation>
    </message>
    <message>
        <source>Propose {0}</source>
        <translation>{0} vorschlagen</translation>
    </message>
    <message>
        <source>Waits for the other side</source>
        <translation>Wartet auf die andere Seite</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Service-Gutschriften</translation>
    </message>
    <message>
        <source>Nothing proposed yet. Support proposes them by the table you agreed on.</source>
        <translation>Noch nichts vorgeschlagen. Der Support schlägt sie nach der vereinbarten Tabelle vor.</translation>
    </message>
    <message>
        <source>Provisional until both sides agree</source>
        <translation>Vorläufig, bis beide Seiten zustimmen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Andere Tabelle …</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Tabelle wählen …</translation>
    </message>
    <message>
        <source>For {0}.</source>
        <translation>Für {0}.</translation>
    </message>
    <message>
        <source>The contact card of this operator has no addresses: only .ics can be written.</source>
        <translation>Die Kontaktkarte dieses Betreibers hat keine Adressen: Nur .ics lässt sich schreiben.</translation>
    </message>
    <message>
        <source>Invitation to the post-mortem</source>
        <translation>Einladung zum Post-mortem</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancelled by {0}: {1}</source>
        <translation>Abgesagt von {0}: {1}</translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <translation>Verlegt auf {0}</translation>
    </message>
    <message>
        <source>Set for {0}</source>
        <translation>Angesetzt für {0}</translation>
    </message>
    <message>
        <source>Held {0}</source>
        <translation>Gehalten {0}</translation>
    </message>
    <message>
        <source>Not scheduled yet</source>
        <translation>Noch nicht angesetzt</translation>
    </message>
    <message>
        <source>Set the post-mortem for {0}</source>
        <translation>Post-mortem für {0} ansetzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ansetzen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verlegen …</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>Was held…</source>
        <translation>Hat stattgefunden …</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>Einladung …</translation>
    </message>
    <message>
        <source>Take the invitation back…</source>
        <translation>Einladung zurückziehen …</translation>
    </message>
    <message>
        <source>, early</source>
        <translation>, früh</translation>
    </message>
    <message>
        <source>, late: a breach</source>
        <translation>, zu spät: ein Verstoß</translation>
    </message>
    <message>
        <source>Send the document, revision {0}</source>
        <translation>Dokument senden, Fassung {0}</translation>
    </message>
    <message>
        <source>One letter with the document (PDF), the timeline (CSV) and the evidence chosen. The thread is told its revision and its hash.</source>
        <translation>Ein Brief mit dem Dokument (PDF), dem Verlauf (CSV) und den gewählten Belegen. Der Thread erfährt Fassung und Hash.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>Brief erstellen …</translation>
    </message>
    <message>
        <source>The operator&apos;s credit table (TOML)</source>
        <translation>Die Gutschriftentabelle des Betreibers (TOML)</translation>
    </message>
    <message>
        <source>The table was not taken: {0}</source>
        <translation>Die Tabelle wurde nicht übernommen: {0}</translation>
    </message>
    <message>
        <source>{0} is in force for {1} on this computer</source>
        <translation>{0} gilt für {1} auf diesem Computer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Gelerntes</translation>
    </message>
    <message>
        <source>Improvement actions</source>
        <translation>Verbesserungsmaßnahmen</translation>
    </message>
    <message>
        <source>Left empty, the document says what the record says:</source>
        <translation>Leer gelassen, sagt das Dokument, was das Protokoll sagt:</translation>
    </message>
    <message>
        <source>Left empty, the document says what was reported:</source>
        <translation>Leer gelassen, sagt das Dokument, was gemeldet wurde:</translation>
    </message>
    <message>
        <source>Why it happened, not who</source>
        <translation>Warum es geschah, nicht wer</translation>
    </message>
    <message>
        <source>What should stay as it is</source>
        <translation>Was bleiben soll, wie es ist</translation>
    </message>
    <message>
        <source>What both sides know now</source>
        <translation>Was beide Seiten jetzt wissen</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>working hours of both</source>
        <translation>Arbeitszeit beider</translation>
    </message>
    <message>
        <source>working hours of the operator</source>
        <translation>Arbeitszeit des Betreibers</translation>
    </message>
    <message>
        <source>working hours of support</source>
        <translation>Arbeitszeit des Supports</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>at night for one side</source>
        <translation>für eine Seite nachts</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>nobody has it</source>
        <translation>niemand kümmert sich</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>keine Frist</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Keine Meldung</translation>
    </message>
    <message>
        <source>A message in the channel</source>
        <translation>Eine Nachricht im Kanal</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>earlier text, edited since</source>
        <translation>früherer Text, seither bearbeitet</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>in Slack gelöscht</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>gesendet {0}</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Severe impact on operations, immediate attention</source>
        <translation>Schwere Auswirkung auf den Betrieb, sofortiges Handeln</translation>
    </message>
    <message>
        <source>Major issue, significant impact, not critical</source>
        <translation>Großes Problem, deutliche Auswirkung, nicht kritisch</translation>
    </message>
    <message>
        <source>Moderate issue, some impact</source>
        <translation>Mittleres Problem, gewisse Auswirkung</translation>
    </message>
    <message>
        <source>Minor, minimal impact</source>
        <translation>Kleines Problem, geringe Auswirkung</translation>
    </message>
    <message>
        <source>{0} {1}, {2}, {3} of 4</source>
        <translation>{0} {1}, {2}, {3} von 4</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>unset, treated as {0} until proposed</source>
        <translation>nicht gesetzt, gilt als {0}, bis jemand vorschlägt</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Chime</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Klopfen</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>abgenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>A report needs a title</source>
        <translation>Eine Meldung braucht einen Titel</translation>
    </message>
    <message>
        <source>The time at which it was reported lies in the future</source>
        <translation>Der Zeitpunkt der Meldung liegt in der Zukunft</translation>
    </message>
    <message>
        <source>An update needs words: impact now, what you are doing, when the next update comes</source>
        <translation>Ein Update braucht Worte: Auswirkung jetzt, was Sie tun, wann das nächste Update kommt</translation>
    </message>
    <message>
        <source>A reply needs words or a file</source>
        <translation>Eine Antwort braucht Worte oder eine Datei</translation>
    </message>
    <message>
        <source>You can agree a severity, resolution, time or credits</source>
        <translation>Vereinbaren lassen sich Schweregrad, Lösung, Lösungszeit oder Gutschriften</translation>
    </message>
    <message>
        <source>Resolving needs a summary</source>
        <translation>Zum Lösen gehört eine Zusammenfassung</translation>
    </message>
    <message>
        <source>There is no resolution to confirm: the incident is {0}</source>
        <translation>Es gibt keine Lösung abzunehmen: Der Vorfall ist {0}</translation>
    </message>
    <message>
        <source>Only a resolved incident can be reopened: this one is {0}</source>
        <translation>Nur ein gelöster Vorfall lässt sich wieder öffnen: Dieser ist {0}</translation>
    </message>
    <message>
        <source>Reopening needs a reason</source>
        <translation>Zum Wiederöffnen gehört ein Grund</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason</source>
        <translation>Zum Zurückziehen gehört ein Grund</translation>
    </message>
    <message>
        <source>The incident is {0} already</source>
        <translation>Der Vorfall ist schon {0}</translation>
    </message>
    <message>
        <source>{0} is no Slack user id (they begin with U or W)</source>
        <translation>{0} ist keine Slack-Benutzer-ID (sie beginnen mit U oder W)</translation>
    </message>
    <message>
        <source>The report is {0} characters too long for one Slack message: shorten it or attach the details as a file</source>
        <translation>Die Meldung ist {0} Zeichen zu lang für eine Slack-Nachricht: Kürzen Sie sie oder hängen Sie die Einzelheiten als Datei an</translation>
    </message>
    <message>
        <source>This is {0} characters too long for one Slack message: shorten it or attach it as a file</source>
        <translation>Das ist {0} Zeichen zu lang für eine Slack-Nachricht: Kürzen Sie es oder hängen Sie es als Datei an</translation>
    </message>
    <message>
        <source>The operator has no open proposal of a severity to agree to</source>
        <translation>Der Betreiber hat keinen offenen Vorschlag für einen Schweregrad, dem man zustimmen könnte</translation>
    </message>
    <message>
        <source>The support has no open proposal of a severity to agree to</source>
        <translation>Der Support hat keinen offenen Vorschlag für einen Schweregrad, dem man zustimmen könnte</translation>
    </message>
    <message>
        <source>The resolution time can be agreed once the incident is resolved</source>
        <translation>Die Lösungszeit lässt sich vereinbaren, sobald der Vorfall gelöst ist</translation>
    </message>
    <message>
        <source>Say which figure: support proposes service credits from the operator&apos;s table</source>
        <translation>Nennen Sie den Betrag: Der Support schlägt Gutschriften aus der Tabelle des Betreibers vor</translation>
    </message>
    <message>
        <source>desk does not know who you are: run `desk connect --me USER` with your Slack user id</source>
        <translation>desk weiß nicht, wer Sie sind: Führen Sie `desk connect --me USER` mit Ihrer Slack-Benutzer-ID aus</translation>
    </message>
    <message>
        <source>The roster does not say which side {0} is on: ask support to classify you</source>
        <translation>Die Teilnehmerliste sagt nicht, auf welcher Seite {0} ist: Bitten Sie den Support um die Zuordnung</translation>
    </message>
    <message>
        <source>Incidents of different operators cannot be merged</source>
        <translation>Vorfälle verschiedener Betreiber lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>An incident cannot be merged into itself</source>
        <translation>Ein Vorfall lässt sich nicht mit sich selbst zusammenführen</translation>
    </message>
    <message>
        <source>One of the two is merged already: undo that first with `desk unmerge`</source>
        <translation>Einer der beiden ist schon zusammengeführt: Heben Sie das zuerst auf</translation>
    </message>
    <message>
        <source>The incident is not merged</source>
        <translation>Der Vorfall ist nicht zusammengeführt</translation>
    </message>
    <message>
        <source>No message of the operator in this thread can become a linked incident</source>
        <translation>Keine Nachricht des Betreibers in diesem Thread kann ein verknüpfter Vorfall werden</translation>
    </message>
    <message>
        <source>The message and the incident are of different operators</source>
        <translation>Nachricht und Vorfall gehören zu verschiedenen Betreibern</translation>
    </message>
    <message>
        <source>The message counts for this incident already</source>
        <translation>Die Nachricht zählt schon für diesen Vorfall</translation>
    </message>
    <message>
        <source>There is no message {0} to credit; `desk triage` lists those at top level</source>
        <translation>Es gibt keine Nachricht {0}, die sich zuordnen ließe; die Triage zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>A person is support or operator</source>
        <translation>Eine Person gehört zum Support oder zum Betreiber</translation>
    </message>
    <message>
        <source>There is no incident {0}; `desk incidents --all` lists them</source>
        <translation>Es gibt keinen Vorfall {0}; `desk incidents --all` listet alle auf</translation>
    </message>
    <message>
        <source>There is no message {0} to triage; `desk triage` lists them</source>
        <translation>Es gibt keine Nachricht {0} zur Triage; `desk triage` listet sie auf</translation>
    </message>
    <message>
        <source>There is no contact to record</source>
        <translation>Es gibt keinen Kontakt einzutragen</translation>
    </message>
    <message>
        <source>A contact is by phone or email</source>
        <translation>Ein Kontakt geschieht per Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>A contact that lies in the future cannot be logged</source>
        <translation>Ein Kontakt in der Zukunft lässt sich nicht eintragen</translation>
    </message>
    <message>
        <source>Say with whom you spoke</source>
        <translation>Nennen Sie, mit wem Sie gesprochen haben</translation>
    </message>
    <message>
        <source>Phone numbers never go to the channel: name the person only</source>
        <translation>Telefonnummern gehen nie in den Kanal: Nennen Sie nur die Person</translation>
    </message>
    <message>
        <source>A phone number of the contact card stands in it, and those never go to the channel: take it out</source>
        <translation>Darin steht eine Telefonnummer der Kontaktkarte, und die gehen nie in den Kanal: nehmen Sie sie heraus</translation>
    </message>
    <message>
        <source>Skipping the phone step needs a reason</source>
        <translation>Zum Auslassen des Anrufs gehört ein Grund</translation>
    </message>
    <message>
        <source>A meeting that lies in the future has not been held: schedule it</source>
        <translation>Ein Treffen in der Zukunft hat noch nicht stattgefunden: Setzen Sie es an</translation>
    </message>
    <message>
        <source>Feedback needs words</source>
        <translation>Eine Rückmeldung braucht Worte</translation>
    </message>
    <message>
        <source>Revision {0} was sent already: the next one is higher</source>
        <translation>Revision {0} wurde schon gesendet: Die nächste ist höher</translation>
    </message>
    <message>
        <source>This desk is not connected to that operator&apos;s channel. Connect it first.</source>
        <translation>Dieser desk ist nicht mit dem Kanal dieses Betreibers verbunden. Verbinden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Only support can merge incidents</source>
        <translation>Nur der Support kann Vorfälle zusammenführen</translation>
    </message>
    <message>
        <source>Only support can undo a merge</source>
        <translation>Nur der Support kann eine Zusammenführung aufheben</translation>
    </message>
    <message>
        <source>Only support can set a message aside</source>
        <translation>Nur der Support kann eine Nachricht beiseitelegen</translation>
    </message>
    <message>
        <source>Only support can credit a message</source>
        <translation>Nur der Support kann eine Nachricht zuordnen</translation>
    </message>
    <message>
        <source>Only support can log a contact</source>
        <translation>Nur der Support kann einen Kontakt eintragen</translation>
    </message>
    <message>
        <source>Only support can log contacts</source>
        <translation>Nur der Support kann Kontakte eintragen</translation>
    </message>
    <message>
        <source>Only support can skip the phone step</source>
        <translation>Nur der Support kann den Anruf auslassen</translation>
    </message>
    <message>
        <source>Only support can schedule the post-mortem</source>
        <translation>Nur der Support kann das Post-mortem ansetzen</translation>
    </message>
    <message>
        <source>Only support can say when the post-mortem was held</source>
        <translation>Nur der Support kann sagen, wann das Post-mortem stattfand</translation>
    </message>
    <message>
        <source>Only support can send the post-mortem document</source>
        <translation>Nur der Support kann das Post-mortem-Dokument senden</translation>
    </message>
    <message>
        <source>Only support can acknowledge</source>
        <translation>Nur der Support kann bestätigen</translation>
    </message>
    <message>
        <source>Only support can post an update; say it as a reply</source>
        <translation>Nur der Support kann ein Update senden; schreiben Sie es als Antwort</translation>
    </message>
    <message>
        <source>Only support can resolve</source>
        <translation>Nur der Support kann lösen</translation>
    </message>
    <message>
        <source>Only the operator can confirm a resolution</source>
        <translation>Nur der Betreiber kann eine Lösung abnehmen</translation>
    </message>
    <message>
        <source>Only support can take an incident</source>
        <translation>Nur der Support kann einen Vorfall übernehmen</translation>
    </message>
    <message>
        <source>Only support can hand an incident over</source>
        <translation>Nur der Support kann einen Vorfall übergeben</translation>
    </message>
    <message>
        <source>Only support can propose service credits</source>
        <translation>Nur der Support kann Gutschriften vorschlagen</translation>
    </message>
    <message>
        <source>You cannot acknowledge this incident: it is {0}</source>
        <translation>Dieser Vorfall lässt sich nicht bestätigen: Er ist {0}</translation>
    </message>
    <message>
        <source>You cannot update this incident: it is {0}</source>
        <translation>Zu diesem Vorfall lässt sich kein Update senden: Er ist {0}</translation>
    </message>
    <message>
        <source>You cannot change the severity of this incident: it is {0}</source>
        <translation>Der Schweregrad dieses Vorfalls lässt sich nicht ändern: Er ist {0}</translation>
    </message>
    <message>
        <source>You cannot resolve this incident: it is {0}</source>
        <translation>Dieser Vorfall lässt sich nicht lösen: Er ist {0}</translation>
    </message>
    <message>
        <source>You cannot take this incident: it is {0}</source>
        <translation>Dieser Vorfall lässt sich nicht übernehmen: Er ist {0}</translation>
    </message>
    <message>
        <source>You cannot hand over this incident: it is {0}</source>
        <translation>Dieser Vorfall lässt sich nicht übergeben: Er ist {0}</translation>
    </message>
    <message>
        <source>You cannot agree the severity of this incident: it is {0}</source>
        <translation>Der Schweregrad dieses Vorfalls lässt sich nicht vereinbaren: Er ist {0}</translation>
    </message>
    <message>
        <source>Only after the resolution a post-mortem is scheduled: the incident is {0}</source>
        <translation>Ein Post-mortem wird erst nach der Lösung angesetzt: Der Vorfall ist {0}</translation>
    </message>
    <message>
        <source>Only after the resolution a post-mortem is held: the incident is {0}</source>
        <translation>Ein Post-mortem findet erst nach der Lösung statt: Der Vorfall ist {0}</translation>
    </message>
    <message>
        <source>Only after the resolution its document is sent: the incident is {0}</source>
        <translation>Das Dokument wird erst nach der Lösung gesendet: Der Vorfall ist {0}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>abgenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>Only support can have an incident: {0} {1}</source>
        <translation>Nur der Support kann einen Vorfall haben: {0} {1}</translation>
    </message>
    <message>
        <source>{0} is no length of time: write it like 1:42:00 or 1 h 42 min</source>
        <translation>{0} ist keine Zeitdauer: Schreiben Sie sie wie 1:42:00 oder 1 h 42 min</translation>
    </message>
    <message>
        <source>One of the two is withdrawn: it lives on in no other, and no other in it</source>
        <translation>Einer der beiden ist zurückgezogen: Er lebt in keinem anderen fort und kein anderer in ihm</translation>
    </message>
    <message>
        <source>{0} is an app: only a roster says whose desk it is</source>
        <translation>{0} ist eine App: Wessen desk sie ist, sagt nur eine Teilnehmerliste</translation>
    </message>
    <message>
        <source>The roster says already that {0} is {1}: only a new roster changes that</source>
        <translation>Die Teilnehmerliste sagt schon, wo {0} steht ({1}): Das ändert nur eine neue Teilnehmerliste</translation>
    </message>
    <message>
        <source>These are the terms in force already ({0})</source>
        <translation>Diese Bedingungen gelten schon ({0})</translation>
    </message>
    <message>
        <source>This changes nothing in the roster</source>
        <translation>Das ändert nichts an der Teilnehmerliste</translation>
    </message>
    <message>
        <source>The roster would name nobody as support</source>
        <translation>Die Teilnehmerliste würde niemanden als Support nennen</translation>
    </message>
    <message>
        <source>Nobody is on both sides: {0}</source>
        <translation>Niemand steht auf beiden Seiten: {0}</translation>
    </message>
    <message>
        <source>You would no longer be {0} yourself: ask a colleague to do this</source>
        <translation>Sie selbst stünden nicht mehr auf dieser Seite ({0}): Bitten Sie jemanden aus dem Team darum</translation>
    </message>
    <message>
        <source>The roster is too long for one Slack message: name teams or a group instead of people</source>
        <translation>Die Teilnehmerliste ist zu lang für eine Slack-Nachricht: Nennen Sie Teams oder eine Gruppe statt Personen</translation>
    </message>
    <message>
        <source>There is no open proposal {0}</source>
        <translation>Es gibt keinen offenen Vorschlag {0}</translation>
    </message>
    <message>
        <source>Your own side proposed this: the other side accepts it</source>
        <translation>Das hat Ihre eigene Seite vorgeschlagen: Die andere Seite nimmt es an</translation>
    </message>
    <message>
        <source>Only support can accept a roster</source>
        <translation>Nur der Support kann eine Teilnehmerliste annehmen</translation>
    </message>
    <message>
        <source>These terms are proposed already, by {0}, as {1}</source>
        <translation>Diese Bedingungen sind schon vorgeschlagen ({0}), als {1}</translation>
    </message>
    <message>
        <source>Only support can cancel the post-mortem</source>
        <translation>Nur der Support kann das Post-mortem absagen</translation>
    </message>
    <message>
        <source>Only support can ask for feedback</source>
        <translation>Nur der Support kann um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Only after the resolution feedback is asked for: the incident is {0}</source>
        <translation>Um Rückmeldung wird erst nach der Lösung gebeten: Der Vorfall ist {0}</translation>
    </message>
    <message>
        <source>There is no meeting to cancel</source>
        <translation>Es gibt kein Treffen abzusagen</translation>
    </message>
    <message>
        <source>Cancelling the meeting needs a reason</source>
        <translation>Zum Absagen gehört ein Grund</translation>
    </message>
    <message>
        <source>Feedback is asked for after the post-mortem: say first when it was held</source>
        <translation>Um Rückmeldung wird nach dem Post-mortem gebeten: Tragen Sie zuerst ein, wann es stattfand</translation>
    </message>
    <message>
        <source>Feedback was asked for already</source>
        <translation>Um Rückmeldung wurde schon gebeten</translation>
    </message>
    <message>
        <source>There is no action {0}: the newest document names {1}</source>
        <translation>Es gibt keine Maßnahme {0}: Das neueste Dokument nennt {1}</translation>
    </message>
    <message>
        <source>Action {0} is done already</source>
        <translation>Maßnahme {0} ist schon erledigt</translation>
    </message>
    <message>
        <source>The roster does not name {0}</source>
        <translation>Die Teilnehmerliste nennt {0} nicht</translation>
    </message>
    <message>
        <source>{0} is no id of a person (U, W), user group (S), team (T) or app (A, B)</source>
        <translation>{0} ist keine ID einer Person (U, W), Benutzergruppe (S), eines Teams (T) oder einer App (A, B)</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>der Betreiber</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>is operator</source>
        <translation>gehört zum Betreiber</translation>
    </message>
    <message>
        <source>is bot</source>
        <translation>ist eine App</translation>
    </message>
    <message>
        <source>is on no side that the roster knows</source>
        <translation>steht auf keiner Seite, die die Teilnehmerliste kennt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>This computer was asleep. Reading what happened.</source>
        <translation>Dieser Computer war im Ruhezustand. Es wird gelesen, was geschah.</translation>
    </message>
    <message>
        <source>No answer for two polls.</source>
        <translation>Zweimal keine Antwort.</translation>
    </message>
    <message>
        <source>desk&apos;s engine ended unexpectedly. Start desk again; nothing is lost.</source>
        <translation>Der Hintergrunddienst von desk ist unerwartet stehen geblieben. Starten Sie desk neu; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Something in desk went wrong; it goes on. The log file says what.</source>
        <translation>In desk ging etwas schief; es läuft weiter. Die Protokolldatei sagt, was.</translation>
    </message>
    <message>
        <source>Slack refused {0}: {1} ({2})</source>
        <translation>Slack lehnte {0} ab: {1} ({2})</translation>
    </message>
    <message>
        <source>Slack refused {0}: {1}</source>
        <translation>Slack lehnte {0} ab: {1}</translation>
    </message>
    <message>
        <source>Slack had an error of its own in {0} ({1})</source>
        <translation>Slack hatte selbst einen Fehler bei {0} ({1})</translation>
    </message>
    <message>
        <source>Slack asks to wait {0} s before {1}</source>
        <translation>Slack bittet, {0} s bis {1} zu warten</translation>
    </message>
    <message>
        <source>the answer to {0} was not Slack&apos;s (HTTP {1})</source>
        <translation>die Antwort auf {0} kam nicht von Slack (HTTP {1})</translation>
    </message>
    <message>
        <source>no connection to Slack ({0})</source>
        <translation>keine Verbindung zu Slack ({0})</translation>
    </message>
    <message>
        <source>Slack&apos;s address or the proxy&apos;s cannot be used ({0})</source>
        <translation>die Adresse von Slack oder vom Proxy ist unbrauchbar ({0})</translation>
    </message>
    <message>
        <source>the connection broke during {0} ({1})</source>
        <translation>die Verbindung brach bei {0} ab ({1})</translation>
    </message>
    <message>
        <source>the connection to Slack is closed</source>
        <translation>die Verbindung zu Slack ist geschlossen</translation>
    </message>
    <message>
        <source>the token&apos;s user was deactivated: connect again with another token</source>
        <translation>die Person zum Token wurde deaktiviert: Verbinden Sie sich mit einem anderen Token neu</translation>
    </message>
    <message>
        <source>Slack does not let this app take that message back</source>
        <translation>Slack lässt diese App jene Nachricht nicht zurücknehmen</translation>
    </message>
    <message>
        <source>the channel cannot be found: invite the app to it, or its id has changed</source>
        <translation>der Kanal ist nicht zu finden: Laden Sie die App dorthin ein, oder seine ID hat sich geändert</translation>
    </message>
    <message>
        <source>Slack does not take files of this type here</source>
        <translation>Slack nimmt hier keine Dateien dieser Art an</translation>
    </message>
    <message>
        <source>the file is larger than this workspace allows</source>
        <translation>die Datei ist größer, als dieser Workspace erlaubt</translation>
    </message>
    <message>
        <source>this workspace does not take files</source>
        <translation>dieser Workspace nimmt keine Dateien an</translation>
    </message>
    <message>
        <source>Slack does not know the token: connect again with a new one</source>
        <translation>Slack kennt das Token nicht: Verbinden Sie sich mit einem neuen</translation>
    </message>
    <message>
        <source>the channel is archived</source>
        <translation>der Kanal ist archiviert</translation>
    </message>
    <message>
        <source>the message is no longer in the channel</source>
        <translation>die Nachricht ist nicht mehr im Kanal</translation>
    </message>
    <message>
        <source>the message is longer than Slack takes</source>
        <translation>die Nachricht ist länger, als Slack annimmt</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>die Nachricht ist leer</translation>
    </message>
    <message>
        <source>no token was sent: connect again</source>
        <translation>es wurde kein Token gesendet: Verbinden Sie sich neu</translation>
    </message>
    <message>
        <source>the app is not in the channel: type /invite with its name there</source>
        <translation>die App ist nicht im Kanal: Geben Sie dort /invite und ihren Namen ein</translation>
    </message>
    <message>
        <source>the workspace has no room left for files</source>
        <translation>der Workspace hat keinen Platz mehr für Dateien</translation>
    </message>
    <message>
        <source>the thread is no longer in the channel</source>
        <translation>der Thread ist nicht mehr im Kanal</translation>
    </message>
    <message>
        <source>the token has expired: connect again, and switch token rotation off for a shared app</source>
        <translation>das Token ist abgelaufen: Verbinden Sie sich neu und schalten Sie die Token-Rotation bei einer gemeinsamen App aus</translation>
    </message>
    <message>
        <source>the token was revoked: connect again with a new one</source>
        <translation>das Token wurde widerrufen: Verbinden Sie sich mit einem neuen</translation>
    </message>
    <message>
        <source>this server does not have the method</source>
        <translation>dieser Server kennt die Methode nicht</translation>
    </message>
    <message>
        <source>Bot token works</source>
        <translation>Bot-Token funktioniert</translation>
    </message>
    <message>
        <source>The bot token does not work</source>
        <translation>Das Bot-Token funktioniert nicht</translation>
    </message>
    <message>
        <source>Slack cannot be reached</source>
        <translation>Slack ist nicht erreichbar</translation>
    </message>
    <message>
        <source>May read history, post and see people</source>
        <translation>Darf Verlauf lesen, schreiben und Personen sehen</translation>
    </message>
    <message>
        <source>Channel found</source>
        <translation>Kanal gefunden</translation>
    </message>
    <message>
        <source>The channel cannot be used</source>
        <translation>Der Kanal ist nicht nutzbar</translation>
    </message>
    <message>
        <source>History can be read</source>
        <translation>Der Verlauf ist lesbar</translation>
    </message>
    <message>
        <source>The channel cannot be read</source>
        <translation>Der Kanal ist nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot post</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>Names of people stay unknown</source>
        <translation>Namen von Personen bleiben unbekannt</translation>
    </message>
    <message>
        <source>User groups cannot be used</source>
        <translation>Benutzergruppen sind nicht nutzbar</translation>
    </message>
    <message>
        <source>desk&apos;s app stays unnamed</source>
        <translation>Die App von desk bleibt ohne Namen</translation>
    </message>
    <message>
        <source>Live connection opens</source>
        <translation>Live-Verbindung steht</translation>
    </message>
    <message>
        <source>No live connection, desk reads every few seconds</source>
        <translation>Keine Live-Verbindung, desk liest alle paar Sekunden</translation>
    </message>
    <message>
        <source>User token works</source>
        <translation>User-Token funktioniert</translation>
    </message>
    <message>
        <source>The user token does not work</source>
        <translation>Das User-Token funktioniert nicht</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Add it under OAuth &amp; Permissions, reinstall, paste the new token.</source>
        <translation>Unter OAuth &amp; Permissions hinzufügen, neu installieren, neues Token einfügen.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>Public channels cannot be read</source>
        <translation>Öffentliche Kanäle sind nicht lesbar</translation>
    </message>
    <message>
        <source>Names and members of public channels stay unknown</source>
        <translation>Namen und Mitglieder öffentlicher Kanäle bleiben unbekannt</translation>
    </message>
    <message>
        <source>Evidence is listed but cannot be shown</source>
        <translation>Belege werden aufgeführt, aber nicht gezeigt</translation>
    </message>
    <message>
        <source>Attachments cannot be sent</source>
        <translation>Anhänge lassen sich nicht senden</translation>
    </message>
    <message>
        <source>Private channels cannot be read</source>
        <translation>Private Kanäle sind nicht lesbar</translation>
    </message>
    <message>
        <source>Names and members of private channels stay unknown</source>
        <translation>Namen und Mitglieder privater Kanäle bleiben unbekannt</translation>
    </message>
    <message>
        <source>Pins are noticed only by polling</source>
        <translation>Angeheftetes wird nur durch Nachfragen bemerkt</translation>
    </message>
    <message>
        <source>Rosters and policies cannot be pinned</source>
        <translation>Teilnehmerlisten und Vereinbarungen lassen sich nicht anheften</translation>
    </message>
    <message>
        <source>Reactions are noticed only by polling</source>
        <translation>Reaktionen werden nur durch Nachfragen bemerkt</translation>
    </message>
    <message>
        <source>User groups cannot be used in a roster</source>
        <translation>Benutzergruppen sind in der Teilnehmerliste nicht nutzbar</translation>
    </message>
    <message>
        <source>People show as ids, and their teams stay unknown</source>
        <translation>Personen erscheinen als IDs, ihre Teams bleiben unbekannt</translation>
    </message>
    <message>
        <source>E-mail addresses must be typed by hand</source>
        <translation>E-Mail-Adressen müssen von Hand eingegeben werden</translation>
    </message>
    <message>
        <source>The server does not say which scopes the token has: what it lacks shows only in use</source>
        <translation>Der Server sagt nicht, welche Rechte das Token hat: Was fehlt, zeigt sich erst beim Gebrauch</translation>
    </message>
    <message>
        <source>This is a person&apos;s token: posts will carry that person&apos;s name, not desk&apos;s</source>
        <translation>Das ist das Token einer Person: Nachrichten tragen deren Namen, nicht den von desk</translation>
    </message>
    <message>
        <source>the bot token is good in {0}</source>
        <translation>das Bot-Token gilt in {0}</translation>
    </message>
    <message>
        <source>the bot token is good</source>
        <translation>das Bot-Token gilt</translation>
    </message>
    <message>
        <source>the token has every scope that desk uses</source>
        <translation>das Token hat alle Rechte, die desk braucht</translation>
    </message>
    <message>
        <source>the app is said not to be in #{0}: type /invite with its name there</source>
        <translation>die App soll nicht in #{0} sein: Geben Sie dort /invite und ihren Namen ein</translation>
    </message>
    <message>
        <source>#{0} can be reached, shared with another organisation</source>
        <translation>#{0} ist erreichbar, mit einer anderen Organisation geteilt</translation>
    </message>
    <message>
        <source>#{0} can be reached</source>
        <translation>#{0} ist erreichbar</translation>
    </message>
    <message>
        <source>#{0} is archived</source>
        <translation>#{0} ist archiviert</translation>
    </message>
    <message>
        <source>the channel is readable, and empty</source>
        <translation>der Kanal ist lesbar und leer</translation>
    </message>
    <message>
        <source>no app-level token: desk hears of changes by polling only</source>
        <translation>kein App-Token: desk erfährt von Änderungen nur durch Nachfragen</translation>
    </message>
    <message>
        <source>no socket, desk hears of changes by polling only: {0}</source>
        <translation>kein Socket, desk erfährt von Änderungen nur durch Nachfragen: {0}</translation>
    </message>
    <message>
        <source>the app-level token opens sockets</source>
        <translation>das App-Token öffnet Sockets</translation>
    </message>
    <message>
        <source>the user token does not work, desk goes on without it: {0}</source>
        <translation>das User-Token funktioniert nicht, desk arbeitet ohne es weiter: {0}</translation>
    </message>
    <message>
        <source>the user token belongs to another workspace than the bot&apos;s</source>
        <translation>das User-Token gehört zu einem anderen Workspace als das des Bots</translation>
    </message>
    <message>
        <source>the user token is good</source>
        <translation>das User-Token gilt</translation>
    </message>
    <message>
        <source>Slack&apos;s clock cannot be read: {0}</source>
        <translation>die Uhr von Slack ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>The sender&apos;s address in the mail settings is wrong: {0}</source>
        <translation>Die Absenderadresse in den E-Mail-Einstellungen ist falsch: {0}</translation>
    </message>
    <message>
        <source>No mail server is set: set it in the settings, or hand the mail over as a file</source>
        <translation>Kein Mailserver ist eingetragen: in den Einstellungen eintragen oder die E-Mail als Datei übergeben</translation>
    </message>
    <message>
        <source>There is no password for {0}: enter it in the settings</source>
        <translation>Für {0} gibt es kein Passwort: in den Einstellungen eingeben</translation>
    </message>
    <message>
        <source>There is no password for {0}: {1}</source>
        <translation>Für {0} gibt es kein Passwort: {1}</translation>
    </message>
    <message>
        <source>desk was ended while this was being sent, so it may have been</source>
        <translation>desk wurde beim Senden beendet, vielleicht ging sie also hinaus</translation>
    </message>
    <message>
        <source>{0} is no e-mail address that desk can write to</source>
        <translation>{0} ist keine E-Mail-Adresse, an die desk schreiben kann</translation>
    </message>
    <message>
        <source>{0}: what stands after the @ is no domain</source>
        <translation>{0}: was nach dem @ steht, ist keine Domain</translation>
    </message>
    <message>
        <source>The letter has nobody to go to</source>
        <translation>Der Brief hat keinen Empfänger</translation>
    </message>
    <message>
        <source>The file {0} cannot be read: {1}</source>
        <translation>Die Datei {0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>The attachments are larger than {0} MB together</source>
        <translation>Die Anhänge sind zusammen größer als {0} MB</translation>
    </message>
    <message>
        <source>Without encryption desk sends only to a mail server on this computer</source>
        <translation>Ohne Verschlüsselung sendet desk nur an einen Mailserver auf diesem Computer</translation>
    </message>
    <message>
        <source>{0} offers no encryption (STARTTLS), so nothing was sent</source>
        <translation>{0} bietet keine Verschlüsselung (STARTTLS) an, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>{0} does not take the user name and password ({1})</source>
        <translation>{0} nimmt Benutzername und Passwort nicht an ({1})</translation>
    </message>
    <message>
        <source>{0} does not take the user name and password</source>
        <translation>{0} nimmt Benutzername und Passwort nicht an</translation>
    </message>
    <message>
        <source>{0} cannot check the password now ({1})</source>
        <translation>{0} kann das Passwort gerade nicht prüfen ({1})</translation>
    </message>
    <message>
        <source>{0} cannot check the password now</source>
        <translation>{0} kann das Passwort gerade nicht prüfen</translation>
    </message>
    <message>
        <source>No safe connection to {0}: {1}</source>
        <translation>Keine sichere Verbindung zu {0}: {1}</translation>
    </message>
    <message>
        <source>No connection to the mail server {0} ({1})</source>
        <translation>Keine Verbindung zum Mailserver {0} ({1})</translation>
    </message>
    <message>
        <source>No connection to the mail server {0}</source>
        <translation>Keine Verbindung zum Mailserver {0}</translation>
    </message>
    <message>
        <source>The mail server takes nothing for {0} now ({1})</source>
        <translation>Der Mailserver nimmt gerade nichts für {0} an ({1})</translation>
    </message>
    <message>
        <source>The connection to the mail server broke ({0})</source>
        <translation>Die Verbindung zum Mailserver brach ab ({0})</translation>
    </message>
    <message>
        <source>The connection to the mail server broke</source>
        <translation>Die Verbindung zum Mailserver brach ab</translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent ({0})</source>
        <translation>Die Verbindung brach beim Übergeben ab, vielleicht ging die Nachricht also hinaus ({0})</translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent</source>
        <translation>Die Verbindung brach beim Übergeben ab, vielleicht ging die Nachricht also hinaus</translation>
    </message>
    <message>
        <source>The mail server does not take the sender now ({0})</source>
        <translation>Der Mailserver nimmt den Absender gerade nicht an ({0})</translation>
    </message>
    <message>
        <source>The mail server does not take the message now ({0})</source>
        <translation>Der Mailserver nimmt die Nachricht gerade nicht an ({0})</translation>
    </message>
    <message>
        <source>The mail server refuses the sender ({0})</source>
        <translation>Der Mailserver lehnt den Absender ab ({0})</translation>
    </message>
    <message>
        <source>The mail server refuses the message ({0})</source>
        <translation>Der Mailserver lehnt die Nachricht ab ({0})</translation>
    </message>
    <message>
        <source>The mail server refuses {0}: {1}</source>
        <translation>Der Mailserver lehnt {0} ab: {1}</translation>
    </message>
    <message>
        <source>The disk is full: desk cannot write to {0}. Free some space; what was saved is safe.</source>
        <translation>Die Festplatte ist voll: desk kann {0} nicht schreiben. Bitte Platz schaffen; was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>desk may not write to {0}. Check the folder&apos;s owner and rights.</source>
        <translation>desk darf {0} nicht schreiben. Bitte Besitzer und Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Another program keeps {0} locked. Close it; desk tries again by itself.</source>
        <translation>Ein anderes Programm hält {0} gesperrt. Bitte schließen; desk versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>{0} is damaged. Move it away and start desk again: it reads the channel anew.</source>
        <translation>{0} ist beschädigt. Bitte wegräumen und desk neu starten: es liest den Kanal von Neuem.</translation>
    </message>
    <message>
        <source>The disk failed while desk used {0} ({1}). Check the disk and its free space.</source>
        <translation>Die Festplatte versagte, während desk {0} benutzte ({1}). Bitte die Platte und ihren freien Platz prüfen.</translation>
    </message>
    <message>
        <source>desk cannot use {0}: {1}</source>
        <translation>desk kann {0} nicht benutzen: {1}</translation>
    </message>
    <message>
        <source>{0} was written by a newer desk (layout {1}, this one knows {2}). Install the newer desk.</source>
        <translation>{0} wurde von einem neueren desk geschrieben (Aufbau {1}, dieses kennt {2}). Bitte das neuere desk installieren.</translation>
    </message>
    <message>
        <source>{0} is a folder: attach its files one by one</source>
        <translation>{0} ist ein Ordner: bitte die Dateien einzeln anhängen</translation>
    </message>
    <message>
        <source>{0} cannot be attached: {1}</source>
        <translation>{0} kann nicht angehängt werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be kept: {1}</source>
        <translation>{0} kann nicht behalten werden: {1}</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB</source>
        <translation>{0} ist größer als {1} MiB</translation>
    </message>
    <message>
        <source>the credit tables were kept by another version of desk</source>
        <translation>die Gutschriftentabellen wurden von einer anderen Version von desk abgelegt</translation>
    </message>
    <message>
        <source>the credit tables that are kept are damaged: set the table again</source>
        <translation>die abgelegten Gutschriftentabellen sind beschädigt: bitte die Tabelle neu setzen</translation>
    </message>
    <message>
        <source>version {0} of the credit table is kept already, with other terms: give this one version {1} or higher</source>
        <translation>Version {0} der Gutschriftentabelle ist schon abgelegt, mit anderen Bedingungen: dieser bitte Version {1} oder höher geben</translation>
    </message>
    <message>
        <source>the credit table is not TOML: {0}</source>
        <translation>die Gutschriftentabelle ist kein TOML: {0}</translation>
    </message>
    <message>
        <source>the credit table has an unknown key {0}; known keys: {1}</source>
        <translation>die Gutschriftentabelle hat einen unbekannten Schlüssel {0}; bekannte Schlüssel: {1}</translation>
    </message>
    <message>
        <source>rounding must be one of {0}, not {1}</source>
        <translation>rounding muss eines von {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>currency must be a name such as &apos;EUR&apos;</source>
        <translation>currency muss ein Name wie &apos;EUR&apos; sein</translation>
    </message>
    <message>
        <source>{0} takes P1, P2, P3 and P4, not {1}</source>
        <translation>{0} nimmt P1, P2, P3 und P4, nicht {1}</translation>
    </message>
    <message>
        <source>{0} must be from 0 to 100, not {1}</source>
        <translation>{0} muss von 0 bis 100 sein, nicht {1}</translation>
    </message>
    <message>
        <source>{0} must be a number such as 10000.00, not {1}</source>
        <translation>{0} muss eine Zahl wie 10000.00 sein, nicht {1}</translation>
    </message>
    <message>
        <source>{0} must be a whole number from {1} to {2}, not {3}</source>
        <translation>{0} muss eine ganze Zahl von {1} bis {2} sein, nicht {3}</translation>
    </message>
</context>
<context>
    <name>upload</name>
    <message>
        <source>checking with Slack</source>
        <translation>wird bei Slack geprüft</translation>
    </message>
    <message>
        <source>{0} % of {1}</source>
        <translation>{0} % von {1}</translation>
    </message>
    <message>
        <source>waits, {0}</source>
        <translation>wartet, {0}</translation>
    </message>
</context>
<context>
    <name>verb</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>File a report made by phone</source>
        <translation>Telefonische Meldung aufnehmen</translation>
    </message>
    <message>
        <source>Acknowledge the current incident</source>
        <translation>Aktuellen Vorfall bestätigen</translation>
    </message>
    <message>
        <source>Post an update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>Take the current incident</source>
        <translation>Aktuellen Vorfall übernehmen</translation>
    </message>
    <message>
        <source>Resolve the current incident</source>
        <translation>Aktuellen Vorfall lösen</translation>
    </message>
    <message>
        <source>Backup channels: open the contact card</source>
        <translation>Ersatzkanäle: Kontaktkarte öffnen</translation>
    </message>
    <message>
        <source>Edit an operator&apos;s contact card</source>
        <translation>Kontaktkarte eines Betreibers bearbeiten</translation>
    </message>
    <message>
        <source>E-mail about the current incident</source>
        <translation>E-Mail zum aktuellen Vorfall</translation>
    </message>
    <message>
        <source>Call about the current incident</source>
        <translation>Anruf zum aktuellen Vorfall</translation>
    </message>
    <message>
        <source>Feedback on the procedure</source>
        <translation>Rückmeldung zum Verfahren</translation>
    </message>
    <message>
        <source>Undo what is not posted yet</source>
        <translation>Zurücknehmen, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Take back what is not delivered</source>
        <translation>Nicht Zugestelltes zurücknehmen</translation>
    </message>
    <message>
        <source>Read Slack now</source>
        <translation>Slack jetzt lesen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Numbers and improvement actions</source>
        <translation>Zahlen und Verbesserungsmaßnahmen</translation>
    </message>
    <message>
        <source>Search everything ever read</source>
        <translation>Alles je Gelesene durchsuchen</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>Show, hide and move the board&apos;s columns</source>
        <translation>Spalten der Übersicht zeigen, verbergen und verschieben</translation>
    </message>
    <message>
        <source>Strip of the next deadlines, always on top</source>
        <translation>Leiste der nächsten Fristen, immer im Vordergrund</translation>
    </message>
    <message>
        <source>What happened while I was away</source>
        <translation>Was geschah, während ich weg war</translation>
    </message>
    <message>
        <source>Copy a link to the current incident</source>
        <translation>Link zum aktuellen Vorfall kopieren</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go back to the previous pane</source>
        <translation>Zurück zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Test my alarm</source>
        <translation>Meinen Alarm testen</translation>
    </message>
    <message>
        <source>Connect an operator&apos;s channel</source>
        <translation>Kanal eines Betreibers verbinden</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>{0} is no picture. desk keeps its copy; it is never opened by itself.</source>
        <translation>{0} ist kein Bild. desk behält seine Kopie; sie wird nie von selbst geöffnet.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Data {0} old</source>
        <translation>Daten {0} alt</translation>
    </message>
    <message>
        <source>+ {0} more, none late</source>
        <translation>+ {0} weitere, keiner überfällig</translation>
    </message>
    <message>
        <source>+ {0} more, {1} late</source>
        <translation>+ {0} weitere, {1} überfällig</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>policy {0}</source>
        <translation>Vereinbarung {0}</translation>
    </message>
    <message>
        <source>P1 and P2 have one. The window opens {0} and closes {1} after the resolution.</source>
        <translation>P1 und P2 haben eins. Das Zeitfenster beginnt {0} und endet {1} nach der Lösung.</translation>
    </message>
    <message>
        <source>{0}, due {1}, {2}.</source>
        <translation>{0}, fällig {1}, {2}.</translation>
    </message>
    <message>
        <source>Stopped {0} by {1}.</source>
        <translation>Angehalten {0} durch {1}.</translation>
    </message>
    <message>
        <source>{0} plus {1}, {2}.</source>
        <translation>{0} plus {1}, {2}.</translation>
    </message>
    <message>
        <source>Any message of support in the thread stops it.</source>
        <translation>Jede Nachricht des Supports im Thread hält sie an.</translation>
    </message>
    <message>
        <source>The update of {0} counts only when Slack accepts it.</source>
        <translation>Das Update von {0} zählt erst, wenn Slack es annimmt.</translation>
    </message>
    <message>
        <source>Reported {0}</source>
        <translation>Gemeldet {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <source>{0}’s message</source>
        <translation>Nachricht von {0}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} T</translation>
    </message>
</context>
</TS>
