//go:build tinygo || wasip1

package main

func main() {}
