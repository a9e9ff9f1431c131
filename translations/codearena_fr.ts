<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>Ouvrir un problème...</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>Choisir un problème pour moi</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>Importer des problèmes...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>Exécuter les exemples</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>Test en échec suivant</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>Test en échec précédent</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Ajouter un test</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Exécuter dans la console</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Bac à essais</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choisir le langage</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Palette de commandes...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Afficher la liste des problèmes</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Afficher l’énoncé</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>Texte à la taille normale</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Raccourcis clavier...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Vérifier cette machine</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Se connecter à un serveur...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>Juger là d’où vient le problème</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>Juger sur cette machine</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>Juger sur le serveur connecté</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>ligne %1, mot %2&#xa0;: attendu %3, trouvé %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>ligne %1&#xa0;: attendu %2, trouvé %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>la fin de la sortie</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>un retour chariot</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un mot</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Limites de Docker</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Bac à sable Docker</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Bac à sable intégré</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>Outils de cette machine</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>Compilateurs de cette machine</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Groupes de contrôle</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>fonctionne (%1)&#xa0;; prêt en %2 ms&#xa0;; limite de mémoire %3, de CPU %4, de processus %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>stricte</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>Les limites souples sont surveillées par échantillonnage. Pour des limites strictes, lancez avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 sur %2, runtime %3, groupes de contrôle v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>ce moteur ne peut pas limiter&#xa0;: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>Un moteur sans root a besoin des groupes de contrôle v2 avec délégation (systemd).</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>pas construite</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>pour le bac à sable intégré&#xa0;: %1&#xa0;; il manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>pour le bac à sable intégré&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>Installez-les avec votre gestionnaire de paquets, ou construisez l’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>démarrent lentement dans le bac à sable intégré&#xa0;: aucun en-tête précompilé</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>aucun groupe de contrôle accessible en écriture</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>groupes de contrôle v1, en root</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>groupes de contrôle v2, mais aucun n’est délégué à cet utilisateur</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>groupes de contrôle v2 sous %1</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>non autorisé pour ce problème</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>La plus récente sauvegarde intacte a pris sa place.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Il repart de zéro.</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>Votre historique était endommagé (%1). %2 Le fichier endommagé est conservé&#xa0;: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>Votre historique ne peut pas être ouvert (%1). Ce que vous faites maintenant n’est conservé que jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>Une adresse ressemble à lab.example.org:3000.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>L’adresse d’un serveur commence par http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>Remis au modèle</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>Le serveur l&apos;a arrêté, car il durait trop longtemps.</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>Il a écrit plus que ce que le serveur conserve.</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>Ce qu&apos;il a écrit est juste, mais ce serveur compte comme échec tout ce qui écrit sur la sortie d&apos;erreur.</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>Il s&apos;est mal terminé, ou a écrit sur sa sortie d&apos;erreur : ce serveur ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Il n&apos;y a rien à exécuter.</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>Les tests cachés ne quittent jamais cette machine, et un serveur %1 ne fait qu&apos;exécuter des programmes : les exemples et vos propres tests peuvent y être exécutés.</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>Un serveur %1 exécute des programmes entiers. Ce problème demande une fonction, et il n&apos;existe pas en %2 de programme d&apos;appel qui puisse l&apos;accompagner.</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>Les réponses à ce problème sont vérifiées par un programme à part, qu&apos;un serveur %1 n&apos;exécute pas.</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>Un serveur %1 n&apos;exécute pas %2, seulement %3.</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>Un serveur %1 exécute des programmes d&apos;un seul fichier, sans rien à côté.</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>Ce problème n&apos;a pas d&apos;exemples à exécuter.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>Exécuter et soumettre</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>De tout sauf du code.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>Afficher un chronomètre</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>Depuis combien de temps le problème est ouvert.</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Replier les longues lignes</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Fermer les parenthèses et les guillemets</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>S’arrêter au premier test en échec</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>Conseils sur le code</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>Exécuter les programmes dans</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>Ce qui est disponible</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>Le bac à sable sans Docker</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Adresse de Docker</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>Conteneurs gardés prêts par langage</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>Langage des solutions</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>Chaque problème s’ouvre dans ce langage. La liste au-dessus de l’éditeur le change aussi.</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>Largeur d’indentation</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Selon l’usage du langage</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>Le signe fermant apparaît quand on tape l’ouvrant.</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>Proposer des mots pendant la saisie</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>Sinon, ils ne sont proposés qu’à la demande.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Police du code</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>Règle à la colonne</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>Un trait fin qui montre où les lignes deviennent longues.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Afficher les espaces et les tabulations</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>Les tests suivants sont ignorés.</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>Sur les appels que le juge d’un concours refuserait. Le bac à sable protège dans tous les cas.</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>Le signaler</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>Refuser d’exécuter</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>Dossiers d’autres problèmes</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>En plus de ceux fournis avec CodeArena et de ceux importés. Rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>Vide&#xa0;: là où il se trouve.</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>Plus il y en a, plus le départ est rapide et la mémoire occupée. Docker seulement.</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>Où juger</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>De lui-même, le problème d’un serveur va à son serveur et vos propres problèmes restent sur cette machine.</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>Là d’où vient le problème</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>Sur le serveur connecté</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1&#xa0;: inconnu ici</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1&#xa0;: la valeur ne convient pas</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1&#xa0;: ramené dans ses limites</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1&#xa0;: verrouillé sur cette machine</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>Il ne contient pas de réglages de CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n réglage ou raccourci repris.</numerusform>
            <numerusform>%n réglages et raccourcis repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>Il n’y a pas de liste nommée «&#xa0;snippets&#xa0;».</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>L’extrait %1 n’a pas de préfixe.</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 n’a pas de «&#xa0;body&#xa0;», une liste de lignes.</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>Il y a deux extraits nommés %1.</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>PROBLÈMES</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>%1 / %2 résolus</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%1 sur %n problème résolu</numerusform>
            <numerusform>%1 sur %n problèmes résolus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>Impossible de lire les problèmes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Pas encore de problèmes</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>Déposez ici un dossier ou un .zip contenant un paquet de problème, ou choisissez-en un. Les paquets pour Kattis et l’ICPC fonctionnent tels quels.</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>Importer des problèmes…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>Aucun problème ne correspond à tous ces filtres.</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>Aucun problème ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Rechercher des problèmes</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>Choisir pour moi</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>Parcours par thème</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>Favori&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>Glisser pour redimensionner, double-cliquer pour replier</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%n problème de %1 est dans la liste.</numerusform>
            <numerusform>%n problèmes de %1 sont dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1&#xa0;: ce qui a été récupéré auparavant est affiché. %2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>Ce qui attend un serveur ne sera pas gardé quand vous quitterez&#xa0;: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>Vos solutions sont jugées sur cette machine. Cliquez pour vous connecter à un serveur.</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>Les solutions de ce problème sont jugées par son serveur.</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1&#xa0;: envoi dans %2 s</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1&#xa0;: attend le réseau</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 Ce que vous avez soumis partira à son retour.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>Les exemples et vos propres tests sont maintenant exécutés sur %1.</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>Les programmes sont de nouveau exécutés sur cette machine.</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1, exécution sur %2</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>Vous avez choisi de juger sur cette machine.</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>Vous avez choisi de juger sur le serveur connecté.</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>Il juge les problèmes qu’il a.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>Les exemples et vos propres tests sont exécutés sur %1, un serveur %2. Les tests cachés n&apos;y sont jamais envoyés.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>Les exemples et vos propres tests sont exécutés sur cette machine.</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (votre choix)</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>Serveurs auxquels vous vous êtes connecté</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>Où se trouve le serveur, par exemple lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>Seulement si le serveur en demande un</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>Voir si un serveur y répond</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>Retirer le serveur et ses problèmes de la liste</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Interrogation de %1...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>par exemple lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>Ce qu&apos;est le serveur : on le découvre, sauf si vous le savez mieux</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>Exécuter sur cette machine</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>Les programmes sont de nouveau exécutés sur cette machine</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>Afficher les problèmes du serveur à côté des vôtres, ou lui faire exécuter des programmes</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1 : %2, exécute des programmes</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>Les exemples et vos propres tests sont exécutés sur %1.</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>Lecture ou écriture de votre historique</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>Soumissions, brouillons, tests personnels, révisions et notes dans un seul fichier JSON, pour une autre machine.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>Depuis un tel fichier. Ce qui est déjà ici reste tel quel.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>Tableau des soumissions</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>En CSV, pour les tableurs.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>Exporter le tableau des soumissions</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Historique (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>Historique (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>Source plus ancienne</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>Source plus récente</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>Les deux sont identiques</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>Déposer pour importer le paquet</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>Déposer pour importer %n paquet</numerusform>
            <numerusform>Déposer pour importer %n paquets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>Compléter le mot</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>Mettre en forme le code</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>Commenter ou décommenter</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>Monter les lignes</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>Descendre les lignes</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>Dupliquer les lignes au-dessus</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>Dupliquer les lignes au-dessous</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>Joindre les lignes</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Insérer une ligne au-dessous</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>Indenter les lignes</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>Désindenter les lignes</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>Ajouter l’occurrence suivante à la sélection</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>Sélectionner toutes les occurrences</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>Ajouter un curseur au-dessus</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>Ajouter un curseur au-dessous</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>Aller à la parenthèse correspondante</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>Erreur ou avertissement suivant</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>Erreur ou avertissement précédent</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>Replier le bloc</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>Déplier le bloc</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>Code plus grand</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>Code plus petit</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>Code à la taille normale</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>Afficher les espaces</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Replier les lignes</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>Afficher la règle</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>Historique de ce fichier</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>Vos extraits pour ce langage...</translation>
    </message>
