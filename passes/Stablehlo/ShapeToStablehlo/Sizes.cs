namespace OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;

/// <summary>Builds what StableHLO computes with sizes, which are of i32, in place of an operation on indices.</summary>
internal sealed class Sizes(PatternRewriter rewriter)
{
    public static readonly TensorType Scalar = new([], IntegerType.I32);
    private static readonly TensorType Single = new([1], IntegerType.I32);

    /// <summary>A known index that an i32 can hold; null for others.</summary>
    public static int? KnownOf(Value index) => MixedIndex.ConstantOf(index) is >= int.MinValue and <= int.MaxValue and var known ? (int)known : null;

    public static bool IsOfIndices(IrType type) => type is IndexType or ShapedType { ElementType: IndexType };

    /// <summary><c>index ⇒ tensor&lt;i32></c>, <c>tensor&lt;Nxindex> ⇒ tensor&lt;Nxi32></c>; null for what is neither of indices nor of i32, or of unknown shape.</summary>
    public Value? FromIndices(Value value) => value.Type switch
    {
        IndexType => Cast(value, Scalar),
        TensorType { HasStaticShape: true, ElementType: IntegerType { Width: 32 } } => value,
        TensorType { HasStaticShape: true, ElementType: IndexType } tensor => Cast(value, new TensorType(tensor.Shape, IntegerType.I32)),
        _ => null,
    };

    /// <summary>The way back, to the type of what is replaced; null where that is of another shape, or has none, as <c>!shape.shape</c>.</summary>
    public Value? ToIndices(Value value, IrType type)
    {
        var natural = value.Type is TensorType { Rank: > 0 } tensor ? new TensorType(tensor.Shape, IndexType.Instance) : (IrType)IndexType.Instance;
        return natural.Equals(type) ? Cast(value, type) : null;
    }

    public Value Cast(Value value, IrType type) => rewriter.Build("builtin.unrealized_conversion_cast", type, [value]);

    /// <summary>Sizes of the given shape.</summary>
    public Value Constant(TensorType type, params ReadOnlySpan<int> sizes) => Dialects.Stablehlo.ConstantOp.Create(rewriter, DenseElementsAttr.Of(type, sizes)).Output;

    public Value Constant(int size) => Constant(Scalar, size);

    public Value SingleConstant(int size) => Constant(Single, size);

    public Value Multiply(Value left, Value right) => rewriter.Build("stablehlo.multiply", left.Type, [left, right]);

    public Value Maximum(Value left, Value right) => rewriter.Build("stablehlo.maximum", left.Type, [left, right]);

    public Value Convert(Value value, IrType type) => rewriter.Build("stablehlo.convert", type, [value]);

    public Value ToScalar(Value value) => rewriter.Build("stablehlo.reshape", Scalar, [value]);

    public Value ToSingle(Value value) => rewriter.Build("stablehlo.reshape", Single, [value]);

    public Value SizeOf(Value tensor, long dimension) => rewriter.Build("stablehlo.get_dimension_size", Scalar, [tensor], ("dimension", new IntegerAttr(dimension, IntegerType.I64)));

    public Value Concatenate(params ReadOnlySpan<Value> lists)
    {
        long count = 0;
        foreach (var list in lists) count += ((TensorType)list.Type).Shape[0];
        return rewriter.Build("stablehlo.concatenate", new TensorType([count], IntegerType.I32), lists, ("dimension", new IntegerAttr(0, IntegerType.I64)));
    }

    /// <summary>The one element there, as a tensor of rank 0.</summary>
    public Value Element(Value tensor, params ReadOnlySpan<long> indices)
    {
        var (ends, ones) = (new long[indices.Length], new long[indices.Length]);
        for (int i = 0; i < indices.Length; i++) (ends[i], ones[i]) = (indices[i] + 1, 1);
        var slice = rewriter.Build(
            "stablehlo.slice", new TensorType(Shape.Create(ones), IntegerType.I32), [tensor],
            ("start_indices", DenseArrayAttr.I64(indices)), ("limit_indices", DenseArrayAttr.I64(ends)), ("strides", DenseArrayAttr.I64(ones)));
        return ToScalar(slice);
    }
}
