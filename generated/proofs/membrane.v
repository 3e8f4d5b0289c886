(* Generated from derivations/membrane.py; do not edit. *)

From Electrochem Require Import moves.
