<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Problem</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>एडिटर</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>CodeArena</source>
        <translation>CodeArena</translation>
    </message>
    <message>
        <source>Open problem...</source>
        <translation>प्रॉब्लम खोलें...</translation>
    </message>
    <message>
        <source>Pick a problem for me</source>
        <translation>मेरे लिए प्रॉब्लम चुनें</translation>
    </message>
    <message>
        <source>Import problems...</source>
        <translation>प्रॉब्लम इंपोर्ट करें...</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>अगली प्रॉब्लम</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>पिछली प्रॉब्लम</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Run samples</source>
        <translation>सैंपल चलाएँ</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>सबमिट करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Next failing test</source>
        <translation>अगला फ़ेल टेस्ट</translation>
    </message>
    <message>
        <source>Previous failing test</source>
        <translation>पिछला फ़ेल टेस्ट</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>टेस्ट जोड़ें</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>कंसोल में चलाएँ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>स्टेटमेंट</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>कंसोल</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>प्लेग्राउंड</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>रिवीज़न</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>भाषा चुनें</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>कमांड पैलेट...</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>फ़ोकस मोड</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>प्रॉब्लम की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>स्टेटमेंट दिखाएँ</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>नतीजे दिखाएँ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा टेक्स्ट</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>Text at normal size</source>
        <translation>सामान्य आकार का टेक्स्ट</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>डार्क थीम</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>लाइट थीम</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>सिस्टम की थीम</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>कीबोर्ड शॉर्टकट...</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>यह कंप्यूटर जाँचें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>सर्वर से जुड़ें...</translation>
    </message>
    <message>
        <source>Judge wherever the problem is from</source>
        <translation>जहाँ की प्रॉब्लम है, वहीं जाँचें</translation>
    </message>
    <message>
        <source>Judge on this machine</source>
        <translation>इस कंप्यूटर पर जाँचें</translation>
    </message>
    <message>
        <source>Judge on the connected server</source>
        <translation>जुड़े हुए सर्वर पर जाँचें</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>line %1, token %2: expected %3, found %4</source>
        <translation>लाइन %1, टोकन %2: अपेक्षित %3, मिला %4</translation>
    </message>
    <message>
        <source>line %1: expected %2, found %3</source>
        <translation>लाइन %1: अपेक्षित %2, मिला %3</translation>
    </message>
    <message>
        <source>the end of the output</source>
        <translation>आउटपुट का अंत</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>लाइन ब्रेक</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>कैरिज रिटर्न</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>टोकन</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Docker limits</source>
        <translation>Docker की सीमाएँ</translation>
    </message>
    <message>
        <source>Docker sandbox</source>
        <translation>Docker सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>अंतर्निहित सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Host toolchains</source>
        <translation>सिस्टम के टूलचेन</translation>
    </message>
    <message>
        <source>Host compilers</source>
        <translation>सिस्टम के कंपाइलर</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>कंट्रोल ग्रुप</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>इमेज %1</translation>
    </message>
    <message>
        <source>works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5</source>
        <translation>काम करता है (%1); %2 ms में तैयार; मेमोरी सीमा %3, CPU सीमा %4, प्रोसेस सीमा %5</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>नरम</translation>
    </message>
    <message>
        <source>Soft limits are watched by sampling. For hard ones start with: %1</source>
        <translation>नरम सीमाएँ बीच-बीच में जाँचकर देखी जाती हैं। सख़्त सीमाओं के लिए ऐसे शुरू करें: %1</translation>
    </message>
    <message>
        <source>%1 at %2, runtime %3, control groups v%4</source>
        <translation>%2 पर %1, रनटाइम %3, कंट्रोल ग्रुप v%4</translation>
    </message>
    <message>
        <source>this engine cannot limit: %1</source>
        <translation>यह इंजन इन्हें सीमित नहीं कर सकता: %1</translation>
    </message>
    <message>
        <source>A rootless engine needs control groups v2 with delegation (systemd).</source>
        <translation>बिना root वाले इंजन को डेलिगेशन के साथ कंट्रोल ग्रुप v2 चाहिए (systemd)।</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>नहीं बनी</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1; missing: %2</source>
        <translation>अंतर्निहित सैंडबॉक्स के लिए: %1; नहीं मिले: %2</translation>
    </message>
    <message>
        <source>for the embedded sandbox: %1</source>
        <translation>अंतर्निहित सैंडबॉक्स के लिए: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Install them with your package manager, or build the image: %1</source>
        <translation>इन्हें अपने पैकेज मैनेजर से इंस्टॉल करें, या इमेज बनाएँ: %1</translation>
    </message>
    <message>
        <source>start slowly in the embedded sandbox: no precompiled headers have been made</source>
        <translation>अंतर्निहित सैंडबॉक्स में धीरे शुरू होते हैं: प्री-कंपाइल हेडर नहीं बनाए गए</translation>
    </message>
    <message>
        <source>no control groups that we may write to</source>
        <translation>कोई कंट्रोल ग्रुप नहीं जिसमें लिखने की अनुमति हो</translation>
    </message>
    <message>
        <source>control groups v1, as root</source>
        <translation>कंट्रोल ग्रुप v1, root के रूप में</translation>
    </message>
    <message>
        <source>control groups v2, but none of them is delegated to this user</source>
        <translation>कंट्रोल ग्रुप v2, पर इस यूज़र को कोई डेलिगेट नहीं</translation>
    </message>
    <message>
        <source>control groups v2 below %1</source>
        <translation>%1 के नीचे कंट्रोल ग्रुप v2</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>not allowed for this problem</source>
        <translation>इस प्रॉब्लम के लिए मान्य नहीं</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The newest good backup has taken its place.</source>
        <translation>उसकी जगह सबसे नया सही बैकअप लगा दिया गया है।</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>अब यह नए सिरे से शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>Your history was damaged (%1). %2 The damaged file is kept: %3</source>
        <translation>आपका इतिहास खराब हो गया था (%1)। %2 खराब फ़ाइल यहाँ रखी है: %3</translation>
    </message>
    <message>
        <source>Your history cannot be opened (%1). What you do now is kept only until you quit.</source>
        <translation>आपका इतिहास नहीं खुल पाया (%1)। अब आप जो करेंगे, वह बंद करने तक ही रहेगा।</translation>
    </message>
</context>
<context>
    <name>RemoteServer</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>यह किसी सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>An address looks like lab.example.org:3000.</source>
        <translation>पता lab.example.org:3000 जैसा होता है।</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://.</source>
        <translation>सर्वर का पता http:// या https:// से शुरू होता है।</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>Saved</source>
        <translation>सेव किया</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाया</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>वापस लाया गया</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>टेम्प्लेट पर रीसेट</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>टाइप किया</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>कल, %1</translation>
    </message>
</context>
<context>
    <name>RunOnly</name>
    <message>
        <source>The server ended it, for it took too long.</source>
        <translation>सर्वर ने इसे रोक दिया, क्योंकि इसमें बहुत समय लगा।</translation>
    </message>
    <message>
        <source>It printed more than the server keeps.</source>
        <translation>इसने सर्वर की रखने की सीमा से अधिक छापा।</translation>
    </message>
    <message>
        <source>What it printed is right, but this server counts whatever writes to its error output as failed.</source>
        <translation>जो छपा वह सही है, पर यह सर्वर त्रुटि आउटपुट पर लिखने वाले हर प्रोग्राम को विफल मानता है।</translation>
    </message>
    <message>
        <source>It ended badly, or wrote to its error output: this server does not say which.</source>
        <translation>यह बुरी तरह समाप्त हुआ या इसने त्रुटि आउटपुट पर लिखा: यह सर्वर नहीं बताता कि कौन सा।</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>चलाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.</source>
        <translation>छिपे टेस्ट इस मशीन से कभी बाहर नहीं जाते, और %1 सर्वर केवल प्रोग्राम चलाता है: वहाँ नमूने और आपके अपने टेस्ट चल सकते हैं।</translation>
    </message>
    <message>
        <source>A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.</source>
        <translation>%1 सर्वर पूरे प्रोग्राम चलाता है। यह समस्या एक फ़ंक्शन माँगती है, और %2 में उसके साथ भेजने लायक कोई ड्राइवर नहीं है।</translation>
    </message>
    <message>
        <source>The answers to this problem are checked by a program of its own, which a %1 server does not run.</source>
        <translation>इस समस्या के उत्तर एक अलग प्रोग्राम जाँचता है, जिसे %1 सर्वर नहीं चलाता।</translation>
    </message>
    <message>
        <source>A %1 server does not run %2, only %3.</source>
        <translation>%1 सर्वर %2 नहीं चलाता, केवल %3।</translation>
    </message>
    <message>
        <source>A %1 server runs programs of one file, with nothing beside it.</source>
        <translation>%1 सर्वर केवल एक फ़ाइल वाले प्रोग्राम चलाता है, साथ में कुछ और नहीं।</translation>
    </message>
    <message>
        <source>This problem has no samples to run.</source>
        <translation>इस समस्या में चलाने के लिए नमूने नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Run and submit</source>
        <translation>रन और सबमिट</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Of everything but code.</source>
        <translation>कोड को छोड़कर बाकी सबका।</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show a timer</source>
        <translation>टाइमर दिखाएँ</translation>
    </message>
    <message>
        <source>How long the open problem has been open.</source>
        <translation>मौजूदा प्रॉब्लम कितनी देर से खुली है।</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>कोड का आकार</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>लंबी लाइनें रैप करें</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>ब्रैकेट और कोट बंद करें</translation>
    </message>
    <message>
        <source>Stop at the first test that fails</source>
        <translation>पहले फ़ेल टेस्ट पर रुकें</translation>
    </message>
    <message>
        <source>Advice about code</source>
        <translation>कोड पर सलाह</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Run programs in</source>
        <translation>प्रोग्राम कहाँ चलाएँ</translation>
    </message>
    <message>
        <source>What is available</source>
        <translation>जो उपलब्ध हो</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>The sandbox without Docker</source>
        <translation>Docker के बिना सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Address of Docker</source>
        <translation>Docker का पता</translation>
    </message>
    <message>
        <source>Containers kept ready per language</source>
        <translation>हर भाषा के लिए तैयार कंटेनर</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>इंटरफ़ेस की भाषा</translation>
    </message>
    <message>
        <source>Language of solutions</source>
        <translation>हल की भाषा</translation>
    </message>
    <message>
        <source>Every problem opens in it. The list above the editor changes it too.</source>
        <translation>हर प्रॉब्लम इसी में खुलती है। एडिटर के ऊपर की सूची भी इसे बदलती है।</translation>
    </message>
    <message>
        <source>Width of indentation</source>
        <translation>इंडेंट की चौड़ाई</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>जैसा भाषा में चलन है</translation>
    </message>
    <message>
        <source>The closing one appears when the opening one is typed.</source>
        <translation>शुरू का चिह्न टाइप करते ही बंद करने वाला आ जाता है।</translation>
    </message>
    <message>
        <source>Offer words while typing</source>
        <translation>टाइप करते समय शब्द सुझाएँ</translation>
    </message>
    <message>
        <source>When off, they are offered on request only.</source>
        <translation>बंद होने पर शब्द केवल माँगने पर सुझाए जाते हैं।</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>कोड का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Ruler at column</source>
        <translation>रूलर इस कॉलम पर</translation>
    </message>
    <message>
        <source>A thin line that shows where lines get long.</source>
        <translation>पतली रेखा, जो दिखाती है कि लाइनें कहाँ लंबी होने लगती हैं।</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>स्पेस और टैब दिखाएँ</translation>
    </message>
    <message>
        <source>The tests behind it are skipped.</source>
        <translation>उसके बाद के टेस्ट छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>About calls that a contest&apos;s judge would refuse. The sandbox protects with or without.</source>
        <translation>उन कॉल के बारे में, जिन्हें कॉन्टेस्ट का जज मना कर देता। सैंडबॉक्स दोनों हाल में बचाता है।</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>चेतावनी दें</translation>
    </message>
    <message>
        <source>Refuse to run</source>
        <translation>न चलाएँ</translation>
    </message>
    <message>
        <source>Folders of more problems</source>
        <translation>और प्रॉब्लम के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Beside those that come with CodeArena and those you imported. Nothing is written there.</source>
        <translation>CodeArena के साथ आई और आपकी इंपोर्ट की हुई प्रॉब्लम के अलावा। वहाँ कुछ लिखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Empty: wherever it is found.</source>
        <translation>खाली: जहाँ भी मिल जाए।</translation>
    </message>
    <message>
        <source>More start sooner and take more memory. Of Docker only.</source>
        <translation>ज़्यादा हों तो जल्दी शुरू होते हैं और ज़्यादा मेमोरी लेते हैं। केवल Docker के लिए।</translation>
    </message>
    <message>
        <source>Where to judge</source>
        <translation>कहाँ जाँचें</translation>
    </message>
    <message>
        <source>By itself, a server&apos;s problem goes to its server and your own problems stay on this machine.</source>
        <translation>अपने-आप, सर्वर की प्रॉब्लम उसके सर्वर पर जाती है और आपकी अपनी प्रॉब्लम इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>Wherever the problem is from</source>
        <translation>जहाँ की प्रॉब्लम है, वहीं</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>On the connected server</source>
        <translation>जुड़े हुए सर्वर पर</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1: not known here</source>
        <translation>%1: यहाँ इसकी जानकारी नहीं</translation>
    </message>
    <message>
        <source>%1: its value does not fit</source>
        <translation>%1: मान सही नहीं है</translation>
    </message>
    <message>
        <source>%1: brought within its limits</source>
        <translation>%1: सीमा के भीतर लाया गया</translation>
    </message>
    <message>
        <source>%1: locked on this machine</source>
        <translation>%1: इस कंप्यूटर पर लॉक है</translation>
    </message>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>यह JSON नहीं है: %1, बाइट %2 पर।</translation>
    </message>
    <message>
        <source>It holds no settings of CodeArena.</source>
        <translation>इसमें CodeArena की सेटिंग्स नहीं हैं।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings and shortcuts taken.</source>
        <translation>
            <numerusform>%n सेटिंग या शॉर्टकट लिया गया।</numerusform>
            <numerusform>%n सेटिंग्स और शॉर्टकट लिए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>लाइन %1: %2।</translation>
    </message>
    <message>
        <source>There is no list called &quot;snippets&quot;.</source>
        <translation>“snippets” नाम की कोई सूची नहीं है।</translation>
    </message>
    <message>
        <source>Snippet %1 has no prefix.</source>
        <translation>स्निपेट %1 का प्रीफ़िक्स नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no body, which is a list of lines.</source>
        <translation>%1 का body नहीं है, यानी लाइनों की सूची।</translation>
    </message>
    <message>
        <source>There are two snippets called %1.</source>
        <translation>%1 नाम के दो स्निपेट हैं।</translation>
    </message>
