<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>問題を開く...</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>おまかせで問題を選ぶ</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>問題をインポート...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>サンプルを実行</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>次の失敗したテスト</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>前の失敗したテスト</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>テストを追加</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>コンソールで実行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題一覧</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>問題文</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>復習</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>言語を選択</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>コマンドパレット...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>集中モード</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>問題一覧を表示</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>問題文を表示</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>文字を標準サイズに戻す</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>キーボードショートカット...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>このマシンの環境を確認</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>サーバーに接続...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>問題の出どころで判定</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>このマシンで判定</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>接続中のサーバーで判定</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>%1 行目、%2 番目のトークン: 期待値は %3、実際は %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>%1 行目: 期待値は %2、実際は %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>出力の終わり</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>キャリッジリターン</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Docker の制限</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Docker サンドボックス</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>内蔵サンドボックス</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>ホストのツールチェーン</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>ホストのコンパイラー</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>コントロールグループ (cgroup)</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>動作します (%1)。準備時間 %2 ms、メモリ制限: %3、CPU 制限: %4、プロセス数制限: %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>ハード</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>ソフト制限はサンプリングで監視します。ハード制限にするには次のように起動してください: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%1 (%2)、ランタイム %3、コントロールグループ v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>このエンジンでは制限できません: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>rootless エンジンには、委任されたコントロールグループ v2 (systemd) が必要です。</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>未ビルド</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>内蔵サンドボックス用: %1、不足: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>内蔵サンドボックス用: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>パッケージマネージャーでインストールするか、イメージをビルドしてください: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>内蔵サンドボックスでの起動が遅くなります: プリコンパイル済みヘッダーが作られていません</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>書き込めるコントロールグループがありません</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>コントロールグループ v1、root 権限</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>コントロールグループ v2 (このユーザーに委任されたものはありません)</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>コントロールグループ v2 (%1 以下)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>この問題では使えません</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>最新の正常なバックアップから復元しました。</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>新しい履歴を作成しました。</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>履歴が破損していました (%1)。%2破損したファイルは保存してあります: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>履歴を開けません (%1)。今回の記録は終了するまでしか保持されません。</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>これはサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>アドレスは lab.example.org:3000 のような形です。</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>サーバーのアドレスは http:// か https:// で始まります。</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>テンプレートにリセット</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>時間がかかりすぎたため、サーバーが終了させました。</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>サーバーが保持する量を超えて出力しました。</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>出力は正しいのですが、このサーバーはエラー出力に書き込むプログラムをすべて失敗とみなします。</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>異常終了したか、エラー出力に書き込みました。このサーバーはどちらかを伝えません。</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>実行するものがありません。</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>非公開テストがこのマシンの外に出ることはなく、%1 サーバーはプログラムを実行するだけです。そこで実行できるのはサンプルと自作のテストです。</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>%1 サーバーは完全なプログラムを実行します。この問題は関数を求めていますが、%2 には一緒に送れるドライバーがありません。</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>この問題の答えは専用のプログラムで検査されますが、%1 サーバーはそれを実行しません。</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>%1 サーバーは %2 を実行しません。%3 のみです。</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>%1 サーバーが実行するのは 1 ファイルのプログラムだけで、ほかのファイルは付けられません。</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>この問題には実行するサンプルがありません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>実行と提出</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>コード以外のすべてに適用されます。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>タイマーを表示</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>問題を開いてからの時間を表示します。</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>コードの文字サイズ</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>括弧と引用符を自動で閉じる</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>最初に失敗したテストで停止する</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>コードに関する注意</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>プログラムの実行環境</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>利用できるもの</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>Docker を使わないサンドボックス</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Docker のアドレス</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>言語ごとに待機させるコンテナー数</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>解答に使う言語</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>問題を開くときに使う言語です。エディター上部のリストでも変更できます。</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>インデント幅</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>言語の慣習に従う</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>開く側を入力すると、閉じる側が自動で補われます。</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>入力中に補完候補を表示</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>オフにすると、呼び出したときだけ表示します。</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>コードのフォント</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>ルーラーの位置 (列)</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>行の長さの目安となる細い線です。</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>空白とタブを表示</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>それ以降のテストはスキップされます。</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>コンテストのジャッジが拒否するような呼び出しが対象です。この設定に関係なく、サンドボックスは保護を続けます。</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>指摘する</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>実行を拒否する</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>追加の問題フォルダー</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>CodeArena に付属する問題とインポートした問題のほかに読み込むフォルダーです。書き込みは行いません。</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>空欄の場合は自動で検出します。</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>多いほどすぐに起動しますが、メモリも多く使います。Docker のみの設定です。</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>判定する場所</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>通常、サーバーの問題はそのサーバーで判定され、自分の問題はこのマシンに残ります。</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>問題の出どころで</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このマシンで</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>接続中のサーバーで</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1: 不明な設定です</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1: 値が適切ではありません</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1: 許容範囲内に調整しました</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1: このマシンではロックされています</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>有効な JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>CodeArena の設定が含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n 件の設定とショートカットを取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>「snippets」という名前のリストがありません。</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>スニペット %1 にプレフィックスがありません。</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 に本体 (body) がありません。本体は行のリストです。</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>%1 というスニペットが 2 つあります。</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>解決 %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%n 問中 %1 問を解決済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>問題を読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>問題がまだありません</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>問題パッケージのフォルダーか .zip をここにドロップするか、選択してください。Kattis や ICPC のパッケージもそのまま使えます。</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>問題をインポート…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>すべてのフィルターに当てはまる問題はありません。</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>「%1」に一致する問題はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>問題を検索</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>おまかせで選ぶ</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>トピック別ロードマップ</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>お気に入りの切り替え</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>ドラッグでサイズ変更、ダブルクリックで折りたたみ</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>一致するコマンドはありません。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%1 の %n 問が一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1: 以前に取得した内容を表示しています。%2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>サーバーを待っている提出は、終了すると残りません: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>解答はこのマシンで判定されます。押すとサーバーに接続できます。</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>この問題の解答は、問題のサーバーで判定されます。</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1: %2 秒後に送信</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1: ネットワーク待ち</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 復旧したら、提出したものが送信されます。</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>サンプルと自作のテストは %1 で実行されるようになりました。</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>プログラムは再びこのマシンで実行されます。</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1、実行は %2</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>このマシンで判定するよう選ばれています。</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>接続中のサーバーで判定するよう選ばれています。</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>サーバーにある問題はサーバーが判定します。</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>サンプルと自作のテストは %2 サーバーの %1 で実行されます。非公開テストがそこへ送られることはありません。</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>サンプルと自作のテストはこのマシンで実行されます。</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (あなたの選択)</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>接続したことのあるサーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>サーバーの場所。例: lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>サーバーが求める場合のみ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>そこでサーバーが応答するか確かめる</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>サーバーとその問題を一覧から外す</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>%1 に問い合わせています...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>例: lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>サーバーの種類：ご存じでなければ自動で調べます</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>このマシンで実行</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>プログラムを再びこのマシンで実行します</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>サーバーの問題を自分の問題と並べて表示するか、プログラムを実行させます</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1: %2、プログラムを実行</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>サンプルと自作のテストは %1 で実行されます。</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>履歴を読み書き中</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>すべてのデータを持ち出す</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>提出、下書き、マイテスト、復習、メモを 1 つの JSON ファイルにまとめ、別のマシンで使えるようにします。</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>データを取り込む</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>エクスポートしたファイルから取り込みます。すでにあるデータは変わりません。</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>インポート...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>提出の一覧表</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>表計算ソフト向けの CSV 形式です。</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>CSV でエクスポート...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>すべてインポート</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>提出の一覧表をエクスポート</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>履歴 (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>履歴 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>古いソース</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>新しいソース</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n 行に違いがあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>ドロップしてパッケージをインポート</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>ドロップして %n 個のパッケージをインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 に保存</translation>
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
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>単語を補完</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>コードをフォーマット</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>テンプレートにリセット</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>コメントの切り替え</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>行を上に複製</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>行を下に複製</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>行を結合</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>上に行を挿入</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>行のインデント</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>行のインデント解除</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>次の一致箇所を選択に追加</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>一致箇所をすべて選択</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>カーソルを上に追加</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>カーソルを下に追加</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>対応する括弧へ移動</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>次のエラーまたは警告</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>前のエラーまたは警告</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>ブロックを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>ブロックを展開</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>コードを大きく</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>コードを小さく</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>コードを標準サイズに戻す</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>空白文字を表示</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>ルーラーを表示</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>ファイル名を変更</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>前のファイル</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>このファイルの履歴</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>この言語のユーザースニペット...</translation>
    </message>
