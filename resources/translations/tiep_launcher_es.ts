<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up Tiep Launcher</source>
        <translation>Configurar Tiep Launcher</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>Preguntando a Tiep…</translation>
    </message>
    <message>
        <source>&amp;Try it with the simulated Tiep</source>
        <translation>&amp;Probar con el Tiep simulado</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer and nothing is kept.</source>
        <translation>No necesita clave; nada sale de este equipo y nada se guarda.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Keep it all the sa&amp;me</source>
        <translation>Guardar de todo&amp;s modos</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>Modo prueba</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>&amp;Start a first visit</source>
        <translation>&amp;Iniciar una primera visita</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Test and &amp;go on</source>
        <translation>Probar y co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Fill in the key, or skip this step.</source>
        <translation>Introduzca la clave u omita este paso.</translation>
    </message>
    <message>
        <source>Fill in the ID, or skip this step.</source>
        <translation>Introduzca el ID u omita este paso.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Report of another visit</source>
        <translation>Informe de otra visita</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Todavía sin revisar</translation>
    </message>
    <message>
        <source>{title}, version {number}, received {time}</source>
        <translation>{title}, versión {number}, recibido {time}</translation>
    </message>
    <message>
        <source>From then on it can be copied and handed out, and names {doctor} as the one who checked it. This is written into the audit record. A newer version has to be checked again.</source>
        <translation>A partir de entonces se puede copiar y entregar, y nombra a {doctor} como quien lo revisó. Esto se anota en el registro de auditoría. Una versión más nueva debe revisarse de nuevo.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>The report stays held back</source>
        <translation>El informe sigue retenido</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Cancelar la &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>Preguntando a Tiep…</translation>
    </message>
</context>
<context>
    <name>ContradictionTable</name>
    <message>
        <source>You started</source>
        <translation>Usted inició</translation>
    </message>
    <message>
        <source>The report names</source>
        <translation>El informe nombra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>No visit was started</source>
        <translation>No se inició ninguna visita</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ya</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Borrar ahora el portapapeles</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>No se ha copiado.</translation>
    </message>
    <message>
        <source>Paste it, then copy the next part.</source>
        <translation>Péguela y copie después la parte siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are written differently.</source>
        <translation>
            <numerusform>%n lugar está escrito de otro modo.</numerusform>
            <numerusform>%n lugares están escritos de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s.</source>
        <translation>
            <numerusform>Se borrará en %n s.</numerusform>
            <numerusform>Se borrará en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {parts} of {name} was copied.</source>
        <translation>Se ha copiado la parte {part} de {parts} de {name}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of the report was copied.</source>
        <translation>Se ha copiado la parte {part} de {parts} del informe.</translation>
    </message>
    <message>
        <source>{name} is copied.</source>
        <translation>{name} está copiado.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>El informe está copiado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
</context>
<context>
    <name>CopyGuard</name>
    <message>
        <source>Not copied: the hospital system shows {other}. Click again to copy {name}.</source>
        <translation>No copiado: el sistema del hospital muestra a {other}. Haga clic de nuevo para copiar {name}.</translation>
    </message>
    <message>
        <source>The hospital system shows {other}. This report is about {name}.</source>
        <translation>El sistema del hospital muestra a {other}. Este informe es de {name}.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy as formatted &amp;text</source>
        <translation>Copiar como &amp;texto con formato</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Preview what arrives…</source>
        <translation>&amp;Vista previa de lo que llega…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Another program holds the clipboard. What is on it is not this report.</source>
        <translation>Otro programa tiene ocupado el portapapeles. Lo que contiene no es este informe.</translation>
    </message>
</context>
<context>
    <name>CoveredDialog</name>
    <message>
        <source>Everything is covered</source>
        <translation>Todo está oculto</translation>
    </message>
    <message>
        <source>The hospital system starts a visit and does not say for which doctor. Is it yours?</source>
        <translation>El sistema del hospital inicia una visita y no dice para qué médico. ¿Es suya?</translation>
    </message>
    <message>
        <source>Show and &amp;start</source>
        <translation>Mostrar e &amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>DoctorChooser</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Name, doctor ID or specialty</source>
        <translation>Nombre, ID del médico o especialidad</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Nadie de la lista coincide.</translation>
    </message>
    <message>
        <source>Doctor ID</source>
        <translation>ID del médico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>&amp;Otra persona…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Work here</source>
        <translation>&amp;Trabajar aquí</translation>
    </message>
    <message>
        <source>The visits and reports of whoever works here are shown.</source>
        <translation>Se muestran las visitas y los informes de quien trabaja aquí.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>ID del mé&amp;dico</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
</context>
<context>
    <name>DoctorStep</name>
    <message>
        <source>Who is the doctor?</source>
        <translation>¿Quién es el médico?</translation>
    </message>
    <message>
        <source>If one doctor works at this computer, say who it is. If several do, skip this: the doctor is asked or comes from the hospital system.</source>
        <translation>Si en este equipo trabaja un solo médico, diga quién es. Si son varios, omítalo: se preguntará por el médico o lo dirá el sistema del hospital.</translation>
    </message>
    <message>
        <source>&amp;ID of the doctor</source>
        <translation>&amp;ID del médico</translation>
    </message>
    <message>
        <source>As the hospital system writes it.</source>
        <translation>Tal como lo escribe el sistema del hospital.</translation>
    </message>
    <message>
        <source>&amp;Name of the doctor</source>
        <translation>&amp;Nombre del médico</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep, with title.</source>
        <translation>Tal como debe figurar en Tiep, con título.</translation>
    </message>
</context>
<context>
    <name>FacilityChooser</name>
    <message>
        <source>Which facility?</source>
        <translation>¿Qué centro?</translation>
    </message>
    <message>
        <source>A visit belongs to one facility: its key, its forms and its patients.</source>
        <translation>Una visita pertenece a un centro: su clave, sus formularios y sus pacientes.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>What the form asks for</source>
        <translation>Qué pide el formulario</translation>
    </message>
    <message>
        <source>This form cannot be sent. Ask whoever looks after it.</source>
        <translation>Este formulario no se puede enviar. Consulte a quien se encarga de él.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>El médico lo elige en Tiep</translation>
    </message>
    <message>
        <source>Take it for &amp;every visit of {doctor}</source>
        <translation>Usarlo en &amp;todas las visitas de {doctor}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Take this form</source>
        <translation>&amp;Usar este formulario</translation>
    </message>
    <message>
        <source>No form goes along. The doctor chooses one of Tiep&apos;s own forms when the visit begins.</source>
        <translation>No se envía ningún formulario. El médico elige uno de los de Tiep al empezar la visita.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>The shortcut {keys} belongs to another program already. Choose another one in the settings.</source>
        <translation>El atajo {keys} ya pertenece a otro programa. Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>This desktop gives no shortcut that works in every window.</source>
        <translation>Este escritorio no ofrece ningún atajo que funcione en todas las ventanas.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pick a visit for Tiep</source>
        <translation>Elegir una visita para Tiep</translation>
    </message>
    <message>
        <source>Ctrl+N in the windows and the tray icon start a visit.</source>
        <translation>Ctrl+N en las ventanas y el icono de la bandeja inician una visita.</translation>
    </message>
    <message>
        <source>Copy the next field of the report</source>
        <translation>Copiar el campo siguiente del informe</translation>
    </message>
    <message>
        <source>Ctrl+Down in the windows copies the next field.</source>
        <translation>Ctrl+Abajo en las ventanas copia el campo siguiente.</translation>
    </message>
    <message>
        <source>Pass over the next field of the report</source>
        <translation>Saltar el campo siguiente del informe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down in the windows passes over it.</source>
        <translation>Ctrl+Mayús+Abajo en las ventanas lo salta.</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Show one state only</source>
        <translation>Mostrar un solo estado</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>GDT set (*.gdt)</source>
        <translation>Registro GDT (*.gdt)</translation>
    </message>
    <message>
        <source>FHIR questionnaire response (*.fhir.json)</source>
        <translation>FHIR QuestionnaireResponse (*.fhir.json)</translation>
    </message>
    <message>
        <source>FHIR document (*.fhir-document.json)</source>
        <translation>Documento FHIR (*.fhir-document.json)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Something else than a file has this name. Choose another name.</source>
        <translation>Algo que no es un archivo tiene este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save the report elsewhere.</source>
        <translation>El disco está lleno. Libere espacio o guarde el informe en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Save the report elsewhere.</source>
        <translation>No se puede escribir en esta carpeta. Guarde el informe en otro lugar.</translation>
    </message>
    <message>
        <source>This folder cannot be reached. Save the report elsewhere.</source>
        <translation>No se puede acceder a esta carpeta. Guarde el informe en otro lugar.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Save the report elsewhere.</source>
        <translation>No se puede escribir el archivo ({reason}). Guarde el informe en otro lugar.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at it, or choose another one.</source>
        <translation>La impresora no aceptó el informe. Revísela o elija otra.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrow keys from row to row. Alt with an underlined letter presses that button.</source>
        <translation>Tab va de control en control; las flechas, de fila en fila. Alt con una letra subrayada pulsa ese botón.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Identifying</name>
    <message>
        <source>A visit of {doctor} was not started: nobody answered within two minutes.</source>
        <translation>Una visita de {doctor} no se inició: nadie respondió en dos minutos.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Facility key</source>
        <translation>Clave del centro</translation>
    </message>
    <message>
        <source>Key of the facility {name}</source>
        <translation>Clave del centro {name}</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. The program made it and needs it.</source>
        <translation>Está en el almacén de claves de este equipo. El programa la creó y la necesita.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. It is never shown.</source>
        <translation>Está en el almacén de claves de este equipo. Nunca se muestra.</translation>
    </message>
    <message>
        <source>Is made with the first visit.</source>
        <translation>Se crea con la primera visita.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Aún no guardada.</translation>
    </message>
    <message>
        <source>Not kept yet. Without it no visit can be started. Tiep issues it.</source>
        <translation>Aún no guardada. Sin ella no se puede iniciar ninguna visita. La emite Tiep.</translation>
    </message>
    <message>
        <source>Given by the test environment, in memory only.</source>
        <translation>Viene del entorno de prueba, solo en memoria.</translation>
    </message>
    <message>
        <source>Cannot be looked up now.</source>
        <translation>No se puede consultar ahora.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Connect to Tiep</source>
        <translation>Conectar con Tiep</translation>
    </message>
    <message>
        <source>Tiep issues one key for your facility. It is kept in the key store of this computer.</source>
        <translation>Tiep emite una clave para su centro. Se guarda en el almacén de claves de este equipo.</translation>
    </message>
    <message>
        <source>Facility &amp;key</source>
        <translation>&amp;Clave del centro</translation>
    </message>
    <message>
        <source>&amp;Address of Tiep&apos;s service</source>
        <translation>&amp;Dirección del servicio de Tiep</translation>
    </message>
    <message>
        <source>Leave it as it is unless Tiep told you another one.</source>
        <translation>Déjela así salvo que Tiep le haya dado otra.</translation>
    </message>
    <message>
        <source>Kept already; leave empty to go on with it</source>
        <translation>Ya guardada; déjela vacía para conservarla</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Leads to {host}.</source>
        <translation>Lleva a {host}.</translation>
    </message>
    <message>
        <source>This is not a secure address (https) and is not opened from here.</source>
        <translation>No es una dirección segura (https) y no se abre desde aquí.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link asks for a visit</source>
        <translation>Un enlace pide una visita</translation>
    </message>
    <message>
        <source>A link asks for this visit. It is older than ten minutes, or it could have been guessed. Start the visit only if you chose it just now.</source>
        <translation>Un enlace pide esta visita. Tiene más de diez minutos o podría haberse adivinado. Inicie la visita solo si la ha elegido ahora mismo.</translation>
    </message>
    <message>
        <source>&amp;Start visit</source>
        <translation>&amp;Iniciar visita</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Covered. Click to show.</source>
        <translation>Oculto. Haga clic para mostrar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Salir de Tiep Launcher</translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation>Nueva visita (Ctrl+N)</translation>
    </message>
    <message>
        <source>Cover everything</source>
        <translation>Ocultar todo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nueva visita…</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or choose a visit on the left. Reports appear here when they are saved in Tiep, ready to copy.</source>
        <translation>Inicie Tiep desde el sistema del hospital o elija una visita de la lista. Los informes aparecen aquí en cuanto se guardan en Tiep, listos para copiar.</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>Ninguna visita elegida</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>The facility key is missing: no visit can be started.</source>
        <translation>Falta la clave del centro: no se puede iniciar ninguna visita.</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Set up the facility key</source>
        <translation>Configurar la clave del centro</translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>&amp;Patient ID</source>
        <translation>ID de &amp;paciente</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Nacimi&amp;ento</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>AAAA-MM-DD, AAAA-MM o AAAA</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>&amp;Visit ID</source>
        <translation>ID de &amp;visita</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>El médico lo elige en Tiep</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormulario</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>Iniciar &amp;Tiep</translation>
    </message>
    <message>
        <source>Start Tiep</source>
        <translation>Iniciar Tiep</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The patient ID is needed.</source>
        <translation>Falta el ID de paciente.</translation>
    </message>
    <message>
        <source>The visit ID is needed.</source>
        <translation>Falta el ID de visita.</translation>
    </message>
    <message>
        <source>The doctor&apos;s ID is needed.</source>
        <translation>Falta el ID del médico.</translation>
    </message>
    <message>
        <source>This is no date written as 1945-07-14, 1945-07 or 1945.</source>
        <translation>No es una fecha escrita como 1945-07-14, 1945-07 o 1945.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>ID del mé&amp;dico</translation>
    </message>
    <message>
        <source>Doctor&apos;s &amp;name</source>
        <translation>&amp;Nombre del médico</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>V&amp;ista previa…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
