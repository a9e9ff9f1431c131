<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>Открыть задачу...</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>Выбрать задачу за меня</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>Импортировать задачи...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая задача</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Предыдущая задача</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>В избранном</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>Запустить примеры</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>Следующий непройденный тест</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>Предыдущий непройденный тест</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Добавить тест</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Запустить в консоли</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Выбрать язык</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Палитра команд...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Режим фокусировки</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Показать список задач</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Показать условие</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Показать результаты</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Системная тема</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Сочетания клавиш...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Проверить компьютер</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Подключиться к серверу...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>Проверять там, откуда задача</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>Проверять на этом компьютере</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>Проверять на подключённом сервере</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>строка %1, токен %2: ожидалось: %3, получено: %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>строка %1: ожидалось: %2, получено: %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>конец вывода</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>перевод строки</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>возврат каретки</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>токен</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Лимиты Docker</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Песочница Docker</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Встроенная песочница</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>Инструменты системы</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>Компиляторы системы</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Контрольные группы</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Образ %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>работает (%1); готова за %2 мс; лимит памяти: %3, лимит ЦП: %4, лимит процессов: %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>жёсткий</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>мягкий</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>Мягкие лимиты проверяются выборочными замерами. Для жёстких запустите так: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 на %2, среда выполнения %3, контрольные группы v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>этот движок не умеет ограничивать: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>Движку без root нужны контрольные группы v2 с делегированием (systemd).</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>не собран</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>для встроенной песочницы: %1; не хватает: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>для встроенной песочницы: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>Установите их через менеджер пакетов или соберите образ: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>медленно запускаются во встроенной песочнице: нет предкомпилированных заголовков</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>нет контрольных групп, доступных для записи</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>контрольные группы v1, от root</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>контрольные группы v2, но этому пользователю ни одна не делегирована</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>контрольные группы v2 внутри %1</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>не разрешён для этой задачи</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>Восстановлена последняя исправная резервная копия.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>История начата заново.</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>Файл истории повреждён (%1). %2 Повреждённый файл сохранён: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>Не удалось открыть историю (%1). Всё, что вы сделаете сейчас, хранится только до выхода.</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Это не адрес сервера.</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>Адрес выглядит так: lab.example.org:3000.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>Адрес сервера начинается с http:// или https://.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>Сброс к шаблону</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Набрано</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>Сервер остановил её: она работала слишком долго.</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>Она вывела больше, чем хранит сервер.</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>Вывод верный, но этот сервер считает неудачей любую запись в поток ошибок.</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>Она завершилась плохо или писала в поток ошибок: что именно, этот сервер не говорит.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Нечего запускать.</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>Скрытые тесты никогда не покидают этот компьютер, а сервер %1 только запускает программы: там могут выполняться примеры и ваши собственные тесты.</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>Сервер %1 запускает целые программы. Эта задача требует функцию, а для %2 нет драйвера, который можно послать вместе с ней.</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>Ответы на эту задачу проверяет отдельная программа, которую сервер %1 не запускает.</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>Сервер %1 не запускает %2, только %3.</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>Сервер %1 запускает программы из одного файла, без ничего рядом.</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>У этой задачи нет примеров для запуска.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>Запуск и отправка</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>Всего, кроме кода.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>Показывать таймер</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>Сколько времени открыта текущая задача.</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Размер шрифта кода</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Переносить длинные строки</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Закрывать скобки и кавычки</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>Останавливаться на первом непройденном тесте</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>Замечания к коду</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>Где запускать программы</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>Где доступно</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>Песочница без Docker</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Адрес Docker</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>Готовых контейнеров на язык</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>Язык решений</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>На нём открывается каждая задача. Меняется и в списке над редактором.</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>Ширина отступа</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>Закрывающая появляется при вводе открывающей.</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>Предлагать слова при наборе</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>Если выключено, слова предлагаются только по запросу.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Шрифт кода</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>Линейка на столбце</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>Тонкая линия, за которой строки становятся длинными.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Показывать пробелы и табуляцию</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>Тесты после него пропускаются.</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>О вызовах, которые не пропустила бы система соревнований. Песочница защищает в любом случае.</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>Предупреждать</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>Не запускать</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>Папки с другими задачами</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>В дополнение к задачам из CodeArena и импортированным вами. В эти папки ничего не записывается.</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>Пусто: найти автоматически.</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>Чем больше, тем быстрее запуск и тем больше расход памяти. Только для Docker.</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>Где проверять</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>По умолчанию задача сервера отправляется на её сервер, а ваши собственные задачи остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>Там, откуда задача</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>На подключённом сервере</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1: здесь неизвестно</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1: значение не подходит</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1: приведено к допустимому</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1: закреплено на этом компьютере</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Это не JSON: %1, байт %2.</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>В нём нет настроек CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>Принято настроек и сочетаний клавиш: %n.</numerusform>
            <numerusform>Принято настроек и сочетаний клавиш: %n.</numerusform>
            <numerusform>Принято настроек и сочетаний клавиш: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Строка %1: %2.</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>Нет списка с именем «snippets».</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>У сниппета %1 нет префикса.</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>У %1 нет тела: списка строк.</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>Есть два сниппета с именем %1.</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>ЗАДАЧИ</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>решено %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>Решено %1 из %n задачи</numerusform>
            <numerusform>Решено %1 из %n задач</numerusform>
            <numerusform>Решено %1 из %n задач</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>Не удалось прочитать задачи</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Задач пока нет</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>Перетащите сюда папку или .zip с пакетом задачи либо выберите файл. Пакеты для Kattis и ICPC подходят без изменений.</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>Импортировать задачи…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>Нет задач, подходящих под все фильтры.</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>Нет задач по запросу «%1».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Поиск задач</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>Выбрать за меня</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>Карта тем</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>Добавить в избранное или убрать</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>Перетащите, чтобы изменить размер; двойной щелчок свернёт панель</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Введите команду</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Такой команды нет.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>В списке %n задача с %1.</numerusform>
            <numerusform>В списке %n задачи с %1.</numerusform>
            <numerusform>В списке %n задач с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1: показано то, что получено раньше. %2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>То, что ждёт сервера, после выхода не сохранится: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>Ваши решения проверяются на этом компьютере. Нажмите, чтобы подключиться к серверу.</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>Решения этой задачи проверяет её сервер.</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1: отправка через %2 с</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1: ждёт сети</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 Отправленное уйдёт, когда связь восстановится.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>Примеры и ваши собственные тесты теперь выполняются на %1.</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>Программы снова выполняются на этом компьютере.</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1, запуск на %2</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>Вы выбрали проверку на этом компьютере.</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>Вы выбрали проверку на подключённом сервере.</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>Он проверяет задачи, которые у него есть.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>Примеры и ваши собственные тесты выполняются на %1, это сервер %2. Скрытые тесты туда никогда не посылаются.</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>Примеры и ваши собственные тесты выполняются на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (ваш выбор)</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>Серверы, к которым вы подключались</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>Где находится сервер, например lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>Только если сервер его требует</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>Узнать, отвечает ли там сервер</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>Убрать сервер и его задачи из списка</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключение к серверу</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Запрос к %1...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>например lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>Что это за сервер: выясняется само, если вы не знаете лучше</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>Запускать на этом компьютере</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>Программы снова будут выполняться на этом компьютере</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>Показать задачи сервера рядом с вашими или поручить ему запуск программ</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Выяснить</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1: %2, запускает программы</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>Примеры и ваши собственные тесты выполняются на %1.</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>Чтение или запись истории</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Забрать всё с собой</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>Посылки, черновики, свои тесты, повторения и заметки в одном файле JSON — для другого компьютера.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Перенести сюда</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>Из такого файла. То, что уже есть, не изменится.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Импорт...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>Таблица посылок</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>В CSV, для электронных таблиц.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Экспорт в CSV...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Экспортировать всё</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Импортировать всё</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>Экспортировать таблицу посылок</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>История (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>История (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>Старый код</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>Новый код</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>Различий нет</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n строка отличается</numerusform>
            <numerusform>%n строки отличаются</numerusform>
            <numerusform>%n строк отличаются</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>Отпустите, чтобы импортировать пакет</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>Отпустите, чтобы импортировать %n пакет</numerusform>
            <numerusform>Отпустите, чтобы импортировать %n пакета</numerusform>
            <numerusform>Отпустите, чтобы импортировать %n пакетов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено в %1</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>Дополнить слово</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>Форматировать код</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>Сбросить к шаблону</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>Переключить комментарий</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>Переместить строки вверх</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>Переместить строки вниз</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>Дублировать строки вверх</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>Дублировать строки вниз</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>Объединить строки</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Вставить строку выше</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>Увеличить отступ</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>Уменьшить отступ</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>Добавить следующее вхождение к выделению</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>Выделить все вхождения</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>Добавить курсор выше</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>Добавить курсор ниже</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>Перейти к парной скобке</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>Следующая ошибка или предупреждение</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>Предыдущая ошибка или предупреждение</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>Свернуть блок</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>Развернуть блок</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Свернуть всё</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>Увеличить шрифт кода</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>Уменьшить шрифт кода</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>Обычный размер кода</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>Показать пробельные символы</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Переносить строки</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>Показать линейку</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Переименовать файл</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>Закрыть файл</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>Следующий файл</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>Предыдущий файл</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>История этого файла</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>Ваши сниппеты для этого языка...</translation>
    </message>
</context>
<context>
    <name>ca::EditorFiles</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Имя файла не должно быть пустым, содержать косую черту или начинаться с точки.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Файл %1 уже есть.</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>Для этого языка нет форматировщика.</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>Чтобы форматировать этот код, установите %1.</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>Код изменился во время форматирования; ничего не заменено.</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>Шаблон восстановлен. Отмена вернёт ваш код.</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>Прежний текст восстановлен. Отмена вернёт новый.</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>Для этого языка нет сниппетов.</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>Разбора нет</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>Никто пока не описал решение этой задачи.</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Ещё не решена</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>Разбор раскрывает всё решение. Он откроется сам, когда ваше решение будет принято.</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>Всё равно посмотреть</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>сервер замолчал</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>сервер не ответил</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>сервер говорит по другому протоколу</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>сервер закрыл соединение</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>сервер не ответил</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>сервер отказал в соединении</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>сервер закрыл соединение</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, ещё не сохранён</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>Название, тег, текст, #номер</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Поиск задач</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>Поиск по названиям, тегам, номерам и условиям (Ctrl+F)
Стрелка вниз — к списку, Enter — открыть первую, Esc — очистить</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>Снова показать все задачи (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>Лёгкие задачи</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>Задачи средней сложности</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>Сложные задачи</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>Нерешённые</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>Задачи, которые вы ещё не решили</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Пора повторить</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>Решены давно: пора решить их снова</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>Фильтр по статусу, тегу, теме или подборке</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Убрать фильтр %1</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>Пора повторить · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>Пора повторить: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>Заменить это совпадение (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>Заменить все совпадения (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Неверное выражение</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
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
        <translation>Добавить папку...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>Выберите папку с пакетами задач</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>не найдена</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>Папка с задачами</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>Не удалось запустить %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 работает слишком долго</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>Сбой %1, код завершения %2</translation>
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
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Подсказок нет</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>К этой задаче их нет. Всё в ваших руках.</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>баллы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 из %n теста</numerusform>
            <numerusform>%1 из %n тестов</numerusform>
            <numerusform>%1 из %n тестов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1: история показана такой, какой её видели в последний раз. %2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>Собран по старому рецепту</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>Собран для другого типа процессора</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Не собран</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Сборка %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Остановка...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Отменить сборку %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Собрать %1</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>На этом компьютере известно тестов: %1 из %n. Остальные есть только у %2.</numerusform>
            <numerusform>На этом компьютере известно тестов: %1 из %n. Остальные есть только у %2.</numerusform>
            <numerusform>На этом компьютере известно тестов: %1 из %n. Остальные есть только у %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>Проверено на этом компьютере: у %1 нет задачи с таким именем.</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>Проверено на этом компьютере: %1 только запускает программы, а скрытые тесты туда никогда не отправляются.</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>Проверено на этом компьютере: сервер не подключён.</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>Проверяет %1 по своим тестам этой задачи.</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>Проверено на этом компьютере: под этим именем %1 требует другого.</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>Выполнено на этом компьютере: скрытые тесты никогда не отправляются на сервер.</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>Выполнено на этом компьютере: сервер не подключён.</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>Выполнено на этом компьютере: %1 проверяет решения и не выполняет отдельные тесты.</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>Изменить сочетания...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>Любой команде можно назначить удобное сочетание.</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>Изменить сочетания</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>клавиши, команды, горячие клавиши</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Посмотреть и изменить сочетания всех команд</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>Язык решения</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>Пакеты задач, архивы или файлы с кодом, которые нужно открыть.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>Папка с настройками и состоянием.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>Открыть окно, даже если оно уже есть.</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>Вывести время запуска и завершить работу.</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>Практика программирования: задачи, редактор и проверка решений.</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>Задачи %1 нет.</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>Строка или строка и столбец</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>от 1 до %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>По карте тем</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>По сложности</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>Порядок задач в списке (Space — открыть)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Порядок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>Показано %1 из %n задачи</numerusform>
            <numerusform>Показано %1 из %n задач</numerusform>
            <numerusform>Показано %1 из %n задач</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>Чтение задач</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>Нет сервера, который мог бы это выполнить.</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>Подключитесь к серверу, который выполняет программы, или разрешите выполнять их на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>К задачам</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>Не удалось проверить</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>Программы выполняются отдельно от ваших файлов и от сети.</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Осмотр компьютера</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>У каждого есть образ с компилятором. Соберите те, что вам нужны; достаточно одного.</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>Первое решение</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>Two Sum на Python: проверяется так же, как будут проверяться ваши решения.</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>Добро пожаловать в CodeArena</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>Здесь настраивается среда, в которой будут работать ваши программы. Это можно сделать и позже: читать задачи можно и без неё.</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>Где выполняются программы и какие языки готовы.</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>Пропустить и перейти к задачам</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Начать решать</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Проверить снова</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 из %n теста</numerusform>
            <numerusform>%1 из %n тестов</numerusform>
            <numerusform>%1 из %n тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 из %n теста, не более %2, среда: %3</numerusform>
            <numerusform>%1 из %n тестов, не более %2, среда: %3</numerusform>
            <numerusform>%1 из %n тестов, не более %2, среда: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>Пишите и запускайте здесь любые программы, без задачи.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>Здесь видно, что вы решили, как часто и как быстро.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>Здесь ждут задачи, которые пора решить снова.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>Здесь настраивается вид и поведение CodeArena.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>Здесь проверяется среда для запуска программ.</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Не удалось открыть %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>Заметки к задаче</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>Идеи, ловушки, что запомнить на будущее. Заметки сохраняются по мере набора.</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>Скопировать путь: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Открыть папку: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 — не текстовый файл.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Вывод ошибок</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Что читает программа</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>Что читает программа; можно оставить пустым</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>Вывод появится здесь, когда программа завершится. В консоли он виден сразу.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Запустить с этим вводом</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>Остановить программу</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>Запустить программу, передав весь ввод сразу</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>Программа не скомпилировалась.</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>Ничего не запускалось.</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>ЦП %1, память %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Программа ничего не вывела.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>начало</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>Имя файла не должно быть пустым, содержать косую черту или начинаться с точки.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Файл %1 уже есть.</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>Наброски</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>Наброски: F2 — переименовать, Del — удалить</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>НАБРОСКИ</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>Новый набросок</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Ввод и вывод</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Взять как ввод</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>Перенести набранное в поле ввода, чтобы запускать с ним снова</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>Вы остановили программу.</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>Запустить в консоли</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>Запустить с этим вводом</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>сервер говорит по другому протоколу</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>повторить</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>в условии · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>не открывается</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>в избранном</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>пора повторить</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n тест</numerusform>
            <numerusform>%n теста</numerusform>
            <numerusform>%n тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>лимит %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>ваш рекорд %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>Не удалось открыть &lt;b&gt;%1&lt;/b&gt;.&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>Лёгкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Сложная</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Есть попытки</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Попыток ещё не было</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 мс</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>ca::ProgressDesk</name>
    <message>
        <source>This was run in the playground, whose files are there.</source>
        <translation>Это запускалось на площадке, файлы остались там.</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Посылки</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>Личные рекорды</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>Ваша история начнётся с первой задачи</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>Отправьте решение, и здесь будет видно, что вы решили, в какие дни, на каких языках и как растёте.</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>Выбрать задачу</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>Открыть задачу</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>Введите название, тег или тему</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>Такой задачи нет.</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <translation>Принято</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Неправильный ответ</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>Превышено ограничение времени</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>Превышено ограничение памяти</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>Превышено ограничение вывода</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Ошибка выполнения</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Ошибка компиляции</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>Сбой проверки</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Не запущено</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 не сообщает, что ему отправляли.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Компьютера с именем %1 нет.</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>Проверьте имя и то, находится ли этот компьютер в той же сети.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>По адресу %1 никто не отвечает.</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>Компьютер на месте, но на этом порту сервер не запущен.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 не может доказать, что это %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>Возможно, он занят, или вас разделяет сетевой экран.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Соединение с %1 прервалось.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>Эта задача не с %1.</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>Сервер принимает программы только из одного файла.</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>Сервер запускает либо все тесты задачи, либо ни одного.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>Сервер принял программу и так и не сказал, чем она кончилась. Возможно, он её потерял: запустите ещё раз.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Сервер отказал: %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>Сервер ответил, но не так, как отвечает сервер %1.</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>Сервер пока больше не принимает.</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>Сервер закрыл поток раньше, чем завершилась программа.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>Сервер это принял, но больше об этом не знает.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 требует токен или другой токен.</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>Он есть у вашего преподавателя.</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 — веб-сервер, но по этому адресу нет сервера CodeArena.</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>Проверьте порт и то, что стоит после имени узла: возможно, путь пропущен или лишний.</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 неисправен: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>%1 отвечает не так, как сервер CodeArena.</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>Возможно, его версия здесь неизвестна.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 — сервер CodeArena, на нём %n задача.</numerusform>
            <numerusform>%1 — сервер CodeArena, на нём %n задачи.</numerusform>
            <numerusform>%1 — сервер CodeArena, на нём %n задач.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 принял программу и не запустил её.</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>Запустите её ещё раз или обратитесь к тому, кто следит за сервером.</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>Соединение с %1 прервалось и не восстановилось.</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>Того, что программа вывела с тех пор, здесь нет.</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 не сообщил, остановил ли он программу.</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>Там она завершится сама, по ограничениям сервера.</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 не сообщил, как завершилась программа, а её время вышло.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>Соединение с %1 прервалось, пока отправлялся ваш ввод. Если программа не отвечает, введите его ещё раз.</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 больше не принимает ввод для этой программы.</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 не выполняет программы, которым что-то вводят.</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>Он проверяет то, что ему отправляют.</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 не выполняет программы на %2.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 ответил, но не так, как сервер CodeArena.</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 пока больше не принимает программы: %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Попробуйте ещё раз через %1 с.</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 отклонил программу: %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 остановил программу.</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>Возможно, он завершает работу: запустите программу ещё раз.</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 не смог выполнить программу: %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 передал не весь вывод.</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 остановил программу. Возможно, он завершает работу.</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 больше не знает об этой программе.</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>Сервер начал работу заново, и программа пропала вместе со старым. Запустите её ещё раз.</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 не сообщает, что выводит программа.</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>Сервер принял посылку, но так и не сообщил, чем всё кончилось. Возможно, он её потерял: отправьте ещё раз.</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>Сервер понимает только программы, а функцию на этом языке нельзя отправить как программу: выберите Python, JavaScript, Java или C++.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>Сервер принимает исходный код до %1 символов; в этом %2.</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>Сервер принимает исходный код длиной до %1 символов; вместе с драйвером, который вызывает вашу функцию, здесь %2.</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>Сервер ответил, но не так, как сервер CodeArena.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Сервер отказал: %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>Сервер пока больше не принимает.</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>Соединение прервалось во время отправки, и сервер не может сказать, дошла ли посылка. Сама по себе она дважды не отправляется: отправьте её ещё раз, если она должна быть засчитана.</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>Сервер это принял, но больше об этом не знает.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь повторения</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Ближайшие две недели</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>Повторения на ближайшие две недели</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>Решённая задача возвращается незадолго до того, как вы забудете решение. Каждый раз, когда вы его помните, перерыв растёт; если нет — снова начинается с малого.</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>Решение само считается повторением: оценка зависит от числа посылок, подсказок и минут. Четыре кнопки позволяют поставить её самостоятельно.</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>Даты рассчитаны по FSRS-6, открытому свободному алгоритму, с весами по умолчанию: задачу пора повторить, когда вероятность, что вы её помните, падает до 90 из 100.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Пора</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убранные</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>Следующая: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n задача ждёт повторения.</numerusform>
            <numerusform>%n задачи ждут повторения.</numerusform>
            <numerusform>%n задач ждут повторения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Повторять пока нечего.</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Ничего не убрано</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>Здесь лежат задачи, к которым вы не хотите возвращаться.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>Решённая задача появляется здесь, когда пора решить её снова.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>Дальше — %1, %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: к повторению — %2</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>Более ранний текст</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Более поздний текст</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>Вернуться к текущему тексту</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>Заменить этим текстом текущий; можно отменить</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>Стрелки влево и вправо — все тексты, Page Up и Page Down — только сохранённые или запущенные</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>Истории этого файла пока нет</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>строки: +%1 −%2</translation>
    </message>
</context>
<context>
    <name>ca::RevisionLine</name>
    <message>
        <source>Earlier texts</source>
        <translation>Более ранние тексты</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>Более ранний текст и его отличия от текущего</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapDelegate</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 из %2 · %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapModel</name>
    <message>
        <source>builds on %1</source>
        <translation>опирается на: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1, решено %2 из %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>Карта тем</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Как её назвать?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>Показать тему «%1»</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>Сохранён в %1</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>Сервер %1 не даёт программам ввода, а у этих тестов он есть.</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>Ввод не является текстом, или его больше, чем посылается серверу.</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>Программа не является текстом.</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>Сервер это не запустил: %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>Программа не скомпилировалась.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>Из консоли</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>Мои тесты</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Компилятор</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ Добавить тест</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>Написать свой тест</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>В пакете нет решения на этом языке.</translation>
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
        <translation>Нет песочницы</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>Ещё не сохранено: %1. Данные хранятся в памяти; попытки сохранить повторяются.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Всё снова сохранено.</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Перейти к разделу</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 — сервер %2: он запускает программы на %3, задач у него нет.</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>После подключения примеры и ваши собственные тесты будут выполняться там: посылаются программа и их ввод. То, у чего есть скрытые тесты, проверяется там же, где и сейчас.</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>Он не даёт программам ввода. После подключения там будут выполняться программы, которым он не нужен; то, у чего есть скрытые тесты, проверяется там же, где и сейчас.</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 отвечает не так, как сервер %2.</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>Дайте выяснить, что это, или проверьте порт.</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Вернуть по умолчанию: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>Задано для всех на этом компьютере</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Задано: %1</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>Перезапустите CodeArena, чтобы изменение вступило в силу.</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>Применяется при запуске CodeArena.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 назначено сразу двум командам: «%2» и «%3».</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>История, черновики и свои тесты</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>Их резервные копии</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>Импортированные задачи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Добавлено: %1.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Всё это здесь уже было.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 слишком велик для файла настроек.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n посылка</numerusform>
            <numerusform>%n посылки</numerusform>
            <numerusform>%n посылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n свой тест</numerusform>
            <numerusform>%n своих теста</numerusform>
            <numerusform>%n своих тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n повторение</numerusform>
            <numerusform>%n повторения</numerusform>
            <numerusform>%n повторений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (встроенный)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Ваши сниппеты</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>Попробуйте другое слово или просмотрите все настройки.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Показать все настройки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Все настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>Поиск настроек (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Импорт...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>Взять настройки и сочетания клавиш из файла</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>Записать настройки и сочетания клавиш в файл</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>Вернуть все настройки, кроме сочетаний клавиш, к значениям по умолчанию</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>Все настройки уже по умолчанию.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Настройки (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>Не удалось записать %1. Изменения действуют до выхода из CodeArena.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n настройка снова по умолчанию.</numerusform>
            <numerusform>%n настройки снова по умолчанию.</numerusform>
            <numerusform>%n настроек снова по умолчанию.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новое сочетание</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>Назначить команде это сочетание</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>Вернуть команде обычное сочетание</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и сочетаний</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>Уже занято: %1. «Назначить» заберёт сочетание оттуда.</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>Нажмите клавиши в поле, затем «Назначить». Пустое поле убирает сочетание.</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>нет сочетания</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Сочетание</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Сниппеты: %1</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>Ваши сниппеты: %1</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>Наберите префикс и нажмите Tab. $1 и ${2:word} — места для заполнения, $0 — конец, каждый текст тела — одна строка.</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>Сохранить; ими можно пользоваться сразу</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>Не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>Не сохранено. Закройте ещё раз, чтобы выйти без сохранения.</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>Таймер</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>Время на эту задачу. Нажмите для паузы.</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>Пауза. Нажмите, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>интерактивная</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n проход</numerusform>
            <numerusform>%n прохода</numerusform>
            <numerusform>%n проходов</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>с баллами</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>Не удалось прочитать условие</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>Не удалось прочитать разбор</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>Условие — файл PDF</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>Разбор — файл PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>У этой задачи нет условия</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>В её пакете нет текста, который можно показать.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Лёгкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Сложная</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>Пример %1 · диалог</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>Пример %1 · вызовы</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>Пример %1 · ввод</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>Запустить пример %1</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>Скопировать ввод примера %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>Скопировать вывод примера %1</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; поступает вашей программе, &gt; приходит от неё</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Подсказка %1 из %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>Показать подсказку %1</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>Задача не выбрана</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Выберите задачу в списке, чтобы прочитать её здесь.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Посылки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>Не удалось открыть эту задачу</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>Ввод примера %1 скопирован</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>Вывод примера %1 скопирован</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ещё не проверена</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Песочница: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Проверить компьютер</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Кто проверил: %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (примеры)</translation>
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
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Кто проверил</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>Посылки по этой задаче</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Открыть в редакторе</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>Открыть выбранную посылку в редакторе (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>Сравнить две выбранные посылки или выбранную с предыдущей</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>Посылок пока нет</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>Здесь будут ваши посылки с вердиктами и исходным кодом.</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Сравнить с предыдущей</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>Только решения, проверенные там</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Любое место</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>Все команды в меню</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>сервер говорит по другому протоколу</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>соединение прервалось</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Не удалось открыть %1: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>Импортировано: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>Не удалось импортировать %1: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Импорт задач</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>Пакеты и архивы (*.zip *.tar *.gz *.kpp *.yaml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>Среда для запуска программ не найдена: задачи можно читать, но не запускать.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Узнать почему</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>Здесь список задач вашей библиотеки.</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>Задача не открыта</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>Выберите задачу в списке или найдите её по названию.</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>Открыть задачу</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Редактировать пока нечего</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>Откройте задачу и пишите решение здесь.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Результатов пока нет</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>Запустите примеры или отправьте решение, и здесь появятся все тесты.</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1, %2: лучшее время %3, меньше всего памяти %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Лучшее время</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Меньше всего памяти</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>Личные рекорды</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter или двойной щелчок открывает задачу</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>Поиск по задаче</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>Только задачи, в названии которых есть эти буквы</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>Рекордов пока нет</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>Здесь видно, насколько быстрой и экономной была каждая принятая посылка.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Ничего подходящего</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>Нет рекордов по задачам с такими буквами.</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>Показать все рекорды</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>Решено по сложности</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: решено %2 из %3, ещё с попытками — %4</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>ca::progress::GradeButton</name>
    <message>
        <source>%1, comes back %2</source>
        <translation>%1, вернётся %2</translation>
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
        <translation>Активность за последние двенадцать месяцев</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n посылка</numerusform>
            <numerusform>%n посылки</numerusform>
            <numerusform>%n посылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n принята</numerusform>
            <numerusform>%n приняты</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n решена впервые</numerusform>
            <numerusform>%n решены впервые</numerusform>
            <numerusform>%n решено впервые</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>Площадка</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>Поиск по задаче</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>Только посылки по задачам, в названии которых есть эти буквы</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Все вердикты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Посылки</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>Запуски примеров</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>Свои тесты и площадка</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Любое место</translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>solved of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: решено %2 из %3, ещё с попытками — %4</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>Активность за 12 месяцев</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>Недавние посылки</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>Все посылки</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>Все посылки, с фильтрами</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>Освоение тем</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>И темы, изученные хуже всего</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>Решено по сложности</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>Посылки по языкам</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Время по неделям</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>Больше всего времени</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>задач решено</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>всего посылок · принято %1</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>к повторению · всё готово</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>к повторению сегодня</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>К повторению</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все %1</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · принято %2</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1: посылок — %2, принято — %3, решено задач — %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Неделя с %1: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>на этой неделе %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>текущая серия · лучшая %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n активный день</numerusform>
            <numerusform>%n активных дня</numerusform>
            <numerusform>%n активных дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n посылка</numerusform>
            <numerusform>%n посылки</numerusform>
            <numerusform>%n посылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n подсказка</numerusform>
            <numerusform>%n подсказки</numerusform>
            <numerusform>%n подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>держится примерно %1; вероятность, что вы помните её сегодня, — около %2 из 100</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>Готово? Оцените, как прошло, и она вернётся:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>Решить снова</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>Открыть задачу с пустым редактором; написанное раньше остаётся в истории (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>пришлось подсмотреть</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>заняло много времени</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>удалось вспомнить</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>сразу стало ясно</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Убрать из очереди</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>Она вернётся, когда придёт время</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>Она не появится, пока вы её не вернёте</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1, оценка: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n повторения</numerusform>
            <numerusform>%n повторений</numerusform>
            <numerusform>%n повторений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1, назначено после %2</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>убрана из очереди</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>последний раз сегодня</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>последний раз вчера</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>последний раз %1 назад</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>Легко</translation>
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
        <translation>, тесты: %1 из %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Кто проверил: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Кто проверил</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>Все посылки</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Ничего подходящего</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>Нет посылок, подходящих под запрос.</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>Показать все посылки</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter или двойной щелчок показывает код посылки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln посылка, сначала новые</numerusform>
            <numerusform>%Ln посылки, сначала новые</numerusform>
            <numerusform>%Ln посылок, сначала новые</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
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
        <translation>Лёгкие</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Сложные</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
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
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>ещё %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>Компилятор ничего не сообщил.</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>Вывод компилятора</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>Места в вашем коде</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter: перейти к этой строке</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>Строка %1   %2</translation>
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
        <translation>Запустить</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Завершить ввод</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Сохранить как тест</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>Аргументы программы</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>Аргументы командной строки программы; Enter запускает её</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>Запустить программу здесь</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>Сообщить программе, что ввод закончен (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>Сохранить ваш ввод и вывод программы как свой тест</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>Запустите программу, чтобы вводить данные</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>Введите данные для программы</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Нет песочницы для запуска</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>Программа не скомпилировалась.</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>Процессорное время %1, память %2.</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>Здесь хранятся только последние %1.</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Выполняется на %1</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>Выполнено на %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>Вывод консоли</translation>
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
        <translation>время</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>память</translation>
    </message>
    <message>
        <source>call</source>
        <translation>вызов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>Ваш новый рекорд: на %1 быстрее прежнего</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>Ваш рекорд — %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>%1-кратный запас по времени</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>на %1 меньше лимита времени</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>на %1 меньше памяти, чем раньше</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n тест без ожидаемого вывода</numerusform>
            <numerusform>%n теста без ожидаемого вывода</numerusform>
            <numerusform>%n тестов без ожидаемого вывода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>после %1 из %n теста</numerusform>
            <numerusform>после %1 из %n тестов</numerusform>
            <numerusform>после %1 из %n тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>тест %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 из %n теста</numerusform>
            <numerusform>%1 из %n тестов</numerusform>
            <numerusform>%1 из %n тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>баллы: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>впереди ещё %n</numerusform>
            <numerusform>впереди ещё %n</numerusform>
            <numerusform>впереди ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>освобождения песочницы</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Компиляция</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 больше, чем %2.</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 — не входной файл (.in) и не ответ к нему (.out, .ans).</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>Ввод для программы</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter отправляет строку, Ctrl+D завершает ввод, Ctrl+C останавливает программу</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>система</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1; длинные строки обрезаны.</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>Этот тест слишком велик для правки здесь; показано его начало.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Название теста</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>Оставьте пустым, чтобы только увидеть вывод</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>Мой тест %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>выполнен</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>Запустить этот тест</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>Запустить программу на этом тесте</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Запустить все</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>Запустить программу на всех ваших тестах</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Удалить этот тест</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>Ваши тесты</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>Ваши тесты к этой задаче</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>Написать тест</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>Взять тесты из файлов .in и .out; их можно и перетащить сюда</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>Своих тестов пока нет</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>Напишите тест, перетащите сюда файлы .in и .out или сохраните непройденный тест.</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>Мой тест %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Импорт тестов</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>Тесты (*.in *.out *.ans *.a);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>Ваш вывод</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Вывод ошибок</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>У этого теста нет ввода.</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>Вывод не ожидается.</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>Ваша программа ничего не вывела.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Обмена не было.</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>отличия со строки %1</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Подсказка: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>Перейти к строке: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>Влево и вправо: от теста к тесту. F8: следующий непройденный</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>Тест %1 (%2): выполняется</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>Тест %1 (%2): не запущен</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>Тест %1 (%2): ожидание</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>Тест %1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>Тест %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Пока ничего не запускалось</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R запускает примеры, Ctrl+Enter отправляет решение. Тесты появляются здесь по мере выполнения.</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>Запустить примеры</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>Нет песочницы для запуска</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>Программы выполняются отдельно от вашей системы. Один раз настройте Docker или встроенную песочницу.</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>Настроить песочницу</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Сервер недоступен</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>Ваш код в безопасности. Повторите, когда связь восстановится.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>Ваша программа тут ни при чём</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>Остановлено до конца первого теста</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>Ни один тест не выполнен</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>Открыть всё</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>Показать весь текст в отдельном окне</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Скопировать: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>Копировать тест</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>Скопировать тест: ввод, ожидаемый вывод и ваш вывод</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>В мои тесты</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>В мои тесты: добавить к вашим, чтобы запускать отдельно</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>встретилась инструкция, неизвестная процессору</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>она прервала себя сама, как после сработавшего assert или необработанного исключения</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>недопустимый способ обращения к памяти</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>невозможное вычисление, чаще всего деление на ноль</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>она принудительно завершена извне, чаще всего из-за памяти</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>обращение к чужой памяти: выход за границы массива, нулевой указатель или слишком глубокая рекурсия</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>запись туда, где её уже никто не читает</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>записан файл больше допустимого</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>Программа завершена сигналом %1.</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>Программа завершена сигналом %1: %2.</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>Программа завершилась с кодом %1, как после %2: %3.</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>Программа завершилась с кодом %1. При успехе код равен 0.</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>Программа остановлена через %1, не израсходовав процессорное время: она ждёт того, что не наступит.</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>Программа остановлена: процессорное время исчерпано.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>It ended with exit code %1 after %2.</source>
        <translation>Программа завершилась с кодом %1 через %2.</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>Программа остановлена: процессорное время исчерпано.</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>Программа остановлена: она работала слишком долго.</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>Программа остановлена: она заняла слишком много памяти.</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>Программа остановлена: слишком большой вывод.</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>Вы остановили программу через %1.</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>Программе понадобилось больше памяти, чем разрешено в задаче.</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>Программа вывела больше, чем разрешено: бесконечный цикл?</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>Виноваты мы или задача, а не ваша программа.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>time</comment>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Программа завершилась с кодом %1.</translation>
    </message>
</context>
</TS>
