// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What javac is taught with: it compiles this once while its classes are recorded for the class data archive.
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class Lesson {
    interface Shape { double area(); }
    record Circle(double radius) implements Shape {
        public double area() { return Math.PI * radius * radius; }
    }
    enum Kind {
        PLAIN, DOUBLE { @Override int factor() { return 2; } };
        int factor() { return 1; }
    }
    static class Node<T extends Comparable<T>> {
        T value;
        Node<T> next;
        Node(T value) { this.value = value; }
    }

    static <T extends Comparable<T>> T largest(List<? extends T> list) {
        T best = null;
        for (T item : list) {
            if (best == null || item.compareTo(best) > 0) best = item;
        }
        return best;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int a = Integer.parseInt(words.nextToken()), b = Integer.parseInt(words.nextToken());
        PriorityQueue<int[]> queue = new PriorityQueue<>((x, y) -> x[0] - y[0]);
        queue.add(new int[]{a, b});
        Map<String, List<Integer>> groups = new TreeMap<>(Comparator.reverseOrder());
        groups.computeIfAbsent("sum", key -> new ArrayList<>()).add(a + b);
        String kind = switch (a) {
            case 1 -> "one";
            default -> { String text = "many"; yield text; }
        };
        Object shape = new Circle(a);
        if (shape instanceof Circle circle && circle.radius() > 0) kind += circle.area();
        long[][] table = new long[3][4];
        for (int i = 0; i < 3; i++) table[i][i] += (long) a << i;
        try {
            if (table[0][0] < 0) throw new IllegalStateException(kind);
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
        } finally {
            Arrays.fill(table[1], Kind.DOUBLE.factor());
        }
        System.out.println(IntStream.range(0, b).mapToObj(i -> "x" + i).collect(Collectors.joining(",")) + largest(List.of(a, b)));
        StringBuilder out = new StringBuilder();
        for (var entry : groups.entrySet()) out.append(entry.getKey()).append(' ').append(new Node<>(queue.poll()[0]).value).append('\n');
        System.out.print(out);
    }
}
