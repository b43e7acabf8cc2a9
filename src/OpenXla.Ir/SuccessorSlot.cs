namespace OpenXla.Ir;

/// <summary>One successor of a terminator: the block, and the links to the neighbouring edges that lead there.</summary>
internal struct SuccessorSlot
{
    internal Block? Target;
    internal Operation? NextOp;
    internal Operation? PreviousOp;
    internal int NextSlot;
    internal int PreviousSlot;
}
