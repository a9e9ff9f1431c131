import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;
import java.util.Comparator;

public class Main {
    private record Offer(int a, int b, int cost) {}

    private static final StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    private static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    private static int find(int[] parent, int house) {
        while (parent[house] != house) {
            parent[house] = parent[parent[house]];
            house = parent[house];
        }
        return house;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        Offer[] offers = new Offer[next()];
        for (int i = 0; i < offers.length; i++) {
            offers[i] = new Offer(next(), next(), next());
        }
        Arrays.sort(offers, Comparator.comparingInt(Offer::cost));

        int[] parent = new int[n + 1];
        for (int house = 1; house <= n; house++) {
            parent[house] = house;
        }
        long total = 0;
        int missing = n - 1;
        for (Offer offer : offers) {
            int a = find(parent, offer.a());
            int b = find(parent, offer.b());
            if (a != b) {
                parent[a] = b;
                total += offer.cost();
                missing--;
            }
        }
        System.out.println(missing == 0 ? String.valueOf(total) : "impossible");
    }
}
