<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation>Over Loyalty Desk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Logboekmap openen</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation>Beheert de loyaliteitsprogramma’s van hotels.
Licentie: MIT</translation>
    </message>
    <message>
        <source>For whoever &amp;helps you. It holds no tokens and no names:</source>
        <translation>Voor uw &amp;helpdesk; bevat geen tokens en geen namen:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation>Programma &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation>Markeren voor &amp;verwijdering</translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation>&amp;Opnieuw toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation>Alle zichtbare &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Look for a new version…</source>
        <translation>Nieuwe &amp;versie zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %Ln</source>
        <translation>
            <numerusform>Wijzigingen · %Ln</numerusform>
            <numerusform>Wijzigingen · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This installation does not look for new versions.</source>
        <translation>Deze installatie zoekt niet naar nieuwe versies.</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>F&amp;ilter…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Zoekopdracht en filters &amp;wissen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw uitvoeren</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>&amp;Controleren…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Ver&amp;zenden</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>A&amp;lles verwerpen…</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programma’s</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Vernieuwen &amp;stoppen</translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation>&amp;Alle accommodaties vernieuwen</translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation>Verbindings&amp;lijst</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Volgend ge&amp;bied</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>V&amp;orig gebied</translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation>&amp;Accommodatie verbinden…</translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation>&amp;Voorbeeldgegevens openen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbinding &amp;bewerken…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbinding &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>A&amp;lleen-lezen</translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation>Offline &amp;werken (voorbeeld)</translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation>Voorbeeld &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>Vol&amp;gende verbinding</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Vo&amp;rige verbinding</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>&amp;Over Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Voer het adres van het platform in.</translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation>Alleen https-adressen zijn mogelijk: tokens mogen niet onbeveiligd worden verstuurd.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>Uw beheerder staat dit adres niet toe.</translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation>Dit is geen adres. Voorbeeld: api.mews.com</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>C&amp;hain</source>
        <translation>&amp;Keten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation>Het ID van de keten, van uw Mews-beheerder. Wordt één keer gevraagd.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation>Dubbel op het platform</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
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
        <translation>‘{name}’ wordt nu verzonden.</translation>
    </message>
    <message>
        <source>Not sent yet. Made: {time}. Kept on this computer until you send or discard it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Nog niet verzonden. Gemaakt: {time}. Blijft op deze computer bewaard tot u de wijziging verzendt of verwerpt.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>Uw wijziging blijft bewaard. Vernieuw zodra de tokens die machtiging hebben; dan wordt de wijziging verzonden.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>Er is geen verbinding; de wijziging wordt verzonden zodra er weer verbinding is.</translation>
    </message>
    <message>
        <source>Waiting to be deleted; until then you can keep the program.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>Wacht op verwijdering; tot dan kunt u het programma behouden.
{reason}</translation>
    </message>
    <message>
        <source>Waiting to be sent.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>Wacht op verzending.
{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation>‘{name}’ kan nog niet worden toegevoegd: het is niet bekend welke editie van de interface het platform gebruikt. Kies die in de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation>Het platform moet het type van ‘{name}’ weten. Bewerk de wijziging en verzend die dan.</translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation>Het platform moet de deelname (gratis of betaald) van ‘{name}’ weten. Bewerk de wijziging en verzend die dan.</translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation>Het platform moet weten voor welke keten ‘{name}’ is. Bewerk de wijziging en verzend die dan.</translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation>De naam of code van ‘{name}’ is te lang: het platform accepteert {name_limit} en {code_limit} tekens. Bewerk de wijziging en verzend die dan.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation>De wijziging van ‘{name}’ is meerdere keren verzonden. Er kwam geen antwoord en de wijziging is niet uitgevoerd. Probeer het later opnieuw; helpt dat niet, vraag dan de support van uw platform om hulp.</translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation>De wijziging van ‘{name}’ overschrijdt een limiet van het platform.</translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation>Het platform heeft deze wijziging van ‘{name}’ niet geaccepteerd: ‘{message}’</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation>‘{name}’ is niet verwijderd. Het platform meldt: ‘{message}’ {members}</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation>‘{name}’ is niet verwijderd. Het platform gaf geen reden op. {members}</translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation>Een programma met actieve lidmaatschappen kan niet worden verwijderd: heeft het er, beëindig of verplaats ze dan in uw loyaliteitssysteem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation>Het heeft nu geen actieve lidmaatschappen.</translation>
    </message>
    <message>
        <source>It has 1 active membership: end or move it in your loyalty system, then try again.</source>
        <translation>Het heeft 1 actief lidmaatschap: beëindig of verplaats dat in uw loyaliteitssysteem en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active memberships: end or move them in your loyalty system, then try again.</source>
        <translation>
            <numerusform>Het heeft %Ln actief lidmaatschap: beëindig of verplaats dat in uw loyaliteitssysteem en probeer het opnieuw.</numerusform>
            <numerusform>Het heeft %Ln actieve lidmaatschappen: beëindig of verplaats die in uw loyaliteitssysteem en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look: {time}.</source>
        <extracomment>{time} is 14:05:33.</extracomment>
        <translation>Laatst nagegaan: {time}.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Verzoeknummer {number}.</translation>
    </message>
    <message>
        <source>You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: if you still want it, press Send again.</source>
        <translation>U hebt meer dan 24 uur geleden op ‘Verzenden’ geklikt, maar deze wijziging kon deze computer niet verlaten. Er is niets verzonden: wilt u de wijziging nog, klik dan opnieuw op ‘Verzenden’.</translation>
    </message>
    <message>
        <source>Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>Wacht op verwijdering. Dat gebeurt over enkele seconden, of zodra niets meer in de weg staat; tot dan kunt u het programma behouden.</translation>
    </message>
    <message>
        <source>Waiting to be sent. It goes as soon as nothing stands in the way.</source>
        <translation>Wacht op verzending. De wijziging wordt verzonden zodra niets meer in de weg staat.</translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation>‘{name}’ is met dit token niet meer zichtbaar, niet als actief en niet als verwijderd. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation>Sinds u ‘{name}’ hebt gemarkeerd, is het elders gewijzigd: {changes}. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation>Iemand heeft dit programma gewijzigd terwijl uw wijziging wachtte. Toen u begon: ‘{before}’. Nu: ‘{now}’. Uw versie: ‘{mine}’.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation>Dit programma is elders verwijderd. Uw nieuwe naam is niet verzonden.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation>Dit programma is elders verwijderd. Uw wijziging is niet verzonden.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation>‘{name}’ ({code}) staat een tweede keer op het platform. Misschien is wat u eerst hebt verzonden later alsnog toegevoegd, of heeft iemand anders eenzelfde programma toegevoegd. Is het van u, verwijder dan dit exemplaar.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>‘{name}’ ({code}) is meer dan eens verzonden en het laatste antwoord is verloren gegaan. Er staat geen nieuw programma met deze code op het platform.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation>‘{name}’ ({code}) is verzonden en het antwoord is verloren gegaan. Is het een van de programma’s op het platform?</translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation>Het antwoord is verloren gegaan. Er wordt maximaal 3 minuten nagegaan of ‘{name}’ is toegevoegd. Voer het niet opnieuw in.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation>Het antwoord is verloren gegaan. Er wordt nagegaan of ‘{name}’ is gewijzigd; zo niet, dan wordt de wijziging opnieuw verzonden.</translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation>Het antwoord is verloren gegaan. ‘{name}’ is misschien al verwijderd. Dat wordt nagegaan; zo niet, dan wordt de verwijdering opnieuw verzonden.</translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation>‘{name}’ is nog een keer verzonden omdat het niet was toegevoegd, en ook dit antwoord is verloren gegaan. Er wordt maximaal 3 minuten nagegaan of het is toegevoegd. Voer het niet opnieuw in.</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Opnieuw toevoegen</translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation>&amp;Verwijderd laten</translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation>{kinds}. Tot u de app afsluit, kunt u dit terughalen met ‘Ongedaan maken’.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>A&amp;lles verwerpen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
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
        <translation>Programma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>{state} · needs you</source>
        <extracomment>{state} is a mark, such as &quot;Refused&quot;.</extracomment>
        <translation>{state} · actie nodig</translation>
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
        <translation>1 verzenden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation>
            <numerusform>%Ln verzenden</numerusform>
            <numerusform>%Ln verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation>1 programma gemarkeerd voor verwijdering. Er is nog niets verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln programma gemarkeerd voor verwijdering. Er is nog niets verzonden.</numerusform>
            <numerusform>%Ln programma’s gemarkeerd voor verwijdering. Er is nog niets verzonden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation>Alles is verzonden. Er wacht niets op u.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Filter verwijderen: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation>Actieve filters</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation>Volgens de omgeving</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the order of the platform, newest first</source>
        <translation>In de volgorde van het platform, nieuwste eerst</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, aflopend gesorteerd</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, oplopend gesorteerd</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>geen wijziging</translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation>{value}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation>{cell}, {mark}</translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation>Dit programma is verwijderd en kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation>Dit programma is met dit token niet meer zichtbaar en kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation>Dit programma is gemarkeerd voor verwijdering. Maak dat ongedaan om het te wijzigen.</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Een code kan na het toevoegen niet worden gewijzigd. Voeg een programma met de nieuwe code toe en verwijder dan dit programma.</translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation>Deze kolom wordt door de app en het platform ingevuld.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation>‘{name}’ is elders gewijzigd</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation>Iemand heeft dit programma gewijzigd terwijl uw wijziging wachtte. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>When you started</source>
        <translation>Toen u begon</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Op het platform</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Uw versie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Mijn versie behouden</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Andere behouden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Later</translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation>De oorspronkelijke programma’s komen terug en wat u er hebt gewijzigd, gaat verloren.</translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation>Voorbeeldaccommodatie terugzetten?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation>Zo heet deze accommodatie hier. Een geslaagde test vult de naam in.</translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation>Bijvoorbeeld api.mews.com</translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation>Openbare &amp;demotokens gebruiken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Platform</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>Platform&amp;adres</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Ed&amp;itie</translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation>Productie · api.mews.com</translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation>Demo · api.mews-demo.com</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Eigen adres</translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation>Mews-demo</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation>Iedereen kan deze gegevens zien en wijzigen en deelt dezelfde snelheidslimiet. Voer geen echte gegevens in.</translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation>Gebruikt adres: {address}</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opnieuw pro&amp;beren</translation>
    </message>
    <message>
        <source>Use the tokens until I &amp;quit</source>
        <translation>Tokens tot afsluiten &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding te&amp;sten</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Accommodatie verbinden</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbinding bewerken</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Test &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation>&amp;Opslaan, later testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbinding &amp;bewerken…</translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation>&amp;Tokens vervangen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ver&amp;nieuwen</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbinding &amp;verwijderen…</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Overschakelen naar</translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation>In dit venster is geen ruimte voor de verbindingslijst.</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Verbinding wisselen</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Kopiëren: {field}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>No active memberships</source>
        <translation>Geen actieve lidmaatschappen</translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation>1 actief lidmaatschap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation>
            <numerusform>%Ln actief lidmaatschap</numerusform>
            <numerusform>%Ln actieve lidmaatschappen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation>1 wijziging niet verzonden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation>
            <numerusform>%Ln wijziging niet verzonden</numerusform>
            <numerusform>%Ln wijzigingen niet verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 programma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln programma</numerusform>
            <numerusform>%Ln programma’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Programs, by what is to be done with them: part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln hernoemd</numerusform>
            <numerusform>%Ln hernoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription is changed; part of a list such as &quot;1 new, 2 changed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 to delete&quot;.</extracomment>
        <translation>
            <numerusform>%Ln te verwijderen</numerusform>
            <numerusform>%Ln te verwijderen</numerusform>
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
        <translation>Dag kiezen</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation>‘{text}’ is geen datum. Voorbeeld: {example}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt vóór het begin.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation>{field}: eerste dag</translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation>{field}: laatste dag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>t/m</translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation>Voer beide datums in.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation>Niet meer zichtbaar met dit token</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>Nog niet op het platform</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <extracomment>{time} is 20.11.2026 14:05; {event} such as &quot;Renamed&quot;.</extracomment>
        <translation>{time}: {event}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Het platform meldt: ‘{message}’</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Verzoeknummer {number}.</translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation>{mark}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs selected</source>
        <translation>
            <numerusform>%Ln programma geselecteerd</numerusform>
            <numerusform>%Ln programma’s geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation>Zonder wijziging</translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation>Selecteer een programma om hier alle gegevens te zien.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation>Opnieuw toevoegen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
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
        <translation>Sluiten</translation>
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
        <translation>Editie 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Huidige editie</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation>Programma toevoegen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Tokens invoeren</translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation>Geen verwijderde programma’s bij {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation>Nog geen actieve programma’s bij {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation>Geen actieve programma’s bij {property}. ‘Verwijderd’ toont de programma’s die er waren.</translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation>Geen programma komt overeen met ‘{search}’.</translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation>Alleen actieve programma’s worden getoond.</translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation>Alleen verwijderde programma’s worden getoond.</translation>
    </message>
    <message>
        <source>1 program is hidden by the search and the filters.</source>
        <translation>1 programma is door de zoekopdracht en de filters verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search and the filters.</source>
        <translation>
            <numerusform>%Ln programma is door de zoekopdracht en de filters verborgen.</numerusform>
            <numerusform>%Ln programma’s zijn door de zoekopdracht en de filters verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the search.</source>
        <translation>1 programma is door de zoekopdracht verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search.</source>
        <translation>
            <numerusform>%Ln programma is door de zoekopdracht verborgen.</numerusform>
            <numerusform>%Ln programma’s zijn door de zoekopdracht verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the filters.</source>
        <translation>1 programma is door de filters verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln programma is door de filters verborgen.</numerusform>
            <numerusform>%Ln programma’s zijn door de filters verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation>Nog niet geladen. De lijst verschijnt zodra het platform de tokens accepteert.</translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation>Nog niet geladen. De lijst verschijnt zodra er weer verbinding is.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Nog niet geladen.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation>PRODUCTIE · {property}</translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation>DEMO · gedeeld, openbaar · {property}</translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation>SANDBOX · op deze computer · {property}</translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation>EIGEN ADRES · {address} · {property}</translation>
    </message>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>custom address</source>
        <translation>eigen adres</translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation>Voorbeeldaccommodatie</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation>Er is geen ruimte meer op deze computer. Er is niets opgeslagen; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation>Een andere app houdt de opgeslagen lijst bezet. Er is niets opgeslagen; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation>Het bestand op deze computer kon niet worden geschreven. Er is niets opgeslagen; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation>Deze verbinding is verwijderd. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation>Het bestand kon daar niet worden geschreven. Kies een andere plaats of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation>Er is iets misgegaan in deze app. Details staan in het logboek.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation>Dit systeem heeft geen sleutelopslag die tokens veilig bewaart.</translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation>De sleutelopslag van het systeem gaf geen antwoord.</translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation>Op deze computer is geen clienttoken bewaard. Voer beide tokens in.</translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation>De sleutelopslag van het systeem kon niet worden geopend.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation>Er werkte iets in Loyalty Desk niet zoals het hoort.</translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Uw wijzigingen zijn bewaard. In het logboek in de gegevensmap staat meer, zonder uw tokens.</translation>
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
        <translation>Type: {values}</translation>
    </message>
    <message>
        <source>Subscription: {values}</source>
        <translation>Deelname: {values}</translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation>Keten: {values}</translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation>Aangemaakt: {days}</translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation>Bijgewerkt: {days}</translation>
    </message>
    <message>
        <source>Chan&amp;ged here</source>
        <translation>&amp;Hier gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Duplicated code</source>
        <translation>Du&amp;bbele code</translation>
    </message>
    <message>
        <source>&amp;Look-alike code</source>
        <translation>Bijna ge&amp;lijke code</translation>
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
            <numerusform>%Ln ID’s</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {values}</source>
        <translation>Code: {values}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>‘{text}’</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation>
            <numerusform>{some} en nog %Ln</numerusform>
            <numerusform>{some} en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation>Geen ID en daarom weggelaten: {texts}</translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation>Geen code en daarom weggelaten: {texts}</translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation>
            <numerusform>Wordt in %Ln deel opgevraagd.</numerusform>
            <numerusform>Wordt in %Ln delen opgevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Langer dan 3 maanden: wordt in %Ln deel opgevraagd.</numerusform>
            <numerusform>Langer dan 3 maanden: wordt in %Ln delen opgevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation>Hele dagen in de tijdzone van de accommodatie, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation>Hele dagen in de tijdzone van deze computer, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation>Hele dagen in de tijdzone van deze computer.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation>Programma’s filteren</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Deelname</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>&amp;Keten</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>Aan&amp;gemaakt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>Bijge&amp;werkt</translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation>&amp;ID’s</translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation>Plak een lijst; er mag van alles tussen staan.</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation>C&amp;odes</translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation>Eén per regel, of gescheiden door komma’s, puntkomma’s of tabs.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Toe&amp;passen</translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation>Wanneer programma’s zijn aangemaakt of bijgewerkt, wordt bij het platform nagevraagd.</translation>
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
        <translation>Dit filter o&amp;pslaan…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>Opgeslagen &amp;filters…</translation>
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
        <translation>Platform wordt geraadpleegd…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Dit is niet het ID van een keten. Zo ziet een ID eruit: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>The code has {length} characters; the platform takes {limit}.</source>
        <translation>De code telt {length} tekens; het platform accepteert er maximaal {limit}.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the platform takes {limit}.</source>
        <translation>De naam telt {length} tekens; het platform accepteert er maximaal {limit}.</translation>
    </message>
    <message>
        <source>The code contains a line break. Remove it.</source>
        <translation>De code bevat een regeleinde. Verwijder het.</translation>
    </message>
    <message>
        <source>The code contains a control character. Remove it.</source>
        <translation>De code bevat een stuurteken. Verwijder het.</translation>
    </message>
    <message>
        <source>The code contains a broken character. Type it again.</source>
        <translation>De code bevat een beschadigd teken. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>The code contains characters that cannot be seen.</source>
        <translation>De code bevat onzichtbare tekens.</translation>
    </message>
    <message>
        <source>The name contains a line break. Remove it.</source>
        <translation>De naam bevat een regeleinde. Verwijder het.</translation>
    </message>
    <message>
        <source>The name contains a control character. Remove it.</source>
        <translation>De naam bevat een stuurteken. Verwijder het.</translation>
    </message>
    <message>
        <source>The name contains a broken character. Type it again.</source>
        <translation>De naam bevat een beschadigd teken. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be seen.</source>
        <translation>De naam bevat onzichtbare tekens.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Voer een code in.</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Kies een type.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Kies de deelname.</translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation>Kies een keten of voer het ID ervan in.</translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation>Code {code} wordt al gebruikt door ‘{name}’. Reserveringen worden op code gekoppeld; twee programma’s met dezelfde code kunnen dus worden verward.</translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation>Code {code} werd gebruikt door ‘{name}’, dat is verwijderd.</translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation>Deze code lijkt op {code} van ‘{name}’. Hoofdletters, nullen en spaties tellen mee in een code.</translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation>Er is al een programma ‘{name}’, met code {code}.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation>Beheer de loyaliteitsprogramma’s van uw accommodaties.</translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation>Werk door, ook zonder verbinding.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Proberen met voorb&amp;eeldgegevens</translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation>Mews-de&amp;mo bekijken</translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation>&amp;Accommodatie verbinden</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Required.</source>
        <translation>Verplicht.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Ingesteld door uw beheerder</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The two tokens</source>
        <translation>De twee tokens</translation>
    </message>
    <message>
        <source>A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of them:</source>
        <translation>Een token is een lang geheim woord van letters en cijfers. Ga met tokens om als met wachtwoorden. U hebt er twee nodig:</translation>
    </message>
    <message>
        <source>It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. It is the same for all your properties: from the second one on you can leave the field empty.</source>
        <translation>Hieraan ziet het platform dat Loyalty Desk de vraag stelt. U krijgt het van Mews of van degene die Loyalty Desk voor u heeft ingesteld. Het is voor al uw accommodaties hetzelfde: vanaf de tweede kunt u het veld leeg laten.</translation>
    </message>
    <message>
        <source>It opens your property. The Mews administrator of the property gives it, and can replace it or switch it off at any time.</source>
        <translation>Het geeft toegang tot uw accommodatie. De Mews-beheerder van de accommodatie verstrekt het en kan het op elk moment vervangen of uitschakelen.</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Accommodatie verbinden</translation>
    </message>
    <message>
        <source>Choose {connect} in the menu {menu_file}.</source>
        <translation>Kies {connect} in het menu {menu_file}.</translation>
    </message>
    <message>
        <source>Choose the platform: {production} for a real property, {demo} for the public demo. Take {custom_address} only if you were given another address.</source>
        <translation>Kies het platform: {production} voor een echte accommodatie, {demo} voor de openbare demo. Kies {custom_address} alleen als u een ander adres hebt gekregen.</translation>
    </message>
    <message>
        <source>Paste both tokens.</source>
        <translation>Plak beide tokens.</translation>
    </message>
    <message>
        <source>Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the name of the property is filled in. The test changes nothing on the platform.</source>
        <translation>Klik op {test}. Elke stap wordt getoond zodra die is uitgevoerd. Mislukt er een, dan staat erbij wat u kunt doen. Slagen ze allemaal, dan wordt de naam van de accommodatie ingevuld. De test wijzigt niets op het platform.</translation>
    </message>
    <message>
        <source>Press {save}. You can also save without a test: {save_untested}.</source>
        <translation>Klik op {save}. U kunt ook zonder test opslaan: {save_untested}.</translation>
    </message>
    <message>
        <source>How you want to work there</source>
        <translation>Hoe u daar wilt werken</translation>
    </message>
    <message>
        <source>With {read_only}, nothing can be changed at this property and nothing is sent to it until you press {turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties apart.</source>
        <translation>Met {read_only} kan bij deze accommodatie niets worden gewijzigd en wordt er niets naartoe verzonden tot u op {turn_on} klikt. Met {sends_at_once} wachten alleen verwijderingen op {send}. Een kleur helpt om accommodaties uit elkaar te houden.</translation>
    </message>
    <message>
        <source>The public demo</source>
        <translation>De openbare demo</translation>
    </message>
    <message>
        <source>Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor the other way round.</source>
        <translation>Mews heeft een demoaccommodatie die iedereen kan gebruiken: kies {demo} en klik op {demo_tokens}. Iedereen ziet en wijzigt daar dezelfde gegevens; voer dus geen echte gegevens in. Tokens van de demo geven geen toegang tot een echte accommodatie en andersom.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, nor does the order of words. The search needs no network.</source>
        <translation>Typ enkele letters van een naam, een code of een ID. Hoofdletters en accenten maken niet uit, en de volgorde van de woorden ook niet. Voor het zoeken is geen netwerk nodig.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are there twice or look alike, to lists of codes or identifiers, or to the days on which programs were created or updated. For the days the platform is asked, which needs a network.</source>
        <translation>Met {filter} perkt u de lijst in: op type en deelname, op wat hier is gewijzigd, op codes die dubbel zijn of op elkaar lijken, op lijsten met codes of ID’s, of op de dagen waarop programma’s zijn aangemaakt of bijgewerkt. Voor de dagen wordt het platform geraadpleegd; daarvoor is een netwerk nodig.</translation>
    </message>
    <message>
        <source>Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of them away. In the menu beside the button, {save_filter} keeps a filter under a name, and {saved_filters} renames or deletes those that you have.</source>
        <translation>Elk actief filter staat boven de lijst en verdwijnt als u erop klikt; {clear_filters} haalt ze allemaal weg. In het menu naast de knop bewaart u met {save_filter} een filter onder een naam, en met {saved_filters} kunt u uw filters hernoemen of verwijderen.</translation>
    </message>
    <message>
        <source>Deleted programs</source>
        <translation>Verwijderde programma’s</translation>
    </message>
    <message>
        <source>{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program cannot be changed and not be brought back. {add_again} opens the form with its values.</source>
        <translation>Met {active}, {deleted} en {both} naast het zoekveld bepaalt u welke programma’s de lijst toont. Een verwijderd programma kan niet worden gewijzigd en niet worden teruggehaald. {add_again} opent het formulier met de gegevens ervan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The view {history} tells what happened. {done_here} is what was sent from this computer, with what was there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: who did it, Loyalty Desk cannot know.</source>
        <translation>De weergave {history} toont wat er is gebeurd. {done_here} is wat vanaf deze computer is verzonden, met de waarden ervoor en erna, het antwoord en wie was aangemeld. {noticed} is wat bij het vernieuwen gewijzigd bleek: wie het heeft gedaan, kan Loyalty Desk niet weten.</translation>
    </message>
    <message>
        <source>{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the history is kept stands in {settings}.</source>
        <translation>{show_program} brengt u naar het programma in de lijst. Met {export} slaat u op als bestand wat wordt getoond. Hoelang de geschiedenis wordt bewaard, bepaalt u in {settings}.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Proberen met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the menu {menu_file}.</source>
        <translation>De voorbeeldaccommodatie zit in Loyalty Desk zelf. Er zijn geen tokens en geen netwerk voor nodig en niets erin is echt; u kunt dus alles uitproberen. Klik op {try_sample} in het lege venster of kies {open_sample} in het menu {menu_file}.</translation>
    </message>
    <message>
        <source>In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} brings the first programs of the sample back.</source>
        <translation>In het menu {menu_connection} laat {work_offline} zien hoe het zonder netwerk is en haalt {start_over} de eerste programma’s van het voorbeeld terug.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Een programma toevoegen</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <translation>Kies {add}.</translation>
    </message>
    <message>
        <source>Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings are matched by the code, and it can never be changed later: look at it twice.</source>
        <translation>Voer een naam en een code in en kies een type en de deelname als het formulier daarom vraagt. Reserveringen worden op code gekoppeld en de code kan later nooit meer worden gewijzigd: kijk die goed na.</translation>
    </message>
    <message>
        <source>Press {add_button}. The new program now stands in the list. It is not sent yet.</source>
        <translation>Klik op {add_button}. Het nieuwe programma staat nu in de lijst. Het is nog niet verzonden.</translation>
    </message>
    <message>
        <source>Rename a program</source>
        <translation>Een programma hernoemen</translation>
    </message>
    <message>
        <source>Select the program and choose {rename}, or double-click its name, and type the new name. The key {enter} keeps it, the key {esc} puts the old one back.</source>
        <translation>Selecteer het programma en kies {rename}, of dubbelklik op de naam, en typ de nieuwe naam. De toets {enter} behoudt die, de toets {esc} zet de oude terug.</translation>
    </message>
    <message>
        <source>Delete programs</source>
        <translation>Programma’s verwijderen</translation>
    </message>
    <message>
        <source>Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} takes the mark away again.</source>
        <translation>Selecteer ze en kies {mark_for_deletion}. Ze worden alleen gemarkeerd: er is nog niets verwijderd en met {undo} haalt u de markering weer weg.</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Uw wijzigingen verzenden</translation>
    </message>
    <message>
        <source>Whatever you do is kept on this computer first. While something is not sent, a bar below the list counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, {send} shows you the review first.</source>
        <translation>Alles wat u doet, wordt eerst op deze computer bewaard. Zolang iets niet is verzonden, staat onder de lijst een balk met het aantal. {review} toont elke wijziging nog een keer; {send} verzendt ze allemaal. Wordt er iets verwijderd, dan toont {send} eerst de controle.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>Programs belong to a chain. What you add, change or delete shows at all properties of the chain.</source>
        <translation>Programma’s horen bij een keten. Wat u toevoegt, wijzigt of verwijdert, is bij alle accommodaties van de keten te zien.</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>In de sleutelopslag van deze computer</translation>
    </message>
    <message>
        <source>Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer account opens them. {edit_connection} says where they are.</source>
        <translation>Tokens worden bewaard waar uw computer wachtwoorden bewaart: in Windows Referentiebeheer, in de macOS-sleutelhanger of, onder Linux, in de Secret Service of KWallet. Daar zijn ze versleuteld en geeft uw computeraccount er toegang toe. {edit_connection} laat zien waar ze staan.</translation>
    </message>
    <message>
        <source>Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when you leave the desk.</source>
        <translation>Wie uw computeraccount kan gebruiken, kan ook Loyalty Desk met uw tokens gebruiken. Vergrendel het scherm wanneer u de balie verlaat.</translation>
    </message>
    <message>
        <source>If there is no key store, or it does not open</source>
        <translation>Als er geen sleutelopslag is of die niet opengaat</translation>
    </message>
    <message>
        <source>If your computer has none, the tokens are used until you quit, and you enter them again at the next start. They are never put into a plain file instead.</source>
        <translation>Heeft uw computer er geen, dan worden de tokens gebruikt tot u afsluit en voert u ze bij de volgende start opnieuw in. Ze worden nooit in plaats daarvan in een gewoon bestand gezet.</translation>
    </message>
    <message>
        <source>If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.</source>
        <translation>Is de sleutelopslag vergrendeld, dan pauzeren het verzenden en het vernieuwen; uw lijst en uw wijzigingen zijn er nog. Ontgrendel de sleutelopslag en klik op {try_again}. Werkt dat niet, dan kunt u met {until_quit} de tokens voor deze keer invoeren.</translation>
    </message>
    <message>
        <source>Where tokens never are</source>
        <translation>Waar tokens nooit staan</translation>
    </message>
    <message>
        <source>They are not in the list, not in the history, not in the log, and not in what is exported or copied for whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to the platform that it is for, over a secure connection, and nowhere else.</source>
        <translation>Ze staan niet in de lijst, niet in de geschiedenis, niet in het logboek en niet in wat wordt geëxporteerd of voor uw helpdesk wordt gekopieerd. Een bewaard token wordt nooit meer getoond; u kunt het alleen vervangen. Het wordt over een beveiligde verbinding verzonden naar het platform waarvoor het is, en nergens anders naartoe.</translation>
    </message>
    <message>
        <source>Replace or remove tokens</source>
        <translation>Tokens vervangen of verwijderen</translation>
    </message>
    <message>
        <source>Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. {remove_tokens} takes them out of this computer at once; the list and your changes stay. {remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.</source>
        <translation>Kies {edit_connection} in het menu {menu_connection}. Met {replace_tokens} kunt u nieuwe invoeren. {remove_tokens} verwijdert ze meteen van deze computer; de lijst en uw wijzigingen blijven. {remove_connection} verwijdert alles: lijst, wijzigingen en tokens. Op het platform verandert niets.</translation>
    </message>
    <message>
        <source>If somebody else may have seen a token, ask the Mews administrator of the property for a new one.</source>
        <translation>Heeft iemand anders misschien een token gezien, vraag de Mews-beheerder van de accommodatie dan om een nieuw token.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In de tabel</translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation>Naar de volgende naam die zo begint</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu van de rij</translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation>Invoer in een cel overnemen</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Oude celinhoud terugzetten; zoekopdracht wissen</translation>
    </message>
    <message>
        <source>What a lost answer is</source>
        <translation>Wat een verloren antwoord is</translation>
    </message>
    <message>
        <source>For about three minutes it reads the program on the platform again and again, soon at first and then less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next start it goes on looking.</source>
        <translation>Ongeveer drie minuten lang leest de app het programma op het platform telkens opnieuw, eerst snel na elkaar en daarna minder vaak. {check_now} kijkt meteen. Intussen kunt u doorwerken en zelfs afsluiten: bij de volgende start gaat het nagaan verder.</translation>
    </message>
    <message>
        <source>When you added a program</source>
        <translation>Als u een programma hebt toegevoegd</translation>
    </message>
    <message>
        <source>It is looked for by its code. If it is there, all is well. If it is still not there after three minutes, it is sent once more, and never before.</source>
        <translation>Er wordt gezocht op de code. Is het programma er, dan is alles in orde. Is het er na drie minuten nog niet, dan wordt het nog een keer verzonden, en nooit eerder.</translation>
    </message>
    <message>
        <source>Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. It looks.</source>
        <translation>Soms bereikt een wijziging het platform en komt het antwoord nooit: het netwerk valt uit of de computer gaat in de slaapstand. Dan kan niemand weten of de wijziging is uitgevoerd. Loyalty Desk gokt niet, maar kijkt het na.</translation>
    </message>
    <message>
        <source>Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes down which programs have that code, and that it is sending. It sends again only when it has seen that the first time was in vain. Do not enter the program a second time yourself.</source>
        <translation>Waarom zo voorzichtig? Wordt hetzelfde programma twee keer verzonden, dan voegt het platform er twee toe. Daarom noteert Loyalty Desk eerst welke programma’s die code hebben en dat er wordt verzonden. Er wordt pas opnieuw verzonden als is gebleken dat het de eerste keer niet is gelukt. Voer het programma zelf niet een tweede keer in.</translation>
    </message>
    <message>
        <source>When you renamed or changed a program</source>
        <translation>Als u een programma hebt hernoemd of gewijzigd</translation>
    </message>
    <message>
        <source>If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is as it was before after three minutes, your change is sent again. After several times in vain it is shown as refused, and you decide.</source>
        <translation>Is het zoals u het wilde, dan is alles in orde. Heeft iemand anders het intussen gewijzigd, dan krijgt u een vraag. Is het na drie minuten nog zoals eerder, dan wordt uw wijziging opnieuw verzonden. Na enkele vergeefse pogingen wordt de wijziging als geweigerd getoond en beslist u.</translation>
    </message>
    <message>
        <source>When you deleted a program</source>
        <translation>Als u een programma hebt verwijderd</translation>
    </message>
    <message>
        <source>If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a program cannot be deleted twice.</source>
        <translation>Is het verwijderd, dan is alles in orde. Is het er na drie minuten nog, dan wordt de verwijdering opnieuw verzonden: een programma kan niet twee keer worden verwijderd.</translation>
    </message>
    <message>
        <source>Your program was added. Nothing more is sent.</source>
        <translation>Uw programma is toegevoegd. Er wordt niets meer verzonden.</translation>
    </message>
    <message>
        <source>Your program was not added. It is sent once more.</source>
        <translation>Uw programma is niet toegevoegd. Het wordt nog een keer verzonden.</translation>
    </message>
    <message>
        <source>You no longer want it. Nothing more is sent, and nothing is deleted.</source>
        <translation>U wilt het niet meer. Er wordt niets meer verzonden en niets verwijderd.</translation>
    </message>
    <message>
        <source>The question waits for you.</source>
        <translation>De vraag blijft op u wachten.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see what was found, and choose:</source>
        <translation>Soms is kijken niet genoeg: misschien is er een nieuw programma met uw code maar met een andere naam, of is ook het tweede antwoord verloren gegaan. Dan krijgt het programma de markering {mark_question}. Klik op {answer} om te zien wat is gevonden, en kies:</translation>
    </message>
    <message>
        <source>If it is there twice all the same</source>
        <translation>Als het toch dubbel is</translation>
    </message>
    <message>
        <source>Very rarely something is held up on its way for longer than anybody can wait. So after sending an addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second time, it gets the mark {mark_twin}, and you can delete one of the two.</source>
        <translation>Heel zelden blijft iets langer onderweg dan iemand kan wachten. Daarom let Loyalty Desk na het opnieuw verzenden van een toevoeging een kwartier lang op. Verschijnt hetzelfde programma een tweede keer, dan krijgt het de markering {mark_twin} en kunt u een van de twee verwijderen.</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Markeringen in de eerste kolom</translation>
    </message>
    <message>
        <source>A program without a mark is as the platform has it. The buttons that are named here stand in the view {changes}, in {details} and in the menu of the row.</source>
        <translation>Een programma zonder markering is zoals het op het platform staat. De knoppen die hier worden genoemd, staan in de weergave {changes}, in {details} en in het menu van de rij.</translation>
    </message>
    <message>
        <source>You added this program here. It is not sent yet.</source>
        <translation>U hebt dit programma hier toegevoegd. Het is nog niet verzonden.</translation>
    </message>
    <message>
        <source>You gave it another name, which is not sent yet.</source>
        <translation>U hebt het een andere naam gegeven; die is nog niet verzonden.</translation>
    </message>
    <message>
        <source>You gave it another type or subscription, which is not sent yet.</source>
        <translation>U hebt het type of de deelname gewijzigd; dat is nog niet verzonden.</translation>
    </message>
    <message>
        <source>You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away.</source>
        <translation>U hebt het gemarkeerd voor verwijdering; dat is nog niet verzonden. {undo} of {keep_program} haalt de markering weg.</translation>
    </message>
    <message>
        <source>It is just being sent.</source>
        <translation>Het wordt op dit moment verzonden.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks at once. Do not enter it again.</source>
        <translation>Het is verzonden en het antwoord is verloren gegaan. Loyalty Desk gaat na wat ervan is geworden. {check_now} kijkt meteen. Voer het niet opnieuw in.</translation>
    </message>
    <message>
        <source>An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose {mark_this_one}, then send; else {keep_both}.</source>
        <translation>Een toevoeging moest twee keer worden verzonden en nu is hetzelfde programma er twee keer. Is dit programma van u, kies dan {mark_this_one} en verzend dat; kies anders {keep_both}.</translation>
    </message>
    <message>
        <source>An answer was lost, and only you can say whether the program was added. Press {answer}.</source>
        <translation>Een antwoord is verloren gegaan en alleen u kunt zeggen of het programma is toegevoegd. Klik op {answer}.</translation>
    </message>
    <message>
        <source>You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, {discard} or {keep_program}.</source>
        <translation>U hebt op {send} geklikt; het vertrekt zodra niets meer in de weg staat. Tot dan kunt u nog {edit}, {discard} of {keep_program} gebruiken.</translation>
    </message>
    <message>
        <source>The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by {edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.</source>
        <translation>Het platform heeft nee gezegd en er is niets gewijzigd. De reden staat bij de wijziging. Corrigeer de wijziging met {edit}, verzend die nog een keer met {try_again} of zie ervan af: {remove} of {keep_program}.</translation>
    </message>
    <message>
        <source>Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer visible, {try_again} or {forget_change}.</source>
        <translation>Iemand heeft het programma gewijzigd terwijl uw wijziging wachtte; daarom is er niets verzonden. {compare} toont beide; kies dan {keep_mine}, {keep_theirs} of {edit}. Bij een verwijdering kiest u {delete_anyway} of {keep_program}. Is het programma intussen verwijderd, kies dan {add_it_again} of {forget_change}; is het niet meer zichtbaar, dan {try_again} of {forget_change}.</translation>
    </message>
    <message>
        <source>It was deleted on the platform and cannot be changed. {add_again} adds another one like it.</source>
        <translation>Het is op het platform verwijderd en kan niet worden gewijzigd. {add_again} voegt nog eenzelfde programma toe.</translation>
    </message>
    <message>
        <source>The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches less than before: ask whoever gave it to you.</source>
        <translation>Het platform toont het u niet meer, niet als actief en niet als verwijderd. Misschien reikt uw token minder ver dan voorheen: vraag het aan degene van wie u het hebt gekregen.</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>De regel onderaan</translation>
    </message>
    <message>
        <source>It says how things stand at the property that is shown. Where several things are true, it says the most urgent one; point at it to see the others. Press it to see the changes.</source>
        <translation>De regel laat zien hoe het ervoor staat bij de accommodatie die wordt getoond. Geldt er meer tegelijk, dan staat er het dringendste; wijs de regel aan om de rest te lezen. Klik erop om de wijzigingen te zien.</translation>
    </message>
    <message>
        <source>When work pauses</source>
        <translation>Als het werk pauzeert</translation>
    </message>
    <message>
        <source>While one of these is said, nothing is sent to the property and its list is not read again. Your changes are kept. A strip over the list often says more, and has the buttons that are named here.</source>
        <translation>Zolang een van deze meldingen er staat, wordt er niets naar de accommodatie verzonden en wordt de lijst ervan niet opnieuw gelezen. Uw wijzigingen zijn bewaard. Een strook boven de lijst vertelt vaak meer en heeft de knoppen die hier worden genoemd.</translation>
    </message>
    <message>
        <source>What else a strip may say</source>
        <translation>Wat een strook nog meer kan melden</translation>
    </message>
    <message>
        <source>If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and are safe.</source>
        <translation>Was de opgeslagen lijst beschadigd, dan wordt die opnieuw geladen. Wijzigingen die niet zijn verzonden, worden er los van bewaard en zijn veilig.</translation>
    </message>
    <message>
        <source>If the set-up file of your administrator cannot be used, the strip names the file and what is wrong with it: show that to your administrator. Loyalty Desk works without the file.</source>
        <translation>Kan het configuratiebestand van uw beheerder niet worden gebruikt, dan noemt de strook het bestand en wat er mis mee is: laat dat aan uw beheerder zien. Loyalty Desk werkt zonder het bestand.</translation>
    </message>
    <message>
        <source>The list was read at that time, and nothing waits.</source>
        <translation>De lijst is toen gelezen en er wacht niets.</translation>
    </message>
    <message>
        <source>The last time, the list did not arrive to the end. You see the one before it.</source>
        <translation>De laatste keer is de lijst niet volledig aangekomen. U ziet de lijst van daarvoor.</translation>
    </message>
    <message>
        <source>There is no network. You can go on working with the list of that time.</source>
        <translation>Er is geen netwerk. U kunt doorwerken met de lijst van dat moment.</translation>
    </message>
    <message>
        <source>They wait until you choose {send}.</source>
        <translation>Ze wachten tot u {send} kiest.</translation>
    </message>
    <message>
        <source>They are just on their way.</source>
        <translation>Ze zijn nu onderweg.</translation>
    </message>
    <message>
        <source>An answer was lost: see “{chapter_lost_answers}”.</source>
        <translation>Een antwoord is verloren gegaan: zie ‘{chapter_lost_answers}’.</translation>
    </message>
    <message>
        <source>These changes cannot go on without you: they stand on top in the view {changes}.</source>
        <translation>Deze wijzigingen kunnen niet verder zonder u: ze staan bovenaan in de weergave {changes}.</translation>
    </message>
    <message>
        <source>The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for the permission, then choose {refresh}.</source>
        <translation>Het platform staat dat met deze tokens niet toe. Vraag Mews of degene die u het clienttoken heeft gegeven om de machtiging en kies dan {refresh}.</translation>
    </message>
    <message>
        <source>The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by itself.</source>
        <translation>Het platform wil minder verzoeken, misschien omdat andere toepassingen hetzelfde token gebruiken. Het werk gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version.</source>
        <translation>Het platform ondersteunt niet meer wat deze versie van Loyalty Desk gebruikt. Vraag om een nieuwere versie.</translation>
    </message>
    <message>
        <source>That is not your fault. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Daar kunt u niets aan doen. Er volgt vanzelf een nieuwe poging, of met {try_now} meteen.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave as soon as there is a network again.</source>
        <translation>U hebt op {send} geklikt. Ze vertrekken zodra er weer een netwerk is.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave in a moment.</source>
        <translation>U hebt op {send} geklikt. Ze vertrekken zo meteen.</translation>
    </message>
    <message>
        <source>You pressed {send}. Until they leave, {undo_deletion} keeps the programs.</source>
        <translation>U hebt op {send} geklikt. Tot ze vertrekken, behoudt u de programma’s met {undo_deletion}.</translation>
    </message>
    <message>
        <source>You pressed {send} before the connection was made read-only. {turn_on} lets them be sent.</source>
        <translation>U hebt op {send} geklikt voordat de verbinding alleen-lezen werd. Met {turn_on} kunt u ze alsnog verzenden.</translation>
    </message>
    <message>
        <source>The network or the platform is slow. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Het netwerk of het platform is traag. Er volgt vanzelf een nieuwe poging, of met {try_now} meteen.</translation>
    </message>
    <message>
        <source>The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, give the request number to the support of the platform.</source>
        <translation>Het platform geeft de lijst niet vrij; in de strook staat waarom. Klik op {try_again}; helpt dat niet, geef het verzoeknummer dan door aan de support van het platform.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the platform might read along. Often it is the security of your own network: ask IT. Nothing is sent until the connection is secure.</source>
        <translation>Iemand tussen deze computer en het platform zou kunnen meelezen. Vaak is het de beveiliging van uw eigen netwerk: vraag het aan IT. Er wordt niets verzonden tot de verbinding beveiligd is.</translation>
    </message>
    <message>
        <source>There is no such platform at the address. Correct it by {edit_connection}.</source>
        <translation>Op dat adres is zo’n platform niet te vinden. Verbeter het adres via {edit_connection}.</translation>
    </message>
    <message>
        <source>The administrator of this computer allows other addresses only. Ask there which one to use.</source>
        <translation>De beheerder van deze computer staat alleen andere adressen toe. Vraag daar welk adres u moet gebruiken.</translation>
    </message>
    <message>
        <source>Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, then press {try_again}.</source>
        <translation>Iets anders heeft geantwoord, bijvoorbeeld de aanmeldpagina van een gastennetwerk. Open een willekeurige webpagina, meld u aan en klik dan op {try_again}.</translation>
    </message>
    <message>
        <source>Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} takes the shorter list.</source>
        <translation>Er kwamen veel minder programma’s dan er waren; daarom is uw lijst behouden. {look_again} vraagt het nog eens; {accept} neemt de kortere lijst over.</translation>
    </message>
    <message>
        <source>A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one that counts now, and press {enter_new_token}.</source>
        <translation>Een token is vervangen, uitgeschakeld of verkeerd getypt. Vraag de Mews-beheerder van de accommodatie om het geldige token en klik op {enter_new_token}.</translation>
    </message>
    <message>
        <source>The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, or connect the other property beside this one.</source>
        <translation>Het token geeft toegang tot een andere accommodatie dan eerst. Uw wijzigingen worden daar niet heen verzonden. Klik op {enter_new_token} of verbind de andere accommodatie naast deze.</translation>
    </message>
    <message>
        <source>They were removed, or were not kept at the last quit. Press {enter_tokens}.</source>
        <translation>Ze zijn verwijderd of zijn bij de laatste keer afsluiten niet bewaard. Klik op {enter_tokens}.</translation>
    </message>
    <message>
        <source>Unlock the key store and press {try_again}, or press {until_quit}.</source>
        <translation>Ontgrendel de sleutelopslag en klik op {try_again}, of klik op {until_quit}.</translation>
    </message>
    <message>
        <source>This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”.</source>
        <translation>Deze computer kan tokens niet veilig bewaren. Klik op {until_quit}; zie ‘{chapter_tokens}’.</translation>
    </message>
    <message>
        <source>Delete what you no longer need from the disk, then press {try_again}.</source>
        <translation>Verwijder van de schijf wat u niet meer nodig hebt en klik dan op {try_again}.</translation>
    </message>
    <message>
        <source>Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved then.</source>
        <translation>Klik op {try_again}. Helpt dat niet, sluit dan af en start opnieuw: wat van het opgeslagen bestand leesbaar is, wordt dan gered.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Zonder netwerk</translation>
    </message>
    <message>
        <source>The list that was read last is kept on this computer. Without a network you can search it, and add, rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.</source>
        <translation>De laatst gelezen lijst wordt op deze computer bewaard. Zonder netwerk kunt u erin zoeken en zoals altijd programma’s toevoegen, hernoemen en markeren. Wat u dan verzendt, wacht en vertrekt zodra er weer een netwerk is. Voordat het vertrekt, gaat Loyalty Desk na of er op het platform intussen iets is gewijzigd.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>De lijst opnieuw lezen</translation>
    </message>
    <message>
        <source>The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at once. Your changes, and what you are just typing, are never overwritten by that. A list that did not arrive to the end is not shown: the one before it stays.</source>
        <translation>De lijst wordt af en toe vanzelf opnieuw gelezen; hoe vaak, bepaalt u in {settings}. {refresh} leest de lijst meteen. Uw wijzigingen en wat u net typt, worden daarbij nooit overschreven. Een lijst die niet volledig is aangekomen, wordt niet getoond: de vorige blijft staan.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Meerdere accommodaties</translation>
    </message>
    <message>
        <source>Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own list, changes and undo, and goes on working while you look at another one. {send} sends the changes of the property that is shown. {refresh_all} reads the lists of all.</source>
        <translation>Uw accommodaties staan links of, in een smal venster, in een menu boven de lijst. Elke accommodatie heeft een eigen lijst, eigen wijzigingen en eigen stappen om ongedaan te maken, en werkt door terwijl u een andere bekijkt. {send} verzendt de wijzigingen van de accommodatie die wordt getoond. {refresh_all} leest de lijsten van allemaal.</translation>
    </message>
    <message>
        <source>The strip over the list always says where you are: its word tells a real property from the demo and the sample.</source>
        <translation>De strook boven de lijst laat altijd zien waar u bent: het woord erin onderscheidt een echte accommodatie van de demo en het voorbeeld.</translation>
    </message>
    <message>
        <source>While the window is hidden</source>
        <translation>Terwijl het venster verborgen is</translation>
    </message>
    <message>
        <source>If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.</source>
        <translation>Is er actie van u nodig terwijl het venster verborgen is, dan krijgt u een melding op uw bureaublad. In {settings} zet u dat uit.</translation>
    </message>
    <message>
        <source>Nothing leaves before you send it</source>
        <translation>Niets vertrekt voordat u het verzendt</translation>
    </message>
    <message>
        <source>What you add, change or mark for deletion is kept on this computer at once, and is still there after you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do additions and changes leave by themselves.</source>
        <translation>Wat u toevoegt, wijzigt of voor verwijdering markeert, wordt meteen op deze computer bewaard en is er na het afsluiten nog. Het wordt verzonden als u {send} kiest. Alleen waar bij een verbinding {sends_at_once} is ingeschakeld, vertrekken toevoegingen en wijzigingen vanzelf.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>De controle</translation>
    </message>
    <message>
        <source>{review} lists each change that is not sent, with what was there before and what comes after. Take the tick away from what shall wait. {go_back} sends nothing.</source>
        <translation>{review} toont elke wijziging die niet is verzonden, met de waarden ervoor en erna. Haal het vinkje weg bij wat moet wachten. {go_back} verzendt niets.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. So the review tells, where it can, how many active memberships each program has: as long as there are any, the platform refuses to delete it. And where very many programs are to be deleted, or all of them, you type their number first.</source>
        <translation>Wat is verwijderd, kan niet worden teruggehaald. Daarom toont de controle, waar dat kan, hoeveel actieve lidmaatschappen elk programma heeft: zolang die er zijn, weigert het platform het programma te verwijderen. En moeten er heel veel programma’s worden verwijderd, of alle, dan typt u eerst het aantal.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Na het verzenden</translation>
    </message>
    <message>
        <source>Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the programs.</source>
        <translation>Verwijderingen wachten nog ongeveer tien seconden. Tot dan behoudt u de programma’s met {undo_deletion} onder in het venster.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says what is going on; press it to see every change. One that is refused does not hold up the others.</source>
        <translation>De regel onder in het venster laat zien wat er gebeurt; klik erop om elke wijziging te zien. Een geweigerde wijziging houdt de andere niet tegen.</translation>
    </message>
    <message>
        <source>What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 hours it is no longer sent without asking you: then choose {send} once more.</source>
        <translation>Wat niet kan vertrekken, bijvoorbeeld omdat er geen netwerk is, wacht en vertrekt later vanzelf. Na 24 uur wordt het niet meer verzonden zonder het u te vragen: kies dan nog een keer {send}.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Iets terugdraaien</translation>
    </message>
    <message>
        <source>{undo} takes back your last step, then the one before it, and so on; each property has its own steps. If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you added. It waits for {send} like any other change.</source>
        <translation>{undo} draait uw laatste stap terug, daarna de stap ervoor, enzovoort; elke accommodatie heeft eigen stappen. Was de stap al verzonden, dan wordt het omgekeerde voorbereid: weer de oude naam, of de verwijdering van wat u hebt toegevoegd. Dat wacht op {send}, net als elke andere wijziging.</translation>
    </message>
    <message>
        <source>A program that was deleted on the platform can only be added once more.</source>
        <translation>Een programma dat op het platform is verwijderd, kan alleen nog een keer worden toegevoegd.</translation>
    </message>
    <message>
        <source>{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.</source>
        <translation>{discard_all} verwerpt, nadat u dat hebt bevestigd, alles wat niet is verzonden. Tot u afsluit, haalt {undo} het terug.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Connecting a property</source>
        <translation>Een accommodatie verbinden</translation>
    </message>
    <message>
        <source>Reviewing and sending</source>
        <translation>Controleren en verzenden</translation>
    </message>
    <message>
        <source>Marks in the list</source>
        <translation>Markeringen in de lijst</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Wat het venster meldt</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Als een antwoord verloren gaat</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Waar tokens worden bewaard</translation>
    </message>
    <message>
        <source>Offline, and several properties</source>
        <translation>Offline en meerdere accommodaties</translation>
    </message>
    <message>
        <source>Search, filters and history</source>
        <translation>Zoeken, filters en geschiedenis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Loyalty Desk</source>
        <translation>Help – Loyalty Desk</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Zoeken in de help</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in the help.</source>
        <translation>‘{text}’ komt nergens in de help voor.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation>Deze app kan niet weten wie het heeft gedaan.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Hernoemd</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Elders hernoemd</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation>Niet toegevoegd</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Niet gewijzigd</translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation>Niet verwijderd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation>Al zoals gewenst</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Verschenen</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Elders gewijzigd</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Elders verwijderd</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>Niet meer zichtbaar</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Weer actief</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Opgemerkt bij vernieuwen</translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation>Geweigerd, geen reden opgegeven</translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation>Geweigerd: ‘{message}’</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Er is niets verzonden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation>‘{name}’ ({code}) is toegevoegd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation>‘{name}’ ({code}) is gewijzigd: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation>‘{name}’ ({code}) is verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation>‘{name}’ ({code}) is niet toegevoegd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation>‘{name}’ ({code}) is niet gewijzigd: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation>‘{name}’ ({code}) is niet verwijderd.</translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation>Een wijziging van ‘{name}’ ({code}) is meerdere keren verzonden. Er kwam geen antwoord en de wijziging is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation>‘{name}’ ({code}) is nieuw op het platform.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation>‘{name}’ ({code}) is elders gewijzigd: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation>‘{name}’ ({code}) is elders verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation>‘{name}’ ({code}) is met dit token niet meer zichtbaar, niet als actief en niet als verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation>‘{name}’ ({code}) is weer actief.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation>‘{name}’ ({code}) moest hier worden verwijderd en was al verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>‘{name}’ ({code}) was al zoals het hier moest worden: {change}. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation>Het platform gaf geen reden op.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Het platform meldt: ‘{message}’</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Verzoeknummer {number}.</translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation>Hier verzonden door {person}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Accommodatie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Voor → na</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Verzoeknummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation>De verbinding met deze accommodatie is verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation>‘{name}’ staat niet in de lijst.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, voor spreadsheets</translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation>JSON, exact</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation>Loyaliteitsgeschiedenis</translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation>1 gebeurtenis is opgeslagen als {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation>
            <numerusform>%Ln gebeurtenis is opgeslagen als {file}.</numerusform>
            <numerusform>%Ln gebeurtenissen zijn opgeslagen als {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Zoeken in de geschiedenis</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Accommodatie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier uitgevoerd</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Opgemerkt bij vernieuwen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>t/m</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Alle accommodaties</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation>Programma &amp;tonen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Niets in de geschiedenis komt hiermee overeen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation>Er is nog niets gebeurd. Wat van hieruit wordt verzonden en wat bij vernieuwen gewijzigd blijkt, wordt hier genoteerd.</translation>
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
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Antwoord van het platform van {time}.</translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation>{missing} Niet gevonden: {names}</translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation>1 ID hoort bij geen enkel programma dat met deze tokens zichtbaar is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln ID hoort bij geen enkel programma dat met deze tokens zichtbaar is.</numerusform>
            <numerusform>%Ln ID’s horen bij geen enkel programma dat met deze tokens zichtbaar is.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation>1 code hoort bij geen enkel programma dat met deze tokens zichtbaar is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln code hoort bij geen enkel programma dat met deze tokens zichtbaar is.</numerusform>
            <numerusform>%Ln codes horen bij geen enkel programma dat met deze tokens zichtbaar is.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation>1 ID staat niet in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation>
            <numerusform>%Ln ID staat niet in de lijst.</numerusform>
            <numerusform>%Ln ID’s staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation>1 code staat niet in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation>
            <numerusform>%Ln code staat niet in de lijst.</numerusform>
            <numerusform>%Ln codes staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation>Gestopt voordat het platform antwoordde.</translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Het platform vraagt om minder verzoeken. Gaat verder: {time}.</translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation>Platform wordt geraadpleegd: deel {part} van {parts}…</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Platform wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation>Om opnieuw te vragen is verbinding nodig.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Hiervoor is verbinding nodig.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation>Het platform accepteert deze tokens niet voor deze vraag.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>Het platform heeft een storing.</translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation>Het platform heeft deze vraag niet geaccepteerd: ‘{message}’</translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation>Het platform gaf geen antwoord.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows Referentiebeheer</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-sleutelhanger</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Hernoemd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>Te verwijderen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Niet zichtbaar</translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation>elders verwijderd</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>niet meer zichtbaar</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>nieuw, niet verzonden</translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation>hernoemd, niet verzonden</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>gewijzigd, niet verzonden</translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation>te verwijderen, niet verzonden</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wacht op verzending</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wordt nu verzonden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>ook elders gewijzigd</translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation>een tweede keer op het platform</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>uitkomst onbekend</translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation>vraag of het is toegevoegd</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation>niet meer zichtbaar met dit token</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation>Met deze tokens kunnen lidmaatschappen niet worden geteld. Heeft een programma actieve lidmaatschappen, dan weigert het platform het te verwijderen: beëindig of verplaats ze in uw loyaliteitssysteem en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Dit filter opslaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Er is al een filter met deze naam. Het wordt vervangen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>De lijst kon niet volledig worden geladen. U ziet de lijst van {time}.</translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation>De opgeslagen lijst kon niet worden gelezen en wordt opnieuw geladen. Uw niet-verzonden wijzigingen zijn veilig.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline werken</translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation>Nieuw token invoeren</translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation>{property} toevoegen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw ophalen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbinding bewerken</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Tokens invoeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation>Tokens tot afsluiten gebruiken</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation>Aantal programma’s van het platform: {done} in plaats van {total}. Uw lijst is behouden.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>Uw beheerder staat het adres {host} niet toe. Er wordt niets naartoe verzonden; uw wijzigingen blijven bewaard.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>De beveiligde verbinding met {host} is niet te controleren. Inspecteert uw netwerk verkeer? Laat IT het certificaat ervan toevoegen.</translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation>Het platform heeft het opvragen geweigerd en gaf geen reden op. Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation>Het platform heeft het opvragen geweigerd. Het meldt: ‘{message}’ Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Verzoeknummer {number}.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Het platform meldt: ‘{message}’</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation>Het platform accepteert deze tokens niet.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation>Het platform accepteert deze tokens niet. Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation>{property} accepteert dit toegangstoken niet meer. Het verzenden is gepauzeerd.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation>{property} accepteert dit toegangstoken niet meer. Het verzenden is gepauzeerd; uw 1 wijziging is bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.</source>
        <translation>
            <numerusform>{property} accepteert dit toegangstoken niet meer. Het verzenden is gepauzeerd; uw %Ln wijziging is bewaard.</numerusform>
            <numerusform>{property} accepteert dit toegangstoken niet meer. Het verzenden is gepauzeerd; uw %Ln wijzigingen zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Dit token hoort bij {other}, niet bij {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Dit token hoort bij {other}. Uw 1 wijziging is gemaakt voor {property} en blijft daar.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to {other}. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Dit token hoort bij {other}. Uw %Ln wijziging is gemaakt voor {property} en blijft daar.</numerusform>
            <numerusform>Dit token hoort bij {other}. Uw %Ln wijzigingen zijn gemaakt voor {property} en blijven daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to another property, not to {property}.</source>
        <translation>Dit token hoort bij een andere accommodatie, niet bij {property}.</translation>
    </message>
    <message>
        <source>This token belongs to another property. Your 1 change was made for {property} and stays there.</source>
        <translation>Dit token hoort bij een andere accommodatie. Uw 1 wijziging is gemaakt voor {property} en blijft daar.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another property. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Dit token hoort bij een andere accommodatie. Uw %Ln wijziging is gemaakt voor {property} en blijft daar.</numerusform>
            <numerusform>Dit token hoort bij een andere accommodatie. Uw %Ln wijzigingen zijn gemaakt voor {property} en blijven daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the other property</source>
        <translation>Andere accommodatie toevoegen</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>Op dit platformadres worden geen loyaliteitsverzoeken beantwoord. Controleer het adres.</translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation>Het antwoord is onleesbaar of niet van het platform. Meld u zo nodig via een webpagina aan bij dit netwerk. Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation>Het platform accepteert deze versie van de app niet meer. Werk de app bij.</translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation>Op deze computer zijn geen tokens voor deze accommodatie bewaard. Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation>De sleutelopslag met uw tokens kon niet worden geopend. Ontgrendel deze en probeer het opnieuw. Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation>Dit systeem heeft geen sleutelopslag die tokens veilig bewaart. Uw wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation>Er is geen ruimte meer op deze computer. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation>Het bestand met uw lijst en wijzigingen is beschadigd of elders in gebruik. Blijft dat zo, start de app dan opnieuw: wat leesbaar is, wordt gered.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation>
            <numerusform>Actie nodig: {number} bij %Ln accommodatie</numerusform>
            <numerusform>Actie nodig: {number} bij %Ln accommodaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation>Actie nodig: {number}</translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation>Actie nodig: {number} bij {property}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Wijzigingen tonen</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation>Van de strook boven de lijst en van de balk in de verbindingslijst.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Kleu&amp;r</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>A&amp;lleen-lezen</translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I &amp;make them</source>
        <translation>Toevoegingen en nieuwe namen &amp;meteen verzenden</translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation>Er kan niets worden gewijzigd en er wordt niets verzonden tot wijzigen wordt ingeschakeld.</translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation>Verwijderingen wachten altijd op ‘Controleren’ en ‘Verzenden’.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation>Deze tokens mogen programma’s opvragen, maar niet toevoegen.</translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation>Deze tokens mogen programma’s opvragen, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation>Deze tokens mogen programma’s opvragen, maar niet verwijderen.</translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation>Vraag Mews of uw integrator om die machtiging.</translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation>Deze verbinding is alleen-lezen. Schakel wijzigen in om te bewerken.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>May be left open.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>S&amp;ubscription</source>
        <translation>&amp;Deelname</translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation>Reserveringen worden op code gekoppeld. De code kan na het toevoegen niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Een code kan na het toevoegen niet worden gewijzigd. Voeg een programma met de nieuwe code toe en verwijder dan dit programma.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation>Hierna no&amp;g een toevoegen</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Hiermee wijzigt u het programma bij alle accommodaties van de keten.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Hiermee wijzigt u het programma bij alle accommodaties van {chain}.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation>Hiermee voegt u het programma toe bij alle accommodaties van de keten.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation>Hiermee voegt u het programma toe bij alle accommodaties van {chain}.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Programma toevoegen</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Programma bewerken</translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation>‘{name}’ staat nu bij de te verzenden wijzigingen.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>Toch toe&amp;voegen</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Toch &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation>‘{name}’ wordt nu verzonden. Voer het niet opnieuw in.</translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation>Het antwoord voor ‘{name}’ is verloren gegaan; of het is toegevoegd, is nog niet bekend. Voer het niet opnieuw in.</translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program with this code is on the platform.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>‘{name}’ ({code}) is meer dan eens verzonden en het laatste antwoord is verloren gegaan. Laatst verzonden: {time}. Er staat geen nieuw programma met deze code op het platform.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that could be it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>‘{name}’ ({code}) is verzonden en het antwoord is verloren gegaan. Tijdstip: {time}. Op het platform staat geen programma meer dat het zou kunnen zijn.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it this one?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>‘{name}’ ({code}) is verzonden. Tijdstip: {time}. Is het dit programma?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it one of these?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>‘{name}’ ({code}) is verzonden. Tijdstip: {time}. Is het een van deze programma’s?</translation>
    </message>
    <message numerus="yes">
        <source>The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself where it is none of them.</source>
        <translation>
            <numerusform>Het antwoord op %Ln toevoeging is verloren gegaan. Selecteer het programma dat een toevoeging is geworden, of de toevoeging zelf als het geen van die programma’s is.</numerusform>
            <numerusform>De antwoorden op %Ln toevoegingen zijn verloren gegaan. Selecteer het programma dat een toevoeging is geworden, of de toevoeging zelf als het geen van die programma’s is.</numerusform>
        </translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>2×, laatst {time}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation>1 programma kan het zijn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation>
            <numerusform>%Ln programma kan het zijn</numerusform>
            <numerusform>%Ln programma’s kunnen het zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <extracomment>{time} is such as 14:05, or &quot;twice, last 14:05&quot;; {found} such as &quot;Not found&quot;.</extracomment>
        <translation>{name}, code {code}, verzonden {time}: {found}</translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation>{name}, code {code}, ID {id}: misschien {addition}</translation>
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
        <translation>&amp;Dit is het</translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation>&amp;Geen van deze, toevoegen</translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation>Het mijne &amp;verwerpen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation>Is dit programma toegevoegd?</translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation>Zijn deze programma’s toegevoegd?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation>
            <numerusform>%Ln niet gevonden toevoeging &amp;selecteren</numerusform>
            <numerusform>%Ln niet gevonden toevoegingen &amp;selecteren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation>Het &amp;mijne toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation>
            <numerusform>%Ln toevoeging verwerpen?</numerusform>
            <numerusform>%Ln toevoegingen verwerpen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation>Ze worden niet opnieuw verzonden en kunnen niet met ‘Ongedaan maken’ worden teruggehaald.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <translation>Op het platform</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation>Verzonden/verschil</translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation>Programma’s op het platform</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Toevoegingen</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation>Wijzigen inschakelen</translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation>Alleen-lezen. Schakel wijzigen in om te bewerken.</translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation>Alleen-lezen. Ingesteld door uw beheerder.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation>{connection} verwijderen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation>Wijzigingen &amp;opslaan als bestand…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation>De lijst en de tokens van {connection} worden van deze computer verwijderd. Op het platform verandert niets.</translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation>1 wijziging die niet is voltooid, gaat verloren: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>%Ln wijziging die niet is voltooid, gaat verloren: {kinds}.</numerusform>
            <numerusform>%Ln wijzigingen die niet zijn voltooid, gaan verloren: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation>Wijzigingen {connection}</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, voor spreadsheets</translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation>Wijzigingen opslaan als bestand</translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation>Opgeslagen in {file}: {changes}.</translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation>{connection} is niet verwijderd</translation>
    </message>
    <message>
        <source>Its tokens could not be removed from this computer, so nothing was removed.
{reason}</source>
        <extracomment>{reason} is a sentence, such as &quot;The system key store did not open.&quot;</extracomment>
        <translation>De tokens konden niet van deze computer worden verwijderd; daarom is er niets verwijderd.
{reason}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation>Intussen gewijzigd; open ‘Controleren’ opnieuw om dit te verzenden.</translation>
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
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation>1 programma bij {property} ({environment}) verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation>
            <numerusform>%Ln programma bij {property} ({environment}) verwijderen?</numerusform>
            <numerusform>%Ln programma’s bij {property} ({environment}) verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation>1 wijziging verzenden naar {property} ({environment})</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation>
            <numerusform>%Ln wijziging verzenden naar {property} ({environment})</numerusform>
            <numerusform>%Ln wijzigingen verzenden naar {property} ({environment})</numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. The platform refuses to delete programs with active memberships.</source>
        <translation>Na verzending kan dit niet ongedaan worden gemaakt. Het platform weigert programma’s met actieve lidmaatschappen te verwijderen.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that its deletion is refused.</source>
        <translation>1 van deze programma’s heeft actieve lidmaatschappen: de verwijdering wordt waarschijnlijk geweigerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that their deletion is refused.</source>
        <translation>
            <numerusform>%Ln van deze programma’s heeft actieve lidmaatschappen: de verwijdering wordt waarschijnlijk geweigerd.</numerusform>
            <numerusform>%Ln van deze programma’s hebben actieve lidmaatschappen: de verwijdering wordt waarschijnlijk geweigerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation>Toevoegen ({type}, {subscription})</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation>Hiermee wijzigt u de programma’s bij alle accommodaties van de keten.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>Hiermee wijzigt u de programma’s bij alle accommodaties van {chain}.</translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <translation>1 wijziging ver&amp;zenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln changes</source>
        <translation>
            <numerusform>%Ln wijziging ver&amp;zenden</numerusform>
            <numerusform>%Ln wijzigingen ver&amp;zenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs</source>
        <translation>
            <numerusform>%Ln programma &amp;verwijderen</numerusform>
            <numerusform>%Ln programma’s &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs and send 1 other change</source>
        <translation>
            <numerusform>%Ln programma &amp;verwijderen en 1 andere wijziging verzenden</numerusform>
            <numerusform>%Ln programma’s &amp;verwijderen en 1 andere wijziging verzenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} programs and send %Ln other changes</source>
        <extracomment>{deleted} is 2 or more.</extracomment>
        <translation>
            <numerusform>{deleted} programma’s &amp;verwijderen en %Ln andere wijziging verzenden</numerusform>
            <numerusform>{deleted} programma’s &amp;verwijderen en %Ln andere wijzigingen verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete 1 program</source>
        <translation>1 programma &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete 1 program and send 1 other change</source>
        <translation>1 programma &amp;verwijderen en 1 andere wijziging verzenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete 1 program and send %Ln other changes</source>
        <translation>
            <numerusform>1 programma &amp;verwijderen en %Ln andere wijziging verzenden</numerusform>
            <numerusform>1 programma &amp;verwijderen en %Ln andere wijzigingen verzenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this &amp;number to continue:</source>
        <translation>
            <numerusform>U staat op het punt %Ln programma te verwijderen. Typ dit &amp;aantal om door te gaan:</numerusform>
            <numerusform>U staat op het punt %Ln programma’s te verwijderen. Typ dit &amp;aantal om door te gaan:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation>Te&amp;rug</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation>Te verzenden wijzigingen</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Opgeslagen filters</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Er is al een filter ‘{name}’.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation>Zoek op naam, code of ID</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Tonen: {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Volgens het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Alleen als ik erom vraag</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Elke minuut (%Ln)</numerusform>
            <numerusform>Elke %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Altijd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation>Tabel&amp;rijen</translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation>&amp;Geschiedenis bewaren</translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation>Staat naast de naam van uw computeraccount in de geschiedenis van wat hier wordt gedaan.</translation>
    </message>
    <message>
        <source>Loo&amp;k for a new version once a day</source>
        <translation>Eén keer per dag naar een nieuwe &amp;versie zoeken</translation>
    </message>
    <message>
        <source>Only tells you that there is one. Nothing is downloaded.</source>
        <translation>Meldt u alleen dat die er is. Er wordt niets gedownload.</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>&amp;Uw naam in de geschiedenis</translation>
    </message>
    <message>
        <source>Read the list &amp;again</source>
        <translation>&amp;Lijst opnieuw lezen</translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation>&amp;Melding tonen als er actie nodig is en het venster verborgen is</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Het kan niet worden gelezen: {detail}.</translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation>Anderen dan een beheerder kunnen schrijven naar {detail} en kunnen het dus hebben gewijzigd.</translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation>Het is geen JSON: {detail}.</translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation>Het bevat een token bij {detail}. Tokens horen in de sleutelopslag; laat dit token vervangen, want anderen konden het lezen.</translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation>Het is onjuist: {detail}.</translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation>Het configuratiebestand van uw beheerder wordt niet gebruikt. {cause} Bestand: {place}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation>
            <numerusform>actie nodig: %Ln</numerusform>
            <numerusform>actie nodig: %Ln</numerusform>
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
        <translation>De opgeslagen lijst is geschreven door een nieuwere versie van Loyalty Desk. Er is niets gewijzigd. Installeer die versie om de lijst te openen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation>De schijf is vol. Maak ruimte vrij en start Loyalty Desk opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation>Een andere app gebruikt de opgeslagen lijst. Sluit die en start opnieuw.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation>De opgeslagen lijst kan niet worden geopend. Er is niets aan gewijzigd.</translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation>Loyalty Desk is al gestart, maar het venster reageert niet. Wacht even of beëindig de app, en start dan opnieuw.</translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>In Loyalty Desk is een fout opgetreden en de app moet worden afgesloten. Uw wijzigingen zijn bewaard. In het logboek in de gegevensmap staat meer, zonder uw tokens.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation>Niet toegestaan · {changes}</translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation>{changes} · offline</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation>
            <numerusform>Actie nodig: %Ln</numerusform>
            <numerusform>Actie nodig: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation>{needs} · {sent}</translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation>Het platform vraagt om minder verzoeken.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>Het platform heeft een storing.</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation>Het platform heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation>Het platform antwoordt niet.</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>Gepauzeerd: {reason}</translation>
    </message>
    <message>
        <source>{trouble} Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Gaat verder: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Volgende poging: {time}.</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>verbinding niet beveiligd</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token geweigerd</translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation>token van andere accommodatie</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>verkeerd adres</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adres niet toegestaan</translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation>antwoord niet van het platform</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>update nodig</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>geen tokens</translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation>sleutelopslag vergrendeld</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>geen sleutelopslag</translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation>lijst vraagt aandacht</translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation>geen ruimte op deze computer</translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation>opgeslagen lijst onbruikbaar</translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation>Het platform meldt: ‘{message}’ Verzoeknummer {number}.</translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation>Verzenden: {done} van {total}…</translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation>1 toevoeging nagaan…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation>
            <numerusform>%Ln toevoeging nagaan…</numerusform>
            <numerusform>%Ln toevoegingen nagaan…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation>1 wijziging nagaan…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation>
            <numerusform>%Ln wijziging nagaan…</numerusform>
            <numerusform>%Ln wijzigingen nagaan…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation>Wacht op verbinding · {changes}</translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation>1 programma wordt over enkele seconden verwijderd…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation>
            <numerusform>%Ln programma wordt over enkele seconden verwijderd…</numerusform>
            <numerusform>%Ln programma’s worden over enkele seconden verwijderd…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation>Wacht · {changes}</translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation>Tegengehouden: alleen-lezen · {changes}</translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation>Offline · nog niet geladen</translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Offline · lijst van {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation>
            <numerusform>Laden in kleinere delen… %Ln tot nu toe</numerusform>
            <numerusform>Laden in kleinere delen… %Ln tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation>Laden in kleinere delen…</translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation>
            <numerusform>Programma’s laden… %Ln tot nu toe</numerusform>
            <numerusform>Programma’s laden… %Ln tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation>Programma’s laden…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Nog niet geladen</translation>
    </message>
    <message>
        <source>List from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Lijst van {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Actueel · stand van {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln hernoemd</numerusform>
            <numerusform>%Ln hernoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription was changed; part of a list such as &quot;Sent: 1 changed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 deleted.&quot;</extracomment>
        <translation>
            <numerusform>%Ln verwijderd</numerusform>
            <numerusform>%Ln verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation>Verzonden: {changes}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Wijzigingen tonen</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Vernieuwen stoppen</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Niet verwijderen</translation>
    </message>
    <message>
        <source>{visible} of 1 program</source>
        <translation>{visible} van 1 programma</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of %Ln programs</source>
        <translation>
            <numerusform>{visible} van %Ln programma</numerusform>
            <numerusform>{visible} van %Ln programma’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation>
            <numerusform>{programs} · %Ln geselecteerd</numerusform>
            <numerusform>{programs} · %Ln geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation>Verzendt toevoegingen en nieuwe namen meteen</translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation>Tokens worden bewaard tot u afsluit</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation>Spaties aan het begin en einde zijn verwijderd.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show: {field}</source>
        <translation>Tonen: {field}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation>Onzichtbare tekens zijn verwijderd, net als spaties en aanhalingstekens om het token.</translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation>Spaties en aanhalingstekens om het token zijn verwijderd.</translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Ver&amp;vangen…</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>&amp;Clienttoken</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Toegangsto&amp;ken</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Ton&amp;en</translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation>Voer ook het clienttoken in.</translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation>Voer het clienttoken in.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Voer het toegangstoken in.</translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation>Sleutelopslag van het systeem wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation>Tokens: in het geheugen, tot u afsluit</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation>Dit systeem heeft geen sleutelopslag die tokens veilig bewaart. De tokens kunnen worden gebruikt tot u afsluit.</translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation>Voor deze verbinding zijn geen tokens bewaard. Nieuwe tokens komen in: {place}.</translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation>Tokens bewaard in: {place}</translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation>Tokens van {property} verwijderen?</translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation>Ze worden meteen van deze computer verwijderd. Verzenden en vernieuwen pauzeren tot u nieuwe invoert; de lijst en uw wijzigingen blijven bewaard.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation>Identificeert de app; van Mews of uw integrator.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation>Identificeert de app. Laat leeg om het bewaarde token te behouden.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation>Identificeert de app. Laat leeg om het token te gebruiken dat uw beheerder levert.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation>Identificeert de app. Laat leeg om het token van {property} te gebruiken.</translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation>Identificeert de accommodatie; van de Mews-beheerder ervan.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>{text}, {verdict}</source>
        <translation>{text}, {verdict}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Het platform meldt: ‘{message}’</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Verzoeknummer {number}.</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} antwoordt</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>De verbinding is beveiligd</translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation>De tokens worden geaccepteerd</translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation>Programma’s lezen mag; of schrijven mag, blijkt bij eerste gebruik</translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation>Accommodatie ‘{property}’, keten ‘{chain}’</translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation>Accommodatie ‘{property}’</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Editie {edition}</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>De klok van deze computer loopt gelijk</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation>De klok van deze computer wijkt {seconds} s af</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation>De klok van deze computer wijkt {seconds} s af; tijden hier wijken evenveel af</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>De beveiligde verbinding met {host} kon niet worden gecontroleerd. Mogelijk inspecteert uw netwerk het verkeer; vraag IT om het certificaat ervan aan deze computer toe te voegen.</translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation>Deze tokens mogen geen programma’s lezen. Vraag Mews of uw integrator om die machtiging.</translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation>De accommodatie kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation>De editie kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation>De klok kon niet worden vergeleken.</translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation>Test over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation>Bij {host} worden geen loyaliteitsverzoeken beantwoord. Controleer het adres.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation>Iets in dit netwerk antwoordt in plaats van {host} (een aanmeldpagina?). Meld u aan bij het netwerk of controleer het adres.</translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation>{host} accepteert deze versie van de app niet meer. Werk de app bij.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} vraagt om minder verzoeken.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} heeft een storing.</translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation>{host} doet te lang over een antwoord.</translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation>{host} is bereikt, maar er kwam geen antwoord terug.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation>{host} antwoordt niet. Controleer het adres en uw netwerk.</translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation>{host} heeft de vraag niet geaccepteerd.</translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation>Dit zijn de openbare demotokens. Ze geven alleen toegang tot api.mews-demo.com: kies ‘Demo’.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation>De tokens worden niet geaccepteerd. Controleer beide; tokens van de ene omgeving geven geen toegang tot een andere.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation>De tokens worden niet geaccepteerd. Controleer beide. Misschien zijn het tokens van het demoplatform, die in productie tot geen enkele accommodatie toegang geven: kies dan ‘Demo’.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation>De tokens worden niet geaccepteerd. Controleer beide. Misschien zijn het tokens van productie, die geen toegang geven tot het demoplatform: kies dan ‘Productie’.</translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation>Het adres is niet getest</translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation>De beveiliging van de verbinding is niet getest</translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation>De tokens zijn niet getest</translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation>Het lezen is niet getest</translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation>De tokens mogen de accommodatie niet opvragen</translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation>De editie blijkt uit het eerste antwoord waarin die staat</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>De klok is niet vergeleken</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Stappen van de test</translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation>{host} wordt getest…</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>De test is geslaagd.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation>Een opnieuw toegevoegd programma krijgt een nieuw ID; de lidmaatschappen komen niet terug.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation>‘{name}’ is op het platform verwijderd; dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation>
            <numerusform>%Ln programma is op het platform verwijderd; dat kan niet ongedaan worden gemaakt.</numerusform>
            <numerusform>%Ln programma’s zijn op het platform verwijderd; dat kan niet ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation>Er wordt niets verzonden voordat u op ‘Verzenden’ klikt.</translation>
    </message>
    <message>
        <source>Discard 1 change?</source>
        <translation>1 wijziging verwerpen?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes?</source>
        <translation>
            <numerusform>%Ln wijziging verwerpen?</numerusform>
            <numerusform>%Ln wijzigingen verwerpen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation>Het verwijderde programma opnieuw toevoegen?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation>
            <numerusform>%Ln verwijderd programma opnieuw toevoegen?</numerusform>
            <numerusform>%Ln verwijderde programma’s opnieuw toevoegen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation>Tokens tot afsluiten</translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation>De tokens van {property} worden gebruikt tot u afsluit. Ze worden nergens opgeslagen.</translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation>Identificeert de app.</translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation>Identificeert de accommodatie.</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>&amp;Clienttoken</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Toegangsto&amp;ken</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Ton&amp;en</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Gebruiken</translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation>Voer dit token in.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Loyalty Desk {version} was installed. Start again to use it.</source>
        <translation>Loyalty Desk {version} is geïnstalleerd. Start de app opnieuw om deze versie te gebruiken.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Deze versie niet</translation>
    </message>
    <message>
        <source>Loyalty Desk {version} is available.</source>
        <translation>Loyalty Desk {version} is beschikbaar.</translation>
    </message>
    <message>
        <source>Loyalty Desk has been asked to close, perhaps for an upgrade. Finish or cancel what you are typing, and it will close.</source>
        <translation>Loyalty Desk moet worden afgesloten, misschien voor een nieuwe versie. Maak uw invoer af of annuleer die, dan wordt de app afgesloten.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Er wordt naar een nieuwe versie gezocht…</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>U hebt de nieuwste versie, {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.</source>
        <translation>Loyalty Desk kon niet achterhalen of er een nieuwere versie is. Probeer het later opnieuw of vraag het uw beheerder.</translation>
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
        <translation>Externe partner</translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation>Soft brand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Het mijne verwerpen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu nagaan</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Programma behouden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbinding bewerken…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation>Opnieuw toevoegen…</translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation>Wijziging verwerpen</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Markeren voor verwijdering</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behouden</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Toch verwijderen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>The change that the person made, in place of what somebody else made of the program meanwhile.</extracomment>
        <translation>Mijn versie behouden</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <extracomment>What somebody else made of the program meanwhile, in place of the change that the person made.</extracomment>
        <translation>Andere behouden</translation>
    </message>
</context>
</TS>
