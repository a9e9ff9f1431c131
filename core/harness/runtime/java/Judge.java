// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Behind the user's classes: reads the arguments, calls by reflection, prints. `JudgeCall`, with the names to call and the style of answers, is
// generated.
//? ListNode
class ListNode {
    int val;
    ListNode next;
    ListNode() {}
    ListNode(int val) { this.val = val; }
    ListNode(int val, ListNode next) { this.val = val; this.next = next; }
}
//? TreeNode
class TreeNode {
    int val;
    TreeNode left;
    TreeNode right;
    TreeNode() {}
    TreeNode(int val) { this.val = val; }
    TreeNode(int val, TreeNode left, TreeNode right) { this.val = val; this.left = left; this.right = right; }
}
//?
final class Judge {
    static String text;
    static int at;
    static final StringBuilder out = new StringBuilder();
    static char peek() {
        while (text.charAt(at) <= ' ') at++;
        return text.charAt(at);
    }
    static boolean take(char wanted) {
        if (peek() != wanted) return false;
        at++;
        return true;
    }
    static String string() {
        var letters = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                letter = text.charAt(++at);
                int known = "bfnrt".indexOf(letter);
                if (known >= 0) letter = "\b\f\n\r\t".charAt(known);
                else if (letter == 'u') {
                    letter = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                    at += 4;
                }
            }
            letters.append(letter);
        }
        at++;
        return letters.toString();
    }
    static Object parse() {
        if (peek() == '"') return string();
        if (take('[')) {
            var list = new java.util.ArrayList<Object>();
            for (; !take(']'); take(',')) list.add(parse());
            return list;
        }
        if (take('{')) {
            var map = new java.util.HashMap<String, Object>();
            for (; !take('}'); take(',')) {
                peek();
                String name = string();
                take(':');
                map.put(name, parse());
            }
            return map;
        }
        int begin = at;
        while (" ,]}\t\r\n".indexOf(text.charAt(at)) < 0) at++;
        String word = text.substring(begin, at);
        if (word.equals("null")) return null;
        if (word.equals("true") || word.equals("false")) return word.equals("true");
        if (word.matches("-?[0-9]{1,18}")) return Long.parseLong(word);
        return new java.math.BigDecimal(word);
    }
    static Object make(Object value, java.lang.reflect.Type type) throws Exception {
        if (type instanceof java.lang.reflect.ParameterizedType) {
            var inner = ((java.lang.reflect.ParameterizedType) type).getActualTypeArguments()[0];
            var list = new java.util.ArrayList<Object>();
            for (Object each : (java.util.List<?>) value) list.add(make(each, inner));
            return list;
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isArray()) {
            var list = (java.util.List<?>) value;
            Object array = java.lang.reflect.Array.newInstance(kind.getComponentType(), list.size());
            int i = 0;
            for (Object each : list) java.lang.reflect.Array.set(array, i++, make(each, kind.getComponentType()));
            return array;
        }
        //? ListNode
        if (kind == ListNode.class) return makeList((java.util.List<?>) value);
        //? TreeNode
        if (kind == TreeNode.class) return makeTree((java.util.List<?>) value);
        //?
        if (kind == char.class) return ((String) value).charAt(0);
        if (!(value instanceof Number)) return value;
        var number = (Number) value;
        if (kind == int.class || kind == Integer.class) return number.intValue();
        if (kind == double.class || kind == Double.class) return number.doubleValue();
        return number.longValue();
    }
    //? ListNode
    static ListNode makeList(java.util.List<?> values) {
        ListNode head = null;
        for (int i = values.size(); i-- > 0;) {
            ListNode node = new ListNode(((Number) values.get(i)).intValue());
            node.next = head;
            head = node;
        }
        return head;
    }
    static void writeList(ListNode node) {
        out.append('[');
        for (int i = 0; node != null; node = node.next, i++) {
            if (i > 10_000_000) throw new IllegalStateException("the list that was returned has no end");
            out.append(i > 0 ? JudgeCall.COMMA : "").append(node.val);
        }
        out.append(']');
    }
    //? TreeNode
    static TreeNode makeTree(java.util.List<?> values) {
        var level = new java.util.ArrayList<TreeNode>();
        for (int i = 0; i < values.size(); i++) {
            TreeNode node = values.get(i) == null ? null : new TreeNode(((Number) values.get(i)).intValue());
            if (i % 2 == 1) level.get(i / 2).left = node;
            else if (i > 0) level.get(i / 2 - 1).right = node;
            if (node != null) level.add(node);
        }
        return level.isEmpty() ? null : level.get(0);
    }
    static void writeTree(TreeNode root) {
        var level = new java.util.ArrayList<TreeNode>();
        level.add(root);
        int end = 0;
        for (int i = 0; i < level.size(); i++) {
            TreeNode node = level.get(i);
            if (node == null) continue;
            if (i > 10_000_000) throw new IllegalStateException("the tree that was returned has no end");
            end = i + 1;
            level.add(node.left);
            level.add(node.right);
        }
        out.append('[');
        for (int i = 0; i < end; i++) out.append(i > 0 ? JudgeCall.COMMA : "").append(level.get(i) == null ? "null" : "" + level.get(i).val);
        out.append(']');
    }
    //?
    static void write(Object value, String kind, int depth) {
        if (value == null && !kind.endsWith("Node")) out.append("null");
        else if (depth > 0) {
            Object array = value instanceof java.util.Collection ? ((java.util.Collection<?>) value).toArray() : value;
            int size = java.lang.reflect.Array.getLength(array);
            out.append('[');
            for (int i = 0; i < size; i++) {
                if (i > 0) out.append(JudgeCall.COMMA);
                write(java.lang.reflect.Array.get(array, i), kind, depth - 1);
            }
            out.append(']');
        }
        //? ListNode
        else if (kind.equals("ListNode")) writeList((ListNode) value);
        //? TreeNode
        else if (kind.equals("TreeNode")) writeTree((TreeNode) value);
        //?
        else if (kind.equals("double")) {
            double number = ((Number) value).doubleValue();
            if (!Double.isFinite(number)) throw new IllegalStateException(number + " cannot be an answer");
            double size = Math.abs(number);
            if (number == Math.rint(number) && size < 1e16) out.append((long) number).append(JudgeCall.POINT ? ".0" : "");
            else if (size < 1e-4 || size >= 1e16) out.append(number);
            else out.append(new java.math.BigDecimal("" + number).stripTrailingZeros().toPlainString());
        }
        //? string
        else if (value instanceof String || value instanceof Character) quote("" + value);
        //?
        else out.append(value);
    }
    //? string
    static void quote(String letters) {
        if (JudgeCall.BARE) {
            out.append(letters);
            return;
        }
        out.append('"');
        for (char letter : letters.toCharArray()) {
            int known = "\b\f\n\r\t".indexOf(letter);
            if (known >= 0) out.append('\\').append("bfnrt".charAt(known));
            else if (letter < ' ') out.append(String.format("\\u%04x", (int) letter));
            else out.append(letter == '"' || letter == '\\' ? "\\" : "").append(letter);
        }
        out.append('"');
    }
    //?
    static Object[] arguments(java.lang.reflect.Executable called, java.util.List<?> values) throws Exception {
        called.setAccessible(true);
        Object[] made = new Object[values.size()];
        for (int i = 0; i < made.length; i++) made[i] = make(values.get(i), called.getGenericParameterTypes()[i]);
        return made;
    }
    static Object create(Class<?> kind, java.util.List<?> values) throws Exception {
        for (var each : kind.getDeclaredConstructors()) {
            if (each.getParameterCount() == values.size()) return each.newInstance(arguments(each, values));
        }
        throw new NoSuchMethodException(kind.getName() + " has no constructor with " + values.size() + " parameters");
    }
    static void call(Object object, String name, java.util.List<?> values, String kind, int depth, int modifies) throws Exception {
        for (var each : object.getClass().getDeclaredMethods()) {
            if (!each.getName().equals(name) || each.isSynthetic() || each.getParameterCount() != values.size()) continue;
            Object[] made = arguments(each, values);
            Object result = each.invoke(object, made);
            if (kind.isEmpty()) out.append("null");
            else write(modifies < 0 ? result : made[modifies], kind, depth);
            return;
        }
        throw new NoSuchMethodException("there is no " + name + " with " + values.size() + " parameters to call");
    }
    static void run(java.io.PrintStream answers) {
        Throwable thrown = null;
        try {
            text = new String(System.in.readAllBytes(), "UTF-8") + "\n";
            JudgeCall.run((java.util.Map<?, ?>) parse());
            answers.write(out.append('\n').toString().getBytes("UTF-8"));
            answers.flush();
        } catch (java.lang.reflect.InvocationTargetException error) {
            thrown = error.getCause();
        } catch (Throwable error) {
            thrown = error;
        }
        if (thrown != null) {
            thrown.setStackTrace(java.util.Arrays.stream(thrown.getStackTrace())
                .filter(each -> !each.getClassName().matches("Judge.*|Main|(java|jdk)\\..*")).toArray(StackTraceElement[]::new));
            thrown.printStackTrace();
        }
        System.err.flush();
        Runtime.getRuntime().halt(thrown == null ? 0 : 1);
    }
    public static void main(String[] unused) {
        var answers = System.out;
        System.setOut(System.err);
        new Thread(null, () -> run(answers), "main", 256L << 20).start();
    }
}
