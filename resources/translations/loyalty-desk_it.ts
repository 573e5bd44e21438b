<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation>Informazioni su Loyalty Desk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copia diagnostica</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>Apri cartella &amp;log</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation>Gestisce i programmi fedeltà delle strutture alberghiere.
Licenza: MIT</translation>
    </message>
    <message>
        <source>For whoever &amp;helps you. It holds no tokens and no names:</source>
        <translation>Per chi presta &amp;assistenza. Non contiene token né nomi:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation>&amp;Aggiungi programma…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation>Segna per l’&amp;eliminazione</translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation>A&amp;ggiungi di nuovo…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copia righe</translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation>&amp;Seleziona tutti i visibili</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>&amp;Look for a new version…</source>
        <translation>&amp;Cerca una nuova versione…</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %Ln</source>
        <translation>
            <numerusform>Modifiche · %Ln</numerusform>
            <numerusform>Modifiche · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This installation does not look for new versions.</source>
        <translation>Questa installazione non cerca nuove versioni.</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtra…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Azzera ricerca e f&amp;iltri</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>V&amp;erifica…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Invia</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>Scarta t&amp;utto…</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programmi</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifiche</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Cronologia</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Interrompi aggiornamento</translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation>Aggiorna &amp;tutte le strutture</translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation>&amp;Elenco connessioni</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Area &amp;successiva</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>Area p&amp;recedente</translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation>&amp;Connetti una struttura…</translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation>Apri i &amp;dati di esempio</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifica connessione…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Rimuovi &amp;connessione…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Sola &amp;lettura</translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation>Lavora &amp;offline (esempio)</translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation>Reimposta l’&amp;esempio…</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>Connessione &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Connessione p&amp;recedente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>&amp;Informazioni su Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Inserire l’indirizzo della piattaforma.</translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation>Si possono usare solo indirizzi https: i token non devono viaggiare senza protezione.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>L’amministratore non consente questo indirizzo.</translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation>Questo non è un indirizzo. Esempio: api.mews.com</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>C&amp;hain</source>
        <translation>Cat&amp;ena</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation>Il suo identificativo, fornito dall’amministratore Mews. Viene chiesto una sola volta.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abbonamento</translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation>Duplicato sulla piattaforma</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminazione</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiunta</translation>
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
        <translation>Invio di “{name}” in corso.</translation>
    </message>
    <message>
        <source>Not sent yet. Made: {time}. Kept on this computer until you send or discard it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Non ancora inviata. Data: {time}. Resta su questo computer finché non viene inviata o scartata.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>La modifica è conservata. Ottenuta l’autorizzazione, aggiornare l’elenco: verrà inviata.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>Connessione assente: l’invio avverrà al suo ritorno.</translation>
    </message>
    <message>
        <source>Waiting to be deleted; until then you can keep the program.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>In attesa di eliminazione; fino ad allora si può mantenere il programma.
{reason}</translation>
    </message>
    <message>
        <source>Waiting to be sent.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>In attesa di invio.
{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation>“{name}” non può ancora essere aggiunto: non si sa quale edizione dell’interfaccia usi la piattaforma. Sceglierla nella connessione, poi riprovare.</translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation>La piattaforma richiede un tipo per “{name}”. Correggere la modifica, poi inviarla.</translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation>La piattaforma richiede un abbonamento per “{name}”. Correggere la modifica, poi inviarla.</translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation>La piattaforma deve sapere a quale catena appartiene “{name}”. Correggere la modifica, poi inviarla.</translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation>Il nome o il codice di “{name}” è troppo lungo: la piattaforma accetta {name_limit} e {code_limit} caratteri. Correggere la modifica, poi inviarla.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation>La modifica di “{name}” è stata inviata più volte. Non è arrivata alcuna risposta e la modifica non è stata eseguita. Riprovare più tardi; se il problema persiste, rivolgersi all’assistenza della piattaforma.</translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation>La modifica di “{name}” supera un limite della piattaforma.</translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation>La piattaforma non ha accettato questa modifica di “{name}”: “{message}”</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation>“{name}” non è stato eliminato. La piattaforma risponde: “{message}” {members}</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation>“{name}” non è stato eliminato. La piattaforma non ha indicato il motivo. {members}</translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation>Un programma con iscrizioni attive non può essere eliminato: se ne ha, chiuderle o trasferirle nel sistema di fidelizzazione, poi riprovare.</translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation>Ora non ha iscrizioni attive.</translation>
    </message>
    <message>
        <source>It has 1 active membership: end or move it in your loyalty system, then try again.</source>
        <translation>Ha 1 iscrizione attiva: chiuderla o trasferirla nel sistema di fidelizzazione, poi riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active memberships: end or move them in your loyalty system, then try again.</source>
        <translation>
            <numerusform>Ha %Ln iscrizione attiva: chiuderla o trasferirla nel sistema di fidelizzazione, poi riprovare.</numerusform>
            <numerusform>Ha %Ln iscrizioni attive: chiuderle o trasferirle nel sistema di fidelizzazione, poi riprovare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look: {time}.</source>
        <extracomment>{time} is 14:05:33.</extracomment>
        <translation>Ultimo controllo: {time}.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numero richiesta: {number}.</translation>
    </message>
    <message>
        <source>You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: if you still want it, press Send again.</source>
        <translation>“Invia” è stato premuto più di 24 ore fa, ma questa modifica non ha potuto lasciare questo computer. Non è stato inviato nulla: se serve ancora, premere di nuovo “Invia”.</translation>
    </message>
    <message>
        <source>Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>In attesa di eliminazione. Avverrà tra pochi secondi, o appena possibile; fino ad allora si può mantenere il programma.</translation>
    </message>
    <message>
        <source>Waiting to be sent. It goes as soon as nothing stands in the way.</source>
        <translation>In attesa di invio. La modifica partirà appena possibile.</translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation>“{name}” non è più visibile con questo token, né attivo né eliminato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation>Dopo essere stato segnato per l’eliminazione, “{name}” è stato modificato altrove: {changes}. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation>Qualcuno ha modificato questo programma mentre la modifica era in attesa. All’inizio: “{before}”. Ora: “{now}”. La mia versione: “{mine}”.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation>Questo programma è stato eliminato altrove. Il nuovo nome non è stato inviato.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation>Questo programma è stato eliminato altrove. La modifica non è stata inviata.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation>“{name}” ({code}) si trova una seconda volta sulla piattaforma. Forse il primo invio è stato aggiunto in ritardo, o qualcun altro ha aggiunto un programma uguale. Se è stato inviato da qui, eliminarlo.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>“{name}” ({code}) è stato inviato più volte e l’ultima risposta è andata persa. Sulla piattaforma non ci sono nuovi programmi con questo codice.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation>“{name}” ({code}) è stato inviato e la risposta è andata persa. È uno dei programmi sulla piattaforma?</translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation>La risposta è andata persa. Per un massimo di 3 minuti l’app controlla se “{name}” è stato aggiunto. Non inserirlo di nuovo.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation>La risposta è andata persa. L’app controlla se “{name}” è stato modificato; in caso contrario, la modifica verrà inviata di nuovo.</translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation>La risposta è andata persa. “{name}” potrebbe essere già eliminato. L’app controlla; in caso contrario, la richiesta verrà inviata di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation>“{name}” è stato inviato un’altra volta, perché non risultava aggiunto, e anche questa risposta è andata persa. Per un massimo di 3 minuti l’app controlla se è stato aggiunto. Non inserirlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Aggiungi di nuovo</translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation>&amp;Non aggiungere</translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation>{kinds}. Fino alla chiusura dell’app, “Annulla” permette di recuperare tutto.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>Scarta &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{state} · needs you</source>
        <extracomment>{state} is a mark, such as &quot;Refused&quot;.</extracomment>
        <translation>{state} · da gestire</translation>
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
        <translation>Invia 1 modifica</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation>
            <numerusform>Invia %Ln modifica</numerusform>
            <numerusform>Invia %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation>1 programma segnato per l’eliminazione. Non è stato ancora inviato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln programma segnato per l’eliminazione. Non è stato ancora inviato nulla.</numerusform>
            <numerusform>%Ln programmi segnati per l’eliminazione. Non è stato ancora inviato nulla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation>Tutto è stato inviato. Non c’è nulla da gestire.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Rimuovi filtro: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtri attivi</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Azzera ricerca e filtri</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Scegliere…</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation>Come l’ambiente</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrolio</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abbonamento</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Catena</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>In the order of the platform, newest first</source>
        <translation>Nell’ordine della piattaforma, dal più recente</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, ordine decrescente</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, ordine crescente</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>nessuna modifica</translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation>{value}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation>{cell}, {mark}</translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation>Questo programma è eliminato. Non può essere modificato.</translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation>Questo programma non è più visibile con questo token. Non può essere modificato.</translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation>Questo programma è segnato per l’eliminazione. Per modificarlo, annullare prima l’eliminazione.</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Un codice non può essere modificato dopo l’aggiunta. Aggiungere un programma con il nuovo codice, poi eliminare questo.</translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation>Questa colonna è compilata dall’app e dalla piattaforma.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation>“{name}” è stato modificato altrove</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation>Qualcuno ha modificato questo programma mentre la modifica era in attesa. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>When you started</source>
        <translation>All’inizio</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Ora sulla piattaforma</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La mia versione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abbonamento</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Mantieni la &amp;mia</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Mantieni l’&amp;altra</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modi&amp;fica…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidi più tardi</translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation>I programmi tornano quelli iniziali e le modifiche fatte lì vanno perse.</translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation>Reimpostare la struttura di esempio?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Reimposta</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connessione sicura</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation>Nome della struttura in questa app. Se il test riesce, viene compilato.</translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation>Per esempio api.mews.com</translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation>&amp;Usa i token demo pubblici</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Piattaforma</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Indirizzo della piattaforma</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>E&amp;dizione</translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation>Produzione · api.mews.com</translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation>Demo · api.mews-demo.com</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Indirizzo personalizzato</translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation>Demo Mews</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Inserire un nome.</translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation>Tutti possono vedere e modificare questi dati e ne condividono il limite di richieste. Non inserire nulla di reale.</translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation>Indirizzo usato: {address}</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ripro&amp;va</translation>
    </message>
    <message>
        <source>Use the tokens until I &amp;quit</source>
        <translation>Usa i token &amp;fino alla chiusura</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connessione</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Connetti una struttura</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifica connessione</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Interrompi &amp;test</translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation>&amp;Salva senza test</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifica connessione…</translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation>Sostituisci &amp;token…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Rimuovi connessione…</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Passa a</translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation>In questa finestra non c’è spazio per l’elenco connessioni.</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Cambia connessione</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copia: {field}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>No active memberships</source>
        <translation>Nessuna iscrizione attiva</translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation>1 iscrizione attiva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation>
            <numerusform>%Ln iscrizione attiva</numerusform>
            <numerusform>%Ln iscrizioni attive</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modifica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation>1 modifica non inviata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation>
            <numerusform>%Ln modifica non inviata</numerusform>
            <numerusform>%Ln modifiche non inviate</numerusform>
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
            <numerusform>%Ln programmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Programs, by what is to be done with them: part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln rinominato</numerusform>
            <numerusform>%Ln rinominati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription is changed; part of a list such as &quot;1 new, 2 changed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln modificato</numerusform>
            <numerusform>%Ln modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 to delete&quot;.</extracomment>
        <translation>
            <numerusform>%Ln da eliminare</numerusform>
            <numerusform>%Ln da eliminare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar: {name}</source>
        <translation>Calendario: {name}</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Scegli un giorno</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation>“{text}” non è un giorno. Esempio: {example}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fine precede l’inizio.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation>{field}: primo giorno</translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation>{field}: ultimo giorno</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>al</translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation>Inserire entrambe le date.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation>Non più visibile con questo token</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>Non ancora sulla piattaforma</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <extracomment>{time} is 20.11.2026 14:05; {event} such as &quot;Renamed&quot;.</extracomment>
        <translation>{time}: {event}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La piattaforma risponde: “{message}”</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numero richiesta: {number}.</translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation>{mark}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs selected</source>
        <translation>
            <numerusform>%Ln programma selezionato</numerusform>
            <numerusform>%Ln programmi selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation>Senza modifiche</translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation>Selezionare un programma per vederne qui tutti i dati.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation>Aggiungi di nuovo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Loyalty Desk</source>
        <translation>Loyalty Desk</translation>
    </message>
    <message>
        <source>Loyalty Desk — {property} ({environment})</source>
        <translation>Loyalty Desk — {property} ({environment})</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>2022 edition</source>
        <translation>Edizione 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Edizione attuale</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation>Aggiungi programma</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Azzera ricerca e filtri</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Inserisci token</translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation>{property}: nessun programma eliminato.</translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation>{property}: ancora nessun programma attivo.</translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation>{property}: nessun programma attivo. “Eliminati” mostra quelli che c’erano.</translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation>Nessun programma corrisponde a “{search}”.</translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation>Sono mostrati solo i programmi attivi.</translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation>Sono mostrati solo i programmi eliminati.</translation>
    </message>
    <message>
        <source>1 program is hidden by the search and the filters.</source>
        <translation>1 programma è nascosto dalla ricerca e dai filtri.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search and the filters.</source>
        <translation>
            <numerusform>%Ln programma è nascosto dalla ricerca e dai filtri.</numerusform>
            <numerusform>%Ln programmi sono nascosti dalla ricerca e dai filtri.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the search.</source>
        <translation>1 programma è nascosto dalla ricerca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search.</source>
        <translation>
            <numerusform>%Ln programma è nascosto dalla ricerca.</numerusform>
            <numerusform>%Ln programmi sono nascosti dalla ricerca.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the filters.</source>
        <translation>1 programma è nascosto dai filtri.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln programma è nascosto dai filtri.</numerusform>
            <numerusform>%Ln programmi sono nascosti dai filtri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation>Elenco non ancora caricato. Comparirà quando la piattaforma accetterà i token.</translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation>Elenco non ancora caricato. Comparirà al ritorno della connessione.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Elenco non ancora caricato.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation>PRODUZIONE · {property}</translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation>DEMO · condivisa, pubblica · {property}</translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation>SANDBOX · su questo computer · {property}</translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation>INDIRIZZO PERSONALIZZATO · {address} · {property}</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produzione</translation>
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
        <translation>indirizzo personalizzato</translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation>Struttura di esempio</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation>Spazio esaurito su questo computer. Non è stato salvato nulla: liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation>Un’altra applicazione sta usando l’elenco salvato. Non è stato salvato nulla; riprovare.</translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation>Impossibile scrivere il file su questo computer. Non è stato salvato nulla; riprovare.</translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation>Questa connessione è stata rimossa. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation>Impossibile scrivere il file in quella posizione. Sceglierne un’altra o liberare spazio.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation>Si è verificato un errore nell’app. I dettagli sono nel suo log.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation>Non c’è un portachiavi di sistema che conservi i token in modo sicuro.</translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation>Il portachiavi di sistema non ha risposto.</translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation>Su questo computer non è conservato alcun token client. Inserire entrambi i token.</translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation>Impossibile aprire il portachiavi di sistema.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation>Qualcosa in Loyalty Desk non ha funzionato come previsto.</translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Le modifiche sono conservate. Il log nella cartella dei dati contiene i dettagli, senza i token.</translation>
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
        <translation>Tipo: {values}</translation>
    </message>
    <message>
        <source>Subscription: {values}</source>
        <translation>Abbonamento: {values}</translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation>Catena: {values}</translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation>Creazione: {days}</translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation>Ultima modifica: {days}</translation>
    </message>
    <message>
        <source>Chan&amp;ged here</source>
        <translation>Modificato &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Duplicated code</source>
        <translation>Codice &amp;duplicato</translation>
    </message>
    <message>
        <source>&amp;Look-alike code</source>
        <translation>Codice &amp;simile</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 identifier</source>
        <translation>1 identificativo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln identificativo</numerusform>
            <numerusform>%Ln identificativi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 codice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln codice</numerusform>
            <numerusform>%Ln codici</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {values}</source>
        <translation>Codice: {values}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation>
            <numerusform>{some} e %Ln altro</numerusform>
            <numerusform>{some} e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation>Testo ignorato (non è un identificativo): {texts}</translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation>Testo ignorato (non è un codice): {texts}</translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation>
            <numerusform>Richiesta in %Ln parte.</numerusform>
            <numerusform>Richiesta in %Ln parti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Oltre 3 mesi: richiesta in %Ln parte.</numerusform>
            <numerusform>Oltre 3 mesi: richiesta in %Ln parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation>Giorni interi nel fuso orario della struttura, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation>Giorni interi nel fuso orario di questo computer, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation>Giorni interi nel fuso orario di questo computer.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation>Filtra programmi</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>A&amp;bbonamento</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>Cat&amp;ena</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>&amp;Creazione</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Ultima modifica</translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation>&amp;Identificativi</translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation>Incollare un elenco; qualsiasi separatore va bene.</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation>C&amp;odici</translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation>Uno per riga, o separati da virgole, punti e virgola o tabulazioni.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation>Per le date di creazione o di ultima modifica viene interrogata la piattaforma.</translation>
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
        <translation>&amp;Salva questo filtro…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>Filtri sal&amp;vati…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>Filtri · %Ln</numerusform>
            <numerusform>Filtri · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Richiesta alla piattaforma…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Questo non è l’identificativo di una catena. Esempio: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>The code has {length} characters; the platform takes {limit}.</source>
        <translation>Il codice ha {length} caratteri; la piattaforma ne accetta {limit}.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the platform takes {limit}.</source>
        <translation>Il nome ha {length} caratteri; la piattaforma ne accetta {limit}.</translation>
    </message>
    <message>
        <source>The code contains a line break. Remove it.</source>
        <translation>Il codice contiene un’interruzione di riga. Rimuoverla.</translation>
    </message>
    <message>
        <source>The code contains a control character. Remove it.</source>
        <translation>Il codice contiene un carattere di controllo. Rimuoverlo.</translation>
    </message>
    <message>
        <source>The code contains a broken character. Type it again.</source>
        <translation>Il codice contiene un carattere danneggiato. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The code contains characters that cannot be seen.</source>
        <translation>Il codice contiene caratteri invisibili.</translation>
    </message>
    <message>
        <source>The name contains a line break. Remove it.</source>
        <translation>Il nome contiene un’interruzione di riga. Rimuoverla.</translation>
    </message>
    <message>
        <source>The name contains a control character. Remove it.</source>
        <translation>Il nome contiene un carattere di controllo. Rimuoverlo.</translation>
    </message>
    <message>
        <source>The name contains a broken character. Type it again.</source>
        <translation>Il nome contiene un carattere danneggiato. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be seen.</source>
        <translation>Il nome contiene caratteri invisibili.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Inserire un nome.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Inserire un codice.</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Scegliere un tipo.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Scegliere un abbonamento.</translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation>Scegliere una catena o inserirne l’identificativo.</translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation>Il codice {code} è già usato da “{name}”. Le prenotazioni sono abbinate tramite il codice: due programmi con lo stesso codice possono essere confusi.</translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation>Il codice {code} era usato da “{name}”, ora eliminato.</translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation>Questo codice somiglia a {code} di “{name}”. In un codice contano maiuscole, zeri e spazi.</translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation>Esiste già un programma “{name}”, con codice {code}.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation>Gestione dei programmi fedeltà delle strutture.</translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation>Funziona anche senza connessione.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Prova con i &amp;dati di esempio</translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation>&amp;Esplora la demo Mews</translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation>Connetti una &amp;struttura</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Required.</source>
        <translation>Obbligatorio.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Impostato dall’amministratore</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The two tokens</source>
        <translation>I due token</translation>
    </message>
    <message>
        <source>A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of them:</source>
        <translation>Un token è una lunga parola segreta, fatta di lettere e cifre. Va trattato come una password. Ne servono due:</translation>
    </message>
    <message>
        <source>It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. It is the same for all your properties: from the second one on you can leave the field empty.</source>
        <translation>Indica alla piattaforma che le richieste vengono da Loyalty Desk. Lo fornisce Mews o chi ha configurato l’app. È lo stesso per tutte le strutture: dalla seconda in poi il campo può restare vuoto.</translation>
    </message>
    <message>
        <source>It opens your property. The Mews administrator of the property gives it, and can replace it or switch it off at any time.</source>
        <translation>Apre la struttura. Lo fornisce l’amministratore Mews della struttura, che può sostituirlo o disattivarlo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Connettere una struttura</translation>
    </message>
    <message>
        <source>Choose {connect} in the menu {menu_file}.</source>
        <translation>Scegliere {connect} nel menu {menu_file}.</translation>
    </message>
    <message>
        <source>Choose the platform: {production} for a real property, {demo} for the public demo. Take {custom_address} only if you were given another address.</source>
        <translation>Scegliere la piattaforma: {production} per una struttura reale, {demo} per la demo pubblica. Usare {custom_address} solo se è stato indicato un altro indirizzo.</translation>
    </message>
    <message>
        <source>Paste both tokens.</source>
        <translation>Incollare entrambi i token.</translation>
    </message>
    <message>
        <source>Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the name of the property is filled in. The test changes nothing on the platform.</source>
        <translation>Premere {test}. Ogni passaggio viene mostrato appena eseguito. Se uno non riesce, indica che cosa fare. Se tutti riescono, il nome della struttura viene compilato. Il test non modifica nulla sulla piattaforma.</translation>
    </message>
    <message>
        <source>Press {save}. You can also save without a test: {save_untested}.</source>
        <translation>Premere {save}. Si può salvare anche senza test: {save_untested}.</translation>
    </message>
    <message>
        <source>How you want to work there</source>
        <translation>Come lavorare con la struttura</translation>
    </message>
    <message>
        <source>With {read_only}, nothing can be changed at this property and nothing is sent to it until you press {turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties apart.</source>
        <translation>Con {read_only}, in questa struttura non si può modificare né inviare nulla finché non si preme {turn_on}. Con {sends_at_once}, solo le eliminazioni attendono {send}. Un colore aiuta a distinguere le strutture.</translation>
    </message>
    <message>
        <source>The public demo</source>
        <translation>La demo pubblica</translation>
    </message>
    <message>
        <source>Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor the other way round.</source>
        <translation>Mews offre una struttura demo che tutti possono usare: scegliere {demo} e premere {demo_tokens}. Tutti vedono e modificano gli stessi dati, quindi non inserire nulla di reale. I token della demo non aprono strutture reali, né viceversa.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, nor does the order of words. The search needs no network.</source>
        <translation>Digitare alcune lettere di un nome, di un codice o di un identificativo. Maiuscole e accenti non contano, e nemmeno l’ordine delle parole. La ricerca non ha bisogno della rete.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are there twice or look alike, to lists of codes or identifiers, or to the days on which programs were created or updated. For the days the platform is asked, which needs a network.</source>
        <translation>Con {filter} si restringe l’elenco: per tipo e abbonamento, a ciò che è stato modificato qui, ai codici duplicati o simili, a elenchi di codici o identificativi, o ai giorni di creazione o di ultima modifica dei programmi. Per i giorni viene interrogata la piattaforma, e serve la rete.</translation>
    </message>
    <message>
        <source>Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of them away. In the menu beside the button, {save_filter} keeps a filter under a name, and {saved_filters} renames or deletes those that you have.</source>
        <translation>Ogni filtro attivo compare sopra l’elenco e si toglie premendolo; {clear_filters} li toglie tutti. Nel menu accanto al pulsante, {save_filter} conserva un filtro con un nome, e {saved_filters} rinomina o elimina quelli esistenti.</translation>
    </message>
    <message>
        <source>Deleted programs</source>
        <translation>Programmi eliminati</translation>
    </message>
    <message>
        <source>{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program cannot be changed and not be brought back. {add_again} opens the form with its values.</source>
        <translation>{active}, {deleted} e {both}, accanto alla ricerca, indicano quali programmi mostra l’elenco. Un programma eliminato non può essere né modificato né recuperato. {add_again} apre il modulo con i suoi valori.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>The view {history} tells what happened. {done_here} is what was sent from this computer, with what was there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: who did it, Loyalty Desk cannot know.</source>
        <translation>La vista {history} mostra che cosa è successo. {done_here}: ciò che è stato inviato da questo computer, con i valori prima e dopo, la risposta e l’utente collegato. {noticed}: i cambiamenti trovati aggiornando l’elenco; l’app non può sapere chi li ha fatti.</translation>
    </message>
    <message>
        <source>{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the history is kept stands in {settings}.</source>
        <translation>{show_program} porta al programma nell’elenco. {export} salva in un file ciò che è mostrato. La durata di conservazione della cronologia si sceglie in {settings}.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Provare con i dati di esempio</translation>
    </message>
    <message>
        <source>The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the menu {menu_file}.</source>
        <translation>La struttura di esempio si trova dentro l’app. Non servono token né rete, e nulla è reale: si può provare tutto. Premere {try_sample} nella finestra vuota, o scegliere {open_sample} nel menu {menu_file}.</translation>
    </message>
    <message>
        <source>In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} brings the first programs of the sample back.</source>
        <translation>Nel menu {menu_connection}, {work_offline} mostra come si lavora senza rete, e {start_over} ripristina i programmi iniziali dell’esempio.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Aggiungere un programma</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <translation>Scegliere {add}.</translation>
    </message>
    <message>
        <source>Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings are matched by the code, and it can never be changed later: look at it twice.</source>
        <translation>Inserire un nome e un codice, e scegliere tipo e abbonamento se il modulo li chiede. Le prenotazioni sono abbinate tramite il codice, che non potrà mai essere modificato: ricontrollarlo bene.</translation>
    </message>
    <message>
        <source>Press {add_button}. The new program now stands in the list. It is not sent yet.</source>
        <translation>Premere {add_button}. Il nuovo programma ora è nell’elenco. Non è stato ancora inviato.</translation>
    </message>
    <message>
        <source>Rename a program</source>
        <translation>Rinominare un programma</translation>
    </message>
    <message>
        <source>Select the program and choose {rename}, or double-click its name, and type the new name. The key {enter} keeps it, the key {esc} puts the old one back.</source>
        <translation>Selezionare il programma e scegliere {rename}, o fare doppio clic sul nome, e digitare il nuovo nome. Il tasto {enter} lo conferma, il tasto {esc} ripristina il vecchio.</translation>
    </message>
    <message>
        <source>Delete programs</source>
        <translation>Eliminare programmi</translation>
    </message>
    <message>
        <source>Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} takes the mark away again.</source>
        <translation>Selezionarli e scegliere {mark_for_deletion}. Per ora sono solo segnati: nulla viene eliminato, e {undo} toglie il segno.</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Inviare le modifiche</translation>
    </message>
    <message>
        <source>Whatever you do is kept on this computer first. While something is not sent, a bar below the list counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, {send} shows you the review first.</source>
        <translation>Ogni modifica viene prima conservata su questo computer. Finché c’è qualcosa da inviare, una barra sotto l’elenco ne mostra il numero. {review} mostra ancora una volta ogni modifica; con {send} partono tutte. Se ci sono eliminazioni, {send} mostra prima la verifica.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Chi lo vede</translation>
    </message>
    <message>
        <source>Programs belong to a chain. What you add, change or delete shows at all properties of the chain.</source>
        <translation>I programmi appartengono a una catena. Ciò che viene aggiunto, modificato o eliminato si vede in tutte le strutture della catena.</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>Nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer account opens them. {edit_connection} says where they are.</source>
        <translation>I token sono conservati dove il computer conserva le password: in Gestione credenziali di Windows, nel Portachiavi di macOS o, su Linux, in Secret Service o KWallet. Lì sono cifrati, e si aprono con l’account del computer. {edit_connection} indica dove si trovano.</translation>
    </message>
    <message>
        <source>Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when you leave the desk.</source>
        <translation>Chi può usare questo account del computer può usare anche l’app con i token lì conservati. Bloccare lo schermo quando si lascia la postazione.</translation>
    </message>
    <message>
        <source>If there is no key store, or it does not open</source>
        <translation>Se il portachiavi manca o non si apre</translation>
    </message>
    <message>
        <source>If your computer has none, the tokens are used until you quit, and you enter them again at the next start. They are never put into a plain file instead.</source>
        <translation>Se il computer non ha un portachiavi, i token vengono usati fino alla chiusura dell’app e vanno inseriti di nuovo al prossimo avvio. Non vengono mai messi in un semplice file.</translation>
    </message>
    <message>
        <source>If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.</source>
        <translation>Se il portachiavi è bloccato, invio e aggiornamento restano in pausa; l’elenco e le modifiche ci sono. Sbloccarlo e premere {try_again}. Se non funziona, {until_quit} permette di inserire i token per questa volta.</translation>
    </message>
    <message>
        <source>Where tokens never are</source>
        <translation>Dove i token non si trovano mai</translation>
    </message>
    <message>
        <source>They are not in the list, not in the history, not in the log, and not in what is exported or copied for whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to the platform that it is for, over a secure connection, and nowhere else.</source>
        <translation>Non sono nell’elenco, né nella cronologia, né nel log, né in ciò che viene esportato o copiato per chi presta assistenza. Un token conservato non viene mai più mostrato; si può solo sostituire. Viene inviato alla piattaforma a cui è destinato, con una connessione sicura, e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>Replace or remove tokens</source>
        <translation>Sostituire o rimuovere i token</translation>
    </message>
    <message>
        <source>Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. {remove_tokens} takes them out of this computer at once; the list and your changes stay. {remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.</source>
        <translation>Scegliere {edit_connection} nel menu {menu_connection}. {replace_tokens} permette di inserirne di nuovi. {remove_tokens} li toglie subito da questo computer; l’elenco e le modifiche restano. {remove_connection} toglie tutto: elenco, modifiche e token. Sulla piattaforma non cambia nulla.</translation>
    </message>
    <message>
        <source>If somebody else may have seen a token, ask the Mews administrator of the property for a new one.</source>
        <translation>Se qualcun altro può aver visto un token, chiederne uno nuovo all’amministratore Mews della struttura.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Nella tabella</translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation>Vai al nome successivo che inizia così</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettere</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu della riga</translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation>Conferma il testo digitato nella cella</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Ripristina il contenuto della cella; azzera la ricerca</translation>
    </message>
    <message>
        <source>What a lost answer is</source>
        <translation>Che cos’è una risposta persa</translation>
    </message>
    <message>
        <source>For about three minutes it reads the program on the platform again and again, soon at first and then less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next start it goes on looking.</source>
        <translation>Per circa tre minuti l’app rilegge più volte il programma sulla piattaforma, prima spesso e poi più di rado. Con {check_now} il controllo è immediato. Intanto si può continuare a lavorare, e anche uscire: al prossimo avvio il controllo prosegue.</translation>
    </message>
    <message>
        <source>When you added a program</source>
        <translation>Dopo l’aggiunta di un programma</translation>
    </message>
    <message>
        <source>It is looked for by its code. If it is there, all is well. If it is still not there after three minutes, it is sent once more, and never before.</source>
        <translation>Viene cercato in base al codice. Se c’è, tutto è a posto. Se dopo tre minuti non c’è ancora, viene inviato un’altra volta, e mai prima.</translation>
    </message>
    <message>
        <source>Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. It looks.</source>
        <translation>A volte una modifica raggiunge la piattaforma, ma la risposta non arriva: la rete si interrompe, o il computer va in sospensione. Allora nessuno può sapere se la modifica è stata eseguita. L’app non tira a indovinare: controlla.</translation>
    </message>
    <message>
        <source>Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes down which programs have that code, and that it is sending. It sends again only when it has seen that the first time was in vain. Do not enter the program a second time yourself.</source>
        <translation>Perché tanta cautela? Se lo stesso programma viene inviato due volte, la piattaforma ne aggiunge due. Perciò l’app annota prima quali programmi hanno quel codice, e che sta per inviare. Invia di nuovo solo dopo aver visto che la prima volta non è riuscita. Non inserire il programma una seconda volta.</translation>
    </message>
    <message>
        <source>When you renamed or changed a program</source>
        <translation>Dopo la modifica o il cambio di nome di un programma</translation>
    </message>
    <message>
        <source>If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is as it was before after three minutes, your change is sent again. After several times in vain it is shown as refused, and you decide.</source>
        <translation>Se è come richiesto, tutto è a posto. Se nel frattempo qualcun altro l’ha modificato, viene posta una domanda. Se dopo tre minuti è ancora come prima, la modifica viene inviata di nuovo. Dopo più tentativi a vuoto risulta rifiutata, e si può decidere che cosa fare.</translation>
    </message>
    <message>
        <source>When you deleted a program</source>
        <translation>Dopo l’eliminazione di un programma</translation>
    </message>
    <message>
        <source>If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a program cannot be deleted twice.</source>
        <translation>Se è eliminato, tutto è a posto. Se dopo tre minuti c’è ancora, l’eliminazione viene inviata di nuovo: un programma non può essere eliminato due volte.</translation>
    </message>
    <message>
        <source>Your program was added. Nothing more is sent.</source>
        <translation>Il programma è stato aggiunto. Non viene inviato altro.</translation>
    </message>
    <message>
        <source>Your program was not added. It is sent once more.</source>
        <translation>Il programma non è stato aggiunto. Viene inviato un’altra volta.</translation>
    </message>
    <message>
        <source>You no longer want it. Nothing more is sent, and nothing is deleted.</source>
        <translation>Il programma non serve più. Non viene inviato altro, e nulla viene eliminato.</translation>
    </message>
    <message>
        <source>The question waits for you.</source>
        <translation>La domanda resta in attesa.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La domanda</translation>
    </message>
    <message>
        <source>Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see what was found, and choose:</source>
        <translation>A volte controllare non basta: forse c’è un nuovo programma con lo stesso codice ma un altro nome, o è andata persa anche la seconda risposta. Allora il programma ha il simbolo {mark_question}. Premere {answer} per vedere che cosa è stato trovato, e scegliere:</translation>
    </message>
    <message>
        <source>If it is there twice all the same</source>
        <translation>Se ce ne sono comunque due</translation>
    </message>
    <message>
        <source>Very rarely something is held up on its way for longer than anybody can wait. So after sending an addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second time, it gets the mark {mark_twin}, and you can delete one of the two.</source>
        <translation>Molto raramente qualcosa resta fermo lungo il percorso più a lungo di quanto si possa attendere. Perciò, dopo aver inviato di nuovo un’aggiunta, l’app controlla per un quarto d’ora. Se lo stesso programma compare una seconda volta, riceve il simbolo {mark_twin}, e si può eliminare uno dei due.</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Simboli nella prima colonna</translation>
    </message>
    <message>
        <source>A program without a mark is as the platform has it. The buttons that are named here stand in the view {changes}, in {details} and in the menu of the row.</source>
        <translation>Un programma senza simbolo è come sulla piattaforma. I pulsanti qui nominati si trovano nella vista {changes}, in {details} e nel menu della riga.</translation>
    </message>
    <message>
        <source>You added this program here. It is not sent yet.</source>
        <translation>Programma aggiunto qui. Non è stato ancora inviato.</translation>
    </message>
    <message>
        <source>You gave it another name, which is not sent yet.</source>
        <translation>Ha un altro nome, non ancora inviato.</translation>
    </message>
    <message>
        <source>You gave it another type or subscription, which is not sent yet.</source>
        <translation>Ha un altro tipo o abbonamento, non ancora inviato.</translation>
    </message>
    <message>
        <source>You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away.</source>
        <translation>È segnato per l’eliminazione, ma non è stato ancora inviato nulla. {undo} o {keep_program} tolgono il segno.</translation>
    </message>
    <message>
        <source>It is just being sent.</source>
        <translation>L’invio è in corso.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks at once. Do not enter it again.</source>
        <translation>È stato inviato, e la risposta è andata persa. L’app sta verificando l’esito. Con {check_now} il controllo è immediato. Non inserirlo di nuovo.</translation>
    </message>
    <message>
        <source>An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose {mark_this_one}, then send; else {keep_both}.</source>
        <translation>Un’aggiunta è stata inviata due volte, e ora lo stesso programma c’è due volte. Se questo è stato inviato da qui, scegliere {mark_this_one}, poi inviare; altrimenti {keep_both}.</translation>
    </message>
    <message>
        <source>An answer was lost, and only you can say whether the program was added. Press {answer}.</source>
        <translation>Una risposta è andata persa, e solo l’utente può dire se il programma è stato aggiunto. Premere {answer}.</translation>
    </message>
    <message>
        <source>You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, {discard} or {keep_program}.</source>
        <translation>È stato premuto {send}; la modifica parte appena possibile. Fino ad allora si può ancora usare {edit}, {discard} o {keep_program}.</translation>
    </message>
    <message>
        <source>The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by {edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.</source>
        <translation>La piattaforma ha rifiutato, e non è stato modificato nulla. Il motivo è accanto alla modifica. Correggere con {edit}, inviare di nuovo con {try_again}, o rinunciare: {remove} o {keep_program}.</translation>
    </message>
    <message>
        <source>Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer visible, {try_again} or {forget_change}.</source>
        <translation>Qualcuno ha modificato il programma mentre la modifica era in attesa, quindi non è stato inviato nulla. {compare} mostra entrambe le versioni; poi scegliere {keep_mine}, {keep_theirs} o {edit}. Un’eliminazione offre {delete_anyway} o {keep_program}. Se intanto il programma è stato eliminato, scegliere {add_it_again} o {forget_change}; se non è più visibile, {try_again} o {forget_change}.</translation>
    </message>
    <message>
        <source>It was deleted on the platform and cannot be changed. {add_again} adds another one like it.</source>
        <translation>È stato eliminato sulla piattaforma e non può essere modificato. {add_again} ne aggiunge un altro uguale.</translation>
    </message>
    <message>
        <source>The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches less than before: ask whoever gave it to you.</source>
        <translation>La piattaforma non lo mostra più, né tra gli attivi né tra gli eliminati. Forse il token ha meno autorizzazioni di prima: chiedere a chi l’ha fornito.</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>La riga in basso</translation>
    </message>
    <message>
        <source>It says how things stand at the property that is shown. Where several things are true, it says the most urgent one; point at it to see the others. Press it to see the changes.</source>
        <translation>Indica la situazione della struttura mostrata. Se ci sono più cose da dire, indica la più urgente; le altre compaiono passandoci sopra il puntatore. Premerla per vedere le modifiche.</translation>
    </message>
    <message>
        <source>When work pauses</source>
        <translation>Quando il lavoro è in pausa</translation>
    </message>
    <message>
        <source>While one of these is said, nothing is sent to the property and its list is not read again. Your changes are kept. A strip over the list often says more, and has the buttons that are named here.</source>
        <translation>Finché compare una di queste frasi, nulla viene inviato alla struttura e il suo elenco non viene riletto. Le modifiche sono conservate. Una fascia sopra l’elenco spesso dice di più, e contiene i pulsanti qui nominati.</translation>
    </message>
    <message>
        <source>What else a strip may say</source>
        <translation>Altri avvisi nella fascia</translation>
    </message>
    <message>
        <source>If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and are safe.</source>
        <translation>Se l’elenco salvato era danneggiato, viene ricaricato. Le modifiche non inviate sono conservate a parte e sono al sicuro.</translation>
    </message>
    <message>
        <source>If the set-up file of your administrator cannot be used, the strip names the file and what is wrong with it: show that to your administrator. Loyalty Desk works without the file.</source>
        <translation>Se il file di configurazione dell’amministratore non può essere usato, la fascia indica il file e l’errore: mostrarlo all’amministratore. L’app funziona anche senza il file.</translation>
    </message>
    <message>
        <source>The list was read at that time, and nothing waits.</source>
        <translation>L’elenco è stato letto a quell’ora, e nulla è in attesa.</translation>
    </message>
    <message>
        <source>The last time, the list did not arrive to the end. You see the one before it.</source>
        <translation>L’ultima volta l’elenco non è arrivato fino alla fine. Quello mostrato è il precedente.</translation>
    </message>
    <message>
        <source>There is no network. You can go on working with the list of that time.</source>
        <translation>Non c’è rete. Si può continuare a lavorare con l’elenco di quell’ora.</translation>
    </message>
    <message>
        <source>They wait until you choose {send}.</source>
        <translation>Attendono finché non si sceglie {send}.</translation>
    </message>
    <message>
        <source>They are just on their way.</source>
        <translation>L’invio è in corso.</translation>
    </message>
    <message>
        <source>An answer was lost: see “{chapter_lost_answers}”.</source>
        <translation>Una risposta è andata persa: vedere “{chapter_lost_answers}”.</translation>
    </message>
    <message>
        <source>These changes cannot go on without you: they stand on top in the view {changes}.</source>
        <translation>Queste modifiche non possono proseguire da sole: sono in cima alla vista {changes}.</translation>
    </message>
    <message>
        <source>The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for the permission, then choose {refresh}.</source>
        <translation>La piattaforma non consente questa operazione con questi token. Chiedere l’autorizzazione a Mews o a chi ha fornito il token client, poi scegliere {refresh}.</translation>
    </message>
    <message>
        <source>The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by itself.</source>
        <translation>La piattaforma chiede di inviare meno richieste, forse perché altre applicazioni usano lo stesso token. Il lavoro riprende da solo.</translation>
    </message>
    <message>
        <source>The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version.</source>
        <translation>La piattaforma non supporta più l’interfaccia usata da questa versione dell’app. Chiedere una versione più recente.</translation>
    </message>
    <message>
        <source>That is not your fault. It is tried again by itself, or by {try_now} at once.</source>
        <translation>La causa è sulla piattaforma. L’app riprova da sola, o subito con {try_now}.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave as soon as there is a network again.</source>
        <translation>È stato premuto {send}. Partono appena torna la rete.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave in a moment.</source>
        <translation>È stato premuto {send}. Partono tra un istante.</translation>
    </message>
    <message>
        <source>You pressed {send}. Until they leave, {undo_deletion} keeps the programs.</source>
        <translation>È stato premuto {send}. Finché non partono, {undo_deletion} mantiene i programmi.</translation>
    </message>
    <message>
        <source>You pressed {send} before the connection was made read-only. {turn_on} lets them be sent.</source>
        <translation>{send} è stato premuto prima che la connessione fosse messa in sola lettura. {turn_on} permette di inviarle.</translation>
    </message>
    <message>
        <source>The network or the platform is slow. It is tried again by itself, or by {try_now} at once.</source>
        <translation>La rete o la piattaforma è lenta. L’app riprova da sola, o subito con {try_now}.</translation>
    </message>
    <message>
        <source>The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, give the request number to the support of the platform.</source>
        <translation>La piattaforma non fornisce l’elenco, e la fascia dice perché. Premere {try_again}; se non basta, comunicare il numero richiesta all’assistenza della piattaforma.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the platform might read along. Often it is the security of your own network: ask IT. Nothing is sent until the connection is secure.</source>
        <translation>Qualcuno tra questo computer e la piattaforma potrebbe leggere i dati. Spesso si tratta dei controlli di sicurezza della rete: chiedere al reparto IT. Nulla viene inviato finché la connessione non è sicura.</translation>
    </message>
    <message>
        <source>There is no such platform at the address. Correct it by {edit_connection}.</source>
        <translation>A questo indirizzo la piattaforma non c’è. Correggerlo con {edit_connection}.</translation>
    </message>
    <message>
        <source>The administrator of this computer allows other addresses only. Ask there which one to use.</source>
        <translation>L’amministratore di questo computer consente solo altri indirizzi. Chiedergli quale usare.</translation>
    </message>
    <message>
        <source>Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, then press {try_again}.</source>
        <translation>Ha risposto qualcos’altro, per esempio la pagina di accesso di una rete ospiti. Aprire una pagina web qualsiasi, accedere, poi premere {try_again}.</translation>
    </message>
    <message>
        <source>Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} takes the shorter list.</source>
        <translation>Sono arrivati molti meno programmi di prima, perciò l’elenco è stato mantenuto. {look_again} ripete la richiesta; con {accept} si usa l’elenco più corto.</translation>
    </message>
    <message>
        <source>A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one that counts now, and press {enter_new_token}.</source>
        <translation>Un token è stato sostituito, disattivato o digitato male. Chiedere quello valido all’amministratore Mews della struttura, e premere {enter_new_token}.</translation>
    </message>
    <message>
        <source>The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, or connect the other property beside this one.</source>
        <translation>Il token apre una struttura diversa da prima. Le modifiche non vengono inviate lì. Premere {enter_new_token}, o connettere l’altra struttura accanto a questa.</translation>
    </message>
    <message>
        <source>They were removed, or were not kept at the last quit. Press {enter_tokens}.</source>
        <translation>Sono stati rimossi, o non erano stati conservati all’ultima chiusura. Premere {enter_tokens}.</translation>
    </message>
    <message>
        <source>Unlock the key store and press {try_again}, or press {until_quit}.</source>
        <translation>Sbloccare il portachiavi e premere {try_again}, o premere {until_quit}.</translation>
    </message>
    <message>
        <source>This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”.</source>
        <translation>Questo computer non può conservare i token in modo sicuro. Premere {until_quit}; vedere “{chapter_tokens}”.</translation>
    </message>
    <message>
        <source>Delete what you no longer need from the disk, then press {try_again}.</source>
        <translation>Eliminare dal disco ciò che non serve più, poi premere {try_again}.</translation>
    </message>
    <message>
        <source>Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved then.</source>
        <translation>Premere {try_again}. Se non basta, uscire e riavviare l’app: ciò che è leggibile del file salvato verrà allora salvato.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Senza rete</translation>
    </message>
    <message>
        <source>The list that was read last is kept on this computer. Without a network you can search it, and add, rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.</source>
        <translation>L’ultimo elenco letto è conservato su questo computer. Senza rete si può cercare nell’elenco, e aggiungere, rinominare e segnare programmi come sempre. Ciò che viene inviato resta in attesa, e parte appena torna la rete. Prima dell’invio, l’app controlla se nel frattempo qualcosa è cambiato sulla piattaforma.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Rileggere l’elenco</translation>
    </message>
    <message>
        <source>The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at once. Your changes, and what you are just typing, are never overwritten by that. A list that did not arrive to the end is not shown: the one before it stays.</source>
        <translation>L’elenco viene riletto da solo di tanto in tanto; {settings} indica ogni quanto. {refresh} lo rilegge subito. Le modifiche, e ciò che si sta digitando, non vengono mai sovrascritti. Un elenco che non è arrivato fino alla fine non viene mostrato: resta il precedente.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Più strutture</translation>
    </message>
    <message>
        <source>Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own list, changes and undo, and goes on working while you look at another one. {send} sends the changes of the property that is shown. {refresh_all} reads the lists of all.</source>
        <translation>Le strutture si trovano a sinistra o, in una finestra stretta, in un menu sopra l’elenco. Ognuna ha elenco, modifiche e annullamenti propri, e continua a lavorare mentre se ne guarda un’altra. Con {send} partono le modifiche della struttura mostrata. {refresh_all} legge gli elenchi di tutte.</translation>
    </message>
    <message>
        <source>The strip over the list always says where you are: its word tells a real property from the demo and the sample.</source>
        <translation>La fascia sopra l’elenco indica sempre dove ci si trova: la parola iniziale distingue una struttura reale dalla demo e dall’esempio.</translation>
    </message>
    <message>
        <source>While the window is hidden</source>
        <translation>Mentre la finestra è nascosta</translation>
    </message>
    <message>
        <source>If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.</source>
        <translation>Se c’è qualcosa da gestire mentre la finestra è nascosta, compare una notifica sul desktop. {settings} permette di disattivarla.</translation>
    </message>
    <message>
        <source>Nothing leaves before you send it</source>
        <translation>Nulla parte prima dell’invio</translation>
    </message>
    <message>
        <source>What you add, change or mark for deletion is kept on this computer at once, and is still there after you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do additions and changes leave by themselves.</source>
        <translation>Ciò che viene aggiunto, modificato o segnato per l’eliminazione è subito conservato su questo computer, e c’è ancora dopo la chiusura dell’app. Viene inviato quando si sceglie {send}. Solo se in una connessione è attivato {sends_at_once}, aggiunte e modifiche partono da sole.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La verifica</translation>
    </message>
    <message>
        <source>{review} lists each change that is not sent, with what was there before and what comes after. Take the tick away from what shall wait. {go_back} sends nothing.</source>
        <translation>{review} elenca ogni modifica non inviata, con i valori prima e dopo. Togliere il segno di spunta da ciò che deve attendere. {go_back} non invia nulla.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. So the review tells, where it can, how many active memberships each program has: as long as there are any, the platform refuses to delete it. And where very many programs are to be deleted, or all of them, you type their number first.</source>
        <translation>Ciò che è eliminato non può essere recuperato. Perciò la verifica indica, se possibile, quante iscrizioni attive ha ogni programma: finché ce ne sono, la piattaforma rifiuta di eliminarlo. E se i programmi da eliminare sono moltissimi, o tutti, bisogna prima digitarne il numero.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Dopo l’invio</translation>
    </message>
    <message>
        <source>Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the programs.</source>
        <translation>Le eliminazioni attendono ancora una decina di secondi. Fino ad allora, {undo_deletion} in fondo alla finestra mantiene i programmi.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says what is going on; press it to see every change. One that is refused does not hold up the others.</source>
        <translation>La riga in fondo alla finestra indica che cosa sta succedendo; premerla per vedere ogni modifica. Una modifica rifiutata non ferma le altre.</translation>
    </message>
    <message>
        <source>What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 hours it is no longer sent without asking you: then choose {send} once more.</source>
        <translation>Ciò che non può partire, per esempio perché manca la rete, attende e parte da solo più tardi. Dopo 24 ore non viene più inviato senza chiedere: in tal caso scegliere di nuovo {send}.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Annullare una modifica</translation>
    </message>
    <message>
        <source>{undo} takes back your last step, then the one before it, and so on; each property has its own steps. If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you added. It waits for {send} like any other change.</source>
        <translation>Con {undo} si annulla l’ultima operazione, poi quella precedente, e così via; ogni struttura ha le proprie. Se l’operazione era già stata inviata, viene preparata quella contraria: di nuovo il vecchio nome, o l’eliminazione di ciò che era stato aggiunto. Attende {send} come ogni altra modifica.</translation>
    </message>
    <message>
        <source>A program that was deleted on the platform can only be added once more.</source>
        <translation>Un programma eliminato sulla piattaforma si può solo aggiungere di nuovo.</translation>
    </message>
    <message>
        <source>{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.</source>
        <translation>Con {discard_all} si rinuncia, dopo una conferma, a tutto ciò che non è stato inviato. Fino alla chiusura dell’app, {undo} permette di recuperarlo.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Connecting a property</source>
        <translation>Connettere una struttura</translation>
    </message>
    <message>
        <source>Reviewing and sending</source>
        <translation>Verifica e invio</translation>
    </message>
    <message>
        <source>Marks in the list</source>
        <translation>Simboli nell’elenco</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Che cosa dice la finestra</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Quando una risposta va persa</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Dove sono conservati i token</translation>
    </message>
    <message>
        <source>Offline, and several properties</source>
        <translation>Offline e più strutture</translation>
    </message>
    <message>
        <source>Search, filters and history</source>
        <translation>Ricerca, filtri e cronologia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Loyalty Desk</source>
        <translation>Guida – Loyalty Desk</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Cerca nella guida</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in the help.</source>
        <translation>“{text}” non compare nella guida.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation>L’app non può sapere chi l’ha fatto.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Rinominato</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Rinominato altrove</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation>Aggiunta rifiutata</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Modifica rifiutata</translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation>Eliminazione rifiutata</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation>Già come richiesto</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Comparso</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modificato altrove</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminato altrove</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>Non più visibile</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Di nuovo attivo</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Rilevato all’aggiornamento</translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation>Rifiuto, motivo non indicato</translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation>Rifiuto: “{message}”</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non eseguito</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nessun invio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation>“{name}” ({code}) è stato aggiunto.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation>“{name}” ({code}) è stato modificato: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation>“{name}” ({code}) è stato eliminato.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation>“{name}” ({code}) non è stato aggiunto.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation>“{name}” ({code}) non è stato modificato: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation>“{name}” ({code}) non è stato eliminato.</translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation>Una modifica di “{name}” ({code}) è stata inviata più volte. Non è arrivata alcuna risposta e la modifica non è stata eseguita.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation>“{name}” ({code}) è nuovo sulla piattaforma.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation>“{name}” ({code}) è stato modificato altrove: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation>“{name}” ({code}) è stato eliminato altrove.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation>“{name}” ({code}) non è più visibile con questo token, né attivo né eliminato.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation>“{name}” ({code}) è di nuovo attivo.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation>“{name}” ({code}) era da eliminare qui, ma risultava già eliminato.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>“{name}” ({code}) era già come richiesto qui: {change}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation>La piattaforma non ha indicato il motivo.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La piattaforma risponde: “{message}”</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numero richiesta: {number}.</translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation>Inviato da qui (utente: {person}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Prima → dopo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numero richiesta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Utente</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation>La connessione a questa struttura è stata rimossa.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation>“{name}” non è nell’elenco.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation>JSON, esatto</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Esporta cronologia</translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation>Cronologia fedeltà</translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation>1 evento è stato salvato in {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation>
            <numerusform>%Ln evento è stato salvato in {file}.</numerusform>
            <numerusform>%Ln eventi sono stati salvati in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Fatto qui</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Rilevato all’aggiornamento</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>al</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Tutte le strutture</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation>Mostra pr&amp;ogramma</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Nessun evento corrispondente nella cronologia.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation>Non è ancora successo nulla. Qui compaiono gli invii fatti dall’app e i cambiamenti trovati aggiornando l’elenco.</translation>
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
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Risposta della piattaforma: {time}.</translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation>{missing} Senza risultato: {names}</translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation>1 identificativo non appartiene ad alcun programma visibile con questi token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln identificativo non appartiene ad alcun programma visibile con questi token.</numerusform>
            <numerusform>%Ln identificativi non appartengono ad alcun programma visibile con questi token.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation>1 codice non appartiene ad alcun programma visibile con questi token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln codice non appartiene ad alcun programma visibile con questi token.</numerusform>
            <numerusform>%Ln codici non appartengono ad alcun programma visibile con questi token.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation>1 identificativo non è nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation>
            <numerusform>%Ln identificativo non è nell’elenco.</numerusform>
            <numerusform>%Ln identificativi non sono nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation>1 codice non è nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation>
            <numerusform>%Ln codice non è nell’elenco.</numerusform>
            <numerusform>%Ln codici non sono nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation>Interrotto prima della risposta della piattaforma.</translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>La piattaforma ha chiesto di rallentare. Ripresa: {time}.</translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation>Richiesta alla piattaforma: parte {part} di {parts}…</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Richiesta alla piattaforma…</translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation>Per chiedere di nuovo serve una connessione.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Serve una connessione.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation>La piattaforma non accetta questi token per questa richiesta.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>La piattaforma ha un problema.</translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation>La piattaforma non ha accettato questa richiesta: “{message}”</translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation>La piattaforma non ha risposto.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestione credenziali di Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Portachiavi di macOS</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Rinominato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>Da eliminare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicato</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Non visibile</translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation>eliminato altrove</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>non più visibile</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>nuovo, non inviato</translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation>rinominato, non inviato</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>modificato, non inviato</translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation>da eliminare, non inviato</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>invio in corso</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>modificato anche altrove</translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation>una seconda volta sulla piattaforma</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>esito incerto</translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation>chiede se è stato aggiunto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation>non più visibile con questo token</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation>Questi token non possono contare le iscrizioni. Se un programma ha iscrizioni attive, la piattaforma rifiuta di eliminarlo: chiuderle o trasferirle nel sistema di fidelizzazione, poi riprovare.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;Modifiche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connessione</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Salva questo filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Esiste già un filtro con questo nome. Verrà sostituito.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Inserire un nome.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>L’elenco non è stato caricato fino alla fine. È mostrato quello precedente ({time}).</translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation>L’elenco salvato non era leggibile e viene ricaricato. Le modifiche non inviate sono al sicuro.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Lavora offline</translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation>Inserisci nuovo token</translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation>Aggiungi {property}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifica connessione</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Inserisci token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation>Usa i token fino alla chiusura</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation>Programmi restituiti dalla piattaforma: {done} invece di {total}. L’elenco precedente è stato mantenuto.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>L’amministratore non consente l’indirizzo {host}. Lì non viene inviato nulla; le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>La connessione sicura a {host} non è verificabile. Forse la rete ispeziona il traffico: chiedere all’IT di aggiungerne il certificato al computer.</translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation>La piattaforma ha rifiutato la lettura senza indicare il motivo. Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation>La piattaforma ha rifiutato la lettura e risponde: “{message}” Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numero richiesta: {number}.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La piattaforma risponde: “{message}”</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation>La piattaforma non accetta questi token.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation>La piattaforma non accetta questi token. Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation>{property} non accetta più questo token di accesso. L’invio è in pausa.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation>{property} non accetta più questo token di accesso. L’invio è in pausa; la modifica è conservata.</translation>
    </message>
    <message numerus="yes">
        <source>{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.</source>
        <translation>
            <numerusform>{property} non accetta più questo token di accesso. L’invio è in pausa; %Ln modifica è conservata.</numerusform>
            <numerusform>{property} non accetta più questo token di accesso. L’invio è in pausa; le %Ln modifiche sono conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Questo token appartiene a {other}, non a {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Questo token appartiene a {other}. La modifica fatta per {property} resta lì.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to {other}. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Questo token appartiene a {other}. %Ln modifica fatta per {property} resta lì.</numerusform>
            <numerusform>Questo token appartiene a {other}. Le %Ln modifiche fatte per {property} restano lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to another property, not to {property}.</source>
        <translation>Questo token appartiene a un’altra struttura, non a {property}.</translation>
    </message>
    <message>
        <source>This token belongs to another property. Your 1 change was made for {property} and stays there.</source>
        <translation>Questo token appartiene a un’altra struttura. La modifica fatta per {property} resta lì.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another property. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Questo token appartiene a un’altra struttura. %Ln modifica fatta per {property} resta lì.</numerusform>
            <numerusform>Questo token appartiene a un’altra struttura. Le %Ln modifiche fatte per {property} restano lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the other property</source>
        <translation>Aggiungi l’altra struttura</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>A questo indirizzo nulla risponde alle richieste sui programmi fedeltà. Controllarlo.</translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation>La risposta non viene dalla piattaforma o è illeggibile. Forse questa rete ha una pagina di accesso: aprire una pagina web qualsiasi, accedere e riprovare. Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation>La piattaforma non accetta più questa versione dell’app. Installare un aggiornamento.</translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation>Su questo computer non sono conservati token per questa struttura. Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation>Impossibile aprire il portachiavi di sistema, che conserva i token. Sbloccarlo e riprovare. Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation>Non c’è un portachiavi di sistema che conservi i token in modo sicuro. Le modifiche sono conservate.</translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation>Spazio esaurito su questo computer. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation>Il file con elenco e modifiche è inutilizzabile: forse lo usa un’altra applicazione, o è danneggiato. Riprovare; se non basta, riavviare l’app: ciò che è leggibile verrà salvato.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation>
            <numerusform>Da gestire: {number} in %Ln struttura</numerusform>
            <numerusform>Da gestire: {number} in %Ln strutture</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation>Da gestire: {number}</translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation>Da gestire: {number} · {property}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostra le modifiche</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation>Della fascia sopra l’elenco e della barra nell’elenco connessioni.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Color&amp;e</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Sola &amp;lettura</translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I &amp;make them</source>
        <translation>Invia subito a&amp;ggiunte e cambi di nome</translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation>Nulla può essere modificato né inviato finché le modifiche non vengono attivate.</translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation>Le eliminazioni attendono sempre “Verifica” e “Invia”.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation>Questi token possono elencare i programmi, ma non aggiungerne.</translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation>Questi token possono elencare i programmi, ma non modificarli.</translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation>Questi token possono elencare i programmi, ma non eliminarli.</translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation>Chiedere questa autorizzazione a Mews o all’integratore.</translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation>Questa connessione è in sola lettura. Per modificare, attivare le modifiche.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>May be left open.</source>
        <translation>Può restare vuoto.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>S&amp;ubscription</source>
        <translation>A&amp;bbonamento</translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation>Le prenotazioni sono abbinate tramite il codice. Non può essere modificato dopo l’aggiunta.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non scelto</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Un codice non può essere modificato dopo l’aggiunta. Aggiungere un programma con il nuovo codice, poi eliminare questo.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation>Aggiungi un a&amp;ltro dopo questo</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Il programma viene modificato in tutte le strutture della catena.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Il programma viene modificato in tutte le strutture della catena {chain}.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation>Il programma viene aggiunto in tutte le strutture della catena.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation>Il programma viene aggiunto in tutte le strutture della catena {chain}.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Aggiungi programma</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Modifica programma</translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation>“{name}” è stato aggiunto alle modifiche da inviare.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>&amp;Aggiungi comunque</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Salva comunque</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation>Invio di “{name}” in corso. Non inserirlo di nuovo.</translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation>La risposta per “{name}” è andata persa; non si sa ancora se è stato aggiunto. Non inserirlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation>Programmi</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program with this code is on the platform.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>“{name}” ({code}) è stato inviato più volte e l’ultima risposta è andata persa. Ultimo invio: {time}. Sulla piattaforma non ci sono nuovi programmi con questo codice.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that could be it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>“{name}” ({code}) è stato inviato e la risposta è andata persa. Invio: {time}. Sulla piattaforma non resta alcun programma che possa corrispondere.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it this one?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>“{name}” ({code}) è stato inviato. Invio: {time}. È questo?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it one of these?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>“{name}” ({code}) è stato inviato. Invio: {time}. È uno di questi?</translation>
    </message>
    <message numerus="yes">
        <source>The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself where it is none of them.</source>
        <translation>
            <numerusform>La risposta a %Ln aggiunta è andata persa. Selezionare il programma creato dall’aggiunta o, se non è nessuno di questi, l’aggiunta stessa.</numerusform>
            <numerusform>Le risposte a %Ln aggiunte sono andate perse. Selezionare il programma creato da un’aggiunta o, se non è nessuno di questi, l’aggiunta stessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>2 volte, {time}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation>1 programma possibile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation>
            <numerusform>%Ln programma possibile</numerusform>
            <numerusform>%Ln programmi possibili</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <extracomment>{time} is such as 14:05, or &quot;twice, last 14:05&quot;; {found} such as &quot;Not found&quot;.</extracomment>
        <translation>{name}, codice {code}, invio {time}: {found}</translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation>{name}, codice {code}, identificativo {id}: forse {addition}</translation>
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
        <translation>È &amp;questo</translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation>&amp;Nessuno: aggiungi il mio</translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation>&amp;Dimentica il mio</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidi più &amp;tardi</translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation>Questo programma è stato aggiunto?</translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation>Questi programmi sono stati aggiunti?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation>
            <numerusform>&amp;Seleziona %Ln non trovato</numerusform>
            <numerusform>&amp;Seleziona i %Ln non trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation>&amp;Aggiungi il mio</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation>
            <numerusform>Dimenticare %Ln aggiunta?</numerusform>
            <numerusform>Dimenticare %Ln aggiunte?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation>Non ci saranno nuovi invii e con “Annulla” non si recupera nulla.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Sulla piattaforma</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation>Invio o differenze</translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation>Programmi sulla piattaforma</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Aggiunte</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation>Attiva modifiche</translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation>Sola lettura: attivare le modifiche.</translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation>Sola lettura. Impostata dall’amministratore.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation>Rimuovere la connessione {connection}?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation>&amp;Salva le modifiche in un file…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation>L’elenco e i token di {connection} vengono rimossi da questo computer. Sulla piattaforma non cambia nulla.</translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation>1 modifica non completata va persa: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>%Ln modifica non completata va persa: {kinds}.</numerusform>
            <numerusform>%Ln modifiche non completate vanno perse: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation>Modifiche di {connection}</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation>Salva le modifiche in un file</translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation>Salvato in {file}: {changes}.</translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation>{connection}: rimozione non riuscita</translation>
    </message>
    <message>
        <source>Its tokens could not be removed from this computer, so nothing was removed.
{reason}</source>
        <extracomment>{reason} is a sentence, such as &quot;The system key store did not open.&quot;</extracomment>
        <translation>Non è stato possibile rimuoverne i token da questo computer, quindi non è stato rimosso nulla.
{reason}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation>Modificata nel frattempo; riaprire “Verifica” per inviarla.</translation>
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
        <translation>non note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Iscrizioni attive</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation>Eliminare 1 programma da {property} ({environment})?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation>
            <numerusform>Eliminare %Ln programma da {property} ({environment})?</numerusform>
            <numerusform>Eliminare %Ln programmi da {property} ({environment})?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation>Inviare 1 modifica a {property} ({environment})</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation>
            <numerusform>Inviare %Ln modifica a {property} ({environment})</numerusform>
            <numerusform>Inviare %Ln modifiche a {property} ({environment})</numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. The platform refuses to delete programs with active memberships.</source>
        <translation>Dopo l’invio non è possibile annullare. La piattaforma rifiuta l’eliminazione di programmi con iscrizioni attive.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that its deletion is refused.</source>
        <translation>1 di questi programmi ha iscrizioni attive: la sua eliminazione verrà probabilmente rifiutata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that their deletion is refused.</source>
        <translation>
            <numerusform>%Ln di questi programmi ha iscrizioni attive: la sua eliminazione verrà probabilmente rifiutata.</numerusform>
            <numerusform>%Ln di questi programmi hanno iscrizioni attive: la loro eliminazione verrà probabilmente rifiutata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation>Aggiunta ({type}, {subscription})</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation>I programmi vengono modificati in tutte le strutture della catena.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>I programmi vengono modificati in tutte le strutture della catena {chain}.</translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <translation>&amp;Invia 1 modifica</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln changes</source>
        <translation>
            <numerusform>&amp;Invia %Ln modifica</numerusform>
            <numerusform>&amp;Invia %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs</source>
        <translation>
            <numerusform>&amp;Elimina %Ln programma</numerusform>
            <numerusform>&amp;Elimina %Ln programmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs and send 1 other change</source>
        <translation>
            <numerusform>&amp;Elimina %Ln programma e invia 1 altra modifica</numerusform>
            <numerusform>&amp;Elimina %Ln programmi e invia 1 altra modifica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} programs and send %Ln other changes</source>
        <extracomment>{deleted} is 2 or more.</extracomment>
        <translation>
            <numerusform>&amp;Elimina {deleted} programmi e invia %Ln altra modifica</numerusform>
            <numerusform>&amp;Elimina {deleted} programmi e invia altre %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete 1 program</source>
        <translation>&amp;Elimina 1 programma</translation>
    </message>
    <message>
        <source>&amp;Delete 1 program and send 1 other change</source>
        <translation>&amp;Elimina 1 programma e invia 1 altra modifica</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete 1 program and send %Ln other changes</source>
        <translation>
            <numerusform>&amp;Elimina 1 programma e invia %Ln altra modifica</numerusform>
            <numerusform>&amp;Elimina 1 programma e invia altre %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this &amp;number to continue:</source>
        <translation>
            <numerusform>Sta per essere eliminato %Ln programma. Per continuare digitare questo &amp;numero:</numerusform>
            <numerusform>Stanno per essere eliminati %Ln programmi. Per continuare digitare questo &amp;numero:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation>Indie&amp;tro</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation>Modifiche da inviare</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla modifica</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Esiste già un filtro “{name}”.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Inserire un nome.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation>Cerca nome, codice o ID</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminati</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Mostra: {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normali</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatte</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo su richiesta</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Ogni %Ln minuto</numerusform>
            <numerusform>Ogni %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mese</numerusform>
            <numerusform>%Ln mesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation>&amp;Righe delle tabelle</translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation>Conserva la &amp;cronologia</translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation>Compare accanto al nome dell’account del computer nella cronologia di ciò che viene fatto qui.</translation>
    </message>
    <message>
        <source>Loo&amp;k for a new version once a day</source>
        <translation>Cerca una nuova versione una volta al &amp;giorno</translation>
    </message>
    <message>
        <source>Only tells you that there is one. Nothing is downloaded.</source>
        <translation>Avvisa soltanto che ce n’è una. Non viene scaricato nulla.</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>&amp;Nome nella cronologia</translation>
    </message>
    <message>
        <source>Read the list &amp;again</source>
        <translation>&amp;Aggiorna l’elenco</translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation>A&amp;vvisa se c’è qualcosa da gestire e la finestra è nascosta</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Non è leggibile: {detail}.</translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation>Potrebbe essere stato alterato da utenti non amministratori, che possono scrivere in: {detail}.</translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation>Non è JSON: {detail}.</translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation>Contiene un token in: {detail}. I token vanno conservati nel portachiavi; farlo sostituire, perché altri potrebbero leggerlo.</translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation>Contiene un errore: {detail}.</translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation>Il file di configurazione dell’amministratore non viene usato. {cause} File: {place}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation>sola lettura</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation>
            <numerusform>da gestire: %Ln</numerusform>
            <numerusform>da gestire: %Ln</numerusform>
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
        <translation>L’elenco salvato è stato scritto da una versione più recente di Loyalty Desk. Non è stato modificato nulla. Per aprirlo, installare quella versione.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation>Il disco è pieno. Liberare spazio e riavviare Loyalty Desk.</translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation>Un’altra applicazione sta usando l’elenco salvato. Chiuderla e riavviare.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation>Impossibile aprire l’elenco salvato. È stato lasciato com’era.</translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation>Loyalty Desk è già in esecuzione, ma la sua finestra non risponde. Attendere un momento o terminarlo, poi riavviare.</translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Si è verificato un errore e Loyalty Desk deve chiudersi. Le modifiche sono conservate. Il log nella cartella dei dati contiene i dettagli, senza i token.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation>Non consentito · {changes}</translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation>{changes} · offline</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation>
            <numerusform>Da gestire: %Ln</numerusform>
            <numerusform>Da gestire: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation>{needs} · {sent}</translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation>La piattaforma ha chiesto di rallentare.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>La piattaforma ha un problema.</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation>La piattaforma ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation>La piattaforma non risponde.</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>In pausa: {reason}</translation>
    </message>
    <message>
        <source>{trouble} Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Ripresa: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Prossimo tentativo: {time}.</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>connessione non sicura</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token rifiutato</translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation>token di un’altra struttura</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>indirizzo errato</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>indirizzo non consentito</translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation>risposta non della piattaforma</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>aggiornamento necessario</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>token mancanti</translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation>portachiavi bloccato</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>portachiavi assente</translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation>elenco da controllare</translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation>spazio esaurito</translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation>elenco salvato inutilizzabile</translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation>La piattaforma risponde: “{message}” Numero richiesta: {number}.</translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation>Invio {done} di {total}…</translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation>Controllo di 1 aggiunta…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation>
            <numerusform>Controllo di %Ln aggiunta…</numerusform>
            <numerusform>Controllo di %Ln aggiunte…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation>Controllo di 1 modifica…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation>
            <numerusform>Controllo di %Ln modifica…</numerusform>
            <numerusform>Controllo di %Ln modifiche…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation>In attesa di connessione · {changes}</translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation>Eliminazione di 1 programma tra pochi secondi…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation>
            <numerusform>Eliminazione di %Ln programma tra pochi secondi…</numerusform>
            <numerusform>Eliminazione di %Ln programmi tra pochi secondi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation>In attesa · {changes}</translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation>In sospeso: sola lettura · {changes}</translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation>Offline · elenco non ancora caricato</translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Offline · ultimo elenco: {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation>
            <numerusform>Caricamento a blocchi… finora %Ln</numerusform>
            <numerusform>Caricamento a blocchi… finora %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation>Caricamento a blocchi…</translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation>
            <numerusform>Caricamento programmi… finora %Ln</numerusform>
            <numerusform>Caricamento programmi… finora %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation>Caricamento programmi…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Elenco non ancora caricato</translation>
    </message>
    <message>
        <source>List from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Ultimo elenco: {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Aggiornato · ultimo controllo: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln aggiunto</numerusform>
            <numerusform>%Ln aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln rinominato</numerusform>
            <numerusform>%Ln rinominati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription was changed; part of a list such as &quot;Sent: 1 changed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln modificato</numerusform>
            <numerusform>%Ln modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 deleted.&quot;</extracomment>
        <translation>
            <numerusform>%Ln eliminato</numerusform>
            <numerusform>%Ln eliminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation>Inviato: {changes}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostra le modifiche</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Interrompi aggiornamento</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Annulla eliminazione</translation>
    </message>
    <message>
        <source>{visible} of 1 program</source>
        <translation>{visible} di 1 programma</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of %Ln programs</source>
        <translation>
            <numerusform>{visible} di %Ln programma</numerusform>
            <numerusform>{visible} di %Ln programmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation>
            <numerusform>{programs} · %Ln selezionato</numerusform>
            <numerusform>{programs} · %Ln selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation>Invia subito aggiunte e cambi di nome</translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation>Token conservati fino alla chiusura</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation>Gli spazi all’inizio e alla fine sono stati rimossi.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show: {field}</source>
        <translation>Mostra: {field}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation>Caratteri invisibili, spazi e virgolette all’inizio e alla fine sono stati rimossi.</translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation>Spazi e virgolette all’inizio e alla fine sono stati rimossi.</translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>S&amp;ostituisci…</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>Token &amp;client</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Token di &amp;accesso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostra</translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation>Inserire anche il token client.</translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation>Inserire il token client.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Inserire il token di accesso.</translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation>Richiesta al portachiavi di sistema…</translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation>Token: in memoria, fino alla chiusura dell’app</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation>Non c’è un portachiavi di sistema che conservi i token in modo sicuro. Si possono usare fino alla chiusura dell’app.</translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation>Per questa connessione non è conservato alcun token. Destinazione dei nuovi: {place}.</translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation>Token conservati in: {place}</translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation>Rimuovere i token di {property}?</translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation>Vengono rimossi subito da questo computer. Invio e aggiornamento restano in pausa finché non se ne inseriscono di nuovi; l’elenco e le modifiche sono conservati.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation>Identifica l’app; fornito da Mews o dall’integratore.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation>Identifica l’app. Lasciare vuoto per mantenere quello memorizzato.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation>Identifica l’app. Lasciare vuoto per usare quello fornito dall’amministratore.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation>Identifica l’app. Lasciare vuoto per usare quello di {property}.</translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation>Identifica la struttura; fornito dal suo amministratore Mews.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation>riuscito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>{text}, {verdict}</source>
        <translation>{text}, {verdict}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La piattaforma risponde: “{message}”</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numero richiesta: {number}.</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} risponde</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>La connessione è sicura</translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation>I token sono accettati</translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation>Lettura dei programmi consentita; la scrittura verrà verificata al primo utilizzo</translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation>Struttura “{property}”, catena “{chain}”</translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation>Struttura “{property}”</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Edizione: {edition}</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>L’orologio di questo computer è esatto</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation>L’orologio di questo computer differisce di {seconds} s</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation>L’orologio di questo computer differisce di {seconds} s; lo stesso vale per gli orari mostrati qui</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>La connessione sicura a {host} non è verificabile. Forse la rete ispeziona il traffico: chiedere all’IT di aggiungerne il certificato al computer.</translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation>Questi token non possono leggere i programmi. Chiedere questa autorizzazione a Mews o all’integratore.</translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation>Impossibile leggere la struttura.</translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation>Impossibile determinare l’edizione.</translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation>Impossibile confrontare l’orologio.</translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation>Ripetere il test tra un minuto.</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation>Su {host} nulla risponde alle richieste sui programmi fedeltà. Controllare l’indirizzo.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation>Qualcosa in questa rete risponde al posto di {host} (una pagina di accesso?). Accedere alla rete o controllare l’indirizzo.</translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation>{host} non accetta più questa versione dell’app. Installare un aggiornamento.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} chiede di rallentare.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} ha un problema.</translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation>{host} impiega troppo tempo a rispondere.</translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation>{host} è stato raggiunto, ma non è arrivata alcuna risposta.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation>{host} non risponde. Controllare l’indirizzo e la rete.</translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation>{host} non ha accettato la richiesta.</translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation>Questi sono i token demo pubblici. Aprono solo api.mews-demo.com: scegliere Demo.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation>I token non sono accettati. Controllarli entrambi; i token di un ambiente non ne aprono un altro.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation>I token non sono accettati. Controllarli entrambi. Forse sono token della piattaforma demo, che non aprono alcuna struttura in produzione: in tal caso scegliere Demo.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation>I token non sono accettati. Controllarli entrambi. Forse sono token di produzione, che non aprono la piattaforma demo: in tal caso scegliere Produzione.</translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation>L’indirizzo non è stato verificato</translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation>La sicurezza della connessione non è stata verificata</translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation>I token non sono stati verificati</translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation>La lettura non è stata verificata</translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation>I token non possono indicare il nome della struttura</translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation>L’edizione verrà stabilita alla prima risposta che la indica</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>L’orologio non è stato confrontato</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Passaggi del test</translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation>Test di {host}…</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Test riuscito.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation>Se aggiunto di nuovo, un programma riceve un nuovo identificativo e le sue iscrizioni non vengono ripristinate.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation>“{name}” è stato eliminato sulla piattaforma; l’operazione non può essere annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation>
            <numerusform>%Ln programma è stato eliminato sulla piattaforma; l’operazione non può essere annullata.</numerusform>
            <numerusform>%Ln programmi sono stati eliminati sulla piattaforma; l’operazione non può essere annullata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation>Nulla viene inviato prima di premere “Invia”.</translation>
    </message>
    <message>
        <source>Discard 1 change?</source>
        <translation>Scartare 1 modifica?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes?</source>
        <translation>
            <numerusform>Scartare %Ln modifica?</numerusform>
            <numerusform>Scartare %Ln modifiche?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation>Aggiungere di nuovo il programma eliminato?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation>
            <numerusform>Aggiungere di nuovo %Ln programma eliminato?</numerusform>
            <numerusform>Aggiungere di nuovo %Ln programmi eliminati?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation>Token fino alla chiusura</translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation>I token di {property} vengono usati fino alla chiusura dell’app. Non vengono salvati da nessuna parte.</translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation>Identifica l’app.</translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation>Identifica la struttura.</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>Token &amp;client</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Token di &amp;accesso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostra</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Usa</translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation>Inserire questo token.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Loyalty Desk {version} was installed. Start again to use it.</source>
        <translation>Loyalty Desk {version} è stato installato. Riavviare l’applicazione per usare questa versione.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Non questa versione</translation>
    </message>
    <message>
        <source>Loyalty Desk {version} is available.</source>
        <translation>Loyalty Desk {version} è disponibile.</translation>
    </message>
    <message>
        <source>Loyalty Desk has been asked to close, perhaps for an upgrade. Finish or cancel what you are typing, and it will close.</source>
        <translation>È stato chiesto a Loyalty Desk di chiudersi, forse per un aggiornamento. Completare o annullare l’inserimento e l’applicazione si chiuderà.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Ricerca di una nuova versione…</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>La versione in uso è la più recente, {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.</source>
        <translation>Loyalty Desk non è riuscito a sapere se c’è una versione più recente. Riprovare più tardi o chiedere all’amministratore.</translation>
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
        <translation>Partner esterno</translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation>Soft brand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>A pagamento</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation>Rispondi…</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Dimentica il mio</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Mantieni il programma</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifica connessione…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation>Aggiungi di nuovo…</translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation>Dimentica la modifica</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Segna per l’eliminazione</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Mantieni entrambi</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Elimina comunque</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>The change that the person made, in place of what somebody else made of the program meanwhile.</extracomment>
        <translation>Mantieni la mia</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <extracomment>What somebody else made of the program meanwhile, in place of the change that the person made.</extracomment>
        <translation>Mantieni l’altra</translation>
    </message>
</context>
</TS>
