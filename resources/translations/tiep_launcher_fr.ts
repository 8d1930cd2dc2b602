<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up Tiep Launcher</source>
        <translation>Configurer Tiep Launcher</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>Interrogation de Tiep…</translation>
    </message>
    <message>
        <source>&amp;Try it with the simulated Tiep</source>
        <translation>&amp;Essayer avec le Tiep simulé</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer and nothing is kept.</source>
        <translation>Aucune clé n’est nécessaire ; rien ne quitte cet ordinateur et rien n’est conservé.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Keep it all the sa&amp;me</source>
        <translation>Con&amp;server quand même</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>&amp;Start a first visit</source>
        <translation>&amp;Démarrer une première consultation</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Test and &amp;go on</source>
        <translation>Tester et co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Fill in the key, or skip this step.</source>
        <translation>Saisissez la clé ou passez cette étape.</translation>
    </message>
    <message>
        <source>Fill in the ID, or skip this step.</source>
        <translation>Saisissez l’ID ou passez cette étape.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Report of another visit</source>
        <translation>Compte rendu d’une autre consultation</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>{title}, version {number}, received {time}</source>
        <translation>{title}, version {number}, reçu {time}</translation>
    </message>
    <message>
        <source>From then on it can be copied and handed out, and names {doctor} as the one who checked it. This is written into the audit record. A newer version has to be checked again.</source>
        <translation>Il peut ensuite être copié et transmis, et nomme {doctor} comme la personne qui l’a vérifié. Cela est noté dans le journal d’audit. Une version plus récente devra être vérifiée à nouveau.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>The report stays held back</source>
        <translation>Le compte rendu reste retenu</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>Interrogation de Tiep…</translation>
    </message>
</context>
<context>
    <name>ContradictionTable</name>
    <message>
        <source>You started</source>
        <translation>Vous avez lancé</translation>
    </message>
    <message>
        <source>The report names</source>
        <translation>Le compte rendu désigne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>No visit was started</source>
        <translation>Aucune consultation n’a été démarrée</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Clear now</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Effacer maintenant le presse-papiers</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>Non copié.</translation>
    </message>
    <message>
        <source>Paste it, then copy the next part.</source>
        <translation>Collez-la, puis copiez la partie suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are written differently.</source>
        <translation>
            <numerusform>%n endroit est écrit autrement.</numerusform>
            <numerusform>%n endroits sont écrits autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s.</source>
        <translation>
            <numerusform>Effacé dans %n s.</numerusform>
            <numerusform>Effacé dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {parts} of {name} was copied.</source>
        <translation>La partie {part} sur {parts} de {name} a été copiée.</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of the report was copied.</source>
        <translation>La partie {part} sur {parts} du compte rendu a été copiée.</translation>
    </message>
    <message>
        <source>{name} is copied.</source>
        <translation>{name} est copié.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Le compte rendu est copié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
</context>
<context>
    <name>CopyGuard</name>
    <message>
        <source>Not copied: the hospital system shows {other}. Click again to copy {name}.</source>
        <translation>Non copié : le logiciel de l’hôpital affiche {other}. Cliquez à nouveau pour copier {name}.</translation>
    </message>
    <message>
        <source>The hospital system shows {other}. This report is about {name}.</source>
        <translation>Le logiciel de l’hôpital affiche {other}. Ce compte rendu concerne {name}.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy as formatted &amp;text</source>
        <translation>Copier comme &amp;texte mis en forme</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Preview what arrives…</source>
        <translation>&amp;Aperçu de ce qui arrive…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Another program holds the clipboard. What is on it is not this report.</source>
        <translation>Un autre programme occupe le presse-papiers. Ce qu’il contient n’est pas ce compte rendu.</translation>
    </message>
</context>
<context>
    <name>CoveredDialog</name>
    <message>
        <source>Everything is covered</source>
        <translation>Tout est masqué</translation>
    </message>
    <message>
        <source>The hospital system starts a visit and does not say for which doctor. Is it yours?</source>
        <translation>Le logiciel de l’hôpital démarre une consultation sans dire pour quel médecin. Est-ce la vôtre ?</translation>
    </message>
    <message>
        <source>Show and &amp;start</source>
        <translation>Afficher et &amp;démarrer</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>DoctorChooser</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Name, doctor ID or specialty</source>
        <translation>Nom, ID médecin ou spécialité</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Personne dans la liste ne correspond.</translation>
    </message>
    <message>
        <source>Doctor ID</source>
        <translation>ID médecin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>&amp;Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Work here</source>
        <translation>&amp;Travailler ici</translation>
    </message>
    <message>
        <source>The visits and reports of whoever works here are shown.</source>
        <translation>Les consultations et comptes rendus de la personne qui travaille ici sont affichés.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>ID mé&amp;decin</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
</context>
<context>
    <name>DoctorStep</name>
    <message>
        <source>Who is the doctor?</source>
        <translation>Qui est le médecin ?</translation>
    </message>
    <message>
        <source>If one doctor works at this computer, say who it is. If several do, skip this: the doctor is asked or comes from the hospital system.</source>
        <translation>Si un seul médecin travaille sur cet ordinateur, indiquez qui. S’ils sont plusieurs, passez : le médecin est demandé ou vient du logiciel de l’hôpital.</translation>
    </message>
    <message>
        <source>&amp;ID of the doctor</source>
        <translation>&amp;ID du médecin</translation>
    </message>
    <message>
        <source>As the hospital system writes it.</source>
        <translation>Tel que l’écrit le logiciel de l’hôpital.</translation>
    </message>
    <message>
        <source>&amp;Name of the doctor</source>
        <translation>&amp;Nom du médecin</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep, with title.</source>
        <translation>Tel qu’il doit figurer dans Tiep, avec le titre.</translation>
    </message>
</context>
<context>
    <name>FacilityChooser</name>
    <message>
        <source>Which facility?</source>
        <translation>Quel établissement ?</translation>
    </message>
    <message>
        <source>A visit belongs to one facility: its key, its forms and its patients.</source>
        <translation>Une consultation appartient à un établissement : sa clé, ses formulaires et ses patients.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>What the form asks for</source>
        <translation>Ce que demande le formulaire</translation>
    </message>
    <message>
        <source>This form cannot be sent. Ask whoever looks after it.</source>
        <translation>Ce formulaire ne peut pas être envoyé. Adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>Le médecin choisit dans Tiep</translation>
    </message>
    <message>
        <source>Take it for &amp;every visit of {doctor}</source>
        <translation>L’utiliser à &amp;chaque consultation de {doctor}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Take this form</source>
        <translation>&amp;Utiliser ce formulaire</translation>
    </message>
    <message>
        <source>No form goes along. The doctor chooses one of Tiep&apos;s own forms when the visit begins.</source>
        <translation>Aucun formulaire n’est joint. Le médecin choisit un des formulaires de Tiep au début de la consultation.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>The shortcut {keys} belongs to another program already. Choose another one in the settings.</source>
        <translation>Le raccourci {keys} appartient déjà à un autre programme. Choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>This desktop gives no shortcut that works in every window.</source>
        <translation>Ce bureau ne donne aucun raccourci qui fonctionne dans toutes les fenêtres.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pick a visit for Tiep</source>
        <translation>Choisir une consultation pour Tiep</translation>
    </message>
    <message>
        <source>Ctrl+N in the windows and the tray icon start a visit.</source>
        <translation>Ctrl+N dans les fenêtres et l’icône de la barre démarrent une consultation.</translation>
    </message>
    <message>
        <source>Copy the next field of the report</source>
        <translation>Copier le champ suivant du compte rendu</translation>
    </message>
    <message>
        <source>Ctrl+Down in the windows copies the next field.</source>
        <translation>Ctrl+Bas dans les fenêtres copie le champ suivant.</translation>
    </message>
    <message>
        <source>Pass over the next field of the report</source>
        <translation>Passer le champ suivant du compte rendu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down in the windows passes over it.</source>
        <translation>Ctrl+Maj+Bas dans les fenêtres le passe.</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>All visits</source>
        <translation>Toutes les consultations</translation>
    </message>
    <message>
        <source>Show one state only</source>
        <translation>N’afficher qu’un état</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>GDT set (*.gdt)</source>
        <translation>Enregistrement GDT (*.gdt)</translation>
    </message>
    <message>
        <source>FHIR questionnaire response (*.fhir.json)</source>
        <translation>FHIR QuestionnaireResponse (*.fhir.json)</translation>
    </message>
    <message>
        <source>FHIR document (*.fhir-document.json)</source>
        <translation>Document FHIR (*.fhir-document.json)</translation>
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
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Something else than a file has this name. Choose another name.</source>
        <translation>Autre chose qu’un fichier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save the report elsewhere.</source>
        <translation>Le disque est plein. Libérez de la place ou enregistrez le compte rendu ailleurs.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Save the report elsewhere.</source>
        <translation>Rien ne peut être écrit dans ce dossier. Enregistrez le compte rendu ailleurs.</translation>
    </message>
    <message>
        <source>This folder cannot be reached. Save the report elsewhere.</source>
        <translation>Ce dossier est inaccessible. Enregistrez le compte rendu ailleurs.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Save the report elsewhere.</source>
        <translation>Le fichier ne peut pas être écrit ({reason}). Enregistrez le compte rendu ailleurs.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le compte rendu</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at it, or choose another one.</source>
        <translation>L’imprimante n’a pas accepté le compte rendu. Vérifiez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrow keys from row to row. Alt with an underlined letter presses that button.</source>
        <translation>Tab va d’un élément à l’autre, les flèches d’une ligne à l’autre. Alt avec une lettre soulignée actionne ce bouton.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Identifying</name>
    <message>
        <source>A visit of {doctor} was not started: nobody answered within two minutes.</source>
        <translation>Une consultation de {doctor} n’a pas été démarrée : personne n’a répondu dans les deux minutes.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Facility key</source>
        <translation>Clé de l’établissement</translation>
    </message>
    <message>
        <source>Key of the facility {name}</source>
        <translation>Clé de l’établissement {name}</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. The program made it and needs it.</source>
        <translation>Conservée dans le trousseau de clés de cet ordinateur. Le programme l’a créée et en a besoin.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. It is never shown.</source>
        <translation>Conservée dans le trousseau de clés de cet ordinateur. Elle n’est jamais affichée.</translation>
    </message>
    <message>
        <source>Is made with the first visit.</source>
        <translation>Est créée avec la première consultation.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Not kept yet. Without it no visit can be started. Tiep issues it.</source>
        <translation>Pas encore enregistrée. Sans elle, aucune consultation ne peut être démarrée. Tiep l’émet.</translation>
    </message>
    <message>
        <source>Given by the test environment, in memory only.</source>
        <translation>Fournie par l’environnement de test, en mémoire seulement.</translation>
    </message>
    <message>
        <source>Cannot be looked up now.</source>
        <translation>Ne peut pas être consultée maintenant.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Connect to Tiep</source>
        <translation>Se connecter à Tiep</translation>
    </message>
    <message>
        <source>Tiep issues one key for your facility. It is kept in the key store of this computer.</source>
        <translation>Tiep émet une clé pour votre établissement. Elle est conservée dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Facility &amp;key</source>
        <translation>&amp;Clé de l’établissement</translation>
    </message>
    <message>
        <source>&amp;Address of Tiep&apos;s service</source>
        <translation>&amp;Adresse du service Tiep</translation>
    </message>
    <message>
        <source>Leave it as it is unless Tiep told you another one.</source>
        <translation>Laissez-la telle quelle, sauf si Tiep vous en a donné une autre.</translation>
    </message>
    <message>
        <source>Kept already; leave empty to go on with it</source>
        <translation>Déjà enregistrée ; laisser vide pour la garder</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Leads to {host}.</source>
        <translation>Mène à {host}.</translation>
    </message>
    <message>
        <source>This is not a secure address (https) and is not opened from here.</source>
        <translation>Ce n’est pas une adresse sécurisée (https) : elle n’est pas ouverte d’ici.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link asks for a visit</source>
        <translation>Un lien demande une consultation</translation>
    </message>
    <message>
        <source>A link asks for this visit. It is older than ten minutes, or it could have been guessed. Start the visit only if you chose it just now.</source>
        <translation>Un lien demande cette consultation. Il a plus de dix minutes, ou il aurait pu être deviné. Démarrez la consultation seulement si vous venez de la choisir.</translation>
    </message>
    <message>
        <source>&amp;Start visit</source>
        <translation>&amp;Démarrer la consultation</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Covered. Click to show.</source>
        <translation>Masqué. Cliquez pour afficher.</translation>
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
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Quitter Tiep Launcher</translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation>Nouvelle consultation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Cover everything</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nouvelle consultation…</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or choose a visit on the left. Reports appear here when they are saved in Tiep, ready to copy.</source>
        <translation>Lancez Tiep depuis le logiciel de l’hôpital ou choisissez une consultation dans la liste. Les comptes rendus apparaissent ici dès qu’ils sont enregistrés dans Tiep, prêts à être copiés.</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>Aucune consultation choisie</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>The facility key is missing: no visit can be started.</source>
        <translation>La clé de l’établissement manque : aucune consultation ne peut être démarrée.</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>Set up the facility key</source>
        <translation>Configurer la clé de l’établissement</translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>New visit</source>
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <source>&amp;Patient ID</source>
        <translation>ID &amp;patient</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Né(e) &amp;le</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>AAAA-MM-JJ, AAAA-MM ou AAAA</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>&amp;Visit ID</source>
        <translation>ID &amp;consultation</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>Le médecin choisit dans Tiep</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormulaire</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>Lancer &amp;Tiep</translation>
    </message>
    <message>
        <source>Start Tiep</source>
        <translation>Lancer Tiep</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The patient ID is needed.</source>
        <translation>L’ID patient est nécessaire.</translation>
    </message>
    <message>
        <source>The visit ID is needed.</source>
        <translation>L’ID de la consultation est nécessaire.</translation>
    </message>
    <message>
        <source>The doctor&apos;s ID is needed.</source>
        <translation>L’ID du médecin est nécessaire.</translation>
    </message>
    <message>
        <source>This is no date written as 1945-07-14, 1945-07 or 1945.</source>
        <translation>Ce n’est pas une date de la forme 1945-07-14, 1945-07 ou 1945.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>ID mé&amp;decin</translation>
    </message>
    <message>
        <source>Doctor&apos;s &amp;name</source>
        <translation>Nom du m&amp;édecin</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>Aperç&amp;u…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
</context>
<context>
    <name>NobodyNotice</name>
    <message>
        <source>&amp;Choose doctor…</source>
        <translation>&amp;Choisir un médecin…</translation>
    </message>
    <message>
        <source>Say who works here, and your visits and reports appear.</source>
        <translation>Indiquez qui travaille ici, et vos consultations et comptes rendus apparaissent.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from the hospital system wait to be started.</source>
        <translation>
            <numerusform>%n consultation du logiciel de l’hôpital attend d’être démarrée.</numerusform>
            <numerusform>%n consultations du logiciel de l’hôpital attendent d’être démarrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation>La clé n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Tiep&apos;s page</source>
        <translation>Page de Tiep</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Pick a visit</source>
        <translation>Choisir une consultation</translation>
    </message>
    <message>
        <source>No doctor is chosen yet</source>
        <translation>Aucun médecin choisi pour l’instant</translation>
    </message>
    <message>
        <source>The visit that was selected is not on the list any more.</source>
        <translation>La consultation choisie n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Searching the server. What is here already can be picked.</source>
        <translation>Recherche sur le serveur. Ce qui est déjà là peut être choisi.</translation>
    </message>
    <message>
        <source>Press Enter once more for {name}.</source>
        <translation>Appuyez encore une fois sur Entrée pour {name}.</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>F&amp;orm (Ctrl+Enter)</source>
        <translation>F&amp;ormulaire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Saisir à la &amp;main…</translation>
    </message>
    <message>
        <source>&amp;Record again</source>
        <translation>&amp;Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>Le médecin choisit dans Tiep</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>Aperç&amp;u…</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Name, birth date, patient ID or visit</source>
        <translation>Nom, date de naissance, ID patient ou consultation</translation>
    </message>
    <message>
        <source>Find a patient or visit</source>
        <translation>Chercher un patient ou une consultation</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
