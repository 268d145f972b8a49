<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
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
</context>
<context>
    <name>Bell</name>
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
    <name>CallQuestion</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The link must begin with https://</source>
        <translation>Der Link muss mit https:// beginnen</translation>
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
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>when both name one level</source>
        <translation>wenn beide dieselbe Stufe nennen</translation>
    </message>
    <message>
        <source>Other level…</source>
        <translation>Andere Stufe …</translation>
    </message>
    <message>
        <source>Backup channels</source>
        <translation>Ersatzkanäle</translation>
    </message>
    <message>
        <source>required for P1</source>
        <translation>bei P1 Pflicht</translation>
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
    <message>
        <source>{0} by {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>No call and no e-mail yet</source>
        <translation>Noch kein Anruf und keine E-Mail</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
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
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
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
        <source>in {0}, limit {1}</source>
        <translation>in {0}, spätestens {1}</translation>
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
    <name>ContactCard</name>
    <message>
        <source>No numbers are kept here yet. They stay on this computer and never go to the channel.</source>
        <translation>Hier sind noch keine Nummern gespeichert. Sie bleiben auf diesem Computer und gelangen nie in den Kanal.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Dial {0}</source>
        <translation>{0} wählen</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>An {0} schreiben</translation>
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
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>At ({0})</source>
        <translation>Um ({0})</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Say with whom you spoke</source>
        <translation>Nennen Sie, mit wem Sie gesprochen haben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A contact needs a name, and a number or an address</source>
        <translation>Ein Kontakt braucht einen Namen und eine Nummer oder Adresse</translation>
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
    <name>DropArea</name>
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
        <source> · Slack clock {0} s</source>
        <translation> · Slack-Uhr {0} s</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Reading old messages: {0}, back to {1}</source>
        <translation>Alte Nachrichten werden gelesen: {0}, zurück bis {1}</translation>
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
        <source>Tokens are kept in: {0}. They are never written anywhere else.</source>
        <translation>Tokens werden hier aufbewahrt: {0}. Sie werden nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>This computer has no keyring: tokens last until desk is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Tokens gelten, bis desk geschlossen wird.</translation>
    </message>
    <message>
        <source>{0}, no tokens</source>
        <translation>{0}, keine Tokens</translation>
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
        <source>(a reaction, stops no clock)</source>
        <translation>(eine Reaktion, hält keine Frist an)</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
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
    <name>Rooms</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
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
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
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
        <source>Save this view…</source>
        <translation>Ansicht speichern …</translation>
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
        <source>credited to {0}</source>
        <translation>zugeordnet zu {0}</translation>
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
        <source>It counts at the message&apos;s own time.</source>
        <translation>Es zählt zum Zeitpunkt der Nachricht selbst.</translation>
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
    <name>contact</name>
    <message>
        <source>This is a P1: somebody must be called as well.</source>
        <translation>Das ist ein P1: Es muss auch jemand angerufen werden.</translation>
    </message>
    <message>
        <source>Contact card of {0}</source>
        <translation>Kontaktkarte von {0}</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Start the call where it suits the operator, then say so in the thread.</source>
        <translation>Starten Sie den Anruf dort, wo es dem Betreiber passt, und sagen Sie es dann im Thread.</translation>
    </message>
    <message>
        <source>Announce a call</source>
        <translation>Anruf ankündigen</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
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
        <source>recorded the post-mortem</source>
        <translation>hat das Post-mortem eingetragen</translation>
    </message>
    <message>
        <source>sent the post-mortem document</source>
        <translation>hat das Post-mortem-Dokument gesendet</translation>
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
        <source>Call</source>
        <translation>Anruf</translation>
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
        <source>desk has not read this message: open it in Slack</source>
        <translation>desk hat diese Nachricht nicht gelesen: in Slack öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
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
        <source>Feedback on the procedure</source>
        <translation>Rückmeldung zum Verfahren</translation>
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
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>Strip of the next deadlines, always on top</source>
        <translation>Leiste der nächsten Fristen, immer im Vordergrund</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
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
