<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation>O aplikaci Loyalty Desk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostika</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Kopírovat diagnostiku</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Otevřít složku protokolů</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation>Správa věrnostních programů hotelů.
Licence: MIT</translation>
    </message>
    <message>
        <source>For whoever &amp;helps you. It holds no tokens and no names:</source>
        <translation>Pro toho, kdo vám &amp;pomáhá. Neobsahuje tokeny ani jména:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation>&amp;Přidat program…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Pře&amp;jmenovat</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Upravit…</translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation>Označit ke &amp;smazání</translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation>Přidat &amp;znovu…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Kopírovat řádky</translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation>Vybrat všechny &amp;viditelné</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Najít</translation>
    </message>
    <message>
        <source>&amp;Look for a new version…</source>
        <translation>&amp;Vyhledat novou verzi…</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %Ln</source>
        <translation>
            <numerusform>Změny · %Ln</numerusform>
            <numerusform>Změny · %Ln</numerusform>
            <numerusform>Změny · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This installation does not look for new versions.</source>
        <translation>Tato instalace nové verze nevyhledává.</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtr…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Zrušit &amp;hledání a filtry</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Provést &amp;znovu</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Z&amp;kontrolovat…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odeslat</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>Za&amp;hodit vše…</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programy</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Změny</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historie</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Po&amp;drobnosti</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualizovat</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Zas&amp;tavit aktualizaci</translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation>Aktualizovat &amp;všechny hotely</translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation>&amp;Seznam připojení</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Da&amp;lší oblast</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>Předchozí &amp;oblast</translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation>&amp;Připojit hotel…</translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation>Otevřít ukázková &amp;data</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Upravit připojení…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Odebrat připojení…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Jen pro čtení</translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation>Pracovat o&amp;ffline (ukázka)</translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation>&amp;Začít ukázku znovu…</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>&amp;Další připojení</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Př&amp;edchozí připojení</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Nastavení…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>&amp;O aplikaci Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Změny</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Zadejte adresu platformy.</translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation>Lze použít jen adresy https: tokeny se nesmějí posílat nechráněně.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>Váš správce tuto adresu nepovoluje.</translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation>Toto není adresa. Příklad: api.mews.com</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>C&amp;hain</source>
        <translation>Řetě&amp;zec</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vyberte…</translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation>Jeho identifikátor; sdělí ho váš správce Mews. Ptáme se jen jednou.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Předplatné</translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation>Na platformě dvakrát</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
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
        <translation>Program „{name}“ se právě odesílá.</translation>
    </message>
    <message>
        <source>Not sent yet. Made: {time}. Kept on this computer until you send or discard it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Zatím neodesláno. Vytvořeno: {time}. V tomto počítači zůstane, dokud změnu neodešlete nebo nezahodíte.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>Vaše změna zůstává uložená. Jakmile ho tokeny získají, aktualizujte seznam a změna se odešle.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>Není připojení; odešle se, až bude.</translation>
    </message>
    <message>
        <source>Waiting to be deleted; until then you can keep the program.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>Čeká na smazání; do té doby můžete program ponechat.
{reason}</translation>
    </message>
    <message>
        <source>Waiting to be sent.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>Čeká na odeslání.
{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation>Program „{name}“ zatím nelze přidat: není známo, kterou edici rozhraní platforma používá. Zvolte ji v připojení a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation>Platforma vyžaduje u programu „{name}“ typ. Upravte změnu a pak ji odešlete.</translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation>Platforma vyžaduje u programu „{name}“ předplatné. Upravte změnu a pak ji odešlete.</translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation>Platforma potřebuje vědět, pro který řetězec je program „{name}“. Upravte změnu a pak ji odešlete.</translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation>Název nebo kód programu „{name}“ je příliš dlouhý: platforma přijímá nejvýše {name_limit} a {code_limit} znaků. Upravte změnu a pak ji odešlete.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation>Změna programu „{name}“ byla odeslána několikrát. Odpověď nepřišla a změna se neprovedla. Zkuste to později; pokud to nepomůže, obraťte se na podporu platformy.</translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation>Změna programu „{name}“ překračuje omezení platformy.</translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation>Platforma tuto změnu programu „{name}“ nepřijala: „{message}“</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation>Program „{name}“ nebyl smazán. Platforma uvádí: „{message}“ {members}</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation>Program „{name}“ nebyl smazán. Platforma neuvedla důvod. {members}</translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation>Program s aktivními členstvími nelze smazat: pokud nějaká má, ukončete je nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation>Nyní nemá žádná aktivní členství.</translation>
    </message>
    <message>
        <source>It has 1 active membership: end or move it in your loyalty system, then try again.</source>
        <translation>Má 1 aktivní členství: ukončete ho nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active memberships: end or move them in your loyalty system, then try again.</source>
        <translation>
            <numerusform>Má %Ln aktivní členství: ukončete ho nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</numerusform>
            <numerusform>Má %Ln aktivní členství: ukončete je nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</numerusform>
            <numerusform>Má %Ln aktivních členství: ukončete je nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look: {time}.</source>
        <extracomment>{time} is 14:05:33.</extracomment>
        <translation>Naposledy ověřeno: {time}.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Číslo požadavku {number}.</translation>
    </message>
    <message>
        <source>You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: if you still want it, press Send again.</source>
        <translation>Odeslat jste stiskli před více než 24 hodinami, ale tato změna nemohla opustit tento počítač. Nic nebylo odesláno: pokud ji stále chcete, stiskněte Odeslat znovu.</translation>
    </message>
    <message>
        <source>Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>Čeká na smazání. Proběhne za několik sekund, nebo jakmile tomu nebude nic bránit; do té doby můžete program ponechat.</translation>
    </message>
    <message>
        <source>Waiting to be sent. It goes as soon as nothing stands in the way.</source>
        <translation>Čeká na odeslání. Odešle se, jakmile tomu nebude nic bránit.</translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation>Program „{name}“ už s tímto tokenem není vidět, ani jako aktivní, ani jako smazaný. Nic nebylo odesláno.</translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation>Od chvíle, kdy jste program „{name}“ označili, byl změněn jinde: {changes}. Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation>Zatímco vaše změna čekala, někdo tento program změnil. Když jste začali: „{before}“. Nyní: „{now}“. Vaše: „{mine}“.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation>Tento program byl smazán jinde. Váš nový název nebyl odeslán.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation>Tento program byl smazán jinde. Vaše změna nebyla odeslána.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation>Program „{name}“ ({code}) je na platformě podruhé. Buď se opožděně přidalo to, co jste odeslali jako první, nebo stejný program přidal někdo jiný. Pokud je váš, smažte tento.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>Program „{name}“ ({code}) jsme odeslali víckrát a poslední odpověď se ztratila. Žádný nový program s tímto kódem na platformě není.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation>Program „{name}“ ({code}) jsme odeslali a odpověď se ztratila. Je to některý z programů na platformě?</translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation>Odpověď se ztratila. Až 3 minuty ověřujeme, zda byl program „{name}“ přidán. Nezadávejte ho znovu.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation>Odpověď se ztratila. Ověřujeme, zda byl program „{name}“ změněn; pokud ne, odešle se změna znovu.</translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation>Odpověď se ztratila. Program „{name}“ už může být smazaný. Ověřujeme to; pokud není, odešle se smazání znovu.</translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation>Program „{name}“ byl odeslán ještě jednou, protože nebyl přidán, a ztratila se i tato odpověď. Až 3 minuty ověřujeme, zda byl přidán. Nezadávejte ho znovu.</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Přidat znovu</translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation>&amp;Nepřidávat</translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation>{kinds}. Do ukončení aplikace je vrátí příkaz Vrátit zpět.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Zahodit vše</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Ponechat</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>{state} · needs you</source>
        <extracomment>{state} is a mark, such as &quot;Refused&quot;.</extracomment>
        <translation>{state} · čeká na vás</translation>
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
        <translation>Odeslat 1 změnu</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation>
            <numerusform>Odeslat %Ln změnu</numerusform>
            <numerusform>Odeslat %Ln změny</numerusform>
            <numerusform>Odeslat %Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation>1 program označen ke smazání. Zatím se nic neodeslalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln program označen ke smazání. Zatím se nic neodeslalo.</numerusform>
            <numerusform>%Ln programy označeny ke smazání. Zatím se nic neodeslalo.</numerusform>
            <numerusform>%Ln programů označeno ke smazání. Zatím se nic neodeslalo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Změny</translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation>Vše je odesláno. Nic na vás nečeká.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Odebrat filtr: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation>Použité filtry</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zrušit hledání a filtry</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Vyberte…</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation>Podle prostředí</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Červená</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžová</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zelená</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Modrozelená</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Modrá</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fialová</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Růžová</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Šedá</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Předplatné</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Řetězec</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>In the order of the platform, newest first</source>
        <translation>V pořadí platformy, nejnovější první</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, seřazeno sestupně</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, seřazeno vzestupně</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation>{value}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation>{cell}, {mark}</translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation>Tento program je smazaný. Nelze ho změnit.</translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation>Tento program už s tímto tokenem není vidět. Nelze ho změnit.</translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation>Tento program je označen ke smazání. Chcete-li ho změnit, vraťte označení zpět.</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Kód nelze po přidání změnit. Přidejte program s novým kódem a pak tento smažte.</translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation>Tento sloupec vyplňuje aplikace a platforma.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation>Program „{name}“ byl změněn jinde</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation>Zatímco vaše změna čekala, někdo tento program změnil. Nic nebylo odesláno.</translation>
    </message>
    <message>
        <source>When you started</source>
        <translation>Když jste začali</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Nyní na platformě</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Předplatné</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Ponechat &amp;moje</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Ponechat &amp;cizí</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Upravit…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Rozhodnout &amp;později</translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation>Jeho programy budou opět jako na začátku a vše, co jste v něm změnili, se ztratí.</translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation>Začít s ukázkovým hotelem znovu?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Začít znovu</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Ponechat</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Zabezpečené připojení</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation>Název tohoto hotelu v této aplikaci. Úspěšný test ho doplní.</translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation>Například api.mews.com</translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation>Použít &amp;veřejné demo tokeny</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Platforma</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Adresa platformy</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Ed&amp;ice</translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation>Ostrý provoz · api.mews.com</translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation>Demo · api.mews-demo.com</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Vlastní adresa</translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation>Mews demo</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Zadejte název.</translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation>Tato data vidí a může měnit kdokoli a všichni sdílejí limit rychlosti. Nezadávejte nic skutečného.</translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation>Použije se: {address}</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Z&amp;kusit znovu</translation>
    </message>
    <message>
        <source>Use the tokens until I &amp;quit</source>
        <translation>Používat tokeny &amp;do ukončení</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Otestovat připojení</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Připojit hotel</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Upravit připojení</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Zas&amp;tavit test</translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation>&amp;Uložit, otestovat později</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Upravit připojení…</translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation>Vyměnit &amp;tokeny…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualizovat</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Odebrat připojení…</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Přepnout na</translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation>Na seznam připojení není v tomto okně místo.</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Přepnout připojení</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Kopírovat: {field}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>No active memberships</source>
        <translation>Žádná aktivní členství</translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation>1 aktivní členství</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation>
            <numerusform>%Ln aktivní členství</numerusform>
            <numerusform>%Ln aktivní členství</numerusform>
            <numerusform>%Ln aktivních členství</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 změna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln změna</numerusform>
            <numerusform>%Ln změny</numerusform>
            <numerusform>%Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation>1 neodeslaná změna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation>
            <numerusform>%Ln neodeslaná změna</numerusform>
            <numerusform>%Ln neodeslané změny</numerusform>
            <numerusform>%Ln neodeslaných změn</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 program</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln program</numerusform>
            <numerusform>%Ln programy</numerusform>
            <numerusform>%Ln programů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Programs, by what is to be done with them: part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln přidání</numerusform>
            <numerusform>%Ln přidání</numerusform>
            <numerusform>%Ln přidání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln přejmenování</numerusform>
            <numerusform>%Ln přejmenování</numerusform>
            <numerusform>%Ln přejmenování</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription is changed; part of a list such as &quot;1 new, 2 changed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln úprava</numerusform>
            <numerusform>%Ln úpravy</numerusform>
            <numerusform>%Ln úprav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 to delete&quot;.</extracomment>
        <translation>
            <numerusform>%Ln smazání</numerusform>
            <numerusform>%Ln smazání</numerusform>
            <numerusform>%Ln smazání</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar: {name}</source>
        <translation>Kalendář: {name}</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Vybrat den</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation>„{text}“ není datum. Příklad: {example}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Konec je před začátkem.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation>{field}: první den</translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation>{field}: poslední den</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>až</translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation>Zadejte obě data.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation>Aktivní</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazaný</translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation>S tímto tokenem už není vidět</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>Zatím není na platformě</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <extracomment>{time} is 20.11.2026 14:05; {event} such as &quot;Renamed&quot;.</extracomment>
        <translation>{time}: {event}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Platforma uvádí: „{message}“</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Číslo požadavku {number}.</translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation>{mark}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs selected</source>
        <translation>
            <numerusform>Vybrán %Ln program</numerusform>
            <numerusform>Vybrány %Ln programy</numerusform>
            <numerusform>Vybráno %Ln programů</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation>Beze změny</translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation>Po výběru programu zde uvidíte vše o něm.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation>Přidat znovu…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
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
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>2022 edition</source>
        <translation>Edice 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Aktuální edice</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation>Přidat program</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zrušit hledání a filtry</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Zadat tokeny</translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation>{property}: žádné smazané programy.</translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation>{property}: zatím žádné aktivní programy.</translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation>{property}: žádné aktivní programy. Dřívější ukáže volba „Smazané“.</translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation>Hledání „{search}“ neodpovídá žádný program.</translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation>Zobrazují se jen aktivní programy.</translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation>Zobrazují se jen smazané programy.</translation>
    </message>
    <message>
        <source>1 program is hidden by the search and the filters.</source>
        <translation>Hledání a filtry skrývají 1 program.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search and the filters.</source>
        <translation>
            <numerusform>Hledání a filtry skrývají %Ln program.</numerusform>
            <numerusform>Hledání a filtry skrývají %Ln programy.</numerusform>
            <numerusform>Hledání a filtry skrývají %Ln programů.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the search.</source>
        <translation>Hledání skrývá 1 program.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search.</source>
        <translation>
            <numerusform>Hledání skrývá %Ln program.</numerusform>
            <numerusform>Hledání skrývá %Ln programy.</numerusform>
            <numerusform>Hledání skrývá %Ln programů.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the filters.</source>
        <translation>Filtry skrývají 1 program.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the filters.</source>
        <translation>
            <numerusform>Filtry skrývají %Ln program.</numerusform>
            <numerusform>Filtry skrývají %Ln programy.</numerusform>
            <numerusform>Filtry skrývají %Ln programů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation>Zatím nenačteno. Seznam se objeví, jakmile platforma přijme tokeny.</translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation>Zatím nenačteno. Seznam se objeví po obnovení připojení.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Zatím nenačteno.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation>OSTRÝ PROVOZ · {property}</translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation>DEMO · sdílené, veřejné · {property}</translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation>ZKUŠEBNÍ PROVOZ · v tomto počítači · {property}</translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation>VLASTNÍ ADRESA · {address} · {property}</translation>
    </message>
    <message>
        <source>production</source>
        <translation>ostrý provoz</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>zkušební provoz</translation>
    </message>
    <message>
        <source>custom address</source>
        <translation>vlastní adresa</translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation>Ukázkový hotel</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation>V tomto počítači už není volné místo. Nic se neuložilo; uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation>Uložený seznam blokuje jiná aplikace. Nic se neuložilo; zkuste to znovu.</translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation>Soubor v tomto počítači nelze zapsat. Nic se neuložilo; zkuste to znovu.</translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation>Toto připojení bylo odebráno. Nic se neuložilo.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation>Soubor tam nelze zapsat. Zvolte jiné umístění, nebo uvolněte místo.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation>V aplikaci se něco pokazilo. Podrobnosti jsou v jejím protokolu.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation>Není k dispozici systémové úložiště klíčů, které by tokeny bezpečně uchovalo.</translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation>Systémové úložiště klíčů neodpovědělo.</translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation>V tomto počítači není uložen žádný klientský token. Zadejte oba tokeny.</translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation>Systémové úložiště klíčů se neotevřelo.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation>Něco v aplikaci Loyalty Desk nefungovalo, jak mělo.</translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Vaše změny jsou zachovány. Více uvádí protokol v datové složce, bez vašich tokenů.</translation>
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
        <translation>Předplatné: {values}</translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation>Řetězec: {values}</translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation>Vytvořeno: {days}</translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation>Upraveno: {days}</translation>
    </message>
    <message>
        <source>Chan&amp;ged here</source>
        <translation>Změně&amp;no zde</translation>
    </message>
    <message>
        <source>&amp;Duplicated code</source>
        <translation>&amp;Duplicitní kód</translation>
    </message>
    <message>
        <source>&amp;Look-alike code</source>
        <translation>Podo&amp;bný kód</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 identifier</source>
        <translation>1 identifikátor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln identifikátor</numerusform>
            <numerusform>%Ln identifikátory</numerusform>
            <numerusform>%Ln identifikátorů</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 kód</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln kód</numerusform>
            <numerusform>%Ln kódy</numerusform>
            <numerusform>%Ln kódů</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {values}</source>
        <translation>Kód: {values}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation>
            <numerusform>{some} a %Ln další</numerusform>
            <numerusform>{some} a %Ln další</numerusform>
            <numerusform>{some} a %Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation>Není identifikátor, vynecháno: {texts}</translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation>Není kód, vynecháno: {texts}</translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation>
            <numerusform>Dotaz se odešle po částech (%Ln).</numerusform>
            <numerusform>Dotaz se odešle po částech (%Ln).</numerusform>
            <numerusform>Dotaz se odešle po částech (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Déle než 3 měsíce: dotaz se odešle po částech (%Ln).</numerusform>
            <numerusform>Déle než 3 měsíce: dotaz se odešle po částech (%Ln).</numerusform>
            <numerusform>Déle než 3 měsíce: dotaz se odešle po částech (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation>Celé dny v časovém pásmu hotelu, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation>Celé dny v časovém pásmu tohoto počítače, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation>Celé dny v časovém pásmu tohoto počítače.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation>Filtrovat programy</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>Předpl&amp;atné</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>Řetě&amp;zec</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>&amp;Vytvořeno</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Upraveno</translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation>&amp;Identifikátory</translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation>Vložte seznam; oddělovač může být jakýkoli.</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation>&amp;Kódy</translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation>Každý na řádku, nebo oddělené čárkami, středníky či tabulátory.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation>Na datum vytvoření a úpravy se ptáme platformy.</translation>
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
        <translation>&amp;Uložit tento filtr…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>Uložené fi&amp;ltry…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>Filtr · %Ln</numerusform>
            <numerusform>Filtr · %Ln</numerusform>
            <numerusform>Filtr · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Dotaz na platformu…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Toto není identifikátor řetězce. Vypadá například takto: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>The code has {length} characters; the platform takes {limit}.</source>
        <translation>Kód má {length} znaků; platforma přijímá nejvýše {limit}.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the platform takes {limit}.</source>
        <translation>Název má {length} znaků; platforma přijímá nejvýše {limit}.</translation>
    </message>
    <message>
        <source>The code contains a line break. Remove it.</source>
        <translation>Kód obsahuje zalomení řádku. Odstraňte ho.</translation>
    </message>
    <message>
        <source>The code contains a control character. Remove it.</source>
        <translation>Kód obsahuje řídicí znak. Odstraňte ho.</translation>
    </message>
    <message>
        <source>The code contains a broken character. Type it again.</source>
        <translation>Kód obsahuje poškozený znak. Napište ho znovu.</translation>
    </message>
    <message>
        <source>The code contains characters that cannot be seen.</source>
        <translation>Kód obsahuje neviditelné znaky.</translation>
    </message>
    <message>
        <source>The name contains a line break. Remove it.</source>
        <translation>Název obsahuje zalomení řádku. Odstraňte ho.</translation>
    </message>
    <message>
        <source>The name contains a control character. Remove it.</source>
        <translation>Název obsahuje řídicí znak. Odstraňte ho.</translation>
    </message>
    <message>
        <source>The name contains a broken character. Type it again.</source>
        <translation>Název obsahuje poškozený znak. Napište ho znovu.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be seen.</source>
        <translation>Název obsahuje neviditelné znaky.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Zadejte název.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Zadejte kód.</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Vyberte typ.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Vyberte předplatné.</translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation>Vyberte řetězec, nebo zadejte jeho identifikátor.</translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation>Kód {code} už používá program „{name}“. Rezervace se párují podle kódu, takže dva programy se stejným kódem se mohou zaměnit.</translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation>Kód {code} používal program „{name}“, který je smazaný.</translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation>Tento kód se podobá kódu {code} programu „{name}“. V kódu se rozlišují velká a malá písmena, nuly i mezery.</translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation>Program „{name}“ už existuje, má kód {code}.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Odstranit je</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation>Spravujte věrnostní programy svých hotelů.</translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation>Pracujte i bez připojení.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Vyzkoušet na ukázkových datech</translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation>Prohlédnout Mews &amp;demo</translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation>Připojit &amp;hotel</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Required.</source>
        <translation>Povinné.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Nastavil váš správce</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The two tokens</source>
        <translation>Dva tokeny</translation>
    </message>
    <message>
        <source>A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of them:</source>
        <translation>Token je dlouhé tajné slovo z písmen a číslic. Zacházejte s tokeny jako s hesly. Potřebujete dva:</translation>
    </message>
    <message>
        <source>It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. It is the same for all your properties: from the second one on you can leave the field empty.</source>
        <translation>Říká platformě, že se ptá Loyalty Desk. Vydává ho Mews nebo ten, kdo vám aplikaci Loyalty Desk nastavil. Je stejný pro všechny vaše hotely: od druhého hotelu můžete pole nechat prázdné.</translation>
    </message>
    <message>
        <source>It opens your property. The Mews administrator of the property gives it, and can replace it or switch it off at any time.</source>
        <translation>Otevírá váš hotel. Vydává ho správce Mews vašeho hotelu; může ho kdykoli vyměnit nebo vypnout.</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Postup připojení</translation>
    </message>
    <message>
        <source>Choose {connect} in the menu {menu_file}.</source>
        <translation>Zvolte {connect} v nabídce {menu_file}.</translation>
    </message>
    <message>
        <source>Choose the platform: {production} for a real property, {demo} for the public demo. Take {custom_address} only if you were given another address.</source>
        <translation>Zvolte platformu: {production} pro skutečný hotel, {demo} pro veřejné demo. Možnost {custom_address} zvolte jen tehdy, když jste dostali jinou adresu.</translation>
    </message>
    <message>
        <source>Paste both tokens.</source>
        <translation>Vložte oba tokeny.</translation>
    </message>
    <message>
        <source>Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the name of the property is filled in. The test changes nothing on the platform.</source>
        <translation>Stiskněte {test}. Každý krok se ukáže, jakmile proběhne. Pokud některý selže, uvidíte u něj, co můžete udělat. Pokud všechny proběhnou v pořádku, doplní se název hotelu. Test na platformě nic nemění.</translation>
    </message>
    <message>
        <source>Press {save}. You can also save without a test: {save_untested}.</source>
        <translation>Stiskněte {save}. Uložit můžete i bez testu: {save_untested}.</translation>
    </message>
    <message>
        <source>How you want to work there</source>
        <translation>Jak tam chcete pracovat</translation>
    </message>
    <message>
        <source>With {read_only}, nothing can be changed at this property and nothing is sent to it until you press {turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties apart.</source>
        <translation>Je-li zapnuto {read_only}, nelze u tohoto hotelu nic měnit a nic se do něj neodesílá, dokud nestisknete {turn_on}. Je-li zapnuto {sends_at_once}, čekají na příkaz {send} jen smazání. Barva pomáhá hotely rozlišit.</translation>
    </message>
    <message>
        <source>The public demo</source>
        <translation>Veřejné demo</translation>
    </message>
    <message>
        <source>Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor the other way round.</source>
        <translation>Mews provozuje demo hotel, který může používat kdokoli: zvolte {demo} a stiskněte {demo_tokens}. Všichni tam vidí a mění stejná data, proto nezadávejte nic skutečného. Tokeny dema neotevřou žádný skutečný hotel a tokeny skutečného hotelu neotevřou demo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledání</translation>
    </message>
    <message>
        <source>Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, nor does the order of words. The search needs no network.</source>
        <translation>Napište několik písmen názvu, kódu nebo identifikátoru. Na velikosti písmen, diakritice ani pořadí slov nezáleží. Hledání nepotřebuje síť.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are there twice or look alike, to lists of codes or identifiers, or to the days on which programs were created or updated. For the days the platform is asked, which needs a network.</source>
        <translation>Příkaz {filter} seznam zúží: podle typu a předplatného, na to, co se změnilo zde, na duplicitní nebo podobné kódy, na zadané kódy či identifikátory nebo na dny, kdy byly programy vytvořeny či upraveny. Na dny se Loyalty Desk ptá platformy, proto je třeba síť.</translation>
    </message>
    <message>
        <source>Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of them away. In the menu beside the button, {save_filter} keeps a filter under a name, and {saved_filters} renames or deletes those that you have.</source>
        <translation>Každý použitý filtr je uveden nad seznamem a stisknutím ho odeberete; příkaz {clear_filters} odebere všechny. V nabídce vedle tlačítka volba {save_filter} uloží filtr pod názvem a volba {saved_filters} umožní ty uložené přejmenovat nebo smazat.</translation>
    </message>
    <message>
        <source>Deleted programs</source>
        <translation>Smazané programy</translation>
    </message>
    <message>
        <source>{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program cannot be changed and not be brought back. {add_again} opens the form with its values.</source>
        <translation>{active}, {deleted} a {both} vedle hledání určují, které programy seznam zobrazuje. Smazaný program nelze změnit ani obnovit. Příkaz {add_again} otevře formulář s jeho hodnotami.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>The view {history} tells what happened. {done_here} is what was sent from this computer, with what was there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: who did it, Loyalty Desk cannot know.</source>
        <translation>Zobrazení {history} ukazuje, co se stalo. {done_here} je to, co bylo odesláno z tohoto počítače: stav předtím a potom, odpověď a kdo byl přihlášen. {noticed} jsou změny, které odhalila aktualizace: kdo je provedl, Loyalty Desk vědět nemůže.</translation>
    </message>
    <message>
        <source>{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the history is kept stands in {settings}.</source>
        <translation>Tlačítko {show_program} vás přivede k programu v seznamu. Tlačítko {export} uloží zobrazené události do souboru. Příkazem {settings} určíte, jak dlouho se historie uchovává.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Vyzkoušení na ukázkových datech</translation>
    </message>
    <message>
        <source>The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the menu {menu_file}.</source>
        <translation>Ukázkový hotel je součástí aplikace Loyalty Desk. Nepotřebuje tokeny ani síť a nic v něm není skutečné, takže si můžete vyzkoušet vše. V prázdném okně stiskněte {try_sample}, nebo zvolte {open_sample} v nabídce {menu_file}.</translation>
    </message>
    <message>
        <source>In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} brings the first programs of the sample back.</source>
        <translation>V nabídce {menu_connection} vám příkaz {work_offline} ukáže, jaké to je bez sítě, a příkaz {start_over} vrátí ukázce původní programy.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Přidání programu</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <translation>Zvolte {add}.</translation>
    </message>
    <message>
        <source>Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings are matched by the code, and it can never be changed later: look at it twice.</source>
        <translation>Zadejte název a kód; pokud je formulář vyžaduje, vyberte i typ a předplatné. Rezervace se párují podle kódu a kód už později nelze změnit: dobře ho zkontrolujte.</translation>
    </message>
    <message>
        <source>Press {add_button}. The new program now stands in the list. It is not sent yet.</source>
        <translation>Stiskněte {add_button}. Nový program je teď v seznamu. Zatím není odeslaný.</translation>
    </message>
    <message>
        <source>Rename a program</source>
        <translation>Přejmenování programu</translation>
    </message>
    <message>
        <source>Select the program and choose {rename}, or double-click its name, and type the new name. The key {enter} keeps it, the key {esc} puts the old one back.</source>
        <translation>Vyberte program a zvolte {rename}, nebo na jeho název dvakrát klikněte, a napište nový název. Klávesa {enter} ho ponechá, klávesa {esc} vrátí původní.</translation>
    </message>
    <message>
        <source>Delete programs</source>
        <translation>Mazání programů</translation>
    </message>
    <message>
        <source>Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} takes the mark away again.</source>
        <translation>Vyberte je a zvolte {mark_for_deletion}. Tím jsou jen označené: zatím se nic nesmazalo a příkaz {undo} označení zase zruší.</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Odeslání změn</translation>
    </message>
    <message>
        <source>Whatever you do is kept on this computer first. While something is not sent, a bar below the list counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, {send} shows you the review first.</source>
        <translation>Vše, co uděláte, se nejprve uloží v tomto počítači. Neodeslané změny počítá lišta pod seznamem. Příkaz {review} ukáže každou změnu ještě jednou; příkaz {send} odešle všechny. Pokud se má něco smazat, příkaz {send} nejprve ukáže kontrolu.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kdo změny uvidí</translation>
    </message>
    <message>
        <source>Programs belong to a chain. What you add, change or delete shows at all properties of the chain.</source>
        <translation>Programy patří řetězci. Co přidáte, změníte nebo smažete, se projeví ve všech hotelech řetězce.</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>V úložišti klíčů tohoto počítače</translation>
    </message>
    <message>
        <source>Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer account opens them. {edit_connection} says where they are.</source>
        <translation>Tokeny jsou uloženy tam, kde váš počítač uchovává hesla: ve Správci přihlašovacích údajů systému Windows, v Klíčence macOS nebo v Linuxu v úložišti Secret Service či KWallet. Jsou tam zašifrované a otevírá je váš účet v počítači. Příkaz {edit_connection} ukáže, kde jsou.</translation>
    </message>
    <message>
        <source>Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when you leave the desk.</source>
        <translation>Kdo může používat váš účet v počítači, může používat i Loyalty Desk s vašimi tokeny. Když odcházíte z recepce, zamkněte obrazovku.</translation>
    </message>
    <message>
        <source>If there is no key store, or it does not open</source>
        <translation>Když úložiště klíčů chybí nebo se neotevře</translation>
    </message>
    <message>
        <source>If your computer has none, the tokens are used until you quit, and you enter them again at the next start. They are never put into a plain file instead.</source>
        <translation>Pokud ho váš počítač nemá, používají se tokeny do ukončení aplikace a při příštím spuštění je zadáte znovu. Nikdy se místo toho neukládají do obyčejného souboru.</translation>
    </message>
    <message>
        <source>If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.</source>
        <translation>Pokud je úložiště klíčů zamčené, odesílání a aktualizace se pozastaví; seznam i vaše změny zůstávají k dispozici. Odemkněte ho a stiskněte {try_again}. Pokud to nepomůže, tlačítko {until_quit} vám umožní zadat tokeny jen pro tentokrát.</translation>
    </message>
    <message>
        <source>Where tokens never are</source>
        <translation>Kde tokeny nikdy nejsou</translation>
    </message>
    <message>
        <source>They are not in the list, not in the history, not in the log, and not in what is exported or copied for whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to the platform that it is for, over a secure connection, and nowhere else.</source>
        <translation>Nejsou v seznamu, v historii, v protokolu ani v tom, co se exportuje nebo kopíruje pro toho, kdo vám pomáhá. Uložený token se už nikdy nezobrazí; můžete ho jen vyměnit. Odesílá se jen platformě, pro kterou je určen, zabezpečeným připojením, a nikam jinam.</translation>
    </message>
    <message>
        <source>Replace or remove tokens</source>
        <translation>Výměna nebo odebrání tokenů</translation>
    </message>
    <message>
        <source>Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. {remove_tokens} takes them out of this computer at once; the list and your changes stay. {remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.</source>
        <translation>Zvolte {edit_connection} v nabídce {menu_connection}. Tlačítko {replace_tokens} umožní zadat nové tokeny. Tlačítko {remove_tokens} je z tohoto počítače ihned odebere; seznam a vaše změny zůstanou. Příkaz {remove_connection} odebere vše: seznam, změny i tokeny. Na platformě se nic nezmění.</translation>
    </message>
    <message>
        <source>If somebody else may have seen a token, ask the Mews administrator of the property for a new one.</source>
        <translation>Pokud token mohl vidět někdo jiný, požádejte správce Mews svého hotelu o nový.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>V tabulce</translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation>Přejít na další název, který tak začíná</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>písmena</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Nabídka řádku</translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation>Ponechat text napsaný do buňky</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Vrátit původní obsah buňky; zrušit hledání</translation>
    </message>
    <message>
        <source>What a lost answer is</source>
        <translation>Co je ztracená odpověď</translation>
    </message>
    <message>
        <source>Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. It looks.</source>
        <translation>Někdy změna na platformu dorazí, ale odpověď už nepřijde: vypadne síť nebo se počítač uspí. Pak nikdo neví, zda se změna provedla. Loyalty Desk nehádá, ale ověří to.</translation>
    </message>
    <message>
        <source>For about three minutes it reads the program on the platform again and again, soon at first and then less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next start it goes on looking.</source>
        <translation>Asi tři minuty čte program na platformě stále znovu, zpočátku často, pak v delších odstupech. Tlačítko {check_now} to udělá ihned. Mezitím můžete pracovat dál, a dokonce i aplikaci ukončit: při příštím spuštění ověřování pokračuje.</translation>
    </message>
    <message>
        <source>When you added a program</source>
        <translation>Když jste program přidali</translation>
    </message>
    <message>
        <source>It is looked for by its code. If it is there, all is well. If it is still not there after three minutes, it is sent once more, and never before.</source>
        <translation>Program se hledá podle kódu. Pokud na platformě je, je vše v pořádku. Pokud tam ani po třech minutách není, odešle se ještě jednou, nikdy dříve.</translation>
    </message>
    <message>
        <source>Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes down which programs have that code, and that it is sending. It sends again only when it has seen that the first time was in vain. Do not enter the program a second time yourself.</source>
        <translation>Proč tak opatrně? Když se stejný program odešle dvakrát, platforma přidá dva. Loyalty Desk si proto nejprve zapíše, které programy tento kód už mají a že odesílá. Znovu odešle teprve tehdy, když zjistí, že první pokus vyšel naprázdno. Sami program podruhé nezadávejte.</translation>
    </message>
    <message>
        <source>When you renamed or changed a program</source>
        <translation>Když jste program přejmenovali nebo upravili</translation>
    </message>
    <message>
        <source>If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is as it was before after three minutes, your change is sent again. After several times in vain it is shown as refused, and you decide.</source>
        <translation>Pokud je takový, jaký jste chtěli, je vše v pořádku. Pokud ho mezitím změnil někdo jiný, zeptáme se vás. Pokud je po třech minutách stejný jako předtím, změna se odešle znovu. Po několika marných pokusech se zobrazí jako odmítnutá a rozhodnete vy.</translation>
    </message>
    <message>
        <source>When you deleted a program</source>
        <translation>Když jste program smazali</translation>
    </message>
    <message>
        <source>If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a program cannot be deleted twice.</source>
        <translation>Pokud je smazaný, je vše v pořádku. Pokud tam po třech minutách stále je, smazání se odešle znovu: dvakrát smazat program nelze.</translation>
    </message>
    <message>
        <source>Your program was added. Nothing more is sent.</source>
        <translation>Váš program byl přidán. Nic dalšího se neodešle.</translation>
    </message>
    <message>
        <source>Your program was not added. It is sent once more.</source>
        <translation>Váš program přidán nebyl. Odešle se ještě jednou.</translation>
    </message>
    <message>
        <source>You no longer want it. Nothing more is sent, and nothing is deleted.</source>
        <translation>Program už nechcete. Nic dalšího se neodešle a nic se nesmaže.</translation>
    </message>
    <message>
        <source>The question waits for you.</source>
        <translation>Otázka na vás počká.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see what was found, and choose:</source>
        <translation>Někdy ověření nestačí: třeba je na platformě nový program s vaším kódem, ale jiným názvem, nebo se ztratila i druhá odpověď. Program má pak značku {mark_question}. Stiskněte {answer}, prohlédněte si, co se našlo, a zvolte:</translation>
    </message>
    <message>
        <source>If it is there twice all the same</source>
        <translation>Když tam program přesto je dvakrát</translation>
    </message>
    <message>
        <source>Very rarely something is held up on its way for longer than anybody can wait. So after sending an addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second time, it gets the mark {mark_twin}, and you can delete one of the two.</source>
        <translation>Velmi vzácně se něco cestou zdrží déle, než se dá čekat. Když se přidání odeslalo znovu, Loyalty Desk ho proto ještě čtvrt hodiny hlídá. Pokud se stejný program objeví podruhé, dostane značku {mark_twin} a můžete jeden z nich smazat.</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Značky v prvním sloupci</translation>
    </message>
    <message>
        <source>A program without a mark is as the platform has it. The buttons that are named here stand in the view {changes}, in {details} and in the menu of the row.</source>
        <translation>Program bez značky je takový, jaký je na platformě. Zde uvedená tlačítka najdete v zobrazení {changes}, v podokně {details} a v nabídce řádku.</translation>
    </message>
    <message>
        <source>You added this program here. It is not sent yet.</source>
        <translation>Program jste přidali zde. Zatím není odeslaný.</translation>
    </message>
    <message>
        <source>You gave it another name, which is not sent yet.</source>
        <translation>Dali jste mu jiný název, který zatím není odeslaný.</translation>
    </message>
    <message>
        <source>You gave it another type or subscription, which is not sent yet.</source>
        <translation>Dali jste mu jiný typ nebo předplatné; zatím to není odesláno.</translation>
    </message>
    <message>
        <source>You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away.</source>
        <translation>Označili jste ho ke smazání; zatím to není odesláno. Označení zrušíte příkazem {undo} nebo {keep_program}.</translation>
    </message>
    <message>
        <source>You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, {discard} or {keep_program}.</source>
        <translation>Stiskli jste {send}; z počítače odejde, jakmile tomu nebude nic bránit. Do té doby můžete ještě použít {edit}, {discard} nebo {keep_program}.</translation>
    </message>
    <message>
        <source>It is just being sent.</source>
        <translation>Právě se odesílá.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks at once. Do not enter it again.</source>
        <translation>Byl odeslán a odpověď se ztratila. Loyalty Desk zjišťuje, jak to dopadlo. Tlačítko {check_now} to zjistí ihned. Nezadávejte ho znovu.</translation>
    </message>
    <message>
        <source>An answer was lost, and only you can say whether the program was added. Press {answer}.</source>
        <translation>Odpověď se ztratila a jen vy můžete říci, zda byl program přidán. Stiskněte {answer}.</translation>
    </message>
    <message>
        <source>The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by {edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.</source>
        <translation>Platforma změnu odmítla a nic se nezměnilo. Důvod je uveden u změny. Opravte ji tlačítkem {edit}, odešlete ji znovu tlačítkem {try_again}, nebo se jí vzdejte: {remove} nebo {keep_program}.</translation>
    </message>
    <message>
        <source>Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer visible, {try_again} or {forget_change}.</source>
        <translation>Zatímco vaše změna čekala, někdo program změnil, proto se nic neodeslalo. Tlačítko {compare} ukáže obojí; pak zvolte {edit}, {keep_mine} nebo {keep_theirs}. U smazání zvolte {delete_anyway} nebo {keep_program}. Byl-li program mezitím smazán, zvolte {add_it_again} nebo {forget_change}; není-li už vidět, zvolte {try_again} nebo {forget_change}.</translation>
    </message>
    <message>
        <source>An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose {mark_this_one}, then send; else {keep_both}.</source>
        <translation>Přidání bylo nutné odeslat dvakrát a stejný program je teď na platformě dvakrát. Pokud je tento váš, zvolte {mark_this_one} a pak odešlete; jinak zvolte {keep_both}.</translation>
    </message>
    <message>
        <source>It was deleted on the platform and cannot be changed. {add_again} adds another one like it.</source>
        <translation>Byl na platformě smazán a nelze ho změnit. Příkaz {add_again} přidá další stejný.</translation>
    </message>
    <message>
        <source>The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches less than before: ask whoever gave it to you.</source>
        <translation>Platforma vám ho už neukazuje, ani jako aktivní, ani jako smazaný. Možná má váš token menší rozsah než dříve: zeptejte se toho, kdo vám ho dal.</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>Stavový řádek</translation>
    </message>
    <message>
        <source>It says how things stand at the property that is shown. Where several things are true, it says the most urgent one; point at it to see the others. Press it to see the changes.</source>
        <translation>Říká, jak je na tom zobrazený hotel. Platí-li více věcí najednou, uvádí tu nejnaléhavější; ostatní uvidíte, když na něj ukážete myší. Stisknutím zobrazíte změny.</translation>
    </message>
    <message>
        <source>When work pauses</source>
        <translation>Když se práce pozastaví</translation>
    </message>
    <message>
        <source>While one of these is said, nothing is sent to the property and its list is not read again. Your changes are kept. A strip over the list often says more, and has the buttons that are named here.</source>
        <translation>Dokud je uvedeno něco z následujícího, nic se do hotelu neodesílá a jeho seznam se znovu nenačítá. Vaše změny zůstávají zachovány. Pruh nad seznamem často říká víc a má zde uvedená tlačítka.</translation>
    </message>
    <message>
        <source>What else a strip may say</source>
        <translation>Co dalšího může pruh říkat</translation>
    </message>
    <message>
        <source>If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and are safe.</source>
        <translation>Pokud byl uložený seznam poškozen, načte se znovu. Neodeslané změny jsou uloženy odděleně od něj a jsou v bezpečí.</translation>
    </message>
    <message>
        <source>If the set-up file of your administrator cannot be used, the strip names the file and what is wrong with it: show that to your administrator. Loyalty Desk works without the file.</source>
        <translation>Pokud nelze použít konfigurační soubor vašeho správce, pruh uvádí, který soubor to je a co je v něm špatně: ukažte to svému správci. Loyalty Desk funguje i bez tohoto souboru.</translation>
    </message>
    <message>
        <source>The list was read at that time, and nothing waits.</source>
        <translation>Seznam byl načten v uvedenou dobu a nic nečeká.</translation>
    </message>
    <message>
        <source>The last time, the list did not arrive to the end. You see the one before it.</source>
        <translation>Naposledy se seznam nenačetl celý. Vidíte ten předchozí.</translation>
    </message>
    <message>
        <source>There is no network. You can go on working with the list of that time.</source>
        <translation>Síť není k dispozici. Se seznamem z uvedené doby můžete pracovat dál.</translation>
    </message>
    <message>
        <source>They wait until you choose {send}.</source>
        <translation>Čekají, až zvolíte {send}.</translation>
    </message>
    <message>
        <source>They are just on their way.</source>
        <translation>Právě jsou na cestě.</translation>
    </message>
    <message>
        <source>An answer was lost: see “{chapter_lost_answers}”.</source>
        <translation>Odpověď se ztratila: viz kapitolu „{chapter_lost_answers}“.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave as soon as there is a network again.</source>
        <translation>Stiskli jste {send}. Z počítače odejdou, jakmile bude síť opět k dispozici.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave in a moment.</source>
        <translation>Stiskli jste {send}. Z počítače odejdou za okamžik.</translation>
    </message>
    <message>
        <source>You pressed {send}. Until they leave, {undo_deletion} keeps the programs.</source>
        <translation>Stiskli jste {send}. Dokud neodejdou z počítače, můžete programy ponechat tlačítkem {undo_deletion}.</translation>
    </message>
    <message>
        <source>You pressed {send} before the connection was made read-only. {turn_on} lets them be sent.</source>
        <translation>{send} jste stiskli, než bylo připojení nastaveno jen pro čtení. Tlačítko {turn_on} umožní jejich odeslání.</translation>
    </message>
    <message>
        <source>These changes cannot go on without you: they stand on top in the view {changes}.</source>
        <translation>Tyto změny bez vás nemohou pokračovat: jsou nahoře v zobrazení {changes}.</translation>
    </message>
    <message>
        <source>The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for the permission, then choose {refresh}.</source>
        <translation>Platforma to s těmito tokeny nepovoluje. Požádejte o oprávnění Mews nebo toho, kdo vám dal klientský token, a pak zvolte {refresh}.</translation>
    </message>
    <message>
        <source>The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by itself.</source>
        <translation>Platforma chce méně požadavků, možná proto, že stejný token používají i jiné aplikace. Práce pak sama pokračuje.</translation>
    </message>
    <message>
        <source>That is not your fault. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Není to vaše chyba. Další pokus proběhne sám, nebo ihned tlačítkem {try_now}.</translation>
    </message>
    <message>
        <source>The network or the platform is slow. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Síť nebo platforma je pomalá. Další pokus proběhne sám, nebo ihned tlačítkem {try_now}.</translation>
    </message>
    <message>
        <source>The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, give the request number to the support of the platform.</source>
        <translation>Platforma seznam nevydá a pruh uvádí proč. Stiskněte {try_again}; pokud to nepomůže, sdělte podpoře platformy číslo požadavku.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the platform might read along. Often it is the security of your own network: ask IT. Nothing is sent until the connection is secure.</source>
        <translation>Mezi tímto počítačem a platformou by mohl někdo číst přenášená data. Často je to zabezpečení vaší vlastní sítě: zeptejte se oddělení IT. Dokud připojení není zabezpečené, nic se neodesílá.</translation>
    </message>
    <message>
        <source>There is no such platform at the address. Correct it by {edit_connection}.</source>
        <translation>Na této adrese taková platforma není. Příkazem {edit_connection} adresu opravte.</translation>
    </message>
    <message>
        <source>The administrator of this computer allows other addresses only. Ask there which one to use.</source>
        <translation>Správce tohoto počítače povoluje jen jiné adresy. Zeptejte se ho, kterou použít.</translation>
    </message>
    <message>
        <source>Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, then press {try_again}.</source>
        <translation>Odpovědělo něco jiného, například přihlašovací stránka sítě pro hosty. Otevřete libovolnou webovou stránku, přihlaste se a pak stiskněte {try_again}.</translation>
    </message>
    <message>
        <source>The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version.</source>
        <translation>Platforma už nepodporuje rozhraní, které tato verze aplikace Loyalty Desk používá. Požádejte o novější verzi.</translation>
    </message>
    <message>
        <source>Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} takes the shorter list.</source>
        <translation>Přišlo mnohem méně programů, než jich bylo, proto váš seznam zůstal zachován. Tlačítko {look_again} se zeptá ještě jednou; tlačítko {accept} převezme kratší seznam.</translation>
    </message>
    <message>
        <source>A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one that counts now, and press {enter_new_token}.</source>
        <translation>Token byl vyměněn, vypnut nebo chybně zadán. Požádejte správce Mews svého hotelu o ten, který teď platí, a stiskněte {enter_new_token}.</translation>
    </message>
    <message>
        <source>The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, or connect the other property beside this one.</source>
        <translation>Token otevírá jiný hotel než předtím. Vaše změny se tam neodešlou. Stiskněte {enter_new_token}, nebo druhý hotel připojte vedle tohoto.</translation>
    </message>
    <message>
        <source>They were removed, or were not kept at the last quit. Press {enter_tokens}.</source>
        <translation>Byly odebrány, nebo se při posledním ukončení neuložily. Stiskněte {enter_tokens}.</translation>
    </message>
    <message>
        <source>Unlock the key store and press {try_again}, or press {until_quit}.</source>
        <translation>Odemkněte úložiště klíčů a stiskněte {try_again}, nebo stiskněte {until_quit}.</translation>
    </message>
    <message>
        <source>This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”.</source>
        <translation>Tento počítač neumí tokeny bezpečně uchovat. Stiskněte {until_quit}; viz kapitolu „{chapter_tokens}“.</translation>
    </message>
    <message>
        <source>Delete what you no longer need from the disk, then press {try_again}.</source>
        <translation>Smažte z disku, co už nepotřebujete, a pak stiskněte {try_again}.</translation>
    </message>
    <message>
        <source>Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved then.</source>
        <translation>Stiskněte {try_again}. Pokud to nepomůže, ukončete aplikaci a spusťte ji znovu: z uloženého souboru se pak zachrání, co lze přečíst.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Bez sítě</translation>
    </message>
    <message>
        <source>The list that was read last is kept on this computer. Without a network you can search it, and add, rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.</source>
        <translation>Naposledy načtený seznam je uložen v tomto počítači. I bez sítě v něm můžete hledat a programy přidávat, přejmenovávat a označovat jako obvykle. Co odešlete, počká a odejde, jakmile bude síť opět k dispozici. Předtím Loyalty Desk ověří, zda se tam mezitím něco nezměnilo.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Nové načtení seznamu</translation>
    </message>
    <message>
        <source>The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at once. Your changes, and what you are just typing, are never overwritten by that. A list that did not arrive to the end is not shown: the one before it stays.</source>
        <translation>Seznam se čas od času načte sám; příkazem {settings} určíte, jak často. Příkaz {refresh} ho načte ihned. Vaše změny ani to, co právě píšete, se tím nikdy nepřepíšou. Seznam, který se nenačetl celý, se nezobrazí: zůstane ten předchozí.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Více hotelů</translation>
    </message>
    <message>
        <source>Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own list, changes and undo, and goes on working while you look at another one. {send} sends the changes of the property that is shown. {refresh_all} reads the lists of all.</source>
        <translation>Vaše hotely jsou vlevo, v úzkém okně pak v nabídce nad seznamem. Každý má vlastní seznam, změny i kroky zpět a pracuje dál, i když si prohlížíte jiný. Příkaz {send} odešle změny zobrazeného hotelu. Příkaz {refresh_all} načte seznamy všech.</translation>
    </message>
    <message>
        <source>The strip over the list always says where you are: its word tells a real property from the demo and the sample.</source>
        <translation>Pruh nad seznamem vždy říká, kde jste: podle jeho označení rozeznáte skutečný hotel od dema a ukázky.</translation>
    </message>
    <message>
        <source>While the window is hidden</source>
        <translation>Když je okno skryté</translation>
    </message>
    <message>
        <source>If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.</source>
        <translation>Pokud na vás něco čeká a okno je skryté, upozorní vás na to systém. Příkazem {settings} to můžete vypnout.</translation>
    </message>
    <message>
        <source>Nothing leaves before you send it</source>
        <translation>Dokud neodešlete, nic neodejde</translation>
    </message>
    <message>
        <source>What you add, change or mark for deletion is kept on this computer at once, and is still there after you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do additions and changes leave by themselves.</source>
        <translation>Co přidáte, změníte nebo označíte ke smazání, se ihned uloží v tomto počítači a zůstane tu i po ukončení aplikace. Odešle se, až zvolíte {send}. Jen tam, kde má připojení zapnuto {sends_at_once}, odcházejí přidání a změny samy.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>{review} lists each change that is not sent, with what was there before and what comes after. Take the tick away from what shall wait. {go_back} sends nothing.</source>
        <translation>Příkaz {review} ukáže každou neodeslanou změnu s tím, co bylo předtím a co bude potom. U toho, co má počkat, zrušte zaškrtnutí. Tlačítko {go_back} neodešle nic.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. So the review tells, where it can, how many active memberships each program has: as long as there are any, the platform refuses to delete it. And where very many programs are to be deleted, or all of them, you type their number first.</source>
        <translation>Co se smaže, nelze obnovit. Kontrola proto, kde to lze zjistit, uvádí, kolik aktivních členství každý program má: dokud nějaká má, platforma ho odmítne smazat. Pokud se má smazat velmi mnoho programů nebo všechny, nejprve napíšete jejich počet.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Po odeslání</translation>
    </message>
    <message>
        <source>Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the programs.</source>
        <translation>Smazání ještě asi deset sekund počká. Do té doby můžete programy ponechat tlačítkem {undo_deletion} dole v okně.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says what is going on; press it to see every change. One that is refused does not hold up the others.</source>
        <translation>Stavový řádek dole v okně říká, co se děje; stisknutím zobrazíte všechny změny. Jedna odmítnutá změna nezdrží ostatní.</translation>
    </message>
    <message>
        <source>What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 hours it is no longer sent without asking you: then choose {send} once more.</source>
        <translation>Co nemůže odejít, například proto, že není síť, počká a později odejde samo. Po 24 hodinách se už bez vašeho pokynu neodešle: pak zvolte {send} ještě jednou.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Vrácení zpět</translation>
    </message>
    <message>
        <source>{undo} takes back your last step, then the one before it, and so on; each property has its own steps. If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you added. It waits for {send} like any other change.</source>
        <translation>Příkaz {undo} vrátí váš poslední krok, pak ten předchozí a tak dále; každý hotel má vlastní kroky. Pokud už byl krok odeslán, připraví se opak: zase původní název, nebo smazání toho, co jste přidali. Na příkaz {send} čeká jako každá jiná změna.</translation>
    </message>
    <message>
        <source>A program that was deleted on the platform can only be added once more.</source>
        <translation>Program smazaný na platformě lze už jen přidat znovu.</translation>
    </message>
    <message>
        <source>{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.</source>
        <translation>Příkaz {discard_all} po dotazu zahodí vše, co není odeslané. Do ukončení aplikace to příkaz {undo} vrátí.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>První kroky</translation>
    </message>
    <message>
        <source>Connecting a property</source>
        <translation>Připojení hotelu</translation>
    </message>
    <message>
        <source>Reviewing and sending</source>
        <translation>Kontrola a odeslání</translation>
    </message>
    <message>
        <source>Marks in the list</source>
        <translation>Značky v seznamu</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Co říká okno</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Když se ztratí odpověď</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Kde jsou uloženy tokeny</translation>
    </message>
    <message>
        <source>Offline, and several properties</source>
        <translation>Bez sítě a více hotelů</translation>
    </message>
    <message>
        <source>Search, filters and history</source>
        <translation>Hledání, filtry a historie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesové zkratky</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Loyalty Desk</source>
        <translation>Nápověda – Loyalty Desk</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Hledat v nápovědě</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitoly</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in the help.</source>
        <translation>Text „{text}“ v nápovědě není.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation>Tato aplikace nemůže vědět, kdo to udělal.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Přejmenováno</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Přejmenováno jinde</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Upraveno</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazáno</translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation>Přidání odmítnuto</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Změna odmítnuta</translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation>Smazání odmítnuto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpovědi</translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation>Už bylo hotovo</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Přibylo</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Upraveno jinde</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Smazáno jinde</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>Už není vidět</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Znovu aktivní</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Zjištěno při aktualizaci</translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation>Odmítnuto bez udání důvodu</translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation>Odmítnuto: „{message}“</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Neprovedeno</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nic se neodeslalo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation>Program „{name}“ ({code}) byl přidán.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation>Program „{name}“ ({code}) byl změněn: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation>Program „{name}“ ({code}) byl smazán.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation>Program „{name}“ ({code}) nebyl přidán.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation>Program „{name}“ ({code}) nebyl změněn: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation>Program „{name}“ ({code}) nebyl smazán.</translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation>Změna programu „{name}“ ({code}) byla odeslána několikrát. Odpověď nepřišla a změna se neprovedla.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation>Program „{name}“ ({code}) je na platformě nový.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation>Program „{name}“ ({code}) byl změněn jinde: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation>Program „{name}“ ({code}) byl smazán jinde.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation>Program „{name}“ ({code}) už s tímto tokenem není vidět, ani jako aktivní, ani jako smazaný.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation>Program „{name}“ ({code}) je znovu aktivní.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation>Program „{name}“ ({code}) měl být odtud smazán, ale smazaný už byl.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>Program „{name}“ ({code}) už měl požadovanou podobu: {change}. Nic se neodeslalo.</translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation>Platforma neuvedla důvod.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Platforma uvádí: „{message}“</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Číslo požadavku {number}.</translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation>Odtud odeslal(a): {person}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Před → po</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Číslo požadavku</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation>Připojení k tomuto hotelu bylo odebráno.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation>Program „{name}“ v seznamu není.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pro tabulkové programy</translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation>JSON, přesný</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportovat historii</translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation>Historie věrnostních programů</translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation>1 událost uložena do souboru {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation>
            <numerusform>%Ln událost uložena do souboru {file}.</numerusform>
            <numerusform>%Ln události uloženy do souboru {file}.</numerusform>
            <numerusform>%Ln událostí uloženo do souboru {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Hledat v historii</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Původ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Provedeno zde</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Zjištěno při aktualizaci</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>První den</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Poslední den</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Všichni</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Všechny hotely</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation>Zo&amp;brazit program</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>V historii nic neodpovídá.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation>Zatím se nic nestalo. Zapisuje se sem, co se odtud odešle a jaké změny zjistí aktualizace.</translation>
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
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zeptat se znovu</translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Odpověď platformy: {time}.</translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation>{missing} Nenalezeno: {names}</translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation>1 identifikátor nepatří žádnému programu, který tyto tokeny vidí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln identifikátor nepatří žádnému programu, který tyto tokeny vidí.</numerusform>
            <numerusform>%Ln identifikátory nepatří žádnému programu, který tyto tokeny vidí.</numerusform>
            <numerusform>%Ln identifikátorů nepatří žádnému programu, který tyto tokeny vidí.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation>1 kód nepatří žádnému programu, který tyto tokeny vidí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln kód nepatří žádnému programu, který tyto tokeny vidí.</numerusform>
            <numerusform>%Ln kódy nepatří žádnému programu, který tyto tokeny vidí.</numerusform>
            <numerusform>%Ln kódů nepatří žádnému programu, který tyto tokeny vidí.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation>1 identifikátor v seznamu není.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation>
            <numerusform>%Ln identifikátor v seznamu není.</numerusform>
            <numerusform>%Ln identifikátory v seznamu nejsou.</numerusform>
            <numerusform>%Ln identifikátorů v seznamu není.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation>1 kód v seznamu není.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation>
            <numerusform>%Ln kód v seznamu není.</numerusform>
            <numerusform>%Ln kódy v seznamu nejsou.</numerusform>
            <numerusform>%Ln kódů v seznamu není.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation>Zastaveno dřív, než platforma odpověděla.</translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Platforma žádá o zpomalení. Pokračování: {time}.</translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation>Dotaz na platformu: část {part} z {parts}…</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Dotaz na platformu…</translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation>K novému dotazu je třeba připojení.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Je třeba připojení.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation>Platforma pro tento dotaz tyto tokeny nepřijímá.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>Platforma má potíže.</translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation>Platforma tento dotaz nepřijala: „{message}“</translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation>Platforma neodpověděla.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Správce přihlašovacích údajů systému Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Klíčenka macOS</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Přejmenováno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Upraveno</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>Ke smazání</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Odesílá se</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikát</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nejisté</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazáno</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Není vidět</translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation>smazáno jinde</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>už není vidět</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>nový, neodesláno</translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation>přejmenováno, neodesláno</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>upraveno, neodesláno</translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation>ke smazání, neodesláno</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>čeká na odeslání</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>odesílá se</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>změněno i jinde</translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation>na platformě podruhé</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>výsledek neznámý</translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation>otázka, zda byl přidán</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>smazáno</translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation>s tímto tokenem už není vidět</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation>S těmito tokeny nelze zjistit počet členství. Má-li program aktivní členství, platforma jeho smazání odmítne: ukončete je nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Z&amp;měny</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Připo&amp;jení</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Panel nástrojů</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Uložit tento filtr</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Filtr s tímto názvem už existuje. Bude nahrazen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Nah&amp;radit</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Zadejte název.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Seznam se nepodařilo načíst celý. Vidíte seznam načtený {time}.</translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation>Uložený seznam nebylo možné přečíst a načítá se znovu. Vaše neodeslané změny jsou v bezpečí.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Pracovat offline</translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation>Zadat nový token</translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation>Přidat {property}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Přijmout</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Upravit připojení</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Zadat tokeny</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation>Používat tokeny do ukončení</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation>Platforma vrátila méně programů: {done} místo {total}. Váš seznam zůstal zachován.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>Váš správce nepovoluje adresu {host}. Nic se tam neodesílá; vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>Zabezpečené připojení k {host} se nepodařilo ověřit. Vaše síť možná kontroluje provoz; požádejte oddělení IT, ať její certifikát přidá do tohoto počítače.</translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation>Platforma odmítla čtení a neuvedla důvod. Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation>Platforma odmítla čtení. Uvádí: „{message}“ Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Číslo požadavku {number}.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Platforma uvádí: „{message}“</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation>Platforma tyto tokeny nepřijímá.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation>Platforma tyto tokeny nepřijímá. Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation>{property} už tento přístupový token nepřijímá. Odesílání je pozastaveno.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation>{property} už tento přístupový token nepřijímá. Odesílání je pozastaveno; vaše 1 změna je zachována.</translation>
    </message>
    <message numerus="yes">
        <source>{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.</source>
        <translation>
            <numerusform>{property} už tento přístupový token nepřijímá. Odesílání je pozastaveno; vaše %Ln změna je zachována.</numerusform>
            <numerusform>{property} už tento přístupový token nepřijímá. Odesílání je pozastaveno; vaše %Ln změny jsou zachovány.</numerusform>
            <numerusform>{property} už tento přístupový token nepřijímá. Odesílání je pozastaveno; vašich %Ln změn je zachováno.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Tento token je určen pro {other}, ne pro {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Tento token je určen pro {other}. Vaše 1 změna byla vytvořena pro {property} a zůstává tam.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to {other}. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Tento token je určen pro {other}. Vaše %Ln změna byla vytvořena pro {property} a zůstává tam.</numerusform>
            <numerusform>Tento token je určen pro {other}. Vaše %Ln změny byly vytvořeny pro {property} a zůstávají tam.</numerusform>
            <numerusform>Tento token je určen pro {other}. Vašich %Ln změn bylo vytvořeno pro {property} a zůstává tam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to another property, not to {property}.</source>
        <translation>Tento token je určen pro jiný hotel, ne pro {property}.</translation>
    </message>
    <message>
        <source>This token belongs to another property. Your 1 change was made for {property} and stays there.</source>
        <translation>Tento token je určen pro jiný hotel. Vaše 1 změna byla vytvořena pro {property} a zůstává tam.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another property. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Tento token je určen pro jiný hotel. Vaše %Ln změna byla vytvořena pro {property} a zůstává tam.</numerusform>
            <numerusform>Tento token je určen pro jiný hotel. Vaše %Ln změny byly vytvořeny pro {property} a zůstávají tam.</numerusform>
            <numerusform>Tento token je určen pro jiný hotel. Vašich %Ln změn bylo vytvořeno pro {property} a zůstává tam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the other property</source>
        <translation>Přidat jiný hotel</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>Na této adrese platformy neběží služba věrnostních programů. Zkontrolujte ji.</translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation>Odpovídá něco jiného než platforma, nebo odpověď nelze přečíst. Síť možná vyžaduje přihlášení: otevřete libovolnou webovou stránku, přihlaste se a zkuste to znovu. Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation>Platforma už tuto verzi aplikace nepřijímá. Nainstalujte novější.</translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation>V tomto počítači nejsou tokeny pro tento hotel. Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation>Systémové úložiště klíčů s vašimi tokeny se neotevřelo. Odemkněte ho a zkuste to znovu. Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation>Není k dispozici systémové úložiště klíčů, které by tokeny bezpečně uchovalo. Vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation>V tomto počítači už není volné místo. Uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation>Soubor s vaším seznamem a změnami nelze použít: možná ho blokuje jiná aplikace, nebo je poškozený. Zkuste to znovu; pokud to nepomůže, ukončete aplikaci a spusťte ji znovu. Z poškozeného souboru se pak zachrání, co lze přečíst.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation>
            <numerusform>Čeká na vás: {number} (%Ln hotel)</numerusform>
            <numerusform>Čeká na vás: {number} (%Ln hotely)</numerusform>
            <numerusform>Čeká na vás: {number} (%Ln hotelů)</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation>Čeká na vás: {number}</translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation>Čeká na vás: {number} ({property})</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Zobrazit změny</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation>Barva pruhu nad seznamem a proužku v seznamu připojení.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Ba&amp;rva</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Jen pro čtení</translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I &amp;make them</source>
        <translation>Přidání a přejmenování odesílat &amp;hned</translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation>Dokud změny nepovolíte, nic nelze změnit ani odeslat.</translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation>Mazání vždy čeká na kontrolu a odeslání.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation>Tyto tokeny dovolují programy zobrazit, ne však přidávat.</translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation>Tyto tokeny dovolují programy zobrazit, ne však měnit.</translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation>Tyto tokeny dovolují programy zobrazit, ne však mazat.</translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation>O toto oprávnění požádejte Mews nebo svého integrátora.</translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation>Toto připojení je jen pro čtení. Pro úpravy povolte změny.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>May be left open.</source>
        <translation>Nepovinné.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kód</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>S&amp;ubscription</source>
        <translation>Předpl&amp;atné</translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation>Rezervace se párují podle kódu. Po přidání ho nelze změnit.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nevybráno</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Kód nelze po přidání změnit. Přidejte program s novým kódem a pak tento smažte.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation>Poté přidat &amp;další</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Program se změní ve všech hotelech svého řetězce.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Program se změní ve všech hotelech řetězce {chain}.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation>Program se přidá do všech hotelů řetězce.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation>Program se přidá do všech hotelů řetězce {chain}.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Přidat program</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Upravit program</translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation>Program „{name}“ je mezi změnami k odeslání.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>&amp;Přesto přidat</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Přesto &amp;uložit</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Přidat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation>Program „{name}“ se právě odesílá. Nezadávejte ho znovu.</translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation>Odpověď k programu „{name}“ se ztratila; zatím není známo, zda byl přidán. Nezadávejte ho znovu.</translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation>Programy</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program with this code is on the platform.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Program „{name}“ ({code}) jsme odeslali víckrát a poslední odpověď se ztratila. Naposledy odesláno: {time}. Žádný nový program s tímto kódem na platformě není.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that could be it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Program „{name}“ ({code}) jsme odeslali a odpověď se ztratila. Odesláno: {time}. Na platformě nezbývá program, který by to mohl být.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it this one?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Odesláno: „{name}“ ({code}), {time}. Je to tento?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it one of these?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Odesláno: „{name}“ ({code}), {time}. Je to některý z těchto?</translation>
    </message>
    <message numerus="yes">
        <source>The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself where it is none of them.</source>
        <translation>
            <numerusform>Odpověď na %Ln přidání se ztratila. Vyberte program, který přidáním vznikl; pokud to není žádný z nich, vyberte samotné přidání.</numerusform>
            <numerusform>Odpovědi na %Ln přidání se ztratily. Vyberte program, který přidáním vznikl; pokud to není žádný z nich, vyberte samotné přidání.</numerusform>
            <numerusform>Odpovědi na %Ln přidání se ztratily. Vyberte program, který přidáním vznikl; pokud to není žádný z nich, vyberte samotné přidání.</numerusform>
        </translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>2×, naposledy {time}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nenalezeno</translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation>Může to být 1 program</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation>
            <numerusform>Může to být %Ln program</numerusform>
            <numerusform>Mohou to být %Ln programy</numerusform>
            <numerusform>Může to být %Ln programů</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <extracomment>{time} is such as 14:05, or &quot;twice, last 14:05&quot;; {found} such as &quot;Not found&quot;.</extracomment>
        <translation>{name}, kód {code}, odesláno {time}: {found}</translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation>{name}, kód {code}, identifikátor {id}: může to být {addition}</translation>
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
        <translation>Je to &amp;tento</translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation>Žád&amp;ný z nich, přidat můj</translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation>&amp;Zapomenout můj</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Rozhodnout &amp;později</translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation>Byl tento program přidán?</translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation>Byly tyto programy přidány?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation>
            <numerusform>&amp;Vybrat %Ln nenalezený</numerusform>
            <numerusform>&amp;Vybrat %Ln nenalezené</numerusform>
            <numerusform>&amp;Vybrat %Ln nenalezených</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation>Při&amp;dat můj</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation>
            <numerusform>Zapomenout %Ln přidání?</numerusform>
            <numerusform>Zapomenout %Ln přidání?</numerusform>
            <numerusform>Zapomenout %Ln přidání?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation>Neodešlou se znovu a příkaz Vrátit zpět je nevrátí.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Zapomenout</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Ponechat</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Na platformě</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation>Odesláno nebo rozdíl</translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation>Programy na platformě</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Přidání</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation>Povolit změny</translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation>Jen pro čtení. Pro úpravy povolte změny.</translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation>Jen pro čtení. Nastavil váš správce.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation>Odebrat připojení {connection}?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation>&amp;Uložit změny do souboru…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Ponechat</translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation>Seznam a tokeny připojení {connection} se odeberou z tohoto počítače. Na platformě se nic nezmění.</translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation>Ztratí se 1 nedokončená změna: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>Ztratí se %Ln nedokončená změna: {kinds}.</numerusform>
            <numerusform>Ztratí se %Ln nedokončené změny: {kinds}.</numerusform>
            <numerusform>Ztratí se %Ln nedokončených změn: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation>{connection} – změny</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pro tabulkové programy</translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation>Uložit změny do souboru</translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation>Uloženo do souboru {file}: {changes}.</translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation>Připojení {connection} nebylo odebráno</translation>
    </message>
    <message>
        <source>Its tokens could not be removed from this computer, so nothing was removed.
{reason}</source>
        <extracomment>{reason} is a sentence, such as &quot;The system key store did not open.&quot;</extracomment>
        <translation>Jeho tokeny se z tohoto počítače nepodařilo odebrat, proto nebylo odebráno nic.
{reason}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation>Mezitím změněno; k odeslání otevřete kontrolu znovu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>active memberships</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>active memberships</comment>
        <translation>není známo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odeslat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Aktivní členství</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation>Smazat 1 program: {property} ({environment})?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation>
            <numerusform>Smazat %Ln program: {property} ({environment})?</numerusform>
            <numerusform>Smazat %Ln programy: {property} ({environment})?</numerusform>
            <numerusform>Smazat %Ln programů: {property} ({environment})?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation>Odeslat 1 změnu: {property} ({environment})</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation>
            <numerusform>Odeslat %Ln změnu: {property} ({environment})</numerusform>
            <numerusform>Odeslat %Ln změny: {property} ({environment})</numerusform>
            <numerusform>Odeslat %Ln změn: {property} ({environment})</numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. The platform refuses to delete programs with active memberships.</source>
        <translation>Po odeslání to už nelze vrátit zpět. Programy s aktivními členstvími platforma odmítne smazat.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that its deletion is refused.</source>
        <translation>1 z těchto programů má aktivní členství: počítejte s tím, že platforma jeho smazání odmítne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that their deletion is refused.</source>
        <translation>
            <numerusform>%Ln z těchto programů má aktivní členství: počítejte s tím, že platforma jeho smazání odmítne.</numerusform>
            <numerusform>%Ln z těchto programů mají aktivní členství: počítejte s tím, že platforma jejich smazání odmítne.</numerusform>
            <numerusform>%Ln z těchto programů má aktivní členství: počítejte s tím, že platforma jejich smazání odmítne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation>Přidat ({type}, {subscription})</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation>Programy se změní ve všech hotelech řetězce.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>Programy se změní ve všech hotelech řetězce {chain}.</translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <translation>&amp;Odeslat 1 změnu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln changes</source>
        <translation>
            <numerusform>&amp;Odeslat %Ln změnu</numerusform>
            <numerusform>&amp;Odeslat %Ln změny</numerusform>
            <numerusform>&amp;Odeslat %Ln změn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs</source>
        <translation>
            <numerusform>&amp;Smazat %Ln program</numerusform>
            <numerusform>&amp;Smazat %Ln programy</numerusform>
            <numerusform>&amp;Smazat %Ln programů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs and send 1 other change</source>
        <translation>
            <numerusform>&amp;Smazat %Ln program a odeslat 1 další změnu</numerusform>
            <numerusform>&amp;Smazat %Ln programy a odeslat 1 další změnu</numerusform>
            <numerusform>&amp;Smazat %Ln programů a odeslat 1 další změnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} programs and send %Ln other changes</source>
        <extracomment>{deleted} is 2 or more.</extracomment>
        <translation>
            <numerusform>&amp;Smazat programy ({deleted}) a odeslat %Ln další změnu</numerusform>
            <numerusform>&amp;Smazat programy ({deleted}) a odeslat %Ln další změny</numerusform>
            <numerusform>&amp;Smazat programy ({deleted}) a odeslat %Ln dalších změn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete 1 program</source>
        <translation>&amp;Smazat 1 program</translation>
    </message>
    <message>
        <source>&amp;Delete 1 program and send 1 other change</source>
        <translation>&amp;Smazat 1 program a odeslat 1 další změnu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete 1 program and send %Ln other changes</source>
        <translation>
            <numerusform>&amp;Smazat 1 program a odeslat %Ln další změnu</numerusform>
            <numerusform>&amp;Smazat 1 program a odeslat %Ln další změny</numerusform>
            <numerusform>&amp;Smazat 1 program a odeslat %Ln dalších změn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this &amp;number to continue:</source>
        <translation>
            <numerusform>Chystáte se smazat %Ln program. Chcete-li pokračovat, &amp;napište toto číslo:</numerusform>
            <numerusform>Chystáte se smazat %Ln programy. Chcete-li pokračovat, &amp;napište toto číslo:</numerusform>
            <numerusform>Chystáte se smazat %Ln programů. Chcete-li pokračovat, &amp;napište toto číslo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zpět</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation>Změny k odeslání</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Uložené filtry</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Přejmenovat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Smazat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Filtr „{name}“ už existuje.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Zadejte název.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation>Hledat název, kód či ID</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivní</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazané</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Obojí</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Zobrazit: {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normální</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompaktní</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Jen na můj pokyn</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Každou %Ln minutu</numerusform>
            <numerusform>Každé %Ln minuty</numerusform>
            <numerusform>Každých %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Napořád</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln měsíc</numerusform>
            <numerusform>%Ln měsíce</numerusform>
            <numerusform>%Ln měsíců</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation>Řá&amp;dky tabulek</translation>
    </message>
    <message>
        <source>Read the list &amp;again</source>
        <translation>&amp;Načítat seznam znovu</translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation>&amp;Uchovávat historii</translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation>Uvádí se vedle názvu vašeho účtu v počítači v historii toho, co se zde provede.</translation>
    </message>
    <message>
        <source>Loo&amp;k for a new version once a day</source>
        <translation>Jednou denně vyhledat no&amp;vou verzi</translation>
    </message>
    <message>
        <source>Only tells you that there is one. Nothing is downloaded.</source>
        <translation>Jen vás upozorní, že je k dispozici. Nic se nestahuje.</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>Vaše jméno v &amp;historii</translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation>U&amp;pozornit mě, když na mě něco čeká a okno je skryté</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Nelze ho přečíst: {detail}.</translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation>Mohl ho změnit někdo, kdo není správce a smí zapisovat sem: {detail}.</translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation>Není to JSON: {detail}.</translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation>Obsahuje token ({detail}). Tokeny patří do úložiště klíčů; tento nechte vyměnit, protože ho mohli přečíst jiní.</translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation>Obsahuje chybu: {detail}.</translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation>Konfigurační soubor vašeho správce se nepoužívá. {cause} Soubor: {place}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation>jen pro čtení</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pozastaveno</translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation>
            <numerusform>čeká na vás: %Ln</numerusform>
            <numerusform>čeká na vás: %Ln</numerusform>
            <numerusform>čeká na vás: %Ln</numerusform>
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
        <translation>Uložený seznam zapsala novější verze aplikace Loyalty Desk. Nic se nezměnilo. Chcete-li ho otevřít, nainstalujte novější verzi.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation>Disk je plný. Uvolněte místo a spusťte Loyalty Desk znovu.</translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation>Uložený seznam používá jiná aplikace. Zavřete ji a spusťte Loyalty Desk znovu.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation>Uložený seznam nelze otevřít. Zůstal beze změny.</translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation>Loyalty Desk už běží, ale jeho okno neodpovídá. Chvíli počkejte, nebo ho ukončete a spusťte znovu.</translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>V aplikaci Loyalty Desk došlo k chybě a aplikace musí skončit. Vaše změny jsou zachovány. Více uvádí protokol v datové složce, bez vašich tokenů.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation>Bez oprávnění · {changes}</translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation>{changes} · offline</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation>
            <numerusform>Čeká na vás: %Ln</numerusform>
            <numerusform>Čeká na vás: %Ln</numerusform>
            <numerusform>Čeká na vás: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation>{needs} · {sent}</translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation>Platforma žádá o zpomalení.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>Platforma má potíže.</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation>Platforma požadavek odmítla.</translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation>Platforma neodpovídá.</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>Pozastaveno: {reason}</translation>
    </message>
    <message>
        <source>{trouble} Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Pokračování: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Další pokus: {time}.</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>připojení není zabezpečené</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token odmítnut</translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation>token jiného hotelu</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>chybná adresa</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>nepovolená adresa</translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation>odpověď není od platformy</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>nutná novější verze</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>chybí tokeny</translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation>úložiště klíčů zamčeno</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>chybí úložiště klíčů</translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation>seznam je třeba zkontrolovat</translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation>v počítači není místo</translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation>uložený seznam nelze použít</translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation>Platforma uvádí: „{message}“ Číslo požadavku {number}.</translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation>Odesílání {done} z {total}…</translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation>Ověřuje se 1 přidání…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation>
            <numerusform>Ověřuje se %Ln přidání…</numerusform>
            <numerusform>Ověřují se %Ln přidání…</numerusform>
            <numerusform>Ověřuje se %Ln přidání…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation>Ověřuje se 1 změna…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation>
            <numerusform>Ověřuje se %Ln změna…</numerusform>
            <numerusform>Ověřují se %Ln změny…</numerusform>
            <numerusform>Ověřuje se %Ln změn…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation>Čeká na připojení · {changes}</translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation>Za několik sekund se smaže 1 program…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation>
            <numerusform>Za několik sekund se smaže %Ln program…</numerusform>
            <numerusform>Za několik sekund se smažou %Ln programy…</numerusform>
            <numerusform>Za několik sekund se smaže %Ln programů…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation>Čeká · {changes}</translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation>Zadrženo: jen pro čtení · {changes}</translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation>Offline · zatím nenačteno</translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Offline · seznam načten {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation>
            <numerusform>Načítání po menších částech… zatím %Ln</numerusform>
            <numerusform>Načítání po menších částech… zatím %Ln</numerusform>
            <numerusform>Načítání po menších částech… zatím %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation>Načítání po menších částech…</translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation>
            <numerusform>Načítání programů… zatím %Ln</numerusform>
            <numerusform>Načítání programů… zatím %Ln</numerusform>
            <numerusform>Načítání programů… zatím %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation>Načítání programů…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Zatím nenačteno</translation>
    </message>
    <message>
        <source>List from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Seznam načten {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Aktuální · ověřeno {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>přidán %Ln</numerusform>
            <numerusform>přidány %Ln</numerusform>
            <numerusform>přidáno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>přejmenován %Ln</numerusform>
            <numerusform>přejmenovány %Ln</numerusform>
            <numerusform>přejmenováno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription was changed; part of a list such as &quot;Sent: 1 changed.&quot;</extracomment>
        <translation>
            <numerusform>upraven %Ln</numerusform>
            <numerusform>upraveny %Ln</numerusform>
            <numerusform>upraveno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 deleted.&quot;</extracomment>
        <translation>
            <numerusform>smazán %Ln</numerusform>
            <numerusform>smazány %Ln</numerusform>
            <numerusform>smazáno %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation>Odesláno: {changes}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit hned</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Zobrazit změny</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Zastavit aktualizaci</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Vrátit smazání zpět</translation>
    </message>
    <message>
        <source>{visible} of 1 program</source>
        <translation>1 program, zobrazeno {visible}</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of %Ln programs</source>
        <translation>
            <numerusform>%Ln program, zobrazeno {visible}</numerusform>
            <numerusform>%Ln programy, zobrazeno {visible}</numerusform>
            <numerusform>%Ln programů, zobrazeno {visible}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation>
            <numerusform>{programs} · vybrán %Ln</numerusform>
            <numerusform>{programs} · vybrány %Ln</numerusform>
            <numerusform>{programs} · vybráno %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation>Přidání a přejmenování se odesílají hned</translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation>Tokeny zůstanou do ukončení aplikace</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation>Mezery na začátku a na konci byly odstraněny.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show: {field}</source>
        <translation>Zobrazit: {field}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation>Byly odstraněny neviditelné znaky a okolní mezery a uvozovky.</translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation>Okolní mezery a uvozovky byly odstraněny.</translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Od&amp;ebrat…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Vy&amp;měnit…</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>K&amp;lientský token</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Pří&amp;stupový token</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Zo&amp;brazit</translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation>Zadejte i klientský token.</translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation>Zadejte klientský token.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Zadejte přístupový token.</translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation>Dotaz na systémové úložiště klíčů…</translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation>Tokeny: v paměti, do ukončení aplikace</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation>Není k dispozici systémové úložiště klíčů, které by tokeny bezpečně uchovalo. Lze je používat do ukončení aplikace.</translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation>Pro toto připojení nejsou uloženy žádné tokeny. Nové se uloží sem: {place}.</translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation>Uložení tokenů: {place}</translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation>Odebrat tokeny: {property}?</translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation>Budou z tohoto počítače odebrány ihned. Odesílání a aktualizace se pozastaví, dokud nezadáte nové; seznam a vaše změny zůstanou zachovány.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Ponechat</translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation>Identifikuje aplikaci; od Mews nebo vašeho integrátora.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation>Identifikuje aplikaci. Chcete-li ponechat uložený, nevyplňujte.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation>Identifikuje aplikaci. Chcete-li použít ten od správce, nevyplňujte.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation>Identifikuje aplikaci. Chcete-li použít stejný jako {property}, nevyplňujte.</translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation>Identifikuje hotel; od jeho správce Mews.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>netestováno</translation>
    </message>
    <message>
        <source>{text}, {verdict}</source>
        <translation>{text}, {verdict}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>Platforma uvádí: „{message}“</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Číslo požadavku {number}.</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} odpovídá</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>Připojení je zabezpečené</translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation>Tokeny byly přijaty</translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation>Smějí číst programy; zápis se ověří při prvním použití</translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation>Hotel „{property}“, řetězec „{chain}“</translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation>Hotel „{property}“</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Edice {edition}</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>Hodiny tohoto počítače jdou správně</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation>Hodiny tohoto počítače se liší o {seconds} s</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation>Hodiny tohoto počítače se liší o {seconds} s; stejně se liší i zde uváděné časy</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>Zabezpečené připojení k {host} se nepodařilo ověřit. Vaše síť možná kontroluje provoz; požádejte oddělení IT, ať její certifikát přidá do tohoto počítače.</translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation>Tyto tokeny nesmějí číst programy. O toto oprávnění požádejte Mews nebo svého integrátora.</translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation>Hotel se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation>Edici se nepodařilo zjistit.</translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation>Hodiny se nepodařilo porovnat.</translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation>Otestujte znovu za minutu.</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation>Na adrese {host} neběží služba věrnostních programů. Zkontrolujte adresu.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation>Místo {host} odpovídá v této síti něco jiného (přihlašovací stránka?). Přihlaste se k síti, nebo zkontrolujte adresu.</translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation>{host} už tuto verzi aplikace nepřijímá. Nainstalujte novější.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} žádá o zpomalení.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} má potíže.</translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation>{host} odpovídá příliš dlouho.</translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation>Spojení s {host} se navázalo, ale odpověď nepřišla.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation>{host} neodpovídá. Zkontrolujte adresu a síť.</translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation>{host} dotaz nepřijímá.</translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation>Toto jsou veřejné demo tokeny. Otevírají jen api.mews-demo.com: zvolte Demo.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation>Tokeny nebyly přijaty. Zkontrolujte oba; tokeny jednoho prostředí neotevírají jiné.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation>Tokeny nebyly přijaty. Zkontrolujte oba. Možná jsou to tokeny demo platformy, které v ostrém provozu žádný hotel neotevřou: pak zvolte Demo.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation>Tokeny nebyly přijaty. Zkontrolujte oba. Možná jsou to tokeny ostrého provozu, které demo platformu neotevřou: pak zvolte Ostrý provoz.</translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation>Adresa nebyla otestována</translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation>Zabezpečení připojení nebylo otestováno</translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation>Tokeny nebyly otestovány</translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation>Čtení nebylo otestováno</translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation>Tokeny nesmějí zjistit název hotelu</translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation>Edice se určí podle první odpovědi, z níž je patrná</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>Hodiny nebyly porovnány</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Kroky testu</translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation>Testování {host}…</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Test proběhl úspěšně.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation>Znovu přidaný program dostane nový identifikátor; jeho členství se nevrátí.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation>Program „{name}“ byl na platformě smazán; to nelze vrátit zpět.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation>
            <numerusform>%Ln program byl na platformě smazán; to nelze vrátit zpět.</numerusform>
            <numerusform>%Ln programy byly na platformě smazány; to nelze vrátit zpět.</numerusform>
            <numerusform>%Ln programů bylo na platformě smazáno; to nelze vrátit zpět.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation>Dokud nestisknete Odeslat, nic se neodešle.</translation>
    </message>
    <message>
        <source>Discard 1 change?</source>
        <translation>Zahodit 1 změnu?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes?</source>
        <translation>
            <numerusform>Zahodit %Ln změnu?</numerusform>
            <numerusform>Zahodit %Ln změny?</numerusform>
            <numerusform>Zahodit %Ln změn?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation>Přidat smazaný program znovu?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation>
            <numerusform>Přidat %Ln smazaný program znovu?</numerusform>
            <numerusform>Přidat %Ln smazané programy znovu?</numerusform>
            <numerusform>Přidat %Ln smazaných programů znovu?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation>Tokeny do ukončení aplikace</translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation>{property}: tokeny se používají do ukončení aplikace. Nikam se neukládají.</translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation>Identifikuje aplikaci.</translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation>Identifikuje hotel.</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>K&amp;lientský token</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Pří&amp;stupový token</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Zo&amp;brazit</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation>Zadejte tento token.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Loyalty Desk {version} was installed. Start again to use it.</source>
        <translation>Byla nainstalována verze Loyalty Desk {version}. Chcete-li ji používat, spusťte aplikaci znovu.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Spustit znovu</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Otevřít stránku</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Tuto verzi ne</translation>
    </message>
    <message>
        <source>Loyalty Desk {version} is available.</source>
        <translation>K dispozici je Loyalty Desk {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk has been asked to close, perhaps for an upgrade. Finish or cancel what you are typing, and it will close.</source>
        <translation>Aplikace Loyalty Desk se má ukončit, možná kvůli nové verzi. Dokončete nebo zrušte, co píšete, a aplikace se ukončí.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Vyhledává se nová verze…</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Máte nejnovější verzi, {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.</source>
        <translation>Aplikaci Loyalty Desk se nepodařilo zjistit, zda existuje novější verze. Zkuste to později, nebo se zeptejte správce.</translation>
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
        <translation>Externí partner</translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation>Soft brand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bezplatné</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Placené</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznámé</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation>Odpovědět…</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Zapomenout můj</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ověřit hned</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Ponechat program</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Upravit připojení…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation>Přidat ho znovu…</translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation>Zapomenout změnu</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Označit ke smazání</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Ponechat oba</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Přesto smazat</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porovnat…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>The change that the person made, in place of what somebody else made of the program meanwhile.</extracomment>
        <translation>Ponechat moje</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <extracomment>What somebody else made of the program meanwhile, in place of the change that the person made.</extracomment>
        <translation>Ponechat cizí</translation>
    </message>
</context>
</TS>
