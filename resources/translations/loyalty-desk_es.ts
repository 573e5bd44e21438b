<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loyalty Desk</source>
        <translation>Acerca de Loyalty Desk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>Manages the loyalty programs of hotel properties.
Licence: MIT</source>
        <translation>Gestiona los programas de fidelización de establecimientos hoteleros.
Licencia: MIT</translation>
    </message>
    <message>
        <source>For whoever &amp;helps you. It holds no tokens and no names:</source>
        <translation>&amp;Para quien le ayude. No contiene tokens ni nombres:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add program…</source>
        <translation>&amp;Añadir programa…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Mark for &amp;deletion</source>
        <translation>&amp;Marcar para eliminar</translation>
    </message>
    <message>
        <source>Add a&amp;gain…</source>
        <translation>Añadir &amp;de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Select all visible</source>
        <translation>&amp;Seleccionar todo lo visible</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Look for a new version…</source>
        <translation>&amp;Buscar una versión nueva…</translation>
    </message>
    <message numerus="yes">
        <source>Changes · %Ln</source>
        <translation>
            <numerusform>Cambios · %Ln</numerusform>
            <numerusform>Cambios · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This installation does not look for new versions.</source>
        <translation>Esta instalación no busca versiones nuevas.</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Revi&amp;sar…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>Descartar &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programas</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>D&amp;etener la actualización</translation>
    </message>
    <message>
        <source>Refresh &amp;all properties</source>
        <translation>Actualizar &amp;todos los establecimientos</translation>
    </message>
    <message>
        <source>Connection &amp;list</source>
        <translation>&amp;Lista de conexiones</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>Zona a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Connect a property…</source>
        <translation>&amp;Conectar un establecimiento…</translation>
    </message>
    <message>
        <source>Open sample &amp;data</source>
        <translation>Abrir &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar la conexión…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar la conexión…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>&amp;Work offline (sample)</source>
        <translation>&amp;Trabajar sin conexión (ejemplo)</translation>
    </message>
    <message>
        <source>Start sample &amp;over…</source>
        <translation>&amp;Reiniciar el ejemplo…</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>Conexión &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Conexión &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Loyalty Desk</source>
        <translation>&amp;Acerca de Loyalty Desk</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Introduzca la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>Only https addresses can be used: tokens must not travel unprotected.</source>
        <translation>Solo se admiten direcciones https: los tokens no deben viajar sin protección.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>Su administrador no permite esta dirección.</translation>
    </message>
    <message>
        <source>This is not an address. Example: api.mews.com</source>
        <translation>Esto no es una dirección. Ejemplo: api.mews.com</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>C&amp;hain</source>
        <translation>Ca&amp;dena</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Its identifier, from your Mews administrator. Asked for once.</source>
        <translation>Su identificador, que le da su administrador de Mews. Solo se pide una vez.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>On the platform twice</source>
        <translation>Dos veces en la plataforma</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Alta</translation>
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
        <translation>«{name}» se está enviando en este momento.</translation>
    </message>
    <message>
        <source>Not sent yet. Made: {time}. Kept on this computer until you send or discard it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Aún sin enviar. Hecho: {time}. Se conserva en este equipo hasta que lo envíe o lo descarte.</translation>
    </message>
    <message>
        <source>Your change is kept. Refresh once they have it, and it is sent.</source>
        <translation>Su cambio se conserva. Actualice cuando los tokens tengan el permiso y se enviará.</translation>
    </message>
    <message>
        <source>There is no connection; it is sent when there is one.</source>
        <translation>No hay conexión; se enviará cuando la haya.</translation>
    </message>
    <message>
        <source>Waiting to be deleted; until then you can keep the program.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>En espera de eliminación; hasta entonces puede conservar el programa.
{reason}</translation>
    </message>
    <message>
        <source>Waiting to be sent.
{reason}</source>
        <extracomment>{reason} is a line of its own, such as &quot;Paused: token refused&quot; or &quot;The platform has a problem.&quot;</extracomment>
        <translation>En espera de envío.
{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. Choose it in the connection, then try again.</source>
        <translation>«{name}» no se puede añadir todavía: no se sabe qué edición de su interfaz usa la plataforma. Elíjala en la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform needs a type for “{name}”. Edit the change, then send it.</source>
        <translation>La plataforma necesita un tipo para «{name}». Edite el cambio y envíelo.</translation>
    </message>
    <message>
        <source>The platform needs a subscription for “{name}”. Edit the change, then send it.</source>
        <translation>La plataforma necesita una suscripción para «{name}». Edite el cambio y envíelo.</translation>
    </message>
    <message>
        <source>The platform needs to know for which chain “{name}” is. Edit the change, then send it.</source>
        <translation>La plataforma necesita saber para qué cadena es «{name}». Edite el cambio y envíelo.</translation>
    </message>
    <message>
        <source>The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} characters. Edit the change, then send it.</source>
        <translation>El nombre o el código de «{name}» es demasiado largo: la plataforma admite {name_limit} y {code_limit} caracteres. Edite el cambio y envíelo.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent several times. No answer came, and it was not made. Try again later; if that is no use, ask your platform&apos;s support.</source>
        <translation>El cambio de «{name}» se envió varias veces. No llegó respuesta y no se aplicó. Vuelva a intentarlo más tarde; si no sirve, consulte al soporte de su plataforma.</translation>
    </message>
    <message>
        <source>The change to “{name}” breaks a limit of the platform.</source>
        <translation>El cambio de «{name}» supera un límite de la plataforma.</translation>
    </message>
    <message>
        <source>The platform did not accept this change to “{name}”: “{message}”</source>
        <translation>La plataforma no aceptó este cambio de «{name}»: «{message}»</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform says: “{message}” {members}</source>
        <translation>«{name}» no se eliminó. La plataforma dice: «{message}» {members}</translation>
    </message>
    <message>
        <source>“{name}” was not deleted. The platform gave no reason. {members}</source>
        <translation>«{name}» no se eliminó. La plataforma no dio ningún motivo. {members}</translation>
    </message>
    <message>
        <source>A program with active memberships cannot be deleted: if it has any, end or move them in your loyalty system, then try again.</source>
        <translation>Un programa con membresías activas no se puede eliminar: si las tiene, finalícelas o trasládelas en su sistema de fidelización y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It has no active memberships now.</source>
        <translation>Ahora no tiene membresías activas.</translation>
    </message>
    <message>
        <source>It has 1 active membership: end or move it in your loyalty system, then try again.</source>
        <translation>Tiene 1 membresía activa: finalícela o trasládela en su sistema de fidelización y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active memberships: end or move them in your loyalty system, then try again.</source>
        <translation>
            <numerusform>Tiene %Ln membresía activa: finalícela o trasládela en su sistema de fidelización y vuelva a intentarlo.</numerusform>
            <numerusform>Tiene %Ln membresías activas: finalícelas o trasládelas en su sistema de fidelización y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look: {time}.</source>
        <extracomment>{time} is 14:05:33.</extracomment>
        <translation>Última comprobación: {time}.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Número de solicitud: {number}.</translation>
    </message>
    <message>
        <source>You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: if you still want it, press Send again.</source>
        <translation>Pulsó «Enviar» hace más de 24 horas, pero este cambio no pudo salir de este equipo. No se ha enviado nada: si aún lo desea, pulse «Enviar» de nuevo.</translation>
    </message>
    <message>
        <source>Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then you can keep the program.</source>
        <translation>En espera de eliminación. Tendrá lugar en unos segundos, o en cuanto nada lo impida; hasta entonces puede conservar el programa.</translation>
    </message>
    <message>
        <source>Waiting to be sent. It goes as soon as nothing stands in the way.</source>
        <translation>En espera de envío. Se enviará en cuanto nada lo impida.</translation>
    </message>
    <message>
        <source>“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent.</source>
        <translation>«{name}» ya no es visible con este token, ni activo ni eliminado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted.</source>
        <translation>Desde que marcó «{name}», se modificó en otro lugar: {changes}. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. When you started: “{before}”. Now: “{now}”. Yours: “{mine}”.</source>
        <translation>Alguien modificó este programa mientras su cambio esperaba. Cuando usted empezó: «{before}». Ahora: «{now}». Su versión: «{mine}».</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your new name was not sent.</source>
        <translation>Este programa se eliminó en otro lugar. Su nuevo nombre no se ha enviado.</translation>
    </message>
    <message>
        <source>This program was deleted elsewhere. Your change was not sent.</source>
        <translation>Este programa se eliminó en otro lugar. Su cambio no se ha enviado.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone else added an equal program. If it is yours, delete this one.</source>
        <translation>«{name}» ({code}) está por segunda vez en la plataforma. Puede que su primer envío se añadiera con retraso o que otra persona añadiera un programa igual. Si es suyo, elimine este.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is on the platform.</source>
        <translation>Enviamos «{name}» ({code}) más de una vez y se perdió la última respuesta. En la plataforma no hay ningún programa nuevo con este código.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?</source>
        <translation>Enviamos «{name}» ({code}) y se perdió la respuesta. ¿Es uno de los programas de la plataforma?</translation>
    </message>
    <message>
        <source>The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.</source>
        <translation>Se perdió la respuesta. Durante 3 minutos como máximo se comprueba si se añadió «{name}». No lo introduzca otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost. Checking whether “{name}” was changed; if not, it is sent again.</source>
        <translation>Se perdió la respuesta. Se está comprobando si «{name}» se modificó; si no, el cambio se enviará de nuevo.</translation>
    </message>
    <message>
        <source>The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again.</source>
        <translation>Se perdió la respuesta. Puede que «{name}» ya esté eliminado. Se está comprobando; si no lo está, la eliminación se enviará de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 minutes whether it was added. Do not enter it again.</source>
        <translation>«{name}» se envió otra vez, porque no se había añadido, y también se perdió esta respuesta. Durante 3 minutos como máximo se comprueba si se añadió. No lo introduzca otra vez.</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Añadir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave deleted</source>
        <translation>&amp;Dejar como está</translation>
    </message>
    <message>
        <source>{kinds}. Until you quit, Undo brings them back.</source>
        <translation>{kinds}. Mientras no salga, «Deshacer» permite recuperarlo todo.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Descartar todo</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>{state} · needs you</source>
        <extracomment>{state} is a mark, such as &quot;Refused&quot;.</extracomment>
        <translation>{state} · por atender</translation>
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
        <translation>Enviar 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes</source>
        <translation>
            <numerusform>Enviar %Ln cambio</numerusform>
            <numerusform>Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program marked for deletion. Nothing is sent yet.</source>
        <translation>1 programa marcado para eliminar. Aún no se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs marked for deletion. Nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln programa marcado para eliminar. Aún no se ha enviado nada.</numerusform>
            <numerusform>%Ln programas marcados para eliminar. Aún no se ha enviado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Everything is sent. Nothing waits for you.</source>
        <translation>Todo está enviado. No hay nada pendiente.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Quitar filtro: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtros aplicados</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>As the environment</source>
        <translation>Según el entorno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
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
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>In the order of the platform, newest first</source>
        <translation>En el orden de la plataforma, primero lo más reciente</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, orden descendente</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, orden ascendente</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{value}, {column}</source>
        <translation>{value}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{cell}, {mark}</source>
        <translation>{cell}, {mark}</translation>
    </message>
    <message>
        <source>This program is deleted. It cannot be changed.</source>
        <translation>Este programa está eliminado. No se puede modificar.</translation>
    </message>
    <message>
        <source>This program is no longer visible with this token. It cannot be changed.</source>
        <translation>Este programa ya no es visible con este token. No se puede modificar.</translation>
    </message>
    <message>
        <source>This program is marked for deletion. Undo that to change it.</source>
        <translation>Este programa está marcado para eliminar. Quite la marca para modificarlo.</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>El código no se puede modificar después de añadir el programa. Añada un programa con el código nuevo y elimine este.</translation>
    </message>
    <message>
        <source>This column is filled in by the program and the platform.</source>
        <translation>Esta columna la rellenan la aplicación y la plataforma.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>“{name}” was changed elsewhere</source>
        <translation>«{name}» se modificó en otro lugar</translation>
    </message>
    <message>
        <source>Someone changed this program while your change was waiting. Nothing was sent.</source>
        <translation>Alguien modificó este programa mientras su cambio esperaba. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>When you started</source>
        <translation>Cuando usted empezó</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Ahora en la plataforma</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Conservar la &amp;mía</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Conservar la &amp;otra</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir más &amp;tarde</translation>
    </message>
