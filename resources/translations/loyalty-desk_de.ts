<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation>Über Loyalty Desk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation>Verwaltet die Treueprogramme von Hotelbetrieben.
Lizenz: MIT</translation>
    </message>
    <message>
        <source>For whoever &amp;helps you. It holds no tokens and no names:</source>
        <translation>Für alle, die Ihnen &amp;helfen. Enthält weder Tokens noch Namen:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation>Programm &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation>Zum &amp;Löschen vormerken</translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation>&amp;Erneut hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation>&amp;Alle sichtbaren auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Look for a new version…</source>
        <translation>Neue &amp;Version suchen…</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %Ln</source>
        <translation>
            <numerusform>Änderungen · %Ln</numerusform>
            <numerusform>Änderungen · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This installation does not look for new versions.</source>
        <translation>Diese Installation sucht nicht nach neuen Versionen.</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Suche und Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Prü&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>A&amp;lle verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Aktualisierung &amp;stoppen</translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation>Alle &amp;Betriebe aktualisieren</translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation>Verbindungs&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation>Betrieb &amp;verbinden…</translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation>Beispiel&amp;daten öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung &amp;entfernen…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Schreibgeschützt</translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation>&amp;Offline arbeiten (Beispiel)</translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation>Beispiel &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>&amp;Nächste Verbindung</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>&amp;Vorherige Verbindung</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>Ü&amp;ber Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Geben Sie die Adresse der Plattform ein.</translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation>Nur https-Adressen sind möglich: Tokens dürfen nicht ungeschützt übertragen werden.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>Ihr Administrator lässt diese Adresse nicht zu.</translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation>Das ist keine Adresse. Beispiel: api.mews.com</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>C&amp;hain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation>Die ID der Kette, von Ihrem Mews-Administrator. Wird nur einmal abgefragt.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation>Doppelt auf der Plattform</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a change</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>“{name}” is just being sent.</source>
        <translation>„{name}“ wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Not sent yet. Made: {time}. Kept on this computer until you send or discard it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Noch nicht gesendet. Erstellt: {time}. Bleibt auf diesem Computer, bis Sie es senden oder verwerfen.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>Ihre Änderung bleibt erhalten. Aktualisieren Sie, sobald die Tokens die Berechtigung haben, dann wird sie gesendet.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>Es besteht keine Verbindung; sobald es eine gibt, wird gesendet.</translation>
    </message>
    <message>
        <source>Waiting to be deleted; until then you can keep the program.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>Wartet auf das Löschen; bis dahin können Sie das Programm behalten.
{reason}</translation>
    </message>
    <message>
        <source>Waiting to be sent.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>Wartet auf das Senden.
{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation>„{name}“ kann noch nicht hinzugefügt werden: Es ist nicht bekannt, welche Edition ihrer Schnittstelle die Plattform verwendet. Wählen Sie sie in der Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation>Die Plattform benötigt für „{name}“ einen Typ. Bearbeiten Sie die Änderung und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation>Die Plattform benötigt für „{name}“ die Art der Teilnahme. Bearbeiten Sie die Änderung und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation>Die Plattform muss wissen, zu welcher Kette „{name}“ gehört. Bearbeiten Sie die Änderung und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation>Name oder Code von „{name}“ ist zu lang: Die Plattform erlaubt {name_limit} bzw. {code_limit} Zeichen. Bearbeiten Sie die Änderung und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation>Die Änderung an „{name}“ wurde mehrmals gesendet. Es kam keine Antwort, und sie wurde nicht ausgeführt. Versuchen Sie es später erneut; hilft das nicht, fragen Sie den Support Ihrer Plattform.</translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation>Die Änderung an „{name}“ überschreitet eine Grenze der Plattform.</translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation>Die Plattform hat diese Änderung an „{name}“ nicht akzeptiert: „{message}“</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation>„{name}“ wurde nicht gelöscht. Die Plattform meldet: „{message}“ {members}</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation>„{name}“ wurde nicht gelöscht. Die Plattform hat keinen Grund genannt. {members}</translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation>Ein Programm mit aktiven Mitgliedschaften kann nicht gelöscht werden: Gibt es welche, beenden oder übertragen Sie sie in Ihrem Loyalty-System und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation>Es hat jetzt keine aktiven Mitgliedschaften.</translation>
    </message>
    <message>
        <source>It has 1 active membership: end or move it in your loyalty system, then try again.</source>
        <translation>Es hat 1 aktive Mitgliedschaft: Beenden oder übertragen Sie diese in Ihrem Loyalty-System und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active memberships: end or move them in your loyalty system, then try again.</source>
        <translation>
            <numerusform>Es hat %Ln aktive Mitgliedschaft: Beenden oder übertragen Sie diese in Ihrem Loyalty-System und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Es hat %Ln aktive Mitgliedschaften: Beenden oder übertragen Sie diese in Ihrem Loyalty-System und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look: {time}.</source>
        <extracomment>{time} is 14:05:33.</extracomment>
        <translation>Zuletzt überprüft: {time}.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Anfragenummer {number}.</translation>
    </message>
    <message>
        <source>You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: if you still want it, press Send again.</source>
        <translation>Sie haben vor mehr als 24 Stunden „Senden“ gewählt, aber diese Änderung konnte diesen Computer nicht verlassen. Nichts wurde gesendet: Wenn Sie sie noch möchten, wählen Sie noch einmal „Senden“.</translation>
    </message>
    <message>
        <source>Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>Wartet auf das Löschen. Das geschieht in wenigen Sekunden oder sobald nichts mehr im Wege steht; bis dahin können Sie das Programm behalten.</translation>
    </message>
    <message>
        <source>Waiting to be sent. It goes as soon as nothing stands in the way.</source>
        <translation>Wartet auf das Senden. Die Änderung wird gesendet, sobald nichts mehr im Wege steht.</translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation>„{name}“ ist mit diesem Token nicht mehr sichtbar, weder aktiv noch gelöscht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation>Seit Sie „{name}“ vorgemerkt haben, wurde es anderswo geändert: {changes}. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation>Jemand hat dieses Programm geändert, während Ihre Änderung wartete. Als Sie begannen: „{before}“. Jetzt: „{now}“. Ihre Version: „{mine}“.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation>Dieses Programm wurde anderswo gelöscht. Ihr neuer Name wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation>Dieses Programm wurde anderswo gelöscht. Ihre Änderung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation>„{name}“ ({code}) ist ein zweites Mal auf der Plattform. Möglicherweise wurde das zuerst Gesendete verspätet hinzugefügt, oder jemand anderes hat ein gleiches Programm hinzugefügt. Wenn es von Ihnen stammt, löschen Sie dieses hier.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>„{name}“ ({code}) wurde mehrmals gesendet, und die letzte Antwort ging verloren. Auf der Plattform gibt es kein neues Programm mit diesem Code.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation>„{name}“ ({code}) wurde gesendet, und die Antwort ging verloren. Ist es eines der Programme auf der Plattform?</translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation>Die Antwort ging verloren. Bis zu 3 Minuten lang wird überprüft, ob „{name}“ hinzugefügt wurde. Geben Sie es nicht noch einmal ein.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation>Die Antwort ging verloren. Es wird überprüft, ob „{name}“ geändert wurde; falls nicht, wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation>Die Antwort ging verloren. „{name}“ ist möglicherweise schon gelöscht. Es wird überprüft; falls nicht, wird erneut gesendet.</translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation>„{name}“ wurde noch einmal gesendet, da es nicht hinzugefügt worden war, und auch diese Antwort ging verloren. Bis zu 3 Minuten lang wird überprüft, ob es hinzugefügt wurde. Geben Sie es nicht noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Erneut hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation>&amp;Gelöscht lassen</translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation>{kinds}. Bis Sie die App beenden, holt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Alle verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>{state} · needs you</source>
        <extracomment>{state} is a mark, such as &quot;Refused&quot;.</extracomment>
        <translation>{state} · zu klären</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>{changes}: {kinds}</source>
        <translation>{changes}: {kinds}</translation>
    </message>
    <message>
        <source>Send 1 change</source>
        <translation>1 Änderung senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung senden</numerusform>
            <numerusform>%Ln Änderungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation>1 Programm zum Löschen vorgemerkt. Noch ist nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln Programm zum Löschen vorgemerkt. Noch ist nichts gesendet.</numerusform>
            <numerusform>%Ln Programme zum Löschen vorgemerkt. Noch ist nichts gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation>Alles ist gesendet. Nichts wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Filter entfernen: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation>Wie die Umgebung</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the order of the platform, newest first</source>
        <translation>In der Reihenfolge der Plattform, Neueste zuerst</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation>{value}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation>{cell}, {mark}</translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation>Dieses Programm ist gelöscht. Es kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation>Dieses Programm ist mit diesem Token nicht mehr sichtbar. Es kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation>Dieses Programm ist zum Löschen vorgemerkt. Machen Sie das rückgängig, um es zu ändern.</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Ein Code kann nach dem Hinzufügen nicht mehr geändert werden. Fügen Sie ein Programm mit dem neuen Code hinzu und löschen Sie dann dieses.</translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation>Diese Spalte wird von der App und der Plattform ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation>„{name}“ wurde anderswo geändert</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation>Jemand hat dieses Programm geändert, während Ihre Änderung wartete. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>When you started</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Jetzt auf der Plattform</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Die andere behalten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation>Seine Programme sind dann wieder die vom Anfang, und was Sie dort geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation>Musterbetrieb zurücksetzen?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation>So heißt dieser Betrieb hier. Ein bestandener Test trägt den Namen ein.</translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation>Zum Beispiel api.mews.com</translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation>Öffentliche &amp;Demo-Tokens verwenden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Adresse der Plattform</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Ed&amp;ition</translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation>Produktion · api.mews.com</translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation>Demo · api.mews-demo.com</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation>Mews-Demo</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation>Alle können diese Daten sehen und ändern und teilen sich das Abfragelimit. Geben Sie keine echten Daten ein.</translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation>Verwendet: {address}</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Use the tokens until I &amp;quit</source>
        <translation>Tokens bis zum &amp;Beenden verwenden</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Betrieb verbinden</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Test s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation>&amp;Speichern, später testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation>&amp;Tokens ersetzen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung &amp;entfernen…</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Wechseln zu</translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation>In diesem Fenster ist kein Platz für die Verbindungsliste.</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Kopieren: {field}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>No active memberships</source>
        <translation>Keine aktiven Mitgliedschaften</translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation>1 aktive Mitgliedschaft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation>
            <numerusform>%Ln aktive Mitgliedschaft</numerusform>
            <numerusform>%Ln aktive Mitgliedschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation>1 Änderung nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation>
            <numerusform>%Ln Änderung nicht gesendet</numerusform>
            <numerusform>%Ln Änderungen nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 Programm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln Programm</numerusform>
            <numerusform>%Ln Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Programs, by what is to be done with them: part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription is changed; part of a list such as &quot;1 new, 2 changed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 to delete&quot;.</extracomment>
        <translation>
            <numerusform>%Ln zu löschen</numerusform>
            <numerusform>%Ln zu löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar: {name}</source>
        <translation>Kalender: {name}</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag auswählen</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation>„{text}“ ist kein Datum. Beispiel: {example}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation>{field}: erster Tag</translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation>{field}: letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation>Geben Sie beide Daten ein.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation>Mit diesem Token nicht mehr sichtbar</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>Noch nicht auf der Plattform</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <extracomment>{time} is 20.11.2026 14:05; {event} such as &quot;Renamed&quot;.</extracomment>
        <translation>{time}: {event}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Die Plattform meldet: „{message}“</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Anfragenummer {number}.</translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation>{mark}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs selected</source>
        <translation>
            <numerusform>%Ln Programm ausgewählt</numerusform>
            <numerusform>%Ln Programme ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation>Ohne Änderung</translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation>Wählen Sie ein Programm aus, um hier alles darüber zu sehen.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation>Erneut hinzufügen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loyalty Desk</source>
        <translation>Loyalty Desk</translation>
    </message>
    <message>
        <source>Loyalty Desk — {property} ({environment})</source>
        <translation>Loyalty Desk – {property} ({environment})</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>2022 edition</source>
        <translation>Edition 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Aktuelle Edition</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation>Programm hinzufügen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Tokens eingeben</translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation>Keine gelöschten Programme bei {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation>Noch keine aktiven Programme bei {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation>Keine aktiven Programme bei {property}. „Gelöscht“ zeigt die früheren.</translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation>Kein Programm passt zu „{search}“.</translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation>Nur aktive Programme werden angezeigt.</translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation>Nur gelöschte Programme werden angezeigt.</translation>
    </message>
    <message>
        <source>1 program is hidden by the search and the filters.</source>
        <translation>1 Programm ist durch Suche und Filter ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search and the filters.</source>
        <translation>
            <numerusform>%Ln Programm ist durch Suche und Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Programme sind durch Suche und Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the search.</source>
        <translation>1 Programm ist durch die Suche ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Programm ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Programme sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the filters.</source>
        <translation>1 Programm ist durch Filter ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln Programm ist durch Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Programme sind durch Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation>Noch nicht geladen. Die Liste erscheint, sobald die Plattform die Tokens akzeptiert.</translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation>Noch nicht geladen. Die Liste erscheint, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation>PRODUKTION · {property}</translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation>DEMO · öffentlich, für alle · {property}</translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation>SANDBOX · auf diesem Computer · {property}</translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation>EIGENE ADRESSE · {address} · {property}</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>custom address</source>
        <translation>eigene Adresse</translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation>Musterbetrieb</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation>Auf diesem Computer ist kein Speicherplatz mehr frei. Nichts wurde gespeichert; geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation>Eine andere Anwendung blockiert die gespeicherte Liste. Nichts wurde gespeichert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation>Die Datei auf diesem Computer konnte nicht geschrieben werden. Nichts wurde gespeichert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation>Diese Verbindung wurde entfernt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ort oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation>In dieser App ist ein Fehler aufgetreten. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation>Es gibt keinen Schlüsselspeicher des Systems, der Tokens sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation>Der Schlüsselspeicher des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation>Auf diesem Computer ist kein Client-Token gespeichert. Geben Sie beide Tokens ein.</translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation>Der Schlüsselspeicher des Systems ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation>Etwas in Loyalty Desk hat nicht richtig funktioniert.</translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Ihre Änderungen bleiben erhalten. Mehr dazu steht im Protokoll im Datenordner, ohne Ihre Tokens.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Type: {values}</source>
        <translation>Typ: {values}</translation>
    </message>
    <message>
        <source>Subscription: {values}</source>
        <translation>Teilnahme: {values}</translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation>Kette: {values}</translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation>Erstellt: {days}</translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation>Geändert: {days}</translation>
    </message>
    <message>
        <source>Chan&amp;ged here</source>
        <translation>&amp;Hier geändert</translation>
    </message>
    <message>
        <source>&amp;Duplicated code</source>
        <translation>&amp;Doppelter Code</translation>
    </message>
    <message>
        <source>&amp;Look-alike code</source>
        <translation>Ähn&amp;licher Code</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 identifier</source>
        <translation>1 ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 Code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {values}</source>
        <translation>Code: {values}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation>
            <numerusform>{some} und %Ln weiterer Eintrag</numerusform>
            <numerusform>{some} und %Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation>Keine ID und daher ausgelassen: {texts}</translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation>Kein Code und daher ausgelassen: {texts}</translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation>
            <numerusform>Abfrage in %Ln Teil.</numerusform>
            <numerusform>Abfrage in %Ln Teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Länger als 3 Monate: Abfrage in %Ln Teil.</numerusform>
            <numerusform>Länger als 3 Monate: Abfrage in %Ln Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation>Ganze Tage in der Zeitzone des Betriebs, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation>Ganze Tage in der Zeitzone dieses Computers, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation>Ganze Tage in der Zeitzone dieses Computers.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation>Programme filtern</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>Teil&amp;nahme</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>E&amp;rstellt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation>&amp;IDs</translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation>Fügen Sie eine Liste ein; dazwischen darf Beliebiges stehen.</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation>Je einer pro Zeile oder durch Komma, Semikolon oder Tabulator getrennt.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation>Wann Programme erstellt oder geändert wurden, wird bei der Plattform abgefragt.</translation>
    </message>
    <message>
        <source>{zone} {asked}</source>
        <translation>{zone} {asked}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>&amp;Gespeicherte Filter…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>Filter · %Ln</numerusform>
            <numerusform>Filter · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Plattform wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Das ist nicht die ID einer Kette. Eine solche sieht so aus: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>The code has {length} characters; the platform takes {limit}.</source>
        <translation>Der Code hat {length} Zeichen; die Plattform erlaubt {limit}.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the platform takes {limit}.</source>
        <translation>Der Name hat {length} Zeichen; die Plattform erlaubt {limit}.</translation>
    </message>
    <message>
        <source>The code contains a line break. Remove it.</source>
        <translation>Der Code enthält einen Zeilenumbruch. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The code contains a control character. Remove it.</source>
        <translation>Der Code enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The code contains a broken character. Type it again.</source>
        <translation>Der Code enthält ein beschädigtes Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The code contains characters that cannot be seen.</source>
        <translation>Der Code enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The name contains a line break. Remove it.</source>
        <translation>Der Name enthält einen Zeilenumbruch. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The name contains a control character. Remove it.</source>
        <translation>Der Name enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The name contains a broken character. Type it again.</source>
        <translation>Der Name enthält ein beschädigtes Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be seen.</source>
        <translation>Der Name enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Geben Sie einen Code ein.</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Wählen Sie einen Typ.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Wählen Sie die Art der Teilnahme.</translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation>Wählen Sie eine Kette oder geben Sie ihre ID ein.</translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation>Der Code {code} wird bereits von „{name}“ verwendet. Buchungen werden über den Code zugeordnet, daher können zwei Programme mit demselben Code verwechselt werden.</translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation>Der Code {code} gehörte zu „{name}“; dieses Programm ist gelöscht.</translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation>Dieser Code ähnelt {code} von „{name}“. Groß- und Kleinschreibung, Nullen und Leerzeichen zählen bei einem Code.</translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation>Es gibt bereits ein Programm „{name}“ mit dem Code {code}.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation>Verwalten Sie die Treueprogramme Ihrer Betriebe.</translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation>Arbeiten Sie auch ohne Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation>Mews-Demo an&amp;sehen</translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation>Be&amp;trieb verbinden</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The two tokens</source>
        <translation>Die beiden Tokens</translation>
    </message>
    <message>
        <source>A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of them:</source>
        <translation>Ein Token ist ein langes geheimes Wort aus Buchstaben und Ziffern. Behandeln Sie Tokens wie Passwörter. Sie benötigen zwei davon:</translation>
    </message>
    <message>
        <source>It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. It is the same for all your properties: from the second one on you can leave the field empty.</source>
        <translation>Daran erkennt die Plattform, dass Loyalty Desk anfragt. Sie erhalten es von Mews oder von der Person, die Loyalty Desk für Sie eingerichtet hat. Es ist für alle Ihre Betriebe gleich: Ab dem zweiten Betrieb können Sie das Feld leer lassen.</translation>
    </message>
    <message>
        <source>It opens your property. The Mews administrator of the property gives it, and can replace it or switch it off at any time.</source>
        <translation>Es gibt Zugang zu Ihrem Betrieb. Sie erhalten es vom Mews-Administrator des Betriebs, der es jederzeit ersetzen oder sperren kann.</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Betrieb verbinden</translation>
    </message>
    <message>
        <source>Choose {connect} in the menu {menu_file}.</source>
        <translation>Wählen Sie im Menü {menu_file} den Eintrag {connect}.</translation>
    </message>
    <message>
        <source>Choose the platform: {production} for a real property, {demo} for the public demo. Take {custom_address} only if you were given another address.</source>
        <translation>Wählen Sie die Plattform: {production} für einen echten Betrieb, {demo} für die öffentliche Demo. Nehmen Sie {custom_address} nur, wenn man Ihnen eine andere Adresse genannt hat.</translation>
    </message>
    <message>
        <source>Paste both tokens.</source>
        <translation>Fügen Sie beide Tokens ein.</translation>
    </message>
    <message>
        <source>Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the name of the property is filled in. The test changes nothing on the platform.</source>
        <translation>Wählen Sie {test}. Sie sehen jeden Schritt, sobald er ausgeführt ist. Schlägt einer fehl, steht dort, was Sie tun können. Sind alle bestanden, wird der Name des Betriebs eingetragen. Der Test ändert nichts auf der Plattform.</translation>
    </message>
    <message>
        <source>Press {save}. You can also save without a test: {save_untested}.</source>
        <translation>Wählen Sie {save}. Sie können auch ohne Test speichern: {save_untested}.</translation>
    </message>
    <message>
        <source>How you want to work there</source>
        <translation>Wie Sie dort arbeiten möchten</translation>
    </message>
    <message>
        <source>With {read_only}, nothing can be changed at this property and nothing is sent to it until you press {turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties apart.</source>
        <translation>Mit der Option {read_only} kann in diesem Betrieb nichts geändert und nichts dorthin gesendet werden, bis Sie {turn_on} wählen. Mit der Option {sends_at_once} warten nur Löschungen auf {send}. Eine Farbe hilft, Betriebe zu unterscheiden.</translation>
    </message>
    <message>
        <source>The public demo</source>
        <translation>Die öffentliche Demo</translation>
    </message>
    <message>
        <source>Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor the other way round.</source>
        <translation>Mews unterhält einen Demo-Betrieb, den alle nutzen können: Wählen Sie {demo} und dann {demo_tokens}. Alle sehen und ändern dort dieselben Daten; geben Sie daher nichts Echtes ein. Tokens der Demo gelten für keinen echten Betrieb und umgekehrt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, nor does the order of words. The search needs no network.</source>
        <translation>Geben Sie einen Teil eines Namens, eines Codes oder einer ID ein. Groß- und Kleinschreibung, Akzente und die Reihenfolge der Wörter spielen keine Rolle. Die Suche benötigt kein Netzwerk.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are there twice or look alike, to lists of codes or identifiers, or to the days on which programs were created or updated. For the days the platform is asked, which needs a network.</source>
        <translation>Mit {filter} grenzen Sie die Liste ein: nach Typ und Teilnahme, auf hier Geändertes, auf doppelte oder ähnliche Codes, auf Listen von Codes oder IDs oder auf die Tage, an denen Programme erstellt oder geändert wurden. Nach den Tagen wird die Plattform abgefragt, dafür ist ein Netzwerk nötig.</translation>
    </message>
    <message>
        <source>Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of them away. In the menu beside the button, {save_filter} keeps a filter under a name, and {saved_filters} renames or deletes those that you have.</source>
        <translation>Jeder aktive Filter steht über der Liste; wählen Sie ihn dort, um ihn zu entfernen. {clear_filters} entfernt alle. Im Menü neben der Schaltfläche bewahrt {save_filter} einen Filter unter einem Namen auf, und unter {saved_filters} können Sie vorhandene umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>Deleted programs</source>
        <translation>Gelöschte Programme</translation>
    </message>
    <message>
        <source>{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program cannot be changed and not be brought back. {add_again} opens the form with its values.</source>
        <translation>{active}, {deleted} und {both} neben der Suche legen fest, welche Programme die Liste zeigt. Ein gelöschtes Programm kann weder geändert noch wiederhergestellt werden. {add_again} öffnet das Formular mit seinen Werten.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The view {history} tells what happened. {done_here} is what was sent from this computer, with what was there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: who did it, Loyalty Desk cannot know.</source>
        <translation>Die Ansicht {history} zeigt, was geschehen ist. {done_here}: was von diesem Computer gesendet wurde, mit dem Stand vorher und nachher, der Antwort und der angemeldeten Person. {noticed}: was beim Aktualisieren verändert war; wer es war, kann Loyalty Desk nicht wissen.</translation>
    </message>
    <message>
        <source>{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the history is kept stands in {settings}.</source>
        <translation>{show_program} führt zum Programm in der Liste. {export} speichert das Angezeigte als Datei. Wie lange der Verlauf aufbewahrt wird, steht unter {settings}.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the menu {menu_file}.</source>
        <translation>Der Musterbetrieb ist in Loyalty Desk enthalten. Er benötigt weder Tokens noch Netzwerk und nichts darin ist echt, Sie können also alles ausprobieren. Wählen Sie {try_sample} im leeren Fenster oder {open_sample} im Menü {menu_file}.</translation>
    </message>
    <message>
        <source>In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} brings the first programs of the sample back.</source>
        <translation>Im Menü {menu_connection} zeigt Ihnen {work_offline}, wie es ohne Netzwerk ist, und {start_over} stellt die Programme vom Anfang wieder her.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Programm hinzufügen</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <translation>Wählen Sie {add}.</translation>
    </message>
    <message>
        <source>Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings are matched by the code, and it can never be changed later: look at it twice.</source>
        <translation>Geben Sie Name und Code ein und wählen Sie Typ und Teilnahme, wo das Formular danach fragt. Buchungen werden über den Code zugeordnet, und er lässt sich später nicht mehr ändern: Prüfen Sie ihn daher genau.</translation>
    </message>
    <message>
        <source>Press {add_button}. The new program now stands in the list. It is not sent yet.</source>
        <translation>Wählen Sie {add_button}. Das neue Programm steht jetzt in der Liste. Gesendet ist es noch nicht.</translation>
    </message>
    <message>
        <source>Rename a program</source>
        <translation>Programm umbenennen</translation>
    </message>
    <message>
        <source>Select the program and choose {rename}, or double-click its name, and type the new name. The key {enter} keeps it, the key {esc} puts the old one back.</source>
        <translation>Wählen Sie das Programm aus und dann {rename}, oder doppelklicken Sie auf seinen Namen, und geben Sie den neuen Namen ein. Die Taste {enter} übernimmt ihn, die Taste {esc} stellt den alten wieder her.</translation>
    </message>
    <message>
        <source>Delete programs</source>
        <translation>Programme löschen</translation>
    </message>
    <message>
        <source>Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} takes the mark away again.</source>
        <translation>Wählen Sie die Programme aus und dann {mark_for_deletion}. Sie werden nur vorgemerkt: Noch ist nichts gelöscht, und {undo} hebt die Vormerkung wieder auf.</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message>
        <source>Whatever you do is kept on this computer first. While something is not sent, a bar below the list counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, {send} shows you the review first.</source>
        <translation>Was Sie tun, bleibt zunächst auf diesem Computer. Solange etwas nicht gesendet ist, zählt es eine Leiste unter der Liste. {review} zeigt jede Änderung noch einmal; {send} sendet alle. Wird etwas gelöscht, zeigt {send} zuerst die Übersicht zum Prüfen.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Programs belong to a chain. What you add, change or delete shows at all properties of the chain.</source>
        <translation>Programme gehören zu einer Kette. Was Sie hinzufügen, ändern oder löschen, ist in allen Betrieben der Kette zu sehen.</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>Im Schlüsselspeicher dieses Computers</translation>
    </message>
    <message>
        <source>Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer account opens them. {edit_connection} says where they are.</source>
        <translation>Tokens werden dort aufbewahrt, wo Ihr Computer Passwörter aufbewahrt: in der Windows-Anmeldeinformationsverwaltung, im macOS-Schlüsselbund oder unter Linux im Secret Service oder in KWallet. Dort sind sie verschlüsselt, und Ihr Computerkonto öffnet sie. Wo sie sind, steht unter {edit_connection}.</translation>
    </message>
    <message>
        <source>Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when you leave the desk.</source>
        <translation>Wer Ihr Computerkonto benutzen kann, kann auch Loyalty Desk mit Ihren Tokens benutzen. Sperren Sie den Bildschirm, wenn Sie die Rezeption verlassen.</translation>
    </message>
    <message>
        <source>If there is no key store, or it does not open</source>
        <translation>Wenn es keinen Schlüsselspeicher gibt oder er sich nicht öffnet</translation>
    </message>
    <message>
        <source>If your computer has none, the tokens are used until you quit, and you enter them again at the next start. They are never put into a plain file instead.</source>
        <translation>Hat Ihr Computer keinen, werden die Tokens bis zum Beenden verwendet, und Sie geben sie beim nächsten Start erneut ein. Sie werden nie ersatzweise in einer ungeschützten Datei abgelegt.</translation>
    </message>
    <message>
        <source>If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.</source>
        <translation>Ist der Schlüsselspeicher gesperrt, sind Senden und Aktualisieren angehalten; Ihre Liste und Ihre Änderungen sind da. Entsperren Sie ihn und wählen Sie {try_again}. Hilft das nicht, können Sie die Tokens mit {until_quit} für dieses eine Mal eingeben.</translation>
    </message>
    <message>
        <source>Where tokens never are</source>
        <translation>Wo Tokens nie stehen</translation>
    </message>
    <message>
        <source>They are not in the list, not in the history, not in the log, and not in what is exported or copied for whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to the platform that it is for, over a secure connection, and nowhere else.</source>
        <translation>Sie stehen nicht in der Liste, nicht im Verlauf, nicht im Protokoll und nicht in dem, was Sie exportieren oder für den Support kopieren. Ein gespeichertes Token wird nie wieder angezeigt; Sie können es nur ersetzen. Es wird über eine sichere Verbindung an die Plattform gesendet, für die es gilt, und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Replace or remove tokens</source>
        <translation>Tokens ersetzen oder entfernen</translation>
    </message>
    <message>
        <source>Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. {remove_tokens} takes them out of this computer at once; the list and your changes stay. {remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.</source>
        <translation>Wählen Sie {edit_connection} im Menü {menu_connection}. Mit {replace_tokens} geben Sie neue ein. {remove_tokens} nimmt sie sofort von diesem Computer; die Liste und Ihre Änderungen bleiben. {remove_connection} nimmt alles weg: Liste, Änderungen und Tokens. Auf der Plattform ändert sich nichts.</translation>
    </message>
    <message>
        <source>If somebody else may have seen a token, ask the Mews administrator of the property for a new one.</source>
        <translation>Hat vielleicht jemand anderes ein Token gesehen, bitten Sie den Mews-Administrator des Betriebs um ein neues.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation>Zum nächsten Namen, der so beginnt</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation>Eingabe in einer Zelle übernehmen</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Vorherigen Inhalt der Zelle wiederherstellen; Suche leeren</translation>
    </message>
    <message>
        <source>What a lost answer is</source>
        <translation>Was eine verlorene Antwort ist</translation>
    </message>
    <message>
        <source>Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. It looks.</source>
        <translation>Manchmal erreicht eine Änderung die Plattform, aber die Antwort kommt nie an: Das Netzwerk bricht ab oder der Computer geht in den Ruhezustand. Dann kann niemand wissen, ob die Änderung ausgeführt wurde. Loyalty Desk verlässt sich nicht auf Vermutungen. Es sieht nach.</translation>
    </message>
    <message>
        <source>For about three minutes it reads the program on the platform again and again, soon at first and then less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next start it goes on looking.</source>
        <translation>Etwa drei Minuten lang liest es das Programm auf der Plattform immer wieder, anfangs in kurzen Abständen, dann seltener. {check_now} sieht sofort nach. Inzwischen können Sie weiterarbeiten und Loyalty Desk sogar beenden: Beim nächsten Start sieht es weiter nach.</translation>
    </message>
    <message>
        <source>When you added a program</source>
        <translation>Wenn Sie ein Programm hinzugefügt haben</translation>
    </message>
    <message>
        <source>It is looked for by its code. If it is there, all is well. If it is still not there after three minutes, it is sent once more, and never before.</source>
        <translation>Es wird anhand seines Codes gesucht. Ist es da, ist alles gut. Ist es nach drei Minuten immer noch nicht da, wird es noch einmal gesendet, und nie vorher.</translation>
    </message>
    <message>
        <source>Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes down which programs have that code, and that it is sending. It sends again only when it has seen that the first time was in vain. Do not enter the program a second time yourself.</source>
        <translation>Warum so vorsichtig? Wird dasselbe Programm zweimal gesendet, fügt die Plattform zwei hinzu. Darum notiert Loyalty Desk zuerst, welche Programme diesen Code haben und dass es sendet. Es sendet nur dann erneut, wenn es gesehen hat, dass das erste Mal vergeblich war. Geben Sie das Programm nicht selbst ein zweites Mal ein.</translation>
    </message>
    <message>
        <source>When you renamed or changed a program</source>
        <translation>Wenn Sie ein Programm umbenannt oder geändert haben</translation>
    </message>
    <message>
        <source>If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is as it was before after three minutes, your change is sent again. After several times in vain it is shown as refused, and you decide.</source>
        <translation>Ist es so, wie Sie es wollten, ist alles gut. Hat es inzwischen jemand anderes geändert, werden Sie gefragt. Ist es nach drei Minuten noch so wie vorher, wird Ihre Änderung erneut gesendet. Nach mehreren vergeblichen Versuchen wird sie als abgelehnt angezeigt, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>When you deleted a program</source>
        <translation>Wenn Sie ein Programm gelöscht haben</translation>
    </message>
    <message>
        <source>If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a program cannot be deleted twice.</source>
        <translation>Ist es gelöscht, ist alles gut. Ist es nach drei Minuten immer noch da, wird die Löschung erneut gesendet: Ein Programm kann nicht zweimal gelöscht werden.</translation>
    </message>
    <message>
        <source>Your program was added. Nothing more is sent.</source>
        <translation>Ihr Programm wurde hinzugefügt. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Your program was not added. It is sent once more.</source>
        <translation>Ihr Programm wurde nicht hinzugefügt. Es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>You no longer want it. Nothing more is sent, and nothing is deleted.</source>
        <translation>Sie möchten es nicht mehr. Es wird nichts mehr gesendet und nichts gelöscht.</translation>
    </message>
    <message>
        <source>The question waits for you.</source>
        <translation>Die Frage wartet auf Sie.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see what was found, and choose:</source>
        <translation>Manchmal genügt das Nachsehen nicht: Vielleicht gibt es ein neues Programm mit Ihrem Code, aber einem anderen Namen, oder auch die zweite Antwort ging verloren. Dann hat das Programm das Zeichen {mark_question}. Wählen Sie {answer}, um zu sehen, was gefunden wurde, und entscheiden Sie:</translation>
    </message>
    <message>
        <source>If it is there twice all the same</source>
        <translation>Wenn es trotzdem doppelt da ist</translation>
    </message>
    <message>
        <source>Very rarely something is held up on its way for longer than anybody can wait. So after sending an addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second time, it gets the mark {mark_twin}, and you can delete one of the two.</source>
        <translation>Sehr selten wird etwas unterwegs länger aufgehalten, als man warten kann. Darum achtet Loyalty Desk noch eine Viertelstunde darauf, wenn es ein neues Programm erneut gesendet hat. Taucht dasselbe Programm ein zweites Mal auf, erhält es das Zeichen {mark_twin}, und Sie können eines der beiden löschen.</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Zeichen in der ersten Spalte</translation>
    </message>
    <message>
        <source>A program without a mark is as the platform has it. The buttons that are named here stand in the view {changes}, in {details} and in the menu of the row.</source>
        <translation>Ein Programm ohne Zeichen ist so, wie die Plattform es hat. Die hier genannten Schaltflächen finden Sie in der Ansicht {changes}, unter {details} und im Menü der Zeile.</translation>
    </message>
    <message>
        <source>You added this program here. It is not sent yet.</source>
        <translation>Sie haben dieses Programm hier hinzugefügt. Es ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>You gave it another name, which is not sent yet.</source>
        <translation>Sie haben ihm einen anderen Namen gegeben, der noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>You gave it another type or subscription, which is not sent yet.</source>
        <translation>Sie haben Typ oder Teilnahme geändert; das ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away.</source>
        <translation>Sie haben es zum Löschen vorgemerkt; das ist noch nicht gesendet. {undo} oder {keep_program} hebt die Vormerkung auf.</translation>
    </message>
    <message>
        <source>You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, {discard} or {keep_program}.</source>
        <translation>Sie haben {send} gewählt; es wird übertragen, sobald nichts mehr im Wege steht. Bis dahin können Sie noch {edit}, {discard} oder {keep_program} wählen.</translation>
    </message>
    <message>
        <source>It is just being sent.</source>
        <translation>Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks at once. Do not enter it again.</source>
        <translation>Es wurde gesendet, und die Antwort ging verloren. Loyalty Desk findet heraus, was daraus geworden ist. {check_now} sieht sofort nach. Geben Sie es nicht noch einmal ein.</translation>
    </message>
    <message>
        <source>An answer was lost, and only you can say whether the program was added. Press {answer}.</source>
        <translation>Eine Antwort ging verloren, und nur Sie können sagen, ob das Programm hinzugefügt wurde. Wählen Sie {answer}.</translation>
    </message>
    <message>
        <source>The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by {edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.</source>
        <translation>Die Plattform hat die Änderung abgelehnt, und es wurde nichts geändert. Der Grund steht neben der Änderung. Korrigieren Sie sie mit {edit}, senden Sie sie mit {try_again} noch einmal oder geben Sie sie auf: {remove} oder {keep_program}.</translation>
    </message>
    <message>
        <source>Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer visible, {try_again} or {forget_change}.</source>
        <translation>Jemand hat das Programm geändert, während Ihre Änderung wartete, daher wurde nichts gesendet. {compare} zeigt beide Versionen; wählen Sie dann {keep_mine}, {keep_theirs} oder {edit}. Bei einer Löschung wählen Sie {delete_anyway} oder {keep_program}. Wurde das Programm inzwischen gelöscht, wählen Sie {add_it_again} oder {forget_change}; ist es nicht mehr sichtbar, {try_again} oder {forget_change}.</translation>
    </message>
    <message>
        <source>An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose {mark_this_one}, then send; else {keep_both}.</source>
        <translation>Ein neues Programm musste zweimal gesendet werden, und jetzt ist es doppelt da. Wenn dieses hier Ihres ist, wählen Sie {mark_this_one} und senden Sie dann; sonst {keep_both}.</translation>
    </message>
    <message>
        <source>It was deleted on the platform and cannot be changed. {add_again} adds another one like it.</source>
        <translation>Es wurde auf der Plattform gelöscht und kann nicht geändert werden. {add_again} fügt ein gleiches neu hinzu.</translation>
    </message>
    <message>
        <source>The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches less than before: ask whoever gave it to you.</source>
        <translation>Die Plattform zeigt es Ihnen nicht mehr, weder als aktiv noch als gelöscht. Vielleicht reicht Ihr Token nicht mehr so weit wie bisher: Fragen Sie die Person, von der Sie es haben.</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>Die Statuszeile unten</translation>
    </message>
    <message>
        <source>It says how things stand at the property that is shown. Where several things are true, it says the most urgent one; point at it to see the others. Press it to see the changes.</source>
        <translation>Sie sagt, wie es um den angezeigten Betrieb steht. Trifft mehreres zu, nennt sie das Dringendste; zeigen Sie mit der Maus darauf, um das Übrige zu sehen. Wählen Sie die Zeile, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>When work pauses</source>
        <translation>Wenn die Arbeit angehalten ist</translation>
    </message>
    <message>
        <source>While one of these is said, nothing is sent to the property and its list is not read again. Your changes are kept. A strip over the list often says more, and has the buttons that are named here.</source>
        <translation>Solange eine dieser Meldungen dasteht, wird nichts an den Betrieb gesendet und seine Liste nicht neu geladen. Ihre Änderungen bleiben erhalten. Oft steht in einer Leiste über der Liste mehr dazu; dort finden Sie auch die hier genannten Schaltflächen.</translation>
    </message>
    <message>
        <source>What else a strip may say</source>
        <translation>Was sonst in einer Leiste stehen kann</translation>
    </message>
    <message>
        <source>If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and are safe.</source>
        <translation>War die gespeicherte Liste beschädigt, wird sie neu geladen. Nicht gesendete Änderungen werden getrennt davon aufbewahrt und sind sicher.</translation>
    </message>
    <message>
        <source>If the set-up file of your administrator cannot be used, the strip names the file and what is wrong with it: show that to your administrator. Loyalty Desk works without the file.</source>
        <translation>Ist die Konfigurationsdatei Ihres Administrators nicht verwendbar, nennt die Leiste die Datei und den Fehler: Zeigen Sie das Ihrem Administrator. Loyalty Desk funktioniert auch ohne die Datei.</translation>
    </message>
    <message>
        <source>The list was read at that time, and nothing waits.</source>
        <translation>Die Liste wurde zu dieser Zeit geladen, und nichts wartet.</translation>
    </message>
    <message>
        <source>The last time, the list did not arrive to the end. You see the one before it.</source>
        <translation>Beim letzten Mal kam die Liste nicht vollständig an. Sie sehen die vorherige.</translation>
    </message>
    <message>
        <source>There is no network. You can go on working with the list of that time.</source>
        <translation>Es gibt kein Netzwerk. Sie können mit der Liste von diesem Zeitpunkt weiterarbeiten.</translation>
    </message>
    <message>
        <source>They wait until you choose {send}.</source>
        <translation>Sie warten, bis Sie {send} wählen.</translation>
    </message>
    <message>
        <source>They are just on their way.</source>
        <translation>Sie sind gerade unterwegs.</translation>
    </message>
    <message>
        <source>An answer was lost: see “{chapter_lost_answers}”.</source>
        <translation>Eine Antwort ging verloren: siehe „{chapter_lost_answers}“.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave as soon as there is a network again.</source>
        <translation>Sie haben {send} gewählt. Die Änderungen werden übertragen, sobald es wieder ein Netzwerk gibt.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave in a moment.</source>
        <translation>Sie haben {send} gewählt. Die Änderungen werden gleich übertragen.</translation>
    </message>
    <message>
        <source>You pressed {send}. Until they leave, {undo_deletion} keeps the programs.</source>
        <translation>Sie haben {send} gewählt. Bis die Löschungen übertragen werden, können Sie die Programme mit {undo_deletion} behalten.</translation>
    </message>
    <message>
        <source>You pressed {send} before the connection was made read-only. {turn_on} lets them be sent.</source>
        <translation>Sie haben {send} gewählt, bevor die Verbindung schreibgeschützt wurde. Mit {turn_on} lassen sie sich senden.</translation>
    </message>
    <message>
        <source>These changes cannot go on without you: they stand on top in the view {changes}.</source>
        <translation>Bei diesen Änderungen geht es ohne Sie nicht weiter: Sie stehen in der Ansicht {changes} ganz oben.</translation>
    </message>
    <message>
        <source>The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for the permission, then choose {refresh}.</source>
        <translation>Die Plattform erlaubt das mit diesen Tokens nicht. Bitten Sie Mews oder die Person, von der Sie das Client-Token haben, um die Berechtigung und wählen Sie dann {refresh}.</translation>
    </message>
    <message>
        <source>The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by itself.</source>
        <translation>Die Plattform möchte weniger Anfragen, vielleicht weil andere Anwendungen dasselbe Token verwenden. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>That is not your fault. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Das liegt nicht an Ihnen. Es wird von selbst erneut versucht, mit {try_now} sofort.</translation>
    </message>
    <message>
        <source>The network or the platform is slow. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Das Netzwerk oder die Plattform ist langsam. Es wird von selbst erneut versucht, mit {try_now} sofort.</translation>
    </message>
    <message>
        <source>The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, give the request number to the support of the platform.</source>
        <translation>Die Plattform gibt die Liste nicht heraus; den Grund nennt die Leiste. Wählen Sie {try_again}; hilft das nicht, nennen Sie dem Support der Plattform die Anfragenummer.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the platform might read along. Often it is the security of your own network: ask IT. Nothing is sent until the connection is secure.</source>
        <translation>Jemand zwischen diesem Computer und der Plattform könnte mitlesen. Oft ist es die Sicherheitsprüfung Ihres eigenen Netzwerks: Fragen Sie Ihre IT-Abteilung. Nichts wird gesendet, bis die Verbindung sicher ist.</translation>
    </message>
    <message>
        <source>There is no such platform at the address. Correct it by {edit_connection}.</source>
        <translation>Unter der Adresse gibt es keine solche Plattform. Korrigieren Sie die Adresse mit {edit_connection}.</translation>
    </message>
    <message>
        <source>The administrator of this computer allows other addresses only. Ask there which one to use.</source>
        <translation>Der Administrator dieses Computers lässt nur andere Adressen zu. Fragen Sie dort nach der richtigen.</translation>
    </message>
    <message>
        <source>Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, then press {try_again}.</source>
        <translation>Etwas anderes hat geantwortet, zum Beispiel die Anmeldeseite eines Gäste-WLANs. Öffnen Sie eine beliebige Webseite, melden Sie sich an und wählen Sie dann {try_again}.</translation>
    </message>
    <message>
        <source>The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version.</source>
        <translation>Die Plattform unterstützt diese Version von Loyalty Desk nicht mehr. Fragen Sie nach einer neueren Version.</translation>
    </message>
    <message>
        <source>Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} takes the shorter list.</source>
        <translation>Es kamen viel weniger Programme als bisher, daher wurde Ihre Liste beibehalten. {look_again} fragt noch einmal nach; {accept} nimmt die kürzere Liste.</translation>
    </message>
    <message>
        <source>A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one that counts now, and press {enter_new_token}.</source>
        <translation>Ein Token wurde ersetzt, gesperrt oder falsch eingegeben. Fragen Sie den Mews-Administrator des Betriebs nach dem jetzt gültigen und wählen Sie {enter_new_token}.</translation>
    </message>
    <message>
        <source>The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, or connect the other property beside this one.</source>
        <translation>Das Token gilt für einen anderen Betrieb als bisher. Ihre Änderungen werden nicht dorthin gesendet. Wählen Sie {enter_new_token} oder verbinden Sie den anderen Betrieb zusätzlich zu diesem.</translation>
    </message>
    <message>
        <source>They were removed, or were not kept at the last quit. Press {enter_tokens}.</source>
        <translation>Sie wurden entfernt oder beim letzten Beenden nicht aufbewahrt. Wählen Sie {enter_tokens}.</translation>
    </message>
    <message>
        <source>Unlock the key store and press {try_again}, or press {until_quit}.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und wählen Sie {try_again}, oder wählen Sie {until_quit}.</translation>
    </message>
    <message>
        <source>This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”.</source>
        <translation>Dieser Computer kann Tokens nicht sicher aufbewahren. Wählen Sie {until_quit}; siehe „{chapter_tokens}“.</translation>
    </message>
    <message>
        <source>Delete what you no longer need from the disk, then press {try_again}.</source>
        <translation>Löschen Sie nicht mehr Benötigtes vom Datenträger und wählen Sie dann {try_again}.</translation>
    </message>
    <message>
        <source>Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved then.</source>
        <translation>Wählen Sie {try_again}. Hilft das nicht, beenden Sie Loyalty Desk und starten Sie es neu: Dann wird gerettet, was von der gespeicherten Datei noch lesbar ist.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Ohne Netzwerk</translation>
    </message>
    <message>
        <source>The list that was read last is kept on this computer. Without a network you can search it, and add, rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.</source>
        <translation>Die zuletzt geladene Liste bleibt auf diesem Computer. Ohne Netzwerk können Sie sie durchsuchen und Programme wie immer hinzufügen, umbenennen und vormerken. Was Sie dann senden, wartet und wird übertragen, sobald es wieder ein Netzwerk gibt. Vorher sieht Loyalty Desk nach, ob auf der Plattform inzwischen etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at once. Your changes, and what you are just typing, are never overwritten by that. A list that did not arrive to the end is not shown: the one before it stays.</source>
        <translation>Die Liste wird von Zeit zu Zeit von selbst neu geladen; wie oft, steht unter {settings}. {refresh} lädt sie sofort. Ihre Änderungen und was Sie gerade eingeben, werden dabei nie überschrieben. Eine Liste, die nicht vollständig ankam, wird nicht angezeigt: Die vorherige bleibt.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Mehrere Betriebe</translation>
    </message>
    <message>
        <source>Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own list, changes and undo, and goes on working while you look at another one. {send} sends the changes of the property that is shown. {refresh_all} reads the lists of all.</source>
        <translation>Ihre Betriebe stehen links oder in einem schmalen Fenster in einem Menü über der Liste. Jeder hat seine eigene Liste, eigene Änderungen und eigene Schritte zum Rückgängigmachen und arbeitet weiter, während Sie einen anderen ansehen. {send} sendet die Änderungen des angezeigten Betriebs. {refresh_all} lädt die Listen aller Betriebe.</translation>
    </message>
    <message>
        <source>The strip over the list always says where you are: its word tells a real property from the demo and the sample.</source>
        <translation>Die Leiste über der Liste zeigt immer, wo Sie sind: Ihr Wort unterscheidet einen echten Betrieb von der Demo und vom Musterbetrieb.</translation>
    </message>
    <message>
        <source>While the window is hidden</source>
        <translation>Wenn das Fenster verborgen ist</translation>
    </message>
    <message>
        <source>If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.</source>
        <translation>Ist etwas zu klären, während das Fenster verborgen ist, benachrichtigt Sie Ihr Computer. Unter {settings} können Sie das abschalten.</translation>
    </message>
    <message>
        <source>Nothing leaves before you send it</source>
        <translation>Nichts verlässt den Computer, bevor Sie es senden</translation>
    </message>
    <message>
        <source>What you add, change or mark for deletion is kept on this computer at once, and is still there after you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do additions and changes leave by themselves.</source>
        <translation>Was Sie hinzufügen, ändern oder zum Löschen vormerken, wird sofort auf diesem Computer gespeichert und ist auch nach dem Beenden noch da. Gesendet wird es, wenn Sie {send} wählen. Nur wenn bei einer Verbindung die Option {sends_at_once} eingeschaltet ist, werden neue Programme und Änderungen von selbst gesendet.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>{review} lists each change that is not sent, with what was there before and what comes after. Take the tick away from what shall wait. {go_back} sends nothing.</source>
        <translation>{review} listet jede nicht gesendete Änderung auf, mit dem Stand vorher und nachher. Entfernen Sie das Häkchen bei allem, was warten soll. {go_back} sendet nichts.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. So the review tells, where it can, how many active memberships each program has: as long as there are any, the platform refuses to delete it. And where very many programs are to be deleted, or all of them, you type their number first.</source>
        <translation>Gelöschtes lässt sich nicht wiederherstellen. Darum sehen Sie beim Prüfen, wenn möglich, wie viele aktive Mitgliedschaften jedes Programm hat: Solange es welche gibt, lehnt die Plattform das Löschen ab. Und sollen sehr viele Programme gelöscht werden oder alle, geben Sie zuerst ihre Anzahl ein.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Nach dem Senden</translation>
    </message>
    <message>
        <source>Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the programs.</source>
        <translation>Löschungen warten noch etwa zehn Sekunden. Bis dahin können Sie die Programme mit {undo_deletion} unten im Fenster behalten.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says what is going on; press it to see every change. One that is refused does not hold up the others.</source>
        <translation>Die Statuszeile unten im Fenster sagt, was gerade geschieht; wählen Sie sie, um jede Änderung zu sehen. Eine abgelehnte hält die anderen nicht auf.</translation>
    </message>
    <message>
        <source>What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 hours it is no longer sent without asking you: then choose {send} once more.</source>
        <translation>Was nicht übertragen werden kann, zum Beispiel weil es kein Netzwerk gibt, wartet und wird später von selbst übertragen. Nach 24 Stunden wird es nicht mehr ohne Rückfrage gesendet: Wählen Sie dann noch einmal {send}.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Etwas rückgängig machen</translation>
    </message>
    <message>
        <source>{undo} takes back your last step, then the one before it, and so on; each property has its own steps. If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you added. It waits for {send} like any other change.</source>
        <translation>{undo} nimmt Ihren letzten Schritt zurück, dann den davor und so weiter; jeder Betrieb hat seine eigenen Schritte. Wurde der Schritt schon gesendet, wird das Gegenteil vorbereitet: wieder der alte Name oder die Löschung des Hinzugefügten. Es wartet wie jede andere Änderung auf {send}.</translation>
    </message>
    <message>
        <source>A program that was deleted on the platform can only be added once more.</source>
        <translation>Ein auf der Plattform gelöschtes Programm lässt sich nur neu hinzufügen.</translation>
    </message>
    <message>
        <source>{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.</source>
        <translation>{discard_all} verwirft nach einer Rückfrage alles, was nicht gesendet ist. Bis Sie Loyalty Desk beenden, holt {undo} es zurück.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Connecting a property</source>
        <translation>Betrieb verbinden</translation>
    </message>
    <message>
        <source>Reviewing and sending</source>
        <translation>Prüfen und senden</translation>
    </message>
    <message>
        <source>Marks in the list</source>
        <translation>Zeichen in der Liste</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Was das Fenster meldet</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Wenn eine Antwort verloren geht</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Wo Tokens aufbewahrt werden</translation>
    </message>
    <message>
        <source>Offline, and several properties</source>
        <translation>Offline und mehrere Betriebe</translation>
    </message>
    <message>
        <source>Search, filters and history</source>
        <translation>Suche, Filter und Verlauf</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Loyalty Desk</source>
        <translation>Hilfe – Loyalty Desk</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>In der Hilfe &amp;suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in the help.</source>
        <translation>„{text}“ kommt in der Hilfe nicht vor.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation>Die App kann nicht wissen, wer es war.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Anderswo umbenannt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation>Hinzufügen abgelehnt</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation>Löschen abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation>Schon wie gewünscht</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Neu aufgetaucht</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>Nicht mehr sichtbar</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Beim Aktualisieren bemerkt</translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation>Abgelehnt, ohne Grund</translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation>Abgelehnt: „{message}“</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation>„{name}“ ({code}) wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation>„{name}“ ({code}) wurde geändert: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation>„{name}“ ({code}) wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation>„{name}“ ({code}) wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation>„{name}“ ({code}) wurde nicht geändert: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation>„{name}“ ({code}) wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation>Eine Änderung an „{name}“ ({code}) wurde mehrmals gesendet. Es kam keine Antwort, und sie wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation>„{name}“ ({code}) ist neu auf der Plattform.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation>„{name}“ ({code}) wurde anderswo geändert: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation>„{name}“ ({code}) wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation>„{name}“ ({code}) ist mit diesem Token nicht mehr sichtbar, weder aktiv noch gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation>„{name}“ ({code}) ist wieder aktiv.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation>„{name}“ ({code}) sollte hier gelöscht werden und war bereits gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>„{name}“ ({code}) war bereits so, wie hier gewünscht: {change}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation>Die Plattform hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Die Plattform meldet: „{message}“</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Anfragenummer {number}.</translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation>Hier gesendet von {person}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Anfragenummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation>Die Verbindung zu diesem Betrieb wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation>„{name}“ ist nicht in der Liste.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation>JSON, exakt</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation>Verlauf der Treueprogramme</translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation>1 Ereignis wurde als {file} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde als {file} gespeichert.</numerusform>
            <numerusform>%Ln Ereignisse wurden als {file} gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier ausgeführt</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Beim Aktualisieren bemerkt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Alle Betriebe</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation>Programm an&amp;zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Kein Eintrag im Verlauf passt dazu.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation>Noch ist nichts geschehen. Hier steht später, was Sie senden und was sich laut Aktualisierung anderswo geändert hat.</translation>
    </message>
</context>
<context>
    <name>Inquiry</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Antwort der Plattform, Stand {time}.</translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation>{missing} Nicht gefunden: {names}</translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation>1 ID gehört zu keinem Programm, das mit diesen Tokens sichtbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln ID gehört zu keinem Programm, das mit diesen Tokens sichtbar ist.</numerusform>
            <numerusform>%Ln IDs gehören zu keinem Programm, das mit diesen Tokens sichtbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation>1 Code gehört zu keinem Programm, das mit diesen Tokens sichtbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln Code gehört zu keinem Programm, das mit diesen Tokens sichtbar ist.</numerusform>
            <numerusform>%Ln Codes gehören zu keinem Programm, das mit diesen Tokens sichtbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation>1 ID ist nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation>
            <numerusform>%Ln ID ist nicht in der Liste.</numerusform>
            <numerusform>%Ln IDs sind nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation>1 Code ist nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation>
            <numerusform>%Ln Code ist nicht in der Liste.</numerusform>
            <numerusform>%Ln Codes sind nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation>Gestoppt, bevor die Plattform geantwortet hat.</translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Die Plattform bittet um weniger Anfragen. Fortsetzung: {time}.</translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation>Plattform wird abgefragt: Teil {part} von {parts}…</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Plattform wird abgefragt…</translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation>Für eine erneute Abfrage ist eine Verbindung nötig.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Dafür ist eine Verbindung nötig.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation>Die Plattform akzeptiert diese Tokens für diese Abfrage nicht.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>Die Plattform hat eine Störung.</translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation>Die Plattform hat diese Abfrage nicht akzeptiert: „{message}“</translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation>Die Plattform hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation>anderswo gelöscht</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>nicht mehr sichtbar</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>neu, nicht gesendet</translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation>umbenannt, nicht gesendet</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>geändert, nicht gesendet</translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation>zu löschen, nicht gesendet</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>auch anderswo geändert</translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation>ein zweites Mal auf der Plattform</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation>Frage, ob es hinzugefügt wurde</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation>mit diesem Token nicht mehr sichtbar</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation>Diese Tokens dürfen Mitgliedschaften nicht zählen. Hat ein Programm aktive Mitgliedschaften, lehnt die Plattform das Löschen ab: Beenden oder übertragen Sie diese in Ihrem Loyalty-System und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Es gibt schon einen Filter mit diesem Namen. Er wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Die Liste konnte nicht vollständig geladen werden. Sie sehen den letzten Stand ({time}).</translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation>Die gespeicherte Liste konnte nicht gelesen werden und wird neu geladen. Ihre nicht gesendeten Änderungen sind sicher.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation>Neues Token eingeben</translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation>{property} hinzufügen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Tokens eingeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation>Tokens bis zum Beenden verwenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation>Die Plattform hat {done} statt {total} Programme geliefert. Ihre Liste wurde beibehalten.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>Ihr Administrator lässt die Adresse {host} nicht zu. Dorthin wird nichts gesendet; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>Die sichere Verbindung zu {host} konnte nicht geprüft werden. Möglicherweise überwacht Ihr Netzwerk den Datenverkehr; bitten Sie Ihre IT-Abteilung, dessen Zertifikat auf diesem Computer zu installieren.</translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation>Die Plattform hat das Laden der Liste abgelehnt und keinen Grund genannt. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation>Die Plattform hat das Laden der Liste abgelehnt. Sie meldet: „{message}“ Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Anfragenummer {number}.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Die Plattform meldet: „{message}“</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation>Die Plattform akzeptiert diese Tokens nicht.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation>Die Plattform akzeptiert diese Tokens nicht. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation>{property} akzeptiert dieses Zugriffstoken nicht mehr. Das Senden ist angehalten.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation>{property} akzeptiert dieses Zugriffstoken nicht mehr. Das Senden ist angehalten; Ihre Änderung bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.</source>
        <translation>
            <numerusform>{property} akzeptiert dieses Zugriffstoken nicht mehr. Das Senden ist angehalten; Ihre %Ln Änderung bleibt erhalten.</numerusform>
            <numerusform>{property} akzeptiert dieses Zugriffstoken nicht mehr. Das Senden ist angehalten; Ihre %Ln Änderungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Dieses Token gilt für {other}, nicht für {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Dieses Token gilt für {other}. Ihre Änderung ist für {property} bestimmt und bleibt dort.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to {other}. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Dieses Token gilt für {other}. Ihre %Ln Änderung ist für {property} bestimmt und bleibt dort.</numerusform>
            <numerusform>Dieses Token gilt für {other}. Ihre %Ln Änderungen sind für {property} bestimmt und bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to another property, not to {property}.</source>
        <translation>Dieses Token gilt für einen anderen Betrieb, nicht für {property}.</translation>
    </message>
    <message>
        <source>This token belongs to another property. Your 1 change was made for {property} and stays there.</source>
        <translation>Dieses Token gilt für einen anderen Betrieb. Ihre Änderung ist für {property} bestimmt und bleibt dort.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another property. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Dieses Token gilt für einen anderen Betrieb. Ihre %Ln Änderung ist für {property} bestimmt und bleibt dort.</numerusform>
            <numerusform>Dieses Token gilt für einen anderen Betrieb. Ihre %Ln Änderungen sind für {property} bestimmt und bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the other property</source>
        <translation>Anderen Betrieb hinzufügen</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>Unter dieser Plattformadresse werden Anfragen zu Treueprogrammen nicht beantwortet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation>Es antwortet nicht die Plattform, oder die Antwort ist nicht lesbar. Vielleicht hat dieses Netzwerk eine Anmeldeseite: Öffnen Sie eine beliebige Webseite, melden Sie sich an und versuchen Sie es dann erneut. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation>Die Plattform akzeptiert diese Version der App nicht mehr. Installieren Sie eine neuere.</translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation>Auf diesem Computer sind keine Tokens für diesen Betrieb gespeichert. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation>Der Schlüsselspeicher des Systems, der Ihre Tokens aufbewahrt, ließ sich nicht öffnen. Entsperren Sie ihn und versuchen Sie es dann erneut. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation>Es gibt keinen Schlüsselspeicher des Systems, der Tokens sicher aufbewahrt. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation>Auf diesem Computer ist kein Speicherplatz mehr frei. Geben Sie Speicherplatz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation>Die Datei mit Ihrer Liste und Ihren Änderungen ist von einer anderen Anwendung blockiert oder beschädigt. Versuchen Sie es erneut. Hilft das nicht, starten Sie die App neu: Dann wird gerettet, was noch lesbar ist.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation>
            <numerusform>Zu klären: {number} in %Ln Betrieb</numerusform>
            <numerusform>Zu klären: {number} in %Ln Betrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation>Zu klären: {number}</translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation>Zu klären: {number} bei {property}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation>Für die Leiste über der Liste und den Balken in der Verbindungsliste.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Schreibgesc&amp;hützt</translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I &amp;make them</source>
        <translation>Neue Programme und Umbenennungen s&amp;ofort senden</translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation>Nichts kann geändert werden und nichts wird gesendet, bis Änderungen zugelassen werden.</translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation>Löschungen warten immer auf „Prüfen“ und „Senden“.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation>Diese Tokens dürfen Programme auflisten, aber nicht hinzufügen.</translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation>Diese Tokens dürfen Programme auflisten, aber nicht ändern.</translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation>Diese Tokens dürfen Programme auflisten, aber nicht löschen.</translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation>Bitten Sie Mews oder Ihren Integrationspartner um diese Berechtigung.</translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Lassen Sie zum Bearbeiten Änderungen zu.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>May be left open.</source>
        <translation>Kann offen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>S&amp;ubscription</source>
        <translation>T&amp;eilnahme</translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation>Buchungen werden über den Code zugeordnet. Nach dem Hinzufügen kann er nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Ein Code kann nach dem Hinzufügen nicht mehr geändert werden. Fügen Sie ein Programm mit dem neuen Code hinzu und löschen Sie dann dieses.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation>Danach &amp;weiteres Programm hinzufügen</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Dies ändert das Programm in allen Betrieben seiner Kette.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Dies ändert das Programm in allen Betrieben von {chain}.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation>Dies fügt das Programm in allen Betrieben der Kette hinzu.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation>Dies fügt das Programm in allen Betrieben von {chain} hinzu.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Programm hinzufügen</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation>„{name}“ wurde den zu sendenden Änderungen hinzugefügt.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>Trotzdem &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation>„{name}“ wird gerade gesendet. Geben Sie es nicht noch einmal ein.</translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation>Die Antwort zu „{name}“ ging verloren; ob es hinzugefügt wurde, ist noch nicht bekannt. Geben Sie es nicht noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program with this code is on the platform.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>„{name}“ ({code}) wurde mehrmals gesendet, und die letzte Antwort ging verloren. Zuletzt gesendet: {time}. Auf der Plattform gibt es kein neues Programm mit diesem Code.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that could be it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>„{name}“ ({code}) wurde gesendet, und die Antwort ging verloren. Gesendet: {time}. Auf der Plattform gibt es kein Programm mehr, das es sein könnte.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it this one?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>„{name}“ ({code}) wurde gesendet ({time}). Ist es dieses?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it one of these?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>„{name}“ ({code}) wurde gesendet ({time}). Ist es eines von diesen?</translation>
    </message>
    <message numerus="yes">
        <source>The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself where it is none of them.</source>
        <translation>
            <numerusform>Die Antwort zu %Ln hinzugefügten Programm ging verloren. Wählen Sie das Programm auf der Plattform aus, das Ihrem entspricht, oder Ihr Programm selbst, wenn es keines davon ist.</numerusform>
            <numerusform>Die Antworten zu %Ln hinzugefügten Programmen gingen verloren. Wählen Sie jeweils das Programm auf der Plattform aus, das Ihrem entspricht, oder Ihr Programm selbst, wenn es keines davon ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>2×, zuletzt {time}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation>1 Programm kommt infrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation>
            <numerusform>%Ln Programm kommt infrage</numerusform>
            <numerusform>%Ln Programme kommen infrage</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <extracomment>{time} is such as 14:05, or &quot;twice, last 14:05&quot;; {found} such as &quot;Not found&quot;.</extracomment>
        <translation>{name}, Code {code}, gesendet {time}: {found}</translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation>{name}, Code {code}, ID {id}: könnte {addition} sein</translation>
    </message>
    <message>
        <source>{word} ({number})</source>
        <translation>{word} ({number})</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>It is &amp;this one</source>
        <translation>Es ist &amp;dieses</translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation>&amp;Keines davon, meines hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation>Meines &amp;verwerfen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation>Wurde dieses Programm hinzugefügt?</translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation>Wurden diese Programme hinzugefügt?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation>
            <numerusform>%Ln &amp;nicht gefundenes auswählen</numerusform>
            <numerusform>%Ln &amp;nicht gefundene auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation>Meines &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation>
            <numerusform>%Ln hinzugefügtes Programm verwerfen?</numerusform>
            <numerusform>%Ln hinzugefügte Programme verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation>Nichts davon wird erneut gesendet, und „Rückgängig“ holt nichts davon zurück.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Auf der Plattform</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation>Zeit/Abweichung</translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation>Programme auf der Plattform</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Hinzugefügte Programme</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation>Änderungen zulassen</translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation>Schreibgeschützt. Zuerst Änderungen zulassen.</translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation>Schreibgeschützt. Von Ihrem Administrator festgelegt.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation>{connection} entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation>Änderungen als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation>Die Liste und die Tokens von {connection} werden von diesem Computer entfernt. Auf der Plattform ändert sich nichts.</translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation>1 nicht abgeschlossene Änderung geht verloren: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>%Ln nicht abgeschlossene Änderung geht verloren: {kinds}.</numerusform>
            <numerusform>%Ln nicht abgeschlossene Änderungen gehen verloren: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation>Änderungen {connection}</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation>Änderungen als Datei speichern</translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation>Gespeichert in {file}: {changes}.</translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation>{connection} wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Its tokens could not be removed from this computer, so nothing was removed.
{reason}</source>
        <extracomment>{reason} is a sentence, such as &quot;The system key store did not open.&quot;</extracomment>
        <translation>Die Tokens konnten nicht von diesem Computer entfernt werden, daher wurde nichts entfernt.
{reason}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation>Inzwischen geändert; zum Senden „Prüfen“ erneut öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>active memberships</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>active memberships</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation>1 Programm bei {property} ({environment}) löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation>
            <numerusform>%Ln Programm bei {property} ({environment}) löschen?</numerusform>
            <numerusform>%Ln Programme bei {property} ({environment}) löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation>1 Änderung an {property} ({environment}) senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation>
            <numerusform>%Ln Änderung an {property} ({environment}) senden</numerusform>
            <numerusform>%Ln Änderungen an {property} ({environment}) senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. The platform refuses to delete programs with active memberships.</source>
        <translation>Nach dem Senden lässt sich das nicht mehr rückgängig machen. Bei Programmen mit aktiven Mitgliedschaften lehnt die Plattform das Löschen ab.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that its deletion is refused.</source>
        <translation>1 dieser Programme hat aktive Mitgliedschaften: Das Löschen wird voraussichtlich abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that their deletion is refused.</source>
        <translation>
            <numerusform>%Ln dieser Programme hat aktive Mitgliedschaften: Das Löschen wird voraussichtlich abgelehnt.</numerusform>
            <numerusform>%Ln dieser Programme haben aktive Mitgliedschaften: Das Löschen wird voraussichtlich abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation>Hinzufügen ({type}, {subscription})</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation>Dies ändert die Programme in allen Betrieben der Kette.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>Dies ändert die Programme in allen Betrieben von {chain}.</translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <translation>1 Änderung &amp;senden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung &amp;senden</numerusform>
            <numerusform>%Ln Änderungen &amp;senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs</source>
        <translation>
            <numerusform>%Ln Programm &amp;löschen</numerusform>
            <numerusform>%Ln Programme &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs and send 1 other change</source>
        <translation>
            <numerusform>%Ln Programm &amp;löschen und 1 andere Änderung senden</numerusform>
            <numerusform>%Ln Programme &amp;löschen und 1 andere Änderung senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} programs and send %Ln other changes</source>
        <extracomment>{deleted} is 2 or more.</extracomment>
        <translation>
            <numerusform>{deleted} Programme &amp;löschen und %Ln andere Änderung senden</numerusform>
            <numerusform>{deleted} Programme &amp;löschen und %Ln andere Änderungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete 1 program</source>
        <translation>1 Programm &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete 1 program and send 1 other change</source>
        <translation>1 Programm &amp;löschen und 1 andere Änderung senden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete 1 program and send %Ln other changes</source>
        <translation>
            <numerusform>1 Programm &amp;löschen und %Ln andere Änderung senden</numerusform>
            <numerusform>1 Programm &amp;löschen und %Ln andere Änderungen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this &amp;number to continue:</source>
        <translation>
            <numerusform>Sie sind dabei, %Ln Programm zu löschen. Geben Sie diese Za&amp;hl ein, um fortzufahren:</numerusform>
            <numerusform>Sie sind dabei, %Ln Programme zu löschen. Geben Sie diese Za&amp;hl ein, um fortzufahren:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation>Zu sendende Änderungen</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Es gibt bereits einen Filter „{name}“.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation>Name, Code oder ID suchen</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Anzeigen: {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Systemeinstellung</translation>
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
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Jede Minute (%Ln)</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation>&amp;Zeilen der Tabellen</translation>
    </message>
    <message>
        <source>Read the list &amp;again</source>
        <translation>Liste neu &amp;laden</translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation>&amp;Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation>Steht im Verlauf der hier ausgeführten Vorgänge neben dem Namen Ihres Computerkontos.</translation>
    </message>
    <message>
        <source>Loo&amp;k for a new version once a day</source>
        <translation>Einmal am Tag nach einer &amp;neuen Version suchen</translation>
    </message>
    <message>
        <source>Only tells you that there is one. Nothing is downloaded.</source>
        <translation>Sagt Ihnen nur, dass es eine gibt. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>&amp;Ihr Name im Verlauf</translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation>&amp;Benachrichtigen, wenn etwas zu klären ist und das Fenster verborgen ist</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Sie kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation>Nicht nur Administratoren können sie verändert haben; auch andere dürfen hier schreiben: {detail}.</translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation>Sie ist kein JSON: {detail}.</translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation>Sie enthält bei {detail} ein Token. Tokens gehören in den Schlüsselspeicher; lassen Sie dieses ersetzen, da andere es lesen konnten.</translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation>Sie ist fehlerhaft: {detail}.</translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation>Die Konfigurationsdatei Ihres Administrators wird nicht verwendet. {cause} Datei: {place}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation>
            <numerusform>zu klären: %Ln</numerusform>
            <numerusform>zu klären: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({environment})</source>
        <translation>{name} ({environment})</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>The saved list was written by a newer version of Loyalty Desk. Nothing was changed. Install that version to open it.</source>
        <translation>Die gespeicherte Liste stammt von einer neueren Version von Loyalty Desk. Nichts wurde geändert. Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation>Der Datenträger ist voll. Geben Sie Speicherplatz frei und starten Sie Loyalty Desk dann erneut.</translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation>Eine andere Anwendung verwendet die gespeicherte Liste. Schließen Sie sie und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation>Die gespeicherte Liste kann nicht geöffnet werden. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation>Loyalty Desk läuft bereits, aber das Fenster reagiert nicht. Warten Sie einen Moment oder beenden Sie es und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>In Loyalty Desk ist ein Fehler aufgetreten, es muss beendet werden. Ihre Änderungen bleiben erhalten. Mehr dazu steht im Protokoll im Datenordner, ohne Ihre Tokens.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation>Nicht erlaubt · {changes}</translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation>{changes} · offline</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation>
            <numerusform>Zu klären: %Ln</numerusform>
            <numerusform>Zu klären: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation>{needs} · {sent}</translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation>Die Plattform bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>Die Plattform hat eine Störung.</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation>Die Plattform hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation>Die Plattform antwortet nicht.</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>Angehalten: {reason}</translation>
    </message>
    <message>
        <source>{trouble} Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Fortsetzung: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Nächster Versuch: {time}.</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation>Token eines anderen Betriebs</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht zugelassen</translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation>nicht die Antwort der Plattform</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>neuere Version nötig</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>keine Tokens</translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation>Schlüsselspeicher gesperrt</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>kein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation>Liste ansehen</translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation>kein Speicherplatz frei</translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation>gespeicherte Liste nicht verwendbar</translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation>Die Plattform meldet: „{message}“ Anfragenummer {number}.</translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation>Senden: {done} von {total}…</translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation>1 neues Programm wird überprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation>
            <numerusform>%Ln neues Programm wird überprüft…</numerusform>
            <numerusform>%Ln neue Programme werden überprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation>1 Änderung wird überprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation>
            <numerusform>%Ln Änderung wird überprüft…</numerusform>
            <numerusform>%Ln Änderungen werden überprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation>Warten auf Verbindung · {changes}</translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation>1 Programm wird in wenigen Sekunden gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation>
            <numerusform>%Ln Programm wird in wenigen Sekunden gelöscht…</numerusform>
            <numerusform>%Ln Programme werden in wenigen Sekunden gelöscht…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation>Warten · {changes}</translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation>Zurückgehalten: schreibgeschützt · {changes}</translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation>Offline · noch nicht geladen</translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Offline · Liste, Stand {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation>
            <numerusform>Laden in kleineren Teilen… bisher %Ln</numerusform>
            <numerusform>Laden in kleineren Teilen… bisher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation>Laden in kleineren Teilen…</translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation>
            <numerusform>Programme werden geladen… bisher %Ln</numerusform>
            <numerusform>Programme werden geladen… bisher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation>Programme werden geladen…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>List from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Liste, Stand {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Aktuell · Stand {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription was changed; part of a list such as &quot;Sent: 1 changed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 deleted.&quot;</extracomment>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation>Gesendet: {changes}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Aktualisierung stoppen</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>{visible} of 1 program</source>
        <translation>{visible} von 1 Programm</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of %Ln programs</source>
        <translation>
            <numerusform>{visible} von %Ln Programm</numerusform>
            <numerusform>{visible} von %Ln Programmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation>
            <numerusform>{programs} · %Ln ausgewählt</numerusform>
            <numerusform>{programs} · %Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation>Sendet neue Programme und Umbenennungen sofort</translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation>Tokens bleiben bis zum Beenden</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation>Leerzeichen am Anfang und Ende wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show: {field}</source>
        <translation>Anzeigen: {field}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation>Unsichtbare Zeichen sowie Leer- und Anführungszeichen am Anfang und Ende wurden entfernt.</translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation>Leer- und Anführungszeichen am Anfang und Ende wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>E&amp;rsetzen…</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>&amp;Client-Token</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Z&amp;ugriffstoken</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation>Geben Sie auch das Client-Token ein.</translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation>Geben Sie das Client-Token ein.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Geben Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation>Schlüsselspeicher des Systems wird abgefragt…</translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation>Tokens: im Arbeitsspeicher, bis zum Beenden</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation>Es gibt keinen Schlüsselspeicher des Systems, der Tokens sicher aufbewahrt. Die Tokens können bis zum Beenden verwendet werden.</translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation>Für diese Verbindung sind keine Tokens gespeichert. Speicherort für neue: {place}.</translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation>Speicherort der Tokens: {place}</translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation>Tokens von {property} entfernen?</translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation>Sie werden sofort von diesem Computer entfernt. Senden und Aktualisieren sind angehalten, bis Sie neue eingeben; die Liste und Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation>Identifiziert die App; von Mews oder Ihrem Integrationspartner.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation>Identifiziert die App. Lassen Sie das Feld leer, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation>Identifiziert die App. Lassen Sie das Feld leer, um das von Ihrem Administrator bereitgestellte zu verwenden.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation>Identifiziert die App. Lassen Sie das Feld leer, um das von {property} zu verwenden.</translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation>Identifiziert den Betrieb; von dessen Mews-Administrator.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>{text}, {verdict}</source>
        <translation>{text}, {verdict}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Die Plattform meldet: „{message}“</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Anfragenummer {number}.</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} antwortet</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>Die Verbindung ist sicher</translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation>Die Tokens werden akzeptiert</translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation>Sie dürfen Programme lesen; ob auch ändern, zeigt sich beim ersten Mal</translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation>Betrieb „{property}“, Kette „{chain}“</translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation>Betrieb „{property}“</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Edition {edition}</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>Die Uhr dieses Computers geht richtig</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation>Die Uhr dieses Computers weicht um {seconds} s ab</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation>Die Uhr dieses Computers weicht um {seconds} s ab; hier angezeigte Zeiten ebenso</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>Die sichere Verbindung zu {host} konnte nicht geprüft werden. Möglicherweise überwacht Ihr Netzwerk den Datenverkehr; bitten Sie Ihre IT-Abteilung, dessen Zertifikat auf diesem Computer zu installieren.</translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation>Diese Tokens dürfen Programme nicht lesen. Bitten Sie Mews oder Ihren Integrationspartner um diese Berechtigung.</translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation>Der Betrieb konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation>Die Edition konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation>Die Uhr konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation>Testen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation>Unter {host} werden Anfragen zu Treueprogrammen nicht beantwortet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation>Etwas in diesem Netzwerk antwortet anstelle von {host} (eine Anmeldeseite?). Melden Sie sich im Netzwerk an oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation>{host} akzeptiert diese Version der App nicht mehr. Installieren Sie eine neuere.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} hat eine Störung.</translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation>{host} braucht zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation>{host} wurde erreicht, aber es kam keine Antwort zurück.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation>{host} antwortet nicht. Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation>{host} hat die Abfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation>Das sind die öffentlichen Demo-Tokens. Sie gelten nur für api.mews-demo.com: Wählen Sie „Demo“.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation>Die Tokens werden nicht akzeptiert. Prüfen Sie beide; Tokens einer Umgebung gelten nicht für eine andere.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation>Die Tokens werden nicht akzeptiert. Prüfen Sie beide. Vielleicht sind es Tokens der Demo-Plattform, die für keinen Betrieb in der Produktion gelten: Wählen Sie dann „Demo“.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation>Die Tokens werden nicht akzeptiert. Prüfen Sie beide. Vielleicht sind es Tokens der Produktion, die nicht für die Demo-Plattform gelten: Wählen Sie dann „Produktion“.</translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation>Die Adresse wurde nicht getestet</translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation>Die Sicherheit der Verbindung wurde nicht getestet</translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation>Die Tokens wurden nicht getestet</translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation>Das Lesen wurde nicht getestet</translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation>Die Tokens dürfen den Betrieb nicht abfragen</translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation>Die Edition ergibt sich aus der ersten Antwort, die sie erkennen lässt</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>Die Uhr wurde nicht verglichen</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation>{host} wird getestet…</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Der Test wurde bestanden.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation>Wird ein Programm erneut hinzugefügt, erhält es eine neue ID; seine Mitgliedschaften kommen nicht zurück.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation>„{name}“ wurde auf der Plattform gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation>
            <numerusform>%Ln Programm wurde auf der Plattform gelöscht; das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Programme wurden auf der Plattform gelöscht; das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation>Nichts wird gesendet, bevor Sie „Senden“ wählen.</translation>
    </message>
    <message>
        <source>Discard 1 change?</source>
        <translation>1 Änderung verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation>Gelöschtes Programm erneut hinzufügen?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation>
            <numerusform>%Ln gelöschtes Programm erneut hinzufügen?</numerusform>
            <numerusform>%Ln gelöschte Programme erneut hinzufügen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation>Tokens bis zum Beenden</translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation>Die Tokens von {property} werden bis zum Beenden verwendet. Sie werden nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation>Identifiziert die App.</translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation>Identifiziert den Betrieb.</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>&amp;Client-Token</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Z&amp;ugriffstoken</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation>Geben Sie dieses Token ein.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Loyalty Desk {version} was installed. Start again to use it.</source>
        <translation>Loyalty Desk {version} wurde installiert. Starten Sie die Anwendung neu, um diese Version zu verwenden.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Diese Version nicht</translation>
    </message>
    <message>
        <source>Loyalty Desk {version} is available.</source>
        <translation>Loyalty Desk {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>Loyalty Desk has been asked to close, perhaps for an upgrade. Finish or cancel what you are typing, and it will close.</source>
        <translation>Loyalty Desk soll beendet werden, vielleicht für eine neue Version. Schließen Sie Ihre Eingabe ab oder verwerfen Sie sie, dann wird die Anwendung beendet.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Es wird nach einer neuen Version gesucht…</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Sie haben die neueste Version, {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.</source>
        <translation>Loyalty Desk konnte nicht feststellen, ob es eine neuere Version gibt. Versuchen Sie es später erneut oder fragen Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>External partner</source>
        <translation>Externer Partner</translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation>Soft Brand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation>Beantworten…</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Meines verwerfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt überprüfen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Programm behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation>Erneut hinzufügen…</translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Zum Löschen vormerken</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>The change that the person made, in place of what somebody else made of the program meanwhile.</extracomment>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <extracomment>What somebody else made of the program meanwhile, in place of the change that the person made.</extracomment>
        <translation>Die andere behalten</translation>
    </message>
</context>
</TS>
