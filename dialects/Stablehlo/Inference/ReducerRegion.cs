using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What all operations ask of the region that combines two elements of each of their inputs.</summary>
/// <remarks>C5 of all_reduce, C6 of reduce, C7 of reduce_scatter, C13 of reduce_window, C23 of scatter, C10 of select_and_scatter.</remarks>
internal static class ReducerRegion
{
    /// <summary>What is wrong with the region; null where nothing is.</summary>
    /// <param name="region">The region, which has a block.</param>
    /// <param name="inputs">The types of the tensors whose elements it combines.</param>
    /// <param name="inits">The types of the totals that it begins with.</param>
    /// <param name="allowed">The extents that its arguments may have, in order.</param>
    public static string? WhyNot(Region region, ReadOnlySpan<IrType> inputs, ReadOnlySpan<IrType> inits, ReadOnlySpan<long> allowed)
    {
        int width = inputs.Length;
        if (region.IsEmpty) return "The reduction-region expected to have a terminator";
        var block = region.Entry;
        if (block.ArgumentCount != 2 * width) return $"Reduction-region must take {2 * width} parameters, but takes {block.ArgumentCount} parameter(s)";
        if (block.Last is not { } end) return "The reduction-region expected to have a terminator";
        if (end.OperandCount == 0) return "The reduction-region expected to return some value(s)";
        if (end.OperandCount != width) return $"Reduction-region here must produce {width} tensors, but produces {end.OperandCount} instead";
        foreach (var total in end.Operands)
            if (total.Type is not TensorType) return $"Reduction-region here must produce tensor-typed result(s), but produces '{total.Type}' instead";
        for (int i = 0; i < width; i++)
            if (WhyNot(i, (TensorType)end.GetOperand(i).Type, block.GetArgument(i).Type, block.GetArgument(width + i).Type, width, inputs[i], inits[i], allowed) is { } reason) return reason;
        return null;
    }

    /// <summary>The element types of the totals that a region gives, or those of the inputs while there is no region that fits.</summary>
    public static IrType[] TotalTypes(Region? region, ReadOnlySpan<TensorType> inputs)
    {
        var totals = region is { IsEmpty: false, Entry.Last: { } end } && end.OperandCount == inputs.Length ? end.Operands.Types() : null;
        var elements = new IrType[inputs.Length];
        for (int i = 0; i < elements.Length; i++) elements[i] = (totals?[i] as ShapedType ?? inputs[i]).ElementType;
        return elements;
    }

    private static string? WhyNot(int index, TensorType total, IrType first, IrType second, int width, IrType input, IrType init, ReadOnlySpan<long> allowed)
    {
        if (!HaveSameShape(total, first) || !total.ElementType.Equals(ElementOf(first)))
            return $"The type of reduction-region's parameter at index {index} is different than the corresponding result type: '{first}' vs '{total}'";
        if (!HaveSameShape(total, second) || !(total.ElementType.Equals(ElementOf(second)) || (total.ElementType is FloatType && ElementOf(second) is FloatType)))
            return $"The type of reduction-region's parameter at index {width + index} is different than the corresponding result type: '{second}' vs '{total}'";
        if (!HaveSameShape(init, total))
            return $"The shape of reduction-region's result type at index {index} differs from the op's corresponding init-value type: '{total}' vs '{init}'";
        if (!IsPromotable(ElementOf(init), total.ElementType))
            return $"The element-type of reduction-region's result type at index {index} is expected to be promotable from the op's corresponding init-value element-type: '{total}' vs '{init}'";
        if (!IsPromotable(ElementOf(input), ElementOf(second)))
            return $"The element-type of reduction-region's argument at index {width + index} is expected to be promotable from '{ElementOf(input)}', but got '{ElementOf(second)}'";
        var shape = ((TensorType)second).Shape;
        if (shape.Rank > allowed.Length) return $"The rank of reduction-region's argument at index {width + index} is expected to be <= {allowed.Length}, got {shape.Rank}";
        int met = 0;
        for (int i = 0; i < allowed.Length && met < shape.Rank; i++)
            if (HloShapes.AreCompatible(allowed[i], shape[met])) met++;
        return met == shape.Rank ? null : $"The shape of reduction-region's argument at index {width + index} is not compatible with that of reduce-op's input-parameter at index {index}";
    }

    /// <summary>Whether elements of a type may be summed up in another one of the same sort that is at least as wide.</summary>
    public static bool IsPromotable(IrType from, IrType to) => (from, to) switch
    {
        (FloatType, FloatType) => true,
        (IntegerType, IntegerType) or (ComplexType, ComplexType) => Quantization.WidthOf(from) <= Quantization.WidthOf(to),
        (UniformType a, UniformType b) => a.Expressed.Equals(b.Expressed) && Quantization.WidthOf(from) <= Quantization.WidthOf(to),
        _ => false,
    };

    private static bool HaveSameShape(IrType left, IrType right) => left is TensorType && right is TensorType && ISameOperandsAndResultShape.AreCompatible(left, right);

    private static IrType ElementOf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;
}
