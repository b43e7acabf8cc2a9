using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Linalg;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.Tensor;
using Tensor = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Bufferization;

/// <content>Operations of the tensor dialect.</content>
internal sealed partial class FunctionBufferizer
{
    private bool ProcessTensorOp(Operation op) => op switch
    {
        ExtractOp extract => Extract(extract),
        InsertOp insert => Insert(insert),
        ExtractSliceOp slice => ExtractSlice(slice),
        InsertSliceOp slice => InsertSlice(slice),
        Tensor.CollapseShapeOp collapse => Collapse(collapse),
        Tensor.ExpandShapeOp expand => Expand(expand),
        Tensor.CastOp cast => Cast(cast),
        Tensor.DimOp dim => Dim(dim),
        FromElementsOp elements => FromElements(elements),
        SplatOp splat => Splat(splat),
        Dialects.Arith.SelectOp select => Select(select),
        _ => Unsupported(op, "no rule is known for it"),
    };

    /// <summary><c>tensor.extract %t[%i] ⇒ memref.load %m[%i]</c></summary>
    private bool Extract(ExtractOp op)
    {
        var load = LoadOp.Create(_builder, BufferOf(op.Tensor), op.Indices.ToArray());
        op.Result.ReplaceAllUsesWith(load.Result);
        _buffers.EraseLater(op);
        return true;
    }

    /// <summary><c>tensor.insert %v into %t[%i] ⇒ memref.store %v, %m[%i]</c></summary>
    private bool Insert(InsertOp op)
    {
        var buffer = WritableBuffer(op, 1, reads: true);
        StoreOp.Create(_builder, op.Scalar, buffer, op.Indices.ToArray());
        return Done(op, buffer, isWritable: true, aliasOf: buffer);
    }

