using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The greatest elements along the last dimension, and where they were: <c>chlo.top_k(%x, k = 2) : t -> (t, ti)</c>.</summary>
/// <remarks>Floats are in total order, where positive NaN is the greatest. Of equal elements the first one comes first.</remarks>
[Op("chlo.top_k", Syntax = "`(` $operand `,` `k` `=` $k (`,` `is_stable` `=` $is_stable^)? `)` attr-dict `:` type($operand) `->` `(` type($values) `,` type($indices) `)`")]
public sealed partial class TopKOp : Operation, IPure, IInferResultTypes, INamesResults, IEvaluable
{
    [Operand<AnyHloTensor>] public partial Value Operand { get; set; }
    [Attr] public partial long K { get; set; }
    [Attr("is_stable", Default = true)] public partial bool IsStable { get; set; }
    [Result<AnyHloTensor>] public partial Value Values { get; }
    [Result<AnyHloTensor>] public partial Value Indices { get; }

    /// <summary>Both results have the operand's shape with k as the last extent; the second one has i32 elements.</summary>
    /// <exception cref="TypeInferenceException">The operand has no last dimension, or one of less than k.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is UnrankedTensorType open)
        {
            state.AddResultTypes(open, new UnrankedTensorType(IntegerType.I32));
            return;
        }
        var type = (TensorType)state.Operands[0].Type;
        long k = state.GetAttribute("k") is IntegerAttr count ? count.Int64 : 0;
        if (type.Rank < 1) throw new TypeInferenceException("operand's rank must be at least 1");
        if (!type.Shape.IsDynamic(type.Rank - 1) && type.Shape[type.Rank - 1] < k) throw new TypeInferenceException($"operand's last dimension must be at least {k}");
        var extents = type.Shape.ToArray();
        extents[^1] = k;
        var values = type.WithShape(Shape.Create(extents));
        state.AddResultTypes(values, ((TensorType)values).WithElementType(IntegerType.I32));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Values, "values");
        namer.Name(Indices, "indices");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (K < 0) verifier.Error(this, $"k must not be negative, but is {K}");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var operand = frame.Get(Operand);
        if (operand.ElementType is ComplexType) throw frame.Error($"has elements of type {operand.ElementType}, which have no order");
        int width = (int)operand.Shape[operand.Rank - 1];
        if (K > width) throw frame.Error($"looks for {K} elements among {width}");
        var extents = operand.Shape.ToArray();
        extents[^1] = K;
        var values = new Tensor(operand.ElementType, Shape.Create(extents));
        var indices = new Tensor(IntegerType.I32, Shape.Create(extents));
        var bytes = values.As<byte>();
        var places = indices.As<int>();
        int size = operand.ElementSize;
        var order = new int[width];
        var keys = new Int128[width];
        for (int row = 0, to = 0; to < places.Length; row++)
        {
            for (int i = 0; i < width; i++) (order[i], keys[i]) = (i, SortKey(operand, (row * width) + i));
            Array.Sort(order, (a, b) => keys[b] != keys[a] ? keys[b].CompareTo(keys[a]) : a - b);
            for (int i = 0; i < K; i++, to++)
            {
                operand.ElementBytes((row * width) + order[i]).CopyTo(bytes[(to * size)..]);
                places[to] = order[i];
            }
        }
        frame.Set(Values, values);
        frame.Set(Indices, indices);
    }

    /// <summary>A number that is in the order of the elements; floats of either sign in that of their bits.</summary>
    private static Int128 SortKey(Tensor tensor, int index)
    {
        if (tensor.ElementType is not FloatType) return (Int128)tensor.GetBigInteger(index);
        var bytes = tensor.ElementBytes(index);
        Int128 bits = 0;
        for (int i = bytes.Length - 1; i >= 0; i--) bits = (bits << 8) | bytes[i];
        var sign = Int128.One << (((FloatType)tensor.ElementType).Width - 1);
        return bits < sign ? bits : sign - 1 - bits;
    }
}
