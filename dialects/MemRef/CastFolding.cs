namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Operations that read through a <see cref="CastOp"/> what it was made of.</summary>
public static class CastFolding
{
    /// <summary><c>f(cast %m) ⇒ f %m</c> for all operands but <paramref name="except"/>, where <c>%m</c> has a rank</summary>
    public static FoldResult Fold(Operation op, Value except = default)
    {
        ArgumentNullException.ThrowIfNull(op);
        bool changed = false;
        for (int i = 0; i < op.OperandCount; i++)
        {
            var operand = op.GetOperand(i);
            if (operand == except || operand.DefiningOp is not CastOp { Source: { Type: MemRefType } source }) continue;
            op.SetOperand(i, source);
            changed = true;
        }
        return changed ? FoldResult.InPlace : FoldResult.None;
    }

    /// <summary>The source of a cast that only forgets extents, strides and offset, which a reader of the result may therefore read instead; no value where there is no such cast.</summary>
    public static Value SourceOfForgetting(Value value) => value.DefiningOp is CastOp cast && IsKept(cast.Dest.Type, cast.Source.Type) ? cast.Source : default;

    /// <summary>True where <paramref name="to"/> knows all that <paramref name="from"/> knows.</summary>
    private static bool IsKept(IrType from, IrType to)
    {
        if (from is not MemRefType known || to is not MemRefType target || known.Rank != target.Rank || !known.ElementType.Equals(target.ElementType)) return false;
        if (StridedLayout.Of(known) is not var (strides, offset) || StridedLayout.Of(target) is not var (targetStrides, targetOffset)) return false;
        bool isKept = targetOffset != Shape.Dynamic || offset == Shape.Dynamic;
        for (int i = 0; i < known.Rank; i++)
            isKept &= (!target.Shape.IsDynamic(i) || known.Shape.IsDynamic(i)) && (targetStrides[i] != Shape.Dynamic || strides[i] == Shape.Dynamic);
        return isKept;
    }

    /// <summary>Replaces an operation of one result by a value, through a cast where the types differ.</summary>
    internal static bool ReplaceThroughCast(Operation op, PatternRewriter rewriter, Value by)
    {
        var type = op.GetResult(0).Type;
        return rewriter.Replace(op, by.Type.Equals(type) ? by : CastOp.Create(rewriter, type, by).Dest);
    }
}