</context>
<context>
    <name>ca::EditorFiles</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Un fichier a besoin d’un nom sans barre oblique qui ne commence pas par un point.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Il y a déjà un fichier %1.</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>Il n’y a pas d’outil de mise en forme pour ce langage.</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>Installez %1 pour mettre en forme ce code.</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>Le code a changé pendant sa mise en forme&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>Voici de nouveau le modèle. Annuler ramène votre code.</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>Voici de nouveau l’ancien texte. Annuler ramène le plus récent.</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>Il n’y a pas d’extraits pour ce langage.</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>Pas de corrigé</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>Personne n’a rédigé la solution de ce problème.</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Pas encore résolu</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>Le corrigé dévoile tout. Il s’ouvre de lui-même dès que votre solution est acceptée.</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>Regarder quand même</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>le serveur ne dit plus rien</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>le serveur parle un autre protocole</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>Titre, mot-clé, texte, #numéro</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Rechercher des problèmes</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>Chercher dans les titres, mots-clés, numéros et énoncés (Ctrl+F)
Bas va à la liste, Enter ouvre le premier, Esc efface</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>Afficher de nouveau tous les problèmes (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>Problèmes faciles</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>Problèmes moyens</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>Problèmes difficiles</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>Non résolus</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>Problèmes que vous n’avez pas encore résolus</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>Résolus il y a quelque temps&#xa0;: le moment de les résoudre à nouveau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>Filtrer par état, mot-clé, thème ou collection</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>Ne plus filtrer sur ce critère</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>À réviser · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>À réviser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>Remplacer cette occurrence (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>Remplacer toutes les occurrences (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Motif incorrect</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ca::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ca::FoldersControl</name>
    <message>
        <source>Add a folder...</source>
        <translation>Ajouter un dossier...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>Choisir un dossier contenant des paquets de problèmes</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>Dossier de problèmes</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 a pris trop de temps</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 a échoué avec le code %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ca::HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Pas d’indices</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>Ce problème n’en a pas. À vous de jouer.</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 sur %n test</numerusform>
            <numerusform>%1 sur %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1 : son historique est affiché tel qu’il a été vu la dernière fois. %2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>Construit avec une recette plus ancienne</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>Construit pour un autre type de processeur</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Pas construit</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Construction de %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt en cours...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Construire %1</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>%1 test sur %n est connu sur cette machine. Seul %2 a les autres.</numerusform>
            <numerusform>%1 tests sur %n sont connus sur cette machine. Seul %2 a les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>Jugé sur cette machine : %1 n’a pas de problème de ce nom.</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>Jugé sur cette machine : %1 ne fait qu’exécuter des programmes, et les tests cachés n’y sont jamais envoyés.</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>Jugé sur cette machine : aucun serveur n’est connecté.</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>Jugé par %1, avec ses tests de ce problème.</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>Jugé sur cette machine : sous ce nom, %1 demande autre chose.</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>Exécuté sur cette machine : les tests cachés ne sont jamais envoyés à un serveur.</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>Exécuté sur cette machine : aucun serveur n’est connecté.</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>Exécuté sur cette machine : %1 juge et n’exécute pas de tests isolés.</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>Modifier les raccourcis...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>Chaque commande peut avoir la touche qui vous plaît.</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>touches, commandes, raccourcis</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Voir et changer les touches de toutes les commandes</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>Langage de la solution</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>Paquets de problèmes, archives ou fichiers source à ouvrir.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>Dossier des réglages et de l’état.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>Ouvrir une fenêtre même s’il y en a déjà une.</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>Afficher la durée du démarrage, puis quitter.</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>S’exercer à programmer&#xa0;: des problèmes, un éditeur et un juge.</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>Il n’y a pas de problème nommé %1.</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>Ligne, ou ligne et colonne</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 à %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>Ordre du parcours</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Par difficulté</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>Essayés récemment</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>Ordre de la liste des problèmes (Espace ouvre)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%1 sur %n problème affiché</numerusform>
            <numerusform>%1 sur %n problèmes affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>Lecture des problèmes</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>Il n&apos;y a aucun serveur pour exécuter ceci.</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>Connectez-vous à un serveur qui exécute des programmes, ou laissez-les s&apos;exécuter sur cette machine.</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>Aller aux problèmes</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>N’a pas pu être essayé</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>Les programmes s’exécutent à l’écart de vos fichiers et du réseau.</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Examen de cette machine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>Chacun a une image avec son compilateur. Construisez celles que vous voulez utiliser&#xa0;; une seule suffit.</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>Une première solution</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>Two Sum, résolu en Python, jugé ici comme le seront vos solutions.</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Juger</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Jugement en cours</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>Bienvenue dans CodeArena</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>Voici où vos programmes s’exécuteront. Rien ne presse&#xa0;: les problèmes se lisent sans cela.</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>Où s’exécutent les programmes, et quels langages sont prêts.</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>Passer aux problèmes</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Commencer à s’exercer</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Juger de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 sur %n test</numerusform>
            <numerusform>%1 sur %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 sur %n test, %2 au plus, dans %3</numerusform>
            <numerusform>%1 sur %n tests, %2 au plus, dans %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>Bac à essais</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>Écrivez et exécutez ici n’importe quel programme, sans problème.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>Ici se dessine ce que vous avez résolu, combien de fois et à quelle vitesse.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>Les problèmes à résoudre de nouveau attendent ici.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>Ici se règlent l’apparence et le fonctionnement de CodeArena.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>Ici s’examine ce dans quoi s’exécutent les programmes.</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>Notes sur ce problème</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>Idées, pièges, ce qu’il faut retenir. Les notes s’enregistrent pendant que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>Copier le chemin de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Ouvrir le dossier de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 n’est pas un fichier texte.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Sortie d’erreur</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Ce que lit le programme</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>Ce que lit le programme&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>La sortie apparaît ici une fois le programme terminé. Dans la console, elle apparaît au fur et à mesure.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Exécuter avec cette entrée</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>Arrêter le programme</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>Exécuter le programme avec toute l’entrée d’un coup</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>Le compilateur a refusé le programme.</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1, mémoire %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Il n’a rien écrit.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>le début</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Un fichier a besoin d’un nom sans barre oblique qui ne commence pas par un point.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Il y a déjà un fichier %1.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>Fichiers d’essai</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>Fichiers d’essai&#xa0;: F2 renomme, Suppr supprime</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>FICHIERS D’ESSAI</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>Nouveau fichier d’essai</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Utiliser comme entrée</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>Mettre ce que vous avez tapé dans le champ d’entrée, pour l’exécuter de nouveau</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêté.</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Exécuter dans la console</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Exécuter avec cette entrée</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>le serveur parle un autre protocole</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>dans l’énoncé · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>nº %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>votre record %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ne peut pas être ouvert.&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ca::ProgressDesk</name>
    <message>
        <source>This was run in the playground, whose files are there.</source>
        <translation>Ceci a été exécuté dans le bac à essais, où sont ses fichiers.</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Soumissions</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>Records personnels</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>Votre histoire commence au premier problème</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>Envoyez une solution, et vous verrez ici ce que vous avez résolu, quels jours, dans quels langages, et comment vous progressez.</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>Choisir un problème</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>Ouvrir un problème</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>Tapez un titre, un mot-clé ou un thème</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>Aucun problème ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ca::RecordWords</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>Limite de temps dépassée</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>Limite de mémoire dépassée</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>Limite de sortie dépassée</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Erreur d’exécution</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Erreur de compilation</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>Erreur du juge</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 ne dit pas ce qui lui a été soumis.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Aucun ordinateur ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>Vérifiez le nom, et si cet ordinateur est sur le même réseau.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à l’adresse %1.</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>L’ordinateur est là, mais aucun serveur ne tourne sur ce port.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 ne peut pas prouver qu’il est bien %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>Il est peut-être occupé, ou un pare-feu vous en sépare.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion à %1 s’est interrompue.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>Ce problème ne vient pas de %1.</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>Un serveur n’accepte que des programmes d’un seul fichier.</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>Un serveur exécute tous les tests d’un problème, ou aucun.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>Le serveur a pris le programme et n&apos;a jamais dit comment il s&apos;est terminé. Il l&apos;a peut-être perdu : exécutez-le encore une fois.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Le serveur a refusé ceci : %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>Le serveur a répondu, mais pas comme le fait un serveur %1.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>Le serveur n&apos;accepte plus rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>Le serveur a fermé son flux avant la fin du programme.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>Le serveur a pris ceci, mais ne le connaît plus.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 demande un jeton, ou un autre.</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>Votre professeur l’a.</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 est un serveur web, mais pas un serveur CodeArena à cette adresse.</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>Vérifiez le port et ce qui suit le nom d’hôte&#xa0;: un chemin manque peut-être, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 est en panne&#xa0;: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>Ce que répond %1 n’est pas ce que répond un serveur CodeArena.</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>Il est peut-être d’une version inconnue ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 est un serveur CodeArena avec %n problème.</numerusform>
            <numerusform>%1 est un serveur CodeArena avec %n problèmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 a accepté le programme et ne l&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>Exécutez-le à nouveau, ou demandez à qui s&apos;occupe du serveur.</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>La connexion à %1 a été coupée et n&apos;est pas revenue.</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>Ce que le programme a affiché depuis manque ici.</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 n&apos;a pas dit s&apos;il a arrêté le programme.</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>Il s&apos;y termine de lui-même, aux limites du serveur.</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 n&apos;a pas dit comment le programme s&apos;est terminé, et son temps est écoulé.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>La connexion à %1 a été coupée pendant l&apos;envoi de votre saisie. Si le programme ne répond pas, saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 n&apos;accepte plus d&apos;entrée pour ce programme.</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 n&apos;exécute pas de programmes auxquels on écrit.</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>Il juge ce qui lui est soumis.</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 n&apos;exécute pas de programmes en %2.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 a répondu, mais pas comme un serveur CodeArena.</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 n&apos;accepte plus de programmes pour l&apos;instant : %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 a refusé le programme : %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 a arrêté le programme.</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>Il est peut-être en train de s&apos;arrêter : exécutez le programme à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 n&apos;a pas pu exécuter le programme : %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 n&apos;a pas transmis toute la sortie.</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 a arrêté le programme. Il est peut-être en train de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 ne connaît plus le programme.</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>Le serveur a redémarré, et le programme a disparu avec l&apos;ancien. Exécutez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 ne transmet pas ce que dit le programme.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>Le serveur a accepté cette soumission sans jamais dire comment elle s’est terminée. Il l’a peut-être perdue&#xa0;: soumettez-la à nouveau.</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>Le serveur ne connaît que des programmes, et une fonction dans ce langage ne peut pas être envoyée comme programme : choisissez Python, JavaScript, Java ou C++.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>Le serveur accepte des sources de %1 caractères au plus&#xa0;; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>Le serveur accepte des sources de %1 caractères au plus ; avec le pilote qui appelle votre fonction, celle-ci en a %2.</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>Le serveur a répondu, mais pas comme un serveur CodeArena.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Le serveur a refusé ceci : %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>Le serveur n&apos;accepte plus rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>La connexion s’est interrompue pendant l’envoi, et le serveur ne peut pas dire si la soumission est arrivée. Elle n’est pas envoyée deux fois d’elle-même&#xa0;: soumettez-la à nouveau si elle doit compter.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>Le serveur a pris ceci, mais ne le connaît plus.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>File de révision</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Les deux prochaines semaines</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>Révisions des deux prochaines semaines</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>Un problème résolu revient juste avant que vous n’oubliiez comment faire. Chaque fois que vous savez encore, la pause s’allonge&#xa0;; sinon, elle redevient courte.</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>Résoudre compte déjà comme une révision&#xa0;: elle est notée selon le nombre de soumissions, d’indices et de minutes. Avec les quatre boutons, vous le dites vous-même.</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>Les dates suivent FSRS-6, un calendrier publié et libre, avec ses poids par défaut&#xa0;: un problème est à revoir quand la chance que vous le sachiez est tombée à 90 sur 100.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>Le prochain revient %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n problème attend d’être résolu à nouveau.</numerusform>
            <numerusform>%n problèmes attendent d’être résolus à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à revoir.</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>Les problèmes que vous ne voulez plus revoir attendent ici.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La file est vide</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>Un problème résolu apparaît ici quand il est temps de le résoudre à nouveau.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Tout est fait pour aujourd’hui</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>Ensuite vient %1, %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1&#xa0;: %2 à revoir</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Texte postérieur</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>Revenir au texte actuel</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Restaurer celui-ci</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>Remplacer le texte actuel par celui-ci&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>Gauche et Droite parcourent tous les textes, Page précédente et Page suivante ceux enregistrés ou exécutés</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>Rien n’a encore été conservé de ce fichier</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Identique au texte actuel</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>+%1 −%2 lignes</translation>
    </message>
</context>
<context>
    <name>ca::RevisionLine</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textes antérieurs</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>Texte antérieur, avec ses différences par rapport à l’actuel</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapDelegate</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapModel</name>
    <message>
        <source>builds on %1</source>
        <translation>s’appuie sur %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1, %2 sur %3 résolus</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>Parcours des thèmes</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Comment doit-elle s’appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>Afficher le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>Gardé à %1</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>Un serveur %1 ne donne pas d&apos;entrée aux programmes, et ces tests en ont une.</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>L&apos;entrée n&apos;est pas du texte, ou dépasse ce qui est envoyé à un serveur.</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>Le programme n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>Le serveur n&apos;a pas exécuté ceci : %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>La compilation a échoué.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>De la console</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>Mes tests</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ Ajouter un test</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>Écrire votre propre test</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>Le paquet n’a pas de solution dans ce langage.</translation>
    </message>
</context>
<context>
    <name>ca::SandboxLight</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&amp;#xa0;: %2</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>Pas de bac à sable</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>Pas encore enregistré&#xa0;: %1. C’est gardé en mémoire et retenté jusqu’à ce que l’enregistrement réussisse.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Aller à une section</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 est un serveur %2 : il exécute des programmes en %3 et n&apos;a pas de problèmes.</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>Quand vous vous connectez, les exemples et vos propres tests y sont exécutés : le programme et leurs entrées sont envoyés. Ce qui a des tests cachés reste jugé là où il l&apos;est maintenant.</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>Il ne donne pas d&apos;entrée aux programmes. Quand vous vous connectez, les programmes qui n&apos;en ont pas besoin y sont exécutés ; ce qui a des tests cachés reste jugé là où il l&apos;est maintenant.</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 ne répond pas comme le fait un serveur %2.</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>Laissez découvrir ce que c&apos;est, ou vérifiez le port.</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>Défini pour tous sur cette machine</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Défini par %1</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>Relancez CodeArena pour que cela prenne effet.</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>Lu au démarrage de CodeArena.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 lance à la fois «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>Historique, brouillons et tests personnels</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>Leurs sauvegardes</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>Problèmes importés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nouveau ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Tout était déjà là.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 est trop gros pour des réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n soumission</numerusform>
            <numerusform>%n soumissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n test personnel</numerusform>
            <numerusform>%n tests personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n révision</numerusform>
            <numerusform>%n révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégrée)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Vos extraits</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>Essayez un autre mot, ou parcourez-les tous.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>Rechercher un réglage (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>Reprendre réglages et raccourcis d’un fichier</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>Écrire réglages et raccourcis dans un fichier</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>Remettre tous les réglages, sauf les raccourcis, à leurs valeurs par défaut</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>Tous les réglages sont déjà à leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Réglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>%1 ne peut pas être écrit. Vos changements comptent jusqu’à la fermeture de CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n réglage est revenu à sa valeur par défaut.</numerusform>
            <numerusform>%n réglages sont revenus à leurs valeurs par défaut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>Donner cette touche à la commande</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>Rendre à la commande sa touche habituelle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>Déjà utilisée pour&#xa0;: %1. Attribuer la lui retire.</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>Pressez les touches dans le champ, puis Attribuer. Un champ vide retire la touche.</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Extraits pour %1</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>Vos propres extraits pour %1</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>Tapez le préfixe puis Tab. $1 et ${2:word} sont des endroits à remplir, $0 est la fin, chaque texte de «&#xa0;body&#xa0;» est une ligne.</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>Enregistrer&#xa0;; ils sont utilisables aussitôt</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>Ceci n’est pas enregistré. Fermez encore une fois pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>Chronomètre</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>Temps passé sur ce problème. Appuyez pour suspendre.</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>En pause. Appuyez pour reprendre.</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>interactif</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>avec points</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>Impossible de lire l’énoncé</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>Impossible de lire le corrigé</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>L’énoncé est un fichier PDF</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>Le corrigé est un fichier PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>Ce problème n’a pas d’énoncé</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>Son paquet ne contient aucun texte affichable.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>Exemple %1 · dialogue</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>Exemple %1 · appels</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>Exemple %1 · entrée</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>Exécuter l’exemple %1</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>Copier l’entrée de l’exemple %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>Copier la sortie de l’exemple %1</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; va vers votre programme, &gt; en vient</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Indice %1 sur %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>Afficher l’indice %1</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>Aucun problème choisi</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Choisissez-en un dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Soumissions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>Ce problème ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>L’entrée de l’exemple %1 est copiée</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>La sortie de l’exemple %1 est copiée</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Bac à sable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Vérifier cette machine</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Li %1, Col %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Jugé par : %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (exemples)</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>Soumissions pour ce problème</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>Ouvrir la soumission sélectionnée dans l’éditeur (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>Comparer les deux soumissions sélectionnées, ou celle sélectionnée avec la précédente</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>Pas encore de soumissions</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>Ce que vous soumettez apparaît ici, avec le verdict et la source.</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Comparer avec la précédente</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>Seulement les soumissions qui y ont été jugées</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>N’importe où</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>Toutes les commandes dans un menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>le serveur parle un autre protocole</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 a été importé.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importer des problèmes</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>Paquets et archives (*.zip *.tar *.gz *.kpp *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>Rien trouvé pour exécuter des programmes&#xa0;: on peut lire les problèmes, pas exécuter.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>Les problèmes de votre bibliothèque s’affichent ici.</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>Aucun problème ouvert</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>Choisissez-en un dans la liste, ou cherchez par titre.</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>Ouvrir un problème</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Rien à éditer pour l’instant</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>Votre solution s’écrit ici dès qu’un problème est ouvert.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>Exécutez les exemples ou soumettez, et chaque test apparaît ici.</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1 en %2&#xa0;: le plus rapide %3, le moins de mémoire %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Moins de mémoire</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>Records personnels</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter ou un double-clic ouvre le problème</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>Rechercher par problème</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>Seulement les problèmes dont le titre contient ces lettres</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>Pas encore de records</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>Chaque soumission acceptée montre ici sa rapidité et sa sobriété.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>Aucun record ne concerne un problème avec ces lettres.</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>Afficher tous les records</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>Résolus par difficulté</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1&#xa0;: %2 sur %3 résolus, %4 autres essayés</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>ca::progress::GradeButton</name>
    <message>
        <source>%1, comes back %2</source>
        <translation>%1, revient %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ca::progress::HeatMap</name>
    <message>
        <source>Activity of the last twelve months</source>
        <translation>Activité des douze derniers mois</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n soumission</numerusform>
            <numerusform>%n soumissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n résolu pour la première fois</numerusform>
            <numerusform>%n résolus pour la première fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>Bac à essais</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>Rechercher par problème</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>Seulement les soumissions pour les problèmes dont le titre contient ces lettres</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Soumissions</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>Exécutions des exemples</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>Tests personnels et bac à essais</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tous les langages</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>N’importe où</translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>solved of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1&#xa0;: %2 sur %3 résolus, %4 autres essayés</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>Activité, 12 derniers mois</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Soumissions récentes</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>Toutes les soumissions</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>Toutes les soumissions, avec filtres</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>Maîtrise par thème</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>Aussi les thèmes les moins connus</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>Résolus par difficulté</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>Soumissions par langage</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>Le plus de temps passé sur</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>problèmes résolus</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>soumissions · %1 acceptées</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>à réviser · tout est fait</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>à réviser aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>Aller à la révision</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · %2 acceptées</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1&#xa0;: %2 soumissions, %3 acceptées, %4 problèmes résolus</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Semaine du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>cette semaine %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>série en cours · record %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n jour actif</numerusform>
            <numerusform>%n jours actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n soumission</numerusform>
            <numerusform>%n soumissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n indice</numerusform>
            <numerusform>%n indices</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>tient environ %1&#xa0;; la chance que vous sachiez encore aujourd’hui est d’environ %2 sur 100</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>Terminé&#xa0;? Dites comment c’était, et il reviendra&#xa0;:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>Le résoudre à nouveau</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>Ouvrir le problème avec un éditeur vide&#xa0;; ce que vous aviez écrit reste dans son historique (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>j’ai dû regarder la solution</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>ça m’a pris du temps</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>ça m’est revenu</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>je le savais tout de suite</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>Le remettre dans la file</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Le retirer de la file</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>Il sera demandé à nouveau le moment venu</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>Il ne sera plus demandé tant que vous ne l’aurez pas remis</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1, résultat&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n révision</numerusform>
            <numerusform>%n révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1, prévu après %2</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>retiré de la file</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à revoir %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>dernière fois aujourd’hui</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>dernière fois hier</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>dernière fois il y a %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>Facile</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, %1 of %2 tests</source>
        <translation>, %1 tests sur %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Jugé par : %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>Toutes les soumissions</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>Aucune soumission ne correspond à la demande.</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>Afficher toutes les soumissions</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter ou un double-clic montre la source d’une soumission</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln soumission, la plus récente d’abord</numerusform>
            <numerusform>%Ln soumissions, les plus récentes d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>ca::progress::Words</name>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>Le compilateur n’avait rien à dire.</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>Sortie du compilateur</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>Endroits dans votre code</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter&#xa0;: aller à cette ligne</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>Ligne %1   %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsolePage</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Fin de l’entrée</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Garder comme test</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>Arguments du programme</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>Mots pour la ligne de commande du programme&#xa0;; Enter l’exécute</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>Exécuter le programme ici</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>Dire au programme qu’il n’y a plus d’entrée (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>Garder ce que vous avez tapé et ce que le programme a dit comme test personnel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>Exécutez le programme pour lui écrire</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>Écrire au programme</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Pas de bac à sable pour exécuter</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>Le compilateur a refusé le programme.</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>Temps de calcul %1, mémoire %2.</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>Seuls les derniers %1 sont gardés ici.</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En cours sur %1</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>Exécuté sur %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>Sortie de la console</translation>
    </message>
</context>
<context>
    <name>ca::runs::GroupBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ca::runs::Head</name>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>Votre plus rapide&#xa0;: %1 de moins que votre ancien record</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>Votre record est %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>%1 fois plus rapide que nécessaire</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>%1 sous la limite de temps</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>%1 de mémoire en moins qu’avant</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n test sans sortie attendue</numerusform>
            <numerusform>%n tests sans sortie attendue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>après %1 sur %n test</numerusform>
            <numerusform>après %1 sur %n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>test %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 sur %n test</numerusform>
            <numerusform>%1 sur %n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>%n autre d’abord</numerusform>
            <numerusform>%n autres d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>d’un bac à sable</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 dépasse %2.</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 n’est ni une entrée (.in) ni la réponse (.out, .ans) à une entrée.</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>Entrée pour le programme</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter envoie la ligne, Ctrl+D termine l’entrée, Ctrl+C arrête le programme</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>juge</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1&#xa0;; les longues lignes sont coupées.</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>Ce test est trop grand pour être modifié ici&#xa0;; son début est affiché.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nom du test</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>Laissez vide pour ne voir que la sortie</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>Mon test %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>exécuté</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>Exécuter ce test</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>Exécuter le programme sur ce test</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Tout exécuter</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>Exécuter le programme sur tous vos tests</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Retirer ce test</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>Vos tests</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>Vos tests pour ce problème</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>Écrire un test</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>Reprendre des tests de fichiers .in et .out&#xa0;; on peut aussi les déposer ici</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>Pas encore de tests personnels</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>Écrivez-en un, déposez ici des fichiers .in et .out, ou gardez un test en échec.</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>Mon test %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Importer des tests</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>Tests (*.in *.out *.ans *.a);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>Votre sortie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Sortie d’erreur</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>Ce test n’a pas d’entrée.</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>Rien n’est attendu.</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>Votre programme n’a rien écrit.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>diffère à partir de la ligne %1</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Indice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>Aller à cette ligne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>Gauche et droite&#xa0;: de test en test. F8&#xa0;: le prochain en échec</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>Test %1 (%2)&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>Test %1 (%2)&#xa0;: non exécuté</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>Test %1 (%2)&#xa0;: en attente</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>Test %1 (%2)&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>Test %1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R exécute les exemples, Ctrl+Enter soumet. Chaque test apparaît ici dès qu’il se termine.</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>Exécuter les exemples</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Pas de bac à sable pour exécuter</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>Les programmes s’exécutent à part de votre machine. Installez une fois Docker ou le bac à sable intégré.</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>Installer un bac à sable</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>Votre code est en sécurité ici. Réessayez quand la connexion sera revenue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>Ce n’était pas la faute de votre programme</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter de nouveau</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>Arrêté avant la fin du premier test</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>Aucun test n’a été exécuté</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>Afficher tout le texte dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>Copier le test</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>Copier le test&#xa0;: entrée, sortie attendue et votre sortie</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>Garder parmi mes tests</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>Garder parmi mes tests&#xa0;: l’ajouter aux vôtres, pour l’exécuter seul de nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Arrêter le jugement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>il a rencontré une instruction que le processeur ne connaît pas</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>il a abandonné de lui-même, comme après une assertion fausse ou une exception non interceptée</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>il a accédé à la mémoire d’une façon impossible</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>un calcul impossible, le plus souvent une division par zéro</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>il a été tué de l’extérieur, le plus souvent à cause de sa mémoire</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>il a touché une mémoire qui n’est pas la sienne&#xa0;: un indice hors limites, un pointeur nul ou une récursion trop profonde</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>il a écrit à quelqu’un qui n’écoutait plus</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>il a écrit un fichier plus gros que permis</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>Il a été tué par le signal %1.</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>Il a été tué par %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>Il s’est terminé avec le code %1, comme après %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>Il s’est terminé avec le code %1. Un programme qui s’est bien passé finit par 0.</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>Il a été arrêté après %1 sans avoir utilisé son temps de calcul&#xa0;: il attend quelque chose qui ne vient jamais.</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>Il a été arrêté quand son temps de calcul a été épuisé.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It ended with exit code %1 after %2.</source>
        <translation>Il s’est terminé avec le code %1 après %2.</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>Il a été arrêté&#xa0;: son temps de calcul était épuisé.</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>Il a été arrêté&#xa0;: il a duré trop longtemps.</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>Il a été arrêté&#xa0;: il lui fallait trop de mémoire.</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>Il a été arrêté&#xa0;: il a trop écrit.</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>Vous l’avez arrêté après %1.</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>Il lui fallait plus de mémoire que le problème n’en permet.</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>Il a écrit plus que permis&#xa0;: une boucle sans fin&#xa0;?</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>C’est notre faute ou celle du problème, pas celle de votre programme.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>time</comment>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Il s’est terminé avec le code %1.</translation>
    </message>
</context>
</TS>
