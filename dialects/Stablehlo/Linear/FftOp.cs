namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The discrete Fourier transform over the last dimensions: <c>stablehlo.fft %x, type = FFT, length = [16] : (…) -> t</c>.</summary>
[Op("stablehlo.fft", Syntax = "$operand `,` `type` `=` $fft_type `,` `length` `=` $fft_length attr-dict `:` functional-type(operands, results)")]
public sealed partial class FftOp : Operation, INoMemoryEffect, ISpeculatable, IInferResultTypes, IEvaluable, IFoldable
{
    [Operand<FloatOrComplexTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("fft_type")] public partial FftType Kind { get; set; }
    [Attr("fft_length")] public partial EquatableArray<long> Lengths { get; set; }
    [Result<FloatOrComplexTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The result says no extent that the operand leaves open; those of real transforms are held against <c>fft_length</c>.</summary>
    public Speculatability Speculatability
    {
        get
        {
            var (from, to) = (Operand.Type.Shape, Result.Type.Shape);
            int firstChecked = Kind is FftType.RealForward or FftType.RealInverse ? from.Rank - Lengths.Count : from.Rank;
            for (int i = 0; i < from.Rank; i++)
                if (from.IsDynamic(i) && (i >= firstChecked || !to.IsDynamic(i))) return Speculatability.NotSpeculatable;
            return Speculatability.Speculatable;
        }
    }

    /// <exception cref="TypeInferenceException">The operand can't be transformed in this way.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (operand, lengths) = (state.TensorAt(0), state.Int64s("fft_length"));
        var kind = state.GetAttribute("fft_type") is FftTypeAttr { Value: var given } ? given : throw new TypeInferenceException("requires attribute 'fft_type'");
        // C3: 1 <= size(fft_length) <= 3
        if (lengths.Length is < 1 or > 3) throw new TypeInferenceException($"rank must be between 1 and 3, but got {lengths.Length}.");
        foreach (long length in lengths)
            if (length < 0) throw new TypeInferenceException($"fft_length must not be negative, but is {Text(lengths)}.");
        var element = ElementOf(kind, operand);
        // C1: size(fft_length) <= rank(operand)
        if (operand.Rank < lengths.Length) throw new TypeInferenceException($"operand rank must not be less than fft rank of {lengths.Length} for operand of type '{operand}'.");
        var extents = Extent.Of(operand);
        if (kind == FftType.RealForward) CheckForward(operand.Shape, lengths, extents);
        else if (kind == FftType.RealInverse) CheckInverse(operand.Shape, lengths, extents);
        state.AddResultTypes(Extent.ToType(extents, element, operand.Encoding, hasBounds: operand.Encoding is BoundsAttr));
    }

    /// <summary>C2: which elements become which.</summary>
    private static IrType ElementOf(FftType kind, TensorType operand)
    {
        if (kind == FftType.RealForward)
            return operand.ElementType is FloatType { Width: 32 or 64 } real ? new ComplexType(real) : throw new TypeInferenceException($"RFFT requires f32 or f64 input type, but is given '{operand.ElementType}'.");
        if (operand.ElementType is not ComplexType complex) throw new TypeInferenceException($"FFT/IFFT/IRFFT take a complex tensor as input, but is given '{operand}'.");
        return kind == FftType.RealInverse ? complex.ElementType : complex;
    }

    /// <summary>C4, C5: dim(operand, -1) = fft_length[-1] and dim(result, -1) = fft_length[-1] / 2 + 1</summary>
    private static void CheckForward(Shape shape, long[] lengths, Extent[] extents)
    {
        for (int i = 0; i < lengths.Length; i++)
            if (!HloShapes.AreCompatible(shape[shape.Rank - lengths.Length + i], lengths[i]))
                throw new TypeInferenceException($"RFFT requires innermost dimensions to be compatible with fft_length. Got: {Text(shape.Span)} but wanted {Text(lengths)}.");
        if (lengths[^1] != 0) extents[^1] = new Extent((lengths[^1] / 2) + 1, Shape.Dynamic);
    }

    /// <summary>C4, C5: dim(operand, -1) = fft_length[-1] / 2 + 1 and dim(result, -1) = fft_length[-1]</summary>
    private static void CheckInverse(Shape shape, long[] lengths, Extent[] extents)
    {
        for (int i = 0; i < lengths.Length - 1; i++)
        {
            long extent = shape[shape.Rank - lengths.Length + i];
            if (!HloShapes.AreCompatible(extent, lengths[i]))
                throw new TypeInferenceException($"IRFFT requires non-final dimensions to be compatible with fft_length. Got: {Text(shape.Span)} but wanted {Text(lengths)}, and {extent} != {lengths[i]}.");
        }
        long last = shape[shape.Rank - 1];
        bool isNothing = HloShapes.AreCompatible(last, 0) && lengths[^1] == 0;
        if (!isNothing && !HloShapes.AreCompatible(last, (lengths[^1] / 2) + 1))
            throw new TypeInferenceException($"IRFFT requires innermost dimension to be compatible with fft_length[-1]/2+1. Got: {last} but fft_length is {Text(lengths)}.");
        extents[^1] = new Extent(lengths[^1], Shape.Dynamic);
    }

    private static string Text(ReadOnlySpan<long> numbers) => string.Join(", ", numbers.ToArray());

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        // Both enums list the kinds in one order.
        frame.Set(Result, TensorKernels.Fourier((FourierKind)(int)Kind, frame.Get(Operand), Lengths.Span));
    }
}
