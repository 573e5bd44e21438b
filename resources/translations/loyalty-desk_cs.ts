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
        <source>&amp;Keys and marks</source>
        <translation>&amp;Klávesy a značky</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>&amp;O aplikaci Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %n</source>
        <translation>
            <numerusform>Změny · %n</numerusform>
            <numerusform>Změny · %n</numerusform>
            <numerusform>Změny · %n</numerusform>
        </translation>
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
        <source>, </source>
        <comment>between parts of a change</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“{name}” is just being sent.</source>
        <translation>Program „{name}“ se právě odesílá.</translation>
    </message>
    <message>
        <source>You sent this more than 24 hours ago, and it could not leave this computer. Nothing was sent: if you still want it, send it again.</source>
        <translation>Odeslali jste to před více než 24 hodinami a změna nemohla opustit tento počítač. Nic nebylo odesláno: pokud ji stále chcete, odešlete ji znovu.</translation>
    </message>
    <message>
        <source>Not sent yet. Made at {time}; kept on this computer until you send or discard it.</source>
        <translation>Zatím neodesláno. Vytvořeno {time}; v tomto počítači zůstane, dokud změnu neodešlete nebo nezahodíte.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>Vaše změna zůstává uložená. Až ho tokeny získají, aktualizujte seznam a změna se odešle.</translation>
    </message>
    <message>
        <source>Approved. It is deleted in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>Schváleno. Smaže se za několik sekund, nebo jakmile tomu nebude nic bránit; do té doby můžete program ponechat.</translation>
    </message>
    <message>
        <source>Approved. It is sent as soon as nothing stands in the way.</source>
        <translation>Schváleno. Odešle se, jakmile tomu nebude nic bránit.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>Není připojení; odešle se, až bude.</translation>
    </message>
    <message>
        <source>Approved, and not deleted yet; until then you can keep the program. {reason}</source>
        <translation>Schváleno, zatím nesmazáno; do té doby můžete program ponechat. {reason}</translation>
    </message>
    <message>
        <source>Approved, and not sent yet. {reason}</source>
        <translation>Schváleno, zatím neodesláno. {reason}</translation>
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
        <source>It has {memberships}: end or move them in your loyalty system, then try again.</source>
        <translation>Má {memberships}: ukončete je nebo přesuňte ve svém věrnostním systému a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Číslo požadavku {number}.</translation>
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
        <source>Discard {changes}?</source>
        <translation>Zahodit vše ({changes})?</translation>
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
        <source>Needs you: {state}</source>
        <translation>Čeká na vás: {state}</translation>
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
        <source>no active memberships</source>
        <translation>žádná aktivní členství</translation>
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
        <translation>
            <numerusform>%Ln přidání</numerusform>
            <numerusform>%Ln přidání</numerusform>
            <numerusform>%Ln přidání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln přejmenování</numerusform>
            <numerusform>%Ln přejmenování</numerusform>
            <numerusform>%Ln přejmenování</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln úprava</numerusform>
            <numerusform>%Ln úpravy</numerusform>
            <numerusform>%Ln úprav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
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
    <message>
        <source>{programs} selected</source>
        <translation>Vybráno: {programs}</translation>
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
        <source>1 program is hidden by {cause}.</source>
        <translation>1 program je skryt. Důvod: {cause}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by {cause}.</source>
        <translation>
            <numerusform>%Ln program je skryt. Důvod: {cause}.</numerusform>
            <numerusform>%Ln programy jsou skryty. Důvod: {cause}.</numerusform>
            <numerusform>%Ln programů je skryto. Důvod: {cause}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the search</source>
        <translation>hledání</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtr</numerusform>
            <numerusform>%Ln filtry</numerusform>
            <numerusform>%Ln filtrů</numerusform>
        </translation>
    </message>
    <message>
        <source>the search and {filters}</source>
        <translation>hledání a {filters}</translation>
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
        <translation>ZKUŠEBNÍ PROVOZ · na tomto počítači · {property}</translation>
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
            <numerusform>Dotaz se odešle v %Ln části.</numerusform>
            <numerusform>Dotaz se odešle ve %Ln částech.</numerusform>
            <numerusform>Dotaz se odešle v %Ln částech.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Déle než 3 měsíce: dotaz se odešle v %Ln části.</numerusform>
            <numerusform>Déle než 3 měsíce: dotaz se odešle ve %Ln částech.</numerusform>
            <numerusform>Déle než 3 měsíce: dotaz se odešle v %Ln částech.</numerusform>
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
    <message numerus="yes">
        <source>Filter · %n</source>
        <translation>
            <numerusform>Filtr · %n</numerusform>
            <numerusform>Filtr · %n</numerusform>
            <numerusform>Filtr · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Dotaz na platformu…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>{field} has {length} characters; the platform takes {limit}.</source>
        <translation>{field} má {length} znaků; platforma přijímá nejvýše {limit}.</translation>
    </message>
    <message>
        <source>{field} contains a line break. Remove it.</source>
        <translation>{field} obsahuje zalomení řádku. Odstraňte ho.</translation>
    </message>
    <message>
        <source>{field} contains a control character. Remove it.</source>
        <translation>{field} obsahuje řídicí znak. Odstraňte ho.</translation>
    </message>
    <message>
        <source>{field} contains a broken character. Type it again.</source>
        <translation>{field} obsahuje poškozený znak. Napište ho znovu.</translation>
    </message>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Toto není identifikátor řetězce. Vypadá například takto: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be seen.</source>
        <translation>{field} obsahuje neviditelné znaky.</translation>
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
        <source>Set by your administrator</source>
        <translation>Nastavil váš správce</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and marks</source>
        <translation>Klávesy a značky</translation>
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
        <translation>Ponechat, co bylo do buňky napsáno</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Vrátit původní obsah buňky; zrušit hledání</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Značky v prvním sloupci</translation>
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
        <translation>Program „{name}“ ({code}) zde měl být smazán, a smazaný už byl.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>Program „{name}“ ({code}) už byl takový, jaký zde měl být: {change}. Nic se neodeslalo.</translation>
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
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>{value}, {column}, {what}</source>
        <translation>{value}, {column}, {what}</translation>
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
        <source>The platform asked us to slow down. Continuing at {time}.</source>
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
        <translation>Platforma vrátila tento počet programů: {done} místo {total}. Váš seznam zůstal zachován.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>Váš správce nepovoluje adresu {host}. Nic se tam neodesílá; vaše změny jsou zachovány.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>Zabezpečené připojení k {host} se nepodařilo ověřit. Vaše síť možná kontroluje provoz; požádejte IT, ať její certifikát přidá do tohoto počítače.</translation>
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
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Tento token patří pod {other}, ne pod {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Tento token patří pod {other}. Vaše 1 změna byla vytvořena pro {property} a zůstává tam.</translation>
    </message>
    <message>
        <source>another property</source>
        <translation>jiný hotel</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>Tato adresa platformy neodpovídá na požadavky na věrnostní programy. Zkontrolujte ji.</translation>
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
        <translation>Toto připojení je jen pro čtení. Chcete-li upravovat, povolte změny.</translation>
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
        <translation>Přidat po tomto &amp;další</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Změní se program ve všech hotelech řetězce.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Změní se program ve všech hotelech řetězce {chain}.</translation>
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
        <source>We sent “{name}” ({code}) more than once, the last time at {time}, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>Program „{name}“ ({code}) jsme odeslali víckrát, naposledy {time}, a poslední odpověď se ztratila. Žádný nový program s tímto kódem na platformě není.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) at {time}, and the answer was lost. No program is left on the platform that could be it.</source>
        <translation>Odesláno {time}: „{name}“ ({code}). Odpověď se ztratila. Na platformě nezbývá program, který by to mohl být.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) at {time}. Is it this one?</source>
        <translation>Odesláno {time}: „{name}“ ({code}). Je to tento?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) at {time}. Is it one of these?</source>
        <translation>Odesláno {time}: „{name}“ ({code}). Je to některý z těchto?</translation>
    </message>
    <message>
        <source>twice, last {time}</source>
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
        <translation>Jen pro čtení. Chcete-li upravovat, povolte změny.</translation>
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
        <source>%n changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>Ztratí se %n nedokončená změna: {kinds}.</numerusform>
            <numerusform>Ztratí se %n nedokončené změny: {kinds}.</numerusform>
            <numerusform>Ztratí se %n nedokončených změn: {kinds}.</numerusform>
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
        <source>{reason} It keeps the tokens of this connection. Nothing was removed.</source>
        <translation>{reason} Jsou v něm tokeny tohoto připojení. Nic nebylo odebráno.</translation>
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
        <source>Once sent, this cannot be undone. Programs with active memberships are refused and stay.</source>
        <translation>Po odeslání to už nelze vrátit zpět. Programy s aktivními členstvími platforma odmítne smazat; zůstanou.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that it is refused and stays.</source>
        <translation>1 z těchto programů má aktivní členství: počítejte s tím, že platforma jeho smazání odmítne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that they are refused and stay.</source>
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
        <translation>Změní se programy ve všech hotelech řetězce.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>Změní se programy ve všech hotelech řetězce {chain}.</translation>
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
        <source>&amp;Delete %Ln</source>
        <translation>
            <numerusform>&amp;Smazat %Ln</numerusform>
            <numerusform>&amp;Smazat %Ln</numerusform>
            <numerusform>&amp;Smazat %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln and send 1 other change</source>
        <translation>
            <numerusform>&amp;Smazat %Ln a odeslat 1 další změnu</numerusform>
            <numerusform>&amp;Smazat %Ln a odeslat 1 další změnu</numerusform>
            <numerusform>&amp;Smazat %Ln a odeslat 1 další změnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} and send %Ln other changes</source>
        <translation>
            <numerusform>&amp;Smazat {deleted} a odeslat %Ln další změnu</numerusform>
            <numerusform>&amp;Smazat {deleted} a odeslat %Ln další změny</numerusform>
            <numerusform>&amp;Smazat {deleted} a odeslat %Ln dalších změn</numerusform>
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
        <translation>Hledat název, kód nebo identifikátor</translation>
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
        <source>Ever</source>
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
        <source>{trouble} Continuing at {time}.</source>
        <translation>{trouble} Pokračování: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try at {time}.</source>
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
        <translation>Seznam načten {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <translation>Aktuální · ověřeno {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>přidán %Ln</numerusform>
            <numerusform>přidány %Ln</numerusform>
            <numerusform>přidáno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>přejmenován %Ln</numerusform>
            <numerusform>přejmenovány %Ln</numerusform>
            <numerusform>přejmenováno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>upraven %Ln</numerusform>
            <numerusform>upraveny %Ln</numerusform>
            <numerusform>upraveno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
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
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
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
        <source>{visible} of {programs}</source>
        <translation>{programs}, zobrazeno {visible}</translation>
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
        <source>Show {field}</source>
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
        <translation>Zabezpečené připojení k {host} se nepodařilo ověřit. Vaše síť možná kontroluje provoz; požádejte IT, ať její certifikát přidá do tohoto počítače.</translation>
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
        <translation>{host} neodpovídá na požadavky na věrnostní programy. Zkontrolujte adresu.</translation>
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
        <translation>Ponechat moje</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Ponechat cizí</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Odstranit je</translation>
    </message>
</context>
</TS>
