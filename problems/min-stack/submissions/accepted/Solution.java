class MinStack {
    // The stack is a chain of plates; each knows the smallest value from the bottom up to itself.
    private record Plate(int value, int smallest, Plate below) {}

    private Plate top;

    public void push(int value) {
        int smallest = top == null ? value : Math.min(value, top.smallest());
        top = new Plate(value, smallest, top);
    }

    public void pop() {
        top = top.below();
    }

    public int top() {
        return top.value();
    }

    public int minimum() {
        return top.smallest();
    }
}
