using System.Text;
using OpenXla.Ir.Affine;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>The encodings of builtin types. The 4 to 8-bit floats and tf32 have none.</summary>
internal static class BuiltinTypeEncodings
{
    private static readonly (BuiltinTypeCode Code, FloatType Type)[] Floats =
    [
        (BuiltinTypeCode.BFloat16, FloatType.BF16),
        (BuiltinTypeCode.Float16, FloatType.F16),
        (BuiltinTypeCode.Float32, FloatType.F32),
        (BuiltinTypeCode.Float64, FloatType.F64),
        (BuiltinTypeCode.Float80, FloatType.F80),
        (BuiltinTypeCode.Float128, FloatType.F128),
    ];

    internal static bool TryWrite(IrType type, IBytecodeDialectWriter writer)
    {
        switch (type)
        {
            case IntegerType integer:
                Begin(writer, BuiltinTypeCode.Integer);
                writer.WriteVarInt(((ulong)integer.Width << 2) | (integer.IsSigned ? 1UL : integer.IsUnsigned ? 2UL : 0UL));
                return true;
            case IndexType:
                return Begin(writer, BuiltinTypeCode.Index);
            case NoneType:
                return Begin(writer, BuiltinTypeCode.None);
            case FloatType real:
                foreach (var (code, known) in Floats)
                    if (known.Equals(real)) return Begin(writer, code);
                return false;
            case ComplexType complex:
                Begin(writer, BuiltinTypeCode.Complex);
                writer.WriteType(complex.ElementType);
                return true;
            case FunctionType function:
                Begin(writer, BuiltinTypeCode.Function);
                writer.WriteTypes(function.Inputs.Span);
                writer.WriteTypes(function.Results.Span);
                return true;
            case TupleType tuple:
                Begin(writer, BuiltinTypeCode.Tuple);
                writer.WriteTypes(tuple.Elements.Span);
                return true;
            case ShapedType shaped:
                return TryWriteShaped(shaped, writer);
            default:
                return false;
        }
    }

    private static bool TryWriteShaped(ShapedType type, IBytecodeDialectWriter writer)
    {
        switch (type)
        {
            case TensorType tensor:
                Begin(writer, tensor.Encoding is null ? BuiltinTypeCode.Tensor : BuiltinTypeCode.TensorWithEncoding);
                if (tensor.Encoding is { } encoding) writer.WriteAttribute(encoding);
                WriteShape(writer, tensor);
                return true;
            case UnrankedTensorType:
                Begin(writer, BuiltinTypeCode.UnrankedTensor);
                writer.WriteType(type.ElementType);
                return true;
            case MemRefType memory:
                Begin(writer, memory.MemorySpace is null ? BuiltinTypeCode.MemRef : BuiltinTypeCode.MemRefWithSpace);
                if (memory.MemorySpace is { } space) writer.WriteAttribute(space);
                WriteShape(writer, memory);
                writer.WriteAttribute(memory.Layout ?? new AffineMapAttr(AffineMap.Identity(memory.Shape.Rank)));
                return true;
            case UnrankedMemRefType memory:
                Begin(writer, memory.MemorySpace is null ? BuiltinTypeCode.UnrankedMemRef : BuiltinTypeCode.UnrankedMemRefWithSpace);
                if (memory.MemorySpace is { } where) writer.WriteAttribute(where);
                writer.WriteType(memory.ElementType);
                return true;
            case VectorType vector:
                Begin(writer, vector.IsScalable ? BuiltinTypeCode.ScalableVector : BuiltinTypeCode.Vector);
                if (vector.IsScalable) WriteScalable(writer, vector);
                WriteShape(writer, vector);
                return true;
            default:
                return false;
        }
    }

    private static bool Begin(IBytecodeDialectWriter writer, BuiltinTypeCode code)
    {
        writer.WriteVarInt((ulong)code);
        return true;
    }

    private static void WriteScalable(IBytecodeDialectWriter writer, VectorType vector)
    {
        writer.WriteVarInt((ulong)vector.Shape.Rank);
        for (int i = 0; i < vector.Shape.Rank; i++) writer.WriteBoolean(vector.Scalable[i]);
    }

    private static void WriteShape(IBytecodeDialectWriter writer, ShapedType type)
    {
        writer.WriteVarInt((ulong)type.Shape.Rank);
        foreach (long extent in type.Shape) writer.WriteSignedVarInt(extent);
        writer.WriteType(type.ElementType);
    }

