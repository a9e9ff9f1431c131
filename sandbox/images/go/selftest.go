// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors

// The sum of two numbers, read the fast way.
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var a, b int
	fmt.Fscan(in, &a, &b)
	fmt.Println(a + b)
}
