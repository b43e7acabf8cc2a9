using OpenXla.Ir.Dialects.Llvm;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>
/// Builds and reads the descriptors of memrefs. What the memref's type says is never read from the descriptor: it is a constant,
/// so that LLVM sees extents and strides without having to look through memory.
/// </summary>
internal readonly struct MemRefDescriptor
{
    private readonly OpBuilder _builder;
    private readonly MemRefType _type;
    private readonly Value _value;
    private readonly long[] _strides;
    private readonly long _offset;

    /// <param name="builder">Where what is read is inserted.</param>
    /// <param name="type">The memref's type, of strided layout.</param>
    /// <param name="value">The descriptor.</param>
    internal MemRefDescriptor(OpBuilder builder, MemRefType type, Value value)
    {
        (_builder, _type, _value) = (builder, type, value);
        (_strides, _offset) = StridedLayout.Of(type)!.Value;
    }

    internal Value Allocated => ExtractValueOp.Create(_builder, _value, 0).Res;

    internal Value Aligned => ExtractValueOp.Create(_builder, _value, 1).Res;

    internal Value Offset => _offset == Shape.Dynamic ? ExtractValueOp.Create(_builder, _value, 2).Res : LlvmValues.Index(_builder, _offset);

    internal bool HasOffset => _offset != 0;

    internal bool IsRowMajor => _type.Layout is null;

    /// <summary>The stride where the type says it.</summary>
    internal long? ConstantStride(int dimension) => _strides[dimension] == Shape.Dynamic ? null : _strides[dimension];

    internal Value Size(int dimension) =>
        _type.Shape.IsDynamic(dimension) ? ExtractValueOp.Create(_builder, _value, 3, dimension).Res : LlvmValues.Index(_builder, _type.Shape[dimension]);

    internal Value Stride(int dimension) =>
        _strides[dimension] == Shape.Dynamic ? ExtractValueOp.Create(_builder, _value, 4, dimension).Res : LlvmValues.Index(_builder, _strides[dimension]);

    /// <summary>Where the first element lies.</summary>
    internal Value Start(IrType elementType) =>
        HasOffset ? GetElementPtrOp.Create(_builder, elementType, Aligned, [Offset]).Res : Aligned;

    /// <summary>The address of an element.</summary>
    internal Value Address(IrType elementType, Value[] indices)
    {
        var start = Start(elementType);
        if (indices.Length == 0) return start;
        Value? sum = null;
        var flags = IsRowMajor ? IntegerOverflowFlags.NoSignedWrap | IntegerOverflowFlags.NoUnsignedWrap : IntegerOverflowFlags.NoSignedWrap;
        for (int i = 0; i < indices.Length; i++)
        {
            var term = ConstantStride(i) == 1 ? indices[i] : Flagged<MulOp>(indices[i], Stride(i), flags);
            sum = sum is { } before ? Flagged<AddOp>(before, term, flags) : term;
        }
        var wrap = IsRowMajor ? GepNoWrapFlags.InBounds | GepNoWrapFlags.NoUnsignedWrap : GepNoWrapFlags.InBounds;
        return GetElementPtrOp.Create(_builder, elementType, start, [sum!.Value], wrap).Res;
    }

    private Value Flagged<TOp>(Value left, Value right, IntegerOverflowFlags flags)
        where TOp : Operation, IOperationDefinition<TOp> =>
        _builder.Insert(_builder.NewState<TOp>().AddOperands(left, right).AddResultTypes(left.Type).AddAttribute("overflowFlags", IntegerAttr.I32((int)flags))).GetResult(0);

    /// <summary>All fields, in the order of function parameters.</summary>
    internal static IEnumerable<Value> Fields(OpBuilder builder, MemRefType type, Value descriptor)
    {
        yield return ExtractValueOp.Create(builder, descriptor, 0).Res;
        yield return ExtractValueOp.Create(builder, descriptor, 1).Res;
        yield return ExtractValueOp.Create(builder, descriptor, 2).Res;
        for (int i = 0; i < type.Rank; i++) yield return ExtractValueOp.Create(builder, descriptor, 3, i).Res;
        for (int i = 0; i < type.Rank; i++) yield return ExtractValueOp.Create(builder, descriptor, 4, i).Res;
    }

    /// <summary>A descriptor of the parameters of a function.</summary>
    internal static Value FromFields(OpBuilder builder, LlvmTypeConverter types, MemRefType type, Value[] fields)
    {
        int rank = type.Rank;
        var sizes = fields[3..(3 + rank)];
        var strides = fields[(3 + rank)..];
        return Pack(builder, types.Convert(type)!, fields[0], fields[1], fields[2], sizes, strides);
    }

    internal static Value Pack(OpBuilder builder, IrType structure, Value allocated, Value aligned, Value offset, Value[] sizes, Value[] strides)
    {
        Value descriptor = PoisonOp.Create(builder, structure).Res;
        descriptor = InsertValueOp.Insert(builder, descriptor, allocated, 0).Res;
        descriptor = InsertValueOp.Insert(builder, descriptor, aligned, 1).Res;
        descriptor = InsertValueOp.Insert(builder, descriptor, offset, 2).Res;
        for (int i = 0; i < sizes.Length; i++)
        {
            descriptor = InsertValueOp.Insert(builder, descriptor, sizes[i], 3, i).Res;
            descriptor = InsertValueOp.Insert(builder, descriptor, strides[i], 4, i).Res;
        }
        return descriptor;
    }
}
