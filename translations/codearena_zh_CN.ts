<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>打开题目...</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>随机选题</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>导入题目...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>运行样例</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>下一个失败的测试</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>上一个失败的测试</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>添加测试</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>在控制台中运行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>题面</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>命令面板...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>专注模式</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>显示题目列表</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>显示题面</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>键盘快捷键...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>检查本机环境</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>连接服务器...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>在题目的来源处评测</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>在本机评测</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>在已连接的服务器上评测</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>第 %1 行，第 %2 个词：应为 %3，实际为 %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>第 %1 行：应为 %2，实际为 %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>输出结尾</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>回车符</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>一个词</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Docker 限制</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Docker 沙箱</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>内置沙箱</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>本机工具链</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>本机编译器</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>控制组 (cgroup)</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>镜像 %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>可用 (%1)；%2 ms 内就绪；内存限制：%3，CPU 限制：%4，进程限制：%5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬限制</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软限制</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>软限制通过采样监测。如需硬限制，请这样启动：%1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 (%2)，运行时 %3，控制组 v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>此引擎无法限制：%1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>rootless 引擎需要已委派的控制组 v2 (systemd)。</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>未构建</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>供内置沙箱使用：%1；缺少：%2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>供内置沙箱使用：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>请用软件包管理器安装，或构建镜像：%1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>在内置沙箱中启动较慢：尚未生成预编译头文件</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>没有可写入的控制组</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>控制组 v1，root 权限</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>控制组 v2，但没有委派给当前用户的控制组</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>控制组 v2，位于 %1 之下</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>本题不允许使用</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>已用最近的完好备份恢复。</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>已重新建立。</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>历史记录已损坏 (%1)。%2损坏的文件已保留：%3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>无法打开历史记录 (%1)。本次的操作记录只保留到退出为止。</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>地址的格式如 lab.example.org:3000。</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>服务器地址以 http:// 或 https:// 开头。</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>重置为模板</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>运行时间过长，服务器已将其终止。</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>它的输出超过了服务器保留的量。</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>输出是正确的，但该服务器把任何写入错误输出的程序都算作失败。</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>它异常结束，或写入了错误输出：该服务器没有说明是哪一种。</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>没有可运行的内容。</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>隐藏测试绝不会离开本机，而 %1 服务器只运行程序：可以在那里运行的是样例和您自己的测试。</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>%1 服务器运行完整的程序。这道题要求的是函数，而 %2 没有可以一同发送的驱动程序。</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>这道题的答案由专门的程序检查，%1 服务器不会运行它。</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>%1 服务器不运行 %2，只运行 %3。</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>%1 服务器只运行单个文件的程序，不能附带其他文件。</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>这道题没有可运行的样例。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>运行与提交</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>适用于代码以外的所有文字。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>显示计时器</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>显示当前题目已打开多久。</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>代码字号</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>自动闭合括号和引号</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>遇到第一个失败的测试即停止</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>代码检查</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>程序运行环境</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>自动选择可用的</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>不使用 Docker 的沙箱</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Docker 地址</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>每种语言预热的容器数</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>解题语言</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>打开题目时默认使用此语言，也可以在编辑器上方的列表中更改。</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>缩进宽度</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>按语言惯例</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>输入左侧符号时自动补上右侧符号。</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>输入时显示补全建议</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>关闭后仅在手动触发时显示。</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>代码字体</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>标尺所在列</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>用一条细线提示代码行是否过长。</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>显示空格和制表符</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>其后的测试将被跳过。</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>针对竞赛评测系统会拒绝的调用。无论是否开启，沙箱都会提供保护。</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>拒绝运行</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>其他题目文件夹</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>除 CodeArena 自带和已导入的题目外，还会读取这些文件夹。不会向其中写入任何内容。</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>留空则自动查找。</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>数量越多启动越快，但占用的内存也越多。仅适用于 Docker。</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>在哪里评测</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>默认情况下，服务器的题目由其服务器评测，您自己的题目留在本机。</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>题目来自哪里就在哪里</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>在已连接的服务器上</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1：未知的设置</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1：值不适用</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1：已调整到允许范围内</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1：在本机上已锁定</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>不是有效的 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>文件中没有 CodeArena 的设置。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>已导入 %n 项设置和快捷键。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>没有名为“snippets”的列表。</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>代码片段 %1 没有前缀。</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 没有正文 (body)，正文应为行的列表。</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>有两个名为 %1 的代码片段。</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>已解决 %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>共 %n 题，已解决 %1 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>无法读取题目</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>还没有题目</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>将题目包文件夹或 .zip 拖到这里，或者选择一个。Kattis 和 ICPC 格式的题目包可以直接使用。</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>导入题目…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>没有符合所有筛选条件的题目。</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>没有与“%1”匹配的题目。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>搜索题目</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>随机选题</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>专题路线图</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>拖动调整大小，双击收起</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>列表中有来自 %1 的 %n 道题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1：显示的是之前获取的内容。%2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>等待服务器的提交在退出后不会保留：%1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>你的代码在本机评测。点击可连接服务器。</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>这道题的提交由其服务器评测。</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1：%2 秒后发送</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1：等待网络</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 恢复后会自动发送你的提交。</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>样例和您自己的测试现在在 %1 上运行。</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>程序重新在本机运行。</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1，在 %2 上运行</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>您选择了在本机评测。</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>您选择了在已连接的服务器上评测。</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>它评测自己拥有的题目。</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>样例和您自己的测试在 %2 服务器 %1 上运行。隐藏测试绝不会发送到那里。</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>样例和您自己的测试在本机运行。</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1（您的选择）</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>你连接过的服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>服务器的地址，例如 lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>仅在服务器要求时填写</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>看看那里有没有服务器应答</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>从列表中移除该服务器及其题目</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>正在询问 %1...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>例如 lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>服务器的类型：会自动查明，除非您更清楚</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>在本机运行</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>程序重新在本机运行</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>把服务器的题目与您自己的题目一起列出，或让它运行程序</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动查明</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1：%2，运行程序</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>样例和您自己的测试在 %1 上运行。</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>正在读取或写入历史记录</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>将提交、草稿、自己的测试、复习和笔记存入一个 JSON 文件，以便在其他电脑上使用。</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>从导出的文件导入。已有的数据保持不变。</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>导入...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>提交记录表</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>CSV 格式，可用于电子表格。</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>导出为 CSV...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>导入全部数据</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>导出提交记录表</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>历史记录 (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>历史记录 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>旧版源代码</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>新版源代码</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>两者相同</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>松开以导入题目包</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>松开以导入 %n 个题目包</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>补全单词</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>格式化代码</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>重置为模板</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>切换注释</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>向上移动行</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>向下移动行</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>向上复制行</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>向下复制行</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>将下一个匹配项加入选区</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>选择所有匹配项</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>在上方添加光标</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>在下方添加光标</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>转到匹配的括号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>下一个错误或警告</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>上一个错误或警告</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>折叠代码块</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>展开代码块</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>放大代码</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>缩小代码</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>恢复代码大小</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>显示空白字符</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>显示标尺</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>此文件的历史记录</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>此语言的自定义代码片段...</translation>
    </message>
