"""Runs commands in turn, several rounds of each, and prints of every one the least time and processor time and the greatest memory.

Reads lines of "name<TAB>command"; the first is what the others are multiples of. All but those that only walk must print the same sum.
"""
import os
import shlex
import subprocess
import sys
import time

rounds = int(sys.argv[1])
commands = [line.rstrip("\n").split("\t") for line in sys.stdin if line.strip()]
least = {}
for _ in range(rounds):
    for name, command in commands:
        start = time.monotonic()
        process = subprocess.Popen(shlex.split(command), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output, errors = process.stdout.read().decode().strip(), process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        if status != 0:
            sys.exit(f"{name} failed: {errors}")
        old = least.get(name, (wall, 1e9, 0, output))
        least[name] = (min(wall, old[0]), min(usage.ru_utime + usage.ru_stime, old[1]), max(usage.ru_maxrss, old[2]), output)

base = least[commands[0][0]]
sums = {output.split(".")[0] for name, (_, _, _, output) in least.items() if "walked" not in name}
print("| Whole process | time | multiple | processor time | multiple | peak memory |")
print("|---|---:|---:|---:|---:|---:|")
for name, (wall, cpu, memory, _) in least.items():
    print(f"| {name} | {wall:.2f} s | {wall / base[0]:.2f} | {cpu:.2f} s | {cpu / base[1]:.2f} | {memory / 1024:.0f} MB |")
print("\nAll find the same sum." if len(sums) == 1 else f"\nThey find different sums: {sums}")
