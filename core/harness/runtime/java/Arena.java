// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What each Java driver needs, the same for every problem: JSON in, JSON out, a clock, and words for mistakes.
// Each submission compiles and loads it again: one class, nothing that makes the virtual machine spin classes (lambdas, strings
// joined with +) on the way of a program that does well, and no choices by ?: inside calls, over which javac broods.

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class Arena {
    /** Reads and writes ListNode or TreeNode, which exist only where the problem speaks of them. */
    interface Nodes {
        Object read();
        void write(Object node);
    }

    private static final int SHOWN_FRAMES = 10;

    private static String calling;
    private static int call; // of a class: which one, from 1
    private static String misfit; // the first thing wrong with an answer
    private static boolean finished;
    private static boolean timed;
    private static long started;
    private static long spent;

    private static byte[] input;
    private static int at; // the place that is read
    private static int firstMember;
    private static byte[] output = new byte[1 << 13];
    private static int size;

    // ---- The program ----

    /** The answer alone goes to stdout: what the user's code prints goes to stderr. */
    static void begin(String name) throws IOException {
        calling = name;
        System.setOut(System.err);
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                if (!finished) {
                    report("your code ended the program itself; the function must return");
                    Runtime.getRuntime().halt(1);
                }
            }
        });
        byte[] bytes = System.in.readAllBytes();
        input = Arrays.copyOf(bytes, bytes.length + 1); // ends with a zero
        expect('{', "an object");
        firstMember = at;
    }

    static void end() throws IOException {
        putByte('\n');
        new FileOutputStream(FileDescriptor.out).write(output, 0, size);
        report(misfit);
        Runtime.getRuntime().halt(0);
    }

    static void calling(String name) {
        calling = name;
        ++call;
    }

    static void startClock() {
        timed = true;
        started = System.nanoTime();
    }

    static void stopClock() {
        spent += System.nanoTime() - started;
    }

    /** Something in the user's code was thrown: the trace without our part of it, then one sentence. */
    static void fail(Throwable error) {
        String place = "";
        String heading = "Exception in thread \"main\" ";
        for (Throwable each = error; each != null && heading.length() < 200; each = each.getCause()) {
            System.err.println(heading + each);
            int shown = 0;
            for (StackTraceElement frame : each.getStackTrace()) {
                if (isOurs(frame)) {
                    continue;
                }
                if (place.isEmpty() && frame.getClassLoaderName() != null) {
                    place = "line " + frame.getLineNumber();
                }
                if (++shown <= SHOWN_FRAMES) {
                    System.err.println("\tat " + frame);
                }
            }
            if (shown > SHOWN_FRAMES) {
                System.err.println("\t... " + (shown - SHOWN_FRAMES) + " more");
            }
            heading = "Caused by: ";
        }
        String which = call == 0 ? "" : "call " + call + ", " + calling;
        String separator = place.isEmpty() || which.isEmpty() ? "" : ", ";
        String where = place + separator + which;
        mistake(error + (where.isEmpty() ? "" : " (" + where + ")"));
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().equals("Main") || frame.getClassName().startsWith("Arena");
    }

    static void mistake(String sentence) {
        report(sentence);
        Runtime.getRuntime().halt(1);
    }

    private static void report(String mistake) {
        finished = true;
        System.out.flush();
        size = 0;
        putByte(0x1e);
        putByte('{');
        if (timed) {
            put("\"call_us\":");
            put(Long.toString(spent / 1000));
        }
        if (mistake != null) {
            if (timed) {
                putByte(',');
            }
            put("\"mistake\":");
            writeString(mistake);
        }
        put("}\n");
        System.err.write(output, 0, size);
        System.err.flush();
    }

    // ---- JSON in: checked against the signature before it came here ----

    private static void refuseInput(String expected) {
        mistake("the test's input does not fit the problem: " + expected + " expected");
    }

    /** The next byte that says something: separators do not. */
    private static byte peek() {
        while (input[at] == ',' || input[at] == ' ' || input[at] == ':' || input[at] == '\n' || input[at] == '\t' || input[at] == '\r') {
            ++at;
        }
        return input[at];
    }

    static boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        ++at;
        return true;
    }

    static void expect(char wanted, String name) {
        if (!take(wanted)) {
            refuseInput(name);
        }
    }

    static boolean takeNull() {
        if (peek() != 'n') {
            return false;
        }
        at += 4;
        return true;
    }

    private static void skipString() {
        expect('"', "a string");
        for (; input[at] != '"'; ++at) {
            if (input[at] == '\\') {
                ++at;
            }
            if (input[at] == 0) {
                refuseInput("the end of a string");
            }
        }
        ++at;
    }

    /** Past one value of any kind. */
    private static void skip() {
        int depth = 0;
        do {
            byte first = peek();
            if (first == '"') {
                skipString();
            } else if (first == 0) {
                refuseInput("more");
            } else if (first == '[' || first == '{' || first == ']' || first == '}') {
                ++at;
                if (first == '[' || first == '{') {
                    ++depth;
                } else {
                    --depth;
                }
            } else {
                while (input[at] > ' ' && input[at] != ',' && input[at] != ']' && input[at] != '}') {
                    ++at;
                }
            }
        } while (depth > 0);
    }

    /** Goes to a named argument. They come in the order of the signature, nearly always: then it is the next one. */
    private static void find(String name) {
        for (int tries = 0; tries < 2; ++tries) {
            while (peek() == '"') {
                if (readString().equals(name)) {
                    return;
                }
                skip();
            }
            at = firstMember;
        }
        refuseInput(name);
    }

    static Object argument(String name, Class<?> type) {
        find(name);
        return read(type);
    }

    // The calls of a class: their names and their arguments are two lists that are read side by side. The place is in the
    // arguments; names are read on the way from one call to the next.
    private static int names;

    static void beginCalls() {
        find("calls");
        expect('[', "a list of calls");
        names = at;
        find("arguments");
        expect('[', "a list of their arguments");
    }

    /** The next call's name, null behind the last one. */
    static String nextCall() {
        int arguments = at;
        at = names;
        String name = null;
        if (peek() == '"') {
            name = readString();
        }
        names = at;
        at = arguments;
        if (name != null) {
            expect('[', "a list of arguments");
        }
        return name;
    }

    static void endCall() {
        expect(']', "the end of the arguments");
    }

    static Nodes listNodes;
    static Nodes treeNodes;

    static Object read(Class<?> type) {
        if (type == int.class) {
            return (int) readWhole();
        } else if (type == long.class) {
            return readWhole();
        } else if (type == double.class) {
            return readDouble();
        } else if (type == boolean.class) {
            return readBoolean();
        } else if (type == String.class) {
            return readString();
        } else if (type == int[].class) {
            return readInts();
        } else if (type.isArray()) {
            return readArray(type.getComponentType());
        }
        if (type.getName().equals("ListNode")) {
            return listNodes.read();
        }
        return treeNodes.read();
    }

    static long readWhole() {
        boolean negative = take('-');
        if (input[at] < '0' || input[at] > '9') {
            refuseInput("a whole number");
        }
        long value = 0;
        for (; input[at] >= '0' && input[at] <= '9'; ++at) {
            value = value * 10 + (input[at] - '0');
        }
        if (negative) {
            return -value;
        }
        return value;
    }

    private static double readDouble() {
        peek();
        int begin = at;
        skip();
        return Double.parseDouble(new String(input, begin, at - begin, StandardCharsets.ISO_8859_1));
    }

    private static boolean readBoolean() {
        boolean value = peek() == 't';
        at += 4;
        if (!value) {
            ++at;
        }
        return value;
    }

    private static String readString() {
        peek();
        int begin = at + 1;
        skipString();
        int end = at - 1;
        for (int i = begin; i < end; ++i) {
            if (input[i] == '\\') {
                return unescape(begin, end);
            }
        }
        return new String(input, begin, end - begin, StandardCharsets.UTF_8);
    }

    private static String unescape(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end;) {
            int plain = i;
            while (i < end && input[i] != '\\') {
                ++i;
            }
            text.append(new String(input, plain, i - plain, StandardCharsets.UTF_8));
            if (i == end) {
                break;
            }
            char letter = (char) input[i + 1];
            int known = "bfnrt".indexOf(letter);
            if (letter == 'u') {
                text.append((char) Integer.parseInt(new String(input, i + 2, 4, StandardCharsets.ISO_8859_1), 16));
                i += 4;
            } else if (known >= 0) {
                text.append("\b\f\n\r\t".charAt(known));
            } else {
                text.append(letter);
            }
            i += 2;
        }
        return text.toString();
    }

    private static int[] readInts() {
        int[] list = new int[16];
        int count = 0;
        for (expect('[', "a list"); !take(']'); ++count) {
            if (count == list.length) {
                list = Arrays.copyOf(list, 2 * count);
            }
            list[count] = (int) readWhole();
        }
        return Arrays.copyOf(list, count);
    }

    private static Object readArray(Class<?> element) {
        List<Object> values = new ArrayList<>();
        for (expect('[', "a list"); !take(']');) {
            values.add(read(element));
        }
        Object array = Array.newInstance(element, values.size());
        for (int i = 0; i < values.size(); ++i) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    // ---- JSON out ----

    private static void putByte(int letter) {
        if (size == output.length) {
            output = Arrays.copyOf(output, 2 * size);
        }
        output[size++] = (byte) letter;
    }

    static void put(String ascii) {
        for (int i = 0; i < ascii.length(); ++i) {
            putByte(ascii.charAt(i));
        }
    }

    /** The size of what has been written, and back to it. */
    static int mark() {
        return size;
    }

    static void cut(int mark) {
        size = mark;
    }

    /** An answer of a type as problem.yaml writes it, its lists as arrays or as List. */
    static void write(Object answer, String type, int depth) {
        if (answer == null && !(depth == 0 && type.endsWith("Node"))) {
            misfit(wanted(type, depth), "null");
        } else if (depth == 0) {
            writeValue(answer, type);
        } else if (answer instanceof int[] && depth == 1 && type.equals("int")) {
            int[] list = (int[]) answer;
            putByte('[');
            for (int i = 0; i < list.length; ++i) {
                if (i > 0) {
                    putByte(',');
                }
                writeWhole(list[i]);
            }
            putByte(']');
        } else if (answer instanceof List) {
            putByte('[');
            String comma = "";
            for (Object element : (List<?>) answer) {
                put(comma);
                write(element, type, depth - 1);
                comma = ",";
            }
            putByte(']');
        } else if (answer.getClass().isArray()) {
            putByte('[');
            int length = Array.getLength(answer);
            for (int i = 0; i < length; ++i) {
                if (i > 0) {
                    putByte(',');
                }
                write(Array.get(answer, i), type, depth - 1);
            }
            putByte(']');
        } else {
            misfit(wanted(type, depth), "a ".concat(answer.getClass().getSimpleName()));
        }
    }

    /** An answer that cannot be written: null stands in its place, and the first such mistake is told in the end. */
    static void misfit(String wanted, String found) {
        put("null");
        if (misfit == null) {
            misfit = calling + " must return " + wanted + ", but returned " + found;
        }
    }

    private static String wanted(String type, int depth) {
        return depth > 0 ? "a list of " + type : "a value of type " + type;
    }

    private static void writeValue(Object value, String type) {
        if (type.equals("ListNode")) {
            listNodes.write(value);
        } else if (type.equals("TreeNode")) {
            treeNodes.write(value);
        } else if (type.equals("string") && value instanceof String) {
            writeString((String) value);
        } else if (type.equals("bool") && value instanceof Boolean) {
            put(value.toString());
        } else if (type.equals("double") && value instanceof Number) {
            writeDouble(((Number) value).doubleValue());
        } else if (!type.equals("double") && (value instanceof Integer || value instanceof Long)) {
            writeWhole(((Number) value).longValue());
        } else {
            misfit(wanted(type, 0), "a ".concat(value.getClass().getSimpleName()));
        }
    }

    static void writeWhole(long value) {
        if (value < 0) {
            putByte('-');
        }
        int begin = size;
        do { // backwards; the remainder of a negative number is negative
            putByte('0' + Math.abs((int) (value % 10)));
            value /= 10;
        } while (value != 0);
        for (int left = begin, right = size - 1; left < right; ++left, --right) {
            byte digit = output[left];
            output[left] = output[right];
            output[right] = digit;
        }
    }

    private static void writeDouble(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            misfit("a double", Double.toString(value));
        } else {
            put(Double.toString(value));
        }
    }

    private static void writeString(String text) {
        putByte('"');
        for (int i = 0; i < text.length(); ++i) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                putByte('\\');
                putByte(letter);
            } else if (letter == '\n') {
                put("\\n");
            } else if (letter < ' ') {
                put(String.format("\\u%04x", (int) letter));
            } else if (letter < 0x80) {
                putByte(letter);
            } else {
                int character = text.codePointAt(i);
                i += Character.charCount(character) - 1;
                if (character >= 0xd800 && character <= 0xdfff) {
                    character = 0xfffd; // half of a pair
                }
                byte[] parts = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8);
                for (int part = 0; part < parts.length; ++part) {
                    putByte(parts[part]);
                }
            }
        }
        putByte('"');
    }
}