</context>
<context>
    <name>PaletteNotice</name>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>Rien n’a été trouvé pour « {text} »</translation>
    </message>
    <message>
        <source>No visit of today is on the list. Type a name, a birth date or an ID to search further, or press Enter to fill in the patient by hand.</source>
        <translation>Aucune consultation du jour n’est dans la liste. Tapez un nom, une date de naissance ou un ID pour chercher plus loin, ou appuyez sur Entrée pour saisir le patient à la main.</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Aucune consultation</translation>
    </message>
    <message>
        <source>Today&apos;s visits can stand here, to be picked by typing a few letters. An administrator sets it up once: a file or folder with the list of visits, or the clinic&apos;s FHIR server. Visits that were started here before are found without it. Press Enter to fill in a patient by hand.</source>
        <translation>Les consultations du jour peuvent figurer ici, à choisir en tapant quelques lettres. Un administrateur le met en place une fois : un fichier ou un dossier avec la liste des consultations, ou le serveur FHIR de la clinique. Les consultations déjà démarrées ici se trouvent aussi sans cela. Appuyez sur Entrée pour saisir un patient à la main.</translation>
    </message>
    <message>
        <source>No worklist is set up</source>
        <translation>Aucune liste de travail n’est configurée</translation>
    </message>
    <message>
        <source>Recent visits, the worklist and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Les consultations récentes, la liste de travail et le serveur ont été parcourus. Appuyez sur Entrée pour saisir le patient à la main.</translation>
    </message>
    <message>
        <source>Recent visits and the worklist were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Les consultations récentes et la liste de travail ont été parcourues. Appuyez sur Entrée pour saisir le patient à la main.</translation>
    </message>
    <message>
        <source>Recent visits and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Les consultations récentes et le serveur ont été parcourus. Appuyez sur Entrée pour saisir le patient à la main.</translation>
    </message>
    <message>
        <source>Only visits that were started here before could be searched, as no worklist is set up. Press Enter to fill in the patient by hand.</source>
        <translation>Seules les consultations déjà démarrées ici ont pu être parcourues, car aucune liste de travail n’est configurée. Appuyez sur Entrée pour saisir le patient à la main.</translation>
    </message>
