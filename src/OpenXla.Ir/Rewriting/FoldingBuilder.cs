namespace OpenXla.Ir.Rewriting;

/// <summary>Creates operations of one result, and folds them at once.</summary>
public static class FoldingBuilder
{
    private const int MaxTries = 8;

    /// <summary>What the operation gives: what it folds to, else its result.</summary>
    public static Value InsertFolded(this OpBuilder builder, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.FoldInserted(builder.Insert(state));
    }

    /// <summary>As <see cref="InsertFolded"/>, for an operation that has just been inserted and is erased where it folds.</summary>
    public static Value FoldInserted(this OpBuilder builder, Operation op)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(op);
        var folded = OperationFolding.Fold(op);
        // A constant that has moved to the right may let the operation fold now.
        for (int tries = 0; folded.IsInPlace && tries < MaxTries; tries++) folded = OperationFolding.Fold(op);
        if (folded.IsNone || folded.IsInPlace) return op.GetResult(0);
        var value = folded[0].Attribute is { } constant ? op.Info.Dialect?.MaterializeConstant(builder, constant, op.GetResult(0).Type)?.GetResult(0) ?? default : folded[0].Value;
        if (value.IsNull) return op.GetResult(0);
        op.Erase();
        return value;
    }
}