</context>
<context>
    <name>ca::EditorFiles</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>文件名不能为空，不能包含斜杠，也不能以点开头。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>此语言没有可用的格式化工具。</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>请安装 %1 以格式化此代码。</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>格式化期间代码已更改，未做任何替换。</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>已重置为模板，撤消可恢复你的代码。</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>已还原为旧版本，撤消可恢复新版本。</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>此语言没有代码片段。</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>题解</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>没有题解</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>还没有人为这道题写题解。</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>尚未解决</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>题解会揭晓全部解法。你的解答通过后会自动打开。</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>仍要查看</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>服务器不再响应</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>服务器使用的是另一种协议</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1，尚未保存</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>搜索标题、标签、题面、#编号</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>搜索题目</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>在标题、标签、编号和题面中搜索 (Ctrl+F)
向下键转到列表，Enter 打开第一项，Esc 清除</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>重新显示所有题目 (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>简单题</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>中等题</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>困难题</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>你还没有解决的题目</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>待复习</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>解决已有一段时间，该再做一遍了</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>按状态、标签、专题或题单筛选</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>待复习 · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>待复习：%1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>题单</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>替换此匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>替换所有匹配项 (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>表达式无效</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>ca::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ca::FoldersControl</name>
    <message>
        <source>Add a folder...</source>
        <translation>添加文件夹...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>选择包含题目包的文件夹</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>题目文件夹</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 运行超时</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 运行失败，退出代码 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ca::HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>没有提示</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>这道题没有提示，全靠你自己了。</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 / %n 个测试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1：历史记录显示为上次看到的内容。%2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>由旧版配置构建</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>为其他处理器架构构建</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>未构建</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>正在构建 %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消构建 %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>构建 %1</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>本机只知道 %n 个测试中的 %1 个，其余的只有 %2 有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>在本机评测：%1 没有同名的题目。</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>在本机评测：%1 只运行程序，隐藏测试绝不会发送到那里。</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>在本机评测：没有连接服务器。</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>由 %1 用它对这道题的测试评测。</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>在本机评测：%1 上同名的题目要求不同。</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>在本机运行：隐藏测试绝不会发送到服务器。</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>在本机运行：没有连接服务器。</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>在本机运行：%1 只评测，不运行单个测试。</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>编辑快捷键...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>每个命令都可以设置你喜欢的快捷键。</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>编辑快捷键</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>按键, 命令, 热键</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>查看和更改所有命令的快捷键</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>解题语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>要打开的题目包、压缩包或源文件。</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>存放设置和状态的文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>即使已有窗口也打开新窗口。</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>输出启动耗时，然后退出。</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>编程练习：题目、编辑器和评测系统。</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>没有名为 %1 的题目。</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>行号，或行号和列号</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 到 %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>按路线图</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>按难度</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>最近尝试</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>题目的排列顺序 (按空格键打开)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>共 %n 道题，显示 %1 道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>正在读取题目</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>没有可以运行它的服务器。</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>请连接到运行程序的服务器，或让程序在本机上运行。</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机环境</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>无法试运行</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>程序在隔离环境中运行，无法访问你的文件和网络。</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>正在检查本机</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>每种语言都有一个包含编译器的镜像。构建你要使用的即可，一个就够。</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>第一次解题</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>用 Python 解答的 Two Sum，在这里像你的解答一样接受评测。</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>正在评测</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>欢迎使用 CodeArena</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>这是运行程序的环境。现在不设置也没关系，不影响阅读题目。</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>程序的运行环境，以及哪些语言已就绪。</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>跳过，直接看题</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>重新评测</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 / %n 个测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%1 / %n 个测试，最慢 %2，环境：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>在这里编写并运行任意程序，无需题目。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>这里展示你解决了哪些题目，以及解题的频率和速度。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>需要重新解答的题目会出现在这里。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>在这里设置 CodeArena 的外观和行为。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机环境</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>在这里检查程序的运行环境。</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>本题笔记</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>思路、陷阱、下次要记住的要点。笔记会随写随存。</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>复制路径：%1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>打开所在文件夹：%1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>错误输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>程序读取的内容</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>程序读取的内容，可以留空</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>程序结束后，输出会显示在这里。在控制台中则会实时显示。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>用此输入运行</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>停止程序</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>一次性提供全部输入并运行程序</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>程序未能通过编译。</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>没有运行任何内容。</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1，内存 %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>程序没有输出。</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>仅开头部分</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>文件名不能为空，不能包含斜杠，也不能以点开头。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>临时文件：F2 重命名，Del 删除</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>新建临时文件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>输入和输出</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>将你的输入填入输入框，以便再次运行</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>你已停止运行。</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>在控制台中运行</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>用此输入运行</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>服务器使用的是另一种协议</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>待复习</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>题面中 · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>待复习</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限时 %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>最佳成绩 %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>无法打开 &lt;b&gt;%1&lt;/b&gt;。&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>尝试过</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未尝试</translation>
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
        <translation>这是在演练场中运行的，文件也在那里。</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交记录</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>个人最佳</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>从第一道题开始你的旅程</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>提交解答后，这里会显示你解决了哪些题目、在哪些日子、用了哪些语言，以及你的进步。</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>选择题目</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>打开题目</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>输入标题、标签或专题</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>没有匹配的题目。</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>通过</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>答案错误</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>时间超限</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>内存超限</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>输出超限</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>运行时错误</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>编译错误</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>评测系统错误</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 没有说明提交过什么。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>没有名为 %1 的计算机。</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>请再检查一下名称，并确认本机在同一网络中。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 上没有服务在监听。</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>计算机在线，但这个端口上没有运行服务器。</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 无法证明自己就是 %1。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>它可能正忙，或者被防火墙挡住了。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>与 %1 的连接中断了。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>这道题不是来自 %1 的。</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>服务器只接受单个文件的程序。</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>服务器要么运行一道题的全部测试，要么都不运行。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>服务器接收了程序，却一直没有说明结果。它可能丢失了：请再运行一次。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>服务器拒绝了：%1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>服务器作出了回应，但不像 %1 服务器那样。</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>服务器暂时不再接收。</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>程序尚未结束，服务器就关闭了数据流。</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>服务器接收过它，但已不再记得。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 需要令牌，或需要另一个令牌。</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>可以向老师索取。</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 是网页服务器，但这个地址上没有 CodeArena 服务器。</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>请检查端口和主机名后面的部分：可能缺少或多出了路径。</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 出现故障：%2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>%1 的应答不是 CodeArena 服务器应有的应答。</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>它的版本可能是这里不认识的。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 是 CodeArena 服务器，有 %n 道题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 接收了程序，但没有启动它。</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>请再次运行，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>与 %1 的连接已断开，且没有恢复。</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>此后程序的输出不在这里。</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 没有说明是否已停止程序。</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>它在那里达到服务器的限制后会自行结束。</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 没有说明程序如何结束，而它的时间已到。</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>发送您的输入时与 %1 的连接断开了。如果程序没有回应，请再输入一次。</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 不再接受此程序的输入。</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 不运行需要键入内容的程序。</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>它只评判提交给它的内容。</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 不运行 %2 程序。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 有回应，但不像 CodeArena 服务器。</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 目前不再接受程序：%2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 拒绝了程序：%2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 停止了程序。</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>它可能正在关闭：请再次运行程序。</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 无法运行程序：%2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 没有传递全部输出。</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 停止了程序。它可能正在关闭。</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 已经没有这个程序了。</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>服务器已重新启动，程序随之前的一起消失了。请再次运行。</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 没有告知程序的输出。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>服务器收下了这次提交，却一直没有给出结果。可能已经丢失：请重新提交。</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>服务器只接受完整程序，而用这种语言编写的函数无法作为程序发送：请选择 Python、JavaScript、Java 或 C++。</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>服务器最多接受 %1 个字符的源代码；这份有 %2 个。</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>服务器最多接受 %1 个字符的源代码；加上调用您函数的驱动程序后，此代码有 %2 个字符。</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>服务器有应答，但不像 CodeArena 服务器。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>服务器拒绝了：%1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>服务器暂时不再接收。</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>发送过程中连接中断，服务器无法确定是否收到。不会自动发送第二次：如果要计入，请重新提交。</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>服务器接收过它，但已不再记得。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>复习队列</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>未来两周</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>未来两周的复习</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>解决过的题目会在你快要忘记解法时再次出现。每次仍然记得，间隔就会变长；如果忘了，间隔会重新从短开始。</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>解题本身就算一次复习：根据提交次数、提示次数和所用时间自动评级。你也可以用四个按钮自行评级。</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>日期按公开且免费的 FSRS-6 算法及其默认参数安排：当你仍然记得的概率降到 90% 时，题目即到期。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待复习</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>下一题：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>有 %n 道题等待重新解答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有待复习的题目。</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>没有移出的题目</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>不想再复习的题目会放在这里。</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>解决过的题目到了该重新解答的时候，会出现在这里。</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>今天已全部完成</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>下一题是 %1，%2。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1：%2 题待复习</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>返回当前版本</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>还原此版本</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>用此版本替换当前内容，可撤消</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>左右方向键浏览所有版本，Page Up 和 Page Down 只浏览保存或运行过的版本</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>此文件还没有历史版本</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>与当前内容相同</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>+%1 −%2 行</translation>
    </message>
</context>
<context>
    <name>ca::RevisionLine</name>
    <message>
        <source>Earlier texts</source>
        <translation>历史版本</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>历史版本及其与当前内容的差异</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapDelegate</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapModel</name>
    <message>
        <source>builds on %1</source>
        <translation>前置专题：%1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1，已解决 %2 / %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>专题路线图</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>新建题单</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>题单叫什么名字？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>显示专题“%1”</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>题单</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建题单…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>保留于 %1</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>%1 服务器不给程序输入，而这些测试有输入。</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>输入不是文本，或超过了可发送给服务器的量。</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>程序不是文本。</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>服务器没有运行它：%1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>编译失败。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>来自控制台</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>我的测试</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ 添加测试</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>编写自己的测试</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>题目包中没有此语言的解答。</translation>
    </message>
</context>
<context>
    <name>ca::SandboxLight</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>没有沙箱</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>尚未保存：%1。内容暂存在内存中，并会不断重试直到保存成功。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>所有内容均已保存。</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>转到分区</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 是 %2 服务器：它运行 %3 程序，没有题目。</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>连接后，样例和您自己的测试会在那里运行：程序及其输入会被发送。含有隐藏测试的内容仍在现在的地方评测。</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>它不给程序输入。连接后，不需要输入的程序会在那里运行；含有隐藏测试的内容仍在现在的地方评测。</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 的回应不像 %2 服务器。</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>请让程序查明它的类型，或检查端口。</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>已为本机所有用户设定</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>由 %1 设定</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>重新启动 CodeArena 后生效。</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>在 CodeArena 启动时读取。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 同时用于“%2”和“%3”。</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>历史记录、草稿和自己的测试</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>以上数据的备份</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>已导入的题目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>所有内容都已存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 太大，不是设置文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n 次提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n 个自己的测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (内置)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>自定义代码片段</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>没有匹配的设置</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>换个词试试，或浏览所有设置。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示所有设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>搜索设置 (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>导入...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>从文件导入设置和快捷键</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>将设置和快捷键导出到文件</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>将快捷键以外的所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>所有设置都已是默认值。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>无法写入 %1。更改只在退出 CodeArena 之前有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>已将 %n 项设置恢复为默认值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>为命令指定此快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>恢复命令的默认快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>已用于：%1。点击“指定”将改用于此命令。</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>在输入框中按下快捷键，然后点击“指定”。留空则移除快捷键。</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>%1 的代码片段</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>%1 的自定义代码片段</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>输入前缀后按 Tab。$1 和 ${2:word} 是待填写的位置，$0 是光标的最终位置，正文中的每个字符串是一行。</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>保存后立即可用</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>更改尚未保存。再次关闭将放弃更改。</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>本题用时，点击暂停。</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>已暂停，点击继续。</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>交互题</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>无法读取题面</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>无法读取题解</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>题面是 PDF 文件</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>题解是 PDF 文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>这道题没有题面</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>题目包中没有可显示格式的文本。</translation>
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
        <translation>简单</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>样例 %1 · 交互过程</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>样例 %1 · 调用</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>样例 %1 · 输入</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>运行样例 %1</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>复制样例 %1 的输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>复制样例 %1 的输出</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; 表示发给你的程序，&gt; 表示程序的输出</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>提示 %1 / %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>显示提示 %1</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>题面</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>未选择题目</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>从列表中选择一道题，在这里阅读。</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>题解</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交记录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>无法打开这道题</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>已复制样例 %1 的输入</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>已复制样例 %1 的输出</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>沙箱：%1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>检查本机环境</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>评测位置：%1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (样例)</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>When</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评测位置</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>本题的提交记录</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>在编辑器中打开所选提交 (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>比较所选的两次提交，或将所选提交与它的上一次提交比较</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>还没有提交</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>你的提交会列在这里，附评测结果和源代码。</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>与上一次提交比较</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评测位置</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>仅显示在那里评测的提交</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>任意位置</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>所有命令的菜单</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>服务器使用的是另一种协议</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断了</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>题目包和压缩包 (*.zip *.tar *.gz *.kpp *.yaml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>未找到可运行程序的环境：可以阅读题目，但不能运行。</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>题库中的题目会列在这里。</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>未打开题目</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>从列表中选择一道题，或按标题搜索。</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>打开题目</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>还没有可编辑的内容</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>打开题目后，即可在这里编写解答。</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>运行样例或提交后，每个测试的结果都会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1 (%2)：最快 %3，最少内存 %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>最少内存</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>个人最佳</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>按 Enter 或双击打开题目</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>按题目搜索</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>仅显示标题包含这些文字的题目</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>还没有最佳成绩</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>这里会显示每次通过的提交所用的时间和内存。</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>没有匹配的最佳成绩</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>没有与这些文字匹配的题目。</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>显示所有最佳成绩</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>各难度解题数</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1：已解决 %2 / %3，另尝试过 %4</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>ca::progress::GradeButton</name>
    <message>
        <source>%1, comes back %2</source>
        <translation>%1，%2再次出现</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2 (%3)</translation>
    </message>
</context>
<context>
    <name>ca::progress::HeatMap</name>
    <message>
        <source>Activity of the last twelve months</source>
        <translation>最近十二个月的活动</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无活动</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n 次提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 次通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n 题首次解决</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>按题目搜索</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>仅显示标题包含这些文字的题目的提交</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>样例运行</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>自己的测试和演练场</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评测位置</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>任意位置</translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>solved of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1：已解决 %2 / %3，另尝试过 %4</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>最近 12 个月的活动</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>最近提交</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>所有提交</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>可筛选的所有提交</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>各专题掌握程度</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>同时显示掌握最少的专题</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>各难度解题数</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>各语言的提交</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>每周用时</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>用时最多的题目</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>已解决的题目</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>提交 · 通过 %1</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>待复习 · 已全部完成</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>今天待复习</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>前往复习</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · 通过 %2</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1：%2 次提交，%3 次通过，解决 %4 题</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>%1 开始的一周：%2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>本周 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>当前连续天数 · 最长 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>活跃 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n 次提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>约可记住 %1，今天仍然记得的概率约为 %2%</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>完成了吗？评价一下完成情况，它会在以下时间再次出现：</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>重新解答</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>用空白编辑器打开题目，之前写的代码保留在历史记录中 (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>需要查看答案</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>花了很长时间</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>想起来了</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>立刻就会</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>到时间后会再次出现</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>放回队列之前不会再出现</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1，评价：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1 (经过 %2)</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>已移出队列</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>上次：今天</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>上次：昨天</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>上次：%1前</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>简单</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1 of %2 tests</source>
        <translation>，%1 / %2 个测试</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>When</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>评测位置：%1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评测位置</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>所有提交</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>没有匹配的提交</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>没有符合条件的提交。</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>显示所有提交</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>按 Enter 或双击查看提交的源代码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln 次提交，最新的在前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>ca::progress::Words</name>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>还有 %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>编译器没有任何输出。</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>编译器输出</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>代码中的位置</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter：转到此行</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>第 %1 行   %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsolePage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>结束输入</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>存为测试</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>程序参数</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>程序的命令行参数，按 Enter 运行</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>在这里运行程序</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>告诉程序输入已结束 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>将你的输入和程序的输出存为自己的测试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>运行程序后可输入</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>向程序输入</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>没有可用于运行的沙箱</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>程序未能通过编译。</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>CPU 时间 %1，内存 %2。</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>这里只保留最后 %1 的内容。</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>正在 %1 上运行</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>已在 %1 上运行</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>控制台输出</translation>
    </message>
</context>
<context>
    <name>ca::runs::GroupBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ca::runs::Head</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>新的最快纪录：比此前最佳快 %1</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>你的最佳成绩是 %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>速度是要求的 %1 倍</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>比时间限制少 %1</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>内存比之前少 %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>%n 个没有预期输出的测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>已运行 %1 / %n 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>第 %1 个测试，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%1 / %n 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>前面还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>等待沙箱空闲</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>正在编译</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 大于 %2。</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 既不是输入 (.in)，也不是与输入对应的答案 (.out, .ans)。</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>程序的输入</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter 发送此行，Ctrl+D 结束输入，Ctrl+C 停止程序</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>评测</translation>
    </message>
    <message>
        <source>you</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1，过长的行已截断。</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>此测试太大，无法在这里编辑，仅显示开头部分。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>测试名称</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>留空则只查看输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期输出</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>我的测试 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>已运行</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>运行此测试</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>用此测试运行程序</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>用你的所有测试运行程序</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>移除此测试</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>你的测试</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>你在本题的测试</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>编写测试</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>从 .in 和 .out 文件导入测试，也可以将文件拖到这里</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>还没有自己的测试</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>编写一个测试，将 .in 和 .out 文件拖到这里，或保留失败的测试。</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>我的测试 %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>导入测试</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>测试 (*.in *.out *.ans *.a);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期输出</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>你的输出</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>交互过程</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>错误输出</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>此测试没有输入。</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>没有预期输出。</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>你的程序没有输出。</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>没有任何交互。</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>从第 %1 行开始不同</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>转到此行：%1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>左右方向键：切换测试。F8：下一个失败的测试</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>测试 %1 (%2)：正在运行</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>测试 %1 (%2)：未运行</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>测试 %1 (%2)：等待中</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>测试 %1 (%2)：%3，%4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>测试 %1 (%2)：%3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>还没有运行过</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R 运行样例，Ctrl+Enter 提交。每个测试完成后会显示在这里。</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>运行样例</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>没有可用于运行的沙箱</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>程序与你的电脑隔离运行。只需设置一次 Docker 或内置沙箱。</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>设置沙箱</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>你的代码安全地保存在这里，请在恢复连接后重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>这不是你的程序的问题</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>在第一个测试完成前已停止</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>没有运行任何测试</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>打开全文</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>在单独的窗口中显示全文</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>复制测试</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>复制测试：输入、预期输出和你的输出</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>存为我的测试</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>存为我的测试：加入自己的测试，以便单独运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>停止评测</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评测结果</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>程序执行了处理器无法识别的指令</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>程序自行中止，例如断言失败或异常未捕获</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>程序以不允许的方式访问了内存</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>无法完成的运算，多半是除以零</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>程序被外部终止，多半是因为内存占用</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>程序访问了不属于它的内存：下标越界、空指针或递归过深</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>程序向已停止接收的一方写入了数据</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>程序写入的文件超过了允许的大小</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>程序被信号 %1 终止。</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>程序被 %1 终止：%2。</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>程序以退出代码 %1 结束，相当于 %2：%3。</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>程序以退出代码 %1 结束。正常结束的程序返回 0。</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>程序在 %1 后被停止，但 CPU 时间并未用完：它在等待永远不会到来的内容。</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>CPU 时间用尽，程序已被停止。</translation>
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
        <translation>程序在 %2 后以退出代码 %1 结束。</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>程序已被停止：CPU 时间用尽。</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>程序已被停止：运行时间过长。</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>程序已被停止：占用内存过多。</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>程序已被停止：输出过多。</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>你在 %1 后停止了程序。</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>程序占用的内存超过了题目限制。</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>输出超过了允许的上限：是不是有死循环？</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>这是 CodeArena 或题目的问题，不是你的程序的问题。</translation>
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
        <translation>未测量</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>未测量</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>程序以退出代码 %1 结束。</translation>
    </message>
</context>
</TS>
