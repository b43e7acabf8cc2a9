namespace OpenXla.Ir;

/// <summary>One use of a value: operand <see cref="Index"/> of <see cref="Owner"/>.</summary>
public readonly record struct OpOperand(Operation Owner, int Index)
{
    public Value Value
    {
        get => Owner.GetOperand(Index);
        set => Owner.SetOperand(Index, value);
    }
}
