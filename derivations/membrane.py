"""# The membrane and its quantities

A membrane separates two solutions, *inside* and *outside*. Everything in this book is said in the
quantities of this page, and with its signs: the membrane potential $V$ is the potential inside
minus the potential outside, and a flux or a current is positive when it goes out.
"""

from __future__ import annotations

from symbolic_electrochem.steps import quantity

"""
Two constants of nature. Since 2019 the Boltzmann constant, the Avogadro constant and the
elementary charge are exact by definition, and with them the gas constant
$R = k_\\mathrm{B} N_\\mathrm{A}$ and the Faraday constant $F = e N_\\mathrm{A}$.
"""
R = quantity(
    "R",
    "gas constant",
    unit="J/(mol*K)",
    domain="positive",
    typical=(8, 9),
    value="8.31446261815324",
)
F = quantity(
    "F",
    "Faraday constant",
    unit="C/mol",
    domain="positive",
    typical=(96000, 97000),
    value="96485.3321233100184",
)

"""
The state of the system: one temperature on both sides, the valence of the species, and how active
it is on either side. An activity is a pure number, the concentration divided by the standard
concentration and corrected for interactions; it is zero where the species is absent and never
negative.
"""
T = quantity("T", "absolute temperature", unit="K", domain="positive", typical=(270, 320))
z = quantity("z", "valence of the species", domain="integer", typical=(-3, 3))
a = quantity("a", "activity", domain="positive", typical=("1e-7", 1))
a_in = quantity(
    "a_in",
    "activity inside",
    domain="nonnegative",
    latex=r"a_{\mathrm{in}}",
    typical=("1e-7", 1),
    concentration="c_in",
)
a_out = quantity(
    "a_out",
    "activity outside",
    domain="nonnegative",
    latex=r"a_{\mathrm{out}}",
    typical=("1e-7", 1),
    concentration="c_out",
)

"""
The electric potentials, of which only the difference can be measured.
"""
phi = quantity("phi", "electric potential", unit="V", latex=r"\phi", typical=("-0.2", "0.2"))
phi_in = quantity(
    "phi_in",
    "electric potential inside",
    unit="V",
    latex=r"\phi_{\mathrm{in}}",
    typical=("-0.2", "0.2"),
)
phi_out = quantity(
    "phi_out",
    "electric potential outside",
    unit="V",
    latex=r"\phi_{\mathrm{out}}",
    typical=("-0.2", "0.2"),
)
V = quantity("V", "membrane potential, inside minus outside", unit="V", typical=("-0.2", "0.2"))
E = quantity("E", "equilibrium potential", unit="V", typical=("-0.2", "0.2"))

"""
How much of a species there is on either side is counted as a concentration; in an ideal solution
the activity is the concentration divided by the standard concentration, one mole in a litre.
"""
c_in = quantity(
    "c_in",
    "concentration inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{\mathrm{in}}",
    typical=("1e-4", 500),
)
c_out = quantity(
    "c_out",
    "concentration outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{\mathrm{out}}",
    typical=("1e-4", 500),
)
c_standard = quantity(
    "c_standard",
    "standard concentration",
    unit="mol/m**3",
    domain="positive",
    latex=r"c^{\circ}",
    typical=(500, 1500),
    value=1000,
)

"""
What moves through the membrane is counted per area and time: as moles a flux, as charge a current.
"""
J = quantity("J", "flux through the membrane, positive outward", unit="mol/(m**2*s)")
I = quantity("I", "current density through the membrane, positive outward", unit="A/m**2")

"""
The voltage as a pure number: the electric energy of one ion in units of the thermal energy.
"""
u = quantity("u", "reduced voltage of the ion, $zFV/(RT)$", typical=(-4, 4))
