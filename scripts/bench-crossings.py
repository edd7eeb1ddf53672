"""Counts how often the lines of a picture cross: bench-crossings.py FILE.svg"""

import re
import sys
import xml.etree.ElementTree as ElementTree

STEPS = 16
SVG = "{http://www.w3.org/2000/svg}"


def points(path):
    """The points along a path of cubic Bezier pieces, as 'M x,y C x,y x,y x,y ...'."""
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", path)]
    controls = list(zip(numbers[::2], numbers[1::2]))
    result = controls[:1]
    for start in range(0, len(controls) - 3, 3):
        piece = controls[start : start + 4]
        for step in range(1, STEPS + 1):
            t = step / STEPS
            weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
            result.append(tuple(sum(w * p[axis] for w, p in zip(weights, piece)) for axis in (0, 1)))
    return result


def side(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def cross(a, b, c, d):
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def lines(file):
    for group in ElementTree.parse(file).iter(SVG + "g"):
        if "relation" in group.get("class", "").split():
            for path in group.iter(SVG + "path"):
                yield points(path.get("d"))


def main(file):
    drawn = list(lines(file))
    count = 0
    for index, line in enumerate(drawn):
        for other in drawn[index + 1 :]:
            count += sum(
                cross(a, b, c, d)
                for a, b in zip(line, line[1:])
                for c, d in zip(other, other[1:])
            )
    print(count)


main(sys.argv[1])
