using OpenXla.Ir.Actions;

namespace OpenXla.Ir.Rewriting;

/// <summary>How a rewriter folds an operation.</summary>
public partial class PatternRewriter
{
    /// <summary>Folds an operation that is no constant, telling whoever listens; true where it has been replaced or changed in place.</summary>
    public bool TryFold(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Info.Is(OperationTraits.ConstantLike) || !OperationFolding.MayFold(op)) return false;
        if (Context.Actions is not { } actions) return Fold(op);
        var action = new FoldAction(op, this);
        if (!actions.Begin(action)) return false;
        bool folded = action.Finish(Fold(op), "");
        actions.End(action);
        return folded;
    }

    private bool Fold(Operation op)
    {
        var result = OperationFolding.Fold(op);
        return !result.IsNone && Apply(op, result);
    }

    /// <summary>Does what a fold says; true where the operation has been replaced or changed in place.</summary>
    private protected bool Apply(Operation op, FoldResult result)
    {
        if (result.IsNone) return false;
        if (result.IsInPlace)
        {
            NotifyModified(op);
            return true;
        }
        SetInsertionPoint(op);
        if (op.ResultCount == 1) return Materialize(op, result[0], op.GetResult(0).Type) is { IsNull: false } only && Replace(op, only);
        var values = new Value[op.ResultCount];
        for (int i = 0; i < values.Length; i++)
        {
            if (Materialize(op, result[i], op.GetResult(i).Type) is not { IsNull: false } value) return false;
            values[i] = value;
        }
        return Replace(op, values);
    }

    private Value Materialize(Operation op, OpFoldResult result, IrType type)
    {
        if (result.Attribute is not { } attribute) return result.Value;
        var constant = op.Info.Dialect?.MaterializeConstant(this, attribute, type);
        return constant is null ? default : constant.GetResult(0);
    }
}