</context>
<context>
    <name>ca::EditorFiles</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>ファイル名は必須で、スラッシュを含めたりドットで始めたりすることはできません。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>ファイル %1 はすでに存在します。</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>この言語に対応するフォーマッターはありません。</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>このコードをフォーマットするには %1 をインストールしてください。</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>フォーマット中にコードが変更されたため、置き換えませんでした。</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>テンプレートに戻しました。元に戻すと自分のコードに戻ります。</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>古い内容に戻しました。元に戻すと新しい内容に戻ります。</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>この言語にスニペットはありません。</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>解説はありません</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>この問題の解説はまだ書かれていません。</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>まだ解いていません</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>解説には解き方がすべて書かれています。解答が正解になると自動で開きます。</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>それでも見る</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>サーバーからの応答が途絶えました</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>サーバーが応答しませんでした</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>サーバーのプロトコルが異なります</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>サーバーが応答しませんでした</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1 (未保存)</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>タイトル、タグ、本文、#番号で検索</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>問題を検索</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>タイトル、タグ、番号、問題文から検索 (Ctrl+F)
下キーで一覧へ移動、Enter で先頭を開く、Esc でクリア</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>すべての問題を再表示 (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>易しい問題</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>普通の難易度の問題</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>難しい問題</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>まだ解いていない問題</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>要復習</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>以前解いた問題です。そろそろ解き直しましょう</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>状態、タグ、トピック、コレクションで絞り込む</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>フィルター %1 を外す</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>要復習 · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>要復習: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致件数</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>この一致を置換 (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>一致をすべて置換 (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>無効な正規表現</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 件の一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
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
        <translation>フォルダーを追加...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>問題パッケージの入ったフォルダーを選択</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>問題のフォルダー</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 を起動できませんでした</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 がタイムアウトしました</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 が終了コード %2 で失敗しました</translation>
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
        <translation>ヒント</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>ヒントはありません</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>この問題にヒントはありません。自力で挑戦しましょう。</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 点</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>テスト %n 件中 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1: 最後に確認したときの履歴を表示しています。%2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>古い定義でビルドされています</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>別のプロセッサー向けにビルドされています</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>未ビルド</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 をビルド中</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>停止中...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>%1 をビルド</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>このマシンで分かっているのは %n 件中 %1 件のテストです。残りは %2 にしかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>このマシンで判定: %1 にはこの名前の問題がありません。</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>このマシンで判定: %1 はプログラムを実行するだけで、非公開テストがそこに送られることはありません。</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>このマシンで判定: 接続中のサーバーがありません。</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>%1 が、この問題に対する自身のテストで判定します。</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>このマシンで判定: %1 の同じ名前の問題は別のものを求めています。</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>このマシンで実行: 非公開テストがサーバーに送られることはありません。</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>このマシンで実行: 接続中のサーバーがありません。</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>このマシンで実行: %1 は判定だけを行い、個々のテストは実行しません。</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>ショートカットを編集...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>どのコマンドにも好きなキーを割り当てられます。</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>ショートカットを編集</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>キー, コマンド, ホットキー</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>すべてのコマンドのキーを確認、変更します</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>解答に使う言語</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>開く問題パッケージ、アーカイブ、またはソースファイル。</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>設定と状態を保存するフォルダー。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>すでにウィンドウがあっても新しく開きます。</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>起動にかかった時間を出力して終了します。</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>プログラミングの練習: 問題、エディター、そしてジャッジ。</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>%1 という問題はありません。</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>行、または行と列</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 から %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>ロードマップ順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>難易度順</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>最近挑戦した順</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>問題の並び順 (スペースキーで開く)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>並び順: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%n 問中 %1 問を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>問題を読み込み中</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>これを実行するサーバーがありません。</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>プログラムを実行するサーバーに接続するか、このマシンで実行してください。</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>問題一覧へ</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシンの環境</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>試せませんでした</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>プログラムは、ファイルやネットワークから隔離して実行されます。</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>このマシンを確認中</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>言語ごとに、コンパイラーを含むイメージがあります。使いたいものをビルドしてください。1 つで十分です。</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>はじめての解答</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>Python で解いた Two Sum です。あなたの解答と同じように、ここで判定します。</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>判定する</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>判定中</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>CodeArena へようこそ</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>プログラムを実行する環境です。今すぐ設定する必要はありません。設定しなくても問題は読めます。</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>プログラムの実行環境と、準備ができている言語。</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>スキップして問題一覧へ</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>もう一度判定する</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>テスト %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>テスト %n 件中 %1 件、最大 %2、環境: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>問題なしで、自由にプログラムを書いて実行できます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>解いた問題や、その頻度と速さをここに表示します。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>復習</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>解き直す時期になった問題がここに並びます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>CodeArena の外観と動作をここで設定します。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシンの環境</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>プログラムの実行環境をここで確認します。</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>この問題のメモ</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>アイデア、落とし穴、次回のための覚え書き。メモは書くそばから保存されます。</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>パスをコピー: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>フォルダーを開く: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 はテキストファイルではありません。</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>エラー出力</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>プログラムが読み込む内容</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>プログラムが読み込む内容 (空でもかまいません)</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>プログラムが終了すると、出力がここに表示されます。コンソールではリアルタイムに表示されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>この入力で実行</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>プログラムを停止</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>すべての入力をまとめて渡してプログラムを実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>コンパイルできませんでした。</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>何も実行していません。</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1、メモリ %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>何も出力しませんでした。</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>先頭部分のみ</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>ファイル名は必須で、スラッシュを含めたりドットで始めたりすることはできません。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>ファイル %1 はすでに存在します。</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>スクラッチファイル</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>スクラッチファイル: F2 で名前を変更、Del で削除</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>スクラッチファイル</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>新しいスクラッチファイル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>入力と出力</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>入力として使う</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>入力した内容を入力欄に入れ、再実行できるようにします</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>コンソールで実行</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>この入力で実行</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>サーバーのプロトコルが異なります</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>要復習</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>問題文に一致 · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>要復習</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>テスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>自己ベスト %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; を開けません。&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>挑戦済み</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未挑戦</translation>
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
        <translation>これはプレイグラウンドで実行したものです。ファイルもそちらにあります。</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>自己ベスト</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>最初の 1 問から始めましょう</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>解答を提出すると、解いた問題、解いた日、使った言語、そして上達の様子がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>問題を選ぶ</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>問題を開く</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>タイトル、タグ、トピックを入力</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>一致する問題はありません。</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
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
        <translation>正解</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>時間制限超過</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>メモリ制限超過</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>出力制限超過</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>実行時エラー</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>コンパイルエラー</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>ジャッジエラー</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 は提出されたものを教えてくれません。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>%1 という名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>名前と、このコンピューターが同じネットワークにあるかを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 では何も待ち受けていません。</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>コンピューターはありますが、このポートでサーバーが動いていません。</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 は、自身が %1 であることを証明できません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>混み合っているか、ファイアウォールに遮られているのかもしれません。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>この問題は %1 のものではありません。</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>サーバーが受け付けるのは 1 ファイルのプログラムだけです。</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>サーバーは問題のテストをすべて実行するか、まったく実行しないかのどちらかです。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>サーバーはプログラムを受け取りましたが、結果を伝えてきません。失われた可能性があります。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>サーバーが拒否しました: %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>サーバーは応答しましたが、%1 サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>サーバーは今これ以上受け付けません。</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>プログラムが終わる前に、サーバーがストリームを終了しました。</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>サーバーはこれを受け取りましたが、もう覚えていません。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 には、トークンか、別のトークンが必要です。</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>先生に聞いてください。</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 はウェブサーバーですが、このアドレスに CodeArena サーバーはありません。</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>ポートと、ホスト名の後ろを確認してください: パスが足りないか、余分かもしれません。</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 に障害が起きています: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>%1 の応答は CodeArena サーバーのものではありません。</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>ここでは未知のバージョンかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 は CodeArena サーバーで、%n 問あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 はプログラムを受け取りましたが、開始しませんでした。</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>もう一度実行するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>%1 との接続が切れ、回復しませんでした。</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>それ以降のプログラムの出力はここにはありません。</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 はプログラムを停止したかどうかを知らせませんでした。</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>サーバーの制限に達すると、そこで自動的に終了します。</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 はプログラムの終わり方を知らせないまま、制限時間が過ぎました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>入力の送信中に %1 との接続が切れました。プログラムが応答しない場合は、もう一度入力してください。</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 はこのプログラムへの入力をこれ以上受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 は入力しながら使うプログラムを実行しません。</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>提出されたものを判定するサーバーです。</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 は %2 のプログラムを実行しません。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 から応答がありましたが、CodeArena サーバーのものではありません。</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 は現在これ以上プログラムを受け付けません: %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 がプログラムを拒否しました: %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 がプログラムを停止しました。</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>サーバーが終了するところかもしれません。プログラムをもう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 はプログラムを実行できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 は出力の一部を送りませんでした。</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 がプログラムを停止しました。サーバーが終了するところかもしれません。</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 にはこのプログラムがもうありません。</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>サーバーが再起動し、プログラムは失われました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 はプログラムの出力を知らせません。</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>サーバーは受け付けましたが、結果が返ってきませんでした。失われたのかもしれません: もう一度提出してください。</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>サーバーはプログラムしか扱えず、この言語の関数はプログラムとして送れません。Python、JavaScript、Java、C++ のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>サーバーが受け付けるソースは %1 文字までです。これは %2 文字あります。</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>サーバーが受け付けるソースは %1 文字までです。関数を呼び出すドライバーを含めると、これは %2 文字です。</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>サーバーは応答しましたが、CodeArena サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>サーバーが拒否しました: %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>サーバーは今これ以上受け付けません。</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>送信中に接続が切れ、届いたかどうかサーバーにもわかりません。自動で 2 回送信されることはありません: 有効にしたい場合は、もう一度提出してください。</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>サーバーはこれを受け取りましたが、もう覚えていません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>復習</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>復習キュー</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>今後 2 週間</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>今後 2 週間の復習</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>復習の仕組み</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>解いた問題は、解き方を忘れそうになる直前にもう一度出題されます。覚えているたびに間隔は長くなり、忘れていたら短い間隔からやり直します。</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>問題を解くこと自体が復習として数えられ、提出回数、使ったヒントの数、かかった時間をもとに評価されます。4 つのボタンで自分で評価することもできます。</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>日程は、公開されている自由なアルゴリズム FSRS-6 の既定のパラメーターで決まります。覚えている確率が 90% まで下がると、復習の時期になります。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>要復習</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>次の問題: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n 問が解き直しを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>要復習の問題はありません。</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>除外した問題はありません</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>もう復習しない問題はここに置かれます。</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>キューは空です</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>解いた問題は、解き直す時期になるとここに表示されます。</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>今日の分はすべて完了</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>次は %1 (%2)。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: 要復習 %2 件</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>現在の内容に戻る</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>この版を復元</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>現在の内容をこの版で置き換えます (元に戻せます)</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>左右キーですべての版を、Page Up と Page Down で保存または実行した版だけをたどります</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>このファイルの版はまだありません</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>現在と同じ</translation>
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
        <translation>以前の版</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>以前の版と、現在の内容との差分</translation>
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
        <translation>前提: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1、%3 問中 %2 問を解決済み</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>トピックのロードマップ</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>名前は何にしますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>トピック「%1」を表示</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>%1 に保存</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>%1 サーバーはプログラムに入力を渡しませんが、これらのテストには入力があります。</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>入力がテキストではないか、サーバーに送れる量を超えています。</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>プログラムがテキストではありません。</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>サーバーはこれを実行しませんでした: %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>コンパイルできませんでした。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>コンソールから</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>マイテスト</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ テストを追加</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>自分のテストを作成</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>パッケージにこの言語の解答がありません。</translation>
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
        <translation>サンドボックスなし</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>まだ保存できていません: %1。内容はメモリに保持され、保存できるまで再試行します。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>すべて保存されました。</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>セクションへ移動</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 は %2 サーバーです。%3 のプログラムを実行し、問題は持っていません。</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>接続すると、サンプルと自作のテストはそこで実行されます。プログラムと入力が送られます。非公開テストのあるものは、これまでどおりの場所で判定されます。</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>プログラムに入力を渡しません。接続すると、入力のいらないプログラムはそこで実行されます。非公開テストのあるものは、これまでどおりの場所で判定されます。</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 は %2 サーバーのようには応答しません。</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>種類を自動で調べるか、ポートを確認してください。</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>このマシンの全ユーザーに設定されています</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1 による設定</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>CodeArena を再起動すると反映されます。</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>CodeArena の起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 は「%2」と「%3」の両方に割り当てられています。</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>履歴、下書き、マイテスト</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>上記のバックアップ</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>インポートした問題</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 に書き込み中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>新しく追加: %1。</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>すべてすでに存在します。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>提出 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>下書き %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>マイテスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>復習 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (内蔵)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>ユーザースニペット</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>一致する設定はありません</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>別の言葉で検索するか、すべての設定から探してください。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>設定を検索 (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>インポート...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>設定とショートカットをファイルから取り込む</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>設定とショートカットをファイルに書き出す</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>ショートカット以外のすべての設定を既定値に戻す</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>すべての設定はすでに既定値です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>%1 に書き込めません。変更は CodeArena を終了するまで有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n 件の設定を既定値に戻しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>コマンドにこのキーを割り当てる</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>コマンドを既定のキーに戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>使用中: %1。「割り当て」を押すと、このコマンドに移ります。</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>入力欄でキーを押してから「割り当て」を押します。空欄にするとキーを解除します。</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>%1 のスニペット</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>%1 のユーザースニペット</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>プレフィックスを入力して Tab を押します。$1 と ${2:word} は入力する箇所、$0 は最後のカーソル位置で、本体の各文字列が 1 行になります。</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>保存 (すぐに使えます)</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>保存できません: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>変更は保存されていません。もう一度閉じると破棄されます。</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>この問題にかけた時間です。押すと一時停止します。</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>一時停止中です。押すと再開します。</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>インタラクティブ</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n パス</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>得点あり</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>問題文を読み込めません</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>解説を読み込めません</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>問題文は PDF ファイルです</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>解説は PDF ファイルです</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>この問題には問題文がありません</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>表示できる形式のテキストがパッケージに含まれていません。</translation>
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
        <translation>易しい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>サンプル %1 · やり取り</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>サンプル %1 · 呼び出し</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>サンプル %1 · 入力</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>サンプル %1 を実行</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>サンプル %1 の入力をコピー</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>サンプル %1 の出力をコピー</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; はプログラムへの入力、&gt; はプログラムからの出力</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>ヒント %1 / %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>ヒント %1 を表示</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>問題文</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>問題が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>一覧から選ぶと、ここで読めます。</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>この問題を開けません</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>サンプル %1 の入力をコピーしました</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>サンプル %1 の出力をコピーしました</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>サンドボックス: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>このマシンの環境を確認</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>判定元: %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (サンプル)</translation>
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
        <translation>判定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定元</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>この問題の提出</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>選択した提出をエディターで開く (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>選択した 2 つの提出、または選択した提出とその 1 つ前を比較</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>提出はまだありません</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>提出すると、判定とソースがここに並びます。</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>1 つ前の提出と比較</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定元</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>そこで判定された提出だけを表示</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>すべての場所</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>すべてのコマンドのメニュー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>サーバーのプロトコルが異なります</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 をインポートしました。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 をインポートできません: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>問題をインポート</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>パッケージとアーカイブ (*.zip *.tar *.gz *.kpp *.yaml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>プログラムの実行環境が見つかりません。問題は読めますが、実行はできません。</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>ライブラリの問題がここに並びます。</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>問題が開かれていません</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>一覧から選ぶか、タイトルで検索してください。</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>問題を開く</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>まだ編集するものがありません</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>問題を開くと、ここで解答を書けます。</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>サンプルを実行するか提出すると、各テストの結果がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%1 (%2): 最速 %3、最小メモリ %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>最小メモリ</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>自己ベスト</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter かダブルクリックで問題を開く</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>問題で検索</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>タイトルにこの文字を含む問題だけを表示</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>自己ベストはまだありません</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>正解した提出の速さとメモリ使用量がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>この文字を含む問題の自己ベストはありません。</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>すべての自己ベストを表示</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>難易度別の解決数</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %3 問中 %2 問を解決済み、ほかに %4 問に挑戦</translation>
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
        <translation>%1、%2に再出題</translation>
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
        <translation>過去 12 か月の活動</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: 活動なし</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>提出 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>正解 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>初めて解決 %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>プレイグラウンド</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>問題で検索</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>タイトルにこの文字を含む問題の提出だけを表示</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>サンプルの実行</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>マイテストとプレイグラウンド</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定元</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>すべての場所</translation>
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
        <translation>%1: %3 問中 %2 問を解決済み、ほかに %4 問に挑戦</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>過去 12 か月の活動</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>最近の提出</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>すべての提出</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>すべての提出をフィルター付きで表示</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>トピック別の習熟度</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>習熟度の低いトピックも表示</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>難易度別の解決数</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>言語別の提出</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>週ごとの時間</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>最も時間をかけた問題</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>解決した問題</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>提出 · 正解 %1</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>要復習 · すべて完了</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>今日の要復習</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>復習へ</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべて表示</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · 正解 %2</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1: 提出 %2 件、正解 %3 件、解決 %4 問</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>%1 からの週: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>今週 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>現在の連続日数 · 最長 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>活動 %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>提出 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>ヒント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>記憶の持続は約 %1、今日まだ覚えている確率は約 %2%</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>解けましたか？ 出来を選ぶと、次の時期に再出題されます:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>解き直す</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>空のエディターで問題を開きます。以前のコードは履歴に残ります (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>調べる必要があった</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>時間がかかった</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>思い出せた</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>すぐに分かった</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>キューに戻す</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>時期が来たら再び出題されます</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>キューに戻すまで出題されません</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1、評価: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 回の復習</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1 (%2 を経て)</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>キューから除外済み</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>復習: %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>前回: 今日</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>前回: 昨日</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>前回: %1前</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>簡単</translation>
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
        <translation>、テスト %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>判定元: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定元</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>すべての提出</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>条件に合う提出はありません。</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>すべての提出を表示</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter かダブルクリックで提出のソースを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>提出 %Ln 件、新しい順</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>ca::progress::Words</name>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n か月</numerusform>
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
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>コンパイラーからの出力はありません。</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>コンパイラーの出力</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>コード内の該当箇所</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter: この行へ移動</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>%1 行目   %2</translation>
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
        <translation>実行</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>入力を終了</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>テストとして保存</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>プログラムの引数</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>プログラムのコマンドライン引数 (Enter で実行)</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>ここでプログラムを実行</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>入力の終わりをプログラムに伝える (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>入力した内容とプログラムの出力を自分のテストとして保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>実行すると入力できます</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>プログラムに入力</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>実行できるサンドボックスがありません</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>コンパイルできませんでした。</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>CPU 時間 %1、メモリ %2。</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>ここには最後の %1 分だけが残ります。</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>%1 で実行中</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>%1 で実行済み</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>コンソール出力</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>自己最速を更新: 以前のベストより %1 短縮</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>自己ベストは %1</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>制限時間の %1 倍の速さ</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>制限時間まで %1 の余裕</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>メモリは以前より %1 少ない</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>期待される出力のないテスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>テスト %n 件中 %1 件で停止</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>テスト %2 件中 %1 番目</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>テスト %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>順番待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>サンドボックスの空き待ち</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>コンパイル中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 は %2 を超えています。</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 は入力 (.in) でも、入力に対応する解答 (.out, .ans) でもありません。</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>プログラムへの入力</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter で行を送信、Ctrl+D で入力を終了、Ctrl+C でプログラムを停止</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>you</source>
        <translation>解答</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1 (長い行は省略しています)。</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>このテストは大きすぎるためここでは編集できません。先頭部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>テスト名</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>空欄にすると出力だけを確認できます</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待される出力</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>マイテスト %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>実行済み</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>このテストを実行</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>このテストでプログラムを実行</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>自分のすべてのテストでプログラムを実行</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>このテストを削除</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>マイテスト</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>この問題のマイテスト</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>テストを作成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>.in と .out のファイルからテストを取り込みます。ここにドロップしても追加できます</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>マイテストはまだありません</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>新しく作成するか、.in と .out のファイルをここにドロップするか、失敗したテストを保存してください。</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>マイテスト %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>テストをインポート</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>テスト (*.in *.out *.ans *.a);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待される出力</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>あなたの出力</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>エラー出力</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>このテストに入力はありません。</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>期待される出力はありません。</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>プログラムは何も出力しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>やり取りはありませんでした。</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>%1 行目から異なります</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>ヒント: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>この行へ移動: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>左右キー: テスト間を移動。F8: 次の失敗したテスト</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>テスト %1 (%2): 実行中</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>テスト %1 (%2): 未実行</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>テスト %1 (%2): 待機中</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>テスト %1 (%2): %3、%4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>テスト %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R でサンプルを実行、Ctrl+Enter で提出します。終わったテストから順にここに表示されます。</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>サンプルを実行</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>実行できるサンドボックスがありません</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>プログラムはマシンから隔離して実行されます。最初に一度だけ Docker か内蔵サンドボックスを設定してください。</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>サンドボックスを設定</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>コードはここに保存されています。接続が戻ったら再試行してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>あなたのプログラムの問題ではありません</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>最初のテストが終わる前に停止しました</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>テストは実行されていません</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>全体を開く</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>テキスト全体を別ウィンドウで表示</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>テストをコピー</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>テストをコピー: 入力、期待される出力、あなたの出力</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>マイテストに保存</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>マイテストに保存: 自分のテストに加えて、単独で再実行できるようにします</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>判定を停止</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>プロセッサーが解釈できない命令に行き当たりました</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>アサーションの失敗や未処理の例外などで、自ら異常終了しました</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>許されない方法でメモリにアクセスしました</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>実行できない計算です。多くの場合、ゼロ除算が原因です</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>外部から強制終了されました。多くの場合、メモリの使いすぎが原因です</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>自分のものではないメモリにアクセスしました。添字の範囲外、null ポインター、深すぎる再帰などが原因です</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>すでに受信を終えた相手に書き込みました</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>許容サイズを超えるファイルを書き込みました</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>シグナル %1 で強制終了されました。</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>%1 で強制終了されました: %2。</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>終了コード %1 で終了しました。%2 に相当します: %3。</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>終了コード %1 で終了しました。正常に終了したプログラムは 0 を返します。</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>CPU 時間を使い切らないまま、%1 で停止されました。来ないものを待ち続けています。</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>CPU 時間を使い切ったため停止されました。</translation>
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
        <translation>%2 後に終了コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>停止されました: CPU 時間を使い切りました。</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>停止されました: 実行時間が長すぎます。</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>停止されました: メモリを使いすぎました。</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>停止されました: 出力が多すぎます。</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>%1 後に停止しました。</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>問題で許されている量を超えるメモリを使いました。</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>許容量を超える出力がありました: 無限ループでしょうか？</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>CodeArena か問題側の不具合です。あなたのプログラムのせいではありません。</translation>
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
        <translation>未計測</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>未計測</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>終了コード %1 で終了しました。</translation>
    </message>
</context>
</TS>
