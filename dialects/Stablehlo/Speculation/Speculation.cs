namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>When an operation may run although its results are not needed: where no extent that shows at run time only can be a wrong one.</summary>
/// <remarks>What is known before has been verified, so that operations of static shape pass after a look at their types.</remarks>
internal static class Speculation
{
    /// <summary>As the regions are, where the operation does what they do; otherwise as its extents are.</summary>
    public static Speculatability Where(Operation op, bool isSafe)
    {
        if (!isSafe) return Speculatability.NotSpeculatable;
        return op.Is(OperationTraits.RecursiveMemoryEffects) ? Speculatability.RecursivelySpeculatable : Speculatability.Speculatable;
    }

    /// <summary>True where a result says no extent that the same dimension of an operand leaves open; dimensions that one of them alone has do not matter.</summary>
    public static bool ExtentsFollow(IrType operand, IrType result)
    {
        if (operand is not TensorType from || result is not TensorType to || from.HasStaticShape) return true;
        for (int i = 0; i < Math.Min(from.Rank, to.Rank); i++)
            if (!Follows(to.Shape, i, from.Shape, i)) return false;
        return true;
    }

    /// <summary>True where a result says nothing of a dimension, or an operand says its extent.</summary>
    public static bool Follows(Shape result, int dimension, Shape operand, int source) => result.IsDynamic(dimension) || !operand.IsDynamic(source);

    /// <summary>True where all extents of all tensors are known.</summary>
    public static bool AreStatic(OperandRange operands)
    {
        foreach (var operand in operands)
            if (operand.Type is ShapedType { HasStaticShape: false }) return false;
        return true;
    }

    /// <summary>True where nothing is known of the shape but its rank.</summary>
    public static bool IsOpen(Shape shape) => shape.Span.IndexOfAnyExcept(Shape.Dynamic) < 0;

    public static bool IsConstant(Value value) => OperationFolding.ConstantOf(value) is not null;

    /// <summary>Of an operation between processes: the extents that depend on how many they are must be left open, the others follow.</summary>
    /// <param name="op">An operation with a result for each operand.</param>
    /// <param name="counted">The dimensions that depend on the number of processes.</param>
    public static Speculatability BetweenProcesses(Operation op, params ReadOnlySpan<long> counted)
    {
        for (int i = 0; i < Math.Min(op.OperandCount, op.ResultCount); i++)
        {
            var (operand, result) = (((TensorType)op.GetOperand(i).Type).Shape, ((TensorType)op.GetResult(i).Type).Shape);
            for (int d = 0; d < result.Rank; d++)
                if (counted.Contains(d) ? !result.IsDynamic(d) : !Follows(result, d, operand, d)) return Speculatability.NotSpeculatable;
        }
        return Speculatability.Speculatable;
    }
}