</context>
<context>
    <name>ca::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ca::BrowserHeader</name>
    <message>
        <source>PROBLEMS</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>%1 / %2 solved</source>
        <translation>%1 / %2 हल</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems solved</source>
        <translation>
            <numerusform>%n में से %1 प्रॉब्लम हल</numerusform>
            <numerusform>%n में से %1 प्रॉब्लम हल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::BrowserPanel</name>
    <message>
        <source>The problems cannot be read</source>
        <translation>प्रॉब्लम पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>अभी कोई प्रॉब्लम नहीं</translation>
    </message>
    <message>
        <source>Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are.</source>
        <translation>प्रॉब्लम पैकेज का फ़ोल्डर या .zip यहाँ छोड़ें, या चुनें। Kattis और ICPC के पैकेज जैसे हैं वैसे ही चलते हैं।</translation>
    </message>
    <message>
        <source>Import problems…</source>
        <translation>प्रॉब्लम इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No problem fits all of these filters.</source>
        <translation>कोई प्रॉब्लम इन सभी फ़िल्टर से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>No problem fits “%1”.</source>
        <translation>“%1” से कोई प्रॉब्लम मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>प्रॉब्लम खोजें</translation>
    </message>
    <message>
        <source>Pick one for me</source>
        <translation>मेरे लिए एक चुनें</translation>
    </message>
    <message>
        <source>Roadmap by topic</source>
        <translation>टॉपिक का रोडमैप</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <translation>पसंदीदा में जोड़ें या हटाएँ</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>ca::CollapsingSplitter</name>
    <message>
        <source>Drag to resize, double-click to fold away</source>
        <translation>आकार बदलने के लिए खींचें, समेटने के लिए डबल-क्लिक करें</translation>
    </message>
</context>
<context>
    <name>ca::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>कमांड टाइप करें</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>इस नाम की कोई कमांड नहीं है।</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDesk</name>
    <message numerus="yes">
        <source>%n problems of %1 are in the list.</source>
        <translation>
            <numerusform>%1 की %n प्रॉब्लम सूची में है।</numerusform>
            <numerusform>%1 की %n प्रॉब्लम सूची में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what was fetched before is shown. %2</source>
        <translation>%1: पहले से लाया गया दिखाया जा रहा है। %2</translation>
    </message>
    <message>
        <source>What waits for a server is not kept when you quit: %1</source>
        <translation>जो सर्वर के इंतज़ार में है, वह बंद करने पर नहीं रहेगा: %1</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Your solutions are judged on this machine. Press to connect to a server.</source>
        <translation>आपके हल इसी कंप्यूटर पर जाँचे जाते हैं। सर्वर से जुड़ने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Solutions of this problem are judged by its server.</source>
        <translation>इस प्रॉब्लम के हल उसका सर्वर जाँचता है।</translation>
    </message>
    <message>
        <source>%1: sends in %2 s</source>
        <translation>%1: %2 से. में भेजेगा</translation>
    </message>
    <message>
        <source>%1: waits for the network</source>
        <translation>%1: नेटवर्क का इंतज़ार</translation>
    </message>
    <message>
        <source>%1 What you submitted goes out when it is back.</source>
        <translation>%1 उसके लौटने पर आपका सबमिशन भेज दिया जाएगा।</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1 now.</source>
        <translation>नमूने और आपके अपने टेस्ट अब %1 पर चलते हैं।</translation>
    </message>
    <message>
        <source>Programs run on this machine again.</source>
        <translation>प्रोग्राम फिर से इस मशीन पर चलते हैं।</translation>
    </message>
    <message>
        <source>%1, runs on %2</source>
        <translation>%1, %2 पर चलता है</translation>
    </message>
    <message>
        <source>You chose to judge on this machine.</source>
        <translation>आपने इस कंप्यूटर पर जाँचना चुना है।</translation>
    </message>
    <message>
        <source>You chose to judge on the connected server.</source>
        <translation>आपने जुड़े हुए सर्वर पर जाँचना चुना है।</translation>
    </message>
    <message>
        <source>It judges the problems that it has.</source>
        <translation>जो प्रॉब्लम उसके पास हैं, उन्हें वही जाँचता है।</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.</source>
        <translation>नमूने और आपके अपने टेस्ट %1 पर चलते हैं, जो एक %2 सर्वर है। छिपे टेस्ट वहाँ कभी नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on this machine.</source>
        <translation>नमूने और आपके अपने टेस्ट इस कंप्यूटर पर चलते हैं।</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1 (आपकी पसंद)</translation>
    </message>
</context>
<context>
    <name>ca::ConnectDialog</name>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Servers that you have connected to</source>
        <translation>वे सर्वर जिनसे आप जुड़ चुके हैं</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Where the server is, such as lab.example.org:3000</source>
        <translation>सर्वर कहाँ है, जैसे lab.example.org:3000</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Only when the server wants one</source>
        <translation>केवल तब, जब सर्वर माँगे</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>See whether a server answers there</source>
        <translation>देखें कि वहाँ कोई सर्वर उत्तर देता है या नहीं</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Take the server and its problems from the list</source>
        <translation>सर्वर और उसकी प्रॉब्लम सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>%1 से पूछा जा रहा है...</translation>
    </message>
    <message>
        <source>such as lab.example.org:3000</source>
        <translation>जैसे lab.example.org:3000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>What the server is: it is found out, unless you know better</source>
        <translation>सर्वर क्या है: यह पता कर लिया जाता है, जब तक आप बेहतर न जानते हों</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>इस मशीन पर चलाएँ</translation>
    </message>
    <message>
        <source>Programs run on this machine again</source>
        <translation>प्रोग्राम फिर से इस मशीन पर चलेंगे</translation>
    </message>
    <message>
        <source>List the server&apos;s problems beside your own, or have it run programs</source>
        <translation>सर्वर की समस्याएँ अपनी समस्याओं के साथ दिखाएँ, या उससे प्रोग्राम चलवाएँ</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>पता करें</translation>
    </message>
    <message>
        <source>%1: %2, runs programs</source>
        <translation>%1: %2, प्रोग्राम चलाता है</translation>
    </message>
    <message>
        <source>Samples and tests of your own run on %1.</source>
        <translation>नमूने और आपके अपने टेस्ट %1 पर चलते हैं।</translation>
    </message>
