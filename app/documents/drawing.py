"""A drawing as SVG: each piece of a line as wide as the pen was pressed."""

from __future__ import annotations

from app.model.drawing import Drawing, Stroke

INK = "#2A2522"


def drawing_svg(drawing: Drawing) -> str:
    """The whole sheet on white, with its lines; nothing in it but numbers."""
    lines = "".join(_line(each) for each in drawing.strokes)
    width, height = drawing.width, drawing.height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>'
        f'<g fill="none" stroke="{INK}" stroke-linecap="round" stroke-linejoin="round">{lines}</g></svg>'
    )


def _line(stroke: Stroke) -> str:
    """One path where the pressure stayed the same, else one for each run of it."""
    if not stroke.points:
        return ""
    runs: list[tuple[float, list[tuple[float, float]]]] = []
    before: tuple[float, float] | None = None
    for x, y, pressure in stroke.points:
        wide = stroke.width_at(pressure)
        if not runs or runs[-1][0] != wide:
            runs.append((wide, [before] if before is not None else []))
        runs[-1][1].append((x, y))
        before = (x, y)
    return "".join(_path(wide, points) for wide, points in runs)


def _path(wide: float, points: list[tuple[float, float]]) -> str:
    first, *rest = points
    # A dot is a line of no length: round ends make it a dot.
    ends = rest or [first]
    data = f"M{first[0]:.1f} {first[1]:.1f}" + "".join(f"L{x:.1f} {y:.1f}" for x, y in ends)
    return f'<path d="{data}" stroke-width="{wide:.1f}"/>'
