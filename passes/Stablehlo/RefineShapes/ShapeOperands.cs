using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Calls that say in operands which shapes their results have: <c>indices_of_shape_operands = dense&lt;1> : tensor&lt;1xi64></c>.</summary>
internal static class ShapeOperands
{
    internal const string Attribute = "indices_of_shape_operands";

    /// <summary>The call that keeps a program valid between the refinement of an argument and that of what uses it.</summary>
    internal const string Wrapper = "stablehlo.shape_refinement_operand_wrapper";

    /// <summary>The shape of each result, tuples flattened; null where the call does not say them, or not validly, of which an error has been reported.</summary>
    public static long[][]? ShapesOf(Operation op)
    {
        if (op.GetAttribute(Attribute) is not DenseElementsAttr { ElementType: IntegerType } indices) return null;
        var results = new List<IrType>();
        foreach (var type in op.Results.Types()) Flatten(type, results);
        var suffix = results.Count == op.ResultCount ? "" : ", with tuples flattened";
        if (indices.Count != results.Count) return Fail(op, $"number of elements ({indices.Count}) must be equal to the number of operation results ({results.Count}){suffix}");
        if (indices.Type.Rank != 1) return Fail(op, "must have rank = 1");
        if (!indices.ElementType.Equals(IntegerType.I64)) return Fail(op, "must have i64 element type");
        var shapes = new long[results.Count][];
        for (int i = 0; i < shapes.Length; i++)
        {
            long operand = indices.GetInt64(i);
            if (operand < 0 || operand >= op.OperandCount) return Fail(op, $"index #{i} ({operand}) must be within bounds for operation operands (from 0 to {op.OperandCount})");
            if (ConstantFolding.IntegersOf(op.GetOperand((int)operand)) is not { } shape) return null;
            if (!IsCompatible(shape, results[i]))
                return Fail(op, $"refinement #{i} ([{string.Join(", ", shape)}]) must be compatible with operation result #{i} ('{results[i]}'){suffix}");
            shapes[i] = shape;
        }
        return shapes;
    }

    /// <summary>Whether a type may be one of that shape.</summary>
    public static bool IsCompatible(ReadOnlySpan<long> shape, IrType type)
    {
        foreach (long extent in shape)
            if (extent < 0) return false;
        return type is ShapedType shaped && HloTypes.AreCompatible(new TensorType(Shape.Create(shape), shaped.ElementType), type);
    }

    /// <summary>The types with those of tuples in place of the tuples.</summary>
    public static void Flatten(IrType type, List<IrType> into)
    {
        if (type is not TupleType tuple)
        {
            into.Add(type);
            return;
        }
        foreach (var element in tuple.Elements) Flatten(element, into);
    }

    private static long[][]? Fail(Operation op, string problem)
    {
        op.EmitErrorAt($"{Attribute}: {problem}");
        return null;
    }
}
