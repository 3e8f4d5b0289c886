"""CellML files for the tests, written from infix so that a test shows the formula it is about."""

from __future__ import annotations

import ast

OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "plus", ast.Sub: "minus", ast.Mult: "times", ast.Div: "divide", ast.Pow: "power",
}  # fmt: skip
LOGARITHMS = {
    "log10": "<log/>",
    "log2": '<log/><logbase><cn cellml:units="dimensionless">2</cn></logbase>',
}
UNITS = {
    "mV": '<unit units="volt" prefix="milli"/>',
    "mM": '<unit units="mole" prefix="milli"/><unit units="litre" exponent="-1"/>',
    "M": '<unit units="mole"/><unit units="litre" exponent="-1"/>',
    "uM": '<unit units="mole" prefix="micro"/><unit units="litre" exponent="-1"/>',
    "J_per_mol_K": '<unit units="joule"/><unit units="mole" exponent="-1"/>'
    '<unit units="kelvin" exponent="-1"/>',
    "mJ_per_mol_K": '<unit units="joule" prefix="milli"/><unit units="mole" exponent="-1"/>'
    '<unit units="kelvin" exponent="-1"/>',
    "C_per_mol": '<unit units="coulomb"/><unit units="mole" exponent="-1"/>',
    "C_per_mmol": '<unit units="coulomb"/><unit units="mole" prefix="milli" exponent="-1"/>',
    "mol_per_C": '<unit units="coulomb" exponent="-1"/><unit units="mole"/>',
    "per_mV": '<unit units="volt" prefix="milli" exponent="-1"/>',
    "uA": '<unit units="ampere" prefix="micro"/>',
    "uS": '<unit units="siemens" prefix="micro"/>',
    "ms": '<unit units="second" prefix="milli"/>',
}
STANDARD: dict[str, tuple[str, str | None]] = {
    "R": ("mJ_per_mol_K", "8314.462618"),
    "T": ("kelvin", "310"),
    "F": ("C_per_mol", "96485.33212"),
    "Ko": ("mM", "5.4"),
    "Ki": ("mM", "140"),
    "Nao": ("mM", "140"),
    "Nai": ("mM", "10"),
    "Cao": ("mM", "1.8"),
    "Cai": ("mM", "0.0001"),
    "Clo": ("mM", "120"),
    "Cli": ("mM", "7"),
    "E": ("mV", None),
    "V": ("mV", "-80"),
    "t": ("ms", None),
}


def mathml(text: str) -> str:
    """Write an infix expression as content MathML."""
    return _mathml(ast.parse(text, mode="eval").body)


def _mathml(node: ast.expr) -> str:
    match node:
        case ast.Name(name):
            text = f"<ci>{name}</ci>"
        case ast.Constant(value):
            text = f'<cn cellml:units="dimensionless">{value!r}</cn>'
        case ast.UnaryOp(ast.USub(), operand):
            text = f"<apply><minus/>{_mathml(operand)}</apply>"
        case ast.BinOp(left, op, right):
            text = f"<apply><{OPERATORS[type(op)]}/>{_mathml(left)}{_mathml(right)}</apply>"
        case ast.Call(ast.Name(name), arguments):
            head = LOGARITHMS.get(name, f"<{name}/>")
            text = f"<apply>{head}{''.join(map(_mathml, arguments))}</apply>"
        case _:
            raise TypeError(ast.dump(node))
    return text


def equation(text: str) -> str:
    """Write ``left = right`` or ``d(x) = right`` as an equation."""
    left, right = text.split("=")
    name = left.strip()
    side = f"<ci>{name}</ci>"
    if name.startswith("d("):
        side = f"<apply><diff/><bvar><ci>t</ci></bvar><ci>{name[2:-1]}</ci></apply>"
    return f"<apply><eq/>\n{side}\n{mathml(right.strip())}</apply>"


def variable(name: str, unit: str, value: str | None) -> str:
    """Write a declaration."""
    initial = "" if value is None else f' initial_value="{value}"'
    return f'<variable name="{name}" units="{unit}"{initial}/>'


def cellml(
    *equations: str, version: str = "1.0", **changed: tuple[str, str | None] | str | None
) -> bytes:
    """Write a model of one component; ``changed`` are other values, or units and values."""
    declared = dict(STANDARD)
    for name, new in changed.items():
        unit, value = new if isinstance(new, tuple) else (declared[name][0], new)
        declared[name] = (unit, value)
    body = "\n".join(
        [
            *(f'<units name="{name}">{parts}</units>' for name, parts in UNITS.items()),
            '<component name="cell">',
            *(variable(name, *what) for name, what in declared.items()),
            '<math xmlns="http://www.w3.org/1998/Math/MathML">',
            *map(equation, equations),
            "</math>",
            "</component>",
        ]
    )
    return model(body, version)


def model(body: str, version: str = "1.0") -> bytes:
    """Wrap the inside of a model."""
    space = f"http://www.cellml.org/cellml/{version}#"
    head = f'<model name="m" xmlns="{space}" xmlns:cellml="{space}">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{body}\n</model>\n'.encode()