    internal static IrType Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        foreach (var (known, type) in Floats)
            if (code == (ulong)known) return type;
        switch ((BuiltinTypeCode)code)
        {
            case BuiltinTypeCode.Integer:
                ulong bits = reader.ReadVarInt();
                if (bits >> 2 > (ulong)IntegerType.MaxWidth) throw new BytecodeException($"integer bitwidth is limited to {IntegerType.MaxWidth} bits");
                return new IntegerType((int)(bits >> 2), (bits & 3) switch { 0 => Signedness.Signless, 1 => Signedness.Signed, _ => Signedness.Unsigned });
            case BuiltinTypeCode.Index: return IndexType.Instance;
            case BuiltinTypeCode.None: return NoneType.Instance;
            case BuiltinTypeCode.Complex: return new ComplexType(ReadElement(reader, ElementTypes.IsOfComplex, "invalid element type for complex"));
            case BuiltinTypeCode.Function: return new FunctionType([.. ReadTypes(reader)], [.. ReadTypes(reader)]);
            case BuiltinTypeCode.Tuple: return new TupleType([.. ReadTypes(reader)]);
            case BuiltinTypeCode.Tensor: return ReadTensor(reader, null);
            case BuiltinTypeCode.TensorWithEncoding: return ReadTensor(reader, reader.ReadAttribute());
            case BuiltinTypeCode.UnrankedTensor: return new UnrankedTensorType(ReadElement(reader, ElementTypes.IsOfTensor, "invalid tensor element type"));
            case BuiltinTypeCode.MemRef: return ReadMemRef(reader, null);
            case BuiltinTypeCode.MemRefWithSpace: return ReadMemRef(reader, ReadSpace(reader));
            case BuiltinTypeCode.UnrankedMemRef: return new UnrankedMemRefType(ReadMemRefElement(reader));
            case BuiltinTypeCode.UnrankedMemRefWithSpace:
                var space = ReadSpace(reader);
                return new UnrankedMemRefType(ReadMemRefElement(reader), space);
            case BuiltinTypeCode.Vector: return ReadVector(reader, []);
            case BuiltinTypeCode.ScalableVector: return ReadVector(reader, reader.ReadList(static r => r.ReadBoolean()));
            default: throw new BytecodeException($"unknown builtin type code: {code}");
        }
    }

    private static IrType[] ReadTypes(BytecodeDialectReader reader) => reader.ReadList(static r => r.ReadType());

    private static long[] ReadShape(BytecodeDialectReader reader)
    {
        var shape = reader.ReadList(static r => r.ReadSignedVarInt());
        foreach (long extent in shape)
            if (extent < 0 && extent != Shape.Dynamic) throw new BytecodeException($"a shape can't have the extent {extent}");
        return shape;
    }

    private static IrType ReadElement(BytecodeDialectReader reader, Func<IrType, bool> isElement, string mistake) =>
        reader.ReadType() is var type && isElement(type) ? type : throw new BytecodeException(mistake);

    private static IrType ReadMemRefElement(BytecodeDialectReader reader) => ReadElement(reader, ElementTypes.IsOfMemRef, "invalid memref element type");

    private static IrAttribute ReadSpace(BytecodeDialectReader reader) =>
        reader.ReadAttribute() is var space && ElementTypes.IsMemorySpace(space) ? space : throw new BytecodeException("unsupported memory space Attribute");

    private static TensorType ReadTensor(BytecodeDialectReader reader, IrAttribute? encoding)
    {
        Shape shape = [.. ReadShape(reader)];
        var element = ReadElement(reader, ElementTypes.IsOfTensor, "invalid tensor element type");
        if (encoding is ITensorEncoding checking && checking.WhyNot(shape, element) is { } reason) throw new BytecodeException(reason);
        return new TensorType(shape, element, encoding);
    }

    private static MemRefType ReadMemRef(BytecodeDialectReader reader, IrAttribute? space)
    {
        var shape = ReadShape(reader);
        var element = ReadMemRefElement(reader);
        if (reader.TryReadText(Encoding.ASCII.GetBytes($"affine_map<{AffineMap.Identity(shape.Length)}>"))) return new MemRefType([.. shape], element, null, space);
        var layout = reader.ReadAttribute();
        if (layout is not (AffineMapAttr or StridedLayoutAttr) && layout.Keyword.StartsWith("builtin.", StringComparison.Ordinal)) throw new BytecodeException($"'{layout}' is no layout of a memref");
        if (layout is AffineMapAttr { Map.DimCount: var dims } && dims != shape.Length) throw new BytecodeException($"memref layout mismatch between rank and affine map: {shape.Length} != {dims}");
        if (layout is StridedLayoutAttr { Strides.Rank: var strides } && strides != shape.Length) throw new BytecodeException("expected the number of strides to match the rank");
        return new MemRefType([.. shape], element, layout is AffineMapAttr { Map.IsIdentity: true } ? null : layout, space);
    }

    private static VectorType ReadVector(BytecodeDialectReader reader, bool[] scalable)
    {
        var shape = ReadShape(reader);
        var element = ReadElement(reader, ElementTypes.IsOfVector, "invalid vector element type");
        if (scalable.Length > 0 && scalable.Length != shape.Length) throw new BytecodeException("a vector has as many scalable flags as extents");
        if (Array.Exists(shape, static extent => extent <= 0)) throw new BytecodeException("vector types must have positive constant sizes");
        return new VectorType([.. shape], element, [.. scalable]);
    }
}