    private Value SubView(Value source, OperandRange offsets, OperandRange sizes, OperandRange strides, DenseArrayAttr staticOffsets, DenseArrayAttr staticSizes, DenseArrayAttr staticStrides, Shape wanted)
    {
        var type = StridedLayout.OfSubView((MemRefType)source.Type, staticOffsets.ToInt64Array(), staticSizes.ToInt64Array(), staticStrides.ToInt64Array());
        if (type.Rank != wanted.Rank) type = DropUnits(type, wanted);
        var state = _builder.NewState<SubViewOp>()
            .AddOperands(source).AddOperands(offsets.ToArray()).AddOperands(sizes.ToArray()).AddOperands(strides.ToArray())
            .AddAttribute("static_offsets", staticOffsets).AddAttribute("static_sizes", staticSizes).AddAttribute("static_strides", staticStrides)
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, offsets.Count, sizes.Count, strides.Count))
            .AddResultTypes(type);
        return _builder.Insert(state).GetResult(0);
    }

    /// <summary>A view's type without the unit extents that the slice's type leaves out.</summary>
    private static MemRefType DropUnits(MemRefType type, Shape wanted)
    {
        var (strides, offset) = StridedLayout.Of(type)!.Value;
        var kept = new List<long>();
        int next = 0;
        for (int i = 0; i < type.Rank; i++)
        {
            if (next >= wanted.Rank || type.Shape[i] != wanted[next]) continue;
            kept.Add(strides[i]);
            next++;
        }
        return new MemRefType(wanted, type.ElementType, new StridedLayoutAttr([.. kept], offset), type.MemorySpace);
    }

    /// <summary>A slice is a view of its source's memory, copied where the source changes while the slice lives.</summary>
    private bool ExtractSlice(ExtractSliceOp op)
    {
        var source = BufferOf(op.Source);
        var view = SubView(source, op.Offsets, op.Sizes, op.Strides, op.StaticOffsets, op.StaticSizes, op.StaticStrides, op.Result.Type.Shape);
        return Done(op, view, isWritable: false, aliasOf: source);
    }

    /// <summary><c>tensor.insert_slice %s into %t[…] ⇒ memref.copy %ms, (memref.subview %mt[…])</c></summary>
    private bool InsertSlice(InsertSliceOp op)
    {
        var buffer = WritableBuffer(op, 1, reads: true);
        var view = SubView(buffer, op.Offsets, op.Sizes, op.Strides, op.StaticOffsets, op.StaticSizes, op.StaticStrides, ((MemRefType)BufferOf(op.GetOperand(0)).Type).Shape);
        Copy(BufferOf(op.Source), view);
        return Done(op, buffer, isWritable: true, aliasOf: buffer);
    }

    /// <summary>Memory of row-major order with the content of a buffer: the buffer itself, or a copy where it is a view with gaps.</summary>
    private Value Contiguous(Value buffer)
    {
        if (((MemRefType)buffer.Type).Layout is null) return buffer;
        var fresh = AllocateLike(TensorOf(buffer), buffer);
        Copy(buffer, fresh);
        return fresh;
    }

    private bool Collapse(Tensor.CollapseShapeOp op)
    {
        var source = Contiguous(BufferOf(op.Src));
        var state = _builder.NewState<Dialects.MemRef.CollapseShapeOp>().AddOperands(source).AddAttribute("reassociation", op.Reassociation).AddResultTypes(MemoryOf(op.Result.Type));
        return Done(op, _builder.Insert(state).GetResult(0), isWritable: _buffers.IsWritable(source), aliasOf: source);
    }

    private bool Expand(Tensor.ExpandShapeOp op)
    {
        var source = Contiguous(BufferOf(op.Src));
        var state = _builder.NewState<Dialects.MemRef.ExpandShapeOp>().AddOperands(source).AddOperands(op.OutputShape.ToArray())
            .AddAttribute("reassociation", op.Reassociation).AddAttribute("static_output_shape", op.StaticOutputShape).AddResultTypes(MemoryOf(op.Result.Type));
        return Done(op, _builder.Insert(state).GetResult(0), isWritable: _buffers.IsWritable(source), aliasOf: source);
    }

    private bool Cast(Tensor.CastOp op)
    {
        if (op.Dest.Type is not TensorType type) return Unsupported(op, "unranked tensors have no memory of known shape");
        var source = BufferOf(op.Source);
        var state = _builder.NewState<Dialects.MemRef.CastOp>().AddOperands(source).AddResultTypes(MemoryOf(type));
        return Done(op, _builder.Insert(state).GetResult(0), isWritable: _buffers.IsWritable(source), aliasOf: source);
    }

    private bool Dim(Tensor.DimOp op)
    {
        var dim = Dialects.MemRef.DimOp.Create(_builder, BufferOf(op.Source), op.Index);
        op.Result.ReplaceAllUsesWith(dim.Result);
        _buffers.EraseLater(op);
        return true;
    }

    private bool FromElements(FromElementsOp op)
    {
        var buffer = Allocate(op.Result.Type);
        var shape = op.Result.Type.Shape;
        for (int i = 0; i < op.Elements.Count; i++)
        {
            var indices = new Value[shape.Rank];
            long rest = i;
            for (int d = shape.Rank - 1; d >= 0; d--)
            {
                indices[d] = ConstantOp.Create(_builder, IntegerAttr.Index(rest % shape[d])).GetResult(0);
                rest /= shape[d];
            }
            StoreOp.Create(_builder, op.Elements[i], buffer, indices);
        }
        return Done(op, buffer, isWritable: true);
    }

    private bool Splat(SplatOp op)
    {
        if (op.DynamicSizes.Count > 0) return Unsupported(op, "its extents are not known");
        var buffer = Allocate(op.Aggregate.Type);
        FillOp.Create(_builder, op.Input, buffer);
        return Done(op, buffer, isWritable: true);
    }

    /// <summary>A choice between whole tensors: the chosen one is copied, so that nobody's memory has two names.</summary>
    private bool Select(Dialects.Arith.SelectOp op)
    {
        if (op.Condition.Type is not IntegerType) return Unsupported(op, "the condition is a tensor");
        var (yes, no) = (Contiguous(BufferOf(op.TrueValue)), Contiguous(BufferOf(op.FalseValue)));
        var chosen = Dialects.Arith.SelectOp.Create(_builder, op.Condition, yes, no).GetResult(0);
        var fresh = AllocateLike(TensorOf(yes), yes);
        Copy(chosen, fresh);
        return Done(op, fresh, isWritable: true);
    }
}
