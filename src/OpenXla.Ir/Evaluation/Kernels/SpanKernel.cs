namespace OpenXla.Ir.Evaluation;

/// <summary>A function of two arguments, chosen for a storage type, on runs of elements.</summary>
internal abstract class SpanKernel
{
    /// <summary><c>result[i] = left[i] ∘ right[i]</c>. The result may be the left tensor at the same place.</summary>
    public abstract void Apply(Tensor left, int leftStart, Tensor right, int rightStart, Tensor result, int resultStart, int count);

    /// <summary><c>total = total ∘ row[0] ∘ row[1] ∘ …</c> in any order where the function is associative.</summary>
    public virtual void Fold(Tensor total, int index, Tensor row, int start, int count)
    {
        for (int i = 0; i < count; i++) Apply(total, index, row, start + i, total, index, 1);
    }

    /// <exception cref="EvaluationException">The function is not defined for the type.</exception>
    public static SpanKernel For(BinaryKernel kernel, Tensor tensor)
    {
        var layout = tensor.Layout;
        var found = layout.Kind switch
        {
            ElementKind.Boolean => OfTruths(kernel),
            ElementKind.Single => OfFloats<float>(kernel) ?? OfDoubles(kernel),
            ElementKind.Double => OfFloats<double>(kernel) ?? OfDoubles(kernel),
            ElementKind.NarrowFloat or ElementKind.WideFloat => OfDoubles(kernel),
            ElementKind.Complex => ComplexSpanKernel.TryCreate(kernel),
            ElementKind.WideInteger => BigIntegerSpanKernel.TryCreate(kernel, layout),
            _ => OfIntegers(kernel, layout),
        };
        return found ?? throw new EvaluationException($"{kernel} is not defined for elements of type '{tensor.ElementType}'");
    }

    private static SpanKernel? OfTruths(BinaryKernel kernel) => kernel switch
    {
        BinaryKernel.Add or BinaryKernel.Maximum or BinaryKernel.Or => new SpanKernel<byte, OrOperator<byte>>(),
        BinaryKernel.Multiply or BinaryKernel.Minimum or BinaryKernel.And => new SpanKernel<byte, AndOperator<byte>>(),
        BinaryKernel.Subtract or BinaryKernel.Xor => new SpanKernel<byte, XorOperator<byte>>(),
        _ => null,
    };

    private static SpanKernel? OfFloats<T>(BinaryKernel kernel)
        where T : unmanaged, System.Numerics.IFloatingPoint<T> => kernel switch
        {
            BinaryKernel.Add => new SpanKernel<T, AddOperator<T>>(),
            BinaryKernel.Subtract => new SpanKernel<T, SubtractOperator<T>>(),
            BinaryKernel.Multiply => new SpanKernel<T, MultiplyOperator<T>>(),
            BinaryKernel.Divide => new SpanKernel<T, FloatDivideOperator<T>>(),
            BinaryKernel.Maximum => new SpanKernel<T, MaximumOperator<T>>(),
            BinaryKernel.Minimum => new SpanKernel<T, MinimumOperator<T>>(),
            _ => null,
        };

    private static SpanKernel? OfDoubles(BinaryKernel kernel) => kernel switch
    {
        BinaryKernel.Add => new DoubleSpanKernel<AddOperator<double>>(),
        BinaryKernel.Subtract => new DoubleSpanKernel<SubtractOperator<double>>(),
        BinaryKernel.Multiply => new DoubleSpanKernel<MultiplyOperator<double>>(),
        BinaryKernel.Divide => new DoubleSpanKernel<FloatDivideOperator<double>>(),
        BinaryKernel.Maximum => new DoubleSpanKernel<MaximumOperator<double>>(),
        BinaryKernel.Minimum => new DoubleSpanKernel<MinimumOperator<double>>(),
        BinaryKernel.Remainder => new DoubleSpanKernel<FloatRemainderOperator>(),
        BinaryKernel.Power => new DoubleSpanKernel<FloatPowerOperator>(),
        BinaryKernel.Atan2 => new DoubleSpanKernel<FloatAtan2Operator>(),
        _ => null,
    };

    private static SpanKernel? OfIntegers(BinaryKernel kernel, ElementLayout layout)
    {
        bool isShift = kernel is BinaryKernel.ShiftRightArithmetic or BinaryKernel.ShiftRightLogical;
        // Bits beyond the width would be shifted in.
        if (isShift && layout.IsPartial) return BigIntegerSpanKernel.TryCreate(kernel, layout);
        var kind = layout.Kind;
        if (kernel == BinaryKernel.ShiftRightArithmetic && layout.IsUnsigned) kind -= ElementKind.UInt8 - ElementKind.Int8;
        return kind switch
        {
            ElementKind.Int8 => OfIntegers<sbyte>(kernel),
            ElementKind.Int16 => OfIntegers<short>(kernel),
            ElementKind.Int32 => OfIntegers<int>(kernel),
            ElementKind.Int64 => OfIntegers<long>(kernel),
            ElementKind.UInt8 => OfIntegers<byte>(kernel),
            ElementKind.UInt16 => OfIntegers<ushort>(kernel),
            ElementKind.UInt32 => OfIntegers<uint>(kernel),
            _ => OfIntegers<ulong>(kernel),
        };
    }

    private static SpanKernel? OfIntegers<T>(BinaryKernel kernel)
        where T : unmanaged, System.Numerics.IBinaryInteger<T> => kernel switch
        {
            BinaryKernel.Add => new SpanKernel<T, AddOperator<T>>(),
            BinaryKernel.Subtract => new SpanKernel<T, SubtractOperator<T>>(),
            BinaryKernel.Multiply => new SpanKernel<T, MultiplyOperator<T>>(),
            BinaryKernel.Divide => new SpanKernel<T, IntegerDivideOperator<T>>(),
            BinaryKernel.Remainder => new SpanKernel<T, IntegerRemainderOperator<T>>(),
            BinaryKernel.Maximum => new SpanKernel<T, MaximumOperator<T>>(),
            BinaryKernel.Minimum => new SpanKernel<T, MinimumOperator<T>>(),
            BinaryKernel.Power => new SpanKernel<T, IntegerPowerOperator<T>>(),
            BinaryKernel.And => new SpanKernel<T, AndOperator<T>>(),
            BinaryKernel.Or => new SpanKernel<T, OrOperator<T>>(),
            BinaryKernel.Xor => new SpanKernel<T, XorOperator<T>>(),
            BinaryKernel.ShiftLeft => new SpanKernel<T, ShiftLeftOperator<T>>(),
            BinaryKernel.ShiftRightArithmetic => new SpanKernel<T, ShiftRightArithmeticOperator<T>>(),
            BinaryKernel.ShiftRightLogical => new SpanKernel<T, ShiftRightLogicalOperator<T>>(),
            _ => null,
        };
}
