package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, target int
	fmt.Fscan(in, &n, &target)
	position := make(map[int]int, n)
	for j := 0; j < n; j++ {
		var value int
		fmt.Fscan(in, &value)
		if i, ok := position[target-value]; ok {
			fmt.Println(i, j)
			return
		}
		position[value] = j
	}
}