</context>
<context>
    <name>PaletteStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Further remarks: {count}</source>
        <translation>Autres remarques : {count}</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown. Type more to find the right one.</source>
        <translation>{shown} sur {total} sont affichées. Tapez davantage pour trouver la bonne.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Trouvées : {count}</translation>
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
        <translation>Ouvrez un patient dans le logiciel de l’hôpital et lancez-y Tiep. La consultation, puis son compte rendu, apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No visit is running</source>
        <translation>Aucune consultation en cours</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nouvelle consultation…</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Garder au premier plan</translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation>Ouvrir la fenêtre principale</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Quitter Tiep Launcher</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>What arrives</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>The report as it arrives</source>
        <translation>Le compte rendu tel qu’il arrive</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>What arrives differently</source>
        <translation>Ce qui arrive autrement</translation>
    </message>
    <message>
        <source>Target profile: {name}.</source>
        <translation>Profil de destination : {name}.</translation>
    </message>
    <message>
        <source>No target profile is set.</source>
        <translation>Aucun profil de destination n’est réglé.</translation>
    </message>
    <message>
        <source>Characters of {set}.</source>
        <translation>Caractères de {set}.</translation>
    </message>
    <message>
        <source>Lines end with {line_end}.</source>
        <translation>Les lignes finissent par {line_end}.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of at most %n characters.</source>
        <translation>
            <numerusform>Lignes de %n caractère au plus.</numerusform>
            <numerusform>Lignes de %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters at once.</source>
        <translation>
            <numerusform>%n caractère au plus à la fois.</numerusform>
            <numerusform>%n caractères au plus à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} (%n times)</source>
        <translation>
            <numerusform>{change} (%n fois)</numerusform>
            <numerusform>{change} (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le CR</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Visits are still watched. The icon in the tray brings the window back.</source>
        <translation>Les consultations restent suivies. L’icône de la zone de notification fait revenir la fenêtre.</translation>
    </message>
    <message>
        <source>Tiep Launcher goes on</source>
        <translation>Tiep Launcher reste actif</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or start a first visit here.</source>
        <translation>Lancez Tiep depuis le logiciel de l’hôpital ou démarrez ici une première consultation.</translation>
    </message>
    <message>
        <source>The facility key is kept.</source>
        <translation>La clé de l’établissement est enregistrée.</translation>
    </message>
    <message>
        <source>No facility key is kept yet: no visit can be started.</source>
        <translation>Aucune clé de l’établissement n’est encore enregistrée : aucune consultation ne peut être démarrée.</translation>
    </message>
    <message>
        <source>Visits are started for {doctor}.</source>
        <translation>Les consultations sont démarrées pour {doctor}.</translation>
    </message>
    <message>
        <source>Who the doctor is, is said with each visit.</source>
        <translation>Le médecin est indiqué à chaque consultation.</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Microphone off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Tiep does not have the microphone.</source>
        <translation>Tiep n’a pas le microphone.</translation>
    </message>
    <message>
        <source>Microphone still on</source>
        <translation>Micro encore actif</translation>
    </message>
    <message>
        <source>Tiep has the microphone until this window is closed.</source>
        <translation>Tiep a le microphone jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micro actif</translation>
    </message>
    <message>
        <source>Tiep has the microphone: this room may be recorded.</source>
        <translation>Tiep a le microphone : cette pièce est peut-être enregistrée.</translation>
    </message>
</context>
<context>
    <name>ReportAbout</name>
    <message>
        <source>Received {time}</source>
        <translation>Reçu {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>This is an old version, for reading only: the newest one is what counts.</source>
        <translation>C’est une ancienne version, en lecture seule : la plus récente fait foi.</translation>
    </message>
    <message>
        <source>No field differs from version {number}.</source>
        <translation>Aucun champ ne diffère de la version {number}.</translation>
    </message>
    <message>
        <source>Since version {number}: {changed} changed, {added} new, {removed} removed</source>
        <translation>Depuis la version {number} : {changed} modifiés, {added} nouveaux, {removed} supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>date de %n jour</numerusform>
            <numerusform>date de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>date de %n heure</numerusform>
            <numerusform>date de %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Copier {field}</translation>
    </message>
    <message>
        <source>Copy {field}, copied {time}</source>
        <translation>Copier {field}, copié à {time}</translation>
    </message>
    <message>
        <source>Copy the section {section}</source>
        <translation>Copier la section {section}</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Copy the chosen field</source>
        <translation>Copier le champ choisi</translation>
    </message>
    <message>
        <source>Select a part of the chosen field</source>
        <translation>Sélectionner une partie du champ choisi</translation>
    </message>
    <message>
        <source>Show or fold a long value</source>
        <translation>Afficher ou replier une valeur longue</translation>
    </message>
    <message>
        <source>Copy the section of the chosen field</source>
        <translation>Copier la section du champ choisi</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search the report</source>
        <translation>Chercher dans le CR</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le CR</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le compte rendu</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Champs du compte rendu</translation>
    </message>
    <message>
        <source>&amp;Copy {name} (HIS: {other})</source>
        <translation>&amp;Copier {name} (SIH : {other})</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>S&amp;how its content</source>
        <translation>A&amp;fficher le contenu</translation>
    </message>
    <message>
        <source>Copy in other ways, save or print</source>
        <translation>Copier autrement, enregistrer ou imprimer</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Réinitialiser : {setting}</translation>
    </message>
    <message>
        <source>Take your own setting back, so that the default counts</source>
        <translation>Retirer votre propre réglage, pour que la valeur par défaut s’applique</translation>
    </message>
    <message>
        <source>A value was left out because it is wrong: {reason}</source>
        <translation>Une valeur a été omise parce qu’elle est incorrecte : {reason}</translation>
    </message>
    <message>
        <source>Default, once it is saved</source>
        <translation>Valeur par défaut, une fois enregistrée</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>{origin} · counts from the next start</source>
        <translation>{origin} · s’applique au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>The key store has not changed</source>
        <translation>Le trousseau de clés n’a pas changé</translation>
    </message>
    <message>
        <source>The simulated Tiep opens in windows of its own, marked “Test set-up”. Nothing of it is kept or mixed with your settings.</source>
        <translation>Le Tiep simulé s’ouvre dans ses propres fenêtres, marquées « Mode test ». Rien n’en est conservé ni mêlé à vos paramètres.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Aucun paramètre ne s’appelle ainsi. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Paramètres de</translation>
    </message>
    <message>
        <source>Whose settings are shown</source>
        <translation>À qui sont les paramètres affichés</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>Tous les établissements</translation>
    </message>
    <message>
        <source>Tries the address as it stands below, also before it is saved, with the key that is kept. No visit is created by it.</source>
        <translation>Teste l’adresse telle qu’elle figure ci-dessous, même avant l’enregistrement, avec la clé conservée. Aucune consultation n’est créée.</translation>
    </message>
    <message>
        <source>Choose a facility above to try its connection.</source>
        <translation>Choisissez un établissement ci-dessus pour tester sa connexion.</translation>
    </message>
    <message>
        <source>One practice or hospital is one facility. Further ones come from your administrator, as a policy or by a command:</source>
        <translation>Un cabinet ou un hôpital est un établissement. D’autres viennent de votre administrateur, par une stratégie ou par une commande :</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Not saved: something is wrong in the fields that are marked.</source>
        <translation>Non enregistré : quelque chose ne va pas dans les champs signalés.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. From the next start of Tiep Launcher counts: {settings}</source>
        <translation>Enregistré. S’applique au prochain démarrage de Tiep Launcher : {settings}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>Configurer à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Set up again, step by step</source>
        <translation>Configurer à nouveau, étape par étape</translation>
    </message>
    <message>
        <source>Key, doctor and first visit, step by step</source>
        <translation>Clé, médecin et première consultation, étape par étape</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>Des modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Remove this key from the key store of this computer?</source>
        <translation>Supprimer cette clé du trousseau de clés de cet ordinateur ?</translation>
    </message>
    <message>
        <source>What needs it does not work until it is entered again.</source>
        <translation>Ce qui en a besoin ne fonctionnera pas tant qu’elle n’est pas saisie à nouveau.</translation>
    </message>
    <message>
        <source>Without it no visit can be started, and no report comes, until it is entered again.</source>
        <translation>Sans elle, aucune consultation ne peut être démarrée et aucun compte rendu n’arrive, tant qu’elle n’est pas saisie à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Save them before the settings are closed?</source>
        <translation>Les enregistrer avant de fermer les paramètres ?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>Empty the search, then close the window</source>
        <translation>Vider la recherche, puis fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Connected to Tiep</source>
        <translation>Connecté à Tiep</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Pas de connexion à Tiep</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>Sans réponse dans les deux minutes, la consultation n’est pas démarrée.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>If Tiep is still open, this opens a second tab; close the first.</source>
        <translation>Si Tiep est encore ouvert, un deuxième onglet s’ouvre ; fermez le premier.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>&amp;Next field</source>
        <translation>Champ &amp;suivant</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Copier le champ suivant</translation>
    </message>
    <message>
        <source>Pass over the next field</source>
        <translation>Passer le champ suivant</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Whole report copied {time}</source>
        <translation>Compte rendu entier copié {time}</translation>
    </message>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation>
            <numerusform>{copied} sur %n copié</numerusform>
            <numerusform>{copied} sur %n copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {field}</source>
        <translation>Ensuite : {field}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clos&amp;e</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Another visit is open</source>
        <translation>Une autre consultation est ouverte</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverte maintenant</translation>
    </message>
    <message>
        <source>Wants to start</source>
        <translation>À démarrer</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>Aussi ouvertes : {names}</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Tiep may still be recording {name} in its tab. Pause it there first.</source>
        <translation>Tiep enregistre peut-être encore {name} dans son onglet. Mettez-le d’abord en pause là-bas.</translation>
    </message>
    <message>
        <source>Without an answer by {time}, {name} is not started.</source>
        <translation>Sans réponse avant {time}, {name} n’est pas démarrée.</translation>
    </message>
    <message>
        <source>Stay with {name}</source>
        <translation>Rester avec {name}</translation>
    </message>
    <message>
        <source>Start {new}, {open} goes on</source>
        <translation>Démarrer {new}, {open} se poursuit</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n earlier step(s)</source>
        <translation>
            <numerusform>%n étape antérieure</numerusform>
            <numerusform>%n étapes antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Test set-up</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>Changer de médecin</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Personne n’est encore choisi</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Nouvelle consultation…</translation>
    </message>
    <message>
        <source>&amp;Open Tiep Launcher</source>
        <translation>&amp;Ouvrir Tiep Launcher</translation>
    </message>
    <message>
        <source>&amp;Cover everything</source>
        <translation>&amp;Tout masquer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Version du compte rendu</translation>
    </message>
    <message>
        <source>Only what chan&amp;ged</source>
        <translation>Modifications se&amp;ules</translation>
    </message>
    <message>
        <source>Version {number}, {time}, newest</source>
        <translation>Version {number}, {time}, dernière</translation>
    </message>
    <message>
        <source>Version {number}, {time}</source>
        <translation>Version {number}, {time}</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>No visits yet.</source>
        <translation>Pas encore de consultations.</translation>
    </message>
    <message>
        <source>No visit matches.</source>
        <translation>Aucune consultation ne correspond.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Visits appear once somebody is.</source>
        <translation>Personne n’est encore choisi. Les consultations apparaissent ensuite.</translation>
    </message>
    <message>
        <source>Find a patient, visit or report</source>
        <translation>Chercher patient, consultation ou CR</translation>
    </message>
    <message>
        <source>Looking in reports…</source>
        <translation>Recherche dans les comptes rendus…</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Tiep wanted to open another place ({place}). Only Tiep is shown here.</source>
        <translation>Tiep voulait ouvrir un autre endroit ({place}). Seul Tiep est affiché ici.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page from another place ({place}) was left out.</source>
        <translation>Une partie de la page de Tiep venant d’un autre endroit ({place}) a été omise.</translation>
    </message>
    <message>
        <source>Files of this computer cannot be chosen here.</source>
        <translation>Les fichiers de cet ordinateur ne peuvent pas être choisis ici.</translation>
    </message>
    <message>
        <source>Tiep wanted to ask for a text in a window of its own. That is not shown here.</source>
        <translation>Tiep voulait demander un texte dans une fenêtre à part. Cela n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page was left out: the certificate of {place} is not trusted. Call your network team.</source>
        <translation>Une partie de la page de Tiep a été omise : le certificat de {place} n’est pas approuvé. Appelez votre équipe réseau.</translation>
    </message>
    <message>
        <source>Tiep asked for more than the microphone ({what}) and did not get it.</source>
        <translation>Tiep a demandé plus que le microphone ({what}) et ne l’a pas obtenu.</translation>
    </message>
    <message>
        <source>Another place asked for the microphone and did not get it.</source>
        <translation>Un autre endroit a demandé le microphone et ne l’a pas obtenu.</translation>
    </message>
    <message>
        <source>Tiep asked for the microphone while this window could not be seen, and did not get it. Begin the recording again.</source>
        <translation>Tiep a demandé le microphone alors que cette fenêtre n’était pas visible, et ne l’a pas obtenu. Recommencez l’enregistrement.</translation>
    </message>
    <message>
        <source>Tiep wanted to open another window ({place}). That is not done here.</source>
        <translation>Tiep voulait ouvrir une autre fenêtre ({place}). Cela n’est pas fait ici.</translation>
    </message>
    <message>
        <source>Tiep wanted to save a file on this computer. That is not done here.</source>
        <translation>Tiep voulait enregistrer un fichier sur cet ordinateur. Cela n’est pas fait ici.</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>The report is being read…</source>
        <translation>Lecture du compte rendu…</translation>
    </message>
    <message>
        <source>You may close this window: watching goes on, and you are told when the report is here.</source>
        <translation>Vous pouvez fermer cette fenêtre : le suivi continue et vous serez averti de l’arrivée du compte rendu.</translation>
    </message>
    <message>
        <source>The report will appear here when you save it in Tiep.</source>
        <translation>Le compte rendu apparaîtra ici quand vous l’enregistrerez dans Tiep.</translation>
    </message>
    <message>
        <source>There is no report of this visit.</source>
        <translation>Il n’y a pas de compte rendu de cette consultation.</translation>
    </message>
    <message>
        <source>The report will appear here by itself.</source>
        <translation>Le compte rendu apparaîtra ici de lui-même.</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Show &amp;report</source>
        <translation>Voir le C&amp;R</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Tiep – visit started {time}</source>
        <translation>Tiep – consultation démarrée {time}</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>Ouverture de Tiep…</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Make Tiep larger</source>
        <translation>Agrandir Tiep</translation>
    </message>
    <message>
        <source>Make Tiep smaller</source>
        <translation>Réduire Tiep</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. Nobody is chosen to work at this desk now.</source>
        <translation>Cette consultation est celle de {owner}. Personne n’est choisi à ce poste pour l’instant.</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. {present} works at this desk now.</source>
        <translation>Cette consultation est celle de {owner}. {present} travaille maintenant à ce poste.</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>un autre médecin</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>This was the wrong patient</source>
        <translation>C’était le mauvais patient</translation>
    </message>
    <message>
        <source>More about it; stays in this program</source>
        <translation>Plus de précisions ; reste dans ce programme</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>Ce qui reste ailleurs</translation>
    </message>
    <message>
        <source>What there is of this visit stays here, covered, and goes nowhere. There is no way back.</source>
        <translation>Ce qui existe de cette consultation reste ici, masqué, et n’est transmis nulle part. Il n’y a pas de retour en arrière.</translation>
    </message>
    <message>
        <source>&amp;Mark as the wrong patient</source>
        <translation>&amp;Signaler comme mauvais patient</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Tiep Launcher cannot work here</source>
        <translation>Tiep Launcher ne peut pas fonctionner ici</translation>
    </message>
</context>
<context>
    <name>anothers_visit</name>
    <message>
        <source>another doctor</source>
        <translation>un autre médecin</translation>
    </message>
    <message>
        <source>The visit that was opened is a visit of {doctor}. Change doctor to see it.</source>
        <translation>La consultation ouverte est celle de {doctor}. Changez de médecin pour la voir.</translation>
    </message>
    <message>
        <source>Visit of another doctor</source>
        <translation>Consultation d’un autre médecin</translation>
    </message>
</context>
<context>
    <name>confirm_words</name>
    <message>
        <source>I have &amp;checked this</source>
        <translation>J’ai &amp;vérifié</translation>
    </message>
    <message>
        <source>&amp;Use it for {name}</source>
        <translation>&amp;Utiliser pour {name}</translation>
    </message>
    <message>
        <source>&amp;Leave it held back</source>
        <translation>&amp;Laisser retenu</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Session in Tiep</source>
        <translation>Session dans Tiep</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>An AI wrote this report. Have you read it, and is it right for this patient?</source>
        <translation>Une IA a rédigé ce compte rendu. L’avez-vous lu, et est-il juste pour ce patient ?</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from. Have you read it, and is it right for this patient?</source>
        <translation>La provenance de ce compte rendu n’est pas établie. L’avez-vous lu, et est-il juste pour ce patient ?</translation>
    </message>
    <message>
        <source>This report names something else than the visit you started. Use it only if you are sure that it is about this patient.</source>
        <translation>Ce compte rendu désigne autre chose que la consultation lancée. Ne l’utilisez que si vous êtes sûr qu’il concerne ce patient.</translation>
    </message>
</context>
<context>
    <name>connection_words</name>
    <message>
        <source>Tiep answers under this address.</source>
        <translation>Tiep répond à cette adresse.</translation>
    </message>
    <message>
        <source>Tiep accepts the facility key.</source>
        <translation>Tiep accepte la clé de l’établissement.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>L’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min ahead. Set it right, or visits fail to open.</source>
        <translation>L’horloge de cet ordinateur avance de {minutes} min. Réglez-la, sinon les consultations ne s’ouvriront pas.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min behind. Set it right, or visits fail to open.</source>
        <translation>L’horloge de cet ordinateur retarde de {minutes} min. Réglez-la, sinon les consultations ne s’ouvriront pas.</translation>
    </message>
    <message>
        <source>The facility key could not be tried.</source>
        <translation>La clé de l’établissement n’a pas pu être testée.</translation>
    </message>
</context>
<context>
    <name>doctor_question</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>Sans réponse dans les deux minutes, la consultation n’est pas démarrée.</translation>
    </message>
    <message>
        <source>Another doctor starts a visit</source>
        <translation>Un autre médecin démarre une consultation</translation>
    </message>
    <message>
        <source>A visit of another doctor came from the hospital system. Who works here now?</source>
        <translation>Une consultation d’un autre médecin est arrivée du logiciel de l’hôpital. Qui travaille ici maintenant ?</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>Changer de médecin</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Prend le relais</translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation>Travaille ici maintenant</translation>
    </message>
    <message>
        <source>&amp;Stay with {name}</source>
        <translation>&amp;Rester avec {name}</translation>
    </message>
    <message>
        <source>Starts a visit</source>
        <translation>Démarre une consultation</translation>
    </message>
    <message>
        <source>&amp;Change to {name}</source>
        <translation>&amp;Passer à {name}</translation>
    </message>
    <message>
        <source>Doctor ID {id}</source>
        <translation>ID médecin {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of {doctor} go on.</source>
        <translation>
            <numerusform>%n consultation de {doctor} se poursuit.</numerusform>
            <numerusform>%n consultations de {doctor} se poursuivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording goes on: {patients}. That window stays in sight and names its own doctor.</source>
        <translation>L’enregistrement continue : {patients}. Cette fenêtre reste visible et nomme son propre médecin.</translation>
    </message>
</context>
<context>
    <name>embedded</name>
    <message>
        <source>Close Tiep&apos;s window</source>
        <translation>Fermer la fenêtre de Tiep</translation>
    </message>
    <message>
        <source>{name} may be being recorded now.</source>
        <translation>{name} est peut-être en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Closing this window ends the recording. Hidden, it goes on, and tray or task bar show the sign.</source>
        <translation>Fermer cette fenêtre met fin à l’enregistrement. Masquée, il continue, et la zone de notification ou la barre des tâches l’indique.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} is no longer recorded</source>
        <translation>&amp;Fermer, {name} n’est plus enregistré</translation>
    </message>
    <message>
        <source>The visit of {name} is not saved in Tiep yet.</source>
        <translation>La consultation de {name} n’est pas encore enregistrée dans Tiep.</translation>
    </message>
    <message>
        <source>What stands in this window and Tiep has not kept is lost when it is closed.</source>
        <translation>Ce qui se trouve dans cette fenêtre et que Tiep n’a pas conservé est perdu à la fermeture.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} stays unsaved</source>
        <translation>&amp;Fermer, {name} reste non enregistré</translation>
    </message>
    <message>
        <source>&amp;Hide, {name} goes on</source>
        <translation>&amp;Masquer, {name} se poursuit</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Tiep asks</source>
        <translation>Tiep demande</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Tiep in the browser</source>
        <translation>Tiep dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Pas de connexion à Tiep</translation>
    </message>
    <message>
        <source>Tiep&apos;s page cannot be reached from this computer. Check the network, then try again. What Tiep already has is not lost.</source>
        <translation>La page de Tiep n’est pas joignable depuis cet ordinateur. Vérifiez le réseau, puis réessayez. Ce que Tiep a déjà n’est pas perdu.</translation>
    </message>
    <message>
        <source>Tiep answered with an error</source>
        <translation>Tiep a répondu par une erreur</translation>
    </message>
    <message>
        <source>Tiep is there but could not show its page. This often passes; try again in a moment.</source>
        <translation>Tiep est là mais n’a pas pu afficher sa page. Cela passe souvent ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This may not be Tiep</source>
        <translation>Ce n’est peut-être pas Tiep</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted on this computer, so nothing was sent to it and its page was not opened. Call your network team; the details say what they need to know.</source>
        <translation>Le certificat du serveur n’est pas approuvé sur cet ordinateur ; rien ne lui a donc été envoyé et sa page n’a pas été ouverte. Appelez votre équipe réseau ; les détails disent ce qu’elle doit savoir.</translation>
    </message>
    <message>
        <source>A proxy wants a password</source>
        <translation>Un proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>A proxy between this computer and Tiep wants a name and a password that this program does not have. Call your network team.</source>
        <translation>Un proxy entre cet ordinateur et Tiep demande un nom et un mot de passe que ce programme n’a pas. Appelez votre équipe réseau.</translation>
    </message>
    <message>
        <source>Tiep led somewhere else</source>
        <translation>Tiep a mené ailleurs</translation>
    </message>
    <message>
        <source>Tiep&apos;s address led to another place, and only Tiep itself is shown here. Ask your administrator; the details name the place.</source>
        <translation>L’adresse de Tiep a mené à un autre endroit, et seul Tiep lui-même est affiché ici. Demandez à votre administrateur ; les détails nomment l’endroit.</translation>
    </message>
    <message>
        <source>Tiep&apos;s page has stopped</source>
        <translation>La page de Tiep s’est arrêtée</translation>
    </message>
    <message>
        <source>The page ended unexpectedly. If it was recording, the recording has ended. What Tiep already has is there when you open it again.</source>
        <translation>La page s’est terminée de façon inattendue. Si elle enregistrait, l’enregistrement est terminé. Ce que Tiep a déjà sera là quand vous la rouvrirez.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the part of the program that shows it here is not installed.</source>
        <translation>Tiep est ouvert dans le navigateur, car la partie du programme qui l’affiche ici n’est pas installée.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as this computer cannot keep web pages apart from everything else. Tell your administrator.</source>
        <translation>Tiep est ouvert dans le navigateur, car cet ordinateur ne peut pas isoler les pages web de tout le reste. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as libraries of the system are missing to show it here. Tell your administrator.</source>
        <translation>Tiep est ouvert dans le navigateur, car il manque des bibliothèques du système pour l’afficher ici. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>Ouverture de Tiep…</translation>
    </message>
    <message>
        <source>Tiep&apos;s page is not open. Its window says why.</source>
        <translation>La page de Tiep n’est pas ouverte. Sa fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Tiep is open in its own window.</source>
        <translation>Tiep est ouvert dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Tiep&apos;s window has the microphone. The report will appear here when you save it in Tiep.</source>
        <translation>La fenêtre de Tiep a le microphone. Le compte rendu apparaîtra ici quand vous l’enregistrerez dans Tiep.</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Recent visit</source>
        <translation>Consultation récente</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Same name as another patient</source>
        <translation>Même nom qu’un autre patient</translation>
    </message>
    <message>
        <source>Born the same day as another patient</source>
        <translation>Né(e) le même jour qu’un autre patient</translation>
    </message>
    <message>
        <source>Same name and birth date as another patient</source>
        <translation>Même nom et même date de naissance qu’un autre patient</translation>
    </message>
    <message>
        <source>for doctor {doctor}</source>
        <translation>pour {doctor}</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>Lancer &amp;Tiep</translation>
    </message>
    <message>
        <source>&amp;Complete and start…</source>
        <translation>&amp;Compléter et lancer…</translation>
    </message>
    <message>
        <source>&amp;Show this visit</source>
        <translation>Afficher cette con&amp;sultation</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>&amp;Afficher le compte rendu</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>Not in the form</source>
        <translation>Absent du formulaire</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Type incorrect</translation>
    </message>
    <message>
        <source>Written with AI assistance and saved by the doctor.</source>
        <translation>Rédigé avec une IA, enregistré par le médecin.</translation>
    </message>
    <message>
        <source>Written with AI assistance and sent by the doctor.</source>
        <translation>Rédigé avec l’aide d’une IA et envoyé par le médecin.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>Rédigé par une IA et pas encore vérifié par un médecin.</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>La provenance de ce compte rendu n’est pas établie et aucun médecin ne l’a encore vérifié.</translation>
    </message>
    <message>
        <source>Written with AI assistance and checked by {doctor}.</source>
        <translation>Rédigé avec l’aide d’une IA et vérifié par {doctor}.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started. Its content stays covered and cannot be copied.</source>
        <translation>Ce compte rendu concerne une autre consultation que celle que vous avez lancée. Son contenu reste masqué et ne peut pas être copié.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Its content stays covered and goes nowhere.</source>
        <translation>Signalé comme mauvais patient. Son contenu reste masqué et n’est transmis nulle part.</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>au moins {low}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>au plus {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>For reading only: it may be about somebody else.</source>
        <translation>Lecture seule : il concerne peut-être quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>For reading only, until a doctor has checked it and says so.</source>
        <translation>Lecture seule, jusqu’à ce qu’un médecin l’ait vérifié et confirmé.</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Nouveau dans cette version</translation>
    </message>
    <message>
        <source>Changed; it was: {before}</source>
        <translation>Modifié ; avant : {before}</translation>
    </message>
    <message>
        <source>Removed; it was: {before}</source>
        <translation>Supprimé ; avant : {before}</translation>
    </message>
    <message>
        <source>No longer in the report</source>
        <translation>N’est plus dans le compte rendu</translation>
    </message>
    <message>
        <source>Taken, in its section</source>
        <translation>Repris, dans sa section</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Show for a moment</source>
        <translation>Afficher un instant</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>… Show all {count} characters</source>
        <translation>… Afficher les {count} caractères</translation>
    </message>
    <message>
        <source>… Show all {count} rows</source>
        <translation>… Afficher les {count} lignes</translation>
    </message>
</context>
<context>
    <name>form_words</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One of a list that Tiep has</source>
        <translation>Un élément d’une liste de Tiep</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table; each row has:</source>
        <translation>Tableau ; chaque ligne comprend :</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste de textes</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Liste de nombres</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Liste de dates</translation>
    </message>
    <message>
        <source>Several of a list that Tiep has</source>
        <translation>Plusieurs éléments d’une liste de Tiep</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>Au choix : {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>Un ou plusieurs : {choices}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>au moins {low}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>au plus {high}</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <source>Asked for once “{field}” is answered</source>
        <translation>Demandé dès que « {field} » est rempli</translation>
    </message>
    <message>
        <source>Asked for if “{field}” is: {answers}</source>
        <translation>Demandé si « {field} » vaut : {answers}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Facility key</source>
        <translation>Clé de l’établissement</translation>
    </message>
    <message>
        <source>The key that Tiep issued for this facility:</source>
        <translation>La clé que Tiep a émise pour cet établissement :</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Jan</source>
        <translation>janv</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
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
        <translation>déc</translation>
    </message>
</context>
<context>
    <name>out_actions</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>out_words</name>
    <message>
        <source>Saved to a file {time}</source>
        <translation>Enregistré dans un fichier {time}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Imprimé {time}</translation>
    </message>
    <message>
        <source>In the hospital system&apos;s folder {time}</source>
        <translation>Dans le dossier du logiciel de l’hôpital {time}</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the folder cannot be reached. Still trying; nothing is lost.</source>
        <translation>Pas encore dans le dossier du logiciel de l’hôpital : le dossier est inaccessible. Les essais continuent ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the disk is full there. Still trying; nothing is lost.</source>
        <translation>Pas encore dans le dossier du logiciel de l’hôpital : le disque y est plein. Les essais continuent ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: nothing may be written there. Still trying; nothing is lost.</source>
        <translation>Pas encore dans le dossier du logiciel de l’hôpital : rien ne peut y être écrit. Les essais continuent ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: other files have its name. Still trying; nothing is lost.</source>
        <translation>Pas encore dans le dossier du logiciel de l’hôpital : d’autres fichiers portent son nom. Les essais continuent ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet ({reason}). Still trying; nothing is lost.</source>
        <translation>Pas encore dans le dossier du logiciel de l’hôpital ({reason}). Les essais continuent ; rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>palette_keys</name>
    <message>
        <source>Start the selected visit, or show it</source>
        <translation>Démarrer la consultation sélectionnée ou l’afficher</translation>
    </message>
    <message>
        <source>Select another visit</source>
        <translation>Sélectionner une autre consultation</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>Choisir le formulaire</translation>
    </message>
    <message>
        <source>Empty the line, then close the window</source>
        <translation>Vider la ligne, puis fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>patient_words</name>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>born</source>
        <translation>né(e) le</translation>
    </message>
    <message>
        <source>{date} ({years} y)</source>
        <translation>{date} ({years} ans)</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>{visit} (made here)</source>
        <translation>{visit} (créé ici)</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>patient {id}</source>
        <translation>patient {id}</translation>
    </message>
</context>
<context>
    <name>preview_words</name>
    <message>
        <source>{before} is written as {after}</source>
        <translation>{before} s’écrit {after}</translation>
    </message>
    <message>
        <source>{before} is left out</source>
        <translation>{before} est omis</translation>
    </message>
    <message>
        <source>A line is broken</source>
        <translation>Une ligne est coupée</translation>
    </message>
    <message>
        <source>A part ends, with its number</source>
        <translation>Une partie se termine, avec son numéro</translation>
    </message>
    <message>
        <source>The end of a line</source>
        <translation>La fin d’une ligne</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Une tabulation</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>Une espace</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A field is required that is not there.</source>
        <translation>Un champ est exigé mais n’existe pas.</translation>
    </message>
    <message>
        <source>A field of the form is not a JSON object.</source>
        <translation>Un champ du formulaire n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>A field&apos;s key is empty.</source>
        <translation>La clé d’un champ est vide.</translation>
    </message>
    <message>
        <source>A field&apos;s type must be one of: {allowed}.</source>
        <translation>Le type d’un champ doit être l’un de : {allowed}.</translation>
    </message>
    <message>
        <source>A file cannot be made.</source>
        <translation>Un fichier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>Un fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A form may not refer to another document.</source>
        <translation>Un formulaire ne peut pas renvoyer à un autre document.</translation>
    </message>
    <message>
        <source>A form&apos;s type must be object.</source>
        <translation>Le type d’un formulaire doit être object.</translation>
    </message>
    <message>
        <source>A kept launch cannot be read; it is left as it is.</source>
        <translation>Un démarrage conservé ne peut pas être lu ; il reste tel quel.</translation>
    </message>
    <message>
        <source>A key store would keep it.</source>
        <translation>Un trousseau de clés le conserverait.</translation>
    </message>
    <message>
        <source>A launch cannot be kept.</source>
        <translation>Un démarrage ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>A list must say what its items are.</source>
        <translation>Une liste doit dire ce que sont ses éléments.</translation>
    </message>
    <message>
        <source>A lock cannot be made in the data folder.</source>
        <translation>Un verrou ne peut pas être créé dans le dossier de données.</translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>Un nom figure ici deux fois.</translation>
    </message>
    <message>
        <source>A number here has no value JSON allows.</source>
        <translation>Un nombre a ici une valeur que JSON n’admet pas.</translation>
    </message>
    <message>
        <source>A person must look at it.</source>
        <translation>Une personne doit l’examiner.</translation>
    </message>
    <message>
        <source>A proxy refused the connection.</source>
        <translation>Un proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>A proxy wants credentials.</source>
        <translation>Un proxy demande des identifiants.</translation>
    </message>
    <message>
        <source>A text here holds half a character.</source>
        <translation>Un texte contient ici un demi-caractère.</translation>
    </message>
    <message>
        <source>A visit may be being recorded in the program&apos;s own window.</source>
        <translation>Une consultation est peut-être en cours d’enregistrement dans la fenêtre du programme.</translation>
    </message>
    <message>
        <source>Add it to the os_user column of doctors_file.</source>
        <translation>Ajoutez-le à la colonne os_user de doctors_file.</translation>
    </message>
    <message>
        <source>An address here has no user name in it.</source>
        <translation>Une adresse ne contient pas ici de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Another doctor has this visit open.</source>
        <translation>Un autre médecin a ouvert cette consultation.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk and stays.</source>
        <translation>Un autre médecin travaille à ce poste et y reste.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk, and nobody answered the question there.</source>
        <translation>Un autre médecin travaille à ce poste, et personne n’y a répondu à la question.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and nobody answered the question at the screen.</source>
        <translation>La consultation d’un autre patient est ouverte, et personne n’a répondu à la question à l’écran.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and the doctor stays with it.</source>
        <translation>La consultation d’un autre patient est ouverte, et le médecin y reste.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit of this doctor is open.</source>
        <translation>La consultation d’un autre patient de ce médecin est ouverte.</translation>
    </message>
    <message>
        <source>Another program is changing the settings.</source>
        <translation>Un autre programme modifie les paramètres.</translation>
    </message>
    <message>
        <source>Ask again with result.</source>
        <translation>Redemandez avec result.</translation>
    </message>
    <message>
        <source>Call again: it is put aside and a new one begun.</source>
        <translation>Réessayez : elle est mise de côté et une nouvelle est commencée.</translation>
    </message>
    <message>
        <source>Check api_url.</source>
        <translation>Vérifiez api_url.</translation>
    </message>
    <message>
        <source>Check api_url; a portal may be in between.</source>
        <translation>Vérifiez api_url ; un portail s’interpose peut-être.</translation>
    </message>
    <message>
        <source>Check doctors_file.</source>
        <translation>Vérifiez doctors_file.</translation>
    </message>
    <message>
        <source>Check fhir_identifier_system.</source>
        <translation>Vérifiez fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Check fhir_url.</source>
        <translation>Vérifiez fhir_url.</translation>
    </message>
    <message>
        <source>Check the network and api_url.</source>
        <translation>Vérifiez le réseau et api_url.</translation>
    </message>
    <message>
        <source>Check the network and fhir_url.</source>
        <translation>Vérifiez le réseau et fhir_url.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Columns are: {columns}.</source>
        <translation>Les colonnes sont : {columns}.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Install one, or set browser_command.</source>
        <translation>Installez-en un ou renseignez browser_command.</translation>
    </message>
    <message>
        <source>It is kept: ask with result.</source>
        <translation>Il est conservé : demandez-le avec result.</translation>
    </message>
    <message>
        <source>It is read again in a moment.</source>
        <translation>Elle sera relue dans un instant.</translation>
    </message>
    <message>
        <source>Keys are no settings.</source>
        <translation>Les clés ne sont pas des paramètres.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Connus : {known}.</translation>
    </message>
    <message>
        <source>Launches are kept in memory only, for lack of a working key store ({reason}).</source>
        <translation>Les consultations ne sont conservées qu’en mémoire, faute d’un trousseau de clés utilisable ({reason}).</translation>
    </message>
    <message>
        <source>Map the doctor, or add a row to doctors_file.</source>
        <translation>Faites correspondre le médecin ou ajoutez une ligne à doctors_file.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Indiquez l’un de : {known}.</translation>
    </message>
    <message>
        <source>Names have letters, digits, - and _.</source>
        <translation>Les noms contiennent des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>No API key is kept.</source>
        <translation>Aucune clé d’API n’est enregistrée.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>Aucun navigateur n’a été trouvé.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Aucune connexion n’a pu être établie.</translation>
    </message>
    <message>
        <source>No connection within this machine can be made.</source>
        <translation>Aucune connexion ne peut être établie à l’intérieur de cet ordinateur.</translation>
    </message>
    <message>
        <source>No desktop program can take this over here.</source>
        <translation>Aucun programme de bureau ne peut s’en charger ici.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie.</translation>
    </message>
    <message>
        <source>No visit was given.</source>
        <translation>Aucune consultation n’a été indiquée.</translation>
    </message>
    <message>
        <source>No visit was given; an id was made here.</source>
        <translation>Aucune consultation n’a été indiquée ; un ID a été créé ici.</translation>
    </message>
    <message>
        <source>Nobody answered the question at the screen.</source>
        <translation>Personne n’a répondu à la question à l’écran.</translation>
    </message>
    <message>
        <source>Nobody said at the screen who is there.</source>
        <translation>Personne n’a dit à l’écran qui est là.</translation>
    </message>
    <message>
        <source>Nobody said which doctor.</source>
        <translation>Le médecin n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>Patient data in arguments is forbidden here.</source>
        <translation>Les données de patients dans les arguments sont interdites ici.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that are no longer in use: {count}.</source>
        <translation>Patients du serveur FHIR qui ne sont plus utilisés : {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that cannot be read: {count}.</source>
        <translation>Patients du serveur FHIR qui ne peuvent pas être lus : {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server with several identifiers: {count}.</source>
        <translation>Patients du serveur FHIR avec plusieurs identifiants : {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server without a usable identifier: {count}.</source>
        <translation>Patients du serveur FHIR sans identifiant utilisable : {count}.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>En pause dans Tiep.</translation>
    </message>
    <message>
        <source>Quotation marks are wrong in this row.</source>
        <translation>Les guillemets de cette ligne sont incorrects.</translation>
    </message>
    <message>
        <source>Row {line} has no id.</source>
        <translation>La ligne {line} n’a pas d’id.</translation>
    </message>
    <message>
        <source>Row {line} has the id of a row before.</source>
        <translation>La ligne {line} a l’id d’une ligne précédente.</translation>
    </message>
    <message>
        <source>Row {line} has the login of a row before; it names neither doctor.</source>
        <translation>La ligne {line} a l’identifiant de connexion d’une ligne précédente ; il ne désigne aucun des deux médecins.</translation>
    </message>
    <message>
        <source>Row {line} holds what no doctor can have.</source>
        <translation>La ligne {line} contient ce qu’aucun médecin ne peut avoir.</translation>
    </message>
    <message>
        <source>Rows of the worklist that cannot be read: {count}.</source>
        <translation>Lignes de la liste de travail qui ne peuvent pas être lues : {count}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-la en UTF-8.</translation>
    </message>
    <message>
        <source>Save, pause or give it up first.</source>
        <translation>Enregistrez-la, mettez-la en pause ou renoncez-y d’abord.</translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation>Indiquez d’où vient la valeur.</translation>
    </message>
    <message>
        <source>Send the one that counts.</source>
        <translation>Envoyez celui qui compte.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR.</source>
        <translation>Renseignez XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Set fhir_identifier_system.</source>
        <translation>Renseignez fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Set fhir_visit_system.</source>
        <translation>Renseignez fhir_visit_system.</translation>
    </message>
    <message>
        <source>Several patients or facilities have a visit of this id.</source>
        <translation>Plusieurs patients ou établissements ont une consultation avec cet ID.</translation>
    </message>
    <message>
        <source>Somebody at the screen must decide first; the launch waits for it.</source>
        <translation>Quelqu’un doit d’abord décider à l’écran ; le démarrage attend.</translation>
    </message>
    <message>
        <source>Somebody at the screen said no.</source>
        <translation>Quelqu’un a refusé à l’écran.</translation>
    </message>
    <message>
        <source>Something else than a file stands there.</source>
        <translation>Il y a là autre chose qu’un fichier.</translation>
    </message>
    <message>
        <source>Something went wrong inside (incident {incident}).</source>
        <translation>Une erreur interne s’est produite (incident {incident}).</translation>
    </message>
    <message>
        <source>Standard input cannot be read ({reason}).</source>
        <translation>L’entrée standard ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>La sortie standard n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Start it again, or name the doctor.</source>
        <translation>Démarrez-la à nouveau, ou indiquez le médecin.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Démarrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>Démarrez la consultation à nouveau.</translation>
    </message>
    <message>
        <source>TIEP_LAUNCHER_HOME must be an absolute path.</source>
        <translation>TIEP_LAUNCHER_HOME doit être un chemin absolu.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Tell the network team.</source>
        <translation>Prévenez l’équipe réseau.</translation>
    </message>
    <message>
        <source>The FHIR server cannot be asked ({reason}).</source>
        <translation>Le serveur FHIR ne peut pas être interrogé ({reason}).</translation>
    </message>
    <message>
        <source>The FHIR server has more than {count} visits; the rest is not shown.</source>
        <translation>Le serveur FHIR a plus de {count} consultations ; le reste n’est pas affiché.</translation>
    </message>
    <message>
        <source>The FHIR server refused the search (status {status}: {reason}).</source>
        <translation>Le serveur FHIR a refusé la recherche (état {status} : {reason}).</translation>
    </message>
    <message>
        <source>The FHIR server rejected the credential.</source>
        <translation>Le serveur FHIR a refusé les identifiants d’accès.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur FHIR n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s link to the next page leads elsewhere; it stays unread.</source>
        <translation>Le lien du serveur FHIR vers la page suivante mène ailleurs ; il n’est pas suivi.</translation>
    </message>
    <message>
        <source>The answer is broken.</source>
        <translation>La réponse est abîmée.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed.</source>
        <translation>La réponse est plus grande que permis.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>La réponse n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The browser did not open Tiep.</source>
        <translation>Le navigateur n’a pas ouvert Tiep.</translation>
    </message>
    <message>
        <source>The browser ended with status {status}.</source>
        <translation>Le navigateur s’est arrêté avec l’état {status}.</translation>
    </message>
    <message>
        <source>The choices (oneOf) must be a list with at least one choice.</source>
        <translation>Les choix (oneOf) doivent être une liste d’au moins un choix.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The context file was not deleted ({reason}).</source>
        <translation>Le fichier de contexte n’a pas été supprimé ({reason}).</translation>
    </message>
    <message>
        <source>The embedded view cannot be loaded: libraries of the system are missing.</source>
        <translation>La vue intégrée ne peut pas être chargée : il manque des bibliothèques du système.</translation>
    </message>
    <message>
        <source>The embedded view cannot keep web pages away from this computer here.</source>
        <translation>La vue intégrée ne peut pas isoler ici les pages web de cet ordinateur.</translation>
    </message>
    <message>
        <source>The embedded view is not installed.</source>
        <translation>La vue intégrée n’est pas installée.</translation>
    </message>
    <message>
        <source>The file cannot be made ({reason}).</source>
        <translation>Le fichier ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The first line names no column id.</source>
        <translation>La première ligne ne nomme aucune colonne id.</translation>
    </message>
    <message>
        <source>The folder of forms cannot be read.</source>
        <translation>Le dossier des formulaires ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The form cannot be read ({reason}).</source>
        <translation>Le formulaire ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The form has {count} fields; {limit} are allowed.</source>
        <translation>Le formulaire a {count} champs ; {limit} sont admis.</translation>
    </message>
    <message>
        <source>The form is deeper than Tiep&apos;s {limit_levels} levels.</source>
        <translation>Le formulaire est plus profond que les {limit_levels} niveaux de Tiep.</translation>
    </message>
    <message>
        <source>The form is not a JSON object.</source>
        <translation>Le formulaire n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The kept API key holds what no request can carry.</source>
        <translation>La clé d’API enregistrée contient ce qu’aucune requête ne peut transmettre.</translation>
    </message>
    <message>
        <source>The key store does not answer (waited {limit_s} s).</source>
        <translation>Le trousseau de clés ne répond pas (attente de {limit_s} s).</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>Le trousseau de clés a échoué.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>The launch is gone from the store.</source>
        <translation>Le démarrage n’est plus dans la base.</translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Le démarrage a été annulé.</translation>
    </message>
    <message>
        <source>The launch was interrupted before Tiep had a session.</source>
        <translation>Le démarrage a été interrompu avant que Tiep ait une session.</translation>
    </message>
    <message>
        <source>The list of doctors cannot be read ({reason}).</source>
        <translation>La liste des médecins ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>The log has more under this id.</source>
        <translation>Le journal en dit plus sous cet identifiant.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Le minimum est supérieur au maximum.</translation>
    </message>
    <message>
        <source>The name was given whole and in parts.</source>
        <translation>Le nom a été donné en entier et en parties.</translation>
    </message>
    <message>
        <source>The others are left out.</source>
        <translation>Les autres sont omises.</translation>
    </message>
    <message>
        <source>The patient has no identifier.</source>
        <translation>Le patient n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The patient has several identifiers.</source>
        <translation>Le patient a plusieurs identifiants.</translation>
    </message>
    <message>
        <source>The patient&apos;s birth date is not known.</source>
        <translation>La date de naissance du patient n’est pas connue.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is not known.</source>
        <translation>Le nom du patient n’est pas connu.</translation>
    </message>
    <message>
        <source>The policy file is left out: others may write to it.</source>
        <translation>Le fichier de stratégie est ignoré : d’autres peuvent le modifier.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Le programme ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>The properties must be a JSON object.</source>
        <translation>Les propriétés doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>The report could not be written ({reason}).</source>
        <translation>Le compte rendu n’a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>The request cannot be made.</source>
        <translation>La requête ne peut pas être faite.</translation>
    </message>
    <message>
        <source>The run folder&apos;s path is too long for a socket.</source>
        <translation>Le chemin du dossier d’exécution est trop long pour un socket.</translation>
    </message>
    <message>
        <source>The running program cannot be made reachable.</source>
        <translation>Le programme en cours ne peut pas être rendu joignable.</translation>
    </message>
    <message>
        <source>The sandbox is not installed ({module}).</source>
        <translation>Le bac à sable n’est pas installé ({module}).</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>Le serveur a répondu avec l’état {status}.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>Le serveur demande de revenir plus tard.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Le serveur a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <translation>Le serveur ne connaît pas cette adresse.</translation>
    </message>
    <message>
        <source>The server failed (status {status}).</source>
        <translation>Le serveur a échoué (état {status}).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The server says that this conflicts with something.</source>
        <translation>Le serveur signale un conflit.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>Le certificat du serveur est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid now.</source>
        <translation>Le certificat du serveur n’est pas valable actuellement.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Le nom du serveur n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({reason}); the file is left as it is.</source>
        <translation>Les paramètres ne peuvent pas être lus ({reason}) ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Les paramètres ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>The settings would be larger than {max_bytes} bytes.</source>
        <translation>Les paramètres dépasseraient {max_bytes} octets.</translation>
    </message>
    <message>
        <source>The site&apos;s list has another name for this doctor.</source>
        <translation>La liste du site a un autre nom pour ce médecin.</translation>
    </message>
    <message>
        <source>The site&apos;s list names no doctor for this login.</source>
        <translation>La liste du site ne nomme aucun médecin pour cet identifiant de connexion.</translation>
    </message>
    <message>
        <source>The start address has {length} characters; over {advised} some systems cut it.</source>
        <translation>L’adresse de démarrage a {length} caractères ; au-delà de {advised}, certains systèmes la coupent.</translation>
    </message>
    <message>
        <source>The start address would have {length} characters; {limit} are allowed.</source>
        <translation>L’adresse de démarrage aurait {length} caractères ; {limit} sont admis.</translation>
    </message>
    <message>
        <source>The store cannot be made.</source>
        <translation>La base ne peut pas être créée.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>La base ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The store cannot be written; is the disk full?</source>
        <translation>La base ne peut pas être écrite ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>La base est fermée.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>La base est endommagée.</translation>
    </message>
    <message>
        <source>The store is in use for too long.</source>
        <translation>La base est occupée depuis trop longtemps.</translation>
    </message>
    <message>
        <source>The store was damaged; it was put aside, a new one begun.</source>
        <translation>La base était endommagée ; elle a été mise de côté et une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The store was written by a newer version.</source>
        <translation>La base a été écrite par une version plus récente.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not this user&apos;s alone.</source>
        <translation>Le fichier de la base n’appartient pas à ce seul utilisateur.</translation>
    </message>
    <message>
        <source>The store&apos;s key is gone; the old store was put aside, a new one begun.</source>
        <translation>La clé de la base a disparu ; l’ancienne base a été mise de côté et une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used.</source>
        <translation>Le réglage de proxy du système ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The visit here is another than in the context.</source>
        <translation>La consultation indiquée ici n’est pas celle du contexte.</translation>
    </message>
    <message>
        <source>The visit was launched with another form; it stays as launched.</source>
        <translation>La consultation a été démarrée avec un autre formulaire ; il reste inchangé.</translation>
    </message>
    <message>
        <source>The visit was launched with another value here; it stays as launched.</source>
        <translation>La consultation a été démarrée avec une autre valeur ici ; elle reste inchangée.</translation>
    </message>
    <message>
        <source>The wait ended before the report was saved.</source>
        <translation>L’attente s’est terminée avant l’enregistrement du compte rendu.</translation>
    </message>
    <message>
        <source>The window says why; start the visit again.</source>
        <translation>La fenêtre dit pourquoi ; démarrez la consultation à nouveau.</translation>
    </message>
    <message>
        <source>The windows are covered, and nobody answered at the screen.</source>
        <translation>Les fenêtres sont masquées, et personne n’a répondu à l’écran.</translation>
    </message>
    <message>
        <source>The windows are covered, and somebody at the screen said no.</source>
        <translation>Les fenêtres sont masquées, et quelqu’un a refusé à l’écran.</translation>
    </message>
    <message>
        <source>The worklist cannot be reached.</source>
        <translation>La liste de travail n’est pas joignable.</translation>
    </message>
    <message>
        <source>The worklist cannot be read.</source>
        <translation>La liste de travail ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} files.</source>
        <translation>La liste de travail a plus de {limit} fichiers.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} rows.</source>
        <translation>La liste de travail a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>The worklist is being read.</source>
        <translation>La liste de travail est en cours de lecture.</translation>
    </message>
    <message>
        <source>The worklist is being written.</source>
        <translation>La liste de travail est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The worklist is not UTF-8; it was read as Windows-1252.</source>
        <translation>La liste de travail n’est pas en UTF-8 ; elle a été lue comme Windows-1252.</translation>
    </message>
    <message>
        <source>The {folder} folder cannot be made.</source>
        <translation>Le dossier {folder} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The {folder} folder is not this user&apos;s alone.</source>
        <translation>Le dossier {folder} n’appartient pas à ce seul utilisateur.</translation>
    </message>
    <message>
        <source>There are no fields here.</source>
        <translation>Il n’y a pas de champs ici.</translation>
    </message>
    <message>
        <source>There are several facilities.</source>
        <translation>Il y a plusieurs établissements.</translation>
    </message>
    <message>
        <source>There are two columns {column}.</source>
        <translation>Il y a deux colonnes {column}.</translation>
    </message>
    <message>
        <source>There is a report, but it is held ({reason}).</source>
        <translation>Il y a un compte rendu, mais il est retenu ({reason}).</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>Il n’y a pas de colonne {column}.</translation>
    </message>
    <message>
        <source>There is no display, or the desktop part is not installed.</source>
        <translation>Il n’y a pas d’écran, ou la partie bureau n’est pas installée.</translation>
    </message>
    <message>
        <source>There is no launch of this visit here.</source>
        <translation>Il n’y a ici aucun démarrage de cette consultation.</translation>
    </message>
    <message>
        <source>There is no saved report yet.</source>
        <translation>Il n’y a pas encore de compte rendu enregistré.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>Cet établissement n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>Ce formulaire n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such launch here.</source>
        <translation>Ce démarrage n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation>Ce secret n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce paramètre n’existe pas.</translation>
    </message>
    <message>
        <source>They are gone when this program ends.</source>
        <translation>Elles disparaissent quand ce programme se termine.</translation>
    </message>
    <message>
        <source>This doctor is not on the site&apos;s list.</source>
        <translation>Ce médecin n’est pas sur la liste du site.</translation>
    </message>
    <message>
        <source>This does not match the launch.</source>
        <translation>Cela ne correspond pas au démarrage.</translation>
    </message>
    <message>
        <source>This has another type than it must have ({expected}).</source>
        <translation>Ceci n’est pas du type voulu ({expected}).</translation>
    </message>
    <message>
        <source>This holds a question mark or a replacement character; it may be damaged.</source>
        <translation>Ceci contient un point d’interrogation ou un caractère de remplacement ; c’est peut-être abîmé.</translation>
    </message>
    <message>
        <source>This holds characters that change the direction of writing.</source>
        <translation>Ceci contient des caractères qui changent le sens d’écriture.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>Ceci contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>This is empty or holds control characters.</source>
        <translation>Ceci est vide ou contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Ceci est vide.</translation>
    </message>
    <message>
        <source>This is larger than allowed ({limit_bytes} bytes).</source>
        <translation>Ceci est plus grand que permis ({limit_bytes} octets).</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>Ceci dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>This is neither a list of visits nor an object with visits.</source>
        <translation>Ce n’est ni une liste de consultations ni un objet avec visits.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Ce n’est ni true ni false.</translation>
    </message>
    <message>
        <source>This is nested too deeply (more than {limit_levels} levels).</source>
        <translation>Ceci est imbriqué trop profondément (plus de {limit_levels} niveaux).</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>This is no combination of keys.</source>
        <translation>Ce n’est pas une combinaison de touches.</translation>
    </message>
    <message>
        <source>This is no command line.</source>
        <translation>Ce n’est pas une ligne de commande.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This is no facility.</source>
        <translation>Ce n’est pas un établissement.</translation>
    </message>
    <message>
        <source>This is no format that a context can have.</source>
        <translation>Ce n’est pas un format possible pour un contexte.</translation>
    </message>
    <message>
        <source>This is no key: 1 to 4096 printable characters without spaces.</source>
        <translation>Ce n’est pas une clé : 1 à 4096 caractères imprimables sans espaces.</translation>
    </message>
    <message>
        <source>This is no launch id.</source>
        <translation>Ce n’est pas un ID de démarrage.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>This is none of male, female, other, unknown, M, F, O, U.</source>
        <translation>Ce n’est aucun de male, female, other, unknown, M, F, O, U.</translation>
    </message>
    <message>
        <source>This is not JSON (line {line}, column {column}).</source>
        <translation>Ce n’est pas du JSON (ligne {line}, colonne {column}).</translation>
    </message>
    <message>
        <source>This is not KEY=VALUE.</source>
        <translation>Ce n’est pas KEY=VALUE.</translation>
    </message>
    <message>
        <source>This is not UTF-8, with or without a mark, nor UTF-16 with one.</source>
        <translation>Ce n’est ni de l’UTF-8, avec ou sans marque, ni de l’UTF-16 avec marque.</translation>
    </message>
    <message>
        <source>This is not a list of texts.</source>
        <translation>Ce n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not an absolute path.</source>
        <translation>Ce n’est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>This is not one of: {choices}.</source>
        <translation>Ce n’est aucun de : {choices}.</translation>
    </message>
    <message>
        <source>This is out of range ({minimum} to {maximum}).</source>
        <translation>Ceci est hors limites ({minimum} à {maximum}).</translation>
    </message>
    <message>
        <source>This launch is not kept: ask Tiep for its report.</source>
        <translation>Ce démarrage n’est pas conservé : demandez son compte rendu à Tiep.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ceci doit être un nombre.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Ceci doit être un texte.</translation>
    </message>
    <message>
        <source>This must be a whole number, not negative.</source>
        <translation>Ceci doit être un nombre entier, non négatif.</translation>
    </message>
    <message>
        <source>This must be https (plain http only to this machine).</source>
        <translation>Ceci doit être https (http simple seulement vers cet ordinateur).</translation>
    </message>
    <message>
        <source>This name is kept for the program.</source>
        <translation>Ce nom est réservé au programme.</translation>
    </message>
    <message>
        <source>This name is not the set doctor&apos;s.</source>
        <translation>Ce nom n’est pas celui du médecin configuré.</translation>
    </message>
    <message>
        <source>This one belongs to the program and cannot be set.</source>
        <translation>Celui-ci appartient au programme et ne peut pas être défini.</translation>
    </message>
    <message>
        <source>This request id was used for another visit or doctor.</source>
        <translation>Cet ID de requête a servi pour une autre consultation ou un autre médecin.</translation>
    </message>
    <message>
        <source>This row has {found} cells; the first line names {expected} columns.</source>
        <translation>Cette ligne a {found} cellules ; la première ligne nomme {expected} colonnes.</translation>
    </message>
    <message>
        <source>This setting stands twice.</source>
        <translation>Ce paramètre figure deux fois.</translation>
    </message>
    <message>
        <source>This system has no key store for this user.</source>
        <translation>Ce système n’a pas de trousseau de clés pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Tiep is not known to understand this keyword.</source>
        <translation>On ne sait pas si Tiep comprend ce mot-clé.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the embedded view cannot be used here ({reason}).</source>
        <translation>Tiep est ouvert dans le navigateur, car la vue intégrée ne peut pas être utilisée ici ({reason}).</translation>
    </message>
    <message>
        <source>Tiep issued a session that belongs to another visit.</source>
        <translation>Tiep a émis une session qui appartient à une autre consultation.</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>Tiep ne connaît plus cette consultation.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key.</source>
        <translation>Tiep a refusé la clé de l’établissement.</translation>
    </message>
    <message>
        <source>Tiep rejected the request: {server_says}</source>
        <translation>Tiep a refusé la requête : {server_says}</translation>
    </message>
    <message>
        <source>Tiep&apos;s page did not open in its window.</source>
        <translation>La page de Tiep ne s’est pas ouverte dans sa fenêtre.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try it by hand, or set browser_command.</source>
        <translation>Essayez à la main ou renseignez browser_command.</translation>
    </message>
    <message>
        <source>Two choices have the same const.</source>
        <translation>Deux choix ont le même const.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Utilisez l’un des deux.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server whose patient it does not give: {count}.</source>
        <translation>Consultations du serveur FHIR dont il ne donne pas le patient : {count}.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server with several identifiers: {count}.</source>
        <translation>Consultations du serveur FHIR avec plusieurs identifiants : {count}.</translation>
    </message>
    <message>
        <source>What is required must be a list of keys.</source>
        <translation>Ce qui est exigé doit être une liste de clés.</translation>
    </message>
    <message>
        <source>What was read before is shown.</source>
        <translation>Ce qui a été lu auparavant est affiché.</translation>
    </message>
    <message>
        <source>What was read last is shown.</source>
        <translation>Ce qui a été lu en dernier est affiché.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD HH:MM or HH:MM.</source>
        <translation>Écrivez AAAA-MM-JJ HH:MM ou HH:MM.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY.</source>
        <translation>Écrivez AAAA-MM-JJ, AAAAMMJJ, AAAA-MM ou AAAA.</translation>
    </message>
    <message>
        <source>Write it as Ctrl+Alt+T: Ctrl, Alt or Meta with a letter, a digit or Space, or F1 to F12.</source>
        <translation>Écrivez-la comme Ctrl+Alt+T : Ctrl, Alt ou Meta avec une lettre, un chiffre ou Space, ou F1 à F12.</translation>
    </message>
    <message>
        <source>Your organisation has set this; it cannot be changed here.</source>
        <translation>Votre organisation l’a fixé ; cela ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy is wrong here ({reason}).</source>
        <translation>La stratégie de votre organisation est incorrecte ici ({reason}).</translation>
    </message>
    <message>
        <source>browser_command cannot be read.</source>
        <translation>browser_command ne peut pas être lu.</translation>
    </message>
    <message>
        <source>config list names each.</source>
        <translation>config list les nomme un par un.</translation>
    </message>
    <message>
        <source>correlate is not used yet; it was not sent.</source>
        <translation>correlate n’est pas encore utilisé ; il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>{count} further facts about the patient stay here.</source>
        <translation>{count} autres données sur le patient restent ici.</translation>
    </message>
    <message>
        <source>{count} rows of the list of doctors were left out in whole or in part, the first in line {line}.</source>
        <translation>{count} lignes de la liste des médecins ont été omises, en tout ou en partie ; la première est la ligne {line}.</translation>
    </message>
    <message>
        <source>A value in a GDT set has several lines.</source>
        <translation>Une valeur d’un enregistrement GDT a plusieurs lignes.</translation>
    </message>
    <message>
        <source>A value is longer than a GDT line can be ({limit_bytes} bytes).</source>
        <translation>Une valeur est plus longue qu’une ligne GDT ne peut l’être ({limit_bytes} octets).</translation>
    </message>
    <message>
        <source>The GDT set does not say what it is for (field 8000).</source>
        <translation>L’enregistrement GDT ne dit pas à quoi il sert (champ 8000).</translation>
    </message>
    <message>
        <source>The GDT set ends in the middle of line {line}.</source>
        <translation>L’enregistrement GDT s’arrête au milieu de la ligne {line}.</translation>
    </message>
    <message>
        <source>There are {count} GDT sets in one file.</source>
        <translation>Il y a {count} enregistrements GDT dans un seul fichier.</translation>
    </message>
    <message>
        <source>This is longer than a GDT set can be ({limit_bytes} bytes).</source>
        <translation>C’est plus long qu’un enregistrement GDT ne peut l’être ({limit_bytes} octets).</translation>
    </message>
    <message>
        <source>Write one file for each.</source>
        <translation>Écrivez un fichier pour chacun.</translation>
    </message>
    <message>
        <source>Write the file anew.</source>
        <translation>Écrivez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Something is wrong in the target profile: {key} ({reason}).</source>
        <translation>Le profil de destination contient une erreur : {key} ({reason}).</translation>
    </message>
    <message>
        <source>The folder of target profiles cannot be read.</source>
        <translation>Le dossier des profils de destination ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The target profile cannot be read ({reason}).</source>
        <translation>Le profil de destination ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>There is no target profile of this name; known are {known}.</source>
        <translation>Il n’existe pas de profil de destination de ce nom ; sont connus : {known}.</translation>
    </message>
    <message>
        <source>Another program holds the audit record.</source>
        <translation>Un autre programme occupe le journal d’audit.</translation>
    </message>
    <message>
        <source>Check rights and disk.</source>
        <translation>Vérifiez les droits et le disque.</translation>
    </message>
    <message>
        <source>Choose the doctor first.</source>
        <translation>Choisissez d’abord le médecin.</translation>
    </message>
    <message>
        <source>Nobody is chosen to work here.</source>
        <translation>Personne n’est choisi pour travailler ici.</translation>
    </message>
    <message>
        <source>What was done could not be added to the audit record.</source>
        <translation>Ce qui a été fait n’a pas pu être noté dans le journal d’audit.</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>Aucun champ ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>The FHIR encounter is another patient&apos;s.</source>
        <translation>L’Encounter FHIR est celui d’un autre patient.</translation>
    </message>
    <message>
        <source>The HL7 message ends in this field.</source>
        <translation>Le message HL7 s’arrête dans ce champ.</translation>
    </message>
    <message>
        <source>The MSH segment does not say how the message is taken apart.</source>
        <translation>Le segment MSH ne dit pas comment le message se découpe.</translation>
    </message>
    <message>
        <source>The visit has {count} identifiers.</source>
        <translation>La consultation a {count} identifiants.</translation>
    </message>
    <message>
        <source>There are {count} FHIR encounters.</source>
        <translation>Il y a {count} Encounter FHIR.</translation>
    </message>
    <message>
        <source>There are {count} FHIR patients.</source>
        <translation>Il y a {count} patients FHIR.</translation>
    </message>
    <message>
        <source>There are {count} HL7 messages in one file.</source>
        <translation>Il y a {count} messages HL7 dans un seul fichier.</translation>
    </message>
    <message>
        <source>There is no FHIR Patient.</source>
        <translation>Il n’y a pas de Patient FHIR.</translation>
    </message>
    <message>
        <source>There is no MSH segment.</source>
        <translation>Il n’y a pas de segment MSH.</translation>
    </message>
    <message>
        <source>There is no PID segment.</source>
        <translation>Il n’y a pas de segment PID.</translation>
    </message>
    <message>
        <source>This encounter was cancelled or entered in error.</source>
        <translation>Cet Encounter a été annulé ou saisi par erreur.</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer in use.</source>
        <translation>Le dossier de ce patient n’est plus utilisé.</translation>
    </message>
    <message>
        <source>This segment stands there more than once.</source>
        <translation>Ce segment y figure plusieurs fois.</translation>
    </message>
    <message>
        <source>Entry {position} names nothing that can be passed on.</source>
        <translation>L’entrée {position} ne désigne rien qui puisse être transmis.</translation>
    </message>
    <message>
        <source>Line {line} is no HL7 segment.</source>
        <translation>La ligne {line} n’est pas un segment HL7.</translation>
    </message>
    <message>
        <source>None of the patient&apos;s identifiers is of the system that counts here.</source>
        <translation>Aucun identifiant du patient n’est du système qui compte ici.</translation>
    </message>
    <message>
        <source>None of the visit&apos;s identifiers is of the system that counts here.</source>
        <translation>Aucun identifiant de la consultation n’est du système qui compte ici.</translation>
    </message>
    <message>
        <source>Of FHIR a Patient, a Bundle or an array of resources is read.</source>
        <translation>De FHIR on lit un Patient, un Bundle ou une liste de ressources.</translation>
    </message>
    <message>
        <source>Of GDT only sets 6301 and 6302 launch a visit.</source>
        <translation>De GDT, seuls les enregistrements 6301 et 6302 lancent une consultation.</translation>
    </message>
    <message>
        <source>Of HL7 only ADT messages A01, A04 and A08 launch a visit.</source>
        <translation>De HL7, seuls les messages ADT A01, A04 et A08 lancent une consultation.</translation>
    </message>
    <message>
        <source>Send Tiep context JSON, FHIR R4, GDT or HL7 v2.</source>
        <translation>Envoyez du JSON de contexte Tiep, FHIR R4, GDT ou HL7 v2.</translation>
    </message>
    <message>
        <source>This is no time zone that is known here.</source>
        <translation>Ce fuseau horaire n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>A file for a visit was refused.</source>
        <translation>Un fichier pour une consultation a été refusé.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and nobody answered the question at the screen.</source>
        <translation>Un lien a demandé cette consultation et personne n’a répondu à la question à l’écran.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and somebody at the screen said no.</source>
        <translation>Un lien a demandé cette consultation et quelqu’un devant l’écran a refusé.</translation>
    </message>
    <message>
        <source>Check drop_dir.</source>
        <translation>Vérifiez drop_dir.</translation>
    </message>
    <message>
        <source>Check the rights on drop_dir.</source>
        <translation>Vérifiez les droits sur drop_dir.</translation>
    </message>
    <message>
        <source>Files in the folder for visits cannot be claimed.</source>
        <translation>Les fichiers du dossier des consultations ne peuvent pas être pris.</translation>
    </message>
    <message>
        <source>Nobody said where references are looked for.</source>
        <translation>Personne n’a dit où chercher les références.</translation>
    </message>
    <message>
        <source>Nothing is kept under this reference.</source>
        <translation>Rien n’est conservé sous cette référence.</translation>
    </message>
    <message>
        <source>Set context_dir.</source>
        <translation>Réglez context_dir.</translation>
    </message>
    <message>
        <source>Several files have this reference.</source>
        <translation>Plusieurs fichiers ont cette référence.</translation>
    </message>
    <message>
        <source>The file lay there for more than {minutes} minutes.</source>
        <translation>Le fichier est resté là plus de {minutes} minutes.</translation>
    </message>
    <message>
        <source>The folder failed beside it says why.</source>
        <translation>Le dossier failed à côté dit pourquoi.</translation>
    </message>
    <message>
        <source>The folder of files for visits cannot be reached.</source>
        <translation>Le dossier des fichiers de consultations est inaccessible.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>Écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Le compte rendu n’a pas pu être rédigé.</translation>
    </message>
    <message>
        <source>What came instead is kept with the visit.</source>
        <translation>Ce qui est arrivé à la place est conservé avec la consultation.</translation>
    </message>
    <message>
        <source>A list cannot hold lists.</source>
        <translation>Une liste ne peut pas contenir de listes.</translation>
    </message>
    <message>
        <source>Answers are not checked against this pattern: it cannot be used here.</source>
        <translation>Les réponses ne sont pas vérifiées avec ce motif : il ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>Dependencies must be a JSON object.</source>
        <translation>Les dépendances doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>Each branch must name the answers it holds for (const or enum).</source>
        <translation>Chaque branche doit nommer les réponses pour lesquelles elle vaut (const ou enum).</translation>
    </message>
    <message>
        <source>Only a field of type string can have choices (oneOf).</source>
        <translation>Seul un champ de type string peut avoir des choix (oneOf).</translation>
    </message>
    <message>
        <source>Something depends on a field that is not there.</source>
        <translation>Quelque chose dépend d’un champ qui n’existe pas.</translation>
    </message>
    <message>
        <source>The form that the doctor chose for all visits is not there any more; the usual one is taken.</source>
        <translation>Le formulaire choisi pour toutes les consultations n’existe plus ; le formulaire habituel est utilisé.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Ceci doit être une liste.</translation>
    </message>
    <message>
        <source>What depends on a field is a list of keys, or has properties, required or oneOf.</source>
        <translation>Ce qui dépend d’un champ est une liste de clés, ou a properties, required ou oneOf.</translation>
    </message>
    <message>
        <source>A choice needs a const and a title, both texts.</source>
        <translation>Un choix nécessite const et title, deux textes.</translation>
    </message>
    <message>
        <source>A concept set is a whole number, in a field of type string.</source>
        <translation>Un ensemble de concepts est un nombre entier, dans un champ de type string.</translation>
    </message>
    <message>
        <source>A field is named twice as required.</source>
        <translation>Un champ est indiqué deux fois comme obligatoire.</translation>
    </message>
    <message>
        <source>The report could not be written to its folder ({reason}).</source>
        <translation>Le compte rendu n’a pas pu être écrit dans son dossier ({reason}).</translation>
    </message>
    <message>
        <source>The report must be written to its folder anew ({reason}).</source>
        <translation>Le compte rendu doit être réécrit dans son dossier ({reason}).</translation>
    </message>
    <message>
        <source>This does not name files.</source>
        <translation>Ceci ne peut pas nommer des fichiers.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks, - . _ and any of: {known}.</source>
        <translation>Utilisez des lettres, des chiffres, des espaces, - . _ et : {known}.</translation>
    </message>
    <message>
        <source>The hospital system did not take the report (HTTP status {status}).</source>
        <translation>Le logiciel de l’hôpital n’a pas pris le compte rendu (statut HTTP {status}).</translation>
    </message>
    <message>
        <source>The program for reports cannot be started.</source>
        <translation>Le programme pour les comptes rendus ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>The program for reports did not end in time.</source>
        <translation>Le programme pour les comptes rendus ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>The program for reports ended with status {status}.</source>
        <translation>Le programme pour les comptes rendus s’est terminé avec le statut {status}.</translation>
    </message>
    <message>
        <source>The program for reports is not named by an absolute path.</source>
        <translation>Le programme pour les comptes rendus n’est pas indiqué par un chemin absolu.</translation>
    </message>
    <message>
        <source>There is no secret to sign callbacks with.</source>
        <translation>Il n’y a pas de secret pour signer les envois.</translation>
    </message>
</context>
<context>
    <name>quit</name>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Quitter Tiep Launcher</translation>
    </message>
    <message>
        <source>These visits may be being recorded now. Quitting ends the recording.</source>
        <translation>Ces consultations sont peut-être en cours d’enregistrement. Quitter met fin à l’enregistrement.</translation>
    </message>
    <message>
        <source>These visits are not saved in Tiep yet. They go on at the next start.</source>
        <translation>Ces consultations ne sont pas encore enregistrées dans Tiep. Elles se poursuivent au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other doctors</source>
        <translation>
            <numerusform>%n consultation d’autres médecins</numerusform>
            <numerusform>%n consultations d’autres médecins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>Connection to Tiep</source>
        <translation>Connexion à Tiep</translation>
    </message>
    <message>
        <source>Where Tiep is, and the key with which this workstation asks it.</source>
        <translation>Où se trouve Tiep, et avec quelle clé ce poste l’interroge.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Whose visits are started on this workstation.</source>
        <translation>Pour qui les consultations sont démarrées sur ce poste.</translation>
    </message>
    <message>
        <source>Starting a visit</source>
        <translation>Démarrer une consultation</translation>
    </message>
    <message>
        <source>How Tiep is opened, and with which form.</source>
        <translation>Comment Tiep est ouvert, et avec quel formulaire.</translation>
    </message>
    <message>
        <source>Picking a patient</source>
        <translation>Choix du patient</translation>
    </message>
    <message>
        <source>Where the lists come from in which patients are found.</source>
        <translation>D’où viennent les listes dans lesquelles on cherche.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>What happens with a report that has come.</source>
        <translation>Ce qui arrive à un compte rendu reçu.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What others at this workstation can see, and for how long.</source>
        <translation>Ce que d’autres peuvent voir sur ce poste, et combien de temps.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>How the program speaks to you.</source>
        <translation>Comment le programme vous parle.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Seldom needed.</source>
        <translation>Rarement utiles.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s service</source>
        <translation>Adresse du service Tiep</translation>
    </message>
    <message>
        <source>The launcher asks here for a visit and for its report. It begins with https.</source>
        <translation>C’est là que le programme demande la consultation et son compte rendu. Elle commence par https.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s page</source>
        <translation>Adresse de la page Tiep</translation>
    </message>
    <message>
        <source>The page that opens for the doctor when a visit is started.</source>
        <translation>La page qui s’ouvre pour le médecin au démarrage d’une consultation.</translation>
    </message>
    <message>
        <source>Folder of your own forms</source>
        <translation>Dossier de vos propres formulaires</translation>
    </message>
    <message>
        <source>Forms found here are offered beside those that come along.</source>
        <translation>Les formulaires trouvés ici sont proposés à côté de ceux fournis.</translation>
    </message>
    <message>
        <source>Only the forms that come along</source>
        <translation>Seulement les formulaires fournis</translation>
    </message>
    <message>
        <source>Form of a visit</source>
        <translation>Formulaire d’une consultation</translation>
    </message>
    <message>
        <source>Used for a visit that is started without naming a form.</source>
        <translation>Utilisé pour une consultation démarrée sans formulaire indiqué.</translation>
    </message>
    <message>
        <source>The doctor chooses in Tiep</source>
        <translation>Le médecin choisit dans Tiep</translation>
    </message>
    <message>
        <source>ID of the doctor</source>
        <translation>ID du médecin</translation>
    </message>
    <message>
        <source>As the hospital system writes it. Leave it empty if several doctors work here.</source>
        <translation>Tel que l’écrit le logiciel de l’hôpital. Laissez vide si plusieurs médecins travaillent ici.</translation>
    </message>
    <message>
        <source>No fixed doctor</source>
        <translation>Pas de médecin fixe</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Nom du médecin</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep and on the windows, with title.</source>
        <translation>Tel qu’il doit figurer dans Tiep et dans les fenêtres, avec le titre.</translation>
    </message>
    <message>
        <source>Specialties of the doctor</source>
        <translation>Spécialités du médecin</translation>
    </message>
    <message>
        <source>In Tiep&apos;s words, such as ORTHOPEDICS. One a line.</source>
        <translation>Dans les mots de Tiep, comme ORTHOPEDICS. Une par ligne.</translation>
    </message>
    <message>
        <source>Where the doctor of a visit comes from</source>
        <translation>D’où vient le médecin d’une consultation</translation>
    </message>
    <message>
        <source>Decides whose name a visit is started in.</source>
        <translation>Décide au nom de qui une consultation est démarrée.</translation>
    </message>
    <message>
        <source>The doctor is asked</source>
        <translation>Le médecin est demandé</translation>
    </message>
    <message>
        <source>The hospital system says it</source>
        <translation>Le logiciel de l’hôpital le dit</translation>
    </message>
    <message>
        <source>Always the doctor above</source>
        <translation>Toujours le médecin ci-dessus</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer</source>
        <translation>La personne connectée à cet ordinateur</translation>
    </message>
    <message>
        <source>The doctor above; if none is named, the doctor is asked</source>
        <translation>Le médecin ci-dessus ; s’il n’y en a pas, il est demandé</translation>
    </message>
    <message>
        <source>List of the doctors</source>
        <translation>Liste des médecins</translation>
    </message>
    <message>
        <source>A file that names the doctors of the site and their logins.</source>
        <translation>Un fichier qui nomme les médecins du site et leurs identifiants de connexion.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Pas de liste</translation>
    </message>
    <message>
        <source>Only doctors of the list</source>
        <translation>Seulement les médecins de la liste</translation>
    </message>
    <message>
        <source>A visit of anybody who is not in the list is refused.</source>
        <translation>La consultation d’une personne absente de la liste est refusée.</translation>
    </message>
    <message>
        <source>Several people use this login</source>
        <translation>Plusieurs personnes utilisent cette session</translation>
    </message>
    <message>
        <source>Then the doctor is forgotten when the windows are covered.</source>
        <translation>Le médecin est alors oublié quand les fenêtres sont masquées.</translation>
    </message>
    <message>
        <source>Where Tiep is opened</source>
        <translation>Où Tiep est ouvert</translation>
    </message>
    <message>
        <source>In your browser, or in a window of the launcher.</source>
        <translation>Dans votre navigateur ou dans une fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>In a window of the launcher</source>
        <translation>Dans une fenêtre de ce programme</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>Commande du navigateur</translation>
    </message>
    <message>
        <source>A command that opens Tiep in a certain browser; %u stands for the address.</source>
        <translation>Une commande qui ouvre Tiep dans un navigateur précis ; %u représente l’adresse.</translation>
    </message>
    <message>
        <source>The system&apos;s browser</source>
        <translation>Le navigateur du système</translation>
    </message>
    <message>
        <source>Visits without an ID</source>
        <translation>Consultations sans ID</translation>
    </message>
    <message>
        <source>Reports are sorted by the visit&apos;s ID.</source>
        <translation>Les comptes rendus sont classés par l’ID de la consultation.</translation>
    </message>
    <message>
        <source>Are refused: the hospital system must give one</source>
        <translation>Sont refusées : le logiciel de l’hôpital doit en donner un</translation>
    </message>
    <message>
        <source>Get one here, marked as made here</source>
        <translation>En reçoivent un ici, signalé comme créé ici</translation>
    </message>
    <message>
        <source>Take patient data from a command line</source>
        <translation>Accepter des données de patients d’une ligne de commande</translation>
    </message>
    <message>
        <source>Other programs of this computer can see what stands in a command line.</source>
        <translation>D’autres programmes de cet ordinateur peuvent voir ce que contient une ligne de commande.</translation>
    </message>
    <message>
        <source>A visit begins while another patient&apos;s is open</source>
        <translation>Une consultation débute pendant qu’une autre est ouverte</translation>
    </message>
    <message>
        <source>Of the same doctor. Nothing is ever closed by it.</source>
        <translation>Du même médecin. Rien n’est jamais fermé pour autant.</translation>
    </message>
    <message>
        <source>It is started, and the other goes on</source>
        <translation>Elle est démarrée, et l’autre se poursuit</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Elle est refusée</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>A file (CSV, JSON) or a folder of such files with the visits that can be picked.</source>
        <translation>Un fichier (CSV, JSON) ou un dossier de tels fichiers avec les consultations qui peuvent être choisies.</translation>
    </message>
    <message>
        <source>No worklist</source>
        <translation>Pas de liste de travail</translation>
    </message>
    <message>
        <source>Keys that open the list of visits from every program</source>
        <translation>Touches qui ouvrent la liste des consultations depuis tout programme</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+T. Not every desktop allows it.</source>
        <translation>Par exemple Ctrl+Alt+T. Tous les bureaux ne le permettent pas.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Pas de touches</translation>
    </message>
    <message>
        <source>Address of the patient server (FHIR R4)</source>
        <translation>Adresse du serveur de patients (FHIR R4)</translation>
    </message>
    <message>
        <source>It is searched for patients and for the visits of the day.</source>
        <translation>On y cherche les patients et les consultations du jour.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Pas de serveur</translation>
    </message>
    <message>
        <source>User at the patient server</source>
        <translation>Utilisateur du serveur de patients</translation>
    </message>
    <message>
        <source>Its password is kept with the keys. Without a user that entry is a token.</source>
        <translation>Son mot de passe est conservé avec les clés. Sans utilisateur, cette entrée est un jeton.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Pas d’utilisateur</translation>
    </message>
    <message>
        <source>Which identifier names a patient</source>
        <translation>Quel identifiant désigne un patient</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where patients have several.</source>
        <translation>Son système, comme urn:oid:1.2.3, quand les patients en ont plusieurs.</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>Le seul</translation>
    </message>
    <message>
        <source>Which identifier names a visit</source>
        <translation>Quel identifiant désigne une consultation</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where visits have several.</source>
        <translation>Son système, comme urn:oid:1.2.3, quand les consultations en ont plusieurs.</translation>
    </message>
    <message>
        <source>Cover the windows after so many minutes</source>
        <translation>Masquer les fenêtres après ce nombre de minutes</translation>
    </message>
    <message>
        <source>When nobody has touched mouse or keyboard for so long. 0 never covers them.</source>
        <translation>Quand personne n’a touché la souris ou le clavier pendant ce temps. 0 ne masque jamais.</translation>
    </message>
    <message>
        <source>Clear the clipboard after so many seconds</source>
        <translation>Vider le presse-papiers après ce nombre de secondes</translation>
    </message>
    <message>
        <source>Only if what was copied here is still on it. 0 leaves it there.</source>
        <translation>Seulement s’il contient encore ce qui a été copié ici. 0 l’y laisse.</translation>
    </message>
    <message>
        <source>Name the patient in notifications</source>
        <translation>Nommer le patient dans les notifications</translation>
    </message>
    <message>
        <source>Everybody who sees the screen can read them.</source>
        <translation>Quiconque voit l’écran peut les lire.</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Langue des comptes rendus</translation>
    </message>
    <message>
        <source>The headings of a report that is copied or handed on as text.</source>
        <translation>Les intitulés d’un compte rendu copié ou transmis sous forme de texte.</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>La langue de cet ordinateur</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Langue des fenêtres</translation>
    </message>
    <message>
        <source>All windows, menus and messages.</source>
        <translation>Toutes les fenêtres, tous les menus et messages.</translation>
    </message>
    <message>
        <source>Shortest pause between two questions to Tiep, in seconds</source>
        <translation>Pause la plus courte entre deux questions à Tiep, en secondes</translation>
    </message>
    <message>
        <source>A visit is never asked about more often than this.</source>
        <translation>Une consultation n’est jamais interrogée plus souvent.</translation>
    </message>
    <message>
        <source>Password or token of the patient server</source>
        <translation>Mot de passe ou jeton du serveur de patients</translation>
    </message>
    <message>
        <source>Key of the visits that are kept here</source>
        <translation>Clé des consultations conservées ici</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Default of this computer</source>
        <translation>Valeur par défaut de cet ordinateur</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Réglé par vous</translation>
    </message>
    <message>
        <source>Set by the test environment</source>
        <translation>Réglé par l’environnement de test</translation>
    </message>
    <message>
        <source>Set by the launch</source>
        <translation>Réglé par le démarrage</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Géré par votre organisation</translation>
    </message>
    <message>
        <source>Set by you for all facilities</source>
        <translation>Réglé par vous pour tous les établissements</translation>
    </message>
    <message>
        <source>Managed by your organisation. Your own setting does not count.</source>
        <translation>Géré par votre organisation. Votre propre réglage ne compte pas.</translation>
    </message>
    <message>
        <source>Set by the test environment. Your own setting does not count meanwhile.</source>
        <translation>Réglé par l’environnement de test. Votre propre réglage ne compte pas pendant ce temps.</translation>
    </message>
    <message>
        <source>Folder of your own target profiles</source>
        <translation>Dossier de vos propres profils de destination</translation>
    </message>
    <message>
        <source>Profiles found here are offered beside those that come along.</source>
        <translation>Les profils trouvés ici sont proposés à côté de ceux qui sont fournis.</translation>
    </message>
    <message>
        <source>Only the profiles that come along</source>
        <translation>Uniquement les profils fournis</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s fields can take</source>
        <translation>Ce que les champs du logiciel de l’hôpital acceptent</translation>
    </message>
    <message>
        <source>Its characters, lengths and order of fields. Copies are written so that they arrive whole.</source>
        <translation>Ses caractères, ses longueurs et l’ordre de ses champs. Les copies sont écrites de façon à arriver entières.</translation>
    </message>
    <message>
        <source>Everything: nothing is changed</source>
        <translation>Tout : rien n’est modifié</translation>
    </message>
    <message>
        <source>GDT field with the visit ID</source>
        <translation>Champ GDT de l’ID consultation</translation>
    </message>
    <message>
        <source>Four digits, as the practice system writes it.</source>
        <translation>Quatre chiffres, comme l’écrit le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>HL7 field with the visit ID</source>
        <translation>Champ HL7 de l’ID consultation</translation>
    </message>
    <message>
        <source>Such as PV1-19, or PV1-19.1 for one part of it.</source>
        <translation>Par exemple PV1-19, ou PV1-19.1 pour une de ses parties.</translation>
    </message>
    <message>
        <source>Who issues the patient ID in HL7 messages</source>
        <translation>Qui attribue l’ID patient dans les messages HL7</translation>
    </message>
    <message>
        <source>The assigning authority (CX.4) of the one that counts, where patients have several.</source>
        <translation>L’autorité d’attribution (CX.4) de celui qui compte, si les patients en ont plusieurs.</translation>
    </message>
    <message>
        <source>What else goes to Tiep</source>
        <translation>Ce qui va encore à Tiep</translation>
    </message>
    <message>
        <source>Of FHIR, GDT and HL7 files, beside patient and visit: Encounter.class, 8402 or ward=PV1-3.1.</source>
        <translation>Des fichiers FHIR, GDT et HL7, outre patient et consultation : Encounter.class, 8402 ou ward=PV1-3.1.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>GDT id of the practice system</source>
        <translation>Identifiant GDT du logiciel du cabinet</translation>
    </message>
    <message>
        <source>Up to eight characters; stands in every report written as GDT.</source>
        <translation>Huit caractères au plus ; figure dans chaque compte rendu écrit en GDT.</translation>
    </message>
    <message>
        <source>GDT id of the launcher</source>
        <translation>Identifiant GDT du launcher</translation>
    </message>
    <message>
        <source>As the practice system knows this device.</source>
        <translation>Tel que le logiciel du cabinet connaît cet appareil.</translation>
    </message>
    <message>
        <source>Kind of examination in GDT</source>
        <translation>Type d’examen dans GDT</translation>
    </message>
    <message>
        <source>The practice system files the report under it (field 8402).</source>
        <translation>Le logiciel du cabinet classe le compte rendu sous ce type (champ 8402).</translation>
    </message>
    <message>
        <source>Characters of GDT reports</source>
        <translation>Caractères des comptes rendus GDT</translation>
    </message>
    <message>
        <source>What the practice system reads; others are spelled plainly.</source>
        <translation>Ceux que lit le logiciel du cabinet ; les autres sont transcrits simplement.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of every time that is shown, such as Europe/Berlin.</source>
        <translation>De toutes les heures affichées, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <translation>Le fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>Folder of references</source>
        <translation>Dossier des références</translation>
    </message>
    <message>
        <source>Where links and calls find the patient whom they name by a reference only.</source>
        <translation>Où liens et appels trouvent le patient qu’ils ne désignent que par une référence.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder of visits to start</source>
        <translation>Dossier des consultations à lancer</translation>
    </message>
    <message>
        <source>Every file that the hospital system puts there starts a visit.</source>
        <translation>Chaque fichier que le logiciel de l’hôpital y dépose lance une consultation.</translation>
    </message>
    <message>
        <source>Keep the files of started visits</source>
        <translation>Conserver les fichiers des consultations lancées</translation>
    </message>
    <message>
        <source>In the folder done. They hold patient data.</source>
        <translation>Dans le dossier done. Ils contiennent des données de patients.</translation>
    </message>
    <message>
        <source>Folder for the hospital system</source>
        <translation>Dossier pour le logiciel de l’hôpital</translation>
    </message>
    <message>
        <source>Every new report is written there as soon as it is saved.</source>
        <translation>Chaque nouveau compte rendu y est écrit dès qu’il est enregistré.</translation>
    </message>
    <message>
        <source>Formats in that folder</source>
        <translation>Formats dans ce dossier</translation>
    </message>
    <message>
        <source>json, text, html, fhir, fhir-document or gdt. One a line.</source>
        <translation>json, text, html, fhir, fhir-document ou gdt. Un par ligne.</translation>
    </message>
    <message>
        <source>Names of the files in that folder</source>
        <translation>Noms des fichiers de ce dossier</translation>
    </message>
    <message>
        <source>What stands in braces is replaced, such as {patient_id}.</source>
        <translation>Ce qui est entre accolades est remplacé, comme {patient_id}.</translation>
    </message>
    <message>
        <source>Keys that copy the next field from every program</source>
        <translation>Touches qui copient le champ suivant depuis tout programme</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+N. Not every desktop allows it.</source>
        <translation>Par exemple Ctrl+Alt+N. Tous les bureaux ne le permettent pas.</translation>
    </message>
    <message>
        <source>Keys that pass over the next field from every program</source>
        <translation>Touches qui passent le champ suivant depuis tout programme</translation>
    </message>
    <message>
        <source>The field stays as it is and can be copied later.</source>
        <translation>Le champ reste tel quel et peut être copié plus tard.</translation>
    </message>
    <message>
        <source>Hospital system</source>
        <translation>Logiciel de l’hôpital</translation>
    </message>
    <message>
        <source>How it hands patients and visits over.</source>
        <translation>Comment il transmet patients et consultations.</translation>
    </message>
    <message>
        <source>Address that reports are sent to</source>
        <translation>Adresse à laquelle les comptes rendus sont envoyés</translation>
    </message>
    <message>
        <source>Of the hospital system; every new report is posted there, signed.</source>
        <translation>Celle du logiciel de l’hôpital ; chaque nouveau compte rendu y est envoyé, signé.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Format of what is sent</source>
        <translation>Format de l’envoi</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s address takes.</source>
        <translation>Ce que l’adresse du logiciel de l’hôpital accepte.</translation>
    </message>
    <message>
        <source>Program that gets every report</source>
        <translation>Programme qui reçoit chaque compte rendu</translation>
    </message>
    <message>
        <source>Started for each new report, which it reads from its input.</source>
        <translation>Lancé pour chaque nouveau compte rendu, qu’il lit sur son entrée.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Format of what that program gets</source>
        <translation>Format de ce que ce programme reçoit</translation>
    </message>
    <message>
        <source>What the program can read.</source>
        <translation>Ce que le programme peut lire.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>S&amp;how Tiep</source>
        <translation>Aff&amp;icher Tiep</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Démarrer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Re&amp;noncer</translation>
    </message>
    <message>
        <source>T&amp;ry now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>Enter &amp;key</source>
        <translation>Saisir la c&amp;lé</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le CR</translation>
    </message>
    <message>
        <source>C&amp;lose visit</source>
        <translation>&amp;Fermer la consultation</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>&amp;Mauvais patient…</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Pas encore démarrée.</translation>
    </message>
    <message>
        <source>Asking Tiep for this visit…</source>
        <translation>Demande de cette consultation à Tiep…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Tiep is open in your browser.</source>
        <translation>Tiep est ouvert dans votre navigateur.</translation>
    </message>
    <message>
        <source>Visit running. The report will appear here when you save it in Tiep.</source>
        <translation>Consultation en cours. Le compte rendu apparaîtra ici quand vous l’enregistrerez dans Tiep.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>En pause dans Tiep.</translation>
    </message>
    <message>
        <source>Tiep has a draft. Check and save it there; it is not a report yet.</source>
        <translation>Tiep a un brouillon. Vérifiez-le et enregistrez-le là-bas ; ce n’est pas encore un compte rendu.</translation>
    </message>
    <message>
        <source>Report received {time}.</source>
        <translation>Compte rendu reçu {time}.</translation>
    </message>
    <message>
        <source>The start link ran out before Tiep was opened.</source>
        <translation>Le lien de démarrage a expiré avant l’ouverture de Tiep.</translation>
    </message>
    <message>
        <source>Closed {time}.</source>
        <translation>Fermée {time}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulée.</translation>
    </message>
    <message>
        <source>Not started: {reason}</source>
        <translation>Non démarrée : {reason}</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>Tiep ne connaît plus cette consultation.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Kept here, goes nowhere.</source>
        <translation>Signalé comme mauvais patient. Conservé ici, transmis nulle part.</translation>
    </message>
    <message>
        <source>No connection since {time}. Still trying; nothing is lost.</source>
        <translation>Pas de connexion depuis {time}. Les essais continuent ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>Tiep a refusé la clé de l’établissement. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started.</source>
        <translation>Ce compte rendu concerne une autre consultation que celle que vous avez lancée.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>Rédigé par une IA et pas encore vérifié par un médecin.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Votre navigateur ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>This report arrived after you closed the visit.</source>
        <translation>Ce compte rendu est arrivé après que vous avez fermé la consultation.</translation>
    </message>
    <message>
        <source>Being edited in Tiep; this is the last saved version.</source>
        <translation>En cours de modification dans Tiep ; voici la dernière version enregistrée.</translation>
    </message>
    <message>
        <source>Not saved in Tiep yet. Named again at log-off and quit.</source>
        <translation>Pas encore enregistrée dans Tiep. Rappelée à la déconnexion et à la fermeture.</translation>
    </message>
    <message>
        <source>Saved between {from} and {time}.</source>
        <translation>Enregistré entre {from} et {time}.</translation>
    </message>
    <message>
        <source>Tiep says “{status}”. Still watching.</source>
        <translation>Tiep indique « {status} ». Le suivi continue.</translation>
    </message>
    <message>
        <source>the details say why.</source>
        <translation>les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>I have c&amp;hecked this…</source>
        <translation>J’ai &amp;vérifié…</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>&amp;Utiliser quand même…</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>La provenance de ce compte rendu n’est pas établie et aucun médecin ne l’a encore vérifié.</translation>
    </message>
    <message>
        <source>Waiting for the report. It comes by itself.</source>
        <translation>Le compte rendu est attendu. Il arrivera de lui-même.</translation>
    </message>
    <message>
        <source>A report that belongs to nobody yet.</source>
        <translation>Un compte rendu qui n’appartient encore à personne.</translation>
    </message>
    <message>
        <source>Given to this visit by hand {time}.</source>
        <translation>Attribué à la main à cette consultation : {time}.</translation>
    </message>
    <message>
        <source>The report could not be written. What came instead stands below.</source>
        <translation>Le compte rendu n’a pas pu être rédigé. Ce qui est arrivé à la place figure ci-dessous.</translation>
    </message>
    <message>
        <source>Under way: “{status}”. The report comes by itself.</source>
        <translation>En cours : « {status} ». Le compte rendu arrivera de lui-même.</translation>
    </message>
</context>
<context>
    <name>switch_words</name>
    <message>
        <source>Both have the same name. Look at the birth dates and the IDs.</source>
        <translation>Les deux ont le même nom. Regardez les dates de naissance et les ID.</translation>
    </message>
    <message>
        <source>Both have the same birth date. Look at the names and the IDs.</source>
        <translation>Les deux ont la même date de naissance. Regardez les noms et les ID.</translation>
    </message>
    <message>
        <source>Both have the same name and birth date. Look at the IDs.</source>
        <translation>Les deux ont le même nom et la même date de naissance. Regardez les ID.</translation>
    </message>
</context>
<context>
    <name>tidings</name>
    <message>
        <source>Report ready</source>
        <translation>Compte rendu prêt</translation>
    </message>
    <message>
        <source>A report has arrived and can be copied.</source>
        <translation>Un compte rendu est arrivé et peut être copié.</translation>
    </message>
    <message>
        <source>The report of {patient} has arrived and can be copied.</source>
        <translation>Le compte rendu de {patient} est arrivé et peut être copié.</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Compte rendu modifié</translation>
    </message>
    <message>
        <source>A newer version of a report has arrived.</source>
        <translation>Une version plus récente d’un compte rendu est arrivée.</translation>
    </message>
    <message>
        <source>A newer version of the report of {patient} has arrived.</source>
        <translation>Une version plus récente du compte rendu de {patient} est arrivée.</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation>Compte rendu retenu</translation>
    </message>
    <message>
        <source>A report has arrived that is not handed out. Look at it to see why.</source>
        <translation>Un compte rendu est arrivé mais n’est pas remis. Consultez-le pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>A report has arrived for {patient} that is not handed out. Look at it to see why.</source>
        <translation>Un compte rendu est arrivé pour {patient} mais n’est pas remis. Consultez-le pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>Clé de l’établissement refusée</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>Tiep a refusé la clé de l’établissement. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Visit not started</source>
        <translation>Consultation non démarrée</translation>
    </message>
    <message>
        <source>A start link ran out before Tiep was opened. Start the visit again.</source>
        <translation>Un lien de démarrage a expiré avant l’ouverture de Tiep. Démarrez la consultation à nouveau.</translation>
    </message>
    <message>
        <source>The start link of {patient} ran out before Tiep was opened. Start the visit again.</source>
        <translation>Le lien de démarrage de {patient} a expiré avant l’ouverture de Tiep. Démarrez la consultation à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived and can be copied.</source>
        <translation>
            <numerusform>%n compte rendu est arrivé et peut être copié.</numerusform>
            <numerusform>%n comptes rendus sont arrivés et peuvent être copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived that are not handed out.</source>
        <translation>
            <numerusform>%n compte rendu est arrivé mais n’est pas remis.</numerusform>
            <numerusform>%n comptes rendus sont arrivés mais ne sont pas remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start links ran out before Tiep was opened.</source>
        <translation>
            <numerusform>%n lien de démarrage a expiré avant l’ouverture de Tiep.</numerusform>
            <numerusform>%n liens de démarrage ont expiré avant l’ouverture de Tiep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer versions of %n reports have arrived.</source>
        <translation>
            <numerusform>Une version plus récente de %n compte rendu est arrivée.</numerusform>
            <numerusform>Des versions plus récentes de %n comptes rendus sont arrivées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Microphone on: a visit may be recorded</source>
        <translation>Microphone actif : une consultation est peut-être en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Personne n’est encore choisi</translation>
    </message>
    <message>
        <source>A visit needs you</source>
        <translation>Une consultation vous attend</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Pas de connexion à Tiep</translation>
    </message>
    <message>
        <source>Reports are ready</source>
        <translation>Des comptes rendus sont prêts</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>Une consultation est en cours</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>A report is not in the hospital system&apos;s folder yet</source>
        <translation>Un compte rendu n’est pas encore dans le dossier du logiciel de l’hôpital</translation>
    </message>
</context>
<context>
    <name>visit_groups</name>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reports ready</source>
        <translation>Comptes rendus prêts</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarrée</translation>
    </message>
    <message>
        <source>Asking Tiep</source>
        <translation>Demande à Tiep</translation>
    </message>
    <message>
        <source>Opening browser</source>
        <translation>Ouverture du navigateur</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouverte dans le navigateur</translation>
    </message>
    <message>
        <source>Visit running</source>
        <translation>Consultation en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Draft in Tiep</source>
        <translation>Brouillon dans Tiep</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>Compte rendu prêt</translation>
    </message>
    <message>
        <source>Start link ran out</source>
        <translation>Lien expiré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not known in Tiep</source>
        <translation>Inconnue de Tiep</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Mauvais patient</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Report of another visit</source>
        <translation>Compte rendu d’une autre consultation</translation>
    </message>
    <message>
        <source>Report taken</source>
        <translation>Compte rendu repris</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <translation>Navigateur non ouvert</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>Clé de l’établissement refusée</translation>
    </message>
    <message>
        <source>Check the report</source>
        <translation>Vérifier le CR</translation>
    </message>
    <message>
        <source>Report expected</source>
        <translation>CR attendu</translation>
    </message>
    <message>
        <source>Belongs to nobody</source>
        <translation>N’appartient à personne</translation>
    </message>
    <message>
        <source>Not in its folder yet</source>
        <translation>Pas encore dans le dossier</translation>
    </message>
</context>
<context>
    <name>withdrawal_words</name>
    <message>
        <source>Another patient was open in the hospital system</source>
        <translation>Un autre patient était ouvert dans le logiciel de l’hôpital</translation>
    </message>
    <message>
        <source>Mixed up with a person of the same or a similar name</source>
        <translation>Confondu avec une personne de même nom ou de nom semblable</translation>
    </message>
    <message>
        <source>Another person was in the room than the one named here</source>
        <translation>Une autre personne que celle nommée ici était dans la pièce</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>In Tiep</source>
        <translation>Dans Tiep</translation>
    </message>
    <message>
        <source>In the hospital system</source>
        <translation>Dans le logiciel de l’hôpital</translation>
    </message>
    <message>
        <source>Marked as the wrong patient</source>
        <translation>Signalé comme mauvais patient</translation>
    </message>
    <message>
        <source>The session stays in Tiep. It cannot be changed or deleted from here: deal with it in Tiep.</source>
        <translation>La session reste dans Tiep. Elle ne peut être ni modifiée ni supprimée d’ici : traitez-la dans Tiep.</translation>
    </message>
    <message>
        <source>Its session ID: {session}</source>
        <translation>L’ID de la session : {session}</translation>
    </message>
    <message>
        <source>If Tiep is still recording, stop it there first.</source>
        <translation>Si Tiep enregistre encore, arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>No session in Tiep is known here.</source>
        <translation>Aucune session dans Tiep n’est connue ici.</translation>
    </message>
    <message>
        <source>Nothing was copied, printed, exported or fetched from here.</source>
        <translation>Rien n’a été copié, imprimé, exporté ni récupéré d’ici.</translation>
    </message>
    <message>
        <source>This has left the program. Look for it in the hospital system and correct it there:</source>
        <translation>Ceci a quitté le programme. Cherchez-le dans le logiciel de l’hôpital et corrigez-le là-bas :</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>le compte rendu entier</translation>
    </message>
    <message>
        <source>{time} copied: {what}</source>
        <translation>{time} copié : {what}</translation>
    </message>
    <message>
        <source>{time} printed: {what}</source>
        <translation>{time} imprimé : {what}</translation>
    </message>
    <message>
        <source>{time} exported: {what}</source>
        <translation>{time} exporté : {what}</translation>
    </message>
    <message>
        <source>{time} sent to the hospital system</source>
        <translation>{time} envoyé au logiciel de l’hôpital</translation>
    </message>
    <message>
        <source>{time} fetched by the hospital system</source>
        <translation>{time} récupéré par le logiciel de l’hôpital</translation>
    </message>
    <message>
        <source>{time} by {doctor}, signed in as {user}</source>
        <translation>{time} par {doctor}, connecté comme {user}</translation>
    </message>
    <message>
        <source>{time}, signed in as {user}</source>
        <translation>{time}, connecté comme {user}</translation>
    </message>
</context>
</TS>