</context>
<context>
    <name>ConnectionDeeds</name>
    <message>
        <source>Its programs are again those of the beginning, and what you changed there is lost.</source>
        <translation>Sus programas vuelven a ser los del principio y lo que haya modificado en él se pierde.</translation>
    </message>
    <message>
        <source>Start the sample property over?</source>
        <translation>¿Reiniciar el establecimiento de ejemplo?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>How this property is called here. A test that passes fills it in.</source>
        <translation>Cómo se llama aquí. Si la prueba se supera, se rellena solo.</translation>
    </message>
    <message>
        <source>For example api.mews.com</source>
        <translation>Por ejemplo, api.mews.com</translation>
    </message>
    <message>
        <source>&amp;Use the public demo tokens</source>
        <translation>&amp;Usar los tokens públicos de demo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Dirección de la plataforma</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Production · api.mews.com</source>
        <translation>Producción · api.mews.com</translation>
    </message>
    <message>
        <source>Demo · api.mews-demo.com</source>
        <translation>Demo · api.mews-demo.com</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Dirección personalizada</translation>
    </message>
    <message>
        <source>Mews demo</source>
        <translation>Demo de Mews</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Everyone can see and change this data and shares its speed limit. Enter nothing real.</source>
        <translation>Todo el mundo puede ver y modificar estos datos y comparte su límite de velocidad. No introduzca nada real.</translation>
    </message>
    <message>
        <source>Used: {address}</source>
        <translation>Se usa: {address}</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Use the tokens until I &amp;quit</source>
        <translation>Usar los tokens &amp;hasta salir</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Conectar un establecimiento</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Detener la prue&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Save, test later</source>
        <translation>&amp;Guardar sin probar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar la conexión…</translation>
    </message>
    <message>
        <source>Replace &amp;tokens…</source>
        <translation>&amp;Reemplazar los tokens…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar la conexión…</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Cambiar a</translation>
    </message>
