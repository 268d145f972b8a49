<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Another report is being written: send it or empty it first</source>
        <translation>Trwa pisanie innego zgłoszenia: najpierw je wyślij albo wyczyść</translation>
    </message>
    <message>
        <source>Propose a severity</source>
        <translation>Zaproponuj priorytet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
    </message>
    <message>
        <source>It is agreed when both sides name the same level.</source>
        <translation>Jest uzgodniony, gdy obie strony podadzą ten sam poziom.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>Scal z innym incydentem</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>The earliest clock and both histories are kept; it can be undone.</source>
        <translation>Najwcześniejszy termin i obie historie zostają; można to cofnąć.</translation>
    </message>
    <message>
        <source>The post-mortem was held</source>
        <translation>Post-mortem się odbył</translation>
    </message>
    <message>
        <source>Schedule the post-mortem</source>
        <translation>Zaplanuj post-mortem</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>The window opens 24 h and closes 48 h after the resolution. Earlier is allowed and flagged.</source>
        <translation>Okno otwiera się 24 h i zamyka 48 h po rozwiązaniu. Wcześniej też wolno, będzie to zaznaczone.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozwiąż</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>The operator confirms. You have ten seconds to undo before it is posted.</source>
        <translation>Operator zatwierdza. Przed wysłaniem masz dziesięć sekund na cofnięcie.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>A new cycle begins; the first acknowledgement&apos;s verdict stays.</source>
        <translation>Zaczyna się nowy cykl; ocena pierwszego potwierdzenia zostaje.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>You have ten seconds to undo before it is posted.</source>
        <translation>Przed wysłaniem masz dziesięć sekund na cofnięcie.</translation>
    </message>
    <message>
        <source>Skip the phone step</source>
        <translation>Pomiń telefon</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Feedback on the procedure</source>
        <translation>Opinia o procedurze</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Agree the resolution time</source>
        <translation>Uzgodnij czas rozwiązania</translation>
    </message>
    <message>
        <source>Total, for example 1:42:00</source>
        <translation>Łącznie, na przykład 1:42:00</translation>
    </message>
    <message>
        <source>It is agreed when both sides name the same.</source>
        <translation>Jest uzgodnione, gdy obie strony podadzą to samo.</translation>
    </message>
    <message>
        <source>Agree the credits</source>
        <translation>Uzgodnij bonifikaty</translation>
    </message>
    <message>
        <source>Figure, as it should stand in the document</source>
        <translation>Kwota, jak ma stać w dokumencie</translation>
    </message>
    <message>
        <source>Resolving {0}</source>
        <translation>Rozwiązywanie: {0}</translation>
    </message>
    <message>
        <source>Withdrawing {0}</source>
        <translation>Wycofywanie: {0}</translation>
    </message>
</context>
<context>
    <name>ActionsModel</name>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>co trzeba zrobić</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>jeszcze bez daty</translation>
    </message>
    <message>
        <source>{0} is no day: write it like 2026-11-02</source>
        <translation>{0} to nie data: napisz ją tak: 2026-11-02</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Improvement actions</source>
        <translation>Działania naprawcze</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>AlarmPage</name>
    <message>
        <source>Try the alarm</source>
        <translation>Wypróbuj alarm</translation>
    </message>
    <message>
        <source>desk rings five minutes and two minutes before a clock is due, on the instant, and after it.</source>
        <translation>desk odzywa się pięć i dwie minuty przed terminem, w chwili terminu i po nim.</translation>
    </message>
    <message>
        <source>Test my alarm</source>
        <translation>Przetestuj alarm</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Wycisz</translation>
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
        <translation>{0} z {1}</translation>
    </message>
    <message>
        <source>Alarm {0} of {1}, show the next</source>
        <translation>Alarm {0} z {1}, pokaż następny</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Otwórz: {0}</translation>
    </message>
    <message>
        <source>Acknowledge {0}</source>
        <translation>Potwierdź: {0}</translation>
    </message>
    <message>
        <source>Snooze {0}</source>
        <translation>Wycisz: {0}</translation>
    </message>
    <message>
        <source>Quiet for {0}, the deadline stands. Why?</source>
        <translation>Cisza przez {0}, termin zostaje. Dlaczego?</translation>
    </message>
    <message>
        <source>I am writing to them</source>
        <translation>Właśnie do nich piszę</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Czekam na kogoś z zespołu</translation>
    </message>
    <message>
        <source>On the phone with them</source>
        <translation>Rozmawiam z nimi przez telefon</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Zajmuje się tym ktoś inny</translation>
    </message>
</context>
<context>
    <name>AlarmsSection</name>
    <message>
        <source>Ring for</source>
        <translation>Alarmuj dla</translation>
    </message>
    <message>
        <source>Incidents that I have</source>
        <translation>Incydenty, które mam</translation>
    </message>
    <message>
        <source>Mine, and those that nobody has</source>
        <translation>Moje i te, których nikt nie ma</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Wszystkie incydenty</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Odtwarzaj dźwięk</translation>
    </message>
    <message>
        <source>Sound when something is due soon</source>
        <translation>Dźwięk, gdy zbliża się termin</translation>
    </message>
    <message>
        <source>Sound when something is due or late</source>
        <translation>Dźwięk, gdy termin nadszedł lub minął</translation>
    </message>
    <message>
        <source>Show notifications of the desktop</source>
        <translation>Pokazuj powiadomienia systemowe</translation>
    </message>
    <message>
        <source>Ask for attention in the taskbar</source>
        <translation>Zwracaj uwagę na pasku zadań</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Godziny ciszy</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Cisza od</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Cisza do</translation>
    </message>
    <message>
        <source>Test my alarm</source>
        <translation>Przetestuj alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Five and two minutes before a clock is due, on the instant, and again while it is late.</source>
        <translation>Pięć i dwie minuty przed terminem, w chwili terminu i ponownie, dopóki jest przekroczony.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Termin blisko</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>Termin i po terminie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>until</source>
        <translation>do</translation>
    </message>
    <message>
        <source>A P1, and a clock of yours that is due, ring all the same.</source>
        <translation>P1 i Twój własny termin zadzwonią mimo to.</translation>
    </message>
    <message>
        <source>Snoozed last</source>
        <translation>Ostatnio wyciszone</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Listen to: {0}</source>
        <translation>Posłuchaj: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>{0}, {1} by {2}: {3} · {4}</source>
        <translation>{0}, {1}, {2}: {3} · {4}</translation>
    </message>
    <message>
        <source>Nothing was snoozed on this computer</source>
        <translation>Na tym komputerze nic nie wyciszono</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <source>Annotate {0}</source>
        <translation>Adnotacje: {0}</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ramka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Użyj tego obrazu</translation>
    </message>
    <message>
        <source>Drag from the tail to the point.</source>
        <translation>Przeciągnij od końca do grotu.</translation>
    </message>
    <message>
        <source>Drag around what matters.</source>
        <translation>Przeciągnij wokół tego, co ważne.</translation>
    </message>
    <message>
        <source>Click where the words shall stand.</source>
        <translation>Kliknij tam, gdzie mają stać słowa.</translation>
    </message>
    <message>
        <source>Drag over what nobody shall see. Its pixels are replaced, not blurred.</source>
        <translation>Przeciągnij po tym, czego nikt nie ma widzieć. Piksele są zastępowane, nie rozmywane.</translation>
    </message>
    <message>
        <source>By keyboard: arrows move the cross, Enter sets a corner.</source>
        <translation>Z klawiatury: strzałki przesuwają krzyżyk, Enter stawia róg.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Nic jeszcze nie zaznaczono</translation>
    </message>
    <message>
        <source>{0}, {1} removed for good</source>
        <translation>{0}, {1} usunięto na zawsze</translation>
    </message>
    <message>
        <source>{0}. The original is never sent.</source>
        <translation>{0}. Oryginał nigdy nie jest wysyłany.</translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>Create the Slack app</source>
        <translation>Utwórz aplikację Slack</translation>
    </message>
    <message>
        <source>desk talks to Slack as an app of your own workspace. It takes two minutes, once for all desks.</source>
        <translation>desk łączy się ze Slackiem jako aplikacja Twojego obszaru roboczego. Zajmuje to dwie minuty, raz dla wszystkich.</translation>
    </message>
    <message>
        <source>Open Slack’s page. The app’s settings are filled in; choose your workspace and press Create.</source>
        <translation>Otwórz stronę Slacka. Ustawienia aplikacji są już wypełnione; wybierz obszar roboczy i naciśnij Create.</translation>
    </message>
    <message>
        <source>On the app’s page press Install to Workspace. Somebody with the right to add apps has to.</source>
        <translation>Na stronie aplikacji naciśnij Install to Workspace. Musi to zrobić ktoś, kto może dodawać aplikacje.</translation>
    </message>
    <message>
        <source>In the channel you share with the other party type /invite @desk</source>
        <translation>W kanale wspólnym z drugą stroną wpisz /invite @desk</translation>
    </message>
    <message>
        <source>Open Slack’s page</source>
        <translation>Otwórz stronę Slacka</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>Kopiuj manifest</translation>
    </message>
    <message>
        <source>Copied. In Slack: Create New App, From a manifest, paste it as JSON.</source>
        <translation>Skopiowano. W Slacku: Create New App, From a manifest, wklej jako JSON.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Everything grows with it: rows, buttons, columns.</source>
        <translation>Wszystko rośnie razem z nim: wiersze, przyciski, kolumny.</translation>
    </message>
    <message>
        <source>Also of dates and numbers. What desk posts to Slack stays English.</source>
        <translation>Także dat i liczb. To, co desk pisze na Slacku, pozostaje po angielsku.</translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>Nie można odczytać {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is a folder; only files can be attached</source>
        <translation>{0} to folder; załączać można tylko pliki</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} jest pusty</translation>
    </message>
    <message>
        <source>{0} is larger than the 1 GB that Slack takes</source>
        <translation>{0} przekracza 1 GB, które przyjmuje Slack</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be read</source>
        <translation>W schowku nie ma czytelnego obrazu</translation>
    </message>
    <message>
        <source>Files cannot be attached here</source>
        <translation>Tutaj nie można załączać plików</translation>
    </message>
    <message>
        <source>{0} could not be kept: {1}</source>
        <translation>Nie udało się zachować {0}: {1}</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>Załączone pliki</translation>
    </message>
    <message>
        <source>{0} is no picture that can be shown</source>
        <translation>{0} nie jest obrazem, który można pokazać</translation>
    </message>
</context>
<context>
    <name>BackupRooms</name>
    <message>
        <source>This window sends no e-mail</source>
        <translation>To okno nie wysyła e-maili</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Karta kontaktowa</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>E-mail NOT SENT to {0}: {1} Settings, E-mail lists it.</source>
        <translation>E-mail do {0} NIEWYSŁANY: {1} Zobacz Ustawienia, E-mail.</translation>
    </message>
    <message>
        <source>File a report made by phone</source>
        <translation>Zapisz zgłoszenie telefoniczne</translation>
    </message>
    <message>
        <source>The call was at</source>
        <translation>Telefon był o</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Napisz zgłoszenie…</translation>
    </message>
    <message>
        <source>Its clock starts at the time of the call.</source>
        <translation>Termin biegnie od chwili telefonu.</translation>
    </message>
</context>
<context>
    <name>BackupStrip</name>
    <message>
        <source>Work without Slack</source>
        <translation>Pracuj bez Slacka</translation>
    </message>
    <message>
        <source>Back to Slack</source>
        <translation>Wróć do Slacka</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone about {0}</source>
        <translation>Zadzwoń w sprawie: {0}</translation>
    </message>
    <message>
        <source>E-mail about {0}</source>
        <translation>E-mail w sprawie: {0}</translation>
    </message>
</context>
<context>
    <name>BehindDelegate</name>
    <message>
        <source>missed · {0}</source>
        <translation>niedotrzymane · {0}</translation>
    </message>
</context>
<context>
    <name>BehindModel</name>
    <message>
        <source>missed</source>
        <translation>niedotrzymane</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Snoozed from the notification</source>
        <translation>Wyciszono z powiadomienia</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>desk: nothing is due</source>
        <translation>desk: brak terminów</translation>
    </message>
    <message>
        <source>No sound in this window</source>
        <translation>Brak dźwięku w tym oknie</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Dźwięk jest wyłączony</translation>
    </message>
    <message>
        <source>A sound was played</source>
        <translation>Odtworzono dźwięk</translation>
    </message>
    <message>
        <source>This is how an alarm of desk looks.</source>
        <translation>Tak wygląda alarm programu desk.</translation>
    </message>
    <message>
        <source>Test of the alarm</source>
        <translation>Test alarmu</translation>
    </message>
    <message>
        <source>A notification was shown</source>
        <translation>Pokazano powiadomienie</translation>
    </message>
    <message>
        <source>Notifications are off</source>
        <translation>Powiadomienia są wyłączone</translation>
    </message>
    <message>
        <source>The taskbar asked for attention</source>
        <translation>Pasek zadań zwrócił uwagę</translation>
    </message>
</context>
<context>
    <name>BoardDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>wysłano {0}</translation>
    </message>
