"""The second judge: every theorem as a Coq lemma, proved from its recorded move and premises.

Writing the files needs no Coq.  Where there is one, it reads them, and what it said is kept; only
where that record matches does a verdict say ``coq-proved``.  Looking that up needs no SymPy.
"""
