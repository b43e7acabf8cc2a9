namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What operations ask of a region that combines two tuples of values to one, as reductions and scatters do.</summary>
internal static class ReducerChecks
{
    /// <summary>The element types that a region with totals gives, or those of the inputs where there is no region yet.</summary>
    public static IrType[] TotalTypes(Region? region, ReadOnlySpan<TensorType> inputs)
    {
        var types = new IrType[inputs.Length];
        var given = region is { HasOneBlock: true, Entry.Last: { } end } && end.OperandCount == inputs.Length ? end : null;
        for (int i = 0; i < types.Length; i++)
            types[i] = given is null ? inputs[i].ElementType : (given.GetOperand(i).Type as TensorType ?? inputs[i]).ElementType;
        return types;
    }

    /// <summary>A region of type <c>(E0, …, EN-1, E0, …, EN-1) -> (E0, …, EN-1)</c>, where inputs and starts may be promoted to E.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="region">The region.</param>
    /// <param name="inputs">What is combined.</param>
    /// <param name="starts">What it is combined with at first.</param>
    /// <param name="allowed">The extents that arguments may have; none for scalars.</param>
    /// <param name="verifier">Takes the error.</param>
    public static bool Verify(Operation op, Region region, ReadOnlySpan<TensorType> inputs, ReadOnlySpan<TensorType> starts, ReadOnlySpan<long> allowed, Verifier verifier)
    {
        if (FindMistake(region, inputs, starts, allowed) is not { } mistake) return true;
        verifier.Error(op, mistake);
        return false;
    }

    private static string? FindMistake(Region region, ReadOnlySpan<TensorType> inputs, ReadOnlySpan<TensorType> starts, ReadOnlySpan<long> allowed)
    {
        int count = inputs.Length;
        var block = region.Entry;
        if (block.ArgumentCount != 2 * count) return $"Reduction-region must take {2 * count} parameters, but takes {block.ArgumentCount} parameter(s)";
        if (block.Last is not { } end) return "The reduction-region expected to have a terminator";
        if (end.OperandCount == 0) return "The reduction-region expected to return some value(s)";
        if (end.OperandCount != count) return $"Reduction-region here must produce {count} tensors, but produces {end.OperandCount} instead";
        foreach (var value in end.Operands)
            if (value.Type is not TensorType) return $"Reduction-region here must produce tensor-typed result(s), but produces '{value.Type}' instead";
        for (int i = 0; i < count; i++)
            if (FindMistake(block, i, count, (TensorType)end.GetOperand(i).Type, inputs[i], starts[i], allowed) is { } mistake) return mistake;
        return null;
    }

    private static string? FindMistake(Block block, int index, int count, TensorType total, TensorType input, TensorType start, ReadOnlySpan<long> allowed)
    {
        IrType first = block.GetArgument(index).Type, second = block.GetArgument(count + index).Type;
        if (!AreCompatible(total, first, ignorePrecision: false))
            return $"The type of reduction-region's parameter at index {index} is different than the corresponding result type: '{first}' vs '{total}'";
        if (!AreCompatible(total, second, ignorePrecision: true))
            return $"The type of reduction-region's parameter at index {count + index} is different than the corresponding result type: '{second}' vs '{total}'";
        if (!ISameOperandsAndResultShape.AreCompatible(start, total))
            return $"The shape of reduction-region's result type at index {index} differs from the op's corresponding init-value type: '{total}' vs '{start}'";
        if (!IsPromotable(start.ElementType, total.ElementType))
            return $"The element-type of reduction-region's result type at index {index} is expected to be promotable from the op's corresponding init-value element-type: '{total}' vs '{start}'";
        var argument = (TensorType)second;
        if (!IsPromotable(input.ElementType, argument.ElementType))
            return $"The element-type of reduction-region's argument at index {count + index} is expected to be promotable from '{input.ElementType}', but got '{argument.ElementType}'";
        if (argument.Rank > allowed.Length)
            return $"The rank of reduction-region's argument at index {count + index} is expected to be <= {allowed.Length}, got {argument.Rank}";
        int matched = 0;
        for (int i = 0; i < allowed.Length && matched < argument.Rank; i++)
            if (HloShapes.AreCompatible(allowed[i], argument.Shape[matched])) matched++;
        return matched == argument.Rank ? null : $"The shape of reduction-region's argument at index {count + index} is not compatible with that of reduce-op's input-parameter at index {index}";
    }

    /// <summary>Tensors of compatible shapes with one element type; where precision does not matter, any floats are one type.</summary>
    public static bool AreCompatible(TensorType left, IrType right, bool ignorePrecision) =>
        right is TensorType tensor && ISameOperandsAndResultShape.AreCompatible(left, tensor)
        && (left.ElementType.Equals(tensor.ElementType) || (ignorePrecision && left.ElementType is FloatType && tensor.ElementType is FloatType));

    /// <summary>Whether elements may become those of another type of their kind: wider integers and complex numbers, any floats.</summary>
    private static bool IsPromotable(IrType from, IrType to) => (from, to) switch
    {
        (FloatType, FloatType) => true,
        (IntegerType left, IntegerType right) => left.Width <= right.Width,
        (ComplexType { ElementType: FloatType left }, ComplexType { ElementType: FloatType right }) => left.Width <= right.Width,
        _ => false,
    };
}
