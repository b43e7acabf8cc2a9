namespace OpenXla.Ir.Rewriting;

/// <summary>Creates operations of one result, and folds them at once.</summary>
public static class FoldingBuilder
{
    /// <summary>What the operation gives: what it folds to, else its result.</summary>
    public static Value InsertFolded(this OpBuilder builder, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var op = builder.Insert(state);
        if (OperationFolding.Fold(op) is not { IsNone: false, IsInPlace: false } folded) return op.GetResult(0);
        var value = folded[0].Attribute is { } constant ? op.Info.Dialect?.MaterializeConstant(builder, constant, op.GetResult(0).Type)?.GetResult(0) ?? default : folded[0].Value;
        if (value.IsNull) return op.GetResult(0);
        op.Erase();
        return value;
    }
}
