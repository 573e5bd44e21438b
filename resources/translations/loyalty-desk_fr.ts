<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no tokens and no names:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for deletion (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is just being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent this more than 24 hours ago, and it could not leave this computer. Nothing was sent: if you still want it, send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. Made at {time}; kept on this computer until you send or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. It is deleted in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. It is sent as soon as nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, and not deleted yet; until then you can keep the program. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, and not sent yet. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {memberships}: end or move them in your loyalty system, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {changes}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>{changes}: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no active memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programs} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty Desk — {property} ({environment})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022 edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 program is hidden by {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by {cause}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the search and {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alike code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} {asked}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>Filter · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has {length} characters; the platform takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a line break. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a control character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a broken character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {column}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inquiry</name>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Continuing at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, the last time at {time}, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) at {time}, and the answer was lost. No program is left on the platform that could be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) at {time}. Is it this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) at {time}. Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>It is &amp;this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were not completed are lost: {kinds}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It keeps the tokens of this connection. Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>active memberships</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>active memberships</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. Programs with active memberships are refused and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that it is refused and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that they are refused and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln and send 1 other change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {deleted} and send %Ln other changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this number to continue:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({environment})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>The saved list was written by a newer version of Loyalty Desk. Nothing was changed. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Continuing at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Next try at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visible} of {programs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Re&amp;place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
