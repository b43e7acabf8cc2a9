namespace OpenXla.Ir;

/// <summary>One operand: the value read, and the links to the neighbouring uses of that value. 32 bytes, inside the op.</summary>
internal struct OperandSlot
{
    internal ValueStorage? Value;
    internal Operation? NextOp;
    internal Operation? PreviousOp;
    internal int NextSlot;
    internal int PreviousSlot;
}
