namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Which of two tensor types knows more of the extents, and what casts that follows from it.</summary>
public static class StaticInformation
{
    /// <summary>True where both are ranked, differ in extents alone, and <paramref name="to"/> knows each extent that <paramref name="from"/> knows.</summary>
    public static bool IsKept(IrType from, IrType to)
    {
        if (from is not TensorType known || to is not TensorType target || known.Rank != target.Rank) return false;
        if (!known.ElementType.Equals(target.ElementType) || !Equals(known.Encoding, target.Encoding)) return false;
        for (int i = 0; i < known.Rank; i++)
            if (!known.Shape.IsDynamic(i) && target.Shape.IsDynamic(i)) return false;
        return true;
    }

    /// <summary>The source of a cast that only forgets extents, which a reader of the result may therefore read instead; no value where there is no such cast.</summary>
    public static Value SourceOfForgetting(Value value) =>
        value.DefiningOp is CastOp cast && IsKept(cast.Dest.Type, cast.Source.Type) ? cast.Source : default;

    /// <summary>Replaces an operation of one result by a value, through a cast where the types differ.</summary>
    public static bool ReplaceThroughCast(Operation op, PatternRewriter rewriter, Value by)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(rewriter);
        var type = op.GetResult(0).Type;
        return rewriter.Replace(op, by.Type.Equals(type) ? by : CastOp.Create(rewriter, type, by).Dest);
    }

    /// <summary>What two types that can be cast to each other know together; null where they contradict each other.</summary>
    internal static ShapedType? Join(ShapedType? one, ShapedType? two)
    {
        if (one is not TensorType left) return one is null ? null : two;
        if (two is not TensorType right) return two is null ? null : one;
        if (left.Rank != right.Rank) return null;
        var extents = new long[left.Rank];
        for (int i = 0; i < extents.Length; i++)
        {
            if (left.Shape.IsDynamic(i)) extents[i] = right.Shape[i];
            else if (right.Shape.IsDynamic(i) || left.Shape[i] == right.Shape[i]) extents[i] = left.Shape[i];
            else return null;
        }
        return new TensorType(Shape.Create(extents), left.ElementType);
    }
}
