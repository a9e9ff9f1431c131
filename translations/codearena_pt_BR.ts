<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
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
        <translation>Escolher um problema para mim</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>Importar problemas...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
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
        <translation>Executar exemplos</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>Próximo teste que falhou</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>Teste anterior que falhou</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Adicionar um teste</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Executar no console</translation>
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
        <translation>Testes</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Escolher a linguagem</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Paleta de comandos...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo foco</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Mostrar a lista de problemas</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Mostrar o enunciado</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar os resultados</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>Texto em tamanho normal</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Atalhos de teclado...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Verificar esta máquina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Conectar a um servidor...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>Julgar de onde vem o problema</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>Julgar nesta máquina</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>Julgar no servidor conectado</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>linha %1, elemento %2: esperado %3, encontrado %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>linha %1: esperado %2, encontrado %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>o fim da saída</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>um espaço</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>uma quebra de linha</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>uma tabulação</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>um retorno de carro</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>um elemento</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Limites do Docker</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Sandbox do Docker</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Sandbox embutida</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>Compiladores desta máquina</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>Compiladores da máquina</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Grupos de controle</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>funciona (%1); pronta em %2 ms; limite de memória %3, de CPU %4, de processos %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>rígido</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>flexível</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>Limites flexíveis são vigiados por amostragem. Para limites rígidos, inicie com: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 em %2, runtime %3, grupos de controle v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>este motor não consegue limitar: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>Um motor sem root precisa de grupos de controle v2 com delegação (systemd).</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>não criada</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>para a sandbox embutida: %1; faltam: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>para a sandbox embutida: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>Instale-os com seu gerenciador de pacotes ou crie a imagem: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>iniciam devagar na sandbox embutida: não há cabeçalhos pré-compilados</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>nenhum grupo de controle em que se possa gravar</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>grupos de controle v1, como root</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>grupos de controle v2, mas nenhum delegado a este usuário</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>grupos de controle v2 abaixo de %1</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>não permitida neste problema</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>O backup íntegro mais recente tomou o lugar dele.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Ele começa do zero.</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>Seu histórico estava danificado (%1). %2 O arquivo danificado foi mantido: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>Não foi possível abrir seu histórico (%1). O que você fizer agora só será mantido até sair.</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Este não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>Um endereço é algo como lab.example.org:3000.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>O endereço de um servidor começa com http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>Redefinido para o modelo</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Digitado</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>O servidor o encerrou, pois demorou demais.</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>Ele imprimiu mais do que o servidor guarda.</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>O que ele imprimiu está certo, mas este servidor considera falho tudo o que escreve na saída de erros.</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>Ele terminou mal ou escreveu na saída de erros: este servidor não diz qual dos dois.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Não há nada para executar.</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>Testes ocultos nunca saem desta máquina, e um servidor %1 só executa programas: os exemplos e os seus próprios testes podem ser executados lá.</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>Um servidor %1 executa programas inteiros. Este problema pede uma função, e em %2 não há um programa auxiliar que possa ir com ela.</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>As respostas deste problema são verificadas por um programa próprio, que um servidor %1 não executa.</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>Um servidor %1 não executa %2, apenas %3.</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>Um servidor %1 executa programas de um só arquivo, sem nada ao lado.</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>Este problema não tem exemplos para executar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>Executar e enviar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>De tudo, menos do código.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>Mostrar um cronômetro</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>Há quanto tempo o problema está aberto.</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Tamanho do código</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Fechar parênteses e aspas</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>Parar no primeiro teste que falhar</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>Conselhos sobre o código</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>Executar programas em</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>O que estiver disponível</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>A sandbox sem Docker</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Endereço do Docker</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>Contêineres prontos por linguagem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>Linguagem das soluções</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>Cada problema abre nela. A lista acima do editor também a muda.</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>Largura do recuo</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Como é comum na linguagem</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>O de fechamento aparece quando o de abertura é digitado.</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>Sugerir palavras ao digitar</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>Se desligado, só são sugeridas quando pedidas.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fonte do código</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>Régua na coluna</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>Uma linha fina que mostra onde as linhas ficam longas.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Mostrar espaços e tabulações</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>Os testes seguintes são ignorados.</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>Sobre chamadas que o juiz de um concurso recusaria. A sandbox protege de qualquer forma.</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>Recusar a execução</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>Pastas com mais problemas</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>Além dos que vêm com o CodeArena e dos importados. Nada é gravado ali.</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>Vazio: onde for encontrado.</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>Com mais, começa antes e usa mais memória. Só com Docker.</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>Onde julgar</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>Por si só, o problema de um servidor vai para o servidor dele e os seus próprios problemas ficam nesta máquina.</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>De onde vem o problema</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>No servidor conectado</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1: desconhecido aqui</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1: o valor não serve</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1: ajustado aos limites</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1: bloqueado nesta máquina</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Não é JSON: %1, no byte %2.</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>Não contém configurações do CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n configuração ou atalho importado.</numerusform>
            <numerusform>%n configurações e atalhos importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>Não há lista chamada “snippets”.</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>O trecho %1 não tem prefixo.</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 não tem “body”, que é uma lista de linhas.</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>Há dois trechos chamados %1.</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>%1 / %2 resolvidos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%1 de %n problema resolvido</numerusform>
            <numerusform>%1 de %n problemas resolvidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>Não foi possível ler os problemas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Nenhum problema ainda</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>Solte aqui uma pasta ou um .zip de pacote de problema, ou escolha um. Pacotes do Kattis e do ICPC funcionam como estão.</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>Importar problemas…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>Nenhum problema atende a todos esses filtros.</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>Nenhum problema corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
        <translation>Escolher um para mim</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>Roteiro por tema</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>Marcar ou desmarcar favorito</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>Arraste para redimensionar, clique duplo para recolher</translation>
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
        <translation>Digite um comando</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Nenhum comando tem esse nome.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%n problema de %1 está na lista.</numerusform>
            <numerusform>%n problemas de %1 estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1: mostrando o que foi obtido antes. %2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>O que espera por um servidor não é guardado quando você sai: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>Suas soluções são julgadas nesta máquina. Clique para conectar a um servidor.</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>As soluções deste problema são julgadas pelo servidor dele.</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1: envia em %2 s</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1: esperando a rede</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 O que você enviou sairá quando ele voltar.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>Os exemplos e os seus próprios testes agora são executados em %1.</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>Os programas voltam a ser executados nesta máquina.</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1, executa em %2</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>Você escolheu julgar nesta máquina.</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>Você escolheu julgar no servidor conectado.</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>Ele julga os problemas que tem.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>Os exemplos e os seus próprios testes são executados em %1, um servidor %2. Testes ocultos nunca são enviados para lá.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>Os exemplos e os seus próprios testes são executados nesta máquina.</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (sua escolha)</translation>
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
        <translation>Servidores a que você já se conectou</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>Onde o servidor está, por exemplo lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>Só se o servidor pedir um</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>Ver se um servidor responde ali</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>Tirar da lista o servidor e os problemas dele</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Perguntando a %1...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>por exemplo lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>O que o servidor é: isso é descoberto, a menos que você saiba melhor</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>Executar nesta máquina</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>Os programas voltam a ser executados nesta máquina</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>Listar os problemas do servidor ao lado dos seus, ou deixar que ele execute programas</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1: %2, executa programas</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>Os exemplos e os seus próprios testes são executados em %1.</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>Lendo ou gravando seu histórico</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Leve tudo com você</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>Envios, rascunhos, testes próprios, revisões e notas em um arquivo JSON, para outra máquina.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Trazer</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>De um arquivo assim. O que já está aqui fica como está.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>Tabela de envios</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>Em CSV, para planilhas.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exportar como CSV...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Importar tudo</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>Exportar a tabela de envios</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Histórico (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>Histórico (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>Código mais antigo</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>Código mais novo</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>Os dois são iguais</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n linha diferente</numerusform>
            <numerusform>%n linhas diferentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>Solte para importar o pacote</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>Solte para importar %n pacote</numerusform>
            <numerusform>Solte para importar %n pacotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>Salvo às %1</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>Completar palavra</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>Formatar código</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>Voltar ao modelo</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>Alternar comentário</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>Mover linhas para cima</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>Mover linhas para baixo</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>Duplicar linhas acima</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>Duplicar linhas abaixo</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>Excluir linhas</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>Juntar linhas</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Inserir linha abaixo</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Inserir linha acima</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>Aumentar recuo</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>Diminuir recuo</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>Adicionar próxima ocorrência à seleção</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>Selecionar todas as ocorrências</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>Adicionar cursor acima</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>Adicionar cursor abaixo</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>Ir ao parêntese correspondente</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>Próximo erro ou aviso</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>Erro ou aviso anterior</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>Recolher bloco</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>Expandir bloco</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>Código maior</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>Código menor</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>Código em tamanho normal</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>Mostrar espaços</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Quebrar linhas</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>Mostrar régua</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>Novo arquivo</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Renomear arquivo</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>Fechar arquivo</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>Arquivo anterior</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>Histórico deste arquivo</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>Seus trechos para esta linguagem...</translation>
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
        <translation>Um arquivo precisa de um nome sem barras que não comece com ponto.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Já existe um arquivo %1.</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>Não há formatador para esta linguagem.</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>Instale %1 para formatar este código.</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>O código mudou durante a formatação; nada foi substituído.</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>Este é o modelo de novo. Desfazer traz seu código de volta.</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>Este é o texto antigo de novo. Desfazer traz o mais novo de volta.</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>Não há trechos para esta linguagem.</translation>
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
        <translation>Sem editorial</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>Ninguém escreveu como este problema é resolvido.</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Ainda não resolvido</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>O editorial conta tudo. Ele abre sozinho quando sua solução for aceita.</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>Ver mesmo assim</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>o servidor parou de responder</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>o servidor não respondeu</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>o servidor fala outro protocolo</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>o servidor fechou a conexão</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>o servidor não respondeu</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>o servidor recusou a conexão</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>o servidor fechou a conexão</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, ainda não salvo</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>Título, tag, texto, #número</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>Buscar em títulos, tags, números e enunciados (Ctrl+F)
Baixo vai à lista, Enter abre o primeiro, Esc limpa</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Limpar a busca (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>Mostrar todos os problemas de novo (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>Problemas fáceis</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>Problemas de dificuldade média</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>Problemas difíceis</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>Não resolvidos</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>Problemas que você ainda não resolveu</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>Resolvidos há algum tempo: hora de resolvê-los de novo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>Filtrar por estado, tag, tema ou coleção</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>Não filtrar mais por isto</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>Para revisar · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>Para revisar: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>Substituir esta ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>Substituir todas as ocorrências (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Padrão inválido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Localizar nesta página</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
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
        <translation>Adicionar uma pasta...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>Escolha uma pasta com pacotes de problemas</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>Pasta de problemas</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>Não foi possível iniciar %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 demorou demais</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 falhou com o código de saída %2</translation>
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
        <translation>Dicas</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Sem dicas</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>Este problema não tem nenhuma. É todo seu.</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 de %n teste</numerusform>
            <numerusform>%1 de %n testes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1: o histórico é listado como foi visto pela última vez. %2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>Criada com uma receita antiga</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>Criada para outro tipo de processador</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Não criada</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Criando %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Parando...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Criar %1</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>%1 de %n teste é conhecido nesta máquina. Só %2 tem os outros.</numerusform>
            <numerusform>%1 de %n testes são conhecidos nesta máquina. Só %2 tem os outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>Julgado nesta máquina: %1 não tem nenhum problema com este nome.</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>Julgado nesta máquina: %1 só executa programas, e testes ocultos nunca são enviados para lá.</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>Julgado nesta máquina: nenhum servidor está conectado.</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>Julgado por %1, com os testes dele para este problema.</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>Julgado nesta máquina: com este nome, %1 pede outra coisa.</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>Executado nesta máquina: testes ocultos nunca são enviados a um servidor.</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>Executado nesta máquina: nenhum servidor está conectado.</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>Executado nesta máquina: %1 julga e não executa testes avulsos.</translation>
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
        <translation>Editar atalhos...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>Cada comando pode ter a tecla que você quiser.</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>Editar atalhos</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>teclas, comandos, atalhos</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Ver e mudar as teclas de todos os comandos</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>Linguagem da solução</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Linguagem: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>Pacotes de problemas, arquivos compactados ou de código a abrir.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>Pasta de configurações e estado.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>Abrir uma janela mesmo que já haja uma.</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>Mostrar quanto durou a inicialização e terminar.</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>Pratique programação: problemas, um editor e um juiz.</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>Não há problema chamado %1.</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>Linha, ou linha e coluna</translation>
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
        <translation>Ordem do roteiro</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Por dificuldade</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>Tentados recentemente</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>Em que ordem os problemas são listados (Espaço abre)</translation>
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
        <translation>Ordem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%1 de %n problema à vista</numerusform>
            <numerusform>%1 de %n problemas à vista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>Lendo os problemas</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>Não há servidor para executar isto.</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>Conecte-se a um que execute programas ou deixe que eles rodem nesta máquina.</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>Ir para os problemas</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>Não foi possível testar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>Os programas rodam isolados dos seus arquivos e da rede.</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Examinando esta máquina</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Linguagens</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>Cada uma tem uma imagem com seu compilador. Crie as que quiser usar; uma já basta.</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>Uma primeira solução</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>Two Sum, resolvido em Python e julgado aqui como serão as suas soluções.</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Julgar</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Julgando</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>Boas-vindas ao CodeArena</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>É aqui que seus programas vão rodar. Nada disso precisa ser feito agora: dá para ler os problemas sem isso.</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>Onde os programas rodam e quais linguagens estão prontas.</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>Pular para os problemas</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Começando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Começar a praticar</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Julgar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 de %n teste</numerusform>
            <numerusform>%1 de %n testes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 de %n teste, %2 no máximo, em %3</numerusform>
            <numerusform>%1 de %n testes, %2 no máximo, em %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>Escreva e execute qualquer programa aqui, sem um problema.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>Aqui se desenha o que você resolveu, com que frequência e rapidez.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>Aqui esperam os problemas que devem ser resolvidos de novo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>Aqui se define a aparência e o funcionamento do CodeArena.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>Aqui se examina onde os programas rodam.</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Não foi possível abrir %1</translation>
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
        <translation>Ideias, armadilhas, o que lembrar da próxima vez. As notas são salvas enquanto você escreve.</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>Copiar o caminho de: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Abrir a pasta de: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>Salvo às %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 não é um texto.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Saída de erros</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>O que o programa lê</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>O que o programa lê; pode ficar vazio</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>A saída aparece aqui quando o programa termina. No console ela aparece conforme é escrita.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Executar com esta entrada</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>Parar o programa</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>Executar o programa com toda a entrada de uma vez</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Executando</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>O compilador recusou o programa.</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>Nada foi executado.</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1, memória %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Não escreveu nada.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>o começo</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Um arquivo precisa de um nome sem barras que não comece com ponto.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Já existe um arquivo %1.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>Arquivos de teste</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>Arquivos de teste: F2 renomeia, Del exclui</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>ARQUIVOS DE TESTE</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>Novo arquivo de teste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 foi excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrada e saída</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Usar como entrada</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>Pôr o que você digitou no campo de entrada, para executar com isso de novo</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>Você o parou.</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Executar no console</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Executar com esta entrada</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>o servidor fala outro protocolo</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>no enunciado · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>para revisar</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>nº %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n teste</numerusform>
            <numerusform>%n testes</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>sua melhor marca %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>Não foi possível abrir &lt;b&gt;%1&lt;/b&gt;.&lt;br&gt;%2</translation>
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
        <translation>Médio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tentado</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ainda não tentado</translation>
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
        <translation>Isto foi executado no laboratório; os arquivos estão lá.</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>Melhores marcas</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>Sua história começa com o primeiro problema</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>Envie uma solução e aqui você verá o que resolveu, em que dias, em quais linguagens e como está melhorando.</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>Escolher um problema</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
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
        <translation>Digite um título, uma tag ou um tema</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>Nenhum problema tem esse nome.</translation>
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
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Resposta errada</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>Limite de tempo excedido</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>Limite de memória excedido</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>Limite de saída excedido</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Erro de execução</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Erro de compilação</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>Erro do juiz</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 não diz o que foi enviado a ele.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Não há nenhum computador chamado %1.</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>Confira o nome, e se este computador está na mesma rede.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nada escuta em %1.</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>O computador está lá, mas nenhum servidor roda nesta porta.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 não consegue provar que é %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>Talvez esteja ocupado, ou um firewall separe você dele.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>Este problema não é de %1.</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>Um servidor só aceita programas de um único arquivo.</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>Um servidor roda todos os testes de um problema, ou nenhum.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>O servidor aceitou o programa e nunca disse como terminou. Talvez o tenha perdido: execute de novo.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>O servidor recusou isto: %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>O servidor respondeu, mas não como um servidor %1.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>O servidor não aceita mais nada por enquanto.</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>O servidor encerrou o fluxo antes de o programa terminar.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>O servidor aceitou isto, mas não o conhece mais.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 pede um token, ou outro token.</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>Seu professor tem.</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 é um servidor web, mas não há um servidor CodeArena neste endereço.</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>Confira a porta e o que vem depois do nome: talvez falte um caminho, ou sobre.</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 está com defeito: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>O que %1 responde não é o que um servidor CodeArena responde.</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>Talvez seja de uma versão desconhecida aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 é um servidor CodeArena com %n problema.</numerusform>
            <numerusform>%1 é um servidor CodeArena com %n problemas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 aceitou o programa e não o iniciou.</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>Execute-o de novo ou pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>A conexão com %1 caiu e não voltou.</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>O que o programa escreveu desde então não está aqui.</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 não disse se parou o programa.</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>Ele termina lá por si só, nos limites do servidor.</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 não disse como o programa terminou, e o tempo dele acabou.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>A conexão com %1 caiu enquanto sua entrada era enviada. Se o programa não responder, digite-a de novo.</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 não aceita mais entrada para este programa.</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 não executa programas em que se digita.</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>Ele julga o que lhe é enviado.</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 não executa programas em %2.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 respondeu, mas não como um servidor CodeArena.</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 não aceita mais programas por enquanto: %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Tente de novo em %1 s.</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 recusou o programa: %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 parou o programa.</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>Talvez esteja sendo desligado: execute o programa de novo.</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 não conseguiu executar o programa: %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 não repassou toda a saída.</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 parou o programa. Talvez esteja sendo desligado.</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 não conhece mais o programa.</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>O servidor recomeçou, e o programa se foi com o antigo. Execute-o de novo.</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 não informa o que o programa diz.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>O servidor aceitou este envio e nunca disse como terminou. Talvez o tenha perdido: envie de novo.</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>O servidor só conhece programas, e uma função nesta linguagem não pode ser enviada como programa: escolha Python, JavaScript, Java ou C++.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>O servidor aceita códigos de até %1 caracteres; este tem %2.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>O servidor aceita códigos de até %1 caracteres; com o driver que chama a sua função, este tem %2.</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>O servidor respondeu, mas não como um servidor CodeArena.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>O servidor recusou isto: %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>O servidor não aceita mais nada por enquanto.</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>A conexão caiu durante o envio, e o servidor não sabe dizer se ele chegou. Nada é enviado duas vezes sozinho: envie de novo se for para valer.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>O servidor aceitou isto, mas não o conhece mais.</translation>
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
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Fila de revisão</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>As próximas duas semanas</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>Revisões das próximas duas semanas</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Como isso funciona</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>Um problema resolvido volta pouco antes de você esquecer como se faz. Cada vez que você ainda sabe, a pausa cresce; quando não, ela volta a ser curta.</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>Resolver já conta como revisão: é avaliada por quantos envios, dicas e minutos levou. Com os quatro botões, quem diz é você.</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>As datas seguem o FSRS-6, um calendário publicado e livre, com seus pesos padrão: um problema deve ser revisto quando a chance de você sabê-lo caiu para 90 em 100.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendentes</translation>
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
        <translation>O próximo vem %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n problema espera ser resolvido de novo.</numerusform>
            <numerusform>%n problemas esperam ser resolvidos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nada pendente.</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Nada foi retirado</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>Aqui esperam os problemas que você não quer ver de novo.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>A fila está vazia</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>Um problema resolvido aparece aqui quando é hora de resolvê-lo de novo.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Tudo feito por hoje</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>O próximo é %1, %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: %2 pendentes</translation>
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
        <translation>Voltar ao texto atual</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>Pôr este texto no lugar do atual; pode ser desfeito</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>Esquerda e Direita percorrem todos os textos, Page Up e Page Down os salvos ou executados</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>Nada deste arquivo foi guardado ainda</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Igual ao atual</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>+%1 −%2 linhas</translation>
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
        <translation>Texto anterior, com as diferenças em relação ao atual</translation>
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
        <translation>baseia-se em %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1, %2 de %3 resolvidos</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>Roteiro de temas</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Como ela vai se chamar?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>Mostrar o tema “%1”</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>Guardado às %1</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>Um servidor %1 não dá entrada aos programas, e estes testes têm uma.</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>A entrada não é texto, ou é mais do que se envia a um servidor.</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>O programa não é texto.</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>O servidor não executou isto: %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>Não compilou.</translation>
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
        <translation>Do console</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>Meus testes</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ Adicionar teste</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>Escrever um teste próprio</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>O pacote não tem solução nesta linguagem.</translation>
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
        <translation>Sem sandbox</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>Ainda não salvo: %1. Fica na memória e é tentado de novo até que possa ser salvo.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tudo está salvo de novo.</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Ir para uma seção</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 é um servidor %2: ele executa programas em %3 e não tem problemas.</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>Quando você se conecta, os exemplos e os seus próprios testes são executados lá: o programa e as entradas são enviados. O que tem testes ocultos continua sendo julgado onde é agora.</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>Ele não dá entrada aos programas. Quando você se conecta, os programas que não precisam dela são executados lá; o que tem testes ocultos continua sendo julgado onde é agora.</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 não responde como um servidor %2.</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>Deixe descobrir o que ele é, ou confira a porta.</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Voltar ao padrão: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>Definido para todos nesta máquina</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Definido por %1</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>Reinicie o CodeArena para que isso valha.</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>Lido quando o CodeArena inicia.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 inicia tanto “%2” quanto “%3”.</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>Histórico, rascunhos e testes próprios</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>Backups deles</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>Problemas importados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Novo aqui: %1.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Tudo já estava aqui.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 é grande demais para configurações.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n envio</numerusform>
            <numerusform>%n envios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n rascunho</numerusform>
            <numerusform>%n rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n teste próprio</numerusform>
            <numerusform>%n testes próprios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n revisão</numerusform>
            <numerusform>%n revisões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (embutida)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Seus trechos</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>Tente outra palavra ou percorra todas.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todas as configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>Buscar configurações (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>Trazer configurações e atalhos de um arquivo</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>Gravar configurações e atalhos em um arquivo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>Voltar todas as configurações, menos os atalhos, ao padrão</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>Todas as configurações já estão no padrão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configurações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>Não foi possível gravar %1. O que você mudar vale até o CodeArena fechar.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n configuração voltou ao padrão.</numerusform>
            <numerusform>%n configurações voltaram ao padrão.</numerusform>
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
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>Dar esta tecla ao comando</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>Devolver ao comando sua tecla habitual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos e teclas</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>Já usada para: %1. Atribuir a tira de lá.</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>Pressione as teclas no campo e depois Atribuir. Um campo vazio remove a tecla.</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
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
        <translation>Lendo %1</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Trechos para %1</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>Seus trechos para %1</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>Digite o prefixo e pressione Tab. $1 e ${2:word} são lugares a preencher, $0 é o fim, cada texto de “body” é uma linha.</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>Salvar; já podem ser usados</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>Isto não está salvo. Feche mais uma vez para descartar.</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>Cronômetro</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>Tempo neste problema. Pressione para pausar.</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>Pausado. Pressione para continuar.</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>interativo</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n passagem</numerusform>
            <numerusform>%n passagens</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>com pontos</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>Não foi possível ler o enunciado</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>Não foi possível ler o editorial</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>O enunciado é um arquivo PDF</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>O editorial é um arquivo PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>Este problema não tem enunciado</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>O pacote não contém texto em um formato que possa ser mostrado.</translation>
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
        <translation>Médio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>Exemplo %1 · conversa</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>Exemplo %1 · chamadas</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>Exemplo %1 · entrada</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>Executar o exemplo %1</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>Copiar a entrada do exemplo %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>Copiar a saída do exemplo %1</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; vai para o seu programa, &gt; vem dele</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Dica %1 de %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>Mostrar a dica %1</translation>
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
        <translation>Nenhum problema escolhido</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Escolha um da lista para lê-lo aqui.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>Não foi possível abrir este problema</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>A entrada do exemplo %1 foi copiada</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>A saída do exemplo %1 foi copiada</translation>
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
        <translation>Ainda não examinada</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Sandbox: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Verificar esta máquina</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lin %1, Col %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Julgado por: %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (exemplos)</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d &apos;de&apos; MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM yyyy</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Julgado por</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>Envios deste problema</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Abrir no editor</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>Abrir o envio selecionado no editor (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>Comparar os dois envios selecionados, ou o selecionado com o anterior</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>Nenhum envio ainda</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>O que você envia aparece aqui, com o veredito e o código.</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Comparar com o anterior</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Julgado por</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>Somente envios que foram julgados lá</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Qualquer lugar</translation>
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
        <translation>Todos os comandos em um menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>o servidor fala outro protocolo</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>a conexão caiu</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Não foi possível abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 foi importado.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>Não foi possível importar %1: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importar problemas</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>Pacotes e arquivos compactados (*.zip *.tar *.gz *.kpp *.yaml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>Nada encontrado para executar programas: dá para ler os problemas, mas não executar.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por quê</translation>
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
        <translation>Os problemas da sua biblioteca aparecem aqui.</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>Nenhum problema aberto</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>Escolha um da lista ou busque pelo título.</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>Abrir problema</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Nada para editar ainda</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>Sua solução é escrita aqui assim que um problema estiver aberto.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nenhum resultado ainda</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>Execute os exemplos ou envie, e cada teste aparece aqui.</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1 em %2: mais rápido %3, menos memória %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Menos memória</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>Melhores marcas</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter ou um clique duplo abre o problema</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>Buscar por problema</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>Só problemas cujo título tem estas letras</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>Nenhuma marca ainda</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>Cada envio aceito mostra aqui quão rápido e leve foi.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada assim</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>Nenhuma marca é de um problema com estas letras.</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>Mostrar todas as marcas</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>Resolvidos por dificuldade</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %2 de %3 resolvidos, mais %4 tentados</translation>
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
        <translation>%1, volta %2</translation>
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
        <translation>Atividade dos últimos doze meses</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n envio</numerusform>
            <numerusform>%n envios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceito</numerusform>
            <numerusform>%n aceitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n resolvido pela primeira vez</numerusform>
            <numerusform>%n resolvidos pela primeira vez</numerusform>
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
        <translation>mais</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>Laboratório</translation>
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
        <translation>Só envios de problemas cujo título tem estas letras</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos os vereditos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
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
        <translation>Envios</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>Execuções de exemplos</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>Testes próprios e laboratório</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas as linguagens</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Julgado por</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Qualquer lugar</translation>
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
        <translation>%1: %2 de %3 resolvidos, mais %4 tentados</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>Atividade, últimos 12 meses</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Envios recentes</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>Todos os envios</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>Todos os envios, com filtros</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>Domínio por tema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>Também os temas menos conhecidos</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>Resolvidos por dificuldade</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Vereditos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Linguagens</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>Envios por linguagem</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Tempo por semana</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>Mais tempo gasto em</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>problemas resolvidos</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>envios · %1 aceitos</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>para revisar · tudo feito</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>para revisar hoje</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>Ir para a revisão</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todos os %1</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · %2 aceitos</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1: %2 envios, %3 aceitos, %4 problemas resolvidos</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Semana de %1: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>nesta semana %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>sequência atual · melhor %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n dia ativo</numerusform>
            <numerusform>%n dias ativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n envio</numerusform>
            <numerusform>%n envios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>dura cerca de %1; a chance de você ainda saber hoje é de cerca de %2 em 100</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>Pronto? Diga como foi, e ele volta:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>Resolver de novo</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>Abrir o problema com o editor vazio; o que você escreveu antes fica no histórico (Enter)</translation>
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
        <translation>Até agora</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>tive que consultar</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>demorei bastante</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>eu me lembrei</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>eu soube na hora</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>Pôr de volta na fila</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Tirar da fila</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>Será pedido de novo quando chegar a hora</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>Não será pedido de novo até você pô-lo de volta</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1, como foi: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n revisão</numerusform>
            <numerusform>%n revisões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1, previsto após %2</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>fora da fila</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pendente %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>última vez hoje</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>última vez ontem</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>última vez há %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
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
        <translation>, %1 de %2 testes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Julgado por: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Julgado por</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>Todos os envios</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada assim</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>Nenhum envio corresponde ao que foi pedido.</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>Mostrar todos os envios</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter ou um clique duplo mostra o código de um envio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln envio, o mais recente primeiro</numerusform>
            <numerusform>%Ln envios, os mais recentes primeiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>Vereditos</translation>
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
        <translation>Médio</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ontem, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d &apos;de&apos; MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>mais %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>O compilador não teve nada a dizer.</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>Saída do compilador</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>Lugares no seu código</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter: ir para esta linha</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>Linha %1   %2</translation>
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
        <translation>Executar</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Encerrar entrada</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Guardar como teste</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>Argumentos do programa</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>Palavras para a linha de comando do programa; Enter o executa</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>Executar o programa aqui</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>Dizer ao programa que não virá mais entrada (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>Guardar o que você digitou e o que o programa disse como teste próprio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>Execute o programa para digitar para ele</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>Digitar para o programa</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Executando</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Sem sandbox para executar</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>O compilador recusou o programa.</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>Tempo de cálculo %1, memória %2.</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>Só os últimos %1 ficam guardados aqui.</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Executando em %1</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>Executado em %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>Saída do console</translation>
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
        <translation>tempo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>call</source>
        <translation>chamada</translation>
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
        <translation>Seu mais rápido até agora: %1 a menos que sua melhor marca</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>Sua melhor marca é %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>%1 vezes mais rápido que o necessário</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>%1 abaixo do limite de tempo</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>%1 a menos de memória que antes</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n teste sem saída esperada</numerusform>
            <numerusform>%n testes sem saída esperada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>após %1 de %n teste</numerusform>
            <numerusform>após %1 de %n testes</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>teste %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 de %n teste</numerusform>
            <numerusform>%1 de %n testes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>%n outro antes</numerusform>
            <numerusform>%n outros antes</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>uma sandbox</translation>
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
        <translation>Executando</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 é maior que %2.</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 não é nem uma entrada (.in) nem a resposta (.out, .ans) de uma.</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>Entrada para o programa</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter envia a linha, Ctrl+D encerra a entrada, Ctrl+C para o programa</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>juiz</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1; linhas longas são cortadas.</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>Este teste é grande demais para ser editado aqui; é mostrado o começo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nome do teste</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>Deixe vazio para ver só a saída</translation>
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
        <translation>Meu teste %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>executado</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>Executar este teste</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>Executar o programa com este teste</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Executar todos</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>Executar o programa com todos os seus testes</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Remover este teste</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>Seus testes</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>Seus testes deste problema</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>Escrever um teste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>Trazer testes de arquivos .in e .out; também dá para soltá-los aqui</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>Nenhum teste próprio ainda</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>Escreva um, solte aqui arquivos .in e .out, ou guarde um teste que falhou.</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>Meu teste %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Importar testes</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>Testes (*.in *.out *.ans *.a);;Todos os arquivos (*)</translation>
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
        <translation>Sua saída</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Saída de erros</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>Este teste não tem entrada.</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>Nada é esperado.</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>Seu programa não escreveu nada.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nada foi dito.</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>difere a partir da linha %1</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>executado</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Dica: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>Ir para esta linha: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>Esquerda e direita: de teste em teste. F8: o próximo que falhou</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>Teste %1 (%2): executando</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>Teste %1 (%2): não executado</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>Teste %1 (%2): aguardando</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>executado</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>Teste %1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>Teste %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Nada foi executado ainda</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R executa os exemplos, Ctrl+Enter envia. Cada teste aparece aqui ao terminar.</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>Executar os exemplos</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Sem sandbox para executar</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>Os programas rodam separados da sua máquina. Configure uma vez o Docker ou a sandbox embutida.</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>Configurar uma sandbox</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>O servidor não pode ser alcançado</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>Seu código está seguro aqui. Tente de novo quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>Não foi culpa do seu programa</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>Parado antes de o primeiro teste terminar</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>Nenhum teste foi executado</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>Abrir tudo</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>Mostrar o texto inteiro em uma janela própria</translation>
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
        <translation>Copiar teste</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>Copiar o teste: entrada, saída esperada e sua saída</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>Guardar nos meus testes</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>Guardar nos meus testes: pôr entre os seus, para executá-lo sozinho de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Parar o julgamento</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>encontrou uma instrução que o processador não conhece</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>desistiu por conta própria, como após uma asserção falsa ou uma exceção não capturada</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>acessou a memória de um jeito impossível</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>um cálculo impossível, quase sempre uma divisão por zero</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>foi encerrado de fora, quase sempre por causa da memória</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>tocou memória que não é sua: um índice fora do intervalo, um ponteiro nulo ou uma recursão profunda demais</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>escreveu para alguém que já não ouvia</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>gravou um arquivo maior que o permitido</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>Foi encerrado pelo sinal %1.</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>Foi encerrado por %1: %2.</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>Terminou com o código de saída %1, como após %2: %3.</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>Terminou com o código de saída %1. Um programa que correu bem termina com 0.</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>Foi parado após %1 sem ter usado seu tempo de cálculo: espera algo que nunca chega.</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>Foi parado quando seu tempo de cálculo acabou.</translation>
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
        <translation>Terminou com o código de saída %1 após %2.</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>Foi parado: seu tempo de cálculo acabou.</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>Foi parado: rodou por tempo demais.</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>Foi parado: precisou de memória demais.</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>Foi parado: escreveu demais.</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>Você o parou após %1.</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>Precisou de mais memória do que o problema permite.</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>Escreveu mais do que o permitido: um laço que não termina?</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>A culpa é nossa ou do problema, não do seu programa.</translation>
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
        <translation>não medido</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>não medida</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminou com o código de saída %1.</translation>
    </message>
</context>
</TS>