</context>
<context>
    <name>ca::DataSection</name>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Reading or writing your history</source>
        <translation>आपका इतिहास पढ़ा या लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>सब कुछ साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine.</source>
        <translation>सबमिशन, ड्राफ़्ट, अपने टेस्ट, रिवीज़न और नोट्स एक JSON फ़ाइल में, दूसरे कंप्यूटर के लिए।</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>एक्सपोर्ट करें...</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>यहाँ लाएँ</translation>
    </message>
    <message>
        <source>From such a file. What is here already stays as it is.</source>
        <translation>ऐसी ही फ़ाइल से। जो यहाँ पहले से है, वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>इंपोर्ट करें...</translation>
    </message>
    <message>
        <source>Table of submissions</source>
        <translation>सबमिशन की तालिका</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets.</source>
        <translation>CSV में, स्प्रेडशीट के लिए।</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>CSV में एक्सपोर्ट करें...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>सब कुछ एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>सब कुछ इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Export the table of submissions</source>
        <translation>सबमिशन की तालिका एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>इतिहास (*.json)</translation>
    </message>
    <message>
        <source>History (*.json);;All files (*)</source>
        <translation>इतिहास (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
</context>
<context>
    <name>ca::DiffPane</name>
    <message>
        <source>Older source</source>
        <translation>पुराना सोर्स</translation>
    </message>
    <message>
        <source>Newer source</source>
        <translation>नया सोर्स</translation>
    </message>
</context>
<context>
    <name>ca::DiffView</name>
    <message>
        <source>The two are the same</source>
        <translation>दोनों एक जैसे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n लाइन अलग है</numerusform>
            <numerusform>%n लाइनें अलग हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::DropVeil</name>
    <message>
        <source>Drop to import the package</source>
        <translation>पैकेज इंपोर्ट करने के लिए छोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n packages</source>
        <translation>
            <numerusform>%n पैकेज इंपोर्ट करने के लिए छोड़ें</numerusform>
            <numerusform>%n पैकेज इंपोर्ट करने के लिए छोड़ें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::EditingDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 बजे सेव हुआ</translation>
    </message>
</context>
<context>
    <name>ca::EditorCommands</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Complete Word</source>
        <translation>शब्द पूरा करें</translation>
    </message>
    <message>
        <source>Format Code</source>
        <translation>कोड फ़ॉर्मैट करें</translation>
    </message>
    <message>
        <source>Reset to Template</source>
        <translation>टेम्प्लेट पर रीसेट करें</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>कमेंट लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>लाइनें ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>लाइनें नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Duplicate Lines Above</source>
        <translation>लाइनें ऊपर दोहराएँ</translation>
    </message>
    <message>
        <source>Duplicate Lines Below</source>
        <translation>लाइनें नीचे दोहराएँ</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>लाइनें मिटाएँ</translation>
    </message>
    <message>
        <source>Join Lines</source>
        <translation>लाइनें जोड़ें</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>नीचे लाइन डालें</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>ऊपर लाइन डालें</translation>
    </message>
    <message>
        <source>Indent Lines</source>
        <translation>इंडेंट बढ़ाएँ</translation>
    </message>
    <message>
        <source>Outdent Lines</source>
        <translation>इंडेंट घटाएँ</translation>
    </message>
    <message>
        <source>Add Next Occurrence to Selection</source>
        <translation>अगला मेल चयन में जोड़ें</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>सारे मेल चुनें</translation>
    </message>
    <message>
        <source>Add Caret Above</source>
        <translation>ऊपर कर्सर जोड़ें</translation>
    </message>
    <message>
        <source>Add Caret Below</source>
        <translation>नीचे कर्सर जोड़ें</translation>
    </message>
    <message>
        <source>Go to Matching Bracket</source>
        <translation>जोड़ी के ब्रैकेट पर जाएँ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>लाइन पर जाएँ</translation>
    </message>
    <message>
        <source>Next Error or Warning</source>
        <translation>अगला एरर या चेतावनी</translation>
    </message>
    <message>
        <source>Previous Error or Warning</source>
        <translation>पिछला एरर या चेतावनी</translation>
    </message>
    <message>
        <source>Fold Block</source>
        <translation>ब्लॉक समेटें</translation>
    </message>
    <message>
        <source>Unfold Block</source>
        <translation>ब्लॉक फैलाएँ</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>सब समेटें</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>सब फैलाएँ</translation>
    </message>
    <message>
        <source>Larger Code</source>
        <translation>बड़ा कोड</translation>
    </message>
    <message>
        <source>Smaller Code</source>
        <translation>छोटा कोड</translation>
    </message>
    <message>
        <source>Code at Normal Size</source>
        <translation>सामान्य आकार का कोड</translation>
    </message>
    <message>
        <source>Show Whitespace</source>
        <translation>व्हाइटस्पेस दिखाएँ</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>लाइनें रैप करें</translation>
    </message>
    <message>
        <source>Show Ruler</source>
        <translation>रूलर दिखाएँ</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>नई फ़ाइल</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>फ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>फ़ाइल बंद करें</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>अगली फ़ाइल</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>पिछली फ़ाइल</translation>
    </message>
    <message>
        <source>History of This File</source>
        <translation>इस फ़ाइल का इतिहास</translation>
    </message>
    <message>
        <source>Your Snippets for This Language...</source>
        <translation>इस भाषा के आपके स्निपेट...</translation>
    </message>
</context>
<context>
    <name>ca::EditorFiles</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>फ़ाइल का नाम ज़रूरी है; उसमें स्लैश न हो और वह डॉट से शुरू न हो।</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>%1 नाम की फ़ाइल पहले से है।</translation>
    </message>
</context>
<context>
    <name>ca::EditorPanel</name>
    <message>
        <source>There is no formatter for this language.</source>
        <translation>इस भाषा के लिए कोई फ़ॉर्मैटर नहीं है।</translation>
    </message>
    <message>
        <source>Install %1 to format this code.</source>
        <translation>यह कोड फ़ॉर्मैट करने के लिए %1 इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The code changed while it was being formatted; nothing was replaced.</source>
        <translation>फ़ॉर्मैट करते समय कोड बदल गया; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This is the template again. Undo brings your code back.</source>
        <translation>टेम्प्लेट वापस आ गया है। पूर्ववत करने पर आपका कोड लौट आएगा।</translation>
    </message>
    <message>
        <source>This is the older text again. Undo brings the newer one back.</source>
        <translation>पुराना टेक्स्ट वापस आ गया है। पूर्ववत करने पर नया लौट आएगा।</translation>
    </message>
    <message>
        <source>There are no snippets for this language.</source>
        <translation>इस भाषा के लिए कोई स्निपेट नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>ca::EditorialPage</name>
    <message>
        <source>Editorial</source>
        <translation>एडिटोरियल</translation>
    </message>
    <message>
        <source>No editorial</source>
        <translation>एडिटोरियल नहीं है</translation>
    </message>
    <message>
        <source>Nobody has written down how this problem is solved.</source>
        <translation>यह प्रॉब्लम कैसे हल होती है, यह अभी किसी ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>अभी हल नहीं हुई</translation>
    </message>
    <message>
        <source>The editorial tells everything. It opens by itself once your solution is accepted.</source>
        <translation>एडिटोरियल में पूरा हल है। आपका हल स्वीकृत होते ही यह अपने आप खुल जाएगा।</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>फिर भी देखें</translation>
    </message>
</context>
<context>
    <name>ca::EngineLink</name>
    <message>
        <source>the server fell silent</source>
        <translation>सर्वर चुप हो गया</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>सर्वर ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>the server speaks another protocol</source>
        <translation>सर्वर दूसरा प्रोटोकॉल बोलता है</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>सर्वर ने कनेक्शन बंद कर दिया</translation>
    </message>
</context>
<context>
    <name>ca::EventChannel</name>
    <message>
        <source>the server did not answer</source>
        <translation>सर्वर ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>सर्वर ने कनेक्शन ठुकरा दिया</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>सर्वर ने कनेक्शन बंद कर दिया</translation>
    </message>
</context>
<context>
    <name>ca::FileTabs</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, अभी सेव नहीं हुई</translation>
    </message>
</context>
<context>
    <name>ca::FilterBar</name>
    <message>
        <source>Search title, tag, text, #number</source>
        <translation>शीर्षक, टैग, टेक्स्ट, #नंबर खोजें</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>प्रॉब्लम खोजें</translation>
    </message>
    <message>
        <source>Search in titles, tags, numbers and statements (Ctrl+F)
Down goes to the list, Enter opens the first, Esc clears</source>
        <translation>शीर्षक, टैग, नंबर और स्टेटमेंट में खोजें (Ctrl+F)
नीचे का तीर: सूची पर जाएँ, Enter: पहली खोलें, Esc: साफ़ करें</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>खोज साफ़ करें (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Show all problems again (Ctrl+Shift+Backspace)</source>
        <translation>फिर से सभी प्रॉब्लम दिखाएँ (Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Easy problems</source>
        <translation>आसान प्रॉब्लम</translation>
    </message>
    <message>
        <source>Problems of medium difficulty</source>
        <translation>मध्यम प्रॉब्लम</translation>
    </message>
    <message>
        <source>Hard problems</source>
        <translation>कठिन प्रॉब्लम</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>अनसुलझी</translation>
    </message>
    <message>
        <source>Problems that you have not solved yet</source>
        <translation>प्रॉब्लम जो आपने अभी हल नहीं कीं</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>रिवीज़न बाकी</translation>
    </message>
    <message>
        <source>Solved a while ago: time to solve them again</source>
        <translation>कुछ समय पहले हल की थीं: फिर से हल करने का समय</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Filter by status, tag, topic or collection</source>
        <translation>स्थिति, टैग, टॉपिक या कलेक्शन से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Do not filter by this any more</source>
        <translation>यह फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>फ़िल्टर %1 हटाएँ</translation>
    </message>
    <message>
        <source>Due for review · %1</source>
        <translation>रिवीज़न बाकी · %1</translation>
    </message>
    <message>
        <source>Due for review: %1</source>
        <translation>रिवीज़न बाकी: %1</translation>
    </message>
</context>
<context>
    <name>ca::FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>और फ़िल्टर</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>टॉपिक</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>कलेक्शन</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ca::FindBar</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>पूरे शब्द</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>पिछला मेल (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>अगला मेल (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Replace this match (Enter)</source>
        <translation>यह मेल बदलें (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सब बदलें</translation>
    </message>
    <message>
        <source>Replace all matches (Ctrl+Alt+Enter)</source>
        <translation>सारे मेल बदलें (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>पैटर्न गलत है</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n मेल</numerusform>
            <numerusform>%n मेल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::FindStrip</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>पिछला मेल (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>अगला मेल (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>इस पेज में खोजें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
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
        <translation>फ़ोल्डर जोड़ें...</translation>
    </message>
    <message>
        <source>Choose a folder that holds packages of problems</source>
        <translation>प्रॉब्लम पैकेज वाला फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Folder of problems</source>
        <translation>प्रॉब्लम का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ca::Formatter</name>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 शुरू नहीं हो पाया</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 ने बहुत समय लिया</translation>
    </message>
    <message>
        <source>%1 failed with exit code %2</source>
        <translation>%1 एग्ज़िट कोड %2 के साथ फ़ेल हुआ</translation>
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
        <translation>हिंट</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>हिंट नहीं हैं</translation>
    </message>
    <message>
        <source>This problem has none. It is all yours.</source>
        <translation>इस प्रॉब्लम में कोई हिंट नहीं। अब सब आप पर है।</translation>
    </message>
</context>
<context>
    <name>ca::History</name>
    <message>
        <source>%1 points</source>
        <translation>%1 अंक</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%n में से %1 टेस्ट</numerusform>
            <numerusform>%n में से %1 टेस्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::HistoryDesk</name>
    <message>
        <source>%1: its history is listed as it was last seen. %2</source>
        <translation>%1: इसका इतिहास वैसा दिखाया गया है जैसा पिछली बार देखा गया था। %2</translation>
    </message>
</context>
<context>
    <name>ca::ImageRow</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Built from an older recipe</source>
        <translation>पुरानी रेसिपी से बनी</translation>
    </message>
    <message>
        <source>Built for another kind of processor</source>
        <translation>दूसरी तरह के प्रोसेसर के लिए बनी</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>नहीं बनी</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 बन रही है</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>रोका जा रहा है...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 रद्द करें</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>%1 बनाएँ</translation>
    </message>
</context>
<context>
    <name>ca::JudgePlacement</name>
    <message numerus="yes">
        <source>%1 of %n tests are known on this machine. Only %2 has the others.</source>
        <translation>
            <numerusform>%n में से %1 टेस्ट इस कंप्यूटर पर मालूम है। बाकी केवल %2 के पास हैं।</numerusform>
            <numerusform>%n में से %1 टेस्ट इस कंप्यूटर पर मालूम हैं। बाकी केवल %2 के पास हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on this machine: %1 has no problem of this name.</source>
        <translation>इस कंप्यूटर पर जाँचा गया: %1 के पास इस नाम की कोई प्रॉब्लम नहीं है।</translation>
    </message>
    <message>
        <source>Judged on this machine: %1 only runs programs, and hidden tests are never sent there.</source>
        <translation>इस कंप्यूटर पर जाँचा गया: %1 केवल प्रोग्राम चलाता है, और छिपे टेस्ट वहाँ कभी नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Judged on this machine: no server is connected.</source>
        <translation>इस कंप्यूटर पर जाँचा गया: कोई सर्वर जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Judged by %1, by its tests of this problem.</source>
        <translation>%1 ने इस प्रॉब्लम के अपने टेस्टों से जाँचा।</translation>
    </message>
    <message>
        <source>Judged on this machine: under this name %1 asks for something else.</source>
        <translation>इस कंप्यूटर पर जाँचा गया: इस नाम से %1 कुछ और माँगता है।</translation>
    </message>
    <message>
        <source>Run on this machine: hidden tests are never sent to a server.</source>
        <translation>इस कंप्यूटर पर चलाया गया: छिपे टेस्ट कभी सर्वर पर नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Run on this machine: no server is connected.</source>
        <translation>इस कंप्यूटर पर चलाया गया: कोई सर्वर जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Run on this machine: %1 judges, and runs no single tests.</source>
        <translation>इस कंप्यूटर पर चलाया गया: %1 जाँचता है, अकेले टेस्ट नहीं चलाता।</translation>
    </message>
</context>
<context>
    <name>ca::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Edit shortcuts...</source>
        <translation>शॉर्टकट बदलें...</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Every command can have the key that you like.</source>
        <translation>हर कमांड को अपनी पसंद की कुंजी दे सकते हैं।</translation>
    </message>
    <message>
        <source>Edit shortcuts</source>
        <translation>शॉर्टकट बदलें</translation>
    </message>
    <message>
        <source>keys, commands, hotkeys</source>
        <translation>कुंजी, कमांड, हॉटकी</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>सभी कमांड की कुंजियाँ देखें और बदलें</translation>
    </message>
</context>
<context>
    <name>ca::LanguageButton</name>
    <message>
        <source>Language of the solution</source>
        <translation>हल की भाषा</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
</context>
<context>
    <name>ca::Launch</name>
    <message>
        <source>Packages of problems, archives or source files to open.</source>
        <translation>खोलने के लिए प्रॉब्लम पैकेज, आर्काइव या सोर्स फ़ाइलें।</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>यह मदद दिखाएँ।</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>वर्शन दिखाएँ।</translation>
    </message>
    <message>
        <source>Folder of settings and state.</source>
        <translation>सेटिंग्स और स्थिति का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open a window even if there is one already.</source>
        <translation>पहले से विंडो हो, तब भी नई खोलें।</translation>
    </message>
    <message>
        <source>Print how long the start took, and end.</source>
        <translation>शुरू होने में लगा समय दिखाकर बंद हो जाएँ।</translation>
    </message>
    <message>
        <source>Practise programming: problems, an editor, and a judge.</source>
        <translation>प्रोग्रामिंग का अभ्यास: प्रॉब्लम, एडिटर और जज।</translation>
    </message>
</context>
<context>
    <name>ca::Library</name>
    <message>
        <source>There is no problem called %1.</source>
        <translation>%1 नाम की कोई प्रॉब्लम नहीं है।</translation>
    </message>
</context>
<context>
    <name>ca::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>लाइन पर जाएँ</translation>
    </message>
    <message>
        <source>Line, or line and column</source>
        <translation>लाइन, या लाइन और कॉलम</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 से %1</translation>
    </message>
</context>
<context>
    <name>ca::ListCaption</name>
    <message>
        <source>Roadmap order</source>
        <translation>रोडमैप के क्रम से</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>शीर्षक से</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>कठिनाई से</translation>
    </message>
    <message>
        <source>Recently tried</source>
        <translation>हाल की कोशिशें</translation>
    </message>
    <message>
        <source>In which order the problems are listed (Space opens)</source>
        <translation>प्रॉब्लम किस क्रम में हों (Space से खुलता है)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n प्रॉब्लम</numerusform>
            <numerusform>%n प्रॉब्लम</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>क्रम: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problems shown</source>
        <translation>
            <numerusform>%n में से %1 प्रॉब्लम दिख रही है</numerusform>
            <numerusform>%n में से %1 प्रॉब्लम दिख रही हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ListSkeleton</name>
    <message>
        <source>Reading the problems</source>
        <translation>प्रॉब्लम पढ़ी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>ca::LiveConsole</name>
    <message>
        <source>There is no server to run this.</source>
        <translation>इसे चलाने के लिए कोई सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Connect to one that runs programs, or let them run on this machine.</source>
        <translation>ऐसे सर्वर से जुड़ें जो प्रोग्राम चलाता हो, या उन्हें इसी मशीन पर चलने दें।</translation>
    </message>
</context>
<context>
    <name>ca::MachinePage</name>
    <message>
        <source>Go to the problems</source>
        <translation>प्रॉब्लम पर जाएँ</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Could not be tried</source>
        <translation>आज़माया नहीं जा सका</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Programs run shut away from your files and from the network.</source>
        <translation>प्रोग्राम आपकी फ़ाइलों और नेटवर्क से अलग चलते हैं।</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>इस कंप्यूटर की जाँच जारी</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Each has an image with its compiler. Build those that you want to use; one is enough.</source>
        <translation>हर भाषा की एक इमेज है, जिसमें उसका कंपाइलर है। जो चाहिए वे बनाएँ; एक भी काफ़ी है।</translation>
    </message>
    <message>
        <source>A first solution</source>
        <translation>पहला हल</translation>
    </message>
    <message>
        <source>Two Sum, solved in Python, judged here as yours will be.</source>
        <translation>Python में हल किया Two Sum, जो यहाँ वैसे ही जाँचा जाएगा जैसे आपका हल।</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>जाँच जारी</translation>
    </message>
    <message>
        <source>Welcome to CodeArena</source>
        <translation>CodeArena में आपका स्वागत है</translation>
    </message>
    <message>
        <source>This is what your programs will run in. Nothing of it has to be done now: problems can be read without.</source>
        <translation>आपके प्रोग्राम इसी में चलेंगे। यह सब अभी करना ज़रूरी नहीं: प्रॉब्लम इसके बिना भी पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>What programs run in, and which languages are ready.</source>
        <translation>प्रोग्राम किसमें चलते हैं और कौन सी भाषाएँ तैयार हैं।</translation>
    </message>
    <message>
        <source>Skip to the problems</source>
        <translation>छोड़कर प्रॉब्लम पर जाएँ</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>अभ्यास शुरू करें</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%n में से %1 टेस्ट</numerusform>
            <numerusform>%n में से %1 टेस्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests, %2 at most, in %3</source>
        <translation>
            <numerusform>%n में से %1 टेस्ट, ज़्यादा से ज़्यादा %2, %3 में</numerusform>
            <numerusform>%n में से %1 टेस्ट, ज़्यादा से ज़्यादा %2, %3 में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::MainWindow</name>
    <message>
        <source>Playground</source>
        <translation>प्लेग्राउंड</translation>
    </message>
    <message>
        <source>Write and run any program here, without a problem.</source>
        <translation>यहाँ बिना प्रॉब्लम के कोई भी प्रोग्राम लिखें और चलाएँ।</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>What you have solved, how often and how fast is drawn here.</source>
        <translation>आपने क्या, कितनी बार और कितनी तेज़ी से हल किया, यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>रिवीज़न</translation>
    </message>
    <message>
        <source>Problems that are due to be solved again wait here.</source>
        <translation>जिन प्रॉब्लम को फिर से हल करना है, वे यहाँ मिलेंगी।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>How CodeArena looks and works is set here.</source>
        <translation>CodeArena कैसा दिखे और कैसे चले, यहाँ तय होता है।</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>What programs run in is examined here.</source>
        <translation>प्रोग्राम किसमें चलते हैं, यहाँ जाँचा जाता है।</translation>
    </message>
</context>
<context>
    <name>ca::MistakeNote</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 नहीं खुल पाई</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>कारण: %1</translation>
    </message>
</context>
<context>
    <name>ca::NotesPage</name>
    <message>
        <source>Notes on this problem</source>
        <translation>इस प्रॉब्लम के नोट्स</translation>
    </message>
    <message>
        <source>Ideas, traps, what to remember next time. Notes are saved as you write.</source>
        <translation>विचार, फंदे, अगली बार क्या याद रखना है। नोट्स लिखते-लिखते सेव होते हैं।</translation>
    </message>
</context>
<context>
    <name>ca::PlaceRow</name>
    <message>
        <source>Copy the path of: %1</source>
        <translation>पाथ कॉपी करें: %1</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>फ़ोल्डर खोलें: %1</translation>
    </message>
</context>
<context>
    <name>ca::Playground</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 बजे सेव हुआ</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 टेक्स्ट फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundBox</name>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>एरर आउटपुट</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>प्रोग्राम जो पढ़ता है</translation>
    </message>
    <message>
        <source>What the program reads; may be empty</source>
        <translation>प्रोग्राम जो पढ़ता है; खाली भी हो सकता है</translation>
    </message>
    <message>
        <source>The output comes here when the program has ended. In the console it comes as it is written.</source>
        <translation>प्रोग्राम खत्म होने पर आउटपुट यहाँ आता है। कंसोल में लिखते ही दिखता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>इस इनपुट के साथ चलाएँ</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>प्रोग्राम रोकें</translation>
    </message>
    <message>
        <source>Run the program with all of the input at once</source>
        <translation>पूरा इनपुट एक साथ देकर प्रोग्राम चलाएँ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>कंपाइलर ने प्रोग्राम नहीं माना।</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>कुछ नहीं चला।</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <comment>what a run took: time and size</comment>
        <translation>CPU %1, मेमोरी %2</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>प्रोग्राम ने कुछ नहीं लिखा।</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>शुरुआती हिस्सा</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundFiles</name>
    <message>
        <source>A file needs a name without slashes that does not begin with a point.</source>
        <translation>फ़ाइल का नाम ज़रूरी है; उसमें स्लैश न हो और वह डॉट से शुरू न हो।</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>%1 नाम की फ़ाइल पहले से है।</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundList</name>
    <message>
        <source>Scratch files</source>
        <translation>स्क्रैच फ़ाइलें</translation>
    </message>
    <message>
        <source>Scratch files: F2 renames, Del deletes</source>
        <translation>स्क्रैच फ़ाइलें: F2 से नाम बदलें, Del से मिटाएँ</translation>
    </message>
    <message>
        <source>SCRATCH FILES</source>
        <translation>स्क्रैच फ़ाइलें</translation>
    </message>
    <message>
        <source>New scratch file</source>
        <translation>नई स्क्रैच फ़ाइल</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 मिटाई गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundPage</name>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>कंसोल</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>इनपुट और आउटपुट</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>इनपुट बनाएँ</translation>
    </message>
    <message>
        <source>Put what you typed into the box for input, to run with it again</source>
        <translation>टाइप किया हुआ इनपुट बॉक्स में डालें, ताकि उसी के साथ फिर चला सकें</translation>
    </message>
</context>
<context>
    <name>ca::PlaygroundRuns</name>
    <message>
        <source>You stopped it.</source>
        <translation>आपने प्रोग्राम रोका।</translation>
    </message>
    <message>
        <source>Run in the console</source>
        <translation>कंसोल में चलाएँ</translation>
    </message>
    <message>
        <source>Run with this input</source>
        <translation>इस इनपुट के साथ चलाएँ</translation>
    </message>
</context>
<context>
    <name>ca::PollingLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>सर्वर दूसरा प्रोटोकॉल बोलता है</translation>
    </message>
</context>
<context>
    <name>ca::ProblemDelegate</name>
    <message>
        <source>due</source>
        <translation>रिवीज़न</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>in the statement · %1</source>
        <translation>स्टेटमेंट में · %1</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListModel</name>
    <message>
        <source>cannot be opened</source>
        <translation>नहीं खुल पाई</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>रिवीज़न बाकी</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>नं॰ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n टेस्ट</numerusform>
            <numerusform>%n टेस्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>सीमा %1</translation>
    </message>
    <message>
        <source>your best %1</source>
        <translation>आपका सबसे अच्छा %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be opened.&lt;br&gt;%2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; नहीं खुल पाई।&lt;br&gt;%2</translation>
    </message>
</context>
<context>
    <name>ca::ProblemListView</name>
    <message>
        <source>Problems</source>
        <translation>प्रॉब्लम</translation>
    </message>
</context>
<context>
    <name>ca::ProblemRow</name>
    <message>
        <source>Easy</source>
        <translation>आसान</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>कठिन</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>हल हुई</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>कोशिश की</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>अभी कोशिश नहीं की</translation>
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
        <translation>यह प्लेग्राउंड में चलाया गया था; फ़ाइलें वहीं हैं।</translation>
    </message>
</context>
<context>
    <name>ca::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>सबमिशन</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>निजी रिकॉर्ड</translation>
    </message>
    <message>
        <source>Your story begins with the first problem</source>
        <translation>आपका सफ़र पहली प्रॉब्लम से शुरू होगा</translation>
    </message>
    <message>
        <source>Send a solution, and here you will see what you have solved, on which days, in which languages, and how you get better.</source>
        <translation>हल भेजें, फिर यहाँ दिखेगा कि आपने क्या, किन दिनों और किन भाषाओं में हल किया और आप कैसे बेहतर हो रहे हैं।</translation>
    </message>
    <message>
        <source>Choose a problem</source>
        <translation>प्रॉब्लम चुनें</translation>
    </message>
</context>
<context>
    <name>ca::ProgressStrip</name>
    <message>
        <source>Under way</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 प्रतिशत</translation>
    </message>
</context>
<context>
    <name>ca::QuickOpen</name>
    <message>
        <source>Open problem</source>
        <translation>प्रॉब्लम खोलें</translation>
    </message>
    <message>
        <source>Type a title, a tag or a topic</source>
        <translation>शीर्षक, टैग या टॉपिक टाइप करें</translation>
    </message>
    <message>
        <source>No problem is called like that.</source>
        <translation>इस नाम की कोई प्रॉब्लम नहीं है।</translation>
    </message>
</context>
<context>
    <name>ca::Rail</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
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
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>गलत उत्तर</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>समय सीमा पार</translation>
    </message>
    <message>
        <source>Memory limit exceeded</source>
        <translation>मेमोरी सीमा पार</translation>
    </message>
    <message>
        <source>Output limit exceeded</source>
        <translation>आउटपुट सीमा पार</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>रनटाइम एरर</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>कंपाइल एरर</translation>
    </message>
    <message>
        <source>Judge error</source>
        <translation>जज एरर</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>नहीं चला</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHistory</name>
    <message>
        <source>%1 does not tell what was submitted to it.</source>
        <translation>%1 नहीं बताता कि उसे क्या भेजा गया था।</translation>
    </message>
</context>
<context>
    <name>ca::RemoteHttp</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>%1 नाम का कोई कंप्यूटर नहीं है।</translation>
    </message>
    <message>
        <source>Look at the name once more, and whether this computer is in the same network.</source>
        <translation>नाम फिर से देखें, और यह भी कि यह कंप्यूटर उसी नेटवर्क में है या नहीं।</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 पर कोई सर्वर नहीं सुन रहा।</translation>
    </message>
    <message>
        <source>The computer is there, but no server runs at this port.</source>
        <translation>कंप्यूटर वहाँ है, पर इस पोर्ट पर कोई सर्वर नहीं चल रहा।</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1.</source>
        <translation>%1 साबित नहीं कर सकता कि वह %1 है।</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 उत्तर नहीं दे रहा।</translation>
    </message>
    <message>
        <source>It may be busy, or a firewall keeps it apart from you.</source>
        <translation>शायद वह व्यस्त है, या बीच में कोई फ़ायरवॉल है।</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1 से कनेक्शन टूट गया।</translation>
    </message>
</context>
<context>
    <name>ca::RemoteJudge</name>
    <message>
        <source>This problem is not from %1.</source>
        <translation>यह प्रॉब्लम %1 की नहीं है।</translation>
    </message>
    <message>
        <source>A server takes programs of one file only.</source>
        <translation>सर्वर केवल एक फ़ाइल वाले प्रोग्राम लेता है।</translation>
    </message>
    <message>
        <source>A server runs all tests of a problem, or none.</source>
        <translation>सर्वर प्रॉब्लम के सारे टेस्ट चलाता है, या एक भी नहीं।</translation>
    </message>
</context>
<context>
    <name>ca::RemoteRun</name>
    <message>
        <source>The server took the program and never said how it ended. It may have lost it: run it again.</source>
        <translation>सर्वर ने प्रोग्राम लिया और कभी नहीं बताया कि वह कैसे समाप्त हुआ। शायद वह खो गया: इसे फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>सर्वर ने इसे अस्वीकार किया: %1</translation>
    </message>
    <message>
        <source>The server answered, but not as a %1 server does.</source>
        <translation>सर्वर ने उत्तर दिया, पर %1 सर्वर की तरह नहीं।</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>सर्वर अभी और नहीं लेता।</translation>
    </message>
    <message>
        <source>The server ended its stream before the program had ended.</source>
        <translation>प्रोग्राम समाप्त होने से पहले ही सर्वर ने अपनी स्ट्रीम बंद कर दी।</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>सर्वर ने इसे लिया था, पर अब इसे नहीं जानता।</translation>
    </message>
</context>
<context>
    <name>ca::RemoteShelf</name>
    <message>
        <source>%1 wants a token, or another one.</source>
        <translation>%1 को टोकन चाहिए, या कोई दूसरा टोकन।</translation>
    </message>
    <message>
        <source>Your teacher has it.</source>
        <translation>वह आपके शिक्षक के पास है।</translation>
    </message>
    <message>
        <source>%1 is a web server, but no CodeArena server at this address.</source>
        <translation>%1 वेब सर्वर है, पर इस पते पर CodeArena सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Look at the port, and at what is behind the host: a path may be missing or too much.</source>
        <translation>पोर्ट देखें, और होस्ट के बाद क्या लिखा है: शायद कोई पाथ छूट गया है या ज़्यादा है।</translation>
    </message>
    <message>
        <source>%1 is out of order: %2</source>
        <translation>%1 ठीक से काम नहीं कर रहा: %2</translation>
    </message>
    <message>
        <source>What %1 answers is not what a CodeArena server does.</source>
        <translation>%1 का उत्तर CodeArena सर्वर जैसा नहीं है।</translation>
    </message>
    <message>
        <source>It may be of a version that is not known here.</source>
        <translation>शायद उसका वर्शन यहाँ पहचाना नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a CodeArena server with %n problems.</source>
        <translation>
            <numerusform>%1 एक CodeArena सर्वर है, जिसमें %n प्रॉब्लम है।</numerusform>
            <numerusform>%1 एक CodeArena सर्वर है, जिसमें %n प्रॉब्लम हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::RemoteStage</name>
    <message>
        <source>%1 took the program and did not start it.</source>
        <translation>%1 ने प्रोग्राम लिया और उसे शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>Run it again, or ask whoever looks after the server.</source>
        <translation>इसे फिर चलाएँ, या सर्वर सँभालने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The connection to %1 broke and did not come back.</source>
        <translation>%1 से कनेक्शन टूट गया और वापस नहीं आया।</translation>
    </message>
    <message>
        <source>What the program has printed since is not here.</source>
        <translation>उसके बाद प्रोग्राम ने जो छापा, वह यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>%1 did not say whether it stopped the program.</source>
        <translation>%1 ने नहीं बताया कि उसने प्रोग्राम रोका या नहीं।</translation>
    </message>
    <message>
        <source>It ends there by itself, at the server&apos;s limits.</source>
        <translation>वह वहाँ सर्वर की सीमाओं पर अपने आप समाप्त होता है।</translation>
    </message>
    <message>
        <source>%1 did not say how the program ended, and its time is over.</source>
        <translation>%1 ने नहीं बताया कि प्रोग्राम कैसे समाप्त हुआ, और उसका समय पूरा हो गया है।</translation>
    </message>
    <message>
        <source>The connection to %1 broke while your input was under way. If the program does not answer, type it again.</source>
        <translation>आपका इनपुट जाते समय %1 से कनेक्शन टूट गया। यदि प्रोग्राम उत्तर न दे, तो उसे फिर टाइप करें।</translation>
    </message>
    <message>
        <source>%1 takes no more input for this program.</source>
        <translation>%1 इस प्रोग्राम के लिए और इनपुट नहीं लेता।</translation>
    </message>
    <message>
        <source>%1 does not run programs that are typed to.</source>
        <translation>%1 ऐसे प्रोग्राम नहीं चलाता जिनमें टाइप किया जाता है।</translation>
    </message>
    <message>
        <source>It judges what is submitted to it.</source>
        <translation>वह जो जमा किया जाता है, उसे जाँचता है।</translation>
    </message>
    <message>
        <source>%1 does not run programs in %2.</source>
        <translation>%1 %2 के प्रोग्राम नहीं चलाता।</translation>
    </message>
    <message>
        <source>%1 answered, but not as a CodeArena server does.</source>
        <translation>%1 ने उत्तर दिया, पर CodeArena सर्वर की तरह नहीं।</translation>
    </message>
    <message>
        <source>%1 takes no more programs for now: %2</source>
        <translation>%1 अभी और प्रोग्राम नहीं लेता: %2</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 सेकंड में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 refused the program: %2</source>
        <translation>%1 ने प्रोग्राम अस्वीकार किया: %2</translation>
    </message>
    <message>
        <source>%1 stopped the program.</source>
        <translation>%1 ने प्रोग्राम रोक दिया।</translation>
    </message>
    <message>
        <source>It may be going down: run the program again.</source>
        <translation>शायद वह बंद हो रहा है: प्रोग्राम फिर चलाएँ।</translation>
    </message>
    <message>
        <source>%1 could not run the program: %2</source>
        <translation>%1 प्रोग्राम नहीं चला सका: %2</translation>
    </message>
    <message>
        <source>%1 did not pass on all of the output.</source>
        <translation>%1 ने पूरा आउटपुट आगे नहीं भेजा।</translation>
    </message>
    <message>
        <source>%1 stopped the program. It may be going down.</source>
        <translation>%1 ने प्रोग्राम रोक दिया। शायद वह बंद हो रहा है।</translation>
    </message>
    <message>
        <source>%1 does not know the program any more.</source>
        <translation>%1 अब इस प्रोग्राम को नहीं जानता।</translation>
    </message>
    <message>
        <source>The server has begun anew, and the program is gone with the old one. Run it again.</source>
        <translation>सर्वर फिर से शुरू हुआ है, और प्रोग्राम पुराने के साथ चला गया। उसे फिर चलाएँ।</translation>
    </message>
    <message>
        <source>%1 does not tell what the program says.</source>
        <translation>%1 नहीं बताता कि प्रोग्राम क्या कहता है।</translation>
    </message>
</context>
<context>
    <name>ca::RemoteTask</name>
    <message>
        <source>The server took this and never said how it ended. It may have lost it: submit it again.</source>
        <translation>सर्वर ने इसे लिया, पर कभी नहीं बताया कि क्या हुआ। शायद यह उससे खो गया: फिर से सबमिट करें।</translation>
    </message>
    <message>
        <source>The server knows programs only, and a function in this language cannot be sent as one: choose Python, JavaScript, Java or C++.</source>
        <translation>सर्वर केवल प्रोग्राम जानता है, और इस भाषा का फ़ंक्शन प्रोग्राम के रूप में नहीं भेजा जा सकता: Python, JavaScript, Java या C++ चुनें।</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; this one has %2.</source>
        <translation>सर्वर %1 अक्षरों तक का सोर्स लेता है; इसमें %2 हैं।</translation>
    </message>
    <message>
        <source>The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.</source>
        <translation>सर्वर %1 वर्णों तक का कोड लेता है; आपके फ़ंक्शन को बुलाने वाले ड्राइवर के साथ इसमें %2 हैं।</translation>
    </message>
    <message>
        <source>The server answered, but not as a CodeArena server does.</source>
        <translation>सर्वर ने उत्तर दिया, पर CodeArena सर्वर की तरह नहीं।</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>सर्वर ने इसे अस्वीकार किया: %1</translation>
    </message>
    <message>
        <source>The server takes no more for now.</source>
        <translation>सर्वर अभी और नहीं लेता।</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent, and the server cannot say whether it arrived. It is not sent twice by itself: submit it again if it should count.</source>
        <translation>भेजते समय कनेक्शन टूट गया, और सर्वर नहीं बता सकता कि यह पहुँचा या नहीं। यह अपने आप दो बार नहीं भेजा जाता: अगर इसे गिना जाना है, तो फिर से सबमिट करें।</translation>
    </message>
    <message>
        <source>The server took this, but does not know it any more.</source>
        <translation>सर्वर ने इसे लिया था, पर अब इसे नहीं जानता।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
</context>
<context>
    <name>ca::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>रिवीज़न</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>रिवीज़न की कतार</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>अगले दो हफ़्ते</translation>
    </message>
    <message>
        <source>Reviews of the next two weeks</source>
        <translation>अगले दो हफ़्तों के रिवीज़न</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>A problem that you have solved comes back just before you would forget how. Each time you still know it, the pause grows; when you do not, it begins small again.</source>
        <translation>हल की हुई प्रॉब्लम ठीक तब लौटती है जब आप उसका तरीका भूलने वाले हों। हर बार याद रहने पर अंतराल बढ़ता है; न रहे तो फिर छोटे से शुरू होता है।</translation>
    </message>
    <message>
        <source>Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the four buttons you say it yourself.</source>
        <translation>हल करना अपने आप में रिवीज़न है: ग्रेड इससे तय होता है कि कितने सबमिशन, हिंट और मिनट लगे। चार बटनों से आप इसे खुद बता सकते हैं।</translation>
    </message>
    <message>
        <source>The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance that you know it has fallen to 90 in 100.</source>
        <translation>तारीखें FSRS-6 से तय होती हैं, जो प्रकाशित और मुक्त शेड्यूल है, उसके डिफ़ॉल्ट वेट के साथ: प्रॉब्लम का रिवीज़न तब बाकी होता है जब उसके याद होने की संभावना 100 में 90 रह जाए।</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>निकाली हुई</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The next one comes %1.</source>
        <translation>अगली कब आएगी: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are waiting to be solved again.</source>
        <translation>
            <numerusform>%n प्रॉब्लम फिर से हल होने के इंतज़ार में है।</numerusform>
            <numerusform>%n प्रॉब्लम फिर से हल होने के इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>कोई रिवीज़न बाकी नहीं।</translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>कुछ नहीं निकाला गया</translation>
    </message>
    <message>
        <source>Problems that you do not want to see again wait here.</source>
        <translation>जो प्रॉब्लम आप फिर नहीं देखना चाहते, वे यहाँ रहती हैं।</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>कतार खाली है</translation>
    </message>
    <message>
        <source>A problem that you have solved comes here when it is time to solve it again.</source>
        <translation>हल की हुई प्रॉब्लम फिर से हल करने का समय आने पर यहाँ आती है।</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>आज का सब पूरा</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>अगली: %1, %2।</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: %2 बाकी</translation>
    </message>
</context>
<context>
    <name>ca::RevisionBar</name>
    <message>
        <source>Earlier text</source>
        <translation>पहले का टेक्स्ट</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>बाद का टेक्स्ट</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>मौजूदा टेक्स्ट पर लौटें</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>इसे वापस लाएँ</translation>
    </message>
    <message>
        <source>Put this text in place of the present one; can be undone</source>
        <translation>मौजूदा टेक्स्ट की जगह यह रखें; पूर्ववत किया जा सकता है</translation>
    </message>
    <message>
        <source>Left and Right go through all texts, Page Up and Page Down through those that were saved or run</source>
        <translation>बायाँ और दायाँ तीर: सभी टेक्स्ट, Page Up और Page Down: केवल सेव किए या चलाए गए टेक्स्ट</translation>
    </message>
    <message>
        <source>Nothing has been kept of this file yet</source>
        <translation>इस फ़ाइल का अभी कुछ भी रखा नहीं गया</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%3 में से %2)</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>अभी जैसा ही</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <comment>that restoring would bring and take</comment>
        <translation>+%1 −%2 लाइनें</translation>
    </message>
</context>
<context>
    <name>ca::RevisionLine</name>
    <message>
        <source>Earlier texts</source>
        <translation>पहले के टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>ca::RevisionView</name>
    <message>
        <source>Earlier text, with its differences from the present one</source>
        <translation>पहले का टेक्स्ट और मौजूदा से उसके अंतर</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapDelegate</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 में से %1 · %3</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapModel</name>
    <message>
        <source>builds on %1</source>
        <translation>%1 पर आधारित</translation>
    </message>
    <message>
        <source>%1, %2 of %3 solved</source>
        <translation>%1, %3 में से %2 हल</translation>
    </message>
</context>
<context>
    <name>ca::RoadmapView</name>
    <message>
        <source>Roadmap of topics</source>
        <translation>टॉपिक का रोडमैप</translation>
    </message>
</context>
<context>
    <name>ca::RowMenu</name>
    <message>
        <source>New collection</source>
        <translation>नया कलेक्शन</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>इसका नाम क्या रखें?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>पसंदीदा में जोड़ें</translation>
    </message>
    <message>
        <source>Show the topic “%1”</source>
        <translation>टॉपिक “%1” दिखाएँ</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>कलेक्शन</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>नया कलेक्शन…</translation>
    </message>
</context>
<context>
    <name>ca::RunDesk</name>
    <message>
        <source>Kept %1</source>
        <translation>%1 बजे रखा</translation>
    </message>
</context>
<context>
    <name>ca::RunOnlyTask</name>
    <message>
        <source>A %1 server gives programs no input, and these tests have some.</source>
        <translation>%1 सर्वर प्रोग्राम को इनपुट नहीं देता, और इन टेस्ट में इनपुट है।</translation>
    </message>
    <message>
        <source>The input is no text, or more of it than is sent to a server.</source>
        <translation>इनपुट टेक्स्ट नहीं है, या सर्वर को भेजने की सीमा से अधिक है।</translation>
    </message>
    <message>
        <source>The program is no text.</source>
        <translation>प्रोग्राम टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The server did not run this: %1</source>
        <translation>सर्वर ने इसे नहीं चलाया: %1</translation>
    </message>
    <message>
        <source>It did not compile.</source>
        <translation>यह कंपाइल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
</context>
<context>
    <name>ca::RunPanel</name>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>कंसोल से</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>My tests</source>
        <translation>मेरे टेस्ट</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>कंसोल</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>कंपाइलर</translation>
    </message>
    <message>
        <source>+ Add test</source>
        <translation>+ टेस्ट जोड़ें</translation>
    </message>
    <message>
        <source>Write a test of your own</source>
        <translation>अपना टेस्ट लिखें</translation>
    </message>
</context>
<context>
    <name>ca::SampleTrial</name>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>The package has no solution in this language.</source>
        <translation>पैकेज में इस भाषा का कोई हल नहीं है।</translation>
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
        <translation>सैंडबॉक्स नहीं है</translation>
    </message>
</context>
<context>
    <name>ca::SaveNotice</name>
    <message>
        <source>Not saved yet: %1. It is kept in memory and tried again until it can be saved.</source>
        <translation>अभी सेव नहीं हुआ: %1। यह मेमोरी में रखा है और सेव होने तक कोशिश जारी रहेगी।</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>सब कुछ फिर से सेव हो गया।</translation>
    </message>
</context>
<context>
    <name>ca::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>सेक्शन</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>सेक्शन पर जाएँ</translation>
    </message>
</context>
<context>
    <name>ca::ServerProbe</name>
    <message>
        <source>%1 is a %2 server: it runs programs in %3, and has no problems.</source>
        <translation>%1 एक %2 सर्वर है: यह %3 में प्रोग्राम चलाता है, और इसके पास समस्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.</source>
        <translation>जुड़ने पर नमूने और आपके अपने टेस्ट वहाँ चलेंगे: प्रोग्राम और उनके इनपुट भेजे जाते हैं। जिसमें छिपे टेस्ट हैं, वह अब भी वहीं जाँचा जाता है जहाँ अभी जाँचा जाता है।</translation>
    </message>
    <message>
        <source>It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.</source>
        <translation>यह प्रोग्राम को इनपुट नहीं देता। जुड़ने पर बिना इनपुट वाले प्रोग्राम वहाँ चलेंगे; जिसमें छिपे टेस्ट हैं, वह अब भी वहीं जाँचा जाता है जहाँ अभी जाँचा जाता है।</translation>
    </message>
    <message>
        <source>%1 does not answer as a %2 server does.</source>
        <translation>%1 %2 सर्वर की तरह उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Let it be found out what it is, or look at the port.</source>
        <translation>इसे पता करने दें कि यह क्या है, या पोर्ट देखें।</translation>
    </message>
</context>
<context>
    <name>ca::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ: %1</translation>
    </message>
    <message>
        <source>Set for everybody on this machine</source>
        <translation>इस कंप्यूटर पर सबके लिए तय</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1 ने तय किया</translation>
    </message>
    <message>
        <source>Restart CodeArena, so that this counts.</source>
        <translation>इसे लागू करने के लिए CodeArena फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Read when CodeArena starts.</source>
        <translation>CodeArena शुरू होने पर पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>ca::SettingsDesk</name>
    <message>
        <source>%1 starts both &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 से “%2” और “%3” दोनों चलते हैं।</translation>
    </message>
    <message>
        <source>History, drafts and own tests</source>
        <translation>इतिहास, ड्राफ़्ट और अपने टेस्ट</translation>
    </message>
    <message>
        <source>Their backups</source>
        <translation>उनके बैकअप</translation>
    </message>
    <message>
        <source>Imported problems</source>
        <translation>इंपोर्ट की हुई प्रॉब्लम</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखी गई: %1</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>यहाँ नया: %1।</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>यह सब यहाँ पहले से था।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 लिखी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>%1 is too large for settings.</source>
        <translation>%1 सेटिंग्स की फ़ाइल के लिए बहुत बड़ी है।</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n सबमिशन</numerusform>
            <numerusform>%n सबमिशन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n ड्राफ़्ट</numerusform>
            <numerusform>%n ड्राफ़्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own tests</source>
        <translation>
            <numerusform>%n अपना टेस्ट</numerusform>
            <numerusform>%n अपने टेस्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n रिवीज़न</numerusform>
            <numerusform>%n रिवीज़न</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (अंतर्निहित)</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>आपके स्निपेट</translation>
    </message>
</context>
<context>
    <name>ca::SettingsPage</name>
    <message>
        <source>Nothing is called that</source>
        <translation>इस नाम का कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try another word, or look through all of them.</source>
        <translation>कोई और शब्द आज़माएँ, या सारी सेटिंग्स देखें।</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>सारी सेटिंग्स दिखाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>सारी सेटिंग्स</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग्स खोजें</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>सेटिंग्स खोजें (%1)</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>इंपोर्ट करें...</translation>
    </message>
    <message>
        <source>Take settings and shortcuts from a file</source>
        <translation>फ़ाइल से सेटिंग्स और शॉर्टकट लें</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>एक्सपोर्ट करें...</translation>
    </message>
    <message>
        <source>Write settings and shortcuts to a file</source>
        <translation>सेटिंग्स और शॉर्टकट फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>Put all settings but the shortcuts back to their defaults</source>
        <translation>शॉर्टकट छोड़कर सारी सेटिंग्स डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>All settings are at their defaults already.</source>
        <translation>सारी सेटिंग्स पहले से डिफ़ॉल्ट पर हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>सेटिंग्स एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>सेटिंग्स (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिंग्स इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>सेटिंग्स (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change counts until CodeArena ends.</source>
        <translation>%1 लिखी नहीं जा सकी। आपके बदलाव CodeArena बंद होने तक ही रहेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are at their defaults again.</source>
        <translation>
            <numerusform>%n सेटिंग फिर से डिफ़ॉल्ट पर है।</numerusform>
            <numerusform>%n सेटिंग्स फिर से डिफ़ॉल्ट पर हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::ShortcutEditor</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>लगाएँ</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>कमांड को यह कुंजी दें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <translation>कमांड को उसकी पुरानी कुंजी लौटाएँ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>कमांड और कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Already used for: %1. Assign takes it from there.</source>
        <translation>पहले से इसके लिए है: %1। “लगाएँ” इसे वहाँ से ले लेगा।</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Assign. An empty field removes the key.</source>
        <translation>फ़ील्ड में कुंजियाँ दबाएँ, फिर “लगाएँ”। खाली फ़ील्ड कुंजी हटा देता है।</translation>
    </message>
</context>
<context>
    <name>ca::ShortcutsModel</name>
    <message>
        <source>no key</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
</context>
<context>
    <name>ca::Skeleton</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ी जा रही है</translation>
    </message>
</context>
<context>
    <name>ca::SnippetWindow</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>%1 के स्निपेट</translation>
    </message>
    <message>
        <source>Your own snippets for %1</source>
        <translation>%1 के आपके अपने स्निपेट</translation>
    </message>
    <message>
        <source>Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line.</source>
        <translation>प्रीफ़िक्स टाइप करके Tab दबाएँ। $1 और ${2:word} भरने की जगहें हैं, $0 अंत है, body का हर टेक्स्ट एक लाइन है।</translation>
    </message>
    <message>
        <source>Save; they can be used at once</source>
        <translation>सेव करें; तुरंत इस्तेमाल हो सकते हैं</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>सेव नहीं हो पाया: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to let it go.</source>
        <translation>यह सेव नहीं हुआ। बिना सेव किए छोड़ने के लिए एक बार और बंद करें।</translation>
    </message>
</context>
<context>
    <name>ca::SolveTimer</name>
    <message>
        <source>Timer</source>
        <translation>टाइमर</translation>
    </message>
    <message>
        <source>Time on this problem. Press to pause.</source>
        <translation>इस प्रॉब्लम पर लगा समय। रोकने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Paused. Press to go on.</source>
        <translation>रुका हुआ। जारी रखने के लिए दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ca::StatementPage</name>
    <message>
        <source>interactive</source>
        <translation>इंटरैक्टिव</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n पास</numerusform>
            <numerusform>%n पास</numerusform>
        </translation>
    </message>
    <message>
        <source>with points</source>
        <translation>अंकों वाली</translation>
    </message>
    <message>
        <source>The statement cannot be read</source>
        <translation>स्टेटमेंट पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The editorial cannot be read</source>
        <translation>एडिटोरियल पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The statement is a PDF file</source>
        <translation>स्टेटमेंट PDF फ़ाइल है</translation>
    </message>
    <message>
        <source>The editorial is a PDF file</source>
        <translation>एडिटोरियल PDF फ़ाइल है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>This problem has no statement</source>
        <translation>इस प्रॉब्लम का स्टेटमेंट नहीं है</translation>
    </message>
    <message>
        <source>Its package holds no text in a form that can be shown.</source>
        <translation>इसके पैकेज में दिखाने लायक कोई टेक्स्ट नहीं है।</translation>
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
        <translation>आसान</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>कठिन</translation>
    </message>
    <message>
        <source>Sample %1 · conversation</source>
        <translation>सैंपल %1 · बातचीत</translation>
    </message>
    <message>
        <source>Sample %1 · calls</source>
        <translation>सैंपल %1 · कॉल</translation>
    </message>
    <message>
        <source>Sample %1 · input</source>
        <translation>सैंपल %1 · इनपुट</translation>
    </message>
    <message>
        <source>Run sample %1</source>
        <translation>सैंपल %1 चलाएँ</translation>
    </message>
    <message>
        <source>Copy the input of sample %1</source>
        <translation>सैंपल %1 का इनपुट कॉपी करें</translation>
    </message>
    <message>
        <source>output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Copy the output of sample %1</source>
        <translation>सैंपल %1 का आउटपुट कॉपी करें</translation>
    </message>
    <message>
        <source>&lt; goes to your program, &gt; comes from it</source>
        <translation>&lt; आपके प्रोग्राम को जाता है, &gt; उससे आता है</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>%2 में से हिंट %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>हिंट %1 दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ca::StatementPanel</name>
    <message>
        <source>Problem</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>स्टेटमेंट</translation>
    </message>
    <message>
        <source>No problem chosen</source>
        <translation>कोई प्रॉब्लम नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>यहाँ पढ़ने के लिए सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>हिंट</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>एडिटोरियल</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>सबमिशन</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
    <message>
        <source>This problem cannot be opened</source>
        <translation>यह प्रॉब्लम नहीं खुल पाई</translation>
    </message>
    <message>
        <source>The input of sample %1 is copied</source>
        <translation>सैंपल %1 का इनपुट कॉपी हो गया</translation>
    </message>
    <message>
        <source>The output of sample %1 is copied</source>
        <translation>सैंपल %1 का आउटपुट कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>ca::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>अभी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>सैंडबॉक्स: %1</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>यह कंप्यूटर जाँचें</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>लाइन %1, कॉलम %2</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>किसने जाँचा: %1</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsModel</name>
    <message>
        <source>%1 (samples)</source>
        <translation>%1 (सैंपल)</translation>
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
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>किसने जाँचा</translation>
    </message>
</context>
<context>
    <name>ca::SubmissionsPage</name>
    <message>
        <source>Submissions of this problem</source>
        <translation>इस प्रॉब्लम के सबमिशन</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>एडिटर में खोलें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Open the selected submission in the editor (Enter)</source>
        <translation>चुना हुआ सबमिशन एडिटर में खोलें (Enter)</translation>
    </message>
    <message>
        <source>Compare the two selected submissions, or the selected one with the one before it</source>
        <translation>चुने हुए दो सबमिशन की, या चुने हुए की उससे पहले वाले से तुलना करें</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>अभी कोई सबमिशन नहीं</translation>
    </message>
    <message>
        <source>What you submit is listed here, with its verdict and its source.</source>
        <translation>आप जो सबमिट करेंगे, वह फ़ैसले और सोर्स के साथ यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>पिछले वाले से तुलना करें</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>किसने जाँचा</translation>
    </message>
    <message>
        <source>Only submissions that were judged there</source>
        <translation>केवल वे सबमिशन जो वहाँ जाँचे गए</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>कोई भी जगह</translation>
    </message>
</context>
<context>
    <name>ca::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>All commands in a menu</source>
        <translation>सारी कमांड मेनू में</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>ca::WebSocketLink</name>
    <message>
        <source>the server speaks another protocol</source>
        <translation>सर्वर दूसरा प्रोटोकॉल बोलता है</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
</context>
<context>
    <name>ca::Wiring</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 नहीं खुल पाई: %2</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 इंपोर्ट हो गई।</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 इंपोर्ट नहीं हो पाई: %2</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>प्रॉब्लम इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)</source>
        <translation>पैकेज और आर्काइव (*.zip *.tar *.gz *.kpp *.yaml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Nothing to run programs in was found: problems can be read, not run.</source>
        <translation>प्रोग्राम चलाने के लिए कुछ नहीं मिला: प्रॉब्लम पढ़ी जा सकती हैं, चलाई नहीं।</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>कारण देखें</translation>
    </message>
</context>
<context>
    <name>ca::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>The problems of your library are listed here.</source>
        <translation>आपकी लाइब्रेरी की प्रॉब्लम यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>कोई प्रॉब्लम खुली नहीं है</translation>
    </message>
    <message>
        <source>Choose one from the list, or search by its title.</source>
        <translation>सूची से चुनें, या शीर्षक से खोजें।</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>प्रॉब्लम खोलें</translation>
    </message>
    <message>
        <source>Nothing to edit yet</source>
        <translation>अभी एडिट करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Your solution is written here as soon as a problem is open.</source>
        <translation>प्रॉब्लम खुलते ही आप अपना हल यहाँ लिख सकेंगे।</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>अभी कोई नतीजा नहीं</translation>
    </message>
    <message>
        <source>Run the samples, or submit, and every test shows here.</source>
        <translation>सैंपल चलाएँ या सबमिट करें, हर टेस्ट यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsModel</name>
    <message>
        <source>%1 in %2: fastest %3, least memory %4</source>
        <translation>%2 में %1: सबसे तेज़ %3, सबसे कम मेमोरी %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>सबसे तेज़</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>सबसे कम मेमोरी</translation>
    </message>
</context>
<context>
    <name>ca::progress::BestsPage</name>
    <message>
        <source>Personal bests</source>
        <translation>निजी रिकॉर्ड</translation>
    </message>
    <message>
        <source>Enter or a double click opens the problem</source>
        <translation>Enter या डबल-क्लिक से प्रॉब्लम खुलती है</translation>
    </message>
    <message>
        <source>Search by problem</source>
        <translation>प्रॉब्लम से खोजें</translation>
    </message>
    <message>
        <source>Only problems whose title has these letters</source>
        <translation>केवल वे प्रॉब्लम जिनके शीर्षक में ये अक्षर हों</translation>
    </message>
    <message>
        <source>No bests yet</source>
        <translation>अभी कोई रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Each accepted submission shows here how fast and how small it was.</source>
        <translation>हर स्वीकृत सबमिशन कितना तेज़ और कितना छोटा था, यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>ऐसा कुछ नहीं</translation>
    </message>
    <message>
        <source>No best is of a problem with these letters.</source>
        <translation>इन अक्षरों वाली किसी प्रॉब्लम का कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Show all bests</source>
        <translation>सारे रिकॉर्ड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ca::progress::DifficultyRings</name>
    <message>
        <source>Solved by difficulty</source>
        <translation>कठिनाई के अनुसार हल</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %3 में से %2 हल, %4 और की कोशिश</translation>
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
        <translation>%1, लौटेगी: %2</translation>
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
        <translation>पिछले बारह महीनों की गतिविधि</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n सबमिशन</numerusform>
            <numerusform>%n सबमिशन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n स्वीकृत</numerusform>
            <numerusform>%n स्वीकृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved for the first time</source>
        <translation>
            <numerusform>%n पहली बार हल</numerusform>
            <numerusform>%n पहली बार हल</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>more</source>
        <translation>ज़्यादा</translation>
    </message>
</context>
<context>
    <name>ca::progress::KnownProblems</name>
    <message>
        <source>Playground</source>
        <translation>प्लेग्राउंड</translation>
    </message>
</context>
<context>
    <name>ca::progress::LogFilterBar</name>
    <message>
        <source>Search by problem</source>
        <translation>प्रॉब्लम से खोजें</translation>
    </message>
    <message>
        <source>Only submissions of problems whose title has these letters</source>
        <translation>केवल उन प्रॉब्लम के सबमिशन जिनके शीर्षक में ये अक्षर हों</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>सारे फ़ैसले</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>सबमिशन</translation>
    </message>
    <message>
        <source>Runs of samples</source>
        <translation>सैंपल के रन</translation>
    </message>
    <message>
        <source>Own tests and playground</source>
        <translation>अपने टेस्ट और प्लेग्राउंड</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सारी भाषाएँ</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>किसने जाँचा</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>कोई भी जगह</translation>
    </message>
</context>
<context>
    <name>ca::progress::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>solved of all</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 solved, %4 more tried</source>
        <translation>%1: %3 में से %2 हल, %4 और की कोशिश</translation>
    </message>
    <message>
        <source>Activity, last 12 months</source>
        <translation>गतिविधि, पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Recent submissions</source>
        <translation>हाल के सबमिशन</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>सारे सबमिशन</translation>
    </message>
    <message>
        <source>Every submission, with filters</source>
        <translation>हर सबमिशन, फ़िल्टर के साथ</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>टॉपिक पर पकड़</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Also the topics that are least known</source>
        <translation>वे टॉपिक भी जो सबसे कम आते हैं</translation>
    </message>
    <message>
        <source>Solved by difficulty</source>
        <translation>कठिनाई के अनुसार हल</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>फ़ैसले</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Submissions by language</source>
        <translation>भाषा के अनुसार सबमिशन</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>हर हफ़्ते का समय</translation>
    </message>
    <message>
        <source>Most time spent on</source>
        <translation>सबसे ज़्यादा समय</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>problems solved</source>
        <translation>प्रॉब्लम हल</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>submissions · %1 accepted</source>
        <translation>सबमिशन · %1 स्वीकृत</translation>
    </message>
    <message>
        <source>due for review · all done</source>
        <translation>रिवीज़न बाकी · सब पूरा</translation>
    </message>
    <message>
        <source>due for review today</source>
        <translation>आज रिवीज़न बाकी</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>रिवीज़न पर जाएँ</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>सभी %1 दिखाएँ</translation>
    </message>
    <message>
        <source>%1 · %2 accepted</source>
        <translation>%1 · %2 स्वीकृत</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 accepted, %4 problems solved</source>
        <translation>%1: %2 सबमिशन, %3 स्वीकृत, %4 प्रॉब्लम हल</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>%1 का हफ़्ता: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>इस हफ़्ते %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current streak · best %1 · %2</source>
        <translation>मौजूदा स्ट्रीक · सबसे लंबी %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active days</source>
        <translation>
            <numerusform>%n सक्रिय दिन</numerusform>
            <numerusform>%n सक्रिय दिन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewDetail</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n सबमिशन</numerusform>
            <numerusform>%n सबमिशन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n हिंट</numerusform>
            <numerusform>%n हिंट</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for about %1; the chance that you still know it today is about %2 in 100</source>
        <translation>करीब %1 तक याद; आज भी याद होने की संभावना 100 में करीब %2</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>Done? Say how well it went, and it comes back:</source>
        <translation>हो गया? बताएँ कैसा रहा, फिर यह लौटेगी:</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>फिर से हल करें</translation>
    </message>
    <message>
        <source>Open the problem with an empty editor; what you wrote before stays in its history (Enter)</source>
        <translation>प्रॉब्लम खाली एडिटर में खोलें; पहले लिखा हुआ इतिहास में रहता है (Enter)</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>याददाश्त</translation>
    </message>
    <message>
        <source>I had to look it up</source>
        <translation>हल देखना पड़ा</translation>
    </message>
    <message>
        <source>it took me long</source>
        <translation>बहुत समय लगा</translation>
    </message>
    <message>
        <source>it came back to me</source>
        <translation>याद आ गया</translation>
    </message>
    <message>
        <source>I knew it at once</source>
        <translation>तुरंत आ गया</translation>
    </message>
    <message>
        <source>Put it back into the queue</source>
        <translation>कतार में वापस डालें</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>कतार से निकालें</translation>
    </message>
    <message>
        <source>It will be asked again when its time comes</source>
        <translation>समय आने पर यह फिर पूछी जाएगी</translation>
    </message>
    <message>
        <source>It will not be asked again until you put it back</source>
        <translation>जब तक आप वापस न डालें, यह फिर नहीं पूछी जाएगी</translation>
    </message>
    <message>
        <source>%1, it went: %2</source>
        <translation>%1, कैसा रहा: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n रिवीज़न</numerusform>
            <numerusform>%n रिवीज़न</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned after %2</source>
        <translation>%1, %2 के बाद तय</translation>
    </message>
</context>
<context>
    <name>ca::progress::ReviewWords</name>
    <message>
        <source>taken out of the queue</source>
        <translation>कतार से निकाली गई</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n दिन की देरी</numerusform>
            <numerusform>%n दिन की देरी</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>रिवीज़न: %1</translation>
    </message>
    <message>
        <source>last time today</source>
        <translation>पिछली बार आज</translation>
    </message>
    <message>
        <source>last time yesterday</source>
        <translation>पिछली बार कल</translation>
    </message>
    <message>
        <source>last time %1 ago</source>
        <translation>पिछली बार %1 पहले</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>it was</comment>
        <translation>कठिन</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>it was</comment>
        <translation>आसान</translation>
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
        <translation>, %2 में से %1 टेस्ट</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>प्रॉब्लम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>किसने जाँचा: %1</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>किसने जाँचा</translation>
    </message>
</context>
<context>
    <name>ca::progress::SubmissionLogPage</name>
    <message>
        <source>All submissions</source>
        <translation>सारे सबमिशन</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>ऐसा कुछ नहीं</translation>
    </message>
    <message>
        <source>No submission fits what is asked for.</source>
        <translation>कोई सबमिशन इससे मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Show all submissions</source>
        <translation>सारे सबमिशन दिखाएँ</translation>
    </message>
    <message>
        <source>Enter or a double click shows a submission&apos;s source</source>
        <translation>Enter या डबल-क्लिक से सबमिशन का सोर्स दिखता है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submissions, newest first</source>
        <translation>
            <numerusform>%Ln सबमिशन, नया पहले</numerusform>
            <numerusform>%Ln सबमिशन, नए पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::progress::VerdictBar</name>
    <message>
        <source>Verdicts</source>
        <translation>फ़ैसले</translation>
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
        <translation>आसान</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>कठिन</translation>
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
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>कल, %1</translation>
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
        <translation>आज</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 में</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n हफ़्ते</numerusform>
            <numerusform>%n हफ़्ते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n महीने</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n साल</numerusform>
            <numerusform>%n साल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ca::runs::Clip</name>
    <message>
        <source>%1 more</source>
        <extracomment>at the end of a line that is cut, with the number of bytes that are not shown</extracomment>
        <translation>%1 और</translation>
    </message>
</context>
<context>
    <name>ca::runs::CompileView</name>
    <message>
        <source>The compiler had nothing to say.</source>
        <translation>कंपाइलर ने कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>Compiler output</source>
        <translation>कंपाइलर का आउटपुट</translation>
    </message>
    <message>
        <source>Places in your code</source>
        <translation>आपके कोड की जगहें</translation>
    </message>
    <message>
        <source>Enter: go to this line</source>
        <translation>Enter: इस लाइन पर जाएँ</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>लाइन %1   %2</translation>
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
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>इनपुट खत्म करें</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>टेस्ट बनाकर रखें</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>Arguments of the program</source>
        <translation>प्रोग्राम के आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>Words for the program&apos;s command line; Enter runs it</source>
        <translation>प्रोग्राम की कमांड लाइन के शब्द; Enter उसे चलाता है</translation>
    </message>
    <message>
        <source>Run the program here</source>
        <translation>प्रोग्राम यहाँ चलाएँ</translation>
    </message>
    <message>
        <source>Tell the program that no more input comes (Ctrl+D)</source>
        <translation>प्रोग्राम को बताएँ कि और इनपुट नहीं आएगा (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep what you typed and what the program said as a test of your own</source>
        <translation>आपने जो टाइप किया और प्रोग्राम ने जो कहा, उसे अपना टेस्ट बनाकर रखें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Run the program to type to it</source>
        <translation>टाइप करने के लिए प्रोग्राम चलाएँ</translation>
    </message>
    <message>
        <source>Type to the program</source>
        <translation>प्रोग्राम के लिए टाइप करें</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>चलाने के लिए सैंडबॉक्स नहीं है</translation>
    </message>
    <message>
        <source>The compiler refused the program.</source>
        <translation>कंपाइलर ने प्रोग्राम नहीं माना।</translation>
    </message>
    <message>
        <source>Computing time %1, memory %2.</source>
        <translation>CPU समय %1, मेमोरी %2।</translation>
    </message>
    <message>
        <source>Only the last %1 are kept here.</source>
        <translation>यहाँ केवल आखिरी %1 रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>%1 पर चल रहा है</translation>
    </message>
    <message>
        <source>Ran on %1</source>
        <translation>%1 पर चला</translation>
    </message>
</context>
<context>
    <name>ca::runs::ConsoleText</name>
    <message>
        <source>Console output</source>
        <translation>कंसोल आउटपुट</translation>
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
        <translation>समय</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>ग्रुप %1</translation>
    </message>
    <message>
        <source>Your fastest so far: %1 less than your best before</source>
        <translation>अब तक का आपका सबसे तेज़: पिछले सबसे अच्छे से %1 कम</translation>
    </message>
    <message>
        <source>Your best is %1</source>
        <translation>आपका सबसे अच्छा %1 है</translation>
    </message>
    <message>
        <source>%1 times faster than it had to be</source>
        <translation>ज़रूरत से %1 गुना तेज़</translation>
    </message>
    <message>
        <source>%1 under the time limit</source>
        <translation>समय सीमा से %1 कम</translation>
    </message>
    <message>
        <source>%1 less memory than before</source>
        <translation>पहले से %1 कम मेमोरी</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n tests without an expected output</source>
        <translation>
            <numerusform>अपेक्षित आउटपुट के बिना %n टेस्ट</numerusform>
            <numerusform>अपेक्षित आउटपुट के बिना %n टेस्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %1 of %n tests</source>
        <translation>
            <numerusform>%n में से %1 टेस्ट के बाद</numerusform>
            <numerusform>%n में से %1 टेस्ट के बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>%2 में से टेस्ट %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tests</source>
        <translation>
            <numerusform>%n में से %1 टेस्ट</numerusform>
            <numerusform>%n में से %1 टेस्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 अंक</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message numerus="yes">
        <source>%n others first</source>
        <translation>
            <numerusform>पहले %n और</numerusform>
            <numerusform>पहले %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>for a sandbox</source>
        <translation>सैंडबॉक्स का</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>कंपाइल हो रहा है</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
</context>
<context>
    <name>ca::runs::Import</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 का आकार %2 से बड़ा है।</translation>
    </message>
    <message>
        <source>%1 is neither an input (.in) nor the answer (.out, .ans) of one.</source>
        <translation>%1 न इनपुट (.in) है, न किसी इनपुट का उत्तर (.out, .ans)।</translation>
    </message>
</context>
<context>
    <name>ca::runs::InputLine</name>
    <message>
        <source>Input for the program</source>
        <translation>प्रोग्राम का इनपुट</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program</source>
        <translation>Enter लाइन भेजता है, Ctrl+D इनपुट खत्म करता है, Ctrl+C प्रोग्राम रोकता है</translation>
    </message>
</context>
<context>
    <name>ca::runs::Material</name>
    <message>
        <source>judge</source>
        <extracomment>who said a line; in front of it</extracomment>
        <translation>जज</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>ca::runs::OutputWindow</name>
    <message>
        <source>%1; long lines are cut.</source>
        <translation>%1; लंबी लाइनें काटी गई हैं।</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestEditor</name>
    <message>
        <source>This test is too large to be edited here; its beginning is shown.</source>
        <translation>यह टेस्ट यहाँ एडिट करने के लिए बहुत बड़ा है; इसकी शुरुआत दिखाई गई है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>टेस्ट का नाम</translation>
    </message>
    <message>
        <source>Leave it empty to only see the output</source>
        <translation>केवल आउटपुट देखने के लिए खाली छोड़ें</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsModel</name>
    <message>
        <source>My test %1</source>
        <translation>मेरा टेस्ट %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>चला</translation>
    </message>
</context>
<context>
    <name>ca::runs::OwnTestsPage</name>
    <message>
        <source>Run this test</source>
        <translation>यह टेस्ट चलाएँ</translation>
    </message>
    <message>
        <source>Run the program on this test</source>
        <translation>इस टेस्ट पर प्रोग्राम चलाएँ</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>सब चलाएँ</translation>
    </message>
    <message>
        <source>Run the program on all of your tests</source>
        <translation>अपने सभी टेस्ट पर प्रोग्राम चलाएँ</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>यह टेस्ट हटाएँ</translation>
    </message>
    <message>
        <source>Your tests</source>
        <translation>आपके टेस्ट</translation>
    </message>
    <message>
        <source>Your tests of this problem</source>
        <translation>इस प्रॉब्लम के आपके टेस्ट</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Write a test</source>
        <translation>टेस्ट लिखें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Take tests from .in and .out files; they can be dropped here too</source>
        <translation>.in और .out फ़ाइलों से टेस्ट लें; उन्हें यहाँ छोड़ा भी जा सकता है</translation>
    </message>
    <message>
        <source>No tests of your own yet</source>
        <translation>अभी आपका कोई टेस्ट नहीं</translation>
    </message>
    <message>
        <source>Write one, drop .in and .out files here, or keep a test that failed.</source>
        <translation>एक लिखें, .in और .out फ़ाइलें यहाँ छोड़ें, या कोई फ़ेल टेस्ट रख लें।</translation>
    </message>
    <message>
        <source>My test %1</source>
        <translation>मेरा टेस्ट %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>टेस्ट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Tests (*.in *.out *.ans *.a);;All files (*)</source>
        <translation>टेस्ट (*.in *.out *.ans *.a);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestDetail</name>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Your output</source>
        <translation>आपका आउटपुट</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>एरर आउटपुट</translation>
    </message>
    <message>
        <source>This test has no input.</source>
        <translation>इस टेस्ट में कोई इनपुट नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>कोई आउटपुट अपेक्षित नहीं है।</translation>
    </message>
    <message>
        <source>Your program wrote nothing.</source>
        <translation>आपके प्रोग्राम ने कुछ नहीं लिखा।</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>कोई बातचीत नहीं हुई।</translation>
    </message>
    <message>
        <source>differs from line %1 on</source>
        <translation>लाइन %1 से अलग है</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>चला</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>हिंट: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>लाइन %1</translation>
    </message>
    <message>
        <source>Go to this line: %1</source>
        <translation>इस लाइन पर जाएँ: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestStrip</name>
    <message>
        <source>Tests</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Left and right: from test to test. F8: the next that failed</source>
        <translation>बाएँ और दाएँ: एक टेस्ट से दूसरे पर। F8: अगला फ़ेल टेस्ट</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsModel</name>
    <message>
        <source>Test %1 (%2): running</source>
        <translation>टेस्ट %1 (%2): चल रहा है</translation>
    </message>
    <message>
        <source>Test %1 (%2): not run</source>
        <translation>टेस्ट %1 (%2): नहीं चला</translation>
    </message>
    <message>
        <source>Test %1 (%2): waiting</source>
        <translation>टेस्ट %1 (%2): इंतज़ार में</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>चला</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3, %4</source>
        <translation>टेस्ट %1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Test %1 (%2): %3</source>
        <translation>टेस्ट %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ca::runs::TestsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>अभी कुछ नहीं चला</translation>
    </message>
    <message>
        <source>Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends.</source>
        <translation>Ctrl+R सैंपल चलाता है, Ctrl+Enter सबमिट करता है। हर टेस्ट पूरा होते ही यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Run the samples</source>
        <translation>सैंपल चलाएँ</translation>
    </message>
    <message>
        <source>No sandbox to run in</source>
        <translation>चलाने के लिए सैंडबॉक्स नहीं है</translation>
    </message>
    <message>
        <source>Programs run apart from your machine. Set up Docker or the embedded sandbox once.</source>
        <translation>प्रोग्राम आपके सिस्टम से अलग चलते हैं। एक बार Docker या अंतर्निहित सैंडबॉक्स सेट कर लें।</translation>
    </message>
    <message>
        <source>Set up a sandbox</source>
        <translation>सैंडबॉक्स सेट करें</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>सर्वर तक पहुँच नहीं हो पाई</translation>
    </message>
    <message>
        <source>Your code is safe here. Try again when the connection is back.</source>
        <translation>आपका कोड यहाँ सुरक्षित है। कनेक्शन लौटने पर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>This was not your program&apos;s fault</source>
        <translation>इसमें आपके प्रोग्राम की गलती नहीं थी</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर से चलाएँ</translation>
    </message>
    <message>
        <source>Stopped before the first test was done</source>
        <translation>पहला टेस्ट पूरा होने से पहले रोका गया</translation>
    </message>
    <message>
        <source>No test has run</source>
        <translation>कोई टेस्ट नहीं चला</translation>
    </message>
</context>
<context>
    <name>ca::runs::TextCard</name>
    <message>
        <source>Open all</source>
        <translation>पूरा खोलें</translation>
    </message>
    <message>
        <source>Show the whole text in a window of its own</source>
        <translation>पूरा टेक्स्ट अलग विंडो में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>कॉपी करें: %1</translation>
    </message>
</context>
<context>
    <name>ca::runs::VerdictHeader</name>
    <message>
        <source>Copy test</source>
        <translation>टेस्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the test: input, expected output and your output</source>
        <translation>टेस्ट कॉपी करें: इनपुट, अपेक्षित आउटपुट और आपका आउटपुट</translation>
    </message>
    <message>
        <source>Keep as my test</source>
        <translation>मेरे टेस्ट में रखें</translation>
    </message>
    <message>
        <source>Keep as my test: put it among your own, to run it again by itself</source>
        <translation>मेरे टेस्ट में रखें: अपने टेस्ट में जोड़ें, ताकि इसे अलग से फिर चलाया जा सके</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
</context>
<context>
    <name>ca::runs::Words</name>
    <message>
        <source>it ran into an instruction that the processor does not know</source>
        <translation>उसमें ऐसा निर्देश आया जो प्रोसेसर नहीं जानता</translation>
    </message>
    <message>
        <source>it gave up by itself, as after a failed assertion or an uncaught exception</source>
        <translation>वह खुद रुक गया, जैसे फ़ेल assertion या न पकड़े गए exception के बाद</translation>
    </message>
    <message>
        <source>it touched memory in a way that is not possible</source>
        <translation>उसने मेमोरी को ऐसे छुआ जो संभव नहीं है</translation>
    </message>
    <message>
        <source>an impossible calculation, most often a division by zero</source>
        <translation>असंभव गणना, अक्सर शून्य से भाग</translation>
    </message>
    <message>
        <source>it was killed from outside, most often for its memory</source>
        <translation>उसे बाहर से बंद किया गया, अक्सर मेमोरी की वजह से</translation>
    </message>
    <message>
        <source>it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion</source>
        <translation>उसने पराई मेमोरी को छुआ: सीमा से बाहर इंडेक्स, नल पॉइंटर या बहुत गहरा रिकर्शन</translation>
    </message>
    <message>
        <source>it wrote to somebody who had stopped listening</source>
        <translation>उसने वहाँ लिखा जहाँ कोई सुन नहीं रहा था</translation>
    </message>
    <message>
        <source>it wrote a file larger than allowed</source>
        <translation>उसने सीमा से बड़ी फ़ाइल लिखी</translation>
    </message>
    <message>
        <source>It was killed by signal %1.</source>
        <translation>प्रोग्राम सिग्नल %1 से बंद हुआ।</translation>
    </message>
    <message>
        <source>It was killed by %1: %2.</source>
        <translation>प्रोग्राम %1 से बंद हुआ: %2।</translation>
    </message>
    <message>
        <source>It ended with exit code %1, as after %2: %3.</source>
        <translation>प्रोग्राम एग्ज़िट कोड %1 पर खत्म हुआ, जैसे %2 के बाद: %3।</translation>
    </message>
    <message>
        <source>It ended with exit code %1. A program that went well ends with 0.</source>
        <translation>प्रोग्राम एग्ज़िट कोड %1 पर खत्म हुआ। सब ठीक हो तो कोड 0 होता है।</translation>
    </message>
    <message>
        <source>It was stopped after %1 without having used its computing time: it waits for something that never comes.</source>
        <translation>प्रोग्राम %1 बाद रोका गया, CPU समय खर्च किए बिना: वह किसी ऐसी चीज़ का इंतज़ार करता है जो कभी नहीं आती।</translation>
    </message>
    <message>
        <source>It was stopped when its computing time was used up.</source>
        <translation>CPU समय खत्म होने पर प्रोग्राम रोका गया।</translation>
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
        <translation>प्रोग्राम %2 बाद एग्ज़िट कोड %1 पर खत्म हुआ।</translation>
    </message>
    <message>
        <source>It was stopped: its computing time was used up.</source>
        <translation>प्रोग्राम रोका गया: CPU समय खत्म हो गया।</translation>
    </message>
    <message>
        <source>It was stopped: it ran for too long.</source>
        <translation>प्रोग्राम रोका गया: वह बहुत देर चला।</translation>
    </message>
    <message>
        <source>It was stopped: it needed too much memory.</source>
        <translation>प्रोग्राम रोका गया: उसे बहुत ज़्यादा मेमोरी चाहिए थी।</translation>
    </message>
    <message>
        <source>It was stopped: it wrote too much.</source>
        <translation>प्रोग्राम रोका गया: उसने बहुत ज़्यादा लिखा।</translation>
    </message>
    <message>
        <source>You stopped it after %1.</source>
        <translation>आपने प्रोग्राम %1 बाद रोका।</translation>
    </message>
    <message>
        <source>It needed more memory than the problem allows.</source>
        <translation>प्रोग्राम को प्रॉब्लम की सीमा से ज़्यादा मेमोरी चाहिए थी।</translation>
    </message>
    <message>
        <source>It wrote more than is allowed: a loop that does not end?</source>
        <translation>प्रोग्राम ने सीमा से ज़्यादा लिखा: कोई लूप जो खत्म नहीं होता?</translation>
    </message>
    <message>
        <source>This is our fault or the problem&apos;s, not your program&apos;s.</source>
        <translation>यह हमारी या प्रॉब्लम की गलती है, आपके प्रोग्राम की नहीं।</translation>
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
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>memory</comment>
        <translation>मापी नहीं गई</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>प्रोग्राम एग्ज़िट कोड %1 पर खत्म हुआ।</translation>
    </message>
</context>
</TS>
