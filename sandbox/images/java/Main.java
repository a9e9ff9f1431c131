// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sum of two numbers, with the classes that solutions lean on.
import java.io.*;
import java.math.BigInteger;
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        List<Integer> numbers = new ArrayList<>();
        while (in.nextToken() == StreamTokenizer.TT_NUMBER) numbers.add((int) in.nval);
        BigInteger sum = numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        System.out.println(sum);
    }
}
