using OpenXla.Ir.Passes.Stablehlo.Formulas;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Takes slices out of tensors, and puts them in, at places along one dimension that a loop counts.</summary>
internal sealed class ScanSlices(PatternRewriter rewriter, int dimension)
{
    private readonly RuntimeSizes _sizes = new(rewriter);

    public Value Number(long number) => _sizes.Scalar(number);

    public Value Difference(Value left, Value right) => Hlo.SubtractOp.Create(rewriter, left, right).FirstResult;

    /// <summary>What an output starts from; where its shape is not known it is that of an input.</summary>
    public Value Zeros(TensorType type, Value? like)
    {
        var zero = ZeroElements.Element(type.ElementType);
        if (!type.HasStaticShape) return ShapedNumber.Create(rewriter, type, zero, like!.Value);
        Value scalar = Hlo.ConstantOp.Create(rewriter, DenseElementsAttr.Splat(new TensorType([], type.ElementType), zero)).Output;
        return Hlo.BroadcastInDimOp.Create(rewriter, type, scalar, default).Result;
    }

    /// <summary><c>reshape (dynamic_slice %x, %place, 0)</c>, or <c>dynamic_reshape (real_dynamic_slice %x, …)</c></summary>
    public Value Take(Value tensor, Value place)
    {
        var type = (TensorType)tensor.Type;
        if (!type.HasStaticShape) return TakeDynamic(tensor, type, place);
        Value slice = Hlo.DynamicSliceOp.Create(rewriter, tensor, Starts(place, type.Rank), EquatableArray.Create<long>(WithOne(type.Shape))).FirstResult;
        return Hlo.ReshapeOp.Create(rewriter, WithoutDimension(type), slice).FirstResult;
    }

    /// <summary><c>dynamic_update_slice %x, (reshape %slice), %place, 0</c></summary>
    public Value Put(Value tensor, Value slice, Value place)
    {
        var type = (TensorType)tensor.Type;
        var update = _sizes.Reshape(slice, new TensorType(Shape.Create(WithOne(type.Shape)), type.ElementType), s => SizesWithOne(s, tensor));
        Value updated = Hlo.DynamicUpdateSliceOp.Create(rewriter, tensor, update, Starts(place, type.Rank)).FirstResult;
        updated.Type = type;
        return updated;
    }

    private Value TakeDynamic(Value tensor, TensorType type, Value place)
    {
        var starts = Starts(place, type.Rank);
        var limits = new Value[type.Rank];
        for (int i = 0; i < limits.Length; i++)
            limits[i] = i == dimension ? Hlo.AddOp.Create(rewriter, place, Number(1)).FirstResult : type.Shape.IsDynamic(i) ? _sizes.ScalarOf(tensor, i) : Number(type.Shape[i]);
        limits = Array.ConvertAll(limits, _sizes.ToList);
        var part = new TensorType(Shape.Create(WithOne(type.Shape)), type.ElementType);
        Value slice = Hlo.RealDynamicSliceOp.Create(rewriter, part, tensor, _sizes.Join(Array.ConvertAll(starts, _sizes.ToList)), _sizes.Join(limits), _sizes.Repeat(1, type.Rank)).Result;
        return _sizes.Reshape(slice, WithoutDimension(type), _ => [.. limits[..dimension], .. limits[(dimension + 1)..]]);
    }

    private Value[] SizesWithOne(RuntimeSizes sizes, Value tensor)
    {
        var list = new Value[((TensorType)tensor.Type).Rank];
        for (int i = 0; i < list.Length; i++) list[i] = i == dimension ? sizes.List(1) : sizes.Of(tensor, i);
        return list;
    }

    private Value[] Starts(Value place, int rank)
    {
        var starts = new Value[rank];
        Array.Fill(starts, Number(0));
        starts[dimension] = place;
        return starts;
    }

    private long[] WithOne(Shape shape)
    {
        var extents = shape.ToArray();
        extents[dimension] = 1;
        return extents;
    }

    private TensorType WithoutDimension(TensorType type) => new(Shape.Create([.. type.Shape.Span[..dimension], .. type.Shape.Span[(dimension + 1)..]]), type.ElementType);
}