</context>
<context>
    <name>ConnectionSide</name>
    <message>
        <source>There is no room for the connection list in this window.</source>
        <translation>En esta ventana no cabe la lista de conexiones.</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copiar: {field}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>No active memberships</source>
        <translation>Sin membresías activas</translation>
    </message>
    <message>
        <source>1 active membership</source>
        <translation>1 membresía activa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active memberships</source>
        <translation>
            <numerusform>%Ln membresía activa</numerusform>
            <numerusform>%Ln membresías activas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <translation>1 cambio sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not sent</source>
        <translation>
            <numerusform>%Ln cambio sin enviar</numerusform>
            <numerusform>%Ln cambios sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 programa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Programs, by what is to be done with them: part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 renamed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln renombrado</numerusform>
            <numerusform>%Ln renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription is changed; part of a list such as &quot;1 new, 2 changed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <extracomment>Programs; part of a list such as &quot;1 new, 2 to delete&quot;.</extracomment>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
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
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{text}” is not a day. Example: {example}</source>
        <translation>«{text}» no es una fecha. Ejemplo: {example}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al inicio.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{field}: first day</source>
        <translation>{field}: primer día</translation>
    </message>
    <message>
        <source>{field}: last day</source>
        <translation>{field}: último día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Enter both dates.</source>
        <translation>Introduzca ambas fechas.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>No longer visible with this token</source>
        <translation>Ya no es visible con este token</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>Aún no está en la plataforma</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{time}: {event}</source>
        <extracomment>{time} is 20.11.2026 14:05; {event} such as &quot;Renamed&quot;.</extracomment>
        <translation>{time}: {event}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plataforma dice: «{message}»</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Número de solicitud: {number}.</translation>
    </message>
    <message>
        <source>{mark}: {number}</source>
        <translation>{mark}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs selected</source>
        <translation>
            <numerusform>%Ln programa seleccionado</numerusform>
            <numerusform>%Ln programas seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Select a program to see all of it here.</source>
        <translation>Seleccione un programa para verlo aquí completo.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add again…</source>
        <translation>Añadir de nuevo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Automática</translation>
    </message>
    <message>
        <source>2022 edition</source>
        <translation>Edición 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Edición actual</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add program</source>
        <translation>Añadir programa</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Introducir tokens</translation>
    </message>
    <message>
        <source>No deleted programs at {property}.</source>
        <translation>No hay programas eliminados en {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property} yet.</source>
        <translation>Aún no hay programas activos en {property}.</translation>
    </message>
    <message>
        <source>No active programs at {property}. “Deleted” shows those that there were.</source>
        <translation>No hay programas activos en {property}. «Eliminados» muestra los que hubo.</translation>
    </message>
    <message>
        <source>No program matches “{search}”.</source>
        <translation>Ningún programa coincide con «{search}».</translation>
    </message>
    <message>
        <source>Only active programs are shown.</source>
        <translation>Solo se muestran los programas activos.</translation>
    </message>
    <message>
        <source>Only deleted programs are shown.</source>
        <translation>Solo se muestran los programas eliminados.</translation>
    </message>
    <message>
        <source>1 program is hidden by the search and the filters.</source>
        <translation>La búsqueda y los filtros ocultan 1 programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search and the filters.</source>
        <translation>
            <numerusform>La búsqueda y los filtros ocultan %Ln programa.</numerusform>
            <numerusform>La búsqueda y los filtros ocultan %Ln programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the search.</source>
        <translation>La búsqueda oculta 1 programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln programa.</numerusform>
            <numerusform>La búsqueda oculta %Ln programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 program is hidden by the filters.</source>
        <translation>Los filtros ocultan 1 programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs are hidden by the filters.</source>
        <translation>
            <numerusform>Los filtros ocultan %Ln programa.</numerusform>
            <numerusform>Los filtros ocultan %Ln programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears once the platform accepts the tokens.</source>
        <translation>La lista aún no se ha cargado. Aparecerá en cuanto la plataforma acepte los tokens.</translation>
    </message>
    <message>
        <source>Not loaded yet. The list appears when the connection is back.</source>
        <translation>La lista aún no se ha cargado. Aparecerá cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>La lista aún no se ha cargado.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION · {property}</source>
        <translation>PRODUCCIÓN · {property}</translation>
    </message>
    <message>
        <source>DEMO · shared, public · {property}</source>
        <translation>DEMO · compartida, pública · {property}</translation>
    </message>
    <message>
        <source>SANDBOX · on this computer · {property}</source>
        <translation>ZONA DE PRUEBAS · en este equipo · {property}</translation>
    </message>
    <message>
        <source>CUSTOM ADDRESS · {address} · {property}</source>
        <translation>DIRECCIÓN PERSONALIZADA · {address} · {property}</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>zona de pruebas</translation>
    </message>
    <message>
        <source>custom address</source>
        <translation>dirección personalizada</translation>
    </message>
    <message>
        <source>Sample property</source>
        <translation>Establecimiento de ejemplo</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No room is left on this computer. Nothing was saved; free some space, try again.</source>
        <translation>No queda espacio en este equipo. No se ha guardado nada; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the saved list. Nothing was saved; try again.</source>
        <translation>Otra aplicación bloquea la lista guardada. No se ha guardado nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file on this computer could not be written. Nothing was saved; try again.</source>
        <translation>No se pudo escribir el archivo en este equipo. No se ha guardado nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This connection was removed. Nothing was saved.</source>
        <translation>Se quitó esta conexión. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or free some space.</source>
        <translation>No se pudo escribir el archivo en ese lugar. Elija otro o libere espacio.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Details are in its log.</source>
        <translation>Algo ha fallado en esta aplicación. Los detalles están en su registro.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely.</source>
        <translation>No hay ningún almacén de claves del sistema que guarde los tokens de forma segura.</translation>
    </message>
    <message>
        <source>The system key store gave no answer.</source>
        <translation>El almacén de claves del sistema no respondió.</translation>
    </message>
    <message>
        <source>No client token is kept on this computer. Enter both tokens.</source>
        <translation>En este equipo no hay ningún token de cliente guardado. Introduzca ambos tokens.</translation>
    </message>
    <message>
        <source>The system key store did not open.</source>
        <translation>El almacén de claves del sistema no se abrió.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Something in Loyalty Desk did not work as it should.</source>
        <translation>Algo en Loyalty Desk no ha funcionado como debería.</translation>
    </message>
    <message>
        <source>Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Sus cambios se conservan. El registro de la carpeta de datos da más detalles, sin sus tokens.</translation>
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
        <translation>Suscripción: {values}</translation>
    </message>
    <message>
        <source>Chain: {values}</source>
        <translation>Cadena: {values}</translation>
    </message>
    <message>
        <source>Created: {days}</source>
        <translation>Creado: {days}</translation>
    </message>
    <message>
        <source>Updated: {days}</source>
        <translation>Actualizado: {days}</translation>
    </message>
    <message>
        <source>Chan&amp;ged here</source>
        <translation>&amp;Modificado aquí</translation>
    </message>
    <message>
        <source>&amp;Duplicated code</source>
        <translation>Código dup&amp;licado</translation>
    </message>
    <message>
        <source>&amp;Look-alike code</source>
        <translation>Código &amp;parecido</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 identifier</source>
        <translation>1 identificador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln identificador</numerusform>
            <numerusform>%Ln identificadores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {values}</source>
        <translation>Código: {values}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %Ln more</source>
        <translation>
            <numerusform>{some} y %Ln más</numerusform>
            <numerusform>{some} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an identifier, and left out: {texts}</source>
        <translation>Se omite lo que no es un identificador: {texts}</translation>
    </message>
    <message>
        <source>Not a code, and left out: {texts}</source>
        <translation>Se omite lo que no es un código: {texts}</translation>
    </message>
    <message numerus="yes">
        <source>Asked in %Ln parts.</source>
        <translation>
            <numerusform>Se consulta en %Ln parte.</numerusform>
            <numerusform>Se consulta en %Ln partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than 3 months: asked in %Ln parts.</source>
        <translation>
            <numerusform>Más de 3 meses: se consulta en %Ln parte.</numerusform>
            <numerusform>Más de 3 meses: se consulta en %Ln partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole days in the property&apos;s time zone, {zone}.</source>
        <translation>Días completos en la zona horaria del establecimiento: {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone, {zone}.</source>
        <translation>Días completos en la zona horaria de este equipo: {zone}.</translation>
    </message>
    <message>
        <source>Whole days in this computer&apos;s time zone.</source>
        <translation>Días completos en la zona horaria de este equipo.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter programs</source>
        <translation>Filtrar programas</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Suscripción</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>Ca&amp;dena</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>C&amp;reado</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>Act&amp;ualizado</translation>
    </message>
    <message>
        <source>&amp;Identifiers</source>
        <translation>&amp;Identificadores</translation>
    </message>
    <message>
        <source>Paste a list; anything may stand between them.</source>
        <translation>Pegue una lista; sirve cualquier separador.</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>One on a line, or set apart by commas, semicolons or tabs.</source>
        <translation>Uno por línea, o separados por comas, puntos y comas o tabulaciones.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>When programs were created or updated, the platform is asked.</source>
        <translation>La fecha de creación o actualización de los programas se consulta a la plataforma.</translation>
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
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>Filtros g&amp;uardados…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>Filtrar · %Ln</numerusform>
            <numerusform>Filtrar · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Consultando a la plataforma…</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</source>
        <translation>Este no es el identificador de una cadena. Suele ser así: 8ddea57b-6a5c-4eec-8c4c-24467dce118e.</translation>
    </message>
    <message>
        <source>The code has {length} characters; the platform takes {limit}.</source>
        <translation>El código tiene {length} caracteres; la plataforma admite {limit}.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the platform takes {limit}.</source>
        <translation>El nombre tiene {length} caracteres; la plataforma admite {limit}.</translation>
    </message>
    <message>
        <source>The code contains a line break. Remove it.</source>
        <translation>El código contiene un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>The code contains a control character. Remove it.</source>
        <translation>El código contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>The code contains a broken character. Type it again.</source>
        <translation>El código contiene un carácter dañado. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The code contains characters that cannot be seen.</source>
        <translation>El código contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>The name contains a line break. Remove it.</source>
        <translation>El nombre contiene un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>The name contains a control character. Remove it.</source>
        <translation>El nombre contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>The name contains a broken character. Type it again.</source>
        <translation>El nombre contiene un carácter dañado. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be seen.</source>
        <translation>El nombre contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Introduzca un código.</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Elija un tipo.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Elija una suscripción.</translation>
    </message>
    <message>
        <source>Choose a chain, or enter its identifier.</source>
        <translation>Elija una cadena o introduzca su identificador.</translation>
    </message>
    <message>
        <source>Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code can be confused.</source>
        <translation>El código {code} ya lo usa «{name}». Las reservas se asocian por el código, así que dos programas con el mismo código pueden confundirse.</translation>
    </message>
    <message>
        <source>Code {code} was used by “{name}”, which is deleted.</source>
        <translation>El código {code} lo usó «{name}», que está eliminado.</translation>
    </message>
    <message>
        <source>This code looks like {code} of “{name}”. Case, zeros and spaces count in a code.</source>
        <translation>Este código se parece a {code} de «{name}». En un código cuentan mayúsculas, ceros y espacios.</translation>
    </message>
    <message>
        <source>There is already a program “{name}”, with code {code}.</source>
        <translation>Ya existe un programa «{name}», con el código {code}.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Quitarlos</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Manage the loyalty programs of your properties.</source>
        <translation>Gestione los programas de fidelización de sus establecimientos.</translation>
    </message>
    <message>
        <source>Work even without a connection.</source>
        <translation>Trabaje incluso sin conexión.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Probar con &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>Look at the Mews &amp;demo</source>
        <translation>V&amp;er la demo de Mews</translation>
    </message>
    <message>
        <source>Connect a propert&amp;y</source>
        <translation>Conectar un es&amp;tablecimiento</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The two tokens</source>
        <translation>Los dos tokens</translation>
    </message>
    <message>
        <source>A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of them:</source>
        <translation>Un token es una clave secreta larga, formada por letras y números. Trate los tokens como contraseñas. Necesita dos:</translation>
    </message>
    <message>
        <source>It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. It is the same for all your properties: from the second one on you can leave the field empty.</source>
        <translation>Indica a la plataforma que quien consulta es Loyalty Desk. Se lo da Mews o quien le haya preparado Loyalty Desk. Es el mismo para todos sus establecimientos: a partir del segundo puede dejar el campo vacío.</translation>
    </message>
    <message>
        <source>It opens your property. The Mews administrator of the property gives it, and can replace it or switch it off at any time.</source>
        <translation>Abre su establecimiento. Lo da el administrador de Mews del establecimiento, que puede reemplazarlo o desactivarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Connect a property</source>
        <translation>Conectar un establecimiento</translation>
    </message>
    <message>
        <source>Choose {connect} in the menu {menu_file}.</source>
        <translation>Elija {connect} en el menú {menu_file}.</translation>
    </message>
    <message>
        <source>Choose the platform: {production} for a real property, {demo} for the public demo. Take {custom_address} only if you were given another address.</source>
        <translation>Elija la plataforma: {production} para un establecimiento real, {demo} para la demo pública. Use {custom_address} solo si le han dado otra dirección.</translation>
    </message>
    <message>
        <source>Paste both tokens.</source>
        <translation>Pegue ambos tokens.</translation>
    </message>
    <message>
        <source>Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the name of the property is filled in. The test changes nothing on the platform.</source>
        <translation>Pulse {test}. Cada paso se muestra a medida que se hace. Si uno falla, indica qué puede hacer. Si todos se superan, se rellena el nombre del establecimiento. La prueba no modifica nada en la plataforma.</translation>
    </message>
    <message>
        <source>Press {save}. You can also save without a test: {save_untested}.</source>
        <translation>Pulse {save}. También puede guardar sin hacer la prueba: {save_untested}.</translation>
    </message>
    <message>
        <source>How you want to work there</source>
        <translation>Cómo quiere trabajar allí</translation>
    </message>
    <message>
        <source>With {read_only}, nothing can be changed at this property and nothing is sent to it until you press {turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties apart.</source>
        <translation>Con {read_only}, no se puede modificar nada en este establecimiento ni se le envía nada hasta que pulse {turn_on}. Con {sends_at_once}, solo las eliminaciones esperan a {send}. Un color ayuda a distinguir los establecimientos.</translation>
    </message>
    <message>
        <source>The public demo</source>
        <translation>La demo pública</translation>
    </message>
    <message>
        <source>Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor the other way round.</source>
        <translation>Mews mantiene un establecimiento de demo que cualquiera puede usar: elija {demo} y pulse {demo_tokens}. Todo el mundo ve y modifica allí los mismos datos, así que no introduzca nada real. Los tokens de la demo no abren ningún establecimiento real, ni al revés.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, nor does the order of words. The search needs no network.</source>
        <translation>Escriba algunas letras de un nombre, un código o un identificador. Las mayúsculas, los acentos y el orden de las palabras no importan. La búsqueda no necesita red.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are there twice or look alike, to lists of codes or identifiers, or to the days on which programs were created or updated. For the days the platform is asked, which needs a network.</source>
        <translation>{filter} reduce la lista: por tipo y suscripción, a lo que se ha modificado aquí, a los códigos duplicados o parecidos, a listas de códigos o identificadores, o a los días en que los programas se crearon o actualizaron. Los días se consultan a la plataforma, y para eso hace falta red.</translation>
    </message>
    <message>
        <source>Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of them away. In the menu beside the button, {save_filter} keeps a filter under a name, and {saved_filters} renames or deletes those that you have.</source>
        <translation>Cada filtro aplicado aparece sobre la lista y se quita al pulsarlo; {clear_filters} los quita todos. En el menú junto al botón, {save_filter} guarda un filtro con un nombre, y {saved_filters} permite renombrar o eliminar los que tenga.</translation>
    </message>
    <message>
        <source>Deleted programs</source>
        <translation>Programas eliminados</translation>
    </message>
    <message>
        <source>{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program cannot be changed and not be brought back. {add_again} opens the form with its values.</source>
        <translation>{active}, {deleted} y {both}, junto a la búsqueda, indican qué programas muestra la lista. Un programa eliminado no se puede modificar ni recuperar. {add_again} abre el formulario con sus valores.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The view {history} tells what happened. {done_here} is what was sent from this computer, with what was there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: who did it, Loyalty Desk cannot know.</source>
        <translation>La vista {history} cuenta lo que ha ocurrido. {done_here} es lo que se envió desde este equipo, con lo que había antes y después, la respuesta y qué usuario tenía la sesión abierta. {noticed} es lo que una actualización encontró modificado: Loyalty Desk no puede saber quién lo hizo.</translation>
    </message>
    <message>
        <source>{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the history is kept stands in {settings}.</source>
        <translation>{show_program} lleva al programa en la lista. {export} guarda en un archivo lo que se muestra. En {settings} se indica cuánto tiempo se conserva el historial.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the menu {menu_file}.</source>
        <translation>El establecimiento de ejemplo está dentro de Loyalty Desk. No necesita tokens ni red, y nada de lo que contiene es real, así que puede probarlo todo. Pulse {try_sample} en la ventana vacía o elija {open_sample} en el menú {menu_file}.</translation>
    </message>
    <message>
        <source>In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} brings the first programs of the sample back.</source>
        <translation>En el menú {menu_connection}, {work_offline} le muestra cómo es trabajar sin red, y {start_over} recupera los programas iniciales del ejemplo.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Añadir un programa</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <translation>Elija {add}.</translation>
    </message>
    <message>
        <source>Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings are matched by the code, and it can never be changed later: look at it twice.</source>
        <translation>Introduzca un nombre y un código, y elija un tipo y una suscripción donde el formulario los pida. Las reservas se asocian por el código, y este nunca se puede modificar después: compruébelo bien.</translation>
    </message>
    <message>
        <source>Press {add_button}. The new program now stands in the list. It is not sent yet.</source>
        <translation>Pulse {add_button}. El programa nuevo ya está en la lista. Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Rename a program</source>
        <translation>Renombrar un programa</translation>
    </message>
    <message>
        <source>Select the program and choose {rename}, or double-click its name, and type the new name. The key {enter} keeps it, the key {esc} puts the old one back.</source>
        <translation>Seleccione el programa y elija {rename}, o haga doble clic en su nombre, y escriba el nombre nuevo. La tecla {enter} lo conserva, la tecla {esc} restaura el anterior.</translation>
    </message>
    <message>
        <source>Delete programs</source>
        <translation>Eliminar programas</translation>
    </message>
    <message>
        <source>Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} takes the mark away again.</source>
        <translation>Selecciónelos y elija {mark_for_deletion}. Solo quedan marcados: aún no se elimina nada, y {undo} quita la marca.</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Enviar sus cambios</translation>
    </message>
    <message>
        <source>Whatever you do is kept on this computer first. While something is not sent, a bar below the list counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, {send} shows you the review first.</source>
        <translation>Todo lo que hace se guarda primero en este equipo. Mientras haya algo sin enviar, una barra debajo de la lista lo cuenta. {review} muestra cada cambio una vez más; {send} los envía todos. Si hay algo que eliminar, {send} le muestra antes la revisión.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>Programs belong to a chain. What you add, change or delete shows at all properties of the chain.</source>
        <translation>Los programas pertenecen a una cadena. Lo que añada, modifique o elimine se ve en todos los establecimientos de la cadena.</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>En el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer account opens them. {edit_connection} says where they are.</source>
        <translation>Los tokens se guardan donde su equipo guarda las contraseñas: en el Administrador de credenciales de Windows, en el Llavero de macOS o, en Linux, en Secret Service o KWallet. Allí están cifrados y los abre su cuenta del equipo. {edit_connection} indica dónde están.</translation>
    </message>
    <message>
        <source>Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when you leave the desk.</source>
        <translation>Quien pueda usar su cuenta del equipo también puede usar Loyalty Desk con sus tokens. Bloquee la pantalla cuando se aleje del mostrador.</translation>
    </message>
    <message>
        <source>If there is no key store, or it does not open</source>
        <translation>Si no hay almacén de claves o no se abre</translation>
    </message>
    <message>
        <source>If your computer has none, the tokens are used until you quit, and you enter them again at the next start. They are never put into a plain file instead.</source>
        <translation>Si su equipo no tiene ninguno, los tokens se usan hasta que salga y los introduce de nuevo la próxima vez que inicie la aplicación. Nunca se guardan en su lugar en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.</source>
        <translation>Si el almacén de claves está bloqueado, el envío y la actualización quedan en pausa; su lista y sus cambios siguen ahí. Desbloquéelo y pulse {try_again}. Si eso no funciona, {until_quit} le permite introducir los tokens solo por esta vez.</translation>
    </message>
    <message>
        <source>Where tokens never are</source>
        <translation>Dónde nunca están los tokens</translation>
    </message>
    <message>
        <source>They are not in the list, not in the history, not in the log, and not in what is exported or copied for whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to the platform that it is for, over a secure connection, and nowhere else.</source>
        <translation>No están en la lista, ni en el historial, ni en el registro, ni en lo que se exporta o se copia para quien le ayude. Un token guardado no se vuelve a mostrar nunca; solo puede reemplazarlo. Se envía por una conexión segura a la plataforma a la que corresponde, y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Replace or remove tokens</source>
        <translation>Reemplazar o quitar los tokens</translation>
    </message>
    <message>
        <source>Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. {remove_tokens} takes them out of this computer at once; the list and your changes stay. {remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.</source>
        <translation>Elija {edit_connection} en el menú {menu_connection}. {replace_tokens} le permite introducir otros. {remove_tokens} los quita de este equipo de inmediato; la lista y sus cambios permanecen. {remove_connection} lo quita todo: lista, cambios y tokens. En la plataforma no cambia nada.</translation>
    </message>
    <message>
        <source>If somebody else may have seen a token, ask the Mews administrator of the property for a new one.</source>
        <translation>Si otra persona ha podido ver un token, pida uno nuevo al administrador de Mews del establecimiento.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Go to the next name that begins so</source>
        <translation>Ir al siguiente nombre que empiece así</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Keep what was typed into a cell</source>
        <translation>Conservar lo escrito en una celda</translation>
    </message>
    <message>
        <source>Put back what was in the cell; clear the search</source>
        <translation>Restaurar lo que había en la celda; borrar la búsqueda</translation>
    </message>
    <message>
        <source>What a lost answer is</source>
        <translation>Qué es una respuesta perdida</translation>
    </message>
    <message>
        <source>For about three minutes it reads the program on the platform again and again, soon at first and then less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next start it goes on looking.</source>
        <translation>Durante unos tres minutos lee el programa en la plataforma una y otra vez, al principio muy seguido y luego más espaciado. {check_now} lo comprueba al instante. Mientras tanto puede seguir trabajando e incluso salir: la próxima vez que se inicie, seguirá comprobándolo.</translation>
    </message>
    <message>
        <source>When you added a program</source>
        <translation>Si añadió un programa</translation>
    </message>
    <message>
        <source>It is looked for by its code. If it is there, all is well. If it is still not there after three minutes, it is sent once more, and never before.</source>
        <translation>Se busca por su código. Si está, todo ha ido bien. Si a los tres minutos sigue sin estar, se envía una vez más, y nunca antes.</translation>
    </message>
    <message>
        <source>Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. It looks.</source>
        <translation>A veces un cambio llega a la plataforma y la respuesta nunca vuelve: se corta la red o el equipo entra en suspensión. Entonces nadie puede saber si el cambio se aplicó. Loyalty Desk no adivina: lo comprueba.</translation>
    </message>
    <message>
        <source>Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes down which programs have that code, and that it is sending. It sends again only when it has seen that the first time was in vain. Do not enter the program a second time yourself.</source>
        <translation>¿Por qué tanta cautela? Si el mismo programa se envía dos veces, la plataforma añade dos. Por eso Loyalty Desk anota primero qué programas tienen ese código y que lo está enviando. Solo envía de nuevo cuando ha visto que la primera vez no sirvió. No introduzca usted el programa una segunda vez.</translation>
    </message>
    <message>
        <source>When you renamed or changed a program</source>
        <translation>Si renombró o modificó un programa</translation>
    </message>
    <message>
        <source>If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is as it was before after three minutes, your change is sent again. After several times in vain it is shown as refused, and you decide.</source>
        <translation>Si está como lo quería, todo ha ido bien. Si otra persona lo modificó entretanto, se le pregunta. Si a los tres minutos sigue como antes, su cambio se envía de nuevo. Tras varios intentos sin éxito se muestra como rechazado, y usted decide.</translation>
    </message>
    <message>
        <source>When you deleted a program</source>
        <translation>Si eliminó un programa</translation>
    </message>
    <message>
        <source>If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a program cannot be deleted twice.</source>
        <translation>Si está eliminado, todo ha ido bien. Si a los tres minutos sigue ahí, la eliminación se envía de nuevo: un programa no se puede eliminar dos veces.</translation>
    </message>
    <message>
        <source>Your program was added. Nothing more is sent.</source>
        <translation>Su programa se añadió. No se envía nada más.</translation>
    </message>
    <message>
        <source>Your program was not added. It is sent once more.</source>
        <translation>Su programa no se añadió. Se envía una vez más.</translation>
    </message>
    <message>
        <source>You no longer want it. Nothing more is sent, and nothing is deleted.</source>
        <translation>Ya no lo quiere. No se envía nada más ni se elimina nada.</translation>
    </message>
    <message>
        <source>The question waits for you.</source>
        <translation>La pregunta queda a la espera.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see what was found, and choose:</source>
        <translation>A veces no basta con comprobarlo: quizá haya un programa nuevo con su código pero con otro nombre, o se perdió también la segunda respuesta. Entonces el programa lleva la marca {mark_question}. Pulse {answer} para ver lo que se encontró y elija:</translation>
    </message>
    <message>
        <source>If it is there twice all the same</source>
        <translation>Si aun así está dos veces</translation>
    </message>
    <message>
        <source>Very rarely something is held up on its way for longer than anybody can wait. So after sending an addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second time, it gets the mark {mark_twin}, and you can delete one of the two.</source>
        <translation>Muy rara vez algo se retrasa por el camino más de lo que nadie puede esperar. Por eso, después de enviar un alta de nuevo, Loyalty Desk vigila durante un cuarto de hora. Si el mismo programa aparece por segunda vez, recibe la marca {mark_twin}, y puede eliminar uno de los dos.</translation>
    </message>
    <message>
        <source>Marks in the first column</source>
        <translation>Marcas de la primera columna</translation>
    </message>
    <message>
        <source>A program without a mark is as the platform has it. The buttons that are named here stand in the view {changes}, in {details} and in the menu of the row.</source>
        <translation>Un programa sin marca está tal como lo tiene la plataforma. Los botones que se nombran aquí están en la vista {changes}, en {details} y en el menú de la fila.</translation>
    </message>
    <message>
        <source>You added this program here. It is not sent yet.</source>
        <translation>Ha añadido este programa aquí. Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>You gave it another name, which is not sent yet.</source>
        <translation>Le ha dado otro nombre, que aún no se ha enviado.</translation>
    </message>
    <message>
        <source>You gave it another type or subscription, which is not sent yet.</source>
        <translation>Le ha dado otro tipo u otra suscripción; aún no se ha enviado.</translation>
    </message>
    <message>
        <source>You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away.</source>
        <translation>Lo ha marcado para eliminar; aún no se ha enviado. {undo} o {keep_program} quita la marca.</translation>
    </message>
    <message>
        <source>It is just being sent.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks at once. Do not enter it again.</source>
        <translation>Se envió y se perdió la respuesta. Loyalty Desk está averiguando qué ha sido de él. {check_now} lo comprueba al instante. No lo introduzca otra vez.</translation>
    </message>
    <message>
        <source>An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose {mark_this_one}, then send; else {keep_both}.</source>
        <translation>Un alta tuvo que enviarse dos veces, y ahora el mismo programa está dos veces. Si este es suyo, elija {mark_this_one} y luego envíe; si no, {keep_both}.</translation>
    </message>
    <message>
        <source>An answer was lost, and only you can say whether the program was added. Press {answer}.</source>
        <translation>Se perdió una respuesta, y solo usted puede decir si el programa se añadió. Pulse {answer}.</translation>
    </message>
    <message>
        <source>You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, {discard} or {keep_program}.</source>
        <translation>Pulsó {send}; saldrá en cuanto nada lo impida. Hasta entonces aún puede usar {edit}, {discard} o {keep_program}.</translation>
    </message>
    <message>
        <source>The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by {edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.</source>
        <translation>La plataforma dijo que no, y no se ha modificado nada. Su motivo está junto al cambio. Corríjalo con {edit}, envíelo una vez más con {try_again} o renuncie a él: {remove} o {keep_program}.</translation>
    </message>
    <message>
        <source>Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer visible, {try_again} or {forget_change}.</source>
        <translation>Alguien modificó el programa mientras su cambio esperaba, así que no se ha enviado nada. {compare} muestra ambas versiones; después elija {keep_mine}, {keep_theirs} o {edit}. Una eliminación ofrece {delete_anyway} o {keep_program}. Si el programa se eliminó entretanto, elija {add_it_again} o {forget_change}; si ya no es visible, {try_again} o {forget_change}.</translation>
    </message>
    <message>
        <source>It was deleted on the platform and cannot be changed. {add_again} adds another one like it.</source>
        <translation>Se eliminó en la plataforma y no se puede modificar. {add_again} añade otro igual.</translation>
    </message>
    <message>
        <source>The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches less than before: ask whoever gave it to you.</source>
        <translation>La plataforma ya no se lo muestra, ni como activo ni como eliminado. Quizá su token tenga menos alcance que antes: pregunte a quien se lo dio.</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>La línea inferior</translation>
    </message>
    <message>
        <source>It says how things stand at the property that is shown. Where several things are true, it says the most urgent one; point at it to see the others. Press it to see the changes.</source>
        <translation>Dice cómo están las cosas en el establecimiento que se muestra. Si hay varias cosas que decir, dice la más urgente; ponga el puntero encima para ver las demás. Púlsela para ver los cambios.</translation>
    </message>
    <message>
        <source>When work pauses</source>
        <translation>Cuando el trabajo se pausa</translation>
    </message>
    <message>
        <source>While one of these is said, nothing is sent to the property and its list is not read again. Your changes are kept. A strip over the list often says more, and has the buttons that are named here.</source>
        <translation>Mientras se muestre alguno de estos avisos, no se envía nada al establecimiento ni se vuelve a leer su lista. Sus cambios se conservan. Una franja sobre la lista suele decir más, y tiene los botones que se nombran aquí.</translation>
    </message>
    <message>
        <source>What else a strip may say</source>
        <translation>Qué más puede decir una franja</translation>
    </message>
    <message>
        <source>If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and are safe.</source>
        <translation>Si la lista guardada estaba dañada, se carga de nuevo. Los cambios sin enviar se guardan aparte y están a salvo.</translation>
    </message>
    <message>
        <source>If the set-up file of your administrator cannot be used, the strip names the file and what is wrong with it: show that to your administrator. Loyalty Desk works without the file.</source>
        <translation>Si no se puede usar el archivo de configuración de su administrador, la franja nombra el archivo y lo que está mal en él: enséñeselo a su administrador. Loyalty Desk funciona sin ese archivo.</translation>
    </message>
    <message>
        <source>The list was read at that time, and nothing waits.</source>
        <translation>La lista se leyó a esa hora y no hay nada pendiente.</translation>
    </message>
    <message>
        <source>The last time, the list did not arrive to the end. You see the one before it.</source>
        <translation>La última vez, la lista no llegó completa. Se muestra la anterior.</translation>
    </message>
    <message>
        <source>There is no network. You can go on working with the list of that time.</source>
        <translation>No hay red. Puede seguir trabajando con la lista de esa hora.</translation>
    </message>
    <message>
        <source>They wait until you choose {send}.</source>
        <translation>Esperan hasta que elija {send}.</translation>
    </message>
    <message>
        <source>They are just on their way.</source>
        <translation>Están en camino en este momento.</translation>
    </message>
    <message>
        <source>An answer was lost: see “{chapter_lost_answers}”.</source>
        <translation>Se perdió una respuesta: consulte «{chapter_lost_answers}».</translation>
    </message>
    <message>
        <source>These changes cannot go on without you: they stand on top in the view {changes}.</source>
        <translation>Estos cambios no pueden seguir sin usted: están al principio de la vista {changes}.</translation>
    </message>
    <message>
        <source>The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for the permission, then choose {refresh}.</source>
        <translation>La plataforma no permite hacer eso con estos tokens. Pida el permiso a Mews o a quien le dio el token de cliente y después elija {refresh}.</translation>
    </message>
    <message>
        <source>The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by itself.</source>
        <translation>La plataforma quiere menos solicitudes, quizá porque otras aplicaciones usan el mismo token. El trabajo se reanuda automáticamente.</translation>
    </message>
    <message>
        <source>The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version.</source>
        <translation>La plataforma ya no admite la interfaz que usa esta versión de Loyalty Desk. Pida una versión más reciente.</translation>
    </message>
    <message>
        <source>That is not your fault. It is tried again by itself, or by {try_now} at once.</source>
        <translation>No es culpa suya. Se vuelve a intentar automáticamente, o al instante con {try_now}.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave as soon as there is a network again.</source>
        <translation>Pulsó {send}. Salen en cuanto vuelva a haber red.</translation>
    </message>
    <message>
        <source>You pressed {send}. They leave in a moment.</source>
        <translation>Pulsó {send}. Salen en un momento.</translation>
    </message>
    <message>
        <source>You pressed {send}. Until they leave, {undo_deletion} keeps the programs.</source>
        <translation>Pulsó {send}. Hasta que salgan, {undo_deletion} conserva los programas.</translation>
    </message>
    <message>
        <source>You pressed {send} before the connection was made read-only. {turn_on} lets them be sent.</source>
        <translation>Pulsó {send} antes de que la conexión pasara a ser de solo lectura. {turn_on} permite enviarlos.</translation>
    </message>
    <message>
        <source>The network or the platform is slow. It is tried again by itself, or by {try_now} at once.</source>
        <translation>La red o la plataforma va lenta. Se vuelve a intentar automáticamente, o al instante con {try_now}.</translation>
    </message>
    <message>
        <source>The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, give the request number to the support of the platform.</source>
        <translation>La plataforma no entrega la lista, y la franja dice por qué. Pulse {try_again}; si no sirve, dé el número de solicitud al soporte de la plataforma.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the platform might read along. Often it is the security of your own network: ask IT. Nothing is sent until the connection is secure.</source>
        <translation>Alguien entre este equipo y la plataforma podría estar leyendo lo que se envía. A menudo es la seguridad de su propia red: pregunte a Informática. No se envía nada hasta que la conexión sea segura.</translation>
    </message>
    <message>
        <source>There is no such platform at the address. Correct it by {edit_connection}.</source>
        <translation>En esa dirección no está la plataforma. Corríjala con {edit_connection}.</translation>
    </message>
    <message>
        <source>The administrator of this computer allows other addresses only. Ask there which one to use.</source>
        <translation>El administrador de este equipo solo permite otras direcciones. Pregúntele cuál debe usar.</translation>
    </message>
    <message>
        <source>Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, then press {try_again}.</source>
        <translation>Respondió otra cosa, como la página de inicio de sesión de una red para huéspedes. Abra cualquier página web, inicie sesión y pulse {try_again}.</translation>
    </message>
    <message>
        <source>Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} takes the shorter list.</source>
        <translation>Llegaron muchos menos programas de los que había, así que se conservó su lista. {look_again} lo consulta una vez más; {accept} adopta la lista más corta.</translation>
    </message>
    <message>
        <source>A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one that counts now, and press {enter_new_token}.</source>
        <translation>Un token se reemplazó, se desactivó o se escribió mal. Pida al administrador de Mews del establecimiento el que vale ahora y pulse {enter_new_token}.</translation>
    </message>
    <message>
        <source>The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, or connect the other property beside this one.</source>
        <translation>El token abre otro establecimiento distinto del de antes. Sus cambios no se envían allí. Pulse {enter_new_token} o conecte el otro establecimiento además de este.</translation>
    </message>
    <message>
        <source>They were removed, or were not kept at the last quit. Press {enter_tokens}.</source>
        <translation>Se quitaron, o no se guardaron al salir la última vez. Pulse {enter_tokens}.</translation>
    </message>
    <message>
        <source>Unlock the key store and press {try_again}, or press {until_quit}.</source>
        <translation>Desbloquee el almacén de claves y pulse {try_again}, o pulse {until_quit}.</translation>
    </message>
    <message>
        <source>This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”.</source>
        <translation>Este equipo no puede guardar tokens de forma segura. Pulse {until_quit}; consulte «{chapter_tokens}».</translation>
    </message>
    <message>
        <source>Delete what you no longer need from the disk, then press {try_again}.</source>
        <translation>Borre del disco lo que ya no necesite y pulse {try_again}.</translation>
    </message>
    <message>
        <source>Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved then.</source>
        <translation>Pulse {try_again}. Si no sirve, salga e inicie de nuevo: entonces se recupera lo que se pueda leer del archivo guardado.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>The list that was read last is kept on this computer. Without a network you can search it, and add, rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.</source>
        <translation>La última lista leída se guarda en este equipo. Sin red puede buscar en ella, y añadir, renombrar y marcar programas como siempre. Lo que envíe queda en espera y sale en cuanto vuelve a haber red. Antes de que salga, Loyalty Desk comprueba si entretanto se ha modificado algo allí.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Volver a leer la lista</translation>
    </message>
    <message>
        <source>The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at once. Your changes, and what you are just typing, are never overwritten by that. A list that did not arrive to the end is not shown: the one before it stays.</source>
        <translation>La lista se vuelve a leer automáticamente de vez en cuando; en {settings} se indica cada cuánto. {refresh} la lee al instante. Eso nunca sobrescribe sus cambios ni lo que esté escribiendo. Una lista que no llegó completa no se muestra: queda la anterior.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Varios establecimientos</translation>
    </message>
    <message>
        <source>Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own list, changes and undo, and goes on working while you look at another one. {send} sends the changes of the property that is shown. {refresh_all} reads the lists of all.</source>
        <translation>Sus establecimientos están a la izquierda o, en una ventana estrecha, en un menú encima de la lista. Cada uno tiene su propia lista, sus cambios y sus pasos para deshacer, y sigue trabajando mientras usted mira otro. {send} envía los cambios del establecimiento que se muestra. {refresh_all} lee las listas de todos.</translation>
    </message>
    <message>
        <source>The strip over the list always says where you are: its word tells a real property from the demo and the sample.</source>
        <translation>La franja sobre la lista siempre dice dónde está: su palabra distingue un establecimiento real de la demo y del ejemplo.</translation>
    </message>
    <message>
        <source>While the window is hidden</source>
        <translation>Mientras la ventana está oculta</translation>
    </message>
    <message>
        <source>If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.</source>
        <translation>Si algo requiere su atención mientras la ventana está oculta, su escritorio se lo indica. En {settings} puede desactivarlo.</translation>
    </message>
    <message>
        <source>Nothing leaves before you send it</source>
        <translation>Nada sale antes de que lo envíe</translation>
    </message>
    <message>
        <source>What you add, change or mark for deletion is kept on this computer at once, and is still there after you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do additions and changes leave by themselves.</source>
        <translation>Lo que añade, modifica o marca para eliminar se guarda al instante en este equipo y sigue ahí después de salir. Se envía cuando elige {send}. Las altas y los cambios solo salen automáticamente si una conexión tiene activado {sends_at_once}.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <source>{review} lists each change that is not sent, with what was there before and what comes after. Take the tick away from what shall wait. {go_back} sends nothing.</source>
        <translation>{review} muestra cada cambio sin enviar, con lo que había antes y lo que habrá después. Desmarque la casilla de lo que deba esperar. {go_back} no envía nada.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. So the review tells, where it can, how many active memberships each program has: as long as there are any, the platform refuses to delete it. And where very many programs are to be deleted, or all of them, you type their number first.</source>
        <translation>Lo que se elimina no se puede recuperar. Por eso la revisión indica, cuando puede, cuántas membresías activas tiene cada programa: mientras haya alguna, la plataforma se niega a eliminarlo. Y si se van a eliminar muchísimos programas, o todos, antes debe escribir su número.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Después de enviar</translation>
    </message>
    <message>
        <source>Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the programs.</source>
        <translation>Las eliminaciones esperan unos diez segundos más. Hasta entonces, {undo_deletion} en la parte inferior de la ventana conserva los programas.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says what is going on; press it to see every change. One that is refused does not hold up the others.</source>
        <translation>La línea inferior de la ventana dice lo que está ocurriendo; púlsela para ver todos los cambios. Uno rechazado no retiene a los demás.</translation>
    </message>
    <message>
        <source>What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 hours it is no longer sent without asking you: then choose {send} once more.</source>
        <translation>Lo que no puede salir, por ejemplo porque no hay red, espera y sale automáticamente más tarde. Pasadas 24 horas ya no se envía sin preguntarle: elija entonces {send} una vez más.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>{undo} takes back your last step, then the one before it, and so on; each property has its own steps. If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you added. It waits for {send} like any other change.</source>
        <translation>{undo} anula su último paso, luego el anterior, y así sucesivamente; cada establecimiento tiene sus propios pasos. Si el paso ya se envió, se prepara lo contrario: el nombre anterior de nuevo, o la eliminación de lo que añadió. Espera a {send} como cualquier otro cambio.</translation>
    </message>
    <message>
        <source>A program that was deleted on the platform can only be added once more.</source>
        <translation>Un programa eliminado en la plataforma solo se puede volver a añadir.</translation>
    </message>
    <message>
        <source>{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.</source>
        <translation>{discard_all} descarta todo lo que está sin enviar, después de preguntar. Mientras no salga, {undo} lo recupera.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Connecting a property</source>
        <translation>Conectar un establecimiento</translation>
    </message>
    <message>
        <source>Reviewing and sending</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>Marks in the list</source>
        <translation>Marcas de la lista</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Qué dice la ventana</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Si se pierde una respuesta</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Dónde se guardan los tokens</translation>
    </message>
    <message>
        <source>Offline, and several properties</source>
        <translation>Sin conexión y varios establecimientos</translation>
    </message>
    <message>
        <source>Search, filters and history</source>
        <translation>Búsqueda, filtros e historial</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Loyalty Desk</source>
        <translation>Ayuda – Loyalty Desk</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in the help.</source>
        <translation>«{text}» no aparece en la ayuda.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This app cannot know who did it.</source>
        <translation>Esta aplicación no puede saber quién lo hizo.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Renamed elsewhere</source>
        <translation>Renombrado fuera</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Addition refused</source>
        <translation>Alta rechazada</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Cambio rechazado</translation>
    </message>
    <message>
        <source>Deletion refused</source>
        <translation>Eliminación rechazada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Already as wished</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Apareció</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modificado fuera</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado fuera</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>Ya no es visible</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Activo de nuevo</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Detectado al actualizar</translation>
    </message>
    <message>
        <source>Refused, without a reason</source>
        <translation>Rechazado sin explicación</translation>
    </message>
    <message>
        <source>Refused: “{message}”</source>
        <translation>Rechazado: «{message}»</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was added.</source>
        <translation>«{name}» ({code}) se añadió.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed: {change}.</source>
        <translation>«{name}» ({code}) se modificó: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted.</source>
        <translation>«{name}» ({code}) se eliminó.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not added.</source>
        <translation>«{name}» ({code}) no se añadió.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not changed: {change}.</source>
        <translation>«{name}» ({code}) no se modificó: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was not deleted.</source>
        <translation>«{name}» ({code}) no se eliminó.</translation>
    </message>
    <message>
        <source>A change to “{name}” ({code}) was sent several times. No answer came, and it was not made.</source>
        <translation>Un cambio de «{name}» ({code}) se envió varias veces. No llegó respuesta y no se aplicó.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is new on the platform.</source>
        <translation>«{name}» ({code}) es nuevo en la plataforma.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was changed elsewhere: {change}.</source>
        <translation>«{name}» ({code}) se modificó en otro lugar: {change}.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was deleted elsewhere.</source>
        <translation>«{name}» ({code}) se eliminó en otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no longer visible with this token, neither active nor deleted.</source>
        <translation>«{name}» ({code}) ya no es visible con este token, ni activo ni eliminado.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is active again.</source>
        <translation>«{name}» ({code}) vuelve a estar activo.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was to be deleted here, and was deleted already.</source>
        <translation>«{name}» ({code}) se iba a eliminar aquí y ya estaba eliminado.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.</source>
        <translation>«{name}» ({code}) ya estaba como se quería aquí: {change}. No se envió nada.</translation>
    </message>
    <message>
        <source>The platform gave no reason.</source>
        <translation>La plataforma no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plataforma dice: «{message}»</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Número de solicitud: {number}.</translation>
    </message>
    <message>
        <source>Sent from here by {person}.</source>
        <translation>Enviado desde aquí por {person}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>The connection to this property was removed.</source>
        <translation>Se quitó la conexión con este establecimiento.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list.</source>
        <translation>«{name}» no está en la lista.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, exact</source>
        <translation>JSON, exacto</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Loyalty history</source>
        <translation>Historial de fidelización</translation>
    </message>
    <message>
        <source>1 event was saved as {file}.</source>
        <translation>1 evento guardado en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as {file}.</source>
        <translation>
            <numerusform>%Ln evento guardado en {file}.</numerusform>
            <numerusform>%Ln eventos guardados en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hecho aquí</translation>
    </message>
    <message>
        <source>Noticed at refresh</source>
        <translation>Detectado al actualizar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Todos los establecimientos</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sh&amp;ow program</source>
        <translation>Mostrar pr&amp;ograma</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>No hay coincidencias en el historial.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here.</source>
        <translation>Aún no ha ocurrido nada. Aquí se anota lo que se envía desde aquí y lo que una actualización encuentra modificado.</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>The platform&apos;s answer from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Respuesta de la plataforma ({time}).</translation>
    </message>
    <message>
        <source>{missing} Not found: {names}</source>
        <translation>{missing} No encontrados: {names}</translation>
    </message>
    <message>
        <source>1 identifier belongs to no program that these tokens see.</source>
        <translation>1 identificador no pertenece a ningún programa visible con estos tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln identificador no pertenece a ningún programa visible con estos tokens.</numerusform>
            <numerusform>%Ln identificadores no pertenecen a ningún programa visible con estos tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code belongs to no program that these tokens see.</source>
        <translation>1 código no pertenece a ningún programa visible con estos tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to no program that these tokens see.</source>
        <translation>
            <numerusform>%Ln código no pertenece a ningún programa visible con estos tokens.</numerusform>
            <numerusform>%Ln códigos no pertenecen a ningún programa visible con estos tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 identifier is not in the list.</source>
        <translation>1 identificador no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers are not in the list.</source>
        <translation>
            <numerusform>%Ln identificador no está en la lista.</numerusform>
            <numerusform>%Ln identificadores no están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code is not in the list.</source>
        <translation>1 código no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are not in the list.</source>
        <translation>
            <numerusform>%Ln código no está en la lista.</numerusform>
            <numerusform>%Ln códigos no están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the platform answered.</source>
        <translation>Detenido antes de que la plataforma respondiera.</translation>
    </message>
    <message>
        <source>The platform asked us to slow down. Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>La plataforma nos ha pedido ir más despacio. Se reanuda: {time}.</translation>
    </message>
    <message>
        <source>Asking the platform: part {part} of {parts}…</source>
        <translation>Consultando a la plataforma: parte {part} de {parts}…</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Consultando a la plataforma…</translation>
    </message>
    <message>
        <source>Needs a connection to ask again.</source>
        <translation>Hace falta conexión para consultar de nuevo.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Hace falta conexión.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens for this question.</source>
        <translation>La plataforma no acepta estos tokens para esta consulta.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>La plataforma tiene un problema.</translation>
    </message>
    <message>
        <source>The platform did not accept this question: “{message}”</source>
        <translation>La plataforma no aceptó esta consulta: «{message}»</translation>
    </message>
    <message>
        <source>The platform gave no answer.</source>
        <translation>La plataforma no respondió.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Llavero de macOS</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>Por eliminar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>No visible</translation>
    </message>
    <message>
        <source>deleted elsewhere</source>
        <translation>eliminado en otro lugar</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>ya no es visible</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>nuevo, sin enviar</translation>
    </message>
    <message>
        <source>renamed, not sent</source>
        <translation>renombrado, sin enviar</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>modificado, sin enviar</translation>
    </message>
    <message>
        <source>to delete, not sent</source>
        <translation>por eliminar, sin enviar</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en espera de envío</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>modificado también en otro lugar</translation>
    </message>
    <message>
        <source>on the platform a second time</source>
        <translation>por segunda vez en la plataforma</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>asks whether it was added</source>
        <translation>¿se añadió?</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>no longer visible with this token</source>
        <translation>ya no es visible con este token</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>These tokens may not count memberships. Where a program has active ones, the platform refuses to delete it: end or move them in your loyalty system, then try again.</source>
        <translation>Estos tokens no permiten contar membresías. Si un programa las tiene activas, la plataforma se niega a eliminarlo: finalícelas o trasládelas en su sistema de fidelización y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Ca&amp;mbios</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>There is a filter of this name. It will be replaced.</source>
        <translation>Ya hay un filtro con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The list could not be loaded to the end. You see the one from {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>No se pudo cargar la lista completa. Se muestra la anterior ({time}).</translation>
    </message>
    <message>
        <source>The saved list could not be read and is being loaded again. Your unsent changes are safe.</source>
        <translation>No se pudo leer la lista guardada y se está cargando de nuevo. Sus cambios sin enviar están a salvo.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Enter new token</source>
        <translation>Introducir nuevo token</translation>
    </message>
    <message>
        <source>Add {property}</source>
        <translation>Añadir {property}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Enter tokens</source>
        <translation>Introducir tokens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the tokens until I quit</source>
        <translation>Usar los tokens hasta salir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The platform returned {done} programs instead of {total}. Your list was kept.</source>
        <translation>Programas recibidos de la plataforma: {done} en lugar de {total}. Se ha conservado su lista.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.</source>
        <translation>Su administrador no permite la dirección {host}. No se envía nada allí; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>No se pudo comprobar la conexión segura con {host}. Si su red inspecciona el tráfico, pida a Informática que añada aquí su certificado.</translation>
    </message>
    <message>
        <source>The platform refused to be read and gave no reason. Your changes are kept.</source>
        <translation>La plataforma rechazó la lectura y no dio ningún motivo. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The platform refused to be read. It says: “{message}” Your changes are kept.</source>
        <translation>La plataforma rechazó la lectura. Dice: «{message}» Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Número de solicitud: {number}.</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plataforma dice: «{message}»</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens.</source>
        <translation>La plataforma no acepta estos tokens.</translation>
    </message>
    <message>
        <source>The platform does not accept these tokens. Your changes are kept.</source>
        <translation>La plataforma no acepta estos tokens. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused.</source>
        <translation>{property} ya no acepta este token de acceso. El envío está en pausa.</translation>
    </message>
    <message>
        <source>{property} no longer accepts this access token. Sending is paused; your 1 change is kept.</source>
        <translation>{property} ya no acepta este token de acceso. El envío está en pausa; se conserva su cambio.</translation>
    </message>
    <message numerus="yes">
        <source>{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.</source>
        <translation>
            <numerusform>{property} ya no acepta este token de acceso. El envío está en pausa; se conserva %Ln cambio suyo.</numerusform>
            <numerusform>{property} ya no acepta este token de acceso. El envío está en pausa; se conservan sus %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to {other}, not to {property}.</source>
        <translation>Este token pertenece a {other}, no a {property}.</translation>
    </message>
    <message>
        <source>This token belongs to {other}. Your 1 change was made for {property} and stays there.</source>
        <translation>Este token pertenece a {other}. Su cambio se hizo para {property} y sigue allí.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to {other}. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Este token pertenece a {other}. %Ln cambio suyo se hizo para {property} y sigue allí.</numerusform>
            <numerusform>Este token pertenece a {other}. Sus %Ln cambios se hicieron para {property} y siguen allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token belongs to another property, not to {property}.</source>
        <translation>Este token pertenece a otro establecimiento, no a {property}.</translation>
    </message>
    <message>
        <source>This token belongs to another property. Your 1 change was made for {property} and stays there.</source>
        <translation>Este token pertenece a otro establecimiento. Su cambio se hizo para {property} y sigue allí.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another property. Your %Ln changes were made for {property} and stay there.</source>
        <translation>
            <numerusform>Este token pertenece a otro establecimiento. %Ln cambio suyo se hizo para {property} y sigue allí.</numerusform>
            <numerusform>Este token pertenece a otro establecimiento. Sus %Ln cambios se hicieron para {property} y siguen allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the other property</source>
        <translation>Añadir el otro establecimiento</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at this platform address. Check it.</source>
        <translation>Nada responde a solicitudes de fidelización en esta dirección de la plataforma. Compruébela.</translation>
    </message>
    <message>
        <source>What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any web page and sign in, then try again. Your changes are kept.</source>
        <translation>Lo que responde no es la plataforma o no se puede leer. Quizá esta red pida iniciar sesión: hágalo en cualquier página web y reintente. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this version of the app. Update it.</source>
        <translation>La plataforma ya no acepta esta versión de la aplicación. Actualícela.</translation>
    </message>
    <message>
        <source>This computer keeps no tokens for this property. Your changes are kept.</source>
        <translation>Este equipo no guarda tokens de este establecimiento. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are kept.</source>
        <translation>No se abrió el almacén de claves del sistema, que guarda sus tokens. Desbloquéelo y vuelva a intentarlo. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. Your changes are kept.</source>
        <translation>No hay ningún almacén de claves del sistema que guarde los tokens de forma segura. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>No room is left on this computer. Free some space, then try again.</source>
        <translation>No queda espacio en este equipo. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try again; if that is no use, quit and start again. What can be read of a damaged file is saved then.</source>
        <translation>El archivo con su lista y sus cambios está dañado o lo bloquea otra aplicación. Vuelva a intentarlo; si no sirve, salga e inicie de nuevo: se recuperará lo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>Needs you: {number} at %Ln properties</source>
        <translation>
            <numerusform>Por atender: {number} en %Ln establecimiento</numerusform>
            <numerusform>Por atender: {number} en %Ln establecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: {number}</source>
        <translation>Por atender: {number}</translation>
    </message>
    <message>
        <source>Needs you: {number} at {property}</source>
        <translation>Por atender: {number} en {property}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Of the strip over the list and of its bar in the connection list.</source>
        <translation>De la franja sobre la lista y de su barra en la lista de conexiones.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>Send additions and renames as soon as I &amp;make them</source>
        <translation>Enviar &amp;altas y cambios de nombre en cuanto los haga</translation>
    </message>
    <message>
        <source>Nothing can be changed and nothing is sent until changes are turned on.</source>
        <translation>No se puede modificar ni enviar nada hasta que se activen los cambios.</translation>
    </message>
    <message>
        <source>Deletions always wait for Review and Send.</source>
        <translation>Las eliminaciones siempre esperan a «Revisar» y «Enviar».</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>These tokens may list but not add programs.</source>
        <translation>Estos tokens permiten ver la lista, pero no añadir programas.</translation>
    </message>
    <message>
        <source>These tokens may list but not change programs.</source>
        <translation>Estos tokens permiten ver la lista, pero no modificar programas.</translation>
    </message>
    <message>
        <source>These tokens may list but not delete programs.</source>
        <translation>Estos tokens permiten ver la lista, pero no eliminar programas.</translation>
    </message>
    <message>
        <source>Ask Mews or your integrator for that permission.</source>
        <translation>Pida ese permiso a Mews o a su integrador.</translation>
    </message>
    <message>
        <source>This connection is read-only. Turn on changes to edit.</source>
        <translation>Esta conexión es de solo lectura. Active los cambios para editar.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>May be left open.</source>
        <translation>Puede dejarse sin elegir.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>S&amp;ubscription</source>
        <translation>&amp;Suscripción</translation>
    </message>
    <message>
        <source>Bookings are matched by code. It cannot be changed after adding.</source>
        <translation>Las reservas se asocian por el código. No se puede modificar después de añadir el programa.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>A code cannot be changed after adding. Add a program with the new code, then delete this one.</source>
        <translation>El código no se puede modificar después de añadir el programa. Añada un programa con el código nuevo y elimine este.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Add an&amp;other after this one</source>
        <translation>Añadir &amp;otro después</translation>
    </message>
    <message>
        <source>This changes the program at all properties of its chain.</source>
        <translation>Esto modifica el programa en todos los establecimientos de su cadena.</translation>
    </message>
    <message>
        <source>This changes the program at all properties of {chain}.</source>
        <translation>Esto modifica el programa en todos los establecimientos de {chain}.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of the chain.</source>
        <translation>Esto añade el programa en todos los establecimientos de la cadena.</translation>
    </message>
    <message>
        <source>This adds the program at all properties of {chain}.</source>
        <translation>Esto añade el programa en todos los establecimientos de {chain}.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Añadir programa</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Editar programa</translation>
    </message>
    <message>
        <source>“{name}” was added to the changes to send.</source>
        <translation>«{name}» se ha añadido a los cambios por enviar.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>&amp;Añadir igualmente</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Guardar igualmente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>“{name}” is just being sent. Do not enter it again.</source>
        <translation>«{name}» se está enviando en este momento. No lo introduzca otra vez.</translation>
    </message>
    <message>
        <source>The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again.</source>
        <translation>Se perdió la respuesta sobre «{name}»; aún no se sabe si se añadió. No lo introduzca otra vez.</translation>
    </message>
</context>
<context>
    <name>ProgramsView</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program with this code is on the platform.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Enviamos «{name}» ({code}) más de una vez y se perdió la última respuesta. Último envío: {time}. En la plataforma no hay ningún programa nuevo con este código.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that could be it.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Enviamos «{name}» ({code}) y se perdió la respuesta. Envío: {time}. En la plataforma ya no queda ningún programa que pueda serlo.</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it this one?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Enviamos «{name}» ({code}). Envío: {time}. ¿Es este?</translation>
    </message>
    <message>
        <source>We sent “{name}” ({code}). Sent: {time}. Is it one of these?</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Enviamos «{name}» ({code}). Envío: {time}. ¿Es uno de estos?</translation>
    </message>
    <message numerus="yes">
        <source>The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself where it is none of them.</source>
        <translation>
            <numerusform>Se perdió la respuesta de %Ln alta. Seleccione el programa en que se convirtió el alta, o el alta misma si no es ninguno de ellos.</numerusform>
            <numerusform>Se perdieron las respuestas de %Ln altas. Seleccione el programa en que se convirtió cada alta, o el alta misma si no es ninguno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>twice, last {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>2.ª vez: {time}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>1 program may be it</source>
        <translation>1 programa posible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may be it</source>
        <translation>
            <numerusform>%Ln programa posible</numerusform>
            <numerusform>%Ln programas posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, code {code}, sent {time}: {found}</source>
        <extracomment>{time} is such as 14:05, or &quot;twice, last 14:05&quot;; {found} such as &quot;Not found&quot;.</extracomment>
        <translation>{name}, código {code}, envío ({time}): {found}</translation>
    </message>
    <message>
        <source>{name}, code {code}, identifier {id}: may be {addition}</source>
        <translation>{name}, código {code}, identificador {id}: quizá sea {addition}</translation>
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
        <translation>&amp;Es este</translation>
    </message>
    <message>
        <source>&amp;None of these, add mine</source>
        <translation>&amp;Ninguno, añadir el mío</translation>
    </message>
    <message>
        <source>&amp;Forget mine</source>
        <translation>&amp;Olvidar el mío</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir más &amp;tarde</translation>
    </message>
    <message>
        <source>Was this program added?</source>
        <translation>¿Se añadió este programa?</translation>
    </message>
    <message>
        <source>Were these programs added?</source>
        <translation>¿Se añadieron estos programas?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select the %Ln that were not found</source>
        <translation>
            <numerusform>&amp;Seleccionar el no encontrado (%Ln)</numerusform>
            <numerusform>&amp;Seleccionar los %Ln no encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add mine</source>
        <translation>&amp;Añadir el mío</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln additions?</source>
        <translation>
            <numerusform>¿Olvidar %Ln alta?</numerusform>
            <numerusform>¿Olvidar %Ln altas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent again, and Undo does not bring them back.</source>
        <translation>No se enviarán de nuevo y «Deshacer» no las recupera.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>En la plataforma</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Sent, or what differs</source>
        <translation>Envío o diferencias</translation>
    </message>
    <message>
        <source>Programs on the platform</source>
        <translation>Programas en la plataforma</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Altas</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLock</name>
    <message>
        <source>Turn on changes</source>
        <translation>Activar los cambios</translation>
    </message>
    <message>
        <source>Read-only. Turn on changes to edit.</source>
        <translation>Solo lectura. Active los cambios para editar.</translation>
    </message>
    <message>
        <source>Read-only. Set by your administrator.</source>
        <translation>Solo lectura. Fijado por su administrador.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {connection}?</source>
        <translation>¿Quitar {connection}?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save the changes as a file…</source>
        <translation>&amp;Guardar los cambios en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform.</source>
        <translation>La lista y los tokens de {connection} se quitan de este equipo. En la plataforma no cambia nada.</translation>
    </message>
    <message>
        <source>1 change that was not completed is lost: {kinds}.</source>
        <translation>Se pierde 1 cambio sin completar: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that were not completed are lost: {kinds}.</source>
        <translation>
            <numerusform>Se pierde %Ln cambio sin completar: {kinds}.</numerusform>
            <numerusform>Se pierden %Ln cambios sin completar: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} changes</source>
        <comment>the name of a file</comment>
        <translation>Cambios de {connection}</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Save the changes as a file</source>
        <translation>Guardar los cambios en un archivo</translation>
    </message>
    <message>
        <source>Saved in {file}: {changes}.</source>
        <translation>Guardado en {file}: {changes}.</translation>
    </message>
    <message>
        <source>{connection} was not removed</source>
        <translation>No se quitó {connection}</translation>
    </message>
    <message>
        <source>Its tokens could not be removed from this computer, so nothing was removed.
{reason}</source>
        <extracomment>{reason} is a sentence, such as &quot;The system key store did not open.&quot;</extracomment>
        <translation>Sus tokens no se pudieron quitar de este equipo, así que no se ha quitado nada.
{reason}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Changed meanwhile; open Review again to send it.</source>
        <translation>Modificado entretanto; abra «Revisar» de nuevo para enviarlo.</translation>
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
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Membresías activas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete 1 program at {property} ({environment})?</source>
        <translation>¿Eliminar 1 programa en {property} ({environment})?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln programs at {property} ({environment})?</source>
        <translation>
            <numerusform>¿Eliminar %Ln programa en {property} ({environment})?</numerusform>
            <numerusform>¿Eliminar %Ln programas en {property} ({environment})?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 change to {property} ({environment})</source>
        <translation>Enviar 1 cambio a {property} ({environment})</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln changes to {property} ({environment})</source>
        <translation>
            <numerusform>Enviar %Ln cambio a {property} ({environment})</numerusform>
            <numerusform>Enviar %Ln cambios a {property} ({environment})</numerusform>
        </translation>
    </message>
    <message>
        <source>Once sent, this cannot be undone. The platform refuses to delete programs with active memberships.</source>
        <translation>Una vez enviado, no se puede deshacer. La plataforma rechaza la eliminación de programas con membresías activas.</translation>
    </message>
    <message>
        <source>1 of these programs has active memberships: expect that its deletion is refused.</source>
        <translation>1 de estos programas tiene membresías activas: es de esperar que se rechace su eliminación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these programs have active memberships: expect that their deletion is refused.</source>
        <translation>
            <numerusform>%Ln de estos programas tiene membresías activas: es de esperar que se rechace su eliminación.</numerusform>
            <numerusform>%Ln de estos programas tienen membresías activas: es de esperar que se rechace su eliminación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ({type}, {subscription})</source>
        <translation>Alta ({type}, {subscription})</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of the chain.</source>
        <translation>Esto modifica los programas en todos los establecimientos de la cadena.</translation>
    </message>
    <message>
        <source>This changes the programs at all properties of {chain}.</source>
        <translation>Esto modifica los programas en todos los establecimientos de {chain}.</translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <translation>&amp;Enviar 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln changes</source>
        <translation>
            <numerusform>&amp;Enviar %Ln cambio</numerusform>
            <numerusform>&amp;Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln programa</numerusform>
            <numerusform>&amp;Eliminar %Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln programs and send 1 other change</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln programa y enviar 1 cambio más</numerusform>
            <numerusform>&amp;Eliminar %Ln programas y enviar 1 cambio más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {deleted} programs and send %Ln other changes</source>
        <extracomment>{deleted} is 2 or more.</extracomment>
        <translation>
            <numerusform>&amp;Eliminar {deleted} programas y enviar %Ln cambio más</numerusform>
            <numerusform>&amp;Eliminar {deleted} programas y enviar %Ln cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete 1 program</source>
        <translation>&amp;Eliminar 1 programa</translation>
    </message>
    <message>
        <source>&amp;Delete 1 program and send 1 other change</source>
        <translation>&amp;Eliminar 1 programa y enviar 1 cambio más</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete 1 program and send %Ln other changes</source>
        <translation>
            <numerusform>&amp;Eliminar 1 programa y enviar %Ln cambio más</numerusform>
            <numerusform>&amp;Eliminar 1 programa y enviar %Ln cambios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are about to delete %Ln programs. Type this &amp;number to continue:</source>
        <translation>
            <numerusform>Va a eliminar %Ln programa. Escriba este &amp;número para continuar:</numerusform>
            <numerusform>Va a eliminar %Ln programas. Escriba este &amp;número para continuar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Changes to send</source>
        <translation>Cambios por enviar</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Ya hay un filtro «{name}».</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search name, code or identifier</source>
        <translation>Buscar nombre, código o identificador</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Mostrar: {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Rows of the tables</source>
        <translation>&amp;Filas de las tablas</translation>
    </message>
    <message>
        <source>Keep the &amp;history for</source>
        <translation>Conservar el &amp;historial</translation>
    </message>
    <message>
        <source>Stands beside the name of your computer account in the history of what is done here.</source>
        <translation>Aparece junto al nombre de su cuenta del equipo en el historial de lo que se hace aquí.</translation>
    </message>
    <message>
        <source>Loo&amp;k for a new version once a day</source>
        <translation>&amp;Buscar una versión nueva una vez al día</translation>
    </message>
    <message>
        <source>Only tells you that there is one. Nothing is downloaded.</source>
        <translation>Solo le avisa de que hay una. No se descarga nada.</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>Su &amp;nombre en el historial</translation>
    </message>
    <message>
        <source>Read the list &amp;again</source>
        <translation>&amp;Actualizar la lista</translation>
    </message>
    <message>
        <source>&amp;Notify me when something needs me and the window is hidden</source>
        <translation>A&amp;visarme si algo requiere mi atención y la ventana está oculta</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>No se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>It could have been altered by others than an administrator, who can write to {detail}.</source>
        <translation>Podrían haberlo alterado personas que no son administradores y que pueden escribir en {detail}.</translation>
    </message>
    <message>
        <source>It is not JSON: {detail}.</source>
        <translation>No es JSON: {detail}.</translation>
    </message>
    <message>
        <source>It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could read it.</source>
        <translation>Contiene un token en {detail}. Los tokens deben estar en el almacén de claves; haga que lo reemplacen, porque otros podrían leerlo.</translation>
    </message>
    <message>
        <source>It is wrong: {detail}.</source>
        <translation>Es incorrecto: {detail}.</translation>
    </message>
    <message>
        <source>The set-up file of your administrator is not used. {cause} File: {place}</source>
        <translation>No se usa el archivo de configuración de su administrador. {cause} Archivo: {place}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>needs you: %Ln</source>
        <translation>
            <numerusform>por atender: %Ln</numerusform>
            <numerusform>por atender: %Ln</numerusform>
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
        <translation>La lista guardada la escribió una versión más reciente de Loyalty Desk. No se ha modificado nada. Instale esa versión para abrirla.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Loyalty Desk again.</source>
        <translation>El disco está lleno. Libere espacio e inicie Loyalty Desk de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the saved list. Close it, then start again.</source>
        <translation>Otra aplicación está usando la lista guardada. Ciérrela e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened. It was left as it is.</source>
        <translation>La lista guardada no se puede abrir. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Loyalty Desk is already running, but its window does not answer. Wait a moment, or end it, then start again.</source>
        <translation>Loyalty Desk ya se está ejecutando, pero su ventana no responde. Espere un momento o finalícelo, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Loyalty Desk met a fault and has to end. Your changes are kept. The log in the data folder says more, without your tokens.</source>
        <translation>Loyalty Desk ha encontrado un error y tiene que cerrarse. Sus cambios se conservan. El registro de la carpeta de datos da más detalles, sin sus tokens.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not permitted · {changes}</source>
        <translation>Sin permiso · {changes}</translation>
    </message>
    <message>
        <source>{changes} · offline</source>
        <translation>{changes} · sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln</source>
        <translation>
            <numerusform>Por atender: %Ln</numerusform>
            <numerusform>Por atender: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{needs} · {sent}</source>
        <translation>{needs} · {sent}</translation>
    </message>
    <message>
        <source>The platform asked us to slow down.</source>
        <translation>La plataforma nos ha pedido ir más despacio.</translation>
    </message>
    <message>
        <source>The platform has a problem.</source>
        <translation>La plataforma tiene un problema.</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <translation>La plataforma rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The platform gives no answer.</source>
        <translation>La plataforma no responde.</translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>En pausa: {reason}</translation>
    </message>
    <message>
        <source>{trouble} Goes on: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Se reanuda: {time}.</translation>
    </message>
    <message>
        <source>{trouble} Next try: {time}.</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>{trouble} Próximo intento: {time}.</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>conexión no segura</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>token of another property</source>
        <translation>token de otro establecimiento</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>dirección incorrecta</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>dirección no permitida</translation>
    </message>
    <message>
        <source>not the platform&apos;s answer</source>
        <translation>respuesta ajena a la plataforma</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>versión caducada</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>sin tokens</translation>
    </message>
    <message>
        <source>key store locked</source>
        <translation>almacén de claves bloqueado</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>sin almacén de claves</translation>
    </message>
    <message>
        <source>list to be looked at</source>
        <translation>lista por comprobar</translation>
    </message>
    <message>
        <source>no room on this computer</source>
        <translation>sin espacio en este equipo</translation>
    </message>
    <message>
        <source>saved list not usable</source>
        <translation>lista guardada inutilizable</translation>
    </message>
    <message>
        <source>The platform says: “{message}” Request number {number}.</source>
        <translation>La plataforma dice: «{message}» Número de solicitud: {number}.</translation>
    </message>
    <message>
        <source>Sending {done} of {total}…</source>
        <translation>Enviando {done} de {total}…</translation>
    </message>
    <message>
        <source>Checking 1 addition…</source>
        <translation>Comprobando 1 alta…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln additions…</source>
        <translation>
            <numerusform>Comprobando %Ln alta…</numerusform>
            <numerusform>Comprobando %Ln altas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 change…</source>
        <translation>Comprobando 1 cambio…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln changes…</source>
        <translation>
            <numerusform>Comprobando %Ln cambio…</numerusform>
            <numerusform>Comprobando %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for connection · {changes}</source>
        <translation>A la espera de conexión · {changes}</translation>
    </message>
    <message>
        <source>Deleting 1 program in a few seconds…</source>
        <translation>Eliminando 1 programa en unos segundos…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln programs in a few seconds…</source>
        <translation>
            <numerusform>Eliminando %Ln programa en unos segundos…</numerusform>
            <numerusform>Eliminando %Ln programas en unos segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · {changes}</source>
        <translation>En espera · {changes}</translation>
    </message>
    <message>
        <source>Held back: read-only · {changes}</source>
        <translation>Retenido: solo lectura · {changes}</translation>
    </message>
    <message>
        <source>Offline · not loaded yet</source>
        <translation>Sin conexión · lista sin cargar</translation>
    </message>
    <message>
        <source>Offline · list from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Sin conexión · lista: {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>Loading in smaller parts… %Ln so far</source>
        <translation>
            <numerusform>Cargando en partes más pequeñas… %Ln hasta ahora</numerusform>
            <numerusform>Cargando en partes más pequeñas… %Ln hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading in smaller parts…</source>
        <translation>Cargando en partes más pequeñas…</translation>
    </message>
    <message numerus="yes">
        <source>Loading programs… %Ln so far</source>
        <translation>
            <numerusform>Cargando programas… %Ln hasta ahora</numerusform>
            <numerusform>Cargando programas… %Ln hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading programs…</source>
        <translation>Cargando programas…</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Lista sin cargar</translation>
    </message>
    <message>
        <source>List from {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Lista: {time}</translation>
    </message>
    <message>
        <source>Up to date · checked {time}</source>
        <extracomment>{time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.</extracomment>
        <translation>Al día · comprobado: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 renamed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln renombrado</numerusform>
            <numerusform>%Ln renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Programs of which the type or the subscription was changed; part of a list such as &quot;Sent: 1 changed.&quot;</extracomment>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <extracomment>Programs; part of a list such as &quot;Sent: 1 added, 2 deleted.&quot;</extracomment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {changes}.</source>
        <translation>Enviado: {changes}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>{visible} of 1 program</source>
        <translation>{visible} de 1 programa</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of %Ln programs</source>
        <translation>
            <numerusform>{visible} de %Ln programa</numerusform>
            <numerusform>{visible} de %Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} · %Ln selected</source>
        <translation>
            <numerusform>{programs} · %Ln seleccionado</numerusform>
            <numerusform>{programs} · %Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sends additions and renames at once</source>
        <translation>Envía al instante altas y cambios de nombre</translation>
    </message>
    <message>
        <source>Tokens are kept until you quit</source>
        <translation>Los tokens se conservan hasta que salga</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Spaces at the ends were removed.</source>
        <translation>Se han quitado los espacios de los extremos.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show: {field}</source>
        <translation>Mostrar: {field}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed, and spaces and quotes around it.</source>
        <translation>Se han quitado los caracteres que no se ven, así como los espacios y comillas de los extremos.</translation>
    </message>
    <message>
        <source>Spaces and quotes around it were removed.</source>
        <translation>Se han quitado los espacios y comillas de los extremos.</translation>
    </message>
</context>
<context>
    <name>TokenFields</name>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>Token de &amp;cliente</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>To&amp;ken de acceso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Enter the client token too.</source>
        <translation>Introduzca también el token de cliente.</translation>
    </message>
    <message>
        <source>Enter the client token.</source>
        <translation>Introduzca el token de cliente.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Introduzca el token de acceso.</translation>
    </message>
    <message>
        <source>Asking the system key store…</source>
        <translation>Consultando el almacén de claves del sistema…</translation>
    </message>
    <message>
        <source>Tokens: in memory, until you quit</source>
        <translation>Tokens: en memoria, hasta que salga</translation>
    </message>
    <message>
        <source>There is no system key store that keeps tokens safely. They can be used until you quit.</source>
        <translation>No hay ningún almacén de claves del sistema que guarde los tokens de forma segura. Se pueden usar hasta que salga.</translation>
    </message>
    <message>
        <source>No tokens are kept for this connection. New ones go to the {place}.</source>
        <translation>No hay tokens guardados para esta conexión. Los nuevos se guardarán aquí: {place}.</translation>
    </message>
    <message>
        <source>Tokens: in the {place}</source>
        <translation>Los tokens se guardan aquí: {place}</translation>
    </message>
    <message>
        <source>Remove the tokens of {property}?</source>
        <translation>¿Quitar los tokens de {property}?</translation>
    </message>
    <message>
        <source>They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the list and your changes are kept.</source>
        <translation>Se quitan de este equipo de inmediato. El envío y la actualización quedan en pausa hasta que introduzca otros; la lista y sus cambios se conservan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Identifies the app; from Mews or your integrator.</source>
        <translation>Identifica la aplicación; se lo da Mews o su integrador.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to keep the one that is stored.</source>
        <translation>Identifica la aplicación. Déjelo vacío para conservar el que está guardado.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one that your administrator provides.</source>
        <translation>Identifica la aplicación. Déjelo vacío para usar el que proporciona su administrador.</translation>
    </message>
    <message>
        <source>Identifies the app. Leave it empty to use the one of {property}.</source>
        <translation>Identifica la aplicación. Déjelo vacío para usar el de {property}.</translation>
    </message>
    <message>
        <source>Identifies the property; from its Mews administrator.</source>
        <translation>Identifica el establecimiento; se lo da su administrador de Mews.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>{text}, {verdict}</source>
        <translation>{text}, {verdict}</translation>
    </message>
    <message>
        <source>The platform says: “{message}”</source>
        <translation>La plataforma dice: «{message}»</translation>
    </message>
    <message>
        <source>Request number {number}.</source>
        <translation>Número de solicitud: {number}.</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>La conexión es segura</translation>
    </message>
    <message>
        <source>The tokens are accepted</source>
        <translation>Los tokens son válidos</translation>
    </message>
    <message>
        <source>They may read programs; writing shows at first use</source>
        <translation>Permiten leer programas; el permiso de escritura se verá al usarlo</translation>
    </message>
    <message>
        <source>Property “{property}”, chain “{chain}”</source>
        <translation>Establecimiento «{property}», cadena «{chain}»</translation>
    </message>
    <message>
        <source>Property “{property}”</source>
        <translation>Establecimiento «{property}»</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Edición {edition}</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>El reloj de este equipo está en hora</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s</source>
        <translation>El reloj de este equipo difiere en {seconds} s</translation>
    </message>
    <message>
        <source>The clock of this computer differs by {seconds} s; times shown here differ likewise</source>
        <translation>El reloj de este equipo difiere en {seconds} s; las horas que se muestran aquí difieren igual</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add its certificate to this computer.</source>
        <translation>No se pudo comprobar la conexión segura con {host}. Si su red inspecciona el tráfico, pida a Informática que añada su certificado a este equipo.</translation>
    </message>
    <message>
        <source>These tokens may not read programs. Ask Mews or your integrator for that permission.</source>
        <translation>Estos tokens no permiten leer programas. Pida ese permiso a Mews o a su integrador.</translation>
    </message>
    <message>
        <source>The property could not be read.</source>
        <translation>No se pudo leer el establecimiento.</translation>
    </message>
    <message>
        <source>The edition could not be told.</source>
        <translation>No se pudo determinar la edición.</translation>
    </message>
    <message>
        <source>The clock could not be compared.</source>
        <translation>No se pudo comparar el reloj.</translation>
    </message>
    <message>
        <source>Test again in a minute.</source>
        <translation>Repita la prueba dentro de un minuto.</translation>
    </message>
    <message>
        <source>Nothing answers loyalty requests at {host}. Check the address.</source>
        <translation>Nada responde a solicitudes de fidelización en {host}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check the address.</source>
        <translation>Algo en esta red responde en lugar de {host} (¿una página de inicio de sesión?). Inicie sesión en la red o compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} no longer accepts this version of the app. Update it.</source>
        <translation>{host} ya no acepta esta versión de la aplicación. Actualícela.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} nos pide ir más despacio.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} tiene un problema.</translation>
    </message>
    <message>
        <source>{host} takes too long to answer.</source>
        <translation>{host} tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>{host} was reached, but no answer came back.</source>
        <translation>Se contactó con {host}, pero no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address and your network.</source>
        <translation>{host} no responde. Compruebe la dirección y su red.</translation>
    </message>
    <message>
        <source>{host} did not accept the question.</source>
        <translation>{host} no aceptó la consulta.</translation>
    </message>
    <message>
        <source>These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.</source>
        <translation>Estos son los tokens públicos de demo. Solo abren api.mews-demo.com: elija Demo.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both; tokens of one environment do not open another one.</source>
        <translation>No se aceptan los tokens. Compruebe ambos; los tokens de un entorno no abren otro.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property in production: then choose Demo.</source>
        <translation>No se aceptan los tokens. Compruebe ambos. Pueden ser de la plataforma de demo, y esos no abren ningún establecimiento en producción: en ese caso, elija Demo.</translation>
    </message>
    <message>
        <source>The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo platform: then choose Production.</source>
        <translation>No se aceptan los tokens. Compruebe ambos. Pueden ser de producción, y esos no abren la plataforma de demo: en ese caso, elija Producción.</translation>
    </message>
    <message>
        <source>The address was not tested</source>
        <translation>No se probó la dirección</translation>
    </message>
    <message>
        <source>The security of the connection was not tested</source>
        <translation>No se probó la seguridad de la conexión</translation>
    </message>
    <message>
        <source>The tokens were not tested</source>
        <translation>No se probaron los tokens</translation>
    </message>
    <message>
        <source>Reading was not tested</source>
        <translation>No se probó la lectura</translation>
    </message>
    <message>
        <source>The tokens may not name the property</source>
        <translation>Los tokens no permiten saber el nombre del establecimiento</translation>
    </message>
    <message>
        <source>The edition settles at the first answer that tells it</source>
        <translation>La edición se fija con la primera respuesta que la indique</translation>
    </message>
    <message>
        <source>The clock was not compared</source>
        <translation>No se comparó el reloj</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Pasos de la prueba</translation>
    </message>
    <message>
        <source>Testing {host}…</source>
        <translation>Probando {host}…</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Prueba superada.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Added again, a program gets a new identifier; its memberships do not come back.</source>
        <translation>Si se añade de nuevo, un programa recibe otro identificador y no recupera sus membresías.</translation>
    </message>
    <message>
        <source>“{name}” was deleted on the platform; that cannot be undone.</source>
        <translation>«{name}» se eliminó en la plataforma; eso no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs were deleted on the platform; that cannot be undone.</source>
        <translation>
            <numerusform>%Ln programa se eliminó en la plataforma; eso no se puede deshacer.</numerusform>
            <numerusform>%Ln programas se eliminaron en la plataforma; eso no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you press Send.</source>
        <translation>No se envía nada hasta que pulse «Enviar».</translation>
    </message>
    <message>
        <source>Discard 1 change?</source>
        <translation>¿Descartar 1 cambio?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio?</numerusform>
            <numerusform>¿Descartar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the deleted program again?</source>
        <translation>¿Añadir de nuevo el programa eliminado?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln deleted programs again?</source>
        <translation>
            <numerusform>¿Añadir de nuevo %Ln programa eliminado?</numerusform>
            <numerusform>¿Añadir de nuevo %Ln programas eliminados?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilQuitForm</name>
    <message>
        <source>Tokens until you quit</source>
        <translation>Tokens hasta salir</translation>
    </message>
    <message>
        <source>The tokens of {property} are used until you quit. They are not saved anywhere.</source>
        <translation>Los tokens de {property} se usan hasta que salga. No se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>Identifies the app.</source>
        <translation>Identifica la aplicación.</translation>
    </message>
    <message>
        <source>Identifies the property.</source>
        <translation>Identifica el establecimiento.</translation>
    </message>
    <message>
        <source>&amp;Client token</source>
        <translation>Token de &amp;cliente</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>To&amp;ken de acceso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Usarlos</translation>
    </message>
    <message>
        <source>Enter this token.</source>
        <translation>Introduzca este token.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Loyalty Desk {version} was installed. Start again to use it.</source>
        <translation>Se instaló Loyalty Desk {version}. Reinicie la aplicación para usar esta versión.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>Loyalty Desk {version} is available.</source>
        <translation>Loyalty Desk {version} está disponible.</translation>
    </message>
    <message>
        <source>Loyalty Desk has been asked to close, perhaps for an upgrade. Finish or cancel what you are typing, and it will close.</source>
        <translation>Se ha pedido a Loyalty Desk que se cierre, quizá para actualizarlo. Termine o cancele lo que está escribiendo y la aplicación se cerrará.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Buscando una versión nueva…</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Tiene la versión más reciente, {version}.</translation>
    </message>
    <message>
        <source>Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.</source>
        <translation>Loyalty Desk no pudo averiguar si hay una versión más reciente. Vuelva a intentarlo más tarde o pregunte a su administrador.</translation>
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
        <translation>Colaborador externo</translation>
    </message>
    <message>
        <source>Soft brand</source>
        <translation>Soft brand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuita</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>De pago</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Olvidar el mío</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Conservar el programa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add it again…</source>
        <translation>Añadir de nuevo…</translation>
    </message>
    <message>
        <source>Forget change</source>
        <translation>Olvidar el cambio</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marcar para eliminar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Eliminar igualmente</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>The change that the person made, in place of what somebody else made of the program meanwhile.</extracomment>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <extracomment>What somebody else made of the program meanwhile, in place of the change that the person made.</extracomment>
        <translation>Conservar la otra</translation>
    </message>
</context>
</TS>
