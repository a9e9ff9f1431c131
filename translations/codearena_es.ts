<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>Abrir problema...</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>Elegir un problema por mí</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>Importar problemas...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>Ejecutar ejemplos</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>Siguiente prueba fallida</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>Prueba fallida anterior</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Ejecutar en la consola</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elegir el lenguaje</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Paleta de comandos...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Mostrar la lista de problemas</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Mostrar el enunciado</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Atajos de teclado...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Conectar con un servidor...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>Evaluar donde esté el problema</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>Evaluar en este equipo</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>Evaluar en el servidor conectado</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>línea %1, elemento %2: se esperaba %3, hay %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>línea %1: se esperaba %2, hay %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>el final de la salida</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>una tabulación</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>un retorno de carro</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un elemento</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Límites de Docker</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Entorno aislado con Docker</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Entorno aislado integrado</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>Compiladores de este equipo</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>Compiladores del equipo</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Grupos de control</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>funciona (%1); listo en %2 ms; límite de memoria %3, de CPU %4, de procesos %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>Los límites flexibles se vigilan por muestreo. Para límites estrictos, inicia con: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 en %2, runtime %3, grupos de control v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>este motor no puede limitar: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>Un motor sin root necesita grupos de control v2 con delegación (systemd).</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>sin crear</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>para el entorno integrado: %1; faltan: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>para el entorno integrado: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>Instálalos con tu gestor de paquetes o crea la imagen: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>arrancan despacio en el entorno integrado: no hay cabeceras precompiladas</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>ningún grupo de control en el que se pueda escribir</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>grupos de control v1, como root</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>grupos de control v2, pero ninguno delegado a este usuario</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>grupos de control v2 bajo %1</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>no permitido en este problema</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>La copia de seguridad intacta más reciente ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>Tu historial estaba dañado (%1). %2 El archivo dañado se conserva: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>No se puede abrir tu historial (%1). Lo que hagas ahora solo se conserva hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>Una dirección es algo como lab.example.org:3000.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>La dirección de un servidor empieza por http:// o https://.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>Restablecido a la plantilla</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>El servidor lo detuvo porque tardaba demasiado.</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>Imprimió más de lo que guarda el servidor.</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>Lo que imprimió es correcto, pero este servidor da por fallido todo lo que escribe en su salida de errores.</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>Terminó mal o escribió en su salida de errores: este servidor no dice cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>No hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>Las pruebas ocultas nunca salen de este equipo, y un servidor %1 solo ejecuta programas: allí pueden ejecutarse los ejemplos y tus propias pruebas.</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>Un servidor %1 ejecuta programas completos. Este problema pide una función, y en %2 no hay ningún programa auxiliar que pueda acompañarla.</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>Las respuestas de este problema las comprueba un programa propio, que un servidor %1 no ejecuta.</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>Un servidor %1 no ejecuta %2, solo %3.</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>Un servidor %1 ejecuta programas de un solo archivo, sin nada al lado.</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>Este problema no tiene ejemplos que ejecutar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>Ejecutar y enviar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno aislado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>De todo menos el código.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>Mostrar un cronómetro</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>Cuánto tiempo lleva abierto el problema.</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Tamaño del código</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Cerrar paréntesis y comillas</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>Detenerse en la primera prueba fallida</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>Consejos sobre el código</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>Ejecutar los programas en</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>Lo que esté disponible</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>El entorno aislado sin Docker</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Dirección de Docker</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>Contenedores preparados por lenguaje</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>Lenguaje de las soluciones</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>Cada problema se abre en él. La lista sobre el editor también lo cambia.</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>Ancho de la sangría</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Lo habitual en el lenguaje</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>El de cierre aparece al escribir el de apertura.</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>Sugerir palabras al escribir</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>Si no, solo se sugieren cuando las pides.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fuente del código</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>Regla en la columna</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>Una línea fina que muestra dónde las líneas se hacen largas.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Mostrar espacios y tabulaciones</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>Las pruebas siguientes se omiten.</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>Sobre llamadas que el juez de un concurso rechazaría. El entorno aislado protege en cualquier caso.</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>No ejecutar</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>Carpetas con más problemas</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>Además de los que trae CodeArena y los importados. Ahí no se escribe nada.</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>Vacío: donde se encuentre.</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>Con más se arranca antes y se usa más memoria. Solo con Docker.</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>Dónde evaluar</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>Por sí solo, el problema de un servidor va a su servidor y tus propios problemas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>Donde esté el problema</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>En el servidor conectado</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1: desconocido aquí</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1: el valor no es válido</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1: ajustado a sus límites</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1: bloqueado en este equipo</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>No es JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>No contiene ajustes de CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n ajuste o atajo importado.</numerusform>
            <numerusform>%n ajustes y atajos importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>No hay ninguna lista llamada «snippets».</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>El fragmento %1 no tiene prefijo.</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 no tiene «body», que es una lista de líneas.</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>Hay dos fragmentos llamados %1.</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>PROBLEMAS</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>%1 / %2 resueltos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%1 de %n problema resuelto</numerusform>
            <numerusform>%1 de %n problemas resueltos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>No se pueden leer los problemas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Aún no hay problemas</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>Suelta aquí una carpeta o un .zip con un paquete de problema, o elige uno. Los paquetes para Kattis y el ICPC funcionan tal cual.</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>Importar problemas…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>Ningún problema cumple todos estos filtros.</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>Ningún problema coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>Elige uno por mí</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>Ruta por temas</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>Marcar o quitar favorito</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>Arrastra para cambiar el tamaño, doble clic para plegar</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escribe un comando</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%n problema de %1 está en la lista.</numerusform>
            <numerusform>%n problemas de %1 están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1: se muestra lo que se obtuvo antes. %2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>Lo que espera a un servidor no se conserva al salir: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>Tus soluciones se evalúan en este equipo. Pulsa para conectar con un servidor.</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>Las soluciones de este problema las evalúa su servidor.</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1: envía en %2 s</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1: espera a la red</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 Lo que enviaste saldrá cuando vuelva.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>Los ejemplos y tus propias pruebas se ejecutan ahora en %1.</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>Los programas vuelven a ejecutarse en este equipo.</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1, se ejecuta en %2</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>Has elegido evaluar en este equipo.</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>Has elegido evaluar en el servidor conectado.</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>Evalúa los problemas que tiene.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>Los ejemplos y tus propias pruebas se ejecutan en %1, un servidor %2. Las pruebas ocultas nunca se envían allí.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>Los ejemplos y tus propias pruebas se ejecutan en este equipo.</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (tu elección)</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>Servidores a los que te has conectado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>Dónde está el servidor, por ejemplo lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>Solo si el servidor lo pide</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>Ver si allí responde un servidor</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>Quitar de la lista el servidor y sus problemas</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Preguntando a %1...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>por ejemplo lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>Qué es el servidor: se averigua, a menos que lo sepas mejor</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>Ejecutar en este equipo</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>Los programas vuelven a ejecutarse en este equipo</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>Mostrar los problemas del servidor junto a los tuyos, o dejar que ejecute programas</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1: %2, ejecuta programas</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>Los ejemplos y tus propias pruebas se ejecutan en %1.</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>Leyendo o escribiendo tu historial</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Llévatelo todo</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>Envíos, borradores, pruebas propias, repasos y notas en un archivo JSON, para otro equipo.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>Desde un archivo así. Lo que ya está aquí se queda como está.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>Tabla de envíos</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>En CSV, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exportar como CSV...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Importar todo</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>Exportar la tabla de envíos</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Historial (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>Historial (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>Código anterior</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>Código posterior</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>Los dos son iguales</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n línea distinta</numerusform>
            <numerusform>%n líneas distintas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>Suelta para importar el paquete</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>Suelta para importar %n paquete</numerusform>
            <numerusform>Suelta para importar %n paquetes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>Completar palabra</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>Dar formato al código</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>Alternar comentario</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>Subir líneas</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>Bajar líneas</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>Duplicar líneas arriba</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>Duplicar líneas abajo</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>Eliminar líneas</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Insertar línea debajo</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Insertar línea encima</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>Aumentar sangría</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>Reducir sangría</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>Añadir la siguiente aparición a la selección</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>Seleccionar todas las apariciones</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>Añadir cursor encima</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>Añadir cursor debajo</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>Ir al paréntesis correspondiente</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>Siguiente error o aviso</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>Error o aviso anterior</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>Plegar bloque</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>Desplegar bloque</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>Código más grande</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>Código más pequeño</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>Código de tamaño normal</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>Mostrar espacios</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>Mostrar regla</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Renombrar archivo</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>Cerrar archivo</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>Archivo anterior</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>Historial de este archivo</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>Tus fragmentos para este lenguaje...</translation>
    </message>
</context>
<context>
    <name>ca::EditorFiles</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Un archivo necesita un nombre sin barras que no empiece por un punto.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>No hay formateador para este lenguaje.</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>Instala %1 para dar formato a este código.</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>El código cambió mientras se le daba formato; no se reemplazó nada.</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>Esta es otra vez la plantilla. Deshacer recupera tu código.</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>Este es otra vez el texto anterior. Deshacer recupera el más nuevo.</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>No hay fragmentos para este lenguaje.</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>Sin editorial</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>Nadie ha escrito cómo se resuelve este problema.</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Aún sin resolver</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>El editorial lo cuenta todo. Se abre solo cuando tu solución es aceptada.</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>Ver de todos modos</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>el servidor dejó de responder</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>el servidor no respondió</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>el servidor habla otro protocolo</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>el servidor no respondió</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>el servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, aún sin guardar</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>Título, etiqueta, texto, #número</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>Buscar en títulos, etiquetas, números y enunciados (Ctrl+F)
Abajo va a la lista, Enter abre el primero, Esc borra</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>Mostrar de nuevo todos los problemas (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>Problemas fáciles</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>Problemas de dificultad media</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>Problemas difíciles</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>Problemas que aún no has resuelto</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Para repasar</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>Resueltos hace tiempo: es hora de resolverlos otra vez</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>Filtrar por estado, etiqueta, tema o colección</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>Dejar de filtrar por esto</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>Para repasar · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>Para repasar: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>Reemplazar esta coincidencia (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>Reemplazar todas las coincidencias (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Patrón no válido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
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
        <translation>Añadir una carpeta...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>Elige una carpeta con paquetes de problemas</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>Carpeta de problemas</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>No se pudo iniciar %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 tardó demasiado</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 falló con el código de salida %2</translation>
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
        <translation>Pistas</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Sin pistas</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>Este problema no tiene. Es todo tuyo.</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 de %n prueba</numerusform>
            <numerusform>%1 de %n pruebas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1: su historial se muestra como se vio por última vez. %2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>Creada con una receta anterior</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>Creada para otro tipo de procesador</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Sin crear</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Crear %1</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>%1 de %n prueba se conoce en este equipo. Solo %2 tiene las demás.</numerusform>
            <numerusform>%1 de %n pruebas se conocen en este equipo. Solo %2 tiene las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>Evaluado en este equipo: %1 no tiene ningún problema con este nombre.</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>Evaluado en este equipo: %1 solo ejecuta programas, y las pruebas ocultas nunca se envían allí.</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>Evaluado en este equipo: no hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>Evaluado por %1, con sus pruebas de este problema.</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>Evaluado en este equipo: con este nombre, %1 pide otra cosa.</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>Ejecutado en este equipo: las pruebas ocultas nunca se envían a un servidor.</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>Ejecutado en este equipo: no hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>Ejecutado en este equipo: %1 evalúa y no ejecuta pruebas sueltas.</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>Editar atajos...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>Cada comando puede tener la tecla que quieras.</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>Editar atajos</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>teclas, comandos, atajos</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Ver y cambiar las teclas de todos los comandos</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>Lenguaje de la solución</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lenguaje: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>Paquetes de problemas, archivos comprimidos o de código que abrir.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>Carpeta de ajustes y estado.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>Abrir una ventana aunque ya haya una.</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>Mostrar cuánto tardó el arranque y terminar.</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>Practica programación: problemas, un editor y un juez.</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>No hay ningún problema llamado %1.</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>Línea, o línea y columna</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 a %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>Orden de la ruta</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Por dificultad</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>Intentados hace poco</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>En qué orden se listan los problemas (Espacio abre)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%1 de %n problema a la vista</numerusform>
            <numerusform>%1 de %n problemas a la vista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>Leyendo los problemas</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>No hay ningún servidor que ejecute esto.</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>Conéctate a uno que ejecute programas o deja que se ejecuten en este equipo.</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>Ir a los problemas</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>No se pudo probar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno aislado</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>Los programas se ejecutan aislados de tus archivos y de la red.</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguajes</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>Cada uno tiene una imagen con su compilador. Crea las que quieras usar; basta con una.</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>Una primera solución</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>Two Sum, resuelto en Python y juzgado aquí como lo serán tus soluciones.</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Juzgando</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>Te damos la bienvenida a CodeArena</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>Aquí se ejecutarán tus programas. No hace falta hacer nada ahora: los problemas se pueden leer sin esto.</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>Dónde se ejecutan los programas y qué lenguajes están listos.</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>Saltar a los problemas</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Empezar a practicar</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Juzgar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 de %n prueba</numerusform>
            <numerusform>%1 de %n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 de %n prueba, %2 como mucho, en %3</numerusform>
            <numerusform>%1 de %n pruebas, %2 como mucho, en %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>Escribe y ejecuta aquí cualquier programa, sin problema.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>Aquí se dibuja lo que has resuelto, cuántas veces y con qué rapidez.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>Aquí esperan los problemas que toca resolver otra vez.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>Aquí se ajusta el aspecto y el funcionamiento de CodeArena.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>Aquí se examina dónde se ejecutan los programas.</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>Notas sobre este problema</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>Ideas, trampas, qué recordar la próxima vez. Las notas se guardan mientras escribes.</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>Copiar la ruta de: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Abrir la carpeta de: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 no es un texto.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Salida de errores</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Lo que lee el programa</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>Lo que lee el programa; puede estar vacío</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>La salida aparece aquí cuando el programa termina. En la consola aparece según se escribe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Ejecutar con esta entrada</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>Detener el programa</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>Ejecutar el programa con toda la entrada de una vez</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>El compilador rechazó el programa.</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>No se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1, memoria %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>No escribió nada.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>el comienzo</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Un archivo necesita un nombre sin barras que no empiece por un punto.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>Archivos de prueba</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>Archivos de prueba: F2 renombra, Supr elimina</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>ARCHIVOS DE PRUEBA</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>Nuevo archivo de prueba</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Usar como entrada</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>Poner lo que escribiste en el campo de entrada, para ejecutarlo otra vez</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>Lo detuviste.</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Ejecutar en la consola</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Ejecutar con esta entrada</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>el servidor habla otro protocolo</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>toca</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>en el enunciado · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>para repasar</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>n.º %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>tu mejor marca %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>No se puede abrir &lt;b&gt;%1&lt;/b&gt;.&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentado</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin intentar</translation>
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
        <translation>Esto se ejecutó en el laboratorio; sus archivos están allí.</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>Mejores marcas</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>Tu historia empieza con el primer problema</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>Envía una solución y aquí verás qué has resuelto, qué días, en qué lenguajes y cómo mejoras.</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>Elegir un problema</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>Abrir problema</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>Escribe un título, una etiqueta o un tema</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>Ningún problema se llama así.</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Respuesta incorrecta</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>Límite de tiempo superado</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>Límite de memoria superado</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>Límite de salida superado</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Error de ejecución</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Error de compilación</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>Error del juez</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 no dice qué se le ha enviado.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>Revisa el nombre, y si este equipo está en la misma red.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>El equipo está ahí, pero en este puerto no hay ningún servidor.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 no puede demostrar que es %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>Quizá esté ocupado, o un cortafuegos te separa de él.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>Este problema no es de %1.</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>Un servidor solo acepta programas de un único archivo.</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>Un servidor ejecuta todas las pruebas de un problema, o ninguna.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>El servidor aceptó el programa y nunca dijo cómo terminó. Puede que lo haya perdido: ejecútalo otra vez.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>El servidor rechazó esto: %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>El servidor respondió, pero no como lo hace un servidor %1.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>El servidor no acepta más por ahora.</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>El servidor cortó su flujo antes de que terminara el programa.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>El servidor aceptó esto, pero ya no lo conoce.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 pide un token, u otro distinto.</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>Lo tiene tu profesor.</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 es un servidor web, pero en esta dirección no hay un servidor de CodeArena.</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>Revisa el puerto y lo que va detrás del nombre: quizá falte una ruta, o sobre.</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 está averiado: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>Lo que responde %1 no es lo que responde un servidor de CodeArena.</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>Quizá sea de una versión que aquí no se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 es un servidor de CodeArena con %n problema.</numerusform>
            <numerusform>%1 es un servidor de CodeArena con %n problemas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 aceptó el programa y no lo inició.</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>Ejecútalo de nuevo o pregunta a quien cuida del servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>La conexión con %1 se cortó y no volvió.</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>Falta aquí lo que el programa haya escrito desde entonces.</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 no dijo si detuvo el programa.</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>Allí termina por sí solo, al llegar a los límites del servidor.</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 no dijo cómo terminó el programa, y su tiempo se acabó.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>La conexión con %1 se cortó mientras se enviaba tu entrada. Si el programa no responde, escríbela de nuevo.</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 no acepta más entrada para este programa.</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 no ejecuta programas a los que se escribe.</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>Evalúa lo que se le envía.</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 no ejecuta programas en %2.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 respondió, pero no como un servidor CodeArena.</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 no acepta más programas por ahora: %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Inténtalo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 rechazó el programa: %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 detuvo el programa.</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>Puede que se esté apagando: ejecuta el programa de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 no pudo ejecutar el programa: %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 no transmitió toda la salida.</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 detuvo el programa. Puede que se esté apagando.</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 ya no conoce el programa.</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>El servidor se ha reiniciado y el programa se perdió con el anterior. Ejecútalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 no cuenta lo que dice el programa.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>El servidor aceptó este envío y nunca dijo cómo acabó. Quizá lo haya perdido: envíalo otra vez.</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>El servidor solo conoce programas, y una función en este lenguaje no se puede enviar como programa: elige Python, JavaScript, Java o C++.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>El servidor acepta códigos de hasta %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>El servidor acepta código de hasta %1 caracteres; con el controlador que llama a tu función, este tiene %2.</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>El servidor respondió, pero no como un servidor de CodeArena.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>El servidor rechazó esto: %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>El servidor no acepta más por ahora.</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>La conexión se cortó durante el envío, y el servidor no puede decir si llegó. No se envía dos veces por sí solo: envíalo otra vez si debe contar.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>El servidor aceptó esto, pero ya no lo conoce.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Cola de repaso</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Las próximas dos semanas</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>Repasos de las próximas dos semanas</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>Un problema resuelto vuelve justo antes de que olvides cómo se hace. Cada vez que aún lo sabes, la pausa crece; si no, vuelve a ser corta.</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>Resolver ya cuenta como repaso: se valora según cuántos envíos, pistas y minutos hicieron falta. Con los cuatro botones lo dices tú.</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>Las fechas siguen FSRS-6, un calendario publicado y libre, con sus pesos predeterminados: un problema toca cuando la probabilidad de que lo sepas ha bajado a 90 de 100.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>El siguiente llega %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n problema espera a que lo resuelvas otra vez.</numerusform>
            <numerusform>%n problemas esperan a que los resuelvas otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No toca nada.</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>No se ha retirado nada</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>Aquí esperan los problemas que no quieres volver a ver.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>Un problema resuelto aparece aquí cuando es hora de resolverlo otra vez.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Todo hecho por hoy</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>El siguiente es %1, %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: %2 pendientes</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Texto posterior</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>Volver al texto actual</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>Poner este texto en lugar del actual; se puede deshacer</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>Izquierda y Derecha recorren todos los textos, Re Pág y Av Pág los guardados o ejecutados</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>Aún no se ha guardado nada de este archivo</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Igual que ahora</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>+%1 −%2 líneas</translation>
    </message>
</context>
<context>
    <name>ca::RevisionLine</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>Texto anterior, con sus diferencias respecto al actual</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapDelegate</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapModel</name>
    <message>
        <source>builds on %1</source>
        <translation>se basa en %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1, %2 de %3 resueltos</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>Ruta de temas</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>¿Cómo se llamará?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>Mostrar el tema «%1»</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>Guardada a las %1</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>Un servidor %1 no da entrada a los programas, y estas pruebas la tienen.</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>La entrada no es texto, o es más de lo que se envía a un servidor.</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>El programa no es texto.</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>El servidor no ejecutó esto: %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>No compiló.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>De la consola</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>Mis pruebas</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ Añadir prueba</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>Escribir una prueba propia</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>El paquete no tiene solución en este lenguaje.</translation>
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
        <translation>Sin entorno aislado</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>Aún sin guardar: %1. Se conserva en memoria y se reintenta hasta que se pueda guardar.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo está guardado otra vez.</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Ir a una sección</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 es un servidor %2: ejecuta programas en %3 y no tiene problemas.</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>Cuando te conectes, los ejemplos y tus propias pruebas se ejecutarán allí: se envían el programa y sus entradas. Lo que tiene pruebas ocultas se sigue juzgando donde ahora.</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>No da entrada a los programas. Cuando te conectes, los programas que no la necesitan se ejecutarán allí; lo que tiene pruebas ocultas se sigue juzgando donde ahora.</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 no responde como lo hace un servidor %2.</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>Deja que se averigüe qué es, o revisa el puerto.</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>Fijado para todos en este equipo</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Fijado por %1</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>Reinicia CodeArena para que esto se aplique.</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>Se lee al iniciar CodeArena.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 inicia tanto «%2» como «%3».</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>Historial, borradores y pruebas propias</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>Sus copias de seguridad</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>Problemas importados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nuevo aquí: %1.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Todo estaba ya aquí.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 es demasiado grande para ser ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n prueba propia</numerusform>
            <numerusform>%n pruebas propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n repaso</numerusform>
            <numerusform>%n repasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (incluida)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Tus fragmentos</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>Prueba otra palabra o recórrelos todos.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>Buscar ajustes (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>Tomar ajustes y atajos de un archivo</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>Escribir ajustes y atajos en un archivo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>Devolver todos los ajustes, menos los atajos, a sus valores predeterminados</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>Todos los ajustes tienen ya su valor predeterminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>No se puede escribir %1. Lo que cambies vale hasta que se cierre CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n ajuste ha vuelto a su valor predeterminado.</numerusform>
            <numerusform>%n ajustes han vuelto a su valor predeterminado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>Dar esta tecla al comando</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>Devolver al comando su tecla habitual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>Ya se usa para: %1. Asignar se la quita.</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>Pulsa las teclas en el campo y luego Asignar. Un campo vacío quita la tecla.</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Fragmentos para %1</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>Tus fragmentos para %1</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>Escribe el prefijo y pulsa Tab. $1 y ${2:word} son huecos que rellenar, $0 es el final, cada texto de «body» es una línea.</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>Guardar; se pueden usar enseguida</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>No se puede guardar: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>Esto no está guardado. Cierra otra vez para descartarlo.</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>Tiempo en este problema. Pulsa para pausar.</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>En pausa. Pulsa para continuar.</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>interactivo</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n pasada</numerusform>
            <numerusform>%n pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>con puntos</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>No se puede leer el enunciado</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>No se puede leer el editorial</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>El enunciado es un archivo PDF</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>El editorial es un archivo PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>Este problema no tiene enunciado</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>Su paquete no contiene texto en un formato que se pueda mostrar.</translation>
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
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>Ejemplo %1 · diálogo</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>Ejemplo %1 · llamadas</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>Ejemplo %1 · entrada</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>Ejecutar el ejemplo %1</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>Copiar la entrada del ejemplo %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>Copiar la salida del ejemplo %1</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; va a tu programa, &gt; viene de él</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Pista %1 de %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>Mostrar la pista %1</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>Ningún problema elegido</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Elige uno de la lista para leerlo aquí.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>No se puede abrir este problema</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>Copiada la entrada del ejemplo %1</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>Copiada la salida del ejemplo %1</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno aislado</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin examinar</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Entorno aislado: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín %1, Col %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Evaluado por: %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (ejemplos)</translation>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>Envíos de este problema</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>Abrir el envío seleccionado en el editor (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>Comparar los dos envíos seleccionados, o el seleccionado con el anterior</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>Aún no hay envíos</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>Lo que envías aparece aquí, con su veredicto y su código.</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Comparar con el anterior</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>Solo los envíos que se evaluaron allí</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Cualquier lugar</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>Todos los comandos en un menú</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>el servidor habla otro protocolo</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>Se importó %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>No se puede importar %1: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importar problemas</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>Paquetes y archivos comprimidos (*.zip *.tar *.gz *.kpp *.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>No se encontró nada donde ejecutar programas: los problemas se pueden leer, no ejecutar.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>Aquí aparecen los problemas de tu biblioteca.</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>Ningún problema abierto</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>Elige uno de la lista o búscalo por su título.</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>Abrir problema</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Aún no hay nada que editar</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>Tu solución se escribe aquí en cuanto haya un problema abierto.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>Ejecuta los ejemplos o envía, y cada prueba aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1 en %2: más rápido %3, menos memoria %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Menos memoria</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>Mejores marcas</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter o doble clic abre el problema</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>Buscar por problema</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>Solo problemas cuyo título contiene estas letras</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>Aún no hay marcas</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>Cada envío aceptado muestra aquí lo rápido y ligero que fue.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada parecido</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>Ninguna marca es de un problema con estas letras.</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>Mostrar todas las marcas</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>Resueltos por dificultad</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %2 de %3 resueltos, %4 más intentados</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>ca::progress::GradeButton</name>
    <message>
        <source>%1, comes back %2</source>
        <translation>%1, vuelve %2</translation>
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
        <translation>Actividad de los últimos doce meses</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n resuelto por primera vez</numerusform>
            <numerusform>%n resueltos por primera vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>Laboratorio</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>Buscar por problema</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>Solo envíos de problemas cuyo título contiene estas letras</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>Ejecuciones de ejemplos</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>Pruebas propias y laboratorio</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los lenguajes</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Cualquier lugar</translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>solved of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %2 de %3 resueltos, %4 más intentados</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>Actividad, últimos 12 meses</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Envíos recientes</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>Todos los envíos</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>Todos los envíos, con filtros</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>Dominio por tema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>También los temas menos conocidos</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>Resueltos por dificultad</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguajes</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>Envíos por lenguaje</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Tiempo por semana</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>Más tiempo dedicado a</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>problemas resueltos</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>envíos · %1 aceptados</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>para repasar · todo hecho</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>para repasar hoy</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>Ir al repaso</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · %2 aceptados</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1: %2 envíos, %3 aceptados, %4 problemas resueltos</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>esta semana %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>racha actual · mejor %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n día activo</numerusform>
            <numerusform>%n días activos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>dura unos %1; la probabilidad de que aún lo sepas hoy es de unos %2 de 100</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>¿Listo? Di qué tal fue, y volverá:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>Resolverlo otra vez</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>Abrir el problema con el editor vacío; lo que escribiste antes queda en su historial (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>tuve que consultarlo</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>me llevó mucho tiempo</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>me acordé</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>lo sabía al instante</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>Devolverlo a la cola</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Sacarlo de la cola</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>Volverá a aparecer cuando llegue su momento</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>No volverá a aparecer hasta que lo devuelvas</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1, qué tal fue: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n repaso</numerusform>
            <numerusform>%n repasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1, previsto tras %2</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>fuera de la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>toca %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>última vez hoy</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>última vez ayer</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>última vez hace %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>Fácil</translation>
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
        <translation>, %1 de %2 pruebas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Evaluado por: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>Todos los envíos</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada parecido</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>Ningún envío coincide con lo que pides.</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>Mostrar todos los envíos</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter o doble clic muestra el código de un envío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln envío, el más reciente primero</numerusform>
            <numerusform>%Ln envíos, los más recientes primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
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
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>El compilador no tuvo nada que decir.</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>Salida del compilador</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>Lugares de tu código</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter: ir a esta línea</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>Línea %1   %2</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Fin de la entrada</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Guardar como prueba</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>Argumentos del programa</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>Palabras para la línea de órdenes del programa; Enter lo ejecuta</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>Ejecutar el programa aquí</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>Decir al programa que no llega más entrada (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>Guardar lo que escribiste y lo que dijo el programa como prueba propia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>Ejecuta el programa para escribirle</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>Escribir al programa</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Sin entorno aislado donde ejecutar</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>El compilador rechazó el programa.</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>Tiempo de cálculo %1, memoria %2.</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>Aquí solo se conservan los últimos %1.</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En ejecución en %1</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>Se ejecutó en %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>Salida de la consola</translation>
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
        <translation>tiempo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>Tu mejor tiempo: %1 menos que tu marca anterior</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>Tu mejor marca es %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>%1 veces más rápido de lo necesario</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>%1 por debajo del límite de tiempo</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>%1 menos de memoria que antes</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n prueba sin salida esperada</numerusform>
            <numerusform>%n pruebas sin salida esperada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>tras %1 de %n prueba</numerusform>
            <numerusform>tras %1 de %n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>prueba %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 de %n prueba</numerusform>
            <numerusform>%1 de %n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>%n otro antes</numerusform>
            <numerusform>%n otros antes</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>de un entorno aislado</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 supera %2.</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 no es ni una entrada (.in) ni la respuesta (.out, .ans) de una.</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>Entrada para el programa</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter envía la línea, Ctrl+D termina la entrada, Ctrl+C detiene el programa</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>juez</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1; las líneas largas están cortadas.</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>Esta prueba es demasiado grande para editarla aquí; se muestra el comienzo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nombre de la prueba</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>Déjalo vacío para ver solo la salida</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>Mi prueba %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>ejecutada</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>Ejecutar esta prueba</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>Ejecutar el programa con esta prueba</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>Ejecutar el programa con todas tus pruebas</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Quitar esta prueba</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>Tus pruebas</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>Tus pruebas de este problema</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>Escribir una prueba</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>Tomar pruebas de archivos .in y .out; también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>Aún no tienes pruebas propias</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>Escribe una, suelta aquí archivos .in y .out, o guarda una prueba fallida.</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>Mi prueba %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Importar pruebas</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>Pruebas (*.in *.out *.ans *.a);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>Tu salida</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Salida de errores</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>Esta prueba no tiene entrada.</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>No se espera nada.</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>Tu programa no escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>difiere desde la línea %1</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>Ir a esta línea: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>Izquierda y derecha: de prueba en prueba. F8: la siguiente fallida</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>Prueba %1 (%2): en ejecución</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>Prueba %1 (%2): sin ejecutar</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>Prueba %1 (%2): en espera</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>Prueba %1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>Prueba %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R ejecuta los ejemplos, Ctrl+Enter envía. Cada prueba aparece aquí al terminar.</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>Ejecutar los ejemplos</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Sin entorno aislado donde ejecutar</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>Los programas se ejecutan aparte de tu equipo. Configura una vez Docker o el entorno integrado.</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>Configurar un entorno aislado</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>Tu código está a salvo aquí. Inténtalo de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>No fue culpa de tu programa</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar otra vez</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>Detenido antes de acabar la primera prueba</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>No se ha ejecutado ninguna prueba</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>Abrir todo</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>Mostrar todo el texto en su propia ventana</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>Copiar prueba</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>Copiar la prueba: entrada, salida esperada y tu salida</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>Guardar en mis pruebas</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>Guardar en mis pruebas: ponerla entre las tuyas para ejecutarla sola otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Detener la evaluación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>encontró una instrucción que el procesador no conoce</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>se rindió solo, como tras una aserción fallida o una excepción sin capturar</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>accedió a la memoria de una forma imposible</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>un cálculo imposible, casi siempre una división entre cero</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>fue terminado desde fuera, casi siempre por su memoria</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>tocó memoria que no es suya: un índice fuera de rango, un puntero nulo o una recursión demasiado profunda</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>escribió a alguien que ya no escuchaba</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>escribió un archivo más grande de lo permitido</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>Lo terminó la señal %1.</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>Lo terminó %1: %2.</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>Terminó con el código de salida %1, como tras %2: %3.</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>Terminó con el código de salida %1. Un programa que acaba bien termina con 0.</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>Se detuvo tras %1 sin haber usado su tiempo de cálculo: espera algo que nunca llega.</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>Se detuvo al agotar su tiempo de cálculo.</translation>
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
        <translation>Terminó con el código de salida %1 tras %2.</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>Se detuvo: agotó su tiempo de cálculo.</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>Se detuvo: duró demasiado.</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>Se detuvo: necesitaba demasiada memoria.</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>Se detuvo: escribió demasiado.</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>Lo detuviste tras %1.</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>Necesitó más memoria de la que permite el problema.</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>Escribió más de lo permitido: ¿un bucle que no termina?</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>Es culpa nuestra o del problema, no de tu programa.</translation>
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
        <translation>sin medir</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminó con el código de salida %1.</translation>
    </message>
</context>
</TS>
