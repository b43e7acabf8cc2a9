using OpenXla.Ir.Dialects.Quant;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Products and convolutions of quantized tensors as those of integers, and of floats with quantized weights as those of floats.</summary>
internal static class ProductPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<Hlo.DotOp>(RewriteDot, benefit: 10)
        .Add<Hlo.DotGeneralOp>(RewriteDotGeneral, benefit: 10)
        .Add<Hlo.ConvolutionOp>(RewriteConvolution, benefit: 10);

    /// <summary><c>dot %a, %b ⇒ dot_general over dimensions 1 and 0, then scale and zero point</c></summary>
    private static bool RewriteDot(Hlo.DotOp op, PatternRewriter rewriter)
    {
        if (IsHybrid(op) is not { } isHybrid) return WrongTypes(op, rewriter);
        if (isHybrid) return RewriteHybrid(op, rewriter);
        var numbers = new Hlo.DotAttr([], [], [1], [0]);
        return Rewrite(op, rewriter, new PairedDimensions([], [], [1], [], [], [0]), (lhs, rhs, type) =>
            Product("stablehlo.dot_general", op, rewriter, lhs, rhs, type, ("dot_dimension_numbers", numbers)));
    }

    /// <summary><c>dot_general %a, %b ⇒ dot_general of what is stored, then scale and zero point</c></summary>
    private static bool RewriteDotGeneral(Hlo.DotGeneralOp op, PatternRewriter rewriter)
    {
        if (IsHybrid(op) is not { } isHybrid) return WrongTypes(op, rewriter);
        if (isHybrid) return RewriteHybrid(op, rewriter);
        var n = op.Numbers;
        var dimensions = new PairedDimensions([.. n.LhsBatching], [], [.. n.LhsContracting], [.. n.RhsBatching], [], [.. n.RhsContracting]);
        return Rewrite(op, rewriter, dimensions, (lhs, rhs, type) => Product(op.Name, op, rewriter, lhs, rhs, type));
    }

    /// <summary><c>convolution %a, %b ⇒ convolution of what is stored, padded with the zero point, then scale and zero point</c></summary>
    private static bool RewriteConvolution(Hlo.ConvolutionOp op, PatternRewriter rewriter)
    {
        if (IsHybrid(op) is not { } isHybrid) return WrongTypes(op, rewriter);
        if (isHybrid) return RewriteHybrid(op, rewriter);
        if (ConvolutionLayouts.WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ConvolutionLayouts.Find(op.Numbers) is not { } dimensions) return rewriter.NoMatch(op, $"Convolution data format must be NHWC.");
        var padded = Pad(op, rewriter, dimensions);
        return Rewrite(op, rewriter, dimensions, (lhs, rhs, type) => padded is null
            ? Product(op.Name, op, rewriter, lhs, rhs, type)
            : Product(op.Name, op, rewriter, lhs, rhs, type, ("padding", DenseElementsAttr.Splat(op.Padding!.Type, new IntegerAttr(0, IntegerType.I64)))), padded);
    }

    private static bool WrongTypes(Operation op, PatternRewriter rewriter) => rewriter.NoMatch(op, $"Invalid input/output type for Dot/Convolution op");

    /// <summary>True for floats with quantized weights, false where all is quantized, null for what there is no rule for.</summary>
    private static bool? IsHybrid(Operation op)
    {
        var (lhs, rhs, result) = (StorageTypes.QuantizationOf(op.GetOperand(0)), StorageTypes.QuantizationOf(op.GetOperand(1)), StorageTypes.QuantizationOf(op.GetResult(0)));
        if (lhs is null && rhs is not null && result is null) return true;
        bool isQuantized = lhs is UniformQuantizedType && ((rhs is UniformQuantizedType && result is UniformQuantizedType) || (rhs is UniformQuantizedPerAxisType && result is UniformQuantizedPerAxisType));
        return isQuantized ? false : null;
    }

    /// <summary><c>dot %a, %b ⇒ dot %a, (convert(barrier %b) - zero point) * scale</c>; the barrier keeps the weights small.</summary>
    private static bool RewriteHybrid(Operation op, PatternRewriter rewriter)
    {
        var quantization = StorageTypes.QuantizationOf(op.GetOperand(1))!;
        var (lhs, rhs) = (rewriter.Converted(op.GetOperand(0)), rewriter.Converted(op.GetOperand(1)));
        var arithmetic = new Arithmetic(rewriter);
        var axis = Arithmetic.AxisOf(quantization);
        var barrier = rewriter.Insert(rewriter.NewState("stablehlo.optimization_barrier").AddOperands(rhs).AddResultTypes(rhs.Type));
        var (scale, zeroPoint) = (arithmetic.ScaleOf(quantization), arithmetic.ZeroPointOf(quantization, asFloat: true));
        var weights = arithmetic.Convert(barrier.GetResult(0), FloatType.F32);
        if (!HasNoZeroPoint(quantization)) weights = arithmetic.Subtract(weights, zeroPoint, axis);
        weights = arithmetic.Multiply(weights, scale, axis);
        return rewriter.Replace(op, Product(op.Name, op, rewriter, lhs, weights, op.GetResult(0).Type));
    }

    private static bool HasNoZeroPoint(UniformType type) => type is UniformQuantizedPerAxisType axis
        ? axis.ZeroPoints.All(static z => z == 0)
        : ((UniformQuantizedType)type).ZeroPoint == 0;

    private static bool Rewrite(Operation op, PatternRewriter rewriter, PairedDimensions dimensions, Func<Value, Value, TensorType, Value> product, Value? padded = null)
    {
        var lhs = padded ?? rewriter.Converted(op.GetOperand(0));
        var rhs = rewriter.Converted(op.GetOperand(1));
        var (left, right, result) = ((UniformQuantizedType)StorageTypes.QuantizationOf(op.GetOperand(0))!, StorageTypes.QuantizationOf(op.GetOperand(1))!, StorageTypes.QuantizationOf(op.GetResult(0))!);
        var arithmetic = new Arithmetic(rewriter);
        var value = product(lhs, rhs, (TensorType)((TensorType)op.GetResult(0).Type).WithElementType(IntegerType.I32));
        var offset = new ZeroPointOffset(rewriter, lhs, rhs, value, dimensions).Build(left.ZeroPoint, (right as UniformQuantizedType)?.ZeroPoint ?? 0);
        // With an axis the scales of weights and result are in proportion, so that one of them tells all.
        double scale = right is UniformQuantizedPerAxisType weights && result is UniformQuantizedPerAxisType sums
            ? left.Scale * weights.Scales[0] / sums.Scales[0]
            : left.Scale * ((UniformQuantizedType)right).Scale / ((UniformQuantizedType)result).Scale;
        if (Math.Abs(scale - 1) > 0.001)
        {
            var factor = arithmetic.F32(scale);
            value = arithmetic.Convert(arithmetic.Multiply(arithmetic.Convert(value, FloatType.F32), factor), IntegerType.I32);
            if (offset is { } plain) offset = arithmetic.Convert(arithmetic.Multiply(arithmetic.Convert(plain, FloatType.F32), factor), IntegerType.I32);
        }
        var zeroPoint = arithmetic.I32((result as UniformQuantizedType)?.ZeroPoint ?? 0);
        if (offset is { } scaled) zeroPoint = arithmetic.Subtract(zeroPoint, scaled);
        return rewriter.Replace(op, arithmetic.Convert(arithmetic.Add(value, zeroPoint), result.Storage.Type));
    }

    private static Value Product(string name, Operation op, PatternRewriter rewriter, Value lhs, Value rhs, IrType type, params ReadOnlySpan<(string Name, IrAttribute Value)> changed)
    {
        var state = rewriter.NewState(name).AddOperands(lhs, rhs).AddResultTypes(type);
        foreach (var attribute in op.AllAttributes)
            if (!Contains(changed, attribute.Name)) state.AddAttribute(attribute.Name, attribute.Value);
        foreach (var (other, value) in changed) state.AddAttribute(other, value);
        return rewriter.Insert(state).GetResult(0);
    }

    private static bool Contains(ReadOnlySpan<(string Name, IrAttribute Value)> attributes, string name)
    {
        foreach (var attribute in attributes)
            if (attribute.Name == name) return true;
        return false;
    }

    /// <summary>The left side with explicit padding, which is the zero point; null where there is none.</summary>
    private static Value? Pad(Hlo.ConvolutionOp op, PatternRewriter rewriter, PairedDimensions dimensions)
    {
        if (op.Padding is not { } padding) return null;
        var amounts = padding.ToInt64Array();
        if (Array.TrueForAll(amounts, static p => p == 0)) return null;
        var (lhs, quantization) = (rewriter.Converted(op.Lhs), (UniformQuantizedType)op.Lhs.Type.ElementType);
        var (low, high) = (new long[op.Lhs.Type.Rank], new long[op.Lhs.Type.Rank]);
        for (int i = 0; i < dimensions.LhsSpatial.Length; i++) (low[dimensions.LhsSpatial[i]], high[dimensions.LhsSpatial[i]]) = (amounts[2 * i], amounts[(2 * i) + 1]);
        var element = ((TensorType)lhs.Type).ElementType;
        var zeroPoint = Hlo.ConstantOp.Create(rewriter, DenseElementsAttr.Splat(new TensorType([], element), new IntegerAttr(quantization.ZeroPoint, element)));
        return Hlo.PadOp.Create(rewriter, lhs, zeroPoint.Output, EquatableArray.Create<long>(low), EquatableArray.Create<long>(high), EquatableArray.Create<long>(new long[low.Length])).Result;
    }
}
