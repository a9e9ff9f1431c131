import java.util.ArrayDeque;
import java.util.Deque;

// Stores differences to the minimum; they do not always fit into an int.
class MinStack {
    private final Deque<Integer> differences = new ArrayDeque<>();
    private int smallest;

    public void push(int value) {
        if (differences.isEmpty()) {
            smallest = value;
        }
        int difference = value - smallest;
        differences.push(difference);
        if (difference < 0) {
            smallest = value;
        }
    }

    public void pop() {
        int difference = differences.pop();
        if (difference < 0) {
            smallest -= difference;
        }
    }

    public int top() {
        return differences.peek() < 0 ? smallest : smallest + differences.peek();
    }

    public int minimum() {
        return smallest;
    }
}
