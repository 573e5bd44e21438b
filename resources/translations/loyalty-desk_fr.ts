<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation>À propos de Loyalty Desk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Ouvrir les journaux</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation>Gère les programmes de fidélité des établissements hôteliers.
Licence&#x202f;: MIT</translation>
    </message>
    <message>
        <source>For whoever &amp;helps you. It holds no tokens and no names:</source>
        <translation>&amp;Pour la personne qui vous aide. Ne contient ni jeton ni nom&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation>&amp;Ajouter un programme…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation>Marquer pour &amp;suppression</translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation>Ajouter à &amp;nouveau…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation>Sélec&amp;tionner les lignes affichées</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Look for a new version…</source>
        <translation>&amp;Rechercher une nouvelle version…</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %Ln</source>
        <translation>
            <numerusform>Modifications · %Ln</numerusform>
            <numerusform>Modifications · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This installation does not look for new versions.</source>
        <translation>Cette installation ne recherche pas de nouvelles versions.</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>&amp;Tout abandonner…</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programmes</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Arrêt&amp;er l’actualisation</translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation>Actualiser &amp;tous les établissements</translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation>&amp;Liste des connexions</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation>&amp;Connecter un établissement…</translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation>Ouvrir les &amp;données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Retirer la connexion…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation>Travailler &amp;hors ligne (exemple)</translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation>Réin&amp;itialiser l’exemple…</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>Connexion &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Connexion &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>À &amp;propos de Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Saisissez l’adresse de la plateforme.</translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation>Seules les adresses https sont utilisables&#x202f;: les jetons ne doivent pas circuler sans protection.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>Votre administrateur n’autorise pas cette adresse.</translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation>Ceci n’est pas une adresse. Exemple&#x202f;: api.mews.com</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>C&amp;hain</source>
        <translation>C&amp;haîne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation>Son identifiant, fourni par votre administrateur Mews. Demandé une seule fois.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation>En double sur la plateforme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajout</translation>
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
        <translation>{field}&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>“{name}” is just being sent.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Not sent yet. Made: {time}. Kept on this computer until you send or discard it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Pas encore envoyée. Effectuée&#x202f;: {time}. Elle reste sur cet ordinateur jusqu’à ce que vous l’envoyiez ou l’abandonniez.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>Votre modification est conservée. Actualisez une fois l’autorisation obtenue, et elle sera envoyée.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>Il n’y a pas de connexion&#x202f;; l’envoi se fera à son retour.</translation>
    </message>
    <message>
        <source>Waiting to be deleted; until then you can keep the program.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>En attente de suppression&#x202f;; d’ici là, vous pouvez garder le programme.
{reason}</translation>
    </message>
    <message>
        <source>Waiting to be sent.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>En attente d’envoi.
{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas encore être ajouté&#x202f;: on ne sait pas quelle édition de son interface la plateforme utilise. Choisissez-la dans la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation>La plateforme exige un type pour «&#x202f;{name}&#x202f;». Modifiez le programme, puis envoyez-le.</translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation>La plateforme exige un abonnement pour «&#x202f;{name}&#x202f;». Modifiez le programme, puis envoyez-le.</translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation>La plateforme doit savoir à quelle chaîne appartient «&#x202f;{name}&#x202f;». Modifiez le programme, puis envoyez-le.</translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation>Le nom ou le code de «&#x202f;{name}&#x202f;» est trop long&#x202f;: la plateforme accepte {name_limit} et {code_limit} caractères. Modifiez le programme, puis envoyez-le.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation>La modification de «&#x202f;{name}&#x202f;» a été envoyée plusieurs fois. Aucune réponse n’est arrivée, et elle n’a pas été appliquée. Réessayez plus tard&#x202f;; si cela ne suffit pas, adressez-vous à l’assistance de votre plateforme.</translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation>La modification de «&#x202f;{name}&#x202f;» dépasse une limite de la plateforme.</translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation>La plateforme n’a pas accepté cette modification de «&#x202f;{name}&#x202f;»&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été supprimé. La plateforme indique&#x202f;: «&#x202f;{message}&#x202f;» {members}</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été supprimé. La plateforme n’a pas donné de raison. {members}</translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation>Un programme qui a des adhésions actives ne peut pas être supprimé&#x202f;: s’il en a, clôturez-les ou transférez-les dans votre système de fidélité, puis réessayez.</translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation>Il n’a actuellement aucune adhésion active.</translation>
    </message>
    <message>
        <source>It has 1 active membership: end or move it in your loyalty system, then try again.</source>
        <translation>Il a 1 adhésion active, à clôturer ou à transférer dans votre système de fidélité avant de réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active memberships: end or move them in your loyalty system, then try again.</source>
        <translation>
            <numerusform>Il a %Ln adhésion active, à clôturer ou à transférer dans votre système de fidélité avant de réessayer.</numerusform>
            <numerusform>Il a %Ln adhésions actives, à clôturer ou à transférer dans votre système de fidélité avant de réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look: {time}.</source>
        <extracomment>{time} is 14:05:33.</extracomment>
        <translation>Dernier contrôle&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numéro de requête {number}.</translation>
    </message>
    <message>
        <source>You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: if you still want it, press Send again.</source>
        <translation>Vous avez cliqué sur «&#x202f;Envoyer&#x202f;» il y a plus de 24 heures, mais cette modification n’a pas pu quitter cet ordinateur. Rien n’a été envoyé&#x202f;: si vous la voulez toujours, cliquez à nouveau sur «&#x202f;Envoyer&#x202f;».</translation>
    </message>
    <message>
        <source>Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>En attente de suppression. Elle aura lieu dans quelques secondes, ou dès que rien ne s’y opposera&#x202f;; d’ici là, vous pouvez garder le programme.</translation>
    </message>
    <message>
        <source>Waiting to be sent. It goes as soon as nothing stands in the way.</source>
        <translation>En attente d’envoi. La modification partira dès que rien ne s’y opposera.</translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus visible avec ce jeton, ni actif ni supprimé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation>Depuis que vous avez marqué «&#x202f;{name}&#x202f;», il a été modifié ailleurs&#x202f;: {changes}. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation>Quelqu’un a modifié ce programme pendant que votre modification attendait. Au départ&#x202f;: «&#x202f;{before}&#x202f;». Maintenant&#x202f;: «&#x202f;{now}&#x202f;». Votre version&#x202f;: «&#x202f;{mine}&#x202f;».</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation>Ce programme a été supprimé ailleurs. Votre nouveau nom n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation>Ce programme a été supprimé ailleurs. Votre modification n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) se trouve une deuxième fois sur la plateforme. Votre premier envoi a peut-être été ajouté tardivement, ou quelqu’un d’autre a ajouté un programme identique. S’il vient de vous, supprimez celui-ci.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>Nous avons envoyé «&#x202f;{name}&#x202f;» ({code}) plusieurs fois, et la dernière réponse a été perdue. Aucun nouveau programme avec ce code ne se trouve sur la plateforme.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation>Nous avons envoyé «&#x202f;{name}&#x202f;» ({code}), et la réponse a été perdue. Est-ce l’un des programmes de la plateforme&#x202f;?</translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation>La réponse a été perdue. Contrôle pendant 3 minutes au plus, pour savoir si «&#x202f;{name}&#x202f;» a été ajouté. Ne le saisissez pas à nouveau.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation>La réponse a été perdue. Contrôle en cours, pour savoir si «&#x202f;{name}&#x202f;» a été modifié&#x202f;; sinon, la modification sera renvoyée.</translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation>La réponse a été perdue. «&#x202f;{name}&#x202f;» est peut-être déjà supprimé. Contrôle en cours&#x202f;; s’il ne l’est pas, la requête sera renvoyée.</translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation>«&#x202f;{name}&#x202f;» a été envoyé une seconde fois, car il n’avait pas été ajouté, et cette réponse a aussi été perdue. Contrôle pendant 3 minutes au plus, pour savoir s’il a été ajouté. Ne le saisissez pas à nouveau.</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Ajouter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation>&amp;Laisser supprimé</translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation>{kinds}. Tant que vous ne quittez pas, «&#x202f;Annuler&#x202f;» les rétablit.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Tout abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{state} · needs you</source>
        <extracomment>{state} is a mark, such as &quot;Refused&quot;.</extracomment>
        <translation>{state} · action requise</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>{changes}: {kinds}</source>
        <translation>{changes}&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>Send 1 change</source>
        <translation>Envoyer 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation>
            <numerusform>Envoyer %Ln modification</numerusform>
            <numerusform>Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation>1 programme marqué pour suppression. Rien n’est encore envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln programme marqué pour suppression. Rien n’est encore envoyé.</numerusform>
            <numerusform>%Ln programmes marqués pour suppression. Rien n’est encore envoyé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation>Tout est envoyé. Rien n’attend votre intervention.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Retirer le filtre&#x202f;: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtres appliqués</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation>Selon l’environnement</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>In the order of the platform, newest first</source>
        <translation>Dans l’ordre de la plateforme, les plus récents d’abord</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, tri décroissant</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, tri croissant</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sans modification</translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation>{value}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation>{cell}, {mark}</translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation>Ce programme est supprimé. Il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation>Ce programme n’est plus visible avec ce jeton. Il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation>Ce programme est marqué pour suppression. Annulez ce marquage pour le modifier.</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Un code ne peut pas être modifié après l’ajout. Ajoutez un programme avec le nouveau code, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation>Cette colonne est remplie par le logiciel et la plateforme.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié ailleurs</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation>Quelqu’un a modifié ce programme pendant que votre modification attendait. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>When you started</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Sur la plateforme</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Garder la &amp;leur</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation>Ses programmes redeviennent ceux du départ, et ce que vous y avez modifié est perdu.</translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation>Réinitialiser l’établissement exemple&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation>Nom donné ici à cet établissement. Un test réussi remplit ce champ.</translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation>Par exemple api.mews.com</translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation>&amp;Utiliser les jetons publics de démo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>A&amp;dresse de la plateforme</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation>Production · api.mews.com</translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation>Démo · api.mews-demo.com</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Adresse personnalisée</translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation>Démo Mews</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation>Tout le monde peut voir et modifier ces données, et partage la même limite de requêtes. N’y saisissez rien de réel.</translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation>Utilisée&#x202f;: {address}</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Use the tokens until I &amp;quit</source>
        <translation>Utiliser les jetons pour cette &amp;session</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Connecter un établissement</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Arrê&amp;ter le test</translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation>&amp;Enregistrer sans tester</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation>Remplacer les &amp;jetons…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Retirer la connexion…</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Basculer vers</translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation>Il n’y a pas assez de place pour la liste des connexions dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copier&#x202f;: {field}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>No active memberships</source>
        <translation>Aucune adhésion active</translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation>1 adhésion active</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation>
            <numerusform>%Ln adhésion active</numerusform>
            <numerusform>%Ln adhésions actives</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation>1 modification non envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation>
            <numerusform>%Ln modification non envoyée</numerusform>
            <numerusform>%Ln modifications non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 programme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Programs, by what is to be done with them: part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln renommé</numerusform>
            <numerusform>%Ln renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription is changed; part of a list such as &quot;1 new, 2 changed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 to delete&quot;.</extracomment>
        <translation>
            <numerusform>%Ln à supprimer</numerusform>
            <numerusform>%Ln à supprimer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar: {name}</source>
        <translation>Calendrier&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date. Exemple&#x202f;: {example}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation>{field}, premier jour</translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation>{field}, dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation>Saisissez les deux dates.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation>N’est plus visible avec ce jeton</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>Pas encore sur la plateforme</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <extracomment>{time} is 20.11.2026 14:05; {event} such as &quot;Renamed&quot;.</extracomment>
        <translation>{time}&#x202f;: {event}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plateforme indique&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numéro de requête {number}.</translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation>{mark}&#x202f;: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs selected</source>
        <translation>
            <numerusform>%Ln programme sélectionné</numerusform>
            <numerusform>%Ln programmes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation>Sans modification</translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation>Sélectionnez un programme pour voir ses détails.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation>Ajouter à nouveau…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Automatique</translation>
    </message>
    <message>
        <source>2022 edition</source>
        <translation>Édition 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Édition actuelle</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation>Ajouter un programme</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Saisir les jetons</translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation>Aucun programme supprimé pour {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation>Pas encore de programme actif pour {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation>Aucun programme actif pour {property}. «&#x202f;Supprimés&#x202f;» affiche ceux qui existaient.</translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation>Aucun programme ne correspond à «&#x202f;{search}&#x202f;».</translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation>Seuls les programmes actifs sont affichés.</translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation>Seuls les programmes supprimés sont affichés.</translation>
    </message>
    <message>
        <source>1 program is hidden by the search and the filters.</source>
        <translation>1 programme est masqué par la recherche et les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search and the filters.</source>
        <translation>
            <numerusform>%Ln programme est masqué par la recherche et les filtres.</numerusform>
            <numerusform>%Ln programmes sont masqués par la recherche et les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the search.</source>
        <translation>1 programme est masqué par la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search.</source>
        <translation>
            <numerusform>%Ln programme est masqué par la recherche.</numerusform>
            <numerusform>%Ln programmes sont masqués par la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the filters.</source>
        <translation>1 programme est masqué par les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln programme est masqué par les filtres.</numerusform>
            <numerusform>%Ln programmes sont masqués par les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation>Liste pas encore chargée. Elle apparaîtra dès que la plateforme acceptera les jetons.</translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation>Liste pas encore chargée. Elle apparaîtra au retour de la connexion.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Liste pas encore chargée.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation>PRODUCTION · {property}</translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation>DÉMO · partagée, publique · {property}</translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation>BAC À SABLE · sur cet ordinateur · {property}</translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation>ADRESSE PERSONNALISÉE · {address} · {property}</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>custom address</source>
        <translation>adresse personnalisée</translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation>Établissement exemple</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation>Il n’y a plus de place sur cet ordinateur. Rien n’a été enregistré&#x202f;; libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation>Un autre logiciel bloque la liste enregistrée. Rien n’a été enregistré&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation>Le fichier sur cet ordinateur n’a pas pu être écrit. Rien n’a été enregistré&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation>Cette connexion a été retirée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit. Choisissez un autre endroit, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation>Une erreur s’est produite dans ce logiciel. Son journal en donne les détails.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation>Il n’y a pas de trousseau système pour conserver les jetons en sécurité.</translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation>Le trousseau système n’a pas répondu.</translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation>Aucun jeton client n’est conservé sur cet ordinateur. Saisissez les deux jetons.</translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation>Le trousseau système ne s’est pas ouvert.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation>Quelque chose n’a pas fonctionné comme prévu dans Loyalty Desk.</translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Vos modifications sont conservées. Le journal, dans le dossier de données, en dit plus, sans vos jetons.</translation>
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
        <translation>Type&#x202f;: {values}</translation>
    </message>
    <message>
        <source>Subscription: {values}</source>
        <translation>Abonnement&#x202f;: {values}</translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation>Chaîne&#x202f;: {values}</translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation>Créé&#x202f;: {days}</translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation>Mis à jour&#x202f;: {days}</translation>
    </message>
    <message>
        <source>Chan&amp;ged here</source>
        <translation>&amp;Modifié ici</translation>
    </message>
    <message>
        <source>&amp;Duplicated code</source>
        <translation>Code en &amp;double</translation>
    </message>
    <message>
        <source>&amp;Look-alike code</source>
        <translation>Code &amp;similaire</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 identifier</source>
        <translation>1 identifiant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln identifiant</numerusform>
            <numerusform>%Ln identifiants</numerusform>
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
        <translation>Code&#x202f;: {values}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation>
            <numerusform>{some} et %Ln autre</numerusform>
            <numerusform>{some} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation>Ignoré, car ce n’est pas un identifiant&#x202f;: {texts}</translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation>Ignoré, car ce n’est pas un code&#x202f;: {texts}</translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation>
            <numerusform>Demandé en %Ln partie.</numerusform>
            <numerusform>Demandé en %Ln parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Plus de 3 mois&#x202f;: demandé en %Ln partie.</numerusform>
            <numerusform>Plus de 3 mois&#x202f;: demandé en %Ln parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation>Jours entiers dans le fuseau horaire de l’établissement, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation>Jours entiers dans le fuseau horaire de cet ordinateur, {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation>Jours entiers dans le fuseau horaire de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation>Filtrer les programmes</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>A&amp;bonnement</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>C&amp;haîne</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>&amp;Créé</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>Mis à &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation>&amp;Identifiants</translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation>Collez une liste, avec n’importe quel séparateur.</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation>C&amp;odes</translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation>Un par ligne, ou séparés par des virgules, points-virgules ou tabulations.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation>Pour les dates de création et de mise à jour, la plateforme est interrogée.</translation>
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
        <translation>En&amp;registrer ce filtre…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>Filtres e&amp;nregistrés…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>Filtre · %Ln</numerusform>
            <numerusform>Filtres · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Interrogation de la plateforme…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Ceci n’est pas l’identifiant d’une chaîne. Exemple&#x202f;: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>The code has {length} characters; the platform takes {limit}.</source>
        <translation>Le code compte {length} caractères&#x202f;; la plateforme en accepte {limit}.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the platform takes {limit}.</source>
        <translation>Le nom compte {length} caractères&#x202f;; la plateforme en accepte {limit}.</translation>
    </message>
    <message>
        <source>The code contains a line break. Remove it.</source>
        <translation>Le code contient un saut de ligne. Supprimez-le.</translation>
    </message>
    <message>
        <source>The code contains a control character. Remove it.</source>
        <translation>Le code contient un caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>The code contains a broken character. Type it again.</source>
        <translation>Le code contient un caractère corrompu. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The code contains characters that cannot be seen.</source>
        <translation>Le code contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>The name contains a line break. Remove it.</source>
        <translation>Le nom contient un saut de ligne. Supprimez-le.</translation>
    </message>
    <message>
        <source>The name contains a control character. Remove it.</source>
        <translation>Le nom contient un caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>The name contains a broken character. Type it again.</source>
        <translation>Le nom contient un caractère corrompu. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be seen.</source>
        <translation>Le nom contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Saisissez un code.</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Choisissez un type.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Choisissez un abonnement.</translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation>Choisissez une chaîne, ou saisissez son identifiant.</translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation>Le code {code} est déjà utilisé par «&#x202f;{name}&#x202f;». Les réservations sont rattachées d’après le code&#x202f;; deux programmes de même code peuvent être confondus.</translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation>Le code {code} était utilisé par «&#x202f;{name}&#x202f;», qui est supprimé.</translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation>Ce code ressemble à {code} de «&#x202f;{name}&#x202f;». Majuscules, zéros et espaces comptent dans un code.</translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation>Il existe déjà un programme «&#x202f;{name}&#x202f;», avec le code {code}.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>Les &amp;supprimer</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation>Gérez les programmes de fidélité de vos établissements.</translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation>Travaillez même sans connexion.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation>Voir la &amp;démo Mews</translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation>Connecter &amp;un établissement</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Défini par votre administrateur</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The two tokens</source>
        <translation>Les deux jetons</translation>
    </message>
    <message>
        <source>A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of them:</source>
        <translation>Un jeton est une longue suite secrète de lettres et de chiffres. Traitez les jetons comme des mots de passe. Il vous en faut deux&#x202f;:</translation>
    </message>
    <message>
        <source>It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. It is the same for all your properties: from the second one on you can leave the field empty.</source>
        <translation>Il indique à la plateforme que c’est Loyalty Desk qui l’interroge. Il vous est fourni par Mews, ou par la personne qui a installé Loyalty Desk pour vous. C’est le même pour tous vos établissements&#x202f;: à partir du deuxième, vous pouvez laisser le champ vide.</translation>
    </message>
    <message>
        <source>It opens your property. The Mews administrator of the property gives it, and can replace it or switch it off at any time.</source>
        <translation>Il ouvre votre établissement. L’administrateur Mews de l’établissement vous le fournit&#x202f;; il peut le remplacer ou le désactiver à tout moment.</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Connecter un établissement</translation>
    </message>
    <message>
        <source>Choose {connect} in the menu {menu_file}.</source>
        <translation>Choisissez {connect} dans le menu {menu_file}.</translation>
    </message>
    <message>
        <source>Choose the platform: {production} for a real property, {demo} for the public demo. Take {custom_address} only if you were given another address.</source>
        <translation>Choisissez la plateforme&#x202f;: {production} pour un établissement réel, {demo} pour la démo publique. Ne prenez {custom_address} que si l’on vous a donné une autre adresse.</translation>
    </message>
    <message>
        <source>Paste both tokens.</source>
        <translation>Collez les deux jetons.</translation>
    </message>
    <message>
        <source>Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the name of the property is filled in. The test changes nothing on the platform.</source>
        <translation>Cliquez sur {test}. Chaque étape s’affiche au fur et à mesure. Si l’une d’elles échoue, elle indique ce que vous pouvez faire. Si toutes réussissent, le nom de l’établissement est rempli. Le test ne change rien sur la plateforme.</translation>
    </message>
    <message>
        <source>Press {save}. You can also save without a test: {save_untested}.</source>
        <translation>Cliquez sur {save}. Vous pouvez aussi enregistrer sans test&#x202f;: {save_untested}.</translation>
    </message>
    <message>
        <source>How you want to work there</source>
        <translation>Comment vous voulez y travailler</translation>
    </message>
    <message>
        <source>With {read_only}, nothing can be changed at this property and nothing is sent to it until you press {turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties apart.</source>
        <translation>Avec {read_only}, rien ne peut être modifié dans cet établissement et rien ne lui est envoyé tant que vous n’avez pas cliqué sur {turn_on}. Avec {sends_at_once}, seules les suppressions attendent {send}. Une couleur aide à distinguer les établissements.</translation>
    </message>
    <message>
        <source>The public demo</source>
        <translation>La démo publique</translation>
    </message>
    <message>
        <source>Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor the other way round.</source>
        <translation>Mews propose un établissement de démo ouvert à tous&#x202f;: choisissez {demo} et cliquez sur {demo_tokens}. Tout le monde y voit et y modifie les mêmes données&#x202f;: n’y saisissez rien de réel. Les jetons de la démo n’ouvrent aucun établissement réel, et inversement.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, nor does the order of words. The search needs no network.</source>
        <translation>Tapez quelques lettres d’un nom, d’un code ou d’un identifiant. Les majuscules, les accents et l’ordre des mots ne comptent pas. La recherche se fait sans réseau.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are there twice or look alike, to lists of codes or identifiers, or to the days on which programs were created or updated. For the days the platform is asked, which needs a network.</source>
        <translation>{filter} restreint la liste&#x202f;: par type et abonnement, à ce qui a été modifié ici, aux codes en double ou similaires, à des listes de codes ou d’identifiants, ou aux jours où des programmes ont été créés ou mis à jour. Pour les jours, la plateforme est interrogée, ce qui demande un réseau.</translation>
    </message>
    <message>
        <source>Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of them away. In the menu beside the button, {save_filter} keeps a filter under a name, and {saved_filters} renames or deletes those that you have.</source>
        <translation>Chaque filtre appliqué figure au-dessus de la liste et disparaît quand vous cliquez dessus&#x202f;; {clear_filters} les retire tous. Dans le menu à côté du bouton, {save_filter} garde un filtre sous un nom, et {saved_filters} permet de renommer ou de supprimer ceux que vous avez.</translation>
    </message>
    <message>
        <source>Deleted programs</source>
        <translation>Programmes supprimés</translation>
    </message>
    <message>
        <source>{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program cannot be changed and not be brought back. {add_again} opens the form with its values.</source>
        <translation>{active}, {deleted} et {both}, à côté de la recherche, indiquent quels programmes la liste affiche. Un programme supprimé ne peut être ni modifié ni récupéré. {add_again} ouvre le formulaire avec ses valeurs.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The view {history} tells what happened. {done_here} is what was sent from this computer, with what was there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: who did it, Loyalty Desk cannot know.</source>
        <translation>La vue {history} indique ce qui s’est passé. {done_here} est ce qui a été envoyé de cet ordinateur&#x202f;: les valeurs avant et après, la réponse, et qui avait ouvert la session. {noticed} est ce qu’une actualisation a trouvé de changé&#x202f;: Loyalty Desk ne peut pas savoir qui l’a fait.</translation>
    </message>
    <message>
        <source>{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the history is kept stands in {settings}.</source>
        <translation>{show_program} mène au programme dans la liste. {export} enregistre dans un fichier ce qui est affiché. La durée de conservation de l’historique se règle dans {settings}.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the menu {menu_file}.</source>
        <translation>L’établissement exemple se trouve dans Loyalty Desk même. Il ne lui faut ni jetons ni réseau, et rien n’y est réel&#x202f;: vous pouvez donc tout essayer. Cliquez sur {try_sample} dans la fenêtre vide, ou choisissez {open_sample} dans le menu {menu_file}.</translation>
    </message>
    <message>
        <source>In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} brings the first programs of the sample back.</source>
        <translation>Dans le menu {menu_connection}, {work_offline} vous montre le travail sans réseau, et {start_over} rétablit les programmes de départ de l’exemple.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Ajouter un programme</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <translation>Choisissez {add} pour ouvrir le formulaire.</translation>
    </message>
    <message>
        <source>Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings are matched by the code, and it can never be changed later: look at it twice.</source>
        <translation>Saisissez un nom et un code, puis choisissez un type et un abonnement si le formulaire les demande. Les réservations sont rattachées d’après le code, et il ne peut plus jamais être modifié&#x202f;: relisez-le bien.</translation>
    </message>
    <message>
        <source>Press {add_button}. The new program now stands in the list. It is not sent yet.</source>
        <translation>Cliquez sur {add_button}. Le nouveau programme figure maintenant dans la liste. Il n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Rename a program</source>
        <translation>Renommer un programme</translation>
    </message>
    <message>
        <source>Select the program and choose {rename}, or double-click its name, and type the new name. The key {enter} keeps it, the key {esc} puts the old one back.</source>
        <translation>Sélectionnez le programme et choisissez {rename}, ou double-cliquez sur son nom, puis tapez le nouveau nom. La touche {enter} le garde, la touche {esc} remet l’ancien.</translation>
    </message>
    <message>
        <source>Delete programs</source>
        <translation>Supprimer des programmes</translation>
    </message>
    <message>
        <source>Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} takes the mark away again.</source>
        <translation>Sélectionnez-les et choisissez {mark_for_deletion}. Ils sont seulement marqués&#x202f;: rien n’est encore supprimé, et {undo} retire le marquage.</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Envoyer vos modifications</translation>
    </message>
    <message>
        <source>Whatever you do is kept on this computer first. While something is not sent, a bar below the list counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, {send} shows you the review first.</source>
        <translation>Tout ce que vous faites est d’abord gardé sur cet ordinateur. Tant que quelque chose n’est pas envoyé, une barre sous la liste en donne le compte. {review} montre encore une fois chaque modification&#x202f;; {send} les fait toutes partir. S’il y a une suppression, {send} vous montre d’abord la vérification.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui voit vos modifications</translation>
    </message>
    <message>
        <source>Programs belong to a chain. What you add, change or delete shows at all properties of the chain.</source>
        <translation>Les programmes appartiennent à une chaîne. Ce que vous ajoutez, modifiez ou supprimez est visible dans tous les établissements de la chaîne.</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer account opens them. {edit_connection} says where they are.</source>
        <translation>Les jetons sont conservés là où votre ordinateur garde les mots de passe&#x202f;: dans le Gestionnaire d’identification Windows, le Trousseau macOS ou, sous Linux, Secret Service ou KWallet. Ils y sont chiffrés, et c’est votre compte sur l’ordinateur qui les ouvre. {edit_connection} indique où ils se trouvent.</translation>
    </message>
    <message>
        <source>Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when you leave the desk.</source>
        <translation>Toute personne qui a accès à votre compte sur l’ordinateur peut aussi utiliser Loyalty Desk avec vos jetons. Verrouillez l’écran quand vous quittez votre poste.</translation>
    </message>
    <message>
        <source>If there is no key store, or it does not open</source>
        <translation>S’il n’y a pas de trousseau, ou s’il ne s’ouvre pas</translation>
    </message>
    <message>
        <source>If your computer has none, the tokens are used until you quit, and you enter them again at the next start. They are never put into a plain file instead.</source>
        <translation>Si votre ordinateur n’en a pas, les jetons servent jusqu’à ce que vous quittiez, et vous les saisissez à nouveau au prochain démarrage. Ils ne sont jamais mis à la place dans un simple fichier.</translation>
    </message>
    <message>
        <source>If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.</source>
        <translation>Si le trousseau est verrouillé, l’envoi et l’actualisation sont en pause&#x202f;; votre liste et vos modifications restent là. Déverrouillez-le et cliquez sur {try_again}. Si cela ne suffit pas, {until_quit} vous permet de saisir les jetons pour cette fois.</translation>
    </message>
    <message>
        <source>Where tokens never are</source>
        <translation>Où les jetons ne sont jamais</translation>
    </message>
    <message>
        <source>They are not in the list, not in the history, not in the log, and not in what is exported or copied for whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to the platform that it is for, over a secure connection, and nowhere else.</source>
        <translation>Ils ne sont ni dans la liste, ni dans l’historique, ni dans le journal, ni dans ce qui est exporté ou copié pour la personne qui vous aide. Un jeton conservé n’est plus jamais affiché&#x202f;; vous pouvez seulement le remplacer. Il n’est envoyé qu’à sa plateforme, par une connexion sécurisée, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Replace or remove tokens</source>
        <translation>Remplacer ou retirer des jetons</translation>
    </message>
    <message>
        <source>Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. {remove_tokens} takes them out of this computer at once; the list and your changes stay. {remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.</source>
        <translation>Choisissez {edit_connection} dans le menu {menu_connection}. {replace_tokens} vous permet d’en saisir de nouveaux. {remove_tokens} les efface aussitôt de cet ordinateur&#x202f;; la liste et vos modifications restent. {remove_connection} retire tout&#x202f;: liste, modifications et jetons. Rien ne change sur la plateforme.</translation>
    </message>
    <message>
        <source>If somebody else may have seen a token, ask the Mews administrator of the property for a new one.</source>
        <translation>Si quelqu’un d’autre a pu voir un jeton, demandez-en un nouveau à l’administrateur Mews de l’établissement.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation>Aller au prochain nom qui commence ainsi</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation>Garder ce qui a été tapé dans une cellule</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Remettre l’ancienne valeur de la cellule&#x202f;; vider la recherche</translation>
    </message>
    <message>
        <source>What a lost answer is</source>
        <translation>Qu’est-ce qu’une réponse perdue&#x202f;?</translation>
    </message>
    <message>
        <source>Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. It looks.</source>
        <translation>Parfois, une modification arrive à la plateforme, mais la réponse ne revient jamais&#x202f;: le réseau se coupe, ou l’ordinateur se met en veille. Personne ne peut alors savoir si la modification a été faite. Loyalty Desk ne devine pas. Il contrôle.</translation>
    </message>
    <message>
        <source>For about three minutes it reads the program on the platform again and again, soon at first and then less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next start it goes on looking.</source>
        <translation>Pendant environ trois minutes, il relit le programme sur la plateforme, d’abord souvent, puis de moins en moins. {check_now} le fait tout de suite. Pendant ce temps, vous pouvez continuer à travailler, et même quitter&#x202f;: le contrôle reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>When you added a program</source>
        <translation>Quand vous avez ajouté un programme</translation>
    </message>
    <message>
        <source>It is looked for by its code. If it is there, all is well. If it is still not there after three minutes, it is sent once more, and never before.</source>
        <translation>Il est recherché d’après son code. S’il est là, tout va bien. S’il n’est toujours pas là au bout de trois minutes, il est envoyé une seconde fois, et jamais avant.</translation>
    </message>
    <message>
        <source>Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes down which programs have that code, and that it is sending. It sends again only when it has seen that the first time was in vain. Do not enter the program a second time yourself.</source>
        <translation>Pourquoi tant de précautions&#x202f;? Si le même programme est envoyé deux fois, la plateforme en ajoute deux. Loyalty Desk note donc d’abord quels programmes ont ce code, et qu’il est en train d’envoyer. Il ne renvoie que s’il a constaté que le premier envoi n’a rien donné. Ne saisissez pas vous-même le programme une seconde fois.</translation>
    </message>
    <message>
        <source>When you renamed or changed a program</source>
        <translation>Quand vous avez renommé ou modifié un programme</translation>
    </message>
    <message>
        <source>If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is as it was before after three minutes, your change is sent again. After several times in vain it is shown as refused, and you decide.</source>
        <translation>S’il est comme vous le vouliez, tout va bien. Si quelqu’un d’autre l’a modifié entre-temps, la question vous est posée. S’il est toujours comme avant au bout de trois minutes, votre modification est renvoyée. Après plusieurs essais sans succès, elle s’affiche comme refusée, et c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>When you deleted a program</source>
        <translation>Quand vous avez supprimé un programme</translation>
    </message>
    <message>
        <source>If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a program cannot be deleted twice.</source>
        <translation>S’il est supprimé, tout va bien. S’il est toujours là au bout de trois minutes, la suppression est renvoyée&#x202f;: un programme ne peut pas être supprimé deux fois.</translation>
    </message>
    <message>
        <source>Your program was added. Nothing more is sent.</source>
        <translation>Votre programme a été ajouté. Rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>Your program was not added. It is sent once more.</source>
        <translation>Votre programme n’a pas été ajouté. Il est envoyé une nouvelle fois.</translation>
    </message>
    <message>
        <source>You no longer want it. Nothing more is sent, and nothing is deleted.</source>
        <translation>Vous n’en voulez plus. Rien d’autre n’est envoyé, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The question waits for you.</source>
        <translation>La question vous attend.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see what was found, and choose:</source>
        <translation>Parfois, le contrôle ne suffit pas&#x202f;: il y a peut-être un nouveau programme avec votre code mais un autre nom, ou la deuxième réponse a aussi été perdue. Le programme porte alors le repère {mark_question}. Cliquez sur {answer} pour voir ce qui a été trouvé, puis choisissez&#x202f;:</translation>
    </message>
    <message>
        <source>If it is there twice all the same</source>
        <translation>S’il existe quand même en double</translation>
    </message>
    <message>
        <source>Very rarely something is held up on its way for longer than anybody can wait. So after sending an addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second time, it gets the mark {mark_twin}, and you can delete one of the two.</source>
        <translation>Très rarement, un envoi reste bloqué en chemin plus longtemps qu’on ne peut attendre. Après avoir renvoyé un ajout, Loyalty Desk surveille donc pendant un quart d’heure. Si le même programme apparaît une deuxième fois, il porte le repère {mark_twin}, et vous pouvez supprimer l’un des deux.</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Repères de la première colonne</translation>
    </message>
    <message>
        <source>A program without a mark is as the platform has it. The buttons that are named here stand in the view {changes}, in {details} and in the menu of the row.</source>
        <translation>Un programme sans repère est tel qu’il est sur la plateforme. Les boutons nommés ici se trouvent dans la vue {changes}, dans {details} et dans le menu de la ligne.</translation>
    </message>
    <message>
        <source>You added this program here. It is not sent yet.</source>
        <translation>Vous avez ajouté ce programme ici. Il n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>You gave it another name, which is not sent yet.</source>
        <translation>Vous lui avez donné un autre nom, qui n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>You gave it another type or subscription, which is not sent yet.</source>
        <translation>Vous lui avez donné un autre type ou un autre abonnement, qui n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away.</source>
        <translation>Vous l’avez marqué pour suppression, ce qui n’est pas encore envoyé. {undo} ou {keep_program} retire le marquage.</translation>
    </message>
    <message>
        <source>You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, {discard} or {keep_program}.</source>
        <translation>Vous avez cliqué sur {send}&#x202f;; l’envoi partira dès que rien ne s’y opposera. D’ici là, vous pouvez encore utiliser {edit}, {discard} ou {keep_program}.</translation>
    </message>
    <message>
        <source>It is just being sent.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks at once. Do not enter it again.</source>
        <translation>La modification a été envoyée, et la réponse a été perdue. Loyalty Desk contrôle ce qu’elle est devenue. {check_now} le fait tout de suite. Ne la saisissez pas à nouveau.</translation>
    </message>
    <message>
        <source>An answer was lost, and only you can say whether the program was added. Press {answer}.</source>
        <translation>Une réponse a été perdue, et vous seul pouvez dire si le programme a été ajouté. Cliquez sur {answer} pour le faire.</translation>
    </message>
    <message>
        <source>The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by {edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.</source>
        <translation>La plateforme a refusé, et rien n’a été modifié. Sa raison figure à côté de la modification. Corrigez avec {edit}, renvoyez avec {try_again}, ou renoncez&#x202f;: {remove} ou {keep_program}.</translation>
    </message>
    <message>
        <source>Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer visible, {try_again} or {forget_change}.</source>
        <translation>Quelqu’un a modifié le programme pendant que votre modification attendait&#x202f;: rien n’a donc été envoyé. {compare} affiche les deux versions&#x202f;; choisissez ensuite {keep_mine}, {keep_theirs} ou {edit}. Pour une suppression, choisissez {delete_anyway} ou {keep_program}. Si le programme a été supprimé entre-temps, choisissez {add_it_again} ou {forget_change}&#x202f;; s’il n’est plus visible, {try_again} ou {forget_change}.</translation>
    </message>
    <message>
        <source>An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose {mark_this_one}, then send; else {keep_both}.</source>
        <translation>Un ajout a dû être envoyé deux fois, et le même programme existe maintenant en double. Si celui-ci vient de vous, choisissez {mark_this_one}, puis envoyez&#x202f;; sinon, {keep_both}.</translation>
    </message>
    <message>
        <source>It was deleted on the platform and cannot be changed. {add_again} adds another one like it.</source>
        <translation>Il a été supprimé sur la plateforme et ne peut pas être modifié. {add_again} permet d’en ajouter un autre identique.</translation>
    </message>
    <message>
        <source>The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches less than before: ask whoever gave it to you.</source>
        <translation>La plateforme ne vous le montre plus, ni comme actif ni comme supprimé. Votre jeton donne peut-être accès à moins qu’avant&#x202f;: demandez à la personne qui vous l’a fourni.</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>La ligne du bas</translation>
    </message>
    <message>
        <source>It says how things stand at the property that is shown. Where several things are true, it says the most urgent one; point at it to see the others. Press it to see the changes.</source>
        <translation>Elle indique où en est l’établissement affiché. S’il y a plusieurs choses à dire, elle indique la plus urgente&#x202f;; pointez-la pour voir les autres. Cliquez dessus pour voir les modifications.</translation>
    </message>
    <message>
        <source>When work pauses</source>
        <translation>Quand le travail est en pause</translation>
    </message>
    <message>
        <source>While one of these is said, nothing is sent to the property and its list is not read again. Your changes are kept. A strip over the list often says more, and has the buttons that are named here.</source>
        <translation>Tant que l’un de ces messages est affiché, rien n’est envoyé à l’établissement et sa liste n’est pas relue. Vos modifications sont conservées. Souvent, un bandeau au-dessus de la liste en dit plus, avec les boutons nommés ici.</translation>
    </message>
    <message>
        <source>What else a strip may say</source>
        <translation>Ce qu’un bandeau peut dire d’autre</translation>
    </message>
    <message>
        <source>If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and are safe.</source>
        <translation>Si la liste enregistrée a été endommagée, elle est rechargée. Les modifications non envoyées sont conservées à part et sont en sécurité.</translation>
    </message>
    <message>
        <source>If the set-up file of your administrator cannot be used, the strip names the file and what is wrong with it: show that to your administrator. Loyalty Desk works without the file.</source>
        <translation>Si le fichier de configuration de votre administrateur est inutilisable, le bandeau indique le fichier et ce qui ne va pas&#x202f;: montrez-le à votre administrateur. Loyalty Desk fonctionne sans ce fichier.</translation>
    </message>
    <message>
        <source>The list was read at that time, and nothing waits.</source>
        <translation>La liste a été lue à ce moment-là, et rien n’attend.</translation>
    </message>
    <message>
        <source>The last time, the list did not arrive to the end. You see the one before it.</source>
        <translation>La dernière fois, la liste n’est pas arrivée jusqu’au bout. Vous voyez la précédente.</translation>
    </message>
    <message>
        <source>There is no network. You can go on working with the list of that time.</source>
        <translation>Il n’y a pas de réseau. Vous pouvez continuer à travailler avec la liste de ce moment-là.</translation>
    </message>
    <message>
        <source>They wait until you choose {send}.</source>
        <translation>Elles attendent que vous choisissiez {send}.</translation>
    </message>
    <message>
        <source>They are just on their way.</source>
        <translation>Elles sont en train de partir.</translation>
    </message>
    <message>
        <source>An answer was lost: see “{chapter_lost_answers}”.</source>
        <translation>Une réponse a été perdue&#x202f;: voir «&#x202f;{chapter_lost_answers}&#x202f;».</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave as soon as there is a network again.</source>
        <translation>Vous avez cliqué sur {send}. Elles partiront dès le retour du réseau.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave in a moment.</source>
        <translation>Vous avez cliqué sur {send}. Elles partent dans un instant.</translation>
    </message>
    <message>
        <source>You pressed {send}. Until they leave, {undo_deletion} keeps the programs.</source>
        <translation>Vous avez cliqué sur {send}. Tant que les suppressions ne sont pas parties, {undo_deletion} permet de garder les programmes.</translation>
    </message>
    <message>
        <source>You pressed {send} before the connection was made read-only. {turn_on} lets them be sent.</source>
        <translation>Vous avez cliqué sur {send} avant que la connexion soit mise en lecture seule. {turn_on} permet de les envoyer.</translation>
    </message>
    <message>
        <source>These changes cannot go on without you: they stand on top in the view {changes}.</source>
        <translation>Ces modifications ne peuvent pas continuer sans vous&#x202f;: elles figurent en haut de la vue {changes}.</translation>
    </message>
    <message>
        <source>The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for the permission, then choose {refresh}.</source>
        <translation>La plateforme n’autorise pas cette opération avec ces jetons. Demandez l’autorisation à Mews ou à la personne qui vous a fourni le jeton client, puis choisissez {refresh}.</translation>
    </message>
    <message>
        <source>The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by itself.</source>
        <translation>La plateforme veut moins de requêtes, peut-être parce que d’autres logiciels utilisent le même jeton. Le travail reprend tout seul.</translation>
    </message>
    <message>
        <source>That is not your fault. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Ce n’est pas votre faute. Un nouvel essai se fait tout seul, ou tout de suite avec {try_now}.</translation>
    </message>
    <message>
        <source>The network or the platform is slow. It is tried again by itself, or by {try_now} at once.</source>
        <translation>Le réseau ou la plateforme est lent. Un nouvel essai se fait tout seul, ou tout de suite avec {try_now}.</translation>
    </message>
    <message>
        <source>The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, give the request number to the support of the platform.</source>
        <translation>La plateforme ne fournit pas la liste, et le bandeau dit pourquoi. Cliquez sur {try_again}&#x202f;; si cela ne suffit pas, donnez le numéro de requête à l’assistance de la plateforme.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the platform might read along. Often it is the security of your own network: ask IT. Nothing is sent until the connection is secure.</source>
        <translation>Quelqu’un pourrait lire ce qui passe entre cet ordinateur et la plateforme. Souvent, c’est la sécurité de votre propre réseau&#x202f;: demandez au service informatique. Rien n’est envoyé tant que la connexion n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>There is no such platform at the address. Correct it by {edit_connection}.</source>
        <translation>Il n’y a pas de plateforme de ce genre à cette adresse. Corrigez-la avec {edit_connection}.</translation>
    </message>
    <message>
        <source>The administrator of this computer allows other addresses only. Ask there which one to use.</source>
        <translation>L’administrateur de cet ordinateur n’autorise que d’autres adresses. Demandez-lui laquelle utiliser.</translation>
    </message>
    <message>
        <source>Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, then press {try_again}.</source>
        <translation>Autre chose a répondu, par exemple la page d’identification d’un réseau pour clients. Ouvrez une page web quelconque et identifiez-vous, puis cliquez sur {try_again}.</translation>
    </message>
    <message>
        <source>The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version.</source>
        <translation>La plateforme ne prend plus en charge cette version de Loyalty Desk. Demandez une version plus récente.</translation>
    </message>
    <message>
        <source>Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} takes the shorter list.</source>
        <translation>Il est arrivé beaucoup moins de programmes qu’il n’y en avait&#x202f;: votre liste a donc été conservée. {look_again} repose la question&#x202f;; {accept} prend la liste plus courte.</translation>
    </message>
    <message>
        <source>A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one that counts now, and press {enter_new_token}.</source>
        <translation>Un jeton a été remplacé, désactivé ou mal saisi. Demandez le jeton valable à l’administrateur Mews de l’établissement, puis cliquez sur {enter_new_token}.</translation>
    </message>
    <message>
        <source>The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, or connect the other property beside this one.</source>
        <translation>Le jeton ouvre un autre établissement qu’avant. Vos modifications n’y sont pas envoyées. Cliquez sur {enter_new_token}, ou connectez l’autre établissement en plus de celui-ci.</translation>
    </message>
    <message>
        <source>They were removed, or were not kept at the last quit. Press {enter_tokens}.</source>
        <translation>Ils ont été retirés, ou n’ont pas été conservés la dernière fois que vous avez quitté. Cliquez sur {enter_tokens}.</translation>
    </message>
    <message>
        <source>Unlock the key store and press {try_again}, or press {until_quit}.</source>
        <translation>Déverrouillez le trousseau et cliquez sur {try_again}, ou cliquez sur {until_quit}.</translation>
    </message>
    <message>
        <source>This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”.</source>
        <translation>Cet ordinateur ne peut pas conserver les jetons en sécurité. Cliquez sur {until_quit}&#x202f;; voir «&#x202f;{chapter_tokens}&#x202f;».</translation>
    </message>
    <message>
        <source>Delete what you no longer need from the disk, then press {try_again}.</source>
        <translation>Supprimez du disque ce dont vous n’avez plus besoin, puis cliquez sur {try_again}.</translation>
    </message>
    <message>
        <source>Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved then.</source>
        <translation>Cliquez sur {try_again}. Si cela ne suffit pas, quittez puis relancez Loyalty Desk&#x202f;: ce qui est lisible du fichier enregistré sera alors récupéré.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>The list that was read last is kept on this computer. Without a network you can search it, and add, rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.</source>
        <translation>La dernière liste lue est conservée sur cet ordinateur. Sans réseau, vous pouvez y chercher, et ajouter, renommer et marquer des programmes comme d’habitude. Ce que vous envoyez alors attend, et part dès le retour du réseau. Avant l’envoi, Loyalty Desk contrôle si quelque chose a été modifié entre-temps sur la plateforme.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at once. Your changes, and what you are just typing, are never overwritten by that. A list that did not arrive to the end is not shown: the one before it stays.</source>
        <translation>La liste est relue d’elle-même de temps en temps&#x202f;; {settings} en règle la fréquence. {refresh} la relit tout de suite. Vos modifications, et ce que vous êtes en train de taper, ne sont jamais écrasées. Une liste qui n’est pas arrivée jusqu’au bout n’est pas affichée&#x202f;: la précédente reste.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Plusieurs établissements</translation>
    </message>
    <message>
        <source>Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own list, changes and undo, and goes on working while you look at another one. {send} sends the changes of the property that is shown. {refresh_all} reads the lists of all.</source>
        <translation>Vos établissements figurent à gauche ou, si la fenêtre est étroite, dans un menu au-dessus de la liste. Chacun a sa propre liste, ses modifications et ses annulations, et continue à travailler pendant que vous en regardez un autre. {send} envoie les modifications de l’établissement affiché. {refresh_all} relit les listes de tous.</translation>
    </message>
    <message>
        <source>The strip over the list always says where you are: its word tells a real property from the demo and the sample.</source>
        <translation>Le bandeau au-dessus de la liste dit toujours où vous êtes&#x202f;: le mot affiché distingue un établissement réel de la démo et de l’exemple.</translation>
    </message>
    <message>
        <source>While the window is hidden</source>
        <translation>Pendant que la fenêtre est masquée</translation>
    </message>
    <message>
        <source>If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.</source>
        <translation>Si une action est requise pendant que la fenêtre est masquée, une notification vous prévient. Elle se désactive dans {settings}.</translation>
    </message>
    <message>
        <source>Nothing leaves before you send it</source>
        <translation>Rien ne part avant que vous l’envoyiez</translation>
    </message>
    <message>
        <source>What you add, change or mark for deletion is kept on this computer at once, and is still there after you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do additions and changes leave by themselves.</source>
        <translation>Ce que vous ajoutez, modifiez ou marquez pour suppression est aussitôt gardé sur cet ordinateur, et y est encore après que vous avez quitté. L’envoi se fait quand vous choisissez {send}. Les ajouts et modifications ne partent d’eux-mêmes que si {sends_at_once} est activé pour la connexion.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La vérification</translation>
    </message>
    <message>
        <source>{review} lists each change that is not sent, with what was there before and what comes after. Take the tick away from what shall wait. {go_back} sends nothing.</source>
        <translation>{review} énumère chaque modification non envoyée, avec la valeur avant et après. Décochez ce qui doit attendre. {go_back} n’envoie rien.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. So the review tells, where it can, how many active memberships each program has: as long as there are any, the platform refuses to delete it. And where very many programs are to be deleted, or all of them, you type their number first.</source>
        <translation>Ce qui est supprimé ne peut pas être récupéré. La vérification indique donc, si possible, combien d’adhésions actives compte chaque programme&#x202f;: tant qu’il y en a, la plateforme refuse de le supprimer. Et si un très grand nombre de programmes, ou tous, doivent être supprimés, vous saisissez d’abord leur nombre.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Après l’envoi</translation>
    </message>
    <message>
        <source>Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the programs.</source>
        <translation>Les suppressions attendent encore une dizaine de secondes. D’ici là, {undo_deletion}, en bas de la fenêtre, permet de garder les programmes.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says what is going on; press it to see every change. One that is refused does not hold up the others.</source>
        <translation>La ligne en bas de la fenêtre indique ce qui se passe&#x202f;; cliquez dessus pour voir chaque modification. Une modification refusée ne retient pas les autres.</translation>
    </message>
    <message>
        <source>What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 hours it is no longer sent without asking you: then choose {send} once more.</source>
        <translation>Ce qui ne peut pas partir, faute de réseau par exemple, attend et part tout seul plus tard. Après 24 heures, plus rien n’est envoyé sans votre accord&#x202f;: choisissez alors {send} à nouveau.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>{undo} takes back your last step, then the one before it, and so on; each property has its own steps. If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you added. It waits for {send} like any other change.</source>
        <translation>{undo} annule votre dernière action, puis celle d’avant, et ainsi de suite&#x202f;; chaque établissement a ses propres actions. Si l’action a déjà été envoyée, l’inverse est préparé&#x202f;: l’ancien nom, ou la suppression de ce que vous avez ajouté. Cela attend {send} comme toute autre modification.</translation>
    </message>
    <message>
        <source>A program that was deleted on the platform can only be added once more.</source>
        <translation>Un programme supprimé sur la plateforme peut seulement être ajouté à nouveau.</translation>
    </message>
    <message>
        <source>{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.</source>
        <translation>{discard_all} abandonne tout ce qui n’est pas envoyé, après confirmation. Tant que vous ne quittez pas, {undo} le rétablit.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Connecting a property</source>
        <translation>Connecter un établissement</translation>
    </message>
    <message>
        <source>Reviewing and sending</source>
        <translation>Vérifier et envoyer</translation>
    </message>
    <message>
        <source>Marks in the list</source>
        <translation>Repères de la liste</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Ce que dit la fenêtre</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Quand une réponse est perdue</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Où les jetons sont conservés</translation>
    </message>
    <message>
        <source>Offline, and several properties</source>
        <translation>Hors ligne, plusieurs établissements</translation>
    </message>
    <message>
        <source>Search, filters and history</source>
        <translation>Recherche, filtres et historique</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Loyalty Desk</source>
        <translation>Aide – Loyalty Desk</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in the help.</source>
        <translation>«&#x202f;{text}&#x202f;» ne se trouve nulle part dans l’aide.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation>Ce logiciel ne peut pas savoir qui l’a fait.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Renommé ailleurs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation>Ajout refusé</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Modification refusée</translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation>Suppression refusée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation>Déjà conforme</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Apparu</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Supprimé ailleurs</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>N’est plus visible</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>De nouveau actif</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Constaté à l’actualisation</translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation>Refusé, sans raison donnée</translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation>Refusé&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) a été modifié&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) a été supprimé.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) n’a pas été modifié&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation>Une modification de «&#x202f;{name}&#x202f;» ({code}) a été envoyée plusieurs fois. Aucune réponse n’est arrivée, et elle n’a pas été appliquée.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) est nouveau sur la plateforme.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) a été modifié ailleurs&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) a été supprimé ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) n’est plus visible avec ce jeton, ni actif ni supprimé.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) est de nouveau actif.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) devait être supprimé ici, et l’était déjà.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>«&#x202f;{name}&#x202f;» ({code}) était déjà tel qu’il devait devenir ici&#x202f;: {change}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation>La plateforme n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plateforme indique&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numéro de requête {number}.</translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation>Envoyé d’ici par {person}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numéro de requête</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation>La connexion à cet établissement a été retirée.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation>JSON, exact</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation>Historique de fidélité</translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation>1 événement a été enregistré dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation>
            <numerusform>%Ln événement a été enregistré dans {file}.</numerusform>
            <numerusform>%Ln événements ont été enregistrés dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Fait ici</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Constaté à l’actualisation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Tous les établissements</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation>Voi&amp;r le programme</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Rien ne correspond dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation>Rien pour l’instant. Ce qui est envoyé d’ici et les changements constatés à l’actualisation seront notés ici.</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Réponse de la plateforme ({time}).</translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation>{missing} Non trouvé&#x202f;: {names}</translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation>1 identifiant ne correspond à aucun programme visible avec ces jetons.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln identifiant ne correspond à aucun programme visible avec ces jetons.</numerusform>
            <numerusform>%Ln identifiants ne correspondent à aucun programme visible avec ces jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation>1 code ne correspond à aucun programme visible avec ces jetons.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln code ne correspond à aucun programme visible avec ces jetons.</numerusform>
            <numerusform>%Ln codes ne correspondent à aucun programme visible avec ces jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation>1 identifiant n’est pas dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation>
            <numerusform>%Ln identifiant n’est pas dans la liste.</numerusform>
            <numerusform>%Ln identifiants ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation>1 code n’est pas dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation>
            <numerusform>%Ln code n’est pas dans la liste.</numerusform>
            <numerusform>%Ln codes ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation>Arrêté avant la réponse de la plateforme.</translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>La plateforme nous a demandé de ralentir. Reprise&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation>Interrogation de la plateforme&#x202f;: partie {part} sur {parts}…</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Interrogation de la plateforme…</translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation>Redemander nécessite une connexion.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Nécessite une connexion.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation>La plateforme n’accepte pas ces jetons pour cette requête.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>La plateforme a un problème.</translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation>La plateforme n’a pas accepté cette requête&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation>La plateforme n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Trousseau macOS</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Non visible</translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation>supprimé ailleurs</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>n’est plus visible</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>nouveau, non envoyé</translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation>renommé, non envoyé</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>modifié, non envoyé</translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation>à supprimer, non envoyé</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>modifié ailleurs aussi</translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation>en double sur la plateforme</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>résultat inconnu</translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation>ajout à confirmer</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation>n’est plus visible avec ce jeton</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation>Ces jetons ne permettent pas de compter les adhésions. Si un programme en a d’actives, la plateforme refuse de le supprimer&#x202f;: clôturez-les ou transférez-les dans votre système de fidélité, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Il existe déjà un filtre de ce nom. Il sera remplacé.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>La liste n’a pas pu être chargée jusqu’au bout. Vous voyez la précédente ({time}).</translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation>La liste enregistrée n’a pas pu être lue et est rechargée. Vos modifications non envoyées sont en sécurité.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation>Saisir un jeton</translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation>Ajouter {property}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Saisir les jetons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation>Utiliser les jetons pour cette session</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation>Programmes fournis par la plateforme&#x202f;: {done} au lieu de {total}. Votre liste a été conservée.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>Votre administrateur n’autorise pas l’adresse {host}. Rien n’y est envoyé&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>La connexion sécurisée à {host} n’a pas pu être vérifiée. Votre réseau inspecte peut-être le trafic&#x202f;; demandez au service informatique d’ajouter son certificat à cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation>La plateforme a refusé la lecture sans donner de raison. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation>La plateforme a refusé la lecture. Elle indique&#x202f;: «&#x202f;{message}&#x202f;» Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numéro de requête {number}.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plateforme indique&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation>La plateforme n’accepte pas ces jetons.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation>La plateforme n’accepte pas ces jetons. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation>{property} n’accepte plus ce jeton d’accès. L’envoi est en pause.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation>{property} n’accepte plus ce jeton d’accès. L’envoi est en pause&#x202f;; votre modification est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.</source>
        <translation>
            <numerusform>{property} n’accepte plus ce jeton d’accès. L’envoi est en pause&#x202f;; votre modification est conservée.</numerusform>
            <numerusform>{property} n’accepte plus ce jeton d’accès. L’envoi est en pause&#x202f;; vos %Ln modifications sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Ce jeton appartient à {other}, et non à {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Ce jeton appartient à {other}. Votre modification a été faite pour {property} et y reste.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to {other}. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Ce jeton appartient à {other}. Votre modification a été faite pour {property} et y reste.</numerusform>
            <numerusform>Ce jeton appartient à {other}. Vos %Ln modifications ont été faites pour {property} et y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to another property, not to {property}.</source>
        <translation>Ce jeton appartient à un autre établissement, et non à {property}.</translation>
    </message>
    <message>
        <source>This token belongs to another property. Your 1 change was made for {property} and stays there.</source>
        <translation>Ce jeton appartient à un autre établissement. Votre modification a été faite pour {property} et y reste.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another property. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Ce jeton appartient à un autre établissement. Votre modification a été faite pour {property} et y reste.</numerusform>
            <numerusform>Ce jeton appartient à un autre établissement. Vos %Ln modifications ont été faites pour {property} et y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the other property</source>
        <translation>Ajouter l’autre établissement</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>Rien ne répond aux requêtes de fidélité à cette adresse de plateforme. Vérifiez-la.</translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation>Ce qui répond n’est pas la plateforme, ou est illisible. Ce réseau a peut-être une page d’identification&#x202f;: ouvrez une page web quelconque et identifiez-vous, puis réessayez. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation>La plateforme n’accepte plus cette version du logiciel. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation>Cet ordinateur ne conserve aucun jeton pour cet établissement. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation>Le trousseau système, qui conserve vos jetons, ne s’est pas ouvert. Déverrouillez-le, puis réessayez. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation>Il n’y a pas de trousseau système pour conserver les jetons en sécurité. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation>Il n’y a plus de place sur cet ordinateur. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation>Le fichier contenant votre liste et vos modifications est inutilisable&#x202f;: un autre logiciel le bloque peut-être, ou il est endommagé. Réessayez&#x202f;; si cela ne suffit pas, quittez puis relancez Loyalty Desk. Ce qui est lisible d’un fichier endommagé sera alors récupéré.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation>
            <numerusform>Action requise&#x202f;: {number} dans %Ln établissement</numerusform>
            <numerusform>Action requise&#x202f;: {number} dans %Ln établissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation>Action requise&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation>Action requise&#x202f;: {number} pour {property}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Voir les modifications</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation>Couleur du bandeau au-dessus de la liste et de la barre dans la liste des connexions.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I &amp;make them</source>
        <translation>En&amp;voyer ajouts et renommages dès que je les fais</translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation>Rien ne peut être modifié ni envoyé tant que les modifications ne sont pas activées.</translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation>Les suppressions attendent toujours «&#x202f;Vérifier&#x202f;» et «&#x202f;Envoyer&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation>Ces jetons permettent de lire les programmes, pas d’en ajouter.</translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation>Ces jetons permettent de lire les programmes, pas de les modifier.</translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation>Ces jetons permettent de lire les programmes, pas de les supprimer.</translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation>Demandez cette autorisation à Mews ou à votre intégrateur.</translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation>Cette connexion est en lecture seule. Activez d’abord les modifications.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>May be left open.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
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
        <translation>A&amp;bonnement</translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation>Les réservations sont rattachées d’après le code, qui ne peut plus être modifié après l’ajout.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>Un code ne peut pas être modifié après l’ajout. Ajoutez un programme avec le nouveau code, puis supprimez celui-ci.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation>En ajouter un a&amp;utre ensuite</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Ceci modifie le programme dans tous les établissements de sa chaîne.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Ceci modifie le programme dans tous les établissements de la chaîne {chain}.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation>Ceci ajoute le programme dans tous les établissements de la chaîne.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation>Ceci ajoute le programme dans tous les établissements de la chaîne {chain}.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Ajouter un programme</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation>«&#x202f;{name}&#x202f;» a été ajouté aux modifications à envoyer.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>&amp;Ajouter quand même</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Enregistrer quand même</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours d’envoi. Ne le saisissez pas à nouveau.</translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation>La réponse pour «&#x202f;{name}&#x202f;» a été perdue&#x202f;; on ne sait pas encore s’il a été ajouté. Ne le saisissez pas à nouveau.</translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program with this code is on the platform.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Nous avons envoyé «&#x202f;{name}&#x202f;» ({code}) plusieurs fois, et la dernière réponse a été perdue. Dernier envoi&#x202f;: {time}. Aucun nouveau programme avec ce code ne se trouve sur la plateforme.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that could be it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Nous avons envoyé «&#x202f;{name}&#x202f;» ({code}), et la réponse a été perdue. Envoi&#x202f;: {time}. Il ne reste sur la plateforme aucun programme qui pourrait être le vôtre.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it this one?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Nous avons envoyé «&#x202f;{name}&#x202f;» ({code}). Envoi&#x202f;: {time}. Est-ce celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it one of these?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Nous avons envoyé «&#x202f;{name}&#x202f;» ({code}). Envoi&#x202f;: {time}. Est-ce l’un de ceux-ci&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself where it is none of them.</source>
        <translation>
            <numerusform>La réponse à %Ln ajout a été perdue. Sélectionnez le programme issu d’un ajout, ou l’ajout lui-même si ce n’est aucun d’eux.</numerusform>
            <numerusform>Les réponses à %Ln ajouts ont été perdues. Sélectionnez le programme issu d’un ajout, ou l’ajout lui-même si ce n’est aucun d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>2 fois, {time}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation>1 programme possible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation>
            <numerusform>%Ln programme possible</numerusform>
            <numerusform>%Ln programmes possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <extracomment>{time} is such as 14:05, or &quot;twice, last 14:05&quot;; {found} such as &quot;Not found&quot;.</extracomment>
        <translation>{name}, code {code}, envoi {time}&#x202f;: {found}</translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation>{name}, code {code}, identifiant {id}&#x202f;: peut-être {addition}</translation>
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
        <translation>C’est &amp;celui-ci</translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation>A&amp;ucun d’eux, ajouter le mien</translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation>&amp;Oublier le mien</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation>Ce programme a-t-il été ajouté&#x202f;?</translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation>Ces programmes ont-ils été ajoutés&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation>
            <numerusform>&amp;Sélectionner l’ajout non trouvé (%Ln)</numerusform>
            <numerusform>&amp;Sélectionner les %Ln ajouts non trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation>&amp;Ajouter le mien</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation>
            <numerusform>Oublier %Ln ajout&#x202f;?</numerusform>
            <numerusform>Oublier %Ln ajouts&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation>Ce qui est oublié ne sera pas renvoyé, et «&#x202f;Annuler&#x202f;» ne le rétablira pas.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Sur la plateforme</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation>Envoi ou différences</translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation>Programmes sur la plateforme</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Ajouts</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation>Activer les modifications</translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation>Lecture seule. Activez d’abord les modifications.</translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation>Lecture seule. Défini par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation>Retirer la connexion {connection}&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation>La liste et les jetons de la connexion {connection} seront retirés de cet ordinateur. Rien ne change sur la plateforme.</translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation>1 modification non terminée sera perdue&#x202f;: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>%Ln modification non terminée sera perdue&#x202f;: {kinds}.</numerusform>
            <numerusform>%Ln modifications non terminées seront perdues&#x202f;: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation>Modifications {connection}</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation>Enregistrer les modifications dans un fichier</translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation>Enregistré dans {file}&#x202f;: {changes}.</translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation>La connexion {connection} n’a pas été retirée</translation>
    </message>
    <message>
        <source>Its tokens could not be removed from this computer, so nothing was removed.
{reason}</source>
        <extracomment>{reason} is a sentence, such as &quot;The system key store did not open.&quot;</extracomment>
        <translation>Ses jetons n’ont pas pu être retirés de cet ordinateur&#x202f;: rien n’a donc été retiré.
{reason}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation>Modifié entre-temps&#x202f;; rouvrez «&#x202f;Vérifier&#x202f;» pour l’envoyer.</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Adhésions actives</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation>Supprimer 1 programme pour {property} ({environment})&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation>
            <numerusform>Supprimer %Ln programme pour {property} ({environment})&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln programmes pour {property} ({environment})&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation>Envoyer 1 modification à {property} ({environment})</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation>
            <numerusform>Envoyer %Ln modification à {property} ({environment})</numerusform>
            <numerusform>Envoyer %Ln modifications à {property} ({environment})</numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. The platform refuses to delete programs with active memberships.</source>
        <translation>Une fois l’envoi fait, il est impossible d’annuler. La plateforme refuse de supprimer les programmes qui ont des adhésions actives.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that its deletion is refused.</source>
        <translation>1 de ces programmes a des adhésions actives&#x202f;: sa suppression sera sans doute refusée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that their deletion is refused.</source>
        <translation>
            <numerusform>%Ln de ces programmes a des adhésions actives&#x202f;: sa suppression sera sans doute refusée.</numerusform>
            <numerusform>%Ln de ces programmes ont des adhésions actives&#x202f;: leur suppression sera sans doute refusée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation>Ajout ({type}, {subscription})</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation>Ceci modifie les programmes dans tous les établissements de la chaîne.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>Ceci modifie les programmes dans tous les établissements de la chaîne {chain}.</translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <translation>&amp;Envoyer 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln changes</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln programme</numerusform>
            <numerusform>&amp;Supprimer %Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs and send 1 other change</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln programme et envoyer 1 autre modification</numerusform>
            <numerusform>&amp;Supprimer %Ln programmes et envoyer 1 autre modification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} programs and send %Ln other changes</source>
        <extracomment>{deleted} is 2 or more.</extracomment>
        <translation>
            <numerusform>&amp;Supprimer {deleted} programmes et envoyer %Ln autre modification</numerusform>
            <numerusform>&amp;Supprimer {deleted} programmes et envoyer %Ln autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete 1 program</source>
        <translation>&amp;Supprimer 1 programme</translation>
    </message>
    <message>
        <source>&amp;Delete 1 program and send 1 other change</source>
        <translation>&amp;Supprimer 1 programme et envoyer 1 autre modification</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete 1 program and send %Ln other changes</source>
        <translation>
            <numerusform>&amp;Supprimer 1 programme et envoyer %Ln autre modification</numerusform>
            <numerusform>&amp;Supprimer 1 programme et envoyer %Ln autres modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this &amp;number to continue:</source>
        <translation>
            <numerusform>Vous allez supprimer %Ln programme. Saisissez ce &amp;nombre pour continuer&#x202f;:</numerusform>
            <numerusform>Vous allez supprimer %Ln programmes. Saisissez ce &amp;nombre pour continuer&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation>Modifications à envoyer</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Il existe déjà un filtre «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation>Nom, code ou identifiant</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Afficher&#x202f;: {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Toutes les %Ln minutes</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation>Li&amp;gnes des tableaux</translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation>Conserver l’&amp;historique</translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation>Figure à côté du nom de votre compte dans l’historique de ce qui est fait ici.</translation>
    </message>
    <message>
        <source>Loo&amp;k for a new version once a day</source>
        <translation>&amp;Rechercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Only tells you that there is one. Nothing is downloaded.</source>
        <translation>Vous signale seulement qu’il en existe une. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>Votre &amp;nom dans l’historique</translation>
    </message>
    <message>
        <source>Read the list &amp;again</source>
        <translation>&amp;Actualiser la liste</translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation>Me &amp;prévenir quand une action est requise et que la fenêtre est masquée</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Il est illisible&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation>Il a pu être modifié par d’autres personnes qu’un administrateur&#x202f;: elles peuvent écrire dans {detail}.</translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation>Ce n’est pas du JSON&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation>Il contient un jeton ({detail}). Les jetons doivent rester dans le trousseau&#x202f;; faites remplacer celui-ci, car d’autres pourraient le lire.</translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation>Il est incorrect&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation>Le fichier de configuration de votre administrateur n’est pas utilisé. {cause} Fichier&#x202f;: {place}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation>
            <numerusform>action requise&#x202f;: %Ln</numerusform>
            <numerusform>action requise&#x202f;: %Ln</numerusform>
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
        <translation>La liste enregistrée a été écrite par une version plus récente de Loyalty Desk. Rien n’a été modifié. Installez cette version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis relancez Loyalty Desk.</translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation>Un autre logiciel utilise la liste enregistrée. Fermez-le, puis relancez Loyalty Desk.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation>La liste enregistrée ne peut pas être ouverte. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation>Loyalty Desk est déjà ouvert, mais sa fenêtre ne répond pas. Patientez un instant, ou arrêtez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Loyalty Desk a rencontré une erreur et doit s’arrêter. Vos modifications sont conservées. Le journal, dans le dossier de données, en dit plus, sans vos jetons.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation>Non autorisé · {changes}</translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation>{changes} · hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation>
            <numerusform>Action requise&#x202f;: %Ln</numerusform>
            <numerusform>Action requise&#x202f;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation>{needs} · {sent}</translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation>La plateforme nous a demandé de ralentir.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>La plateforme a un problème.</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation>La plateforme a refusé la requête.</translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation>La plateforme ne répond pas.</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>En pause&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{trouble} Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Reprise&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Prochain essai&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>connexion non sécurisée</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation>jeton d’un autre établissement</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>adresse erronée</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adresse non autorisée</translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation>réponse d’un tiers</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>mise à jour requise</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>pas de jetons</translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation>liste à contrôler</translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation>liste enregistrée inutilisable</translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation>La plateforme indique&#x202f;: «&#x202f;{message}&#x202f;» Numéro de requête {number}.</translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation>Envoi {done} sur {total}…</translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation>Contrôle de 1 ajout…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation>
            <numerusform>Contrôle de %Ln ajout…</numerusform>
            <numerusform>Contrôle de %Ln ajouts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation>Contrôle de 1 modification…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation>
            <numerusform>Contrôle de %Ln modification…</numerusform>
            <numerusform>Contrôle de %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation>En attente de connexion · {changes}</translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation>Suppression de 1 programme dans un instant…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation>
            <numerusform>Suppression de %Ln programme dans un instant…</numerusform>
            <numerusform>Suppression de %Ln programmes dans un instant…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation>En attente · {changes}</translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation>En suspens&#x202f;: lecture seule · {changes}</translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation>Hors ligne · liste pas encore chargée</translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Hors ligne · dernière liste&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation>
            <numerusform>Chargement par parties… %Ln programme</numerusform>
            <numerusform>Chargement par parties… %Ln programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation>Chargement par parties…</translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation>
            <numerusform>Chargement… %Ln programme</numerusform>
            <numerusform>Chargement… %Ln programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation>Chargement des programmes…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Liste pas encore chargée</translation>
    </message>
    <message>
        <source>List from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Dernière liste&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>À jour · dernier contrôle&#x202f;: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln renommé</numerusform>
            <numerusform>%Ln renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription was changed; part of a list such as &quot;Sent: 1 changed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 deleted.&quot;</extracomment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation>Envoyé&#x202f;: {changes}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>{visible} of 1 program</source>
        <translation>{visible} sur 1 programme</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of %Ln programs</source>
        <translation>
            <numerusform>{visible} sur %Ln programme</numerusform>
            <numerusform>{visible} sur %Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation>
            <numerusform>{programs} · %Ln sélectionné</numerusform>
            <numerusform>{programs} · %Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation>Ajouts et renommages envoyés aussitôt</translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation>Jetons pour cette session</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation>Espaces de début et de fin supprimés.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show: {field}</source>
        <translation>Afficher&#x202f;: {field}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation>Les caractères invisibles ont été supprimés, ainsi que les espaces et guillemets autour.</translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation>Les espaces et guillemets autour ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>Jeton &amp;client</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation>Saisissez aussi le jeton client.</translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation>Saisissez le jeton client.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Saisissez le jeton d’accès.</translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation>Interrogation du trousseau système…</translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation>Jetons&#x202f;: en mémoire, pour cette session</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation>Il n’y a pas de trousseau système pour conserver les jetons en sécurité. Ils peuvent être utilisés jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation>Aucun jeton n’est conservé pour cette connexion. Les nouveaux iront ici&#x202f;: {place}.</translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation>Emplacement des jetons&#x202f;: {place}</translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation>Retirer les jetons de la connexion {property}&#x202f;?</translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation>Ils sont aussitôt effacés de cet ordinateur. Envoi et actualisation sont en pause jusqu’à ce que vous en saisissiez de nouveaux&#x202f;; la liste et vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation>Identifie le logiciel&#x202f;; fourni par Mews ou votre intégrateur.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation>Identifie le logiciel. Laissez vide pour garder celui qui est enregistré.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation>Identifie le logiciel. Laissez vide pour utiliser celui que fournit votre administrateur.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation>Identifie le logiciel. Laissez vide pour utiliser celui de l’établissement {property}.</translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation>Identifie l’établissement&#x202f;; fourni par son administrateur Mews.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>{text}, {verdict}</source>
        <translation>{text}, {verdict}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plateforme indique&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Numéro de requête {number}.</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} répond</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>La connexion est sécurisée</translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation>Les jetons sont acceptés</translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation>Ils permettent de lire les programmes&#x202f;; l’écriture se vérifie au premier usage</translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation>Établissement «&#x202f;{property}&#x202f;», chaîne «&#x202f;{chain}&#x202f;»</translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation>Établissement «&#x202f;{property}&#x202f;»</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Édition {edition}</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>L’horloge de cet ordinateur est à l’heure</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation>L’horloge de cet ordinateur a un écart de {seconds} s</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation>L’horloge de cet ordinateur a un écart de {seconds} s&#x202f;; les heures affichées ici aussi</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>La connexion sécurisée à {host} n’a pas pu être vérifiée. Votre réseau inspecte peut-être le trafic&#x202f;; demandez au service informatique d’ajouter son certificat à cet ordinateur.</translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation>Ces jetons ne permettent pas de lire les programmes. Demandez cette autorisation à Mews ou à votre intégrateur.</translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation>L’établissement n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation>L’édition n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation>L’horloge n’a pas pu être comparée.</translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation>Refaites le test dans une minute.</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation>Rien ne répond aux requêtes de fidélité sur {host}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation>Ce n’est pas {host} qui répond, mais autre chose sur ce réseau (une page d’identification&#x202f;?). Identifiez-vous sur le réseau, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation>{host} n’accepte plus cette version du logiciel. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} nous demande de ralentir.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} a un problème.</translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation>{host} met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation>{host} a été atteint, mais aucune réponse n’est revenue.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation>{host} ne répond pas. Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation>{host} n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation>Ce sont les jetons publics de démo. Ils n’ouvrent que api.mews-demo.com&#x202f;: choisissez «&#x202f;Démo&#x202f;».</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation>Les jetons ne sont pas acceptés. Vérifiez les deux&#x202f;; les jetons d’un environnement n’en ouvrent pas un autre.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation>Les jetons ne sont pas acceptés. Vérifiez les deux. Ce sont peut-être des jetons de la plateforme de démo, qui n’ouvrent aucun établissement en production&#x202f;: dans ce cas, choisissez «&#x202f;Démo&#x202f;».</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation>Les jetons ne sont pas acceptés. Vérifiez les deux. Ce sont peut-être des jetons de production, qui n’ouvrent pas la plateforme de démo&#x202f;: dans ce cas, choisissez «&#x202f;Production&#x202f;».</translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation>L’adresse n’a pas été testée</translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation>La sécurité de la connexion n’a pas été testée</translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation>Les jetons n’ont pas été testés</translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation>La lecture n’a pas été testée</translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation>Les jetons ne permettent pas de nommer l’établissement</translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation>L’édition sera fixée à la première réponse qui l’indique</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>L’horloge n’a pas été comparée</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation>Test&#x202f;: {host}…</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Le test a réussi.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation>Ajouté à nouveau, un programme reçoit un nouvel identifiant&#x202f;; ses adhésions ne reviennent pas.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé sur la plateforme&#x202f;; cela ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation>
            <numerusform>%Ln programme a été supprimé sur la plateforme&#x202f;; cela ne peut pas être annulé.</numerusform>
            <numerusform>%Ln programmes ont été supprimés sur la plateforme&#x202f;; cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas cliqué sur «&#x202f;Envoyer&#x202f;».</translation>
    </message>
    <message>
        <source>Discard 1 change?</source>
        <translation>Abandonner 1 modification&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes?</source>
        <translation>
            <numerusform>Abandonner %Ln modification&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln modifications&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation>Ajouter à nouveau le programme supprimé&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation>
            <numerusform>Ajouter à nouveau %Ln programme supprimé&#x202f;?</numerusform>
            <numerusform>Ajouter à nouveau %Ln programmes supprimés&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation>Jetons pour cette session</translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation>Les jetons de la connexion {property} sont utilisés jusqu’à ce que vous quittiez. Ils ne sont enregistrés nulle part.</translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation>Identifie le logiciel.</translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation>Identifie l’établissement.</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>Jeton &amp;client</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation>Saisissez ce jeton.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Loyalty Desk {version} was installed. Start again to use it.</source>
        <translation>Loyalty Desk {version} a été installé. Relancez l’application pour l’utiliser.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Pas cette version</translation>
    </message>
    <message>
        <source>Loyalty Desk {version} is available.</source>
        <translation>Loyalty Desk {version} est disponible.</translation>
    </message>
    <message>
        <source>Loyalty Desk has been asked to close, perhaps for an upgrade. Finish or cancel what you are typing, and it will close.</source>
        <translation>Il a été demandé à Loyalty Desk de se fermer, peut-être pour une mise à jour. Terminez ou annulez votre saisie, et l’application se fermera.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Recherche d’une nouvelle version…</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Vous avez la version la plus récente, {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.</source>
        <translation>Loyalty Desk n’a pas pu déterminer s’il existe une version plus récente. Réessayez plus tard ou adressez-vous à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>External partner</source>
        <translation>Partenaire externe</translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation>Soft brand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payant</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Oublier le mien</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Garder le programme</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation>Ajouter à nouveau…</translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation>Oublier la modification</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marquer pour suppression</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>The change that the person made, in place of what somebody else made of the program meanwhile.</extracomment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <extracomment>What somebody else made of the program meanwhile, in place of the change that the person made.</extracomment>
        <translation>Garder la leur</translation>
    </message>
</context>
</TS>
