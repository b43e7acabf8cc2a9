namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Sizes and shapes may be errors, plain indices and tensors of extents may not: what can be one must have a result that can.</summary>
internal static class ErrorPropagation
{
    /// <summary>Checks a result that is a size or an index.</summary>
    internal static void VerifySize(Operation op, Verifier verifier)
    {
        if (IsPossible(op) && op.GetResult(0).Type is not SizeType) Report(op, verifier, "size");
    }

    /// <summary>Checks a result that is a shape or a tensor of extents.</summary>
    internal static void VerifyShape(Operation op, Verifier verifier)
    {
        if (IsPossible(op) && op.GetResult(0).Type is not ShapeType) Report(op, verifier, "shape");
    }

    private static bool IsPossible(Operation op)
    {
        foreach (var operand in op.Operands)
            if (operand.Type is SizeType or ShapeType or ValueShapeType) return true;
        return false;
    }

    private static void Report(Operation op, Verifier verifier, string type) =>
        verifier.Error(op, $"if at least one of the operands can hold error values then the result must be of type `{type}` to propagate them");
}
