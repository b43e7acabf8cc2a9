using OpenXla.Ir.Affine;
using Arith = OpenXla.Ir.Dialects.Arith;
using Linalg = OpenXla.Ir.Dialects.Linalg;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Pieces of tensor code that rules share.</summary>
internal static class TensorBuilding
{
    public static Value Empty(OpBuilder builder, TensorType type) => Tensors.EmptyOp.Create(builder, type, []).FirstResult;

    public static Value Fill(OpBuilder builder, Value scalar, TensorType type) => Linalg.FillOp.Create(builder, scalar, Empty(builder, type)).FirstResult;

    /// <summary>The element of a tensor of rank 0.</summary>
    public static Value Scalar(OpBuilder builder, Value tensor) => Tensors.ExtractOp.Create(builder, tensor, []).FirstResult;

    /// <summary>The operand that a rule works on, its type and that of the result, without signs.</summary>
    public static TensorType ResultType(PatternRewriter rewriter, Value result) => (TensorType)rewriter.ConvertType(result.Type)!;

    /// <summary>An elementwise computation of one output.</summary>
    public static Value Map(OpBuilder builder, ReadOnlySpan<Value> inputs, IEnumerable<AffineMap> maps, TensorType result, Func<OpBuilder, Value[], Value> build)
    {
        var generic = Linalg.GenericOp.Create(
            builder,
            inputs,
            [Empty(builder, result)],
            maps.Append(AffineMap.Identity(result.Rank)),
            Enumerable.Repeat(Linalg.IteratorType.Parallel, result.Rank),
            (inner, arguments) => [build(inner, arguments)]);
        return generic.FirstResult;
    }

    public static Value Slice(OpBuilder builder, Value tensor, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        var type = ((TensorType)tensor.Type).WithShape(Shape.Create(sizes));
        return Tensors.ExtractSliceOp.Create(builder, type, tensor, [], [], [], DenseArrayAttr.I64(offsets), DenseArrayAttr.I64(sizes), DenseArrayAttr.I64(strides)).FirstResult;
    }

    public static Value Insert(OpBuilder builder, Value part, Value whole, ReadOnlySpan<long> offsets, ReadOnlySpan<long> strides)
    {
        var sizes = ((TensorType)part.Type).Shape.Span;
        return Tensors.InsertSliceOp.Create(builder, part, whole, [], [], [], DenseArrayAttr.I64(offsets), DenseArrayAttr.I64(sizes), DenseArrayAttr.I64(strides)).FirstResult;
    }

    public static long[] Ones(int count)
    {
        var ones = new long[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
