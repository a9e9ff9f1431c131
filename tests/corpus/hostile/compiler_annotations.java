// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=2s wall=4s memory=256MiB processes=64
// An annotation processor in the submission itself: were it run, the compiler would run the user's code with the compiler's rights.
// It would leave a file beside the program to tell.
import java.io.File;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

public class Main {
    @SupportedAnnotationTypes("*")
    public static class Processor extends AbstractProcessor {
        static {
            try {
                new File("processed").createNewFile();
            } catch (IOException ignored) {
            }
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            while (true) { }
        }
    }

    @Deprecated
    public static void main(String[] args) {
        System.out.println(new File("/box/processed").exists() ? "ESCAPED: the processor ran" : "contained");
    }
}