</context>
<context>
    <name>BoardEmpty</name>
    <message>
        <source>Show all live</source>
        <translation>Pokaż wszystkie otwarte</translation>
    </message>
    <message>
        <source>Slack is not heard: what is reported now cannot appear here.</source>
        <translation>Slack nie odpowiada: to, co jest teraz zgłaszane, nie może się tu pojawić.</translation>
    </message>
    <message>
        <source>No post-mortem is owed</source>
        <translation>Żaden post-mortem nie jest należny</translation>
    </message>
    <message>
        <source>No live incidents. New reports appear here by themselves.</source>
        <translation>Brak otwartych incydentów. Nowe zgłoszenia pojawią się tu same.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nic nie jest po terminie</translation>
    </message>
    <message>
        <source>Slack has everything that was sent</source>
        <translation>Slack ma wszystko, co wysłano</translation>
    </message>
    <message>
        <source>You have no incident</source>
        <translation>Nie masz żadnego incydentu</translation>
    </message>
    <message>
        <source>Everything is acknowledged</source>
        <translation>Wszystko jest potwierdzone</translation>
    </message>
    <message>
        <source>Nothing in this view</source>
        <translation>Ten widok jest pusty</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Severity</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Ostatnio wysłano</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niedostarczone</translation>
    </message>
    <message>
        <source>Awaiting operator</source>
        <translation>Czeka na operatora</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Tylko z tymi słowami</translation>
    </message>
    <message>
        <source>Words of title, product or operator</source>
        <translation>Słowa z tytułu, produktu lub operatora</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Slack huddle</source>
        <translation>Huddle w Slacku</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Ring them now</source>
        <translation>Zadzwoń teraz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Link that joins it, for the thread</source>
        <translation>Link do dołączenia, do wątku</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Slack has not said yet which workspace you are in: start the huddle in Slack.</source>
        <translation>Slack nie podał jeszcze obszaru roboczego: zacznij huddle w Slacku.</translation>
    </message>
    <message>
        <source>paste the meeting&apos;s own link here</source>
        <translation>wklej tu własny link spotkania</translation>
    </message>
    <message>
        <source>A meeting with everybody on the contact card, for you to send, or a call to them now.</source>
        <translation>Spotkanie ze wszystkimi z karty kontaktowej, które wysyłasz, albo od razu rozmowa z nimi.</translation>
    </message>
    <message>
        <source>Nobody of the contact card has an address to invite.</source>
        <translation>Nikt na karcie kontaktowej nie ma adresu do zaproszenia.</translation>
    </message>
    <message>
        <source>The link must begin with https://</source>
        <translation>Link musi zaczynać się od https://</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Words on the picture</source>
        <translation>Słowa na obrazie</translation>
    </message>
    <message>
        <source>Picture, marks: {0}, removed areas: {1}</source>
        <translation>Obraz, znaki: {0}, usunięte obszary: {1}</translation>
    </message>
    <message>
        <source>First corner set</source>
        <translation>Pierwszy róg ustawiony</translation>
    </message>
    <message>
        <source>Words, then Enter</source>
        <translation>Słowa, potem Enter</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>People, in the order in which to try</source>
        <translation>Osoby, w kolejności prób</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Phones, one a line, like +49 30 901820 (night desk)</source>
        <translation>Telefony, po jednym w wierszu, np. +49 30 901820 (nocny dyżur)</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line</source>
        <translation>Adresy e-mail, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Time zone, empty for the card&apos;s</source>
        <translation>Strefa czasowa (puste: z karty)</translation>
    </message>
    <message>
        <source>Slack user</source>
        <translation>Osoba w Slacku</translation>
    </message>
    <message>
        <source>Preferred call</source>
        <translation>Preferowana rozmowa</translation>
    </message>
    <message>
        <source>Slack huddle</source>
        <translation>Huddle w Slacku</translation>
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
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Note, for us</source>
        <translation>Notatka, dla nas</translation>
    </message>
    <message>
        <source>Import vCards…</source>
        <translation>Wczytaj vCardy…</translation>
    </message>
    <message>
        <source>Export vCards…</source>
        <translation>Zapisz vCardy…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwiska)</translation>
    </message>
    <message>
        <source>Import vCards</source>
        <translation>Wczytaj vCardy</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>Nie można odczytać {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people read</source>
        <translation>
            <numerusform>Wczytano %n osobę</numerusform>
            <numerusform>Wczytano %n osoby</numerusform>
            <numerusform>Wczytano %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Export vCards</source>
        <translation>Zapisz vCardy</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>Nie można zapisać {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>Zapisano %n osobę</numerusform>
            <numerusform>Zapisano %n osoby</numerusform>
            <numerusform>Zapisano %n osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Choose the channel</source>
        <translation>Wybierz kanał</translation>
    </message>
    <message>
        <source>The one you share with the other party. Missing? In it type /invite @desk, then check again.</source>
        <translation>Ten wspólny z drugą stroną. Nie ma go? Wpisz w nim /invite @desk i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>The app sees no channel yet</source>
        <translation>Aplikacja nie widzi jeszcze żadnego kanału</translation>
    </message>
    <message>
        <source>Or its id</source>
        <translation>Albo jego ID</translation>
    </message>
    <message>
        <source>channel details, at the very bottom</source>
        <translation>szczegóły kanału, na samym dole</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>ID kanału</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>what the other party is called on your screens</source>
        <translation>tak druga strona nazywa się na Twoich ekranach</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólny</translation>
    </message>
    <message>
        <source>the app is not in it</source>
        <translation>nie ma w nim aplikacji</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>checking with Slack</source>
        <translation>sprawdzanie w Slacku</translation>
    </message>
    <message>
        <source>{0} ok</source>
        <translation>{0} w porządku</translation>
    </message>
    <message>
        <source>, {0} to do</source>
        <translation>, {0} do zrobienia</translation>
    </message>
    <message>
        <source> · checked {0} ago</source>
        <translation> · sprawdzono {0} temu</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>{0}, {1}, {2}. Why: {3}</source>
        <translation>{0}, {1}, {2}. Dlaczego: {3}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Clocks and severity</source>
        <translation>Terminy i priorytet</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Terminy</translation>
    </message>
    <message numerus="yes">
        <source>%n missed updates</source>
        <translation>
            <numerusform>%n pominięta aktualizacja</numerusform>
            <numerusform>%n pominięte aktualizacje</numerusform>
            <numerusform>%n pominiętych aktualizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by {0}</source>
        <translation>Widzieli: {0}</translation>
    </message>
    <message>
        <source>stops no clock</source>
        <translation>nie zatrzymuje terminu</translation>
    </message>
    <message>
        <source>due {0} {1}</source>
        <translation>termin {0} {1}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>należny</translation>
    </message>
    <message>
        <source>P1 and P2 have one. The window opens and closes a set time after the resolution.</source>
        <translation>Mają go P1 i P2. Okno otwiera się i zamyka w ustalonym czasie po rozwiązaniu.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nieuzgodniony</translation>
    </message>
    <message>
        <source>Other level…</source>
        <translation>Inny poziom…</translation>
    </message>
</context>
<context>
    <name>ColumnQuestion</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Spacja pokazuje lub ukrywa kolumnę, Alt+↑ i Alt+↓ ją przesuwają.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>W lewo</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>W prawo</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <source>always there</source>
        <translation>zawsze widoczna</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Propose severity</source>
        <translation>Zaproponuj priorytet</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Przechwyć fragment ekranu</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Wspomnij kogoś</translation>
    </message>
    <message>
        <source>Canned texts</source>
        <translation>Gotowe teksty</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Wyślij aktualizację</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Wyślij odpowiedź</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
    </message>
    <message>
        <source>Draft saved {0}</source>
        <translation>Szkic zapisano {0}</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Najpierw coś napisz</translation>
    </message>
    <message>
        <source>Choose a level first</source>
        <translation>Najpierw wybierz poziom</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Ways to reach them</source>
        <translation>Jak się z nimi połączyć</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Call in Teams</source>
        <translation>Zadzwoń w Teams</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Napisz…</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Edytuj kartę…</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>short, it goes to the channel</source>
        <translation>krótko, trafi na kanał</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Przeczytaj na głos</translation>
    </message>
    <message>
        <source>At ({0})</source>
        <translation>Kiedy ({0})</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>No numbers are kept here yet. They stay on this computer and never go to the channel.</source>
        <translation>Nie ma tu jeszcze numerów. Zostają na tym komputerze i nigdy nie trafiają na kanał.</translation>
    </message>
    <message>
        <source>Dial {0}</source>
        <translation>Zadzwoń: {0}</translation>
    </message>
    <message>
        <source>Call {0} in Teams</source>
        <translation>Zadzwoń do: {0} w Teams</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>Napisz: {0}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>Say with whom you spoke</source>
        <translation>Podaj, z kim była rozmowa</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Next deadlines</source>
        <translation>Najbliższe terminy</translation>
    </message>
    <message>
        <source>Close the strip</source>
        <translation>Zamknij pasek</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Brak terminów</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>attempt {0}</source>
        <translation>próba {0}</translation>
    </message>
    <message>
        <source>Until Slack accepts it, the clock above still runs.</source>
        <translation>Dopóki Slack tego nie przyjmie, termin powyżej biegnie dalej.</translation>
    </message>
</context>
<context>
    <name>DesktopOutlets</name>
    <message>
        <source>No notifications: this desktop has no tray that shows them</source>
        <translation>Brak powiadomień: ten pulpit nie ma zasobnika, który by je pokazał</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Otwórz desk</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Support is called</source>
        <translation>Wsparcie nazywa się</translation>
    </message>
    <message>
        <source>In documents and letters, such as Gamnify.</source>
        <translation>W dokumentach i listach, na przykład Gamnify.</translation>
    </message>
    <message>
        <source>Credit tables</source>
        <translation>Tabele bonifikat</translation>
    </message>
    <message>
        <source>Operators and their credit tables</source>
        <translation>Operatorzy i ich tabele bonifikat</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Wybierz tabelę…</translation>
    </message>
    <message>
        <source>A TOML file with the fee, the percentages, the cap and the rounding. It never leaves this computer: the channel gets its version and hash. Other terms need a higher version.</source>
        <translation>Plik TOML z opłatą, procentami, limitem i zaokrągleniem. Nigdy nie opuszcza tego komputera: kanał dostaje jego wersję i skrót. Inne warunki wymagają wyższej wersji.</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>brak tabeli</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Capture region</source>
        <translation>Przechwyć fragment</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Przechwyć fragment ekranu</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Przeglądaj</translation>
    </message>
    <message>
        <source>Browse for files to attach</source>
        <translation>Wybierz pliki do załączenia</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Upuść, aby dodać</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture</source>
        <translation>Upuść tu pliki albo wklej obraz</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
</context>
<context>
    <name>DroppedMail</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co w nim jest</translation>
    </message>
    <message>
        <source>an address that cannot be read</source>
        <translation>adres, którego nie można odczytać</translation>
    </message>
    <message>
        <source>at a time it does not say: the clock starts now</source>
        <translation>o niepodanym czasie: termin biegnie od teraz</translation>
    </message>
    <message>
        <source>From {0}, sent {1}</source>
        <translation>Od {0}, wysłano {1}</translation>
    </message>
    <message>
        <source>It is not in the template: what is missing can be asked for afterwards.</source>
        <translation>Nie jest według szablonu: o braki można zapytać później.</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Z {0}</translation>
    </message>
    <message>
        <source>A report needs a title</source>
        <translation>Zgłoszenie wymaga tytułu</translation>
    </message>
    <message>
        <source>No operator is connected yet</source>
        <translation>Żaden operator nie jest jeszcze podłączony</translation>
    </message>
    <message>
        <source>An attachment cannot be kept: {0}</source>
        <translation>Nie można zachować załącznika: {0}</translation>
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
        <translation>nic</translation>
    </message>
    <message>
        <source>Changed since you wrote this: {0}. Your words stay as they are.</source>
        <translation>Od napisania zmieniło się: {0}. Twoje słowa pozostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>EndCall</name>
    <message>
        <source>Ended at ({0})</source>
        <translation>Koniec o ({0})</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Kto wziął udział</translation>
    </message>
    <message>
        <source>Say who took part</source>
        <translation>Podaj, kto wziął udział</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Documents cannot be written here</source>
        <translation>Tutaj nie można zapisywać dokumentów</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokument Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Przebieg jako tabela</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>Zapis jako JSON</translation>
    </message>
    <message>
        <source>Letter with attachments</source>
        <translation>List z załącznikami</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>Eksportuj: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Zapisano: {0}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Każdy priorytet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Rodzaj wiadomości</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Każda wiadomość</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Rozwiązania</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Nie zgłoszenie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Z plikiem</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Najlepsze najpierw</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Bez filtrów</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Wszyscy operatorzy</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Ktokolwiek</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Last {0} days</source>
        <translation>Ostatnie {0} dni</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Między…</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Thread</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Terminy</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Board</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Wróć do pulpitu</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>severity not agreed</source>
        <translation>priorytet nieuzgodniony</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>usunięto w Slacku</translation>
    </message>
    <message>
        <source>cycle {0}</source>
        <translation>cykl {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n niedostarczona</numerusform>
            <numerusform>%n niedostarczone</numerusform>
            <numerusform>%n niedostarczonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Call about {0}</source>
        <translation>Zadzwoń w sprawie: {0}</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Więcej: {0}</translation>
    </message>
</context>
<context>
    <name>InviteQuestion</name>
    <message>
        <source>E-mail by my mail server</source>
        <translation>E-mail przez mój serwer poczty</translation>
    </message>
    <message>
        <source>Letter for my mail program (.eml)</source>
        <translation>List dla mojego programu pocztowego (.eml)</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>Plik kalendarza (.ics)</translation>
    </message>
    <message>
        <source>From, your e-mail address</source>
        <translation>Od, Twój adres e-mail</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Choose a place for the file</source>
        <translation>Wybierz miejsce na plik</translation>
    </message>
</context>
<context>
    <name>LateActions</name>
    <message numerus="yes">
        <source>%n improvement actions are late</source>
        <translation>
            <numerusform>%n działanie naprawcze jest po terminie</numerusform>
            <numerusform>%n działania naprawcze są po terminie</numerusform>
            <numerusform>%n działań naprawczych jest po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>LatePill</name>
    <message numerus="yes">
        <source>%n late above</source>
        <translation>
            <numerusform>wyżej %n po terminie</numerusform>
            <numerusform>wyżej %n po terminie</numerusform>
            <numerusform>wyżej %n po terminie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>left</source>
        <translation>zostało</translation>
    </message>
    <message>
        <source>running</source>
        <translation>biegnie</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>termin blisko</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźn.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>P1 octagon, P2 triangle, P3 diamond, P4 circle. Outlined: five minutes or less. Filled: late.</source>
        <translation>P1 ośmiokąt, P2 trójkąt, P3 romb, P4 koło. Obrys: pięć minut lub mniej. Wypełnienie: po terminie.</translation>
    </message>
    <message>
        <source>sent 14:06</source>
        <translation>wysłano 14:06</translation>
    </message>
    <message>
        <source>Slack has it</source>
        <translation>Slack to ma</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NIEDOSTARCZONE</translation>
    </message>
    <message>
        <source>Dashed means: only on this computer. It counts when Slack has accepted it.</source>
        <translation>Linia przerywana: tylko na tym komputerze. Liczy się, gdy Slack to przyjmie.</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>choose above</source>
        <translation>wybierz powyżej</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>heard {0} ago</source>
        <translation>odpowiedź {0} temu</translation>
    </message>
    <message>
        <source>Slack clock {0} s</source>
        <translation>zegar Slacka {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n niedostarczona</numerusform>
            <numerusform>%n niedostarczone</numerusform>
            <numerusform>%n niedostarczonych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>desk does not read the channel of this link</source>
        <translation>desk nie czyta kanału z tego linku</translation>
    </message>
    <message>
        <source>This message was not read yet: reading it from Slack…</source>
        <translation>Tej wiadomości jeszcze nie czytano: trwa czytanie ze Slacka…</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Otwórz w Slacku</translation>
    </message>
    <message>
        <source>The message could not be read: {0}</source>
        <translation>Nie udało się odczytać wiadomości: {0}</translation>
    </message>
    <message>
        <source>The message was read; it belongs to no incident</source>
        <translation>Wiadomość odczytano; nie należy do żadnego incydentu</translation>
    </message>
    <message>
        <source>There is no such message in the channel (any more)</source>
        <translation>Takiej wiadomości nie ma (już) na kanale</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Open in mail program</source>
        <translation>Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co w nim jest</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dołącz pliki…</translation>
    </message>
    <message numerus="yes">
        <source>With the report&apos;s evidence (%n files)</source>
        <translation>
            <numerusform>Z dowodem ze zgłoszenia (%n plik)</numerusform>
            <numerusform>Z dowodami ze zgłoszenia (%n pliki)</numerusform>
            <numerusform>Z dowodami ze zgłoszenia (%n plików)</numerusform>
        </translation>
    </message>
    <message>
        <source>As a new message…</source>
        <translation>Jako nowa wiadomość…</translation>
    </message>
    <message>
        <source>A new message in your mail program with these words: no files, a conversation of its own</source>
        <translation>Nowa wiadomość z tymi słowami w Twoim programie pocztowym: bez plików, osobny wątek</translation>
    </message>
    <message>
        <source>The letter as it goes</source>
        <translation>List w postaci, w jakiej wyjdzie</translation>
    </message>
    <message>
        <source>Please write something</source>
        <translation>Napisz coś</translation>
    </message>
    <message>
        <source>Nobody to write to: type an address, or add people to the contact card</source>
        <translation>Nie ma do kogo pisać: wpisz adres albo dodaj osoby do karty kontaktowej</translation>
    </message>
    <message>
        <source>It counts at the time it goes, and is logged with the incident. Addresses stay on this computer.</source>
        <translation>Liczy się od chwili wysłania i jest zapisywany przy incydencie. Adresy zostają na tym komputerze.</translation>
    </message>
    <message>
        <source>Addresses stay on this computer.</source>
        <translation>Adresy zostają na tym komputerze.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Wysłałem go</translation>
    </message>
    <message>
        <source>It is open in your mail program. Send it there, then say so here.</source>
        <translation>Jest otwarty w programie pocztowym. Wyślij go tam, a potem potwierdź tutaj.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>E-mails, the newest first</source>
        <translation>E-maile, najnowszy na początku</translation>
    </message>
    <message>
        <source>desk has sent no e-mail yet</source>
        <translation>desk nie wysłał jeszcze żadnego e-maila</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS od pierwszego bajtu</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, for a server on this computer</source>
        <translation>Brak, dla serwera na tym komputerze</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Wyślij e-mail testowy</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Empty where the server wants no login.</source>
        <translation>Puste, gdy serwer nie wymaga logowania.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Kept in the keyring and nowhere else.</source>
        <translation>Przechowywane w pęku kluczy i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Twój adres</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje nazwisko</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>E-mail testowy do</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535</source>
        <translation>Port to liczba od 1 do 65535</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Sending a test mail…</source>
        <translation>Wysyłanie e-maila testowego…</translation>
    </message>
    <message>
        <source>The server took it for {0}</source>
        <translation>Serwer przyjął ją dla {0}</translation>
    </message>
</context>
<context>
    <name>MailWatch</name>
    <message>
        <source>No mail server is set</source>
        <translation>Nie ustawiono serwera poczty</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>It may have gone: ask before you send it again.</source>
        <translation>Mógł zostać wysłany: zapytaj, zanim wyślesz go ponownie.</translation>
    </message>
    <message>
        <source>{0}; desk tries again while this is open</source>
        <translation>{0}; desk ponawia próby, póki to okno jest otwarte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>A report was being written and is not sent</source>
        <translation>Rozpoczęto zgłoszenie, nie zostało wysłane</translation>
    </message>
    <message>
        <source>This desk does not know the incident any more</source>
        <translation>desk nie zna już tego incydentu</translation>
    </message>
    <message>
        <source>Reading old messages: {0}, back to {1}</source>
        <translation>Czytanie starych wiadomości: {0}, wstecz do {1}</translation>
    </message>
</context>
<context>
    <name>MissedModel</name>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>While you were away</source>
        <translation>Podczas Twojej nieobecności</translation>
    </message>
    <message>
        <source>Nothing happened that is for you</source>
        <translation>Nie zdarzyło się nic, co Cię dotyczy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what others have posted</source>
        <translation>Pokaż, co wysłali inni</translation>
    </message>
    <message>
        <source>{0} posted at {1}, while you write</source>
        <translation>{0} – nowy wpis o {1}, podczas gdy piszesz</translation>
    </message>
    <message>
        <source>{0}. The next update is due {1}</source>
        <translation>{0}. Termin następnej aktualizacji: {1}</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Improvement actions</source>
        <translation>Działania naprawcze</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Save the service report…</source>
        <translation>Zapisz raport usługi…</translation>
    </message>
    <message>
        <source>Measures of the month</source>
        <translation>Wskaźniki miesiąca</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Według priorytetu</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Według produktu</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Według operatora</translation>
    </message>
    <message>
        <source>The month in parts</source>
        <translation>Miesiąc w częściach</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Incidents behind the figure</source>
        <translation>Incydenty stojące za liczbą</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Wszyscy operatorzy</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Sześć miesięcy</translation>
    </message>
    <message>
        <source>A service report is for one operator: choose one</source>
        <translation>Raport usługi dotyczy jednego operatora: wybierz go</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(nie podano)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Potwierdzone w terminie</translation>
    </message>
    <message>
        <source>Update intervals kept</source>
        <translation>Dotrzymane odstępy aktualizacji</translation>
    </message>
    <message>
        <source>Time to resolve, median</source>
        <translation>Czas rozwiązania, mediana</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n incidents behind it</source>
        <translation>
            <numerusform>{0}: stoi za tym %n incydent</numerusform>
            <numerusform>{0}: stoją za tym %n incydenty</numerusform>
            <numerusform>{0}: stoi za tym %n incydentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersRoom</name>
    <message>
        <source>Save the service report</source>
        <translation>Zapisz raport usługi</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The service report was not written: {0}</source>
        <translation>Raport usługi nie został zapisany: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Zapisano: {0}</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>Operators and tokens</source>
        <translation>Operatorzy i tokeny</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>No operator is connected yet</source>
        <translation>Nie połączono jeszcze żadnego operatora</translation>
    </message>
    <message>
        <source>Add an operator…</source>
        <translation>Dodaj operatora…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Nowe tokeny…</translation>
    </message>
    <message>
        <source>Forget tokens…</source>
        <translation>Zapomnij tokeny…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Tokens are kept in: {0}. They are never written anywhere else.</source>
        <translation>Tokeny są przechowywane tutaj: {0}. Nigdzie indziej się ich nie zapisuje.</translation>
    </message>
    <message>
        <source>This computer has no keyring: tokens last until desk is closed.</source>
        <translation>Ten komputer nie ma pęku kluczy: tokeny działają do zamknięcia programu desk.</translation>
    </message>
    <message>
        <source>{0}, not connected</source>
        <translation>{0}, niepodłączony</translation>
    </message>
    <message>
        <source>Remove {0} from this desk?</source>
        <translation>Usunąć {0} z tego deska?</translation>
    </message>
    <message>
        <source>Its tokens are forgotten and its incidents leave the board. What was read stays on this computer, and is there again once the channel is connected again.</source>
        <translation>Tokeny zostaną zapomniane, a incydenty znikną z tablicy. To, co odczytano, zostaje na tym komputerze i wróci, gdy kanał zostanie znów podłączony.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Forget the tokens of {0}?</source>
        <translation>Zapomnieć tokeny: {0}?</translation>
    </message>
    <message>
        <source>desk stops reading and posting there until it gets new ones. What was read stays, and so does what waits to be sent.</source>
        <translation>desk przestanie tam czytać i pisać, dopóki nie dostanie nowych. To, co przeczytano, zostaje, podobnie jak to, co czeka na wysłanie.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wykonaj polecenie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing answers that</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ wybór</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter wykonaj</translation>
    </message>
    <message>
        <source>Ctrl+Enter open the incident</source>
        <translation>Ctrl+Enter otwórz incydent</translation>
    </message>
    <message>
        <source>or paste a Slack link</source>
        <translation>albo wklej link ze Slacka</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Usuń: {0}</translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message>
        <source>Preview of the Slack message</source>
        <translation>Podgląd wiadomości na Slacku</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>Nie wybrano incydentu</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>termin {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>Reported {0} {1} by {2}</source>
        <translation>Zgłoszono {0} {1}, {2}</translation>
    </message>
    <message>
        <source>(a reaction, stops no clock)</source>
        <translation>(reakcja, nie zatrzymuje terminu)</translation>
    </message>
    <message>
        <source>Call about {0}</source>
        <translation>Zadzwoń w sprawie: {0}</translation>
    </message>
    <message>
        <source>Contact card of {0}</source>
        <translation>Karta kontaktowa: {0}</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Więcej: {0}</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Podgląd dokumentu</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opcje</translation>
    </message>
</context>
<context>
    <name>RegionCapture</name>
    <message>
        <source>This desktop lets no program take pictures of the screen; use its own, then paste here</source>
        <translation>Ten pulpit nie pozwala programom robić zrzutów ekranu; użyj jego własnego narzędzia i wklej tutaj</translation>
    </message>
</context>
<context>
    <name>ReportFields</name>
    <message>
        <source>Product impacted</source>
        <translation>Produkt, którego dotyczy</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Set the time of occurrence to now</source>
        <translation>Ustaw czas wystąpienia na teraz</translation>
    </message>
    <message>
        <source>Time of occurrence</source>
        <translation>Czas wystąpienia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Support answers with its own; agreed when both name the same</source>
        <translation>Wsparcie podaje swój; uzgodniony, gdy obie strony podadzą ten sam</translation>
    </message>
    <message>
        <source>Severity level</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Zainteresowani</translation>
    </message>
    <message>
        <source>Screenshots and logs</source>
        <translation>Zrzuty ekranu i logi</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a picture</source>
        <translation>Ctrl+V wkleja obraz</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>{0}, in the future</source>
        <translation>{0}, w przyszłości</translation>
    </message>
    <message>
        <source>{0}, {1} ago</source>
        <translation>{0}, {1} temu</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>New report</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>do: {0}</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dla</translation>
    </message>
    <message>
        <source>Close and keep the draft</source>
        <translation>Zamknij i zachowaj szkic</translation>
    </message>
    <message>
        <source>Not a draft yet</source>
        <translation>Jeszcze bez szkicu</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Zachowaj jako szkic</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Wyślij zgłoszenie</translation>
    </message>
    <message>
        <source>Made by phone at {0}: its clock starts then</source>
        <translation>Zgłoszono telefonicznie o {0}: od tej chwili biegnie termin</translation>
    </message>
    <message>
        <source>The acknowledge clock starts when Slack accepts the report: 15 minutes.</source>
        <translation>Termin potwierdzenia biegnie, gdy Slack przyjmie zgłoszenie: 15 minut.</translation>
    </message>
    <message>
        <source>For a P1, desk also opens the contact card to phone.</source>
        <translation>Przy P1 desk otwiera też kartę kontaktową, aby zadzwonić.</translation>
    </message>
    <message>
        <source>Draft of an earlier time</source>
        <translation>Wcześniejszy szkic</translation>
    </message>
    <message>
        <source>Draft saved {0} on this computer</source>
        <translation>Szkic zapisano {0} na tym komputerze</translation>
    </message>
    <message>
        <source>A report needs a title</source>
        <translation>Zgłoszenie wymaga tytułu</translation>
    </message>
    <message>
        <source>The time of occurrence lies in the future.</source>
        <translation>Czas wystąpienia leży w przyszłości.</translation>
    </message>
    <message>
        <source>The time of occurrence is more than 30 days back.</source>
        <translation>Czas wystąpienia jest dawniejszy niż 30 dni.</translation>
    </message>
    <message>
        <source>There is no screenshot or log.</source>
        <translation>Nie ma zrzutu ekranu ani logu.</translation>
    </message>
    <message>
        <source>Send this report?</source>
        <translation>Wysłać to zgłoszenie?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Wyślij mimo to</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Przekazywanie…</translation>
    </message>
    <message>
        <source>Closing this window stops nothing</source>
        <translation>Zamknięcie okna niczego nie zatrzyma</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Kontynuuj w tle</translation>
    </message>
</context>
<context>
    <name>ReportMail</name>
    <message>
        <source>Ways to reach them</source>
        <translation>Jak się z nimi połączyć</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>As a new message…</source>
        <translation>Jako nowa wiadomość…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>The letter as it goes</source>
        <translation>List w postaci, w jakiej wyjdzie</translation>
    </message>
    <message>
        <source>Nobody to write to: type an address, or add people to the contact card</source>
        <translation>Nie ma do kogo pisać: wpisz adres albo dodaj osoby do karty kontaktowej</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Product impacted</source>
        <translation>Produkt, którego dotyczy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Materiały</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Zainteresowani</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Zapytaj o to, czego brakuje</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Wystąpiło</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Zauważono</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązano</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Resolution time {0}</source>
        <translation>Czas rozwiązania {0}</translation>
    </message>
    <message>
        <source>{0} cycles, {1} between them</source>
        <translation>cykle: {0}, przerwa między nimi {1}</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kto się zajmuje</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Przejmij</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Zapisano na tym komputerze</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Back to the reviews</source>
        <translation>Wróć do przeglądów</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Otwórz incydent</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>Revision {0}: back to the draft</source>
        <translation>Wersja {0}: wróć do szkicu</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Meeting, figures and readiness</source>
        <translation>Spotkanie, liczby i gotowość</translation>
    </message>
    <message>
        <source>closes {0}</source>
        <translation>zamyka się {0}</translation>
    </message>
    <message>
        <source>opens {0}</source>
        <translation>otwiera się {0}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Post-mortem meeting</source>
        <translation>Spotkanie post-mortem</translation>
    </message>
    <message>
        <source>None is owed at this level</source>
        <translation>Na tym poziomie nie jest należne</translation>
    </message>
    <message>
        <source>Not ready to send</source>
        <translation>Niegotowe do wysłania</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Gotowe do wysłania</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Mend: {0}</source>
        <translation>Uzupełnij: {0}</translation>
    </message>
    <message>
        <source>Revision {0} went out {1}.</source>
        <translation>Wersja {0} wyszła {1}.</translation>
    </message>
    <message>
        <source>Send a correction…</source>
        <translation>Wyślij korektę…</translation>
    </message>
    <message>
        <source>Send the document…</source>
        <translation>Wyślij dokument…</translation>
    </message>
    <message>
        <source>Revisions that went out</source>
        <translation>Wysłane wersje</translation>
    </message>
    <message>
        <source>{0}: {1} by {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>Show revision {0}</source>
        <translation>Pokaż wersję {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Odwołaj spotkanie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <source>The duty to hold one inside the window stays.</source>
        <translation>Obowiązek odbycia go w oknie pozostaje.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>This message belongs to no incident; it is only in the channel</source>
        <translation>Ta wiadomość nie należy do żadnego incydentu; jest tylko na kanale</translation>
    </message>
</context>
<context>
    <name>ScreenOverlay</name>
    <message>
        <source>Capture a region</source>
        <translation>Przechwyć fragment</translation>
    </message>
    <message>
        <source>Drag over what to show. Arrows move, Shift+arrows resize, Enter takes, Escape cancels.</source>
        <translation>Przeciągnij po tym, co pokazać. Strzałki przesuwają, Shift+strzałki zmieniają rozmiar, Enter przechwytuje, Esc anuluje.</translation>
    </message>
    <message>
        <source>{0} by {1} at {2}, {3}</source>
        <translation>{0} na {1} w {2}, {3}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wykonaj polecenie</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything ever read</source>
        <translation>Szukaj we wszystkim, co przeczytano</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>Na Slacku</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Znalezione wiadomości</translation>
    </message>
    <message>
        <source>Search cannot read this desk’s log: {0}</source>
        <translation>Wyszukiwanie nie może odczytać dziennika deska: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are not searched yet: they were read just now</source>
        <translation>
            <numerusform>%n wiadomość nie jest jeszcze przeszukana: właśnie ją odczytano</numerusform>
            <numerusform>%n wiadomości nie są jeszcze przeszukane: właśnie je odczytano</numerusform>
            <numerusform>%n wiadomości nie jest jeszcze przeszukanych: właśnie je odczytano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n messages</source>
        <translation>
            <numerusform>ponad %n wiadomość</numerusform>
            <numerusform>ponad %n wiadomości</numerusform>
            <numerusform>ponad %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Slack does not have it any more, but this computer has: {0}</source>
        <translation>Slack już tego nie ma, ale ten komputer ma: {0}</translation>
    </message>
    <message>
        <source>Nothing apart. In Slack: {0}</source>
        <translation>Nic tylko tutaj. W Slacku: {0}</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Z tymi filtrami nic nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to search yet</source>
        <translation>Nie ma jeszcze czego przeszukać</translation>
    </message>
    <message>
        <source>Every message this desk has ever read, of all operators, also closed ones</source>
        <translation>Każda wiadomość, jaką desk przeczytał, od wszystkich operatorów, także z zamkniętych incydentów</translation>
    </message>
    <message>
        <source>Every word must be there; the last one may be a beginning. “Words in quotes” stand together. Accents and capitals do not matter. Works offline.</source>
        <translation>Każde słowo musi wystąpić; ostatnie może być początkiem. „Słowa w cudzysłowie” stoją razem. Akcenty i wielkość liter nie mają znaczenia. Działa bez sieci.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Bez filtrów</translation>
    </message>
    <message>
        <source>Show in Slack</source>
        <translation>Pokaż w Slacku</translation>
    </message>
    <message>
        <source>Show what is on this computer</source>
        <translation>Pokaż, co jest na tym komputerze</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due within 15 minutes</source>
        <translation>Termin w ciągu 15 minut</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Resolved and review</source>
        <translation>Rozwiązane i przegląd</translation>
    </message>
</context>
<context>
    <name>SendQuestion</name>
    <message>
        <source>Not ready, it still lacks {0}. The document will say so.</source>
        <translation>Niegotowe, brakuje jeszcze: {0}. Dokument o tym powie.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What this revision corrects</source>
        <translation>Co poprawia ta wersja</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Materiały</translation>
    </message>
    <message>
        <source>As a file for my mail program…</source>
        <translation>Jako plik dla mojego programu pocztowego…</translation>
    </message>
    <message>
        <source>The record is not read yet</source>
        <translation>Zapis nie jest jeszcze odczytany</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Tworzenie listu…</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>The report is on its way to Slack</source>
        <translation>Zgłoszenie jest w drodze do Slacka</translation>
    </message>
    <message>
        <source>Slack has the report. {0} of {1} files uploaded</source>
        <translation>Slack ma zgłoszenie. Przesłano plików: {0} z {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SeverityBox</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>no proposal yet</source>
        <translation>jeszcze bez propozycji</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzgodniono</translation>
    </message>
    <message>
        <source>when both name one level</source>
        <translation>gdy obie strony podadzą ten sam poziom</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no key</source>
        <translation>brak klawisza</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Zmień klawisz…</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Przywróć domyślny</translation>
    </message>
    <message>
        <source>With Ctrl, or a function key. An empty key takes it away.</source>
        <translation>Z Ctrl albo klawisz funkcyjny. Puste pole usuwa klawisz.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
</context>
<context>
    <name>SideRooms</name>
    <message>
        <source>While you were away: {0}</source>
        <translation>Podczas Twojej nieobecności: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Zapomnij ten widok</translation>
    </message>
</context>
<context>
    <name>SidesPage</name>
    <message>
        <source>Say who is support</source>
        <translation>Kto jest wsparciem?</translation>
    </message>
    <message>
        <source>Only support’s messages stop a clock. If the channel’s roster says it already, that stands.</source>
        <translation>Tylko wiadomości wsparcia zatrzymują termin. Jeśli lista uczestników kanału już to mówi, obowiązuje ona.</translation>
    </message>
    <message>
        <source>Support is</source>
        <translation>Wsparcie to</translation>
    </message>
    <message>
        <source>People of support</source>
        <translation>Osoby wsparcia</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jestem</translation>
    </message>
    <message>
        <source>The people ticked below</source>
        <translation>Osoby zaznaczone poniżej</translation>
    </message>
    <message>
        <source>Everybody of our own workspace, also who joins later</source>
        <translation>Wszyscy z naszego obszaru roboczego, także nowi</translation>
    </message>
    <message>
        <source>Choose yourself</source>
        <translation>Wybierz siebie</translation>
    </message>
    <message>
        <source>our workspace</source>
        <translation>nasz obszar roboczy</translation>
    </message>
    <message>
        <source>another workspace</source>
        <translation>inny obszar roboczy</translation>
    </message>
</context>
<context>
    <name>SlackPreview</name>
    <message>
        <source>In Slack</source>
        <translation>Na Slacku</translation>
    </message>
    <message>
        <source>Preview of the Slack message</source>
        <translation>Podgląd wiadomości na Slacku</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>No sound: the sound libraries of Qt are not installed here</source>
        <translation>Brak dźwięku: nie zainstalowano tu bibliotek dźwięku Qt</translation>
    </message>
    <message>
        <source>No sound: this computer has no audio output</source>
        <translation>Brak dźwięku: ten komputer nie ma wyjścia audio</translation>
    </message>
</context>
<context>
    <name>Stakeholders</name>
    <message>
        <source>Add a name</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Stakeholders, add a name</source>
        <translation>Zainteresowani, dodaj osobę</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Krok {0} z {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>No keyring here</source>
        <translation>Brak pęku kluczy</translation>
    </message>
    <message>
        <source>Tokens are kept in this computer’s keyring and nowhere else.</source>
        <translation>Tokeny są w pęku kluczy tego komputera i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Tokens last until desk is closed; nothing is written to disk.</source>
        <translation>Tokeny działają do zamknięcia programu desk; nic nie trafia na dysk.</translation>
    </message>
</context>
<context>
    <name>StripStack</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>{0}: not posted, desk ended before the time to undo was over</source>
        <translation>{0}: nie wysłano, desk zakończył się przed upływem czasu na cofnięcie</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Improvement actions</source>
        <translation>Działania naprawcze</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Otwórz incydent</translation>
    </message>
    <message>
        <source>No document that was sent names an action yet</source>
        <translation>Żaden wysłany dokument nie wymienia jeszcze działania</translation>
    </message>
</context>
<context>
    <name>ToDoModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>! late</source>
        <translation>! po terminie</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ zrobione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show {0}</source>
        <translation>Pokaż: {0}</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Paste the tokens</source>
        <translation>Wklej tokeny</translation>
    </message>
    <message>
        <source>Two from the app’s pages in Slack; a third if you want to post under your own name.</source>
        <translation>Dwa ze stron aplikacji w Slacku; trzeci, jeśli chcesz pisać pod własnym nazwiskiem.</translation>
    </message>
    <message>
        <source>Where is it? OAuth &amp; Permissions</source>
        <translation>Gdzie to jest? OAuth &amp; Permissions</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token bota</translation>
    </message>
    <message>
        <source>Where is it? Basic Information</source>
        <translation>Gdzie to jest? Basic Information</translation>
    </message>
    <message>
        <source>App token, for the live connection</source>
        <translation>Token aplikacji, do połączenia na żywo</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Token użytkownika</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalny</translation>
    </message>
    <message>
        <source>This looks like no such token: it begins with {0}</source>
        <translation>To nie wygląda na ten token: zaczyna się od {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>All live</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Only {0} {1}</source>
        <translation>Tylko {0} {1}</translation>
    </message>
    <message>
        <source>Grouped by due time</source>
        <translation>Grupy według terminu</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Ostatnio wysłano</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <source>Set up columns…</source>
        <translation>Ustaw kolumny…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Zapisz ten widok…</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Wszyscy operatorzy</translation>
    </message>
    <message>
        <source>No longer only with “{0}”</source>
        <translation>Już nie tylko z „{0}”</translation>
    </message>
    <message>
        <source>Only with these words…</source>
        <translation>Tylko z tymi słowami…</translation>
    </message>
    <message>
        <source>Flat, by due time</source>
        <translation>Bez grup, według terminu</translation>
    </message>
    <message>
        <source>Flat, by severity</source>
        <translation>Bez grup, według priorytetu</translation>
    </message>
    <message>
        <source>Flat, by title</source>
        <translation>Bez grup, według tytułu</translation>
    </message>
    <message>
        <source>Flat, by who has it</source>
        <translation>Bez grup, według osoby</translation>
    </message>
    <message>
        <source>Flat, by last sent</source>
        <translation>Bez grup, według wysłania</translation>
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
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <source>What is written into a channel and is no report comes here.</source>
        <translation>Tu trafia to, co napisano w kanale, a co nie jest zgłoszeniem.</translation>
    </message>
    <message>
        <source>Messages to decide</source>
        <translation>Wiadomości do decyzji</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Jeszcze nic nie rozstrzygnięto</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nic do decyzji</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Zrób z tego incydent</translation>
    </message>
    <message>
        <source>Credit to…</source>
        <translation>Przypisz do…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Is support</source>
        <translation>To wsparcie</translation>
    </message>
    <message>
        <source>Is operator</source>
        <translation>To operator</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>nieznany autor</translation>
    </message>
    <message>
        <source>wrote to the channel</source>
        <translation>pisze na kanale</translation>
    </message>
    <message>
        <source>wrote to the channel of {0}</source>
        <translation>pisze na kanale {0}</translation>
    </message>
    <message>
        <source>credited to {0}</source>
        <translation>przypisano do: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>odłożono</translation>
    </message>
    <message>
        <source>Credit to an incident</source>
        <translation>Przypisz do incydentu</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Przypisz</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}”. It counts at that time.</source>
        <translation>{0}, {1}: „{2}”. Liczy się w tej chwili.</translation>
    </message>
</context>
<context>
    <name>Unposted</name>
    <message>
        <source>Reports that are not delivered</source>
        <translation>Niedostarczone zgłoszenia</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateFields</name>
    <message>
        <source>Impact now</source>
        <translation>Wpływ teraz</translation>
    </message>
    <message>
        <source>What we are doing</source>
        <translation>Co robimy</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Next update at</source>
        <translation>Następna aktualizacja</translation>
    </message>
    <message>
        <source>in {0}, limit {1}</source>
        <translation>za {0}, najpóźniej {1}</translation>
    </message>
    <message>
        <source>Say the impact, or tick no change</source>
        <translation>Podaj wpływ albo zaznacz „bez zmian”</translation>
    </message>
    <message>
        <source>Say what is being done, or tick no change</source>
        <translation>Napisz, co się robi, albo zaznacz „bez zmian”</translation>
    </message>
</context>
<context>
    <name>UploadRows</name>
    <message>
        <source>Files on their way</source>
        <translation>Pliki w drodze</translation>
    </message>
    <message>
        <source>Cancel {0}</source>
        <translation>Anuluj: {0}</translation>
    </message>
    <message>
        <source>Send without {0}</source>
        <translation>Wyślij bez: {0}</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Copied: {0}</source>
        <translation>Skopiowano: {0}</translation>
    </message>
</context>
<context>
    <name>WaitingPill</name>
    <message numerus="yes">
        <source>%n changes wait while you point here. Show now</source>
        <translation>
            <numerusform>%n zmiana czeka, gdy wskazujesz tutaj. Pokaż teraz</numerusform>
            <numerusform>%n zmiany czekają, gdy wskazujesz tutaj. Pokaż teraz</numerusform>
            <numerusform>%n zmian czeka, gdy wskazujesz tutaj. Pokaż teraz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nikt się nie zajmuje</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>severity {0}</source>
        <translation>priorytet {0}</translation>
    </message>
</context>
<context>
    <name>WallFrame</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n otwarty</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n niepotwierdzony</numerusform>
            <numerusform>%n niepotwierdzone</numerusform>
            <numerusform>%n niepotwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operatorzy</numerusform>
            <numerusform>%n operatorów</numerusform>
        </translation>
    </message>
    <message>
        <source>Slack was not heard yet</source>
        <translation>Slack jeszcze nie odpowiedział</translation>
    </message>
    <message>
        <source>Heard {0}  ·  Slack clock {1} s</source>
        <translation>Odpowiedź {0}  ·  zegar Slacka {1} s</translation>
    </message>
    <message>
        <source>No live incidents</source>
        <translation>Brak otwartych incydentów</translation>
    </message>
</context>
<context>
    <name>WallModel</name>
    <message>
        <source>nobody has it</source>
        <translation>nikt się nie zajmuje</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wallboard</source>
        <translation>Tablica</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>desk wallboard</source>
        <translation>Tablica desk</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Every clock of the channel, in one place</source>
        <translation>Wszystkie terminy kanału w jednym miejscu</translation>
    </message>
    <message>
        <source>desk reads the Slack channel that you share with the other party, shows what is due next, and posts what you send. There is no other server.</source>
        <translation>desk czyta kanał Slacka wspólny z drugą stroną, pokazuje najbliższe terminy i publikuje to, co wyślesz. Nie ma żadnego innego serwera.</translation>
    </message>
    <message>
        <source>How to read the board</source>
        <translation>Jak czytać pulpit</translation>
    </message>
    <message>
        <source>From a terminal: {0} or {1}</source>
        <translation>W terminalu: {0} lub {1}</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Uruchom demo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Wypróbuj na tym komputerze</translation>
    </message>
    <message>
        <source>A Slack that runs here, with incidents already counting and people who answer. Nothing leaves this computer.</source>
        <translation>Slack działający tutaj, z trwającymi incydentami i ludźmi, którzy odpowiadają. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 sekund</translation>
    </message>
    <message>
        <source>Connect to Slack</source>
        <translation>Połącz ze Slackiem</translation>
    </message>
    <message>
        <source>Create the app from our manifest, paste two tokens, choose the channel. Tokens go into this computer’s keyring.</source>
        <translation>Utwórz aplikację z naszego manifestu, wklej dwa tokeny, wybierz kanał. Tokeny trafią do pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minut</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Connect to Slack</source>
        <translation>Połącz ze Slackiem</translation>
    </message>
    <message>
        <source>Create the Slack app</source>
        <translation>Utwórz aplikację Slack</translation>
    </message>
    <message>
        <source>Paste the tokens</source>
        <translation>Wklej tokeny</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Wybierz kanał</translation>
    </message>
    <message>
        <source>Say who is support</source>
        <translation>Kto jest wsparciem?</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>Wypróbuj alarm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Reading the channel</source>
        <translation>Czytanie kanału</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, nothing that stops you</source>
        <translation>
            <numerusform>%n ostrzeżenie, nic nie blokuje</numerusform>
            <numerusform>%n ostrzeżenia, nic nie blokuje</numerusform>
            <numerusform>%n ostrzeżeń, nic nie blokuje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_SideDelegate</name>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
</context>
<context>
    <name>alarm</name>
    <message>
        <source>{0} left</source>
        <translation>zostało {0}</translation>
    </message>
    <message>
        <source>due {0} ago, while asleep</source>
        <translation>termin minął {0} temu, podczas uśpienia</translation>
    </message>
    <message>
        <source>late {0}</source>
        <translation>spóźn. {0}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>{0} · {1}
Due {2}</source>
        <translation>{0} · {1}
Termin {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>i {0} więcej</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>and {0} more</source>
        <translation>i {0} więcej</translation>
    </message>
    <message>
        <source>Slack is back</source>
        <translation>Slack wrócił</translation>
    </message>
    <message>
        <source>Working without Slack since {0}</source>
        <translation>Praca bez Slacka od {0}</translation>
    </message>
    <message>
        <source>Slack unavailable since {0}</source>
        <translation>Slack niedostępny od {0}</translation>
    </message>
    <message>
        <source>Deadlines keep running: use phone and e-mail.</source>
        <translation>Terminy biegną dalej: użyj telefonu i e-maila.</translation>
    </message>
    <message>
        <source>Slack answers again.</source>
        <translation>Slack znów odpowiada.</translation>
    </message>
    <message>
        <source>Slack&apos;s status page: {0}</source>
        <translation>Strona stanu Slacka: {0}</translation>
    </message>
    <message>
        <source>late {0}</source>
        <translation>spóźn. {0}</translation>
    </message>
    <message>
        <source>due in {0}</source>
        <translation>termin za {0}</translation>
    </message>
    <message>
        <source>Slack does not answer and nothing is said yet.</source>
        <translation>Slack nie odpowiada i nic jeszcze nie ogłoszono.</translation>
    </message>
    <message>
        <source>What waits for it cannot be delivered.</source>
        <translation>Tego, co czeka, nie można dostarczyć.</translation>
    </message>
    <message>
        <source>What waits for it will be delivered about {0} too late.</source>
        <translation>To, co na to czeka, dotrze z opóźnieniem około {0}.</translation>
    </message>
    <message>
        <source>Backup channels</source>
        <translation>Kanały zapasowe</translation>
    </message>
    <message>
        <source>phone required for P1</source>
        <translation>telefon wymagany przy P1</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, not in Slack yet</source>
        <translation>{0}, jeszcze nie w Slacku</translation>
    </message>
    <message>
        <source>No call and no e-mail</source>
        <translation>Bez telefonu i bez e-maila</translation>
    </message>
    <message>
        <source>Phone…</source>
        <translation>Telefon…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Pomiń…</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Jeszcze bez telefonu</translation>
    </message>
    <message>
        <source>No e-mail yet</source>
        <translation>Jeszcze bez e-maila</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>Reported {0} at {1} already</source>
        <translation>{0} zgłoszono już o {1}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Huddle</source>
        <translation>Huddle</translation>
    </message>
    <message>
        <source>Teams call</source>
        <translation>Rozmowa w Teams</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} od {1}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Zakończ…</translation>
    </message>
    <message>
        <source>The update in writing stays due.</source>
        <translation>Aktualizacja na piśmie wciąż obowiązuje.</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Pominięto: {0}</translation>
    </message>
    <message>
        <source>Called {0}</source>
        <translation>Telefon: {0}</translation>
    </message>
    <message>
        <source>Wrote to {0}</source>
        <translation>E-mail: {0}</translation>
    </message>
</context>
<context>
    <name>block</name>
    <message>
        <source>{0}, only on this computer</source>
        <translation>{0}, tylko na tym komputerze</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation>próba {0}</translation>
    </message>
    <message>
        <source>The update clock still runs.</source>
        <translation>Termin aktualizacji biegnie dalej.</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplikacja</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Open it, then announce it. The update clock runs on: an update in writing stays due.</source>
        <translation>Otwórz, potem ogłoś. Termin aktualizacji biegnie dalej: aktualizacja na piśmie wciąż obowiązuje.</translation>
    </message>
    <message>
        <source>Call about this incident</source>
        <translation>Rozmowa o tym incydencie</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Zapowiedz</translation>
    </message>
    <message>
        <source>What was said there is nowhere in writing yet: an update is still due.</source>
        <translation>Tego, co tam powiedziano, nigdzie nie zapisano: aktualizacja wciąż obowiązuje.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>names, parted by commas</source>
        <translation>nazwiska, oddzielone przecinkami</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>reported {0}</source>
        <translation>zgłoszono {0}</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>late by {0}</source>
        <translation>spóźnione o {0}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźn.</translation>
    </message>
    <message>
        <source>due in {0}</source>
        <translation>termin za {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>zostało</translation>
    </message>
    <message>
        <source>was late by {0}</source>
        <translation>było spóźnione o {0}</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>spóźnione</translation>
    </message>
    <message>
        <source>met</source>
        <translation>w czas</translation>
    </message>
    <message>
        <source>met after {0}</source>
        <translation>dotrzymane w {0}</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>do startu</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>do końca</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Not posted yet</source>
        <translation>Jeszcze nie wysłane</translation>
    </message>
    <message>
        <source>{0}. It still waits for its undo.</source>
        <translation>{0}. Można to jeszcze cofnąć; nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Post and close</source>
        <translation>Wyślij i zamknij</translation>
    </message>
    <message>
        <source>Close, ask me later</source>
        <translation>Zamknij, zapytaj później</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Przekazywanie…</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>This is a P1: somebody must be called as well.</source>
        <translation>To P1: trzeba też do kogoś zadzwonić.</translation>
    </message>
    <message>
        <source>Slack is unavailable: what you log counts at its own time and is recorded when it is back.</source>
        <translation>Slack jest niedostępny: to, co zapiszesz, liczy się od własnej chwili i trafi do Slacka, gdy wróci.</translation>
    </message>
    <message>
        <source>Contact card of {0}</source>
        <translation>Karta kontaktowa: {0}</translation>
    </message>
    <message>
        <source>It stays on this computer and never goes to the channel.</source>
        <translation>Zostaje na tym komputerze i nigdy nie trafia na kanał.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n clocks need you</source>
        <translation>
            <numerusform>%n termin wymaga uwagi</numerusform>
            <numerusform>%n terminy wymagają uwagi</numerusform>
            <numerusform>%n terminów wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clocks are late</source>
        <translation>
            <numerusform>%n termin minął</numerusform>
            <numerusform>%n terminy minęły</numerusform>
            <numerusform>%n terminów minęło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clocks late</source>
        <translation>
            <numerusform>%n termin minął</numerusform>
            <numerusform>%n terminy minęły</numerusform>
            <numerusform>%n terminów minęło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n zgłoszony</numerusform>
            <numerusform>%n zgłoszone</numerusform>
            <numerusform>%n zgłoszonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n rozwiązany</numerusform>
            <numerusform>%n rozwiązane</numerusform>
            <numerusform>%n rozwiązanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incydent</numerusform>
            <numerusform>%n incydenty</numerusform>
            <numerusform>%n incydentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed updates</source>
        <translation>
            <numerusform>%n pominięta aktualizacja</numerusform>
            <numerusform>%n pominięte aktualizacje</numerusform>
            <numerusform>%n pominiętych aktualizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates not delivered</source>
        <translation>
            <numerusform>%n aktualizacja niedostarczona</numerusform>
            <numerusform>%n aktualizacje niedostarczone</numerusform>
            <numerusform>%n aktualizacji niedostarczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n znak</numerusform>
            <numerusform>%n znaki</numerusform>
            <numerusform>%n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n obszar usunięty</numerusform>
            <numerusform>%n obszary usunięte</numerusform>
            <numerusform>%n obszarów usuniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) to be recorded in Slack.</source>
        <comment>kept on this computer</comment>
        <translation>
            <numerusform>%n kontakt do zapisania w Slacku.</numerusform>
            <numerusform>%n kontakty do zapisania w Slacku.</numerusform>
            <numerusform>%n kontaktów do zapisania w Slacku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} (%n answers)</source>
        <comment>feedback of a month</comment>
        <translation>
            <numerusform>{0} (%n odpowiedź)</numerusform>
            <numerusform>{0} (%n odpowiedzi)</numerusform>
            <numerusform>{0} (%n odpowiedzi)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>checking with Slack</source>
        <translation>sprawdzanie w Slacku</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>{0} of {1} files uploaded</source>
        <translation>przesłano {0} z {1} plików</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NIEDOSTARCZONE</translation>
    </message>
    <message>
        <source>waits for Slack</source>
        <translation>czeka na Slacka</translation>
    </message>
    <message>
        <source>next try in {0} s</source>
        <translation>kolejna próba za {0} s</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Please write something</source>
        <translation>Napisz coś</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>Nie ma z czego wybierać</translation>
    </message>
</context>
<context>
    <name>did</name>
    <message>
        <source>reported it</source>
        <translation>zgłasza</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdza</translation>
    </message>
    <message>
        <source>posted an update</source>
        <translation>wysyła aktualizację</translation>
    </message>
    <message>
        <source>named a severity</source>
        <translation>podaje priorytet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>rozwiązuje</translation>
    </message>
    <message>
        <source>confirmed the resolution</source>
        <translation>zatwierdza rozwiązanie</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>otwiera ponownie</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>wycofuje</translation>
    </message>
    <message>
        <source>merged it</source>
        <translation>scala</translation>
    </message>
    <message>
        <source>undid the merge</source>
        <translation>cofa scalenie</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>przejmuje</translation>
    </message>
    <message>
        <source>handed it over</source>
        <translation>przekazuje</translation>
    </message>
    <message>
        <source>logged a contact</source>
        <translation>zapisuje kontakt</translation>
    </message>
    <message>
        <source>skipped the phone step</source>
        <translation>pomija telefon</translation>
    </message>
    <message>
        <source>announced a call</source>
        <translation>zapowiada rozmowę</translation>
    </message>
    <message>
        <source>named the resolution time</source>
        <translation>podaje czas rozwiązania</translation>
    </message>
    <message>
        <source>named the credits</source>
        <translation>podaje bonifikaty</translation>
    </message>
    <message>
        <source>scheduled the post-mortem</source>
        <translation>planuje post-mortem</translation>
    </message>
    <message>
        <source>cancelled the post-mortem</source>
        <translation>odwołuje post-mortem</translation>
    </message>
    <message>
        <source>recorded the post-mortem</source>
        <translation>zapisuje post-mortem</translation>
    </message>
    <message>
        <source>sent the post-mortem document</source>
        <translation>wysyła dokument post-mortem</translation>
    </message>
    <message>
        <source>finished an improvement action</source>
        <translation>kończy działanie naprawcze</translation>
    </message>
    <message>
        <source>asked for feedback</source>
        <translation>prosi o opinię</translation>
    </message>
    <message>
        <source>gave feedback</source>
        <translation>daje opinię</translation>
    </message>
    <message>
        <source>made it an incident</source>
        <translation>robi z tego incydent</translation>
    </message>
    <message>
        <source>edited the report</source>
        <translation>edytuje zgłoszenie</translation>
    </message>
    <message>
        <source>(an app)</source>
        <translation>(aplikacja)</translation>
    </message>
    <message>
        <source>acknowledged, agrees to</source>
        <translation>potwierdza, zgadza się na</translation>
    </message>
    <message>
        <source>agrees to</source>
        <translation>zgadza się na</translation>
    </message>
    <message>
        <source>acknowledged, proposes</source>
        <translation>potwierdza, proponuje</translation>
    </message>
    <message>
        <source>reported it as</source>
        <translation>zgłasza jako</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>proponuje</translation>
    </message>
    <message>
        <source>unknown author, stops no clock</source>
        <translation>nieznany autor, nie zatrzymuje terminu</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Severity</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Materiały</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Widzieli</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>no proposal yet</source>
        <translation>jeszcze bez propozycji</translation>
    </message>
    <message>
        <source>{0} agreed</source>
        <translation>{0} uzgodniono</translation>
    </message>
    <message>
        <source>unset, treated as {0}</source>
        <translation>nieustalony, traktowany jako {0}</translation>
    </message>
    <message>
        <source>{0} governs until agreed</source>
        <translation>{0} obowiązuje do uzgodnienia</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>{0} governs · {1} proposes {2}</source>
        <translation>{0} obowiązuje · {1} proponuje {2}</translation>
    </message>
    <message>
        <source>Phone step</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>called {0}, not in Slack yet</source>
        <translation>telefon {0}, jeszcze nie w Slacku</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>pominięto: {0}</translation>
    </message>
    <message>
        <source>called {0}</source>
        <translation>wykonano {0}</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Karta kontaktowa</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>termin {0}</translation>
    </message>
    <message>
        <source>owed once resolved</source>
        <translation>należny po rozwiązaniu</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Time of occurrence</source>
        <translation>Czas wystąpienia</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Zainteresowani</translation>
    </message>
    <message>
        <source>Screenshots and logs</source>
        <translation>Zrzuty ekranu i logi</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>One key at a time</source>
        <translation>Jeden klawisz naraz</translation>
    </message>
    <message>
        <source>Ctrl+Alt types letters on some keyboards</source>
        <translation>Ctrl+Alt na niektórych klawiaturach pisze litery</translation>
    </message>
    <message>
        <source>Without Ctrl it would be typed by accident</source>
        <translation>Bez Ctrl zadziałałby przypadkiem</translation>
    </message>
    <message>
        <source>{0} has another meaning already</source>
        <translation>{0} ma już inne znaczenie</translation>
    </message>
    <message>
        <source>{0} is the key of: {1}</source>
        <translation>{0} to klawisz polecenia: {1}</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>{0} was deleted in Slack. This desk still has its own copy, which is not the channel’s record.</source>
        <translation>{0}: usunięto w Slacku. Ten desk ma jeszcze własną kopię, która nie należy do zapisu kanału.</translation>
    </message>
    <message>
        <source>{0} was deleted in Slack.</source>
        <translation>{0}: usunięto w Slacku.</translation>
    </message>
    <message>
        <source>Show copy</source>
        <translation>Pokaż kopię</translation>
    </message>
    <message>
        <source>Is support</source>
        <translation>To wsparcie</translation>
    </message>
    <message>
        <source>Is operator</source>
        <translation>To operator</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Rozwiąż…</translation>
    </message>
    <message>
        <source>Starts the running update clock: due {0}</source>
        <translation>Zaczyna bieżący termin aktualizacji: {0}</translation>
    </message>
    <message>
        <source>Stops the acknowledge clock: met, {0} of {1}</source>
        <translation>Zatrzymuje termin potwierdzenia: w czas, {0} z {1}</translation>
    </message>
    <message>
        <source>Stops the acknowledge clock: late, {0} of {1}</source>
        <translation>Zatrzymuje termin potwierdzenia: za późno, {0} z {1}</translation>
    </message>
    <message>
        <source>Cancel {0}</source>
        <translation>Anuluj: {0}</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Not connected</source>
        <translation>Niepołączono</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Brak uprawnień</translation>
    </message>
</context>
<context>
    <name>locked</name>
    <message>
        <source>New tokens…</source>
        <translation>Nowe tokeny…</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>File this e-mail as a report?</source>
        <translation>Zapisać ten e-mail jako zgłoszenie?</translation>
    </message>
    <message>
        <source>Its clock starts at the time it was sent. Who sent it is not proved by an e-mail.</source>
        <translation>Termin biegnie od chwili wysłania. E-mail nie dowodzi, kto go wysłał.</translation>
    </message>
    <message>
        <source>File the report</source>
        <translation>Zapisz zgłoszenie</translation>
    </message>
    <message>
        <source>E-mail about {0}</source>
        <translation>E-mail w sprawie: {0}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>No mail server is set: it opens in your mail program.</source>
        <translation>Nie ustawiono serwera poczty: otworzy się w programie pocztowym.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozwiązanie</translation>
    </message>
    <message>
        <source>Post-mortem document</source>
        <translation>Dokument post-mortem</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>in your mail program</source>
        <translation>w programie pocztowym</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>NIEWYSŁANY</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>być może wysłany</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłany</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NIEUDANY</translation>
    </message>
    <message>
        <source>sent by you</source>
        <translation>wysłany przez Ciebie</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>Slack does not take the report now</source>
        <translation>Slack nie przyjmuje teraz zgłoszenia</translation>
    </message>
    <message>
        <source>It waits and is posted when Slack is back. Until then, call and write.</source>
        <translation>Czeka i zostanie wysłane, gdy Slack wróci. Do tego czasu dzwoń i pisz.</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Wyślij e-mailem</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>A new message takes no files along: open the letter itself</source>
        <translation>Nowa wiadomość nie zabiera plików: otwórz samą wiadomość</translation>
    </message>
    <message>
        <source>These words are too long for a new message: open the letter itself</source>
        <translation>To za długie na nową wiadomość: otwórz samą wiadomość</translation>
    </message>
</context>
<context>
    <name>missed</name>
    <message>
        <source>{0} was late</source>
        <translation>{0} po terminie</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rozwiązany</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>zgłoszony</translation>
    </message>
    <message>
        <source>{0} to {1} {2}</source>
        <translation>{0} do {1} {2}</translation>
    </message>
    <message>
        <source>While you were away: {0}</source>
        <translation>Podczas Twojej nieobecności: {0}</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>unknown author</source>
        <translation>nieznany autor</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>nie zaplanowano</translation>
    </message>
    <message>
        <source>support proposes {0}</source>
        <translation>wsparcie proponuje {0}</translation>
    </message>
    <message>
        <source>operator proposes {0}</source>
        <translation>operator proponuje {0}</translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>brakuje: {0}</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>czeka na zatwierdzenie</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Incidents reported</source>
        <translation>Zgłoszone incydenty</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Potwierdzone w terminie</translation>
    </message>
    <message>
        <source>Update intervals kept</source>
        <translation>Dotrzymane odstępy aktualizacji</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>Pominięte aktualizacje</translation>
    </message>
    <message>
        <source>Post-mortems in the window</source>
        <translation>Post-mortem w oknie</translation>
    </message>
    <message>
        <source>Time to acknowledge, median</source>
        <translation>Czas potwierdzenia, mediana</translation>
    </message>
    <message>
        <source>Time to acknowledge, 90 % within</source>
        <translation>Czas potwierdzenia, 90 % w ciągu</translation>
    </message>
    <message>
        <source>Time to resolve, median</source>
        <translation>Czas rozwiązania, mediana</translation>
    </message>
    <message>
        <source>Time to resolve, 90 % within</source>
        <translation>Czas rozwiązania, 90 % w ciągu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Otwarte ponownie</translation>
    </message>
    <message>
        <source>Feedback, mean mark of 5</source>
        <translation>Opinia, średnia ocena z 5</translation>
    </message>
    <message>
        <source>{0} % ({1} of {2})</source>
        <translation>{0} % ({1} z {2})</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message>
        <source>Acknowledge as {0}</source>
        <translation>Potwierdź jako {0}</translation>
    </message>
    <message>
        <source>Post update</source>
        <translation>Wyślij aktualizację</translation>
    </message>
    <message>
        <source>Agree to {0}</source>
        <translation>Zgódź się na {0}</translation>
    </message>
    <message>
        <source>Propose another level</source>
        <translation>Zaproponuj inny poziom</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Rozwiąż…</translation>
    </message>
    <message>
        <source>Confirm resolution</source>
        <translation>Zatwierdź rozwiązanie</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Otwórz ponownie…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Cofnij scalenie</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Karta kontaktowa</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>End the call…</source>
        <translation>Zakończ rozmowę…</translation>
    </message>
    <message>
        <source>Skip the phone step…</source>
        <translation>Pomiń telefon…</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Zapytaj o to, czego brakuje</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <source>New linked incident</source>
        <translation>Nowy powiązany incydent</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Review: meeting, figures, document</source>
        <translation>Przegląd: spotkanie, liczby, dokument</translation>
    </message>
    <message>
        <source>Schedule the post-mortem…</source>
        <translation>Zaplanuj post-mortem…</translation>
    </message>
    <message>
        <source>Post-mortem was held…</source>
        <translation>Post-mortem się odbył…</translation>
    </message>
    <message>
        <source>Agree the resolution time…</source>
        <translation>Uzgodnij czas rozwiązania…</translation>
    </message>
    <message>
        <source>Agree the credits…</source>
        <translation>Uzgodnij bonifikaty…</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Poproś o opinię</translation>
    </message>
    <message>
        <source>Feedback on the procedure…</source>
        <translation>Opinia o procedurze…</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>The link you pasted</source>
        <translation>Wklejony link</translation>
    </message>
    <message>
        <source>Incidents that wait for it</source>
        <translation>Incydenty, które na to czekają</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>Not read yet: read this message and open it</source>
        <translation>Jeszcze nieczytana: przeczytaj tę wiadomość i otwórz</translation>
    </message>
    <message>
        <source>desk does not read the channel of this link</source>
        <translation>desk nie czyta kanału z tego linku</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Zrób z tego incydent</translation>
    </message>
    <message>
        <source>Credit to an incident</source>
        <translation>Przypisz do incydentu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Its author is support</source>
        <translation>Autor to wsparcie</translation>
    </message>
    <message>
        <source>Its author is operator</source>
        <translation>Autor to operator</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Resolution time</source>
        <translation>Czas rozwiązania</translation>
    </message>
    <message>
        <source>Not resolved yet</source>
        <translation>Jeszcze nierozwiązany</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Obliczono</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzgodniono</translation>
    </message>
    <message>
        <source>Agree to {0}</source>
        <translation>Zgódź się na {0}</translation>
    </message>
    <message>
        <source>Propose {0}</source>
        <translation>Zaproponuj {0}</translation>
    </message>
    <message>
        <source>Waits for the other side</source>
        <translation>Czeka na drugą stronę</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inny…</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Bonifikaty</translation>
    </message>
    <message>
        <source>Nothing proposed yet. Support proposes them by the table you agreed on.</source>
        <translation>Nic jeszcze nie zaproponowano. Wsparcie proponuje je według uzgodnionej tabeli.</translation>
    </message>
    <message>
        <source>Provisional until both sides agree</source>
        <translation>Tymczasowe, póki obie strony się nie zgodzą</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Inna tabela…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Wybierz tabelę…</translation>
    </message>
    <message>
        <source>For {0}.</source>
        <translation>Dla {0}.</translation>
    </message>
    <message>
        <source>The contact card of this operator has no addresses: only .ics can be written.</source>
        <translation>Karta kontaktowa tego operatora nie ma adresów: można zapisać tylko .ics.</translation>
    </message>
    <message>
        <source>Invitation to the post-mortem</source>
        <translation>Zaproszenie na post-mortem</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Cancelled by {0}: {1}</source>
        <translation>Odwołano ({0}): {1}</translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <translation>Przeniesiono na {0}</translation>
    </message>
    <message>
        <source>Set for {0}</source>
        <translation>Ustalono na {0}</translation>
    </message>
    <message>
        <source>Held {0}</source>
        <translation>Odbyło się {0}</translation>
    </message>
    <message>
        <source>Not scheduled yet</source>
        <translation>Jeszcze niezaplanowane</translation>
    </message>
    <message>
        <source>Set the post-mortem for {0}</source>
        <translation>Zaplanuj post-mortem na {0}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustal</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Inny czas…</translation>
    </message>
    <message>
        <source>Was held…</source>
        <translation>Odbyło się…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Odwołaj…</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>Zaproszenie…</translation>
    </message>
    <message>
        <source>Take the invitation back…</source>
        <translation>Wycofaj zaproszenie…</translation>
    </message>
    <message>
        <source>, early</source>
        <translation>, za wcześnie</translation>
    </message>
    <message>
        <source>, late: a breach</source>
        <translation>, za późno: naruszenie</translation>
    </message>
    <message>
        <source>Send the document, revision {0}</source>
        <translation>Wyślij dokument, wersja {0}</translation>
    </message>
    <message>
        <source>One letter with the document (PDF), the timeline (CSV) and the evidence chosen. The thread is told its revision and its hash.</source>
        <translation>Jeden list z dokumentem (PDF), przebiegiem (CSV) i wybranymi dowodami. Wątek pozna wersję i skrót.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>Utwórz list…</translation>
    </message>
    <message>
        <source>The operator&apos;s credit table (TOML)</source>
        <translation>Tabela bonifikat operatora (TOML)</translation>
    </message>
    <message>
        <source>The table was not taken: {0}</source>
        <translation>Tabeli nie przyjęto: {0}</translation>
    </message>
    <message>
        <source>{0} is in force for {1} on this computer</source>
        <translation>{0} obowiązuje dla {1} na tym komputerze</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Co poszło dobrze</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Improvement actions</source>
        <translation>Działania naprawcze</translation>
    </message>
    <message>
        <source>Left empty, the document says what the record says:</source>
        <translation>Puste: dokument powie to, co mówi zapis:</translation>
    </message>
    <message>
        <source>Left empty, the document says what was reported:</source>
        <translation>Puste: dokument powie to, co zgłoszono:</translation>
    </message>
    <message>
        <source>Why it happened, not who</source>
        <translation>Dlaczego się stało, nie kto</translation>
    </message>
    <message>
        <source>What should stay as it is</source>
        <translation>Co ma pozostać bez zmian</translation>
    </message>
    <message>
        <source>What both sides know now</source>
        <translation>Co obie strony już wiedzą</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} w {1}</translation>
    </message>
    <message>
        <source>working hours of both</source>
        <translation>godziny pracy obu stron</translation>
    </message>
    <message>
        <source>working hours of the operator</source>
        <translation>godziny pracy operatora</translation>
    </message>
    <message>
        <source>working hours of support</source>
        <translation>godziny pracy wsparcia</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>poza godzinami pracy</translation>
    </message>
    <message>
        <source>at night for one side</source>
        <translation>noc u jednej ze stron</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>nobody has it</source>
        <translation>nikt się nie zajmuje</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>bez terminu</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Nie zgłoszenie</translation>
    </message>
    <message>
        <source>A message in the channel</source>
        <translation>Wiadomość na kanale</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>earlier text, edited since</source>
        <translation>wcześniejszy tekst, potem zmieniony</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>usunięto w Slacku</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>wysłano {0}</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Severe impact on operations, immediate attention</source>
        <translation>Poważny wpływ na działalność, natychmiastowa reakcja</translation>
    </message>
    <message>
        <source>Major issue, significant impact, not critical</source>
        <translation>Duży problem, znaczny wpływ, niekrytyczny</translation>
    </message>
    <message>
        <source>Moderate issue, some impact</source>
        <translation>Umiarkowany problem, pewien wpływ</translation>
    </message>
    <message>
        <source>Minor, minimal impact</source>
        <translation>Drobny problem, minimalny wpływ</translation>
    </message>
    <message>
        <source>{0} {1}, {2}, {3} of 4</source>
        <translation>{0} {1}, {2}, {3} z 4</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nieuzgodniony</translation>
    </message>
    <message>
        <source>unset, treated as {0} until proposed</source>
        <translation>nieustalony, traktowany jako {0} do czasu propozycji</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Chime</source>
        <translation>Dzwonki</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Pukanie</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Dzwon</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Syrena</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>reported</source>
        <translation>zgłoszony</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rozwiązany</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>zatwierdzony</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>scalony</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>A report needs a title</source>
        <translation>Zgłoszenie wymaga tytułu</translation>
    </message>
    <message>
        <source>The time at which it was reported lies in the future</source>
        <translation>Czas zgłoszenia leży w przyszłości</translation>
    </message>
    <message>
        <source>An update needs words: impact now, what you are doing, when the next update comes</source>
        <translation>Aktualizacja wymaga słów: wpływ teraz, co robicie, kiedy następna aktualizacja</translation>
    </message>
    <message>
        <source>A reply needs words or a file</source>
        <translation>Odpowiedź wymaga słów lub pliku</translation>
    </message>
    <message>
        <source>You can agree a severity, resolution, time or credits</source>
        <translation>Uzgodnić można priorytet, rozwiązanie, czas lub bonifikaty</translation>
    </message>
    <message>
        <source>Resolving needs a summary</source>
        <translation>Rozwiązanie wymaga podsumowania</translation>
    </message>
    <message>
        <source>There is no resolution to confirm: the incident is {0}</source>
        <translation>Nie ma rozwiązania do zatwierdzenia: incydent jest {0}</translation>
    </message>
    <message>
        <source>Only a resolved incident can be reopened: this one is {0}</source>
        <translation>Ponownie otworzyć można tylko rozwiązany incydent: ten jest {0}</translation>
    </message>
    <message>
        <source>Reopening needs a reason</source>
        <translation>Ponowne otwarcie wymaga powodu</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason</source>
        <translation>Wycofanie wymaga powodu</translation>
    </message>
    <message>
        <source>The incident is {0} already</source>
        <translation>Incydent jest już {0}</translation>
    </message>
    <message>
        <source>{0} is no Slack user id (they begin with U or W)</source>
        <translation>{0} nie jest identyfikatorem użytkownika Slacka (zaczynają się od U lub W)</translation>
    </message>
    <message>
        <source>The report is {0} characters too long for one Slack message: shorten it or attach the details as a file</source>
        <translation>Zgłoszenie jest za długie na jedną wiadomość Slacka (nadmiar znaków: {0}): skróć je albo załącz szczegóły jako plik</translation>
    </message>
    <message>
        <source>This is {0} characters too long for one Slack message: shorten it or attach it as a file</source>
        <translation>To za długie na jedną wiadomość Slacka (nadmiar znaków: {0}): skróć albo załącz jako plik</translation>
    </message>
    <message>
        <source>The operator has no open proposal of a severity to agree to</source>
        <translation>Operator nie ma otwartej propozycji priorytetu, na którą można się zgodzić</translation>
    </message>
    <message>
        <source>The support has no open proposal of a severity to agree to</source>
        <translation>Wsparcie nie ma otwartej propozycji priorytetu, na którą można się zgodzić</translation>
    </message>
    <message>
        <source>The resolution time can be agreed once the incident is resolved</source>
        <translation>Czas rozwiązania można uzgodnić, gdy incydent jest rozwiązany</translation>
    </message>
    <message>
        <source>Say which figure: support proposes service credits from the operator&apos;s table</source>
        <translation>Podaj kwotę: wsparcie proponuje bonifikaty z tabeli operatora</translation>
    </message>
    <message>
        <source>desk does not know who you are: run `desk connect --me USER` with your Slack user id</source>
        <translation>desk nie wie, kim jesteś: uruchom `desk connect --me USER` ze swoim identyfikatorem Slacka</translation>
    </message>
    <message>
        <source>The roster does not say which side {0} is on: ask support to classify you</source>
        <translation>Lista uczestników nie mówi, po której stronie jest {0}: poproś wsparcie o przypisanie</translation>
    </message>
    <message>
        <source>Incidents of different operators cannot be merged</source>
        <translation>Nie można scalić incydentów różnych operatorów</translation>
    </message>
    <message>
        <source>An incident cannot be merged into itself</source>
        <translation>Nie można scalić incydentu z nim samym</translation>
    </message>
    <message>
        <source>One of the two is merged already: undo that first with `desk unmerge`</source>
        <translation>Jeden z dwóch jest już scalony: najpierw to cofnij</translation>
    </message>
    <message>
        <source>The incident is not merged</source>
        <translation>Incydent nie jest scalony</translation>
    </message>
    <message>
        <source>No message of the operator in this thread can become a linked incident</source>
        <translation>Żadna wiadomość operatora w tym wątku nie może stać się powiązanym incydentem</translation>
    </message>
    <message>
        <source>The message and the incident are of different operators</source>
        <translation>Wiadomość i incydent należą do różnych operatorów</translation>
    </message>
    <message>
        <source>The message counts for this incident already</source>
        <translation>Wiadomość liczy się już do tego incydentu</translation>
    </message>
    <message>
        <source>There is no message {0} to credit; `desk triage` lists those at top level</source>
        <translation>Nie ma wiadomości {0} do przypisania; dostępne pokazuje Triage</translation>
    </message>
    <message>
        <source>A person is support or operator</source>
        <translation>Osoba należy do wsparcia albo do operatora</translation>
    </message>
    <message>
        <source>There is no incident {0}; `desk incidents --all` lists them</source>
        <translation>Nie ma incydentu {0}; wszystkie wymienia `desk incidents --all`</translation>
    </message>
    <message>
        <source>There is no message {0} to triage; `desk triage` lists them</source>
        <translation>Nie ma wiadomości {0} do triage; wymienia je `desk triage`</translation>
    </message>
    <message>
        <source>There is no contact to record</source>
        <translation>Nie ma kontaktu do zapisania</translation>
    </message>
    <message>
        <source>A contact is by phone or email</source>
        <translation>Kontakt odbywa się telefonicznie lub e-mailem</translation>
    </message>
    <message>
        <source>A contact that lies in the future cannot be logged</source>
        <translation>Nie można zapisać kontaktu z przyszłości</translation>
    </message>
    <message>
        <source>Say with whom you spoke</source>
        <translation>Podaj, z kim była rozmowa</translation>
    </message>
    <message>
        <source>Phone numbers never go to the channel: name the person only</source>
        <translation>Numery telefonów nigdy nie trafiają na kanał: podaj tylko osobę</translation>
    </message>
    <message>
        <source>A phone number of the contact card stands in it, and those never go to the channel: take it out</source>
        <translation>Jest w tym numer telefonu z karty kontaktowej, a takie nigdy nie trafiają na kanał: usuń go</translation>
    </message>
    <message>
        <source>Skipping the phone step needs a reason</source>
        <translation>Pominięcie telefonu wymaga powodu</translation>
    </message>
    <message>
        <source>A meeting that lies in the future has not been held: schedule it</source>
        <translation>Spotkanie z przyszłości jeszcze się nie odbyło: zaplanuj je</translation>
    </message>
    <message>
        <source>Feedback needs words</source>
        <translation>Opinia wymaga słów</translation>
    </message>
    <message>
        <source>Revision {0} was sent already: the next one is higher</source>
        <translation>Wersję {0} już wysłano: następna ma wyższy numer</translation>
    </message>
    <message>
        <source>This desk is not connected to that operator&apos;s channel. Connect it first.</source>
        <translation>Ten desk nie jest połączony z kanałem tego operatora. Najpierw go podłącz.</translation>
    </message>
    <message>
        <source>Only support can merge incidents</source>
        <translation>Tylko wsparcie może scalać incydenty</translation>
    </message>
    <message>
        <source>Only support can undo a merge</source>
        <translation>Tylko wsparcie może cofnąć scalenie</translation>
    </message>
    <message>
        <source>Only support can set a message aside</source>
        <translation>Tylko wsparcie może odłożyć wiadomość</translation>
    </message>
    <message>
        <source>Only support can credit a message</source>
        <translation>Tylko wsparcie może przypisać wiadomość</translation>
    </message>
    <message>
        <source>Only support can log a contact</source>
        <translation>Tylko wsparcie może zapisać kontakt</translation>
    </message>
    <message>
        <source>Only support can log contacts</source>
        <translation>Tylko wsparcie może zapisywać kontakty</translation>
    </message>
    <message>
        <source>Only support can skip the phone step</source>
        <translation>Tylko wsparcie może pominąć telefon</translation>
    </message>
    <message>
        <source>Only support can schedule the post-mortem</source>
        <translation>Tylko wsparcie może zaplanować post-mortem</translation>
    </message>
    <message>
        <source>Only support can say when the post-mortem was held</source>
        <translation>Tylko wsparcie może podać, kiedy odbył się post-mortem</translation>
    </message>
    <message>
        <source>Only support can send the post-mortem document</source>
        <translation>Tylko wsparcie może wysłać dokument post-mortem</translation>
    </message>
    <message>
        <source>Only support can acknowledge</source>
        <translation>Tylko wsparcie może potwierdzić</translation>
    </message>
    <message>
        <source>Only support can post an update; say it as a reply</source>
        <translation>Tylko wsparcie może wysłać aktualizację; napisz to jako odpowiedź</translation>
    </message>
    <message>
        <source>Only support can resolve</source>
        <translation>Tylko wsparcie może rozwiązać incydent</translation>
    </message>
    <message>
        <source>Only the operator can confirm a resolution</source>
        <translation>Tylko operator może zatwierdzić rozwiązanie</translation>
    </message>
    <message>
        <source>Only support can take an incident</source>
        <translation>Tylko wsparcie może przejąć incydent</translation>
    </message>
    <message>
        <source>Only support can hand an incident over</source>
        <translation>Tylko wsparcie może przekazać incydent</translation>
    </message>
    <message>
        <source>Only support can propose service credits</source>
        <translation>Tylko wsparcie może proponować bonifikaty</translation>
    </message>
    <message>
        <source>You cannot acknowledge this incident: it is {0}</source>
        <translation>Nie można potwierdzić tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>You cannot update this incident: it is {0}</source>
        <translation>Nie można wysłać aktualizacji do tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>You cannot change the severity of this incident: it is {0}</source>
        <translation>Nie można zmienić priorytetu tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>You cannot resolve this incident: it is {0}</source>
        <translation>Nie można rozwiązać tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>You cannot take this incident: it is {0}</source>
        <translation>Nie można przejąć tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>You cannot hand over this incident: it is {0}</source>
        <translation>Nie można przekazać tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>You cannot agree the severity of this incident: it is {0}</source>
        <translation>Nie można uzgodnić priorytetu tego incydentu: jest {0}</translation>
    </message>
    <message>
        <source>Only after the resolution a post-mortem is scheduled: the incident is {0}</source>
        <translation>Post-mortem planuje się dopiero po rozwiązaniu: incydent jest {0}</translation>
    </message>
    <message>
        <source>Only after the resolution a post-mortem is held: the incident is {0}</source>
        <translation>Post-mortem odbywa się dopiero po rozwiązaniu: incydent jest {0}</translation>
    </message>
    <message>
        <source>Only after the resolution its document is sent: the incident is {0}</source>
        <translation>Dokument wysyła się dopiero po rozwiązaniu: incydent jest {0}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>zgłoszony</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rozwiązany</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>zatwierdzony</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>scalony</translation>
    </message>
    <message>
        <source>Only support can have an incident: {0} {1}</source>
        <translation>Tylko wsparcie może mieć incydent: {0} {1}</translation>
    </message>
    <message>
        <source>{0} is no length of time: write it like 1:42:00 or 1 h 42 min</source>
        <translation>{0} nie jest czasem trwania: napisz go jak 1:42:00 albo 1 h 42 min</translation>
    </message>
    <message>
        <source>One of the two is withdrawn: it lives on in no other, and no other in it</source>
        <translation>Jeden z dwóch jest wycofany: nie można go scalić z innym ani innego z nim</translation>
    </message>
    <message>
        <source>{0} is an app: only a roster says whose desk it is</source>
        <translation>{0} to aplikacja: tylko lista uczestników mówi, czyj to desk</translation>
    </message>
    <message>
        <source>The roster says already that {0} is {1}: only a new roster changes that</source>
        <translation>Lista uczestników już mówi, po której stronie jest {0} ({1}): zmieni to tylko nowa lista</translation>
    </message>
    <message>
        <source>These are the terms in force already ({0})</source>
        <translation>Te warunki już obowiązują ({0})</translation>
    </message>
    <message>
        <source>This changes nothing in the roster</source>
        <translation>To nic nie zmienia na liście uczestników</translation>
    </message>
    <message>
        <source>The roster would name nobody as support</source>
        <translation>Lista uczestników nie wymieniałaby nikogo jako wsparcia</translation>
    </message>
    <message>
        <source>Nobody is on both sides: {0}</source>
        <translation>Nikt nie jest po obu stronach: {0}</translation>
    </message>
    <message>
        <source>You would no longer be {0} yourself: ask a colleague to do this</source>
        <translation>Nie byłoby Cię już po tej stronie ({0}): poproś o to kogoś z zespołu</translation>
    </message>
    <message>
        <source>The roster is too long for one Slack message: name teams or a group instead of people</source>
        <translation>Lista uczestników jest za długa na jedną wiadomość Slacka: podaj zespoły lub grupę zamiast osób</translation>
    </message>
    <message>
        <source>There is no open proposal {0}</source>
        <translation>Nie ma otwartej propozycji {0}</translation>
    </message>
    <message>
        <source>Your own side proposed this: the other side accepts it</source>
        <translation>Zaproponowała to Twoja strona: przyjmuje to druga strona</translation>
    </message>
    <message>
        <source>Only support can accept a roster</source>
        <translation>Tylko wsparcie może przyjąć listę uczestników</translation>
    </message>
    <message>
        <source>These terms are proposed already, by {0}, as {1}</source>
        <translation>Te warunki są już zaproponowane ({0}) jako {1}</translation>
    </message>
    <message>
        <source>Only support can cancel the post-mortem</source>
        <translation>Tylko wsparcie może odwołać post-mortem</translation>
    </message>
    <message>
        <source>Only support can ask for feedback</source>
        <translation>Tylko wsparcie może poprosić o opinię</translation>
    </message>
    <message>
        <source>Only after the resolution feedback is asked for: the incident is {0}</source>
        <translation>O opinię prosi się dopiero po rozwiązaniu: incydent jest {0}</translation>
    </message>
    <message>
        <source>There is no meeting to cancel</source>
        <translation>Nie ma spotkania do odwołania</translation>
    </message>
    <message>
        <source>Cancelling the meeting needs a reason</source>
        <translation>Odwołanie spotkania wymaga powodu</translation>
    </message>
    <message>
        <source>Feedback is asked for after the post-mortem: say first when it was held</source>
        <translation>O opinię prosi się po post-mortem: podaj najpierw, kiedy się odbył</translation>
    </message>
    <message>
        <source>Feedback was asked for already</source>
        <translation>O opinię już poproszono</translation>
    </message>
    <message>
        <source>There is no action {0}: the newest document names {1}</source>
        <translation>Nie ma działania {0}: najnowszy dokument wymienia {1}</translation>
    </message>
    <message>
        <source>Action {0} is done already</source>
        <translation>Działanie {0} jest już wykonane</translation>
    </message>
    <message>
        <source>The roster does not name {0}</source>
        <translation>Lista uczestników nie wymienia {0}</translation>
    </message>
    <message>
        <source>{0} is no id of a person (U, W), user group (S), team (T) or app (A, B)</source>
        <translation>{0} nie jest identyfikatorem osoby (U, W), grupy (S), zespołu (T) ani aplikacji (A, B)</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>is operator</source>
        <translation>należy do operatora</translation>
    </message>
    <message>
        <source>is bot</source>
        <translation>to aplikacja</translation>
    </message>
    <message>
        <source>is on no side that the roster knows</source>
        <translation>nie jest po żadnej stronie, którą zna lista uczestników</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczny</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>This computer was asleep. Reading what happened.</source>
        <translation>Ten komputer był uśpiony. Odczytywanie zdarzeń.</translation>
    </message>
    <message>
        <source>No answer for two polls.</source>
        <translation>Dwa razy bez odpowiedzi.</translation>
    </message>
    <message>
        <source>desk&apos;s engine ended unexpectedly. Start desk again; nothing is lost.</source>
        <translation>Usługa programu desk nieoczekiwanie się zatrzymała. Uruchom desk ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>Something in desk went wrong; it goes on. The log file says what.</source>
        <translation>W programie desk coś poszło nie tak; działa dalej. Szczegóły są w pliku dziennika.</translation>
    </message>
    <message>
        <source>Slack refused {0}: {1} ({2})</source>
        <translation>Slack odrzucił {0}: {1} ({2})</translation>
    </message>
    <message>
        <source>Slack refused {0}: {1}</source>
        <translation>Slack odrzucił {0}: {1}</translation>
    </message>
    <message>
        <source>Slack had an error of its own in {0} ({1})</source>
        <translation>Slack miał własny błąd w {0} ({1})</translation>
    </message>
    <message>
        <source>Slack asks to wait {0} s before {1}</source>
        <translation>Slack prosi o odczekanie {0} s przed {1}</translation>
    </message>
    <message>
        <source>the answer to {0} was not Slack&apos;s (HTTP {1})</source>
        <translation>odpowiedź na {0} nie pochodzi od Slacka (HTTP {1})</translation>
    </message>
    <message>
        <source>no connection to Slack ({0})</source>
        <translation>brak połączenia ze Slackiem ({0})</translation>
    </message>
    <message>
        <source>Slack&apos;s address or the proxy&apos;s cannot be used ({0})</source>
        <translation>adresu Slacka lub serwera proxy nie można użyć ({0})</translation>
    </message>
    <message>
        <source>the connection broke during {0} ({1})</source>
        <translation>połączenie zerwało się podczas {0} ({1})</translation>
    </message>
    <message>
        <source>the connection to Slack is closed</source>
        <translation>połączenie ze Slackiem jest zamknięte</translation>
    </message>
    <message>
        <source>the token&apos;s user was deactivated: connect again with another token</source>
        <translation>użytkownik tokenu został wyłączony: połącz się innym tokenem</translation>
    </message>
    <message>
        <source>Slack does not let this app take that message back</source>
        <translation>Slack nie pozwala tej aplikacji cofnąć tamtej wiadomości</translation>
    </message>
    <message>
        <source>the channel cannot be found: invite the app to it, or its id has changed</source>
        <translation>nie można znaleźć kanału: zaproś do niego aplikację albo zmienił się jego ID</translation>
    </message>
    <message>
        <source>Slack does not take files of this type here</source>
        <translation>Slack nie przyjmuje tu plików tego typu</translation>
    </message>
    <message>
        <source>the file is larger than this workspace allows</source>
        <translation>plik jest większy, niż pozwala ten obszar roboczy</translation>
    </message>
    <message>
        <source>this workspace does not take files</source>
        <translation>ten obszar roboczy nie przyjmuje plików</translation>
    </message>
    <message>
        <source>Slack does not know the token: connect again with a new one</source>
        <translation>Slack nie zna tokenu: połącz się nowym</translation>
    </message>
    <message>
        <source>the channel is archived</source>
        <translation>kanał jest zarchiwizowany</translation>
    </message>
    <message>
        <source>the message is no longer in the channel</source>
        <translation>wiadomości nie ma już na kanale</translation>
    </message>
    <message>
        <source>the message is longer than Slack takes</source>
        <translation>wiadomość jest dłuższa, niż przyjmuje Slack</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>wiadomość jest pusta</translation>
    </message>
    <message>
        <source>no token was sent: connect again</source>
        <translation>nie wysłano tokenu: połącz się ponownie</translation>
    </message>
    <message>
        <source>the app is not in the channel: type /invite with its name there</source>
        <translation>aplikacji nie ma na kanale: wpisz tam /invite i jej nazwę</translation>
    </message>
    <message>
        <source>the workspace has no room left for files</source>
        <translation>w obszarze roboczym nie ma już miejsca na pliki</translation>
    </message>
    <message>
        <source>the thread is no longer in the channel</source>
        <translation>wątku nie ma już na kanale</translation>
    </message>
    <message>
        <source>the token has expired: connect again, and switch token rotation off for a shared app</source>
        <translation>token wygasł: połącz się ponownie i wyłącz rotację tokenów we wspólnej aplikacji</translation>
    </message>
    <message>
        <source>the token was revoked: connect again with a new one</source>
        <translation>token unieważniono: połącz się nowym</translation>
    </message>
    <message>
        <source>this server does not have the method</source>
        <translation>ten serwer nie ma tej metody</translation>
    </message>
    <message>
        <source>Bot token works</source>
        <translation>Token bota działa</translation>
    </message>
    <message>
        <source>The bot token does not work</source>
        <translation>Token bota nie działa</translation>
    </message>
    <message>
        <source>Slack cannot be reached</source>
        <translation>Nie można połączyć się ze Slackiem</translation>
    </message>
    <message>
        <source>May read history, post and see people</source>
        <translation>Może czytać historię, pisać i widzieć osoby</translation>
    </message>
    <message>
        <source>Channel found</source>
        <translation>Znaleziono kanał</translation>
    </message>
    <message>
        <source>The channel cannot be used</source>
        <translation>Kanału nie można użyć</translation>
    </message>
    <message>
        <source>History can be read</source>
        <translation>Historię można czytać</translation>
    </message>
    <message>
        <source>The channel cannot be read</source>
        <translation>Kanału nie można czytać</translation>
    </message>
    <message>
        <source>Cannot post</source>
        <translation>Nie można pisać</translation>
    </message>
    <message>
        <source>Names of people stay unknown</source>
        <translation>Nazwiska pozostaną nieznane</translation>
    </message>
    <message>
        <source>User groups cannot be used</source>
        <translation>Grup użytkowników nie można użyć</translation>
    </message>
    <message>
        <source>desk&apos;s app stays unnamed</source>
        <translation>Aplikacja desk pozostaje bez nazwy</translation>
    </message>
    <message>
        <source>Live connection opens</source>
        <translation>Połączenie na żywo działa</translation>
    </message>
    <message>
        <source>No live connection, desk reads every few seconds</source>
        <translation>Brak połączenia na żywo, desk czyta co kilka sekund</translation>
    </message>
    <message>
        <source>User token works</source>
        <translation>Token użytkownika działa</translation>
    </message>
    <message>
        <source>The user token does not work</source>
        <translation>Token użytkownika nie działa</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Zegar tego komputera się myli</translation>
    </message>
    <message>
        <source>Add it under OAuth &amp; Permissions, reinstall, paste the new token.</source>
        <translation>Dodaj w OAuth &amp; Permissions, zainstaluj ponownie, wklej nowy token.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>brakuje {0}</translation>
    </message>
    <message>
        <source>Public channels cannot be read</source>
        <translation>Nie można czytać kanałów publicznych</translation>
    </message>
    <message>
        <source>Names and members of public channels stay unknown</source>
        <translation>Nazwy i członkowie kanałów publicznych pozostaną nieznani</translation>
    </message>
    <message>
        <source>Evidence is listed but cannot be shown</source>
        <translation>Materiały są na liście, ale nie można ich pokazać</translation>
    </message>
    <message>
        <source>Attachments cannot be sent</source>
        <translation>Nie można wysyłać załączników</translation>
    </message>
    <message>
        <source>Private channels cannot be read</source>
        <translation>Nie można czytać kanałów prywatnych</translation>
    </message>
    <message>
        <source>Names and members of private channels stay unknown</source>
        <translation>Nazwy i członkowie kanałów prywatnych pozostaną nieznani</translation>
    </message>
    <message>
        <source>Pins are noticed only by polling</source>
        <translation>Przypięcia widać tylko przez odpytywanie</translation>
    </message>
    <message>
        <source>Rosters and policies cannot be pinned</source>
        <translation>List uczestników i polityk nie można przypiąć</translation>
    </message>
    <message>
        <source>Reactions are noticed only by polling</source>
        <translation>Reakcje widać tylko przez odpytywanie</translation>
    </message>
    <message>
        <source>User groups cannot be used in a roster</source>
        <translation>Grup użytkowników nie można użyć na liście uczestników</translation>
    </message>
    <message>
        <source>People show as ids, and their teams stay unknown</source>
        <translation>Osoby widać jako ID, a ich zespoły pozostaną nieznane</translation>
    </message>
    <message>
        <source>E-mail addresses must be typed by hand</source>
        <translation>Adresy e-mail trzeba wpisywać ręcznie</translation>
    </message>
    <message>
        <source>The server does not say which scopes the token has: what it lacks shows only in use</source>
        <translation>Serwer nie mówi, jakie uprawnienia ma token: braki wyjdą dopiero w użyciu</translation>
    </message>
    <message>
        <source>This is a person&apos;s token: posts will carry that person&apos;s name, not desk&apos;s</source>
        <translation>To token osoby: wpisy będą miały jej nazwisko, a nie nazwę desk</translation>
    </message>
    <message>
        <source>the bot token is good in {0}</source>
        <translation>token bota jest ważny w {0}</translation>
    </message>
    <message>
        <source>the bot token is good</source>
        <translation>token bota jest ważny</translation>
    </message>
    <message>
        <source>the token has every scope that desk uses</source>
        <translation>token ma wszystkie uprawnienia, których używa desk</translation>
    </message>
    <message>
        <source>the app is said not to be in #{0}: type /invite with its name there</source>
        <translation>aplikacji podobno nie ma na #{0}: wpisz tam /invite i jej nazwę</translation>
    </message>
    <message>
        <source>#{0} can be reached, shared with another organisation</source>
        <translation>#{0} jest dostępny, wspólny z inną organizacją</translation>
    </message>
    <message>
        <source>#{0} can be reached</source>
        <translation>#{0} jest dostępny</translation>
    </message>
    <message>
        <source>#{0} is archived</source>
        <translation>#{0} jest zarchiwizowany</translation>
    </message>
    <message>
        <source>the channel is readable, and empty</source>
        <translation>kanał można czytać i jest pusty</translation>
    </message>
    <message>
        <source>no app-level token: desk hears of changes by polling only</source>
        <translation>brak tokenu aplikacji: desk dowiaduje się o zmianach tylko przez odpytywanie</translation>
    </message>
    <message>
        <source>no socket, desk hears of changes by polling only: {0}</source>
        <translation>brak gniazda, desk dowiaduje się o zmianach tylko przez odpytywanie: {0}</translation>
    </message>
    <message>
        <source>the app-level token opens sockets</source>
        <translation>token aplikacji otwiera gniazda</translation>
    </message>
    <message>
        <source>the user token does not work, desk goes on without it: {0}</source>
        <translation>token użytkownika nie działa, desk działa dalej bez niego: {0}</translation>
    </message>
    <message>
        <source>the user token belongs to another workspace than the bot&apos;s</source>
        <translation>token użytkownika należy do innego obszaru roboczego niż token bota</translation>
    </message>
    <message>
        <source>the user token is good</source>
        <translation>token użytkownika jest ważny</translation>
    </message>
    <message>
        <source>Slack&apos;s clock cannot be read: {0}</source>
        <translation>nie można odczytać zegara Slacka: {0}</translation>
    </message>
    <message>
        <source>The sender&apos;s address in the mail settings is wrong: {0}</source>
        <translation>Adres nadawcy w ustawieniach poczty jest błędny: {0}</translation>
    </message>
    <message>
        <source>No mail server is set: set it in the settings, or hand the mail over as a file</source>
        <translation>Nie ustawiono serwera poczty: ustaw go w ustawieniach albo przekaż wiadomość jako plik</translation>
    </message>
    <message>
        <source>There is no password for {0}: enter it in the settings</source>
        <translation>Brak hasła do {0}: wpisz je w ustawieniach</translation>
    </message>
    <message>
        <source>There is no password for {0}: {1}</source>
        <translation>Brak hasła do {0}: {1}</translation>
    </message>
    <message>
        <source>desk was ended while this was being sent, so it may have been</source>
        <translation>desk zakończono w trakcie wysyłania, więc wiadomość mogła wyjść</translation>
    </message>
    <message>
        <source>{0} is no e-mail address that desk can write to</source>
        <translation>{0} nie jest adresem e-mail, na który desk może pisać</translation>
    </message>
    <message>
        <source>{0}: what stands after the @ is no domain</source>
        <translation>{0}: to, co stoi po @, nie jest domeną</translation>
    </message>
    <message>
        <source>The letter has nobody to go to</source>
        <translation>List nie ma adresata</translation>
    </message>
    <message>
        <source>The file {0} cannot be read: {1}</source>
        <translation>Nie można odczytać pliku {0}: {1}</translation>
    </message>
    <message>
        <source>The attachments are larger than {0} MB together</source>
        <translation>Załączniki mają razem ponad {0} MB</translation>
    </message>
    <message>
        <source>Without encryption desk sends only to a mail server on this computer</source>
        <translation>Bez szyfrowania desk wysyła tylko do serwera poczty na tym komputerze</translation>
    </message>
    <message>
        <source>{0} offers no encryption (STARTTLS), so nothing was sent</source>
        <translation>{0} nie oferuje szyfrowania (STARTTLS), więc nic nie wysłano</translation>
    </message>
    <message>
        <source>{0} does not take the user name and password ({1})</source>
        <translation>{0} nie przyjmuje nazwy użytkownika i hasła ({1})</translation>
    </message>
    <message>
        <source>{0} does not take the user name and password</source>
        <translation>{0} nie przyjmuje nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>{0} cannot check the password now ({1})</source>
        <translation>{0} nie może teraz sprawdzić hasła ({1})</translation>
    </message>
    <message>
        <source>{0} cannot check the password now</source>
        <translation>{0} nie może teraz sprawdzić hasła</translation>
    </message>
    <message>
        <source>No safe connection to {0}: {1}</source>
        <translation>Brak bezpiecznego połączenia z {0}: {1}</translation>
    </message>
    <message>
        <source>No connection to the mail server {0} ({1})</source>
        <translation>Brak połączenia z serwerem poczty {0} ({1})</translation>
    </message>
    <message>
        <source>No connection to the mail server {0}</source>
        <translation>Brak połączenia z serwerem poczty {0}</translation>
    </message>
    <message>
        <source>The mail server takes nothing for {0} now ({1})</source>
        <translation>Serwer poczty nie przyjmuje teraz niczego dla {0} ({1})</translation>
    </message>
    <message>
        <source>The connection to the mail server broke ({0})</source>
        <translation>Połączenie z serwerem poczty zostało zerwane ({0})</translation>
    </message>
    <message>
        <source>The connection to the mail server broke</source>
        <translation>Połączenie z serwerem poczty zostało zerwane</translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent ({0})</source>
        <translation>Połączenie zerwano przy przekazywaniu wiadomości, więc mogła zostać wysłana ({0})</translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent</source>
        <translation>Połączenie zerwano przy przekazywaniu wiadomości, więc mogła zostać wysłana</translation>
    </message>
    <message>
        <source>The mail server does not take the sender now ({0})</source>
        <translation>Serwer poczty nie przyjmuje teraz nadawcy ({0})</translation>
    </message>
    <message>
        <source>The mail server does not take the message now ({0})</source>
        <translation>Serwer poczty nie przyjmuje teraz wiadomości ({0})</translation>
    </message>
    <message>
        <source>The mail server refuses the sender ({0})</source>
        <translation>Serwer poczty odrzuca nadawcę ({0})</translation>
    </message>
    <message>
        <source>The mail server refuses the message ({0})</source>
        <translation>Serwer poczty odrzuca wiadomość ({0})</translation>
    </message>
    <message>
        <source>The mail server refuses {0}: {1}</source>
        <translation>Serwer poczty odrzuca {0}: {1}</translation>
    </message>
    <message>
        <source>The disk is full: desk cannot write to {0}. Free some space; what was saved is safe.</source>
        <translation>Dysk jest pełny: desk nie może zapisać {0}. Zwolnij miejsce; to, co zapisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>desk may not write to {0}. Check the folder&apos;s owner and rights.</source>
        <translation>desk nie ma prawa zapisu do {0}. Sprawdź właściciela i prawa folderu.</translation>
    </message>
    <message>
        <source>Another program keeps {0} locked. Close it; desk tries again by itself.</source>
        <translation>Inny program blokuje {0}. Zamknij go; desk sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>{0} is damaged. Move it away and start desk again: it reads the channel anew.</source>
        <translation>{0} jest uszkodzony. Przenieś go i uruchom desk ponownie: przeczyta kanał od nowa.</translation>
    </message>
    <message>
        <source>The disk failed while desk used {0} ({1}). Check the disk and its free space.</source>
        <translation>Dysk zawiódł, gdy desk używał {0} ({1}). Sprawdź dysk i wolne miejsce.</translation>
    </message>
    <message>
        <source>desk cannot use {0}: {1}</source>
        <translation>desk nie może użyć {0}: {1}</translation>
    </message>
    <message>
        <source>{0} was written by a newer desk (layout {1}, this one knows {2}). Install the newer desk.</source>
        <translation>{0} zapisał nowszy desk (układ {1}, ten zna {2}). Zainstaluj nowszy desk.</translation>
    </message>
    <message>
        <source>{0} is a folder: attach its files one by one</source>
        <translation>{0} jest folderem: dołącz jego pliki pojedynczo</translation>
    </message>
    <message>
        <source>{0} cannot be attached: {1}</source>
        <translation>Nie można dołączyć {0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be kept: {1}</source>
        <translation>Nie można zachować {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB</source>
        <translation>{0} ma ponad {1} MiB</translation>
    </message>
    <message>
        <source>the credit tables were kept by another version of desk</source>
        <translation>tabele bonifikat zapisała inna wersja desk</translation>
    </message>
    <message>
        <source>the credit tables that are kept are damaged: set the table again</source>
        <translation>zapisane tabele bonifikat są uszkodzone: ustaw tabelę ponownie</translation>
    </message>
    <message>
        <source>version {0} of the credit table is kept already, with other terms: give this one version {1} or higher</source>
        <translation>wersja {0} tabeli bonifikat jest już zapisana, z innymi warunkami: nadaj tej wersję {1} lub wyższą</translation>
    </message>
    <message>
        <source>the credit table is not TOML: {0}</source>
        <translation>tabela bonifikat nie jest w formacie TOML: {0}</translation>
    </message>
    <message>
        <source>the credit table has an unknown key {0}; known keys: {1}</source>
        <translation>tabela bonifikat ma nieznany klucz {0}; znane klucze: {1}</translation>
    </message>
    <message>
        <source>rounding must be one of {0}, not {1}</source>
        <translation>rounding musi być jednym z {0}, nie {1}</translation>
    </message>
    <message>
        <source>currency must be a name such as &apos;EUR&apos;</source>
        <translation>currency musi być nazwą taką jak &apos;EUR&apos;</translation>
    </message>
    <message>
        <source>{0} takes P1, P2, P3 and P4, not {1}</source>
        <translation>{0} przyjmuje P1, P2, P3 i P4, nie {1}</translation>
    </message>
    <message>
        <source>{0} must be from 0 to 100, not {1}</source>
        <translation>{0} musi być od 0 do 100, nie {1}</translation>
    </message>
    <message>
        <source>{0} must be a number such as 10000.00, not {1}</source>
        <translation>{0} musi być liczbą taką jak 10000.00, nie {1}</translation>
    </message>
    <message>
        <source>{0} must be a whole number from {1} to {2}, not {3}</source>
        <translation>{0} musi być liczbą całkowitą od {1} do {2}, nie {3}</translation>
    </message>
</context>
<context>
    <name>upload</name>
    <message>
        <source>checking with Slack</source>
        <translation>sprawdzanie w Slacku</translation>
    </message>
    <message>
        <source>{0} % of {1}</source>
        <translation>{0} % z {1}</translation>
    </message>
    <message>
        <source>waits, {0}</source>
        <translation>czeka, {0}</translation>
    </message>
</context>
<context>
    <name>verb</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wykonaj polecenie</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>File a report made by phone</source>
        <translation>Zapisz zgłoszenie telefoniczne</translation>
    </message>
    <message>
        <source>Acknowledge the current incident</source>
        <translation>Potwierdź bieżący incydent</translation>
    </message>
    <message>
        <source>Post an update</source>
        <translation>Wyślij aktualizację</translation>
    </message>
    <message>
        <source>Take the current incident</source>
        <translation>Przejmij bieżący incydent</translation>
    </message>
    <message>
        <source>Resolve the current incident</source>
        <translation>Rozwiąż bieżący incydent</translation>
    </message>
    <message>
        <source>Backup channels: open the contact card</source>
        <translation>Kanały zapasowe: otwórz kartę kontaktową</translation>
    </message>
    <message>
        <source>Edit an operator&apos;s contact card</source>
        <translation>Edytuj kartę kontaktową operatora</translation>
    </message>
    <message>
        <source>E-mail about the current incident</source>
        <translation>E-mail o bieżącym incydencie</translation>
    </message>
    <message>
        <source>Call about the current incident</source>
        <translation>Rozmowa o bieżącym incydencie</translation>
    </message>
    <message>
        <source>Feedback on the procedure</source>
        <translation>Opinia o procedurze</translation>
    </message>
    <message>
        <source>Undo what is not posted yet</source>
        <translation>Cofnij to, co jeszcze nie wysłane</translation>
    </message>
    <message>
        <source>Take back what is not delivered</source>
        <translation>Cofnij to, co niedostarczone</translation>
    </message>
    <message>
        <source>Read Slack now</source>
        <translation>Odczytaj Slacka teraz</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Numbers and improvement actions</source>
        <translation>Liczby i działania naprawcze</translation>
    </message>
    <message>
        <source>Search everything ever read</source>
        <translation>Szukaj we wszystkim, co przeczytano</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Show, hide and move the board&apos;s columns</source>
        <translation>Pokaż, ukryj i przesuń kolumny pulpitu</translation>
    </message>
    <message>
        <source>Strip of the next deadlines, always on top</source>
        <translation>Pasek najbliższych terminów, zawsze na wierzchu</translation>
    </message>
    <message>
        <source>What happened while I was away</source>
        <translation>Co się działo podczas mojej nieobecności</translation>
    </message>
    <message>
        <source>Copy a link to the current incident</source>
        <translation>Kopiuj link do bieżącego incydentu</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Przejdź do następnego panelu</translation>
    </message>
    <message>
        <source>Go back to the previous pane</source>
        <translation>Wróć do poprzedniego panelu</translation>
    </message>
    <message>
        <source>Test my alarm</source>
        <translation>Przetestuj alarm</translation>
    </message>
    <message>
        <source>Connect an operator&apos;s channel</source>
        <translation>Podłącz kanał operatora</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Przełącz jasny i ciemny</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>{0} is no picture. desk keeps its copy; it is never opened by itself.</source>
        <translation>{0} nie jest obrazem. desk zachowuje kopię; nigdy nie otwiera jej sam.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Data {0} old</source>
        <translation>Dane sprzed {0}</translation>
    </message>
    <message>
        <source>+ {0} more, none late</source>
        <translation>+ {0} więcej, żaden po terminie</translation>
    </message>
    <message>
        <source>+ {0} more, {1} late</source>
        <translation>+ {0} więcej, po terminie: {1}</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>policy {0}</source>
        <translation>polityka {0}</translation>
    </message>
    <message>
        <source>P1 and P2 have one. The window opens {0} and closes {1} after the resolution.</source>
        <translation>Mają go P1 i P2. Okno otwiera się {0} i zamyka {1} po rozwiązaniu.</translation>
    </message>
    <message>
        <source>{0}, due {1}, {2}.</source>
        <translation>{0}, termin {1}, {2}.</translation>
    </message>
    <message>
        <source>Stopped {0} by {1}.</source>
        <translation>Zatrzymano {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} plus {1}, {2}.</source>
        <translation>{0} plus {1}, {2}.</translation>
    </message>
    <message>
        <source>Any message of support in the thread stops it.</source>
        <translation>Zatrzymuje go każda wiadomość wsparcia w wątku.</translation>
    </message>
    <message>
        <source>The update of {0} counts only when Slack accepts it.</source>
        <translation>Aktualizacja z {0} liczy się dopiero, gdy przyjmie ją Slack.</translation>
    </message>
    <message>
        <source>Reported {0}</source>
        <translation>Zgłoszono {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
    <message>
        <source>{0}’s message</source>
        <translation>wiadomość: {0}</translation>
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
        <translation>{0} d</translation>
    </message>
</context>
</TS>
