<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>Aufgabe öffnen …</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>Eine Aufgabe für mich auswählen</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>Aufgaben importieren …</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorige Aufgabe</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>Beispiele ausführen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einsenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>Nächster fehlgeschlagener Test</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>Voriger fehlgeschlagener Test</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Test hinzufügen</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>In der Konsole ausführen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Ohne Ablenkung</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Aufgabenliste anzeigen</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Aufgabenstellung anzeigen</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>Schrift in normaler Größe</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Mit einem Server verbinden...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>Dort prüfen, woher die Aufgabe ist</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>Auf diesem Rechner prüfen</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>Auf dem verbundenen Server prüfen</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>Zeile %1, Wort %2: erwartet %3, gefunden %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>Zeile %1: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>das Ende der Ausgabe</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>ein Wagenrücklauf</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Wort</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Grenzen von Docker</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Sandbox mit Docker</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Eingebaute Sandbox</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>Compiler auf diesem Rechner</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>Compiler dieses Rechners</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>läuft (%1); bereit in %2 ms; Speichergrenze %3, CPU-Grenze %4, Prozessgrenze %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>Weiche Grenzen werden durch Stichproben überwacht. Für harte starten mit: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 unter %2, Laufzeit %3, Control Groups v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>diese Engine kann nicht begrenzen: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>Eine Engine ohne Root braucht Control Groups v2 mit Delegation (systemd).</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>nicht gebaut</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>für die eingebaute Sandbox: %1; es fehlen: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>für die eingebaute Sandbox: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>Mit der Paketverwaltung installieren oder das Image bauen: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>starten langsam in der eingebauten Sandbox: vorkompilierte Header fehlen</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>keine Control Groups, in die geschrieben werden darf</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>Control Groups v1, als Root</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>Control Groups v2, aber keine ist an dieses Konto delegiert</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>Control Groups v2 unter %1</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>bei dieser Aufgabe nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>Die neueste unbeschädigte Sicherung tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Er beginnt von vorn.</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>Ihr Verlauf war beschädigt (%1). %2 Die beschädigte Datei bleibt erhalten: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>Ihr Verlauf kann nicht geöffnet werden (%1). Was jetzt geschieht, bleibt nur bis zum Beenden erhalten.</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>Eine Adresse sieht so aus: lab.example.org:3000.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>Die Adresse eines Servers beginnt mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>Auf die Vorlage zurückgesetzt</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>Der Server hat es beendet, denn es dauerte zu lange.</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>Es hat mehr ausgegeben, als der Server behält.</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>Die Ausgabe ist richtig, doch dieser Server hält alles für gescheitert, was auf die Fehlerausgabe schreibt.</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>Es ist schlecht geendet oder hat auf die Fehlerausgabe geschrieben: Welches davon, sagt dieser Server nicht.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>Verborgene Tests verlassen diesen Rechner nie, und ein %1-Server führt nur Programme aus: Beispiele und eigene Tests können dort laufen.</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>Ein %1-Server führt ganze Programme aus. Diese Aufgabe verlangt eine Funktion, und in %2 gibt es keinen Treiber, der mitgeschickt werden könnte.</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>Die Antworten auf diese Aufgabe prüft ein eigenes Programm, das ein %1-Server nicht ausführt.</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>Ein %1-Server führt kein %2 aus, nur %3.</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>Ein %1-Server führt Programme aus einer einzigen Datei aus, ohne etwas daneben.</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>Diese Aufgabe hat keine Beispiele zum Ausführen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>Ausführen und einsenden</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>Von allem außer Code.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>Zeitmesser anzeigen</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>Wie lange die geöffnete Aufgabe schon offen ist.</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Schriftgröße des Codes</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Klammern und Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>Beim ersten fehlgeschlagenen Test anhalten</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>Ratschläge zum Code</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>Programme ausführen in</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>Was verfügbar ist</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>Sandbox ohne Docker</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Adresse von Docker</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>Bereitgehaltene Container je Sprache</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>Sprache der Lösungen</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>Jede Aufgabe öffnet sich darin. Die Liste über dem Editor ändert sie ebenfalls.</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>Einrückungstiefe</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>Das schließende Zeichen erscheint, wenn das öffnende getippt wird.</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>Beim Tippen Wörter vorschlagen</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>Sonst werden sie nur auf Wunsch vorgeschlagen.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Schriftart des Codes</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>Lineal bei Spalte</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>Eine dünne Linie, die zeigt, wo Zeilen lang werden.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Leerzeichen und Tabulatoren anzeigen</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>Die Tests danach werden übersprungen.</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>Zu Aufrufen, die ein Wettbewerb ablehnen würde. Die Sandbox schützt so oder so.</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>Darauf hinweisen</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>Ordner mit weiteren Aufgaben</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>Neben den mitgelieferten und den importierten. Dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>Leer: wo immer es gefunden wird.</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>Mehr starten schneller und brauchen mehr Speicher. Nur bei Docker.</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>Wo geprüft wird</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>Von selbst geht die Aufgabe eines Servers an ihren Server, und eigene Aufgaben bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>Dort, woher die Aufgabe ist</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>Auf dem verbundenen Server</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1: hier unbekannt</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1: der Wert passt nicht</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1: in die erlaubten Grenzen gebracht</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1: auf diesem Rechner gesperrt</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Sie ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>Sie enthält keine Einstellungen von CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n Einstellung oder Tastenkürzel übernommen.</numerusform>
            <numerusform>%n Einstellungen und Tastenkürzel übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>Es gibt keine Liste namens „snippets“.</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>Schnipsel %1 hat kein Präfix.</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 hat keinen „body“, eine Liste von Zeilen.</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>Es gibt zwei Schnipsel namens %1.</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>AUFGABEN</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>%1 / %2 gelöst</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%1 von %n Aufgabe gelöst</numerusform>
            <numerusform>%1 von %n Aufgaben gelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>Die Aufgaben können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>Einen Ordner oder ein .zip mit einem Aufgabenpaket hier ablegen oder eines auswählen. Pakete für Kattis und den ICPC funktionieren unverändert.</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>Aufgaben importieren …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>Keine Aufgabe passt zu allen diesen Filtern.</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>Keine Aufgabe passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>Eine für mich auswählen</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>Lernpfad nach Themen</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>Favorit ein oder aus</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>Ziehen ändert die Größe, Doppelklick klappt ein</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%n Aufgabe von %1 ist in der Liste.</numerusform>
            <numerusform>%n Aufgaben von %1 sind in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1: Angezeigt wird, was zuletzt geholt wurde. %2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>Was auf einen Server wartet, geht beim Beenden verloren: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>Lösungen werden auf diesem Rechner geprüft. Klicken, um sich mit einem Server zu verbinden.</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>Lösungen dieser Aufgabe prüft ihr Server.</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1: sendet in %2 s</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1: wartet auf das Netz</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 Eingesandtes wird gesendet, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>Beispiele und eigene Tests laufen jetzt auf %1.</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>Programme laufen wieder auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1, läuft auf %2</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>Sie haben gewählt, auf diesem Rechner zu prüfen.</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>Sie haben gewählt, auf dem verbundenen Server zu prüfen.</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>Er prüft die Aufgaben, die er hat.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>Beispiele und eigene Tests laufen auf %1, einem %2-Server. Verborgene Tests werden nie dorthin geschickt.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>Beispiele und eigene Tests laufen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (Ihre Wahl)</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>Server, mit denen schon verbunden wurde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>Wo der Server zu finden ist, etwa lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>Nur wenn der Server eines verlangt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>Nachsehen, ob dort ein Server antwortet</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>Den Server und seine Aufgaben aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>%1 wird gefragt...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>z. B. lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>Was der Server ist: Es wird herausgefunden, außer Sie wissen es besser</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>Auf diesem Rechner ausführen</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>Programme laufen wieder auf diesem Rechner</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>Die Aufgaben des Servers neben den eigenen zeigen oder ihn Programme ausführen lassen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1: %2, führt Programme aus</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>Beispiele und eigene Tests laufen auf %1.</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>Der Verlauf wird gelesen oder geschrieben</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>Einsendungen, Entwürfe, eigene Tests, Wiederholungen und Notizen in einer JSON-Datei, für einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>Aus einer solchen Datei. Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>Tabelle der Einsendungen</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>Als CSV, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Alles importieren</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>Tabelle der Einsendungen exportieren</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Verlauf (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>Verlauf (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>Älterer Quelltext</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>Neuerer Quelltext</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n Zeile ist anders</numerusform>
            <numerusform>%n Zeilen sind anders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>Ablegen, um das Paket zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>Ablegen, um %n Paket zu importieren</numerusform>
            <numerusform>Ablegen, um %n Pakete zu importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>Wort vervollständigen</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>Code formatieren</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>Auf Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>Kommentar umschalten</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>Zeilen nach oben verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>Zeilen nach unten verdoppeln</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>Zeilen ausrücken</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>Nächstes Vorkommen zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>Alle Vorkommen auswählen</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>Cursor darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>Cursor darunter hinzufügen</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>Zur passenden Klammer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts weitersuchen</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>Nächster Fehler oder Warnung</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>Voriger Fehler oder Warnung</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>Block einklappen</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>Block ausklappen</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>Code größer</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>Code kleiner</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>Code in normaler Größe</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>Leerzeichen anzeigen</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>Lineal anzeigen</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>Verlauf dieser Datei</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>Eigene Schnipsel für diese Sprache …</translation>
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
        <translation>Eine Datei braucht einen Namen ohne Schrägstriche, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Eine Datei %1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>Für diese Sprache gibt es keinen Formatierer.</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>Zum Formatieren dieses Codes %1 installieren.</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>Der Code wurde während des Formatierens geändert; nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>Das ist wieder die Vorlage. Rückgängig holt den eigenen Code zurück.</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>Das ist wieder der ältere Text. Rückgängig holt den neueren zurück.</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>Für diese Sprache gibt es keine Schnipsel.</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>Lösungsweg</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>Kein Lösungsweg</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>Niemand hat aufgeschrieben, wie diese Aufgabe gelöst wird.</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Noch nicht gelöst</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>Der Lösungsweg verrät alles. Er öffnet sich von selbst, sobald die eigene Lösung angenommen ist.</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>Trotzdem ansehen</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>der Server ist verstummt</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>der Server spricht ein anderes Protokoll</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>Titel, Tag, Text, #Nummer</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>In Titeln, Tags, Nummern und Aufgabenstellungen suchen (Ctrl+F)
Abwärts geht zur Liste, Enter öffnet die erste, Esc leert das Feld</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>Wieder alle Aufgaben anzeigen (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>Leichte Aufgaben</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>Mittelschwere Aufgaben</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>Schwere Aufgaben</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>Ungelöst</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>Noch nicht gelöste Aufgaben</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Zu wiederholen</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>Vor einer Weile gelöst: Zeit, sie noch einmal zu lösen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>Nach Status, Tag, Thema oder Sammlung filtern</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>Nicht mehr danach filtern</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>Zu wiederholen · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>Zu wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>Diesen Treffer ersetzen (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>Alle Treffer ersetzen (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein gültiges Muster</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ca::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ca::FoldersControl</name>
    <message>
        <source>Add a folder...</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>Einen Ordner mit Aufgabenpaketen wählen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>Aufgabenordner</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 endete mit dem Fehlercode %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ca::HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Keine Tipps</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>Diese Aufgabe hat keine. Freie Bahn.</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 von %n Test</numerusform>
            <numerusform>%1 von %n Tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1: Der Verlauf ist aufgelistet, wie er zuletzt gesehen wurde. %2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>Nach einem älteren Rezept gebaut</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>Für einen anderen Prozessortyp gebaut</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Nicht gebaut</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 wird gebaut</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>%1 bauen</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>%1 von %n Test ist auf diesem Rechner bekannt. Nur %2 hat die übrigen.</numerusform>
            <numerusform>%1 von %n Tests sind auf diesem Rechner bekannt. Nur %2 hat die übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>Auf diesem Rechner geprüft: %1 hat keine Aufgabe dieses Namens.</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>Auf diesem Rechner geprüft: %1 führt nur Programme aus, und verborgene Tests werden nie dorthin geschickt.</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>Auf diesem Rechner geprüft: Kein Server ist verbunden.</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>Geprüft von %1, mit seinen Tests dieser Aufgabe.</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>Auf diesem Rechner geprüft: Unter diesem Namen verlangt %1 etwas anderes.</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>Auf diesem Rechner ausgeführt: Verborgene Tests werden nie an einen Server geschickt.</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>Auf diesem Rechner ausgeführt: Kein Server ist verbunden.</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>Auf diesem Rechner ausgeführt: %1 prüft Lösungen und führt keine einzelnen Tests aus.</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>Tastenkürzel bearbeiten …</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>Jeder Befehl kann die gewünschte Taste bekommen.</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>Tastenkürzel bearbeiten</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>Tasten, Befehle, Tastenkombinationen</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Die Tasten aller Befehle ansehen und ändern</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>Sprache der Lösung</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>Aufgabenpakete, Archive oder Quelldateien, die geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>Ordner für Einstellungen und Zustand.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>Ein Fenster öffnen, auch wenn es schon eines gibt.</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>Ausgeben, wie lange der Start gedauert hat, und beenden.</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>Programmieren üben: Aufgaben, ein Editor und ein Judge.</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>Es gibt keine Aufgabe namens %1.</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>Zeile oder Zeile und Spalte</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>Nach Lernpfad</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Nach Schwierigkeit</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>Zuletzt versucht</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>Reihenfolge der Aufgaben (Leertaste öffnet)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%1 von %n Aufgabe angezeigt</numerusform>
            <numerusform>%1 von %n Aufgaben angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>Aufgaben werden gelesen</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>Es gibt keinen Server, der das ausführt.</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>Verbinde dich mit einem, der Programme ausführt, oder lass sie auf diesem Rechner laufen.</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>Zu den Aufgaben</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>Konnte nicht ausprobiert werden</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>Programme laufen abgeschottet von den eigenen Dateien und vom Netz.</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Dieser Rechner wird untersucht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>Zu jeder gehört ein Image mit ihrem Compiler. Die gewünschten bauen; eines genügt.</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>Eine erste Lösung</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>„Two Sum“, in Python gelöst und hier so bewertet wie später die eigenen Lösungen.</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>Willkommen bei CodeArena</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>Darin werden die Programme laufen. Nichts davon muss jetzt geschehen: Aufgaben lassen sich auch so lesen.</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>Worin Programme laufen und welche Sprachen bereit sind.</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>Weiter zu den Aufgaben</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Noch einmal bewerten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 von %n Test</numerusform>
            <numerusform>%1 von %n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 von %n Test, höchstens %2, in %3</numerusform>
            <numerusform>%1 von %n Tests, höchstens %2, in %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>Hier lassen sich beliebige Programme schreiben und ausführen, ganz ohne Aufgabe.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>Hier ist zu sehen, was gelöst wurde, wie oft und wie schnell.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>Hier warten Aufgaben, die wieder an der Reihe sind.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>Hier wird eingestellt, wie CodeArena aussieht und arbeitet.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>Hier wird untersucht, worin Programme laufen.</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>Notizen zu dieser Aufgabe</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>Ideen, Fallen, was beim nächsten Mal zu bedenken ist. Notizen werden beim Schreiben gespeichert.</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>Pfad kopieren von: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Ordner öffnen von: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Was das Programm liest</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>Was das Programm liest; darf leer sein</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>Die Ausgabe erscheint hier, wenn das Programm fertig ist. In der Konsole erscheint sie, während sie entsteht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Mit dieser Eingabe ausführen</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>Programm anhalten</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>Das Programm mit der ganzen Eingabe auf einmal ausführen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>Der Compiler hat das Programm abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1, Speicher %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Es hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>der Anfang</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Eine Datei braucht einen Namen ohne Schrägstriche, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Eine Datei %1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>Notizdateien</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>Notizdateien: F2 benennt um, Entf löscht</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>NOTIZDATEIEN</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>Neue Notizdatei</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Eingabe und Ausgabe</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Eingabe verwenden</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>Das Getippte in das Eingabefeld übernehmen, um es wieder zu verwenden</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>In der Konsole ausführen</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Mit dieser Eingabe ausführen</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>der Server spricht ein anderes Protokoll</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>in der Aufgabenstellung · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>zu wiederholen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>Bestwert %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; kann nicht geöffnet werden.&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
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
        <translation>Das lief auf der Spielwiese; dort sind auch die Dateien.</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einsendungen</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>Bestleistungen</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>Mit der ersten Aufgabe fängt es an</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>Sobald eine Lösung eingesendet ist, zeigt sich hier, was gelöst wurde, an welchen Tagen, in welchen Sprachen, und wie es immer besser wird.</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>Aufgabe auswählen</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>Titel, Tag oder Thema eingeben</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>Keine Aufgabe heißt so.</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Falsche Antwort</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>Zeitgrenze überschritten</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>Speichergrenze überschritten</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>Ausgabegrenze überschritten</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Laufzeitfehler</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Übersetzungsfehler</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>Fehler des Judges</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 sagt nicht, was dort eingereicht wurde.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Es gibt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>Den Namen noch einmal prüfen, und ob dieser Rechner im selben Netz ist.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 lauscht niemand.</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>Der Rechner ist da, aber an diesem Port läuft kein Server.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 kann nicht beweisen, dass er %1 ist.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>Vielleicht ist er überlastet, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>Diese Aufgabe ist nicht von %1.</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>Ein Server nimmt nur Programme aus einer einzigen Datei an.</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>Ein Server führt alle Tests einer Aufgabe aus oder keinen.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>Der Server hat das Programm angenommen und nie gesagt, wie es endete. Vielleicht hat er es verloren: Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Der Server hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>Der Server hat geantwortet, aber nicht wie ein %1-Server.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>Der Server nimmt zurzeit nichts mehr an.</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>Der Server hat seinen Strom beendet, bevor das Programm zu Ende war.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>Der Server hat dies angenommen, kennt es aber nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 verlangt ein Token oder ein anderes.</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>Die Lehrkraft hat es.</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 ist ein Webserver, aber unter dieser Adresse kein CodeArena-Server.</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>Den Port prüfen und was hinter dem Rechnernamen steht: Vielleicht fehlt ein Pfad, oder es ist einer zu viel.</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 ist gestört: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>Was %1 antwortet, ist nicht die Antwort eines CodeArena-Servers.</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>Vielleicht hat er eine Version, die hier nicht bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 ist ein CodeArena-Server mit %n Aufgabe.</numerusform>
            <numerusform>%1 ist ein CodeArena-Server mit %n Aufgaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 hat das Programm angenommen und nicht gestartet.</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>Führe es noch einmal aus, oder frage, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>Die Verbindung zu %1 ist abgerissen und kam nicht wieder.</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>Was das Programm seither ausgegeben hat, fehlt hier.</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 hat nicht gesagt, ob es das Programm angehalten hat.</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>Es endet dort von selbst, an den Grenzen des Servers.</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 hat nicht gesagt, wie das Programm endete, und seine Zeit ist um.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>Die Verbindung zu %1 ist abgerissen, während deine Eingabe unterwegs war. Antwortet das Programm nicht, tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 nimmt für dieses Programm keine Eingabe mehr an.</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 führt keine Programme aus, denen man etwas eintippt.</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>Es bewertet, was man ihm einreicht.</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 führt keine Programme in %2 aus.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 hat geantwortet, aber nicht wie ein CodeArena-Server.</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 nimmt gerade keine Programme mehr an: %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuche es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 hat das Programm abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 hat das Programm angehalten.</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>Vielleicht wird der Server beendet: Führe das Programm noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 konnte das Programm nicht ausführen: %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 hat nicht die ganze Ausgabe weitergegeben.</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 hat das Programm angehalten. Vielleicht wird der Server beendet.</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 kennt das Programm nicht mehr.</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>Der Server hat neu begonnen, und das Programm ist mit dem alten verschwunden. Führe es noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 sagt nicht, was das Programm ausgibt.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>Der Server hat dies angenommen, aber nie gesagt, wie es ausging. Vielleicht hat er es verloren: noch einmal einsenden.</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>Der Server kennt nur Programme, und eine Funktion in dieser Sprache lässt sich nicht als Programm senden: Wählen Sie Python, JavaScript, Java oder C++.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>Der Server nimmt Quelltexte bis zu %1 Zeichen an; dieser hat %2.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>Der Server nimmt Quelltexte bis zu %1 Zeichen an; mit dem Treiber, der Ihre Funktion aufruft, hat dieser %2.</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>Der Server hat geantwortet, aber nicht wie ein CodeArena-Server.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Der Server hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>Der Server nimmt zurzeit nichts mehr an.</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>Die Verbindung brach beim Senden ab, und der Server kann nicht sagen, ob die Einsendung ankam. Von selbst wird sie nicht zweimal gesendet: noch einmal einsenden, wenn sie zählen soll.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>Der Server hat dies angenommen, kennt es aber nicht mehr.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Wiederholungsliste</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Die nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>Wiederholungen der nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Wie das funktioniert</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>Eine gelöste Aufgabe kommt wieder, kurz bevor man vergessen würde, wie es ging. Jedes Mal, wenn man es noch weiß, wächst die Pause; sonst beginnt sie wieder klein.</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>Lösen zählt von selbst als Wiederholung: Bewertet wird, wie viele Einsendungen, Tipps und Minuten es brauchte. Mit den vier Knöpfen lässt es sich selbst sagen.</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>Die Termine folgen FSRS-6, einem veröffentlichten, freien Verfahren mit seinen Standardgewichten: Eine Aufgabe ist fällig, wenn die Wahrscheinlichkeit, sie noch zu können, auf 90 von 100 gefallen ist.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>Die nächste kommt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n Aufgabe wartet darauf, wieder gelöst zu werden.</numerusform>
            <numerusform>%n Aufgaben warten darauf, wieder gelöst zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Nichts wurde herausgenommen</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>Aufgaben, die nicht wiederkommen sollen, warten hier.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>Eine gelöste Aufgabe erscheint hier, wenn es Zeit ist, sie wieder zu lösen.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Für heute alles erledigt</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>Als Nächstes kommt %1, %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: %2 fällig</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>Früherer Text</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Späterer Text</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>Zurück zum jetzigen Text</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Diesen wiederherstellen</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>Diesen Text an die Stelle des jetzigen setzen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>Links und Rechts gehen durch alle Texte, Bild auf und Bild ab durch die gespeicherten oder ausgeführten</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>Von dieser Datei ist noch nichts aufgehoben</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>+%1 −%2 Zeilen</translation>
    </message>
</context>
<context>
    <name>ca::RevisionLine</name>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>Früherer Text mit den Unterschieden zum jetzigen</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapDelegate</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapModel</name>
    <message>
        <source>builds on %1</source>
        <translation>baut auf %1 auf</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1, %2 von %3 gelöst</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>Lernpfad der Themen</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>Thema „%1“ anzeigen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>Behalten %1</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>Ein %1-Server gibt Programmen keine Eingabe, und diese Tests haben eine.</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>Die Eingabe ist kein Text oder mehr davon, als an einen Server geschickt wird.</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>Das Programm ist kein Text.</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>Der Server hat dies nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>Es ließ sich nicht übersetzen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>Aus der Konsole</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>Meine Tests</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ Test hinzufügen</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>Einen eigenen Test schreiben</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>Das Paket enthält keine Lösung in dieser Sprache.</translation>
    </message>
</context>
<context>
    <name>ca::SandboxLight</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>Keine Sandbox</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>Noch nicht gespeichert: %1. Es bleibt im Speicher und wird erneut versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Zu einem Abschnitt gehen</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 ist ein %2-Server: Er führt Programme in %3 aus und hat keine Aufgaben.</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>Wenn Sie sich verbinden, laufen Beispiele und eigene Tests dort: Das Programm und ihre Eingaben werden gesendet. Was verborgene Tests hat, wird weiter dort bewertet, wo es jetzt bewertet wird.</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>Er gibt Programmen keine Eingabe. Wenn Sie sich verbinden, laufen Programme dort, die keine brauchen; was verborgene Tests hat, wird weiter dort bewertet, wo es jetzt bewertet wird.</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 antwortet nicht wie ein %2-Server.</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>Lassen Sie herausfinden, was er ist, oder sehen Sie nach dem Port.</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>Für alle auf diesem Rechner festgelegt</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Festgelegt von %1</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>CodeArena neu starten, damit dies gilt.</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>Gilt ab dem nächsten Start von CodeArena.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 startet sowohl „%2“ als auch „%3“.</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>Verlauf, Entwürfe und eigene Tests</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>Deren Sicherungen</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>Importierte Aufgaben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Hier neu: %1.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>All das war schon hier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 ist zu groß für Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n Einsendung</numerusform>
            <numerusform>%n Einsendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n eigener Test</numerusform>
            <numerusform>%n eigene Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Eigene Schnipsel</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>Ein anderes Wort versuchen oder alle durchsehen.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>Einstellungen durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>Einstellungen und Tastenkürzel aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>Einstellungen und Tastenkürzel in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>Alle Einstellungen außer den Tastenkürzeln auf die Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>Alle Einstellungen stehen schon auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>%1 kann nicht geschrieben werden. Änderungen gelten, bis CodeArena beendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n Einstellung steht wieder auf ihrer Vorgabe.</numerusform>
            <numerusform>%n Einstellungen stehen wieder auf ihren Vorgaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>Dem Befehl diese Taste zuweisen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>Dem Befehl wieder die übliche Taste geben</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>Schon vergeben an: %1. Zuweisen nimmt sie dort weg.</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>Die Tasten im Feld drücken, dann Zuweisen. Ein leeres Feld entfernt die Taste.</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Schnipsel für %1</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>Eigene Schnipsel für %1</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>Das Präfix tippen und Tab drücken. $1 und ${2:word} sind Stellen zum Ausfüllen, $0 ist das Ende, jeder Text in „body“ ist eine Zeile.</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>Speichern; sie sind sofort verwendbar</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>Es kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>Das ist nicht gespeichert. Noch einmal schließen, um es zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>Zeitmesser</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>Zeit für diese Aufgabe. Drücken hält an.</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>Angehalten. Drücken setzt fort.</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>interaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>mit Punkten</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>Die Aufgabenstellung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>Der Lösungsweg kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>Die Aufgabenstellung ist eine PDF-Datei</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>Der Lösungsweg ist eine PDF-Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>Diese Aufgabe hat keine Aufgabenstellung</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>Ihr Paket enthält keinen Text in einer Form, die sich anzeigen lässt.</translation>
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
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>Beispiel %1 · Gespräch</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>Beispiel %1 · Aufrufe</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>Beispiel %1 · Eingabe</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>Beispiel %1 ausführen</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>Eingabe von Beispiel %1 kopieren</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>Ausgabe von Beispiel %1 kopieren</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; geht an das eigene Programm, &gt; kommt von ihm</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Tipp %1 von %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>Tipp %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>Keine Aufgabe ausgewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Eine aus der Liste wählen, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einsendungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>Diese Aufgabe kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>Die Eingabe von Beispiel %1 ist kopiert</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>Die Ausgabe von Beispiel %1 ist kopiert</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht untersucht</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Sandbox: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z %1, Sp %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Beurteilt von: %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (Beispiele)</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>Einsendungen zu dieser Aufgabe</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>Die ausgewählte Einsendung im Editor öffnen (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>Die beiden ausgewählten Einsendungen vergleichen, oder die ausgewählte mit der davor</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>Noch keine Einsendungen</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>Was eingesendet wird, steht hier mit Urteil und Quelltext.</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Mit der davor vergleichen</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>Nur Einreichungen, die dort beurteilt wurden</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Jeder Ort</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>Alle Befehle in einem Menü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>der Server spricht ein anderes Protokoll</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 kann nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>Pakete und Archive (*.zip *.tar *.gz *.kpp *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>Nichts gefunden, worin Programme laufen können: Aufgaben lassen sich lesen, aber nicht ausführen.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum? Ansehen</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>Hier stehen die Aufgaben der Bibliothek.</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>Keine Aufgabe geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>Eine aus der Liste wählen oder nach dem Titel suchen.</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Noch nichts zu bearbeiten</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>Hier wird die Lösung geschrieben, sobald eine Aufgabe offen ist.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>Beispiele ausführen oder einsenden, und jeder Test erscheint hier.</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1 in %2: am schnellsten %3, kleinster Speicher %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Kleinster Speicher</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>Bestleistungen</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter oder ein Doppelklick öffnet die Aufgabe</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>Nach Aufgabe suchen</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>Nur Aufgaben, deren Titel diese Buchstaben enthält</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>Noch keine Bestleistungen</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>Jede angenommene Einsendung zeigt hier, wie schnell und wie sparsam sie war.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>Keine Bestleistung gehört zu einer Aufgabe mit diesen Buchstaben.</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>Alle Bestleistungen anzeigen</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>Gelöst nach Schwierigkeit</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %2 von %3 gelöst, %4 weitere versucht</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>ca::progress::GradeButton</name>
    <message>
        <source>%1, comes back %2</source>
        <translation>%1, kommt %2 wieder</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ca::progress::HeatMap</name>
    <message>
        <source>Activity of the last twelve months</source>
        <translation>Aktivität der letzten zwölf Monate</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n Einsendung</numerusform>
            <numerusform>%n Einsendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n zum ersten Mal gelöst</numerusform>
            <numerusform>%n zum ersten Mal gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>Nach Aufgabe suchen</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>Nur Einsendungen zu Aufgaben, deren Titel diese Buchstaben enthält</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einsendungen</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>Läufe der Beispiele</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>Eigene Tests und Spielwiese</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Jeder Ort</translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>solved of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %2 von %3 gelöst, %4 weitere versucht</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>Aktivität, letzte 12 Monate</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Letzte Einsendungen</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>Alle Einsendungen</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>Alle Einsendungen, mit Filtern</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>Können nach Themen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>Auch die am wenigsten bekannten Themen</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>Gelöst nach Schwierigkeit</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>Einsendungen nach Sprache</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Zeit pro Woche</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>Die meiste Zeit für</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>Aufgaben gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>Einsendungen · %1 angenommen</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>zu wiederholen · alles erledigt</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>heute zu wiederholen</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>Zur Wiederholung</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · %2 angenommen</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1: %2 Einsendungen, %3 angenommen, %4 Aufgaben gelöst</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Woche vom %1: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>diese Woche %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>aktuelle Serie · beste %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n aktiver Tag</numerusform>
            <numerusform>%n aktive Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n Einsendung</numerusform>
            <numerusform>%n Einsendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Tipp</numerusform>
            <numerusform>%n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>hält etwa %1; heute noch gekonnt mit einer Wahrscheinlichkeit von etwa %2 zu 100</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>Fertig? Wie lief es? Danach richtet sich, wann sie wiederkommt:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>Noch einmal lösen</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>Die Aufgabe mit leerem Editor öffnen; früher Geschriebenes bleibt in ihrem Verlauf (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>ich musste nachschlagen</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>es dauerte lange</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>es fiel mir wieder ein</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>ich wusste es sofort</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>Wieder in die Liste legen</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>Sie kommt wieder, wenn es so weit ist</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>Sie kommt erst wieder, wenn sie zurückgelegt wird</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1, es lief: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1, geplant nach %2</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>aus der Liste genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>zuletzt heute</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>zuletzt gestern</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>zuletzt vor %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>Leicht</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 of %2 tests</source>
        <translation>, %1 von %2 Tests</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Beurteilt von: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>Alle Einsendungen</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>Keine Einsendung passt zu dem, was gesucht ist.</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>Alle Einsendungen anzeigen</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter oder ein Doppelklick zeigt den Quelltext einer Einsendung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln Einsendung, neueste zuerst</numerusform>
            <numerusform>%Ln Einsendungen, neueste zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ca::progress::Words</name>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
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
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>Der Compiler hatte nichts zu sagen.</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>Ausgabe des Compilers</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>Stellen im Code</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter: zu dieser Zeile gehen</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>Zeile %1   %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsolePage</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Eingabe beenden</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Als Test behalten</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>Argumente des Programms</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>Wörter für die Befehlszeile des Programms; Enter führt es aus</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>Das Programm hier ausführen</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>Dem Programm sagen, dass keine Eingabe mehr kommt (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>Das Getippte und die Antwort des Programms als eigenen Test behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>Programm ausführen, um ihm etwas zu tippen</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>Dem Programm tippen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Keine Sandbox zum Ausführen</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>Der Compiler hat das Programm abgelehnt.</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>Rechenzeit %1, Speicher %2.</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>Nur die letzten %1 bleiben hier.</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>Lief auf %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>Konsolenausgabe</translation>
    </message>
</context>
<context>
    <name>ca::runs::GroupBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ca::runs::Head</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>So schnell wie nie: %1 weniger als die bisherige Bestzeit</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>Die eigene Bestzeit ist %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>%1-mal schneller als nötig</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>%1 unter der Zeitgrenze</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>%1 weniger Speicher als zuvor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n Test ohne erwartete Ausgabe</numerusform>
            <numerusform>%n Tests ohne erwartete Ausgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>nach %1 von %n Test</numerusform>
            <numerusform>nach %1 von %n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>Test %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 von %n Test</numerusform>
            <numerusform>%1 von %n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>erst %n andere</numerusform>
            <numerusform>erst %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>auf eine Sandbox</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Wird übersetzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 ist weder eine Eingabe (.in) noch die Antwort (.out, .ans) zu einer.</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>Eingabe für das Programm</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter schickt die Zeile ab, Ctrl+D beendet die Eingabe, Ctrl+C hält das Programm an</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>Judge</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1; lange Zeilen sind gekürzt.</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>Dieser Test ist zu groß, um hier bearbeitet zu werden; sein Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Name des Tests</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>Leer lassen, um nur die Ausgabe zu sehen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>Mein Test %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>Diesen Test ausführen</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>Das Programm mit diesem Test ausführen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>Das Programm mit allen eigenen Tests ausführen</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Diesen Test entfernen</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>Eigene Tests</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>Eigene Tests zu dieser Aufgabe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>Einen Test schreiben</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>Tests aus .in- und .out-Dateien übernehmen; sie lassen sich auch hier ablegen</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>Noch keine eigenen Tests</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>Einen schreiben, .in- und .out-Dateien hier ablegen oder einen fehlgeschlagenen Test behalten.</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>Mein Test %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Tests importieren</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>Tests (*.in *.out *.ans *.a);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>Eigene Ausgabe</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>Dieser Test hat keine Eingabe.</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>Nichts wird erwartet.</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>Das Programm hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nichts wurde gesagt.</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>anders ab Zeile %1</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Tipp: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>Zu dieser Zeile gehen: %1</translation>
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
        <translation>Links und rechts: von Test zu Test. F8: der nächste fehlgeschlagene</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>Test %1 (%2): läuft</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>Test %1 (%2): nicht ausgeführt</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>Test %1 (%2): wartet</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>Test %1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>Test %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R führt die Beispiele aus, Ctrl+Enter sendet ein. Jeder Test erscheint hier, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>Beispiele ausführen</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Keine Sandbox zum Ausführen</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>Programme laufen getrennt vom Rechner. Einmal Docker oder die eingebaute Sandbox einrichten.</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>Sandbox einrichten</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>Der Code ist hier sicher. Erneut versuchen, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>Das lag nicht am eigenen Programm</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>Angehalten, bevor der erste Test fertig war</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>Kein Test wurde ausgeführt</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>Alles öffnen</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>Den ganzen Text in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>Test kopieren</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>Den Test kopieren: Eingabe, erwartete und eigene Ausgabe</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>Als eigenen Test behalten</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>Als eigenen Test behalten: zu den eigenen legen, um ihn einzeln wieder auszuführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Bewertung anhalten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>es stieß auf einen Befehl, den der Prozessor nicht kennt</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>es gab von selbst auf, wie nach einer fehlgeschlagenen Assertion oder einer nicht abgefangenen Ausnahme</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>es griff auf unmögliche Weise auf Speicher zu</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>eine unmögliche Rechnung, meist eine Division durch null</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>es wurde von außen beendet, meist wegen seines Speicherbedarfs</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>es griff auf fremden Speicher zu: ein Index außerhalb der Grenzen, ein Nullzeiger oder eine zu tiefe Rekursion</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>es schrieb an jemanden, der nicht mehr zuhörte</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>es schrieb eine größere Datei als erlaubt</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>Es wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>Es wurde durch %1 beendet: %2.</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>Es endete mit dem Code %1, wie nach %2: %3.</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>Es endete mit dem Code %1. Ein Programm, das gut verlief, endet mit 0.</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>Es wurde nach %1 angehalten, ohne seine Rechenzeit verbraucht zu haben: Es wartet auf etwas, das nie kommt.</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>Es wurde angehalten, als seine Rechenzeit verbraucht war.</translation>
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
        <translation>Es endete mit dem Code %1 nach %2.</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>Es wurde angehalten: Seine Rechenzeit war verbraucht.</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>Es wurde angehalten: Es lief zu lange.</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>Es wurde angehalten: Es brauchte zu viel Speicher.</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>Es wurde angehalten: Es schrieb zu viel.</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>Nach %1 von Hand angehalten.</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>Es brauchte mehr Speicher, als die Aufgabe erlaubt.</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>Es schrieb mehr als erlaubt: eine Schleife, die nicht endet?</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>Das liegt an uns oder an der Aufgabe, nicht am eigenen Programm.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>time</comment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Es endete mit dem Code %1.</translation>
    </message>
</context>
</TS>
