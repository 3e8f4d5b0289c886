"""What the theorems became, one folder per language.

Generated, do not edit.  To write it again: electrochem generate
"""