</context>
<context>
    <name>NobodyNotice</name>
    <message>
        <source>&amp;Choose doctor…</source>
        <translation>&amp;Elegir médico…</translation>
    </message>
    <message>
        <source>Say who works here, and your visits and reports appear.</source>
        <translation>Diga quién trabaja aquí y aparecerán sus visitas e informes.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from the hospital system wait to be started.</source>
        <translation>
            <numerusform>%n visita del sistema del hospital espera para iniciarse.</numerusform>
            <numerusform>%n visitas del sistema del hospital esperan para iniciarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation>La clave no se ha guardado</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Tiep&apos;s page</source>
        <translation>Página de Tiep</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Pick a visit</source>
        <translation>Elegir una visita</translation>
    </message>
    <message>
        <source>No doctor is chosen yet</source>
        <translation>Aún no se ha elegido médico</translation>
    </message>
    <message>
        <source>The visit that was selected is not on the list any more.</source>
        <translation>La visita seleccionada ya no está en la lista.</translation>
    </message>
    <message>
        <source>Searching the server. What is here already can be picked.</source>
        <translation>Buscando en el servidor. Lo que ya aparece se puede elegir.</translation>
    </message>
    <message>
        <source>Press Enter once more for {name}.</source>
        <translation>Pulse Intro una vez más para {name}.</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>F&amp;orm (Ctrl+Enter)</source>
        <translation>F&amp;ormulario (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Introducir a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Record again</source>
        <translation>&amp;Grabar de nuevo</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>El médico lo elige en Tiep</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>V&amp;ista previa…</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Name, birth date, patient ID or visit</source>
        <translation>Nombre, fecha de nacimiento, ID de paciente o visita</translation>
    </message>
    <message>
        <source>Find a patient or visit</source>
        <translation>Buscar paciente o visita</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
</context>
<context>
    <name>PaletteNotice</name>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>No se ha encontrado nada para «{text}»</translation>
    </message>
    <message>
        <source>No visit of today is on the list. Type a name, a birth date or an ID to search further, or press Enter to fill in the patient by hand.</source>
        <translation>No hay visitas de hoy en la lista. Escriba un nombre, una fecha de nacimiento o un ID para seguir buscando, o pulse Intro para introducir el paciente a mano.</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Sin visitas</translation>
    </message>
    <message>
        <source>Today&apos;s visits can stand here, to be picked by typing a few letters. An administrator sets it up once: a file or folder with the list of visits, or the clinic&apos;s FHIR server. Visits that were started here before are found without it. Press Enter to fill in a patient by hand.</source>
        <translation>Aquí pueden aparecer las visitas de hoy, para elegirlas con unas pocas letras. Un administrador lo configura una vez: un archivo o una carpeta con la lista de visitas, o el servidor FHIR de la clínica. Las visitas iniciadas aquí antes se encuentran también sin ella. Pulse Intro para introducir un paciente a mano.</translation>
    </message>
    <message>
        <source>No worklist is set up</source>
        <translation>No hay lista de trabajo configurada</translation>
    </message>
    <message>
        <source>Recent visits, the worklist and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Se ha buscado en las visitas recientes, la lista de trabajo y el servidor. Pulse Intro para introducir el paciente a mano.</translation>
    </message>
    <message>
        <source>Recent visits and the worklist were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Se ha buscado en las visitas recientes y la lista de trabajo. Pulse Intro para introducir el paciente a mano.</translation>
    </message>
    <message>
        <source>Recent visits and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Se ha buscado en las visitas recientes y el servidor. Pulse Intro para introducir el paciente a mano.</translation>
    </message>
    <message>
        <source>Only visits that were started here before could be searched, as no worklist is set up. Press Enter to fill in the patient by hand.</source>
        <translation>Solo se ha podido buscar en las visitas iniciadas aquí antes, pues no hay lista de trabajo configurada. Pulse Intro para introducir el paciente a mano.</translation>
    </message>
</context>
<context>
    <name>PaletteStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Further remarks: {count}</source>
        <translation>Otras observaciones: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown. Type more to find the right one.</source>
        <translation>Se muestran {shown} de {total}. Escriba más para encontrar la correcta.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Encontradas: {count}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>Open a patient in the hospital system and start Tiep there. The visit and then its report appear here by themselves.</source>
        <translation>Abra un paciente en el sistema del hospital e inicie Tiep allí. La visita y después su informe aparecen aquí solos.</translation>
    </message>
    <message>
        <source>No visit is running</source>
        <translation>Ninguna visita en curso</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nueva visita…</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Mantener encima</translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation>Abrir la ventana principal</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Salir de Tiep Launcher</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>What arrives</source>
        <translation>Lo que llega</translation>
    </message>
    <message>
        <source>The report as it arrives</source>
        <translation>El informe tal como llega</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Parte {part} de {parts}</translation>
    </message>
    <message>
        <source>What arrives differently</source>
        <translation>Lo que llega de otro modo</translation>
    </message>
    <message>
        <source>Target profile: {name}.</source>
        <translation>Perfil de destino: {name}.</translation>
    </message>
    <message>
        <source>No target profile is set.</source>
        <translation>No hay ningún perfil de destino ajustado.</translation>
    </message>
    <message>
        <source>Characters of {set}.</source>
        <translation>Caracteres de {set}.</translation>
    </message>
    <message>
        <source>Lines end with {line_end}.</source>
        <translation>Las líneas terminan con {line_end}.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of at most %n characters.</source>
        <translation>
            <numerusform>Líneas de %n carácter como máximo.</numerusform>
            <numerusform>Líneas de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters at once.</source>
        <translation>
            <numerusform>%n carácter como máximo cada vez.</numerusform>
            <numerusform>%n caracteres como máximo cada vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} (%n times)</source>
        <translation>
            <numerusform>{change} (%n vez)</numerusform>
            <numerusform>{change} (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Visits are still watched. The icon in the tray brings the window back.</source>
        <translation>Las visitas se siguen observando. El icono de la bandeja recupera la ventana.</translation>
    </message>
    <message>
        <source>Tiep Launcher goes on</source>
        <translation>Tiep Launcher sigue en marcha</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or start a first visit here.</source>
        <translation>Inicie Tiep desde el sistema del hospital o inicie aquí una primera visita.</translation>
    </message>
    <message>
        <source>The facility key is kept.</source>
        <translation>La clave del centro está guardada.</translation>
    </message>
    <message>
        <source>No facility key is kept yet: no visit can be started.</source>
        <translation>Aún no hay clave del centro guardada: no se puede iniciar ninguna visita.</translation>
    </message>
    <message>
        <source>Visits are started for {doctor}.</source>
        <translation>Las visitas se inician para {doctor}.</translation>
    </message>
    <message>
        <source>Who the doctor is, is said with each visit.</source>
        <translation>Quién es el médico se dice en cada visita.</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>Tiep does not have the microphone.</source>
        <translation>Tiep no tiene el micrófono.</translation>
    </message>
    <message>
        <source>Microphone still on</source>
        <translation>Micrófono aún activo</translation>
    </message>
    <message>
        <source>Tiep has the microphone until this window is closed.</source>
        <translation>Tiep tiene el micrófono hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micrófono activo</translation>
    </message>
    <message>
        <source>Tiep has the microphone: this room may be recorded.</source>
        <translation>Tiep tiene el micrófono: puede que se esté grabando esta sala.</translation>
    </message>
</context>
<context>
    <name>ReportAbout</name>
    <message>
        <source>Received {time}</source>
        <translation>Recibido {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>This is an old version, for reading only: the newest one is what counts.</source>
        <translation>Es una versión antigua, solo para leer: vale la más nueva.</translation>
    </message>
    <message>
        <source>No field differs from version {number}.</source>
        <translation>Ningún campo difiere de la versión {number}.</translation>
    </message>
    <message>
        <source>Since version {number}: {changed} changed, {added} new, {removed} removed</source>
        <translation>Desde la versión {number}: {changed} cambiados, {added} nuevos, {removed} eliminados</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>de hace %n día</numerusform>
            <numerusform>de hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>de hace %n hora</numerusform>
            <numerusform>de hace %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Copiar {field}</translation>
    </message>
    <message>
        <source>Copy {field}, copied {time}</source>
        <translation>Copiar {field}, copiado a las {time}</translation>
    </message>
    <message>
        <source>Copy the section {section}</source>
        <translation>Copiar la sección {section}</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Copy the chosen field</source>
        <translation>Copiar el campo elegido</translation>
    </message>
    <message>
        <source>Select a part of the chosen field</source>
        <translation>Seleccionar una parte del campo elegido</translation>
    </message>
    <message>
        <source>Show or fold a long value</source>
        <translation>Mostrar o plegar un valor largo</translation>
    </message>
    <message>
        <source>Copy the section of the chosen field</source>
        <translation>Copiar la sección del campo elegido</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Campos del informe</translation>
    </message>
    <message>
        <source>&amp;Copy {name} (HIS: {other})</source>
        <translation>&amp;Copiar {name} (HIS: {other})</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>S&amp;how its content</source>
        <translation>&amp;Mostrar su contenido</translation>
    </message>
    <message>
        <source>Copy in other ways, save or print</source>
        <translation>Copiar de otras formas, guardar o imprimir</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Restablecer: {setting}</translation>
    </message>
    <message>
        <source>Take your own setting back, so that the default counts</source>
        <translation>Retirar su propio ajuste para que cuente el predeterminado</translation>
    </message>
    <message>
        <source>A value was left out because it is wrong: {reason}</source>
        <translation>Se omitió un valor porque es incorrecto: {reason}</translation>
    </message>
    <message>
        <source>Default, once it is saved</source>
        <translation>Predeterminado, una vez guardado</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Cambiado, aún no guardado</translation>
    </message>
    <message>
        <source>{origin} · counts from the next start</source>
        <translation>{origin} · cuenta desde el próximo inicio</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>The key store has not changed</source>
        <translation>El almacén de claves no ha cambiado</translation>
    </message>
    <message>
        <source>The simulated Tiep opens in windows of its own, marked “Test set-up”. Nothing of it is kept or mixed with your settings.</source>
        <translation>El Tiep simulado se abre en ventanas propias, marcadas «Modo prueba». Nada de ello se guarda ni se mezcla con sus ajustes.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Ningún ajuste se llama así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <source>Whose settings are shown</source>
        <translation>De quién son los ajustes mostrados</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>Todos los centros</translation>
    </message>
    <message>
        <source>Tries the address as it stands below, also before it is saved, with the key that is kept. No visit is created by it.</source>
        <translation>Prueba la dirección tal como figura abajo, también antes de guardarla, con la clave guardada. No se crea ninguna visita.</translation>
    </message>
    <message>
        <source>Choose a facility above to try its connection.</source>
        <translation>Elija arriba un centro para probar su conexión.</translation>
    </message>
    <message>
        <source>One practice or hospital is one facility. Further ones come from your administrator, as a policy or by a command:</source>
        <translation>Una consulta u hospital es un centro. Otros los añade su administrador, con una directiva o con una orden:</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Not saved: something is wrong in the fields that are marked.</source>
        <translation>No guardado: hay algo incorrecto en los campos marcados.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. From the next start of Tiep Launcher counts: {settings}</source>
        <translation>Guardado. Desde el próximo inicio de Tiep Launcher cuenta: {settings}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>&amp;Reconfigurar…</translation>
    </message>
    <message>
        <source>Set up again, step by step</source>
        <translation>Reconfigurar paso a paso</translation>
    </message>
    <message>
        <source>Key, doctor and first visit, step by step</source>
        <translation>Clave, médico y primera visita, paso a paso</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>Modo prueba</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>Hay cambios que aún no se han guardado.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Remove this key from the key store of this computer?</source>
        <translation>¿Quitar esta clave del almacén de claves de este equipo?</translation>
    </message>
    <message>
        <source>What needs it does not work until it is entered again.</source>
        <translation>Lo que la necesita no funcionará hasta que se introduzca de nuevo.</translation>
    </message>
    <message>
        <source>Without it no visit can be started, and no report comes, until it is entered again.</source>
        <translation>Sin ella no se puede iniciar ninguna visita ni llega ningún informe hasta que se introduzca de nuevo.</translation>
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
        <source>Save them before the settings are closed?</source>
        <translation>¿Guardarlos antes de cerrar los ajustes?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
    <message>
        <source>Empty the search, then close the window</source>
        <translation>Vaciar la búsqueda y después cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Connected to Tiep</source>
        <translation>Conectado con Tiep</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Sin conexión con Tiep</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>Sin respuesta en dos minutos, la visita no se inicia.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>If Tiep is still open, this opens a second tab; close the first.</source>
        <translation>Si Tiep sigue abierto, se abrirá una segunda pestaña; cierre la primera.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Siguiente campo</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Copiar el siguiente campo</translation>
    </message>
    <message>
        <source>Pass over the next field</source>
        <translation>Saltar el campo siguiente</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Solo para leer</translation>
    </message>
    <message>
        <source>Whole report copied {time}</source>
        <translation>Informe completo copiado {time}</translation>
    </message>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation>
            <numerusform>{copied} de %n copiado</numerusform>
            <numerusform>{copied} de %n copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {field}</source>
        <translation>Siguiente: {field}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Another visit is open</source>
        <translation>Hay otra visita abierta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Wants to start</source>
        <translation>Se quiere iniciar</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>También abiertas: {names}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Tiep may still be recording {name} in its tab. Pause it there first.</source>
        <translation>Puede que Tiep siga grabando a {name} en su pestaña. Póngalo primero en pausa allí.</translation>
    </message>
    <message>
        <source>Without an answer by {time}, {name} is not started.</source>
        <translation>Sin respuesta antes de las {time}, {name} no se inicia.</translation>
    </message>
    <message>
        <source>Stay with {name}</source>
        <translation>Seguir con {name}</translation>
    </message>
    <message>
        <source>Start {new}, {open} goes on</source>
        <translation>Iniciar {new}, {open} continúa</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n earlier step(s)</source>
        <translation>
            <numerusform>%n paso anterior</numerusform>
            <numerusform>%n pasos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Test set-up</source>
        <translation>Modo prueba</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>Cambiar de médico</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Aún no se ha elegido a nadie</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nueva visita…</translation>
    </message>
    <message>
        <source>&amp;Open Tiep Launcher</source>
        <translation>&amp;Abrir Tiep Launcher</translation>
    </message>
    <message>
        <source>&amp;Cover everything</source>
        <translation>&amp;Ocultar todo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Version of the report</source>
        <translation>Versión del informe</translation>
    </message>
    <message>
        <source>Only what chan&amp;ged</source>
        <translation>Solo lo cam&amp;biado</translation>
    </message>
    <message>
        <source>Version {number}, {time}, newest</source>
        <translation>Versión {number}, {time}, última</translation>
    </message>
    <message>
        <source>Version {number}, {time}</source>
        <translation>Versión {number}, {time}</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>No visits yet.</source>
        <translation>Aún no hay visitas.</translation>
    </message>
    <message>
        <source>No visit matches.</source>
        <translation>Ninguna visita coincide.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Visits appear once somebody is.</source>
        <translation>Todavía no se ha elegido a nadie. Las visitas aparecen después.</translation>
    </message>
    <message>
        <source>Find a patient, visit or report</source>
        <translation>Buscar paciente, visita o informe</translation>
    </message>
    <message>
        <source>Looking in reports…</source>
        <translation>Buscando en los informes…</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Tiep wanted to open another place ({place}). Only Tiep is shown here.</source>
        <translation>Tiep quiso abrir otro lugar ({place}). Aquí solo se muestra Tiep.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page from another place ({place}) was left out.</source>
        <translation>Se omitió una parte de la página de Tiep que viene de otro lugar ({place}).</translation>
    </message>
    <message>
        <source>Files of this computer cannot be chosen here.</source>
        <translation>Aquí no se pueden elegir archivos de este equipo.</translation>
    </message>
    <message>
        <source>Tiep wanted to ask for a text in a window of its own. That is not shown here.</source>
        <translation>Tiep quiso pedir un texto en una ventana propia. Eso no se muestra aquí.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page was left out: the certificate of {place} is not trusted. Call your network team.</source>
        <translation>Se omitió una parte de la página de Tiep: el certificado de {place} no es de confianza. Llame al equipo de redes.</translation>
    </message>
    <message>
        <source>Tiep asked for more than the microphone ({what}) and did not get it.</source>
        <translation>Tiep pidió más que el micrófono ({what}) y no lo obtuvo.</translation>
    </message>
    <message>
        <source>Another place asked for the microphone and did not get it.</source>
        <translation>Otro lugar pidió el micrófono y no lo obtuvo.</translation>
    </message>
    <message>
        <source>Tiep asked for the microphone while this window could not be seen, and did not get it. Begin the recording again.</source>
        <translation>Tiep pidió el micrófono mientras esta ventana no se veía y no lo obtuvo. Empiece de nuevo la grabación.</translation>
    </message>
    <message>
        <source>Tiep wanted to open another window ({place}). That is not done here.</source>
        <translation>Tiep quiso abrir otra ventana ({place}). Aquí no se hace.</translation>
    </message>
    <message>
        <source>Tiep wanted to save a file on this computer. That is not done here.</source>
        <translation>Tiep quiso guardar un archivo en este equipo. Aquí no se hace.</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>The report is being read…</source>
        <translation>Leyendo el informe…</translation>
    </message>
    <message>
        <source>You may close this window: watching goes on, and you are told when the report is here.</source>
        <translation>Puede cerrar esta ventana: se sigue observando y se le avisará cuando llegue el informe.</translation>
    </message>
    <message>
        <source>The report will appear here when you save it in Tiep.</source>
        <translation>El informe aparecerá aquí cuando lo guarde en Tiep.</translation>
    </message>
    <message>
        <source>There is no report of this visit.</source>
        <translation>No hay informe de esta visita.</translation>
    </message>
    <message>
        <source>The report will appear here by itself.</source>
        <translation>El informe aparecerá aquí por sí solo.</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Show &amp;report</source>
        <translation>Ver info&amp;rme</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Reinte&amp;ntar</translation>
    </message>
    <message>
        <source>Tiep – visit started {time}</source>
        <translation>Tiep – visita iniciada {time}</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>Abriendo Tiep…</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Make Tiep larger</source>
        <translation>Ampliar Tiep</translation>
    </message>
    <message>
        <source>Make Tiep smaller</source>
        <translation>Reducir Tiep</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. Nobody is chosen to work at this desk now.</source>
        <translation>Esta es una visita de {owner}. Ahora no hay nadie elegido en este puesto.</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. {present} works at this desk now.</source>
        <translation>Esta es una visita de {owner}. En este puesto trabaja ahora {present}.</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>otro médico</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>This was the wrong patient</source>
        <translation>Este era el paciente equivocado</translation>
    </message>
    <message>
        <source>More about it; stays in this program</source>
        <translation>Más sobre ello; se queda en este programa</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>Lo que queda en otros lugares</translation>
    </message>
    <message>
        <source>What there is of this visit stays here, covered, and goes nowhere. There is no way back.</source>
        <translation>Lo que hay de esta visita se queda aquí, oculto, y no se envía a ninguna parte. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>&amp;Mark as the wrong patient</source>
        <translation>&amp;Marcar como paciente equivocado</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Dejar como está</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Tiep Launcher cannot work here</source>
        <translation>Tiep Launcher no puede funcionar aquí</translation>
    </message>
</context>
<context>
    <name>anothers_visit</name>
    <message>
        <source>another doctor</source>
        <translation>otro médico</translation>
    </message>
    <message>
        <source>The visit that was opened is a visit of {doctor}. Change doctor to see it.</source>
        <translation>La visita abierta es de {doctor}. Cambie de médico para verla.</translation>
    </message>
    <message>
        <source>Visit of another doctor</source>
        <translation>Visita de otro médico</translation>
    </message>
</context>
<context>
    <name>confirm_words</name>
    <message>
        <source>I have &amp;checked this</source>
        <translation>Lo he &amp;revisado</translation>
    </message>
    <message>
        <source>&amp;Use it for {name}</source>
        <translation>&amp;Usarlo para {name}</translation>
    </message>
    <message>
        <source>&amp;Leave it held back</source>
        <translation>&amp;Dejarlo retenido</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID de paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Session in Tiep</source>
        <translation>Sesión en Tiep</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>An AI wrote this report. Have you read it, and is it right for this patient?</source>
        <translation>Una IA redactó este informe. ¿Lo ha leído y es correcto para este paciente?</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from. Have you read it, and is it right for this patient?</source>
        <translation>No está demostrado de dónde procede este informe. ¿Lo ha leído y es correcto para este paciente?</translation>
    </message>
    <message>
        <source>This report names something else than the visit you started. Use it only if you are sure that it is about this patient.</source>
        <translation>Este informe nombra algo distinto de la visita que inició. Úselo solo si está seguro de que trata de este paciente.</translation>
    </message>
</context>
<context>
    <name>connection_words</name>
    <message>
        <source>Tiep answers under this address.</source>
        <translation>Tiep responde en esta dirección.</translation>
    </message>
    <message>
        <source>Tiep accepts the facility key.</source>
        <translation>Tiep acepta la clave del centro.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>El reloj de este equipo es correcto.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min ahead. Set it right, or visits fail to open.</source>
        <translation>El reloj de este equipo va {minutes} min adelantado. Póngalo en hora o las visitas no se abrirán.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min behind. Set it right, or visits fail to open.</source>
        <translation>El reloj de este equipo va {minutes} min atrasado. Póngalo en hora o las visitas no se abrirán.</translation>
    </message>
    <message>
        <source>The facility key could not be tried.</source>
        <translation>No se pudo probar la clave del centro.</translation>
    </message>
</context>
<context>
    <name>doctor_question</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>Sin respuesta en dos minutos, la visita no se inicia.</translation>
    </message>
    <message>
        <source>Another doctor starts a visit</source>
        <translation>Otro médico inicia una visita</translation>
    </message>
    <message>
        <source>A visit of another doctor came from the hospital system. Who works here now?</source>
        <translation>Del sistema del hospital llegó una visita de otro médico. ¿Quién trabaja aquí ahora?</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>Cambiar de médico</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Toma el relevo</translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation>Trabaja aquí ahora</translation>
    </message>
    <message>
        <source>&amp;Stay with {name}</source>
        <translation>&amp;Seguir con {name}</translation>
    </message>
    <message>
        <source>Starts a visit</source>
        <translation>Inicia una visita</translation>
    </message>
    <message>
        <source>&amp;Change to {name}</source>
        <translation>&amp;Cambiar a {name}</translation>
    </message>
    <message>
        <source>Doctor ID {id}</source>
        <translation>ID del médico {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of {doctor} go on.</source>
        <translation>
            <numerusform>Continúa %n visita de {doctor}.</numerusform>
            <numerusform>Continúan %n visitas de {doctor}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording goes on: {patients}. That window stays in sight and names its own doctor.</source>
        <translation>La grabación continúa: {patients}. Esa ventana permanece a la vista e indica su propio médico.</translation>
    </message>
</context>
<context>
    <name>embedded</name>
    <message>
        <source>Close Tiep&apos;s window</source>
        <translation>Cerrar la ventana de Tiep</translation>
    </message>
    <message>
        <source>{name} may be being recorded now.</source>
        <translation>Puede que ahora se esté grabando a {name}.</translation>
    </message>
    <message>
        <source>Closing this window ends the recording. Hidden, it goes on, and tray or task bar show the sign.</source>
        <translation>Cerrar esta ventana termina la grabación. Oculta, continúa, y la bandeja o la barra de tareas lo muestran.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} is no longer recorded</source>
        <translation>&amp;Cerrar, {name} deja de grabarse</translation>
    </message>
    <message>
        <source>The visit of {name} is not saved in Tiep yet.</source>
        <translation>La visita de {name} aún no está guardada en Tiep.</translation>
    </message>
    <message>
        <source>What stands in this window and Tiep has not kept is lost when it is closed.</source>
        <translation>Lo que hay en esta ventana y Tiep no ha guardado se pierde al cerrarla.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} stays unsaved</source>
        <translation>&amp;Cerrar, {name} queda sin guardar</translation>
    </message>
    <message>
        <source>&amp;Hide, {name} goes on</source>
        <translation>&amp;Ocultar, {name} continúa</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Tiep asks</source>
        <translation>Tiep pregunta</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Tiep in the browser</source>
        <translation>Tiep en el navegador</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Reinte&amp;ntar</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Sin conexión con Tiep</translation>
    </message>
    <message>
        <source>Tiep&apos;s page cannot be reached from this computer. Check the network, then try again. What Tiep already has is not lost.</source>
        <translation>No se puede acceder a la página de Tiep desde este equipo. Compruebe la red e inténtelo de nuevo. Lo que Tiep ya tiene no se ha perdido.</translation>
    </message>
    <message>
        <source>Tiep answered with an error</source>
        <translation>Tiep respondió con un error</translation>
    </message>
    <message>
        <source>Tiep is there but could not show its page. This often passes; try again in a moment.</source>
        <translation>Tiep está, pero no pudo mostrar su página. Suele pasar pronto; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This may not be Tiep</source>
        <translation>Puede que esto no sea Tiep</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted on this computer, so nothing was sent to it and its page was not opened. Call your network team; the details say what they need to know.</source>
        <translation>El certificado del servidor no es de confianza en este equipo; por eso no se le envió nada ni se abrió su página. Llame al equipo de redes; los detalles dicen lo que necesita saber.</translation>
    </message>
    <message>
        <source>A proxy wants a password</source>
        <translation>Un proxy pide una contraseña</translation>
    </message>
    <message>
        <source>A proxy between this computer and Tiep wants a name and a password that this program does not have. Call your network team.</source>
        <translation>Un proxy entre este equipo y Tiep pide un nombre y una contraseña que este programa no tiene. Llame al equipo de redes.</translation>
    </message>
    <message>
        <source>Tiep led somewhere else</source>
        <translation>Tiep llevó a otro lugar</translation>
    </message>
    <message>
        <source>Tiep&apos;s address led to another place, and only Tiep itself is shown here. Ask your administrator; the details name the place.</source>
        <translation>La dirección de Tiep llevó a otro lugar, y aquí solo se muestra el propio Tiep. Consulte a su administrador; los detalles nombran el lugar.</translation>
    </message>
    <message>
        <source>Tiep&apos;s page has stopped</source>
        <translation>La página de Tiep se ha detenido</translation>
    </message>
    <message>
        <source>The page ended unexpectedly. If it was recording, the recording has ended. What Tiep already has is there when you open it again.</source>
        <translation>La página terminó de forma inesperada. Si estaba grabando, la grabación ha terminado. Lo que Tiep ya tiene está ahí cuando la abra de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the part of the program that shows it here is not installed.</source>
        <translation>Tiep se abre en el navegador, pues la parte del programa que lo muestra aquí no está instalada.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as this computer cannot keep web pages apart from everything else. Tell your administrator.</source>
        <translation>Tiep se abre en el navegador, pues este equipo no puede mantener las páginas web separadas de todo lo demás. Avise al administrador.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as libraries of the system are missing to show it here. Tell your administrator.</source>
        <translation>Tiep se abre en el navegador, pues faltan bibliotecas del sistema para mostrarlo aquí. Avise al administrador.</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>Abriendo Tiep…</translation>
    </message>
    <message>
        <source>Tiep&apos;s page is not open. Its window says why.</source>
        <translation>La página de Tiep no está abierta. Su ventana dice por qué.</translation>
    </message>
    <message>
        <source>Tiep is open in its own window.</source>
        <translation>Tiep está abierto en su propia ventana.</translation>
    </message>
    <message>
        <source>Tiep&apos;s window has the microphone. The report will appear here when you save it in Tiep.</source>
        <translation>La ventana de Tiep tiene el micrófono. El informe aparecerá aquí cuando lo guarde en Tiep.</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Recent visit</source>
        <translation>Visita reciente</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Same name as another patient</source>
        <translation>Mismo nombre que otro paciente</translation>
    </message>
    <message>
        <source>Born the same day as another patient</source>
        <translation>Nacido el mismo día que otro paciente</translation>
    </message>
    <message>
        <source>Same name and birth date as another patient</source>
        <translation>Mismo nombre y fecha de nacimiento que otro paciente</translation>
    </message>
    <message>
        <source>for doctor {doctor}</source>
        <translation>para {doctor}</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>Iniciar &amp;Tiep</translation>
    </message>
    <message>
        <source>&amp;Complete and start…</source>
        <translation>&amp;Completar e iniciar…</translation>
    </message>
    <message>
        <source>&amp;Show this visit</source>
        <translation>Mo&amp;strar esta visita</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>Mo&amp;strar el informe</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuera del intervalo</translation>
    </message>
    <message>
        <source>Not in the form</source>
        <translation>No está en el formulario</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Tipo incorrecto</translation>
    </message>
    <message>
        <source>Written with AI assistance and saved by the doctor.</source>
        <translation>Redactado con ayuda de IA y guardado por el médico.</translation>
    </message>
    <message>
        <source>Written with AI assistance and sent by the doctor.</source>
        <translation>Redactado con ayuda de IA y enviado por el médico.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>Redactado por una IA y todavía no revisado por un médico.</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>No está demostrado de dónde procede este informe y ningún médico lo ha revisado todavía.</translation>
    </message>
    <message>
        <source>Written with AI assistance and checked by {doctor}.</source>
        <translation>Redactado con ayuda de IA y revisado por {doctor}.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started. Its content stays covered and cannot be copied.</source>
        <translation>Este informe es de otra visita distinta de la que usted inició. Su contenido permanece oculto y no se puede copiar.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Its content stays covered and goes nowhere.</source>
        <translation>Marcado como paciente equivocado. Su contenido permanece oculto y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>mínimo {low}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>máximo {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>For reading only: it may be about somebody else.</source>
        <translation>Solo para leer: puede tratar de otra persona.</translation>
    </message>
    <message>
        <source>For reading only, until a doctor has checked it and says so.</source>
        <translation>Solo para leer, hasta que un médico lo revise y lo confirme.</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Nuevo en esta versión</translation>
    </message>
    <message>
        <source>Changed; it was: {before}</source>
        <translation>Cambiado; antes: {before}</translation>
    </message>
    <message>
        <source>Removed; it was: {before}</source>
        <translation>Eliminado; antes: {before}</translation>
    </message>
    <message>
        <source>No longer in the report</source>
        <translation>Ya no está en el informe</translation>
    </message>
    <message>
        <source>Taken, in its section</source>
        <translation>Incluida, en su sección</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Show for a moment</source>
        <translation>Mostrar un momento</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>… Show all {count} characters</source>
        <translation>… Mostrar los {count} caracteres</translation>
    </message>
    <message>
        <source>… Show all {count} rows</source>
        <translation>… Mostrar las {count} filas</translation>
    </message>
</context>
<context>
    <name>form_words</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>One of a list that Tiep has</source>
        <translation>Uno de una lista de Tiep</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Table; each row has:</source>
        <translation>Tabla; cada fila tiene:</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista de textos</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Lista de números</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista de fechas</translation>
    </message>
    <message>
        <source>Several of a list that Tiep has</source>
        <translation>Varios de una lista de Tiep</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>Uno de: {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>Cualquiera de: {choices}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>mínimo {low}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>máximo {high}</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>por ejemplo {example}</translation>
    </message>
    <message>
        <source>Asked for once “{field}” is answered</source>
        <translation>Se pide cuando se ha respondido a «{field}»</translation>
    </message>
    <message>
        <source>Asked for if “{field}” is: {answers}</source>
        <translation>Se pide si «{field}» es: {answers}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Facility key</source>
        <translation>Clave del centro</translation>
    </message>
    <message>
        <source>The key that Tiep issued for this facility:</source>
        <translation>La clave que Tiep emitió para este centro:</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
</context>
<context>
    <name>out_actions</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>out_words</name>
    <message>
        <source>Saved to a file {time}</source>
        <translation>Guardado en un archivo {time}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Impreso {time}</translation>
    </message>
    <message>
        <source>In the hospital system&apos;s folder {time}</source>
        <translation>En la carpeta del sistema del hospital {time}</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the folder cannot be reached. Still trying; nothing is lost.</source>
        <translation>Aún no está en la carpeta del sistema del hospital: no se puede acceder a ella. Se sigue intentando; no se pierde nada.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the disk is full there. Still trying; nothing is lost.</source>
        <translation>Aún no está en la carpeta del sistema del hospital: allí el disco está lleno. Se sigue intentando; no se pierde nada.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: nothing may be written there. Still trying; nothing is lost.</source>
        <translation>Aún no está en la carpeta del sistema del hospital: allí no se puede escribir. Se sigue intentando; no se pierde nada.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: other files have its name. Still trying; nothing is lost.</source>
        <translation>Aún no está en la carpeta del sistema del hospital: otros archivos tienen su nombre. Se sigue intentando; no se pierde nada.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet ({reason}). Still trying; nothing is lost.</source>
        <translation>Aún no está en la carpeta del sistema del hospital ({reason}). Se sigue intentando; no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>palette_keys</name>
    <message>
        <source>Start the selected visit, or show it</source>
        <translation>Iniciar la visita seleccionada o mostrarla</translation>
    </message>
    <message>
        <source>Select another visit</source>
        <translation>Seleccionar otra visita</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>Elegir el formulario</translation>
    </message>
    <message>
        <source>Empty the line, then close the window</source>
        <translation>Vaciar la línea y después cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>patient_words</name>
    <message>
        <source>Not known</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>born</source>
        <translation>nac.</translation>
    </message>
    <message>
        <source>{date} ({years} y)</source>
        <translation>{date} ({years} a)</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID de paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>{visit} (made here)</source>
        <translation>{visit} (creado aquí)</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>patient {id}</source>
        <translation>paciente {id}</translation>
    </message>
</context>
<context>
    <name>preview_words</name>
    <message>
        <source>{before} is written as {after}</source>
        <translation>{before} se escribe como {after}</translation>
    </message>
    <message>
        <source>{before} is left out</source>
        <translation>{before} se omite</translation>
    </message>
    <message>
        <source>A line is broken</source>
        <translation>Se parte una línea</translation>
    </message>
    <message>
        <source>A part ends, with its number</source>
        <translation>Termina una parte, con su número</translation>
    </message>
    <message>
        <source>The end of a line</source>
        <translation>El final de una línea</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Un tabulador</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>Un espacio</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A field is required that is not there.</source>
        <translation>Se exige un campo que no existe.</translation>
    </message>
    <message>
        <source>A field of the form is not a JSON object.</source>
        <translation>Un campo del formulario no es un objeto JSON.</translation>
    </message>
    <message>
        <source>A field&apos;s key is empty.</source>
        <translation>La clave de un campo está vacía.</translation>
    </message>
    <message>
        <source>A field&apos;s type must be one of: {allowed}.</source>
        <translation>El tipo de un campo debe ser uno de: {allowed}.</translation>
    </message>
    <message>
        <source>A file cannot be made.</source>
        <translation>No se puede crear un archivo.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>No se puede escribir un archivo.</translation>
    </message>
    <message>
        <source>A form may not refer to another document.</source>
        <translation>Un formulario no puede remitir a otro documento.</translation>
    </message>
    <message>
        <source>A form&apos;s type must be object.</source>
        <translation>El tipo de un formulario debe ser object.</translation>
    </message>
    <message>
        <source>A kept launch cannot be read; it is left as it is.</source>
        <translation>Un inicio guardado no se puede leer; se deja como está.</translation>
    </message>
    <message>
        <source>A key store would keep it.</source>
        <translation>Un almacén de claves lo conservaría.</translation>
    </message>
    <message>
        <source>A launch cannot be kept.</source>
        <translation>Un inicio no se puede guardar.</translation>
    </message>
    <message>
        <source>A list must say what its items are.</source>
        <translation>Una lista debe decir qué son sus elementos.</translation>
    </message>
    <message>
        <source>A lock cannot be made in the data folder.</source>
        <translation>No se puede crear un bloqueo en la carpeta de datos.</translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>Un nombre aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>A number here has no value JSON allows.</source>
        <translation>Un número tiene aquí un valor que JSON no admite.</translation>
    </message>
    <message>
        <source>A person must look at it.</source>
        <translation>Una persona debe revisarlo.</translation>
    </message>
    <message>
        <source>A proxy refused the connection.</source>
        <translation>Un proxy rechazó la conexión.</translation>
    </message>
    <message>
        <source>A proxy wants credentials.</source>
        <translation>Un proxy pide credenciales.</translation>
    </message>
    <message>
        <source>A text here holds half a character.</source>
        <translation>Un texto contiene aquí medio carácter.</translation>
    </message>
    <message>
        <source>A visit may be being recorded in the program&apos;s own window.</source>
        <translation>Puede que se esté grabando una visita en la ventana propia del programa.</translation>
    </message>
    <message>
        <source>Add it to the os_user column of doctors_file.</source>
        <translation>Añádalo a la columna os_user de doctors_file.</translation>
    </message>
    <message>
        <source>An address here has no user name in it.</source>
        <translation>Una dirección no lleva aquí nombre de usuario.</translation>
    </message>
    <message>
        <source>Another doctor has this visit open.</source>
        <translation>Otro médico tiene abierta esta visita.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk and stays.</source>
        <translation>Otro médico trabaja en este puesto y se queda.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk, and nobody answered the question there.</source>
        <translation>Otro médico trabaja en este puesto y nadie respondió allí a la pregunta.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and nobody answered the question at the screen.</source>
        <translation>Está abierta la visita de otro paciente y nadie respondió a la pregunta en la pantalla.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and the doctor stays with it.</source>
        <translation>Está abierta la visita de otro paciente y el médico sigue con ella.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit of this doctor is open.</source>
        <translation>Está abierta la visita de otro paciente de este médico.</translation>
    </message>
    <message>
        <source>Another program is changing the settings.</source>
        <translation>Otro programa está cambiando los ajustes.</translation>
    </message>
    <message>
        <source>Ask again with result.</source>
        <translation>Vuelva a preguntar con result.</translation>
    </message>
    <message>
        <source>Call again: it is put aside and a new one begun.</source>
        <translation>Inténtelo de nuevo: se aparta y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Check api_url.</source>
        <translation>Compruebe api_url.</translation>
    </message>
    <message>
        <source>Check api_url; a portal may be in between.</source>
        <translation>Compruebe api_url; puede haber un portal por medio.</translation>
    </message>
    <message>
        <source>Check doctors_file.</source>
        <translation>Compruebe doctors_file.</translation>
    </message>
    <message>
        <source>Check fhir_identifier_system.</source>
        <translation>Compruebe fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Check fhir_url.</source>
        <translation>Compruebe fhir_url.</translation>
    </message>
    <message>
        <source>Check the network and api_url.</source>
        <translation>Compruebe la red y api_url.</translation>
    </message>
    <message>
        <source>Check the network and fhir_url.</source>
        <translation>Compruebe la red y fhir_url.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Columns are: {columns}.</source>
        <translation>Las columnas son: {columns}.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Install one, or set browser_command.</source>
        <translation>Instale uno o configure browser_command.</translation>
    </message>
    <message>
        <source>It is kept: ask with result.</source>
        <translation>Está guardado: pídalo con result.</translation>
    </message>
    <message>
        <source>It is read again in a moment.</source>
        <translation>Se leerá de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Keys are no settings.</source>
        <translation>Las claves no son ajustes.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Conocidos: {known}.</translation>
    </message>
    <message>
        <source>Launches are kept in memory only, for lack of a working key store ({reason}).</source>
        <translation>Las visitas se conservan solo en memoria, por falta de un almacén de claves que funcione ({reason}).</translation>
    </message>
    <message>
        <source>Map the doctor, or add a row to doctors_file.</source>
        <translation>Asigne el médico o añada una fila a doctors_file.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Indique uno de: {known}.</translation>
    </message>
    <message>
        <source>Names have letters, digits, - and _.</source>
        <translation>Los nombres llevan letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>No API key is kept.</source>
        <translation>No hay ninguna clave de API guardada.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>No se encontró ningún navegador.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>No se pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>No connection within this machine can be made.</source>
        <translation>No se puede establecer una conexión dentro de este equipo.</translation>
    </message>
    <message>
        <source>No desktop program can take this over here.</source>
        <translation>Ningún programa de escritorio puede encargarse de esto aquí.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made.</source>
        <translation>No se pudo establecer una conexión cifrada.</translation>
    </message>
    <message>
        <source>No visit was given.</source>
        <translation>No se indicó ninguna visita.</translation>
    </message>
    <message>
        <source>No visit was given; an id was made here.</source>
        <translation>No se indicó ninguna visita; se creó aquí un ID.</translation>
    </message>
    <message>
        <source>Nobody answered the question at the screen.</source>
        <translation>Nadie respondió a la pregunta en la pantalla.</translation>
    </message>
    <message>
        <source>Nobody said at the screen who is there.</source>
        <translation>Nadie dijo en la pantalla quién está.</translation>
    </message>
    <message>
        <source>Nobody said which doctor.</source>
        <translation>No se ha dicho qué médico.</translation>
    </message>
    <message>
        <source>Patient data in arguments is forbidden here.</source>
        <translation>Aquí no se permiten datos de pacientes en los argumentos.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that are no longer in use: {count}.</source>
        <translation>Pacientes del servidor FHIR que ya no están en uso: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that cannot be read: {count}.</source>
        <translation>Pacientes del servidor FHIR que no se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server with several identifiers: {count}.</source>
        <translation>Pacientes del servidor FHIR con varios identificadores: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server without a usable identifier: {count}.</source>
        <translation>Pacientes del servidor FHIR sin identificador utilizable: {count}.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>En pausa en Tiep.</translation>
    </message>
    <message>
        <source>Quotation marks are wrong in this row.</source>
        <translation>Las comillas de esta fila son incorrectas.</translation>
    </message>
    <message>
        <source>Row {line} has no id.</source>
        <translation>La fila {line} no tiene id.</translation>
    </message>
    <message>
        <source>Row {line} has the id of a row before.</source>
        <translation>La fila {line} tiene el id de una fila anterior.</translation>
    </message>
    <message>
        <source>Row {line} has the login of a row before; it names neither doctor.</source>
        <translation>La fila {line} tiene el usuario de una fila anterior; ya no designa a ninguno de los dos médicos.</translation>
    </message>
    <message>
        <source>Row {line} holds what no doctor can have.</source>
        <translation>La fila {line} contiene lo que ningún médico puede tener.</translation>
    </message>
    <message>
        <source>Rows of the worklist that cannot be read: {count}.</source>
        <translation>Filas de la lista de trabajo que no se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdela como UTF-8.</translation>
    </message>
    <message>
        <source>Save, pause or give it up first.</source>
        <translation>Guárdela, póngala en pausa o renuncie a ella primero.</translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation>Indique de dónde viene el valor.</translation>
    </message>
    <message>
        <source>Send the one that counts.</source>
        <translation>Envíe el que cuenta.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR.</source>
        <translation>Configure XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Set fhir_identifier_system.</source>
        <translation>Configure fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Set fhir_visit_system.</source>
        <translation>Configure fhir_visit_system.</translation>
    </message>
    <message>
        <source>Several patients or facilities have a visit of this id.</source>
        <translation>Varios pacientes o centros tienen una visita con este ID.</translation>
    </message>
    <message>
        <source>Somebody at the screen must decide first; the launch waits for it.</source>
        <translation>Primero debe decidir alguien en la pantalla; el inicio espera.</translation>
    </message>
    <message>
        <source>Somebody at the screen said no.</source>
        <translation>Alguien en la pantalla dijo que no.</translation>
    </message>
    <message>
        <source>Something else than a file stands there.</source>
        <translation>Allí hay algo que no es un archivo.</translation>
    </message>
    <message>
        <source>Something went wrong inside (incident {incident}).</source>
        <translation>Algo falló dentro del programa (incidencia {incident}).</translation>
    </message>
    <message>
        <source>Standard input cannot be read ({reason}).</source>
        <translation>No se puede leer la entrada estándar ({reason}).</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>No se pudo escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Start it again, or name the doctor.</source>
        <translation>Iníciela de nuevo o indique el médico.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>Inicie la visita de nuevo.</translation>
    </message>
    <message>
        <source>TIEP_LAUNCHER_HOME must be an absolute path.</source>
        <translation>TIEP_LAUNCHER_HOME debe ser una ruta absoluta.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Avise al administrador.</translation>
    </message>
    <message>
        <source>Tell the network team.</source>
        <translation>Avise al equipo de redes.</translation>
    </message>
    <message>
        <source>The FHIR server cannot be asked ({reason}).</source>
        <translation>No se puede consultar el servidor FHIR ({reason}).</translation>
    </message>
    <message>
        <source>The FHIR server has more than {count} visits; the rest is not shown.</source>
        <translation>El servidor FHIR tiene más de {count} visitas; el resto no se muestra.</translation>
    </message>
    <message>
        <source>The FHIR server refused the search (status {status}: {reason}).</source>
        <translation>El servidor FHIR rechazó la búsqueda (estado {status}: {reason}).</translation>
    </message>
    <message>
        <source>The FHIR server rejected the credential.</source>
        <translation>El servidor FHIR rechazó la credencial.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s answer was not understood.</source>
        <translation>No se entendió la respuesta del servidor FHIR.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s link to the next page leads elsewhere; it stays unread.</source>
        <translation>El enlace del servidor FHIR a la página siguiente lleva a otro lugar; no se lee.</translation>
    </message>
    <message>
        <source>The answer is broken.</source>
        <translation>La respuesta está dañada.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed.</source>
        <translation>La respuesta es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>No se entendió la respuesta.</translation>
    </message>
    <message>
        <source>The browser did not open Tiep.</source>
        <translation>El navegador no abrió Tiep.</translation>
    </message>
    <message>
        <source>The browser ended with status {status}.</source>
        <translation>El navegador terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>The choices (oneOf) must be a list with at least one choice.</source>
        <translation>Las opciones (oneOf) deben ser una lista con al menos una opción.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The context file was not deleted ({reason}).</source>
        <translation>El archivo de contexto no se borró ({reason}).</translation>
    </message>
    <message>
        <source>The embedded view cannot be loaded: libraries of the system are missing.</source>
        <translation>No se puede cargar la vista integrada: faltan bibliotecas del sistema.</translation>
    </message>
    <message>
        <source>The embedded view cannot keep web pages away from this computer here.</source>
        <translation>La vista integrada no puede mantener aquí las páginas web apartadas de este equipo.</translation>
    </message>
    <message>
        <source>The embedded view is not installed.</source>
        <translation>La vista integrada no está instalada.</translation>
    </message>
    <message>
        <source>The file cannot be made ({reason}).</source>
        <translation>No se puede crear el archivo ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo ({reason}).</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>La primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>The first line names no column id.</source>
        <translation>La primera línea no nombra ninguna columna id.</translation>
    </message>
    <message>
        <source>The folder of forms cannot be read.</source>
        <translation>No se puede leer la carpeta de formularios.</translation>
    </message>
    <message>
        <source>The form cannot be read ({reason}).</source>
        <translation>No se puede leer el formulario ({reason}).</translation>
    </message>
    <message>
        <source>The form has {count} fields; {limit} are allowed.</source>
        <translation>El formulario tiene {count} campos; se permiten {limit}.</translation>
    </message>
    <message>
        <source>The form is deeper than Tiep&apos;s {limit_levels} levels.</source>
        <translation>El formulario es más profundo que los {limit_levels} niveles de Tiep.</translation>
    </message>
    <message>
        <source>The form is not a JSON object.</source>
        <translation>El formulario no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The kept API key holds what no request can carry.</source>
        <translation>La clave de API guardada contiene caracteres que ninguna petición puede llevar.</translation>
    </message>
    <message>
        <source>The key store does not answer (waited {limit_s} s).</source>
        <translation>El almacén de claves no responde (se esperó {limit_s} s).</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>El almacén de claves falló.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>El almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The launch is gone from the store.</source>
        <translation>El inicio ya no está en el almacén.</translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>El inicio se canceló.</translation>
    </message>
    <message>
        <source>The launch was interrupted before Tiep had a session.</source>
        <translation>El inicio se interrumpió antes de que Tiep tuviera una sesión.</translation>
    </message>
    <message>
        <source>The list of doctors cannot be read ({reason}).</source>
        <translation>No se puede leer la lista de médicos ({reason}).</translation>
    </message>
    <message>
        <source>The log has more under this id.</source>
        <translation>El registro tiene más datos con este identificador.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>El mínimo es mayor que el máximo.</translation>
    </message>
    <message>
        <source>The name was given whole and in parts.</source>
        <translation>El nombre se indicó entero y por partes.</translation>
    </message>
    <message>
        <source>The others are left out.</source>
        <translation>Las demás se omiten.</translation>
    </message>
    <message>
        <source>The patient has no identifier.</source>
        <translation>El paciente no tiene identificador.</translation>
    </message>
    <message>
        <source>The patient has several identifiers.</source>
        <translation>El paciente tiene varios identificadores.</translation>
    </message>
    <message>
        <source>The patient&apos;s birth date is not known.</source>
        <translation>No consta la fecha de nacimiento del paciente.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is not known.</source>
        <translation>No consta el nombre del paciente.</translation>
    </message>
    <message>
        <source>The policy file is left out: others may write to it.</source>
        <translation>El archivo de directivas no se tiene en cuenta: otros pueden modificarlo.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>No se puede iniciar el programa.</translation>
    </message>
    <message>
        <source>The properties must be a JSON object.</source>
        <translation>Las propiedades deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The report could not be written ({reason}).</source>
        <translation>No se pudo escribir el informe ({reason}).</translation>
    </message>
    <message>
        <source>The request cannot be made.</source>
        <translation>No se puede hacer la petición.</translation>
    </message>
    <message>
        <source>The run folder&apos;s path is too long for a socket.</source>
        <translation>La ruta de la carpeta de ejecución es demasiado larga para un socket.</translation>
    </message>
    <message>
        <source>The running program cannot be made reachable.</source>
        <translation>No se puede hacer accesible el programa en ejecución.</translation>
    </message>
    <message>
        <source>The sandbox is not installed ({module}).</source>
        <translation>El sandbox no está instalado ({module}).</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>El servidor respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>El servidor pide volver más tarde.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>El servidor cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <translation>El servidor no conoce esta dirección.</translation>
    </message>
    <message>
        <source>The server failed (status {status}).</source>
        <translation>El servidor falló (estado {status}).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The server says that this conflicts with something.</source>
        <translation>El servidor dice que esto entra en conflicto con algo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>El certificado del servidor es para otro nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid now.</source>
        <translation>El certificado del servidor no es válido ahora.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({reason}); the file is left as it is.</source>
        <translation>No se pueden leer los ajustes ({reason}); el archivo se deja como está.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>No se pueden escribir los ajustes.</translation>
    </message>
    <message>
        <source>The settings would be larger than {max_bytes} bytes.</source>
        <translation>Los ajustes ocuparían más de {max_bytes} bytes.</translation>
    </message>
    <message>
        <source>The site&apos;s list has another name for this doctor.</source>
        <translation>La lista del centro tiene otro nombre para este médico.</translation>
    </message>
    <message>
        <source>The site&apos;s list names no doctor for this login.</source>
        <translation>La lista del centro no nombra a ningún médico para este usuario.</translation>
    </message>
    <message>
        <source>The start address has {length} characters; over {advised} some systems cut it.</source>
        <translation>La dirección de inicio tiene {length} caracteres; por encima de {advised}, algunos sistemas la cortan.</translation>
    </message>
    <message>
        <source>The start address would have {length} characters; {limit} are allowed.</source>
        <translation>La dirección de inicio tendría {length} caracteres; se permiten {limit}.</translation>
    </message>
    <message>
        <source>The store cannot be made.</source>
        <translation>No se puede crear el almacén.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>No se puede leer el almacén.</translation>
    </message>
    <message>
        <source>The store cannot be written; is the disk full?</source>
        <translation>No se puede escribir en el almacén; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>El almacén está cerrado.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>El almacén está dañado.</translation>
    </message>
    <message>
        <source>The store is in use for too long.</source>
        <translation>El almacén lleva demasiado tiempo ocupado.</translation>
    </message>
    <message>
        <source>The store was damaged; it was put aside, a new one begun.</source>
        <translation>El almacén estaba dañado; se apartó y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The store was written by a newer version.</source>
        <translation>El almacén lo escribió una versión más reciente.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not this user&apos;s alone.</source>
        <translation>El archivo del almacén no es solo de este usuario.</translation>
    </message>
    <message>
        <source>The store&apos;s key is gone; the old store was put aside, a new one begun.</source>
        <translation>Falta la clave del almacén; el antiguo se apartó y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used.</source>
        <translation>No se puede usar la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The visit here is another than in the context.</source>
        <translation>La visita de aquí es distinta de la del contexto.</translation>
    </message>
    <message>
        <source>The visit was launched with another form; it stays as launched.</source>
        <translation>La visita se inició con otro formulario; se queda como se inició.</translation>
    </message>
    <message>
        <source>The visit was launched with another value here; it stays as launched.</source>
        <translation>La visita se inició aquí con otro valor; se queda como se inició.</translation>
    </message>
    <message>
        <source>The wait ended before the report was saved.</source>
        <translation>La espera terminó antes de que se guardara el informe.</translation>
    </message>
    <message>
        <source>The window says why; start the visit again.</source>
        <translation>La ventana dice por qué; inicie la visita de nuevo.</translation>
    </message>
    <message>
        <source>The windows are covered, and nobody answered at the screen.</source>
        <translation>Las ventanas están ocultas y nadie respondió en la pantalla.</translation>
    </message>
    <message>
        <source>The windows are covered, and somebody at the screen said no.</source>
        <translation>Las ventanas están ocultas y alguien en la pantalla dijo que no.</translation>
    </message>
    <message>
        <source>The worklist cannot be reached.</source>
        <translation>No se puede acceder a la lista de trabajo.</translation>
    </message>
    <message>
        <source>The worklist cannot be read.</source>
        <translation>No se puede leer la lista de trabajo.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} files.</source>
        <translation>La lista de trabajo tiene más de {limit} archivos.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} rows.</source>
        <translation>La lista de trabajo tiene más de {limit} filas.</translation>
    </message>
    <message>
        <source>The worklist is being read.</source>
        <translation>Se está leyendo la lista de trabajo.</translation>
    </message>
    <message>
        <source>The worklist is being written.</source>
        <translation>La lista de trabajo se está escribiendo.</translation>
    </message>
    <message>
        <source>The worklist is not UTF-8; it was read as Windows-1252.</source>
        <translation>La lista de trabajo no es UTF-8; se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>The {folder} folder cannot be made.</source>
        <translation>No se puede crear la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The {folder} folder is not this user&apos;s alone.</source>
        <translation>La carpeta {folder} no es solo de este usuario.</translation>
    </message>
    <message>
        <source>There are no fields here.</source>
        <translation>Aquí no hay campos.</translation>
    </message>
    <message>
        <source>There are several facilities.</source>
        <translation>Hay varios centros.</translation>
    </message>
    <message>
        <source>There are two columns {column}.</source>
        <translation>Hay dos columnas {column}.</translation>
    </message>
    <message>
        <source>There is a report, but it is held ({reason}).</source>
        <translation>Hay un informe, pero está retenido ({reason}).</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>No hay ninguna columna {column}.</translation>
    </message>
    <message>
        <source>There is no display, or the desktop part is not installed.</source>
        <translation>No hay pantalla o la parte de escritorio no está instalada.</translation>
    </message>
    <message>
        <source>There is no launch of this visit here.</source>
        <translation>Aquí no hay ningún inicio de esta visita.</translation>
    </message>
    <message>
        <source>There is no saved report yet.</source>
        <translation>Aún no hay ningún informe guardado.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>No existe ese centro.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>No existe ese formulario.</translation>
    </message>
    <message>
        <source>There is no such launch here.</source>
        <translation>Aquí no existe ese inicio.</translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation>No existe ese secreto.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>No existe ese ajuste.</translation>
    </message>
    <message>
        <source>They are gone when this program ends.</source>
        <translation>Se pierden cuando termina este programa.</translation>
    </message>
    <message>
        <source>This doctor is not on the site&apos;s list.</source>
        <translation>Este médico no está en la lista del centro.</translation>
    </message>
    <message>
        <source>This does not match the launch.</source>
        <translation>Esto no coincide con el inicio.</translation>
    </message>
    <message>
        <source>This has another type than it must have ({expected}).</source>
        <translation>Esto tiene un tipo distinto del que debe tener ({expected}).</translation>
    </message>
    <message>
        <source>This holds a question mark or a replacement character; it may be damaged.</source>
        <translation>Esto contiene un signo de interrogación o un carácter de sustitución; puede estar dañado.</translation>
    </message>
    <message>
        <source>This holds characters that change the direction of writing.</source>
        <translation>Esto contiene caracteres que cambian la dirección de escritura.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>Esto contiene caracteres de control.</translation>
    </message>
    <message>
        <source>This is empty or holds control characters.</source>
        <translation>Esto está vacío o contiene caracteres de control.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Esto está vacío.</translation>
    </message>
    <message>
        <source>This is larger than allowed ({limit_bytes} bytes).</source>
        <translation>Esto es mayor de lo permitido ({limit_bytes} bytes).</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>Esto tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>This is neither a list of visits nor an object with visits.</source>
        <translation>Esto no es ni una lista de visitas ni un objeto con visits.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Esto no es ni true ni false.</translation>
    </message>
    <message>
        <source>This is nested too deeply (more than {limit_levels} levels).</source>
        <translation>Esto está anidado con demasiada profundidad (más de {limit_levels} niveles).</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>This is no combination of keys.</source>
        <translation>Esto no es una combinación de teclas.</translation>
    </message>
    <message>
        <source>This is no command line.</source>
        <translation>Esto no es una línea de comandos.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is no facility.</source>
        <translation>Esto no es un centro.</translation>
    </message>
    <message>
        <source>This is no format that a context can have.</source>
        <translation>Este formato no sirve para un contexto.</translation>
    </message>
    <message>
        <source>This is no key: 1 to 4096 printable characters without spaces.</source>
        <translation>Esto no es una clave: de 1 a 4096 caracteres imprimibles sin espacios.</translation>
    </message>
    <message>
        <source>This is no launch id.</source>
        <translation>Esto no es un ID de inicio.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Esto no es un texto.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>This is none of male, female, other, unknown, M, F, O, U.</source>
        <translation>Esto no es ninguno de male, female, other, unknown, M, F, O, U.</translation>
    </message>
    <message>
        <source>This is not JSON (line {line}, column {column}).</source>
        <translation>Esto no es JSON (línea {line}, columna {column}).</translation>
    </message>
    <message>
        <source>This is not KEY=VALUE.</source>
        <translation>Esto no es KEY=VALUE.</translation>
    </message>
    <message>
        <source>This is not UTF-8, with or without a mark, nor UTF-16 with one.</source>
        <translation>Esto no es UTF-8, con o sin marca, ni UTF-16 con ella.</translation>
    </message>
    <message>
        <source>This is not a list of texts.</source>
        <translation>Esto no es una lista de textos.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Esto no es un texto.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is not an absolute path.</source>
        <translation>Esto no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>This is not one of: {choices}.</source>
        <translation>Esto no es uno de: {choices}.</translation>
    </message>
    <message>
        <source>This is out of range ({minimum} to {maximum}).</source>
        <translation>Esto está fuera del intervalo ({minimum} a {maximum}).</translation>
    </message>
    <message>
        <source>This launch is not kept: ask Tiep for its report.</source>
        <translation>Este inicio no se conserva: pida su informe a Tiep.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Esto debe ser un texto.</translation>
    </message>
    <message>
        <source>This must be a whole number, not negative.</source>
        <translation>Esto debe ser un número entero no negativo.</translation>
    </message>
    <message>
        <source>This must be https (plain http only to this machine).</source>
        <translation>Esto debe ser https (http sin cifrar solo a este equipo).</translation>
    </message>
    <message>
        <source>This name is kept for the program.</source>
        <translation>Este nombre está reservado para el programa.</translation>
    </message>
    <message>
        <source>This name is not the set doctor&apos;s.</source>
        <translation>Este nombre no es el del médico configurado.</translation>
    </message>
    <message>
        <source>This one belongs to the program and cannot be set.</source>
        <translation>Este pertenece al programa y no se puede fijar.</translation>
    </message>
    <message>
        <source>This request id was used for another visit or doctor.</source>
        <translation>Este ID de petición se usó para otra visita u otro médico.</translation>
    </message>
    <message>
        <source>This row has {found} cells; the first line names {expected} columns.</source>
        <translation>Esta fila tiene {found} celdas; la primera línea nombra {expected} columnas.</translation>
    </message>
    <message>
        <source>This setting stands twice.</source>
        <translation>Este ajuste aparece dos veces.</translation>
    </message>
    <message>
        <source>This system has no key store for this user.</source>
        <translation>Este sistema no tiene almacén de claves para este usuario.</translation>
    </message>
    <message>
        <source>Tiep is not known to understand this keyword.</source>
        <translation>No se sabe que Tiep entienda esta palabra clave.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the embedded view cannot be used here ({reason}).</source>
        <translation>Tiep se abre en el navegador, pues la vista integrada no se puede usar aquí ({reason}).</translation>
    </message>
    <message>
        <source>Tiep issued a session that belongs to another visit.</source>
        <translation>Tiep emitió una sesión que pertenece a otra visita.</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>Tiep ya no conoce esta visita.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key.</source>
        <translation>Tiep rechazó la clave del centro.</translation>
    </message>
    <message>
        <source>Tiep rejected the request: {server_says}</source>
        <translation>Tiep rechazó la petición: {server_says}</translation>
    </message>
    <message>
        <source>Tiep&apos;s page did not open in its window.</source>
        <translation>La página de Tiep no se abrió en su ventana.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try it by hand, or set browser_command.</source>
        <translation>Pruébelo a mano o configure browser_command.</translation>
    </message>
    <message>
        <source>Two choices have the same const.</source>
        <translation>Dos opciones tienen el mismo const.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Use uno de los dos.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server whose patient it does not give: {count}.</source>
        <translation>Visitas del servidor FHIR cuyo paciente no indica: {count}.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server with several identifiers: {count}.</source>
        <translation>Visitas del servidor FHIR con varios identificadores: {count}.</translation>
    </message>
    <message>
        <source>What is required must be a list of keys.</source>
        <translation>Lo obligatorio debe ser una lista de claves.</translation>
    </message>
    <message>
        <source>What was read before is shown.</source>
        <translation>Se muestra lo leído antes.</translation>
    </message>
    <message>
        <source>What was read last is shown.</source>
        <translation>Se muestra lo último leído.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD HH:MM or HH:MM.</source>
        <translation>Escriba AAAA-MM-DD HH:MM o HH:MM.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY.</source>
        <translation>Escriba AAAA-MM-DD, AAAAMMDD, AAAA-MM o AAAA.</translation>
    </message>
    <message>
        <source>Write it as Ctrl+Alt+T: Ctrl, Alt or Meta with a letter, a digit or Space, or F1 to F12.</source>
        <translation>Escríbalo como Ctrl+Alt+T: Ctrl, Alt o Meta con una letra, una cifra o Space, o de F1 a F12.</translation>
    </message>
    <message>
        <source>Your organisation has set this; it cannot be changed here.</source>
        <translation>Su organización lo ha fijado; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy is wrong here ({reason}).</source>
        <translation>La directiva de su organización es incorrecta aquí ({reason}).</translation>
    </message>
    <message>
        <source>browser_command cannot be read.</source>
        <translation>No se puede leer browser_command.</translation>
    </message>
    <message>
        <source>config list names each.</source>
        <translation>config list los nombra uno por uno.</translation>
    </message>
    <message>
        <source>correlate is not used yet; it was not sent.</source>
        <translation>correlate aún no se usa; no se envió.</translation>
    </message>
    <message>
        <source>{count} further facts about the patient stay here.</source>
        <translation>{count} datos más del paciente se quedan aquí.</translation>
    </message>
    <message>
        <source>{count} rows of the list of doctors were left out in whole or in part, the first in line {line}.</source>
        <translation>Se omitieron {count} filas de la lista de médicos, en todo o en parte; la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>A value in a GDT set has several lines.</source>
        <translation>Un valor de un conjunto GDT tiene varias líneas.</translation>
    </message>
    <message>
        <source>A value is longer than a GDT line can be ({limit_bytes} bytes).</source>
        <translation>Un valor es más largo de lo que admite una línea GDT ({limit_bytes} bytes).</translation>
    </message>
    <message>
        <source>The GDT set does not say what it is for (field 8000).</source>
        <translation>El conjunto GDT no dice para qué es (campo 8000).</translation>
    </message>
    <message>
        <source>The GDT set ends in the middle of line {line}.</source>
        <translation>El conjunto GDT termina en medio de la línea {line}.</translation>
    </message>
    <message>
        <source>There are {count} GDT sets in one file.</source>
        <translation>Hay {count} conjuntos GDT en un solo archivo.</translation>
    </message>
    <message>
        <source>This is longer than a GDT set can be ({limit_bytes} bytes).</source>
        <translation>Es más largo de lo que admite un conjunto GDT ({limit_bytes} bytes).</translation>
    </message>
    <message>
        <source>Write one file for each.</source>
        <translation>Escriba un archivo para cada uno.</translation>
    </message>
    <message>
        <source>Write the file anew.</source>
        <translation>Escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Something is wrong in the target profile: {key} ({reason}).</source>
        <translation>Algo no es correcto en el perfil de destino: {key} ({reason}).</translation>
    </message>
    <message>
        <source>The folder of target profiles cannot be read.</source>
        <translation>No se puede leer la carpeta de los perfiles de destino.</translation>
    </message>
    <message>
        <source>The target profile cannot be read ({reason}).</source>
        <translation>No se puede leer el perfil de destino ({reason}).</translation>
    </message>
    <message>
        <source>There is no target profile of this name; known are {known}.</source>
        <translation>No hay ningún perfil de destino con este nombre; los conocidos son {known}.</translation>
    </message>
    <message>
        <source>Another program holds the audit record.</source>
        <translation>Otro programa tiene ocupado el registro de auditoría.</translation>
    </message>
    <message>
        <source>Check rights and disk.</source>
        <translation>Compruebe los permisos y el disco.</translation>
    </message>
    <message>
        <source>Choose the doctor first.</source>
        <translation>Elija primero al médico.</translation>
    </message>
    <message>
        <source>Nobody is chosen to work here.</source>
        <translation>No se ha elegido quién trabaja aquí.</translation>
    </message>
    <message>
        <source>What was done could not be added to the audit record.</source>
        <translation>No se pudo anotar en el registro de auditoría lo que se hizo.</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>Ningún campo se llama así.</translation>
    </message>
    <message>
        <source>The FHIR encounter is another patient&apos;s.</source>
        <translation>El Encounter de FHIR es de otro paciente.</translation>
    </message>
    <message>
        <source>The HL7 message ends in this field.</source>
        <translation>El mensaje HL7 termina en este campo.</translation>
    </message>
    <message>
        <source>The MSH segment does not say how the message is taken apart.</source>
        <translation>El segmento MSH no dice cómo se separa el mensaje.</translation>
    </message>
    <message>
        <source>The visit has {count} identifiers.</source>
        <translation>La visita tiene {count} identificadores.</translation>
    </message>
    <message>
        <source>There are {count} FHIR encounters.</source>
        <translation>Hay {count} Encounter de FHIR.</translation>
    </message>
    <message>
        <source>There are {count} FHIR patients.</source>
        <translation>Hay {count} pacientes de FHIR.</translation>
    </message>
    <message>
        <source>There are {count} HL7 messages in one file.</source>
        <translation>Hay {count} mensajes HL7 en un solo archivo.</translation>
    </message>
    <message>
        <source>There is no FHIR Patient.</source>
        <translation>No hay ningún Patient de FHIR.</translation>
    </message>
    <message>
        <source>There is no MSH segment.</source>
        <translation>No hay ningún segmento MSH.</translation>
    </message>
    <message>
        <source>There is no PID segment.</source>
        <translation>No hay ningún segmento PID.</translation>
    </message>
    <message>
        <source>This encounter was cancelled or entered in error.</source>
        <translation>Este Encounter fue cancelado o registrado por error.</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer in use.</source>
        <translation>El registro de este paciente ya no se usa.</translation>
    </message>
    <message>
        <source>This segment stands there more than once.</source>
        <translation>Este segmento aparece más de una vez.</translation>
    </message>
    <message>
        <source>Entry {position} names nothing that can be passed on.</source>
        <translation>La entrada {position} no nombra nada que se pueda transmitir.</translation>
    </message>
    <message>
        <source>Line {line} is no HL7 segment.</source>
        <translation>La línea {line} no es un segmento HL7.</translation>
    </message>
    <message>
        <source>None of the patient&apos;s identifiers is of the system that counts here.</source>
        <translation>Ningún identificador del paciente es del sistema que cuenta aquí.</translation>
    </message>
    <message>
        <source>None of the visit&apos;s identifiers is of the system that counts here.</source>
        <translation>Ningún identificador de la visita es del sistema que cuenta aquí.</translation>
    </message>
    <message>
        <source>Of FHIR a Patient, a Bundle or an array of resources is read.</source>
        <translation>De FHIR se lee un Patient, un Bundle o una lista de recursos.</translation>
    </message>
    <message>
        <source>Of GDT only sets 6301 and 6302 launch a visit.</source>
        <translation>De GDT solo los conjuntos 6301 y 6302 inician una visita.</translation>
    </message>
    <message>
        <source>Of HL7 only ADT messages A01, A04 and A08 launch a visit.</source>
        <translation>De HL7 solo los mensajes ADT A01, A04 y A08 inician una visita.</translation>
    </message>
    <message>
        <source>Send Tiep context JSON, FHIR R4, GDT or HL7 v2.</source>
        <translation>Envíe JSON de contexto de Tiep, FHIR R4, GDT o HL7 v2.</translation>
    </message>
    <message>
        <source>This is no time zone that is known here.</source>
        <translation>Esta zona horaria no se conoce aquí.</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>Escríbala como Europe/Madrid.</translation>
    </message>
    <message>
        <source>A file for a visit was refused.</source>
        <translation>Se rechazó un archivo para una visita.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and nobody answered the question at the screen.</source>
        <translation>Un enlace pidió esta visita y nadie respondió a la pregunta en pantalla.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and somebody at the screen said no.</source>
        <translation>Un enlace pidió esta visita y alguien ante la pantalla dijo que no.</translation>
    </message>
    <message>
        <source>Check drop_dir.</source>
        <translation>Compruebe drop_dir.</translation>
    </message>
    <message>
        <source>Check the rights on drop_dir.</source>
        <translation>Compruebe los permisos de drop_dir.</translation>
    </message>
    <message>
        <source>Files in the folder for visits cannot be claimed.</source>
        <translation>No se pueden tomar los archivos de la carpeta de visitas.</translation>
    </message>
    <message>
        <source>Nobody said where references are looked for.</source>
        <translation>Nadie ha indicado dónde se buscan las referencias.</translation>
    </message>
    <message>
        <source>Nothing is kept under this reference.</source>
        <translation>No hay nada guardado con esta referencia.</translation>
    </message>
    <message>
        <source>Set context_dir.</source>
        <translation>Configure context_dir.</translation>
    </message>
    <message>
        <source>Several files have this reference.</source>
        <translation>Varios archivos tienen esta referencia.</translation>
    </message>
    <message>
        <source>The file lay there for more than {minutes} minutes.</source>
        <translation>El archivo estuvo allí más de {minutes} minutos.</translation>
    </message>
    <message>
        <source>The folder failed beside it says why.</source>
        <translation>La carpeta failed junto a él dice por qué.</translation>
    </message>
    <message>
        <source>The folder of files for visits cannot be reached.</source>
        <translation>No se puede acceder a la carpeta de archivos para visitas.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>No se pudo redactar el informe.</translation>
    </message>
    <message>
        <source>What came instead is kept with the visit.</source>
        <translation>Lo que llegó en su lugar se guarda con la visita.</translation>
    </message>
    <message>
        <source>A list cannot hold lists.</source>
        <translation>Una lista no puede contener listas.</translation>
    </message>
    <message>
        <source>Answers are not checked against this pattern: it cannot be used here.</source>
        <translation>Las respuestas no se comprueban con este patrón: aquí no se puede usar.</translation>
    </message>
    <message>
        <source>Dependencies must be a JSON object.</source>
        <translation>Las dependencias deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Each branch must name the answers it holds for (const or enum).</source>
        <translation>Cada rama debe nombrar las respuestas para las que vale (const o enum).</translation>
    </message>
    <message>
        <source>Only a field of type string can have choices (oneOf).</source>
        <translation>Solo un campo de tipo string puede tener opciones (oneOf).</translation>
    </message>
    <message>
        <source>Something depends on a field that is not there.</source>
        <translation>Algo depende de un campo que no existe.</translation>
    </message>
    <message>
        <source>The form that the doctor chose for all visits is not there any more; the usual one is taken.</source>
        <translation>El formulario elegido para todas las visitas ya no existe; se usa el habitual.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Esto debe ser una lista.</translation>
    </message>
    <message>
        <source>What depends on a field is a list of keys, or has properties, required or oneOf.</source>
        <translation>Lo que depende de un campo es una lista de claves, o tiene properties, required u oneOf.</translation>
    </message>
    <message>
        <source>A choice needs a const and a title, both texts.</source>
        <translation>Una opción necesita const y title, ambos textos.</translation>
    </message>
    <message>
        <source>A concept set is a whole number, in a field of type string.</source>
        <translation>Un conjunto de conceptos es un número entero, en un campo de tipo string.</translation>
    </message>
    <message>
        <source>A field is named twice as required.</source>
        <translation>Un campo figura dos veces como obligatorio.</translation>
    </message>
    <message>
        <source>The report could not be written to its folder ({reason}).</source>
        <translation>El informe no se pudo escribir en su carpeta ({reason}).</translation>
    </message>
    <message>
        <source>The report must be written to its folder anew ({reason}).</source>
        <translation>El informe debe escribirse de nuevo en su carpeta ({reason}).</translation>
    </message>
    <message>
        <source>This does not name files.</source>
        <translation>Esto no puede ser un nombre de archivo.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks, - . _ and any of: {known}.</source>
        <translation>Use letras, cifras, espacios, - . _ y: {known}.</translation>
    </message>
    <message>
        <source>The hospital system did not take the report (HTTP status {status}).</source>
        <translation>El sistema del hospital no aceptó el informe (estado HTTP {status}).</translation>
    </message>
    <message>
        <source>The program for reports cannot be started.</source>
        <translation>El programa para los informes no se puede iniciar.</translation>
    </message>
    <message>
        <source>The program for reports did not end in time.</source>
        <translation>El programa para los informes no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The program for reports ended with status {status}.</source>
        <translation>El programa para los informes terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>The program for reports is not named by an absolute path.</source>
        <translation>El programa para los informes no se indica con una ruta absoluta.</translation>
    </message>
    <message>
        <source>There is no secret to sign callbacks with.</source>
        <translation>No hay ningún secreto para firmar los envíos.</translation>
    </message>
</context>
<context>
    <name>quit</name>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Salir de Tiep Launcher</translation>
    </message>
    <message>
        <source>These visits may be being recorded now. Quitting ends the recording.</source>
        <translation>Puede que estas visitas se estén grabando ahora. Salir termina la grabación.</translation>
    </message>
    <message>
        <source>These visits are not saved in Tiep yet. They go on at the next start.</source>
        <translation>Estas visitas aún no están guardadas en Tiep. Continúan en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other doctors</source>
        <translation>
            <numerusform>%n visita de otros médicos</numerusform>
            <numerusform>%n visitas de otros médicos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>Connection to Tiep</source>
        <translation>Conexión con Tiep</translation>
    </message>
    <message>
        <source>Where Tiep is, and the key with which this workstation asks it.</source>
        <translation>Dónde está Tiep y con qué clave le pregunta este puesto.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Whose visits are started on this workstation.</source>
        <translation>De quién son las visitas que se inician en este puesto.</translation>
    </message>
    <message>
        <source>Starting a visit</source>
        <translation>Iniciar una visita</translation>
    </message>
    <message>
        <source>How Tiep is opened, and with which form.</source>
        <translation>Cómo se abre Tiep y con qué formulario.</translation>
    </message>
    <message>
        <source>Picking a patient</source>
        <translation>Elegir un paciente</translation>
    </message>
    <message>
        <source>Where the lists come from in which patients are found.</source>
        <translation>De dónde vienen las listas en las que se busca.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What happens with a report that has come.</source>
        <translation>Qué pasa con un informe que ha llegado.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What others at this workstation can see, and for how long.</source>
        <translation>Qué pueden ver otros en este puesto y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>How the program speaks to you.</source>
        <translation>Cómo le habla el programa.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Seldom needed.</source>
        <translation>Rara vez se necesita.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s service</source>
        <translation>Dirección del servicio de Tiep</translation>
    </message>
    <message>
        <source>The launcher asks here for a visit and for its report. It begins with https.</source>
        <translation>Aquí pide el programa la visita y su informe. Empieza por https.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s page</source>
        <translation>Dirección de la página de Tiep</translation>
    </message>
    <message>
        <source>The page that opens for the doctor when a visit is started.</source>
        <translation>La página que se abre para el médico al iniciar una visita.</translation>
    </message>
    <message>
        <source>Folder of your own forms</source>
        <translation>Carpeta de formularios propios</translation>
    </message>
    <message>
        <source>Forms found here are offered beside those that come along.</source>
        <translation>Los formularios de aquí se ofrecen junto a los incluidos.</translation>
    </message>
    <message>
        <source>Only the forms that come along</source>
        <translation>Solo los formularios incluidos</translation>
    </message>
    <message>
        <source>Form of a visit</source>
        <translation>Formulario de una visita</translation>
    </message>
    <message>
        <source>Used for a visit that is started without naming a form.</source>
        <translation>Se usa en una visita iniciada sin indicar formulario.</translation>
    </message>
    <message>
        <source>The doctor chooses in Tiep</source>
        <translation>El médico lo elige en Tiep</translation>
    </message>
    <message>
        <source>ID of the doctor</source>
        <translation>ID del médico</translation>
    </message>
    <message>
        <source>As the hospital system writes it. Leave it empty if several doctors work here.</source>
        <translation>Tal como lo escribe el sistema del hospital. Déjelo vacío si aquí trabajan varios médicos.</translation>
    </message>
    <message>
        <source>No fixed doctor</source>
        <translation>Sin médico fijo</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Nombre del médico</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep and on the windows, with title.</source>
        <translation>Tal como debe figurar en Tiep y en las ventanas, con título.</translation>
    </message>
    <message>
        <source>Specialties of the doctor</source>
        <translation>Especialidades del médico</translation>
    </message>
    <message>
        <source>In Tiep&apos;s words, such as ORTHOPEDICS. One a line.</source>
        <translation>Con las palabras de Tiep, como ORTHOPEDICS. Una por línea.</translation>
    </message>
    <message>
        <source>Where the doctor of a visit comes from</source>
        <translation>De dónde viene el médico de una visita</translation>
    </message>
    <message>
        <source>Decides whose name a visit is started in.</source>
        <translation>Decide a nombre de quién se inicia una visita.</translation>
    </message>
    <message>
        <source>The doctor is asked</source>
        <translation>Se pregunta al médico</translation>
    </message>
    <message>
        <source>The hospital system says it</source>
        <translation>Lo dice el sistema del hospital</translation>
    </message>
    <message>
        <source>Always the doctor above</source>
        <translation>Siempre el médico de arriba</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer</source>
        <translation>Quien ha iniciado sesión en este equipo</translation>
    </message>
    <message>
        <source>The doctor above; if none is named, the doctor is asked</source>
        <translation>El médico de arriba; si no hay ninguno, se pregunta</translation>
    </message>
    <message>
        <source>List of the doctors</source>
        <translation>Lista de médicos</translation>
    </message>
    <message>
        <source>A file that names the doctors of the site and their logins.</source>
        <translation>Un archivo con los médicos del centro y sus usuarios.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>Only doctors of the list</source>
        <translation>Solo médicos de la lista</translation>
    </message>
    <message>
        <source>A visit of anybody who is not in the list is refused.</source>
        <translation>Se rechaza la visita de quien no esté en la lista.</translation>
    </message>
    <message>
        <source>Several people use this login</source>
        <translation>Varias personas usan este usuario</translation>
    </message>
    <message>
        <source>Then the doctor is forgotten when the windows are covered.</source>
        <translation>Entonces se olvida el médico al ocultar las ventanas.</translation>
    </message>
    <message>
        <source>Where Tiep is opened</source>
        <translation>Dónde se abre Tiep</translation>
    </message>
    <message>
        <source>In your browser, or in a window of the launcher.</source>
        <translation>En su navegador o en una ventana de este programa.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>In a window of the launcher</source>
        <translation>En una ventana de este programa</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>Comando del navegador</translation>
    </message>
    <message>
        <source>A command that opens Tiep in a certain browser; %u stands for the address.</source>
        <translation>Un comando que abre Tiep en un navegador concreto; %u representa la dirección.</translation>
    </message>
    <message>
        <source>The system&apos;s browser</source>
        <translation>El navegador del sistema</translation>
    </message>
    <message>
        <source>Visits without an ID</source>
        <translation>Visitas sin ID</translation>
    </message>
    <message>
        <source>Reports are sorted by the visit&apos;s ID.</source>
        <translation>Los informes se ordenan por el ID de la visita.</translation>
    </message>
    <message>
        <source>Are refused: the hospital system must give one</source>
        <translation>Se rechazan: el sistema del hospital debe dar uno</translation>
    </message>
    <message>
        <source>Get one here, marked as made here</source>
        <translation>Reciben uno aquí, marcado como creado aquí</translation>
    </message>
    <message>
        <source>Take patient data from a command line</source>
        <translation>Aceptar datos de pacientes de una línea de comandos</translation>
    </message>
    <message>
        <source>Other programs of this computer can see what stands in a command line.</source>
        <translation>Otros programas de este equipo pueden ver lo que hay en una línea de comandos.</translation>
    </message>
    <message>
        <source>A visit begins while another patient&apos;s is open</source>
        <translation>Empieza una visita con la de otro paciente abierta</translation>
    </message>
    <message>
        <source>Of the same doctor. Nothing is ever closed by it.</source>
        <translation>Del mismo médico. Nunca se cierra nada por ello.</translation>
    </message>
    <message>
        <source>It is started, and the other goes on</source>
        <translation>Se inicia y la otra continúa</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Se rechaza</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>A file (CSV, JSON) or a folder of such files with the visits that can be picked.</source>
        <translation>Un archivo (CSV, JSON) o una carpeta de tales archivos con las visitas que se pueden elegir.</translation>
    </message>
    <message>
        <source>No worklist</source>
        <translation>Sin lista de trabajo</translation>
    </message>
    <message>
        <source>Keys that open the list of visits from every program</source>
        <translation>Teclas que abren la lista de visitas desde cualquier programa</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+T. Not every desktop allows it.</source>
        <translation>Por ejemplo, Ctrl+Alt+T. No todos los escritorios lo permiten.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Address of the patient server (FHIR R4)</source>
        <translation>Dirección del servidor de pacientes (FHIR R4)</translation>
    </message>
    <message>
        <source>It is searched for patients and for the visits of the day.</source>
        <translation>En él se buscan pacientes y las visitas del día.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>User at the patient server</source>
        <translation>Usuario en el servidor de pacientes</translation>
    </message>
    <message>
        <source>Its password is kept with the keys. Without a user that entry is a token.</source>
        <translation>Su contraseña se guarda con las claves. Sin usuario, esa entrada es un token.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sin usuario</translation>
    </message>
    <message>
        <source>Which identifier names a patient</source>
        <translation>Qué identificador designa a un paciente</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where patients have several.</source>
        <translation>Su sistema, como urn:oid:1.2.3, cuando los pacientes tienen varios.</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>El único</translation>
    </message>
    <message>
        <source>Which identifier names a visit</source>
        <translation>Qué identificador designa una visita</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where visits have several.</source>
        <translation>Su sistema, como urn:oid:1.2.3, cuando las visitas tienen varios.</translation>
    </message>
    <message>
        <source>Cover the windows after so many minutes</source>
        <translation>Ocultar las ventanas tras estos minutos</translation>
    </message>
    <message>
        <source>When nobody has touched mouse or keyboard for so long. 0 never covers them.</source>
        <translation>Cuando nadie ha tocado el ratón ni el teclado durante ese tiempo. Con 0 no se ocultan nunca.</translation>
    </message>
    <message>
        <source>Clear the clipboard after so many seconds</source>
        <translation>Vaciar el portapapeles tras estos segundos</translation>
    </message>
    <message>
        <source>Only if what was copied here is still on it. 0 leaves it there.</source>
        <translation>Solo si aún contiene lo copiado aquí. Con 0 se deja.</translation>
    </message>
    <message>
        <source>Name the patient in notifications</source>
        <translation>Nombrar al paciente en las notificaciones</translation>
    </message>
    <message>
        <source>Everybody who sees the screen can read them.</source>
        <translation>Quien vea la pantalla puede leerlas.</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Idioma de los informes</translation>
    </message>
    <message>
        <source>The headings of a report that is copied or handed on as text.</source>
        <translation>Los títulos de un informe que se copia o se entrega como texto.</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>El idioma de este equipo</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma de las ventanas</translation>
    </message>
    <message>
        <source>All windows, menus and messages.</source>
        <translation>Todas las ventanas, menús y mensajes.</translation>
    </message>
    <message>
        <source>Shortest pause between two questions to Tiep, in seconds</source>
        <translation>Pausa más corta entre dos preguntas a Tiep, en segundos</translation>
    </message>
    <message>
        <source>A visit is never asked about more often than this.</source>
        <translation>Nunca se pregunta por una visita más a menudo.</translation>
    </message>
    <message>
        <source>Password or token of the patient server</source>
        <translation>Contraseña o token del servidor de pacientes</translation>
    </message>
    <message>
        <source>Key of the visits that are kept here</source>
        <translation>Clave de las visitas guardadas aquí</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Default of this computer</source>
        <translation>Predeterminado de este equipo</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Ajustado por usted</translation>
    </message>
    <message>
        <source>Set by the test environment</source>
        <translation>Ajustado por el entorno de prueba</translation>
    </message>
    <message>
        <source>Set by the launch</source>
        <translation>Ajustado por el inicio</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Gestionado por su organización</translation>
    </message>
    <message>
        <source>Set by you for all facilities</source>
        <translation>Ajustado por usted para todos los centros</translation>
    </message>
    <message>
        <source>Managed by your organisation. Your own setting does not count.</source>
        <translation>Gestionado por su organización. Su propio ajuste no cuenta.</translation>
    </message>
    <message>
        <source>Set by the test environment. Your own setting does not count meanwhile.</source>
        <translation>Ajustado por el entorno de prueba. Mientras tanto, su propio ajuste no cuenta.</translation>
    </message>
    <message>
        <source>Folder of your own target profiles</source>
        <translation>Carpeta de sus propios perfiles de destino</translation>
    </message>
    <message>
        <source>Profiles found here are offered beside those that come along.</source>
        <translation>Los perfiles que haya aquí se ofrecen junto a los incluidos.</translation>
    </message>
    <message>
        <source>Only the profiles that come along</source>
        <translation>Solo los perfiles incluidos</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s fields can take</source>
        <translation>Lo que admiten los campos del sistema del hospital</translation>
    </message>
    <message>
        <source>Its characters, lengths and order of fields. Copies are written so that they arrive whole.</source>
        <translation>Sus caracteres, longitudes y orden de los campos. Las copias se escriben de modo que lleguen completas.</translation>
    </message>
    <message>
        <source>Everything: nothing is changed</source>
        <translation>Todo: no se cambia nada</translation>
    </message>
    <message>
        <source>GDT field with the visit ID</source>
        <translation>Campo GDT con el ID de visita</translation>
    </message>
    <message>
        <source>Four digits, as the practice system writes it.</source>
        <translation>Cuatro cifras, como lo escribe el sistema de la consulta.</translation>
    </message>
    <message>
        <source>HL7 field with the visit ID</source>
        <translation>Campo HL7 con el ID de visita</translation>
    </message>
    <message>
        <source>Such as PV1-19, or PV1-19.1 for one part of it.</source>
        <translation>Por ejemplo PV1-19, o PV1-19.1 para una de sus partes.</translation>
    </message>
    <message>
        <source>Who issues the patient ID in HL7 messages</source>
        <translation>Quién emite el ID de paciente en los mensajes HL7</translation>
    </message>
    <message>
        <source>The assigning authority (CX.4) of the one that counts, where patients have several.</source>
        <translation>La autoridad asignadora (CX.4) del que cuenta, si los pacientes tienen varios.</translation>
    </message>
    <message>
        <source>What else goes to Tiep</source>
        <translation>Qué más se envía a Tiep</translation>
    </message>
    <message>
        <source>Of FHIR, GDT and HL7 files, beside patient and visit: Encounter.class, 8402 or ward=PV1-3.1.</source>
        <translation>De archivos FHIR, GDT y HL7, además de paciente y visita: Encounter.class, 8402 o ward=PV1-3.1.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>GDT id of the practice system</source>
        <translation>Identificador GDT del sistema de la consulta</translation>
    </message>
    <message>
        <source>Up to eight characters; stands in every report written as GDT.</source>
        <translation>Hasta ocho caracteres; figura en cada informe escrito como GDT.</translation>
    </message>
    <message>
        <source>GDT id of the launcher</source>
        <translation>Identificador GDT del launcher</translation>
    </message>
    <message>
        <source>As the practice system knows this device.</source>
        <translation>Tal como el sistema de la consulta conoce este dispositivo.</translation>
    </message>
    <message>
        <source>Kind of examination in GDT</source>
        <translation>Tipo de exploración en GDT</translation>
    </message>
    <message>
        <source>The practice system files the report under it (field 8402).</source>
        <translation>El sistema de la consulta archiva el informe con él (campo 8402).</translation>
    </message>
    <message>
        <source>Characters of GDT reports</source>
        <translation>Caracteres de los informes GDT</translation>
    </message>
    <message>
        <source>What the practice system reads; others are spelled plainly.</source>
        <translation>Los que lee el sistema de la consulta; los demás se escriben de forma sencilla.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of every time that is shown, such as Europe/Berlin.</source>
        <translation>De todas las horas que se muestran, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <translation>La zona horaria de este ordenador</translation>
    </message>
    <message>
        <source>Folder of references</source>
        <translation>Carpeta de referencias</translation>
    </message>
    <message>
        <source>Where links and calls find the patient whom they name by a reference only.</source>
        <translation>Donde los enlaces y llamadas encuentran al paciente que nombran solo con una referencia.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Folder of visits to start</source>
        <translation>Carpeta de visitas por iniciar</translation>
    </message>
    <message>
        <source>Every file that the hospital system puts there starts a visit.</source>
        <translation>Cada archivo que el sistema del hospital deja ahí inicia una visita.</translation>
    </message>
    <message>
        <source>Keep the files of started visits</source>
        <translation>Conservar los archivos de las visitas iniciadas</translation>
    </message>
    <message>
        <source>In the folder done. They hold patient data.</source>
        <translation>En la carpeta done. Contienen datos de pacientes.</translation>
    </message>
    <message>
        <source>Folder for the hospital system</source>
        <translation>Carpeta para el sistema del hospital</translation>
    </message>
    <message>
        <source>Every new report is written there as soon as it is saved.</source>
        <translation>Cada informe nuevo se escribe allí en cuanto se guarda.</translation>
    </message>
    <message>
        <source>Formats in that folder</source>
        <translation>Formatos en esa carpeta</translation>
    </message>
    <message>
        <source>json, text, html, fhir, fhir-document or gdt. One a line.</source>
        <translation>json, text, html, fhir, fhir-document o gdt. Uno por línea.</translation>
    </message>
    <message>
        <source>Names of the files in that folder</source>
        <translation>Nombres de los archivos de esa carpeta</translation>
    </message>
    <message>
        <source>What stands in braces is replaced, such as {patient_id}.</source>
        <translation>Lo que va entre llaves se sustituye, como {patient_id}.</translation>
    </message>
    <message>
        <source>Keys that copy the next field from every program</source>
        <translation>Teclas que copian el campo siguiente desde cualquier programa</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+N. Not every desktop allows it.</source>
        <translation>Por ejemplo, Ctrl+Alt+N. No todos los escritorios lo permiten.</translation>
    </message>
    <message>
        <source>Keys that pass over the next field from every program</source>
        <translation>Teclas que saltan el campo siguiente desde cualquier programa</translation>
    </message>
    <message>
        <source>The field stays as it is and can be copied later.</source>
        <translation>El campo queda como está y puede copiarse más tarde.</translation>
    </message>
    <message>
        <source>Hospital system</source>
        <translation>Sistema del hospital</translation>
    </message>
    <message>
        <source>How it hands patients and visits over.</source>
        <translation>Cómo entrega pacientes y visitas.</translation>
    </message>
    <message>
        <source>Address that reports are sent to</source>
        <translation>Dirección a la que se envían los informes</translation>
    </message>
    <message>
        <source>Of the hospital system; every new report is posted there, signed.</source>
        <translation>Del sistema del hospital; cada informe nuevo se envía allí, firmado.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>A ninguna parte</translation>
    </message>
    <message>
        <source>Format of what is sent</source>
        <translation>Formato de lo que se envía</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s address takes.</source>
        <translation>Lo que acepta la dirección del sistema del hospital.</translation>
    </message>
    <message>
        <source>Program that gets every report</source>
        <translation>Programa que recibe cada informe</translation>
    </message>
    <message>
        <source>Started for each new report, which it reads from its input.</source>
        <translation>Se inicia con cada informe nuevo y lo lee de su entrada.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Format of what that program gets</source>
        <translation>Formato de lo que recibe ese programa</translation>
    </message>
    <message>
        <source>What the program can read.</source>
        <translation>Lo que el programa puede leer.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show this list</source>
        <translation>Mostrar esta lista</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>S&amp;how Tiep</source>
        <translation>&amp;Mostrar Tiep</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Iniciar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Renunciar</translation>
    </message>
    <message>
        <source>T&amp;ry now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>Enter &amp;key</source>
        <translation>Introducir cla&amp;ve</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>C&amp;lose visit</source>
        <translation>Cerrar &amp;la visita</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>Paciente e&amp;quivocado…</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Aún no iniciada.</translation>
    </message>
    <message>
        <source>Asking Tiep for this visit…</source>
        <translation>Solicitando esta visita a Tiep…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo su navegador…</translation>
    </message>
    <message>
        <source>Tiep is open in your browser.</source>
        <translation>Tiep está abierto en su navegador.</translation>
    </message>
    <message>
        <source>Visit running. The report will appear here when you save it in Tiep.</source>
        <translation>Visita en curso. El informe aparecerá aquí cuando lo guarde en Tiep.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>En pausa en Tiep.</translation>
    </message>
    <message>
        <source>Tiep has a draft. Check and save it there; it is not a report yet.</source>
        <translation>Tiep tiene un borrador. Revíselo y guárdelo allí; todavía no es un informe.</translation>
    </message>
    <message>
        <source>Report received {time}.</source>
        <translation>Informe recibido {time}.</translation>
    </message>
    <message>
        <source>The start link ran out before Tiep was opened.</source>
        <translation>El enlace de inicio caducó antes de abrir Tiep.</translation>
    </message>
    <message>
        <source>Closed {time}.</source>
        <translation>Cerrada {time}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>Not started: {reason}</source>
        <translation>No iniciada: {reason}</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>Tiep ya no conoce esta visita.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Kept here, goes nowhere.</source>
        <translation>Marcado como paciente equivocado. Se conserva aquí y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>No connection since {time}. Still trying; nothing is lost.</source>
        <translation>Sin conexión desde {time}. Se sigue intentando; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>Tiep rechazó la clave del centro. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started.</source>
        <translation>Este informe es de otra visita distinta de la que usted inició.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>Redactado por una IA y todavía no revisado por un médico.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Su navegador no se abrió.</translation>
    </message>
    <message>
        <source>This report arrived after you closed the visit.</source>
        <translation>Este informe llegó después de que usted cerrara la visita.</translation>
    </message>
    <message>
        <source>Being edited in Tiep; this is the last saved version.</source>
        <translation>Se está editando en Tiep; esta es la última versión guardada.</translation>
    </message>
    <message>
        <source>Not saved in Tiep yet. Named again at log-off and quit.</source>
        <translation>Aún no guardada en Tiep. Se le recordará al cerrar sesión y al salir.</translation>
    </message>
    <message>
        <source>Saved between {from} and {time}.</source>
        <translation>Guardado entre {from} y {time}.</translation>
    </message>
    <message>
        <source>Tiep says “{status}”. Still watching.</source>
        <translation>Tiep dice «{status}». Se sigue observando.</translation>
    </message>
    <message>
        <source>the details say why.</source>
        <translation>los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>I have c&amp;hecked this…</source>
        <translation>Lo &amp;he revisado…</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>&amp;Usarlo de todos modos…</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>No está demostrado de dónde procede este informe y ningún médico lo ha revisado todavía.</translation>
    </message>
    <message>
        <source>Waiting for the report. It comes by itself.</source>
        <translation>Se espera el informe. Llega por sí solo.</translation>
    </message>
    <message>
        <source>A report that belongs to nobody yet.</source>
        <translation>Un informe que aún no pertenece a nadie.</translation>
    </message>
    <message>
        <source>Given to this visit by hand {time}.</source>
        <translation>Asignado a esta visita a mano: {time}.</translation>
    </message>
    <message>
        <source>The report could not be written. What came instead stands below.</source>
        <translation>No se pudo redactar el informe. Lo que llegó en su lugar figura abajo.</translation>
    </message>
    <message>
        <source>Under way: “{status}”. The report comes by itself.</source>
        <translation>En curso: «{status}». El informe llega por sí solo.</translation>
    </message>
</context>
<context>
    <name>switch_words</name>
    <message>
        <source>Both have the same name. Look at the birth dates and the IDs.</source>
        <translation>Ambos tienen el mismo nombre. Fíjese en las fechas de nacimiento y los ID.</translation>
    </message>
    <message>
        <source>Both have the same birth date. Look at the names and the IDs.</source>
        <translation>Ambos tienen la misma fecha de nacimiento. Fíjese en los nombres y los ID.</translation>
    </message>
    <message>
        <source>Both have the same name and birth date. Look at the IDs.</source>
        <translation>Ambos tienen el mismo nombre y la misma fecha de nacimiento. Fíjese en los ID.</translation>
    </message>
</context>
<context>
    <name>tidings</name>
    <message>
        <source>Report ready</source>
        <translation>Informe disponible</translation>
    </message>
    <message>
        <source>A report has arrived and can be copied.</source>
        <translation>Ha llegado un informe y se puede copiar.</translation>
    </message>
    <message>
        <source>The report of {patient} has arrived and can be copied.</source>
        <translation>Ha llegado el informe de {patient} y se puede copiar.</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Informe modificado</translation>
    </message>
    <message>
        <source>A newer version of a report has arrived.</source>
        <translation>Ha llegado una versión más reciente de un informe.</translation>
    </message>
    <message>
        <source>A newer version of the report of {patient} has arrived.</source>
        <translation>Ha llegado una versión más reciente del informe de {patient}.</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation>Informe retenido</translation>
    </message>
    <message>
        <source>A report has arrived that is not handed out. Look at it to see why.</source>
        <translation>Ha llegado un informe que no se entrega. Véalo para saber por qué.</translation>
    </message>
    <message>
        <source>A report has arrived for {patient} that is not handed out. Look at it to see why.</source>
        <translation>Ha llegado un informe de {patient} que no se entrega. Véalo para saber por qué.</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>Clave del centro rechazada</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>Tiep rechazó la clave del centro. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>Visit not started</source>
        <translation>Visita no iniciada</translation>
    </message>
    <message>
        <source>A start link ran out before Tiep was opened. Start the visit again.</source>
        <translation>Un enlace de inicio caducó antes de abrir Tiep. Inicie la visita de nuevo.</translation>
    </message>
    <message>
        <source>The start link of {patient} ran out before Tiep was opened. Start the visit again.</source>
        <translation>El enlace de inicio de {patient} caducó antes de abrir Tiep. Inicie la visita de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived and can be copied.</source>
        <translation>
            <numerusform>Ha llegado %n informe y se puede copiar.</numerusform>
            <numerusform>Han llegado %n informes y se pueden copiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived that are not handed out.</source>
        <translation>
            <numerusform>Ha llegado %n informe que no se entrega.</numerusform>
            <numerusform>Han llegado %n informes que no se entregan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start links ran out before Tiep was opened.</source>
        <translation>
            <numerusform>%n enlace de inicio caducó antes de abrir Tiep.</numerusform>
            <numerusform>%n enlaces de inicio caducaron antes de abrir Tiep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer versions of %n reports have arrived.</source>
        <translation>
            <numerusform>Ha llegado una versión más reciente de %n informe.</numerusform>
            <numerusform>Han llegado versiones más recientes de %n informes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Microphone on: a visit may be recorded</source>
        <translation>Micrófono activo: puede que se esté grabando una visita</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Aún no se ha elegido a nadie</translation>
    </message>
    <message>
        <source>A visit needs you</source>
        <translation>Una visita le necesita</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Sin conexión con Tiep</translation>
    </message>
    <message>
        <source>Reports are ready</source>
        <translation>Hay informes disponibles</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>Hay una visita en curso</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>A report is not in the hospital system&apos;s folder yet</source>
        <translation>Un informe aún no está en la carpeta del sistema del hospital</translation>
    </message>
</context>
<context>
    <name>visit_groups</name>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Reports ready</source>
        <translation>Informes disponibles</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Antes, hoy</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Asking Tiep</source>
        <translation>Solicitando a Tiep</translation>
    </message>
    <message>
        <source>Opening browser</source>
        <translation>Abriendo navegador</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abierta en el navegador</translation>
    </message>
    <message>
        <source>Visit running</source>
        <translation>Visita en curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Draft in Tiep</source>
        <translation>Borrador en Tiep</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>Informe disponible</translation>
    </message>
    <message>
        <source>Start link ran out</source>
        <translation>Enlace caducado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not known in Tiep</source>
        <translation>No consta en Tiep</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Paciente equivocado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardada</translation>
    </message>
    <message>
        <source>Report of another visit</source>
        <translation>Informe de otra visita</translation>
    </message>
    <message>
        <source>Report taken</source>
        <translation>Informe recogido</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <translation>El navegador no se abrió</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>Clave del centro rechazada</translation>
    </message>
    <message>
        <source>Check the report</source>
        <translation>Revisar el informe</translation>
    </message>
    <message>
        <source>Report expected</source>
        <translation>Informe esperado</translation>
    </message>
    <message>
        <source>Belongs to nobody</source>
        <translation>No pertenece a nadie</translation>
    </message>
    <message>
        <source>Not in its folder yet</source>
        <translation>Aún no está en la carpeta</translation>
    </message>
</context>
<context>
    <name>withdrawal_words</name>
    <message>
        <source>Another patient was open in the hospital system</source>
        <translation>En el sistema del hospital estaba abierto otro paciente</translation>
    </message>
    <message>
        <source>Mixed up with a person of the same or a similar name</source>
        <translation>Confundido con una persona de nombre igual o parecido</translation>
    </message>
    <message>
        <source>Another person was in the room than the one named here</source>
        <translation>En la sala había una persona distinta de la nombrada aquí</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>In Tiep</source>
        <translation>En Tiep</translation>
    </message>
    <message>
        <source>In the hospital system</source>
        <translation>En el sistema del hospital</translation>
    </message>
    <message>
        <source>Marked as the wrong patient</source>
        <translation>Marcado como paciente equivocado</translation>
    </message>
    <message>
        <source>The session stays in Tiep. It cannot be changed or deleted from here: deal with it in Tiep.</source>
        <translation>La sesión queda en Tiep. Desde aquí no se puede cambiar ni borrar: resuélvalo en Tiep.</translation>
    </message>
    <message>
        <source>Its session ID: {session}</source>
        <translation>El ID de la sesión: {session}</translation>
    </message>
    <message>
        <source>If Tiep is still recording, stop it there first.</source>
        <translation>Si Tiep sigue grabando, deténgalo allí primero.</translation>
    </message>
    <message>
        <source>No session in Tiep is known here.</source>
        <translation>Aquí no consta ninguna sesión en Tiep.</translation>
    </message>
    <message>
        <source>Nothing was copied, printed, exported or fetched from here.</source>
        <translation>Desde aquí no se ha copiado, impreso, exportado ni recogido nada.</translation>
    </message>
    <message>
        <source>This has left the program. Look for it in the hospital system and correct it there:</source>
        <translation>Esto ha salido del programa. Búsquelo en el sistema del hospital y corríjalo allí:</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>el informe completo</translation>
    </message>
    <message>
        <source>{time} copied: {what}</source>
        <translation>{time} copiado: {what}</translation>
    </message>
    <message>
        <source>{time} printed: {what}</source>
        <translation>{time} impreso: {what}</translation>
    </message>
    <message>
        <source>{time} exported: {what}</source>
        <translation>{time} exportado: {what}</translation>
    </message>
    <message>
        <source>{time} sent to the hospital system</source>
        <translation>{time} enviado al sistema del hospital</translation>
    </message>
    <message>
        <source>{time} fetched by the hospital system</source>
        <translation>{time} recogido por el sistema del hospital</translation>
    </message>
    <message>
        <source>{time} by {doctor}, signed in as {user}</source>
        <translation>{time} por {doctor}, con el usuario {user}</translation>
    </message>
    <message>
        <source>{time}, signed in as {user}</source>
        <translation>{time}, con el usuario {user}</translation>
    </message>
</context>
</TS>
