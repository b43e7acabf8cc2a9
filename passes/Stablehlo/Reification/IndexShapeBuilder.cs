using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Shape;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Stablehlo.Reification;

/// <summary>Shapes as tensors of indices, <c>tensor&lt;Nxindex></c> for N dimensions, computed by operations of <c>arith</c>, <c>shape</c> and <c>tensor</c>.</summary>
/// <param name="builder">Where the operations go. It needs the three dialects.</param>
public sealed class IndexShapeBuilder(OpBuilder builder) : Hlo.ShapeBuilder
{
    /// <summary><c>shape.shape_of %tensor</c></summary>
    public override Value Of(Value tensor) => ShapeOfOp.Create(builder, tensor).Result;

    /// <summary><c>arith.index_cast %numbers : tensor&lt;2xi32> to tensor&lt;2xindex></c></summary>
    public override Value FromNumbers(Value numbers)
    {
        var type = ((TensorType)numbers.Type).WithElementType(IndexType.Instance);
        return numbers.Type.Equals(type) ? numbers : IndexCastOp.Create(builder, type, numbers).GetResult(0);
    }

    /// <summary><c>tensor.from_elements %0, %1 : tensor&lt;2xindex></c></summary>
    public override Value FromExtents(ReadOnlySpan<MixedIndex> extents)
    {
        var elements = new Value[extents.Length];
        for (int i = 0; i < elements.Length; i++) elements[i] = ToValue(extents[i]);
        return Tensors.FromElementsOp.Create(builder, new TensorType([elements.Length], IndexType.Instance), elements).Result;
    }

    /// <summary><c>shape.broadcast %a, %b : tensor&lt;1xindex>, tensor&lt;2xindex> -> tensor&lt;2xindex></c></summary>
    public override Value Broadcast(ReadOnlySpan<Value> shapes)
    {
        long rank = 0;
        foreach (var shape in shapes)
        {
            long own = ((TensorType)shape.Type).Shape[0];
            rank = own == Shape.Dynamic || rank == Shape.Dynamic ? Shape.Dynamic : Math.Max(rank, own);
        }
        return BroadcastOp.Create(builder, new TensorType([rank], IndexType.Instance), shapes).Result;
    }

    /// <summary><c>tensor.extract %numbers[1]</c>, cast to an index where it is none</summary>
    public override MixedIndex ElementOf(Value numbers, int place)
    {
        var number = Tensors.ExtractOp.Create(builder, numbers, [Number(place)]).Result;
        return number.Type is IndexType ? number : IndexCastOp.Create(builder, IndexType.Instance, number).GetResult(0);
    }

    protected override Value Measure(Value tensor, int dimension) => Tensors.DimOp.Create(builder, tensor, Number(dimension)).Result;

    protected override Value Sum(Value left, Value right) => AddIOp.Create(builder, left, right).GetResult(0);

    protected override Value Difference(Value left, Value right) => SubIOp.Create(builder, left, right).GetResult(0);

    protected override Value Product(Value left, Value right) => MulIOp.Create(builder, left, right).GetResult(0);

    protected override Value Quotient(Value left, Value right) => DivSIOp.Create(builder, left, right).GetResult(0);

    /// <summary><c>arith.select (%extent &lt; 1), 0, (%extent - 1)</c></summary>
    protected override Value Predecessor(Value extent)
    {
        var one = Number(1);
        Value isEmpty = CmpIOp.Create(builder, extent, one, CmpIPredicate.Slt).Result;
        return SelectOp.Create(builder, isEmpty, Number(0), Difference(extent, one)).GetResult(0);
    }

    protected override Value Number(long number) => ConstantOp.Create(builder, IntegerAttr.Index(number)).Result;
}
